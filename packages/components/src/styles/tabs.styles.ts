import {css} from 'lit';

/** A row of tabs, the chosen one underlined. Sizes are the element's own. Needs the tokens. */
export const tabsStyles = css`
  .tabs button {
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
