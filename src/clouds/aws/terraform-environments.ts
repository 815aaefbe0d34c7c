/** Environment variables of functions, containers and agents, and what machines run as they start, to the keys of models' providers that stand in them as text. */

import type { Resource } from "../../model/resource.ts"
import { flatten, HOLE, spanIn } from "../../model/text.ts"
import type { Value } from "../../model/value.ts"
import { all, named, textIn } from "../attributes.ts"
import { holdsModelKey, isKeyText, isModelKey, namesModelProvider } from "../model-keys.ts"
import { jsonIn } from "../written-json.ts"
import { allIn, get, settingOf } from "./attributes.ts"
import type { Fact, Reader } from "./facts.ts"

/** The name stands for the variable: what it is set to is repeated nowhere. */
const keyIn = (resource: Resource, name: string, value: Value, blame: Value): readonly Fact[] =>
  holdsModelKey(name, textIn(value)) ? [settingOf(resource, "key-in-text", blame, name)] : []

export const variables = (resource: Resource, map: Value | undefined): readonly Fact[] =>
  map?.kind === "dict"
    ? map.entries.flatMap(({ key, keySpan, value }) =>
        keyIn(resource, key, value, { kind: "unknown", name: key, because: "it is a name", span: keySpan }),
      )
    : []

/** https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html */
const container = (resource: Resource, definition: Value): readonly Fact[] =>
  all(definition, "environment").flatMap((pair) => {
    const [name, value] = [named(pair, "name"), named(pair, "value")]
    return name && value ? keyIn(resource, textIn(name) ?? "", value, name) : []
  })

export const containers: Reader = (resource) =>
  allIn(resource, "container_definitions").flatMap((written) =>
    all(jsonIn(written)).flatMap((definition) => container(resource, definition)),
  )

export const functionVariables: Reader = (resource) =>
  allIn(resource, "environment", "variables").flatMap((map) => variables(resource, map))

/** A secret or a parameter that is written where it is declared: by itself, or a map of several in JSON. */
export const stored =
  (value: string, ...names: readonly string[]): Reader =>
  (resource) => {
    const name = names.map((each) => textIn(get(resource, each))).find((each) => each !== undefined) ?? ""
    return allIn(resource, value).flatMap((written) => {
      const text = textIn(written)
      if (text?.startsWith("{") || written.kind === "dict") return variables(resource, jsonIn(written))
      const isOfModel = text !== undefined && (isModelKey(text) || (namesModelProvider(name) && isKeyText(text)))
      return isOfModel ? [settingOf(resource, "key-in-text", written, name || value)] : []
    })
  }

const assignment =
  /(?:^|[\s;&|"'`({,])([A-Za-z_][A-Za-z0-9_]{2,100})["']?[ \t]*[=:][ \t]*["']?([^\s"'`;&|,)}]{8,400})/gm

/**
 * What a machine runs as it starts, a script or a configuration in YAML: assignments are looked at, whatever the language.
 * https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/user-data.html
 */
function scripted(resource: Resource, written: Value): readonly Fact[] {
  const value = written.kind === "reference" ? written.resolved : written
  if (value?.kind !== "text") return []
  const flat = flatten(value)
  const found = keysSetIn(flat.chars).map(({ name, at }) => ({ name, span: spanIn(flat, at, at + name.length) }))
  const decoded = found.length === 0 && /^[A-Za-z0-9+/\s]{24,}=*\s*$/.test(flat.chars) ? flat.chars : undefined
  const hidden = decoded === undefined ? [] : keysSetIn(Buffer.from(decoded, "base64").toString("utf8"))
  return [...found, ...hidden.map(({ name }) => ({ name, span: value.span }))].map(({ name, span }) =>
    settingOf(resource, "key-in-text", { kind: "unknown", name, because: "it is a name", span }, name),
  )
}

const keysSetIn = (text: string): readonly { readonly name: string; readonly at: number }[] =>
  [...text.matchAll(assignment)].flatMap((found) => {
    const [whole, name = "", set = ""] = found
    return !set.includes(HOLE) && holdsModelKey(name, set) ? [{ name, at: found.index + whole.indexOf(name) }] : []
  })

export const scripts =
  (...paths: readonly (readonly string[])[]): Reader =>
  (resource) =>
    paths.flatMap((path) => allIn(resource, ...path)).flatMap((value) => scripted(resource, value))

const instance = scripts(["user_data"], ["user_data_base64"])

/** https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/lambda_function */
export const environmentReaders: Readonly<Record<string, Reader>> = {
  aws_lambda_function: functionVariables,
  aws_instance: instance,
  aws_spot_instance_request: instance,
  aws_launch_configuration: instance,
  aws_launch_template: instance,
  aws_ecs_task_definition: containers,
  aws_secretsmanager_secret_version: stored("secret_string"),
  aws_ssm_parameter: stored("value", "name"),
}
