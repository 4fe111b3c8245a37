import {createPartialDate} from '@cordiale/core';

/** Two visits of Lithuania. */
export const events = [['1', 'IT'], ['2', 'UA']].map(([id, country]) => ({
  id, type: 'visit', plover: 'CONSULT', realis: 'actual', domains: ['policy'], initiatives: [], quantities: [], summary: `To ${country}.`, reports: [],
  date: createPartialDate(`2020-05-0${id}`, {basis: 'explicit'}),
  participants: [{country: 'LT', role: 'actor', via: 'name'}, {country, role: 'recipient', via: 'name'}],
}));
