import {EventStore, Selection} from '@cordiale/core';
import {CordialeTimeline} from '@cordiale/components';
import type {CordialeSelectDetail} from '@cordiale/components';

// What the types of the elements let a page write, and what they stop.

const timeline = document.createElement('cordiale-timeline');
timeline satisfies CordialeTimeline;
timeline.lanes = 'type';
timeline.selection = new Selection();
timeline.store = new EventStore([]);
timeline.focusCountry = undefined;
timeline.addEventListener('cordiale-select', ({detail}) => detail satisfies CordialeSelectDetail);
document.addEventListener('cordiale-filter', ({detail: {clauses}}) => clauses.map(({field, source}) => `${field} ${source}`));
document.querySelector('cordiale-map')?.drawnBy satisfies 'svg' | 'webgl' | 'none' | undefined;

// @ts-expect-error lanes are a choice of words
timeline.lanes = 'country';
// @ts-expect-error a selection is no list
timeline.selection = [];
// @ts-expect-error what draws the map is read only
document.createElement('cordiale-map').drawnBy = 'svg';
// @ts-expect-error a number, not its digits
document.createElement('cordiale-map').links = '30';
// @ts-expect-error ids are not for writing
timeline.addEventListener('cordiale-select', ({detail}) => detail.ids.push('a'));
// @ts-expect-error of no such element
document.createElement('cordiale-map').lanes;
