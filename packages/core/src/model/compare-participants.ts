import type {Participant} from './cooperation-event.js';
import {ROLES} from './taxonomy.js';

/** The order of participants in an event: by role, those who act first, then by country. */
export function compareParticipants(a: Pick<Participant, 'role' | 'country'>, b: Pick<Participant, 'role' | 'country'>): number {
  return ROLES.indexOf(a.role) - ROLES.indexOf(b.role) || (a.country < b.country ? -1 : 1);
}
