import {html, nothing, type TemplateResult} from 'lit';
import {laneKindLabels, LANE_KINDS, laneOrderLabels, LANE_ORDERS, type LaneKind, type LaneOrder} from './lane-kind.js';
import {choice} from '../../internal/choice.js';
import {msgIn} from '../../internal/messages.js';

/** What is chosen of the lanes, and what happens when a person chooses otherwise. */
export interface LaneControlsHost {
  readonly kind: LaneKind;
  readonly order: LaneOrder;
  readonly laneCount: number;
  readonly foldedCount: number;
  setKind(kind: LaneKind): void;
  setOrder(order: LaneOrder): void;
  foldAll(isFolded: boolean): void;
}

/** What lanes stand for, their order, and a way to fold or unfold them all. */
export function laneControls(host: LaneControlsHost, locale: string): TemplateResult {
  const msg = msgIn(locale);
  const {kind, order, laneCount, foldedCount} = host;
  return html`<div class="lane-controls">
    <label><span>${msg('Lanes')}</span> ${choice({id: 'lanes', values: LANE_KINDS, labels: laneKindLabels(locale), chosen: kind}, (value) => host.setKind(value))}</label>
    ${laneCount < 2 ? nothing : html`<label><span>${msg('Order')}</span> ${choice({id: 'order', values: LANE_ORDERS, labels: laneOrderLabels(locale), chosen: order}, (value) => host.setOrder(value))}</label>
    <button type="button" class="fold-all" @click=${() => host.foldAll(foldedCount === 0)}>${foldedCount === 0 ? msg('Fold all') : msg('Unfold all')}</button>`}
  </div>`;
}
