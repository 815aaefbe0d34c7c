export const id = 2697;
export const ids = [2697];
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

/***/ 1175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ policyFormat)
});

// EXTERNAL MODULE: ./lib/src/formats/parsed.js
var formats_parsed = __webpack_require__(5476);
// EXTERNAL MODULE: ./lib/src/model/value.js
var model_value = __webpack_require__(1925);
// EXTERNAL MODULE: ./lib/src/formats/json/parse.js + 2 modules
var parse = __webpack_require__(5215);
;// CONCATENATED MODULE: ./lib/src/formats/iam/documents.js


/**
 * Keys that hold a policy document, a list of statements or a further wrapper in what the AWS CLI and SDKs take and give
 * (https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccountAuthorizationDetails.html and the Put…Policy
 * operations of other services). In lower case: people write them in every case.
 */
const WRAPPERS = new Set(("assumerolepolicydocument assume_role_policy assume_role_policy_document content delegationpolicy document group " +
    "groupdetaillist grouppolicylist inline_policies inline_policy inlinepolicies inlinepolicy keypolicy permissionspolicy policies policy " +
    "policy_document policydocument policyversion policyversionlist resource_policy resourcepolicy role roledetaillist " +
    "rolepolicylist statement statements trust_policy trustpolicy user userdetaillist userpolicylist x-amazon-apigateway-policy").split(" "));
