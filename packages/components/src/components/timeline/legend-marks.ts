import {placeMark, type CooperationEvent, type EventStore, type MarkPlacement, type Match} from '@cordiale/core';

/** Wide enough that no bar is stretched to its shortest length, so that the kinds of date can be told apart. */
const LEGEND_SCALE = {scale: (day: number) => day * 100, view: {from: -1e9, to: 1e9}, tailPx: 1, symbolInsetPx: 0, shortestPx: 0};

/** The events that are shown, as far as a legend needs to know them. */
export function* createLegendMarks(store: EventStore, match: Match): Generator<{event: CooperationEvent; placement: MarkPlacement | null}> {
  for (const row of match.rows) {
    const event = store.eventAt(row);
    if (event) yield {event, placement: placeMark(store, row, LEGEND_SCALE)};
  }
  for (const row of match.undatedRows) {
    const event = store.eventAt(row);
    if (event) yield {event, placement: null};
  }
}
