import {css} from 'lit';

/**
 * The palette and measures of all elements, light and dark as the page around them has its `color-scheme`. Each can be overridden by a page: `--cordiale-ink: …`.
 * The six family colours come from the Okabe–Ito palette, tuned for 3:1 against their paper, and so that nobody who sees no red, no
 * green or no blue takes one for another: they differ in lightness where such an eye sees one hue.
 */
export const tokens = css`
  :host {
    --paper: var(--cordiale-paper, light-dark(#fbfaf7, #15181c));
    --panel: var(--cordiale-panel, light-dark(#ffffff, #1c2026));
    --ink: var(--cordiale-ink, light-dark(#1d2125, #e8e6e1));
    --ink-soft: var(--cordiale-ink-soft, light-dark(#565d64, #a9aeb4));
    --line: var(--cordiale-line, light-dark(#dcd9d2, #343a42));
    --line-strong: var(--cordiale-line-strong, light-dark(#8b9097, #7a828c));
    --accent: var(--cordiale-accent, light-dark(#0b5cad, #6db3f8));
    --accent-soft: var(--cordiale-accent-soft, light-dark(#e3eef9, #1d3247));
    --evidence: var(--cordiale-evidence, light-dark(#fdf0c4, #4a3e14));
    --talks: var(--cordiale-talks, light-dark(#0379c3, #609cee));
    --accords: var(--cordiale-accords, light-dark(#a64a09, #f39d10));
    --backing: var(--cordiale-backing, light-dark(#a07d00, #d8d856));
    --aid: var(--cordiale-aid, light-dark(#287450, #48ce8b));
    --joint-action: var(--cordiale-joint-action, light-dark(#8c4587, #e2a5d5));
    --endings: var(--cordiale-endings, light-dark(#8f2907, #ed6e41));
    --neutral: var(--cordiale-neutral, light-dark(#797a86, #9e9a9f));
    --sans: var(--cordiale-sans, system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif);
    --serif: var(--cordiale-serif, Charter, "Iowan Old Style", "Source Serif 4", "Noto Serif", "Liberation Serif", Georgia, serif);
    --label-size: 0.75rem;
    --text-size: 0.875rem;
    --reading-size: 1rem;
    --title-size: 1.375rem;
    color: var(--ink);
    font: 400 var(--text-size) / 1.45 var(--sans);
    font-variant-numeric: tabular-nums;
  }

  @media print {
    :host {
      color-scheme: light;
      print-color-adjust: exact;
    }
  }

  :host([hidden]) {
    display: none;
  }

  * {
    box-sizing: border-box;
  }

  :where(input[type="date"], input[type="search"], select, textarea) {
    border: 1px solid var(--line-strong);
    border-radius: 0.25rem;
    background: var(--panel);
    color: var(--ink);
    font: inherit;
  }

  button {
    min-height: 1.75rem;
    padding: 0.125rem 0.625rem;
    border: 1px solid var(--line-strong);
    border-radius: 0.25rem;
    background: var(--panel);
    color: var(--ink);
    font: inherit;
    cursor: pointer;
  }

  button:hover {
    border-color: var(--accent);
    color: var(--accent);
  }

  button:is(:disabled, [aria-disabled="true"]) {
    border-color: var(--line);
    color: var(--ink-soft);
    cursor: default;
  }

  button:is(:disabled, [aria-disabled="true"]) svg {
    opacity: 0.5;
  }

  :focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }

  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
