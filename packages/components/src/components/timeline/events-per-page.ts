/** Events of a list shown at once, so that a list of any length costs the same. */
export const EVENTS_PER_PAGE = 50;
