import { describe, expect, it } from "vitest"
import { arm } from "../../../src/formats/arm/index.ts"
import { type Span, textOf } from "../../../src/model/source.ts"
import { field } from "../../../src/model/value.ts"
import { pieces, source } from "../outline.ts"
import { read, schema, shown } from "./worked-out.ts"

const group = "/subscriptions/<subscription().subscriptionId>/resourceGroups/<resourceGroup().name>"
const template = (rest: Readonly<Record<string, unknown>>) => ({ $schema: schema, contentVersion: "1.0.0.0", ...rest })
const account = { type: "Microsoft.CognitiveServices/accounts", apiVersion: "2023-05-01", name: "ai" }
const role = { type: "Microsoft.Authorization/roleAssignments", apiVersion: "2022-04-01" }
const accountId = "[resourceId('Microsoft.CognitiveServices/accounts', 'ai')]"
const accountAddress = "Microsoft.CognitiveServices/accounts/ai"

/** Addresses and types in order. */
const outlineOf = (all: ReturnType<typeof read>["value"]) =>
  all.map(({ address, type, perhaps }) => [address, type, ...(perhaps === undefined ? [] : [perhaps])])
const body = (of: ReturnType<typeof read>, address: string) => shown(of.find(address).body) as Record<string, unknown>

