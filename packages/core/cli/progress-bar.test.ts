import {describe, expect, it} from 'vitest';
import {ProgressBar} from './progress-bar.js';

function drawBar(files: number, {isTTY}: {isTTY: boolean}): string[] {
  const written: string[] = [];
  const bar = new ProgressBar(files, {stream: {isTTY, write: (text) => written.push(text)}});
  for (let file = 0; file < files; file++) bar.advance();
  bar.end();
  return written;
}

describe('ProgressBar', () => {
  it('is drawn for more than 20 files when a person watches, and taken away at the end', () => {
    const written = drawBar(21, {isTTY: true});
    expect(written).toHaveLength(22);
    expect(written[20]).toBe(`\r${'█'.repeat(30)} 21/21 files`);
    expect(written[21]).toBe('\r\u001b[2K');
  });

  it('writes nothing for few files or into a file', () => {
    expect(drawBar(20, {isTTY: true})).toEqual([]);
    expect(drawBar(500, {isTTY: false})).toEqual([]);
  });
});
