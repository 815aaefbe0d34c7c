export const id = 939;
export const ids = [939];
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
        return { span: at, text: values.length === 1 ? (values[0] ?? "") : `[${values.join(", ")}]` };
    }
    const items = listAround(at);
    if (!items)
        return undefined;
    if (values.length === 0)
        return without(at, items);
    const ownLine = (0,_writer_js__WEBPACK_IMPORTED_MODULE_0__/* .opensLine */ .of)(text, at.start) && items.length + values.length > 2;
    return { span: at, text: values.join(ownLine ? `,${(0,_writer_js__WEBPACK_IMPORTED_MODULE_0__/* .lineEnd */ .kd)(text)}${(0,_writer_js__WEBPACK_IMPORTED_MODULE_0__/* .indentAt */ .oY)(text, at.start)}` : ", ") };
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
function bracketEntry(brackets, of, { path, values }) {
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
    const near = quoted === "" && separator === ":" ? "" : '"';
    const known = writtenIn(brackets, near, values.map((each) => ({ text: each })));
    if (!known)
        return undefined;
    const value = known.length === 1 ? (known[0] ?? "") : `[${known.join(", ")}]`;
    const key = (name) => `${brackets.key(name, quoted !== "")}${separator === "=" ? " = " : ": "}`;
    const comma = body.endsWith(",") ? "" : ",";
    const isLong = inner.slice(body.length).includes("\n");
    if (!isLong) {
        const nested = path.reduceRight((made, name) => `{ ${key(name)}${made} }`, value).slice(2, -2);
        return { span: { source, start: last, end: last }, text: `${comma} ${nested}` };
    }
    const indent = (0,_writer_js__WEBPACK_IMPORTED_MODULE_0__/* .indentAt */ .oY)(text, text.lastIndexOf("\n", last - 1) < start ? end - 1 : firstLine(text, start, end));
    const outer = (0,_writer_js__WEBPACK_IMPORTED_MODULE_0__/* .indentAt */ .oY)(text, end - 1);
    const step = indent.startsWith(outer) && indent.length > outer.length ? indent.slice(outer.length) : "  ";
    const lines = nest(path, value, key, indent, step);
    const parting = separator === "=" && !brackets.needsCommas ? "" : comma;
    return { span: { source, start: last, end: last }, text: [parting, ...lines].join((0,_writer_js__WEBPACK_IMPORTED_MODULE_0__/* .lineEnd */ .kd)(text)) };
}
/** Where the first entry that opens a line stands. */
const firstLine = (text, start, end) => start +
    (/\n[ \t]*(?=\S)/.exec(text.slice(start, end))?.[0].length ?? 0) +
    text.slice(start, end).search(/\n[ \t]*(?=\S)/);
function nest(path, value, key, indent, step) {
    const [name = "", ...rest] = path;
    if (rest.length === 0)
        return [`${indent}${key(name)}${value}`];
    return [`${indent}${key(name)}{`, ...nest(rest, value, key, indent + step, step), `${indent}}`];
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
const isTemplate = (file) => /\.(?:tpl|tftpl|j2)$/.test(file.path) || ((0,holes/* hasHoles */.e)(file.text) && (0,holes/* templateText */.u)(file).pieces.length > 1);
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
/* harmony export */   e: () => (/* binding */ hasHoles),
/* harmony export */   u: () => (/* binding */ templateText)
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

/***/ 5215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qF: () => (/* binding */ parseJson),
  t: () => (/* binding */ parseJsonIn),
  GO: () => (/* binding */ parseJsonTemplate),
  GU: () => (/* binding */ parseJsonWithComments)
});

// EXTERNAL MODULE: ./lib/src/model/text.js
var model_text = __webpack_require__(3537);
;// CONCATENATED MODULE: ./lib/src/formats/json/string.js

