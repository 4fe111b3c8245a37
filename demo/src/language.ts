import {recall, remember} from './remembered.js';
import {words as english} from './words/en.js';
import type {PageWords} from './words/words.js';

/**
 * The language of the page: the one in its address, else the one its reader chose before, else English. It stands in `lang` and `dir`
 * of the page, which the explorer follows by itself; the words around it are put in their places here.
 */

const PARAMETER = 'lang';
const ENGLISH = 'en-GB';
const WORDS: Readonly<Record<string, () => Promise<{words: PageWords}>>> = {
  [ENGLISH]: () => Promise.resolve({words: english}),
  he: () => import('./words/he.js'),
  it: () => import('./words/it.js'),
  lt: () => import('./words/lt.js'),
  uk: () => import('./words/uk.js'),
};
const RIGHT_TO_LEFT = ['he'];

const choice = document.querySelector<HTMLSelectElement>('#language')!;
const listeners: (() => void)[] = [];

/** What the page says now. */
export let words = english;

/** Calls back when the page says it in another language. */
export function onLanguage(callback: () => void): void {
  listeners.push(callback);
}

/** A number as the language writes it. */
export function written(count: number): string {
  return count.toLocaleString(document.documentElement.lang);
}

/** A search with the language of the page in it; English needs none unless the reader is used to another. */
export function withLanguage(parameters: URLSearchParams): string {
  const {lang} = document.documentElement;
  if (lang === ENGLISH && recalled() === ENGLISH) parameters.delete(PARAMETER);
  else parameters.set(PARAMETER, lang);
  return parameters.size > 0 ? `?${parameters}` : '';
}

function asked(): string {
  const lang = new URLSearchParams(location.search).get(PARAMETER) ?? '';
  return Object.hasOwn(WORDS, lang) ? lang : recalled();
}

function recalled(): string {
  const lang = recall(PARAMETER) ?? '';
  return Object.hasOwn(WORDS, lang) ? lang : ENGLISH;
}

async function speak(lang: string): Promise<void> {
  choice.value = lang;
  document.documentElement.lang = lang;
  document.documentElement.dir = RIGHT_TO_LEFT.includes(lang) ? 'rtl' : 'ltr';
  try {
    const loaded = await WORDS[lang]!();
    if (document.documentElement.lang !== lang) return; // another was chosen meanwhile
    words = loaded.words;
  } catch {
    return; // what is on screen is better than nothing
  }
  for (const element of document.querySelectorAll<HTMLElement>('[data-words]')) element.textContent = words[element.dataset.words as 'about'];
  for (const element of document.querySelectorAll<HTMLElement>('[data-label]')) {
    const label = words[element.dataset.label as 'made'];
    element.setAttribute('aria-label', label);
    if (element.title) element.title = label;
  }
  for (const option of document.querySelectorAll<HTMLOptionElement>('#data option')) option.textContent = option.value === 'articles' ? words.articles : words.inventedChoice(written(Number(option.value)));
  for (const listener of listeners) listener();
}

choice.addEventListener('change', () => {
  const {value} = choice;
  remember(PARAMETER, value);
  void speak(value);
  history.replaceState(history.state, '', `${location.pathname}${withLanguage(new URLSearchParams(location.search))}${location.hash}`);
});
addEventListener('popstate', () => {
  if (asked() !== document.documentElement.lang) void speak(asked());
});

if (asked() === ENGLISH) choice.value = ENGLISH;
else void speak(asked());
