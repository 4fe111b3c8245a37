import {parseIsoDay} from '../../calendar/epoch-day.js';
import type {CooperationEvent, Initiative, Participant, Quantity} from '../../model/cooperation-event.js';
import {createEvidence, type Evidence} from '../../model/evidence.js';
import {hashOf} from '../../model/hash-of.js';
import {isUndated} from '../../model/partial-date.js';
import {EVENT_TYPES, type Domain, type PloverType, type Realis} from '../../model/taxonomy.js';
import type {Act} from '../acts/act.js';
import type {Sentence} from '../acts/sentence.js';
import type {Mentions, MentionsOnDemand} from '../annotate-text.js';
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
const FEW_ITEMS = 24; // are compared one by one

export interface ExtractionOptions {
  /**
   * Whether a text of one sentence gives its acts with the parties it names, be they one or none: a lone sentence has no
   * article from which the others could come. Defaults to false: an event has two countries.
   */
  keepsLoneActs?: boolean;
}

/** Events of cooperation that an article tells of, in the order of their first telling, each told once. */
export function extractEvents(mentions: Mentions, options?: ExtractionOptions): CooperationEvent[] {
  return eventsOf({...mentions, datesOf: (sentence) => mentions.dates[sentence] ?? []}, options);
}

/** {@link extractEvents} from mentions whose dates are found as they are needed. */
export function eventsOf(mentions: MentionsOnDemand, {keepsLoneActs = false}: ExtractionOptions = {}): CooperationEvent[] {
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

function tell(act: Act, bound: BoundParties, {article, datesOf, cast}: MentionsOnDemand, {at, setting}: {at: number; setting: Setting}): Telling {
  const {sentence} = act;
  const when = dateEvent(act, datesOf(at), article.published);
  const first = sentence.tokens[act.first];
  const last = sentence.tokens[act.last];
  const trigger = {start: first?.start ?? sentence.start, end: last?.end ?? sentence.end};
  const {domains, initiatives, quantities} = setting;
  const realis = isHistory(act.realis, when, article.published.earliest) ? createEvidence(article, 'realis', 'R6', when.mention ?? trigger) : createEvidence(article, 'realis', act.realisRule, trigger);
  const evidence = [createEvidence(article, 'type', act.rule.id, sentence), realis];
  for (const mention of bound.mentions) evidence.push(createEvidence(article, 'participants', mention.rule, mention));
  for (const country of bound.carried.countries) {
    const origin = cast.origins.get(country);
    if (origin) evidence.push(createEvidence(article, 'participants', bound.carried.rule, origin));
  }
  if (when.mention) evidence.push(createEvidence(article, 'date', when.rule, when.mention));
  for (const mention of domains) evidence.push(createEvidence(article, 'domains', 'F1', mention));
  for (const mention of initiatives) evidence.push(createEvidence(article, 'initiatives', 'I1', mention));
  for (const mention of quantities) evidence.push(createEvidence(article, 'quantities', 'Q1', mention));
  if (!when.mention) for (const item of article.evidence) if (item.field === 'published') evidence.push(createEvidence(article, 'date', when.rule, item));
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

function createEvent(group: readonly Telling[], {article}: MentionsOnDemand, isMain: boolean): CooperationEvent {
  const leading = group[0]!;
  const {act, bound, when} = leading;
  const realis: Realis = isHistory(act.realis, when, article.published.earliest) ? 'historical' : act.realis;
  const participants = bound.participants;
  const exact = inOneLine(article.text.slice(act.sentence.start, act.sentence.end));
  const domains = unique(gather(group, ({domains: found}) => found), (domain) => domain);
  const event: CooperationEvent = {
    id: createEventId(article.id, act, participants),
    type: act.type,
    plover: ploverOf(act, realis),
    realis,
    participants,
    domains: domains.length > 0 ? domains : ['other'],
    initiatives: unique(gather(group, ({initiatives}) => initiatives), ({name}) => name),
    quantities: unique(gather(group, ({quantities}) => quantities), ({value, unit}) => `${value} ${unit}`),
    date: when.date,
    summary: exact.length <= LONGEST_SUMMARY ? exact : `${exact.slice(0, exact.lastIndexOf(' ', LONGEST_SUMMARY - 1))} …`,
    reports: [{article: article.id, evidence: uniqueEvidence(gather(group, ({evidence}) => evidence))}],
  };
  const mode = act.rule.mode ?? (participants.length > 2 && act.type === 'meeting' ? 'multilateral' : undefined);
  if (mode) event.mode = mode;
  if (act.aims) event.aims = act.aims;
  if (isMain) event.main = true;
  return event;
}

/** What the tellings of a group hold, one after the other. */
function gather<T>(group: readonly Telling[], read: (telling: Telling) => T[]): T[] {
  if (group.length === 1) return read(group[0]!);
  const all: T[] = [];
  for (const telling of group) for (const item of read(telling)) all.push(item);
  return all;
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

/** First 12 hex digits of the SHA-256 of what makes the event this one. */
function createEventId(article: string, {type, realis, rule, sentence}: Act, participants: readonly Participant[]): string {
  let source = `${article}\n${type}\n${realis}`;
  for (const {country, role} of participants) source += `\n${country}:${role}`;
  return hashOf(`${source}\n${sentence.start}\n${rule.id}`, 12);
}

function unique<T>(items: T[], keyOf: (item: T) => string): T[] {
  return items.length < 2 ? items : [...new Map(items.map((item) => [keyOf(item), item])).values()];
}

/** Evidence that says the same twice, once. */
function uniqueEvidence(items: readonly Evidence[]): Evidence[] {
  if (items.length > FEW_ITEMS) return [...new Map(items.map((item) => [`${item.start} ${item.end} ${item.field} ${item.rule}`, item])).values()];
  const kept: Evidence[] = [];
  for (const item of items) if (!kept.some((other) => isSameEvidence(other, item))) kept.push(item);
  return kept;
}

const isSameEvidence = (a: Evidence, b: Evidence): boolean => a.start === b.start && a.end === b.end && a.field === b.field && a.rule === b.rule;

/** A passage with its line breaks and runs of white space made single spaces. */
function inOneLine(text: string): string {
  return /[^\S ]| {2}/.test(text) ? text.replace(/\s+/g, ' ') : text;
}
