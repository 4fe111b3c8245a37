import {html, nothing, svg, type TemplateResult} from 'lit';
import {dateInWords, partiesInWords, typeInWords, type EventStore} from '@cordiale/core';
import {numberInWords} from './digits.js';
import {EVENTS_PER_PAGE} from './events-per-page.js';
import {markName} from './mark-words.js';
import {symbolView} from './mark-view.js';
import {colourOf} from '../../internal/family-colour.js';
import {msgIn, str} from '../../internal/messages.js';

/** A list of events by page. */
export interface EventPage {
  /** Position of the first event shown. */
  start: number;
  total: number;
  /** Rows of the events shown. */
  rows: readonly number[];
  onTurn(start: number): void;
}

/** Which events are chosen and pointed at, and how to write of them. */
export interface EventPageView {
  store: EventStore;
  chosen: readonly string[];
  hovered: string | undefined;
  locale: string;
}

/** Events as buttons, one page at a time, with one tab stop and arrow keys between them. Click and hover are handled where the list is used. */
export function eventPage({start, total, rows, onTurn}: EventPage, {store, chosen, hovered, locale}: EventPageView): TemplateResult {
  const events = rows.flatMap((row) => store.eventAt(row) ?? []);
  const end = start + events.length;
  const msg = msgIn(locale);
  return html`<ul class="events" @keydown=${onListKey} @focusin=${onListFocus}>
    ${events.map((event, index) => {
      const isChosen = chosen.includes(event.id);
      return html`<li><button type="button" class="event${hovered === event.id ? ' lifted' : ''}" data-event=${event.id} tabindex=${index === 0 ? '0' : '-1'} aria-pressed=${isChosen ? 'true' : 'false'} aria-label=${markName(event, locale)}>
        <svg class=${isChosen ? 'accent' : colourOf(event.type)} viewBox="-10 -10 26 20" width="26" height="20" aria-hidden="true">${svg`${symbolView(event, 12)}`}</svg>
        <span>${typeInWords(event.type, locale)} · ${partiesInWords(event, locale)}${event.date.basis === 'none' ? nothing : html` <span class="soft">${dateInWords(event.date, locale)}</span>`}</span>
      </button></li>`;
    })}
  </ul>
  ${total <= EVENTS_PER_PAGE ? nothing : html`<p class="pages">
    ${turnButton('previous', msg('Previous'), start === 0, () => onTurn(Math.max(0, start - EVENTS_PER_PAGE)))}
    <span>${msg(str`${numberInWords(start + 1, locale)}–${numberInWords(end, locale)} of ${numberInWords(total, locale)}`)}</span>
    ${turnButton('next', msg('Next'), end >= total, () => onTurn(start + EVENTS_PER_PAGE))}</p>`}`;
}

/** At the end it only says so: a button that is disabled would lose the focus of whoever has just pressed it. */
function turnButton(name: string, words: string, isAtEnd: boolean, onClick: () => void): TemplateResult {
  return html`<button type="button" class=${name} aria-disabled=${isAtEnd} @click=${() => { if (!isAtEnd) onClick(); }}>${words}</button>`;
}

const buttonsOf = (list: Element) => [...list.querySelectorAll<HTMLButtonElement>('.event')];

function onListKey(event: KeyboardEvent): void {
  if (!(event.currentTarget instanceof Element)) return;
  const buttons = buttonsOf(event.currentTarget);
  const at = buttons.findIndex((button) => button === event.target);
  const isRtl = getComputedStyle(event.currentTarget).direction === 'rtl';
  const steps: Record<string, number> = {ArrowDown: 1, ArrowUp: -1, ArrowRight: isRtl ? -1 : 1, ArrowLeft: isRtl ? 1 : -1, Home: -at, End: buttons.length - 1 - at};
  const next = buttons[at + (steps[event.key] ?? NaN)];
  if (!next || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  next.focus();
}

/** The tab stop goes along with the focus. */
function onListFocus(event: FocusEvent): void {
  if (!(event.currentTarget instanceof Element)) return;
  for (const button of buttonsOf(event.currentTarget)) button.tabIndex = button === event.target ? 0 : -1;
}
