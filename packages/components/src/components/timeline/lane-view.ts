import {html, nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {guard} from 'lit/directives/guard.js';
import {anchorDayOf, placeInLane} from '@cordiale/core';
import {barPath, binView, edgeView, eventsInWords, isNumberReadable} from './bin-view.js';
import {numberInWords} from './digits.js';
import type {BinModel, DrawnPiece, LanePicture} from './lane-picture.js';
import {keyOf, type StopAddress} from './lane-stop.js';
import type {MarkModel} from './mark-model.js';
import {markView} from './mark-view.js';
import {movedBy} from './moved-by.js';
import {tapePx, type Scene} from './scene.js';
import {msgIn, str} from '../../internal/messages.js';

/** What a person and the selection point at. */
export interface Pointing {
  chosen: ReadonlySet<string>;
  lifted: string | undefined;
  liftedCountry: string | undefined;
  tabStop: StopAddress | undefined;
  card: StopAddress | undefined;
  opened: StopAddress | undefined;
}

/** What a person and the selection point at in one lane, by the keys of its stops. */
interface LanePointing {
  chosen: ReadonlySet<string>;
  lifted: string | undefined;
  /** Days of chosen events that lie in bins, and of the one that is pointed at. */
  chosenDays: readonly number[];
  liftedDays: readonly number[];
  tabStop: string | undefined;
  card: string | undefined;
  opened: string | undefined;
}

/** A lane: its name, which folds it, and its events, each a mark or counted in a bin. */
export function laneView(picture: LanePicture, scene: Scene, pointing: Pointing): TemplateResult {
  const {place, pieces, before, after, count} = picture;
  const {layout, locale, kind} = scene;
  const heightPx = place.heightPx - layout.nameLinePx;
  const here = pointingIn(picture, scene, pointing);
  const isLifted = kind === 'partner' && place.key === pointing.liftedCountry;
  const classes = `lane${count === 0 ? ' empty' : ''}${isLifted ? ' lifted' : ''}${place.isFolded ? ' folded' : ''}`;
  const states = (key: string) => ({isTabStop: here.tabStop === key, isOpen: here.opened === key});
  return html`<div class=${classes} part="lane" role="group" aria-label=${`${place.name}: ${eventsInWords(count, locale)}`} data-lane=${place.key}>
    ${nameView(picture, locale, here.tabStop === 'name')}
    <svg class="lane-plot" width=${layout.plotPx} height=${heightPx}><g class="tape" ${movedBy(tapePx(scene))}>${barsView(pieces, here, scene, heightPx)}${repeat(pieces, ({key}) => key, (piece) => pieceView(piece, here, scene, {heightPx, picture}))}</g>
      ${before > 0 ? edgeView('before', before, states('before'), scene) : nothing}
      ${after > 0 ? edgeView('after', after, states('after'), scene) : nothing}
    </svg>
  </div>`;
}

function nameView({place, count}: LanePicture, locale: string, isTabStop: boolean): TemplateResult {
  const total = place.lane.anchored.rows.length;
  return html`<div class="lane-head"><button type="button" class="lane-name" data-stop="name" aria-expanded=${place.isFolded ? 'false' : 'true'} tabindex=${isTabStop ? '0' : '-1'}>
    <span class="name" title=${place.name}>${place.name}</span> <span class="count">${count === total ? numberInWords(total, locale) : msgIn(locale)(str`${numberInWords(count, locale)} of ${numberInWords(total, locale)}`)}</span></button></div>`;
}

/** The bars of all bins of a lane as one path, and over it those that somebody has opened or chosen from. */
function barsView(pieces: readonly DrawnPiece[], here: LanePointing, scene: Scene, heightPx: number): SVGTemplateResult | typeof nothing {
  const bins = pieces.flatMap(({bin}) => bin ?? []);
  if (bins.length === 0) return nothing;
  let [all, tops, marked] = ['', '', ''];
  for (const bin of bins) {
    const {bar, top} = barPath(bin, heightPx, scene);
    all += bar;
    tops += top;
    if (here.opened === keyOfBin(bin) || holds(bin, here.chosenDays)) marked += bar;
  }
  return svg`<path class="bar" d=${all}></path><path class="bar top" d=${tops}></path>${marked === '' ? nothing : svg`<path class="bar marked" d=${marked}></path>`}`;
}

/** A bin or some marks, drawn anew only when they or what is made of them have changed: while the view moves nothing has. */
function pieceView(piece: DrawnPiece, here: LanePointing, scene: Scene, {heightPx, picture}: {heightPx: number; picture: LanePicture}) {
  const {bin, marks} = piece;
  if (bin) {
    const key = keyOfBin(bin);
    const isReadable = isNumberReadable(bin, picture, heightPx, scene);
    const states = {isReadable, isTabStop: here.tabStop === key, isOpen: here.opened === key, isChosen: holds(bin, here.chosenDays), isLifted: holds(bin, here.liftedDays)};
    return guard([piece, ...Object.values(states)], () => binView(bin, states, scene, heightPx));
  }
  const rowPx = picture.place.isFolded ? scene.metrics.rowPx : scene.layout.rowPx;
  return guard([piece, stateOf(marks, here)], () => svg`<g>${repeat(marks, ({place}) => place, (mark) => guardedMark(mark, here, scene, rowPx))}</g>`);
}

/** One of several marks, of which others may have changed, or left the view at its edge. */
function guardedMark(mark: MarkModel, here: LanePointing, scene: Scene, rowPx: number) {
  const states = statesOf(mark, here);
  return guard([mark, ...Object.values(states)], () => markView(mark, states, scene, rowPx));
}

function statesOf({event: {id}}: MarkModel, {chosen, lifted, tabStop, card}: LanePointing) {
  const key = `event:${id}`;
  return {isChosen: chosen.has(id), isLifted: lifted === id, isTabStop: tabStop === key, hasCard: card === key};
}

/** Tells what is made of the marks apart from all else that could be; empty when it is nothing. */
function stateOf(marks: readonly MarkModel[], here: LanePointing): string {
  const {chosen, lifted, tabStop, card} = here;
  if (chosen.size === 0 && lifted === undefined && tabStop === undefined && card === undefined) return '';
  let state = '';
  for (const mark of marks) {
    const {isChosen, isLifted, isTabStop, hasCard} = statesOf(mark, here);
    if (isChosen || isLifted || isTabStop || hasCard) state += `${mark.place}:${isChosen} ${isLifted} ${isTabStop} ${hasCard} `;
  }
  return state;
}

function pointingIn(picture: LanePicture, scene: Scene, {chosen, lifted, tabStop, card, opened}: Pointing): LanePointing {
  const {place, pieces} = picture;
  const keyHere = (address: StopAddress | undefined) => (address?.lane === place.key ? keyOf(address.stop) : undefined);
  const daysHere = (ids: Iterable<string>) => (pieces.some(({bin}) => bin !== null) ? daysIn(picture, scene, ids) : []);
  return {
    chosen, lifted, chosenDays: daysHere(chosen), liftedDays: daysHere(lifted === undefined ? [] : [lifted]),
    tabStop: keyHere(tabStop), card: keyHere(card), opened: keyHere(opened),
  };
}

/** The days in this lane of those events that it holds. */
function daysIn({place}: LanePicture, {store}: Scene, ids: Iterable<string>): number[] {
  return [...ids].flatMap((id) => {
    const row = store.rowOf(id);
    const day = row >= 0 && row < store.datedCount ? anchorDayOf(store, row) : NaN;
    return placeInLane(place.lane, row, day) >= 0 ? [day] : [];
  });
}

function keyOfBin({from, to}: BinModel): string {
  return keyOf({kind: 'bin', from, to, day: from});
}

function holds({from, to}: BinModel, days: readonly number[]): boolean {
  return days.some((day) => day >= from && day < to);
}
