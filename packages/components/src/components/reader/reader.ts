import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {state} from 'lit/decorators.js';
import {classMap} from 'lit/directives/class-map.js';
import {
  countryName, createPartialDate, dateInWords, dateReasonInWords, domainsInWords, eventInWords, extentInWords, familyInWords, familyOf, isUndated, ownFieldInWords, ownRoleInWords, ownValuesOf, parseEdtf, realisInWords, revisionInWords, safeUrl, splitReports, textParagraphs, textSegments, typeInWords, valueInWords,
  type Article, type Block, type CooperationEvent, type Evidence, type EvidenceField, type PartialDate, type Participant, type Quantity, type SafeUrl, type Stretch, type Via,
} from '@cordiale/core';
import {ResizeController} from '../../controllers/resize-controller.js';
import {articleName} from '../../internal/article-name.js';
import {familyMark} from '../../internal/family-mark.js';
import {instantInWords} from '../../internal/instant-in-words.js';
import {storeStatus} from '../../internal/store-status.js';
import {ViewElement} from '../../internal/view-element.js';
import {markStyles} from '../../styles/mark.styles.js';
import {tabsStyles} from '../../styles/tabs.styles.js';
import {tokens} from '../../styles/tokens.styles.js';
import {notesOf, type Note, type ReportNotes} from './notes.js';
import {readerStyles} from './reader.styles.js';
import {counted, str, type MsgFn} from '../../internal/messages.js';

/** From this width on the article and the reasons stand side by side. */
const SPLIT_FROM_PX = 720;
/** Where the passage comes to lie after scrolling, as a share of the pane's height. */
const PASSAGE_AT = 0.22;

type PaneName = 'article' | 'reasons';

function viaInWords(via: Via, msg: MsgFn): string {
  switch (via) {
    case 'name': return msg('named in the text');
    case 'demonym': return msg('by its people or adjective');
    case 'capital': return msg('by its capital');
    case 'ministry': return msg('by its ministry');
    case 'leader': return msg('by its leader');
    case 'organisation': return msg('by an organisation of its own');
    case 'region': return msg('as a member of a region');
    case 'city': return msg('by one of its cities');
    case 'carried': return msg('carried over from an earlier sentence');
  }
}

function fieldLabel(field: EvidenceField, msg: MsgFn, locale: string): string {
  switch (field) {
    case 'date': return msg('When');
    case 'participants': return msg('Who');
    case 'type': return msg('What');
    case 'realis': return msg('Status');
    case 'domains': return msg('Fields');
    case 'initiatives': return msg('Initiatives');
    case 'quantities': return msg('Quantities');
    case 'published': return msg('Published');
    case 'publisher': return msg('Publisher');
    case 'byline': return msg('Byline');
    case 'title': return msg('Title');
    default: return ownFieldInWords(field, locale);
  }
}

/**
 * @summary The chosen event: who, what and when, how each of these is known, and the article with its evidence marked.
 *
 * Every reason leads to its words in the text, and the words lead back. All text is shown as text.
 * @fires {CordialeSelectEvent} cordiale-select - A person closed the event.
 * @fires {CordialeErrorEvent} cordiale-error - Records or a file could not be used.
 * @slot actions - What can be done with the chosen event, under its date.
 * @slot hint - What to say while no event is chosen.
 * @csspart head - Heading, date and how the date was found.
 * @csspart article - The pane with the article.
 * @csspart reasons - The pane with the reason for every field.
 * @csspart mark - Marked words in the article.
 * @cssprop [--cordiale-reader-height=48rem] - The greatest height when the page gives none.
 * @cssprop [--cordiale-evidence] - The colour behind the sentence that tells of the event.
 */
export class CordialeReader extends ViewElement {
  static override styles = [tokens, tabsStyles, markStyles, readerStyles];

  /** Which pane is in front when there is no room for both. */
  @state() private pane: PaneName = 'article';
  /** Whether several reports stand side by side. */
  @state() private isComparing = false;

  readonly #size = new ResizeController(this);
  /** What was left out of the articles for which somebody asked. */
  readonly #leftOut = new WeakMap<Article, (locale: string) => TemplateResult>();
  #shownId: string | undefined;
  /** The reason a person came from, so that the words lead back to it. */
  #cameFrom: HTMLElement | undefined;
  /** True from the choice of an event until the person moves on by themselves. */
  #keepsPassage = false;
  /** Width for which the passage was last brought into sight. */
  #shownWidthPx = 0;

