/** Finds events by words. An `EventSearch` of `@cordiale/core/search` is one. */
export interface TextSearch {
  /** Ids of the events that hold the words, in any order; `null` when the query asks for nothing. */
  find(query: string): readonly string[] | null;
}
