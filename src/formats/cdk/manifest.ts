/** The manifest of a cloud assembly to what it lists: stacks, and assemblies within it. */
import type { Source } from "../../model/source.ts"
import type { Dict, Value } from "../../model/value.ts"
import { parseJson } from "../json/parse.ts"
import { parsedOnce } from "../parsed.ts"
import { asText, at, dataIn, entriesAt, itemsAt, textAt } from "./data.ts"

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
  readonly metadata: unknown
  readonly metadataFile: string | undefined
}

export const isManifestPath = (path: string): boolean => path === "manifest.json" || path.endsWith("/manifest.json")

/** Other programs have manifests too. */
export const mayBeManifest = ({ path, text }: Source): boolean =>
  isManifestPath(path) &&
  text.includes('"artifacts"') &&
  ["aws:cloudformation:stack", "cdk:cloud-assembly", "cdk:tree"].some((type) => text.includes(type))

/** Empty where it does not parse, with what is wrong. */
export const manifests = parsedOnce((source: Source) => {
  const data = dataIn(source.text)
  return { value: manifestOf(data), diagnostics: data === undefined ? parseJson(source).diagnostics : [] }
})

function manifestOf(data: unknown): Manifest {
  const artifacts = entriesAt(at(data, "artifacts"))
  const assetFiles = new Map(
    artifacts.flatMap(([id, artifact]) => {
      const file =
        typeOf(artifact) === "cdk:asset-manifest" ? plainName(textAt(properties(artifact), "file")) : undefined
      return file === undefined ? [] : [[id, file] as const]
    }),
  )
  return {
    stacks: artifacts.flatMap(([id, artifact]): readonly StackArtifact[] => {
      const templateFile = plainName(textAt(properties(artifact), "templateFile"))
      if (typeOf(artifact) !== "aws:cloudformation:stack" || templateFile === undefined) return []
      const needs = itemsAt(at(artifact, "dependencies"))
      return [
        {
          id,
          templateFile,
          assetFiles: needs.flatMap((each) => assetFiles.get(asText(each) ?? "") ?? []),
          metadata: at(artifact, "metadata"),
          metadataFile: plainName(textAt(artifact, "additionalMetadataFile")),
        },
      ]
    }),
    assemblies: artifacts.flatMap(([, artifact]) => {
      const directory = plainName(textAt(properties(artifact), "directoryName"))
      return typeOf(artifact) === "cdk:cloud-assembly" && directory !== undefined ? [directory] : []
    }),
  }
}

const typeOf = (artifact: unknown): string | undefined => textAt(artifact, "type")
const properties = (artifact: unknown): unknown => at(artifact, "properties")

/** The last of each key. */
export const entriesOf = (value: Value | undefined): Dict["entries"] =>
  value?.kind === "dict" ? [...new Map(value.entries.map((each) => [each.key, each])).values()] : []

/** INVARIANT: a manifest names only what lies beside it: whatever leads out of its directory is not followed. */
export const plainName = (name: string | undefined): string | undefined =>
  name === undefined || name === "" || name.startsWith("/") || name.split(/[/\\]/).includes("..")
    ? undefined
    : name.replace(/^(?:\.\/)+/, "")
