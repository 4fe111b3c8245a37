import {sendKeys} from '@web/test-runner-commands';
import {expect, fixture, html, oneEvent, waitUntil} from '@open-wc/testing';
import {clear, createStore} from 'idb-keyval';
import {EVENT_SET_VERSION, EventStore, Selection} from '@cordiale/core';
import {STORY_VERSION, type Story} from '@cordiale/core/story';
import '../../define/story.js';
import type {CordialeStoryEvent} from '../../events/story-event.js';
import {catchDownloads} from '../../testing/catch-downloads.js';
import {createEvent} from '../../testing/create-event.js';
import {emulateMedia} from '../../testing/emulate-media.js';
import type {CordialeStory} from './story.js';

const EVENTS = [createEvent('a'), createEvent('b', {participants: ['LT', 'UA']}), createEvent('c', {participants: ['LT', 'UA'], type: 'meeting'})];
const STORY: Story = {
  version: STORY_VERSION,
  title: 'Three views',
  steps: [
    {title: 'All', text: 'What there is.', query: ''},
    {title: 'Ukraine', text: 'What was done with Ukraine.', query: 'v=1&country=UA'},
    {title: 'One', text: 'A meeting.', query: 'v=1&event=c'},
  ],
};

afterEach(async () => {
  await clear(createStore('cordiale', 'kept'));
  await emulateMedia({media: 'screen'});
});

const soon = (isTrue: () => unknown) => waitUntil(() => Boolean(isTrue()), undefined, {timeout: 10_000});
const query = <E extends HTMLElement>(element: CordialeStory, selector: string) => element.renderRoot.querySelector<E>(selector)!;
const all = <E extends HTMLElement>(element: CordialeStory, selector: string) => [...element.renderRoot.querySelectorAll<E>(selector)];
const text = (element: CordialeStory, selector: string) => query(element, selector)?.textContent?.replace(/\s+/g, ' ').trim();
const titles = (element: CordialeStory) => all<HTMLInputElement>(element, '.name').map(({value}) => value);
const focused = (element: CordialeStory) => element.shadowRoot?.activeElement?.getAttribute('aria-label') ?? element.shadowRoot?.activeElement?.className;

/** A story of events of its own, unless `identity` says that they are those of another. */
async function createStory({story = STORY, selection = new Selection(), lang = 'en', dir = 'ltr', identity = crypto.randomUUID()}: {story?: unknown; selection?: Selection; lang?: string; dir?: string; identity?: string} = {}): Promise<{element: CordialeStory; selection: Selection; told: Story[]}> {
  const told: Story[] = [];
  const page = await fixture(html`<div lang=${lang} dir=${dir} @cordiale-story=${(event: CordialeStoryEvent) => told.push(event.detail.story)}><cordiale-story .store=${new EventStore(EVENTS)} .selection=${selection} .story=${story} .identity=${identity}></cordiale-story></div>`);
  const element = page.querySelector('cordiale-story')!;
  await element.currentStory();
  await element.updateComplete;
  return {element, selection, told};
}

async function press(element: CordialeStory, selector: string): Promise<void> {
  query(element, selector).click();
  await element.updateComplete;
}

async function write(field: HTMLInputElement | HTMLTextAreaElement, value: string, element: CordialeStory): Promise<void> {
  field.value = value;
  field.dispatchEvent(new Event('change', {bubbles: true}));
  await element.updateComplete;
}

describe('cordiale-story: accessibility', () => {
  it('has no violation that axe knows: before the first view, at one, being written, and without a story', async () => {
    const {element} = await createStory();
    await expect(element).to.be.accessible();
    await press(element, '.on');
    await expect(element).to.be.accessible();
    await press(element, '.switch');
    await expect(element).to.be.accessible();
    await expect((await createStory({story: null})).element).to.be.accessible();
  });

  it('announces the view that is shown', async () => {
    const {element} = await createStory();
    await press(element, '.on');
    await press(element, '.on');
    expect(text(element, '[role="status"]')).to.equal('View 2 of 3. Ukraine What was done with Ukraine.');
  });

  it('has targets of at least 24 pixels', async () => {
    const {element} = await createStory();
    await press(element, '.switch');
    for (const target of all(element, 'button, input[type="text"], textarea')) expect(target.getBoundingClientRect().height, target.className).to.be.at.least(24);
  });
});

