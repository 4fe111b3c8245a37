/** True for the record `{"about": …}`, by which a file says what it holds. */
export function isNote(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).join() === 'about';
}
