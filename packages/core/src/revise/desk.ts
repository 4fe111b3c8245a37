import type {CooperationEvent, Report, Tombstone} from '../model/cooperation-event.js';
import {compareParticipants} from '../model/compare-participants.js';
import type {EventSet, Problem} from '../model/event-set.js';
import {inWriting} from '../model/in-writing.js';
import {readRecord} from '../model/read-record.js';
import type {Decision, RevisableField} from '../model/revision.js';
import {showValue} from '../model/show-seen.js';
import {splitReports} from '../model/split-reports.js';
import {definitionOf} from '../model/taxonomy.js';

/** Events that are being revised, one decision after the other. The set they come from stays as it is. */
export class Desk {
  readonly #set: EventSet;
  readonly #texts: ReadonlyMap<string, string>;
  readonly #events: Map<string, CooperationEvent>;
  readonly #mergedInto: Map<string, string>; // id → the event that it became part of

  constructor(set: EventSet) {
    this.#set = set;
    this.#texts = new Map(set.articles.map(({id, text}) => [id, text]));
    this.#events = new Map(set.events.map((event) => [event.id, event]));
    this.#mergedInto = new Map(set.tombstones.map(({id, mergedInto}) => [id, mergedInto]));
  }

  /** Carries a decision out, or tells what is in its way; then nothing has changed. */
  apply(decision: Decision): Problem | null {
    if (decision.kind === 'add') return this.#add(decision.record);
    if (decision.kind === 'merge') return this.#merge(decision.events);
    const event = this.#find(decision.event);
    if (!event) return missing(decision.event);
    if (decision.kind === 'set') return this.#setField(event, decision.field, decision);
    return decision.kind === 'split' ? this.#split(event) : this.#reject(event);
  }

  /** The set with the events as they are now. */
  get revised(): EventSet {
    const tombstones = [...this.#mergedInto].filter(([id, mergedInto]) => !this.#events.has(id) && this.#events.has(mergedInto)).map(([id, mergedInto]): Tombstone => ({id, mergedInto}));
    return {...this.#set, events: [...this.#events.values()].sort(byId), tombstones: tombstones.sort(byId)};
  }

  #find(id: string): CooperationEvent | undefined {
    return this.#events.get(id) ?? this.#events.get(this.#mergedInto.get(id) ?? '');
  }

  #setField(event: CooperationEvent, field: RevisableField, {from, to}: {from: unknown; to: unknown}): Problem | null {
    if (inWriting(event[field]) !== inWriting(from)) {
      return {field, seen: showValue(event[field]), wanted: showValue(from), hint: 'The event says something else than it did when it was revised. Look at it again, and revise what it says now.', code: 'outdated'};
    }
    const {mode, ...modeless} = event;
    const isSameKind = field !== 'type' || mode === undefined;
    const read = this.#read({...(isSameKind ? event : modeless), [field]: to, ...ploverOf(field, to)});
    if ('problem' in read) return read.problem;
    this.#events.set(event.id, field === 'participants' ? {...read.record, participants: read.record.participants.toSorted(compareParticipants)} : read.record);
    return null;
  }

  #reject(event: CooperationEvent): null {
    this.#events.delete(event.id);
    return null;
  }

  #add(record: CooperationEvent): Problem | null {
    const read = this.#read(record);
    if ('problem' in read) return read.problem;
    if (this.#find(read.record.id)) return {field: 'id', seen: showValue(read.record.id), wanted: 'an id that no other event has', hint: 'The event is there already: revise it, or add this one under an id of its own.', code: 'id-taken'};
    this.#events.set(read.record.id, read.record);
    return null;
  }

  #merge(ids: readonly string[]): Problem | null {
    const events = new Set<CooperationEvent>();
    for (const id of ids) {
      const event = this.#find(id);
      if (!event) return missing(id);
      events.add(event);
    }
    const [kept, ...others] = events;
    if (!kept || others.length === 0) return {field: 'events', seen: showValue(ids), wanted: 'two events or more', hint: 'Name events that are not one yet.'};
    const {parts: _parts, ...plain} = kept; // parts share out the reports by article, which events of one article cannot
    this.#events.set(kept.id, {...plain, reports: joinReports([...events].flatMap(({reports}) => reports))});
    for (const {id} of others) this.#events.delete(id);
    for (const [id, into] of this.#mergedInto) if (others.some((other) => other.id === into)) this.#mergedInto.set(id, kept.id);
    for (const {id} of others) this.#mergedInto.set(id, kept.id);
    return null;
  }

  #split(event: CooperationEvent): Problem | null {
    if (!event.parts) return {field: 'parts', seen: 'nothing', wanted: 'the events that were merged into this one', hint: 'It was never merged by rule. Leave out a merge that a person made, instead of splitting it.'};
    this.#events.delete(event.id);
    for (const part of splitReports(event)) {
      this.#events.set(part.id, part);
      this.#mergedInto.delete(part.id);
    }
    return null;
  }

  #read(item: unknown) {
    return readRecord('events', item, {ids: new Set(), texts: this.#texts});
  }
}

function missing(id: string): Problem {
  return {field: 'event', seen: showValue(id), wanted: 'the id of an event of the set', hint: 'The event was retracted or rejected. Leave the revision out, or load the set that it was made for.', code: 'outdated'};
}

/** The class of a type that PLOVER knows; a type that nobody has defined keeps that of the event. */
function ploverOf(field: RevisableField, type: unknown): Partial<CooperationEvent> {
  const definition = field === 'type' && typeof type === 'string' ? definitionOf(type) : undefined;
  return definition ? {plover: definition.plover} : {};
}

/** One report an article, sorted by article, with the evidence of all. */
function joinReports(reports: readonly Report[]): Report[] {
  const byArticle = new Map<string, Report>();
  for (const {article, evidence} of reports) byArticle.set(article, {article, evidence: [...(byArticle.get(article)?.evidence ?? []), ...evidence]});
  return [...byArticle.values()].sort((a, b) => (a.article < b.article ? -1 : 1));
}

const byId = (a: {id: string}, b: {id: string}): number => (a.id < b.id ? -1 : 1);
