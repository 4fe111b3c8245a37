import {createPartialDate, parseEdtf} from '../../calendar/edtf.js';
import type {Article, Block, BlockKind} from '../../model/article.js';
import {createEvidence, type Evidence, type EvidenceField} from '../../model/evidence.js';
import {hashOf} from '../../model/hash-of.js';
import {UNDATED, type PartialDate} from '../../model/partial-date.js';
import {safeUrl, webUrl} from '../../model/safe-url.js';
import type {DateCandidate} from '../dates/date-candidate.js';
import {findDates} from '../dates/find-dates.js';
import {resolveDate} from '../dates/resolve-date.js';
import {inOrder} from '../text/in-order.js';
import {LETTERS} from '../text/lower-case.js';
import type {Span} from '../text/span.js';

/** An article as it comes in. Only `text` is needed; what is given wins over what is found in the text. */
export interface ArticleInput {
  /** Where it comes from, for messages: a file name, a line number. */
  origin?: string | undefined;
  id?: string | undefined;
  text: string;
  title?: string | undefined;
  url?: string | undefined;
  /** Where a copy of the page is kept. */
  archivedAt?: string | undefined;
  publisher?: string | undefined;
  byline?: string | undefined;
  /** EDTF, usually a day as `YYYY-MM-DD`; a longer ISO date-time is cut to its day. */
  published?: string | undefined;
}

const LONGEST_TITLE = 180;
const LONGEST_LINE_OF_BOILERPLATE = 240;

/** Lines that a publisher's page puts around an article. */
const BOILERPLATE = /^(?:read (?:also|more|next)|also read|see also|more on this|related(?: articles| stories| news)?|you may also like|recommended|photos?(?: credit| by)?\s*:|image(?: credit)?\s*:|pictures?\s*:|video\s*:|source\s*:|sources\s*:|via\s*:|tags?\s*:|topics?\s*:|share(?: this| on|:|$)|follow us|subscribe|sign up|newsletter|advertisement|comments?(?:$|\s*\()|©|copyright\b|all rights reserved|print(?:$| this)|click here|download (?:our|the) app|editor[’']s note|last updated|updated?\s*:|contact (?:us|the)|disclaimer)/i;
const BYLINE = /^(?:(?:written |reported |story )?by|author|text)(?:\s*:)?\s+(?=\p{Lu}|a\s|our\s|the\s)/iu;
const DATE_PREFIX = /^\s*(?:(?:date|published|updated|posted)(?:\s+on)?\s*)?(?::\s*)?(?=\d)/i;
const AGENCY_STAMP = /^[^.!?()\n]{0,60}\)\s*/;
const AGENCY = /(?<![\p{L}&.-])((?:\p{Lu}[\p{L}&.-]*\s+){0,4}(?:News Agency|Press Agency|Agency|Newswire|Reuters|Xinhua|Ukrinform|Interfax|Bloomberg|Pajhwok|BNS|ELTA|PAP|ANSA|AFP|AP|DPA|TASS|BELTA|LETA))\b/u;
const DATELINE = /^(?:\p{Lu}[\p{Lu}.’'-]{2,}(?:[ ,/]+\p{Lu}[\p{Lu}.’'-]+){0,3})(?:,[^\n():]{1,44}?)?(?:\s*\([^)\n]{2,40}\))?\s*(?:--?|–|—|:)\s+/u;

const LONGEST_DATELINE = 70;
const PLACE_BEFORE_DATE = /^\p{Lu}[\p{L}.’'-]+(?:[ ,/]+(?:of |de |the )?\p{Lu}[\p{L}.’'-]+){0,5}\s*,\s*$/u;
/** Lines above a title that say who speaks and in what form. */
const LETTERHEAD = new RegExp(`^(?:(?:press|media|news|defence media|for immediate|official) (?:release|statement|note|information|service|communiqué|communique)|news release|statement|communiqué|for immediate release|embassy of [${LETTERS} ]+|(?:the )?(?:ministry|republic|government|department|office) of [${LETTERS} ]+)$`);

/** The dated facts a page can hand over: a day, or a date-time cut to its day. */
function givenDate(published: string | undefined): PartialDate | null {
  if (!published) return null;
  const edtf = /^\d{4}-\d\d-\d\dT/.test(published) ? published.slice(0, 10) : published;
  return parseEdtf(edtf) ? createPartialDate(edtf, {basis: 'explicit'}) : null;
}

/**
 * Reads an article: what is title, body and boilerplate, who published it and when. The text is stored as it is, so
 * every position refers to it. A publication date that the text does not carry is left open here; see
 * `boundPublication`.
 */
export function readArticle(input: ArticleInput): Article {
  const {text} = input;
  const id = input.id || createArticleId(text); // an empty id names nothing
  const reader = new Reader({id, text});
  const title = reader.read();
  const given = givenDate(input.published);
  const archivedAt = webUrl(input.archivedAt);
  const fromUrl = given || reader.published ? null : dateInUrl(input.url);
  return {
    id,
    text,
    title: input.title ?? title,
    url: safeUrl(input.url),
    ...(archivedAt ? {archivedAt} : {}),
    publisher: input.publisher ?? reader.publisher,
    byline: input.byline ?? reader.byline,
    published: given ?? reader.published ?? fromUrl ?? UNDATED,
    blocks: reader.blocks,
    evidence: reader.evidence.filter(({field}) => field !== 'published' || !given),
  };
}

