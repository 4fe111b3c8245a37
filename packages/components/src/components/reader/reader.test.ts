import {expect, fixture, html, oneEvent, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {createEvidence, createPartialDate, EventStore, Selection, type Article, type CooperationEvent} from '@cordiale/core';
import {mergeReports} from '@cordiale/core/merge';
import '../../define/reader.js';
import {createArticle, createEvent} from '../../testing/create-event.js';
import type {CordialeReader} from './reader.js';

const TEXT = [' date 2024-07-02 Photo: X', 'Minister met the press.', 'Italy gave Ukraine mines detectors in May 2024. Thanks were given.', 'Read also: Other news'].join('\n');
const SENTENCE = 'Italy gave Ukraine mines detectors in May 2024.';

function createReported({article = {}, event = {}}: {article?: Partial<Article>; event?: Partial<Omit<CooperationEvent, 'date' | 'participants'>>} = {}): {article: Article; event: CooperationEvent} {
  const bodyStart = TEXT.indexOf('Minister');
  const tailStart = TEXT.indexOf('Read also');
  const source: Article = {
    ...createArticle('x', TEXT, {published: '2024-07-02'}),
    title: 'Italy helps', url: 'https://example.org/a', publisher: 'Ukrinform',
    blocks: [{kind: 'header', start: 0, end: bodyStart}, {kind: 'body', start: bodyStart, end: tailStart}, {kind: 'boilerplate', start: tailStart, end: TEXT.length}],
    ...article,
  };
  source.evidence = article.evidence ?? [createEvidence(source, 'published', 'P1', {start: 6, end: 16})];
  const evidence = (field: Parameters<typeof createEvidence>[1], rule: string, words: string) => {
    const start = TEXT.indexOf(words);
    return createEvidence({id: source.id, text: TEXT}, field, rule, {start, end: start + words.length});
  };
  return {
    article: source,
    event: createEvent('a', {
      type: 'military-aid', participants: ['IT', 'UA'], date: '2024-05', summary: SENTENCE, domains: ['demining'],
      reports: [{article: 'x', evidence: [evidence('type', 'T7', 'gave Ukraine mines'), evidence('date', 'D4', 'in May 2024'), evidence('participants', 'C1', 'Italy gave'), evidence('participants', 'C1', 'Ukraine')]}],
      ...event,
    }),
  };
}

async function createReader({selection = new Selection(), articles = [createReported().article], events = [createReported().event], widthPx = 400} = {}): Promise<CordialeReader> {
  selection.choose(events.slice(-1).map(({id}) => id));
  const wrapper = document.createElement('div');
  wrapper.style.width = `${widthPx}px`;
  return fixture<CordialeReader>(html`<cordiale-reader .store=${new EventStore(events, {articles})} .selection=${selection}></cordiale-reader>`, {parentNode: wrapper});
}

const text = (reader: CordialeReader, selector: string) => reader.renderRoot.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const marked = (reader: CordialeReader, selector = 'mark') => [...reader.renderRoot.querySelectorAll(selector)].map((mark) => mark.textContent).join('');

/** Waits for a condition, patiently: the computer may be busy. */
const soon = (isTrue: () => unknown) => waitUntil(() => Boolean(isTrue()), undefined, {timeout: 10_000});

describe('cordiale-reader: accessibility', () => {
  it('has no violation that axe knows, empty, narrow and wide', async () => {
    await expect(await fixture(html`<cordiale-reader></cordiale-reader>`)).to.be.accessible();
    const narrow = await createReader();
    await expect(narrow).to.be.accessible();
    [...narrow.renderRoot.querySelectorAll<HTMLElement>('[role="tab"]')][1]?.click();
    await narrow.updateComplete;
    await expect(narrow).to.be.accessible();
    const wide = await createReader({widthPx: 900});
    await soon(() => wide.renderRoot.querySelector('.split'));
    await expect(wide).to.be.accessible();
  });

  it('shows article and reasons side by side where there is room, else behind two tabs', async () => {
    const reader = await createReader({widthPx: 900});
    await soon(() => reader.renderRoot.querySelectorAll('[role="tab"]').length === 0);
    (reader.parentElement as HTMLElement).style.width = '400px';
    await soon(() => reader.renderRoot.querySelectorAll('[role="tab"]').length === 2);
  });
});

describe('cordiale-reader: defaults', () => {
  it('says what to do while no event is chosen', async () => {
    const reader = await fixture<CordialeReader>(html`<cordiale-reader .events=${[createEvent('a')]}></cordiale-reader>`);
    expect(reader.renderRoot.textContent).to.contain('Choose an event');
  });
});

describe('cordiale-reader: properties and attributes', () => {
  it('heads the event with parties, date in words and how the date was found', async () => {
    const reader = await createReader();
    expect(text(reader, 'h2')).to.equal('Military aid: Italy → Ukraine');
    expect(text(reader, '.when')).to.equal('May 2024');
    expect(text(reader, '.because')).to.equal('The text gives this date.');
  });

  it('gives the date in EDTF, its first and last day, its rule and its words', async () => {
    const reader = await createReader();
    const reasons = text(reader, '.pane.reasons');
    for (const words of ['EDTF 2024-05', 'Between 1 May 2024 and 31 May 2024', '“in May 2024”', 'rule D4']) expect(reasons).to.contain(words);
  });

  it('keeps the dots of an open EDTF behind its days in a language that runs the other way', async () => {
    const reader = await createReader({events: [{...createReported().event, date: createPartialDate('2014-02-20/..', {basis: 'explicit'})}], widthPx: 800});
    reader.dir = 'rtl';
    const node = [...reader.renderRoot.querySelectorAll('.reasons .soft')].flatMap(({childNodes}) => [...childNodes]).find(({textContent}) => textContent?.includes('2014-02-20/..'))!;
    const at = node.textContent!.indexOf('/..');
    const leftOf = (start: number, end: number) => {
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, end);
      return range.getBoundingClientRect().left;
    };
    expect(leftOf(at, at + 3)).to.be.greaterThan(leftOf(at - 10, at));
  });

  it('names how each party was named and marks what was inferred', async () => {
    const event = {...createReported().event, participants: [{country: 'IT', role: 'actor', via: 'capital', inferred: true}, {country: 'UA', role: 'recipient', via: 'demonym'}] as CooperationEvent['participants']};
    const reader = await createReader({events: [event]});
    const reasons = text(reader, '.pane.reasons');
    for (const words of ['Italy acts, by its capital inferred', 'Ukraine receives, by its people or adjective']) expect(reasons).to.contain(words);
  });

  it('says why an article without a date is bounded', async () => {
    const article = {...createReported().article, published: createPartialDate('2019/..', {basis: 'bounded'})};
    const reader = await createReader({articles: [article]});
    expect(text(reader, '.pane.reasons')).to.contain('The article does not say. 2019 or later, from what it mentions.');
  });

  it('keeps every character of the text, and marks the passage and the reasons in it', async () => {
    const reader = await createReader();
    const words = [...reader.renderRoot.querySelectorAll('.text p')].map((paragraph) => {
      const copy = paragraph.cloneNode(true) as Element;
      copy.querySelectorAll('.note').forEach((note) => note.remove());
      return copy.textContent?.trim();
    });
    expect(words).to.deep.equal(TEXT.split('\n').map((line) => line.trim()));
    expect(marked(reader, 'mark.passage')).to.equal(SENTENCE);
    expect(marked(reader, 'mark.reason')).to.equal('2024-07-02Italy gaveUkrainein May 2024');
  });

  it('counts positions in UTF-16 units', async () => {
    const emoji = '🇺🇦 Kyiv: ';
    const words = `${emoji}Italy gave aid.`;
    const article = createArticle('x', words);
    const event = createEvent('a', {summary: '', reports: [{article: 'x', evidence: [createEvidence(article, 'type', 'T1', {start: emoji.length, end: emoji.length + 5})]}]});
    const reader = await createReader({articles: [article], events: [event]});
    expect(marked(reader)).to.equal('Italy');
  });

  it('sets header and boilerplate apart from the body', async () => {
    const reader = await createReader();
    expect(reader.renderRoot.querySelector('p.header')?.textContent).to.contain('Photo: X');
    expect(reader.renderRoot.querySelector('p.boilerplate')?.textContent).to.contain('Read also');
  });

  it('shows HTML in an article as text and refuses unsafe addresses', async () => {
    const article: Article = {...createArticle('x', '<script>alert(1)</script> <b>bold</b>'), title: '<i>t</i>', url: 'javascript:alert(1)'};
    const reader = await createReader({articles: [article], events: [createEvent('a', {reports: [{article: 'x', evidence: []}]})]});
    expect(reader.renderRoot.querySelector('.text script, .text b, h3 i, h3 a')).to.equal(null);
    expect(text(reader, '.text')).to.equal('<script>alert(1)</script> <b>bold</b>');
  });

  it('links to the article without giving the reader away', async () => {
    const reader = await createReader();
    const link = reader.renderRoot.querySelector('a');
    expect(link?.href).to.equal('https://example.org/a');
    expect(link?.rel).to.equal('noopener noreferrer nofollow ugc');
  });

  it('shows an archived copy beside the source, and none with an address that may not be linked to', async () => {
    const copyOf = async (archivedAt: string) => {
      const {article, event} = createReported({article: {archivedAt}});
      const reader = await createReader({articles: [article], events: [event]});
      return reader.renderRoot.querySelector<HTMLAnchorElement>('.imprint a');
    };
    const link = await copyOf('https://archive.example/2024/a');
    expect([link?.textContent, link?.href, link?.rel]).to.deep.equal(['Archived copy', 'https://archive.example/2024/a', 'noopener noreferrer nofollow ugc']);
    expect(await copyOf('javascript:alert(1)')).to.equal(null);
  });

  it('shows the quotes alone when the article is not there', async () => {
    const reader = await createReader({articles: []});
    expect(text(reader, '.pane.article')).to.contain('in May 2024');
    expect(reader.renderRoot.querySelector('button.reason-link')).to.equal(null);
  });

  it('survives evidence that lies outside the text', async () => {
    const lost = {field: 'date' as const, rule: 'D1', article: 'x', start: 9_000, end: 9_004, exact: 'lost', prefix: '', suffix: ''};
    const reader = await createReader({events: [createEvent('a', {summary: 'not in the text', reports: [{article: 'x', evidence: [lost]}]})]});
    expect(text(reader, '.pane.reasons')).to.contain('“lost”');
  });

  it('shows several reports one after the other', async () => {
    const {article, event} = createReported();
    const other = {...createArticle('y', 'Another report.'), publisher: 'Trend'};
    const reader = await createReader({articles: [article, other], events: [{...event, reports: [...event.reports, {article: 'y', evidence: []}]}]});
    expect(reader.renderRoot.querySelectorAll('.report')).to.have.length(2);
    expect(text(reader, '.jump')).to.equal('1 Ukrinform 2 Trend Side by side');
  });

  it('shows several reports side by side, each with its own date, and the passage of each in sight', async () => {
    const LONG = `${'The harbour was quiet. '.repeat(120)}Italy gave mines detectors on 4 May 2024. ${'Nobody came. '.repeat(120)}`;
    const at = LONG.indexOf('Italy');
    const reported = ['one', 'two'].map((id) => {
      const article = {...createArticle(id, LONG), publisher: id};
      return {article, event: createEvent(id, {date: id === 'one' ? '2024-05' : '2024-05-04', summary: '', reports: [{article: id, evidence: [createEvidence(article, 'type', 'T7', {start: at, end: at + 5})]}]})};
    });
    const {events} = mergeReports(reported.map(({event}) => event));
    const reader = await createReader({articles: reported.map(({article}) => article), events});
    const compare = reader.renderRoot.querySelector<HTMLElement>('.compare');
    compare?.focus();
    await sendKeys({press: 'Enter'});
    const columns = () => [...reader.renderRoot.querySelectorAll<HTMLElement>('.columns > .report')];
    await soon(() => columns().length === 2 && columns().every((column) => column.scrollTop > 0));
    const [first, second] = columns().map((column) => column.getBoundingClientRect());
    expect([first?.top, first!.right <= second!.left]).to.deep.equal([second?.top, true]);
    expect([...reader.renderRoot.querySelectorAll('.report .when')].map((when) => when.textContent)).to.deep.equal(['May 2024', '4 May 2024']);
    for (const column of columns()) {
      const [box, mark] = [column.getBoundingClientRect(), column.querySelector('mark')!.getBoundingClientRect()];
      expect([mark.top >= box.top, mark.bottom <= box.bottom]).to.deep.equal([true, true]);
    }
    await expect(reader).to.be.accessible();
    compare?.click();
    await soon(() => columns().length === 0);
  });
});

