import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {FIELDS, safeUrl, Selection} from '@cordiale/core';
import {runs} from './support/runs.js';

/** Addresses that somebody wrote by hand, cut off or made up: nothing throws, and what does not change the view is told of. */

const PIECES = ['v=1', 'v=2', 'v=', ...FIELDS, 'event', 'timeline.lanes', 'own', '.', 'host:field', '__proto__', '=', '=', '&', '&', '@', '@list', ',', '..', 'KE', 'CL', '2014-01-01', '2019-02-30', '2023-12-31', 'NaN', '%', '%E0', '%2C', '%26', '%40', '%3D', '?', '#', ' ', '+', '\n', '\u0000', '\ud83d', '😀', 'ž'];
const anyQuery = fc.oneof(fc.array(fc.constantFrom(...PIECES), {maxLength: 16}).map((pieces) => pieces.join('')), fc.array(fc.tuple(fc.constantFrom(...FIELDS, 'event', 'map.measure'), fc.array(fc.constantFrom(...PIECES), {maxLength: 5})).map(([field, pieces]) => `${field}=${pieces.join('').replaceAll('&', '')}`), {maxLength: 4}).map((parts) => parts.join('&')), fc.string({unit: 'binary', maxLength: 60}));

const decoded = (text: string): string | null => {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
};

describe('selection.applyQuery(query) of any address', () => {
  it('takes every value of a part or tells of the part, and writes what it took', () => {
    fc.assert(fc.property(anyQuery, (query) => {
      const selection = new Selection();
      const ignored = selection.applyQuery(query);
      const taken = [...selection.clauses.flatMap((clause) => (clause.field === 'time' ? [] : clause.value)), ...selection.chosen, ...selection.settings.values()];
      const parts = query.replace(/^\?/, '').split('&').filter((part) => part !== '' && part !== 'v=1');
      for (const part of ignored) parts.splice(parts.lastIndexOf(part), 1); // said twice, a part is taken once
      const valueOf = (part: string) => part.slice(part.indexOf('=') + 1);
      const isSetting = (part: string) => /^(?!own\.)[^@=]+\./.test(part);
      const isTime = (part: string) => /^time[@=]/.test(part);
      const lists = parts.filter((part) => !isTime(part));
      const lost = lists.flatMap((part) => (isSetting(part) ? valueOf(part) : valueOf(part).split(','))).filter((piece) => piece !== '' && !taken.includes(decoded(piece) ?? '\u0000 nothing'));
      expect(lost).toEqual([]);
      for (const part of parts.filter(isTime)) expect(part).toMatch(/=\d{4}-\d\d-\d\d\.\.\d{4}-\d\d-\d\d$/);
      expect(selection.clauses.length + (selection.chosen.length > 0 ? 1 : 0) + selection.settings.size).toBe(parts.length);

      const copy = new Selection();
      expect(copy.applyQuery(selection.toQuery())).toEqual([]);
      expect(copy.toQuery()).toBe(selection.toQuery());
      expect(new Selection().applyQuery(query)).toEqual(ignored);
    }), runs(500));
  });

  it.each([
    ['a value that is half a letter', 'country=KE,%E0'],
    ['a chosen event that is half a letter', 'event=a,%E0'],
    ['a third day', 'time=2014-01-01..2019-01-01..2023-01-01'],
  ])('leaves a part out that has %s, and says so', (_, part) => {
    const selection = new Selection();
    expect(selection.applyQuery(part)).toEqual([part]);
    expect([selection.clauses, selection.chosen]).toEqual([[], []]);
  });

  it('takes chosen events that are said twice once, and says so', () => {
    const selection = new Selection();
    expect(selection.applyQuery('event=a&event=b')).toEqual(['event=b']);
    expect(selection.chosen).toEqual(['a']);
  });

  it('takes a part that is said twice once, and says so', () => {
    const selection = new Selection();
    expect(selection.applyQuery('text=initiative&text=initiative')).toEqual(['text=initiative']);
    expect(selection.clauses).toHaveLength(1);
  });

  it('keeps the whole name of a view that has an @ in it', () => {
    const selection = new Selection();
    expect(selection.applyQuery('country@my@list=KE')).toEqual([]);
    expect(selection.clauses).toEqual([{source: 'my@list', field: 'country', value: ['KE']}]);
  });
});

describe('safeUrl(url) of any address', () => {
  it('gives nothing, or an address that a browser takes for http, https or mailto', () => {
    const anyUrl = fc.oneof(fc.webUrl(), fc.array(fc.constantFrom('java', 'script', 'JavaScript', 'data', 'vbscript', 'blob', 'file', 'http', 'https', 'mailto', ':', '://', '//', '\\', '/', '@', '?', '#', '%0a', '%00', '&#106;', '\t', '\n', '\r', '\u0000', '\u0001', ' ', '\u00a0', '\u2028', 'alert(1)', 'example.org', '[::1]', 'a b'), {maxLength: 10}).map((pieces) => pieces.join('')), fc.string({unit: 'binary'}));
    fc.assert(fc.property(anyUrl, (given) => {
      const url = safeUrl(given);
      if (url === null) return;
      if (URL.canParse(url, 'https://page.example/')) expect(['http:', 'https:', 'mailto:']).toContain(new URL(url, 'https://page.example/').protocol);
      expect(safeUrl(url)).toBe(url);
    }), runs(500));
  });
});
