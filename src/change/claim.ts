/** The changed files to those that are ours, each with the format that reads it and its text at both revisions. */
import type { Format, FormatEntry } from "../formats/format.ts"
import type { Diagnostic } from "../model/diagnostic.ts"
import type { Revision, Source } from "../model/source.ts"
import { type Blob, readBlob, SIZE_LIMIT_IN_WORDS } from "./blob.ts"
import type { Changed, Side } from "./diff.ts"
import type { Objects } from "./objects.ts"
import { plainPath, type Trees } from "./tree.ts"

export interface Claimed {
  readonly path: string
  readonly format: Format
  /** Undefined where the file is not there, and where it could not be read. */
  readonly base: Source | undefined
  readonly head: Source | undefined
  /** Whether git can be asked for its patch: it has text, and whatever is there at either revision can be read. */
  readonly readable: boolean
}

export interface Claims {
  readonly claimed: readonly Claimed[]
  readonly diagnostics: readonly Diagnostic[]
}

export interface ClaimContext {
  readonly reader: Objects
  readonly trees: Trees
  readonly headTree: string
  readonly formats: readonly FormatEntry[]
  /** The format of which some unit refers to the file, whatever it is. */
  readonly adopts: (path: string) => Format | undefined
}

/** Files read at a time; a text that nobody claims is let go before the next ones come. */
const AT_A_TIME = 16
/** Text of ours that one change may hold, in UTF-16 units. */
const TEXT_LIMIT = 128 * 1024 * 1024

export async function claimFiles(changed: readonly Changed[], context: ClaimContext): Promise<Claims> {
  const claimed: Claimed[] = []
  const diagnostics: Diagnostic[] = []
  const possible = changed.filter(
    ({ path }) => context.formats.some((entry) => entry.mayClaim(path)) || context.adopts(path),
  )
  let textLeft = TEXT_LIMIT
  for (let i = 0; i < possible.length; i += AT_A_TIME) {
    if (textLeft < 0) {
      const message = `the change holds too much text; ${possible.length - i} of its files were not read, this is the first`
      diagnostics.push({ code: "too-much-work", severity: "error", message, at: { path: possible[i]?.path ?? "" } })
      break
    }
    const some = possible.slice(i, i + AT_A_TIME)
    for (const claims of await Promise.all(some.map((file) => claimFile(file, context)))) {
      claimed.push(...claims.claimed)
      diagnostics.push(...claims.diagnostics)
      for (const { base, head } of claims.claimed) textLeft -= (base?.text.length ?? 0) + (head?.text.length ?? 0)
    }
  }
  return { claimed, diagnostics }
}

/** What was found of a file at one revision. */
type Found = Blob | { readonly kind: "absent" } | { readonly kind: "link"; readonly oid: string }

async function claimFile(file: Changed, context: ClaimContext): Promise<Claims> {
  const entries = context.formats.filter((entry) => entry.mayClaim(file.path))
  const [base, other, formats] = await Promise.all([
    findSide(file, file.base, "base", context.reader),
    isUnchanged(file) ? undefined : findSide(file, file.head, "head", context.reader),
    Promise.all(entries.map((entry) => entry.load())),
  ])
  const head = other ?? atHead(base)
  const format = claimant(formats, file.path, [base, head]) ?? context.adopts(file.path)
  const diagnostics = [
    ...(await problems(file.path, "base", base, head, format, context)),
    ...(await problems(file.path, "head", head, base, format, context)),
  ]
  const sources = { base: textOf(base), head: textOf(head) }
  if (!format) return { claimed: [], diagnostics }
  const unread = [base, head].some(({ kind }) => kind === "too-large" || kind === "missing")
  const readable = !unread && (sources.base ?? sources.head) !== undefined
  return { claimed: [{ path: file.path, format, ...sources, readable }], diagnostics }
}

async function findSide(file: Changed, side: Side | undefined, revision: Revision, reader: Objects): Promise<Found> {
  if (side?.kind === "file") return readBlob(reader, side.oid, file.path, revision)
  return side?.kind === "link" ? { kind: "link", oid: side.oid } : { kind: "absent" }
}

/** A change has no such file; what is not a change reads it once. */
const isUnchanged = ({ base, head }: Changed): boolean =>
  base !== undefined && base.oid === head?.oid && base.kind === head.kind

const atHead = (found: Found): Found =>
  "source" in found ? { ...found, source: { ...found.source, revision: "head" } } : found

const textOf = (found: Found): Source | undefined => (found.kind === "text" ? found.source : undefined)

/** Either revision's text decides, a readable one before one that only carries marks; then its beginning, then the path alone. */
function claimant(formats: readonly Format[], path: string, found: readonly Found[]): Format | undefined {
  const texts = found.map(textOf).filter((source) => source !== undefined)
  const parts = found.flatMap((each): Source[] => {
    if (each.kind === "too-large") return [each.source]
    return each.kind === "missing" || each.kind === "link" ? [{ path, revision: "head", text: "" }] : []
  })
  const claims = (format: Format): boolean => texts.some((source) => format.claims(source))
  const marks = (format: Format): boolean => texts.some((source) => format.marks(source))
  const mayClaim = (format: Format): boolean => parts.some((source) => format.claims(source) || format.marks(source))
  return formats.find(claims) ?? formats.find(marks) ?? formats.find(mayClaim)
}

async function problems(
  path: string,
  revision: Revision,
  found: Found,
  other: Found,
  format: Format | undefined,
  context: ClaimContext,
): Promise<Diagnostic[]> {
  const at = { path }
  if (found.kind === "too-large") {
    const message = `the file is over ${SIZE_LIMIT_IN_WORDS} at the ${revision} and was not read`
    return [{ code: "too-large", severity: format ? "error" : "warning", message, at }]
  }
  if (found.kind === "missing") {
    // Nobody can tell whose an unseen file is, unless its other revision is plainly nobody's.
    const severity = format || other.kind !== "text" ? "error" : "warning"
    const message = `the file's contents at the ${revision} are not in this clone`
    return [{ code: "missing", severity, message, at }]
  }
  if (found.kind !== "link" || !format) return []
  const harmless = revision === "base" || (await leadsToOurs(path, found.oid, context))
  const message = `a symbolic link at the ${revision}; what it leads to was not read in its place`
  return [{ code: "unsupported", severity: harmless ? "warning" : "error", message, at }]
}

/**
 * Whether a link leads to a file of the head that the gate looks at whenever it changes: shared files are linked like that.
 * Any other target would let text past the gate.
 */
async function leadsToOurs(
  path: string,
  oid: string,
  { reader, trees, headTree, formats }: ClaimContext,
): Promise<boolean> {
  const link = await reader.read(oid)
  if (link.kind !== "blob") return false
  const text = link.bytes.toString("utf8")
  const target = text.startsWith("/") ? undefined : plainPath(`${path}/../${text}`)
  if (target === undefined || !formats.some((entry) => entry.mayClaim(target))) return false
  return (await trees.find(headTree, target))?.kind === "file"
}
