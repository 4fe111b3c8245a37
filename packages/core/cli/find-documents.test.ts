import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {findDocuments} from './find-documents.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cordiale-find-'));
});
afterEach(() => rmSync(folder, {recursive: true, force: true}));

/** Creates empty files, with the folders they lie in; returns their paths. */
function createFiles(...names: string[]): string[] {
  return names.map((name) => {
    const path = join(folder, name);
    mkdirSync(join(path, '..'), {recursive: true});
    writeFileSync(path, '');
    return path;
  });
}

describe('findDocuments', () => {
  it('goes through folders in the order of names and takes what can hold articles', async () => {
    const wanted = createFiles('a.txt', 'b/c.HTML', 'b/d/e.ndjson', 'f.rss', 'g.atom', 'h.md', 'i.json', 'j.xml');
    createFiles('photo.jpg', 'README.md', '.hidden/x.txt', '.x.txt', 'node_modules/y.txt');
    expect(await findDocuments([folder])).toEqual({files: wanted, problems: []});
  });

  it('takes a file that is named whatever its name, and each file once', async () => {
    const [file = ''] = createFiles('article.dat');
    const [text = ''] = createFiles('a.txt');
    expect((await findDocuments([file, '-', folder, text])).files).toEqual([file, '-', text]);
  });

  it('follows no links, so that it always ends', async () => {
    const [file = ''] = createFiles('in/a.txt');
    symlinkSync(folder, join(folder, 'in', 'loop'));
    expect((await findDocuments([folder])).files).toEqual([file]);
  });

  it('names what leads to no file', async () => {
    createFiles('photo.jpg');
    const {problems} = await findDocuments([join(folder, 'missing'), folder]);
    expect(problems).toMatchObject([{origin: join(folder, 'missing'), seen: 'no such file'}, {origin: folder, seen: 'a folder without articles'}]);
  });
});
