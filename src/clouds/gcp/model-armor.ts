/** Model Armor's templates and floor settings to what they hold back: one fact for each step, so that less of it is fewer facts. */
import type { Resource } from "../../model/resource.ts"
import type { Value } from "../../model/value.ts"
import { all, named, textIn } from "../attributes.ts"
import { at, get, recording, settingOf, thing } from "./arguments.ts"
import { type Fact, itself, type Reader } from "./facts.ts"

/** From the strictest down: what is held back at high confidence alone is the least. */
const levels = ["LOW_AND_ABOVE", "MEDIUM_AND_ABOVE", "HIGH"]

const held = (resource: Resource, value: Value, says: string): Fact =>
  settingOf(resource, "guardrail-filter", value, says)

const isOn = (settings: Value): boolean => textIn(named(settings, "filter_enforcement")) !== "DISABLED"

/**
 * https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/model_armor_template and
 * https://cloud.google.com/model-armor/docs/reference/rest/v1/projects.locations.templates
 */
function filters(resource: Resource): readonly Fact[] {
  const config = at(resource, "filter_config")
  const byLevel = (what: string, level: Value | undefined, from: Value): readonly Fact[] => {
    const written = textIn(level)
    // Left out, the provider decides, and what is only known later may be the strictest.
    const least = written === undefined ? 0 : levels.indexOf(written)
    return (least < 0 ? [] : levels.slice(least)).map((step) => held(resource, level ?? from, `${what}: ${step}`))
  }
  return [
    ...all(config, "rai_settings", "rai_filters").flatMap((filter) =>
      byLevel(textIn(named(filter, "filter_type")) ?? "", named(filter, "confidence_level"), filter),
    ),
    ...all(config, "pi_and_jailbreak_filter_settings")
      .filter(isOn)
      .flatMap((settings) => byLevel("prompt injection and jailbreaks", named(settings, "confidence_level"), settings)),
    ...all(config, "malicious_uri_filter_settings")
      .filter(isOn)
      .map((settings) => held(resource, named(settings, "filter_enforcement") ?? settings, "malicious addresses")),
    ...all(config, "sdp_settings", "basic_config")
      .filter(isOn)
      .map((settings) => held(resource, named(settings, "filter_enforcement") ?? settings, "sensitive data")),
    ...all(config, "sdp_settings", "advanced_config").map((settings) =>
      held(resource, named(settings, "inspect_template") ?? settings, "sensitive data of a template"),
    ),
  ]
}

/** What is found is stopped, or only told of. */
const enforcement = (resource: Resource, value: Value | undefined, isOn: boolean): Fact =>
  settingOf(resource, "guardrail-enforcement", value ?? itself(resource), isOn ? "yes" : "no")

const template: Reader = (resource) => {
  const metadata = at(resource, "template_metadata")
  const [kind, failing, logs] = [
    "enforcement_type",
    "ignore_partial_invocation_failures",
    "log_sanitize_operations",
  ].map((name) => named(metadata, name))
  return [
    thing(resource, "template_id"),
    ...filters(resource),
    ...(textIn(failing) === "true"
      ? []
      : [held(resource, failing ?? itself(resource), "what a filter could not look at")]),
    enforcement(resource, kind, textIn(kind) !== "INSPECT_ONLY"),
    recording(resource, "logged-endpoint", logs, "what was looked at"),
  ]
}

/** https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/model_armor_floorsetting */
const floor: Reader = (resource) => {
  const enforced = get(resource, "enable_floor_setting_enforcement")
  const platform = all(at(resource, "ai_platform_floor_setting")).filter(
    (settings) => textIn(named(settings, "inspect_only")) !== "true",
  )
  return [
    thing(resource, "parent"),
    ...filters(resource),
    ...platform.map((settings) =>
      held(resource, named(settings, "inspect_and_block") ?? settings, "what the platform's models are asked"),
    ),
    enforcement(resource, enforced, enforced !== undefined && textIn(enforced) !== "false"),
  ]
}

export const modelArmorReaders: Readonly<Record<string, Reader>> = {
  google_model_armor_template: template,
  google_model_armor_floorsetting: floor,
}
