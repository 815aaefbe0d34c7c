import { describe, expect, it } from "vitest"
import { statementsOf } from "../../../src/clouds/aws/policy-document.ts"
import { parseJsonWithComments } from "../../../src/formats/json/parse.ts"
import { textOf } from "../../../src/model/source.ts"
import { type Dict, literal } from "../../../src/model/value.ts"
import { broadened } from "../../golden/marked.ts"
import { reviewFiles } from "../../review-sources.ts"

const read = (text: string) =>
  statementsOf(parseJsonWithComments({ path: "p.json", revision: "head", text }).value as Dict)
const readOne = (elements: string) => read(`{"Statement": [{${elements}}]}`)
const texts = (all: { readonly of: readonly Parameters<typeof literal>[0][] } | undefined) => all?.of.map(literal)

const invoke = '"Action": "bedrock:InvokeModel"'
const good = `"Effect": "Allow", ${invoke}, "Resource": "*"`
const conditioned = (condition: string) => `${good}, "Condition": ${condition}`
const inVpc = '{"StringEquals": {"aws:SourceVpc": "vpc-1"}}'

describe("a statement that contradicts itself is read each way", () => {
  it("what stands twice is all of it", () => {
    const { value } = readOne(`${good}, "action": ["bedrock:InvokeFlow"]`)
    expect(value.map(({ actions }) => texts(actions))).toEqual([["bedrock:InvokeModel", "bedrock:InvokeFlow"]])
  })

  it("an element and its opposite are either of them, in every combination", () => {
    const { value } = readOne(`${good}, "NotAction": "iam:*", "NotResource": "arn:aws:s3:::b"`)
    expect(value.map(({ actions, resources }) => [actions.kind, resources?.kind])).toEqual([
      ["only", "only"],
      ["only", "all-except"],
      ["all-except", "only"],
      ["all-except", "all-except"],
    ])
    expect(new Set(value.map(({ perhaps }) => perhaps))).toEqual(
      new Set(["`Action` and `NotAction` exclude each other"]),
    )
  })

  it("an element that is left empty beside its opposite is left out", () => {
    const { value, diagnostics } = readOne(`${good}, "NotAction": [], "NotResource": null`)
    expect(diagnostics).toEqual([])
    expect(value.map(({ actions, resources, perhaps }) => [actions.kind, resources?.kind, perhaps])).toEqual([
      ["only", "only", undefined],
    ])
  })

  it("two conditions are either of them", () => {
    const { value } = readOne(`${conditioned(inVpc)}, "condition": {}`)
    expect(value.map(({ conditions }) => conditions.map(({ key }) => key))).toEqual([["aws:SourceVpc"], []])
  })
})

describe("what a template fills in is not known, and no mistake", () => {
  it.each([
    ["an effect", good.replace('"Allow"', '{"Fn::If": ["A", "Allow", "Deny"]}')],
    ["an action", good.replace('"bedrock:InvokeModel"', '[{"Ref": "Action"}]')],
    ["a resource", good.replace('"*"', '{"Fn::Sub": "arn:${AWS::Partition}:s3:::b"}')],
    ["a condition", conditioned('{"Fn::If": ["A", {}, {}]}')],
    ["a test", conditioned('{"StringEquals": {"Ref": "Test"}}')],
    ["a value", conditioned('{"StringEquals": {"aws:SourceAccount": [{"Ref": "AWS::AccountId"}]}}')],
    ["a principal", `${good}, "Principal": {"Fn::If": ["A", "*", {"AWS": "*"}]}`],
    ["an identifier", `${good}, "Principal": {"AWS": {"Fn::Sub": "arn:aws:iam::\${AWS::AccountId}:root"}}`],
  ])("%s", (_, elements) => {
    const { value, diagnostics } = readOne(elements)
    expect(diagnostics).toEqual([])
    expect(value).toHaveLength(1)
  })

  it("an effect that is not known is an allow, perhaps", () => {
    const [statement] = readOne(good.replace('"Allow"', '{"Ref": "Effect"}')).value
    expect(statement?.effect).toBe("allow")
    expect(statement?.perhaps).toBe(
      'whether it allows or denies depends on `{"Ref": "Effect"}`, which is not known before deployment',
    )
  })

  it("a statement is told", () => {
    const { diagnostics } = read('{"Statement": [{"Ref": "Statement"}]}')
    expect(diagnostics.map(({ severity, message }) => `${severity} ${message}`)).toEqual([
      'warning the statement `{"Ref": "Statement"}` is not known',
    ])
  })
})

describe("what is told", () => {
  it("quotes no more than fits a line, and nothing that a terminal takes for its own", () => {
    const { diagnostics } = readOne(`"Effect": "a\\u001b[31m\\n\\ud800\`${"b".repeat(1000)}", ${invoke}`)
    expect(diagnostics.map(({ message }) => message)).toEqual([
      `\`Effect\` must be \`Allow\` or \`Deny\`, not \`a [31m '${"b".repeat(52)}…\``,
    ])
  })

  it("has an end", () => {
    expect(read(`{"Statement": [${Array(10_000).fill("1").join()}]}`).diagnostics).toHaveLength(200)
  })

  it("is errors first where there is too much", () => {
    const odd = `{${good}, "Comment": "x"}`
    const { diagnostics } = read(`{"Statement": [${Array(1000).fill(odd).join()}, 5]}`)
    expect(diagnostics.filter(({ severity }) => severity === "error")).toHaveLength(1)
    expect(diagnostics).toHaveLength(200)
  })

  it("knows names that every object has", () => {
    for (const name of ["__proto__", "constructor", "toString", "hasOwnProperty"]) {
      const { value, diagnostics } = readOne(
        `${good}, "${name}": {}, "Condition": {"${name}": {"${name}": "${name}"}}, "Principal": {"${name}": "*"}`,
      )
      expect(value).toHaveLength(1)
      expect(diagnostics.map(({ at }) => "source" in at && textOf(at))).toEqual([`"${name}"`, `"${name}"`])
    }
  })

  it("a document that is a statement is read as one", () => {
    const { value, diagnostics } = read(`{${good}}`)
    expect(value).toHaveLength(1)
    expect(diagnostics.map(({ message }) => message)).toEqual(["a policy needs a `Statement`"])
  })
})

