import {css} from 'lit';

/** The place to drop files, the text to paste, and what came of them. Needs the tokens. */
export const intakeStyles = css`
  :host {
    display: block;
    container-type: inline-size;
    background: var(--panel);
  }

  .frame {
    display: grid;
    gap: 0.75rem;
    padding: 0.75rem 1rem 1rem;
  }

  p {
    margin: 0;
    text-wrap: pretty;
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 1rem;
  }

  h2 {
    margin: 0;
    font-size: var(--reading-size);
    font-weight: 650;
  }

  .ways {
    display: grid;
    gap: 0.75rem 1.5rem;
  }

  .drop {
    display: grid;
    align-content: center;
    justify-items: center;
    gap: 0.5rem;
    min-block-size: 7.5rem;
    padding: 0.75rem;
    border: 1px dashed var(--line-strong);
    border-radius: 0.25rem;
    background: var(--paper);
    text-align: center;
  }

  .dropping .drop {
    border: 2px solid var(--accent);
    background: var(--accent-soft);
  }

  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }

  .buttons:empty {
    display: none;
  }

  .drop .buttons {
    justify-content: center;
  }

  .paste {
    display: grid;
    gap: 0.375rem;
  }

  .paste > label {
    font-weight: 600;
  }

  textarea {
    inline-size: 100%;
    min-block-size: 4.5rem;
    padding: 0.5rem;
    background: var(--paper);
    font: 400 var(--text-size) / 1.45 var(--serif);
    resize: vertical;
  }

  .line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.375rem 0.5rem;
  }

  .line label {
    flex-basis: 100%;
  }

  .line button {
    margin-inline-start: auto;
  }

  input[type="date"] {
    min-block-size: 1.75rem;
    padding-inline: 0.375rem;
    background: var(--paper);
  }

  .running {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    gap: 0.25rem 1rem;
  }

  progress {
    grid-column: 1 / -1;
    appearance: none;
    inline-size: 100%;
    block-size: 0.375rem;
    overflow: hidden;
    border: 0;
    border-radius: 0.1875rem;
    background: var(--line);
  }

  progress::-webkit-progress-bar {
    background: var(--line);
  }

  progress::-webkit-progress-value {
    background: var(--accent);
  }

  progress::-moz-progress-bar {
    background: var(--accent);
  }

  .outcome {
    display: grid;
    gap: 0.5rem;
  }

  .outcome:focus-visible {
    outline-offset: 4px;
  }

  .failure {
    padding: 0.375rem 0.75rem;
    background: var(--evidence);
  }

  .finds {
    display: grid;
    gap: 0 1.5rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .finds button {
    display: grid;
    gap: 0 1rem;
    inline-size: 100%;
    padding: 0.25rem 0;
    border: 0;
    border-block-end: 1px solid var(--line);
    border-radius: 0;
    background: none;
    text-align: start;
  }

  summary {
    inline-size: fit-content;
    min-block-size: 1.75rem;
    line-height: 1.75rem;
    cursor: pointer;
  }

  .quarantine {
    max-block-size: 14rem;
    padding: 0.25rem 0 0.25rem 0.75rem;
    border-inline-start: 2px solid var(--endings);
    overflow-y: auto;
  }

  @container (min-width: 40rem) {
    .ways {
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    }

    .line label {
      flex-basis: auto;
    }

    .finds {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }

  @media (forced-colors: active) {
    progress {
      border: 1px solid CanvasText;
    }

    progress::-webkit-progress-value {
      background: Highlight;
    }

    .dropping .drop {
      border-color: Highlight;
    }
  }

  @media (pointer: coarse) {
    button,
    summary,
    input[type="date"] {
      min-block-size: 2.75rem;
    }

    summary {
      line-height: 2.75rem;
    }
  }
`;
