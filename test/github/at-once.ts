/** The Action as `src/action.ts` starts it, in more of a hurry: what waits for seconds waits for milliseconds. */
import { run } from "../../src/github/run.ts"

const unspaced = { key: () => ({ schedule: (_options: object, work: () => unknown) => work() }) }

process.exitCode = await run(process.env, (text) => process.stdout.write(text), {
  patience: 20_000,
  answer: 1_000,
  second: 10,
  spacing: { write: unspaced, notifications: unspaced },
})
