import { describe, expect, it } from "vitest"
import type { Revision } from "../../src/model/source.ts"
import { type Files, reviewFiles } from "../review-sources.ts"
import { bicepChanges, bicepRefactors } from "./azure/bicep.ts"
import { unmarked } from "./marked.ts"

/** Files without their marks, and the place of each mark. */
function marked(files: Files, revision: Revision) {
  const all = Object.entries(files).map(([path, text]) => ({ path, ...unmarked(text) }))
  return {
    files: Object.fromEntries(all.map(({ path, text }) => [path, text])),
    places: all.flatMap(({ path, marks, text }) =>
      marks.map(({ start, end }) => `${revision} ${path}: ${text.slice(start, end)} at ${start}`),
    ),
  }
}

const present = (files: Files): Files => Object.fromEntries(Object.entries(files).filter(([, text]) => text !== ""))

async function told(base: Files, head: Files) {
  const { findings, diagnostics } = await reviewFiles(present(base), present(head))
  return {
    finds: findings.map(
      ({ rule, severity, certainty }) => `${rule} ${severity}${certainty === "possible" ? " (possible)" : ""}`,
    ),
    places: findings.map(
      ({ location: { source, start, end } }) =>
        `${source.revision} ${source.path}: ${source.text.slice(start, end)} at ${start}`,
    ),
    says: diagnostics.filter(({ severity }) => severity === "error").map(({ message }) => message),
  }
}

describe.each(bicepChanges)("$name", ({ before, after, finds, says = [], back = [] }) => {
  const [base, head] = [marked(before, "base"), marked({ ...before, ...after }, "head")]
  const places = [...base.places, ...head.places.filter((each) => !base.places.includes(each.replace("head", "base")))]
  it("is found on the very text", async () => {
    expect(await told(base.files, head.files)).toEqual({ finds, places, says })
  })
  it("is what it is on the way back", async () => {
    expect((await told(head.files, base.files)).finds).toEqual(back)
  })
})

describe.each(bicepRefactors)("$name", ({ before, after }) => {
  it("in silence, there and back", async () => {
    const head = { ...before, ...after }
    expect(await told(before, head)).toEqual({ finds: [], places: [], says: [] })
    expect(await told(head, before)).toEqual({ finds: [], places: [], says: [] })
  })
})
