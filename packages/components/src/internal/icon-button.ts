import {html, type TemplateResult} from 'lit';

/**
 * A button with a picture of 16 by 16 instead of words, which its name and tooltip say. One that has nothing to do now says so and stays
 * where the focus is, which a disabled one would lose. `kind` is a further class.
 */
export function iconButton(name: string, path: string, isIdle: boolean, onClick: () => void, kind = ''): TemplateResult {
  return html`<button type="button" class="icon ${kind}" aria-label=${name} title=${name} aria-disabled=${isIdle} @click=${() => { if (!isIdle) onClick(); }}><svg viewBox="0 0 16 16" aria-hidden="true"><path d=${path}></path></svg></button>`;
}