const ESCAPES = {
    '"': '"',
    "\\": "\\",
    "/": "/",
    b: "\b",
    f: "\f",
    n: "\n",
    r: "\r",
    t: "\t",
};
/** `start` is the offset of the opening quote. A string that is never closed ends with its line. */
function readString(flat, start) {
    const { chars } = flat;
    const pieces = [];
    let problem;
    let run = start + 1;
    let at = run;
    for (;;) {
        const unit = chars.charCodeAt(at);
        if (unit === 34 || Number.isNaN(unit) || unit === 10 || unit === 13) {
            (0,model_text/* cut */.Jj)(flat, run, at, pieces);
            if (unit === 34)
                return { pieces, end: at + 1, problem };
            return { pieces, end: at, problem: { from: start, to: at, message: "this string is never closed" } };
        }
        if (unit !== 92) {
            if (unit < 32)
                problem ??= { from: at, to: at + 1, message: "a control character must be escaped" };
            at++;
            continue;
        }
        (0,model_text/* cut */.Jj)(flat, run, at, pieces);
        const { text, length } = decodedAt(chars, at);
        if (text === undefined) {
            problem ??= {
                from: at,
                to: at + length,
                message: `\`${chars.slice(at, at + length)}\` is no escape sequence of JSON`,
            };
            run = at;
            at += length;
            continue;
        }
        const via = (0,model_text/* cut */.Jj)(flat, at, at + 1)[0]?.via;
        const span = (0,model_text/* spanIn */.Qs)(flat, at, at + length);
        pieces.push(via ? { kind: "literal", text, span, via } : { kind: "literal", text, span });
        at += length;
        run = at;
    }
}
function decodedAt(chars, at) {
    const letter = chars[at + 1] ?? "";
    const known = ESCAPES[letter];
    if (known !== undefined)
        return { text: known, length: 2 };
    const digits = chars.slice(at + 2, at + 6);
    if (letter === "u" && /^[0-9a-fA-F]{4}$/.test(digits))
        return { text: String.fromCharCode(Number.parseInt(digits, 16)), length: 6 };
    // The character after the backslash may be the quote that ends the string or the end of the line: it is not taken.
    return { text: undefined, length: 1 };
}

;// CONCATENATED MODULE: ./lib/src/formats/json/grammar.js


