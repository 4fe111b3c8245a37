// What is measured in the page, for intake.bench.mjs: a reader drops articles on an explorer.
import {createPartialDate} from '@cordiale/core';
import {createArticle} from '../../core/bench/generate-articles.mjs';
import '../src/define/explorer.ts';
import '../src/define/intake.ts';
import {STEP_BEGINS, STEP_ENDS} from './step-marks.js';

const EVENT = {
  id: 'first', type: 'visit', plover: 'CONSULT', realis: 'actual', domains: ['policy'], initiatives: [], quantities: [], summary: 'A visit.', reports: [],
  date: createPartialDate('2020-05-01', {basis: 'explicit'}), participants: [{country: 'LT', role: 'actor', via: 'name'}, {country: 'IT', role: 'recipient', via: 'name'}],
};

window.bench = {
  /** Takes in this many articles, between two marks; gives the time and what came of it. */
  async take(count) {
    document.body.style.cssText = 'margin: 0; block-size: 100vh';
    const explorer = Object.assign(document.createElement('cordiale-explorer'), {intake: true, events: [EVENT], style: 'block-size: 100vh'});
    document.body.append(explorer);
    await explorer.updateComplete;
    explorer.renderRoot.querySelector('.intake-toggle').click();
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
    performance.mark(STEP_BEGINS);
    const begun = performance.now();
    await intake.take(files);
    const ms = performance.now() - begun;
    await new Promise((resolve) => setTimeout(resolve, 500));
    performance.mark(STEP_ENDS);
    return {ms, events: explorer.activeStore.size};
  },
};
