/** The files of a unit to the settings that its template is deployed with, each a part; and a part to its inputs. */
import type { Read } from "../../model/diagnostic.ts"
import type { Source } from "../../model/source.ts"
import type { Value } from "../../model/value.ts"
import { entry, field } from "../../model/value.ts"
import { partsWith } from "../deployed.ts"
import type { Part } from "../format.ts"
import type { Inputs } from "./scope.ts"
import { type Deployment, deploymentsIn, fits } from "./settings.ts"
import { isTemplate } from "./shape.ts"

type Parse = (file: Source) => Read<readonly Value[]>

/** A template with each of its settings, and by itself unless a parameter needs a value that only those give. */
export function partsOf(unit: string, files: readonly Source[], parse: Parse): Read<readonly Part[]> {
  const template = templateOf(unit, files, parse)
  const found = files.flatMap((file) => (file.path === unit ? [] : settingsFor(unit, template, file, parse)))
  const settings = new Set(found.map(({ file }) => file.path))
  const shared = files.filter(({ path }) => !settings.has(path))
  return partsWith({
    shared,
    settings: found,
    called: "settings of one template",
    isLacking: () => isLacking(template),
  })
}

function isLacking(template: Value | undefined): boolean {
  const parameters = field(template, "Parameters")
  return parameters?.kind === "dict" && parameters.entries.some(({ value }) => !entry(value, "Default"))
}

const templateOf = (unit: string, files: readonly Source[], parse: Parse): Value | undefined => {
  const file = files.find(({ path }) => path === unit)
  return file && parse(file).value.find(isTemplate)
}

const settingsFor = (unit: string, template: Value | undefined, file: Source, parse: Parse): readonly Deployment[] =>
  deploymentsIn(file, parse).filter((each) => fits(each, unit, template))

/** What the settings of a name set. */
export function inputsIn(unit: string, files: readonly Source[], template: Value, parse: Parse, part: string): Inputs {
  const found = files.flatMap((file) => (file.path === unit ? [] : settingsFor(unit, template, file, parse)))
  const entries = found.filter(({ name }) => name === part).flatMap((each) => each.entries)
  return new Map(entries.map(({ key, value }) => [key, () => value]))
}
