import {expect} from '@open-wc/testing';
import {joinFragment, splitFragment} from './address-controller.js';

describe('splitFragment(fragment)', () => {
  it('finds a query from its version on', () => {
    expect(splitFragment('v=1&country=UA')).to.deep.equal({foreign: '', query: 'v=1&country=UA'});
  });

  it('keeps what the page put in front', () => {
    expect(splitFragment('chapter-2&v=1&event=a')).to.deep.equal({foreign: 'chapter-2', query: 'v=1&event=a'});
  });

  it('takes a query without a version, written by hand', () => {
    expect(splitFragment('country=UA')).to.deep.equal({foreign: '', query: 'country=UA'});
    expect(splitFragment('country@list=UA')).to.deep.equal({foreign: '', query: 'country@list=UA'});
    expect(splitFragment('timeline.lanes=type')).to.deep.equal({foreign: '', query: 'timeline.lanes=type'});
  });

  it('leaves a fragment alone that has nothing of ours', () => {
    for (const foreign of ['', 'top', 'tv=1', 'timeline', 'a=1&b=2', 'page.tab=2', '/index.html?a=1']) expect(splitFragment(foreign)).to.deep.equal({foreign, query: undefined});
  });
});

describe('joinFragment(foreign, query)', () => {
  it('undoes splitFragment', () => {
    for (const fragment of ['', 'top', 'v=1&country=UA', 'chapter-2&v=1&event=a']) {
      const {foreign, query} = splitFragment(fragment);
      expect(joinFragment(foreign, query ?? '')).to.equal(fragment);
    }
  });
});
