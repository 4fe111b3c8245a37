import {html, type TemplateResult} from 'lit';

/** A button with a picture of 16 by 16 instead of words, which its name and tooltip say. */
export function iconButton(name: string, path: string, isDisabled: boolean, onClick: () => void): TemplateResult {
  return html`<button type="button" class="icon" aria-label=${name} title=${name} ?disabled=${isDisabled} @click=${onClick}><svg viewBox="0 0 16 16" aria-hidden="true"><path d=${path}></path></svg></button>`;
}