  constructor() {
    super('reader');
    for (const type of ['wheel', 'pointerdown', 'keydown']) this.addEventListener(type, () => (this.#keepsPassage = false), {passive: true});
  }

  /** Puts the focus on the heading of the chosen event. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus(options);
  }

  /** The event shown: the one chosen last. */
  get #event(): CooperationEvent | undefined {
    const id = this.activeSelection.chosen.at(-1);
    return id === undefined ? undefined : this.activeStore.get(id);
  }

  get #isSplit(): boolean {
    return this.#size.widthPx >= SPLIT_FROM_PX;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const id = this.#event?.id;
    if (id === this.#shownId) return;
    this.#shownId = id;
    this.#cameFrom = undefined;
    this.#keepsPassage = id !== undefined;
    this.#shownWidthPx = 0;
    this.pane = 'article';
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    // A pane that is not laid out yet, in a hidden tab, is scrolled once it has a size; another width breaks the lines anew.
    if (!this.#keepsPassage || this.#size.heightPx === 0 || this.#size.widthPx === this.#shownWidthPx) return;
    this.#shownWidthPx = this.#size.widthPx;
    const reasons = this.renderRoot.querySelector<HTMLElement>('.pane.reasons');
    if (reasons) reasons.scrollTop = 0;
    // Of each report where they stand side by side, else of the first.
    for (const part of this.renderRoot.querySelectorAll(this.isComparing ? '.columns > .report' : '.pane.article')) this.#scrollTo(part.querySelector<HTMLElement>('mark.passage') ?? part.querySelector<HTMLElement>('mark'), PASSAGE_AT);
  }

  /** The reports side by side, or one after the other; the passage comes into sight again. */
  #compare(): void {
    this.isComparing = !this.isComparing;
    this.#keepsPassage = true;
    this.#shownWidthPx = 0;
  }

  /** Scrolls the pane around an element, and only the pane. */
  #scrollTo(target: HTMLElement | null, at: number): void {
    const pane = target?.closest<HTMLElement>('.columns > .report, .pane') ?? this.renderRoot.querySelector<HTMLElement>('.pane.article');
    if (!pane) return;
    if (!target) {
      pane.scrollTop = 0;
      return;
    }
    const offset = target.getBoundingClientRect().top - pane.getBoundingClientRect().top;
    pane.scrollTop += offset - pane.clientHeight * at;
  }

