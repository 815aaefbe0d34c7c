/** Directories on this machine to their rule files; and which rules are in force for a work tree. */
import { readdirSync, readFileSync, statSync } from "node:fs"
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path"
import { fileURLToPath } from "node:url"
import { configurationIn, type NamedText, type Options, SettingsError } from "../options.ts"
import { readOptions } from "../read-options.ts"
import { type RuleWithExamples, readRules } from "../rules/own-rules.ts"
import { ownPrefix } from "../rules/rule-names.ts"
import { shippedRules } from "../rules/shipped.ts"
import { UsageError } from "./words.ts"

/** Where the rules that ship lie: beside dist/, as beside src/. */
export function shippedDirectory(): string {
  const here = dirname(fileURLToPath(import.meta.url))
  const directory = resolve(here, "..", "..", "rules")
  if (!statSync(directory, { throwIfNoEntry: false })?.isDirectory())
    throw new UsageError("the files of the rules that ship are not beside this program; their examples are in them")
  return directory
}

/** Sorted by path, with forward slashes; undefined where there is no such directory. */
export function ruleFilesIn(directory: string): readonly NamedText[] | undefined {
  if (!statSync(directory, { throwIfNoEntry: false })?.isDirectory()) return undefined
  return readdirSync(directory, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.ya?ml$/.test(path) && statSync(join(directory, path)).isFile())
    .map((path) => ({ path: path.replaceAll("\\", "/"), text: textOf(join(directory, path)) }))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
}

export interface WorkTree {
  readonly options: Options
  /** The directory that the configuration names, from here. */
  readonly own: string | undefined
  /** Whether there is a configuration file. */
  readonly isRead: boolean
}

/** What the configuration of a work tree puts in force: as `check` has it, but of the files as they lie here. */
export async function workTree(repo: string, config: string | undefined): Promise<WorkTree> {
  const { path, policy } = configurationIn(config)
  const file = join(repo, path)
  if (!statSync(repo, { throwIfNoEntry: false })?.isDirectory())
    throw new UsageError(`--repo: there is no directory \`${repo}\``)
  const isThere = statSync(file, { throwIfNoEntry: false })?.isFile() === true
  if (!isThere && !policy && config !== undefined) throw new UsageError(`--config: there is no file \`${file}\``)
  let own: string | undefined
  const files = {
    ...(policy && { policy }),
    ...(isThere && { file: { path, revision: "head" as const, text: textOf(file) } }),
  }
  const options = await readOptions(files, undefined, async (directory) => {
    own = join(repo, directory)
    return ruleFilesIn(own)
  })
  return { options, own, isRead: isThere }
}

/** The rules of a directory or a file, with their examples. Throws SettingsError where they cannot be read. */
export function rulesAt(place: string, own: string | undefined): readonly RuleWithExamples[] {
  const found = statSync(place, { throwIfNoEntry: false })
  if (!found) throw new UsageError(`\`${place}\` does not exist`)
  const root = [shippedDirectory(), ...(own === undefined ? [] : [own])].find((each) => isBelow(place, each))
  const directory = root ?? (found.isDirectory() ? place : dirname(place))
  const files = (ruleFilesIn(directory) ?? []).map(({ path, text }) => ({
    path,
    shown: relative(".", join(directory, path)),
    text,
  }))
  const asked = (shown: string) => isBelow(shown, place)
  if (!files.some(({ shown }) => asked(shown))) throw new UsageError(`there is no rule file in \`${place}\``)
  const ids = shippedRules.map(({ id }) => id)
  const { rules, complaints } = readRules(files, root === shippedDirectory() ? "" : ownPrefix, ids)
  if (complaints.length > 0) throw new SettingsError(complaints)
  return rules.filter(({ shown }) => asked(shown))
}

function isBelow(path: string, directory: string): boolean {
  const way = relative(resolve(directory), resolve(path))
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

function textOf(path: string): string {
  try {
    return readFileSync(path, "utf8").replace(/^\ufeff/, "")
  } catch (error) {
    throw new UsageError(`\`${path}\` cannot be read: ${error instanceof Error ? error.message : String(error)}`)
  }
}
