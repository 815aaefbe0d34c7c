export const id = 5033;
export const ids = [5033];
export const modules = {

/***/ 2892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hz: () => (/* binding */ bracketEntry),
/* harmony export */   K3: () => (/* binding */ isInList),
/* harmony export */   pQ: () => (/* binding */ bracketValues),
/* harmony export */   wd: () => (/* binding */ bracketSiblings)
/* harmony export */ });
/* unused harmony exports listAround, writtenIn */
/* harmony import */ var _writer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9418);

/** A value without structure of its own; comments and anything nested end the search. */
const item = /[ \t\r\n]*((?:!\w[\w:.]*[ \t]+)?(?:"(?:[^"\\\n]|\\.)*"|'[^'\n]*'|[^\s,[\](){}"'#]+))[ \t\r\n]*(,|\])/y;
/** The items of the list around a place, or nothing where it stands in no list of simple values. */
function listAround({ source: { text }, start, end }) {
    for (let open = text.lastIndexOf("[", start); open >= 0 && start - open < 20_000; open = text.lastIndexOf("[", open - 1)) {
        const items = [];
        item.lastIndex = open + 1;
        for (let found = item.exec(text); found; found = item.exec(text)) {
            const [whole, value = "", stop] = found;
            const at = item.lastIndex - whole.length + whole.indexOf(value);
            items.push([at, at + value.length]);
            if (stop === "]")
                break;
            // A comma behind the last item.
            if (/^[ \t\r\n]*\]/.test(text.slice(item.lastIndex, item.lastIndex + 400)))
                break;
        }
        if (items.some(([from, to]) => from === start && to === end))
            return items;
        if (open === 0)
            break;
    }
    return undefined;
}
/** Whether a value is said to stand in a list, whatever may be in that. */
const isInList = ({ source: { text }, start }) => /[[,]\s*$/.test(text.slice(Math.max(0, start - 400), start));
const bracketSiblings = (at) => {
    if (!isInList(at))
        return [at];
    return listAround(at)?.map(([start, end]) => ({ source: at.source, start, end }));
};
function writtenIn(brackets, near, texts) {
    const written = texts.map(({ text, written }) => written?.startsWith('"') && near.startsWith('"')
        ? written
        : text === undefined
            ? undefined
            : brackets.quote(text, near));
    const known = written.filter((each) => each !== undefined);
    return known.length === written.length ? known : undefined;
}
function bracketValues(brackets, at, texts) {
    const { text } = at.source;
    const values = writtenIn(brackets, text.slice(at.start, at.end), texts);
    if (!values)
        return undefined;
    if (!isInList(at)) {
        if (values.length === 0)
            return undefined;
        return { span: at, text: values.length === 1 ? (values[0] ?? "") : listInStyle(at, values) };
    }
    const items = listAround(at);
    if (!items)
        return undefined;
    if (values.length === 0)
        return without(at, items);
    const ownLine = (0,_writer_js__WEBPACK_IMPORTED_MODULE_0__/* .opensLine */ .of)(text, at.start) && items.length + values.length > 2;
    return { span: at, text: values.join(ownLine ? `,${(0,_writer_js__WEBPACK_IMPORTED_MODULE_0__/* .lineEnd */ .kd)(text)}${(0,_writer_js__WEBPACK_IMPORTED_MODULE_0__/* .indentAt */ .oY)(text, at.start)}` : ", ") };
}
/** As other lists of the file are: in one line, or an item on each where one of them is so short and nevertheless is on several. */
function listInStyle({ source: { text }, start }, values) {
    const [, opening = "", inner = ""] = /\n([ \t]*)[^\n[\]]*\[[ \t]*\r?\n([ \t]*)"[^"\n]*",?[ \t]*\r?\n/.exec(text) ?? [];
    const step = inner.startsWith(opening) ? inner.slice(opening.length) : "";
    if (step === "")
        return `[${values.join(", ")}]`;
    const [outer, end] = [(0,_writer_js__WEBPACK_IMPORTED_MODULE_0__/* .indentAt */ .oY)(text, start), (0,_writer_js__WEBPACK_IMPORTED_MODULE_0__/* .lineEnd */ .kd)(text)];
    return `[${end}${values.map((each) => outer + step + each).join(`,${end}`)}${end}${outer}]`;
}
/** The item and the comma that parts it from its neighbour. */
function without(at, items) {
    const i = items.findIndex(([start]) => start === at.start);
    const [before, after] = [items[i - 1], items[i + 1]];
    if (after)
        return { span: { ...at, end: after[0] }, text: "" };
    return before && { span: { ...at, start: before[1] }, text: "" };
}
/** One more entry before the brace that ends a map. Undefined where how the map writes its entries cannot be seen. */
function bracketEntry(brackets, of, { name, value }) {
    const { source, start, end } = of;
    const { text } = source;
    const first = /^\{\s*("?)[\w:.-]+"?\s*([=:])/.exec(text.slice(start, end));
    if (!first || text[end - 1] !== "}")
        return undefined;
    const [, quoted, separator = ":"] = first;
    const inner = text.slice(start + 1, end - 1);
    const body = inner.trimEnd();
    const last = start + 1 + body.length;
    // A comment behind the last entry would take in what is written there.
    if (/(?:#|\/\/)[^\n"]*$/.test(body) || body.endsWith("*/"))
        return undefined;
    const style = {
        quote: (each) => brackets.quote(each, quoted === "" && separator === ":" ? "" : '"'),
        key(each, width) {
            const name = brackets.key(each, quoted !== "");
            return separator === "=" ? `${name.padEnd(width - " = ".length)} = ` : `${name}: `;
        },
        comma: separator === "=" && !brackets.needsCommas ? "" : ",",
    };
    const comma = body.endsWith(",") ? "" : ",";
    const isLong = inner.slice(body.length).includes("\n");
    if (!isLong) {
        const written = inOneLine(value, style);
        return written === undefined
            ? undefined
            : { span: { source, start: last, end: last }, text: `${comma} ${style.key(name, 0)}${written}` };
    }
    const indent = (0,_writer_js__WEBPACK_IMPORTED_MODULE_0__/* .indentAt */ .oY)(text, text.lastIndexOf("\n", last - 1) < start ? end - 1 : firstLine(text, start, end));
    const outer = (0,_writer_js__WEBPACK_IMPORTED_MODULE_0__/* .indentAt */ .oY)(text, end - 1);
    const step = indent.startsWith(outer) && indent.length > outer.length ? indent.slice(outer.length) : "  ";
    const lines = inLines(value, style, indent, step);
    if (!lines)
        return undefined;
    const [opening = "", ...rest] = lines;
    const fresh = [style.comma === "" ? "" : comma, `${indent}${style.key(name, 0)}${opening}`, ...rest];
    return { span: { source, start: last, end: last }, text: fresh.join((0,_writer_js__WEBPACK_IMPORTED_MODULE_0__/* .lineEnd */ .kd)(text)) };
}
/** Where the first entry that opens a line stands. */
const firstLine = (text, start, end) => start +
    (/\n[ \t]*(?=\S)/.exec(text.slice(start, end))?.[0].length ?? 0) +
    text.slice(start, end).search(/\n[ \t]*(?=\S)/);
function inOneLine(value, style) {
    if (value.kind === "values")
        return listed(value.values, style);
    const all = value.entries.map(([name, each]) => {
        const written = inOneLine(each, style);
        return written === undefined ? undefined : `${style.key(name, 0)}${written}`;
    });
    return all.includes(undefined) ? undefined : `{ ${all.join(", ")} }`;
}
/** The first of the lines goes on behind the key. */
function inLines(value, style, indent, step) {
    if (value.kind === "values") {
        const written = listed(value.values, style);
        return written === undefined ? undefined : [written];
    }
    const inner = indent + step;
    // As `terraform fmt` lines up what takes one line each.
    const isShort = value.entries.every(([, each]) => each.kind === "values");
    const width = isShort ? Math.max(...value.entries.map(([name]) => style.key(name, 0).length)) : 0;
    const all = value.entries.map(([name, each], i) => {
        const lines = inLines(each, style, inner, step);
        const comma = i < value.entries.length - 1 ? style.comma : "";
        return lines?.map((line, j) => `${j === 0 ? `${inner}${style.key(name, width)}` : ""}${line}${j === lines.length - 1 ? comma : ""}`);
    });
    const known = all.filter((each) => each !== undefined);
    return known.length === all.length ? ["{", ...known.flat(), `${indent}}`] : undefined;
}
function listed(values, { quote }) {
    const all = values.map((each) => (0,_writer_js__WEBPACK_IMPORTED_MODULE_0__/* .quotedOrWritten */ .RR)(each, quote));
    if (all.includes(undefined))
        return undefined;
    return all.length === 1 ? all[0] : `[${all.join(", ")}]`;
}


/***/ }),

/***/ 7867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ jsonWriter)
/* harmony export */ });
/* harmony import */ var _brackets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2892);
/** How values are written in JSON. */

