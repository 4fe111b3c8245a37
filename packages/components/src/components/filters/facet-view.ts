import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {live} from 'lit/directives/live.js';
import type {FacetValue} from '@cordiale/core';
import {familyMark} from '../../internal/family-mark.js';
import {numberFormat} from '../../internal/number-format.js';
import type {FacetDefinition} from './facets.js';
import {counted, msgIn} from '../../internal/messages.js';
import {withPossible} from '../../internal/with-possible.js';

/** So many values are shown before somebody asks for more. */
const FEW = 7;
/** So many more are not worth a button. */
const SLACK = 2;

/** What a facet shows, and what it calls. */
export interface FacetView {
  definition: FacetDefinition;
  heading: string;
  /** None while it is folded up. */
  values: readonly FacetValue[];
  /** Number of values that a clause asks for. */
  chosenCount: number;
  locale: string;
  isOpen: boolean;
  /** True once somebody has asked for all values. */
  isWhole: boolean;
  /** The value that the Tab key leads to. */
  activeValue: string | undefined;
  nameOf: (value: string) => string;
  onToggle: (value: FacetValue) => void;
  onFold: (isOpen: boolean) => void;
  onWhole: () => void;
  onFocus: (value: string) => void;
}

/** A facet: a heading that folds it, and a row to tick for each value. One tab stop for all rows. */
export function facetView(view: FacetView): TemplateResult {
  const {definition: {field}, heading, values, chosenCount, locale, isOpen} = view;
  const msg = msgIn(locale);
  const shown = shownValues(view);
  const active = shown.find(({value}) => value === view.activeValue) ?? shown[0];
  return html`<details class="facet" part="facet" data-field=${field} ?open=${isOpen} @toggle=${(event: Event) => view.onFold((event.target as HTMLDetailsElement).open)}>
    <summary><span>${heading}</span>${chosenCount > 0 ? html`<span class="chosen">${counted(msg('# chosen|# chosen'), chosenCount, locale)}</span>` : nothing}</summary>
    <div role="group" aria-label=${heading} @keydown=${onKey}>
      ${repeat(shown, ({value}) => value, (value) => rowView(view, value, value === active))}
    </div>
    ${shown.length < values.length ? html`<button class="more" type="button" @click=${view.onWhole}>${counted(msg('# more|# more'), values.length - shown.length, locale)}</button>` : nothing}
  </details>`;
}

function shownValues({values, isWhole}: FacetView): readonly FacetValue[] {
  return isWhole || values.length <= FEW + SLACK ? values : values.filter(({isChosen}, index) => index < FEW || isChosen);
}

function rowView({definition: {field}, locale, nameOf, onToggle, onFocus}: FacetView, value: FacetValue, isActive: boolean): TemplateResult {
  const {count: {definite, possible}, isChosen} = value;
  const format = numberFormat(locale);
  const name = nameOf(value.value);
  const msg = msgIn(locale);
  const events = withPossible(counted(msg('# event|# events'), definite, locale), possible, locale);
  return html`<label class=${definite + possible === 0 ? 'row none' : 'row'} part="value" title=${name}>
    <input type="checkbox" .checked=${live(isChosen)} tabindex=${isActive ? 0 : -1} data-value=${value.value} aria-label="${name}: ${events}"
      @change=${() => onToggle(value)} @focus=${() => onFocus(value.value)}>
    ${field === 'type' ? familyMark({type: value.value, realis: 'actual'}) : nothing}
    <span class="name" dir="auto">${name}</span>
    <span class="count">${format.format(definite)}${possible > 0 ? html`<span class="possible">+${format.format(possible)}</span>` : nothing}</span>
  </label>`;
}

/** Arrow keys, Home and End move among the rows; Space ticks. */
function onKey(event: KeyboardEvent): void {
  const boxes = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLInputElement>('input')];
  const at = boxes.indexOf(event.target as HTMLInputElement);
  const next = {ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: boxes.length - 1}[event.key];
  if (next === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  boxes[Math.max(0, Math.min(next, boxes.length - 1))]?.focus();
}
