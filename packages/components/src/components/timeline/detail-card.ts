import {html, nothing, type TemplateResult} from 'lit';
import {dateInWords, domainsInWords, partiesInWords, realisInWords, reportsInWords, typeInWords, type CooperationEvent, type EventStore} from '@cordiale/core';

/** What is known of an event, as text, for beside its mark. */
export function detailCard(event: CooperationEvent, store: EventStore, locale: string): TemplateResult {
  const domains = domainsInWords(event, locale).join(', ');
  return html`
    <p class="card-title"><strong>${typeInWords(event.type, locale)}</strong> <span class="realis">${realisInWords(event.realis, locale)}</span></p>
    <p class="card-parties">${partiesInWords(event, locale)}</p>
    <p class="card-date">${dateInWords(event.date, locale)}</p>
    ${event.summary === '' ? nothing : html`<p class="card-summary">${event.summary}</p>`}
    <p class="card-foot">${domains}${domains && event.reports.length > 0 ? ' · ' : nothing}${event.reports.length > 0 ? sourcesInWords(event, store, locale) : nothing}</p>`;
}

/** What is known of a number of events. */
export function countCard(name: string, words: string): TemplateResult {
  return html`<p class="card-title"><strong>${words}</strong></p><p class="card-parties">${name}</p>`;
}

const GAP_PX = 8;

/**
 * Puts the card beside the mark it is about and inside `frame`: under it where there is room, otherwise over it, and never
 * over an edge. Rectangles are in client pixels.
 */
export function placeCard(card: HTMLElement, mark: DOMRect, frame: DOMRect): void {
  const {width, height} = card.getBoundingClientRect();
  const centre = (mark.left + mark.right) / 2 - frame.left;
  const left = Math.min(Math.max(centre - width / 2, 0), Math.max(0, frame.width - width));
  const below = mark.bottom - frame.top + GAP_PX;
  const above = mark.top - frame.top - GAP_PX - height;
  const top = below + height <= frame.height || above < 0 ? Math.min(below, Math.max(0, frame.height - height)) : above;
  // Where neither side has room the card would cover its mark; it then stands beside it.
  const covers = top < mark.bottom - frame.top && top + height > mark.top - frame.top;
  const side = centre + GAP_PX + 12 + width <= frame.width ? centre + GAP_PX + 12 : Math.max(0, centre - GAP_PX - 12 - width);
  card.style.setProperty('left', `${Math.round(covers ? side : left)}px`);
  card.style.setProperty('top', `${Math.round(top)}px`);
}

/** Where an event is reported: publishers or titles where they are known, otherwise how many articles. */
function sourcesInWords(event: CooperationEvent, store: EventStore, locale: string): string {
  const names = event.reports.map(({article}) => store.articles.get(article)).map((article) => article?.publisher ?? article?.title ?? null);
  const known = [...new Set(names.filter((name) => name !== null))];
  const count = reportsInWords({reports: event.reports.length, outlets: 0, unknown: 0}, locale);
  return known.length === 0 ? count : `${count}: ${known.join(', ')}`;
}
