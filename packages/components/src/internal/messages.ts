import {defaultMsg} from '@lit/localize/internal/default-msg.js';
import type {runtimeMsg} from '@lit/localize/internal/runtime-msg.js';
import type {MsgFn, TemplateMap} from '@lit/localize/internal/types.js';
import {addWords, languageOf, type Words} from '@cordiale/core';
import {numberFormat} from './number-format.js';

export {str} from '@lit/localize/internal/str-tag.js';
export type {MsgFn} from '@lit/localize/internal/types.js';

/** A language other than English, which stands in the code. */
export interface Language {
  /** What core says in it, and how it forms plurals. */
  words: Words;
  /** What the elements say in it: id of a message → its translation. */
  templates: TemplateMap;
  /** Gives a message in a language, as Lit's localisation does. */
  runtimeMsg: typeof runtimeMsg;
}

const languages = new Map<string, {msg: MsgFn; words: Words}>(); // language → how it is spoken

/** Makes a language known to core and to the elements. */
export function addLanguage({words, templates, runtimeMsg}: Language): void {
  addWords(words);
  languages.set(words.language, {words, msg: ((template, options) => runtimeMsg(templates, template, options)) as MsgFn});
}

/** True for a language that is known already. */
export function isKnown(language: string): boolean {
  return languages.has(language);
}

/**
 * Says messages in the language of a locale, or in English while that is not known: `msgIn(locale)('Show more')`. Lit's own `msg` has
 * one language for a page, which belongs to the page; an element speaks the language that is around it.
 */
export function msgIn(locale: string): MsgFn {
  return languages.get(languageOf(locale))?.msg ?? defaultMsg;
}

/**
 * A message that depends on a whole number: its forms, parted by `|`, each with the number in the place of `#`.
 * `counted(msg('# event|# events'), 1204, locale) // '1,204 events'`
 */
export function counted(forms: string, count: number, locale: string): string {
  const [one = '', ...others] = forms.split('|');
  const plural = languages.get(languageOf(locale))?.words.plural;
  const form = plural ? plural(count, one, ...others) : count === 1 ? one : others[0] ?? one;
  return form.replaceAll('#', () => numberFormat(locale).format(count));
}
