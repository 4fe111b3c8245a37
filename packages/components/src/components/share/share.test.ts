import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {EventStore, Selection} from '@cordiale/core';
import {hashOfEvents, parseEvents} from '@cordiale/core/formats';
import '../../define/share.js';
import {catchDownloads} from '../../testing/catch-downloads.js';
import {createEvent} from '../../testing/create-event.js';
import type {CordialeShare} from './share.js';

const EVENTS = [createEvent('a'), createEvent('b', {date: '2019-03-04', participants: ['LT', 'UA']}), createEvent('c', {date: '', participants: ['LT', 'IL']})];
const WITH_UKRAINE = {source: 'map', field: 'country', value: ['UA']} as const;

async function createShare({selection = new Selection(), address = false}: {selection?: Selection; address?: boolean} = {}): Promise<CordialeShare> {
  return fixture<CordialeShare>(html`<cordiale-share .store=${new EventStore(EVENTS)} .selection=${selection} ?address=${address}></cordiale-share>`);
}

/** Waits for a condition, patiently: the computer may be busy. */
const soon = (isTrue: () => unknown) => waitUntil(() => Boolean(isTrue()), undefined, {timeout: 10_000});
const button = (share: CordialeShare, words: string) => [...share.renderRoot.querySelectorAll('button')].find(({textContent}) => textContent?.trim() === words)!;
const field = (share: CordialeShare, name: string) => share.renderRoot.querySelector<HTMLTextAreaElement>(`textarea[aria-labelledby="${name}"]`)!;
const said = (share: CordialeShare) => share.renderRoot.querySelector('.said')!.textContent;

let caught: ReturnType<typeof catchDownloads>;
beforeEach(() => { caught = catchDownloads(); });
afterEach(() => {
  caught.release();
  history.replaceState(null, '', location.pathname + location.search);
});

describe('cordiale-share: accessibility', () => {
  it('has no violation that axe knows, with a citation and without', async () => {
    const share = await createShare({address: true});
    await expect(share).to.be.accessible();
    button(share, 'Copy citation').click();
    await soon(() => field(share, 'cite').value !== '');
    await expect(share).to.be.accessible();
  });
});

describe('cordiale-share: link and frame', () => {
  it('writes the address at which the page shows the same, what the page itself put there first', async () => {
    history.replaceState(null, '', '#chapter-2');
    const selection = new Selection();
    const share = await createShare({selection, address: true});
    selection.set(WITH_UKRAINE);
    await share.updateComplete;
    const {origin, pathname, search} = location;
    expect(field(share, 'link').value).to.equal(`${origin}${pathname}${search}#chapter-2&v=1&country=UA`);
    selection.clear();
    await share.updateComplete;
    expect(field(share, 'link').value).to.equal(`${origin}${pathname}${search}#chapter-2`);
  });

  it('offers neither on a page that does not keep its view in the address', async () => {
    const share = await createShare();
    expect([field(share, 'link'), field(share, 'embed')]).to.deep.equal([null, null]);
  });

  it('writes a frame whose address and title survive as attributes, whatever the page is called', async () => {
    const {title} = document;
    document.title = 'Who "met" whom? <script>';
    const selection = new Selection();
    const share = await createShare({selection, address: true});
    selection.set({source: 'filters', field: 'text', value: ['"><b>']});
    await share.updateComplete;
    const frame = new DOMParser().parseFromString(field(share, 'embed').value, 'text/html').body.firstElementChild as HTMLIFrameElement;
    expect(frame.getAttribute('src')).to.equal(field(share, 'link').value);
    expect(frame.title).to.equal(document.title);
    expect(new DOMParser().parseFromString(field(share, 'embed').value, 'text/html').body.children).to.have.length(1);
    document.title = title;
  });

  it('selects the text and says so where the clipboard is not to be had', async () => {
    const share = await createShare({address: true});
    const {clipboard} = navigator;
    Object.defineProperty(navigator, 'clipboard', {value: undefined, configurable: true});
    button(share, 'Copy link').click();
    await soon(() => said(share)?.startsWith('Link selected'));
    expect(share.shadowRoot!.activeElement).to.equal(field(share, 'link'));
    expect(field(share, 'link').selectionEnd).to.equal(field(share, 'link').value.length);
    Object.defineProperty(navigator, 'clipboard', {value: clipboard, configurable: true});
  });
});

describe('cordiale-share: data', () => {
  it('writes the events that are shown, and says what was selected of how many', async () => {
    const selection = new Selection();
    const share = await createShare({selection});
    selection.set(WITH_UKRAINE);
    button(share, 'Event set (JSON)').click();
    await soon(() => said(share) === 'Saved 1 event as cordiale-events.json.');
    const [{name, blob}] = caught.files as [(typeof caught.files)[0]];
    const {events, about} = JSON.parse(await (await blob).text()) as {events: {id: string}[]; about: {selection: string; total: number}};
    expect(name).to.equal('cordiale-events.json');
    expect(events.map(({id}) => id)).to.deep.equal(['b']);
    expect(about).to.include({selection: 'country Ukraine', total: 3});
  });

  it('says which events a calendar has no place for', async () => {
    const share = await createShare();
    button(share, 'Calendar (iCalendar)').click();
    await soon(() => said(share) === 'Saved 2 events as cordiale-events.ics. 1 is not in it: no date.');
    expect((await (await caught.files[0]!.blob).text()).match(/BEGIN:VEVENT/g)).to.have.length(2);
  });

  it('is saved with the keyboard alone', async () => {
    const share = await createShare();
    share.focus();
    expect(share.shadowRoot!.activeElement?.textContent).to.equal('Table (CSV)');
    await sendKeys({press: 'Enter'});
    await soon(() => caught.files[0]?.name === 'cordiale-events.csv');
  });
});

describe('cordiale-share: citation', () => {
  it('names title, page, day, number of events and a hash that a saved file has too', async () => {
    const selection = new Selection();
    const share = await createShare({selection, address: true});
    selection.set(WITH_UKRAINE);
    await share.updateComplete;
    button(share, 'Copy citation').click();
    await soon(() => field(share, 'cite').value !== '');
    button(share, 'Events, one a line (NDJSON)').click();
    await soon(() => caught.files.length > 0);
    const saved = parseEvents(await (await caught.files[0]!.blob).text());
    const {value} = field(share, 'cite');
    for (const words of [document.title, field(share, 'link').value, '1 of 3 events (country Ukraine)', `SHA-256 of the events: ${hashOfEvents(saved)}`, String(new Date().getUTCFullYear())]) expect(value).to.contain(words);
  });

  it('is written anew for another view', async () => {
    const selection = new Selection();
    const share = await createShare({selection});
    button(share, 'Copy citation').click();
    await soon(() => field(share, 'cite').value.includes('3 events'));
    selection.set(WITH_UKRAINE);
    await share.updateComplete;
    expect(field(share, 'cite').hidden).to.equal(true);
  });
});
