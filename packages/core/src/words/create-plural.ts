/**
 * Gives the function that chooses the form of a word a whole number asks for. Forms come in the order of `categories`, as CLDR names
 * them; a category that is not among them takes the last form: `createPlural('en', ['one', 'other'])(3, 'event', 'events') // 'events'`.
 */
export function createPlural(language: string, categories: readonly Intl.LDMLPluralRule[]): (count: number, ...forms: readonly string[]) => string {
  const rules = new Intl.PluralRules(language);
  return (count, ...forms) => forms[categories.indexOf(rules.select(count))] ?? forms.at(-1) ?? '';
}
