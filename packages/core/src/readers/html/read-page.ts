import {Parser} from 'htmlparser2';
import {LIMITS} from '../limits.js';
import {articleRoleOf, BLOCK_ELEMENTS, CONTAINER_ELEMENTS, isAside, SILENT_ELEMENTS} from './element-rules.js';

/** A paragraph, heading or list item of a page. */
export interface PageLine {
  text: string;
  /** Name of the innermost block element. */
  element: string;
  /** How many of its characters are links. */
  linkLength: number;
  /** Place in {@link Page.containers}. */
  container: number;
}

/** An element that may hold an article; `parent` lies before it in the list, or is −1. */
export interface PageContainer {
  parent: number;
  role: 'body' | 'article' | 'main' | null;
}

/** What a web page says, without its looks. */
export interface Page {
  lines: PageLine[];
  containers: PageContainer[];
  /** Lower-case name, property or itemprop → first content. */
  metas: Map<string, string>;
  /** Texts of `<script type="application/ld+json">`. */
  jsonLd: string[];
  title: string;
  /** Text of the first `<h1>`. */
  heading: string;
  canonical: string;
  /** `datetime` of the `<time>` elements; the ones marked as publication dates first. */
  times: string[];
}

/** A page whose elements lie too deep within each other. */
export class PageTooDeepError extends Error {}

interface Frame {
  /** Name of the innermost block element, itself or around it. */
  block: string;
  /** Its text is no part of an article. */
  isSilent: boolean;
  /** It stands beside the article, so that its dates are not the article's. */
  isAside: boolean;
  isLink: boolean;
  container: number;
}

/** Where text goes that is no part of the lines. */
type Capture = 'title' | 'heading' | 'jsonLd';

/**
 * Reads HTML in one pass, without a tree: whatever it holds, nothing is run, fetched or shown. Linear in its length.
 * Throws a {@link PageTooDeepError} beyond `LIMITS.elementDepth`.
 */
export function readPage(html: string): Page {
  const reader = new PageReader();
  const parser = new Parser({
    onopentag: (name, attributes) => reader.open(name, attributes),
    onclosetag: (name) => reader.close(name),
    ontext: (text) => reader.add(text),
  });
  parser.write(html);
  parser.end();
  return reader.end();
}

class PageReader {
  readonly #lines: PageLine[] = [];
  readonly #containers: PageContainer[] = [{parent: -1, role: null}];
  readonly #metas = new Map<string, string>();
  readonly #jsonLd: string[] = [];
  readonly #times: {datetime: string; isPublication: boolean}[] = [];
  readonly #frames: Frame[] = [{block: 'body', isSilent: false, isAside: false, isLink: false, container: 0}];
  #title = '';
  #heading = '';
  #canonical = '';
  #capture: {kind: Capture; depth: number; parts: string[]} | null = null;
  #parts: string[] = []; // of the line that is being read
  #linkLength = 0;

  open(name: string, attributes: Record<string, string>): void {
    const outer = this.#top;
    if (this.#frames.length > LIMITS.elementDepth) throw new PageTooDeepError(`Elements lie more than ${LIMITS.elementDepth} deep within each other.`);
    if (name === 'br') this.#parts.push('\n');
    else if (BLOCK_ELEMENTS.has(name)) this.#endLine();
    if (name === 'meta') this.#addMeta(attributes);
    else if (name === 'link' && /\bcanonical\b/i.test(attributes.rel ?? '')) this.#canonical ||= attributes.href ?? '';
    const isBeside = outer.isAside || isAside(name, attributes);
    const role = articleRoleOf(name, attributes);
    let {container} = outer;
    if (CONTAINER_ELEMENTS.has(name)) container = this.#containers.push({parent: container, role}) - 1;
    this.#frames.push({
      block: BLOCK_ELEMENTS.has(name) ? name : outer.block,
      isSilent: outer.isSilent || isBeside || SILENT_ELEMENTS.has(name) || name === 'h1',
      isAside: isBeside || name === 'aside' || name === 'nav' || name === 'footer',
      isLink: outer.isLink || name === 'a',
      container,
    });
    if (name === 'time' && attributes.datetime && !this.#top.isAside) this.#times.push({datetime: attributes.datetime, isPublication: 'pubdate' in attributes || /\bdatePublished\b/.test(attributes.itemprop ?? '')});
    const kind = this.#captureOf(name, attributes);
    if (kind && !this.#capture) this.#capture = {kind, depth: this.#frames.length, parts: []};
  }

  close(name: string): void {
    if (this.#frames.length === 1) return;
    if (this.#capture && this.#frames.length === this.#capture.depth) this.#endCapture();
    if (BLOCK_ELEMENTS.has(name)) this.#endLine();
    this.#frames.pop();
  }

  add(text: string): void {
    this.#capture?.parts.push(text);
    const {isSilent, isLink} = this.#top;
    if (isSilent) return;
    this.#parts.push(text.replace(/[^\S\u00a0]+/g, ' '));
    if (isLink) this.#linkLength += text.trim().length;
  }

  end(): Page {
    this.#endLine();
    if (this.#capture) this.#endCapture();
    const times = [...this.#times.filter(({isPublication}) => isPublication), ...this.#times.filter(({isPublication}) => !isPublication)].map(({datetime}) => datetime);
    return {lines: this.#lines, containers: this.#containers, metas: this.#metas, jsonLd: this.#jsonLd, title: this.#title, heading: this.#heading, canonical: this.#canonical, times};
  }

  get #top(): Frame {
    const top = this.#frames.at(-1);
    if (!top) throw new Error('The outermost frame is never closed.');
    return top;
  }

  #captureOf(name: string, {type}: Record<string, string>): Capture | null {
    if (name === 'title' && !this.#title) return 'title';
    if (name === 'h1' && !this.#heading && !this.#top.isAside) return 'heading';
    return name === 'script' && /^\s*application\/ld\+json\b/i.test(type ?? '') ? 'jsonLd' : null;
  }

  #endCapture(): void {
    const {kind, parts} = this.#capture ?? {kind: 'title', parts: []};
    const text = parts.join('');
    if (kind === 'jsonLd') this.#jsonLd.push(text);
    else if (kind === 'title') this.#title = text.replace(/\s+/g, ' ').trim();
    else this.#heading = text.replace(/\s+/g, ' ').trim();
    this.#capture = null;
  }

  #addMeta({name, property, itemprop, content}: Record<string, string>): void {
    const key = (property ?? name ?? itemprop ?? '').trim().toLowerCase();
    if (key && content?.trim() && !this.#metas.has(key)) this.#metas.set(key, content.trim());
  }

  #endLine(): void {
    const text = tidy(this.#parts.join(''));
    if (text !== '') this.#lines.push({text, element: this.#top.block, linkLength: this.#linkLength, container: this.#top.container});
    this.#parts = [];
    this.#linkLength = 0;
  }
}

/** White space as a browser shows it: one space, none at the ends; a `<br>` is a new line, two are an empty one. */
function tidy(text: string): string {
  return text.replaceAll('\u00a0', ' ').split('\n').map((line) => line.replace(/ {2,}/g, ' ').trim()).join('\n').replace(/\n{3,}/g, '\n\n').trim();
}
