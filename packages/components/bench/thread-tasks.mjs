import {STEP_BEGINS, STEP_ENDS} from './step-marks.js';
import {tracePage} from './trace-page.mjs';

/**
 * Milliseconds that each task of the main thread of a page worked, of those that lie between the marks that `run` sets, by the clock
 * of that thread: what other programs do meanwhile does not count. Gives what `run` gives beside them.
 */
export async function threadTasks(page, run) {
  const {events, result} = await tracePage(page, ['blink.user_timing', 'disabled-by-default-devtools.timeline'], run);
  const [begin, end] = [STEP_BEGINS, STEP_ENDS].map((mark) => events.find(({name}) => name === mark));
  const tasks = events.flatMap(({name, ts, tdur, pid, tid}) => (name === 'RunTask' && pid === begin.pid && tid === begin.tid && ts > begin.ts && ts < end.ts ? [tdur / 1000] : []));
  return {tasks, result};
}
