/** The functions that are not worked out here, each with the reason. */

const reasons: Readonly<Record<string, string>> = {
  timestamp: "`timestamp` differs each time",
  plantimestamp: "`plantimestamp` differs each time",
  uuid: "`uuid` differs each time",
  bcrypt: "`bcrypt` differs each time",
  abspath: "`abspath` depends on the machine that deploys",
  pathexpand: "`pathexpand` depends on the machine that deploys",
  rsadecrypt: "`rsadecrypt` reads a secret",
}

export function whyUnknown(name: string): string {
  if (Object.hasOwn(reasons, name)) return reasons[name] ?? ""
  if (/^file(base64|md5|sha)/.test(name)) return `\`${name}\` depends on the bytes of a file`
  if (name.startsWith("provider::")) return `\`${name}\` is worked out by a provider`
  return `\`${name}\` is not worked out here`
}
