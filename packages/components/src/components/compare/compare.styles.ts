import {css} from 'lit';

/** The choice of two partners, their chart with its key, and their numbers. Needs the tokens. */
export const compareStyles = css`
  :host {
    display: block;
    background: var(--panel);
    --side-0: var(--talks);
    --side-1: var(--accords);
  }

  .frame {
    display: grid;
    gap: 0.75rem;
    padding: 0.75rem 1rem;
  }

  .choices {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.375rem 0.75rem;
  }

  .partner {
    display: inline-flex;
    align-items: center;
    gap: 0.375rem;
    font-weight: 650;
  }

  .partner select {
    max-inline-size: 12rem;
    font-weight: 650;
  }

  select,
  input[type="date"] {
    min-block-size: 1.75rem;
    padding-inline: 0.25rem;
  }

  .step-choice {
    margin-inline-start: auto;
    color: var(--ink-soft);
    font-size: var(--label-size);
  }

  .swatch {
    display: inline-block;
    inline-size: 0.75rem;
    block-size: 0.75rem;
    border-radius: 0.125rem;
    background: var(--side-0);
  }

  .side-1 .swatch {
    background: var(--side-1);
  }

  .chart {
    display: block;
    max-inline-size: 100%;
  }

  .definite {
    fill: var(--side-0);
  }

  .definite.side-1 {
    fill: var(--side-1);
  }

  .possible {
    fill: url("#possible-0");
    stroke: var(--side-0);
    stroke-width: 0.75;
  }

  .possible.side-1 {
    fill: url("#possible-1");
    stroke: var(--side-1);
  }

  pattern rect {
    fill: var(--side-0);
  }

  pattern.side-1 rect {
    fill: var(--side-1);
  }

  .silence {
    fill: url("#silence");
  }

  .silence-line {
    stroke: var(--line);
    stroke-width: 2;
  }

  .key svg {
    flex: none;
  }

  .key.silent {
    align-items: flex-start;
    margin-block-start: 0;
  }

  .silent svg {
    margin-block-start: 0.25rem;
  }

  .axis {
    fill: none;
    stroke: var(--line-strong);
  }

  .tick {
    fill: var(--ink-soft);
    font-size: var(--label-size);
  }

  .step {
    fill: transparent;
    cursor: pointer;
  }

  .step:hover {
    fill: color-mix(in srgb, var(--ink) 8%, transparent);
  }

  .step.chosen {
    fill: color-mix(in srgb, var(--accent) 16%, transparent);
    stroke: var(--accent);
  }

  .key {
    display: flex;
    align-items: center;
    gap: 0.375rem;
    margin-block: -0.375rem 0;
    font-size: var(--label-size);
  }

  .soft {
    color: var(--ink-soft);
    font-weight: 400;
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
  }

  caption {
    padding-block-end: 0.25rem;
    font-weight: 650;
    text-align: start;
  }

  th,
  td {
    padding: 0.1875rem 0.375rem 0.1875rem 0;
    border-block-end: 1px solid var(--line);
    font-weight: 400;
    text-align: end;
  }

  thead th {
    color: var(--ink-soft);
    font-size: var(--label-size);
  }

  th:first-child {
    text-align: start;
  }

  tbody th .swatch {
    margin-inline-end: 0.25rem;
  }

  .balance th:first-child {
    white-space: nowrap;
  }

  .name {
    margin-inline-end: 0.375rem;
    font-weight: 650;
  }

  .new p,
  .new ul {
    margin: 0.375rem 0 0;
  }

  .new ul {
    padding: 0;
    list-style: none;
  }

  .event,
  .numbers th button {
    min-block-size: 1.5rem;
    padding: 0.125rem 0;
    border-color: transparent;
    background: none;
    color: var(--accent);
    text-align: start;
  }

  .event:hover,
  .numbers th button:hover {
    text-decoration: underline;
  }

  .numbers th button[aria-pressed="true"] {
    font-weight: 650;
    text-decoration: underline;
  }

  summary {
    min-block-size: 1.5rem;
    color: var(--ink-soft);
    cursor: pointer;
  }

  .status {
    margin: 0;
    padding: 0.5rem 1rem;
    color: var(--ink-soft);
  }

  @media (forced-colors: active) {
    .definite,
    .swatch,
    pattern rect {
      forced-color-adjust: none;
      fill: CanvasText;
      background: CanvasText;
    }

    .definite.side-1,
    .side-1 .swatch {
      fill: LinkText;
      background: LinkText;
    }
  }

  @media (pointer: coarse) {
    button,
    select,
    input[type="date"],
    summary,
    .numbers th button {
      min-block-size: 2.75rem;
    }
  }
`;
