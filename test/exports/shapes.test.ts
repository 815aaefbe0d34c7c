/** Each shape in which `az` and `gcloud` print something, to the type of resource that it is read as. */
import { describe, expect, it } from "vitest"
import { policyIn, policyOf } from "../../src/exports/google-name.ts"
import { account as aiAccount, builtIn, group, guid, subscription } from "../scan/azure-words.ts"
import { number, project } from "../scan/google-words.ts"
import { type Printed, unitsOf } from "../scan/scanned.ts"

const read = async (printed: Printed, command = "az x", path = "x.json") => {
  const { value, diagnostics } = await unitsOf({ [path]: { command, printed } })
  expect(diagnostics).toEqual([])
  return value.flatMap(({ resources }) => resources.map(({ type, address }) => `${type} ${address}`))
}

const inGroup = (type: string, name: string) => `${group("rg-ai")}/providers/${type}/${name}`
const arm = (type: string, name: string, more: object = {}) => ({
  id: inGroup(type, name),
  name,
  type,
  location: "westeurope",
  resourceGroup: "rg-ai",
  ...more,
})

describe("az", () => {
  const under = (kind: string, more: object) => ({
    value: [
      { id: `${aiAccount("a")}/${kind}/n`, name: "n", type: `Microsoft.CognitiveServices/accounts/${kind}`, ...more },
    ],
  })

  it.each([
    [
      "search service list",
      [arm("Microsoft.Search/searchServices", "s", { disableLocalAuth: false, sku: { name: "basic" } })],
    ],
    [
      "resource show",
      arm("Microsoft.MachineLearningServices/workspaces", "m", { properties: { publicNetworkAccess: "Enabled" } }),
    ],
    ["keyvault show", arm("Microsoft.KeyVault/vaults", "v", { properties: { accessPolicies: [] } })],
    ["identity list", [arm("Microsoft.ManagedIdentity/userAssignedIdentities", "i", { principalId: guid(1) })]],
    ["network private-endpoint list", [arm("Microsoft.Network/privateEndpoints", "p", { subnet: { id: "x" } })]],
  ])("%s", async (_, printed) => {
    const [{ type = "", id = "" } = {}]: readonly { type?: string; id?: string }[] = [printed].flat()
    expect(await read(printed)).toEqual([`${type} ${id}`])
  })

  it.each(["deployments", "raiPolicies", "raiBlocklists", "projects", "connections"])("rest of %s", async (kind) => {
    expect(await read(under(kind, { properties: { x: 1 } }))).toEqual([
      `Microsoft.CognitiveServices/accounts/${kind} ${aiAccount("a")}/${kind}/n`,
    ])
  })

  it("monitor diagnostic-settings list, whose IDs are in other letters than what they are of", async () => {
    const of = aiAccount("a")
    const setting = {
      id: `${of.toLowerCase()}/providers/microsoft.insights/diagnosticSettings/d`,
      name: "d",
      logs: [{ category: null, categoryGroup: "allLogs", enabled: true }],
      type: "Microsoft.Insights/diagnosticSettings",
    }
    const { value } = await unitsOf({ "a.json": [{ id: of, name: "a", properties: { x: 1 } }], "d.json": [setting] })
    const [found] = value.flatMap(({ resources }) => resources.filter(({ type }) => /diagnostic/i.test(type)))
    expect(found?.body.entries.find(({ key }) => key === "scope")?.value).toMatchObject({
      kind: "reference",
      address: of,
    })
  })

  it("role definition list, with the level of their own that properties have in some versions, and without", async () => {
    const own = { roleName: "R", permissions: [{ actions: ["*"] }], assignableScopes: ["/"] }
    const id = `/subscriptions/${subscription}/providers/Microsoft.Authorization/roleDefinitions/${builtIn.Reader}`
    const named = { id, name: builtIn.Reader, type: "Microsoft.Authorization/roleDefinitions" }
    const flat = { ...named, ...own, roleType: "BuiltInRole" }
    const nested = { ...named, properties: { ...own, type: "BuiltInRole" } }
    for (const each of [flat, nested])
      expect(await read([each])).toEqual([`provided:Microsoft.Authorization/roleDefinitions ${id}`])
    expect(await read([{ ...flat, roleType: "CustomRole" }])).toEqual([`Microsoft.Authorization/roleDefinitions ${id}`])
  })

  it("ad sp, app and user list", async () => {
    const app = {
      appId: guid(2),
      displayName: "deployer",
      id: guid(1),
      keyCredentials: [],
      passwordCredentials: [{ keyId: "k", displayName: "ci", hint: "abc", endDateTime: "2030-01-01T00:00:00Z" }],
    }
    const known = `deployer (${guid(2)})`
    expect(await read([app])).toEqual([
      `azuread_application ${known}`,
      `azuread_application_password ${known} k`,
      `azuread_service_principal ${known}`,
    ])
    expect(await read([{ ...app, passwordCredentials: [], servicePrincipalType: "Application" }])).toEqual([
      `azuread_service_principal ${known}`,
    ])
    expect(await read([{ id: guid(3), displayName: "Ada", userPrincipalName: "ada@contoso.example" }])).toEqual([
      "azuread_user ada@contoso.example",
    ])
  })

  it("ad app federated-credential list, of which its command tells the application", async () => {
    const credential = {
      audiences: ["api://AzureADTokenExchange"],
      id: guid(4),
      issuer: "https://x",
      name: "ci",
      subject: "s",
    }
    expect(await read([credential], `az ad app federated-credential list --id ${guid(2)}`)).toEqual([
      `azuread_application_federated_identity_credential ${guid(2)} ci`,
    ])
    const { diagnostics } = await unitsOf({ "x.json": [credential] })
    expect(diagnostics.map(({ message }) => message)).toEqual([
      "it does not say of which application it is: export `az ad app list` beside it",
    ])
  })
})

