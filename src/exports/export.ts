/** What an export is: one shape in which a cloud's command line prints what is deployed, and the way from there to resources. */
import type { Diagnostic } from "../model/diagnostic.ts"
import type { Resource, Unit } from "../model/resource.ts"
import type { ParsedPiece } from "./piece.ts"

export interface Export {
  /** What people call it: `aws iam get-account-authorization-details`. */
  readonly name: string
  /** The ways to the lists in it that may be long: see Piece. */
  readonly lists: readonly string[]
  /** Undefined where the piece is none of its. Never throws on what it holds. */
  read(piece: ParsedPiece): Exported | undefined
}

/** All units of a cloud, once they are in view, to what they tell of each other: names for one thing that no two outputs have in common. */
export type Settle = (units: readonly Unit[]) => readonly Unit[]

/** What a piece of an export comes to. */
export interface Exported {
  /** The cloud whose reader reads the resources. */
  readonly cloud: string
  /** The account, subscription or project that it is of; undefined where it does not say so. */
  readonly tenant?: string
  /** In a shape that the cloud reads already. */
  readonly resources: readonly Resource[]
  /** What it is a page of, of a document: the next page of the same may follow. */
  readonly pageOf?: string
  /** Set where the provider says itself that there is more: why. */
  readonly partial?: string
  /** What could not be told of it. */
  readonly diagnostics?: readonly Diagnostic[]
  /** Set where something in it cannot be read: why. */
  readonly unreadable?: string
}
