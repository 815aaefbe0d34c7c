import { availableParallelism } from "node:os"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { type Crowded, crowdedPullRequest, restarted } from "../loopback/crowded.ts"
import { atCall, atEvery, type Fault, type FaultKind, faultKinds, fromCall, headMoves } from "../loopback/faults.ts"
import { type ActionRun, runAction } from "../loopback/runner.ts"
import { standing } from "../loopback/standing.ts"
import type { Call, State } from "../loopback/state.ts"

const entry = "test/github/at-once.ts"
const isLong = process.env.AI_IAM_GATE_LONG === "1"
/** No run takes longer, whatever goes wrong; nothing in it is waited for longer than a second or so. */
const bound = 30_000

/** What goes wrong for good from one call on, besides what goes wrong once. */
const lasting: readonly FaultKind[] = [
  "forbidden",
  "too-many-requests",
  "bad-gateway",
  "bad-gateway-after",
  "reset",
  "html",
]

interface Combination {
  readonly what: string
  readonly call: string
  readonly faults: () => Fault[]
}

let crowded: Crowded
let calm: {
  readonly run: ActionRun
  readonly calls: readonly Call[]
  readonly titles: readonly string[]
  readonly stands: readonly string[]
}

beforeAll(async () => {
  crowded = await crowdedPullRequest({ entry })
  const state = restarted(crowded.state)
  const run = await runAction(state, { entry })
  calm = { run, calls: [...state.calls], titles: findingsIn(run), stands: standing(state) }
}, 120_000)
afterAll(() => crowded.pull.remove())

/** Of each finding of the report, what a person must be able to read somewhere. */
const findingsIn = ({ report }: ActionRun): readonly string[] =>
  (report?.findings ?? []).map(({ title, location }) => `${title} @ ${location.path}`)

const isList = ({ method, path }: Call): boolean => method === "GET" && /\/(?:comments|reviews|files)$/.test(path)
const isPaging = (kind: FaultKind): boolean => kind.startsWith("page-")

const combination = (call: Call, index: number, what: string, fault: () => Fault): Combination => ({
  what,
  call: `${index}: ${call.method} ${call.path}`,
  faults: () => [fault()],
})
const combinations = (): readonly Combination[] =>
  calm.calls.flatMap((call, i) => [
    ...faultKinds
      .filter((kind) => !isPaging(kind) || isList(call))
      .map((kind) =>
        combination(call, i, kind, () =>
          kind === "page-endless" ? atEvery(new RegExp(`${call.path}$`), kind) : atCall(i, kind),
        ),
      ),
    ...lasting.map((kind) => combination(call, i, `${kind} from then on`, () => fromCall(i, kind))),
    combination(call, i, "somebody pushes", () => headMoves(i, crowded.next)),
  ])

/** Each call and each fault at least once, and of what makes something everything that leaves open whether it was made. */
function some(all: readonly Combination[]): readonly Combination[] {
  const unclear = new Set(["bad-gateway-after", "reset-after", "truncated"])
  const seen = new Set<string>()
  // In an order in which neighbours have neither the call nor the fault in common.
  const stride = [37, 41].find((each) => all.length % each !== 0) ?? 1
  const mixed = all.map((_, i) => all[(i * stride) % all.length] as Combination)
  return mixed.filter(({ what, call }) => {
    const isNew = [what, call].some((each) => !seen.has(each))
    const makes = /POST .*\/(?:reviews|comments)$/.test(call) && unclear.has(what)
    if (isNew) seen.add(what).add(call)
    return isNew || makes
  })
}

