import type {Match} from '@cordiale/core';

/** What a list can be ordered by; a minus turns the order round. Events without a date, or without a value to order by, come last both ways. */
export const ORDER_KEYS = ['date', 'partner', 'type', 'status', 'reports'] as const;
/** One of {@link ORDER_KEYS}. */
export type OrderKey = (typeof ORDER_KEYS)[number];
/** An order of a list, "date" or "-date" for one. */
export type ListOrder = OrderKey | `-${OrderKey}`;
/** All orders of a list. */
export const LIST_ORDERS: readonly ListOrder[] = ORDER_KEYS.flatMap((key): ListOrder[] => [key, `-${key}`]);

/** What the events of a list can stand together by: the month all of which they lie in, or their partners. */
export const LIST_GROUPS = ['none', 'month', 'partner'] as const;
/** One of {@link LIST_GROUPS}. */
export type ListGroup = (typeof LIST_GROUPS)[number];

/** Events that stand together, from one place of the list to before another. */
export interface ListSection {
  from: number;
  to: number;
  /** What they have in common, in words; empty for all dated events, `null` for those without a date. */
  name: string | null;
}

/** The matching events as a list has them. */
export interface ListRows {
  readonly sections: readonly ListSection[];
  /** The rows at the places from `from` up to `to`. */
  slice(from: number, to: number): number[];
  /** Place of a row; −1 when it is not among them. */
  placeOf(row: number): number;
}

/** The matching events in time order, the undated last. Without a list of its own: there may be a million rows, and a brush asks again at every step. */
export function rowsInTimeOrder({rows, undatedRows}: Match): ListRows {
  const {length} = rows;
  const end = length + undatedRows.length;
  return {
    sections: [{from: 0, to: length, name: ''}, {from: length, to: end, name: null}].filter(({from, to}) => to > from),
    slice: (from, to) => [...rows.subarray(from, to), ...undatedRows.subarray(Math.max(0, from - length), Math.max(0, to - length))],
    placeOf: (row) => {
      const dated = rows.indexOf(row);
      const undated = dated < 0 ? undatedRows.indexOf(row) : -1;
      return undated < 0 ? dated : length + undated;
    },
  };
}