describe("a template", () => {
  it.each<[string, string, boolean]>([
    ["a schema", JSON.stringify(template({ resources: [] })), true],
    [
      "a schema of a subscription",
      JSON.stringify({ $schema: schema.replace("deployment", "subscriptionDeployment"), resources: [] }),
      true,
    ],
    ["no schema, but a resource of Azure's", JSON.stringify({ resources: [account] }), true],
    ["symbolic names", JSON.stringify({ resources: { ai: account } }), true],
    ["comments", `// one\n{ /* two */ "$schema": "${schema}", "resources": [], }`, true],
    ["another schema", JSON.stringify({ $schema: "https://x.example/y.json", resources: [account] }), false],
    [
      "a portal's form",
      JSON.stringify({
        $schema: "https://schema.management.azure.com/schemas/0.1.2-preview/CreateUIDefinition.MultiVm.json#",
        parameters: {},
      }),
      false,
    ],
    ["a list of what is there", JSON.stringify({ resources: [{ type: "Microsoft.X/y" }] }), false],
    [
      "Kubernetes' resources",
      JSON.stringify({ apiVersion: "v1", resources: [{ type: "a", apiVersion: "v1" }] }),
      false,
    ],
  ])("is known by %s", (_, text, isOurs) => {
    expect(arm.claims(source("x.json", text))).toBe(isOurs)
  })

  it("that is broken is known by its marks", () => {
    const broken = JSON.stringify(template({ resources: [account] })).slice(0, -4)
    expect(arm.marks(source("x.json", broken))).toBe(true)
    expect(arm.marks(source("x.json", '{ "resources": ['))).toBe(false)
  })

  it("gives each resource in full, with its whole block", () => {
    const child = {
      type: "deployments",
      apiVersion: "2023-05-01",
      name: "gpt",
      properties: { model: { name: "gpt-4o" } },
    }
    const all = read(
      template({
        resources: [{ ...account, kind: "OpenAI", dependsOn: ["x"], properties: { a: 1 }, resources: [child] }],
      }),
    )
    expect(all.diagnostics).toEqual([])
    expect(outlineOf(all.value)).toEqual([
      [accountAddress, "Microsoft.CognitiveServices/accounts"],
      ["Microsoft.CognitiveServices/accounts/deployments/ai/gpt", "Microsoft.CognitiveServices/accounts/deployments"],
    ])
    expect(body(all, accountAddress)).toEqual({
      type: account.type,
      apiVersion: "2023-05-01",
      kind: "OpenAI",
      properties: { a: 1 },
      name: "ai",
      scope: group,
    })
    expect(body(all, "Microsoft.CognitiveServices/accounts/deployments/ai/gpt")).toMatchObject({
      name: "ai/gpt",
      parent: `-> ${accountAddress}.id`,
      properties: { model: { name: "gpt-4o" } },
    })
    expect(textOf(all.find(accountAddress).span)).toMatch(
      /^\{\s+"type": "Microsoft.CognitiveServices\/accounts"[\s\S]*\}$/,
    )
  })

  it("points at what was written, inside of expressions too", () => {
    const all = read(`{ "$schema": "${schema}",
      "variables": { "role": "Owner" },
      "resources": [{ "type": "Microsoft.X/y", "apiVersion": "1", "name": "n", "properties": {
        "a": "[concat('pre-', variables('role'), '\\u002Dpost')]", "b": "[if(equals('x', 'x'), 'yes', 'no')]", "c": "[[x]" } }] }`)
    const properties = field(all.find("Microsoft.X/y/n").body, "properties")
    expect(pieces(field(properties, "a"))).toEqual([
      ["pre-", "pre-"],
      ["Owner", "Owner"],
      ["-", "\\u002D"],
      ["post", "post"],
    ])
    expect(pieces(field(properties, "b"))).toEqual([["yes", "yes"]])
    expect(pieces(field(properties, "c"))).toEqual([["[x]", "[x]"]])
    const piece = (() => {
      const value = field(properties, "a")
      return value?.kind === "text" ? value.pieces[1] : undefined
    })()
    expect(piece?.via?.map((span: Span) => textOf(span))).toEqual(["variables('role')"])
  })

  it.each(["\n", "\r\n"])("may go on over several lines in a string", (end) => {
    const text = [
      `{ "$schema": "${schema}", // as tools take it`,
      '  "resources": [{ "type": "Microsoft.X/y", "apiVersion": "1", "name": "[concat(',
      "      'a', // in a string no comment",
      "      'b')]\" }] }",
    ].join(end)
    const simple = text.replace(" // in a string no comment", "")
    const { value, diagnostics } = read(simple)
    expect([diagnostics, value.map(({ address }) => address)]).toEqual([[], ["Microsoft.X/y/ab"]])
    expect(read(text).diagnostics.map(({ code }) => code)).toEqual(["syntax"])
  })

  it("names resources by references, wherever they are spelled", () => {
    const identity = { type: "Microsoft.ManagedIdentity/userAssignedIdentities", apiVersion: "2023-01-31", name: "id" }
    const id = "resourceId('Microsoft.ManagedIdentity/userAssignedIdentities', 'id')"
    const all = read(
      template({
        resources: [
          { ...account, identity: { type: "UserAssigned", userAssignedIdentities: { [`[${id}]`]: {} } } },
          identity,
          {
            ...role,
            name: "r",
            scope: "[concat('Microsoft.CognitiveServices/accounts/', 'ai')]",
            properties: {
              principalId: `[reference(${id}, '2023-01-31').principalId]`,
              other: `[reference(${id}, '2023-01-31', 'Full').properties.clientId]`,
            },
          },
          {
            ...role,
            name: "s",
            scope: accountId,
            properties: {
              principalId:
                "[reference(resourceId('Microsoft.CognitiveServices/accounts', 'ai'), '1', 'full').identity.principalId]",
            },
          },
          { ...role, name: "t", scope: "[resourceGroup().id]", properties: {} },
          {
            ...role,
            name: "u",
            scope: `[concat(resourceGroup().id, '/providers/Microsoft.CognitiveServices/accounts/ai')]`,
            properties: {},
          },
          {
            ...role,
            name: "v",
            scope: "[resourceId('Microsoft.CognitiveServices/accounts', 'another')]",
            properties: {},
          },
        ],
      }),
    )
    const userAssigned = "Microsoft.ManagedIdentity/userAssignedIdentities/id"
    expect(body(all, accountAddress).identity).toEqual({
      type: "UserAssigned",
      userAssignedIdentities: { [`\${${userAssigned}.id}`]: {} },
    })
    const of = (name: string) => body(all, `Microsoft.Authorization/roleAssignments/${name}`)
    expect(of("r")).toMatchObject({
      scope: `-> ${accountAddress}.id`,
      properties: {
        principalId: `-> ${userAssigned}.properties.principalId`,
        other: `-> ${userAssigned}.properties.clientId`,
      },
    })
    expect(of("s")).toMatchObject({
      scope: `-> ${accountAddress}.id`,
      properties: { principalId: `-> ${accountAddress}.identity.principalId` },
    })
    expect(of("t").scope).toBe(group)
    expect(of("u").scope).toBe(`-> ${accountAddress}.id`)
    expect(of("v").scope).toBe(`${group}/providers/Microsoft.CognitiveServices/accounts/another`)
  })

  it("may say in the type and name of an assignment what it is on", () => {
    const all = read(
      template({
        resources: [
          {
            ...account,
            resources: [
              {
                type: "providers/roleAssignments",
                apiVersion: "1",
                name: "Microsoft.Authorization/in",
                properties: {},
              },
            ],
          },
          {
            type: "Microsoft.CognitiveServices/accounts/providers/roleAssignments",
            apiVersion: "1",
            name: "[concat('ai', '/Microsoft.Authorization/', 'out')]",
            properties: {},
          },
        ],
      }),
    )
    for (const name of ["in", "out"])
      expect(body(all, `Microsoft.Authorization/roleAssignments/${name}`)).toMatchObject({
        name,
        scope: `-> ${accountAddress}.id`,
      })
  })

  it("has parameters: defaults, what is allowed, and nothing", () => {
    const all = read(
      template({
        parameters: {
          fallback: { type: "string", defaultValue: "[concat('a', 'b')]" },
          open: { type: "string" },
          either: { type: "string", allowedValues: ["Owner", "Reader"] },
          none: { type: "string", nullable: true },
          circle: { type: "string", defaultValue: "[parameters('CIRCLE')]" },
        },
        resources: [
          {
            type: "Microsoft.X/y",
            apiVersion: "1",
            name: "n",
            properties: Object.fromEntries(
              ["fallback", "open", "either", "none", "circle"].map((name) => [name, `[parameters('${name}')]`]),
            ),
          },
        ],
      }),
    )
    expect(body(all, "Microsoft.X/y/n").properties).toEqual({
      fallback: "ab",
      open: "<open>",
      either: { oneOf: ["Owner?", "Reader?"] },
      none: null,
      circle: "<circle>",
    })
  })

  const secure = {
    key: { type: "secureString", defaultValue: "hunter2hunter2" },
    box: {
      type: "secureObject",
      defaultValue: { inner: "hunter3hunter3", keys: ["hunter4hunter4", "hunter5hunter5"] },
    },
  }
  const told = (expression: string) => {
    const { value, find } = read(
      template({ parameters: secure, resources: [], outputs: { it: { type: "string", value: `[${expression}]` } } }),
    )
    // Sources are masked: what stands there is not told either.
    expect(JSON.stringify(value)).not.toContain("hunter")
    return shown(field(find("output.it").body, "value"))
  }

  it.each([
    "concat('k=', parameters('key'))",
    "format('{0}', parameters('key'))",
    "toUpper(parameters('key'))",
    "replace(parameters('key'), '2', 'x')",
    "substring(parameters('key'), 0, 4)",
    "first(parameters('key'))",
    "take(parameters('key'), 3)",
    "split(parameters('key'), '2')",
    "base64(parameters('key'))",
    "guid(parameters('key'))",
    "json(concat('\"', parameters('key'), '\"'))",
    "string(parameters('key'))",
    "parameters('box').inner",
    "parameters('box')",
    "concat(parameters('box').keys, createArray('a'))",
    "first(parameters('box').keys)",
    "join(parameters('box').keys, ',')",
    "union(parameters('box'), createObject('a', 1))",
    "items(parameters('box'))",
    "map(parameters('box').keys, lambda('k', concat(lambdaVariables('k'), '!')))",
    "if(equals(parameters('key'), 'a'), 'x', parameters('key'))",
    "coalesce(parameters('key'), 'a')",
    "tryGet(parameters('box'), 'keys')[0]",
    "uri('https://x.example/', parameters('key'))",
    "noSuchFunction(parameters('key'))",
  ])("tells nobody what is secure: %s", (expression) => {
    expect(JSON.stringify(told(expression))).not.toContain("hunter")
  })

  it.each<[string, unknown]>([
    ["empty(parameters('key'))", false],
    ["length(parameters('key'))", 14],
    ["equals(parameters('key'), parameters('key'))", true],
    ["startsWith(parameters('key'), 'x')", false],
    ["contains(parameters('box').keys, 'a')", false],
  ])("asks what is secure nevertheless: %s", (expression, answer) => {
    expect(told(expression)).toBe(answer)
  })
})

