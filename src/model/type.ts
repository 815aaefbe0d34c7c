/** The types that a language gives its values beyond their kind: what tells a set from a list, and a map from an object. */
export type Type =
  | { readonly kind: "string" | "number" | "bool" }
  /** Nothing is said: of a null, or of what is not known. */
  | { readonly kind: "any" }
  | { readonly kind: "list" | "set" | "map"; readonly of: Type }
  | { readonly kind: "tuple"; readonly items: readonly Type[] }
  | { readonly kind: "object"; readonly fields: ReadonlyMap<string, Type>; readonly optional?: ReadonlySet<string> }
