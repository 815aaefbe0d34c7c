/** A `samconfig.toml` or `samconfig.yaml` to what each of its environments sets of which template. */
import type { Source } from "../../model/source.ts"
import { cut, type Flat, flatten, spanIn } from "../../model/text.ts"
import type { Entry, Value } from "../../model/value.ts"
import { items, literal } from "../../model/value.ts"
import { directoryOf, filePath } from "../paths.ts"
import type { Deployment, Parse } from "./settings.ts"
import { type Assignment, parseToml } from "./toml.ts"

export const samconfigNames: readonly string[] = ["samconfig.toml", "samconfig.yaml", "samconfig.yml"]

export const isSamconfig = (path: string): boolean => samconfigNames.includes(path.slice(path.lastIndexOf("/") + 1))

const templateNames = ["template.yaml", "template.yml", "template.json"]

/** An environment's own settings count before those of all commands. */
const commands = ["deploy", "global"]

/** https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/serverless-sam-cli-config.html */
export function environmentsOf(file: Source, parse: Parse): readonly Deployment[] {
  const settings = file.path.endsWith(".toml")
    ? parseToml(file)
    : parse(file).value.flatMap((each) => assigned(each, []))
  const names = [...new Set(settings.flatMap(({ path }) => path[0] ?? []))].filter((name) => name !== "version")
  return names.flatMap((name): readonly Deployment[] => {
    const find = (key: string) =>
      commands
        .map((command) =>
          settings.findLast(({ path }) => path.join("\0") === [name, command, "parameters", key].join("\0")),
        )
        .find((each) => each !== undefined)
    const overrides = find("parameter_overrides")
    if (!overrides) return []
    const template = literal((find("template_file") ?? find("template"))?.value)
    const entries = items(overrides.value).flatMap(overridesIn)
    return entries.length === 0
      ? []
      : [{ name: `${file.path} (${name})`, file, entries, templates: templatesOf(file.path, template) }]
  })
}

type Setting = Pick<Assignment, "path" | "value">

/** A map in maps to what TOML says with tables and dots. */
function assigned(value: Value, path: readonly string[]): readonly Setting[] {
  if (value.kind !== "dict" || path.length === depth) return [{ path, value }]
  return value.entries.flatMap((each) => assigned(each.value, [...path, each.key]))
}

/** An environment, a command, `parameters`, a key. */
const depth = 4

/** What was built or packaged is made of the template beside the file. */
function templatesOf(path: string, written: string | undefined): readonly string[] {
  const directory = directoryOf(path)
  const own = written && !/(?:^|\/)\.aws-sam\/|packaged/.test(written) ? filePath(directory, written) : undefined
  return own === undefined ? templateNames.map((name) => filePath(directory, name) ?? name) : [own]
}

/** A map, or `Key=Value`, `Key="a b"`, `ParameterKey=Key,ParameterValue=Value`, any number of them between blanks. */
function overridesIn(value: Value): readonly Entry[] {
  if (value.kind === "dict") return value.entries
  if (value.kind !== "text") return []
  const flat = flatten(value)
  const pattern = /(?:ParameterKey=("?)([\w.-]+)\1,ParameterValue=|([\w.-]+)=)/g
  const entries: Entry[] = []
  for (let found = pattern.exec(flat.chars); found; found = pattern.exec(flat.chars)) {
    const [whole, , long, short] = found
    const key = long ?? short ?? ""
    const from = pattern.lastIndex
    const { start, end, next } = wordAt(flat.chars, from)
    const keyAt = found.index + whole.indexOf(key)
    entries.push({ key, keySpan: spanIn(flat, keyAt, keyAt + key.length), value: part(flat, start, end) })
    pattern.lastIndex = Math.max(next, from)
  }
  return entries
}

function wordAt(chars: string, from: number) {
  const quote = chars[from]
  if (quote === '"' || quote === "'") {
    const close = chars.indexOf(quote, from + 1)
    const end = close < 0 ? chars.length : close
    return { start: from + 1, end, next: end + 1 }
  }
  const length = /^\S*/.exec(chars.slice(from))?.[0].length ?? 0
  return { start: from, end: from + length, next: from + length }
}

const part = (flat: Flat, start: number, end: number): Value => ({
  kind: "text",
  pieces: cut(flat, start, end),
  span: spanIn(flat, start, end),
})