describe("loops and conditions", () => {
  const many = (loop: Readonly<Record<string, unknown>>, beside = {}) =>
    read(
      template({
        parameters: {
          who: { type: "array", defaultValue: ["p1", "p2"] },
          open: { type: "array" },
          on: { type: "bool", defaultValue: true },
          off: { type: "bool", defaultValue: false },
          any: { type: "bool" },
        },
        ...beside,
        resources: [{ ...role, ...loop }],
      }),
    )

  it("make one resource for each round", () => {
    const all = many({
      name: "[concat('r', copyIndex(1))]",
      copy: { name: "all", count: "[length(parameters('who'))]" },
      properties: { principalId: "[parameters('who')[copyIndex('all')]]" },
    })
    expect(outlineOf(all.value).map(([address]) => address)).toEqual(["r1", "r2"].map((name) => `${role.type}/${name}`))
    expect(body(all, `${role.type}/r2`).properties).toEqual({ principalId: "p2" })
    const [first] = all.value
    expect(first?.given?.map((span) => textOf(span).replace(/\s+/g, " "))).toEqual([
      `"[length(parameters('who'))]"`,
      '[ "p1", "p2" ]',
    ])
  })

  it("of which the number is not known make one that stands for them", () => {
    const all = many({
      name: "[guid(parameters('open')[copyIndex()])]",
      copy: { name: "all", count: "[length(parameters('open'))]" },
      properties: { principalId: "[parameters('open')[copyIndex()]]" },
    })
    expect(outlineOf(all.value)).toEqual([
      [`${role.type}/\${guid(open[*])}`, role.type, "how many there are is not known"],
    ])
    expect(body(all, all.value[0]?.address ?? "").properties).toEqual({ principalId: "<open[*]>" })
  })

  it("make properties and variables too", () => {
    const all = many(
      {
        name: "r",
        properties: {
          copy: [{ name: "rules", count: 2, input: { id: "[concat('x', copyIndex('rules'))]" } }],
          inner: {
            copy: [
              { name: "open", count: "[length(parameters('open'))]", input: "[parameters('open')[copyIndex('open')]]" },
            ],
          },
          all: "[variables('named')]",
        },
      },
      { variables: { copy: [{ name: "named", count: 2, input: "[concat('n', copyIndex('named', 5))]" }] } },
    )
    expect(body(all, `${role.type}/r`).properties).toEqual({
      rules: [{ id: "x0" }, { id: "x1" }],
      inner: { open: ["<open[*]>*"] },
      all: ["n5", "n6"],
    })
  })

  it.each<[string, string | boolean, readonly (string | undefined)[]]>([
    ["holds", true, [undefined]],
    ["does not hold", false, []],
    ["holds by default", "[parameters('on')]", [undefined]],
    ["does not hold by default", "[parameters('off')]", ["a default switches it off: `parameters('off')`"]],
    ["does not hold, whatever is set", "[and(equals('a', 'b'), true())]", []],
    ["is not known", "[parameters('any')]", ["`any` is not known"]],
    [
      "is not known, and asks for more",
      "[and(parameters('on'), equals(length(parameters('open')), 2))]",
      ["`and(true, equals(length(open), 2))` is not known"],
    ],
  ])("a condition that %s", (_, condition, expected) => {
    expect(many({ name: "r", condition }).value.map(({ perhaps }) => perhaps)).toEqual(expected)
  })

  it("count more rounds than Azure allows only so far", () => {
    const all = many({ name: "[concat('r', copyIndex())]", copy: { name: "all", count: 1e9 } })
    expect(all.value).toHaveLength(2000)
    expect(all.diagnostics.map(({ code, severity }) => [code, severity])).toEqual([["too-much-work", "error"]])
  })
})

