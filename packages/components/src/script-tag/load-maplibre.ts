import {scriptAddress} from './script-address.js';

/** Set by the build: what the second file must be, byte for byte. */
declare const MAP_FILE_INTEGRITY: string;

const MAP_FILE = 'cordiale-map.js';

let loading: Promise<void> | undefined;

/** Loads the second file unless the page has, and with it what draws with MapLibre. A failed load is tried anew when it is wanted again. */
export async function loadMapLibre(): Promise<typeof import('../components/map/maplibre-renderer.js')> {
  if (!('cordialeMap' in globalThis)) {
    try {
      await (loading ??= loadMapFile());
    } catch (error) {
      loading = undefined;
      throw error;
    }
  }
  return import('../components/map/maplibre-renderer.js');
}

function loadMapFile(): Promise<void> {
  const {href} = new URL(MAP_FILE, scriptAddress);
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    if (globalThis.origin !== 'null') { // else, from disk or in a sandboxed frame, no browser lets a script be checked
      script.crossOrigin = 'anonymous';
      script.integrity = MAP_FILE_INTEGRITY;
    }
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error(`${href} could not be loaded, or is not of the same build. Put ${MAP_FILE} beside the file that asks for it.`)));
    script.src = href;
    document.head.append(script);
  });
}
