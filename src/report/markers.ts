/** The hidden last line of what we post: which findings it tells, of which commit and configuration, and which run wrote it. */

/** A run of a workflow, and which attempt of it. */
export interface Run {
  readonly id: number
  readonly attempt: number
}
/** What all that one run posts has in common. */
export interface Stamp {
  /** Of the configuration: what another configuration posted on the same pull request is not ours to touch. */
  readonly key: string
  /** The commit that was analysed. GitHub points a review at later commits on its own. */
  readonly sha: string
  /** Undefined outside of a workflow. */
  readonly run: Run | undefined
}
export interface Marker extends Stamp {
  readonly kind: "comment" | "summary" | "review"
  readonly fingerprints: readonly string[]
  /** A hash of what is said, without the places that links lead to: they change with every push. */
  readonly words: string
  /** A closed comment says that what it told no longer holds. */
  readonly state: "open" | "closed"
}

const opening = "<!-- ai-iam-gate:"

export const marked = (body: string, marker: Marker): string => {
  const { kind, key, sha, run, fingerprints, words, state } = marker
  const ran = run === undefined ? "" : ` run=${run.id}.${run.attempt}`
  const told = kind === "comment" ? ` state=${state} words=${words} fp=${fingerprints.join()}` : ""
  return `${body.trimEnd()}\n\n${opening}${kind}:v1 key=${key} sha=${sha}${ran}${told} -->`
}
export const stamped = (kind: Marker["kind"], body: string, stamp: Stamp): string =>
  marked(body, { ...stamp, kind, fingerprints: [], words: "", state: "open" })

const line = /^<!-- ai-iam-gate:(comment|summary|review):v1 ([a-z]+=[0-9a-z.,]*(?: [a-z]+=[0-9a-z.,]*)*) -->$/

/**
 * The marker of a text; undefined where it has none. INVARIANT: it counts at the very end alone, on a line of its own, where
 * nothing that we quote can stand. Whose text it is must be asked before it is believed.
 */
export function markerOf(body: string): Marker | undefined {
  const match = line.exec(markLine(body))
  if (!match) return undefined
  const fields = new Map((match[2] ?? "").split(" ").map((field) => field.split("=", 2) as [string, string]))
  const [key, sha] = [fields.get("key"), fields.get("sha")]
  if (!key || !sha) return undefined
  return {
    kind: match[1] as Marker["kind"],
    key,
    sha,
    run: runOf(fields.get("run")),
    fingerprints: (fields.get("fp") ?? "").split(",").filter(Boolean),
    words: fields.get("words") ?? "",
    state: fields.get("state") === "closed" ? "closed" : "open",
  }
}

/** What tells one posted text from another, whatever became of its white space. */
export const markLine = (body: string): string => {
  const text = body.trimEnd()
  return text.slice(text.lastIndexOf("\n") + 1)
}

function runOf(text: string | undefined): Run | undefined {
  const [, id, attempt] = /^(\d{1,15})\.(\d{1,6})$/.exec(text ?? "") ?? []
  return id === undefined ? undefined : { id: Number(id), attempt: Number(attempt) }
}

export function withoutMarker(body: string): string {
  const text = body.trimEnd()
  return markerOf(text) ? text.slice(0, text.lastIndexOf(opening)).trimEnd() : text
}

/** Whether a run for another commit came after this one: what it wrote must stand. */
export const isNewer = (marker: Stamp, than: Stamp): boolean =>
  marker.sha !== than.sha &&
  marker.run !== undefined &&
  than.run !== undefined &&
  (marker.run.id - than.run.id || marker.run.attempt - than.run.attempt) > 0
