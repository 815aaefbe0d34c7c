/** What an organisation keeps from everybody, and what lets through all the same: perimeters, keys of interfaces. */
import { block, type PullRequest, tf } from "./pull-request.ts"

const quoted = (names: readonly string[]) => names.map((name) => `"${name}"`).join(", ")
const perimeter = (services: readonly string[], resources: readonly string[], ...more: readonly string[]) =>
  tf(
    block(
      "google_access_context_manager_service_perimeter",
      "ml",
      'parent = "accessPolicies/1"',
      'name = "accessPolicies/1/servicePerimeters/ml"',
      'title = "ml"',
      `status {\n  restricted_services = [${quoted(services)}]\n  resources = [${quoted(resources)}]\n${more.map((line) => `  ${line}\n`).join("")}}`,
    ),
  )
const both = ["aiplatform.googleapis.com", "storage.googleapis.com"]
const levels = (...names: readonly string[]) => `access_levels = [${quoted(names)}]`
const ingress = (identity: string) =>
  `ingress_policies {\n    ingress_from {\n      identities = ["${identity}"]\n    }\n    ingress_to {\n      resources = ["*"]\n    }\n  }`
const several = (...services: readonly string[]) =>
  tf(
    block(
      "google_access_context_manager_service_perimeters",
      "all",
      'parent = "accessPolicies/1"',
      `service_perimeters {\n  name = "accessPolicies/1/servicePerimeters/ml"\n  title = "ml"\n  status {\n    restricted_services = [${quoted(services)}]\n  }\n}`,
    ),
  )
const key = (...ips: readonly string[]) =>
  tf(
    block(
      "google_apikeys_key",
      "gemini",
      'name = "gemini"',
      `restrictions {\n  api_targets {\n    service = "generativelanguage.googleapis.com"\n  }\n  server_key_restrictions {\n    allowed_ips = [${quoted(ips)}]\n  }\n}`,
    ),
  )
const gone = "gcp/iam/organization-guard-gone high base:main.tf"
const exempts = "gcp/iam/organization-exemption high main.tf"

export const guards: readonly PullRequest[] = [
  {
    name: "a perimeter no longer shuts in a service of AI",
    base: perimeter(both, ["projects/1"]),
    head: perimeter(both.slice(1), ["projects/1"]),
    says: [`${gone}:6 aiplatform.googleapis.com`],
  },
  {
    name: "a perimeter no longer shuts in a service of no AI",
    base: perimeter(both, ["projects/1"]),
    head: perimeter(both.slice(0, 1), ["projects/1"]),
    says: [],
  },
  {
    name: "a project leaves a perimeter",
    base: perimeter(both, ["projects/1", "projects/2"]),
    head: perimeter(both, ["projects/1"]),
    says: [`${gone}:7 projects/2`],
  },
  {
    name: "a project joins a perimeter",
    base: perimeter(both, ["projects/1"]),
    head: perimeter(both, ["projects/1", "projects/2"]),
    says: [],
  },
  {
    name: "a perimeter takes one more access level",
    base: perimeter(both, ["projects/1"], levels("accessPolicies/1/accessLevels/office")),
    head: perimeter(
      both,
      ["projects/1"],
      levels("accessPolicies/1/accessLevels/office", "accessPolicies/1/accessLevels/anywhere"),
    ),
    says: [`${exempts}:8 accessPolicies/1/accessLevels/anywhere`],
  },
  {
    name: "a perimeter lets somebody in",
    base: perimeter(both, ["projects/1"]),
    head: perimeter(both, ["projects/1"], ingress("user:eve@acme.com")),
    says: [`${exempts}:8 ingress_policies {`],
  },
  {
    name: "a perimeter lets nobody in any more",
    base: perimeter(both, ["projects/1"], ingress("user:eve@acme.com")),
    head: perimeter(both, ["projects/1"]),
    says: [],
  },
  {
    name: "a perimeter comes with those whom it lets in",
    base: {},
    head: perimeter(both, ["projects/1"], ingress("user:eve@acme.com")),
    says: [],
  },
  {
    name: "one of an organisation's perimeters no longer shuts in a service of AI",
    base: several("aiplatform.googleapis.com", "discoveryengine.googleapis.com"),
    head: several("discoveryengine.googleapis.com"),
    says: [`${gone}:7 aiplatform.googleapis.com`],
  },
  {
    name: "a key of Gemini's is taken from everywhere beside what is named",
    base: key("203.0.113.7"),
    head: key("203.0.113.7", "0.0.0.0/0"),
    says: ["gcp/gemini/open-key high main.tf:8 0.0.0.0/0"],
  },
]
