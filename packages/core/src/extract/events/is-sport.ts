import {PhraseFinder, type Passage} from '../text/phrases.js';

const TERMS = 'world cup|world championships?|championships?|premier league|champions league|grand slam|olympics|olympic games|paralympics|semi-?finals?|quarter-?finals?|friendly match|goalkeeper|midfielder|striker|head coach|home run|innings|wicket|touchdown|hat-trick|penalty shoot-?out|football|footballers?|soccer|basketball|ice hockey|handball|rugby|cricket|tennis|volleyball|medal(?:ist|list)?s?|fixtures?|tournament|playoffs?|qualifier|stadium|kick-off|referee|fans';
const OPENS = 'world championship* premier champions grand olympic* paralympics semi* quarter* friendly goalkeeper midfielder striker head home innings wicket touchdown hat penalty football* soccer basketball ice handball rugby cricket tennis volleyball medal* fixture* tournament playoff* qualifier stadium kick referee fans'.split(' ');
const LEAST_TERMS = 2;

const finder = new PhraseFinder([{value: 'sport', opens: OPENS, pattern: new RegExp(`\\b(?:${TERMS})\\b`, 'iuy')}]);

/** Whether passages are about sport, where countries meet, beat and welcome each other without cooperating: two different terms of sport. */
export function isSport(text: string, passages: readonly Passage[]): boolean {
  const terms = new Set<string>();
  for (const passage of passages) for (const {match} of finder.find(text, passage)) terms.add(match[0].toLowerCase());
  return terms.size >= LEAST_TERMS;
}