describe("a mistake hides no access that is new", () => {
  const files = (...statements: readonly string[]) => ({
    "p.json": `{"Version": "2012-10-17", "Statement": [${statements.map((each) => `{${each}}`).join(",\n")}]}`,
  })
  const nova = '"arn:aws:bedrock:eu-west-1::foundation-model/amazon.nova-lite-v1:0"'
  const onNova = good.replace('"*"', nova)
  const deny = good.replace("Allow", "Deny")
  const possible = ["possible allow bedrock:InvokeModel"]
  const certain = ["certain allow bedrock:InvokeModel"]

  it.each<readonly [string, readonly string[], readonly string[], readonly string[]]>([
    ["an effect is mended", [good.replace("Allow", "Alow")], [good], possible],
    ["an effect that is missing is written", [`${invoke}, "Resource": "*"`], [good], possible],
    [
      "a deny becomes a mistake",
      [good, deny],
      [good, deny.replace("Deny", "Dny")],
      ["certain deny bedrock:InvokeModel"],
    ],
    [
      "a deny gets a second effect",
      [good, deny],
      [good, `${deny}, "effect": "Allow"`],
      ["certain deny bedrock:InvokeModel"],
    ],
    ["an action is mended", [good.replace('"Action"', '"Acton"')], [good], possible],
    ["a condition becomes a text", [conditioned(inVpc)], [conditioned('"x"')], possible],
    ["a condition becomes nothing", [conditioned(inVpc)], [conditioned("null")], certain],
    ["a condition that was a text is gone", [conditioned('"x"')], [good], possible],
    ["a condition that was a text is mended", [conditioned('"x"')], [conditioned(inVpc)], possible],
    ["an operator becomes a text", [conditioned(inVpc)], [conditioned('{"StringEquals": "x"}')], possible],
    [
      "a value becomes nothing",
      [conditioned(inVpc)],
      [conditioned('{"StringEquals": {"aws:SourceVpc": null}}')],
      possible,
    ],
    [
      "a condition gets the same operator once more",
      [conditioned(inVpc)],
      [conditioned(`{${inVpc.slice(1, -1)}, "StringEquals": {"aws:SourceAccount": "111122223333"}}`)],
      possible,
    ],
    ["a condition gets another beside it", [conditioned(inVpc)], [`${conditioned(inVpc)}, "condition": {}`], possible],
    ["a condition is misspelt", [conditioned(inVpc)], [`${good}, "Conditon": ${inVpc}`], possible],
    ["a misspelt condition is gone", [`${good}, "Conditon": ${inVpc}`], [good], possible],
    [
      "a test that no value meets holds where its key is missing",
      [conditioned(inVpc)],
      [conditioned('{"StringEqualsIfExists": {"aws:SourceVpc": []}}')],
      certain,
    ],
    [
      "a key that must be there, in a test of nothing",
      [conditioned('{"Null": {"aws:SourceVpc": []}}')],
      [conditioned('{"Null": {"aws:SourceVpc": "false"}}')],
      possible,
    ],
    ["a resource is lost", [onNova], [onNova.replace(`, "Resource": ${nova}`, "")], possible],
    ["a resource is written where there was none", [onNova.replace(`, "Resource": ${nova}`, "")], [good], possible],
    ["a resource becomes a number", [onNova], [onNova.replace(nova, "1")], possible],
    ["a resource stands twice", [onNova], [`${onNova}, "resource": "*"`], possible],
    [
      "a resource stands beside its opposite",
      [onNova],
      [`${onNova}, "NotResource": ${nova}`],
      ["possible allow bedrock:InvokeModel"],
    ],
  ])("%s", async (_, base, head, judged) => {
    expect(broadened(await reviewFiles(files(...base), files(...head)))).toEqual(judged)
  })

  it.each([
    ["an effect", good.replace("Allow", "Alow")],
    ["two actions", `${good}, "action": "bedrock:*"`],
    ["no resource", `"Effect": "Allow", ${invoke}`],
    ["a condition", conditioned('"x"')],
    ["an operator", conditioned('{"StringEquals": {}, "StringEquals": {"aws:SourceVpc": "x"}}')],
  ])("and a mistake that stays is told again, without a change of access: %s", async (_, elements) => {
    const report = await reviewFiles(
      files(elements),
      files(elements, '"Effect": "Deny", "Action": "s3:*", "Resource": "*"'),
    )
    expect(report.deltas).toEqual([])
    expect(report.diagnostics.map(({ severity }) => severity)).toEqual(["error"])
    expect(report.verdict).toBe("fail")
  })
})
