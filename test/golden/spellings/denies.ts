/** Edits of what is denied: a deny takes away from what is allowed, in view or elsewhere. */
import { type Broadens, policyEdit, type Row } from "./row.ts"
import { allow, claude, deny, endpoint, invoke, nova, novaPro, stream } from "./words.ts"

const all = allow("bedrock:*")
const models = allow([invoke, stream], [nova, claude])
const guards = "bedrock:DeleteGuardrail"
const lifts = (actions: readonly string[], severity = "medium"): Broadens => ({
  actions,
  rules: [`any/access/deny-vanished ${severity}`],
})
const possibly = (what: Broadens): Broadens => ({ ...what, certainty: "possible" })
const outside = { condition: { StringNotEquals: { "aws:RequestedRegion": "eu-west-1" } } }
const outsideTwo = { condition: { StringNotEquals: { "aws:RequestedRegion": ["eu-west-1", "eu-north-1"] } } }

const plain: readonly Row[] = [
  policyEdit("a deny is added", [all], [all, deny(guards)], "narrows"),
  policyEdit("a deny is dropped", [all, deny(guards)], [all], lifts([guards], "high")),
  policyEdit("a deny of what is allowed nowhere is dropped", [models, deny(guards)], [models], "even", {
    documentSays: possibly(lifts([guards], "high")),
  }),
  policyEdit("a deny of what is allowed nowhere is added", [models], [models, deny(guards)], "even", {
    documentSays: "narrows",
  }),
  policyEdit(
    "a deny goes, and the allow that it stood against",
    [models, allow(guards), deny(guards)],
    [models],
    "even",
    { documentSays: possibly(lifts([guards], "high")) },
  ),
  policyEdit(
    "a deny comes with the allow that it stands against",
    [models],
    [models, allow(guards), deny(guards)],
    "even",
    {
      documentSays: "narrows",
    },
  ),
  policyEdit(
    "a deny of two actions becomes one of one",
    [models, deny([invoke, stream])],
    [models, deny(invoke)],
    lifts([stream]),
  ),
  policyEdit(
    "a deny of one action becomes one of two",
    [models, deny(invoke)],
    [models, deny([invoke, stream])],
    "narrows",
  ),
  policyEdit(
    "a deny of two models becomes one of one",
    [models, deny(invoke, [nova, claude])],
    [models, deny(invoke, nova)],
    lifts([invoke]),
  ),
  policyEdit(
    "a deny is split by its actions",
    [all, deny([guards, stream])],
    [deny(stream), all, deny(guards)],
    "silent",
  ),
  policyEdit(
    "a deny of a wildcard becomes one of what the wildcard matches",
    [all, deny("bedrock:InvokeModel*")],
    [all, deny([invoke, stream])],
    "silent",
  ),
  policyEdit(
    "a deny of everything but an action becomes one of everything but two",
    [all, { effect: "Deny", notAction: invoke, resource: "*" }],
    [all, { effect: "Deny", notAction: [invoke, stream], resource: "*" }],
    lifts([stream]),
    { documentSays: lifts([stream]) },
  ),
  policyEdit(
    "a deny of everything but a model becomes one of everything but two",
    [models, { effect: "Deny", action: invoke, notResource: nova }],
    [models, { effect: "Deny", action: invoke, notResource: [nova, claude] }],
    lifts([invoke]),
  ),
  policyEdit(
    "a deny of everything but two models becomes one of everything but one",
    [models, { effect: "Deny", action: invoke, notResource: [nova, claude] }],
    [models, { effect: "Deny", action: invoke, notResource: nova }],
    "narrows",
  ),
  policyEdit(
    "an allow that was denied becomes one that is not there",
    [allow(invoke, [nova, novaPro]), deny(invoke, novaPro)],
    [allow(invoke, nova)],
    "even",
    { documentSays: possibly(lifts([invoke])) },
  ),
]

const conditioned: readonly Row[] = [
  policyEdit("a deny gets a condition", [models, deny(stream)], [models, deny(stream, "*", outside)], lifts([stream])),
  policyEdit("a deny loses its condition", [models, deny(stream, "*", outside)], [models, deny(stream)], "narrows"),
  policyEdit(
    "a deny outside a region spares one more",
    [models, deny(stream, "*", outside)],
    [models, deny(stream, "*", outsideTwo)],
    lifts([stream]),
  ),
  policyEdit(
    "a deny outside two regions spares only one",
    [models, deny(stream, "*", outsideTwo)],
    [models, deny(stream, "*", outside)],
    "narrows",
  ),
  policyEdit(
    "a deny gets a condition that never holds",
    [models, deny(stream)],
    [models, deny(stream, "*", { condition: { StringEquals: { "sagemaker:VolumeKmsKey": "k" } } })],
    { actions: [stream], rules: ["any/access/deny-vanished medium", "aws/policy/void-condition high"] },
  ),
  policyEdit(
    "a deny comes with a condition that never holds",
    [models],
    [models, deny(stream, "*", { condition: { StringEquals: { "sagemaker:VolumeKmsKey": "k" } } })],
    { actions: [], rules: ["aws/policy/void-condition high"] },
  ),
  policyEdit(
    "a deny with a condition that never holds is dropped",
    [models, deny(stream, "*", { condition: { StringEquals: { "sagemaker:VolumeKmsKey": "k" } } })],
    [models],
    "silent",
  ),
  policyEdit(
    "a deny with a condition that never holds loses the condition",
    [models, deny(stream, "*", { condition: { StringEquals: { "sagemaker:VolumeKmsKey": "k" } } })],
    [models, deny(stream)],
    "narrows",
  ),
  policyEdit(
    "a deny gets a condition that always holds",
    [models, deny(stream)],
    [models, deny(stream, "*", { condition: { StringNotEquals: { "sagemaker:VolumeKmsKey": "k" } } })],
    { actions: [], rules: ["aws/policy/void-condition high"] },
  ),
  policyEdit(
    "a deny with a condition that always holds loses it",
    [models, deny(stream, "*", { condition: { StringNotEquals: { "sagemaker:VolumeKmsKey": "k" } } })],
    [models, deny(stream)],
    "silent",
  ),
  policyEdit(
    "a deny unless a condition on the resource's own ARN holds becomes one of everything but the resource",
    [
      allow("sagemaker:InvokeEndpoint", endpoint),
      deny("sagemaker:InvokeEndpoint", "*", { condition: { StringNotLike: { "sagemaker:ResourceArn": endpoint } } }),
    ],
    [
      allow("sagemaker:InvokeEndpoint", endpoint),
      { effect: "Deny", action: "sagemaker:InvokeEndpoint", notResource: endpoint },
    ],
    "even",
  ),
]

export const denyRows: readonly Row[] = [...plain, ...conditioned]
