import {aTimeout, expect, fixture, html, oneEvent, waitUntil} from '@open-wc/testing';
import {sendKeys, sendMouse} from '@web/test-runner-commands';
import {EventStore, Selection, toEpochDay} from '@cordiale/core';
import '../../define/explorer.js';
import {CordialeIntakeEvent} from '../../events/intake-event.js';
import {createArticle, createEvent} from '../../testing/create-event.js';
import type {CordialeExplorer} from './explorer.js';

const EVENTS = [createEvent('a'), createEvent('b', {date: '2019-03-04', participants: ['LT', 'UA']}), createEvent('c', {date: '', participants: ['LT', 'IL']})];
const YEAR_2019 = {source: 'timeline', field: 'time', value: {earliest: toEpochDay(2019, 1, 1), latest: toEpochDay(2019, 12, 31)}} as const;

async function createExplorer({widthPx = 1200, selection = new Selection(), address = false, intake = false, ...given}: {widthPx?: number; selection?: Selection; address?: boolean; intake?: boolean; events?: unknown; src?: string; store?: EventStore} = {}): Promise<CordialeExplorer> {
  const wrapper = document.createElement('div');
  wrapper.style.width = `${widthPx}px`;
  const input = Object.keys(given).length > 0 ? given : {events: EVENTS};
  const explorer = await fixture<CordialeExplorer>(html`<cordiale-explorer focus="LT" .selection=${selection} ?address=${address} ?intake=${intake} .events=${input.events} .src=${input.src} .store=${input.store}></cordiale-explorer>`, {parentNode: wrapper});
  await explorer.updateComplete;
  return explorer;
}

const inner = <K extends keyof HTMLElementTagNameMap>(explorer: CordialeExplorer, tag: K) => explorer.renderRoot.querySelector(tag) as HTMLElementTagNameMap[K];
const text = (explorer: CordialeExplorer, selector: string) => explorer.renderRoot.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const listed = (explorer: CordialeExplorer) => [...(explorer.renderRoot.querySelector('cordiale-list')?.renderRoot.querySelectorAll('button[data-id]') ?? [])].map((button) => button.getAttribute('data-id'));
const blobUrl = (content: string) => URL.createObjectURL(new Blob([content]));

afterEach(() => {
  history.replaceState(null, '', location.pathname + location.search);
  localStorage.clear();
});

/** Waits for a condition, patiently: the computer may be busy. */
const soon = (isTrue: () => unknown) => waitUntil(() => Boolean(isTrue()), undefined, {timeout: 10_000});

describe('cordiale-explorer: accessibility', () => {
  it('has no violation that axe knows, wide and narrow, with filters and an event', async () => {
    for (const widthPx of [1200, 390]) {
      const selection = new Selection();
      const explorer = await createExplorer({widthPx, selection});
      selection.set(YEAR_2019);
      selection.choose(['b']);
      await explorer.updateComplete;
      await expect(explorer).to.be.accessible();
      explorer.remove();
    }
  });

  it('has no violation that axe knows, empty and with an error', async () => {
    await expect(await fixture(html`<cordiale-explorer></cordiale-explorer>`)).to.be.accessible();
    await expect(await createExplorer({events: 7})).to.be.accessible();
  });

  it('reads out the counts after a filter, not at once and not twice', async () => {
    const selection = new Selection();
    const explorer = await createExplorer({selection});
    selection.set(YEAR_2019);
    selection.set({source: 'map', field: 'country', value: ['UA']});
    expect(text(explorer, '[role="status"]')).to.equal('');
    await soon(() => text(explorer, '[role="status"]') === '1 of 3 events');
    expect(inner(explorer, 'cordiale-list').renderRoot.querySelector('[role="status"]')).to.equal(null);
  });
});

describe('cordiale-explorer: defaults', () => {
  it('says what to give it while it has no events', async () => {
    const explorer = await fixture<CordialeExplorer>(html`<cordiale-explorer></cordiale-explorer>`);
    expect(text(explorer, '.state')).to.contain('No events yet');
  });

  it('has a height of its own in normal flow', async () => {
    const explorer = await createExplorer();
    expect(explorer.getBoundingClientRect().height).to.equal(768);
  });

  it('leaves the address alone', async () => {
    const selection = new Selection();
    await createExplorer({selection});
    selection.choose(['a']);
    await aTimeout(200);
    expect(location.hash).to.equal('');
  });
});

