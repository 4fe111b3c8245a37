import {describe, expect, it} from 'vitest';
import {extractArticle} from '@cordiale/core/extract';
import type {CooperationEvent} from '@cordiale/core';

const PUBLISHED = '2019-05-15';

function createEvents(text: string, published: string | undefined = PUBLISHED): CooperationEvent[] {
  return extractArticle({text, published}).events;
}

/** Type, reality, actors > recipients, and what a promise aims at. */
function describeEvent({type, realis, participants, aims}: CooperationEvent): string {
  const countries = (role: string) => participants.filter((participant) => participant.role === role).map(({country}) => country).join(' ');
  return [type, realis, [countries('actor'), countries('recipient')].filter(Boolean).join(' > '), ...(aims ? [`aims at ${aims}`] : [])].join(', ');
}

/** The evidence of one field, as the words it stands on. */
function evidenceOf(event: CooperationEvent, field: string): string[] {
  return event.reports.flatMap(({evidence}) => evidence.filter((item) => item.field === field).map(({exact}) => exact));
}

describe('acts of cooperation', () => {
  it.each([
    ['an agreement that is signed', 'Estonia and Japan signed a memorandum on cyber defence in Tallinn.', 'agreement-signed, actual, EE JP'],
    ['an agreement that is ratified', 'Chile ratified the customs treaty with Peru.', 'agreement-ratified, actual, CL PE'],
    ['a promise', 'Kenya pledged to send 20 medics to Malawi.', 'commitment, actual, KE MW, aims at deployment'],
    ['an agreement to act', 'Kenya and Uganda agreed to share intelligence.', 'commitment, actual, KE UG, aims at intelligence-sharing'],
    ['an invitation', 'Portugal invited Mozambique to join naval exercises.', 'commitment, actual, PT > MZ, aims at exercise'],
    ['an offer', 'Japan offered to train Kenyan pilots.', 'commitment, actual, JP > KE, aims at training'],
    ['a proposal', 'Finland proposed to set up a joint cyber centre with Estonia.', 'proposal, hypothetical, FI > EE, aims at joint-programme'],
    ['a visit', 'The Estonian defence minister visited Japan.', 'visit, actual, EE > JP'],
    ['a journey', 'Estonian Defence Minister Mart Kask travelled to Japan.', 'visit, actual, EE > JP'],
    ['a guest who is received', 'Kenya hosted the Chilean foreign minister.', 'visit, actual, CL > KE'],
    ['a meeting', 'The presidents of Kenya and Ghana met in Accra.', 'meeting, actual, GH KE'],
    ['a discussion', 'Kenya and Japan discussed port security.', 'meeting, actual, JP KE'],
    ['a joint exercise', 'Sweden and Finland held a joint naval exercise.', 'exercise, actual, FI SE'],
    ['training', 'Irish instructors trained Kenyan soldiers.', 'training, actual, IE > KE'],
    ['a purchase, told by the buyer', 'Peru bought two patrol boats and radar equipment from Spain.', 'procurement, actual, ES > PE'],
    ['a sale, told by the seller', 'Spain sold radar equipment to Peru.', 'procurement, actual, ES > PE'],
    ['a deployment', 'Ghana deployed 120 peacekeeping troops to Liberia.', 'deployment, actual, GH > LR'],
    ['joint industry', 'Japan and Kenya built patrol boats at a joint factory in Mombasa.', 'industry, actual, JP KE'],
    ['training abroad', 'Ukrainian soldiers are training in Latvia.', 'training, ongoing, LV > UA'],
    ['a joint programme', 'Chile and Japan launched a joint satellite programme.', 'joint-programme, actual, CL JP'],
    ['military aid', 'Norway donated 40 armoured vehicles to Moldova.', 'military-aid, actual, NO > MD'],
    ['military aid with the receiver first', 'Norway gave Moldova 40 armoured vehicles.', 'military-aid, actual, NO > MD'],
    ['other aid', 'Japan provided humanitarian aid worth 5 million dollars to Mozambique.', 'other-aid, actual, JP > MZ'],
    ['aid, told by the receiver', 'Ghana received vaccines from India.', 'other-aid, actual, IN > GH'],
    ['words of support', 'Ireland voiced support for Moldova.', 'statement-of-support, actual, IE > MD'],
    ['a withdrawal', 'Denmark withdrew its troops from Mali.', 'withdrawal, actual, DK > ML'],
    ['a suspension', 'New Zealand suspended military cooperation with Fiji.', 'suspension, actual, NZ > FJ'],
  ])('tell of %s: "%s"', (_, text, wanted) => {
    expect(createEvents(text).map(describeEvent)).toEqual([wanted]);
  });

  it.each([
    ['an agreement', 'A memorandum on training was signed by Kenya and Rwanda.', 'agreement-signed, actual, KE RW'],
    ['training', 'Kenyan soldiers were trained by Irish instructors.', 'training, actual, IE > KE'],
    ['aid', '40 armoured vehicles were donated to Moldova by Norway.', 'military-aid, actual, NO > MD'],
    ['a visit', 'Kenya was visited by the Japanese foreign minister.', 'visit, actual, JP > KE'],
  ])('[C13] are read in the passive: %s', (_, text, wanted) => {
    expect(createEvents(text).map(describeEvent)).toEqual([wanted]);
  });

  it.each([
    ['[R2] a refusal is negated', 'Chile refused to sign the agreement with Peru.', 'agreement-signed, negated, CL PE'],
    ['[R2] "not" negates', 'Kenya did not sign the agreement with Uganda.', 'agreement-signed, negated, KE UG'],
    ['[R2] a plan is future', 'Kenya will deploy troops to Haiti in June.', 'deployment, future, KE > HT'],
    ['[R2] what may be is hypothetical', 'Chile may buy radar equipment from Spain.', 'procurement, hypothetical, ES > CL'],
    ['[R2] what goes on is ongoing', 'Brazil continues to train Namibian marines.', 'training, ongoing, BR > NA'],
    ['[R6] what lies long before the report is historical', 'Estonia and Japan signed a memorandum in 2009.', 'agreement-signed, historical, EE JP'],
  ])('%s: "%s"', (_, text, wanted) => {
    expect(createEvents(text).map(describeEvent)).toEqual([wanted]);
  });

  it('[R6] stands in the evidence of what is historical, with the date that makes it so', () => {
    const [event] = createEvents('Estonia and Japan signed a memorandum in 2009.');
    expect(event?.reports[0]?.evidence.filter(({field}) => field === 'realis').map(({rule, exact}) => `${rule} ${exact}`)).toEqual(['R6 2009']);
  });

  it('call a plan AGREE in PLOVER and keep its type', () => {
    expect(createEvents('Kenya will deploy troops to Haiti in June.')[0]).toMatchObject({type: 'deployment', plover: 'AGREE'});
  });

  it('[C13] take every country of a list as a party', () => {
    expect(createEvents('Estonia, Latvia and Lithuania signed an agreement with Japan.').map(describeEvent)).toEqual(['agreement-signed, actual, EE JP LT LV']);
  });

  it('call a meeting of more than two multilateral', () => {
    expect(createEvents('Leaders of Chile, Peru and Colombia met in Lima.')[0]).toMatchObject({type: 'meeting', mode: 'multilateral'});
  });

  it('[C6] take a region with fixed members as its members, and say so', () => {
    const [event] = createEvents('The Baltic states bought radar equipment from Sweden.');
    expect(event?.participants.filter(({via}) => via === 'region').map(({country}) => country)).toEqual(['EE', 'LT', 'LV']);
  });

  it('[C3] mark a party that is not named itself as inferred', () => {
    const [event] = createEvents('Nairobi signed an agreement with Chile.');
    expect(event?.participants).toEqual([{country: 'CL', role: 'actor', via: 'name'}, {country: 'KE', role: 'actor', via: 'capital', inferred: true}]);
  });

  it('[X7] need two countries', () => {
    expect(createEvents('Kenya signed an agreement on ports.')).toEqual([]);
  });

  it('[X2] do not take an enemy for a party', () => {
    const events = createEvents('Estonia and Japan signed an agreement on defence against Russia.');
    expect(events.map(describeEvent)).toEqual(['agreement-signed, actual, EE JP']);
  });
});

