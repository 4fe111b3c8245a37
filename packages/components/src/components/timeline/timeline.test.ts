import {expect, fixture, html, oneEvent, waitUntil as waitFor} from '@open-wc/testing';
import {resetMouse, sendKeys, sendMouse} from '@web/test-runner-commands';
import {createPartialDate, EventStore, formatIsoDay, Selection, toEpochDay, type Clause, type Article, type CooperationEvent} from '@cordiale/core';
import '../../define/timeline.js';
import {createArticle, createEvent} from '../../testing/create-event.js';
import {emulateMedia} from '../../testing/emulate-media.js';
import type {CordialeTimeline} from './timeline.js';

/** Waits for a condition, however busy the computer is: a frame can take a second then. */
const waitUntil = (condition: () => unknown, message?: string) => waitFor(condition, message, {timeout: 15_000});

const bounded = (edtf: string) => createPartialDate(edtf, {basis: 'bounded'});
const approximate = createPartialDate('2019-07-31~', {basis: 'document-date'});

/** Ten events from 2014 to 2020 with Italy, Ukraine and Poland, one of them without a date. */
function createEvents(): CooperationEvent[] {
  return [
    createEvent('visit', {date: '2018-05-12', participants: ['LT', 'IT']}),
    createEvent('aid', {type: 'military-aid', date: '2014/2019', participants: ['LT', 'UA']}),
    createEvent('training', {type: 'training', realis: 'ongoing', date: bounded('2019/..'), participants: ['LT', 'UA']}),
    createEvent('programme', {type: 'joint-programme', realis: 'ongoing', date: bounded('2019/..'), participants: ['LT', 'UA', 'PL']}),
    createEvent('proposal', {type: 'proposal', realis: 'hypothetical', date: bounded('2017/2018'), participants: ['LT', 'UA']}),
    createEvent('meeting', {type: 'meeting', date: {...approximate, earliest: '2019-07-24', latest: '2019-07-31'}, participants: ['LT', 'IT']}),
    createEvent('deployment', {type: 'deployment', date: bounded('../2016-03-01'), participants: ['LT', 'IT']}),
    createEvent('exercise', {type: 'exercise', realis: 'future', date: '2020-06', participants: ['LT', 'PL']}),
    createEvent('withdrawal', {type: 'withdrawal', realis: 'negated', date: '2015-02-03', participants: ['LT', 'PL']}),
    createEvent('undated', {type: 'procurement', date: '', participants: ['LT', 'PL']}),
  ];
}

/** More events with one country than can be shown one by one: `size` of them, three days apart from 2014 on. */
function createCrowd(size = 600, country = 'UA'): CooperationEvent[] {
  return Array.from({length: size}, (_, index) => createEvent(`${country}${index}`, {date: formatIsoDay(toEpochDay(2014, 1, 1) + index * 3), participants: ['LT', country]}));
}

interface Options extends Partial<Pick<CordialeTimeline, 'selection' | 'lanes' | 'today' | 'source'>> {
  events?: CooperationEvent[];
  articles?: Article[];
  widthPx?: number;
}

async function createTimeline({events = createEvents(), articles = [], widthPx = 900, ...properties}: Options = {}): Promise<CordialeTimeline> {
  const box = document.createElement('div');
  box.style.inlineSize = `${widthPx}px`;
  const element = await fixture<CordialeTimeline>(html`<cordiale-timeline focus="LT"></cordiale-timeline>`, {parentNode: box});
  Object.assign(element, {today: '2019-01-01', store: new EventStore(events, {articles}), ...properties});
  await drawn(element);
  return element;
}

/** Resolves when the timeline has been measured and has drawn the events it was given. */
async function drawn(element: CordialeTimeline): Promise<void> {
  await element.updateComplete;
  const wanted = element.activeStore.extent ? '.thumb' : '.status, .undated-fold';
  await waitUntil(() => all(element, wanted).length > 0, 'the timeline is drawn');
  await element.updateComplete;
}

const all = (element: CordialeTimeline, selector: string): Element[] => [...(element.shadowRoot?.querySelectorAll(selector) ?? [])];

function find<T extends Element = Element>(element: CordialeTimeline, selector: string): T {
  const found = element.shadowRoot?.querySelector<T>(selector);
  if (!found) throw new Error(`No "${selector}" in the timeline.`);
  return found;
}

/** The mark of an event; without a lane its first one. */
function mark(element: CordialeTimeline, id: string, lane?: string): SVGElement {
  return find<SVGElement>(element, `${lane ? `[data-lane="${lane}"] ` : ''}.mark[data-stop="event:${id}"]`);
}

const markIds = (element: CordialeTimeline, selector = '.mark:not(.out)') => [...new Set(all(element, selector).map((found) => (found as SVGElement).dataset.stop?.slice('event:'.length)))].sort();
const focusedName = (element: CordialeTimeline) => element.shadowRoot?.activeElement?.getAttribute('aria-label') ?? '';
const timeOf = ({activeSelection}: CordialeTimeline) => {
  const clause = activeSelection.clauses.find(({field}) => field === 'time');
  return clause?.field === 'time' ? `${formatIsoDay(clause.value.earliest)}..${formatIsoDay(clause.value.latest)}` : 'whole';
};
const timeClause = (from: [number, number, number], to: [number, number, number], source = 'timeline'): Clause => ({source, field: 'time', value: {earliest: toEpochDay(...from), latest: toEpochDay(...to)}});

function centreOf(element: Element): [number, number] {
  const {left, top, width, height} = element.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
}

/** An event of a finger at a time of its own, so that its speed does not depend on the computer's. */
function createTouch(type: string, pointerId: number, clientX: number, clientY: number, timeMs = 0): PointerEvent {
  const event = new PointerEvent(type, {pointerId, pointerType: 'touch', clientX, clientY, button: type === 'pointermove' ? -1 : 0, buttons: type === 'pointerup' ? 0 : 1, bubbles: true, composed: true});
  Object.defineProperty(event, 'timeStamp', {value: timeMs});
  return event;
}

/** Touches the timeline for the first time, and waits until what that brings is there. */
async function touch(element: CordialeTimeline): Promise<void> {
  find<HTMLDetailsElement>(element, '.legend-fold').open = true;
  await waitUntil(() => all(element, '.legend').length === 1);
  find<HTMLDetailsElement>(element, '.legend-fold').open = false;
  await waitUntil(() => all(element, '.legend').length === 0);
}

async function drag([fromX, y]: [number, number], toX: number): Promise<void> {
  await sendMouse({type: 'move', position: [fromX, y]});
  await sendMouse({type: 'down'});
  await sendMouse({type: 'move', position: [Math.round((fromX + toX) / 2), y]});
  await sendMouse({type: 'move', position: [toX, y]});
  await sendMouse({type: 'up'});
}

