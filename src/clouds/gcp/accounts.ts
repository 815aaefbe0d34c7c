/** The accounts that things run as to facts: their own, or one that everything else in the project has too. */
import type { Resource } from "../../model/resource.ts"
import type { Value } from "../../model/value.ts"
import { textIn } from "../attributes.ts"
import { settingOf } from "./arguments.ts"
import { type Fact, itself } from "./facts.ts"

/** https://cloud.google.com/iam/docs/service-account-types#default */
const isDefault = (account: Value): boolean =>
  /(?:^default$|-compute@developer\.gserviceaccount\.com$|@appspot\.gserviceaccount\.com$)/.test(lastOf(account))

function lastOf(account: Value): string {
  const known = textIn(account)
  if (known !== undefined) return known
  const last = account.kind === "text" ? account.pieces.at(-1) : undefined
  if (last?.kind === "literal") return last.text
  const name =
    account.kind === "reference" ? account.address : account.kind === "unknown" ? account.name : (last?.name ?? "")
  return /google_compute_default_service_account|google_app_engine_default_service_account/.test(name) ? "default" : ""
}

/** Whatever runs here may do what the account may. */
export const actsAs = (resource: Resource, account: Value | undefined): readonly Fact[] =>
  account ? [{ kind: "acts-as", account, resource }] : []

/** Of something that runs code as the project's default account unless it is given one. */
export const runsAs = (resource: Resource, account: Value | undefined, block?: Value): readonly Fact[] => [
  ...actsAs(resource, account),
  ...(account && !isDefault(account)
    ? []
    : [
        settingOf(
          resource,
          "default-identity",
          account ?? block ?? itself(resource),
          "the default service account of its project",
        ),
      ]),
]
