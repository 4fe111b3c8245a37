import {html, type TemplateResult} from 'lit';
import type {StoreController} from '../controllers/store-controller.js';

/**
 * What an element says when it has no events to show: that they are being loaded, why they could not be, or what to give it.
 * `null` when there are events.
 */
export function storeStatus(controller: StoreController, size: number): TemplateResult | null {
  if (size > 0) return null;
  if (controller.status === 'loading') return html`<p class="status" role="status">Loading events…</p>`;
  if (controller.status === 'error') return html`<p class="status" role="alert">${controller.failure}</p>`;
  if (controller.status === 'ready') return html`<p class="status">The file holds no events.</p>`;
  return html`<p class="status">There are no events yet. Give this element events, for example with its <code>src</code> attribute.</p>`;
}