  async #showMark(reason: HTMLElement, key: string): Promise<void> {
    this.#cameFrom = reason;
    this.pane = 'article';
    await this.updateComplete;
    const note = this.renderRoot.querySelector<HTMLElement>(`.note[data-note="${key}"]`);
    this.#scrollTo(note, PASSAGE_AT * 2);
    note?.focus({preventScroll: true});
  }

  async #showReason(key: string): Promise<void> {
    this.pane = 'reasons';
    await this.updateComplete;
    const cameFrom = this.#cameFrom?.isConnected && this.#cameFrom.dataset.note === key ? this.#cameFrom : undefined;
    const reason = cameFrom ?? this.renderRoot.querySelector<HTMLElement>(`.reason-link[data-note="${key}"]`);
    this.#scrollTo(reason, PASSAGE_AT * 2);
    reason?.focus({preventScroll: true});
  }

  async #showLeftOut(article: Article): Promise<void> {
    if (this.#leftOut.has(article)) return;
    const show = (render: (locale: string) => TemplateResult): void => {
      this.#leftOut.set(article, render);
      this.requestUpdate();
    };
    show(() => html`<p role="status">${this.msg('Reading the article again …')}</p>`);
    try {
      const {readLeftOut} = await import('./left-out.js');
      show(await readLeftOut(article));
    } catch {
      show(() => html`<p role="alert">${this.msg('The article could not be read again: what reads articles could not be loaded. Reload the page when there is a connection.')}</p>`);
    }
  }

  #onTabKey(event: KeyboardEvent): void {
    if (!['ArrowLeft', 'ArrowRight', 'Home', 'End'].includes(event.key)) return;
    event.preventDefault();
    this.pane = event.key === 'Home' ? 'article' : event.key === 'End' ? 'reasons' : this.pane === 'article' ? 'reasons' : 'article';
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus());
  }

  protected override render(): TemplateResult {
    const event = this.#event;
    if (event) return this.#renderEvent(event);
    const status = this.isInExplorer ? null : storeStatus(this.storeController, this.activeStore.size, this.locale);
    return status ?? html`<slot name="hint"><p class="hint">${this.msg('Choose an event to read the article it comes from, with the words that tell of it marked and the reason for its date.')}</p></slot>`;
  }

  #renderEvent(event: CooperationEvent): TemplateResult {
    const {locale, msg} = this;
    const family = familyOf(event.type);
    const reports = notesOf(event, this.activeStore.articles);
    const chosenCount = this.activeSelection.chosen.length;
    const isSplit = this.#isSplit;
    return html`
      <div class="head" part="head">
        <p class="kicker">
          ${familyMark(event)}<span>${family ? familyInWords(family, locale) : msg('Other')}</span>
          <span class="badge">${realisInWords(event.realis, locale)}</span>
          ${chosenCount > 1 ? html`<span>${counted(msg('the latest of # chosen|the latest of # chosen'), chosenCount, locale)}</span>` : nothing}
        </p>
        <h2 tabindex="-1">${eventInWords(event, locale)}</h2>
        <p class="when">${capitalised(dateInWords(event.date, locale))}</p>
        <p class="because">${this.#dateReason(event)}</p>
        ${this.#renderRevisions(event)}
        <slot name="actions"></slot>
        <button class="close" type="button" aria-label=${msg('Close this event')} @click=${() => this.chooseEvents([])}>
          <svg viewBox="0 0 12 12" aria-hidden="true"><path d="M1,1L11,11M11,1L1,11"></path></svg>
        </button>
      </div>
      ${isSplit ? nothing : this.#renderTabs(event)}
      <div class=${classMap({panes: true, split: isSplit})}>
        <section class="pane article" part="article" id="pane-article" tabindex="0" role=${isSplit ? 'region' : 'tabpanel'}
          aria-label=${event.reports.length > 1 ? msg('Articles') : msg('Article')} ?hidden=${!isSplit && this.pane !== 'article'}>${this.#renderReports(reports, event)}</section>
        <section class="pane reasons" part="reasons" id="pane-reasons" tabindex="0" role=${isSplit ? 'region' : 'tabpanel'}
          aria-label=${msg('How we know')} ?hidden=${!isSplit && this.pane !== 'reasons'}>${this.#renderReasons(event, reports)}</section>
      </div>`;
  }

  /** How the date is known: by whom it was set, where a person did, else from the text. */
  #dateReason({id, date}: CooperationEvent): string {
    const setting = this.revisionsOf(id).findLast((revision) => revision.kind === 'add' || (revision.kind === 'set' && revision.field === 'date'));
    return setting ? this.msg(str`Set by ${setting.by}: ${setting.why}`) : dateReasonInWords(date, this.locale);
  }

  /** What people decided about the event: what it said before, who, when and why. */
  #renderRevisions({id}: CooperationEvent): TemplateResult | typeof nothing {
    const revisions = this.revisionsOf(id);
    const latest = revisions.at(-1);
    if (!latest) return nothing;
    return html`<details class="revised">
      <summary>${latest.kind === 'add' ? this.msg(str`Added by ${latest.by}`) : this.msg(str`Corrected by ${latest.by}`)}</summary>
      <ul>${revisions.map((revision) => html`<li>${revisionInWords(revision, this.locale)} <span class="soft">${revision.by}, ${instantInWords(revision.at, this.locale)}: ${revision.why}</span></li>`)}</ul>
    </details>`;
  }

  #renderTabs(event: CooperationEvent): TemplateResult {
    const {locale, msg} = this;
    const tab = (name: PaneName, label: string) => html`
      <button type="button" role="tab" aria-selected=${this.pane === name} aria-controls="pane-${name}" tabindex=${this.pane === name ? 0 : -1}
        @click=${() => { this.pane = name; }}>${label}</button>`;
    return html`<div class="tabs" role="tablist" aria-label=${msg('Article and reasons')} @keydown=${this.#onTabKey}>
      ${tab('article', event.reports.length > 1 ? counted(msg('# article|# articles'), event.reports.length, locale) : msg('Article'))}${tab('reasons', msg('How we know'))}
    </div>`;
  }

  /* Article. */

  #renderReports(reports: readonly ReportNotes[], event: CooperationEvent): unknown {
    if (reports.length === 0) return html`<p class="soft">${this.msg('No article is given for this event.')}</p>`;
    if (reports.length === 1) return reports.map((report) => this.#renderReport(report, 0));
    const parts = splitReports(event);
    const toldBy = ({articleId}: ReportNotes) => (parts.length > 1 ? parts.find((part) => part.reports[0]?.article === articleId) : undefined);
    return html`
      <div class="jump">
        ${this.isComparing ? nothing : reports.map(({article, articleId}, index) => html`
        <button type="button" @click=${() => this.#scrollTo(this.renderRoot.querySelector<HTMLElement>(`#report-${index}`), 0)}>${index + 1} ${article?.publisher ?? article?.title ?? articleId}</button>`)}
        <button class="compare" type="button" aria-pressed=${this.isComparing} @click=${this.#compare}>${this.msg('Side by side')}</button>
      </div>
      <div class=${this.isComparing ? 'columns' : 'reports'}>${reports.map((report, index) => this.#renderReport(report, index, toldBy(report)))}</div>`;
  }

  /** `part` is what this report tells by itself, where it was merged with others. */
  #renderReport(report: ReportNotes, index: number, part?: CooperationEvent): TemplateResult {
    const {msg} = this;
    const {article} = report;
    const tabindex = this.isComparing ? 0 : nothing; // it scrolls by itself
    const told = part ? html`<p class="when">${capitalised(dateInWords(part.date, this.locale))}</p>` : nothing;
    const title = article ? articleName(article) : msg(str`Article ${report.articleId}`);
    const [url, archived] = [safeUrl(article?.url), safeUrl(article?.archivedAt)];
    return html`<article class="report" id="report-${index}" tabindex=${tabindex} aria-label=${title}>
      <h3 dir="auto">${url ? outerLink(url, title) : title}</h3>
      <p class="imprint">${article ? [article.publisher ?? msg('publisher not given'), article.byline, this.#publishedInWords(article)].filter(Boolean).join(' · ') : report.notes.length > 0 ? msg('Its text is not in this file; these are the words the event rests on.') : msg('Its text is not in this file.')}${archived ? html` · ${outerLink(archived, msg('Archived copy'))}` : nothing}</p>${told}
      <div class="text">${article ? blocksOf(article).map((block) => this.#renderBlock(block, report, index)) : report.notes.map(({exact, evidence}) => html`<blockquote>${exact} <span class="rule">${fieldsInWords(evidence, msg, this.locale)}, ${rulesInWords(evidence, msg)}</span></blockquote>`)}</div>
      ${article ? this.#renderLeftOut(article) : nothing}
    </article>`;
  }

  /** What was considered and rejected, for one who asks. */
  #renderLeftOut(article: Article): TemplateResult {
    return html`<details class="left-out" @toggle=${(event: ToggleEvent) => { if (event.newState === 'open') void this.#showLeftOut(article); }}>
      <summary>${this.msg('Considered and left out')}</summary>${this.#leftOut.get(article)?.(this.locale) ?? nothing}</details>`;
  }

  #publishedInWords({published}: Article): string {
    if (isUndated(published)) return this.msg('date of publication unknown');
    return this.msg(str`published ${dateInWords(published, this.locale)}`);
  }

  #renderBlock(block: Stretch & {kind: string}, report: ReportNotes, index: number): unknown {
    const {article, notes, passage} = report;
    if (!article) return nothing;
    const spans: Stretch[] = passage ? [passage, ...notes] : [...notes];
    const firstNote = passage ? 1 : 0;
    return textParagraphs(article.text, block).map((paragraph) => html`<p class=${block.kind} dir="auto">${textSegments(paragraph, spans).map(({start, end, covering, ending}) => {
      const words = article.text.slice(start, end);
      const isPassage = passage !== undefined && covering.includes(0);
      const reasons = covering.flatMap((span) => notes[span - firstNote] ?? []);
      // Evidence of the type is a whole sentence as a rule: it is washed, not underlined, so that the words for the other fields stand out.
      const isReason = reasons.some(({evidence}) => evidence.some(({field}) => field !== 'type' && field !== 'realis'));
      const isMarked = isPassage || reasons.length > 0;
      const marked = isMarked ? html`<mark part="mark" class=${classMap({passage: isPassage, telling: !isPassage && !isReason, reason: isReason})}>${words}</mark>` : words;
      // A note that runs on in the next paragraph is numbered where it ends.
      const closed = ending.flatMap((span) => (span >= firstNote && spans[span]?.end === end ? notes[span - firstNote] ?? [] : []));
      return html`${marked}${closed.map((note) => this.#renderNoteLink(note, `${index}-${note.number}`))}`;
    })}</p>`);
  }

  #renderNoteLink(note: Note, key: string): TemplateResult {
    return html`<button class="note" type="button" data-note=${key} aria-label=${this.msg(str`Note ${note.number}: reason for ${fieldsInWords(note.evidence, this.msg, this.locale).toLocaleLowerCase(this.locale)}. Back to the reasons.`)}
      @click=${() => this.#showReason(key)}>${note.number}</button>`;
  }

  /* Reasons. */

  #renderReasons(event: CooperationEvent, reports: readonly ReportNotes[]): TemplateResult {
    const {locale, msg} = this;
    const domains = domainsInWords(event, locale);
    const revised = this.revisionsOf(event.id).flatMap((revision): EvidenceField[] => (revision.kind === 'set' ? [revision.field] : []));
    const reasons = (...fields: EvidenceField[]) => html`${fields.some((field) => revised.includes(field)) ? html`<p class="soft">${msg('Corrected; it was read from:')}</p>` : nothing}${this.#renderReasonLinks(reports, fields)}`;
    return html`<dl>
      <dt>${msg('When')}</dt>
      <dd>
        <p>${capitalised(dateInWords(event.date, locale))}</p>
        ${this.#renderDateDetails(event.date)}
        ${event.date.basis === 'explicit' ? reasons('date') : reasons('date', 'published')}
      </dd>
      <dt>${msg('Who')}</dt>
      <dd>${event.participants.map((participant) => this.#renderParticipant(participant, event))}${reasons('participants')}</dd>
      <dt>${msg('What')}</dt>
      <dd>
        <p>${typeInWords(event.type, locale)}${event.mode ? html` <span class="soft">${event.mode}</span>` : nothing}</p>
        ${event.aims === undefined ? nothing : html`<p class="soft">${msg(str`about: ${typeInWords(event.aims, locale).toLocaleLowerCase(locale)}`)}</p>`}
        ${reasons('type')}
      </dd>
      <dt>${msg('Status')}</dt>
      <dd><p>${capitalised(realisInWords(event.realis, locale))}</p>${reasons('realis')}</dd>
      ${domains.length > 0 ? html`<dt>${msg('Fields')}</dt><dd><p>${domains.join(', ')}</p>${reasons('domains')}</dd>` : nothing}
      ${Object.keys(event.own ?? {}).map((key) => {
        const field = `own.${key}` as const;
        return html`<dt>${ownFieldInWords(field, locale)}</dt><dd><p>${ownValuesOf(event, field).map((value) => valueInWords(field, value, locale)).join(', ')}</p>${reasons(field)}</dd>`;
      })}
      ${event.initiatives.length > 0 ? html`<dt>${msg('Initiatives')}</dt><dd>${event.initiatives.map(({name}) => html`<p>${name}</p>`)}${reasons('initiatives')}</dd>` : nothing}
      ${event.quantities.length > 0 ? html`<dt>${msg('Quantities')}</dt><dd>${event.quantities.map((quantity) => html`<p>${quantityInWords(quantity, locale)}</p>`)}${reasons('quantities')}</dd>` : nothing}
      ${this.#renderPublished(reports)}
    </dl>`;
  }

  #renderDateDetails(date: PartialDate): unknown {
    const anchor = date.anchor === undefined || !parseEdtf(date.anchor) ? date.anchor : dateInWords(createPartialDate(date.anchor, {basis: 'explicit'}), this.locale);
    return html`
      <p class="soft">${extentInWords(date, this.locale)}</p>
      <p class="soft">${anchor === undefined ? `EDTF ${leftToRight(date.edtf)}` : this.msg(str`EDTF ${leftToRight(date.edtf)}, counted from ${anchor}`)}</p>`;
  }

  #renderParticipant({country, role, via, inferred}: Participant, event: CooperationEvent): TemplateResult {
    const isMutual = !event.participants.some((other) => other.role === 'recipient');
    const {msg} = this;
    const how = viaInWords(via, msg);
    const own = ownRoleInWords(role, this.locale);
    const part = own ? `${own}, ${how}` : isMutual ? how : role === 'actor' ? msg(str`acts, ${how}`) : msg(str`receives, ${how}`);
    return html`<p>${countryName(country, this.locale)} <span class="soft">${part}</span> ${inferred ? html`<span class="badge">${msg('inferred')}</span>` : nothing}</p>`;
  }

  #renderPublished(reports: readonly ReportNotes[]): unknown {
    const {msg} = this;
    return reports.flatMap(({article, notes}, index) => {
      if (!article) return [];
      const {published} = article;
      const words = isUndated(published) ? msg('The article does not say when it was published.')
        : published.basis === 'bounded' ? msg(str`The article does not say. ${capitalised(dateInWords(published, this.locale))}, from what it mentions.`)
        : capitalised(dateInWords(published, this.locale));
      return html`<dt>${msg('Published')}</dt><dd><p>${words}</p><p class="soft">EDTF ${leftToRight(published.edtf)}</p>${this.#renderLinks(index, notes, ['published'], article)}</dd>`;
    });
  }

  #renderReasonLinks(reports: readonly ReportNotes[], fields: readonly EvidenceField[]): unknown {
    return reports.map(({notes, article}, index) => this.#renderLinks(index, notes, fields, article));
  }

  #renderLinks(index: number, notes: readonly Note[], fields: readonly EvidenceField[], article: Article | undefined): unknown {
    const found = notes.filter(({evidence}) => evidence.some(({field}) => fields.includes(field)));
    if (found.length === 0) return nothing;
    return html`<ul class="links">${found.map((note) => {
      const rule = rulesInWords(note.evidence.filter(({field}) => fields.includes(field)), this.msg);
      const isInText = article !== undefined && article.text.slice(note.start, note.end) === note.exact && note.start < note.end;
      const key = `${index}-${note.number}`;
      const content = html`<span class="number">${note.number}</span><span class="quote" dir="auto">“${note.exact}”</span><span class="rule">${rule}</span>`;
      return html`<li>${isInText
        ? html`<button class="reason-link" type="button" data-note=${key} title=${this.msg('Show in the article')} @click=${(event: MouseEvent) => this.#showMark(event.currentTarget as HTMLElement, key)}>${content}</button>`
        : html`<div class="reason-link">${content}</div>`}</li>`;
    })}</ul>`;
  }
}

