/** Terraform's plans in JSON: what `terraform show -json` writes of them, any version from 0.13 on. */
import type { Read } from "../../model/diagnostic.ts"
import type { Resource, Unit } from "../../model/resource.ts"
import type { Source } from "../../model/source.ts"
import type { Format, When } from "../format.ts"
import { parsedOnce } from "../parsed.ts"
import { placeOf, withoutKeys } from "./addresses.ts"
import { mayBePlan } from "./problems.ts"
import { readPlan } from "./read.ts"
import { resourcesOf } from "./resources.ts"
import { rootOf } from "./root.ts"
import { type CallOf, settled } from "./settle.ts"

const plans = parsedOnce(readPlan)

export const plan: Format = {
  name: "plan",
  claims: (file) => mayBePlan(file.text) && isPlan(plans.kept(file)),
  marks: (file) => mayBePlan(file.text) && plans.kept(file).diagnostics.some(({ code }) => code === "syntax"),
  unit: (path) => path,
  wants: () => [],
  read: (_unit, files) => readAll(files, "after"),
  readBefore: (_unit, files) => readAll(files, "before"),
  complete,
}

/** One of a version that is not known is one, and cannot be read. */
const isPlan = ({ value, diagnostics }: ReturnType<typeof readPlan>): boolean =>
  value !== undefined || diagnostics.some(({ code }) => code === "unsupported")

/** A plan of a module whose files were read only fills what they leave open. */
function complete(files: readonly Source[], units: readonly Unit[], when: When): Read<readonly Unit[]> | undefined {
  const [file] = files
  const read = file && plans.kept(file)
  const root =
    read?.value &&
    rootOf(
      read.value,
      when,
      units.filter(({ format }) => format === "terraform"),
    )
  if (!file || !read?.value || !root) return undefined
  plans.last(file)
  const resources = settled(root.resources, read.value, when, callIn(root))
  return { value: units.map((unit) => (unit === root ? { ...unit, resources } : unit)), diagnostics: read.diagnostics }
}

/** The call of the module that an address is in, as far down as the files tell. */
const callIn =
  ({ resources }: Unit): CallOf =>
  (address) => {
    const { module } = placeOf(address.replace(/^moved@/, ""))
    const calls = resources.filter(
      ({ type, address: call }) => type === "module" && `${withoutKeys(module)}.`.startsWith(`${withoutKeys(call)}.`),
    )
    return calls.toSorted((a, b) => b.address.length - a.address.length)[0]?.span
  }

function readAll(files: readonly Source[], when: When): Read<readonly Resource[]> {
  const reads = files.map(plans.last)
  return {
    value: reads.flatMap(({ value }) => (value ? resourcesOf(value, when) : [])),
    diagnostics: reads.flatMap(({ diagnostics }) => diagnostics),
  }
}
