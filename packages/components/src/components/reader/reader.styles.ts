import {css} from 'lit';

/** The event, its fields with their evidence, and the article as it is read. Needs the tokens. */
export const readerStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-block-size: 0;
    max-block-size: var(--cordiale-reader-height, 48rem);
    background: var(--panel);
  }

  .hint,
  .status {
    margin: 0;
    padding: 0.875rem 1rem;
    color: var(--ink-soft);
    text-wrap: pretty;
  }

  /* Head: what, when, and how the date is known. */
  .head {
    position: relative;
    flex: none;
    padding: 0.75rem 1rem 0.75rem;
    border-block-end: 1px solid var(--line);
  }

  .kicker {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.125rem 0.5rem;
    margin: 0;
    padding-inline-end: 2.25rem;
    color: var(--ink-soft);
    font-size: var(--label-size);
  }

  .kicker .mark {
    inline-size: 0.8125rem;
    block-size: 0.8125rem;
  }

  h2 {
    margin: 0.125rem 0 0.25rem;
    padding-inline-end: 2.25rem;
    font-size: 1.125rem;
    font-weight: 650;
    line-height: 1.25;
    text-wrap: balance;
  }

  h2:focus {
    outline: none;
  }

  h2:focus-visible {
    outline: 2px solid var(--accent);
  }

  .when {
    margin: 0;
    font-weight: 600;
  }

  .because {
    margin: 0;
    color: var(--ink-soft);
    text-wrap: pretty;
  }

  .revised summary,
  .left-out summary {
    inline-size: fit-content;
    min-block-size: 1.5rem;
    color: var(--accent);
    cursor: pointer;
  }

  .revised ul {
    max-block-size: 8rem;
    margin: 0;
    padding-inline-start: 1rem;
    overflow-y: auto;
  }

  ::slotted([slot="actions"]) {
    margin-block-start: 0.375rem;
  }

  .close {
    position: absolute;
    inset-block-start: 0.5rem;
    inset-inline-end: 0.5rem;
    inline-size: 2rem;
    min-block-size: 2rem;
    padding: 0;
    border-color: transparent;
    background: none;
    color: var(--ink-soft);
  }

  .close svg {
    display: block;
    inline-size: 0.75rem;
    margin: auto;
    stroke: currentColor;
    stroke-width: 1.5;
  }

  .panes {
    display: grid;
    flex: 1 1 auto;
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: minmax(0, 1fr);
    min-block-size: 0;
  }

  .panes.split {
    grid-template-columns: minmax(0, 1.15fr) minmax(0, 1fr);
  }

  .pane {
    position: relative;
    min-block-size: 0;
    overflow-y: auto;
    padding: 0.875rem 1rem 1.25rem;
    scrollbar-width: thin;
  }

  .pane[hidden] {
    display: none;
  }

  .pane:focus-visible,
  .report:focus-visible {
    outline-offset: -2px;
  }

  .split .pane + .pane {
    border-inline-start: 1px solid var(--line);
  }

  /* Article. */
  .jump {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem;
    margin: 0 0 0.75rem;
  }

  .compare {
    margin-inline-start: auto;
  }

  .compare[aria-pressed="true"] {
    background: var(--accent-soft);
  }

  /* Each report scrolls by itself, its passage as high as that of the others. */
  .pane:has(.columns):not([hidden]) {
    display: flex;
    flex-direction: column;
    overflow: hidden;
  }

  .columns {
    display: grid;
    flex: 1 1 auto;
    grid-auto-columns: minmax(10.5rem, 1fr);
    grid-auto-flow: column;
    min-block-size: 0;
    overflow: auto hidden;
  }

  .columns > .report {
    margin: 0;
    padding: 0 0.5rem;
    border-block: 0;
    border-inline-end: 1px solid var(--line);
    overflow-y: auto;
    scrollbar-width: thin;
  }

  .columns .text {
    font-size: var(--text-size);
  }

  .reports > .report + .report {
    margin-block-start: 1.5rem;
    padding-block-start: 1rem;
    border-block-start: 3px double var(--line-strong);
  }

  h3 {
    margin: 0;
    font-size: var(--text-size);
    font-weight: 650;
    line-height: 1.35;
    text-wrap: balance;
  }

  .left-out {
    margin-block-start: 1rem;
    font-size: var(--label-size);
  }

  .left-out ol {
    display: grid;
    gap: 0.75rem;
    margin: 0.5rem 0 0;
    padding-inline-start: 1.25rem;
  }

  .left-out p {
    margin: 0;
  }

  .imprint {
    margin: 0.125rem 0 0;
    color: var(--ink-soft);
    font-size: var(--label-size);
    overflow-wrap: anywhere;
  }

  .imprint + .text {
    margin-block-start: 0.75rem;
  }

  a {
    color: var(--accent);
    text-underline-offset: 0.15em;
  }

  .text {
    font-family: var(--serif);
    font-size: var(--reading-size);
    line-height: 1.55;
    overflow-wrap: anywhere;
  }

  .text p {
    max-inline-size: 38em;
    margin: 0 0 0.75em;
    text-wrap: pretty;
  }

  .text .title {
    font-weight: 700;
  }

  .text .header,
  .text .boilerplate,
  .text .unread {
    color: var(--ink-soft);
    font-family: var(--sans);
    font-size: var(--label-size);
    line-height: 1.5;
  }

  mark {
    background: none;
    color: inherit;
    text-decoration: underline;
    text-decoration-color: var(--accent);
    text-decoration-thickness: 2px;
    text-underline-offset: 0.2em;
    text-decoration-skip-ink: none;
  }

  mark.passage {
    padding-block: 0.125em;
    background: var(--evidence);
    color: var(--ink);
    text-decoration: none;
    box-decoration-break: clone;
    -webkit-box-decoration-break: clone;
  }

  mark.telling {
    background: color-mix(in srgb, var(--evidence) 40%, var(--panel));
    text-decoration: none;
  }

  mark.passage.reason {
    text-decoration: underline;
    text-decoration-color: var(--accent);
    text-decoration-thickness: 2px;
  }

  .note {
    min-block-size: 0;
    margin-inline: 0.125em 0.0625em;
    padding: 0 0.25em;
    border: 0;
    border-radius: 0.25em;
    background: var(--accent-soft);
    color: var(--accent);
    font: 600 0.6875rem / 1.35 var(--sans);
    vertical-align: 0.4em;
    text-decoration: none;
  }

  .note:hover {
    background: var(--accent);
    color: var(--panel);
  }

  /* Reasons. */
  dl {
    display: grid;
    grid-template-columns: 5.5rem minmax(0, 1fr);
    gap: 0;
    margin: 0;
  }

  dt,
  dd {
    margin: 0;
    padding-block: 0.5rem;
    border-block-start: 1px solid var(--line);
  }

  dl > dt:first-of-type,
  dl > dt:first-of-type + dd {
    padding-block-start: 0;
    border-block-start: 0;
  }

  dt {
    color: var(--ink-soft);
  }

  dd p {
    margin: 0;
    text-wrap: pretty;
  }

  .soft {
    color: var(--ink-soft);
    font-size: var(--label-size);
  }

  .badge {
    padding-inline: 0.375rem;
    border: 1px solid var(--line-strong);
    border-radius: 0.625rem;
    color: var(--ink-soft);
    font-size: var(--label-size);
    line-height: 1.35;
    white-space: nowrap;
  }

  .links {
    display: grid;
    gap: 0.25rem;
    margin: 0.375rem 0 0;
    padding: 0;
    list-style: none;
  }

  .reason-link {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-items: baseline;
    gap: 0.5rem;
    inline-size: 100%;
    min-block-size: 1.75rem;
    padding: 0.1875rem 0.5rem;
    border: 0;
    border-inline-start: 2px solid var(--accent);
    border-radius: 0;
    background: var(--paper);
    color: var(--ink);
    font-size: var(--label-size);
    text-align: start;
  }

  .reason-link:hover,
  .reason-link[data-current] {
    background: var(--accent-soft);
    color: var(--ink);
  }

  .number {
    min-inline-size: 0.75rem;
    color: var(--accent);
    font-weight: 600;
  }

  .quote {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    line-clamp: 2;
    font-family: var(--serif);
    font-size: 0.8125rem;
  }

  .rule {
    color: var(--ink-soft);
    font-size: var(--label-size);
    white-space: nowrap;
  }

  div.reason-link {
    background: none;
    border-inline-start-color: var(--line-strong);
  }

  blockquote {
    margin: 0 0 0.75rem;
    padding-inline-start: 0.75rem;
    border-inline-start: 2px solid var(--line-strong);
    font-family: var(--serif);
    font-size: var(--reading-size);
  }

  @media (forced-colors: active) {
    mark.passage {
      background: Mark;
      color: MarkText;
    }

    .tabs button[aria-selected="false"] {
      border-block-end-color: Canvas;
    }

    .tabs button[aria-selected="true"] {
      border-block-end-color: Highlight;
    }
  }

  @media (pointer: coarse) {
    .revised summary,
    .left-out summary {
      min-block-size: 2.75rem;
      line-height: 2.75rem;
    }

    .close {
      inline-size: 2.75rem;
      min-block-size: 2.75rem;
    }

    .tabs button,
    .jump button,
    .reason-link {
      min-block-size: 2.75rem;
    }
  }

  @media print {
    :host,
    .pane {
      max-block-size: none;
      overflow: visible;
    }

    .pane[hidden] {
      display: block;
    }
  }
`;
