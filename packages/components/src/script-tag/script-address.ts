/** Address of the running file, beside which its other parts lie. Read at once: only while a script runs does the page know it. */
export const scriptAddress = (document.currentScript as HTMLScriptElement | null)?.src || document.baseURI;
