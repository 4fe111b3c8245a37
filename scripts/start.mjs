// Serves the demo from its sources: `npm start [-- --port 5173]`. Installs what is missing and extracts the seeds first.
import {parseArgs} from 'node:util';
import {ensureInstalled, extractSeeds, prepare, requireNode, ROOT} from './lib/steps.mjs';

requireNode();
const {values} = parseArgs({options: {port: {type: 'string', default: '5173'}, host: {type: 'string', default: 'localhost'}}});
await ensureInstalled();
await prepare();
extractSeeds();
const {createServer} = await import('vite');
const server = await createServer({configFile: `${ROOT}/vite.config.ts`, server: {port: Number(values.port), host: values.host}});
await server.listen();
console.log(`\nCordiale is at ${server.resolvedUrls?.local[0] ?? `http://localhost:${values.port}/`}\nPress Ctrl+C to end.`);