const json = {
    quote: (text) => JSON.stringify(text),
    key: (name) => JSON.stringify(name),
    needsCommas: true,
};
const jsonWriter = {
    values: (at, texts) => (0,_brackets_js__WEBPACK_IMPORTED_MODULE_0__/* .bracketValues */ .pQ)(json, at, texts),
    siblings: _brackets_js__WEBPACK_IMPORTED_MODULE_0__/* .bracketSiblings */ .wd,
    entry: (of, entry) => (0,_brackets_js__WEBPACK_IMPORTED_MODULE_0__/* .bracketEntry */ .Hz)(json, of, entry),
};


/***/ }),

/***/ 5476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ parsedOnce)
/* harmony export */ });
/** What is parsed before its parser is there is nothing, and is not kept. */
function parsedOnce(parse, isReady = () => true) {
    const known = new WeakMap();
    const kept = (source) => {
        const before = known.get(source);
        if (before !== undefined)
            return before;
        const made = parse(source);
        if (isReady(source))
            known.set(source, made);
        return made;
    };
    const last = (source) => {
        const read = known.get(source) ?? parse(source);
        known.delete(source);
        return read;
    };
    return { kept, last };
}


/***/ }),

/***/ 1960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  serverless: () => (/* binding */ serverless)
});

// EXTERNAL MODULE: ./lib/src/model/value.js
var model_value = __webpack_require__(1925);
// EXTERNAL MODULE: ./lib/src/formats/cloudformation/template.js
var cloudformation_template = __webpack_require__(7358);
// EXTERNAL MODULE: ./lib/src/formats/json/write.js
var write = __webpack_require__(7867);
// EXTERNAL MODULE: ./lib/src/formats/paths.js
var paths = __webpack_require__(8221);
// EXTERNAL MODULE: ./lib/src/formats/yaml/write.js
var yaml_write = __webpack_require__(4850);
// EXTERNAL MODULE: ./lib/src/formats/json/parse.js + 2 modules
var parse = __webpack_require__(5215);
// EXTERNAL MODULE: ./lib/src/formats/parsed.js
var parsed = __webpack_require__(5476);
// EXTERNAL MODULE: ./lib/src/formats/yaml/parse.js + 4 modules
var yaml_parse = __webpack_require__(8005);
;// CONCATENATED MODULE: ./lib/src/formats/serverless/parse.js




