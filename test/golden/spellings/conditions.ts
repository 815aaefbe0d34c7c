/** Edits of conditions on an allow, for each family of operators: added, dropped, looser, tighter, and only written otherwise. */
import type { Many } from "./estate.ts"
import { type Broadens, policyEdit, type Row } from "./row.ts"
import { allow, invoke, nova } from "./words.ts"

type Conditions = Readonly<Record<string, Readonly<Record<string, Many>>>>
type More = Parameters<typeof policyEdit>[4]

const loosened: Broadens = { actions: [invoke], rules: ["any/access/condition-vanished medium"] }
const when = (condition: Conditions | undefined) => [allow(invoke, nova, condition ? { condition } : {})]

const edit = (
  name: string,
  base: Conditions | undefined,
  head: Conditions | undefined,
  says: Row["says"],
  more?: More,
) => policyEdit(`a condition ${name}`, when(base), when(head), says, more)
const looser = (name: string, base: Conditions, head?: Conditions) => edit(name, base, head, loosened)
const tighter = (name: string, base: Conditions | undefined, head: Conditions) => edit(name, base, head, "narrows")
const same = (name: string, base: Conditions, head: Conditions, more?: More) => edit(name, base, head, "silent", more)

const vpce = "aws:SourceVpce"
const ip = "aws:SourceIp"
const who = "aws:PrincipalArn"
const team = "aws:PrincipalTag/team"
const via = "aws:CalledVia"
const age = "aws:MultiFactorAuthAge"
const now = "aws:CurrentTime"
const lambda = "lambda.amazonaws.com"
const roles = "arn:aws:iam::111122223333:role"

/** One test of each family. */
const families: Readonly<Record<string, Conditions>> = {
  "on text": { StringEquals: { [vpce]: "vpce-1" } },
  "that excludes a text": { StringNotEquals: { [team]: "guests" } },
  "on text in any case": { StringEqualsIgnoreCase: { [team]: "ml" } },
  "on a pattern": { StringLike: { [team]: "ml-*" } },
  "that excludes a pattern": { StringNotLike: { [team]: "guest-*" } },
  "on who asks": { ArnLike: { [who]: `${roles}/app` } },
  "that excludes who asks": { ArnNotEquals: { [who]: `${roles}/guest` } },
  "on a number": { NumericLessThan: { [age]: "300" } },
  "on a date": { DateLessThan: { [now]: "2026-01-01T00:00:00Z" } },
  "on encrypted transport": { Bool: { "aws:SecureTransport": "true" } },
  "on a network": { IpAddress: { [ip]: "10.0.0.0/8" } },
  "that excludes a network": { NotIpAddress: { [ip]: "203.0.113.0/24" } },
  "that a key is there": { Null: { [vpce]: "false" } },
  "that a key is not there": { Null: { [vpce]: "true" } },
  "that forgives the absence of its key": { StringEqualsIfExists: { [vpce]: "vpce-1" } },
  "on all of several values": { "ForAllValues:StringEquals": { [via]: lambda } },
  "on any of several values": { "ForAnyValue:StringLike": { [via]: "*.amazonaws.com" } },
}

const comings: readonly Row[] = Object.entries(families).flatMap(([name, condition]) => [
  tighter(`${name} is added`, undefined, condition),
  looser(`${name} is dropped`, condition),
])

const text: readonly Row[] = [
  looser(
    "gets one more value",
    { StringEquals: { [vpce]: "vpce-1" } },
    { StringEquals: { [vpce]: ["vpce-1", "vpce-2"] } },
  ),
  tighter(
    "loses one of its values",
    { StringEquals: { [vpce]: ["vpce-1", "vpce-2"] } },
    { StringEquals: { [vpce]: "vpce-1" } },
  ),
  looser(
    "that excludes two values excludes one",
    { StringNotEquals: { [vpce]: ["vpce-1", "vpce-2"] } },
    { StringNotEquals: { [vpce]: "vpce-1" } },
  ),
  looser(
    "on one value becomes one on all values but another",
    { StringEquals: { [vpce]: "vpce-1" } },
    { StringNotEquals: { [vpce]: "vpce-2" } },
  ),
  looser(
    "on equal text ignores case",
    { StringEquals: { [team]: "ml" } },
    { StringEqualsIgnoreCase: { [team]: "ml" } },
  ),
  looser("on text becomes one on a pattern", { StringEquals: { [team]: "ml-eu" } }, { StringLike: { [team]: "ml-*" } }),
  tighter(
    "on a pattern becomes one on a longer pattern",
    { StringLike: { [team]: "ml-*" } },
    { StringLike: { [team]: "ml-eu-*" } },
  ),
  same(
    "on a pattern without wildcards becomes one on text",
    { StringLike: { [team]: "ml" } },
    { StringEquals: { [team]: "ml" } },
  ),
  same(
    "lists its values in another order",
    { StringEquals: { [vpce]: ["vpce-1", "vpce-2"] } },
    { StringEquals: { [vpce]: ["vpce-2", "vpce-1"] } },
  ),
  same(
    "on one value becomes one on a list of it",
    { StringEquals: { [vpce]: "vpce-1" } },
    { StringEquals: { [vpce]: ["vpce-1"] } },
    {
      except: { "terraform data source": "it has lists only" },
    },
  ),
  same(
    "writes its key in another case",
    { StringEquals: { "AWS:sourcevpce": "vpce-1" } },
    { StringEquals: { [vpce]: "vpce-1" } },
  ),
  same(
    "and another change places",
    { StringEquals: { [vpce]: "vpce-1" }, Bool: { "aws:SecureTransport": "true" } },
    { Bool: { "aws:SecureTransport": "true" }, StringEquals: { [vpce]: "vpce-1" } },
  ),
  looser("of two is dropped", { StringEquals: { [vpce]: "vpce-1", [team]: "ml" } }, { StringEquals: { [team]: "ml" } }),
]

