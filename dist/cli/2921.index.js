export const id = 2921;
export const ids = [2921,6548];
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

/***/ 3942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fabric: () => (/* binding */ fabric)
});

// EXTERNAL MODULE: ./lib/src/formats/iam/holes.js
var holes = __webpack_require__(4884);
// EXTERNAL MODULE: ./lib/src/formats/parsed.js
var parsed = __webpack_require__(5476);
// EXTERNAL MODULE: ./lib/src/formats/yaml/parse.js + 4 modules
var parse = __webpack_require__(8005);
// EXTERNAL MODULE: ./lib/src/formats/yaml/write.js
var write = __webpack_require__(4850);
// EXTERNAL MODULE: ./lib/src/model/text.js
var model_text = __webpack_require__(3537);
// EXTERNAL MODULE: ./lib/src/model/value.js
var model_value = __webpack_require__(1925);
;// CONCATENATED MODULE: ./lib/src/formats/fabric/shapes.js
/** Whether a YAML document is one of Fabric's factories': told by its shape, since each factory reads a directory that its caller names. */


/** Folders and the organisation are described in a hidden file of their directory, projects in a file of their name. */
function factoryOf(path, value) {
    if (!value.entries.some(({ key, value: said }) => words[key]?.(said)))
        return isOrgPolicies(value) ? "org-policies" : undefined;
    if (!/(?:^|\/)[._]config\.ya?ml$/.test(path))
        return "project";
    const isOrganization = /(?:^|\/)organi[sz]ation\//.test(path) || /organi[sz]ation/.test(textOf((0,model_value/* field */.ZZ)(value, "id")) ?? "");
    return isOrganization ? "organization" : "folder";
}
/** Whether it is worth parsing. */
const mayBeFactory = (text) => /^[ \t]*["']?(?:iam|iam_\w+|group_iam|org_policies|workload_identity_pools|data_access_logs)["']?:/m.test(text) ||
    /^["']?(?:dry_run:)?[a-z-]+\.[\w.]+["']?:[ \t]*$/m.test(text);
/** The words that decide on access, and what tells each from the same word of somebody else's. */
const words = {
    iam: isRolesToMembers,
    iam_bindings: (value) => some(value, (each) => isRole((0,model_value/* field */.ZZ)(each, "role")) && has(each, "members")),
    iam_bindings_additive: (value) => some(value, (each) => isRole((0,model_value/* field */.ZZ)(each, "role")) && has(each, "member")),
    iam_by_principals: (value) => some(value, isRoles),
    iam_by_principals_additive: (value) => some(value, isRoles),
    iam_by_principals_conditional: (value) => some(value, (each) => has(each, "condition") && isRoles((0,model_value/* field */.ZZ)(each, "roles"))),
    group_iam: (value) => some(value, isRoles),
    iam_deny_policies: (value) => some(value, (each) => listed((0,model_value/* field */.ZZ)(each, "rules")).some((rule) => has(rule, "denied_permissions"))),
    org_policies: (value) => value.kind === "dict" && isOrgPolicies(value),
    workload_identity_pools: (value) => some(value, (pool) => some((0,model_value/* field */.ZZ)(pool, "providers"), (each) => has(each, "identity_provider"))),
    data_access_logs: (value) => value.kind === "dict" && value.entries.some(({ key }) => /\.googleapis\.com$|^allServices$/.test(key)),
    service_accounts: (value) => some(value, (each) => isRoles(each) || grants(each)),
    buckets: (value) => some(value, grants),
    automation: (value) => some((0,model_value/* field */.ZZ)(value, "service_accounts"), grants) || grants((0,model_value/* field */.ZZ)(value, "bucket")),
};
/** Something within a project that says who may use it, or a service account that says what it may use. */
function grants(value) {
    if (value?.kind !== "dict")
        return false;
    return value.entries.some(({ key, value: given }) => words[key]?.(given) ||
        (key === "iam_self_roles" && isRoles(given)) ||
        (/^iam_\w+_roles$/.test(key) && some(given, isRoles)));
}
function isRolesToMembers(value) {
    if (value.kind !== "dict" || value.entries.length === 0)
        return false;
    return value.entries.every(({ key, value: members }) => namesRole.test(key) && isListOrNothing(members));
}
function isRoles(value) {
    const all = listed(value);
    return all.length > 0 && all.every(isRole);
}
/** Constraints, each with what is to be kept of it. */
function isOrgPolicies(value) {
    return value.entries.some(({ key, value: policy }) => /^(?:dry_run:)?[a-z-]+\.[\w.]+$/.test(key) &&
        (listed((0,model_value/* field */.ZZ)(policy, "rules")).some((rule) => ["allow", "deny", "enforce"].some((word) => has(rule, word))) ||
            has(policy, "reset") ||
            has(policy, "inherit_from_parent")));
}
/** Wherever it is defined, by the factory's own name, or filled in. */
const namesRole = /^(?:roles|(?:[\w.-]+:)?(?:projects|organizations)\/[^/]+\/roles)\/|^\$custom_roles:|^\$\{/;
const isRole = (value) => namesRole.test(textOf(value) ?? "");
/** Of a map; older versions have lists in some places. */
const some = (value, isSo) => value?.kind === "dict" ? value.entries.some((each) => isSo(each.value)) : listed(value).some(isSo);
const listed = (value) => (value?.kind === "list" ? value.items : []);
const has = (value, key) => (0,model_value/* entry */.f_)(value, key) !== undefined;
const isListOrNothing = (value) => value.kind === "list" || value.kind === "unknown" || (value.kind === "scalar" && value.value === null);
/** With holes spelled out. */
function textOf(value) {
    if (value?.kind === "text")
        return (0,model_text/* spelled */.uQ)(value.pieces);
    return value?.kind === "unknown" ? `\${${value.name}}` : (0,model_value/* literal */.eu)(value);
}

;// CONCATENATED MODULE: ./lib/src/formats/fabric/index.js





/** The factory fills in `${…}` itself, in conditions above all. */
const fabric_parsed = (0,parsed/* parsedOnce */.p)((file) => (0,holes/* hasHoles */.eB)(file.text) ? (0,parse.parseYamlTemplate)(file, (0,holes/* templateText */.uO)(file)) : (0,parse.parseYaml)(file));
const fabric = {
    name: "fabric",
    claims: (file) => mayBeFactory(file.text) && resourcesIn(file, fabric_parsed.kept(file).value).length > 0,
    marks: (file) => /^["']?(?:iam|iam_bindings|iam_bindings_additive|iam_by_principals\w*)["']?:/m.test(file.text) &&
        /^[ \t-]+["']?(?:role["']?:[ \t]*["']?)?roles\//m.test(file.text) &&
        !(0,holes/* isChart */.VZ)(file.text) &&
        fabric_parsed.kept(file).diagnostics.some((each) => each.severity === "error"),
    unit: (path) => path,
    wants: () => [],
    writer: () => write/* yamlWriter */.T,
    read: (_unit, files) => {
        const reads = files.map((file) => ({ file, ...fabric_parsed.last(file) }));
        return {
            value: reads.flatMap(({ file, value }) => resourcesIn(file, value)),
            diagnostics: reads.flatMap(({ diagnostics }) => diagnostics),
        };
    },
};
/** A factory reads one document of a file. */
function resourcesIn({ path }, documents) {
    const [only, another] = documents;
    if (only?.kind !== "dict" || another)
        return [];
    const factory = factoryOf(path, only);
    return factory ? [{ type: `fabric:${factory}`, address: path, body: only, span: only.span }] : [];
}


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
