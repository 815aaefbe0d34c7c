/** What crosses accounts, kind by kind: each with both of its ends, whoever can take it, and nobody who cannot. */
import { describe, expect, it } from "vitest"
import {
  allow,
  assigned,
  aws,
  azure,
  email,
  first,
  gcp,
  impersonates,
  knowledgeBase,
  member,
  models,
  robot,
  role,
  roleIn,
  root,
  sandbox,
  second,
  service,
  serviceAccount,
  tools,
  trust,
} from "./accounts.ts"
import { directoryOf, estateOf, mergeOf, scanned, waysIn } from "./saved.ts"

const invoke = allow("bedrock:InvokeModel", "*")
const assume = (account: string, name: string) => allow("sts:AssumeRole", roleIn(account, name))
const target = (...trusted: readonly object[]) => aws(models, [role(models, "ml", trusted, invoke)])

describe("a role that trusts a role of another account", () => {
  const trusting = target(trust({ AWS: roleIn(tools, "ci") }))

  it("is taken by it, and by whoever can become it", async () => {
    const estate = await estateOf(
      trusting,
      aws(tools, [
        role(tools, "ci", [trust(root(tools))], assume(models, "ml")),
        role(tools, "dev", [trust(service)], assume(tools, "ci")),
        role(tools, "other", [trust(service)], allow("s3:GetObject", "*")),
      ]),
    )
    expect(waysIn(estate)).toEqual(["1/ci -> 2/ml: 1/ci, 1/dev"])
    const [way] = estate.survey.crossings
    expect(way).toMatchObject({
      kind: "estate",
      from: roleIn(tools, "ci"),
      to: roleIn(models, "ml"),
      certainty: "certain",
    })
    expect(way?.estate).toMatchObject({ from: `aws:${tools}`, to: `aws:${models}`, more: 0, reaches: ["invoke"] })
    const dev = estate.survey.principals.find(({ name }) => name === roleIn(tools, "dev"))
    expect(dev?.cells.find(({ capability }) => capability === "invoke")).toMatchObject({
      hold: "through",
      through: [`aws:${tools}#${roleIn(tools, "ci")}`, `aws:${models}#${roleIn(models, "ml")}`],
    })
  })

  it("is taken by nobody where that one's own policies do not let it", async () => {
    const estate = await estateOf(
      trusting,
      aws(tools, [role(tools, "ci", [trust(service)], allow("s3:GetObject", "*"))]),
    )
    expect(waysIn(estate)).toEqual(["1/ci -> 2/ml: nobody (nobody there is let out to it by policies of that account)"])
    const held = estate.survey.principals.filter(({ name }) => name.includes(tools)).flatMap(({ cells }) => cells)
    expect(held).toEqual([])
  })

  it("may be taken where its account was not read whole", async () => {
    const there = { ...aws(tools, [role(tools, "x", [trust(service)])]), refused: "`aws iam list-users` was refused" }
    expect(waysIn(await estateOf(trusting, there))).toEqual([
      "1/ci -> 2/ml: nobody (that account was not read whole, so who is let out to it is not known)",
    ])
  })

  it("is not taken by those whom a denied resource keeps from it", async () => {
    const but = { Effect: "Allow", Action: "sts:AssumeRole", NotResource: roleIn(models, "ml") }
    expect(waysIn(await estateOf(trusting, aws(tools, [role(tools, "ci", [trust(service)], but)])))).toEqual([
      "1/ci -> 2/ml: nobody (nobody there is let out to it by policies of that account)",
    ])
  })

  it("keeps its conditions", async () => {
    const external = { Condition: { StringEquals: { "sts:ExternalId": "x" } } }
    const estate = await estateOf(
      target(trust({ AWS: roleIn(tools, "ci") }, external)),
      aws(tools, [role(tools, "ci", [trust(service)], assume(models, "ml"))]),
    )
    expect(estate.survey.crossings.map(({ conditions }) => conditions)).toEqual([["sts:ExternalId equals x"]])
  })

  it("is no way of the estate where that account was not scanned", async () => {
    const estate = await estateOf(trusting)
    expect(waysIn(estate)).toEqual([])
    expect(estate.survey.crossings.map(({ kind, from }) => [kind, from])).toEqual([["identity", roleIn(tools, "ci")]])
  })
})

