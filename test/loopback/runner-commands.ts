/**
 * The log of a step to the commands that the Actions runner sees in it, by the rules of its own parser:
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */

export interface Command {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly data: string
  /** `::name::` stands at a line's start, `##[name]` anywhere in it. */
  readonly form: "::" | "##["
  readonly line: string
}

/** The runner's own, with those that are long retired and still obeyed. */
const registered = new Set(
  "add-mask add-matcher add-path debug echo endgroup error group notice remove-matcher save-state set-env set-output stop-commands warning".split(
    " ",
  ),
)

/** What .NET counts as white space. */
const leadingSpace = /^[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/
/** The runner compares as its language does, which passes over characters that nobody sees. */
const unseen = "[\\p{Default_Ignorable_Code_Point}\\p{Cc}\\p{Cf}]*"
const start = new RegExp(`^${unseen}:${unseen}:`, "u")
const legacyStart = new RegExp(`#${unseen}#${unseen}\\[`, "u")

/** Data ends at every kind of line break of .NET. Nothing between `stop-commands` and its token is a command. */
export function commandsIn(log: string): readonly Command[] {
  const commands: Command[] = []
  let stopped: string | undefined
  for (const line of log.split(/\r\n|\n|\r/)) {
    const names = stopped === undefined ? registered : new Set([...registered, stopped])
    const command = modern(line, names) ?? legacy(line, names)
    if (!command) continue
    if (stopped !== undefined) {
      if (command.name === stopped) stopped = undefined
      continue
    }
    if (command.name === "stop-commands") stopped = command.data.toLowerCase()
    commands.push(command)
  }
  return commands
}

function modern(line: string, names: ReadonlySet<string>): Command | undefined {
  const text = line.replace(leadingSpace, "")
  if (!start.test(text)) return undefined
  const end = text.indexOf("::", 2)
  if (end < 0) return undefined
  // Two characters further, whatever unseen ones the beginning has: so the runner counts.
  const [name, properties] = head(text.slice(2, end), ",", unescapeProperty)
  return names.has(name) ? { name, properties, data: unescapeData(text.slice(end + 2)), form: "::", line } : undefined
}

function legacy(line: string, names: ReadonlySet<string>): Command | undefined {
  const at = line.search(legacyStart)
  if (at < 0) return undefined
  const end = line.indexOf("]", at)
  if (end < 0) return undefined
  const [name, properties] = head(line.slice(at + 3, end), ";", unescapeLegacy)
  return names.has(name)
    ? { name, properties, data: unescapeLegacy(line.slice(end + 1)), form: "##[", line }
    : undefined
}

function head(
  text: string,
  separator: "," | ";",
  read: (text: string) => string,
): readonly [string, Readonly<Record<string, string>>] {
  const space = text.indexOf(" ")
  if (space < 0) return [text.toLowerCase(), {}]
  const pairs = text
    .slice(space + 1)
    .trim()
    .split(separator)
    .flatMap((pair): [string, string][] => {
      const [, name, value] = /^=*([^=]+)=(.+)$/s.exec(pair) ?? []
      return name === undefined || value === undefined ? [] : [[name.toLowerCase(), read(value)]]
    })
  return [text.slice(0, space).toLowerCase(), Object.fromEntries(pairs)]
}

const replaced = (text: string, pairs: readonly (readonly [string, string])[]): string =>
  pairs.reduce((so, [code, character]) => so.replaceAll(code, character), text)
const lineBreaks = [
  ["%0D", "\r"],
  ["%0A", "\n"],
] as const
const unescapeData = (text: string): string => replaced(text, [...lineBreaks, ["%25", "%"]])
const unescapeProperty = (text: string): string =>
  replaced(text, [...lineBreaks, ["%3A", ":"], ["%2C", ","], ["%25", "%"]])
const unescapeLegacy = (text: string): string =>
  replaced(text, [["%3B", ";"], ...lineBreaks, ["%5D", "]"], ["%25", "%"]])

export interface KeptAnnotation {
  readonly level: "error" | "warning" | "notice"
  readonly message: string
  readonly properties: Command["properties"]
}

const mostOfLevel = 10
const longestMessage = 4096

/** The annotations that the runner keeps of a step: ten of each level, and so much of each message. */
export function annotationsIn(commands: readonly Command[]): readonly KeptAnnotation[] {
  const left = { error: mostOfLevel, warning: mostOfLevel, notice: mostOfLevel }
  return commands.flatMap(({ name, data, properties }): KeptAnnotation[] => {
    if (name !== "error" && name !== "warning" && name !== "notice") return []
    if (left[name]-- <= 0) return []
    return [{ level: name, message: data.slice(0, longestMessage), properties }]
  })
}

/** What our own log writer makes: at the very start of a line, in one of these names. All else came in from outside. */
const ours = /^::(?:add-mask|debug|endgroup|error|group|notice|warning)(?: [^\r\n]*?)?::/

/** Commands that are not ours, by their form or because their text says so. */
export const injectedIn = (commands: readonly Command[], canary: RegExp = /^\W*owned/): readonly string[] =>
  commands
    .filter(({ line, form, data }) => form === "##[" || !ours.test(line) || canary.test(data))
    .map(({ line }) => line)
