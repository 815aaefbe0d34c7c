/** The format of CloudFormation templates, given a parser: JSON and YAML differ in nothing else. */
import type { Read } from "../../model/diagnostic.ts"
import type { Resource } from "../../model/resource.ts"
import type { Source } from "../../model/source.ts"
import type { Value } from "../../model/value.ts"
import type { Format } from "../format.ts"
import { isTemplate, marksTemplate, mayBeTemplate } from "./shape.ts"
import { templateResources } from "./template.ts"

export interface Syntax {
  readonly name: string
  /** Whether the file is in this syntax by its first character: `.template` files are of either. */
  writtenIn(file: Source): boolean
  /** Parsed once for each source, however often it is asked for. */
  parse(file: Source): Read<readonly Value[]>
}

export function templateFormat({ name, writtenIn, parse }: Syntax): Format {
  const parsed = new WeakMap<Source, Read<readonly Value[]>>()
  const once = (file: Source): Read<readonly Value[]> => {
    const known = parsed.get(file)
    if (known) return known
    const read = parse(file)
    parsed.set(file, read)
    return read
  }
  return {
    name,
    claims: (file) => mayBeTemplate(file.text) && writtenIn(file) && once(file).value.some(isTemplate),
    marks: (file) =>
      mayBeTemplate(file.text) &&
      writtenIn(file) &&
      marksTemplate(file.text) &&
      once(file).diagnostics.some((each) => each.severity === "error"),
    unit: (path) => path,
    wants: () => [],
    read: (_unit, files) => readAll(files, once),
  }
}

function readAll(files: readonly Source[], parse: Syntax["parse"]): Read<readonly Resource[]> {
  const reads = files.flatMap((file) => {
    const { value, diagnostics } = parse(file)
    return [{ value: [], diagnostics }, ...value.filter(isTemplate).map(templateResources)]
  })
  return { value: reads.flatMap((read) => read.value), diagnostics: reads.flatMap((read) => read.diagnostics) }
}