describe("symbolic names", () => {
  it("are addresses, of what exists already too", () => {
    const all = read(
      template({
        languageVersion: "2.0",
        resources: {
          ai: { ...account, identity: { type: "SystemAssigned" } },
          vault: { existing: true, type: "Microsoft.KeyVault/vaults", apiVersion: "1", name: "kv" },
          roles: {
            ...role,
            name: "[guid(string(copyIndex()))]",
            copy: { name: "roles", count: 2 },
            scope: "[resourceId('Microsoft.KeyVault/vaults', 'kv')]",
            properties: {
              principalId: "[reference('ai', '2023-05-01', 'full').identity.principalId]",
              uri: "[reference('vault').vaultUri]",
            },
          },
        },
      }),
    )
    expect(outlineOf(all.value)).toEqual([
      ["ai", "Microsoft.CognitiveServices/accounts"],
      ["vault", "existing:Microsoft.KeyVault/vaults"],
      ["roles[0]", role.type],
      ["roles[1]", role.type],
    ])
    expect(body(all, "roles[1]")).toMatchObject({
      scope: "-> vault.id",
      properties: { principalId: "-> ai.identity.principalId", uri: "-> vault.properties.vaultUri" },
    })
  })
})

describe("functions of a template's own", () => {
  it("see what they are given, and each other", () => {
    const all = read(
      template({
        functions: [
          {
            namespace: "my",
            members: {
              name: {
                parameters: [{ name: "prefix", type: "string" }],
                output: { type: "string", value: "[my.lower(concat(parameters('prefix'), '-X'))]" },
              },
              lower: {
                parameters: [{ name: "text", type: "string" }],
                output: { type: "string", value: "[toLower(parameters('text'))]" },
              },
              loop: { output: { type: "string", value: "[my.loop()]" } },
            },
          },
        ],
        outputs: {
          a: { type: "string", value: "[my.name('AI')]" },
          b: { type: "string", value: "[my.loop()]" },
          c: { type: "string", value: "[my.none()]" },
        },
        resources: [],
      }),
    )
    expect(body(all, "output.a")).toEqual({ type: "string", value: "ai-x" })
    expect(body(all, "output.c")).toEqual({ type: "string", value: "<my.none()>" })
    expect(all.find("output.b")).toBeDefined()
  })
})

