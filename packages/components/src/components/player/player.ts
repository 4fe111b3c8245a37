import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {PLAY_MODES, playUnitFor, TimeFrames, type CalendarUnit, type Clause, type DayRange, type EpochDay, type PlayMode, type SelectionChange} from '@cordiale/core';
import {stepKey, stepLabels, stepOf, stepsInWords} from '../../internal/calendar-steps.js';
import {iconButton} from '../../internal/icon-button.js';
import {numberFormat} from '../../internal/number-format.js';
import {storeStatus} from '../../internal/store-status.js';
import {ViewElement} from '../../internal/view-element.js';
import {withPossible} from '../../internal/with-possible.js';
import {tokens} from '../../styles/tokens.styles.js';
import {playerStyles} from './player.styles.js';
import {counted, str} from '../../internal/messages.js';

/** How long a frame stays at speed 1. */
const FRAME_MS = 1000;
const SPEEDS = [0.5, 1, 2, 4] as const;
const WINDOW_STEPS = 3;

const PREVIOUS = 'M11,3L5,8L11,13M4,3V13';
const NEXT = 'M5,3L11,8L5,13M12,3V13';

/**
 * @summary Plays through time: one step of the calendar after the other, a moving window, or everything so far. Timeline, map and list follow.
 *
 * Filters by a clause of its own. A range that another view has set is what is played through: the player takes its place and gives it
 * back when it is closed. Never starts by itself; where a reader wants less motion it goes on one step with each press.
 * @fires {CordialeFilterEvent} cordiale-filter - A person moved to another time, or the player came to rest.
 * @fires {CordialeErrorEvent} cordiale-error - Records or a file could not be used.
 * @csspart slider - The slider over all steps.
 */
export class CordialePlayer extends ViewElement {
  static override styles = [tokens, playerStyles];

  /** `step`, `window` (three steps long) or `cumulative`. */
  @property() mode: PlayMode = 'step';

  /** Frames a second. */
  @property({type: Number}) speed = 1;

  /** Passes over steps in which no event begins. */
  @property({type: Boolean, attribute: 'skip-empty'}) skipEmpty = false;

  /** Comes to rest at each step in which an event begins. */
  @property({type: Boolean, attribute: 'pause-at-events'}) pauseAtEvents = false;

  @state() private isPlaying = false;
  /** The step a person has asked for; without it the shortest that is not too many. */
  @state() private unit: CalendarUnit | undefined;
  @state() private hasLessMotion = false;

  /** Ranges of other views that the player has taken the place of. */
  #replaced: readonly Clause[] = [];
  /** True while the player itself changes the selection. */
  #isMoving = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #motion: MediaQueryList | undefined; // since it was connected, which never happens on a server

  constructor() {
    super('player');
    this.addEventListener('keydown', this.#onKey);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#motion ??= matchMedia('(prefers-reduced-motion: reduce)');
    this.#motion.addEventListener('change', this.#onMotion);
    this.#onMotion();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#motion?.removeEventListener('change', this.#onMotion);
    this.#rest();
  }

  /** True while one frame follows the other. */
  get playing(): boolean {
    return this.isPlaying;
  }

  /** Puts the focus on the button that plays. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('.play')?.focus(options);
  }

  /** Begins to play, from the start when the end is reached. With less motion it goes one step on. */
  play(): void {
    if (this.#frames === null || this.isPlaying) return;
    if (this.#frame !== null && this.#nextFrame(this.#frame, 1) === null) this.#show(-1, {isStart: true});
    if (!this.#advance()) return;
    if (this.hasLessMotion || this.#isRestingPlace(this.#frame)) {
      this.announceFilter();
      return;
    }
    this.isPlaying = true;
    this.#schedule();
  }

  /** Stays at the present frame. */
  pause(): void {
    if (!this.isPlaying) return;
    this.#rest();
    this.announceFilter();
  }

  /** Comes to rest, shows all time again and gives other views the ranges back that they had. */
  reset(): void {
    this.#rest();
    const {activeSelection: selection} = this;
    if (!this.#clause && this.#replaced.length === 0) return;
    this.#isMoving = true;
    selection.remove(this.source, 'time');
    for (const clause of this.#replaced) selection.set(clause);
    this.#isMoving = false;
    this.#replaced = [];
    this.announceFilter();
  }

  get #clause(): Clause | undefined {
    return this.activeSelection.clauseOf(this.source, 'time');
  }

  /** The days to play through: those that another view was limited to, else all that have events. */
  get #stage(): DayRange | null {
    const others = this.#replaced.length > 0 ? this.#replaced : this.activeSelection.clausesFor(this.source);
    const ranges = others.flatMap((clause) => (clause.field === 'time' ? [clause.value] : []));
    if (ranges.length === 0) return this.activeStore.extent;
    return {earliest: Math.min(...ranges.map(({earliest}) => earliest)), latest: Math.max(...ranges.map(({latest}) => latest))};
  }

  get #frames(): TimeFrames | null {
    const stage = this.#stage;
    return stage && new TimeFrames(stage, this.unit ?? playUnitFor(stage));
  }

  /** The frame that is shown; `null` while all time is. */
  get #frame(): number | null {
    const [clause, frames] = [this.#clause, this.#frames];
    return clause?.field === 'time' && frames ? frames.frameOf(clause.value.latest) : null;
  }

  /** Steps in which events begin that pass all other filters: first day → number. */
  #beginnings(unit: CalendarUnit): ReadonlyMap<EpochDay, number> {
    const {activeStore: store, activeSelection: selection, source} = this;
    const match = store.match(selection.clausesFor(source).filter(({field}) => field !== 'time'));
    return new Map([...store.countByUnit(unit, match)].map(([day, {definite, possible}]) => [day, definite + possible]));
  }

  #isRestingPlace(frame: number | null): boolean {
    const frames = this.#frames;
    return this.pauseAtEvents && frame !== null && frames !== null && this.#beginnings(frames.unit).has(frames.startOf(frame));
  }

  #nextFrame(frame: number, direction: -1 | 1): number | null {
    const frames = this.#frames;
    if (!frames) return null;
    if (!this.skipEmpty) return frames.next(frame, direction);
    const beginnings = this.#beginnings(frames.unit);
    return frames.next(frame, direction, (at) => beginnings.has(frames.startOf(at)));
  }

