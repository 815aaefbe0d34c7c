/** A seed to a stream of choices that is the same on every machine. */

export interface Dice {
  /** From 0 up to, but not, 1. */
  readonly roll: () => number
  readonly chance: (share: number) => boolean
  readonly below: (end: number) => number
  readonly pick: <T>(all: readonly T[]) => T
  readonly shuffled: <T>(all: readonly T[]) => readonly T[]
}

/** The mulberry32 generator. */
export function diceOf(seed: number): Dice {
  // Neighbouring seeds must not roll alike.
  let state = Math.imul(seed ^ (seed >>> 16), 0x45d9f3b) ^ 0x9e3779b9
  const roll = () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  const below = (end: number) => Math.floor(roll() * end)
  return {
    roll,
    below,
    chance: (share) => roll() < share,
    pick: (all) => {
      if (all.length === 0) throw new Error("nothing to pick from")
      return all[below(all.length)] as (typeof all)[number]
    },
    shuffled: (all) => {
      const left = [...all]
      return all.map(() => left.splice(below(left.length), 1)[0] as (typeof all)[number])
    },
  }
}
