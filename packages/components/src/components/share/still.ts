import {html, render, type TemplateResult} from 'lit';
import type {ViewElement} from '../../internal/view-element.js';
import {flattenToSvg} from './flatten-to-svg.js';
import {stillStyles} from './still.styles.js';

/** What stands above and below a picture, so that it says by itself what it shows. */
export interface Caption {
  title: string;
  /** What was selected, and how many events that are. */
  about: string;
  /** Sources, the day it was made, and where. */
  notes: readonly string[];
}

/** A picture of a view that stands on its own: text of an SVG, with its size. */
export interface Still {
  svg: string;
  widthPx: number;
  heightPx: number;
}

/** What is drawn between the lines of a caption. */
export interface StillContent {
  picture: TemplateResult;
  widthPx: number;
  /** Completes what a template cannot, once the picture is in the page. */
  complete?(still: HTMLElement): void;
  legend: unknown;
  notes?: readonly string[];
}

const PADDING_PX = 16;

/**
 * Draws something as a view would, with that view's styles, and gives it as an SVG in the colours of light paper. Nobody sees it in
 * the page: it is taken out again before the page is drawn.
 */
export function createStill(view: ViewElement, {title, about, notes}: Caption, content: StillContent): Still {
  const root = view.renderRoot as ShadowRoot;
  const {adoptedStyleSheets} = root;
  const still = document.createElement('div');
  still.className = 'still';
  still.style.setProperty('inline-size', `${content.widthPx + 2 * PADDING_PX}px`);
  render(html`
    <h1>${title}</h1>
    <p class="about">${about}</p>
    ${content.picture}
    ${content.legend}
    ${[...content.notes ?? [], ...notes].map((note) => html`<p class="note">${note}</p>`)}`, still);
  root.adoptedStyleSheets = [...adoptedStyleSheets, stillStyles.styleSheet!];
  root.append(still);
  try {
    content.complete?.(still);
    const svg = flattenToSvg(still, {title: `${title}: ${about}`});
    return {svg: new XMLSerializer().serializeToString(svg), widthPx: Number(svg.getAttribute('width')), heightPx: Number(svg.getAttribute('height'))};
  } finally {
    still.remove();
    root.adoptedStyleSheets = adoptedStyleSheets;
  }
}
