import {aTimeout, expect, fixture, html, oneEvent, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {EventStore, Selection, toEpochDay} from '@cordiale/core';
import '../../define/list.js';
import {createArticle, createEvent} from '../../testing/create-event.js';
import type {CordialeList} from './list.js';

async function createList({events = [createEvent('b', {date: '2019-03-04'}), createEvent('a'), createEvent('c', {date: ''})], selection = new Selection(), store = new EventStore(events)} = {}): Promise<CordialeList> {
  return fixture<CordialeList>(html`<cordiale-list .store=${store} .selection=${selection}></cordiale-list>`);
}

const buttons = (list: CordialeList) => [...list.renderRoot.querySelectorAll<HTMLButtonElement>('button[data-id]')];
const ids = (list: CordialeList) => buttons(list).map((button) => button.dataset.id);
const count = (list: CordialeList) => list.renderRoot.querySelector('.count')?.textContent;
const focusedId = (list: CordialeList) => (list.renderRoot as ShadowRoot).activeElement?.getAttribute('data-id');
const time = (from: [number, number, number], to: [number, number, number]) => ({source: 'timeline', field: 'time', value: {earliest: toEpochDay(...from), latest: toEpochDay(...to)}} as const);

/** Waits for a condition, patiently: the computer may be busy. */
const soon = (isTrue: () => unknown) => waitUntil(() => Boolean(isTrue()), undefined, {timeout: 10_000});

describe('cordiale-list: accessibility', () => {
  it('has no violation that axe knows, full, empty and without a match', async () => {
    const selection = new Selection();
    const list = await createList({selection});
    await expect(list).to.be.accessible();
    selection.set({source: 'map', field: 'country', value: ['FR']});
    await list.updateComplete;
    await expect(list).to.be.accessible();
    await expect(await fixture(html`<cordiale-list></cordiale-list>`)).to.be.accessible();
  });

  it('is one tab stop', async () => {
    const list = await createList();
    expect(buttons(list).filter(({tabIndex}) => tabIndex === 0)).to.have.length(1);
  });

  it('says the place of each event in the whole', async () => {
    const list = await createList();
    const items = [...list.renderRoot.querySelectorAll('li')];
    expect(items.map((item) => `${item.getAttribute('aria-posinset')}/${item.getAttribute('aria-setsize')}`)).to.deep.equal(['1/3', '2/3', '3/3']);
  });

  it('gives every control a target of 24 px', async () => {
    const list = await createList();
    for (const item of list.renderRoot.querySelectorAll('li')) expect(item.getBoundingClientRect().height).to.be.at.least(24);
  });
});

describe('cordiale-list: defaults', () => {
  it('says what to give it while it has no events', async () => {
    const list = await fixture<CordialeList>(html`<cordiale-list></cordiale-list>`);
    expect(list.renderRoot.textContent).to.contain('src');
  });
});

describe('cordiale-list: properties and attributes', () => {
  it('shows events in time order, the undated last under their own heading', async () => {
    const list = await createList();
    expect(ids(list)).to.deep.equal(['a', 'b', 'c']);
    expect(list.renderRoot.querySelector('h3')?.textContent).to.equal('1 undated');
  });

  it('says parties, date, realis, domains, words and publisher of an event', async () => {
    const article = {...createArticle('x', 'Words.'), publisher: 'Ukrinform'};
    const event = createEvent('a', {type: 'military-aid', participants: ['IT', 'UA'], realis: 'future', domains: ['air-defence'], reports: [{article: 'x', evidence: []}]});
    const list = await createList({store: new EventStore([event], {articles: [article]})});
    const text = list.renderRoot.querySelector('li')?.textContent ?? '';
    for (const words of ['Military aid: Italy → Ukraine', '12 May 2018', 'planned', 'Air defence', 'What a is about.', 'Ukrinform']) expect(text).to.contain(words);
  });

  it('shows text from data as text', async () => {
    const list = await createList({events: [createEvent('a', {summary: '<img src=x onerror=alert(1)>'})]});
    expect(list.renderRoot.querySelector('img')).to.equal(null);
    expect(list.renderRoot.querySelector('.summary')?.textContent).to.equal('<img src=x onerror=alert(1)>');
  });

  it('shows an event of an unknown type with a neutral mark', async () => {
    const list = await createList({events: [createEvent('a', {type: 'joint-festival'})]});
    expect(list.renderRoot.querySelector('svg')?.classList.contains('neutral')).to.equal(true);
    expect(buttons(list)[0]?.textContent).to.contain('joint festival');
  });

  it('keeps many events out of the page until they are asked for', async () => {
    const events = Array.from({length: 250}, (_, index) => createEvent(`e${String(index).padStart(3, '0')}`));
    const list = await createList({events});
    expect(buttons(list)).to.have.length(100);
    list.renderRoot.querySelector<HTMLButtonElement>('.more')?.click();
    await soon(() => focusedId(list) === 'e100');
    expect(buttons(list)).to.have.length(200);
    list.renderRoot.querySelector<HTMLButtonElement>('.more')?.click();
    await soon(() => buttons(list).length === 250);
    expect(list.renderRoot.querySelector('.more')).to.equal(null);
  });

  it('never holds more than five hundred of them, and leads back to those before by a button', async () => {
    const list = await createList({events: Array.from({length: 720}, (_, index) => createEvent(`e${String(index).padStart(3, '0')}`))});
    const more = () => [...list.renderRoot.querySelectorAll<HTMLButtonElement>('.more')];
    for (let page = 1; page <= 7; page++) {
      more().at(-1)!.click();
      await soon(() => focusedId(list) === `e${page}00`);
      expect(ids(list).length).to.be.at.most(500);
    }
    expect([ids(list)[0], ids(list).at(-1), more().map(({textContent}) => textContent)]).to.deep.equal(['e300', 'e719', ['Show 100 earlier']]);
    for (const last of ['e299', 'e199', 'e099']) {
      more()[0]!.click();
      await soon(() => focusedId(list) === last);
      expect(ids(list).length).to.be.at.most(500);
    }
    expect([ids(list)[0], more().map(({textContent}) => textContent)]).to.deep.equal(['e000', ['Show 100 more']]);
  });

  it('never throws from a setter, whatever it is given', async () => {
    const list = await fixture<CordialeList>(html`<cordiale-list></cordiale-list>`);
    for (const wrong of [null, 7, 'text', [null, {id: 3}], {cordiale: 9}, Symbol('x')]) {
      expect(() => { list.events = wrong; }).not.to.throw();
      await list.updateComplete;
    }
    list.store = {} as EventStore;
    await list.updateComplete;
    expect(list.renderRoot.querySelector('[role="alert"]')?.textContent).to.contain('wanted an EventStore');
  });

  it('goes on with its own selection when it is given something else, and says so', async () => {
    const list = await createList();
    const heard = oneEvent(list, 'cordiale-error');
    list.selection = {clauses: []} as unknown as Selection;
    expect((await heard).detail).to.deep.equal({code: 'bad-selection', message: 'Could not use the selection that was given: wanted a Selection. Make one with new Selection().'});
    await list.updateComplete;
    expect(ids(list)).to.have.length(3);
  });
});

const MANY = [
  createEvent('a', {date: '2019-03-04', participants: ['LT', 'UA']}), createEvent('b', {date: '2019-03-20', participants: ['LT', 'IT'], type: 'training'}),
  createEvent('c', {date: '2021-01-02', participants: ['LT', 'EE', 'LV']}), createEvent('d', {date: '', participants: ['LT', 'IT']}), createEvent('e', {date: '2021-05-06', participants: ['LT', 'UA'], realis: 'planned'}),
];

async function createArranged(attributes: Partial<Pick<CordialeList, 'order' | 'group' | 'layout' | 'columns' | 'focusCountry'>>): Promise<CordialeList> {
  const list = await createList({events: MANY});
  Object.assign(list, {focusCountry: 'LT', ...attributes});
  await list.updateComplete;
  return list;
}

/** The headings of a list with the ids below each. */
const grouped = (list: CordialeList) => [...list.renderRoot.querySelectorAll('ol, tbody')].map((group) => [
  (group.querySelector('.group') ?? group.previousElementSibling)?.textContent?.trim(), [...group.querySelectorAll<HTMLElement>('[data-id]')].map(({dataset}) => dataset.id).join(' '),
]);

describe('cordiale-list: arrangement', () => {
  it('orders by time, partner, type, status and reports, both ways; what has no date comes last', async () => {
    const orders: Record<string, string[]> = {};
    for (const order of ['date', '-date', 'partner', '-partner', 'type', 'status', '-reports'] as const) orders[order] = ids(await createArranged({order})) as string[];
    expect(Object.fromEntries(Object.entries(orders).map(([order, found]) => [order, found.join(' ')]))).to.deep.equal({
      'date': 'a b c e d', '-date': 'e c b a d', 'partner': 'c b d a e', '-partner': 'a e b d c', 'type': 'b a c e d', 'status': 'a b c d e', '-reports': 'a b c e d',
    });
  });

  it('puts the events of a month together, and those of the same partners, each event once', async () => {
    expect(grouped(await createArranged({group: 'month'}))).to.deep.equal([['March 2019', 'a b'], ['January 2021', 'c'], ['May 2021', 'e'], ['1 undated', 'd']]);
    expect(grouped(await createArranged({group: 'month', order: '-date'}))).to.deep.equal([['May 2021', 'e'], ['January 2021', 'c'], ['March 2019', 'b a'], ['1 undated', 'd']]);
    expect(grouped(await createArranged({group: 'partner'}))).to.deep.equal([['Estonia, Latvia', 'c'], ['Italy', 'b d'], ['Ukraine', 'a e']]);
  });

  it('keeps order and groups under a filter', async () => {
    const list = await createArranged({order: '-partner', group: 'month'});
    list.activeSelection.set({source: 'map', field: 'country', value: ['UA', 'EE']});
    await list.updateComplete;
    expect(grouped(list)).to.deep.equal([['March 2019', 'a'], ['January 2021', 'c'], ['May 2021', 'e']]);
    list.group = 'none';
    await list.updateComplete;
    expect(ids(list)).to.deep.equal(['a', 'e', 'c']);
  });

  it('sets apart what may lie in several months, whichever way the months go', async () => {
    const list = await createList({events: [createEvent('day', {date: '2019-03-04'}), createEvent('month', {date: '2019-03'}), createEvent('years', {date: '2018/2020'}), createEvent('since', {date: '2019-03-05/..'})]});
    list.group = 'month';
    await list.updateComplete;
    const wanted = [['March 2019', 'month day'], ['Not in one month', 'years since']];
    expect(grouped(list)).to.deep.equal(wanted);
    list.order = '-date';
    await list.updateComplete;
    expect(grouped(list)).to.deep.equal(wanted.map(([name, found]) => [name, found!.split(' ').reverse().join(' ')]));
  });

  it('is a table with the columns that are asked for, whose heads order it both ways', async () => {
    const list = await createArranged({layout: 'table', columns: 'date partner type'});
    const heads = () => [...list.renderRoot.querySelectorAll('thead th')].map((head) => `${head.textContent?.trim()} ${head.getAttribute('aria-sort') ?? ''}`.trim());
    expect(heads()).to.deep.equal(['Date▲ ascending', 'Event', 'Partner', 'Type']);
    expect([...list.renderRoot.querySelector('tbody .item')!.children].map((cell) => cell.textContent?.replace(/\s+/g, ' ').trim())).to.deep.equal(['4 March 2019', 'Visit: Lithuania → Ukraine', 'Ukraine', 'Visit']);
    const click = async (name: string) => {
      [...list.renderRoot.querySelectorAll<HTMLButtonElement>('thead button')].find(({textContent}) => textContent?.startsWith(name))?.click();
      await list.updateComplete;
    };
    await click('Partner');
    expect([heads()[2], ids(list).join(' ')]).to.deep.equal(['Partner▲ ascending', 'c b d a e']);
    await click('Partner');
    expect([heads()[2], ids(list).join(' ')]).to.deep.equal(['Partner▼ descending', 'a e b d c']);
    await expect(list).to.be.accessible();
  });

  it('says below each event what its columns tell where they have no room, and leaves nothing out', async () => {
    const list = await createArranged({layout: 'table', columns: 'date partner type field status source'});
    list.style.inlineSize = '80rem';
    const tops = () => [...list.renderRoot.querySelector('tbody .item')!.children].map((cell) => Math.round(cell.getBoundingClientRect().top));
    const texts = () => [...list.renderRoot.querySelector('tbody .item')!.children].map(({textContent}) => textContent);
    await soon(() => new Set(tops()).size === 1);
    const wide = texts();
    list.style.inlineSize = '22rem';
    await soon(() => list.renderRoot.querySelector('.stacked'));
    const [date, event] = tops();
    expect(date).to.be.greaterThan(event!);
    expect(texts()).to.deep.equal(wide);
    const scroller = list.renderRoot.querySelector('.scroll')!;
    expect(scroller.scrollWidth).to.equal(scroller.clientWidth);
    await expect(list).to.be.accessible();
  });

  it('has words for heads on paper, for a button is not repeated on every page', async () => {
    const list = await createArranged({layout: 'table'});
    window.dispatchEvent(new Event('beforeprint'));
    await list.updateComplete;
    expect([...list.renderRoot.querySelectorAll('thead th')].map((head) => head.innerHTML.includes('<button') || head.textContent?.trim())).to.deep.equal(['Date▲', 'Event', 'Field', 'Status', 'Source']);
    window.dispatchEvent(new Event('afterprint'));
    await list.updateComplete;
    expect(list.renderRoot.querySelectorAll('thead button')).to.have.length(3);
  });

  it('is arranged by its controls, which say how it is', async () => {
    const list = await createArranged({});
    const [order, group] = list.renderRoot.querySelectorAll<HTMLSelectElement>('.controls select');
    const choose = async (select: HTMLSelectElement, value: string) => {
      select.value = value;
      select.dispatchEvent(new Event('change'));
      await list.updateComplete;
    };
    await choose(order!, '-date');
    await choose(group!, 'partner');
    expect(grouped(list)).to.deep.equal([['Estonia, Latvia', 'c'], ['Italy', 'b d'], ['Ukraine', 'e a']]);
    const toggle = list.renderRoot.querySelector<HTMLButtonElement>('.controls button')!;
    toggle.click();
    await list.updateComplete;
    expect([toggle.getAttribute('aria-pressed'), grouped(list).length]).to.deep.equal(['true', 3]);
    const box = [...list.renderRoot.querySelectorAll<HTMLInputElement>('.columns input')].find((input) => input.labels?.[0]?.textContent?.trim() === 'Field')!;
    box.click();
    await list.updateComplete;
    expect([...list.renderRoot.querySelectorAll('thead th')].map(({textContent}) => textContent?.trim())).to.deep.equal(['Date▼', 'Event', 'Status', 'Source']);
    await expect(list).to.be.accessible();
  });

  it('is arranged anew by the query of its selection', async () => {
    const list = await createArranged({});
    list.renderRoot.querySelector<HTMLButtonElement>('.controls button')!.click();
    await list.updateComplete;
    list.renderRoot.querySelector<HTMLInputElement>('.columns input')!.click();
    const other = await createList({events: MANY});
    other.activeSelection.applyQuery(list.activeSelection.toQuery());
    await other.updateComplete;
    expect(list.activeSelection.toQuery()).to.equal('v=1&list.layout=table&list.columns=event%20field%20status%20source');
    expect([...other.renderRoot.querySelectorAll('thead th')].map(({textContent}) => textContent?.trim())).to.deep.equal(['Event', 'Field', 'Status', 'Source']);
  });

  it('leads the Tab key to the first event of every order, until a person has been at another', async () => {
    const list = await createArranged({});
    const stops: (string | undefined)[] = [];
    const arrange = async (order: CordialeList['order']) => {
      list.order = order;
      await list.updateComplete;
      stops.push(buttons(list).find(({tabIndex}) => tabIndex === 0)?.dataset.id);
    };
    await arrange('-date');
    await arrange('partner');
    list.focus();
    await sendKeys({press: 'ArrowDown'});
    await arrange('date');
    expect(stops).to.deep.equal(['e', 'c', 'b']);
  });

  it('moves by keys through a table as through a list, and shows what is chosen far below', async () => {
    const selection = new Selection();
    const list = await createList({events: Array.from({length: 250}, (_, index) => createEvent(`e${index}`, {date: `${1700 + index}-01-01`})), selection});
    list.layout = 'table';
    list.style.setProperty('--cordiale-list-height', '20rem');
    await list.updateComplete;
    buttons(list)[0]!.focus();
    await sendKeys({press: 'ArrowDown'});
    await sendKeys({press: 'Enter'});
    expect(selection.chosen).to.deep.equal(['e1']);
    selection.choose(['e230']);
    await list.updateComplete;
    const box = list.renderRoot.querySelector('[data-id="e230"]')!.getBoundingClientRect();
    const view = list.renderRoot.querySelector('.scroll')!.getBoundingClientRect();
    expect(box.top >= view.top && box.bottom <= view.bottom).to.equal(true);
  });

  it('shows what it can when it is told nonsense', async () => {
    const list = await createArranged({order: 'weight' as never, group: '__proto__' as never, columns: 'colour event' as never});
    expect(ids(list)).to.deep.equal(['a', 'b', 'c', 'e', 'd']);
    list.layout = 'table';
    await list.updateComplete;
    const heads = () => [...list.renderRoot.querySelectorAll('thead th')].map(({textContent}) => textContent?.trim());
    expect(heads()).to.deep.equal(['Event']);
    list.activeSelection.arrange('list', 'columns', 'colours');
    await list.updateComplete;
    expect(heads()).to.deep.equal(['Date', 'Event', 'Field', 'Status', 'Source']);
  });
});

describe('cordiale-list: keyboard and pointer', () => {
  it('moves with the arrow keys, Home and End, and stops at the ends', async () => {
    const list = await createList();
    list.focus();
    const seen = [];
    for (const press of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'Home', 'End']) {
      await sendKeys({press});
      seen.push(focusedId(list));
    }
    expect(seen).to.deep.equal(['b', 'c', 'c', 'b', 'a', 'c']);
  });

  it('chooses with Enter, adds with Shift+Enter, lets go with Escape', async () => {
    const selection = new Selection();
    const list = await createList({selection});
    list.focus();
    await sendKeys({press: 'Enter'});
    expect(selection.chosen).to.deep.equal(['a']);
    await sendKeys({press: 'ArrowDown'});
    await sendKeys({down: 'Shift'});
    await sendKeys({press: 'Enter'});
    await sendKeys({up: 'Shift'});
    expect(selection.chosen).to.deep.equal(['a', 'b']);
    await sendKeys({press: 'Escape'});
    expect(selection.chosen).to.deep.equal([]);
  });

  it('lets go of the only chosen event when it is clicked again, but not on a double click', async () => {
    const selection = new Selection();
    const list = await createList({selection});
    const [first] = buttons(list);
    first?.dispatchEvent(new MouseEvent('click', {detail: 1, bubbles: true}));
    first?.dispatchEvent(new MouseEvent('click', {detail: 2, bubbles: true}));
    expect(selection.chosen).to.deep.equal(['a']);
    first?.click();
    expect(selection.chosen).to.deep.equal([]);
  });

  it('points at the event under the pointer', async () => {
    const selection = new Selection();
    const list = await createList({selection});
    const item = list.renderRoot.querySelector('li');
    item?.dispatchEvent(new PointerEvent('pointerenter'));
    expect(selection.hovered).to.deep.equal({event: 'a'});
    item?.dispatchEvent(new PointerEvent('pointerleave'));
    expect(selection.hovered).to.deep.equal({});
  });

  it('gives the focus of a filtered event to the one in its place', async () => {
    const selection = new Selection();
    const list = await createList({selection});
    list.focus();
    selection.set(time([2019, 1, 1], [2019, 12, 31]));
    await list.updateComplete;
    expect(focusedId(list)).to.equal('b');
  });

  it('keeps the focus in the list when nothing is left', async () => {
    const selection = new Selection();
    const list = await createList({selection});
    list.focus();
    selection.set({source: 'map', field: 'country', value: ['FR']});
    await list.updateComplete;
    expect((list.renderRoot as ShadowRoot).activeElement?.className).to.contain('count');
  });
});

