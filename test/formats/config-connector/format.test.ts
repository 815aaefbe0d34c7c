import { describe, expect, it } from "vitest"
import { configConnector } from "../../../src/formats/config-connector/index.ts"
import { broken, outline, source } from "../outline.ts"

/** What becomes of a file: not ours, or ours with these resources and these complaints. */
function fate(text: string) {
  const file = source("iam.yaml", text)
  if (!configConnector.claims(file) && !configConnector.marks(file)) return "silence"
  const { value, diagnostics } = configConnector.read(configConnector.unit("iam.yaml"), [file])
  for (const each of value) expect(broken(each.body)).toEqual([])
  return { resources: value, diagnostics }
}

const named = (text: string) => {
  const found = fate(text)
  return found === "silence" ? found : found.resources.map(({ type, address }) => `${type} ${address}`)
}
const head = (kind: string, metadata = "{name: app, namespace: ml}", group = "iam") =>
  `apiVersion: ${group}.cnrm.cloud.google.com/v1beta1\nkind: ${kind}\nmetadata: ${metadata}\n`

describe("a manifest of Config Connector", () => {
  it("is a resource by its kind and name, with its text where it stands", () => {
    const found = fate(`${head("IAMPolicyMember")}spec:\n  role: roles/aiplatform.user\n`)
    expect(found !== "silence" && found.resources.map(({ type, address }) => [type, address])).toEqual([
      ["cnrm:IAMPolicyMember", "IAMPolicyMember/ml/app"],
    ])
    expect(found !== "silence" && outline(found.resources[0]?.body)).toMatchObject({
      "spec.role": "roles/aiplatform.user @ roles/aiplatform.user",
    })
  })

  it.each<[name: string, text: string, expected: readonly string[] | "silence"]>([
    [
      "several of one file",
      `${head("IAMServiceAccount")}---\n${head("IAMPolicyMember")}`,
      ["cnrm:IAMServiceAccount IAMServiceAccount/ml/app", "cnrm:IAMPolicyMember IAMPolicyMember/ml/app"],
    ],
    [
      "two of one name",
      `${head("IAMPolicy")}---\n${head("IAMPolicy")}`,
      ["cnrm:IAMPolicy IAMPolicy/ml/app", "cnrm:IAMPolicy IAMPolicy/ml/app#1"],
    ],
    ["without a namespace", head("IAMPolicy", "{name: app}"), ["cnrm:IAMPolicy IAMPolicy/app"]],
    ["without a name", head("IAMPolicy", "{}"), ["cnrm:IAMPolicy iam.yaml#IAMPolicy"]],
    [
      "of another group",
      head("VertexAIEndpoint", undefined, "vertexai"),
      ["cnrm:VertexAIEndpoint VertexAIEndpoint/ml/app"],
    ],
    [
      "in a list",
      `apiVersion: v1\nkind: List\nitems:\n- {apiVersion: iam.cnrm.cloud.google.com/v1beta1, kind: IAMPolicy, metadata: {name: a}}\n- {apiVersion: v1, kind: Secret}\n`,
      ["cnrm:IAMPolicy IAMPolicy/a"],
    ],
    [
      "beside another's",
      `apiVersion: v1\nkind: ConfigMap\n---\n${head("IAMPolicy")}`,
      ["cnrm:IAMPolicy IAMPolicy/ml/app"],
    ],
    ["another's", "apiVersion: v1\nkind: ConfigMap\ndata: {a: x.cnrm.cloud.google.com/v1}\n", "silence"],
    ["without a kind", "apiVersion: iam.cnrm.cloud.google.com/v1beta1\n", "silence"],
    ["a chart", `{{- if .Values.on }}\n${head("IAMPolicy", "{name: {{ .Release.Name }}}")}{{- end }}\n`, "silence"],
  ])("%s", (_, text, expected) => expect(named(text)).toEqual(expected))

  it("that is broken is told of", () => {
    const found = fate(`${head("IAMPolicyMember")}spec: {role: [a\n`)
    expect(found !== "silence" && found.diagnostics.map(({ severity }) => severity)).toContain("error")
  })
})
