import {spawn, spawnSync} from 'node:child_process';
import {once} from 'node:events';
import {existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {parseEventSet, type CooperationEvent, type EventSet} from '@cordiale/core';
import type {Annotation} from '../cli/annotation.js';

const BIN = fileURLToPath(new URL('../bin/cordiale.js', import.meta.url));
const MAIN = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));
const GOOD = 'Estonia and Japan signed a memorandum on cyber defence on 4 May 2019.\n';

let folder = '';

beforeAll(() => {
  if (!existsSync(MAIN)) throw new Error('packages/core/dist is missing. Run "npx tsc -b packages/core packages/core/cli", or "npm test", which does.');
  folder = mkdtempSync(join(tmpdir(), 'cordiale-cli-'));
});

afterAll(() => rmSync(folder, {recursive: true, force: true}));

/** Writes a file into the folder of this run and returns its path. */
function createFile(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function run(args: string[], input: string | Uint8Array = ''): {status: number | null; stdout: string; stderr: string} {
  return spawnSync(process.execPath, [BIN, ...args], {input, encoding: 'utf8', maxBuffer: 64_000_000});
}

const linesOf = (text: string): string[] => text.split('\n').filter((line) => line !== '');

describe('cordiale extract FILE…', () => {
  it('prints an event set that can be read back, a summary on standard error, and ends with 0', () => {
    const {status, stdout, stderr} = run(['extract', createFile('good.txt', GOOD)]);
    const set = parseEventSet(JSON.parse(stdout));
    expect(set.quarantine).toEqual([]);
    expect(set.events.map(({type, date}) => [type, date.edtf])).toEqual([['agreement-signed', '2019-05-04']]);
    expect(stderr).toBe('1 articles, 1 events, 2 countries, 0 undated, 0 quarantined\n');
    expect(status).toBe(0);
  });

  it('prints one event a line with --format ndjson', () => {
    const {status, stdout} = run(['extract', '--format', 'ndjson', createFile('good.txt', GOOD)]);
    expect(linesOf(stdout).map((line) => (JSON.parse(line) as CooperationEvent).type)).toEqual(['agreement-signed']);
    expect(status).toBe(0);
  });

  it.each([
    ['an empty file', 'empty.txt', '', /empty\.txt: text: saw nothing, wanted the text of an article/],
    ['a file of white space', 'blank.txt', ' \n\t\n', /blank\.txt: text: saw nothing/],
    ['a binary file', 'picture.txt', new Uint8Array([137, 80, 78, 71, 0, 1, 2]), /picture\.txt: saw bytes that are no text, wanted a text file in UTF-8/],
    ['a file in another encoding', 'latin.txt', new Uint8Array([0x43, 0xf4, 0x74, 0x65]), /latin\.txt: saw bytes that are no UTF-8/],
    ['an article without a country', 'none.txt', 'The harbour was quiet.', /none\.txt: text: saw The harbour was quiet\., wanted a text that names a country/],
    ['a date that does not exist', 'date.txt', 'Kenya and Chile met on 2019-02-30.', /date\.txt: text: saw 2019-02-30, wanted a day that exists/],
  ])('names file, field and value of %s, prints the rest and ends with 1', (_, name, content, message) => {
    const {status, stdout, stderr} = run(['extract', createFile(name, content), createFile('good.txt', GOOD)]);
    expect(stderr).toMatch(message);
    expect((JSON.parse(stdout) as EventSet).events.map(({type}) => type)).toContain('agreement-signed');
    expect(status).toBe(1);
  });

  it('names a missing file, prints the rest and ends with 1', () => {
    const {status, stdout, stderr} = run(['extract', join(folder, 'missing.txt'), createFile('good.txt', GOOD)]);
    expect(linesOf(stderr)[0]).toMatch(/missing\.txt: saw no such file, wanted a file or folder that can be read\. Check the name/);
    expect((JSON.parse(stdout) as EventSet).quarantine).toHaveLength(1);
    expect((JSON.parse(stdout) as EventSet).events).toHaveLength(1);
    expect(status).toBe(1);
  });

  it('names a folder without articles', () => {
    const empty = join(folder, 'empty-folder');
    mkdirSync(empty);
    const {status, stderr} = run(['extract', empty]);
    expect(stderr).toContain(`${empty}: saw a folder without articles`);
    expect(status).toBe(1);
  });

  it('reads a byte order mark and line ends of Windows as plain text', () => {
    const {stdout} = run(['extract', createFile('windows.txt', `\uFEFFCloser ties\r\n\r\n${GOOD}`)]);
    const {articles: [article]} = JSON.parse(stdout) as EventSet;
    expect(article?.text).toBe(`Closer ties\n\n${GOOD}`);
    expect(article?.title).toBe('Closer ties');
  });

  it('gives the same bytes whatever the order of the files', () => {
    const files = [createFile('good.txt', GOOD), createFile('other.txt', 'Chile ratified the treaty with Peru on 2 April 2019.')];
    expect(run(['extract', ...files]).stdout).toBe(run(['extract', ...files.toReversed()]).stdout);
  });

  it.each([
    ['no file', ['extract'], /No article given/],
    ['an unknown format', ['extract', '--format', 'xml', 'a.txt'], /Unknown format "xml"\. Known formats: json, ndjson/],
    ['a format of the prototype', ['extract', '--format', 'constructor', 'a.txt'], /Unknown format "constructor"/],
    ['an unknown option', ['extract', '--fast', 'a.txt'], /--fast/],
    ['an unknown command', ['dance'], /Unknown command "dance"\. Known commands: extract, annotate, merge, changes, revise, check\./],
    ['an argument that annotate does not take', ['annotate', 'a.txt'], /takes no arguments, saw "a\.txt"/],
    ['no file to check', ['check'], /No file given/],
    ['no set to merge', ['merge'], /No event set given/],
    ['revisions without a set', ['revise', 'a.json'], /Saw 1 files, wanted 2/],
    ['one set to compare', ['changes', 'a.json'], /Saw 1 files, wanted 2/],
  ])('ends with 2 and a message for %s', (_, args, message) => {
    const {status, stdout, stderr} = run(args);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(stdout).toBe('');
    expect(status).toBe(2);
  });

  it('shows how it is used: with 0 when asked for, with 2 without a command', () => {
    expect(run(['--help'])).toMatchObject({status: 0, stdout: expect.stringContaining('cordiale annotate') as string});
    expect(run([])).toMatchObject({status: 2, stdout: expect.stringContaining('cordiale extract') as string});
  });
});

describe('cordiale annotate', () => {
  const createLine = (id: string, text = GOOD) => JSON.stringify({id, text, published: '2019-05-05'});

  it('prints one line for each line, in the same order', () => {
    const ids = Array.from({length: 30}, (_, index) => `article-${(index * 7) % 30}`);
    const {status, stdout, stderr} = run(['annotate'], `${ids.map((id) => createLine(id)).join('\n')}\n`);
    expect(linesOf(stdout).map((line) => (JSON.parse(line) as Annotation).id)).toEqual(ids);
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });

  it('gives the keys of the contract, in order', () => {
    const {stdout} = run(['annotate'], createLine('a', 'Closer ties\nThe Estonian minister visited Japan on 4 May 2019.'));
    const annotation = JSON.parse(stdout) as Annotation;
    expect(Object.keys(annotation)).toEqual(['id', 'published', 'dates', 'countries', 'events']);
    expect(annotation.published).toEqual({edtf: '2019-05-05', earliest: '2019-05-05', latest: '2019-05-05', basis: 'explicit'});
    expect(annotation.dates).toEqual([{start: 51, end: 61, text: '4 May 2019', edtf: '2019-05-04', earliest: '2019-05-04', latest: '2019-05-04', precision: 'day', basis: 'explicit'}]);
    expect(annotation.countries.map(({text, country, via}) => [text, country, via])).toEqual([['Estonian', 'EE', 'demonym'], ['Japan', 'JP', 'name']]);
    expect(annotation.events).toHaveLength(1);
    expect(Object.keys(annotation.events[0]!)).toEqual(['id', 'type', 'plover', 'mode', 'realis', 'participants', 'domains', 'date', 'evidence', 'main']);
    expect(annotation.events[0]!.participants).toEqual([{country: 'EE', role: 'actor'}, {country: 'JP', role: 'recipient'}]);
    expect(annotation.events[0]!.evidence).toEqual([{start: 12, end: 62, exact: 'The Estonian minister visited Japan on 4 May 2019.'}]);
  });

  it('gives null where no date is known', () => {
    const {stdout} = run(['annotate'], JSON.stringify({id: 'a', text: 'Kenya and Ghana signed a treaty.'}));
    const annotation = JSON.parse(stdout) as Annotation;
    expect([annotation.published, annotation.events[0]?.date]).toEqual([null, null]);
  });

  it('says which line it cannot use on standard error, goes on, and ends with 1', () => {
    const input = [createLine('first'), '{"id": "broken"', '[]', 'null', '{"id": "no text"}', '{"id": 7, "text": "x"}', createLine('last')].join('\n');
    const {status, stdout, stderr} = run(['annotate'], input);
    expect(linesOf(stdout).map((line) => (JSON.parse(line) as Annotation).id)).toEqual(['first', 'last']);
    const problems = linesOf(stderr).map((line) => JSON.parse(line) as {line: number; error: string; wanted: string});
    expect(problems.map(({line}) => line)).toEqual([2, 3, 4, 5, 6]);
    expect(problems.slice(1)).toMatchObject([{error: 'saw []'}, {error: 'saw null'}, {error: 'field "text" is missing', wanted: 'text as a string'}, {error: 'field "id" is number', wanted: 'id as a string'}]);
    expect(status).toBe(1);
  });

  it('takes null for what is not known, and names a field of another kind', () => {
    const {status, stdout, stderr} = run(['annotate'], [JSON.stringify({id: 'a', text: GOOD, published: null, url: null}), JSON.stringify({id: 'b', text: GOOD, published: 20190504})].join('\n'));
    expect(linesOf(stdout)).toHaveLength(1);
    expect(JSON.parse(stderr)).toEqual({line: 2, error: 'field "published" is number', wanted: 'published as a string'});
    expect(status).toBe(1);
  });

  it('leaves a date of publication that does not exist out, says so, and annotates the text', () => {
    const {status, stdout, stderr} = run(['annotate'], JSON.stringify({id: 'a', text: 'Kenya and Ghana signed a treaty.', published: '2019-02-30'}));
    expect((JSON.parse(stdout) as Annotation).published).toBeNull();
    expect(JSON.parse(stderr)).toEqual({line: 1, error: 'field "published" is "2019-02-30"', wanted: 'a date that exists, as YYYY-MM-DD or EDTF'});
    expect(status).toBe(1);
  });

  it('reads a byte order mark, line ends of Windows, empty lines and a last line without its end', () => {
    const {status, stdout} = run(['annotate'], `\uFEFF${createLine('first')}\r\n\r\n  \n${createLine('last')}`);
    expect(linesOf(stdout).map((line) => (JSON.parse(line) as Annotation).id)).toEqual(['first', 'last']);
    expect(status).toBe(0);
  });

  it('ends quietly when nobody reads on', async () => {
    const child = spawn(process.execPath, [BIN, 'annotate']);
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    child.stdin.on('error', () => undefined); // the command has gone before it has read everything
    child.stdout.once('data', () => child.stdout.destroy());
    child.stdin.end(`${createLine('a')}\n`.repeat(3000));
    await once(child, 'close');
    expect(stderr).toBe('');
  });

  it('prints nothing for nothing', () => {
    expect(run(['annotate'], '')).toMatchObject({status: 0, stdout: '', stderr: ''});
  });

  it('keeps line separators of Unicode inside a line', () => {
    const {stdout} = run(['annotate'], createLine('a', 'Kenya\u2028and\u2029Ghana signed a treaty.'));
    expect(linesOf(stdout)).toHaveLength(1);
  });
});

describe('cordiale merge EVENTS …', () => {
  const OTHER = 'Japan and Estonia signed a memorandum on studies of hackers on 4 May 2019.\n';
  const extracted = (name: string, text: string) => createFile(`${name}.json`, run(['extract', createFile(`${name}.txt`, text)]).stdout);

  it('joins the reports of one event, and keeps the id that the first file has', () => {
    const [one, two] = [extracted('one', GOOD), extracted('two', OTHER)];
    for (const [first, second] of [[one, two], [two, one]] as const) {
      const {status, stdout} = run(['merge', first, second]);
      const set = JSON.parse(stdout) as EventSet;
      expect(set.events.map(({id, reports}) => [id, reports.length])).toEqual([[(JSON.parse(run(['merge', first]).stdout) as EventSet).events[0]?.id, 2]]);
      expect(set.tombstones).toHaveLength(1);
      expect(status).toBe(0);
    }
  });

  it.each(['json', 'ndjson', 'csv', 'geojson', 'ics', 'jsonld', 'plover'])('writes a set as %s', (format) => {
    const {status, stdout} = run(['merge', '--format', format, extracted('one', GOOD)]);
    expect(stdout).toContain('2019');
    expect(status).toBe(0);
  });

  it('names a file that cannot be read, writes the others and ends with 1', () => {
    const {status, stdout, stderr} = run(['merge', extracted('one', GOOD), join(folder, 'missing.json')]);
    expect(stderr).toMatch(/missing\.json: saw no such file/);
    expect((JSON.parse(stdout) as EventSet).events).toHaveLength(1);
    expect(status).toBe(1);
  });
});

describe('cordiale revise REVISIONS EVENTS', () => {
  const MADE = {by: 'A. Analyst', at: '2026-03-01T09:30:00Z', why: 'It was a rehearsal.'};
  const given = () => createFile('given.json', run(['extract', createFile('good.txt', GOOD)]).stdout);
  const idOf = (file: string) => (JSON.parse(run(['merge', file]).stdout) as EventSet).events[0]?.id;

  it('writes the set as people say it should be, with what they decided', () => {
    const file = given();
    const revision = {kind: 'reject', event: idOf(file), ...MADE};
    const {status, stdout, stderr} = run(['revise', createFile('revisions.json', JSON.stringify([revision])), file]);
    expect(JSON.parse(stdout)).toMatchObject({events: [], revisions: [revision]});
    expect(stderr).toMatch(/ 0 events, .* 1 revisions/);
    expect(status).toBe(0);
  });

  it('tells of what does not fit or cannot be read, writes the rest and ends with 1', () => {
    const revisions = [{kind: 'reject', event: 'gone', ...MADE}, {kind: 'reject', event: 'x'}];
    const {status, stdout, stderr} = run(['revise', createFile('revisions.json', JSON.stringify(revisions)), given()]);
    expect((JSON.parse(stdout) as EventSet).events).toHaveLength(1);
    expect(stderr).toMatch(/revisions\.json: reject of 2026-03-01T09:30:00Z.*"gone"/);
    expect(stderr).toMatch(/revisions\[1\]\.by/);
    expect(status).toBe(1);
  });

  it('writes nothing when the revisions are no JSON', () => {
    expect(run(['revise', createFile('revisions.json', '{'), given()])).toMatchObject({status: 1, stdout: ''});
  });
});

describe('cordiale changes BEFORE AFTER', () => {
  it('prints one change a line', () => {
    const full = createFile('full.json', run(['extract', createFile('good.txt', GOOD)]).stdout);
    const empty = createFile('empty.json', '[]');
    const {status, stdout} = run(['changes', full, empty]);
    expect(linesOf(stdout).map((line) => (JSON.parse(line) as {kind: string}).kind)).toEqual(['retracted']);
    expect(run(['changes', full, full])).toMatchObject({status: 0, stdout: '', stderr: ''});
    expect(status).toBe(0);
  });

  it('prints no change when a file is missing', () => {
    const {status, stdout, stderr} = run(['changes', join(folder, 'missing.json'), createFile('empty.json', '[]')]);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/missing\.json: saw no such file/);
    expect(status).toBe(1);
  });
});