describe('cordiale-reader: keyboard and pointer', () => {
  it('leads from a reason to its words and back', async () => {
    const reader = await createReader();
    const root = reader.renderRoot as ShadowRoot;
    const reason = [...root.querySelectorAll<HTMLButtonElement>('button.reason-link')].find((button) => button.textContent?.includes('in May 2024'));
    reason?.click();
    await soon(() => root.activeElement?.classList.contains('note'));
    expect(root.activeElement?.getAttribute('data-note')).to.equal(reason?.dataset.note);
    expect(root.querySelector<HTMLElement>('.pane.article')?.hidden).to.equal(false);
    (root.activeElement as HTMLElement).click();
    await soon(() => root.activeElement === reason);
    expect(root.querySelector<HTMLElement>('.pane.reasons')?.hidden).to.equal(false);
  });

  it('moves between its tabs with the arrow keys', async () => {
    const reader = await createReader();
    const root = reader.renderRoot as ShadowRoot;
    root.querySelector<HTMLElement>('[role="tab"]')?.dispatchEvent(new KeyboardEvent('keydown', {key: 'ArrowRight', bubbles: true}));
    await soon(() => root.activeElement?.textContent === 'How we know');
  });

  it('keeps the passage in sight when the reader changes its width', async () => {
    const long = createArticle('x', `${'Nothing of note. '.repeat(400)}\n${SENTENCE}\n${'Nothing of note. '.repeat(400)}`);
    const at = long.text.indexOf(SENTENCE);
    const {event} = createReported({event: {reports: [{article: 'x', evidence: [createEvidence(long, 'type', 'A1', {start: at, end: at + SENTENCE.length})]}]}});
    const reader = await createReader({articles: [long], events: [event], widthPx: 600});
    const place = () => {
      const [pane, mark] = [reader.renderRoot.querySelector('.pane.article'), reader.renderRoot.querySelector('mark.passage')];
      if (!pane || !mark) return NaN;
      return (mark.getBoundingClientRect().top - pane.getBoundingClientRect().top) / pane.clientHeight;
    };
    await soon(() => place() > 0 && place() < 1);
    (reader.parentElement ?? reader).style.setProperty('width', '300px');
    reader.style.setProperty('width', '300px');
    await soon(() => reader.getBoundingClientRect().width <= 300 && place() > 0 && place() < 1);
    expect(place()).to.be.within(0, 1);
  });

  it('scrolls to the passage when an event is chosen', async () => {
    const long = createArticle('x', `${'Nothing of note. '.repeat(400)}\n${SENTENCE}`);
    const start = long.text.indexOf(SENTENCE);
    const event = createEvent('a', {summary: SENTENCE, reports: [{article: 'x', evidence: [createEvidence(long, 'type', 'T1', {start, end: start + 5})]}]});
    const reader = await createReader({articles: [long], events: [event]});
    const pane = reader.renderRoot.querySelector<HTMLElement>('.pane.article');
    await soon(() => (pane?.scrollTop ?? 0) > 0);
    const [mark, box] = [reader.renderRoot.querySelector('mark')?.getBoundingClientRect(), pane?.getBoundingClientRect()];
    expect(mark && box && mark.top >= box.top && mark.bottom <= box.bottom).to.equal(true);
  });
});

