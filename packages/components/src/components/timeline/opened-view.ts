import {html, type TemplateResult} from 'lit';
import {eventsInWords} from './bin-view.js';
import {eventPage, type EventPageView} from './event-pages.js';
import type {OpenedEvents} from './opened-stop.js';
import {msgIn} from '../../internal/messages.js';

/** The list of what was opened, with a way to look closer and a way back. */
export function openedView({name, total, rowsFrom}: OpenedEvents, {start, onTurn, onZoom, onClose}: {start: number; onTurn(start: number): void; onZoom: (() => void) | null; onClose(): void}, view: EventPageView): TemplateResult {
  const msg = msgIn(view.locale);
  return html`<section class="opened" part="opened" aria-label="${name}: ${eventsInWords(total, view.locale)}">
    <p class="opened-head"><b>${name}</b> <span class="soft">${eventsInWords(total, view.locale)}</span>
      ${onZoom ? html`<button type="button" class="zoom-to" @click=${onZoom}>${msg('Zoom in here')}</button>` : ''}
      <button type="button" class="close" @click=${onClose}>${msg('Close')}</button></p>
    ${eventPage({start, total, rows: rowsFrom(start), onTurn}, view)}
  </section>`;
}
