import {html} from 'lit';
import type {TextRange} from '@cordiale/core/search';

/** A text with these stretches of it marked. Ranges are in order and do not overlap. */
export function highlighted(text: string, ranges: readonly TextRange[]): unknown {
  if (ranges.length === 0) return text;
  const starts = [0, ...ranges.map(({end}) => end)];
  return [...ranges.map(({start, end}, index) => html`${text.slice(starts[index], start)}<mark>${text.slice(start, end)}</mark>`), text.slice(starts.at(-1))];
}
