// Loaded before the Action: writes down where it connects to and what it starts, and lets it.
import child from "node:child_process"
import dns from "node:dns"
import { appendFileSync } from "node:fs"
import module from "node:module"
import net from "node:net"

const note = (kind, what) => appendFileSync(process.env.RECORD_TO, `${JSON.stringify({ kind, what })}\n`)

const { connect } = net.Socket.prototype
net.Socket.prototype.connect = function (...args) {
  const [first] = args
  const options = Array.isArray(first) ? first[0] : first
  note("connect", typeof options === "object" ? `${options.host ?? options.path}:${options.port ?? ""}` : String(options))
  return connect.apply(this, args)
}
const { lookup } = dns
dns.lookup = (name, ...rest) => {
  note("lookup", name)
  return lookup(name, ...rest)
}
for (const name of ["spawn", "spawnSync", "exec", "execSync", "execFile", "execFileSync", "fork"]) {
  const real = child[name]
  child[name] = (file, ...rest) => {
    note("spawn", file)
    return real(file, ...rest)
  }
}
module.syncBuiltinESMExports()
