import { describe, expect, it } from "vitest"
import { covers, overlaps } from "../../src/access/scope.ts"
import type { Truth } from "../../src/model/truth.ts"
import { shape } from "./made.ts"

// Mutants that survive: what has no first part is no ARN, and an account of no known text is nobody's.

/** `a* but ab, ac`, or `a in b, c`. */
const scope = (text: string) => {
  const [range = "", within] = text.split(" in ")
  const [of = "", except] = range.split(" but ")
  const list = (texts: string | undefined) => (texts === undefined ? [] : texts.split(", ").map(shape))
  return { of: shape(of), except: list(except), ...(within !== undefined && { within: list(within) }) }
}

describe("all of one scope lies in another:", () => {
  it.each<[string, string, Truth]>([
    ["*", "a", "yes"],
    ["a", "*", "no"],
    ["a*", "ab", "yes"],
    ["* but a", "*", "no"],
    ["* but a", "b", "yes"],
    ["* but a", "a", "no"],
    ["* but a", "a*", "no"],
    ["* but a*", "a", "no"],
    ["* but a", "* but a", "yes"],
    ["* but a", "* but a*", "yes"],
    ["* but a*", "* but a", "no"],
    ["* but a, b", "* but a", "no"],
    ["* but a", "* but a, b", "yes"],
    ["* but a, b", "* but b, a", "yes"],
    ["* but ${h}", "a", "maybe"],
    ["* but ${h}", "* but ${h}", "yes"],
    ["* but a", "* but ${h}", "maybe"],
    ["${h}", "a", "maybe"],
    // What it lies in says what its own text does not.
    ["f/4/*", "p/a/* in f/4/*, o/1/*", "yes"],
    ["o/1/*", "p/a/* in f/4/*, o/1/*", "yes"],
    ["o/*", "p/a/* in f/4/*, o/1/*", "yes"],
    ["f/5/*", "p/a/* in f/4/*, o/1/*", "no"],
    ["f/4/*", "p/a/* in f/${of a}/*", "maybe"],
    ["p/b/*", "p/a/* in f/${of a}/*", "no"],
    ["p/a/*", "f/4/* in f/${of 4}/*, o/${of 4}/*", "no"],
    ["p/a/* in f/4/*", "p/a/*", "yes"],
    ["p/a/* in f/4/*", "p/a/* in f/5/*", "yes"],
    ["o/1/* but f/4/*", "p/a/* in f/4/*, o/1/*", "no"],
    ["o/1/* but f/5/*", "p/a/* in f/4/*, o/1/*", "yes"],
    ["o/1/* but f/5/*", "p/a/* in f/${of a}/*, o/1/*", "maybe"],
    // Nothing is left of it, and nothing lies everywhere.
    ["b", "a but a", "yes"],
    ["b", "a but a*", "yes"],
    ["b", "a* but a", "no"],
    ["b", "a but ${h}", "maybe"],
    ["b", "a but b, a", "yes"],
    // Exceptions that are about something else.
    ["* but arn:aws:bedrock:*::foundation-model/*", "arn:aws:bedrock:*:*:agent/*", "yes"],
    ["* but arn:aws:bedrock:*::foundation-model/*", "arn:aws:bedrock:*::foundation-model/x", "no"],
  ])("of %j, %j: %s", (a, b, expected) => expect(covers(scope(a), scope(b))).toBe(expected))
})

describe("something lies in both", () => {
  it.each<[string, string, Truth]>([
    ["*", "a", "yes"],
    ["a*", "*b", "yes"],
    ["a", "b", "no"],
    ["${h}", "b", "maybe"],
    ["* but a", "a", "no"],
    ["a", "* but a", "no"],
    ["* but a", "a*", "yes"],
    ["a*", "* but a", "yes"],
    ["* but a, b", "b", "no"],
    ["* but ${h}", "a", "maybe"],
    ["a but a*", "*", "no"],
    ["*", "a but a*", "no"],
    ["f/4/*", "p/a/* in f/4/*", "yes"],
    ["p/a/* in f/4/*", "f/4/*", "yes"],
    ["f/5/*", "p/a/* in f/4/*", "no"],
    ["p/a/* in f/${of a}/*", "f/4/*", "maybe"],
    ["p/a/* in f/4/*", "p/b/* in f/4/*", "no"],
  ])("%j and %j: %s", (a, b, expected) => expect(overlaps(scope(a), scope(b))).toBe(expected))
})

