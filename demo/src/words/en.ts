import type {PageWords} from './words.js';

export const words: PageWords = {
  title: 'Cordiale: Lithuania’s defence cooperation, from articles to a timeline and a map',
  about: 'Lithuania’s defence cooperation in five news articles: who with whom, on what, when, and how we know.',
  invented: 'Invented events',
  inventedAbout: 'Made by a generator to show scale. None of this happened.',
  inventedTitle: (count) => `${count} invented events · Cordiale`,
  inventedChoice: (count) => `${count} invented events`,
  articles: 'five articles',
  data: 'Data',
  language: 'Language',
  dark: 'Dark colours',
  stop: 'Stop',
  made: 'Events made',
  inventing: (count) => `Inventing ${count} events …`,
  ordering: (count) => `Putting ${count} invented events in order …`,
  failed: (reason) => `The events could not be made: ${reason}. Choose a smaller number.`,
  dates: 'How dates are found',
  empty: 'The events are being made.',
  offline: 'Offline. Everything here works on; only links to other sites need the network.',
  offlineWithoutCopy: 'Offline. What has not been loaded yet needs the network.',
  newer: 'A newer version is here. It is shown once all tabs with this page have been closed.',
};
