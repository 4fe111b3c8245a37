import {parseStory, STORY_VERSION, type Story} from '@cordiale/core/story';
import {changeKept, readKept} from '../../internal/kept.js';

const EMPTY: Story = {version: STORY_VERSION, title: '', steps: []};

/**
 * A story that a person tells, with every step of the telling to undo. It holds at once, and this browser keeps it for the next visit;
 * where it keeps nothing, it holds until the page is left and {@link StoryBook.trouble} says so.
 */
export class StoryBook {
  readonly #key: string;
  readonly #onChange: () => void;
  #given: Story = EMPTY;
  /** As the person told it; without it the given one. */
  #told: Story | undefined;
  /** The given story that the person knew of when they told theirs, or kept it before another. */
  #known: Story | undefined;
  #past: readonly Story[] = [];
  #future: readonly Story[] = [];
  #trouble = '';
  #writing: Promise<void> = Promise.resolve();

  /** `identity` tells sets of events apart, for example the address of a file. `onChange` is called after every change. */
  constructor(identity: string, onChange: () => void) {
    this.#key = `story of ${identity}`; // eslint-disable-line cordiale/visible-strings -- a key
    this.#onChange = onChange;
  }

  /** The story as it is now. A new object after every change. */
  get story(): Story {
    return this.#told ?? this.#given;
  }

  /** The given story, when it is another than the person knew of who told the present one. */
  get newer(): Story | undefined {
    const isOther = (story: Story | undefined) => story !== undefined && JSON.stringify(story) !== JSON.stringify(this.#given);
    return this.#given.steps.length > 0 && isOther(this.#told) && isOther(this.#known) ? this.#given : undefined;
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  /** Why this browser keeps nothing, or nothing when it does. */
  get trouble(): string {
    return this.#trouble;
  }

  /** Takes the story that the page gives, which holds until a person tells another. */
  give(story: Story | undefined): void {
    this.#given = story ?? EMPTY;
  }

  /** Takes up what was kept at an earlier visit. Never rejects; what is no story stays kept and is passed over. */
  async restore(): Promise<void> {
    try {
      const kept = await readKept(this.#key);
      const [told, known] = [kept, (kept as {known?: unknown} | undefined)?.known].map((story) => {
        const parsed = parseStory(story);
        return 'story' in parsed ? parsed.story : undefined;
      });
      if (!this.#told && told) [this.#told, this.#known] = [told, known];
    } catch (error) {
      this.#trouble = reasonOf(error);
    }
    this.#onChange();
  }

  /** Replaces the story as one step. Resolves when it is kept, or it is known that it is not. */
  change(story: Story): Promise<void> {
    [this.#past, this.#future] = [[...this.#past, this.story], []];
    return this.#tell(story);
  }

  /** Shows the given story in the place of the person's, as one step. */
  takeGiven(): void {
    this.#past = [...this.#past, this.story];
    this.#future = [];
    void this.#tell(undefined);
  }

  /** Leaves the person's story before the given one, until there is another. */
  passOver(): void {
    this.#known = this.#given;
    void this.#tell(this.story);
  }

  undo(): void {
    const before = this.#past.at(-1);
    if (!before) return;
    [this.#past, this.#future] = [this.#past.slice(0, -1), [this.story, ...this.#future]];
    void this.#tell(before);
  }

  redo(): void {
    const [after, ...later] = this.#future;
    if (!after) return;
    [this.#past, this.#future] = [[...this.#past, this.story], later];
    void this.#tell(after);
  }

  #tell(story: Story | undefined): Promise<void> {
    this.#told = story;
    this.#known = story && (this.#known ?? this.#given);
    this.#onChange();
    const kept = story && {...story, known: this.#known};
    this.#writing = this.#writing.then(() => this.#keep(kept));
    return this.#writing;
  }

  async #keep(kept: unknown): Promise<void> {
    try {
      await changeKept(this.#key, () => kept);
      this.#trouble = '';
    } catch (error) {
      this.#trouble = reasonOf(error);
      this.#onChange();
    }
  }
}

/** What a browser says of why it keeps nothing. */
function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message || error.name : String(error);
}
