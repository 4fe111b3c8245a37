import {createPlural} from '../create-plural.js';
import type {Words} from '../language.js';

const plural = createPlural('uk', ['one', 'few', 'many']);

const GENITIVES: Readonly<Record<string, string>> = {
  січень: 'січня', лютий: 'лютого', березень: 'березня', квітень: 'квітня', травень: 'травня', червень: 'червня', липень: 'липня', серпень: 'серпня', вересень: 'вересня', жовтень: 'жовтня', листопад: 'листопада', грудень: 'грудня',
  весна: 'весни', літо: 'літа', осінь: 'осені', зима: 'зими', квартал: 'кварталу', перше: 'першого', друге: 'другого', півріччя: 'півріччя', ті: 'х', роки: 'років',
};

/** A date as it stands behind a preposition that takes the genitive. A day is written in it already. */
function genitive(date: string): string {
  return date.replace(/\p{L}+/gu, (word) => GENITIVES[word] ?? word);
}

/** Ukrainian. */
export const words: Words = {
  language: 'uk',
  plural,
  types: {
    'visit': 'Візит',
    'meeting': 'Зустріч',
    'agreement-signed': 'Підписання угоди',
    'agreement-ratified': 'Ратифікація угоди',
    'commitment': 'Зобов’язання',
    'proposal': 'Пропозиція',
    'statement-of-support': 'Заява про підтримку',
    'military-aid': 'Військова допомога',
    'other-aid': 'Допомога',
    'training': 'Підготовка військових',
    'exercise': 'Військові навчання',
    'intelligence-sharing': 'Обмін розвідданими',
    'procurement': 'Закупівля',
    'deployment': 'Розгортання сил',
    'industry': 'Промислова співпраця',
    'joint-programme': 'Спільна програма',
    'withdrawal': 'Вихід',
    'suspension': 'Призупинення',
  },
  families: {'talks': 'Діалог', 'accords': 'Домовленості', 'backing': 'Підтримка', 'aid': 'Допомога', 'joint-action': 'Спільні дії', 'endings': 'Припинення'},
  realis: {actual: 'відбулося', ongoing: 'триває', future: 'заплановано', hypothetical: 'запропоновано', negated: 'спростовано', historical: 'раніше'},
  fields: {date: 'Коли', participants: 'Хто', type: 'Що', realis: 'Статус', domains: 'Сфери'},
  datings: {day: 'з точністю до дня', period: 'з точністю до тривалішого періоду', approximate: 'приблизно', bounded: 'відомі лише межі', undated: 'без дати'},
  domains: {
    'policy': 'Оборонна політика',
    'cyber': 'Кібербезпека',
    'air-defence': 'Протиповітряна оборона',
    'land': 'Сухопутні війська',
    'maritime': 'Морська безпека',
    'defence-industry': 'Оборонна промисловість',
    'procurement': 'Закупівлі',
    'training': 'Підготовка військових',
    'exercises': 'Військові навчання',
    'crisis-management': 'Кризове реагування',
    'demining': 'Розмінування',
    'medical': 'Військова медицина',
    'intelligence': 'Розвідка',
    'deployment': 'Розгортання сил',
    'energy-infrastructure': 'Енергетика та інфраструктура',
    'space': 'Космос',
    'hybrid-disinformation': 'Гібридні загрози та дезінформація',
    'uncrewed-systems': 'Безпілотні системи',
    'ammunition': 'Боєприпаси',
    'logistics': 'Логістика',
    'other': 'Інше',
  },
  quoted: (text) => `«${text}»`,
  counts: {
    all: (total, written) => `${written} ${plural(total, 'подія', 'події', 'подій')}`,
    some: (shown, total, written) => `${shown} з ${written} ${plural(total, 'події', 'подій')}`,
    possible: (count, written) => `${written} ${plural(count, 'можлива', 'можливі', 'можливих')}`,
    undated: (_, written) => `${written} без дати`,
  },
  dates: {
    undated: 'дату не вказано',
    yearless: (date) => `${date}, рік невідомий`,
    shortlyBefore: (day) => `незадовго до ${day}`,
    inOrShortlyBefore: (date) => `${date} або незадовго до того`,
    part: (part, date) => `${{early: 'початок', mid: 'середина', late: 'кінець'}[part]} ${genitive(date)}`,
    about: (date) => `близько ${genitive(date)}`,
    possibly: (date) => `можливо, ${date}`,
    range: (from, to) => `${from} – ${to}`,
    since: (from) => `з ${genitive(from)}`,
    until: (to) => `до ${genitive(to)}`,
    between: (from, to) => `не раніше ${genitive(from)} і не пізніше ${genitive(to)}`,
    orLater: (from) => `${from} або пізніше`,
    orEarlier: (to) => `${to} або раніше`,
    year: (year) => `${year} р.`,
    decade: (firstYear) => `${firstYear}-ті роки`,
    season: (season, year) => `${['весна', 'літо', 'осінь', 'зима'][season]} ${year} р.`,
    quarter: (quarter, year) => `${['I', 'II', 'III', 'IV'][quarter - 1]} квартал ${year} р.`,
    half: (half, year) => `${half === 1 ? 'перше' : 'друге'} півріччя ${year} р.`,
  },
  dateReasons: {
    none: 'Дати в тексті немає, і ніщо в ньому її не обмежує.',
    explicit: 'Дату вказано в тексті.',
    relative: 'У тексті її вказано відносно іншої дати.',
    relativeTo: (anchor) => `У тексті її вказано відносно іншої дати, і відлік ведеться від ${genitive(anchor)}.`,
    bounded: (limits) => `Дати в тексті немає. Згадане в ньому задає лише межі: ${limits}.`,
    beforePublication: 'Дня в тексті немає; це сталося незадовго до публікації статті.',
    published: (day, days) => `Дня в тексті немає. Опубліковано: ${day}; вважаємо, що йдеться про ${days === 0 ? 'попередні дні' : `${days} ${plural(days, 'день', 'дні', 'днів')} до того`}.`,
  },
  extents: {
    none: 'Ні найраніший, ні найпізніший день не відомий',
    sameDay: 'Того самого дня',
    atLatest: (day) => `Не пізніше ${day}`,
    atEarliest: (day) => `Не раніше ${day}`,
    between: (from, to) => `Від ${from} до ${to}`,
  },
  reports: {
    reports: (count, written) => `${written} ${plural(count, 'повідомлення', 'повідомлення', 'повідомлень')}`,
    outlets: (count, written) => `${written} ${plural(count, 'видання', 'видання', 'видань')}`,
    knownOutlets: (count, written) => `${written} ${plural(count, 'відоме видання', 'відомі видання', 'відомих видань')}`,
  },
  revisions: {
    set: (field, to, from) => `${field}: ${to}, а не ${from}`,
    noDomains: 'немає',
    rejected: 'Відхилено',
    split: 'Розділено: повідомлення розповідають про різні події',
    added: (event) => `Додано: ${event}`,
    merged: (others) => `Об’єднано ще з ${others} ${plural(others, 'подією', 'подіями')}`,
  },
  silence: {
    others: (count) => `ще ${count} ${plural(count, 'період', 'періоди', 'періодів')}`,
    periods: (periods, countries) => (countries === '' ? `У цих даних жодна стаття не розповідає про цей час: ${periods.join('; ')}.` : `У цих даних немає статей про цей час (${countries}): ${periods.join('; ')}.`),
    countries: (countries) => `У цих даних жодна стаття не розповідає про ці країни: ${countries}.`,
    absence: 'Статті в цих даних розповідають про цей час, але такої події не згадують.',
  },
  sources: {
    none: 'статей немає',
    unknown: 'видавця не вказано',
    articles: (count, written, publishers) => `${written} ${plural(count, 'стаття', 'статті', 'статей')}: ${publishers}`,
  },
};
