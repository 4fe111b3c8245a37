import {svg, type SVGTemplateResult} from 'lit';
import {allFamilies, colourOfFamily} from '../../internal/family-colour.js';

/** Stripes in every colour, the hatching of silence, and masks that fade a bar to either side. Their ids hold within the shadow root. */
export const markDefinitions = (): SVGTemplateResult => svg`<defs>
  ${[...allFamilies().map(colourOfFamily), 'neutral', 'accent'].map((colour) => svg`<pattern id="stripes-${colour}" class=${colour} width="5" height="4" patternUnits="userSpaceOnUse" patternTransform="skewX(-25)">
    <rect width="2.6" height="4" fill="currentColor"></rect>
  </pattern>`)}
  <pattern id="silence" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="silence-line" d="M0,0V7"></path></pattern>
  <linearGradient id="shade-right"><stop offset="0" stop-color="#fff"></stop><stop offset="1" stop-color="#fff" stop-opacity="0"></stop></linearGradient>
  <linearGradient id="shade-left"><stop offset="0" stop-color="#fff" stop-opacity="0"></stop><stop offset="1" stop-color="#fff"></stop></linearGradient>
  <mask id="fade-right" maskContentUnits="objectBoundingBox"><rect width="1" height="1" fill="url(#shade-right)"></rect></mask>
  <mask id="fade-left" maskContentUnits="objectBoundingBox"><rect width="1" height="1" fill="url(#shade-left)"></rect></mask>
</defs>`;
