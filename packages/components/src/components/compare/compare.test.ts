import {expect, fixture, html, oneEvent, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {createPartialDate, EventStore, Selection, toEpochDay, type Article, type CooperationEvent} from '@cordiale/core';
import '../../define/compare.js';
import {createEvent} from '../../testing/create-event.js';
import type {CordialeCompare} from './compare.js';

/** `'PL > LT'`: Poland acts for Lithuania. */
function eventOf(id: string, parties: string, date: string, article = 'old'): CooperationEvent {
  const [actors = '', recipients = ''] = parties.split('>');
  const countries = (codes: string) => codes.split(' ').filter(Boolean);
  const participants = [...countries(actors).map((country) => ({country, role: 'actor' as const, via: 'name' as const})), ...countries(recipients).map((country) => ({country, role: 'recipient' as const, via: 'name' as const}))];
  return {...createEvent(id, {date}), participants, reports: [{article, evidence: []}]};
}

const articleOf = (id: string, edtf: string): Article => ({id, text: '', title: null, url: null, publisher: null, byline: null, published: createPartialDate(edtf, {basis: 'explicit'}), blocks: [], evidence: []});
const ARTICLES = [articleOf('old', '2020-01-01'), articleOf('new', '2024-06-01')];
const EVENTS = [
  eventOf('a', 'LT > UA', '2018-05-12'), eventOf('b', 'LT > UA', '2019-02-03'), eventOf('c', 'UA > LT', '2019-07-01', 'new'), eventOf('d', 'LT UA', '2019'),
  eventOf('e', 'LT PL', '2018-06-01'), eventOf('f', 'PL > LT', '2019-09-01'), eventOf('g', 'IT > LT', '2019-10-01'),
];

async function createCompare({selection = new Selection(), events = EVENTS, partners, since, focus = 'LT'}: {selection?: Selection; events?: CooperationEvent[]; partners?: string; since?: string; focus?: string} = {}): Promise<{compare: CordialeCompare; selection: Selection}> {
  const compare = await fixture<CordialeCompare>(html`<cordiale-compare focus=${focus} .store=${new EventStore(events, {articles: ARTICLES})} .selection=${selection} .partners=${partners} .since=${since}></cordiale-compare>`);
  return {compare, selection};
}

const query = <E extends Element>(compare: CordialeCompare, selector: string) => compare.renderRoot.querySelector<E>(selector)!;
const all = (compare: CordialeCompare, selector: string) => [...compare.renderRoot.querySelectorAll<HTMLElement>(selector)];
const chosen = (compare: CordialeCompare) => all(compare, '.partner select').map((select) => (select as HTMLSelectElement).value);
const rowsOf = (compare: CordialeCompare, selector: string) => all(compare, `${selector} tbody tr`).map((row) => [...row.children].map(({textContent}) => textContent.trim()).join(' | '));

describe('cordiale-compare: accessibility', () => {
  it('has no violation that axe knows: with numbers unfolded, with new events, and with nothing to compare', async () => {
    const {compare} = await createCompare({since: '2024-01-01'});
    query<HTMLDetailsElement>(compare, 'details').open = true;
    await expect(compare).to.be.accessible();
    await expect((await createCompare({events: []})).compare).to.be.accessible();
  });

  it('names the chart with both totals', async () => {
    const {compare} = await createCompare();
    expect(query(compare, '.chart').getAttribute('aria-label')).to.equal('Ukraine, 4 events, above; Poland, 2 events, below, by month. The table below has the numbers.');
  });
});

describe('cordiale-compare: language', () => {
  it('names the chart in the language around it', async () => {
    const {compare} = await createCompare();
    compare.lang = 'it';
    await waitUntil(() => query(compare, '.chart').getAttribute('aria-label')?.startsWith('In alto'), undefined, {timeout: 10_000});
    expect(query(compare, '.chart').getAttribute('aria-label')).to.equal('In alto Ucraina, 4 eventi; in basso Polonia, 2 eventi; passo: mese. I numeri sono nella tabella qui sotto.');
  });
});

describe('cordiale-compare: defaults', () => {
  it('compares the two partners with most events, the focus left out', async () => {
    expect(chosen((await createCompare()).compare)).to.deep.equal(['UA', 'PL']);
  });

  it('compares the countries somebody filters by, and is not limited to one of them', async () => {
    const selection = new Selection();
    selection.set({source: 'map', field: 'country', value: ['IT']});
    const {compare} = await createCompare({selection});
    expect(chosen(compare)).to.deep.equal(['IT', 'UA']);
    expect(rowsOf(compare, '.balance')).to.deep.equal(['Italy | 1 | 0 | 0', 'Ukraine | 1 | 2 | 1']);
  });

  it('says so when there are not two partners', async () => {
    const {compare} = await createCompare({events: [EVENTS[0]!]});
    expect(query(compare, '.status').textContent).to.equal('There are no two partners to compare.');
  });
});

describe('cordiale-compare: properties', () => {
  it('takes two countries, and leaves unknown ones out', async () => {
    expect(chosen((await createCompare({partners: 'xx it pl'})).compare)).to.deep.equal(['IT', 'PL']);
    expect(chosen((await createCompare({partners: 5 as unknown as string})).compare)).to.deep.equal(['UA', 'PL']);
  });

  it('draws both on one scale, by the step that a person chooses', async () => {
    const {compare} = await createCompare();
    const step = query<HTMLSelectElement>(compare, '.step-choice select');
    step.value = '1 year';
    step.dispatchEvent(new Event('change'));
    await compare.updateComplete;
    const heights = all(compare, '.definite').map((bar) => Math.round(Number(bar.getAttribute('height'))));
    expect(heights).to.deep.equal([27, 82, 27, 27]);
  });

  it('stands what may lie in a step upon what certainly does, hatched, and says so', async () => {
    const {compare} = await createCompare({events: [EVENTS[1]!, eventOf('p', 'PL > LT', '2019')]});
    expect([all(compare, '.chart .definite').length, all(compare, '.chart .possible').length, query(compare, '.key').textContent?.includes('may lie here')]).to.deep.equal([1, 53, true]); // the weeks of 2019;
  });

  it('hatches steps in which no article speaks of a partner, and says so of each', async () => {
    const {compare} = await createCompare({partners: 'PL UA'});
    const said = query(compare, '.silent').textContent!.trim();
    for (const words of ['No article on Poland in this data speaks of', 'No article on Ukraine in this data speaks of']) expect(said).to.contain(words);
    const sides = [...compare.renderRoot.querySelectorAll('.chart .silence')].map((path) => path.getAttribute('d')!.match(/M/g)!.length);
    expect(sides).to.deep.equal([17, 7]); // of 20 months: all but June, September and the last week of December; June to December before a year that was told of
  });

  it('names what nothing reported before a day', async () => {
    const {compare} = await createCompare({since: '2024-01-01'});
    expect([query(compare, '.new [role="status"]').textContent?.replace(/\s+/g, ' ').trim(), all(compare, '.event').length]).to.deep.equal(['Ukraine 1 · Poland 0', 1]);
  });

  it('asks for a day when it has none that it can read', async () => {
    expect(query((await createCompare({since: 'soon'})).compare, '.new p').textContent).to.contain('Choose a day');
  });
});

describe('cordiale-compare: events and selection', () => {
  it('one part of a date can be deleted and typed anew, while the others stand', async () => {
    const {compare} = await createCompare({since: '2024-01-01'});
    const day = query<HTMLInputElement>(compare, '.new input');
    day.focus();
    await sendKeys({press: 'Backspace'});
    await compare.updateComplete;
    await sendKeys({type: '05'});
    expect(['2024-05-01', '2024-01-05']).to.contain(day.value); // the month first, or the day
  });

  it('counts under the filters of other views', async () => {
    const selection = new Selection();
    selection.set({source: 'timeline', field: 'time', value: {earliest: toEpochDay(2019, 1, 1), latest: toEpochDay(2019, 6, 30)}});
    const {compare} = await createCompare({selection});
    expect(rowsOf(compare, '.balance')).to.deep.equal(['Ukraine | 0 | 1 | 0 (+1 possible)', 'Poland | 0 | 0 | 0']);
  });

  it('limits the other views to a step of the table by keyboard, and takes it back', async () => {
    const {compare, selection} = await createCompare();
    query<HTMLDetailsElement>(compare, 'details').open = true;
    const step = all(compare, '.numbers th button').find(({textContent}) => textContent === 'February 2019')!;
    step.focus();
    const filtered = oneEvent(compare, 'cordiale-filter');
    await sendKeys({press: 'Enter'});
    await filtered;
    expect(selection.clauses).to.deep.equal([{source: 'compare', field: 'time', value: {earliest: toEpochDay(2019, 2, 1), latest: toEpochDay(2019, 2, 28)}}]);
    await sendKeys({press: 'Enter'});
    expect(selection.clauses).to.deep.equal([]);
  });

  it('limits them to a step of the chart by mouse', async () => {
    const {compare, selection} = await createCompare();
    all(compare, '.step')[0]!.dispatchEvent(new MouseEvent('click', {bubbles: true}));
    expect(selection.clauses.map(({source, field}) => `${source} ${field}`)).to.deep.equal(['compare time']);
  });

  it('chooses a new event', async () => {
    const {compare, selection} = await createCompare({since: '2024-01-01'});
    query<HTMLButtonElement>(compare, '.event').click();
    expect(selection.chosen).to.deep.equal(['c']);
  });

  it('swaps the sides, also when one is chosen for the other', async () => {
    const {compare} = await createCompare();
    query<HTMLButtonElement>(compare, '.swap').click();
    await compare.updateComplete;
    expect(chosen(compare)).to.deep.equal(['PL', 'UA']);
    const [first] = all(compare, '.partner select') as HTMLSelectElement[];
    first!.value = 'UA';
    first!.dispatchEvent(new Event('change'));
    await compare.updateComplete;
    expect(chosen(compare)).to.deep.equal(['UA', 'PL']);
  });
});

describe('cordiale-compare: lifecycle', () => {
  it('can be moved, removed and added again', async () => {
    const {compare} = await createCompare();
    const parent = compare.parentElement!;
    compare.remove();
    parent.append(compare);
    await compare.updateComplete;
    expect(rowsOf(compare, '.balance').length).to.equal(2);
  });

  it('follows data that is replaced', async () => {
    const {compare} = await createCompare();
    compare.store = new EventStore([eventOf('x', 'FI > LT', '2020-01-01'), eventOf('y', 'SE > LT', '2020-01-01')]);
    await compare.updateComplete;
    expect(chosen(compare)).to.deep.equal(['FI', 'SE']);
  });
});
