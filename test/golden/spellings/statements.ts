/** Edits of statements: what they are called, how they are cut, which actions and resources they name. */
import { type Broadens, policyEdit, type Row } from "./row.ts"
import { allow, claude, deny, everyModel, invoke, invokeNova, nova, novaPro, readGuardrail, stream } from "./words.ts"

const gains = (actions: string | readonly string[], ...rules: readonly string[]): Broadens => ({
  actions: typeof actions === "string" ? [actions] : actions,
  rules,
})

const cut: readonly Row[] = [
  policyEdit(
    "a statement is added",
    [readGuardrail],
    [readGuardrail, invokeNova],
    gains(invoke, "any/access/new-capability low"),
  ),
  policyEdit("a statement is removed", [readGuardrail, invokeNova], [readGuardrail], "narrows"),
  policyEdit(
    "statements are reordered",
    [readGuardrail, invokeNova, deny(stream)],
    [deny(stream), invokeNova, readGuardrail],
    "silent",
  ),
  policyEdit(
    "a statement is split by its actions",
    [allow([invoke, stream], nova)],
    [allow(invoke, nova), allow(stream, nova)],
    "silent",
  ),
  policyEdit(
    "a statement is split by its resources",
    [allow(invoke, [nova, claude])],
    [allow(invoke, nova), allow(invoke, claude)],
    "silent",
  ),
  policyEdit(
    "four statements are merged into their product",
    [allow(invoke, nova), allow(invoke, claude), allow(stream, nova), allow(stream, claude)],
    [allow([invoke, stream], [nova, claude])],
    "silent",
  ),
  policyEdit(
    "two statements are merged into more than their sum",
    [allow(invoke, nova), allow(stream, claude)],
    [allow([invoke, stream], [nova, claude])],
    gains([invoke, stream], "any/access/wider-resource medium"),
  ),
  policyEdit("a statement is duplicated", [invokeNova], [invokeNova, invokeNova], "silent"),
  policyEdit(
    "a statement is repeated beside a wider one",
    [allow("bedrock:*")],
    [allow("bedrock:*"), invokeNova],
    "silent",
  ),
  policyEdit(
    "a Sid is changed",
    [allow(invoke, nova, { sid: "One" })],
    [allow(invoke, nova, { sid: "Models" })],
    "silent",
  ),
  policyEdit("a Sid is taken away", [allow(invoke, nova, { sid: "One" })], [invokeNova], "silent"),
]

const dataSourceLists = { "terraform data source": "it has lists only" }

const actions: readonly Row[] = [
  policyEdit("an action becomes a list of one", [allow(invoke, nova)], [allow([invoke], nova)], "silent", {
    except: dataSourceLists,
  }),
  policyEdit("a resource becomes a list of one", [allow(invoke, nova)], [allow(invoke, [nova])], "silent", {
    except: dataSourceLists,
  }),
  policyEdit(
    "actions are listed in another order",
    [allow([stream, invoke], nova)],
    [allow([invoke, stream], nova)],
    "silent",
  ),
  policyEdit("an action is listed twice", [allow(invoke, nova)], [allow([invoke, invoke], nova)], "silent"),
  policyEdit(
    "the case of an action is changed",
    [allow(["bedrock:invokemodel", "Bedrock:GETGuardrail"])],
    [allow([invoke, "bedrock:GetGuardrail"])],
    "silent",
  ),
  policyEdit(
    "a wildcard becomes the list of what it matches",
    [allow("bedrock:InvokeModel*", nova)],
    [allow([invoke, stream], nova)],
    "silent",
  ),
  policyEdit(
    "a list becomes the wildcard that matches the same",
    [allow(["bedrock:UpdateGuardrail", "bedrock:DeleteGuardrail"])],
    [allow(["bedrock:Up?ateGuardrail", "bedrock:Del*Guardrail"])],
    "silent",
  ),
  policyEdit(
    "a wildcard becomes part of what it matches",
    [allow("bedrock:*")],
    [allow(["bedrock:InvokeModel*", "bedrock:Get*"])],
    "narrows",
  ),
  policyEdit(
    "an action becomes every action of the service",
    [allow(invoke, nova)],
    [allow("bedrock:*", "*")],
    gains("bedrock:*", "aws/bedrock/wildcard high"),
  ),
  policyEdit(
    "an action that deletes guardrails is added",
    [allow(["bedrock:GetGuardrail"])],
    [allow(["bedrock:GetGuardrail", "bedrock:DeleteGuardrail"])],
    gains("bedrock:DeleteGuardrail", "aws/bedrock/guardrail-administration critical"),
  ),
  policyEdit(
    "an action of a service without AI is added",
    [invokeNova],
    [invokeNova, allow("s3:ListAllMyBuckets")],
    "silent",
  ),
  policyEdit(
    "a list becomes everything but some",
    [allow([invoke, stream])],
    [{ notAction: ["iam:*", "sts:*"], resource: "*" }],
    gains(["bedrock:*", "sagemaker:*", "*"], "aws/iam/not-action high"),
  ),
  policyEdit(
    "everything but some becomes a list",
    [{ notAction: ["iam:*", "sts:*"], resource: "*" }],
    [allow([invoke, stream])],
    "narrows",
  ),
  policyEdit(
    "everything but some becomes everything but more",
    [{ notAction: "iam:*", resource: "*" }],
    [{ notAction: ["iam:*", "sagemaker:*"], resource: "*" }],
    "narrows",
  ),
]

