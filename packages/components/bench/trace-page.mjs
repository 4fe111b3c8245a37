/** Runs `run` and gives what the browser traced of these categories meanwhile, in order of time, beside what `run` gave. */
export async function tracePage(page, categories, run) {
  const client = await page.context().newCDPSession(page);
  const events = [];
  client.on('Tracing.dataCollected', ({value}) => {
    for (const event of value) events.push(event);
  });
  await client.send('Tracing.start', {transferMode: 'ReportEvents', categories: categories.join()});
  const result = await run();
  const complete = new Promise((resolve) => client.once('Tracing.tracingComplete', resolve));
  await client.send('Tracing.end');
  await complete;
  await client.detach();
  return {events: events.sort((a, b) => a.ts - b.ts), result};
}
