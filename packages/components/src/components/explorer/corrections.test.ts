import {expect, fixture, html, oneEvent, waitUntil} from '@open-wc/testing';
import {clear, createStore} from 'idb-keyval';
import {Selection} from '@cordiale/core';
import type {Revision} from '@cordiale/core/revise';
import '../../define/explorer.js';
import '../../define/intake.js';
import {CordialeIntakeEvent} from '../../events/intake-event.js';
import {createEvent} from '../../testing/create-event.js';
import type {CordialeExplorer} from './explorer.js';

const EVENTS = [createEvent('a'), createEvent('b', {date: '2019-03-04', participants: ['LT', 'UA']})];
const MADE = {by: 'A. Analyst', at: '2026-03-01T09:30:00Z', why: 'The ministry says so.'};
const soon = (isTrue: () => unknown) => waitUntil(() => Boolean(isTrue()), undefined, {timeout: 10_000});

afterEach(async () => {
  await clear(createStore('cordiale', 'kept'));
  history.replaceState(null, '', location.pathname + location.search);
});

async function createExplorer({widthPx = 1200, chosen = ['a'], events = EVENTS, address = false, editor = true}: {widthPx?: number; chosen?: string[]; events?: unknown; address?: boolean; editor?: boolean} = {}): Promise<{explorer: CordialeExplorer; selection: Selection}> {
  const selection = new Selection();
  selection.choose(chosen);
  const parentNode = document.createElement('div');
  parentNode.style.width = `${widthPx}px`;
  const explorer = await fixture<CordialeExplorer>(html`<cordiale-explorer focus="LT" intake ?editor=${editor} ?address=${address} .selection=${selection} .events=${events}></cordiale-explorer>`, {parentNode});
  await explorer.updateComplete;
  return {explorer, selection};
}

const inner = <K extends keyof HTMLElementTagNameMap>(explorer: CordialeExplorer, tag: K) => explorer.renderRoot.querySelector(tag) as HTMLElementTagNameMap[K];
const within = (explorer: CordialeExplorer, tag: 'cordiale-list' | 'cordiale-reader' | 'cordiale-editor', selector: string) => inner(explorer, tag)?.renderRoot?.querySelector<HTMLElement>(selector);
const wordsOf = (element: Element | null | undefined) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const correctButton = (explorer: CordialeExplorer) => explorer.renderRoot.querySelector<HTMLElement>('cordiale-reader [slot="actions"]');

/** Opens the editor by a button, until it has the focus. */
async function openEditor(explorer: CordialeExplorer, button: HTMLElement | null): Promise<void> {
  button?.focus();
  button?.click();
  await soon(() => explorer.shadowRoot?.activeElement === inner(explorer, 'cordiale-editor'));
}

const editorButton = (explorer: CordialeExplorer) => explorer.renderRoot.querySelector<HTMLElement>('.editor-toggle');

/** Opens the form from the reader, and keeps another date: the form closes when it is kept. */
async function correctDate(explorer: CordialeExplorer, date: string): Promise<void> {
  await openEditor(explorer, correctButton(explorer));
  await soon(() => within(explorer, 'cordiale-editor', '#date'));
  for (const [id, value] of Object.entries({date, why: MADE.why, by: MADE.by})) {
    const field = within(explorer, 'cordiale-editor', `#${id}`) as HTMLInputElement;
    field.value = value;
    field.dispatchEvent(new Event('input'));
  }
  const revised = oneEvent(explorer, 'cordiale-revise');
  within(explorer, 'cordiale-editor', '.keep')?.click();
  await revised;
  await soon(() => explorer.renderRoot.querySelector<HTMLElement>('#editor')?.hidden);
}

