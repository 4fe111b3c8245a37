/** A view and what it sets, as `settingKey` writes them, neither of more than 200 characters; `own.` begins fields of a host's own. */
const KEY = /^(?!own\.)[\w%!~*'()-]{1,200}\.[\w%!~*'().-]{1,200}$/;
/** A longer value is nothing that a view is set to. */
const LONGEST_VALUE = 200;

/** Percent-encoding that replaces half a surrogate pair, which no address can hold, instead of throwing. */
export const encode = (text: string): string => encodeURIComponent(text.replace(/\p{Cs}/gu, '\uFFFD'));

/** True when a query can hold the setting: neither its key nor its value is empty or too long. */
export function isSetting(key: string, value: string): boolean {
  return KEY.test(key) && value.length > 0 && value.length <= LONGEST_VALUE;
}

/** The key of a setting in a query: `timeline.lanes`. Encodes a dot in the name of the view, and a view that is called `own` as fields of a host's own begin. */
export function settingKey(source: string, name: string): string {
  return `${source === 'own' ? '%6Fwn' : encode(source).replaceAll('.', '%2E')}.${encode(name)}`;
}
