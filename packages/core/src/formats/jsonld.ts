import type {Article} from '../model/article.js';
import type {CooperationEvent} from '../model/cooperation-event.js';
import type {EventSet} from '../model/event-set.js';
import type {Evidence} from '../model/evidence.js';
import {isUndated, type PartialDate} from '../model/partial-date.js';
import {safeUrl} from '../model/safe-url.js';
import {countryName} from '../words/country-name.js';
import {eventInWords} from '../words/event-in-words.js';
import {codePointOffset, hasAstral} from './code-points.js';
import {noteLines, writtenNote, type ExportNote} from './export-note.js';

/** Inline, so that nobody has to fetch anything to understand the graph. */
const CONTEXT = {
  '@vocab': 'https://schema.org/',
  'prov': 'http://www.w3.org/ns/prov#',
  'oa': 'http://www.w3.org/ns/oa#',
  'dcterms': 'http://purl.org/dc/terms/',
  'cordiale': 'urn:cordiale:',
  'url': {'@type': '@id'},
  'archivedAt': {'@type': '@id'},
  'actionStatus': {'@type': '@vocab'},
  'wasDerivedFrom': {'@id': 'prov:wasDerivedFrom', '@type': '@id'},
  'alternateOf': {'@id': 'prov:alternateOf', '@type': '@id'},
  'temporal': {'@id': 'dcterms:temporal', '@type': 'http://id.loc.gov/datatypes/edtf/EDTF'},
  'evidence': {'@reverse': 'oa:hasBody'},
  'hasTarget': {'@id': 'oa:hasTarget'},
  'hasSource': {'@id': 'oa:hasSource', '@type': '@id'},
  'hasSelector': {'@id': 'oa:hasSelector'},
  'start': {'@id': 'oa:start'},
  'end': {'@id': 'oa:end'},
  'exact': {'@id': 'oa:exact'},
  'prefix': {'@id': 'oa:prefix'},
  'suffix': {'@id': 'oa:suffix'},
} as const;

const ACTION_STATUS: Readonly<Record<string, string>> = {
  actual: 'CompletedActionStatus',
  historical: 'CompletedActionStatus',
  ongoing: 'ActiveActionStatus',
  future: 'PotentialActionStatus',
  hypothetical: 'PotentialActionStatus',
  negated: 'FailedActionStatus',
};

type Node = Record<string, unknown>;

/**
 * An event set as JSON-LD: events as schema.org `Event` and `Action` at once, derived from articles (W3C PROV), each
 * field with the words it rests on (W3C Web Annotation). Position selectors count code points, as that standard has it,
 * and are left out where the text of the article is not at hand. Texts of articles are left to the JSON form.
 */
export function toJsonLd(set: EventSet, {note}: {note?: ExportNote | undefined} = {}): string {
  const articles = new Map(set.articles.map((article) => [article.id, {article, hasAstral: hasAstral(article.text)}]));
  const countries = [...new Set(set.events.flatMap(({participants}) => participants.map(({country}) => country)))].sort();
  const graph: Node[] = [
    ...(note ? [datasetNode(set, note)] : []),
    ...countries.map((code) => ({'@id': countryId(code), '@type': 'Country', 'identifier': code, 'name': countryName(code)})),
    ...set.articles.map(articleNode),
    ...set.events.map((event) => eventNode(event, (evidence) => annotationNode(evidence, articles.get(evidence.article)))),
    ...set.tombstones.map(({id, mergedInto}) => ({'@id': eventId(id), 'alternateOf': eventId(mergedInto)})),
  ];
  const head = JSON.stringify({'@context': CONTEXT}).slice(0, -1);
  return `${head},"@graph":[${graph.length === 0 ? '' : `\n${graph.map((node) => JSON.stringify(node)).join(',\n')}\n`}]}\n`;
}

/** What the file holds, as a schema.org `Dataset`. */
function datasetNode(set: EventSet, note: ExportNote): Node {
  const {query, shown, total, dataDate, licence, attribution} = {...writtenNote(set, note), shown: set.events.length};
  return {
    '@type': 'Dataset',
    'name': 'Cooperation events between countries',
    'description': noteLines(set, note).join('\n'),
    'cordiale:shown': shown,
    ...(total === undefined ? {} : {'cordiale:total': total}),
    ...(query ? {'cordiale:query': query} : {}),
    ...(dataDate ? {dateModified: dataDate} : {}),
    ...(licence ? {license: safeUrl(licence) ? {'@id': safeUrl(licence)} : licence} : {}),
    ...(attribution ? {creditText: attribution} : {}),
  };
}

