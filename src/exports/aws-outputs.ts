/** Every output of the AWS client that is read, but for that of whole accounts' identities: what it is of, by its command or by itself. */
import { madeDict, madeList } from "../formats/made.ts"
import { type Dict, field, literal } from "../model/value.ts"
import { agentOutputs } from "./aws-agents.ts"
import { guardOutputs, looseGuards } from "./aws-guards.ts"
import { identityOutputs } from "./aws-identities.ts"
import { modelOutputs } from "./aws-models.ts"
import { at, type Output, printed } from "./aws-output.ts"
import { placeOutputs } from "./aws-places.ts"
import { workbenchOutputs } from "./aws-workbenches.ts"
import type { Export, Exported } from "./export.ts"

/** Those with more marks are tried before those whose marks they have as well. */
const outputs: readonly Output[] = [
  ...[...agentOutputs, ...modelOutputs, ...workbenchOutputs, ...placeOutputs, ...identityOutputs, ...guardOutputs].sort(
    (a, b) => b.marks.length - a.marks.length,
  ),
  ...looseGuards,
]

const byOperation = new Map(outputs.map((output) => [output.operation, output]))

export const awsOutputs: Export = {
  name: "aws",
  lists: ["Functions"],
  read({ list, value, source, command }) {
    // An item of a list that was split off is read as a list of one.
    const whole = list === undefined ? value : madeDict({ [list]: madeList([value], value.span) }, value.span)
    if (whole.kind !== "dict") return undefined
    return command?.[0] === "aws" ? ofCommand(whole, source.path, command) : ofNobody(whole, source.path)
  },
}

/** Whatever else a command printed is of no concern here. Whose it is, is said once for all that one login asked. */
function ofCommand(value: Dict, path: string, command: readonly string[]): Exported {
  const operation = command.slice(1, 3).join(" ")
  const output = byOperation.get(operation)
  const read = output?.read(printed(value, path, command))
  const account = operation === "sts get-caller-identity" ? literal(field(value, "Account")) : undefined
  return {
    cloud: "aws",
    ...(account !== undefined && { tenant: account }),
    resources: read ?? [],
    ...pageIn(value, operation),
    ...(output && !read && { unreadable: `\`${command.join(" ")}\` does not say what it is of` }),
  }
}

function ofNobody(value: Dict, path: string): Exported | undefined {
  const output = outputs.find(({ marks }) => marks.length > 0 && marks.every((way) => at(value, way) !== undefined))
  if (!output) return undefined
  const read = output.read(printed(value, path, undefined))
  const tenant =
    literal(field(value, "Account")) ??
    read?.map(({ address }) => accountIn(address)).find((each) => each !== undefined)
  return {
    cloud: "aws",
    ...(tenant !== undefined && { tenant }),
    resources: read ?? [],
    ...pageIn(value, output.operation),
    ...(!read && { unreadable: "it does not say what it is of; a run with `--live aws` writes that down" }),
  }
}

const accountIn = (address: string): string | undefined => /^arn:[^:]*:[^:]*:[^:]*:(\d{12}):/.exec(address)?.[1]

/** The client prints all pages unless it is told not to, and says so; of one kind of thing the pages are of its own columns. */
function pageIn(value: Dict, operation: string): Pick<Exported, "pageOf" | "partial"> {
  const token = ["NextToken", "nextToken", "NextMarker"].some((key) => literal(field(value, key)) !== undefined)
  const truncated = field(value, "IsTruncated")
  const more = token || (truncated?.kind === "scalar" && truncated.value === true)
  return {
    pageOf: operation,
    ...(more &&
      operation !== "sagemaker describe-feature-group" && {
        partial: `only the first part of what \`aws ${operation}\` has to say is here`,
      }),
  }
}
