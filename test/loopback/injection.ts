/** One run with nothing in its way, to runs in which one thing goes wrong, and to what each of them left worse than it must be. */
import { availableParallelism } from "node:os"
import { atCall, atEvery, type Fault, type FaultKind, faultKinds, fromCall, headMoves } from "./faults.ts"
import { type ActionRun, runAction } from "./runner.ts"
import { standing } from "./standing.ts"
import type { Call, State } from "./state.ts"
import { restarted, type Story } from "./stories.ts"

const entry = "test/github/at-once.ts"
/** No run takes longer, whatever goes wrong; nothing in it is waited for longer than a second or so. */
const longestRun = 30_000

/** What goes wrong for good from one call on, besides what goes wrong once. */
const lasting: readonly FaultKind[] = [
  "forbidden",
  "too-many-requests",
  "bad-gateway",
  "bad-gateway-after",
  "reset",
  "html",
]

/** A story as it goes when nothing goes wrong. */
export interface Calm {
  readonly story: Story
  readonly run: ActionRun
  readonly calls: readonly Call[]
  readonly stands: readonly string[]
}
export async function calmly(story: Story): Promise<Calm> {
  const state = restarted(story.state)
  const run = await runAction(state, { entry })
  return { story, run, calls: [...state.calls], stands: standing(state) }
}

export interface Combination {
  readonly what: string
  readonly call: string
  readonly fault: () => Fault
}

const isList = ({ method, path }: Call): boolean => method === "GET" && /\/(?:comments|reviews|files)$/.test(path)
const isPaging = (kind: FaultKind): boolean => kind.startsWith("page-")

/** Every call with every fault that can befall it. */
export function combinations({ calls, story }: Calm): readonly Combination[] {
  return calls.flatMap((each, i) => {
    const call = `${i}: ${each.method} ${each.path}`
    const once = (kind: FaultKind) =>
      kind === "page-endless" ? atEvery(new RegExp(`${each.path}$`), kind) : atCall(i, kind)
    return [
      ...faultKinds
        .filter((kind) => !isPaging(kind) || isList(each))
        .map((kind) => ({ what: kind, call, fault: () => once(kind) })),
      ...lasting.map((kind) => ({ what: `${kind} from then on`, call, fault: () => fromCall(i, kind) })),
      { what: "somebody pushes", call, fault: () => headMoves(i, story.next) },
    ]
  })
}

/** Each call at least once, each fault that `seen` has not, and a cut after each thing that was made. */
export function some(all: readonly Combination[], seen: Set<string>): readonly Combination[] {
  // In an order in which neighbours have neither the call nor the fault in common.
  const stride = [37, 41].find((each) => all.length % each !== 0) ?? 1
  const mixed = all.map((_, i) => all[(i * stride) % all.length] as Combination)
  const calls = new Set<string>()
  return mixed.filter(({ what, call }) => {
    const isNew = !seen.has(what) || !calls.has(call)
    seen.add(what)
    calls.add(call)
    return isNew || (what === "reset-after" && /POST .*\/(?:reviews|comments)$/.test(call))
  })
}

/** Runs with the fault, then once without; answers a line for all that is not as it is without. */
export async function damage(calm: Calm, { what, fault }: Combination): Promise<readonly string[]> {
  const state: State = { ...restarted(calm.story.state), faults: [fault()] }
  const began = Date.now()
  const run = await runAction(state, { entry })
  const tooLong = Date.now() - began > longestRun ? [`it took ${Date.now() - began} ms`] : []
  const atOnce = [...tooLong, ...told(calm, run, state), ...doubled(calm, state), ...lost(calm, state)]
  // The next run finds what this one left behind.
  state.faults = []
  await runAction(state, { entry })
  // What GitHub refuses on a line stands on its file, and stays there.
  const seen = what.startsWith("invalid-") ? onFiles : (lines: readonly string[]) => lines
  const [wanted, stands] = [seen(calm.stands), seen(standing(state))]
  return [
    ...atOnce,
    ...wanted.filter((line) => !stands.includes(line)).map((line) => `not there after the next run: ${line}`),
    ...stands.filter((line) => !wanted.includes(line)).map((line) => `still there after the next run: ${line}`),
    ...doubled(calm, state).map((line) => `after the next run, ${line}`),
  ]
}

/** Who says what about which file, wherever on it. */
const onFiles = (lines: readonly string[]): readonly string[] =>
  lines.map((line) => (line.split("\n")[0] ?? "").replace(/^(\S+):(?:file|LEFT \d+|RIGHT \d+) /, "$1 "))

/** The verdict is the same, each finding can be read somewhere, and the log keeps secrets. */
function told(calm: Calm, run: ActionRun, state: State): readonly string[] {
  const wrong: string[] = []
  if (run.status !== calm.run.status) wrong.push(`exit status ${run.status}: ${run.log}`)
  for (const name of ["verdict", "findings", "highest-severity"])
    if (run.outputs[name] !== calm.run.outputs[name]) wrong.push(`output ${name} is ${run.outputs[name]}`)
  if (run.log.replace("::add-mask::loopback-token", "").includes("loopback-token")) wrong.push("the log has the token")
  const own = state.reviewComments.filter(({ author }) => author === state.viewer)
  const pages = [run.summary, ...run.log.split("\n"), ...state.issueComments.map(({ body }) => body)]
  for (const { title, location } of calm.run.report?.findings ?? []) {
    const isRead =
      pages.some((page) => page.includes(title) && page.includes(location.path)) ||
      own.some(({ body, path }) => body.includes(title) && path === location.path)
    if (!isRead) wrong.push(`nobody can read: ${title} in ${location.path}`)
  }
  return wrong
}

/** What of ours stands more often than it should, and than it did before. */
function doubled({ story }: Calm, state: State): readonly string[] {
  const times = (line: string, all: readonly string[]) => all.filter((each) => each === line).length
  const [before, now] = [standing(story.state), standing(state)]
  return [...new Set(now)]
    .filter((line) => line.includes(` ${state.viewer} [`))
    .filter((line) => times(line, now) > Math.max(1, times(line, before)))
    .map((line) => `twice: ${line}`)
}

/** People's words are not ours to take away. */
function lost({ story }: Calm, state: State): readonly string[] {
  const now = [...state.reviewComments, ...state.issueComments]
  return [...story.state.reviewComments, ...story.state.issueComments]
    .filter(({ author }) => author !== state.viewer)
    .filter(({ id, body }) => !now.some((each) => each.id === id && each.body === body))
    .map(({ author, body }) => `lost of ${author}: ${body}`)
}

/** So many at a time as there are processors, and one more for while others wait. */
export async function eachAtOnce<T>(all: readonly T[], work: (each: T) => Promise<void>): Promise<void> {
  const left = [...all]
  const worker = async () => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) await work(next)
  }
  await Promise.all(Array.from({ length: availableParallelism() + 1 }, worker))
}
