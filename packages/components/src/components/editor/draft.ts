import {countryName, isUndated, parseLooseDate, UNDATED, type Article, type CooperationEvent, type PartialDate, type Participant} from '@cordiale/core';
import {createAddedEvent, type Decision, type Passage} from '@cordiale/core/revise';
import {msgIn, str} from '../../internal/messages.js';
import {findPassage} from './find-passage.js';

/** What a person is about to do. */
export type Aim = 'set' | 'reject' | 'split' | 'merge' | 'add';

/** What stands in the form. */
export interface Draft {
  aim: Aim;
  date: string;
  type: string;
  realis: string;
  /** The country is empty while nobody has chosen one. */
  participants: readonly Participant[];
  domains: readonly string[];
  /** What an event to be added is about: the words of its article, or a sentence of the person's own. */
  summary: string;
  /** Id of the article that tells of an event to be added; empty for none. */
  articleId: string;
  /** Ids of the parts that tell of another event. */
  apart: readonly string[];
  /** Id of the event that is the same. */
  same: string;
  why: string;
}

/** What stands in the way of a draft. */
export interface DraftProblem {
  field: keyof Draft | 'by';
  words: string;
}

/** The form for an event as it is. */
export function draftOf({date, type, realis, participants, domains}: CooperationEvent): Draft {
  return {aim: 'set', date: writtenDate(date), type, realis, participants, domains, summary: '', articleId: '', apart: [], same: '', why: ''};
}

/** The form for an event to be added, told by an article or by none. */
export function emptyDraft({articleId = '', summary = '', country = ''}: {articleId?: string | undefined; summary?: string; country?: string | undefined} = {}): Draft {
  const participants: Participant[] = [country, ''].map((code) => ({country: code, role: 'actor', via: 'name'}));
  return {aim: 'add', date: '', type: 'meeting', realis: 'actual', participants, domains: [], summary, articleId, apart: [], same: '', why: ''};
}

/** The date that a text means: that of the event while nobody has changed it, none for an empty one. `null` when it cannot be read. */
export function readDate(text: string, event?: CooperationEvent): PartialDate | null {
  if (event && text.trim() === writtenDate(event.date)) return event.date;
  return text.trim() === '' ? UNDATED : parseLooseDate(text);
}

/** What a draft is read with: the event that it is about, the article that tells of it, and the language of its problems. */
export interface DraftContext {
  event?: CooperationEvent | undefined;
  article?: Article | undefined;
  locale: string;
}

/** The decisions of a person, or everything that stands in their way. */
export function readDraft(draft: Draft, {event, article, locale}: DraftContext): {decisions: Decision[]} | {problems: DraftProblem[]} {
  const msg = msgIn(locale);
  const problems: DraftProblem[] = [];
  const decisions = draft.aim === 'add' ? readAdded(draft, article, {problems, locale}) : event ? readDecisions(draft, event, {problems, locale}) : [];
  if (draft.why.trim() === '') problems.push({field: 'why', words: msg('Say why, in a sentence that others can check.')});
  return problems.length > 0 ? {problems} : {decisions};
}

/** Where problems are collected, and in which language. */
interface Complaints {
  problems: DraftProblem[];
  locale: string;
}

function readDecisions(draft: Draft, event: CooperationEvent, complaints: Complaints): Decision[] {
  if (draft.aim === 'reject') return [{kind: 'reject', event: event.id}];
  if (draft.aim === 'split') return readSplit(draft, event, complaints);
  if (draft.aim === 'set') return readChanges(draft, event, complaints);
  if (draft.same === '') complaints.problems.push({field: 'same', words: msgIn(complaints.locale)('Choose the event that is the same.')});
  return [{kind: 'merge', events: [event.id, draft.same]}];
}