describe('what an event says', () => {
  it('[F1] [I1] [Q1] takes domains, amounts and initiatives from its passage', () => {
    const [event] = createEvents('Norway donated 1,200 drones and 3.5 million euros worth of medical supplies to Moldova through the Northern Shield Initiative.');
    expect(event?.domains).toEqual(expect.arrayContaining(['medical', 'uncrewed-systems']));
    expect(event?.quantities).toEqual(expect.arrayContaining([{value: 1200, unit: 'drones'}, {value: 3_500_000, unit: 'EUR'}]));
    expect(event?.initiatives).toEqual([{name: 'Northern Shield Initiative'}]);
  });

  it('[F1] has the domain "other" when the passage names none', () => {
    expect(createEvents('Kenya and Ghana signed a treaty.')[0]?.domains).toEqual(['other']);
  });

  it('sums the passage up in its own words, with white space made plain', () => {
    expect(createEvents('Kenya  and \tGhana signed a treaty.')[0]?.summary).toBe('Kenya and Ghana signed a treaty.');
  });

  it('cuts a long passage at a word', () => {
    const summary = createEvents(`Kenya and Ghana signed a treaty on ${'harbours and '.repeat(40)}roads.`)[0]!.summary;
    expect(summary.length).toBeLessThanOrEqual(322);
    expect(summary).toMatch(/\w …$/);
  });

  it('is main when the article is about it', () => {
    const text = 'Kenya and Ghana signed a treaty in Accra.\nPorts are old. Roads are worse. Rain fell. Nobody knows why. It may get better.\nOnce, Chile thanked Peru.';
    expect(createEvents(text).filter(({main}) => main).map(({type}) => type)).toEqual(['agreement-signed']);
  });

  it('[J1] is one event when an article returns to it', () => {
    const text = 'Kenya and Ghana sign port treaty\nKenya and Ghana signed a treaty on ports in Accra on 4 May 2019. The signing of the treaty by Kenya and Ghana took an hour.';
    expect(createEvents(text).map(describeEvent)).toEqual(['agreement-signed, actual, GH KE']);
  });

  it('[J1] is two events when the dates differ', () => {
    const text = 'Kenya and Ghana signed a treaty on ports on 4 May 2019. Kenya and Ghana signed a treaty on roads on 2 March 2018.';
    expect(createEvents(text).map(({date}) => date.edtf)).toEqual(['2019-05-04', '2018-03-02']);
  });

  it('is read from a title', () => {
    expect(createEvents('Chile signs treaty with Peru\nThe weather in Lima was fair.').map(describeEvent)).toEqual(['agreement-signed, actual, CL PE']);
  });
});

