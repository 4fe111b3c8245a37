import {css} from 'lit';

/** The frame, lanes, marks and legend of the timeline before it is touched; the rest comes with the first touch. Needs the tokens. */
export const styles = css`
  :host {
    display: block;
    position: relative;
    min-height: 220px;
    background: var(--paper);
    contain: layout style;
  }

  .frame {
    position: relative;
    display: flex;
    flex-direction: column;
    block-size: 100%;
    min-block-size: inherit;
  }

  svg {
    display: block;
    overflow: visible;
  }

  .definitions, .card { position: absolute; }

  text {
    fill: var(--ink);
    font-size: var(--label-size);
    font-variant-numeric: tabular-nums;
    user-select: none;
  }

  .talks { color: var(--talks); }
  .accords { color: var(--accords); }
  .backing { color: var(--backing); }
  .aid { color: var(--aid); }
  .joint-action { color: var(--joint-action); }
  .endings { color: var(--endings); }
  .neutral { color: var(--neutral); }
  .accent { color: var(--accent); }
  .plain { color: var(--ink-soft); }

  /* Axis */
  .axis {
    flex: none;
    border-block-end: 1px solid var(--line-strong);
  }

  .axis text { fill: var(--ink-soft); }
  .axis .context { fill: var(--ink); font-weight: 600; }
  .axis .today-name { fill: var(--accent); }
  .tick { fill: none; stroke: var(--line-strong); }
  .grid { fill: none; stroke: var(--line); stroke-opacity: 0.55; }
  .grid.major { stroke-opacity: 1; }
  .today { stroke: var(--accent); stroke-dasharray: 2 3; }

  /* Lanes */
  .field {
    position: relative;
    display: flex;
    flex-direction: column;
    min-block-size: 4.5rem;
  }

  .silence { fill: url(#silence); }

  .silence-line {
    stroke: var(--line);
    stroke-width: 2;
  }

  .grid-lines {
    position: absolute;
    inset-block: 0;
    inset-inline-start: var(--names, 0);
    block-size: 100%;
    overflow: hidden;
    pointer-events: none;
  }

  .lanes {
    position: relative;
    min-block-size: inherit;
    max-block-size: var(--cordiale-timeline-lanes-max-height, 26rem);
    overflow: hidden auto;
    scrollbar-gutter: stable; /* a scroll bar that comes or goes would lay everything out again */
    scrollbar-width: thin;
    scrollbar-color: var(--line-strong) transparent;
  }

  .lanes.more { mask-image: linear-gradient(to bottom, #000 calc(100% - 1.75rem), transparent); }
  .lanes.unmeasured, .field:has(> .unmeasured) { min-block-size: 0; }

  .plot { outline-offset: -2px; touch-action: pan-y; user-select: none; }
  .plot.zoomed { cursor: grab; }
  .plot.zoomed:active { cursor: grabbing; }

  .lane {
    display: grid;
    grid-template-columns: var(--names, 0) minmax(0, 1fr);
    box-shadow: inset 0 1px var(--line);
  }

  .lane:first-child { box-shadow: none; }
  .narrow .lane { grid-template-columns: minmax(0, 1fr); }
  .lane-plot { overflow: hidden; }

  .lane-head {
    position: sticky;
    z-index: 1;
    inset-block-start: 0;
    align-self: start;
    min-inline-size: 0;
    padding: 1px;
  }

  .narrow .lane-head {
    justify-self: start;
    max-inline-size: 100%;
    padding-block: 0;
  }

  .lane-name {
    display: flex;
    flex-wrap: wrap; /* a long number goes under the name */
    gap: 0 0.375rem;
    align-items: center;
    inline-size: 100%;
    min-block-size: 1.75rem;
    padding-inline: 0.375rem 0.625rem;
    border: 0;
    background: none;
    font-size: var(--label-size);
    line-height: 1.2;
    text-align: start;
  }

  .narrow .lane-name { min-block-size: 1.5rem; }

  /* An angle that points down while what follows is unfolded, and forward while it is folded. */
  .lane-name::before, summary::before {
    content: "";
    flex: none;
    inline-size: 0.3125rem;
    block-size: 0.3125rem;
    margin-inline-end: 0.1875rem;
    border: solid var(--line-strong);
    border-width: 0 1.5px 1.5px 0;
    transform: translateY(-1px) rotate(45deg);
    transition: transform 150ms ease-out;
  }

  .lane-name:hover::before, summary:hover::before { border-color: currentColor; }
  [aria-expanded="false"]::before, :not([open]) > summary::before { transform: rotate(-45deg); }
  [aria-expanded="false"]:dir(rtl)::before, :not([open]) > summary:dir(rtl)::before { transform: rotate(135deg); }
  .lane-name:focus-visible { outline-offset: -2px; }

  .lane-name .name {
    min-inline-size: 0;
    overflow: hidden;
    font-weight: 600;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .lane-name .count {
    flex: none;
    margin-inline-start: auto;
    color: var(--ink-soft);
  }

  .narrow .lane-name .count { margin-inline-start: 0.25rem; }
  .lane.empty .name { color: var(--ink-soft); font-weight: 400; }
  .lane.lifted .lane-head { background: var(--accent-soft); }

  /* Counts */
  .bin, .edge-count { cursor: pointer; outline: none; }
  .bin { fill: transparent; }
  .bin:hover, .bin.lifted { fill: color-mix(in srgb, var(--line-strong) 22%, transparent); }
  .bin:focus-visible { stroke: var(--accent); stroke-width: 4; }
  .bar { fill: color-mix(in srgb, var(--line-strong) 38%, var(--paper)); pointer-events: none; }
  .bar.top { fill: none; stroke: var(--line-strong); stroke-width: 1.5; }
  .bar.marked { fill: var(--accent); }
  .bin-count { fill: var(--ink-soft); pointer-events: none; text-anchor: middle; }
  .chip { fill: var(--panel); stroke: var(--line-strong); }
  .arrow { stroke: var(--ink-soft); }
  .edge-count text { fill: var(--ink-soft); }
  .edge-count:hover .chip, .edge-count.open .chip { fill: var(--accent-soft); stroke: var(--accent); }
  .edge-count:focus-visible .chip { stroke: var(--accent); stroke-width: 3; }

  /* Marks */
  .mark {
    cursor: pointer;
    outline: none;
    transition: opacity 150ms ease-out;
  }

  .symbol {
    fill: currentColor;
    stroke: currentColor;
    stroke-width: 1;
    fill-rule: evenodd;
    transition: transform 150ms ease-out;
  }

  .hollow, .dashed, .struck { fill: var(--paper); stroke-width: 2; }
  .dashed { stroke-dasharray: 2.6 1.8; }
  .pale { fill: color-mix(in srgb, currentColor 30%, var(--paper)); stroke-width: 1.25; }
  .certain.planned { stroke: currentColor; stroke-width: 1; }
  .held { stroke: var(--line-strong); }
  .held, .arrow, .icon svg { fill: none; stroke-width: 1.75; stroke-linecap: round; stroke-linejoin: round; }
  .ring, .target { fill: transparent; stroke: none; }
  .label {
    fill: var(--ink);
    pointer-events: none;
    transition: opacity 150ms ease-out;
  }

  /* Keeps the line of today out of the words. */
  .label, .bin-count { stroke: var(--paper); stroke-width: 3px; stroke-linejoin: round; paint-order: stroke; }

  .mark:hover .symbol, .mark.lifted .symbol { transform: scale(1.3); }
  .mark.lifted + .label, .mark:hover + .label { text-decoration: underline; text-underline-offset: 2px; }
  .mark:focus-visible .ring { stroke: var(--accent); stroke-width: 2; }
  .mark.chosen .ring { fill: var(--accent-soft); stroke: var(--accent); stroke-width: 1.5; }
  .mark.chosen:focus-visible .ring { stroke-width: 3; }
  .mark.chosen + .label { fill: var(--accent); }
  .label .date { fill: var(--ink-soft); }
  .choosing .mark:not(.chosen, .lifted, :hover, :focus-visible),
  .choosing .mark:not(.chosen, .lifted, :hover, :focus-visible) + .label { opacity: 0.35; }
  .plot .mark.out, .plot .mark.out + .label { opacity: 0; pointer-events: none; }
  .plot .mark.out:focus, .plot .mark.out:focus + .label { opacity: 0.5; }

  /* Overview */
  .strip {
    flex: none;
    border-block-start: 1px solid var(--line-strong);
    touch-action: pan-y;
    user-select: none;
  }

  .strip text { fill: var(--ink-soft); pointer-events: none; }
  .strip-ground { fill: var(--panel); }
  .density-possible { fill: var(--line); }
  .density-certain { fill: var(--line-strong); }
  .shade { fill: var(--paper); fill-opacity: 0.72; }
  .window { fill: transparent; stroke: var(--accent); cursor: grab; }
  .window.whole { stroke: var(--line-strong); cursor: crosshair; }
  .shade { cursor: crosshair; }
  .thumb { cursor: ew-resize; outline: none; }
  .edge { stroke: var(--accent); stroke-width: 1.5; }
  .grip { fill: var(--accent); }
  .grip-line { stroke: var(--panel); stroke-width: 1.5; stroke-linecap: round; }
  .thumb:hover .edge { stroke-width: 2.5; }
  .thumb:focus-visible .grip { stroke: var(--paper); stroke-width: 2; outline: 2px solid var(--accent); outline-offset: 2px; }

  /* Controls */
  .foot {
    display: flex;
    flex: none;
    flex-wrap: wrap;
    gap: 0.375rem 0.875rem;
    align-items: center;
    padding: 0.375rem 0.5rem 0.5rem;
  }

  .dates, .steps, .lane-controls {
    display: flex;
    flex-wrap: wrap;
    min-inline-size: 0;
    gap: 0.375rem;
    align-items: center;
  }

  label {
    display: inline-flex;
    min-inline-size: 0;
    gap: 0.375rem;
    align-items: center;
    color: var(--ink-soft);
    font-size: var(--label-size);
    user-select: none;
  }

  input { inline-size: 8.5rem; }

  input, select {
    min-inline-size: 0;
    min-block-size: 1.75rem;
    padding: 0 0.375rem;
    font-size: 0.8125rem;
    font-variant-numeric: tabular-nums;
  }

  input:hover, select:hover { border-color: var(--accent); }

  button { font-size: 0.8125rem; }
  button.icon {
    display: inline-grid;
    place-items: center;
    inline-size: 1.75rem;
    padding: 0;
  }

  button.icon svg {
    inline-size: 1rem;
    block-size: 1rem;
    stroke: currentColor;
  }

  button.icon:dir(rtl) svg { transform: scaleX(-1); }

  .count-line {
    margin: 0;
    margin-inline-start: auto;
    color: var(--ink-soft);
    font-size: var(--label-size);
  }

  details { font-size: var(--label-size); }
  details[open] { flex-basis: 100%; order: 1; }
  summary {
    display: inline-flex;
    gap: 0.375rem;
    align-items: center;
    min-block-size: 1.75rem;
    color: var(--ink-soft);
    cursor: pointer;
    list-style: none;
  }

  summary::-webkit-details-marker { display: none; }
  summary:hover { color: var(--accent); }

  /* Texts are English in a page of any direction. */
  .count-line, .count, summary, .nothing { unicode-bidi: plaintext; }

  .status {
    margin: 0;
    padding: 1.5rem 1rem;
    color: var(--ink-soft);
    text-align: center;
  }

  .nothing {
    position: absolute;
    inset-inline: 0;
    inset-block-start: 3rem;
    z-index: 1;
    inline-size: fit-content;
    max-inline-size: calc(100% - 2rem);
    margin: 0 auto;
    padding: 0.375rem 0.75rem;
    border: 1px solid var(--line);
    border-radius: 0.25rem;
    background: var(--panel);
  }

  .nothing button { margin-inline-start: 0.375rem; }

  @media (pointer: coarse) {
    button, button.icon, summary, input, select { min-block-size: 2.75rem; }
    .lane-name { min-block-size: 1.75rem; }
    button.icon { inline-size: 2.75rem; }
  }

  :host(:state(printing)) { --paper: #fff; }
  :host(:state(printing)) .legend { font-size: var(--label-size); }
  :host(:state(printing)) .lanes { max-block-size: none; overflow: visible; mask-image: none; }
  :host(:state(printing)) :is(.strip, .foot, .card, .lane.empty) { display: none; }
  :host(:state(printing)) .lane { break-inside: avoid; }
  /* On paper nobody can let go of what is chosen to read the rest. */
  :host(:state(printing)) .mark:not(.out), :host(:state(printing)) .mark:not(.out) + .label { opacity: 1; }

  @media (prefers-reduced-motion: reduce) {
    .mark, .label, .symbol, summary::before, .lane-name::before { transition: none; }
  }

  @media (forced-colors: active) {
    :host {
      --paper: Canvas; --panel: Canvas; --ink: CanvasText; --ink-soft: CanvasText; --line: color-mix(in srgb, CanvasText 35%, Canvas); --line-strong: CanvasText;
      --accent: Highlight; --accent-soft: Canvas;
      --talks: CanvasText; --accords: CanvasText; --backing: CanvasText; --aid: CanvasText; --joint-action: CanvasText; --endings: CanvasText; --neutral: CanvasText;
    }

    .mark.chosen .ring { stroke-width: 3; }
    .lane + .lane { margin-block-end: -1px; border-block-start: 1px solid CanvasText; } /* shadows are not drawn */
    button[aria-disabled="true"] { border-color: GrayText; color: GrayText; }
    .bar.marked { fill: Highlight; }
    .density-possible { fill: Canvas; stroke: CanvasText; }
    .plot.choosing .mark:not(.chosen), .plot.choosing .mark:not(.chosen) + .label { opacity: 0.6; }
  }
`;
