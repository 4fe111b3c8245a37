import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {live} from 'lit/directives/live.js';
import {Selection, type QuarantinedRecord} from '@cordiale/core';
import {parseStory, type Story, type StoryStep} from '@cordiale/core/story';
import {CordialeErrorEvent} from '../../events/error-event.js';
import {CordialeSelectEvent} from '../../events/select-event.js';
import {CordialeStoryEvent} from '../../events/story-event.js';
import {clauseInWords} from '../../internal/clause-in-words.js';
import {dataIdentity} from '../../internal/data-identity.js';
import {download} from '../../internal/download.js';
import {iconButton} from '../../internal/icon-button.js';
import {cross, redoArrow, undoArrow} from '../../internal/icons.js';
import {importButton, readChosen} from '../../internal/import-file.js';
import {counted, str} from '../../internal/messages.js';
import {numberFormat} from '../../internal/number-format.js';
import {recordList} from '../../internal/record-list.js';
import {ViewElement} from '../../internal/view-element.js';
import {recordsStyles} from '../../styles/records.styles.js';
import {tokens} from '../../styles/tokens.styles.js';
import {StoryBook} from './story-book.js';
import {storyStyles} from './story.styles.js';

/** Name of the file that a story is exported to. */
const FILE_NAME = 'cordiale-story.json';

const BACK = 'M10,3L5,8L10,13';
const ON = 'M6,3L11,8L6,13';
const UP = 'M3,10L8,5L13,10';
const DOWN = 'M3,6L8,11L13,6';

/**
 * @summary A story told with views: an ordered list of what to show, each with a sentence, played with the arrow keys and written in the page.
 *
 * A view is the filters, chosen events and settings as a link holds them; playing it sets them on the shared selection. The story comes with the
 * events, under `story` of their set, or as a property. What a person writes is kept in their browser, in IndexedDB, and can be
 * exported and imported as a file. Nothing moves by itself.
 * @fires {CordialeStoryEvent} cordiale-story - A person changed the story.
 * @fires {CordialeFilterEvent} cordiale-filter - A person went to a view of the story.
 * @fires {CordialeSelectEvent} cordiale-select - The view that a person went to chooses events.
 * @fires {CordialeErrorEvent} cordiale-error - Records or a file could not be used.
 * @csspart words - The title and the sentence of the view that is shown.
 * @csspart step - One view of the story while it is written.
 */
export class CordialeStory extends ViewElement {
  static override styles = [tokens, recordsStyles, storyStyles];

  /** The story to play, of unknown origin. Defaults to the one in the event set. What a person wrote here before wins over it. */
  @property({attribute: false}) story: unknown;

  /** @internal Tells the events of the explorer around from others. */
  @property({attribute: false}) identity: string | undefined;

  /** The view that is shown, from 0; `undefined` before the first. */
  @state() private at: number | undefined;
  @state() private isWriting = false;
  /** Parts of the view shown that could not be read. */
  @state() private ignored: readonly string[] = [];
  @state() private quarantine: readonly QuarantinedRecord[] = [];
  @state() private announcement = '';

  #book = new StoryBook('', () => {});
  #bookOf: string | undefined;
  #restored: Promise<void> = Promise.resolve();
  #given: unknown;

  constructor() {
    super('story');
  }

  /** The story as it is now, once it is known what this browser keeps of it. */
  async currentStory(): Promise<Story> {
    await this.updateComplete;
    await this.#restored;
    return this.#book.story;
  }

  /** Puts the focus where the arrow keys play the story; on the first way to write one while there is none. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('.stage, .add')?.focus(options);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const identity = this.identity ?? dataIdentity(this.src);
    if (identity !== this.#bookOf) {
      this.#bookOf = identity;
      this.#book = new StoryBook(identity, () => this.requestUpdate());
      this.#given = undefined;
      [this.at, this.ignored] = [undefined, []];
      this.#restored = this.#book.restore();
    }
    const given = this.story ?? this.storeController.story;
    if (given !== this.#given) this.#take(given);
    if (this.at !== undefined) this.at = this.#steps.length === 0 ? undefined : Math.min(this.at, this.#steps.length - 1);
  }

  #take(given: unknown): void {
    this.#given = given;
    const parsed = given === undefined ? {story: undefined} : parseStory(given);
    this.#book.give('story' in parsed ? parsed.story : undefined);
    this.quarantine = 'problem' in parsed ? [parsed.problem] : [];
    if ('problem' in parsed) this.dispatchEvent(new CordialeErrorEvent({code: 'bad-record', message: 'The story could not be used.'}));
  }

  get #steps(): readonly StoryStep[] {
    return this.#book.story.steps;
  }

  /* Playing. */

