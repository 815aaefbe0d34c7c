/** Reports over real text, made by hand: what they say does not depend on what the rules say today. */
import type { Waiver } from "../../src/model/finding.ts"
import type { PlacedFinding, Report, ReportedDelta, ReportedWaiver } from "../../src/model/report.ts"
import { positionAt, type Revision, type Source, type Span } from "../../src/model/source.ts"
import { decide } from "../../src/report/gate.ts"
import { githubLinks, type Place } from "../../src/report/links.ts"

export const sourceOf = (path: string, text: string, revision: Revision = "head"): Source => ({ path, revision, text })

/** The text's only place, or its n-th. */
export function spanOf(source: Source, text: string, nth = 1): Span {
  let start = -1
  for (let i = 0; i < nth; i++) start = source.text.indexOf(text, start + 1)
  if (start < 0) throw new Error(`${source.path} has no ${text}`)
  return { source, start, end: start + text.length }
}

export const terraform = sourceOf(
  "infra/assistant/iam.tf",
  `# The assistant answers customers with a language model.
resource "aws_iam_role" "assistant" {
  name               = "assistant"
  assume_role_policy = data.aws_iam_policy_document.trust.json
}

data "aws_iam_policy_document" "assistant" {
  statement {
    sid       = "Invoke"
    actions   = ["bedrock:InvokeModel", "bedrock:InvokeModelWithResponseStream"]
    resources = ["*"]
  }

  statement {
    sid = "Tune"
    actions = [
      "bedrock:UpdateGuardrail",
      "bedrock:DeleteGuardrail",
    ]
    resources = [local.guardrail]
  }
}
`,
)
export const locals = sourceOf(
  "infra/assistant/locals.tf",
  `locals {
  guardrail = "arn:aws:bedrock:eu-central-1:111122223333:guardrail/*"
}
`,
)
export const scientist = sourceOf(
  "policies/data-scientist.json",
  `{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "bedrock:InvokeModel",
      "Resource": "arn:aws:bedrock:eu-central-1::foundation-model/amazon.nova-lite-v1:0",
      "Condition": {
        "StringEquals": { "aws:SourceVpce": "vpce-0a1b2c3d" }
      }
    }
  ]
}
`,
  "base",
)

export const findingOf = (location: Span, over: Partial<PlacedFinding> = {}): PlacedFinding => ({
  rule: "aws/bedrock/any-model",
  severity: "high",
  certainty: "certain",
  title: "Any foundation model may be invoked",
  what: "`aws_iam_role.assistant` may now invoke every model (`bedrock:InvokeModel` on `*`).",
  why: "Cost, data exposure and content controls are decided model by model; a wildcard grants models that nobody reviewed.",
  fix: "Name the models or inference profiles that this identity needs.",
  references: [],
  cloud: "aws",
  service: "bedrock",
  capabilities: ["invoke"],
  change: "appeared",
  principal: "aws_iam_role.assistant",
  permission: {
    effect: "allow",
    action: "bedrock:InvokeModel",
    effective: ["bedrock:InvokeModel"],
    resource: "*",
    conditions: [],
  },
  location,
  block: location,
  related: [],
  placement: "line",
  suggestion: null,
  waiver: null,
  fingerprint: "0123456789abcdef",
  ...over,
})

export const accepted: Waiver = {
  owner: "@security",
  reason: "accepted by `security` until spring",
  until: "2027-03-20",
  path: ".github/ai-iam-gate.yml",
  line: 4,
}

const lineOf = (text: string): number => positionAt(terraform, spanOf(terraform, text).start).line

export const anyModel = findingOf(spanOf(terraform, '"*"'), {
  block: spanOf(
    terraform,
    terraform.text.slice(terraform.text.indexOf("statement"), terraform.text.indexOf("  }\n\n") + 3),
  ),
  related: [{ span: spanOf(terraform, "bedrock:InvokeModel"), note: "bedrock:InvokeModel" }],
  suggestion: {
    path: terraform.path,
    startLine: lineOf('"*"'),
    endLine: lineOf('"*"'),
    text: '    resources = ["arn:aws:bedrock:eu-central-1::foundation-model/amazon.nova-lite-v1:0"]',
  },
})

