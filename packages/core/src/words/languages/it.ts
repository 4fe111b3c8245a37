import {createPlural} from '../create-plural.js';
import type {Words} from '../language.js';

const plural = createPlural('it', ['one', 'other']);

/** A date behind an article or a preposition: `joined(DEL, '12 maggio 2018') // 'del 12 maggio 2018'`, but "dell’8 maggio" and "di maggio". */
function joined([simple, full, elided]: readonly [simple: string, full: string, elided: string], date: string): string {
  if (/^(?:8|11) /.test(date)) return `${elided}${date}`;
  return /^\d/.test(date) ? `${full}${date}` : `${simple}${date}`;
}

const IL = ['', 'il ', 'l’'] as const;
const DEL = ['di ', 'del ', 'dell’'] as const;
const DAL = ['da ', 'dal ', 'dall’'] as const;
const AL = ['a ', 'al ', 'all’'] as const;

/** Italian. */
export const words: Words = {
  language: 'it',
  plural,
  types: {
    'visit': 'Visita',
    'meeting': 'Incontro',
    'agreement-signed': 'Firma di un accordo',
    'agreement-ratified': 'Ratifica di un accordo',
    'commitment': 'Impegno',
    'proposal': 'Proposta',
    'statement-of-support': 'Dichiarazione di sostegno',
    'military-aid': 'Aiuti militari',
    'other-aid': 'Aiuti',
    'training': 'Addestramento',
    'exercise': 'Esercitazione',
    'intelligence-sharing': 'Condivisione di intelligence',
    'procurement': 'Acquisizione',
    'deployment': 'Dispiegamento di forze',
    'industry': 'Cooperazione industriale',
    'joint-programme': 'Programma congiunto',
    'withdrawal': 'Ritiro',
    'suspension': 'Sospensione',
  },
  families: {'talks': 'Colloqui', 'accords': 'Accordi', 'backing': 'Sostegno', 'aid': 'Aiuti', 'joint-action': 'Azioni congiunte', 'endings': 'Cessazioni'},
  realis: {actual: 'avvenuto', ongoing: 'in corso', future: 'previsto', hypothetical: 'proposto', negated: 'smentito', historical: 'precedente'},
  fields: {date: 'Quando', participants: 'Chi', type: 'Che cosa', realis: 'Stato', domains: 'Settori'},
  datings: {day: 'con precisione al giorno', period: 'relativa a un periodo più lungo', approximate: 'approssimativa', bounded: 'noti solo i limiti', undated: 'senza data'},
  domains: {
    'policy': 'Politica di difesa',
    'cyber': 'Cibersicurezza',
    'air-defence': 'Difesa aerea',
    'land': 'Forze terrestri',
    'maritime': 'Sicurezza marittima',
    'defence-industry': 'Industria della difesa',
    'procurement': 'Acquisizioni',
    'training': 'Addestramento',
    'exercises': 'Esercitazioni',
    'crisis-management': 'Gestione delle crisi',
    'demining': 'Sminamento',
    'medical': 'Sanità militare',
    'intelligence': 'Intelligence',
    'deployment': 'Dispiegamento di forze',
    'energy-infrastructure': 'Energia e infrastrutture',
    'space': 'Spazio',
    'hybrid-disinformation': 'Minacce ibride e disinformazione',
    'uncrewed-systems': 'Sistemi senza equipaggio',
    'ammunition': 'Munizioni',
    'logistics': 'Logistica',
    'other': 'Altro',
  },
  quoted: (text) => `«${text}»`,
  counts: {
    all: (total, written) => `${written} ${plural(total, 'evento', 'eventi')}`,
    some: (shown, total, written) => `${shown} su ${written} ${plural(total, 'evento', 'eventi')}`,
    possible: (count, written) => `${written} ${plural(count, 'possibile', 'possibili')}`,
    undated: (_, written) => `${written} senza data`,
  },
  dates: {
    undated: 'data non indicata',
    yearless: (date) => `${date}, anno sconosciuto`,
    shortlyBefore: (day) => `poco prima ${joined(DEL, day)}`,
    inOrShortlyBefore: (date) => `${date} o poco prima`,
    part: (part, date) => `${{early: 'inizio', mid: 'metà', late: 'fine'}[part]} ${date}`,
    about: (date) => `circa ${date}`,
    possibly: (date) => `forse ${date}`,
    range: (from, to) => `${from} – ${to}`,
    since: (from) => joined(DAL, from),
    until: (to) => `fino ${joined(AL, to)}`,
    between: (from, to) => `tra ${joined(IL, from)} e ${joined(IL, to)}`,
    orLater: (from) => `${from} o dopo`,
    orEarlier: (to) => `${to} o prima`,
    year: (year) => year,
    decade: (firstYear) => `anni ${firstYear}`,
    season: (season, year) => `${['primavera', 'estate', 'autunno', 'inverno'][season]} ${year}`,
    quarter: (quarter, year) => `${['primo', 'secondo', 'terzo', 'quarto'][quarter - 1]} trimestre ${year}`,
    half: (half, year) => `${half === 1 ? 'primo' : 'secondo'} semestre ${year}`,
  },
  dateReasons: {
    none: 'Il testo non indica alcuna data e nulla in esso pone un limite.',
    explicit: 'Il testo indica questa data.',
    relative: 'Il testo la indica in relazione a un’altra data.',
    relativeTo: (anchor) => `Il testo la indica in relazione a un’altra data ed è calcolata a partire ${joined(DAL, anchor)}.`,
    bounded: (limits) => `Il testo non indica alcuna data. Ciò che menziona pone soltanto dei limiti: ${limits}.`,
    beforePublication: 'Il testo non indica il giorno; è avvenuto poco prima della pubblicazione dell’articolo.',
    published: (day, days) => `Il testo non indica il giorno. Data di pubblicazione: ${day}; si presume che riferisca ${days === 0 ? 'dei giorni precedenti' : plural(days, 'del giorno precedente', `dei ${days} giorni precedenti`)}.`,
  },
  extents: {
    none: 'Né un primo né un ultimo giorno',
    sameDay: 'Quello stesso giorno',
    atLatest: (day) => `Al più tardi ${joined(IL, day)}`,
    atEarliest: (day) => `Non prima ${joined(DEL, day)}`,
    between: (from, to) => `Tra ${joined(IL, from)} e ${joined(IL, to)}`,
  },
  reports: {
    reports: (count, written) => `${written} ${plural(count, 'resoconto', 'resoconti')}`,
    outlets: (count, written) => `${written} ${plural(count, 'testata', 'testate')}`,
    knownOutlets: (count, written) => `${written} ${plural(count, 'testata nota', 'testate note')}`,
  },
  revisions: {
    set: (field, to, from) => `${field}: ${to}, non ${from}`,
    noDomains: 'nessuno',
    rejected: 'Respinto',
    split: 'Separato: i resoconti parlano di eventi diversi',
    added: (event) => `Aggiunto: ${event}`,
    merged: (others) => plural(others, 'Unito a un altro evento', `Unito ad altri ${others} eventi`),
  },
  silence: {
    others: (count) => plural(count, 'un altro periodo', `altri ${count} periodi`),
    periods: (periods, countries) => (countries === '' ? `Nessun articolo in questi dati parla di questo periodo: ${periods.join('; ')}.` : `Nessun articolo in questi dati parla di questo periodo (${countries}): ${periods.join('; ')}.`),
    countries: (countries) => `Nessun articolo in questi dati parla di questi Paesi: ${countries}.`,
    absence: 'Gli articoli in questi dati parlano di questo periodo, ma non di un evento simile.',
  },
  sources: {
    none: 'nessun articolo',
    unknown: 'editore non indicato',
    articles: (count, written, publishers) => `${written} ${plural(count, 'articolo', 'articoli')}: ${publishers}`,
  },
};
