import {Mismatch, type Schema} from './checks.js';
import type {HostField} from './host-taxonomy.js';
import type {OwnValue, OwnValues} from './own-field.js';

/** True when a field of the host's own can hold a value. */
export function canHold({kind, values = {}, least = 0, most = 0, isWhole}: HostField, value: OwnValue): boolean {
  const isKnown = (each: OwnValue) => Object.hasOwn(values, each as string);
  switch (kind) {
    case 'choice': return typeof value === 'string' && isKnown(value);
    case 'choices': return Array.isArray(value) && value.every(isKnown);
    case 'number': return typeof value === 'number' && value >= least && value <= most && (!isWhole || Number.isInteger(value));
    case 'flag': return typeof value === 'boolean';
    default: return typeof value === 'string' && value !== '';
  }
}

/** A schema of own fields that also holds them to what the host has defined; those it has not stay as they are. */
export function ownSchemaOf(fields: Readonly<Record<string, HostField>>, schema: Schema<OwnValues>): Schema<OwnValues> {
  return (input) => {
    const own = schema(input);
    if (own instanceof Mismatch) return own;
    const key = Object.keys(own).find((each) => Object.hasOwn(fields, each) && !canHold(fields[each]!, own[each]!));
    return key === undefined ? own : new Mismatch(own[key], fields[key]!.wanted, [key]);
  };
}
