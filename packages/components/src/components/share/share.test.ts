import {expect, fixture, html, nextFrame, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {EventStore, Selection} from '@cordiale/core';
import {hashOfEvents, parseEvents} from '@cordiale/core/formats';
import '../../define/map.js';
import '../../define/share.js';
import '../../define/timeline.js';
import {catchDownloads} from '../../testing/catch-downloads.js';
import {createArticle, createEvent} from '../../testing/create-event.js';
import {emulateMedia} from '../../testing/emulate-media.js';
import type {CordialeMap} from '../map/map.js';
import type {CordialeTimeline} from '../timeline/timeline.js';
import type {CordialeShare} from './share.js';

const EVENTS = [createEvent('a'), createEvent('b', {date: '2019-03-04', participants: ['LT', 'UA']}), createEvent('c', {date: '', participants: ['LT', 'IL']})];
const SAVED_TWO = {
  lt: 'Įrašyti 2 įvykiai kaip cordiale-events.ics. 1 įvykis į jį neįtrauktas: ', uk: 'Збережено 2 події як cordiale-events.ics. 1 подію до нього не включено: ',
  it: 'Salvati 2 eventi come cordiale-events.ics. 1 evento non vi è incluso: ', he: 'נשמרו 2 אירועים בשם cordiale-events.ics. אירוע אחד אינו כלול בו: ',
} as const;
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

describe('cordiale-share: its language', () => {
  for (const [lang, heading, action] of [['lt', 'Nuoroda', 'Kopijuoti nuorodą'], ['uk', 'Посилання', 'Копіювати посилання'], ['it', 'Link', 'Copia il link'], ['he', 'קישור', 'העתקת הקישור']] as const) {
    it(`names what it offers in ${lang}, and says how much it saved`, async () => {
      const share = await fixture<CordialeShare>(html`<cordiale-share address lang=${lang} .store=${new EventStore(EVENTS)}></cordiale-share>`);
      expect(share.renderRoot.querySelector('#link')!.textContent).to.equal(heading);
      expect(button(share, action)).to.exist;
      share.renderRoot.querySelector<HTMLButtonElement>('[data-format="ics"]')!.click();
      await soon(() => said(share)?.startsWith(SAVED_TWO[lang]));
    });
  }
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
    await soon(() => said(share)?.startsWith('Selected:'));
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
    expect(share.shadowRoot!.activeElement?.textContent).to.equal('Web page (HTML)');
    for (const words of ['Print', 'Table (CSV)']) {
      await sendKeys({press: 'Tab'});
      expect(share.shadowRoot!.activeElement?.textContent).to.equal(words);
    }
    await sendKeys({press: 'Enter'});
    await soon(() => caught.files[0]?.name === 'cordiale-events.csv');
  });
});

