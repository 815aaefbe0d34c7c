/** A file of an assembly to the others that it takes to understand it: its manifest, the other stacks, and the program. */
import type { Source } from "../../model/source.ts"
import type { Want } from "../format.ts"
import { framePlaces } from "../stack-frames.ts"
import { framesIn, metadataIn } from "./constructs.ts"
import { at, entriesAt, textAt } from "./data.ts"
import { isManifestPath, manifests, mayBeManifest, plainName } from "./manifest.ts"
import { beside, isTemplatePath } from "./paths.ts"
import { sourcesIn } from "./source-map.ts"
import { manifestPaths } from "./stacks.ts"

/** Paths that recorded stacks may mean. */
const mostNamed = 2_000

export function wants(file: Source, unit: string): readonly Want[] {
  return pathsOf(file, unit).map((path): Want => ({ kind: "file", path }))
}

function pathsOf(file: Source, unit: string): readonly string[] {
  const { path, text } = file
  if (isTemplatePath(path)) return [...manifestPaths(unit, path), ...nestedIn(text).map((name) => beside(path, name))]
  if (isManifestPath(path)) return mayBeManifest(file) ? listedIn(file) : []
  if (path.endsWith(".metadata.json")) return namedIn(metadataIn(file))
  if (path.endsWith(".assets.json")) return templatesIn(file)
  if (path.endsWith(".map")) return sourcesIn(file)
  return text.includes("sourceMappingURL=") ? [`${path}.map`] : []
}

function listedIn(manifest: Source): readonly string[] {
  const { stacks, assemblies } = manifests.kept(manifest).value
  return [
    ...assemblies.map((directory) => `${directory}/manifest.json`),
    ...stacks.flatMap(({ templateFile, metadataFile, assetFiles }) => [
      templateFile,
      ...(metadataFile === undefined ? [] : [metadataFile]),
      ...assetFiles,
    ]),
  ]
    .map((name) => beside(manifest.path, name))
    .concat(stacks.flatMap(({ metadata }) => namedIn(metadata)))
}

/** https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.NestedStack.html: it names the file that holds it. */
const nestedIn = (template: string): readonly string[] =>
  [...template.matchAll(/"aws:asset:path"\s*:\s*"([^"\\/]+\.json)"/g)].map(([, name = ""]) => name)

const templatesIn = (assets: Source): readonly string[] =>
  entriesAt(at(metadataIn(assets), "files")).flatMap(([, file]) => {
    const path = plainName(textAt(at(file, "source"), "path"))
    return path?.endsWith(".nested.template.json") ? [beside(assets.path, path)] : []
  })

function namedIn(metadata: unknown): readonly string[] {
  const found = new Set<string>()
  for (const frame of framesIn(metadata)) {
    for (const { path } of framePlaces(frame)) found.add(path)
    if (found.size > mostNamed) break
  }
  return [...found]
}
