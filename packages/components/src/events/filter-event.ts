import type {Clause} from '@cordiale/core';

/** All filters that hold after a person changed one. */
export interface CordialeFilterDetail {
  clauses: readonly Clause[];
}

/** Fired when a person changes what is filtered: a brush is released, a country is clicked, all is cleared. */
export class CordialeFilterEvent extends CustomEvent<CordialeFilterDetail> {
  static readonly eventName = 'cordiale-filter';

  constructor(detail: CordialeFilterDetail) {
    super(CordialeFilterEvent.eventName, {bubbles: true, composed: true, detail: Object.freeze(detail)});
  }
}

declare global {
  interface HTMLElementEventMap {
    'cordiale-filter': CordialeFilterEvent;
  }

  interface DocumentEventMap {
    'cordiale-filter': CordialeFilterEvent;
  }
}