describe('cordiale-reader: events', () => {
  it('fires cordiale-select when a person closes the event', async () => {
    const selection = new Selection();
    const reader = await createReader({selection});
    const event = oneEvent(reader, 'cordiale-select');
    reader.renderRoot.querySelector<HTMLButtonElement>('.close')?.click();
    expect((await event).detail.ids).to.deep.equal([]);
    expect(selection.chosen).to.deep.equal([]);
  });
});

describe('cordiale-reader: selection in and out', () => {
  it('shows the event chosen last', async () => {
    const selection = new Selection();
    const reader = await createReader({selection, events: [createEvent('a'), createEvent('b', {participants: ['PL', 'UA']})]});
    selection.choose(['b', 'a']);
    await reader.updateComplete;
    expect(text(reader, 'h2')).to.equal('Visit: Lithuania → Italy');
    expect(text(reader, '.kicker')).to.contain('the latest of 2 chosen');
  });

  it('calmly shows the hint for an id that no event has', async () => {
    const selection = new Selection();
    const reader = await createReader({selection});
    selection.choose(['nobody']);
    await reader.updateComplete;
    expect(reader.renderRoot.textContent).to.contain('Choose an event');
  });
});

describe('cordiale-reader: lifecycle', () => {
  it('shows the same event after it was moved', async () => {
    const reader = await createReader();
    const place = document.createElement('div');
    document.body.append(place);
    place.append(reader);
    await reader.updateComplete;
    expect(text(reader, 'h2')).to.equal('Military aid: Italy → Ukraine');
    place.remove();
  });
});

describe('cordiale-reader: what was considered and left out', () => {
  const LEFT_OUT = 'Italy signed a treaty.';
  const article = () => createReported({article: {text: `${TEXT}\n${LEFT_OUT}`, blocks: [{kind: 'body', start: 0, end: TEXT.length + LEFT_OUT.length + 1}]}}).article;

  it('is said when somebody asks: the sentence with its words marked, what it would have been, and why not', async () => {
    const reader = await createReader({articles: [article()]});
    const fold = reader.renderRoot.querySelector<HTMLDetailsElement>('.left-out');
    expect(fold?.querySelector('li')).to.equal(null);
    fold?.querySelector('summary')?.click();
    await soon(() => fold?.querySelector('li'));
    expect(text(reader, '.left-out')).to.contain(LEFT_OUT).and.to.contain('no second country');
    expect([...fold?.querySelectorAll('mark') ?? []].map((mark) => mark.textContent)).to.include('signed');
    await expect(reader).to.be.accessible();
  });

  it('is not offered where the text is not in the file', async () => {
    const reader = await createReader({articles: []});
    expect(reader.renderRoot.querySelector('.left-out')).to.equal(null);
  });
});
