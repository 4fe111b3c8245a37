import {css} from 'lit';

/** Looks of what is drawn only once a reader opens it. */
export const unfoldedStyles = css`
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .legend {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr));
    gap: 0.125rem 1rem;
    padding-block: 0.25rem;
    color: var(--ink);
  }

  .legend li {
    display: flex;
    gap: 0.5rem;
    align-items: center;
  }

  .legend svg { flex: none; }

  .opened {
    flex-basis: 100%;
    order: -1;
    padding-block-end: 0.375rem;
    border-block-end: 1px solid var(--line);
  }

  .opened-head, .pages {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.625rem;
    align-items: center;
    margin: 0;
  }

  .opened-head .close { margin-inline-start: auto; }
  .soft { color: var(--ink-soft); }

  .events {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.375rem;
    max-block-size: 7.5rem;
    padding: 0.25rem 0.125rem;
    overflow-y: auto;
  }

  .event {
    display: inline-flex;
    gap: 0.25rem;
    align-items: center;
    padding-inline: 0.25rem 0.625rem;
    border-color: var(--line);
    font-size: var(--label-size);
    text-align: start;
  }

  .event svg { flex: none; }
  .event.lifted { border-color: var(--accent); }
  .event[aria-pressed="true"] { border-color: var(--accent); background: var(--accent-soft); }

  /* Card */
  .card {
    z-index: 2;
    inline-size: max-content;
    max-inline-size: min(20rem, 100%);
    padding: 0.5rem 0.75rem 0.625rem;
    border: 1px solid var(--line-strong);
    border-radius: 0.25rem;
    background: var(--panel);
    box-shadow: 0 2px 10px rgb(0 0 0 / 14%);
    font-size: 0.8125rem;
    line-height: 1.4;
    overflow-wrap: anywhere;
  }

  .card p { margin: 0; }
  .card .realis { color: var(--ink-soft); }
  .card-date { font-weight: 600; }
  .card .card-summary {
    display: -webkit-box;
    margin-block: 0.375rem;
    overflow: hidden;
    font-family: var(--serif);
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 4;
  }

  /* Texts are English in a page of any direction. */
  .card p, .opened-head :is(b, span), .event > span, .pages span { unicode-bidi: plaintext; }
`;
