import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import fc from 'fast-check';
import type {LitElement} from 'lit';
import {isUndated, parseIsoDay, Selection, toEpochDay, type Clause, type CooperationEvent} from '@cordiale/core';
import {STORY_VERSION, type Story} from '@cordiale/core/story';
import type {CordialeStory} from '../components/story/story.js';
import '../define.js';
import {createEvent} from '../testing/create-event.js';

/** What a page may do to any element, in any order. `npm run torture` does it many times more. */

const RUNS = (globalThis as {cordialeRuns?: number}).cordialeRuns ?? 1;
const TAGS = ['compare', 'editor', 'explorer', 'filters', 'intake', 'list', 'map', 'player', 'reader', 'share', 'story', 'timeline'].map((name) => `cordiale-${name}`);
/** Bytes of heap that a cycle may keep, once what was put off for a quiet moment is done. */
const MOST_KEPT_BYTES = 10_000;
const EVENTS = [
  createEvent('a'), createEvent('b', {date: '2019-03'}), createEvent('c', {participants: ['LT', 'UA'], date: '2019-03-04/2019-05-06'}), createEvent('d', {participants: ['LT', 'UA', 'IT'], date: ''}),
  createEvent('e', {type: 'meeting', date: '2020'}), createEvent('f', {type: 'host:summit', participants: ['LT', 'PL'], date: '2014/..'}), createEvent('g', {type: 'training', participants: ['PL', 'LT'], realis: 'future', date: '2021-01-01'}),
];

const STORY: Story = {
  version: STORY_VERSION,
  title: 'Of these',
  steps: [{title: 'All', text: 'What there is.', query: ''}, {title: 'Ukraine', text: '', query: 'v=1&country=UA&event=d'}, {title: 'A year', text: '', query: 'v=1&type=visit,training&time=2019-01-01..2019-12-31'}],
};

/** A computer without a graphics card makes a WebGL context slowly, and what is told here is the same for both renderers. */
function create(tag: string): LitElement {
  const element = document.createElement(tag) as LitElement;
  if (tag === 'cordiale-map') element.setAttribute('renderer', 'svg');
  return element;
}

/** Listeners on what outlives an element, and observers that still watch. */
class Ledger {
  readonly #open = new Map<string, number>();
  readonly #restores: (() => void)[] = [];
  readonly #known = new Map<object, Set<string>>();
  readonly #names = new WeakMap<object, number>();
  #count = 0;

  constructor() {
    const outlives = (target: unknown) => target === window || target === document || target === document.documentElement || target instanceof MediaQueryList || target === globalThis.visualViewport;
    this.#patch(EventTarget.prototype, 'addEventListener', (target, [type, listener, options]) => {
      if (!outlives(target) || !listener) return;
      const key = this.#keyOf(type, listener, options);
      this.#add(target, key);
      const signal = typeof options === 'object' && options !== null ? (options as AddEventListenerOptions).signal : undefined;
      if (signal?.aborted) this.#drop(target, key);
      signal?.addEventListener('abort', () => this.#drop(target, key), {once: true});
    });
    this.#patch(EventTarget.prototype, 'removeEventListener', (target, [type, listener, options]) => {
      if (listener) this.#drop(target, this.#keyOf(type, listener, options));
    });
    for (const Observer of [ResizeObserver, IntersectionObserver, MutationObserver]) {
      this.#patch(Observer.prototype, 'observe', (observer, [target]) => this.#add(observer, `${Observer.name} ${this.#nameOf(target as object)}`));
      if ('unobserve' in Observer.prototype) this.#patch(Observer.prototype, 'unobserve', (observer, [target]) => this.#drop(observer, `${Observer.name} ${this.#nameOf(target as object)}`));
      this.#patch(Observer.prototype, 'disconnect', (observer) => {
        for (const key of [...this.#known.get(observer) ?? []]) this.#drop(observer, key);
      });
    }
  }

  /** Kind → how many there are. */
  read(): Record<string, number> {
    return Object.fromEntries([...this.#open].filter(([, count]) => count > 0).sort());
  }

  close(): void {
    for (const restore of this.#restores) restore();
  }

  #patch(owner: object, name: string, note: (target: object, args: unknown[]) => void): void {
    const original = Reflect.get(owner, name) as (...args: unknown[]) => unknown;
    Reflect.set(owner, name, function (this: object, ...args: unknown[]) {
      note(this, args);
      return original.apply(this, args);
    });
    this.#restores.push(() => Reflect.set(owner, name, original));
  }

  #keyOf(type: unknown, listener: unknown, options: unknown): string {
    const isCapture = typeof options === 'object' && options !== null ? Boolean((options as AddEventListenerOptions).capture) : Boolean(options);
    return `${String(type)} listener ${this.#nameOf(listener as object)} ${isCapture}`;
  }

  #nameOf(object: object): number {
    const name = this.#names.get(object) ?? this.#count++;
    this.#names.set(object, name);
    return name;
  }

  #add(owner: object, key: string): void {
    const keys = this.#known.get(owner) ?? new Set();
    if (keys.has(key)) return;
    this.#known.set(owner, keys.add(key));
    this.#change(key, 1);
  }

  #drop(owner: object, key: string): void {
    const keys = this.#known.get(owner);
    if (!keys?.delete(key)) return;
    if (keys.size === 0) this.#known.delete(owner); // an observer holds the element that made it
    this.#change(key, -1);
  }

  #change(key: string, by: number): void {
    const [kind = ''] = key.split(/ \d+/);
    this.#open.set(kind, (this.#open.get(kind) ?? 0) + by);
  }
}

