import {describe, expect, it} from 'vitest';
import {extractArticle} from '@cordiale/core/extract';

const typesOf = (text: string): string[] => extractArticle({text, published: '2021-06-15'}).events.map(({type, realis}) => `${type} ${realis}`);

describe('what is told behind something else', () => {
  it.each(['Chile condemned the visit of Peru to Bolivia.', 'Ghana criticised the sale of tanks by Brazil to Togo.', 'Mali opened an inquiry into the sale of tanks by Brazil to Togo.'])('[X1] is no cooperation: "%s"', (text) => {
    expect(typesOf(text)).toEqual([]);
  });

  it('[X1] is an act of its own when a finite verb joined by "and" tells of it', () => {
    expect(typesOf('Chile criticised Peru and signed a treaty with Bolivia.')).toEqual(['agreement-signed actual']);
  });

  it('[X1] is kept as denied when it is denied', () => {
    expect(typesOf('Chile denied the sale of tanks to Peru.')).toEqual(['procurement negated']);
  });

  it.each(['Kenya and Ghana signed a treaty against Russia.', 'Russia’s war made Kenya sign nothing, but Ghana and Kenya signed a treaty.', 'Threats from Iran worried Kenya and Ghana, which signed a treaty.'])('[X2] a danger is no party: "%s"', (text) => {
    const countries = extractArticle({text, published: '2021-06-15'}).events.flatMap(({participants}) => participants.map(({country}) => country));
    expect(countries).not.toContain('RU');
    expect(countries).not.toContain('IR');
    expect(countries).toEqual(expect.arrayContaining(['GH', 'KE']));
  });

  it('[X3] two different terms of sport make a text one about sport', () => {
    expect(typesOf('Ghana met Togo in the stadium. Ghana and Togo signed a treaty at the tournament.')).toEqual([]);
    expect(typesOf('Ghana met Togo in the stadium.')).toEqual(['meeting actual']);
  });
});
