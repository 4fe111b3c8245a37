import {parseIsoDay} from '../../calendar/epoch-day.js';
import type {CooperationEvent, Initiative, Participant, Quantity} from '../../model/cooperation-event.js';
import {createEvidence, type Evidence, type EvidenceField} from '../../model/evidence.js';
import {hashOf} from '../../model/hash-of.js';
import {isUndated} from '../../model/partial-date.js';
import type {QuarantinedRecord} from '../../model/event-set.js';
import {definedIn} from '../../model/host-taxonomy.js';
import {EVENT_TYPES, isEventType, type PloverType, type Realis} from '../../model/taxonomy.js';
import type {Act} from '../acts/act.js';
import type {Sentence} from '../acts/sentence.js';
import type {Mentions, MentionsOnDemand} from '../annotate-text.js';
import type {OnReject} from '../rejection.js';
import {inOrder} from '../text/in-order.js';
import type {Span} from '../text/span.js';
import {ENGLISH, type Vocabulary} from '../vocabulary.js';
import {bindParties, type BoundParties} from './bind-parties.js';
import {dateEvent, type EventDate} from './date-event.js';
import type {DomainMention} from './find-domains.js';
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
  setting: Setting;
}

/** What a sentence names beside its acts; found once for all of them. */
export interface Setting {
  domains: readonly DomainMention[];
  initiatives: readonly InitiativeMention[];
  quantities: readonly QuantityMention[];
}

const MOST_EVENTS = 500;
const MOST_ACTS_OF_SENTENCE = 40;
const MOST_TELLINGS = 2_000;
const LONGEST_SUMMARY = 320;
const DAYS_OF_HISTORY = 400;
const FEW_TELLINGS = 8;

/** How the sentences of an article are read. */
export interface ExtractionOptions {
  /**
   * Whether a text of one sentence gives its acts with the parties it names, be they one or none: a lone sentence has no
   * article from which the others could come. Defaults to false: an event has two countries.
   */
  keepsLoneActs?: boolean;
  /** What events are found by. Defaults to the built-in vocabulary; give the one that the mentions were found by. */
  vocabulary?: Vocabulary;
  /** Is told of each act that is left out, and why. Defaults to nobody. */
  onReject?: OnReject;
}

/** Events of cooperation that an article tells of, in the order of their first telling, each told once. */
export function extractEvents(mentions: Mentions, options?: ExtractionOptions): CooperationEvent[] {
  return eventsOf({...mentions, datesOf: (sentence) => mentions.dates[sentence] ?? []}, options);
}

/** {@link extractEvents} from mentions whose dates are found as they are needed. */
export function eventsOf(mentions: MentionsOnDemand, {keepsLoneActs = false, vocabulary = ENGLISH, problems = [], onReject}: ExtractionOptions & {problems?: QuarantinedRecord[]} = {}): CooperationEvent[] {
  if (isSport(mentions.article.text, mentions.sentences)) {
    if (onReject) for (const act of mentions.acts.flat()) onReject(act, 'sport');
    return [];
  }
  const needsParties = !(keepsLoneActs && mentions.sentences.length === 1);
  const tellings: Telling[] = [];
  let accord: BoundParties | null = null; // the parties of the last agreement told
  mentions.sentences.forEach((sentence, at) => {
    const isOvershadowed = createOvershadowing(sentence, {isLone: !needsParties});
    const earlier: BoundParties[] = [];
    let setting: Setting | undefined;
    for (const act of (mentions.acts[at] ?? []).slice(0, MOST_ACTS_OF_SENTENCE)) {
      if (isOvershadowed(act) || (!needsParties && act.isAdjunct)) {
        onReject?.(act, 'rival');
        continue;
      }
      const named = bindParties(act, mentions.cast.mentions[at] ?? [], mentions.cast, earlier);
      const isAccord = act.type === 'agreement-signed' || act.type === 'agreement-ratified';
      // "The treaty was ratified by the parliament": whose treaty has been told before.
      const bound: BoundParties = isAccord && !named.isComplete && accord ? {...accord, mentions: named.mentions, carried: {rule: 'C14', countries: accord.participants.map(({country}) => country)}} : named;
      if (isAccord && bound.isComplete) accord = bound;
      if (needsParties ? !bound.isComplete : act.rule.isFallback && bound.participants.length === 0) {
        onReject?.(act, bound.participants.length === 0 ? 'no-party' : 'one-party');
        continue;
      }
      earlier.push(bound);
      setting ??= settingOf(mentions.article.text, sentence, vocabulary);
      if (tellings.length < MOST_TELLINGS) tellings.push({act, bound, when: dateEvent(act, mentions.datesOf(at), mentions.article.published), setting});
    }
  });
  const groups = joinTellings(tellings).slice(0, MOST_EVENTS);
  const chief = chiefOf(groups);
  return groups.map((group) => {
    const event = createEvent(group, mentions, {isMain: chief.has(group), vocabulary});
    const sentences = vocabulary.complete && [...new Set(group.map(({act}) => act.sentence))];
    if (sentences) problems.push(...vocabulary.complete!(event, {article: mentions.article, sentences}));
    return event;
  });
}

function settingOf(text: string, sentence: Sentence, {findDomains}: Vocabulary): Setting {
  return {domains: findDomains(sentence), initiatives: findInitiatives(text, sentence), quantities: findQuantities(text, sentence)};
}

const LEAD_WEIGHTS = [3, 2, 2]; // by place of the sentence
const MOST_CHIEF = 2;

/** What the article is chiefly about: told early and often, and an act rather than words of support. */
function chiefOf(groups: readonly Telling[][]): Set<Telling[]> {
  const weights = groups.map(weightOf);
  const best = Math.max(...weights);
  const foremost = groups.map((group, at) => ({group, weight: weights[at]!})).filter(({weight}) => weight >= best - 1);
  return new Set(inOrder(foremost, (a, b) => b.weight - a.weight).slice(0, MOST_CHIEF).map(({group}) => group));
}