const quantities: readonly Row[] = [
  looser("on who asks is widened", { ArnLike: { [who]: `${roles}/app` } }, { ArnLike: { [who]: `${roles}/*` } }),
  same(
    "that likens ARNs equates them",
    { ArnLike: { [who]: `${roles}/ml-*` } },
    { ArnEquals: { [who]: `${roles}/ml-*` } },
  ),
  looser("on a number is raised", { NumericLessThan: { [age]: "300" } }, { NumericLessThan: { [age]: "3600" } }),
  tighter(
    "on a number is lowered",
    { NumericLessThanEquals: { [age]: "3600" } },
    { NumericLessThan: { [age]: "3600" } },
  ),
  looser(
    "on a date is put off",
    { DateLessThan: { [now]: "2026-01-01T00:00:00Z" } },
    { DateLessThan: { [now]: "2027-01-01T00:00:00Z" } },
  ),
  tighter(
    "on a date begins later",
    { DateGreaterThan: { [now]: "2026-01-01T00:00:00Z" } },
    { DateGreaterThan: { [now]: "2026-06-01T00:00:00Z" } },
  ),
  looser(
    "on a second factor forgives its absence",
    { Bool: { "aws:MultiFactorAuthPresent": "true" } },
    { BoolIfExists: { "aws:MultiFactorAuthPresent": "true" } },
  ),
  looser("on a network is widened", { IpAddress: { [ip]: "10.1.0.0/16" } }, { IpAddress: { [ip]: "10.0.0.0/8" } }),
  tighter(
    "on a network is narrowed",
    { IpAddress: { [ip]: "10.0.0.0/8" } },
    { IpAddress: { [ip]: ["10.1.0.0/16", "10.2.0.0/16"] } },
  ),
  same(
    "on an address becomes one on the network of it",
    { IpAddress: { [ip]: "203.0.113.7" } },
    { IpAddress: { [ip]: "203.0.113.7/32" } },
  ),
  tighter(
    "that a key is there becomes one on its value",
    { Null: { [vpce]: "false" } },
    { StringEquals: { [vpce]: "vpce-1" } },
  ),
  looser(
    "forgives the absence of its key",
    { StringEquals: { [vpce]: "vpce-1" } },
    { StringEqualsIfExists: { [vpce]: "vpce-1" } },
  ),
  tighter(
    "no longer forgives the absence of its key",
    { StringEqualsIfExists: { [vpce]: "vpce-1" } },
    { StringEquals: { [vpce]: "vpce-1" } },
  ),
  // A request with other values beside it passed before; one without the key passes now.
  edit(
    "on any of several values becomes one on all of them",
    { "ForAnyValue:StringEquals": { [via]: lambda } },
    { "ForAllValues:StringEquals": { [via]: lambda } },
    { ...loosened, trades: true },
  ),
  looser(
    "on any of several values gets one more",
    { "ForAnyValue:StringEquals": { [via]: lambda } },
    { "ForAnyValue:StringEquals": { [via]: [lambda, "athena.amazonaws.com"] } },
  ),
  tighter(
    "on all of several values loses one",
    { "ForAllValues:StringEquals": { [via]: [lambda, "athena.amazonaws.com"] } },
    { "ForAllValues:StringEquals": { [via]: lambda } },
  ),
  same(
    "names the caller by a variable as it did, and its values in another order",
    { StringEquals: { [team]: ["${aws:PrincipalTag/group}", "ml"] } },
    { StringEquals: { [team]: ["ml", "${aws:PrincipalTag/group}"] } },
  ),
]

/** A key that no request for the action carries. */
const nowhere = "sagemaker:VolumeKmsKey"
const void_ = "aws/policy/void-condition high"
const warned = { actions: [], rules: [void_] }

const voids: readonly Row[] = [
  edit("that can never hold is added", undefined, { StringEquals: { [nowhere]: "k" } }, { ...warned, trades: true }),
  edit("that can never hold is dropped", { StringEquals: { [nowhere]: "k" } }, undefined, {
    actions: [invoke],
    rules: ["any/access/new-capability low"],
  }),
  edit("that always holds is added", undefined, { StringNotEquals: { [nowhere]: "k" } }, warned),
  edit("that always holds is dropped", { StringNotEquals: { [nowhere]: "k" } }, undefined, "silent"),
  edit(
    "that always holds takes the place of one that bound",
    { StringEquals: { [vpce]: "vpce-1" } },
    { StringEqualsIfExists: { [nowhere]: "k" } },
    { actions: [invoke], rules: ["any/access/condition-vanished medium", void_] },
  ),
  policyEdit(
    "a statement comes with a condition that can never hold",
    [allow("bedrock:GetGuardrail")],
    [allow("bedrock:GetGuardrail"), ...when({ StringLike: { [nowhere]: "k*" } })],
    warned,
  ),
  policyEdit(
    "a statement comes with a condition that always holds",
    [allow("bedrock:GetGuardrail")],
    [allow("bedrock:GetGuardrail"), ...when({ Null: { [nowhere]: "true" } })],
    { actions: [invoke], rules: ["any/access/new-capability low", void_] },
  ),
]

export const conditionRows: readonly Row[] = [...comings, ...text, ...quantities, ...voids]
