/** A review of a small company's repository to a picture of its page: `node scripts/picture-page.ts [FILE]`, docs/review.png unless named. */
import { execFileSync } from "node:child_process"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { makePullRequest } from "../test/loopback/runner.ts"
import { startBrowser } from "../test/survey/browser.ts"
import { company, companyBefore } from "../test/survey/repository.ts"

const directory = mkdtempSync(join(tmpdir(), "ai-iam-gate-picture-"))
const pull = makePullRequest(companyBefore, company)
const browser = await startBrowser()
try {
  const page = join(directory, "review.html")
  const words = ["review", "--repo", pull.directory, "--head", pull.head, "--base", pull.base, "--format", "html"]
  execFileSync(process.execPath, [
    "src/cli.ts",
    ...words,
    "--output",
    page,
    "--repository",
    "https://github.com/acme/assistant",
  ])
  if (!browser) process.exitCode = 1
  else {
    const tab = await browser.newPage({ viewport: { width: 1480, height: 900 }, deviceScaleFactor: 1 })
    await tab.goto(pathToFileURL(page).href)
    await tab.waitForSelector("html[data-ready]")
    await tab.locator("#matrix tbody th", { hasText: "aws_iam_role.deployer" }).click()
    const clip = { x: 0, y: 0, width: 1480, height: 1270 }
    await tab.screenshot({ path: process.argv[2] ?? "docs/review.png", fullPage: true, clip })
  }
} finally {
  await browser?.close()
  pull.remove()
  rmSync(directory, { recursive: true, force: true })
}
