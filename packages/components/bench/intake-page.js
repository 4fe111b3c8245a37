// What is measured in the page, for intake.bench.mjs: a reader drops articles on an explorer.
import {createPartialDate} from '@cordiale/core';
import {createArticle} from '../../core/bench/generate-articles.mjs';
import '../src/define/explorer.ts';
import '../src/define/intake.ts';

const EVENT = {
  id: 'first', type: 'visit', plover: 'CONSULT', realis: 'actual', domains: ['policy'], initiatives: [], quantities: [], summary: 'A visit.', reports: [],
  date: createPartialDate('2020-05-01', {basis: 'explicit'}), participants: [{country: 'LT', role: 'actor', via: 'name'}, {country: 'IT', role: 'recipient', via: 'name'}],
};

window.bench = {
  /** Takes in this many articles; gives the tasks of the page that took longer than 50 ms, the time and what came of it. */
  async take(count) {
    document.body.style.cssText = 'margin: 0; block-size: 100vh';
    const explorer = Object.assign(document.createElement('cordiale-explorer'), {intake: true, events: [EVENT], style: 'block-size: 100vh'});
    document.body.append(explorer);
    await explorer.updateComplete;
    explorer.renderRoot.querySelector('.add').click();
    const intake = explorer.renderRoot.querySelector('cordiale-intake');
    await intake.updateComplete;
    intake.createWorker = () => new Worker('/extraction-worker.js', {type: 'module'});
    const files = [];
    for (let seed = 1; seed <= count; seed++) {
      const {text, published} = createArticle(seed);
      files.push(new File([`${published} ${text}`], `${seed}.txt`));
      if (seed % 100 === 0) await new Promise((resolve) => setTimeout(resolve));
    }
    await new Promise((resolve) => setTimeout(resolve, 2000)); // the map has come to rest
    const tasks = [];
    const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({duration}) => duration)));
    observer.observe({type: 'longtask'});
    const begun = performance.now();
    await intake.take(files);
    const ms = performance.now() - begun;
    await new Promise((resolve) => setTimeout(resolve, 500));
    observer.disconnect();
    return {tasks, ms, events: explorer.activeStore.size, words: intake.renderRoot.querySelector('.outcome p').textContent};
  },
};
