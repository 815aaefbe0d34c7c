import { describe, expect, it } from "vitest"
import { includesNetwork, parseNetwork } from "../../src/access/address.ts"

// Mutants that survive: what stands behind `??` and `=`, since a text always splits into something.

describe("one block of addresses lies in another:", () => {
  it.each<[string, string, string]>([
    ["10.0.0.0/8", "10.0.0.0/8", "yes"],
    ["10.0.0.0/8", "10.1.2.0/24", "yes"],
    ["10.0.0.0/8", "10.255.255.255", "yes"],
    ["10.0.0.0/8", "11.0.0.0", "no"],
    ["10.1.2.0/24", "10.0.0.0/8", "no"],
    ["10.0.0.0/24", "10.0.0.0/8", "no"],
    ["10.1.2.3", "10.1.2.3/32", "yes"],
    ["10.1.2.3/32", "10.1.2.3", "yes"],
    ["10.1.2.3/32", "10.1.2.2", "no"],
    ["10.1.2.3/31", "10.1.2.2", "yes"],
    ["0.0.0.0/0", "203.0.113.7", "yes"],
    ["10.0.0.7/8", "10.9.9.9", "yes"],
    ["2001:db8::/32", "2001:db8:1::/48", "yes"],
    ["2001:db8::/32", "2001:db9::1", "no"],
    ["2001:db8::1", "2001:0db8:0:0:0:0:0:1/128", "yes"],
    ["2001:DB8::1", "2001:db8::1", "yes"],
    ["::/0", "2001:db8::1", "yes"],
    ["::1", "::2", "no"],
    // Every address of one family is none of the other's.
    ["0.0.0.0/0", "::1", "no"],
    ["::/0", "10.1.2.3", "no"],
    ["10.0.0.0/8", "vpc-1", "maybe"],
    ["vpc-1", "10.0.0.0/8", "maybe"],
    ["vpc-1", "vpc-2", "maybe"],
    // Whatever it is, it lies in itself.
    ["vpc-1", "vpc-1", "yes"],
  ])("%s takes in %s: %s", (outer, inner, expected) => expect(includesNetwork(outer, inner)).toBe(expected))
})

describe("a block of addresses is read from", () => {
  it.each<[string, bigint, number, number]>([
    ["10.1.2.3", 0x0a010203n, 32, 32],
    ["10.0.0.0/8", 0x0a000000n, 8, 32],
    ["255.255.255.255/0", 0xffffffffn, 0, 32],
    ["::", 0n, 128, 128],
    ["::1", 1n, 128, 128],
    ["1::", 1n << 112n, 128, 128],
    ["1:2:3:4:5:6:7:8", 0x00010002000300040005000600070008n, 128, 128],
    ["1:2:3:4:5:6:7::", 0x00010002000300040005000600070000n, 128, 128],
    ["fe80::a/10", (0xfe80n << 112n) | 10n, 10, 128],
  ])("%s", (text, bits, length, width) => expect(parseNetwork(text)).toEqual({ bits, length, width }))

  it.each([
    "",
    "10",
    "10.1.2",
    "10.1.2.3.4",
    "10.1.2.256",
    "10.1.2.x",
    "10.1.2.x3",
    "10.1.2.3x",
    "10.1.2.0003",
    "10.1.2.",
    "10.1.2.3/33",
    "10.1.2.3/",
    "10.1.2.3/x",
    "10.1.2.3/0x8",
    "10.1.2.3/8x",
    "10.1.2.3/-1",
    "::1/129",
    "::1/",
    "1:2:3:4:5:6:7",
    "1:2:3:4:5:6:7:8:9",
    "1:2:3:4:5:6:7:8::",
    "1::2::3",
    "12345::",
    "x::1",
    "::1x",
    "::x1",
    "::10.1.2.3",
    "${var.network}",
  ])("%j not at all", (text) => expect(parseNetwork(text)).toBeUndefined())
})
