import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {classMap} from 'lit/directives/class-map.js';
import {dateInWords, eventInWords, type CooperationEvent, type EventStore, type QuarantinedRecord} from '@cordiale/core';
import {StoreGrower} from '@cordiale/core/merge';
import {CordialeErrorEvent} from '../../events/error-event.js';
import {CordialeIntakeEvent, type CordialeIntakeDetail} from '../../events/intake-event.js';
import {droppedEntries, hasFiles, type DroppedEntry} from '../../internal/dropped-entries.js';
import {grownStores} from '../../internal/grown-stores.js';
import {inSlices, nextTask} from '../../internal/in-slices.js';
import {nextTurn} from '../../internal/next-turn.js';
import {numberFormat} from '../../internal/number-format.js';
import {recordList} from '../../internal/record-list.js';
import {recordsInWords} from '../../internal/records-in-words.js';
import {ViewElement} from '../../internal/view-element.js';
import {recordsStyles} from '../../styles/records.styles.js';
import {tokens} from '../../styles/tokens.styles.js';
import {extractInWorker} from './extraction.js';
import type {ExtractionSlice} from './extraction-messages.js';
import {ACCEPTED, chosenDocuments, droppedDocuments, type GivenDocument} from './given-files.js';
import {countsInWords, NO_COUNTS, withSlice, type IntakeCounts} from './intake-counts.js';
import {intakeStyles} from './intake.styles.js';
import {counted, str} from '../../internal/messages.js';

/** How many of the events that were found are named, the latest first. */
const MOST_FINDS = 6;
/** Up to so many articles can be shown alone; a filter with more would be longer than an address. */
const MOST_SHOWN_ALONE = 50;
/** The views are drawn anew at most this often. */
const SHOW_EVERY_MS = 500;

/**
 * @summary Articles of the reader's own: pasted, dropped or chosen, read by a worker of the page, and joined with the events that are shown.
 *
 * Nothing leaves the page. Results come slice by slice as `cordiale-intake`, with a store that holds them too; an explorer
 * around the element takes it by itself, other pages give it to their views. What cannot be used is shown with the reason.
 * @fires {CordialeIntakeEvent} cordiale-intake - Articles that a person added were read, or taken out again.
 * @fires {CordialeSelectEvent} cordiale-select - A person chose one of the events that were found.
 * @fires {CordialeFilterEvent} cordiale-filter - A person wants to see their own articles alone.
 * @fires {CordialeErrorEvent} cordiale-error - The worker could not be started.
 * @csspart drop - Where files are dropped.
 * @csspart progress - The progress bar.
 * @csspart outcome - What came of the articles.
 */
export class CordialeIntake extends ViewElement {
  static override styles = [tokens, recordsStyles, intakeStyles];

  /**
   * Starts the worker that reads, for pages whose bundler loses its file or whose worker knows words of their own:
   * `() => new Worker('/own/path.js', {type: 'module'})`. Defaults to that of `setExtractionWorker`, else to the one of the package.
   */
  @property({attribute: false}) createWorker: (() => Worker) | undefined;

  @state() private counts: IntakeCounts = NO_COUNTS;
  /** What of the present run is read, from 0 to 1; `undefined` while nothing is being read. */
  @state() private share: number | undefined;
  @state() private quarantine: readonly QuarantinedRecord[] = [];
  @state() private finds: readonly CooperationEvent[] = [];
  @state() private failure = '';
  @state() private isDropping = false;
  @state() private wasStopped = false;
  @state() private announcement = '';

  /** The store that the page gave latest, and the one before the first own article. */
  #given: EventStore | undefined;
  #before: EventStore | undefined;
  #grower: StoreGrower | undefined;
  /** Ids of articles of the latest run. */
  #ownIds: string[] = [];
  /** Documents of the present run, as far as they have been gone through. */
  #givenCount = 0;
  /** What has joined the store but was not shown yet. */
  #unshown: Omit<CordialeIntakeDetail, 'store'> | undefined;
  #shownAt = 0;
  #running: AbortController | undefined;
  #queue: Promise<void> = Promise.resolve();

