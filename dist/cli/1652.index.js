export const id = 1652;
export const ids = [1652,6548];
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

/***/ 3339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ googleFormat)
});

// EXTERNAL MODULE: ./lib/src/formats/iam/holes.js
var holes = __webpack_require__(4884);
// EXTERNAL MODULE: ./lib/src/formats/parsed.js
var formats_parsed = __webpack_require__(5476);
// EXTERNAL MODULE: ./lib/src/model/text.js
var model_text = __webpack_require__(3537);
// EXTERNAL MODULE: ./lib/src/model/value.js
var model_value = __webpack_require__(1925);
;// CONCATENATED MODULE: ./lib/src/formats/gcloud/documents.js


/**
 * What `gcloud` prints and takes: allow policies, roles, deny policies, organisation policies, access boundaries, entitlements.
 * https://cloud.google.com/iam/docs/reference/rest/v1/Policy, https://cloud.google.com/iam/docs/reference/rest/v1/projects.roles,
 * https://cloud.google.com/iam/docs/reference/rest/v2/policies, https://cloud.google.com/resource-manager/docs/reference/orgpolicy/rest/v2/organizations.policies,
 * https://cloud.google.com/iam/docs/reference/rest/v3/organizations.locations.principalAccessBoundaryPolicies,
 * https://cloud.google.com/iam/docs/reference/pam/rest/v1/projects.locations.entitlements
 */
