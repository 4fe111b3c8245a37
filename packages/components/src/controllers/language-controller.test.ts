import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {EventStore} from '@cordiale/core';
import '../define/list.js';
import {createEvent} from '../testing/create-event.js';
import type {CordialeList} from '../components/list/list.js';

const store = new EventStore([createEvent('a'), createEvent('b', {date: '2019-03-04'})]);
const listIn = (page: Element) => page.querySelector<CordialeList>('cordiale-list') ?? page.querySelector('div')!.shadowRoot!.querySelector<CordialeList>('cordiale-list')!;
const nameOf = (list: CordialeList) => list.renderRoot.querySelector('ol')?.getAttribute('aria-label');
const countOf = (list: CordialeList) => list.renderRoot.querySelector('.count')?.textContent;
/** Waits for a condition, patiently: the computer may be busy. */
const soon = (isTrue: () => unknown) => waitUntil(() => Boolean(isTrue()), undefined, {timeout: 10_000});

describe('the language of an element', () => {
  for (const [lang, name, count] of [['lt', 'Įvykiai pagal laiką', '2 įvykiai'], ['uk', 'Події за часом', '2 події'], ['it-CH', 'Eventi in ordine cronologico', '2 eventi'], ['he', 'אירועים לפי סדר הזמן', '2 אירועים']] as const) {
    it(`is that of its own lang, ${lang}, from the first picture on`, async () => {
      const list = await fixture<CordialeList>(html`<cordiale-list lang=${lang} .store=${store}></cordiale-list>`);
      expect(nameOf(list)).to.equal(name);
      expect(countOf(list)).to.equal(count);
    });
  }

  it('is that of the nearest element around it, looking out of shadow roots', async () => {
    const page = await fixture(html`<section lang="lt"><div></div></section>`);
    const list = document.createElement('cordiale-list');
    list.store = store;
    page.querySelector('div')!.attachShadow({mode: 'open'}).append(list);
    await list.updateComplete;
    expect(nameOf(list)).to.equal('Įvykiai pagal laiką');
  });

  it('changes with the page, to a language that is loaded and back, without a reload', async () => {
    const page = await fixture(html`<section lang="en"><cordiale-list .store=${store}></cordiale-list></section>`);
    const list = listIn(page);
    expect(nameOf(list)).to.equal('Events in time order');
    page.setAttribute('lang', 'uk');
    await soon(() => nameOf(list) === 'Події за часом');
    page.setAttribute('lang', 'it');
    page.setAttribute('lang', 'en');
    await soon(() => nameOf(list) === 'Events in time order');
    expect(countOf(list)).to.equal('2 events');
  });

  it('is English with the names and dates of the page where nobody has translated it', async () => {
    const list = await fixture<CordialeList>(html`<cordiale-list lang="de" .store=${store}></cordiale-list>`);
    expect(nameOf(list)).to.equal('Events in time order');
    expect(list.renderRoot.textContent).to.contain('Litauen → Italien');
  });

  it('is looked for again when the element is moved', async () => {
    const page = await fixture(html`<section><div lang="it"><cordiale-list .store=${store}></cordiale-list></div><p lang="lt"></p></section>`);
    const list = listIn(page);
    page.querySelector('p')!.append(list);
    await soon(() => nameOf(list) === 'Įvykiai pagal laiką');
  });
});
