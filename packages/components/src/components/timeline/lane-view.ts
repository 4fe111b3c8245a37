import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {anchorDayOf, placeInLane} from '@cordiale/core';
import {createBidi} from './bidi.js';
import {binView, edgeView, eventsInWords} from './bin-view.js';
import {numberInWords} from './digits.js';
import type {BinModel, LanePicture} from './lane-picture.js';
import {keyOf, type LaneStop, type StopAddress} from './lane-stop.js';
import {markView} from './mark-view.js';
import {roundPx, shiftOf, type Scene} from './scene.js';

/** What a person and the selection point at. */
export interface Pointing {
  chosen: ReadonlySet<string>;
  lifted: string | undefined;
  liftedCountry: string | undefined;
  tabStop: StopAddress | undefined;
  card: StopAddress | undefined;
  opened: StopAddress | undefined;
  isRtl: boolean;
}

/** A lane: its name, which folds it, and its events, each a mark or counted in a bin. */
export function laneView(picture: LanePicture, scene: Scene, pointing: Pointing): TemplateResult {
  const {place, marks, bins, before, after, count} = picture;
  const {layout, metrics, locale, kind} = scene;
  const {tabStop, card, opened} = pointing;
  const isAt = (address: StopAddress | undefined, key: string) => address?.lane === place.key && keyOf(address.stop) === key;
  const heightPx = place.heightPx - layout.nameLinePx;
  const rowPx = place.isFolded ? metrics.rowPx : layout.rowPx;
  const bidi = createBidi(layout.plotPx, pointing.isRtl);
  const shiftPx = shiftOf(scene, pointing.isRtl);
  const frame = {bidi, shiftPx, metrics, rowPx, heightPx, locale};
  const states = (stop: LaneStop) => ({isTabStop: isAt(tabStop, keyOf(stop)), isOpen: isAt(opened, keyOf(stop))});
  const daysHere = (ids: Iterable<string>) => (bins.length === 0 ? [] : daysIn(picture, scene, ids));
  const [chosenHere, liftedHere] = [daysHere(pointing.chosen), daysHere(pointing.lifted === undefined ? [] : [pointing.lifted])];
  const isLifted = kind === 'partner' && place.key === pointing.liftedCountry;
  return html`<div class="lane${count === 0 ? ' empty' : ''}${isLifted ? ' lifted' : ''}${place.isFolded ? ' folded' : ''}" part="lane" role="group" aria-label="${place.name}: ${eventsInWords(count, locale)}" data-lane=${place.key}>
    ${nameView(picture, locale, isAt(tabStop, 'name'))}
    <svg class="lane-plot" width=${layout.plotPx} height=${heightPx}>
      <g transform="translate(${roundPx(shiftPx)} 0)">
      ${bins.length === 0 ? nothing : repeat(bins, ({from, to}) => `${from}:${to}`, (bin) => binView(bin, {
        ...states({kind: 'bin', from: bin.from, to: bin.to, day: bin.from}), isChosen: chosenHere.some((day) => isWithin(bin, day)), isLifted: liftedHere.some((day) => isWithin(bin, day)),
      }, frame))}
      ${repeat(marks, ({row}) => row, (mark) => {
        const key = `event:${mark.event.id}`;
        return markView(mark, {isChosen: pointing.chosen.has(mark.event.id), isLifted: pointing.lifted === mark.event.id, isTabStop: isAt(tabStop, key), hasCard: isAt(card, key)}, frame);
      })}
      </g>
      ${before > 0 ? edgeView('before', before, states({kind: 'before', day: 0}), frame, layout.plotPx) : nothing}
      ${after > 0 ? edgeView('after', after, states({kind: 'after', day: 0}), frame, layout.plotPx) : nothing}
    </svg>
  </div>`;
}

function nameView({place, count}: LanePicture, locale: string, isTabStop: boolean): TemplateResult {
  const total = place.lane.anchored.rows.length;
  return html`<div class="lane-head"><button type="button" class="lane-name" data-stop="name" aria-expanded=${place.isFolded ? 'false' : 'true'} tabindex=${isTabStop ? '0' : '-1'}>
    <span class="name" title=${place.name}>${place.name}</span> <span class="count">${count === total ? numberInWords(total, locale) : `${numberInWords(count, locale)} of ${numberInWords(total, locale)}`}</span></button></div>`;
}

/** The days in this lane of those events that it holds. */
function daysIn({place}: LanePicture, {store}: Scene, ids: Iterable<string>): number[] {
  return [...ids].flatMap((id) => {
    const row = store.rowOf(id);
    const day = row >= 0 && row < store.datedCount ? anchorDayOf(store, row) : NaN;
    return placeInLane(place.lane, row, day) >= 0 ? [day] : [];
  });
}

function isWithin({from, to}: BinModel, day: number): boolean {
  return day >= from && day < to;
}
