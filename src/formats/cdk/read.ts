/** The stacks of an assembly to resources of one unit: under the paths of their constructs, and what one stack tells another put in. */
import type { Diagnostic, Read } from "../../model/diagnostic.ts"
import type { Resource } from "../../model/resource.ts"
import type { Source } from "../../model/source.ts"
import { type Dict, type Entry, field, literal, type Value } from "../../model/value.ts"
import { templateResources } from "../cloudformation/template.ts"
import { entriesOf } from "./manifest.ts"
import { settled } from "./names.ts"
import { programOf } from "./program.ts"
import { type Stack, stacksOf } from "./stacks.ts"

export function readAssembly(files: readonly Source[]): Read<readonly Resource[]> {
  const { value: stacks, diagnostics } = stacksOf(files)
  const writing = programOf(files)
  const addresses = addressesOf(stacks)
  const exports = new Map<string, Value | undefined>()
  const outputs = new Map<string, Value>()
  const abroad = new Map<string, Value>()
  const all: Diagnostic[] = [...diagnostics]
  const resources: Resource[] = []

  function read(stack: Stack, given: ReadonlyMap<string, Value>, around: Pick<Resource, "perhaps">): void {
    const own = addresses.get(stack)
    const { value, diagnostics: said } = templateResources(
      prepared(stack.template, given),
      new Set(stack.nested.keys()),
      own,
    )
    for (const each of said) all.push(each)
    for (const each of value) {
      const properties = field(each.body, "Properties")
      if (each.type === outputsType) {
        for (const { key, value: output } of entriesOf(properties)) tell(stack, key, output)
        continue
      }
      if (each.type === writerType)
        for (const { key, value } of entriesOf(field(field(properties, "WriterProps"), "exports")))
          abroad.set(key, value)
      const construct = stack.constructOf(each.address)
      resources.push({
        ...each,
        ...around,
        address: own?.get(each.address) ?? each.address,
        span: { ...each.span, writtenIn: writing(construct) },
        ...(construct && { path: construct.path }),
      })
      const inner = stack.nested.get(each.address)
      if (!inner) continue
      const parameters = new Map(entriesOf(field(properties, "Parameters")).map((one) => [one.key, one.value]))
      read(inner, parameters, each.perhaps === undefined ? around : { perhaps: each.perhaps })
    }
  }

  function tell(stack: Stack, key: string, output: Value): void {
    const value = field(output, "Value")
    if (!value) return
    const at = holders.get(stack)
    if (at !== undefined) outputs.set(`${at}.Outputs.${key}`, value)
    const name = literal(field(field(output, "Export"), "Name"))
    // Of two stages with one name, nobody knows which is meant.
    if (name !== undefined) exports.set(`Fn::ImportValue(${name})`, exports.has(name) ? undefined : value)
  }

  const holders = new Map(
    [...addresses].flatMap(([stack, own]) =>
      [...stack.nested].map(([id, inner]): readonly [Stack, string] => [inner, own.get(id) ?? id]),
    ),
  )
  for (const stack of stacks) read(stack, new Map(), {})
  const settle = (value: Value, depth: number): Value =>
    settled(value, (name) => {
      const meaning = outputs.get(name) ?? exports.get(name) ?? abroad.get(storeName(name))
      return meaning && depth < deepest ? settle(meaning, depth + 1) : undefined
    })
  const isTold = [outputs, exports, abroad].some(({ size }) => size > 0)
  return {
    value: isTold ? resources.map((each) => ({ ...each, body: settle(each.body, 0) as Dict })) : resources,
    diagnostics: all,
  }
}

/**
 * What a stack tells one in another region goes through Parameter Store, by the names that stand on both sides.
 * https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib-readme.html#accessing-resources-in-a-different-stack-and-region
 */
const writerType = "Custom::CrossRegionExportWriter"
const storeName = (name: string): string => name.slice(Math.max(0, name.indexOf("/cdk/exports/")))

/** What a stack is told by others, which are told by others: longer than this it is a circle. */
const deepest = 20

/** A construct's path where it is the only one of it, without the `Resource` that a construct's main resource is called. */
function addressesOf(stacks: readonly Stack[]): ReadonlyMap<Stack, ReadonlyMap<string, string>> {
  const named: { readonly stack: Stack; readonly id: string; readonly path: string | undefined }[] = []
  const visit = (stack: Stack): void => {
    for (const { key } of entriesOf(field(stack.template, "Resources")))
      named.push({ stack, id: key, path: stack.constructOf(key)?.path.replace(/(?<=.)\/Resource$/, "") })
    for (const inner of stack.nested.values()) visit(inner)
  }
  for (const stack of stacks) visit(stack)
  const counted = new Map<string, number>()
  for (const { path, id } of named) for (const name of [path ?? "", id]) counted.set(name, (counted.get(name) ?? 0) + 1)
  const addresses = new Map<Stack, Map<string, string>>()
  for (const { stack, id, path } of named) {
    const own = addresses.get(stack) ?? new Map<string, string>()
    // An address ends before the dot of an attribute, so its own last part has none.
    const isPlain = path !== undefined && counted.get(path) === 1 && !/\.[a-z_A-Z]+$/.test(path)
    own.set(id, isPlain ? path : stacks.length === 1 && stack === stacks[0] ? id : `${stack.id}/${id}`)
    addresses.set(stack, own)
  }
  return addresses
}

const outputsType = "outputs of the stack"

/** With the values of its parameters as their defaults; and its outputs among its resources, so that they are evaluated alike. */
function prepared(template: Value, given: ReadonlyMap<string, Value>): Value {
  if (template.kind !== "dict") return template
  const outputs = field(template, "Outputs")
  return {
    ...template,
    entries: template.entries.map((each) => {
      if (each.key === "Parameters") return withDefaults(each, given)
      if (each.key !== "Resources" || each.value.kind !== "dict" || outputs?.kind !== "dict") return each
      const { span } = outputs
      const type: Value = { kind: "text", pieces: [{ kind: "literal", text: outputsType, span }], span }
      const entries = [
        { key: "Type", keySpan: span, value: type },
        { key: "Properties", keySpan: span, value: outputs },
      ]
      const whole: Entry = { key: outputsType, keySpan: span, value: { kind: "dict", entries, span } }
      return { ...each, value: { ...each.value, entries: [...each.value.entries, whole] } }
    }),
  }
}

function withDefaults(parameters: Entry, given: ReadonlyMap<string, Value>): Entry {
  const { value } = parameters
  if (value.kind !== "dict" || given.size === 0) return parameters
  const entries = value.entries.map((parameter): Entry => {
    const is = given.get(parameter.key)
    if (!is || parameter.value.kind !== "dict") return parameter
    const rest = parameter.value.entries.filter(({ key }) => key !== "Default")
    const whole = [...rest, { key: "Default", keySpan: is.span, value: is }]
    return { ...parameter, value: { ...parameter.value, entries: whole } }
  })
  return { ...parameters, value: { ...value, entries } }
}
