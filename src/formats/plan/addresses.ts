/** Terraform's addresses to their parts: `module.a["x"].aws_iam_role.r[0]` is a resource in a module, each with a key. */

/** Split at dots, but not at those inside brackets; a step keeps its key. */
export function stepsOf(address: string): readonly string[] {
  const steps: string[] = []
  let start = 0
  let isQuoted = false
  let open = 0
  for (let at = 0; at < address.length; at++) {
    const char = address[at]
    if (isQuoted) {
      if (char === "\\") at++
      else if (char === '"') isQuoted = false
    } else if (char === '"') isQuoted = true
    else if (char === "[") open++
    else if (char === "]") open--
    else if (char === "." && open <= 0) {
      steps.push(address.slice(start, at))
      start = at + 1
    }
  }
  return [...steps, address.slice(start)]
}

/** `[0]` or `["x"]` at the end of a step; empty where there is none. */
export const keyOf = (address: string): string => {
  const last = stepsOf(address).at(-1) ?? ""
  const open = last.indexOf("[")
  return open < 0 ? "" : last.slice(open)
}

const bare = (step: string): string => step.replace(/\[.*$/s, "")

/** The same for all instances of a block: no step has a key. */
export const withoutKeys = (address: string): string => stepsOf(address).map(bare).join(".")

/** Whether the first address is the second one but for keys that it does not say. */
export function leavesOpen(open: string, address: string): boolean {
  const [some, all] = [stepsOf(open), stepsOf(address)]
  return (
    open !== address &&
    some.length === all.length &&
    some.every((step, i) => step === all[i] || step === bare(all[i] ?? ""))
  )
}

export interface Place {
  /** With its keys; empty for the root module. */
  readonly module: string
  /** In its module, with its key and whatever follows. */
  readonly rest: readonly string[]
}

export function placeOf(address: string): Place {
  const steps = stepsOf(address)
  let depth = 0
  while (steps[depth] === "module" && depth + 2 < steps.length) depth += 2
  return { module: steps.slice(0, depth).join("."), rest: steps.slice(depth) }
}

export const joined = (module: string, within: string): string => (module === "" ? within : `${module}.${within}`)

/** What a key between brackets says, for `each.key` and `count.index`; undefined where there is none. */
export function keyText(key: string): string | undefined {
  if (key === "") return undefined
  const inside = key.slice(1, -1)
  return inside.startsWith('"') ? inside.slice(1, -1).replace(/\\(["\\])/g, "$1") : inside
}
