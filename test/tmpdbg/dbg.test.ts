import { it } from "vitest"
import { crowdedPullRequest, restarted } from "../loopback/crowded.ts"
import { runAction } from "../loopback/runner.ts"
import { standing } from "../loopback/standing.ts"

it("x", async () => {
  const c = await crowdedPullRequest({ entry: "test/github/at-once.ts" })
  console.log(
    "BEFORE\n" +
      standing(c.state)
        .map((l) => l.slice(0, 150).replaceAll("\n", " "))
        .join("\n"),
  )
  const state = restarted(c.state)
  const began = Date.now()
  const run = await runAction(state, { entry: "test/github/at-once.ts" })
  console.log(Date.now() - began, run.log)
  console.log(
    state.calls
      .map(
        (call, i) =>
          `${i} ${call.method} ${call.path} ${call.status} ${call.path.endsWith("graphql") ? String(call.body.query).slice(0, 60).replaceAll("\n", " ") : ""}`,
      )
      .join("\n"),
  )
  console.log(
    "AFTER\n" +
      standing(state)
        .map((l) => l.slice(0, 150).replaceAll("\n", " "))
        .join("\n"),
  )
  console.log(run.summary)
  const n = state.calls.length
  await runAction(state, { entry: "test/github/at-once.ts" })
  console.log(
    "AGAIN",
    state.calls
      .slice(n)
      .map((call, i) => `${i} ${call.method} ${call.path} ${call.status}`)
      .join("\n"),
  )
  c.pull.remove()
}, 100000)
