/** Types of the elements in the markup of Svelte 5: `<cordiale-timeline events={…} oncordiale-select={…}>`. */
import type {HTMLAttributes} from 'svelte/elements';
import type {CordialeElements, CordialeEvents, CordialeOptions} from '../dist/elements.js';

type Handlers<Events> = {[Name in keyof Events & string as `on${Name}`]?: ((event: Events[Name]) => void) | undefined};
type Props<Tag extends keyof CordialeElements> = Omit<HTMLAttributes<CordialeElements[Tag]>, keyof CordialeOptions[Tag]> & CordialeOptions[Tag] & Handlers<CordialeEvents[Tag]>;
type SvelteElements = {[Tag in keyof CordialeElements]: Props<Tag>};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends SvelteElements {}
}
