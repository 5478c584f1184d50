import { randomInt } from 'node:crypto';

const SMALLEST = 1_024;
const FNV = 0x0100_0193;
const GOLDEN = 0x9e37_79b1;
const HIGHEST_SEED = 2 ** 32;

/**
 * The keys that were met while a list was read. Of each 64 bits of a hash are kept, 16 bytes with the free room, so
 * that a million items do not fill the memory; the chance that two of so many keys have one hash is 1 in 37 million.
 * The hash begins anywhere, so that no server can choose keys that collide.
 */
export class SeenKeys {
  readonly #seeds = [randomInt(HIGHEST_SEED), randomInt(HIGHEST_SEED)] as const;
  #slots = new Uint32Array(2 * SMALLEST);
  #count = 0;

  /** How many different keys were met. */
  get size(): number {
    return this.#count;
  }

  /** Takes a key in; true when it is met for the first time. */
  add(key: string): boolean {
    let [high, low] = this.#seeds as readonly [number, number];
    for (let at = 0; at < key.length; at += 1) {
      const code = key.charCodeAt(at);
      high = Math.imul(high ^ code, FNV);
      low = Math.imul(low ^ code, GOLDEN);
      low ^= low >>> 15;
    }
    if (!this.#enter(high >>> 0, (low ^ key.length) >>> 0)) return false;
    this.#count += 1;
    if (this.#count * 4 > this.#slots.length) this.#grow();
    return true;
  }

  #enter(high: number, second: number): boolean {
    // Two zeros are a free slot.
    const low = high === 0 && second === 0 ? 1 : second;
    const mask = this.#slots.length / 2 - 1;
    for (let slot = (high ^ Math.imul(low, GOLDEN)) & mask; ; slot = (slot + 1) & mask) {
      const [first, other] = [this.#slots[2 * slot], this.#slots[2 * slot + 1]];
      if (first === high && other === low) return false;
      if (first !== 0 || other !== 0) continue;
      this.#slots[2 * slot] = high;
      this.#slots[2 * slot + 1] = low;
      return true;
    }
  }

  #grow(): void {
    const before = this.#slots;
    this.#slots = new Uint32Array(before.length * 2);
    for (let at = 0; at < before.length; at += 2) {
      const [high = 0, low = 0] = [before[at], before[at + 1]];
      if (high !== 0 || low !== 0) this.#enter(high, low);
    }
  }
}
