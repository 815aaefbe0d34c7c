/** Environment variables of functions, containers and agents to the keys of models' providers that stand in them as text. */

import type { Resource } from "../../model/resource.ts"
import { field, type Value } from "../../model/value.ts"
import { all, allIn, settingOf, textIn } from "./attributes.ts"
import type { Fact, Reader } from "./facts.ts"
import { namesModelKey } from "./model-keys.ts"
import { jsonIn } from "./written-json.ts"

/** The name stands for the variable: what it is set to is repeated nowhere. */
const keyIn = (resource: Resource, name: string, value: Value, blame: Value): readonly Fact[] =>
  namesModelKey(name) && isKey(textIn(value)) ? [settingOf(resource, "key-in-text", blame, name)] : []

/** What is filled in elsewhere, or is plainly none, is no key. */
const isKey = (text: string | undefined): boolean =>
  text !== undefined &&
  text.length >= 8 &&
  !/^(arn:|\$\{|\{\{|<|ssm:|secretsmanager:)|change|replace|example|dummy|placeholder|your/i.test(text)

export const variables = (resource: Resource, map: Value | undefined): readonly Fact[] =>
  map?.kind === "dict"
    ? map.entries.flatMap(({ key, keySpan, value }) =>
        keyIn(resource, key, value, { kind: "unknown", name: key, because: "it is a name", span: keySpan }),
      )
    : []

/** https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html */
const container = (resource: Resource, definition: Value): readonly Fact[] =>
  all(definition, "environment").flatMap((pair) => {
    const [name, value] = [field(pair, "name"), field(pair, "value")]
    return name && value ? keyIn(resource, textIn(name) ?? "", value, name) : []
  })

const lambda: Reader = (resource) =>
  allIn(resource, "environment", "variables").flatMap((map) => variables(resource, map))

/** https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/lambda_function */
export const environmentReaders: Readonly<Record<string, Reader>> = {
  aws_lambda_function: lambda,
  awscc_lambda_function: lambda,
  aws_ecs_task_definition: (resource) =>
    allIn(resource, "container_definitions").flatMap((written) =>
      all(jsonIn(written)).flatMap((definition) => container(resource, definition)),
    ),
}
