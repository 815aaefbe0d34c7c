/** Reads an account of as many megabytes as it is told, and prints what of it stays in memory, in bytes for each one of the text. */
import { exports } from "../../src/exports/index.ts"
import { readExports } from "../../src/exports/read-exports.ts"
import { allow, lambda, policy, role } from "../scan/aws-account.ts"

const megabytes = Number(process.argv[2])
const kind = process.argv[3]
let size = 0

const many = (i: number) =>
  Array.from({ length: 20 }, (_, k) => allow(["s3:GetObject", "sqs:SendMessage"], `arn:aws:s3:::b-${i}-${k}/*`))
const item = (i: number): object => {
  if (kind === "roles") return role(`r${i}`, lambda, { inline: { a: many(i), b: many(i) } })
  const one = policy(`p${i}`, many(i), many(i))
  const [current, former] = one.PolicyVersionList
  return { ...one, PolicyVersionList: [current, former, former, former, former] }
}

async function* parts(): AsyncIterable<string> {
  yield `{ "${kind === "roles" ? "RoleDetailList" : "Policies"}": [\n`
  for (let i = 0; size < megabytes * 1e6; i++) {
    const text = `${i === 0 ? "" : ",\n"}${JSON.stringify(item(i), null, 4)}`
    size += text.length
    yield text
  }
  yield "] }\n"
}

const heap = () => {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed
}
const before = heap()
const { value, diagnostics } = await readExports([{ path: "account.json", parts }], exports)
const kept = (heap() - before) / size
const resources = value.flatMap((unit) => unit.resources).length
process.stdout.write(JSON.stringify({ kept, resources, diagnostics: diagnostics.length }))
