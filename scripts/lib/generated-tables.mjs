import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {ROOT} from './steps.mjs';

/** A Markdown table. Cells that are missing are empty. */
export function table(head, rows) {
  const line = (cells) => `| ${cells.map((cell) => String(cell ?? '').replaceAll(/\s*\n\s*/g, ' ').replaceAll('|', '\\|')).join(' | ')} |`;
  return [head, head.map(() => '---'), ...rows].map(line).join('\n');
}

/** The text of a file with what is made put between its markers: name of a place → what stands there. The rest is written by hand. */
export function fillPlaces(file, places) {
  const text = readFileSync(join(ROOT, file), 'utf8');
  return Object.entries(places).reduce((filled, [name, lines]) => {
    const [open, close] = [`<!-- generated: ${name} -->\n`, '<!-- /generated -->'];
    const start = filled.indexOf(open);
    const end = filled.indexOf(close, start);
    if (start < 0 || end < 0) throw new Error(`${file} has no place for "${name}". Wanted the lines "${open.trim()}" and "${close}".`);
    return `${filled.slice(0, start + open.length)}\n${lines}\n\n${filled.slice(end)}`;
  }, text);
}
