import { describe, expect, it } from "vitest"
import { type PostedThread, planComments } from "../../src/report/comment-plan.ts"
import { desiredComments } from "../../src/report/comments.ts"
import { markerOf } from "../../src/report/markers.ts"
import { accepted, many } from "./reports.ts"
import { finding, posted, stamp, suggestion, wanted } from "./threads.ts"

const [a, b] = [finding("aa", 11), finding("bb", 13)]
const thread = (id: number, findings: Parameters<typeof wanted>[0], over: Partial<PostedThread> = {}): PostedThread => {
  const [comment] = desiredComments(wanted(findings))
  if (!comment) throw new Error("no comment")
  return posted(id, comment, over)
}
const next = { ...stamp, sha: "b".repeat(40), run: { id: 6, attempt: 1 } }
const plan = (findings: Parameters<typeof wanted>[0], threads: readonly PostedThread[], most = 30) =>
  planComments(wanted(findings, most), threads, next)
/** What is done, by the numbers of the threads. */
const done = (...[findings, threads, most]: Parameters<typeof plan>) => {
  const { create, edit, reopen, remove, close, keep, closed } = plan(findings, threads, most)
  const all = {
    create: create.map((each) => each.findings.map(({ fingerprint }) => fingerprint).join()),
    edit: edit.map((each) => each.thread.comment),
    reopen: reopen.map((each) => each.thread.comment),
    remove: remove.map((each) => each.comment),
    close: close.map((each) => each.thread.comment),
    keep: keep.map((each) => each.thread.comment),
    closed: closed.map((each) => each.comment),
  }
  return Object.fromEntries(Object.entries(all).filter(([, each]) => each.length > 0))
}
const answered = { hasReplies: true }
const isFixed = (id: number, findings: Parameters<typeof wanted>[0], over: Partial<PostedThread> = {}) => {
  const open = thread(id, findings, answered)
  return { ...open, body: plan([], [open]).close[0]?.body ?? "", ...over }
}

describe("of what stands on the pull request", () => {
  it.each<[string, ReturnType<typeof done>, ReturnType<typeof done>]>([
    ["what is still true is kept", done([a, b], [thread(1, [a]), thread(2, [b])]), { keep: [1, 2] }],
    ["what moved is kept", done([finding("aa", 12)], [thread(1, [a])]), { keep: [1] }],
    ["what is new is posted beside it", done([a, b], [thread(1, [a])]), { create: ["bb"], keep: [1] }],
    ["what is said differently is edited", done([{ ...a, what: "`x`" }], [thread(1, [a])]), { edit: [1] }],
    ["what is no longer alone on its line is edited", done([a, finding("cc", 11)], [thread(1, [a])]), { edit: [1] }],
    ["what is fixed is taken away", done([], [thread(1, [a])]), { remove: [1] }],
    ["or closed, where somebody answered", done([], [thread(1, [a], answered)]), { close: [1] }],
    ["and closed once", done([], [isFixed(1, [a], answered)]), { closed: [1] }],
    ["what came back is opened again, and not posted again", done([a], [isFixed(1, [a])]), { reopen: [1] }],
    ["what a person resolved stays as it is", done([a], [thread(1, [a], { isResolved: true })]), { keep: [1] }],
    [
      "even where it would be said differently",
      done([{ ...a, what: "`x`" }], [thread(1, [a], { isResolved: true })]),
      { keep: [1] },
    ],
    [
      "but what is new beside it is told",
      done([a, finding("cc", 11)], [thread(1, [a], { isResolved: true })]),
      { create: ["cc"], keep: [1] },
    ],
    ["what a person resolved and is fixed goes", done([], [thread(1, [a], { isResolved: true })]), { remove: [1] }],
    ["the later of two that a race made goes", done([a], [thread(1, [a]), thread(2, [a])]), { keep: [1], remove: [2] }],
    [
      "two that became one line are one, and what was answered is left alone",
      done([a, finding("bb", 11)], [thread(1, [a]), thread(2, [b], answered)]),
      { edit: [1], keep: [2] },
    ],
    [
      "what has no room beside worse makes room, unless it was answered",
      done([{ ...b, severity: "critical" }, a], [thread(1, [a]), thread(2, [b])], 1),
      { edit: [2], remove: [1] },
    ],
    ["what is waived is taken away", done([{ ...a, waiver: accepted }], [thread(1, [a])]), { remove: [1] }],
  ])("%s", (_, is, should) => expect(is).toEqual(should))

  it("another configuration's comments are not touched", () => {
    const theirs = planComments(wanted([a]), [thread(1, [a])], { ...next, key: "00000000000b" })
    expect(theirs).toMatchObject({ keep: [], edit: [], remove: [], close: [] })
    expect(theirs.create).toHaveLength(1)
  })

  it("what was closed says what it said, with nothing in it that could be applied, and keeps its fingerprint", () => {
    const open = thread(1, [{ ...a, suggestion: suggestion(11) }], answered)
    expect(open.body).toContain("```suggestion\n")
    const [closed] = plan([], [open]).close
    expect(closed?.body).toMatch(/^\*\*Fixed\.\*\* This no longer holds as of bbbbbbbbbb\.\n\n<details>/)
    expect(closed?.body).toContain("About aa")
    expect(closed?.body).not.toContain("suggestion\n")
    expect(markerOf(closed?.body ?? "")).toMatchObject({ state: "closed", fingerprints: ["aa"], sha: next.sha })
    expect(plan([{ ...a, waiver: accepted }], [open]).close[0]?.body).toMatch(/^\*\*Waived\.\*\*/)
  })

  it("an edit offers to apply only what replaces the lines that the comment stands on by now", () => {
    const told = thread(1, [a])
    const reworded = { ...a, suggestion: suggestion(11) }
    expect(plan([reworded], [told]).edit[0]?.comment.body).toContain("```suggestion")
    const moved = { ...told, anchor: { kind: "line", path: "a.tf", side: "RIGHT", line: 12 } } as const
    expect(plan([reworded], [moved]).edit[0]?.comment.body).not.toContain("```suggestion")
    const outdated = { ...told, anchor: { kind: "file", path: "a.tf" } } as const
    expect(plan([reworded], [outdated]).edit[0]?.comment.body).not.toContain("```suggestion")
  })

  it("nothing is done a second time, whatever was done the first", () => {
    const findings = many(5, (i) => finding(`${i}${i}`, 10 + i))
    const posts = desiredComments(wanted(findings)).map((comment, i) => posted(i + 1, comment))
    expect(done(findings, posts)).toEqual({ keep: [1, 2, 3, 4, 5] })
  })
})
