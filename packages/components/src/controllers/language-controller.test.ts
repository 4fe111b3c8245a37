import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {EventStore, Selection, toEpochDay} from '@cordiale/core';
import '../define/editor.js';
import '../define/filters.js';
import '../define/intake.js';
import '../define/list.js';
import {createEvent} from '../testing/create-event.js';
import type {CordialeEditor} from '../components/editor/editor.js';
import type {CordialeIntake} from '../components/intake/intake.js';
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

  for (const [lang, one, two] of [['lt', '1 įvykis, dar 1 galimas', '0 įvykių, dar 2 galimi'], ['uk', '1 подія, ще 1 можлива', '0 подій, ще 2 можливі'], ['he', 'אירוע אחד, עוד אחד אפשרי', '0 אירועים, עוד 2 אפשריים']] as const) {
    it(`bends possible events as the number asks for, ${lang}`, async () => {
      const selection = new Selection();
      selection.set({source: 'timeline', field: 'time', value: {earliest: toEpochDay(2020, 1, 1), latest: toEpochDay(2020, 1, 31)}});
      const events = [createEvent('a', {date: '2020-01-10', participants: ['LT', 'IT']}), createEvent('b', {date: '2020', participants: ['LT', 'IT']}), createEvent('c', {date: '2020', participants: ['LT', 'PL']}), createEvent('d', {date: '2020', participants: ['LT', 'PL']})];
      const filters = await fixture(html`<cordiale-filters lang=${lang} focus="LT" .store=${new EventStore(events)} .selection=${selection}></cordiale-filters>`);
      const named = (country: string) => filters.shadowRoot!.querySelector(`[data-value="${country}"]`)?.getAttribute('aria-label')?.split(': ')[1];
      expect([named('IT'), named('PL')]).to.deep.equal([one, two]);
    });
  }

  it('is that of the reasons why a form or a file could not be used', async () => {
    const selection = new Selection();
    selection.choose(['a']);
    const editor = await fixture<CordialeEditor>(html`<cordiale-editor lang="uk" .store=${store} .selection=${selection}></cordiale-editor>`);
    editor.renderRoot.querySelector<HTMLElement>('.keep')!.click();
    await soon(() => editor.renderRoot.querySelector('.problem'));
    const said = [...editor.renderRoot.querySelectorAll('.problem, legend, label, button, summary, optgroup')].map((element) => `${element.getAttribute('label') ?? ''}${element.textContent}`).join(' ');
    expect(said).to.contain('Поясніть чому – реченням, яке інші зможуть перевірити.').and.contain('Що не так');
    expect(said).not.to.match(/[a-z]{2}/i);
    const list = await fixture<CordialeList>(html`<cordiale-list lang="lt" .events=${{cordiale: 9}}></cordiale-list>`);
    expect(list.renderRoot.querySelector('[role="alert"]')?.textContent).to.match(/^Nepavyko panaudoti events/);
  });

  it('is that of what came of articles', async () => {
    const intake = await fixture<CordialeIntake>(html`<cordiale-intake lang="lt" .store=${store}></cordiale-intake>`);
    await intake.takeText('Kenya and Norway signed a memorandum on cyber defence in Nairobi on 4 March 2023.');
    await intake.updateComplete;
    expect(intake.renderRoot.querySelector('.outcome')?.textContent).to.contain('Perskaitytas 1 dokumentas: 1 straipsnis, 1 naujas įvykis.');
  });

  it('is looked for again when the element is moved', async () => {
    const page = await fixture(html`<section><div lang="it"><cordiale-list .store=${store}></cordiale-list></div><p lang="lt"></p></section>`);
    const list = listIn(page);
    page.querySelector('p')!.append(list);
    await soon(() => nameOf(list) === 'Įvykiai pagal laiką');
  });
});
