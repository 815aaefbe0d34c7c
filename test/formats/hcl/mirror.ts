/** The repositories that `AI_IAM_GATE_MIRROR` names a directory of to their files of some endings, each text once. */
import { spawnSync } from "node:child_process"
import { existsSync, readdirSync } from "node:fs"
import { join } from "node:path"

export interface MirroredFile {
  readonly name: string
  readonly text: string
}

const root = process.env.AI_IAM_GATE_MIRROR ?? ""

/** Bare git directories, as `owner+name/repo`. */
export const mirrored: readonly string[] = existsSync(root)
  ? readdirSync(root)
      .map((name) => join(root, name, "repo"))
      .filter((path) => existsSync(join(path, "HEAD")))
      .sort()
  : []

export function filesEnding(endings: readonly string[]): readonly MirroredFile[] {
  const seen = new Set<string>()
  return mirrored.flatMap((directory) => {
    const listed = git(directory, ["ls-tree", "-r", "-z", "HEAD"]).toString("utf8").split("\0")
    const wanted = listed.flatMap((line) => {
      const [, id = "", path = ""] = /^100\d+ blob ([0-9a-f]+)\t(.*)$/s.exec(line) ?? []
      if (id === "" || seen.has(id) || !endings.some((ending) => path.endsWith(ending))) return []
      seen.add(id)
      return [{ id, name: `${directory.slice(root.length + 1)}:${path}` }]
    })
    const texts = blobs(
      directory,
      wanted.map(({ id }) => id),
    )
    return wanted.flatMap(({ id, name }) => {
      const text = texts.get(id)
      return text === undefined ? [] : [{ name, text }]
    })
  })
}

/** Objects that the snapshot lists but does not hold are left out. */
function blobs(directory: string, ids: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  const out = git(directory, ["cat-file", "--batch"], `${ids.join("\n")}\n`)
  for (let at = 0; at < out.length; ) {
    const end = out.indexOf(10, at)
    const [id = "", type, size] = out.toString("latin1", at, end).split(" ")
    at = end + 1
    if (type !== "blob") continue
    found.set(id, out.toString("utf8", at, at + Number(size)))
    at += Number(size) + 1
  }
  return found
}

const git = (directory: string, args: readonly string[], input = ""): Buffer =>
  spawnSync("git", ["--git-dir", directory, ...args], { input, maxBuffer: 1 << 30 }).stdout
