/** The format of Google's policy and role files, given a parser: JSON and YAML differ in nothing else. */
import type { Read } from "../../model/diagnostic.ts"
import type { Source } from "../../model/source.ts"
import type { Value } from "../../model/value.ts"
import type { Format } from "../format.ts"
import { hasHoles, isChart } from "../iam/holes.ts"
import { parsedOnce } from "../parsed.ts"
import type { Writer } from "../writer.ts"
import { googleResources, holdsGoogle } from "./documents.ts"

export interface Syntax {
  readonly name: string
  parse(file: Source): Read<readonly Value[]>
  /** Whether broken text has this syntax's way of writing a policy or a role. */
  marks(text: string): boolean
  readonly writer: Writer
}

export function googleFormat({ name, parse, marks, writer }: Syntax): Format {
  const parsed = parsedOnce(parse)
  return {
    name,
    claims: (file) => mayHold(file.text) && holdsGoogle(parsed.kept(file).value),
    marks: (file) =>
      marks(file.text) &&
      !isChart(file.text) &&
      parsed.kept(file).diagnostics.some((each) => each.severity === "error"),
    unit: (path) => path,
    wants: () => [],
    writer: (file) => (hasHoles(file.text) ? undefined : writer),
    read: (_unit, files) => {
      const reads = files.map((file) => ({ file, ...parsed.last(file) }))
      return {
        value: reads.flatMap(({ file, value }) => googleResources(file.path, value)),
        diagnostics: reads.flatMap(({ diagnostics }) => diagnostics),
      }
    },
  }
}

/** Whether it is worth parsing: what each shape cannot do without. */
const mayHold = (text: string): boolean =>
  text.includes("includedPermissions") ||
  text.includes("denyRule") ||
  text.includes("gcpIamAccess") ||
  (text.includes("bindings") && (text.includes("members") || text.includes("etag"))) ||
  (text.includes("constraints/") && /listPolicy|booleanPolicy|restoreDefault/.test(text)) ||
  (text.includes("/policies/") && /spec/i.test(text)) ||
  (text.includes("details") && text.includes("resources"))
