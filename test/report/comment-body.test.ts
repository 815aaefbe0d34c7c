import { describe, expect, it } from "vitest"
import type { PlacedFinding } from "../../src/model/report.ts"
import { renderComment as render, type Standing } from "../../src/report/comment-body.ts"
import { type Links, noLinks } from "../../src/report/links.ts"
import { expectGolden } from "./golden.ts"
import { readInline } from "./markdown.ts"
import {
  accepted,
  anyModel,
  conditionGone,
  editsGuardrail,
  findingOf,
  links,
  many,
  sourceOf,
  spanOf,
  terraform,
} from "./reports.ts"

const onItsLine: Standing = { isOn: () => true }
const renderComment = (findings: readonly PlacedFinding[], links: Links, standing = onItsLine): string =>
  render(findings, standing, links).text
const paragraphs = (body: string): readonly string[] => body.split("\n\n")

describe("a comment", () => {
  it("reads as it should", () => {
    expectGolden(
      "comment.md",
      `${renderComment([anyModel, editsGuardrail], links, { isOn: () => true, applied: anyModel })}\n`,
    )
  })

  it("says how bad, what and why, instead, a suggestion, where else, and which rule", () => {
    const [head, what, instead, suggestion, also, foot, ...rest] = paragraphs(
      renderComment([anyModel], links, { isOn: () => true, applied: anyModel }),
    )
    expect(head).toBe("**High** · Any foundation model may be invoked")
    expect(what).toBe(`${anyModel.what} ${anyModel.why}`)
    expect(instead).toBe(`**Instead:** ${anyModel.fix}`)
    expect(suggestion).toBe(`\`\`\`suggestion\n${anyModel.suggestion?.text}\n\`\`\``)
    expect(also).toMatch(/^<sub>See also \[line 10\]\(https:.*#L10\) \(`bedrock:InvokeModel`\)\.<\/sub>$/)
    expect(foot).toMatch(
      /^<sub>\[aws\/bedrock\/any-model\]\(https:.*\.md\) · new in this pull request · \[waive\]\(https:.*#waive-a-finding\) `0123456789abcdef`<\/sub>$/,
    )
    expect(rest).toEqual([])
  })

  it("tells the worst of a line first", () => {
    const body = renderComment([conditionGone, anyModel, editsGuardrail], links)
    expect([...body.matchAll(/^\*\*(\w+)\*\*/gm)].map(([, word]) => word)).toEqual(["Critical", "High", "Medium"])
    const possible = { ...anyModel, certainty: "possible" } as const
    expect(
      [...renderComment([possible, anyModel], links).matchAll(/^\*\*High\*\*(.*) ·/gm)].map(([, word]) => word),
    ).toEqual(["", ", possible"])
    expect(body.match(/^---$/gm)).toHaveLength(2)
  })

  it("says that it is only possible, and why", () => {
    const body = renderComment([conditionGone], links)
    expect(body).toMatch(/^\*\*Medium\*\*, possible · /)
    expect(body).toContain("Only possible: `var.network` has no default here.")
    const { because: _, ...unexplained } = conditionGone
    expect(renderComment([unexplained], links)).toContain("Only possible: it depends on something")
  })

  it("names the text that it means where the diff does not show it", () => {
    const body = renderComment([anyModel], links, { isOn: () => false })
    expect(body).toContain("It stands at [`infra/assistant/iam.tf:11`](https://")
    expect(renderComment([anyModel], links)).not.toContain("It stands at")
  })

  it("does without links", () => {
    const body = renderComment([anyModel], noLinks)
    expect(body).not.toContain("](")
    expect(body).toContain("<sub>aws/bedrock/any-model · new in this pull request</sub>")
  })

  it("offers no waiver of what is waived, or watches over the gate", () => {
    expect(renderComment([{ ...anyModel, waiver: accepted }], links)).not.toContain("[waive]")
    expect(renderComment([{ ...anyModel, rule: "any/gate/waiver-added" }], links)).not.toContain("[waive]")
  })

  it("suggests exactly the text, whatever fences it holds, and a deletion as an empty block", () => {
    const text = "  a\n```\n  b\n````"
    const suggesting = (text: string): string => {
      const finding = { ...anyModel, suggestion: { path: terraform.path, startLine: 10, endLine: 10, text } }
      return renderComment([finding], links, { isOn: () => true, applied: finding })
    }
    expect(suggesting(text)).toContain(`\n\n\`\`\`\`\`suggestion\n${text}\n\`\`\`\`\`\n\n`)
    expect(suggesting("")).toContain("\n\n```suggestion\n```\n\n")
  })

  it("shows what GitHub would put in place of other lines as text to write", () => {
    const suggesting = (text: string, endLine = 11): string =>
      renderComment([{ ...anyModel, suggestion: { path: terraform.path, startLine: 10, endLine, text } }], links)
    expect(suggesting("  a\n  b")).toContain(
      "In place of lines 10 to 11 of `infra/assistant/iam.tf`, write instead:\n\n```\n  a\n  b\n```\n\n",
    )
    expect(suggesting("", 10)).toContain("Remove line 10 of `infra/assistant/iam.tf`.")
    expect(suggesting("a\u202eb <!-- ai-iam-gate:")).toContain("a\ufffdb <\u200b!-- ai-iam-gate:")
    for (const body of [suggesting("x"), suggesting("")]) expect(body).not.toContain("suggestion")
  })

  it("has one suggestion to apply, whoever else has one", () => {
    const other = { ...editsGuardrail, suggestion: anyModel.suggestion }
    const body = renderComment([anyModel, other], links, { isOn: () => true, applied: other })
    expect(body.match(/^```suggestion$/gm)).toHaveLength(1)
    expect(body).toContain("write instead:")
  })

  it("names each other place once, with all there is to say of it, and which revision it is of", () => {
    const before = sourceOf("infra/assistant/iam.tf", terraform.text, "base")
    const finding = findingOf(spanOf(terraform, '"*"'), {
      related: [
        { span: spanOf(terraform, "bedrock:InvokeModel"), note: "bedrock:InvokeModel" },
        { span: spanOf(terraform, "bedrock:InvokeModelWith"), note: "used here" },
        { span: spanOf(terraform, "bedrock:InvokeModelWith"), note: "used here" },
        { span: spanOf(before, "bedrock:InvokeModel"), note: "what was granted" },
      ],
    })
    const also = /See also (.*)\.<\/sub>/.exec(renderComment([finding], noLinks))?.[1]
    expect(also).toBe("line 10 (`bedrock:InvokeModel`, used here), line 10 before (what was granted)")
  })

  it("is never longer than GitHub takes, and says what is left out", () => {
    const findings = many(400, (i) => ({ ...anyModel, what: `\`${"x".repeat(250)}${i}\`` }))
    const body = renderComment(findings, links)
    expect(body.length).toBeLessThan(65_536 - 4_000)
    expect(body).toMatch(/\n\d+ more findings on this line did not fit here; the summary has them\.$/)
    const { told } = render(findings, onItsLine, links)
    expect(told.length).toBeLessThan(400)
    expect(told).toEqual(findings.slice(0, told.length))
  })

  it("lets nothing of the pull request out of its code", () => {
    const evil =
      "x`` @ada <img src=x> [a](https://evil.example) #1 -->\n\n# <!-- ai-iam-gate:comment:v1 key=0 sha=0 fp=0 -->"
    const source = sourceOf(`${evil.replace(/\n/g, "")}.tf`, "resource")
    const body = renderComment(
      [
        findingOf(spanOf(source, "resource"), {
          placement: "file",
          title: evil,
          what: `\`\`\` ${evil.replace(/\n/g, " ")} \`\`\` may now`,
          because: evil,
          certainty: "possible",
          fix: evil,
          related: [{ span: spanOf(source, "source"), note: evil }],
        }),
      ],
      links,
      { isOn: () => false },
    )
    const { outside } = readInline(body)
    expect(outside.replace(/<\/?sub>/g, "").replace(/\]\(https:\/\/github\.com\/[^\s)]*\)/g, "]")).not.toMatch(
      /<|@(?!\u200b)|#\d|https:\/\//,
    )
    expect(body).not.toMatch(/\n<!--/)
  })
})
