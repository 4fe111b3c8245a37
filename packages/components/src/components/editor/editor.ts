import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {classMap} from 'lit/directives/class-map.js';
import {keyed} from 'lit/directives/keyed.js';
import {repeat} from 'lit/directives/repeat.js';
import {
  addedTaxonomy, ALPHA_3_OF_ALPHA_2, countryName, dateInWords, domainInWords, DOMAINS, EVENT_TYPES, eventInWords, extentInWords, familyInWords, familyOf, followMerged, isUndated, ownRoleInWords, REALIS, realisInWords, revisionInWords, ROLES, splitReports, typeInWords,
  type Article, type CooperationEvent, type PartialDate, type Participant, type QuarantinedRecord, type Role,
} from '@cordiale/core';
import {isSameRevision, parseRevisions, type Revision} from '@cordiale/core/revise';
import {CordialeReviseEvent} from '../../events/revise-event.js';
import {articleName} from '../../internal/article-name.js';
import {dataIdentity} from '../../internal/data-identity.js';
import {download} from '../../internal/download.js';
import {allFamilies} from '../../internal/family-colour.js';
import {familyMark} from '../../internal/family-mark.js';
import {cross} from '../../internal/icons.js';
import {importButton, readChosen} from '../../internal/import-file.js';
import {instantInWords} from '../../internal/instant-in-words.js';
import {numberFormat} from '../../internal/number-format.js';
import {counted, str} from '../../internal/messages.js';
import {adviceOn, recordList} from '../../internal/record-list.js';
import {recordsInWords} from '../../internal/records-in-words.js';
import {Remembered} from '../../internal/remembered.js';
import {RevisionBook} from '../../internal/revision-book.js';
import {tabByKey} from '../../internal/tab-by-key.js';
import {ViewElement} from '../../internal/view-element.js';
import {wordsOfProblem} from '../../internal/words-of-problem.js';
import {markStyles} from '../../styles/mark.styles.js';
import {recordsStyles} from '../../styles/records.styles.js';
import {tabsStyles} from '../../styles/tabs.styles.js';
import {tokens} from '../../styles/tokens.styles.js';
import {dateProblem, draftOf, emptyDraft, readDate, readDraft, type Aim, type Draft, type DraftProblem} from './draft.js';
import {editorStyles} from './editor.styles.js';
import {similarEvents} from './similar-events.js';

const PANES = ['event', 'add', 'all'] as const;
type Pane = (typeof PANES)[number];

/** Name of the file that corrections are exported to. */
const FILE_NAME = 'cordiale-corrections.json';

/** What is built in and, behind it, what hosts have added. */
const allOf = (builtIn: readonly string[], part: 'types' | 'realis' | 'domains' | 'roles'): string[] => [...builtIn, ...Object.keys(addedTaxonomy()[part])];

/** Types by family, in the order of the taxonomy. */
function typesByFamily(): (readonly [family: string, types: readonly string[]])[] {
  const types = allOf(Object.keys(EVENT_TYPES), 'types');
  return allFamilies().map((family) => [family, types.filter((type) => familyOf(type) === family)] as const).filter(([, ofFamily]) => ofFamily.length > 0);
}

/**
 * @summary Corrects the chosen event, adds one, and lists every correction with a way to undo it.
 *
 * What people decide lies over the events and never in them. This browser keeps it for the next visit, in IndexedDB; it can be
 * exported and imported as a file. An explorer around the element shows the corrected events by itself; other pages give the
 * element the events as they were extracted, and their views the store of each `cordiale-revise`.
 * @fires {CordialeReviseEvent} cordiale-revise - A person revised events, undid that or imported revisions; or those of an earlier visit were found.
 * @fires {CordialeSelectEvent} cordiale-select - The chosen event became another by what a person decided, or a person chose one from the list.
 * @fires {CordialeErrorEvent} cordiale-error - Records or a file could not be used.
 * @fires {Event} close - A person is done.
 * @csspart form - The form with the fields of an event.
 * @csspart revision - One correction in the list.
 */
export class CordialeEditor extends ViewElement {
  static override styles = [tokens, tabsStyles, markStyles, recordsStyles, editorStyles];

