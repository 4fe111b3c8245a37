/** What this browser remembers under a name. It may keep nothing, in a private window for instance. */
export function recall(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

/** Has this browser remember something under a name, or forget it. */
export function remember(name: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(name);
    else localStorage.setItem(name, value);
  } catch {
    // then it holds until the page is left
  }
}
