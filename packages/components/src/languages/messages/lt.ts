
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      's0382d73823585617': str`${0}: ${1}`,
's078f25f106da59fe': `Išvalyti visus filtrus`,
's1b23bb3989fc08fa': `Nėra įvykių, kuriuos būtų galima išvardyti.`,
's4e42db9bb0a3155b': `# įvykis be datos|# įvykiai be datos|# įvykių be datos`,
's5365b5f21e0ff84a': `Faile įvykių nėra.`,
's5c90bb87879d562a': `pridėta žmogaus`,
's7d8eaf4dbdfbc988': `Įvykiai pagal laiką`,
's83129800f0c2b71b': `Įvykių dar nėra. Pateikite jų šiam elementui, pavyzdžiui, atributu „src“.`,
's8885f2ed1713b4b6': `Įkeliami įvykiai…`,
'sa0c15ddc10f68e57': `Rodyti dar # įvykį|Rodyti dar # įvykius|Rodyti dar # įvykių`,
'sb1d1395fcd1d5b46': `Pašalinkite vieną filtrą arba išvalykite visus.`,
'sb6ee3f216b5015f3': `Nė vienas įvykis neatitinka.`,
'sc83f29a748fa96c4': `Dar # įvykis neišspausdintas.|Dar # įvykiai neišspausdinti.|Dar # įvykių neišspausdinta.`,
'sdd187f8004b1c0ea': `galimas`,
'sfaf84e83d4a90b08': `pataisyta`,
    };
  