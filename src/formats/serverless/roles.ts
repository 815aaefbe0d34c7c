/** Who a service's functions run as, to the roles that the Serverless Framework makes for them. */
import type { Span } from "../../model/source.ts"
import { type Dict, type Entry, entry, field, items, literal, type Value } from "../../model/value.ts"
import { trusting } from "../cloudformation/trust.ts"
import { madeDict, madeList, madeText, wholeOf } from "../made.ts"

export const SHARED_ROLE = "IamRoleLambdaExecution"

/** What its settings are called, which stand in `custom`. */
export const PLUGIN = "serverless-iam-roles-per-function"

/** What a service gives to all of its functions. */
export interface Provider {
  readonly statements: readonly Value[]
  readonly boundary: Value | undefined
  /** Whether a function with statements of its own has these too, unless it says otherwise. */
  readonly inherits: boolean
  /** Set where the functions run as a role that is declared elsewhere. */
  readonly role: Value | undefined
}

/** https://www.serverless.com/framework/docs/providers/aws/guide/iam */
export function providerOf(service: Value): Provider {
  const provider = field(service, "provider")
  const role = field(field(provider, "iam"), "role")
  const given = role && !field(role, "statements") && isGiven(role) ? role : field(provider, "role")
  const plugin = field(service, PLUGIN)
  const inherits = field(plugin, "defaultInherit")
  return {
    statements: [...statementsIn(field(role, "statements")), ...statementsIn(field(provider, "iamRoleStatements"))],
    boundary:
      field(plugin, "iamGlobalPermissionsBoundary") ??
      field(role, "permissionsBoundary") ??
      field(role, "permissionBoundary") ??
      field(provider, "rolePermissionsBoundary"),
    inherits: inherits?.kind === "scalar" && inherits.value === true,
    role: given,
  }
}

/** A name, an ARN, or an intrinsic function, where else there would be properties of a role to make. */
const isGiven = (role: Value): boolean =>
  role.kind === "text" ||
  role.kind === "unknown" ||
  (role.kind === "dict" && role.entries.some(({ key }) => key === "Ref" || key.startsWith("Fn::")))

/** What a file was put in for may be a list of its own. */
const statementsIn = (value: Value | undefined): readonly Value[] =>
  items(value).flatMap((each) => (each.kind === "list" ? each.items : [each]))

/** The one that functions run as that have none of their own. */
export function sharedRole(service: Value, { statements, boundary }: Provider): Entry {
  const provider = entry(service, "provider")
  const role = field(field(provider?.value, "iam"), "role")
  const at = provider?.keySpan ?? service.span
  const old = (name: string) => field(provider?.value, name)
  return roleEntry(SHARED_ROLE, at, provider ? wholeOf(provider) : at, {
    RoleName: field(role, "name"),
    PermissionsBoundary: boundary,
    ManagedPolicyArns: madeList([...items(field(role, "managedPolicies")), ...items(old("iamManagedPolicies"))], at),
    Policies: policies(statements, at),
  })
}

/**
 * A function's own, where it has statements, if only an empty list. It has none of the shared one's managed policies.
 * https://github.com/functionalone/serverless-iam-roles-per-function, and the same of the framework itself since its version 4.
 */
export function ownRole(name: string, of: Entry, provider: Provider): Entry | undefined {
  const { key, keySpan, value } = of
  const role = field(field(value, "iam"), "role")
  const written = field(value, "iamRoleStatements") ?? field(role, "statements")
  if (!written) return undefined
  const said = field(value, "iamRoleStatementsInherit") ?? field(field(value, "iam"), "inheritStatements")
  const inherited = (said?.kind === "scalar" ? said.value === true : provider.inherits) ? provider.statements : []
  const managed = [...items(field(role, "managedPolicies")), ...items(field(value, "iamManagedPolicies"))]
  return roleEntry(`${name}${SHARED_ROLE}`, keySpan, wholeOf(of), {
    RoleName: field(value, "iamRoleStatementsName") ?? field(role, "name"),
    PermissionsBoundary:
      field(value, "iamPermissionsBoundary") ?? field(role, "permissionsBoundary") ?? provider.boundary,
    ManagedPolicyArns: madeList(managed, keySpan),
    Policies: policies([...inherited, ...statementsIn(written)], keySpan, key),
  })
}

const policies = (statements: readonly Value[], span: Span, name = "lambda"): Value => {
  const PolicyDocument = madeDict({ Statement: madeList(statements, span) }, span)
  return madeList([madeDict({ PolicyName: madeText(name, span), PolicyDocument }, span)], span)
}

function roleEntry(
  key: string,
  keySpan: Span,
  span: Span,
  properties: Readonly<Record<string, Value | undefined>>,
): Entry {
  const AssumeRolePolicyDocument = trusting("lambda.amazonaws.com", keySpan)
  const Properties = madeDict({ AssumeRolePolicyDocument, ...properties }, span)
  return { key, keySpan, value: madeDict({ Type: madeText("AWS::IAM::Role", keySpan), Properties }, span) }
}

export const attribute = (resource: string, name: string, span: Span): Dict =>
  madeDict({ "Fn::GetAtt": madeList([madeText(resource, span), madeText(name, span)], span) }, span)

/** A function names a role by its logical id, by its ARN, or by an intrinsic function. */
export function roleNamed(role: Value, resources: ReadonlySet<string>): Value {
  const id = literal(role)
  return id !== undefined && resources.has(id) ? attribute(id, "Arn", role.span) : role
}