/** A bound on nesting that no real document reaches and no call stack minds. */
const DEEPEST = 250;
/** After this many errors the rest of a broken file tells a reader nothing new. */
const MOST_ERRORS = 20;
/** After this many the file is given up. */
const MOST_FAILURES = 1000;
function readDocument(flat) {
    const reader = { flat, chars: flat.chars, at: 0, depth: 0, failures: 0, diagnostics: [], liberties: [] };
    skipSpace(reader);
    let value;
    if (reader.at >= reader.chars.length)
        complain(reader, 0, 0, "expected a JSON value, found nothing");
    else
        value = readValue(reader);
    skipSpace(reader);
    if (reader.at < reader.chars.length && !reader.diagnostics.some((each) => each.severity === "error"))
        complain(reader, reader.at, reader.at + 1, `unexpected ${seen(reader)} after the end of the JSON value`);
    return { value, diagnostics: reader.diagnostics, liberties: reader.liberties };
}
function complain(reader, from, to, message, code = "syntax") {
    if (++reader.failures > MOST_FAILURES)
        reader.at = reader.chars.length;
    // Twice, since warnings about keys that repeat must not use up the room.
    if (reader.diagnostics.length >= 2 * MOST_ERRORS)
        return;
    reader.diagnostics.push({ code, severity: "error", message, at: (0,model_text/* spanIn */.Qs)(reader.flat, from, to) });
}
function seen(reader) {
    const unit = reader.chars.codePointAt(reader.at);
    if (unit === undefined)
        return "end of text";
    return reader.chars[reader.at] === "\n" ? "end of line" : `\`${String.fromCodePoint(unit)}\``;
}
function readValue(reader) {
    switch (reader.chars[reader.at]) {
        case "{":
            return nested(reader, readObject);
        case "[":
            return nested(reader, readArray);
        case '"':
            return textValue(reader);
        default:
            return readWord(reader);
    }
}
function nested(reader, read) {
    const start = reader.at;
    if (reader.depth >= DEEPEST) {
        complain(reader, start, start + 1, `nested more than ${DEEPEST} levels deep`, "too-deep");
        skipBrackets(reader);
        return unknown(reader, start, "nested too deep to be read", "…");
    }
    reader.depth++;
    const value = read(reader);
    reader.depth--;
    return value;
}
function skipBrackets(reader) {
    let open = 0;
    while (reader.at < reader.chars.length) {
        const char = reader.chars[reader.at];
        if (char === '"') {
            reader.at = readString(reader.flat, reader.at).end;
            continue;
        }
        reader.at++;
        if (char === "{" || char === "[")
            open++;
        else if ((char === "}" || char === "]") && --open === 0)
            return;
    }
}
function readArray(reader) {
    const start = reader.at++;
    const items = [];
    const close = listed(reader, start, "]", () => items.push(readValue(reader)));
    return { kind: "list", items, ...written(reader, start, close) };
}
function readObject(reader) {
    const start = reader.at++;
    const entries = [];
    const keys = new Set();
    const close = listed(reader, start, "}", () => {
        const entry = readEntry(reader);
        if (entry === undefined)
            return;
        if (keys.has(entry.key))
            repeated(reader, entry);
        keys.add(entry.key);
        entries.push(entry);
    });
    return { kind: "dict", entries, ...written(reader, start, close) };
}
function repeated(reader, entry) {
    const message = `key \`${entry.key}\` repeats, and only one of them counts`;
    if (reader.diagnostics.length < MOST_ERRORS)
        reader.diagnostics.push({ code: "shape", severity: "warning", message, at: entry.keySpan });
}
/** The members up to a closing bracket, with their commas; gives the offset after the bracket. */
function listed(reader, start, close, member) {
    let comma;
    let first = true;
    for (;;) {
        skipSpace(reader);
        const char = reader.chars[reader.at];
        if (char === close || char === undefined || char === "]" || char === "}") {
            if (char !== close) {
                complain(reader, start, start + 1, `\`${reader.chars[start] ?? ""}\` is never closed`);
                return reader.at;
            }
            if (comma !== undefined)
                liberty(reader, comma, comma + 1, "a comma before the closing bracket is not JSON");
            return ++reader.at;
        }
        if (char === ",") {
            if (first || comma !== undefined)
                liberty(reader, reader.at, reader.at + 1, "expected a value before `,`");
            else
                comma = reader.at;
            reader.at++;
            continue;
        }
        // What fills a hole may bring its own commas.
        const beside = isHole(reader, reader.at) || isHole(reader, lastInk(reader));
        if (!first && comma === undefined && !beside)
            complain(reader, reader.at, reader.at + 1, `expected \`,\` or \`${close}\`, found ${seen(reader)}`);
        first = false;
        comma = undefined;
        const before = reader.at;
        member();
        if (reader.at === before)
            reader.at++;
    }
}
const isHole = (reader, at) => (0,model_text/* holeAt */.EI)(reader.flat, at) !== undefined;
function lastInk(reader) {
    let at = reader.at - 1;
    while (at >= 0 && isSpace(reader.chars.charCodeAt(at)))
        at--;
    return at;
}
function readEntry(reader) {
    const start = reader.at;
    const hole = (0,model_text/* holeAt */.EI)(reader.flat, start);
    if (reader.chars[start] !== '"' && !hole) {
        complain(reader, start, start + 1, `expected a key in double quotes, found ${seen(reader)}`);
        skipJunk(reader);
        return undefined;
    }
    const string = hole ? { pieces: [hole], end: start + 1, problem: undefined } : readString(reader.flat, start);
    if (string.problem)
        complain(reader, string.problem.from, string.problem.to, string.problem.message);
    reader.at = string.end;
    const key = (0,model_text/* spelled */.uQ)(string.pieces);
    const keySpan = (0,model_text/* spanIn */.Qs)(reader.flat, start, string.end);
    skipSpace(reader);
    if (reader.chars[reader.at] !== ":") {
        if (hole) {
            const because = `\`${hole.name}\` brings entries not seen here`;
            return { key, keySpan, value: { kind: "unknown", because, name: hole.name, span: keySpan } };
        }
        complain(reader, reader.at, reader.at + 1, `expected \`:\` after the key \`${key}\`, found ${seen(reader)}`);
        return { key, keySpan, value: unknown(reader, start, "has no value", "") };
    }
    reader.at++;
    skipSpace(reader);
    const next = reader.chars[reader.at];
    if (next === undefined || next === "," || next === "}" || next === "]") {
        complain(reader, reader.at, reader.at + 1, `expected a value for the key \`${key}\`, found ${seen(reader)}`);
        return { key, keySpan, value: unknown(reader, start, "has no value", "") };
    }
    return { key, keySpan, value: readValue(reader) };
}
function skipJunk(reader) {
    if (reader.chars[reader.at] === "{" || reader.chars[reader.at] === "[")
        skipBrackets(reader);
    else
        while (reader.at < reader.chars.length && !'",{}[]\n'.includes(reader.chars[reader.at] ?? ""))
            reader.at++;
}
function textValue(reader) {
    const start = reader.at;
    const string = readString(reader.flat, start);
    if (string.problem)
        complain(reader, string.problem.from, string.problem.to, string.problem.message);
    reader.at = string.end;
    return { kind: "text", pieces: string.pieces, ...written(reader, start, string.end) };
}
const NUMBER = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?$/;
/** A number, `true`, `false`, `null`, a hole, or a word that is none of them. */
function readWord(reader) {
    const start = reader.at;
    while (reader.at < reader.chars.length && !' \t\r\n",:{}[]/'.includes(reader.chars[reader.at] ?? ""))
        reader.at++;
    const word = reader.chars.slice(start, reader.at);
    const where = written(reader, start, reader.at);
    if (word === "true" || word === "false")
        return { kind: "scalar", value: word === "true", ...where };
    if (word === "null")
        return { kind: "scalar", value: null, ...where };
    if (word.length < 400 && NUMBER.test(word))
        return { kind: "scalar", value: Number(word), ...where };
    if (word.includes(model_text/* HOLE */.vs)) {
        const pieces = (0,model_text/* cut */.Jj)(reader.flat, start, reader.at);
        const [only] = pieces;
        if (pieces.length === 1 && only?.kind === "hole")
            return { kind: "unknown", name: only.name, because: only.because ?? filledIn(only.name), ...where };
        if (pieces.some((piece) => piece.kind === "hole"))
            return { kind: "unknown", name: (0,model_text/* spelled */.uQ)(pieces), because: filledIn((0,model_text/* spelled */.uQ)(pieces)), ...where };
    }
    const end = Math.max(reader.at, start + 1);
    complain(reader, start, end, word === "" ? `expected a value, found ${seen(reader)}` : `\`${word.slice(0, 60)}\` is no JSON value`);
    return unknown(reader, start, "is no JSON value", word);
}
const filledIn = (name) => `\`${name}\` is filled in elsewhere`;
function unknown(reader, start, because, name) {
    return { kind: "unknown", because, name, ...written(reader, start, Math.max(reader.at, start + 1)) };
}
function written(reader, from, to) {
    const via = (0,model_text/* viaAt */.KD)(reader.flat, from);
    const span = (0,model_text/* spanIn */.Qs)(reader.flat, from, to);
    return via ? { span, via } : { span };
}
const isSpace = (unit) => unit === 32 || unit === 9 || unit === 10 || unit === 13;
function skipSpace(reader) {
    for (;;) {
        while (isSpace(reader.chars.charCodeAt(reader.at)))
            reader.at++;
        const start = reader.at;
        const two = reader.chars.slice(start, start + 2);
        if (two !== "//" && two !== "/*")
            return;
        const close = two === "//" ? reader.chars.indexOf("\n", start) : reader.chars.indexOf("*/", start + 2);
        reader.at = close < 0 ? reader.chars.length : two === "//" ? close : close + 2;
        if (two === "/*" && close < 0)
            complain(reader, start, start + 2, "`/*` is never closed");
        else
            liberty(reader, start, reader.at, "a comment is not JSON");
    }
}
function liberty(reader, from, to, message) {
    if (reader.liberties.length < MOST_ERRORS)
        reader.liberties.push({ code: "syntax", severity: "error", message, at: (0,model_text/* spanIn */.Qs)(reader.flat, from, to) });
}

