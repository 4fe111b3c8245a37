import {html, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import {FAMILIES, FAMILY_LABELS, familyOf, REALIS, type CooperationEvent, type Family, type MarkPlacement, type Realis} from '@cordiale/core';
import {symbolView} from './mark-view.js';

/** What a drawing shows, so that the legend explains that and nothing else. */
export interface LegendModel {
  families: ReadonlySet<Family | null>;
  realis: ReadonlySet<Realis>;
  hasKnownDay: boolean;
  hasPossible: boolean;
  hasCertain: boolean;
  hasOpen: boolean;
}

/** Collects what the marks in view show. */
export function createLegend(marks: Iterable<{event: CooperationEvent; placement: MarkPlacement | null}>): LegendModel {
  const legend = {families: new Set<Family | null>(), realis: new Set<Realis>(), hasKnownDay: false, hasPossible: false, hasCertain: false, hasOpen: false};
  for (const {event, placement} of marks) {
    legend.families.add(familyOf(event.type));
    legend.realis.add(event.realis);
    if (!placement) continue;
    legend.hasKnownDay ||= placement.possible === null;
    legend.hasCertain ||= placement.certain !== null;
    legend.hasOpen ||= placement.fadesBefore || placement.fadesAfter;
    legend.hasPossible ||= placement.possible !== null && (placement.certain === null || placement.possible.from < placement.certain.from - 0.5);
  }
  return legend;
}

const FAMILY_EXAMPLES: Readonly<Record<Family, {type: string; words: string}>> = {
  'talks': {type: 'visit', words: 'visits and meetings'},
  'accords': {type: 'agreement-signed', words: 'agreements, commitments and proposals'},
  'backing': {type: 'statement-of-support', words: 'statements of support'},
  'aid': {type: 'military-aid', words: 'military and other aid, training'},
  'joint-action': {type: 'exercise', words: 'exercises, deployments, procurement, industry and programmes'},
  'endings': {type: 'withdrawal', words: 'withdrawals and suspensions'},
};

const REALIS_WORDS: Readonly<Record<Realis, string>> = {
  actual: 'Filled: it happened',
  ongoing: 'Filled, with a dash: it goes on',
  future: 'Hollow: planned',
  hypothetical: 'Hollow and dashed: proposed',
  negated: 'Hollow and struck through: denied',
  historical: 'Pale: told as history',
};

/** The legend of a drawing, folded away until it is asked for. */
export function legendView({families, realis, hasKnownDay, hasPossible, hasCertain, hasOpen}: LegendModel): TemplateResult {
  const shown = FAMILIES.filter((family) => families.has(family));
  return html`<ul class="legend" part="legend">
    ${shown.map((family) => entry(family, symbolView({type: FAMILY_EXAMPLES[family].type, realis: 'actual'}, 12), html`<b>${FAMILY_LABELS[family]}</b>: ${FAMILY_EXAMPLES[family].words}`))}
    ${families.has(null) ? entry('neutral', symbolView({type: '', realis: 'actual'}, 12), html`<b>Other</b>: a type this page does not know`) : ''}
    ${REALIS.filter((value) => realis.has(value)).map((value) => entry('plain', symbolView({type: 'visit', realis: value}, 12), html`${REALIS_WORDS[value]}`))}
    ${hasKnownDay ? entry('plain', symbolView({type: 'visit', realis: 'actual'}, 12), html`No line below: the day is known`) : ''}
    ${hasCertain ? entry('plain', svg`<rect x="-14" y="-2" width="28" height="4" fill="currentColor"></rect>`, html`Solid line: certainly all this time`) : ''}
    ${hasPossible ? entry('plain', svg`<rect x="-14" y="-2" width="28" height="4" fill="url(#stripes-neutral)"></rect>`, html`Striped line: at some time within it`) : ''}
    ${hasOpen ? entry('plain', svg`<rect x="-14" y="-2" width="28" height="4" fill="url(#stripes-neutral)" mask="url(#fade-right)"></rect>`, html`Fading line: or later; to the other side, or earlier`) : ''}
  </ul>`;
}

function entry(colour: string, picture: SVGTemplateResult, words: TemplateResult): TemplateResult {
  return html`<li><svg class=${colour} viewBox="-16 -10 32 20" width="32" height="20" aria-hidden="true">${picture}</svg><span>${words}</span></li>`;
}