describe('cordiale-list: events', () => {
  it('fires cordiale-select for a person and not for a program', async () => {
    const selection = new Selection();
    const list = await createList({selection});
    let fired = 0;
    list.addEventListener('cordiale-select', () => fired++);
    selection.choose(['b']);
    await list.updateComplete;
    expect(fired).to.equal(0);
    const event = oneEvent(list, 'cordiale-select');
    buttons(list)[0]?.click();
    expect((await event).detail.ids).to.deep.equal(['a']);
    expect(fired).to.equal(1);
  });

  it('says of an empty result whether articles speak of that time', async () => {
    const selection = new Selection();
    const list = await createList({selection, store: new EventStore([createEvent('a')], {articles: [createArticle('told', 'A visit.', {published: '2018-05-13'})]})});
    selection.set(time([2018, 5, 7], [2018, 5, 8]));
    await list.updateComplete;
    expect(list.renderRoot.textContent).to.contain('Articles in this data speak of this time, but tell of no such event.');
    selection.set(time([2016, 5, 7], [2016, 5, 8]));
    await list.updateComplete;
    expect(list.renderRoot.textContent).to.contain('No article in this data speaks of 7 May 2016 to 8 May 2016.');
  });

  it('clears all filters from the state without a match', async () => {
    const selection = new Selection();
    selection.set({source: 'map', field: 'country', value: ['FR']});
    const list = await createList({selection});
    expect(list.renderRoot.textContent).to.contain('No event matches');
    const event = oneEvent(list, 'cordiale-filter');
    list.renderRoot.querySelector<HTMLButtonElement>('.status button')?.click();
    expect((await event).detail.clauses).to.deep.equal([]);
    await list.updateComplete;
    expect(ids(list)).to.deep.equal(['a', 'b', 'c']);
  });
});

