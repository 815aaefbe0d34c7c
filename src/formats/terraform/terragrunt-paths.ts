/** Lines of Terragrunt's files to the files that they name, before anything is evaluated. */
import { directoryOf, placeIn } from "../paths.ts"
import { above } from "./sources.ts"

/** What makes a directory a unit of Terragrunt's. */
export const deploymentFile = (directory: string): string =>
  directory === "" ? "terragrunt.hcl" : `${directory}/terragrunt.hcl`

const parents = /find_in_parent_folders\(\s*(?:"([^"$]+)")?/g
const strings = /\b(?:read_terragrunt_config\(|file\(|templatefile\(|path\s*=|(config_path)\s*=)\s*"([^"]+)"/g

/** `unit` is the directory that functions speak of: a file may be read for one that lies elsewhere. */
export function placesNamed(written: string, path: string, unit: string): readonly string[] {
  const own = directoryOf(path)
  const wanted = [...written.matchAll(parents)].flatMap(([, name = "terragrunt.hcl"]) =>
    [unit, own].flatMap((directory) => above(directory, name)),
  )
  const named = [...plain(written).matchAll(strings)].flatMap(([, config, text = ""]) =>
    resolved(text, own, unit).map((place) => (config === undefined ? place : deploymentFile(place))),
  )
  return [...new Set([...wanted, ...named].filter((place) => place !== ""))]
}

/** What stands for a directory, each as one word. */
const words: readonly (readonly [RegExp, string])[] = [
  [/\$\{dirname\(find_in_parent_folders\([^()]*\)\)\}/g, "<above>"],
  [/\$\{get_parent_terragrunt_dir\([^()]*\)\}/g, "<own>"],
  [/\$\{get_(?:original_)?terragrunt_dir\(\)\}/g, "<unit>"],
  [/\$\{get_(?:path_to_)?repo_root\(\)\}/g, "<root>"],
  [/\$\{path_relative_from_include\([^()]*\)\}/g, "<own>"],
]

const plain = (written: string): string => words.reduce((text, [pattern, word]) => text.replace(pattern, word), written)

function resolved(written: string, own: string, unit: string): readonly string[] {
  const [, word, rest = ""] = /^(<\w+>)?(.*)$/s.exec(written) ?? []
  if (rest.includes("${") || rest.includes("<")) return []
  const bases: Readonly<Record<string, readonly string[]>> = {
    "<above>": above(unit, "x").map(directoryOf),
    "<own>": [own],
    "<unit>": [unit, own],
    "<root>": [""],
  }
  const from = word === undefined ? [own, unit] : (bases[word] ?? [])
  return from.flatMap((directory) => placeIn(directory, word === undefined ? rest : rest.replace(/^\/+/, "")) ?? [])
}
