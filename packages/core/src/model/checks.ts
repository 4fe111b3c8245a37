/**
 * Checks of values of unknown origin, as functions that are put together. Each gives the value, without keys that nobody asked
 * for, or the first mismatch in it. They are named and called as those of valibot, which makes the JSON Schema of the package from
 * the same declarations; here is the little of it that a page needs.
 */

/** Where a value is not what was wanted. */
export class Mismatch {
  readonly seen: unknown;
  readonly wanted: string;
  /** Keys from the outermost value inwards. */
  readonly path: readonly (string | number)[];

  constructor(seen: unknown, wanted: string, path: readonly (string | number)[] = []) {
    this.seen = seen;
    this.wanted = wanted;
    this.path = path;
  }

  /** The same as a mismatch of what holds the value under `key`. */
  under(key: string | number): Mismatch {
    return new Mismatch(this.seen, this.wanted, [key, ...this.path]);
  }
}

/** Gives the value as it is wanted, or what is wrong with it. Never throws. */
export type Schema<Output> = (input: unknown) => Output | Mismatch;

/** What a schema lets through. */
export type OutputOf<S> = S extends (input: unknown) => infer Result ? Exclude<Result, Mismatch> : never;

/** A schema of what may be left out. */
export interface Optional {
  readonly isOptional: true;
}

/** What an object has to hold, by key. */
export type Entries = Readonly<Record<string, Schema<unknown>>>;
type OptionalKeys<E> = {[Key in keyof E]: E[Key] extends Optional ? Key : never}[keyof E];
/** An object with these entries. */
export type ObjectOf<E> = {-readonly [Key in Exclude<keyof E, OptionalKeys<E>>]: OutputOf<E[Key]>} & {-readonly [Key in OptionalKeys<E>]?: OutputOf<E[Key]>};
/** A schema of an object, whose entries can be asked for one by one. */
export type ObjectSchema<E> = Schema<ObjectOf<E>> & {readonly entries: E};

/** A further condition on a value of the right kind. */
export interface Condition<Value> {
  holds(value: Value): boolean;
  wanted: string;
}

/** Any string. */
export function string(wanted = 'string'): Schema<string> {
  return (input) => (typeof input === 'string' ? input : new Mismatch(input, wanted));
}

/** Any number but NaN. A zero below zero is zero, for JSON writes it so. */
export function number(wanted = 'number'): Schema<number> {
  return (input) => (typeof input === 'number' && !Number.isNaN(input) ? input + 0 : new Mismatch(input, wanted));
}

/** `true` or `false`. */
export function boolean(): Schema<boolean> {
  return (input) => (typeof input === 'boolean' ? input : new Mismatch(input, 'boolean'));
}

/** Takes anything, but under a key that has to be there. */
export function unknown(): Schema<unknown> {
  return (input) => input;
}

/** This value and no other. */
export function literal<const Value extends string | number | boolean>(value: Value): Schema<Value> {
  return picklist([value]);
}

/** One of a few values. */
export function picklist<const Value extends string | number | boolean>(values: readonly Value[]): Schema<Value> {
  const all = values.map((value) => JSON.stringify(value)).join(' | ');
  return (input) => (values.includes(input as Value) ? (input as Value) : new Mismatch(input, values.length > 1 ? `(${all})` : all));
}

/** What the schema takes, or `null`. */
export function nullable<Output>(schema: Schema<Output>): Schema<Output | null> {
  return (input) => (input === null ? null : schema(input));
}

/** May be left out of an object, but is never `undefined`. */
export function exactOptional<Output>(schema: Schema<Output>): Schema<Output> & Optional {
  return Object.assign((input: unknown) => schema(input), {isOptional: true as const});
}

/** A list of what the schema takes. */
export function array<Output>(schema: Schema<Output>, wanted = 'Array'): Schema<Output[]> {
  return (input) => {
    if (!Array.isArray(input)) return new Mismatch(input, wanted);
    const list: Output[] = [];
    for (const [index, item] of input.entries()) {
      const read = schema(item);
      if (read instanceof Mismatch) return read.under(index);
      list.push(read);
    }
    return list;
  };
}

