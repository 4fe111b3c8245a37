import {describe, expect, it} from 'vitest';
import {DOMAIN_LABELS, DOMAINS, EVENT_TYPES, FAMILIES, FAMILY_LABELS, familyOf, isEventType, REALIS, REALIS_LABELS, TYPE_LABELS} from '@cordiale/core';

describe('the taxonomy', () => {
  it('familyOf gives the family of a known type and null for any other', () => {
    expect(familyOf('visit')).toBe('talks');
    expect(familyOf('space-walk')).toBeNull();
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('isEventType is not taken in by %s', (type) => {
    expect(isEventType(type)).toBe(false);
    expect(familyOf(type)).toBeNull();
  });

  it('writes CAMEO codes with three digits, as texts', () => {
    for (const [type, {cameo}] of Object.entries(EVENT_TYPES)) expect(cameo, type).toMatch(/^\d{3}$/);
  });

  it('puts every type into one of the families, and leaves no family empty', () => {
    expect([...new Set(Object.keys(EVENT_TYPES).map(familyOf))].sort()).toEqual([...FAMILIES].sort());
  });

  it('has a label for every type, family, domain and reality', () => {
    expect(Object.keys(TYPE_LABELS).sort()).toEqual(Object.keys(EVENT_TYPES).sort());
    expect(Object.keys(FAMILY_LABELS).sort()).toEqual([...FAMILIES].sort());
    expect(Object.keys(DOMAIN_LABELS).sort()).toEqual([...DOMAINS].sort());
    expect(Object.keys(REALIS_LABELS).sort()).toEqual([...REALIS].sort());
  });
});
