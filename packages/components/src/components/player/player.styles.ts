import {css} from 'lit';

/** Buttons, choices and the stretch of time that is shown. Needs the tokens. */
export const playerStyles = css`
  :host {
    display: block;
    container-type: inline-size;
    background: var(--panel);
  }

  .frame {
    display: grid;
    grid-template: "move slider now" auto "choices choices choices" auto / auto minmax(6rem, 1fr) 30rem;
    align-items: center;
    gap: 0.25rem 0.75rem;
    padding: 0.375rem 1rem;
  }

  .move {
    display: flex;
    grid-area: move;
    gap: 0.25rem;
  }

  button svg {
    display: block;
    inline-size: 0.875rem;
    block-size: 0.875rem;
    fill: currentColor;
  }

  .icon {
    display: grid;
    place-items: center;
    inline-size: 1.75rem;
    padding: 0;
  }

  .icon svg {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
  }

  :dir(rtl) .icon svg,
  :dir(rtl) .play svg {
    transform: scaleX(-1);
  }

  .play {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.375rem;
    min-inline-size: 5.5rem;
  }

  .play[aria-pressed="true"] {
    background: var(--accent-soft);
  }

  input[type="range"] {
    grid-area: slider;
    inline-size: 100%;
    min-block-size: 1.75rem;
    margin: 0;
    accent-color: var(--accent);
  }

  .now {
    grid-area: now;
    margin: 0;
    color: var(--ink-soft);
  }

  .now strong {
    color: var(--ink);
    font-weight: 650;
  }

  .choices {
    display: flex;
    grid-area: choices;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 1rem;
    color: var(--ink-soft);
    font-size: var(--label-size);
  }

  .choice,
  .check {
    display: inline-flex;
    align-items: center;
    gap: 0.375rem;
    min-block-size: 1.5rem;
  }

  select {
    min-block-size: 1.5rem;
    padding-inline: 0.25rem;
  }

  input[type="checkbox"] {
    inline-size: 1rem;
    block-size: 1rem;
    margin: 0;
    accent-color: var(--accent);
  }

  .all {
    min-block-size: 1.5rem;
    margin-inline-start: auto;
    font-size: inherit;
  }

  .status {
    margin: 0;
    padding: 0.5rem 1rem;
    color: var(--ink-soft);
  }

  @container (max-width: 52rem) {
    .frame {
      grid-template: "move slider" auto "now now" auto "choices choices" auto / auto minmax(0, 1fr);
    }
  }

  /* As high as the longest words, so that nothing moves while it plays. */
  @container (max-width: 40rem) {
    .now {
      min-block-size: 2lh;
    }
  }

  @media (forced-colors: active) {
    .play[aria-pressed="true"] {
      border-color: Highlight;
    }
  }

  @media (pointer: coarse) {
    button,
    .all,
    select,
    .check,
    .choice,
    input[type="range"] {
      min-block-size: 2.75rem;
    }

    .icon {
      inline-size: 2.75rem;
    }
  }
`;
