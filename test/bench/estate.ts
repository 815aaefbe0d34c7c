/** Accounts of an estate, each as its cloud's command line prints it: the same numbers give the same texts. */

export interface EstateSize {
  readonly accounts: number
  /** Of each account. */
  readonly principals: number
  /** Of each principal. */
  readonly statements: number
}

export const accountId = (n: number): string => String(100_000_000_000 + n)

const allow = (Action: string | readonly string[], Resource: string) => ({ Effect: "Allow", Action, Resource })
const policy = (...Statement: readonly object[]) => ({ Version: "2012-10-17", Statement })

/** Everyday statements, some of them about AI services. */
function statement(account: number, principal: number, n: number): object {
  const turn = (account * 7 + principal * 3 + n) % 20
  const name = `${account}-${principal}-${n}`
  if (turn === 0)
    return allow("bedrock:InvokeModel", `arn:aws:bedrock:eu-west-1::foundation-model/amazon.nova-${n % 4}-v1:0`)
  if (turn === 1)
    return allow(
      ["bedrock:Retrieve", "bedrock:GetKnowledgeBase"],
      `arn:aws:bedrock:eu-west-1:${accountId(account)}:knowledge-base/${name}`,
    )
  if (turn === 2)
    return allow(["sagemaker:InvokeEndpoint"], `arn:aws:sagemaker:eu-west-1:${accountId(account)}:endpoint/${name}`)
  if (turn === 3)
    return allow(["logs:GetLogEvents"], `arn:aws:logs:eu-west-1:${accountId(account)}:log-group:/app/${name}:*`)
  return allow(["s3:GetObject", "s3:PutObject"], `arn:aws:s3:::data-${name}/*`)
}

const trust = (...principals: readonly object[]) =>
  policy(...principals.map((Principal) => ({ Effect: "Allow", Principal, Action: "sts:AssumeRole" })))

/** What `aws iam get-account-authorization-details` prints of one: a few of its roles lead to the next account, and let the one before in. */
export function* accountText(n: number, { accounts, principals, statements }: EstateSize): Generator<string> {
  const id = accountId(n)
  const [before, next] = [accountId((n + accounts - 1) % accounts), accountId((n + 1) % accounts)]
  yield '{\n "UserDetailList": [],\n "GroupDetailList": [],\n "Policies": [],\n "IsTruncated": false,\n "RoleDetailList": [\n'
  for (let p = 0; p < principals; p++) {
    const rows = Array.from({ length: statements }, (_, s) => statement(n, p, s))
    const leaves = p % 50 === 1 ? [allow("sts:AssumeRole", `arn:aws:iam::${next}:role/role-0`)] : []
    const trusted =
      p === 0
        ? [{ AWS: `arn:aws:iam::${before}:root` }]
        : p % 50 === 1
          ? [{ AWS: `arn:aws:iam::${id}:root` }]
          : [{ Service: "lambda.amazonaws.com" }]
    // A policy holds ten thousand characters at most.
    const parts = Array.from({ length: Math.ceil(rows.length / 40) }, (_, i) => rows.slice(i * 40, i * 40 + 40))
    const role = {
      Path: "/",
      RoleName: `role-${p}`,
      Arn: `arn:aws:iam::${id}:role/role-${p}`,
      AssumeRolePolicyDocument: trust(...trusted),
      RolePolicyList: [...parts, leaves].flatMap((each, i) =>
        each.length === 0 ? [] : [{ PolicyName: `policy-${i}`, PolicyDocument: policy(...each) }],
      ),
      AttachedManagedPolicies: [],
    }
    yield `${JSON.stringify(role, null, 1)}${p < principals - 1 ? "," : ""}\n`
  }
  yield "]}\n"
}
