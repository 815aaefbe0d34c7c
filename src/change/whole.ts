/** A revision, or two of them, to every unit of ours that is in them: as a change from nothing, or from one to the other. */
import { createHash } from "node:crypto"
import type { FormatEntry } from "../formats/format.ts"
import type { Change, FileAt } from "./change.ts"
import { claimFiles } from "./claim.ts"
import { type Changed, changedFiles } from "./diff.ts"
import { findCallers } from "./find-callers.ts"
import { patchesOf } from "./hunks.ts"
import { commitOf, fileChanges, hunksOf, names, patchOrder, readBeside, renamesOf, sourcesOf } from "./load.ts"
import { makePool } from "./pool.ts"
import { objectFormatOf, openRepository, type Repository } from "./repository.ts"
import { searchTrees } from "./search.ts"
import { readText } from "./texts.ts"
import { readTrees } from "./tree.ts"
import { gatherUnits } from "./units.ts"
import { snapshot } from "./work-tree.ts"

export interface WholeRequest {
  /** A directory in a work tree, or a git directory, bare or not. */
  readonly repo: string
  /** Left out: nothing was there before. */
  readonly base?: string
  /** Left out: the work tree, as a change has it. */
  readonly head?: string
  /** Files to read on the way; a revision left out is the head. */
  readonly beside?: readonly FileAt[]
}

/** Files of one revision that are looked at. Whoever has more reviews part of them at a time. */
const mostFiles = 200_000

/**
 * What a gate's change has, of every file and not of those alone that differ: cost follows the repository. `files`, `hunks` and
 * `renames` are those of the difference, and empty where nothing was there before. Throws ChangeError as `loadChange` does.
 */
export async function loadWhole(request: WholeRequest, formats: readonly FormatEntry[]): Promise<Change> {
  const beside = request.beside ?? []
  const asked = [request.base, request.head, ...beside.map(({ revision }) => revision)].filter(
    (name) => name !== undefined,
  )
  const revisions = asked.length > 0 ? [...new Set(asked)] : ["HEAD"]
  const repository = await openRepository(request.repo, revisions)
  try {
    const nameOf = names(repository, revisions)
    const [baseName, headName] = [nameOf(request.base), nameOf(request.head)]
    const work = headName
      ? undefined
      : await snapshot(repository, (path) => formats.some((each) => each.mayClaim(path)))
    const [base, head] = await Promise.all([
      baseName === undefined ? undefined : commitOf(repository, baseName),
      headName === undefined ? undefined : commitOf(repository, headName),
    ])
    const nothing = emptyTree(repository)
    const roots = { base: base?.tree ?? nothing, head: head?.tree ?? work?.tree ?? nothing }
    const trees = readTrees(repository.reader)
    const all = await allFiles(repository, roots, nothing)
    const paths = all.files.map(({ path }) => path)
    const [callers] = await Promise.all([
      findCallers(paths, formats, (search) => searchTrees(repository, roots, search)),
      Promise.all(formats.filter(({ mayClaim }) => paths.some(mayClaim)).map((entry) => entry.load())),
    ])
    const surroundings = { reader: repository.reader, trees, roots }
    const claims = await claimFiles(all.files, {
      ...surroundings,
      headTree: roots.head,
      formats,
      adopts: callers.adopts,
    })
    const differing = base ? all.files.filter(differs) : []
    const changed = new Set(differing.map(({ path }) => path))
    const [patches, gathered, files] = await Promise.all([
      patchesOf(repository, roots.base, roots.head, patchOrder(claims.claimed.filter(({ path }) => changed.has(path)))),
      gatherUnits(claims.claimed, makePool(surroundings), callers.of, paths),
      Promise.all(
        beside.map((file) => {
          const name = nameOf(file.revision) ?? head?.oid
          return name === undefined || file.side === "head"
            ? readText(repository.reader, trees, roots.head, file.path)
            : readBeside(repository, trees, file, name)
        }),
      ),
    ])
    return {
      base: base?.oid ?? nothing,
      head: head?.oid ?? "work-tree",
      files: fileChanges(differing, patches, base ? (work?.others ?? []) : []),
      units: gathered.units,
      baseSources: sourcesOf(gathered.units, "base"),
      headSources: sourcesOf(gathered.units, "head"),
      hunks: hunksOf(patches),
      renames: renamesOf(patches),
      beside: files,
      diagnostics: [...all.diagnostics, ...claims.diagnostics, ...callers.diagnostics, ...gathered.diagnostics],
    }
  } finally {
    repository.close()
  }
}

/** The tree without entries: git has it wherever it is asked for. */
function emptyTree({ names: [name] }: Repository): string {
  return createHash(objectFormatOf(name)).update("tree 0\0").digest("hex")
}

/** Every file of either tree, with what it is at both. */
async function allFiles(
  repository: Repository,
  roots: Readonly<Record<"base" | "head", string>>,
  nothing: string,
): Promise<Pick<Change, "diagnostics"> & { readonly files: readonly Changed[] }> {
  const inTree = (root: string) => (root === nothing ? [] : changedFiles(repository, nothing, root))
  const [before, after] = await Promise.all([inTree(roots.base), inTree(roots.head)])
  const was = new Map(before.map(({ path, head }) => [path, head]))
  const is = new Map(after.map(({ path, head }) => [path, head]))
  const paths = [...new Set([...is.keys(), ...was.keys()])].sort()
  const read = paths.slice(0, mostFiles)
  return {
    files: read.map((path) => ({ path, base: was.get(path), head: is.get(path) })),
    diagnostics:
      paths.length > mostFiles
        ? [
            {
              code: "too-much-work",
              severity: "error",
              message: `the repository has too many files; ${paths.length - mostFiles} of them were not looked at, this is the first`,
              at: { path: paths[mostFiles] ?? "" },
            },
          ]
        : [],
  }
}

const differs = ({ base, head }: Changed): boolean => base?.oid !== head?.oid || base?.kind !== head?.kind
