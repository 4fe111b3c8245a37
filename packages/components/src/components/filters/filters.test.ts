import {aTimeout, expect, fixture, html, oneEvent, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {EventStore, Selection, toEpochDay} from '@cordiale/core';
import {createArticle, createEvent} from '../../testing/create-event.js';
import {emulateMedia} from '../../testing/emulate-media.js';
import '../../define/filters.js';
import '../../define/list.js';
import type {CordialeList} from '../list/list.js';
import type {CordialeFilters} from './filters.js';

const EVENTS = [
  createEvent('a', {date: '2018-05-12', participants: ['LT', 'IT'], summary: 'Ships patrol the bay.', initiatives: [{name: 'Demining Coalition'}], reports: [{article: 'x', evidence: []}]}),
  createEvent('b', {date: '2019', participants: ['LT', 'UA'], type: 'training', realis: 'future', domains: ['cyber'], summary: 'Instructors will teach drone pilots.'}),
  createEvent('c', {date: '', participants: ['LT', 'UA'], type: 'meeting', summary: 'They spoke of drones.'}),
];
const ARTICLES = [{...createArticle('x', 'Ships patrol the bay.'), publisher: 'The Courier'}];
const MAY_2019 = {source: 'timeline', field: 'time', value: {earliest: toEpochDay(2019, 5, 1), latest: toEpochDay(2019, 5, 31)}} as const;

async function createFilters({selection = new Selection(), store = new EventStore(EVENTS, {articles: ARTICLES})}: {selection?: Selection; store?: EventStore} = {}): Promise<{filters: CordialeFilters; selection: Selection; store: EventStore}> {
  const filters = await fixture<CordialeFilters>(html`<cordiale-filters focus="LT" .store=${store} .selection=${selection}></cordiale-filters>`);
  const folded = [...filters.renderRoot.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
  const unfolded = folded.map((facet) => oneEvent(facet, 'toggle'));
  for (const facet of folded) facet.open = true;
  await Promise.all(unfolded);
  await filters.updateComplete;
  return {filters, selection, store};
}

const text = (element: Element | null | undefined) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const boxOf = ({renderRoot}: CordialeFilters, field: string, value: string) => renderRoot.querySelector<HTMLInputElement>(`[data-field="${field}"] input[data-value="${CSS.escape(value)}"]`);
const rowsOf = ({renderRoot}: CordialeFilters, field: string) => [...renderRoot.querySelectorAll(`[data-field="${field}"] .row`)].map(text);
const namesOf = ({renderRoot}: CordialeFilters, field: string) => [...renderRoot.querySelectorAll(`[data-field="${field}"] input`)].map((box) => box.getAttribute('aria-label'));
const button = ({renderRoot}: CordialeFilters, name: string) => [...renderRoot.querySelectorAll('button')].find((each) => (each.getAttribute('aria-label') ?? text(each)) === name);
const searchField = ({renderRoot}: CordialeFilters) => renderRoot.querySelector<HTMLInputElement>('input[type="search"]')!;
const focusedValue = ({renderRoot}: CordialeFilters) => (renderRoot as ShadowRoot).activeElement?.getAttribute('data-value');
const soon = (isTrue: () => unknown) => waitUntil(() => Boolean(isTrue()), undefined, {timeout: 10_000});

async function pressWith(holding: readonly string[], key: string): Promise<void> {
  for (const held of holding) await sendKeys({down: held});
  await sendKeys({press: key});
  for (const held of holding) await sendKeys({up: held});
}

async function type(filters: CordialeFilters, words: string): Promise<void> {
  searchField(filters).focus();
  searchField(filters).select();
  await sendKeys({type: words});
}

describe('cordiale-filters: accessibility', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    it(`has no violation that axe knows, with and without filters, ${colorScheme}`, async () => {
      await emulateMedia({colorScheme});
      const {filters, selection} = await createFilters();
      await expect(filters).to.be.accessible();
      selection.set(MAY_2019);
      selection.set({source: 'filters', field: 'type', value: ['training', 'unheard-of']});
      await filters.updateComplete;
      await expect(filters).to.be.accessible();
      await emulateMedia({colorScheme: 'light'});
    });
  }

  it('has no violation that axe knows while it is empty, and in forced colours', async () => {
    await expect(await fixture(html`<cordiale-filters></cordiale-filters>`)).to.be.accessible();
    await emulateMedia({forcedColors: 'active'});
    await expect((await createFilters()).filters).to.be.accessible();
    await emulateMedia({forcedColors: 'none'});
  });

  it('says in the name of a value what choosing it would show', async () => {
    const {filters, selection} = await createFilters();
    selection.set(MAY_2019);
    await filters.updateComplete;
    expect(namesOf(filters, 'country')).to.deep.equal(['Ukraine: 1 event, 1 more possible', 'Italy: 0 events']);
  });

  it('has targets of 24 pixels or more', async () => {
    const {filters, selection} = await createFilters();
    selection.set(MAY_2019);
    await filters.updateComplete;
    for (const target of filters.renderRoot.querySelectorAll('button, summary, .row, input[type="search"]')) {
      const {width, height} = target.getBoundingClientRect();
      expect(Math.min(width, height), target.outerHTML).to.be.at.least(24);
    }
  });
});

