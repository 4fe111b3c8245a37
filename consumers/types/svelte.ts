import type {} from '@cordiale/components/svelte';
import type {SvelteHTMLElements} from 'svelte/elements';

export const timeline: SvelteHTMLElements['cordiale-timeline'] = {class: 'wide', lanes: 'type', focus: 'LT', events: [], 'oncordiale-select': ({detail}) => detail.ids.length};
// @ts-expect-error lanes are a choice of words
export const country: SvelteHTMLElements['cordiale-timeline'] = {lanes: 'country'};
// @ts-expect-error a number, not its digits
export const digits: SvelteHTMLElements['cordiale-map'] = {links: '10'};
// @ts-expect-error the detail of a selection holds ids
export const clauses: SvelteHTMLElements['cordiale-list'] = {'oncordiale-select': ({detail}) => detail.clauses};
