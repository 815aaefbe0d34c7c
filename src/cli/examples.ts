/** A rule's examples to what does not hold of them: each is reviewed, and so is what follows from it. */
import type { PlacedFinding, Report } from "../model/report.ts"
import { textOf } from "../model/source.ts"
import { defaultOptions } from "../read-options.ts"
import { type Files, reviewFiles } from "../review-files.ts"
import type { Example } from "../rules/read-examples.ts"
import type { Rule } from "../rules/rule.ts"
import { exampleFiles } from "../rules/vocabulary.ts"
import { gateOf } from "./examples-gate.ts"

/** In words that go on from "expected" and "but". */
export interface Failure {
  readonly expected: string
  readonly seen: string
}

const nothing: Readonly<Record<string, string>> = { "iam-policy": '{ "Version": "2012-10-17", "Statement": [] }' }

/** One file of the example's format; none where the text is empty. */
export function filesOf({ format, before, after }: Example, which: "before" | "after"): Files {
  const text = which === "after" ? after : (before ?? nothing[format] ?? "")
  return text === "" ? {} : { [exampleFiles[format] ?? format]: text }
}

async function reviewed(base: Files, head: Files, example: Example, inForce: readonly Rule[]): Promise<Report> {
  const { estate } = example
  const ids = inForce.map(({ id }) => id)
  return reviewFiles(base, head, { ...defaultOptions, estate, inForce }, await gateOf(base, head, ids))
}

/**
 * What is amiss with an example that the rule `id` must find: it is found once, on the very text, as grave as it says; nothing is
 * found where nothing changes; the same is found in other white space; and rules about access that is gained, of those
 * `watched`, are silent where the change is taken back. That the rule is necessary follows: without it, nothing has its id.
 */
export async function tryFlagged(
  id: string,
  example: Example,
  inForce: readonly Rule[],
  watched: readonly string[] = [id],
): Promise<readonly Failure[]> {
  const [before, after] = [filesOf(example, "before"), filesOf(example, "after")]
  const report = await reviewed(before, after, example, inForce)
  const unread = unreadable(report)
  if (unread.length > 0) return unread
  const own = report.findings.filter(({ rule }) => rule === id)
  const [finding] = own
  if (!finding || own.length > 1)
    return [
      {
        expected: `one finding of this rule, on ${code(example.at ?? "")}`,
        seen: finding ? `there are ${own.length}: ${told(own)}` : `there is none; ${found(report.findings)}`,
      },
    ]
  const back = (await reviewed(after, before, example, inForce)).findings.filter(
    ({ rule }) => watched.includes(rule) && inForce.some((each) => each.id === rule && isAboutGain(each)),
  )
  const still = (await reviewed(after, after, example, inForce)).findings
  return [
    ...standing(finding, example),
    ...silent(still, "nothing where nothing changes"),
    ...silent(back, "nothing of what is gained where the change is taken back"),
    ...(await respaced(id, example, inForce, finding.fingerprint)),
  ]
}

/** What is amiss with an example that the rule must say nothing of. */
export async function tryQuiet(id: string, example: Example, inForce: readonly Rule[]): Promise<readonly Failure[]> {
  const report = await reviewed(filesOf(example, "before"), filesOf(example, "after"), example, inForce)
  const own = report.findings.filter(({ rule }) => rule === id)
  return [...unreadable(report), ...silent(own, "nothing of this rule")]
}

/** Where it stands, how grave it is, and what it says. */
function standing(finding: PlacedFinding, { at = "", severity }: Example): readonly Failure[] {
  const place = textOf(finding.location)
  const times = placesOf(finding.location.source.text, bare(at))
  const unfilled = /undefined|(?<!\$)\{[a-z]+\}/.exec(`${finding.what} ${finding.why} ${finding.fix}`)?.[0]
  return [
    ...(bare(place) === bare(at)
      ? []
      : [{ expected: `the finding to stand on ${code(at)}`, seen: `it stands on ${code(place)}` }]),
    ...(times === 1
      ? []
      : [{ expected: `${code(at)} to occur once, so that the place is plain`, seen: `it occurs ${times} times` }]),
    ...(severity === undefined || severity === finding.severity
      ? []
      : [{ expected: `the severity ${severity}`, seen: `it is ${finding.severity}` }]),
    ...(unfilled === undefined
      ? []
      : [{ expected: "every placeholder to be filled", seen: `${code(unfilled)} stands in the sentences` }]),
  ]
}

/** The same finding, by its fingerprint, where the document is laid out anew. */
async function respaced(
  id: string,
  example: Example,
  inForce: readonly Rule[],
  fingerprint: string,
): Promise<readonly Failure[]> {
  const spaced = Object.fromEntries(
    Object.entries(filesOf(example, "after")).map(([path, text]) => [path, laidOutAnew(path, text)]),
  )
  const { findings } = await reviewed(filesOf(example, "before"), spaced, example, inForce)
  const own = findings.filter(({ rule }) => rule === id)
  return own.length === 1 && own[0]?.fingerprint === fingerprint
    ? []
    : [{ expected: "the same finding where the document is laid out anew", seen: found(own) }]
}

/** Comments may stand in a policy document; it is left as it is where it is no plain JSON. */
function laidOutAnew(path: string, text: string): string {
  if (!path.endsWith(".json")) return `\n# laid out anew\n\n${text}`
  try {
    return `${JSON.stringify(JSON.parse(text), null, 6)}\n`
  } catch {
    return `\n\n${text}`
  }
}

/** Whether the rule is about access that is gained; a deny or a setting may also be lost on the way back. */
const isAboutGain = ({ when }: Rule): boolean => when.kind === "broadens" && !when.row.effect?.includes("deny")

const unreadable = ({ diagnostics }: Report): readonly Failure[] =>
  diagnostics
    .filter(({ severity }) => severity === "error")
    .map(({ message }) => ({ expected: "an example that can be read", seen: message }))

const silent = (all: readonly PlacedFinding[], expected: string): readonly Failure[] =>
  all.length === 0 ? [] : [{ expected, seen: found(all) }]

const found = (all: readonly PlacedFinding[]): string =>
  all.length === 0 ? "nothing was found" : `what was found is ${told(all)}`
const told = (all: readonly PlacedFinding[]): string =>
  all.map(({ rule, severity, location }) => `${rule} (${severity}) on ${code(textOf(location))}`).join(", ")

/** As much of a text as a line has room for. */
function code(text: string): string {
  const line = text.replace(/\s+/g, " ")
  return `\`${line.length > 120 ? `${line.slice(0, 120)}…` : line}\``
}

/** Quoted or not: some formats' places take the quotes in, others do not. */
const bare = (quoted: string): string => quoted.trim().replace(/^"([^"]*)"$/s, "$1")

/** How often the text stands there by itself: as a whole string, or else as any part of the document. */
function placesOf(document: string, text: string): number {
  const quoted = document.split(`"${text}"`).length - 1
  return quoted > 0 ? quoted : document.split(text).length - 1
}
