import {css} from 'lit';

/** The form, its problems, and the list of corrections. Needs the tokens. */
export const editorStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-block-size: 0;
    background: var(--panel);
    container-type: inline-size;
  }

  p {
    margin: 0;
    overflow-wrap: anywhere;
    text-wrap: pretty;
  }

  .head {
    display: flex;
    flex: none;
    align-items: center;
    justify-content: space-between;
    padding: 0.5rem 1rem 0;
  }

  h2 {
    margin: 0;
    font-size: var(--reading-size);
    font-weight: 650;
  }

  h2:focus:not(:focus-visible) {
    outline: none;
  }

  .pane {
    display: grid;
    flex: 1 1 auto;
    align-content: start;
    gap: 0.75rem;
    min-block-size: 0;
    padding: 0.75rem 1rem 1rem;
    overflow-y: auto;
    scrollbar-width: thin;
  }

  .pane:focus-visible {
    outline-offset: -2px;
  }

  form {
    display: grid;
    gap: 0.75rem;
  }

  .about {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.5rem;
  }

  .about .mark {
    margin-block-start: 0.125rem;
  }

  fieldset {
    display: grid;
    gap: 0.25rem;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  legend,
  .field > label {
    padding: 0 0 0.125rem;
    font-weight: 600;
  }

  .field {
    display: grid;
    gap: 0.25rem;
    min-inline-size: 0;
  }

  input[type="text"],
  select,
  textarea {
    inline-size: 100%;
    min-block-size: 1.875rem;
    padding: 0.125rem 0.5rem;
    border: 1px solid var(--line-strong);
    border-radius: 0.25rem;
    background: var(--paper);
    color: var(--ink);
    font: inherit;
  }

  textarea {
    padding-block: 0.375rem;
    resize: vertical;
  }

  ::placeholder {
    color: var(--ink-soft);
    opacity: 1;
  }

  [aria-invalid="true"] {
    outline: 2px solid var(--endings);
    outline-offset: -1px;
  }

  .problem {
    padding-inline-start: 0.5rem;
    border-inline-start: 2px solid var(--endings);
  }

  .pair {
    display: grid;
    grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
    gap: 0.75rem;
  }

  .choice {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: baseline;
    gap: 0.5rem;
    min-block-size: 1.5rem;
  }

  input[type="radio"],
  input[type="checkbox"] {
    margin: 0;
    accent-color: var(--accent);
  }

  .choices {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(9.5rem, 1fr));
    gap: 0.125rem 0.75rem;
    padding-block: 0.25rem;
  }

  summary {
    min-block-size: 1.75rem;
    font-weight: 600;
    line-height: 1.75rem;
    cursor: pointer;
  }

  ul,
  ol {
    display: grid;
    gap: 0.375rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .parties li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto auto;
    gap: 0.375rem;
  }

  .parties select + select {
    inline-size: auto;
  }

  .take {
    display: grid;
    place-items: center;
    inline-size: 1.875rem;
    padding: 0;
  }

  .icon {
    display: block;
    inline-size: 0.625rem;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
  }

  .more {
    justify-self: start;
    margin-block-start: 0.125rem;
  }

  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }

  .keep {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--panel);
  }

  .keep:hover {
    color: var(--panel);
    filter: brightness(1.1);
  }

  .undone,
  .outcome,
  p.keeping:not(.soft) {
    padding: 0.375rem 0.75rem;
    background: var(--evidence);
  }

  .undone {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.25rem 0.75rem;
  }

  .revisions {
    gap: 0;
  }

  .revision {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: start;
    gap: 0.25rem 0.75rem;
    padding-block: 0.5rem;
    border-block-end: 1px solid var(--line);
  }

  .of,
  .of button {
    min-block-size: 1.5rem;
    padding: 0;
    border: 0;
    background: none;
    font-weight: 600;
    text-align: start;
  }

  .unfit > div {
    color: var(--ink-soft);
  }

  @media (forced-colors: active) {
    .tabs button[aria-selected="false"] {
      border-block-end-color: Canvas;
    }

    .tabs button[aria-selected="true"] {
      border-block-end-color: Highlight;
    }
  }

  @media (pointer: coarse) {
    button,
    summary,
    select,
    .choice,
    input[type="text"] {
      min-block-size: 2.75rem;
    }

    .take {
      inline-size: 2.75rem;
    }

    summary {
      line-height: 2.75rem;
    }

    .choice {
      align-items: center;
    }
  }
`;