  /** @internal The revisions of the explorer around. */
  @property({attribute: false}) book: RevisionBook | undefined;

  @state() private pane: Pane = 'event';
  @state() private draft: Draft | undefined;
  @state() private by: string | undefined;
  @state() private problems: readonly DraftProblem[] = [];
  /** What came of the latest import. */
  @state() private outcome = '';
  @state() private quarantine: readonly QuarantinedRecord[] = [];
  /** The revision that was undone last. */
  @state() private undone: Revision | undefined;
  @state() private announcement = '';

  #ownBook: RevisionBook | undefined;
  #ownIdentity: string | undefined;
  #subscribedTo: RevisionBook | undefined;
  #unsubscribe: (() => void) | undefined;
  /** What was begun for an event and not kept yet: event id, or nothing for one to be added → draft. */
  readonly #begun = new Map<string, Draft>();
  #draftKey: string | undefined;
  readonly #countries = new Remembered<readonly (readonly [code: string, name: string])[]>();

  constructor() {
    super('editor');
    this.addEventListener('keydown', this.#onEscape);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#subscribe();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unsubscribe?.();
    [this.#unsubscribe, this.#subscribedTo] = [undefined, undefined];
  }

  /** Puts the focus on the first control of the form, or on the heading. */
  override focus(options?: FocusOptions): void {
    (this.renderRoot.querySelector<HTMLElement>('form input, form select') ?? this.renderRoot.querySelector<HTMLElement>('h2'))?.focus(options);
  }

  /** Brings the form for the chosen event to the front, the one for an event to be added, or the list of all corrections. */
  show(pane: Pane): void {
    if (PANES.includes(pane)) this.pane = pane;
  }

  get #book(): RevisionBook {
    return this.book ?? (this.#ownBook ??= new RevisionBook(dataIdentity(this.src)));
  }

  /** The chosen event, as it is now. */
  get #event(): CooperationEvent | undefined {
    const id = this.activeSelection.chosen.at(-1);
    return id === undefined ? undefined : this.#book.revised.store.get(id);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (!this.book) this.#openOwnBook();
    this.#subscribe();
    const key = this.pane === 'add' ? '' : this.pane === 'event' ? this.#event?.id : undefined;
    if (key !== this.#draftKey) {
      this.#draftKey = key;
      this.problems = [];
    }
    this.draft = key === undefined ? undefined : this.#begun.get(key) ?? this.#freshDraft();
  }

  #freshDraft(): Draft | undefined {
    const event = this.#event;
    if (this.pane === 'add') return emptyDraft({articleId: event?.reports[0]?.article, country: this.focusCountry});
    return event && draftOf(event);
  }