// As texts all of these overlap: a wildcard of the one stands for several parts of the other.
describe("ARNs have in common what all of their parts have:", () => {
  it.each<[string, string, Truth]>([
    ["arn:aws:bedrock:*:*:agent/*", "arn:aws:bedrock:*::foundation-model/*", "no"],
    ["arn:aws:bedrock:*:*:agent/*", "arn:aws:bedrock:*:1:agent/a*", "yes"],
    ["arn:aws:bedrock:*:111122223333:agent/*", "arn:aws:bedrock:*:*:111122223333:agent/*", "no"],
    ["arn:aws:bedrock:*:1:agent/*", "arn:aws:bedrock:*:2:*:1:agent/*", "no"],
    ["arn:*:s3:*:*:a*", "arn:aws:sns:*:*:*", "no"],
    ["arn:aws:bedrock:*:${account}:agent/*", "arn:aws:bedrock:*::foundation-model/*", "no"],
    ["arn:aws:bedrock:*:${account}:agent/*", "arn:aws:bedrock:*:1:agent/*", "maybe"],
    // The provider's own account is named as the partition begins.
    ["arn:aws:iam::aws:policy/a*", "arn:aws:iam::*:role/*", "no"],
    ["arn:aws-cn:iam::aws:policy/a*", "arn:aws-cn:iam::*:role/*", "no"],
    ["arn:aws:iam::aws:policy/a*", "arn:aws:iam::*:policy/*", "yes"],
  ])("%s and %s: %s", (a, b, expected) => expect(overlaps(scope(a), scope(b))).toBe(expected))
})

describe("what is not surely an ARN in six parts is compared as a text:", () => {
  it.each<[string, string, Truth]>([
    ["arn:aws:iam::other:policy/a*", "arn:aws:iam::*:role/*", "yes"],
    ["arn:aws:iam::aws-cn:policy/a*", "arn:aws:iam::*:role/*", "yes"],
    ["arn:*:iam::aws:policy/a*", "arn:*:iam::*:role/*", "yes"],
    ["arn:aws:iam::1x:policy/a*", "arn:aws:iam::*:role/*", "yes"],
    ["arn:aws:iam::x1:policy/a*", "arn:aws:iam::*:role/*", "yes"],
    ["arn:aws:iam::*:role/*", "arn:aws:iam::x1:policy/a*", "yes"],
    ["xyz:aws:bedrock:*:*:agent/*", "xyz:aws:bedrock:*::foundation-model/*", "yes"],
    ["arn:AWS:bedrock:*:*:agent/*", "arn:AWS:bedrock:*::foundation-model/*", "yes"],
    ["arn:aws_:bedrock:*:*:agent/*", "arn:aws_:bedrock:*::foundation-model/*", "yes"],
    ["arn:_aws:bedrock:*:*:agent/*", "arn:_aws:bedrock:*::foundation-model/*", "yes"],
    ["arn:aws:Bedrock:*:*:agent/*", "arn:aws:Bedrock:*::foundation-model/*", "yes"],
    ["arn:aws:bedrock:EU*:*:agent/*", "arn:aws:bedrock:EU*::foundation-model/*", "yes"],
    ["arn:aws:bedrock:*", "arn:aws:bedrock:*::foundation-model/*", "yes"],
    ["arn:aws:bedrock:*:*:agent/*", "arn:aws:bedrock:*:agent/*", "yes"],
    ["arn:aws:bedrock:*", "arn:aws:sns:*", "no"],
  ])("%s and %s: %s", (a, b, expected) => expect(overlaps(scope(a), scope(b))).toBe(expected))
})