const resources: readonly Row[] = [
  policyEdit("a wildcard becomes one model", [allow(invoke)], [allow(invoke, nova)], "narrows"),
  policyEdit("a wildcard becomes every model", [allow(invoke)], [allow(invoke, everyModel)], "narrows"),
  policyEdit(
    "one model becomes a wildcard",
    [allow(invoke, nova)],
    [allow(invoke)],
    gains(invoke, "aws/bedrock/any-model high"),
  ),
  policyEdit(
    "one model becomes all of its family",
    [allow(invoke, nova)],
    [allow(invoke, "arn:aws:bedrock:eu-west-1::foundation-model/amazon.nova-*")],
    gains(invoke, "aws/bedrock/any-model low"),
  ),
  policyEdit(
    "a family becomes the models that are used of it",
    [allow(invoke, "arn:aws:bedrock:eu-west-1::foundation-model/amazon.nova-*")],
    [allow(invoke, [novaPro, nova])],
    "narrows",
  ),
  policyEdit(
    "several models are listed in another order",
    [allow([invoke, stream], [nova, novaPro, claude])],
    [allow([invoke, stream], [claude, nova, novaPro])],
    "silent",
  ),
  policyEdit(
    "a model is added to several",
    [allow(invoke, [nova, novaPro])],
    [allow(invoke, [nova, novaPro, claude])],
    gains(invoke, "any/access/wider-resource medium"),
  ),
  policyEdit("a model is swapped for another", [allow(invoke, nova)], [allow(invoke, claude)], {
    ...gains(invoke, "any/access/wider-resource medium"),
    trades: true,
  }),
  policyEdit(
    "a region becomes every region",
    [allow(invoke, nova)],
    [allow(invoke, nova.replace("eu-west-1", "*"))],
    gains(invoke, "any/access/wider-resource medium"),
  ),
  policyEdit(
    "everything but a model becomes one model",
    [{ action: invoke, notResource: claude }],
    [allow(invoke, nova)],
    "narrows",
  ),
  policyEdit(
    "one model becomes everything but a model",
    [allow(invoke, nova)],
    [{ action: invoke, notResource: claude }],
    gains(invoke, "aws/bedrock/any-model high"),
  ),
  policyEdit(
    "everything less a denied model becomes everything but that model",
    [allow(invoke), deny(invoke, claude)],
    [{ action: invoke, notResource: claude }],
    "even",
    {
      documentSays: {
        actions: [invoke],
        rules: ["any/access/deny-vanished medium"],
        certainty: "possible",
        trades: true,
      },
    },
  ),
  policyEdit(
    "a wildcard of which all but one action is denied becomes that action",
    [allow("bedrock:*"), { effect: "Deny", notAction: invoke, resource: "*" }],
    [allow(invoke)],
    "even",
    { documentSays: { actions: ["*"], rules: ["any/access/deny-vanished high"], certainty: "possible" } },
  ),
  policyEdit(
    "a resource that the action cannot be about is added",
    [allow(["bedrock:GetGuardrail", invoke], nova)],
    [allow(["bedrock:GetGuardrail", invoke], [nova, "arn:aws:s3:::artifacts/*"])],
    "silent",
  ),
]

export const statementRows: readonly Row[] = [...cut, ...actions, ...resources]
