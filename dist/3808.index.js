export const id = 3808;
export const ids = [3808];
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

/***/ 3808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gcloud: () => (/* binding */ gcloud)
/* harmony export */ });
/* harmony import */ var _iam_holes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4884);
/* harmony import */ var _json_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5215);
/* harmony import */ var _json_write_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7867);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3339);




function parse(file) {
    const { value, diagnostics } = (0,_iam_holes_js__WEBPACK_IMPORTED_MODULE_3__/* .hasHoles */ .eB)(file.text)
        ? (0,_json_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJsonTemplate */ .GO)((0,_iam_holes_js__WEBPACK_IMPORTED_MODULE_3__/* .templateText */ .uO)(file))
        : (0,_json_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJsonWithComments */ .GU)(file);
    return { value: value ? [value] : [], diagnostics };
}
const gcloud = (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .googleFormat */ .b)({
    name: "gcloud",
    writer: _json_write_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonWriter */ .m,
    parse,
    marks: (text) => (text.includes('"bindings"') && text.includes('"members"') && /"role"\s*:\s*"[^"]*roles\//.test(text)) ||
        text.includes('"includedPermissions"') ||
        text.includes('"denyRule"'),
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


/***/ })

};
