import type {CordialeErrorDetail} from '../../events/error-event.js';

/** Why there is no WebGL map; the SVG map is shown in its place. */
export class MapFailure extends Error {
  readonly code: CordialeErrorDetail['code'];

  constructor(code: CordialeErrorDetail['code'], message: string) {
    super(message);
    this.name = 'MapFailure';
    this.code = code;
  }
}

/** What went wrong, whatever was thrown. */
export function inWords(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
