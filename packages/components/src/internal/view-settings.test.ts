import {expect, fixture, html} from '@open-wc/testing';
import {Selection, type SelectionChange} from '@cordiale/core';
import '../define/timeline.js';
import type {CordialeTimeline} from '../components/timeline/timeline.js';
import {createEvent} from '../testing/create-event.js';

const EVENTS = [createEvent('a'), createEvent('b', {date: '2019-03-04', participants: ['LT', 'UA']})];

async function createTimeline(properties: Partial<Pick<CordialeTimeline, 'selection' | 'lanes' | 'source'>> = {}): Promise<CordialeTimeline> {
  const element = document.createElement('cordiale-timeline');
  Object.assign(element, {events: EVENTS, focusCountry: 'LT', ...properties});
  const wrapper = await fixture(html`<div></div>`);
  wrapper.append(element);
  await settled(element);
  return element;
}

/** Resolves when the timeline has been drawn with all that it heard, also while it was drawn. */
async function settled(element: CordialeTimeline): Promise<void> {
  while (!(await element.updateComplete));
}

function pick(element: CordialeTimeline, value: string): void {
  const select = element.renderRoot.querySelector<HTMLSelectElement>('#lanes')!;
  select.value = value;
  select.dispatchEvent(new Event('change', {bubbles: true}));
}

describe('ViewSettings', () => {
  it('writes what a person picks into the selection at once, and takes it away for what was there at first', async () => {
    const selection = new Selection();
    const element = await createTimeline({selection});
    const heard: unknown[] = [];
    element.addEventListener('cordiale-arrange', ({detail}) => heard.push([detail, selection.toQuery()]));
    pick(element, 'type');
    pick(element, 'partner');
    expect(heard).to.deep.equal([[{name: 'lanes', value: 'type'}, 'v=1&timeline.lanes=type'], [{name: 'lanes', value: 'partner'}, '']]);
  });

  it('shows on another timeline what a query says, in its control too, and what was there at first without it', async () => {
    const element = await createTimeline();
    const {activeSelection: selection} = element;
    const lanes = element.renderRoot.querySelector<HTMLSelectElement>('#lanes')!;
    pick(element, 'domain');
    await settled(element);
    selection.applyQuery('v=1&timeline.lanes=type&timeline.order=name');
    await settled(element);
    expect([element.lanes, element.order, lanes.value]).to.deep.equal(['type', 'name', 'type']);
    selection.applyQuery('');
    await settled(element);
    expect([element.lanes, element.order, lanes.value]).to.deep.equal(['partner', 'count', 'partner']);
  });

  it('takes what the page gave at first for no setting, and writes what it gives later without an event', async () => {
    const selection = new Selection();
    const element = await createTimeline({selection, lanes: 'type'});
    let told = 0;
    element.addEventListener('cordiale-arrange', () => told++);
    expect(selection.toQuery()).to.equal('');
    element.lanes = 'domain';
    await settled(element);
    expect(selection.toQuery()).to.equal('v=1&timeline.lanes=domain');
    element.lanes = 'type';
    await settled(element);
    expect([selection.toQuery(), told]).to.deep.equal(['', 0]);
  });

  it('follows the selection it is given, before the first picture and after', async () => {
    const selection = new Selection();
    selection.arrange('timeline', 'lanes', 'type');
    const element = await createTimeline({selection});
    expect(element.lanes).to.equal('type');
    element.selection = new Selection();
    await settled(element);
    expect([element.lanes, element.selection.toQuery()]).to.deep.equal(['partner', '']);
    element.selection = selection;
    await settled(element);
    expect(element.lanes).to.equal('type');
  });

  it('leaves a value that it does not know, of a link or of the page, and shows what it would without', async () => {
    const selection = new Selection();
    selection.applyQuery('v=1&timeline.lanes=colour');
    const element = await createTimeline({selection});
    expect([element.lanes, selection.toQuery()]).to.deep.equal(['partner', 'v=1&timeline.lanes=colour']);
    element.lanes = 'shape' as never;
    await settled(element);
    selection.hover({event: 'a'});
    await settled(element);
    expect([element.lanes, selection.toQuery()]).to.deep.equal(['shape', '']);
  });

  it('keeps two timelines apart that have names of their own, and together under one', async () => {
    const selection = new Selection();
    const [first, second, third] = [await createTimeline({selection}), await createTimeline({selection, source: 'left'}), await createTimeline({selection})];
    const changes: SelectionChange[] = [];
    selection.subscribe((change) => changes.push(change));
    pick(first, 'type');
    for (const element of [first, second, third]) await settled(element);
    expect([first.lanes, second.lanes, third.lanes]).to.deep.equal(['type', 'partner', 'type']);
    expect(changes).to.deep.equal(['arranged']);
  });
});
