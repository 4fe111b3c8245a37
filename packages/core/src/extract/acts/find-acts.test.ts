import {describe, expect, it} from 'vitest';
import {extractArticle} from '@cordiale/core/extract';

/** The events of a text as `type realis rule-of-realis`, with the aim of a promise. */
function describeActs(text: string): string[] {
  return extractArticle({text, published: '2021-06-15'}).events.map(({type, realis, aims, reports}) => {
    const rules = reports.flatMap(({evidence}) => evidence.filter(({field}) => field === 'realis').map(({rule}) => rule));
    return [type, realis, ...(aims ? [`aims at ${aims}`] : []), ...new Set(rules)].join(', ');
  });
}

describe('how real an act is', () => {
  it.each([
    ['what lasts and is told in the present goes on', 'Kenya trains soldiers of Malawi.', 'training, ongoing, R1'],
    ['what lasts and is told in the past is done', 'Kenya trained soldiers of Malawi.', 'training, actual, R1'],
    ['what is over at once is never ongoing', 'Kenya signs a treaty with Malawi.', 'agreement-signed, actual, R1'],
  ])('[R1] %s: "%s"', (_, text, wanted) => {
    expect(describeActs(text)).toEqual([wanted]);
  });

  it.each([
    ['a plan', 'Fiji is planning to send engineers to Tonga.', 'deployment, future, R2'],
    ['a wish', 'Fiji hopes to train police of Tonga.', 'training, hypothetical, R2'],
    ['a refusal is stronger than a plan', 'Fiji refused plans to send engineers to Tonga.', 'deployment, negated, R2'],
  ])('[R2] is decided by what governs it: %s, "%s"', (_, text, wanted) => {
    expect(describeActs(text)).toEqual([wanted]);
  });

  it.each(['Norway to train Kenyan pilots', 'Kenyan ministers to sign treaty with Norway', 'Kenyan president to visit Norway'])('[R7] an infinitive behind the subject of a title is a plan: "%s"', (title) => {
    expect(describeActs(`${title}\nThe paper said so on Monday, at noon.`)).toEqual([expect.stringMatching(/, future, R7$/)]);
  });

  it('[R7] elsewhere it is none', () => {
    expect(describeActs('Norway to the north, to train pilots for Kenya is not easy.')).toEqual([]);
  });

  it.each(['Defence-industry projects on the table for Fiji and Tonga', 'Defence-industry projects of Fiji and Tonga are under discussion.', 'Defence-industry projects of Fiji and Tonga are among the aims.', 'Defence-industry projects of Fiji with Tonga are also what the plan is for.'])('[R2] what is talked about or aimed at is proposed: "%s"', (text) => {
    expect(describeActs(text)).toEqual(['proposal, hypothetical, aims at industry, R2']);
  });

  it('[R2] a modal that says how much was given leaves no doubt that it was', () => {
    expect(describeActs('Tonga had from Fiji whatever help could be given.')).toEqual(['other-aid, actual, R1']);
    expect(describeActs('Help could be given to Tonga by Fiji.')).toEqual(['other-aid, hypothetical, R2']);
  });

  it('[R2] the month of May makes nothing uncertain', () => {
    expect(describeActs('In May Fiji trained police of Tonga.')).toEqual(['training, actual, R1']);
  });

  it('[R2] what somebody asks to do is proposed, what somebody asks another to do is nothing yet', () => {
    expect(describeActs('Fiji asked to train police of Tonga.')).toEqual(['proposal, hypothetical, aims at training, R2']);
    expect(describeActs('Fiji asked Samoa to train police of Tonga.')).toEqual([]);
  });

  it.each(['An agreement Kenya and Ghana signed in March is old.', 'The treaty that Kenya and Ghana signed in March is old.'])('[A11] the object of a relative clause stands before it: "%s"', (text) => {
    expect(describeActs(text)).toEqual([expect.stringMatching(/^agreement-signed, actual/)]);
  });

  it('[R3] what is talked about is a proposal beside the talk', () => {
    expect(describeActs('Kenya and Ghana discussed joint production of radios.')).toEqual(['meeting, actual, R1', 'proposal, hypothetical, aims at industry, R3']);
  });

  it.each(['Chile denied that it had signed a treaty with Peru.', 'The ministry denied that Kenya would send troops to Haiti.'])('[R4] what is denied is kept as negated: "%s"', (text) => {
    expect(describeActs(text)).toEqual([expect.stringMatching(/, negated, R2$/)]);
  });

  it.each([
    ['a promise is made and says what it aims at', 'Oman promised to train officers of Sudan.', 'commitment, actual, aims at training, R1'],
    ['a proposal is only thought of', 'Nepal proposed to set up a joint fund with Bhutan.', 'proposal, hypothetical, aims at joint-programme, R1'],
  ])('[R5] %s: "%s"', (_, text, wanted) => {
    expect(describeActs(text)).toEqual([wanted]);
  });
});

describe('no act', () => {
  it.each(['Kenya urged Malawi to sign a treaty.', 'Ghana asked Togo to send engineers.', 'Norway called for talks between Chad and Niger.'])('[X4] is what is asked for: "%s"', (text) => {
    expect(describeActs(text)).toEqual([]);
  });

  it('[X5] is an aim that nobody is said to have carried out', () => {
    expect(describeActs('The president of Oman visited Jordan to strengthen cooperation.')).toEqual(['visit, actual, R1']);
  });

  it('[X5] is a field that something lies in', () => {
    expect(describeActs('In the area of industry cooperation Oman and Jordan are far apart.')).toEqual([]);
  });

  it('[X6] is a word among capitals, which is part of a name', () => {
    expect(describeActs('The Joint Training Group of Kenya and Malawi is large.')).toEqual([]);
  });
});
