/** Accounts in memory as `aws iam get-account-authorization-details` prints them, and what a scan says of them. */

import { loadClouds } from "../../src/clouds/index.ts"
import { exports } from "../../src/exports/index.ts"
import type { ExportFile } from "../../src/exports/read-exports.ts"
import { readExports } from "../../src/exports/read-exports.ts"
import { defaultOptions } from "../../src/read-options.ts"
import { type Scanned, scan } from "../../src/scan.ts"

export const account = "111122223333"

/** One or more statements, or a whole document. */
type Document = object | readonly object[]

export const policyOf = (statement: Document) => ({ Version: "2012-10-17", Statement: statement })
export const allow = (
  action: string | readonly string[],
  resource: string | readonly string[] = "*",
  more: object = {},
) => ({
  Effect: "Allow",
  Action: action,
  Resource: resource,
  ...more,
})
export const deny = (
  action: string | readonly string[],
  resource: string | readonly string[] = "*",
  more: object = {},
) => ({
  ...allow(action, resource, more),
  Effect: "Deny",
})
export const trusts = (principal: object | string, more: object = {}) =>
  policyOf({ Effect: "Allow", Principal: principal, Action: "sts:AssumeRole", ...more })
export const lambda = trusts({ Service: "lambda.amazonaws.com" })

const arn = (kind: string, name: string, of = account) => `arn:aws:iam::${of}:${kind}/${name}`

interface Held {
  /** Documents that are written into it, by their names. */
  readonly inline?: Readonly<Record<string, Document>>
  /** ARNs, or names of the account's own policies. */
  readonly attached?: readonly string[]
  readonly boundary?: string
}

const attachedOf = (names: readonly string[] = []) =>
  names.map((name) => ({ PolicyName: name.split("/").at(-1), PolicyArn: policyArn(name) }))
const inlineOf = (all: Readonly<Record<string, Document>> = {}) =>
  Object.entries(all).map(([PolicyName, statement]) => ({ PolicyName, PolicyDocument: policyOf(statement) }))
const policyArn = (name: string) => (name.startsWith("arn:") ? name : arn("policy", name))
const boundaryOf = (name: string | undefined) =>
  name === undefined
    ? {}
    : { PermissionsBoundary: { PermissionsBoundaryType: "Policy", PermissionsBoundaryArn: policyArn(name) } }
export const providers = (name: string) => `arn:aws:iam::aws:policy/${name}`

export const role = (name: string, trust: object, { inline, attached, boundary }: Held = {}) => ({
  Path: "/",
  RoleName: name,
  RoleId: "AROAEXAMPLE",
  Arn: arn("role", name),
  CreateDate: "2026-01-01T00:00:00+00:00",
  AssumeRolePolicyDocument: trust,
  InstanceProfileList: [],
  RolePolicyList: inlineOf(inline),
  AttachedManagedPolicies: attachedOf(attached),
  ...boundaryOf(boundary),
  Tags: [],
  RoleLastUsed: {},
})

export const user = (name: string, groups: readonly string[], { inline, attached, boundary }: Held = {}) => ({
  Path: "/",
  UserName: name,
  UserId: "AIDAEXAMPLE",
  Arn: arn("user", name),
  CreateDate: "2026-01-01T00:00:00+00:00",
  UserPolicyList: inlineOf(inline),
  GroupList: groups,
  AttachedManagedPolicies: attachedOf(attached),
  ...boundaryOf(boundary),
  Tags: [],
})

export const group = (name: string, { inline, attached }: Held = {}) => ({
  Path: "/",
  GroupName: name,
  GroupId: "AGPAEXAMPLE",
  Arn: arn("group", name),
  CreateDate: "2026-01-01T00:00:00+00:00",
  GroupPolicyList: inlineOf(inline),
  AttachedManagedPolicies: attachedOf(attached),
})

/** With an older version that is not in force. */
export const policy = (name: string, statement: Document, before?: Document) => ({
  PolicyName: name.split("/").at(-1),
  PolicyId: "ANPAEXAMPLE",
  Arn: policyArn(name),
  Path: "/",
  DefaultVersionId: before ? "v2" : "v1",
  AttachmentCount: 1,
  IsAttachable: true,
  PolicyVersionList: [
    { Document: policyOf(statement), VersionId: before ? "v2" : "v1", IsDefaultVersion: true },
    ...(before ? [{ Document: policyOf(before), VersionId: "v1", IsDefaultVersion: false }] : []),
  ],
})

interface Details {
  readonly users?: readonly object[]
  readonly groups?: readonly object[]
  readonly roles?: readonly object[]
  readonly policies?: readonly object[]
}

export const details = ({ users = [], groups = [], roles = [], policies = [] }: Details) => ({
  UserDetailList: users,
  GroupDetailList: groups,
  RoleDetailList: roles,
  Policies: policies,
})

/** A file of one or more documents; or of a text as it is. */
export const file = (path: string, ...documents: readonly (object | string)[]): ExportFile => ({
  path,
  parts: async function* () {
    for (const each of documents) yield typeof each === "string" ? each : `${JSON.stringify(each, null, 4)}\n`
  },
})

/** What a command of a run printed. */
export const printed = (command: string, output: object | string): ExportFile => ({
  ...file(`run/${command.replaceAll(/[^A-Za-z0-9]+/g, "-")}.json`, output),
  command: ["aws", ...command.split(" ")],
  run: "run",
})

export async function scanOf(...files: readonly ExportFile[]): Promise<Scanned> {
  const { value: units, diagnostics } = await readExports(files, exports)
  await loadClouds(
    units,
    units.flatMap(({ resources }) => resources.map(({ span }) => span.source)),
  )
  const options = { ...defaultOptions, today: "2026-11-27", estate: { ...defaultOptions.estate, today: "2026-11-27" } }
  return scan({
    units,
    diagnostics,
    files: files.map(({ path }) => path),
    options,
    configuration: { policy: "repository", readFrom: null, rules: [], ignored: [], ownRules: null, refused: [] },
  })
}

/** `role/app`, of an ARN of this account. */
export const short = (name: string): string => name.replace(/^arn:aws:(iam|s3):[^:]*:[^:]*:/, "")

/** Rules, with whose access they are about. */
export const told = ({ report }: Scanned): readonly string[] =>
  report.findings
    .map(({ rule, severity, certainty, principal }) =>
      [certainty === "possible" ? `${severity}?` : severity, rule, short(principal ?? "nobody")].join(" "),
    )
    .filter((each, i, all) => all.indexOf(each) === i)
    .sort()
