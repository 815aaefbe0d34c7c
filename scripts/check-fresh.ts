/** Whether what is generated and committed is what the sources give now: dist/, the compiled rules and the page, untracked files included. */
import { execFileSync } from "node:child_process"

const generated = ["dist", "src/rules/compiled.json", "src/report/survey-page.json"]

execFileSync(process.execPath, ["scripts/build.ts"], { stdio: "inherit" })
const stale = execFileSync("git", ["status", "--porcelain", "--untracked-files=all", "--", ...generated], {
  encoding: "utf8",
})
if (stale !== "") {
  process.stderr.write(`generated files are stale; run \`npm run build\` and commit:\n${stale}`)
  process.exit(1)
}
process.stdout.write("dist/, the compiled rules and the page are fresh\n")
