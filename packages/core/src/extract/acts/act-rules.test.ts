import {describe, expect, it} from 'vitest';
import {extractArticle} from '@cordiale/core/extract';
import {ACT_RULES_EN, type ActRule} from '../vocabulary/act-rules-en.js';

/** For each rule a sentence that it reads and, where it asks for something, one that lacks just that. */
const SENTENCES: readonly [id: string, heard: string, silent?: string][] = [
  ['A90', 'Norway suspended aid to Malawi.', 'Norway suspended a school teacher from Malawi.'],
  ['A92', 'Chile announced the suspension of cooperation with Bolivia.', 'Chile announced the suspension of a teacher from Bolivia.'],
  ['A91', 'Portugal withdrew its troops from Mozambique.', 'Portugal recalled that troops left Mozambique.'],
  ['A10', 'Fiji and Tonga ratified the fisheries treaty.'],
  ['A11', 'Ghana signed a treaty with Togo.', 'Ghana reached the border of Togo.'],
  ['A12', 'The signing of the agreement between Peru and Ecuador took place at dawn.', 'The signing of autographs delighted Peru and Ecuador.'],
  ['A13', 'Cuba and Panama restored relations.', 'Cuba and Panama restored the old cathedral.'],
  ['A14', 'Nepal and Bhutan agreed on a treaty.', 'Nepal and Bhutan agreed to build a bridge.'],
  ['A15', 'Ghana and Togo signed the papers.', 'Ghana signed a bill that irked Togo.'],
  ['A17', 'Ghana and Togo renewed the agreement.', 'Ghana and Togo renewed the roof.'],
  ['A85', 'Canada pledged full support to Latvia.', 'Canada pledged ten tents to Latvia.'],
  ['A20', 'Kenya pledged to send doctors to Somalia.'],
  ['A21', 'Brazil invited Angola to a summit.'],
  ['A22', 'Finland’s readiness to treat patients pleased Estonia.', 'Finland’s readiness surprised Estonia.'],
  ['A23', 'Sweden is ready to help Iceland.', 'Sweden is ready, and Iceland is not.'],
  ['A25', 'Vietnam said it will open an embassy in Cuba.', 'In Vietnam it will rain as hard as in Cuba.'],
  ['A26', 'Egypt will release fishermen from Sudan.', 'Egypt released fishermen from Sudan.'],
  ['A24', 'Japan offered Fiji two old ferries.'],
  ['A27', 'Ghana accepted the invitation of Togo.', 'Ghana accepted the verdict of Togo.'],
  ['A30', 'Mexico proposed a common fund to Guatemala.'],
  ['A31', 'Mexico made a proposal to Guatemala.', 'A proposal of Mexico angered Guatemala.'],
  ['A32', 'Chile and Peru explored joint mining.', 'Chile and Peru explored a cave.'],
  ['A34', 'Serbia seeks cooperation with Malta.', 'Serbia seeks a buyer in Malta.'],
  ['A36', 'Ghana advocated closer cooperation with Togo.', 'Ghana advocated a lower tax than Togo.'],
  ['A35', 'Moldova learned from the experience of Slovenia.', 'Moldova learned from a neighbour of Slovenia.'],
  ['A33', 'There are possibilities of cooperation between Oman and India.', 'There are possibilities of rain between Oman and India.'],
  ['A64', 'Australian troops arrived in Tonga.', 'Australian tourists arrived in Tonga.'],
  ['A40', 'The president of Senegal visited Benin.'],
  ['A41', 'The Ghanaian president travelled to Togo.', 'The Ghanaian president travelled beyond Togo.'],
  ['A42', 'The visit of the Thai king to Laos lasted two days.', 'The visit tired Thailand and Laos.'],
  ['A16', 'The Ghanaian president is expected in Togo.', 'The Ghanaian harvest is expected in autumn, as is that of Togo.'],
  ['A43', 'Jordan received the foreign minister of Oman.', 'Jordan received heavy rain from Oman.'],
  ['A44', 'The presidents of Kenya and Uganda met in Kampala.', 'Kenya met the deadline of Uganda.'],
  ['A93', 'Ghana spoke at length with Togo.', 'Ghana spoke about Togo.'],
  ['A94', 'The Ghanaian minister informed his counterpart in Togo.', 'The Ghanaian minister informed the press in Togo.'],
  ['A45', 'Armenia opened negotiations with Georgia.', 'Armenia opened a concert with Georgia.'],
  ['A46', 'Qatar discussed fishing with Oman.', 'Qatar discussed the price of rice in Oman, Kuwait, Iraq and Yemen.'],
  ['A47', 'The summit between Zambia and Angola was short.', 'The summit divided Zambia and Angola.'],
  ['A48', 'Belgium phoned the president of Rwanda.', 'Belgium phoned a shop in Rwanda.'],
  ['A50', 'A joint exercise of Greece and Cyprus ended on Monday.', 'An exercise of Greece worried Cyprus.'],
  ['A49', 'Greece and Cyprus sent chefs to exercise “Blue Dolphin”.', 'Greece and Cyprus sent chefs to an exercise.'],
  ['A51', 'Spain and Morocco held an exercise at sea.', 'Spain and Morocco held a fair at sea.'],
  ['A95', 'Spain and Morocco train together at sea.', 'Spain trains together. Morocco is near Spain.'],
  ['A52', 'Colombia shared intelligence with Panama.', 'Colombia shared a border with Panama.'],
  ['A53', 'Intelligence sharing between Peru and Chile has grown.'],
  ['A69', 'Ireland provides courses to Zambia.', 'Ireland provides the music for Zambia.'],
  ['A96', 'Officers of Chad attended a course in Egypt.', 'Singers of Chad attended a course in Egypt.'],
  ['A18', 'Soldiers of Chad underwent surgery in Egypt.', 'Singers of Chad underwent surgery in Egypt.'],
  ['B19', 'Moldovan officers will train in Latvia.', 'Moldovan skiers will train in Latvia.'],
  ['A54', 'Portugal trained police of Cape Verde.', 'Portugal trained dogs of Cape Verde.'],
  ['A55', 'The course for officers of Chad in Egypt was long.', 'The course for singers of Chad in Egypt was long.'],
  ['A56', 'Morocco bought tanks from Brazil.', 'Morocco bought coffee from Brazil.'],
  ['A57', 'Brazil sold aircraft to Nigeria.', 'Brazil sold coffee to Nigeria.'],
  ['A58', 'The purchase of radars from Austria by Oman took a year.', 'The purchase of coffee from Austria by Oman took a year.'],
  ['A59', 'Italy stationed troops in Niger.', 'Italy stationed cameras in Niger.'],
  ['A60', 'Rwanda sent soldiers to Mozambique.', 'Rwanda sent flowers to Mozambique.'],
  ['A61', 'Spain patrols the coast of Senegal.'],
  ['A97', 'Italy prolonged its presence in Niger.', 'Italy prolonged its holidays in Niger.'],
  ['A87', 'Danish soldiers belong to a battlegroup in Latvia.', 'Danish cooks belong to a choir in Latvia.'],
  ['A88', 'Air policing over Iceland was left to Norway.'],
  ['A62', 'The deployment of Kenyan police to Haiti began.', 'The deployment of Kenyan cameras to Haiti began.'],
  ['A63', 'India and Vietnam produce missiles.', 'India and Vietnam produce tea.'],
  ['A68', 'Qatar invested in ports of Rwanda.', 'Qatar invested, and Rwanda watched.'],
  ['A79', 'A joint venture of Slovakia and Croatia opened its doors.'],
  ['A65', 'Japan and Italy launched a programme.', 'Japan and Italy launched a balloon.'],
  ['A66', 'Nepal and Israel cooperate in farming.', 'Nepal cooperates in farming. Israel and Nepal have a climate of their own.'],
  ['A67', 'Chile and Peru strengthened their ties.', 'Chile and Peru strengthened their roofs.'],
  ['A98', 'Belgium and Ireland merged their hospitals.', 'Belgium merged its hospitals. Ireland and Belgium are far apart.'],
  ['A70', 'Bulgaria delivered ammunition to Moldova.', 'Bulgaria delivered letters to Moldova.'],
  ['A71', 'Kuwait donated blankets to Jordan.', 'Kuwait donated a statue to Jordan.'],
  ['A99', 'Kuwait donated a statue to Jordan.', 'Kuwait donated a statue in Jordan.'],
  ['A72', 'Lebanon received cement from Iraq.', 'Lebanon received letters in Iraq, Oman, Kuwait and Yemen.'],
  ['A73', 'Cuba helped Haiti after the storm.', 'Cuba helped after the storm. Haiti and Cuba are islands.'],
  ['A76', 'Norway is the largest donor of Malawi.'],
  ['A77', 'An increase of 5 million euros from Norway reached Malawi.', 'An increase of traffic from Norway reached Malawi.'],
  ['A78', 'Canada took in refugees of Syria.', 'Canada took in the view of Syria.'],
  ['A74', 'Egypt’s military aid to Chad grew.', 'Military aid divided Egypt and Chad.'],
  ['A75', 'Oman’s humanitarian aid to Yemen grew.', 'Humanitarian aid divided Oman and Yemen.'],
  ['A80', 'Ghana backed Togo in the vote.', 'Ghana backed out of the vote. Togo and Ghana are neighbours.'],
  ['A81', 'Ghana congratulated Togo.', 'Ghana congratulated its pupils. Togo and Ghana are neighbours.'],
  ['A86', 'Ghana defended the decision of Togo.', 'Ghana defended the goal against Togo.'],
  ['A82', 'Ghana expressed solidarity with Togo.', 'Ghana expressed surprise about Togo.'],
  ['A83', 'Fiji recognised Kosovo.'],
  ['A84', 'Belgium apologised to Rwanda.', 'Belgium apologised. Rwanda and Belgium have nothing to add.'],
  ['A19', 'The parliament of Fiji approved the treaty with Tonga.', 'The mayor of Fiji approved the treaty on whales of Tonga.'],
  ['A28', 'The treaty between Fiji and Tonga entered into force.', 'The hotel ban of Fiji and Tonga entered into force.'],
  ['A29', 'The Ghanaian minister was in Togo.', 'The Ghanaian harvest was in Togo.'],
  ['A37', 'A Ghanaian frigate docked in Togo.', 'A Ghanaian barge docked in Togo.'],
  ['A38', 'Greece and Cyprus rehearsed a rescue at sea.', 'Greece rehearsed a rescue. Cyprus and Greece are warm.'],
  ['A39', 'Kenyan soldiers left for Haiti.', 'Kenyan parrots left for Haiti.'],
  ['A89', 'Japan rebuilt a school in Nepal.', 'Japan rebuilt a statue in Nepal.'],
  ['B10', 'Tents of Japan have reached Nepal.', 'Songs of Japan have reached Nepal.'],
  ['B14', 'A plane from Japan landed in Nepal with blankets.', 'A plane from Japan landed in Nepal with dancers.'],
  ['B11', 'The ambassadors of Fiji and Tonga gathered at noon.', 'The birds of Fiji and Tonga gathered at noon.'],
  ['B12', 'Slovakia opened a factory in Croatia.', 'Slovakia opened a bar in Croatia.'],
  ['B13', 'Italy guards the skies of Albania.', 'Italy guards the secrets of Albania.'],
  ['B15', 'A drill involving Oman and Qatar lasted an hour.', 'A drill pleased Oman and Qatar.'],
  ['B16', 'Oman trained at sea with Qatar.', 'Oman trained at sea. Qatar and Oman are warm.'],
  ['B18', 'Oman briefed Qatar on new intelligence.', 'Oman briefed Qatar on the weather.'],
  ['B17', 'Japan promised blankets to Nepal.', 'Japan promised songs to Nepal.'],
];

