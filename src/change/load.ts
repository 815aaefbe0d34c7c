/** A request for the difference of two revisions to the change between them, read from git objects alone. */
import type { FormatEntry } from "../formats/format.ts"
import { dayOf } from "../model/day.ts"
import type { Hunk } from "../model/hunk.ts"
import type { Revision, Source } from "../model/source.ts"
import type { Change, ChangeRequest, FileAt, FileChange, UnitFiles } from "./change.ts"
import { type Claimed, claimFiles } from "./claim.ts"
import { decode } from "./decode.ts"
import { type Changed, changedFiles } from "./diff.ts"
import { ChangeError, quoted } from "./error.ts"
import { findCallers } from "./find-callers.ts"
import { type Patch, patchesOf } from "./hunks.ts"
import { locate } from "./location.ts"
import { makePool } from "./pool.ts"
import { openRepository, type Repository } from "./repository.ts"
import { defaultBase, unknownRevision } from "./revision.ts"
import { searchTrees } from "./search.ts"
import { takeGiven } from "./take-given.ts"
import { readText } from "./texts.ts"
import { plainPath, readTrees, type Trees } from "./tree.ts"
import { gatherUnits } from "./units.ts"
import { snapshot } from "./work-tree.ts"

export async function loadChange(request: ChangeRequest, formats: readonly FormatEntry[]): Promise<Change> {
  const beside = request.beside ?? []
  const asked = [request.base, request.head, ...beside.map((file) => file.revision)].filter(
    (name) => name !== undefined,
  )
  const revisions = asked.length > 0 ? [...new Set(asked)] : ["HEAD"]
  const repository = await openRepository(request.repo, revisions)
  try {
    const nameOf = names(repository, revisions)
    const baseName = nameOf(request.base) ?? (await baseFor(repository, request.head))
    const headName = nameOf(request.head)
    const work = headName
      ? undefined
      : await snapshot(repository, (path) => formats.some((each) => mayConcern(each, path)))
    const differing = changedFiles(repository, baseName, headName ?? work?.tree ?? "")
    // Where a commit is not there, saying so tells more than what the difference died of.
    differing.catch(() => {})
    const [base, head] = await Promise.all([
      commitOf(repository, baseName),
      headName === undefined ? undefined : commitOf(repository, headName),
    ])
    const roots = { base: base.tree, head: head?.tree ?? work?.tree ?? "" }
    const trees = readTrees(repository.reader)

    const changed = await differing
    const paths = changed.map(({ path }) => path)
    // What reads the files is loaded while git searches.
    const [callers] = await Promise.all([
      findCallers(paths, formats, (search) => searchTrees(repository, roots, search)),
      Promise.all(formats.filter(({ mayClaim }) => paths.some(mayClaim)).map((entry) => entry.load())),
    ])
    const surroundings = { reader: repository.reader, trees, roots }
    const claims = await claimFiles(changed, { ...surroundings, headTree: roots.head, formats, adopts: callers.adopts })
    request.foresee?.(claims.claimed.flatMap(({ base, head }) => [base ?? [], head ?? []].flat()))
    const pool = makePool(surroundings)
    const given = request.given && takeGiven(request.given, pool)
    const claimed = [...claims.claimed.filter((each) => !given?.replaces(each)), ...(given?.claimed ?? [])]
    const [own, gathered, unwritten, files] = await Promise.all([
      patchesOf(repository, roots.base, roots.head, patchOrder(claimed)),
      gatherUnits(claimed, pool, callers.of, paths),
      paths.some((path) => formats.some((each) => isOfProgram(each, path)))
        ? import("./unwritten.ts").then(({ unwrittenPrograms }) =>
            unwrittenPrograms(changed, {
              formats,
              head: roots.head,
              trees,
              given: request.given?.format.name,
              text: (path, revision) => readText(repository.reader, trees, roots[revision], path),
            }),
          )
        : [],
      Promise.all(
        beside.map((file) =>
          file.side === "head"
            ? readText(repository.reader, trees, roots.head, file.path)
            : readBeside(repository, trees, file, nameOf(file.revision) ?? base.oid),
        ),
      ),
    ])
    const known = new Set(claimed.map(({ path }) => path))
    const read = new Set(gathered.units.flatMap((unit) => unit.files.map(({ path }) => path)))
    // A file that is nobody's own is part of the change too, where some unit was read with it.
    const others = changed.filter(({ path }) => read.has(path) && !known.has(path)).map(({ path }) => path)
    const patches = [...own, ...(await patchesOf(repository, roots.base, roots.head, others))]
    return {
      base: base.oid,
      head: head?.oid ?? "work-tree",
      ...(head?.day !== undefined && { day: head.day }),
      files: fileChanges(changed, patches, work?.others ?? []),
      units: given ? given.units(gathered.units) : gathered.units,
      baseSources: sourcesOf(gathered.units, "base"),
      headSources: sourcesOf(gathered.units, "head"),
      hunks: hunksOf(patches),
      renames: renamesOf(patches),
      beside: files,
      ...given?.tells,
      diagnostics: [
        ...claims.diagnostics,
        ...(request.given?.diagnostics ?? []),
        ...callers.diagnostics,
        ...gathered.diagnostics,
        ...unwritten,
      ],
    }
  } finally {
    repository.close()
  }
}

