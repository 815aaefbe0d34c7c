/** Lines of templates to the files that they name, and templates to the files that it takes to understand them. */
import type { Source } from "../../model/source.ts"
import type { Value } from "../../model/value.ts"
import { field, literal } from "../../model/value.ts"
import type { Want } from "../format.ts"
import { directoryOf } from "../paths.ts"
import { conditionHolds } from "./conditions.ts"
import { exportsOf } from "./exports.ts"
import { isStack } from "./nested.ts"
import { placesIn } from "./places.ts"
import { sharedBy } from "./scope.ts"
import { isTemplate } from "./shape.ts"
import { stackOf } from "./stack.ts"
import { STACK_SET } from "./stack-sets.ts"

const importing = /ImportValue["']?\s*:?\s*["']?([\w:./-]+)["']?\s*[,}\]]*\s*$/

/** What a unit is known by that exports under a name. */
const exportNamed = (name: string): string => `export:${name}`

/** Files, and names of exports. */
export function callsIn(path: string, line: string): readonly string[] {
  const [, imported] = importing.exec(line) ?? []
  return [
    ...placesIn(path, line).flatMap(({ candidates }) => candidates.flat()),
    ...(imported === undefined ? [] : [exportNamed(imported)]),
  ]
}

export const namesOf = (templates: readonly Value[]): readonly string[] =>
  templates.filter(isTemplate).flatMap(exportsOf).map(exportNamed)

/** The local templates that a file's stacks name, but for those that are not there as far as the template says. */
export function calledBy(path: string, templates: readonly Value[]): readonly string[] {
  return templates.flatMap((template) => {
    const scope = stackOf(template, { path, prefix: "", callers: [] }, new Map(), sharedBy([], nothing))
    const isThere = (condition: string | undefined) =>
      condition === undefined || conditionHolds(scope, condition) !== "no"
    const resources = field(template, "Resources")
    const entries = resources?.kind === "dict" ? resources.entries : []
    return entries.flatMap(({ value }) => {
      if (!takesTemplate(literal(field(value, "Type")) ?? "") || !isThere(literal(field(value, "Condition")))) return []
      const properties = field(value, "Properties")
      const written = literal(field(properties, "TemplateURL") ?? field(properties, "Location"))
      const place = written === undefined ? [] : placesIn(path, `TemplateURL: ${written}`)
      return place.flatMap(({ isLocal, candidates }) => (isLocal ? candidates.flat() : []))
    })
  })
}

const takesTemplate = (type: string): boolean => isStack(type) || type === STACK_SET

const nothing = () => ({ value: [], diagnostics: [] })

/** Files that the text names, and templates beside it that may export what it imports. */
export function wantsOf(file: Source): readonly Want[] {
  if (!/TemplateURL|Location|ImportValue/.test(file.text)) return []
  const paths = new Set(
    file.text.split("\n").flatMap((line) => placesIn(file.path, line).flatMap(({ candidates }) => candidates.flat())),
  )
  const named = [...paths].slice(0, mostNamed).map((path): Want => ({ kind: "file", path }))
  const imports = file.text.includes("ImportValue")
  return imports
    ? [...named, { kind: "directory", path: directoryOf(file.path), endings: [".yaml", ".yml", ".json", ".template"] }]
    : named
}

const mostNamed = 2000