/** What a rule can ask for besides its own words. */
const CONDITIONS = ['objects', 'beside', 'subjects', 'followedBy', 'next', 'without', 'only', 'partners', 'namesBoth', 'isNamed', 'isSaid', 'isJourney', 'isTight'] as const satisfies readonly (keyof ActRule)[];

/** Rules of acts that an article of one sentence tells of. */
function rulesOf(text: string): string[] {
  return extractArticle({text, published: '2021-06-15'}).events.flatMap(({reports}) => reports.flatMap(({evidence}) => evidence.filter(({field}) => field === 'type').map(({rule}) => rule)));
}

describe('the rules of acts', () => {
  it.each(SENTENCES)('[%s] reads "%s"', (id, heard) => {
    expect(rulesOf(heard)).toEqual([id]);
  });

  it.each(SENTENCES.flatMap(([id, , silent]) => (silent ? [[id, silent] as const] : [])))('[%s] does not read "%s"', (id, silent) => {
    expect(rulesOf(silent)).not.toContain(id);
  });

  it('have an id of their own', () => {
    expect(new Set(ACT_RULES_EN.map(({id}) => id)).size).toBe(ACT_RULES_EN.length);
  });

  it('have a sentence each here, and one to pass over when they ask for something', () => {
    const known = new Map(SENTENCES.map(([id, , silent]) => [id, silent]));
    expect(ACT_RULES_EN.filter(({id}) => !known.has(id)).map(({id}) => id)).toEqual([]);
    expect(ACT_RULES_EN.filter((rule) => CONDITIONS.some((name) => rule[name] !== undefined) && !known.get(rule.id)).map(({id}) => id)).toEqual([]);
  });
});
