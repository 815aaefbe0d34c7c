/** Lines of Bicep files to the files that they name, and files to the others that it takes to understand them. */
import type { Source } from "../../model/source.ts"
import type { Want } from "../format.ts"
import { directoryOf, isTrial } from "../paths.ts"
import { parsed } from "./parser.ts"
import { pathFrom } from "./paths.ts"
import { plainText } from "./template.ts"

const module = /^[ \t]*module[ \t]+\w+[ \t]+'([^'$]+)'/
const named = /\bfrom[ \t]+'([^'$]+)'|\bload(?:(?:Json|Yaml|Text)Content|FileAsBase64)\(\s*'([^'$]+)'/g

/** Modules, files that export something, and files that are read as data. */
export function callsIn(path: string, line: string): readonly string[] {
  const [, written] = module.exec(line) ?? []
  const called = written === undefined ? undefined : pathFrom(path, written)
  return [...(called !== undefined && !isTrialOf(path, called) ? [called] : []), ...namedIn(path, line)]
}

/** A test shows how a module is called, which is judged by itself. */
const isTrialOf = (path: string, called: string): boolean => isTrial(directoryOf(path), directoryOf(called))

const namedIn = (path: string, text: string): readonly string[] =>
  [...text.matchAll(named)].flatMap(([, from, loaded]) => pathFrom(path, from ?? loaded ?? "") ?? [])

/** The files that a file surely calls or imports from. */
export const calledBy = (file: Source): readonly string[] =>
  pathsIn(file).filter((path) => !isTrialOf(file.path, path) || path === file.path)

export const wantsOf = (file: Source): readonly Want[] =>
  [...new Set([...pathsIn(file), ...namedIn(file.path, file.text)])].map((path) => ({ kind: "file", path }))

/** What its modules, imports and parameters name by a path. */
function pathsIn(file: Source): readonly string[] {
  return parsed(file).value.statements.flatMap((each) => {
    const written =
      each.kind === "module"
        ? each.path
        : each.kind === "import"
          ? each.from
          : each.kind === "using" || each.kind === "extends"
            ? each.path
            : undefined
    return pathFrom(file.path, plainText(written) ?? ":") ?? []
  })
}
