import {describe, expect, it} from 'vitest';
import {refuseRepeatedIds} from './refuse-repeated-ids.js';

describe('refuseRepeatedIds', () => {
  it('refuses a later article with the id of another text, and nothing else', () => {
    const articles = [{id: 'a', text: 'One.'}, {id: 'a', text: 'One.'}, {id: 'a', text: 'Two.', origin: 'b.ndjson:3'}, {text: 'Two.'}, {text: 'Three.'}];
    const {kept, refused} = refuseRepeatedIds(articles);
    expect(kept.map(({text}) => text)).toEqual(['One.', 'One.', 'Two.', 'Three.']);
    expect(refused).toMatchObject([{origin: 'b.ndjson:3', field: 'id', seen: '"a"'}]);
  });
});
