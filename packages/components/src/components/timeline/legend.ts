import {html, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import {addedTaxonomy, familyInWords, familyOf, REALIS, realisInWords, type CooperationEvent} from '@cordiale/core';
import type {LanePicture} from './lane-picture.js';
import type {MarkModel} from './mark-model.js';
import {symbolView} from './mark-view.js';
import {allFamilies, colourOf} from '../../internal/family-colour.js';
import {msgIn} from '../../internal/messages.js';

/** What a drawing shows, so that the legend explains that and nothing else. */
export interface LegendModel {
  /** Family → a type of it. */
  families: Map<string | null, string>;
  realis: Set<string>;
  hasKnownDay?: boolean;
  hasPossible?: boolean;
  hasCertain?: boolean;
  hasOpen?: boolean;
  hasHeld?: boolean;
  hasBins?: boolean;
  hasEdges?: boolean;
  /** Which days no article speaks of, as a sentence; empty when there are none. */
  silence: string;
}

/** Everything that is on screen, for the legend to explain. */
export interface LegendSource {
  pictures: readonly LanePicture[];
  /** The height at which what is seen of the lanes ends. Defaults to that of all. */
  bottomPx?: number;
  /** Events of lists beside the lanes. Defaults to none. */
  listed?: readonly CooperationEvent[];
  /** Which days no article speaks of, as a sentence; empty when there are none. */
  silence: string;
}

/** Collects what is on screen. */
export function createLegend({pictures, bottomPx = Infinity, listed = [], silence}: LegendSource): LegendModel {
  const legend: LegendModel = {families: new Map(), realis: new Set(), silence};
  for (const {place, pieces, before, after} of pictures) {
    legend.hasBins ||= pieces.some(({bin}) => bin !== null);
    legend.hasEdges ||= before + after > 0;
    for (const mark of pieces.flatMap(({marks}) => marks)) if (!mark.isOut && place.topPx + mark.topPx < bottomPx) addMark(legend, mark);
  }
  for (const event of listed) addEvent(legend, event);
  return legend;
}

function addMark(legend: LegendModel, {event, placement}: MarkModel): void {
  addEvent(legend, event);
  legend.hasKnownDay ||= placement.possible === null;
  legend.hasCertain ||= placement.certain !== null;
  legend.hasOpen ||= placement.fadesBefore || placement.fadesAfter;
  legend.hasPossible ||= placement.possible !== null && (placement.certain === null || placement.possible.from < placement.certain.from - 0.5);
  legend.hasHeld ||= placement.held !== 0;
}

function addEvent({families, realis}: LegendModel, event: CooperationEvent): void {
  families.set(familyOf(event.type), event.type);
  realis.add(event.realis);
}

/** The legend of a drawing, folded away until it is asked for. */
export function legendView({families, realis, hasKnownDay, hasPossible, hasCertain, hasOpen, hasHeld, hasBins, hasEdges, silence}: LegendModel, locale: string): TemplateResult {
  const msg = msgIn(locale);
  const familyWords: Readonly<Record<string, string>> = {
    'talks': msg('visits and meetings'),
    'accords': msg('agreements, commitments and proposals'),
    'backing': msg('statements of support'),
    'aid': msg('military and other aid, training'),
    'joint-action': msg('exercises, deployments, procurement, industry and programmes'),
    'endings': msg('withdrawals and suspensions'),
  };
  const realisWords: Readonly<Record<string, string>> = {
    actual: msg('Filled: it happened'),
    ongoing: msg('Filled, with a dash: it goes on'),
    future: msg('Hollow: planned'),
    hypothetical: msg('Hollow and dashed: proposed'),
    negated: msg('Hollow and struck through: denied'),
    historical: msg('Pale: told as history'),
  };
  return html`<ul class="legend" part="legend">
    ${allFamilies().filter((family) => families.has(family)).map((family) => entry(colourOf(families.get(family)!), symbolView({type: families.get(family)!, realis: 'actual'}, 12), html`<b>${familyInWords(family, locale)}</b>${family in familyWords ? `: ${familyWords[family]}` : ''}`))}
    ${families.has(null) ? entry('neutral', symbolView({type: '', realis: 'actual'}, 12), msg('Other: a type this page does not know')) : ''}
    ${[...REALIS, ...Object.keys(addedTaxonomy().realis)].filter((value) => realis.has(value)).map((value) => entry('plain', symbolView({type: 'visit', realis: value}, 12), realisWords[value] ?? realisInWords(value, locale)))}
    ${hasKnownDay ? entry('plain', symbolView({type: 'visit', realis: 'actual'}, 12), msg('No line below: the day is known')) : ''}
    ${hasCertain ? entry('plain', svg`<rect x="-14" y="-2" width="28" height="4" fill="currentColor"></rect>`, msg('Solid line: certainly all this time')) : ''}
    ${hasPossible ? entry('plain', svg`<rect x="-14" y="-2" width="28" height="4" fill="url(#stripes-neutral)"></rect>`, msg('Striped line: at some time within it')) : ''}
    ${hasOpen ? entry('plain', svg`<rect x="-14" y="-2" width="28" height="4" fill="url(#stripes-neutral)" mask="url(#fade-right)"></rect>`, msg('Fading line: or later; to the other side, or earlier')) : ''}
    ${hasHeld ? entry('plain', svg`<path class="held" d="M-4,-5l-5,5l5,5"></path>`, msg('Arrow head: its place lies further out')) : ''}
    ${hasBins ? entry('plain', svg`<rect class="bar" x="-9" y="-3" width="8" height="11"></rect><rect class="bar" x="0" y="-9" width="8" height="17"></rect>`, msg('Bar: the number of events, too many to show; it opens to them')) : ''}
    ${hasEdges ? entry('plain', svg`<rect class="chip" x="-11.5" y="-8.5" width="23" height="17" rx="3"></rect><path class="arrow" d="M-1,-4l-4,4l4,4"></path>`, msg('Number at the edge: events that reach in from there')) : ''}
    ${silence === '' ? '' : entry('plain', svg`<rect class="silence" x="-14" y="-8" width="28" height="16"></rect>`, html`${msg('Hatched ground: silence, not absence.')} ${silence}`)}
  </ul>`;
}

function entry(colour: string, picture: SVGTemplateResult, words: TemplateResult | string): TemplateResult {
  return html`<li><svg class=${colour} viewBox="-16 -10 32 20" width="32" height="20" aria-hidden="true">${picture}</svg><span>${words}</span></li>`;
}
