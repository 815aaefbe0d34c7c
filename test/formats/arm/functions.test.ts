import { describe, expect, it } from "vitest"
import { shown, workedOut } from "./worked-out.ts"

const beside = {
  parameters: {
    open: { type: "string" },
    openList: { type: "array" },
    openObject: { type: "object" },
    openBool: { type: "bool" },
    one: { type: "string", defaultValue: "One" },
    list: { type: "array", defaultValue: ["x", "y", "z"] },
    nested: { type: "object", defaultValue: { Roles: ["r1", "r2"], deep: { er: [{ k: 7 }] } } },
    pick: { type: "string", allowedValues: ["a", "b"] },
  },
}
const group = "/subscriptions/<subscription().subscriptionId>/resourceGroups/<resourceGroup().name>"

type Row = readonly [expression: string, comesTo: unknown]
const rows = (all: readonly Row[]): void => {
  it.each(all)("%s", (expression, comesTo) => {
    expect(shown(workedOut(`[${expression}]`, beside))).toEqual(comesTo)
  })
}

describe("blocks of addresses", () => {
  rows([
    ["cidrSubnet('10.144.0.0/20', 24, 2)", "10.144.2.0/24"],
    ["cidrSubnet('10.144.0.0/20', 20, 0)", "10.144.0.0/20"],
    ["cidrSubnet('fd00::/48', 64, 1)", "fd00:0:0:1::/64"],
    ["cidrSubnet('10.144.0.0/20', 16, 0)", "<cidrSubnet('10.144.0.0/20', 16, 0)>"],
    ["cidrSubnet('10.144.0.0/20', 24, 16)", "<cidrSubnet('10.144.0.0/20', 24, 16)>"],
    ["cidrSubnet(parameters('open'), 24, 0)", "<cidrSubnet(open, 24, 0)>"],
    ["cidrHost('10.144.3.0/24', 0)", "10.144.3.1"],
    ["cidrHost('10.144.3.0/24', 254)", "10.144.3.255"],
    ["cidrHost('10.144.3.0/24', 255)", "<cidrHost('10.144.3.0/24', 255)>"],
    ["parseCidr('10.144.0.0/20').lastUsable", "10.144.15.254"],
    ["parseCidr('10.144.0.0/20').firstUsable", "10.144.0.1"],
    ["parseCidr('10.144.0.0/20').netmask", "255.255.240.0"],
    ["parseCidr('10.144.0.0/20').cidr", 20],
    ["parseCidr('no block')", "<parseCidr('no block')>"],
  ])
})

describe("the provider's roles by name", () => {
  rows([
    ["roleDefinitions('Reader').id", "/providers/Microsoft.Authorization/roleDefinitions/<Reader>"],
    ["roleDefinitions('Reader').roleDefinitionId", "<Reader>"],
    ["roleDefinitions(parameters('open')).id", "<roleDefinitions(open).id>"],
  ])
})

describe("texts", () => {
  rows([
    ["concat('a', 'b', 1, true())", "ab1True"],
    ["concat('a-', parameters('open'))", "a-<open>"],
    ["concat('it''s')", "it's"],
    ["format('{0}-{1}-{0}', 'a', 2)", "a-2-a"],
    ["format('{{{0}}}', 'a')", "{a}"],
    ["format('{0:D4}|{1,5}|{1,-5}|', 42, 'ab')", "0042|   ab|ab   |"],
    ["format('{0}', parameters('open'))", "<open>"],
    ["format('{3}', 'a')", "<format('{3}', 'a')>"],
    ["toLower('ABC')", "abc"],
    ["TOUPPER('abc')", "ABC"],
    ["toLower(concat('AB', parameters('open')))", "ab<toLower(open)>"],
    ["toLower(uniqueString('a'))", "<uniqueString('a')>"],
    ["trim('  one two  ')", "one two"],
    ["replace('123-123-1234', '-', '')", "1231231234"],
    ["replace(concat('a-', parameters('open')), '-', '')", "a<replace(open, '-', '')>"],
    ["replace(resourceGroup().id, '/', '|')", group.replaceAll("/", "|")],
    ["substring('one two three', 4, 3)", "two"],
    ["substring('abc', 1)", "bc"],
    ["substring(concat('abcdef', parameters('open')), 0, 3)", "abc"],
    ["substring(parameters('open'), 0, 3)", "<substring(open, 0, 3)>"],
    ["padLeft('12', 5, '0')", "00012"],
    ["padLeft(7, 3)", "  7"],
    ["padRight('ab', 4, '.')", "ab.."],
    ["split('one,two', ',')", ["one", "two"]],
    ["split('one;two,three', createArray(',', ';'))", ["one", "two", "three"]],
    ["split(subscription().id, '/')[2]", "<subscription().subscriptionId>"],
    ["last(split(parameters('open'), '/'))", "<last(split(open, '/'))>"],
    ["join(parameters('list'), '-')", "x-y-z"],
    ["join(concat(parameters('list'), parameters('openList')), '-')", "x-y-z-<openList[*]>"],
    ["join(parameters('openList'), '-')", "<join(openList, '-')>"],
    ["concat('to-', parameters('pick'))", { oneOf: ["to-a?", "to-b?"] }],
  ])
})

