/** Events with summaries of 18 words from a vocabulary of 30,000, common words common, and two countries each. */
const SYLLABLES = 'ba be bo da de do fa fi ga go ha hi ja jo ka ke ki la le lo ma me mi na ne no pa pe po ra re ri sa se so ta te to va ve vo za ze zo'.split(' ');
const COUNTRIES = 'UA PL LT LV EE DE FR IT ES SE NO FI DK NL BE GB US CA JP KR KE GH NG ZA EG MA IL JO IN VN PH ID AU NZ BR AR CL PE CO MX'.split(' ');

let state = 7;
function random() {
  state = (state + 0x6d2b79f5) >>> 0;
  let mixed = Math.imul(state ^ (state >>> 15), state | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
}
const pick = (list, skew) => list[Math.floor(list.length * random() ** skew)];

/** The vocabulary, the commonest words first. */
export const WORDS = Array.from({length: 30_000}, () => Array.from({length: 2 + Math.floor(random() * 3)}, () => pick(SYLLABLES, 1)).join(''));

/** An event for `EventSearch`. Call in order of index for the same events each time. */
export function createSearchEvent(index) {
  const first = Math.floor(COUNTRIES.length * random() ** 2);
  const second = (first + 1 + Math.floor((COUNTRIES.length - 1) * random())) % COUNTRIES.length;
  const participants = [COUNTRIES[first], COUNTRIES[second]].sort().map((country) => ({country, role: 'actor', via: 'name'}));
  const summary = Array.from({length: 18}, () => pick(WORDS, 3.5)).join(' ');
  return {id: `event-${index}`, type: 'meeting', plover: 'CONSULT', realis: 'actual', participants, domains: [], initiatives: [], quantities: [], summary, reports: []};
}
