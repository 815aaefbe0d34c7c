/** Paths as a module writes them to paths in the repository, and what the files there are to Terraform. */

/** `./policy.json` in `infra/app` is `infra/app/policy.json`; the root of the repository is empty. Undefined where it leads out. */
export function placeIn(directory: string, written: string): string | undefined {
  if (written.startsWith("/") || written.includes("\0") || written.includes("\\")) return undefined
  const parts = directory === "" ? [] : directory.split("/")
  for (const part of written.split("/")) {
    if (part === "" || part === ".") continue
    if (part !== "..") parts.push(part)
    else if (parts.pop() === undefined) return undefined
  }
  return parts.join("/")
}

/** The same of a file, which the root is not. */
export function filePath(directory: string, written: string): string | undefined {
  const place = placeIn(directory, written)
  return place === "" ? undefined : place
}

/** The way from one directory to another: `../modules/app`, or `.`. */
export function wayFrom(from: string, to: string): string {
  const [a, b] = [from, to].map((directory) => (directory === "" ? [] : directory.split("/"))) as [string[], string[]]
  let shared = 0
  while (shared < a.length && shared < b.length && a[shared] === b[shared]) shared++
  return [...a.slice(shared).map(() => ".."), ...b.slice(shared)].join("/") || "."
}

export const directoryOf = (path: string): string => (path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "")
const fileName = (path: string): string => path.slice(path.lastIndexOf("/") + 1)

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

/** What examples, tests and generated wrappers make of a module says little of who else calls it. */
export function isTrial(caller: string, module: string): boolean {
  const trial = /^(?:.*\/)?(?:examples?|tests?|fixtures?|wrappers?)\//.exec(`${caller}/`)?.[0]
  return trial !== undefined && !`${module}/`.startsWith(trial)
}