describe("arrays and objects", () => {
  rows([
    ["concat(parameters('list'), createArray('w'))", ["x", "y", "z", "w"]],
    ["concat(parameters('openList'), createArray('w'))", ["<openList[*]>*", "w"]],
    ["contains(parameters('list'), 'y')", true],
    ["contains(parameters('list'), 'Y')", false],
    ["contains(parameters('list'), parameters('open'))", "<contains(['x', 'y', 'z'], open)>"],
    ["contains(parameters('nested'), 'roles')", true],
    ["contains('one two', 'two')", true],
    ["contains(concat('one', parameters('open')), 'on')", true],
    ["contains(concat('one', parameters('open')), 'two')", "<contains('one${open}', 'two')>"],
    ["empty('')", true],
    ["empty(parameters('list'))", false],
    ["empty(createArray())", true],
    ["empty(createObject())", true],
    ["empty(null())", true],
    ["empty(concat('a', parameters('open')))", false],
    ["empty(parameters('openList'))", "<empty(openList)>"],
    ["length(parameters('list'))", 3],
    ["length('abcd')", 4],
    ["length(parameters('nested'))", 2],
    ["length(parameters('openList'))", "<length(openList)>"],
    ["first(parameters('list'))", "x"],
    ["first('abc')", "a"],
    ["first(parameters('open'))", "<first(open)>"],
    ["last(parameters('list'))", "z"],
    ["last(concat(parameters('open'), 'abc'))", "c"],
    ["first(createArray())", null],
    ["skip(parameters('list'), 1)", ["y", "z"]],
    ["skip('abc', 5)", ""],
    ["take(parameters('list'), 2)", ["x", "y"]],
    ["take('abcdef', 2)", "ab"],
    ["take(concat('abcdef', parameters('open')), 4)", "abcd"],
    ["take(uniqueString('a'), 4)", "<take(uniqueString('a'), 4)>"],
    ["union(createArray(1, 2), createArray(2, 3))", [1, 2, 3]],
    ["distinct(createArray('a', 'b', 'a'))", ["a", "b"]],
    ["union(parameters('list'), parameters('openList'))", ["x", "y", "z", "<openList[*]>*"]],
    [
      "union(createObject('a', 1, 'o', createObject('x', 1)), createObject('b', 2, 'o', createObject('y', 2)))",
      { a: 1, b: 2, o: { x: 1, y: 2 } },
    ],
    ["union(createObject('a', 1), parameters('openObject'))", { a: 1, "${openObject}": "<openObject>*" }],
    ["intersection(createArray(1, 2, 3), createArray(3, 2))", [2, 3]],
    ["intersection(createObject('a', 1, 'b', 2), createObject('a', 1, 'b', 3))", { a: 1 }],
    ["createObject('a', 1, 'b', createArray())", { a: 1, b: [] }],
    ["createObject(parameters('open'), 1)", { "${open}": 1 }],
    ["array('a')", ["a"]],
    ["array(parameters('list'))", ["x", "y", "z"]],
    ["flatten(createArray(createArray(1), createArray(2, 3)))", [1, 2, 3]],
    ["indexOf(parameters('list'), 'y')", 1],
    ["indexOf('abcABC', 'C')", 2],
    ["lastIndexOf('abcABC', 'c')", 5],
    ["startsWith('abcdef', 'AB')", true],
    ["startsWith(concat('abc', parameters('open')), 'abx')", false],
    ["startsWith(concat('abc', parameters('open')), 'abcd')", "<startsWith('abc${open}', 'abcd')>"],
    ["endsWith(concat(parameters('open'), 'def'), 'EF')", true],
    [
      "items(createObject('b', 1, 'A', 2))",
      [
        { key: "A", value: 2 },
        { key: "b", value: 1 },
      ],
    ],
    ["objectKeys(createObject('b', 1, 'a', 2))", ["a", "b"]],
    ["shallowMerge(createArray(createObject('a', 1, 'b', 1), createObject('b', 2)))", { a: 1, b: 2 }],
    [
      "shallowMerge(createArray(createObject('a', 1), if(parameters('openBool'), createObject('b', '2'), createObject())))",
      { a: 1, b: "2?" },
    ],
    [
      "shallowMerge(createArray(createObject('a', 'x'), if(parameters('openBool'), createObject('a', 'y'), null())))",
      { a: { oneOf: ["x?", "y?"] } },
    ],
    [
      "shallowMerge(createArray(createObject('a', 1), parameters('openObject')))",
      { a: 1, "${openObject}": "<openObject>*" },
    ],
    ["tryGet(parameters('nested'), 'deep', 'er')[0].k", 7],
    ["tryGet(parameters('nested'), 'none', 'er')", null],
    ["tryGet(parameters('openObject'), 'none')", "<openObject.none>"],
    ["indexFromEnd(parameters('list'), 1)", "z"],
    ["tryIndexFromEnd(parameters('list'), 9)", null],
    ["range(3, 2)", [3, 4]],
    ["parameters('nested').roles[1]", "r2"],
    ["parameters('nested')['deep'].er[0].k", 7],
    ["parameters('nested').none", "<{Roles: ['r1', 'r2'], deep: {er: [{k: 7}]}}.none>"],
    ["parameters('openObject').a[0].b", "<openObject.a[0].b>"],
    ["parameters('list')[parameters('open')]", { oneOf: ["x?", "y?", "z?"] }],
  ])
})

