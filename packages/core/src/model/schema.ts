import {parseEdtf} from '../calendar/edtf.js';
import {formatIsoDay, parseIsoDay} from '../calendar/epoch-day.js';
import * as v from './checks.js';
import type {CooperationEvent} from './cooperation-event.js';
import type {Taxonomy} from './host-taxonomy.js';
import {OWN_FIELD, type OwnField} from './own-field.js';
import {ownSchemaOf} from './own-schema.js';
import type {PartialDate} from './partial-date.js';
import {REVISABLE_FIELDS} from './revision.js';
import {safeUrl, webUrl} from './safe-url.js';
import {inJson} from './show-seen.js';
import {REALIS, ROLES} from './taxonomy.js';

/**
 * What a valid article and event look like. The JSON Schema of the package is generated from these declarations;
 * the `check` actions, which JSON Schema cannot say, hold only here.
 */

const LONGEST_TEXT = 2_000_000;
const LONGEST_NAME = 1_000;

const name = v.pipe(v.string('text'), v.minLength(1, 'text that is not empty'), v.maxLength(LONGEST_NAME, `at most ${LONGEST_NAME} characters`));
const position = v.pipe(v.number('a whole number'), v.integer('a whole number'), v.minValue(0, '0 or more'));
const isoDay = v.pipe(v.string('a day as YYYY-MM-DD'), v.regex(/^\d{4}-\d\d-\d\d$/, 'a day as YYYY-MM-DD'), v.check((day) => parseIsoDay(day) !== null, 'a day that exists, as YYYY-MM-DD'));

/** A date as it is exchanged. Its days have to lie where its EDTF string says. */
export const partialDateSchema = v.pipe(
  v.object({
    edtf: v.pipe(name, v.check((edtf) => parseEdtf(edtf) !== null, 'an EDTF date such as 2018-05, 2014/2019 or 2025-07-31~')),
    earliest: v.nullable(isoDay),
    latest: v.nullable(isoDay),
    precision: v.picklist(['time', 'day', 'week', 'weekend', 'month', 'season', 'quarter', 'half', 'year', 'decade', 'century', 'interval', 'set', 'past', 'present', 'future', 'unknown']),
    qualifier: v.picklist(['exact', 'approximate', 'uncertain', 'approximate-uncertain']),
    basis: v.picklist(['explicit', 'relative', 'document-date', 'bounded', 'none']),
    part: v.exactOptional(v.picklist(['early', 'mid', 'late'])),
    anchor: v.exactOptional(v.string('an EDTF date')),
  }, 'a date with edtf, earliest and latest'),
  v.check(({earliest, latest}) => earliest === null || latest === null || earliest <= latest, 'an earliest day that is not after the latest'),
  v.check(liesWithinDays, 'earliest and latest that lie where edtf says'),
);

/** Days may be wider than an approximate date says, but must overlap what the EDTF string means. */
function liesWithinDays({edtf, earliest, latest}: PartialDate): boolean {
  const extent = parseEdtf(edtf);
  if (!extent) return true; // said already
  const from = extent.earliest === null ? null : formatIsoDay(extent.earliest);
  const to = extent.latest === null ? null : formatIsoDay(extent.latest);
  return (from === null || latest === null || from <= latest) && (to === null || earliest === null || earliest <= to);
}

const evidenceSchema = v.object({
  field: v.union([
    v.picklist(['type', 'date', 'participants', 'realis', 'domains', 'initiatives', 'quantities', 'published', 'publisher', 'byline', 'title']),
    v.pipe(v.string(), v.regex(OWN_FIELD, '')) as v.Schema<OwnField>,
  ], 'a field of an event or article, or own. and the key of an own field'),
  rule: name,
  article: name,
  start: position,
  end: position,
  exact: v.string('text'),
  prefix: v.string('text'),
  suffix: v.string('text'),
}, 'evidence with rule, position and quote');

/** An article whose evidence stands in its own text. */
export const articleSchema = v.pipe(
  v.object({
    id: name,
    text: v.pipe(v.string('text'), v.maxLength(LONGEST_TEXT, `at most ${LONGEST_TEXT} characters`)),
    title: v.nullable(v.string('text')),
    url: v.nullable(v.pipe(v.string('an address'), v.check((url) => safeUrl(url) !== null, 'an http, https or mailto address'))),
    archivedAt: v.exactOptional(v.pipe(v.string('an address'), v.check((url) => webUrl(url) !== null, 'an http or https address'))),
    publisher: v.nullable(v.string('text')),
    byline: v.nullable(v.string('text')),
    published: partialDateSchema,
    blocks: v.array(v.object({kind: v.picklist(['header', 'title', 'body', 'boilerplate']), start: position, end: position}), 'a list of blocks'),
    evidence: v.array(evidenceSchema, 'a list of evidence'),
  }, 'an article'),
  v.check(({text, evidence}) => evidence.every(({start, end, exact}) => text.slice(start, end) === exact), 'evidence whose words stand at its position'),
);

const ownSchema = v.record(
  v.pipe(v.string(), v.check((key) => OWN_FIELD.test(`own.${key}`), 'a key in small letters, digits and hyphens')),
  v.union([v.string(), v.pipe(v.number(), v.finite('')), v.boolean(), v.array(v.string())], 'a text, a number, true, false or a list of texts'),
  'own fields by key',
);

