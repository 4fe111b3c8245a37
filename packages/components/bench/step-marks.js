/** Names of the marks that a page sets around what is measured of it. */
export const STEP_BEGINS = 'step begins';
export const STEP_ENDS = 'step ends';
