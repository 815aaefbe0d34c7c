/** Every cloud there is, and what those that a change concerns make of the resources of one revision together. */
import type { Access } from "../model/access.ts"
import type { Read } from "../model/diagnostic.ts"
import type { Unit } from "../model/resource.ts"
import { type Cloud, type CloudEntry, type Estate, joinAccess, type Spelling } from "./cloud.ts"
import { type FilesOfFormat, mayConcern } from "./may-concern.ts"

export const clouds: readonly CloudEntry[] = [
  {
    name: "aws",
    formats: ["cdk", "cloudformation", "cloudformation-yaml", "iam", "iam-yaml", "serverless"],
    types: ["aws_", "awscc_"],
    // Policy documents, statements in the words of the provider's data source, ARNs of policies.
    handed: /aws|statement|effect|actions/i,
    load: () => import("./aws/index.ts").then((m) => m.aws),
  },
  {
    name: "azure",
    formats: ["arm", "azure-roles", "bicep"],
    types: ["azurerm_", "azuread_", "azapi_"],
    // Who is assigned a role, and the modules that make what we judge, by their names.
    handed:
      /azure|microsoft|principal_?ids?|principal_?object_?id|object_?id|cognitive-?services|machine-?learning|search-?service|key-?vault|storage-?account|managed-?identity/i,
    load: () => import("./azure/index.ts").then((m) => m.azure),
  },
  {
    name: "gcp",
    formats: ["fabric", "gcloud", "gcloud-yaml"],
    types: ["google_"],
    // Google's modules by their names, and the words of Fabric's.
    handed:
      /google|roles\\?\/|_iam\b|simple-sa|\b(?:iam|iam_bindings|iam_additive|iam_members|iam_by_\w+|iam_bindings_\w+|iam_\w+_roles|group_iam|iam_deny_policies|org_policies|data_access_logs)"?\s*[=:]/,
    load: () => import("./gcp/index.ts").then((m) => m.gcp),
  },
]

const loaded = new Map<string, Cloud>()

/** Awaited before the files of a change are read: what they ask for is loaded then, and what they do not is never. */
export async function prepareClouds(units: readonly FilesOfFormat[]): Promise<void> {
  const texts = units.flatMap(({ files }) => files.map(({ text }) => text))
  await Promise.all(
    mayConcern(clouds, units).map(async ({ name, load }) => {
      const cloud = loaded.get(name) ?? (await load())
      loaded.set(name, cloud)
      await cloud.prepare?.(texts)
    }),
  )
}

/** INVARIANT: the files that the units were read from were prepared for. */
export function readAccess(units: readonly Unit[], estate: Estate): Read<Access> {
  for (const { name, types } of clouds) if (!loaded.has(name)) demandNone(units, name, types)
  return joinAccess(clouds.flatMap(({ name }) => loaded.get(name)?.read(units, estate) ?? []))
}

/** A resource that nobody reads would be access that nobody sees. */
function demandNone(units: readonly Unit[], name: string, types: readonly string[]): void {
  for (const { resources } of units)
    for (const { type } of resources)
      if (types.some((each) => type.startsWith(each))) throw new Error(`${name} was not loaded to read \`${type}\``)
}

export const spellingOf = (cloud: string): Spelling | undefined => loaded.get(cloud)?.spelling
