import { describe, expect, it } from "vitest"
import { bicep } from "../../../src/formats/bicep/index.ts"
import type { Resource } from "../../../src/model/resource.ts"
import { textOf } from "../../../src/model/source.ts"
import { field, type Value } from "../../../src/model/value.ts"
import { said, source } from "../outline.ts"

const group = "/subscriptions/<subscription().subscriptionId>/resourceGroups/<resourceGroup().name>"
const account = "Microsoft.CognitiveServices/accounts"

function read(files: Readonly<Record<string, string>> | string, part?: string) {
  const all = Object.entries(typeof files === "string" ? { "main.bicep": files } : files)
  return bicep.read(
    "main.bicep",
    all.map(([path, text]) => source(path, text)),
    part,
  )
}

const resources = (files: Parameters<typeof read>[0], part?: string): readonly Resource[] =>
  read(files, part).value.filter(({ type }) => type !== "output")

const shown = (value: Value | undefined): string => {
  if (value?.kind === "reference") return `${said(value)}${value.resolved ? ` = ${said(value.resolved)}` : ""}`
  if (value?.kind === "list") return `[${value.items.map(shown).join(", ")}]`
  if (value?.kind === "dict") return `{${value.entries.map((each) => `${each.key}: ${shown(each.value)}`).join(", ")}}`
  return said(value)
}

/** Address, type, full name, and where it is deployed. */
const summary = (files: Parameters<typeof read>[0], part?: string) =>
  resources(files, part).map(
    ({ address, type, body, perhaps }) =>
      `${address} : ${type} ${shown(field(body, "name"))} in ${shown(field(body, "scope"))}${perhaps === undefined ? "" : " ?"}`,
  )

describe("a resource", () => {
  it("has its type without the version, its fields, and the place that it is deployed to", () => {
    const text = `resource a '${account}@2024-10-01' = {\n  name: 'x'\n  kind: 'OpenAI'\n  dependsOn: [b]\n  properties: { disableLocalAuth: true }\n}`
    const [only] = resources(text)
    expect(only && [only.address, only.type, shown(only.body)]).toEqual([
      "a",
      account,
      `{name: x, kind: OpenAI, properties: {disableLocalAuth: (true)}, apiVersion: 2024-10-01, scope: ${group}}`,
    ])
    expect(only && textOf(only.span)).toBe(text)
    expect(textOf(field(only?.body, "apiVersion")?.span ?? { source: source("", ""), start: 0, end: 0 })).toBe(
      "2024-10-01",
    )
  })

  it.each<[string, string]>([
    ["subscription", "/subscriptions/<subscription().subscriptionId>"],
    ["managementGroup", "/providers/Microsoft.Management/managementGroups/<managementGroup().name>"],
    ["tenant", "/"],
  ])("of a template for a %s is deployed there", (target, scope) => {
    expect(summary(`targetScope = '${target}'\nresource a 'A.B/c@1' = {\n  name: 'x'\n}`)).toEqual([
      `a : A.B/c x in ${scope}`,
    ])
  })

  it("in another's body has its full type and name", () => {
    const text = `resource a '${account}@1' = {\n  name: 'x'\n  resource b 'projects@1' = {\n    name: 'y'\n    resource c 'connections' = {\n      name: 'z'\n    }\n  }\n}\noutput o array = [a::b::c.id, a::b.name, a.id]`
    expect(summary(text)).toEqual([
      `a : ${account} x in ${group}`,
      `a::b : ${account}/projects x/y in ${group}`,
      `a::b::c : ${account}/projects/connections x/y/z in ${group}`,
    ])
    const id = `${group}/providers/${account}/x`
    expect(shown(field(read(text).value.at(-1)?.body, "value"))).toBe(
      `[-> a::b::c.id = ${id}/projects/y/connections/z, -> a::b.name = y, -> a.id = ${id}]`,
    )
  })

  it("that names its parent, or has slashes in its name, as well", () => {
    const text = `resource a '${account}@1' existing = {\n  name: 'x'\n  scope: resourceGroup('other')\n}\nresource b '${account}/deployments@1' = {\n  parent: a\n  name: 'y'\n}\nresource c '${account}/deployments@1' = {\n  name: '\${a.name}/z'\n}\noutput o array = [b.id, c.id]`
    const other = "/subscriptions/<subscription().subscriptionId>/resourceGroups/other"
    expect(summary(text)).toEqual([
      `a : existing:${account} x in ${other}`,
      `b : ${account}/deployments x/y in ${other}`,
      `c : ${account}/deployments x/z in ${group}`,
    ])
    expect(shown(field(resources(text)[1]?.body, "parent"))).toBe(`-> a.id = ${other}/providers/${account}/x`)
    expect(shown(field(read(text).value.at(-1)?.body, "value"))).toBe(
      `[-> b.id = ${other}/providers/${account}/x/deployments/y, -> c.id = ${group}/providers/${account}/x/deployments/z]`,
    )
  })

  it("that extends another has that one's ID for its scope", () => {
    const ra = "Microsoft.Authorization/roleAssignments"
    const scoped = (scope: string) =>
      `resource a '${account}@1' existing = {\n  name: 'x'\n}\nresource r '${ra}@1' = {\n  name: 'n'\n${scope}}\nparam p string`
    const scopeOf = (scope: string) => shown(field(resources(scoped(scope))[1]?.body, "scope"))
    expect(scopeOf("")).toBe(group)
    expect(scopeOf("  scope: a\n")).toBe(`-> a.id = ${group}/providers/${account}/x`)
    expect(scopeOf("  scope: subscription()\n")).toBe("/subscriptions/<subscription().subscriptionId>")
    expect(scopeOf("  scope: resourceGroup()\n")).toBe(group)
    expect(scopeOf("  scope: resourceGroup('g')\n")).toBe(
      "/subscriptions/<subscription().subscriptionId>/resourceGroups/g",
    )
    expect(scopeOf("  scope: resourceGroup('s', 'g')\n")).toBe("/subscriptions/s/resourceGroups/g")
    expect(scopeOf("  scope: managementGroup('m')\n")).toBe("/providers/Microsoft.Management/managementGroups/m")
    expect(scopeOf("  scope: tenant()\n")).toBe("/")
    expect(scopeOf("  scope: any(p)\n")).toBe("? p")
  })
})

