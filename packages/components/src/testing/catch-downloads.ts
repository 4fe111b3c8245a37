/** A file that an element has handed to the browser. */
export interface CaughtFile {
  name: string;
  blob: Promise<Blob>;
}

/** Catches what would be downloaded until `release` is called. */
export function catchDownloads(): {files: CaughtFile[]; release: () => void} {
  const files: CaughtFile[] = [];
  const {click} = HTMLAnchorElement.prototype;
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    files.push({name: this.download, blob: fetch(this.href).then((response) => response.blob())});
  };
  return {files, release: () => { HTMLAnchorElement.prototype.click = click; }};
}
