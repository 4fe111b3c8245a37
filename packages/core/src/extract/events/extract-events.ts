import {sha256} from '@noble/hashes/sha2.js';
import {bytesToHex, utf8ToBytes} from '@noble/hashes/utils.js';
import {parseIsoDay} from '../../calendar/epoch-day.js';
import type {CooperationEvent, Initiative, Quantity} from '../../model/cooperation-event.js';
import {createEvidence, type Evidence} from '../../model/evidence.js';
import {isUndated} from '../../model/partial-date.js';
import {EVENT_TYPES, type Domain, type PloverType, type Realis} from '../../model/taxonomy.js';
import type {Act} from '../acts/act.js';
import type {Sentence} from '../acts/sentence.js';
import type {Mentions} from '../annotate-text.js';
import {bindParties, type BoundParties} from './bind-parties.js';
import {dateEvent, type EventDate} from './date-event.js';
import {findDomains, type DomainMention} from './find-domains.js';
import {findInitiatives, type InitiativeMention} from './find-initiatives.js';
import {findQuantities, type QuantityMention} from './find-quantities.js';
import {createOvershadowing} from './overshadowing.js';
import {isSport} from './is-sport.js';
import {joinTellings} from './join-tellings.js';

/** One passage that tells of an event; several tellings of one article may be one event. */
export interface Telling {
  act: Act;
  bound: BoundParties;
  when: EventDate;
  domains: Domain[];
  initiatives: Initiative[];
  quantities: Quantity[];
  evidence: Evidence[];
}

const MOST_EVENTS = 500;
const MOST_ACTS_OF_SENTENCE = 40;
const MOST_TELLINGS = 2_000;
const LONGEST_SUMMARY = 320;
const DAYS_OF_HISTORY = 400;

export interface ExtractionOptions {
  /**
   * Whether a text of one sentence gives its acts with the parties it names, be they one or none: a lone sentence has no
   * article from which the others could come. Defaults to false: an event has two countries.
   */
  keepsLoneActs?: boolean;
}

/** Events of cooperation that an article tells of, in the order of their first telling, each told once. */
export function extractEvents(mentions: Mentions, {keepsLoneActs = false}: ExtractionOptions = {}): CooperationEvent[] {
  if (isSport(mentions.article.text, mentions.sentences)) return [];
  const needsParties = !(keepsLoneActs && mentions.sentences.length === 1);
  const tellings: Telling[] = [];
  let accord: BoundParties | null = null; // the parties of the last agreement told
  mentions.sentences.forEach((sentence, at) => {
    const isOvershadowed = createOvershadowing(sentence, {isLone: !needsParties});
    const earlier: BoundParties[] = [];
    let setting: Setting | undefined;
    for (const act of (mentions.acts[at] ?? []).slice(0, MOST_ACTS_OF_SENTENCE)) {
      if (isOvershadowed(act) || (!needsParties && act.isAdjunct)) continue;
      const named = bindParties(act, mentions.cast.mentions[at] ?? [], mentions.cast, earlier);
      const isAccord = act.type === 'agreement-signed' || act.type === 'agreement-ratified';
      // "The treaty was ratified by the parliament": whose treaty has been told before.
      const bound: BoundParties = isAccord && !named.isComplete && accord ? {...accord, mentions: named.mentions, carried: {rule: 'C14', countries: accord.participants.map(({country}) => country)}} : named;
      if (isAccord && bound.isComplete) accord = bound;
      if (needsParties ? !bound.isComplete : act.rule.isFallback && bound.participants.length === 0) continue;
      earlier.push(bound);
      setting ??= settingOf(mentions.article.text, sentence);
      if (tellings.length < MOST_TELLINGS) tellings.push(tell(act, bound, mentions, {at, setting}));
    }
  });
  const groups = joinTellings(tellings).slice(0, MOST_EVENTS);
  const chief = chiefOf(groups);
  return groups.map((group) => createEvent(group, mentions, chief.has(group)));
}

/** What a sentence names beside its acts; found once for all of them. */
interface Setting {
  domains: readonly DomainMention[];
  initiatives: readonly InitiativeMention[];
  quantities: readonly QuantityMention[];
}

function settingOf(text: string, sentence: Sentence): Setting {
  return {domains: findDomains(sentence), initiatives: findInitiatives(text, sentence), quantities: findQuantities(text, sentence)};
}

function tell(act: Act, bound: BoundParties, {article, dates, cast}: Mentions, {at, setting}: {at: number; setting: Setting}): Telling {
  const {sentence} = act;
  const when = dateEvent(act, dates[at] ?? [], article.published);
  const first = sentence.tokens[act.first];
  const last = sentence.tokens[act.last];
  const trigger = {start: first?.start ?? sentence.start, end: last?.end ?? sentence.end};
  const {domains, initiatives, quantities} = setting;
  const evidence = [
    createEvidence(article, 'type', act.rule.id, sentence),
    isHistory(act.realis, when, article.published.earliest) ? createEvidence(article, 'realis', 'R6', when.mention ?? trigger) : createEvidence(article, 'realis', act.realisRule, trigger),
    ...bound.mentions.map((mention) => createEvidence(article, 'participants', mention.rule, mention)),
    ...bound.carried.countries.flatMap((country) => cast.origins.get(country) ?? []).map((origin) => createEvidence(article, 'participants', bound.carried.rule, origin)),
    ...(when.mention ? [createEvidence(article, 'date', when.rule, when.mention)] : []),
    ...domains.map((mention) => createEvidence(article, 'domains', 'F1', mention)),
    ...initiatives.map((mention) => createEvidence(article, 'initiatives', 'I1', mention)),
    ...quantities.map((mention) => createEvidence(article, 'quantities', 'Q1', mention)),
  ];
  if (!when.mention) evidence.push(...article.evidence.filter(({field}) => field === 'published').map((item): Evidence => ({...item, field: 'date', rule: when.rule})));
  return {act, bound, when, domains: domains.map(({domain}) => domain), initiatives: initiatives.map(({name}) => ({name})), quantities: quantities.map(({quantity}) => quantity), evidence};
}

