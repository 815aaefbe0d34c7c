/** A tree object to what lies in a directory at one revision; each tree is read once, however many paths lead through it. */
import type { Objects } from "./objects.ts"

export interface TreeEntry {
  readonly name: string
  readonly kind: EntryKind
  readonly oid: string
}
export type EntryKind = "file" | "directory" | "link" | "submodule"

export const kindOf = (mode: string): EntryKind =>
  mode === "120000"
    ? "link"
    : mode === "160000"
      ? "submodule"
      : mode.replace(/^0/, "") === "40000"
        ? "directory"
        : "file"

/** Takes a raw tree apart: `<mode> <name>`, a NUL, the id's bytes, over and over. */
export function parseTree(bytes: Buffer, idLength: number): TreeEntry[] {
  const entries: TreeEntry[] = []
  let at = 0
  while (at < bytes.length) {
    const space = bytes.indexOf(32, at)
    const end = bytes.indexOf(0, space + 1)
    if (space === -1 || end === -1 || end + 1 + idLength > bytes.length) break
    entries.push({
      kind: kindOf(bytes.toString("latin1", at, space)),
      name: bytes.toString("utf8", space + 1, end),
      oid: bytes.toString("hex", end + 1, end + 1 + idLength),
    })
    at = end + 1 + idLength
  }
  return entries
}

export interface Trees {
  /** What lies in a directory below a root tree, empty for the root itself. Nothing where there is no such directory. */
  list(root: string, directory: string): Promise<readonly TreeEntry[]>
  /** What a path names below a root tree. Links are not followed, neither here nor on the way. */
  find(root: string, path: string): Promise<TreeEntry | undefined>
}

export function readTrees(reader: Objects): Trees {
  const known = new Map<string, Promise<readonly TreeEntry[]>>()

  function read(oid: string): Promise<readonly TreeEntry[]> {
    const before = known.get(oid)
    if (before) return before
    const reading = reader
      .read(oid)
      .then((object) => (object.kind === "tree" ? parseTree(object.bytes, oid.length / 2) : []))
    known.set(oid, reading)
    return reading
  }

  async function find(root: string, path: string): Promise<TreeEntry | undefined> {
    let at: TreeEntry = { kind: "directory", name: "", oid: root }
    for (const name of path.split("/")) {
      if (at.kind !== "directory") return undefined
      const next = (await read(at.oid)).find((entry) => entry.name === name)
      if (!next) return undefined
      at = next
    }
    return at
  }

  return {
    find,
    async list(root, directory) {
      if (directory === "") return read(root)
      const entry = await find(root, directory)
      return entry?.kind === "directory" ? read(entry.oid) : []
    },
  }
}

/** A path below the root in its plain form, empty for the root; undefined if it leads out of it. */
export function plainPath(path: string): string | undefined {
  if (path.startsWith("/") || path.includes("\0") || path.includes("\\")) return undefined
  const out: string[] = []
  for (const name of path.split("/")) {
    if (name === "" || name === ".") continue
    if (name !== "..") out.push(name)
    else if (out.pop() === undefined) return undefined
  }
  return out.join("/")
}