/** What it left worse than it must be. */
async function damage({ faults }: Combination): Promise<readonly string[]> {
  const state: State = { ...restarted(crowded.state), faults: faults() }
  const began = Date.now()
  const run = await runAction(state, { entry })
  const wrong: string[] = []
  if (Date.now() - began > bound) wrong.push(`it took ${Date.now() - began} ms`)
  if (run.status !== calm.run.status) wrong.push(`exit status ${run.status}\n${run.log}`)
  for (const name of ["verdict", "findings", "highest-severity"])
    if (run.outputs[name] !== calm.run.outputs[name]) wrong.push(`output ${name} is ${run.outputs[name]}`)
  if (run.log.replace("::add-mask::loopback-token", "").includes("loopback-token")) wrong.push("the log has the token")
  const seen = [run.summary, run.log, ...state.reviewComments.map(({ body, path }) => `${body} ${path}`)].join("\n")
  for (const finding of calm.titles) {
    const [title = "", path = ""] = finding.split(" @ ")
    if (!seen.includes(title) || !seen.includes(path)) wrong.push(`nobody can read: ${finding}`)
  }
  wrong.push(...doubled(state).map((what) => `twice: ${what}`), ...lost(state).map((what) => `lost: ${what}`))
  // The next run finds what this one left behind.
  state.faults = []
  await runAction(state, { entry })
  wrong.push(...doubled(state).map((what) => `twice, after the next run: ${what}`))
  const stands = standing(state)
  wrong.push(
    ...calm.stands.filter((line) => !stands.includes(line)).map((line) => `not there after the next run: ${line}`),
  )
  wrong.push(
    ...stands.filter((line) => !calm.stands.includes(line)).map((line) => `still there after the next run: ${line}`),
  )
  return wrong
}

/** Something of ours that stands more often than it should, and than it did before. */
const doubled = (state: State): readonly string[] => {
  const times = (line: string, all: readonly string[]) => all.filter((each) => each === line).length
  const [before, now] = [standing(crowded.state), standing(state)]
  return [...new Set(now)]
    .filter((line) => line.includes(` ${state.viewer} [`))
    .filter((line) => times(line, now) > Math.max(1, times(line, before)))
}
/** People's words are not ours to take away. */
const lost = (state: State): readonly string[] =>
  [...crowded.state.reviewComments, ...crowded.state.issueComments]
    .filter(({ author }) => author !== state.viewer)
    .filter(
      ({ id, body }) =>
        ![...state.reviewComments, ...state.issueComments].some((each) => each.id === id && each.body === body),
    )
    .map(({ author, body }) => `${author}: ${body}`)

const brief = (text: string): string => text.replaceAll("\n", " ").slice(0, 200)

/** So many at a time as there are processors, and one more while others wait. */
async function eachInParallel<T>(all: readonly T[], work: (each: T) => Promise<void>): Promise<void> {
  const left = [...all]
  const worker = async () => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) await work(next)
  }
  await Promise.all(Array.from({ length: availableParallelism() + 1 }, worker))
}

describe("whatever goes wrong at whichever call", () => {
  it("the third push of a crowded pull request is reviewed as it should be when nothing does", () => {
    expect(calm.run.status).toBe(1)
    expect(calm.titles.length).toBeGreaterThanOrEqual(6)
    expect(new Set(calm.stands).size).toBe(calm.stands.length)
    expect(calm.stands.filter((line) => line.includes("pending"))).toEqual([])
  })

  it("two runs at once leave nothing that the next one does not put in order", async () => {
    const state = restarted(crowded.state)
    const runs = await Promise.all([runAction(state, { entry }), runAction(state, { entry })])
    expect(runs.map(({ status }) => status)).toEqual([1, 1])
    await runAction(state, { entry })
    expect(standing(state)).toEqual(calm.stands)
  })

  it(
    "the verdict is the same, nothing is posted twice, and every finding can be read",
    async () => {
      const all = combinations()
      const tried = isLong ? all : some(all)
      const damages: string[] = []
      await eachInParallel(tried, async (each) => {
        const wrong = await damage(each).catch((error: Error) => [error.message])
        if (wrong.length > 0) damages.push([`${each.what} at ${each.call}`, ...wrong.map(brief)].join("\n  "))
      })
      process.stdout.write(
        `fault injection: ${calm.calls.length} calls, ${faultKinds.length} faults once, ${lasting.length} for good, a push in between: ${tried.length} of ${all.length} combinations tried, ${damages.length} with damage\n`,
      )
      expect(damages).toEqual([])
    },
    isLong ? 3_600_000 : 240_000,
  )
})
