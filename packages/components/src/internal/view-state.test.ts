import {expect} from '@open-wc/testing';
import {readState, stateMessage} from './view-state.js';

describe('readState', () => {
  it('gives back what was written', () => {
    expect(readState(structuredClone(stateMessage('v=1&country=IT')))).to.deep.equal({version: 1, query: 'v=1&country=IT'});
    expect(readState(stateMessage(''))).to.deep.equal({version: 1, query: ''});
  });

  it('ignores everything else, and throws at nothing', () => {
    const rubbish = [
      undefined, null, 7, 'cordiale-state', [], {}, {type: 'cordiale-state'}, {...stateMessage(''), version: 2}, {...stateMessage(''), version: '1'}, {...stateMessage(''), type: 'state'},
      {...stateMessage(''), query: 7}, {...stateMessage(''), query: {toString: () => 'v=1'}}, {...stateMessage(''), query: null}, stateMessage('x'.repeat(100_001)), new Map([['type', 'cordiale-state']]),
    ];
    for (const data of rubbish) expect(readState(data)).to.equal(undefined);
  });
});
