/** Paths as files of a repository write them to paths in the repository. */

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

export const directoryOf = (path: string): string => (path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "")
export const fileName = (path: string): string => path.slice(path.lastIndexOf("/") + 1)

/** What examples, tests and generated wrappers make of a module says little of who else calls it. */
export function isTrial(caller: string, module: string): boolean {
  const trial = /^(?:.*\/)?(?:examples?|tests?|fixtures?|wrappers?)\//.exec(`${caller}/`)?.[0]
  return trial !== undefined && !`${module}/`.startsWith(trial)
}
