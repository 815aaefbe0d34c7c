/** Command line words to flags and their values, with messages that name the valid ones. */

export class UsageError extends Error {}

export interface Words {
  /** The last value of a flag. */
  value(flag: string): string | undefined
  /** All values of a flag that may repeat. */
  values(flag: string): readonly string[]
  has(flag: string): boolean
  /** What stands there without a flag. */
  readonly rest: readonly string[]
}

/** Every flag takes one value, but those of `bare`; words without a flag may stand where `rest` says so. Throws UsageError. */
export function readWords(
  args: readonly string[],
  flags: readonly string[],
  bare: readonly string[],
  rest: "places" | "none" = "none",
): Words {
  const found = new Map<string, string[]>()
  const alone: string[] = []
  for (let i = 0; i < args.length; i++) {
    const [flag = "", joined] = splitOnce(args[i] ?? "")
    if (bare.includes(flag)) {
      found.set(flag, [])
      continue
    }
    if (rest === "places" && !flag.startsWith("-")) {
      alone.push(args[i] ?? "")
      continue
    }
    if (!flags.includes(flag))
      throw new UsageError(`there is no flag \`${flag}\`; valid are ${[...flags, ...bare].join(", ")}`)
    const value = joined ?? args[++i]
    if (value === undefined || (joined === undefined && value.startsWith("--")))
      throw new UsageError(`\`${flag}\` needs a value`)
    found.set(flag, [...(found.get(flag) ?? []), value])
  }
  return {
    value: (flag) => found.get(flag)?.at(-1),
    values: (flag) => found.get(flag) ?? [],
    has: (flag) => found.has(flag),
    rest: alone,
  }
}

function splitOnce(word: string): readonly [string, string?] {
  const at = word.indexOf("=")
  return word.startsWith("--") && at > 0 ? [word.slice(0, at), word.slice(at + 1)] : [word]
}
