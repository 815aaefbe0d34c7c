/** The format of CloudFormation templates, given a parser: JSON and YAML differ in nothing else. */
import type { Read } from "../../model/diagnostic.ts"
import type { Resource } from "../../model/resource.ts"
import type { Source } from "../../model/source.ts"
import type { Value } from "../../model/value.ts"
import type { Format } from "../format.ts"
import { parsedOnce } from "../parsed.ts"
import type { Writer } from "../writer.ts"
import { isTemplate, marksTemplate, mayBeTemplate } from "./shape.ts"
import { templateResources } from "./template.ts"

export interface Syntax {
  readonly name: string
  /** Whether the file is in this syntax by its first character: `.template` files are of either. */
  writtenIn(file: Source): boolean
  parse(file: Source): Read<readonly Value[]>
  readonly writer: Writer
}

export function templateFormat({ name, writtenIn, parse, writer }: Syntax): Format {
  const parsed = parsedOnce(parse)
  return {
    name,
    claims: (file) => mayBeTemplate(file.text) && writtenIn(file) && parsed.kept(file).value.some(isTemplate),
    marks: (file) =>
      mayBeTemplate(file.text) &&
      writtenIn(file) &&
      marksTemplate(file.text) &&
      parsed.kept(file).diagnostics.some((each) => each.severity === "error"),
    unit: (path) => path,
    wants: () => [],
    writer: (file) => (isSynthesized(file) ? undefined : writer),
    read: (_unit, files) => readAll(files, parsed.last),
  }
}

/** https://docs.aws.amazon.com/cdk/v2/guide/constructs.html: the next run of the program would undo what is written there. */
const isSynthesized = ({ path, text }: Source): boolean =>
  path.endsWith(".template.json") || text.includes("aws:cdk:path")

function readAll(files: readonly Source[], parse: Syntax["parse"]): Read<readonly Resource[]> {
  const reads = files.flatMap((file) => {
    const { value, diagnostics } = parse(file)
    return [{ value: [], diagnostics }, ...value.filter(isTemplate).map(templateResources)]
  })
  return { value: reads.flatMap((read) => read.value), diagnostics: reads.flatMap((read) => read.diagnostics) }
}