const DEEPEST = 6;
/** Each document as a resource, named by the file and, where it has several, by the way to it. */
function policyResources(path, documents) {
    const diagnostics = [];
    const found = documents.flatMap((value, i) => find(value, documents.length > 1 ? [String(i + 1)] : [], 0, diagnostics));
    const value = found.map(({ path: way, body }) => ({
        type: "iam:policy-document",
        address: found.length > 1 ? `${path}#${way.join(".")}` : path,
        body,
        span: body.span,
    }));
    return { value, diagnostics };
}
const hasPolicy = (documents) => documents.some((value) => find(value, [], 0, []).length > 0);
function find(value, path, depth, diagnostics) {
    if (value.kind === "dict" && isDocument(value))
        return [{ path, body: value }];
    if (isStatement(value))
        return [{ path, body: documentOf({ kind: "list", items: [value], span: value.span }) }];
    if (value.kind === "list") {
        if (value.items.length > 0 && value.items.every(isStatement))
            return [{ path, body: documentOf(value) }];
        if (depth >= DEEPEST)
            return [];
        return value.items.flatMap((item, i) => find(item, [...path, String(i + 1)], depth + 1, diagnostics));
    }
    if (value.kind !== "dict" || depth >= DEEPEST)
        return [];
    const found = value.entries.flatMap((each) => findIn(each, [...path, each.key], depth, diagnostics));
    // A policy whose statements stand under another name is a policy.
    return found.length === 0 && isVersion((0,model_value/* field */.ZZ)(value, "Version")) ? [{ path, body: value }] : found;
}
/** Wrappers may hold wrappers; under any other name there is a document or nothing. */
function findIn(each, path, depth, diagnostics) {
    const wrapper = WRAPPERS.has(each.key.toLowerCase());
    if (!wrapper)
        return named(each.value, path, diagnostics);
    if (each.value.kind !== "text")
        return find(each.value, path, depth + 1, diagnostics);
    const text = each.value;
    const first = text.pieces.find((piece) => piece.kind === "hole" || piece.text.trim() !== "");
    if (first?.kind !== "literal" || !/^\s*[{[]/.test(first.text))
        return [];
    const inner = (0,parse/* parseJsonIn */.t)(text);
    const found = inner.value ? find(inner.value, path, depth + 1, diagnostics) : [];
    if (found.length > 0)
        diagnostics.push(...inner.diagnostics);
    return found;
}
/** A document under a name that the author chose, or one wrapper below it: `{"reader": {"PolicyDocument": {…}}}`. */
function named(value, path, diagnostics) {
    if (value.kind !== "dict")
        return [];
    if (isDocument(value))
        return [{ path, body: value }];
    return value.entries.flatMap((each) => (isWrapped(each) ? findIn(each, [...path, each.key], 1, diagnostics) : []));
}
const isWrapped = (each) => /polic/i.test(each.key);
function documentOf(statements) {
    const { span } = statements;
    const keySpan = { ...span, end: span.start };
    return { kind: "dict", entries: [{ key: "Statement", keySpan, value: statements }], span };
}
/** The versions of the policy language: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_version.html */
const isVersion = (value) => ["2012-10-17", "2008-10-17"].includes((0,model_value/* literal */.eu)(value) ?? "");
/** Its version is a policy's, or its statements have the words of one, whatever else is wrong with them. */
function isDocument(value) {
    const statement = (0,model_value/* field */.ZZ)(value, "Statement");
    if (statement === undefined)
        return false;
    if (isVersion((0,model_value/* field */.ZZ)(value, "Version")))
        return true;
    return statement.kind === "unknown" || (0,model_value/* items */.ld)(statement).some((each) => isStatement(each) || hasWords(each));
}
const WORDS = /^(?:Effect|(?:Not)?(?:Action|Resource|Principal))$/;
const hasWords = (value) => value.kind === "dict" && new Set(value.entries.flatMap(({ key }) => (WORDS.test(key) ? [key] : []))).size > 1;
/** `Effect` with something to allow: a game's effects and a container's taints have other words for theirs. */
function isStatement(value) {
    const effect = (0,model_value/* field */.ZZ)(value, "Effect");
    if (effect === undefined)
        return false;
    const known = (0,model_value/* literal */.eu)(effect)?.toLowerCase();
    if (known !== undefined ? known !== "allow" && known !== "deny" : effect.kind === "scalar")
        return false;
    return (0,model_value/* entry */.f_)(value, "Action") !== undefined || (0,model_value/* entry */.f_)(value, "NotAction") !== undefined;
}

// EXTERNAL MODULE: ./lib/src/formats/iam/holes.js
var holes = __webpack_require__(4884);
;// CONCATENATED MODULE: ./lib/src/formats/iam/format.js



function policyFormat({ name, parse, marks, writer }) {
    const parsed = (0,formats_parsed/* parsedOnce */.p)(parse);
    return {
        name,
        claims: (file) => mayHold(file.text) && hasPolicy(parsed.kept(file).value),
        marks: (file) => marks(file.text) &&
            !isForeign(file.text) &&
            parsed.kept(file).diagnostics.some((each) => each.severity === "error"),
        unit: (path) => path,
        wants: () => [],
        writer: (file) => (isTemplate(file) ? undefined : writer),
        read: (_unit, files) => readAll(files, parsed.last),
    };
}
/** What a template becomes is not seen by reading the template. */
const isTemplate = (file) => /\.(?:tpl|tftpl|j2)$/.test(file.path) || ((0,holes/* hasHoles */.eB)(file.text) && (0,holes/* templateText */.uO)(file).pieces.length > 1);
function readAll(files, parse) {
    const reads = files.map((file) => {
        const parsed = parse(file);
        const { value, diagnostics } = policyResources(file.path, parsed.value);
        return { value, diagnostics: [...parsed.diagnostics, ...diagnostics] };
    });
    return { value: reads.flatMap((read) => read.value), diagnostics: reads.flatMap((read) => read.diagnostics) };
}
/** Whether it is worth parsing: each document has `Statement`, each statement `Effect`. */
function mayHold(text) {
    if (!text.includes("Effect"))
        return text.includes("Statement") && /20(?:12|08)-10-17/.test(text);
    return text.includes("Statement") || text.includes("Action");
}
/** Broken text of CloudFormation's or of Kubernetes', whose charts are no YAML before they are rendered. */
function isForeign(text) {
    if (text.includes("AWSTemplateFormatVersion") || (text.includes("Resources") && /["' ]AWS::\w+::/.test(text)))
        return true;
    return /^apiVersion:/m.test(text) && /^kind:/m.test(text);
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

/***/ 2697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   iam: () => (/* binding */ iam)
/* harmony export */ });
/* harmony import */ var _json_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5215);
/* harmony import */ var _json_write_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7867);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1175);
/* harmony import */ var _holes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4884);




/** With comments and trailing commas: what they stand beside is no less granted. */
function parse(file) {
    const { value, diagnostics } = (0,_holes_js__WEBPACK_IMPORTED_MODULE_3__/* .hasHoles */ .eB)(file.text)
        ? (0,_json_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJsonTemplate */ .GO)((0,_holes_js__WEBPACK_IMPORTED_MODULE_3__/* .templateText */ .uO)(file))
        : (0,_json_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJsonWithComments */ .GU)(file);
    return { value: value ? [value] : [], diagnostics };
}
const iam = (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .policyFormat */ .y)({
    name: "iam",
    writer: _json_write_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonWriter */ .m,
    parse,
    marks: (text) => text.includes('"Effect"') && (text.includes('"Statement"') || text.includes('Action"')),
});


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
