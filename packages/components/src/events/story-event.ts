import type {Story} from '@cordiale/core/story';

/** What a person made of a story. */
export interface CordialeStoryDetail {
  /** The story as it is now. */
  story: Story;
}

/** Fired when a person changed the story: added, described, moved or took out a view, undid that, or imported a story. */
export class CordialeStoryEvent extends CustomEvent<CordialeStoryDetail> {
  static readonly eventName = 'cordiale-story';

  constructor(detail: CordialeStoryDetail) {
    super(CordialeStoryEvent.eventName, {bubbles: true, composed: true, detail: Object.freeze(detail)});
  }
}

declare global {
  interface HTMLElementEventMap {
    'cordiale-story': CordialeStoryEvent;
  }

  interface DocumentEventMap {
    'cordiale-story': CordialeStoryEvent;
  }
}
