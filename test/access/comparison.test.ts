import { describe, expect, it } from "vitest"
import { comparisonOf, takesAnything } from "../../src/access/comparison.ts"
import { glob } from "../../src/access/pattern.ts"
import { operatorOf } from "../../src/clouds/aws/conditions.ts"
import type { Operator, Test } from "../../src/model/grant.ts"
import { when } from "./made.ts"

// Mutants that survive read texts with a hole, or with words around a number or a date, which then are none either.

/** `StringLike a*`: an operator and one value. */
function testOf(text: string): Test {
  const [operator = "", ...value] = text.split(" ")
  const [made] = when(`${operator} k ${value.join(" ")}`)
  if (made?.kind !== "test") throw new Error(`${text} is not a test`)
  return made
}
function compared(wide: string, narrow: string) {
  const [a, b] = [testOf(wide), testOf(narrow)]
  const comparison = comparisonOf(a.operator, b.operator)
  const values = [a.values[0], b.values[0]] as [Test["values"][number], Test["values"][number]]
  return comparison ? `${comparison.covers(...values)} ${comparison.apart(...values)}` : "not comparable"
}

/** The first takes in all that the second does; nothing is taken in by both. */
type Row = [wide: string, narrow: string, covers: string, apart: string]
const demand = (wide: string, narrow: string, covers: string, apart: string): void =>
  expect(compared(wide, narrow)).toBe(`${covers} ${apart}`)
const title = "%s takes in all of %s: %s; nothing of it: %s"

describe("texts", () => {
  it.each<Row>([
    ["StringEquals a", "StringEquals a", "yes", "no"],
    ["StringEquals a", "StringEquals b", "no", "yes"],
    ["StringEquals a", "StringEquals A", "no", "yes"],
    ["StringEquals a*", "StringEquals ab", "no", "yes"],
    ["StringLike a*", "StringEquals ab", "yes", "no"],
    ["StringLike a*", "StringLike ab*", "yes", "no"],
    ["StringLike ab*", "StringLike a*", "no", "no"],
    ["StringLike a*", "StringLike b*", "no", "yes"],
    ["StringLike a*", "StringEquals Ab", "no", "yes"],
    ["StringEquals ${v}", "StringEquals ${v}", "yes", "no"],
    ["StringEquals ${v}", "StringEquals a", "maybe", "maybe"],
  ])(title, demand)
})

describe("texts in any letter case", () => {
  it.each<Row>([
    ["StringEqualsIgnoreCase a", "StringEquals A", "yes", "no"],
    ["StringEqualsIgnoreCase a", "StringEqualsIgnoreCase A", "yes", "no"],
    ["StringEqualsIgnoreCase A", "StringEquals a", "yes", "no"],
    ["StringEqualsIgnoreCase a", "StringEquals b", "no", "yes"],
    ["StringEqualsIgnoreCase ab", "StringLike A*", "no", "no"],
    ["StringEqualsIgnoreCase ab", "StringLike B*", "no", "yes"],
    ["StringEquals a", "StringEqualsIgnoreCase a", "no", "no"],
    ["StringEquals a", "StringEqualsIgnoreCase A", "no", "no"],
    ["StringEquals a", "StringEqualsIgnoreCase B", "no", "yes"],
    ["StringEquals 10", "StringEqualsIgnoreCase 10", "yes", "no"],
    ["StringLike A*", "StringEqualsIgnoreCase ab", "no", "no"],
    ["StringLike ?-?*", "StringEqualsIgnoreCase a-bc", "yes", "no"],
    ["Bool true", "Bool TRUE", "yes", "no"],
    ["Bool true", "Bool false", "no", "yes"],
    ["Bool true", "StringEquals True", "yes", "no"],
    ["StringEquals true", "Bool true", "no", "no"],
  ])(title, demand)
})

