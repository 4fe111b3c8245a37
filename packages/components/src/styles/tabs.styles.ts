import {css} from 'lit';

/** A row of tabs, the chosen one underlined. Needs the tokens. */
export const tabsStyles = css`
  .tabs {
    display: flex;
    flex: none;
    gap: 1.25rem;
    padding-inline: 1rem;
    border-block-end: 1px solid var(--line);
  }

  .tabs button {
    min-block-size: 2.25rem;
    margin-block-end: -1px;
    padding: 0;
    border: 0;
    border-block-end: 2px solid transparent;
    border-radius: 0;
    background: none;
    color: var(--ink-soft);
  }

  .tabs button[aria-selected="true"] {
    border-block-end-color: var(--accent);
    color: var(--ink);
    font-weight: 600;
  }
`;
