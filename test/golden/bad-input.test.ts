import { describe, expect, it } from "vitest"
import { type Files, reviewFiles } from "../review-sources.ts"
import { broadened, said, trustWritings, unmarked, writings } from "./marked.ts"

const invoke = '"Action": "bedrock:InvokeModel"'
const all = '"Resource": "*"'
const allow = '"Effect": "Allow"'
const good = `${allow}, ${invoke}, ${all}`
const nova = '"arn:aws:bedrock:eu-west-1::foundation-model/amazon.nova-lite-v1:0"'
const inVpc = '{"StringEquals": {"aws:SourceVpc": "vpc-1"}}'

/** Every document holds this beside what is wrong with it: it is judged all the same. */
const agent = '{"Effect": "Allow", "Action": "bedrock:InvokeAgent", "Resource": "*"}'
const document = (...statements: readonly string[]) =>
  `{"Version": "2012-10-17", "Statement": [${[...statements.map((each) => (each.startsWith("«{") ? each : `{${each}}`)), agent].join(",\n")}]}`
const before = '{"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Action": "s3:*", "Resource": "*"}]}'

/** The elements of one statement, or a whole document where the table says so; what is said of the marked texts in turn; what is judged of the statement. */
type Row = readonly [name: string, text: string, says: readonly string[], judged: readonly string[]]
const perhaps = ["possible allow bedrock:InvokeModel"]
const surely = ["certain allow bedrock:InvokeModel"]

const texts = (name: string) => `error: \`${name}\` must be text or a list of texts`
const twice = (name: string, what = "statement") => `error: \`${name}\` stands twice in one ${what}`
const exclude = (name: string) => `error: \`${name}\` and \`Not${name}\` exclude each other`

const effects: readonly Row[] = [
  ["no effect", `«{${invoke}, ${all}}»`, ["error: a statement needs an `Effect`"], perhaps],
  [
    "an unknown one",
    `"Effect": «"Alow"», ${invoke}, ${all}`,
    ["error: `Effect` must be `Allow` or `Deny`, not `Alow`"],
    perhaps,
  ],
  ["a number", `"Effect": «1», ${invoke}, ${all}`, ["error: `Effect` must be `Allow` or `Deny`"], perhaps],
  ["a boolean", `"Effect": «true», ${invoke}, ${all}`, ["error: `Effect` must be `Allow` or `Deny`"], perhaps],
  ["nothing", `"Effect": «null», ${invoke}, ${all}`, ["error: `Effect` must be `Allow` or `Deny`"], perhaps],
  ["a list", `"Effect": «["Allow"]», ${invoke}, ${all}`, ["error: `Effect` must be `Allow` or `Deny`"], perhaps],
  ["a map", `"Effect": «{"Allow": true}», ${invoke}, ${all}`, ["error: `Effect` must be `Allow` or `Deny`"], perhaps],
  [
    "an empty text",
    `"Effect": «""», ${invoke}, ${all}`,
    ["error: `Effect` must be `Allow` or `Deny`, not ``"],
    perhaps,
  ],
  ["two, the second a deny", `${good}, «"Effect"»: "Deny"`, [twice("Effect")], perhaps],
  ["two, the first a deny", `"Effect": "Deny", «"Effect"»: "Allow", ${invoke}, ${all}`, [twice("Effect")], perhaps],
  ["two in other letters", `${good}, «"effect"»: "Deny"`, [twice("Effect")], perhaps],
  ["two denies", `"Effect": "Deny", «"EFFECT"»: "Deny", ${invoke}, ${all}`, [twice("Effect")], []],
  [
    "a misspelt name",
    `«"Efect"»: "Allow", ${invoke}, ${all}`,
    ["error: there is no element `Efect`; did you mean `Effect`"],
    perhaps,
  ],
]

