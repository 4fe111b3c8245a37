import {afterEach, describe, expect, it} from 'vitest';
import {addedTaxonomy, addTaxonomy as addForGood, createPartialDate, domainInWords, eventInWords, EventStore, familyInWords, familyOf, ownFieldInWords, parseEventSet, realisInWords, revisionInWords, typeInWords, valueInWords} from '@cordiale/core';
import {defineTaxonomy, type Taxonomy} from '@cordiale/core/extend';
import {parseCsv, toGeoJson, toIcs, toPlover} from '@cordiale/core/formats';
import {createAddedEvent, parseRevisions, reviseStore, type Revision} from '@cordiale/core/revise';
import {EventSearch} from '@cordiale/core/search';
import {createEvent, createEventSet} from '../../test/support/create-event.js';

const taxonomy = defineTaxonomy({
  families: {afloat: {label: {en: 'Afloat', lt: 'Vandenyje'}, shape: 'star', colour: {light: '#7a3fb0', dark: '#c9a2f0'}}},
  types: {regatta: {label: {en: 'Regatta', lt: 'Regata'}, family: 'afloat', plover: 'COOPERATE', cameo: '062', direction: 'mutual'}},
  domains: {rowing: {label: {en: 'Rowing', lt: 'Irklavimas'}, plover: ['health']}},
  realis: {becalmed: {label: {en: 'becalmed', lt: 'laukia vėjo'}, fill: 'dashed', plover: 'future'}},
  roles: {umpire: {label: {en: 'Umpire', lt: 'Teisėjas'}}},
  fields: {
    wind: {label: {en: 'Wind', lt: 'Vėjas'}, kind: 'choice', values: {calm: {en: 'Calm', lt: 'Ramu'}, gale: {en: 'Gale'}}},
    domain: {label: {en: 'Boats'}, kind: 'choice', values: {cyber: {en: 'Submarines'}}},
  },
});
const raced = createEvent({
  type: 'regatta', plover: 'COOPERATE', realis: 'becalmed', domains: ['rowing'], own: {wind: 'calm'},
  participants: [{country: 'LT', role: 'actor', via: 'name'}, {country: 'LV', role: 'recipient', via: 'name'}, {country: 'EE', role: 'umpire', via: 'name'}],
});

let takenBack: (() => void)[] = [];

/** Adds a taxonomy for the length of a test: other tests run in the same process. */
function addTaxonomy(added: Taxonomy): void {
  takenBack.push(addForGood(added));
}

afterEach(() => {
  for (const takeBack of takenBack) takeBack();
  takenBack = [];
});

