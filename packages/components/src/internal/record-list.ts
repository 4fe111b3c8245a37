import {html, nothing, type TemplateResult} from 'lit';
import type {QuarantinedRecord} from '@cordiale/core';

const LONGEST_LIST = 100;

/** Records that could not be used: for each the field and where it came from, what was seen, what was wanted and what to do. */
export function recordList(records: readonly QuarantinedRecord[]): TemplateResult {
  return html`<ul class="records">${records.slice(0, LONGEST_LIST).map(({origin, field, seen, wanted, hint}) => html`<li>
      <p class="where">${field || 'The whole file'} <span class="soft">in ${origin}</span></p>
      <p>Saw <code>${seen}</code>, wanted ${wanted}.</p>
      <p class="soft">${hint}</p>
    </li>`)}</ul>
    ${records.length > LONGEST_LIST ? html`<p class="soft">and ${records.length - LONGEST_LIST} more</p>` : nothing}`;
}

export function recordsInWords(count: number, locale?: string): string {
  return count === 1 ? '1 record' : `${count.toLocaleString(locale)} records`;
}
