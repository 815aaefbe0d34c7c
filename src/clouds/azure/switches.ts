/** Arguments that shut something to what they leave open: one fact for each that is open, also where that is only the default. */
import type { Setting } from "../../model/access.ts"
import type { Resource } from "../../model/resource.ts"
import type { Value } from "../../model/value.ts"
import { textIn } from "../attributes.ts"
import { at, settingOf } from "./attributes.ts"
import { type Fact, itself, type SettingName } from "./facts.ts"

/** One of the names that the languages have for a switch, and what is written there to shut it. The first value is what to write. */
export interface Switch {
  readonly at: readonly string[]
  readonly shut: readonly string[]
  /** Of a resource that says nothing: whether it has this name for it. */
  readonly on?: RegExp
}

/** `properties.disableLocalAuth` in ARM's shape, which Terraform calls `local_auth_enabled` and turns round. */
export const shutBy = (path: string, ...shut: readonly string[]): Switch => ({ at: path.split("."), shut })

/** The same, as only some types of Terraform's have it. */
export const shutOn = (on: RegExp, path: string, ...shut: readonly string[]): Switch => ({
  ...shutBy(path, ...shut),
  on,
})

/** What is written for a switch, and by which of its names. */
interface Written {
  readonly value: Value
  readonly by: Switch
}

export function written(resource: Resource, names: readonly Switch[]): Written | undefined {
  for (const by of names) {
    const value = at(resource, ...by.at)
    if (value) return { value, by }
  }
  return undefined
}

/** Whether it is shut; `undefined` where that is only known at deployment. */
export function isShut({ value, by }: Written): boolean | undefined {
  const text = textIn(value)?.toLowerCase()
  return text === undefined ? undefined : by.shut.some((each) => each.toLowerCase() === text)
}

/** The value, with why it is not certain that it leaves something open. */
export const doubtful = (value: Value): Value =>
  value.perhaps === undefined && textIn(value) === undefined && !isWhole(value)
    ? { ...value, perhaps: unknownYet }
    : value

export const unknownYet = "whether it is shut is only known at deployment"

/** The resource itself, which says nothing. */
const isWhole = (value: Value): boolean => value.kind === "reference" && value.attribute === ""

/** What is left open, said in a few words; nothing where it is shut. `unwritten` is what the provider makes of silence. */
export function open(
  resource: Resource,
  name: SettingName,
  says: string,
  names: readonly Switch[],
  unwritten: "open" | "shut",
): readonly Fact[] {
  const found = written(resource, names)
  if (!found)
    return unwritten === "open"
      ? [{ ...settingOf(resource, name, itself(resource), says), ...lacking(resource, names) }]
      : []
  return isShut(found) ? [] : [settingOf(resource, name, doubtful(found.value), says, found.by.shut[0])]
}

/** What would shut it, by the name that its language has for it: among what it has of the kind, or in its block. */
export function lacking(resource: Resource, names: readonly Switch[]): Pick<Setting, "missing"> {
  for (const { at: path, shut, on } of names) {
    const [name = "", value = ""] = [path.at(-1), shut[0]]
    const parent = path.length > 1 ? at(resource, ...path.slice(0, -1)) : undefined
    if (parent?.kind === "dict" && parent.via === undefined) return { missing: { within: parent.span, name, value } }
    if (on?.test(resource.type)) return { missing: { within: resource.span, name, value } }
  }
  return {}
}

/** A protection told of either way, by whichever of its names it has: `yes` where it is switched on. */
export function guarded(resource: Resource, name: SettingName, names: readonly Switch[]): Fact {
  const found = written(resource, names)
  const isOn = found !== undefined && isShut(found) !== false
  return settingOf(resource, name, found?.value ?? itself(resource), isOn ? "yes" : "no")
}
