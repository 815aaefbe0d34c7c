/** Accounts with known verdicts, in the shapes that the AWS client prints. */
import { describe, expect, it } from "vitest"
import type { Scanned } from "../../src/scan.ts"
import { scanOf, short, told } from "./aws-account.ts"
import { estates } from "./estates-aws.ts"

const whose = (each: string): string => each.split(" ").at(-1) ?? ""

function through({ survey }: Scanned): readonly string[] {
  const names = new Map(survey.principals.map(({ key, name }) => [key, short(name)]))
  return survey.principals.flatMap(({ name, cells }) =>
    cells.flatMap(({ capability, hold, through: way }) =>
      hold === "through" ? [`${short(name)} ${capability} ${way.map((key) => names.get(key) ?? key).join(" ")}`] : [],
    ),
  )
}

describe("an account is scanned", () => {
  it.each(estates.map((estate) => [estate.name, estate] as const))("%s", async (_, estate) => {
    const scanned = await scanOf(...estate.files)
    const all = told(scanned)
    expect(all).toEqual(expect.arrayContaining([...estate.told]))
    expect([...new Set(all.map(whose))].sort()).toEqual([...new Set(estate.told.map(whose))].sort())
    expect(scanned.report.diagnostics).toEqual([])
    expect(scanned.report.verdict).toBe(estate.verdict)
    expect(through(scanned)).toEqual(expect.arrayContaining([...(estate.through ?? [])]))
  })

  it("whose members of a group are all named", async () => {
    const estate = estates.find(({ name }) => name.startsWith("groups"))
    const [finding] = (await scanOf(...(estate?.files ?? []))).report.findings
    for (const name of ["user/ml", "user/bob", "group/ml"]) expect(finding?.what).toContain(name)
    for (const name of ["user/ann", "role/ml", "role/readers"]) expect(finding?.what).not.toContain(name)
  })
})
