import {countryName, dateInWords, domainsInWords, eventInWords, partnersOf, realisInWords, typeInWords, type CooperationEvent} from '@cordiale/core';
import type {LaneKind} from './lane-kind.js';

/** What stands beside a mark: a title, and what is left of it where room is short. */
export interface MarkWords {
  title: string;
  short: string;
}

/**
 * Words are made once for each event: names and dates in the reader's language are slow to make, and drawn in every frame.
 * Each kind of words has a store of its own, so that finding them takes a look-up and nothing else.
 */
class Words<T> {
  readonly #ofKey = new Map<string, WeakMap<CooperationEvent, T>>();
  #key = '';
  #last = new WeakMap<CooperationEvent, T>(); // of #key

  get(event: CooperationEvent, key: string, make: () => T): T {
    if (key !== this.#key) {
      this.#key = key;
      this.#last = this.#ofKey.get(key) ?? new WeakMap();
      this.#ofKey.set(key, this.#last);
    }
    let words = this.#last.get(event);
    if (words === undefined) this.#last.set(event, (words = make()));
    return words;
  }
}

const titles = new Words<MarkWords>();
const dates = new Words<string>();
const names = new Words<string>();

/** The words beside a mark. What the lane says already is left out. */
export function markWords(event: CooperationEvent, kind: LaneKind, focusCountry: string | undefined, locale: string): MarkWords {
  return titles.get(event, `${kind} ${focusCountry} ${locale}`, () => createWords(event, kind, focusCountry, locale));
}

/** The date of an event, for where there is room for it under the title. */
export function markDate(event: CooperationEvent, locale: string): string {
  return dates.get(event, locale, () => dateInWords(event.date, locale));
}

function createWords(event: CooperationEvent, kind: LaneKind, focusCountry: string | undefined, locale: string): MarkWords {
  const type = typeInWords(event.type, locale);
  const partners = partnersOf(event, focusCountry).map((country) => countryName(country, locale)).join(', ');
  if (kind === 'type') return {title: partners, short: partners};
  if (kind !== 'partner') return {title: `${type}: ${partners}`, short: type};
  const domain = domainsInWords(event, locale).find((name) => !name.toLowerCase().startsWith(type.toLowerCase()));
  return {title: domain === undefined ? type : `${type} · ${domain}`, short: type};
}

/** An event as one sentence: "Visit: Lithuania → Israel, shortly before 31 July 2025, happened." */
export function markName(event: CooperationEvent, locale: string): string {
  return names.get(event, locale, () => `${eventInWords(event, locale)}, ${markDate(event, locale)}, ${realisInWords(event.realis, locale)}.`);
}
