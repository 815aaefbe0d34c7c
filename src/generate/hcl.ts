/** Values to HCL: texts with what would be read as a template taken literally, objects and lists a line for each entry. */

/** What stands for an expression, and not for its text. */
export interface Expression {
  readonly expression: string
}

export const hclText = (text: string): string => JSON.stringify(text).replaceAll("${", "$${").replaceAll("%{", "%%{")

export function hclValue(value: unknown, depth: number): string {
  if (typeof value === "string") return hclText(value)
  if (typeof value !== "object" || value === null) return String(value)
  if ("expression" in value) return String(value.expression)
  const inner = "  ".repeat(depth + 1)
  const outer = "  ".repeat(depth)
  if (Array.isArray(value)) {
    const items = value.map((each) => hclValue(each, depth + 1))
    const short = `[${items.join(", ")}]`
    return short.length <= 90 && !short.includes("\n")
      ? short
      : `[\n${items.map((each) => `${inner}${each},\n`).join("")}${outer}]`
  }
  const entries = Object.entries(value).map(([key, each]): Assignment => [keyOf(key), hclValue(each, depth + 1)])
  return `{\n${assignments(entries, depth + 1)}${outer}}`
}

const keyOf = (key: string): string => (/^[A-Za-z_][\w-]*$/.test(key) ? key : hclText(key))

/** A name and what stands behind its equals sign. */
export type Assignment = readonly [string, string]

/** A line for each, in line with its neighbours as `terraform fmt` has it: what takes several lines stands apart. */
export function assignments(all: readonly Assignment[], depth: number): string {
  const isLong = ([, value]: Assignment) => value.includes("\n")
  return all
    .map(([name, value], i) => {
      const around = isLong([name, value]) ? [] : neighbours(all, i, isLong)
      const width = Math.max(name.length, ...around.map(([other]) => other.length))
      return `${"  ".repeat(depth)}${name.padEnd(width)} = ${value}\n`
    })
    .join("")
}

function neighbours(
  all: readonly Assignment[],
  at: number,
  ends: (each: Assignment) => boolean,
): readonly Assignment[] {
  const before = all.slice(0, at).findLastIndex(ends)
  const after = all.slice(at).findIndex(ends)
  return all.slice(before + 1, after < 0 ? all.length : at + after)
}
