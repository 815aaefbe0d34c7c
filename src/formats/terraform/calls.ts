/** Lines that name a module or a file to the places in the repository that they refer to. */
import { type Source, textOf } from "../../model/source.ts"
import { directoryOf, filePath, isTrial, placeIn } from "../paths.ts"
import { parsed } from "./configuration.ts"
import { filesetsIn } from "./filesets.ts"
import { isTerragrunt } from "./paths.ts"
import { calledDirectory } from "./sources.ts"
import { deploymentFile, placesNamed } from "./terragrunt-paths.ts"

const source = /\bsource"?[ \t]*[=:][ \t]*"((?:\.|\$\{get_(?:path_to_)?repo_root\(\)\})[^"$]*)"/
const read =
  /(?:\b(?:file|templatefile)\([ \t]*"(?:\$\{path\.(?:module|root)\}\/)?([^"]+)|"\$\{path\.(?:module|root)\}\/([^"]+\.(?:json|ya?ml|csv|tf?tpl)))"/g

/** The modules that a file calls, by the blocks that are in force. */
export function callsOf(file: Source): readonly string[] {
  const directory = directoryOf(file.path)
  return parsed(file)
    .value.blocks.filter(({ type }) => type === "module" || type === "terraform")
    .flatMap(({ body }) => body.attributes.filter(({ name }) => name === "source"))
    .flatMap(({ value }) => callsIn(file.path, `source = ${textOf(value.span)}`))
    .filter((place) => place !== directory)
}

/** Directories of modules, files, and directories of files of which only the first part of the name is written out. */
export function callsIn(path: string, line: string): readonly string[] {
  const directory = directoryOf(path)
  const [, written] = source.exec(line) ?? []
  const module = written === undefined ? undefined : calledDirectory(written, directory, "", new Map())
  return [
    ...(module !== undefined && !isTrial(directory, module) ? [module] : []),
    ...[...line.matchAll(read)].flatMap(([, called, named]) => fileNamed(directory, called ?? named ?? "")),
    ...filesetsIn(line, directory).map(({ path: place }) => `${place}/`),
    ...(isTerragrunt(path) ? namedIn(line, path) : []),
  ]
}

/** A file that others include looks for files above whoever includes it, wherever that is. */
function namedIn(line: string, path: string): readonly string[] {
  const directory = directoryOf(path)
  const isShared = path !== deploymentFile(directory)
  return placesNamed(line, path, directory).map((place) =>
    isShared && line.includes("find_in_parent_folders") ? `**/${place.slice(place.lastIndexOf("/") + 1)}` : place,
  )
}

function fileNamed(directory: string, written: string): readonly string[] {
  const hole = written.indexOf("${")
  if (hole < 0) return [filePath(directory, written) ?? []].flat()
  const known = written.slice(0, hole)
  const place = known.includes("/") ? placeIn(directory, known.slice(0, known.lastIndexOf("/"))) : undefined
  return place ? [`${place}/`] : []
}
