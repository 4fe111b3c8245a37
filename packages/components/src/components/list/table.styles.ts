import {css} from 'lit';

/** Events as a table. Needs the styles of the list. */
export const tableStyles = css`
  .columns {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75rem;
  }

  .columns label {
    min-block-size: 1.5rem;
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: var(--label-size);
  }

  :is(th, td) {
    padding: 0.375rem 0.5rem;
    border-block-end: 1px solid var(--line);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }

  :is(th, td):first-child {
    padding-inline-start: 1rem;
  }

  thead {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
  }

  thead th {
    border-block-end-color: var(--line-strong);
    background: var(--panel);
    color: var(--ink-soft);
    font-weight: 600;
    vertical-align: middle;
    white-space: nowrap;
  }

  thead button {
    min-block-size: 1.5rem;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
  }

  thead span {
    margin-inline-start: 0.25rem;
  }

  th.group {
    padding-block-start: 0.875rem;
    color: var(--ink-soft);
    font-weight: 600;
  }

  tr.item {
    display: table-row;
    padding: 0;
    border-inline-start: 0;
  }

  tr.item.chosen > :first-child {
    box-shadow: inset 3px 0 0 var(--accent);
  }

  tr.item th {
    padding-inline-start: 1.875rem;
  }

  tr.item th .mark {
    float: inline-start;
    margin-inline-start: -1.375rem;
  }

  /* Where columns have no room: what each event is, and below it what they tell. */
  .stacked :is(thead, tbody, tr, th.group) {
    display: block;
  }

  .stacked thead {
    background: var(--panel);
  }

  .stacked :is(thead tr, tr.item) {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.75rem;
    padding: 0.5rem 1rem;
    border-block-end: 1px solid var(--line);
  }

  .stacked tr.item {
    padding-inline-start: 2.375rem;
  }

  .stacked tr > :is(th:not(.group), td) {
    padding: 0;
    border: 0;
  }

  .stacked [scope="row"] {
    flex: 0 0 100%;
    order: -1;
  }

  .stacked td:not(:first-child) {
    color: var(--ink-soft);
  }

  .stacked td:empty {
    display: none;
  }

  @media (pointer: coarse) {
    thead button {
      min-block-size: 2.75rem;
    }
  }

  :host(:state(printing)) thead {
    position: static;
  }

  :host(:state(printing)) tr:has(.group) {
    break-after: avoid;
  }
`;
