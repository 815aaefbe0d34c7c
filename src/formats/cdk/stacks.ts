/** The files of an assembly to its stacks: those that its manifests list, those nested in them, and templates that lie there alone. */
import type { Diagnostic, Read } from "../../model/diagnostic.ts"
import { type Source, textOf } from "../../model/source.ts"
import { field, literal, type Value } from "../../model/value.ts"
import { isTemplate } from "../cloudformation/shape.ts"
import { parseJsonWithComments } from "../json/parse.ts"
import { directoryOf } from "../paths.ts"
import { type Construct, constructsIn, metadataIn } from "./constructs.ts"
import { at, entriesAt, textAt } from "./data.ts"
import { entriesOf, manifests, mayBeManifest, plainName, type StackArtifact } from "./manifest.ts"
import { beside, isTemplatePath } from "./paths.ts"

export interface Stack {
  /** `AiStack`; of a template that no manifest lists, its file's name. */
  readonly id: string
  readonly template: Value
  /** Whence each logical id comes. */
  readonly constructOf: (logicalId: string) => Construct | undefined
  /** By the logical id that it has here. */
  readonly nested: ReadonlyMap<string, Stack>
}

/** Stacks in stacks deeper than this are not looked for: they lead back to themselves. */
const deepest = 10

export function stacksOf(files: readonly Source[]): Read<readonly Stack[]> {
  const sources = new Map(files.map((file) => [file.path, file]))
  const diagnostics: Diagnostic[] = []
  const read = new Set<string>()
  const templateAt = (path: string): Value | undefined => {
    const source = sources.get(path)
    const parsed = source && parseJsonWithComments(source)
    if (parsed && !read.has(path)) for (const each of parsed.diagnostics) diagnostics.push(each)
    read.add(path)
    return parsed?.value
  }

  const listed = files.filter(mayBeManifest).flatMap((file) => {
    const manifest = manifests.last(file)
    for (const each of manifest.diagnostics) diagnostics.push(each)
    return manifest.value.stacks.flatMap((artifact) => {
      const path = beside(file.path, artifact.templateFile)
      const template = templateAt(path)
      if (!template) {
        const message = `the manifest lists \`${artifact.templateFile}\`, which is not there and was not read`
        if (!sources.has(path))
          diagnostics.push({ code: "missing", severity: "warning", message, at: { path: file.path } })
        return []
      }
      const metadata =
        artifact.metadataFile === undefined ? undefined : sources.get(beside(file.path, artifact.metadataFile))
      const records = [constructsIn(artifact.metadata), constructsIn(metadataIn(metadata))]
      const known = (id: string) => records.flatMap((each) => each.get(id) ?? [])
      return [stackOf(artifact.id, template, known, "", nestedIn(file.path, artifact, sources), 0)]
    })
  })
  const loose = files
    .filter(({ path }) => isTemplatePath(path) && !read.has(path))
    .flatMap(({ path }) => {
      const template = templateAt(path)
      if (!template || !isTemplate(template)) return []
      return [
        stackOf(
          path.slice(path.lastIndexOf("/") + 1).replace(/\.template\.json$/, ""),
          template,
          () => [],
          "",
          () => undefined,
          0,
        ),
      ]
    })
  return { value: [...listed, ...loose], diagnostics }

  function stackOf(
    id: string,
    template: Value,
    known: (logicalId: string) => readonly Construct[],
    scope: string,
    nestedFile: (resource: Value) => string | undefined,
    depth: number,
  ): Stack {
    const resources = entriesOf(field(template, "Resources"))
    const pathIn = new Map(
      resources.flatMap(({ key, value }) => {
        const path = literal(field(field(value, "Metadata"), "aws:cdk:path"))
        return path === undefined ? [] : [[key, path] as const]
      }),
    )
    const constructOf = (logicalId: string): Construct | undefined => {
      const path = pathIn.get(logicalId)
      const recorded = known(logicalId)
      if (path !== undefined) return recorded.find((each) => each.path === path) ?? { path, stack: [] }
      return recorded.length > 1 ? recorded.find((each) => each.path.startsWith(scope)) : recorded[0]
    }
    const nested = new Map<string, Stack>()
    for (const { key, value } of resources) {
      const file = literal(field(value, "Type")) === "AWS::CloudFormation::Stack" ? nestedFile(value) : undefined
      const inner = file === undefined || depth >= deepest ? undefined : templateAt(file)
      // https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.NestedStack.html: `AiStack/Kb.NestedStack/Kb.NestedStackResource`.
      const below = `${constructOf(key)?.path.replace(/\.NestedStack\/[^/]*$/, "") ?? id}/`
      if (inner) nested.set(key, stackOf(`${id}/${key}`, inner, known, below, nestedFile, depth + 1))
    }
    return { id, template, constructOf, nested }
  }
}

/** Whether a file is one of what a manifest lists is told by its resource: by its name, or by the digest of what is uploaded. */
function nestedIn(manifest: string, { assetFiles }: StackArtifact, sources: ReadonlyMap<string, Source>) {
  const byDigest = new Map(
    assetFiles.flatMap((name) =>
      entriesAt(at(metadataIn(sources.get(beside(manifest, name))), "files")).flatMap(([digest, file]) => {
        const path = plainName(textAt(at(file, "source"), "path"))
        return path?.endsWith(".json") ? [[digest, beside(manifest, path)] as const] : []
      }),
    ),
  )
  return (resource: Value): string | undefined => {
    const named = plainName(literal(field(field(resource, "Metadata"), "aws:asset:path")))
    if (named !== undefined && sources.has(beside(manifest, named))) return beside(manifest, named)
    const url = field(field(resource, "Properties"), "TemplateURL")
    const [digest = ""] = (url && /[0-9a-f]{64}/.exec(textOf(url.span))) ?? []
    return byDigest.get(digest)
  }
}

/** The manifest of the outermost assembly comes first. */
export const manifestPaths = (unit: string, path: string): readonly string[] =>
  [...new Set([unit, directoryOf(path)])].map((directory) =>
    directory === "" ? "manifest.json" : `${directory}/manifest.json`,
  )
