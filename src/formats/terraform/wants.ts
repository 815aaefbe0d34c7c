/** A file of a module to the other files that it takes to understand it. */
import type { Source } from "../../model/source.ts"
import type { Want } from "../format.ts"
import { directoryOf, filePath } from "../paths.ts"
import { namedInStacks } from "./cdktf.ts"
import { filesetsIn } from "./filesets.ts"
import { configurationEndings, isConfiguration, isTerragrunt, variableEndings } from "./paths.ts"
import { calledDirectory, manifestOf, rootOfManifest, vendoredBy } from "./sources.ts"
import { placesNamed } from "./terragrunt-paths.ts"

/** Where people keep the files of variables that are loaded by name. */
const besides = ["", "tfvars", "vars", "variables", "env", "envs", "environments", "config"]

/** Everything of one directory, and what tells how it is deployed. */
export function wantsOfRoot(directory: string): readonly Want[] {
  const below = directory === "" ? "" : `${directory}/`
  return [
    { kind: "directory", path: directory, endings: [...configurationEndings, "terragrunt.hcl"] },
    { kind: "file", path: manifestOf(directory) },
    ...besides.map(
      (name): Want => ({ kind: "directory", path: `${below}${name}`.replace(/\/$/, ""), endings: variableEndings }),
    ),
  ]
}

/** The module's other files, those of modules that it calls, and those that it reads by a name that is written out. */
export function wants(source: Source, unit: string): readonly Want[] {
  const { path, text } = source
  const root = rootOfManifest(path)
  if (root !== undefined)
    return [...vendoredBy(source, root).values()].map((directory) => ({
      kind: "directory",
      path: directory,
      endings: configurationEndings,
    }))
  if (!isConfiguration(path) && !isTerragrunt(path)) return []
  const directory = directoryOf(path)
  return [
    { kind: "directory", path: directory, endings: configurationEndings },
    ...(path.endsWith("cdk.tf.json") ? namedInStacks(source) : []).map((file): Want => ({ kind: "file", path: file })),
    ...matches(text, calledBy).flatMap((written): readonly Want[] => {
      const called = calledDirectory(written, directory, "", new Map())
      return called === undefined ? [] : [{ kind: "directory", path: called, endings: configurationEndings }]
    }),
    ...(isTerragrunt(path) ? placesNamed(text, path, unit) : []).map((file): Want => ({ kind: "file", path: file })),
    ...filesetsIn(text, directory).map(
      ({ path: place, ending }): Want => ({ kind: "directory", path: place, endings: [ending] }),
    ),
    ...[...new Set([...matches(text, readBy), ...matches(text, named)])].flatMap((written): readonly Want[] => {
      const hole = written.indexOf("${")
      const file = filePath(directory, hole < 0 ? written : written.slice(0, written.lastIndexOf("/", hole) + 1))
      if (file === undefined) return []
      const ending = written.slice(written.lastIndexOf("}") + 1)
      return [hole < 0 ? { kind: "file", path: file } : { kind: "directory", path: file, endings: [ending] }]
    }),
  ]
}

const matches = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(([, written = ""]) => written)

const calledBy = /\bsource"?\s*[=:]\s*"((?:\.|\$\{get_(?:path_to_)?repo_root\(\)\})[^"$]*)"/g
const readBy =
  /\b(?:file|templatefile|yamldecode|jsondecode)\(\s*(?:file\(\s*)?"(?:\$\{path\.(?:module|root)\}\/)?([^"]+)"/g
/** A file of data whose name stands apart from where it is read. */
const named = /"\$\{path\.(?:module|root)\}\/([^"]+\.(?:json|ya?ml|csv|tf?tpl))"/g
