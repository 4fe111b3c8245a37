const script = document.currentScript;

/** The script that this saved page runs, for a page that is saved from it: stands in for what a page with a server loads. */
export async function standaloneCode(): Promise<string> {
  if (!script?.textContent) throw new Error('this page does not hold its script in itself.');
  return script.textContent;
}
