/**
 * What `gcloud asset search-all-resources`, `gcloud asset list` and `gcloud asset export` print of a whole organisation to resources and
 * policies. https://cloud.google.com/asset-inventory/docs/reference/rest/v1/feeds#Asset
 */
import { madeText, withFields } from "../formats/made.ts"
import type { Resource } from "../model/resource.ts"
import { type Dict, field, items, literal, type Value } from "../model/value.ts"
import type { Export } from "./export.ts"
import { googleResourcesOf } from "./google-item.ts"
import { projectIn } from "./google-name.ts"
import { ancestry, ancestryOf, isPolicy, numberOf, ofGoogle, policyOn } from "./google-policy.ts"

export const googleAsset: Export = {
  name: "gcloud asset export",
  lists: [""],
  read: ({ value }) => {
    const name = literal(field(value, "name")) ?? ""
    const type = literal(either(value, "assetType", "asset_type"))
    if (value.kind !== "dict" || type === undefined || !name.startsWith("//")) return undefined
    const project = literal(field(value, "project")) ?? literal(items(field(value, "ancestors"))[0])
    return ofGoogle(
      projectIn(name) ?? (project && projectIn(project)),
      ...policyIn(value, name),
      ...dataIn(value, name, type),
      ...ancestryOf(value, name),
      ...ancestorsIn(value, name),
      ...numberOf(project, name, value),
    )
  },
}

const either = (value: Value, ...keys: readonly string[]): Value | undefined =>
  keys.map((key) => field(value, key)).find((found) => found !== undefined)

function policyIn(asset: Dict, name: string): readonly Resource[] {
  const policy = either(asset, "iamPolicy", "iam_policy")
  return policy?.kind === "dict" && isPolicy(policy) ? [policyOn(name, policy)] : []
}

/** What an interface of Google's calls it: the name in full less the service. */
const shortOf = (name: string): string => name.replace(/^\/\/[^/]+\//, "")

/** The resource as its own interface has it; a search has only some of it. */
function dataIn(asset: Dict, name: string, type: string): readonly Resource[] {
  const data = field(field(asset, "resource"), "data")
  const known = data?.kind === "dict" ? data : undefined
  if (type === "iam.googleapis.com/ServiceAccount")
    return accountIn(known ?? field(asset, "additionalAttributes"), asset)
  if (!known) return []
  const own = literal(field(known, "name"))
  const called = own?.includes("/") ? known : withFields(known, { name: madeText(shortOf(name), known.span) })
  return googleResourcesOf(called) ?? []
}

function accountIn(said: Value | undefined, asset: Dict): readonly Resource[] {
  const email = field(said, "email")
  const address = literal(email)
  if (said?.kind !== "dict" || address === undefined) return []
  const named = withFields(said, { name: madeText(`projects/-/serviceAccounts/${address}`, asset.span) })
  return googleResourcesOf(named) ?? []
}

/** From the project itself upwards. */
function ancestorsIn(asset: Dict, name: string): readonly Resource[] {
  const [, ...above] = items(field(asset, "ancestors"))
  const at = /^\/\/cloudresourcemanager\.googleapis\.com\/((?:projects|folders)\/[^/]+)$/.exec(name)?.[1]
  return at === undefined ? [] : ancestry(at, above, asset)
}
