/** The way from one directory to another, and what files are to Terraform by their paths. */
import { fileName } from "../paths.ts"

/** The way from one directory to another: `../modules/app`, or `.`. */
export function wayFrom(from: string, to: string): string {
  const [a, b] = [from, to].map((directory) => (directory === "" ? [] : directory.split("/"))) as [string[], string[]]
  let shared = 0
  while (shared < a.length && shared < b.length && a[shared] === b[shared]) shared++
  return [...a.slice(shared).map(() => ".."), ...b.slice(shared)].join("/") || "."
}

export const configurationEndings: readonly string[] = [".tf", ".tofu", ".tf.json", ".tofu.json"]
export const variableEndings: readonly string[] = [".tfvars", ".tfvars.json"]

const endsWith = (path: string, endings: readonly string[]): boolean => endings.some((end) => path.endsWith(end))
export const isConfiguration = (path: string): boolean => endsWith(path, configurationEndings)
export const isVariableFile = (path: string): boolean => endsWith(path, variableEndings)
export const isTerragrunt = (path: string): boolean => path.endsWith(".hcl") && !path.endsWith(".terraform.lock.hcl")
export const isJson = (path: string): boolean => path.endsWith(".json")

/** A path without what says how it is written. */
export const stemOf = (path: string): string => path.replace(/\.(?:tf|tofu)(?:\.json)?$/, "")
export const isOverride = (path: string): boolean => /(?:^|_)override$/.test(fileName(stemOf(path)))

/** https://developer.hashicorp.com/terraform/language/values/variables#variable-definitions-tfvars-files */
export const isLoadedByItself = (path: string): boolean =>
  /^terraform\.tfvars(?:\.json)?$|\.auto\.tfvars(?:\.json)?$/.test(fileName(path))
