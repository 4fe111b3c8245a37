import {html, nothing, type TemplateResult} from 'lit';
import {choice} from '../../internal/choice.js';
import {msgIn, str} from '../../internal/messages.js';
import {COLUMNS, columnLabels, type ListColumn} from './list-columns.js';
import {LIST_GROUPS, LIST_ORDERS, type ListGroup, type ListOrder, type OrderKey} from './list-rows.js';

/** How a list is arranged, and what happens when a person arranges it otherwise. */
export interface ListControlsHost {
  readonly order: ListOrder;
  readonly group: ListGroup;
  readonly isTable: boolean;
  /** Those of the table. */
  readonly columns: readonly ListColumn[];
  setOrder(order: ListOrder): void;
  setGroup(group: ListGroup): void;
  setTable(isTable: boolean): void;
  setColumn(column: ListColumn, isShown: boolean): void;
}

/** Order, groups, and list or table with its columns. */
export function listControls(host: ListControlsHost, locale: string): TemplateResult {
  const msg = msgIn(locale);
  const groups: Readonly<Record<ListGroup, string>> = {none: msg('No groups'), month: msg('By month'), partner: msg('By partner')};
  const columns = columnLabels(locale);
  return html`<div class="controls" part="controls" role="group" aria-label=${msg('Arrangement')}>
    ${choice({name: msg('Order'), values: LIST_ORDERS, labels: orderLabels(locale), chosen: host.order}, (order) => host.setOrder(order))}
    ${choice({name: msg('Groups'), values: LIST_GROUPS, labels: groups, chosen: host.group}, (group) => host.setGroup(group))}
    <button type="button" aria-pressed=${host.isTable} @click=${() => host.setTable(!host.isTable)}>${msg('Table')}</button>
    ${host.isTable ? html`<details><summary>${msg('Columns')}</summary><div class="columns">${COLUMNS.map((column) => (column === 'event' ? nothing : html`
      <label><input type="checkbox" .checked=${host.columns.includes(column)} @change=${(event: Event) => host.setColumn(column, (event.target as HTMLInputElement).checked)}> ${columns[column]}</label>`))}</div></details>` : nothing}
  </div>`;
}

/** What each order is called. */
function orderLabels(locale: string): Readonly<Record<ListOrder, string>> {
  const msg = msgIn(locale);
  const names: Readonly<Record<Exclude<OrderKey, 'date' | 'reports'>, string>> = {partner: msg('Partner'), type: msg('Type'), status: msg('Status')};
  const reversed = (name: string) => msg(str`${name}, last first`);
  return {
    'date': msg('Oldest first'), '-date': msg('Newest first'), 'partner': names.partner, '-partner': reversed(names.partner), 'type': names.type, '-type': reversed(names.type),
    'status': names.status, '-status': reversed(names.status), 'reports': msg('Fewest reports'), '-reports': msg('Most reports'),
  };
}