describe('cordiale-explorer: properties and attributes', () => {
  it('gives its events, selection and focus to the views inside it', async () => {
    const selection = new Selection();
    const explorer = await createExplorer({selection});
    for (const tag of ['cordiale-timeline', 'cordiale-map', 'cordiale-list', 'cordiale-reader', 'cordiale-filters'] as const) {
      const view = inner(explorer, tag);
      expect(view.activeStore).to.equal(explorer.activeStore);
      expect(view.activeSelection).to.equal(selection);
      expect(view.focusCountry).to.equal('LT');
    }
  });

  it('sums up events, partners and what has no date', async () => {
    const explorer = await createExplorer();
    expect(text(explorer, '.summary')).to.equal('3 events · 3 partners · 1 without a date');
  });

  it('shows the good records and tells of the bad ones: field, seen, wanted, hint', async () => {
    const error = new Promise<string>((resolve) => document.addEventListener('cordiale-error', (event) => resolve(event.detail.code), {once: true}));
    const explorer = await createExplorer({events: [...EVENTS, {...createEvent('bad'), realis: 'maybe'}]});
    expect(await error).to.equal('bad-record');
    expect(text(explorer, 'summary')).to.equal('1 record could not be used');
    await soon(() => text(explorer, '.quarantine') !== '');
    for (const words of ['events[3].realis', '"maybe"', 'Correct this field']) expect(text(explorer, '.quarantine')).to.contain(words);
    expect(listed(explorer)).to.deep.equal(['a', 'b', 'c']);
  });

  it('loads an event set from its src', async () => {
    const src = blobUrl(JSON.stringify(EVENTS));
    const explorer = await createExplorer({src});
    expect(text(explorer, '.state')).to.equal('Loading events…');
    await soon(() => text(explorer, '.summary').startsWith('3 events'));
    URL.revokeObjectURL(src);
  });

  it('names the file, says what was seen and tries again when asked', async () => {
    const explorer = await createExplorer({src: '/nowhere/events.json'});
    await soon(() => text(explorer, '.state').includes('/nowhere/events.json'));
    expect(text(explorer, '[role="alert"]')).to.contain('404');
    const secondFailure = oneEvent(explorer, 'cordiale-error');
    explorer.renderRoot.querySelector<HTMLButtonElement>('.state button')?.click();
    expect((await secondFailure).detail.code).to.equal('load-failed');
  });

  it('says that a file is not JSON', async () => {
    const src = blobUrl('<html>');
    const explorer = await createExplorer({src});
    await soon(() => text(explorer, '[role="alert"]').includes('JSON'));
    URL.revokeObjectURL(src);
  });

  it('keeps the events it has when the next ones cannot be read', async () => {
    const explorer = await createExplorer();
    explorer.events = 'nonsense';
    await explorer.updateComplete;
    expect(listed(explorer)).to.deep.equal(['a', 'b', 'c']);
    expect(text(explorer, '[role="alert"]')).to.contain('The events from before are shown');
  });
});

