/** Longer names and values are no setting that a view has. */
const LONGEST = 200;

/** Percent-encoding that replaces half a surrogate pair, which no address can hold, instead of throwing. */
export const encode = (text: string): string => encodeURIComponent(text.replace(/\p{Cs}/gu, '\uFFFD'));

/** True when a query can hold a setting of this source, name and value: none is empty or longer than 200 characters. */
export function isSetting(...texts: [source: string, name: string, value: string]): boolean {
  return texts.every(({length}) => length > 0 && length <= LONGEST);
}

/** The key of a setting in a query: `timeline.lanes`. Encodes a dot in the name of the view, and a view that is called `own` as fields of a host's own begin. */
export function settingKey(source: string, name: string): string {
  return `${source === 'own' ? '%6Fwn' : encode(source).replaceAll('.', '%2E')}.${encode(name)}`;
}
