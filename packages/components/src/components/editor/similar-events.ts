import {familyOf, type CooperationEvent, type EventStore} from '@cordiale/core';

/** How many neighbours in time are looked at on each side, and how many events are offered. */
const LOOK_AT = 60;
const OFFER = 8;

/** Events that may be the same as this one: those chosen beside it, then of those near in time that share a country the likest. */
export function similarEvents(event: CooperationEvent, store: EventStore, chosen: readonly string[]): CooperationEvent[] {
  const beside = new Set(chosen.filter((id) => id !== event.id));
  const countries = new Set(event.participants.map(({country}) => country));
  const {rows, undatedRows} = store.match([{source: 'editor', field: 'country', value: [...countries]}]);
  const row = store.rowOf(event.id);
  const ordered = row < store.datedCount ? rows : undatedRows;
  const at = ordered.indexOf(row);
  const near = [...ordered.slice(Math.max(0, at - LOOK_AT), at + LOOK_AT + 1)].flatMap((other) => {
    const found = store.eventAt(other);
    if (!found || found.id === event.id || beside.has(found.id)) return [];
    const shared = found.participants.filter(({country}) => countries.has(country)).length;
    const likeness = shared * 2 + (found.type === event.type ? 2 : familyOf(found.type) === familyOf(event.type) ? 1 : 0);
    return [{event: found, likeness, distance: Math.abs(other - row)}];
  });
  near.sort((a, b) => b.likeness - a.likeness || a.distance - b.distance);
  return [...[...beside].flatMap((id) => store.get(id) ?? []), ...near.slice(0, OFFER).map(({event: other}) => other)];
}
