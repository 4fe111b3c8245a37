import type {Dating} from '../model/dating.js';
import type {EventType, Family} from '../model/families.js';
import type {RevisableField} from '../model/revision.js';
import type {Domain, Realis} from '../model/taxonomy.js';
import type {CountWords} from './count-in-words.js';
import type {DateReasonWords} from './date-reason-in-words.js';
import type {DateWords} from './date-in-words.js';
import type {ExtentWords} from './extent-in-words.js';
import type {ReportWords} from './reports-in-words.js';
import type {RevisionWords} from './revision-in-words.js';
import type {SilenceWords} from './silence-in-words.js';
import type {SourceWords} from './sources-in-words.js';

/**
 * All that core says in a language. English is built in, each part with the function that says it, so that nobody pays for the others;
 * any other language is a module of its own, for example `@cordiale/core/words/lt`, and is given to {@link addWords}.
 */
export interface Words {
  /** The language as BCP 47 has it, without a region: `lt`. */
  language: string;
  /** The form of a word that a whole number asks for, of forms in the order of the language. */
  plural: (count: number, ...forms: readonly string[]) => string;
  types: Readonly<Record<EventType, string>>;
  families: Readonly<Record<Family, string>>;
  realis: Readonly<Record<Realis, string>>;
  fields: Readonly<Record<RevisableField, string>>;
  datings: Readonly<Record<Dating, string>>;
  domains: Readonly<Record<Domain, string>>;
  /** A text between the quotation marks of the language. */
  quoted: (text: string) => string;
  counts: CountWords;
  dates: DateWords;
  dateReasons: DateReasonWords;
  extents: ExtentWords;
  reports: ReportWords;
  revisions: RevisionWords;
  silence: SilenceWords;
  sources: SourceWords;
}

const added = new Map<string, Words>(); // language → its words

/** Makes a language known: from now on what is asked for in it is said in these words, and not in English. */
export function addWords(words: Words): void {
  added.set(words.language, words);
}

/** Part of the words of a locale's language; the English ones that are given while nobody has added any. */
export function wordsOf<Part extends keyof Words>(part: Part, locale: string, english: Words[Part]): Words[Part] {
  return added.get(languageOf(locale))?.[part] ?? english;
}

/** The language of a locale: `languageOf('lt-LT') // 'lt'`. */
export function languageOf(locale: string): string {
  return (locale.split('-', 1)[0] ?? '').toLowerCase();
}
