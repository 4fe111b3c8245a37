import type {Participant} from './cooperation-event.js';
import {ROLES} from './taxonomy.js';

/** The order of participants in an event: by role, those who act first and those of a host's own roles last, then by country. */
export function compareParticipants(a: Pick<Participant, 'role' | 'country'>, b: Pick<Participant, 'role' | 'country'>): number {
  return placeOf(a.role) - placeOf(b.role) || (a.country < b.country ? -1 : 1);
}

function placeOf(role: string): number {
  return (ROLES as readonly string[]).indexOf(role) >>> 0;
}
