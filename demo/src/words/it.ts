import type {PageWords} from './words.js';

export const words: PageWords = {
  title: 'Cordiale: la cooperazione della Lituania nella difesa, dagli articoli alla cronologia e alla mappa',
  about: 'La cooperazione della Lituania nella difesa in cinque articoli di giornale: chi con chi, su che cosa, quando e come lo sappiamo.',
  invented: 'Eventi inventati',
  inventedAbout: 'Creati da un generatore per mostrare la scala. Nulla di tutto ciò è accaduto.',
  inventedTitle: (count) => `${count} eventi inventati · Cordiale`,
  inventedChoice: (count) => `${count} eventi inventati`,
  articles: 'cinque articoli',
  data: 'Dati',
  language: 'Lingua',
  dark: 'Colori scuri',
  stop: 'Ferma',
  made: 'Eventi creati',
  inventing: (count) => `Invenzione di ${count} eventi…`,
  ordering: (count) => `Ordinamento di ${count} eventi inventati…`,
  failed: (reason) => `Impossibile creare gli eventi: ${reason}. Scegli un numero più piccolo.`,
  dates: 'Come si trovano le date',
  empty: 'Creazione degli eventi in corso.',
  offline: 'Offline. Qui tutto continua a funzionare; solo i link ad altri siti richiedono la rete.',
  offlineWithoutCopy: 'Offline. Ciò che non è ancora stato caricato richiede la rete.',
  newer: 'È disponibile una versione più recente. Sarà mostrata quando tutte le schede con questa pagina saranno state chiuse.',
};
