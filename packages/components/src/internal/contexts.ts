import {createContext} from '@lit/context';
import type {EventStore, Selection} from '@cordiale/core';

/** How the elements inside an explorer find its events. */
export const storeContext = createContext<EventStore | undefined>('cordiale-store');

/** How the elements inside an explorer find its selection. */
export const selectionContext = createContext<Selection | undefined>('cordiale-selection');
