/** What one deployment gives back to another: the outputs of its module, or holes in the shape of what stands in for them. */
import type { Source, Span } from "../../model/source.ts"
import type { Value } from "../../model/value.ts"
import { seen } from "../../model/value.ts"
import { evaluate } from "./evaluate.ts"
import { unknown } from "./make.ts"
import { rootModule } from "./module.ts"
import { outputsIn } from "./references.ts"
import type { Input, Module } from "./scope.ts"

interface Deployed {
  readonly directory: string | undefined
  readonly inputs: ReadonlyMap<string, Input>
  readonly generated: readonly Source[]
}

export function dependencyOutputs(
  name: string,
  span: Span,
  deployed: Deployed | undefined,
  mocks: Value | undefined,
  files: readonly Source[],
  empty: Module,
): Value {
  const place = `dependency.${name}`
  const { directory, inputs, generated } = deployed ?? {}
  const module =
    directory === undefined
      ? undefined
      : rootModule(directory, [...files, ...(generated ?? [])], inputs ?? new Map(), new Map(), `${place}.`)
  if (module && module.outputs.size > 0) {
    const outputs = outputsIn(module, span, evaluate)
    for (const each of module.secrets) empty.secrets.push(each)
    return outputs
  }
  const because = "it is given back by a module that is not in the repository"
  return mocks ? standIn(mocks, `${place}.outputs`, because) : unknown(span, because, `${place}.outputs`)
}

/** What stands in for a value says what it is like, not what it is. */
function standIn(mock: Value, name: string, because: string): Value {
  const found = seen(mock)
  if (found.kind === "dict")
    return {
      ...found,
      entries: found.entries.map((each) => ({ ...each, value: standIn(each.value, `${name}.${each.key}`, because) })),
    }
  const hole = unknown(mock.span, because, name)
  return found.kind === "list" ? { ...found, items: [{ ...hole, many: true }] } : hole
}