describe('cordiale-timeline', () => {
  afterEach(async () => {
    await resetMouse();
  });

  describe('accessibility', () => {
    it('passes axe with events of every kind, with the card, legend and undated list open', async () => {
      const element = await createTimeline();
      for (const fold of all(element, 'details')) (fold as HTMLDetailsElement).open = true;
      await waitUntil(() => all(element, '.legend').length === 1);
      mark(element, 'visit').focus();
      await element.updateComplete;
      await expect(element).to.be.accessible();
    });

    it('passes axe when empty, when filtered to nothing, and when all events are undated', async () => {
      await expect(await createTimeline({events: []})).to.be.accessible();
      const selection = new Selection();
      selection.set({source: 'map', field: 'country', value: ['BR']});
      await expect(await createTimeline({selection})).to.be.accessible();
      await expect(await createTimeline({events: [createEvent('undated', {date: ''})]})).to.be.accessible();
    });

    it('passes axe in dark and forced colours with an event chosen', async () => {
      const element = await createTimeline();
      for (const media of [{colorScheme: 'dark'}, {forcedColors: 'active'}] as const) {
        await emulateMedia(media);
        await expect(element).to.be.accessible();
      }
      await emulateMedia({colorScheme: 'light', forcedColors: 'none'});
    });

    it('passes axe with bins, an opened bin and a folded lane', async () => {
      const element = await createTimeline({events: [...createCrowd(), ...createEvents()]});
      find<SVGElement>(element, '.bin').dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true}));
      find<HTMLElement>(element, '[data-lane="PL"] .lane-name').click();
      await waitUntil(() => all(element, '.opened .event').length > 0 && all(element, '.lane.folded').length === 1);
      await expect(element).to.be.accessible();
    });

    it('passes axe while loading and when loading has failed', async () => {
      const element = await fixture<CordialeTimeline>(html`<cordiale-timeline src="data:application/json,oops"></cordiale-timeline>`);
      await expect(element).to.be.accessible();
      await waitUntil(() => find(element, '.status').textContent?.includes('Could not load'));
      await expect(element).to.be.accessible();
    });

    it('passes axe when narrow, right to left, and zoomed to where nothing is and where much reaches in', async () => {
      const narrow = await createTimeline({widthPx: 358});
      await expect(narrow).to.be.accessible();
      narrow.parentElement!.dir = 'rtl';
      narrow.parentElement!.style.inlineSize = '700px';
      await waitUntil(() => all(narrow, '.narrow').length === 0);
      for (const [from, to] of [[[2014, 3, 1], [2014, 4, 30]], [[2018, 6, 1], [2018, 8, 31]]] as const) {
        narrow.activeSelection.set(timeClause([...from], [...to]));
        await narrow.updateComplete;
        await expect(narrow).to.be.accessible();
      }
      narrow.activeSelection.set({source: 'map', field: 'country', value: ['PL']});
      await narrow.updateComplete;
      expect(all(narrow, '.nothing')).to.have.length(1);
      await expect(narrow).to.be.accessible();
    });

    it('names every bin with its days and its number', async () => {
      const element = await createTimeline({events: createCrowd()});
      expect(find(element, '.bin').getAttribute('aria-label')).to.equal('2014: 122 events');
    });

    it('names every mark with a sentence', async () => {
      const element = await createTimeline();
      expect(mark(element, 'meeting').getAttribute('aria-label')).to.equal('Meeting: Lithuania → Italy, shortly before 31 July 2019, happened.');
      expect(mark(element, 'visit').getAttribute('role')).to.equal('button');
    });

    it('has one tab stop for all marks', async () => {
      const element = await createTimeline();
      expect(all(element, '.mark[tabindex="0"]')).to.have.length(1);
    });

    it('gives every mark, thumb and button a target of at least 24 pixels', async () => {
      const element = await createTimeline();
      for (const target of all(element, '.mark .ring, .target, button, summary')) {
        const {width, height} = target.getBoundingClientRect();
        expect(Math.min(width, height), target.outerHTML).to.be.at.least(24);
      }
    });

    it('writes thumb values in words', async () => {
      const element = await createTimeline();
      const [first, last] = all(element, '[role="slider"]');
      expect(first?.getAttribute('aria-valuetext')).to.equal('1 January 2014');
      expect(last?.getAttribute('aria-valuetext')).to.equal('31 December 2020');
    });

    it('announces the count after a filter, once it has settled, and not on arrival', async () => {
      const element = await createTimeline();
      const region = find(element, '[aria-live="polite"]');
      expect(region.textContent).to.equal('');
      element.activeSelection.set({source: 'map', field: 'country', value: ['IT']});
      await waitUntil(() => region.textContent !== '');
      expect(region.textContent).to.equal('3 of 10 events');
    });

    it('writes no style attribute in what it renders, only sets the property, as a strict policy wants', async () => {
      const element = await createTimeline();
      expect(all(element, '[style]:not(.card, .frame, .tape)')).to.have.length(0);
    });
  });

  describe('defaults', () => {
    it('shows partners of the focus country as lanes, most events first', async () => {
      const element = await createTimeline();
      expect(all(element, '.lane-name .name').map(({textContent}) => textContent?.trim())).to.deep.equal(['Ukraine', 'Italy', 'Poland']);
      expect(all(element, '.lane-name .count').map(({textContent}) => textContent)).to.deep.equal(['4', '3', '3']);
    });

    it('shows every dated event, an event with two partners in both lanes', async () => {
      const element = await createTimeline();
      expect(markIds(element)).to.have.length(9);
      expect(all(element, '.mark[data-stop="event:programme"]')).to.have.length(2);
    });

    it('draws a known day without a bar, a month as wide as the month, an interval with a certain core', async () => {
      const element = await createTimeline();
      const bars = (id: string) => [...mark(element, id).querySelectorAll('.possible, .certain, .tail')].map(({classList}) => classList[0]);
      expect(bars('visit')).to.deep.equal([]);
      expect(bars('exercise')).to.deep.equal(['possible']);
      expect(bars('aid')).to.deep.equal(['possible', 'certain']);
    });

    it('lets an open end fade and never gives a bounded date a solid part', async () => {
      const element = await createTimeline();
      expect(mark(element, 'training').querySelector('.tail')?.getAttribute('mask')).to.equal('url(#fade-right)');
      expect(mark(element, 'deployment').querySelector('.tail')?.getAttribute('mask')).to.equal('url(#fade-left)');
      expect(mark(element, 'proposal').querySelector('.certain')).to.equal(null);
    });

    it('fills by realis: facts solid, plans hollow, proposals dashed, denials struck', async () => {
      const element = await createTimeline();
      const fill = (id: string) => mark(element, id).querySelector('.symbol')?.classList[1];
      expect([fill('visit'), fill('exercise'), fill('proposal'), fill('withdrawal')]).to.deep.equal(['solid', 'hollow', 'dashed', 'struck']);
      expect(mark(element, 'training').querySelector('.symbol')?.classList.contains('onward')).to.equal(true);
    });

    it('writes a title over a date where there are few events', async () => {
      const element = await createTimeline({events: [createEvent('a'), createEvent('b', {date: '2019-05', participants: ['LT', 'UA']})]});
      expect(all(element, '.label').map(({textContent}) => textContent)).to.deep.equal(['Visit · Defence policy12 May 2018', 'Visit · Defence policyMay 2019']);
    });

    it('counts what it cannot show, every event once at every scale', async () => {
      const element = await createTimeline({events: createCrowd(600)});
      const counted = () => all(element, '.bin').reduce((sum, bin) => sum + Number(/: (\d+) event/.exec(bin.getAttribute('aria-label') ?? '')?.[1]), 0) + all(element, '.mark').length;
      expect(counted()).to.equal(600);
      element.activeSelection.set({source: 'filters', field: 'type', value: ['visit']});
      await element.updateComplete;
      expect(counted()).to.equal(600);
      expect(all(element, '.mark')).to.have.length(0);
      element.activeSelection.set(timeClause([2016, 1, 1], [2016, 2, 29]));
      await element.updateComplete;
      expect(all(element, '.bin')).to.have.length(0);
      expect(markIds(element)).to.have.length(20);
    });

    it('says how many events reach into view from before a range in a crowded lane', async () => {
      const spans = Array.from({length: 30}, (_, index) => createEvent(`span${index}`, {date: `2014-0${1 + (index % 9)}-01/2018-01-01`, participants: ['LT', 'UA']}));
      const element = await createTimeline({events: [...createCrowd(), ...spans]});
      element.activeSelection.set(timeClause([2016, 1, 1], [2016, 2, 29]));
      await element.updateComplete;
      expect(find(element, '[data-stop="before"]').getAttribute('aria-label')).to.equal('30 events from before this range');
      expect(all(element, '[data-stop="after"]')).to.have.length(0);
    });

    it('draws every event of a lane that has few, however much they overlap', async () => {
      const element = await createTimeline({events: Array.from({length: 18}, (_, index) => createEvent(`e${index}`, {date: bounded('2014/2019'), participants: ['LT', 'UA']}))});
      expect(find(element, '[data-lane="UA"]').querySelectorAll('.bin')).to.have.length(0);
      expect(find(element, '.lane-name .count').textContent).to.equal('18');
      expect(markIds(element)).to.have.length(18);
    });

    it('keeps the text beside every event of a crowded lane while the range moves over it', async () => {
      const element = await createTimeline({events: createCrowd()});
      const seen = new Map<string, Set<string>>(); // event → texts beside it
      for (let day = 0; day < 60; day += 4) {
        element.activeSelection.set(timeClause([2016, 1, 1 + day], [2016, 2, 29 + day]));
        await element.updateComplete;
        for (const found of all(element, '.mark')) {
          const id = (found as SVGElement).dataset.stop ?? '';
          seen.set(id, (seen.get(id) ?? new Set()).add(found.nextElementSibling?.matches('.label') ? found.nextElementSibling.textContent ?? '' : ''));
        }
      }
      expect(seen.size).to.be.above(30);
      for (const [id, texts] of seen) expect([...texts], id).to.have.length(1);
    });

    it('gives an unknown type a neutral mark', async () => {
      const element = await createTimeline({events: [createEvent('a', {type: 'seminar'})]});
      expect(mark(element, 'a').classList.contains('neutral')).to.equal(true);
    });

    it('counts events without a date and lists them', async () => {
      const element = await createTimeline();
      expect(find(element, 'summary').textContent).to.equal('1 without a date');
      find<HTMLDetailsElement>(element, '.undated-fold').open = true;
      await waitUntil(() => all(element, '[data-event]').length === 1);
      expect(find(element, '[data-event]').getAttribute('aria-label')).to.contain('no date given');
    });

    it('has a legend of what is on screen and nothing else', async () => {
      const element = await createTimeline({events: [createEvent('a'), createEvent('b', {type: 'exercise', realis: 'future', date: '2018-06'})]});
      find<HTMLDetailsElement>(element, '.legend-fold').open = true;
      await waitUntil(() => all(element, '.legend').length === 1);
      const words = find(element, '.legend').textContent ?? '';
      expect(words).to.contain('Talks').and.contain('Joint action').and.contain('Hollow: planned').and.contain('Striped line');
      expect(words).to.not.contain('Endings');
      expect(words).to.not.contain('Fading');
      expect(words).to.not.contain('denied');
    });

    it('has a legend of all lanes on screen, not of the first alone', async () => {
      const element = await createTimeline({events: [createEvent('a'), createEvent('b', {type: 'withdrawal', participants: ['LT', 'UA']})]});
      find<HTMLDetailsElement>(element, '.legend-fold').open = true;
      await waitUntil(() => all(element, '.legend').length === 1);
      expect(find(element, '.legend').textContent).to.contain('Talks').and.contain('Endings');
    });

    it('writes the number of a bin only where the whole of it can be read, beside what reaches in from before', async () => {
      const spans = Array.from({length: 30}, (_, index) => createEvent(`span${index}`, {date: '2014-01-01/2018-01-01', participants: ['LT', 'UA']}));
      const crowd = Array.from({length: 4000}, (_, index) => createEvent(`e${index}`, {date: formatIsoDay(toEpochDay(2014, 1, 1) + Math.floor(index * 0.4)), participants: ['LT', 'UA']}));
      const element = await createTimeline({events: [...crowd, ...spans]});
      const isWritten = (text: Element) => text.textContent !== '';
      let written = 0;
      for (let day = 1; day <= 28; day += 3) {
        element.activeSelection.set(timeClause([2015, 6, day], [2016, 5, day]));
        await element.updateComplete;
        const chip = find(element, '[data-stop="before"] .chip').getBoundingClientRect();
        const plot = find(element, '.lane-plot').getBoundingClientRect();
        for (const {left, right, top} of all(element, '.bin-count').filter(isWritten).map((text) => text.getBoundingClientRect())) {
          written++;
          expect(left >= plot.left && right <= plot.right && (left >= chip.right || top >= chip.bottom), `${day} June: ${left} to ${right}`).to.equal(true);
        }
      }
      expect(written).to.be.above(80);
    });

    it('hatches days that no article speaks of, and names them in the legend', async () => {
      const articles = [createArticle('told', 'A visit.', {published: '2018-05-13'})];
      const element = await createTimeline({articles, events: [createEvent('a'), createEvent('b', {date: '2018-09'})]});
      expect(find(element, '.silence').getAttribute('d')?.match(/M/g)).to.have.length(3); // before the week of the article, between it and September, and after that
      find<HTMLDetailsElement>(element, '.legend-fold').open = true;
      await waitUntil(() => all(element, '.legend').length === 1);
      expect(find(element, '.legend').textContent).to.contain('No article in this data speaks of').and.contain('14 May 2018 to 31 August 2018');
    });

    it('hatches nothing where the data has no articles', async () => {
      expect(all(await createTimeline(), '.silence')).to.have.length(0);
    });

    it('lets no text beside a mark overlap another symbol or text of its line', async () => {
      const events = Array.from({length: 120}, (_, index) => createEvent(`e${index}`, {date: formatIsoDay(toEpochDay(2015, 1, 1) + index * 17), participants: ['LT', ['UA', 'PL', 'IT'][index % 3] ?? 'UA']}));
      const element = await createTimeline({events, widthPx: 700});
      const boxes = all(element, '.mark .symbol, .label').map((found) => found.getBoundingClientRect());
      boxes.forEach((a, i) => boxes.forEach((b, j) => {
        const overlaps = i < j && a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 4 && b.top < a.bottom - 4;
        expect(overlaps, `boxes ${i} and ${j}`).to.equal(false);
      }));
    });
  });

  describe('properties and attributes', () => {
    it('lanes="type" groups by type', async () => {
      const element = await createTimeline({lanes: 'type'});
      expect(all(element, '.lane-name .name').map(({textContent}) => textContent)).to.include('Military aid');
    });

    it('lanes="initiative" groups by initiative, with a lane for events that name none', async () => {
      const element = await createTimeline({lanes: 'initiative', events: [createEvent('a', {initiatives: [{name: 'LITPOLUKRBRIG'}]}), createEvent('b'), createEvent('c')]});
      expect(all(element, '.lane-name .name').map(({textContent}) => textContent)).to.deep.equal(['No initiative named', 'LITPOLUKRBRIG']);
    });

    it('order sets the order of the lanes: by count, name or first event', async () => {
      const element = await createTimeline();
      const names = async (order: CordialeTimeline['order']) => {
        element.order = order;
        await element.updateComplete;
        return all(element, '.lane-name .name').map(({textContent}) => textContent);
      };
      expect(await names('name')).to.deep.equal(['Italy', 'Poland', 'Ukraine']);
      expect(await names('first')).to.deep.equal(['Ukraine', 'Poland', 'Italy']);
      expect(await names('count')).to.deep.equal(['Ukraine', 'Italy', 'Poland']);
    });

    it('the axis is written in the language, script and digits of the page, in the calendar of the articles', async () => {
      const element = await createTimeline();
      const axis = async (lang: string) => {
        element.lang = lang;
        element.requestUpdate();
        await element.updateComplete;
        return find(element, '.axis').textContent?.replace(/\s+/g, ' ') ?? '';
      };
      element.activeSelection.set(timeClause([2018, 1, 1], [2018, 6, 30]));
      expect(await axis('uk')).to.contain('березень 2018');
      expect(await axis('fa')).to.contain('۲۰۱۸');
      expect(await axis('he')).to.contain('מרץ 2018');
    });

    it('quarters are named by their months where they fit', async () => {
      const element = await createTimeline();
      element.activeSelection.set(timeClause([2016, 1, 1], [2017, 12, 31]));
      await element.updateComplete;
      expect(all(element, '.axis .tick-name').map(({textContent}) => textContent)).to.include('Apr – Jun');
    });

    it('weeks begin on Mondays where they fit', async () => {
      const element = await createTimeline();
      element.activeSelection.set(timeClause([2018, 5, 1], [2018, 7, 31]));
      await element.updateComplete;
      expect(all(element, '.axis .tick-name').map(({textContent}) => textContent).slice(0, 5)).to.deep.equal(['7', '14', '21', '28', '4']);
    });

    it('an unknown kind of lanes means partners', async () => {
      const element = await createTimeline({lanes: 'colour' as never});
      expect(all(element, '.lane-name')).to.have.length(3);
    });

    it('today is marked when it lies inside, and only then', async () => {
      const element = await createTimeline();
      expect(all(element, '.today')).to.have.length(1);
      element.today = '2031-01-01';
      await element.updateComplete;
      expect(all(element, '.today')).to.have.length(0);
    });

    it('today is the day it is where the reader is, not in Greenwich', async () => {
      const Clock = window.Date;
      const now = Clock.UTC(2018, 11, 31, 20); // the tests run 13 hours east of Greenwich
      window.Date = class extends Clock {
        constructor(...given: []) {
          super(...(given.length > 0 ? given : [now] as unknown as []));
        }
      } as DateConstructor;
      try {
        const element = await createTimeline({today: undefined});
        const preset = find<HTMLSelectElement>(element, '#preset');
        preset.value = preset.options[2]!.value;
        preset.dispatchEvent(new Event('change'));
        expect(timeOf(element)).to.equal('2018-01-02..2019-01-01');
      } finally {
        window.Date = Clock;
      }
    });

    it('names and dates are written in the language of the page', async () => {
      const element = await createTimeline();
      element.lang = 'it';
      element.requestUpdate();
      await element.updateComplete;
      expect(all(element, '.lane-name .name').map(({textContent}) => textContent)).to.include('Ucraina');
      expect(find(element, '[role="slider"]').getAttribute('aria-valuetext')).to.equal('1 gennaio 2014');
    });

    it('time runs with the direction of the page', async () => {
      const box = document.createElement('div');
      box.dir = 'rtl';
      const element = await fixture<CordialeTimeline>(html`<cordiale-timeline focus="LT"></cordiale-timeline>`, {parentNode: box});
      element.store = new EventStore(createEvents());
      await drawn(element);
      const xOf = (id: string) => centreOf(mark(element, id).querySelector('.ring')!)[0];
      expect(xOf('withdrawal')).to.be.above(xOf('visit'));
      mark(element, 'deployment').focus();
      await sendKeys({press: 'ArrowLeft'});
      await waitUntil(() => focusedName(element).startsWith('Visit'));
    });

    it('text of events stays text', async () => {
      const element = await createTimeline({events: [createEvent('a', {type: '<img src=x onerror=alert(1)>', summary: '<b>bold</b>'})]});
      mark(element, 'a').focus();
      await element.updateComplete;
      expect(all(element, 'img, .card b')).to.have.length(0);
    });

    it('events that are not there leave a sentence, no picture', async () => {
      const element = await createTimeline({events: []});
      expect(find(element, '.status').textContent).to.contain('no events');
      expect(all(element, 'svg.plot')).to.have.length(0);
    });
  });

  describe('keyboard and pointer', () => {
    it('arrows go through a lane in time order and on to the next lane, Home and End to its ends', async () => {
      const element = await createTimeline();
      await touch(element);
      find<SVGElement>(element, '.mark[tabindex="0"]').focus();
      expect(focusedName(element)).to.contain('Military aid');
      const names: string[] = [];
      for (const press of ['ArrowRight', 'End', 'Home', 'ArrowDown', 'ArrowDown', 'ArrowUp']) {
        await sendKeys({press});
        await element.updateComplete;
        await Promise.resolve();
        names.push(focusedName(element).split(':')[0] ?? '');
      }
      expect(names).to.deep.equal(['Proposal', 'Training', 'Military aid', 'Deployment', 'Withdrawal', 'Deployment']);
      expect(all(element, '.mark[tabindex="0"]')).to.have.length(1);
    });

    it('the name of a lane comes before its first event and folds it to one line', async () => {
      const element = await createTimeline();
      find<SVGElement>(element, '.mark[tabindex="0"]').focus();
      await sendKeys({press: 'ArrowLeft'});
      await waitUntil(() => element.shadowRoot?.activeElement?.matches('[data-lane="UA"] .lane-name'));
      const heightOf = () => Math.round(find(element, '[data-lane="UA"]').getBoundingClientRect().height);
      const before = heightOf();
      await sendKeys({press: 'Enter'});
      await waitUntil(() => heightOf() < before && heightOf() < 40);
      expect(find(element, '[data-lane="UA"] .lane-name').getAttribute('aria-expanded')).to.equal('false');
      await sendKeys({press: 'Enter'});
      await waitUntil(() => heightOf() === before);
    });

    it('a bin opens to its events with Enter, and Escape leads back to it, without a change of the range', async () => {
      const element = await createTimeline({events: createCrowd()});
      find<SVGElement>(element, '.bin').focus();
      await sendKeys({press: 'ArrowRight'});
      await waitUntil(() => focusedName(element).startsWith('2015'));
      await sendKeys({press: 'Enter'});
      await waitUntil(() => element.shadowRoot?.activeElement?.matches('.opened .event'));
      expect(find(element, '.opened').getAttribute('aria-label')).to.equal('Ukraine, 2015: 122 events');
      await sendKeys({press: 'ArrowDown'});
      await sendKeys({press: 'Enter'});
      expect(element.activeSelection.chosen).to.deep.equal(['UA123']);
      await element.updateComplete;
      expect(all(element, '.bin.chosen').map((bin) => bin.getAttribute('aria-label'))).to.deep.equal(['2015: 122 events']);
      await sendKeys({press: 'Escape'});
      await waitUntil(() => focusedName(element).startsWith('2015'));
      expect(all(element, '.opened')).to.have.length(0);
      expect(timeOf(element)).to.equal('whole');
    });

    it('an opened bin can be looked at more closely', async () => {
      const element = await createTimeline({events: createCrowd()});
      find<SVGElement>(element, '.bin').dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true}));
      await waitUntil(() => all(element, '.zoom-to').length === 1);
      find<HTMLButtonElement>(element, '.zoom-to').click();
      expect(timeOf(element)).to.equal('2014-01-01..2014-12-31');
    });

    it('long lists come in pages', async () => {
      const element = await createTimeline({events: Array.from({length: 120}, (_, index) => createEvent(`e${String(index).padStart(3, '0')}`, {date: ''}))});
      find<HTMLDetailsElement>(element, '.undated-fold').open = true;
      await waitUntil(() => all(element, '.event').length === 50);
      find<HTMLButtonElement>(element, '.next').click();
      await element.updateComplete;
      expect(find(element, '.event').getAttribute('data-event')).to.equal('e050');
      expect(find(element, '.pages').textContent).to.contain('51–100 of 120');
      expect(all(element, '.event[tabindex="0"]')).to.have.length(1);
    });

    it('the button that turned to the last page, and to the first, keeps the focus and does no more', async () => {
      const element = await createTimeline({events: Array.from({length: 60}, (_, index) => createEvent(`e${String(index).padStart(3, '0')}`, {date: ''}))});
      find<HTMLDetailsElement>(element, '.undated-fold').open = true;
      await waitUntil(() => all(element, '.event').length === 50);
      for (const [button, first] of [['.next', 'e050'], ['.previous', 'e000']] as const) {
        find<HTMLButtonElement>(element, button).focus();
        for (const press of ['first', 'second']) {
          await sendKeys({press: 'Enter'});
          await element.updateComplete;
          expect([find(element, '.event').getAttribute('data-event'), element.shadowRoot?.activeElement?.className], `${button}, ${press}`).to.deep.equal([first, button.slice(1)]);
        }
        expect(find(element, button).getAttribute('aria-disabled')).to.equal('true');
      }
    });

    it('lanes, their order and folding can be chosen beside the timeline', async () => {
      const element = await createTimeline();
      const select = find<HTMLSelectElement>(element, '#lanes');
      select.value = 'type';
      select.dispatchEvent(new Event('change'));
      await element.updateComplete;
      expect(element.lanes).to.equal('type');
      find<HTMLButtonElement>(element, '.fold-all').click();
      await element.updateComplete;
      expect(all(element, '.lane.folded')).to.have.length(all(element, '.lane').length);
    });

    it('presets lead to the last years before today', async () => {
      const element = await createTimeline();
      const select = find<HTMLSelectElement>(element, '#preset');
      const choose = async (value: string) => {
        select.value = value;
        select.dispatchEvent(new Event('change'));
        await element.updateComplete;
        return timeOf(element);
      };
      expect([...select.options].map(({text}) => text)).to.deep.equal(['Other range', 'Everything', 'Last year', 'Last 5 years']);
      expect(await choose('Last year')).to.equal('2018-01-02..2019-01-01');
      expect(select.value).to.equal('Last year');
      expect(await choose('whole')).to.equal('whole');
      element.activeSelection.set(timeClause([2016, 1, 1], [2016, 2, 29]));
      await element.updateComplete;
      expect(select.value).to.equal('');
    });

    it('two fingers zoom about what is between them', async () => {
      const element = await createTimeline();
      const plot = find<HTMLElement>(element, '.plot');
      plot.setPointerCapture = () => {}; // there is no such finger
      const {left, width, top} = plot.getBoundingClientRect();
      const finger = (type: string, pointerId: number, part: number) => plot.dispatchEvent(createTouch(type, pointerId, left + width * part, top + 20));
      finger('pointerdown', 1, 0.5);
      finger('pointerdown', 2, 0.6);
      finger('pointermove', 1, 0.4);
      finger('pointermove', 2, 0.7);
      finger('pointerup', 1, 0.4);
      finger('pointerup', 2, 0.7);
      const [from = '', to = ''] = timeOf(element).split('..');
      expect(from > '2014-06' && from < '2017-06' && to > '2017-06' && to < '2020-06').to.equal(true);
    });

    it('a thrown timeline runs on and then commits once; without motion it stops where it is let go', async () => {
      for (const [reducedMotion, runsOn] of [['no-preference', true], ['reduce', false]] as const) {
        await emulateMedia({reducedMotion});
        const element = await createTimeline();
        await touch(element);
        element.activeSelection.set(timeClause([2017, 1, 1], [2018, 12, 31]));
        await element.updateComplete;
        let fired = 0;
        element.addEventListener('cordiale-filter', () => fired++);
        const plot = find<HTMLElement>(element, '.plot');
        plot.setPointerCapture = () => {}; // there is no such finger
        const {left, width, top} = plot.getBoundingClientRect();
        for (const [type, part, timeMs] of [['pointerdown', 0.7, 0], ['pointermove', 0.66, 16], ['pointermove', 0.62, 32], ['pointermove', 0.58, 48]] as const) {
          plot.dispatchEvent(createTouch(type, 1, left + width * part, top + 20, timeMs));
        }
        const before = timeOf(element);
        plot.dispatchEvent(createTouch('pointerup', 1, left + width * 0.58, top + 20, 56));
        await waitUntil(() => fired === 1, 'it has come to rest');
        expect(timeOf(element) > before, reducedMotion).to.equal(runsOn);
      }
      await emulateMedia({reducedMotion: 'no-preference'});
    });

    it('Enter chooses, Shift with Space adds, Escape lets go', async () => {
      const element = await createTimeline();
      mark(element, 'visit').focus();
      await sendKeys({press: 'Enter'});
      expect(element.activeSelection.chosen).to.deep.equal(['visit']);
      await element.updateComplete;
      expect(mark(element, 'visit').getAttribute('aria-pressed')).to.equal('true');
      mark(element, 'meeting').focus();
      await sendKeys({down: 'Shift'});
      await sendKeys({press: 'Space'});
      await sendKeys({up: 'Shift'});
      expect(element.activeSelection.chosen).to.deep.equal(['visit', 'meeting']);
      await sendKeys({press: 'Escape'});
      expect(element.activeSelection.chosen).to.deep.equal([]);
    });

    it('a click chooses and never changes the range', async () => {
      const element = await createTimeline();
      await sendMouse({type: 'click', position: centreOf(find(element, '.mark[data-stop="event:aid"] .symbol'))});
      expect(element.activeSelection.chosen).to.deep.equal(['aid']);
      expect(timeOf(element)).to.equal('whole');
    });

    it('Shift with a click adds and takes away', async () => {
      const element = await createTimeline();
      const click = (id: string) => mark(element, id).dispatchEvent(new MouseEvent('click', {shiftKey: true, bubbles: true, composed: true}));
      click('visit');
      click('aid');
      expect(element.activeSelection.chosen).to.deep.equal(['visit', 'aid']);
      click('visit');
      expect(element.activeSelection.chosen).to.deep.equal(['aid']);
      expect(timeOf(element)).to.equal('whole');
    });

    it('a double click zooms in about the pointer, with Shift out again', async () => {
      const element = await createTimeline();
      const plot = find(element, '.plot');
      const {left, width, top} = plot.getBoundingClientRect();
      const doubleClick = (shiftKey: boolean) => plot.dispatchEvent(new MouseEvent('dblclick', {clientX: left + width - 15, clientY: top + 4, shiftKey, bubbles: true, composed: true}));
      doubleClick(false);
      await element.updateComplete;
      const [from = '', to = ''] = timeOf(element).split('..');
      expect(from.slice(0, 4)).to.equal('2017');
      expect(to.slice(0, 7)).to.equal('2020-12');
      doubleClick(true);
      expect(timeOf(element)).to.equal('whole');
    });

    it('an undated event can be chosen', async () => {
      const element = await createTimeline();
      find<HTMLDetailsElement>(element, '.undated-fold').open = true;
      await waitUntil(() => all(element, '[data-event]').length === 1);
      find<HTMLElement>(element, '[data-event]').click();
      await element.updateComplete;
      expect(element.activeSelection.chosen).to.deep.equal(['undated']);
      expect(find(element, '[data-event]').getAttribute('aria-pressed')).to.equal('true');
    });

    it('an undated event can be chosen and let go by keyboard, and the list stays open under the focus', async () => {
      const element = await createTimeline();
      find<HTMLElement>(element, '.undated-fold > summary').focus();
      await sendKeys({press: 'Enter'});
      await waitUntil(() => all(element, '[data-event]').length === 1);
      await sendKeys({press: 'Tab'});
      for (const chosen of [['undated'], []]) {
        await sendKeys({press: 'Space'});
        await element.updateComplete;
        expect(element.activeSelection.chosen).to.deep.equal(chosen);
        expect([find<HTMLDetailsElement>(element, '.undated-fold').open, (element.shadowRoot?.activeElement as HTMLElement).dataset.event]).to.deep.equal([true, 'undated']);
      }
    });

    it('thumbs move in calendar steps and stop at each other', async () => {
      const element = await createTimeline();
      find<SVGElement>(element, '[data-thumb="first"]').focus();
      await sendKeys({press: 'PageUp'});
      expect(timeOf(element)).to.equal('2015-01-01..2020-12-31');
      await sendKeys({press: 'ArrowRight'});
      expect(timeOf(element)).to.equal('2015-02-01..2020-12-31');
      await sendKeys({press: 'End'});
      expect(timeOf(element)).to.equal('2020-12-31..2020-12-31');
      await sendKeys({press: 'Home'});
      expect(timeOf(element)).to.equal('whole');
      find<SVGElement>(element, '[data-thumb="last"]').focus();
      await sendKeys({press: 'ArrowLeft'});
      expect(timeOf(element)).to.equal('2014-01-01..2020-11-30');
    });

    it('dragging a thumb filters live and announces on release', async () => {
      const element = await createTimeline();
      const seen: string[] = [];
      element.activeSelection.subscribe(() => seen.push(timeOf(element)));
      let fired = 0;
      element.addEventListener('cordiale-filter', () => fired++);
      const [x, y] = centreOf(find(element, '[data-thumb="first"] .grip'));
      await sendMouse({type: 'move', position: [x, y]});
      await sendMouse({type: 'down'});
      await sendMouse({type: 'move', position: [x + 100, y]});
      await sendMouse({type: 'move', position: [x + 200, y]});
      expect(seen.filter((time) => time !== 'whole').length).to.be.at.least(2);
      expect(fired).to.equal(0);
      await sendMouse({type: 'up'});
      expect(fired).to.equal(1);
    });

    it('dragging over the strip draws a window, dragging the window moves it, a click moves the nearer thumb', async () => {
      const element = await createTimeline({widthPx: 700}); // all of it within the window: Firefox takes no click outside
      const strip = find(element, '.strip .window').getBoundingClientRect();
      const y = Math.round(strip.top + 10);
      await drag([Math.round(strip.left + strip.width * 0.3), y], Math.round(strip.left + strip.width * 0.6));
      const [from, to] = timeOf(element).split('..');
      expect(from?.slice(0, 4)).to.equal('2016');
      expect(to?.slice(0, 4)).to.equal('2018');
      await element.updateComplete;
      await drag([Math.round(strip.left + strip.width * 0.45), y], Math.round(strip.left + strip.width * 0.55));
      const moved = timeOf(element).split('..');
      expect(moved[0]! > from!).to.equal(true);
      await element.updateComplete;
      await sendMouse({type: 'click', position: [Math.round(strip.left + strip.width * 0.9), y]});
      expect(timeOf(element).split('..')[0]).to.equal(moved[0]);
      expect(timeOf(element).split('..')[1]! > moved[1]!).to.equal(true);
    });

    it('typed dates set the range, and years on the way to the one meant do not', async () => {
      const element = await createTimeline();
      await touch(element);
      const first = find<HTMLInputElement>(element, '#first');
      first.focus();
      for (const [value, expected] of [['0002-01-01', 'whole'], ['2016-01-01', '2016-01-01..2020-12-31']] as const) {
        first.value = value;
        for (const type of ['input', 'change']) first.dispatchEvent(new Event(type));
        expect(timeOf(element)).to.equal(expected);
      }
      first.value = '';
      first.blur();
      await element.updateComplete;
      expect(timeOf(element)).to.equal('whole');
      expect(first.value).to.equal('2014-01-01');
    });

    it('a step button keeps the focus when it has nothing more to do', async () => {
      const element = await createTimeline();
      await touch(element);
      for (const press of ['Zoom in', 'Zoom out', 'Whole span']) {
        const button = all(element, '.steps button').find((candidate) => (candidate.getAttribute('aria-label') ?? candidate.textContent) === press) as HTMLButtonElement;
        button.focus();
        for (let time = 0; time < 3; time++) {
          await sendKeys({press: 'Enter'});
          await element.updateComplete;
        }
        expect(element.shadowRoot?.activeElement, press).to.equal(button);
      }
      expect(timeOf(element)).to.equal('whole');
      expect(all(element, '.steps [aria-disabled="true"]').map((button) => button.getAttribute('aria-label') ?? button.textContent)).to.deep.equal(['Earlier', 'Later', 'Zoom out', 'Whole span']);
    });

    it('a date can be typed as fast as keys come, right after the other one', async () => {
      const element = await createTimeline();
      for (const [id, digits] of [['#first', '01012016'], ['#last', '12122018']] as const) { // the same in every order of day and month
        find<HTMLInputElement>(element, id).focus();
        await sendKeys({type: digits});
      }
      await sendKeys({press: 'Enter'});
      expect(timeOf(element)).to.equal('2016-01-01..2018-12-12');
    });

    it('a range that is changed elsewhere shows in the field that has the focus, and stands when it is left', async () => {
      const element = await createTimeline();
      await touch(element);
      const last = find<HTMLInputElement>(element, '#last');
      last.focus();
      await sendKeys({type: '12122018'});
      await sendKeys({press: 'Enter'});
      element.activeSelection.set(timeClause([2016, 2, 3], [2017, 4, 5]));
      await waitUntil(() => last.value === '2017-04-05');
      last.blur();
      expect(timeOf(element)).to.equal('2016-02-03..2017-04-05');
    });

    it('+ zooms at the focused mark, which keeps the focus; 0 goes back to everything', async () => {
      const element = await createTimeline();
      mark(element, 'visit').focus();
      for (let step = 0; step < 5; step++) await sendKeys({press: '+'});
      await element.updateComplete;
      expect(timeOf(element)).to.not.equal('whole');
      expect(element.shadowRoot?.activeElement).to.equal(mark(element, 'visit'));
      await sendKeys({press: '0'});
      expect(timeOf(element)).to.equal('whole');
    });

    it('the wheel zooms with Ctrl only, anchored at the pointer', async () => {
      const element = await createTimeline();
      const plot = find(element, '.plot');
      const {left, width, top} = plot.getBoundingClientRect();
      const wheel = (ctrlKey: boolean) => {
        const event = new WheelEvent('wheel', {deltaY: -200, clientX: left + width - 20, clientY: top + 20, ctrlKey, bubbles: true, cancelable: true, composed: true});
        plot.dispatchEvent(event);
        return event.defaultPrevented;
      };
      expect(wheel(false)).to.equal(false);
      expect(timeOf(element)).to.equal('whole');
      expect(wheel(true)).to.equal(true);
      expect(timeOf(element).split('..')[1]?.slice(0, 7)).to.equal('2020-12');
      expect(timeOf(element).split('..')[0]! > '2014-06').to.equal(true);
    });

    it('dragging the detail view moves the range when it is zoomed, and chooses nothing', async () => {
      const element = await createTimeline();
      element.activeSelection.set(timeClause([2017, 1, 1], [2018, 12, 31]));
      await element.updateComplete;
      const [x, y] = centreOf(find(element, '.plot'));
      await drag([x, y], x + 150);
      expect(timeOf(element).slice(0, 4)).to.equal('2016');
      expect(element.activeSelection.chosen).to.deep.equal([]);
    });

    it('buttons zoom, move and go back to the whole span', async () => {
      const element = await createTimeline();
      const press = async (name: string) => {
        find<HTMLButtonElement>(element, name).click();
        await element.updateComplete;
        return timeOf(element);
      };
      const zoomed = await press('[aria-label="Zoom in"]');
      expect(zoomed).to.not.equal('whole');
      expect(await press('[aria-label="Later"]')).to.not.equal(zoomed);
      expect(await press('.whole')).to.equal('whole');
    });

    it('hover shows a card inside the element and hides it after', async () => {
      const element = await createTimeline();
      await sendMouse({type: 'move', position: centreOf(mark(element, 'meeting').querySelector('.symbol')!)});
      await waitUntil(() => !find<HTMLElement>(element, '.card').hidden);
      await element.updateComplete;
      const card = find<HTMLElement>(element, '.card');
      expect(card.innerText).to.contain('Lithuania → Italy').and.contain('shortly before 31 July 2019').and.contain('What meeting is about.');
      const [inner, outer] = [card.getBoundingClientRect(), element.getBoundingClientRect()];
      expect(inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom).to.equal(true);
      await sendMouse({type: 'move', position: [2, 2]});
      await waitUntil(() => card.hidden);
    });

    it('the card names the sources of an event', async () => {
      const report = {article: 'a1', evidence: []};
      const article = {id: 'a1', text: '', title: 'A title', url: null, publisher: 'Ukrinform', byline: null, published: createPartialDate('2018-05-13', {basis: 'explicit'}), blocks: [], evidence: []};
      const element = await createTimeline({events: []});
      element.store = new EventStore([createEvent('a', {reports: [report]})], {articles: [article]});
      await drawn(element);
      await sendMouse({type: 'move', position: centreOf(mark(element, 'a').querySelector('.symbol')!)});
      await waitUntil(() => find<HTMLElement>(element, '.card').innerText.includes('1 report: Ukrinform'));
    });

    it('Escape hides the card', async () => {
      const element = await createTimeline();
      mark(element, 'visit').focus();
      await sendKeys({press: 'ArrowRight'});
      await waitUntil(() => !find<HTMLElement>(element, '.card').hidden);
      await sendKeys({press: 'Escape'});
      await element.updateComplete;
      expect(find<HTMLElement>(element, '.card').hidden).to.equal(true);
    });
  });

  describe('events', () => {
    it('fires cordiale-select with the chosen ids when a person chooses, not when a program does', async () => {
      const element = await createTimeline();
      let fired = 0;
      element.addEventListener('cordiale-select', () => fired++);
      element.activeSelection.choose(['aid']);
      await element.updateComplete;
      expect(fired).to.equal(0);
      setTimeout(() => mark(element, 'visit').dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true})));
      const {detail} = await oneEvent(element, 'cordiale-select');
      expect(detail.ids).to.deep.equal(['visit']);
    });

    it('fires cordiale-filter with all clauses when a person changes the range, not when a program does', async () => {
      const element = await createTimeline();
      let fired = 0;
      element.addEventListener('cordiale-filter', () => fired++);
      element.activeSelection.set(timeClause([2017, 1, 1], [2018, 12, 31]));
      await element.updateComplete;
      expect(fired).to.equal(0);
      setTimeout(() => find<HTMLButtonElement>(element, '.whole').click());
      const {detail} = await oneEvent(element, 'cordiale-filter');
      expect(detail.clauses).to.deep.equal([]);
    });
  });

  describe('selection in and out', () => {
    it('a time clause of its own is the visible range from the start, as in a deep link', async () => {
      const selection = new Selection();
      selection.applyQuery('v=1&time=2018-01-01..2018-12-31');
      const element = await createTimeline({selection});
      expect(find(element, '[data-thumb="first"]').getAttribute('aria-valuetext')).to.equal('1 January 2018');
      expect(find<HTMLInputElement>(element, '#last').value).to.equal('2018-12-31');
      expect(markIds(element)).to.deep.equal(['aid', 'proposal', 'visit']);
      selection.clear();
      await element.updateComplete;
      expect(markIds(element)).to.have.length(9);
    });

    it('the typed dates follow a range that moves, to where it comes to rest', async () => {
      const element = await createTimeline();
      for (let month = 1; month <= 6; month++) {
        element.activeSelection.set(timeClause([2018, month, 1], [2018, month + 6, 1]));
        await element.updateComplete;
      }
      const typed = () => ['#first', '#last'].map((id) => find<HTMLInputElement>(element, id).value);
      await waitUntil(() => typed()[0] === '2018-06-01');
      expect(typed()).to.deep.equal(['2018-06-01', '2018-12-01']);
    });

    it('what another view filters out disappears while lanes and lines stay', async () => {
      const element = await createTimeline();
      const before = centreOf(mark(element, 'deployment').querySelector('.ring')!);
      const tops = () => all(element, '.lane').map((lane) => lane.getBoundingClientRect().top);
      const lanes = tops();
      element.activeSelection.set({source: 'map', field: 'country', value: ['IT']});
      await element.updateComplete;
      expect(markIds(element)).to.deep.equal(['deployment', 'meeting', 'visit']);
      expect(centreOf(mark(element, 'deployment').querySelector('.ring')!)).to.deep.equal(before);
      expect(tops()).to.deep.equal(lanes);
      expect(all(element, '.lane-name .count').map(({textContent}) => textContent)).to.deep.equal(['0 of 4', '3', '0 of 3']);
    });

    it('lanes keep their order when events are added, new ones come last', async () => {
      const element = await createTimeline();
      const names = () => all(element, '.lane-name .name').map(({textContent}) => textContent);
      expect(names()).to.deep.equal(['Ukraine', 'Italy', 'Poland']);
      const added = ['p1', 'p2', 'p3', 'p4'].map((id) => createEvent(id, {date: '2018-01-01', participants: ['LT', 'PL', 'DE']}));
      element.store = element.activeStore.upsert(added);
      await element.updateComplete;
      expect(names()).to.deep.equal(['Ukraine', 'Italy', 'Poland', 'Germany']);
      element.store = new EventStore([createEvent('x', {participants: ['LT', 'FR']}), createEvent('y', {participants: ['LT', 'PL']}), createEvent('z', {participants: ['LT', 'FR']})]);
      await element.updateComplete;
      expect(names()).to.deep.equal(['France', 'Poland']); // other events altogether
    });

    it('an event keeps its line when others come beside it or go, and when lanes are folded after that', async () => {
      const create = (dates: string[]) => dates.flatMap((date) => ['IT', 'PL', 'UA'].map((country) => createEvent(`${country} ${date}`, {date, participants: ['LT', country]})));
      const element = await createTimeline({events: [...createEvents(), ...create(['2015-01-01', '2015-02-01', '2018-06-01'])]});
      const linesOf = () => new Map(all(element, '.lane:not(.folded) .mark').map((found) => {
        const lane = found.closest<HTMLElement>('.lane')!;
        return [`${lane.dataset.lane} ${(found as SVGElement).dataset.stop}`, Math.round(centreOf(found.querySelector('.ring')!)[1] - lane.getBoundingClientRect().top)];
      }));
      const before = linesOf();
      const expectSame = (what: string) => expect([...linesOf()].filter(([name, line]) => before.has(name) && before.get(name) !== line), what).to.deep.equal([]);
      const added = create(['2014-06-01', '2018-05-10']);
      element.store = element.activeStore.upsert(added);
      await element.updateComplete;
      expect(markIds(element)).to.include.members(added.map(({id}) => id));
      expectSame('added');
      find<HTMLElement>(element, '[data-lane="IT"] .lane-name').click();
      await element.updateComplete;
      expectSame('folded');
      element.store = element.activeStore.remove(['meeting', 'aid', 'UA 2015-01-01']);
      await element.updateComplete;
      expectSame('removed');
    });

    it('every line stays as it is through zoom and pan', async () => {
      const element = await createTimeline();
      const lineOf = (id: string) => centreOf(mark(element, id).querySelector('.ring')!)[1];
      const before = ['aid', 'proposal', 'visit'].map(lineOf);
      element.activeSelection.set(timeClause([2018, 1, 1], [2018, 12, 31]));
      await element.updateComplete;
      expect(['aid', 'proposal', 'visit'].map(lineOf)).to.deep.equal(before);
    });

    it('the focus survives when a filter takes away the focused event, and goes on from there', async () => {
      const element = await createTimeline();
      mark(element, 'aid').focus();
      await sendKeys({press: 'ArrowRight'});
      await waitUntil(() => focusedName(element).startsWith('Proposal'));
      element.activeSelection.set({source: 'filters', field: 'type', value: ['training', 'visit']});
      await element.updateComplete;
      expect(focusedName(element)).to.contain('Proposal');
      await sendKeys({press: 'ArrowRight'});
      await waitUntil(() => focusedName(element).startsWith('Training'));
    });

    it('the focus stays in the timeline when the events are replaced', async () => {
      const element = await createTimeline();
      mark(element, 'visit').focus();
      element.store = new EventStore([createEvent('other', {date: '2018-01-01'})]);
      await element.updateComplete;
      await waitUntil(() => focusedName(element).startsWith('Visit'));
    });

    it('says so when nothing matches and offers the way back', async () => {
      const element = await createTimeline();
      element.activeSelection.set({source: 'map', field: 'country', value: ['BR']});
      await element.updateComplete;
      expect(find(element, '.nothing').textContent).to.contain('No event matches.');
      find<HTMLButtonElement>(element, '.nothing button').click();
      await element.updateComplete;
      expect(element.activeSelection.clauses).to.deep.equal([]);
    });

    it('an event or country pointed at elsewhere is lifted', async () => {
      const element = await createTimeline();
      element.activeSelection.hover({event: 'aid'});
      await element.updateComplete;
      expect(mark(element, 'aid').classList.contains('lifted')).to.equal(true);
      element.activeSelection.hover({country: 'IT'});
      await element.updateComplete;
      expect(find(element, '[data-lane="IT"]').classList.contains('lifted')).to.equal(true);
    });

    it('pointing at a mark tells the other views', async () => {
      const element = await createTimeline();
      await sendMouse({type: 'move', position: centreOf(mark(element, 'visit').querySelector('.symbol')!)});
      await waitUntil(() => element.activeSelection.hovered.event === 'visit');
    });

    it('two timelines of different names filter each other and not themselves', async () => {
      const selection = new Selection();
      const first = await createTimeline({selection});
      const second = await createTimeline({selection, source: 'second'});
      selection.set(timeClause([2018, 1, 1], [2018, 12, 31]));
      await first.updateComplete;
      await second.updateComplete;
      expect(find(second, '[data-thumb="first"]').getAttribute('aria-valuetext')).to.equal('1 January 2014');
      expect(markIds(second)).to.deep.equal(['aid', 'proposal', 'visit']);
    });

    it('the name of a lane stays in sight while its lines are scrolled', async () => {
      const events = Array.from({length: 5}, (_, index) => createEvent(`e${index}`, {date: bounded('2019/..'), participants: ['LT', 'UA']}));
      const element = await createTimeline({events: [...events, ...createCrowd()]});
      const lanes = find(element, '.lanes');
      lanes.scrollTop = 40;
      await waitUntil(() => find(element, '.lane-name').getBoundingClientRect().top >= lanes.getBoundingClientRect().top);
    });

    it('an event chosen elsewhere is scrolled into the lanes', async () => {
      const events = ['UA', 'PL', 'IT', 'DE', 'FR', 'ES', 'PT', 'SE', 'NO', 'FI'].flatMap((country) => Array.from({length: 4}, (_, index) => createEvent(`${country}${index}`, {date: bounded('2019/..'), participants: ['LT', country]})));
      const element = await createTimeline({events});
      element.activeSelection.choose(['UA3']);
      await waitUntil(() => find(element, '.lanes').scrollTop > 0);
      await waitUntil(() => all(element, '.mark.chosen').length === 1);
      const [chosen, lanes] = [mark(element, 'UA3').querySelector('.ring')!.getBoundingClientRect(), find(element, '.lanes').getBoundingClientRect()];
      expect(chosen.top >= lanes.top && chosen.bottom <= lanes.bottom).to.equal(true);
    });
  });

  describe('lifecycle', () => {
    it('properties set before the element is defined are used', async () => {
      const element = document.createElement('cordiale-timeline');
      element.events = createEvents();
      element.focusCountry = 'LT';
      document.body.append(element);
      await drawn(element);
      expect(markIds(element)).to.have.length(9);
      element.remove();
    });

    it('an element that starts hidden is drawn when it is shown', async () => {
      const box = document.createElement('div');
      box.style.display = 'none';
      document.body.append(box);
      const element = document.createElement('cordiale-timeline');
      element.events = createEvents();
      box.append(element);
      await element.updateComplete;
      expect(all(element, '.mark')).to.have.length(0);
      box.style.display = 'block';
      await drawn(element);
      box.remove();
    });

    it('follows a change of its width', async () => {
      const element = await createTimeline();
      element.parentElement?.style.setProperty('inline-size', '380px');
      await waitUntil(() => Number(find(element, '.strip').getAttribute('width')) <= 380);
      await element.updateComplete;
      expect(element.scrollWidth).to.be.at.most(380);
    });

    it('keeps picture and selection when it is moved, and works after being removed and added again', async () => {
      const element = await createTimeline();
      const other = document.createElement('div');
      document.body.append(other);
      other.append(element);
      await drawn(element);
      expect(markIds(element)).to.have.length(9);
      element.remove();
      element.activeSelection.choose(['visit']);
      other.append(element);
      await drawn(element);
      await waitUntil(() => mark(element, 'visit').classList.contains('chosen'));
      other.style.inlineSize = '400px';
      await waitUntil(() => Number(find(element, '.strip').getAttribute('width')) <= 400);
      other.remove();
    });

    it('new events in the middle of a drag leave the drag going', async () => {
      const element = await createTimeline();
      const [x, y] = centreOf(find(element, '[data-thumb="first"] .grip'));
      await sendMouse({type: 'move', position: [x, y]});
      await sendMouse({type: 'down'});
      await sendMouse({type: 'move', position: [x + 60, y]});
      element.store = new EventStore([createEvent('a', {date: '2000-01-01'}), createEvent('b', {date: '2030-01-01'})]);
      await element.updateComplete;
      await sendMouse({type: 'move', position: [x + 120, y]});
      await sendMouse({type: 'up'});
      expect(timeOf(element).slice(0, 3)).to.equal('200');
    });

    it('loads nothing of the map on a page with one timeline, used or not', async () => {
      const frame = document.createElement('iframe');
      const script = new URL('../../define/timeline.ts', import.meta.url).href;
      frame.srcdoc = `<!doctype html><html lang="en"><script>performance.setResourceTimingBufferSize(9999)</script><script type="module" src="${script}"></script><cordiale-timeline focus="LT"></cordiale-timeline>`;
      document.body.append(frame);
      await waitUntil(() => frame.contentWindow?.customElements?.get('cordiale-timeline') !== undefined, 'the element is defined');
      const element = frame.contentDocument!.querySelector('cordiale-timeline')!;
      element.events = createEvents();
      await drawn(element);
      await touch(element);
      const loaded = frame.contentWindow!.performance.getEntriesByType('resource').map(({name}) => name);
      expect(loaded.some((name) => name.includes('/timeline/legend'))).to.equal(true); // the record goes to the end
      expect(loaded.filter((name) => /\/map\/|maplibre|d3-geo|topojson/.test(name))).to.deep.equal([]);
      frame.remove();
    });

    it('draws a bounded number of nodes however many events there are', async () => {
      const count = async (size: number) => {
        const events = Array.from({length: size}, (_, index) => createEvent(`e${index}`, {date: formatIsoDay(toEpochDay(2010, 1, 1) + ((index * 37) % 5000)), participants: ['LT', 'UA']}));
        return all(await createTimeline({events}), '.mark').length;
      };
      const some = await count(4000);
      expect(await count(8000)).to.be.at.most(some * 1.1);
      expect(some).to.be.below(1000);
    });
  });
});