describe("deployments in a template", () => {
  const nested = (properties: Readonly<Record<string, unknown>>, rest = {}) => ({
    type: "Microsoft.Resources/deployments",
    apiVersion: "2022-09-01",
    name: "sub",
    ...rest,
    properties: { mode: "Incremental", ...properties },
  })
  const inner = (rest: Readonly<Record<string, unknown>>) =>
    template({ parameters: { who: { type: "string", defaultValue: "nobody" } }, ...rest })
  const assigned = { ...role, name: "[guid(resourceGroup().id)]", properties: { principalId: "[parameters('who')]" } }

  it("mean their own names where they say so, and their caller's where they do not", () => {
    const outer = { parameters: { who: { type: "string", defaultValue: "outer" } } }
    const own = nested(
      {
        expressionEvaluationOptions: { scope: "inner" },
        parameters: { who: { value: "[concat(parameters('who'), '!')]" } },
        template: inner({ resources: [assigned] }),
      },
      { resourceGroup: "other" },
    )
    const callers = nested({ template: inner({ resources: [assigned] }) }, { name: "shared", resourceGroup: "other" })
    const all = read(template({ ...outer, resources: [own, callers] }))
    const other = "/subscriptions/<subscription().subscriptionId>/resourceGroups/other"
    expect(
      all.value.map((each) =>
        [each.address, body(all, each.address)].map((x) => (typeof x === "string" ? x : [x.scope, x.properties])),
      ),
    ).toEqual([
      [
        `module.sub.${role.type}/\${guid('\${subscription().id}/resourceGroups/other')}`,
        [other, { principalId: "outer!" }],
      ],
      [`module.shared.${role.type}/\${guid(resourceGroup().id)}`, [other, { principalId: "outer" }]],
    ])
  })

  it("put out what the caller asks for", () => {
    const put = nested({
      expressionEvaluationOptions: { scope: "inner" },
      template: inner({
        resources: [account],
        outputs: {
          id: { type: "string", value: accountId },
          list: { type: "array", copy: { count: 2, input: "[copyIndex()]" } },
        },
      }),
    })
    const all = read(
      template({
        resources: [
          put,
          {
            ...role,
            name: "r",
            properties: {
              a: "[reference('sub').outputs.id.value]",
              b: "[reference(resourceId('Microsoft.Resources/deployments', 'sub'), '2022-09-01').outputs.list.value]",
            },
          },
        ],
      }),
    )
    expect(all.diagnostics).toEqual([])
    expect(body(all, `${role.type}/r`).properties).toEqual({ a: `-> module.sub.${accountAddress}.id`, b: [0, 1] })
    expect(body(all, "module.sub.output.id")).toEqual({ type: "string", value: `-> module.sub.${accountAddress}.id` })
  })

  it.each<[string, Readonly<Record<string, unknown>>, string, string]>([
    ["the caller's place", {}, schema, group],
    [
      "another group",
      { resourceGroup: "rg" },
      schema,
      "/subscriptions/<subscription().subscriptionId>/resourceGroups/rg",
    ],
    [
      "another subscription",
      { subscriptionId: "s" },
      schema.replace("deployment", "subscriptionDeployment"),
      "/subscriptions/s",
    ],
    [
      "the caller's subscription",
      { location: "x" },
      schema.replace("deployment", "subscriptionDeployment"),
      "/subscriptions/<subscription().subscriptionId>",
    ],
    [
      "a group of another subscription",
      { subscriptionId: "s", resourceGroup: "rg" },
      schema,
      "/subscriptions/s/resourceGroups/rg",
    ],
    [
      "a management group",
      { scope: "Microsoft.Management/managementGroups/mg", location: "x" },
      schema.replace("deployment", "managementGroupDeployment"),
      "/providers/Microsoft.Management/managementGroups/mg",
    ],
    ["the tenant", { scope: "/", location: "x" }, schema.replace("deployment", "tenantDeployment"), "/"],
  ])("go to %s", (_, rest, $schema, scope) => {
    const all = read(
      template({
        resources: [
          nested(
            {
              expressionEvaluationOptions: { scope: "inner" },
              template: { ...inner({ resources: [{ ...role, name: "r" }] }), $schema },
            },
            rest,
          ),
        ],
      }),
    )
    expect(body(all, `module.sub.${role.type}/r`).scope).toBe(scope)
  })

  it("may be there only perhaps", () => {
    const all = read(
      template({
        parameters: { on: { type: "bool" } },
        resources: [nested({ template: inner({ resources: [account] }) }, { condition: "[parameters('on')]" })],
      }),
    )
    expect(outlineOf(all.value)).toEqual([[`module.sub.${accountAddress}`, account.type, "`on` is not known"]])
  })

  it("whose template is not seen are told with what they are given", () => {
    const spec = "/subscriptions/s/resourceGroups/rg/providers/Microsoft.Resources/templateSpecs/roles/versions/1"
    const all = read(
      template({
        resources: [
          nested({
            templateLink: { id: spec },
            parameters: {
              roleAssignments: { value: [{ principalId: "p" }] },
              key: { reference: { keyVault: { id: "x" }, secretName: "open-ai" } },
            },
          }),
        ],
      }),
    )
    expect(outlineOf(all.value)).toEqual([["module.sub", "module"]])
    expect(body(all, "module.sub")).toEqual({
      roleAssignments: [{ principalId: "p" }],
      key: "<getSecret('open-ai')>",
      source: spec,
    })
    expect(all.diagnostics.map(({ code, severity, message }) => [code, severity, message])).toEqual([
      ["unresolved", "warning", "the template of `sub` is not in the repository; only what it is given is judged"],
    ])
  })

  const link = (templateLink: unknown, beside = {}) =>
    JSON.stringify(
      template({ ...beside, resources: [nested({ templateLink, parameters: { who: { value: "me" } } })] }),
      null,
      1,
    )
  const linked = JSON.stringify(inner({ resources: [assigned] }))
  it.each<[string, unknown, string, Readonly<Record<string, unknown>>]>([
    ["a path beside it", { relativePath: "nested/roles.json" }, "infra/nested/roles.json", {}],
    ["a path above it", { relativePath: "../shared/roles.json" }, "shared/roles.json", {}],
    [
      "a URI beside its own",
      { uri: "[uri(deployment().properties.templateLink.uri, 'nested/roles.json')]" },
      "infra/nested/roles.json",
      {},
    ],
    [
      "a URI with a token",
      { uri: "[concat(parameters('_artifactsLocation'), '/nested/roles.json', parameters('token'))]" },
      "infra/nested/roles.json",
      { parameters: { _artifactsLocation: { type: "string" }, token: { type: "securestring" } } },
    ],
    [
      "a URI of a default",
      { uri: "[uri(parameters('base'), concat('nested/', variables('file')))]" },
      "infra/nested/roles.json",
      {
        parameters: { base: { type: "string", defaultValue: "https://raw.example.com/org/repo/main/infra/" } },
        variables: { file: "roles.json" },
      },
    ],
  ])("are linked by %s", (_, templateLink, path, beside) => {
    const main = source("infra/main.json", link(templateLink, beside))
    const file = source(path, linked)
    const { value, diagnostics } = arm.read("infra/main.json", [main, file])
    expect(diagnostics).toEqual([])
    expect(value.map((each) => [each.address, each.span.source.path])).toEqual([
      [`module.sub.${role.type}/\${guid(resourceGroup().id)}`, path],
    ])
    expect(shown(field(field(value[0]?.body, "properties"), "principalId"))).toBe("me")
  })

  it("that lead back to themselves end", () => {
    const main = source("a.json", link({ relativePath: "a.json" }))
    const { diagnostics } = arm.read("a.json", [main])
    expect(diagnostics.map(({ message }) => message)).toEqual(["`sub` deploys itself"])
  })
})

