/** Calls back once the page has nothing else to do; soon in a browser that cannot tell. */
export function whenIdle(callback: () => void): void {
  (window.requestIdleCallback ?? setTimeout)(callback);
}
