import {compareParticipants} from '../model/compare-participants.js';
import type {CooperationEvent, Participant} from '../model/cooperation-event.js';
import {DOMAINS, EVENT_TYPES, type Domain} from '../model/taxonomy.js';
import {createRandom} from './create-random.js';
import {inventDate} from './invent-date.js';
import {COUNTRIES, REALIS_DRAWN, SUBJECTS, TYPES, VIAS} from './invented-words.js';

/** Above 1: low places are drawn far more often than high ones. */
const SKEW = 2.5;
const ARTICLES_PER_EVENT = 0.4;
const PROGRAMMES = 300;
/** Multiplies a number into a hash that no other number below 2³² has. */
const SCATTER = 2_654_435_761;

/** Settings of {@link inventEvents}. */
export interface InventOptions {
  /** The same seed gives the same events. Defaults to 1. */
  seed?: number;
  /** A country that takes part in every event, as ISO 3166-1 alpha-2. */
  party?: string;
}

/**
 * `count` events that never happened, one after the other, to try what a page does with many: 35 years, few countries and types in
 * most of them, one in three without a certain day. Each says in its summary that it is invented, and names an article that does not
 * exist.
 */
export function* inventEvents(count: number, {seed = 1, party}: InventOptions = {}): Generator<CooperationEvent, undefined> {
  const random = createRandom(seed);
  const articleCount = Math.ceil(count * ARTICLES_PER_EVENT);
  for (let index = 0; index < count; index++) {
    const type = unevenly(TYPES, random);
    const [subject, domain] = SUBJECTS[below(SUBJECTS.length, random)]!;
    yield {
      id: hexOf(Math.imul(index + 1, SCATTER)) + hexOf(below(0x1_0000_0000, random)), type, plover: EVENT_TYPES[type].plover, realis: REALIS_DRAWN[below(REALIS_DRAWN.length, random)]!,
      participants: inventParticipants(type, party, random), domains: inventDomains(domain, random),
      initiatives: random() < 0.05 ? [{name: `Programme ${below(PROGRAMMES, random)}`}] : [], quantities: [], date: inventDate(random),
      summary: `Invented, to show scale: these countries do something about ${subject}.`,
      reports: [{article: `invented-${below(articleCount, random)}`, evidence: []}],
    };
  }
  return undefined;
}

function inventParticipants(type: keyof typeof EVENT_TYPES, party: string | undefined, random: () => number): Participant[] {
  const codes = new Set<string>(party === undefined ? [] : [party]);
  const wanted = 2 + placeUnevenly(3, random);
  while (codes.size < wanted) codes.add(unevenly(COUNTRIES, random));
  const {direction} = EVENT_TYPES[type];
  const isDirected = direction === 'directed' || (direction === 'either' && random() < 0.5);
  const isReturned = random() < 0.3; // the first is not always the giver
  return [...codes].map((country, place): Participant => ({country, role: isDirected && (place > 0) !== isReturned ? 'recipient' : 'actor', via: unevenly(VIAS, random)})).sort(compareParticipants);
}

function inventDomains(chief: Domain, random: () => number): Domain[] {
  const domains = new Set([chief]);
  for (let more = placeUnevenly(3, random); more > 0; more--) domains.add(unevenly(DOMAINS, random));
  return [...domains];
}

const below = (size: number, random: () => number): number => Math.floor(random() * size);
const placeUnevenly = (size: number, random: () => number): number => Math.floor(size * random() ** SKEW);
const unevenly = <T>(items: readonly T[], random: () => number): T => items[placeUnevenly(items.length, random)]!;
const hexOf = (number: number): string => (number >>> 0).toString(16).padStart(8, '0');