describe('cordiale-filters: defaults', () => {
  it('says what to give it while it has no events', async () => {
    const filters = await fixture<CordialeFilters>(html`<cordiale-filters></cordiale-filters>`);
    expect(text(filters.renderRoot.querySelector('.status'))).to.contain('no events yet');
  });

  it('offers partner, type, field, status, initiative, source, article and certainty, the first two unfolded', async () => {
    const filters = await fixture<CordialeFilters>(html`<cordiale-filters focus="LT" .store=${new EventStore(EVENTS, {articles: ARTICLES})}></cordiale-filters>`);
    const facets = [...filters.renderRoot.querySelectorAll('details')];
    expect(facets.map((facet) => text(facet.querySelector('summary')))).to.deep.equal(['Partner', 'Type', 'Field', 'Status', 'Initiative', 'Source', 'Article', 'Certainty of the date']);
    expect(facets.map(({open}) => open)).to.deep.equal([true, true, false, false, false, false, false, false]);
  });

  it('leaves out a facet that no event has a value of, and the country in focus', async () => {
    const {filters} = await createFilters({store: new EventStore([EVENTS[1]!])});
    const fields = [...filters.renderRoot.querySelectorAll<HTMLElement>('details')].map(({dataset}) => dataset.field);
    expect(fields).to.deep.equal(['country', 'type', 'domain', 'realis', 'dating']);
    expect(rowsOf(filters, 'country')).to.deep.equal(['Ukraine 1']);
  });
});

