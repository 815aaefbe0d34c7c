/** JSON of role definitions and role assignments, as `az role` reads and prints them. */
import type { Source } from "../../model/source.ts"
import type { Format } from "../format.ts"
import { parseJsonWithComments } from "../json/parse.ts"
import { jsonWriter } from "../json/write.ts"
import { parsedOnce } from "../parsed.ts"
import { documentsIn, roleResources } from "./documents.ts"

const { kept, last } = parsedOnce(parseJsonWithComments)

const mayHold = (text: string): boolean => /"(?:assignableScopes|roleDefinitionId|roleDefinitionName)"/i.test(text)

const marks = ({ text }: Source): boolean =>
  /"assignableScopes"\s*:/i.test(text) && /"(?:not)?(?:data)?actions"\s*:/i.test(text)

export const azureRoles: Format = {
  name: "azure-roles",
  claims: (file) => mayHold(file.text) && documentsIn(kept(file).value).length > 0,
  marks: (file) => marks(file) && kept(file).diagnostics.some((each) => each.severity === "error"),
  unit: (path) => path,
  wants: () => [],
  writer: () => jsonWriter,
  read(_unit, files) {
    const reads = files.map((file) => {
      const { value, diagnostics } = last(file)
      return { value: roleResources(file.path, documentsIn(value)), diagnostics }
    })
    return { value: reads.flatMap((each) => each.value), diagnostics: reads.flatMap((each) => each.diagnostics) }
  },
}
