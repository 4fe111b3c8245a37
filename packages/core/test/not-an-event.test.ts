import {describe, expect, it} from 'vitest';
import {extractArticle} from '@cordiale/core/extract';

/** What must stay silent. It grows with every false positive. */
const SILENT: readonly [kind: string, ...sentences: string[]][] = [
  ['conflict', 'Armenia attacked Azerbaijan on 4 May 2019.', 'Ethiopian troops clashed with Eritrean soldiers near the border.', 'Peru accused Ecuador of firing at its patrol boats.', 'Sudan expelled the ambassador of Chad.', 'Somalia condemned the visit of Kenyan ships to its waters.'],
  ['sport', 'Japan beat Chile 3-1 in the semi-final.', 'Kenya and Ethiopia shared the medals in the marathon.', 'The Estonian team lost to Finland after extra time.', 'Spain drew with Portugal in Seville.'],
  ['domestic politics', 'Chile’s parliament approved the budget for 2020.', 'The Kenyan president dismissed two ministers.', 'Voters in Estonia went to the polls on Sunday.', 'Japan raised its retirement age.'],
  ['weather and disasters', 'A storm moved from Portugal to Spain overnight.', 'Floods closed roads in Kenya and Uganda.', 'An earthquake shook Chile and Peru.'],
  ['business and prices', 'The price of Kenyan tea rose in Japan.', 'Shares of a Finnish paper maker fell in Stockholm, Sweden.', 'Chilean cherries are popular in China.'],
  ['travel and culture', 'A Japanese painter showed her works in Estonia.', 'Tourists from Sweden love Spain.', 'The film was shot in Kenya and Rwanda.'],
  ['posture of one country', 'Estonia held a drill of its own reserve.', 'Chile bought new boats from its own shipyard.', 'Kenya trained its own soldiers.'],
  ['demands and reproaches', 'Kenya urged Somalia to sign the agreement.'],
  ['private people', 'Somali pirates handed over a Greek ship.', 'French and Italian cooks worked together in a kitchen.', 'A Kenyan lawyer spoke with reporters in Uganda.', 'German holidaymakers arrived in Greece for a week of sun.'],
  ['words of two senses', 'Chile received heavy rain from Argentina.', 'Georgia received a letter from a school in Ireland.', 'Qatar discussed fishing near Oman.', 'Ghana’s inflation met expectations in Togo.', 'Colombia passes Venezuela in the table of exporters.', 'France keeps Germany guessing.', 'Thailand picked Sweden as the cheapest place for a holiday.', 'A Turkish bakery opened in Germany.', 'Bolivian senators rejected the customs treaty with Peru.', 'Malaysia turned down a Russian request for a port call.'],
  ['lines around the text', 'Read also: Chile and Peru signed a treaty', 'Photo: Kenyan and Japanese ministers sign an agreement', 'Related articles', '© Harbour Daily, Kenya and Japan', 'Source: Ministry of Defence of Estonia and Japan'],
];

describe('no event', () => {
  it.each(SILENT.flatMap(([kind, ...sentences]) => sentences.map((sentence) => [kind, sentence] as const)))('is found in %s: "%s"', (_, sentence) => {
    const {events} = extractArticle({text: `Nothing else happened that day.\n${sentence}\nThe harbour was quiet.`, published: '2019-05-15'});
    expect(events.map(({type, participants, summary}) => ({type, countries: participants.map(({country}) => country), summary}))).toEqual([]);
  });
});
