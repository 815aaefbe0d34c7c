import { describe, it } from "vitest"
import { check, laws } from "./laws.ts"
import { runsPerLaw } from "./runs.ts"

describe("the laws of the difference", () => {
  it.each(laws)("$name", { timeout: 600_000 }, (law) => check(law, runsPerLaw, 20261124))
})
