import type {Evidence} from './evidence.js';
import type {OwnValues} from './own-field.js';
import type {PartialDate} from './partial-date.js';
import type {Domain, EventType, PloverType, Realis, Role} from './taxonomy.js';

/** How the text named a country. */
export type Via = 'name' | 'demonym' | 'capital' | 'ministry' | 'leader' | 'organisation' | 'region' | 'city' | 'carried';

/** A country that takes part in an event. */
export interface Participant {
  /** ISO 3166-1 alpha-2 code, upper case; `XK` for Kosovo. */
  country: string;
  /** One of `ROLES`, or a role of the host's own. */
  role: Role | (string & {});
  via: Via;
  /** True when the text does not name the country itself: "Vilnius agreed", "the minister said". Absent otherwise. */
  inferred?: true;
}

/** A named programme, unit, institution or coalition. */
export interface Initiative {
  name: string;
}

/** An amount the text gives: people, money, equipment. */
export interface Quantity {
  value: number;
  /** What is counted, in the words of the text; the ISO 4217 code for money. */
  unit: string;
}

/** What one article says about an event. */
export interface Report {
  /** Article id. */
  article: string;
  evidence: Evidence[];
}

/** Something countries did together or for each other, with the reasons for every field. */
export interface CooperationEvent {
  /** Derived from content; the same whatever the order of the input. */
  id: string;
  /** One of `EVENT_TYPES`, or a type of the host's own. */
  type: EventType | (string & {});
  plover: PloverType;
  /** PLOVER mode: visit, multilateral, phone, third-party, discontinue. */
  mode?: string;
  /** One of `REALIS`, or a reality of the host's own. */
  realis: Realis | (string & {});
  /** Sorted by role, then by country; no country twice. */
  participants: Participant[];
  domains: (Domain | (string & {}))[];
  initiatives: Initiative[];
  quantities: Quantity[];
  /** When it happened, as far as the text says. */
  date: PartialDate;
  /** What a commitment or proposal is about. */
  aims?: EventType | (string & {});
  /** One sentence for people: the passage that tells of the event, as the article has it. */
  summary: string;
  /** True for what an article is chiefly about. Absent otherwise. */
  main?: true;
  /** Fields of the host's own, by key. Absent when there are none. */
  own?: OwnValues;
  /** One per article, sorted by article id. */
  reports: Report[];
  /** The events that were merged into this one, by id, so that the merge can be shown and undone. Absent when it was never merged. */
  parts?: EventPart[];
}

/** An event as it was before it became part of a merged one. Its reports are kept once, in the merged event. */
export interface EventPart extends Omit<CooperationEvent, 'reports' | 'parts'> {
  /** Ids of the articles that report it, in the order of its reports. */
  articles: string[];
}

/** Left by an event that became part of another, so that a link to the old id still leads somewhere. */
export interface Tombstone {
  id: string;
  mergedInto: string;
}
