/** Bicep: a template with the modules that it calls, and the files of parameters that it is deployed with, to its resources. */
import type { Read } from "../../model/diagnostic.ts"
import type { Resource } from "../../model/resource.ts"
import type { Source } from "../../model/source.ts"
import type { Format } from "../format.ts"
import { masked } from "../masked.ts"
import { calledBy, callsIn, wantsOf } from "./calls.ts"
import { inputsIn, isFor, isParameterFile, nearTemplate, partsOf, templateNamed } from "./parameter-files.ts"
import { registryTemplate, resourcesOf } from "./resources.ts"
import { sharedBy } from "./scope.ts"
import { deploymentOf, templateOf } from "./template.ts"
import { bicepWriter } from "./write.ts"
import { loadYaml } from "./yaml-files.ts"

const isOurs = ({ path }: Source): boolean => path.endsWith(".bicep") || isParameterFile(path)

export const bicep: Format = {
  name: "bicep",
  claims: isOurs,
  marks: isOurs,
  unit: (path) => path,
  wants: (file) => (isOurs(file) ? wantsOf(file) : []),
  calls: {
    in: callsIn,
    called: (file) => (isOurs(file) ? calledBy(file) : []),
    wants: (unit) => [{ kind: "file", path: unit }, ...(isParameterFile(unit) ? [] : nearTemplate(unit))],
    own: (unit) => ({ kind: "file", path: unit }),
    heads: [".bicep"],
    settings: {
      near: (file) => {
        const path = isParameterFile(file.path) ? templateNamed(file)?.path : undefined
        return path === undefined ? undefined : [{ kind: "file", path }]
      },
      fit: isFor,
    },
  },
  prepare: loadYaml,
  parts: partsOf,
  writer: () => bicepWriter,
  read,
}

/** A file of parameters is a unit of its own where its template lies in a registry. */
function read(unit: string, files: readonly Source[], part?: string): Read<readonly Resource[]> {
  const file = files.find(({ path }) => path === unit)
  if (!file) return { value: [], diagnostics: [] }
  const shared = sharedBy(files)
  const settings = files.find(({ path }) => path === part)
  const deployment = deploymentOf(file)
  const inputs = settings ? inputsIn(settings, file, shared) : new Map()
  const resources = isParameterFile(unit)
    ? registryTemplate(file, inputsIn(file, file, shared))
    : resourcesOf(templateOf(file, { prefix: "", inputs, isCalled: false, deployment, callers: [], shared }))
  return { value: masked(resources, shared.secrets), diagnostics: shared.diagnostics }
}
