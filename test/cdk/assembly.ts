/** A program as a few lines to the cloud assembly that the CDK would synthesise it to, small enough to read. */
import type { Files } from "../review-sources.ts"

export interface MadeStack {
  readonly id: string
  /** By construct path without the stack, as `AgentRole/Resource`. */
  readonly resources: Readonly<Record<string, MadeResource>>
  readonly outputs?: object
  readonly parameters?: object
  /** Of a nested stack: by the construct that holds it, `Kb`. */
  readonly nested?: Readonly<Record<string, Omit<MadeStack, "nested" | "id">>>
  /** Values for the parameters of nested stacks, by construct. */
  readonly given?: Readonly<Record<string, object>>
}

export interface MadeResource {
  readonly type: string
  readonly properties: object
  readonly stack?: readonly string[]
  /** Else made of the path. */
  readonly logicalId?: string
}

/** How the recorded stacks are written: beside the logical id in the manifest, in a file, or as an entry of their own there. */
export type Generation = "trace" | "file" | "creation-stack"

export interface Making {
  readonly directory?: string
  readonly version?: string
  readonly generation?: Generation
  /** Whether templates name the construct of each resource. */
  readonly paths?: boolean
}

export const logicalId = (path: string): string => path.replace(/\/Resource$/, "").replaceAll(/[^A-Za-z0-9]/g, "")

export function assembly(stacks: readonly MadeStack[], making: Making = {}): Files {
  const { directory = "cdk.out", version = "55.0.0", generation = "creation-stack", paths = true } = making
  const files: Record<string, string> = {}
  const artifacts: Record<string, object> = {}
  const put = (name: string, content: object) => {
    files[`${directory}/${name}`] = JSON.stringify(content, null, 1)
  }
  for (const stack of stacks) {
    const metadata: Record<string, object[]> = {}
    const templateOf = (scope: string, made: Omit<MadeStack, "id">) => {
      const resources = Object.entries(made.resources).map(
        ([path, { type, properties, stack: frames, logicalId: id }]) => {
          const name = id ?? logicalId(path)
          const whole = `${scope}/${path}`
          const said = {
            type: "aws:cdk:logicalId",
            data: name,
            ...(generation !== "creation-stack" && { trace: frames }),
          }
          const entries = metadata[`/${whole}`] ?? []
          metadata[`/${whole}`] = entries
          entries.push(said)
          if (generation === "creation-stack" && frames) entries.push({ type: "aws:cdk:creationStack", data: frames })
          return [name, { Type: type, Properties: properties, ...(paths && { Metadata: { "aws:cdk:path": whole } }) }]
        },
      )
      const nested = Object.entries(made.nested ?? {}).map(([id]) => {
        const path = `${scope}/${id}.NestedStack/${id}.NestedStackResource`
        const file = `${scope}${id}.nested.template.json`
        const name = `${id}NestedStack`
        metadata[`/${path}`] = [{ type: "aws:cdk:logicalId", data: name }]
        const properties = { TemplateURL: { "Fn::Sub": `https://s3/${file}` }, Parameters: made.given?.[id] ?? {} }
        const Metadata = { "aws:cdk:path": path, "aws:asset:path": file, "aws:asset:property": "TemplateURL" }
        return [name, { Type: "AWS::CloudFormation::Stack", Properties: properties, Metadata }]
      })
      return {
        Resources: Object.fromEntries([...resources, ...nested]),
        ...(made.outputs && { Outputs: made.outputs }),
        Parameters: {
          BootstrapVersion: { Type: "AWS::SSM::Parameter::Value<String>", Default: "/cdk/v" },
          ...made.parameters,
        },
      }
    }
    put(`${stack.id}.template.json`, templateOf(stack.id, stack))
    for (const [id, inner] of Object.entries(stack.nested ?? {}))
      put(`${stack.id}${id}.nested.template.json`, templateOf(`${stack.id}/${id}`, inner))
    if (generation !== "trace") put(`${stack.id}.metadata.json`, metadata)
    artifacts[stack.id] = {
      type: "aws:cloudformation:stack",
      environment: "aws://unknown-account/unknown-region",
      properties: { templateFile: `${stack.id}.template.json` },
      ...(generation === "trace" ? { metadata } : { additionalMetadataFile: `${stack.id}.metadata.json` }),
    }
  }
  put("manifest.json", { version, artifacts })
  return files
}

const trusted = (principal: object) => ({
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: principal }],
})

export const role = (more: object = {}, stack: readonly string[] = []): MadeResource => ({
  type: "AWS::IAM::Role",
  properties: { AssumeRolePolicyDocument: trusted({ Service: "lambda.amazonaws.com" }), ...more },
  stack,
})

export const allow = (action: string | readonly string[], resource: unknown = "*", more: object = {}) => ({
  Effect: "Allow",
  Action: action,
  Resource: resource,
  ...more,
})

export const policy = (
  roles: readonly unknown[],
  statements: readonly object[],
  stack: readonly string[] = [],
): MadeResource => ({
  type: "AWS::IAM::Policy",
  properties: {
    PolicyName: "default",
    PolicyDocument: { Version: "2012-10-17", Statement: statements },
    Roles: roles,
  },
  stack,
})

export const model = "arn:aws:bedrock:eu-west-1::foundation-model/amazon.nova-lite-v1:0"
