// Writes what code can produce: `npm run generate`. With `--check` it writes nothing and fails when a file differs.
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {toJsonSchema} from '@valibot/to-json-schema';
import {runnerImport} from 'vite';
import {apiReport} from './lib/api-report.mjs';
import {buildManifest} from './lib/build-manifest.mjs';
import {elementIndex, elementTables} from './lib/element-pages.mjs';
import {eventModelTables} from './lib/event-model-tables.mjs';
import {fillPlaces} from './lib/generated-tables.mjs';
import {specTables} from './lib/spec-tables.mjs';
import {ROOT} from './lib/steps.mjs';

const filled = (file, places) => [file, fillPlaces(file, places)];

/**
 * The exchange form as JSON Schema, by valibot, whose names and signatures the checks of core have. What a schema cannot say, such as
 * "a day that exists", only `parseEventSet` checks.
 */
async function eventSetSchema() {
  const alias = [{find: /^\.\.?\/(?:model\/)?checks\.js$/, replacement: 'valibot'}];
  const {module} = await runnerImport(join(ROOT, 'packages', 'core', 'src', 'model', 'event-set-schema.ts'), {configFile: false, logLevel: 'error', resolve: {alias}});
  const {$schema, ...body} = toJsonSchema(module.eventSetSchema, {errorMode: 'ignore'});
  const head = {$schema, title: 'Cordiale event set', description: 'Articles and the cooperation events between countries that they tell of.'};
  return `${JSON.stringify({...head, ...body}, null, 2)}\n`;
}

const made = buildManifest();
const manifest = JSON.parse(made.get('custom-elements.json'));
writeFileSync(join(ROOT, 'packages', 'components', 'dist', 'elements.d.ts'), made.get('elements.d.ts')); // a declaration that the compiler does not make, and the report reads

const FILES = [
  [join('packages', 'core', 'event-set.schema.json'), await eventSetSchema()],
  filled(join('packages', 'core', 'SPEC.md'), await specTables()),
  filled(join('docs', 'event-model.md'), await eventModelTables()),
  filled(join('docs', 'elements', 'README.md'), {elements: elementIndex(manifest)}),
  ...[...elementTables(manifest)].map(([tag, tables]) => filled(join('docs', 'elements', `${tag}.md`), {tables})),
  [join('packages', 'core', 'api.md'), apiReport('core')],
  [join('packages', 'components', 'api.md'), apiReport('components')],
];

function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

for (const [file, wanted] of FILES) {
  const path = join(ROOT, file);
  if (read(path) === wanted) continue;
  if (process.argv.includes('--check')) {
    console.error(`${file} is not what its source says. Run "npm run generate" and commit the result.`);
    process.exitCode = 1;
  } else {
    writeFileSync(path, wanted);
    console.log(`Wrote ${file}.`);
  }
}