/** What an element does later, it has done when the page has drawn twice. */
const drawn = () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));

describe('every element, added and removed', () => {
  for (const tag of TAGS) {
    it(`${tag} leaves no listener and no observer behind`, async function () {
      this.timeout(60_000 * RUNS);
      const host = await fixture<HTMLElement>(html`<div style="width: 800px; height: 400px"></div>`);
      const cycle = async () => {
        const element = Object.assign(create(tag), {events: EVENTS, focusCountry: 'LT'});
        host.append(element);
        await element.updateComplete;
        element.remove();
        await element.updateComplete;
      };
      await cycle(); // what a page needs once, such as the stylesheet of a family, stays
      await drawn();
      const ledger = new Ledger();
      const cycles = 10 * RUNS;
      const before = usedHeap();
      for (let done = 0; done < cycles; done++) await cycle();
      await drawn();
      ledger.close();
      expect(ledger.read()).to.deep.equal({});
      await waitUntil(() => (usedHeap() - before) / cycles < MOST_KEPT_BYTES, 'the heap has let go of what was removed', {interval: 1000, timeout: 30_000}); // looking more often, the page would never be idle
    });
  }
});

/** Bytes in use after what nobody holds is gone. Only in `npm run torture` does the browser tell; elsewhere 0. */
function usedHeap(): number {
  const {gc, performance: {memory}} = globalThis as unknown as {gc?: () => void; performance: {memory?: {usedJSHeapSize: number}}};
  gc?.();
  return gc && memory ? memory.usedJSHeapSize : 0;
}

describe('every element, given anything', () => {
  const anyThing = fc.oneof(fc.anything(), fc.constantFrom<unknown>(null, undefined, NaN, Infinity, '', 'LT', 'x'.repeat(10_000), [null], [{id: 3}], {cordiale: 9}, {cordiale: 1, events: {}}, Symbol.iterator, 10n, () => 'x', {match: 'x'}, Object.create(null)));
  const anyOption = fc.constantFrom<unknown>(null, undefined, NaN, -1, 0, 1e9, true, false, '', ' ', 'LT', 'LT IT', 'nobody', '__proto__', '<b>', '*');
  /** What a page makes by itself; in all other options it writes words, numbers and yes or no. */
  const DATA = ['events', 'store', 'selection', 'story'];
  /** Objects with methods that a page hands from one element to another, and addresses that would be fetched. */
  const LEFT_OUT = ['book', 'views', 'createWorker', 'src', 'basemap'];

  for (const tag of TAGS) {
    it(`${tag} throws from no property, and shows good events after it`, async function () {
      this.timeout(60_000 * RUNS);
      const {elementProperties} = customElements.get(tag) as unknown as {elementProperties: Map<PropertyKey, {state?: boolean}>};
      const names = [...elementProperties].flatMap(([name, {state}]) => (typeof name === 'string' && !state && !LEFT_OUT.includes(name) ? [name] : []));
      const host = await fixture<HTMLElement>(html`<div style="width: 800px; height: 400px"></div>`);
      await fc.assert(fc.asyncProperty(fc.array(fc.constantFrom(...names).chain((name) => fc.tuple(fc.constant(name), DATA.includes(name) ? anyThing : anyOption)), {minLength: 1, maxLength: 4}), async (settings) => {
        const element = create(tag);
        host.append(element);
        await element.updateComplete;
        for (const [name, value] of settings) Reflect.set(element, name, value);
        await element.updateComplete;
        for (const [name] of settings) Reflect.set(element, name, Reflect.get(create(tag), name));
        Object.assign(element, {events: EVENTS});
        await element.updateComplete;
        element.remove();
      }), {numRuns: 12 * RUNS});
    });
  }
});

