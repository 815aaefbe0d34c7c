/** A module whose file is a template in JSON to what that deploys: ARM's own evaluator reads it, with what the call gives. */
import type { Value } from "../../model/value.ts"
import { sharedBy as sharedByArm } from "../arm/scope.ts"
import { isTemplate, kindOf } from "../arm/shape.ts"
import { type Deployed, deployed } from "../arm/template.ts"
import { parseJsonWithComments } from "../json/parse.ts"
import { parsedOnce } from "../parsed.ts"
import { deploymentOfModule } from "./identity.ts"
import { pathFrom } from "./paths.ts"
import type { Inputs, Instance, Shared } from "./scope.ts"

const { kept: json } = parsedOnce(parseJsonWithComments)
const known = new WeakMap<Instance, Deployed>()
const shares = new WeakMap<Shared, ReturnType<typeof sharedByArm>>()

/** Undefined of any other module. */
export function jsonTemplate(instance: Instance, inputs: (of: Instance) => Inputs): Deployed | undefined {
  const before = known.get(instance)
  if (before) return before
  const { place, scope, suffix } = instance
  const { source, shared, callers } = scope.template
  const path = /\.jsonc?$/.test(place.type) ? pathFrom(source.path, place.type) : undefined
  const file = path === undefined ? undefined : shared.files.get(path)
  const template = file && json(file).value
  if (!file || template?.kind !== "dict" || !isTemplate(template)) return undefined
  const deployment = deploymentOfModule(instance, kindOf(template))
  const made = deployed(template, {
    path: file.path,
    prefix: `${place.address}${suffix}.`,
    isCalled: true,
    callers: [...callers, file.path],
    deployment,
    target: deployment,
    inputs: new Map(
      [...inputs(instance)].map(([name, input]) => [name.toLowerCase(), { value: (): Value => input.value() }]),
    ),
    shared: sharedWith(shared),
  })
  known.set(instance, made)
  return made
}

/** What is told, and what may not be, goes to the unit that calls. */
function sharedWith(shared: Shared): ReturnType<typeof sharedByArm> {
  const before = shares.get(shared)
  if (before) return before
  const made = {
    ...sharedByArm([], json),
    files: shared.files,
    diagnostics: shared.diagnostics,
    secrets: shared.secrets,
  }
  shares.set(shared, made)
  return made
}
