/** Whether what is generated and committed is what the sources give now: dist/ and the compiled rules, untracked files included. */
import { execFileSync } from "node:child_process"

const generated = ["dist", "src/rules/compiled.json"]

execFileSync(process.execPath, ["scripts/build.ts"], { stdio: "inherit" })
const stale = execFileSync("git", ["status", "--porcelain", "--untracked-files=all", "--", ...generated], {
  encoding: "utf8",
})
if (stale !== "") {
  process.stderr.write(`generated files are stale; run \`npm run build\` and commit:\n${stale}`)
  process.exit(1)
}
process.stdout.write("dist/ and the compiled rules are fresh\n")