  /** Shows a view of the story, for the person who asked for it. */
  #go(at: number): void {
    const step = this.#steps[at];
    if (!step) return;
    const {activeSelection: selection} = this;
    const before = selection.chosen;
    this.at = at;
    this.ignored = selection.applyQuery(step.query);
    this.announceFilter();
    if (selection.chosen !== before) this.dispatchEvent(new CordialeSelectEvent({ids: selection.chosen}));
    this.announcement = [`${this.#placeInWords(at)}.`, step.title, step.text].filter(Boolean).join(' ');
  }

  readonly #onPlayKey = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const [on, back] = getComputedStyle(this).direction === 'rtl' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
    const last = this.#steps.length - 1;
    const at = event.key === on ? (this.at ?? -1) + 1 : event.key === back ? (this.at ?? 0) - 1 : event.key === 'Home' ? 0 : event.key === 'End' ? last : undefined;
    if (at === undefined) return;
    event.preventDefault();
    this.#go(Math.max(0, Math.min(at, last)));
  };

  #placeInWords(at: number): string {
    const format = numberFormat(this.locale);
    return this.msg(str`View ${format.format(at + 1)} of ${format.format(this.#steps.length)}`);
  }

  /* Writing. */

  #change(story: Partial<Story>, announcement: string): void {
    void this.#book.change({...this.#book.story, ...story});
    this.#told(announcement);
  }

  #told(announcement: string): void {
    this.announcement = announcement;
    this.dispatchEvent(new CordialeStoryEvent({story: this.#book.story}));
  }

  #describe(at: number, step: Partial<StoryStep>): void {
    this.#change({steps: this.#steps.map((other, index) => (index === at ? {...other, ...step} : other))}, '');
  }

  async #add(): Promise<void> {
    const query = this.activeSelection.toQuery();
    const at = this.#steps.length;
    this.isWriting = true;
    this.#change({steps: [...this.#steps, {title: this.#viewInWords(query).slice(0, LONGEST_TITLE), text: '', query}]}, this.msg('The view was added.'));
    this.at = at;
    await this.#focusStep(at, 'input');
  }

  async #move(at: number, to: number, button: string): Promise<void> {
    if (to < 0 || to >= this.#steps.length) return;
    const steps = [...this.#steps];
    steps.splice(to, 0, ...steps.splice(at, 1));
    if (this.at === at) this.at = to;
    else if (this.at === to) this.at = at;
    const format = numberFormat(this.locale);
    this.#change({steps}, this.msg(str`Moved to place ${format.format(to + 1)} of ${format.format(steps.length)}.`));
    await this.#focusStep(to, button);
  }

  async #remove(at: number): Promise<void> {
    this.#change({steps: this.#steps.filter((_, index) => index !== at)}, this.msg('The view was taken out.'));
    await this.#focusStep(Math.min(at, this.#steps.length - 1), '.remove');
  }

  async #focusStep(at: number, selector: string): Promise<void> {
    await this.updateComplete;
    const target = this.renderRoot.querySelectorAll('.step')[at]?.querySelector<HTMLElement>(selector) ?? this.renderRoot.querySelector<HTMLElement>('.add');
    target?.focus();
    if (target instanceof HTMLInputElement) target.select();
  }

  /** Moves a view by Alt with an arrow, from any of its controls. */
  #onStepKey(event: KeyboardEvent, at: number): void {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    const field = event.composedPath()[0] as HTMLElement;
    field.blur(); // so that what was typed is kept with it
    void this.#move(at, event.key === 'ArrowUp' ? at - 1 : at + 1, field.localName === 'button' ? '.up' : field.localName);
  }

  #undo(): void {
    if (!this.#book.canUndo) return;
    this.#book.undo();
    this.#told(this.msg('Undone.'));
  }

  #redo(): void {
    if (!this.#book.canRedo) return;
    this.#book.redo();
    this.#told(this.msg('Done again.'));
  }

  async #setWriting(isWriting: boolean): Promise<void> {
    this.isWriting = isWriting;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.switch')?.focus();
  }

  /* Files. */

  #export(): void {
    download(FILE_NAME, new Blob([`${JSON.stringify(this.#book.story, null, 1)}\n`], {type: 'application/json'}));
    this.announcement = this.msg(str`Saved as ${FILE_NAME}.`);
  }

  readonly #onImport = async (event: Event): Promise<void> => {
    const chosen = await readChosen(event);
    if (!chosen) return;
    const {origin, parsed} = chosen;
    const read = 'value' in parsed ? parseStory(parsed.value, {origin}) : {problem: {origin, field: '', ...parsed}};
    this.quarantine = 'problem' in read ? [read.problem] : [];
    if ('problem' in read) {
      this.announcement = this.msg('The file holds no story that can be told.');
      return;
    }
    this.at = undefined;
    this.#change(read.story, counted(this.msg('A story with # view was taken over.|A story with # views was taken over.'), read.story.steps.length, this.locale));
  };

  /* The picture. */

  protected override render(): TemplateResult {
    const {msg} = this;
    const steps = this.#steps;
    const isWriting = this.isWriting || steps.length === 0;
    return html`
      <div class="frame">
        ${this.#renderNewer()}
        ${isWriting ? nothing : this.#renderStage()}
        ${isWriting ? this.#renderDesk() : nothing}
        ${this.ignored.length > 0 ? html`<p class="soft">${msg(str`A part of the view that was asked for could not be read and was left out: ${this.ignored.join(', ')}`)}</p>` : nothing}
        ${this.quarantine.length > 0 ? recordList(this.quarantine, this.locale) : nothing}
      </div>
      ${steps.length > 0 ? html`<section class="printed" aria-hidden="true"><h2 dir="auto">${this.#title}</h2><ol>${steps.map(({title, text}) => html`<li dir="auto"><b>${title}</b> ${text}</li>`)}</ol></section>` : nothing}
      <p class="visually-hidden" role="status">${this.announcement}</p>`;
  }

  get #title(): string {
    return this.#book.story.title || this.msg('Story');
  }

  /** Offers the story that comes with the events, once it is another than the person knew of who told their own. */
  #renderNewer(): TemplateResult | typeof nothing {
    const {msg} = this;
    const {newer} = this.#book;
    return newer ? html`<div class="newer" role="group" aria-label=${msg('A newer story')}>
      <p>${msg(str`The events come with a newer story: ${newer.title || msg('Story')}. Yours is shown.`)}</p>
      <button class="take" type="button" @click=${() => this.#settle('takeGiven')}>${msg('Show the newer one')}</button>
      <button class="pass" type="button" @click=${() => this.#settle('passOver')}>${msg('Keep mine')}</button>
    </div>` : nothing;
  }

  async #settle(how: 'takeGiven' | 'passOver'): Promise<void> {
    this.#book[how]();
    if (how === 'takeGiven') {
      this.at = undefined;
      this.#told('');
    }
    await this.updateComplete;
    this.focus();
  }

  #renderStage(): TemplateResult {
    const {at, msg} = this;
    const steps = this.#steps;
    const step = at === undefined ? undefined : steps[at];
    return html`<div class="stage" role="group" tabindex="0" aria-label=${this.#title} aria-description=${msg('Left and right arrow keys go from view to view.')} @keydown=${this.#onPlayKey}>
      <div class="move">
        ${iconButton(msg('Previous view'), BACK, at === undefined || at === 0, () => this.#go((at ?? 1) - 1), 'back')}
        ${iconButton(at === undefined ? msg('First view') : msg('Next view'), ON, at === steps.length - 1, () => this.#go((at ?? -1) + 1), 'on')}
      </div>
      <div class="words" part="words">${step && at !== undefined
        ? html`<p class="place">${this.#placeInWords(at)}</p><h2 dir="auto">${step.title}</h2><p class="text" dir="auto">${step.text}</p>`
        : html`<p class="place">${counted(msg('# view|# views'), steps.length, this.locale)}</p><h2 dir="auto">${this.#title}</h2><p class="text">${msg('The arrow keys lead from view to view; everything on the page follows.')}</p>`}</div>
      <button class="switch" type="button" @click=${() => this.#setWriting(true)}>${msg('Write')}</button>
    </div>`;
  }

  #renderDesk(): TemplateResult {
    const {msg} = this;
    const {story, canUndo, canRedo, trouble} = this.#book;
    const {steps} = story;
    return html`<div class="desk" role="group" aria-label=${msg('Write the story')}>
      <div class="line">
        <label class="title">${msg('Title of the story')} <input type="text" dir="auto" maxlength=${LONGEST_TITLE} .value=${live(story.title)} @change=${(event: Event) => this.#change({title: valueOf(event)}, '')}></label>
        <button class="add" type="button" ?disabled=${steps.length >= MOST_STEPS} @click=${() => this.#add()}>${msg('Add this view')}</button>
        <button class="icon undo" type="button" aria-label=${msg('Undo')} title=${msg('Undo')} aria-disabled=${!canUndo} @click=${() => this.#undo()}>${undoArrow()}</button>
        <button class="icon redo" type="button" aria-label=${msg('Redo')} title=${msg('Redo')} aria-disabled=${!canRedo} @click=${() => this.#redo()}>${redoArrow()}</button>
        <button class="export" type="button" ?disabled=${steps.length === 0} @click=${() => this.#export()}>${msg('Export')}</button>
        ${importButton(msg('File with a story'), {locale: this.locale, onChosen: this.#onImport})}
        ${steps.length > 0 ? html`<button class="switch" type="button" @click=${() => this.#setWriting(false)}>${msg('Play')}</button>` : nothing}
      </div>
      ${steps.length === 0 ? html`<p class="soft">${msg('Filter, or choose an event; then add what you see as the first view, and say in a sentence what it shows.')}</p>` : html`
        <ol class="steps">${steps.map((step, at) => this.#renderStep(step, at))}</ol>`}
      <p class="soft">${trouble ? msg(str`This browser keeps nothing for this page (${trouble}). The story holds until you leave: export it to keep it.`) : msg('Kept in this browser, for these events; nothing is sent anywhere.')}</p>
    </div>`;
  }

  #renderStep({title, text, query}: StoryStep, at: number): TemplateResult {
    const {msg} = this;
    const number = numberFormat(this.locale).format(at + 1);
    const last = this.#steps.length - 1;
    return html`<li><div class="step" part="step" role="group" aria-label=${this.#placeInWords(at)} @keydown=${(event: KeyboardEvent) => this.#onStepKey(event, at)}>
      <div class="line">
        <span class="number" aria-hidden="true">${number}</span>
        <input class="name" type="text" dir="auto" maxlength=${LONGEST_TITLE} aria-label=${msg(str`Title of view ${number}`)} .value=${live(title)} @change=${(event: Event) => this.#describe(at, {title: valueOf(event)})}>
        ${iconButton(msg(str`Move view ${number} up`), UP, at === 0, () => void this.#move(at, at - 1, '.up'), 'up')}
        ${iconButton(msg(str`Move view ${number} down`), DOWN, at === last, () => void this.#move(at, at + 1, '.down'), 'down')}
        <button class="icon remove" type="button" aria-label=${msg(str`Take view ${number} out`)} title=${msg(str`Take view ${number} out`)} @click=${() => this.#remove(at)}>${cross()}</button>
      </div>
      <textarea rows="2" dir="auto" maxlength=${LONGEST_TEXT} aria-label=${msg(str`What view ${number} shows`)} placeholder=${msg('What does it show?')} .value=${live(text)} @change=${(event: Event) => this.#describe(at, {text: valueOf(event)})}></textarea>
      <div class="line foot">
        <span class="soft view" dir="auto">${this.#viewInWords(query)}</span>
        <button class="show" type="button" aria-label=${msg(str`Show view ${number}`)} aria-pressed=${at === this.at} @click=${() => this.#go(at)}>${msg('Show')}</button>
        <button class="present" type="button" aria-label=${msg(str`Take what is shown into view ${number}`)} @click=${() => this.#describe(at, {query: this.activeSelection.toQuery()})}>${msg('Take what is shown')}</button>
      </div>
    </div></li>`;
  }

  /** What a view shows, by its filters. */
  #viewInWords(query: string): string {
    const {activeStore: store, locale, msg} = this;
    const view = new Selection();
    view.applyQuery(query);
    const filters = view.clauses.map((clause) => clauseInWords(clause, {locale, store}).values);
    const chosen = view.chosen.length > 0 ? [counted(msg('# chosen event|# chosen events'), view.chosen.length, locale)] : [];
    return [...filters, ...chosen].join(' · ') || msg('Everything');
  }
}

/** As much as a story can hold; `parseStory` refuses more. */
const MOST_STEPS = 200;
const LONGEST_TITLE = 200;
const LONGEST_TEXT = 5_000;

function valueOf(event: Event): string {
  return (event.currentTarget as HTMLInputElement | HTMLTextAreaElement).value;
}

declare global {
  interface HTMLElementTagNameMap {
    'cordiale-story': CordialeStory;
  }
}
