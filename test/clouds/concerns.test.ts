/** A cloud that no resource asks for is not loaded: it would have read nothing. */
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { readUnits } from "../../src/change/read-units.ts"
import { cloudformationReaders } from "../../src/clouds/aws/cloudformation.ts"
import { samReaders } from "../../src/clouds/aws/sam.ts"
import { terraformReaders as awsReaders } from "../../src/clouds/aws/terraform.ts"
import { armReaders } from "../../src/clouds/azure/arm.ts"
import { documentReaders as azureDocuments } from "../../src/clouds/azure/documents.ts"
import { terraformReaders as azureReaders } from "../../src/clouds/azure/terraform.ts"
import { unsaid } from "../../src/clouds/cloud.ts"
import { concerned } from "../../src/clouds/concerns.ts"
import { connectorReaders } from "../../src/clouds/gcp/config-connector.ts"
import { documentReaders as gcpDocuments } from "../../src/clouds/gcp/documents.ts"
import { fabricReaders } from "../../src/clouds/gcp/fabric.ts"
import { terraformReaders as gcpReaders } from "../../src/clouds/gcp/terraform.ts"
import { clouds } from "../../src/clouds/index.ts"
import type { Unit } from "../../src/model/resource.ts"
import { readRule } from "../../src/rules/read-rule.ts"
import { shippedRules } from "../../src/rules/shipped.ts"
import { exampleFiles } from "../../src/rules/vocabulary.ts"
import { moduleTree, typicalPullRequest } from "../bench/inputs.ts"
import { type Files, unitsOf } from "../review-sources.ts"
import { company } from "../survey/repository.ts"

const every = await Promise.all(clouds.map(async (entry) => ({ entry, cloud: await entry.load() })))
const namesOf = (units: readonly Unit[]) => concerned(clouds, units).map(({ name }) => name)

async function unitsIn(files: Files): Promise<readonly Unit[]> {
  return readUnits(await unitsOf({}, files), "head").value
}

/** What the clouds read that would not have been loaded: of all that they answer, each part, so that nothing is left out. */
function readByOthers(units: readonly Unit[]): readonly unknown[] {
  const asked = namesOf(units)
  return every
    .filter(({ entry }) => !asked.includes(entry.name))
    .map(({ cloud }) => cloud.read(units, unsaid))
    .flatMap(({ value, diagnostics }) => [
      ...diagnostics,
      ...Object.values(value).flatMap((part: Iterable<unknown>) => [...part]),
    ])
}

const examples: readonly (readonly [string, Files])[] = shippedRules.flatMap(({ id }) => {
  const { flagged, quiet } = readRule(id, readFileSync(join("rules", `${id}.yaml`), "utf8"), id).examples
  return [...flagged, ...quiet].flatMap(({ name, format, before, after }) => {
    const path = exampleFiles[format]
    return path === undefined
      ? []
      : [before, after].flatMap((text) => text ?? []).map((text) => [`${id}: ${name}`, { [path]: text }] as const)
  })
})

describe("reads nothing where it is not loaded", () => {
  it("in the examples of all rules, of which most ask for one cloud", async () => {
    const counts = new Map<number, number>()
    for (const [name, files] of examples) {
      const units = await unitsIn(files)
      expect(readByOthers(units), name).toEqual([])
      const count = namesOf(units).length
      counts.set(count, (counts.get(count) ?? 0) + 1)
    }
    expect(counts.get(1)).toBeGreaterThan(examples.length / 2)
  })

  it("in recorded assemblies and files", async () => {
    const recorded = ["test/cdk/recorded", "test/formats/terraform/recorded/files"].flatMap((directory) =>
      readdirSync(directory, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name)),
    )
    const files = Object.fromEntries(recorded.map((path) => [path, readFileSync(path, "utf8")]))
    const units = await unitsIn(files)
    expect(units.length).toBeGreaterThan(5)
    expect(readByOthers(units)).toEqual([])
  })

  it.each([
    ["a typical pull request", typicalPullRequest().head, ["aws"]],
    ["a tree of modules", moduleTree(20, "head"), ["aws"]],
    ["a company", company, undefined],
  ])("in %s", async (_, files, names) => {
    const units = await unitsIn(files)
    expect(readByOthers(units)).toEqual([])
    if (names) expect(namesOf(units)).toEqual(names)
  })
})

