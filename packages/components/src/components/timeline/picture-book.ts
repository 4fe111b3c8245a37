import {createLanePicture, stopsOf, type LanePicture} from './lane-picture.js';
import type {StopAddress} from './lane-stop.js';
import type {ReachableLane} from './roving-focus.js';
import type {Scene} from './scene.js';
import type {PlacedLane} from './timeline-layout.js';

/** The pictures of all lanes in one scene, each made only when it is asked for, and once. */
export class PictureBook {
  readonly scene: Scene;
  /** What the focus can rest on, lane by lane. */
  readonly lanes: readonly ReachableLane[];
  readonly #pictures = new Map<string, LanePicture>(); // lane → its picture

  constructor(scene: Scene) {
    this.scene = scene;
    this.lanes = scene.layout.lanes.map((place) => ({key: place.key, stops: () => stopsOf(this.pictureOf(place), scene)}));
  }

  /** The pictures of the lanes between two heights. */
  between(from: number, to: number): readonly LanePicture[] {
    return this.scene.layout.lanes.filter(({topPx, heightPx}) => topPx < to && topPx + heightPx > from).map((place) => this.pictureOf(place));
  }

  pictureOf(place: PlacedLane): LanePicture {
    let picture = this.#pictures.get(place.key);
    if (!picture) this.#pictures.set(place.key, (picture = createLanePicture(place, this.scene)));
    return picture;
  }

  placeOf(key: string): PlacedLane | undefined {
    return this.scene.layout.lanes.find((place) => place.key === key);
  }

  /** True when the event of an address has a mark, be it one that a filter leaves out. */
  isDrawn({lane, stop}: StopAddress): boolean {
    const place = this.placeOf(lane);
    return place !== undefined && stop.kind === 'event' && this.pictureOf(place).pieces.some(({marks}) => marks.some(({event}) => event.id === stop.id));
  }
}
