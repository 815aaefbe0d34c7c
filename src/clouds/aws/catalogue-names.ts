/** Names that are not actions to the actions that were meant: API and SDK names, and slips of the pen. */
import { nearest } from "../../model/nearest.ts"
import { actionExists } from "./catalogue.ts"
import { actionNames } from "./data.ts"

/**
 * The services' clients have prefixes of their own, which IAM does not know.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonbedrock.html
 */
const clientPrefixes: Readonly<Record<string, string>> = {
  "bedrock-runtime": "bedrock",
  "bedrock-agent": "bedrock",
  "bedrock-agent-runtime": "bedrock",
  "bedrock-data-automation": "bedrock",
  "bedrock-data-automation-runtime": "bedrock",
  "bedrock-agentcore-control": "bedrock-agentcore",
  "sagemaker-runtime": "sagemaker",
  "sagemaker-a2i-runtime": "sagemaker",
  "sagemaker-featurestore-runtime": "sagemaker",
  "sagemaker-metrics": "sagemaker",
  "sagemaker-edge": "sagemaker",
  opensearchserverless: "aoss",
}

/** Calls that are authorised under another name: https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_Converse.html */
const otherNames: Readonly<Record<string, string>> = {
  "bedrock:converse": "bedrock:InvokeModel",
  "bedrock:conversestream": "bedrock:InvokeModelWithResponseStream",
  "bedrock:converse*": "bedrock:InvokeModel*",
  "bedrock:invokemodelwithbidirectionalstream": "bedrock:InvokeModelWithResponseStream",
  "bedrock:startasyncinvoke": "bedrock:InvokeModel",
}

/** The action that an API or SDK name stands for; undefined where the name is none. */
export function actionForApiName(written: string): string | undefined {
  const [prefix = "", ...rest] = written.split(":")
  const service = clientPrefixes[prefix.toLowerCase()]
  const translated = service === undefined ? written : `${service}:${rest.join(":")}`
  const other = otherNames[translated.toLowerCase()]
  return other ?? (service === undefined ? undefined : translated)
}

/** Actions that a name was probably meant to be, nearest first: what an API name stands for, then names spelt much alike. */
export function nearestActions(written: string, limit: number): readonly string[] {
  const meant = actionForApiName(written)
  if (meant !== undefined && actionExists(meant) === "yes") return [meant].slice(0, limit)
  const [service = "", action = ""] = (meant ?? written).toLowerCase().split(":")
  return nearest(action, actionNames().get(service) ?? [], limit).map((name) => `${service}:${name}`)
}