describe("what a resource becomes", () => {
  it("is a reference by its address, with what the template itself says", () => {
    const text = `resource i 'Microsoft.ManagedIdentity/userAssignedIdentities@1' = {\n  name: 'x'\n  tags: { a: 'b' }\n}\noutput o array = [i.properties.principalId, i.name, i.tags.a, i.type, i.apiVersion, resourceId('Microsoft.ManagedIdentity/userAssignedIdentities', 'x'), i.listKeys().key1, i]`
    const id = `${group}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/x`
    expect(shown(field(read(text).value.at(-1)?.body, "value"))).toBe(
      `[-> i.properties.principalId, -> i.name = x, -> i.tags.a = b, -> i.type = Microsoft.ManagedIdentity/userAssignedIdentities, -> i.apiVersion = 1, -> i.id = ${id}, ? listKeys(i.id).key1, -> i.]`,
    )
  })

  it("as the key of a map is a hole by its name", () => {
    const text = `resource i 'Microsoft.ManagedIdentity/userAssignedIdentities@1' = {\n  name: 'x'\n}\nresource a '${account}@1' = {\n  name: 'y'\n  identity: { type: 'UserAssigned', userAssignedIdentities: { '\${i.id}': {} } }\n}`
    expect(shown(field(resources(text)[1]?.body, "identity"))).toBe(
      "{type: UserAssigned, userAssignedIdentities: {${i.id}: {}}}",
    )
  })
})