describe('cordiale-list: selection in and out', () => {
  it('counts definite, possible and undated events', async () => {
    const selection = new Selection();
    const list = await createList({selection, events: [createEvent('a'), createEvent('m', {date: '2018-05'}), createEvent('z', {date: '2020-01-01'}), createEvent('u', {date: ''})]});
    selection.set(time([2018, 5, 10], [2018, 5, 20]));
    await list.updateComplete;
    expect(count(list)).to.equal('3 of 4 events, 1 possible, 1 undated');
    expect(list.renderRoot.querySelectorAll('.badge.possible')).to.have.length(1);
  });

  it('shows what others chose and point at', async () => {
    const selection = new Selection();
    const list = await createList({selection});
    selection.choose(['b']);
    selection.hover({country: 'IT'});
    await list.updateComplete;
    expect(list.renderRoot.querySelector('.item.chosen button')?.getAttribute('data-id')).to.equal('b');
    expect(list.renderRoot.querySelectorAll('.item.hovered')).to.have.length(3);
    expect(buttons(list).find(({tabIndex}) => tabIndex === 0)?.dataset.id).to.equal('b');
  });

  it('brings a chosen event from beyond the first hundred into view', async () => {
    const selection = new Selection();
    const events = Array.from({length: 150}, (_, index) => createEvent(`e${String(index).padStart(3, '0')}`));
    const list = await createList({selection, events});
    selection.choose(['e140']);
    await list.updateComplete;
    await soon(() => (list.renderRoot.querySelector('.scroll')?.scrollTop ?? 0) > 0);
    expect(ids(list)).to.contain('e140');
  });
});

