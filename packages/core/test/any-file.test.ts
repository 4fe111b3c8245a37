import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {EventStore} from '@cordiale/core';
import {readStore, writeStore} from '@cordiale/core/binary';
import {createArticle, createEvent} from './support/create-event.js';
import {anyEventSet} from './support/arbitrary-event-set.js';
import {runs} from './support/runs.js';

/** The binary form of a store, cut off or changed: it is read whole or refused with a reason. */

const ODD_EVENT = createEvent({id: 'ž', summary: '🕊 \ud83d'});
const written = (): ArrayBuffer => writeStore(new EventStore([createEvent(), ODD_EVENT], {articles: [createArticle()]}));

function withBytes(buffer: ArrayBuffer, change: (bytes: Uint8Array) => void): ArrayBuffer {
  const copy = buffer.slice(0);
  change(new Uint8Array(copy));
  return copy;
}

function answerTo(buffer: ArrayBuffer): string {
  try {
    return `a store of ${readStore(buffer).size} events`;
  } catch (error) {
    return String(error);
  }
}

describe('readStore(buffer) of a file that was harmed', () => {
  it('refuses a change of any one byte, and says what was seen and wanted', () => {
    const whole = written();
    const answers = Array.from({length: whole.byteLength}, (_, at) => at).flatMap((at) => [0x01, 0x80, 0xff].map((bits) => `byte ${at}, bits ${bits}: ${answerTo(withBytes(whole, (bytes) => { bytes[at]! ^= bits; }))}`));
    expect(answers.filter((answer) => !/: RangeError: Saw .*, wanted .*\. .*\.$/.test(answer))).toEqual([]);
  });

  it('refuses what was cut out of any file, put in or overwritten', () => {
    const anyHarm = fc.record({at: fc.nat(), cut: fc.nat({max: 16}), put: fc.uint8Array({maxLength: 16})});
    fc.assert(fc.property(anyEventSet, anyHarm, (set, {at, cut, put}) => {
      const whole = new Uint8Array(writeStore(new EventStore(set.events, {articles: set.articles})));
      const place = at % (whole.length + 1);
      const harmed = new Uint8Array(Buffer.concat([whole.subarray(0, place), put, whole.subarray(place + cut)]));
      if (Buffer.from(whole).equals(harmed)) expect(readStore(harmed.buffer).size).toBe(set.events.length);
      else expect(() => readStore(harmed.buffer)).toThrow(RangeError);
    }), runs(100));
  });

  it('refuses any bytes that are no store', () => {
    fc.assert(fc.property(fc.uint8Array({maxLength: 100}), fc.boolean(), (bytes, isNamed) => {
      const given = isNamed ? Uint8Array.from([...'CORDIALE', ...'\u0002\u0000\u0000\u0000'].map((letter) => letter.charCodeAt(0)).concat(...bytes)) : bytes.slice();
      expect(() => readStore(given.buffer)).toThrow(RangeError);
    }), runs(100));
  });
});
