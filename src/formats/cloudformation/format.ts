/** The format of CloudFormation templates, given a parser: JSON and YAML differ in nothing else. */
import type { Read } from "../../model/diagnostic.ts"
import type { Resource } from "../../model/resource.ts"
import type { Source } from "../../model/source.ts"
import type { Value } from "../../model/value.ts"
import type { Format } from "../format.ts"
import { parsedOnce } from "../parsed.ts"
import type { Writer } from "../writer.ts"
import { calledBy, callsIn, namesOf, wantsOf } from "./calls.ts"
import { inputsIn, partsOf } from "./deployments.ts"
import { isSamconfig } from "./samconfig.ts"
import { sharedBy } from "./scope.ts"
import { deploymentsIn, fits, nearSettings, nearTemplate, templateEndings } from "./settings.ts"
import { isTemplate, marksTemplate, mayBeTemplate } from "./shape.ts"
import { stackResources } from "./template.ts"

export interface Syntax {
  readonly name: string
  /** Whether the file is in this syntax by its first character: `.template` files are of either. */
  writtenIn(file: Source): boolean
  parse(file: Source): Read<readonly Value[]>
  /** Loads what only files in the other syntax take; until then those are read as nothing. */
  prepare?(files: readonly Source[]): Promise<void>
  isReady?(file: Source): boolean
  readonly writer: Writer
}

export function templateFormat({ name, writtenIn, parse, prepare, isReady, writer }: Syntax): Format {
  const { kept, last } = parsedOnce(parse, isReady)
  const templatesIn = (file: Source): readonly Value[] =>
    mayBeTemplate(file.text) ? kept(file).value.filter(isTemplate) : []
  const isOurs = (file: Source): boolean => mayBeTemplate(file.text) && writtenIn(file)
  return {
    name,
    claims: (file) => (isOurs(file) ? kept(file).value.some(isTemplate) : nearSettings(file, kept) !== undefined),
    marks: (file) =>
      isOurs(file) && marksTemplate(file.text) && kept(file).diagnostics.some((each) => each.severity === "error"),
    unit: (path) => path,
    wants: (file) => (isOurs(file) ? wantsOf(file) : []),
    calls: {
      in: callsIn,
      called: (file) => calledBy(file.path, templatesIn(file)),
      names: (file) => namesOf(templatesIn(file)),
      wants: (unit) => [{ kind: "file", path: unit }, ...nearTemplate(unit)],
      own: (unit) => ({ kind: "file", path: unit }),
      heads: templateEndings,
      settings: {
        near: (file) => nearSettings(file, kept),
        fit: (file, unit) =>
          deploymentsIn(file, kept).some((each) =>
            templatesIn(unit).some((template) => fits(each, unit.path, template)),
          ),
      },
    },
    ...(prepare && { prepare }),
    parts: (unit, files) => partsOf(unit, files, kept),
    writer: (file) => (isSynthesized(file) || isSamconfig(file.path) ? undefined : writer),
    read: (unit, files, part) => read({ unit, files, part }, kept, last),
  }
}

/** https://docs.aws.amazon.com/cdk/v2/guide/constructs.html: the next run of the program would undo what is written there. */
const isSynthesized = ({ path, text }: Source): boolean =>
  path.endsWith(".template.json") || text.includes("aws:cdk:path")

interface Deployed {
  readonly unit: string
  readonly files: readonly Source[]
  readonly part: string | undefined
}

/** A unit is one file: its templates, with what the other files say of what they name. */
function read(
  { unit, files, part }: Deployed,
  kept: Syntax["parse"],
  last: Syntax["parse"],
): Read<readonly Resource[]> {
  const file = files.find(({ path }) => path === unit)
  if (!file) return { value: [], diagnostics: [] }
  const { value, diagnostics } = (files.length === 1 ? last : kept)(file)
  const reads = value.filter(isTemplate).map((template) => {
    const inputs = part === undefined ? new Map() : inputsIn(unit, files, template, kept, part)
    return stackResources(template, unit, inputs, sharedBy(files, kept))
  })
  return {
    value: reads.flatMap((each) => each.value),
    diagnostics: [...diagnostics, ...reads.flatMap((each) => each.diagnostics)],
  }
}