describe("a loop", () => {
  const loop = (over: string, more = "") =>
    `${more}\nresource a 'A.B/c@1' = [for (x, i) in ${over}: {\n  name: 'n-\${x}-\${i}'\n}]`
  it("makes one for each item, by the text that tells them apart", () => {
    expect(summary(loop("['p', 'q']"))).toEqual([
      `a["p"] : A.B/c n-p-0 in ${group}`,
      `a["q"] : A.B/c n-q-1 in ${group}`,
    ])
    expect(summary(loop("['p', 'p']")).map((each) => each.slice(0, 4))).toEqual(["a[0]", "a[1]"])
    expect(summary(loop("range(3, 2)")).map((each) => each.slice(0, 4))).toEqual(["a[0]", "a[1]"])
  })
  it("over what is not known makes one that is there perhaps", () => {
    expect(summary(loop("p", "param p array"))).toEqual([`a : A.B/c n-<p[*]>-<index of p[*]> in ${group} ?`])
  })
  it("over what is empty by default as well, as whoever deploys it may say more", () => {
    expect(summary(loop("p", "param p array = []"))).toHaveLength(1)
    expect(summary(loop("p ?? []", "param p array?"))).toHaveLength(1)
    expect(summary(loop("p", "var p = []"))).toHaveLength(0)
  })
  it("over what a condition adds makes what is there perhaps", () => {
    expect(
      summary(loop("concat(['p'], on ? ['q'] : [])", "param on bool")).map(
        (each) => `${each.slice(0, 6)}${each.slice(-2)}`,
      ),
    ).toEqual(['a["p"]e>', 'a["q"] ?'])
  })
  it("is referred to by its index", () => {
    const text = `${loop("['p', 'q']")}\noutput o array = [a[1].id, [for (x, i) in ['p', 'q']: a[i].name], map(a, each => each.name)]`
    expect(shown(field(read(text).value.at(-1)?.body, "value"))).toBe(
      `[-> a["q"].id = ${group}/providers/A.B/c/n-q-1, [-> a["p"].name = n-p-0, -> a["q"].name = n-q-1], [-> a["p"].name, -> a["q"].name]]`,
    )
  })
})

describe("a condition", () => {
  const when = (test: string, more = "") => `${more}\nresource a 'A.B/c@1' = if (${test}) {\n  name: 'x'\n}`
  it("that holds, or does not, leaves no doubt", () => {
    expect(summary(when("1 == 1"))).toEqual([`a : A.B/c x in ${group}`])
    expect(summary(when("1 == 2"))).toEqual([])
    expect(summary(when("on", "param on bool = true"))).toEqual([`a : A.B/c x in ${group}`])
  })
  it("that is not known, or that a default switches off, makes it perhaps", () => {
    expect(resources(when("on", "param on bool"))[0]?.perhaps).toBe("whether it is there depends on `on`")
    expect(resources(when("on", "param on bool = false"))[0]?.perhaps).toBe("whether it is there depends on `on`")
  })
  it("that asks for what is empty by default: whoever says it says something", () => {
    const [only] = resources(
      "param who string = ''\nresource a 'A.B/c@1' = if (!empty(who)) {\n  name: 'x'\n  tags: { who: who }\n}",
    )
    expect(shown(field(only?.body, "tags"))).toBe("{who: ? who}")
  })
  it("says what decides it", () => {
    const [only] = resources(when("both", "param on bool = true\nvar both = on && true"))
    expect(only?.given?.map(textOf)).toEqual(["both", "on && true", "true", "on"])
  })
  it("that does not hold leaves the name and the ID of what is not there", () => {
    const text = `resource a 'A.B/c@1' existing = if (1 == 2) {\n  name: 'x'\n}\nresource b 'A.B/c/d@1' = {\n  parent: a\n  name: 'y'\n}\noutput o array = [a.id, a.name]`
    expect(summary(text)).toEqual([`b : A.B/c/d x/y in ${group}`])
    expect(shown(field(read(text).value.at(-1)?.body, "value"))).toBe(
      `[-> a.id = ${group}/providers/A.B/c/x, -> a.name = x]`,
    )
  })
  it("holds for what is declared in the body", () => {
    const text =
      "param on bool\nresource a 'A.B/c@1' = if (on) {\n  name: 'x'\n  resource b 'd' = {\n    name: 'y'\n  }\n}"
    expect(resources(text).map(({ perhaps }) => perhaps !== undefined)).toEqual([true, true])
  })
})

