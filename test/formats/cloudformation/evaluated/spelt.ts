/** A template as data, its functions in their long form, to its text: JSON, YAML in the long form, or YAML in the short one. */

export type Data = string | number | boolean | readonly Data[] | { readonly [key: string]: Data }
export type Spelling = "json" | "long" | "short"

export const spelt = (template: Data, spelling: Spelling): string =>
  spelling === "json" ? `${JSON.stringify(template, null, 2)}\n` : `${block(template, "", spelling === "short")}\n`

export const isList = (data: Data): data is readonly Data[] => Array.isArray(data)
export const isMap = (data: Data): data is { readonly [key: string]: Data } => typeof data === "object" && !isList(data)

function block(data: Data, indent: string, isShort: boolean): string {
  const deeper = `${indent}  `
  if (isList(data) && data.length > 0)
    return data.map((item) => `${indent}- ${below(item, deeper, isShort).trimStart()}`).join("\n")
  if (!isMap(data) || functionIn(data) || Object.keys(data).length === 0) return indent + flow(data, isShort)
  return Object.entries(data)
    .map(([key, value]) => {
      const inner = below(value, deeper, isShort)
      return `${indent}${flow(key, isShort)}:${inner.startsWith(deeper) ? `\n${inner}` : ` ${inner}`}`
    })
    .join("\n")
}

/** What has lines of its own begins with its indent. */
function below(data: Data, indent: string, isShort: boolean): string {
  const isPlain = !isList(data) && (!isMap(data) || functionIn(data) !== undefined)
  const isEmpty = !isPlain && Object.keys(data).length === 0
  return isPlain || isEmpty ? flow(data, isShort) : block(data, indent, isShort)
}

function flow(data: Data, isShort: boolean): string {
  if (isList(data)) return `[${data.map((item) => flow(item, isShort)).join(", ")}]`
  if (!isMap(data)) return typeof data === "string" && !isPlainText(data) ? JSON.stringify(data) : String(data)
  const name = functionIn(data)
  const argument = name === undefined ? undefined : data[name]
  // Two tags in a row are no YAML.
  if (isShort && name !== undefined && argument !== undefined && !isFunction(argument)) {
    const path = name === "Fn::GetAtt" && isList(argument) ? argument.join(".") : argument
    return `!${name.replace("Fn::", "")} ${flow(path, isShort)}`
  }
  return `{${Object.entries(data)
    .map(([key, value]) => `${flow(key, isShort)}: ${flow(value, isShort)}`)
    .join(", ")}}`
}

const isFunction = (data: Data): boolean => isMap(data) && functionIn(data) !== undefined

function functionIn(data: { readonly [key: string]: Data }): string | undefined {
  const [name, ...others] = Object.keys(data)
  if (name === undefined || others.length > 0 || name.startsWith("Fn::ForEach")) return undefined
  const isCondition = name === "Condition" && typeof data[name] === "string"
  return name === "Ref" || name.startsWith("Fn::") || isCondition ? name : undefined
}

const isPlainText = (text: string): boolean =>
  /^[A-Za-z][\w./-]*(?:::?[\w./-]+)*$/.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text)
