import {html, type TemplateResult} from 'lit';
import {numberFormat} from '../../internal/number-format.js';
import type {CountryMark, MapPicture} from './map-picture.js';
import {total} from '../../internal/total.js';
import {msgIn} from '../../internal/messages.js';

/** Which countries are marked as chosen, and what happens when one is picked. */
export interface TableOptions {
  locale: string;
  chosen: ReadonlySet<string>;
  onPick(code: string, event: MouseEvent): void;
}

/** The numbers of the map as a table, the most events first; the name of a country filters by it. */
export function renderTable({marks, categories, summary}: MapPicture, {locale, chosen, onPick}: TableOptions): TemplateResult {
  const msg = msgIn(locale);
  const number = numberFormat(locale);
  const percent = numberFormat(locale, {style: 'percent', maximumFractionDigits: 1});
  const rows = marks.filter(({isFocus}) => !isFocus).sort((a, b) => total(b.count) - total(a.count));
  const renderRow = ({code, name, count, share, parts, isFact}: CountryMark) => html`
    <tr>
      <th scope="row"><button type="button" aria-pressed=${chosen.has(code)} @click=${(event: MouseEvent) => onPick(code, event)}>${name}</button></th>
      <td>${number.format(count.definite)}</td>
      <td>${number.format(count.possible)}</td>
      <td>${percent.format(share)}</td>
      <td>${total(count) > 0 && !isFact ? msg('plans only') : ''}</td>
      ${parts.map((part) => html`<td>${number.format(part)}</td>`)}
    </tr>`;
  return html`
    <table>
      <caption>${summary}</caption>
      <thead><tr><th scope="col">${msg('Country')}</th><th scope="col">${msg('Events')}</th><th scope="col">${msg('Possible')}</th><th scope="col">${msg('Share')}</th><th scope="col">${msg('Status')}</th>${categories.map(({label}) => html`<th scope="col">${label}</th>`)}</tr></thead>
      <tbody>${rows.map(renderRow)}</tbody>
    </table>`;
}
