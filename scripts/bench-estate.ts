/** How long scans of a made estate take, and the merge of them, and how that grows: `node scripts/bench-estate.ts [whole] [CLI]`. */
import { spawn } from "node:child_process"
import { createWriteStream, mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"
import { accountId, accountText, type EstateSize } from "../test/bench/estate.ts"

/** CPU seconds and MB at the peak, as the system counts them. */
interface Cost {
  readonly seconds: number
  readonly megabytes: number
}

const [isWhole, cli = join(process.cwd(), "dist/cli/index.js")] = [
  process.argv.includes("whole"),
  process.argv.slice(2).find((word) => word !== "whole"),
]

/** What the process has taken of the processor so far, and what it holds of memory now. */
function costOf(pid: number | undefined): Cost | undefined {
  try {
    const [, resident = "0"] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? []
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? []
    // Ticks of user and system time, a hundred a second. https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html
    return { seconds: (Number(fields[11]) + Number(fields[12])) / 100, megabytes: Number(resident) / 1024 }
  } catch {
    return undefined
  }
}

function run(...words: readonly string[]): Promise<Cost> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["--no-warnings", cli, ...words], { stdio: ["ignore", "ignore", "inherit"] })
    let cost: Cost = { seconds: 0, megabytes: 0 }
    const look = setInterval(() => {
      const now = costOf(child.pid) ?? cost
      cost = { seconds: now.seconds, megabytes: Math.max(cost.megabytes, now.megabytes) }
    }, 10)
    child.on("close", (status) => {
      clearInterval(look)
      if (status === 2) reject(new Error(`it did not run: ${words.join(" ")}`))
      else resolve(cost)
    })
  })
}

const median = (all: readonly number[]): number => [...all].sort((a, b) => a - b)[all.length >> 1] ?? 0
const told = ({ seconds, megabytes }: Cost): string => `${seconds.toFixed(2)} s of CPU, ${megabytes.toFixed(0)} MB`

const number = (of: number): string => of.toLocaleString("en")

/** Scans every account of an estate by itself, and merges what some of them saved, and more, and all. */
async function measure(size: EstateSize): Promise<void> {
  const root = mkdtempSync(join(tmpdir(), "estate-"))
  const ids = Array.from({ length: size.accounts }, (_, n) => `aws:${accountId(n)}`)
  const [x, saved] = [join(root, "x"), ids.map((id) => join(root, "saved", id))]
  const costs: Cost[] = []
  for (const [n, directory] of saved.entries()) {
    const file = join(root, "account.json")
    await pipeline(Readable.from(accountText(n, size)), createWriteStream(file))
    costs.push(await run("scan", file, "--estate", ids.join(","), "--output", x, "--save", directory))
  }
  const each = {
    seconds: median(costs.map(({ seconds }) => seconds)),
    megabytes: Math.max(...costs.map(({ megabytes }) => megabytes)),
  }
  const { accounts, principals, statements } = size
  console.log(
    `${number(accounts)} accounts of ${number(principals)} principals and ${number(principals * statements)} statements: each scan ${told(each)}`,
  )
  for (const some of [accounts / 4, accounts / 2, accounts]) {
    const merged = await run("merge", ...saved.slice(0, some), "--output", x, "--save", join(root, "merged"))
    const sum = `${number(some * principals)} principals and ${number(some * principals * statements)} statements`
    console.log(`  the merge of ${number(some)}, with ${sum}: ${told(merged)}`)
  }
  rmSync(root, { recursive: true })
}

/** Few statements of each principal, then many: the merge is not to grow with them. */
const sizes: readonly EstateSize[] = isWhole
  ? [
      { accounts: 200, principals: 200, statements: 50 },
      { accounts: 200, principals: 200, statements: 20 },
    ]
  : [
      { accounts: 8, principals: 50, statements: 20 },
      { accounts: 8, principals: 50, statements: 100 },
      { accounts: 8, principals: 200, statements: 20 },
    ]

for (const size of sizes) await measure(size)
