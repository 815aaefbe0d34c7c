import { describe, expect, it } from "vitest"
import { covers } from "../../../src/access/scope.ts"
import type { Ids } from "../../../src/clouds/azure/ids.ts"
import { placeOf } from "../../../src/clouds/azure/scopes.ts"
import type { Of } from "../../../src/clouds/azure/unit.ts"
import type { Dict, Piece, Value } from "../../../src/model/value.ts"
import { written } from "../../access/made.ts"

const span = written("")
/** A text in which `${name}` is a hole; one that is nothing but `@address.attribute` is a reference. */
function value(text: string): Value {
  const [, address, attribute] = /^@(.*?)(?:\.(id|name))?$/.exec(text) ?? []
  if (address !== undefined) return { kind: "reference", address, attribute: attribute ?? "", span }
  const pieces = text
    .split(/(\$\{[^{}]*\})/)
    .filter(Boolean)
    .map(
      (part): Piece =>
        part.startsWith("${") ? { kind: "hole", name: part.slice(2, -1), span } : { kind: "literal", text: part, span },
    )
  return { kind: "text", pieces, span }
}
const body: Dict = { kind: "dict", entries: [], span }
const thing = (
  address: string,
  type: string,
  name: string,
  around: { within?: string; group?: string } = {},
): Of<"thing"> => ({
  kind: "thing",
  address,
  type,
  name: value(name),
  ...(around.within !== undefined && { within: value(around.within) }),
  ...(around.group !== undefined && { group: value(around.group) }),
  resource: { address, type, body, span },
})
const things = [
  thing("azurerm_resource_group.ai", "Microsoft.Resources/resourceGroups", "AI"),
  thing("azurerm_cognitive_account.chat", "Microsoft.CognitiveServices/accounts", "chat", {
    group: "@azurerm_resource_group.ai.name",
  }),
  thing("azurerm_cognitive_deployment.gpt", "Microsoft.CognitiveServices/accounts/deployments", "gpt", {
    within: "@azurerm_cognitive_account.chat.id",
  }),
  thing("account", "Microsoft.CognitiveServices/accounts", "chat-${uniqueString(resourceGroup().id)}", {
    within: "${resourceGroup().id}",
  }),
  thing("deployment", "Microsoft.CognitiveServices/accounts/deployments", "${account.name}/gpt", {
    within: "/subscriptions/${subscription().subscriptionId}/resourceGroups/${resourceGroup().name}",
  }),
  thing("data.azurerm_subscription.other", "Microsoft.Resources/subscriptions", "22222222-2222-2222-2222-222222222222"),
  thing("azurerm_management_group.ml", "Microsoft.Management/managementGroups", "ml"),
]
const ids: Ids = { thing: (address) => things.find((each) => each.address === address), resource: () => undefined }
const place = (text: string) => placeOf(value(text), ids)

const group = "/subscriptions/${subscription}/resourcegroups/ai"
const chat = `${group}/providers/microsoft.cognitiveservices/accounts/chat`

