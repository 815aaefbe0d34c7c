/** Events of WebSockets to the routes that anybody may call: who connects is asked once, by whichever function takes that route. */
import { type Entry, entry, field, items, literal, type Value } from "../../model/value.ts"
import { madeDict, madeText } from "../made.ts"

/** Whether a service asks those who connect who they are. https://www.serverless.com/framework/docs/providers/aws/events/websocket */
export const asksWhoConnects = (functions: readonly Entry[]): boolean =>
  functions
    .flatMap(({ value }) => items(field(value, "events")))
    .some((event) => routeOf(event) === "$connect" && field(field(event, "websocket"), "authorizer") !== undefined)

const routeOf = (event: Value): string | undefined => {
  const socket = field(event, "websocket")
  return literal(socket) ?? literal(field(socket, "route"))
}

/** The first of a function's: all its routes stand open as one. */
export function openSocket(events: readonly Value[]): readonly Entry[] {
  const open = events.find((event) => entry(event, "websocket") && routeOf(event) !== "$disconnect")
  const found = open && entry(open, "websocket")
  if (!found) return []
  const { keySpan } = found
  const Properties = madeDict({ Auth: madeDict({}, keySpan) }, keySpan)
  const Type = madeText("HttpApi", keySpan)
  return [{ key: "websocket", keySpan, value: madeDict({ Type, Properties }, keySpan) }]
}
