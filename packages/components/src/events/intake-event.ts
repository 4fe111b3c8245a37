import type {Article, CooperationEvent, EventStore, QuarantinedRecord, Tombstone} from '@cordiale/core';

/** What came of articles that a person added, or took out again. */
export interface CordialeIntakeDetail {
  /** The events of before with what was added: give it to every view that shows them. */
  store: EventStore;
  /** Articles that are new. */
  articles: readonly Article[];
  /** Events that are new, and known ones that another article now reports. */
  events: readonly CooperationEvent[];
  /** Ids that were given up, each with the event that holds what they stood for. */
  tombstones: readonly Tombstone[];
  /** What could not be used. */
  quarantine: readonly QuarantinedRecord[];
}

/** Fired for each slice of articles that a person added, as soon as it is read, and when they take their articles out again. */
export class CordialeIntakeEvent extends CustomEvent<CordialeIntakeDetail> {
  static readonly eventName = 'cordiale-intake';

  constructor(detail: CordialeIntakeDetail) {
    super(CordialeIntakeEvent.eventName, {bubbles: true, composed: true, detail: Object.freeze(detail)});
  }
}

declare global {
  interface HTMLElementEventMap {
    'cordiale-intake': CordialeIntakeEvent;
  }

  interface DocumentEventMap {
    'cordiale-intake': CordialeIntakeEvent;
  }
}
