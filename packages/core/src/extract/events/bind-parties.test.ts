import {describe, expect, it} from 'vitest';
import {extractArticle} from '@cordiale/core/extract';

const partiesOf = (text: string): string[] => extractArticle({text, published: '2021-06-15'}).events.map(({type, participants}) => `${type} ${participants.map(({country, role, inferred}) => `${country} ${role}${inferred ? ' inferred' : ''}`).join(', ')}`);

describe('the parties of an act', () => {
  it.each([
    ['the side before the verb acts, the side behind it receives', 'Ireland trained police of Zambia.', 'training IE actor, ZM recipient'],
    ['in the passive they change places', 'Police of Zambia were trained by Ireland.', 'training IE actor, ZM recipient'],
    ['all act in a mutual act', 'Ireland signed a treaty with Zambia.', 'agreement-signed IE actor, ZM actor'],
    ['who buys receives', 'Zambia bought helicopters from Ireland.', 'procurement IE actor, ZM recipient'],
  ])('[C13] %s: "%s"', (_, text, wanted) => {
    expect(partiesOf(text)).toEqual([wanted]);
  });

  it.each([
    ['In 2012 soldiers from Chad were treated in Norway.', 'other-aid NO actor, TD recipient'],
    ['Wounded Chadian soldiers have been treated in Norway.', 'other-aid NO actor, TD recipient'],
    ['Kenyan officers will be deployed to Haiti.', 'deployment KE actor, HT recipient'],
  ])('[C13] people who are cared for receive, troops that are sent act: "%s"', (text, wanted) => {
    expect(partiesOf(text)).toEqual([wanted]);
  });

  it('[C13] what was bought "from them" came from whoever was named before', () => {
    expect(partiesOf('Norway wrote to Brazil. Norway thanked nobody. The radars that Brazilian firms make, and the boats already bought from them, are not all Norway is after.').at(-1)).toBe('procurement BR actor, NO recipient');
  });

  it('[C13] behind "and" a name with its own verb is a subject of its own', () => {
    expect(partiesOf('Qatar donated blankets to Libya, and Germany released medicine to Malta.')).toEqual(['other-aid QA actor, LY recipient', 'other-aid DE actor, MT recipient']);
  });

  it('[C14] a side that is left out is taken from the two countries of the article, as inferred', () => {
    expect(partiesOf('Kenya wrote to Norway. Norway thanked nobody. Kenya signed the agreement in June.').at(-1)).toBe('agreement-signed KE actor, NO actor inferred');
  });

  it('[C14] the evidence of a side that is taken from the article is where it is first named', () => {
    const [event] = extractArticle({text: 'Kenya wrote to Norway. Norway thanked nobody. Kenya signed the agreement in June.', published: '2021-06-15'}).events;
    expect(event?.reports[0]?.evidence.filter(({field, rule}) => field === 'participants' && rule === 'C14').map(({start, exact}) => `${exact} at ${start}`)).toEqual(['Norway at 15']);
  });

  it('[C14] a country that the sentence names as something else is no partner', () => {
    expect(partiesOf('Qatar discussed fishing near Oman. The harbour was quiet.')).toEqual([]);
  });

  it('[C18] who is thanked for a decision to act is the one who acts', () => {
    expect(partiesOf('Kenya thanked Norway for the decision to join the coalition of Ghana.')).toContain('joint-programme GH actor, NO actor');
  });

  it('[C16] what is given goes to the country the article is about when only the giver is named', () => {
    const text = 'Floods cut off the north of Malawi.\nMalawi counted 40 dead. Ireland donated blankets. Spain and Cuba were silent.';
    const [event] = extractArticle({text, published: '2021-06-15'}).events;
    expect(event?.participants.map(({country, role, via}) => `${country} ${role} ${via}`)).toEqual(['IE actor name', 'MW recipient carried']);
    expect(event?.reports[0]?.evidence.filter(({rule}) => rule === 'C16').map(({exact}) => exact)).toEqual(['Malawi']);
  });

  it.each(['A Kenyan lawyer met the president of Uganda.', 'Brazilian tourists arrived in Portugal.', 'Refugees from Syria travelled to Cyprus.'])('[C17] private people do not act for their country: "%s"', (text) => {
    expect(partiesOf(text)).toEqual([]);
  });

  it('[C14] a rule that names both takes nothing from elsewhere', () => {
    expect(partiesOf('Kenya wrote to Norway. Norway read the letter of Kenya. Kenya helped after the storm.')).toEqual([]);
  });
});