describe("files of parameters", () => {
  const main = JSON.stringify(
    template({
      parameters: { who: { type: "string" }, key: { type: "securestring" } },
      resources: [
        { ...role, name: "r", properties: { principalId: "[parameters('who')]", key: "[parameters('key')]" } },
      ],
    }),
  )
  const settings = (who: string) =>
    JSON.stringify({
      $schema: schema.replace("deploymentTemplate", "deploymentParameters"),
      parameters: { who: { value: who }, key: { reference: { keyVault: { id: "x" }, secretName: "s" } } },
    })
  const files = [
    source("main.json", main),
    source("main.dev.parameters.json", settings("dev")),
    source("main.prod.parameters.json", settings("[prod]")),
  ]

  it("are parts, each with its own values", () => {
    const { value: parts } = arm.parts?.("main.json", files) ?? { value: [] }
    expect(parts.map(({ name }) => name)).toEqual(["main.dev.parameters.json", "main.prod.parameters.json"])
    const values = parts.map(({ name, files: own }) =>
      arm.read("main.json", own, name).value.map(({ body: each }) => shown(field(each, "properties"))),
    )
    expect(values).toEqual([
      [{ principalId: "dev", key: "<getSecret('s')>" }],
      [{ principalId: "[prod]", key: "<getSecret('s')>" }],
    ])
  })

  it.each<[string, boolean]>([
    ["main.parameters.json", true],
    ["main.dev.parameters.json", true],
    ["main.parameters.dev.json", true],
    ["parameters.json", true],
    ["params/westeurope.json", true],
    ["other.parameters.json", true],
  ])("are for a template beside them: %s", (path, isFor) => {
    const file = source(path, settings("x"))
    expect(arm.claims(file)).toBe(true)
    expect(arm.calls?.settings?.fit(file, source("main.json", main))).toBe(isFor)
  })

  it("set nothing that the template does not declare", () => {
    const file = source(
      "main.parameters.json",
      JSON.stringify({
        $schema: schema.replace("deploymentTemplate", "deploymentParameters"),
        parameters: { who: { value: 1 }, more: { value: 2 } },
      }),
    )
    expect(arm.calls?.settings?.fit(file, source("main.json", main))).toBe(false)
  })
})