describe('cordiale-share: pictures', () => {
  const ARTICLES = [{...createArticle('one', 'Lithuania met Italy.'), publisher: 'The Courier & Co'}];
  const REPORTED = EVENTS.map((event) => ({...event, reports: [{article: 'one', evidence: []}]}));

  /** A timeline, a map and what shares them, on one selection. */
  async function createPictured(selection = new Selection()): Promise<CordialeShare> {
    const store = new EventStore(REPORTED, {articles: ARTICLES});
    const page = await fixture(html`<div>
      <cordiale-timeline focus="LT" .store=${store} .selection=${selection} style="width: 700px"></cordiale-timeline>
      <cordiale-map renderer="svg" focus="LT" .store=${store} .selection=${selection} style="width: 700px"></cordiale-map>
      <cordiale-share .store=${store} .selection=${selection}></cordiale-share></div>`);
    const [timeline, map, share] = page.children as unknown as [CordialeTimeline, CordialeMap, CordialeShare];
    share.views = () => ({timeline, map});
    await share.updateComplete;
    await waitUntil(() => timeline.drawing && map.drawnBy === 'svg', undefined, {timeout: 10_000});
    for (let frame = 0; frame < 3; frame++) await nextFrame(); // the map is fitted again when its legend changes its height: seen, measured, drawn
    return share;
  }

  async function save(share: CordialeShare, words: string): Promise<Blob> {
    const count = caught.files.length;
    button(share, words).click();
    await soon(() => caught.files.length > count);
    return caught.files[count]!.blob;
  }

  const read = async (file: Blob) => {
    const written = await file.text();
    const svg = new DOMParser().parseFromString(written, 'image/svg+xml').documentElement;
    return {written, svg, words: svg.textContent?.replace(/\s+/g, ' ') ?? ''};
  };

  it('offers none without views', async () => {
    expect(button(await createShare(), 'Timeline (SVG)')).to.equal(undefined);
  });

  for (const view of ['Timeline', 'Map']) {
    it(`draws the ${view.toLowerCase()} as an SVG that parses, says what it shows and refers to nothing outside`, async () => {
      const selection = new Selection();
      selection.set({source: 'filters', field: 'country', value: ['UA']});
      const {written, svg, words} = await read(await save(await createPictured(selection), `${view} (SVG)`));
      expect(svg.tagName).to.equal('svg');
      for (const part of [document.title, '1 of 3 events', 'country Ukraine', 'Sources: 1 article: The Courier & Co.', 'Made on', 'SHA-256', view === 'Map' ? 'Natural Earth' : 'visits and meetings']) expect(words).to.contain(part);
      expect(words).to.contain('Ukraine').and.not.to.contain('Israel');
      expect(written).not.to.match(/var\(|light-dark|color-mix|color\(|<script|<style|class=|style=|tabindex|aria-|data-|NaN|undefined/);
      for (const [, reference] of written.matchAll(/(?:href="|url\()([^")]*)/g)) expect(reference).to.match(/^#/);
      for (const [, id] of written.matchAll(/(?:href="|url\()#([^")]*)/g)) expect(svg.querySelector(`[id="${id}"]`), id).not.to.equal(null);
    });

    it(`draws the ${view.toLowerCase()} in the colours of light paper on a dark page`, async () => {
      const share = await createPictured();
      const light = await (await save(share, `${view} (SVG)`)).text();
      await emulateMedia({colorScheme: 'dark'});
      const dark = await (await save(share, `${view} (SVG)`)).text();
      await emulateMedia({colorScheme: 'light'});
      const [withoutIdsDark, withoutIdsLight] = [dark, light].map((written) => written.replace(/(?:ground|arcs)-\d+/g, ''));
      expect(withoutIdsDark).to.equal(withoutIdsLight);
    });

    it(`draws the ${view.toLowerCase()} as a PNG with two pixels for one, and leaves nothing in the page`, async () => {
      const share = await createPictured();
      const {svg} = await read(await save(share, `${view} (SVG)`));
      const bitmap = await createImageBitmap(await save(share, `${view} (PNG)`));
      expect([bitmap.width, bitmap.height]).to.deep.equal([2 * Number(svg.getAttribute('width')), 2 * Number(svg.getAttribute('height'))]);
      for (const drawn of Object.values(share.views())) expect(drawn!.renderRoot.querySelector('.still')).to.equal(null);
    });
  }

  it('counts on the map what the map draws, which is not what it filters by itself', async () => {
    const selection = new Selection();
    selection.set(WITH_UKRAINE);
    const {words} = await read(await save(await createPictured(selection), 'Map (SVG)'));
    expect(words).to.contain('3 events').and.not.to.contain('1 of 3');
  });

  it('says how many events have no date to be drawn at', async () => {
    const {words} = await read(await save(await createPictured(), 'Timeline (SVG)'));
    expect(words).to.contain('1 event without a date cannot be drawn.');
  });

  it('writes a title of any characters', async () => {
    const {title} = document;
    document.title = '<b>\u0007 & "\uD800" ]]>';
    const {words} = await read(await save(await createPictured(), 'Map (SVG)'));
    document.title = title;
    expect(words).to.contain('<b> & "');
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
    for (const words of [document.title, field(share, 'link').value, '1 of 3 events (country Ukraine)', `SHA-256 of the events: ${hashOfEvents(saved)}`, String(new Date().getFullYear())]) expect(value).to.contain(words);
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
