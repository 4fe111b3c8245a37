import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {EventSet} from '@cordiale/core';

const BIN = fileURLToPath(new URL('../bin/cordiale.js', import.meta.url));
const GOOD = 'Estonia and Japan signed a memorandum on cyber defence on 4 May 2019.\n';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cordiale-extract-'));
});
afterAll(() => rmSync(folder, {recursive: true, force: true}));

/** Writes a file into the folder of this run and returns its path. */
function createFile(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** Runs the compiled command line, as `npx cordiale` does. */
function run(args: string[], input = ''): {status: number | null; stdout: string; stderr: string} {
  return spawnSync(process.execPath, [BIN, ...args], {input, encoding: 'utf8', maxBuffer: 64_000_000});
}

const linesOf = (text: string): string[] => text.split('\n').filter((line) => line !== '');

describe('cordiale extract', () => {
  it('reads a folder with pages, feeds and JSON, and standard input', () => {
    const inner = mkdtempSync(join(folder, 'mixed-'));
    writeFileSync(join(inner, 'a.html'), `<title>x</title><article><p>${GOOD}</p></article>`);
    writeFileSync(join(inner, 'b.rss'), '<rss version="2.0"><channel><title>Courier</title><item><title>Chile and Peru ratify treaty</title><description>Chile ratified the treaty with Peru on 2 April 2019.</description></item></channel></rss>');
    writeFileSync(join(inner, 'c.ndjson'), `{"text": "Kenya and Ghana held talks on 3 May 2019."}\n{"text":\n`);
    const {status, stdout, stderr} = run(['extract', inner, '-'], 'Japan and India signed an agreement on 9 May 2019.');
    const set = JSON.parse(stdout) as EventSet;
    expect(set.articles).toHaveLength(4);
    expect(set.quarantine.map(({origin}) => origin)).toEqual([`${join(inner, 'c.ndjson')}:2`]);
    expect(linesOf(stderr)).toHaveLength(2);
    expect(linesOf(stderr)[1]).toMatch(/^4 articles, \d+ events, 7 countries, 0 undated, 1 quarantined$/);
    expect(status).toBe(1);
  });

  it.each([
    ['csv', /^id,type,plover/],
    ['geojson', /^\{"type":"FeatureCollection"/],
    ['ics', /^BEGIN:VCALENDAR\r\n/],
    ['jsonld', /^\{"@context":/],
    ['plover', /^\{"id":.*"actor":\["EST","JPN"\]/],
  ])('writes %s into the file that is named', (format, start) => {
    const output = join(folder, `out.${format}`);
    const {status, stdout, stderr} = run(['extract', '--format', format, '--output', output, createFile('good.txt', GOOD)]);
    expect(readFileSync(output, 'utf8')).toMatch(start);
    expect([status, stdout, stderr]).toEqual([0, '', '1 articles, 1 events, 2 countries, 0 undated, 0 quarantined\n']);
  });

  it('says how many events a calendar cannot hold', () => {
    const {stderr} = run(['extract', '--format', 'ics', createFile('undated.txt', 'Kenya and Ghana signed a treaty.')]);
    expect(linesOf(stderr)[0]).toBe('1 events are not in the iCalendar: 1 with no date');
  });

  it('ends with 2 when the file cannot be written', () => {
    const {status, stderr} = run(['extract', '--output', join(folder, 'missing', 'out.json'), createFile('good.txt', GOOD)]);
    expect(stderr).toMatch(/^Cannot write ".*out\.json": no such file\. Name a file/);
    expect(status).toBe(2);
  });
});