  constructor() {
    super('intake');
    this.addEventListener('dragover', this.#onDragOver);
    this.addEventListener('dragleave', this.#onDragLeave);
    this.addEventListener('drop', this.#onDrop);
    this.addEventListener('paste', this.#onPaste);
  }

  /** True while articles are being read. */
  get isReading(): boolean {
    return this.#running !== undefined;
  }

  /** What of the present run is read, from 0 to 1, or `null` while nothing is being read. */
  get progress(): number | null {
    return this.share ?? null;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    queueMicrotask(() => { // not when it was only moved
      if (!this.isConnected) this.cancel();
    });
  }

  /** Puts the focus on the first way to add articles. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('.drop button')?.focus(options);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#notice();
  }

  /** Reads files that a person chose, and resolves when all is read. Files of a folder that cannot hold articles are passed over. */
  take(files: Iterable<File>): Promise<void> {
    return this.#take(chosenDocuments(files));
  }

  /** Reads files and folders that a person dropped, and resolves when all is read. */
  takeEntries(entries: Iterable<DroppedEntry>): Promise<void> {
    return this.#take(droppedDocuments(entries));
  }

  /** Reads a text that a person pasted, and resolves when it is read. `published` is a day as `YYYY-MM-DD`. */
  takeText(text: string, {name = this.msg('pasted text'), published}: {name?: string; published?: string | undefined} = {}): Promise<void> {
    return this.#take([{name, content: text, ...(published ? {published} : {})}]);
  }

  /** Stops reading. What is read already stays. */
  cancel(): void {
    this.#running?.abort();
  }

  /** One run after the other. */
  #take(documents: Iterable<GivenDocument> | AsyncIterable<GivenDocument>): Promise<void> {
    const run = this.#queue.then(() => this.#run(documents));
    this.#queue = run;
    return run;
  }

  async #run(documents: Iterable<GivenDocument> | AsyncIterable<GivenDocument>): Promise<void> {
    const running = new AbortController();
    this.#running = running;
    [this.counts, this.quarantine, this.finds, this.failure, this.wasStopped, this.share] = [NO_COUNTS, [], [], '', false, 0];
    [this.#ownIds, this.#givenCount, this.#unshown] = [[], 0, undefined];
    this.announcement = this.msg('Reading your articles.');
    try {
      for await (const slice of extractInWorker(this.#counted(documents), {signal: running.signal, createWorker: this.createWorker})) await this.#join(slice);
    } catch (error) {
      this.failure = this.msg(str`The articles could not be read: ${error instanceof Error ? error.message : String(error)}.`);
      this.dispatchEvent(new CordialeErrorEvent({code: 'worker-failed', message: this.failure}));
    }
    await this.#show();
    this.wasStopped = running.signal.aborted;
    this.#running = undefined;
    await this.#end();
  }

  /** Shows what came of a run. A person who was about to stop it is led there. */
  async #end(): Promise<void> {
    const hadFocus = this.shadowRoot?.activeElement?.classList.contains('stop') ?? false;
    this.share = undefined;
    this.announcement = this.failure || this.#outcome.join(' ');
    await this.updateComplete;
    if (hadFocus) this.renderRoot.querySelector<HTMLElement>('.outcome')?.focus();
  }

  async *#counted(documents: Iterable<GivenDocument> | AsyncIterable<GivenDocument>): AsyncGenerator<GivenDocument> {
    for await (const document of documents) {
      this.#givenCount++;
      yield document;
    }
  }

  /** Events that did not grow from those of before begin everything anew. */
  #notice(): void {
    const {activeStore} = this;
    if (activeStore === this.#given) return;
    this.#given = activeStore;
    if (!grownStores.has(activeStore)) [this.#grower, this.#before] = [undefined, undefined];
  }

  /** What knows the events that are shown now, with the own ones, even on a page that takes no notice of `cordiale-intake`. */
  async #growerNow(): Promise<StoreGrower> {
    this.#notice();
    if (this.#grower) return this.#grower;
    const {activeStore} = this;
    const grower = new StoreGrower(activeStore);
    await inSlices(grower.prepare());
    if (this.#unshown) grower.add({articles: [...this.#unshown.articles], events: [...this.#unshown.events]});
    [this.#grower, this.#before] = [grower, activeStore];
    return grower;
  }

  /** Joins a slice with what is there, and shows it when it is time: each in a task of its own, so that the page can answer in between. */
  async #join(slice: ExtractionSlice): Promise<void> {
    await nextTask();
    const grower = await this.#growerNow();
    const growth = grower.add(slice);
    const {articles, newEvents, changedEvents, tombstones} = growth;
    const events = [...newEvents, ...changedEvents];
    const quarantine = [...slice.quarantine, ...growth.quarantine];
    this.counts = withSlice(this.counts, slice, growth);
    this.share = this.#givenCount === 0 ? 1 : Math.min(1, slice.documentCount / this.#givenCount);
    for (const {id} of articles) this.#ownIds.push(id);
    if (events.length > 0) this.finds = [...events.slice(-MOST_FINDS).reverse(), ...this.finds].slice(0, MOST_FINDS);
    if (quarantine.length > 0) this.quarantine = [...this.quarantine, ...quarantine];
    if (articles.length + events.length + quarantine.length > 0) {
      const last = this.#unshown;
      this.#unshown = last ? {articles: [...last.articles, ...articles], events: [...last.events, ...events], tombstones: [...last.tombstones, ...tombstones], quarantine: [...last.quarantine, ...quarantine]} : {articles, events, tombstones, quarantine};
    }
    if (performance.now() - this.#shownAt >= SHOW_EVERY_MS) await this.#show();
  }

  /** Hands on what has not been shown yet, and waits until all views show it. */
  async #show(): Promise<void> {
    const detail = this.#unshown;
    if (!detail) return;
    await nextTask();
    const store = await inSlices((await this.#growerNow()).grow());
    this.#unshown = undefined;
    if (store !== this.#before) grownStores.set(store, nextTurn);
    await nextTask();
    this.#announce({store, ...detail});
    await nextTask();
    await nextTurn(); // after all views
    await painted();
    this.#shownAt = performance.now();
  }

  #announce(detail: CordialeIntakeDetail): void {
    this.dispatchEvent(new CordialeIntakeEvent(detail));
    this.requestUpdate();
  }

  /** Shows the events of before the first own article. */
  async #takeOut(): Promise<void> {
    if (!this.#before) return;
    const store = this.#before;
    [this.#grower, this.#before] = [undefined, undefined];
    [this.counts, this.quarantine, this.finds, this.#ownIds] = [NO_COUNTS, [], [], []];
    this.activeSelection.remove(this.source);
    this.announcement = this.msg('Your articles are out again.');
    this.#announce({store, articles: [], events: [], tombstones: [], quarantine: []});
    await this.updateComplete;
    this.focus();
  }

  #showAlone(): void {
    this.activeSelection.set({source: this.source, field: 'article', value: this.#ownIds});
    this.announceFilter();
  }

  /* Ways in. */

  readonly #onDragOver = (event: DragEvent): void => {
    if (!hasFiles(event.dataTransfer)) return;
    event.preventDefault();
    this.isDropping = true;
  };

  readonly #onDragLeave = (event: DragEvent): void => {
    if (!(event.relatedTarget instanceof Node && this.contains(event.relatedTarget))) this.isDropping = false;
  };

  readonly #onDrop = (event: DragEvent): void => {
    if (!hasFiles(event.dataTransfer)) return;
    event.preventDefault();
    event.stopPropagation();
    this.isDropping = false;
    void this.takeEntries(droppedEntries(event.dataTransfer));
  };

  readonly #onPaste = (event: ClipboardEvent): void => {
    const files = [...(event.clipboardData?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    void this.take(files);
  };

  readonly #onChoose = (event: Event): void => {
    const input = event.currentTarget as HTMLInputElement;
    if (input.files && input.files.length > 0) void this.take(input.files); // thousands of them are gone through bit by bit
  };

  readonly #onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const data = new FormData(form);
    const text = String(data.get('text') ?? '');
    if (text.trim() === '') {
      form.querySelector('textarea')?.focus();
      return;
    }
    form.reset();
    void this.takeText(text, {published: String(data.get('published') ?? '')});
  };

  #open(selector: string): void {
    const input = this.renderRoot.querySelector<HTMLInputElement>(selector);
    if (!input) return;
    if (!this.isReading) input.value = ''; // so that the same file can be chosen again
    input.click();
  }

  protected override render(): TemplateResult {
    return html`
      <div class=${classMap({frame: true, dropping: this.isDropping})}>
        <div class="head">
          <h2>${this.msg('Your own articles')}</h2>
          <p class="soft">${this.msg('Read in this page, by this page: nothing you add is sent anywhere, and nothing is kept when you leave.')}</p>
        </div>
        <div class="ways">
          <div class="drop" part="drop">
            <p>${this.msg('Drop files or a folder here')}</p>
            <p class="buttons"><button type="button" @click=${() => this.#open('#files')}>${this.msg('Choose files')}</button> <button type="button" @click=${() => this.#open('#folder')}>${this.msg('Choose a folder')}</button></p>
            <p class="soft">${this.msg('Text, Markdown, web pages, feeds, JSON; events as CSV or JSON')}</p>
            <input id="files" type="file" multiple hidden accept=${ACCEPTED} aria-label=${this.msg('Files')} @change=${this.#onChoose}>
            <input id="folder" type="file" webkitdirectory hidden aria-label=${this.msg('Folder')} @change=${this.#onChoose}>
          </div>
          <form class="paste" @submit=${this.#onSubmit}>
            <label for="text">${this.msg('Or paste an article in English')}</label>
            <textarea id="text" name="text" rows="4" spellcheck="false"></textarea>
            <div class="line">
              <label for="published">${this.msg('Published')} <span class="soft">${this.msg('if the text does not say')}</span></label>
              <input id="published" name="published" type="date" max="9999-12-31">
              <button type="submit">${this.msg('Read it')}</button>
            </div>
          </form>
        </div>
        ${this.share === undefined ? this.#renderOutcome() : this.#renderProgress(this.share)}
        ${this.#renderQuarantine()}
      </div>
      <p class="visually-hidden" role="status">${this.announcement}</p>`;
  }

  #renderProgress(share: number): TemplateResult {
    const {articles, newEvents} = this.counts;
    const {locale, msg} = this;
    const percent = numberFormat(locale, {style: 'percent'}).format(Math.floor(share * 100) / 100);
    return html`<div class="running">
      <progress part="progress" aria-label=${this.msg('Reading your articles')} max="1" .value=${share}></progress>
      <p><strong>${percent}</strong> · ${msg(str`${counted(msg('# article read|# articles read'), articles, locale)}, ${counted(msg('# event found|# events found'), newEvents, locale)}`)}</p>
      <button class="stop" type="button" @click=${() => this.cancel()}>${this.msg('Stop')}</button>
    </div>`;
  }

  get #outcome(): string[] {
    const words = countsInWords(this.counts, this.locale);
    return [...(this.wasStopped ? [this.msg('Stopped; what was read stays.')] : []), ...words, ...(this.quarantine.length > 0 ? [`${recordsInWords(this.quarantine.length, this.locale)}.`] : [])];
  }

  #renderOutcome(): TemplateResult | typeof nothing {
    if (this.failure) return html`<p class="outcome failure" part="outcome" role="alert">${this.failure}</p>`;
    const [first, ...others] = this.#outcome;
    if (first === undefined) return nothing;
    const {length: own} = this.#ownIds;
    return html`<div class="outcome" part="outcome" tabindex="-1">
      <p><strong>${first}</strong> ${others.join(' ')}</p>
      ${this.finds.length > 0 ? html`<ul class="finds" aria-label=${this.msg('Events found')}>${this.finds.map((event) => html`<li>
        <button type="button" data-id=${event.id} @click=${() => this.chooseEvents([event.id])}><span>${eventInWords(event, this.locale)}</span> <span class="soft">${dateInWords(event.date, this.locale)}</span></button></li>`)}</ul>` : nothing}
      <p class="buttons">
        ${own > 0 && own <= MOST_SHOWN_ALONE && this.counts.silent < own ? html`<button type="button" @click=${this.#showAlone}>${counted(this.msg('Show only this article|Show only these articles'), own, this.locale)}</button>` : nothing}
        ${this.#before && this.#grower?.store !== this.#before ? html`<button type="button" @click=${this.#takeOut}>${this.msg('Take my articles out again')}</button>` : nothing}
      </p>
    </div>`;
  }

  #renderQuarantine(): TemplateResult | typeof nothing {
    const {quarantine} = this;
    if (quarantine.length === 0) return nothing;
    return html`<details class="refused" open>
      <summary>${recordsInWords(quarantine.length, this.locale)}</summary>
      <div class="quarantine" tabindex="0" role="region" aria-label=${this.msg('Records that could not be used')}>${recordList(quarantine, this.locale)}</div>
    </details>`;
  }
}

/** Resolves once the picture is painted; in a hidden page, which paints nothing, soon. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, 250);
    requestAnimationFrame(() => setTimeout(() => {
      clearTimeout(timer);
      resolve();
    }));
  });
}

declare global {
  interface HTMLElementTagNameMap {
    'cordiale-intake': CordialeIntake;
  }
}