/** What is told of an event, in the words of the built-in taxonomy and of what a host adds to it. */
const told = ({realis, roles, fields}: Partial<Taxonomy> = {}) => ({
  id: name,
  type: name,
  plover: v.picklist(['AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'AID', 'RETREAT', 'SANCTION']),
  mode: v.exactOptional(name),
  realis: v.picklist([...REALIS, ...Object.keys(realis ?? {})]),
  participants: v.pipe(
    v.array(v.object({
      country: v.pipe(v.string('a country code'), v.regex(/^[A-Z]{2}$/, 'an ISO 3166-1 alpha-2 code such as LT')),
      role: v.picklist([...ROLES, ...Object.keys(roles ?? {})]),
      via: v.picklist(['name', 'demonym', 'capital', 'ministry', 'leader', 'organisation', 'region', 'city', 'carried']),
      inferred: v.exactOptional(v.literal(true)),
    }), 'a list of participants'),
    v.minLength(1, 'at least one participant'),
    v.maxLength(250, 'at most 250 participants'),
  ),
  domains: v.array(name, 'a list of domains'),
  initiatives: v.array(v.object({name}), 'a list of initiatives'),
  quantities: v.array(v.object({value: v.pipe(v.number('a number'), v.finite('a finite number')), unit: name}), 'a list of quantities'),
  date: partialDateSchema,
  aims: v.exactOptional(name),
  summary: v.string('text'),
  main: v.exactOptional(v.literal(true)),
  own: v.exactOptional(fields ? ownSchemaOf(fields, ownSchema) : ownSchema),
} as const);

const partSchemaOf = (taxonomy?: Taxonomy) => v.object({...told(taxonomy), articles: v.array(name, 'a list of article ids')}, 'an event as it was before it was merged');

/** What a valid event looks like, also to a host with a taxonomy of its own. */
export const createEventSchema = (taxonomy?: Taxonomy) => v.pipe(
  v.object({
    ...told(taxonomy),
    reports: v.array(v.object({article: name, evidence: v.array(evidenceSchema, 'a list of evidence')}), 'a list of reports'),
    parts: v.exactOptional(v.pipe(v.array(partSchemaOf(taxonomy), 'a list of events that were merged'), v.minLength(2, 'two parts or more'))),
  }, 'an event'),
  v.check(holdsItsParts, 'parts that share out the reports among them, one of them with the id of the event'),
);

/** An event in the words of the built-in taxonomy. */
export const eventSchema = createEventSchema();

/** Every report belongs to one part, so that taking the event apart loses nothing. */
function holdsItsParts({id, reports, parts}: CooperationEvent): boolean {
  if (!parts) return true;
  const articles = parts.flatMap((part) => part.articles);
  const ids = new Set(parts.map((part) => part.id));
  return ids.size === parts.length && ids.has(id) && articles.length === reports.length && new Set(articles).size === articles.length && reports.every(({article}) => articles.includes(article));
}

/** The id that an event was known by, and the event it became part of. */
export const tombstoneSchema = v.object({id: name, mergedInto: name});

const list = v.picklist(['articles', 'events', 'tombstones']);
const problem = {field: v.string(), seen: v.string(), wanted: v.string(), hint: v.string(), code: v.exactOptional(v.string())} as const;

/** What was wrong with a record, and the record as JSON, which may hold anything. */
export const quarantinedRecordSchema = v.object({
  origin: v.string(),
  ...problem,
  list: v.exactOptional(list),
  record: v.exactOptional(v.string()),
  earlier: v.exactOptional(v.array(v.object(problem))),
});

/** A record that was put right, with what it was. */
export const correctionSchema = v.object({list, id: name, was: quarantinedRecordSchema});

const made = {
  by: name,
  at: v.pipe(v.string('an instant in UTC'), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,3})?Z$/, 'an instant in UTC such as 2026-03-01T09:30:00Z'), v.check((at) => !Number.isNaN(Date.parse(at)), 'an instant that exists')),
  why: name,
} as const;

/** Anything, under a key that has to be there, and that a file can hold. */
const anyValue = v.pipe(v.unknown(), v.check((value) => inJson(value) !== undefined, 'a value that JSON can hold'));

/**
 * What a valid revision looks like, also to a host with a taxonomy of its own. The fields `from` and `to` can hold anything: whether
 * an event takes it is seen when it is put there.
 */
export const createRevisionSchema = (record = eventSchema) => v.variant('kind', [
  v.object({kind: v.literal('set'), event: name, field: v.picklist(REVISABLE_FIELDS), from: anyValue, to: anyValue, ...made}),
  v.object({kind: v.picklist(['reject', 'split']), event: name, ...made}),
  v.object({kind: v.literal('add'), record, ...made}),
  v.object({kind: v.literal('merge'), events: v.pipe(v.array(name, 'a list of event ids'), v.minLength(2, 'two events or more')), ...made}),
], 'a revision: set, reject, add, merge or split');

/** A revision in the words of the built-in taxonomy. */
export const revisionSchema = createRevisionSchema();
