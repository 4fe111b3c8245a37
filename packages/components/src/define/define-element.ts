/** Registers an element unless its tag is taken; says so when another class has it. */
export function define(tag: string, element: CustomElementConstructor): void {
  const known = customElements.get(tag);
  if (!known) customElements.define(tag, element);
  else if (known !== element) console.warn(`<${tag}> is already registered by another copy or library; that one stays in use.`);
}
