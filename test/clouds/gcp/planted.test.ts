import { spawnSync } from "node:child_process"
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, describe, expect, it } from "vitest"
import { isLong } from "../../access/runs.ts"
import { hunt } from "./hunt.ts"
import { mistakes } from "./planted.ts"

const root = join(import.meta.dirname, "../../..")
const source = (file: string): string => readFileSync(join(root, "src", file), "utf8")

describe("planted mistakes on Google Cloud", () => {
  it("each change something in the engine as it is", () => {
    const lost = mistakes.filter(({ file, right }) => source(file).split(right).length !== 2)
    expect(lost.map(({ name }) => name)).toEqual([])
    expect(mistakes.length).toBeGreaterThanOrEqual(20)
  })
})

/** An engine beside the real one, with one mistake in it. */
describe.runIf(isLong)("planted mistakes on Google Cloud, in a copy of the engine", () => {
  const copy = mkdtempSync(join(tmpdir(), "planted-gcp-"))
  for (const part of ["src", "test/access", "test/clouds/gcp", "test/review-sources.ts"])
    cpSync(join(root, part), join(copy, part), { recursive: true })
  writeFileSync(join(copy, "package.json"), '{ "type": "module" }')
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"))
  afterAll(() => rmSync(copy, { recursive: true }))

  const [pairs, conditions] = [4_000, 20_000]
  const script = `import { hunt } from "./test/clouds/gcp/hunt.ts"; console.log((await hunt(${pairs}, ${conditions})) ?? "nothing")`
  const found = () => {
    const { stdout, stderr, status } = spawnSync(process.execPath, ["--input-type=module", "-e", script], {
      cwd: copy,
      encoding: "utf8",
    })
    // A mistake that throws is caught as well.
    return status === 0 ? stdout.trim() : `it throws: ${stderr.split("\n").find((line) => /Error/.test(line))}`
  }

  it("nothing is found without one", { timeout: 900_000 }, async () => {
    expect(await hunt(pairs, conditions)).toBeUndefined()
  })

  it.each(mistakes)("$name", { timeout: 900_000 }, ({ file, right, wrong }) => {
    const path = join(copy, "src", file)
    writeFileSync(
      path,
      source(file).replace(right, () => wrong),
    )
    try {
      const what = found()
      console.info(what)
      expect(what).not.toBe("nothing")
    } finally {
      writeFileSync(path, source(file))
    }
  })
})
