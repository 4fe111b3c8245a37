import type {Map as MapLibreMap} from 'maplibre-gl';

/** The states of features in some sources of a map; MapLibre hears only of those that have changed. */
export class FeatureStates<State extends object> {
  readonly #map: MapLibreMap;
  readonly #sources: readonly string[];
  readonly #known = new Map<string, string>(); // id → state as text

  constructor(map: MapLibreMap, ...sources: string[]) {
    this.#map = map;
    this.#sources = sources;
  }

  /** Gives each feature its state, id → state, and takes it from all others. */
  set(states: ReadonlyMap<string, State>): void {
    for (const [id, state] of states) {
      const text = JSON.stringify(state);
      if (this.#known.get(id) === text) continue;
      this.#known.set(id, text);
      for (const source of this.#sources) this.#map.setFeatureState({source, id}, state);
    }
    for (const id of this.#known.keys()) {
      if (states.has(id)) continue;
      this.#known.delete(id);
      for (const source of this.#sources) this.#map.removeFeatureState({source, id});
    }
  }

  /** The style has lost them. */
  forget(): void {
    this.#known.clear();
  }
}
