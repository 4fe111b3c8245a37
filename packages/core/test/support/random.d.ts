export function createRandom(seed: number): () => number;
export function wholeNumber(random: () => number, from: number, to: number): number;
export function oneOf<T>(random: () => number, items: readonly T[]): T;
export function shuffled<T>(random: () => number, items: readonly T[]): T[];
