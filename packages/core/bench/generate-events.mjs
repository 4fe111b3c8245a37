/** Cooperation events of 35 years from a seed: few countries and types take part in most, and one in three has no certain day. */

import {createRandom} from '../test/support/random.js';

const FIRST_YEAR = 1990;
const YEARS = 35;
const DAY_MS = 86_400_000;
const COUNTRIES = 195;
const ARTICLES_PER_EVENT = 0.4;
const TYPES = [['meeting', 'CONSULT'], ['visit', 'CONSULT'], ['statement-of-support', 'SUPPORT'], ['commitment', 'AGREE'], ['agreement-signed', 'SUPPORT'], ['military-aid', 'AID'], ['exercise', 'COOPERATE'], ['training', 'AID'], ['procurement', 'COOPERATE'], ['other-aid', 'AID'], ['proposal', 'AGREE'], ['deployment', 'AID'], ['industry', 'COOPERATE'], ['joint-programme', 'COOPERATE'], ['intelligence-sharing', 'COOPERATE'], ['agreement-ratified', 'SUPPORT'], ['withdrawal', 'RETREAT'], ['suspension', 'SANCTION']];
const DOMAINS = ['policy', 'cyber', 'air-defence', 'land', 'maritime', 'defence-industry', 'procurement', 'training', 'exercises', 'crisis-management', 'demining', 'medical', 'intelligence', 'deployment', 'energy-infrastructure', 'space', 'hybrid-disinformation', 'uncrewed-systems', 'ammunition', 'logistics', 'other'];
const REALIS = ['actual', 'actual', 'actual', 'actual', 'actual', 'future', 'ongoing', 'hypothetical', 'historical', 'negated'];
const VIA = ['name', 'demonym', 'capital', 'ministry', 'leader'];
const SUBJECTS = ['the clearing of mines', 'air defence', 'maritime safety', 'cyber security', 'the training of officers', 'ammunition', 'field hospitals', 'joint patrols'];

/** Two capital letters for each number from 0 to 194, different ones. */
const CODES = Array.from({length: COUNTRIES}, (_, index) => String.fromCharCode(65 + Math.floor(index / 8), 65 + ((index * 3) % 26)));

/** `count` events; the same for the same seed. */
export function createEvents(count, {seed = 1} = {}) {
  const random = createRandom(seed);
  const below = (size) => Math.floor(random() * size);
  const skewed = (size) => Math.floor(size * random() ** 2.5); // low places far more often than high ones
  return Array.from({length: count}, (_, index) => {
    const [type, plover] = TYPES[skewed(TYPES.length)];
    const participants = createParticipants(random, skewed);
    const [giver, taker] = participants;
    const domains = [...new Set(Array.from({length: 1 + skewed(3)}, () => DOMAINS[skewed(DOMAINS.length)]))];
    return {
      id: hexOf(Math.imul(index + 1, 2_654_435_761)) + hexOf(below(4_294_967_296)).slice(4), type, plover, realis: REALIS[below(REALIS.length)], participants, domains,
      initiatives: random() < 0.05 ? [{name: `Programme ${skewed(300)}`}] : [], quantities: [], date: createDate(random, below),
      summary: `${giver.country} and ${taker.country} work together on ${SUBJECTS[below(SUBJECTS.length)]}, officials said.`,
      reports: [{article: `article-${below(Math.ceil(count * ARTICLES_PER_EVENT))}`, evidence: []}],
    };
  });
}

function createParticipants(random, skewed) {
  const codes = new Set();
  const wanted = 2 + skewed(3);
  while (codes.size < wanted) codes.add(CODES[skewed(COUNTRIES)]);
  const isDirected = random() < 0.5;
  return [...codes].map((country, place) => ({country, role: isDirected && place > 0 ? 'recipient' : 'actor', via: VIA[skewed(VIA.length)]}));
}

/** Two in three are known days; the others a month, a year, a stated period, a reporting window, open to one side, or undated. */
function createDate(random, below) {
  const day = Math.floor(Date.UTC(FIRST_YEAR, 0, 1) / DAY_MS) + Math.floor(YEARS * 365.25 * random() ** 0.6);
  const iso = isoOf(day);
  const [year, month] = [iso.slice(0, 4), iso.slice(0, 7)];
  const draw = random();
  if (draw < 0.66) return dateOf(iso, iso, iso, 'day');
  if (draw < 0.8) return dateOf(month, `${month}-01`, isoOf(Date.UTC(Number(year), Number(month.slice(5)), 0) / DAY_MS), 'month');
  if (draw < 0.86) return dateOf(year, `${year}-01-01`, `${year}-12-31`, 'year');
  if (draw < 0.9) return intervalOf(day, day + 1 + below(900));
  if (draw < 0.97) return dateOf(`${iso}~`, isoOf(day - 7), iso, 'day', 'document-date', 'approximate');
  if (draw < 0.985) return dateOf(`${iso}/..`, iso, null, 'interval', 'relative');
  if (draw < 0.99) return dateOf(`../${iso}`, null, iso, 'interval', 'bounded');
  return dateOf('../..', null, null, 'unknown', 'none');
}

const intervalOf = (from, to) => dateOf(`${isoOf(from)}/${isoOf(to)}`, isoOf(from), isoOf(to), 'interval');
const dateOf = (edtf, earliest, latest, precision, basis = 'explicit', qualifier = 'exact') => ({edtf, earliest, latest, precision, qualifier, basis});
const isoOf = (day) => new Date(day * DAY_MS).toISOString().slice(0, 10);
const hexOf = (number) => (number >>> 0).toString(16).padStart(8, '0');
