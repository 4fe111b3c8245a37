/** Stands in, in a saved page, for what reads an article once more: its worker is a file of its own. */
export async function readLeftOut(): Promise<never> {
  throw new Error('a saved page holds nothing that reads articles');
}
