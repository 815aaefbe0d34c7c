/** The format of bare policy documents, given a parser: JSON and YAML differ in nothing else. */
import type { Read } from "../../model/diagnostic.ts"
import type { Resource } from "../../model/resource.ts"
import type { Source } from "../../model/source.ts"
import type { Value } from "../../model/value.ts"
import type { Format } from "../format.ts"
import { parsedOnce } from "../parsed.ts"
import type { Writer } from "../writer.ts"
import { hasPolicy, policyResources } from "./documents.ts"
import { hasHoles, templateText } from "./holes.ts"

export interface Syntax {
  readonly name: string
  parse(file: Source): Read<readonly Value[]>
  /** Whether broken text has this syntax's way of writing a policy. */
  marks(text: string): boolean
  readonly writer: Writer
}

export function policyFormat({ name, parse, marks, writer }: Syntax): Format {
  const parsed = parsedOnce(parse)
  return {
    name,
    claims: (file) => mayHold(file.text) && hasPolicy(parsed.kept(file).value),
    marks: (file) =>
      marks(file.text) &&
      !isForeign(file.text) &&
      parsed.kept(file).diagnostics.some((each) => each.severity === "error"),
    unit: (path) => path,
    wants: () => [],
    writer: (file) => (isTemplate(file) ? undefined : writer),
    read: (_unit, files) => readAll(files, parsed.last),
  }
}

/** What a template becomes is not seen by reading the template. */
const isTemplate = (file: Source): boolean =>
  /\.(?:tpl|tftpl|j2)$/.test(file.path) || (hasHoles(file.text) && templateText(file).pieces.length > 1)

function readAll(files: readonly Source[], parse: Syntax["parse"]): Read<readonly Resource[]> {
  const reads = files.map((file) => {
    const parsed = parse(file)
    const { value, diagnostics } = policyResources(file.path, parsed.value)
    return { value, diagnostics: [...parsed.diagnostics, ...diagnostics] }
  })
  return { value: reads.flatMap((read) => read.value), diagnostics: reads.flatMap((read) => read.diagnostics) }
}

/** Whether it is worth parsing: each document has `Statement`, each statement `Effect`. */
function mayHold(text: string): boolean {
  if (!text.includes("Effect")) return text.includes("Statement") && /20(?:12|08)-10-17/.test(text)
  return text.includes("Statement") || text.includes("Action")
}

/** Broken text of CloudFormation's or of Kubernetes', whose charts are no YAML before they are rendered. */
function isForeign(text: string): boolean {
  if (text.includes("AWSTemplateFormatVersion") || (text.includes("Resources") && /["' ]AWS::\w+::/.test(text)))
    return true
  return /^apiVersion:/m.test(text) && /^kind:/m.test(text)
}
