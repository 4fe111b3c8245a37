import {existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';

/** `SECURITY.md` says which test proves what is promised; this looks whether that test is there. */

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const sections = readFileSync(`${ROOT}SECURITY.md`, 'utf8').split(/^### /m).slice(1).map((section) => {
  const [heading = ''] = section.split('\n', 1);
  return {heading, proofs: [...section.matchAll(/^- `([^`]+)`: (.+)$/gm)].map(([, file = '', title = '']) => ({file, title}))};
});

/** The lines of a test file that name a test or a group of tests, quotes unescaped. */
function titlesIn(file: string): string[] {
  if (!existsSync(ROOT + file)) return [];
  return readFileSync(ROOT + file, 'utf8').split('\n').filter((line) => /^\s*(?:it|describe)\b|^\s*\]\S*\)\(/.test(line)).map((line) => line.replaceAll('\\', ''));
}

describe('SECURITY.md', () => {
  it('has the ten promises, each with a test', () => {
    expect(sections.map(({heading}) => /^\d+/.exec(heading)?.[0])).toEqual(Array.from({length: 10}, (_, index) => String(index + 1)));
    expect(sections.filter(({proofs}) => proofs.length === 0)).toEqual([]);
  });

  it.each(sections.map(({heading, proofs}) => [heading, proofs] as const))('promise %s: every test that it names is there', (_, proofs) => {
    expect(proofs.filter(({file, title}) => !titlesIn(file).some((line) => line.includes(title)))).toEqual([]);
  });
});
