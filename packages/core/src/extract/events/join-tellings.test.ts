import {describe, expect, it} from 'vitest';
import {extractArticle} from '@cordiale/core/extract';

/** The events of a text as `type × number of passages that tell of it`. */
const tellingsOf = (text: string): string[] => extractArticle({text, published: '2021-06-15'}).events.map(({type, reports}) => `${type} × ${reports[0]?.evidence.filter(({field}) => field === 'type').length}`);

describe('one event told more than once', () => {
  it('[J1] an agreement is one event wherever the article returns to it', () => {
    expect(tellingsOf('Kenya signed a treaty with Ghana. Rain fell. Ports are old. Ghana signed the treaty with Kenya at noon.')).toEqual(['agreement-signed × 2']);
  });

  it('[J2] aid in neighbouring sentences that share a domain is one event', () => {
    expect(tellingsOf('Ghana trained officers of Togo in demining. Ghana trained medics of Togo in the clearing of landmines.')).toEqual(['training × 2']);
  });

  it('[J2] aid of different kinds, or far apart, is several', () => {
    expect(tellingsOf('Ghana delivered drones to Togo. Ghana delivered ammunition to Togo.')).toHaveLength(2);
    expect(tellingsOf('Ghana trained officers of Togo in demining. Rain fell. Ports are old. Ghana trained medics of Togo in demining.')).toHaveLength(2);
  });

  it('[J3] a title tells what the first sentences tell', () => {
    expect(tellingsOf('Kenya may train police of Ghana\nKenya offered to train police of Ghana. Rain fell.')).toEqual(['commitment × 2']);
  });

  it('[J4] the fullest telling gives the date, and all stand in the evidence', () => {
    const {events} = extractArticle({text: 'The signing of the treaty by Kenya and Ghana took an hour. Kenya and Ghana signed the treaty on 4 May 2021.', published: '2021-06-15'});
    expect(events.map(({date}) => date.edtf)).toEqual(['2021-05-04']);
    expect(events[0]?.reports[0]?.evidence.filter(({field}) => field === 'type')).toHaveLength(2);
  });
});
