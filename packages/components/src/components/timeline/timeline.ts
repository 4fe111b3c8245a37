import {html, type TemplateResult} from 'lit';
import {ViewElement} from '../../internal/view-element.js';

export class CordialeTimeline extends ViewElement {
  constructor() {
    super('timeline');
  }

  protected override render(): TemplateResult {
    return html`${this.activeStore.size}`;
  }
}
