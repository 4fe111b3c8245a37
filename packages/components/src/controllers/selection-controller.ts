import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Selection, SelectionChange} from '@cordiale/core';

/**
 * Keeps an element in step with a selection: asks for an update after every change while the element is connected.
 * `onChange` hears what changed, before the update.
 */
export class SelectionController implements ReactiveController {
  #selection: Selection | undefined;
  #unsubscribe: (() => void) | undefined;
  #isConnected = false;
  readonly #host: ReactiveControllerHost;
  readonly #onChange: ((change: SelectionChange) => void) | undefined;

  constructor(host: ReactiveControllerHost, onChange?: (change: SelectionChange) => void) {
    this.#host = host;
    this.#onChange = onChange;
    host.addController(this);
  }

  get selection(): Selection | undefined {
    return this.#selection;
  }

  set selection(selection: Selection | undefined) {
    if (selection === this.#selection) return;
    this.#release();
    this.#selection = selection;
    if (this.#isConnected) this.#acquire();
  }

  hostConnected(): void {
    this.#isConnected = true;
    this.#acquire();
    this.#host.requestUpdate(); // what changed while the host was away
  }

  hostDisconnected(): void {
    this.#isConnected = false;
    this.#release();
  }

  #acquire(): void {
    this.#unsubscribe ??= this.#selection?.subscribe((change) => {
      this.#onChange?.(change);
      this.#host.requestUpdate();
    });
  }

  #release(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
  }
}
