import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Selection} from '@cordiale/core';
import {readState, stateMessage} from '../internal/view-state.js';

const ANY = '*';

/**
 * Lets a page in a frame and the page around it talk about what is shown: posts the state to the parent, once at first and after each
 * {@link FrameController.tell}, and takes a state that the parent posts. Both only with parents of the origins that are named, `*` for
 * any; with none named it neither posts nor listens. A message that is no state is ignored, and a state that was taken is not posted
 * back, so that two pages cannot keep each other busy. `onRestore` hears which parts of a state could not be read.
 */
export class FrameController implements ReactiveController {
  readonly #onRestore: (ignored: readonly string[]) => void;
  #selection: Selection | undefined;
  #origins: readonly string[] = [];
  #isConnected = false;
  #isListening = false;

  constructor(host: ReactiveControllerHost, onRestore: (ignored: readonly string[]) => void) {
    this.#onRestore = onRestore;
    host.addController(this);
  }

  /** Takes the selection that is shown, and the origins of parents to talk to, separated by spaces. */
  update(selection: Selection, {origins}: {origins: string | undefined}): void {
    this.#selection = selection;
    const wanted = readOrigins(origins);
    if (wanted.join(' ') === this.#origins.join(' ')) return;
    this.#stop();
    this.#origins = wanted;
    this.#start();
  }

  hostConnected(): void {
    this.#isConnected = true;
    this.#start();
  }

  hostDisconnected(): void {
    this.#stop();
    this.#isConnected = false;
  }

  /** Posts what is shown to the page around this one. */
  tell(): void {
    if (!this.#isListening || !this.#selection) return;
    const message = stateMessage(this.#selection.toQuery());
    for (const origin of this.#targets) window.parent.postMessage(message, origin);
  }

  /** The browser complains of a message to another origin than the parent's, so none is tried where it says what that is. */
  get #targets(): readonly string[] {
    const [parent] = location.ancestorOrigins ?? [];
    return this.#origins.includes(ANY) ? [ANY] : this.#origins.filter((origin) => parent === undefined || origin === parent);
  }

  #start(): void {
    if (!this.#isConnected || this.#isListening || this.#origins.length === 0 || window.parent === window) return;
    this.#isListening = true;
    window.addEventListener('message', this.#onMessage);
    this.tell();
  }

  #stop(): void {
    window.removeEventListener('message', this.#onMessage);
    this.#isListening = false;
  }

  readonly #onMessage = ({source, origin, data}: MessageEvent): void => {
    if (source !== window.parent || !(this.#origins.includes(ANY) || this.#origins.includes(origin))) return;
    const state = readState(data);
    if (state && this.#selection && state.query !== this.#selection.toQuery()) this.#onRestore(this.#selection.applyQuery(state.query));
  };
}

/** What is no origin is left out: it would match nothing, and posting to it would throw. */
function readOrigins(text = ''): string[] {
  return String(text).split(/\s+/).flatMap((part) => (part === ANY ? part : originOf(part)));
}

function originOf(text: string): string | [] {
  try {
    const {origin} = new URL(text);
    return origin === 'null' ? [] : origin;
  } catch {
    return [];
  }
}
