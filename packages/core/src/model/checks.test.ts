import fc from 'fast-check';
import * as valibot from 'valibot';
import {describe, expect, it} from 'vitest';
import * as own from './checks.js';

/** One declaration of everything a schema can be made of, for both libraries. */
function declare(v: typeof own) {
  const name = v.pipe(v.string('text'), v.minLength(1, 'text that is not empty'), v.maxLength(4, 'at most 4 characters'), v.regex(/^[a-z]*$/, 'small letters'));
  return v.object({
    name,
    count: v.pipe(v.number('a whole number'), v.integer('a whole number'), v.minValue(0, '0 or more')),
    share: v.exactOptional(v.pipe(v.number('a number'), v.finite('a finite number'))),
    title: v.nullable(v.string('text')),
    isMain: v.exactOptional(v.literal(true)),
    roles: v.array(v.object({role: v.picklist(['actor', 'recipient'])}), 'a list of roles'),
    decision: v.variant('kind', [v.object({kind: v.literal('set'), to: v.unknown()}), v.object({kind: v.picklist(['split', 'reject']), event: name})], 'a decision'),
    own: v.exactOptional(v.record(v.pipe(v.string(), v.regex(/^[a-z]+$/, 'a key in small letters')), v.union([v.string(), v.boolean(), v.array(v.string())], 'a text, true, false or a list of texts'), 'own fields')),
    span: v.pipe(v.object({from: v.number(), to: v.number()}, 'a span'), v.check(({from, to}) => from <= to, 'a span that does not end before it begins')),
  }, 'a record');
}

const ownSchema = declare(own);
const valibotSchema = declare(valibot as unknown as typeof own) as unknown as valibot.GenericSchema;

function readByOwn(input: unknown) {
  const read = ownSchema(input);
  return read instanceof own.Mismatch ? {path: read.path, seen: read.seen, wanted: read.wanted} : {output: read};
}

function readByValibot(input: unknown) {
  const result = valibot.safeParse(valibotSchema, input);
  if (result.success) return {output: result.output};
  const [issue] = result.issues;
  return {path: (issue.path ?? []).map(({key}) => key), seen: issue.input, wanted: issue.message.startsWith('Invalid') ? issue.expected : issue.message};
}

const good = {name: 'abc', count: 3, share: 0.5, title: null, isMain: true, roles: [{role: 'actor'}], decision: {kind: 'split', event: 'a'}, own: {hazard: ['flood'], place: 'Biru', over: false}, span: {from: 1, to: 2}};
const anything = fc.oneof(fc.anything(), fc.constantFrom(undefined, null, '', 'ABC', 'abcde', -1, 1.5, NaN, Infinity, false, [], [{role: 'other'}], {kind: 'set'}, {a: 'b'}, {a: 1}, {A: 'b'}, {a: [1]}, {kind: 'split', event: 4}, {kind: 'moon'}, {from: 3, to: 2}, {from: 3}));

describe('checks', () => {
  it('let a good record through, without keys that nobody asked for', () => {
    expect(readByOwn({...good, other: 1})).toEqual({output: good});
  });

  it('say the same as valibot of any record: what is let through, or where the first mismatch is, what was seen and what was wanted', () => {
    const changes = fc.dictionary(fc.constantFrom(...Object.keys(good)), anything);
    const left = fc.subarray(Object.keys(good), {minLength: Object.keys(good).length - 2});
    fc.assert(fc.property(fc.oneof(anything, fc.tuple(changes, left).map(([changed, kept]) => Object.fromEntries(Object.entries({...good, ...changed}).filter(([key]) => kept.includes(key))))), (input) => {
      expect(readByOwn(input)).toEqual(readByValibot(input));
    }), {numRuns: 2000});
  });
});
