import {html, type TemplateResult} from 'lit';
import {tokens, ViewElement} from '@cordiale/components/extend.js';
import {facetValues, valueInWords} from '@cordiale/core';

/** Hazards with their events; a button each, which filters every view on the same selection. */
export class HazardTally extends ViewElement {
  static override styles = [tokens];

  constructor() {
    super('hazard-tally');
  }

  protected override render(): TemplateResult {
    const {activeStore, activeSelection, locale} = this;
    return html`${facetValues(activeStore, 'own.hazard', activeSelection.clauses).map(({value, count, isChosen}) => html`
      <button type="button" aria-pressed=${isChosen} @click=${() => this.#toggle(value)}>${valueInWords('own.hazard', value, locale)}: ${count.definite}</button>`)}`;
  }

  #toggle(value: string): void {
    this.activeSelection.toggle(this.source, 'own.hazard', value);
    this.announceFilter();
  }
}