  /** Goes to the next frame; false at the end. */
  #advance(): boolean {
    const next = this.#nextFrame(this.#frame ?? -1, 1);
    if (next !== null) this.#show(next);
    return next !== null;
  }

  #schedule(): void {
    this.#timer = setTimeout(() => {
      const hasMoved = this.#advance();
      if (!hasMoved || this.#isRestingPlace(this.#frame) || this.#nextFrame(this.#frame ?? 0, 1) === null) this.pause();
      else this.#schedule();
    }, FRAME_MS / (this.speed > 0 ? this.speed : 1));
  }

  #rest(): void {
    clearTimeout(this.#timer);
    this.isPlaying = false;
  }

  /** Shows a frame in all views, in the place of the ranges that others had set. With `isStart` nothing is shown yet. */
  #show(frame: number, {isStart = false}: {isStart?: boolean} = {}): void {
    const frames = this.#frames;
    if (!frames) return;
    const {activeSelection: selection, source} = this;
    this.#isMoving = true;
    const others = selection.clausesFor(source).filter(({field}) => field === 'time');
    if (others.length > 0) this.#replaced = others;
    for (const other of others) selection.remove(other.source, 'time');
    if (isStart) selection.remove(source, 'time');
    else selection.set({source, field: 'time', value: frames.rangeOf(frame, this.mode, {length: WINDOW_STEPS})});
    this.#isMoving = false;
  }

  /** Goes to a frame that a person asked for. */
  #go(frame: number | null): void {
    if (frame === null) return;
    this.#rest();
    this.#show(frame);
    this.announceFilter();
  }

  /** Another view's range comes in the place of the player, and is what it plays through next. */
  protected override selectionChanged(change: SelectionChange): void {
    if (change !== 'filter' || this.#isMoving) return;
    const isLimited = this.activeSelection.clausesFor(this.source).some(({field}) => field === 'time');
    if (!isLimited) return;
    this.#rest();
    this.#replaced = [];
    if (!this.#clause) return;
    this.#isMoving = true;
    this.activeSelection.remove(this.source, 'time');
    this.#isMoving = false;
  }

  readonly #onMotion = (): void => {
    this.hasLessMotion = this.#motion?.matches ?? false;
    if (this.hasLessMotion) this.pause();
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const [target] = event.composedPath();
    if (event.key !== ' ' || !(target instanceof HTMLInputElement && target.type === 'range')) return;
    event.preventDefault();
    this.#toggle();
  };

  #toggle(): void {
    if (this.isPlaying) this.pause();
    else this.play();
  }

  /** What is shown stays shown in the new way. */
  #keepFrame(change: () => void): void {
    const clause = this.#clause;
    change();
    const frames = this.#frames;
    if (clause?.field === 'time' && frames) this.#go(frames.frameOf(clause.value.latest));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (!PLAY_MODES.includes(this.mode)) this.mode = 'step';
    if (changed.has('mode') && changed.get('mode') !== undefined && this.#clause) {
      const frame = this.#frame;
      if (frame !== null) this.#show(frame);
    }
  }

  protected override render(): TemplateResult {
    const frames = this.#frames;
    if (!frames) {
      const status = this.isInExplorer ? null : storeStatus(this.storeController, this.activeStore.size, this.locale);
      return status ?? html`<p class="status">${this.msg('No event has a date, so there is nothing to play.')}</p>`;
    }
    const {msg, locale} = this;
    const frame = this.#frame;
    const [previous, next] = [this.#nextFrame(frame ?? 0, -1), this.#nextFrame(frame ?? -1, 1)];
    const words = frame === null ? msg('All time') : stepsInWords(frames.rangeOf(frame, this.mode, {length: WINDOW_STEPS}), frames.unit, this.locale);
    return html`<div class="frame" role="group" aria-label=${msg('Time player')}>
      <div class="move">
        ${iconButton(msg('Previous step'), PREVIOUS, frame === null || previous === null, () => this.#go(previous))}
        ${this.hasLessMotion
          ? html`<button class="play" type="button" ?disabled=${next === null && frame === null} @click=${() => this.play()}>${next === null ? msg('Again') : msg('Next step')}</button>`
          : html`<button class="play" type="button" aria-pressed=${this.isPlaying} @click=${() => this.#toggle()}>
              <svg viewBox="0 0 16 16" aria-hidden="true"><path d=${this.isPlaying ? 'M4,3H7V13H4ZM9,3H12V13H9Z' : 'M4,2.5L13,8L4,13.5Z'}></path></svg>${this.isPlaying ? msg('Pause') : msg('Play')}</button>`}
        ${iconButton(msg('Next step'), NEXT, next === null, () => this.#go(next))}
      </div>
      <input part="slider" type="range" min="0" max=${frames.count - 1} step="1" .value=${String(frame ?? 0)} aria-label=${msg('Time')} aria-valuetext="${words}"
        @input=${(event: InputEvent) => this.#go(Number((event.currentTarget as HTMLInputElement).value))}>
      <p class="now"><strong>${words}</strong>${frame === null ? nothing : html` · ${this.#countInWords(frames, frame)}`}</p>
      <div class="choices">
        ${this.#choice(msg('Show'), {step: msg('One step'), window: msg('Moving window'), cumulative: msg('Everything so far')}, this.mode, (mode) => this.#keepFrame(() => { this.mode = mode as PlayMode; }))}
        ${this.#choice(msg('Step'), stepLabels(frames.unit, locale), stepKey(frames.unit), (key) => this.#keepFrame(() => { this.unit = stepOf(key); }))}
        ${this.hasLessMotion ? nothing : this.#choice(msg('Speed'), Object.fromEntries(SPEEDS.map((speed) => [speed, `${numberFormat(this.locale).format(speed)}×`])), String(this.speed), (speed) => { this.speed = Number(speed); })}
        <label class="check"><input type="checkbox" .checked=${this.skipEmpty} @change=${(event: Event) => { this.skipEmpty = (event.currentTarget as HTMLInputElement).checked; }}> ${msg('Skip empty steps')}</label>
        ${this.hasLessMotion ? nothing : html`<label class="check"><input type="checkbox" .checked=${this.pauseAtEvents} @change=${(event: Event) => { this.pauseAtEvents = (event.currentTarget as HTMLInputElement).checked; }}> ${msg('Pause at events')}</label>`}
        <button class="all" type="button" ?disabled=${frame === null && this.#replaced.length === 0} @click=${() => this.reset()}>${msg('All time')}</button>
      </div>
    </div>`;
  }

  /** `3 events, 2 more possible, 1 begins`. */
  #countInWords(frames: TimeFrames, frame: number): string {
    const {count: {definite, possible}} = this.activeStore.match(this.activeSelection.clauses);
    const begins = this.#beginnings(frames.unit).get(frames.startOf(frame)) ?? 0;
    const {msg, locale} = this;
    const events = withPossible(counted(msg('# event|# events'), definite, locale), possible, locale);
    return begins > 0 ? msg(str`${events}, ${counted(msg('# begins|# begin'), begins, locale)}`) : events;
  }

  #choice(label: string, options: Readonly<Record<string, string>>, value: string, onChoose: (value: string) => void): TemplateResult {
    return html`<label class="choice">${label} <select .value=${value} @change=${(event: Event) => onChoose((event.currentTarget as HTMLSelectElement).value)}>
      ${Object.entries(options).map(([key, words]) => html`<option value=${key} ?selected=${key === value}>${words}</option>`)}</select></label>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cordiale-player': CordialePlayer;
  }
}
