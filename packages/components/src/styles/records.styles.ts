import {css} from 'lit';

/** Looks of a list of records that could not be used. Needs the tokens. */
export const recordsStyles = css`
  .records {
    display: grid;
    gap: 0.75rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .records p {
    margin: 0;
    overflow-wrap: anywhere;
  }

  .records .where {
    font-weight: 600;
  }

  .soft {
    color: var(--ink-soft);
    font-size: var(--label-size);
  }

  code {
    font-family: ui-monospace, "SFMono-Regular", Menlo, "Liberation Mono", monospace;
    font-size: 0.9em;
  }
`;
