import type {Article} from '../model/article.js';
import type {CooperationEvent} from '../model/cooperation-event.js';
import type {QuarantinedRecord} from '../model/event-set.js';
import {createEvidence} from '../model/evidence.js';
import type {Taxonomy} from '../model/host-taxonomy.js';
import {isOwnField, type OwnField, type OwnValue} from '../model/own-field.js';
import {canHold} from '../model/own-schema.js';
import {showValue} from '../model/show-seen.js';
import {DOMAINS, EVENT_TYPES, type EventType} from '../model/taxonomy.js';
import {createActFinder} from '../extract/acts/find-acts.js';
import type {Sentence} from '../extract/acts/sentence.js';
import {createDomainFinder} from '../extract/events/find-domains.js';
import {listOf} from '../extract/text/lexicon.js';
import {PhraseFinder} from '../extract/text/phrases.js';
import type {Span} from '../extract/text/span.js';
import type {Vocabulary} from '../extract/vocabulary.js';
import {ACT_RULES_EN, type ActRule} from '../extract/vocabulary/act-rules-en.js';
import {DOMAINS_EN} from '../extract/vocabulary/domains-en.js';
import {oneOf, refuse} from './refuse.js';

/** One way in which English tells of an act, as a host defines it. */
export interface ActDefinition<Type extends string = string> extends Omit<ActRule, 'type' | 'partners'> {
  type: Type;
}

/** A sentence that tells of an event. */
export interface Passage extends Span {
  text: string;
}

/** What an annotator finds: a value, and the words of the article that say so. */
export interface Finding extends Span {
  value: OwnValue;
}

/** Reads a field of the host's own in the sentences that tell of an event. */
export interface Annotator<Field extends string = string> {
  /** Stands in the evidence of what it finds. */
  id: string;
  /** Key of the field. */
  field: Field;
  /** Pure. Of several findings the first counts, but for a field of several choices. Positions are those of the article's text. */
  find: (told: {passages: readonly Passage[]; event: Readonly<CooperationEvent>; article: Readonly<Article>}) => Iterable<Finding>;
}

type KeyOf<T extends Taxonomy, Part extends keyof Taxonomy> = keyof T[Part] & string;

/** What a host adds to the extractor's vocabulary. */
export interface VocabularyDefinition<T extends Taxonomy> {
  taxonomy: T;
  /** In order of precedence; all of them go before the built-in ones. */
  acts?: readonly ActDefinition<EventType | KeyOf<T, 'types'>>[];
  /** Words that put an act into a domain of the host's own: separated by commas, `*` stands for any ending. */
  domains?: Readonly<Partial<Record<KeyOf<T, 'domains'>, string>>>;
  /** Words that give a choice its value: by field, then by value. */
  fields?: Readonly<Partial<Record<KeyOf<T, 'fields'>, Readonly<Record<string, string>>>>>;
  annotators?: readonly Annotator<KeyOf<T, 'fields'>>[];
}

const LAYOUTS = ['directed', 'reversed', 'mutual', 'placed'];
const ID = /^[\w-]{1,40}$/;

/**
 * A vocabulary for the extractor that knows more than the built-in one: acts, domains and fields of a taxonomy. Make it once, as a
 * constant of a module, and give it to `extractArticles`. Throws a `RangeError` for a definition that cannot be used.
 */
export function defineVocabulary<const T extends Taxonomy>({taxonomy, acts = [], annotators = [], ...words}: VocabularyDefinition<T>): Vocabulary {
  const {domains = {}, fields = {}} = words as {domains?: Readonly<Record<string, string>>; fields?: Readonly<Record<string, Readonly<Record<string, string>>>>};
  const ids = new Set(ACT_RULES_EN.map(({id}) => id));
  for (const act of acts) checkAct(act, taxonomy, ids);
  for (const domain of Object.keys(domains)) oneOf(`words of "${domain}"`, 'domain', domain, [...DOMAINS, ...Object.keys(taxonomy.domains)], 'Define it in the taxonomy.');
  const readers = [...Object.entries(fields).map(([field, words]) => readerOf(field, words, taxonomy)), ...annotators.map((annotator) => checkAnnotator(annotator, taxonomy, ids))];
  return Object.freeze({
    taxonomy,
    findActs: createActFinder([...acts, ...ACT_RULES_EN]),
    findDomains: createDomainFinder(joined(domains), {isBuiltIn: false}),
    complete: (event: CooperationEvent, told: {article: Article; sentences: readonly Sentence[]}) => readers.flatMap((reader) => complete(event, reader, told, taxonomy)),
  });
}