describe('cordiale-explorer: corrections', () => {
  it('are not offered unless the page says so', async () => {
    const {explorer} = await createExplorer({editor: false});
    expect([explorer.renderRoot.querySelector('.editor-toggle'), correctButton(explorer), inner(explorer, 'cordiale-editor')]).to.deep.equal([null, null, null]);
  });

  it('have no violation that axe knows, wide and narrow', async () => {
    for (const widthPx of [1200, 390]) {
      const {explorer} = await createExplorer({widthPx});
      await correctDate(explorer, String(1000 + widthPx));
      await expect(explorer).to.be.accessible();
      await openEditor(explorer, editorButton(explorer));
      await expect(explorer).to.be.accessible();
      explorer.remove();
    }
  });

  it('show at once in all views, with a mark, what it was before, who, when and why; the focus returns', async () => {
    const {explorer} = await createExplorer();
    await correctDate(explorer, '2017');
    await soon(() => wordsOf(within(explorer, 'cordiale-list', '.date')) === '2017');
    expect(wordsOf(within(explorer, 'cordiale-list', '.badge.revised'))).to.equal('corrected');
    expect(wordsOf(within(explorer, 'cordiale-reader', '.when'))).to.equal('2017');
    expect(wordsOf(within(explorer, 'cordiale-reader', '.because'))).to.equal('Set by A. Analyst: The ministry says so.');
    expect(wordsOf(within(explorer, 'cordiale-reader', '.revised summary'))).to.equal('Corrected by A. Analyst');
    expect(wordsOf(within(explorer, 'cordiale-reader', '.revised li'))).to.match(/^When: 2017, not 12 May 2018 A\. Analyst, .*20\d\d.*: The ministry says so\.$/);
    expect(inner(explorer, 'cordiale-timeline').activeStore.get('a')?.date.edtf).to.equal('2017');
    await soon(() => explorer.shadowRoot?.activeElement === correctButton(explorer));
  });

  it('are there again when the page comes back', async () => {
    const {explorer} = await createExplorer();
    await correctDate(explorer, '2017');
    explorer.remove();
    const {explorer: next} = await createExplorer();
    await soon(() => wordsOf(within(next, 'cordiale-reader', '.when')) === '2017');
  });

  it('stay while articles come in, and do not become part of what was extracted', async () => {
    const {explorer} = await createExplorer();
    await correctDate(explorer, '2017');
    const {activeStore: base} = inner(explorer, 'cordiale-intake');
    expect(base.get('a')?.date.edtf).to.equal('2018-05-12');
    inner(explorer, 'cordiale-intake').dispatchEvent(new CordialeIntakeEvent({store: base.upsert([createEvent('c')]), articles: [], events: [], tombstones: [], quarantine: []}));
    await explorer.updateComplete;
    expect([explorer.activeStore.size, explorer.activeStore.get('a')?.date.edtf]).to.deep.equal([3, '2017']);
    expect(inner(explorer, 'cordiale-intake').activeStore.get('a')?.date.edtf).to.equal('2018-05-12');
  });

  it('that the events bear already are marked, and cannot be undone', async () => {
    const borne: Revision = {kind: 'set', event: 'a', field: 'realis', from: 'future', to: 'actual', ...MADE};
    const {explorer} = await createExplorer({events: {cordiale: 1, articles: [], events: EVENTS, tombstones: [], quarantine: [], revisions: [borne]}});
    await soon(() => within(explorer, 'cordiale-list', '.badge.revised'));
    expect(wordsOf(within(explorer, 'cordiale-reader', '.revised li'))).to.contain('Status: happened, not planned');
    await openEditor(explorer, editorButton(explorer));
    within(explorer, 'cordiale-editor', '[role="tab"]:last-child')?.click();
    await soon(() => wordsOf(within(explorer, 'cordiale-editor', '.revision')).includes('Came with the events.'));
    expect(within(explorer, 'cordiale-editor', '.undo')).to.equal(null);
  });

  it('give back an event that was rejected, even the only one', async () => {
    const {explorer} = await createExplorer({events: EVENTS.slice(0, 1)});
    await openEditor(explorer, correctButton(explorer));
    within(explorer, 'cordiale-editor', '[value="reject"]')?.click();
    for (const id of ['why', 'by']) {
      const field = within(explorer, 'cordiale-editor', `#${id}`) as HTMLInputElement;
      field.value = 'A. Analyst';
      field.dispatchEvent(new Event('input'));
    }
    within(explorer, 'cordiale-editor', '.keep')?.click();
    await soon(() => explorer.activeStore.size === 0 && explorer.shadowRoot?.activeElement?.classList.contains('editor-toggle'));
    await openEditor(explorer, editorButton(explorer));
    await soon(() => within(explorer, 'cordiale-editor', '.undo'));
    within(explorer, 'cordiale-editor', '.undo')?.click();
    await soon(() => explorer.activeStore.size === 1);
  });

  it('are waited for before an address is said to name an event that nobody knows', async () => {
    const {explorer} = await createExplorer();
    await correctDate(explorer, '2017');
    const add: Revision = {kind: 'add', record: createEvent('added'), ...MADE};
    await openEditor(explorer, editorButton(explorer));
    within(explorer, 'cordiale-editor', '[role="tab"]:last-child')?.click();
    await soon(() => within(explorer, 'cordiale-editor', '#file'));
    const transfer = new DataTransfer();
    transfer.items.add(new File([JSON.stringify([add])], 'added.json'));
    const file = within(explorer, 'cordiale-editor', '#file') as HTMLInputElement;
    file.files = transfer.files;
    file.dispatchEvent(new Event('change'));
    await oneEvent(explorer, 'cordiale-revise');
    await oneEvent(explorer, 'cordiale-revise'); // kept
    explorer.remove();
    history.replaceState(null, '', '#v=1&event=added');
    const {explorer: next} = await createExplorer({chosen: [], address: true});
    await soon(() => wordsOf(within(next, 'cordiale-reader', '.revised summary')) === 'Added by A. Analyst');
    expect(next.renderRoot.querySelector('.note')).to.equal(null);
  });
});
