/** A resource ID of Azure's to what it names: a type, a name, and what that lies in. */

export interface AzureId {
  /** `Microsoft.CognitiveServices/accounts/deployments`, in the letters of the ID. */
  readonly type: string
  readonly name: string
  /** The ID of what it lies in: its parent, a resource group, a subscription. A slash is the tenant. */
  readonly within: string
}

const providers = "/providers/"

/** https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules. Undefined of what is no ID of a resource. */
export function azureId(id: string): AzureId | undefined {
  const text = id.replace(/\/+$/, "")
  const at = text.toLowerCase().lastIndexOf(providers)
  if (at < 0) return containerOf(text)
  const [provider = "", ...path] = text.slice(at + providers.length).split("/")
  const name = path.at(-1)
  if (provider === "" || !name || path.length % 2 === 1) return undefined
  return {
    type: [provider, ...path.filter((_, i) => i % 2 === 0)].join("/"),
    name,
    within:
      path.length > 2 ? text.slice(0, text.length - path.slice(-2).join("/").length - 1) : text.slice(0, at) || "/",
  }
}

function containerOf(text: string): AzureId | undefined {
  const [, subscription, group] = /^\/subscriptions\/([^/]+)(?:\/resourceGroups\/([^/]+))?$/i.exec(text) ?? []
  if (subscription === undefined) return undefined
  return group === undefined
    ? { type: "Microsoft.Resources/subscriptions", name: subscription, within: "/" }
    : { type: "Microsoft.Resources/resourceGroups", name: group, within: `/subscriptions/${subscription}` }
}

/** An object ID of the directory, or the ID of an application. */
export const isGuid = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)
