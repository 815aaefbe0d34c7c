/** The examples of a rule file to what can be tried: text before and after, and what is to be said of it. */
import { isMap, isScalar, isSeq, type LineCounter, type YAMLMap } from "yaml"
import { type Estate, unsaid } from "../clouds/cloud.ts"
import { type Severity, severities } from "../model/severity.ts"
import { mostEntries } from "./bounds.ts"
import type { Complain } from "./complaints.ts"
import { exampleWords } from "./vocabulary.ts"
import { checkKeys, entriesOf, mapAt, oneWord, sentenceOf, wordsOf } from "./yaml-words.ts"

export interface Example {
  readonly name: string
  readonly format: string
  /** Left out: an empty document. */
  readonly before?: string
  readonly after: string
  /** The exact text that the comment must stand on; every flagged example has it. */
  readonly at?: string
  readonly severity?: Severity
  /** What the configuration says of the organisation, and the day. */
  readonly estate: Estate
  /** Where it stands in the rule file. */
  readonly line: number
}

export interface Examples {
  readonly flagged: readonly Example[]
  readonly quiet: readonly Example[]
}

export const noExamples: Examples = { flagged: [], quiet: [] }

export function readExamples(root: YAMLMap, lines: LineCounter, complain: Complain): Examples {
  if (!root.has("examples")) return noExamples
  const node: unknown = root.get("examples", true)
  const map = mapAt(node, "`examples` needs `flagged` and `quiet`, each a list", root, complain)
  if (!map) return noExamples
  checkKeys(map, ["flagged", "quiet"], "`examples`", complain)
  const listOf = (kind: "flagged" | "quiet"): readonly Example[] => {
    const list: unknown = map.get(kind, true)
    if (!isSeq(list) || list.items.length === 0) complain(`\`${kind}\` needs a list of examples`, list ?? map)
    return entriesOf(list, mostEntries, complain).flatMap(
      (each) => readExample(each, kind, list, lines, complain) ?? [],
    )
  }
  return { flagged: listOf("flagged"), quiet: listOf("quiet") }
}

function readExample(
  node: unknown,
  kind: keyof Examples,
  list: unknown,
  lines: LineCounter,
  complain: Complain,
): Example | undefined {
  const map = mapAt(node, "an example is a map of words", list, complain)
  if (!map) return undefined
  checkKeys(map, Object.keys(exampleWords), "an example", complain)
  const word = (name: string) => oneWord(map.get(name, true), exampleWords[name] ?? "text", complain)
  const some = (name: string) => wordsOf(map.get(name, true), "text", complain)
  const format = word("format")
  if (format === undefined) complain("`format` is missing", map)
  const after = documentOf(map, "after", complain)
  if (!map.has("after")) complain("`after` is missing", map)
  const before = documentOf(map, "before", complain)
  const at = map.has("at") ? sentenceOf(map, "at", complain) : undefined
  if (kind === "flagged" && at === undefined)
    complain("`at` is missing: the exact text that the comment must stand on", map)
  const grade = word("severity")
  const severity = severities.find((each) => each === grade)
  return {
    name: sentenceOf(map, "name", complain),
    format: format ?? "",
    ...(before !== undefined && { before }),
    after: after ?? "",
    ...(at !== undefined && { at }),
    ...(severity !== undefined && { severity }),
    estate: {
      trustedAccounts: new Set(some("trusted-accounts")),
      approvedModels: some("approved-models"),
      approvedRegions: some("approved-regions"),
      approvedNetworks: some("approved-networks"),
      approvedGuardrails: some("approved-guardrails"),
      today: some("today")[0] ?? unsaid.today,
    },
    line: lines.linePos(map.range?.[0] ?? 0).line,
  }
}

/** A whole file, which may be empty. */
function documentOf(map: YAMLMap, name: string, complain: Complain): string | undefined {
  const node: unknown = map.get(name, true)
  if (node === undefined) return undefined
  if (isScalar(node) && typeof node.value === "string") return node.value
  complain(`\`${name}\` is a whole document as text: put it in quotes, or behind a \`|\``, isMap(node) ? node : map)
  return undefined
}
