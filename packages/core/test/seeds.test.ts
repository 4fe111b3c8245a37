import {describe, expect, it} from 'vitest';
import {parseEdtf, parseEventSet, type CooperationEvent, type PartialDate} from '@cordiale/core';
import {extractArticle, extractArticles} from '@cordiale/core/extract';
import {readSeeds, type Seed} from './support/read-seeds.js';
import {fitsDate, fitsRealis, pairEvents} from './support/score-events.js';

// Floors, measured on all seeds together. Raise them when the extraction gets better; never lower them.
const LEAST_F1 = 0.65;
const LEAST_PRECISION = 0.6;
const LEAST_RECALL = 0.6;
const LEAST_FITTING_DATES = 0.9; // of the events found
const LEAST_FITTING_REALIS = 0.8; // of the events found

const SEEDS = readSeeds();

function createResult({name, text, expected}: Seed) {
  const {article, events} = extractArticle({id: name, text});
  return {name, text, expected, article, events, ...pairEvents(expected.events, events, text)};
}

/** One line for a person who looks for the reason of a low score. */
const inOneLine = ({type, realis, participants, date, summary}: CooperationEvent): string => `${type} ${realis} ${participants.map(({country}) => country).join()} ${date.edtf}: ${summary.slice(0, 80)}`;

const isPoint = ({earliest, latest}: PartialDate): boolean => earliest !== null && earliest === latest;

describe('the seeds', () => {
  const results = SEEDS.map(createResult);

  it('are found, and every evidence of their lists stands in their text', () => {
    expect(SEEDS.length).toBeGreaterThanOrEqual(5);
    for (const {name, text, expected} of SEEDS) for (const {evidence} of expected.events) expect(text.includes(evidence), `${name}: ${evidence}`).toBe(true);
  });

  it.each(results)('$name: the publication date is the one a reader finds, or is bounded around it', ({expected, article}) => {
    const {published} = article;
    if (expected.published !== null) {
      expect(published.edtf).toBe(expected.published);
      return;
    }
    const bounds = parseEdtf(expected.bounds?.edtf ?? '../..');
    const found = parseEdtf(published.edtf);
    expect(['bounded', 'none']).toContain(published.basis);
    expect(isPoint(published)).toBe(false);
    expect(found?.earliest ?? -Infinity).toBeLessThanOrEqual(bounds?.latest ?? Infinity);
    expect(found?.latest ?? Infinity).toBeGreaterThanOrEqual(bounds?.earliest ?? -Infinity);
  });

  it.each(results)('$name: an event is dated to a day only where the text gives one', ({events, article}) => {
    for (const event of events.filter(({date}) => isPoint(date))) {
      const evidence = event.reports.flatMap((report) => report.evidence.filter(({field}) => field === 'date'));
      expect(['explicit', 'relative'], inOneLine(event)).toContain(event.date.basis);
      expect(evidence.map(({exact}) => exact).join(' '), inOneLine(event)).toMatch(/\d|day|tonight|morning|night/i);
      if (event.date.basis === 'relative') expect(isPoint(article.published), inOneLine(event)).toBe(true);
    }
  });

  it.each(results)('$name: every main event is found', ({missed}) => {
    expect(missed.filter(({main}) => main).map(({what}) => what)).toEqual([]);
  });

  it.each(results)('$name: every evidence stands at its place', ({text, article, events}) => {
    const evidence = [...article.evidence, ...events.flatMap(({reports}) => reports.flatMap((report) => report.evidence))];
    expect(evidence.filter(({start, end, exact}) => text.slice(start, end) !== exact || exact === '')).toEqual([]);
  });

  it.each(results)('$name: the result is a valid event set', ({name, text}) => {
    const set = extractArticles([{id: name, text}]);
    expect(parseEventSet(JSON.parse(JSON.stringify(set)))).toEqual(set);
    expect(set.quarantine).toEqual([]);
  });

  it('are read well enough: events, dates and reality', () => {
    const matches = results.flatMap((result) => result.matches);
    const missed = results.flatMap((result) => result.missed.map(({what}) => `missed ${result.name} ${what}`));
    const extra = results.flatMap((result) => result.extra.map((event) => `extra ${result.name} ${inOneLine(event)}`));
    const precision = matches.length / (matches.length + extra.length);
    const recall = matches.length / (matches.length + missed.length);
    const trace = ['', `precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`, ...missed, ...extra].join('\n');
    expect((2 * precision * recall) / (precision + recall), `F1${trace}`).toBeGreaterThanOrEqual(LEAST_F1);
    expect(precision, `precision${trace}`).toBeGreaterThanOrEqual(LEAST_PRECISION);
    expect(recall, `recall${trace}`).toBeGreaterThanOrEqual(LEAST_RECALL);
    const rightDates = matches.filter(({expected, found}) => fitsDate(expected, found));
    const rightRealis = matches.filter(({expected, found}) => fitsRealis(expected, found));
    expect(rightDates.length / matches.length, 'dates').toBeGreaterThanOrEqual(LEAST_FITTING_DATES);
    expect(rightRealis.length / matches.length, 'realis').toBeGreaterThanOrEqual(LEAST_FITTING_REALIS);
  });
});