;// CONCATENATED MODULE: ./lib/src/formats/json/parse.js


/** RFC 8259: comments and trailing commas are syntax errors, though what stands around them is read. */
function parseJson(source) {
    const { value, diagnostics, liberties } = readDocument(wholeOf(source));
    return { value, diagnostics: inOrder([...diagnostics, ...liberties]) };
}
/** As `parseJson`, with comments and trailing commas allowed. */
function parseJsonWithComments(source) {
    return readDocument(wholeOf(source));
}
/**
 * JSON that is the contents of a text: a heredoc, an escaped string, a template's body. Spans point at where the
 * characters were written. A hole inside a string is a hole of that string; one that stands for a value is an Unknown.
 */
function parseJsonIn(text) {
    const { value, diagnostics, liberties } = readDocument((0,model_text/* flatten */.Bq)(text));
    return { value: value && passedOn(value, text), diagnostics: inOrder([...diagnostics, ...liberties]) };
}
/** As `parseJsonIn`, with comments and trailing commas allowed: templates drop an item and leave its comma. */
function parseJsonTemplate(text) {
    return readDocument((0,model_text/* flatten */.Bq)(text));
}
const wholeOf = (source) => (0,model_text/* flatSource */.VP)({ source, start: 0, end: source.text.length });
const passedOn = (value, text) => text.via === undefined || value.via !== undefined ? value : { ...value, via: text.via };
const inOrder = (all) => all.toSorted((a, b) => startOf(a) - startOf(b));
const startOf = (each) => ("start" in each.at ? each.at.start : 0);


