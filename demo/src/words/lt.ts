import type {PageWords} from './words.js';

export const words: PageWords = {
  title: 'Cordiale: Lietuvos bendradarbiavimas gynybos srityje – nuo straipsnių iki laiko juostos ir žemėlapio',
  about: 'Lietuvos bendradarbiavimas gynybos srityje penkiuose naujienų straipsniuose: kas su kuo, dėl ko, kada ir iš kur žinome.',
  invented: 'Išgalvoti įvykiai',
  inventedAbout: 'Sukurti generatoriaus mastui parodyti. Nieko iš to nebuvo.',
  inventedTitle: (count) => `${count} išgalvotų įvykių · Cordiale`,
  inventedChoice: (count) => `${count} išgalvotų įvykių`,
  articles: 'penki straipsniai',
  data: 'Duomenys',
  language: 'Kalba',
  dark: 'Tamsios spalvos',
  stop: 'Sustabdyti',
  made: 'Sukurta įvykių',
  inventing: (count) => `Išgalvojama ${count} įvykių…`,
  ordering: (count) => `Rikiuojama ${count} išgalvotų įvykių…`,
  failed: (reason) => `Įvykių sukurti nepavyko: ${reason}. Pasirinkite mažesnį skaičių.`,
  dates: 'Kaip nustatomos datos',
  empty: 'Įvykiai kuriami.',
  offline: 'Neprisijungta. Viskas čia veikia toliau; tinklo reikia tik nuorodoms į kitas svetaines.',
  offlineWithoutCopy: 'Neprisijungta. Tam, kas dar neįkelta, reikia tinklo.',
  newer: 'Yra naujesnė versija. Ji bus parodyta uždarius visas korteles su šiuo puslapiu.',
};
