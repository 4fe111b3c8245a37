import {hashOf} from '@cordiale/core/formats';
import {escapeHtml} from '../../internal/escape-html.js';
import {msgIn} from '../../internal/messages.js';
import type {Caption} from './still.js';
import {standaloneCode} from './standalone-code.js';

/** What a saved page holds and how it is written. */
export interface PageContent extends Caption {
  /** An event set as JSON, with what was selected in its note. */
  json: string;
  /** Whether the event set tells a story. */
  isTold: boolean;
  /** The country whose partners are shown. */
  focus: string | undefined;
  lang: string;
  dir: string;
}

const STYLE = `:root { color-scheme: light dark; background: light-dark(#fbfaf7, #15181c); color: light-dark(#1d2125, #e8e6e1); }
body { display: flex; flex-direction: column; block-size: 100dvh; min-block-size: 30rem; margin: 0; font: 400 0.875rem/1.45 system-ui, sans-serif; }
header { display: flex; flex: none; flex-wrap: wrap; gap: 0 1rem; align-items: baseline; padding: 0.5rem 1rem; border-block-end: 1px solid light-dark(#dcd9d2, #343a42); }
h1 { margin: 0; font-size: 1.125rem; line-height: 1.3; }
p { margin: 0; color: light-dark(#565d64, #a9aeb4); overflow-wrap: anywhere; }
details p { padding-block: 0.125rem; }
summary { color: light-dark(#565d64, #a9aeb4); cursor: pointer; }
cordiale-explorer { flex: 1 1 auto; block-size: auto; min-block-size: 0; }
@media print { body { display: block; block-size: auto; } details::details-content { content-visibility: visible; block-size: auto; } }
`;

/**
 * One HTML file that shows the events without a network and from a disk: data, script and style are in it, and its policy lets nothing
 * else in or out. Data are text in it and stay text.
 */
export async function writePage({title, about, notes, json, isTold, focus, lang, dir}: PageContent): Promise<Blob> {
  const msg = msgIn(lang);
  const script = (await standaloneCode()).replace(/\r\n?/g, '\n'); // as the browser will read it, and hash it
  const policy = `default-src 'none'; script-src ${sourceOf(script)}; style-src ${sourceOf(STYLE)}; img-src data: blob:`;
  return new Blob([`<!doctype html>
<html lang="${escapeHtml(lang)}" dir="${escapeHtml(dir)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<header><h1>${escapeHtml(title)}</h1> <p>${escapeHtml(about)}</p> <details><summary>${escapeHtml(msg('About this file'))}</summary>${notes.map((note) => `<p>${escapeHtml(note)}</p>`).join('')}</details></header>
<cordiale-explorer${focus === undefined ? '' : ` focus="${escapeHtml(focus)}"`}${isTold ? ' story' : ''} renderer="svg"></cordiale-explorer>
<noscript><p>${escapeHtml(msg('The timeline and the map need JavaScript.'))}</p></noscript>
<script type="application/json" id="cordiale-events">${json.replaceAll('<', '\\u003C')}</script>
<script>${script}</script>
</body>
</html>
`], {type: 'text/html'});
}

/** How a policy names a script or a style that stands in its page. */
function sourceOf(text: string): string {
  const bytes = hashOf(text, 64).match(/../g) ?? [];
  return `'sha256-${btoa(String.fromCharCode(...bytes.map((byte) => parseInt(byte, 16))))}'`;
}