const actions: readonly Row[] = [
  ["no action", `«{${allow}, ${all}}»`, ["error: a statement needs an `Action` or a `NotAction`"], []],
  ["an empty list", `${allow}, "Action": «[]», ${all}`, ["error: `Action` is empty"], []],
  [
    "an empty list to leave out",
    `${allow}, "NotAction": «[]», ${all}`,
    ["error: `NotAction` is empty"],
    ["possible allow *"],
  ],
  ["nothing", `${allow}, "Action": «null», ${all}`, ["error: `Action` is empty"], []],
  ["a number", `${allow}, "Action": «7», ${all}`, [texts("Action")], []],
  ["a boolean", `${allow}, "Action": «false», ${all}`, [texts("Action")], []],
  ["a map", `${allow}, "Action": «{"bedrock": "InvokeModel"}», ${all}`, [texts("Action")], []],
  [
    "a list of all kinds",
    `${allow}, "Action": ["bedrock:InvokeModel", «7», «{"a": 1}», «true»], ${all}`,
    [texts("Action"), texts("Action"), texts("Action")],
    perhaps,
  ],
  [
    "nothing in a list",
    `${allow}, "Action": ["bedrock:InvokeModel", «null»], ${all}`,
    ["warning: `Action` holds a `null`"],
    surely,
  ],
  [
    "a list in a list",
    `${allow}, "Action": [«["bedrock:InvokeModel"]»], ${all}`,
    ["warning: `Action` holds a list within a list"],
    surely,
  ],
  [
    "an empty text",
    `${allow}, "Action": ["bedrock:InvokeModel", «""»], ${all}`,
    ["warning: `Action` holds an empty text"],
    surely,
  ],
  [
    "a service alone",
    `${allow}, "Action": ["bedrock:InvokeModel", «"bedrock"»], ${all}`,
    ["warning: `bedrock` is no action; one is written `service:Name`"],
    surely,
  ],
  [
    "two of them",
    `${good}, «"Action"»: "bedrock:InvokeFlow"`,
    [twice("Action")],
    [...perhaps, "possible allow bedrock:InvokeFlow"],
  ],
  [
    "both kinds",
    `${good}, «"NotAction"»: "bedrock:*"`,
    [exclude("Action")],
    ["possible allow * except bedrock:*", ...perhaps],
  ],
  [
    "a plural",
    `${allow}, «"Actions"»: ["bedrock:InvokeModel"], ${all}`,
    ["error: there is no element `Actions`; did you mean `Action`"],
    perhaps,
  ],
  [
    "a plural beside the right name",
    `${good}, «"Actions"»: ["bedrock:*"]`,
    ["error: there is no element `Actions`; did you mean `Action`"],
    perhaps,
  ],
]

const resources: readonly Row[] = [
  ["no resource", `«{${allow}, ${invoke}}»`, ["error: the statement does not say on which resources"], perhaps],
  ["an empty list", `${allow}, ${invoke}, "Resource": «[]»`, ["error: `Resource` is empty"], perhaps],
  ["nothing", `${allow}, ${invoke}, "Resource": «null»`, ["error: `Resource` is empty"], perhaps],
  ["a number", `${allow}, ${invoke}, "Resource": «12»`, [texts("Resource")], perhaps],
  ["a map", `${allow}, ${invoke}, "Resource": «{"arn": "*"}»`, [texts("Resource")], perhaps],
  [
    "a list of all kinds",
    `${allow}, ${invoke}, "Resource": [«1», ${nova}, «{"a": []}»]`,
    [texts("Resource"), texts("Resource")],
    perhaps,
  ],
  [
    "a name",
    `${allow}, ${invoke}, "Resource": [${nova}, «"amazon.nova-lite-v1"»]`,
    ["warning: `amazon.nova-lite-v1` is no resource; one is written as an ARN, or as `*`"],
    surely,
  ],
  ["two of them", `${good}, «"Resource"»: ${nova}`, [twice("Resource")], perhaps],
  ["both kinds", `${allow}, ${invoke}, "Resource": ${nova}, «"NotResource"»: ${nova}`, [exclude("Resource")], perhaps],
  [
    "a misspelt name",
    `${allow}, ${invoke}, «"Ressource"»: "*"`,
    ["error: there is no element `Ressource`; did you mean `Resource`"],
    perhaps,
  ],
]

const operators = "error: `Condition` must be a map of operators"
const keys = "error: `StringEquals` must be a map of condition keys"
const conditions: readonly Row[] = [
  ["a text", `${good}, "Condition": «"aws:SourceVpc"»`, [operators], perhaps],
  ["a number", `${good}, "Condition": «0»`, [operators], perhaps],
  ["a list", `${good}, "Condition": «[${inVpc}]»`, [operators], perhaps],
  ["an empty map restricts nothing", `${good}, "Condition": {}`, [], surely],
  ["an operator with a text", `${good}, "Condition": {"StringEquals": «"x"»}`, [keys], perhaps],
  ["an operator with a list", `${good}, "Condition": {"StringEquals": «[{"aws:SourceVpc": "x"}]»}`, [keys], perhaps],
  ["an operator with nothing", `${good}, "Condition": {"StringEquals": «null»}`, [keys], perhaps],
  [
    "a key without a value",
    `${good}, "Condition": {"StringEquals": {"aws:SourceVpc": «null»}}`,
    [texts("aws:SourceVpc")],
    perhaps,
  ],
  [
    "a key with a map",
    `${good}, "Condition": {"StringEquals": {"aws:SourceVpc": «{"a": "b"}»}}`,
    [texts("aws:SourceVpc")],
    perhaps,
  ],
  [
    "a key with no values is never met",
    `${good}, "Condition": {"StringEquals": {"aws:SourceVpc": «[]»}}`,
    ["warning: `aws:SourceVpc` has no values"],
    [],
  ],
  [
    "a key with no values is met where it is missing",
    `${good}, "Condition": {"StringEqualsIfExists": {"aws:SourceVpc": «[]»}}`,
    ["warning: `aws:SourceVpc` has no values"],
    surely,
  ],
  [
    "an operator that stands twice",
    `${good}, "Condition": {"StringEquals": {"aws:SourceVpc": "x"}, «"StringEquals"»: {"aws:SourceAccount": "1"}}`,
    [twice("StringEquals", "condition")],
    perhaps,
  ],
  [
    "a key that stands twice",
    `${good}, "Condition": {"StringEquals": {"aws:SourceVpc": "x", «"AWS:sourcevpc"»: "y"}}`,
    [twice("aws:SourceVpc", "condition")],
    perhaps,
  ],
  ["two of them", `${good}, "Condition": ${inVpc}, «"condition"»: {}`, [twice("Condition")], perhaps],
  [
    "a misspelt name",
    `${good}, «"Conditons"»: ${inVpc}`,
    ["error: there is no element `Conditons`; did you mean `Condition`"],
    perhaps,
  ],
]

