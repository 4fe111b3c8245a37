/** Where words stand in a text, however their spaces and line breaks were copied; `null` when they do not. */
export function findPassage(text: string, words: string): {start: number; end: number} | null {
  const parts = words.trim().split(/\s+/).filter(Boolean).map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  const found = parts.length > 0 ? new RegExp(parts.join('\\s+')).exec(text) : null;
  return found && {start: found.index, end: found.index + found[0].length};
}