describe("ARNs, part by part", () => {
  it.each<Row>([
    ["ArnLike arn:aws:iam::*:role/a*", "ArnLike arn:aws:iam::1:role/ab", "yes", "no"],
    ["ArnEquals arn:aws:iam::*:role/a*", "ArnLike arn:aws:iam::1:role/ab", "yes", "no"],
    ["ArnLike arn:aws:iam::1:role/ab", "ArnLike arn:aws:iam::*:role/a*", "no", "no"],
    ["ArnLike arn:aws:iam::1:role/*", "ArnLike arn:aws:iam::2:role/*", "no", "yes"],
    ["ArnLike arn:aws:iam::1:role/*", "ArnLike arn:aws:iam::*:user/*", "no", "yes"],
    // The last part holds the colons that are left over.
    ["ArnLike arn:aws:lambda:*:*:function:*", "ArnLike arn:aws:lambda:eu-west-1:1:function:f:live", "yes", "no"],
    // One part is never two, though as a text the one would take in the other.
    ["ArnLike arn:aws:*:*:*:x", "ArnLike arn:aws:sns:a:b:c:x", "no", "yes"],
    ["ArnLike arn:aws:sns:*:1:x", "ArnLike arn:aws:sns:a:b:1:x", "no", "yes"],
    ["ArnLike arn:aws:iam::${account}:role/x", "ArnLike arn:aws:iam::1:role/x", "maybe", "maybe"],
    ["ArnLike arn:aws:iam::${account}:role/x", "ArnLike arn:aws:iam::${account}:role/x", "yes", "no"],
    ["ArnLike arn:aws:iam::*:role/x", "ArnLike arn:aws:iam::${account}:role/x", "yes", "no"],
    // What is not written in six parts may be anything.
    ["ArnLike arn:aws:iam:*", "ArnLike arn:aws:iam::1:role/x", "maybe", "no"],
    ["ArnLike arn:aws:iam::1:role/x", "ArnLike arn:aws:iam:*", "no", "no"],
    ["ArnLike *", "ArnLike arn:aws:iam::1:role/x", "maybe", "no"],
    ["ArnLike arn:aws:iam:*", "ArnLike arn:aws:iam:*", "yes", "no"],
    ["ArnLike arn:aws:iam:*", "ArnLike arn:aws:sns:*", "no", "yes"],
    ["ArnLike arn:aws:iam:*", "ArnLike arn:aws:sns:::x", "no", "yes"],
    ["ArnLike arn:aws:sns:::x", "ArnLike arn:aws:iam:*", "no", "yes"],
  ])(title, demand)
})

describe("ARNs and texts", () => {
  it.each<Row>([
    ["ArnLike arn:aws:iam::*:role/*", "StringEquals arn:aws:iam::1:role/x", "yes", "no"],
    ["ArnLike arn:aws:iam::*:role/*", "StringEquals arn:aws:iam::1:user/x", "no", "yes"],
    ["ArnLike arn:aws:*:*:*:x", "StringEquals arn:aws:sns:a:b:c:x", "no", "no"],
    // In a text a wildcard runs on over colons, where an ARN has other parts.
    ["ArnLike arn:aws:iam::*:role/*", "StringLike arn:aws:iam::*:role/a*", "maybe", "no"],
    ["ArnLike arn:aws:iam::*:role/*", "StringLike arn:aws:iam::*:user/a*", "no", "no"],
    ["StringLike arn:aws:iam::*:role/*", "ArnLike arn:aws:iam::*:role/a*", "yes", "no"],
    ["StringLike arn:aws:*:x", "ArnLike arn:aws:sns:a:b:x", "yes", "no"],
    ["StringEquals arn:aws:iam::1:role/a", "ArnLike arn:aws:iam::1:role/a", "yes", "no"],
    ["StringEquals arn:aws:iam::1:role/a", "ArnLike arn:aws:iam::1:role/b", "no", "yes"],
    ["StringEqualsIgnoreCase ARN:aws:iam::1:role/a", "ArnLike arn:aws:iam::1:role/a", "yes", "no"],
  ])(title, demand)
})

describe("networks", () => {
  it.each<Row>([
    ["IpAddress 10.0.0.0/8", "IpAddress 10.1.0.0/16", "yes", "no"],
    ["IpAddress 10.1.0.0/16", "IpAddress 10.0.0.0/8", "no", "no"],
    ["IpAddress 10.0.0.0/8", "IpAddress 11.0.0.0/8", "no", "yes"],
    ["IpAddress 10.0.0.0/8", "IpAddress 2001:db8::/32", "no", "yes"],
    ["IpAddress ${var.office}", "IpAddress ${var.office}", "yes", "no"],
    ["IpAddress ${var.office}", "IpAddress ${var.home}", "maybe", "maybe"],
    ["IpAddress ${var.office}", "IpAddress 10.0.0.0/8", "maybe", "maybe"],
    ["IpAddress 10.0.0.0/8", "IpAddress ${var.office}", "maybe", "maybe"],
    ["IpAddress office", "IpAddress 10.0.0.0/8", "maybe", "maybe"],
  ])(title, demand)
})