export const editsGuardrail = findingOf(spanOf(terraform, '"bedrock:UpdateGuardrail"'), {
  rule: "any/identity/consumer-edits-safety",
  severity: "critical",
  title: "A model consumer may switch off its own guardrails",
  what: "`aws_iam_role.assistant` may now **change guardrails**: `bedrock:UpdateGuardrail` and `bedrock:DeleteGuardrail` on every guardrail of the account. It already invokes models.",
  why: "Whoever runs as this role can remove the filters from its own prompts.",
  fix: "Leave guardrail changes to the security role, and keep this one to the models that it needs.",
  capabilities: ["safety"],
  related: [
    { span: spanOf(terraform, "bedrock:InvokeModel"), note: "bedrock:InvokeModel" },
    { span: spanOf(locals, "guardrail/*"), note: "written here" },
  ],
  fingerprint: "fedcba9876543210",
})

export const conditionGone = findingOf(spanOf(scientist, '"aws:SourceVpce": "vpce-0a1b2c3d"'), {
  rule: "any/access/condition-vanished",
  severity: "medium",
  certainty: "possible",
  because: "`var.network` has no default here",
  title: "A condition on access to AI services is gone",
  what: "`policies/data-scientist.json` may invoke models without `aws:SourceVpce equals vpce-0a1b2c3d`, which stood before.",
  why: "Without it the same permission is good for anyone who gets hold of the identity.",
  fix: "Put the condition back, or say in the pull request what takes its place.",
  change: "changed",
  principal: "policies/data-scientist.json",
  fingerprint: "00112233445566ff",
})

export const deltaOf = (location: Span, over: Partial<ReportedDelta> = {}): ReportedDelta => ({
  change: "appeared",
  broadens: true,
  capabilities: ["invoke"],
  certainty: "certain",
  principal: "aws_iam_role.assistant",
  permission: {
    effect: "allow",
    action: "bedrock:InvokeModel",
    effective: ["bedrock:InvokeModel"],
    resource: "*",
    conditions: [],
  },
  location,
  ...over,
})

export function reportOf(over: Partial<Report> = {}): Report {
  const { findings = [], diagnostics = [], failOn = "high", possible = "one-lower" } = over
  return {
    base: "1111111111111111111111111111111111111111",
    head: "2222222222222222222222222222222222222222",
    verdict: decide(findings, diagnostics, { failOn, possible }),
    failOn,
    possible,
    wouldFailOn: "high",
    findings,
    deltas: [],
    diagnostics,
    waivers: [],
    configuration: { readFrom: null, rules: [], ignored: [], ownRules: null, policy: "repository", refused: [] },
    preview: null,
    stats: { changedFiles: 4, unitsRead: 3, durationMs: 12 },
    ...over,
  }
}

const guardrails = "arn:aws:bedrock:eu-central-1:111122223333:guardrail/*"

/** The rules that the repository brings along. */
export const ownRules = {
  directory: ".github/ai-iam-rules",
  paths: new Map([
    ["own/spend", ".github/ai-iam-rules/spend.yaml"],
    ["own/team/no streams", ".github/ai-iam-rules/team/no streams.yml"],
  ]),
  commit: "3333333333333333333333333333333333333333",
}