/** One decision for each field that says something else. */
function readChanges(draft: Draft, event: CooperationEvent, complaints: Complaints): Decision[] {
  const date = readDateOf(draft, complaints, event);
  const participants = isSameList(draft.participants.map(partyKey), event.participants.map(partyKey)) ? event.participants : readParticipants(draft, complaints);
  const domains = isSameList(draft.domains, event.domains) ? event.domains : [...draft.domains];
  const now = {date, participants, type: draft.type, realis: draft.realis, domains};
  const fields = (['date', 'participants', 'type', 'realis', 'domains'] as const).filter((field) => now[field] !== event[field]);
  if (fields.length === 0) complaints.problems.push({field: 'aim', words: msgIn(complaints.locale)('Nothing is changed yet.')});
  return fields.map((field) => ({kind: 'set', event: event.id, field, from: event[field], to: now[field]}));
}

/** All parts come apart; those that still tell of one event are joined again. */
function readSplit({apart}: Draft, {id, parts = []}: CooperationEvent, {problems, locale}: Complaints): Decision[] {
  const together = parts.map((part) => part.id).filter((part) => !apart.includes(part));
  if (parts.length > 2 && (apart.length === 0 || together.length === 0)) problems.push({field: 'apart', words: msgIn(locale)('Tick the reports that tell of another event, and leave those that belong together.')});
  const [first, ...others] = together.includes(id) ? [id, ...together.filter((part) => part !== id)] : together;
  return [{kind: 'split', event: id}, ...(parts.length > 2 && first !== undefined && others.length > 0 ? [{kind: 'merge' as const, events: [first, ...others]}] : [])];
}

function readAdded(draft: Draft, article: Article | undefined, complaints: Complaints): Decision[] {
  const date = readDateOf(draft, complaints);
  const participants = readParticipants(draft, complaints);
  const summary = draft.summary.trim();
  const passage = article && readPassage(article, summary, complaints);
  if (!article && summary === '') complaints.problems.push({field: 'summary', words: msgIn(complaints.locale)('Say in a sentence what happened.')});
  const told = {type: draft.type, realis: draft.realis, participants, domains: [...draft.domains], date, summary: passage ? article.text.slice(passage.start, passage.end) : summary};
  return [{kind: 'add', record: createAddedEvent(told, passage)}];
}

function readPassage(article: Article, words: string, {problems, locale}: Complaints): Passage | undefined {
  const found = findPassage(article.text, words);
  if (!found) problems.push({field: 'summary', words: msgIn(locale)('These words do not stand in the article. Copy them from it, or choose “No article”.')});
  return found ? {article, ...found} : undefined;
}

function readDateOf({date}: Draft, {problems, locale}: Complaints, event?: CooperationEvent): PartialDate {
  const read = readDate(date, event);
  if (!read) problems.push({field: 'date', words: dateProblem(date, locale)});
  return read ?? UNDATED;
}

/** What to write instead of a date that cannot be read. */
export function dateProblem(text: string, locale: string): string {
  return msgIn(locale)(str`“${text.trim()}” cannot be read as a date. Write it as 2018-05-14, 2018-05, 2018 or 2014/2019; leave it empty when nobody knows.`);
}

function readParticipants({participants}: Draft, {problems, locale}: Complaints): Participant[] {
  const msg = msgIn(locale);
  const named = participants.filter(({country}) => country !== '');
  const twice = named.find(({country}, index) => named.findIndex((other) => other.country === country) !== index);
  if (named.length === 0) problems.push({field: 'participants', words: msg('Name at least one country.')});
  if (twice) problems.push({field: 'participants', words: msg(str`${countryName(twice.country, locale)} is named twice. Take it out once.`)});
  return named;
}

function writtenDate(date: PartialDate): string {
  return isUndated(date) && date.edtf === UNDATED.edtf ? '' : date.edtf;
}

function partyKey({country, role}: Participant): string {
  return `${country} ${role}`;
}

/** The order makes no difference. */
function isSameList(a: readonly string[], b: readonly string[]): boolean {
  return a.toSorted().join('\n') === b.toSorted().join('\n');
}
