import {describe, expect, it} from 'vitest';
import {sourcesInWords} from '@cordiale/core';

const by = (...publishers: (string | null)[]) => publishers.map((publisher) => ({publisher}));

describe('sourcesInWords', () => {
  it('counts the articles of each publisher, the one with most first, those without one last', () => {
    expect(sourcesInWords(by('Trend', null, 'Ukrinform', 'Ukrinform', 'LRT', null, null))).toBe('7 articles: Ukrinform (2), LRT, Trend, publisher not given (3)');
  });

  it('says that there is one, or none', () => {
    expect(sourcesInWords(by('Trend'))).toBe('1 article: Trend');
    expect(sourcesInWords([])).toBe('no articles');
  });
});
