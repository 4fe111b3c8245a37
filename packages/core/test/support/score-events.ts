import {parseEdtf, type CooperationEvent} from '@cordiale/core';

/** An event that a careful reader lists; see seeds/README.md. */
export interface ExpectedEvent {
  what: string;
  type: string;
  realis: string;
  participants: {country: string; role: string}[];
  domains: string[];
  date: string | null;
  evidence: string;
  main?: true;
  accept?: {types?: string[]; dates?: string[]; realis?: string[]; optional?: string[]};
}

export interface ExpectedArticle {
  published: string | null;
  bounds?: {edtf: string; why: string};
  countries: string[];
  events: ExpectedEvent[];
}

/** Pairs of a wanted and a found event, and what is left on both sides. */
export interface Pairing {
  matches: {expected: ExpectedEvent; found: CooperationEvent}[];
  missed: ExpectedEvent[];
  extra: CooperationEvent[];
}

const REPORTING_DAYS = 31;

/** A found event fits when its type is accepted, its parties agree by half, and its passage overlaps the evidence. */
export function pairEvents(expected: readonly ExpectedEvent[], found: readonly CooperationEvent[], text: string): Pairing {
  const candidates = expected.flatMap((wanted) => found.flatMap((event) => {
    const parties = partyAgreement(wanted, event);
    const types = [wanted.type, ...(wanted.accept?.types ?? [])];
    if (parties < 0.5 || !types.includes(event.type) || !overlapsEvidence(wanted, event, text)) return [];
    return [{wanted, event, score: parties + (event.type === wanted.type ? 0.5 : 0) + (fitsDate(wanted, event) ? 0.25 : 0) + (fitsRealis(wanted, event) ? 0.1 : 0)}];
  })).sort((a, b) => b.score - a.score);
  const matches: Pairing['matches'] = [];
  const used = new Set<ExpectedEvent | CooperationEvent>();
  for (const {wanted, event} of candidates) {
    if (used.has(wanted) || used.has(event)) continue;
    used.add(wanted).add(event);
    matches.push({expected: wanted, found: event});
  }
  return {matches, missed: expected.filter((event) => !used.has(event)), extra: found.filter((event) => !used.has(event))};
}

function partyAgreement(wanted: ExpectedEvent, event: CooperationEvent): number {
  const optional = new Set(wanted.accept?.optional);
  const want = new Set(wanted.participants.map(({country}) => country).filter((country) => !optional.has(country)));
  const got = new Set(event.participants.map(({country}) => country).filter((country) => want.has(country) || !optional.has(country)));
  const both = [...got].filter((country) => want.has(country)).length;
  return both / new Set([...want, ...got]).size;
}

function overlapsEvidence(wanted: ExpectedEvent, event: CooperationEvent, text: string): boolean {
  const start = text.indexOf(wanted.evidence);
  const end = start + wanted.evidence.length;
  return event.reports.some(({evidence}) => evidence.some((item) => item.field === 'type' && item.start < end && start < item.end));
}

/** Whether the status is the one a reader gives, or one a reader could defend. */
export function fitsRealis(wanted: ExpectedEvent, event: CooperationEvent): boolean {
  const allowed = [wanted.realis, ...(wanted.accept?.realis ?? [])];
  return allowed.includes(event.realis) || (event.realis === 'historical' && allowed.includes('actual'));
}

/** Whether the days an event may lie on meet those a reader gives; an undated one must stay loose. */
export function fitsDate(wanted: ExpectedEvent, event: CooperationEvent): boolean {
  const dates = [wanted.date, ...(wanted.accept?.dates ?? [])];
  return dates.some((edtf) => {
    if (edtf === null || edtf === '../..') return event.date.basis !== 'explicit' && event.date.basis !== 'relative';
    const extent = parseEdtf(edtf);
    if (!extent) throw new Error(`"${edtf}" of a seed is no EDTF date.`);
    const slack = extent.qualifier === 'exact' ? 0 : REPORTING_DAYS;
    const from = (extent.earliest ?? -Infinity) - slack;
    const to = extent.latest ?? Infinity;
    const got = {from: dayOf(event.date.earliest) ?? -Infinity, to: dayOf(event.date.latest) ?? Infinity};
    return got.from <= to && got.to >= from;
  });
}

const dayOf = (iso: string | null): number | null => (iso === null ? null : parseEdtf(iso)?.earliest ?? null);
