/** Types of the elements in JSX for React 19, which sets properties and hears custom events by their name: `oncordiale-select={…}`. */
import type {DetailedHTMLProps, HTMLAttributes} from 'react';
import type {CordialeElements, CordialeEvents, CordialeOptions} from '../dist/elements.js';

type Handlers<Events> = {[Name in keyof Events & string as `on${Name}`]?: ((event: Events[Name]) => void) | undefined};
type Props<Tag extends keyof CordialeElements> = Omit<DetailedHTMLProps<HTMLAttributes<CordialeElements[Tag]>, CordialeElements[Tag]>, keyof CordialeOptions[Tag]> & CordialeOptions[Tag] & Handlers<CordialeEvents[Tag]>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends CordialeIntrinsicElements {}
  }
}

type CordialeIntrinsicElements = {[Tag in keyof CordialeElements]: Props<Tag>};
