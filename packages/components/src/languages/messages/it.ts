
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      's0382d73823585617': str`${0}: ${1}`,
's078f25f106da59fe': `Cancella tutti i filtri`,
's1b23bb3989fc08fa': `Non ci sono eventi da elencare.`,
's4e42db9bb0a3155b': `# evento senza data|# eventi senza data`,
's5365b5f21e0ff84a': `Il file non contiene eventi.`,
's5c90bb87879d562a': `aggiunto da una persona`,
's7d8eaf4dbdfbc988': `Eventi in ordine cronologico`,
's83129800f0c2b71b': `Non ci sono ancora eventi. Fornisci eventi a questo elemento, per esempio con l’attributo «src».`,
's8885f2ed1713b4b6': `Caricamento degli eventi…`,
'sa0c15ddc10f68e57': `Mostra un altro evento|Mostra altri # eventi`,
'sb1d1395fcd1d5b46': `Togli un filtro oppure cancellali tutti.`,
'sb6ee3f216b5015f3': `Nessun evento corrisponde.`,
'sc83f29a748fa96c4': `Un altro evento non è stampato.|Altri # eventi non sono stampati.`,
'sdd187f8004b1c0ea': `possibile`,
'sfaf84e83d4a90b08': `corretto`,
    };
  