/** Version of the form of {@link ViewState}; a reader ignores versions it does not know. */
export const STATE_VERSION = 1;

const MESSAGE_TYPE = 'cordiale-state';
/** A longer query is no view that a person has made. */
const MOST_CHARACTERS = 100_000;

/** What is shown: all that is needed to show the same again over the same events. */
export interface ViewState {
  version: typeof STATE_VERSION;
  /** Filters, chosen events and settings of views as `Selection.toQuery()` writes them; empty when nothing is selected or set. */
  query: string;
}

/** A {@link ViewState} as pages post it to each other. */
export interface StateMessage extends ViewState {
  type: typeof MESSAGE_TYPE;
}

/** The message that says what is shown. */
export function stateMessage(query: string): StateMessage {
  return {type: MESSAGE_TYPE, version: STATE_VERSION, query};
}

/** The state in a message from another page, whatever that may have sent; `undefined` for anything else. */
export function readState(data: unknown): ViewState | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const {type, version, query} = data as Partial<Record<keyof StateMessage, unknown>>;
  const isState = type === MESSAGE_TYPE && version === STATE_VERSION && typeof query === 'string' && query.length <= MOST_CHARACTERS;
  return isState ? {version: STATE_VERSION, query} : undefined;
}
