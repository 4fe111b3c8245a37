/** True for an object that is no list. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A text, or the text of a JSON-LD value object or the first of a list; empty for anything else. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return textOf(value[0]);
  return isRecord(value) ? textOf(value['@value']) : '';
}

/** Names of a person or organisation, or of several, as text: a plain name, an object with a name, or a list of either. */
export function nameOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(nameOf).filter(Boolean).join(', ');
  return isRecord(value) ? textOf(value.name) || textOf(value['@value']) : typeof value === 'string' ? value : '';
}
