/** Numbers a slot of the table holds: the state and the input of a step, where it leads, and nothing. */
const SLOT = 4;
const SMALLEST = 1 << 10;
const NONE = -1;

/** Where steps lead, by state and input: a hash table over one row of numbers, because it is asked for every word of a text. */
export class Steps {
  private slots = new Int32Array(SMALLEST * SLOT).fill(NONE);
  private mask = SMALLEST - 1;
  private count = 0;

  /** How many steps are known. */
  get size(): number {
    return this.count;
  }

  /** The state a step leads to; -1 when it is not known. */
  get(state: number, input: number): number {
    const { slots, mask } = this;
    for (let slot = hash(state, input) & mask; ; slot = (slot + 1) & mask) {
      const at = slot * SLOT;
      const there = slots[at]!;
      if (there === NONE) return NONE;
      if (there === state && slots[at + 1] === input) return slots[at + 2]!;
    }
  }

  /** Remembers a step that was not known. */
  set(state: number, input: number, next: number): void {
    if (this.count * 2 > this.mask) this.grow();
    this.put(state, input, next);
    this.count += 1;
  }

  private put(state: number, input: number, next: number): void {
    const { slots, mask } = this;
    let slot = hash(state, input) & mask;
    while (slots[slot * SLOT] !== NONE) slot = (slot + 1) & mask;
    slots[slot * SLOT] = state;
    slots[slot * SLOT + 1] = input;
    slots[slot * SLOT + 2] = next;
  }

  private grow(): void {
    const old = this.slots;
    this.slots = new Int32Array(old.length * 2).fill(NONE);
    this.mask = this.mask * 2 + 1;
    for (let at = 0; at < old.length; at += SLOT)
      if (old[at] !== NONE) this.put(old[at]!, old[at + 1]!, old[at + 2]!);
  }
}

/** Spreads a pair of numbers over the table (multipliers: the golden ratio's, and MurmurHash3's). */
function hash(state: number, input: number): number {
  const mixed = Math.imul(state, 0x9e3779b1) ^ Math.imul(input, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