/***/ }),

/***/ 5476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ parsedOnce)
/* harmony export */ });
function parsedOnce(parse) {
    const known = new WeakMap();
    const kept = (source) => {
        const before = known.get(source);
        if (before !== undefined)
            return before;
        const made = parse(source);
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
/* harmony export */   kd: () => (/* binding */ lineEnd),
/* harmony export */   oY: () => (/* binding */ indentAt),
/* harmony export */   of: () => (/* binding */ opensLine)
/* harmony export */ });
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

/***/ 3537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ flatten),
/* harmony export */   EI: () => (/* binding */ holeAt),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   KD: () => (/* binding */ viaAt),
/* harmony export */   Qs: () => (/* binding */ spanIn),
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
/** Where a half-open part of the text was written. Pieces of different files cannot be joined: the first one counts. */
function spanIn(flat, start, end) {
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
function cut(flat, from, to, out = []) {
    if (to <= from)
        return out;
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
    return pieces.map((piece) => (piece.kind === "hole" ? `\${${piece.name}}` : piece.text)).join("");
}


/***/ }),

/***/ 1925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZZ: () => (/* binding */ field),
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
    return value.entries.findLast((each) => each.key === key);
}
/** A list's items; a lone value counts as a list of one, nothing as none. */
const items = (value) => value === undefined || (value.kind === "scalar" && value.value === null)
    ? []
    : value.kind === "list"
        ? value.items
        : [value];
/** The same value, seen from one hop further away. */
const through = (value, hop) => ({ ...value, via: [hop, ...(value.via ?? [])] });


/***/ })

};
