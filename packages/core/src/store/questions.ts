import type {CategoryField, Clause, DayRange, ListField} from '../selection/clause.js';
import {Bitset} from './bitset.js';
import {createBoundaries, type Boundaries} from './boundaries.js';
import {Changes} from './changes.js';
import {OPEN_FUTURE, OPEN_PAST} from './day-columns.js';
import {Match} from './match.js';
import {Recent} from './recent.js';
import {columnOf, type StoreData} from './store-data.js';
import {Tally, type Ranges, type TallyBasis} from './tally.js';

/** How many answers and how many tallies are kept: there are some five views, each with a filter of its own, and a map that tells seven categories apart. */
const KEPT_MATCHES = 24;
const KEPT_TALLIES = 16;

/** The range of clauses that say nothing of time, and one in which no dated row lies. */
const ALL_TIME: DayRange = {earliest: OPEN_PAST, latest: OPEN_FUTURE};
const NO_TIME: DayRange = {earliest: OPEN_FUTURE, latest: OPEN_PAST};

/** Rows that hold the words of a query, or `null` when that cannot be told. */
export type RowFinder = (query: string) => readonly number[] | null;

/** Finds the rows that pass lists of clauses. There is one tally for each filter but time, which follows the range from one question to the next. */
export class Questions {
  readonly #data: StoreData;
  readonly #rowsWith: RowFinder;
  readonly #matches = new Recent<Match>(KEPT_MATCHES);
  readonly #tallies = new Recent<Tally>(KEPT_TALLIES);
  #basis: TallyBasis | undefined;

  constructor(data: StoreData, rowsWith: RowFinder) {
    this.#data = data;
    this.#rowsWith = rowsWith;
  }

  /** The match of a list of clauses: OR within a field, AND between fields. */
  match(clauses: readonly Clause[]): Match {
    const wanted = wantedValues(clauses);
    const ranges = rangesOf(clauses);
    const filter = JSON.stringify([...wanted].map(([field, values]) => [field, ...values]));
    return this.#matches.get(`${filter}${JSON.stringify(ranges)}`, () => new Match(this.#tallyOf(wanted, filter), ranges, this.#data.days.datedCount));
  }

  #tallyOf(wanted: ReadonlyMap<ListField, ReadonlySet<string>>, key: string): Tally {
    return this.#tallies.get(key, () => new Tally(this.#passing(wanted), (this.#basis ??= createBasis(this.#data))));
  }

  #passing(wanted: ReadonlyMap<ListField, ReadonlySet<string>>): Bitset {
    const passing = Bitset.all(this.#data.size);
    for (const [field, values] of wanted) passing.intersect(field === 'text' ? this.#rowsWithAny(values) : this.#rowsOf(field === 'area' ? 'country' : field, values));
    return passing;
  }

  #rowsOf(field: CategoryField, values: ReadonlySet<string>): Bitset {
    const column = columnOf(this.#data, field);
    const rows = Bitset.none(this.#data.size);
    column.collect(Uint8Array.from(column.values, (value) => Number(values.has(value))), rows);
    return rows;
  }

  /** Every row when one of the queries cannot be told: a filter that is not known yet hides nothing. */
  #rowsWithAny(queries: ReadonlySet<string>): Bitset {
    const rows = Bitset.none(this.#data.size);
    for (const query of queries) {
      const found = this.#rowsWith(query);
      if (!found) return Bitset.all(this.#data.size);
      for (const row of found) if (row >= 0) rows.add(row);
    }
    return rows;
  }
}

/** The boundaries are made when a range first moves: who only looks at a store needs none. */
function createBasis({days}: StoreData): TallyBasis {
  let boundaries: Boundaries | undefined;
  return {
    days,
    get boundaries() {
      return (boundaries ??= createBoundaries(days));
    },
    columns: new Set(),
    changes: new Changes(),
  };
}

/** Field → values that pass. */
function wantedValues(clauses: readonly Clause[]): Map<ListField, Set<string>> {
  const wanted = new Map<ListField, Set<string>>();
  for (const clause of clauses) {
    if (clause.field === 'time') continue;
    const values = wanted.get(clause.field) ?? new Set();
    for (const value of clause.value) values.add(value);
    wanted.set(clause.field, values);
  }
  return wanted;
}

/** The ranges of the time clauses in whole days. One without any day in it, or with limits that are no numbers, matches nothing dated. */
function rangesOf(clauses: readonly Clause[]): Ranges {
  const ranges = clauses.flatMap((clause) => (clause.field === 'time' ? [wholeDays(clause.value)] : []));
  if (ranges.length === 0) return [ALL_TIME];
  const [first = NO_TIME, ...others] = ranges.filter(({earliest, latest}) => earliest <= latest);
  return [first, ...others];
}

function wholeDays({earliest, latest}: DayRange): DayRange {
  return {earliest: Math.max(Math.ceil(earliest), OPEN_PAST), latest: Math.min(Math.floor(latest), OPEN_FUTURE)};
}
