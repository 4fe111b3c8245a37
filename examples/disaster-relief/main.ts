import '@cordiale/components/explorer.js';
import type {CordialeExplorer} from '@cordiale/components';
import {setExtractionWorker, showTaxonomy} from '@cordiale/components/extend.js';
import {EventStore, Selection} from '@cordiale/core';
import {extractArticles} from '@cordiale/core/extract';
import {articles} from './articles.js';
import {HazardTally} from './hazard-tally.js';
import {situationReport} from './situation-report.js';
import {taxonomy} from './taxonomy.js';
import {vocabulary} from './vocabulary.js';

showTaxonomy(taxonomy);
setExtractionWorker(() => new Worker(new URL('./worker.js', import.meta.url), {type: 'module'}));
customElements.define('hazard-tally', HazardTally);

const set = extractArticles(articles, {vocabulary});
const shared = {store: new EventStore(set.events, {articles: set.articles}), selection: new Selection()};
Object.assign(document.querySelector<CordialeExplorer>('cordiale-explorer')!, shared);
Object.assign(document.querySelector<HazardTally>('hazard-tally')!, shared);
document.querySelector('pre')!.textContent = situationReport.write(set, {stamp: '2024-10-01T00:00:00Z'}).text;
