import {describe, expect, it} from 'vitest';
import {inflectNoun, inflectVerb} from './inflect.js';

const formsOf = (lemma: string): string[] => [...new Set(inflectVerb(lemma).map(([, word]) => word))].sort();

describe('inflectVerb(lemma)', () => {
  it.each([
    ['sign', ['sign', 'signed', 'signing', 'signs']],
    ['agree', ['agree', 'agreed', 'agreeing', 'agrees']],
    ['donate', ['donate', 'donated', 'donates', 'donating']],
    ['ratify', ['ratified', 'ratifies', 'ratify', 'ratifying']],
    ['deploy', ['deploy', 'deployed', 'deploying', 'deploys']],
    ['launch', ['launch', 'launched', 'launches', 'launching']],
    ['visit', ['visit', 'visited', 'visiting', 'visits']],
    ['deliver', ['deliver', 'delivered', 'delivering', 'delivers']],
    ['plan', ['plan', 'planned', 'planning', 'plans']],
    ['travel', ['travel', 'traveled', 'traveling', 'travelled', 'travelling', 'travels']],
    ['sell', ['sell', 'selling', 'sells', 'sold']],
    ['withdraw', ['withdraw', 'withdrawing', 'withdrawn', 'withdraws', 'withdrew']],
    ['have', ['had', 'has', 'have', 'having']],
  ])('gives the forms of %s', (lemma, forms) => {
    expect(formsOf(lemma)).toEqual(forms);
  });

  it('says which form is which', () => {
    expect(inflectVerb('give')).toEqual([['base', 'give'], ['third', 'gives'], ['gerund', 'giving'], ['past', 'gave'], ['participle', 'given']]);
  });
});

describe('inflectNoun(lemma)', () => {
  it.each([['treaty', 'treaties'], ['mission', 'missions'], ['speech', 'speeches'], ['convoy', 'convoys']])('gives singular and plural of %s', (lemma, plural) => {
    expect(inflectNoun(lemma)).toEqual([lemma, plural]);
  });
});
