import prand from 'pure-rand';

export interface Weighted<T> {
  readonly value: T;
  /** At least 0; only the proportions count. */
  readonly weight: number;
}

/** A random stream that is the same on every machine for the same seed. */
export interface Random {
  /** A whole number from `min` to `max`, both included. */
  int(min: number, max: number): number;
  /** True with the given probability, 0 to 1. */
  chance(probability: number): boolean;
  /** @throws RangeError for an empty list. */
  pick<T>(items: readonly T[]): T;
  /** @throws RangeError when no item has a weight above 0. */
  pickWeighted<T>(items: readonly Weighted<T>[]): T;
  /** A new list in random order. */
  shuffle<T>(items: readonly T[]): T[];
  /** Up to `count` different items, in random order. */
  sample<T>(items: readonly T[], count: number): T[];
  /**
   * An independent stream for one purpose. It depends on the seed and the name only, so drawing more for one
   * purpose does not change the numbers of another.
   */
  fork(name: string): Random;
}

/** Parts of one: the resolution of probabilities and weights. */
const resolution = 1_000_000_000;

export function createRandom(seed: string): Random {
  const generator = prand.xoroshiro128plus(hash(seed));
  // The first numbers still resemble the seed.
  prand.unsafeSkipN(generator, 16);
  const int = (min: number, max: number) => prand.unsafeUniformIntDistribution(min, max, generator);
  const fraction = () => int(0, resolution - 1) / resolution;
  const shuffle = <T>(items: readonly T[]) => shuffled(items, int);
  return {
    int,
    shuffle,
    chance: (probability) => fraction() < probability,
    pick: (items) => itemAt(items, items.length > 0 ? int(0, items.length - 1) : 0),
    pickWeighted: (items) => weightedItem(items, fraction()),
    sample: (items, count) => shuffle(items).slice(0, count),
    fork: (name) => createRandom(`${seed}/${name}`),
  };
}

function itemAt<T>(items: readonly T[], index: number): T {
  if (index >= items.length) throw new RangeError('Nothing to pick from');
  return items[index] as T;
}

function weightedItem<T>(items: readonly Weighted<T>[], fraction: number): T {
  const total = items.reduce((sum, { weight }) => sum + weight, 0);
  let left = fraction * total;
  for (const { value, weight } of items) {
    left -= weight;
    if (left < 0) return value;
  }
  throw new RangeError('Nothing to pick from');
}

/** Fisher and Yates. */
function shuffled<T>(items: readonly T[], int: Random['int']): T[] {
  const result = [...items];
  for (let last = result.length - 1; last > 0; last -= 1) {
    const other = int(0, last);
    [result[last], result[other]] = [itemAt(result, other), itemAt(result, last)];
  }
  return result;
}

/** FNV-1a with the final mixing of MurmurHash 3, 32 bits: names that differ in one digit begin far apart. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) | 0;
}
