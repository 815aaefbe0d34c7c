/** `Fn::ImportValue`: the name of an export to what a template of the repository exports under it. */
import type { Source } from "../../model/source.ts"
import type { Value } from "../../model/value.ts"
import { entry, field, literal, through } from "../../model/value.ts"
import { evaluate } from "./evaluate.ts"
import type { Scope } from "./scope.ts"
import { isTemplate } from "./shape.ts"
import { stackOf } from "./stack.ts"

/** The names under which a template exports something, as far as they are written out. */
export function exportsOf(template: Value | undefined): readonly string[] {
  const outputs = field(template, "Outputs")
  if (outputs?.kind !== "dict") return []
  return outputs.entries.flatMap(({ value }) => literal(field(field(value, "Export"), "Name")) ?? [])
}

/** What one other template among the files exports; undefined where none does, or several do. */
export function exported(scope: Scope, name: string): Value | undefined {
  const key = `export ${name}`
  if (scope.known.has(key)) {
    const known = scope.known.get(key)
    return known === "open" ? undefined : known
  }
  scope.known.set(key, "open")
  const [only, another] = [...scope.shared.files.values()]
    .filter((file) => file.path !== scope.path && file.text.includes(name) && file.text.includes("Export"))
    .flatMap((file) => exporter(scope, file, name))
  const value = only && !another ? only() : undefined
  scope.known.set(key, value)
  return value
}

function exporter(scope: Scope, file: Source, name: string): readonly (() => Value | undefined)[] {
  const template = scope.shared.parse(file).value.find(isTemplate)
  const outputs = field(template, "Outputs")
  if (!template || outputs?.kind !== "dict") return []
  const output = outputs.entries.find(({ value }) => literal(field(field(value, "Export"), "Name")) === name)
  const written = output && entry(output.value, "Value")
  if (!written || scope.callers.includes(file.path)) return []
  return [
    () => {
      const place = { path: file.path, prefix: `${file.path}/`, callers: scope.callers }
      const stack = stackOf(template, place, new Map(), scope.shared)
      const value = evaluate(stack, written.value)
      return value && through(value, written.keySpan)
    },
  ]
}
