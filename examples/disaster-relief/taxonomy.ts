import {defineTaxonomy} from '@cordiale/core/extend';

/** Cooperation in disasters, beside the built-in taxonomy. */
export const taxonomy = defineTaxonomy({
  families: {
    relief: {label: {en: 'Disaster relief', lt: 'Pagalba nelaimėje'}, shape: 'house', colour: {light: '#8a2be2', dark: '#c9a0ff'}},
  },
  types: {
    'rescue-team': {label: {en: 'Rescue team', lt: 'Gelbėtojų komanda'}, family: 'relief', plover: 'AID', cameo: '074', direction: 'directed'},
    'relief-flight': {label: {en: 'Relief flight', lt: 'Pagalbos skrydis'}, family: 'relief', plover: 'AID', cameo: '073', direction: 'directed'},
  },
  domains: {
    'disaster-relief': {label: {en: 'Disaster relief', lt: 'Pagalba nelaimėje'}, plover: ['disasters']},
  },
  fields: {
    hazard: {
      label: {en: 'Hazard', lt: 'Pavojus'},
      kind: 'choice',
      values: {flood: {en: 'Flood', lt: 'Potvynis'}, wildfire: {en: 'Wildfire', lt: 'Gaisras'}, earthquake: {en: 'Earthquake', lt: 'Žemės drebėjimas'}},
    },
    rescuers: {label: {en: 'Rescuers', lt: 'Gelbėtojai'}, kind: 'number', isWhole: true, most: 10_000},
  },
});
