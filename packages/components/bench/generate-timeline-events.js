import {createPartialDate, DOMAINS, EVENT_TYPES, formatIsoDay, REALIS, toEpochDay} from '@cordiale/core';
import {createRandom} from '../../core/test/support/random.js';

const COUNTRIES = 'UA PL US DE LV EE GB FR IT SE NO FI DK NL BE CA ES CZ RO GE MD JP TR IL PT'.split(' ');
const FIRST_DAY = toEpochDay(1990, 1, 1);
const DAYS = 36 * 365;

/** Events of one country with its partners over 36 years from a seed: seven in ten on a known day, the others months and spans. Some partners have many, most few. */
export function generateEvents(size) {
  const random = createRandom(20260101);
  const pick = (list, skew = 1) => list[Math.floor(list.length * random() ** skew)];
  const types = Object.keys(EVENT_TYPES);
  const dates = new Map(); // one object for each different date
  const dateOf = (edtf) => {
    let date = dates.get(edtf);
    if (!date) dates.set(edtf, (date = createPartialDate(edtf, {basis: 'explicit'})));
    return date;
  };
  return Array.from({length: size}, (_, index) => {
    const day = FIRST_DAY + Math.floor(random() * DAYS);
    const iso = formatIsoDay(day);
    const kind = random();
    const edtf = kind < 0.7 ? iso : kind < 0.85 ? iso.slice(0, 7) : `${iso}/${formatIsoDay(day + 10 * (1 + Math.floor(random() * 30)))}`;
    return {
      id: `event-${index}`, type: pick(types), plover: 'COOPERATE', realis: pick(REALIS, 3), domains: [pick(DOMAINS)], initiatives: [], quantities: [], summary: '', reports: [],
      participants: [{country: 'LT', role: 'actor', via: 'name'}, {country: pick(COUNTRIES, 2), role: 'recipient', via: 'name'}],
      date: dateOf(edtf),
    };
  });
}
