const LONGEST_SEEN = 80;

/** A value as a problem shows it: JSON where there is one, shortened to 80 characters. Never throws. */
export function showValue(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value);
  return shorten(inJson(value) ?? String(value));
}

/** Text of a file as a problem shows it: on one line, shortened to 80 characters. */
export function showText(text: string): string {
  return text === '' ? 'nothing' : shorten(text.replace(/\s+/g, ' ').trim()) || 'nothing but space';
}

/** A value as JSON, or `undefined` when JSON cannot write it. Never throws. */
export function inJson(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined; // circular, or a bigint
  }
}

/** The beginning of a long text, with an ellipsis. */
function shorten(text: string): string {
  return text.length <= LONGEST_SEEN ? text : `${text.slice(0, LONGEST_SEEN - 1)}…`;
}
