/** Under which name this browser keeps where the divider stands. */
export const DIVIDED_KEY = 'cordiale-divided';
/** Where it stands until a reader moves it. */
export const USUALLY_DIVIDED = 45;

/** What the map has of the room that it may share with the timeline, in percent, as a reader has left it. A browser may keep nothing, in a private window for instance. */
export function recallDivided(): number {
  try {
    const kept = Number.parseFloat(localStorage.getItem(DIVIDED_KEY)!);
    return kept >= 0 && kept <= 100 ? kept : USUALLY_DIVIDED;
  } catch {
    return USUALLY_DIVIDED;
  }
}