describe("a scope", () => {
  it.each([
    ["/subscriptions/1", "/subscriptions/1/*", "subscription"],
    ["/Subscriptions/1/ResourceGroups/AI/", "/subscriptions/1/resourcegroups/ai/*", "group"],
    [
      "/subscriptions/1/resourceGroups/ai/providers/Microsoft.Search/searchServices/find",
      "/subscriptions/1/resourcegroups/ai/providers/microsoft.search/searchservices/find/*",
      "resource",
    ],
    ["/", "/*", "tenant"],
    [
      "/providers/Microsoft.Management/managementGroups/ML",
      "/providers/microsoft.management/managementgroups/ml/*",
      "management-group",
    ],
    ["@azurerm_management_group.ml.id", "/providers/microsoft.management/managementgroups/ml/*", "management-group"],
    ["@azurerm_resource_group.ai.id", `${group}/*`, "group"],
    ["@azurerm_resource_group.ai[0].id", `${group}/*`, "group"],
    ["${azurerm_resource_group.ai.id}", `${group}/*`, "group"],
    ["@azurerm_cognitive_account.chat.id", `${chat}/*`, "resource"],
    [
      "${azurerm_resource_group.ai.id}/providers/Microsoft.CognitiveServices/accounts/${azurerm_cognitive_account.chat.name}",
      `${chat}/*`,
      "resource",
    ],
    ["@azurerm_cognitive_deployment.gpt.id", `${chat}/deployments/gpt/*`, "resource"],
    ["@data.azurerm_subscription.other.id", "/subscriptions/22222222-2222-2222-2222-222222222222/*", "subscription"],
    ["${data.azurerm_subscription.current.id}", "/subscriptions/${subscription}/*", "subscription"],
    [
      "/subscriptions/${data.azurerm_client_config.current.subscription_id}",
      "/subscriptions/${subscription}/*",
      "subscription",
    ],
    ["/subscriptions/${var.subscription_id}", "/subscriptions/${subscription}/*", "subscription"],
    ["/subscriptions/${var.hub_subscription_id}", "/subscriptions/${var.hub_subscription_id}/*", "subscription"],
    ["${resourceGroup().id}", "/subscriptions/${subscription}/resourcegroups/${resource group}/*", "group"],
    [
      "@account.id",
      "/subscriptions/${subscription}/resourcegroups/${resource group}/providers/microsoft.cognitiveservices/accounts/chat-${uniqueString(resourceGroup().id)}/*",
      "resource",
    ],
    [
      "@deployment.id",
      "/subscriptions/${subscription}/resourcegroups/${resource group}/providers/microsoft.cognitiveservices/accounts/chat-${uniqueString(resourceGroup().id)}/deployments/gpt/*",
      "resource",
    ],
    ["${module.ai.resource_id}", "${module.ai.resource_id}/*", "unknown"],
    [
      "${var.scope}/providers/Microsoft.Search/searchServices/find",
      "${var.scope}/providers/microsoft.search/searchservices/find/*",
      "resource",
    ],
  ])("%s is %s, a %s", (text, path, level) => {
    const { of, level: found } = place(text)
    expect([of.text, found]).toEqual([path, level])
  })

  it("knows the provider of its resource, of a child too", () => {
    expect(
      [place("@azurerm_cognitive_deployment.gpt.id"), place("/subscriptions/1")].map(({ provider }) => provider),
    ).toEqual(["microsoft.cognitiveservices", undefined])
  })

  it.each([
    ["/subscriptions/1", "/subscriptions/1/resourceGroups/ai", "yes"],
    ["/subscriptions/1/resourceGroups/ai", "/subscriptions/1", "no"],
    ["/subscriptions/1/resourceGroups/ai", "/subscriptions/1/resourceGroups/ai2", "no"],
    ["/subscriptions/1/resourceGroups/AI", "/subscriptions/1/resourcegroups/ai", "yes"],
    ["@azurerm_resource_group.ai.id", "@azurerm_cognitive_deployment.gpt.id", "yes"],
    ["@azurerm_cognitive_account.chat.id", "@azurerm_cognitive_deployment.gpt.id", "yes"],
    ["@azurerm_cognitive_deployment.gpt.id", "@azurerm_cognitive_account.chat.id", "no"],
    ["${data.azurerm_subscription.current.id}", "@azurerm_cognitive_account.chat.id", "yes"],
    ["/", "/subscriptions/1", "yes"],
    ["/", "@azurerm_management_group.ml.id", "yes"],
    ["@azurerm_management_group.ml.id", "/subscriptions/1", "maybe"],
    ["/subscriptions/1", "@azurerm_management_group.ml.id", "no"],
    ["@azurerm_management_group.ml.id", "@azurerm_cognitive_account.chat.id", "maybe"],
    ["@azurerm_management_group.ml.id", "/providers/Microsoft.Management/managementGroups/ml", "yes"],
    ["/providers/Microsoft.Management/managementGroups/all", "@azurerm_management_group.ml.id", "maybe"],
    ["/subscriptions/1", "@azurerm_cognitive_account.chat.id", "maybe"],
    ["/subscriptions/1", "${module.ai.resource_id}", "maybe"],
  ])("%s takes in %s: %s", (wide, narrow, answer) => {
    const [a, b] = [place(wide), place(narrow)].map((each) => ({ except: [], ...each }))
    expect(a && b && covers(a, b)).toBe(answer)
  })

  it("is not followed in circles", () => {
    const turning = thing("a", "Microsoft.Search/searchServices", "${a.name}", { within: "@a.id" })
    const found = placeOf(value("@a.id"), { thing: () => turning, resource: () => undefined })
    expect(found.of.text.length).toBeLessThan(10_000)
  })
})
