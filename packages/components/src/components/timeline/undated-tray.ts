import {html, svg, type TemplateResult} from 'lit';
import {partiesInWords, labelOf, TYPE_LABELS, type CooperationEvent} from '@cordiale/core';
import {markName} from './event-words.js';
import {symbolView} from './mark-view.js';
import {colourOf} from './timeline-layout.js';

/** The events that no date is known of, as buttons. Click, Enter and hover are handled where the list is used. */
export function undatedTray(events: readonly CooperationEvent[], {chosen, hovered, locale}: {chosen: readonly string[]; hovered: string | undefined; locale: string}): TemplateResult {
  return html`<ul class="undated" part="undated">
    ${events.map((event) => {
      const isChosen = chosen.includes(event.id);
      return html`<li><button type="button" class="undated-event${hovered === event.id ? ' lifted' : ''}" data-undated=${event.id} aria-pressed=${isChosen ? 'true' : 'false'} aria-label=${markName(event, locale)}>
        <svg class=${isChosen ? 'accent' : colourOf(event)} viewBox="-10 -10 26 20" width="26" height="20" aria-hidden="true">${svg`${symbolView(event, 12)}`}</svg>
        <span>${labelOf(TYPE_LABELS, event.type)} · ${partiesInWords(event, locale)}</span>
      </button></li>`;
    })}
  </ul>`;
}
