/** The word `suggest` of a rule file to the mends that are to be tried. */
import { isMap, isScalar, isSeq, type YAMLMap } from "yaml"
import { isConditionPiece, isRolePiece } from "../blueprint/pieces.ts"
import { mostMends } from "./bounds.ts"
import type { Complain } from "./complaints.ts"
import { type Mend, mendPlaceholders, type When } from "./rule.ts"
import { mendWords, writeWords } from "./vocabulary.ts"
import { checkKeys, complainOfUnknown, entriesOf, keyOf, oneWord, someWords } from "./yaml-words.ts"

/** One mend or a list of them, the best first. */
export function readMends(node: unknown, around: unknown, kind: When["kind"], complain: Complain): readonly Mend[] {
  if (isSeq(node) && node.items.length === 0) complain("a word is needed here", node)
  const all = isSeq(node) ? entriesOf(node, mostMends, complain) : [node]
  return all.flatMap((each) => readMend(each, node ?? around, kind, complain) ?? [])
}

function readMend(node: unknown, around: unknown, kind: When["kind"], complain: Complain): Mend | undefined {
  const isOfRows = kind === "broadens" || kind === "combines"
  if (isMap(node)) {
    if (!isOfRows) complain("only a rule about rows can say what to write into their statement", node)
    return readWrite(node, complain)
  }
  if (!isScalar(node)) {
    complain("`suggest` takes `restore`, `instead` or a map of what to write", node ?? around)
    return undefined
  }
  const word = oneWord(node, mendWords, complain)
  if (word === "instead" && isOfRows) complain("only a fact can say what to write `instead`", node)
  const known = mendWords.find((each) => each === word)
  return known && { kind: known }
}

function readWrite(map: YAMLMap, complain: Complain): Mend {
  const words = Object.keys(writeWords)
  checkKeys(map, words, "`suggest`", complain)
  if (map.items.length === 0) complain(`\`suggest\` needs one of ${words.join(", ")}`, map)
  const pair = (name: string) => map.items.find((each) => keyOf(each) === name)
  const [action, role, resource, condition] = [pair("action"), pair("role"), pair("resource"), pair("condition")]
  if (resource && oneWord(resource.value, writeWords.resource ?? "text", complain) === undefined)
    complain("a word is needed here", resource.value ?? resource.key)
  const named = role && oneWord(role.value, writeWords.role ?? "text", complain)
  if (role && named === undefined) complain("a word is needed here", role.value ?? role.key)
  return {
    kind: "write",
    ...(action && { action: someWords(action.value, action, "text", complain) }),
    ...(named !== undefined && isRolePiece(named) && { role: named }),
    ...(resource && { resource: "nearby" as const }),
    ...(condition && { condition: readCondition(condition.value, condition.key, complain) }),
  }
}

function readCondition(
  node: unknown,
  around: unknown,
  complain: Complain,
): Readonly<Record<string, readonly string[]>> {
  if (!isMap(node) || node.items.length === 0) {
    complain("`condition` is a map of keys, each with what it must equal", node ?? around)
    return {}
  }
  checkKeys(node, node.items.map(keyOf), "`condition`", complain)
  if (new Set(node.items.map((pair) => isConditionPiece(keyOf(pair)))).size > 1)
    complain("`condition` takes pieces or keys, not both at once", node)
  return Object.fromEntries(
    node.items.map((pair) => {
      const values = someWords(pair.value, pair, "text", complain)
      for (const [whole, name = ""] of values.join(" ").matchAll(/(?<!\$)\{([^{}]*)\}/g))
        if (!mendPlaceholders.some((each) => each === name))
          complainOfUnknown(
            whole,
            mendPlaceholders.map((each) => `{${each}}`),
            "here",
            pair.value,
            complain,
          )
      return [keyOf(pair), values]
    }),
  )
}
