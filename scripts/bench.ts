/** How long a typical pull request takes, beside what bare node and the needed git commands cost, in paired runs. */
import { spawn, spawnSync } from "node:child_process"
import { join } from "node:path"
import { assignments } from "../test/bench/assignments.ts"
import { manyStatements, moduleTree, synthesised, typicalPullRequest } from "../test/bench/inputs.ts"
import { type Files, makePullRequest, type PullRequest, runAction, stateOf } from "../test/loopback/runner.ts"

const pairs = Number(process.argv[2] ?? 15)
const { base, head } = typicalPullRequest()
const pull = makePullRequest(base, head)
const cli = join(process.cwd(), "dist/cli/index.js")
const median = (all: readonly number[]): number => [...all].sort((a, b) => a - b)[all.length >> 1] ?? 0
const ms = (number: number): string => `${number.toFixed(0)} ms`

function timed(work: () => void): number {
  const began = performance.now()
  work()
  return performance.now() - began
}

const run = (command: string, args: readonly string[], input?: string) =>
  spawnSync(command, args, { stdio: ["pipe", "ignore", "ignore"], ...(input !== undefined && { input }) })
const git = (...args: readonly string[]): string =>
  spawnSync("git", ["-C", pull.directory, ...args], { encoding: "utf8", maxBuffer: 1 << 28 }).stdout

/** The blobs of every file of the changed directories at both commits: what a review cannot do without. */
const blobs = [pull.base, pull.head]
  .flatMap((commit) =>
    git("ls-tree", "-r", commit)
      .trim()
      .split("\n")
      .map((line) => line.split(/\s/)[2] ?? ""),
  )
  .join("\n")

const bare = (): number =>
  timed(() => {
    run(process.execPath, ["-e", "0"])
    run("git", ["-C", pull.directory, "rev-parse", pull.base, pull.head])
    run("git", ["-C", pull.directory, "diff", "--raw", "-z", pull.base, pull.head])
    run("git", ["-C", pull.directory, "diff", "-U3", pull.base, pull.head])
    run("git", ["-C", pull.directory, "grep", "-E", "-e", 'source *= *"', pull.base, pull.head, "--", "*.tf"])
    run("git", ["-C", pull.directory, "cat-file", "--batch"], `${blobs}\n`)
  })
const checkOf = ({ directory, base, head }: PullRequest): readonly string[] => [
  cli,
  "check",
  ...["--repo", directory, "--base", base, "--head", head, "--format", "json"],
]
const check = (): number => timed(() => void run(process.execPath, checkOf(pull)))
async function action(): Promise<number> {
  const state = stateOf(pull)
  const began = performance.now()
  await runAction(state, { entry: join(process.cwd(), "dist/index.js"), inputs: { comment: "none" } })
  return performance.now() - began
}

/** The largest resident size of the command line, in MB, as the system saw it. */
function peakMemory(of: PullRequest): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, checkOf(of), { stdio: "ignore" })
    let peak = 0
    const look = setInterval(() => {
      const status = spawnSync("ps", ["-o", "rss=", "-p", String(child.pid)], { encoding: "utf8" }).stdout
      peak = Math.max(peak, Number(status) / 1024)
    }, 5)
    child.on("close", () => {
      clearInterval(look)
      resolve(peak)
    })
  })
}

const times: { bare: number[]; check: number[]; action: number[] } = { bare: [], check: [], action: [] }
for (let i = -2; i < pairs; i++) {
  const [a, b, c] = [bare(), check(), await action()]
  // The first two rounds only warm the caches.
  if (i >= 0) {
    times.bare.push(a)
    times.check.push(b)
    times.action.push(c)
  }
}
const ratio = (all: readonly number[]): string => median(all.map((time, i) => time / (times.bare[i] ?? 1))).toFixed(2)
const size = Object.values(base)
  .concat(Object.values(head))
  .reduce((sum, text) => sum + text.length, 0)
console.log(
  `a pull request of ${Object.keys(head).length} changed HCL files, ${Math.round(size / 1024)} KB at both ends; node ${process.version}; medians of ${pairs} paired runs`,
)
console.log(`  bare node and git   ${ms(median(times.bare))}`)
console.log(`  command line        ${ms(median(times.check))}, ${ratio(times.check)} times (budget 2)`)
console.log(`  Action              ${ms(median(times.action))}, ${ratio(times.action)} times (budget 3.5)`)
console.log(`  peak memory         ${(await peakMemory(pull)).toFixed(0)} MB (budget 150)`)
pull.remove()

async function large(name: string, base: Files, head: Files): Promise<void> {
  const of = makePullRequest(base, head)
  const time = median([1, 2, 3].map(() => timed(() => void run(process.execPath, checkOf(of)))))
  console.log(`${name}: ${ms(time)}, ${(await peakMemory(of)).toFixed(0)} MB`)
  of.remove()
}

for (const statements of [100, 1_000, 10_000])
  await large(
    `${String(statements).padStart(7)} statements at each end`,
    manyStatements(statements, "base"),
    manyStatements(statements, "head"),
  )
await large("a module tree of 500 files", moduleTree(500, "base"), moduleTree(500, "head"))
await large("a synthesised template of 5 MB (budget 1500 ms)", synthesised(5, "base"), synthesised(5, "head"))
for (const [name, made] of Object.entries(assignments))
  for (const end of ["widened", "renamed"] as const)
    for (const count of [1_000, 10_000])
      await large(
        `${name}, ${end === "widened" ? "one widened" : "all renamed"}: ${count} at each end`,
        made(count, "base"),
        made(count, end),
      )