describe('addTaxonomy', () => {
  it('is asked for nothing before it is called', () => {
    expect(parseEventSet(createEventSet([raced])).quarantine[0]).toMatchObject({field: 'events[0].realis', seen: '"becalmed"'});
    expect(familyOf('regatta')).toBeNull();
    expect(eventInWords(raced)).toBe('regatta: Lithuania → Latvia');
    addTaxonomy(taxonomy);
    expect(familyOf('regatta')).toBe('afloat');
  });

  it('gives what takes back that taxonomy, and no other', () => {
    addTaxonomy(taxonomy);
    const takeBack = addForGood(defineTaxonomy({domains: {rowing: {label: {en: 'Sculling'}}, sailing: {label: {en: 'Sailing'}}}}));
    expect([domainInWords('rowing'), domainInWords('sailing')]).toEqual(['Sculling', 'Sailing']);
    takeBack();
    expect([domainInWords('rowing'), domainInWords('sailing')]).toEqual(['Rowing', 'sailing']);
    takeBack();
    expect(domainInWords('rowing')).toBe('Rowing');
  });

  it('makes events valid that hold what was added, and refuses what its fields cannot hold', () => {
    addTaxonomy(taxonomy);
    const {events, quarantine} = parseEventSet(createEventSet([raced, createEvent({id: 'event-2', own: {wind: 'fog'}})]));
    expect(events).toEqual([raced]);
    expect(quarantine[0]).toMatchObject({field: 'events[1].own.wind', seen: '"fog"', wanted: 'one of calm, gale'});
    expect(parseCsv('type,realis,actors,recipients\nRegatta,becalmed,LT,LV\n').events[0]).toMatchObject({type: 'regatta', plover: 'COOPERATE', realis: 'becalmed'});
  });

  it('names it in the language of the reader, and in English where the host has no other', () => {
    addTaxonomy(taxonomy);
    expect(eventInWords(raced)).toBe('Regatta: Lithuania → Latvia (Umpire: Estonia)');
    expect(eventInWords(raced, 'lt')).toBe('Regata: Lietuva → Latvija (Teisėjas: Estija)');
    expect([typeInWords('regatta', 'lt-LT'), familyInWords('afloat', 'lt'), domainInWords('rowing', 'lt'), realisInWords('becalmed', 'lt')]).toEqual(['Regata', 'Vandenyje', 'Irklavimas', 'laukia vėjo']);
    expect([ownFieldInWords('own.wind', 'lt'), valueInWords('own.wind', 'calm', 'lt'), valueInWords('own.wind', 'gale', 'lt')]).toEqual(['Vėjas', 'Ramu', 'Gale']);
  });

  it('leaves what is built in, and what nobody has defined, as they were', () => {
    addTaxonomy(taxonomy);
    expect([familyOf('visit'), familyOf('constructor'), typeInWords('visit'), domainInWords('toString')]).toEqual(['talks', null, 'Visit', 'toString']);
    expect(valueInWords('domain', 'cyber')).toBe('Cyber'); // though a field of the host's own is called so too
    expect([ownFieldInWords('own.tide'), valueInWords('own.tide', 'high')]).toEqual(['tide', 'high']);
  });

  it('lets the later of two definitions of a key count, and keeps the rest', () => {
    addTaxonomy(taxonomy);
    addTaxonomy(defineTaxonomy({domains: {rowing: {label: {en: 'Sculling'}}}}));
    expect([domainInWords('rowing'), typeInWords('regatta')]).toEqual(['Sculling', 'Regatta']);
    addTaxonomy(taxonomy);
    expect(domainInWords('rowing')).toBe('Rowing');
    expect(Object.keys(addedTaxonomy().types)).toContain('regatta');
  });

  it('is told in what is exported: by its name where a person reads it, by its PLOVER class where a machine does', () => {
    addTaxonomy(taxonomy);
    const set = createEventSet([raced]);
    expect(toGeoJson(set)).toContain('"title":"Regatta: Lithuania → Latvia (Umpire: Estonia)"');
    expect(toIcs(set, {stamp: '2024-10-01T00:00:00Z'}).text.replaceAll('\r\n ', '')).toContain('SUMMARY:Regatta: Lithuania → Latvia (Umpire: Estonia) (becalmed)');
    expect(JSON.parse(toPlover(set))).toMatchObject({event: 'COOPERATE', auxiliaryMode: 'future', context: ['health']});
  });

  it('is found by its name', () => {
    addTaxonomy(taxonomy);
    const search = new EventSearch();
    search.upsert([raced, createEvent({id: 'event-2'})]);
    expect(search.find('regatta')).toEqual(['event-1']);
  });

  it('gives a type that a person chooses or tells of its PLOVER class', () => {
    addTaxonomy(taxonomy);
    expect(createAddedEvent({...raced, date: createPartialDate('2024', {basis: 'explicit'})})).toMatchObject({type: 'regatta', plover: 'COOPERATE'});
    const aid = createEvent();
    const {store} = reviseStore(new EventStore([aid]), [{kind: 'set', event: aid.id, field: 'type', from: 'military-aid', to: 'regatta', by: 'A. Reader', at: '2024-10-01T00:00:00Z', why: 'It says so.'}, {kind: 'set', event: aid.id, field: 'realis', from: 'actual', to: 'becalmed', by: 'A. Reader', at: '2024-10-01T00:00:01Z', why: 'It says so.'}]);
    expect(store.get(aid.id)).toMatchObject({type: 'regatta', plover: 'COOPERATE', realis: 'becalmed'});
  });

  describe('a revision that adds what was added', () => {
    const made = {by: 'A. Reader', at: '2024-10-01T00:00:00Z', why: 'It says so.'};
    const addition: Revision = {kind: 'add', record: raced, ...made};
    const written = JSON.parse(JSON.stringify({cordiale: 1, revisions: [addition]})) as unknown;

    it('is read back, alone and in its set', () => {
      addTaxonomy(taxonomy);
      expect(parseRevisions(written)).toEqual({revisions: [addition], quarantine: []});
      expect(parseEventSet(written)).toMatchObject({revisions: [addition], quarantine: []});
    });

    it('is read by who is given the taxonomy and has not added it, as its event is', () => {
      expect(parseEventSet(written, {taxonomy})).toMatchObject({revisions: [addition], quarantine: []});
      expect(parseRevisions(written, {taxonomy})).toEqual({revisions: [addition], quarantine: []});
    });

    it('is kept in the quarantine, whole, by who does not know the taxonomy, as its event is', () => {
      const {revisions, quarantine} = parseRevisions(written);
      expect(revisions).toEqual([]);
      expect(quarantine[0]).toMatchObject({field: 'revisions[0].record.realis', seen: '"becalmed"'});
      expect(JSON.parse(quarantine[0]?.record ?? '')).toEqual(addition);
    });

    it('is held to what own fields can hold', () => {
      addTaxonomy(taxonomy);
      const {quarantine} = parseRevisions([{...addition, record: {...raced, own: {wind: 'fog'}}}]);
      expect(quarantine[0]).toMatchObject({field: 'revisions[0].record.own.wind', wanted: 'one of calm, gale'});
    });

    it('is said in the words of the taxonomy, as one that changes a field is', () => {
      addTaxonomy(taxonomy);
      expect(revisionInWords(addition, 'lt')).toContain('Regata: Lietuva → Latvija (Teisėjas: Estija)');
      expect(revisionInWords({kind: 'set', event: 'event-1', field: 'realis', from: 'actual', to: 'becalmed'}, 'lt')).toContain('laukia vėjo');
    });
  });
});
