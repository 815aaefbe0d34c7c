/** The manifest of a cloud assembly to what it lists: stacks, and assemblies within it. */
import type { Source } from "../../model/source.ts"
import { type Dict, entry, field, items, literal, type Value } from "../../model/value.ts"
import { parseJson } from "../json/parse.ts"
import { parsedOnce } from "../parsed.ts"

/** https://docs.aws.amazon.com/cdk/api/v2/docs/cloud-assembly-schema-readme.html: the same from version 5 of 2020 to 55 of 2026. */
export interface Manifest {
  readonly stacks: readonly StackArtifact[]
  /** Directories of the assemblies within it, one for each stage. */
  readonly assemblies: readonly string[]
}

export interface StackArtifact {
  readonly id: string
  readonly templateFile: string
  /** Names of files that list what the stack uploads: nested templates among it. */
  readonly assetFiles: readonly string[]
  /** What is told of its constructs, here or in a file of its own. */
  readonly metadata: Value | undefined
  readonly metadataFile: string | undefined
}

export const isManifestPath = (path: string): boolean => path === "manifest.json" || path.endsWith("/manifest.json")

/** Other programs have manifests too. */
export const mayBeManifest = ({ path, text }: Source): boolean =>
  isManifestPath(path) &&
  text.includes('"artifacts"') &&
  ["aws:cloudformation:stack", "cdk:cloud-assembly", "cdk:tree"].some((type) => text.includes(type))

/** Its syntax errors, and what could be read all the same. */
export const manifests = parsedOnce((source: Source) => {
  const { value, diagnostics } = parseJson(source)
  return { value: manifestOf(value), diagnostics }
})

function manifestOf(value: Value | undefined): Manifest {
  const artifacts = entriesOf(field(value, "artifacts"))
  const textAt = (of: Value, name: string): string | undefined => plainName(literal(field(of, name)))
  const assetFiles = new Map(
    artifacts.flatMap(({ key, value: artifact }) => {
      const file = typeOf(artifact) === "cdk:asset-manifest" ? textAt(properties(artifact), "file") : undefined
      return file === undefined ? [] : [[key, file] as const]
    }),
  )
  return {
    stacks: artifacts.flatMap(({ key, value: artifact }): readonly StackArtifact[] => {
      const templateFile = textAt(properties(artifact), "templateFile")
      if (typeOf(artifact) !== "aws:cloudformation:stack" || templateFile === undefined) return []
      const needs = items(field(artifact, "dependencies")).map((each) => literal(each) ?? "")
      return [
        {
          id: key,
          templateFile,
          assetFiles: needs.flatMap((id) => assetFiles.get(id) ?? []),
          metadata: field(artifact, "metadata"),
          metadataFile: textAt(artifact, "additionalMetadataFile"),
        },
      ]
    }),
    assemblies: artifacts.flatMap(({ value: artifact }) => {
      const directory = textAt(properties(artifact), "directoryName")
      return typeOf(artifact) === "cdk:cloud-assembly" && directory !== undefined ? [directory] : []
    }),
  }
}

const typeOf = (artifact: Value): string | undefined => literal(field(artifact, "type"))
const properties = (artifact: Value): Value => field(artifact, "properties") ?? artifact

/** The last of each key. */
export const entriesOf = (value: Value | undefined): Dict["entries"] =>
  value?.kind === "dict" ? value.entries.filter((each) => entry(value, each.key) === each) : []

/** INVARIANT: a manifest names only what lies beside it: whatever leads out of its directory is not followed. */
const plainName = (name: string | undefined): string | undefined =>
  name === undefined || name === "" || name.startsWith("/") || name.split(/[/\\]/).includes("..")
    ? undefined
    : name.replace(/^(?:\.\/)+/, "")
