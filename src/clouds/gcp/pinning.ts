/** placeholder */
import type { Value } from "../../model/value.ts"
export const pinning = (_c: Value | undefined, _m: ReadonlyMap<string, string>): string => "every token"