describe('cordiale-explorer: keyboard and pointer', () => {
  it('shows one view at a time on a narrow page, the list first, and keeps the others alive', async () => {
    const explorer = await createExplorer({widthPx: 390});
    const map = inner(explorer, 'cordiale-map');
    const tabs = [...explorer.renderRoot.querySelectorAll<HTMLElement>('[role="tab"]')];
    expect(tabs.map((tab) => tab.textContent)).to.deep.equal(['List', 'Timeline', 'Map', 'Event', 'Filters']);
    expect(getComputedStyle(map).visibility).to.equal('hidden');
    tabs[0]?.focus();
    await sendKeys({press: 'ArrowRight'});
    await sendKeys({press: 'ArrowRight'});
    await soon(() => getComputedStyle(map).visibility === 'visible');
    expect(inner(explorer, 'cordiale-map')).to.equal(map);
  });

  it('keeps the range of days on top of each view of a narrow page but the filters, and in reach of pointer and key', async () => {
    const explorer = await createExplorer({widthPx: 390});
    const root = explorer.renderRoot as ShadowRoot;
    const timeline = inner(explorer, 'cordiale-timeline');
    await soon(() => timeline.renderRoot.querySelector('[role="slider"]'));
    const strip = timeline.renderRoot.querySelector('.strip')!;
    const bottomOf = (element: Element) => element.getBoundingClientRect().bottom;
    for (const [index, name] of (['list', 'timeline', 'map', 'reader'] as const).entries()) {
      root.querySelectorAll<HTMLElement>('[role="tab"]')[index]!.click();
      await explorer.updateComplete;
      const {left, top, width, height} = strip.getBoundingClientRect();
      expect(root.elementFromPoint(left + width / 2, top + height / 2), name).to.equal(timeline);
      const view = inner(explorer, `cordiale-${name}`);
      const body = name === 'timeline' ? timeline.renderRoot.querySelector('.lanes')! : view;
      expect(body.getBoundingClientRect().top, name).to.be.at.least(Math.floor(bottomOf(strip)));
      expect(bottomOf(view), name).to.be.at.most(Math.ceil(bottomOf(explorer)));
    }
    const thumb = timeline.renderRoot.querySelector<SVGElement>('[role="slider"]')!;
    thumb.focus();
    await sendKeys({press: 'PageUp'});
    await soon(() => explorer.activeSelection.clauseOf('timeline', 'time'));
    root.querySelectorAll<HTMLElement>('[role="tab"]')[4]!.click();
    await explorer.updateComplete;
    expect(getComputedStyle(thumb).visibility).to.equal('hidden');
  });

  it('folds its actions into a menu where there is no room: one row, opened by key, and a panel of it leads back to its button', async () => {
    const explorer = await createExplorer({widthPx: 390});
    const bar = explorer.renderRoot.querySelector<HTMLElement>('.bar')!;
    const more = explorer.renderRoot.querySelector<HTMLElement>('.more')!;
    const compare = explorer.renderRoot.querySelector<HTMLElement>('.compare-toggle')!;
    expect(bar.clientHeight).to.be.below(60);
    expect(compare.checkVisibility()).to.equal(false);
    more.focus();
    await sendKeys({press: 'Enter'});
    expect(compare.checkVisibility()).to.equal(true);
    await expect(explorer).to.be.accessible();
    compare.focus();
    await sendKeys({press: 'Enter'});
    await soon(() => inner(explorer, 'cordiale-compare')?.renderRoot?.querySelector('select:focus'));
    expect(compare.checkVisibility()).to.equal(false);
    await sendKeys({press: 'Escape'});
    await explorer.updateComplete;
    expect(explorer.shadowRoot?.activeElement).to.equal(more);
  });

  it('brings a chosen event to the front on a narrow page, and leads back when it is closed', async () => {
    const explorer = await createExplorer({widthPx: 390});
    const list = inner(explorer, 'cordiale-list');
    list.renderRoot.querySelector<HTMLButtonElement>('button[data-id="b"]')?.click();
    const reader = inner(explorer, 'cordiale-reader');
    await soon(() => (reader.renderRoot as ShadowRoot).activeElement?.localName === 'h2');
    expect(getComputedStyle(reader).visibility).to.equal('visible');
    reader.renderRoot.querySelector<HTMLButtonElement>('.close')?.click();
    await soon(() => (list.renderRoot as ShadowRoot).activeElement?.getAttribute('data-id') === 'b');
  });

  it('brings the events of a country chosen on the map to the front on a narrow page, but not when it is let go of', async () => {
    const explorer = await createExplorer({widthPx: 390});
    const tab = (name: string) => [...explorer.renderRoot.querySelectorAll<HTMLElement>('[role="tab"]')].find(({textContent}) => textContent?.trim() === name)!;
    const map = inner(explorer, 'cordiale-map');
    const symbol = () => map.renderRoot.querySelector<HTMLButtonElement>('.symbol[data-code="UA"]');
    tab('Map').click();
    await soon(() => map.drawnBy !== 'none' && symbol());
    symbol()!.click();
    await soon(() => tab('List').getAttribute('aria-selected') === 'true' && listed(explorer).toString() === 'b');
    await soon(() => inner(explorer, 'cordiale-list').shadowRoot?.activeElement?.getAttribute('data-id') === 'b');
    tab('Map').click();
    await explorer.updateComplete;
    symbol()!.click();
    await soon(() => listed(explorer).length === 3);
    expect(tab('Map').getAttribute('aria-selected')).to.equal('true');
  });

  it('shows the filters where there is room, and folds and unfolds them by a button with the focus in the search', async () => {
    const wide = await createExplorer({widthPx: 1300});
    expect(getComputedStyle(inner(wide, 'cordiale-filters')).display).to.equal('flex');
    wide.remove();
    const explorer = await createExplorer({widthPx: 820});
    const toggle = explorer.renderRoot.querySelector<HTMLButtonElement>('.toggle');
    const filters = inner(explorer, 'cordiale-filters');
    expect([toggle?.getAttribute('aria-expanded'), filters.checkVisibility()]).to.deep.equal(['false', false]);
    toggle?.click();
    await soon(() => (filters.renderRoot as ShadowRoot).activeElement?.getAttribute('type') === 'search');
    expect([toggle?.getAttribute('aria-expanded'), filters.checkVisibility()]).to.deep.equal(['true', true]);
    await sendKeys({press: 'Escape'});
    await explorer.updateComplete;
    expect([(explorer.renderRoot as ShadowRoot).activeElement, filters.checkVisibility()]).to.deep.equal([toggle, false]);
  });

  it('has the filters behind a tab on a narrow page, in front of nothing that shines through', async () => {
    const explorer = await createExplorer({widthPx: 390});
    const filters = inner(explorer, 'cordiale-filters');
    expect(getComputedStyle(filters).visibility).to.equal('hidden');
    [...explorer.renderRoot.querySelectorAll<HTMLElement>('[role="tab"]')].at(-1)?.click();
    await soon(() => getComputedStyle(filters).visibility === 'visible');
    const {left, top, width, height} = filters.getBoundingClientRect();
    for (const share of [0.2, 0.5, 0.8]) {
      const [element] = (explorer.renderRoot as ShadowRoot).elementsFromPoint(left + width * share, top + height * share);
      expect(element?.closest('.filters')).not.to.equal(null);
    }
  });

  it('takes a filter back by its button and says so by the chips, and by key anywhere inside', async () => {
    const selection = new Selection();
    const explorer = await createExplorer({widthPx: 1300, selection});
    const filters = inner(explorer, 'cordiale-filters');
    await filters.updateComplete;
    filters.renderRoot.querySelector<HTMLInputElement>('[data-field="country"] input[data-value="UA"]')?.click();
    await explorer.updateComplete;
    expect(text(explorer, '.chip')).to.equal('With Ukraine');
    explorer.renderRoot.querySelector<HTMLButtonElement>('[aria-label="Undo"]')?.click();
    await explorer.updateComplete;
    expect(text(explorer, '.chip')).to.equal('');
    inner(explorer, 'cordiale-list').renderRoot.querySelector<HTMLElement>('button[data-id="a"]')?.focus();
    await sendKeys({down: 'Control'});
    await sendKeys({press: 'y'});
    await sendKeys({press: 'z'});
    await sendKeys({press: 'y'});
    await sendKeys({up: 'Control'});
    expect(selection.toQuery()).to.equal('v=1&country=UA');
  });

  it('filters by the view of the map only once somebody asks, says so by a chip, and lets go of it by the chip', async () => {
    const selection = new Selection();
    const explorer = await createExplorer({selection});
    const map = inner(explorer, 'cordiale-map');
    await soon(() => map.drawnBy !== 'none');
    expect([text(explorer, '.chip'), listed(explorer)]).to.deep.equal(['', ['a', 'b', 'c']]);
    map.internals.stage!.active.setCamera({lng: 31, lat: 49, zoom: 5});
    map.renderRoot.querySelector<HTMLInputElement>('.area input')!.click();
    await soon(() => text(explorer, '.chip') === 'In view of the map 1 country');
    await soon(() => listed(explorer).toString() === 'b');
    explorer.renderRoot.querySelector<HTMLButtonElement>('.chip button')!.click();
    await soon(() => listed(explorer).length === 3);
    expect([selection.clauses, map.filterView]).to.deep.equal([[], false]);
  });

  it('has a divider that gives the map more room or the timeline, by keys and by mouse, and stands there at the next visit', async () => {
    const explorer = await createExplorer();
    const barOf = (element: CordialeExplorer) => element.renderRoot.querySelector<HTMLElement>('[role="separator"]')!;
    await soon(() => barOf(explorer));
    const bar = barOf(explorer);
    const heightsOf = (element: CordialeExplorer) => (['cordiale-map', 'cordiale-timeline'] as const).map((tag) => Math.round(inner(element, tag).getBoundingClientRect().height)) as [number, number];
    const [map, timeline] = heightsOf(explorer);
    expect([bar.ariaLabel, bar.ariaValueNow]).to.deep.equal(['Map', '45']);
    bar.focus();
    await sendKeys({press: 'ArrowDown'});
    await explorer.updateComplete;
    const [larger, smaller] = heightsOf(explorer);
    expect([bar.ariaValueNow, larger > map, larger + smaller - map - timeline]).to.deep.equal(['50', true, 0]);
    await sendKeys({press: 'End'});
    await explorer.updateComplete;
    expect([bar.ariaValueNow, heightsOf(explorer)[1]]).to.deep.equal(['100', 256]); // 16rem

    const {left, top} = bar.getBoundingClientRect();
    const at = (y: number): [number, number] => [Math.round(Math.max(0, left) + 100), Math.round(y)]; // the page may be scrolled
    await sendMouse({type: 'move', position: at(top + 6)});
    await sendMouse({type: 'down'});
    await sendMouse({type: 'move', position: at(top - 44)});
    await sendMouse({type: 'up'});
    await sendMouse({type: 'move', position: at(top - 144)});
    await explorer.updateComplete;
    expect(bar.getBoundingClientRect().top).to.be.closeTo(top - 50, 1);

    const heights = heightsOf(explorer);
    explorer.remove();
    const again = await createExplorer();
    expect(heightsOf(again)).to.deep.equal(heights);
    await soon(() => barOf(again));
    barOf(again).dispatchEvent(new MouseEvent('dblclick', {bubbles: true}));
    await again.updateComplete;
    expect(heightsOf(again)).to.deep.equal([map, timeline]);
  });

  it('removes one filter by its chip and moves the focus to the next', async () => {
    const selection = new Selection();
    const explorer = await createExplorer({selection});
    selection.set(YEAR_2019);
    selection.set({source: 'map', field: 'country', value: ['UA', 'IT']});
    await explorer.updateComplete;
    const chips = [...explorer.renderRoot.querySelectorAll<HTMLElement>('.chip')].map((chip) => chip.textContent?.replace(/\s+/g, ' ').trim());
    expect(chips).to.deep.equal(['Time 1 January 2019 to 31 December 2019', 'With Ukraine or Italy']);
    explorer.renderRoot.querySelector<HTMLButtonElement>('.chip button')?.click();
    await explorer.updateComplete;
    expect(selection.clauses.map(({field}) => field)).to.deep.equal(['country']);
    await soon(() => (explorer.renderRoot as ShadowRoot).activeElement?.getAttribute('aria-label') === 'Remove filter: With Ukraine or Italy');
  });

  it('clears everything at once and says so', async () => {
    const selection = new Selection();
    const explorer = await createExplorer({selection});
    selection.set(YEAR_2019);
    selection.choose(['b']);
    await explorer.updateComplete;
    explorer.renderRoot.querySelector<HTMLButtonElement>('.clear')?.click();
    await explorer.updateComplete;
    expect(selection.clauses).to.deep.equal([]);
    expect(selection.chosen).to.deep.equal([]);
    expect(text(explorer, '[role="status"]')).to.equal('All filters cleared. 3 events, 1 undated.');
  });
});

