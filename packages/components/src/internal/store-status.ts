import {html, type TemplateResult} from 'lit';
import type {StoreController} from '../controllers/store-controller.js';
import {msgIn} from './messages.js';

/**
 * What an element says when it has no events to show: that they are being loaded, why they could not be, or what to give it.
 * `null` when there are events.
 */
export function storeStatus(controller: StoreController, size: number, locale: string): TemplateResult | null {
  if (size > 0) return null;
  const msg = msgIn(locale);
  if (controller.status === 'loading') return html`<p class="status" role="status">${msg('Loading events…')}</p>`;
  if (controller.status === 'error') return html`<p class="status" role="alert">${controller.failureIn(locale)}</p>`;
  if (controller.status === 'ready') return html`<p class="status">${msg('The file holds no events.')}</p>`;
  return html`<p class="status">${msg('There are no events yet. Give this element events, for example with its “src” attribute.')}</p>`;
}
