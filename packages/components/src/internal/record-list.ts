import {html, nothing, type TemplateResult} from 'lit';
import type {QuarantinedRecord} from '@cordiale/core';
import {counted, msgIn, str} from './messages.js';

const LONGEST_LIST = 100;

/** Records that could not be used: for each the field and where it came from, what was seen, what was wanted and what to do. */
export function recordList(records: readonly QuarantinedRecord[], locale: string): TemplateResult {
  const msg = msgIn(locale);
  return html`<ul class="records">${records.slice(0, LONGEST_LIST).map(({origin, field, seen, wanted, hint}) => html`<li>
      <p class="where">${field || msg('The whole file')} <span class="soft">${msg(str`in ${origin}`)}</span></p>
      <p>${msg(str`Saw ${seen}, wanted ${wanted}.`)}</p>
      <p class="soft">${hint}</p>
    </li>`)}</ul>
    ${records.length > LONGEST_LIST ? html`<p class="soft">${counted(msg('and # more|and # more'), records.length - LONGEST_LIST, locale)}</p>` : nothing}`;
}

/** How many records could not be used, in words. */
export function recordsInWords(count: number, locale: string): string {
  return counted(msgIn(locale)('# record could not be used|# records could not be used'), count, locale);
}
