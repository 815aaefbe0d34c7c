/** The templates of test/formats/cloudformation/evaluated to what cloud-radar, in a Python of its own, makes of them. */
import { execFileSync } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { templates } from "../test/formats/cloudformation/evaluated/templates.ts"

/** https://github.com/DontShaveTheYak/cloud-radar, Apache-2.0 */
const library = "cloud-radar==0.17.0"

const directory = mkdtempSync(join(tmpdir(), "record-cloudformation-"))
try {
  execFileSync("python3", ["-m", "venv", directory])
  execFileSync(join(directory, "bin/pip"), ["install", "--quiet", library], { stdio: ["ignore", "ignore", "inherit"] })
  const answers = JSON.parse(
    execFileSync(join(directory, "bin/python"), ["scripts/evaluate-cloudformation.py"], {
      input: JSON.stringify(templates),
      encoding: "utf8",
      maxBuffer: 1 << 28,
      stdio: ["pipe", "pipe", "ignore"],
    }),
  ) as readonly unknown[]
  const lines = answers.map((answer, i) => JSON.stringify({ path: templates[i]?.path, worlds: answer }))
  writeFileSync("test/formats/cloudformation/evaluated/recorded.json", `[\n${lines.join(",\n")}\n]\n`)
} finally {
  rmSync(directory, { recursive: true })
}