describe('cordiale-filters: properties and attributes', () => {
  it('counts what passes the filters on other fields, and greys what has nothing to show', async () => {
    const {filters, selection} = await createFilters();
    selection.set({source: 'filters', field: 'type', value: ['visit']});
    await filters.updateComplete;
    expect(rowsOf(filters, 'type')).to.deep.equal(['Meeting 1', 'Training 1', 'Visit 1']);
    expect(rowsOf(filters, 'country')).to.deep.equal(['Ukraine 0', 'Italy 1']);
    expect(boxOf(filters, 'country', 'UA')?.closest('.none')).not.to.equal(null);
    expect(boxOf(filters, 'country', 'IT')?.closest('.none')).to.equal(null);
  });

  it('follows a range while it moves, with what is only possible beside what is sure', async () => {
    const {filters, selection} = await createFilters();
    selection.set(MAY_2019);
    await filters.updateComplete;
    expect(rowsOf(filters, 'type')).to.deep.equal(['Meeting 1', 'Training 0+1', 'Visit 0']);
    selection.set({...MAY_2019, value: {...MAY_2019.value, latest: toEpochDay(2020, 1, 1), earliest: toEpochDay(2019, 1, 1)}});
    await filters.updateComplete;
    expect(rowsOf(filters, 'type')).to.deep.equal(['Meeting 1', 'Training 1', 'Visit 0']);
  });

  it('says how many events are shown, and a chip for each filter what it is', async () => {
    const {filters, selection} = await createFilters();
    selection.set({source: 'filters', field: 'type', value: ['visit', 'meeting', 'training']});
    selection.set({source: 'filters', field: 'dating', value: ['undated', 'period']});
    selection.set({source: 'filters', field: 'initiative', value: ['Demining Coalition']});
    await filters.updateComplete;
    expect([...filters.renderRoot.querySelectorAll('.chip')].map(text)).to.deep.equal(['Type Visit, Meeting or Training', 'Date undated or to a longer period', 'Initiative Demining Coalition']);
    expect(text(filters.renderRoot.querySelector('.shown'))).to.equal('0 of 3 events');
    selection.remove('filters', 'initiative');
    await filters.updateComplete;
    expect(text(filters.renderRoot.querySelector('.shown'))).to.equal('2 of 3 events, 1 undated');
  });

  it('keeps a value of a link that no event has, so that it can be taken away', async () => {
    const {filters, selection} = await createFilters();
    selection.applyQuery('type=unheard-of');
    await filters.updateComplete;
    expect(rowsOf(filters, 'type').at(-1)).to.equal('Unheard of 0');
    boxOf(filters, 'type', 'unheard-of')?.click();
    expect(selection.clauses).to.deep.equal([]);
  });

  it('shows what is odd in the data as text', async () => {
    const name = '<img src=x onerror=alert(1)>';
    const {filters, selection} = await createFilters({store: new EventStore([createEvent('a', {initiatives: [{name}]})])});
    boxOf(filters, 'initiative', name)?.click();
    await filters.updateComplete;
    expect(rowsOf(filters, 'initiative')).to.deep.equal([`${name} 1`]);
    expect(selection.toQuery()).to.equal(`v=1&initiative=${encodeURIComponent(name)}`);
    expect(filters.renderRoot.querySelector('img')).to.equal(null);
  });

  it('shows few of many values at first, the chosen ones among them, and all when asked', async () => {
    const many = Array.from({length: 30}, (_, index) => createEvent(`e${index}`, {initiatives: [{name: `Plan ${String(index).padStart(2, '0')}`}]}));
    const {filters, selection} = await createFilters({store: new EventStore(many)});
    selection.set({source: 'filters', field: 'initiative', value: ['Plan 20']});
    await filters.updateComplete;
    expect(rowsOf(filters, 'initiative')).to.have.length(8);
    expect(boxOf(filters, 'initiative', 'Plan 20')?.checked).to.equal(true);
    button(filters, '22 more')?.click();
    await soon(() => focusedValue(filters) === 'Plan 07');
    expect(rowsOf(filters, 'initiative')).to.have.length(30);
  });
});

