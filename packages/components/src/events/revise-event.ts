import type {RevisedStore} from '@cordiale/core/revise';

/** The events with everything that people decided about them: give `store` to every view that shows them. */
export type CordialeReviseDetail = RevisedStore;

/** Fired when a person revises events, undoes that, or imports revisions. An editor that stands alone fires it also when it finds those of an earlier visit. */
export class CordialeReviseEvent extends CustomEvent<CordialeReviseDetail> {
  static readonly eventName = 'cordiale-revise';

  constructor(detail: CordialeReviseDetail) {
    super(CordialeReviseEvent.eventName, {bubbles: true, composed: true, detail: Object.freeze(detail)});
  }
}

declare global {
  interface HTMLElementEventMap {
    'cordiale-revise': CordialeReviseEvent;
  }

  interface DocumentEventMap {
    'cordiale-revise': CordialeReviseEvent;
  }
}
