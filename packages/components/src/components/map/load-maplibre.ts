/** Loads what draws with MapLibre, and MapLibre with it. The files for a script tag have another way, see `src/script-tag/`. */
export function loadMapLibre(): Promise<typeof import('./maplibre-renderer.js')> {
  return import('./maplibre-renderer.js');
}
