import {html, nothing, type TemplateResult} from 'lit';

/** A choice of one of some values, each with its label. `name` says what is chosen where no label stands beside it. */
export function choice<T extends string>({id, name, values, labels, chosen}: {id?: string; name?: string; values: readonly T[]; labels: Readonly<Record<T, string>>; chosen: T}, onChoose: (value: T) => void): TemplateResult {
  const onChange = ({target}: Event) => {
    const value = values.find((candidate) => target instanceof HTMLSelectElement && candidate === target.value);
    if (value) onChoose(value);
  };
  return html`<select id=${id ?? nothing} aria-label=${name ?? nothing} .value=${chosen} @change=${onChange}>${values.map((value) => html`<option value=${value} ?selected=${value === chosen}>${labels[value]}</option>`)}</select>`;
}
