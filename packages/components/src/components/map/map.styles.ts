import {css} from 'lit';

/** Colours and tints of the map, its symbols, legend and controls. Needs the tokens. */
export const mapStyles = css`
  :host {
    --count: var(--cordiale-count, light-dark(#574b9c, #b0a4f2));
    --land: var(--cordiale-land, light-dark(#e6e3dc, #2a2f36));
    --water: var(--cordiale-water, light-dark(#f6f5f1, #171a1f));
    --border: var(--cordiale-border, light-dark(#ffffff, #15181c));
    --halo: color-mix(in srgb, var(--water) 70%, transparent);
    --arc: var(--cordiale-arc, var(--count));
    /* Weaker in the dark, so that names stay legible on the strongest tint. */
    --tint: light-dark(var(--count), color-mix(in oklab, var(--count) 77%, var(--land)));
    --step-1: color-mix(in oklab, var(--tint) 14%, var(--land));
    --step-2: color-mix(in oklab, var(--tint) 25%, var(--land));
    --step-3: color-mix(in oklab, var(--tint) 36%, var(--land));
    --step-4: color-mix(in oklab, var(--tint) 48%, var(--land));
    --step-5: color-mix(in oklab, var(--tint) 60%, var(--land));
    --toned: 38%;
    --tone-1: var(--talks);
    --tone-2: var(--accords);
    --tone-3: var(--backing);
    --tone-4: var(--aid);
    --tone-5: var(--joint-action);
    --tone-6: var(--endings);
    --tone-7: var(--neutral);
    --step-6: color-mix(in oklab, var(--tone-1) var(--toned), var(--land));
    --step-7: color-mix(in oklab, var(--tone-2) var(--toned), var(--land));
    --step-8: color-mix(in oklab, var(--tone-3) var(--toned), var(--land));
    --step-9: color-mix(in oklab, var(--tone-4) var(--toned), var(--land));
    --step-10: color-mix(in oklab, var(--tone-5) var(--toned), var(--land));
    --step-11: color-mix(in oklab, var(--tone-6) var(--toned), var(--land));
    --step-12: color-mix(in oklab, var(--tone-7) var(--toned), var(--land));
    --space: light-dark(color-mix(in oklab, var(--ink) 13%, var(--water)), color-mix(in oklab, black 35%, var(--water)));
    display: block;
    block-size: 26rem;
    min-block-size: 12rem;
    overflow: hidden;
    background: var(--paper);
  }

  .frame {
    display: flex;
    flex-direction: column;
    block-size: 100%;
    min-block-size: inherit;
  }

  /* The map */

  .stage {
    position: relative;
    flex: 1 1 0;
    min-block-size: 6rem;
    overflow: hidden;
    background: var(--water);
    isolation: isolate;
  }

  .layer,
  .ring {
    position: absolute;
    inset: 0;
  }

  .ring,
  .layer.svg {
    pointer-events: none;
  }

  .globe .layer.webgl { background: var(--space); }

  .ring {
    isolation: isolate;
    font-size: var(--label-size);
    line-height: 1;
  }

  .svg-map {
    display: block;
    width: 100%;
    height: 100%;
    cursor: grab;
    pointer-events: auto;
    touch-action: pan-x pan-y;
  }

  .free .svg-map {
    touch-action: none;
  }

  .svg-map:focus-visible,
  .maplibregl-canvas:focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: -3px;
  }

  .pointed .svg-map,
  .pointed .maplibregl-canvas-container.maplibregl-interactive {
    cursor: pointer;
  }

  .water { fill: var(--water); }
  .country { fill: var(--land); }
  .step-1 { fill: var(--step-1); }
  .step-2 { fill: var(--step-2); }
  .step-3 { fill: var(--step-3); }
  .step-4 { fill: var(--step-4); }
  .step-5 { fill: var(--step-5); }
  .step-6 { fill: var(--step-6); }
  .step-7 { fill: var(--step-7); }
  .step-8 { fill: var(--step-8); }
  .step-9 { fill: var(--step-9); }
  .step-10 { fill: var(--step-10); }
  .step-11 { fill: var(--step-11); }
  .step-12 { fill: var(--step-12); }
  .tone-1 { fill: var(--tone-1); }
  .tone-2 { fill: var(--tone-2); }
  .tone-3 { fill: var(--tone-3); }
  .tone-4 { fill: var(--tone-4); }
  .tone-5 { fill: var(--tone-5); }
  .tone-6 { fill: var(--tone-6); }
  .tone-7 { fill: var(--tone-7); }

  .border,
  .outline,
  .arc {
    fill: none;
    stroke-linejoin: round;
    vector-effect: non-scaling-stroke;
    pointer-events: none;
  }

  .border {
    stroke: var(--border);
    stroke-width: 0.75;
  }

  .border.disputed {
    stroke: var(--line-strong);
    stroke-dasharray: 1.5 1.5;
  }

  .outline {
    stroke: var(--accent);
    stroke-width: 1.5;
  }

  .outline.chosen {
    stroke-width: 2.5;
  }

  .arc {
    stroke: var(--arc);
    stroke-linecap: round;
    opacity: 0.85;
  }

  .arc.plan {
    stroke-linecap: butt;
    stroke-dasharray: 5 4;
  }

  .heads path {
    fill: var(--arc);
    pointer-events: none;
  }

  .arc.dimmed,
  .heads .dimmed {
    opacity: 0.25;
  }

  .arc.lifted { stroke: var(--accent); }
  .heads .lifted { fill: var(--accent); }

  /* Symbols: buttons whose middle is the country's label point */

  .symbol {
    position: absolute;
    z-index: var(--order, 1);
    top: 0;
    left: 0;
    display: grid;
    place-items: center;
    width: var(--target, 24px);
    height: var(--target, 24px);
    min-height: 0;
    padding: 0;
    border: 0;
    border-radius: 50%;
    background: none;
    color: var(--ink);
    pointer-events: auto;
  }

  .symbol > span {
    grid-area: 1 / 1;
  }

  .possible,
  .definite {
    border-radius: 50%;
  }

  .possible {
    width: calc(2 * var(--radius));
    height: calc(2 * var(--radius));
    background: color-mix(in oklab, var(--count) 30%, var(--panel));
    box-shadow: 0 0 0 1.5px var(--panel);
  }

  .definite {
    width: calc(2 * var(--definite-radius));
    height: calc(2 * var(--definite-radius));
    background: var(--count);
  }

  .number::before {
    color: var(--panel);
    font-weight: 600;
    content: attr(data-number); /* not text: the name of the button says it as a sentence */
  }

  .uncertain .number::before,
  .planned .number::before,
  .divided .number::before { color: var(--ink); }

  /* A circle of plans alone is hollow, as plans are on the timeline. */
  .planned .possible {
    border: 1.5px dashed var(--count);
    background: var(--panel);
  }

  .planned .definite,
  .divided .definite { background: none; }

  .divided .possible {
    background: radial-gradient(closest-side, var(--panel) 58%, transparent 60%), conic-gradient(var(--slices));
  }

  .beyond {
    opacity: 0;
    pointer-events: none;
  }

  .covered .number { visibility: hidden; }

  .empty .possible {
    background: var(--panel);
    box-shadow: 0 0 0 1px var(--line-strong);
  }

  .focus .definite {
    background: var(--ink);
  }

  .focus .possible {
    background: var(--panel);
    box-shadow: 0 0 0 2.5px var(--panel);
  }

  .focus .name {
    font-weight: 600;
  }

  .chosen:not(.focus) .definite { background: var(--accent); }

  .symbol.chosen .possible,
  .symbol.hovered .possible {
    box-shadow: 0 0 0 2px var(--panel), 0 0 0 4px var(--accent);
  }

  .dimmed .definite { background: color-mix(in oklab, var(--count) 45%, var(--panel)); }
  .dimmed .number::before { color: var(--ink); }

  .name {
    position: absolute;
    visibility: hidden;
    padding: 1px 2px;
    line-height: 14px;
    white-space: nowrap;
    text-shadow: 1px 0 1px var(--halo), -1px 0 1px var(--halo), 0 1px 1px var(--halo), 0 -1px 1px var(--halo), 0 0 3px var(--halo);
  }

  .name b {
    font-weight: 600;
    white-space: pre;
  }

  .name b::before { content: " " attr(data-number); } /* not text, as within the circle */
  .inside:not(.covered) b { display: none; }

  [data-side] .name { visibility: visible; }
  [data-side^="end"] .name { left: calc(50% + var(--radius) + 3px); }
  [data-side^="start"] .name { right: calc(50% + var(--radius) + 3px); }
  [data-side="below"] .name { top: calc(50% + var(--radius) + 3px); }
  [data-side="above"] .name { bottom: calc(50% + var(--radius) + 3px); }
  [data-side$="-below"] .name { top: 50%; }
  [data-side$="-above"] .name { bottom: 50%; }

  .symbol:hover { color: var(--ink); }

  .symbol:focus-visible {
    z-index: 200;
    outline-offset: 1px;
  }

  /* Controls and words */

  .table {
    position: absolute;
    z-index: 1;
    inset: 0;
    overflow: auto;
    padding: 2.75rem 0.75rem 1.5rem;
    background: var(--panel);
  }

  .table table {
    border-collapse: collapse;
    inline-size: 100%;
    font-size: var(--text-size);
  }

  .table caption {
    padding-block-end: 0.375rem;
    text-align: start;
    font-weight: 600;
  }

  .table :is(th, td) {
    padding: 0.125rem 0.5rem;
    border-block-end: 1px solid var(--line);
    text-align: end;
  }

  .table :is(thead th) {
    font-size: var(--label-size);
    font-weight: 600;
  }

  .table :is(th:first-child) {
    padding-inline-start: 0;
    text-align: start;
  }

  .table button {
    border-color: transparent;
    background: none;
    padding-inline: 0.25rem;
    text-align: start;
  }

  .table button[aria-pressed="true"] {
    background: var(--accent-soft);
    font-weight: 600;
  }

  .controls {
    position: absolute;
    z-index: 1;
    inset-block-start: 0.5rem;
    inset-inline-end: 0.5rem;
    display: flex;
    gap: 0.25rem;
  }

  .controls [aria-pressed="true"] {
    border-color: var(--accent);
    background: var(--accent-soft);
  }

  .measure,
  .area {
    color: var(--ink-soft);
    line-height: 1.5rem;
    white-space: nowrap;
  }

  .measure select {
    min-block-size: 1.5rem;
  }

  .area input {
    inline-size: 1rem;
    block-size: 1rem;
    margin: 0;
    vertical-align: -0.2em;
    accent-color: var(--accent);
  }

  .controls button {
    min-inline-size: 1.75rem;
    padding-inline: 0.5rem;
    font-size: var(--label-size);
  }

  @media (pointer: coarse) {
    .controls button {
      min-inline-size: 2.75rem;
      min-block-size: 2.75rem;
    }
  }

  :host(:state(printing)) { --paper: #fff; }

  :host(:state(printing)) :is(.controls, .measure, .area, .tip) {
    display: none;
  }

  .tip {
    position: absolute;
    z-index: 2;
    top: 0;
    left: 0;
    max-width: 16rem;
    padding: 0.25rem 0.5rem;
    border: 1px solid var(--line-strong);
    border-radius: 0.25rem;
    background: var(--panel);
    font-size: var(--label-size);
    pointer-events: none;
  }

  .hint {
    position: absolute;
    z-index: 2;
    inset-block-end: 1.75rem;
    inset-inline: 0;
    width: fit-content;
    margin: 0 auto;
    padding: 0.25rem 0.625rem;
    border: 1px solid var(--line-strong);
    border-radius: 0.25rem;
    background: var(--panel);
    font-size: var(--label-size);
    pointer-events: none;
  }

  /* The hint says it for both renderers. */
  .maplibregl-cooperative-gesture-screen {
    display: none;
  }

  .attribution {
    position: absolute;
    z-index: 1;
    inset-block-end: 0;
    inset-inline-end: 0;
    margin: 0;
    padding: 0 0.375rem;
    background: color-mix(in srgb, var(--water) 80%, transparent);
    color: var(--ink-soft);
    font-size: var(--label-size);
    pointer-events: none;
  }

  .words {
    display: flex;
    flex-wrap: wrap;
    gap: 0.125rem 1rem;
    align-items: baseline;
    justify-content: space-between;
    padding: 0.375rem 0.5rem;
    overflow: auto; /* in a map so small that its words would leave no room for the picture */
    border-block-start: 1px solid var(--line);
    font-size: var(--label-size);
  }

  .words p { margin: 0; }

  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.125rem 0.875rem;
    margin: 0;
    padding: 0;
    color: var(--ink-soft);
    list-style: none;
  }

  .legend li,
  .swatch {
    display: inline-flex;
    align-items: center;
    gap: 0.3125rem;
  }

  .scale { flex-wrap: wrap; gap: 0 0.5rem; }
  .legend svg { flex: none; }

  .legend .land { fill: var(--land); }

  .legend .step {
    width: 14px;
    height: 10px;
  }

  .sample {
    width: 24px;
    height: 12px;
  }

  .sample circle { stroke: none; }
  .sample .none { fill: var(--panel); stroke: var(--line-strong); }
  .sample .possible { fill: color-mix(in oklab, var(--count) 30%, var(--panel)); }
  .sample .definite { fill: var(--count); }
  .sample .line { fill: none; stroke: var(--arc); stroke-width: 2; }
  .sample .plan { stroke-dasharray: 5 4; }
  .sample .head { fill: var(--arc); }

  /* Colours are read from the first; a change of any of them is heard as a transition of the second. */

  .probe,
  .watch {
    position: absolute;
    width: 0;
    height: 0;
    overflow: hidden;
    forced-color-adjust: none;
  }

  .watch {
    background-color: var(--land);
    border: 0 solid var(--count);
    color: var(--accent);
    outline-color: var(--border);
    transition: background-color 1ms, border-color 1ms, color 1ms, outline-color 1ms;
  }

  @media (forced-colors: active) {
    :host {
      --water: Canvas;
      --land: color-mix(in srgb, CanvasText 14%, Canvas);
      --space: color-mix(in srgb, CanvasText 30%, Canvas);
      --step-1: color-mix(in srgb, CanvasText 22%, Canvas);
      --step-2: color-mix(in srgb, CanvasText 27%, Canvas);
      --step-3: color-mix(in srgb, CanvasText 32%, Canvas);
      --step-4: color-mix(in srgb, CanvasText 37%, Canvas);
      --step-5: color-mix(in srgb, CanvasText 42%, Canvas);
      --panel: Canvas;
      --paper: Canvas;
      --ink: CanvasText;
      --ink-soft: CanvasText;
      --border: Canvas;
      --line: CanvasText;
      --line-strong: CanvasText;
      --count: CanvasText;
      --accent: Highlight;
    }

    .layer,
    .symbol,
    .legend svg {
      forced-color-adjust: none;
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    .possible,
    .definite {
      transition: background-color 150ms ease-out, box-shadow 150ms ease-out;
    }
  }
`;
