import {html, type TemplateResult} from 'lit';
import {createPartialDate, dateInWords, formatIsoDay, type Article} from '@cordiale/core';
import {articleName} from '../../internal/article-name.js';
import {dayOfToday} from '../../internal/day-of-today.js';
import {counted, msgIn, str} from '../../internal/messages.js';

/** More would be a book of its own. */
const MOST_ARTICLES = 100;

/** What stands under the events on paper: the articles they come from, the day, and where to find them again. */
export function printSources(articles: readonly Article[], locale: string): TemplateResult {
  const msg = msgIn(locale);
  const rest = articles.length - MOST_ARTICLES;
  const today = createPartialDate(formatIsoDay(dayOfToday()), {basis: 'explicit'});
  return html`<div class="sources"><h2>${msg('Sources')}</h2>
    <ul>${articles.slice(0, MOST_ARTICLES).map((article) => html`<li dir="auto">${[articleName(article), article.publisher ?? msg('publisher not given'), dateInWords(article.published, locale), article.url].filter(Boolean).join(' · ')}</li>`)}
      ${rest > 0 ? html`<li>${counted(msg('and # more|and # more'), rest, locale)}</li>` : ''}</ul>
    <p>${msg(str`Printed on ${dateInWords(today, locale)} from ${location.href}`)}</p></div>`;
}
