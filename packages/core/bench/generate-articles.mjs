/** Articles of about 2.5 kB from a seed: headline, dateline and paragraphs like those of a news agency, with names, dates and acts drawn at random. */

import {createRandom, oneOf, wholeNumber} from '../test/support/random.js';

const NATIONS = [
  ['Kenya', 'Kenyan', 'Nairobi'], ['Norway', 'Norwegian', 'Oslo'], ['Peru', 'Peruvian', 'Lima'], ['Japan', 'Japanese', 'Tokyo'], ['Ghana', 'Ghanaian', 'Accra'], ['Latvia', 'Latvian', 'Riga'],
  ['Chile', 'Chilean', 'Santiago'], ['Vietnam', 'Vietnamese', 'Hanoi'], ['Portugal', 'Portuguese', 'Lisbon'], ['Oman', 'Omani', 'Muscat'], ['Canada', 'Canadian', 'Ottawa'], ['Moldova', 'Moldovan', 'Chisinau'],
  ['Senegal', 'Senegalese', 'Dakar'], ['Nepal', 'Nepalese', 'Kathmandu'], ['Croatia', 'Croatian', 'Zagreb'], ['Cuba', 'Cuban', 'Havana'], ['Egypt', 'Egyptian', 'Cairo'], ['Fiji', 'Fijian', 'Suva'],
];
const SURNAMES = ['Aalto', 'Barreto', 'Chanda', 'Dufour', 'Ekberg', 'Farouk', 'Gomes', 'Hoang', 'Ilves', 'Jansen', 'Koroma', 'Lindqvist', 'Mendes', 'Nakano', 'Okoth', 'Petrescu'];
const OFFICES = ['Foreign Minister', 'Defence Minister', 'Prime Minister', 'President', 'Trade Minister', 'Deputy Minister'];
const GOODS = ['patrol boats', 'radar systems', 'ambulances', 'field hospitals', 'drones', 'generators', 'armoured vehicles', 'doses of vaccine'];
const TOPICS = ['fisheries', 'cyber security', 'civil aviation', 'air defence', 'the training of officers', 'solar energy', 'customs', 'the clearing of mines', 'maritime safety', 'higher education'];
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const NOUNS = 'harbour valley winter market bridge orchard railway library clinic factory council museum forest coast teacher farmer nurse engine window garden island tunnel meadow archive festival bakery concert river lake hospital village street office lamp kitchen theatre painter doctor driver tailor sailor cotton copper timber coffee barley wheat salmon lamb oyster lantern carpet mirror ladder basket kettle hammer saddle velvet marble granite gravel pepper ginger saffron walnut almond cherry plum apricot quince melon pumpkin carrot onion garlic parsley'.split(' ');
const ADJECTIVES = 'narrow quiet heavy bright distant gentle rapid modest ancient fragile humid frozen golden hollow idle jagged keen lively muddy noble orderly patient quick rusty silent tender uneven vivid weary young bitter clever dusty eager faint'.split(' ');
const SYLLABLES = 'ba be bo da de do fa fi ga go ha hi ja jo ka ke ki la le lo ma me mi na ne no pa pe po ra re ri sa se so ta te to va ve vo za ze zo'.split(' ');
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];