describe('cordiale-explorer: a table', () => {
  it('has room for its usual columns where the page has it', async () => {
    const explorer = await createExplorer({widthPx: 1200});
    const list = inner(explorer, 'cordiale-list');
    const narrowPx = list.getBoundingClientRect().width;
    list.renderRoot.querySelector<HTMLButtonElement>('.controls button')!.click();
    await soon(() => list.renderRoot.querySelector('table:not(.stacked)'));
    expect(list.getBoundingClientRect().width).to.be.greaterThan(narrowPx + 100);
    list.renderRoot.querySelector<HTMLButtonElement>('.controls button')!.click();
    await soon(() => list.getBoundingClientRect().width === narrowPx);
  });
});

describe('cordiale-explorer: sharing', () => {
  const share = (explorer: CordialeExplorer) => explorer.renderRoot.querySelector('cordiale-share');
  const toggle = (explorer: CordialeExplorer) => explorer.renderRoot.querySelector<HTMLButtonElement>('.share-toggle')!;

  it('opens with the keyboard, with the focus on the first thing to do, and Escape gives the focus back', async () => {
    for (const widthPx of [1200, 390]) {
      const explorer = await createExplorer({widthPx});
      const menu = explorer.renderRoot.querySelector<HTMLElement>('.more');
      menu?.focus();
      if (menu) await sendKeys({press: 'Enter'});
      toggle(explorer).focus();
      await sendKeys({press: 'Enter'});
      await soon(() => share(explorer)?.shadowRoot?.activeElement?.textContent === 'Timeline (SVG)');
      expect(toggle(explorer).getAttribute('aria-expanded')).to.equal('true');
      await expect(explorer).to.be.accessible();
      await sendKeys({press: 'Escape'});
      await soon(() => share(explorer) === null);
      expect(explorer.shadowRoot!.activeElement).to.equal(menu ?? toggle(explorer));
      explorer.remove();
    }
  });

  it('shares the events and the selection of the explorer', async () => {
    const selection = new Selection();
    const explorer = await createExplorer({selection});
    toggle(explorer).click();
    await soon(() => share(explorer)?.shadowRoot);
    selection.set(YEAR_2019);
    await soon(() => share(explorer)!.renderRoot.textContent?.includes('2 of 3 events'));
  });
});

