/** A service to the document by which a role lets it in: what tools write that make roles by themselves. */
import type { Span } from "../../model/source.ts"
import type { Value } from "../../model/value.ts"
import { madeDict, madeList, madeText } from "../made.ts"

export function trusting(service: string, span: Span): Value {
  const Principal = madeDict({ Service: madeText(service, span) }, span)
  const [Effect, Action] = [madeText("Allow", span), madeText("sts:AssumeRole", span)]
  return madeDict({ Statement: madeList([madeDict({ Effect, Action, Principal }, span)], span) }, span)
}