const parse_parsed = (0,parsed/* parsedOnce */.p)((file) => {
    if (!file.path.endsWith(".json"))
        return (0,yaml_parse.parseYaml)(file);
    const { value, diagnostics } = (0,parse/* parseJsonWithComments */.GU)(file);
    return { value: value ? [value] : [], diagnostics };
}).kept;
/** `serverless.yml`, `serverless-jobs.yaml`, `serverless.json`. */
const mayBeService = (path) => /(?:^|\/)serverless[^/]*\.(?:ya?ml|json)$/.test(path);
/** Whether it deploys to AWS, or may: other providers have files of the same name, and a variable may stand for either. */
function isService(value) {
    const provider = (0,model_value/* field */.ZZ)(value, "provider");
    if (!(0,model_value/* entry */.f_)(value, "service") || !provider)
        return false;
    const name = (0,model_value/* literal */.eu)(provider) ?? (0,model_value/* literal */.eu)((0,model_value/* field */.ZZ)(provider, "name"));
    return name === "aws" || name?.startsWith("${") === true;
}
/** The marks of one in text that does not parse. */
const marksService = (text) => /^["' ]*service["']?\s*:/m.test(text) && /^["' ]*provider["']?\s*:/m.test(text) && /\baws\b/.test(text);

// EXTERNAL MODULE: ./lib/src/formats/cloudformation/trust.js
var trust = __webpack_require__(264);
// EXTERNAL MODULE: ./lib/src/formats/made.js
var formats_made = __webpack_require__(4392);
;// CONCATENATED MODULE: ./lib/src/formats/serverless/roles.js



const SHARED_ROLE = "IamRoleLambdaExecution";
/** What its settings are called, which stand in `custom`. */
const PLUGIN = "serverless-iam-roles-per-function";
/** https://www.serverless.com/framework/docs/providers/aws/guide/iam */
function providerOf(service) {
    const provider = (0,model_value/* field */.ZZ)(service, "provider");
    const role = (0,model_value/* field */.ZZ)((0,model_value/* field */.ZZ)(provider, "iam"), "role");
    const given = role && !(0,model_value/* field */.ZZ)(role, "statements") && isGiven(role) ? role : (0,model_value/* field */.ZZ)(provider, "role");
    const plugin = (0,model_value/* field */.ZZ)(service, PLUGIN);
    const inherits = (0,model_value/* field */.ZZ)(plugin, "defaultInherit");
    return {
        statements: [...statementsIn((0,model_value/* field */.ZZ)(role, "statements")), ...statementsIn((0,model_value/* field */.ZZ)(provider, "iamRoleStatements"))],
        boundary: (0,model_value/* field */.ZZ)(plugin, "iamGlobalPermissionsBoundary") ??
            (0,model_value/* field */.ZZ)(role, "permissionsBoundary") ??
            (0,model_value/* field */.ZZ)(role, "permissionBoundary") ??
            (0,model_value/* field */.ZZ)(provider, "rolePermissionsBoundary"),
        inherits: inherits?.kind === "scalar" && inherits.value === true,
        role: given,
    };
}
/** A name, an ARN, or an intrinsic function, where else there would be properties of a role to make. */
const isGiven = (role) => role.kind === "text" ||
    role.kind === "unknown" ||
    (role.kind === "dict" && role.entries.some(({ key }) => key === "Ref" || key.startsWith("Fn::")));
/** What a file was put in for may be a list of its own. */
const statementsIn = (value) => (0,model_value/* items */.ld)(value).flatMap((each) => (each.kind === "list" ? each.items : [each]));
/** The one that functions run as that have none of their own. */
function sharedRole(service, { statements, boundary }) {
    const provider = (0,model_value/* entry */.f_)(service, "provider");
    const role = (0,model_value/* field */.ZZ)((0,model_value/* field */.ZZ)(provider?.value, "iam"), "role");
    const at = provider?.keySpan ?? service.span;
    const old = (name) => (0,model_value/* field */.ZZ)(provider?.value, name);
    return roleEntry(SHARED_ROLE, at, provider ? (0,formats_made/* wholeOf */.l2)(provider) : at, {
        RoleName: (0,model_value/* field */.ZZ)(role, "name"),
        PermissionsBoundary: boundary,
        ManagedPolicyArns: (0,formats_made/* madeList */.O8)([...(0,model_value/* items */.ld)((0,model_value/* field */.ZZ)(role, "managedPolicies")), ...(0,model_value/* items */.ld)(old("iamManagedPolicies"))], at),
        Policies: policies(statements, at),
    });
}
/**
 * A function's own, where it has statements, if only an empty list. It has none of the shared one's managed policies.
 * https://github.com/functionalone/serverless-iam-roles-per-function, and the same of the framework itself since its version 4.
 */
function ownRole(name, of, provider) {
    const { key, keySpan, value } = of;
    const role = (0,model_value/* field */.ZZ)((0,model_value/* field */.ZZ)(value, "iam"), "role");
    const written = (0,model_value/* field */.ZZ)(value, "iamRoleStatements") ?? (0,model_value/* field */.ZZ)(role, "statements");
    if (!written)
        return undefined;
    const said = (0,model_value/* field */.ZZ)(value, "iamRoleStatementsInherit") ?? (0,model_value/* field */.ZZ)((0,model_value/* field */.ZZ)(value, "iam"), "inheritStatements");
    const inherited = (said?.kind === "scalar" ? said.value === true : provider.inherits) ? provider.statements : [];
    const managed = [...(0,model_value/* items */.ld)((0,model_value/* field */.ZZ)(role, "managedPolicies")), ...(0,model_value/* items */.ld)((0,model_value/* field */.ZZ)(value, "iamManagedPolicies"))];
    return roleEntry(`${name}${SHARED_ROLE}`, keySpan, (0,formats_made/* wholeOf */.l2)(of), {
        RoleName: (0,model_value/* field */.ZZ)(value, "iamRoleStatementsName") ?? (0,model_value/* field */.ZZ)(role, "name"),
        PermissionsBoundary: (0,model_value/* field */.ZZ)(value, "iamPermissionsBoundary") ?? (0,model_value/* field */.ZZ)(role, "permissionsBoundary") ?? provider.boundary,
        ManagedPolicyArns: (0,formats_made/* madeList */.O8)(managed, keySpan),
        Policies: policies([...inherited, ...statementsIn(written)], keySpan, key),
    });
}
const policies = (statements, span, name = "lambda") => {
    const PolicyDocument = (0,formats_made/* madeDict */.O)({ Statement: (0,formats_made/* madeList */.O8)(statements, span) }, span);
    return (0,formats_made/* madeList */.O8)([(0,formats_made/* madeDict */.O)({ PolicyName: (0,formats_made/* madeText */.fu)(name, span), PolicyDocument }, span)], span);
};
function roleEntry(key, keySpan, span, properties) {
    const AssumeRolePolicyDocument = (0,trust/* trusting */.h)("lambda.amazonaws.com", keySpan);
    const Properties = (0,formats_made/* madeDict */.O)({ AssumeRolePolicyDocument, ...properties }, span);
    return { key, keySpan, value: (0,formats_made/* madeDict */.O)({ Type: (0,formats_made/* madeText */.fu)("AWS::IAM::Role", keySpan), Properties }, span) };
}
const attribute = (resource, name, span) => (0,formats_made/* madeDict */.O)({ "Fn::GetAtt": (0,formats_made/* madeList */.O8)([(0,formats_made/* madeText */.fu)(resource, span), (0,formats_made/* madeText */.fu)(name, span)], span) }, span);
/** A function names a role by its logical id, by its ARN, or by an intrinsic function. */
function roleNamed(role, resources) {
    const id = (0,model_value/* literal */.eu)(role);
    return id !== undefined && resources.has(id) ? attribute(id, "Arn", role.span) : role;
}

// EXTERNAL MODULE: ./lib/src/formats/weight.js
var formats_weight = __webpack_require__(5641);
;// CONCATENATED MODULE: ./lib/src/formats/serverless/scope.js

/** As many as a large service has a hundred times over. */
const MOST_VALUES = 200_000;
const scopeOf = (service, files, directory, stage) => ({ service, files, directory, stage, known: new Map(), nesting: 0, diagnostics: [], left: MOST_VALUES });
/** Whether there is room for what a variable stands for; once there is not, that is told. */
function hasRoom(scope, value, at) {
    const before = scope.left;
    scope.left -= (0,formats_weight/* weightOf */.m)(value);
    if (scope.left >= 0)
        return true;
    if (before >= 0)
        scope.diagnostics.push({
            code: "too-much-work",
            severity: "error",
            message: `the variables stand for more than ${MOST_VALUES} values; the rest, from here on, was not read`,
            at,
        });
    return false;
}
const unknown = (name, because, span) => ({ kind: "unknown", name, because, span });

// EXTERNAL MODULE: ./lib/src/formats/cloudformation/merged.js
var merged = __webpack_require__(2400);
;// CONCATENATED MODULE: ./lib/src/formats/serverless/sockets.js
/** Events of WebSockets to the routes that anybody may call: who connects is asked once, by whichever function takes that route. */


/** Whether a service asks those who connect who they are. https://www.serverless.com/framework/docs/providers/aws/events/websocket */
const asksWhoConnects = (functions) => functions
    .flatMap(({ value }) => (0,model_value/* items */.ld)((0,model_value/* field */.ZZ)(value, "events")))
    .some((event) => routeOf(event) === "$connect" && (0,model_value/* field */.ZZ)((0,model_value/* field */.ZZ)(event, "websocket"), "authorizer") !== undefined);
const routeOf = (event) => {
    const socket = (0,model_value/* field */.ZZ)(event, "websocket");
    return (0,model_value/* literal */.eu)(socket) ?? (0,model_value/* literal */.eu)((0,model_value/* field */.ZZ)(socket, "route"));
};
/** The first of a function's: all its routes stand open as one. */
function openSocket(events) {
    const open = events.find((event) => (0,model_value/* entry */.f_)(event, "websocket") && routeOf(event) !== "$disconnect");
    const found = open && (0,model_value/* entry */.f_)(open, "websocket");
    if (!found)
        return [];
    const { keySpan } = found;
    const Properties = (0,formats_made/* madeDict */.O)({ Auth: (0,formats_made/* madeDict */.O)({}, keySpan) }, keySpan);
    const Type = (0,formats_made/* madeText */.fu)("HttpApi", keySpan);
    return [{ key: "websocket", keySpan, value: (0,formats_made/* madeDict */.O)({ Type, Properties }, keySpan) }];
}

;// CONCATENATED MODULE: ./lib/src/formats/serverless/functions.js



/** `chat-bot` is `ChatDashbotLambdaFunction`. https://www.serverless.com/framework/docs/providers/aws/guide/resources */
const logicalName = (name) => `${name.charAt(0).toUpperCase()}${name.slice(1)}`.replaceAll("-", "Dash").replaceAll("_", "Underscore");
function functionResource(name, of, role, around) {
    const { keySpan, value } = of;
    const provider = (0,model_value/* field */.ZZ)(around.service, "provider");
    const span = (0,formats_made/* wholeOf */.l2)(of);
    const environments = [(0,model_value/* field */.ZZ)(provider, "environment"), (0,model_value/* field */.ZZ)(value, "environment")];
    const variables = environments.flatMap((each) => (each?.kind === "dict" ? each.entries : []));
    const Properties = (0,formats_made/* madeDict */.O)({
        FunctionName: (0,model_value/* field */.ZZ)(value, "name"),
        Role: role,
        Environment: (0,formats_made/* madeDict */.O)({ Variables: { kind: "dict", entries: variables, span } }, span),
        FunctionUrlConfig: urlOf((0,model_value/* field */.ZZ)(value, "url")),
        Events: eventsOf((0,model_value/* field */.ZZ)(value, "events"), around, span),
    }, span);
    const Type = (0,formats_made/* madeText */.fu)("AWS::Serverless::Function", keySpan);
    return { key: `${name}LambdaFunction`, keySpan, value: (0,formats_made/* madeDict */.O)({ Type, Properties }, span) };
}
/** `url: true` asks nobody who they are, and neither does one that names no authorizer. */
function urlOf(url) {
    if (!url || (url.kind === "scalar" && url.value !== true))
        return undefined;
    const authorizer = (0,model_value/* field */.ZZ)(url, "authorizer");
    const isSigned = (0,model_value/* literal */.eu)(authorizer)?.toLowerCase() === "aws_iam";
    const at = (authorizer ?? url).span;
    return (0,formats_made/* madeDict */.O)({ AuthType: (0,formats_made/* madeText */.fu)(isSigned ? "AWS_IAM" : "NONE", at) }, at);
}
const hasPolicy = (provider) => (0,model_value/* field */.ZZ)(provider, "resourcePolicy") !== undefined ||
    (0,model_value/* field */.ZZ)((0,model_value/* field */.ZZ)(provider, "apiGateway"), "resourcePolicy") !== undefined;
const types = { http: "Api", httpApi: "HttpApi" };
/** https://www.serverless.com/framework/docs/providers/aws/events/apigateway */
function eventsOf(events, { service, asksWhoConnects }, span) {
    const isBounded = hasPolicy((0,model_value/* field */.ZZ)(service, "provider"));
    const routes = (0,model_value/* items */.ld)(events).flatMap((event, i) => Object.keys(types).flatMap((kind) => {
        const found = (0,model_value/* entry */.f_)(event, kind);
        return found ? [{ ...found, key: `${kind}${i}`, value: functions_routeOf(kind, found, isBounded) }] : [];
    }));
    const sockets = asksWhoConnects ? [] : openSocket((0,model_value/* items */.ld)(events));
    return { kind: "dict", entries: [...routes, ...sockets], span };
}
function functions_routeOf(kind, { keySpan, value }, isBounded) {
    const authorizer = (0,model_value/* field */.ZZ)(value, "authorizer");
    const method = (0,model_value/* field */.ZZ)(value, "method") ?? (0,formats_made/* madeText */.fu)(/^\w*/.exec((0,model_value/* literal */.eu)(value) ?? "")?.[0] ?? "", keySpan);
    const isKept = isBounded || (kind === "http" && isTrue((0,model_value/* field */.ZZ)(value, "private")));
    const Auth = (0,formats_made/* madeDict */.O)({
        Authorizer: authorizer && ((0,model_value/* literal */.eu)(authorizer) === undefined ? (0,formats_made/* madeText */.fu)("custom", authorizer.span) : authorizer),
        ResourcePolicy: isKept ? (0,formats_made/* madeList */.O8)([], keySpan) : undefined,
    }, keySpan);
    const Properties = (0,formats_made/* madeDict */.O)({ Method: method, Auth }, keySpan);
    return (0,formats_made/* madeDict */.O)({ Type: (0,formats_made/* madeText */.fu)(types[kind] ?? "", keySpan), Properties }, keySpan);
}
const isTrue = (value) => value?.kind === "scalar" && value.value === true;

;// CONCATENATED MODULE: ./lib/src/formats/serverless/service.js







/** As large as what a service gives to all of its functions may be, counted for each of them. */
const MOST_SHARED = 200_000;
function templateOf(service) {
    const documents = (0,model_value/* items */.ld)((0,model_value/* field */.ZZ)(service, "resources"));
    const section = (name) => documents.flatMap((each) => {
        const found = (0,model_value/* field */.ZZ)(each, name);
        return found?.kind === "dict" ? found.entries : [];
    });
    const own = section("Resources");
    const { value: made, diagnostics } = madeBy(service, new Set(own.map(({ key }) => key)));
    const resources = joined([...made, ...own]);
    const known = new Set(resources.map(({ key }) => key));
    const extended = joined([...resources, ...section("extensions").filter(({ key }) => known.has(key))]);
    const sections = ["Parameters", "Mappings", "Conditions"].map((name) => [name, section(name)]);
    const all = [...sections, ["Resources", extended]];
    const value = (0,formats_made/* madeDict */.O)(Object.fromEntries(all.map(([name, entries]) => [name, { kind: "dict", entries, span: service.span }])), service.span);
    return { value, diagnostics };
}
/** Of resources of one name, the later add to the earlier. */
function joined(entries) {
    const found = new Map();
    for (const each of entries) {
        const before = found.get(each.key);
        found.set(each.key, before ? { ...before, value: (0,merged/* merged */.Z)(before.value, each.value) } : each);
    }
    return [...found.values()];
}
/** The roles and functions of a service, of which some may run as roles among its own resources. */
function madeBy(service, own) {
    const provider = providerOf(service);
    const environment = (0,model_value/* field */.ZZ)((0,model_value/* field */.ZZ)(service, "provider"), "environment");
    const given = [...provider.statements, ...(environment ? [environment] : [])];
    const weight = given.reduce((sum, each) => sum + (0,formats_weight/* weightOf */.m)(each), 1);
    const all = functionsOf(service);
    const functions = all.slice(0, Math.floor(MOST_SHARED / weight));
    const shared = provider.role ? undefined : sharedRole(service, provider);
    const around = { service, asksWhoConnects: asksWhoConnects(all) };
    let isShared = all.length === 0;
    const made = functions.flatMap((each) => {
        const name = logicalName(each.key);
        const named = (0,model_value/* field */.ZZ)(each.value, "role");
        const role = named ? undefined : ownRole(name, each, provider);
        const runsAs = named ?? provider.role;
        if (!role && !runsAs)
            isShared = true;
        const arn = role || !runsAs ? attribute(role?.key ?? SHARED_ROLE, "Arn", each.keySpan) : roleNamed(runsAs, own);
        return [...(role ? [role] : []), functionResource(name, each, arn, around)];
    });
    const beyond = all[functions.length];
    return {
        // Where every function has a role of its own, nobody has what the provider's statements say.
        value: [...(shared && isShared ? [shared] : []), ...made],
        diagnostics: beyond ? [tooMany(beyond)] : [],
    };
}
const tooMany = ({ keySpan }) => ({
    code: "too-much-work",
    severity: "error",
    message: "the provider says too much of too many functions; from this one on they are not read",
    at: keySpan,
});
/** Functions may stand in several files, as a list of maps. */
const functionsOf = (service) => (0,model_value/* items */.ld)((0,model_value/* field */.ZZ)(service, "functions")).flatMap((each) => each.kind === "dict" ? each.entries.filter(({ value }) => value.kind === "dict") : []);

// EXTERNAL MODULE: ./lib/src/model/text.js
var model_text = __webpack_require__(3537);
// EXTERNAL MODULE: ./lib/src/formats/cloudformation/pieces.js
var cloudformation_pieces = __webpack_require__(7667);
;// CONCATENATED MODULE: ./lib/src/formats/serverless/expression.js
/** A text of the Serverless Framework's to the variables in it, and a variable to the sources that it tries in turn. */
/** https://www.serverless.com/framework/docs/guides/variables */
const source = /^\s*(?:(?:self|opt|env|param|ssm|cf|git|sls|output|vault|terraform|doppler|awsSecrets\w+)(?:\([^)]*\))?:|aws:(?:accountId|region|partition)\b|s3:[^}]*\/|(?:file|strToBool)\(|cf\.[\w-]+:|ssm\.[\w-]+:|["'])/;
/** The outermost variables. What else is in `${}` is CloudFormation's or IAM's own. */
function variablesIn(chars) {
    const found = [];
    for (let from = chars.indexOf("${"); from >= 0;) {
        const to = source.test(chars.slice(from + 2, from + 200)) ? closing(chars, from) : undefined;
        if (to !== undefined)
            found.push({ from, to });
        from = chars.indexOf("${", to ?? from + 2);
    }
    return found;
}
/** A variable longer than this is no person's. */
const LONGEST = 1_000;
function closing(chars, from) {
    let depth = 0;
    for (let at = from; at < Math.min(chars.length, from + LONGEST); at++) {
        if (chars.startsWith("${", at))
            depth++;
        else if (chars[at] === "}" && --depth === 0)
            return at + 1;
    }
    return undefined;
}
/** The sources between the braces, without the blanks around them: a comma stands between two. */
function sourcesIn(chars, { from, to }) {
    const found = [];
    let [start, depth, quote] = [from + 2, 0, ""];
    const take = (end) => {
        const text = chars.slice(start, end);
        const lead = text.length - text.trimStart().length;
        found.push({ from: start + lead, to: Math.max(start + lead, start + text.trimEnd().length) });
        start = end + 1;
    };
    for (let at = start; at < to - 1; at++) {
        const char = chars[at] ?? "";
        if (quote !== "")
            quote = char === quote ? "" : quote;
        else if (char === "'" || char === '"')
            quote = char;
        else if (char === "{" || char === "(")
            depth++;
        else if (char === "}" || char === ")")
            depth--;
        else if (char === "," && depth === 0)
            take(at);
    }
    take(to - 1);
    return found;
}

;// CONCATENATED MODULE: ./lib/src/formats/serverless/variables.js






function resolved(scope, value) {
    switch (value.kind) {
        case "text":
            return value.pieces.some((piece) => piece.kind === "literal" && piece.text.includes("${"))
                ? resolvedText(scope, value)
                : value;
        case "list":
            return { ...value, items: value.items.map((item) => resolved(scope, item)) };
        case "dict":
            return { ...value, entries: value.entries.map((each) => ({ ...each, value: resolved(scope, each.value) })) };
        default:
            return value;
    }
}
function resolvedText(scope, text) {
    const flat = (0,model_text/* flatten */.Bq)(text);
    const variables = variablesIn(flat.chars);
    const [only] = variables;
    if (!only)
        return text;
    if (variables.length === 1 && only.from === 0 && only.to === flat.chars.length) {
        const value = meaningOf(scope, flat, only);
        return text.via ? { ...value, via: [...text.via, ...(value.via ?? [])] } : value;
    }
    const pieces = [];
    let done = 0;
    for (const variable of variables) {
        (0,model_text/* cut */.Jj)(flat, done, variable.from, pieces);
        const value = meaningOf(scope, flat, variable);
        const name = flat.chars.slice(variable.from + 2, variable.to - 1);
        const span = (0,model_text/* spanIn */.Qs)(flat, variable.from, variable.to);
        for (const piece of (0,cloudformation_pieces/* piecesOf */.X)(value) ?? [{ kind: "hole", name, span, because: `\`${name}\` is no text` }])
            pieces.push(piece);
        done = variable.to;
    }
    return { ...text, pieces: (0,model_text/* cut */.Jj)(flat, done, flat.chars.length, pieces) };
}
/** The first source that there is; the last word is that of whoever deploys. */
function meaningOf(scope, flat, variable) {
    const span = (0,model_text/* spanIn */.Qs)(flat, variable.from, variable.to);
    const name = flat.chars.slice(variable.from + 2, variable.to - 1);
    for (const source of sourcesIn(flat.chars, variable)) {
        const value = sourceValue(scope, flat, source, span);
        if (value)
            return hasRoom(scope, value, span) ? (0,model_value/* through */.sc)(value, span) : unknown(name, "there is too much of it", span);
    }
    return unknown(name, `\`${name}\` is known when it is deployed`, span);
}
function sourceValue(scope, flat, { from, to }, span) {
    const written = flat.chars.slice(from, to);
    const part = (start, end) => ({
        kind: "text",
        pieces: (0,model_text/* cut */.Jj)(flat, start, end),
        span: (0,model_text/* spanIn */.Qs)(flat, start, end),
    });
    if (/^(["']).*\1$/s.test(written))
        return resolved(scope, part(from + 1, to - 1));
    if (/^(?:true|false|null)$/.test(written))
        return { kind: "scalar", value: JSON.parse(written), span };
    if (written !== "" && Number.isFinite(Number(written)))
        return { kind: "scalar", value: Number(written), span };
    if (variablesIn(written).length === 0)
        return lookUp(scope, written, span);
    const inner = resolved(scope, part(from, to));
    if (written.startsWith("${") && inner.kind !== "text")
        return inner;
    const known = (0,model_value/* literal */.eu)(inner);
    if (known === undefined)
        return unknown(written, "a part of its name is known when it is deployed", span);
    return written.startsWith("${") ? inner : lookUp(scope, known, span);
}

;// CONCATENATED MODULE: ./lib/src/formats/serverless/sources.js






/** https://www.serverless.com/framework/docs/guides/variables */
function lookUp(scope, written, span) {
    const [, type = "", argument, address = ""] = /^([\w.-]+)(?:\(([^)]*)\))?(?::(.*))?$/s.exec(written) ?? [];
    switch (type) {
        case "self":
            return address === ""
                ? unknown(written, "it is the service itself", span)
                : once(scope, written, span, () => at(scope, scope.service, address));
        case "opt":
            return address === "stage" && scope.stage !== undefined ? (0,formats_made/* madeText */.fu)(scope.stage, span) : undefined;
        case "env":
            return undefined;
        case "sls":
            return address === "stage" ? stageOf(scope, span) : unknown(written, "known when it is deployed", span);
        case "param":
            return once(scope, written, span, () => parameter(scope, address, span));
        case "file":
            return once(scope, written, span, () => contents(scope, argument ?? "", address, span));
        case "strToBool":
            return { kind: "scalar", value: /^(?:true|1)$/.test(argument ?? ""), span };
        case "aws":
            return pseudo[address] === undefined
                ? unknown(written, "known when it is deployed", span)
                : hole(pseudo[address], span);
        default:
            return unknown(written, "known when it is deployed", span);
    }
}
/** As CloudFormation calls them. */
const pseudo = {
    accountId: "AWS::AccountId",
    region: "AWS::Region",
    partition: "AWS::Partition",
};
const hole = (name, span) => ({
    kind: "text",
    pieces: [{ kind: "hole", name, span, because: "known once it is deployed" }],
    span,
});
/** A chain of variables longer than this is no service of a person's. */
const DEEPEST = 100;
function once(scope, key, span, work) {
    const known = scope.known.get(key);
    const fault = known === "in progress"
        ? "leads back to itself"
        : scope.nesting > DEEPEST
            ? `leads through more than ${DEEPEST} others`
            : undefined;
    if (fault !== undefined) {
        const message = `the variable \`${key}\` ${fault}`;
        scope.diagnostics.push({ code: "shape", severity: "error", message, at: span });
        return unknown(key, `it ${fault}`, span);
    }
    if (known && known !== "in progress")
        return known;
    if (scope.known.has(key))
        return undefined;
    scope.known.set(key, "in progress");
    scope.nesting++;
    const value = work();
    scope.nesting--;
    scope.known.set(key, value);
    return value;
}
/** What is written at `custom.models.0`, variables on the way and in it replaced. */
function at(scope, root, address) {
    let value = root;
    for (const name of address.split(".")) {
        if (value?.kind === "text")
            value = resolved(scope, value);
        value = value?.kind === "list" ? value.items[Number(name)] : (0,model_value/* field */.ZZ)(value, name);
        if (!value)
            return undefined;
    }
    return value && resolved(scope, value);
}
/** https://www.serverless.com/framework/docs/guides/parameters */
function parameter(scope, name, span) {
    const stage = (0,model_value/* literal */.eu)(stageOf(scope, span));
    const found = [stage, "default"].flatMap((each) => each === undefined
        ? []
        : [at(scope, scope.service, `params.${each}.${name}`), at(scope, scope.service, `stages.${each}.params.${name}`)]);
    return found.find((value) => value !== undefined);
}
function stageOf(scope, span) {
    if (scope.stage !== undefined)
        return (0,formats_made/* madeText */.fu)(scope.stage, span);
    return (once(scope, "self:provider.stage", span, () => at(scope, scope.service, "provider.stage")) ?? (0,formats_made/* madeText */.fu)("dev", span));
}
/** A file of the repository as a whole, or what is at an address in it. */
function contents(scope, written, address, span) {
    const path = (0,paths/* filePath */.s$)(scope.directory, written.trim().replace(/^["']|["']$/g, ""));
    const file = path === undefined ? undefined : scope.files.get(path);
    if (!file)
        return undefined;
    if (!/\.(?:ya?ml|json)$/.test(file.path)) {
        const name = `file(${written})`;
        if (/\.[cm]?[jt]s$/.test(file.path))
            return unknown(name, "a program makes it", span);
        const whole = { source: file, start: 0, end: file.text.length };
        return { kind: "text", pieces: [{ kind: "literal", text: file.text, span: whole }], span: whole };
    }
    const { value: [value], diagnostics, } = parse_parsed(file);
    for (const each of diagnostics)
        if (!scope.diagnostics.includes(each))
            scope.diagnostics.push(each);
    if (!value)
        return unknown(`file(${written})`, "it holds nothing that can be read", span);
    return address === "" ? resolved(scope, value) : at(scope, value, address);
}

;// CONCATENATED MODULE: ./lib/src/formats/serverless/stages.js

/** So many stages of one service are read. */
const MOST_STAGES = 20;
/** The first part is `own`, the stage that the service names itself: without a name, where it is the only one. */
function stageParts(service, own, files, path) {
    const text = files.find((file) => file.path === path)?.text ?? "";
    const names = [
        ...keysOf((0,model_value/* field */.ZZ)(service, "params")),
        ...keysOf((0,model_value/* field */.ZZ)(service, "stages")),
        ...mapsByStage(text).flatMap((address) => keysOf(address.split(".").reduce(model_value/* field */.ZZ, service))),
        ...filesByStage(text).flatMap((pattern) => files.flatMap((file) => pattern.exec(file.path)?.[1] ?? [])),
    ];
    const stages = [...new Set(names)].filter((name) => name !== "default" && name !== own && name !== path);
    const beyond = stages[MOST_STAGES];
    return {
        value: [stages.length > 0 ? (own ?? "") : "", ...stages.slice(0, MOST_STAGES)].map((name) => ({ name, files })),
        diagnostics: beyond === undefined
            ? []
            : [
                {
                    code: "too-much-work",
                    severity: "error",
                    message: `there are more than ${MOST_STAGES} stages; the rest are not read`,
                    at: { path },
                },
            ],
    };
}
const keysOf = (value) => value?.kind === "dict" ? value.entries.map(({ key }) => key) : [];
const stage = String.raw `\$\{\s*(?:sls:stage|opt:stage|self:provider\.stage|self:custom\.stage)[^{}]*(?:\$\{[^{}]*\}[^{}]*)?\}`;
/** `self:custom.models.${sls:stage}`: the keys of `custom.models` are stages. */
const mapsByStage = (text) => [...text.matchAll(new RegExp(String.raw `self:([\w.-]+)\.${stage}`, "g"))].map(([, address = ""]) => address);
/** `file(./config.${sls:stage}.yml)`: what stands there in the name of a file is a stage. */
const filesByStage = (text) => [...text.matchAll(new RegExp(String.raw `file\(\s*(?:\./)?([^()$]*)${stage}([^()$]*)\)`, "g"))].map(([, before = "", after = ""]) => new RegExp(`(?:^|/)${literally(before)}([\\w-]+)${literally(after)}$`));
const literally = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

;// CONCATENATED MODULE: ./lib/src/formats/serverless/index.js












const serverless = {
    name: "serverless",
    claims: (file) => mayBeService(file.path) && file.text.includes("provider") && isService(parse_parsed(file).value[0]),
    marks: (file) => mayBeService(file.path) &&
        marksService(file.text) &&
        parse_parsed(file).diagnostics.some((each) => each.severity === "error"),
    unit: (path) => path,
    wants,
    calls: {
        in: filesNamed,
        called: () => [],
        wants: (unit) => [{ kind: "file", path: unit }],
        own: (unit) => ({ kind: "file", path: unit }),
        heads: [],
        isUnit: mayBeService,
    },
    parts,
    writer: ({ path }) => (path.endsWith(".json") ? write/* jsonWriter */.m : yaml_write/* yamlWriter */.T),
    read,
};
function parts(unit, files) {
    const file = files.find(({ path }) => path === unit);
    const service = file && parse_parsed(file).value[0];
    const own = service && (0,model_value/* literal */.eu)(stageOf(scopeIn(service, unit, files, ""), service.span));
    return stageParts(service, own, files, unit);
}
function scopeIn(service, unit, files, part) {
    const sources = new Map(files.map((each) => [each.path, each]));
    return scopeOf(service, sources, (0,paths/* directoryOf */.jt)(unit), part === "" ? undefined : part);
}
function read(unit, files, part = "") {
    const file = files.find(({ path }) => path === unit);
    if (!file)
        return { value: [], diagnostics: [] };
    const { value, diagnostics } = parse_parsed(file);
    const [written] = value;
    if (!written || !isService(written))
        return { value: [], diagnostics };
    const scope = scopeIn(written, unit, files, part);
    const service = deployed(scope, written);
    if (!isService(service))
        return { value: [], diagnostics: [...diagnostics, ...scope.diagnostics] };
    const template = templateOf(service);
    const resources = (0,cloudformation_template/* templateResources */.G)(template.value);
    return {
        value: resources.value,
        diagnostics: [...diagnostics, ...scope.diagnostics, ...template.diagnostics, ...resources.diagnostics],
    };
}
/** What decides on access, its variables replaced; what else is in a service is looked at where a variable leads there. */
function deployed(scope, service) {
    if (service.kind !== "dict")
        return service;
    const custom = service.entries
        .filter(({ key }) => key === "custom")
        .flatMap(({ value }) => (0,model_value/* entry */.f_)(value, PLUGIN) ?? []);
    const entries = [...service.entries.filter(({ key }) => decisive.has(key)), ...custom];
    return { ...service, entries: entries.map((each) => ({ ...each, value: resolved(scope, each.value) })) };
}
const decisive = new Set(["service", "provider", "functions", "resources"]);
const named = /\bfile\(\s*([^()]+?)\s*\)/g;
const namesIn = (text) => [...text.matchAll(named)].map(([, written = ""]) => written.replace(/^["']|["']$/g, ""));
/** Paths are relative to the service, also in the files that it reads. */
function wants({ text }, unit) {
    const directory = (0,paths/* directoryOf */.jt)(unit);
    return namesIn(text).flatMap((written) => {
        const hole = written.indexOf("${");
        if (hole < 0)
            return [(0,paths/* filePath */.s$)(directory, written)].flatMap((path) => (path === undefined ? [] : [{ kind: "file", path }]));
        const below = (0,paths/* filePath */.s$)(directory, `${written.slice(0, written.lastIndexOf("/", hole) + 1)}.`) ?? "";
        return [{ kind: "directory", path: below, endings: [/\.\w+$/.exec(written)?.[0] ?? ".yml"] }];
    });
}
/** A file that a service reads may read others, by paths that are the service's. */
function filesNamed(path, line) {
    return namesIn(line).flatMap((written) => {
        const hole = written.indexOf("${");
        if (!mayBeService(path))
            return hole < 0 ? [`**/${written.slice(written.lastIndexOf("/") + 1)}`] : [];
        const directory = (0,paths/* directoryOf */.jt)(path);
        if (hole < 0)
            return (0,paths/* filePath */.s$)(directory, written) ?? [];
        const below = (0,paths/* filePath */.s$)(directory, `${written.slice(0, written.lastIndexOf("/", hole) + 1)}.`);
        if (below !== undefined && below !== directory)
            return [`${below}/`];
        // What lies beside a service is mostly no file of its: only what is called by the name of a stage is.
        return stageNames.flatMap((name) => (0,paths/* filePath */.s$)(directory, written.replace(/\$\{.*\}/s, name)) ?? []);
    });
}
/** As most people call theirs. */
const stageNames = "dev develop development test testing qa uat int stage staging preprod prod production live local default".split(" ");


/***/ }),

/***/ 9418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RR: () => (/* binding */ quotedOrWritten),
/* harmony export */   kd: () => (/* binding */ lineEnd),
/* harmony export */   oY: () => (/* binding */ indentAt),
/* harmony export */   of: () => (/* binding */ opensLine)
/* harmony export */ });
/** A text in the quotes of its language; what is no text as it is written. */
const quotedOrWritten = ({ text, written }, quote) => (text === undefined ? written : quote(text));
/** What ends the lines of a text. */
const lineEnd = (text) => (/\r\n/.test(text) ? "\r\n" : "\n");
/** What stands before the first letter of the line that a place is on. */
function indentAt(text, at) {
    const start = text.lastIndexOf("\n", at - 1) + 1;
    return /^[ \t]*/.exec(text.slice(start))?.[0] ?? "";
}
/** Whether nothing but white space, or what `before` lets through, stands before a place on its line. */
const opensLine = (text, at, before = /^[ \t]*$/) => before.test(text.slice(text.lastIndexOf("\n", at - 1) + 1, at));


/***/ }),

/***/ 4850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ yamlWriter)
/* harmony export */ });
/* harmony import */ var _brackets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2892);
/* harmony import */ var _writer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9418);