describe("tests and choices", () => {
  rows([
    ["equals('a', 'a')", true],
    ["equals('a', 'A')", false],
    ["equals(parameters('open'), parameters('open'))", true],
    ["equals(parameters('open'), 'a')", "<equals(open, 'a')>"],
    ["equals(concat('x', parameters('open')), 'a')", false],
    ["equals(createArray(1, 2), createArray(1, 2))", true],
    ["equals(createObject('A', 1), createObject('a', 1))", true],
    ["equals(parameters('pick'), 'c')", false],
    ["equals(parameters('pick'), 'a')", "<equals('a' or 'b', 'a')>"],
    ["and(true(), true(), false())", false],
    ["and(false(), parameters('openBool'))", false],
    ["or(true(), parameters('openBool'))", true],
    ["or(false(), parameters('openBool'))", "<or(false, openBool)>"],
    ["not(bool('false'))", true],
    ["bool(1)", true],
    ["if(true(), 'a', 'b')", "a"],
    ["if(parameters('openBool'), 'a', 'b')", { oneOf: ["a?", "b?"] }],
    ["if(parameters('openBool'), 'a', 'a')", "a"],
    ["if(parameters('openBool'), parameters('list'), createArray())", ["x?", "y?", "z?"]],
    ["if(parameters('openBool'), createObject('k', 'v'), null())", { k: "v?" }],
    ["coalesce(null(), 'a', 'b')", "a"],
    ["coalesce(null(), null())", null],
    ["coalesce(parameters('nested').none, 'b')", "b"],
    ["coalesce(tryGet(parameters('openObject'), 'a'), 'b')", { oneOf: ["<openObject.a>?", "b?"] }],
    ["greater(2, 1)", true],
    ["less('a', 'b')", true],
    ["greaterOrEquals(1, 1)", true],
    ["lessOrEquals(2, 1)", false],
    ["less(parameters('open'), 1)", "<less(open, 1)>"],
  ])
})

