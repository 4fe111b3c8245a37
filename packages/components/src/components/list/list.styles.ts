import {css} from 'lit';

/** Rows of events under their headings. Needs the tokens. */
export const listStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-block-size: 0;
    max-block-size: var(--cordiale-list-height, 44rem);
    background: var(--panel);
  }

  .count {
    flex: none;
    margin: 0;
    padding: 0.5rem 1rem;
    border-block-end: 1px solid var(--line);
    color: var(--ink-soft);
    font-size: var(--label-size);
  }

  .count:focus-visible {
    outline-offset: -2px;
  }

  .controls {
    display: flex;
    flex: none;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.375rem;
    padding: 0.375rem 1rem;
    border-block-end: 1px solid var(--line);
    font-size: var(--label-size);
  }

  .controls :is(select, button, summary) {
    font-size: inherit;
  }

  .controls select {
    min-block-size: 1.75rem;
    max-inline-size: 9rem;
  }

  .controls button[aria-pressed="true"] {
    border-color: var(--accent);
    background: var(--accent-soft);
  }

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

  .scroll {
    position: relative;
    flex: 1 1 auto;
    min-block-size: 0;
    overflow: auto;
    overscroll-behavior: auto;
    scrollbar-width: thin;
  }

  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  h3 {
    margin: 0;
    padding: 0.875rem 1rem 0.25rem;
    border-block-start: 1px solid var(--line-strong);
    color: var(--ink-soft);
    font-size: var(--label-size);
    font-weight: 600;
  }

  .item {
    position: relative;
    display: grid;
    grid-template-columns: 1rem minmax(0, 1fr);
    column-gap: 0.75rem;
    padding: 0.625rem 1rem 0.75rem;
    border-block-end: 1px solid var(--line);
    border-inline-start: 3px solid transparent;
    padding-inline-start: calc(1rem - 3px);
  }

  .item:last-child {
    border-block-end: 0;
  }

  .item .mark {
    margin-block-start: 0.125rem;
  }

  .item.hovered,
  .item:hover {
    background: color-mix(in srgb, var(--accent-soft) 55%, var(--panel));
  }

  .item.chosen {
    border-inline-start-color: var(--accent);
    background: var(--accent-soft);
  }

  .heading {
    min-block-size: 0;
    padding: 0;
    border: 0;
    background: none;
    color: var(--ink);
    font-weight: 600;
    line-height: 1.3;
    text-align: start;
    text-wrap: pretty;
  }

  .heading:hover {
    color: var(--ink);
  }

  /* The whole card is the button's target. */
  .heading::after {
    position: absolute;
    inset: 0;
    content: "";
  }

  .heading:focus-visible {
    outline: none;
  }

  .heading:focus-visible::after {
    outline: 2px solid var(--accent);
    outline-offset: -3px;
    border-radius: 0.25rem;
  }

  .line {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.5rem;
    margin: 0;
    color: var(--ink-soft);
    font-size: var(--label-size);
    line-height: 1.5;
  }

  .date {
    color: var(--ink);
  }

  .badge {
    padding-inline: 0.375rem;
    border: 1px solid var(--line-strong);
    border-radius: 0.625rem;
    color: var(--ink-soft);
    font-size: var(--label-size);
    line-height: 1.35;
  }

  .badge.possible {
    border-style: dashed;
  }

  .badge.revised {
    border-color: var(--accent);
    color: var(--accent);
  }

  .summary {
    display: -webkit-box;
    margin: 0.25rem 0 0.25rem;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    line-clamp: 2;
    color: var(--ink);
    font-family: var(--serif);
    font-size: var(--text-size);
    line-height: 1.45;
    text-wrap: pretty;
  }

  .found {
    display: block;
    margin-block: 0.25rem;
    padding-inline-start: 0.5rem;
    border-inline-start: 2px solid var(--line-strong);
  }

  mark {
    border-radius: 0.125rem;
    background: var(--evidence);
    color: var(--ink);
  }

  .more {
    display: block;
    margin: 0.75rem auto 1rem;
  }

  .status {
    margin: 0;
    padding: 1.5rem 1rem;
    color: var(--ink-soft);
    text-wrap: pretty;
  }

  .status button {
    margin-block-start: 0.75rem;
  }

  @media (forced-colors: active) {
    .item {
      border-inline-start-color: Canvas;
    }

    .item.chosen {
      border-inline-start: 6px solid Highlight;
    }

    .item.hovered,
    .item:hover {
      outline: 1px dashed Highlight;
      outline-offset: -3px;
    }
  }

  @media (pointer: coarse) {
    .item {
      padding-block: 0.875rem;
    }

    .controls :is(select, button, summary, label),
    thead button {
      min-block-size: 2.75rem;
    }

    .controls :is(summary, label) {
      line-height: 2.75rem;
    }
  }

  :host(:state(printing)),
  :host(:state(printing)) .scroll {
    max-block-size: none;
    overflow: visible;
  }

  :host(:state(printing)) thead {
    position: static;
  }

  :host(:state(printing)) .item {
    break-inside: avoid;
  }

  :host(:state(printing)) :is(h3, tr:has(.group)) {
    break-after: avoid;
  }

  :host(:state(printing)) .summary {
    display: block;
  }
`;
