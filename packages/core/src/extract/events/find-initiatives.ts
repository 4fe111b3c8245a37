import {inOrder} from '../text/in-order.js';
import type {Passage} from '../text/phrases.js';
import type {Span} from '../text/span.js';
import {defineClue} from '../text/word-table.js';

/** A named programme, unit, institution or coalition. */
export interface InitiativeMention extends Span {
  name: string;
}

const HEADS = 'Coalition|Centre|Center|Initiative|Programme|Program|Mission|Operation|Brigade|Battalion|Group|Fund|Facility|Format|Framework|College|Partnership|Plan|Project|Model|Presence|Policing|Directorate|Hub|Charter|Council|Triangle|Force|Network|Platform|Task Force|Corps|Exercise|Agreement|Treaty|Memorandum|Battle Group|Training Group';
const PART = '\\p{Lu}[\\p{L}\\p{N}-]{0,40}'; // a limit keeps matching linear in words without end
const LINK = '(?:of|for|the|and|in|on)';
// A head noun with capitals on one side or both, all of them words of the name; at most eight words, so that matching stays linear.
const NAMED = new RegExp(`(?<![\\p{L}])(?:${PART}\\s+(?:${LINK}\\s+)?){1,5}(?:${HEADS})(?:[- ]${PART}){0,2}(?:\\s+for\\s+${PART})?(?![\\p{L}])`, 'gu');
const ACRONYM = /(?<![\p{L}\p{N}])[\p{Lu}]{5,20}(?![\p{L}\p{N}-])/gu;
const NOT_INITIATIVES = /^(?:BREAKING|UPDATE|UPDATED|DIGEST|REUTERS|UNESCO|UNICEF|OPEC|NATO|UKRAINE|RUSSIA|LITHUANIA|POLAND|ISRAEL|ITALY|EXCLUSIVE|VIDEO|PHOTO|WATCH|ADVERTISEMENT|INTERFAX|UKRINFORM|XINHUA|VILNIUS|COVID)$/;
const LEADING = /^(?:The|This|That|A|An|In|On|At|With|Within|His|Her|Its|Their|Our|Also|During|And|For)\s+/;

const HEAD_WORDS = new Set(HEADS.split(/[| ]/));
const HEAD = defineClue((_, written) => HEAD_WORDS.has(written) || written.split('-').some((part) => HEAD_WORDS.has(part)));
const CAPITALS = defineClue((_, written) => /^[\p{Lu}]{5,20}(?![\p{L}\p{N}-])/u.test(written));

/** Named initiatives in a passage, in order; of overlapping names the longest. */
export function findInitiatives(text: string, {start, end, clues}: Passage): InitiativeMention[] {
  if (!(clues & (HEAD | CAPITALS))) return [];
  const window = text.slice(start, end);
  const found: InitiativeMention[] = [];
  const add = (index: number, words: string) => {
    const lead = LEADING.exec(words)?.[0].length ?? 0;
    const name = words.slice(lead).trim();
    const from = start + index + lead;
    if (name.split(/\s+/).length < 2 && !/^\p{Lu}{5,}$/u.test(name)) return;
    if (!found.some((other) => from < other.end && other.start < from + name.length)) found.push({name, start: from, end: from + name.length});
  };
  if (clues & HEAD) for (const match of window.matchAll(NAMED)) add(match.index, match[0]);
  if (clues & CAPITALS) for (const match of window.matchAll(ACRONYM)) if (!NOT_INITIATIVES.test(match[0])) add(match.index, match[0]);
  return inOrder(found, (a, b) => a.start - b.start);
}
