/** Keys that outlive whoever made them to facts: of service accounts, and of interfaces that take a key alone. */
import type { Resource } from "../../model/resource.ts"
import type { Value } from "../../model/value.ts"
import { all, named, textIn } from "../attributes.ts"
import { allIn, at, get, settingOf, thing } from "./arguments.ts"
import { type Fact, itself, type Reader } from "./facts.ts"

/** Somebody's credential, by what names them. */
const keyOf =
  (argument: string): Reader =>
  (resource) => {
    const account = get(resource, argument)
    return account
      ? [{ kind: "setting", of: account, name: "access-key", value: account, says: "a key", resource }]
      : []
  }

/**
 * Interfaces of AI that a key opens by itself. Firebase's is made for keys that everybody can read.
 * https://firebase.google.com/docs/projects/api-keys
 */
const ofModels =
  /^(?:generativelanguage|aiplatform|discoveryengine|dialogflow|ces|geminidataanalytics)\.googleapis\.com$/

/** What tells one client from another: https://cloud.google.com/docs/authentication/api-keys#adding-application-restrictions */
const clients = [
  ["server_key_restrictions", "allowed_ips"],
  ["browser_key_restrictions", "allowed_referrers"],
  ["android_key_restrictions", "allowed_applications"],
  ["ios_key_restrictions", "allowed_bundle_ids"],
] as const

/** https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/apikeys_key */
const apiKey: Reader = (resource) => {
  const restrictions = at(resource, "restrictions")
  const targets = all(restrictions, "api_targets")
  const services = targets.flatMap((target) => named(target, "service") ?? [])
  const names = services.map((service) => textIn(service))
  // What is only known later may be one of AI's.
  const opened = services.filter((_, i) => ofModels.test(names[i] ?? "") || names[i] === undefined)
  if (targets.length > 0 && opened.length === 0) return []
  const callers = clients.flatMap(([kind, list]) => all(restrictions, kind, list))
  const what = targets.length === 0 ? "every service" : opened.map((each) => textIn(each) ?? "a service").join(", ")
  // One that takes in everybody makes the others say nothing.
  const everybody = callers.find(isAnyone)
  const from = callers.length > 0 && !everybody ? "clients that are named" : "anywhere"
  const blame = everybody ?? opened[0] ?? restrictions ?? itself(resource)
  return [thing(resource, "name"), settingOf(resource, "service-credential", blame, `${what}, from ${from}`)]
}

const isAnyone = (client: Value): boolean =>
  /^(?:0\.0\.0\.0(?:\/0)?|::\/0|\*|\*\.\*|https?:\/\/\*\/?\*?)$/.test(textIn(client) ?? "")

/** A token of a registered model hub, written where the deployment stands. */
export const writtenToken = (resource: Resource, ...path: readonly string[]): readonly Fact[] =>
  allIn(resource, ...path)
    .filter((value) => textIn(value) !== undefined && textIn(value) !== "")
    .map((value) => settingOf(resource, "key-in-text", value, path.at(-1)))

export const keyReaders: Readonly<Record<string, Reader>> = {
  google_service_account_key: keyOf("service_account_id"),
  google_storage_hmac_key: keyOf("service_account_email"),
  google_apikeys_key: apiKey,
}
