import {css} from 'lit';

/** The stage with a step and its words, and the desk where they are written. Needs the tokens. */
export const storyStyles = css`
  :host {
    display: block;
    container-type: inline-size;
    background: var(--panel);
  }

  .frame {
    display: grid;
    gap: 0.5rem;
    padding: 0.5rem 1rem;
  }

  p,
  h2 {
    margin: 0;
    overflow-wrap: anywhere;
  }

  .newer {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.375rem 0.75rem;
    padding: 0.375rem 0.75rem;
    border-radius: 0.25rem;
    background: var(--evidence);
  }

  .newer p {
    flex: 1 1 16rem;
  }

  /* Playing: the words are the loudest thing in it, set for reading. */
  .stage {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-items: center;
    gap: 0.25rem 1rem;
    border-radius: 0.25rem;
  }

  .move {
    display: flex;
    gap: 0.25rem;
  }

  .words {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0 0.75rem;
    align-items: baseline;
    max-inline-size: 60rem;
    min-block-size: 3.75rem;
    align-content: center;
  }

  .place {
    color: var(--ink-soft);
    font-size: var(--label-size);
    white-space: nowrap;
  }

  h2 {
    font-size: var(--reading-size);
    font-weight: 650;
    line-height: 1.3;
    text-wrap: balance;
  }

  .text {
    grid-column: 1 / -1;
    max-inline-size: 45rem;
    font: 400 var(--reading-size) / 1.4 var(--serif);
    text-wrap: pretty;
    white-space: pre-line;
  }

  .icon {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 1.75rem;
    padding: 0;
  }

  .icon svg {
    display: block;
    inline-size: 0.875rem;
    block-size: 0.875rem;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
  }

  .icon .cross {
    inline-size: 0.625rem;
    block-size: 0.625rem;
  }

  .move .icon {
    inline-size: 2.25rem;
    block-size: 2.25rem;
  }

  :dir(rtl) :is(.back, .on, .undo, .redo) svg {
    transform: scaleX(-1);
  }

  /* Writing. */
  .desk {
    display: grid;
    gap: 0.5rem;
  }

  .line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.375rem;
  }

  .desk > .line .switch {
    margin-inline-start: auto;
  }

  .add {
    border-color: var(--accent);
    background: var(--accent-soft);
  }

  .title {
    display: flex;
    flex: 1 1 18rem;
    align-items: center;
    gap: 0.5rem;
    max-inline-size: 36rem;
    color: var(--ink-soft);
    font-size: var(--label-size);
    white-space: nowrap;
  }

  input[type="text"],
  textarea {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 1.75rem;
    padding: 0.125rem 0.5rem;
    border: 1px solid var(--line-strong);
    border-radius: 0.25rem;
    background: var(--paper);
    color: var(--ink);
    font: 400 var(--text-size) / 1.45 var(--sans);
  }

  textarea {
    padding-block: 0.25rem;
    font: 400 0.9375rem / 1.4 var(--serif);
    resize: vertical;
  }

  ::placeholder {
    color: var(--ink-soft);
    opacity: 1;
  }

  .steps {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 22rem), 1fr));
    gap: 0.5rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .step {
    display: grid;
    block-size: 100%;
    gap: 0.25rem;
    align-content: start;
    padding: 0.5rem;
    border: 1px solid var(--line);
    border-radius: 0.25rem;
  }

  .step .line {
    flex-wrap: nowrap;
  }

  .step .foot {
    flex-wrap: wrap;
  }

  .step .name {
    flex: 1 1 auto;
    font-weight: 600;
  }

  .number {
    flex: none;
    min-inline-size: 1.25rem;
    color: var(--ink-soft);
    font-weight: 650;
    text-align: center;
  }

  .foot .view {
    flex: 1 1 8rem;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .foot button {
    min-block-size: 1.5rem;
    font-size: var(--label-size);
  }

  .show[aria-pressed="true"] {
    border-color: var(--accent);
    background: var(--accent-soft);
  }

  .printed {
    display: none;
  }

  @container (max-width: 40rem) {
    .stage {
      grid-template: "words words" auto "move switch" auto / 1fr auto;
    }

    .words {
      grid-area: words;
    }

    .move {
      grid-area: move;
    }
  }

  @media (pointer: coarse) {
    button,
    .foot button,
    input[type="text"] {
      min-block-size: 2.75rem;
    }

    .icon,
    .move .icon {
      inline-size: 2.75rem;
      block-size: 2.75rem;
    }
  }

  @media (forced-colors: active) {
    .show[aria-pressed="true"] {
      border-color: Highlight;
    }
  }

  @media print {
    .frame {
      display: none;
    }

    .printed {
      display: block;
    }

    .printed ol {
      margin-block: 0.25rem;
      padding-inline-start: 1.5rem;
    }
  }
`;
