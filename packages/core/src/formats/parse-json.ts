import type {Problem} from '../model/event-set.js';

/** Deepest nesting of JSON that is read; event sets need 7 levels. */
export const DEEPEST_JSON = 64;

const [QUOTE, BACKSLASH, OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x22, 0x5c, 0x5b, 0x5d, 0x7b, 0x7d];

/**
 * JSON of unknown origin as a value, or the reason why it cannot be used. Never throws. Text nested deeper than
 * {@link DEEPEST_JSON} is refused before it is parsed, so that it cannot exhaust the stack of whoever walks the value.
 */
export function parseJson(text: string): {value: unknown} | Omit<Problem, 'field'> {
  const depth = depthOf(text);
  if (depth > DEEPEST_JSON) return {seen: `${depth} levels of brackets`, wanted: `at most ${DEEPEST_JSON}`, hint: 'Take the records out of their wrappers.', code: 'wrong-form'};
  try {
    return {value: JSON.parse(text.replace(/^\uFEFF/, ''))};
  } catch (error) {
    return {seen: error instanceof Error ? error.message : String(error), wanted: 'JSON', hint: 'Correct the text at the place named.', code: 'unreadable'};
  }
}

/** Deepest nesting of brackets outside strings. A loop rather than a pattern: strings may be megabytes long. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let isString = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === QUOTE) isString = !isString;
    else if (isString) {
      if (unit === BACKSLASH) at++;
    } else if (unit === OPEN_LIST || unit === OPEN_OBJECT) deepest = Math.max(deepest, ++depth);
    else if (unit === CLOSE_LIST || unit === CLOSE_OBJECT) depth--;
  }
  return deepest;
}
