/** The Serverless Framework: a service and the files that it reads to what it deploys to AWS. */
import type { Read } from "../../model/diagnostic.ts"
import type { Resource } from "../../model/resource.ts"
import type { Source } from "../../model/source.ts"
import { entry, literal, type Value } from "../../model/value.ts"
import { templateResources } from "../cloudformation/template.ts"
import type { Format, Part, Want } from "../format.ts"
import { jsonWriter } from "../json/write.ts"
import { directoryOf, filePath } from "../paths.ts"
import { yamlWriter } from "../yaml/write.ts"
import { isService, marksService, mayBeService, parsed } from "./parse.ts"
import { PLUGIN } from "./roles.ts"
import { type Scope, scopeOf } from "./scope.ts"
import { templateOf } from "./service.ts"
import { stageOf } from "./sources.ts"
import { stageParts } from "./stages.ts"
import { resolved } from "./variables.ts"

export const serverless: Format = {
  name: "serverless",
  claims: (file) => mayBeService(file.path) && file.text.includes("provider") && isService(parsed(file).value[0]),
  marks: (file) =>
    mayBeService(file.path) &&
    marksService(file.text) &&
    parsed(file).diagnostics.some((each) => each.severity === "error"),
  unit: (path) => path,
  wants,
  calls: {
    in: filesNamed,
    called: () => [],
    wants: (unit) => [{ kind: "file", path: unit }],
    own: (unit) => ({ kind: "file", path: unit }),
    heads: [],
    isUnit: mayBeService,
  },
  parts,
  writer: ({ path }) => (path.endsWith(".json") ? jsonWriter : yamlWriter),
  read,
}

function parts(unit: string, files: readonly Source[]): Read<readonly Part[]> {
  const file = files.find(({ path }) => path === unit)
  const service = file && parsed(file).value[0]
  const own = service && literal(stageOf(scopeIn(service, unit, files, ""), service.span))
  return stageParts(service, own, files, unit)
}

function scopeIn(service: Value, unit: string, files: readonly Source[], part: string): Scope {
  const sources = new Map(files.map((each) => [each.path, each]))
  return scopeOf(service, sources, directoryOf(unit), part === "" ? undefined : part)
}

function read(unit: string, files: readonly Source[], part = ""): Read<readonly Resource[]> {
  const file = files.find(({ path }) => path === unit)
  if (!file) return { value: [], diagnostics: [] }
  const { value, diagnostics } = parsed(file)
  const [written] = value
  if (!written || !isService(written)) return { value: [], diagnostics }
  const scope = scopeIn(written, unit, files, part)
  const service = deployed(scope, written)
  if (!isService(service)) return { value: [], diagnostics: [...diagnostics, ...scope.diagnostics] }
  const template = templateOf(service)
  const resources = templateResources(template.value)
  return {
    value: resources.value,
    diagnostics: [...diagnostics, ...scope.diagnostics, ...template.diagnostics, ...resources.diagnostics],
  }
}

/** What decides on access, its variables replaced; what else is in a service is looked at where a variable leads there. */
function deployed(scope: Scope, service: Value): Value {
  if (service.kind !== "dict") return service
  const custom = service.entries
    .filter(({ key }) => key === "custom")
    .flatMap(({ value }) => entry(value, PLUGIN) ?? [])
  const entries = [...service.entries.filter(({ key }) => decisive.has(key)), ...custom]
  return { ...service, entries: entries.map((each) => ({ ...each, value: resolved(scope, each.value) })) }
}
const decisive: ReadonlySet<string> = new Set(["service", "provider", "functions", "resources"])

const named = /\bfile\(\s*([^()]+?)\s*\)/g
const namesIn = (text: string): readonly string[] =>
  [...text.matchAll(named)].map(([, written = ""]) => written.replace(/^["']|["']$/g, ""))

/** Paths are relative to the service, also in the files that it reads. */
function wants({ text }: Source, unit: string): readonly Want[] {
  const directory = directoryOf(unit)
  return namesIn(text).flatMap((written): readonly Want[] => {
    const hole = written.indexOf("${")
    if (hole < 0)
      return [filePath(directory, written)].flatMap((path) => (path === undefined ? [] : [{ kind: "file", path }]))
    const below = filePath(directory, `${written.slice(0, written.lastIndexOf("/", hole) + 1)}.`) ?? ""
    return [{ kind: "directory", path: below, endings: [/\.\w+$/.exec(written)?.[0] ?? ".yml"] }]
  })
}

/** A file that a service reads may read others, by paths that are the service's. */
function filesNamed(path: string, line: string): readonly string[] {
  return namesIn(line).flatMap((written) => {
    const hole = written.indexOf("${")
    if (!mayBeService(path)) return hole < 0 ? [`**/${written.slice(written.lastIndexOf("/") + 1)}`] : []
    const directory = directoryOf(path)
    if (hole < 0) return filePath(directory, written) ?? []
    const below = filePath(directory, `${written.slice(0, written.lastIndexOf("/", hole) + 1)}.`)
    if (below !== undefined && below !== directory) return [`${below}/`]
    // What lies beside a service is mostly no file of its: only what is called by the name of a stage is.
    return stageNames.flatMap((name) => filePath(directory, written.replace(/\$\{.*\}/s, name)) ?? [])
  })
}

/** As most people call theirs. */
const stageNames =
  "dev develop development test testing qa uat int stage staging preprod prod production live local default".split(" ")
