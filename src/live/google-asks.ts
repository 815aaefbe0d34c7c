/** What the Google client is asked: who has which role on what, what the roles hold, and which keys, pools and AI resources there are. */
import type { Ask, Follow } from "./client.ts"

const one = (...words: readonly string[]): Ask => ({ words })

const each = (ask: Ask, where?: Follow["where"]): Follow => ({ ...ask, each: "", ...(where && { where }) })

const everywhere = (ask: Ask, ...follow: readonly Follow[]): Ask => ({ ...ask, everywhere: true, follow })

const folder = /^folders\/\d+$/

/** A folder may lie in ten others at most: https://cloud.google.com/resource-manager/docs/limits */
const folders = (way: string, id: string, where: Follow["where"], left: number): Follow => ({
  each: way,
  words: ["resource-manager", "folders", "describe", id],
  ...(where && { where }),
  ...(left > 0 && { follow: [folders("", "{parent/}", { parent: folder }, left - 1)] }),
})

const attachment = "cloudresourcemanager.googleapis.com/projects/{place}"

/** Without a region, as an inventory has them: https://cloud.google.com/asset-inventory/docs/asset-types */
const kinds = [
  "aiplatform.googleapis.com/Dataset",
  "aiplatform.googleapis.com/Endpoint",
  "aiplatform.googleapis.com/Index",
  "aiplatform.googleapis.com/IndexEndpoint",
  "notebooks.googleapis.com/Instance",
].join(",")

export const googleAsks: readonly Ask[] = [
  everywhere(one("projects", "describe", "{place}"), folders("parent", "{id}", { type: /^folder$/ }, 9)),
  everywhere(one("projects", "get-iam-policy", "{place}")),
  everywhere(one("projects", "get-ancestors-iam-policy", "{place}")),
  everywhere(one("asset", "search-all-iam-policies", "--scope", "projects/{place}")),
  everywhere(one("asset", "list", "--content-type", "resource", "--asset-types", kinds)),
  everywhere(one("iam", "roles", "list"), each(one("iam", "roles", "describe", "{name/}"))),
  everywhere(
    one("iam", "service-accounts", "list"),
    each(one("iam", "service-accounts", "keys", "list", "--iam-account", "{email}")),
    each(one("iam", "service-accounts", "get-iam-policy", "{email}")),
  ),
  everywhere(
    one("iam", "workload-identity-pools", "list", "--location", "global"),
    each(
      one(
        ...["iam", "workload-identity-pools", "providers", "list"],
        ...["--location", "global", "--workload-identity-pool", "{name/}"],
      ),
    ),
  ),
  everywhere(
    one("iam", "policies", "list", "--attachment-point", attachment, "--kind", "denypolicies"),
    each(one("iam", "policies", "get", "{name/}", "--attachment-point", attachment, "--kind", "denypolicies")),
  ),
  everywhere(one("services", "api-keys", "list")),
  everywhere(one("resource-manager", "org-policies", "list")),
]