/** Words of the host stand beside the built-in ones of a domain. */
function joined(domains: Readonly<Record<string, string>>): Record<string, string> {
  const words: Record<string, string> = {...DOMAINS_EN};
  for (const [domain, list] of Object.entries(domains)) words[domain] = Object.hasOwn(words, domain) ? `${words[domain]}, ${list}` : list;
  return words;
}

function checkAct(act: ActDefinition, taxonomy: Taxonomy, ids: Set<string>): void {
  const name = `act "${act.id}"`;
  checkId(name, act.id, ids);
  oneOf(name, 'type', act.type, [...Object.keys(EVENT_TYPES), ...Object.keys(taxonomy.types)], 'Define the type in the taxonomy.');
  oneOf(name, 'layout', act.layout, LAYOUTS, 'Say how its parties stand around its words.');
  if ([act.verbs, act.nouns, act.words].every((list) => listOf(list).length === 0)) refuse(name, 'words', undefined, 'verbs, nouns or words that tell of it', 'Name at least one.');
}

function checkId(name: string, id: string, ids: Set<string>): void {
  if (!ID.test(id)) refuse(name, 'id', id, 'letters, digits and hyphens', 'It stands in the evidence of every event that it finds.');
  if (ids.has(id)) refuse(name, 'id', id, 'an id that nothing else has', 'Rules of the extractor and of the host are told apart by their ids.');
  ids.add(id);
}

function checkAnnotator(annotator: Annotator, taxonomy: Taxonomy, ids: Set<string>): Annotator {
  const name = `annotator "${annotator.id}"`;
  checkId(name, annotator.id, ids);
  oneOf(name, 'field', annotator.field, Object.keys(taxonomy.fields), 'Define the field in the taxonomy.');
  return annotator;
}

/** Reads a choice by the words of its values. */
function readerOf(field: string, words: Readonly<Record<string, string>>, taxonomy: Taxonomy): Reader {
  const name = `words of field "${field}"`;
  oneOf(name, 'field', field, Object.keys(taxonomy.fields).filter((key) => taxonomy.fields[key]!.values), 'Define it in the taxonomy as a choice or choices.');
  for (const value of Object.keys(words)) oneOf(name, 'value', value, Object.keys(taxonomy.fields[field]!.values!), 'Define the value in the taxonomy.');
  const finder = new PhraseFinder(Object.entries(words), {isBuiltIn: false});
  return {id: `own-${field}`, field, find: ({sentences}) => sentences.flatMap((sentence) => finder.find(sentence))};
}

/** An annotator, which may also read the words of a sentence. */
interface Reader {
  id: string;
  field: string;
  find: (told: {passages: readonly Passage[]; sentences: readonly Sentence[]; event: CooperationEvent; article: Article}) => Iterable<Finding>;
}

/** Puts what a reader finds into the event; what its field cannot hold, or a reader that fails, is told. */
function complete(event: CooperationEvent, {id, field, find}: Reader, {article, sentences}: {article: Article; sentences: readonly Sentence[]}, taxonomy: Taxonomy): QuarantinedRecord[] {
  const definition = taxonomy.fields[field]!;
  const own: OwnField = `own.${field}`;
  const report = event.reports[0];
  if (!report || !isOwnField(own)) return [];
  const problem = (seen: string, wanted: string): QuarantinedRecord => ({origin: article.id, field: own, seen, wanted, hint: `Mend ${id}, which reads this field; the event ${event.id} is shown without it.`});
  const problems: QuarantinedRecord[] = [];
  let value: OwnValue | undefined;
  try {
    const passages = sentences.map(({start, end}) => ({start, end, text: article.text.slice(start, end)}));
    for (const finding of find({passages, sentences, event, article})) {
      const found: OwnValue = definition.kind === 'choices' ? [...new Set([...((value as string[] | undefined) ?? []), ...[finding.value].flat().map(String)])] : finding.value;
      if (!canHold(definition, found)) problems.push(problem(showValue(finding.value), definition.wanted));
      else if (value === undefined || definition.kind === 'choices') {
        value = found;
        report.evidence.push(createEvidence(article, own, id, finding));
      }
    }
  } catch (error) {
    problems.push(problem(error instanceof Error ? error.message : String(error), 'findings'));
  }
  if (value !== undefined) event.own = {...event.own, [field]: value};
  return problems;
}