describe('cordiale-explorer: print', () => {
  const print = async (explorer: CordialeExplorer, name: 'beforeprint' | 'afterprint') => {
    window.dispatchEvent(new Event(name));
    await explorer.updateComplete;
    for (const tag of ['cordiale-timeline', 'cordiale-list'] as const) await inner(explorer, tag).updateComplete;
  };
  const isSeen = (element: Element | null | undefined) => Boolean(element?.checkVisibility({visibilityProperty: true}));

  it('lays out filters in words, map, timeline, list and sources one under the other for paper, and the screen again after it', async () => {
    const countries = ['IT', 'UA', 'IL', 'PL', 'LV', 'EE', 'DE', 'FR', 'ES', 'PT', 'SE', 'FI', 'NO', 'DK', 'NL', 'BE', 'US', 'CA', 'GB', 'CZ'];
    const events = Array.from({length: 240}, (_, index) => createEvent(`e${index}`, {date: `20${10 + (index % 9)}-03-04`, participants: ['LT', countries[index % countries.length]!], reports: [{article: 'one', evidence: []}]}));
    for (const widthPx of [1200, 390]) {
      const selection = new Selection();
      const store = new EventStore(events, {articles: [{...createArticle('one', 'Lithuania met Italy.'), title: 'Who met whom', publisher: 'The Courier'}]});
      const explorer = await createExplorer({widthPx, selection, store});
      selection.set({source: 'filters', field: 'type', value: ['visit']});
      await explorer.updateComplete;
      const before = explorer.getBoundingClientRect().height;
      await print(explorer, 'beforeprint');
      const tops = (['cordiale-map', 'cordiale-timeline', 'cordiale-list'] as const).map((tag) => inner(explorer, tag)).map((view) => (isSeen(view) ? view.getBoundingClientRect().top : NaN));
      expect(tops).to.deep.equal([...tops].sort((a, b) => a - b));
      expect(listed(explorer)).to.have.length(240);
      expect(inner(explorer, 'cordiale-timeline').renderRoot.querySelectorAll('.lane')).to.have.length(20);
      expect(inner(explorer, 'cordiale-timeline').renderRoot.querySelectorAll('.axis')).to.have.length(2); // above and below, for the lanes fill more than a page
      expect(text(explorer, '.chip .words')).to.equal('Type Visit');
      expect(isSeen(explorer.renderRoot.querySelector('.share-toggle'))).to.equal(false);
      for (const words of ['Who met whom · The Courier', 'Printed on', location.href]) expect(text(explorer, '.sources')).to.contain(words);
      const widest = [...inner(explorer, 'cordiale-timeline').renderRoot.querySelectorAll('svg')].reduce((most, svg) => Math.max(most, svg.getBoundingClientRect().width), 0);
      expect(widest).to.be.within(500, 700);
      await print(explorer, 'afterprint');
      expect(explorer.getBoundingClientRect().height).to.equal(before);
      expect(listed(explorer)).to.have.length(100);
      expect(text(explorer, '.sources')).to.equal('');
      explorer.remove();
    }
  });
});

