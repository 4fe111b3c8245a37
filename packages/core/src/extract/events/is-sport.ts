import {PhraseFinder, type Passage} from '../text/phrases.js';
import {SPORT_EN} from '../vocabulary/sport-en.js';

const LEAST_TERMS = 2;

const finder = new PhraseFinder([['sport', SPORT_EN]]);

/** Whether passages are about sport, where countries meet, beat and welcome each other without cooperating: two different terms of sport. */
export function isSport(text: string, passages: readonly Passage[]): boolean {
  const terms = new Set<string>();
  for (const passage of passages) {
    if (!(passage.clues & finder.clue)) continue;
    for (const {start, end} of finder.find(passage)) terms.add(text.slice(start, end).toLowerCase());
  }
  return terms.size >= LEAST_TERMS;
}
