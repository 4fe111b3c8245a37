/** True when files are being dragged. */
export function hasFiles(transfer: DataTransfer | null): boolean {
  return transfer?.types.includes('Files') ?? false;
}

/** What a person can drop: a folder, or a file, which comes without an entry when a program has put it there. */
export type DroppedEntry = FileSystemEntry | File;

/** Files and folders of a drop. Must be asked for while the event is being handled; afterwards the browser has let go of them. */
export function droppedEntries(transfer: DataTransfer | null): DroppedEntry[] {
  return [...(transfer?.items ?? [])].flatMap((item) => (item.kind === 'file' ? item.webkitGetAsEntry() ?? item.getAsFile() ?? [] : []));
}