const elements: readonly Row[] = [
  [
    "that there are not",
    `${good}, «"Comment"»: "why"`,
    ["warning: there is no element `Comment` in a statement"],
    surely,
  ],
  ["that decide nothing", `${good}, "Sid": "One", "sid": "Two"`, [], surely],
]

const documents: readonly Row[] = [
  ["no version", `{"Statement": [{${good}}, ${agent}]}`, [], ["certain allow bedrock:InvokeAgent", ...surely]],
  [
    "an unknown version",
    `{"Version": «"2012-10-18"», "Statement": [{${good}}, ${agent}]}`,
    ["error: unknown policy version `2012-10-18`"],
    ["possible allow bedrock:InvokeAgent", ...perhaps],
  ],
  [
    "a version that is a number",
    `{"Version": «2012», "Statement": [{${good}}, ${agent}]}`,
    ["error: unknown policy version `2012`"],
    ["possible allow bedrock:InvokeAgent", ...perhaps],
  ],
  [
    "a version that is a list",
    `{"Version": «["2012-10-17"]», "Statement": [{${good}}, ${agent}]}`,
    ["error: `Version` must be text"],
    ["possible allow bedrock:InvokeAgent", ...perhaps],
  ],
  [
    "two lists of statements",
    `{"Version": "2012-10-17", "Statement": [{${good}}], «"statement"»: [${agent}]}`,
    [twice("Statement", "policy")],
    ["possible allow bedrock:InvokeAgent", ...perhaps],
  ],
  [
    "statements under a misspelt name",
    `{"Version": "2012-10-17", «"Statment"»: [{${good}}, ${agent}]}`,
    ["error: there is no element `Statment`; did you mean `Statement`"],
    ["possible allow bedrock:InvokeAgent", ...perhaps],
  ],
  [
    "no list of statements",
    '«{"Version": "2012-10-17", "Id": "Statement"}»',
    ["error: a policy needs a `Statement`"],
    [],
  ],
  ["nothing for statements", '{"Version": "2012-10-17", "Statement": «null»}', ["error: `Statement` is empty"], []],
  [
    "a number for statements",
    '{"Version": "2012-10-17", "Statement": «5»}',
    ["error: a statement must be a map of elements"],
    [],
  ],
  [
    "a text for statements",
    '{"Version": "2012-10-17", "Statement": «"Allow"»}',
    ["error: a statement must be a map of elements"],
    [],
  ],
  ["no statements at all", '{"Version": "2012-10-17", "Statement": []}', [], []],
  ["one statement without a list", `{"Version": "2012-10-17", "Statement": {${good}}}`, [], surely],
  [
    "statements of other kinds",
    `{"Version": "2012-10-17", "Statement": [«1», «"x"», «null», {${good}}, «true», ${agent}]}`,
    Array(4).fill("error: a statement must be a map of elements"),
    ["certain allow bedrock:InvokeAgent", ...surely],
  ],
  [
    "a list of statements in the list",
    `{"Version": "2012-10-17", "Statement": [«[{${good}}]», ${agent}]}`,
    ["error: a statement must be a map of elements"],
    ["certain allow bedrock:InvokeAgent", ...perhaps],
  ],
]

const tables: Readonly<Record<string, readonly Row[]>> = {
  effects,
  actions,
  resources,
  conditions,
  elements,
  documents,
}

