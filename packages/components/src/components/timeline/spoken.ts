const MOST_TEXTS = 20_000;

/** Numbers and days as texts. Each is made once for a format: the same few are said in every frame, and formats are slow. */
export class Spoken<Format> {
  readonly #formats = new Map<string, {format: Format; texts: Map<number, string>}>();

  /** The text of a value in the format of this name, which is created when it is first asked for. */
  say(value: number, name: string, create: () => Format, make: (format: Format) => string): string {
    let known = this.#formats.get(name);
    if (!known) this.#formats.set(name, (known = {format: create(), texts: new Map()}));
    let text = known.texts.get(value);
    if (text !== undefined) return text;
    if (known.texts.size >= MOST_TEXTS) known.texts.clear();
    known.texts.set(value, (text = make(known.format)));
    return text;
  }
}
