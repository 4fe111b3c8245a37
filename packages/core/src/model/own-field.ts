/** What a field of the host's own holds. */
export type OwnValue = string | number | boolean | string[];

/** Fields of the host's own by key, as an event holds them. */
export type OwnValues = Record<string, OwnValue>;

/** A field of the host's own as filters, counts, evidence and addresses name it: `own.hazard`. */
export type OwnField = `own.${string}`;

/** How the host's own fields are named; no built-in field is. */
export const OWN_FIELD = /^own\.[a-z][a-z\d-]{0,99}$/;

/** True when `field` names a field of the host's own. */
export function isOwnField(field: string): field is OwnField {
  return OWN_FIELD.test(field);
}

/** The values under which an event is counted and filtered by a field of the host's own, as texts; none where it has none. */
export function ownValuesOf({own}: {own?: OwnValues}, field: OwnField): readonly string[] {
  const key = field.slice('own.'.length);
  const value = own && Object.hasOwn(own, key) ? own[key] : undefined;
  return value === undefined ? [] : Array.isArray(value) ? value : [String(value)];
}
