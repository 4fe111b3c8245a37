import {css} from 'lit';

/** The explorer on paper: what is shown and by which filters, map, timeline and list one under the other, and where it all comes from. */
export const printStyles = css`
  :host(:state(printing)) {
    display: block !important;
    inline-size: 700px !important; /* fits between the margins of A4 and Letter */
    block-size: auto !important;
    min-block-size: 0 !important;
    overflow: visible !important;
    background: none;
    print-color-adjust: exact;
  }

  :host(:state(printing)) :is(.main, .main.narrow, .body, .side) {
    display: block;
    overflow: visible;
    border: 0;
  }

  :host(:state(printing)) :is(.divider, .actions, .more, .steps, .toggle, .chip button, .tabs, .player, .note, .main > .share, .main > .filters, .side > .intake, .body:not(.reading) .reader) {
    display: none;
  }

  :host(:state(printing)) .bar {
    border: 0;
    padding-inline: 0;
  }

  :host(:state(printing)) .chip {
    padding-inline-end: 0.625rem;
  }

  :host(:state(printing)) .body .view {
    display: block;
    visibility: visible;
    margin-block-end: 1rem;
    border: 0;
    break-inside: auto;
  }

  :host(:state(printing)) .body .view.compare[hidden] {
    display: none;
  }

  :host(:state(printing)) .body .map {
    break-inside: avoid;
  }

  :host(:state(printing)) .map > [part] {
    block-size: 27rem;
  }

  :host(:state(printing)) .story {
    max-block-size: none;
    border: 0;
  }

  .sources {
    break-inside: avoid;
    overflow-wrap: anywhere; /* the address of a view is one long word */
    font-size: var(--label-size);
  }

  .sources :is(h2, p, ul) {
    margin: 0;
    padding: 0;
  }

  .sources h2 {
    font-size: var(--text-size);
  }

  .sources ul {
    margin-block-end: 0.5rem;
    list-style: none;
  }
`;
