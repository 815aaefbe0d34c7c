/** Paths as a module writes them to paths in the repository. */

/** `./policy.json` in `infra/app` is `infra/app/policy.json`. Undefined where it leads out of the repository. */
export function filePath(directory: string, written: string): string | undefined {
  if (written.startsWith("/") || written.includes("\0") || written.includes("\\")) return undefined
  const parts = directory === "" ? [] : directory.split("/")
  for (const part of written.split("/")) {
    if (part === "" || part === ".") continue
    if (part !== "..") parts.push(part)
    else if (parts.pop() === undefined) return undefined
  }
  return parts.length > 0 ? parts.join("/") : undefined
}

export const directoryOf = (path: string): string => (path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "")
