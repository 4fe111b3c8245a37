import {languageOf} from '@cordiale/core';
import {addLanguage, isKnown, type Language} from './messages.js';

/** The languages that elements can speak besides English, each in a module that is loaded when it is first wanted. */
const LANGUAGES: Readonly<Record<string, () => Promise<Language>>> = {
  he: () => import('../languages/he.js'),
  it: () => import('../languages/it.js'),
  lt: () => import('../languages/lt.js'),
  uk: () => import('../languages/uk.js'),
};

const loading = new Map<string, Promise<void>>(); // language → resolves when it is known or could not be loaded

/**
 * Loads the language of a locale. `undefined` when there is nothing to wait for: English, a language nobody has translated to, one that
 * is known already, and one that could not be loaded, which is spoken in English.
 */
export function loadLanguage(locale: string): Promise<void> | undefined {
  const language = languageOf(locale);
  const load = Object.hasOwn(LANGUAGES, language) ? LANGUAGES[language] : undefined;
  if (!load || isKnown(language) || failed.has(language)) return undefined;
  let promise = loading.get(language);
  if (!promise) loading.set(language, (promise = load().then(addLanguage, () => void failed.add(language))));
  return promise;
}

const failed = new Set<string>(); // a browser asks no server twice for a module
