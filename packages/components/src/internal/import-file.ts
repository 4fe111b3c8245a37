import {html, type TemplateResult} from 'lit';
import type {parseJson} from '@cordiale/core/formats';
import {msgIn} from './messages.js';

/** A button by which a person chooses a file of JSON. `name` says to who cannot see it what the file holds. */
export function importButton(name: string, {locale, onChosen}: {locale: string; onChosen: (event: Event) => unknown}): TemplateResult {
  const msg = msgIn(locale);
  return html`<button class="import" type="button" @click=${({currentTarget}: Event) => ((currentTarget as HTMLElement).nextElementSibling as HTMLInputElement).click()}>${msg('Import a file')}</button>
    <input id="file" type="file" hidden accept=".json,application/json" aria-label=${name} @change=${onChosen}>`;
}

/** Reads the file that a person chose by an {@link importButton}; `undefined` when they chose none. */
export async function readChosen({currentTarget}: Event): Promise<{origin: string; parsed: ReturnType<typeof parseJson>} | undefined> {
  const input = currentTarget as HTMLInputElement;
  const [file] = input.files ?? [];
  if (!file) return undefined;
  const formats = await import('@cordiale/core/formats');
  const parsed = formats.parseJson(await file.text().catch(() => ''));
  input.value = ''; // so that the same file can be chosen again
  return {origin: file.name, parsed};
}
