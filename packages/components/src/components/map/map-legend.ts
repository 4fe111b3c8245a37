import {html, nothing, svg, type TemplateResult} from 'lit';
import {numberFormat} from '../../internal/number-format.js';
import {total} from '../../internal/total.js';
import type {CountClass} from './count-classes.js';
import type {MapPicture} from './map-picture.js';
import {counted, msgIn, str} from '../../internal/messages.js';

/** What colours, circles and lines mean, with their numbers. */
export function renderLegend({marks, classes, measure, categories, hasPlans, hasDirections, hasPossible, hasArticles, rest, unplaced}: MapPicture, locale: string): TemplateResult | typeof nothing {
  if (marks.length === 0) return nothing;
  const unit = measure === 'share' ? ' %' : '';
  const msg = msgIn(locale);
  const number = numberFormat(locale);
  const focus = marks.find(({isFocus}) => isFocus);
  return html`
    <ul part="legend" class="legend" aria-label=${msg('Legend')}>
      ${categories.length > 0 ? html`<li class="scale">${categories.map(({label, tone}) => html`<span class="swatch"><svg class="step tone-${tone}" viewBox="0 0 14 10" aria-hidden="true"><rect width="14" height="10" rx="2"/></svg>${label}</span>`)}</li>` : nothing}
      ${classes.length > 0 ? html`<li class="scale"><span>${measure === 'share' ? msg('Share') : msg('Events')}</span>${classes.map((countClass, index) => html`<span class="swatch"><svg class="step step-${index + 1}" viewBox="0 0 14 10" aria-hidden="true"><rect width="14" height="10" rx="2"/></svg>${rangeInWords(countClass, number)}${unit}</span>`)}</li>` : nothing}
      ${hasPossible ? html`<li>${sample(svg`<circle class="possible" cx="12" cy="6" r="5.5"/><circle class="definite" cx="12" cy="6" r="3.5"/>`)}${msg('ring: possible')}</li>` : nothing}
      ${hasDirections ? html`<li>${sample(svg`<path class="line" d="M1 6H23"/><path class="head" d="M17 6 9 2.2 11 6 9 9.8Z"/>`)}${msg('acts for')}</li>` : nothing}
      ${hasPlans ? html`<li>${sample(svg`<path class="line plan" d="M1 6H23"/>`)}${sample(svg`<circle class="line plan" cx="12" cy="6" r="4.5"/>`)}${msg('planned, proposed or denied')}</li>` : nothing}
      ${marks.some(({count}) => total(count) === 0) ? html`<li>${sample(svg`<circle class="none" cx="12" cy="6" r="3.5"/>`)}${msg('none under these filters')}</li>` : nothing}
      ${hasArticles ? html`<li class="scale"><span class="swatch"><svg class="step land" viewBox="0 0 14 10" aria-hidden="true"><rect width="14" height="10" rx="2"/></svg>${focus ? msg(str`without a circle: no article here tells of it and ${focus.name}`) : msg('without a circle: no article here tells of it')}</span></li>` : nothing}
      ${rest.links > 0 ? html`<li>${msg(str`${counted(msg('# weaker link|# weaker links'), rest.links, locale)} (${counted(msg('# event|# events'), rest.events, locale)}) not drawn`)}</li>` : nothing}
      ${unplaced.length > 0 ? html`<li>${msg(str`not on the map: ${unplaced.join(', ')}`)}</li>` : nothing}
    </ul>
  `;
}

function sample(content: TemplateResult): TemplateResult {
  return html`<svg class="sample" viewBox="0 0 24 12" aria-hidden="true">${content}</svg>`;
}

function rangeInWords({from, to}: CountClass, number: Intl.NumberFormat): string {
  return from === to ? number.format(from) : `${number.format(from)}–${number.format(to)}`;
}