const shapes = {
    "gcloud:iam-policy": isAllowPolicy,
    "gcloud:iam-role": isRole,
    "gcloud:deny-policy": (value) => listed(value, "rules").some((rule) => (0,model_value/* entry */.f_)(rule, "denyRule") !== undefined),
    "gcloud:org-policy": isOrganisationPolicy,
    "gcloud:entitlement": (value) => (0,model_value/* entry */.f_)((0,model_value/* field */.ZZ)(value, "privilegedAccess"), "gcpIamAccess") !== undefined,
    "gcloud:access-boundary": (value) => listed((0,model_value/* field */.ZZ)(value, "details"), "rules").some((rule) => (0,model_value/* field */.ZZ)(rule, "resources")?.kind === "list"),
};
/** Keys under which requests, asset inventories and lists hold one of these. */
const wrappers = new Set([
    "policy",
    "policies",
    "iampolicy",
    "iam_policy",
    "orgpolicy",
    "role",
    "roles",
]);
const deepest = 4;
/** Each as a resource, named by the file and, where it has several, by the way to it. */
function googleResources(path, documents) {
    const found = documents.flatMap((value, i) => find(value, documents.length > 1 ? [String(i + 1)] : [], undefined));
    return found.map(({ type, path: way, body }) => ({
        type,
        address: found.length > 1 ? `${path}#${way.join(".")}` : path,
        body,
        span: body.span,
    }));
}
const holdsGoogle = (documents) => documents.some((value) => find(value, [], undefined).length > 0);
/** `on` is the resource that a wrapper says its policy is of. */
function find(value, path, on) {
    if (value.kind === "list")
        return path.length >= deepest
            ? []
            : value.items.flatMap((item, i) => (item.kind === "dict" ? find(item, [...path, String(i + 1)], on) : []));
    if (value.kind !== "dict")
        return [];
    const type = Object.keys(shapes).find((each) => shapes[each]?.(value));
    if (type)
        return [{ type, path, body: on ? withResource(value, on) : value }];
    if (path.length >= deepest)
        return [];
    const named = (0,model_value/* field */.ZZ)(value, "resource") ?? (0,model_value/* field */.ZZ)(value, "name");
    return value.entries
        .filter(({ key }) => wrappers.has(key.toLowerCase()))
        .flatMap((each) => find(each.value, [...path, each.key], named ?? on));
}
const withResource = (policy, on) => ({
    ...policy,
    entries: [...policy.entries, { key: "resource", keySpan: on.span, value: on }],
});
/** A role's name wherever it is defined; a template may fill in any part of it. */
const role = /^(?:roles|(?:projects|organizations)\/[^/]+\/roles)\/|^\$\{/;
/** Bindings of roles to members; whatever is wrong with one of them is the reader's to say. */
function isAllowPolicy(value) {
    const bindings = (0,model_value/* field */.ZZ)(value, "bindings");
    if (bindings?.kind !== "list")
        return false;
    if (bindings.items.length === 0)
        return (0,model_value/* entry */.f_)(value, "etag") !== undefined;
    return bindings.items.some((binding) => (0,model_value/* entry */.f_)(binding, "members") !== undefined && role.test(textOf((0,model_value/* field */.ZZ)(binding, "role")) ?? ""));
}
/** https://cloud.google.com/iam/docs/creating-custom-roles: permissions alone are enough. */
function isRole(value) {
    const permissions = (0,model_value/* field */.ZZ)(value, "includedPermissions");
    return (permissions?.kind === "list" && permissions.items.every((each) => each.kind === "text" || each.kind === "unknown"));
}
/** Version 2 has its name and its specification, version 1 its constraint and one of two kinds of policy. */
function isOrganisationPolicy(value) {
    if (/^constraints\//.test(textOf((0,model_value/* field */.ZZ)(value, "constraint")) ?? ""))
        return ["listPolicy", "booleanPolicy", "restoreDefault"].some((key) => (0,model_value/* entry */.f_)(value, key) !== undefined);
    const isNamed = /^(?:projects|folders|organizations|\$\{[^}]*\})\/[^/]+\/policies\//.test(textOf((0,model_value/* field */.ZZ)(value, "name")) ?? "");
    return isNamed && ["spec", "dryRunSpec"].some((key) => (0,model_value/* field */.ZZ)(value, key)?.kind === "dict");
}
const listed = (value, key) => {
    const found = (0,model_value/* field */.ZZ)(value, key);
    return found?.kind === "list" ? (0,model_value/* items */.ld)(found) : [];
};
/** With holes spelled out. */
function textOf(value) {
    if (value?.kind === "text")
        return (0,model_text/* spelled */.uQ)(value.pieces);
    return value?.kind === "unknown" ? `\${${value.name}}` : undefined;
}

;// CONCATENATED MODULE: ./lib/src/formats/gcloud/format.js



function googleFormat({ name, parse, marks, writer }) {
    const parsed = (0,formats_parsed/* parsedOnce */.p)(parse);
    return {
        name,
        claims: (file) => mayHold(file.text) && holdsGoogle(parsed.kept(file).value),
        marks: (file) => marks(file.text) &&
            !(0,holes/* isChart */.VZ)(file.text) &&
            parsed.kept(file).diagnostics.some((each) => each.severity === "error"),
        unit: (path) => path,
        wants: () => [],
        writer: (file) => ((0,holes/* hasHoles */.eB)(file.text) ? undefined : writer),
        read: (_unit, files) => {
            const reads = files.map((file) => ({ file, ...parsed.last(file) }));
            return {
                value: reads.flatMap(({ file, value }) => googleResources(file.path, value)),
                diagnostics: reads.flatMap(({ diagnostics }) => diagnostics),
            };
        },
    };
}
/** Whether it is worth parsing: what each shape cannot do without. */
const mayHold = (text) => text.includes("includedPermissions") ||
    text.includes("denyRule") ||
    text.includes("gcpIamAccess") ||
    (text.includes("bindings") && (text.includes("members") || text.includes("etag"))) ||
    (text.includes("constraints/") && /listPolicy|booleanPolicy|restoreDefault/.test(text)) ||
    (text.includes("/policies/") && /spec/i.test(text)) ||
    (text.includes("details") && text.includes("resources"));


/***/ }),

/***/ 689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gcloudYaml: () => (/* binding */ gcloudYaml)
/* harmony export */ });
/* harmony import */ var _iam_holes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4884);
/* harmony import */ var _yaml_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8005);
/* harmony import */ var _yaml_write_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4850);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3339);