describe("numbers", () => {
  rows([
    ["add(5, 3)", 8],
    ["sub(7, 3)", 4],
    ["mul(5, 3)", 15],
    ["div(8, 3)", 2],
    ["div(8, 0)", "<div(8, 0)>"],
    ["mod(7, 3)", 1],
    ["int('-4')", -4],
    ["int('4x')", "<int('4x')>"],
    ["min(createArray(0, 3, 2))", 0],
    ["max(0, 3, 2)", 3],
    ["max(1, length(parameters('openList')))", "<max(1, length(openList))>"],
    ["range(0, 999999999)", "<range(0, 999999999)>"],
  ])
})

describe("other ways to write a value", () => {
  rows([
    ["base64('one, two, three')", "b25lLCB0d28sIHRocmVl"],
    ["base64ToString('b25lLCB0d28sIHRocmVl')", "one, two, three"],
    ['base64ToJson(base64(\'{"one": ["a"]}\')).one[0]', "a"],
    ["base64(parameters('open'))", "<base64(open)>"],
    ["dataUriToString(dataUri('Hello'))", "Hello"],
    ["json('{\"a\": [1, true, null]}')", { a: [1, true, null] }],
    ["json('not json')", "<json('not json')>"],
    ["json(concat('{\"a\": \"', parameters('open'), '\"}')).a", "<open>"],
    ["string(5)", "5"],
    ["string(parameters('list'))", ["x", "y", "z"]],
    ["uri('http://contoso.org/firstpath/', 'myscript.sh')", "http://contoso.org/firstpath/myscript.sh"],
    [
      "uri('http://contoso.org/firstpath/azuredeploy.json', 'nested/a.json')",
      "http://contoso.org/firstpath/nested/a.json",
    ],
    ["uriComponent('a b/c')", "a%20b%2Fc"],
    ["uriComponentToString('a%20b%2Fc')", "a b/c"],
    ["uriComponentToString('%')", "<uriComponentToString('%')>"],
    // As Python's uuid.uuid5 has it for this namespace.
    ["guid('a', 'b')", "2d796349-8c7e-55ec-9624-54ece82ed031"],
    ["guid(resourceGroup().id, 'x')", "<guid(resourceGroup().id, 'x')>"],
    ["uniqueString(resourceGroup().id)", "<uniqueString(resourceGroup().id)>"],
    ["concat('ai', uniqueString(subscription().subscriptionId))", "ai<uniqueString(subscription().subscriptionId)>"],
  ])
})

