import {STEP_BEGINS, STEP_ENDS} from './step-marks.js';
import {tracePage} from './trace-page.mjs';

/**
 * Milliseconds that the main thread of a page worked between each two marks that `run` sets, by the clock of that thread: what other
 * programs do meanwhile does not count. Gives what `run` gives beside them.
 */
export async function threadTimes(page, run) {
  const {events, result} = await tracePage(page, ['blink.user_timing'], run);
  const marks = events.filter(({name}) => name === STEP_BEGINS || name === STEP_ENDS);
  const times = marks.flatMap(({name, tts}, index) => (name === STEP_ENDS ? [(tts - marks[index - 1].tts) / 1000] : []));
  return {times, result};
}