describe('cordiale-list: a chosen event far down', () => {
  const events = Array.from({length: 350}, (_, index) => createEvent(`e${String(index).padStart(3, '0')}`, {type: index < 10 ? 'meeting' : 'visit'}));

  it('is shown with its hundred, and those before it when somebody asks', async () => {
    const selection = new Selection();
    const list = await createList({selection, events});
    selection.choose(['e240']);
    await soon(() => ids(list)[0] === 'e200');
    expect(ids(list).at(-1)).to.equal('e299');
    expect(list.renderRoot.querySelector('li')?.getAttribute('aria-posinset')).to.equal('201');
    list.renderRoot.querySelector<HTMLButtonElement>('.more')?.click();
    await soon(() => focusedId(list) === 'e199');
    expect([ids(list)[0], ids(list).at(-1)]).to.deep.equal(['e100', 'e299']);
    await expect(list).to.be.accessible();
  });

  it('gives way to the first events when a filter takes it out', async () => {
    const selection = new Selection();
    const list = await createList({selection, events});
    selection.choose(['e240']);
    await soon(() => ids(list)[0] === 'e200');
    selection.set({source: 'map', field: 'type', value: ['meeting']});
    await soon(() => ids(list).length === 10);
    expect(ids(list)[0]).to.equal('e000');
  });
});

describe('cordiale-list: lifecycle', () => {
  it('takes properties that were set before it was upgraded', async () => {
    const list = document.createElement('cordiale-list');
    list.events = [createEvent('a')];
    document.body.append(list);
    await list.updateComplete;
    expect(ids(list)).to.deep.equal(['a']);
    list.remove();
  });

  it('stops listening when removed and follows again when re-added', async () => {
    const selection = new Selection();
    const list = await createList({selection});
    const parent = list.parentElement;
    list.remove();
    selection.set(time([2019, 1, 1], [2019, 12, 31]));
    await aTimeout(0);
    parent?.append(list);
    await soon(() => ids(list).length === 2);
    selection.clear();
    await soon(() => ids(list).length === 3);
  });

  it('forgets a load when removed, and loads when re-added', async () => {
    const src = URL.createObjectURL(new Blob([JSON.stringify([createEvent('a')])]));
    const list = document.createElement('cordiale-list');
    list.src = src;
    document.body.append(list);
    await list.updateComplete;
    list.remove();
    await aTimeout(50);
    expect(ids(list)).to.deep.equal([]);
    document.body.append(list);
    await soon(() => ids(list).length === 1);
    list.remove();
    URL.revokeObjectURL(src);
  });
});
