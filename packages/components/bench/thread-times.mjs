import {STEP_BEGINS, STEP_ENDS} from './step-marks.js';

/**
 * Milliseconds that the main thread of a page worked between each two marks that `run` sets, by the clock of that thread: what other
 * programs do meanwhile does not count. Gives what `run` gives beside them.
 */
export async function threadTimes(page, run) {
  const client = await page.context().newCDPSession(page);
  const marks = [];
  client.on('Tracing.dataCollected', ({value}) => marks.push(...value.filter(({name}) => name === STEP_BEGINS || name === STEP_ENDS)));
  await client.send('Tracing.start', {transferMode: 'ReportEvents', categories: 'blink.user_timing'});
  const result = await run();
  const complete = new Promise((resolve) => client.once('Tracing.tracingComplete', resolve));
  await client.send('Tracing.end');
  await complete;
  await client.detach();
  marks.sort((a, b) => a.ts - b.ts);
  const times = marks.flatMap(({name, tts}, index) => (name === STEP_ENDS ? [(tts - marks[index - 1].tts) / 1000] : []));
  return {times, result};
}
