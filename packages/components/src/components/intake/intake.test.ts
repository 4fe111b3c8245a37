import {expect, fixture, html, oneEvent, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {addTaxonomy, EventStore, Selection} from '@cordiale/core';
import {defineTaxonomy} from '@cordiale/core/extend';
import '../../define/intake.js';
import {CordialeIntakeEvent} from '../../events/intake-event.js';
import {setExtractionWorker} from '../../extend.js';
import {createEvent} from '../../testing/create-event.js';
import type {CordialeIntake} from './intake.js';

const PACT = 'Kenya and Norway signed a memorandum on cyber defence in Nairobi on 4 March 2023.';
const QUIET = 'The harbour of Oslo in Norway was quiet all day.';

const article = (text: string, name = 'article.txt') => new File([text], name, {type: 'text/plain'});
const text = (intake: CordialeIntake, selector: string) => intake.renderRoot.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const button = (intake: CordialeIntake, words: string) => [...intake.renderRoot.querySelectorAll('button')].find((candidate) => candidate.textContent?.includes(words));
const soon = (isTrue: () => unknown) => waitUntil(() => Boolean(isTrue()), undefined, {timeout: 10_000});

async function createIntake({events = [createEvent('a')], selection = new Selection()}: {events?: ReturnType<typeof createEvent>[]; selection?: Selection} = {}): Promise<{intake: CordialeIntake; told: CordialeIntakeEvent[]; selection: Selection}> {
  const intake = await fixture<CordialeIntake>(html`<cordiale-intake .store=${new EventStore(events)} .selection=${selection}></cordiale-intake>`);
  const told: CordialeIntakeEvent[] = [];
  intake.addEventListener('cordiale-intake', (event) => told.push(event));
  return {intake, told, selection};
}

/** Files as a person drops them. The entries of a real drop are proved by the journey. */
function dropOf(files: readonly File[]): DragEvent {
  const dataTransfer = new DataTransfer();
  for (const file of files) dataTransfer.items.add(file);
  return new DragEvent('drop', {bubbles: true, composed: true, cancelable: true, dataTransfer});
}

/** A worker that never answers. */
const silentWorker = () => new Worker(URL.createObjectURL(new Blob([''], {type: 'text/javascript'})), {type: 'module'});

describe('cordiale-intake: accessibility', () => {
  it('has no violation that axe knows: at rest, reading, and with an outcome and a quarantine', async () => {
    const {intake} = await createIntake();
    await expect(intake).to.be.accessible();
    intake.createWorker = silentWorker;
    void intake.take([article(PACT)]);
    await soon(() => intake.renderRoot.querySelector('progress'));
    await expect(intake).to.be.accessible();
    intake.cancel();
    intake.createWorker = undefined;
    await intake.take([article(PACT), article('', 'empty.txt')]);
    await intake.updateComplete;
    expect(intake.renderRoot.querySelector('.quarantine')).to.not.equal(null);
    await expect(intake).to.be.accessible();
  });

  it('says that nothing leaves the page', async () => {
    const {intake} = await createIntake();
    expect(text(intake, '.head')).to.contain('nothing you add is sent anywhere');
  });

  it('reads out that it has begun and what came of it', async () => {
    const {intake} = await createIntake();
    const read = intake.take([article(PACT)]);
    await soon(() => text(intake, '[role="status"]') === 'Reading your articles.');
    await read;
    expect(text(intake, '[role="status"]')).to.equal('1 document read: 1 article, 1 new event.');
  });

  it('has targets of at least 24 pixels', async () => {
    const {intake} = await createIntake();
    for (const target of intake.renderRoot.querySelectorAll('button, input:not([hidden]), summary')) expect(target.getBoundingClientRect().height).to.be.at.least(24);
  });
});

describe('cordiale-intake: methods', () => {
  it('take(files) joins the events of an article with those of the store, and says so', async () => {
    const {intake, told} = await createIntake();
    await intake.take([article(PACT)]);
    expect(told).to.have.length(1);
    const {store, articles, events} = told[0]!.detail;
    expect([store.size, articles.length, events.map(({type}) => type)]).to.deep.equal([2, 1, ['agreement-signed']]);
    expect(store.get('a')).to.not.equal(undefined);
    expect(text(intake, '.finds')).to.contain('Kenya');
  });

  it('take(files) joins a good article and explains a broken table that came with it', async () => {
    const {intake, told} = await createIntake();
    await intake.take([article('type,actors,date\nvisit,Nowhere,2019-03-05\nmeeting,LT|PL,2019-02-31', 'broken.csv'), article(PACT)]);
    expect(told.at(-1)?.detail.store.size).to.equal(2);
    expect(text(intake, '.refused summary')).to.equal('2 records could not be used');
    for (const words of ['broken.csv:2', 'Nowhere', 'broken.csv:3', '2019-02-31']) expect(text(intake, '.quarantine')).to.contain(words);
  });

  it('take(files) reads events from a table, from JSON and from NDJSON', async () => {
    const {intake, told} = await createIntake({events: []});
    await intake.take([
      article('type,actors,date\nmeeting,LT|PL,2019-03-05', 'events.csv'),
      article(JSON.stringify([createEvent('json', {date: '2018-01-02'})]), 'events.json'),
      article(JSON.stringify(createEvent('ndjson', {date: '2017-01-02'})), 'events.ndjson'),
    ]);
    const {store} = told.at(-1)!.detail;
    expect([store.size, store.get('json')?.id, store.get('ndjson')?.id]).to.deep.equal([3, 'json', 'ndjson']);
  });

  it('take(files) reads web pages, Markdown and feeds', async () => {
    const {intake, told} = await createIntake({events: []});
    await intake.take([
      article(`<!doctype html><title>Pact</title><article><h1>Pact</h1><p>${PACT}</p></article>`, 'page.html'),
      article('# Talks\n\nPeru and **Ghana** signed a memorandum on customs in Lima on 5 March 2023.', 'note.md'),
      article('<rss version="2.0"><channel><title>News</title><item><title>Chile and Oman sign</title><description>Chile and Oman signed a memorandum on fisheries in Muscat on 6 March 2023.</description></item></channel></rss>', 'feed.rss'),
    ]);
    const partners = new Set(told.flatMap(({detail}) => detail.events.flatMap(({participants}) => participants.map(({country}) => country))));
    expect([...partners].sort()).to.deep.equal(['CL', 'GH', 'KE', 'NO', 'OM', 'PE']);
  });

  it('take(files) says that bytes are no text, and which file they are in', async () => {
    const {intake} = await createIntake();
    await intake.take([new File([Uint8Array.of(137, 80, 78, 71, 0)], 'photo.jpg')]);
    for (const words of ['photo.jpg', 'bytes that are no text']) expect(text(intake, '.quarantine')).to.contain(words);
    expect(text(intake, '.outcome')).to.contain('1 document read, without an article.');
    expect(button(intake, 'Take my articles out')).to.equal(undefined);
  });

  it('take(files) says that an article tells of no cooperation, and that one was here already', async () => {
    const {intake, told} = await createIntake();
    await intake.take([article(QUIET)]);
    expect(text(intake, '.outcome')).to.contain('No cooperation between two countries was found in it.');
    await intake.take([article(PACT)]);
    const {length} = told;
    await intake.take([article(PACT)]);
    expect(text(intake, '.outcome')).to.contain('1 article was here already.');
    expect(told).to.have.length(length);
  });

  it('takeText(text) dates what the text does not', async () => {
    const {intake, told} = await createIntake();
    await intake.takeText('Kenya and Norway signed a memorandum on cyber defence.', {published: '2023-03-06'});
    expect(told[0]?.detail.articles[0]?.published.edtf).to.equal('2023-03-06');
  });

  it('cancel() stops; the next articles are read all the same', async () => {
    const {intake, told} = await createIntake();
    intake.createWorker = silentWorker;
    const read = intake.take([article(PACT)]);
    await soon(() => intake.isReading && intake.progress === 0);
    intake.cancel();
    await read;
    expect(text(intake, '.outcome')).to.contain('Stopped');
    intake.createWorker = undefined;
    await intake.take([article(PACT)]);
    expect(told.at(-1)?.detail.store.size).to.equal(2);
  });

  it('says that its worker could not be loaded, and fires cordiale-error', async () => {
    const {intake} = await createIntake();
    intake.createWorker = () => new Worker('/nowhere/worker.js', {type: 'module'});
    const failed = oneEvent(intake, 'cordiale-error');
    await intake.take([article(PACT)]);
    expect((await failed).detail.code).to.equal('worker-failed');
    expect(text(intake, '[role="alert"]')).to.contain('worker could not be loaded');
  });
});

describe('cordiale-intake: what the page has added', () => {
  const RACE = 'Kenya and Norway raced 12 boats in Nairobi on 4 March 2023.';
  const ownWorker = () => new Worker(new URL('../../testing/own-extraction-worker.js', import.meta.url), {type: 'module'});

  it('reads events in the words of an added taxonomy', async () => {
    const takeBack = addTaxonomy(defineTaxonomy({realis: {becalmed: {label: {en: 'becalmed'}, fill: 'dashed'}}}));
    try {
      const {intake, told} = await createIntake();
      await intake.take([article(JSON.stringify({cordiale: 1, events: [{...createEvent('b'), realis: 'becalmed'}]}), 'events.json')]);
      expect(told[0]?.detail.quarantine).to.deep.equal([]);
      expect(told[0]?.detail.events[0]?.realis).to.equal('becalmed');
    } finally {
      takeBack();
    }
  });

  it('finds acts and fields of its own with a worker of its own', async () => {
    const {intake, told} = await createIntake();
    intake.createWorker = ownWorker;
    await intake.take([article(RACE)]);
    const {type, own, reports} = told[0]!.detail.events[0]!;
    expect([type, own]).to.deep.equal(['regatta', {boats: 12}]);
    expect(reports[0]?.evidence.find(({field}) => field === 'own.boats')?.exact).to.equal('12 boats');
  });

  it('has the worker of the page read, where it has none of its own', async () => {
    setExtractionWorker(ownWorker);
    try {
      const {intake, told} = await createIntake();
      await intake.take([article(RACE)]);
      expect(told[0]?.detail.events[0]?.type).to.equal('regatta');
    } finally {
      setExtractionWorker(undefined);
    }
  });
});

describe('cordiale-intake: language', () => {
  it('says what to do about what it cannot use in the language around it, and exactly in English', async () => {
    const {intake} = await createIntake();
    const files = [article('', 'empty.txt'), article('{"cordiale": 1, "events": [', 'cut.json'), article(JSON.stringify({cordiale: 1, events: [{...createEvent('b'), realis: 'perhaps'}]}), 'events.json')];
    await intake.take(files);
    const advice = () => [...intake.renderRoot.querySelectorAll('.quarantine li > :last-child')].map(({textContent}) => textContent);
    expect(advice()).to.deep.equal(['The file is empty. Check that the article was saved.', 'Correct the text at the place named.', 'Correct this field of the record with id "b" and load the file again; the other records are shown.']);
    intake.lang = 'lt';
    await soon(() => advice()[0]?.startsWith('Straipsnio'));
    expect(advice()).to.deep.equal([
      'Straipsnio teksto nėra. Patikrinkite, ar dokumente yra pats straipsnis.', 'Nepavyko perskaityti. Išsaugokite iš naujo kaip UTF-8 tekstą arba pataisykite nurodytoje vietoje.', 'Pataisykite šį lauką ir įkelkite failą iš naujo; kiti įrašai rodomi.',
    ]);
    expect(text(intake, '.quarantine li p:nth-child(2)')).to.equal('Rasta tuščia vieta, tikėtasi straipsnio teksto.');
  });

  it('says in that language what was seen and wanted of what a reader gives', async () => {
    const {intake} = await createIntake({events: []});
    intake.lang = 'it';
    const pictures = new File([new Uint8Array([0, 1, 2, 0])], 'picture.txt');
    await intake.take([article('', 'empty.txt'), pictures, article('colour,size\nred,2', 'columns.csv'), article('type,actors\n"visit,LT|PL', 'quotes.csv'), article('type,actors\nvisit,LT|PL,a,b', 'cells.csv'), article('{"text": 5}', 'number.json'), article('{"a": 5}', 'keys.json'), article('<rss></rss>', 'feed.rss'), article('nothing of note happened', 'weather.txt'), article('type,actors,mood\nvisit,LT|PL,good', 'moods.csv')]);
    await soon(() => text(intake, '.quarantine li p:nth-child(2)')?.startsWith('Trovato'));
    const wanted = [...intake.renderRoot.querySelectorAll('.quarantine li p:nth-child(2)')].map(({textContent}) => /, atteso (.+)\.$/.exec(textContent ?? '')?.[1]);
    expect(wanted).to.deep.equal([
      'il testo di un articolo', 'un file di testo in UTF-8', 'una prima riga che nomini le colonne, almeno «type» e «actors»', 'virgolette a coppie: una attorno a una cella, due per ciascuna al suo interno', 'al massimo 2', 'testo', 'il testo di un articolo', 'un feed in RSS, RDF o Atom', 'un testo che nomini un Paese', 'colonne conosciute',
    ]);
  });
});

describe('cordiale-intake: keyboard and pointer', () => {
  it('reads a pasted text that is sent with the keyboard alone', async () => {
    const {intake, told} = await createIntake();
    intake.renderRoot.querySelector('textarea')?.focus();
    await sendKeys({type: PACT});
    button(intake, 'Read it')?.focus();
    await sendKeys({press: 'Enter'});
    await soon(() => told.length === 1);
    await soon(() => !intake.isReading);
    expect(intake.renderRoot.querySelector('textarea')?.value).to.equal('');
  });

  it('reads what is dropped, and keeps the page from opening it', async () => {
    const {intake, told} = await createIntake();
    const drop = dropOf([article(PACT)]);
    intake.renderRoot.querySelector('.drop')?.dispatchEvent(drop);
    expect(drop.defaultPrevented).to.equal(true);
    await soon(() => told.length === 1);
  });

  it('leaves a drop without files alone', async () => {
    const {intake} = await createIntake();
    const drop = new DragEvent('drop', {bubbles: true, composed: true, cancelable: true, dataTransfer: new DataTransfer()});
    intake.renderRoot.querySelector('.drop')?.dispatchEvent(drop);
    expect(drop.defaultPrevented).to.equal(false);
  });

  it('keeps the focus where something is when the button to stop goes away', async () => {
    const {intake} = await createIntake();
    intake.createWorker = silentWorker;
    const read = intake.take([article(PACT)]);
    await soon(() => button(intake, 'Stop'));
    button(intake, 'Stop')?.focus();
    await sendKeys({press: 'Enter'});
    await read;
    expect(intake.shadowRoot?.activeElement?.classList.contains('outcome')).to.equal(true);
  });
});

describe('cordiale-intake: events and selection', () => {
  it('chooses an event that was found', async () => {
    const {intake, told, selection} = await createIntake();
    await intake.take([article(PACT)]);
    const selected = oneEvent(intake, 'cordiale-select');
    intake.renderRoot.querySelector<HTMLButtonElement>('.finds button')?.click();
    const id = told[0]?.detail.events[0]?.id;
    expect([(await selected).detail.ids, selection.chosen]).to.deep.equal([[id], [id]]);
  });

  it('shows only the own article, as a clause of its own', async () => {
    const {intake, told, selection} = await createIntake();
    await intake.take([article(PACT)]);
    button(intake, 'Show only this article')?.click();
    expect(selection.clauses).to.deep.equal([{source: 'intake', field: 'article', value: [told[0]?.detail.articles[0]?.id]}]);
  });

  it('takes the own articles out again, with the filter that shows them alone', async () => {
    const {intake, told, selection} = await createIntake();
    const before = intake.activeStore;
    await intake.take([article(PACT)]);
    button(intake, 'Show only this article')?.click();
    button(intake, 'Take my articles out again')?.click();
    expect([told.at(-1)?.detail.store === before, selection.clauses]).to.deep.equal([true, []]);
    await soon(() => text(intake, '[role="status"]') === 'Your articles are out again.');
    await intake.take([article(PACT)]);
    expect(told.at(-1)?.detail.store.size).to.equal(2);
  });

  it('joins reports of one event, and says that a known event has another report', async () => {
    const {intake, told} = await createIntake({events: []});
    await intake.take([article(PACT)]);
    await intake.take([article('Norway and Kenya signed a memorandum on studies of hackers on 4 March 2023.')]);
    expect(text(intake, '.outcome')).to.contain('no new event. 1 known event has another report.');
    expect(told.at(-1)?.detail.store.size).to.equal(1);
  });
});

describe('cordiale-intake: lifecycle', () => {
  it('goes on from the latest store on a page that gives it back, and from the page\'s own when it gives another', async () => {
    const {intake, told} = await createIntake();
    intake.addEventListener('cordiale-intake', ({detail}) => { intake.store = detail.store; });
    await intake.take([article(PACT)]);
    await intake.take([article('Peru and Ghana signed a memorandum on customs in Lima on 5 March 2023.')]);
    expect(told.at(-1)?.detail.store.size).to.equal(3);
    intake.store = new EventStore([]);
    await intake.take([article(PACT)]);
    expect(told.at(-1)?.detail.store.size).to.equal(1);
  });

  it('stops when it is taken out of the page, not when it is moved', async () => {
    const {intake} = await createIntake();
    intake.createWorker = silentWorker;
    const read = intake.take([article(PACT)]);
    await soon(() => intake.isReading);
    const elsewhere = await fixture(html`<div></div>`);
    elsewhere.append(intake);
    await Promise.resolve();
    expect(intake.isReading).to.equal(true);
    intake.remove();
    await read;
    expect(intake.isReading).to.equal(false);
  });
});
