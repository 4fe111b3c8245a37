import {css} from 'lit';

/** Where the views stand on wide, medium and narrow pages, and the bar above them. Needs the tokens. */
export const explorerStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    block-size: 48rem;
    min-block-size: 24rem;
    overflow: hidden;
    background: var(--paper);
  }

  /* Bar: what is shown, by which filters, and what could not be used. */
  .bar {
    position: relative;
    z-index: 3;
    display: flex;
    flex: none;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.375rem 1rem;
    min-block-size: 2.75rem;
    padding: 0.375rem 1rem;
    border-block-end: 1px solid var(--line);
  }

  .summary {
    margin: 0;
    color: var(--ink-soft);
  }

  .summary strong {
    color: var(--ink);
    font-weight: 650;
  }

  .summary:focus-visible {
    outline-offset: 4px;
  }

  .bar .chips {
    flex: 1 1 auto;
  }

  /* Where room is short the filters get a line of their own, which scrolls rather than grows. */
  .bar.short .chips {
    flex-basis: 100%;
    flex-wrap: nowrap;
    order: 1;
    overflow-x: auto;
    scrollbar-width: none;
    white-space: nowrap;
  }

  .bar.short .chip {
    flex: none;
    max-inline-size: none;
  }

  .bar.short .summary {
    flex: 1 1 0;
    line-height: 1.3;
  }

  .actions {
    display: flex;
    align-items: center;
    gap: 1rem;
    margin-inline-start: auto;
  }

  .more {
    anchor-name: --more;
  }

  /* Folded into a menu, under its button; at the foot of the page where a browser cannot place it there. */
  .actions[popover] {
    position: fixed;
    inset: auto 0 0;
    flex-direction: column;
    align-items: stretch;
    gap: 0.25rem;
    margin: 0;
    padding: 0.5rem;
    border: 1px solid var(--line-strong);
    border-radius: 0.25rem;
    background: var(--panel);
    box-shadow: 0 0.5rem 1.5rem rgb(0 0 0 / 0.12);
    color: inherit;
  }

  .actions[popover]:not(:popover-open) {
    display: none;
  }

  .actions[popover] > button {
    border-color: transparent;
    text-align: start;
  }

  .actions[popover] .quarantine {
    position: static;
    box-shadow: none;
  }

  @supports (position-area: end) {
    .actions[popover] {
      inset: auto;
      margin-block-start: 0.375rem;
      position-anchor: --more;
      position-area: block-end span-inline-start;
    }
  }

  .toggle {
    display: inline-flex;
    align-items: center;
    gap: 0.375rem;
  }

  .bar button[aria-expanded="true"] {
    background: var(--accent-soft);
  }

  .player {
    flex: none;
    border-block-end: 1px solid var(--line);
  }

  .story {
    flex: none;
    max-block-size: min(45%, 26rem);
    overflow-y: auto;
    border-block-end: 1px solid var(--line);
    scrollbar-width: thin;
  }

  .story[hidden],
  .player[hidden] {
    display: none;
  }

  .actions button,
  .actions summary {
    white-space: nowrap;
  }

  details {
    position: relative;
  }

  summary {
    min-block-size: 1.75rem;
    color: var(--ink-soft);
    line-height: 1.75rem;
    text-decoration: underline;
    text-decoration-color: var(--line-strong);
    text-underline-offset: 0.2em;
    list-style: none;
    cursor: pointer;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  summary:hover {
    color: var(--accent);
  }

  .quarantine {
    position: absolute;
    z-index: 2;
    inset-block-start: 100%;
    inset-inline-end: 0;
    border: 1px solid var(--line-strong);
    border-radius: 0.25rem;
    background: var(--panel);
    box-shadow: 0 0.5rem 1.5rem rgb(0 0 0 / 0.12);
    inline-size: min(34rem, 90vw);
    max-block-size: 24rem;
    padding: 0.875rem 1rem;
    overflow-y: auto;
  }

  .state code {
    white-space: nowrap;
  }

  .note {
    display: flex;
    flex: none;
    align-items: center;
    justify-content: space-between;
    gap: 1rem;
    padding: 0.375rem 1rem;
    border-block-end: 1px solid var(--line);
    background: var(--evidence);
    overflow-wrap: anywhere;
  }

  .note p {
    margin: 0;
  }

  /* Whole-page states. */
  .state {
    display: grid;
    flex: 1 1 auto;
    align-content: center;
    justify-items: start;
    gap: 0.75rem;
    inline-size: min(40rem, 100%);
    margin-inline: auto;
    padding: 2rem 1rem;
    overflow-y: auto;
  }

  .state h2 {
    margin: 0;
    font-size: var(--title-size);
    font-weight: 650;
    line-height: 1.25;
  }

  .state p {
    margin: 0;
    overflow-wrap: anywhere;
    text-wrap: pretty;
  }

  /* Views. */
  .main {
    position: relative;
    display: flex;
    flex: 1 1 auto;
    min-block-size: 0;
  }

  .main .filters {
    flex: none;
    inline-size: 16rem;
    border-inline-end: 1px solid var(--line);
  }

  .main .filters[hidden] {
    display: none;
  }

  .body {
    display: grid;
    flex: 1 1 auto;
    min-inline-size: 0;
    min-block-size: 0;
    overflow: hidden;
  }

  .view {
    position: relative;
    display: flex;
    flex-direction: column;
    min-inline-size: 0;
    min-block-size: 0;
    background: var(--panel);
  }

  .view[hidden] {
    display: none;
  }

  .narrow .view:is(.intake, .compare, .editor) {
    z-index: 1;
  }

  .view:is(.intake, .compare) {
    overflow-y: auto;
    scrollbar-width: thin;
  }

  .view > [part] {
    flex: 1 1 auto;
    inline-size: auto;
    block-size: auto;
    min-block-size: 0;
    max-block-size: none;
  }

  .body.wide {
    grid-template: "map list" minmax(0, calc(13rem + (100% - 29.75rem) * var(--divided))) "divider list" 0.75rem "timeline list" minmax(16rem, 1fr) / minmax(0, 1fr) clamp(23rem, 29%, 30rem);
  }

  .divider {
    display: grid;
    grid-area: divider;
    place-items: center;
    border-block: 1px solid var(--line);
    background: var(--paper);
    cursor: row-resize;
    touch-action: none;
  }

  .divider::before {
    inline-size: 2.5rem;
    border-block-start: 3px solid var(--line-strong);
    border-radius: 2px;
    content: "";
  }

  .divider:is(:hover, :active)::before {
    border-color: var(--accent);
  }

  .divider:focus-visible {
    outline-offset: -2px;
  }

  /* A table needs room for its columns. */
  .body.wide.tabled {
    grid-template-columns: minmax(0, 1fr) clamp(36.5rem, 50%, 44rem);
  }

  .wide .side {
    display: grid;
    grid-area: list;
    grid-template-rows: minmax(0, 1fr) auto;
    min-block-size: 0;
    border-inline-start: 1px solid var(--line);
  }

  .wide.reading .side {
    grid-template-rows: minmax(0, 2fr) minmax(0, 3fr);
  }

  .wide.reading.editing .side {
    grid-template-rows: minmax(0, 3fr) minmax(0, 2fr);
  }

  .wide .reader {
    border-block-start: 1px solid var(--line-strong);
  }

  .map {
    grid-area: map;
  }

  .timeline {
    grid-area: timeline;
  }

  .medium .timeline {
    border-block-start: 1px solid var(--line-strong);
  }

  .body.medium {
    grid-template: "map" minmax(16rem, 8fr) "timeline" minmax(20rem, 10fr) "list" minmax(20rem, 11fr) / minmax(0, 1fr);
    overflow-y: auto;
  }

  .medium .side {
    display: grid;
    grid-area: list;
    grid-template-rows: minmax(0, 1fr) auto;
    min-block-size: 0;
    border-block-start: 1px solid var(--line-strong);
  }

  .medium.reading .side {
    grid-template: minmax(0, 1fr) / minmax(0, 4fr) minmax(0, 5fr);
  }

  .medium .reader {
    border-block-start: 1px solid var(--line);
  }

  .medium.reading .reader {
    border-block-start: 0;
    border-inline-start: 1px solid var(--line-strong);
  }

  /* On a narrow page all views share one place; those behind a tab keep their size, and so their state. */
  .body.narrow {
    grid-template: auto minmax(0, 1fr) / minmax(0, 1fr);
  }

  /* The range of days governs them all, so it stays on top of each. */
  .body.narrow::before {
    grid-area: 1 / 1;
    block-size: 3.375rem;
    content: "";
  }

  .narrow > .timeline > cordiale-timeline::part(strip) {
    order: -1;
  }

  .main:not(.filtering) > .narrow > .timeline > cordiale-timeline::part(strip) {
    visibility: visible;
  }

  .narrow .side {
    display: contents;
  }

  .narrow .view {
    grid-area: 2 / 1;
  }

  .narrow > .timeline {
    grid-area: 1 / 1 / 3 / 2;
  }

  .narrow .view.behind,
  .main.narrow:not(.filtering) > .filters,
  .main.narrow.filtering > .body {
    visibility: hidden;
  }

  .main.narrow {
    display: grid;
    grid-template: minmax(0, 1fr) / minmax(0, 1fr);
  }

  .main.narrow > * {
    grid-area: 1 / 1;
    inline-size: auto;
    border: 0;
  }

  .main.narrow.filtering > .filters {
    z-index: 1;
  }

  /* Lies over the views: what they show is what is shared. */
  .main > .share {
    position: absolute;
    z-index: 4;
    inset-block-start: 0;
    inset-inline-end: 0;
    inline-size: min(26rem, 100%);
    max-block-size: 100%;
    overflow-y: auto;
    border: solid var(--line-strong);
    border-width: 0 0 1px 1px;
    box-shadow: 0 0.5rem 1.5rem rgb(0 0 0 / 0.12);
    scrollbar-width: thin;
  }

  .main > .share[hidden] {
    display: none;
  }

  .tabs {
    justify-content: space-around;
    gap: 0;
    padding-inline: 0;
    background: var(--panel);
  }

  .tabs button {
    flex: 1 1 0;
    min-block-size: 2.75rem;
  }

  .tabs button:focus-visible {
    outline-offset: -3px;
  }

  @media (forced-colors: active) {
    .tabs button[aria-selected="false"] {
      border-block-end-color: Canvas;
    }

    .tabs button[aria-selected="true"] {
      border-block-end-color: Highlight;
    }

    .bar button[aria-expanded="true"] {
      border-color: Highlight;
    }
  }

  @media (pointer: coarse) {
    .bar button[aria-expanded],
    .more,
    [slot="actions"] {
      min-block-size: 2.75rem;
    }

    summary {
      min-block-size: 2.75rem;
      line-height: 2.75rem;
    }

    .divider {
      block-size: 1.5rem;
      margin-block: -0.375rem;
      z-index: 1;
    }
  }
`;
