import {html, type TemplateResult} from 'lit';
import {ViewElement} from '../../internal/view-element.js';

export class CordialeList extends ViewElement {
  constructor() {
    super('list');
  }

  protected override render(): TemplateResult {
    return html`${this.activeStore.size}`;
  }
}
