/** Entry of the Action: the runner's environment in, a review and an exit status out. Nothing imports it. */
import { run } from "./github/run.ts"

process.exitCode = await run(process.env, (text) => process.stdout.write(text))
