import {css} from 'lit';

/** How a picture that stands on its own is laid out, beside the styles of the view that it is of. */
export const stillStyles = css`
  .still {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    padding: 16px;
    background: var(--paper);
    color: var(--ink);
    color-scheme: light;
    font-size: 12px;
    line-height: 1.45;
    visibility: visible; /* of a view behind a tab too */
  }

  .still h1 {
    margin: 0;
    font-size: 16px;
    font-weight: 650;
    line-height: 1.3;
  }

  .still p {
    margin: 0;
    overflow-wrap: anywhere;
  }

  .still .about {
    margin-block-end: 10px;
  }

  .still .note {
    color: var(--ink-soft);
  }

  .still .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 14px;
    margin: 10px 0;
    padding: 0;
    color: var(--ink-soft);
    list-style: none;
  }

  .still .legend li {
    display: inline-flex;
    gap: 6px;
    align-items: center;
  }

  .still .legend svg {
    flex: none;
  }

  /* Timeline. */
  .still .lane {
    border-block-start: 1px solid var(--line);
    box-shadow: none;
  }

  .still .field > .lane:first-of-type {
    border-block-start: 0;
  }

  /* Map. */
  .still .sheet {
    position: relative;
    overflow: hidden;
    background: var(--water);
  }

  .still .sheet > * {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
  }

  .still .symbols .ground { fill: var(--panel); }
  .still .symbols .possible { width: auto; height: auto; fill: color-mix(in oklab, var(--count) 30%, var(--panel)); }
  .still .symbols .definite { fill: var(--count); }
  .still .symbols .chosen .definite { fill: var(--accent); }
  .still .symbols .focus .definite { fill: var(--ink); }
  .still .symbols .plan { fill: var(--panel); stroke: var(--count); stroke-width: 1.5; stroke-dasharray: 3 2; }
  .still .symbols text { fill: var(--ink); font-size: 12px; }
  .still .symbols .outside { stroke: var(--water); stroke-width: 3px; stroke-linejoin: round; paint-order: stroke; }
  .still .symbols .inside { font-weight: 600; text-anchor: middle; }
  .still .symbols .on-dark { fill: var(--panel); }
  .still .symbols .strong { font-weight: 600; }
`;
