/** What went wrong: a stable code for programs, a sentence for people. */
export interface CordialeErrorDetail {
  code: 'load-failed' | 'bad-record' | 'bad-selection' | 'webgl-missing' | 'webgl-lost' | 'worker-failed' | 'map-failed';
  message: string;
}

/** Fired when an element could not do something; it goes on showing what it can. */
export class CordialeErrorEvent extends CustomEvent<CordialeErrorDetail> {
  static readonly eventName = 'cordiale-error';

  constructor(detail: CordialeErrorDetail) {
    super(CordialeErrorEvent.eventName, {bubbles: true, composed: true, detail: Object.freeze(detail)});
  }
}

declare global {
  interface HTMLElementEventMap {
    'cordiale-error': CordialeErrorEvent;
  }

  interface DocumentEventMap {
    'cordiale-error': CordialeErrorEvent;
  }
}