describe("gcloud", () => {
  const at = (rest: string) => `projects/${number}/locations/${rest}`
  it.each([
    ["ai endpoints list", at("europe-west4/endpoints/1"), {}, "google_vertex_ai_endpoint"],
    ["ai index-endpoints list", at("europe-west4/indexEndpoints/1"), {}, "google_vertex_ai_index_endpoint"],
    ["workbench instances list", at("europe-west4-a/instances/i"), { gceSetup: {} }, "google_workbench_instance"],
    ["services api-keys list", at("global/keys/k"), { uid: "k" }, "google_apikeys_key"],
    ["iam workload-identity-pools list", at("global/workloadIdentityPools/p"), {}, "google_iam_workload_identity_pool"],
    [
      "iam policies get",
      "policies/cloudresourcemanager.googleapis.com%2Fprojects%2Fp/denypolicies/d",
      { rules: [] },
      "gcloud:deny-policy",
    ],
    ["org-policies describe", "projects/p/policies/vertexai.allowedModels", { spec: {} }, "gcloud:org-policy"],
    ["iam roles describe", "projects/p/roles/r", { includedPermissions: [] }, "gcloud:iam-role"],
  ])("%s", async (_, name, more, type) => {
    expect(await read([{ name, ...more }])).toEqual([`${type} ${name}`])
  })

  it.each([
    ["ai models list", [{ name: at("europe-west4/models/1"), displayName: "m" }]],
    ["iam roles list", [{ name: "projects/p/roles/r", title: "r", etag: "x" }]],
    [
      "iam service-accounts keys list, of Google's own",
      [{ name: "projects/p/serviceAccounts/a@p.iam.gserviceaccount.com/keys/1", keyType: "SYSTEM_MANAGED" }],
    ],
    ["auth list", [{ account: "a@acme.example", status: "ACTIVE" }]],
  ])("%s says nothing of who may do what, and nothing is said of it", async (_, printed) => {
    expect(await read(printed)).toEqual([])
  })

  it("asset export, line after line, in the letters of either", async () => {
    const ancestors = [`projects/${number}`, "folders/42", "organizations/5"]
    const lines = [
      {
        name: `//iam.googleapis.com/projects/${project}/serviceAccounts/101`,
        asset_type: "iam.googleapis.com/ServiceAccount",
        resource: {
          version: "v1",
          data: { name: "x", email: `chat@${project}.iam.gserviceaccount.com`, projectId: project, uniqueId: "101" },
        },
        ancestors,
      },
      {
        name: `//iam.googleapis.com/projects/${project}/serviceAccounts/101`,
        asset_type: "iam.googleapis.com/ServiceAccount",
        iam_policy: { bindings: [{ role: "roles/iam.serviceAccountUser", members: ["user:a@acme.example"] }] },
        ancestors,
      },
      {
        name: `//cloudresourcemanager.googleapis.com/projects/${project}`,
        assetType: "cloudresourcemanager.googleapis.com/Project",
        iamPolicy: { bindings: [{ role: "roles/viewer", members: ["user:a@acme.example"] }] },
        ancestors,
      },
    ]
    expect(await read(lines.map((line) => JSON.stringify(line)).join("\n"))).toEqual([
      `google_service_account serviceAccount:chat@${project}.iam.gserviceaccount.com`,
      `gcloud:iam-policy //iam.googleapis.com/projects/${project}/serviceAccounts/chat@${project}.iam.gserviceaccount.com`,
      `gcloud:iam-policy //cloudresourcemanager.googleapis.com/projects/${project}`,
      `gcloud:ancestry projects/${project} lies in`,
    ])
  })

  it("search-all-resources tells which number is which account's", async () => {
    const found = {
      name: `//iam.googleapis.com/projects/${project}/serviceAccounts/101`,
      assetType: "iam.googleapis.com/ServiceAccount",
      additionalAttributes: { email: `chat@${project}.iam.gserviceaccount.com`, uniqueId: "101" },
      project: `projects/${number}`,
    }
    expect(await read([found])).toEqual([
      `google_service_account serviceAccount:chat@${project}.iam.gserviceaccount.com`,
    ])
  })

  it.each([
    ["gcloud projects get-iam-policy acme-ml --format json", "//cloudresourcemanager.googleapis.com/projects/acme-ml"],
    ["gcloud organizations get-iam-policy 5", "//cloudresourcemanager.googleapis.com/organizations/5"],
    ["gcloud beta resource-manager folders get-iam-policy 42", "//cloudresourcemanager.googleapis.com/folders/42"],
    ["gcloud storage buckets get-iam-policy gs://b", "//storage.googleapis.com/b"],
    ["gcloud secrets get-iam-policy s --project=p-one", "//secretmanager.googleapis.com/projects/p-one/secrets/s"],
    [
      "gcloud run services get-iam-policy s --region europe-west4 --project p-one",
      "//run.googleapis.com/projects/p-one/locations/europe-west4/services/s",
    ],
    ["gcloud run services list", undefined],
    ["gcloud spanner instances get-iam-policy i", undefined],
  ])("%s says of what its policy is", (command, name) => {
    expect(policyOf(command.split(" "))).toBe(name)
  })

  it("a file's name is no project's where it is a plain word", () => {
    expect(["policy.json", "iam.json", "export.json", "a.json", "My Project.json"].map(policyIn)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ])
  })
})
