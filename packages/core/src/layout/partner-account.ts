import type {Clause} from '../selection/clause.js';
import type {Count, EventStore, Match} from '../store/event-store.js';
import {countByBin, type Density} from './bins.js';
import type {CalendarUnit} from './calendar-unit.js';
import {countryLinks} from './country-links.js';
import type {DayWindow} from './day-window.js';

/** What one country does with others, for holding it beside another one. */
export interface PartnerAccount {
  country: string;
  /** The events in which it takes part. */
  match: Match;
  /** Its dated events by step of the calendar: in each step that they touch, or may touch. */
  density: Density;
  /** Where the country acts for the other side … */
  given: Count;
  /** … where the other side acts for it … */
  received: Count;
  /** … and where both act together. */
  together: Count;
}

/** How accounts are drawn up. */
export interface PartnerAccountOptions {
  /** The country on the other side of the balance. Without one every other country is: an event with several counts once for each of them. */
  focus?: string | undefined;
  /** The days that are looked at, in steps of this unit. */
  window: DayWindow;
  unit: CalendarUnit;
}

const SOURCE = 'partner-account';

/** The account of a country under these clauses, but for those that choose countries: they are what is compared. */
export function partnerAccount(store: EventStore, clauses: readonly Clause[], country: string, {focus, window, unit}: PartnerAccountOptions): PartnerAccount {
  const match = store.match([...clauses.filter(({field}) => field !== 'country'), {source: SOURCE, field: 'country', value: [country]}]);
  const account: PartnerAccount = {country, match, density: countByBin(store, match.certainty, window, unit), given: {definite: 0, possible: 0}, received: {definite: 0, possible: 0}, together: {definite: 0, possible: 0}};
  for (const {from, to, isDirected, count} of countryLinks(store, match)) {
    const other = from === country ? to : to === country ? from : null;
    if (other === null || (focus !== undefined && other !== focus)) continue;
    const side = !isDirected ? account.together : from === country ? account.given : account.received;
    side.definite += count.definite;
    side.possible += count.possible;
  }
  return account;
}