describe('cordiale-story: playing', () => {
  it('shows nothing by itself, and names the story', async () => {
    const {element, selection} = await createStory();
    expect([selection.toQuery(), text(element, 'h2'), text(element, '.place')]).to.deep.equal(['', 'Three views', '3 views']);
  });

  it('goes from view to view by the arrow keys, to the first and the last by Home and End, and stays within', async () => {
    const {element, selection} = await createStory();
    element.focus();
    const seen: string[] = [];
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'Home', 'ArrowLeft', 'End']) {
      await sendKeys({press: key});
      await element.updateComplete;
      seen.push(`${text(element, 'h2')} ${selection.toQuery()}`);
    }
    expect(seen).to.deep.equal(['All ', 'Ukraine v=1&country=UA', 'One v=1&event=c', 'One v=1&event=c', 'Ukraine v=1&country=UA', 'All ', 'All ', 'One v=1&event=c']);
  });

  it('goes the other way round where the page is written from right to left, in the language of the page', async () => {
    const {element} = await createStory({lang: 'he', dir: 'rtl'});
    element.focus();
    await sendKeys({press: 'ArrowLeft'});
    await element.updateComplete;
    expect(text(element, '.place')).to.equal('תצוגה 1 מתוך 3');
  });

  it('tells of the filter and of the chosen events, and of nothing when the story is set', async () => {
    const {element} = await createStory();
    const heard: string[] = [];
    for (const name of ['cordiale-filter', 'cordiale-select', 'cordiale-story']) element.addEventListener(name, () => heard.push(name));
    element.story = {...STORY, title: 'Another'};
    await element.updateComplete;
    expect(heard).to.deep.equal([]);
    await press(element, '.on');
    query(element, '.stage').dispatchEvent(new KeyboardEvent('keydown', {key: 'End', bubbles: true}));
    expect(heard).to.deep.equal(['cordiale-filter', 'cordiale-filter', 'cordiale-select']);
  });

  it('says which part of a view it could not show', async () => {
    const {element} = await createStory({story: {...STORY, steps: [{title: 'x', text: '', query: 'v=1&country=UA&colour=red'}]}});
    await press(element, '.on');
    expect(text(element, '.frame > .soft')).to.contain('colour=red');
  });

  it('plays the story of the event set it is given, and says why one cannot be told', async () => {
    const element = await fixture<CordialeStory>(html`<cordiale-story .events=${{cordiale: EVENT_SET_VERSION, events: EVENTS, articles: [], story: STORY}}></cordiale-story>`);
    expect(await element.currentStory()).to.deep.equal(STORY);
    const {element: other} = await createStory({story: {version: 9}});
    expect(text(other, '.records')).to.contain('version').and.contain('Saw 9, wanted 1.');
  });

  it('is a list of all its views on paper', async () => {
    const {element} = await createStory();
    await emulateMedia({media: 'print'});
    expect(all(element, '.printed li').map((item) => item.checkVisibility() && item.textContent)).to.deep.equal(['All What there is.', 'Ukraine What was done with Ukraine.', 'One A meeting.']);
    expect(query(element, '.stage').checkVisibility()).to.equal(false);
  });
});