describe('the date of an event', () => {
  it.each([
    ['is the day its sentence gives', 'Kenya and Ghana signed a treaty on 4 May 2019.', '2019-05-04', 'explicit', '2019-05-04', '2019-05-04'],
    ['may open the sentence', 'In March 2019 Kenya and Ghana signed a treaty.', '2019-03', 'explicit', '2019-03-01', '2019-03-31'],
    ['is relative to publication', 'Kenya and Ghana signed a treaty yesterday.', '2019-05-14', 'relative', '2019-05-14', '2019-05-14'],
    ['is a month when the sentence gives a month', 'Kenya and Ghana signed a treaty in March 2019.', '2019-03', 'explicit', '2019-03-01', '2019-03-31'],
    ['stays a set when the day can be read in two ways', 'Kenya and Ghana signed a treaty on 05/06/2018.', '[2018-05-06,2018-06-05]', 'explicit', '2018-05-06', '2018-06-05'],
    ['[E1] is the week before publication when the text gives no day', 'Kenya and Ghana signed a treaty.', '2019-05-15~', 'document-date', '2019-05-08', '2019-05-15'],
    ['[D21] opens towards the future after "since"', 'Estonia has trained Georgian officers since 2014.', '2014/..', 'explicit', '2014-01-01', null],
    ['[E2] lies after publication for a plan without a date', 'Kenya will deploy troops to Haiti.', '2019-05-15/..', 'bounded', '2019-05-15', null],
    ['[E5] is the rest of the year for a plan of this year', 'Kenya will deploy troops to Haiti this year.', '2019-05-15/2019-12-31', 'relative', '2019-05-15', '2019-12-31'],
  ])('%s: "%s"', (_, text, edtf, basis, earliest, latest) => {
    expect(createEvents(text).map(({date}) => [date.edtf, date.basis, date.earliest, date.latest])).toEqual([[edtf, basis, earliest, latest]]);
  });

  it('[E4] is undated when the article has no date and nothing bounds it', () => {
    expect(createEvents('Kenya and Ghana signed a treaty yesterday.', '').map(({date}) => [date.edtf, date.basis])).toEqual([['../..', 'none']]);
  });

  it('[E3] is bounded as the article is, with the evidence of the bound', () => {
    const [, event] = createEvents('Kenya and Ghana signed a treaty in 2017. Chile and Peru held a joint exercise.', '');
    expect(event?.date).toMatchObject({edtf: '2017/..', basis: 'bounded', earliest: '2017-01-01', latest: null});
    expect(evidenceOf(event!, 'date')).toEqual(['2017']);
  });

  it('rests on the words of the date', () => {
    const [event] = createEvents('On 4 May 2019 Kenya and Ghana signed a treaty in Accra.');
    expect(evidenceOf(event!, 'date')).toEqual(['4 May 2019']);
  });
});

