import type {StopAddress} from './lane-stop.js';
import type {Move} from './next-stop.js';
import type {RangeController} from './range-controller.js';

/** What keys in the lanes do. */
export interface TimelineKeysHost {
  readonly isRtl: boolean;
  readonly ranges: Pick<RangeController, 'pan' | 'showWhole'>;
  addressOf(target: EventTarget | null): StopAddress | undefined;
  /** Magnifies about the day of a stop, or about the middle. */
  zoom(factor: number, about: StopAddress | undefined): void;
  /** Chooses an event, opens a bin, folds a lane. */
  act(address: StopAddress, how: {isAdding: boolean; byKey: boolean}): void;
  move(address: StopAddress, move: Move): void;
  /** Lets go of what is open or chosen, the nearest first. */
  escape(): void;
}

/** Handles a key anywhere in the timeline. */
export function onTimelineKey(event: KeyboardEvent, host: TimelineKeysHost): void {
  if (event.key === 'Escape') {
    host.escape();
    return;
  }
  if (!(event.target instanceof Element) || !event.target.closest('.plot') || event.altKey) return;
  const address = host.addressOf(event.target);
  if (moveInTime(event, address, host) || (address && actOn(event, address, host))) event.preventDefault();
}

/** Keys that change the range: + and −, 0 for everything, Shift with arrows, and bare arrows where there is no mark. */
function moveInTime({key, shiftKey, ctrlKey, metaKey}: KeyboardEvent, address: StopAddress | undefined, host: TimelineKeysHost): boolean {
  if (ctrlKey || metaKey) return false;
  if (key === '+' || key === '=') host.zoom(1.5, address);
  else if (key === '-' || key === '_') host.zoom(1 / 1.5, address);
  else if (key === '0') host.ranges.showWhole();
  else if ((key === 'ArrowLeft' || key === 'ArrowRight') && (shiftKey || !address)) host.ranges.pan((key === 'ArrowRight') === host.isRtl ? -0.2 : 0.2);
  else return false;
  return true;
}

/** Keys on a stop: arrows go on, Enter and Space choose, open or fold. */
function actOn(event: KeyboardEvent, address: StopAddress, host: TimelineKeysHost): boolean {
  const {key, ctrlKey, metaKey, shiftKey} = event;
  if (key === 'Enter' || key === ' ') {
    host.act(address, {isAdding: shiftKey || ctrlKey || metaKey, byKey: true});
    return true;
  }
  const [before, after] = host.isRtl ? ['ArrowRight', 'ArrowLeft'] : ['ArrowLeft', 'ArrowRight'];
  const moves: Record<string, Move> = {[before ?? '']: 'earlier', [after ?? '']: 'later', ArrowUp: 'up', ArrowDown: 'down', Home: 'first', End: 'last'};
  const move = moves[key];
  if (move) host.move(address, move);
  return move !== undefined;
}