describe("numbers", () => {
  it.each<Row>([
    ["NumericLessThan 5", "NumericLessThan 5", "yes", "no"],
    ["NumericLessThan 5", "NumericLessThan 3", "yes", "no"],
    ["NumericLessThan 5", "NumericLessThan 6", "no", "no"],
    ["NumericLessThan 5", "NumericLessThanEquals 4", "yes", "no"],
    ["NumericLessThan 5", "NumericLessThanEquals 5", "no", "no"],
    ["NumericLessThan 5", "NumericEquals 4", "yes", "no"],
    ["NumericLessThan 5", "NumericEquals 5", "no", "yes"],
    ["NumericLessThan 5", "NumericGreaterThan 1", "no", "no"],
    ["NumericLessThan 5", "NumericGreaterThan 5", "no", "yes"],
    ["NumericLessThan 5", "NumericGreaterThanEquals 5", "no", "yes"],
    ["NumericLessThan 5", "NumericGreaterThan 7", "no", "yes"],
    ["NumericLessThanEquals 5", "NumericLessThan 5", "yes", "no"],
    ["NumericLessThanEquals 5", "NumericLessThanEquals 5.0", "yes", "no"],
    ["NumericLessThanEquals 5", "NumericEquals 5", "yes", "no"],
    ["NumericLessThanEquals 5", "NumericEquals 6", "no", "yes"],
    ["NumericLessThanEquals 5", "NumericGreaterThanEquals 5", "no", "no"],
    ["NumericLessThanEquals 5", "NumericGreaterThan 5", "no", "yes"],
    ["NumericGreaterThan 5", "NumericGreaterThan 6", "yes", "no"],
    ["NumericGreaterThan 5", "NumericGreaterThan 4", "no", "no"],
    ["NumericGreaterThan 5", "NumericGreaterThanEquals 5", "no", "no"],
    ["NumericGreaterThan 5", "NumericGreaterThanEquals 6", "yes", "no"],
    ["NumericGreaterThan 5", "NumericEquals 6", "yes", "no"],
    ["NumericGreaterThan 5", "NumericEquals 5", "no", "yes"],
    ["NumericGreaterThan 5", "NumericLessThan 3", "no", "yes"],
    ["NumericGreaterThan 5", "NumericLessThan 7", "no", "no"],
    ["NumericGreaterThan 5.0", "NumericGreaterThan 5", "yes", "no"],
    ["NumericLessThan 5.0", "NumericLessThan 5", "yes", "no"],
    ["NumericGreaterThanEquals 5", "NumericGreaterThan 5", "yes", "no"],
    ["NumericGreaterThanEquals 5", "NumericEquals 5", "yes", "no"],
    ["NumericGreaterThanEquals 5", "NumericLessThanEquals 5", "no", "no"],
    ["NumericGreaterThanEquals 5", "NumericLessThan 5", "no", "yes"],
    ["NumericEquals 5", "NumericEquals 5.0", "yes", "no"],
    ["NumericEquals 5", "NumericEquals 6", "no", "yes"],
    ["NumericEquals 6", "NumericEquals 5", "no", "yes"],
    ["NumericEquals 5", "NumericLessThanEquals 5", "no", "no"],
    ["NumericEquals 5", "NumericGreaterThanEquals 5", "no", "no"],
    ["NumericEquals five", "NumericEquals 5", "maybe", "maybe"],
    ["NumericEquals 0", "NumericEquals  ", "maybe", "maybe"],
    // The same bound compares with itself, whatever it turns out to be.
    ["NumericLessThan ${var.most}", "NumericLessThan ${var.most}", "yes", "no"],
    ["NumericLessThanEquals ${var.most}", "NumericLessThan ${var.most}", "maybe", "maybe"],
    ["NumericLessThan ${var.most}", "NumericLessThan 5", "maybe", "maybe"],
    ["NumericLessThan 5", "NumericLessThan ${var.most}", "maybe", "maybe"],
  ])(title, demand)
})