describe('cordiale-explorer: state', () => {
  it('is told once for all that a person changes with one action, and leads to the same view elsewhere', async () => {
    const selection = new Selection();
    const explorer = await createExplorer({selection});
    selection.set(YEAR_2019);
    selection.choose(['b']);
    await explorer.updateComplete;
    const states: string[] = [];
    explorer.addEventListener('cordiale-state', ({detail: {version, query}}) => states.push(`${version} ${query}`));
    explorer.renderRoot.querySelector<HTMLButtonElement>('.chip button')!.click();
    await soon(() => states.length > 0);
    expect(states).to.deep.equal(['1 v=1&event=b']);
    explorer.renderRoot.querySelector<HTMLButtonElement>('.clear')!.click();
    await soon(() => states.length > 1);
    expect(states).to.deep.equal(['1 v=1&event=b', '1 ']);
  });

  it('is not told of what a program has changed', async () => {
    const selection = new Selection();
    const explorer = await createExplorer({selection});
    let told = 0;
    explorer.addEventListener('cordiale-state', () => told++);
    selection.set(YEAR_2019);
    selection.arrange('timeline', 'lanes', 'type');
    await explorer.updateComplete;
    await soon(() => inner(explorer, 'cordiale-timeline').lanes === 'type');
    expect(told).to.equal(0);
  });
});

describe('cordiale-explorer: events', () => {
  it('lets the events of its views pass through', async () => {
    const explorer = await createExplorer();
    const event = oneEvent(explorer, 'cordiale-select');
    inner(explorer, 'cordiale-list').renderRoot.querySelector<HTMLButtonElement>('button[data-id="a"]')?.click();
    expect((await event).detail.ids).to.deep.equal(['a']);
  });

  it('fires cordiale-filter when a person clears, not when a program does', async () => {
    const selection = new Selection();
    const explorer = await createExplorer({selection});
    let fired = 0;
    explorer.addEventListener('cordiale-filter', () => fired++);
    selection.set(YEAR_2019);
    selection.clear();
    await explorer.updateComplete;
    expect(fired).to.equal(0);
    selection.set(YEAR_2019);
    await explorer.updateComplete;
    explorer.renderRoot.querySelector<HTMLButtonElement>('.clear')?.click();
    expect(fired).to.equal(1);
  });
});

describe('cordiale-explorer: selection in and out', () => {
  it('follows a filter set by anyone', async () => {
    const selection = new Selection();
    const explorer = await createExplorer({selection});
    selection.set(YEAR_2019);
    await explorer.updateComplete;
    expect(text(explorer, '.summary')).to.equal('2 of 3 events · 2 partners · 1 without a date');
    await soon(() => listed(explorer).join() === 'b,c');
  });

  it('writes filters and chosen events into the address, and cleans it when all is cleared', async () => {
    const selection = new Selection();
    const explorer = await createExplorer({selection, address: true});
    selection.set(YEAR_2019);
    selection.choose(['b']);
    await soon(() => location.hash === '#v=1&time=2019-01-01..2019-12-31&event=b');
    explorer.renderRoot.querySelector<HTMLButtonElement>('.clear')?.click();
    await soon(() => location.hash === '');
    expect(location.href).not.to.contain('#');
  });

  it('restores the address at the start and when it changes', async () => {
    location.hash = '#v=1&country=UA&event=b';
    const selection = new Selection();
    await createExplorer({selection, address: true});
    expect(selection.toQuery()).to.equal('v=1&country=UA&event=b');
    location.hash = '#v=1&country=IT';
    await soon(() => selection.toQuery() === 'v=1&country=IT');
  });

  it('writes what a person sets on timeline and map into the address, tells of it once, and a page opened at it shows the same', async () => {
    const explorer = await createExplorer({address: true});
    await soon(() => inner(explorer, 'cordiale-timeline').renderRoot.querySelector('#lanes'));
    const states: string[] = [];
    explorer.addEventListener('cordiale-state', ({detail: {query}}) => states.push(query));
    const lanes = inner(explorer, 'cordiale-timeline').renderRoot.querySelector<HTMLSelectElement>('#lanes')!;
    lanes.value = 'type';
    lanes.dispatchEvent(new Event('change', {bubbles: true}));
    await soon(() => states.length > 0);
    inner(explorer, 'cordiale-map').renderRoot.querySelector<HTMLButtonElement>('.controls [aria-pressed]')!.click();
    await soon(() => location.hash === '#v=1&timeline.lanes=type&map.projection=globe');
    expect(states).to.deep.equal(['v=1&timeline.lanes=type', 'v=1&timeline.lanes=type&map.projection=globe']);
    const {hash} = location;
    explorer.remove();

    history.replaceState(null, '', hash);
    const fresh = await createExplorer({address: true});
    await soon(() => inner(fresh, 'cordiale-timeline').lanes === 'type' && inner(fresh, 'cordiale-map').projection === 'globe');
    expect(text(fresh, '.note')).to.equal('');
    expect(location.hash).to.equal(hash);
  });

  it('keeps what the page itself put into the fragment', async () => {
    location.hash = '#chapter-2';
    const selection = new Selection();
    selection.set(YEAR_2019);
    await createExplorer({selection, address: true});
    expect(selection.clauses).to.have.length(1);
    selection.choose(['b']);
    await soon(() => location.hash === '#chapter-2&v=1&time=2019-01-01..2019-12-31&event=b');
    selection.clear();
    await soon(() => location.hash === '#chapter-2');
  });

  it('leaves out what it cannot read, says so once, and can be told to be quiet', async () => {
    location.hash = '#v=1&time=yesterday&country=UA&event=nobody';
    const selection = new Selection();
    const explorer = await createExplorer({selection, address: true});
    await soon(() => text(explorer, '.note').includes('event=nobody'));
    expect(text(explorer, '.note')).to.contain('time=yesterday');
    expect(selection.toQuery()).to.equal('v=1&country=UA');
    explorer.renderRoot.querySelector<HTMLButtonElement>('.note button')?.click();
    await explorer.updateComplete;
    expect(explorer.renderRoot.querySelector('.note')).to.equal(null);
  });

  it('follows an event that became part of another', async () => {
    location.hash = '#v=1&event=old';
    const selection = new Selection();
    await createExplorer({selection, address: true, events: {cordiale: 1, events: EVENTS, tombstones: [{id: 'old', mergedInto: 'b'}]}});
    await soon(() => selection.chosen.join() === 'b');
  });
});