/** Sentences about two countries; `pick` draws from a list, `number` a whole number. */
const SENTENCES = [
  ({a, b, pick}) => `${a.name} and ${b.name} signed an agreement on ${pick(TOPICS)} after talks that lasted two days.`,
  ({a, b, pick}) => `The ${a.people} ${pick(OFFICES).toLowerCase()} arrived in ${b.capital} on ${pick(WEEKDAYS)} for a visit that had been planned since last spring.`,
  ({a, b, minister, pick}) => `“We want to work more closely with ${b.name} on ${pick(TOPICS)},” ${minister} said, adding that ${a.name} would send a team of experts next month.`,
  ({a, b, pick, number}) => `Under the plan, ${a.name} will deliver ${number(4, 60)} ${pick(GOODS)} worth $${number(2, 90)} million to ${b.name} by ${number(2019, 2026)}.`,
  ({b, pick, number}) => `Prices of bread and fuel in ${b.capital} rose by ${number(2, 9)} per cent in ${pick(MONTHS)}, according to figures that the statistics office published on ${pick(WEEKDAYS)}.`,
  ({a, b, number, pick}) => `About ${number(80, 900)} ${a.people} soldiers took part in a joint exercise with forces from ${b.name} between ${number(1, 12)} and ${number(13, 28)} ${pick(MONTHS)}.`,
  ({minister, pick}) => `${minister} said that the weather had delayed the opening of the road, which leads through three valleys and over a bridge that was built in ${pick(['1936', '1958', '1974', '1991'])}.`,
  ({b, pick}) => `Opposition members in ${b.capital} asked for a debate on ${pick(TOPICS)}, which the speaker of parliament refused.`,
  ({a, b, number}) => `${a.name} trained ${number(20, 400)} officers of ${b.name} in ${number(2009, 2018)}, and it has provided courses for engineers since then.`,
  ({a, b}) => `The two countries established relations in the 1960s; ${a.name} has had an embassy in ${b.capital} ever since, and ${b.name} opened a consulate there in early 2004.`,
  ({c, pick}) => `${c.name} was not represented at the meeting, but its ambassador was told of the results on ${pick(WEEKDAYS)} evening.`,
  ({a, b, minister, pick}) => `During the talks ${minister} thanked ${b.name} for its support in the second quarter of the year and invited ${a.people} companies to invest in ${pick(TOPICS)}.`,
];

/** Sentences that tell of no act between countries: half of an article, as in the news. */
const FILLERS = [
  ({pick, place}) => `In ${place()} the ${pick(ADJECTIVES)} ${pick(NOUNS)} behind the ${pick(NOUNS)} has been closed since a ${pick(NOUNS)} fell on the ${pick(ADJECTIVES)} ${pick(NOUNS)}.`,
  ({pick, place, person}) => `${person()}, a ${pick(NOUNS)} keeper from ${place()}, said that nobody had asked her about the ${pick(NOUNS)} or the ${pick(ADJECTIVES)} ${pick(NOUNS)}.`,
  ({pick, number}) => `Experts put the cost of the ${pick(NOUNS)} at ${number(2, 80)} per cent of what a ${pick(ADJECTIVES)} ${pick(NOUNS)} costs, though the ${pick(NOUNS)} is older than the ${pick(NOUNS)}.`,
  ({pick, place, person}) => `“It was a ${pick(ADJECTIVES)} year for every ${pick(NOUNS)} in ${place()},” ${person()} told reporters, who had waited beside the ${pick(NOUNS)} for hours.`,
  ({pick, place}) => `The road from ${place()} to ${place()} passes a ${pick(ADJECTIVES)} ${pick(NOUNS)}, two ${pick(NOUNS)} shops and the ${pick(NOUNS)} that gave the district its name.`,
];

/** One article; the same for the same seed. */
export function createArticle(seed, {length = 2500} = {}) {
  const random = createRandom(seed * 2_654_435_761);
  const number = (from, to) => wholeNumber(random, from, to);
  const pick = (list) => oneOf(random, list);
  const word = (syllables) => {
    const letters = Array.from({length: syllables}, () => pick(SYLLABLES)).join('');
    return letters[0].toUpperCase() + letters.slice(1);
  };
  const place = () => word(number(2, 4));
  const person = () => `${word(2)} ${word(3)}`;
  const nation = () => {
    const [name, people, capital] = pick(NATIONS);
    return {name, people, capital};
  };
  const [a, b, c] = [nation(), nation(), nation()];
  const office = pick(OFFICES);
  const surname = pick(SURNAMES);
  const published = `${number(2015, 2025)}-${String(number(1, 12)).padStart(2, '0')}-${String(number(1, 28)).padStart(2, '0')}`;
  const opening = `${a.name}’s ${office} ${String.fromCharCode(number(65, 90))}. ${surname} met ${b.people} officials in ${b.capital} on ${pick(WEEKDAYS)}.`;
  let text = `${a.name} and ${b.name} move closer on ${pick(TOPICS)}\n\n${b.capital.toUpperCase()}, ${number(1, 28)} ${pick(MONTHS)} — ${opening}`;
  for (let count = 0; text.length < length; count++) text += `${count % 4 === 3 ? '\n\n' : ' '}${pick(count % 2 === 0 ? SENTENCES : FILLERS)({a, b, c, minister: surname, pick, number, place, person})}`;
  return {id: String(seed), text, published};
}
