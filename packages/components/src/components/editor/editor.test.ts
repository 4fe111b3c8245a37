import {aTimeout, expect, fixture, html, oneEvent, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {clear, createStore} from 'idb-keyval';
import {createPartialDate, EventStore, Selection, type Article, type CooperationEvent} from '@cordiale/core';
import {mergeReports} from '@cordiale/core/merge';
import type {Revision} from '@cordiale/core/revise';
import '../../define/editor.js';
import {CordialeReviseEvent} from '../../events/revise-event.js';
import {catchDownloads} from '../../testing/catch-downloads.js';
import {createArticle, createEvent} from '../../testing/create-event.js';
import type {CordialeEditor} from './editor.js';

const EVENTS = [createEvent('a'), createEvent('b', {date: '2018-05-13'}), createEvent('c', {date: '2018-05-20', type: 'meeting', participants: ['LT', 'UA']})];
const soon = (isTrue: () => unknown) => waitUntil(() => Boolean(isTrue()), undefined, {timeout: 10_000});
const text = (editor: CordialeEditor, selector: string) => editor.renderRoot.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const told = (id: string, article: string, given: Parameters<typeof createEvent>[1] = {}) => createEvent(id, {reports: [{article, evidence: []}], ...given});

afterEach(() => clear(createStore('cordiale', 'kept')));

/** An editor that is ready, and the revisions it told of. */
async function createEditor({events = EVENTS, articles = [], chosen = ['a']}: {events?: CooperationEvent[]; articles?: Article[]; chosen?: string[]} = {}): Promise<{editor: CordialeEditor; revised: CordialeReviseEvent[]; selection: Selection}> {
  const selection = new Selection();
  selection.choose(chosen);
  const revised: CordialeReviseEvent[] = [];
  const editor = document.createElement('cordiale-editor');
  editor.addEventListener('cordiale-revise', (event) => revised.push(event));
  Object.assign(editor, {store: new EventStore(events, {articles}), selection});
  const parentNode = document.createElement('div');
  parentNode.style.inlineSize = '380px';
  await fixture(html`${editor}`, {parentNode});
  await soon(() => revised.length > 0);
  await editor.updateComplete;
  return {editor, revised, selection};
}

async function write(editor: CordialeEditor, fields: Readonly<Record<string, string>>): Promise<void> {
  for (const [id, value] of Object.entries(fields)) {
    const field = editor.renderRoot.querySelector<HTMLInputElement>(`#${id}`)!;
    field.value = value;
    field.dispatchEvent(new Event(field.localName === 'select' ? 'change' : 'input', {bubbles: true}));
    await editor.updateComplete;
  }
}

async function press(editor: CordialeEditor, words: string): Promise<void> {
  const button = [...editor.renderRoot.querySelectorAll<HTMLElement>('button, label')].find((candidate) => candidate.textContent?.trim().startsWith(words));
  if (!button) throw new Error(`No button "${words}".`);
  button.click();
  await editor.updateComplete;
}

/** Signs and keeps what stands in the form. */
async function keep(editor: CordialeEditor, fields: Readonly<Record<string, string>> = {}): Promise<void> {
  await write(editor, {...fields, why: 'The ministry says so.', by: 'A. Analyst'});
  editor.renderRoot.querySelector<HTMLElement>('.keep')?.click();
  await editor.updateComplete;
}

const latest = (revised: CordialeReviseEvent[]) => revised.at(-1)!.detail;
const fileOf = (content: string) => new File([content], 'others.json', {type: 'application/json'});

async function importFile(editor: CordialeEditor, file: File): Promise<void> {
  await press(editor, 'All');
  const input = editor.renderRoot.querySelector<HTMLInputElement>('#file')!;
  const transfer = new DataTransfer();
  transfer.items.add(file);
  input.files = transfer.files;
  input.dispatchEvent(new Event('change'));
  await soon(() => text(editor, '.outcome'));
}

describe('cordiale-editor: accessibility', () => {
  it('has no violation that axe knows: without an event, in each form, with problems, and with corrections', async () => {
    const {editor: empty} = await createEditor({chosen: []});
    await expect(empty).to.be.accessible();
    const {editor} = await createEditor({events: mergeReports([told('a', 'one'), told('b', 'two'), told('c', 'three')]).events});
    await expect(editor).to.be.accessible();
    for (const aim of ['It is no event', 'It is the same', 'Its reports', 'What it says']) {
      await press(editor, aim);
      await expect(editor).to.be.accessible();
    }
    await write(editor, {date: 'someday'});
    await press(editor, 'Keep');
    await expect(editor).to.be.accessible();
    await press(editor, 'Add an event');
    await expect(editor).to.be.accessible();
    await press(editor, 'This event');
    await keep(editor, {date: '2018'});
    await press(editor, 'All');
    await expect(editor).to.be.accessible();
    await press(editor, 'Undo');
    await expect(editor).to.be.accessible();
  });

  it('leads to what is wrong, and says what is wanted', async () => {
    const {editor} = await createEditor();
    await write(editor, {date: '2018-02-31'});
    await press(editor, 'Keep');
    await soon(() => editor.shadowRoot?.activeElement?.id === 'date');
    expect(text(editor, '#date-words')).to.equal('“2018-02-31” cannot be read as a date. Write it as 2018-05-14, 2018-05, 2018 or 2014/2019; leave it empty when nobody knows.');
    expect(text(editor, '#why-problem')).to.contain('Say why');
    expect(text(editor, '#by-problem')).to.contain('Say who you are');
  });

  it('has targets of at least 24 pixels', async () => {
    const {editor} = await createEditor();
    for (const target of editor.renderRoot.querySelectorAll('button, select, .choice, input[type="text"], summary')) if (target.checkVisibility()) expect(target.getBoundingClientRect().height).to.be.at.least(24);
  });
});

describe('cordiale-editor: defaults', () => {
  it('says what to do while no event is chosen', async () => {
    const {editor} = await createEditor({chosen: []});
    expect(text(editor, '.pane')).to.contain('Choose an event to correct it');
  });

  it('says where corrections are kept', async () => {
    const {editor} = await createEditor();
    expect(text(editor, '.keeping')).to.equal('Kept in this browser, for these events; nothing is sent anywhere.');
  });
});

describe('cordiale-editor: correcting', () => {
  it('says in words what a date will mean while it is typed', async () => {
    const {editor} = await createEditor();
    for (const [date, words] of [['2018-05', 'Means: May 2018. Between 1 May 2018 and 31 May 2018.'], ['05/06/2018', 'Means: 6 May 2018 or 5 June 2018. Between 6 May 2018 and 5 June 2018.'], ['2014/..', 'Means: since 2014. On 1 January 2014 at the earliest.'], ['', 'Means: no date given.']] as const) {
      await write(editor, {date});
      expect(text(editor, '#date-words')).to.equal(words);
    }
  });

  it('keeps one decision for each field that is changed, with who, when and why, and leaves the events as they were', async () => {
    const {editor, revised} = await createEditor();
    await write(editor, {date: '14.5.2018', type: 'meeting'});
    const before = Date.now();
    await keep(editor);
    const {store, applied} = latest(revised);
    expect(applied.map((revision) => revision.kind === 'set' && revision.field).sort()).to.deep.equal(['date', 'type']);
    for (const {by, at, why} of applied) expect([by, why, Date.parse(at) >= before]).to.deep.equal(['A. Analyst', 'The ministry says so.', true]);
    expect(store.get('a')).to.deep.include({date: createPartialDate('2018-05-14', {basis: 'explicit'}), type: 'meeting', plover: 'CONSULT'});
    expect(editor.activeStore.get('a')?.date.edtf).to.equal('2018-05-12');
  });

  it('corrects parties, their parts and the fields', async () => {
    const {editor, revised} = await createEditor();
    await press(editor, 'Add a country');
    const selects = [...editor.renderRoot.querySelectorAll<HTMLSelectElement>('.parties select')];
    for (const [index, value] of [[3, 'actor'], [4, 'UA'], [5, 'recipient']] as const) {
      selects[index]!.value = value;
      selects[index]!.dispatchEvent(new Event('change'));
    }
    editor.renderRoot.querySelector<HTMLElement>('.domains input')!.click(); // policy, which it had
    await keep(editor);
    const event = latest(revised).store.get('a');
    expect(event?.participants.map(({country, role}) => `${country} ${role}`)).to.deep.equal(['IT actor', 'LT actor', 'UA recipient']);
    expect(event?.domains).to.deep.equal([]);
  });

  it('keeps nothing that changes nothing, nor a country twice', async () => {
    const {editor, revised} = await createEditor();
    const count = revised.length;
    await keep(editor);
    expect(text(editor, '#aim-problem')).to.equal('Nothing is changed yet.');
    await press(editor, 'Add a country');
    const select = editor.renderRoot.querySelectorAll<HTMLSelectElement>('.country')[2]!;
    select.value = 'LT';
    select.dispatchEvent(new Event('change'));
    await keep(editor);
    expect(text(editor, '#participants-problem')).to.contain('named twice');
    expect(revised).to.have.length(count);
  });

  it('keeps what was begun while another event is looked at', async () => {
    const {editor, selection} = await createEditor();
    await write(editor, {date: '2017'});
    selection.choose(['b']);
    await editor.updateComplete;
    expect(editor.renderRoot.querySelector<HTMLInputElement>('#date')?.value).to.equal('2018-05-13');
    selection.choose(['a']);
    await editor.updateComplete;
    expect(editor.renderRoot.querySelector<HTMLInputElement>('#date')?.value).to.equal('2017');
  });

  it('rejects an event and lets go of it', async () => {
    const {editor, revised, selection} = await createEditor();
    await press(editor, 'It is no event');
    await keep(editor);
    expect([latest(revised).store.size, selection.chosen]).to.deep.equal([2, []]);
    await press(editor, 'All');
    expect(text(editor, '.revision')).to.contain('Visit: Lithuania → Italy Rejected A. Analyst');
  });

  it('joins an event that is the same, and chooses what it became part of', async () => {
    const {editor, revised} = await createEditor({events: [told('a', 'one'), told('b', 'two', {date: '2018-05-13'}), EVENTS[2]!]});
    await press(editor, 'It is the same');
    await press(editor, 'Visit: Lithuania → Italy 13 May 2018');
    await keep(editor);
    const {store, mergedIds} = latest(revised);
    expect([store.size, store.get('a')?.reports.map(({article}) => article), mergedIds.get('b')]).to.deep.equal([2, ['one', 'two'], 'a']);
  });

  it('takes reports apart, and leaves those together that nobody ticks', async () => {
    const {editor, revised} = await createEditor({events: mergeReports([told('a', 'one'), told('b', 'two'), told('c', 'three')]).events});
    await press(editor, 'Its reports');
    await keep(editor);
    expect(text(editor, '#apart-problem')).to.contain('Tick the reports');
    await press(editor, 'two');
    await keep(editor);
    const {store} = latest(revised);
    expect([store.get('a'), store.get('b')].map((event) => event?.reports.map(({article}) => article))).to.deep.equal([['one', 'three'], ['two']]);
  });

  it('does not offer to take apart what was never merged by rule', async () => {
    const {editor} = await createEditor();
    expect(text(editor, 'fieldset')).to.not.contain('Its reports');
  });

  it('adds an event from a passage of the article, however its spaces were copied, and chooses it', async () => {
    const article = createArticle('one', 'Quiet days.\nKenya met\nNorway in (Oslo).');
    const {editor, revised, selection} = await createEditor({events: [told('a', 'one')], articles: [article]});
    await press(editor, 'Add an event');
    await write(editor, {summary: 'Kenya met Denmark'});
    await keep(editor);
    expect(text(editor, '#summary-problem')).to.contain('do not stand in the article');
    await write(editor, {summary: ' Kenya met Norway in (Oslo). ', date: '2023-03'});
    const country = editor.renderRoot.querySelector<HTMLSelectElement>('.country')!;
    country.value = 'KE';
    country.dispatchEvent(new Event('change'));
    await keep(editor);
    const event = latest(revised).store.get(selection.chosen[0]!);
    expect(event).to.deep.include({summary: 'Kenya met\nNorway in (Oslo).', type: 'meeting', plover: 'CONSULT'});
    expect(event?.reports[0]?.evidence[0]).to.deep.include({rule: 'H1', start: 12, exact: 'Kenya met\nNorway in (Oslo).'});
  });
});

describe('cordiale-editor: all corrections', () => {
  it('are undone one by one, and done again', async () => {
    const {editor, revised} = await createEditor();
    await keep(editor, {date: '2017'});
    await press(editor, 'All');
    expect(text(editor, '.revision')).to.match(/^Visit: Lithuania → Italy When: 2017, not 12 May 2018 A\. Analyst, .*: The ministry says so\./);
    await press(editor, 'Undo');
    expect(latest(revised)).to.deep.include({store: editor.activeStore, applied: []});
    await soon(() => editor.shadowRoot?.activeElement?.classList.contains('again'));
    await press(editor, 'Do it again');
    expect(latest(revised).store.get('a')?.date.edtf).to.equal('2017');
  });

  it('are there at the next visit, with the name of who made them', async () => {
    const {editor, revised} = await createEditor();
    await keep(editor, {date: '2017'});
    await soon(() => revised.length >= 3); // kept
    editor.remove();
    const {editor: next, revised: found} = await createEditor();
    await soon(() => latest(found).applied.length === 1);
    expect(latest(found).store.get('a')?.date.edtf).to.equal('2017');
    expect(next.renderRoot.querySelector<HTMLInputElement>('#by')?.value).to.equal('A. Analyst');
  });

  it('of other events are not there', async () => {
    const {editor, revised} = await createEditor();
    await keep(editor, {date: '2017'});
    await soon(() => revised.length >= 3);
    const other = document.createElement('cordiale-editor');
    Object.assign(other, {src: '/other/events.json', store: new EventStore(EVENTS)}); // the store is there, so that nothing is loaded
    const told = oneEvent(other, 'cordiale-revise');
    await fixture(html`${other}`);
    expect((await told as CordialeReviseEvent).detail.applied).to.deep.equal([]);
  });

  it('go out as a file and come back from it', async () => {
    const {editor} = await createEditor();
    await keep(editor, {date: '2017'});
    await press(editor, 'All');
    const {files, release} = catchDownloads();
    await press(editor, 'Export');
    release();
    expect(files[0]?.name).to.equal('cordiale-corrections.json');
    const content = await (await files[0]!.blob).text();
    await press(editor, 'Undo');
    await importFile(editor, fileOf(content));
    expect(text(editor, '.outcome')).to.equal('others.json: 1 correction taken over.');
    await importFile(editor, fileOf(content));
    await soon(() => text(editor, '.outcome').includes('here already'));
    expect(text(editor, '.revisions')).to.contain('When: 2017');
  });

  it('from a file that does not fit, or is none, are explained', async () => {
    const made = {by: 'B', at: '2026-01-01T00:00:00Z', why: 'Because.'};
    const revisions = [{kind: 'reject', event: 'nobody', ...made}, {kind: 'reject', ...made}] as Revision[];
    const {editor, revised} = await createEditor();
    await importFile(editor, fileOf(JSON.stringify(revisions)));
    expect(text(editor, '.outcome')).to.equal('others.json: 0 corrections taken over. 1 correction does not fit these events, see below. 1 record could not be used.');
    expect(text(editor, '.revision.unfit')).to.contain('Does not fit these events. The event was retracted or rejected.');
    expect(text(editor, '.records')).to.contain('revisions[1].event');
    await press(editor, 'Remove');
    expect(latest(revised).unapplied).to.deep.equal([]);
    await importFile(editor, fileOf('<html>'));
    await soon(() => text(editor, '.outcome').startsWith('others.json: 0 corrections taken over. 1 record'));
  });

  it('hold until the page is left where the browser keeps nothing, and say so', async () => {
    const {transaction} = IDBDatabase.prototype;
    IDBDatabase.prototype.transaction = () => { throw new DOMException('The operation is insecure.', 'SecurityError'); };
    try {
      const {editor, revised} = await createEditor();
      expect(text(editor, '.keeping')).to.equal('This browser keeps nothing for this page (The operation is insecure.). Corrections hold until you leave: export them to keep them.');
      await keep(editor, {date: '2017'});
      expect(latest(revised).store.get('a')?.date.edtf).to.equal('2017');
    } finally {
      IDBDatabase.prototype.transaction = transaction;
    }
  });
});

describe('cordiale-editor: keyboard', () => {
  it('moves between its parts with the arrow keys, and ends with Escape', async () => {
    const {editor} = await createEditor();
    editor.renderRoot.querySelector<HTMLElement>('[role="tab"]')?.focus();
    await sendKeys({press: 'ArrowRight'});
    await soon(() => editor.shadowRoot?.activeElement?.textContent?.trim() === 'Add an event');
    const closed = oneEvent(editor, 'close');
    await sendKeys({press: 'Escape'});
    await closed;
  });
});

describe('cordiale-editor: lifecycle', () => {
  it('takes anything a page sets without an error', async () => {
    const {editor} = await createEditor();
    for (const given of [null, 7, 'x', {}, [{}]]) {
      Object.assign(editor, {events: given, store: undefined});
      editor.show(given as never);
      await editor.updateComplete;
    }
  });

  it('can be moved and removed', async () => {
    const {editor, revised} = await createEditor();
    const parent = editor.parentElement!;
    editor.remove();
    parent.append(editor);
    await keep(editor, {date: '2017'});
    expect(latest(revised).applied).to.have.length(1);
    editor.remove();
    await aTimeout(0);
  });
});