const mayConcern = (entry: FormatEntry, path: string): boolean => entry.mayClaim(path) || isOfProgram(entry, path)

const isOfProgram = ({ programs }: FormatEntry, path: string): boolean =>
  programs?.endings.some((ending) => path.endsWith(ending)) === true

/** The text of a file at a revision; undefined if it is not there. */
export async function readFileAt(repo: string, revision: string, path: string): Promise<string | undefined> {
  const repository = await openRepository(repo, [revision])
  try {
    return await readBeside(repository, readTrees(repository.reader), { path, revision }, repository.names[0] ?? "")
  } finally {
    repository.close()
  }
}

export const names =
  (repository: Repository, asked: readonly string[]) =>
  (revision: string | undefined): string | undefined =>
    revision === undefined ? undefined : repository.names[asked.indexOf(revision)]

async function baseFor({ directory }: Repository, head: string | undefined): Promise<string> {
  const { bare } = await locate(directory, [])
  return defaultBase(directory, bare, head ?? "HEAD")
}

export async function commitOf(
  repository: Repository,
  name: string,
): Promise<{ readonly oid: string; readonly tree: string; readonly day?: string }> {
  const object = await repository.reader.read(`${name}^{commit}`)
  const text = object.kind === "commit" ? object.bytes.toString("latin1") : ""
  const tree = /^tree ([0-9a-f]+)/.exec(text)?.[1]
  if (object.kind !== "commit" || tree === undefined) throw unknownRevision(name, repository.shallow)
  const seconds = /^committer .*> (\d{1,11}) /m.exec(text)?.[1]
  return { oid: object.oid, tree, ...(seconds !== undefined && { day: dayOf(new Date(Number(seconds) * 1000)) }) }
}

/** A link is refused rather than followed: what it leads to may be under the control of whoever is being judged. */
export async function readBeside(
  repository: Repository,
  trees: Trees,
  file: FileAt,
  name: string,
): Promise<string | undefined> {
  const path = plainPath(file.path)
  if (path === undefined) throw new ChangeError(`${quoted(file.path)} is no path in the repository`)
  const entry = await trees.find((await commitOf(repository, name)).tree, path)
  if (!entry) return undefined
  if (entry.kind !== "file")
    throw new ChangeError(`${quoted(path)} is a ${entry.kind} at ${quoted(name)}; make it a file`)
  const object = await repository.reader.read(entry.oid)
  if (object.kind === "too-large") throw new ChangeError(`${quoted(path)} is too large at ${quoted(name)}`)
  if (object.kind === "missing") {
    throw new ChangeError(`the contents of ${quoted(path)} at ${quoted(name)} are not in this clone`)
  }
  return decode(object.bytes)
}

/** Files of ours; those that came or went first, so that git sees which of them are one file. */
export function patchOrder(claimed: readonly Claimed[]): string[] {
  const readable = claimed.filter((each) => each.readable)
  const oneSided = readable.filter(({ base, head }) => !(base && head))
  const twoSided = readable.filter(({ base, head }) => base && head)
  return [...oneSided, ...twoSided].map(({ path }) => path)
}

export function hunksOf(patches: readonly Patch[]): ReadonlyMap<string, readonly Hunk[]> {
  return new Map(patches.map(({ basePath, headPath, hunks }) => [headPath ?? basePath ?? "", hunks]))
}

export function renamesOf(patches: readonly Patch[]): ReadonlyMap<string, string> {
  const renames = new Map<string, string>()
  for (const { basePath, headPath } of patches) {
    if (basePath !== undefined && headPath !== undefined && basePath !== headPath) renames.set(basePath, headPath)
  }
  return renames
}

export function fileChanges(
  changed: readonly Changed[],
  patches: readonly Patch[],
  others: readonly FileChange[],
): FileChange[] {
  const renames = renamesOf(patches)
  const previous = new Map([...renames].map(([from, to]) => [to, from]))
  const files = new Map<string, FileChange>()
  for (const { path, base, head } of changed) {
    const previousPath = previous.get(path)
    if (previousPath !== undefined) files.set(path, { kind: "renamed", path, previousPath })
    else if (base && head) files.set(path, { kind: "modified", path })
    else if (head) files.set(path, { kind: "added", path })
    else if (!renames.has(path)) files.set(path, { kind: "deleted", path })
  }
  for (const other of others) if (!files.has(other.path)) files.set(other.path, other)
  return [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1))
}

export function sourcesOf(units: readonly UnitFiles[], revision: Revision): ReadonlyMap<string, Source> {
  const sources = new Map<string, Source>()
  for (const unit of units) {
    if (unit.revision === revision) for (const file of unit.files) sources.set(file.path, file)
  }
  return sources
}
