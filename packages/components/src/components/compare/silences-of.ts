import {coverageOf, type DayRange, type EventStore, type TimeFrames} from '@cordiale/core';

/** What articles do not speak of: steps that lie wholly in their silence, and the days of that. */
export interface Silences {
  frames: ReadonlySet<number>;
  gaps: readonly DayRange[];
}

/** The steps in which no article speaks of a country, whose empty place in a chart says nothing of what happened. None where the data has no articles. */
export function silencesOf(store: EventStore, country: string, frames: TimeFrames): Silences {
  const ranges = Array.from({length: frames.count}, (_, frame) => frames.rangeOf(frame, 'step'));
  const whole = {earliest: ranges[0]?.earliest ?? 0, latest: ranges.at(-1)?.latest ?? 0};
  const all = coverageOf(store)?.gaps(whole, [{source: 'compare', field: 'country', value: [country]}]) ?? [];
  const holds = (gap: DayRange, range: DayRange) => gap.earliest <= range.earliest && gap.latest >= range.latest;
  return {
    frames: new Set(ranges.flatMap((range, frame) => (all.some((gap) => holds(gap, range)) ? [frame] : []))),
    gaps: all.filter((gap) => ranges.some((range) => holds(gap, range))),
  };
}
