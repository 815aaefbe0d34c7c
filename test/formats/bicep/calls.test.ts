import { describe, expect, it } from "vitest"
import { bicepComments } from "../../../src/formats/bicep/comments.ts"
import { bicep } from "../../../src/formats/bicep/index.ts"
import { textOf } from "../../../src/model/source.ts"
import { source } from "../outline.ts"

describe("a line", () => {
  it.each<[string, readonly string[]]>([
    ["module m 'mod/role.bicep' = {", ["infra/mod/role.bicep"]],
    ["  module m '../shared/role.bicep' = if (on) {", ["shared/role.bicep"]],
    ["module m 'br/public:avm/res/search/search-service:0.7.1' = {", []],
    ["module m 'ts:subscription/group/spec:v1' = {", []],
    ["module m '../../../outside.bicep' = {", []],
    ["import { a } from './a.bicep'", ["infra/a.bicep"]],
    ["} from '../types.bicep'", ["types.bicep"]],
    ["import * as x from 'br:registry/x:1'", []],
    ["var a = union(loadJsonContent('a.json'), loadYamlContent( './b.yaml' ))", ["infra/a.json", "infra/b.yaml"]],
    ["var a = loadTextContent('${x}.json')", []],
    ["resource a 'Microsoft.Search/searchServices@2024-06-01-preview' = {", []],
  ])("%s", (line, places) => {
    expect(bicep.calls?.in("infra/main.bicep", line)).toEqual(places)
  })

  it("of a test says little of who else calls a module", () => {
    expect(bicep.calls?.in("m/tests/e2e/max/main.test.bicep", "module t '../../../main.bicep' = [")).toEqual([])
    expect(bicep.calls?.in("m/tests/e2e/max/main.test.bicep", "module d 'dependencies.bicep' = {")).toEqual([
      "m/tests/e2e/max/dependencies.bicep",
    ])
  })
})

it("what a file surely calls stands in no comment", () => {
  const text =
    "// module a 'a.bicep' = {}\n/*\nmodule b 'b.bicep' = {}\n*/\nmodule c 'c.bicep' = {\n}\nimport { d } from 'd.bicep'\n"
  expect(bicep.calls?.called(source("x/main.bicep", text))).toEqual(["x/c.bicep", "x/d.bicep"])
})

it("comments are what the parser steps over as one, and nothing in a string or a text", () => {
  const text =
    "// one\nparam a string = '// no' // two\nvar b = '''\n// no\n'''\nvar c = {\n  /* three\n  */ d: 'x/*no*/'\n} // four\n#disable-next-line x\nvar e = 1"
  expect(bicepComments(source("main.bicep", text)).map(textOf)).toEqual([
    "// one",
    "// two",
    "/* three\n  */",
    "// four",
  ])
})
