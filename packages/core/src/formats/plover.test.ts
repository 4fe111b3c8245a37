import {describe, expect, it} from 'vitest';
import {countryName, createEvidence, createPartialDate, DOMAINS, UNDATED} from '@cordiale/core';
import {ALPHA_3_OF_ALPHA_2, alpha3Of, toPlover, type PloverRecord} from '@cordiale/core/formats';
import {createArticle, createEvent, createEventSet} from '../../test/support/create-event.js';

const recordOf = (given: Parameters<typeof createEvent>[0] = {}) => JSON.parse(toPlover(createEventSet([createEvent(given)]))) as PloverRecord;

describe('toPlover', () => {
  it('writes one record a line with the keys of the ontology', () => {
    const article = createArticle();
    const event = createEvent({reports: [{article: article.id, evidence: [createEvidence(article, 'type', 'A1', {start: 10, end: 20})]}]});
    const text = toPlover(createEventSet([event, createEvent({id: 'event-2'})]));
    expect(text.split('\n')).toHaveLength(3);
    expect(JSON.parse(text.split('\n')[0] ?? '')).toEqual({
      id: 'event-1',
      date: '2018-05-12',
      actor: ['LTU'],
      recipient: ['UKR'],
      event: 'AID',
      mode: null,
      context: ['health'],
      eventText: 'hands over',
      text: 'Lithuania hands over twelve field ambulances to Ukraine.',
      textInfo: {citation: 'The Courier, Twelve ambulances, https://example.org/ambulances, 2018-05-13', license: null, coder: 'Cordiale', codebook: 'PLOVER', version: 'event set 1', markup: null},
    });
  });

  it('codes future cooperation as AGREE, without a mode', () => {
    expect(recordOf({type: 'visit', plover: 'CONSULT', mode: 'visit', realis: 'future'})).toMatchObject({event: 'AGREE', mode: null, auxiliaryMode: 'future'});
    expect(recordOf({type: 'withdrawal', plover: 'RETREAT', mode: 'withdraw', realis: 'future'})).toMatchObject({event: 'RETREAT', mode: 'withdraw'});
    expect(recordOf({type: 'visit', plover: 'CONSULT', mode: 'visit', realis: 'negated'})).toMatchObject({event: 'CONSULT', mode: 'visit', auxiliaryMode: 'negation'});
  });

  it('makes no date more precise than it is', () => {
    expect(recordOf({date: createPartialDate('2018-05', {basis: 'explicit'})}).date).toBe('2018-05');
    expect(recordOf({date: {...UNDATED}}).date).toBeNull();
  });

  it('gives each context once and passes over domains of the host', () => {
    expect(recordOf({domains: ['land', 'maritime', 'procurement', 'host:parks']}).context).toEqual(['military', 'economic']);
    expect(recordOf({domains: [...DOMAINS]}).context).not.toContain(undefined);
  });
});

describe('alpha3Of', () => {
  it('knows all 249 countries of ISO 3166-1 and Kosovo, each once and by a name of its own', () => {
    expect(ALPHA_3_OF_ALPHA_2.size).toBe(250);
    expect(new Set(ALPHA_3_OF_ALPHA_2.values()).size).toBe(250);
    expect(new Set([...ALPHA_3_OF_ALPHA_2.keys()].map((code) => countryName(code))).size).toBe(250);
  });

  it.each([['LT', 'LTU'], ['UA', 'UKR'], ['XK', 'XKX'], ['GB', 'GBR'], ['ZZ', 'ZZ']])('gives %s as %s', (two, three) => {
    expect(alpha3Of(two)).toBe(three);
  });
});
