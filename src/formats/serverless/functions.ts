/** A function of a service to the resource that it becomes, in SAM's words: who calls it, what it runs as, and its environment. */
import type { Span } from "../../model/source.ts"
import { type Entry, entry, field, items, literal, type Value } from "../../model/value.ts"
import { madeDict, madeList, madeText, wholeOf } from "../made.ts"
import { openSocket } from "./sockets.ts"

/** `chat-bot` is `ChatDashbotLambdaFunction`. https://www.serverless.com/framework/docs/providers/aws/guide/resources */
export const logicalName = (name: string): string =>
  `${name.charAt(0).toUpperCase()}${name.slice(1)}`.replaceAll("-", "Dash").replaceAll("_", "Underscore")

/** What the functions of a service share. */
export interface Around {
  readonly service: Value
  /** Whether some function asks those who connect to its WebSocket who they are. */
  readonly asksWhoConnects: boolean
}

export function functionResource(name: string, of: Entry, role: Value, around: Around): Entry {
  const { keySpan, value } = of
  const provider = field(around.service, "provider")
  const span = wholeOf(of)
  const environments = [field(provider, "environment"), field(value, "environment")]
  const variables = environments.flatMap((each) => (each?.kind === "dict" ? each.entries : []))
  const Properties = madeDict(
    {
      FunctionName: field(value, "name"),
      Role: role,
      Environment: madeDict({ Variables: { kind: "dict", entries: variables, span } }, span),
      FunctionUrlConfig: urlOf(field(value, "url")),
      Events: eventsOf(field(value, "events"), around, span),
    },
    span,
  )
  const Type = madeText("AWS::Serverless::Function", keySpan)
  return { key: `${name}LambdaFunction`, keySpan, value: madeDict({ Type, Properties }, span) }
}

/** `url: true` asks nobody who they are, and neither does one that names no authorizer. */
function urlOf(url: Value | undefined): Value | undefined {
  if (!url || (url.kind === "scalar" && url.value !== true)) return undefined
  const authorizer = field(url, "authorizer")
  const isSigned = literal(authorizer)?.toLowerCase() === "aws_iam"
  const at = (authorizer ?? url).span
  return madeDict({ AuthType: madeText(isSigned ? "AWS_IAM" : "NONE", at) }, at)
}

const hasPolicy = (provider: Value | undefined): boolean =>
  field(provider, "resourcePolicy") !== undefined ||
  field(field(provider, "apiGateway"), "resourcePolicy") !== undefined

const types: Readonly<Record<string, string>> = { http: "Api", httpApi: "HttpApi" }

/** https://www.serverless.com/framework/docs/providers/aws/events/apigateway */
function eventsOf(events: Value | undefined, { service, asksWhoConnects }: Around, span: Span): Value {
  const isBounded = hasPolicy(field(service, "provider"))
  const routes = items(events).flatMap((event, i) =>
    Object.keys(types).flatMap((kind): readonly Entry[] => {
      const found = entry(event, kind)
      return found ? [{ ...found, key: `${kind}${i}`, value: routeOf(kind, found, isBounded) }] : []
    }),
  )
  const sockets = asksWhoConnects ? [] : openSocket(items(events))
  return { kind: "dict", entries: [...routes, ...sockets], span }
}

function routeOf(kind: string, { keySpan, value }: Entry, isBounded: boolean): Value {
  const authorizer = field(value, "authorizer")
  const method = field(value, "method") ?? madeText(/^\w*/.exec(literal(value) ?? "")?.[0] ?? "", keySpan)
  const isKept = isBounded || (kind === "http" && isTrue(field(value, "private")))
  const Auth = madeDict(
    {
      Authorizer: authorizer && (literal(authorizer) === undefined ? madeText("custom", authorizer.span) : authorizer),
      ResourcePolicy: isKept ? madeList([], keySpan) : undefined,
    },
    keySpan,
  )
  const Properties = madeDict({ Method: method, Auth }, keySpan)
  return madeDict({ Type: madeText(types[kind] ?? "", keySpan), Properties }, keySpan)
}

const isTrue = (value: Value | undefined): boolean => value?.kind === "scalar" && value.value === true