function weightOf(group: readonly Telling[]): number {
  let isPredicate = false;
  let first = Infinity;
  for (const {act} of group) {
    isPredicate ||= !act.isNominal;
    first = Math.min(first, act.sentence.index);
  }
  const {type} = group[0]!.act;
  const isWeighty = type !== 'statement-of-support' && type !== 'joint-programme';
  return (LEAD_WEIGHTS[first] ?? 0) + Math.min(3, group.length) + (isPredicate ? 0.5 : 0) + (isWeighty ? 1.5 : 0) + (type === 'visit' || type === 'meeting' || type === 'agreement-signed' ? 1 : 0);
}

function createEvent(group: readonly Telling[], mentions: MentionsOnDemand, {isMain, vocabulary}: {isMain: boolean; vocabulary: Vocabulary}): CooperationEvent {
  const {article} = mentions;
  const {act, bound: {participants}, when} = group[0]!;
  const realis: Realis = isHistory(act.realis, when, article.published.earliest) ? 'historical' : act.realis;
  const exact = inOneLine(article.text, act.sentence);
  const event: CooperationEvent = {
    id: createEventId(article.id, act, participants),
    type: act.type,
    plover: ploverOf(act, realis, vocabulary),
    realis,
    participants,
    domains: domainsOf(group),
    initiatives: initiativesOf(group),
    quantities: quantitiesOf(group),
    date: when.date,
    summary: exact.length <= LONGEST_SUMMARY ? exact : `${exact.slice(0, exact.lastIndexOf(' ', LONGEST_SUMMARY - 1))} …`,
    reports: [{article: article.id, evidence: evidenceOf(group, mentions)}],
  };
  const mode = act.rule.mode ?? (participants.length > 2 && act.type === 'meeting' ? 'multilateral' : undefined);
  if (mode) event.mode = mode;
  if (act.aims) event.aims = act.aims;
  if (isMain) event.main = true;
  return event;
}

function domainsOf(group: readonly Telling[]): string[] {
  const domains: string[] = [];
  for (const {setting} of group) for (const {domain} of setting.domains) if (!domains.includes(domain)) domains.push(domain);
  if (domains.length === 0) domains.push('other');
  return domains;
}

function initiativesOf(group: readonly Telling[]): Initiative[] {
  const initiatives: Initiative[] = [];
  for (const {setting} of group) for (const {name} of setting.initiatives) initiatives.push({name});
  return unique(initiatives, ({name}) => name);
}

function quantitiesOf(group: readonly Telling[]): Quantity[] {
  const quantities: Quantity[] = [];
  for (const {setting} of group) for (const {quantity} of setting.quantities) quantities.push(quantity);
  return unique(quantities, ({value, unit}) => `${value} ${unit}`);
}

/** Why each field of an event has its value, by its tellings; what says the same twice, once. */
function evidenceOf(group: readonly Telling[], {article, cast}: MentionsOnDemand): Evidence[] {
  const evidence: Evidence[] = [];
  const seen = group.length > FEW_TELLINGS ? new Set<string>() : null; // else they are compared one by one
  const add = (field: EvidenceField, rule: string, span: Span) => {
    const isKnown = seen ? seen.size === seen.add(`${span.start} ${span.end} ${field} ${rule}`).size : isAmong(evidence, field, rule, span);
    if (!isKnown) evidence.push(createEvidence(article, field, rule, span));
  };
  for (const {act, bound, when, setting} of group) {
    const {sentence} = act;
    const trigger = {start: sentence.tokens[act.first]!.start, end: sentence.tokens[act.last]!.end};
    add('type', act.rule.id, sentence);
    if (isHistory(act.realis, when, article.published.earliest)) add('realis', 'R6', when.mention ?? trigger);
    else add('realis', act.realisRule, trigger);
    for (const mention of bound.mentions) add('participants', mention.rule, mention);
    for (const country of bound.carried.countries) {
      const origin = cast.origins.get(country);
      if (origin) add('participants', bound.carried.rule, origin);
    }
    if (when.mention) add('date', when.rule, when.mention);
    for (const mention of setting.domains) add('domains', 'F1', mention);
    for (const mention of setting.initiatives) add('initiatives', 'I1', mention);
    for (const mention of setting.quantities) add('quantities', 'Q1', mention);
    if (!when.mention) for (const item of article.evidence) if (item.field === 'published') add('date', when.rule, item);
  }
  return evidence;
}

function isAmong(evidence: readonly Evidence[], field: EvidenceField, rule: string, {start, end}: Span): boolean {
  for (const item of evidence) if (item.start === start && item.end === end && item.field === field && item.rule === rule) return true;
  return false;
}

/** Future CONSULT, SUPPORT, COOPERATE and AID are AGREE in PLOVER; what ends stays what it is. */
function ploverOf({type, rule}: Act, realis: Realis, {taxonomy}: Vocabulary): PloverType {
  const {plover} = isEventType(type) ? EVENT_TYPES[type] : definedIn(taxonomy?.types, type)!; // a vocabulary has rules for types that are defined
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

/** A sentence with its line breaks and runs of white space made single spaces. */
function inOneLine(text: string, {start, end, tokens}: Sentence): string {
  const exact = text.slice(start, end);
  for (let at = 1; at < tokens.length; at++) {
    const from = tokens[at - 1]!.end;
    const isSpace = from === tokens[at]!.start || (from + 1 === tokens[at]!.start && text[from] === ' ');
    if (!isSpace) return exact.replace(/\s+/g, ' ');
  }
  return exact;
}
