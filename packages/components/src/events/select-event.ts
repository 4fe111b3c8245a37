/** The events a person has chosen. */
export interface CordialeSelectDetail {
  /** Event ids, the latest last; empty when the person let go of all. */
  ids: readonly string[];
}

/** Fired when a person chooses events or lets go of them, never for a property set by a program. */
export class CordialeSelectEvent extends CustomEvent<CordialeSelectDetail> {
  static readonly eventName = 'cordiale-select';

  constructor(detail: CordialeSelectDetail) {
    super(CordialeSelectEvent.eventName, {bubbles: true, composed: true, detail: Object.freeze(detail)});
  }
}

declare global {
  interface HTMLElementEventMap {
    'cordiale-select': CordialeSelectEvent;
  }

  interface DocumentEventMap {
    'cordiale-select': CordialeSelectEvent;
  }
}
