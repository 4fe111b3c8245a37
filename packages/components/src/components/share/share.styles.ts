import {css} from 'lit';

/** The ways to share, and what was said of the last one. Needs the tokens. */
export const shareStyles = css`
  :host {
    display: block;
    background: var(--panel);
  }

  .frame {
    display: grid;
    gap: 0.75rem;
    padding: 0.75rem 1rem 1rem;
  }

  h2,
  h3,
  p {
    margin: 0;
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 1rem;
  }

  h2 {
    font-size: var(--reading-size);
    font-weight: 650;
  }

  h3 {
    font-size: var(--text-size);
    font-weight: 600;
  }

  h3 + .choices {
    margin-block-start: 0.25rem;
  }

  .soft {
    color: var(--ink-soft);
  }

  .line {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0.5rem;
    margin-block-end: 0.25rem;
  }

  textarea {
    display: block;
    inline-size: 100%;
    padding: 0.25rem 0.375rem;
    background: var(--paper);
    color: var(--ink-soft);
    font-size: var(--label-size);
    line-height: 1.4;
    overflow-wrap: anywhere;
    resize: none;
    field-sizing: content;
    max-block-size: 7rem;
  }

  textarea[hidden] {
    display: none;
  }

  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  /* A view a line. */
  .pictures {
    display: grid;
    grid-template-columns: auto auto;
    justify-content: start;
  }

  .choices + .soft {
    margin-block-start: 0.25rem;
    font-size: var(--label-size);
  }

  .said:empty {
    display: none;
  }

  .said {
    position: sticky;
    inset-block-end: 0;
    margin-inline: -1rem;
    margin-block-end: -1rem;
    padding: 0.5rem 1rem;
    border-block-start: 1px solid var(--line);
    background: var(--evidence);
    overflow-wrap: anywhere;
    text-wrap: pretty;
  }

  @media (pointer: coarse) {
    button {
      min-block-size: 2.75rem;
    }
  }
`;
