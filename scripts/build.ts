/** Sources to dist/: rules are compiled, TypeScript becomes JavaScript, and each entry one folder of its own. Same input, same bytes. */
import { execFileSync } from "node:child_process"
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"

/** An entry of its own has its own chunks, so that each is complete where it stands. */
const entries = [
  { from: "lib/src/action.js", to: "dist" },
  { from: "lib/src/cli.js", to: "dist/cli" },
  { from: "lib/test/demo/demo.js", to: "dist/demo" },
]

const run = (command: string, ...args: readonly string[]) =>
  execFileSync(command, args, { stdio: ["ignore", "ignore", "inherit"] })

const out = process.argv[2] ?? "."
const node = process.execPath

run(node, "scripts/compile-rules.ts")
run(node, "--no-warnings", "scripts/compile-page.ts")
rmSync("lib", { recursive: true, force: true })
run("tsc", "-p", "tsconfig.build.json")
// The compiler leaves data files behind, and the bundler copies them from where they are named.
for (const entry of readdirSync("src", { recursive: true, withFileTypes: true }))
  if (entry.isDirectory() && entry.name === "data")
    cpSync(`${entry.parentPath}/data`, `lib/${entry.parentPath}/data`, { recursive: true })
// Nothing of this package does anything when it is merely loaded. It does not say so, and its client for OIDC, which nobody calls
// here, would bring a whole HTTP library into every start.
cpSync("node_modules/@actions/core", "lib/node_modules/@actions/core", { recursive: true, dereference: true })
const core = JSON.parse(readFileSync("node_modules/@actions/core/package.json", "utf8"))
writeFileSync("lib/node_modules/@actions/core/package.json", JSON.stringify({ ...core, sideEffects: false }))
// The emitted modules are ES modules, as the sources are, and know the version.
const { version } = JSON.parse(readFileSync("package.json", "utf8"))
writeFileSync("lib/package.json", `${JSON.stringify({ type: "module", version })}\n`)
rmSync(`${out}/dist`, { recursive: true, force: true })
for (const { from, to } of entries) {
  mkdirSync(`${out}/${to}`, { recursive: true })
  run("ncc", "build", from, "--out", `${out}/.build`, "--license", "licenses.txt", "--quiet")
  cpSync(`${out}/.build`, `${out}/${to}`, { recursive: true })
  rmSync(`${out}/.build`, { recursive: true, force: true })
}
if (!existsSync(`${out}/dist/index.js`)) throw new Error("the build made no dist/index.js")
const told = execFileSync(node, [`${out}/dist/cli/index.js`, "--version"], { encoding: "utf8" }).trim()
if (told !== version) throw new Error(`dist says that it is version ${told}, and package.json ${version}`)
