/** The command was called wrongly; the message says what was seen and what is wanted. */
export class UsageError extends Error {}
