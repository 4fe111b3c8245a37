/** What tells one set of events from another at the next visit: the address of its file, else that of the page around it. */
export function dataIdentity(src: string | undefined): string {
  const file = src ? resolved(src) : null;
  const url = file && /^(?:https?|file):/.test(file) ? file : globalThis.location?.href ?? ''; // a server has no page; a blob has another address at each visit
  return url.split('#', 1)[0] ?? url;
}

function resolved(src: string): string | null {
  try {
    return new URL(src, document.baseURI).href;
  } catch {
    return null;
  }
}