/** The blocks of a text, and what lies between them; nothing of the text is left out. */
function blocksOf({text, blocks}: Article): (Stretch & {kind: Block['kind'] | 'unread'})[] {
  const all: (Stretch & {kind: Block['kind'] | 'unread'})[] = [];
  let at = 0;
  for (const {kind, start, end} of blocks) {
    if (start > at) all.push({kind: 'unread', start: at, end: start});
    if (end > at) all.push({kind, start: Math.max(start, at), end: Math.min(end, text.length)});
    at = Math.max(at, end);
  }
  if (at < text.length) all.push({kind: 'unread', start: at, end: text.length});
  return all;
}

/** An expression whose dots stay behind it where the words around it run the other way. */
const leftToRight = (expression: string): string => `${expression}\u200E`;

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function fieldsInWords(evidence: readonly Evidence[], msg: MsgFn, locale: string): string {
  return [...new Set(evidence.map(({field}) => fieldLabel(field, msg, locale)))].join(', ');
}

function rulesInWords(evidence: readonly Evidence[], msg: MsgFn): string {
  return [...new Set(evidence.map(({rule}) => msg(str`rule ${rule}`)))].join(', ');
}

/** "270 soldiers", "€20,000,000". */
function quantityInWords({value, unit}: Quantity, locale: string): string {
  if (/^[A-Z]{3}$/.test(unit)) return new Intl.NumberFormat(locale, {style: 'currency', currency: unit, maximumFractionDigits: 0}).format(value);
  return `${new Intl.NumberFormat(locale).format(value)} ${unit}`;
}

/** A link out of the page, which tells the other nothing of it. */
function outerLink(url: SafeUrl, words: string): TemplateResult {
  return html`<a href=${url} rel="noopener noreferrer nofollow ugc" referrerpolicy="no-referrer" target="_blank">${words}</a>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'cordiale-reader': CordialeReader;
  }
}
