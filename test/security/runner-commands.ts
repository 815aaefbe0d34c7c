/** A log to the commands that a workflow's runner takes from it, by the rules of the runner's own parser. */

export interface Command {
  /** `::name::` at the beginning of a line, or the older `##[name]` anywhere in it. */
  readonly version: 1 | 2
  readonly name: string
  readonly properties: string
  readonly data: string
}

/** What .NET's TrimStart takes away. */
const leading = /^[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/

/** https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs, but for the list of names: any counts. */
export function commandsIn(log: string): readonly Command[] {
  return log.split(/\r\n|\r|\n/).flatMap((line) => second(line) ?? first(line) ?? [])
}

function second(line: string): Command | undefined {
  const text = line.replace(leading, "")
  if (!text.startsWith("::")) return undefined
  const end = text.indexOf("::", 2)
  return end < 0 ? undefined : command(2, text.slice(2, end), text.slice(end + 2))
}

function first(line: string): Command | undefined {
  const start = line.indexOf("##[")
  const end = line.indexOf("]", start)
  return start < 0 || end < 0 ? undefined : command(1, line.slice(start + 3, end), line.slice(end + 1))
}

function command(version: 1 | 2, info: string, data: string): Command {
  const space = info.indexOf(" ")
  return {
    version,
    name: space < 0 ? info : info.slice(0, space),
    properties: space < 0 ? "" : info.slice(space + 1),
    data: data.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%"),
  }
}