describe('cordiale-explorer: lifecycle', () => {
  it('takes properties that were set before it was upgraded', async () => {
    const explorer = document.createElement('cordiale-explorer');
    explorer.events = EVENTS;
    document.body.append(explorer);
    await soon(() => listed(explorer).length === 3);
    explorer.remove();
  });

  it('stops listening to the address when removed, and follows it again when re-added', async () => {
    const selection = new Selection();
    const explorer = await createExplorer({selection, address: true});
    const parent = explorer.parentElement;
    explorer.remove();
    selection.choose(['a']);
    await aTimeout(200);
    expect(location.hash).to.equal('');
    parent?.append(explorer);
    location.hash = '#v=1&event=c';
    await soon(() => selection.chosen.join() === 'c');
  });

  it('goes on when two elements share one selection by hand', async () => {
    const selection = new Selection();
    const store = new EventStore(EVENTS);
    const wrapper = await fixture(html`<div><cordiale-list .store=${store} .selection=${selection}></cordiale-list><cordiale-reader .store=${store} .selection=${selection}></cordiale-reader></div>`);
    wrapper.querySelector('cordiale-list')?.renderRoot.querySelector<HTMLButtonElement>('button[data-id="a"]')?.click();
    await soon(() => wrapper.querySelector('cordiale-reader')?.renderRoot.querySelector('h2')?.textContent?.includes('Italy'));
  });
});

describe('cordiale-explorer: articles of the reader\'s own', () => {
  const addButton = (explorer: CordialeExplorer) => explorer.renderRoot.querySelector<HTMLButtonElement>('.intake-toggle');
  const grownBy = (explorer: CordialeExplorer, id: string, {tombstones = [] as {id: string; mergedInto: string}[]} = {}) =>
    inner(explorer, 'cordiale-intake').dispatchEvent(new CordialeIntakeEvent({store: explorer.activeStore.upsert([createEvent(id)]).remove(tombstones.map((tombstone) => tombstone.id)), articles: [], events: [], tombstones, quarantine: [{origin: 'a.csv:2', field: 'date', seen: 'x', wanted: 'a date', hint: 'Correct it.'}]}));

  it('are not asked for unless the page says so', async () => {
    const explorer = await createExplorer();
    expect([addButton(explorer), inner(explorer, 'cordiale-intake')]).to.deep.equal([null, null]);
  });

  it('have a place that opens with the keyboard, in front of the list, and closes with Escape', async () => {
    const explorer = await createExplorer({intake: true});
    addButton(explorer)?.focus();
    await sendKeys({press: 'Enter'});
    await soon(() => inner(explorer, 'cordiale-intake').renderRoot?.querySelector('.drop button:focus'));
    expect(addButton(explorer)?.getAttribute('aria-expanded')).to.equal('true');
    expect(getComputedStyle(inner(explorer, 'cordiale-list').parentElement!).display).to.equal('none');
    await expect(explorer).to.be.accessible();
    await sendKeys({press: 'Escape'});
    await explorer.updateComplete;
    expect([explorer.shadowRoot?.activeElement === addButton(explorer), getComputedStyle(inner(explorer, 'cordiale-list').parentElement!).display]).to.deep.equal([true, 'flex']);
  });

  it('are in front on a narrow page until a tab is chosen', async () => {
    const explorer = await createExplorer({intake: true, widthPx: 390});
    addButton(explorer)?.click();
    const intake = inner(explorer, 'cordiale-intake');
    await soon(() => intake.renderRoot?.querySelector('.drop'));
    expect(getComputedStyle(inner(explorer, 'cordiale-list')).visibility).to.equal('hidden');
    await expect(explorer).to.be.accessible();
    explorer.renderRoot.querySelector<HTMLElement>('[role="tab"]')?.click();
    await explorer.updateComplete;
    expect(getComputedStyle(inner(explorer, 'cordiale-list')).visibility).to.equal('visible');
  });

  it('join all views, and what could not be used joins the quarantine', async () => {
    const explorer = await createExplorer({intake: true});
    grownBy(explorer, 'own');
    await soon(() => listed(explorer).includes('own'));
    expect(text(explorer, '.summary')).to.contain('4 events');
    await soon(() => text(explorer, '.quarantine').includes('a.csv:2'));
    for (const tag of ['cordiale-timeline', 'cordiale-map', 'cordiale-reader', 'cordiale-filters'] as const) expect(inner(explorer, tag).activeStore).to.equal(explorer.activeStore);
  });

  it('keep a chosen event chosen when it becomes part of another', async () => {
    const selection = new Selection();
    const explorer = await createExplorer({intake: true, selection});
    selection.choose(['a', 'b']);
    grownBy(explorer, 'own', {tombstones: [{id: 'a', mergedInto: 'own'}]});
    expect(selection.chosen).to.deep.equal(['own', 'b']);
  });

  it('give way to other events that the page gives', async () => {
    const explorer = await createExplorer({intake: true});
    grownBy(explorer, 'own');
    explorer.events = [createEvent('new')];
    await soon(() => listed(explorer).join() === 'new');
  });
});