/** An object with these entries; it gives them in a new object, without any others. */
export function object<const E extends Entries>(entries: E, wanted?: string): ObjectSchema<E> {
  const read: Schema<ObjectOf<E>> = (input) => {
    if (!isObject(input)) return new Mismatch(input, wanted ?? 'Object');
    const output: Record<string, unknown> = {};
    for (const key in entries) {
      const schema = entries[key]!;
      if (!(key in input)) {
        if ('isOptional' in schema) continue;
        return new Mismatch(undefined, wanted ?? JSON.stringify(key), [key]);
      }
      const value = schema(input[key]);
      if (value instanceof Mismatch) return value.under(key);
      output[key] = value;
    }
    return output as ObjectOf<E>;
  };
  return Object.assign(read, {entries});
}

/** What one of several schemas takes, the first that does. */
export function union<const Option extends Schema<unknown>>(options: readonly Option[], wanted: string): Schema<OutputOf<Option>> {
  return (input) => {
    const option = options.find((each) => is(each, input));
    return option ? (option(input) as OutputOf<Option>) : new Mismatch(input, wanted);
  };
}

/** An object with any keys that `key` takes. */
export function record<Output>(key: Schema<string>, schema: Schema<Output>, wanted: string): Schema<Record<string, Output>> {
  return (input) => {
    if (!isObject(input)) return new Mismatch(input, wanted);
    const entries: [string, Output][] = [];
    for (const name of Object.keys(input)) {
      const named = key(name);
      if (named instanceof Mismatch) return named.under(name);
      const read = schema(input[name]);
      if (read instanceof Mismatch) return read.under(name);
      entries.push([named, read]);
    }
    return Object.fromEntries(entries);
  };
}

/** One of several objects, told apart by what they have under `key`. */
export function variant<const Key extends string, const Option extends ObjectSchema<Entries>>(key: Key, options: readonly Option[], wanted: string): Schema<OutputOf<Option>> {
  return (input) => {
    if (!isObject(input)) return new Mismatch(input, wanted);
    const option = options.find(({entries}) => !(entries[key]!(input[key]) instanceof Mismatch));
    return option ? (option(input) as OutputOf<Option>) : new Mismatch(input[key], wanted, [key]);
  };
}

/** A schema, and conditions on what it lets through. */
export function pipe<S extends Schema<unknown>>(schema: S, ...conditions: readonly Condition<OutputOf<S>>[]): S {
  const read = (input: unknown) => {
    const output = schema(input);
    const broken = output instanceof Mismatch ? undefined : conditions.find(({holds}) => !holds(output as OutputOf<S>));
    return broken ? new Mismatch(input, broken.wanted) : output;
  };
  return Object.assign(read, schema) as unknown as S;
}

/** A condition that says what it wanted. */
export function check<Value>(holds: (value: Value) => boolean, wanted: string): Condition<Value> {
  return {holds, wanted};
}

/** At least so many characters, or items of a list. */
export const minLength = (least: number, wanted: string) => check(({length}: {length: number}) => length >= least, wanted);
/** At most so many characters, or items of a list. */
export const maxLength = (most: number, wanted: string) => check(({length}: {length: number}) => length <= most, wanted);
/** No less than so much. */
export const minValue = (least: number, wanted: string) => check((value: number) => value >= least, wanted);
/** Without a fraction, and finite. */
export const integer = (wanted: string) => check(Number.isInteger, wanted);
/** Neither infinity nor NaN. */
export const finite = (wanted: string) => check(Number.isFinite, wanted);
/** A text that the pattern finds a match in; anchor it to hold the whole. */
export const regex = (pattern: RegExp, wanted: string) => check((value: string) => pattern.test(value), wanted);

/** True when a schema takes a value. */
export function is(schema: Schema<unknown>, input: unknown): boolean {
  return !(schema(input) instanceof Mismatch);
}

function isObject(input: unknown): input is Record<string, unknown> {
  return typeof input === 'object' && input !== null;
}
