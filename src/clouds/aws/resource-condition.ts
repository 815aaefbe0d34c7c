/** A deny that tests for the resource's own ARN, which no request carries, to what its author meant: exceptions of its resource. */
import type { Condition, Effect, Pattern } from "../../model/grant.ts"

export interface Meant {
  readonly conditions: readonly Condition[]
  readonly exceptions: readonly Pattern[]
}

/**
 * `sagemaker:ResourceArn` and its like do not exist. A deny "unless the resource is like …" denies always, and whoever mends it
 * writes `NotResource`: both are read as the latter, so that the mending is not taken for a loss of protection.
 */
export function exceptionsOf(effect: Effect, conditions: readonly Condition[]): Meant {
  if (effect !== "deny") return { conditions, exceptions: [] }
  const about = conditions.filter(isAboutResource)
  return about.length === 0
    ? { conditions, exceptions: [] }
    : {
        conditions: conditions.filter((condition) => !isAboutResource(condition)),
        exceptions: about.flatMap((condition) => (condition.kind === "test" ? condition.values : [])),
      }
}

const isAboutResource = (condition: Condition): boolean =>
  condition.kind === "test" && condition.operator.negated && /^(?!aws:)[a-z0-9-]+:resourcearn$/.test(condition.key)