describe("is asked for", () => {
  const readers = {
    aws: [awsReaders, cloudformationReaders, samReaders, { "iam:policy-document": 1, "Custom::Some": 1 }],
    azure: [armReaders, azureReaders, azureDocuments],
    gcp: [
      gcpReaders,
      gcpDocuments,
      fabricReaders,
      connectorReaders,
      { google_project_iam_member: 1, google_new_thing_iam_policy: 1 },
    ],
  }

  it.each(every)("by every type that $entry.name reads, and by no other cloud's", ({ entry }) => {
    const types = Object.entries(readers).map(([name, all]) => ({
      name,
      types: all.flatMap((each) => Object.keys(each)),
    }))
    for (const of of types)
      for (const type of of.types.filter((each) => each !== "moved" && each !== "module"))
        expect(entry.types.test(type), type).toBe(of.name === entry.name)
  })

  const call = (body: string): Files => ({ "main.tf": `module "m" {\n${body}\n}\n` })
  const document = JSON.stringify({ Statement: [{ Effect: "Allow", Action: "bedrock:*", Resource: "*" }] })

  it.each([
    ["aws", 'source = "example.com/a/b/c"\npolicy = jsonencode({ Statement = [] })'],
    ["aws", `source = "example.com/a/b/c"\npolicy = base64decode("${Buffer.from(document).toString("base64")}")`],
    ["aws", 'source = "example.com/a/b/c"\nall = [{ (join("", ["act", "ions"])) = ["bedrock:*"], resources = ["*"] }]'],
    ["azure", 'source = "example.com/a/b/c"\nwho = { a = { principalId = "x", role = "Owner" } }'],
    ["azure", 'source = "Azure/avm-res-cognitiveservices-account/azurerm"'],
    ["gcp", 'source = "terraform-google-modules/iam/google//modules/projects_iam"\nprojects = ["p"]'],
    ["gcp", 'source = "git::https://example.com/copied/member_iam?ref=v1"\nprojects = ["p"]'],
    [
      "gcp",
      'source = "github.com/GoogleCloudPlatform/cloud-foundation-fabric//modules/cloud-identity-group?ref=v1"\nmembers = ["user:a@example.com"]',
    ],
    ["gcp", 'source = "../../modules/project"\niam_by_principals = { "user:a@example.com" = ["roles/owner"] }'],
  ])("by what a module of %s is handed, however that is written: %s", async (name, body) => {
    expect(namesOf(await unitsIn(call(body)))).toContain(name)
  })

  it("by no module that is handed nothing of it", async () => {
    expect(namesOf(await unitsIn(call('source = "example.com/a/b/c"\nname = "x"\nsize = 3')))).toEqual([])
  })
})

/** Words that a reader of some cloud looks for in a call, and others. */
const words = [
  ...["policy", "Statement", "Effect", "Action", "NotAction", "actions", "not_actions", "resources", "attach_policy"],
  ...[
    "principal_id",
    "principalIds",
    "object_id",
    "principal_object_id",
    "role",
    "roles",
    "role_definition_names",
    "scope",
  ],
  ...["iam", "iam_bindings", "iam_members", "iam_project_roles", "org_policies", "data_access_logs", "iam_role_arn"],
  ...[
    "bindings",
    "projects",
    "project_roles",
    "members",
    "conditional_bindings",
    "names",
    "permissions",
    "target_level",
  ],
  ...["public_network_access_enabled", "local_auth_enabled", "publicNetworkAccess", "managed_identities", "name", "x"],
]
const sources = [
  ...["../m", "example.com/a/b/c", "terraform-aws-modules/iam/aws//modules/iam-policy", "./modules/cognitive"],
  ...["Azure/avm-res-cognitiveservices-account/azurerm", "Azure/avm-res-search-searchservice/azurerm", "search"],
  ...["Azure/avm-res-keyvault-vault/azurerm", "br/public:avm/res/machine-learning-services/workspace:0.1.0"],
  ...["terraform-google-modules/iam/google//modules/projects_iam", "x/custom_role_iam", "x/simple-sa?ref=1", "x/gcs"],
  ...["terraform-google-modules/project-factory/google", "terraform-google-modules/service-accounts/google"],
]
const texts = [
  "*",
  "bedrock:*",
  "roles/owner",
  "Owner",
  "user:a@example.com",
  "arn:aws:iam::aws:policy/AdministratorAccess",
]
const arguments_ = fc.letrec<{ value: string }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.constantFrom(...texts.map((text) => JSON.stringify(text)), "true", "false", "null", "aws_iam_role.other.arn"),
    fc.array(tie("value"), { maxLength: 2 }).map((all) => `[${all.join(", ")}]`),
    fc
      .array(fc.tuple(fc.constantFrom(...words), tie("value")), { maxLength: 3 })
      .map((all) => `{${all.map(([key, value]) => `${key} = ${value}`).join(", ")}}`),
    tie("value").map((value) => `jsonencode(${value})`),
  ),
})).value

it("no call of a module is read by a cloud that it does not ask for", async () => {
  const calls = fc.tuple(
    fc.constantFrom(...sources),
    fc.uniqueArray(fc.tuple(fc.constantFrom(...words), arguments_), { maxLength: 4, selector: ([key]) => key }),
  )
  let asked = 0
  await fc.assert(
    fc.asyncProperty(calls, async ([source, all]) => {
      const body = [`source = "${source}"`, ...all.map(([key, value]) => `  ${key} = ${value}`)].join("\n")
      const units = await unitsIn({ "main.tf": `module "m" {\n${body}\n}\n` })
      expect(readByOthers(units)).toEqual([])
      asked += namesOf(units).length
    }),
    { numRuns: 500 },
  )
  expect(asked).toBeGreaterThan(0)
})