const articleId = (id: string): string => `urn:cordiale:article:${encodeIri(id)}`;
const eventId = (id: string): string => `urn:cordiale:event:${encodeIri(id)}`;
const countryId = (code: string): string => `urn:cordiale:country:${encodeIri(code)}`;

/** Ids may hold anything; half a surrogate pair has no percent-encoding. */
function encodeIri(id: string): string {
  return encodeURIComponent(id.replace(/\p{Surrogate}/gu, '\uFFFD'));
}

function articleNode({id, title, url, archivedAt, publisher, byline, published}: Article): Node {
  return {
    '@id': articleId(id),
    '@type': ['NewsArticle', 'prov:Entity'],
    'identifier': id,
    ...(title ? {headline: title} : {}),
    ...(url ? {url} : {}),
    ...(archivedAt ? {archivedAt} : {}),
    ...(publisher ? {publisher: {'@type': 'Organization', 'name': publisher}} : {}),
    ...(byline ? {author: {'@type': 'Person', 'name': byline}} : {}),
    ...(published.precision === 'day' && published.qualifier === 'exact' ? {datePublished: published.edtf} : {}),
    ...(isUndated(published) ? {} : {temporal: published.edtf}),
  };
}

function eventNode(event: CooperationEvent, annotate: (evidence: Evidence) => Node): Node {
  const partiesOf = (role: string) => event.participants.filter((participant) => participant.role === role).map(({country}) => ({'@id': countryId(country)}));
  return {
    '@id': eventId(event.id),
    '@type': ['Event', 'Action', 'prov:Entity'],
    'identifier': event.id,
    'name': eventInWords(event),
    ...(event.summary ? {description: event.summary} : {}),
    'additionalType': `urn:cordiale:type:${encodeIri(event.type)}`,
    'actionStatus': ACTION_STATUS[event.realis] ?? ACTION_STATUS.hypothetical,
    'cordiale:realis': event.realis,
    'cordiale:plover': event.plover,
    ...(event.mode ? {'cordiale:mode': event.mode} : {}),
    'agent': partiesOf('actor'),
    ...(partiesOf('recipient').length > 0 ? {recipient: partiesOf('recipient')} : {}),
    ...(event.domains.length > 0 ? {keywords: event.domains} : {}),
    ...(event.initiatives.length > 0 ? {about: event.initiatives.map(({name}) => ({'@type': 'Thing', name}))} : {}),
    ...(event.quantities.length > 0 ? {'cordiale:quantity': event.quantities.map(({value, unit}) => ({'@type': 'QuantitativeValue', value, 'unitText': unit}))} : {}),
    ...datesOf(event.date),
    'wasDerivedFrom': event.reports.map(({article}) => articleId(article)),
    'evidence': event.reports.flatMap(({evidence}) => evidence.map(annotate)),
  };
}

/** `startDate` and `endDate` are given only when they are known to the day; the EDTF says what is known otherwise. */
function datesOf(date: PartialDate): Node {
  if (isUndated(date)) return {};
  const isDay = date.precision === 'day' && date.qualifier === 'exact' && date.earliest === date.latest;
  return {...(isDay ? {startDate: date.earliest, endDate: date.latest} : {}), temporal: date.edtf, ...(date.earliest ? {'cordiale:earliest': date.earliest} : {}), ...(date.latest ? {'cordiale:latest': date.latest} : {})};
}

function annotationNode({field, rule, article: id, start, end, exact, prefix, suffix}: Evidence, source: {article: Article; hasAstral: boolean} | undefined): Node {
  const offset = (at: number) => (source?.hasAstral ? codePointOffset(source.article.text, at) : at);
  return {
    '@type': 'oa:Annotation',
    'cordiale:field': field,
    'cordiale:rule': rule,
    'hasTarget': {
      '@type': 'oa:SpecificResource',
      'hasSource': articleId(id),
      'hasSelector': [
        ...(source?.article.text ? [{'@type': 'oa:TextPositionSelector', 'start': offset(start), 'end': offset(end)}] : []),
        {'@type': 'oa:TextQuoteSelector', exact, prefix, suffix},
      ],
    },
  };
}
