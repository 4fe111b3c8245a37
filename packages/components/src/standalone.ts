import {Selection} from '@cordiale/core';
import './components/share/own-code.js'; // at once: it looks at the script that is running
import './define/explorer.js';

// What a saved page runs: it shows the events that the page holds, at the view in which they were saved, and their story.
const explorer = document.querySelector('cordiale-explorer');
const data = document.getElementById('cordiale-events')?.textContent;
if (explorer && data) {
  const set = JSON.parse(data) as {about?: {query?: string}};
  const selection = new Selection();
  selection.applyQuery(set.about?.query ?? '');
  explorer.selection = selection;
  explorer.events = set;
  void explorer.showStory();
}
