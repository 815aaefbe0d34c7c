import { describe, expect, it } from "vitest"
import { prepareCel } from "../../../src/clouds/gcp/cel.ts"
import { readCondition } from "../../../src/clouds/gcp/conditions.ts"
import { isShared, lookAlike } from "../../../src/clouds/gcp/issuers.ts"
import type { Reach } from "../../../src/clouds/gcp/pinning.ts"
import { memberPin, reachOf } from "../../../src/clouds/gcp/pinning.ts"
import { source } from "../../formats/outline.ts"

const github = "https://token.actions.githubusercontent.com"

describe("an issuer", () => {
  it.each<[string, string | undefined]>([
    [github, undefined],
    [`${github}/acme`, undefined],
    ["https://gitlab.com", undefined],
    ["https://gitlab.acme.com", undefined],
    ["https://login.acme.com", undefined],
    ["https://accounts.google.com", undefined],
    ["https://${var.host}", undefined],
    ["https://tоken.actions.githubusercontent.com", "token.actions.githubusercontent.com"],
    ["https://token.actions.githubusercontent.co", "token.actions.githubusercontent.com"],
    ["https://token.actions.githubusercontnet.com", "token.actions.githubusercontent.com"],
    ["https://t0ken.actions.githubusercontent.com", "token.actions.githubusercontent.com"],
    ["https://token.actions.githubusercontent.com.example.org", "token.actions.githubusercontent.com"],
    ["https://ｔoken.actions.githubusercontent.com", "token.actions.githubusercontent.com"],
    ["https://符元.actions.githubusercontent.com", "token.actions.githubusercontent.com"],
    ["https://xn--9wzu02a.actions.githubusercontent.com", "token.actions.githubusercontent.com"],
    ["https://app.terraf0rm.io", "app.terraform.io"],
    ["https://bücher.example", "an address in plain letters"],
  ])("%s looks like %s", (url, like) => {
    expect(lookAlike(url)).toBe(like)
  })

  it.each<[string, boolean]>([
    [github, true],
    [`${github}/`, true],
    [`${github}/acme`, false],
    ["https://app.terraform.io", true],
    ["https://login.microsoftonline.com/common/v2.0", true],
    ["https://login.microsoftonline.com/4c2b…/v2.0", false],
    ["https://gitlab.acme.com", false],
  ])("%s gives tokens to anybody: %s", (url, shared) => {
    expect(isShared(url)).toBe(shared)
  })
})

const mapping = new Map([
  ["google.subject", "assertion.sub"],
  ["attribute.repository", "assertion.repository"],
  ["attribute.owner", "assertion.repository_owner"],
  ["attribute.odd", "assertion.sub.extract('x')"],
])

/** How far the tokens that a condition lets through may come from: the loosest of its alternatives. */
async function reach(expression: string, member = "/*"): Promise<Reach> {
  const file = source("c", expression)
  await prepareCel(["expression roles/x"])
  const span = { source: file, start: 0, end: expression.length }
  const { alternatives } = readCondition({ kind: "text", pieces: [{ kind: "literal", text: expression, span }], span })
  return Math.min(...alternatives.map((each) => reachOf(each, mapping, memberPin(member, mapping)))) as Reach
}

describe("a condition ties tokens down", () => {
  it.each<[string, Reach]>([
    ["assertion.repository == 'a/b' && assertion.ref == 'refs/heads/main'", 3],
    ["assertion.repository_id == '1' && assertion.environment == 'prod'", 3],
    ["assertion.sub == 'repo:a/b:ref:refs/heads/main'", 3],
    ["attribute.repository == 'a/b' && assertion.ref in ['refs/heads/main', 'refs/heads/dev']", 3],
    ["assertion.repository == 'a/b' && assertion.job_workflow_ref.startsWith('a/b/.github/workflows/x.yml@')", 3],
    ["assertion.sub.startsWith('organization:a:project:p:workspace:w:')", 3],
    ["assertion.repository == 'a/b'", 2],
    ["assertion.repository == 'a/b' && assertion.ref.startsWith('refs/heads/')", 2],
    ["assertion.repository == 'a/b' || assertion.ref == 'refs/heads/main'", 0],
    ["assertion.repository == 'a/b' && assertion.ref != 'refs/heads/x'", 2],
    ["assertion.sub.startsWith('repo:a/b:')", 2],
    ["assertion.sub == 'repo:a/b:pull_request'", 2],
    ["assertion.repository.startsWith('a/')", 1],
    ["assertion.sub.startsWith('repo:a/')", 1],
    ["assertion.repository_owner == 'a'", 1],
    ["attribute.owner == 'a'", 1],
    ["assertion.sub.startsWith('organization:a:')", 1],
    ["assertion.repository.startsWith('a')", 0],
    ["assertion.sub.startsWith('repo:a')", 0],
    ["assertion.repository.contains('a/b')", 0],
    ["attribute.odd == 'a'", 0],
    ["attribute.unmapped == 'a'", 0],
    ["true", 0],
  ])("%s: %i", async (expression, expected) => {
    expect(await reach(expression)).toBe(expected)
  })

  it.each<[string, Reach]>([
    ["principalSet://iam.googleapis.com/p/attribute.repository/a/b", 3],
    ["principal://iam.googleapis.com/p/subject/repo:a/b:ref:refs/heads/main", 3],
    ["principalSet://iam.googleapis.com/p/attribute.owner/a", 1],
    ["principalSet://iam.googleapis.com/p/*", 0],
  ])("beside what the member says: %s: %i", async (member, expected) => {
    expect(await reach("assertion.ref == 'refs/heads/main'", member)).toBe(expected)
  })
})
