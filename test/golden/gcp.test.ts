import { describe, expect, it } from "vitest"
import { terraformReaders } from "../../src/clouds/gcp/terraform.ts"
import { identityReaders } from "../../src/clouds/gcp/terraform-identities.ts"
import { startOf, textOf } from "../../src/model/source.ts"
import { type Files, reviewFiles } from "../review-sources.ts"
import { bindings } from "./gcp/bindings.ts"
import { connectors } from "./gcp/config-connector.ts"
import { denies } from "./gcp/denies.ts"
import { documents } from "./gcp/documents.ts"
import { entitlements } from "./gcp/entitlements.ts"
import { fabrics } from "./gcp/fabric.ts"
import { groups } from "./gcp/groups.ts"
import { guards } from "./gcp/guards.ts"
import { identities } from "./gcp/identities.ts"
import { numbers } from "./gcp/numbers.ts"
import type { PullRequest } from "./gcp/pull-request.ts"
import { resources } from "./gcp/resources.ts"
import { switches } from "./gcp/switches.ts"
import { types } from "./gcp/types.ts"

/** `rule severity path:line text`, the text to its first line's end and without its quotes. */
const told = async (base: Files, head: Files) => {
  const { findings, diagnostics } = await reviewFiles(base, head)
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([])
  return findings.map(({ rule, severity, certainty, location }) => {
    const { source } = location
    const where = `${source.revision === "base" ? "base:" : ""}${source.path}:${startOf(location).line}`
    const text = textOf(location)
      .split("\n")[0]
      ?.replace(/^"(.*)"$/, "$1")
    return `${rule} ${severity}${certainty === "possible" ? " (possible)" : ""} ${where} ${text}`
  })
}

const all: readonly PullRequest[] = [
  ...bindings,
  ...connectors,
  ...denies,
  ...entitlements,
  ...groups,
  ...guards,
  ...identities,
  ...numbers,
  ...resources,
  ...switches,
  ...fabrics,
  ...documents,
  ...types,
]

describe("of a pull request on Google Cloud", () => {
  it.each(all)("$name", async ({ base, head, says }) => {
    expect(await told(base, head)).toEqual(says)
  })
})

it("names both lines of a combination", async () => {
  const both = bindings.find(({ name }) => name.includes("both lines"))
  const { findings } = await reviewFiles(both?.base ?? {}, both?.head ?? {})
  expect(
    findings.map(({ what, related }) => [what, related.map(({ span, note }) => `${startOf(span).line} ${note}`)]),
  ).toEqual([
    [
      "`google_service_account.app` may start what runs code and hand it a service account: `roles/iam.serviceAccountUser` beside `aiplatform.customJobs.create`.",
      expect.arrayContaining(["7 aiplatform.customJobs.create"]),
    ],
  ])
})

it("every type that is read has a pull request", () => {
  const texts = all
    .flatMap(({ base, head }) => [base, head])
    .flatMap(Object.values)
    .join("\n")
  const named = new Set(
    [...texts.matchAll(/^(resource|data) "([a-z0-9_]+)"/gm)].map(([, kind, type]) =>
      kind === "data" ? `data.${type}` : type,
    ),
  )
  // What is declared and where it lies is proved in test/clouds/gcp.
  const isRead = (type: string) => identityReaders[type] === undefined
  expect(Object.keys(terraformReaders).filter((type) => isRead(type) && !named.has(type))).toEqual([])
})
