import type {} from '@cordiale/components/vue';
import type {GlobalComponents} from 'vue';

type Props<Tag extends keyof GlobalComponents> = GlobalComponents[Tag] extends new () => {$props: infer P} ? P : never;

export const timeline: Props<'cordiale-timeline'> = {class: 'wide', lanes: 'type', focus: 'LT', events: [], 'onCordiale-select': ({detail}) => detail.ids.length};
// @ts-expect-error lanes are a choice of words
export const country: Props<'cordiale-timeline'> = {lanes: 'country'};
// @ts-expect-error a number, not its digits
export const digits: Props<'cordiale-map'> = {links: '10'};
// @ts-expect-error no such option
export const unknown: Props<'cordiale-map'> = {lanes: 'type'};
