import fc from 'fast-check';
import {createPartialDate, EVENT_SET_VERSION, type CooperationEvent, type EventSet} from '@cordiale/core';
import {createArticle, createEvent} from './create-event.js';

const DATES = ['2019-05-01', '2019-05-02', '2019-05-01/2019-05-04', '2019-05-03/2019-05-08', '2019-05', '2019-04-20/2019-05-02', '2019', '2019/..'];

/** Events as they come out of single articles: few parties, days and types, so that many tell of the same event. Ids are unique. */
export const anyReports: fc.Arbitrary<CooperationEvent[]> = fc
  .array(fc.record({
    number: fc.nat({max: 99}),
    article: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
    edtf: fc.constantFrom(...DATES),
    type: fc.constantFrom('visit', 'meeting'),
    domains: fc.uniqueArray(fc.constantFrom('cyber', 'land', '__proto__'), {maxLength: 2}),
    value: fc.option(fc.nat({max: 3})),
    mode: fc.option(fc.constantFrom('phone', 'visit')),
    main: fc.boolean(),
  }), {maxLength: 14})
  .map((drawn) => [...new Map(drawn.map(({number, article, edtf, type, domains, value, mode, main}): [string, CooperationEvent] => {
    const id = `${number}-${article}`;
    const event = createEvent({
      id, type, domains, date: createPartialDate(edtf, {basis: 'explicit'}), summary: id,
      quantities: value === null ? [] : [{value, unit: 'EUR'}],
      reports: [{article, evidence: []}],
      ...(mode === null ? {} : {mode}),
      ...(main ? {main: true} : {}),
    });
    return [id, event];
  })).values()]);

/** An event set of reports and the articles they rest on, not yet merged. */
export function createReportSet(events: readonly CooperationEvent[]): EventSet {
  const ids = [...new Set(events.flatMap(({reports}) => reports.map(({article}) => article)))].sort();
  return {cordiale: EVENT_SET_VERSION, articles: ids.map((id) => createArticle({id})), events: [...events], tombstones: [], quarantine: []};
}