describe('cordiale-filters: keyboard and pointer', () => {
  it('moves within a facet by arrow keys, ticks with Space, and goes on to the next facet with Tab', async () => {
    const {filters, selection} = await createFilters();
    boxOf(filters, 'type', 'meeting')?.focus();
    await sendKeys({press: 'ArrowDown'});
    expect(focusedValue(filters)).to.equal('training');
    await sendKeys({press: 'End'});
    await sendKeys({press: 'Space'});
    expect(selection.toQuery()).to.equal('v=1&type=visit');
    await sendKeys({press: 'Tab'});
    expect((filters.renderRoot as ShadowRoot).activeElement?.localName).to.equal('summary');
    await pressWith(['Shift'], 'Tab');
    expect(focusedValue(filters)).to.equal('visit');
  });

  it('takes steps back and again by button and by key, but not while words are typed', async () => {
    const {filters, selection} = await createFilters();
    boxOf(filters, 'type', 'visit')?.click();
    boxOf(filters, 'type', 'meeting')?.click();
    await filters.updateComplete;
    button(filters, 'Undo')?.click();
    expect(selection.toQuery()).to.equal('v=1&type=visit');
    button(filters, 'Redo')?.click();
    expect(selection.toQuery()).to.equal('v=1&type=visit,meeting');
    boxOf(filters, 'type', 'visit')?.focus();
    await pressWith(['Control'], 'z');
    await pressWith(['Control'], 'z');
    expect(selection.toQuery()).to.equal('');
    await pressWith(['Control', 'Shift'], 'z');
    expect(selection.toQuery()).to.equal('v=1&type=visit');
    searchField(filters).focus();
    await pressWith(['Control'], 'z');
    expect(selection.toQuery()).to.equal('v=1&type=visit');
  });

  it('says which steps there are', async () => {
    const {filters, selection} = await createFilters();
    const state = () => ['Undo', 'Redo', 'Clear all'].map((name) => button(filters, name)?.getAttribute('aria-disabled')).join();
    expect(state()).to.equal('true,true,true');
    boxOf(filters, 'type', 'visit')?.click();
    await filters.updateComplete;
    expect(state()).to.equal('false,true,false');
    selection.undo();
    await filters.updateComplete;
    expect(state()).to.equal('true,false,true');
  });

  it('takes one filter away by its chip, and the focus to the next', async () => {
    const {filters, selection} = await createFilters();
    selection.set({source: 'filters', field: 'type', value: ['visit']});
    selection.set({source: 'map', field: 'country', value: ['IT']});
    await filters.updateComplete;
    button(filters, 'Remove filter: Type Visit')?.click();
    await soon(() => (filters.renderRoot as ShadowRoot).activeElement?.getAttribute('aria-label') === 'Remove filter: With Italy');
    expect(selection.toQuery()).to.equal('v=1&country=IT');
  });
});

describe('cordiale-filters: search', () => {
  it('filters by words once typing rests, and takes a word that was typed as one step', async () => {
    const {filters, selection} = await createFilters();
    await type(filters, 'drone');
    await soon(() => text(filters.renderRoot.querySelector('.shown')) === '2 of 3 events, 1 undated');
    expect(selection.toQuery()).to.equal('v=1&text=drone');
    await sendKeys({press: 'Enter'});
    await sendKeys({press: 'Home'});
    await sendKeys({type: 'pilot '});
    await soon(() => selection.toQuery() === 'v=1&text=pilot%20drone');
    await sendKeys({press: 'Enter'});
    selection.undo();
    await filters.updateComplete;
    expect(searchField(filters).value).to.equal('drone');
    selection.undo();
    expect(selection.toQuery()).to.equal('');
  });

  it('leaves what is being typed alone, blanks at its end too', async () => {
    const {filters, selection} = await createFilters();
    await type(filters, 'drone ');
    await soon(() => selection.toQuery() === 'v=1&text=drone');
    await filters.updateComplete;
    expect(searchField(filters).value).to.equal('drone ');
  });

  it('restores the words of a link', async () => {
    const selection = new Selection();
    selection.applyQuery('text=ships%20patrol');
    const {filters} = await createFilters({selection});
    expect(searchField(filters).value).to.equal('ships patrol');
    await soon(() => text(filters.renderRoot.querySelector('.shown')) === '1 of 3 events');
  });

  it('marks the words in a list on the same selection, in its headings and summaries', async () => {
    const {filters, selection, store} = await createFilters();
    const list = await fixture<CordialeList>(html`<cordiale-list .store=${store} .selection=${selection}></cordiale-list>`);
    const marks = () => [...list.renderRoot.querySelectorAll('mark')].map(text);
    expect(marks()).to.deep.equal([]);
    await type(filters, 'ukraine dron');
    await soon(() => marks().join() === 'Ukraine,dron,Ukraine,dron');
    expect([...list.renderRoot.querySelectorAll('button[data-id]')].map((item) => item.getAttribute('data-id'))).to.deep.equal(['b', 'c']);
    selection.clear();
    await soon(() => marks().length === 0);
  });

  it('lets a list say where the words stand when its lines do not hold them', async () => {
    const {filters, selection, store} = await createFilters();
    const list = await fixture<CordialeList>(html`<cordiale-list .store=${store} .selection=${selection}></cordiale-list>`);
    await type(filters, 'demin');
    await soon(() => text(list.renderRoot.querySelector('.found')) === 'Demining Coalition');
    expect(text(list.renderRoot.querySelector('.found mark'))).to.equal('Demin');
  });
});

