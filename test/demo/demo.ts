/** `npm run demo`: a pull request in a real repository, the real Action on it, and the review as its reader would see it. */
import { dirname, join } from "node:path"
import { makePullRequest, runAction, stateOf } from "../loopback/runner.ts"
import { scenario } from "./scenario.ts"
import { checkInTerminal, title, webView } from "./show.ts"

// Beside the demo in dist/. Not by import.meta.url: the bundler would take these for files of its own.
const here = dirname(process.argv[1] ?? "")
const entry = join(here, "..", "index.js")
const commandLine = join(here, "..", "cli", "index.js")
const write = (text: string) => void process.stdout.write(text)

const pull = makePullRequest(scenario.base, scenario.head)
try {
  write(title(`A pull request: “${scenario.title}”`))
  write(
    `acme/assistant #7, ${Object.keys(scenario.head).length} files. Some of what it changes is risky, some is harmless.\n`,
  )
  write(title("The same review in a terminal"))
  write("$ ai-iam-gate check --base main --head change\n\n")
  const check = checkInTerminal(commandLine, pull)
  write(check.text)
  const state = stateOf(pull)
  const first = await runAction(state, { entry })
  write(title("On the pull request"))
  write(webView(state))
  const posted = state.requests.filter((request) => /^(POST|PATCH|DELETE) \/repos/.test(request)).length
  const second = await runAction(state, { entry })
  const again = state.requests.filter((request) => /^(POST|PATCH|DELETE) \/repos/.test(request)).length - posted
  write(title("And so"))
  write(
    `The check ${first.status === 0 ? "is green" : "is red"}: exit status ${first.status}, verdict ${first.outputs.verdict}, ${first.outputs.findings} findings, the worst ${first.outputs["highest-severity"]}.\n`,
  )
  write(
    `Run once more without a push, it posts ${again === 0 ? "nothing" : `${again} times`}. The command line says ${check.status === first.status ? "the same" : "something else"}.\n`,
  )
  const asItShouldBe =
    first.status === 1 &&
    second.status === 1 &&
    check.status === 1 &&
    again === 0 &&
    state.unknown.length === 0 &&
    state.reviewComments.length > 0
  if (!asItShouldBe) write(`\nThis is not what the demo should show:\n${first.log}\n${state.unknown.join("\n")}\n`)
  process.exitCode = asItShouldBe ? 0 : 1
} finally {
  pull.remove()
}
