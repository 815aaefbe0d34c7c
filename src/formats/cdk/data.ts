/** JSON of which no place will be told, to plain data: a fraction of the time that it takes with places. */

/** Undefined where it does not parse. */
export function dataIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

export const at = (data: unknown, name: string): unknown =>
  isObject(data) && Object.hasOwn(data, name) ? data[name] : undefined

export const textAt = (data: unknown, name: string): string | undefined => asText(at(data, name))
export const asText = (data: unknown): string | undefined => (typeof data === "string" ? data : undefined)
export const entriesAt = (data: unknown): readonly (readonly [string, unknown])[] =>
  isObject(data) ? Object.entries(data) : []
export const itemsAt = (data: unknown): readonly unknown[] => (Array.isArray(data) ? data : [])

const isObject = (data: unknown): data is Readonly<Record<string, unknown>> =>
  typeof data === "object" && data !== null && !Array.isArray(data)
