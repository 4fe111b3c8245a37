import type {Article} from '../model/article.js';
import type {CooperationEvent} from '../model/cooperation-event.js';
import {datingOf} from '../model/dating.js';
import {isOwnField, ownValuesOf, type OwnField} from '../model/own-field.js';
import {linksOf} from './country-link-key.js';

/** Fields that a store counts events by, and any of a host's own. The first two are put into columns at once, the others when somebody first asks. */
export const COUNT_FIELDS = ['country', 'type', 'domain', 'realis', 'article', 'initiative', 'publisher', 'dating', 'link'] as const;
type BuiltInField = (typeof COUNT_FIELDS)[number];
/** A field that `countBy` takes. */
export type CountField = BuiltInField | OwnField;

/** Fields every view asks about. */
export const PROMPT_FIELDS = ['country', 'type'] as const satisfies readonly CountField[];

/** Takes the values of a row, one after the other; the same value twice counts once. */
export interface ValueSink {
  addValue(value: string): void;
}

/** Tells a sink what an event counts under in a field. */
type ValueTeller = (event: CooperationEvent, sink: ValueSink, articles: ReadonlyMap<string, Article>) => void;

/** What tells a sink the values of a field. */
export function valueTellerOf(field: CountField): ValueTeller {
  if (!isOwnField(field)) return VALUES_OF[field];
  return (event, sink) => {
    for (const value of ownValuesOf(event, field)) sink.addValue(value);
  };
}

/** By built-in field. Lists are not made on the way: a store is built from millions of events. */
const VALUES_OF: Readonly<Record<BuiltInField, ValueTeller>> = {
  country({participants}, sink) {
    for (const {country} of participants) sink.addValue(country);
  },
  type({type}, sink) {
    sink.addValue(type);
  },
  domain({domains}, sink) {
    for (const domain of domains) sink.addValue(domain);
  },
  realis({realis}, sink) {
    sink.addValue(realis);
  },
  article({reports}, sink) {
    for (const {article} of reports) sink.addValue(article);
  },
  initiative({initiatives}, sink) {
    for (const {name} of initiatives) sink.addValue(name);
  },
  publisher({reports}, sink, articles) {
    for (const {article} of reports) {
      const publisher = articles.get(article)?.publisher;
      if (publisher) sink.addValue(publisher);
    }
  },
  dating({date}, sink) {
    sink.addValue(datingOf(date));
  },
  link(event, sink) {
    for (const link of linksOf(event)) sink.addValue(link);
  },
};
