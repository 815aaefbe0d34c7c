/** Factory files of Cloud Foundation Fabric, in YAML, to what they describe: a project, a folder, the organisation, its policies. */
import type { Read } from "../../model/diagnostic.ts"
import type { Resource } from "../../model/resource.ts"
import type { Source } from "../../model/source.ts"
import type { Value } from "../../model/value.ts"
import type { Format } from "../format.ts"
import { hasHoles, isChart, templateText } from "../iam/holes.ts"
import { parsedOnce } from "../parsed.ts"
import { parseYaml, parseYamlTemplate } from "../yaml/parse.ts"
import { yamlWriter } from "../yaml/write.ts"
import { factoryOf, mayBeFactory } from "./shapes.ts"

/** The factory fills in `${…}` itself, in conditions above all. */
const parsed = parsedOnce(
  (file: Source): Read<readonly Value[]> =>
    hasHoles(file.text) ? parseYamlTemplate(file, templateText(file)) : parseYaml(file),
)

export const fabric: Format = {
  name: "fabric",
  claims: (file) => mayBeFactory(file.text) && resourcesIn(file, parsed.kept(file).value).length > 0,
  marks: (file) =>
    /^["']?(?:iam|iam_bindings|iam_bindings_additive|iam_by_principals\w*)["']?:/m.test(file.text) &&
    /^[ \t-]+["']?(?:role["']?:[ \t]*["']?)?roles\//m.test(file.text) &&
    !isChart(file.text) &&
    parsed.kept(file).diagnostics.some((each) => each.severity === "error"),
  unit: (path) => path,
  wants: () => [],
  writer: () => yamlWriter,
  read: (_unit, files) => {
    const reads = files.map((file) => ({ file, ...parsed.last(file) }))
    return {
      value: reads.flatMap(({ file, value }) => resourcesIn(file, value)),
      diagnostics: reads.flatMap(({ diagnostics }) => diagnostics),
    }
  },
}

/** A factory reads one document of a file. */
function resourcesIn({ path }: Source, documents: readonly Value[]): readonly Resource[] {
  const [only, another] = documents
  if (only?.kind !== "dict" || another) return []
  const factory = factoryOf(path, only)
  return factory ? [{ type: `fabric:${factory}`, address: path, body: only, span: only.span }] : []
}
