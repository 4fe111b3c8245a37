import {html, noChange, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {RangePreset} from './range-presets.js';
import {formatIsoDay, type DayRange, type DayWindow} from '@cordiale/core';
import type {Unfolded} from './unfolded-loader.js';
import {iconButton} from '../../internal/icon-button.js';
import {msgIn, type MsgFn} from '../../internal/messages.js';

/** First and last day as fields of dates take them. */
export interface IsoRange {
  first: string;
  last: string;
}

/** What the controls beside the slider show and do. */
export interface RangeControlsHost {
  readonly range: DayRange;
  /** The range as it stands in the fields of dates: it follows a little later while it moves. */
  readonly writtenRange: IsoRange;
  /**
   * The field that a person is typing into; it keeps what is typed. Which one has the focus does not tell: between two parts of a
   * date a browser has none for an instant, and what is written then throws the person out of the field.
   */
  edited: 'first' | 'last' | undefined;
  readonly whole: DayWindow;
  readonly isWhole: boolean;
  /** Stretches of time that a person may want at once. */
  readonly presets: readonly RangePreset[];
  /** Filters by whole days, as typed. */
  setRange(range: DayRange): void;
  showWhole(): void;
  /** Magnifies about the middle. */
  zoom(factor: number): void;
  /** Moves by a part of what is visible. */
  pan(part: number): void;
  /** Calls back with what a touch brings, once it is there. */
  whenTouched(then: (touched: Unfolded) => void): void;
}

/** Typed dates and buttons: every way of moving in time without dragging. */
export function rangeControls(host: RangeControlsHost, locale: string): TemplateResult {
  const msg = msgIn(locale);
  const {range, writtenRange, whole, isWhole, presets} = host;
  const limits = {least: formatIsoDay(whole.from), most: formatIsoDay(whole.to - 1)};
  const read = (event: Event, isFinal: boolean) => {
    const input = event.target;
    if (input instanceof HTMLInputElement) host.whenTouched(({readDate}) => readDate(input, host, isFinal));
  };
  const field = (id: 'first' | 'last', label: string) => html`<label><span>${label}</span>
    <input type="date" id=${id} .value=${host.edited === id ? noChange : live(writtenRange[id])} min=${limits.least} max=${limits.most}
      @input=${() => { host.edited = id; }} @change=${(event: Event) => read(event, false)} @blur=${(event: Event) => { if (host.edited === id) read(event, true); }}
      @keydown=${(event: KeyboardEvent) => { if (event.key === 'Enter') read(event, true); }}></label>`;
  return html`
    <div class="dates">${field('first', msg('From'))}${field('last', msg('to'))}</div>
    <div class="steps">
      ${iconButton(msg('Earlier'), 'M10,3L5,8L10,13', isWhole || range.earliest <= whole.from, () => host.pan(-0.5))}
      ${iconButton(msg('Later'), 'M6,3L11,8L6,13', isWhole || range.latest >= whole.to - 1, () => host.pan(0.5))}
      ${iconButton(msg('Zoom in'), 'M3,8H13M8,3V13', false, () => host.zoom(2))}
      ${iconButton(msg('Zoom out'), 'M3,8H13', isWhole, () => host.zoom(0.5))}
      ${presets.length === 0 ? nothing : presetChoice(host, msg)}
      <button type="button" class="whole" aria-disabled=${isWhole} @click=${() => { if (!isWhole) host.showWhole(); }}>${msg('Whole span')}</button>
    </div>`;
}

/** Stretches of time to choose from; the first entry only says that something else is shown. */
function presetChoice(host: RangeControlsHost, msg: MsgFn): TemplateResult {
  const {range, isWhole, presets} = host;
  const current = presets.find((preset) => preset.range.earliest === range.earliest && preset.range.latest === range.latest)?.name ?? (isWhole ? 'whole' : '');
  const onChange = (event: Event) => {
    const value = event.target instanceof HTMLSelectElement ? event.target.value : '';
    const preset = presets.find(({name}) => name === value);
    if (preset) host.setRange(preset.range);
    else if (value === 'whole') host.showWhole();
  };
  const option = (value: string, name: string, isDisabled = false) => html`<option value=${value} ?selected=${value === current} ?disabled=${isDisabled}>${name}</option>`;
  return html`<select id="preset" aria-label=${msg('Range')} .value=${current} @change=${onChange}>
    ${option('', msg('Other range'), true)}${option('whole', msg('Everything'))}${presets.map(({name}) => option(name, name))}</select>`;
}
