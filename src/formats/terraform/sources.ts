/** The `source` of a module call to the directory that holds the module, where that is in the repository. */
import type { Source } from "../../model/source.ts"
import { field, items, literal } from "../../model/value.ts"
import { parseJson } from "../json/parse.ts"
import { placeIn } from "../paths.ts"

/** Where downloaded modules lie that somebody committed, by what calls them: `net.subnets`. */
export type Vendored = ReadonlyMap<string, string>

/** Undefined for a registry, a repository elsewhere, and whatever leads out of this one. */
export function calledDirectory(
  written: string,
  directory: string,
  way: string,
  vendored: Vendored,
): string | undefined {
  if (/^\.\.?(?:\/|$)/.test(written)) return placeIn(directory, written.replace("//", "/"))
  const [, fromRoot] = repositoryRoot.exec(written) ?? []
  if (fromRoot !== undefined) return placeIn("", fromRoot)
  return vendored.get(
    way
      .replace(/(?:^|\.)module\./g, ".")
      .replace(/\[[^\]]*\]/g, "")
      .slice(1),
  )
}

/** How Terragrunt says it. */
const repositoryRoot = /^\$\{get_(?:path_to_)?repo_root\(\)\}\/+(.*)$/

/** A file of a name in each directory above, the nearest last. */
export function above(directory: string, name: string): readonly string[] {
  const parts = directory.split("/").slice(0, -1)
  const directories = directory === "" ? [] : ["", ...parts.map((_, i) => parts.slice(0, i + 1).join("/"))]
  return directories.map((at) => (at === "" ? name : `${at}/${name}`))
}

export const manifestOf = (directory: string): string =>
  `${directory === "" ? "" : `${directory}/`}.terraform/modules/modules.json`

/** The directory that a manifest is of; undefined of any other file. */
export function rootOfManifest(path: string): string | undefined {
  const found = /^(?:(.*)\/)?\.terraform\/modules\/modules\.json$/.exec(path)
  return found ? (found[1] ?? "") : undefined
}

/** https://github.com/hashicorp/terraform/blob/main/internal/modsdir/manifest.go */
export function vendoredBy(manifest: Source | undefined, root: string): Vendored {
  const modules = manifest && field(parseJson(manifest).value, "Modules")
  return new Map(
    items(modules).flatMap((each): [string, string][] => {
      const [key, written] = [literal(field(each, "Key")), literal(field(each, "Dir"))]
      const place = written === undefined ? undefined : placeIn(root, written)
      return key && place !== undefined ? [[key, place]] : []
    }),
  )
}
