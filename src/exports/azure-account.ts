/** What `az account list` and `az account show` print to whose all of it is: the directory that subscriptions belong to. https://learn.microsoft.com/cli/azure/account */
import { field, literal } from "../model/value.ts"
import { isGuid } from "./azure-id.ts"
import type { Export } from "./export.ts"

export const azureAccount: Export = {
  name: "az account list",
  lists: [""],
  read: ({ value }) => {
    const tenant = literal(field(value, "tenantId"))
    const isSubscription = isGuid(literal(field(value, "id")) ?? "") && field(value, "user")?.kind === "dict"
    return isSubscription && tenant !== undefined ? { cloud: "azure", tenant, resources: [] } : undefined
  },
}
