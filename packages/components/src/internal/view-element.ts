import {ContextConsumer} from '@lit/context';
import {LitElement, type PropertyValues} from 'lit';
import {property} from 'lit/decorators.js';
import {EventStore, Selection, type Match, type SelectionChange} from '@cordiale/core';
import type {Revision} from '@cordiale/core/revise';
import {LanguageController} from '../controllers/language-controller.js';
import {SearchController} from '../controllers/search-controller.js';
import {SelectionController} from '../controllers/selection-controller.js';
import {StoreController} from '../controllers/store-controller.js';
import {CordialeArrangeEvent} from '../events/arrange-event.js';
import {CordialeErrorEvent} from '../events/error-event.js';
import {CordialeFilterEvent} from '../events/filter-event.js';
import {CordialeSelectEvent} from '../events/select-event.js';
import {revisionsContext, selectionContext, storeContext} from './contexts.js';
import {grownStores} from './grown-stores.js';
import {msgIn, type MsgFn} from './messages.js';
import {nextTurn} from './next-turn.js';
import {ViewSettings, type SettingValues} from './view-settings.js';

const EMPTY_STORE = new EventStore([]);
/** With more events the views of an explorer are drawn one after the other, so that the page can answer in between. */
const MOST_AT_ONCE = 20_000;

/**
 * What all views share: where their events and selection come from, and how a person's choice goes out.
 * Own properties win over the surrounding explorer; without either a view has no events and a selection of its own.
 */
export abstract class ViewElement extends LitElement {
  /** The events to show: a list of events or an event set. Records that cannot be used are left out and reported. */
  @property({attribute: false}) events: unknown;

  /** A ready store, shared by several views. Wins over `events` and `src`. */
  @property({attribute: false}) store: EventStore | undefined;

  /** The selection that links this view to others. Defaults to the explorer's, else to one of its own. */
  @property({attribute: false}) selection: Selection | undefined;

  /** Address of an event set as JSON. */
  @property() src: string | undefined;

  /** Name of this view in the clauses and settings it sets. Give views of one kind on the same selection different names. */
  @property() source: string;

  /** The country whose partners are shown, as ISO 3166-1 alpha-2; without it every country is a partner. */
  @property({attribute: 'focus'}) focusCountry: string | undefined;

  readonly #language = new LanguageController(this);
  protected readonly storeController = new StoreController(this);
  protected readonly searchController = new SearchController(this);
  readonly #selectionController = new SelectionController(this, (change) => this.#onSelection(change));
  readonly #storeConsumer = new ContextConsumer(this, {context: storeContext, subscribe: true, callback: (store) => this.#onStore(store)});
  readonly #selectionConsumer = new ContextConsumer(this, {context: selectionContext, subscribe: true, callback: () => this.requestUpdate()});
  readonly #revisionsConsumer = new ContextConsumer(this, {context: revisionsContext, subscribe: true, callback: () => this.requestUpdate()});
  readonly #ownSelection = new Selection();
  readonly #settings: ViewSettings;
  /** Resolves when it is this view's turn to be drawn anew. */
  #turn: (() => Promise<void>) | undefined;

  constructor(source: string, settings: SettingValues = {}) {
    super();
    this.source = source;
    this.#settings = new ViewSettings(this, settings);
  }

  /** The store in use; empty until there is one. */
  get activeStore(): EventStore {
    return this.storeController.store ?? this.#storeConsumer.value ?? EMPTY_STORE;
  }

  /** The selection in use. */
  get activeSelection(): Selection {
    return (isSelection(this.selection) ? this.selection : this.#selectionConsumer.value) ?? this.#ownSelection;
  }

  /** What passes every filter but this view's own. */
  protected get match(): Match {
    return this.activeStore.match(this.activeSelection.clausesFor(this.source));
  }

  /** What people decided about an event, oldest first, as far as the explorer around knows. */
  protected revisionsOf(id: string): readonly Revision[] {
    return this.#revisionsConsumer.value?.get(id) ?? [];
  }

  /** True inside an explorer, which then speaks for its views: it announces counts and tells of records that cannot be used. */
  protected get isInExplorer(): boolean {
    return this.#selectionConsumer.value !== undefined;
  }

  /** The language of the page around the element, for names and dates; English when it says none. */
  protected get locale(): string {
    return this.#language.locale;
  }

  /** Says messages in that language; in English while it is not known. */
  protected get msg(): MsgFn {
    return msgIn(this.locale);
  }

  #onStore(store: EventStore | undefined): void {
    if (store && this.hasUpdated) this.#turn = grownStores.get(store) ?? this.#turnAmongMany;
    this.requestUpdate();
  }

  #onSelection(change: SelectionChange): void {
    if (change !== 'hover') this.#turn ??= this.#turnAmongMany;
    this.selectionChanged(change);
  }

  get #turnAmongMany(): (() => Promise<void>) | undefined {
    return this.isInExplorer && this.activeStore.size > MOST_AT_ONCE ? nextTurn : undefined;
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    if (!this.hasUpdated) this.#turn = this.#turnAmongMany;
    return this.#language.look() || this.#turn ? this.#waitForTurn().then(() => super.scheduleUpdate()) : super.scheduleUpdate();
  }

  /** Until it is this view's turn, and it can speak its language, which may be another by then. */
  async #waitForTurn(): Promise<void> {
    const turn = this.#turn;
    this.#turn = undefined;
    if (turn) {
      await turn();
      this.workAhead();
      await turn();
    }
    for (let loading; (loading = this.#language.look()); ) await loading;
  }

  /** Does a part of the next update ahead, in a task of its own; called before it where many events are drawn. */
  protected workAhead(): void {}

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('store') || changed.has('events') || changed.has('src')) {
      this.storeController.setInput({store: this.store, events: this.events, src: this.src});
    }
    if (changed.has('selection') && this.selection && !isSelection(this.selection)) this.dispatchEvent(new CordialeErrorEvent({code: 'bad-selection', message: 'Could not use the selection that was given: wanted a Selection. Make one with new Selection().'}));
    this.#selectionController.selection = this.activeSelection;
    this.#settings.update();
    this.searchController.update(this.activeStore, this.activeSelection.clauses);
  }

  /** Called before the update that follows a change of the selection. */
  protected selectionChanged(_change: SelectionChange): void {}

  /** Chooses events for the person who asked for them. */
  protected chooseEvents(ids: readonly string[]): void {
    this.activeSelection.choose(ids);
    this.dispatchEvent(new CordialeSelectEvent({ids: this.activeSelection.chosen}));
  }

  /** Clears all filters and lets go of the chosen events, for the person who asked for it. */
  protected clearAll(): void {
    const {activeSelection: selection} = this;
    const hadChosen = selection.chosen.length > 0;
    if (!hadChosen && selection.clauses.length === 0) return;
    selection.clear();
    this.announceFilter();
    if (hadChosen) this.chooseEvents([]);
  }

  /** Sets a property that links hold, for the person who asked for it; `undefined` where it is left to the view again. */
  protected arrange(name: string, value: string | undefined): void {
    Object.assign(this, {[name]: value});
    this.#settings.update();
    this.dispatchEvent(new CordialeArrangeEvent({name, value: value ?? ''}));
  }

  /** Tells the page that a person has changed a filter, and ends the step that undo takes back. */
  protected announceFilter(): void {
    this.activeSelection.settle();
    this.dispatchEvent(new CordialeFilterEvent({clauses: this.activeSelection.clauses}));
  }
}

/** A selection of another copy of the library serves as well. */
function isSelection(value: Partial<Selection> | undefined): value is Selection {
  return typeof value?.subscribe === 'function';
}