describe('cordiale-filters: events', () => {
  it('fires cordiale-filter when a person ticks, types and undoes, not when a program filters', async () => {
    const {filters, selection} = await createFilters();
    const fired: string[] = [];
    filters.addEventListener('cordiale-filter', ({detail}) => fired.push(detail.clauses.map(({field}) => field).join()));
    selection.set(MAY_2019);
    selection.clear();
    boxOf(filters, 'type', 'visit')?.click();
    await filters.updateComplete;
    button(filters, 'Undo')?.click();
    await type(filters, 'drone');
    await sendKeys({press: 'Enter'});
    expect(fired).to.deep.equal(['type', '', 'text']);
  });

  it('fires both events when chosen events are cleared with the filters', async () => {
    const {filters, selection} = await createFilters();
    selection.set(MAY_2019);
    selection.choose(['b']);
    await filters.updateComplete;
    const select = oneEvent(filters, 'cordiale-select');
    button(filters, 'Clear all')?.click();
    expect((await select).detail.ids).to.deep.equal([]);
    expect(selection.toQuery()).to.equal('');
  });
});

describe('cordiale-filters: selection in and out', () => {
  it('ticks and unticks a partner in the name of the map', async () => {
    const {filters, selection} = await createFilters();
    boxOf(filters, 'country', 'UA')?.click();
    expect(selection.toQuery()).to.equal('v=1&country=UA');
    selection.set({source: 'list', field: 'country', value: ['UA', 'IT']});
    await filters.updateComplete;
    boxOf(filters, 'country', 'UA')?.click();
    expect(selection.toQuery()).to.equal('v=1&country@list=IT');
  });

  it('ticks what others filter by', async () => {
    const {filters, selection} = await createFilters();
    selection.set({source: 'map', field: 'country', value: ['IT']});
    await filters.updateComplete;
    expect(boxOf(filters, 'country', 'IT')?.checked).to.equal(true);
    selection.clear();
    await filters.updateComplete;
    expect(boxOf(filters, 'country', 'IT')?.checked).to.equal(false);
  });
});

describe('cordiale-filters: lifecycle', () => {
  it('takes properties that were set before it was upgraded, works after a move, and keeps what was typed', async () => {
    const filters = document.createElement('cordiale-filters');
    filters.events = EVENTS;
    document.body.append(filters);
    await filters.updateComplete;
    await type(filters, 'dro');
    const other = await fixture(html`<div></div>`);
    other.append(filters);
    await filters.updateComplete;
    expect(filters.activeSelection.toQuery()).to.equal('v=1&text=dro');
    await soon(() => text(filters.renderRoot.querySelector('.shown')).startsWith('2 of 3'));
    filters.remove();
  });

  it('searches new events with the words that stand there', async () => {
    const {filters, selection} = await createFilters();
    selection.set({source: 'filters', field: 'text', value: ['submarine']});
    await soon(() => text(filters.renderRoot.querySelector('.shown')) === '0 of 3 events');
    filters.store = new EventStore([...EVENTS, createEvent('d', {summary: 'A submarine calls.'})]);
    await soon(() => text(filters.renderRoot.querySelector('.shown')) === '1 of 4 events');
  });

  it('stops following a selection when it is removed', async () => {
    const selection = new Selection();
    const filters = await fixture<CordialeFilters>(html`<cordiale-filters .events=${EVENTS} .selection=${selection}></cordiale-filters>`);
    filters.remove();
    selection.set(MAY_2019);
    await aTimeout(0);
    expect(text(filters.renderRoot.querySelector('.shown'))).to.equal('3 events, 1 undated');
  });
});
