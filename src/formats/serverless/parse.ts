/** A file of a service to its values, in JSON or YAML by its name: parsed once, however many stages are read. */
import type { Read } from "../../model/diagnostic.ts"
import type { Source } from "../../model/source.ts"
import type { Value } from "../../model/value.ts"
import { entry, field, literal } from "../../model/value.ts"
import { parseJsonWithComments } from "../json/parse.ts"
import { parsedOnce } from "../parsed.ts"
import { parseYaml } from "../yaml/parse.ts"

export const parsed = parsedOnce((file: Source): Read<readonly Value[]> => {
  if (!file.path.endsWith(".json")) return parseYaml(file)
  const { value, diagnostics } = parseJsonWithComments(file)
  return { value: value ? [value] : [], diagnostics }
}).kept

/** `serverless.yml`, `serverless-jobs.yaml`, `serverless.json`. */
export const mayBeService = (path: string): boolean => /(?:^|\/)serverless[^/]*\.(?:ya?ml|json)$/.test(path)

/** Whether it deploys to AWS, or may: other providers have files of the same name, and a variable may stand for either. */
export function isService(value: Value | undefined): boolean {
  const provider = field(value, "provider")
  if (!entry(value, "service") || !provider) return false
  const name = literal(provider) ?? literal(field(provider, "name"))
  return name === "aws" || name?.startsWith("${") === true
}

/** The marks of one in text that does not parse. */
export const marksService = (text: string): boolean =>
  /^["' ]*service["']?\s*:/m.test(text) && /^["' ]*provider["']?\s*:/m.test(text) && /\baws\b/.test(text)