describe("a module", () => {
  const main = (call: string) =>
    `param who string\nresource i 'Microsoft.ManagedIdentity/userAssignedIdentities@1' = {\n  name: 'i'\n}\n${call}`
  const role =
    "param principalId string\nparam roles array = ['r']\nresource a 'Microsoft.Authorization/roleAssignments@1' = [for role in roles: {\n  name: role\n  properties: { principalId: principalId, roleDefinitionId: role }\n}]\noutput names array = [for (role, i) in roles: a[i].name]\n"

  it("has its resources behind its name, with what it is given", () => {
    const files = {
      "main.bicep": main(
        "module m 'mod/role.bicep' = {\n  name: 'm'\n  scope: resourceGroup('g')\n  params: { principalId: i.properties.principalId }\n}\noutput o array = m.outputs.names",
      ),
      "mod/role.bicep": role,
    }
    expect(summary(files).slice(1)).toEqual([
      'module.m.a["r"] : Microsoft.Authorization/roleAssignments r in /subscriptions/<subscription().subscriptionId>/resourceGroups/g',
    ])
    const body = resources(files)[1]?.body
    const principal = field(field(body, "properties"), "principalId")
    expect(shown(principal)).toBe("-> i.properties.principalId")
    expect(principal && [principal.span.source.path, textOf(principal.span)]).toEqual([
      "main.bicep",
      "i.properties.principalId",
    ])
    expect(principal?.via?.map((each) => `${each.source.path} ${textOf(each)}`)).toEqual(["mod/role.bicep principalId"])
    expect(shown(field(read(files).value.at(-1)?.body, "value"))).toBe('[-> module.m.a["r"].name = r]')
  })

  it("in a loop, in modules, and with conditions", () => {
    const files = {
      "main.bicep":
        "param on bool\nmodule m 'a.bicep' = [for x in ['p', 'q']: if (on) {\n  params: { name: x }\n}]\noutput o string = m[1].outputs.id",
      "a.bicep":
        "param name string\nmodule inner './b.bicep' = {\n  params: { name: '${name}!' }\n}\noutput id string = inner.outputs.id",
      "b.bicep": "param name string\nresource r 'A.B/c@1' = {\n  name: name\n}\noutput id string = r.id",
    }
    expect(summary(files)).toEqual([
      `module.m["p"].module.inner.r : A.B/c p! in ${group} ?`,
      `module.m["q"].module.inner.r : A.B/c q! in ${group} ?`,
    ])
    expect(shown(field(read(files).value.at(-1)?.body, "value"))).toBe(
      `-> module.m["q"].module.inner.r.id = ${group}/providers/A.B/c/q!`,
    )
  })

  it("of a registry is what it is given", () => {
    const text = main(
      "module m 'br/public:avm/res/search/search-service:0.7.1' = {\n  name: 'm'\n  params: { name: 'x', roleAssignments: [{ principalId: who, roleDefinitionIdOrName: 'Reader' }] }\n}\noutput o string = m.outputs.resourceId",
    )
    const [, only] = resources(text)
    expect(only && [only.address, only.type, shown(only.body)]).toEqual([
      "module.m",
      "module",
      `{name: x, roleAssignments: [{principalId: ? who, roleDefinitionIdOrName: Reader}], source: br/public:avm/res/search/search-service:0.7.1, scope: ${group}}`,
    ])
    expect(shown(field(read(text).value.at(-1)?.body, "value"))).toBe("-> module.m.outputs.resourceId")
    expect(
      read(text).diagnostics.map(
        ({ severity, message, at }) => `${severity}: ${message} @ ${"source" in at ? textOf(at) : ""}`,
      ),
    ).toEqual([
      "warning: the files of module `m` are not in the repository; only what it is given is judged @ 'br/public:avm/res/search/search-service:0.7.1'",
    ])
  })

  it("that is a template in JSON is read as one", () => {
    const files = {
      "main.bicep":
        "module m 'a.json' = {\n  scope: resourceGroup('g')\n  params: { name: 'x' }\n}\noutput o string = m.outputs.id",
      "a.json":
        '{ "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#", "contentVersion": "1.0.0.0", "parameters": { "name": { "type": "string" } }, "resources": [{ "type": "A.B/c", "apiVersion": "1", "name": "[parameters(\'name\')]" }], "outputs": { "id": { "type": "string", "value": "[concat(parameters(\'name\'), \'!\')]" } } }',
    }
    expect(summary(files)).toEqual([
      "module.m.A.B/c/x : A.B/c x in /subscriptions/<subscription().subscriptionId>/resourceGroups/g",
    ])
    expect(shown(field(read(files).value.at(-1)?.body, "value"))).toBe("x!")
  })

  it("that is not there is told", () => {
    expect(read("module m './x.bicep' = {\n}").diagnostics.map(({ message }) => message)).toEqual([
      "there is no module in `x.bicep`; only what it is given is judged",
    ])
  })

  it("named by role names works as verified modules have them", () => {
    const verified = `param roleAssignments object[]?
var builtInRoleNames = {
  Owner: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', 'o')
  'Search Reader': subscriptionResourceId('Microsoft.Authorization/roleDefinitions', 's')
}
var formatted = [
  for (roleAssignment, index) in (roleAssignments ?? []): union(roleAssignment, {
    roleDefinitionId: builtInRoleNames[?roleAssignment.roleDefinitionIdOrName] ?? (contains(
        roleAssignment.roleDefinitionIdOrName,
        '/providers/Microsoft.Authorization/roleDefinitions/'
      )
      ? roleAssignment.roleDefinitionIdOrName
      : subscriptionResourceId('Microsoft.Authorization/roleDefinitions', roleAssignment.roleDefinitionIdOrName))
  })
]
resource a 'Microsoft.Authorization/roleAssignments@1' = [
  for (roleAssignment, index) in (formatted ?? []): {
    name: roleAssignment.?name ?? guid(roleAssignment.principalId)
    properties: {
      roleDefinitionId: roleAssignment.roleDefinitionId
      principalId: roleAssignment.principalId
      condition: roleAssignment.?condition
      conditionVersion: !empty(roleAssignment.?condition) ? (roleAssignment.?conditionVersion ?? '2.0') : null
    }
  }
]`
    const files = {
      "main.bicep":
        "module m 'v.bicep' = {\n  params: { roleAssignments: [\n    { principalId: 'p', roleDefinitionIdOrName: 'Search Reader' }\n    { principalId: 'q', roleDefinitionIdOrName: 'some-guid', name: 'n' }\n  ] }\n}",
      "v.bicep": verified,
    }
    const sub = "/subscriptions/<subscription().subscriptionId>/providers/Microsoft.Authorization/roleDefinitions"
    expect(resources(files).map(({ body, perhaps }) => [shown(field(body, "properties")), perhaps])).toEqual([
      [`{roleDefinitionId: ${sub}/s, principalId: p, condition: (null), conditionVersion: (null)}`, undefined],
      [`{roleDefinitionId: ${sub}/some-guid, principalId: q, condition: (null), conditionVersion: (null)}`, undefined],
    ])
  })
})

