import {defineVocabulary} from '@cordiale/core/extend';
import {taxonomy} from './taxonomy.js';

const RESCUERS = /(\d{1,5}) (?:rescuers|firefighters)/g;

/** What tells of disaster relief in English. */
export const vocabulary = defineVocabulary({
  taxonomy,
  acts: [
    {id: 'DR1', type: 'rescue-team', verbs: 'send, dispatch, fly in', followedBy: 'rescuer firefighter team', layout: 'directed'},
    {id: 'DR2', type: 'relief-flight', verbs: 'fly, airlift', followedBy: 'tent blanket pump', layout: 'directed'},
  ],
  domains: {'disaster-relief': 'flood*, wildfire*, forest fire*, earthquake*'},
  fields: {hazard: {flood: 'flood*, high water', wildfire: 'wildfire*, forest fire*', earthquake: 'earthquake*, quake*'}},
  annotators: [{
    id: 'DR3',
    field: 'rescuers',
    find: ({passages}) => passages.flatMap(({text, start}) => [...text.matchAll(RESCUERS)].map(({0: words, 1: count, index}) => ({value: Number(count), start: start + index, end: start + index + words.length}))),
  }],
});