describe('cordiale-story: writing', () => {
  it('adds what is shown, named by its filters, and leads to its title', async () => {
    const selection = new Selection();
    selection.set({source: 'map', field: 'country', value: ['UA']});
    const {element, told} = await createStory({story: null, selection});
    await press(element, '.add');
    expect(told.at(-1)?.steps).to.deep.equal([{title: 'Ukraine', text: '', query: 'v=1&country=UA'}]);
    await soon(() => focused(element) === 'Title of view 1');
  });

  it('keeps a title and a sentence, and the view that is shown in the place of another', async () => {
    const {element, selection, told} = await createStory();
    await press(element, '.switch');
    await write(query<HTMLInputElement>(element, '.title input'), 'A new title', element);
    await write(all<HTMLTextAreaElement>(element, 'textarea')[1]!, 'In other words.', element);
    selection.set({source: 'list', field: 'type', value: ['meeting']});
    all(element, '.present')[1]!.click();
    expect([told.at(-1)?.title, told.at(-1)?.steps[1]]).to.deep.equal(['A new title', {title: 'Ukraine', text: 'In other words.', query: selection.toQuery()}]);
  });

  it('moves a view by button and by Alt with an arrow, and the focus goes with it', async () => {
    const {element} = await createStory();
    await press(element, '.switch');
    all(element, '.down')[0]!.click();
    await soon(() => focused(element) === 'Move view 2 down');
    expect([titles(element), text(element, '[role="status"]')]).to.deep.equal([['Ukraine', 'All', 'One'], 'Moved to place 2 of 3.']);
    all(element, '.name')[2]!.focus();
    await sendKeys({type: ' more'});
    for (const key of [{down: 'Alt'}, {press: 'ArrowUp'}, {up: 'Alt'}] as const) await sendKeys(key);
    await soon(() => focused(element) === 'Title of view 2');
    expect(titles(element)).to.deep.equal(['Ukraine', 'One more', 'All']);
  });

  it('takes a view out, and each step back and again', async () => {
    const {element} = await createStory();
    await press(element, '.switch');
    await press(element, '.remove');
    await press(element, '.remove');
    expect(titles(element)).to.deep.equal(['One']);
    await press(element, '.undo');
    await press(element, '.undo');
    expect([titles(element), query(element, '.undo').getAttribute('aria-disabled')]).to.deep.equal([['All', 'Ukraine', 'One'], 'true']);
    await press(element, '.redo');
    expect(titles(element)).to.deep.equal(['Ukraine', 'One']);
  });

  it('is found again at the next visit', async () => {
    const identity = crypto.randomUUID();
    const {element} = await createStory({identity});
    await press(element, '.switch');
    await write(query<HTMLInputElement>(element, '.title input'), 'Kept', element);
    const isFound = async () => (await (await createStory({identity})).element.currentStory()).title === 'Kept';
    await waitUntil(isFound, undefined, {timeout: 10_000}); // the browser takes its time to keep it
  });

  it('gives way to a newer story of the events once the person says so, who may keep theirs instead, and undo', async () => {
    const identity = crypto.randomUUID();
    const visit = async (story: Story) => (await createStory({identity, story})).element;
    const newer = {...STORY, title: 'Newer'};
    const first = await visit(STORY);
    await press(first, '.switch');
    await write(query<HTMLInputElement>(first, '.title input'), 'Mine', first);
    await waitUntil(async () => (await (await visit(STORY)).currentStory()).title === 'Mine', undefined, {timeout: 10_000}); // the browser takes its time to keep it
    expect(query(await visit(STORY), '.newer')).to.equal(null);

    const second = await visit(newer);
    expect(text(second, '.newer p')).to.equal('The events come with a newer story: Newer. Yours is shown.');
    await expect(second).to.be.accessible();
    await press(second, '.take');
    expect([(await second.currentStory()).title, query(second, '.newer')]).to.deep.equal(['Newer', null]);
    await press(second, '.switch');
    await press(second, '.undo');
    expect((await second.currentStory()).title).to.equal('Mine');
    expect(query(second, '.newer')).to.equal(null);
    await waitUntil(async () => (await (await visit(newer)).currentStory()).title === 'Mine', undefined, {timeout: 10_000});

    const newest = {...STORY, title: 'Newest'};
    const third = await visit(newest);
    await press(third, '.pass');
    expect([(await third.currentStory()).title, query(third, '.newer')]).to.deep.equal(['Mine', null]);
    await waitUntil(async () => query(await visit(newest), '.newer') === null, undefined, {timeout: 10_000});
  });

  it('exports a file that another page imports, and undoes that', async () => {
    const {element} = await createStory();
    await press(element, '.switch');
    const {files: caught, release} = catchDownloads();
    query(element, '.export').click();
    release();
    const [file] = caught;
    expect(file?.name).to.equal('cordiale-story.json');
    const {element: other} = await createStory({story: {...STORY, title: 'Its own', steps: STORY.steps.slice(0, 1)}});
    await press(other, '.switch');
    const files = new DataTransfer();
    files.items.add(new File([await (await file!.blob).text()], 'story.json', {type: 'application/json'}));
    const input = query<HTMLInputElement>(other, '#file');
    input.files = files.files;
    const changed = oneEvent(other, 'cordiale-story');
    input.dispatchEvent(new Event('change'));
    await changed;
    expect(await other.currentStory()).to.deep.equal(STORY);
    await press(other, '.undo');
    expect((await other.currentStory()).title).to.equal('Its own');
  });

  it('says what is wrong with a file, and keeps the story', async () => {
    const {element} = await createStory();
    await press(element, '.switch');
    const files = new DataTransfer();
    files.items.add(new File(['{"version": 1, "title": "x"}'], 'broken.json', {type: 'application/json'}));
    const input = query<HTMLInputElement>(element, '#file');
    input.files = files.files;
    input.dispatchEvent(new Event('change'));
    await soon(() => text(element, '.records')?.includes('broken.json'));
    expect(titles(element)).to.have.length(3);
  });
});
