// What is measured in the page, for explorer.bench.mjs: an explorer shows a store, and a reader filters and chooses.
import {readStore} from '@cordiale/core/binary';
import '../src/define/explorer.ts';
import {STEP_BEGINS, STEP_ENDS} from './step-marks.js';

const DAYS = {earliest: 15_000, latest: 16_000};

window.bench = {
  /** Loads the binary form of a store, shows it, filters and chooses, between two marks. Gives the number of events. */
  async explore(address) {
    document.body.style.cssText = 'margin: 0; block-size: 100vh';
    const explorer = Object.assign(document.createElement('cordiale-explorer'), {focusCountry: 'LT', style: 'block-size: 100vh'});
    document.body.append(explorer);
    const bytes = await (await fetch(address)).arrayBuffer();
    await explorer.updateComplete;
    const views = () => ['list', 'filters', 'timeline', 'map', 'reader'].map((name) => explorer.renderRoot.querySelector(`cordiale-${name}`));
    const rest = async () => { // until every view is drawn, and what they left for later is done
      await explorer.updateComplete;
      await Promise.all(views().map((view) => view.updateComplete));
      await new Promise((resolve) => setTimeout(resolve, 500));
    };
    performance.mark(STEP_BEGINS);
    explorer.store = readStore(bytes);
    await rest();
    const {activeStore: store, activeSelection: selection} = explorer;
    selection.toggle('filters', 'type', 'visit');
    await rest();
    selection.toggle('map', 'country', 'PL');
    await rest();
    selection.set({source: 'timeline', field: 'time', value: DAYS});
    await rest();
    selection.clear();
    await rest();
    selection.choose([store.eventAt(Math.floor(store.size / 2)).id]);
    await rest();
    performance.mark(STEP_ENDS);
    return store.size;
  },
};
