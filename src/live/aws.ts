/** The AWS command line client: how it says who it is, where there is something to ask, and no. */
import { awsAsks } from "./aws-asks.ts"
import type { Client, Failure } from "./client.ts"

/** `An error occurred (AccessDenied) when calling the ListUsers operation: …` */
const codeIn = (message: string): string => /An error occurred \(([^)]+)\)/.exec(message)?.[1] ?? ""

/** By the error codes that services have, and by what is said beside them or where no service was asked; the first that fits. */
const failures: readonly (readonly [Failure, RegExp, RegExp?])[] = [
  [
    "logged-out",
    /^(ExpiredToken|ExpiredTokenException|InvalidClientTokenId|UnrecognizedClientException|RequestExpired|InvalidSignatureException|SignatureDoesNotMatch|AuthFailure)$/,
    /Unable to locate credentials|Token has expired|(SSO|login) session .*(expired|invalid)|Error loading SSO Token|config profile .* could not be found|Partial credentials found/i,
  ],
  ["throttled", /Throttl|TooManyRequests|RequestLimitExceeded|SlowDown/],
  [
    "refused",
    /AccessDenied|UnauthorizedOperation|^Forbidden$|NotAuthorized|AuthorizationError|^403$|OptInRequired|SubscriptionRequired/,
  ],
  [
    "absent",
    // What a region does not offer is not there.
    /^NoSuch|NotFound|^404$|AWSOrganizationsNotInUse|UnknownOperation/,
    // SageMaker's word for a group without a policy; Bedrock's for what can have none.
    /\(ValidationException\).*cannot find|\(ValidationException\) when calling the GetResourcePolicy operation/i,
  ],
  ["unreachable", /(?!)/, /Could not connect to the endpoint URL|Invalid endpoint/],
]

/** 254 and 255 come from a service, 252 and 2 from the client, which has no such command: https://docs.aws.amazon.com/cli/latest/userguide/cli-usage-returncodes.html */
function failureOf(_status: number, message: string): Failure {
  const code = codeIn(message)
  return failures.find(([, codes, words]) => (code !== "" && codes.test(code)) || words?.test(message))?.[0] ?? "failed"
}

export const aws: Client = {
  cloud: "aws",
  program: "aws",
  install:
    "install it (https://docs.aws.amazon.com/cli/latest/userguide/getting-started-install.html) or scan what it printed elsewhere",
  login:
    "log in (`aws sso login`, `aws configure`, or `AWS_PROFILE`) and run the same command again; what is done is kept",
  always: ["--output", "json"],
  // The client waits and asks again by itself, before anybody here does; a pager would wait for a key.
  env: { AWS_PAGER: "", AWS_RETRY_MODE: "adaptive", AWS_MAX_ATTEMPTS: "6" },
  readOnly: /^[a-z0-9-]+ (get|list|describe)-[a-z0-9-]+( |$)/,
  whose: { words: ["sts", "get-caller-identity"], tenant: "Account" },
  places: {
    name: "regions",
    flag: "--regions",
    ask: { words: ["ec2", "describe-regions"] },
    at: "Regions.RegionName",
    words: (region) => ["--region", region],
  },
  asks: awsAsks,
  failureOf,
}
