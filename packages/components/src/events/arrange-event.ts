/** What a person has set of a view, as its property is called. */
export interface CordialeArrangeDetail {
  name: string;
  value: string;
}

/** Fired when a person sets how a view shows what it shows: lanes of a timeline, where a map looks, order and columns of a list, partners that are compared. */
export class CordialeArrangeEvent extends CustomEvent<CordialeArrangeDetail> {
  static readonly eventName = 'cordiale-arrange';

  constructor(detail: CordialeArrangeDetail) {
    super(CordialeArrangeEvent.eventName, {bubbles: true, composed: true, detail: Object.freeze(detail)});
  }
}

declare global {
  interface HTMLElementEventMap {
    'cordiale-arrange': CordialeArrangeEvent;
  }

  interface DocumentEventMap {
    'cordiale-arrange': CordialeArrangeEvent;
  }
}
