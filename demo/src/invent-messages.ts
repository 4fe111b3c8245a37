/** What the page asks of the worker that invents events. */
export interface InventRequest {
  count: number;
  /** The country that takes part in every event. */
  party: string;
}

/** What the worker answers: how many events are made, and at last the binary form of their store. */
export type InventReply = {kind: 'made'; made: number} | {kind: 'store'; bytes: ArrayBuffer};
