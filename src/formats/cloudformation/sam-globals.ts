/** A SAM template's resources to the same with what `Globals` says of their types. */
import type { Diagnostic } from "../../model/diagnostic.ts"
import { type Dict, type Entry, entry, field, items, literal, type Value } from "../../model/value.ts"
import { madeDict, withFields } from "../made.ts"
import { weightOf } from "../weight.ts"
import { merged } from "./merged.ts"

/** Values that `Globals` puts into resources in all: a template has five hundred of those at most. */
const MOST_SHARED = 200_000

/** https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification-template-anatomy-globals.html */
export function withGlobals(globals: Value | undefined, resources: Dict, diagnostics: Diagnostic[]): Dict {
  if (globals?.kind !== "dict") return resources
  for (const { key, keySpan } of ["Function", "StateMachine"].flatMap((type) => refusedIn(field(globals, type))))
    diagnostics.push({
      code: "shape",
      severity: "warning",
      message: `\`Globals\` may not give \`${key}\`; SAM refuses the template`,
      at: keySpan,
    })
  let room = MOST_SHARED
  const entries = resources.entries.map((each): Entry => {
    const type = /^AWS::Serverless::(\w+)$/.exec(literal(field(each.value, "Type")) ?? "")?.[1]
    const shared = type === undefined ? undefined : field(globals, type)
    if (each.value.kind !== "dict" || shared?.kind !== "dict") return each
    room -= weightOf(shared)
    if (room < 0) {
      if (room + weightOf(shared) >= 0)
        diagnostics.push({
          code: "too-much-work",
          severity: "error",
          message: "`Globals` says too much of too many resources; from this one on it is not read",
          at: each.keySpan,
        })
      return each
    }
    const left = without(shared, field(each.value, "IgnoreGlobals"))
    const own = field(each.value, "Properties") ?? madeDict({}, each.value.span)
    return { ...each, value: withFields(each.value, { Properties: merged(left, own) }) }
  })
  return { ...resources, entries }
}

/** What each function must say for itself. It is read all the same: somebody meant it. */
const refusedIn = (shared: Value | undefined): readonly Entry[] =>
  ["Policies", "Role", "Events"].flatMap((name) => entry(shared, name) ?? [])

function without(shared: Dict, ignored: Value | undefined): Dict {
  const names = new Set(items(ignored).map(literal))
  return { ...shared, entries: names.has("*") ? [] : shared.entries.filter(({ key }) => !names.has(key)) }
}