describe("what a template is deployed with", () => {
  const template =
    "param name string\nparam on bool = false\nresource a 'A.B/c@1' = if (on) {\n  name: name\n}\noutput o string = name"
  it("comes from a file of parameters, which may go on from another", () => {
    const files = {
      "main.bicep": template,
      "base.bicepparam": "using none\nparam on = true\nparam name = 'base'",
      "dev.bicepparam":
        "using './main.bicep'\nextends './base.bicepparam'\nvar env = 'dev'\nparam name = 'x-${env}-${readEnvironmentVariable('N', 'n')}'",
    }
    expect(summary(files, "dev.bicepparam")).toEqual([`a : A.B/c x-dev-n in ${group}`])
  })
  it("comes from a file of parameters in JSON", () => {
    const files = {
      "main.bicep": template,
      "main.parameters.json":
        '{ "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#", "parameters": { "name": { "value": "x" }, "on": { "value": true } } }',
    }
    expect(summary(files, "main.parameters.json")).toEqual([`a : A.B/c x in ${group}`])
    const parts = bicep.parts?.(
      "main.bicep",
      Object.entries(files).map(([path, text]) => source(path, text)),
    )
    expect(parts?.value.map(({ name, files: own }) => [name, own.map(({ path }) => path)])).toEqual([
      ["main.parameters.json", ["main.bicep", "main.parameters.json"]],
    ])
  })
  it("of a template in a registry is all that there is to see", () => {
    const file = source(
      "x.bicepparam",
      "using 'br/public:avm/res/search/search-service:0.7.1'\nparam name = 'x'\nparam disableLocalAuth = false",
    )
    const [only] = bicep.read("x.bicepparam", [file]).value
    expect(only && [only.type, shown(only.body)]).toEqual([
      "module",
      "{name: x, disableLocalAuth: (false), source: br/public:avm/res/search/search-service:0.7.1}",
    ])
  })
})

it("unsupported syntax is told, and the rest of the file is still read", () => {
  const text =
    "resource a 'A.B/c@1' = {\n  name: 'x'\n  kind: <new syntax>\n  sku: { name: 'y' }\n}\nresource b 'A.B/c@1' = {\n  name: 'z'\n}"
  const { diagnostics } = read(text)
  expect(
    diagnostics.map(({ severity, message, at }) => `${severity}: ${message} @ ${"source" in at ? textOf(at) : ""}`),
  ).toEqual(["error: a value must stand here, not `<` @ <"])
  expect(resources(text).map(({ body }) => shown(field(body, "name")))).toEqual(["x", "z"])
  expect(shown(field(resources(text)[0]?.body, "sku"))).toBe("{name: y}")
})
