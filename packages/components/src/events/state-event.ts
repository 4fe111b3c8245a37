import type {ViewState} from '../internal/view-state.js';

/** Fired when a person changes what is shown, with all that is needed to show the same again: filters, chosen events and settings of views. */
export class CordialeStateEvent extends CustomEvent<ViewState> {
  static readonly eventName = 'cordiale-state';

  constructor(detail: ViewState) {
    super(CordialeStateEvent.eventName, {bubbles: true, composed: true, detail: Object.freeze(detail)});
  }
}

declare global {
  interface HTMLElementEventMap {
    'cordiale-state': CordialeStateEvent;
  }

  interface DocumentEventMap {
    'cordiale-state': CordialeStateEvent;
  }
}
