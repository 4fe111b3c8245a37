import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {Clause} from '@cordiale/core';
import {clauseInWords} from './clause-in-words.js';
import {cross, redoArrow, undoArrow} from './icons.js';
import {ViewElement} from './view-element.js';
import {str} from './messages.js';
import type {SettingValues} from './view-settings.js';

/** What elements share that show all filters: a chip for each, undo and redo by button and key, and a way to clear everything. */
export abstract class FilteringElement extends ViewElement {
  constructor(source: string, settings?: SettingValues) {
    super(source, settings);
    this.addEventListener('keydown', this.#onUndoKey);
  }

  /** A chip for each filter, which says it in words and takes it away; nothing without filters. */
  protected renderChips(): TemplateResult | typeof nothing {
    const {activeSelection: {clauses}, activeStore: store, locale, msg} = this;
    if (clauses.length === 0) return nothing;
    return html`<ul class="chips" aria-label=${msg('Filters')}>${repeat(clauses, ({source, field}) => `${source} ${field}`, (clause, index) => {
      const {about, values} = clauseInWords(clause, {locale, store});
      return html`<li class="chip" part="chip"><span class="words" dir="auto"><span class="about">${about}</span> ${values}</span>
        <button type="button" aria-label=${msg(str`Remove filter: ${about} ${values}`)} @click=${() => this.#removeClause(clause, index)}>${cross()}</button></li>`;
    })}</ul>`;
  }

  /** Buttons to take back the latest step, take it again, and clear everything. */
  protected renderSteps(): TemplateResult {
    const {activeSelection: {canUndo, canRedo, clauses, chosen}, msg} = this;
    const canClear = clauses.length > 0 || chosen.length > 0;
    return html`<div class="steps" role="group" aria-label=${msg('Steps')}>
      <button class="step" type="button" aria-label=${msg('Undo')} title=${msg('Undo the latest filter')} aria-disabled=${!canUndo} @click=${() => this.#undo()}>${undoArrow()}</button>
      <button class="step" type="button" aria-label=${msg('Redo')} title=${msg('Redo the filter that was undone')} aria-disabled=${!canRedo} @click=${() => this.#redo()}>${redoArrow()}</button>
      <button class="clear" type="button" aria-disabled=${!canClear} @click=${() => this.clearAll()}>${msg('Clear all')}</button>
    </div>`;
  }

  async #removeClause({source, field}: Clause, index: number): Promise<void> {
    this.activeSelection.remove(source, field);
    this.announceFilter();
    await this.updateComplete;
    const chips = [...this.renderRoot.querySelectorAll<HTMLButtonElement>('.chip button')];
    const next = chips[Math.min(index, chips.length - 1)] ?? this.renderRoot.querySelector<HTMLButtonElement>('.clear, .more'); // a menu before the steps has folded them up
    next?.focus();
  }

  #undo(): void {
    if (!this.activeSelection.canUndo) return;
    this.activeSelection.undo();
    this.announceFilter();
  }

  #redo(): void {
    if (!this.activeSelection.canRedo) return;
    this.activeSelection.redo();
    this.announceFilter();
  }

  /** Ctrl+Z and Ctrl+Shift+Z or Ctrl+Y, but in a field of text, which has an undo of its own. */
  readonly #onUndoKey = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.altKey || !(event.ctrlKey || event.metaKey) || isTyping(event)) return;
    const key = event.key.toLowerCase();
    if (key === 'z' && !event.shiftKey) this.#undo();
    else if (key === 'y' || key === 'z') this.#redo();
    else return;
    event.preventDefault();
  };
}

function isTyping(event: KeyboardEvent): boolean {
  const [target] = event.composedPath();
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type !== 'checkbox' && target.type !== 'range');
}
