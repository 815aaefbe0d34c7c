/** What a repository holds to the texts of a configuration and a workflow to begin with. */
import type { Threshold } from "../model/severity.ts"

export interface Found {
  /** Formats that file names tell, with the number of their files. */
  readonly formats: readonly { readonly name: string; readonly files: number }[]
  /** Accounts and models that are named, the most frequent first. */
  readonly accounts: readonly string[]
  readonly models: readonly string[]
  /** Directories of examples and tests. */
  readonly examples: readonly string[]
  readonly hasCdk: boolean
}

/** Whatever was only found is a comment: who is trusted is for people to say. */
export const configurationText = (
  { accounts, models, examples }: Found,
  failOn: Threshold,
): string => `# yaml-language-server: $schema=https://raw.githubusercontent.com/ai-iam-gate/ai-iam-gate/main/schemas/configuration.schema.json
# Read at the base branch's tip, so no pull request switches its own gate off.

# The check fails from this severity on: info, low, medium, high, critical; none only reports.
fail-on: ${failOn}

# Accounts that are yours, or trusted like yours; all others are foreign. Nothing is foreign while this is left out.
${suggested("trusted-accounts", accounts.map(quoted), ['"111122223333"'])}

# Models and inference profiles that were reviewed; all others are told of. None is while this is left out.
${suggested("approved-models", models.map(quoted), ['"amazon.nova-*"'])}

# Where models may be used from, in which regions, and behind which guardrails.
# approved-networks: ["vpce-0a1b2c3d"]
# approved-regions: ["eu*"]
# approved-guardrails: ["arn:aws:bedrock:*:111122223333:guardrail/*"]

# Nothing is said of these paths, but for what is called from elsewhere.
${suggested(
  "ignore",
  examples.map((path) => quoted(`${path}/**`)),
  ['"examples/**"'],
)}

# A rule's own severity, or off; \`ai-iam-gate rules list\` has them all.
# rules:
#   aws/bedrock/any-model: critical

# The same for some paths only.
# paths:
#   - { match: ["sandbox/**"], rules: { "aws/*": info } }

# Identities whose far rights are meant.
# break-glass: ["aws_iam_role.break_glass"]

# Findings that somebody answers for: \`ai-iam-gate waive\` writes them.
# waivers: []
`

const quoted = (text: string): string => JSON.stringify(text)

const suggested = (name: string, found: readonly string[], example: readonly string[]): string =>
  `${found.length > 0 ? "# found here; uncomment what is so\n" : ""}# ${name}: [${(found.length > 0 ? found : example).join(", ")}]`

export const workflowText = ({
  hasCdk,
}: Found): string => `# The gate on pull requests and in the merge queue. Make the check "AI access" required.
name: AI access
on:
  pull_request:
    # \`edited\` is there for another base branch.
    types: [opened, synchronize, reopened, edited]
  # Without it a merge queue waits for this check for ever.
  merge_group:
permissions:
  contents: read
  pull-requests: write
concurrency:
  group: ai-access-\${{ github.event.pull_request.number || github.ref }}
  cancel-in-progress: true
jobs:
  ai-access:
    name: AI access
    runs-on: ubuntu-latest
    timeout-minutes: 10
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false
${hasCdk ? "      # This repository has a CDK app: docs/workflows/cdk.yml of the gate synthesises both revisions, so that comments stand on its lines.\n" : ""}      - uses: OWNER/ai-iam-gate@COMMIT
`
