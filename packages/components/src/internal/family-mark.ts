import {html, nothing, svg, type TemplateResult} from 'lit';
import {familyOf, type CooperationEvent} from '@cordiale/core';
import {colourOf} from './family-colour.js';
import {familyShapePath, markFillOf} from './family-shapes.js';

/** The mark of an event as a small picture beside words that say the same; style it with `markStyles`. */
export function familyMark(event: Pick<CooperationEvent, 'type' | 'realis'>): TemplateResult {
  const family = familyOf(event.type);
  const fill = markFillOf(event.realis);
  return html`<svg class="mark ${colourOf(event.type)} ${fill}" viewBox="-8 -8 16 16" aria-hidden="true">
    <path d=${familyShapePath(family, fill === 'solid' ? 10.5 : 9.5)} fill-rule="evenodd"></path>
    ${fill === 'struck' ? svg`<path d="M-7.5,7.5L7.5,-7.5"></path>` : nothing}
  </svg>`;
}
