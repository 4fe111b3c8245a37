import {parseIsoDay} from '../../calendar/epoch-day.js';
import {inOrder} from '../text/in-order.js';
import type {Telling} from './extract-events.js';

/** Acts that an article tells of once however often it returns to them. */
const ONCE = new Set<string>(['visit', 'meeting', 'agreement-signed', 'agreement-ratified', 'exercise']);

const LAST_OF_LEAD = 2;

/** Domains that say no more than the type does. */
const GENERAL = new Set<string>(['policy', 'deployment', 'training', 'procurement', 'exercises', 'other']);

/**
 * Joins the tellings of one event: the same type, the same countries, compatible dates and the same reality. Talks and
 * agreements of the same parties are one event throughout an article; other acts are one only when they also share a
 * domain or stand in neighbouring sentences. In the order of first telling; the fullest telling of each comes first.
 */
export function joinTellings(tellings: readonly Telling[]): Telling[][] {
  const groups: Telling[][] = [];
  const ofCountries = new Map<string, Telling[][]>(); // only tellings of the same countries can be one event
  for (const telling of tellings) {
    const key = countriesOf(telling);
    const known = ofCountries.get(key) ?? [];
    ofCountries.set(key, known);
    const group = groupOf(telling, known);
    if (group) group.push(telling);
    else {
      const created = [telling];
      known.push(created);
      groups.push(created);
    }
  }
  for (const group of groups) inOrder(group, (a, b) => rank(b) - rank(a));
  return groups;
}

function groupOf(telling: Telling, groups: readonly Telling[][]): Telling[] | undefined {
  for (const group of groups) for (const member of group) if (isSameEvent(member, telling)) return group;
  return undefined;
}

const isSameEvent = (a: Telling, b: Telling): boolean => (isSameAct(a, b) || isHeadlineOf(a, b) || isHeadlineOf(b, a)) && haveCompatibleDates(a, b);

function isSameAct(a: Telling, b: Telling): boolean {
  if (a.act.type !== b.act.type || a.act.realis !== b.act.realis) return false;
  if (ONCE.has(a.act.type)) return true;
  const isPromise = a.act.type === 'commitment' || a.act.type === 'proposal';
  if (a.act.sentence === b.act.sentence) return isPromise ? !a.act.aims || !b.act.aims || a.act.aims === b.act.aims : !haveOwnSubjects(a, b);
  const isNear = Math.abs(a.act.sentence.index - b.act.sentence.index) <= 1;
  if (!isNear || a.act.aims !== b.act.aims || (isPromise && !a.act.aims)) return false;
  return a.setting.domains.some(({domain}) => !GENERAL.has(domain) && b.setting.domains.some((other) => other.domain === domain));
}

/** A headline tells again, in other words, what the first sentences tell: the same kind of act, or what is proposed there. */
function isHeadlineOf({act: title}: Telling, {act: body}: Telling): boolean {
  if (!title.sentence.isTitle || body.sentence.isTitle || body.sentence.index > LAST_OF_LEAD) return false;
  const isPlan = title.realis === 'hypothetical' || title.realis === 'future';
  return body.type === title.type || (isPlan && (body.type === 'proposal' || body.type === 'commitment'));
}

/** "Italian soldiers belong to …, ships from Italy patrol …": each has a subject of its own, so these are two acts. */
function haveOwnSubjects(a: Telling, b: Telling): boolean {
  const first = a.bound.mentions[0];
  const second = b.bound.mentions[0];
  return first !== undefined && second !== undefined && first.start !== second.start && first.last < a.act.first && second.last < b.act.first;
}

function haveCompatibleDates(a: Telling, b: Telling): boolean {
  if (!a.when.mention || !b.when.mention) return a.when.mention === b.when.mention || ONCE.has(a.act.type);
  return startOf(a) <= endOf(b) && startOf(b) <= endOf(a);
}

const startOf = ({when: {date}}: Telling): number => parseIsoDay(date.earliest) ?? -Infinity;
const endOf = ({when: {date}}: Telling): number => parseIsoDay(date.latest) ?? Infinity;

function countriesOf({bound}: Telling): string {
  const countries: string[] = [];
  for (const {country} of bound.participants) if (!countries.includes(country)) countries.push(country);
  return inOrder(countries, (one, other) => (one < other ? -1 : 1)).join();
}

/** A telling with its own date and all parties named says more than one that was carried over. */
function rank({when, bound, act}: Telling): number {
  return (when.mention ? 4 : 0) + (bound.carried.countries.length > 0 ? 0 : 2) + (act.isNominal ? 0 : 1) + (act.sentence.isTitle ? -1 : 0);
}