describe.each(Object.keys(writings))("%s", (writing) => {
  const files = (text: string): Files => writings[writing]?.(text) ?? {}
  describe.each(Object.keys(tables))("%s", (table) => {
    it.each(tables[table] ?? [])("%s", async (_, text, says, judged) => {
      const whole = unmarked(table === "documents" ? text : document(text))
      const report = await reviewFiles(files(before), files(whole.text))
      expect(said(report, whole.text)).toEqual(says.map((each, i) => ({ says: each, ...whole.marks[i] })))
      const rest = table === "documents" ? [] : ["certain allow bedrock:InvokeAgent"]
      expect(broadened(report)).toEqual([...rest, ...judged].sort())
      if (says.some((each) => each.startsWith("error"))) expect(report.verdict).toBe("fail")
    })
  })
})

const assume = `${allow}, "Action": "sts:AssumeRole"`
const service = '"Principal": {"Service": "lambda.amazonaws.com"}'
const lambda = `{${assume}, ${service}}`
const trust = (statement: string) =>
  `{"Version": "2012-10-17", "Statement": [${lambda}, ${statement.startsWith("«{") ? statement : `{${statement}}`}]}`
const assumed = ["possible allow sts:AssumeRole"]
const starOrMap = (name: string) => `\`${name}\` must be \`"*"\` or a map`
const noKind = (name: string, instead: string) => `error: there is no kind of principal \`${name}\`; ${instead}`

const principals: readonly Row[] = [
  ["nobody", `«{${assume}}»`, ["error: the statement does not say who may"], assumed],
  ["nothing", `${assume}, "Principal": «null»`, ["error: `Principal` is empty"], assumed],
  ["an empty map", `${assume}, "Principal": «{}»`, ["error: `Principal` is empty"], []],
  ["an empty list", `${assume}, "Principal": {"AWS": «[]»}`, ["error: `AWS` is empty"], []],
  ["a number", `${assume}, "Principal": «5»`, [`error: ${starOrMap("Principal")}`], assumed],
  ["a boolean", `${assume}, "Principal": «true»`, [`error: ${starOrMap("Principal")}`], assumed],
  ["a list of maps", `${assume}, "Principal": «[{"AWS": "*"}]»`, [`error: ${starOrMap("Principal")}`], assumed],
  ["a list of texts", `${assume}, "Principal": «["*"]»`, [`error: ${starOrMap("Principal")}`], assumed],
  [
    "an ARN without its kind",
    `${assume}, "Principal": «"arn:aws:iam::111122223333:root"»`,
    [`warning: ${starOrMap("Principal")}`],
    ["certain allow sts:AssumeRole"],
  ],
  ["an account without quotes", `${assume}, "Principal": {"AWS": 111122223333}`, [], ["certain allow sts:AssumeRole"]],
  [
    "another number",
    `${assume}, "Principal": {"AWS": «12»}`,
    [`error: \`AWS\` must be text or a list of texts`],
    assumed,
  ],
  [
    "a map of maps",
    `${assume}, "Principal": {"AWS": «{"a": "*"}»}`,
    [`error: \`AWS\` must be text or a list of texts`],
    assumed,
  ],
  [
    "a kind that there is not",
    `${assume}, "Principal": {«"Everybody"»: "*"}`,
    [noKind("Everybody", "there are `AWS`, `Service`, `Federated`, `CanonicalUser`")],
    assumed,
  ],
  [
    "a misspelt kind",
    `${assume}, "Principal": {«"Services"»: "ec2.amazonaws.com"}`,
    [noKind("Services", "did you mean `Service`")],
    assumed,
  ],
  ["a kind in other letters", `${assume}, "Principal": {«"aws"»: "*"}`, [noKind("aws", "did you mean `AWS`")], assumed],
  [
    "both kinds of element",
    `${assume}, ${service}, «"NotPrincipal"»: {"AWS": "111122223333"}`,
    [exclude("Principal")],
    assumed,
  ],
  ["two of them", `${assume}, ${service}, «"principal"»: "*"`, [twice("Principal")], assumed],
  [
    "a misspelt name",
    `${assume}, «"Principals"»: {"AWS": "*"}`,
    ["error: there is no element `Principals`; did you mean `Principal`"],
    assumed,
  ],
]

describe.each(Object.keys(trustWritings))("who may, %s", (writing) => {
  const files = (text: string): Files => trustWritings[writing]?.(text) ?? {}
  it.each(principals)("%s", async (_, text, says, judged) => {
    const whole = unmarked(trust(text))
    const report = await reviewFiles(files(`{"Version": "2012-10-17", "Statement": [${lambda}]}`), files(whole.text))
    expect(said(report, whole.text)).toEqual(says.map((each, i) => ({ says: each, ...whole.marks[i] })))
    expect(broadened(report)).toEqual(judged)
  })
})