describe('cordiale check FILE…', () => {
  it('ends with 0 for what extract wrote', () => {
    const events = createFile('events.json', run(['extract', createFile('good.txt', GOOD)]).stdout);
    expect(run(['check', events])).toMatchObject({status: 0, stdout: `${events}: 1 articles and 1 events can be used, 0 records cannot.\n`, stderr: ''});
  });

  it('names file, field and value of each wrong record and ends with 1', () => {
    const set = JSON.parse(run(['extract', createFile('good.txt', GOOD)]).stdout) as EventSet;
    const wrong = {...set, events: [{...set.events[0], realis: 'maybe'}, {...set.events[0], id: 'other'}]};
    const file = createFile('wrong.json', JSON.stringify(wrong));
    const {status, stdout, stderr} = run(['check', file]);
    expect(stderr).toContain(`${file}: events[0].realis: saw "maybe", wanted`);
    expect(stdout).toBe(`${file}: 1 articles and 1 events can be used, 1 records cannot.\n`);
    expect(status).toBe(1);
  });

  it('names files that are no JSON or missing, and goes on', () => {
    const [broken, missing, list] = [createFile('broken.json', '{"cordiale": 1,'), join(folder, 'missing.json'), createFile('list.json', '[]')];
    const {status, stdout, stderr} = run(['check', broken, missing, list]);
    expect(stderr).toContain(`${broken}: saw `);
    expect(stderr).toContain(`${missing}: saw no such file`);
    expect(stdout).toContain(`${list}: 0 articles and 0 events can be used`);
    expect(status).toBe(1);
  });
});