/** One of each kind, by the places where waivers stand. */
export const waivers: readonly ReportedWaiver[] = [
  {
    state: "stale",
    rule: "aws/bedrock/any-model",
    fingerprint: "89abcdef0123456789abcdef01234567",
    owner: "@platform",
    reason: "the pilot needs it",
    until: "2027-01-31",
    path: ".github/ai-iam-gate.yml",
    line: 12,
    isNew: false,
    endsSoon: false,
    note: "it is of nothing in this change, as when what it waives is merged or gone",
  },
  {
    state: "expired",
    rule: "any/access/condition-vanished",
    fingerprint: "00112233445566ff00112233445566ff",
    owner: "@data",
    reason: "until the endpoint is there",
    until: "2026-10-31",
    path: ".github/ai-iam-gate.yml",
    line: 17,
    isNew: false,
    endsSoon: false,
    note: "it ended on 2026-10-31, and what it waived counts again",
  },
  {
    state: "pending",
    rule: "any/identity/consumer-edits-safety",
    fingerprint: "fedcba9876543210fedcba9876543210",
    owner: "@assistant",
    reason: "`we` tune them | ourselves @all",
    until: "2027-03-20",
    path: "infra/assistant/iam.tf",
    line: 13,
    isNew: true,
    endsSoon: false,
    note: "it is added by this pull request, and counts once it is merged",
  },
  {
    state: "malformed",
    rule: null,
    fingerprint: null,
    owner: null,
    reason: null,
    until: null,
    path: "infra/assistant/locals.tf",
    line: 1,
    isNew: true,
    endsSoon: false,
    note: "`2027-02-30` is no day; write it like `2027-01-31`",
  },
]

/** A bit of everything. */
export const mixed = reportOf({
  findings: [anyModel, editsGuardrail, conditionGone],
  deltas: [
    deltaOf(spanOf(terraform, '"*"')),
    deltaOf(spanOf(terraform, '"bedrock:UpdateGuardrail"'), {
      capabilities: ["safety"],
      permission: {
        effect: "allow",
        action: "bedrock:UpdateGuardrail, bedrock:DeleteGuardrail",
        effective: ["bedrock:DeleteGuardrail", "bedrock:UpdateGuardrail"],
        resource: guardrails,
        conditions: [],
      },
    }),
    deltaOf(spanOf(scientist, '"bedrock:InvokeModel"'), {
      principal: "policies/data-scientist.json",
      certainty: "possible",
    }),
    deltaOf(spanOf(terraform, "local.guardrail"), {
      principal: "aws_iam_role.ci",
      change: "vanished",
      broadens: false,
      capabilities: ["log-config", "spend"],
    }),
    deltaOf(spanOf(terraform, "local.guardrail"), {
      principal: "aws_iam_role.batch",
      capabilities: ["train"],
      permission: {
        effect: "allow",
        action: "sagemaker:CreateTrainingJob",
        effective: ["sagemaker:CreateTrainingJob"],
        resource: "arn:aws:sagemaker:*:*:training-job/a|b",
        conditions: ["aws:RequestedRegion equals eu-central-1"],
      },
    }),
  ],
  diagnostics: [
    {
      code: "unresolved",
      severity: "warning",
      message: "the actions `${var.extra}` are not known before deployment",
      at: spanOf(terraform, "local.guardrail"),
    },
    {
      code: "syntax",
      severity: "error",
      message: "expected `}`, found the end of the file",
      at: { path: "infra/broken.tf" },
    },
  ],
  waivers,
  configuration: {
    readFrom: { path: ".github/ai-iam-gate.yml", commit: "3333333333333333333333333333333333333333" },
    rules: [{ rule: "aws/bedrock/any-model", severity: "high" }],
    ignored: ["examples/**"],
    ownRules,
    policy: "repository",
    refused: [],
  },
})

export const place: Place = {
  serverUrl: "https://github.com",
  repository: "acme/assistant",
  base: "1111111111111111111111111111111111111111",
  head: "2222222222222222222222222222222222222222",
  rules: "https://github.com/ai-iam-gate/ai-iam-gate/blob/main/docs/rules",
  waiving: "https://github.com/ai-iam-gate/ai-iam-gate#waive-a-finding",
  ownRules,
}
export const links = githubLinks(place)

export const many = <T>(number: number, make: (i: number) => T): readonly T[] =>
  Array.from({ length: number }, (_, i) => make(i))
