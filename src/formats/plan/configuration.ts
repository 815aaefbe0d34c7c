/** The configuration inside a plan: how each argument was written, as far as names of what it refers to. */
import { type Dict, entry, field, items, literal, type Value } from "../../model/value.ts"
import { joined, keyOf, placeOf, stepsOf, withoutKeys } from "./addresses.ts"

export interface Configuration {
  /** The arguments that a resource was given; undefined where the configuration does not know the resource. */
  arguments(address: string): Dict | undefined
  /** The attributes of resources that an expression in a resource's arguments refers to. */
  targets(address: string, expression: Value | undefined): readonly Target[]
}

/** An attribute of a resource; empty for the resource itself, which is all that plans before Terraform 1.1 say. */
export interface Target {
  readonly address: string
  readonly attribute: string
}

/** Module calls and outputs that lead on to others are followed so far. */
const deepest = 20

/** `addresses` are those of all resources and data sources of the plan, with their keys. */
export function configurationOf(value: Value | undefined, addresses: readonly string[]): Configuration {
  const root = field(value, "root_module")
  const instances = instancesOf(addresses)
  const known = new Map<string, Dict>()

  function resourceIn(module: string, within: string): Dict | undefined {
    const name = joined(withoutKeys(module), within)
    if (known.size === 0) gather(root, "", known)
    return known.get(name)
  }

  function moduleAt(address: string): Value | undefined {
    return namesOf(address).reduce((at, name) => field(callIn(at, name), "module"), root)
  }

  function follow(module: string, key: string, expression: Value | undefined, depth: number): readonly Target[] {
    if (depth > deepest) return []
    const names = items(field(expression, "references")).flatMap((each) => literal(each) ?? [])
    const whole = names.filter((name) => !names.some((other) => isWithin(other, name)))
    return [...new Set(whole)].flatMap((name) => resolve(module, key, name, depth))
  }

  function resolve(module: string, key: string, name: string, depth: number): readonly Target[] {
    const steps = stepsOf(name)
    const [first = "", second = ""] = steps
    if (first === "var") {
      const names = namesOf(module)
      const call = callIn(moduleAt(parentOf(module)), names.at(-1) ?? "")
      return follow(parentOf(module), keyOf(module), field(field(call, "expressions"), second), depth + 1)
    }
    if (first === "module") {
      const called = instance(joined(module, `module.${second}`), keyOf(second) || key)
      const output = field(field(moduleAt(called ?? ""), "outputs"), steps[2] ?? "")
      return called === undefined ? [] : follow(called, keyOf(called), field(output, "expression"), depth + 1)
    }
    const isData = first === "data"
    const within = steps.slice(0, isData ? 3 : 2).join(".")
    const address = instance(joined(module, within), keyOf(within) || key)
    return address === undefined ? [] : [{ address, attribute: steps[isData ? 3 : 2] ?? "" }]
  }

  /** The one that the name means: as it is written, else the one with the key of whoever refers to it, else the only one. */
  function instance(address: string, key: string): string | undefined {
    const all = instances.get(withoutKeys(address)) ?? []
    return (
      all.find((each) => each === address) ??
      all.find((each) => keyOf(each) === key && parentOf(each) === parentOf(address)) ??
      (all.length === 1 ? all[0] : undefined)
    )
  }

  return {
    arguments(address) {
      const { module, rest } = placeOf(address)
      return resourceIn(module, rest.map(withoutKeys).join("."))
    },
    targets: (address, expression) => distinct(follow(placeOf(address).module, keyOf(address), expression, 0)),
  }
}

const isWithin = (longer: string, name: string): boolean =>
  longer.startsWith(`${name}.`) || longer.startsWith(`${name}[`)

const distinct = (targets: readonly Target[]): readonly Target[] => [
  ...new Map(targets.map((each) => [`${each.address} ${each.attribute}`, each])).values(),
]

/** `a`, `b` of `module.a["x"].module.b`. */
const namesOf = (module: string): readonly string[] =>
  module === "" ? [] : stepsOf(withoutKeys(module)).filter((_, i) => i % 2 === 1)

const callIn = (module: Value | undefined, name: string): Value | undefined =>
  field(field(module, "module_calls"), name)

/** The module that holds a resource or a module call. */
function parentOf(address: string): string {
  const steps = stepsOf(address)
  return steps[0] === "module" && steps.length % 2 === 0 && steps.every((step, i) => i % 2 === 1 || step === "module")
    ? steps.slice(0, -2).join(".")
    : placeOf(address).module
}

/** Resources and the modules that they are in, by their addresses without keys. */
function instancesOf(addresses: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const all = new Map<string, Set<string>>()
  const add = (address: string): void => {
    if (address === "") return
    const name = withoutKeys(address)
    const known = all.get(name)
    if (known?.has(address)) return
    all.set(name, (known ?? new Set()).add(address))
    add(parentOf(address))
  }
  for (const address of addresses) add(address)
  return new Map([...all].map(([name, found]) => [name, [...found]]))
}

function gather(module: Value | undefined, path: string, into: Map<string, Dict>, depth = 0): void {
  for (const resource of items(field(module, "resources"))) {
    const address = literal(field(resource, "address"))
    const expressions = field(resource, "expressions")
    if (address === undefined) continue
    into.set(
      joined(path, withoutKeys(address)),
      expressions?.kind === "dict" ? expressions : { kind: "dict", entries: [], span: resource.span },
    )
  }
  const calls = field(module, "module_calls")
  if (calls?.kind !== "dict" || depth > deepest) return
  for (const { key } of calls.entries)
    gather(field(entry(calls, key)?.value, "module"), joined(path, `module.${key}`), into, depth + 1)
}
