/** Terragrunt's own functions, as far as the files of the repository tell; a path that they give begins at its root, which is `/`. */
import type { Source } from "../../model/source.ts"
import type { Value } from "../../model/value.ts"
import { directoryOf, placeIn } from "../paths.ts"
import { fileFunctions } from "./functions-file.ts"
import { stringOf, text, unknown } from "./make.ts"
import { wayFrom } from "./paths.ts"
import { anything, type Call, type FunctionTable, type Run, type TerraformFunction, takes } from "./signature.ts"
import { above } from "./sources.ts"

/** A file of Terragrunt's that is read for a unit: its own, or one that it includes or reads. */
export interface Place {
  /** The directory of the unit. */
  readonly unit: string
  /** The file that functions stand in. */
  readonly file: string
  /** The directory that files are looked for from: a file that is read is at home, an included one is where it is included. */
  readonly from: string
  readonly files: readonly Source[]
}

/** Of a place as Terragrunt writes it: from the root, or from a directory. */
export const placeOf = (written: string, from: string): string | undefined =>
  written.startsWith("/") ? placeIn("", written.replace(/^\/+/, "")) : placeIn(from, written)

/** https://terragrunt.gruntwork.io/docs/reference/hcl/functions/ */
export function terragruntFunctions(place: Place, config: (path: string) => Value | undefined): FunctionTable {
  const { unit, file, from, files } = place
  const paths = new Set(files.map(({ path }) => path))
  const always = (written: string) => giving((_, { span }) => text(written, span))
  const own = directoryOf(file)
  return {
    find_in_parent_folders: giving(([name, otherwise], { span }) => {
      const wanted = name === undefined ? "terragrunt.hcl" : stringOf(name)
      if (wanted === undefined) return undefined
      const found = above(from, wanted).findLast((path) => paths.has(path) || holds(paths, path))
      if (found !== undefined) return text(`/${found}`, span)
      return otherwise ?? unknown(span, `no \`${wanted}\` lies above`)
    }),
    get_terragrunt_dir: always(`/${from === unit ? unit : own}`),
    get_original_terragrunt_dir: always(`/${unit}`),
    get_parent_terragrunt_dir: always(`/${own}`),
    get_repo_root: always(""),
    get_path_from_repo_root: always(unit === "" ? "." : unit),
    get_path_to_repo_root: always(wayFrom(unit, "")),
    path_relative_to_include: always(wayFrom(own, unit)),
    path_relative_from_include: always(wayFrom(unit, own)),
    get_env: giving(([name], { span }) => {
      const known = stringOf(name)
      return known === undefined ? undefined : unknown(span, "it is set where it is deployed", `env.${known}`)
    }),
    read_terragrunt_config: giving(([path, otherwise], { span }) => {
      const known = stringOf(path)
      const found = known === undefined ? undefined : placeOf(known, from)
      const value = found === undefined ? undefined : config(found)
      return value ?? otherwise ?? unknown(span, `\`${known ?? "it"}\` is not read here`)
    }),
    ...Object.fromEntries(Object.entries(fileFunctions).map(([name, each]) => [name, rooted(each, name)])),
  }
}

const giving = (run: Run): TerraformFunction => takes([], run, anything)

const holds = (paths: ReadonlySet<string>, directory: string): boolean =>
  [...paths].some((path) => path.startsWith(`${directory}/`))

/** Functions of files that know where the root of the repository is. */
function rooted(of: TerraformFunction, name: string): TerraformFunction {
  if (!["file", "fileexists", "fileset", "templatefile"].includes(name)) return of
  const run = ([path, ...rest]: readonly Value[], call: Call) => {
    const known = stringOf(path)
    if (!path || known === undefined || !known.startsWith("/")) return of.run(path ? [path, ...rest] : rest, call)
    const module = Object.create(call.scope.module, { path: { value: "" } })
    return of.run([text(known.replace(/^\/+/, ""), path.span), ...rest], { ...call, scope: { ...call.scope, module } })
  }
  return { ...of, run }
}
