/** Entry of the Action: the runner's environment in, a review and an exit status out. Nothing imports it. */
import { exitWith } from "./exit.ts"
import { run } from "./github/run.ts"

await exitWith(await run(process.env, (text) => process.stdout.write(text)))