describe("a role that trusts another account", () => {
  const trusting = target(trust(root(tools)))
  const named = (n: number) => `team-${String(n).padStart(2, "0")}`

  it("is taken by those whose own policies let them, users of an account without roles among them", async () => {
    const user = {
      UserName: "ana",
      Path: "/",
      Arn: `arn:aws:iam::${tools}:user/ana`,
      GroupList: [],
      AttachedManagedPolicies: [],
    }
    const export_ = {
      UserDetailList: [
        {
          ...user,
          UserPolicyList: [
            {
              PolicyName: "p",
              PolicyDocument: { Version: "2012-10-17", Statement: [allow("sts:AssumeRole", "arn:aws:iam::*:role/m*")] },
            },
          ],
        },
        { ...user, UserName: "bo", Arn: `arn:aws:iam::${tools}:user/bo` },
      ],
    }
    const people = { cloud: "aws", id: tools, files: { "a.export.json": JSON.stringify(export_) } }
    expect(waysIn(await estateOf(trusting, people))).toEqual(["1/ana -> 2/ml: 1/ana"])
  })

  it("is one way where many can take it, who are counted", async () => {
    const many = Array.from({ length: 30 }, (_, n) => role(tools, named(n), [trust(service)], assume(models, "ml")))
    const [way, ...others] = (await estateOf(trusting, aws(tools, many))).survey.crossings
    expect(others).toEqual([])
    expect(way).toMatchObject({ from: tools, to: roleIn(models, "ml") })
    expect([way?.estate?.takers.length, way?.estate?.more]).toEqual([20, 10])
  })

  it("leads on, through a third account", async () => {
    const estate = await estateOf(
      aws(sandbox, [role(sandbox, "far", [trust(root(models))], allow("bedrock:UpdateGuardrail", "*"))]),
      aws(models, [role(models, "hop", [trust(root(tools))], assume(sandbox, "far"))]),
      aws(tools, [role(tools, "start", [trust(service)], allow("sts:*", "*"))]),
    )
    expect(waysIn(estate)).toEqual(["1/start -> 2/hop: 1/start", "2/hop -> 3/far: 2/hop, 1/start"])
    expect(estate.survey.crossings.map(({ estate: way }) => way?.reaches.includes("safety"))).toEqual([true, true])
  })
})

describe("a role that trusts everybody of an organisation", () => {
  it("is held through it by those of other accounts whose own policies let them", async () => {
    const of = { Condition: { StringEquals: { "aws:PrincipalOrgID": "o-1" } } }
    const { survey } = await estateOf(
      target(trust("*", of)),
      aws(tools, [
        role(tools, "ci", [trust(service)], assume(models, "ml")),
        role(tools, "idle", [trust(service)], invoke),
      ]),
    )
    const holds = survey.principals.flatMap(({ name, cells }) =>
      cells.map(({ capability, hold }) => `${name} ${capability} ${hold}`),
    )
    expect(holds).toContain(`${roleIn(tools, "ci")} invoke through`)
  })
})

describe("something that is shared with another account", () => {
  const sharing = (principal: object) =>
    aws(models, [role(models, "own", [trust(service)], invoke)], knowledgeBase(models, principal))

  it("is used by those there whose own policies let them do that to it", async () => {
    const there = aws(tools, [
      role(
        tools,
        "reader",
        [trust(root(tools))],
        allow("bedrock:Retrieve", `arn:aws:bedrock:*:${models}:knowledge-base/*`),
      ),
      role(tools, "near", [trust(service)], allow("bedrock:Retrieve", `arn:aws:bedrock:*:${tools}:knowledge-base/*`)),
      role(tools, "alike", [trust(service)], allow("bedrock:InvokeModel", "*")),
      role(tools, "behind", [trust(service)], assume(tools, "reader")),
    ])
    const estate = await estateOf(sharing(root(tools)), there)
    expect(waysIn(estate)).toEqual(["1/reader -> Handbook: 1/reader, 1/behind"])
    expect(estate.survey.crossings[0]?.estate?.reaches).toEqual(["kb-read"])
  })

  it("is used by nobody but whom it names", async () => {
    const reads = (name: string) => role(tools, name, [trust(service)], allow("bedrock:Retrieve", "*"))
    const estate = await estateOf(sharing({ AWS: roleIn(tools, "a") }), aws(tools, [reads("a"), reads("b")]))
    expect(waysIn(estate)).toEqual(["1/a -> Handbook: 1/a"])
  })

  it("is told where nobody can use it yet", async () => {
    const estate = await estateOf(sharing(root(tools)), aws(tools, [role(tools, "x", [trust(service)], invoke)]))
    expect(waysIn(estate)).toEqual([
      `${tools} -> Handbook: nobody (nobody there may do so by policies of that account)`,
    ])
  })
})

