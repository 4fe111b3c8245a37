import {css} from 'lit';

/** Facets with their rows and counts, and the search. Needs the tokens. */
export const filtersStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-block-size: 0;
    max-block-size: var(--cordiale-filters-height, 44rem);
    background: var(--panel);
  }

  .line {
    display: flex;
    flex: none;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.375rem 1rem;
    padding: 0.5rem 1rem;
    border-block-end: 1px solid var(--line);
  }

  .line .chips {
    flex-basis: 100%;
  }

  .shown {
    margin: 0;
    color: var(--ink-soft);
  }

  .scroll {
    flex: 1 1 auto;
    min-block-size: 0;
    padding-block-end: 1rem;
    overflow-y: auto;
    scrollbar-width: thin;
  }

  .search {
    display: grid;
    gap: 0.25rem;
    padding: 0.75rem 1rem;
  }

  .search label,
  summary {
    color: var(--ink);
    font-weight: 600;
  }

  input[type="search"] {
    inline-size: 100%;
    min-block-size: 2rem;
    padding-inline: 0.5rem;
    background: var(--paper);
  }

  input[type="search"]::placeholder {
    color: var(--ink-soft);
    opacity: 1;
  }

  .search-state {
    margin: 0;
    color: var(--ink-soft);
    font-size: var(--label-size);
  }

  .search-state:empty {
    display: none;
  }

  .facet {
    border-block-start: 1px solid var(--line);
  }

  summary {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    min-block-size: 2.25rem;
    padding-inline: 1rem;
    list-style: none;
    cursor: pointer;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  summary::after {
    flex: none;
    inline-size: 0.4375rem;
    block-size: 0.4375rem;
    margin-inline-start: auto;
    border: solid var(--ink-soft);
    border-width: 0 1.5px 1.5px 0;
    content: "";
    transform: translateY(-25%) rotate(45deg);
  }

  [open] > summary::after {
    transform: translateY(25%) rotate(-135deg);
  }

  summary:hover {
    color: var(--accent);
  }

  summary:focus-visible {
    outline-offset: -2px;
  }

  .chosen {
    color: var(--accent);
    font-size: var(--label-size);
    font-weight: 400;
  }

  [role="group"]:not(.steps) {
    padding-block-end: 0.5rem;
  }

  .row {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    min-block-size: 1.75rem;
    padding-inline: 1rem;
    cursor: pointer;
  }

  .row:hover {
    background: color-mix(in srgb, var(--accent-soft) 55%, var(--panel));
  }

  .row:focus-within:has(:focus-visible) {
    outline: 2px solid var(--accent);
    outline-offset: -2px;
  }

  .row input {
    flex: none;
    inline-size: 1rem;
    block-size: 1rem;
    margin: 0;
    accent-color: var(--accent);
    cursor: inherit;
  }

  .row input:focus-visible {
    outline: none;
  }

  .row .mark {
    flex: none;
    inline-size: 0.75rem;
    block-size: 0.75rem;
  }

  .name {
    flex: 1 1 auto;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .count {
    flex: none;
    color: var(--ink-soft);
  }

  .possible {
    margin-inline-start: 0.25rem;
    font-size: var(--label-size);
  }

  .row:has(:checked) .name {
    font-weight: 600;
  }

  /* Nothing to show is said by the number; the paler words only agree. */
  .row.none .name {
    color: var(--ink-soft);
  }

  .row.none .mark {
    opacity: 0.4;
  }

  .more {
    margin-inline-start: 2.25rem;
    margin-block-end: 0.625rem;
    border: 0;
    padding: 0;
    background: none;
    color: var(--ink-soft);
    text-decoration: underline;
    text-decoration-color: var(--line-strong);
    text-underline-offset: 0.2em;
  }

  .status {
    margin: 0;
    padding: 1.5rem 1rem;
    color: var(--ink-soft);
    text-wrap: pretty;
  }

  @media (forced-colors: active) {
    summary::after {
      border-color: CanvasText;
    }

    .row:focus-within:has(:focus-visible) {
      outline-color: Highlight;
    }
  }

  @media (pointer: coarse) {
    .row,
    summary,
    input[type="search"],
    .more {
      min-block-size: 2.75rem;
    }
  }

  @media print {
    :host {
      display: none;
    }
  }
`;