/** Letters that mean nothing but themselves, wherever they stand in a plain text, and no number, date or truth value. */
const plain = /^(?!(?:true|false|yes|no|on|off|null|y|n)$)[A-Za-z][\w./*@+=-]*(?::[\w./*@+=-]+|::+[\w./*@+=-]+)*$/i;
/** In the quotes of the value beside it; plain where that is, and where it can be. */
function quote(text, near) {
    if (/[^\x20-\x7e]/.test(text))
        return undefined;
    if (near.startsWith("'"))
        return `'${text.replaceAll("'", "''")}'`;
    return near.startsWith('"') || !plain.test(text) ? JSON.stringify(text) : text;
}
const flow = {
    quote,
    key: (name, isQuoted) => (!isQuoted && plain.test(name) && !name.includes(":") ? name : JSON.stringify(name)),
    needsCommas: true,
};
const yamlWriter = {
    values: (at, texts) => isItem(at) ? blockItems(at, texts) : (blockList(at, texts) ?? (0,_brackets_js__WEBPACK_IMPORTED_MODULE_0__/* .bracketValues */ .pQ)(flow, at, texts)),
    siblings: (at) => (isItem(at) ? itemsAround(at) : (0,_brackets_js__WEBPACK_IMPORTED_MODULE_0__/* .bracketSiblings */ .wd)(at)),
    entry: (of, entry) => (of.source.text[of.start] === "{" ? (0,_brackets_js__WEBPACK_IMPORTED_MODULE_0__/* .bracketEntry */ .Hz)(flow, of, entry) : blockEntry(of, entry)),
};
const dash = /^([ \t]*)(?:- +)*- +$/;
const isItem = ({ source: { text }, start }) => (0,_writer_js__WEBPACK_IMPORTED_MODULE_1__/* .opensLine */ .of)(text, start, dash);
/** The column in which the dash of an item stands. */
function dashOf({ source: { text }, start }) {
    const line = text.slice(text.lastIndexOf("\n", start - 1) + 1, start);
    return " ".repeat(line.lastIndexOf("-"));
}
/** Texts as they are meant, each in its quotes, or as they stand elsewhere in the file. */
function written(at, texts) {
    const near = at.source.text.slice(at.start, at.end);
    const all = texts.map(({ text, written: verbatim }) => verbatim ?? (text === undefined ? undefined : quote(text, near)));
    const known = all.filter((each) => each !== undefined);
    return known.length === all.length ? known : undefined;
}
/** The items of the block around one, as far as they stand one below the other, each on one line. */
function itemsAround(at) {
    const { source } = at;
    const { text } = source;
    const column = dashOf(at);
    const lines = text.split("\n");
    const own = text.slice(0, at.start).split("\n").length - 1;
    const isOther = (line) => line !== undefined && /^[ \t]*- /.test(line) && line.indexOf("-") === column.length;
    let [first, last] = [own, own];
    if ((0,_writer_js__WEBPACK_IMPORTED_MODULE_1__/* .opensLine */ .of)(text, at.start, /^[ \t]*- +$/))
        while (isOther(lines[first - 1]))
            first--;
    while (isOther(lines[last + 1]))
        last++;
    // What goes on below an item belongs to it.
    const next = lines[last + 1]?.replace(/\r$/, "");
    if (next !== undefined && next.trim() !== "" && (/^[ \t]*/.exec(next)?.[0].length ?? 0) > column.length)
        return undefined;
    const before = lines[first - 1]?.replace(/\r$/, "") ?? "";
    if (first === own ? false : !/:[ \t]*$|^[ \t]*$/.test(before))
        return undefined;
    let offset = lines.slice(0, first).join("\n").length + (first > 0 ? 1 : 0);
    return lines.slice(first, last + 1).map((line) => {
        const value = /^[ \t]*(?:- +)+/.exec(line)?.[0].length ?? 0;
        const start = offset + value;
        const end = offset + line.trimEnd().length;
        offset += line.length + 1;
        return { source, start, end };
    });
}
function blockItems(at, texts) {
    const { text } = at.source;
    const values = written(at, texts);
    if (!values)
        return undefined;
    if (values.length > 0)
        return { span: at, text: values.join(`${(0,_writer_js__WEBPACK_IMPORTED_MODULE_1__/* .lineEnd */ .kd)(text)}${dashOf(at)}- `) };
    // Its whole line, where it is not the only one.
    if ((itemsAround(at)?.length ?? 0) < 2 || !(0,_writer_js__WEBPACK_IMPORTED_MODULE_1__/* .opensLine */ .of)(text, at.start, /^[ \t]*- +$/))
        return undefined;
    const start = text.lastIndexOf("\n", at.start - 1) + 1;
    const stop = text.indexOf("\n", at.end);
    return { span: { ...at, start, end: stop < 0 ? text.length : stop + 1 }, text: "" };
}
/** Several values in place of one that stands behind its key on a line of its own. */
function blockList(at, texts) {
    const { source, start, end } = at;
    const { text } = source;
    if (texts.length < 2 || (0,_brackets_js__WEBPACK_IMPORTED_MODULE_0__/* .isInList */ .K3)(at))
        return undefined;
    const line = text.slice(text.lastIndexOf("\n", start - 1) + 1, start);
    const before = /^([ \t]*(?:- +)*)[A-Za-z][\w-]*:( +)$/.exec(line);
    const values = written(at, texts);
    if (!before || !values || !/^[ \t]*(?:\r?\n|$)/.test(text.slice(end, end + 200)))
        return undefined;
    const [, indent = "", gap = ""] = before;
    const column = " ".repeat(indent.length + 2);
    return {
        span: { source, start: start - gap.length, end },
        text: values.map((value) => `${(0,_writer_js__WEBPACK_IMPORTED_MODULE_1__/* .lineEnd */ .kd)(text)}${column}- ${value}`).join(""),
    };
}
/** One more entry below the last of a block, in the column of the first. */
function blockEntry({ source, start, end }, { name, value }) {
    const { text } = source;
    const column = start - (text.lastIndexOf("\n", start - 1) + 1);
    const last = start + text.slice(start, end).trimEnd().length;
    if (!/^["']?[A-Za-z][\w-]*["']?:/.test(text.slice(start, end)) ||
        !/^[ \t]*(?:\r?\n|$)/.test(text.slice(last, last + 200)))
        return undefined;
    const lines = entryLines(name, value, column);
    return lines && { span: { source, start: last, end: last }, text: lines.map((each) => (0,_writer_js__WEBPACK_IMPORTED_MODULE_1__/* .lineEnd */ .kd)(text) + each).join("") };
}
function entryLines(name, value, column) {
    const key = `${" ".repeat(column)}${flow.key(name, false)}:`;
    if (value.kind === "values") {
        const all = value.values.map((each) => (0,_writer_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedOrWritten */ .RR)(each, (text) => quote(text, "")));
        return all.includes(undefined) ? undefined : [`${key} ${all.length === 1 ? all[0] : `[${all.join(", ")}]`}`];
    }
    const nested = value.entries.map(([inner, each]) => entryLines(inner, each, column + 2));
    const known = nested.filter((each) => each !== undefined);
    return known.length === nested.length ? [key, ...known.flat()] : undefined;
}


/***/ }),

