/** The Google Cloud command line client: how it says whose login it is, where there is something to ask, and no. */
import type { Client, Failure } from "./client.ts"
import { googleAsks } from "./google-asks.ts"

/** What a project without the service has none of. Of others it may have something that was made while it had the service. */
const unused = /(aiplatform|notebooks)\.googleapis\.com/

/** By what it says, the first that fits: https://cloud.google.com/apis/design/errors */
const failures: readonly (readonly [Failure, RegExp])[] = [
  [
    "logged-out",
    /gcloud auth (application-default )?login|active account|Reauthentication|refreshing your current auth tokens|invalid_grant/i,
  ],
  ["throttled", /RESOURCE_EXHAUSTED|Quota exceeded|rateLimitExceeded|\b429\b/i],
  ["refused", /PERMISSION_DENIED|does not have permission|SERVICE_DISABLED|has not been used in project|\b403\b/i],
  ["absent", /NOT_FOUND|was not found|\b404\b/i],
]

function failureOf(_status: number, message: string): Failure {
  if (/SERVICE_DISABLED|has not been used in project/.test(message) && unused.test(message)) return "absent"
  return failures.find(([, words]) => words.test(message))?.[0] ?? "failed"
}

export const google: Client = {
  cloud: "gcp",
  program: "gcloud",
  install: "install it (https://cloud.google.com/sdk/docs/install) or scan what it printed elsewhere",
  login: "log in (`gcloud auth login`) and run the same command again; what is done is kept",
  always: ["--format", "json"],
  // It may ask whether to switch a service on: it must not.
  env: { CLOUDSDK_CORE_DISABLE_PROMPTS: "1", CLOUDSDK_CORE_DISABLE_USAGE_REPORTING: "1", NO_COLOR: "1" },
  readOnly:
    /^(?:auth list|projects (?:list|describe|get-iam-policy|get-ancestors-iam-policy)|resource-manager (?:folders describe|org-policies list)|asset (?:list|search-all-iam-policies)|iam (?:roles|policies|service-accounts|service-accounts keys|workload-identity-pools|workload-identity-pools providers) (?:list|describe|get|get-iam-policy)|services api-keys list)(?: |$)/,
  whose: { words: ["auth", "list", "--filter", "status:ACTIVE"], tenant: "account" },
  places: {
    name: "projects",
    flag: "--projects",
    ask: { words: ["projects", "list"] },
    at: "projectId",
    words: (project) => ["--project", project],
  },
  asks: googleAsks,
  failureOf,
}
