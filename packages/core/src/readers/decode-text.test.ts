import {describe, expect, it} from 'vitest';
import {decodeText} from './decode-text.js';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

describe('decodeText', () => {
  it.each([
    ['UTF-8', bytesOf('Žemė 🕊'), 'Žemė 🕊'],
    ['UTF-8 with a byte order mark', bytesOf('\uFEFFŽemė'), 'Žemė'],
    ['UTF-16 with a byte order mark', Uint8Array.of(0xff, 0xfe, 0x7d, 0x01), 'Ž'],
    ['the encoding a page states', latin('<meta charset="windows-1257"><p>\xd0emait'), '<meta charset="windows-1257"><p>Šemait'],
    ['the encoding a feed states', latin('<?xml version="1.0" encoding="iso-8859-1"?><rss>C\xf4te'), '<?xml version="1.0" encoding="iso-8859-1"?><rss>Côte'],
  ])('reads %s', (_, bytes, text) => {
    expect(decodeText(bytes)).toEqual({text});
  });

  it.each([
    ['bytes of a picture', Uint8Array.of(137, 80, 78, 71, 0), 'bytes that are no text'],
    ['another encoding that nobody states', latin('C\xf4te'), 'bytes that are no UTF-8'],
    ['an encoding nobody knows', latin('<meta charset="klingon">C\xf4te'), 'bytes that are no UTF-8'],
  ])('says what is wrong with %s', (_, bytes, seen) => {
    expect(decodeText(bytes)).toMatchObject({seen, wanted: 'a text file in UTF-8'});
  });
});
