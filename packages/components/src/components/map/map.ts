import {html, type TemplateResult} from 'lit';
import {ViewElement} from '../../internal/view-element.js';

export class CordialeMap extends ViewElement {
  constructor() {
    super('map');
  }

  protected override render(): TemplateResult {
    return html`${this.activeStore.size}`;
  }
}