/** An article with many kinds of passages, characters and dates. */
const LONG = `😀 Tallinn and Tokyo move closer
date 2019-05-15 By all accounts, Estonia and Japan signed a memorandum on cyber defence on 4 May 2019 — “at last”, said Estonian Defence Minister Mart Kask.
He visited Japan in April; the two countries agreed to hold a joint exercise next year.\r
Norway donated 40 armoured vehicles worth €3.5 million to Moldova. Côte d’Ivoire’s navy was trained by Irish instructors in 2018.
Read also: Chile and Peru signed a treaty
Kenya will deploy 200 troops to Haiti by December. Ghana received vaccines from India. 𝕂enya and Chile discussed ports.`;

describe('the evidence of events', () => {
  it('[M5] stands at its place in the stored text, for every field of every event', () => {
    const {article, events} = extractArticle({text: LONG});
    const evidence = [...article.evidence, ...events.flatMap(({reports}) => reports.flatMap((report) => report.evidence))];
    expect(events.length).toBeGreaterThan(5);
    expect(evidence.filter(({start, end, exact, prefix, suffix}) => LONG.slice(start, end) !== exact || !LONG.slice(0, start).endsWith(prefix) || !LONG.slice(end).startsWith(suffix) || start >= end)).toEqual([]);
  });

  it('names type, reality and parties of every event, each with its rule', () => {
    for (const event of extractArticle({text: LONG}).events) {
      for (const field of ['type', 'realis', 'participants']) expect(evidenceOf(event, field), `${event.type} ${field}`).not.toEqual([]);
      for (const {rule} of event.reports.flatMap(({evidence}) => evidence)) expect(rule).toMatch(/^[A-Z]\d{1,2}$/);
    }
  });

  it('[M6] does not rest on boilerplate', () => {
    const {events} = extractArticle({text: LONG});
    expect(events.filter(({participants}) => participants.some(({country}) => country === 'PE'))).toEqual([]);
  });
});

describe('the id of an event', () => {
  it('is the same at every run and differs between events', () => {
    const ids = extractArticle({text: LONG}).events.map(({id}) => id);
    expect(extractArticle({text: LONG}).events.map(({id}) => id)).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{12}$/);
  });

  it('differs between articles', () => {
    const text = 'Kenya and Ghana signed a treaty.';
    expect(extractArticle({id: 'one', text}).events[0]?.id).not.toBe(extractArticle({id: 'two', text}).events[0]?.id);
  });
});