describe("a service account of one project", () => {
  const here = gcp("acme-models", member("acme-models", "roles/aiplatform.user", email("acme-tools", "ci")))

  it("that is used in another carries there whoever can act as it at home, though it holds nothing there", async () => {
    const home = gcp(
      "acme-tools",
      serviceAccount("acme-tools", "ci") + impersonates("acme-tools", "ci", "user:ana@acme.example"),
    )
    const estate = await estateOf(here, home)
    expect(waysIn(estate)).toEqual(["ci@acme-tools -> projects/acme-models/*: ci@acme-tools, user:ana@acme.example"])
    const ana = estate.survey.principals.find(({ name }) => name === "user:ana@acme.example")
    expect(ana?.cells.find(({ capability }) => capability === "invoke")?.hold).toBe("through")
  })

  it("carries those who may act as every account of its project, and not those of another project", async () => {
    const all = member("acme-tools", "roles/iam.serviceAccountTokenCreator", "group:all@acme.example")
    const others = gcp(
      "acme-other",
      member("acme-other", "roles/iam.serviceAccountTokenCreator", "group:others@acme.example"),
    )
    expect(waysIn(await estateOf(here, gcp("acme-tools", all), others))).toEqual([
      "ci@acme-tools -> projects/acme-models/*: ci@acme-tools, group:all@acme.example",
    ])
  })

  it("that may act as one of another project is a way to what that one can", async () => {
    const there =
      serviceAccount("acme-models", "train") +
      member("acme-models", "roles/aiplatform.user", email("acme-models", "train")) +
      impersonates("acme-models", "train", email("acme-tools", "nightly"))
    const estate = await estateOf(gcp("acme-models", there), gcp("acme-tools", serviceAccount("acme-tools", "nightly")))
    expect(waysIn(estate)).toEqual(["nightly@acme-tools -> google_service_account.train: nightly@acme-tools"])
    expect(estate.survey.crossings[0]?.estate?.reaches).toContain("invoke")
  })

  it("is the same one in both, and is told once", async () => {
    const own =
      serviceAccount("acme-tools", "ci") + member("acme-tools", "roles/aiplatform.user", email("acme-tools", "ci"))
    const { survey } = await estateOf(here, gcp("acme-tools", own))
    const found = survey.principals.filter(({ called }) => called.includes(email("acme-tools", "ci")))
    expect(found.map(({ tenants }) => tenants)).toEqual([["gcp:acme-models", "gcp:acme-tools"]])
  })
})

describe("an identity that is assigned roles in two subscriptions", () => {
  const user = "Cognitive Services OpenAI User"

  it("is a way from one to the other", async () => {
    const estate = await estateOf(
      azure(first, assigned(first, user, robot)),
      azure(second, assigned(second, user, robot)),
    )
    expect(waysIn(estate)).toEqual([`${robot} -> /subscriptions/${second}/*: ${robot}`])
    expect(estate.survey.principals.map(({ tenants }) => tenants)).toEqual([[`azure:${first}`, `azure:${second}`]])
  })

  it("is none where they are two", async () => {
    const other = robot.replace(/1$/, "2")
    const estate = await estateOf(
      azure(first, assigned(first, user, robot)),
      azure(second, assigned(second, user, other)),
    )
    expect(waysIn(estate)).toEqual([])
  })
})

it("accounts without a way from one to another have none", async () => {
  const own = (account: string) => aws(account, [role(account, "app", [trust(root(account))], invoke)])
  expect((await estateOf(own(tools), own(models))).survey.crossings).toEqual([])
})

it("what scans that did not know of each other called a stranger's way is one of the estate's", async () => {
  const alone = [
    target(trust({ AWS: roleIn(tools, "ci") })),
    aws(tools, [role(tools, "ci", [trust(service)], assume(models, "ml"))]),
  ]
  const directories = await Promise.all(alone.map(async (each) => directoryOf(each.id, await scanned(each))))
  const { survey } = await mergeOf(directories)
  expect(survey.crossings.map(({ kind, from, to }) => [kind, from, to])).toEqual([
    ["estate", roleIn(tools, "ci"), roleIn(models, "ml")],
  ])
})
