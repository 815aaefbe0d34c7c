/** A SAM template's resources to the same with what `Globals` says of their types. */
import type { Diagnostic } from "../../model/diagnostic.ts"
import { type Dict, type Entry, entry, field, items, literal, type Value } from "../../model/value.ts"
import { madeDict, withFields } from "../made.ts"

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
  const entries = resources.entries.map((each): Entry => {
    const type = /^AWS::Serverless::(\w+)$/.exec(literal(field(each.value, "Type")) ?? "")?.[1]
    const shared = type === undefined ? undefined : field(globals, type)
    if (each.value.kind !== "dict" || shared?.kind !== "dict") return each
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

/** Maps are merged and lists put behind each other; of all else, a resource's own word counts. */
function merged(shared: Value, own: Value): Value {
  if (shared.kind === "list" && own.kind === "list") return { ...own, items: [...shared.items, ...own.items] }
  if (shared.kind !== "dict" || own.kind !== "dict" || isFunction(shared) || isFunction(own)) return own
  const named = new Map(shared.entries.map((each) => [each.key, each.value]))
  const kept = shared.entries.filter(({ key }) => !entry(own, key))
  const over = own.entries.map((each): Entry => {
    const below = named.get(each.key)
    return below ? { ...each, value: merged(below, each.value) } : each
  })
  return { ...own, entries: [...kept, ...over] }
}

const isFunction = ({ entries: [only, ...more] }: Dict): boolean =>
  only !== undefined && more.length === 0 && (only.key === "Ref" || only.key.startsWith("Fn::"))
