import type {Page, PageLine} from './read-page.js';

const SHORTEST_PROSE = 60;
const SHORTEST_ARTICLE = 200;
const LARGEST_LINK_SHARE = 0.5;
/** Below this share of a page's prose, an element that says it holds the article is not believed. */
const SMALLEST_SHARE = 0.4;

/**
 * The text of the article on a page: its paragraphs, headings and list items, with an empty line between them. An element
 * that says it holds the article is believed when it holds a good part of the prose; otherwise the element whose own
 * paragraphs are longest is taken. Lines that are mostly links lead elsewhere and are left out.
 */
export function mainText(page: Page): string {
  const container = mainContainer(page);
  const isInside: boolean[] = [];
  page.containers.forEach(({parent}, index) => isInside.push(index === container || (isInside[parent] ?? false)));
  return textOfLines(page.lines.filter((line) => isInside[line.container]));
}

/** All of a piece of HTML as plain text, for the content of feeds and JSON. */
export function textOfLines(lines: readonly PageLine[]): string {
  return lines.filter((line) => !isLinks(line)).map(({text}) => text).join('\n\n');
}

/** Ancestors come before their descendants, so sums can be handed up from the end of the list. */
function mainContainer({lines, containers}: Page): number {
  const own = containers.map(() => 0);
  for (const line of lines) {
    if (isProse(line)) own[line.container] = (own[line.container] ?? 0) + line.text.length;
  }
  const whole = [...own];
  const scores = [...own];
  for (let index = containers.length - 1; index > 0; index--) {
    const parent = containers[index]?.parent ?? 0;
    whole[parent] = (whole[parent] ?? 0) + (whole[index] ?? 0);
    scores[parent] = (scores[parent] ?? 0) + (own[index] ?? 0) / 2; // an article cut into sections has its prose one level down
  }
  const total = whole[0] ?? 0;
  for (const role of ['body', 'article', 'main'] as const) {
    const best = indexOfLargest(whole, (index) => containers[index]?.role === role);
    const length = whole[best] ?? 0;
    if (best >= 0 && length > 0 && (length >= SHORTEST_ARTICLE || length >= total * SMALLEST_SHARE)) return best;
  }
  const best = indexOfLargest(scores, () => true);
  return (scores[best] ?? 0) > 0 ? best : 0;
}

function indexOfLargest(values: readonly number[], isWanted: (index: number) => boolean): number {
  return values.reduce((best, value, index) => (isWanted(index) && (best < 0 || value > (values[best] ?? 0)) ? index : best), -1);
}

function isProse(line: PageLine): boolean {
  return !isLinks(line) && (line.element === 'p' || line.text.length >= SHORTEST_PROSE);
}

function isLinks({text, linkLength}: PageLine): boolean {
  return linkLength > text.length * LARGEST_LINK_SHARE;
}