/** First 16 hex digits of the SHA-256 of the text, in NFC and UTF-8. */
export function createArticleId(text: string): string {
  return hashOf(text.normalize('NFC'), 16);
}

/** `…/2019/04/11/…` and `…-2019-04-11…` name the day of publication. */
function dateInUrl(url: string | undefined): PartialDate | null {
  const match = /(?<!\d)((?:19|20)\d\d)([-/])(\d\d)\2(\d\d)(?!\d)/.exec(url ?? '');
  const edtf = match ? `${match[1]}-${match[3]}-${match[4]}` : '';
  return match && parseEdtf(edtf) ? createPartialDate(edtf, {basis: 'explicit'}) : null;
}

/** Goes through the lines of a text once. */
class Reader {
  readonly blocks: Block[] = [];
  readonly evidence: Evidence[] = [];
  publisher: string | null = null;
  byline: string | null = null;
  published: PartialDate | null = null;
  readonly #article: {id: string; text: string};
  #seesBody = false;
  #isAfterEnd = false;
  #fence: number | undefined; // line that closes the front matter, −1 when there is none

  constructor(article: {id: string; text: string}) {
    this.#article = article;
  }

  /** Returns the title, if the text has one: the last short line before the first sentence. */
  read(): string | null {
    const {text} = this.#article;
    const lines = linesOf(text);
    const headings: Span[] = [];
    lines.forEach((line, index) => {
      const start = this.#readFrontMatter(lines, index) ? line.end : this.#skipHeader(line);
      const words = text.slice(start, line.end).trim();
      if (words === '') return;
      if (this.#readMarginalia(words, {start, end: line.end})) return;
      if (!this.#seesBody && index < lines.length - 1 && isTitle(words)) {
        headings.push({start, end: line.end});
        return;
      }
      this.#seesBody = true;
      this.#add('body', {start, end: line.end});
    });
    const isLetterhead = ({start, end}: Span) => LETTERHEAD.test(text.slice(start, end).trim().toLowerCase());
    const title = headings.findLast((heading) => !isLetterhead(heading));
    for (const heading of headings) this.#add(isLetterhead(heading) ? 'header' : 'title', heading);
    inOrder(this.blocks, (one, other) => one.start - other.start);
    if (!title) return null;
    this.#note('title', 'M1', title);
    if (!this.published) {
      // "Weekly press briefing, 13 March 2025"
      const date = fullDateIn(text, title, -1);
      if (date && date.end === title.start + text.slice(title.start, title.end).trimEnd().length) this.#publish(date.start, date.end);
    }
    return text.slice(title.start, title.end).trim();
  }

  /** `---` fences around `key: value` lines at the very beginning. */
  #readFrontMatter(lines: readonly Span[], index: number): boolean {
    const {text} = this.#article;
    const lineAt = (at: number) => text.slice(lines[at]?.start ?? 0, lines[at]?.end ?? 0).trim();
    if (lineAt(0) !== '---') return false;
    this.#fence ??= lines.findIndex((_, at) => at > 0 && lineAt(at) === '---');
    const close = this.#fence;
    const line = lines[index];
    if (close < 0 || index > close || !line) return false;
    this.#add('header', line);
    const pair = /^(\w+)\s*:\s*(?!\s)["']?(.*?)["']?$/.exec(lineAt(index));
    const [key = '', value = ''] = [pair?.[1]?.toLowerCase(), pair?.[2]];
    if (/^(?:date|published)$/.test(key)) {
      this.published = givenDate(value);
      if (this.published) this.#note('published', 'M3', line);
    } else if (/^(?:publisher|source)$/.test(key)) this.publisher = value;
    else if (/^(?:author|byline)$/.test(key)) this.byline = value;
    return true;
  }

  /** Passes over date stamps, agency stamps and datelines at the beginning; returns where the words begin. */
  #skipHeader(line: Span): number {
    const {text} = this.#article;
    let at = line.start;
    if (this.#seesBody || this.blocks.some(({kind}) => kind === 'body')) return at;
    const prefix = DATE_PREFIX.exec(text.slice(at, line.end));
    if (prefix) {
      const from = at + prefix[0].length;
      const date = fullDateIn(text, {start: from, end: Math.min(line.end, from + 40)});
      if (date && date.start === from) {
        const hasKey = /[a-z]/i.test(prefix[0]);
        const rest = text.slice(date.end, line.end);
        // A bare date opens a sentence as often as a stamp: "11/29/2018 | News release" is one, "2018 was" is not.
        const ending = hasKey ? /^[T\d:.+Z-]*\s*[|•·–—-]?\s*/.exec(rest) : /^(?:T?\s?\d\d:\d\d(?::\d\d)?)?\s*(?:[|•·–—-]\s*|$)/.exec(rest);
        if (ending) {
          this.#publish(date.start, date.end);
          at = date.end + ending[0].length;
          const stamp = AGENCY_STAMP.exec(text.slice(at, line.end));
          if (stamp && AGENCY.test(stamp[0])) {
            this.#name('publisher', 'M2', at, stamp[0]);
            at += stamp[0].length;
          }
        }
      }
    }
    const placed = this.#datedPlace(at, line.end);
    const dateline = placed ?? DATELINE.exec(text.slice(at, line.end))?.[0];
    if (dateline) {
      this.#name('publisher', 'M2', at, dateline);
      const date = fullDateIn(text, {start: at, end: at + dateline.length});
      if (date) this.#publish(date.start, date.end);
      at += dateline.length;
    }
    if (at > line.start) this.#add('header', {start: line.start, end: at});
    return at;
  }

  /** "Kuala Lumpur, 7 April 2022 — ", the same with a full stop before a sentence, or a line that holds nothing else; `undefined` when the line begins otherwise. */
  #datedPlace(start: number, end: number): string | undefined {
    const {text} = this.#article;
    const beginning = text.slice(start, Math.min(end, start + LONGEST_DATELINE));
    if (!beginning.includes(',')) return undefined;
    const date = fullDateIn(text, {start, end: start + beginning.length});
    if (!date || !PLACE_BEFORE_DATE.test(text.slice(start, date.start))) return undefined;
    const rest = /^\s*(?:\([^)\n]{2,40}\)\s*)?(?:--?|–|—|:|\||\.(?=\s+\p{Lu})|$)\s*/u.exec(text.slice(date.end, end));
    return rest ? text.slice(start, date.end + rest[0].length) : undefined;
  }

  /** Bylines, credits and links to other articles. */
  #readMarginalia(words: string, span: Span): boolean {
    const byline = BYLINE.exec(words);
    if (byline && words.length < 80 && !/[.!?]$/.test(words)) {
      this.byline ??= (words.slice(byline[0].length).split('|')[0] ?? '').trim();
      this.#note('byline', 'M4', span);
      const stamp = this.#seesBody ? null : fullDateIn(this.#article.text, span);
      if (stamp) this.#publish(stamp.start, stamp.end);
      this.#add('boilerplate', span);
      return true;
    }
    if (words.length <= LONGEST_LINE_OF_BOILERPLATE && BOILERPLATE.test(words)) {
      if (/^you may also like|^related|^recommended/i.test(words)) this.#isAfterEnd = true;
      this.#add('boilerplate', span);
      return true;
    }
    if (this.#isAfterEnd && !/[.!?”"]$/.test(words)) {
      this.#add('boilerplate', span);
      return true;
    }
    if (!this.#seesBody && words.length < 80) {
      const stamp = fullDateIn(this.#article.text, span);
      if (stamp && words.replace(this.#article.text.slice(stamp.start, stamp.end), '').replace(/(?:published|updated|date|on|at|[\d:|,.\s-]|am|pm|eet|eest|gmt|utc|news release|press release)+/gi, '').length < 12) {
        this.#publish(stamp.start, stamp.end);
        this.#add('header', span);
        return true;
      }
    }
    return false;
  }

  #publish(start: number, end: number): void {
    const date = fullDateIn(this.#article.text, {start, end});
    if (!date || this.published) return;
    const resolved = resolveDate(date, {published: UNDATED, looksAhead: false});
    if (resolved.earliest === null) return;
    this.published = resolved;
    this.#note('published', 'M3', {start, end});
  }

  #name(field: 'publisher', rule: string, at: number, words: string): void {
    const agency = AGENCY.exec(words);
    if (!agency?.[1] || this[field]) return;
    this[field] = agency[1].trim();
    this.#note(field, rule, {start: at + agency.index, end: at + agency.index + agency[1].length});
  }

  #note(field: EvidenceField, rule: string, span: Span): void {
    this.evidence.push(createEvidence(this.#article, field, rule, span));
  }

  #add(kind: BlockKind, {start, end}: Span): void {
    this.blocks.push({kind, start, end});
  }
}

/** A full date cannot do without one of these. */
const FULL_DATE = /\d{4}|century/i;

/** The first date expression of a stretch of text, or the last (`place` −1), when it is written out in full. */
function fullDateIn(text: string, span: Span, place: 0 | -1 = 0): DateCandidate | null {
  if (!FULL_DATE.test(text.slice(span.start, span.end))) return null;
  const date = findDates(text, span).at(place);
  return date?.value.kind === 'absolute' ? date : null;
}

/** Lines that hold more than white space, without their breaks. */
function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    if (text.slice(start, end).trim() !== '') lines.push({start, end});
    start = end + 1;
  }
  return lines;
}

/** A first line is a title when it is short and does not end like a sentence. */
function isTitle(words: string): boolean {
  return words.length <= LONGEST_TITLE && !/[.!?…:;,”"]$/.test(words) && /\s/.test(words);
}