describe("places and resources", () => {
  rows([
    ["subscription().id", "/subscriptions/<subscription().subscriptionId>"],
    ["resourceGroup().id", group],
    ["resourceGroup().name", "<resourceGroup().name>"],
    ["resourceGroup().location", "<resourceGroup().location>"],
    ["resourceGroup().tags.owner", "<resourceGroup().tags.owner>"],
    ["subscription().tenantId", "<tenant().tenantId>"],
    ["tenant().tenantId", "<tenant().tenantId>"],
    ["managementGroup().id", "/providers/Microsoft.Management/managementGroups/<managementGroup().name>"],
    ["deployment().name", "<deployment().name>"],
    ["environment().suffixes.storage", "<environment().suffixes.storage>"],
    ["deployer().objectId", "<deployer().objectId>"],
    ["utcNow()", "<utcNow()>"],
    ["resourceId('Microsoft.X/y/z', 'a', 'b')", `${group}/providers/Microsoft.X/y/a/z/b`],
    ["resourceId('Microsoft.X/y/z', 'a/b')", `${group}/providers/Microsoft.X/y/a/z/b`],
    [
      "resourceId('other', 'Microsoft.X/y', 'a')",
      `${group.replace(/<resourceGroup.*/, "other")}/providers/Microsoft.X/y/a`,
    ],
    [
      "resourceId('sub', 'other', 'Microsoft.X/y', 'a')",
      "/subscriptions/sub/resourceGroups/other/providers/Microsoft.X/y/a",
    ],
    ["resourceId(parameters('open'), 'a')", "<resourceId(open, 'a')>"],
    [
      "subscriptionResourceId('Microsoft.Authorization/roleDefinitions', 'r')",
      "/subscriptions/<subscription().subscriptionId>/providers/Microsoft.Authorization/roleDefinitions/r",
    ],
    ["subscriptionResourceId('sub', 'Microsoft.X/y', 'r')", "/subscriptions/sub/providers/Microsoft.X/y/r"],
    ["tenantResourceId('Microsoft.X/y', 'r')", "/providers/Microsoft.X/y/r"],
    [
      "managementGroupResourceId('mg', 'Microsoft.X/y', 'r')",
      "/providers/Microsoft.Management/managementGroups/mg/providers/Microsoft.X/y/r",
    ],
    ["extensionResourceId(resourceGroup().id, 'Microsoft.X/y', 'r')", `${group}/providers/Microsoft.X/y/r`],
    ["reference(parameters('open')).principalId", "<reference(open).principalId>"],
    ["reference(parameters('open'), '2023-01-01', 'Full').identity", "<reference(open, 'Full').identity>"],
    ["listKeys(parameters('open'), '2023-01-01').key1", "<listKeys(open).key1>"],
    ["listAdminKeys(parameters('open'), '2023-01-01').primaryKey", "<listAdminKeys(open).primaryKey>"],
  ])
})

describe("lambdas", () => {
  rows([
    ["map(parameters('list'), lambda('i', concat(lambdaVariables('i'), '!')))", ["x!", "y!", "z!"]],
    ["map(parameters('list'), lambda('i', 'n', lambdaVariables('n')))", [0, 1, 2]],
    [
      "map(concat(parameters('list'), parameters('openList')), lambda('i', lambdaVariables('i').id))",
      ["<'x'.id>", "<'y'.id>", "<'z'.id>", "<openList[*].id>*"],
    ],
    ["filter(parameters('list'), lambda('i', equals(lambdaVariables('i'), 'y')))", ["y"]],
    ["filter(parameters('list'), lambda('i', equals(lambdaVariables('i'), parameters('open'))))", ["x?", "y?", "z?"]],
    ["reduce(range(1, 4), 0, lambda('a', 'b', add(lambdaVariables('a'), lambdaVariables('b'))))", 10],
    ["sort(createArray(3, 1, 2), lambda('a', 'b', less(lambdaVariables('a'), lambdaVariables('b'))))", [1, 2, 3]],
    ["toObject(parameters('list'), lambda('e', lambdaVariables('e')))", { x: "x", y: "y", z: "z" }],
    ["toObject(parameters('list'), lambda('e', lambdaVariables('e')), lambda('e', 1))", { x: 1, y: 1, z: 1 }],
    ["mapValues(createObject('a', 1), lambda('v', add(lambdaVariables('v'), 1)))", { a: 2 }],
    ["groupBy(createArray('aa', 'b', 'ac'), lambda('e', first(lambdaVariables('e'))))", { a: ["aa", "ac"], b: ["b"] }],
    ["map(parameters('open'), lambda('i', 1))", "<map(open, …)>"],
    ["map('x', 'y')", "<map('x', 'y')>"],
  ])
})

describe("an expression", () => {
  const plain = (written: unknown) => shown(workedOut(written, beside))
  it.each<[string, unknown]>([
    ["[[escaped]", "[escaped]"],
    ["[not closed", "[not closed"],
    ["not [begun]", "not [begun]"],
    ["[ sys.concat( 'a' , az.subscription().id ) ]", "a/subscriptions/<subscription().subscriptionId>"],
    ["[noSuchFunction(parameters('one'))]", "<noSuchFunction('One')>"],
    ["[parameters('none')]", "<parameters('none')>"],
    ["", ""],
    ["[]", "<…>"],
  ])("%s", (written, comesTo) => {
    expect(plain(written)).toEqual(comesTo)
  })
})
