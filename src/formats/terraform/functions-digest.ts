/** Terraform's hash functions, of texts that are known in full. */
import { createHash } from "node:crypto"
import { failure, stringOf, text } from "./make.ts"
import { aString, type FunctionTable, type TerraformFunction, takes } from "./signature.ts"

const digest = (algorithm: string, encoding: "hex" | "base64"): TerraformFunction =>
  takes([aString], ([value], { span }) => {
    const known = stringOf(value)
    return known === undefined ? undefined : text(createHash(algorithm).update(known, "utf8").digest(encoding), span)
  })

/** RFC 4122, appendix C. */
const namespaces: Readonly<Record<string, string>> = {
  dns: "6ba7b810-9dad-11d1-80b4-00c04fd430c8",
  url: "6ba7b811-9dad-11d1-80b4-00c04fd430c8",
  oid: "6ba7b812-9dad-11d1-80b4-00c04fd430c8",
  x500: "6ba7b814-9dad-11d1-80b4-00c04fd430c8",
}

const uuidv5 = takes([aString, aString], ([namespace, name], { span }) => {
  const [within, known] = [stringOf(namespace), stringOf(name)]
  if (within === undefined || known === undefined) return undefined
  const id = namespaces[within] ?? within
  if (!/^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/.test(id)) return failure(span, "it is no namespace")
  const hash = createHash("sha1")
    .update(Buffer.from(id.replaceAll("-", ""), "hex"))
    .update(known, "utf8")
    .digest()
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80
  const hex = hash.toString("hex").slice(0, 32)
  return text(hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5"), span)
})

export const digestFunctions: FunctionTable = {
  base64sha256: digest("sha256", "base64"),
  base64sha512: digest("sha512", "base64"),
  md5: digest("md5", "hex"),
  sha1: digest("sha1", "hex"),
  sha256: digest("sha256", "hex"),
  sha512: digest("sha512", "hex"),
  uuidv5,
}
