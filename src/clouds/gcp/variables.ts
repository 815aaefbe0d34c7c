/** Variables that programs are given to the keys of models' providers that stand in them as text. */
import type { Resource } from "../../model/resource.ts"
import type { Value } from "../../model/value.ts"
import { named, textIn } from "../attributes.ts"
import { holdsModelKey } from "../model-keys.ts"
import { settingOf } from "./arguments.ts"
import type { Fact } from "./facts.ts"

/** Keys of Google's own are told by their first letters; what they open, by what they are for. */
const opensGemini = (name: string, text: string | undefined): boolean =>
  /^AIza[\w-]{35}$/.test(text ?? "") && /gemini|gen_?ai|google_api_key|vertex|palm/i.test(name)

/** A block with `name` and `value`, or a map. The name stands for the variable: what it is set to is repeated nowhere. */
export function variablesIn(resource: Resource, written: Value): readonly Fact[] {
  const [name, value] = [named(written, "name"), named(written, "value")]
  if (name && value) return keyIn(resource, textIn(name) ?? "", value, name)
  return written.kind === "dict"
    ? written.entries.flatMap(({ key, keySpan, value }) =>
        keyIn(resource, key, value, { kind: "unknown", name: key, because: "it is a name", span: keySpan }),
      )
    : []
}

function keyIn(resource: Resource, name: string, value: Value, blame: Value): readonly Fact[] {
  const text = textIn(value)
  return holdsModelKey(name, text) || opensGemini(name, text) ? [settingOf(resource, "key-in-text", blame, name)] : []
}
