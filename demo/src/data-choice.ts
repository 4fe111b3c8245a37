import type {CordialeExplorer} from '@cordiale/components';
import {addressOf, dataSetOf, type DataSet} from './data-set.js';
import {onLanguage, words as said, written} from './language.js';

/**
 * Lets a reader choose between the five articles and invented events, which show scale. What is shown stays until the other data is
 * there; the address says which it is, so that a link opens the same.
 */

const ARTICLES = './data/seeds.json';
const PARTY = 'LT';

const element = <E extends Element>(selector: string): E => document.querySelector<E>(selector)!;
const explorer = element<CordialeExplorer>('cordiale-explorer');
const choice = element<HTMLSelectElement>('#data');
const making = element<HTMLElement>('.making');
const words = element<HTMLElement>('.making p');
const progress = element<HTMLProgressElement>('.making progress');
const failure = element<HTMLElement>('.failure');

/** What is on screen; nothing yet while the first data is being made. */
let shown: DataSet | undefined;
let stopping: AbortController | undefined;

async function choose(data: DataSet, {isNewView}: {isNewView: boolean}): Promise<void> {
  stopping?.abort();
  stopping = undefined;
  showMaking(false);
  failure.hidden = true;
  choice.value = String(data);
  if (data === shown) return;
  if (data === 'articles') {
    show(data, undefined, {isNewView});
    return;
  }
  const own = new AbortController();
  stopping = own;
  showMaking(true);
  tell(0, data);
  try {
    const {inventStore} = await import('./invent-store.js');
    const store = await inventStore({count: data, party: PARTY}, {signal: own.signal, onMade: (made) => tell(made, data)});
    show(data, store, {isNewView});
  } catch (error) {
    if (stopping !== own) return; // something else was chosen meanwhile
    if (!own.signal.aborted) {
      failure.textContent = said.failed(error instanceof Error ? error.message : String(error));
      failure.hidden = false;
    }
    stayWithShown();
  }
  if (stopping === own) showMaking(false);
}

function show(data: DataSet, store: CordialeExplorer['store'], {isNewView}: {isNewView: boolean}): void {
  if (isNewView) {
    history.pushState(null, '', addressOf(data));
    explorer.activeSelection.clear();
  }
  shown = data;
  explorer.store = store;
  explorer.src = store ? undefined : ARTICLES;
  element<HTMLElement>('.about').hidden = data !== 'articles';
  element<HTMLElement>('.invented').hidden = data === 'articles';
  nameTab();
}

/** What the explorer says without events is another thing while some are being made. */
function showMaking(isMaking: boolean): void {
  making.hidden = !isMaking;
  element<HTMLElement>('[data-words="empty"]').slot = isMaking ? 'empty' : '';
}

function nameTab(): void {
  document.title = typeof shown === 'number' ? said.inventedTitle(written(shown)) : said.title;
}

/** Choice and address go back to what is on screen; the five articles when nothing is. */
function stayWithShown(): void {
  const data = shown ?? 'articles';
  choice.value = String(data);
  if (dataSetOf(location) !== data) history.replaceState(null, '', addressOf(data));
  if (shown === undefined) show(data, undefined, {isNewView: false});
}

function tell(made: number, wanted: number): void {
  const number = written(wanted);
  words.textContent = made < wanted ? said.inventing(number) : said.ordering(number);
  if (made < wanted) progress.value = made / wanted;
  else progress.removeAttribute('value');
}

choice.addEventListener('change', () => void choose(choice.value === 'articles' ? 'articles' : Number(choice.value), {isNewView: true}));
element('.making button').addEventListener('click', () => stopping?.abort());
onLanguage(nameTab);
addEventListener('popstate', () => void choose(dataSetOf(location), {isNewView: false}));

const first = dataSetOf(location);
if (first === 'articles') shown = first;
else explorer.removeAttribute('src');
choice.value = String(first);
if (first !== 'articles') void choose(first, {isNewView: false});
