/** Paths of one revision to their texts, as far as they are files that can be read. */
import { decode } from "./decode.ts"
import type { Objects } from "./objects.ts"
import { openRepository } from "./repository.ts"
import { plainPath, readTrees, type Trees } from "./tree.ts"

/** By path. Throws ChangeError where there is no such repository or revision. */
export async function readTextsAt(
  repo: string,
  revision: string,
  paths: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const repository = await openRepository(repo, [revision])
  try {
    const { reader, names } = repository
    const trees = readTrees(reader)
    const tree = await reader.read(`${names[0]}^{tree}`)
    const texts = new Map<string, string>()
    if (tree.kind !== "tree") return texts
    for (const path of paths) {
      const text = await readText(reader, trees, tree.oid, path)
      if (text !== undefined) texts.set(path, text)
    }
    return texts
  } finally {
    repository.close()
  }
}

/** Undefined for whatever is no file, or cannot be read. */
export async function readText(
  reader: Objects,
  trees: Trees,
  tree: string,
  given: string,
): Promise<string | undefined> {
  const path = plainPath(given)
  const entry = path === undefined ? undefined : await trees.find(tree, path)
  const object = entry?.kind === "file" ? await reader.read(entry.oid) : undefined
  return object?.kind === "blob" ? decode(object.bytes) : undefined
}
