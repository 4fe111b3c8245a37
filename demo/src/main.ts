import '@cordiale/components/explorer.js';
