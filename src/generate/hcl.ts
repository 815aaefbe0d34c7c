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
  const entries = Object.entries(value)
  const width = Math.max(0, ...entries.map(([key]) => keyOf(key).length))
  return `{\n${entries.map(([key, each]) => `${inner}${keyOf(key).padEnd(width)} = ${hclValue(each, depth + 1)}\n`).join("")}${outer}}`
}

const keyOf = (key: string): string => (/^[A-Za-z_][\w-]*$/.test(key) ? key : hclText(key))
