/** A guardrail's policies to what it holds back: one fact for each step of strength, so that less of it is fewer facts. */
import type { Resource } from "../../model/resource.ts"
import type { Value } from "../../model/value.ts"
import { named, textIn } from "../attributes.ts"
import { allIn, settingOf } from "./attributes.ts"
import type { Fact } from "./facts.ts"

/** https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GuardrailContentFilterConfig.html */
const strengths = ["LOW", "MEDIUM", "HIGH"]
/** https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GuardrailPiiEntityConfig.html */
const actions = ["ANONYMIZE", "BLOCK"]

export const filters = (resource: Resource): readonly Fact[] => [
  ...allIn(resource, "content_policy_config", "filters_config").flatMap((filter) =>
    ["input", "output"].flatMap((side) => contentFilter(resource, filter, side)),
  ),
  ...allIn(resource, "topic_policy_config", "topics_config").map((topic) =>
    held(resource, topic, "topic", named(topic, "name")),
  ),
  ...allIn(resource, "word_policy_config", "managed_word_lists_config").map((list) =>
    held(resource, list, "words of", named(list, "type")),
  ),
  ...allIn(resource, "word_policy_config", "words_config")
    .slice(0, 1)
    .map((word) => settingOf(resource, "guardrail-filter", word, "words of its own")),
  ...allIn(resource, "sensitive_information_policy_config", "pii_entities_config").flatMap((entity) =>
    steps(resource, textIn(named(entity, "type")) ?? "", named(entity, "action"), actions),
  ),
  ...allIn(resource, "sensitive_information_policy_config", "regexes_config").flatMap((regex) =>
    steps(resource, `pattern ${textIn(named(regex, "name")) ?? ""}`, named(regex, "action"), actions),
  ),
  ...allIn(resource, "contextual_grounding_policy_config", "filters_config").flatMap((filter) =>
    thresholds(resource, textIn(named(filter, "type")) ?? "", named(filter, "threshold")),
  ),
]

const held = (resource: Resource, block: Value, what: string, name: Value | undefined): Fact =>
  settingOf(resource, "guardrail-filter", name ?? block, `${what} ${textIn(name) ?? ""}`)

/** A filter that only detects, or is switched off, holds nothing back. */
function contentFilter(resource: Resource, filter: Value, side: string): readonly Fact[] {
  if (textIn(named(filter, `${side}_action`)) === "NONE" || textIn(named(filter, `${side}_enabled`)) === "false")
    return []
  return steps(
    resource,
    `${textIn(named(filter, "type")) ?? ""} of ${side === "input" ? "prompts" : "answers"}`,
    named(filter, `${side}_strength`),
    strengths,
  )
}

/** The step that is written, and each that it takes in. One that is not known before deployment may be any. */
function steps(resource: Resource, what: string, value: Value | undefined, all: readonly string[]): readonly Fact[] {
  if (!value) return []
  const written = textIn(value)
  const known = written === undefined ? all : all.slice(0, all.indexOf(written.toUpperCase()) + 1)
  return [...known].reverse().map((step) => settingOf(resource, "guardrail-filter", value, `${what}: ${step}`))
}

/** https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GuardrailContextualGroundingFilterConfig.html: at most 0.99 */
const finest = 100

function thresholds(resource: Resource, what: string, value: Value | undefined): readonly Fact[] {
  const threshold = Number(textIn(value) ?? "1")
  if (!value || !(threshold > 0)) return []
  const whole = Math.min(finest, Math.round(threshold * finest))
  return Array.from({ length: whole }, (_, i) =>
    settingOf(resource, "guardrail-filter", value, `${what}: ${(whole - i) / finest}`),
  )
}
