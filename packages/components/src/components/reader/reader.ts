import {html, type TemplateResult} from 'lit';
import {ViewElement} from '../../internal/view-element.js';

export class CordialeReader extends ViewElement {
  constructor() {
    super('reader');
  }

  protected override render(): TemplateResult {
    return html`${this.activeStore.size}`;
  }
}
