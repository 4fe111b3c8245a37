import {html, type TemplateResult} from 'lit';
import {ViewElement} from '../../internal/view-element.js';

export class CordialeExplorer extends ViewElement {
  constructor() {
    super('explorer');
  }

  protected override render(): TemplateResult {
    return html`${this.activeStore.size}`;
  }
}
