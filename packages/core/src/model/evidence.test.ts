import {describe, expect, it} from 'vitest';
import {createEvidence} from '@cordiale/core';

describe('createEvidence(article, field, rule, span)', () => {
  it('quotes the span with at most 32 characters before and behind it', () => {
    const text = `${'a'.repeat(40)}Kenya${'b'.repeat(40)}`;
    expect(createEvidence({id: 'x', text}, 'participants', 'C1', {start: 40, end: 45})).toEqual({
      field: 'participants', rule: 'C1', article: 'x', start: 40, end: 45, exact: 'Kenya', prefix: 'a'.repeat(32), suffix: 'b'.repeat(32),
    });
  });

  it('leaves prefix and suffix empty at the ends of the text', () => {
    expect(createEvidence({id: 'x', text: 'Chile'}, 'participants', 'C1', {start: 0, end: 5})).toMatchObject({exact: 'Chile', prefix: '', suffix: ''});
  });
});