/***/ 1370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest),
/* harmony export */   w: () => (/* binding */ lettersApart)
/* harmony export */ });
/** A misspelt word to the known words that it was probably meant to be. */
/** The words that are spelt most alike, nearest first; none that has little in common with it. */
function nearest(word, words, limit = 1) {
    const wanted = word.toLowerCase();
    const close = Math.max(3, Math.floor(wanted.length / 3));
    return [...words]
        .map((each) => ({ each, apart: lettersApart(wanted, each.toLowerCase(), close) }))
        .filter(({ each, apart }) => apart <= close && apart < Math.max(wanted.length, each.length))
        .sort((a, b) => a.apart - b.apart)
        .slice(0, limit)
        .map(({ each }) => each);
}
/** How many letters must change to make one word of the other; given up beyond `most`. */
function lettersApart(a, b, most) {
    if (Math.abs(a.length - b.length) > most)
        return most + 1;
    // What both begin and end with need not change, and is most of a long name.
    let start = 0;
    while (start < a.length && start < b.length && a.charCodeAt(start) === b.charCodeAt(start))
        start++;
    let [aEnd, bEnd] = [a.length, b.length];
    while (aEnd > start && bEnd > start && a.charCodeAt(aEnd - 1) === b.charCodeAt(bEnd - 1)) {
        aEnd--;
        bEnd--;
    }
    return apart(a.slice(start, aEnd), b.slice(start, bEnd), most);
}
/** Row by row of the letters of one word, each against all of the other. */
function apart(a, b, most) {
    let row = Uint16Array.from({ length: b.length + 1 }, (_, i) => i);
    let next = new Uint16Array(b.length + 1);
    for (let i = 1; i <= a.length; i++) {
        const letter = a.charCodeAt(i - 1);
        let least = i;
        next[0] = i;
        for (let j = 1; j <= b.length; j++) {
            const diagonal = (row[j - 1] ?? 0) + (letter === b.charCodeAt(j - 1) ? 0 : 1);
            const cost = Math.min(diagonal, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
            next[j] = cost;
            if (cost < least)
                least = cost;
        }
        if (least > most)
            return most + 1;
        [row, next] = [next, row];
    }
    return row[b.length] ?? 0;
}


/***/ })

};
