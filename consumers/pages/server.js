import {render} from '@lit-labs/ssr';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import {html} from 'lit';
import '@cordiale/components/define.js';
import {events} from './events.js';

// What a server sends first, before any script runs.
process.stdout.write(await collectResult(render(html`<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Server</title></head><body>
  <cordiale-list lang="en-GB" focus="LT" .events=${events}></cordiale-list>
  <cordiale-list id="table" lang="en-GB" focus="LT" layout="table" columns="date status" .events=${events}></cordiale-list>
  <cordiale-timeline .events=${events}></cordiale-timeline>
  <cordiale-map .events=${events}></cordiale-map>
  <cordiale-filters .events=${events}></cordiale-filters>
  <cordiale-player .events=${events}></cordiale-player>
  <cordiale-intake .events=${events}></cordiale-intake>
  <cordiale-share .events=${events}></cordiale-share>
  <cordiale-compare .events=${events}></cordiale-compare>
  <cordiale-editor .events=${events}></cordiale-editor>
  <cordiale-story .events=${events}></cordiale-story>
  <cordiale-explorer .events=${events}></cordiale-explorer>
  <cordiale-reader .events=${events}></cordiale-reader>
</body></html>`)));
