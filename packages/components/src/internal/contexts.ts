import {createContext} from '@lit/context';
import type {EventStore, Selection} from '@cordiale/core';
import type {Revision} from '@cordiale/core/revise';

/** How the elements inside an explorer find its events. */
export const storeContext = createContext<EventStore | undefined>('cordiale-store');

/** How the elements inside an explorer find its selection. */
export const selectionContext = createContext<Selection | undefined>('cordiale-selection');

/** How the elements inside an explorer find what people decided about its events: event id → revisions, oldest first. */
export const revisionsContext = createContext<ReadonlyMap<string, readonly Revision[]> | undefined>('cordiale-revisions');