/** Three views and a story on one selection, as a page may hold them, and what they should show. */
interface Model {
  events: readonly CooperationEvent[];
}
interface Page {
  hosts: [HTMLElement, HTMLElement];
  views: Record<'timeline' | 'list' | 'filters', LitElement & {events: unknown}> & {story: CordialeStory};
  selection: Selection;
}
type Name = keyof Page['views'];

/** The events that pass, worked out from the objects alone. */
function passing(events: readonly CooperationEvent[], clauses: readonly Clause[]): string[] {
  const passes = (event: CooperationEvent, clause: Clause): boolean => {
    if (clause.field === 'country') return event.participants.some(({country}) => clause.value.includes(country));
    if (clause.field === 'type') return clause.value.includes(event.type);
    if (clause.field !== 'time') throw new Error(`No command filters by ${clause.field}.`);
    const [earliest, latest] = [parseIsoDay(event.date.earliest) ?? -Infinity, parseIsoDay(event.date.latest) ?? Infinity];
    return isUndated(event.date) || (earliest <= Math.floor(clause.value.latest) && latest >= Math.ceil(clause.value.earliest));
  };
  const fields = new Set(clauses.map(({field}) => field));
  return events.filter((event) => [...fields].every((field) => clauses.some((clause) => clause.field === field && passes(event, clause)))).map(({id}) => id).sort();
}

class Step implements fc.AsyncCommand<Model, Page> {
  readonly #name: string;
  readonly #act: (page: Page, model: Model) => unknown;

  constructor(name: string, act: (page: Page, model: Model) => unknown) {
    this.#name = name;
    this.#act = act;
  }

  check(): boolean {
    return true;
  }

  async run(model: Model, page: Page): Promise<void> {
    await this.#act(page, model);
    const connected = Object.values(page.views).filter(({isConnected}) => isConnected);
    for (const view of connected) await view.updateComplete;
    const {list, story, timeline} = page.views;
    const idsIn = (view: LitElement, selector: string) => [...new Set([...view.renderRoot.querySelectorAll<HTMLElement>(selector)].flatMap(({dataset}) => dataset.id ?? []))].sort();
    if (list.isConnected) {
      const wanted = passing(model.events, page.selection.clausesFor('list'));
      expect(idsIn(list, 'button[data-id]')).to.deep.equal(wanted);
      if (model.events.length > 0 && wanted.length > 0) expect(list.renderRoot.querySelector('.count')?.textContent?.trim()).to.match(new RegExp(`^${wanted.length} `));
    }
    if (timeline.isConnected) {
      const may = new Set(passing(model.events, page.selection.clausesFor('timeline')));
      expect(idsIn(timeline, '[part~="mark"][data-id]:not(.out)').filter((id) => !may.has(id))).to.deep.equal([]);
    }
    if (story.isConnected) {
      const {title, steps} = await story.currentStory();
      await story.updateComplete;
      const [, view, last] = /^View (\d+) of (\d+)$/.exec(story.renderRoot.querySelector('.place')?.textContent ?? '') ?? [];
      if (view) expect([story.renderRoot.querySelector('.words h2')?.textContent, Number(last)]).to.deep.equal([steps[Number(view) - 1]?.title, steps.length]);
      else expect(story.renderRoot.querySelector('.words h2')?.textContent ?? title).to.be.oneOf([title, 'Story']);
    }
  }

  toString(): string {
    return this.#name;
  }
}

