/** How often a property is tried: as often as `usual` in `npm test`, as many times more in `npm run torture`. */
export function runs(usual: number): {numRuns: number} {
  return {numRuns: usual * Number(process.env['CORDIALE_RUNS'] ?? 1)};
}