  /** The book of an editor that stands alone, of the events that the page gave it. */
  #openOwnBook(): void {
    const identity = dataIdentity(this.src);
    if (identity !== this.#ownIdentity) {
      this.#ownIdentity = identity;
      this.#ownBook = new RevisionBook(identity);
      void this.#ownBook.restore();
    }
    this.#ownBook?.setBase(this.activeStore, {mergedIds: this.storeController.mergedIds, borne: this.storeController.revisions});
  }

  #subscribe(): void {
    const book = this.book ?? this.#ownBook;
    if (!this.isConnected || book === this.#subscribedTo) return;
    this.#unsubscribe?.();
    this.#subscribedTo = book;
    this.#unsubscribe = book?.subscribe(() => {
      this.requestUpdate();
      if (!this.book && (book.revisions.length > 0 || this.hasUpdated)) this.dispatchEvent(new CordialeReviseEvent(book.revised));
    });
  }

  #change(change: Partial<Draft>): void {
    if (!this.draft || this.#draftKey === undefined) return;
    const touched = new Set<string>(Object.keys(change));
    this.draft = {...this.draft, ...change};
    this.#begun.set(this.#draftKey, this.draft);
    this.problems = this.problems.filter(({field}) => !touched.has(field));
  }

  /* What a person decides. */

  readonly #onSubmit = async (submit: SubmitEvent): Promise<void> => {
    submit.preventDefault();
    const {draft} = this;
    if (!draft) return;
    const by = (this.by ?? this.#book.name).trim();
    const read = readDraft(draft, {event: this.#event, article: this.#book.base.articles.get(draft.articleId), locale: this.locale});
    const problems = 'problems' in read ? [...read.problems] : [];
    if (by === '') problems.push({field: 'by', words: this.msg('Say who you are, so that others can ask you.')});
    if (problems.length > 0 || 'problems' in read) return this.#refuse(problems);
    const start = Date.parse(this.#book.instant());
    const revisions = read.decisions.map((decision, index): Revision => ({...decision, by, at: new Date(start + index).toISOString(), why: draft.why.trim()}));
    const problem = this.#book.problemOf(revisions);
    if (problem) return this.#refuse([{field: 'aim', words: `${problem.field}: ${this.msg(str`Saw ${wordsOfProblem(problem.seen, this.locale)}, wanted ${wordsOfProblem(problem.wanted, this.locale)}.`)} ${adviceOn(problem, this.locale) ?? problem.hint}`}]);
    await this.#keep(revisions, by);
  };

  async #refuse(problems: readonly DraftProblem[]): Promise<void> {
    this.problems = problems;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }

  async #keep(revisions: readonly Revision[], by: string): Promise<void> {
    const [first] = revisions;
    this.#begun.delete(this.#draftKey ?? '');
    this.undone = undefined;
    const kept = Promise.all([this.#book.add(revisions), this.#book.sign(by)]);
    if (first?.kind === 'add') this.chooseEvents([first.record.id]);
    else this.#followChosen();
    this.announcement = this.msg(str`Kept: ${revisions.map((revision) => revisionInWords(revision, this.locale)).join('; ')}.`);
    this.pane = 'event';
    await kept; // whoever leaves the page once the form is gone loses nothing
    this.dispatchEvent(new Event('close'));
  }

  /** A chosen event that was merged is chosen as what it became; one that is gone is let go of. */
  #followChosen(): void {
    const {store, mergedIds} = this.#book.revised;
    const {chosen} = this.activeSelection;
    const now = chosen.flatMap((id) => followMerged(id, mergedIds, (at) => store.rowOf(at) >= 0) ?? []);
    if (now.join('\n') !== chosen.join('\n')) this.chooseEvents(now);
  }

  async #undo(revision: Revision, index: number): Promise<void> {
    this.undone = revision;
    this.announcement = this.msg(str`Undone: ${revisionInWords(revision, this.locale)}.`);
    void this.#book.remove(revision);
    this.#followChosen();
    await this.updateComplete;
    const buttons = [...this.renderRoot.querySelectorAll<HTMLElement>('.undo')];
    (buttons[Math.min(index, buttons.length - 1)] ?? this.renderRoot.querySelector<HTMLElement>('.again'))?.focus();
  }

  async #redo(): Promise<void> {
    const {undone} = this;
    if (!undone) return;
    this.undone = undefined;
    this.announcement = this.msg(str`Done again: ${revisionInWords(undone, this.locale)}.`);
    void this.#book.add([undone]);
    this.#followChosen();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.undo, h2')?.focus();
  }

  /* Files. */

  #export(): void {
    const {borne, revisions} = this.#book;
    download(FILE_NAME, new Blob([`${JSON.stringify([...borne, ...revisions], null, 1)}\n`], {type: 'application/json'}));
    this.announcement = this.msg(str`Saved as ${FILE_NAME}.`);
  }

  readonly #onImport = async (event: Event): Promise<void> => {
    const chosen = await readChosen(event);
    if (!chosen) return;
    const {origin, parsed} = chosen;
    const {revisions, quarantine} = 'value' in parsed ? parseRevisions(parsed.value, {origin}) : {revisions: [], quarantine: [{origin, field: '', ...parsed}]};
    const {borne, revisions: known} = this.#book;
    const isKnown = (revision: Revision) => [...borne, ...known].some((other) => isSameRevision(other, revision));
    const added = revisions.filter((revision) => !isKnown(revision));
    void this.#book.add(added);
    this.#followChosen();
    const unfitCount = this.#book.revised.unapplied.filter(({revision}) => added.some((other) => isSameRevision(other, revision))).length;
    this.quarantine = quarantine;
    this.undone = undefined;
    const {msg, locale} = this;
    this.outcome = [
      msg(str`${origin}: ${counted(msg('# correction taken over.|# corrections taken over.'), added.length - unfitCount, locale)}`),
      ...(revisions.length > added.length ? [counted(msg('# correction was here already.|# corrections were here already.'), revisions.length - added.length, locale)] : []),
      ...(unfitCount > 0 ? [counted(msg('# correction does not fit these events, see below.|# corrections do not fit these events, see below.'), unfitCount, locale)] : []),
      ...(quarantine.length > 0 ? [`${recordsInWords(quarantine.length, locale)}.`] : []),
    ].join(' ');
    this.announcement = this.outcome;
  };

  /* Keys. */

  readonly #onEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    this.dispatchEvent(new Event('close'));
  };

  readonly #onTabKey = (event: KeyboardEvent): void => {
    const pane = tabByKey(event, PANES, this.pane, {isRtl: getComputedStyle(this).direction === 'rtl'});
    if (pane === undefined) return;
    event.preventDefault();
    this.pane = pane;
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus());
  };

  /* The picture. */

  protected override render(): TemplateResult {
    const {length: count} = this.#listed;
    const {msg} = this;
    const labels: Readonly<Record<Pane, string>> = {event: msg('This event'), add: msg('Add an event'), all: msg('All')};
    const label = (pane: Pane) => (pane === 'all' && count > 0 ? `${labels.all} (${numberFormat(this.locale).format(count)})` : labels[pane]);
    return html`
      <div class="head">
        <h2 tabindex="-1">${msg('Corrections')}</h2>
        <button class="done" type="button" @click=${() => this.dispatchEvent(new Event('close'))}>${msg('Close')}</button>
      </div>
      <div class="tabs" role="tablist" aria-label=${msg('Corrections')} @keydown=${this.#onTabKey}>${PANES.map((pane) => html`
        <button type="button" role="tab" aria-selected=${pane === this.pane} aria-controls="pane" tabindex=${pane === this.pane ? 0 : -1} @click=${() => { this.pane = pane; }}>${label(pane)}</button>`)}</div>
      <div class="pane" id="pane" role="tabpanel" aria-label=${labels[this.pane]} tabindex="0">
        ${this.pane === 'all' ? this.#renderAll() : this.draft ? keyed(this.#draftKey, this.#renderForm(this.draft)) : html`<p class="soft">${msg('Choose an event to correct it, or add one that no article was seen to tell of.')}</p>`}
      </div>
      <p class="visually-hidden" role="status">${this.announcement}</p>`;
  }

  /* Form. */

  #renderForm(draft: Draft): TemplateResult {
    const {msg} = this;
    const event = draft.aim === 'add' ? undefined : this.#event;
    return html`<form part="form" novalidate @submit=${this.#onSubmit}>
      ${event ? html`${this.#renderAbout(event)}${this.#renderAims(draft, event)}` : nothing}
      ${this.#problem('aim')}
      ${draft.aim === 'add' ? this.#renderPassage(draft) : nothing}
      ${draft.aim === 'set' || draft.aim === 'add' ? this.#renderFields(draft) : nothing}
      ${draft.aim === 'merge' && event ? this.#renderSame(draft, event) : nothing}
      ${draft.aim === 'split' && event ? this.#renderParts(draft, event) : nothing}
      <div class="field">
        <label for="why">${msg('Why')}</label>
        <textarea id="why" rows="2" required aria-invalid=${this.#isWrong('why')} aria-describedby="why-problem" .value=${draft.why} @input=${(input: Event) => this.#change({why: valueOf(input)})}></textarea>
        ${this.#problem('why')}
      </div>
      <div class="field">
        <label for="by">${msg('Your name')}</label>
        <input id="by" type="text" autocomplete="name" required maxlength="200" aria-invalid=${this.#isWrong('by')} aria-describedby="by-problem" .value=${this.by ?? this.#book.name}
          @input=${(input: Event) => { this.by = valueOf(input); this.problems = this.problems.filter(({field}) => field !== 'by'); }}>
        ${this.#problem('by')}
      </div>
      <p class="buttons">
        <button class="keep" type="submit">${draft.aim === 'add' ? msg('Add the event') : msg('Keep the correction')}</button>
        <button type="button" @click=${() => this.#discard()}>${msg('Cancel')}</button>
      </p>
      ${this.#renderKeeping()}
    </form>`;
  }

  #discard(): void {
    this.#begun.delete(this.#draftKey ?? '');
    this.problems = [];
    this.requestUpdate();
    this.dispatchEvent(new Event('close'));
  }

  #isWrong(field: DraftProblem['field']): 'true' | typeof nothing {
    return this.problems.some((problem) => problem.field === field) ? 'true' : nothing;
  }

  #problem(field: DraftProblem['field']): TemplateResult | typeof nothing {
    const words = this.problems.flatMap((problem) => (problem.field === field ? problem.words : []));
    return words.length === 0 ? nothing : html`<p class="problem" id="${field}-problem">${words.join(' ')}</p>`;
  }

  #renderAbout(event: CooperationEvent): TemplateResult {
    return html`<p class="about">${familyMark(event)}<span><strong>${eventInWords(event, this.locale)}</strong> <span class="soft">${dateInWords(event.date, this.locale)}</span></span></p>`;
  }

  #renderAims(draft: Draft, event: CooperationEvent): TemplateResult {
    const {msg} = this;
    const aim = (value: Aim, words: string) => html`<label class="choice"><input type="radio" name="aim" value=${value} .checked=${draft.aim === value} aria-invalid=${value === draft.aim ? this.#isWrong('aim') : nothing} aria-describedby="aim-problem" @change=${() => this.#change({aim: value})}> ${words}</label>`;
    return html`<fieldset>
      <legend>${msg('What is wrong')}</legend>
      ${aim('set', msg('What it says'))}
      ${aim('reject', msg('It is no event'))}
      ${aim('merge', msg('It is the same as another event'))}
      ${event.parts ? aim('split', msg('Its reports tell of different events')) : nothing}
    </fieldset>`;
  }

  #renderFields(draft: Draft): TemplateResult {
    const {locale, msg} = this;
    const date = readDate(draft.date, draft.aim === 'add' ? undefined : this.#event);
    const type = draft.type;
    const isKnown = familyOf(type) !== null;
    return html`
      <div class="field">
        <label for="date">${msg('When')}</label>
        <input id="date" type="text" dir="ltr" autocomplete="off" spellcheck="false" placeholder="2018-05-14, 2018-05, 2018, 2014/2019" aria-invalid=${date ? this.#isWrong('date') : 'true'} aria-describedby="date-words" .value=${draft.date}
          @input=${(input: Event) => this.#change({date: valueOf(input)})}>
        <p id="date-words" class=${date ? 'soft' : 'problem'} aria-live="polite">${date ? this.#meaningOf(date) : dateProblem(draft.date, locale)}</p>
      </div>
      <div class="pair">
        <div class="field">
          <label for="type">${msg('What')}</label>
          <select id="type" @change=${(change: Event) => this.#change({type: valueOf(change)})}>
            ${isKnown ? nothing : html`<option value=${type} selected>${typeInWords(type, locale)}</option>`}
            ${typesByFamily().map(([family, types]) => html`<optgroup label=${familyInWords(family, locale)}>${types.map((value) => option(value, typeInWords(value, locale), value === type))}</optgroup>`)}
          </select>
        </div>
        <div class="field">
          <label for="realis">${msg('Status')}</label>
          <select id="realis" @change=${(change: Event) => this.#change({realis: valueOf(change)})}>${allOf(REALIS, 'realis').map((value) => option(value, realisInWords(value, locale), value === draft.realis))}</select>
        </div>
      </div>
      ${this.#renderParticipants(draft)}
      ${this.#renderDomains(draft)}`;
  }

  #meaningOf(date: PartialDate): string {
    const {locale, msg} = this;
    const words = dateInWords(date, locale);
    return isUndated(date) ? msg(str`Means: ${words}.`) : msg(str`Means: ${words}. ${extentInWords(date, locale)}.`);
  }

  #renderParticipants({participants}: Draft): TemplateResult {
    const {locale, msg} = this;
    const roles: Readonly<Record<Role, string>> = {actor: msg('acts'), recipient: msg('receives')};
    return html`<fieldset>
      <legend>${msg('Who')}</legend>
      <ul class="parties">${participants.map(({country, role}, index) => {
        const place = msg(str`Country ${numberFormat(locale).format(index + 1)}`);
        const name = country ? countryName(country, locale) : place;
        return html`<li>
          <select class="country" aria-label=${place} aria-invalid=${this.#isWrong('participants')} aria-describedby="participants-problem"
            @change=${(event: Event) => this.#changeParty(index, {country: valueOf(event), via: 'name'})}>${option('', msg('Choose a country'), country === '')}${this.#countryOptions(country)}</select>
          <select aria-label=${msg(str`Part of ${name}`)} @change=${(event: Event) => this.#changeParty(index, {role: valueOf(event) as Role})}>${allOf(ROLES, 'roles').map((value) => option(value, ownRoleInWords(value, locale) ?? roles[value as Role], value === role))}</select>
          <button class="take" type="button" aria-label=${msg(str`Take ${name} out`)} @click=${() => this.#takeParty(index)}>${cross()}</button>
        </li>`;
      })}</ul>
      ${this.#problem('participants')}
      <button class="more" type="button" @click=${() => this.#addParty()}>${msg('Add a country')}</button>
    </fieldset>`;
  }

  #countryOptions(chosen: string): unknown {
    const countries = this.#countries.get([this.locale], () => [...ALPHA_3_OF_ALPHA_2.keys()].map((code) => [code, countryName(code, this.locale)] as const).sort(([, a], [, b]) => a.localeCompare(b, this.locale)));
    const all = chosen === '' || ALPHA_3_OF_ALPHA_2.has(chosen) ? countries : [[chosen, countryName(chosen, this.locale)] as const, ...countries];
    return all.map(([code, name]) => option(code, name, code === chosen));
  }

  #changeParty(index: number, given: Partial<Participant>): void {
    this.#change({participants: (this.draft?.participants ?? []).map((participant, at) => (at === index ? {...participant, ...given} : participant))});
  }

  async #addParty(): Promise<void> {
    this.#change({participants: [...(this.draft?.participants ?? []), {country: '', role: 'actor', via: 'name'}]});
    await this.updateComplete;
    [...this.renderRoot.querySelectorAll<HTMLElement>('.country')].at(-1)?.focus();
  }

  async #takeParty(index: number): Promise<void> {
    this.#change({participants: (this.draft?.participants ?? []).filter((_, at) => at !== index)});
    await this.updateComplete;
    const buttons = [...this.renderRoot.querySelectorAll<HTMLElement>('.take')];
    (buttons[Math.min(index, buttons.length - 1)] ?? this.renderRoot.querySelector<HTMLElement>('.more'))?.focus();
  }

  #renderDomains({domains}: Draft): TemplateResult {
    const {locale, msg} = this;
    const names = domains.map((domain) => domainInWords(domain, locale)).join(', ');
    const all = [...new Set([...allOf(DOMAINS, 'domains'), ...domains])];
    return html`<details class="domains">
      <summary>${names === '' ? msg('Fields: none') : msg(str`Fields: ${names}`)}</summary>
      <div class="choices" role="group" aria-label=${msg('Fields')}>${all.map((domain) => html`<label class="choice"><input type="checkbox" .checked=${domains.includes(domain)} @change=${() => this.#change({domains: toggled(this.draft?.domains, domain)})}> ${domainInWords(domain, locale)}</label>`)}</div>
    </details>`;
  }

  /** What an event to be added rests on. */
  #renderPassage(draft: Draft): TemplateResult {
    const {msg} = this;
    const articles = this.#articlesAtHand;
    const article = articles.find(({id}) => id === draft.articleId);
    return html`
      ${articles.length > 0 ? html`<div class="field">
        <label for="article">${msg('Told by')}</label>
        <select id="article" @change=${(change: Event) => this.#change({articleId: valueOf(change)})}>${articles.map(({id, name}) => option(id, name, id === draft.articleId))}${option('', msg('No article'), !article)}</select>
      </div>` : nothing}
      <div class="field">
        <label for="summary">${article ? msg('The words that tell of it') : msg('What happened')}</label>
        <textarea id="summary" rows="3" spellcheck="false" aria-invalid=${this.#isWrong('summary')} aria-describedby="summary-problem" .value=${draft.summary} @input=${(input: Event) => this.#change({summary: valueOf(input)})}></textarea>
        ${article ? html`<p class="soft">${msg('Copy them from the article.')}</p>` : nothing}
        ${this.#problem('summary')}
      </div>`;
  }

  /** The articles of the chosen event, or of all when there are few. */
  get #articlesAtHand(): {id: string; name: string}[] {
    const {articles} = this.#book.base;
    const own = (this.#event?.reports ?? []).flatMap(({article}) => articles.get(article) ?? []);
    const others = articles.size > MOST_ARTICLES ? [] : [...articles.values()].filter((article) => !own.includes(article));
    return [...own, ...others].filter(({text}) => text !== '').map((article: Article) => ({id: article.id, name: articleName(article)}));
  }

  #renderSame({same}: Draft, event: CooperationEvent): TemplateResult {
    const {msg} = this;
    const similar = similarEvents(event, this.#book.revised.store, this.activeSelection.chosen);
    return html`<fieldset>
      <legend>${msg('The same as')}</legend>
      ${similar.length === 0 ? html`<p class="soft">${msg('No event shares a country with this one.')}</p>` : similar.map((other) => html`<label class="choice">
        <input type="radio" name="same" value=${other.id} .checked=${other.id === same} aria-invalid=${this.#isWrong('same')} aria-describedby="same-problem" @change=${() => this.#change({same: other.id})}>
        <span>${eventInWords(other, this.locale)} <span class="soft">${dateInWords(other.date, this.locale)}</span></span></label>`)}
      <p class="soft">${msg('Choose another with Shift and a click in the list. What this event says stays; the reports of the other join it.')}</p>
      ${this.#problem('same')}
    </fieldset>`;
  }

  #renderParts({apart}: Draft, event: CooperationEvent): TemplateResult {
    const parts = splitReports(event);
    const nameOf = (part: CooperationEvent) => part.reports.map(({article}) => { const known = this.#book.base.articles.get(article); return known ? known.publisher ?? articleName(known) : article; }).join(', ');
    const words = (part: CooperationEvent) => html`<span>${nameOf(part)} <span class="soft">${dateInWords(part.date, this.locale)}</span> <span class="soft" dir="auto">${part.summary}</span></span>`;
    if (parts.length < 3) return html`<ul class="parts">${parts.map((part) => html`<li>${words(part)}</li>`)}</ul>`;
    return html`<fieldset>
      <legend>${this.msg('These tell of another event')}</legend>
      ${parts.map((part) => html`<label class="choice"><input type="checkbox" .checked=${apart.includes(part.id)} aria-invalid=${this.#isWrong('apart')} aria-describedby="apart-problem" @change=${() => this.#change({apart: toggled(this.draft?.apart, part.id)})}> ${words(part)}</label>`)}
      <p class="soft">${this.msg('Each that is ticked becomes an event by itself; the others stay together.')}</p>
      ${this.#problem('apart')}
    </fieldset>`;
  }

  /* All corrections. */

  /** Every revision that is shown, the latest first. */
  get #listed(): {revision: Revision; isOwn: boolean; problem?: string}[] {
    const {borne, revised: {applied, unapplied}} = this.#book;
    return [
      ...unapplied.map(({revision, problem}) => ({revision, isOwn: true, problem: adviceOn(problem, this.locale) ?? problem.hint})),
      ...applied.map((revision) => ({revision, isOwn: true})).reverse(),
      ...borne.map((revision) => ({revision, isOwn: false})).reverse(),
    ];
  }

  #renderAll(): TemplateResult {
    const {msg} = this;
    const listed = this.#listed;
    const {unreadable} = this.#book;
    return html`
      ${this.undone ? html`<p class="undone"><span>${msg(str`Undone: ${revisionInWords(this.undone, this.locale)}.`)}</span> <button class="again" type="button" @click=${() => this.#redo()}>${msg('Do it again')}</button></p>` : nothing}
      ${this.outcome ? html`<p class="outcome">${this.outcome}</p>` : nothing}
      ${this.quarantine.length > 0 ? recordList(this.quarantine, this.locale) : nothing}
      ${listed.length === 0 ? html`<p class="soft">${msg('Nobody has corrected anything yet.')}</p>` : html`<ol class="revisions">${repeat(listed, ({revision}) => JSON.stringify(revision), (item, index) => this.#renderRevision(item, index))}</ol>`}
      ${unreadable.length > 0 ? html`<p class="soft">${counted(msg('# record that this browser keeps could not be used.|# records that this browser keeps could not be used.'), unreadable.length, this.locale)}</p>${recordList(unreadable.map((record) => ({...record, origin: msg('this browser')})), this.locale)}` : nothing}
      <p class="buttons">
        ${listed.length > 0 ? html`<button class="export" type="button" @click=${() => this.#export()}>${msg('Export')}</button>` : nothing}
        ${importButton(msg('File with corrections'), {locale: this.locale, onChosen: this.#onImport})}
      </p>
      ${this.#renderKeeping()}`;
  }

  #renderRevision({revision, isOwn, problem}: {revision: Revision; isOwn: boolean; problem?: string}, index: number): TemplateResult {
    const {msg} = this;
    const {by, at, why} = revision;
    const {revised: {store, mergedIds}, base} = this.#book;
    const id = revision.kind === 'add' ? revision.record.id : revision.kind === 'merge' ? revision.events[0] ?? '' : revision.event;
    const living = followMerged(id, mergedIds, (other) => store.rowOf(other) >= 0);
    const event = living === null ? base.get(id) : store.get(living);
    const what = revisionInWords(revision, this.locale);
    return html`<li class=${classMap({revision: true, unfit: problem !== undefined})} part="revision">
      <div>
        ${revision.kind === 'add' || !event ? nothing : living === null ? html`<p class="of">${eventInWords(event, this.locale)}</p>` : html`<p class="of"><button type="button" @click=${() => this.chooseEvents([living])}>${eventInWords(event, this.locale)}</button></p>`}
        <p>${what}</p>
        <p class="soft">${by}, ${instantInWords(at, this.locale)}: ${why}</p>
        ${problem === undefined ? nothing : html`<p class="problem">${msg('Does not fit these events.')} ${problem}</p>`}
        ${isOwn ? nothing : html`<p class="soft">${msg('Came with the events.')}</p>`}
      </div>
      ${isOwn ? html`<button class="undo" type="button" aria-label=${problem === undefined ? msg(str`Undo: ${what}`) : msg(str`Remove: ${what}`)} @click=${() => this.#undo(revision, index)}>${problem === undefined ? msg('Undo') : msg('Remove')}</button>` : nothing}
    </li>`;
  }

  #renderKeeping(): TemplateResult {
    const {msg} = this;
    const {trouble, isWriting} = this.#book;
    if (isWriting) return html`<p class="soft keeping">${msg('Being kept …')}</p>`;
    return trouble
      ? html`<p class="keeping">${msg(str`This browser keeps nothing for this page (${trouble}). Corrections hold until you leave: export them to keep them.`)}</p>`
      : html`<p class="soft keeping">${msg('Kept in this browser, for these events; nothing is sent anywhere.')}</p>`;
  }
}

/** From so many on, only the articles of the chosen event are offered. */
const MOST_ARTICLES = 100;

function option(value: string, words: string, isChosen: boolean): TemplateResult {
  return html`<option value=${value} .selected=${isChosen}>${words}</option>`;
}

/** A list without a value that it had, or with one that it had not. */
function toggled(values: readonly string[] = [], value: string): string[] {
  return values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
}

function valueOf(event: Event): string {
  return (event.currentTarget as HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement).value;
}

declare global {
  interface HTMLElementTagNameMap {
    'cordiale-editor': CordialeEditor;
  }
}