const LEAD_WEIGHTS = [3, 2, 2]; // by place of the sentence
const MOST_CHIEF = 2;

/** What the article is chiefly about: told early and often, and an act rather than words of support. */
function chiefOf(groups: readonly Telling[][]): Set<Telling[]> {
  const weights = groups.map((group) => {
    const isPredicate = group.some(({act}) => !act.isNominal);
    const first = Math.min(...group.map(({act}) => act.sentence.index));
    const type = group[0]?.act.type;
    const isWeighty = type !== 'statement-of-support' && type !== 'joint-programme';
    return {group, weight: (LEAD_WEIGHTS[first] ?? 0) + Math.min(3, group.length) + (isPredicate ? 0.5 : 0) + (isWeighty ? 1.5 : 0) + (type === 'visit' || type === 'meeting' || type === 'agreement-signed' ? 1 : 0)};
  });
  const best = Math.max(...weights.map(({weight}) => weight));
  return new Set(weights.filter(({weight}) => weight >= best - 1).sort((a, b) => b.weight - a.weight).slice(0, MOST_CHIEF).map(({group}) => group));
}

function createEvent(group: readonly Telling[], {article}: Mentions, isMain: boolean): CooperationEvent {
  const leading = group[0]!;
  const {act, bound, when} = leading;
  const realis: Realis = isHistory(act.realis, when, article.published.earliest) ? 'historical' : act.realis;
  const participants = bound.participants;
  const exact = inOneLine(article.text.slice(act.sentence.start, act.sentence.end));
  const domains = unique(group.flatMap((telling) => telling.domains), (domain) => domain);
  return {
    id: createEventId([article.id, act.type, act.realis, ...participants.map(({country, role}) => `${country}:${role}`), String(act.sentence.start), act.rule.id]),
    type: act.type,
    plover: ploverOf(act, realis),
    ...(act.rule.mode ? {mode: act.rule.mode} : participants.length > 2 && act.type === 'meeting' ? {mode: 'multilateral'} : {}),
    realis,
    participants,
    domains: domains.length > 0 ? domains : ['other'],
    initiatives: unique(group.flatMap((telling) => telling.initiatives), ({name}) => name),
    quantities: unique(group.flatMap((telling) => telling.quantities), ({value, unit}) => `${value} ${unit}`),
    date: when.date,
    ...(act.aims ? {aims: act.aims} : {}),
    summary: exact.length <= LONGEST_SUMMARY ? exact : `${exact.slice(0, exact.lastIndexOf(' ', LONGEST_SUMMARY - 1))} …`,
    ...(isMain ? {main: true as const} : {}),
    reports: [{article: article.id, evidence: uniqueEvidence(group.flatMap((telling) => telling.evidence))}],
  };
}

/** Future CONSULT, SUPPORT, COOPERATE and AID are AGREE in PLOVER; what ends stays what it is. */
function ploverOf({type, rule}: Act, realis: Realis): PloverType {
  const {plover} = EVENT_TYPES[type];
  const isPlan = realis === 'future' && plover !== 'RETREAT' && plover !== 'SANCTION';
  if (isPlan) return 'AGREE';
  return type === 'training' && rule.layout === 'mutual' ? 'COOPERATE' : plover;
}

/** What was done well before the report is history. */
function isHistory(realis: Realis, {date}: EventDate, told: string | null): boolean {
  if (realis !== 'actual' || isUndated(date) || date.latest === null || told === null) return false;
  return (parseIsoDay(date.latest) ?? 0) < (parseIsoDay(told) ?? 0) - DAYS_OF_HISTORY;
}

function createEventId(parts: readonly string[]): string {
  return bytesToHex(sha256(utf8ToBytes(parts.join('\n')))).slice(0, 12);
}

function unique<T>(items: T[], keyOf: (item: T) => string): T[] {
  return items.length < 2 ? items : [...new Map(items.map((item) => [keyOf(item), item])).values()];
}

/** Evidence that says the same twice, once. */
function uniqueEvidence(items: readonly Evidence[]): Evidence[] {
  const kept: Evidence[] = [];
  const atStart = new Map<number, Evidence[]>(); // start → what was kept there
  for (const item of items) {
    const others = atStart.get(item.start);
    if (others?.some(({field, rule, end}) => field === item.field && rule === item.rule && end === item.end)) continue;
    if (others) others.push(item);
    else atStart.set(item.start, [item]);
    kept.push(item);
  }
  return kept;
}

/** A passage with its line breaks and runs of white space made single spaces. */
function inOneLine(text: string): string {
  return /[^\S ]| {2}/.test(text) ? text.replace(/\s+/g, ' ') : text;
}
