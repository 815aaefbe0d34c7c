/** Terraform: the files of a root module and of all that it calls to its resources, evaluated as far as the files say. */
import type { Diagnostic, Read } from "../../model/diagnostic.ts"
import type { Resource } from "../../model/resource.ts"
import { lineAt, type Source, type Span, type Writing } from "../../model/source.ts"
import type { Format } from "../format.ts"
import { hclWriter } from "../hcl/write.ts"
import { jsonWriter } from "../json/write.ts"
import { masked } from "../masked.ts"
import { directoryOf } from "../paths.ts"
import { outputsOf, resourcesOf } from "./blocks.ts"
import { callsIn, callsOf } from "./calls.ts"
import { cdktfMetadata } from "./cdktf.ts"
import { loadYaml } from "./functions-yaml.ts"
import { rootModule } from "./module.ts"
import { configurationEndings, isConfiguration, isVariableFile } from "./paths.ts"
import type { Input } from "./scope.ts"
import { manifestOf, vendoredBy } from "./sources.ts"
import { loadTemplateReader, withTemplates } from "./template-bodies.ts"
import { type Deployment, deploymentOf } from "./terragrunt.ts"
import { deploymentFile } from "./terragrunt-paths.ts"
import { deployments, inputsFrom } from "./variable-files.ts"
import { wants, wantsOfRoot } from "./wants.ts"

const isOurs = (path: string): boolean =>
  isConfiguration(path) || isVariableFile(path) || path.split("/").at(-1) === "terragrunt.hcl"

const heads = [...configurationEndings, "terragrunt.hcl"]

export const terraform: Format = {
  name: "terraform",
  claims: ({ path }) => isOurs(path),
  marks: ({ path }) => isOurs(path),
  unit: directoryOf,
  wants,
  calls: {
    in: callsIn,
    called: callsOf,
    wants: wantsOfRoot,
    own: (directory) => ({ kind: "directory", path: directory, endings: heads }),
    heads,
  },
  prepare: async (files) => {
    await Promise.all([loadYaml(files), loadTemplateReader(files)])
  },
  parts: deployments,
  writer: ({ path }) => (path.endsWith("cdk.tf.json") ? undefined : path.endsWith(".json") ? jsonWriter : hclWriter),
  read,
}

function read(unit: string, files: readonly Source[]): Read<readonly Resource[]> {
  const empty = rootModule(unit, [], new Map(), new Map())
  const given = inputsFrom(
    files.filter(({ path }) => isVariableFile(path)),
    { module: empty, names: new Map(), depth: 0 },
  )
  const manifest = files.find(({ path }) => path === manifestOf(unit))
  const made = (root: string, inputs: ReadonlyMap<string, Input>, more: readonly Source[] = []) => {
    const module = rootModule(root, [...files, ...more], inputs, vendoredBy(manifest, root))
    const value = masked(withConstructs(withTemplates([...resourcesOf(module), ...outputsOf(module)]), files), [
      ...module.secrets,
      ...empty.secrets,
    ])
    return { value, diagnostics: [...given.diagnostics, ...module.diagnostics] }
  }
  const deployed = files.find(({ path }) => path === deploymentFile(unit))
  if (!deployed) return made(unit, given.value)
  const { value: deployment, diagnostics } = deploymentOf(deployed, files, empty)
  const { directory, inputs, span } = deployment
  const all = new Map([...inputs, ...given.value])
  const { value, diagnostics: more } =
    directory === undefined
      ? { value: [unseen(deployment)], diagnostics: [unread(span)] }
      : made(directory, all, deployment.generated)
  return { value, diagnostics: [...diagnostics, ...more] }
}

/** Resources that a program wrote, with what it calls them. */
function withConstructs(resources: readonly Resource[], files: readonly Source[]): readonly Resource[] {
  const written = files.filter(({ path }) => path.endsWith("cdk.tf.json"))
  if (written.length === 0) return resources
  const sources = new Map(files.map((file) => [file.path, file]))
  const constructs = new Map(written.flatMap((source) => [...cdktfMetadata(source, new Set(sources.keys()))]))
  return resources.map((each) => {
    const { path, place } = constructs.get(each.address.replace(/\[[^\]]*\]$/, "")) ?? {}
    const source = place && sources.get(place.path)
    const line = source && lineAt(source, place.line)
    const writtenIn: Writing | undefined = line && { line, files: [source], others: [], names: [], sayings: new Map() }
    return {
      ...each,
      ...(path !== undefined && { path }),
      ...(writtenIn && { span: { ...each.span, writtenIn } }),
    }
  })
}

/** What is handed to a module elsewhere is all that there is to see. */
const unseen = ({ entries, span }: Deployment): Resource => ({
  address: "terragrunt",
  type: "module",
  body: { kind: "dict", entries, span },
  span,
})

const unread = (at: Span): Diagnostic => ({
  code: "unresolved",
  severity: "warning",
  message: "the files of the module are not in the repository; only what its inputs show is judged",
  at,
})
