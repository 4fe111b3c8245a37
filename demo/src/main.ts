import './colours.js'; // before anything is drawn
import './language.js'; // before the explorer awakes, so that its first words are in that language
import './data-choice.js'; // before the explorer awakes, so that it does not load what an address does not ask for
import '@cordiale/components/explorer.js';
import './connection.js';