describe('cordiale-explorer: the player', () => {
  const toggle = (explorer: CordialeExplorer) => explorer.renderRoot.querySelector<HTMLButtonElement>('.player-toggle')!;

  it('opens behind one button, filters all views, and lets go of its filter when it is closed with Escape', async () => {
    const selection = new Selection();
    const explorer = await createExplorer({selection});
    expect(inner(explorer, 'cordiale-player')).to.equal(null);
    toggle(explorer).focus();
    await sendKeys({press: 'Enter'});
    await soon(() => inner(explorer, 'cordiale-player')?.renderRoot?.querySelector('.play:focus'));
    await expect(explorer).to.be.accessible();
    inner(explorer, 'cordiale-player').renderRoot.querySelector<HTMLElement>('[aria-label="Next step"]')?.click();
    await soon(() => listed(explorer).join() === 'a,c');
    await sendKeys({press: 'Escape'});
    await soon(() => listed(explorer).join() === 'a,b,c');
    expect([selection.clauses, explorer.shadowRoot?.activeElement === toggle(explorer)]).to.deep.equal([[], true]);
  });
});

describe('cordiale-explorer: the comparison', () => {
  it('opens in the place of the list, limits all views to a step, and keeps that when it is closed', async () => {
    const selection = new Selection();
    const explorer = await createExplorer({selection, intake: true});
    const toggle = explorer.renderRoot.querySelector<HTMLButtonElement>('.compare-toggle')!;
    toggle.focus();
    await sendKeys({press: 'Enter'});
    await soon(() => inner(explorer, 'cordiale-compare')?.renderRoot?.querySelector('select:focus'));
    await expect(explorer).to.be.accessible();
    expect(explorer.renderRoot.querySelector<HTMLElement>('#list')?.hidden).to.equal(true);
    inner(explorer, 'cordiale-compare').renderRoot.querySelector<HTMLElement>('.numbers th button')?.click();
    expect(selection.clauses.map(({source, field}) => `${source} ${field}`)).to.deep.equal(['compare time']);
    await sendKeys({press: 'Escape'});
    await soon(() => explorer.shadowRoot?.activeElement === toggle);
    expect([explorer.renderRoot.querySelector<HTMLElement>('#list')?.hidden, selection.clauses.length]).to.deep.equal([false, 1]);
  });

  it('is held by the selection with what it compares, and stands there wherever that is shown, until it is closed', async () => {
    const selection = new Selection();
    const explorer = await createExplorer({selection});
    const told: string[] = [];
    explorer.addEventListener('cordiale-state', ({detail}) => told.push(detail.query));
    explorer.renderRoot.querySelector<HTMLButtonElement>('.compare-toggle')!.click();
    await soon(() => inner(explorer, 'cordiale-compare')?.renderRoot.querySelectorAll('.partner select').length === 2);
    inner(explorer, 'cordiale-compare').renderRoot.querySelector<HTMLElement>('.swap')!.click();
    await soon(() => told.length === 2);
    const [opened, swapped] = told as [string, string];
    expect(opened).to.equal('v=1&explorer.panel=compare');
    expect(swapped).to.match(/^v=1&explorer\.panel=compare&compare\.partners=[A-Z]{2}-[A-Z]{2}$/);

    const other = new Selection();
    other.applyQuery(swapped);
    const shown = await createExplorer({selection: other});
    await soon(() => inner(shown, 'cordiale-compare')?.partners === swapped.slice(-5));
    expect(shown.renderRoot.querySelector('.compare-toggle')?.ariaExpanded).to.equal('true');
    other.applyQuery('');
    await soon(() => inner(shown, 'cordiale-compare') === null);
    expect(other.toQuery()).to.equal('');

    explorer.renderRoot.querySelector<HTMLButtonElement>('.compare-toggle')!.click();
    expect(selection.toQuery()).to.equal(swapped.replace('explorer.panel=compare&', ''));
  });

  it('gives way to articles of the reader\'s own, and they to it', async () => {
    const explorer = await createExplorer({intake: true});
    const button = (name: string) => explorer.renderRoot.querySelector<HTMLButtonElement>(`.${name}-toggle`)!;
    const open = () => ['compare', 'intake'].filter((name) => button(name).getAttribute('aria-expanded') === 'true').join();
    for (const name of ['compare', 'intake', 'compare']) {
      button(name).click();
      await soon(() => open() === name);
    }
  });
});