describe('three views and a story on one selection', () => {
  const anyName = fc.constantFrom<Name>('timeline', 'list', 'filters', 'story');
  const day = fc.integer({min: toEpochDay(2013, 1, 1), max: toEpochDay(2022, 1, 1)});
  const targetsIn = (view: LitElement) => [...view.renderRoot.querySelectorAll<HTMLElement | SVGElement>('button, input:not([type="date"]):not([type="search"]):not([type="file"]), textarea, summary, [tabindex], [part~="mark"], .strip, svg')];
  const steps = [
    fc.subarray(EVENTS).map((events) => new Step(`events ${events.map(({id}) => id).join('')}`, ({views}, model) => {
      model.events = events;
      for (const view of Object.values(views)) view.events = events;
    })),
    fc.tuple(fc.constantFrom('map', 'filters', 'page'), fc.subarray(['IT', 'UA', 'PL', 'XX'])).map(([source, value]) => new Step(`country@${source}=${value.join()}`, ({selection}) => selection.set({source, field: 'country', value}))),
    fc.subarray(['visit', 'meeting', 'host:summit', '__proto__']).map((value) => new Step(`type=${value.join()}`, ({selection}) => selection.set({source: 'filters', field: 'type', value}))),
    fc.tuple(fc.constantFrom('timeline', 'player'), day, day).map(([source, a, b]) => new Step(`time@${source}=${a}..${b}`, ({selection}) => selection.set({source, field: 'time', value: {earliest: Math.min(a, b), latest: Math.max(a, b)}}))),
    fc.subarray(['a', 'd', 'nobody']).map((ids) => new Step(`choose ${ids.join()}`, ({selection}) => selection.choose(ids))),
    fc.constant(new Step('clear', ({selection}) => selection.clear())),
    fc.constantFrom('undo', 'redo').map((name) => new Step(name, ({selection}) => { selection[name](); })),
    fc.constantFrom<unknown>(STORY, {...STORY, title: '', steps: STORY.steps.slice(2)}, null, {version: 1, steps: 3}).map((value) => new Step(`story ${JSON.stringify(value)}`, ({views}) => { views.story.story = value; })),
    fc.nat().map((at) => new Step(`press a button of the story at ${at}`, ({views: {story}}) => {
      const buttons = [...story.renderRoot.querySelectorAll<HTMLElement>('button:not(.export, .import)')];
      buttons[at % buttons.length]?.click();
    })),
    anyName.map((name) => new Step(`move ${name}`, ({views, hosts: [first, second]}) => (views[name].parentElement === first ? second : first).append(views[name]))),
    anyName.map((name) => new Step(`remove ${name}`, ({views}) => views[name].remove())),
    anyName.map((name) => new Step(`remove and add ${name} at once`, ({views, hosts: [host]}) => {
      views[name].remove();
      host.append(views[name]);
    })),
    fc.tuple(fc.nat(1), fc.constantFrom(0, 1, 200, 390, 900)).map(([at, width]) => new Step(`width ${width}`, async ({hosts}) => {
      hosts[at]!.style.setProperty('inline-size', `${width}px`);
      await drawn();
    })),
    fc.tuple(anyName, fc.nat(), fc.constantFrom('ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'Enter', ' ', 'Escape', '+', '-', '0', 'PageUp', 'Delete'), fc.boolean()).map(([name, at, key, shiftKey]) => new Step(`key ${key} in ${name} at ${at}`, ({views}) => {
      const targets = targetsIn(views[name]);
      const target = targets[at % targets.length];
      target?.focus();
      target?.dispatchEvent(new KeyboardEvent('keydown', {key, shiftKey, bubbles: true, composed: true, cancelable: true}));
    })),
    fc.tuple(anyName, fc.nat(), fc.constantFrom('pointerdown', 'pointermove', 'pointerup', 'pointercancel', 'pointerover', 'pointerout', 'dblclick', 'wheel'), fc.nat(900), fc.nat(400)).map(([name, at, type, clientX, clientY]) => new Step(`${type} in ${name} at ${at}`, ({views}) => {
      const targets = targetsIn(views[name]);
      const options = {clientX, clientY, bubbles: true, composed: true, cancelable: true, button: 0, pointerId: 1, isPrimary: true};
      targets[at % targets.length]?.dispatchEvent(type === 'wheel' ? new WheelEvent(type, {...options, ctrlKey: true, deltaY: 40}) : type === 'dblclick' ? new MouseEvent(type, options) : new PointerEvent(type, options));
    })),
  ];

  it('agree with a count of the events after anything that a page and a person do, in any order', async function () {
    this.timeout(120_000 * RUNS);
    await fc.assert(fc.asyncProperty(fc.commands(steps, {maxCommands: 25}), async (commands) => {
      const root = await fixture<HTMLElement>(html`<div><div style="inline-size: 800px"></div><div style="inline-size: 390px"></div></div>`);
      const [first, second] = [...root.children] as [HTMLElement, HTMLElement];
      const selection = new Selection();
      const [timeline, list, filters] = ['timeline', 'list', 'filters'].map((name) => Object.assign(create(`cordiale-${name}`), {selection, events: EVENTS, focusCountry: 'LT'}));
      const story = Object.assign(create('cordiale-story') as CordialeStory, {selection, events: EVENTS, story: STORY, identity: crypto.randomUUID()});
      first.append(timeline!, list!, filters!, story);
      await fc.asyncModelRun(() => ({model: {events: EVENTS}, real: {hosts: [first, second] as [HTMLElement, HTMLElement], views: {timeline: timeline!, list: list!, filters: filters!, story}, selection}}), commands);
      root.remove();
    }), {numRuns: 6 * RUNS});
  });
});
