/** Types of the elements in the templates of Vue 3: `<cordiale-timeline :events.prop="…" @cordiale-select="…">`. */
import type {HTMLAttributes, PublicProps} from 'vue';
import type {CordialeElements, CordialeEvents, CordialeOptions} from '../dist/elements.js';

type Handlers<Events> = {[Name in keyof Events & string as `on${Capitalize<Name>}`]?: ((event: Events[Name]) => void) | undefined};
type VueElement<Tag extends keyof CordialeElements> = new () => {$props: Omit<HTMLAttributes, keyof CordialeOptions[Tag]> & PublicProps & CordialeOptions[Tag] & Handlers<CordialeEvents[Tag]>};
type VueElements = {[Tag in keyof CordialeElements]: VueElement<Tag>};

declare module 'vue' {
  interface GlobalComponents extends VueElements {}
}
