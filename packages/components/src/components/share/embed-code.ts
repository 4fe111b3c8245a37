import {escapeHtml} from '../../internal/escape-html.js';

/** Height that shows map and timeline without a scroll bar. */
const HEIGHT_PX = 800;

/** HTML that shows a page in a frame of another one. The clipboard is let through, so that links can be copied in the frame too. */
export function embedCode({address, title}: {address: string; title: string}): string {
  return `<iframe src="${escapeHtml(address)}" title="${escapeHtml(title)}" width="100%" height="${HEIGHT_PX}" loading="lazy" allow="clipboard-write" style="border: 0"></iframe>`;
}
