/** Changed programs of which nothing that they write is there to be read, to what is said of them: they are not judged. */
import type { FormatEntry } from "../formats/format.ts"
import { directoryOf } from "../formats/paths.ts"
import type { Programs } from "../formats/programs.ts"
import type { Diagnostic } from "../model/diagnostic.ts"
import type { Revision, Source } from "../model/source.ts"
import type { Changed } from "./diff.ts"
import type { TreeEntry, Trees } from "./tree.ts"

export interface Grounds {
  readonly formats: readonly FormatEntry[]
  /** The root tree of the head, where it is looked for what makes a program, and for what it writes. */
  readonly head: string
  readonly trees: Trees
  /** The format of which files were given beside the repository. */
  readonly given: string | undefined
  text(path: string, revision: Revision): Promise<string | undefined>
}

/** Tests say what a program should come to, and grant nothing. */
const isTest = (path: string): boolean =>
  /(?:^|\/)(?:tests?|__tests__|node_modules)\/|[._](?:test|spec)\.[a-z]+$|(?:^|\/)test_[^/]*$/.test(path)

export async function unwrittenPrograms(changed: readonly Changed[], grounds: Grounds): Promise<readonly Diagnostic[]> {
  const all = grounds.formats.flatMap(({ name, programs }) => (programs && grounds.given !== name ? [programs] : []))
  return (await Promise.all(all.map((programs) => unwritten(programs, changed, grounds)))).flat()
}

async function unwritten(
  programs: Programs,
  changed: readonly Changed[],
  grounds: Grounds,
): Promise<readonly Diagnostic[]> {
  // What is gone stays in view, so that a grant that moved from file to file is not new.
  const files = changed.filter(({ path }) => isOf(programs, path)).map(({ path }) => path)
  const projects = new Map<string, string[]>()
  for (const path of files) {
    const project = await projectOf(path, programs, grounds)
    if (project === undefined) continue
    projects.set(project, [...(projects.get(project) ?? []), path])
  }
  const said: Diagnostic[] = []
  for (const [project, paths] of projects) {
    const first = await firstGrant(paths, programs, grounds)
    if (first && !(await isWritten(project, programs, grounds))) said.push(first)
  }
  return said
}

const isOf = ({ endings }: Programs, path: string): boolean =>
  endings.some((ending) => path.endsWith(ending)) && !isTest(path)

/** The nearest directory above a file that holds the project's file. */
async function projectOf(path: string, { project }: Programs, { trees, head }: Grounds): Promise<string | undefined> {
  for (let directory = directoryOf(path); ; directory = directoryOf(directory)) {
    const listed = await trees.list(head, directory)
    if (listed.some(({ name, kind }) => name === project && kind === "file")) return directory
    if (directory === "") return undefined
  }
}

/** The first line that grants something of AI and that no changed file of the program had, as what is said of all of it. */
async function firstGrant(
  paths: readonly string[],
  programs: Programs,
  { text }: Grounds,
): Promise<Diagnostic | undefined> {
  const before = new Set<string>()
  for (const path of paths)
    for (const line of (await text(path, "base"))?.split("\n") ?? [])
      if (programs.grants.test(line)) before.add(line.trim())
  for (const path of paths) {
    const written = await text(path, "head")
    if (written === undefined) continue
    let start = 0
    for (const line of written.split("\n")) {
      if (programs.grants.test(line) && !before.has(line.trim()))
        return notJudged(programs, { path, revision: "head", text: written }, start, line)
      start += line.length + 1
    }
  }
  return undefined
}

const notJudged = ({ name }: Programs, source: Source, start: number, line: string): Diagnostic => ({
  code: "unwritten",
  severity: "error",
  message: `what this ${name} grants is known once it is synthesised, and nothing that it writes is here; it was not judged`,
  at: { source, start: start + line.length - line.trimStart().length, end: start + line.trimEnd().length },
})

/** So many directories are looked into. */
const mostDirectories = 4000

/** Whether the repository holds what the program writes: then that is judged, as it stands at both revisions. */
async function isWritten(project: string, { writes }: Programs, { trees, head }: Grounds): Promise<boolean> {
  const pending = [project]
  for (let looked = 0; looked < mostDirectories; looked++) {
    const directory = pending.pop()
    if (directory === undefined) return false
    const within = ({ name }: TreeEntry) => (directory === "" ? name : `${directory}/${name}`)
    for (const entry of await trees.list(head, directory)) {
      if (entry.kind === "file" && writes(within(entry))) return true
      if (entry.kind === "directory" && entry.name !== "node_modules") pending.push(within(entry))
    }
  }
  return false
}