const parse = (file) => (0,_iam_holes_js__WEBPACK_IMPORTED_MODULE_3__/* .hasHoles */ .eB)(file.text) ? (0,_yaml_parse_js__WEBPACK_IMPORTED_MODULE_0__.parseYamlTemplate)(file, (0,_iam_holes_js__WEBPACK_IMPORTED_MODULE_3__/* .templateText */ .uO)(file)) : (0,_yaml_parse_js__WEBPACK_IMPORTED_MODULE_0__.parseYaml)(file);
const gcloudYaml = (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .googleFormat */ .b)({
    name: "gcloud-yaml",
    writer: _yaml_write_js__WEBPACK_IMPORTED_MODULE_1__/* .yamlWriter */ .T,
    parse,
    marks: (text) => (/^["']?bindings["']?:/m.test(text) && /^[ \t-]*["']?role["']?:[ \t]*["']?\S*roles\//m.test(text)) ||
        /^["']?includedPermissions["']?:/m.test(text) ||
        /^[ \t-]*["']?denyRule["']?:/m.test(text),
});


/***/ }),

/***/ 4884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VZ: () => (/* binding */ isChart),
/* harmony export */   eB: () => (/* binding */ hasHoles),
/* harmony export */   uO: () => (/* binding */ templateText)
/* harmony export */ });
/** An expression longer than this is text that happens to have a brace. */
const LONGEST = 2000;
/** After this many marks that nothing closes, the file is no template and each further one would cost as much. */
const MOST_FAILURES = 1000;
const MARK = /\$\{|\{\{|\{%|\{#|%\{/g;
function templateText(source) {
    const { text } = source;
    const pieces = [];
    let done = 0;
    const upTo = (end) => {
        if (end > done)
            pieces.push({ kind: "literal", text: text.slice(done, end), span: { source, start: done, end } });
    };
    const marks = new RegExp(MARK);
    let failures = 0;
    for (let found = marks.exec(text); found && failures < MOST_FAILURES; found = marks.exec(text)) {
        const start = found.index;
        const mark = found[0];
        const end = mark === "${" || mark === "%{" ? closingBrace(text, start + 2) : closing(text, start, mark);
        if (end === undefined)
            failures++;
        if (end === undefined || start < done)
            continue;
        const name = text
            .slice(start + mark.length, end - (mark.startsWith("{") ? 2 : 1))
            .replace(/^[\s{~-]+|[\s}~-]+$/g, "");
        if (mark === "${" && (name === "" || isPolicyVariable(name)))
            continue;
        const escaped = text[start - 1] === mark[0] && (mark === "${" || mark === "%{");
        if (escaped && start > done) {
            upTo(start - 1);
            pieces.push({ kind: "literal", text: mark, span: { source, start: start - 1, end: start + 2 } });
            done = start + 2;
            continue;
        }
        if (mark === "%{" && !/^(?:if|else|endif|for|endfor)\b/.test(name))
            continue;
        upTo(start);
        if (mark === "${" || mark === "{{")
            pieces.push({ kind: "hole", name, span: { source, start, end } });
        done = end;
        marks.lastIndex = end;
    }
    upTo(text.length);
    return { kind: "text", pieces, span: { source, start: 0, end: text.length } };
}
/** A chart of Helm's is no YAML before it is rendered. */
const isChart = (text) => /\{\{-?\s*(?:if|else|end|range|with|define|include|template|block)\b|\{\{-?\s*[.$]/.test(text);
const hasHoles = (text) => text.search(MARK) >= 0;
/**
 * Whether `${name}` is IAM's own: it is filled in when a request comes, not when the file is made.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
 */
function isPolicyVariable(name) {
    return (name === "*" || name === "?" || name === "$" || /^[A-Za-z][\w.-]*:[A-Za-z][\w./:@-]*(?:\s*,\s*'[^']*')?$/.test(name));
}
/** The offset after the brace that closes an expression, which may hold braces and quoted text itself. */
function closingBrace(text, from) {
    const limit = Math.min(text.length, from + LONGEST);
    let open = 1;
    for (let at = from; at < limit; at++) {
        const char = text[at];
        if (char === "{")
            open++;
        else if (char === "}" && --open === 0)
            return at + 1;
        else if (char === "\n" && open === 1)
            return undefined;
    }
    return undefined;
}
function closing(text, start, mark) {
    const sign = mark === "{{" ? "}}" : mark === "{%" ? "%}" : "#}";
    const end = text.slice(start, start + LONGEST).indexOf(sign, 2);
    if (end < 0)
        return undefined;
    const close = start + end + 2;
    return mark === "{{" && text[start + 2] === "{" && text[close] === "}" ? close + 1 : close;
}


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

/***/ 6548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $F: () => (/* binding */ knownTags),
/* harmony export */   JW: () => (/* binding */ longForm),
/* harmony export */   iq: () => (/* binding */ attributePath)
/* harmony export */ });
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3537);

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html */
const FUNCTIONS = new Set(("And Base64 Cidr Contains EachMemberEquals EachMemberIn Equals FindInMap ForEach GetAZs GetAtt GetStackOutput If " +
    "ImportValue Join Length Not Or RefAll Select Split Sub ToJsonString Transform ValueOf ValueOfAll").split(" "));
/**
 * The same tags for the library, each of every kind of node and changing nothing: each tag that it does not
 * know would cost it a warning with a stack trace.
 */
const knownTags = [...FUNCTIONS, "Ref", "Condition"].flatMap((name) => [
    { tag: `!${name}`, resolve: (text) => text },
    { tag: `!${name}`, collection: "seq" },
    { tag: `!${name}`, collection: "map" },
]);
/** A tag that is not CloudFormation's is kept as a key of its own name, with its `!`. */
function longForm(tag, tagSpan, value) {
    const name = tag.slice(1);
    const key = name === "Ref" || name === "Condition" ? name : FUNCTIONS.has(name) ? `Fn::${name}` : tag;
    const argument = key === "Fn::GetAtt" ? attributePath(value) : value;
    const span = { source: value.span.source, start: Math.min(tagSpan.start, value.span.start), end: value.span.end };
    return { kind: "dict", entries: [{ key, keySpan: tagSpan, value: argument }], span };
}
/** `Role.Arn` as two texts; an attribute's name may have dots itself. */
function attributePath(value) {
    if (value.kind !== "text")
        return value;
    const flat = (0,_model_text_js__WEBPACK_IMPORTED_MODULE_0__/* .flatten */ .Bq)(value);
    const dot = flat.chars.indexOf(".");
    if (dot < 0)
        return value;
    const part = (from, to) => ({
        ...value,
        pieces: (0,_model_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(flat, from, to),
        span: (0,_model_text_js__WEBPACK_IMPORTED_MODULE_0__/* .spanIn */ .Qs)(flat, from, to),
    });
    return { kind: "list", items: [part(0, dot), part(dot + 1, flat.chars.length)], span: value.span };
}


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

/***/ 3537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ flatten),
/* harmony export */   EI: () => (/* binding */ holeAt),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   KD: () => (/* binding */ viaAt),
/* harmony export */   Qs: () => (/* binding */ spanIn),
/* harmony export */   Si: () => (/* binding */ spelledOut),
/* harmony export */   VP: () => (/* binding */ flatSource),
/* harmony export */   uQ: () => (/* binding */ spelled),
/* harmony export */   vs: () => (/* binding */ HOLE)
/* harmony export */ });
/** Stands for a hole in `Flat.chars`; ask `holeAt`, since a user may write this character too. */
const HOLE = "\uFFFC";
function flatten(text) {
    const starts = [];
    const pieces = text.pieces.filter((piece) => piece.kind === "hole" || piece.text !== "");
    let chars = "";
    for (const piece of pieces) {
        starts.push(chars.length);
        chars += piece.kind === "hole" ? HOLE : piece.text;
    }
    return { chars, pieces, starts, span: text.span };
}
/** A whole source as a flat text of one verbatim piece. */
function flatSource(span) {
    return flatten({ pieces: [{ kind: "literal", text: span.source.text.slice(span.start, span.end), span }], span });
}
/** The index of the piece that holds an offset, by binary search. */
function pieceAt(flat, offset) {
    let low = 0;
    let high = flat.starts.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((flat.starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}
function holeAt(flat, offset) {
    if (flat.chars[offset] !== HOLE)
        return undefined;
    const piece = flat.pieces[pieceAt(flat, offset)];
    return piece?.kind === "hole" ? piece : undefined;
}
/** The only piece of a text that was written in one place and stands there verbatim: a whole file, mostly. */
function verbatim({ pieces }) {
    const piece = pieces.length === 1 ? pieces[0] : undefined;
    if (piece?.kind !== "literal" || piece.via || piece.span.end - piece.span.start !== piece.text.length)
        return undefined;
    return piece.span;
}
/** Where a half-open part of the text was written. Pieces of different files cannot be joined: the first one counts. */
function spanIn(flat, start, end) {
    const whole = verbatim(flat);
    if (whole && start < end && end <= flat.chars.length)
        return { source: whole.source, start: whole.start + start, end: whole.start + end };
    const from = Math.min(start, flat.chars.length);
    const to = Math.min(end, flat.chars.length);
    const first = flat.pieces[pieceAt(flat, from)];
    if (!first)
        return flat.span;
    const begin = cutOne(first, flat.starts[pieceAt(flat, from)] ?? 0, from, Math.max(from, to)).span;
    if (to <= from + 1)
        return begin;
    const index = pieceAt(flat, to - 1);
    const last = flat.pieces[index];
    if (!last)
        return begin;
    const close = cutOne(last, flat.starts[index] ?? 0, from, to).span;
    if (close.source !== begin.source || close.end < begin.start)
        return begin;
    return { source: begin.source, start: begin.start, end: close.end };
}
/** The hops of the piece that an offset is in. */
const viaAt = (flat, offset) => flat.pieces[pieceAt(flat, offset)]?.via;
/** The pieces of a half-open part of the text, each with its own span, put behind those that are there. */
function cut(flat, from, to, before) {
    const out = before ?? [];
    if (to <= from)
        return out;
    const whole = verbatim(flat);
    if (whole && to <= flat.chars.length) {
        const span = { source: whole.source, start: whole.start + from, end: whole.start + to };
        const piece = { kind: "literal", text: flat.chars.slice(from, to), span };
        if (!before)
            return [piece];
        before.push(piece);
        return before;
    }
    for (let i = pieceAt(flat, from); i < flat.pieces.length; i++) {
        const start = flat.starts[i] ?? 0;
        if (start >= to)
            break;
        const piece = flat.pieces[i];
        if (piece)
            out.push(cutOne(piece, start, from, to));
    }
    return out;
}
/** Part of a piece: a verbatim one yields the part's own span, any other stands for its span as a whole. */
function cutOne(piece, start, from, to) {
    if (piece.kind === "hole")
        return piece;
    const a = Math.max(0, from - start);
    const b = Math.min(piece.text.length, to - start);
    if (a === 0 && b === piece.text.length)
        return piece;
    const { source, start: at, end } = piece.span;
    const verbatim = end - at === piece.text.length;
    return {
        ...piece,
        text: piece.text.slice(a, b),
        span: verbatim ? { source, start: at + a, end: at + b } : piece.span,
    };
}
/** The text with holes written as `${name}`: a stable name of a value that is not known in full. */
function spelled(pieces) {
    const first = pieces[0];
    if (pieces.length === 1 && first?.kind === "literal")
        return first.text;
    return pieces.map((piece) => (piece.kind === "hole" ? `\${${piece.name}}` : piece.text)).join("");
}
/** A text with the names of what is not known in it. */
const spelledOut = ({ pieces }) => pieces.map((piece) => (piece.kind === "hole" ? piece.name : piece.text)).join("");


/***/ }),

/***/ 1925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZZ: () => (/* binding */ field),
/* harmony export */   cI: () => (/* binding */ seen),
/* harmony export */   eu: () => (/* binding */ literal),
/* harmony export */   f_: () => (/* binding */ entry),
/* harmony export */   ld: () => (/* binding */ items),
/* harmony export */   sc: () => (/* binding */ through)
/* harmony export */ });
/** The string where all of it is known. */
function literal(value) {
    if (value?.kind === "reference" && value.resolved)
        return literal(value.resolved);
    if (value?.kind !== "text")
        return undefined;
    const first = value.pieces[0];
    if (first && value.pieces.length === 1)
        return first.kind === "literal" ? first.text : undefined;
    let out = "";
    for (const piece of value.pieces) {
        if (piece.kind === "hole")
            return undefined;
        out += piece.text;
    }
    return out;
}
/** The value under a key: the last one where the key repeats. */
function field(value, key) {
    return entry(value, key)?.value;
}
function entry(value, key) {
    if (value?.kind !== "dict")
        return undefined;
    const { entries } = value;
    for (let i = entries.length - 1; i >= 0; i--)
        if (entries[i]?.key === key)
            return entries[i];
    return undefined;
}
/** A list's items; a lone value counts as a list of one, nothing as none. */
const items = (value) => value === undefined || (value.kind === "scalar" && value.value === null)
    ? []
    : value.kind === "list"
        ? value.items
        : [value];
/** The same value, seen from one hop further away. */
const through = (value, hop) => ({ ...value, via: [hop, ...(value.via ?? [])] });
/** What a reference stands for, where its resource says so. */
const seen = (value) => value.kind === "reference" && value.resolved ? seen(value.resolved) : value;


/***/ })

};
