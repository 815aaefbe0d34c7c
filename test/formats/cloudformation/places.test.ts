import { describe, expect, it } from "vitest"
import { callsIn } from "../../../src/formats/cloudformation/calls.ts"
import { chosen, placeOf } from "../../../src/formats/cloudformation/places.ts"
import { formats } from "../../../src/formats/index.ts"

describe("what a template names is a file of the repository", () => {
  it.each<[string, string, readonly string[], string | undefined]>([
    ["a/t.yaml", "./n.yaml", ["a/n.yaml", "n.yaml"], "a/n.yaml"],
    ["a/t.yaml", "n.yaml", ["n.yaml"], undefined],
    ["a/t.yaml", "../b/n.template", ["b/n.template"], "b/n.template"],
    ["a/t.yaml", "../../n.yaml", ["n.yaml"], undefined],
    ["a/t.yaml", "https://b.s3.amazonaws.com/v1/n.yaml?x=1", ["n.yaml"], "n.yaml"],
    ["a/t.yaml", "https://b.s3.amazonaws.com/a/n.yaml", ["a/n.yaml", "n.yaml"], "a/n.yaml"],
    ["a/t.yaml", "https://b.s3.amazonaws.com/n.yaml", ["a/n.yaml", "n.yaml"], undefined],
    ["a/t.yaml", "https://${B}.s3.${AWS::URLSuffix}/${P}sub/n.yaml", ["a/sub/n.yaml"], "a/sub/n.yaml"],
    ["a/t.yaml", "s3://bucket/t.yaml", ["a/t.yaml"], undefined],
    ["tests/t.yaml", "../n.yaml", ["n.yaml"], undefined],
  ])("from %s: %s", (path, written, there, expected) => {
    expect(chosen(placeOf(path, written), (each) => there.includes(each))).toBe(expected)
  })
})

describe("a line that names something is found by the search, and says what", () => {
  const pattern = new RegExp(formats.find(({ name }) => name === "cloudformation-yaml")?.search?.pattern ?? "^$")

  it.each<[string, readonly string[]]>([
    ["      TemplateURL: ./n.yaml", ["a/n.yaml"]],
    ['        "TemplateURL": "n.template",', ["a/n.template"]],
    ["      Location: ../app/template.yml", ["app/template.yml"]],
    ["        - https://${B}.s3.${AWS::URLSuffix}/x/n.yaml", ["a/x/n.yaml", "x/n.yaml", "a/n.yaml", "n.yaml"]],
    ["      Value: !ImportValue shared-model", ["export:shared-model"]],
    ["          Fn::ImportValue: 'shared:model'", ["export:shared:model"]],
    ['  {"Fn::ImportValue": "shared"},', ["export:shared"]],
    ["      Value: !ImportValue {'Fn::Sub': '${N}-model'}", []],
    ["AWSTemplateFormatVersion: '2010-09-09'", []],
  ])("%s", (line, expected) => {
    expect(pattern.test(line)).toBe(true)
    expect(callsIn("a/t.yaml", line)).toEqual(expected)
  })

  it.each(["see https://example.com/package.json", "name: n.yaml", "  Type: AWS::S3::Bucket"])("not: %s", (line) => {
    expect(pattern.test(line)).toBe(false)
    expect(callsIn("a/t.yaml", line)).toEqual([])
  })
})
