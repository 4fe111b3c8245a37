import {css} from 'lit';

/** Looks of the chips and steps of a {@link FilteringElement}. Needs the tokens. */
export const filterLineStyles = css`
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .chip {
    display: inline-flex;
    align-items: center;
    gap: 0.375rem;
    min-block-size: 1.75rem;
    max-inline-size: 100%;
    padding-inline: 0.625rem 0.25rem;
    border-radius: 0.875rem;
    background: var(--accent-soft);
  }

  .chip .words {
    overflow: hidden;
    text-overflow: ellipsis;
  }

  .chip .about {
    color: var(--ink-soft);
  }

  .chip button {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 1.5rem;
    min-block-size: 1.5rem;
    padding: 0;
    border: 0;
    border-radius: 50%;
    background: none;
    color: var(--ink-soft);
  }

  .chip button:hover {
    background: var(--accent);
    color: var(--panel);
  }

  .icon {
    display: block;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
  }

  .cross {
    inline-size: 0.625rem;
    block-size: 0.625rem;
  }

  .arrow,
  .funnel {
    inline-size: 1rem;
    block-size: 1rem;
    stroke-width: 1.5;
  }

  .steps {
    display: flex;
    align-items: center;
    gap: 0.375rem;
  }

  .step {
    display: grid;
    place-items: center;
    inline-size: 1.75rem;
    padding: 0;
  }

  :dir(rtl) .arrow {
    transform: scaleX(-1);
  }

  @media (forced-colors: active) {
    .chip {
      border: 1px solid CanvasText;
    }

    .steps button[aria-disabled="true"] {
      border-color: GrayText;
      color: GrayText;
    }
  }

  @media (pointer: coarse) {
    .steps button {
      min-block-size: 2.75rem;
    }

    .step,
    .chip button {
      inline-size: 2.75rem;
      min-block-size: 2.75rem;
    }
  }
`;
