/**
 * Where an id leads: to itself while something bears it, else along the ids that were merged into others (id → id of that
 * other) to one that something bears; `null` when there is none, or they lead in a circle.
 */
export function followMerged(id: string, mergedIds: ReadonlyMap<string, string>, isLiving: (id: string) => boolean): string | null {
  const seen = new Set<string>();
  for (let at: string | undefined = id; at !== undefined && !seen.has(at); at = mergedIds.get(at)) {
    if (isLiving(at)) return at;
    seen.add(at);
  }
  return null;
}
