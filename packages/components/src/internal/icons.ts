import {html, type TemplateResult} from 'lit';

/** Small pictures on buttons that say in words what they do. */

/** A cross, for what takes away. */
export function cross(): TemplateResult {
  return html`<svg class="icon cross" viewBox="0 0 10 10" aria-hidden="true"><path d="M1,1L9,9M9,1L1,9"></path></svg>`;
}

/** An arrow back to the left, for undo. */
export function undoArrow(): TemplateResult {
  return html`<svg class="icon arrow" viewBox="0 0 16 16" aria-hidden="true"><path d="M5.5,2.5L2,6L5.5,9.5M2,6H10A4,4 0 0 1 10,14H6"></path></svg>`;
}

/** An arrow back to the right, for redo. */
export function redoArrow(): TemplateResult {
  return html`<svg class="icon arrow" viewBox="0 0 16 16" aria-hidden="true"><path d="M10.5,2.5L14,6L10.5,9.5M14,6H6A4,4 0 0 0 6,14H10"></path></svg>`;
}

/** Three lines, each shorter than the one above, for filters. */
export function funnel(): TemplateResult {
  return html`<svg class="icon funnel" viewBox="0 0 16 16" aria-hidden="true"><path d="M1.5,3H14.5M4,8H12M6.5,13H9.5"></path></svg>`;
}
