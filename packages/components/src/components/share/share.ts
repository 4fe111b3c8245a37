import {html, nothing, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {countInWords, createPartialDate, dateInWords, formatIsoDay, sourcesInWords, type Clause, type SelectionChange} from '@cordiale/core';
import type {FormatName} from '@cordiale/core/formats';
import type {Story} from '@cordiale/core/story';
import {copyText} from '../../internal/copy-text.js';
import {dayOfToday} from '../../internal/day-of-today.js';
import {download} from '../../internal/download.js';
import {matchingSet} from '../../internal/matching-set.js';
import {saveFormats, savedInWords, writeSelection} from '../../internal/save-selection.js';
import {ViewElement} from '../../internal/view-element.js';
import {tokens} from '../../styles/tokens.styles.js';
import type {CordialeMap} from '../map/map.js';
import type {CordialeTimeline} from '../timeline/timeline.js';
import {embedCode} from './embed-code.js';
import {shareStyles} from './share.styles.js';
import {shownAddress} from './shown-address.js';
import type {Caption} from './still.js';
import {str} from '../../internal/messages.js';

/** Views of which pictures can be made, by what people call them. */
export interface PicturedViews {
  timeline?: CordialeTimeline | null | undefined;
  map?: CordialeMap | null | undefined;
}

const PICTURED = ['timeline', 'map'] as const satisfies readonly (keyof PicturedViews)[];
const PICTURE_FORMATS = ['svg', 'png'] as const;

/**
 * @summary What is shown, to pass on: as a link, in a frame of another page, as a file or as a citation.
 *
 * Nothing leaves the page: files go to the reader's own disk, texts to their clipboard.
 */
export class CordialeShare extends ViewElement {
  static override styles = [tokens, shareStyles];

  /** The page keeps its view in its address, so that a link shows the same. Offers a link and a frame. */
  @property({type: Boolean}) address = false;

  /** Gives the views of which pictures can be made. Defaults to none. */
  @property({attribute: false}) views: () => PicturedViews = () => ({});

  /** Gives the story that a saved page tells, as far as there is one. Such a page opens at the same view, but holds all events, for the story shows any of them. */
  @property({attribute: false}) story: (() => Promise<Story>) | undefined;

  /** What became of the latest action. */
  @state() private said = '';
  /** Empty until it is asked for: the hash of many events takes a while. */
  @state() private citation = '';

  constructor() {
    super('share');
  }

  /** Puts the focus on the first thing to do. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('button')?.focus(options);
  }

  protected override selectionChanged(change: SelectionChange): void {
    if (change === 'hover') return;
    this.said = '';
    this.citation = '';
  }

  /** Title of the page, which stands for what is shown on it. */
  get #title(): string {
    return document.title.trim() || this.msg('Cooperation events');
  }

  get #shown() {
    const {activeStore: store, activeSelection: selection, match, locale} = this;
    return {store, selection, match, locale, revisionsOf: (id: string) => this.revisionsOf(id)};
  }

  protected override render(): TemplateResult {
    const {activeStore: store, activeSelection: selection, match, locale} = this;
    const address = this.address ? shownAddress(selection.toQuery()) : undefined;
    return html`<div class="frame">
      <div class="head"><h2>${this.msg('Share', {id: 'share-view'})}</h2><p class="soft">${countInWords(store, match, locale)}</p></div>
      ${address === undefined ? nothing : html`
        ${renderCopyable({id: 'link', heading: this.msg('Link'), text: address, action: this.msg('Copy link'), onCopy: (field) => this.#copy(field, this.msg('Link copied.'))})}
        ${renderCopyable({id: 'embed', heading: this.msg('Embed'), text: embedCode({address, title: this.#title}), action: this.msg('Copy embed code'), onCopy: (field) => this.#copy(field, this.msg('Embed code copied.'))})}`}
      ${this.#renderFiles()}
      <section aria-labelledby="cite">
        <div class="line"><h3 id="cite">${this.msg('Cite')}</h3> <button type="button" @click=${() => this.#report(() => this.#cite())}>${this.msg('Copy citation')}</button></div>
        <textarea readonly rows="5" aria-labelledby="cite" ?hidden=${this.citation === ''} .value=${this.citation} @focus=${selectAll}></textarea>
      </section>
      <p class="said" role="status">${this.said}</p>
    </div>`;
  }

  #renderFiles(): TemplateResult {
    const views = this.views();
    const names = PICTURED.filter((name) => views[name]);
    return html`${names.length === 0 ? nothing : html`<section aria-labelledby="pictures">
      <h3 id="pictures">${this.msg('Pictures')}</h3>
      <ul class="choices pictures" aria-labelledby="pictures">${names.map((name) => PICTURE_FORMATS.map((format) => html`<li>
        <button type="button" @click=${() => this.#report(() => this.#savePicture(name, format))}>${name === 'map' ? this.msg('Map') : this.msg('Timeline')} (${format.toUpperCase()})</button></li>`))}</ul>
    </section>`}
    <section aria-labelledby="page">
      <h3 id="page">${this.msg('Page')}</h3>
      <ul class="choices" aria-labelledby="page"><li><button type="button" aria-describedby="page-what" @click=${() => this.#report(() => this.#savePage())}>${this.msg('Web page (HTML)')}</button></li>
        <li><button type="button" @click=${() => this.#report(() => this.#printPage())}>${this.msg('Print')}</button></li></ul>
      <p id="page-what" class="soft">${this.story ? this.msg('One file that opens from a disk without a network: with these events, or with all of them and the story when there is one.') : this.msg('One file with these events, which opens from a disk without a network.')}</p>
    </section>
    <section aria-labelledby="data">
      <h3 id="data">${this.msg('Data')}</h3>
      <ul class="choices" aria-labelledby="data">${saveFormats(this.msg).map(([format, words]) => html`<li><button type="button" data-format=${format} @click=${() => this.#report(() => this.#save(format))}>${words}</button></li>`)}</ul>
    </section>`;
  }

  /** Does something and says what became of it. */
  async #report(act: () => Promise<string>): Promise<void> {
    this.said = '';
    try {
      this.said = await act();
    } catch (error) {
      this.said = this.msg(str`The file could not be written: ${error instanceof Error ? error.message : String(error)}`);
    }
  }

  async #save(format: FormatName): Promise<string> {
    const file = await writeSelection(format, this.#shown);
    download(file.name, new Blob([file.text], {type: file.mediaType}));
    return savedInWords(file, this.locale);
  }

  async #savePicture(name: keyof PicturedViews, format: (typeof PICTURE_FORMATS)[number]): Promise<string> {
    const [{createMapStill, createTimelineStill, pictureFile}, caption] = await Promise.all([import('./stills.js'), this.#caption(this.activeSelection.clausesFor(name === 'map' ? this.views().map?.source : undefined))]);
    const {timeline, map} = this.views();
    const still = name === 'map' ? map && createMapStill(map, caption, this.locale) : timeline && createTimelineStill(timeline, caption);
    if (!still) throw new Error(`there is no ${name} to draw`);
    const file = `cordiale-${name}.${format}`;
    download(file, await pictureFile(still, format));
    return name === 'map' ? this.msg(str`Saved the map as ${file}.`) : this.msg(str`Saved the timeline as ${file}.`);
  }

  async #printPage(): Promise<string> {
    await this.views().timeline?.prepareForPrint();
    window.print();
    return '';
  }

  async #savePage(): Promise<string> {
    const story = await this.story?.();
    const isTold = story !== undefined && story.steps.length > 0;
    const {activeStore: store, activeSelection: selection} = this;
    const held = isTold ? {...this.#shown, match: store.match([]), story} : this.#shown;
    const [{writePage}, {text}, caption] = await Promise.all([import('./page-file.js'), writeSelection('json', held), this.#caption(isTold ? [] : selection.clauses)]);
    const file = 'cordiale-page.html';
    download(file, await writePage({...caption, json: text, isTold, focus: this.focusCountry, lang: this.locale, dir: getComputedStyle(this).direction}));
    return this.msg(str`Saved the page as ${file}.`);
  }

  /** What a picture or a page says of itself. The map draws what passes every filter but its own, the timeline the range of its own filter. */
  async #caption(clauses: readonly Clause[]): Promise<Caption> {
    const {hashOfEvents, selectionInWords} = await import('@cordiale/core/formats');
    const {activeStore: store, activeSelection: selection, locale} = this;
    const match = store.match(clauses);
    const set = matchingSet(store, match);
    const address = shownAddress(this.address ? selection.toQuery() : '');
    const today = dateInWords(createPartialDate(formatIsoDay(dayOfToday()), {basis: 'explicit'}), locale);
    const counts = countInWords(store, match, locale);
    return {
      title: this.#title,
      about: clauses.length > 0 ? `${counts}: ${selectionInWords(clauses, locale)}` : counts,
      notes: [
        this.msg(str`Sources: ${sourcesInWords(set.articles, locale)}.`),
        address === undefined ? this.msg(str`Made on ${today}.`) : this.msg(str`Made on ${today} from ${address}.`),
        this.msg(str`SHA-256 of the events: ${hashOfEvents(set)}`),
      ],
    };
  }

  async #copy(field: HTMLTextAreaElement, copied: string): Promise<void> {
    const isCopied = await copyText(field.value);
    if (!isCopied) field.focus(); // which selects it
    this.said = isCopied ? copied : this.msg('Selected: this page may not use the clipboard, so copy it by key or menu.');
  }

  async #cite(): Promise<string> {
    const {citationOf, selectionInWords} = await import('@cordiale/core/formats');
    const {activeStore: store, activeSelection: selection, match, locale} = this;
    this.citation = citationOf(matchingSet(store, match), {
      title: this.#title, publisher: publisherOfPage(), address: shownAddress(this.address ? selection.toQuery() : ''), accessed: formatIsoDay(dayOfToday()),
      selection: selection.clauses.length > 0 ? selectionInWords(selection.clauses, locale) : undefined, total: store.size, locale,
    });
    await this.updateComplete;
    await this.#copy(this.renderRoot.querySelector<HTMLTextAreaElement>('textarea[aria-labelledby="cite"]')!, this.msg('Citation copied.'));
    return this.said;
  }
}

interface Copyable {
  id: string;
  heading: string;
  text: string;
  action: string;
  onCopy(field: HTMLTextAreaElement): void;
}

/** A text to be copied, which can be seen and copied by hand as well. */
function renderCopyable({id, heading, text, action, onCopy}: Copyable): TemplateResult {
  return html`<section aria-labelledby=${id}>
    <div class="line"><h3 id=${id}>${heading}</h3> <button type="button" @click=${({currentTarget}: Event) => onCopy((currentTarget as HTMLElement).closest('section')!.querySelector('textarea')!)}>${action}</button></div>
    <textarea readonly rows="2" aria-labelledby=${id} .value=${text} @focus=${selectAll}></textarea>
  </section>`;
}

function selectAll({currentTarget}: Event): void {
  (currentTarget as HTMLTextAreaElement).select();
}

/** Who publishes the page: what it says of itself, else the name of its server. */
function publisherOfPage(): string | undefined {
  const said = document.querySelector<HTMLMetaElement>('meta[property="og:site_name"], meta[name="application-name"]')?.content.trim();
  return said || location.hostname || undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    'cordiale-share': CordialeShare;
  }
}
