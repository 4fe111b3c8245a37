import {createPlural} from '../create-plural.js';
import type {Words} from '../language.js';

const plural = createPlural('lt', ['one', 'few', 'other']);

const GENITIVES: Readonly<Record<string, string>> = {
  sausis: 'sausio', vasaris: 'vasario', kovas: 'kovo', balandis: 'balandžio', gegužė: 'gegužės', birželis: 'birželio', liepa: 'liepos', rugpjūtis: 'rugpjūčio', rugsėjis: 'rugsėjo', spalis: 'spalio', lapkritis: 'lapkričio', gruodis: 'gruodžio',
  pavasaris: 'pavasario', vasara: 'vasaros', ruduo: 'rudens', žiema: 'žiemos', ketvirtis: 'ketvirčio', pirmasis: 'pirmojo', antrasis: 'antrojo', pusmetis: 'pusmečio', ieji: 'ųjų',
};

/** A date as it stands behind a preposition that takes the genitive. A day is written in it already. */
function genitive(date: string): string {
  return date.replace(/\p{L}+/gu, (word) => GENITIVES[word] ?? word);
}

/** Lithuanian. */
export const words: Words = {
  language: 'lt',
  plural,
  types: {
    'visit': 'Vizitas',
    'meeting': 'Susitikimas',
    'agreement-signed': 'Susitarimo pasirašymas',
    'agreement-ratified': 'Susitarimo ratifikavimas',
    'commitment': 'Įsipareigojimas',
    'proposal': 'Pasiūlymas',
    'statement-of-support': 'Pareiškimas dėl paramos',
    'military-aid': 'Karinė parama',
    'other-aid': 'Parama',
    'training': 'Mokymas',
    'exercise': 'Pratybos',
    'intelligence-sharing': 'Keitimasis žvalgybos informacija',
    'procurement': 'Įsigijimas',
    'deployment': 'Pajėgų dislokavimas',
    'industry': 'Pramonės bendradarbiavimas',
    'joint-programme': 'Bendra programa',
    'withdrawal': 'Pasitraukimas',
    'suspension': 'Sustabdymas',
  },
  families: {'talks': 'Dialogas', 'accords': 'Susitarimai', 'backing': 'Palaikymas', 'aid': 'Parama', 'joint-action': 'Bendri veiksmai', 'endings': 'Nutraukimai'},
  realis: {actual: 'įvyko', ongoing: 'vyksta', future: 'planuojama', hypothetical: 'siūloma', negated: 'paneigta', historical: 'anksčiau'},
  fields: {date: 'Kada', participants: 'Kas su kuo', type: 'Kas vyko', realis: 'Būsena', domains: 'Sritys'},
  datings: {day: 'dienos tikslumu', period: 'ilgesnio laikotarpio tikslumu', approximate: 'apytikslė', bounded: 'žinomos tik ribos', undated: 'be datos'},
  domains: {
    'policy': 'Gynybos politika',
    'cyber': 'Kibernetinis saugumas',
    'air-defence': 'Oro gynyba',
    'land': 'Sausumos pajėgos',
    'maritime': 'Jūrų saugumas',
    'defence-industry': 'Gynybos pramonė',
    'procurement': 'Įsigijimai',
    'training': 'Mokymas',
    'exercises': 'Pratybos',
    'crisis-management': 'Krizių valdymas',
    'demining': 'Išminavimas',
    'medical': 'Karo medicina',
    'intelligence': 'Žvalgyba',
    'deployment': 'Pajėgų dislokavimas',
    'energy-infrastructure': 'Energetika ir infrastruktūra',
    'space': 'Kosmosas',
    'hybrid-disinformation': 'Hibridinės grėsmės ir dezinformacija',
    'uncrewed-systems': 'Bepilotės sistemos',
    'ammunition': 'Šaudmenys',
    'logistics': 'Logistika',
    'other': 'Kita',
  },
  quoted: (text) => `„${text}“`,
  counts: {
    all: (total, written) => `${written} ${plural(total, 'įvykis', 'įvykiai', 'įvykių')}`,
    some: (shown, total, written) => `${shown} iš ${written} ${plural(total, 'įvykio', 'įvykių')}`,
    possible: (count, written) => `${written} ${plural(count, 'galimas', 'galimi', 'galimų')}`,
    undated: (_, written) => `${written} be datos`,
  },
  dates: {
    undated: 'data nenurodyta',
    yearless: (date) => `${date}, metai nežinomi`,
    shortlyBefore: (day) => `netrukus prieš ${day}`,
    inOrShortlyBefore: (date) => `${date} arba netrukus prieš tai`,
    part: (part, date) => `${genitive(date)} ${{early: 'pradžia', mid: 'vidurys', late: 'pabaiga'}[part]}`,
    about: (date) => `maždaug ${date}`,
    possibly: (date) => `galbūt ${date}`,
    range: (from, to) => `${from} – ${to}`,
    since: (from) => `nuo ${genitive(from)}`,
    until: (to) => `iki ${genitive(to)}`,
    between: (from, to) => `tarp ${genitive(from)} ir ${genitive(to)}`,
    orLater: (from) => `${from} arba vėliau`,
    orEarlier: (to) => `${to} arba anksčiau`,
    year: (year) => `${year} m.`,
    decade: (firstYear) => `${firstYear}-ieji`,
    season: (season, year) => `${year} m. ${['pavasaris', 'vasara', 'ruduo', 'žiema'][season]}`,
    quarter: (quarter, year) => `${year} m. ${['I', 'II', 'III', 'IV'][quarter - 1]} ketvirtis`,
    half: (half, year) => `${year} m. ${half === 1 ? 'pirmasis' : 'antrasis'} pusmetis`,
  },
  dateReasons: {
    none: 'Tekste datos nėra, ir niekas jame jos neapriboja.',
    explicit: 'Ši data nurodyta tekste.',
    relative: 'Tekste ji nusakyta pagal kitą datą.',
    relativeTo: (anchor) => `Tekste ji nusakyta pagal kitą datą ir skaičiuojama nuo ${genitive(anchor)}.`,
    bounded: (limits) => `Tekste datos nėra. Tai, kas jame minima, nustato tik ribas: ${limits}.`,
    beforePublication: 'Tekste dienos nėra; tai įvyko netrukus prieš paskelbiant straipsnį.',
    published: (day, days) => `Tekste dienos nėra. Paskelbta: ${day}; laikoma, kad pasakojama apie ${days === 0 ? 'dienas iki tol' : `${days} ${plural(days, 'dienos', 'dienų')} laikotarpį iki tol`}.`,
  },
  extents: {
    none: 'Nei ankstyviausia, nei vėliausia diena nežinoma',
    sameDay: 'Ta pati diena',
    atLatest: (day) => `Ne vėliau kaip ${day}`,
    atEarliest: (day) => `Ne anksčiau kaip ${day}`,
    between: (from, to) => `Tarp ${from} ir ${to}`,
  },
  reports: {
    reports: (count, written) => `${written} ${plural(count, 'pranešimas', 'pranešimai', 'pranešimų')}`,
    outlets: (count, written) => `${written} ${plural(count, 'leidinys', 'leidiniai', 'leidinių')}`,
    knownOutlets: (count, written) => `${written} ${plural(count, 'žinomas leidinys', 'žinomi leidiniai', 'žinomų leidinių')}`,
  },
  revisions: {
    set: (field, to, from) => `${field}: ${to}, ne ${from}`,
    noDomains: 'nėra',
    rejected: 'Atmesta',
    split: 'Išskirta: pranešimai pasakoja apie skirtingus įvykius',
    added: (event) => `Pridėta: ${event}`,
    merged: (others) => `Sujungta su dar ${others} ${plural(others, 'įvykiu', 'įvykiais', 'įvykių')}`,
  },
  silence: {
    others: (count) => `dar ${count} ${plural(count, 'laikotarpis', 'laikotarpiai', 'laikotarpių')}`,
    periods: (periods, countries) => (countries === '' ? `Šiuose duomenyse nė vienas straipsnis nepasakoja apie šį laiką: ${periods.join('; ')}.` : `Šiuose duomenyse nėra straipsnių apie šį laiką (${countries}): ${periods.join('; ')}.`),
    countries: (countries) => `Šiuose duomenyse nė vienas straipsnis nepasakoja apie šias šalis: ${countries}.`,
    absence: 'Straipsniai šiuose duomenyse pasakoja apie šį laiką, bet tokio įvykio nemini.',
  },
  sources: {
    none: 'straipsnių nėra',
    unknown: 'leidėjas nenurodytas',
    articles: (count, written, publishers) => `${written} ${plural(count, 'straipsnis', 'straipsniai', 'straipsnių')}: ${publishers}`,
  },
};