describe("dates", () => {
  it.each<Row>([
    ["DateLessThan 2026-01-01T00:00:00Z", "DateLessThan 2025-01-01T00:00:00Z", "yes", "no"],
    ["DateLessThan 2025-01-01T00:00:00Z", "DateLessThan 2026-01-01T00:00:00Z", "no", "no"],
    ["DateGreaterThan 2026-01-01", "DateLessThan 2025-01-01", "no", "yes"],
    // A number is seconds since 1970, one too short for that a year.
    ["DateEquals 1577836800", "DateEquals 2020-01-01T00:00:00Z", "yes", "no"],
    ["DateEquals 12345", "DateEquals 1970-01-01T03:25:45Z", "yes", "no"],
    ["DateEquals 2020", "DateEquals 2020-01-01T00:00:00Z", "yes", "no"],
    ["DateEquals 2020-01-01T01:00:00+01:00", "DateEquals 1577836800", "yes", "no"],
    ["DateEquals 2020-01-01T00:00:00.00000Z", "DateEquals 1577836800", "yes", "no"],
    ["DateEquals 2020-01-01T00:00Z", "DateEquals 1577836800", "yes", "no"],
    ["DateEquals 2020-01-01T05:30:00+05:30", "DateEquals 2019-12-31T16:00:00.0-08:00", "yes", "no"],
    ["DateEquals 2020-01-01", "DateEquals 2020-01", "yes", "no"],
    ["DateLessThan soon", "DateLessThan 2025-01-01", "maybe", "maybe"],
    ["DateLessThan 2025-01-01", "DateLessThan x12345", "maybe", "maybe"],
    ["DateLessThan 2025-01-01", "DateLessThan 12345-06-01", "maybe", "maybe"],
    // Which instant that is depends on where it is asked.
    ["DateLessThan 2025-01-01", "DateLessThan 2020-01-01T00:00:00", "maybe", "maybe"],
    // A date may stand beside a hole, or beside words: that is no date.
    ["DateLessThan ${day} 2020", "DateLessThan 2025-01-01", "maybe", "maybe"],
    ["DateLessThan about 2020-01-01", "DateLessThan 2025-01-01", "maybe", "maybe"],
    ["DateLessThan 2020 (about)", "DateLessThan 2025-01-01", "maybe", "maybe"],
    ["DateLessThan about 2020-01-01T00:00:00Z", "DateLessThan 2025-01-01", "maybe", "maybe"],
    ["DateLessThan 2020-01-01T00:00:00Z (about)", "DateLessThan 2025-01-01", "maybe", "maybe"],
  ])(title, demand)
})

describe("are not comparable:", () => {
  it.each([
    ["StringEquals 5", "NumericEquals 5"],
    ["NumericEquals 5", "StringEquals 5"],
    ["NumericLessThan 5", "DateLessThan 2025"],
    ["DateEquals 2025", "NumericEquals 2025"],
    ["IpAddress 10.0.0.1", "StringEquals 10.0.0.1"],
    ["StringEquals 10.0.0.1", "IpAddress 10.0.0.1"],
    ["StringLike 1*", "DateEquals 2025"],
    ["BinaryEquals QQ==", "StringEquals QQ=="],
    ["StringEquals QQ==", "BinaryEquals QQ=="],
    ["Null true", "Null true"],
    ["Null true", "Bool true"],
  ])("%s and %s", (wide, narrow) => expect(compared(wide, narrow)).toBe("not comparable"))

  it("unlike two of one kind that is only compared as a whole", () => {
    demand("BinaryEquals QQ==", "BinaryEquals QQ==", "yes", "no")
    demand("BinaryEquals QQ==", "BinaryEquals QR==", "no", "yes")
  })
})

describe("passes every value there is:", () => {
  it.each<[string, string, boolean]>([
    ["StringLike", "*", true],
    ["StringLike", "**", true],
    ["StringLike", "?*", false],
    ["StringLike", "a*", false],
    ["StringEquals", "*", false],
    // Where there is no ARN at all, no pattern of ARNs passes.
    ["ArnLike", "*", false],
  ])("%s %s, %s", (operator, value, expected) =>
    expect(takesAnything(operatorOf(operator) as Operator, glob(value))).toBe(expected),
  )
})
