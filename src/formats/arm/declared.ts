/** The resources that a template declares, each round of a loop by itself: their full types and names, before anything else of them is worked out. */
import type { Span } from "../../model/source.ts"
import { spelled } from "../../model/text.ts"
import type { Dict, Entry, Text, Value } from "../../model/value.ts"
import { entry, field, literal } from "../../model/value.ts"
import { wholeOf } from "../made.ts"
import { segments } from "./deployment.ts"
import { evaluate } from "./evaluate.ts"
import { instancesOf } from "./loops.ts"
import { asText, joined } from "./pieces.ts"
import { affords, complain, type Scope } from "./scope.ts"

export interface Declaration {
  readonly address: string
  /** In full, of a child with those of what it lies in: `Microsoft.CognitiveServices/accounts/deployments`. */
  readonly type: string
  /** In full, with a slash between the names. */
  readonly name: Text
  readonly element: Dict
  /** What its expressions mean. */
  readonly scope: Scope
  /** The resource that it extends, where its type and name say so: its type and names. */
  readonly extended?: { readonly type: string; readonly names: readonly Text[] }
  readonly span: Span
  readonly perhaps?: string
}

/** What a template's own expressions find: INVARIANT: as `Call` has them. */
export interface Declared {
  readonly all: readonly Declaration[]
  declared(type: string, names: readonly Value[]): string | undefined
  named(name: string): string | undefined
  /** What the deployment at an address puts out, where its template is seen. */
  outputs(address: string): Value | undefined
}

const keyOf = (type: string, name: string): string => `${type}|${name}`.toLowerCase()

/** `outer` is asked for what the template does not declare itself. */
export function declaredBy(
  scope: Scope,
  resources: Value | undefined,
  outer: Declared | undefined,
  outputsOf: (deployment: Declaration) => Value | undefined,
): Declared {
  const all = withOwnAddresses(declarations(scope, resources, undefined))
  const byType = new Map(all.map((each) => [keyOf(each.type, spelled(each.name.pieces)), each.address]))
  const byName = new Map<string, string>()
  for (const { address, name } of all) {
    byName.set(spelled(name.pieces).toLowerCase(), address)
    byName.set(
      address
        .slice(scope.prefix.length)
        .replace(/^module\./, "")
        .toLowerCase(),
      address,
    )
  }
  return {
    all,
    declared: (type, names) => byType.get(keyOf(type, slashed(names))) ?? outer?.declared(type, names),
    // A loop of which the rounds are not known has one address for all.
    named: (name) => {
      const wanted = name.toLowerCase()
      return byName.get(wanted) ?? byName.get(wanted.replace(/\[.*\]$/, "")) ?? outer?.named(name)
    },
    outputs: (address) => {
      const deployment = all.find((each) => each.address === address && isDeployment(each.type))
      return deployment ? outputsOf(deployment) : outer?.outputs(address)
    },
  }
}

const slashed = (names: readonly Value[]): string => names.map((name) => spelled(asText(name).pieces)).join("/")

/** Two of one type and name, of which conditions let one be there, are told apart by their order. */
function withOwnAddresses(all: readonly Declaration[]): readonly Declaration[] {
  const counts = new Map<string, number>()
  return all.map((each) => {
    const count = (counts.get(each.address) ?? 0) + 1
    counts.set(each.address, count)
    return count === 1 ? each : { ...each, address: `${each.address}#${count}` }
  })
}

export const isDeployment = (type: string): boolean => type.toLowerCase() === "microsoft.resources/deployments"

/** A list, or an object by symbolic names. https://learn.microsoft.com/azure/azure-resource-manager/templates/syntax#resources */
function declarations(
  scope: Scope,
  resources: Value | undefined,
  parent: Declaration | undefined,
): readonly Declaration[] {
  if (resources?.kind === "list")
    return resources.items.flatMap((item) => declarationsOf(scope, item, item.span, undefined, parent))
  if (resources?.kind === "dict")
    return resources.entries.flatMap((each: Entry) =>
      declarationsOf(scope, each.value, wholeOf(each), each.key, parent),
    )
  return []
}

/** A resource is as much work as so many values, however little it says. */
const costOfRound = 20

function declarationsOf(
  scope: Scope,
  element: Value,
  span: Span,
  symbol: string | undefined,
  parent: Declaration | undefined,
): readonly Declaration[] {
  const type = literal(field(element, "type"))
  if (element.kind !== "dict" || type === undefined) {
    if (element.kind !== "unknown") complain(scope.shared, "shape", "error", "a resource needs a `type`", span)
    return []
  }
  const loop = entry(element, "copy")?.value
  const rounds = loop?.kind === "dict" ? instancesOf(scope, loop, evaluate) : [{ scope, index: undefined }]
  return rounds.flatMap((round) => {
    if (!affords(scope.shared, span, costOfRound + 4 * (parent?.name.pieces.length ?? 0))) return []
    const isOpen = loop !== undefined && round.index === undefined
    const name = field(element, "name")
    const text = name ? asText(evaluate(round.scope, name)) : joined([""], span)
    const placed = named(type, text, parent)
    const suffix = round.index === undefined || symbol === undefined ? "" : `[${round.index}]`
    const called = spelled(placed.name.pieces)
    const own = isDeployment(type) ? `module.${symbol ?? called}` : (symbol ?? `${placed.type}/${called}`)
    const perhaps = isOpen ? "how many there are is not known" : parent?.perhaps
    const made: Declaration = {
      ...placed,
      address: `${scope.prefix}${own}${suffix}`,
      element,
      scope: round.scope,
      span,
      ...(perhaps !== undefined && { perhaps }),
    }
    return [made, ...declarations(round.scope, field(element, "resources"), made)]
  })
}

/** The full type and name of a resource, and what it extends where an older spelling says that by them. */
function named(
  written: string,
  writtenName: Text,
  parent: Declaration | undefined,
): Pick<Declaration, "type" | "name" | "extended"> {
  const isRelative = parent !== undefined && !/^[\w-]+\.[\w.-]+\//.test(written)
  const type = isRelative ? `${parent.type}/${written}` : written
  const name = isRelative ? joined([parent.name, "/", writtenName], writtenName.span) : writtenName
  const [base = "", extension] = type.split(/\/providers\//i)
  const parts = segments(name)
  const count = base.split("/").length - 1
  const namespace = literal(parts[count])
  if (extension === undefined || namespace === undefined || parts.length < count + 2) return { type, name }
  const own = parts.slice(count + 1)
  return {
    type: `${namespace}/${extension}`,
    name: joined(
      own.flatMap((part, i) => (i > 0 ? ["/", part] : [part])),
      writtenName.span,
    ),
    extended: { type: base, names: parts.slice(0, count) },
  }
}
