import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { type Calm, calmly, combinations, damage, eachAtOnce, some } from "../loopback/injection.ts"
import { runAction } from "../loopback/runner.ts"
import { standing } from "../loopback/standing.ts"
import { firstPush, restarted, type Story, thirdPush } from "../loopback/stories.ts"

const entry = "test/github/at-once.ts"
/** Both stories together try every fault. */
const seen = new Set<string>()
const isLong = process.env.AI_IAM_GATE_LONG === "1"

const stories: readonly (readonly [string, () => Promise<Story>])[] = [
  ["the first push", async () => firstPush()],
  ["the third push", () => thirdPush({ entry })],
]

describe.each(stories)("%s, whatever goes wrong at whichever call", (name, begin) => {
  let calm: Calm
  beforeAll(async () => {
    calm = await calmly(await begin())
  }, 120_000)
  afterAll(() => calm.story.pull.remove())

  it("is reviewed as it should be when nothing does", () => {
    expect(calm.run.status).toBe(1)
    expect(calm.run.report?.findings.length).toBeGreaterThanOrEqual(3)
    expect(new Set(calm.stands).size).toBe(calm.stands.length)
    expect(calm.stands.filter((line) => line.startsWith("pending"))).toEqual([])
    expect(calm.stands.filter((line) => /^below (?!mallory)/.test(line))).toHaveLength(1)
  })

  it("is put in order by the next run when two ran at once", async () => {
    const state = restarted(calm.story.state)
    const runs = await Promise.all([runAction(state, { entry }), runAction(state, { entry })])
    expect(runs.map(({ status }) => status)).toEqual([1, 1])
    await runAction(state, { entry })
    expect(standing(state)).toEqual(calm.stands)
  })

  it(
    "has the same verdict, nothing posted twice, and every finding where it can be read",
    async () => {
      const all = combinations(calm)
      const tried = isLong ? all : some(all, seen)
      const damages: string[] = []
      let done = 0
      const count = () =>
        process.stdout.write(
          `fault injection, ${name}: ${calm.calls.length} calls, ${new Set(all.map(({ what }) => what)).size} faults, ${done} of ${all.length} combinations tried, ${damages.length} with damage\n`,
        )
      await eachAtOnce(tried, async (each) => {
        const wrong = await damage(calm, each).catch((error: Error) => [error.message])
        if (wrong.length > 0) damages.push([`${each.what} at ${each.call}`, ...wrong.map(brief)].join("\n  "))
        if (++done % 40 === 0) count()
      })
      count()
      expect(damages).toEqual([])
    },
    isLong ? 3_600_000 : 240_000,
  )
})

const brief = (text: string): string => text.replaceAll("\n", " ").slice(0, 300)
