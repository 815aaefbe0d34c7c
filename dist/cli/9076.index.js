export const id = 9076;
export const ids = [9076];
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

/***/ 8323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ partsWith)
/* harmony export */ });
/** So many settings of one unit are read. */
const mostParts = 50;
function partsWith({ shared, settings, called, isLacking }) {
    const parts = settings.slice(0, mostParts).map(({ name, file }) => ({ name, files: [...shared, file] }));
    const alone = parts.length === 0 || !isLacking() ? [{ name: "", files: shared }] : [];
    const message = `there are more than ${mostParts} ${called}; from this one on they are not read`;
    const beyond = settings[mostParts];
    return {
        value: [...alone, ...parts],
        diagnostics: beyond ? [{ code: "too-much-work", severity: "error", message, at: { path: beyond.file.path } }] : [],
    };
}


/***/ }),

/***/ 6161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GI: () => (/* binding */ addressText),
/* harmony export */   dK: () => (/* binding */ blockText),
/* harmony export */   nv: () => (/* binding */ parsedBlock)
/* harmony export */ });
/** Blocks of IP addresses, of version 4 and 6, as numbers and as texts. */
/** `10.0.0.0/8` or `fd00::/8`, its address cut to its length; undefined where it is neither. */
function parsedBlock(text) {
    const [written = "", suffix] = text.split("/");
    const parsed = parsedAddress(written);
    if (!parsed || suffix === undefined || !/^\d{1,3}$/.test(suffix) || text.split("/").length > 2)
        return undefined;
    const length = Number(suffix);
    if (length > parsed.bits)
        return undefined;
    const low = BigInt(parsed.bits - length);
    return { address: (parsed.address >> low) << low, bits: parsed.bits, length };
}
function parsedAddress(text) {
    if (!text.includes(":")) {
        const address = ofFour(text);
        return address === undefined ? undefined : { address, bits: 32 };
    }
    const address = ofSix(text);
    return address === undefined ? undefined : { address, bits: 128 };
}
/** Zeros before a number are let through, as Terraform always did. */
function ofFour(text) {
    const parts = text.split(".");
    if (parts.length !== 4 || !parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) < 256))
        return undefined;
    return parts.reduce((sum, part) => (sum << 8n) | BigInt(Number(part)), 0n);
}
function ofSix(text) {
    const halves = text.split("::");
    if (halves.length > 2)
        return undefined;
    const [before, after] = halves.map(groups);
    if (!before || (halves.length === 2 && !after))
        return undefined;
    const given = before.length + (after?.length ?? 0);
    if (halves.length === 2 ? given > 7 : given !== 8)
        return undefined;
    const all = [...before, ...Array.from({ length: 8 - given }, () => 0n), ...(after ?? [])];
    return all.reduce((sum, group) => (sum << 16n) | group, 0n);
}
/** The last two groups may be written as an IPv4 address. */
function groups(text) {
    if (text === "")
        return [];
    const out = [];
    for (const part of text.split(":")) {
        const four = part.includes(".") ? ofFour(part) : undefined;
        if (four !== undefined)
            out.push(four >> 16n, four & 0xffffn);
        else if (/^[0-9a-fA-F]{1,4}$/.test(part))
            out.push(BigInt(`0x${part}`));
        else
            return undefined;
    }
    return out;
}
const blockText = (block) => `${addressText(block)}/${block.length}`;
function addressText({ address, bits }) {
    if (bits === 32)
        return [24n, 16n, 8n, 0n].map((shift) => String((address >> shift) & 0xffn)).join(".");
    const parts = Array.from({ length: 8 }, (_, i) => ((address >> BigInt(112 - 16 * i)) & 0xffffn).toString(16));
    const zeros = longestZeros(parts);
    if (!zeros)
        return parts.join(":");
    return `${parts.slice(0, zeros.from).join(":")}::${parts.slice(zeros.to).join(":")}`;
}
/** The first of the longest runs of two or more groups that are zero. */
function longestZeros(parts) {
    let best;
    for (let from = 0; from < parts.length; from++) {
        let to = from;
        while (parts[to] === "0")
            to++;
        if (to - from > Math.max(1, best ? best.to - best.from : 1))
            best = { from, to };
    }
    return best;
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

/***/ 4392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ madeDict),
/* harmony export */   O8: () => (/* binding */ madeList),
/* harmony export */   fu: () => (/* binding */ madeText),
/* harmony export */   l2: () => (/* binding */ wholeOf),
/* harmony export */   qO: () => (/* binding */ withFields)
/* harmony export */ });
/* harmony import */ var _model_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2239);
/** Texts, lists and maps that a format makes of what its author only named: all of it stands for the text that named it. */

function madeText(text, span) {
    const literal = (part) => ({ kind: "literal", text: part, span });
    // INVARIANT: no piece is as long as its span, unless it was written there.
    const isTaken = text.length === span.end - span.start && text !== (0,_model_source_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(span);
    return { kind: "text", pieces: isTaken ? [literal(text.slice(0, 1)), literal(text.slice(1))] : [literal(text)], span };
}
const madeList = (items, span) => ({ kind: "list", items, span });
/** What is undefined is left out. */
const madeDict = (fields, span) => ({
    kind: "dict",
    entries: Object.entries(fields).flatMap(([key, value]) => value ? [{ key, keySpan: span, value }] : []),
    span,
});
/** A map with some of its values replaced or added; what is undefined goes. */
function withFields(map, fields) {
    const kept = map.entries.filter(({ key }) => !Object.hasOwn(fields, key));
    return { ...map, entries: [...kept, ...madeDict(fields, map.span).entries] };
}
/** A name and what stands under it; the name alone where that came from another file. */
const wholeOf = ({ keySpan, value }) => keySpan.source === value.span.source ? { ...keySpan, end: Math.max(keySpan.end, value.span.end) } : keySpan;


/***/ }),

/***/ 1804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ masked)
/* harmony export */ });
/* harmony import */ var _model_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2239);
/* harmony import */ var _told_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9496);
/* harmony import */ var _veiled_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8840);



/** Shorter texts are found everywhere. */
const shortest = 4;
/** INVARIANT: a source keeps its length and its lines, so that every span stays true. */
function masked(resources, secrets) {
    if (secrets.length === 0)
        return resources;
    const mask = maskOf(secrets);
    return resources.map((each) => ({
        ...each,
        address: mask.text(each.address),
        body: mask.value(each.body),
        span: mask.span(each.span),
        ...(each.given && { given: each.given.map(mask.span) }),
        ...(each.perhaps !== undefined && { perhaps: mask.text(each.perhaps) }),
    }));
}
function maskOf(secrets) {
    const sources = sourcesWithout(secrets);
    const texts = [...new Set(secrets.map(_model_source_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6))]
        .filter((text) => text.trim().length >= shortest)
        .sort((a, b) => b.length - a.length)
        .map((text) => [text.replace(/\s+/g, " "), `(${(0,_veiled_js__WEBPACK_IMPORTED_MODULE_2__/* .markOf */ .Fg)("", text)})`]);
    const text = (written) => texts.reduce((left, [secret, mark]) => (left.includes(secret) ? left.replaceAll(secret, mark) : left), written);
    const span = (each) => {
        const source = sources.get(each.source);
        return source ? { ...each, source } : each;
    };
    const via = (of) => (of.via ? { via: of.via.map(span) } : {});
    const piece = (each) => each.kind === "literal"
        ? { ...each, span: span(each.span), ...via(each) }
        : { ...told(each), name: text(each.name), span: span(each.span), ...via(each), ...because(each) };
    const because = (of) => (of.because === undefined ? {} : { because: text(of.because) });
    const told = ({ hides: _, ...rest }) => rest;
    const done = new Map();
    const value = (each) => {
        const known = done.get(each);
        if (known)
            return known;
        const { perhaps } = each;
        const made = {
            ...inside(each),
            span: span(each.span),
            ...via(each),
            ...(perhaps !== undefined && { perhaps: text(perhaps) }),
        };
        done.set(each, made);
        return made;
    };
    const inside = (each) => {
        switch (each.kind) {
            case "text": {
                const document = (0,_veiled_js__WEBPACK_IMPORTED_MODULE_2__/* .holdsVeils */ .Gr)(each) ? (0,_told_js__WEBPACK_IMPORTED_MODULE_1__/* .documentIn */ .Fd)(each) : undefined;
                return document ? { ...inside(document), encoded: "json" } : { ...each, pieces: each.pieces.map(piece) };
            }
            case "list":
                return { ...each, items: each.items.map(value) };
            case "dict":
                return {
                    ...each,
                    entries: each.entries.map((entry) => ({
                        ...entry,
                        key: text(entry.key),
                        keySpan: span(entry.keySpan),
                        value: value(_told_js__WEBPACK_IMPORTED_MODULE_1__/* .toldArguments */ .aO.has(entry.key) ? (0,_veiled_js__WEBPACK_IMPORTED_MODULE_2__/* .revealed */ .Dr)(entry.value) : entry.value),
                    })),
                };
            case "unknown": {
                const { hides: _, ...rest } = each;
                return { ...rest, name: text(each.name), because: text(each.because) };
            }
            case "reference":
                return {
                    ...each,
                    address: text(each.address),
                    ...(each.resolved && { resolved: value(each.resolved) }),
                };
            case "scalar":
                return each;
        }
    };
    return { text, span, value };
}
function sourcesWithout(secrets) {
    const bySource = new Map();
    for (const each of secrets)
        bySource.set(each.source, [...(bySource.get(each.source) ?? []), each]);
    return new Map([...bySource].map(([source, spans]) => [source, { ...source, text: without(source.text, spans) }]));
}
function without(text, spans) {
    let out = "";
    let at = 0;
    for (const { start, end } of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
        if (end <= at)
            continue;
        const from = Math.max(at, start);
        out += text.slice(at, from) + text.slice(from, end).replace(/[^\r\n]/g, "*");
        at = end;
    }
    return out + text.slice(at);
}


/***/ }),

/***/ 8221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Md: () => (/* binding */ fileName),
/* harmony export */   VV: () => (/* binding */ placeIn),
/* harmony export */   jt: () => (/* binding */ directoryOf),
/* harmony export */   rK: () => (/* binding */ isTrial),
/* harmony export */   s$: () => (/* binding */ filePath)
/* harmony export */ });
/** Paths as files of a repository write them to paths in the repository. */
/** `./policy.json` in `infra/app` is `infra/app/policy.json`; the root of the repository is empty. Undefined where it leads out. */
function placeIn(directory, written) {
    if (written.startsWith("/") || written.includes("\0") || written.includes("\\"))
        return undefined;
    const parts = directory === "" ? [] : directory.split("/");
    for (const part of written.split("/")) {
        if (part === "" || part === ".")
            continue;
        if (part !== "..")
            parts.push(part);
        else if (parts.pop() === undefined)
            return undefined;
    }
    return parts.join("/");
}
/** The same of a file, which the root is not. */
function filePath(directory, written) {
    const place = placeIn(directory, written);
    return place === "" ? undefined : place;
}
const directoryOf = (path) => (path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "");
const fileName = (path) => path.slice(path.lastIndexOf("/") + 1);
/** What examples, tests and generated wrappers make of a module says little of who else calls it. */
function isTrial(caller, module) {
    const trial = /^(?:.*\/)?(?:examples?|tests?|fixtures?|wrappers?)\//.exec(`${caller}/`)?.[0];
    return trial !== undefined && !`${module}/`.startsWith(trial);
}


/***/ }),

/***/ 8384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ firstOwn),
/* harmony export */   W: () => (/* binding */ framePlaces)
/* harmony export */ });
/** A frame of a recorded call stack to the files of the repository that it may mean. */
/** `new App (/home/ci/infra/main.ts:12:5)`, `<module> (/home/ci/app.py:4)`, `file:///home/ci/main.ts:12 (:)`, or the place alone. */
const frame = /(?:^|\(|\s)(?:file:\/\/)?((?:[A-Za-z]:)?[^():\n]+):([0-9]+)(?::[0-9]+)?\)?$/;
/** What is of the libraries and of the language, not of the program. */
const foreign = new Set(["node_modules", "site-packages", "dist-packages", "jsii-runtime.js"]);
/** The ends of a frame's path, the longest first: a machine has the repository somewhere. None for a frame of a library. */
function framePlaces(written) {
    const [, path = "", line = ""] = frame.exec(written
        .trim()
        .replace(/^at\s+/, "")
        .replace(/ \(:\)$/, "")) ?? [];
    const parts = path
        .replaceAll("\\", "/")
        .split("/")
        .filter((part) => part !== "" && part !== ".");
    if (parts.some((part) => foreign.has(part)) || path.startsWith("node:"))
        return [];
    return parts.map((_, from) => ({ path: parts.slice(from).join("/"), line: Number(line) }));
}
/** The first frame of a stack that lies in a file of the repository, whose paths `files` has. */
const firstOwn = (stack, has) => stack.flatMap(framePlaces).find(({ path }) => has(path));


/***/ }),

/***/ 9076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  terraform: () => (/* binding */ terraform)
});

// EXTERNAL MODULE: ./lib/src/model/source.js
var model_source = __webpack_require__(2239);
// EXTERNAL MODULE: ./lib/src/formats/brackets.js
var brackets = __webpack_require__(2892);
// EXTERNAL MODULE: ./lib/src/formats/writer.js
var writer = __webpack_require__(9418);
;// CONCATENATED MODULE: ./lib/src/formats/hcl/write.js


/** `${` and `%{` would begin an expression. */
const quote = (text) => (/[$%]\{/.test(text) ? undefined : JSON.stringify(text));
const hcl = {
    quote,
    key: (name, isQuoted) => (!isQuoted && /^[A-Za-z_][\w-]*$/.test(name) ? name : JSON.stringify(name)),
    needsCommas: false,
};
const hclWriter = {
    values: (at, texts) => (0,brackets/* bracketValues */.pQ)(hcl, at, texts),
    siblings: brackets/* bracketSiblings */.wd,
    entry: (of, entry) => (of.source.text[of.start] === "{" ? (0,brackets/* bracketEntry */.Hz)(hcl, of, entry) : bodyEntry(of, entry)),
    ownTenant,
};
/** In the body of a block, laid out as `terraform fmt` does: blocks within it, or an argument. */
function bodyEntry({ source, start, end }, entry) {
    const { text } = source;
    const body = text.slice(start, end - 1).trimEnd();
    if (text[end - 1] !== "}" || !head.test(body) || !text.slice(start + body.length, end).includes("\n"))
        return undefined;
    const outer = (0,writer/* indentAt */.oY)(text, start);
    const inner = /\n([ \t]+)\S/.exec(body)?.[1] ?? `${outer}  `;
    const step = inner.startsWith(outer) && inner.length > outer.length ? inner.slice(outer.length) : "  ";
    const lines = entry.blocks
        ? inAll(entry.blocks.map((each) => blockLines(each, inner, step)))
        : argumentLines(entry, inner, body);
    const at = start + body.length;
    return lines && { span: { source, start: at, end: at }, text: ["", ...lines].join((0,writer/* lineEnd */.kd)(text)) };
}
/** `statement {`, `resource "type" "name" {`. */
const head = /^\w+(?:[ \t]+"[^"\n]*")*[ \t]*\{/;
const inAll = (all) => {
    const known = all.filter((each) => each !== undefined);
    return known.length === all.length ? known.flat() : undefined;
};
function blockLines({ name, attributes }, inner, step) {
    const width = Math.max(...attributes.map(([each]) => each.length));
    const lines = attributes.map(([each, value]) => {
        const written = writtenValue(value);
        return written === undefined ? undefined : [`${inner}${step}${each.padEnd(width)} = ${written}`];
    });
    const known = inAll(lines);
    return known && ["", `${inner}${name} {`, ...known, `${inner}}`];
}
function writtenValue(value) {
    if (!isMany(value))
        return (0,writer/* quotedOrWritten */.RR)(value, quote);
    const all = value.map((each) => (0,writer/* quotedOrWritten */.RR)(each, quote));
    return all.includes(undefined) ? undefined : `[${all.join(", ")}]`;
}
const isMany = (value) => Array.isArray(value);
/** In line with the arguments above it where it is no longer than those, else apart from them. */
function argumentLines({ name, value }, inner, body) {
    if (value.kind !== "values")
        return undefined;
    const written = writtenValue(value.values.length === 1 ? (value.values[0] ?? []) : value.values);
    if (written === undefined)
        return undefined;
    const above = body.slice(body.lastIndexOf("\n") + 1);
    const [, lead = ""] = /^[ \t]*([\w-]+[ \t]*)= [^{[(]*$/.exec(above) ?? [];
    const isAlone = lead === "" && !head.test(body.slice(body.lastIndexOf("\n") + 1)) && body.includes("\n");
    const fits = name.length < lead.length;
    return [
        ...(isAlone || (lead !== "" && !fits) ? [""] : []),
        `${inner}${fits ? name.padEnd(lead.length - 1) : name} = ${written}`,
    ];
}
/** As the file says it already: `data "aws_caller_identity" "current" {}`, declared here or used here. */
function ownTenant({ source: { text }, start }) {
    const [, declared, used] = /^data[ \t]+"aws_caller_identity"[ \t]+"([\w-]+)"|data\.aws_caller_identity\.([\w-]+)\.account_id/m.exec(text) ?? [];
    const name = declared ?? used;
    if (name === undefined)
        return undefined;
    const expression = `data.aws_caller_identity.${name}.account_id`;
    // In JSON, which stands in a heredoc, it is a text with an expression in it.
    return /^\{\s*"[^"]*"\s*:/.test(text.slice(start, start + 400)) ? `"\${${expression}}"` : expression;
}

// EXTERNAL MODULE: ./lib/src/formats/json/write.js
var write = __webpack_require__(7867);
// EXTERNAL MODULE: ./lib/src/formats/masked.js
var masked = __webpack_require__(1804);
// EXTERNAL MODULE: ./lib/src/formats/paths.js
var formats_paths = __webpack_require__(8221);
// EXTERNAL MODULE: ./lib/src/formats/veiled.js
var veiled = __webpack_require__(8840);
// EXTERNAL MODULE: ./lib/src/formats/terraform/collections.js
var collections = __webpack_require__(583);
// EXTERNAL MODULE: ./lib/src/formats/terraform/conversions.js
var conversions = __webpack_require__(7527);
;// CONCATENATED MODULE: ./lib/src/formats/terraform/scope.js
const mostSteps = 400_000;
const deepest = 200;
const withNames = (scope, names) => ({
    ...scope,
    names: new Map([
        ...scope.names,
        ...Object.entries(names).filter((each) => each[1] !== undefined),
    ]),
});
/** Whether the value of an expression hangs on a variable, which whoever calls the module may set otherwise. */
const hangsOnVariable = (expression, module) => variablesIn(expression, module).length > 0;
/** The variables that an expression hangs on, through locals too, of those that whoever calls the module may set otherwise. */
function variablesIn(expression, module) {
    const found = new Map();
    const locals = new Set();
    const pending = [expression];
    for (let next = pending.pop(); next; next = pending.pop())
        for (const node of nodesOf(next)) {
            if (node.kind !== "attribute" || node.of.kind !== "variable")
                continue;
            const { name, span } = node;
            if (node.of.name === "var" && !found.has(name) && (module.inputs.get(name)?.hangs ?? true))
                found.set(name, { name, span });
            if (node.of.name !== "local" || locals.has(name) || locals.size > 50)
                continue;
            locals.add(name);
            const local = module.locals.get(name);
            if (local)
                pending.push(local.value);
        }
    return [...found.values()];
}
/** An expression and all expressions in it. */
function* nodesOf(expression) {
    const pending = [expression];
    while (pending.length > 0) {
        const next = pending.pop();
        if (Array.isArray(next))
            for (const each of next)
                pending.push(each);
        else if (typeof next === "object" && next !== null && "kind" in next) {
            yield next;
            for (const [key, child] of Object.entries(next))
                if (key !== "span" && key !== "nameSpan" && typeof child === "object")
                    pending.push(child);
        }
        else if (typeof next === "object" && next !== null && "key" in next && "value" in next)
            pending.push(next.key, next.value);
    }
}

// EXTERNAL MODULE: ./lib/src/formats/terraform/make.js
var terraform_make = __webpack_require__(4490);
;// CONCATENATED MODULE: ./lib/src/formats/terraform/constraint.js




/** https://developer.hashicorp.com/terraform/language/expressions/type-constraints */
function constrained(value, type, scope) {
    const whole = withDefaults(value, type, scope);
    const made = (0,conversions/* convert */.C6)(whole, typeIn(type, scope));
    // What does not fit would stop the deployment; what is known of it is judged all the same.
    return made.kind === "unknown" && whole.kind !== "unknown" ? whole : { ...made, ...(whole.via && { via: whole.via }) };
}
const primitives = new Map([
    ["string", { kind: "string" }],
    ["number", { kind: "number" }],
    ["bool", { kind: "bool" }],
]);
function typeIn(expression, scope) {
    if (expression.kind === "variable")
        return primitives.get(expression.name) ?? { kind: "any" };
    if (expression.kind === "parentheses")
        return typeIn(expression.of, scope);
    if (expression.kind !== "call")
        return { kind: "any" };
    const [first] = expression.arguments;
    const of = () => (first ? typeIn(first, scope) : { kind: "any" });
    switch (expression.name) {
        case "list":
        case "set":
        case "map":
            return { kind: expression.name, of: of() };
        case "optional":
            return of();
        case "tuple":
            return { kind: "tuple", items: first?.kind === "tuple" ? first.items.map((item) => typeIn(item, scope)) : [] };
        case "object": {
            const fields = fieldsOf(first, scope);
            return {
                kind: "object",
                fields: new Map([...fields].map(([name, { value }]) => [name, typeIn(value, scope)])),
                optional: new Set([...fields].flatMap(([name, { value }]) => (isOptional(value) ? [name] : []))),
            };
        }
        default:
            return { kind: "any" };
    }
}
const fieldsOf = (object, scope) => new Map(object?.kind === "object" ? object.entries.map((each) => [(0,terraform_make/* stringOf */.Je)(evaluate(each.key, scope)) ?? "", each]) : []);
const isOptional = (type) => type.kind === "call" && type.name === "optional";
/** Terraform fills in defaults before it converts, from the outside in. */
function withDefaults(value, type, scope) {
    if (type.kind === "parentheses")
        return withDefaults(value, type.of, scope);
    if (type.kind !== "call" || value.encoded)
        return value;
    const [first] = type.arguments;
    if (!first)
        return value;
    switch (type.name) {
        case "optional":
            return withDefaults(value, first, scope);
        case "list":
        case "set":
            return value.kind === "list"
                ? { ...value, items: value.items.map((item) => withDefaults(item, first, scope)) }
                : value;
        case "map":
            return value.kind === "dict" ? eachEntry(value, (entry) => withDefaults(entry, first, scope)) : value;
        case "tuple":
            return value.kind === "list" && first.kind === "tuple"
                ? {
                    ...value,
                    items: value.items.map((item, i) => {
                        const of = first.items[i];
                        return of ? withDefaults(item, of, scope) : item;
                    }),
                }
                : value;
        case "object":
            return value.kind === "dict" ? filled(value, fieldsOf(first, scope), scope) : value;
        default:
            return value;
    }
}
const eachEntry = (value, change) => ({
    ...value,
    entries: value.entries.map((each) => ({ ...each, value: change(each.value) })),
});
function filled(value, fields, scope) {
    const given = new Set(value.entries.map(({ key }) => key));
    // What is not known may bring any of them.
    const isOpen = [...given].some(collections/* isOpenKey */.O0);
    const defaultOf = (name) => {
        const type = fields.get(name)?.value;
        const fallback = type?.kind === "call" && type.name === "optional" ? type.arguments[1] : undefined;
        return fallback && evaluate(fallback, scope);
    };
    const own = value.entries.map((each) => {
        const type = fields.get(each.key)?.value;
        const found = (0,collections/* isNull */.kZ)(each.value) ? (defaultOf(each.key) ?? each.value) : each.value;
        return type ? { ...each, value: withDefaults(found, type, scope) } : each;
    });
    const missing = [...fields].flatMap(([name, { value: type }]) => {
        const fallback = given.has(name) || isOpen ? undefined : defaultOf(name);
        return fallback ? [{ key: name, keySpan: fallback.span, value: withDefaults(fallback, type, scope) }] : [];
    });
    return { ...value, entries: [...own, ...missing] };
}

;// CONCATENATED MODULE: ./lib/src/formats/terraform/once.js

function once(key, span, module, work) {
    const known = module.known.get(key);
    if (known === "in progress")
        return (0,terraform_make/* unknown */.L5)(span, `\`${key}\` refers to itself`);
    if (known)
        return known;
    module.known.set(key, "in progress");
    const value = work();
    module.known.set(key, value);
    return value;
}

;// CONCATENATED MODULE: ./lib/src/formats/terraform/sensitive.js


/** Works on what the values are; what comes of one that may not be told may not be told either. */
function openly(values, { module }, span, work) {
    if (module.secrets.length === 0 || !values.some(veiled/* holdsVeils */.Gr))
        return work(values);
    return (0,veiled/* veiled */.cX)(work(values.map(veiled/* revealed */.Dr)), (0,terraform_make/* nameOf */.Vb)(span));
}
/** Declares that a value may not be told: what is written of it anywhere is remembered, so that nobody shows it. */
function secret(value, name, { module }) {
    for (const span of (0,veiled/* writtenIn */.Xs)(value, unseen))
        module.secrets.push(span);
    return (0,veiled/* veiled */.cX)(value, name);
}
/** An expression that is not worked out may be made of texts. */
const unseen = ({ span }) => ((0,terraform_make/* nameOf */.Vb)(span).includes('"') ? [span] : []);

;// CONCATENATED MODULE: ./lib/src/formats/terraform/variables.js






/** `span` is all that stands there, `at` the name alone. */
function variableOf(name, span, at, { module, depth }) {
    const block = module.variables.get(name);
    if (!block)
        return (0,terraform_make/* unknown */.L5)(at, `\`var.${name}\` is not declared here`);
    const scope = { module, names: new Map(), depth };
    return (0,terraform_make/* seenThrough */.px)(once(`var.${name}`, span, module, () => givenOrDefault(name, block, at, scope)), span);
}
function givenOrDefault(name, block, at, scope) {
    const given = scope.module.inputs.get(name)?.value(scope.depth);
    const fallback = argumentOf(block, "default");
    const isOwn = given !== undefined && !((0,collections/* isNull */.kZ)(given) && isRequired(block, scope));
    const value = isOwn ? given : fallback && evaluate(fallback, scope);
    const type = argumentOf(block, "type");
    if (!value) {
        const hidden = (0,terraform_make/* unknown */.L5)(at, `\`var.${name}\` has no default`, nameIn(scope.module, name));
        const shape = type && typeIn(type, scope);
        // What fields it has is known before anybody gives it.
        return shape?.kind === "object" ? { ...hidden, type: shape } : hidden;
    }
    const made = type ? constrained(value, type, scope) : value;
    return isSecret(block, scope) ? secret(made, nameIn(scope.module, name), scope) : made;
}
/** The same of a module wherever it is called from, so that it stays the same unknown when its call gets another name. */
const nameIn = ({ prefix }, name) => `${prefix}var.${name}`;
const argumentOf = (block, name) => block.body.attributes.find((each) => each.name === name)?.value;
/** Where it may not be null, null stands for the default. */
const isRequired = (block, scope) => isSet(block, "nullable", scope) === false;
/** Of a variable or an output: https://developer.hashicorp.com/terraform/language/manage-sensitive-data */
const isSecret = (block, scope) => isSet(block, "sensitive", scope) === true || isSet(block, "ephemeral", scope) === true;
function isSet(block, name, scope) {
    const argument = argumentOf(block, name);
    return argument && (0,terraform_make/* asBoolean */.tB)(evaluate(argument, scope));
}

;// CONCATENATED MODULE: ./lib/src/formats/terraform/deciders.js


/** So many places are told. */
const most = 12;
function decidersOf(expression, scope) {
    const found = [];
    collect(expression, scope, new Set(), found);
    return found.slice(0, most);
}
function collect(expression, scope, seen, found) {
    found.push(expression.span);
    for (const node of nodesOf(expression)) {
        if (found.length >= most)
            return;
        if (node.kind !== "attribute" || node.of.kind !== "variable" || seen.has(`${node.of.name}.${node.name}`))
            continue;
        seen.add(`${node.of.name}.${node.name}`);
        if (node.of.name === "var")
            found.push(...placesOf(node.name, node.span, scope));
        const local = node.of.name === "local" ? localIn(scope.module, node.name) : undefined;
        if (local)
            collect(local, { ...scope, names: new Map() }, seen, found);
    }
}
const localIn = ({ locals }, name) => locals.get(name)?.value;
/** Where the value was written, and the way that it came. */
function placesOf(name, span, scope) {
    const { span: written, via } = variableOf(name, span, span, scope);
    return [written, ...(via ?? [])];
}

// EXTERNAL MODULE: ./lib/src/formats/terraform/pieces.js
var terraform_pieces = __webpack_require__(8447);
// EXTERNAL MODULE: ./lib/src/formats/terraform/sets.js
var terraform_sets = __webpack_require__(9745);
// EXTERNAL MODULE: ./lib/src/formats/terraform/type-of.js
var type_of = __webpack_require__(8136);
;// CONCATENATED MODULE: ./lib/src/formats/terraform/equality.js





/** Undefined where it is not known. */
function equal(a, b) {
    const [left, right] = [(0,terraform_make/* seen */.cI)(a), (0,terraform_make/* seen */.cI)(b)];
    if ((0,terraform_make/* isHidden */.dK)(left) || (0,terraform_make/* isHidden */.dK)(right))
        return undefined;
    if ((0,collections/* isNull */.kZ)(left) || (0,collections/* isNull */.kZ)(right))
        return (0,collections/* isNull */.kZ)(left) && (0,collections/* isNull */.kZ)(right);
    return sameKnown(left, right) ?? alike(left, right);
}
/** Of values that are known in full their types count too, down to those of their nulls. */
function sameKnown(a, b) {
    const [x, y] = [(0,terraform_sets/* identityOf */.c)(a), (0,terraform_sets/* identityOf */.c)(b)];
    if (a.encoded || b.encoded || x === undefined || y === undefined)
        return undefined;
    return x === y && (0,type_of/* sameType */.n6)((0,type_of/* typeOf */.QP)(a), (0,type_of/* typeOf */.QP)(b));
}
function alike(a, b) {
    if ((a.kind === "text" || a.encoded) && (b.kind === "text" || b.encoded))
        return sameText(a, b);
    if (a.encoded || b.encoded || a.kind !== b.kind)
        return false;
    if (a.kind === "list" && b.kind === "list")
        return sameItems(a, b);
    if (a.kind === "dict" && b.kind === "dict")
        return sameEntries(a, b);
    return undefined;
}
/** Texts of which something is known may differ for certain. */
function sameText(a, b) {
    const [x, y] = [edges(a), edges(b)];
    if (x.whole !== undefined && y.whole !== undefined)
        return x.whole === y.whole;
    const [short, long] = x.start.length < y.start.length ? [x, y] : [y, x];
    if (!long.start.startsWith(short.start) && short.whole === undefined)
        return false;
    if (short.whole !== undefined && !short.whole.startsWith(long.start))
        return false;
    const [less, more] = x.end.length < y.end.length ? [x, y] : [y, x];
    return more.end.endsWith(less.end) || less.whole !== undefined ? undefined : false;
}
/** What a text begins and ends with, and all of it where it is known. */
function edges(value) {
    const parts = (0,terraform_pieces/* asText */.e1)(value).pieces;
    const first = parts.findIndex(({ kind }) => kind === "hole");
    const last = parts.findLastIndex(({ kind }) => kind === "hole");
    const words = (some) => some.map((piece) => (piece.kind === "literal" ? piece.text : "")).join("");
    if (first < 0) {
        const whole = words(parts).normalize();
        return { start: whole, end: whole, whole };
    }
    return { start: words(parts.slice(0, first)), end: words(parts.slice(last + 1)), whole: undefined };
}
const collectionOf = ({ type }) => type?.kind;
function sameItems(a, b) {
    if (collectionOf(a) !== collectionOf(b))
        return false;
    if ((0,collections/* isOpenList */.xe)(a) || (0,collections/* isOpenList */.xe)(b) || a.type?.kind === "set")
        return undefined;
    if (a.items.length !== b.items.length)
        return false;
    return every(a.items.map((item, i) => equal(item, b.items[i])));
}
function sameEntries(a, b) {
    if (collectionOf(a) !== collectionOf(b))
        return false;
    if ((0,collections/* isOpenDict */.PT)(a) || (0,collections/* isOpenDict */.PT)(b))
        return undefined;
    const [left, right] = [(0,collections/* entriesOf */.Mc)(a), (0,collections/* entriesOf */.Mc)(b)];
    if (left.length !== right.length || left.some((each, i) => each.key !== right[i]?.key))
        return false;
    return every(left.map((each, i) => equal(each.value, right[i]?.value)));
}
const every = (answers) => answers.includes(false) ? false : answers.includes(undefined) ? undefined : true;

;// CONCATENATED MODULE: ./lib/src/formats/terraform/turned.js




/** Made once for the same variables of a module, so that what it works out is worked out once. */
const made = new WeakMap();
/** A switch behind a switch has what its variables hold: the work stays in proportion to the switches. */
const turned = new WeakSet();
/** `count = var.arn == "" ? 0 : 1` with `default = ""`: whoever turns it on gives a text, which is not known. */
function turnedAround(expression, scope) {
    const { module } = scope;
    if (turned.has(module))
        return scope;
    const empty = variablesIn(expression, module).filter(({ name, span }) => (0,collections/* isNothing */.qv)((0,terraform_make/* seen */.cI)(variableOf(name, span, span, { ...scope, names: new Map() }))));
    if (empty.length === 0)
        return scope;
    const key = empty.map(({ name }) => name).join(" ");
    const known = made.get(module) ?? new Map();
    const other = known.get(key) ?? withSet(empty, module);
    made.set(module, known.set(key, other));
    return { ...scope, module: other };
}
function withSet(variables, module) {
    const set = variables.map(({ name, span }) => {
        const value = (0,terraform_make/* unknown */.L5)(span, `\`var.${name}\` is set by whoever deploys it`, nameIn(module, name));
        return [name, { value: () => value, hangs: true }];
    });
    // Steps are counted where they always were.
    const other = Object.create(module, {
        inputs: { value: new Map([...module.inputs, ...set]) },
        known: { value: new Map() },
    });
    turned.add(other);
    return other;
}

// EXTERNAL MODULE: ./lib/src/formats/terraform/unify.js
var unify = __webpack_require__(3497);
;// CONCATENATED MODULE: ./lib/src/formats/terraform/conditional.js










/**
 * Where the test is not known, or hangs on a variable that callers may set, both outcomes are kept. A single text is the
 * one that the defaults give.
 */
function conditional({ test, then, else: otherwise, span }, scope, evaluate) {
    // What it decides is judged like any other: only what may not be told itself is hidden.
    const tested = (0,veiled/* revealed */.Dr)(evaluate(test, scope));
    const answer = (0,terraform_make/* isNull */.kZ)((0,terraform_make/* seen */.cI)(tested)) ? (0,terraform_make/* failure */.V2)(test.span, "the condition is null") : (0,conversions/* convert */.C6)(tested, type_of/* boolType */.rf);
    const holds = (0,terraform_make/* asBoolean */.tB)(answer);
    const hangs = hangsOnVariable(test, scope.module);
    const unlessTurned = (is) => (hangs && holds === !is ? turnedAround(test, scope) : scope);
    const [yes, no] = [evaluate(then, unlessTurned(true)), evaluate(otherwise, unlessTurned(false))];
    if (!hangs) {
        const wrong = (0,terraform_make/* failureIn */.Q6)(answer);
        if (wrong)
            return wrong;
        if (holds !== undefined)
            return decided(ofOneType(holds ? yes : no, holds ? no : yes, span), test, scope);
    }
    return decided(both(yes, no, holds, test.span, span), test, scope);
}
/** Whoever changes what the test hangs on changes the value. */
const decided = (value, test, scope) => (0,terraform_make/* besides */.oN)(value, decidersOf(test, scope));
/** What is chosen has the type that both have in common. */
function ofOneType(chosen, other, span) {
    const [own, others] = [(0,type_of/* typeOf */.QP)(chosen), (0,type_of/* typeOf */.QP)(other)];
    if ((0,terraform_make/* failureIn */.Q6)(chosen) || (0,terraform_make/* failureIn */.Q6)(other))
        return chosen;
    if ((0,terraform_make/* isNull */.kZ)(chosen) && own.kind === "any")
        return { ...chosen, type: others };
    if (own.kind === "any" || others.kind === "any")
        return chosen;
    const common = (0,unify/* unified */.l)([own, others]);
    return common ? (0,conversions/* convert */.C6)(chosen, common) : (0,terraform_make/* failure */.V2)(span, "the two results are of different types");
}
function both(yes, no, holds, test, span) {
    if (equal(yes, no) === true)
        return yes;
    const because = `whether it takes effect depends on \`${(0,terraform_make/* nameOf */.Vb)(test)}\``;
    const chosen = holds === undefined ? undefined : holds ? yes : no;
    if (chosen && [yes, no].some((value) => value.kind === "scalar" || value.kind === "text") && chosen.kind !== "list")
        return chosen;
    if ([yes, no].some((value) => value.kind === "scalar" && value.value !== null))
        return (0,terraform_make/* unknown */.L5)(span, "it depends on a condition that is not known before deployment");
    const lists = [yes, no].some((value) => value.kind === "list" && !value.encoded && !value.alternatives);
    const alternatives = [yes, no]
        .filter((value) => !(0,collections/* isNothing */.qv)(value))
        .flatMap((value) => {
        const isMany = value.kind === "list" && !value.encoded;
        // Beside a list, what is not known is one too.
        const all = isMany ? value.items : lists && (0,terraform_make/* isHidden */.dK)(value) ? [{ ...value, many: true }] : [value];
        return value === chosen ? all : all.map((item) => ({ ...item, perhaps: because }));
    });
    const [only] = alternatives;
    if (alternatives.length === 1 && only && !lists)
        return only;
    return lists ? (0,terraform_make/* list */.p_)(alternatives, span) : { ...(0,terraform_make/* list */.p_)(alternatives, span), alternatives: true };
}

;// CONCATENATED MODULE: ./lib/src/formats/terraform/defaults.js


/** Left at its default it is an error: whoever deploys it sets it, so that what is around it is judged. */
const unlessSet = (value, expression, { module }) => (0,terraform_make/* isNull */.kZ)((0,terraform_make/* seen */.cI)(value)) && hangsOnVariable(expression, module)
    ? (0,terraform_make/* unknown */.L5)(expression.span, `\`${(0,terraform_make/* nameOf */.Vb)(expression.span)}\` is null unless it is set`)
    : value;
/** Whether all that may be wrong with values is such a null somewhere in them. */
const isNullByDefault = (expressions, values, { module }) => values.every((value) => !(0,terraform_make/* failureIn */.Q6)(value)) &&
    expressions.some((expression, i) => hasNull(values[i]) && hangsOnVariable(expression, module));
function hasNull(value) {
    const found = value && (0,terraform_make/* seen */.cI)(value);
    if (found?.kind === "list")
        return found.items.some(hasNull);
    return found !== undefined && (0,terraform_make/* isNull */.kZ)(found);
}

// EXTERNAL MODULE: ./lib/src/formats/ip-address.js
var ip_address = __webpack_require__(6161);
// EXTERNAL MODULE: ./lib/src/formats/terraform/signature.js
var signature = __webpack_require__(8004);
;// CONCATENATED MODULE: ./lib/src/formats/terraform/functions-address.js





const ofBlock = (compute) => ([prefix, ...values], { span }) => {
    const given = parsed(prefix, values);
    if (given === undefined)
        return undefined;
    if ("fails" in given)
        return (0,terraform_make/* failure */.V2)(span, given.fails);
    const result = compute(given.block, given.numbers);
    if (result === undefined)
        return undefined;
    return typeof result === "string" ? (0,terraform_make/* text */.Qq)(result, prefix?.span ?? span) : (0,terraform_make/* failure */.V2)(span, result.fails);
};
function parsed(prefix, values) {
    const written = (0,terraform_make/* stringOf */.Je)(prefix);
    const numbers = values.map(terraform_make/* asNumber */.i);
    if (written === undefined || numbers.includes(undefined) || values.some((value) => value.many))
        return undefined;
    const block = (0,ip_address/* parsedBlock */.nv)(written);
    if (!block)
        return { fails: `\`${written}\` is no block of addresses` };
    // An IPv4 address in the form of version 6 is one of version 4 to some functions, and not to others.
    if (block.bits === 128 && block.address >> 32n === 0xffffn)
        return undefined;
    if (numbers.some((each) => !Number.isInteger(each)))
        return { fails: "a whole number is needed" };
    return { block, numbers: numbers };
}
const size = (bits) => 1n << BigInt(bits);
function host({ address, length, bits }, [number = 0]) {
    const count = size(bits - length);
    const wanted = BigInt(number);
    if (wanted >= count || wanted < -count)
        return { fails: "there are not as many addresses" };
    return (0,ip_address/* addressText */.GI)({ address: address + (wanted < 0n ? count + wanted : wanted), bits });
}
function netmask({ length, bits }) {
    if (bits !== 32)
        return { fails: "only IPv4 has netmasks" };
    return (0,ip_address/* addressText */.GI)({ address: size(32) - size(32 - length), bits });
}
function subnet({ address, length, bits }, [added = 0, number = 0]) {
    const longer = length + added;
    // Terraform lets these through and makes other addresses of them.
    if (added < 0 || number < 0)
        return undefined;
    if (longer > bits)
        return { fails: "the block has not as many bits" };
    if (BigInt(number) >= size(added))
        return { fails: "there are not as many blocks" };
    return (0,ip_address/* blockText */.dK)({ address: address + BigInt(number) * size(bits - longer), length: longer, bits });
}
const mostBlocks = 1000;
/** Blocks of several sizes one behind the other, each at a multiple of its size. */
function subnets([prefix, ...values], { span }) {
    const given = parsed(prefix, values);
    if (given === undefined || values.length > mostBlocks)
        return undefined;
    if ("fails" in given)
        return (0,terraform_make/* failure */.V2)(span, given.fails);
    const { address, length, bits } = given.block;
    let next = address;
    const items = [];
    for (const added of given.numbers) {
        const longer = length + added;
        if (added < 1 || longer > bits)
            return (0,terraform_make/* failure */.V2)(span, "the block has not as many bits");
        const own = size(bits - longer);
        const start = ((next + own - 1n) / own) * own;
        if (start + own > address + size(bits - length))
            return (0,terraform_make/* failure */.V2)(span, "the block is not large enough");
        items.push((0,terraform_make/* text */.Qq)((0,ip_address/* blockText */.dK)({ address: start, length: longer, bits }), prefix?.span ?? span));
        next = start + own;
    }
    return (0,collections/* typedList */.VF)(items, type_of/* stringType */.WO, span);
}
const addressFunctions = {
    cidrhost: (0,signature/* takes */.ny)([signature/* aString */.z1, signature/* aNumber */.zn], ofBlock(host)),
    cidrnetmask: (0,signature/* takes */.ny)([signature/* aString */.z1], ofBlock(netmask)),
    cidrsubnet: (0,signature/* takes */.ny)([signature/* aString */.z1, signature/* aNumber */.zn, signature/* aNumber */.zn], ofBlock(subnet)),
    cidrsubnets: (0,signature/* takes */.ny)([signature/* aString */.z1], subnets, signature/* aNumber */.zn),
};

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/src/formats/terraform/functions-digest.js
/** Terraform's hash functions, of texts that are known in full. */



const digest = (algorithm, encoding) => (0,signature/* takes */.ny)([signature/* aString */.z1], ([value], { span }) => {
    const known = (0,terraform_make/* stringOf */.Je)(value);
    return known === undefined ? undefined : (0,terraform_make/* text */.Qq)((0,external_node_crypto_.createHash)(algorithm).update(known, "utf8").digest(encoding), span);
});
/** RFC 4122, appendix C. */
const namespaces = {
    dns: "6ba7b810-9dad-11d1-80b4-00c04fd430c8",
    url: "6ba7b811-9dad-11d1-80b4-00c04fd430c8",
    oid: "6ba7b812-9dad-11d1-80b4-00c04fd430c8",
    x500: "6ba7b814-9dad-11d1-80b4-00c04fd430c8",
};
const uuidv5 = (0,signature/* takes */.ny)([signature/* aString */.z1, signature/* aString */.z1], ([namespace, name], { span }) => {
    const [within, known] = [(0,terraform_make/* stringOf */.Je)(namespace), (0,terraform_make/* stringOf */.Je)(name)];
    if (within === undefined || known === undefined)
        return undefined;
    const id = namespaces[within] ?? within;
    if (!/^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/.test(id))
        return (0,terraform_make/* failure */.V2)(span, "it is no namespace");
    const hash = (0,external_node_crypto_.createHash)("sha1")
        .update(Buffer.from(id.replaceAll("-", ""), "hex"))
        .update(known, "utf8")
        .digest();
    hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
    hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
    const hex = hash.toString("hex").slice(0, 32);
    return (0,terraform_make/* text */.Qq)(hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5"), span);
});
const digestFunctions = {
    base64sha256: digest("sha256", "base64"),
    base64sha512: digest("sha512", "base64"),
    md5: digest("md5", "hex"),
    sha1: digest("sha1", "hex"),
    sha256: digest("sha256", "hex"),
    sha512: digest("sha512", "hex"),
    uuidv5,
};

// EXTERNAL MODULE: ./lib/src/model/value.js
var model_value = __webpack_require__(1925);
// EXTERNAL MODULE: ./lib/src/formats/json/parse.js + 2 modules
var parse = __webpack_require__(5215);
;// CONCATENATED MODULE: ./lib/src/formats/terraform/csv.js
/** CSV text to its rows. https://www.rfc-editor.org/rfc/rfc4180 */
/** Undefined where a quote stands in the wrong place. */
function csvRows(text) {
    const rows = [];
    let at = 0;
    while (at < text.length) {
        const row = [];
        for (;;) {
            const field = text[at] === '"' ? quotedField(text, at) : plainField(text, at);
            if (!field)
                return undefined;
            row.push(field.value);
            at = field.end;
            if (text[at] !== ",")
                break;
            at++;
        }
        if (text[at] === "\r" && text[at + 1] === "\n")
            at++;
        if (at < text.length && text[at] !== "\n")
            return undefined;
        at++;
        // An empty line is no row.
        if (row.length > 1 || row[0] !== "")
            rows.push(row);
    }
    return rows;
}
function plainField(text, start) {
    let end = start;
    while (end < text.length && text[end] !== "," && text[end] !== "\n" && !text.startsWith("\r\n", end))
        end++;
    const value = text.slice(start, end);
    return value.includes('"') ? undefined : { value, end };
}
function quotedField(text, start) {
    let value = "";
    for (let at = start + 1;;) {
        const quote = text.indexOf('"', at);
        if (quote < 0)
            return undefined;
        value += text.slice(at, quote);
        if (text[quote + 1] !== '"')
            return { value: value.replaceAll("\r\n", "\n"), end: quote + 1 };
        value += '"';
        at = quote + 2;
    }
}

;// CONCATENATED MODULE: ./lib/src/formats/terraform/functions-encoding.js








/** Structures stay as they are, since they know the places of what they hold; they stand for their text. */
function jsonencode([value]) {
    if (!value)
        return undefined;
    const found = (0,terraform_make/* seen */.cI)(value);
    if ((0,terraform_make/* isHidden */.dK)(found))
        return found.kind === "list" ? { ...found, items: found.items.map(encoded) } : functions_encoding_hidden(found);
    if ((found.kind === "list" || found.kind === "dict") && !found.encoded)
        return encoded(found);
    return { kind: "text", pieces: (0,terraform_pieces/* jsonPieces */.Mx)(found, found.span), span: found.span, ...(found.via && { via: found.via }) };
}
const encoded = (value) => (value.kind === "list" || value.kind === "dict") && !value.encoded ? { ...value, encoded: "json" } : value;
const functions_encoding_hidden = (value) => value.kind === "unknown" && !value.fails ? { ...value, type: type_of/* stringType */.WO } : value;
/** Data in another language has no sets or maps. */
function plain(value) {
    const { type: _, encoded: __, ...rest } = value;
    if (rest.kind === "list")
        return { ...rest, items: rest.items.map((item) => (item.encoded ? item : plain(item))) };
    if (rest.kind === "dict")
        return {
            ...rest,
            entries: rest.entries.map((each) => ({ ...each, value: each.value.encoded ? each.value : plain(each.value) })),
        };
    return rest;
}
function jsondecode([value], { span }) {
    const found = value && (0,terraform_make/* seen */.cI)(value);
    if (!found || (0,terraform_make/* isHidden */.dK)(found))
        return undefined;
    if (found.encoded)
        return plain(found);
    const written = (0,terraform_pieces/* asText */.e1)(found);
    const { value: read, diagnostics } = (0,parse/* parseJsonIn */.t)(written);
    if (read && !diagnostics.some(({ severity }) => severity === "error"))
        return read;
    return (0,model_value/* literal */.eu)(written) === undefined ? undefined : (0,terraform_make/* failure */.V2)(span, "it is no JSON");
}
const base64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
function bytesOf(written) {
    const packed = written.replace(/[\r\n]/g, "");
    return base64.test(packed) ? Buffer.from(packed, "base64") : undefined;
}
function utf8(bytes) {
    try {
        return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}
/** A function of one text that is known; an error where nothing comes of it. */
const ofText = (change, because) => (0,signature/* takes */.ny)([signature/* aString */.z1], ([value], { span }) => {
    const known = (0,terraform_make/* stringOf */.Je)(value);
    if (known === undefined)
        return undefined;
    const result = change(known);
    return result === undefined ? (0,terraform_make/* failure */.V2)(span, because) : (0,terraform_make/* text */.Qq)(result, value?.span ?? span);
});
const latin1 = {
    encode: (written) => (/^[\0-\xff]*$/.test(written) ? Buffer.from(written, "latin1") : undefined),
    decode: (bytes) => bytes.toString("latin1"),
};
const codecs = {
    "UTF-8": { encode: (written) => Buffer.from(written, "utf8"), decode: utf8 },
    "UTF-16LE": { encode: (written) => Buffer.from(written, "utf16le"), decode: (bytes) => bytes.toString("utf16le") },
    "UTF-16BE": {
        encode: (written) => Buffer.from(written, "utf16le").swap16(),
        decode: (bytes) => (bytes.length % 2 === 0 ? Buffer.from(bytes).swap16().toString("utf16le") : undefined),
    },
    "ISO-8859-1": latin1,
};
const withCodec = (change) => (0,signature/* takes */.ny)([signature/* aString */.z1, signature/* aString */.z1], ([value, encoding], { span, name }) => {
    const [known, named] = [(0,terraform_make/* stringOf */.Je)(value), (0,terraform_make/* stringOf */.Je)(encoding)];
    if (known === undefined || named === undefined)
        return undefined;
    const codec = codecs[named.toUpperCase()];
    if (!codec)
        return (0,terraform_make/* unknown */.L5)(span, `the encoding \`${named}\` is not worked out here`);
    const result = change(known, codec);
    return result === undefined
        ? (0,terraform_make/* failure */.V2)(span, `\`${name}\` cannot use \`${named}\` for it`)
        : (0,terraform_make/* text */.Qq)(result, value?.span ?? span);
});
function csvdecode([value], { span }) {
    const known = (0,terraform_make/* stringOf */.Je)(value);
    if (known === undefined)
        return undefined;
    const rows = csvRows(known);
    const [header, ...records] = rows ?? [];
    if (!rows || !header)
        return (0,terraform_make/* failure */.V2)(span, "it is no CSV with a header");
    if (new Set(header).size < header.length)
        return (0,terraform_make/* failure */.V2)(span, "a column comes twice");
    if (records.some((record) => record.length !== header.length))
        return (0,terraform_make/* failure */.V2)(span, "a row has another number of columns");
    const place = value?.span ?? span;
    const placeOf = inOrderOf(value, place);
    for (const name of header)
        placeOf(name);
    return (0,collections/* typedList */.VF)(records.map((record) => (0,terraform_make/* dict */.jd)(header.map((key, i) => ({ key, keySpan: place, value: (0,terraform_make/* text */.Qq)(record[i] ?? "", placeOf(record[i] ?? "")) })), place)), { kind: "object", fields: new Map(header.map((key) => [key, type_of/* stringType */.WO])) }, span);
}
/** Where parts of a text were written that come one after the other; where that cannot be told, the whole of it. */
function inOrderOf(value, whole) {
    const [only, another] = value?.kind === "text" ? value.pieces : [];
    if (only?.kind !== "literal" || another || only.text.length !== only.span.end - only.span.start)
        return () => whole;
    let at = 0;
    return (part) => {
        const found = only.text.indexOf(part, at);
        if (found < 0)
            return whole;
        at = found + part.length;
        const start = only.span.start + found;
        return { source: only.span.source, start, end: start + part.length };
    };
}
/** As Go escapes what is asked for in a URL. */
const urlencoded = (known) => encodeURIComponent(Buffer.from(known, "utf8").toString("utf8"))
    .replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll("%20", "+");
const encodingFunctions = {
    base64decode: ofText((known) => {
        const bytes = bytesOf(known);
        return bytes && utf8(bytes);
    }, "it is no text in base64"),
    base64encode: ofText((known) => Buffer.from(known, "utf8").toString("base64"), "it has no bytes"),
    csvdecode: (0,signature/* takes */.ny)([signature/* aString */.z1], csvdecode),
    jsondecode: (0,signature/* takes */.ny)([signature/* aString */.z1], jsondecode),
    jsonencode: (0,signature/* takes */.ny)([signature/* anythingOrNull */.tN], jsonencode),
    textdecodebase64: withCodec((known, codec) => {
        const bytes = bytesOf(known);
        return bytes && codec.decode(bytes);
    }),
    textencodebase64: withCodec((known, codec) => codec.encode(known)?.toString("base64")),
    urlencode: ofText(urlencoded, "it has no characters"),
};

// EXTERNAL MODULE: ./lib/src/formats/hcl/body.js
var hcl_body = __webpack_require__(1813);
// EXTERNAL MODULE: ./lib/src/formats/hcl/cursor.js
var cursor = __webpack_require__(307);
// EXTERNAL MODULE: ./lib/src/formats/hcl/expression.js + 1 modules
var expression = __webpack_require__(9171);
// EXTERNAL MODULE: ./lib/src/formats/hcl/foreign.js
var foreign = __webpack_require__(505);
// EXTERNAL MODULE: ./lib/src/formats/hcl/resync.js
var resync = __webpack_require__(9243);
// EXTERNAL MODULE: ./lib/src/formats/hcl/template.js + 3 modules
var template = __webpack_require__(3556);
;// CONCATENATED MODULE: ./lib/src/formats/hcl/parser.js






/** https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md */
function parseHcl(source) {
    const c = (0,cursor/* cursorOf */.cg)(source);
    const value = (0,hcl_body/* parseBody */.O)(c, "file");
    if (c.diagnostics.length === 0)
        return { value, diagnostics: [] };
    const other = (0,foreign/* foreign */.V)(source, c.diagnostics);
    if (!other)
        return inParts((0,cursor/* cursorOf */.cg)(source));
    const without = { ...(0,cursor/* cursorOf */.cg)(source), text: other.text };
    return { value: inParts(without).value, diagnostics: [other.diagnostic] };
}
/**
 * Where a bracket was never closed, what followed it was taken for its contents. The blocks at the margin are then read one by
 * one, so that one broken block does not take the others with it.
 */
function inParts(whole) {
    const attributes = [];
    const blocks = [];
    const starts = (0,resync/* blockStarts */.L)(whole.text).filter((start) => start > whole.at);
    for (const [i, at] of [whole.at, ...starts].entries()) {
        const body = (0,hcl_body/* parseBody */.O)({ ...whole, at, end: starts[i] ?? whole.end }, "file");
        for (const attribute of body.attributes)
            attributes.push(attribute);
        for (const block of body.blocks)
            blocks.push(block);
    }
    const span = { source: whole.source, start: 0, end: whole.end };
    return { value: { attributes, blocks, span }, diagnostics: whole.diagnostics };
}
/** A file that is one template. */
function parseTemplate(source) {
    const c = (0,cursor/* cursorOf */.cg)(source);
    const value = (0,template/* parseWhole */.z2)(c);
    return { value, diagnostics: c.diagnostics };
}
/** A text that is one expression. */
function parseExpression(source) {
    const c = (0,cursor/* cursorOf */.cg)(source);
    (0,cursor/* skip */.iv)(c, "over-newlines");
    const value = (0,expression/* parseExpressionAt */.l)(c, "over-newlines");
    (0,cursor/* skip */.iv)(c, "over-newlines");
    if (c.at < c.end)
        (0,cursor/* complain */.cc)(c, `after the expression nothing must stand, but ${(0,cursor/* found */.F9)(c)} does`);
    return { value, diagnostics: c.diagnostics };
}

;// CONCATENATED MODULE: ./lib/src/formats/terraform/free-names.js
const freeNames = (template) => new Set(template.parts.flatMap(inPart));
const without = (names, { keyName, valueName }) => names.filter((name) => name !== keyName && name !== valueName);
function inPart(part) {
    switch (part.kind) {
        case "literal":
            return [];
        case "interpolation":
            return inExpression(part.value);
        case "if":
            return [...inExpression(part.test), ...part.then.flatMap(inPart), ...part.else.flatMap(inPart)];
        case "for":
            return [...inExpression(part.of), ...without(part.body.flatMap(inPart), part)];
    }
}
function inExpression(expression) {
    switch (expression.kind) {
        case "variable":
            // The `*` of a splat is its own.
            return expression.name === "*" ? [] : [expression.name];
        case "template":
            return expression.parts.flatMap(inPart);
        case "for": {
            const inside = [
                expression.value,
                ...(expression.key ? [expression.key] : []),
                ...(expression.test ? [expression.test] : []),
            ];
            return [...inExpression(expression.of), ...without(inside.flatMap(inExpression), expression)];
        }
        default:
            return partsOf(expression).flatMap(inExpression);
    }
}
function partsOf(expression) {
    switch (expression.kind) {
        case "attribute":
        case "parentheses":
            return [expression.of];
        case "index":
            return [expression.of, expression.key];
        case "splat":
            return [expression.of, expression.each];
        case "call":
            return expression.arguments;
        case "unary":
            return [expression.operand];
        case "binary":
            return [expression.left, expression.right];
        case "conditional":
            return [expression.test, expression.then, expression.else];
        case "tuple":
            return expression.items;
        case "object":
            return expression.entries.flatMap(({ key, value }) => [key, value]);
        default:
            return [];
    }
}

// EXTERNAL MODULE: ./lib/src/formats/terraform/respan.js
var respan = __webpack_require__(7765);
;// CONCATENATED MODULE: ./lib/src/formats/terraform/stand-ins.js

/** Undefined of what is known, and of an error. */
function standInsOf(over, { of, span, valueName, keyName }) {
    if (over.kind !== "unknown" && over.kind !== "reference")
        return undefined;
    if (over.kind === "unknown" && over.fails)
        return undefined;
    const because = over.kind === "unknown" ? over.because : `\`${over.address}\` is known at deployment`;
    if (over.kind === "unknown" && over.type?.kind === "object")
        return [...over.type.fields.keys()].map((name) => [
            (0,terraform_make/* text */.Qq)(name, of.span),
            { ...(0,terraform_make/* unknown */.L5)(of.span, because, `${over.name}.${name}`), perhaps: because },
        ]);
    const key = (0,terraform_make/* unknown */.L5)(span, because, keyName ?? "key");
    return [[key, { ...(0,terraform_make/* unknown */.L5)(span, because, valueName), many: true, perhaps: because }]];
}
/** Whether anything of a value is known. */
function saysSomething(value) {
    const found = (0,terraform_make/* seen */.cI)(value);
    switch (found.kind) {
        case "list":
            return found.items.some(saysSomething);
        case "dict":
            return found.entries.some((each) => saysSomething(each.value));
        case "text":
            return found.pieces.some(({ kind }) => kind === "literal");
        case "scalar":
            return true;
        default:
            return false;
    }
}

;// CONCATENATED MODULE: ./lib/src/formats/terraform/weight.js

/** Values that hold more than this are not worked out. */
const heaviest = 200_000;
/** Characters that weigh as much as a value. */
const lightText = 64;
/** Values that are walked over in the time of one step. */
const valuesPerStep = 10;
/** Pieces of a text that are counted sooner than their number is looked up. */
const few = 8;
/** Values nested deeper than this are not worked out: walks over them would not end well. */
const highest = 300;
const sizes = new WeakMap();
/** Parts that several values share are counted for each, but looked at once. */
function sizeOf(value) {
    if (isSmall(value))
        return measured(value);
    const known = sizes.get(value);
    if (known)
        return known;
    const size = measured(value);
    sizes.set(value, size);
    return size;
}
/** Most values are: they are weighed sooner than remembered. */
function isSmall(value) {
    if (value.kind === "text")
        return value.pieces.length <= few;
    return value.kind !== "list" && value.kind !== "dict" && weight_partsOf(value).length === 0;
}
function measured(value) {
    let weight = 1 + lettersOf(value);
    let height = 0;
    for (const part of weight_partsOf(value)) {
        const size = sizeOf(part);
        weight += size.weight;
        height = Math.max(height, size.height);
    }
    return { weight: Math.min(weight, heaviest + 1), height: height + 1 };
}
function weight_partsOf(value) {
    if (value.kind === "list")
        return value.items;
    if (value.kind === "dict")
        return value.entries.map((each) => each.value);
    return value.kind === "reference" && value.resolved ? [value.resolved] : [];
}
const lettersOf = (value) => value.kind === "text"
    ? value.pieces.reduce((sum, piece) => sum + 1 + (piece.kind === "literal" ? piece.text.length / lightText : 0), 0)
    : 0;
/** Walking over values takes of the steps that are left; false where none are. */
function affords({ module }, values) {
    module.steps -= values.reduce((sum, value) => sum + sizeOf(value).weight, 0) / valuesPerStep;
    return module.steps >= 0;
}
/** The value itself, where it is not too much to go on with. */
function bounded(value, scope, span) {
    const { weight, height } = sizeOf(value);
    return weight > heaviest || height > highest || scope.module.steps < 0 ? tooMuch(scope, span) : value;
}
/** Said once for a module. */
function tooMuch({ module }, span) {
    module.steps = Math.min(module.steps, -1);
    if (!module.diagnostics.some(({ code }) => code === "too-much-work"))
        module.diagnostics.push({
            code: "too-much-work",
            severity: "error",
            message: "this module takes too much work to evaluate; what lies beyond is not judged",
            at: span,
        });
    return (0,terraform_make/* unknown */.L5)(span, "working it out takes too much");
}
/** An error in what a value was made of is one of the value, even where nothing of it is left there. */
function withErrorsOf(inputs, result) {
    const wrong = inputs.map(terraform_make/* failureIn */.Q6).find((each) => each !== undefined);
    if (wrong === undefined || (0,terraform_make/* failureIn */.Q6)(result))
        return result;
    const { many: _, perhaps: __, ...error } = wrong;
    return error;
}

;// CONCATENATED MODULE: ./lib/src/formats/terraform/loops.js










/** Keys and values of what a loop runs over, in Terraform's order; undefined where they are not known. */
function pairsOf(value) {
    const found = (0,terraform_make/* seen */.cI)(value);
    if (found.encoded)
        return undefined;
    if (found.kind === "list") {
        if (found.alternatives)
            return undefined;
        // Of a set, the key is the item itself.
        if (found.type?.kind === "set")
            return found.items.map((item) => [item, item]);
        const many = found.items.findIndex((item) => item.many === true || item.perhaps !== undefined);
        return found.items.map((item, i) => [
            many >= 0 && i > many ? (0,terraform_make/* unknown */.L5)(item.span, "how many come before it is not known") : (0,terraform_make/* scalar */.d_)(i, item.span),
            item,
        ]);
    }
    if (found.kind === "dict")
        return (0,collections/* entriesOf */.Mc)(found).map((each) => [keyOf(each), each.value]);
    return undefined;
}
/** A key as a text, at the place of its characters where it is quoted. */
function keyOf({ key, keySpan, value }) {
    if ((0,collections/* isOpenKey */.O0)(key))
        return { ...(0,terraform_make/* unknown */.L5)(keySpan, "the key becomes known at deployment", key), ...many(value) };
    const written = (0,model_source/* textOf */.b6)(keySpan);
    return (0,terraform_make/* text */.Qq)(key, written === `"${key}"` ? { ...keySpan, start: keySpan.start + 1, end: keySpan.end - 1 } : keySpan);
}
const many = (value) => (value.many ? { many: true } : {});
/** What is made of an item stands for as many, and is as certain, as the item. */
function like(item, result) {
    if (item.many === undefined && item.perhaps === undefined)
        return result;
    return { ...result, ...many(item), ...(item.perhaps !== undefined && { perhaps: item.perhaps }) };
}
function loop(expression, scope, evaluate) {
    const { span, of } = expression;
    const over = (0,terraform_make/* seen */.cI)(evaluate(of, scope));
    const pairs = pairsOf(over);
    if (!pairs)
        return overHidden(over, expression, scope, evaluate) ?? cannotRun(over, of.span, span);
    return overPairs(pairs, over, expression, scope, evaluate);
}
/** What a loop makes of what is not known, where something of it is known all the same. */
function overHidden(over, expression, scope, evaluate) {
    const pairs = standInsOf(over, expression);
    const made = pairs && overPairs(pairs, over, expression, scope, evaluate);
    return made && !(0,terraform_make/* failureIn */.Q6)(made) && saysSomething(made) ? made : undefined;
}
function overPairs(pairs, over, expression, scope, evaluate) {
    const { span } = expression;
    const wrong = expression.test && (0,terraform_make/* failureIn */.Q6)(answerOf(expression.test, withHidden(expression, scope), evaluate));
    if (wrong)
        return wrong;
    const rounds = [];
    for (const [key, item] of pairs) {
        const round = withNames(scope, {
            ...(expression.keyName !== undefined && { [expression.keyName]: key }),
            [expression.valueName]: item,
        });
        const kept = expression.test ? passes(expression.test, item, round, evaluate) : item;
        if (kept && (0,terraform_make/* failureIn */.Q6)(kept) && !(0,terraform_make/* failureIn */.Q6)(item))
            return kept;
        if (kept)
            rounds.push({ scope: round, item: kept });
    }
    const result = expression.key
        ? entries({ ...expression, key: expression.key }, rounds, evaluate)
        : (0,terraform_make/* list */.p_)(rounds.map((round) => like(round.item, evaluate(expression.value, round.scope))), span);
    return withErrorsOf([over], result);
}
/** The test is looked at once whatever the loop runs over: it may be an error without any item. */
function withHidden({ keyName, valueName, span }, scope) {
    const item = (0,terraform_make/* unknown */.L5)(span, "it is an item of a loop");
    return withNames(scope, { ...(keyName !== undefined && { [keyName]: item }), [valueName]: item });
}
const answerOf = (test, scope, evaluate) => {
    const tested = (0,veiled/* revealed */.Dr)(evaluate(test, scope));
    return (0,terraform_make/* isNull */.kZ)((0,terraform_make/* seen */.cI)(tested)) ? (0,terraform_make/* failure */.V2)(test.span, "the condition is null") : (0,conversions/* convert */.C6)(tested, type_of/* boolType */.rf);
};
/** The item, marked where it is not known whether it passes; nothing where it does not. */
function passes(test, item, scope, evaluate) {
    const answer = answerOf(test, scope, evaluate);
    const wrong = (0,terraform_make/* failureIn */.Q6)(answer);
    if (wrong)
        return wrong;
    const holds = (0,terraform_make/* asBoolean */.tB)(answer);
    if (holds === undefined)
        return { ...item, perhaps: `whether it is there depends on \`${(0,terraform_make/* nameOf */.Vb)(test.span)}\`` };
    return holds ? item : undefined;
}
function cannotRun(over, of, span) {
    if (over.kind === "unknown")
        return over.fails ? over : (0,terraform_make/* unknown */.L5)(span, over.because);
    if (over.kind === "reference" || (over.kind === "list" && !over.encoded))
        return (0,terraform_make/* unknown */.L5)(span, `\`${(0,terraform_make/* nameOf */.Vb)(of)}\` is not known before deployment`);
    return (0,terraform_make/* failure */.V2)(span, `\`for\` cannot run over ${(0,terraform_make/* isNull */.kZ)(over) ? "null" : (0,type_of/* typeName */.go)((0,type_of/* typeOf */.QP)(over))}`);
}
function entries({ key, value, grouped, span }, rounds, evaluate) {
    const groups = new Map();
    for (const { scope, item } of rounds) {
        const entry = entryOf(key, value, scope, evaluate);
        const made = { ...entry, value: like(item, entry.value) };
        const group = groups.get(made.key);
        if (!group)
            groups.set(made.key, [made]);
        else if (grouped || (0,collections/* isOpenKey */.O0)(made.key) || [...group, made].some(isUncertain))
            group.push(made);
        else
            return (0,terraform_make/* failure */.V2)(key.span, `the key \`${made.key}\` comes twice`);
    }
    const all = [...groups.values()];
    if (!grouped)
        return (0,terraform_make/* dict */.jd)(all.flat(), span);
    return (0,terraform_make/* dict */.jd)(all.map((group) => ({
        ...group[0],
        value: (0,terraform_make/* list */.p_)(group.map((each) => each.value), span),
    })), span);
}
const isUncertain = ({ value }) => value.perhaps !== undefined || value.many === true;
/** A key that is not known is written `${name}`. */
function entryOf(key, value, scope, evaluate) {
    const evaluated = evaluate(key, scope);
    const converted = (0,terraform_make/* isNull */.kZ)((0,terraform_make/* seen */.cI)(evaluated)) ? (0,terraform_make/* failure */.V2)(key.span, "a key is null") : (0,conversions/* convert */.C6)(evaluated, type_of/* stringType */.WO);
    const known = (0,terraform_make/* stringOf */.Je)(converted);
    const wrong = (0,terraform_make/* failureIn */.Q6)(converted);
    return {
        key: known ?? `\${${(0,terraform_make/* nameOf */.Vb)(key.span)}}`,
        keySpan: keyPlace(converted, key.span, known),
        value: wrong ?? evaluate(value, scope),
    };
}
/** A key that is one whole text elsewhere was written there. */
const keyPlace = (key, span, known) => {
    const [only, ...rest] = key.kind === "text" ? key.pieces : [];
    if (known === undefined || only?.kind !== "literal" || rest.length > 0)
        return span;
    const isHere = only.span.source === span.source && span.start <= only.span.start && only.span.end <= span.end;
    return isHere ? span : only.span;
};
function splat({ of, each, span }, scope, evaluate) {
    const value = evaluate(of, scope);
    const found = (0,terraform_make/* seen */.cI)(value);
    const apply = (item) => like(item, evaluate(each, withNames(scope, { "*": item })));
    if (found.kind === "unknown")
        return found.fails ? found : (0,terraform_make/* unknown */.L5)(span, found.because);
    if (found.kind === "list" && !found.encoded && !found.alternatives) {
        const items = found.items.map(apply);
        const wrong = found.items.length === 0 && found.type ? (0,terraform_make/* failureIn */.Q6)(apply((0,terraform_make/* unknown */.L5)(span, "it is an item of a list"))) : undefined;
        if (wrong)
            return wrong;
        return withErrorsOf([found], found.type ? asCollection(items, found.type.kind, span) : (0,terraform_make/* list */.p_)(items, span));
    }
    if (!(0,terraform_make/* isNull */.kZ)(found))
        return (0,terraform_make/* list */.p_)([apply(value)], span);
    const { kind } = found.type ?? type_of/* anyType */.ds;
    return ["list", "set", "tuple"].includes(kind) ? (0,terraform_make/* failure */.V2)(span, "a splat of a null list") : (0,terraform_make/* list */.p_)([], span);
}
/** Of a list or set the results make a list, if they are of one type. */
function asCollection(items, kind, span) {
    const of = (0,unify/* unified */.l)(items.map(type_of/* typeOf */.QP)) ?? type_of/* anyType */.ds;
    return kind === "list" || kind === "set" ? { ...(0,terraform_make/* list */.p_)(items, span), type: { kind: "list", of } } : (0,terraform_make/* list */.p_)(items, span);
}

;// CONCATENATED MODULE: ./lib/src/formats/terraform/template.js








function evaluateTemplate(template, scope) {
    const only = template.parts.length === 1 ? template.parts[0] : undefined;
    // A string that is nothing but an interpolation is the value itself.
    if (only?.kind === "interpolation" && template.quote === "quoted")
        return evaluate(only.value, scope);
    return { kind: "text", pieces: piecesIn(template.parts, scope), span: template.span };
}
const hole = (span, because) => ({ kind: "hole", name: (0,terraform_make/* nameOf */.Vb)(span), span, because });
const error = (span, because) => ({ kind: "hole", name: (0,terraform_make/* nameOf */.Vb)(span), span, because, fails: true });
function piecesIn(parts, scope) {
    const out = [];
    for (const part of parts) {
        if (part.kind === "literal")
            out.push(part);
        else
            for (const piece of piecesOfPart(part, scope))
                out.push(piece);
    }
    return out;
}
function piecesOfPart(part, scope) {
    switch (part.kind) {
        case "interpolation":
            return (0,terraform_make/* piecesOf */.Xe)(unlessSet(evaluate(part.value, scope), part.value, scope), part.span);
        case "if": {
            const tested = (0,veiled/* revealed */.Dr)(evaluate(part.test, scope));
            if ((0,terraform_make/* isNull */.kZ)((0,terraform_make/* seen */.cI)(tested)))
                return [error(part.span, "the condition is null")];
            const answer = (0,conversions/* convert */.C6)(tested, type_of/* boolType */.rf);
            const wrong = (0,terraform_make/* failureIn */.Q6)(answer);
            if (wrong)
                return [error(part.span, wrong.because)];
            const holds = (0,terraform_make/* asBoolean */.tB)(answer);
            if (holds === undefined)
                return [hole(part.span, "it depends on a condition that is not known before deployment")];
            return piecesIn(holds ? part.then : part.else, scope);
        }
        case "for":
            return rounds(part, scope);
    }
}
function rounds(part, scope) {
    const over = (0,terraform_make/* seen */.cI)(evaluate(part.of, scope));
    const wrong = (0,terraform_make/* failureIn */.Q6)(over);
    if (wrong)
        return [error(part.span, wrong.because)];
    const pairs = pairsOf(over);
    if (!pairs && (over.kind === "text" || over.kind === "scalar" || over.encoded))
        return [error(part.span, `\`for\` cannot run over ${(0,terraform_make/* isNull */.kZ)(over) ? "null" : (0,type_of/* typeName */.go)((0,type_of/* typeOf */.QP)(over))}`)];
    // What stands for any number of items would be as many pieces.
    if (!pairs || pairs.some(([, value]) => value.many === true || value.perhaps !== undefined))
        return [hole(part.span, "what it runs over is not known before deployment")];
    const out = [];
    for (const [key, value] of pairs) {
        const round = { ...(part.keyName !== undefined && { [part.keyName]: key }), [part.valueName]: value };
        for (const piece of piecesIn(part.body, withNames(scope, round)))
            out.push(piece);
        if (scope.module.steps < 0)
            break;
    }
    return out;
}

;// CONCATENATED MODULE: ./lib/src/formats/terraform/functions-file.js












const sourceOf = (path, module) => {
    const known = (0,terraform_make/* stringOf */.Je)(path);
    const place = known === undefined ? undefined : (0,formats_paths/* filePath */.s$)(module.path, known);
    return place === undefined ? undefined : module.files.get(place);
};
const whole = (source) => ({ source, start: 0, end: source.text.length });
const notRead = (path, { span, scope }) => {
    const known = (0,terraform_make/* stringOf */.Je)(path);
    if (known === undefined)
        return undefined;
    const because = `\`${known}\` is not read here`;
    return (0,terraform_make/* unknown */.L5)(span, (0,formats_paths/* filePath */.s$)(scope.module.path, known) === undefined ? `${because}: it is outside the repository` : because);
};
function file([path], call) {
    const source = sourceOf(path, call.scope.module);
    if (!source)
        return notRead(path, call);
    return { kind: "text", pieces: [{ kind: "literal", text: source.text, span: whole(source) }], span: whole(source) };
}
/** The names that a template may use; undefined where they are not known. */
function namesOf(variables) {
    const found = variables && (0,terraform_make/* seen */.cI)(variables);
    return found?.kind === "dict" && !found.encoded
        ? new Map(found.entries.map((each) => [each.key, each.value]))
        : undefined;
}
function rendered(source, variables, { span, scope, name }) {
    const { value: template, diagnostics } = parseTemplate(source);
    if (diagnostics.length > 0)
        return (0,terraform_make/* failure */.V2)(span, "the template does not parse");
    const names = namesOf(variables);
    if (!names && variables && !(0,terraform_make/* isHidden */.dK)(variables))
        return (0,terraform_make/* failure */.V2)(span, "the variables of a template are a map");
    const missing = names && [...freeNames(template)].find((free) => !names.has(free));
    const mayBeThere = names && [...names.keys()].some(collections/* isOpenKey */.O0);
    if (missing !== undefined && !mayBeThere)
        return (0,terraform_make/* failure */.V2)(span, `the template is not given \`${missing}\``);
    const inside = { ...scope, names: names ?? new Map(), depth: scope.depth + 1 };
    // A template that is nothing but an interpolation is the value itself.
    const value = evaluateTemplate({ ...template, quote: "quoted" }, inside);
    return name === "templatefile" ? value : (0,conversions/* convert */.C6)(value, type_of/* stringType */.WO);
}
function templatefile([path, variables], call) {
    const source = sourceOf(path, call.scope.module);
    if (!source)
        return notRead(path, call);
    const value = rendered(source, variables, call);
    return value?.kind === "text" ? { ...value, span: whole(source) } : value;
}
/** The template is read where it was written, and what it holds that is not known stays a hole. */
function templatestring([template, variables], call) {
    if (!template || (0,terraform_make/* isHidden */.dK)(template))
        return undefined;
    const written = (0,terraform_pieces/* asText */.e1)(template);
    const reading = (0,respan/* readingOf */.MU)(written);
    const value = rendered(reading.source, variables, call);
    if (value?.kind !== "text")
        return value && (0,terraform_make/* failureIn */.Q6)(value) ? value : (0,terraform_make/* unknown */.L5)(call.span, "it is not known before deployment");
    const pieces = value.pieces.flatMap((piece) => (0,respan/* respannedPiece */.fA)(piece, reading));
    const named = pieces.map((piece) => piece.kind === "hole" && piece.span.source === reading.source
        ? { ...piece, span: written.span, name: (0,terraform_make/* nameOf */.Vb)(piece.span) }
        : piece);
    return { ...value, pieces: named, span: written.span };
}
function fileexists([path], call) {
    // What was not read may be there all the same.
    return sourceOf(path, call.scope.module) ? (0,terraform_make/* scalar */.d_)(true, call.span) : notRead(path, call);
}
/** The files that were read, and whatever else may be there. */
function fileset([directory, pattern], { span, scope }) {
    const [within, wanted] = [(0,terraform_make/* stringOf */.Je)(directory), (0,terraform_make/* stringOf */.Je)(pattern)];
    const inside = within === undefined || wanted === undefined ? undefined : globPattern(wanted.replace(/^(?:\.\.\/)+/, ""));
    if (within === undefined || !inside)
        return undefined;
    const [up = ""] = /^(?:\.\.\/)*/.exec(wanted ?? "") ?? [];
    const root = (0,formats_paths/* placeIn */.VV)(scope.module.path, `${within}/${up}`);
    if (root === undefined)
        return undefined;
    const start = root === "" ? "" : `${root}/`;
    const found = [...scope.module.files.keys()].filter((path) => path.startsWith(start) && inside.test(path.slice(start.length)));
    const rest = { ...(0,terraform_make/* unknown */.L5)(span, "which other files there are is not read"), many: true };
    return (0,terraform_sets/* typedSet */.X)([...found.map((path) => (0,terraform_make/* text */.Qq)(`${up}${path.slice(start.length)}`, span)), rest], type_of/* stringType */.WO, span);
}
/** `**` is any directories, `*` and `?` are within one, `{a,b}` is either; other patterns are not worked out. */
function globPattern(glob) {
    const choice = /\{[\w.,-]*\}/g;
    if (/[[\]{}\\]/.test(glob.replace(choice, "")) || glob.length > 200)
        return undefined;
    const source = glob
        .split(/(\*\*\/|\*\*|\*|\?|\{[\w.,-]*\})/)
        .map((part) => globParts[part] ?? (part.startsWith("{") ? either(part) : verbatim(part)))
        .join("");
    return (glob.match(/\*/g)?.length ?? 0) > 4 ? undefined : new RegExp(`^${source}$`);
}
const verbatim = (part) => part.replace(/[.+^$()|]/g, "\\$&");
const either = (choice) => `(?:${choice.slice(1, -1).split(",").map(verbatim).join("|")})`;
const globParts = { "**/": "(?:[^/]+/)*", "**": ".*", "*": "[^/]*", "?": "[^/]" };
/** Cleaned as Go's path/filepath does. */
function cleaned(path) {
    const rooted = path.startsWith("/");
    const parts = [];
    for (const part of path.split("/")) {
        if (part === "" || part === ".")
            continue;
        if (part === ".." && parts.length > 0 && parts.at(-1) !== "..")
            parts.pop();
        else if (part !== ".." || !rooted)
            parts.push(part);
    }
    return `${rooted ? "/" : ""}${parts.join("/")}` || (rooted ? "/" : ".");
}
function baseName(path) {
    if (path === "")
        return ".";
    const trimmed = path.replace(/\/+$/, "");
    return trimmed === "" ? "/" : trimmed.slice(trimmed.lastIndexOf("/") + 1);
}
const ofPath = (change) => (0,signature/* takes */.ny)([signature/* aString */.z1], ([path], { span }) => {
    const known = (0,terraform_make/* stringOf */.Je)(path);
    return known === undefined ? undefined : (0,terraform_make/* text */.Qq)(change(known), path?.span ?? span);
});
const fileFunctions = {
    basename: ofPath(baseName),
    dirname: ofPath((path) => cleaned(path.slice(0, path.lastIndexOf("/") + 1))),
    file: (0,signature/* takes */.ny)([signature/* aString */.z1], file),
    fileexists: (0,signature/* takes */.ny)([signature/* aString */.z1], fileexists),
    fileset: (0,signature/* takes */.ny)([signature/* aString */.z1, signature/* aString */.z1], fileset),
    templatefile: (0,signature/* takes */.ny)([signature/* aString */.z1, signature/* anything */.D8], templatefile),
    templatestring: (0,signature/* takes */.ny)([signature/* aString */.z1, signature/* anything */.D8], templatestring),
};

// EXTERNAL MODULE: ./lib/src/model/text.js
var model_text = __webpack_require__(3537);
// EXTERNAL MODULE: ./lib/src/formats/terraform/numbers.js
var terraform_numbers = __webpack_require__(6384);
;// CONCATENATED MODULE: ./lib/src/formats/terraform/float-text.js
/** Numbers as texts with an exponent or a given number of places, as Go writes them. */

/** `e`, `E`, `f`, `g` or `G`; six places where none are asked for, or as many digits as there are for `g`. */
function floatText(value, letter, precision) {
    const text = letter.toLowerCase() === "f"
        ? fixed(value, precision ?? 6)
        : letter.toLowerCase() === "e"
            ? exponential(value.toExponential(Math.min(100, precision ?? 6)))
            : generalText(value, precision);
    return letter === "E" || letter === "G" ? text.toUpperCase() : text;
}
/** As short as it can be: with an exponent where the number is very large or small. */
function generalText(value, precision) {
    const short = precision === undefined ? value.toExponential() : value.toExponential(Math.min(100, Math.max(0, precision - 1)));
    const [mantissa = "", power = "0"] = short.split("e");
    const digits = mantissa.replace(/[-.]/g, "").replace(/0+$/, "").length;
    const exponent = Number(power);
    let most = precision ?? 6;
    if (precision !== undefined && most > digits && digits >= exponent + 1)
        most = digits;
    if (most === 0)
        most = 1;
    const trimmed = mantissa.includes(".") ? mantissa.replace(/\.?0+$/, "") : mantissa;
    if (exponent < -4 || exponent >= most)
        return exponential(`${trimmed}e${power}`);
    return (0,terraform_numbers/* numberText */.$4)(Number(short)) ?? String(Number(short));
}
const exponential = (text) => text.replace(/e([+-]?)(\d+)$/, (_, sign, digits) => `e${sign || "+"}${digits.padStart(2, "0")}`);
/** Of what lies just between two, the even one is taken. */
function fixed(value, places) {
    const exact = (0,terraform_numbers/* numberText */.$4)(Math.abs(value)) ?? String(Math.abs(value));
    const [whole = "0", fraction = ""] = exact.split(".");
    const kept = BigInt(whole + fraction.slice(0, places).padEnd(places, "0"));
    const rest = fraction.slice(places);
    const half = /^5(0*)$/.test(rest) ? kept % 2n === 1n : rest !== "" && rest >= "5";
    const digits = String(half ? kept + 1n : kept).padStart(places + 1, "0");
    const text = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
    return value < 0 ? `-${text}` : text;
}

// EXTERNAL MODULE: ./lib/src/formats/terraform/graphemes.js
var graphemes = __webpack_require__(3360);
;// CONCATENATED MODULE: ./lib/src/formats/terraform/format-verbs.js






const pattern = /%(?:(%)|([ +\-0#]*)(\d*)(?:\.(\d+))?(?:\[(\d+)\])?([A-Za-z]))?/g;
const letters = "vtbdoxXeEfgGsq";
/** No text is made wider than this. */
const widest = 10_000;
function verbs(chars) {
    return [...chars.matchAll(pattern)].map((match) => {
        const [all, percent, flags = "", width = "", precision, argument, letter] = match;
        const place = { from: match.index, to: match.index + all.length };
        if (percent !== undefined)
            return { ...place, kind: "percent" };
        if (letter === undefined || !letters.includes(letter) || Number(width) > widest || Number(precision ?? 0) > widest)
            return { ...place, kind: "wrong" };
        if (argument !== undefined && Number(argument) === 0)
            return { ...place, kind: "wrong" };
        return {
            ...place,
            kind: "verb",
            letter,
            flags,
            ...(width !== "" && { width: Number(width) }),
            ...(precision !== undefined && { precision: Number(precision) }),
            ...(argument !== undefined && { argument: Number(argument) - 1 }),
        };
    });
}
function formatted(verb, value) {
    if (verb.letter !== "v" && (0,terraform_make/* isNull */.kZ)((0,terraform_make/* seen */.cI)(value)))
        return { fails: "a null cannot be formatted" };
    switch (verb.letter) {
        case "v":
            return asItIs(verb, value);
        case "s":
        case "q":
            return asString(verb, value);
        case "t": {
            const converted = (0,conversions/* convert */.C6)(value, type_of/* boolType */.rf);
            return wrong(converted) ?? known(value, (0,terraform_make/* asBoolean */.tB)(converted)?.toString());
        }
        default: {
            const converted = (0,conversions/* convert */.C6)(value, type_of/* numberType */.We);
            const number = (0,terraform_make/* asNumber */.i)(converted);
            if (number === undefined)
                return wrong(converted) ?? known(value, undefined);
            if ("bdoxX".includes(verb.letter))
                return Number.isInteger(number)
                    ? known(value, padded(verb, integerText(verb, number), true))
                    : { fails: "a whole number is needed" };
            return known(value, padded(verb, signed(verb, floatText(number, verb.letter, verb.precision)), true));
        }
    }
}
const wrong = (value) => {
    const found = (0,terraform_make/* failureIn */.Q6)(value);
    return found && { fails: found.because };
};
/** A text that was made, or a hole in its place. */
function known(value, text) {
    if (text !== undefined)
        return { pieces: text === "" ? [] : [(0,terraform_pieces/* made */.mI)(text, value.span)] };
    const name = value.kind === "unknown" ? value.name : (0,terraform_make/* nameOf */.Vb)(value.span);
    return {
        pieces: [{ kind: "hole", name, span: value.span, because: (0,terraform_make/* hiddenIn */.k_)(value) ?? "it is not known before deployment" }],
    };
}
/** Texts as they are, numbers in short, all else as JSON. */
function asItIs(verb, value) {
    const found = (0,terraform_make/* seen */.cI)(value);
    const sharp = verb.flags.includes("#");
    if (!sharp && (found.kind === "text" || found.encoded))
        return laidOut(verb, value, (0,terraform_pieces/* asText */.e1)(value).pieces);
    if (!sharp && found.kind === "scalar" && typeof found.value === "number")
        return known(value, padded(verb, generalText(found.value), false));
    if (found.kind === "unknown" || found.kind === "reference")
        return laidOut(verb, value, (0,terraform_pieces/* asText */.e1)(value).pieces);
    return laidOut(verb, value, (0,terraform_pieces/* jsonPieces */.Mx)(value, value.span));
}
function asString(verb, value) {
    const converted = (0,conversions/* convert */.C6)(value, type_of/* stringType */.WO);
    const error = wrong(converted);
    if (error)
        return error;
    const whole = verb.precision === undefined || verb.precision === 0 ? undefined : (0,terraform_make/* stringOf */.Je)(converted);
    if (whole !== undefined) {
        const short = (0,graphemes/* graphemes */.l)(whole).slice(0, verb.precision).join("");
        return known(value, padded(verb, verb.letter === "q" ? JSON.stringify(short) : short, false));
    }
    const text = (0,terraform_pieces/* asText */.e1)(converted);
    return laidOut(verb, value, verb.letter === "q" ? (0,terraform_pieces/* jsonPieces */.Mx)(text, value.span) : text.pieces);
}
/** Pieces keep their places where there is nothing to fill up. */
function laidOut(verb, value, pieces) {
    const words = pieces.every(({ kind }) => kind === "literal")
        ? pieces.map((piece) => (piece.kind === "literal" ? piece.text : "")).join("")
        : undefined;
    const hops = (piece) => (value.via ? { ...piece, via: [...value.via, ...(piece.via ?? [])] } : piece);
    if (verb.width === undefined)
        return { pieces: value.kind === "text" ? pieces.map(hops) : pieces };
    if (words === undefined)
        return known(value, undefined);
    const wide = padded(verb, words, false);
    return wide === words ? { pieces: pieces.map(hops) } : known(value, wide);
}
const bases = { b: 2, o: 8, d: 10, x: 16, X: 16 };
const marks = { b: "0b", o: "0", x: "0x", X: "0X", d: "" };
function integerText(verb, number) {
    const digits = BigInt(Math.abs(number)).toString(bases[verb.letter] ?? 10);
    const cased = verb.letter === "X" ? digits.toUpperCase() : digits;
    const mark = verb.flags.includes("#") ? (marks[verb.letter] ?? "") : "";
    const long = verb.precision === undefined ? cased : cased.padStart(verb.precision, "0");
    return signed(verb, `${number < 0 ? "-" : ""}${mark}${long}`);
}
function signed(verb, text) {
    if (text.startsWith("-"))
        return text;
    return verb.flags.includes("+") ? `+${text}` : verb.flags.includes(" ") ? ` ${text}` : text;
}
/** Filled up to its width: zeros come behind the sign of a number. */
function padded(verb, text, isNumber) {
    const missing = (verb.width ?? 0) - (0,graphemes/* graphemes */.l)(text).length;
    if (missing <= 0)
        return text;
    const zero = verb.flags.includes("0");
    if (verb.flags.includes("-"))
        return text + (zero && !isNumber ? "0" : " ").repeat(missing);
    if (!zero)
        return " ".repeat(missing) + text;
    const sign = isNumber ? (/^[+\- ]?/.exec(text)?.[0] ?? "") : "";
    return sign + "0".repeat(missing) + text.slice(sign.length);
}

;// CONCATENATED MODULE: ./lib/src/formats/terraform/functions-format.js
/** `format` and `formatlist`: a text with verbs, and the values that take their places. */








function format([template, ...values], { span }) {
    if (!template || (0,terraform_make/* isHidden */.dK)(template))
        return undefined;
    const text = (0,terraform_pieces/* asText */.e1)(template);
    const flat = (0,model_text/* flatten */.Bq)(text);
    const known = (0,terraform_make/* stringOf */.Je)(template) !== undefined;
    const pieces = [];
    let done = 0;
    let next = 0;
    let used = 0;
    for (const verb of verbs(flat.chars)) {
        (0,model_text/* cut */.Jj)(flat, done, verb.from, pieces);
        done = verb.to;
        if (verb.kind === "percent") {
            (0,model_text/* cut */.Jj)(flat, verb.to - 1, verb.to, pieces);
            continue;
        }
        if (verb.kind !== "verb") {
            if (known)
                return (0,terraform_make/* failure */.V2)(span, `\`${flat.chars.slice(verb.from, verb.to)}\` is no verb of a format`);
            (0,model_text/* cut */.Jj)(flat, verb.from, verb.to, pieces);
            continue;
        }
        const at = verb.argument ?? next;
        next = at + 1;
        used = Math.max(used, next);
        const value = values[at];
        if (value?.many || values.slice(0, at).some((each) => each.many) || (!value && !known)) {
            pieces.push({ kind: "hole", name: (0,terraform_make/* nameOf */.Vb)(span), span, because: "which argument stands here is not known" });
            continue;
        }
        const result = value ? formatted(verb, value) : { fails: "there are fewer arguments than verbs" };
        if ("fails" in result)
            return (0,terraform_make/* failure */.V2)(span, result.fails);
        for (const piece of result.pieces)
            pieces.push(piece);
    }
    if (used < values.length && known && !values.some((each) => each.many))
        return (0,terraform_make/* failure */.V2)(span, "there are more arguments than verbs");
    (0,model_text/* cut */.Jj)(flat, done, flat.chars.length, pieces);
    return { kind: "text", pieces: known ? pieces : [...pieces, ...leftOver(values.slice(used))], span };
}
/** What a part of the format that is not known may place: no more than that they are there somewhere. */
const leftOver = (values) => values.map((value) => ({ kind: "hole", name: (0,terraform_make/* nameOf */.Vb)(value.span), span: value.span }));
/** One text for each item of the lists, which are as long as each other; other values are the same each time. */
function formatlist([template, ...values], call) {
    const { span, scope } = call;
    if (!template)
        return undefined;
    const lists = values.map((value) => ((0,terraform_make/* isHidden */.dK)(value) || (0,terraform_make/* stringOf */.Je)(value) !== undefined ? undefined : (0,conversions/* itemsOf */.S3)(value)));
    const lengths = new Set(lists.flatMap((items) => (items ? [items.length] : [])));
    if (lengths.size > 1) {
        const open = lists.some((items) => items?.some((item) => item.many === true || item.perhaps !== undefined));
        return open ? undefined : (0,terraform_make/* failure */.V2)(span, "the lists are not of one length");
    }
    const [length = 1] = lengths;
    scope.module.steps -= length;
    const unsure = values.some((value) => (0,terraform_make/* isHidden */.dK)(value)) && lengths.size === 0;
    const texts = Array.from({ length }, (_, i) => {
        const args = values.map((value, at) => lists[at]?.[i] ?? value);
        const doubt = args.find((arg) => arg.perhaps !== undefined || arg.many === true);
        const made = format([template, ...args.map(sure)], call) ?? (0,terraform_make/* failure */.V2)(span, "it cannot be formatted");
        return {
            ...made,
            ...((doubt?.many || unsure) && { many: true }),
            ...(doubt?.perhaps !== undefined && { perhaps: doubt.perhaps }),
        };
    });
    return (0,collections/* typedList */.VF)(texts, type_of/* stringType */.WO, span);
}
const sure = ({ many: _, perhaps: __, ...value }) => value;
const formatFunctions = {
    format: (0,signature/* takes */.ny)([signature/* aString */.z1], format, signature/* anythingOrNull */.tN),
    formatlist: (0,signature/* takes */.ny)([signature/* aString */.z1], formatlist, signature/* anythingOrNull */.tN),
};

;// CONCATENATED MODULE: ./lib/src/formats/terraform/alternatives.js




/** More than these are not told apart. */
const alternatives_most = 100;
/** Lists become one list of all their items; a number or a switch of which nothing follows stays unknown. */
function oneOf(values, because, span) {
    const distinct = withoutEquals(values);
    const [only] = distinct;
    if (distinct.length === 1 && only)
        return only;
    const given = distinct.filter((value) => !(0,collections/* isNull */.kZ)((0,model_value/* seen */.cI)(value)));
    if (given.length === 0 || given.length > alternatives_most || given.some((value) => (0,model_value/* seen */.cI)(value).kind === "scalar"))
        return (0,terraform_make/* unknown */.L5)(span, because);
    const hasStructure = given.some(isStructure);
    // What may be any text says as much as the texts beside it.
    if (!hasStructure && given.some(terraform_make/* isHidden */.dK))
        return (0,terraform_make/* unknown */.L5)(span, because);
    const hasList = given.some(isList);
    const items = given.flatMap((value) => (hasList ? itemsIn(value) : [value]));
    const all = items.map((item) => ({ ...item, perhaps: item.perhaps ?? because }));
    return hasList ? (0,terraform_make/* list */.p_)(all, span) : { ...(0,terraform_make/* list */.p_)(all, span), alternatives: true };
}
const isList = (value) => {
    const found = (0,model_value/* seen */.cI)(value);
    return found.kind === "list" && !found.encoded && !found.alternatives;
};
const isStructure = (value) => {
    const found = (0,model_value/* seen */.cI)(value);
    return found.kind === "dict" || found.kind === "list";
};
const itemsIn = (value) => {
    const found = (0,model_value/* seen */.cI)(value);
    if (found.kind === "list" && !found.encoded)
        return found.items;
    // Beside a list, what is not known is one too.
    return [(0,terraform_make/* isHidden */.dK)(value) ? { ...value, many: true } : value];
};
function withoutEquals(values) {
    const known = new Set();
    return values.filter((value) => {
        const identity = (0,terraform_sets/* identityOf */.c)(value);
        if (identity === undefined)
            return true;
        const isNew = !known.has(identity);
        known.add(identity);
        return isNew;
    });
}

;// CONCATENATED MODULE: ./lib/src/formats/terraform/functions-list.js










/** Tuple, list or set; undefined of anything else. */
const sequenceKind = (value) => {
    const found = value && (0,terraform_make/* seen */.cI)(value);
    if (found?.kind !== "list" || found.encoded || found.alternatives)
        return undefined;
    const kind = found.type?.kind;
    return kind === "list" || kind === "set" ? kind : "tuple";
};
/** Fails for what is known to be no list. */
const notList = (value, span, what = "a list is needed") => value && !(0,terraform_make/* isHidden */.dK)(value) ? (0,terraform_make/* failure */.V2)(span, what) : undefined;
/** The same items in another order or number: of the same type, where it is a collection. */
const sameKind = (value, items, span) => {
    const type = (0,type_of/* typeOf */.QP)(value);
    return type.kind === "list" || type.kind === "set" ? (0,collections/* typedList */.VF)(items, type.of, span) : (0,terraform_make/* list */.p_)(items, span);
};
const elementOf = (value) => {
    const type = value && (0,type_of/* typeOf */.QP)(value);
    return type && "of" in type ? type.of : type_of/* anyType */.ds;
};
/** A list that is not known becomes one unknown item, so that it is not lost. */
const asItems = (value) => (0,conversions/* itemsOf */.S3)(value) ?? [{ ...value, many: true }];
const concat = (lists, { span }) => {
    if (lists.length === 0)
        return (0,terraform_make/* failure */.V2)(span, "`concat` needs a list");
    const wrong = lists.find((value) => !(0,terraform_make/* isHidden */.dK)(value) && !["tuple", "list"].includes(sequenceKind(value) ?? ""));
    if (wrong)
        return (0,terraform_make/* failure */.V2)(wrong.span, "`concat` takes lists only");
    if (lists.every((value) => sequenceKind(value) === "list")) {
        const common = (0,unify/* unified */.l)(lists.map(type_of/* typeOf */.QP));
        if (common?.kind === "list")
            return (0,collections/* typedList */.VF)(lists.flatMap((value) => (0,conversions/* itemsOf */.S3)((0,conversions/* convert */.C6)(value, common)) ?? []), common.of, span);
    }
    return (0,terraform_make/* list */.p_)(lists.flatMap(asItems), span);
};
function flattened(value) {
    const found = (0,terraform_make/* seen */.cI)(value);
    if (found.kind === "list" && !found.encoded)
        return found.items.flatMap(flattened).map((item) => marked(value, item));
    return [(0,terraform_make/* isHidden */.dK)(value) && found.type?.kind !== "string" ? { ...value, many: true } : value];
}
/** What is in a list stands for as many, and is as uncertain, as the list. */
const marked = ({ many, perhaps }, item) => many === undefined && perhaps === undefined
    ? item
    : {
        ...item,
        ...(many && { many }),
        ...((item.perhaps ?? perhaps) !== undefined && { perhaps: item.perhaps ?? perhaps }),
    };
/** Keeps the first of equal items; those that are not known may be equal. */
const distinct = ([value], { span }) => {
    const items = (0,conversions/* itemsOf */.S3)(value);
    if (!items)
        return value && (0,terraform_make/* isHidden */.dK)(value) ? value : undefined;
    const known = new Set();
    const kept = items.filter((item) => {
        const identity = item.perhaps === undefined ? (0,terraform_sets/* identityOf */.c)(item) : undefined;
        if (identity === undefined)
            return true;
        const isNew = !known.has(identity);
        known.add(identity);
        return isNew;
    });
    return (0,collections/* typedList */.VF)(kept, elementOf(value), span);
};
const compact = ([value], { span }) => {
    const items = (0,conversions/* itemsOf */.S3)(value);
    if (!items)
        return value && (0,terraform_make/* isHidden */.dK)(value) ? value : undefined;
    const kept = items.filter((item) => !(0,terraform_make/* isNull */.kZ)((0,terraform_make/* seen */.cI)(item)) && (0,terraform_make/* stringOf */.Je)(item) !== "");
    const all = kept.map((item) => item.kind === "unknown" ? { ...item, perhaps: item.perhaps ?? "it may be empty" } : item);
    return (0,collections/* typedList */.VF)(all, elementOf(value), span);
};
const functions_list_length = ([value], { span }) => {
    const found = value && (0,terraform_make/* seen */.cI)(value);
    if (!found || (0,terraform_make/* isHidden */.dK)(found))
        return undefined;
    if (found.kind === "text" || found.encoded) {
        const known = (0,terraform_make/* stringOf */.Je)(found);
        return known === undefined ? undefined : (0,terraform_make/* scalar */.d_)((0,graphemes/* graphemes */.l)(known).length, span);
    }
    if (found.kind === "list")
        return (0,collections/* isOpenList */.xe)(found) || hasHiddenTwin(found) ? undefined : (0,terraform_make/* scalar */.d_)(found.items.length, span);
    if (found.kind !== "dict")
        return (0,terraform_make/* failure */.V2)(span, "only a text or a collection has a length");
    const keys = new Set(found.entries.map(({ key }) => key));
    const open = found.entries.some((each) => each.value.many === true || each.value.perhaps !== undefined || each.key.startsWith("${"));
    return open ? undefined : (0,terraform_make/* scalar */.d_)(keys.size, span);
};
/** What is not known in a set may turn out to be there already. */
const hasHiddenTwin = (value) => value.type?.kind === "set" && value.items.length > 1 && (0,terraform_make/* hiddenIn */.k_)(value) !== undefined;
const functions_list_element = ([value, index], { span }) => {
    const kind = sequenceKind(value);
    const items = (0,conversions/* itemsOf */.S3)(value);
    if (!value || kind === undefined || !items)
        return notList(value, span);
    if (kind === "set")
        return (0,terraform_make/* failure */.V2)(span, "a set has no order to pick an element by");
    const at = index && (0,terraform_make/* asNumber */.i)(index);
    if (at === undefined)
        return oneOf(items, (0,terraform_make/* hiddenIn */.k_)(index) ?? "which item it is is not known", span);
    if (!Number.isInteger(at) || at < 0)
        return (0,terraform_make/* failure */.V2)(span, "an index must be a whole number, and not negative");
    if (items.length === 0)
        return (0,terraform_make/* failure */.V2)(span, "an empty list has no elements");
    const before = items.slice(0, at + 1).some((item) => item.many === true || item.perhaps !== undefined);
    if (before || at >= items.length) {
        if ((0,terraform_make/* seen */.cI)(value).kind === "list" && (0,collections/* isOpenList */.xe)((0,terraform_make/* seen */.cI)(value)))
            return oneOf(items, "which item it is is not known", span);
    }
    return items[at % items.length];
};
const contains = ([value, wanted], { span }) => {
    const items = (0,conversions/* itemsOf */.S3)(value);
    if (!items || !wanted)
        return notList(value, span);
    const answers = items.map((item) => (item.many || item.perhaps !== undefined ? undefined : equal(item, wanted)));
    if (answers.includes(true))
        return (0,terraform_make/* scalar */.d_)(true, span);
    return answers.includes(undefined) ? undefined : (0,terraform_make/* scalar */.d_)(false, span);
};
const index = ([value, wanted], { span }) => {
    const items = (0,conversions/* itemsOf */.S3)(value);
    if (!items || !wanted)
        return notList(value, span);
    if (sequenceKind(value) === "set")
        return (0,terraform_make/* failure */.V2)(span, "a set has no indices");
    for (const [i, item] of items.entries()) {
        const same = item.many || item.perhaps !== undefined ? undefined : equal(item, wanted);
        if (same === undefined)
            return undefined;
        if (same)
            return (0,terraform_make/* scalar */.d_)(i, span);
    }
    return (0,terraform_make/* failure */.V2)(span, "it is not in the list");
};
const one = ([value], { span }) => {
    const found = value && (0,terraform_make/* seen */.cI)(value);
    if (found?.kind === "reference")
        return found;
    if (found?.kind !== "list" || found.encoded || found.alternatives)
        return notList(value, span);
    if ((0,collections/* isOpenList */.xe)(found))
        return oneOf(found.items, "how many there are is not known", span);
    if (found.items.length > 1)
        return (0,terraform_make/* failure */.V2)(span, "there is more than one item");
    return found.items[0] ?? { ...(0,terraform_make/* scalar */.d_)(null, span), type: elementOf(found) };
};
const isEmptyText = (value) => (0,terraform_make/* seen */.cI)(value).kind === "text" && (0,terraform_make/* stringOf */.Je)(value) === "";
const coalesce = (values, { span }) => {
    const common = (0,unify/* unified */.l)(values.map(type_of/* typeOf */.QP));
    if (!common)
        return (0,terraform_make/* failure */.V2)(span, "all arguments must be of one type");
    const candidates = [];
    for (const value of values) {
        const converted = common.kind === "any" ? value : (0,conversions/* convert */.C6)(value, common);
        if ((0,terraform_make/* isNull */.kZ)((0,terraform_make/* seen */.cI)(converted)) || isEmptyText(converted))
            continue;
        candidates.push(converted);
        // What is not known may be null.
        if (!(0,terraform_make/* isHidden */.dK)(converted) && !converted.many)
            break;
    }
    if (candidates.length === 0)
        return (0,terraform_make/* failure */.V2)(span, "no argument has a value");
    const [first] = candidates;
    if (candidates.length === 1 && values.at(-1) !== first)
        return first;
    return oneOf(candidates, (0,terraform_make/* hiddenIn */.k_)(first) ?? "which argument has a value is not known", span);
};
const coalescelist = (values, { span }) => {
    const candidates = [];
    for (const value of values) {
        const items = (0,conversions/* itemsOf */.S3)(value);
        const isTyped = (0,terraform_make/* isNull */.kZ)((0,terraform_make/* seen */.cI)(value)) && (0,type_of/* typeOf */.QP)(value).kind !== "any";
        if (!items && !(0,terraform_make/* isHidden */.dK)(value) && !isTyped)
            return (0,terraform_make/* failure */.V2)(span, "`coalescelist` takes lists only");
        if (sequenceKind(value) === "set")
            return (0,terraform_make/* failure */.V2)(span, "`coalescelist` takes no sets");
        if (isTyped)
            continue;
        if (items?.length === 0)
            continue;
        candidates.push(value);
        if (items?.some((item) => !item.many && item.perhaps === undefined))
            break;
    }
    if (candidates.length === 0)
        return (0,terraform_make/* failure */.V2)(span, "no argument has an item");
    return oneOf(candidates, "which argument has an item is not known", span);
};
const sort = ([value], { span }) => {
    const items = (0,conversions/* itemsOf */.S3)(value);
    if (!items)
        return value && (0,terraform_make/* isHidden */.dK)(value) ? value : undefined;
    if (items.some((item) => (0,terraform_make/* isNull */.kZ)((0,terraform_make/* seen */.cI)(item))))
        return (0,terraform_make/* failure */.V2)(span, "a null cannot be sorted");
    // Order means nothing to a policy, so what is not known simply comes last.
    const known = items.filter((item) => (0,terraform_make/* stringOf */.Je)(item) !== undefined);
    const sorted = known.toSorted((a, b) => (0,collections/* compareTexts */.qy)((0,terraform_make/* stringOf */.Je)(a) ?? "", (0,terraform_make/* stringOf */.Je)(b) ?? ""));
    return (0,collections/* typedList */.VF)([...sorted, ...items.filter((item) => (0,terraform_make/* stringOf */.Je)(item) === undefined)], elementOf(value), span);
};
const reverse = ([value], { span }) => {
    const items = (0,conversions/* itemsOf */.S3)(value);
    return items && value ? sameKind(value, items.toReversed(), span) : notList(value, span);
};
const slice = ([value, from, to], { span }) => {
    const items = (0,conversions/* itemsOf */.S3)(value);
    if (!items || !value || !from || !to)
        return notList(value, span);
    if (sequenceKind(value) === "set")
        return (0,terraform_make/* failure */.V2)(span, "a set cannot be sliced");
    const [start, end] = [(0,terraform_make/* asNumber */.i)(from), (0,terraform_make/* asNumber */.i)(to)];
    if (start === undefined || end === undefined)
        return undefined;
    const open = items.slice(0, end).some((item) => item.many === true || item.perhaps !== undefined);
    if (open)
        return (0,terraform_make/* list */.p_)(items.map((item) => ({ ...item, perhaps: item.perhaps ?? "it may be left out" })), span);
    const inside = Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= items.length;
    return inside ? sameKind(value, items.slice(start, end), span) : (0,terraform_make/* failure */.V2)(span, "the list is not as long");
};
const chunklist = ([value, size], { span }) => {
    const [items, each] = [(0,conversions/* itemsOf */.S3)(value), size && (0,terraform_make/* asNumber */.i)(size)];
    if (!items || !value || each === undefined)
        return undefined;
    if (!Number.isInteger(each) || each < 0)
        return (0,terraform_make/* failure */.V2)(span, "a size must be a whole number, and not negative");
    const type = (0,type_of/* typeOf */.QP)(value);
    const step = each === 0 ? Math.max(1, items.length) : each;
    const chunks = Array.from({ length: Math.ceil(items.length / step) }, (_, i) => (0,collections/* typedList */.VF)(items.slice(i * step, (i + 1) * step), elementOf(value), value.span));
    return (0,collections/* typedList */.VF)(chunks, type, span);
};
/** The values whose keys are searched for. */
const matchkeys = ([values, keys, sought], { span }) => {
    const [all, names, wanted] = [(0,conversions/* itemsOf */.S3)(values), (0,conversions/* itemsOf */.S3)(keys), (0,conversions/* itemsOf */.S3)(sought)];
    if (!all || !names || !wanted || !keys || !sought)
        return undefined;
    const common = (0,unify/* unified */.l)([(0,type_of/* typeOf */.QP)(keys), (0,type_of/* typeOf */.QP)(sought)]);
    if (!common)
        return (0,terraform_make/* failure */.V2)(span, "keys and searched values must be of one type");
    if (all.length !== names.length)
        return (0,terraform_make/* failure */.V2)(span, "there must be as many keys as values");
    const [left, right] = [(0,conversions/* itemsOf */.S3)((0,conversions/* convert */.C6)(keys, common)) ?? [], (0,conversions/* itemsOf */.S3)((0,conversions/* convert */.C6)(sought, common)) ?? []];
    const kept = all.flatMap((item, i) => {
        const answers = right.map((each) => equal(left[i], each));
        if (answers.includes(true))
            return [item];
        return answers.includes(undefined) ? [{ ...item, perhaps: "whether its key matches is not known" }] : [];
    });
    return (0,collections/* typedList */.VF)(kept, elementOf(values), span);
};
const functions_list_all = (settles) => ([value], { span }) => {
    const items = (0,conversions/* itemsOf */.S3)(value);
    if (!items)
        return undefined;
    // A null is not true.
    const answers = items.map((item) => (0,terraform_make/* isNull */.kZ)((0,terraform_make/* seen */.cI)(item)) ? false : item.many || item.perhaps ? undefined : (0,terraform_make/* asBoolean */.tB)(item));
    if (answers.includes(settles))
        return (0,terraform_make/* scalar */.d_)(settles, span);
    return answers.includes(undefined) ? undefined : (0,terraform_make/* scalar */.d_)(!settles, span);
};
const mostNumbers = 1024;
const range = (bounds, { span }) => {
    const numbers = bounds.map(terraform_make/* asNumber */.i);
    if (numbers.length === 0 || numbers.length > 3)
        return (0,terraform_make/* failure */.V2)(span, "`range` takes one to three numbers");
    if (numbers.some((each) => each === undefined))
        return undefined;
    const [a = 0, b, c] = numbers;
    const [start, end] = b === undefined ? [0, a] : [a, b];
    const step = c ?? (end < start ? -1 : 1);
    if (start === end)
        return (0,collections/* typedList */.VF)([], type_of/* numberType */.We, span);
    if (step === 0 || (end > start && step < 0) || (end < start && step > 0))
        return (0,terraform_make/* failure */.V2)(span, "the step never comes to the end");
    const count = Math.max(0, Math.ceil((end - start) / step));
    if (count > mostNumbers)
        return (0,terraform_make/* failure */.V2)(span, `\`range\` makes no more than ${mostNumbers} numbers`);
    return (0,collections/* typedList */.VF)(Array.from({ length: count }, (_, i) => (0,terraform_make/* scalar */.d_)(start + i * step, span)), type_of/* numberType */.We, span);
};
const listFunctions = {
    alltrue: (0,signature/* takes */.ny)([signature/* booleans */.S4], functions_list_all(false)),
    anytrue: (0,signature/* takes */.ny)([signature/* booleans */.S4], functions_list_all(true)),
    chunklist: (0,signature/* takes */.ny)([signature/* aList */.u0, signature/* aNumber */.zn], chunklist),
    coalesce: (0,signature/* takes */.ny)([], coalesce, signature/* anythingOrNull */.tN),
    coalescelist: (0,signature/* takes */.ny)([], coalescelist, signature/* anythingOrNull */.tN),
    compact: (0,signature/* takes */.ny)([signature/* strings */.P$], compact),
    concat: (0,signature/* takes */.ny)([], concat, signature/* anything */.D8),
    contains: (0,signature/* takes */.ny)([signature/* anything */.D8, signature/* anything */.D8], contains),
    distinct: (0,signature/* takes */.ny)([signature/* aList */.u0], distinct),
    element: (0,signature/* takes */.ny)([signature/* anything */.D8, signature/* aNumber */.zn], functions_list_element),
    flatten: (0,signature/* takes */.ny)([signature/* anything */.D8], ([value], { span }) => {
        const items = (0,conversions/* itemsOf */.S3)(value);
        return items ? (0,terraform_make/* list */.p_)(items.flatMap(flattened), span) : notList(value, span);
    }),
    index: (0,signature/* takes */.ny)([signature/* anything */.D8, signature/* anything */.D8], index),
    length: (0,signature/* takes */.ny)([signature/* anything */.D8], functions_list_length),
    matchkeys: (0,signature/* takes */.ny)([signature/* aList */.u0, signature/* aList */.u0, signature/* aList */.u0], matchkeys),
    one: (0,signature/* takes */.ny)([signature/* anything */.D8], one),
    range: (0,signature/* takes */.ny)([], range, signature/* aNumber */.zn),
    reverse: (0,signature/* takes */.ny)([signature/* anything */.D8], reverse),
    slice: (0,signature/* takes */.ny)([signature/* anything */.D8, signature/* aNumber */.zn, signature/* aNumber */.zn], slice),
    sort: (0,signature/* takes */.ny)([signature/* strings */.P$], sort),
};

;// CONCATENATED MODULE: ./lib/src/formats/terraform/functions-map.js







const dictOf = (value) => {
    const found = value && (0,terraform_make/* seen */.cI)(value);
    return found?.kind === "dict" && !found.encoded ? found : undefined;
};
const notMap = (value) => value && !(0,terraform_make/* isHidden */.dK)(value) ? (0,terraform_make/* failure */.V2)(value.span, "a map is needed") : undefined;
/** Later maps win. One that is not known is an entry under its own name. */
const merge = (maps, { span }) => {
    const given = maps.flatMap(alternatives).filter((map) => !(0,terraform_make/* isNull */.kZ)((0,terraform_make/* seen */.cI)(map)));
    const wrong = given.find((map) => !dictOf(map) && notMap(map));
    if (wrong)
        return (0,terraform_make/* failure */.V2)(wrong.span, "`merge` takes maps only");
    const entries = new Map();
    for (const map of given) {
        const known = dictOf(map);
        for (const each of known ? known.entries : [standIn(map)]) {
            const before = entries.get(each.key);
            // An entry that is only perhaps there leaves the one before it.
            const both = before && map.perhaps !== undefined ? [before.value] : [];
            const own = map.perhaps === undefined ? each.value : { ...each.value, perhaps: map.perhaps };
            entries.set(each.key, both.length > 0 ? { ...each, value: oneOf([...both, own], map.perhaps ?? "", span) } : { ...each, value: own });
        }
    }
    const [first, ...others] = given.map(type_of/* typeOf */.QP);
    if (first?.kind === "map" && maps.length === given.length && others.every((type) => (0,type_of/* sameType */.n6)(type, first)))
        return (0,collections/* typedMap */.lP)([...entries.values()], first.of, span);
    return (0,terraform_make/* dict */.jd)([...entries.values()], span);
};
const alternatives = (value) => value.kind === "list" && value.alternatives ? value.items : [value];
function standIn(map) {
    const name = map.kind === "unknown" ? map.name : (0,terraform_make/* nameOf */.Vb)(map.span);
    return { key: `\${${name}}`, keySpan: map.span, value: { ...map, many: true } };
}
const keys = ([value], { span }) => {
    const map = dictOf(value);
    if (!map)
        return notMap(value);
    const all = (0,collections/* entriesOf */.Mc)(map).map((each) => {
        const key = keyOf(each);
        return each.value.perhaps === undefined ? key : { ...key, perhaps: each.value.perhaps };
    });
    return map.type ? (0,collections/* typedList */.VF)(all, type_of/* stringType */.WO, span) : (0,terraform_make/* list */.p_)(all, span);
};
const values = ([value], { span }) => {
    const map = dictOf(value);
    if (!map)
        return notMap(value);
    const all = (0,collections/* entriesOf */.Mc)(map).map((each) => each.value);
    const type = (0,type_of/* typeOf */.QP)(map);
    return "of" in type ? (0,collections/* typedList */.VF)(all, type.of, span) : (0,terraform_make/* list */.p_)(all, span);
};
const lookup = ([map, key, fallback, ...more], { span }) => {
    if (more.length > 0)
        return (0,terraform_make/* failure */.V2)(span, "`lookup` takes two or three arguments");
    const known = dictOf(map);
    if (!known || !key)
        return notMap(map);
    const type = (0,type_of/* typeOf */.QP)(known);
    const otherwise = fallback && "of" in type ? (0,conversions/* convert */.C6)(fallback, type.of) : fallback;
    if (otherwise && fallback && (0,terraform_make/* failureIn */.Q6)(otherwise))
        return otherwise;
    const name = (0,terraform_make/* stringOf */.Je)(key);
    if (name === undefined) {
        const all = [...known.entries.map((each) => each.value), ...(otherwise ? [otherwise] : [])];
        return oneOf(all, (0,terraform_make/* hiddenIn */.k_)(key) ?? "which entry it is is not known", span);
    }
    const found = known.entries.findLast((each) => each.key === name);
    if (found && found.value.perhaps === undefined)
        return found.value;
    if (!(0,collections/* isOpenDict */.PT)(known))
        return otherwise ?? (0,terraform_make/* failure */.V2)(span, `there is no \`${name}\``);
    const hidden = known.entries.filter((each) => (0,collections/* isOpenKey */.O0)(each.key) || each.key === name);
    const candidates = hidden.map(({ value }) => value.many ? (0,terraform_make/* unknown */.L5)(span, (0,terraform_make/* hiddenIn */.k_)(value) ?? "it is not known") : value);
    return oneOf([...candidates, ...(otherwise ? [otherwise] : [])], `whether there is a \`${name}\` is not known`, span);
};
const zipmap = ([names, given], { span }) => {
    const [all, held] = [(0,conversions/* itemsOf */.S3)(names), (0,conversions/* itemsOf */.S3)(given)];
    if (!all || !held || !given)
        return given && !held && !(0,terraform_make/* isHidden */.dK)(given) ? (0,terraform_make/* failure */.V2)(given.span, "a list is needed") : undefined;
    if ((0,type_of/* typeOf */.QP)(given).kind === "set")
        return (0,terraform_make/* failure */.V2)(given.span, "a list is needed");
    if (all.some((name) => (0,terraform_make/* isNull */.kZ)((0,terraform_make/* seen */.cI)(name))))
        return (0,terraform_make/* failure */.V2)(span, "a key is null");
    const open = [...all, ...held].some((each) => each.many === true || each.perhaps !== undefined);
    if (open)
        return undefined;
    if (all.length !== held.length)
        return (0,terraform_make/* failure */.V2)(span, "there must be as many keys as values");
    const entries = all.map((name, i) => {
        const key = (0,terraform_make/* stringOf */.Je)(name);
        return { key: key ?? `\${${(0,terraform_make/* nameOf */.Vb)(name.span)}}`, keySpan: name.span, value: held[i] };
    });
    const type = (0,type_of/* typeOf */.QP)(given);
    return "of" in type ? (0,collections/* typedMap */.lP)(entries, type.of, span) : (0,terraform_make/* dict */.jd)(entries, span);
};
const mapOfLists = { type: (0,type_of/* mapOf */.A7)((0,type_of/* listOf */.c3)(type_of/* stringType */.WO)) };
/** Keys become values, and values keys. */
const transpose = ([value], { span }) => {
    const map = dictOf(value);
    if (!map || (0,terraform_make/* hiddenIn */.k_)(map) !== undefined)
        return undefined;
    const groups = new Map();
    for (const each of (0,collections/* entriesOf */.Mc)(map)) {
        const items = (0,conversions/* itemsOf */.S3)(each.value);
        if (!items || items.some((item) => (0,terraform_make/* isNull */.kZ)((0,terraform_make/* seen */.cI)(item))))
            return (0,terraform_make/* failure */.V2)(span, "a null cannot be a key");
        for (const item of items) {
            const key = (0,terraform_make/* stringOf */.Je)(item) ?? "";
            const group = groups.get(key) ?? { keySpan: item.span, names: [] };
            group.names.push((0,terraform_make/* text */.Qq)(each.key, each.keySpan));
            groups.set(key, group);
        }
    }
    const inOrder = (names) => names.toSorted((a, b) => (0,collections/* compareTexts */.qy)((0,terraform_make/* stringOf */.Je)(a) ?? "", (0,terraform_make/* stringOf */.Je)(b) ?? ""));
    return (0,collections/* typedMap */.lP)([...groups].map(([key, { keySpan, names }]) => ({
        key,
        keySpan,
        value: (0,collections/* typedList */.VF)(inOrder(names), type_of/* stringType */.WO, span),
    })), (0,type_of/* listOf */.c3)(type_of/* stringType */.WO), span);
};
const mapFunctions = {
    keys: (0,signature/* takes */.ny)([signature/* anything */.D8], keys),
    lookup: (0,signature/* takes */.ny)([signature/* anything */.D8, signature/* aString */.z1], lookup, signature/* anythingOrNull */.tN),
    merge: (0,signature/* takes */.ny)([], merge, signature/* anythingOrNull */.tN),
    transpose: (0,signature/* takes */.ny)([mapOfLists], transpose),
    values: (0,signature/* takes */.ny)([signature/* anything */.D8], values),
    zipmap: (0,signature/* takes */.ny)([signature/* strings */.P$, signature/* anything */.D8], zipmap),
};

;// CONCATENATED MODULE: ./lib/src/formats/terraform/functions-number.js





const ofNumbers = (compute) => {
    return (values, { span }) => {
        const numbers = values.map(terraform_make/* asNumber */.i);
        if (numbers.some((each) => each === undefined))
            return undefined;
        const result = compute(...numbers);
        if (Number.isNaN(result))
            return (0,terraform_make/* failure */.V2)(span, "it is no number");
        // Infinity is a number to Terraform, though one that it cannot write down.
        return Number.isFinite(result) ? (0,terraform_make/* scalar */.d_)(result || 0, span) : (0,terraform_make/* unknown */.L5)(span, "it is larger than any number");
    };
};
const extreme = (pick) => (values, call) => values.length === 0
    ? (0,terraform_make/* failure */.V2)(call.span, `\`${call.name}\` needs a number`)
    : values.some((value) => value.many)
        ? undefined
        : ofNumbers((...numbers) => pick(...numbers))(values, call);
const sum = ([value], { span }) => {
    const items = (0,conversions/* itemsOf */.S3)(value);
    if (!items || !value)
        return value && (0,terraform_make/* isHidden */.dK)(value) ? undefined : (0,terraform_make/* failure */.V2)(span, "`sum` takes a list of numbers");
    if (items.length === 0)
        return (0,terraform_make/* failure */.V2)(span, "there is nothing to add up");
    const numbers = items.map((item) => (0,terraform_make/* isNull */.kZ)((0,terraform_make/* seen */.cI)(item)) ? (0,terraform_make/* failure */.V2)(item.span, "an item is null") : (0,conversions/* convert */.C6)(item, type_of/* numberType */.We));
    const wrong = numbers.map(terraform_make/* failureIn */.Q6).find((each) => each !== undefined);
    if (wrong)
        return wrong;
    const known = numbers.map((item) => (item.many || item.perhaps !== undefined ? undefined : (0,terraform_make/* asNumber */.i)(item)));
    if (known.includes(undefined))
        return undefined;
    return (0,terraform_make/* scalar */.d_)(known.reduce(terraform_numbers/* plus */.tY), span);
};
const digits = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
function parseint([value, base], { span }) {
    if (!value || ((0,type_of/* typeOf */.QP)(value).kind !== "string" && !(0,terraform_make/* isHidden */.dK)(value)))
        return (0,terraform_make/* failure */.V2)(span, "`parseint` takes a text");
    const [known, radix] = [(0,terraform_make/* stringOf */.Je)(value), base && (0,terraform_make/* asNumber */.i)(base)];
    if (known === undefined || radix === undefined)
        return undefined;
    if (!Number.isInteger(radix) || radix < 2 || radix > 62)
        return (0,terraform_make/* failure */.V2)(span, "a base is from 2 to 62");
    const [, sign = "", written = ""] = /^([+-]?)(.*)$/s.exec(known) ?? [];
    let result = 0n;
    // Letters count the same in both cases up to base 36.
    for (const char of radix <= 36 ? written.toLowerCase() : written) {
        const digit = digits.indexOf(char);
        if (digit < 0 || digit >= radix)
            return (0,terraform_make/* failure */.V2)(span, `\`${known}\` is no number of base ${radix}`);
        result = result * BigInt(radix) + BigInt(digit);
    }
    if (written === "")
        return (0,terraform_make/* failure */.V2)(span, "an empty text is no number");
    if (result > BigInt(Number.MAX_SAFE_INTEGER))
        return (0,terraform_make/* unknown */.L5)(span, "it has more digits than are worked out here");
    return (0,terraform_make/* scalar */.d_)(Number(sign === "-" ? -result : result) || 0, span);
}
const numberFunctions = {
    abs: (0,signature/* takes */.ny)([signature/* aNumber */.zn], ofNumbers((a = 0) => Math.abs(a))),
    ceil: (0,signature/* takes */.ny)([signature/* aNumber */.zn], ofNumbers((a = 0) => Math.ceil(a))),
    floor: (0,signature/* takes */.ny)([signature/* aNumber */.zn], ofNumbers((a = 0) => Math.floor(a))),
    log: (0,signature/* takes */.ny)([signature/* aNumber */.zn, signature/* aNumber */.zn], ofNumbers((a = 0, b = 0) => Math.log(a) / Math.log(b))),
    max: (0,signature/* takes */.ny)([], extreme(Math.max), signature/* aNumber */.zn),
    min: (0,signature/* takes */.ny)([], extreme(Math.min), signature/* aNumber */.zn),
    parseint: (0,signature/* takes */.ny)([signature/* anything */.D8, signature/* aNumber */.zn], parseint),
    pow: (0,signature/* takes */.ny)([signature/* aNumber */.zn, signature/* aNumber */.zn], ofNumbers((a = 0, b = 0) => a ** b)),
    signum: (0,signature/* takes */.ny)([signature/* aNumber */.zn], (values, call) => {
        const [value] = values;
        const known = value && (0,terraform_make/* asNumber */.i)(value);
        if (known !== undefined && !Number.isInteger(known))
            return (0,terraform_make/* failure */.V2)(call.span, "a whole number is needed");
        return ofNumbers((a = 0) => Math.sign(a))(values, call);
    }),
    sum: (0,signature/* takes */.ny)([signature/* anything */.D8], sum),
};

// EXTERNAL MODULE: ./lib/src/formats/terraform/functions-text.js
var functions_text = __webpack_require__(5279);
;// CONCATENATED MODULE: ./lib/src/formats/terraform/functions-provider.js
/** The functions of the AWS provider that only take texts apart or put them together. */





/** https://registry.terraform.io/providers/hashicorp/aws/latest/docs/functions/arn_parse */
const sections = ["partition", "service", "region", "account_id", "resource"];
function arnBuild(values, { span }) {
    const pieces = values.flatMap((value) => [(0,terraform_pieces/* made */.mI)(":", span), ...(0,terraform_pieces/* asText */.e1)(value).pieces]);
    return { kind: "text", pieces: [(0,terraform_pieces/* made */.mI)("arn", span), ...pieces], span };
}
/** What is not known is taken to be no more than one section. */
function arnParse([arn], { span }) {
    if (!arn)
        return undefined;
    const whole = (0,terraform_pieces/* asText */.e1)(arn);
    const flat = (0,model_text/* flatten */.Bq)(whole);
    const cuts = [...flat.chars.matchAll(/:/g)].slice(0, sections.length).map(({ index }) => index);
    if (cuts.length < sections.length || !flat.chars.startsWith("arn:"))
        return (0,terraform_make/* stringOf */.Je)(arn) === undefined ? undefined : (0,terraform_make/* failure */.V2)(span, "it is no ARN");
    const entries = sections.map((key, i) => {
        const from = (cuts[i] ?? 0) + 1;
        const to = cuts[i + 1] ?? flat.chars.length;
        return { key, keySpan: span, value: (0,functions_text/* part */.y_)(whole, flat, from, to) };
    });
    return (0,terraform_make/* dict */.jd)(entries, span);
}
const five = [signature/* aString */.z1, signature/* aString */.z1, signature/* aString */.z1, signature/* aString */.z1, signature/* aString */.z1];
const providerFunctions = {
    "provider::aws::arn_build": (0,signature/* takes */.ny)(five, arnBuild),
    "provider::aws::arn_parse": (0,signature/* takes */.ny)([signature/* aString */.z1], arnParse),
};

;// CONCATENATED MODULE: ./lib/src/formats/terraform/regex-class.js
/** The classes of characters that regular expressions have names for. */
const within = (ranges, code) => ranges.some(([low, high]) => code >= low && code <= high);
/** What is in the ranges, in either letter case where that is asked for. */
function classOf(ranges, ignoresCase) {
    if (!ignoresCase)
        return (code) => within(ranges, code);
    return (code) => {
        const char = String.fromCodePoint(code);
        return [char, char.toLowerCase(), char.toUpperCase()].some((each) => [...each].length === 1 && within(ranges, each.codePointAt(0) ?? 0));
    };
}
const digit = [[48, 57]];
const upper = [[65, 90]];
const lower = [[97, 122]];
const underscore = [[95, 95]];
const word = [...digit, ...upper, ...lower, ...underscore];
const of = (ranges) => classOf(ranges, false);
const not = (accepts) => (code) => !accepts(code);
const space = of([
    [9, 10],
    [12, 13],
    [32, 32],
]);
const isWord = of(word);
const perl = (letter) => perlClasses[letter];
const perlClasses = {
    d: of(digit),
    D: not(of(digit)),
    s: space,
    S: not(space),
    w: isWord,
    W: not(isWord),
};
const posix = (name) => posixClasses[name];
const posixClasses = {
    alnum: of([...digit, ...upper, ...lower]),
    alpha: of([...upper, ...lower]),
    ascii: of([[0, 127]]),
    blank: of([
        [9, 9],
        [32, 32],
    ]),
    cntrl: of([
        [0, 31],
        [127, 127],
    ]),
    digit: of(digit),
    graph: of([[33, 126]]),
    lower: of(lower),
    print: of([[32, 126]]),
    punct: of([
        [33, 47],
        [58, 64],
        [91, 96],
        [123, 126],
    ]),
    space: of([
        [9, 13],
        [32, 32],
    ]),
    upper: of(upper),
    word: isWord,
    xdigit: of([...digit, [65, 70], [97, 102]]),
};
/** A general category or script of Unicode. */
function named(name) {
    if (name === "Any")
        return () => true;
    if (!/^[A-Za-z_]{1,40}$/.test(name))
        return undefined;
    for (const property of [name, `Script=${name}`]) {
        const pattern = propertyPattern(property);
        if (pattern)
            return (code) => pattern.test(String.fromCodePoint(code));
    }
    return undefined;
}
function propertyPattern(property) {
    // Of what JavaScript knows beside them, Go knows nothing.
    if (!property.includes("=") && property.length > 2)
        return undefined;
    try {
        return new RegExp(`^\\p{${property}}$`, "u");
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/src/formats/terraform/regex-syntax.js
/** A regular expression in Go's syntax to its tree. https://github.com/google/re2/wiki/Syntax */

/** What Go would not accept. */
class RegexError extends Error {
}
const mostRepeats = 1000;
const regex_syntax_deepest = 200;
function parseRegex(pattern) {
    const reader = { chars: [...pattern], at: 0, depth: 0, groups: [] };
    const root = regex_syntax_either(reader, { i: false, m: false, s: false, U: false });
    if (reader.at < reader.chars.length)
        throw new RegexError("a parenthesis is closed that was not opened");
    return { root, groups: reader.groups };
}
const peek = (reader, ahead = 0) => reader.chars[reader.at + ahead];
const looking = (reader, word) => [...word].every((char, i) => peek(reader, i) === char);
function take(reader, word) {
    if (!looking(reader, word))
        return false;
    reader.at += word.length;
    return true;
}
function regex_syntax_either(reader, outer) {
    if (++reader.depth > regex_syntax_deepest)
        throw new RegexError("it is nested too deep");
    const nodes = [];
    let flags = outer;
    do {
        const { node, flags: after } = sequence(reader, flags);
        nodes.push(node);
        flags = after;
    } while (take(reader, "|"));
    reader.depth--;
    const [only] = nodes;
    return nodes.length === 1 && only ? only : { kind: "either", nodes };
}
function sequence(reader, outer) {
    const nodes = [];
    let flags = outer;
    for (;;) {
        const char = peek(reader);
        if (char === undefined || char === "|" || char === ")")
            break;
        const setting = flagsHere(reader, flags);
        if (setting) {
            flags = setting;
            continue;
        }
        if (take(reader, "\\Q")) {
            while (peek(reader) !== undefined && !take(reader, "\\E"))
                nodes.push(literal(next(reader), flags));
            continue;
        }
        nodes.push(repeated(reader, atom(reader, flags), flags));
    }
    return { node: { kind: "sequence", nodes }, flags };
}
function next(reader) {
    const char = peek(reader);
    if (char === undefined)
        throw new RegexError("it ends too early");
    reader.at++;
    return char;
}
/** `(?i)` goes for the rest of its group. */
function flagsHere(reader, flags) {
    const match = /^\(\?([imsU]*)(-[imsU]+)?\)/.exec(reader.chars.slice(reader.at, reader.at + 14).join(""));
    if (!match || match[0] === "(?)")
        return undefined;
    reader.at += match[0].length;
    return changed(flags, match[1] ?? "", match[2] ?? "");
}
const changed = (flags, on, off) => ({
    i: (flags.i || on.includes("i")) && !off.includes("i"),
    m: (flags.m || on.includes("m")) && !off.includes("m"),
    s: (flags.s || on.includes("s")) && !off.includes("s"),
    U: (flags.U || on.includes("U")) && !off.includes("U"),
});
function repeated(reader, of, flags) {
    const counts = countsHere(reader);
    if (!counts)
        return of;
    const lazy = take(reader, "?") !== flags.U;
    if (countsHere(reader))
        throw new RegexError("a repetition is repeated");
    return { kind: "repeat", of, ...counts, lazy };
}
function countsHere(reader) {
    const char = peek(reader);
    const simple = char === "*" ? [0, Infinity] : char === "+" ? [1, Infinity] : char === "?" ? [0, 1] : undefined;
    if (simple) {
        reader.at++;
        return { min: simple[0] ?? 0, max: simple[1] ?? 0 };
    }
    if (char !== "{")
        return undefined;
    // What is no count is written out.
    const match = /^\{(\d+)(,(\d*))?\}/.exec(reader.chars.slice(reader.at, reader.at + 24).join(""));
    if (!match)
        return undefined;
    reader.at += match[0].length;
    const min = Number(match[1]);
    const max = match[2] === undefined ? min : match[3] === "" ? Infinity : Number(match[3]);
    if (min > mostRepeats || (max !== Infinity && max > mostRepeats) || max < min)
        throw new RegexError("a count is out of range");
    return { min, max };
}
function atom(reader, flags) {
    const char = next(reader);
    switch (char) {
        case "(":
            return group(reader, flags);
        case "[":
            return { kind: "class", accepts: bracket(reader, flags) };
        case ".":
            return { kind: "class", accepts: flags.s ? () => true : (code) => code !== 10 };
        case "^":
            return { kind: "assert", what: flags.m ? "line-start" : "text-start" };
        case "$":
            return { kind: "assert", what: flags.m ? "line-end" : "text-end" };
        case "*":
        case "+":
        case "?":
            throw new RegexError("there is nothing to repeat");
        case "\\":
            return escapeSequence(reader, flags);
        default:
            return literal(char, flags);
    }
}
const literal = (char, { i }) => {
    const code = char.codePointAt(0) ?? 0;
    return { kind: "class", accepts: classOf([[code, code]], i) };
};
function group(reader, flags) {
    if (!looking(reader, "?"))
        return captured(reader, flags, "");
    const rest = reader.chars.slice(reader.at, reader.at + 200).join("");
    const name = /^\?P?<([A-Za-z0-9_]+)>/.exec(rest);
    if (name) {
        if (reader.groups.includes(name[1] ?? ""))
            throw new RegexError("a name comes twice");
        reader.at += name[0].length;
        return captured(reader, flags, name[1] ?? "");
    }
    const plain = /^\?([imsU]*)(-[imsU]+)?:/.exec(rest);
    if (!plain)
        throw new RegexError("there is no such group");
    reader.at += plain[0].length;
    return regex_syntax_closed(reader, regex_syntax_either(reader, changed(flags, plain[1] ?? "", plain[2] ?? "")));
}
function captured(reader, flags, name) {
    reader.groups.push(name);
    const index = reader.groups.length;
    return { kind: "group", index, of: regex_syntax_closed(reader, regex_syntax_either(reader, flags)) };
}
function regex_syntax_closed(reader, node) {
    if (!take(reader, ")"))
        throw new RegexError("a parenthesis is not closed");
    return node;
}
const assertions = {
    A: "text-start",
    z: "text-end",
    b: "word-edge",
    B: "no-word-edge",
};
function escapeSequence(reader, flags) {
    const char = next(reader);
    const what = assertions[char];
    if (what)
        return { kind: "assert", what };
    const set = escapedClass(reader, char);
    if (set)
        return { kind: "class", accepts: set };
    return literal(escapedChar(reader, char), flags);
}
function escapedClass(reader, char) {
    if (char !== "p" && char !== "P")
        return perl(char);
    const first = next(reader);
    let name = first;
    if (first === "{") {
        name = "";
        for (let each = next(reader); each !== "}"; each = next(reader))
            name += each;
    }
    const inverse = name.startsWith("^");
    const found = named(inverse ? name.slice(1) : name);
    if (!found)
        throw new RegexError("there is no such class");
    return inverse === (char === "P") ? found : (code) => !found(code);
}
const controls = { a: "\x07", f: "\f", n: "\n", r: "\r", t: "\t", v: "\v" };
function escapedChar(reader, char) {
    const control = controls[char];
    if (control !== undefined)
        return control;
    if (char === "x")
        return hexChar(reader);
    if (/^[0-7]$/.test(char))
        return octalChar(reader, char);
    if (/^[\x21-\x2f\x3a-\x40\x5b-\x60\x7b-\x7e]$/.test(char) && char !== "_")
        return char;
    if (char === "_")
        return char;
    throw new RegexError("there is no such escape sequence");
}
function hexChar(reader) {
    const match = /^(?:\{([0-9a-fA-F]{1,6})\}|([0-9a-fA-F]{2}))/.exec(reader.chars.slice(reader.at, reader.at + 9).join(""));
    const code = match ? Number.parseInt(match[1] ?? match[2] ?? "", 16) : Number.NaN;
    if (!match || code > 0x10ffff)
        throw new RegexError("there is no such escape sequence");
    reader.at += match[0].length;
    return String.fromCodePoint(code);
}
/** One digit but zero would refer back to a group. */
function octalChar(reader, first) {
    if (first !== "0" && !/^[0-7]$/.test(peek(reader) ?? ""))
        throw new RegexError("groups cannot be referred to");
    let digits = first;
    while (digits.length < 3 && /^[0-7]$/.test(peek(reader) ?? ""))
        digits += next(reader);
    return String.fromCodePoint(Number.parseInt(digits, 8));
}
function bracket(reader, { i }) {
    const inverse = take(reader, "^");
    const ranges = [];
    const classes = [];
    for (let first = true; first || peek(reader) !== "]"; first = false) {
        const inner = /^\[:(\^?)([a-z]+):\]/.exec(reader.chars.slice(reader.at, reader.at + 14).join(""));
        if (inner) {
            const found = posix(inner[2] ?? "");
            if (!found)
                throw new RegexError("there is no such class");
            reader.at += inner[0].length;
            classes.push(inner[1] === "^" ? (code) => !found(code) : found);
            continue;
        }
        const low = bracketChar(reader);
        if (typeof low === "function") {
            classes.push(low);
            continue;
        }
        if (peek(reader) === "-" && peek(reader, 1) !== "]" && peek(reader, 1) !== undefined) {
            reader.at++;
            const high = bracketChar(reader);
            if (typeof high === "function" || high < low)
                throw new RegexError("a range is the wrong way round");
            ranges.push([low, high]);
        }
        else
            ranges.push([low, low]);
    }
    reader.at++;
    const own = classOf(ranges, i);
    const accepted = (code) => own(code) || classes.some((accepts) => accepts(code));
    return inverse ? (code) => !accepted(code) : accepted;
}
function bracketChar(reader) {
    const char = next(reader);
    if (char !== "\\")
        return char.codePointAt(0) ?? 0;
    const escaped = next(reader);
    return escapedClass(reader, escaped) ?? escapedChar(reader, escaped).codePointAt(0) ?? 0;
}

;// CONCATENATED MODULE: ./lib/src/formats/terraform/regex.js
/** Regular expressions run in time that grows with the text and the pattern alone, whatever they are: no backtracking. */


/** A pattern that takes more than this is not run. */
const longestProgram = 10_000;
class TooLarge extends Error {
}
/** Throws RegexError for what is no pattern. */
function compileRegex(pattern) {
    const { root, groups } = parseRegex(pattern);
    const program = [];
    emit(program, { kind: "group", index: 0, of: root });
    program.push({ kind: "match" });
    return { program, groups };
}
function emit(program, node) {
    if (program.length > longestProgram)
        throw new TooLarge();
    switch (node.kind) {
        case "class":
        case "assert":
            program.push(node);
            return;
        case "sequence":
            for (const each of node.nodes)
                emit(program, each);
            return;
        case "group":
            program.push({ kind: "save", slot: 2 * node.index });
            emit(program, node.of);
            program.push({ kind: "save", slot: 2 * node.index + 1 });
            return;
        case "either":
            emitEither(program, node.nodes);
            return;
        case "repeat":
            emitRepeat(program, node);
            return;
    }
}
function emitEither(program, nodes) {
    const ends = [];
    for (const node of nodes.slice(0, -1)) {
        const split = { kind: "split", first: program.length + 1, second: 0 };
        program.push(split);
        emit(program, node);
        const end = { kind: "jump", to: 0 };
        program.push(end);
        ends.push(end);
        split.second = program.length;
    }
    const last = nodes.at(-1);
    if (last)
        emit(program, last);
    for (const end of ends)
        end.to = program.length;
}
function emitRepeat(program, { of, min, max, lazy }) {
    for (let i = 0; i < min; i++)
        emit(program, of);
    if (max === Infinity) {
        // What may match nothing is tried once before it is left, as Go does.
        if (isEmptyable(of) && min === 0)
            emitOptional(program, lazy, () => emitPlus(program, of, lazy));
        else
            emitStar(program, of, lazy);
        return;
    }
    const splits = [];
    for (let i = min; i < max; i++) {
        const split = { kind: "split", first: 0, second: 0 };
        program.push(split);
        splits.push({ split, body: program.length });
        emit(program, of);
    }
    for (const { split, body } of splits)
        point(split, body, program.length, lazy);
}
function emitStar(program, of, lazy) {
    const start = program.length;
    emitOptional(program, lazy, () => {
        emit(program, of);
        program.push({ kind: "jump", to: start });
    });
}
function emitPlus(program, of, lazy) {
    const start = program.length;
    emit(program, of);
    const split = { kind: "split", first: 0, second: 0 };
    program.push(split);
    point(split, start, program.length, lazy);
}
function emitOptional(program, lazy, body) {
    const split = { kind: "split", first: 0, second: 0 };
    program.push(split);
    const start = program.length;
    body();
    point(split, start, program.length, lazy);
}
function point(split, body, after, lazy) {
    split.first = lazy ? after : body;
    split.second = lazy ? body : after;
}
function isEmptyable(node) {
    switch (node.kind) {
        case "class":
            return false;
        case "assert":
            return true;
        case "sequence":
            return node.nodes.every(isEmptyable);
        case "either":
            return node.nodes.some(isEmptyable);
        case "group":
            return isEmptyable(node.of);
        case "repeat":
            return node.min === 0 || isEmptyable(node.of);
    }
}
/** The first match from an offset on; `spend` is told of the work, and stops it by saying no. */
function firstMatch({ program, groups }, text, from, spend) {
    let threads = [];
    let found;
    const none = Array.from({ length: 2 * (groups.length + 1) }, () => undefined);
    for (let offset = from;;) {
        const seen = new Set();
        const ready = [];
        for (const thread of threads)
            follow(program, thread, text, offset, seen, ready);
        if (!found)
            follow(program, { at: 0, slots: none }, text, offset, seen, ready);
        if (!spend(seen.size + 1))
            throw new TooLarge();
        const code = text.codePointAt(offset);
        const next = [];
        for (const { at, slots } of ready) {
            const instruction = program[at];
            if (instruction?.kind === "match") {
                found = slots;
                break;
            }
            if (code !== undefined && instruction?.kind === "class" && instruction.accepts(code))
                next.push({ at: at + 1, slots });
        }
        threads = next;
        if (code === undefined || (found && threads.length === 0))
            return found;
        offset += code > 0xffff ? 2 : 1;
    }
}
/** All that can be done without a character; what comes first is preferred. */
function follow(program, start, text, offset, seen, ready) {
    const pending = [start];
    for (let thread = pending.pop(); thread; thread = pending.pop()) {
        const { at, slots } = thread;
        if (seen.has(at))
            continue;
        seen.add(at);
        const instruction = program[at];
        switch (instruction?.kind) {
            case "jump":
                pending.push({ at: instruction.to, slots });
                break;
            case "split":
                pending.push({ at: instruction.second, slots }, { at: instruction.first, slots });
                break;
            case "save":
                pending.push({ at: at + 1, slots: slots.with(instruction.slot, offset) });
                break;
            case "assert":
                if (holds(instruction.what, text, offset))
                    pending.push({ at: at + 1, slots });
                break;
            default:
                ready.push(thread);
        }
    }
}
function holds(what, text, offset) {
    switch (what) {
        case "text-start":
            return offset === 0;
        case "text-end":
            return offset === text.length;
        case "line-start":
            return offset === 0 || text[offset - 1] === "\n";
        case "line-end":
            return offset === text.length || text[offset] === "\n";
        default: {
            const edge = wordAt(text, offset - 1) !== wordAt(text, offset);
            return edge === (what === "word-edge");
        }
    }
}
const wordAt = (text, offset) => offset >= 0 && offset < text.length && isWord(text.charCodeAt(offset));
/** All matches one behind the other; none is empty right behind another. */
function allMatches(regex, text, spend) {
    const matches = [];
    let last = -1;
    for (let offset = 0; offset <= text.length;) {
        const match = firstMatch(regex, text, offset, spend);
        const [start, end] = match ?? [];
        if (!match || start === undefined || end === undefined)
            break;
        const isEmpty = end === offset;
        if (!isEmpty || start !== last)
            matches.push(match);
        offset = isEmpty ? offset + ((text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1) : end;
        last = end;
    }
    return matches;
}

;// CONCATENATED MODULE: ./lib/src/formats/terraform/functions-regex.js
/** Terraform's functions with regular expressions, and `replace`, which may have one. */









/** A pattern and a text that are known, and what is made of them; errors of the pattern are errors of the call. */
function searched([pattern, value], call, make) {
    const [written, known] = [(0,terraform_make/* stringOf */.Je)(pattern), (0,terraform_make/* stringOf */.Je)(value)];
    const { module } = call.scope;
    const spend = (work) => {
        module.steps -= work / 10;
        return module.steps >= 0;
    };
    try {
        const regex = written === undefined ? undefined : compileRegex(written);
        return regex && known !== undefined && value ? make(regex, (0,terraform_pieces/* asText */.e1)(value), spend) : undefined;
    }
    catch (error) {
        if (error instanceof RegexError)
            return (0,terraform_make/* failure */.V2)(call.span, `it is no regular expression: ${error.message}`);
        if (error instanceof TooLarge)
            return (0,terraform_make/* unknown */.L5)(call.span, "the pattern takes too much to be searched for");
        throw error;
    }
}
const isMixed = ({ groups }) => groups.includes("") && groups.some((name) => name !== "");
const mixed = "groups are either all named or none";
/** A text where the pattern has no groups; a tuple of the groups, or an object where they have names. */
function result(match, { groups }, whole, flat) {
    const { span } = whole;
    const cutOut = (i) => {
        const [from, to] = [match[2 * i], match[2 * i + 1]];
        return from === undefined || to === undefined
            ? { ...(0,terraform_make/* scalar */.d_)(null, span), type: type_of/* stringType */.WO }
            : (0,functions_text/* part */.y_)(whole, flat, from, to);
    };
    if (groups.length === 0)
        return cutOut(0);
    if (groups[0] === "")
        return (0,terraform_make/* list */.p_)(groups.map((_, i) => cutOut(i + 1)), span);
    return (0,terraform_make/* dict */.jd)(groups.map((key, i) => ({ key, keySpan: span, value: cutOut(i + 1) })), span);
}
function resultType({ groups }) {
    if (groups.length === 0)
        return type_of/* stringType */.WO;
    if (groups[0] === "")
        return { kind: "tuple", items: groups.map(() => type_of/* stringType */.WO) };
    return { kind: "object", fields: new Map(groups.map((name) => [name, type_of/* stringType */.WO])) };
}
const regex = (0,signature/* takes */.ny)([signature/* aString */.z1, signature/* aString */.z1], (args, call) => searched(args, call, (compiled, whole, spend) => {
    if (isMixed(compiled))
        return (0,terraform_make/* failure */.V2)(call.span, mixed);
    const flat = (0,model_text/* flatten */.Bq)(whole);
    const match = firstMatch(compiled, flat.chars, 0, spend);
    return match ? result(match, compiled, whole, flat) : (0,terraform_make/* failure */.V2)(call.span, "the pattern is nowhere in the text");
}));
const regexall = (0,signature/* takes */.ny)([signature/* aString */.z1, signature/* aString */.z1], (args, call) => searched(args, call, (compiled, whole, spend) => {
    if (isMixed(compiled))
        return (0,terraform_make/* failure */.V2)(call.span, mixed);
    const flat = (0,model_text/* flatten */.Bq)(whole);
    const all = allMatches(compiled, flat.chars, spend);
    return (0,collections/* typedList */.VF)(all.map((match) => result(match, compiled, whole, flat)), resultType(compiled), call.span);
}));
/** A pattern between slashes is a regular expression; anything else is searched for as it is. */
const replace = (0,signature/* takes */.ny)([signature/* aString */.z1, signature/* aString */.z1, signature/* aString */.z1], (args, call) => {
    const [value, wanted, by] = args;
    const pattern = (0,terraform_make/* stringOf */.Je)(wanted);
    if (pattern === undefined || pattern.length < 2 || !pattern.startsWith("/") || !pattern.endsWith("/"))
        return (0,functions_text/* replacePlain */.R2)(args, call);
    const template = (0,terraform_make/* stringOf */.Je)(by);
    if (!value || !by || !wanted || template === undefined)
        return undefined;
    const inner = { ...(0,terraform_pieces/* asText */.e1)(wanted), pieces: [(0,terraform_pieces/* made */.mI)(pattern.slice(1, -1), wanted.span)] };
    return searched([inner, value], call, (compiled, whole, spend) => {
        const { chars } = (0,model_text/* flatten */.Bq)(whole);
        const matches = allMatches(compiled, chars, spend);
        const pieces = (i) => {
            const words = expanded(template, matches[i] ?? [], compiled, chars);
            return words === "" ? [] : words === template ? (0,terraform_pieces/* asText */.e1)(by).pieces : [(0,terraform_pieces/* made */.mI)(words, by.span)];
        };
        return (0,functions_text/* replacedIn */.Sn)(whole, () => matches.map(([from = 0, to = 0]) => [from, to]), pieces, call.span);
    });
});
/** `$1`, `$name`, `${1}` and `${name}` stand for what the groups found, `$$` for a dollar. */
const expanded = (template, match, { groups }, chars) => template.replace(/\$(?:(\$)|\{(\w+)\}|(\w+))/g, (_, dollar, braced, bare) => {
    if (dollar !== undefined)
        return "$";
    const name = braced ?? bare ?? "";
    const index = /^\d+$/.test(name) ? Number(name) : groups.indexOf(name) + 1 || -1;
    const [from, to] = [match[2 * index], match[2 * index + 1]];
    return index < 0 || from === undefined || to === undefined ? "" : chars.slice(from, to);
});
const regexFunctions = { regex, regexall, replace };

;// CONCATENATED MODULE: ./lib/src/formats/terraform/functions-set.js







const aSet = { type: (0,type_of/* setOf */.s4)(type_of/* anyType */.ds) };
/** All as sets of one type; what is not known as a set of one item that stands for many. */
function functions_set_alike(sets) {
    const known = sets.filter((set) => (0,conversions/* itemsOf */.S3)(set));
    // An empty set of anything has no say.
    const typed = known.filter((set) => !isEmptyOfAny(set));
    const common = (0,unify/* unified */.l)((typed.length > 0 ? typed : known).map(type_of/* typeOf */.QP)) ?? (known.length === 0 ? (0,type_of/* setOf */.s4)(type_of/* anyType */.ds) : undefined);
    if (common?.kind !== "set")
        return undefined;
    return {
        of: common.of,
        sets: sets.map((set) => (0,conversions/* itemsOf */.S3)(isEmptyOfAny(set) ? set : (0,conversions/* convert */.C6)(set, common)) ?? [{ ...set, many: true }]),
    };
}
const isEmptyOfAny = (set) => {
    const type = (0,type_of/* typeOf */.QP)(set);
    return (0,conversions/* itemsOf */.S3)(set)?.length === 0 && "of" in type && type.of.kind === "any";
};
const functions_set_mixed = "the sets must be of one type";
const union = (sets, { span }) => {
    const same = functions_set_alike(sets);
    return same ? (0,terraform_sets/* typedSet */.X)(same.sets.flat(), same.of, span) : (0,terraform_make/* failure */.V2)(span, functions_set_mixed);
};
const identities = (items) => new Set(items.map(terraform_sets/* identityOf */.c));
const intersection = (sets, { span }) => {
    const same = functions_set_alike(sets);
    if (!same)
        return (0,terraform_make/* failure */.V2)(span, functions_set_mixed);
    const [first = [], ...others] = same.sets;
    const kept = others.reduce((items, other) => {
        const there = identities(other);
        const open = there.has(undefined);
        return items.flatMap((item) => {
            const identity = (0,terraform_sets/* identityOf */.c)(item);
            if (identity !== undefined && there.has(identity))
                return [item];
            return identity === undefined ? (other.length > 0 ? [perhaps(item)] : []) : open ? [perhaps(item)] : [];
        });
    }, first);
    return (0,terraform_sets/* typedSet */.X)(kept, same.of, span);
};
const perhaps = (item) => ({ ...item, perhaps: item.perhaps ?? "whether it is in each set is not known" });
const subtract = ([from, what], { span }) => {
    if (!from || !what)
        return undefined;
    const same = functions_set_alike([from, what]);
    if (!same)
        return (0,terraform_make/* failure */.V2)(span, functions_set_mixed);
    const [items = [], gone = []] = same.sets;
    const there = identities(gone);
    const open = there.has(undefined);
    const kept = items.flatMap((item) => {
        const identity = (0,terraform_sets/* identityOf */.c)(item);
        if (identity !== undefined && there.has(identity))
            return [];
        return gone.length > 0 && (open || identity === undefined) ? [perhaps(item)] : [item];
    });
    return (0,terraform_sets/* typedSet */.X)(kept, same.of, span);
};
const mostTuples = 10_000;
/** Of lists alone a list, in their order; otherwise a set. */
const product = (sets, { span, scope }) => {
    if (sets.length < 2)
        return (0,terraform_make/* failure */.V2)(span, "`setproduct` needs two sets");
    if (sets.some(terraform_make/* isHidden */.dK))
        return undefined;
    const all = sets.map(conversions/* itemsOf */.S3);
    const types = sets.map((set, i) => {
        const type = (0,type_of/* typeOf */.QP)(set);
        return "of" in type ? type.of : (0,conversions/* elementType */.rk)(all[i] ?? [], type_of/* anyType */.ds);
    });
    if (all.includes(undefined) || types.includes(undefined))
        return (0,terraform_make/* failure */.V2)(span, "each must be a set or list of one type");
    const count = all.reduce((size, items) => size * (items?.length ?? 0), 1);
    scope.module.steps -= count;
    if (count > mostTuples)
        return undefined;
    const tuples = all.reduce((made, items, i) => made.flatMap((tuple) => (items ?? []).map((item) => [...tuple, (0,conversions/* convert */.C6)(item, types[i] ?? type_of/* anyType */.ds)])), [[]]);
    const values = tuples.map((items) => {
        const doubt = items.find((item) => item.many === true || item.perhaps !== undefined);
        const tuple = (0,terraform_make/* list */.p_)(items, span);
        return doubt
            ? { ...tuple, many: true, perhaps: doubt.perhaps ?? "how many there are is not known" }
            : tuple;
    });
    const of = { kind: "tuple", items: types.map((type) => type ?? type_of/* anyType */.ds) };
    return sets.some((set) => (0,type_of/* typeOf */.QP)(set).kind === "set") ? (0,terraform_sets/* typedSet */.X)(values, of, span) : (0,collections/* typedList */.VF)(values, of, span);
};
const setFunctions = {
    setintersection: (0,signature/* takes */.ny)([aSet], intersection, aSet),
    setproduct: (0,signature/* takes */.ny)([], product, signature/* anything */.D8),
    setsubtract: (0,signature/* takes */.ny)([aSet, aSet], subtract),
    setunion: (0,signature/* takes */.ny)([aSet], union, aSet),
};

;// CONCATENATED MODULE: ./lib/src/formats/terraform/functions-type.js






const to = (type) => (0,signature/* takes */.ny)([signature/* anythingOrNull */.tN], ([value]) => value && (0,conversions/* convert */.C6)(value, type));
const same = (0,signature/* takes */.ny)([signature/* anythingOrNull */.tN], ([value]) => value);
/** Of a list or map it is not known whether all of it is, or something in it. */
function isSensitive([value], { span }) {
    if (!value || ((0,terraform_make/* hiddenIn */.k_)(value) !== undefined && !(0,veiled/* holdsVeils */.Gr)(value)))
        return undefined;
    const found = (0,terraform_make/* seen */.cI)(value);
    const isWhole = (0,veiled/* holdsVeils */.Gr)(value) && (found.encoded !== undefined || !["list", "dict"].includes(found.kind));
    return isWhole || !(0,veiled/* holdsVeils */.Gr)(value)
        ? (0,terraform_make/* scalar */.d_)(isWhole, span)
        : (0,terraform_make/* unknown */.L5)(span, "how much of it is sensitive is not known");
}
const typeFunctions = {
    // Nothing is ephemeral here but what is not known.
    ephemeralasnull: same,
    issensitive: (0,signature/* takes */.ny)([signature/* anythingOrNull */.tN], isSensitive),
    nonsensitive: (0,signature/* takes */.ny)([signature/* anythingOrNull */.tN], ([value]) => value && (0,veiled/* revealed */.Dr)(value)),
    sensitive: (0,signature/* takes */.ny)([signature/* anythingOrNull */.tN], ([value], { span, scope }) => value && secret(value, (0,terraform_make/* nameOf */.Vb)(span), scope)),
    tobool: to(type_of/* boolType */.rf),
    tolist: to((0,type_of/* listOf */.c3)(type_of/* anyType */.ds)),
    tomap: to((0,type_of/* mapOf */.A7)(type_of/* anyType */.ds)),
    tonumber: to(type_of/* numberType */.We),
    toset: to((0,type_of/* setOf */.s4)(type_of/* anyType */.ds)),
    tostring: to(type_of/* stringType */.WO),
};

;// CONCATENATED MODULE: ./lib/src/formats/terraform/functions-unknown.js
/** The functions that are not worked out here, each with the reason. */
const reasons = {
    timestamp: "`timestamp` differs each time",
    plantimestamp: "`plantimestamp` differs each time",
    uuid: "`uuid` differs each time",
    bcrypt: "`bcrypt` differs each time",
    abspath: "`abspath` depends on the machine that deploys",
    pathexpand: "`pathexpand` depends on the machine that deploys",
    rsadecrypt: "`rsadecrypt` reads a secret",
};
function whyUnknown(name) {
    if (Object.hasOwn(reasons, name))
        return reasons[name] ?? "";
    if (/^file(base64|md5|sha)/.test(name))
        return `\`${name}\` depends on the bytes of a file`;
    if (name.startsWith("provider::"))
        return `\`${name}\` is worked out by a provider`;
    return `\`${name}\` is not worked out here`;
}

;// CONCATENATED MODULE: ./lib/src/formats/terraform/yaml-text.js



const yamlPieces = (value) => {
    const pieces = block(value, 0, "");
    // What is a document of one plain word is closed.
    if (value.kind === "scalar")
        return [...pieces, (0,terraform_pieces/* made */.mI)("\n...\n", value.span)];
    const last = pieces.at(-1);
    return last?.kind === "literal" && last.text.endsWith("\n") ? pieces : [...pieces, (0,terraform_pieces/* made */.mI)("\n", value.span)];
};
/** Without the line break at its end; `lead` is what stands on the line before it. */
function block(value, indent, lead) {
    const found = (0,model_value/* seen */.cI)(value);
    const gap = (span) => (lead === "" ? [] : [(0,terraform_pieces/* made */.mI)(lead, span)]);
    if (found.kind === "dict" && !found.encoded && found.entries.length > 0)
        return (0,collections/* entriesOf */.Mc)(found).flatMap((each, i) => [
            ...lineStart(i, indent, lead, each.keySpan, "map"),
            ...((0,collections/* isOpenKey */.O0)(each.key)
                ? [{ kind: "hole", name: each.key, span: each.keySpan }]
                : quoted([(0,terraform_pieces/* made */.mI)(each.key, each.keySpan)], each.keySpan)),
            (0,terraform_pieces/* made */.mI)(":", each.keySpan),
            ...block(each.value, indent + 2, " "),
        ]);
    if (found.kind === "list" && !found.encoded && found.items.length > 0)
        return found.items.flatMap((item, i) => [
            ...lineStart(i, lead === " " ? indent - 2 : indent, lead, item.span, "list"),
            (0,terraform_pieces/* made */.mI)("- ", item.span),
            ...block(item, lead === " " ? indent : indent + 2, ""),
        ]);
    if (found.kind === "list" && !found.encoded)
        return [...gap(found.span), (0,terraform_pieces/* made */.mI)("[]", found.span)];
    if (found.kind === "dict" && !found.encoded)
        return [...gap(found.span), (0,terraform_pieces/* made */.mI)("{}", found.span)];
    return [...gap(found.span), ...yaml_text_word(found, indent)];
}
/** Collections under a key begin on the next line; lists are not indented below their key. */
function lineStart(i, indent, lead, span, _kind) {
    return i > 0 || lead === " " ? [(0,terraform_pieces/* made */.mI)(`\n${" ".repeat(indent)}`, span)] : [];
}
function yaml_text_word(value, indent) {
    if (value.kind !== "text" && !value.encoded)
        return (0,terraform_pieces/* jsonPieces */.Mx)(value, value.span);
    const written = (0,terraform_pieces/* asText */.e1)(value);
    const isBlock = written.pieces.some((piece) => piece.kind === "literal" && piece.text.includes("\n"));
    return isBlock ? lines(written.pieces, value.span, Math.max(2, indent)) : quoted(written.pieces, value.span);
}
function lines(pieces, span, indent) {
    const last = pieces.at(-1);
    const closed = last?.kind === "literal" && last.text.endsWith("\n");
    const pad = " ".repeat(indent);
    return [
        (0,terraform_pieces/* made */.mI)(`|${closed ? "" : "-"}\n${pad}`, span),
        ...pieces.flatMap((piece, i) => {
            if (piece.kind === "hole")
                return [piece];
            const text = i === pieces.length - 1 ? piece.text.replace(/\n$/, "") : piece.text;
            return text === "" ? [] : [(0,terraform_pieces/* made */.mI)(text.replaceAll("\n", `\n${pad}`), piece.span)];
        }),
    ];
}
/** As in JSON, but for the characters that only a web page must not hold. */
function quoted(pieces, span) {
    return [
        (0,terraform_pieces/* made */.mI)('"', span),
        ...pieces.map((piece) => {
            if (piece.kind === "hole")
                return piece;
            const text = escaped(piece.text);
            return text === piece.text ? piece : (0,terraform_pieces/* made */.mI)(text, piece.span);
        }),
        (0,terraform_pieces/* made */.mI)('"', span),
    ];
}
const escapes = {
    '"': '\\"',
    "\\": "\\\\",
    "\t": "\\t",
    "\r": "\\r",
    "\0": "\\0",
    "\x07": "\\a",
    "\b": "\\b",
    "\v": "\\v",
    "\f": "\\f",
    "\x1b": "\\e",
};
const escaped = (text) => text.replace(/["\\\u0000-\u001f\u007f]/g, (char) => escapes[char] ?? `\\x${char.charCodeAt(0).toString(16).padStart(2, "0")}`);

;// CONCATENATED MODULE: ./lib/src/formats/terraform/functions-yaml.js



let reader;
/** In JSON a function's name may be written with escapes. */
const mayDecode = /yamldecode|\\u/;
/** Before files are read. */
async function loadYaml(files) {
    if (!reader && files.some(({ text }) => mayDecode.test(text)))
        reader = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8005), __webpack_require__.e(9237)]).then(__webpack_require__.bind(__webpack_require__, 2042));
}
function reading() {
    if (!reader)
        throw new Error("a file that decodes YAML was read before it was prepared");
    return reader;
}
const yamlFunctions = {
    yamldecode: (0,signature/* takes */.ny)([signature/* aString */.z1], ([value], call) => (value ? reading().yamlIn(value, call.span) : undefined)),
    yamlencode: (0,signature/* takes */.ny)([signature/* anythingOrNull */.tN], ([value]) => value && !(0,terraform_make/* isHidden */.dK)((0,terraform_make/* seen */.cI)(value)) ? { kind: "text", pieces: yamlPieces((0,terraform_make/* seen */.cI)(value)), span: value.span } : undefined),
};

;// CONCATENATED MODULE: ./lib/src/formats/terraform/functions.js





















/** https://developer.hashicorp.com/terraform/language/functions */
const functions = {
    ...addressFunctions,
    ...digestFunctions,
    ...encodingFunctions,
    ...fileFunctions,
    ...formatFunctions,
    ...listFunctions,
    ...mapFunctions,
    ...numberFunctions,
    ...providerFunctions,
    ...regexFunctions,
    ...setFunctions,
    ...functions_text/* textFunctions */.BT,
    ...typeFunctions,
    ...yamlFunctions,
};
const functionNames = [...Object.keys(functions), "can", "try"];
function callFunction(call, scope, evaluate) {
    const { span } = call;
    const name = call.name.replace(/^core::/, "");
    if (name === "try" || name === "can")
        return tried(name, call, scope, evaluate);
    const args = argumentsOf(call, scope, evaluate);
    if (!affords(scope, args))
        return tooMuch(scope, span);
    const called = scope.module.functions?.[name] ?? (Object.hasOwn(functions, name) ? functions[name] : undefined);
    if (!called)
        return (0,terraform_make/* unknown */.L5)(span, whyUnknown(name));
    const wrong = countIsWrong(called, args);
    if (wrong !== undefined)
        return (0,terraform_make/* failure */.V2)(span, `\`${name}\` ${wrong}`);
    const work = (values) => {
        const given = values.map((arg, i) => {
            const parameter = called.parameters[i] ?? called.rest;
            const expression = call.expand && i >= call.arguments.length - 1 ? undefined : call.arguments[i];
            return asParameter(expression && !parameter?.nullable ? unlessSet(arg, expression, scope) : arg, parameter);
        });
        if (given.some((arg, i) => arg.many && i < called.parameters.length))
            return withErrorsOf(given, (0,terraform_make/* unknown */.L5)(span, `the arguments of \`${name}\` are not known before deployment`));
        const result = withErrorsOf(given, called.run(given, { name, span, scope }) ?? notKnown(call, given));
        return (0,terraform_make/* failureIn */.Q6)(result) && isNullByDefault(call.arguments, args, scope)
            ? (0,terraform_make/* unknown */.L5)(span, `what is null in \`${(0,terraform_make/* nameOf */.Vb)(span)}\` is so unless it is set`)
            : result;
    };
    return handsOn.has(name) ? work(args) : openly(args, scope, span, work);
}
/** Functions that hand on what they are given as it is: what may be told of it stays to be seen. */
const handsOn = new Set("chunklist coalesce coalescelist concat ephemeralasnull flatten issensitive jsonencode merge nonsensitive one reverse sensitive slice tolist tomap values zipmap".split(" "));
function notKnown({ span }, args) {
    const because = args.map(terraform_make/* hiddenIn */.k_).find((why) => why !== undefined);
    return (0,terraform_make/* unknown */.L5)(span, because ?? `\`${(0,terraform_make/* nameOf */.Vb)(span)}\` is not known before deployment`);
}
/** `f(list...)` spreads its last argument: one that is not known stands for any number. */
function argumentsOf(call, scope, evaluate) {
    const args = call.arguments.map((argument) => evaluate(argument, scope));
    const last = args.at(-1);
    if (!call.expand || !last)
        return args;
    const found = (0,terraform_make/* seen */.cI)(last);
    const spread = (0,conversions/* itemsOf */.S3)(found);
    if (spread)
        return [...args.slice(0, -1), ...spread];
    const known = found.kind === "text" || found.kind === "scalar" || found.kind === "dict";
    const rest = known ? (0,terraform_make/* failure */.V2)(last.span, "only a list can be spread") : { ...last, many: true };
    return [...args.slice(0, -1), rest];
}
function countIsWrong({ parameters, rest }, args) {
    if (args.some((arg) => arg.many))
        return undefined;
    if (args.length < parameters.length)
        return `needs ${parameters.length} arguments, not ${args.length}`;
    return args.length > parameters.length && !rest
        ? `takes ${parameters.length} arguments, not ${args.length}`
        : undefined;
}
function asParameter(value, parameter) {
    if (!parameter)
        return value;
    if (!parameter.nullable && (0,terraform_make/* isNull */.kZ)((0,terraform_make/* seen */.cI)(value)))
        return (0,terraform_make/* failure */.V2)(value.span, "the argument is null");
    const converted = (0,conversions/* convert */.C6)(value, parameter.type);
    return converted === value || !value.many ? converted : { ...converted, many: true };
}
/** `try` takes the first argument that makes no error. What we do not know might make one, so no later value is taken for it. */
function tried(name, call, scope, evaluate) {
    if (name === "can") {
        const [argument, ...more] = call.arguments;
        if (!argument || more.length > 0)
            return (0,terraform_make/* failure */.V2)(call.span, "`can` takes one argument");
        const value = (0,veiled/* revealed */.Dr)(evaluate(argument, scope));
        if ((0,terraform_make/* failureIn */.Q6)(value))
            return (0,terraform_make/* scalar */.d_)(false, call.span);
        return (0,terraform_make/* hiddenIn */.k_)(value) === undefined
            ? (0,terraform_make/* scalar */.d_)(true, call.span)
            : (0,terraform_make/* unknown */.L5)(call.span, "whether it works becomes known at deployment");
    }
    for (const argument of call.arguments) {
        const value = evaluate(argument, scope);
        if (!(0,terraform_make/* failureIn */.Q6)(value))
            return value;
    }
    return (0,terraform_make/* failure */.V2)(call.span, "each of the alternatives is an error");
}

;// CONCATENATED MODULE: ./lib/src/formats/terraform/operators.js





function unary(operator, value, span) {
    const operand = operandOf(value, operator === "!" ? type_of/* boolType */.rf : type_of/* numberType */.We);
    if (operand.fails)
        return (0,terraform_make/* failure */.V2)(span, operand.fails);
    const { known } = operand;
    if (known === undefined)
        return operators_notKnown([value], operator === "!" ? type_of/* boolType */.rf : type_of/* numberType */.We, span);
    return (0,terraform_make/* scalar */.d_)(typeof known === "boolean" ? !known : -known || 0, span);
}
/** What it is, or why it cannot be one. */
function operandOf(value, type) {
    if ((0,terraform_make/* isNull */.kZ)((0,terraform_make/* seen */.cI)(value)))
        return { fails: "an operand is null" };
    const converted = (0,conversions/* convert */.C6)(value, type);
    const wrong = (0,terraform_make/* failureIn */.Q6)(converted);
    if (wrong)
        return { fails: wrong.because };
    const known = type.kind === "bool" ? (0,terraform_make/* asBoolean */.tB)(converted) : (0,terraform_make/* asNumber */.i)(converted);
    return known === undefined ? {} : { known };
}
const operators_notKnown = (values, type, span) => {
    const because = values.map(terraform_make/* hiddenIn */.k_).find((why) => why !== undefined);
    return { ...(0,terraform_make/* unknown */.L5)(span, because ?? "it is not known before deployment"), type };
};
const compute = {
    "+": terraform_numbers/* plus */.tY,
    "-": terraform_numbers/* minus */.Rd,
    "*": terraform_numbers/* times */.Hn,
    "/": terraform_numbers/* quotient */.y8,
    "%": terraform_numbers/* remainder */.CQ,
    "<": (a, b) => a < b,
    "<=": (a, b) => a <= b,
    ">": (a, b) => a > b,
    ">=": (a, b) => a >= b,
};
function binary(operator, a, b, span) {
    if (operator === "==" || operator === "!=") {
        const wrong = (0,terraform_make/* failureIn */.Q6)(a) ?? (0,terraform_make/* failureIn */.Q6)(b);
        if (wrong)
            return (0,terraform_make/* failure */.V2)(span, wrong.because);
        const same = equal(a, b);
        return same === undefined ? operators_notKnown([a, b], type_of/* boolType */.rf, span) : (0,terraform_make/* scalar */.d_)(same === (operator === "=="), span);
    }
    if (operator === "&&" || operator === "||")
        return logical(operator, a, b, span);
    const [x, y] = [operandOf(a, type_of/* numberType */.We), operandOf(b, type_of/* numberType */.We)];
    const wrong = x.fails ?? y.fails;
    if (wrong !== undefined)
        return (0,terraform_make/* failure */.V2)(span, wrong);
    const work = compute[operator];
    const type = ["+", "-", "*", "/", "%"].includes(operator) ? type_of/* numberType */.We : type_of/* boolType */.rf;
    if (typeof x.known !== "number" || typeof y.known !== "number" || !work)
        return operators_notKnown([a, b], type, span);
    const result = work(x.known, y.known);
    // Infinity is a number to Terraform, though one that it cannot write down.
    if (typeof result === "number" && !Number.isFinite(result))
        return (0,terraform_make/* unknown */.L5)(span, "it is divided by zero");
    return (0,terraform_make/* scalar */.d_)(result, span);
}
/**
 * One side may settle it although the other is not known. Since Terraform 1.12 and OpenTofu 1.10, what the left side
 * settles is so even where the right side is an error.
 */
function logical(operator, a, b, span) {
    const settles = operator === "||";
    const x = operandOf(a, type_of/* boolType */.rf);
    if (x.fails !== undefined)
        return (0,terraform_make/* failure */.V2)(span, x.fails);
    if (x.known === settles)
        return (0,terraform_make/* scalar */.d_)(settles, span);
    const y = operandOf(b, type_of/* boolType */.rf);
    if (y.fails !== undefined)
        return (0,terraform_make/* failure */.V2)(span, y.fails);
    if (y.known === settles)
        return (0,terraform_make/* scalar */.d_)(settles, span);
    return x.known === undefined || y.known === undefined ? operators_notKnown([a, b], type_of/* boolType */.rf, span) : (0,terraform_make/* scalar */.d_)(!settles, span);
}

;// CONCATENATED MODULE: ./lib/src/formats/terraform/data-sources.js
/** Data sources that only rewrite what they are given to what they give back: policies, templates, roles looked up by name. */






/** By type and attribute. */
const gives = {
    google_iam_policy: { policy_data: policyData },
    azurerm_role_definition: {
        id: (given, block) => roleDefinition(given, block, definitions),
        role_definition_id: (given, block) => roleDefinition(given, block, ""),
        name: (given, { span }) => lookedUp((0,model_value/* field */.ZZ)(given, "role_definition_id"), span, ""),
    },
};
const isGiven = ({ type, labels }, name) => type === "data" &&
    ((labels[0]?.text === "template_file" && name === "rendered") ||
        Object.hasOwn(gives[labels[0]?.text ?? ""] ?? {}, name));
/** Whether it is one of these at all. */
const hasGifts = ({ type, labels }) => type === "data" && Object.hasOwn(gives, labels[0]?.text ?? "");
function givenBack(block, name, scope, evaluate) {
    if (name === "rendered")
        return data_sources_rendered(block, scope, evaluate);
    return gives[block.labels[0]?.text ?? ""]?.[name]?.(bodyOf(block.body, scope, new Set()), block);
}
/** https://registry.terraform.io/providers/hashicorp/template/latest/docs/data-sources/file: what the function does today. */
function data_sources_rendered({ body, span, typeSpan }, scope, evaluate) {
    const [template, vars] = ["template", "vars"].map((wanted) => body.attributes.find((each) => each.name === wanted));
    if (!template)
        return undefined;
    const given = [template.value, vars?.value ?? { kind: "object", entries: [], span }];
    const call = {
        kind: "call",
        name: "templatestring",
        nameSpan: typeSpan,
        arguments: given,
        expand: false,
        span,
    };
    return callFunction(call, scope, evaluate);
}
/**
 * The JSON that the provider writes: https://registry.terraform.io/providers/hashicorp/google/latest/docs/data-sources/iam_policy,
 * its names those of https://cloud.google.com/iam/docs/reference/rest/v1/Policy.
 */
function policyData(given, { span }) {
    const bindings = (0,model_value/* items */.ld)((0,model_value/* field */.ZZ)(given, "binding")).map((each) => renamed(each, { condition: ["condition", lone] }));
    const audits = (0,model_value/* items */.ld)((0,model_value/* field */.ZZ)(given, "audit_config")).map((each) => renamed(each, {
        audit_log_configs: [
            "auditLogConfigs",
            (configs) => ({
                ...configs,
                ...(0,terraform_make/* list */.p_)((0,model_value/* items */.ld)(configs).map((config) => renamed(config, { log_type: ["logType", data_sources_same], exempted_members: ["exemptedMembers", data_sources_same] })), configs.span),
            }),
        ],
    }));
    const part = (key, name, all) => {
        const own = (0,model_value/* entry */.f_)(given, name);
        return own ? [{ key, keySpan: own.keySpan, value: (0,terraform_make/* list */.p_)(all, own.value.span) }] : [];
    };
    const entries = [...part("bindings", "binding", bindings), ...part("auditConfigs", "audit_config", audits)];
    return { ...(0,terraform_make/* dict */.jd)(entries, span), encoded: "json" };
}
const data_sources_same = (value) => value;
/** A block of which there is at most one. */
const lone = (value) => (0,model_value/* items */.ld)(value)[0] ?? value;
function renamed(block, names) {
    if (block.kind !== "dict")
        return block;
    const entries = block.entries.map((each) => {
        const [key, change] = names[each.key] ?? [each.key, data_sources_same];
        return { ...each, key, value: change(each.value) };
    });
    return { ...block, entries };
}
const definitions = "/providers/Microsoft.Authorization/roleDefinitions/";
/** https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/data-sources/role_definition */
function roleDefinition(given, { span }, before) {
    const id = (0,model_value/* field */.ZZ)(given, "role_definition_id");
    if (id && !(0,terraform_make/* isNull */.kZ)((0,terraform_make/* seen */.cI)(id)) && !(0,terraform_make/* isHidden */.dK)(id)) {
        const { pieces } = (0,terraform_pieces/* asText */.e1)(id);
        return { ...(0,terraform_pieces/* asText */.e1)(id), pieces: before === "" ? pieces : [(0,terraform_pieces/* made */.mI)(before, span), ...pieces] };
    }
    return lookedUp((0,model_value/* field */.ZZ)(given, "name"), span, before);
}
/** What is looked up by a name is the same for the same name: a hole of that name, at the place where it is written. */
function lookedUp(by, span, before) {
    if (!by || (0,terraform_make/* isNull */.kZ)((0,terraform_make/* seen */.cI)(by)))
        return undefined;
    const found = (0,terraform_make/* seen */.cI)(by);
    if (found.kind === "list" && found.alternatives)
        return { ...found, items: found.items.map((item) => ({ ...item, ...lookedUp(item, span, before) })) };
    if (found.kind !== "text")
        return undefined;
    const via = found.via ?? by.via;
    const hole = {
        kind: "hole",
        name: (0,model_text/* spelledOut */.Si)(found),
        span: found.pieces.length === 1 ? (found.pieces[0]?.span ?? found.span) : found.span,
        because: "the provider looks it up by its name",
    };
    return {
        kind: "text",
        pieces: [...(before === "" ? [] : [(0,terraform_pieces/* made */.mI)(before, span)]), hole],
        span: found.span,
        ...(via && { via }),
    };
}

;// CONCATENATED MODULE: ./lib/src/formats/terraform/instances.js





/** More instances than this are not told apart. */
const mostInstances = 1000;
function instancesOf(block, scope) {
    const count = argument(block, "count");
    const each = argument(block, "for_each");
    if (count)
        return given(count, scope, byCount(count, scope));
    if (each)
        return given(each, scope, byEach(each, scope));
    return [{ scope, suffix: "", given: [] }];
}
const argument = (block, name) => block.body.attributes.find((each) => each.name === name);
function byCount(count, scope) {
    const number = (0,terraform_make/* asNumber */.i)(evaluate(count.value, scope));
    const at = (index, within = scope) => withNames(within, { count: (0,terraform_make/* dict */.jd)([{ key: "index", keySpan: count.span, value: index }], count.span) });
    if (number === undefined)
        return [
            {
                scope: at((0,terraform_make/* unknown */.L5)(count.span, "how many there are becomes known at deployment", "count.index")),
                suffix: "",
                perhaps: conditionOf(count.value.span),
            },
        ];
    // A switch that is off by default is on for whoever turns it.
    if (number <= 0)
        return hangsOnVariable(count.value, scope.module)
            ? [
                {
                    scope: at((0,terraform_make/* scalar */.d_)(0, count.span), turnedAround(count.value, scope)),
                    suffix: "[0]",
                    key: 0,
                    perhaps: conditionOf(count.value.span),
                },
            ]
            : [];
    return Array.from({ length: instances_bounded(number, count.span, scope) }, (_, i) => ({
        scope: at((0,terraform_make/* scalar */.d_)(i, count.span)),
        suffix: `[${i}]`,
        key: i,
    }));
}
/** Why something may not be there that hangs on an expression. */
const conditionOf = (span) => `whether it is there depends on \`${(0,terraform_make/* nameOf */.Vb)(span)}\``;
function byEach({ value: expression, span }, scope) {
    const over = evaluate(expression, scope);
    const pairs = pairsOf(over);
    const at = (key, value, within = scope) => withNames(within, {
        each: (0,terraform_make/* dict */.jd)([
            { key: "key", keySpan: span, value: key },
            { key: "value", keySpan: span, value },
        ], span),
    });
    const hidden = (within = scope) => [
        {
            scope: at((0,terraform_make/* unknown */.L5)(span, "the key becomes known at deployment", "each.key"), (0,terraform_make/* unknown */.L5)(span, "the value becomes known at deployment", "each.value"), within),
            suffix: "",
            perhaps: conditionOf(expression.span),
        },
    ];
    if (!pairs)
        return hidden();
    if (pairs.length === 0)
        return hangsOnVariable(expression, scope.module) ? hidden(turnedAround(expression, scope)) : [];
    return pairs.slice(0, instances_bounded(pairs.length, span, scope)).map(([key, value]) => {
        // Of a set, the key is the item itself.
        const name = over.kind === "list" ? value : key;
        const known = (0,terraform_make/* stringOf */.Je)(name) ?? (0,terraform_make/* nameOf */.Vb)(name.span);
        return {
            scope: at(name, value, value.perhaps === undefined ? scope : turnedAround(expression, scope)),
            suffix: `["${known}"]`,
            key: known,
            given: [name.span, ...(name.via ?? [])],
            ...((value.perhaps ?? value.many) !== undefined && { perhaps: value.perhaps ?? conditionOf(expression.span) }),
        };
    });
}
function given({ value }, scope, found) {
    const deciders = found.length > 0 ? decidersOf(value, scope) : [];
    return found.map((each) => ({ ...each, given: [...(each.given ?? []), ...deciders] }));
}
/** As many as are told apart; that there are more is said. */
function instances_bounded(wanted, span, { module }) {
    if (wanted <= mostInstances)
        return Math.floor(wanted);
    module.diagnostics.push({
        code: "too-much-work",
        severity: "error",
        message: `there are more than ${mostInstances} instances; the others are not judged`,
        at: span,
    });
    return mostInstances;
}

;// CONCATENATED MODULE: ./lib/src/formats/terraform/paths.js
/** The way from one directory to another, and what files are to Terraform by their paths. */

/** The way from one directory to another: `../modules/app`, or `.`. */
function wayFrom(from, to) {
    const [a, b] = [from, to].map((directory) => (directory === "" ? [] : directory.split("/")));
    let shared = 0;
    while (shared < a.length && shared < b.length && a[shared] === b[shared])
        shared++;
    return [...a.slice(shared).map(() => ".."), ...b.slice(shared)].join("/") || ".";
}
const configurationEndings = [".tf", ".tofu", ".tf.json", ".tofu.json"];
const variableEndings = [".tfvars", ".tfvars.json"];
const endsWith = (path, endings) => endings.some((end) => path.endsWith(end));
const isConfiguration = (path) => endsWith(path, configurationEndings);
const isVariableFile = (path) => endsWith(path, variableEndings);
const isTerragrunt = (path) => path.endsWith(".hcl") && !path.endsWith(".terraform.lock.hcl");
const isJson = (path) => path.endsWith(".json");
/** A path without what says how it is written. */
const stemOf = (path) => path.replace(/\.(?:tf|tofu)(?:\.json)?$/, "");
const isOverride = (path) => /(?:^|_)override$/.test((0,formats_paths/* fileName */.Md)(stemOf(path)));
/** https://developer.hashicorp.com/terraform/language/values/variables#variable-definitions-tfvars-files */
const isLoadedByItself = (path) => /^terraform\.tfvars(?:\.json)?$|\.auto\.tfvars(?:\.json)?$/.test((0,formats_paths/* fileName */.Md)(path));

;// CONCATENATED MODULE: ./lib/src/formats/terraform/step.js




function step(value, key, span) {
    const wrong = (value.kind === "unknown" && value.fails ? value : undefined) ?? (0,terraform_make/* failureIn */.Q6)(key);
    if (wrong)
        return (0,terraform_make/* failure */.V2)(span, wrong.because);
    if ((0,collections/* isNull */.kZ)((0,model_value/* seen */.cI)(key)))
        return (0,terraform_make/* failure */.V2)(span, "the key is null");
    if (value.kind === "reference")
        return ofReference(value, key, span);
    if (value.kind === "unknown")
        return (0,terraform_make/* unknown */.L5)(span, value.because);
    if (value.encoded)
        return (0,terraform_make/* failure */.V2)(span, "nothing can be picked out of a text");
    if (value.kind === "dict")
        return entryAt(value, key, span);
    if (value.kind === "list")
        return itemAt(value, key, span);
    return (0,terraform_make/* failure */.V2)(span, (0,collections/* isNull */.kZ)(value) ? "nothing can be picked out of null" : "nothing can be picked out of it");
}
function ofReference(value, key, span) {
    const name = (0,terraform_make/* stringOf */.Je)(key);
    if (value.attribute === "" && name !== undefined)
        return { ...value, attribute: name, span };
    if (value.resolved)
        return step(value.resolved, key, span);
    return { ...value, attribute: `${value.attribute}.${name ?? "*"}`, span };
}
function entryAt(value, key, span) {
    const name = (0,terraform_make/* stringOf */.Je)(key);
    if (name === undefined && !(0,terraform_make/* isHidden */.dK)(key) && (0,terraform_make/* hiddenIn */.k_)(key) === undefined)
        return (0,terraform_make/* failure */.V2)(span, "a key must be a text");
    const all = value.entries.map((each) => (each.value.many ? step_hidden(each.value, span) : each.value));
    if (name === undefined)
        return oneOf(all, "which entry it is becomes known at deployment", span);
    const at = value.entries.findLastIndex((each) => each.key === name);
    // What is behind it and is not known may have the same key.
    const others = value.entries.flatMap((each, i) => ((0,collections/* isOpenKey */.O0)(each.key) && i > at ? (all[i] ?? []) : []));
    const own = value.entries[at];
    if (own && others.length === 0)
        return own.value;
    if (!own && others.length === 0)
        return (0,terraform_make/* failure */.V2)(span, `there is no \`${name}\``);
    return oneOf([...(own ? [own.value] : []), ...others], `whether \`${name}\` is this becomes known at deployment`, span);
}
const step_hidden = (value, span) => (0,terraform_make/* unknown */.L5)(span, (0,terraform_make/* hiddenIn */.k_)(value) ?? "it is not known before deployment");
function itemAt(value, key, span) {
    if (value.alternatives)
        return oneOf(value.items.map((item) => step(item, key, span)), value.items[0]?.perhaps ?? "which of them it is becomes known at deployment", span);
    if (value.type?.kind === "set")
        return (0,terraform_make/* failure */.V2)(span, "nothing can be picked out of a set");
    const index = (0,terraform_make/* asNumber */.i)(key);
    if (index === undefined)
        return (0,terraform_make/* hiddenIn */.k_)(key) === undefined
            ? (0,terraform_make/* failure */.V2)(span, "an index must be a number")
            : oneOf(value.items, "which item it is becomes known at deployment", span);
    if (!Number.isInteger(index) || index < 0)
        return (0,terraform_make/* failure */.V2)(span, "an index must be a whole number, and not negative");
    const before = value.items.slice(0, index + 1);
    if (before.some((item) => item.many === true || item.perhaps !== undefined))
        return oneOf(value.items.map(single), "which item it is becomes known at deployment", span);
    if (value.items[index])
        return value.items[index];
    return (0,collections/* isOpenList */.xe)(value)
        ? (0,terraform_make/* unknown */.L5)(span, "how many items there are is not known")
        : (0,terraform_make/* failure */.V2)(span, `there is no item ${index}`);
}
/** One of the many that an item stands for. */
const single = ({ many: _, ...item }) => item;

;// CONCATENATED MODULE: ./lib/src/formats/terraform/references.js











function reference(expression, scope, evaluate) {
    const { root, steps } = unwind(expression);
    if (root.kind !== "variable") {
        const whole = evaluate(root, scope);
        const picked = steps.reduce((value, each) => references_follow(value, each, scope, evaluate), whole);
        return withErrorsOf([whole], picked);
    }
    const bound = scope.names.get(root.name);
    if (bound)
        return steps.reduce((value, each) => references_follow(value, each, scope, evaluate), (0,terraform_make/* seenThrough */.px)(bound, expression.span));
    return fromModule(root.name, steps, expression, scope, evaluate);
}
function unwind(expression) {
    const steps = [];
    let root = expression;
    for (;;) {
        if (root.kind === "attribute")
            steps.push({ kind: "name", name: root.name, span: root.span });
        else if (root.kind === "index")
            steps.push({ kind: "key", key: root.key, span: root.span });
        else if (root.kind !== "parentheses")
            return { root, steps: steps.reverse() };
        root = root.of;
    }
}
function references_follow(value, next, scope, evaluate) {
    // What a secret key leads to is none: Terraform has it the same.
    const key = next.kind === "name" ? (0,terraform_make/* text */.Qq)(next.name, next.span) : (0,veiled/* revealed */.Dr)(evaluate(next.key, scope));
    const found = step(value, key, next.span);
    // Whoever changes the key changes what is picked.
    const isPlain = next.kind === "name" || next.key.kind === "number";
    return isPlain || found.kind === "reference" ? found : (0,terraform_make/* besides */.oN)(found, decidersOf(next.key, scope));
}
function fromModule(root, steps, expression, scope, evaluate) {
    const [first, ...rest] = steps;
    const name = first?.kind === "name" ? first.name : undefined;
    if (name === undefined)
        return (0,terraform_make/* unknown */.L5)(expression.span, `\`${root}\` is not declared here`);
    const onward = (value) => rest.reduce((found, each) => references_follow(found, each, scope, evaluate), value);
    switch (root) {
        case "local":
            return onward((0,terraform_make/* seenThrough */.px)(localOf(name, expression.span, scope, evaluate), expression.span));
        case "var":
            return onward(variableOf(name, expression.span, first?.span ?? expression.span, scope));
        case "path":
            return name === "module" || name === "root"
                ? (0,terraform_make/* text */.Qq)(name === "root" ? "." : wayFrom(scope.module.path, scope.module.directory), expression.span)
                : (0,terraform_make/* unknown */.L5)(expression.span, "it is a place on the machine that deploys");
        case "each":
        case "count":
        case "self":
        case "terraform":
            return (0,terraform_make/* unknown */.L5)(expression.span, `\`${(0,terraform_make/* nameOf */.Vb)(expression.span)}\` is not known before deployment`);
        case "module":
            return calledModule(name, rest, expression, scope, evaluate);
        case "data":
            return resourceOf(["data", name], rest, expression, scope, evaluate);
        default:
            return resourceOf([root], steps, expression, scope, evaluate);
    }
}
function localOf(name, span, { module, depth }, evaluate) {
    const local = module.locals.get(name);
    if (!local)
        return (0,terraform_make/* unknown */.L5)(span, `\`local.${name}\` is not declared here`);
    return once(`local.${name}`, span, module, () => evaluate(local.value, { module, names: module.bound ?? new Map(), depth }));
}
/** `module.net.ids`, `module.net["a"].ids`, or all modules of a call with all their outputs. */
function calledModule(name, steps, expression, scope, evaluate) {
    const { span } = expression;
    const called = scope.module.called(name, scope.depth);
    if (!called) {
        const declared = scope.module.declared.has(`module.${name}`);
        const why = declared
            ? `the files of \`module.${name}\` are not in the repository`
            : `\`module.${name}\` is not declared here`;
        return (0,terraform_make/* unknown */.L5)(span, why, `${scope.module.prefix}${(0,terraform_make/* nameOf */.Vb)(span)}`);
    }
    const onward = (value, rest) => rest.reduce((found, each) => references_follow(found, each, scope, evaluate), value);
    const [picked, ...after] = steps;
    const key = picked?.kind === "key" ? evaluate(picked.key, scope) : undefined;
    const chosen = key ? called.filter((each) => each.key === ((0,terraform_make/* asNumber */.i)(key) ?? (0,terraform_make/* stringOf */.Je)(key))) : called;
    const [only] = chosen;
    const [asked, ...rest] = key ? after : steps;
    const isOne = chosen.length === 1 && (key !== undefined || only?.key === undefined);
    if (only && isOne && asked?.kind === "name")
        return onward(outputOf(only, asked.name, span, scope.depth, evaluate), rest);
    if (only && isOne)
        return onward(outputsOf(only, span, scope.depth, evaluate), key ? after : steps);
    if (key)
        return (0,terraform_make/* unknown */.L5)(span, "which of the modules it is becomes known at deployment");
    return onward(allOutputs(called, span, scope.depth, evaluate), steps);
}
function allOutputs(called, span, depth, evaluate) {
    const values = called.map((each) => outputsOf(each, span, depth, evaluate));
    if (called.every(({ key }) => typeof key === "number"))
        return (0,terraform_make/* list */.p_)(values, span);
    return (0,terraform_make/* dict */.jd)(called.map(({ key, span: at }, i) => ({ key: String(key), keySpan: at, value: values[i] })), span);
}
/** What a module gives back to whoever asks for all of it. */
const outputsIn = (module, span, evaluate) => outputsOf({ module, suffix: "", given: [], span }, span, 0, evaluate);
function outputsOf(called, span, depth, evaluate) {
    const entries = [...called.module.outputs].map(([key, block]) => ({
        key,
        keySpan: block.typeSpan,
        value: outputOf(called, key, span, depth, evaluate),
    }));
    const all = (0,terraform_make/* dict */.jd)(entries, span);
    return called.perhaps === undefined ? all : { ...all, perhaps: called.perhaps };
}
function outputOf({ module, perhaps }, name, span, depth, evaluate) {
    const block = module.outputs.get(name);
    const expression = block?.body.attributes.find((each) => each.name === "value")?.value;
    if (!block || !expression)
        return (0,terraform_make/* unknown */.L5)(span, `there is no output \`${name}\``);
    const scope = { module, names: new Map(), depth };
    const handed = () => {
        const made = evaluate(expression, scope);
        return isSecret(block, scope) ? secret(made, `${module.prefix}${name}`, scope) : made;
    };
    const value = (0,terraform_make/* seenThrough */.px)(once(`output.${name}`, span, module, handed), span);
    return perhaps === undefined ? value : { ...value, perhaps: value.perhaps ?? perhaps };
}
/** `aws_iam_role.app`, with the key of its instance and the attribute that is asked for. */
function resourceOf(before, steps, expression, scope, evaluate) {
    const [named, ...after] = steps;
    if (named?.kind !== "name")
        return (0,terraform_make/* unknown */.L5)(expression.span, `\`${before.join(".")}\` is not declared here`);
    const { module } = scope;
    const plain = [...before, named.name].join(".");
    const block = module.declared.get(plain);
    if (!block)
        return (0,terraform_make/* unknown */.L5)(expression.span, `\`${plain}\` is not declared here`, (0,terraform_make/* nameOf */.Vb)(expression.span));
    const [picked, ...others] = after;
    const instance = picked?.kind === "key" ? instanceOf(evaluate(picked.key, scope)) : "";
    const [asked, ...rest] = picked?.kind === "key" ? others : after;
    const address = `${module.prefix}${plain}${instance}`;
    const base = { kind: "reference", address, attribute: "", span: expression.span };
    if (asked === undefined) {
        const all = picked === undefined ? eachOf(plain, block, base, scope) : undefined;
        return all ? { ...base, resolved: all } : base;
    }
    if (asked.kind !== "name")
        return (0,terraform_make/* unknown */.L5)(expression.span, "which instance it is becomes known at deployment");
    const onward = (value) => rest.reduce((found, each) => references_follow(found, each, scope, evaluate), value);
    const lookup = sameForAll(block);
    if (lookup !== undefined)
        return onward({ ...base, address: lookup, attribute: asked.name });
    const resolved = attributeOf(plain, instance, asked.name, block, expression.span, scope, evaluate);
    return onward({ ...base, attribute: asked.name, ...(resolved && { resolved }) });
}
/** All instances of a block by their keys, as `for_each` of another runs over them; undefined where the keys are not known. */
function eachOf(plain, block, base, { module, depth }) {
    if (!block.body.attributes.some(({ name }) => name === "for_each"))
        return undefined;
    const { span } = base;
    const value = once(`${plain}[*]`, span, module, () => {
        const all = instancesOf(block, { module, names: new Map(), depth });
        const entries = all.map(({ key, given, suffix, perhaps }) => {
            const at = { ...base, address: `${base.address}${suffix}`, ...(given.length > 0 && { via: given }) };
            return { key: String(key), keySpan: given[0] ?? span, value: perhaps === undefined ? at : { ...at, perhaps } };
        });
        return all.every(({ key }) => key !== undefined)
            ? (0,terraform_make/* dict */.jd)(entries, span)
            : (0,terraform_make/* unknown */.L5)(span, "its keys become known at deployment");
    });
    return value.kind === "dict" ? value : undefined;
}
/**
 * Data that is looked up by nothing, such as the account or the region, hangs on the provider alone: under whatever name, in
 * whatever module, it is the same.
 */
function sameForAll({ type, labels, body }) {
    if (type !== "data" || body.blocks.length > 0)
        return undefined;
    const provider = body.attributes.find(({ name }) => name === "provider");
    if (body.attributes.some(({ name }) => !["provider", "count", "depends_on"].includes(name)))
        return undefined;
    const by = provider ? `[${(0,terraform_make/* nameOf */.Vb)(provider.value.span)}]` : "";
    return `data.${labels[0]?.text ?? ""}${by}`;
}
const instanceOf = (key) => {
    const number = (0,terraform_make/* asNumber */.i)(key);
    const name = (0,terraform_make/* stringOf */.Je)(key);
    return number !== undefined ? `[${number}]` : name !== undefined ? `["${name}"]` : "";
};
/** What the block itself sets the attribute to; one whose count or `for_each` it depends on is left alone. */
function attributeOf(address, instance, name, block, span, { module, depth }, evaluate) {
    const expression = block.body.attributes.find((each) => each.name === name)?.value;
    const isRewritten = !expression && isGiven(block, name);
    if (!expression && !isRewritten)
        return undefined;
    const all = { module, names: new Map(), depth };
    const isMany = block.body.attributes.some((each) => each.name === "for_each");
    // Of what hangs on its key, only data is worked out for each.
    if (isMany && !(block.type === "data" && instance !== "" && hasGifts(block)))
        return undefined;
    const key = `${address}${isMany ? instance : ""}.${name}`;
    if (module.known.get(key) === "in progress")
        return undefined;
    const value = once(key, span, module, () => {
        const scope = isMany ? instancesOf(block, all).find(({ suffix }) => suffix === instance)?.scope : all;
        const made = scope && (expression ? evaluate(expression, scope) : givenBack(block, name, scope, evaluate));
        return made ?? (0,terraform_make/* unknown */.L5)(span, `\`${name}\` becomes known at deployment`);
    });
    return value.kind === "unknown" ? undefined : value;
}

;// CONCATENATED MODULE: ./lib/src/formats/terraform/evaluate.js











function evaluate(expression, outer) {
    const { span } = expression;
    if (outer.depth > deepest || --outer.module.steps < 0)
        return tooMuch(outer, span);
    const scope = { ...outer, depth: outer.depth + 1 };
    switch (expression.kind) {
        case "number":
        case "boolean":
            return (0,terraform_make/* scalar */.d_)(expression.value, span);
        case "null":
            return (0,terraform_make/* scalar */.d_)(null, span);
        case "template":
            return bounded(evaluateTemplate(expression, scope), scope, span);
        case "parentheses":
            return evaluate(expression.of, scope);
        case "tuple":
            return bounded((0,terraform_make/* list */.p_)(expression.items.flatMap((item) => evaluate_alternatives(evaluate(item, scope))), span), scope, span);
        case "object":
            return bounded((0,terraform_make/* dict */.jd)(expression.entries.map((entry) => entryOf(entry.key, entry.value, scope, evaluate)), span), scope, span);
        case "variable":
        case "attribute":
        case "index":
            return reference(expression, scope, evaluate);
        case "splat":
            return bounded(splat(expression, scope, evaluate), scope, span);
        case "call":
            return bounded(callFunction(expression, scope, evaluate), scope, span);
        case "unary":
            return openly([evaluate(expression.operand, scope)], scope, span, ([operand]) => unary(expression.operator, operand, span));
        case "binary":
            return openly([evaluate(expression.left, scope), evaluate(expression.right, scope)], scope, span, ([a, b]) => binary(expression.operator, a, b, span));
        case "conditional":
            return conditional(expression, scope, evaluate);
        case "for":
            return bounded(loop(expression, scope, evaluate), scope, span);
        case "broken":
            return (0,terraform_make/* unknown */.L5)(span, "it does not parse");
    }
}
/** One of several, in a list, is each of them perhaps. */
const evaluate_alternatives = (value) => value.kind === "list" && value.alternatives ? value.items : [value];

;// CONCATENATED MODULE: ./lib/src/formats/terraform/body.js





/** Arguments as they are, nested blocks of one type as a list under its name. */
function bodyOf(body, scope, left) {
    const entries = body.attributes
        .filter(({ name }) => !left.has(name))
        .map(({ name, nameSpan, value }) => ({ key: name, keySpan: nameSpan, value: evaluate(value, scope) }));
    const nested = new Map();
    for (const block of body.blocks) {
        const dynamic = block.type === "dynamic" ? block.labels[0]?.text : undefined;
        const type = dynamic ?? block.type;
        if (left.has(type))
            continue;
        const group = nested.get(type) ?? { span: block.typeSpan, items: [] };
        group.items.push(...(dynamic === undefined
            ? [body_within(bodyOf(block.body, scope, new Set()), block.span)]
            : dynamicBlocks(block, dynamic, scope)));
        nested.set(type, group);
    }
    for (const [key, { span, items }] of nested)
        entries.push({ key, keySpan: span, value: (0,terraform_make/* list */.p_)(items, items.length === 1 && items[0] ? items[0].span : span) });
    return (0,terraform_make/* dict */.jd)(entries, body.span);
}
/** A nested block's place is the whole block, not only what is between its braces. */
const body_within = (value, span) => ({ ...value, span });
function dynamicBlocks(block, type, scope) {
    const content = block.body.blocks.find((each) => each.type === "content");
    const over = block.body.attributes.find((each) => each.name === "for_each");
    const iterator = block.body.attributes.find((each) => each.name === "iterator");
    if (!content || !over)
        return [];
    const name = iterator ? (0,terraform_make/* nameOf */.Vb)(iterator.value.span) : type;
    const blockOf = (key, value, perhaps = value.perhaps) => {
        const bound = (0,terraform_make/* dict */.jd)([
            { key: "key", keySpan: over.span, value: key },
            { key: "value", keySpan: over.span, value },
        ], over.span);
        const round = value.perhaps === undefined ? scope : turnedAround(over.value, scope);
        const made = body_within(bodyOf(content.body, withNames(round, { [name]: bound }), new Set()), content.span);
        return perhaps === undefined ? made : { ...made, perhaps };
    };
    const items = evaluate(over.value, scope);
    const pairs = pairsOf(items);
    if (pairs)
        return pairs
            .slice(0, instances_bounded(pairs.length, over.span, scope))
            .map(([key, value]) => blockOf(items.kind === "list" ? value : key, value));
    return [
        blockOf((0,terraform_make/* unknown */.L5)(over.span, "the key becomes known at deployment", `${name}.key`), (0,terraform_make/* unknown */.L5)(over.span, "the value becomes known at deployment", `${name}.value`), conditionOf(over.value.span)),
    ];
}

;// CONCATENATED MODULE: ./lib/src/formats/hcl/relocate.js

/** `flat` is the text that was parsed, which knows where each of its characters stands. */
function relocate(expression, flat) {
    // Chains of operators and steps may be long: they are followed from the outside in, and put together again from the inside out.
    const chain = [];
    let innermost = expression;
    for (let next = headOf(innermost); next; next = headOf(innermost)) {
        chain.push(innermost);
        innermost = next;
    }
    return chain.reduceRight((head, each) => moved(each, flat, head), moved(innermost, flat, undefined));
}
/** What an operator or a step is applied to. */
function headOf(expression) {
    switch (expression.kind) {
        case "binary":
            return expression.left;
        case "attribute":
        case "index":
        case "splat":
        case "parentheses":
            return expression.of;
        default:
            return undefined;
    }
}
/** `head` is what `headOf` gives, already moved. */
function moved(expression, flat, head) {
    const at = (each) => placed(each, flat);
    const inner = (each) => relocate(each, flat);
    const span = at(expression.span);
    switch (expression.kind) {
        case "number":
        case "boolean":
        case "null":
        case "variable":
        case "broken":
            return { ...expression, span };
        case "template":
            return { ...expression, parts: movedParts(expression.parts, flat), span };
        case "attribute":
            return { ...expression, of: head ?? expression.of, nameSpan: at(expression.nameSpan), span };
        case "index":
            return { ...expression, of: head ?? expression.of, key: inner(expression.key), span };
        case "splat":
            return { ...expression, of: head ?? expression.of, each: inner(expression.each), span };
        case "parentheses":
            return { ...expression, of: head ?? expression.of, span };
        case "binary":
            return { ...expression, left: head ?? expression.left, right: inner(expression.right), span };
        case "call":
            return { ...expression, nameSpan: at(expression.nameSpan), arguments: expression.arguments.map(inner), span };
        case "unary":
            return { ...expression, operand: inner(expression.operand), span };
        case "conditional": {
            const [test, then, otherwise] = [expression.test, expression.then, expression.else].map(inner);
            return test && then && otherwise ? { ...expression, test, then, else: otherwise, span } : expression;
        }
        case "tuple":
            return { ...expression, items: expression.items.map(inner), span };
        case "object":
            return {
                ...expression,
                entries: expression.entries.map((entry) => ({
                    key: inner(entry.key),
                    value: inner(entry.value),
                    span: at(entry.span),
                })),
                span,
            };
        case "for": {
            const { key, test } = expression;
            return {
                ...expression,
                of: inner(expression.of),
                ...(key && { key: inner(key) }),
                value: inner(expression.value),
                ...(test && { test: inner(test) }),
                span,
            };
        }
    }
}
function movedParts(parts, flat) {
    return parts.flatMap((part) => {
        const { start, end } = part.span;
        const span = placed(part.span, flat);
        switch (part.kind) {
            case "literal":
                return part.text.length === end - start ? literals(flat, start, end) : [{ ...part, span }];
            case "interpolation":
                return [{ ...part, value: relocate(part.value, flat), span }];
            case "if": {
                const [then, otherwise] = [movedParts(part.then, flat), movedParts(part.else, flat)];
                return [{ ...part, test: relocate(part.test, flat), then, else: otherwise, span }];
            }
            case "for":
                return [{ ...part, of: relocate(part.of, flat), body: movedParts(part.body, flat), span }];
        }
        return [];
    });
}
/** What is empty stands before what follows it, also where that is an escape sequence. */
function placed({ start, end }, flat) {
    if (start < end || flat.chars === "")
        return (0,model_text/* spanIn */.Qs)(flat, start, end);
    const beside = start < flat.chars.length ? (0,model_text/* spanIn */.Qs)(flat, start, start + 1) : (0,model_text/* spanIn */.Qs)(flat, start - 1, start);
    const at = start < flat.chars.length ? beside.start : beside.end;
    return { ...beside, start: at, end: at };
}
/** Text as the pieces that it was written in: an escape sequence is one of its own. */
const literals = (flat, start, end) => (0,model_text/* cut */.Jj)(flat, start, end).flatMap((piece) => (piece.kind === "literal" ? [piece] : []));
/** A whole file that was parsed from such a text. */
function relocateBody(body, flat) {
    const at = (each) => placed(each, flat);
    return {
        attributes: body.attributes.map((each) => ({
            ...each,
            nameSpan: at(each.nameSpan),
            value: relocate(each.value, flat),
            span: at(each.span),
        })),
        blocks: body.blocks.map((each) => ({
            ...each,
            typeSpan: at(each.typeSpan),
            labels: each.labels.map((label) => ({ ...label, span: at(label.span) })),
            body: relocateBody(each.body, flat),
            span: at(each.span),
        })),
        span: at(body.span),
    };
}

;// CONCATENATED MODULE: ./lib/src/formats/terraform/json-expression.js




/** https://developer.hashicorp.com/terraform/language/syntax/json#expression-mapping */
const asValue = (value, diagnostics) => converted(value, diagnostics, templateOf, ({ key, keySpan }) => templateOf(keyText(key, keySpan), diagnostics));
/** Strings as they are, whatever stands in them: defaults, descriptions, sources. */
const asLiteral = (value, diagnostics) => converted(value, diagnostics, literalOf, literalKey);
/** Strings that hold an expression without marks around it: `"list(string)"`, `"aws.west"`, `"aws_iam_role.app"`. */
const asName = (value, diagnostics) => converted(value, diagnostics, expressionIn, literalKey);
function converted(value, diagnostics, text, key) {
    const { span } = value;
    const inner = (each) => converted(each, diagnostics, text, key);
    switch (value.kind) {
        case "text":
            return text(value, diagnostics);
        case "scalar":
            if (value.value === null)
                return { kind: "null", span };
            return typeof value.value === "number"
                ? { kind: "number", value: value.value, span }
                : { kind: "boolean", value: value.value, span };
        case "list":
            return { kind: "tuple", items: value.items.map(inner), span };
        case "dict":
            return { kind: "object", entries: value.entries.map((each) => json_expression_entryOf(each, key(each), inner(each.value))), span };
        default:
            return { kind: "broken", span };
    }
}
const json_expression_entryOf = ({ keySpan }, key, value) => ({
    key,
    value,
    span: { ...keySpan, end: Math.max(keySpan.end, value.span.end) },
});
const literalKey = ({ key, keySpan }) => literalOf(keyText(key, keySpan));
/** A key has only its text left: where it has escape sequences, it is one piece. */
function keyText(key, keySpan) {
    const within = { ...keySpan, start: keySpan.start + 1, end: keySpan.end - 1 };
    const isVerbatim = (0,model_source/* textOf */.b6)(within) === key;
    return { kind: "text", pieces: [{ kind: "literal", text: key, span: isVerbatim ? within : keySpan }], span: keySpan };
}
function literalOf(text) {
    const flat = (0,model_text/* flatten */.Bq)(text);
    return { kind: "template", quote: "quoted", parts: literals(flat, 0, flat.chars.length), span: text.span };
}
function templateOf(text, diagnostics) {
    const flat = (0,model_text/* flatten */.Bq)(text);
    if (!/[$%]\{/.test(flat.chars))
        return literalOf(text);
    const { parts } = told(parseTemplate(decoded(text, flat)), flat, diagnostics);
    return { kind: "template", quote: "quoted", parts: movedParts(parts, flat), span: text.span };
}
/** Older files write `"${aws_iam_role.app}"` where a name is asked for. */
function expressionIn(text, diagnostics) {
    const flat = (0,model_text/* flatten */.Bq)(text);
    if (flat.chars.startsWith("${"))
        return templateOf(text, diagnostics);
    return relocate(told(parseExpression(decoded(text, flat)), flat, diagnostics), flat);
}
/** What a JSON string stands for, as a source of its own. */
const decoded = ({ span }, { chars }) => ({ ...span.source, text: chars });
function told(read, flat, diagnostics) {
    for (const each of read.diagnostics)
        diagnostics.push("source" in each.at ? { ...each, at: (0,model_text/* spanIn */.Qs)(flat, each.at.start, each.at.end) } : each);
    return read.value;
}

;// CONCATENATED MODULE: ./lib/src/formats/terraform/json-syntax.js



const shape = (labels, rest = {}) => ({
    labels,
    ways: {},
    blocks: {},
    dropped: [],
    ...rest,
});
const resource = shape(2, {
    ways: { provider: asName, depends_on: asName },
    dropped: ["lifecycle", "provisioner", "connection"],
});
/** https://developer.hashicorp.com/terraform/language/syntax/json#block-type-specific-exceptions */
const topLevel = {
    resource,
    data: resource,
    ephemeral: resource,
    module: shape(1, {
        ways: { source: asLiteral, version: asLiteral, providers: asName, depends_on: asName },
    }),
    variable: shape(1, {
        ways: { type: asName, default: asLiteral, description: asLiteral },
        blocks: { validation: shape(0) },
    }),
    output: shape(1, {
        ways: { description: asLiteral, depends_on: asName },
        blocks: { precondition: shape(0) },
    }),
    locals: shape(0),
    provider: shape(1),
    terraform: shape(0, { blocks: { backend: shape(1), cloud: shape(0) } }),
    moved: shape(0, { ways: { from: asName, to: asName } }),
    removed: shape(0, { ways: { from: asName }, dropped: resource.dropped }),
    import: shape(0, { ways: { to: asName, provider: asName } }),
    check: shape(1, { blocks: { data: resource, assert: shape(0) } }),
};
/** A block in a resource: what it may hold is known to the provider alone. */
const nested = shape(0);
const dynamic = shape(1, { ways: { iterator: asName }, blocks: { content: nested } });
function parseTerraformJson(source) {
    const { value, diagnostics: told } = (0,parse/* parseJson */.qF)(source);
    const diagnostics = [];
    const reader = { diagnostics, names: new Set() };
    const blocks = [];
    for (const root of (0,model_value/* items */.ld)(value)) {
        if (root.kind === "dict")
            for (const entry of root.entries) {
                const known = topLevel[entry.key];
                if (known)
                    blocks.push(...blocksOf(entry, known, reader));
                else if (entry.key !== comment)
                    misshapen(reader, entry.keySpan, `there is no block type \`${entry.key.slice(0, 60)}\``);
            }
        else if (told.length === 0)
            misshapen(reader, root.span, "a file in the JSON syntax must hold an object");
    }
    const span = { source, start: 0, end: source.text.length };
    // Names of blocks may repeat: both count.
    const relevant = told.filter(({ severity, at }) => severity === "error" || !("start" in at && reader.names.has(at.start)));
    return { value: { attributes: [], blocks, span }, diagnostics: [...relevant, ...diagnostics] };
}
/** Comments are properties of this name. */
const comment = "//";
function misshapen(reader, at, message) {
    reader.diagnostics.push({ code: "shape", severity: "error", message, at });
}
/** The blocks under a type: an object or an array of them, at each level of labels and below. */
function blocksOf(typed, shape, reader) {
    const below = (entry, labels) => {
        reader.names.add(entry.keySpan.start);
        return (0,model_value/* items */.ld)(entry.value).flatMap((value) => {
            if (value.kind !== "dict") {
                if (value.kind !== "unknown")
                    misshapen(reader, value.span, `\`${entry.key.slice(0, 60)}\` must hold an object, or a list of objects`);
                return [];
            }
            if (labels.length < shape.labels)
                return value.entries
                    .filter(({ key }) => key !== comment)
                    .flatMap((label) => below(label, [...labels, { text: label.key, span: label.keySpan }]));
            const start = entry.value.kind === "list" ? value.span.start : entry.keySpan.start;
            return [
                {
                    type: typed.key,
                    typeSpan: entry.keySpan,
                    labels,
                    body: json_syntax_bodyOf(value, shape, reader),
                    span: { ...value.span, start },
                },
            ];
        });
    };
    return below(typed, []);
}
function json_syntax_bodyOf(dict, shape, reader) {
    const attributes = [];
    const blocks = [];
    const generated = new Set(dict.entries
        .flatMap(({ key, value }) => key === "dynamic" ? (0,model_value/* items */.ld)(value).flatMap((each) => (each.kind === "dict" ? each.entries : [])) : [])
        .map(({ key }) => key));
    for (const entry of dict.entries) {
        const { key, keySpan, value } = entry;
        if (key === comment || shape.dropped.includes(key))
            continue;
        const known = shape.blocks[key];
        if (known)
            blocks.push(...blocksOf(entry, known, reader));
        else if (key === "dynamic" && holdsDynamic(value))
            blocks.push(...blocksOf(entry, dynamic, reader));
        else if (isBlockLike(value) && (generated.has(key) || generatesBlocks(value)))
            blocks.push(...blocksOf(entry, nested, reader));
        else {
            const expression = (shape.ways[key] ?? asValue)(value, reader.diagnostics);
            attributes.push({
                name: key,
                nameSpan: keySpan,
                value: expression,
                span: { ...keySpan, end: Math.max(keySpan.end, value.span.end) },
            });
        }
    }
    return { attributes, blocks, span: dict.span };
}
const isBlockLike = (value) => (value.kind === "dict" || value.kind === "list") && (0,model_value/* items */.ld)(value).every(({ kind }) => kind === "dict");
/** `{"statement": {"for_each": …, "content": …}}` under `dynamic`. */
const holdsDynamic = (value) => (0,model_value/* items */.ld)(value).every((each) => each.kind === "dict" &&
    each.entries.every(({ key, value: made }) => key === comment || (0,model_value/* items */.ld)(made).every((block) => has(block, "for_each"))));
const has = (value, key) => value.kind === "dict" && value.entries.some((each) => each.key === key);
/** Whether blocks are generated somewhere in what may be a block: then it is one. */
const generatesBlocks = (value) => (0,model_value/* items */.ld)(value).some((each) => each.kind === "dict" &&
    each.entries.some(({ key, value: inner }) => key === "dynamic" ? holdsDynamic(inner) : isBlockLike(inner) && generatesBlocks(inner)));

;// CONCATENATED MODULE: ./lib/src/formats/terraform/configuration.js



const trees = new WeakMap();
/** Parsed once, however many modules are made of it. */
function configuration_parsed(source) {
    const known = trees.get(source);
    if (known)
        return known;
    const read = isJson(source.path) ? parseTerraformJson(source) : parseHcl(source);
    trees.set(source, read);
    return read;
}
/** A source that is no file, with the tree that was made of it. */
function parsedAs(source, read) {
    trees.set(source, read);
    return source;
}
/** https://developer.hashicorp.com/terraform/language/files */
function configurationOf(directory, files) {
    const read = inOrder(files).map((source) => ({ source, ...configuration_parsed(source) }));
    const made = {
        directory,
        locals: new Map(),
        variables: new Map(),
        outputs: new Map(),
        declared: new Map(),
        moved: [],
    };
    const diagnostics = read.flatMap((each) => each.diagnostics);
    for (const { source, value } of read) {
        const isOver = isOverride(source.path);
        for (const block of value.blocks)
            configuration_take(made, block, isOver ? laidOver : declaredTwice(diagnostics));
    }
    return { value: made, diagnostics };
}
/** Of one name, OpenTofu reads its own file; override files come last. */
function inOrder(files) {
    const own = new Set(files.filter(({ path }) => /\.tofu(\.json)?$/.test(path)).map(({ path }) => stemOf(path)));
    const read = files.filter(({ path }) => !/\.tf(\.json)?$/.test(path) || !own.has(stemOf(path)));
    return [...read.filter(({ path }) => !isOverride(path)), ...read.filter(({ path }) => isOverride(path))];
}
function configuration_take({ locals, variables, outputs, declared, moved }, block, meet) {
    const put = (all, name) => {
        const before = all.get(name);
        all.set(name, before ? meet(before, block, name) : block);
    };
    const [label] = block.labels.map(({ text }) => text);
    const named = addressOf(block);
    if (named)
        put(declared, named.address);
    else if (block.type === "locals")
        for (const each of block.body.attributes)
            locals.set(each.name, each);
    else if (block.type === "moved")
        moved.push(block);
    else if (block.type === "variable" && label !== undefined)
        put(variables, label);
    else if (block.type === "output" && label !== undefined)
        put(outputs, label);
}
/** `resource "aws_iam_role" "app"` is `aws_iam_role.app`; undefined for blocks that declare nothing. */
function addressOf(block) {
    const [first, second] = block.labels.map((label) => label.text);
    if (first === undefined)
        return undefined;
    if (block.type === "module")
        return { address: `module.${first}`, type: "module" };
    if (second === undefined)
        return undefined;
    if (block.type === "resource")
        return { address: `${first}.${second}`, type: first };
    if (block.type === "data")
        return { address: `data.${first}.${second}`, type: `data.${first}` };
    return undefined;
}
const declaredTwice = (diagnostics) => (_, now, name) => {
    diagnostics.push({
        code: "shape",
        severity: "warning",
        message: `\`${name}\` is declared twice`,
        at: now.typeSpan,
    });
    return now;
};
/** https://developer.hashicorp.com/terraform/language/files/override: arguments one by one, nested blocks by type. */
function laidOver(before, now) {
    const given = new Set(now.body.attributes.map(({ name }) => name));
    const types = new Set(now.body.blocks.map(nestedType));
    const body = {
        attributes: [...before.body.attributes.filter(({ name }) => !given.has(name)), ...now.body.attributes],
        blocks: [...before.body.blocks.filter((each) => !types.has(nestedType(each))), ...now.body.blocks],
        span: before.body.span,
    };
    return { ...before, body };
}
/** A `dynamic "statement"` makes blocks of that type. */
const nestedType = ({ type, labels }) => (type === "dynamic" ? (labels[0]?.text ?? type) : type);

;// CONCATENATED MODULE: ./lib/src/formats/terraform/blocks.js




function resourcesOf(module, from = { given: [] }) {
    return [
        ...[...module.declared.values()].flatMap((block) => resourcesOfBlock(block, module, from)),
        ...module.moved.map((block) => movedResource(block, module)),
    ];
}
function resourcesOfBlock(block, module, from) {
    const named = addressOf(block);
    if (!named)
        return [];
    const name = block.type === "module" ? block.labels[0]?.text : undefined;
    const called = name === undefined ? undefined : module.called(name, 0);
    if (called)
        return called.flatMap((each) => {
            const perhaps = each.perhaps ?? from.perhaps;
            return resourcesOf(each.module, {
                given: [...each.given, ...from.given],
                ...(perhaps !== undefined && { perhaps }),
            });
        });
    const scope = { module, names: new Map(), depth: 0 };
    return instancesOf(block, scope).map((instance) => {
        const perhaps = instance.perhaps ?? from.perhaps;
        const given = [...instance.given, ...from.given];
        return {
            address: `${module.prefix}${named.address}${instance.suffix}`,
            type: named.type,
            body: bodyOf(block.body, instance.scope, meta),
            span: block.span,
            ...(perhaps !== undefined && { perhaps }),
            ...(given.length > 0 && { given }),
        };
    });
}
/** What is about the block, not about the resource. */
const meta = new Set(["count", "for_each", "depends_on", "provider", "providers", "lifecycle"]);
/** Names by which providers hand out keys: most outputs are nobody's business, and are not worked out. */
const handsOut = /\b(\w*_)?(access|primary|secondary|admin|query|api)_?keys?\b|list_?keys/i;
/** What a root module tells whoever deploys it and whoever reads its state, where that may be a key. */
function blocks_outputsOf(module) {
    const scope = { module, names: new Map(), depth: 0 };
    return [...module.outputs].flatMap(([name, { body, span }]) => handsOut.test(span.source.text.slice(span.start, span.end))
        ? [{ address: `output.${name}`, type: "output", body: bodyOf(body, scope, meta), span }]
        : []);
}
/** Its addresses are names, whether or not there is such a thing any more. */
function movedResource({ body, span }, module) {
    const entries = body.attributes.map(({ name, nameSpan, value }) => ({
        key: name,
        keySpan: nameSpan,
        value: (0,terraform_make/* text */.Qq)(`${module.prefix}${(0,terraform_make/* nameOf */.Vb)(value.span).replace(/^"|"$|\s/g, "")}`, value.span),
    }));
    return {
        address: `${module.prefix}moved@${span.source.path}:${span.start}`,
        type: "moved",
        body: (0,terraform_make/* dict */.jd)(entries, body.span),
        span,
    };
}

;// CONCATENATED MODULE: ./lib/src/formats/terraform/filesets.js
/** Calls of `fileset` in a text to the directories that they look in: as far as they are written out. */

const call = /\bfileset\(\s*(?:path\.(?:module|root)|"(?:\$\{path\.(?:module|root)\}\/?)?([^"$]*)")\s*,\s*"([^"$]+)"/g;
/** `directory` is that of the text. */
const filesetsIn = (text, directory) => [...text.matchAll(call)].flatMap(([, within = "", pattern = ""]) => {
    const [sure = ""] = /^[^*?{[]*/.exec(pattern) ?? [];
    const path = (0,formats_paths/* placeIn */.VV)(directory, `${within}/${sure.slice(0, sure.lastIndexOf("/") + 1)}`.replace(/^\//, ""));
    const ending = /[^*?{}[\]/]*$/.exec(pattern)?.[0] ?? "";
    return path ? [{ path, ending }] : [];
});

;// CONCATENATED MODULE: ./lib/src/formats/terraform/sources.js



/** Undefined for a registry, a repository elsewhere, and whatever leads out of this one. */
function calledDirectory(written, directory, way, vendored) {
    if (/^\.\.?(?:\/|$)/.test(written))
        return (0,formats_paths/* placeIn */.VV)(directory, written.replace("//", "/"));
    const [, fromRoot] = repositoryRoot.exec(written) ?? [];
    if (fromRoot !== undefined)
        return (0,formats_paths/* placeIn */.VV)("", fromRoot);
    return vendored.get(way
        .replace(/(?:^|\.)module\./g, ".")
        .replace(/\[[^\]]*\]/g, "")
        .slice(1));
}
/** How Terragrunt says it. */
const repositoryRoot = /^\$\{get_(?:path_to_)?repo_root\(\)\}\/+(.*)$/;
/** A file of a name in each directory above, the nearest last. */
function above(directory, name) {
    const parts = directory.split("/").slice(0, -1);
    const directories = directory === "" ? [] : ["", ...parts.map((_, i) => parts.slice(0, i + 1).join("/"))];
    return directories.map((at) => (at === "" ? name : `${at}/${name}`));
}
const manifestOf = (directory) => `${directory === "" ? "" : `${directory}/`}.terraform/modules/modules.json`;
/** The directory that a manifest is of; undefined of any other file. */
function rootOfManifest(path) {
    const found = /^(?:(.*)\/)?\.terraform\/modules\/modules\.json$/.exec(path);
    return found ? (found[1] ?? "") : undefined;
}
/** https://github.com/hashicorp/terraform/blob/main/internal/modsdir/manifest.go */
function vendoredBy(manifest, root) {
    const modules = manifest && (0,model_value/* field */.ZZ)((0,parse/* parseJson */.qF)(manifest).value, "Modules");
    return new Map((0,model_value/* items */.ld)(modules).flatMap((each) => {
        const [key, written] = [(0,model_value/* literal */.eu)((0,model_value/* field */.ZZ)(each, "Key")), (0,model_value/* literal */.eu)((0,model_value/* field */.ZZ)(each, "Dir"))];
        const place = written === undefined ? undefined : (0,formats_paths/* placeIn */.VV)(root, written);
        return key && place !== undefined ? [[key, place]] : [];
    }));
}

;// CONCATENATED MODULE: ./lib/src/formats/terraform/terragrunt-paths.js
/** Lines of Terragrunt's files to the files that they name, before anything is evaluated. */


/** What makes a directory a unit of Terragrunt's. */
const deploymentFile = (directory) => directory === "" ? "terragrunt.hcl" : `${directory}/terragrunt.hcl`;
const parents = /find_in_parent_folders\(\s*(?:"([^"$]+)")?/g;
const strings = /\b(?:read_terragrunt_config\(|file\(|templatefile\(|path\s*=|(config_path)\s*=)\s*"([^"]+)"/g;
/** `unit` is the directory that functions speak of: a file may be read for one that lies elsewhere. */
function placesNamed(written, path, unit) {
    const own = (0,formats_paths/* directoryOf */.jt)(path);
    const wanted = [...written.matchAll(parents)].flatMap(([, name = "terragrunt.hcl"]) => [unit, own].flatMap((directory) => above(directory, name)));
    const named = [...terragrunt_paths_plain(written).matchAll(strings)].flatMap(([, config, text = ""]) => resolved(text, own, unit).map((place) => (config === undefined ? place : deploymentFile(place))));
    return [...new Set([...wanted, ...named].filter((place) => place !== ""))];
}
/** What stands for a directory, each as one word. */
const words = [
    [/\$\{dirname\(find_in_parent_folders\([^()]*\)\)\}/g, "<above>"],
    [/\$\{get_parent_terragrunt_dir\([^()]*\)\}/g, "<own>"],
    [/\$\{get_(?:original_)?terragrunt_dir\(\)\}/g, "<unit>"],
    [/\$\{get_(?:path_to_)?repo_root\(\)\}/g, "<root>"],
    [/\$\{path_relative_from_include\([^()]*\)\}/g, "<own>"],
];
const terragrunt_paths_plain = (written) => words.reduce((text, [pattern, word]) => text.replace(pattern, word), written);
function resolved(written, own, unit) {
    const [, word, rest = ""] = /^(<\w+>)?(.*)$/s.exec(written) ?? [];
    if (rest.includes("${") || rest.includes("<"))
        return [];
    const bases = {
        "<above>": above(unit, "x").map(formats_paths/* directoryOf */.jt),
        "<own>": [own],
        "<unit>": [unit, own],
        "<root>": [""],
    };
    const from = word === undefined ? [own, unit] : (bases[word] ?? []);
    return from.flatMap((directory) => (0,formats_paths/* placeIn */.VV)(directory, word === undefined ? rest : rest.replace(/^\/+/, "")) ?? []);
}

;// CONCATENATED MODULE: ./lib/src/formats/terraform/calls.js
/** Lines that name a module or a file to the places in the repository that they refer to. */







const source = /\bsource"?[ \t]*[=:][ \t]*"((?:\.|\$\{get_(?:path_to_)?repo_root\(\)\})[^"$]*)"/;
const read = /(?:\b(?:file|templatefile)\([ \t]*"(?:\$\{path\.(?:module|root)\}\/)?([^"]+)|"\$\{path\.(?:module|root)\}\/([^"]+\.(?:json|ya?ml|csv|tf?tpl)))"/g;
/** The modules that a file calls, by the blocks that are in force. */
function callsOf(file) {
    const directory = (0,formats_paths/* directoryOf */.jt)(file.path);
    return configuration_parsed(file)
        .value.blocks.filter(({ type }) => type === "module" || type === "terraform")
        .flatMap(({ body }) => body.attributes.filter(({ name }) => name === "source"))
        .flatMap(({ value }) => callsIn(file.path, `source = ${(0,model_source/* textOf */.b6)(value.span)}`))
        .filter((place) => place !== directory);
}
/** Directories of modules, files, and directories of files of which only the first part of the name is written out. */
function callsIn(path, line) {
    const directory = (0,formats_paths/* directoryOf */.jt)(path);
    const [, written] = source.exec(line) ?? [];
    const module = written === undefined ? undefined : calledDirectory(written, directory, "", new Map());
    return [
        ...(module !== undefined && !(0,formats_paths/* isTrial */.rK)(directory, module) ? [module] : []),
        ...[...line.matchAll(read)].flatMap(([, called, named]) => fileNamed(directory, called ?? named ?? "")),
        ...filesetsIn(line, directory).map(({ path: place }) => `${place}/`),
        ...(isTerragrunt(path) ? namedIn(line, path) : []),
    ];
}
/** A file that others include looks for files above whoever includes it, wherever that is. */
function namedIn(line, path) {
    const directory = (0,formats_paths/* directoryOf */.jt)(path);
    const isShared = path !== deploymentFile(directory);
    return placesNamed(line, path, directory).map((place) => isShared && line.includes("find_in_parent_folders") ? `**/${place.slice(place.lastIndexOf("/") + 1)}` : place);
}
function fileNamed(directory, written) {
    const hole = written.indexOf("${");
    if (hole < 0)
        return [(0,formats_paths/* filePath */.s$)(directory, written) ?? []].flat();
    const known = written.slice(0, hole);
    const place = known.includes("/") ? (0,formats_paths/* placeIn */.VV)(directory, known.slice(0, known.lastIndexOf("/"))) : undefined;
    return place ? [`${place}/`] : [];
}

// EXTERNAL MODULE: ./lib/src/formats/stack-frames.js
var stack_frames = __webpack_require__(8384);
;// CONCATENATED MODULE: ./lib/src/formats/terraform/cdktf.js



/** Files that a recorded stack may mean: how much of a path is of the machine is not known. */
function namedInStacks(source) {
    const found = new Set();
    for (const [, stack = ""] of source.text.matchAll(/"stackTrace"\s*:\s*\[([^\]]*)\]/g))
        for (const [, frame = ""] of stack.matchAll(/"((?:[^"\\]|\\.)*)"/g)) {
            for (const { path } of (0,stack_frames/* framePlaces */.W)(frame.replaceAll("\\\\", "\\")))
                found.add(path);
            if (found.size > mostNamed)
                return [...found];
        }
    return [...found];
}
const mostNamed = 500;
/** By address: `aws_iam_role.app`, `data.aws_iam_policy_document.trust`, `module.net`. `files` are the paths of the repository. */
function cdktfMetadata(source, files) {
    const found = new Map();
    const put = (address, block) => {
        const metadata = (0,model_value/* field */.ZZ)((0,model_value/* field */.ZZ)(block, "//"), "metadata");
        const path = (0,model_value/* literal */.eu)((0,model_value/* field */.ZZ)(metadata, "path"));
        if (path === undefined)
            return;
        const stack = (0,model_value/* items */.ld)((0,model_value/* field */.ZZ)(metadata, "stackTrace")).map((each) => (0,model_value/* literal */.eu)(each) ?? "");
        const place = (0,stack_frames/* firstOwn */.H)(stack, (each) => files.has(each));
        found.set(address, { path, ...(place && { place }) });
    };
    for (const root of (0,model_value/* items */.ld)((0,parse/* parseJson */.qF)(source).value)) {
        for (const [type, prefix] of [
            ["resource", ""],
            ["data", "data."],
        ])
            for (const [kind, ofKind] of cdktf_named((0,model_value/* field */.ZZ)(root, type)))
                for (const [name, block] of cdktf_named(ofKind))
                    put(`${prefix}${kind}.${name}`, block);
        for (const [name, block] of cdktf_named((0,model_value/* field */.ZZ)(root, "module")))
            put(`module.${name}`, block);
    }
    return found;
}
/** The blocks under their labels, be they in one object or in several. */
const cdktf_named = (value) => (0,model_value/* items */.ld)(value).flatMap((each) => each.kind === "dict"
    ? each.entries
        .filter(({ key }) => key !== "//")
        .flatMap(({ key, value: below }) => (0,model_value/* items */.ld)(below).map((block) => [key, block]))
    : []);

;// CONCATENATED MODULE: ./lib/src/formats/terraform/module.js








/** Modules of one root, and how deep they may call each other. */
const mostModules = 2000;
const deepestCall = 20;
function rootModule(root, files, inputs, vendored, prefix = "") {
    const tree = {
        root,
        files: new Map(files.map((file) => [file.path, file])),
        byDirectory: byDirectory(files.filter(({ path }) => isConfiguration(path))),
        configurations: new Map(),
        vendored,
        diagnostics: [],
        secrets: [],
        work: { steps: mostSteps, modules: 0 },
    };
    return moduleAt(root, prefix, [], inputs, tree);
}
function byDirectory(files) {
    const found = new Map();
    for (const file of files) {
        const directory = (0,formats_paths/* directoryOf */.jt)(file.path);
        const beside = found.get(directory);
        if (beside)
            beside.push(file);
        else
            found.set(directory, [file]);
    }
    return found;
}
function moduleAt(directory, prefix, callers, inputs, tree) {
    const { locals, variables, outputs, declared, moved } = configurationAt(directory, tree);
    const calls = new Map();
    tree.work.modules++;
    const module = {
        path: tree.root,
        directory,
        prefix,
        locals,
        variables,
        outputs,
        declared,
        moved,
        inputs,
        files: tree.files,
        known: new Map(),
        diagnostics: tree.diagnostics,
        secrets: tree.secrets,
        called(name, depth) {
            if (!calls.has(name))
                calls.set(name, callOf(name, { module, names: new Map(), depth }, [...callers, directory], tree));
            return calls.get(name);
        },
        get steps() {
            return tree.work.steps;
        },
        set steps(left) {
            tree.work.steps = left;
        },
    };
    return module;
}
function configurationAt(directory, tree) {
    const known = tree.configurations.get(directory);
    if (known)
        return known;
    const { value, diagnostics } = configurationOf(directory, tree.byDirectory.get(directory) ?? []);
    tree.configurations.set(directory, value);
    for (const each of diagnostics)
        tree.diagnostics.push(each);
    return value;
}
function callOf(name, scope, callers, tree) {
    const caller = scope.module;
    const block = caller.declared.get(`module.${name}`);
    const source = block?.body.attributes.find((each) => each.name === "source");
    if (!block || !source)
        return undefined;
    const written = (0,model_value/* literal */.eu)(evaluate(source.value, scope));
    const way = `${caller.prefix}module.${name}`;
    const directory = written === undefined ? undefined : calledDirectory(written, caller.directory, way, tree.vendored);
    // An example shows how a module is called, which is judged by itself.
    if (directory !== undefined && (0,formats_paths/* isTrial */.rK)(caller.directory, directory))
        return undefined;
    const complain = (code, severity, message) => {
        tree.diagnostics.push({ code, severity, message, at: source.span });
    };
    if (directory === undefined || !tree.byDirectory.has(directory))
        return complain("unresolved", "warning", directory === undefined
            ? `the files of \`module.${name}\` are not in the repository; only what its arguments show is judged`
            : `there is no module in \`${directory || "."}\``);
    if (callers.includes(directory))
        return complain("shape", "error", `\`module.${name}\` calls itself`);
    if (callers.length > deepestCall || tree.work.modules > mostModules)
        return complain("too-much-work", "error", "there are too many modules in modules; this one and others are not judged");
    return instancesOf(block, scope).map((instance) => ({
        module: moduleAt(directory, `${way}${instance.suffix}.`, callers, inputsOf(block, instance.scope), tree),
        suffix: instance.suffix,
        ...(instance.key !== undefined && { key: instance.key }),
        ...(instance.perhaps !== undefined && { perhaps: instance.perhaps }),
        given: instance.given,
        span: block.span,
    }));
}
const module_meta = new Set(["source", "version", "count", "for_each", "depends_on", "providers"]);
/** Each is worked out when it is asked for: modules may hand each other what they make. */
function inputsOf(block, scope) {
    return new Map(block.body.attributes
        .filter(({ name }) => !module_meta.has(name))
        .map(({ name, value: expression }) => [
        name,
        {
            value: (depth) => evaluate(expression, { ...scope, depth }),
            get hangs() {
                return hangsOnVariable(expression, scope.module);
            },
        },
    ]));
}

;// CONCATENATED MODULE: ./lib/src/formats/terraform/template-bodies.js
let template_bodies_reader;
/** In JSON an argument's name may be written with escapes. */
const mayHold = /template_body|\\u/;
/** Before files are read. */
async function loadTemplateReader(files) {
    if (!template_bodies_reader && files.some(({ text }) => mayHold.test(text)))
        template_bodies_reader = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8005), __webpack_require__.e(4782)]).then(__webpack_require__.bind(__webpack_require__, 319));
}
function withTemplates(resources) {
    if (template_bodies_reader)
        return template_bodies_reader.withTemplateBodies(resources);
    if (resources.some(({ body }) => body.entries.some(({ key }) => key === "template_body")))
        throw new Error("a file that holds a template was read before it was prepared");
    return resources;
}

;// CONCATENATED MODULE: ./lib/src/formats/terraform/dependency.js





function dependencyOutputs(name, span, deployed, mocks, files, empty) {
    const place = `dependency.${name}`;
    const { directory, inputs, generated } = deployed ?? {};
    const module = directory === undefined
        ? undefined
        : rootModule(directory, [...files, ...(generated ?? [])], inputs ?? new Map(), new Map(), `${place}.`);
    if (module && module.outputs.size > 0) {
        const outputs = outputsIn(module, span, evaluate);
        for (const each of module.secrets)
            empty.secrets.push(each);
        return outputs;
    }
    const because = "it is given back by a module that is not in the repository";
    return mocks ? dependency_standIn(mocks, `${place}.outputs`, because) : (0,terraform_make/* unknown */.L5)(span, because, `${place}.outputs`);
}
/** What stands in for a value says what it is like, not what it is. */
function dependency_standIn(mock, name, because) {
    const found = (0,model_value/* seen */.cI)(mock);
    if (found.kind === "dict")
        return {
            ...found,
            entries: found.entries.map((each) => ({ ...each, value: dependency_standIn(each.value, `${name}.${each.key}`, because) })),
        };
    const hole = (0,terraform_make/* unknown */.L5)(mock.span, because, name);
    return found.kind === "list" ? { ...found, items: [{ ...hole, many: true }] } : hole;
}

;// CONCATENATED MODULE: ./lib/src/formats/terraform/merging.js


const shallowMerged = (below, above) => merging_merge(below, above, (_, value) => value);
/** Maps are merged too, and lists joined. https://terragrunt.gruntwork.io/docs/features/includes/#deep-merge */
const deepMerged = (below, above) => merging_merge(below, above, (before, value) => {
    const [under, over] = [(0,model_value/* seen */.cI)(before), (0,model_value/* seen */.cI)(value)];
    if (under.kind === "dict" && over.kind === "dict")
        return (0,terraform_make/* dict */.jd)(deepMerged(under.entries, over.entries), value.span);
    if (under.kind === "list" && over.kind === "list")
        return (0,terraform_make/* list */.p_)([...under.items, ...over.items], value.span);
    return value;
});
function merging_merge(below, above, meet) {
    const made = new Map(below.map((each) => [each.key, each]));
    for (const each of above) {
        const before = made.get(each.key);
        made.set(each.key, before ? { ...each, value: meet(before.value, each.value) } : each);
    }
    return [...made.values()];
}

;// CONCATENATED MODULE: ./lib/src/formats/terraform/terragrunt-functions.js






/** Of a place as Terragrunt writes it: from the root, or from a directory. */
const placeOf = (written, from) => written.startsWith("/") ? (0,formats_paths/* placeIn */.VV)("", written.replace(/^\/+/, "")) : (0,formats_paths/* placeIn */.VV)(from, written);
/** https://terragrunt.gruntwork.io/docs/reference/hcl/functions/ */
function terragruntFunctions(place, config) {
    const { unit, file, from, files } = place;
    const paths = new Set(files.map(({ path }) => path));
    const always = (written) => giving((_, { span }) => (0,terraform_make/* text */.Qq)(written, span));
    const own = (0,formats_paths/* directoryOf */.jt)(file);
    return {
        find_in_parent_folders: giving(([name, otherwise], { span }) => {
            const wanted = name === undefined ? "terragrunt.hcl" : (0,terraform_make/* stringOf */.Je)(name);
            if (wanted === undefined)
                return undefined;
            const found = above(from, wanted).findLast((path) => paths.has(path) || terragrunt_functions_holds(paths, path));
            if (found !== undefined)
                return (0,terraform_make/* text */.Qq)(`/${found}`, span);
            return otherwise ?? (0,terraform_make/* unknown */.L5)(span, `no \`${wanted}\` lies above`);
        }),
        get_terragrunt_dir: always(`/${from === unit ? unit : own}`),
        get_original_terragrunt_dir: always(`/${unit}`),
        get_parent_terragrunt_dir: always(`/${own}`),
        get_repo_root: always(""),
        get_path_from_repo_root: always(unit === "" ? "." : unit),
        get_path_to_repo_root: always(wayFrom(unit, "")),
        path_relative_to_include: always(wayFrom(own, unit)),
        path_relative_from_include: always(wayFrom(unit, own)),
        get_env: giving(([name], { span }) => {
            const known = (0,terraform_make/* stringOf */.Je)(name);
            return known === undefined ? undefined : (0,terraform_make/* unknown */.L5)(span, "it is set where it is deployed", `env.${known}`);
        }),
        read_terragrunt_config: giving(([path, otherwise], { span }) => {
            const known = (0,terraform_make/* stringOf */.Je)(path);
            const found = known === undefined ? undefined : placeOf(known, from);
            const value = found === undefined ? undefined : config(found);
            return value ?? otherwise ?? (0,terraform_make/* unknown */.L5)(span, `\`${known ?? "it"}\` is not read here`);
        }),
        ...Object.fromEntries(Object.entries(fileFunctions).map(([name, each]) => [name, rooted(each, name)])),
    };
}
const giving = (run) => (0,signature/* takes */.ny)([], run, signature/* anything */.D8);
const terragrunt_functions_holds = (paths, directory) => [...paths].some((path) => path.startsWith(`${directory}/`));
/** Functions of files that know where the root of the repository is. */
function rooted(of, name) {
    if (!["file", "fileexists", "fileset", "templatefile"].includes(name))
        return of;
    const run = ([path, ...rest], call) => {
        const known = (0,terraform_make/* stringOf */.Je)(path);
        if (!path || known === undefined || !known.startsWith("/"))
            return of.run(path ? [path, ...rest] : rest, call);
        const module = Object.create(call.scope.module, { path: { value: "" } });
        return of.run([(0,terraform_make/* text */.Qq)(known.replace(/^\/+/, ""), path.span), ...rest], { ...call, scope: { ...call.scope, module } });
    };
    return { ...of, run };
}

;// CONCATENATED MODULE: ./lib/src/formats/terraform/terragrunt-generated.js









/** https://terragrunt.gruntwork.io/docs/reference/hcl/blocks/#generate. Undefined where it writes nothing that is read here. */
function generated(block, scope, directory) {
    const given = (name) => {
        const attribute = block.body.attributes.find((each) => each.name === name);
        return attribute && evaluate(attribute.value, scope);
    };
    const [path, contents, disabled] = ["path", "contents", "disable"].map(given);
    const name = (0,terraform_make/* stringOf */.Je)(path);
    const file = name === undefined ? undefined : (0,formats_paths/* filePath */.s$)(directory, name);
    if (!contents || file === undefined || !isConfiguration(file) || isJson(file))
        return undefined;
    if (disabled && (0,terraform_make/* asBoolean */.tB)(disabled))
        return undefined;
    const written = (0,terraform_pieces/* asText */.e1)(contents);
    const flat = (0,model_text/* flatten */.Bq)({ ...written, pieces: written.pieces.map(terragrunt_generated_openly) });
    const source = { path: file, revision: block.span.source.revision, text: flat.chars };
    const { value, diagnostics } = parseHcl(source);
    const at = (each) => "source" in each.at ? { ...each, at: (0,model_text/* spanIn */.Qs)(flat, each.at.start, each.at.end) } : each;
    return parsedAs(source, { value: relocateBody(value, flat), diagnostics: diagnostics.map(at) });
}
/** What is not known yet is a name that nobody declares, so that it stays unknown to whatever it is part of. */
const terragrunt_generated_openly = (piece) => piece.kind === "hole" ? (0,terraform_pieces/* made */.mI)(`\${terragrunt["${piece.name.replace(/["\\$%\n]/g, "_")}"]}`, piece.span) : piece;

;// CONCATENATED MODULE: ./lib/src/formats/terraform/terragrunt.js
/** A `terragrunt.hcl` with what it includes, reads and depends on to the module that it deploys, and what it gives to it. */












/** Files that read each other, one in another. */
const deepestRead = 10;
/** https://terragrunt.gruntwork.io/docs/reference/hcl/ */
function deploymentOf(file, files, empty, way = []) {
    const unit = (0,formats_paths/* directoryOf */.jt)(file.path);
    const diagnostics = [];
    const place = { unit, file: file.path, from: unit, files };
    const within = Object.create(empty, {
        path: { value: unit },
        files: { value: new Map(files.map((each) => [each.path, each])) },
    });
    const config = configOf(file, { place, empty: within, way: [...way, file.path], diagnostics });
    const directory = config.source ? moduleOf(config.source, place) : config.hasModule ? undefined : unit;
    const sources = config.generates.flatMap(({ block, scope }) => generated(block, scope, directory ?? unit) ?? []);
    return {
        value: {
            directory,
            entries: config.inputs,
            inputs: new Map(config.inputs.map(({ key, value }) => [key, { value: () => value, hangs: false }])),
            generated: sources,
            span: { source: file, start: 0, end: file.text.length },
        },
        diagnostics,
    };
}
function configOf(file, reading) {
    const { place, empty, way, diagnostics } = reading;
    const { value: body, diagnostics: wrong } = configuration_parsed(file);
    for (const each of wrong)
        diagnostics.push(each);
    const functions = terragruntFunctions(place, (path) => readConfig(path, reading));
    const bare = moduleFor(body, empty, functions);
    const includes = terragrunt_blocksOf(body, "include").flatMap((block) => {
        const path = pathIn(block, "path", scopeOf(bare), place.from);
        const source = path === undefined || way.includes(path) ? undefined : sourceAt(path, place);
        if (!source || way.length > deepestRead)
            return [];
        const below = { ...reading, place: { ...place, file: source.path }, way: [...way, source.path] };
        return [{ block, config: configOf(source, below) }];
    });
    const bound = new Map([["include", includedIn(includes, body.span)]]);
    const known = moduleFor(body, empty, functions, bound);
    const depends = [
        ...includes.flatMap(({ config }) => terragrunt_blocksOf(config.body, "dependency")),
        ...terragrunt_blocksOf(body, "dependency"),
    ];
    const outputs = depends.map((block) => dependencyOf(block, scopeOf(known), reading));
    if (depends.length > 0)
        bound.set("dependency", (0,terraform_make/* dict */.jd)(outputs, body.span));
    const scope = scopeOf(moduleFor(body, empty, functions, bound));
    const own = argumentIn(body, "inputs", scope);
    const inputs = includes.reduce((above, { block, config }) => mergedBy((0,terraform_make/* stringOf */.Je)(terragrunt_argument(block, "merge_strategy", scope)), config.inputs, above), own?.kind === "dict" ? own.entries : []);
    const terraform = terragrunt_blocksOf(body, "terraform");
    const source = terraform[0]?.body.attributes.find(({ name }) => name === "source")?.value;
    return {
        body,
        scope,
        inputs,
        source: source
            ? { expression: source, scope, file: file.path }
            : includes.map(({ config }) => config.source).find((each) => each !== undefined),
        generates: generatesOf(includes, body, scope),
        hasModule: terraform.length > 0,
    };
}
/** https://terragrunt.gruntwork.io/docs/reference/hcl/blocks/#include */
function mergedBy(strategy, below, above) {
    if (strategy === "no_merge")
        return above;
    return strategy === "deep" ? deepMerged(below, above) : shallowMerged(below, above);
}
/** Of one name, the nearest is written. */
function generatesOf(includes, body, scope) {
    const all = [
        ...includes.flatMap(({ config }) => config.generates),
        ...terragrunt_blocksOf(body, "generate").map((block) => ({ block, scope })),
    ];
    return [...new Map(all.map((each) => [each.block.labels[0]?.text, each])).values()];
}
/** `include.root.locals`, and `include.locals` where it has no name. */
function includedIn(includes, span) {
    return (0,terraform_make/* dict */.jd)(includes.flatMap(({ block, config }) => {
        const shown = shownOf(config, block.span);
        const [label] = block.labels;
        return label ? [{ key: label.text, keySpan: label.span, value: (0,terraform_make/* dict */.jd)(shown, block.span) }] : shown;
    }), span);
}
/** What others may see of a file. */
function shownOf({ body, scope, inputs }, span) {
    const locals = terragrunt_blocksOf(body, "locals").flatMap((block) => block.body.attributes);
    const entries = locals.map(({ name, nameSpan, value }) => ({ key: name, keySpan: nameSpan, value: evaluate(value, scope) }));
    const dependency = scope.module.bound?.get("dependency");
    return [
        { key: "locals", keySpan: span, value: (0,terraform_make/* dict */.jd)(entries, body.span) },
        { key: "inputs", keySpan: span, value: (0,terraform_make/* dict */.jd)(inputs, body.span) },
        ...(dependency ? [{ key: "dependency", keySpan: span, value: dependency }] : []),
    ];
}
function readConfig(path, reading) {
    const source = sourceAt(path, reading.place);
    if (!source || reading.way.includes(path) || reading.way.length > deepestRead)
        return undefined;
    const place = { ...reading.place, file: path, from: (0,formats_paths/* directoryOf */.jt)(path) };
    const config = configOf(source, { ...reading, place, way: [...reading.way, path] });
    const span = { source, start: 0, end: source.text.length };
    return (0,terraform_make/* dict */.jd)(shownOf(config, span), span);
}
/** What another unit gives back, where its module is in the repository; else what stands in for it, as holes. */
function dependencyOf(block, scope, { place, empty, way, diagnostics }) {
    const name = block.labels[0]?.text ?? "";
    const path = pathIn(block, "config_path", scope, place.from);
    const file = path === undefined ? undefined : sourceAt(deploymentFile(path), place);
    const isReadable = file !== undefined && !way.includes(file.path) && way.length <= deepestRead;
    const read = isReadable ? deploymentOf(file, place.files, empty, way) : undefined;
    for (const each of read?.diagnostics ?? [])
        diagnostics.push(each);
    const mocks = terragrunt_argument(block, "mock_outputs", scope);
    const value = dependencyOutputs(name, block.span, read?.value, mocks, place.files, empty);
    return {
        key: name,
        keySpan: block.labels[0]?.span ?? block.typeSpan,
        value: (0,terraform_make/* dict */.jd)([{ key: "outputs", keySpan: block.typeSpan, value }], block.span),
    };
}
function moduleFor(body, empty, functions, bound = new Map()) {
    const locals = terragrunt_blocksOf(body, "locals").flatMap((block) => block.body.attributes);
    // What it has from `empty` stays one: steps are counted together.
    return Object.create(empty, {
        locals: { value: new Map(locals.map((each) => [each.name, each])) },
        known: { value: new Map() },
        functions: { value: functions },
        bound: { value: bound },
    });
}
const scopeOf = (module) => ({ module, names: module.bound ?? new Map(), depth: 0 });
const terragrunt_blocksOf = (body, type) => body.blocks.filter((each) => each.type === type);
function argumentIn({ attributes }, name, scope) {
    const attribute = attributes.find((each) => each.name === name);
    return attribute && evaluate(attribute.value, scope);
}
const terragrunt_argument = ({ body }, name, scope) => argumentIn(body, name, scope);
function pathIn(block, name, scope, from) {
    const written = (0,terraform_make/* stringOf */.Je)(terragrunt_argument(block, name, scope));
    return written === undefined ? undefined : placeOf(written, from);
}
const sourceAt = (path, { files }) => files.find((each) => each.path === path);
/** A way that is written from somewhere begins at the unit, or where nothing lies there, at the file itself. */
function moduleOf({ expression, scope, file }, place) {
    const value = evaluate(expression, scope);
    const written = value.kind === "unknown" ? (0,terraform_make/* nameOf */.Vb)(value.span) : (0,model_text/* spelledOut */.Si)((0,terraform_pieces/* asText */.e1)(value));
    if (written.startsWith("/"))
        return placeOf(written, "");
    const found = [place.unit, (0,formats_paths/* directoryOf */.jt)(file)].map((from) => calledDirectory(written, from, "", new Map()));
    return found.find((each) => each !== undefined && hasModule(each, place)) ?? found[0];
}
const hasModule = (directory, { files }) => files.some(({ path }) => (0,formats_paths/* directoryOf */.jt)(path) === directory && /\.(tf|tofu)(\.json)?$/.test(path));

// EXTERNAL MODULE: ./lib/src/formats/deployed.js
var deployed = __webpack_require__(8323);
;// CONCATENATED MODULE: ./lib/src/formats/terraform/variable-files.js







/**
 * A root with what sets its variables: once with each file that somebody must name to load it, and once by itself unless a
 * variable needs a value that only those give.
 */
function deployments(root, files) {
    const named = files.filter(({ path }) => isVariableFile(path) && !isLoadedByItself(path));
    const shared = files.filter((file) => !named.includes(file));
    const settings = named.map((file) => ({ name: file.path, file }));
    return (0,deployed/* partsWith */.B)({ shared, settings, called: "files of variables", isLacking: () => isLacking(root, shared) });
}
/** Whether a variable has neither a default nor a value in a file that is loaded by itself. */
function isLacking(root, files) {
    const own = files.filter(({ path }) => isConfiguration(path) && (0,formats_paths/* directoryOf */.jt)(path) === root);
    const { variables } = configurationOf(root, own).value;
    const given = new Set(files
        .filter(({ path }) => isVariableFile(path))
        .flatMap((file) => (isJson(file.path) ? fromJson(file).value.map(([name]) => name) : namesIn(file))));
    return [...variables].some(([name, { body }]) => !given.has(name) && !body.attributes.some((each) => each.name === "default"));
}
const namesIn = (file) => parseHcl(file).value.attributes.map(({ name }) => name);
/** https://developer.hashicorp.com/terraform/language/values/variables#variable-definition-precedence */
function inputsFrom(files, empty) {
    const inputs = new Map();
    const diagnostics = [];
    for (const source of [...files].sort((a, b) => rank(a) - rank(b) || (a.path < b.path ? -1 : 1))) {
        const read = isJson(source.path) ? fromJson(source) : fromHcl(source, empty);
        for (const each of read.diagnostics)
            diagnostics.push(each);
        for (const [name, value] of read.value)
            inputs.set(name, { value: () => value, hangs: false });
    }
    return { value: inputs, diagnostics };
}
function rank({ path }) {
    if (!isLoadedByItself(path))
        return 3;
    return path.includes(".auto.") ? 2 : isJson(path) ? 1 : 0;
}
function fromHcl(source, empty) {
    const { value, diagnostics } = parseHcl(source);
    return { value: value.attributes.map((each) => [each.name, evaluate(each.value, empty)]), diagnostics };
}
function fromJson(source) {
    const { value, diagnostics } = (0,parse/* parseJson */.qF)(source);
    const entries = value?.kind === "dict" ? value.entries : [];
    return { value: entries.map((each) => [each.key, each.value]), diagnostics };
}

;// CONCATENATED MODULE: ./lib/src/formats/terraform/wants.js






/** Where people keep the files of variables that are loaded by name. */
const besides = ["", "tfvars", "vars", "variables", "env", "envs", "environments", "config"];
/** Everything of one directory, and what tells how it is deployed. */
function wantsOfRoot(directory) {
    const below = directory === "" ? "" : `${directory}/`;
    return [
        { kind: "directory", path: directory, endings: [...configurationEndings, "terragrunt.hcl"] },
        { kind: "file", path: manifestOf(directory) },
        ...besides.map((name) => ({ kind: "directory", path: `${below}${name}`.replace(/\/$/, ""), endings: variableEndings })),
    ];
}
/** The module's other files, those of modules that it calls, and those that it reads by a name that is written out. */
function wants(source, unit) {
    const { path, text } = source;
    const root = rootOfManifest(path);
    if (root !== undefined)
        return [...vendoredBy(source, root).values()].map((directory) => ({
            kind: "directory",
            path: directory,
            endings: configurationEndings,
        }));
    if (!isConfiguration(path) && !isTerragrunt(path))
        return [];
    const directory = (0,formats_paths/* directoryOf */.jt)(path);
    return [
        { kind: "directory", path: directory, endings: configurationEndings },
        ...(path.endsWith("cdk.tf.json") ? namedInStacks(source) : []).map((file) => ({ kind: "file", path: file })),
        ...matches(text, calledBy).flatMap((written) => {
            const called = calledDirectory(written, directory, "", new Map());
            return called === undefined ? [] : [{ kind: "directory", path: called, endings: configurationEndings }];
        }),
        ...(isTerragrunt(path) ? placesNamed(text, path, unit) : []).map((file) => ({ kind: "file", path: file })),
        ...filesetsIn(text, directory).map(({ path: place, ending }) => ({ kind: "directory", path: place, endings: [ending] })),
        ...[...new Set([...matches(text, readBy), ...matches(text, wants_named)])].flatMap((written) => {
            const hole = written.indexOf("${");
            const file = (0,formats_paths/* filePath */.s$)(directory, hole < 0 ? written : written.slice(0, written.lastIndexOf("/", hole) + 1));
            if (file === undefined)
                return [];
            const ending = written.slice(written.lastIndexOf("}") + 1);
            return [hole < 0 ? { kind: "file", path: file } : { kind: "directory", path: file, endings: [ending] }];
        }),
    ];
}
const matches = (text, pattern) => [...text.matchAll(pattern)].map(([, written = ""]) => written);
const calledBy = /\bsource"?\s*[=:]\s*"((?:\.|\$\{get_(?:path_to_)?repo_root\(\)\})[^"$]*)"/g;
const readBy = /\b(?:file|templatefile|yamldecode|jsondecode)\(\s*(?:file\(\s*)?"(?:\$\{path\.(?:module|root)\}\/)?([^"]+)"/g;
/** A file of data whose name stands apart from where it is read. */
const wants_named = /"\$\{path\.(?:module|root)\}\/([^"]+\.(?:json|ya?ml|csv|tf?tpl))"/g;

;// CONCATENATED MODULE: ./lib/src/formats/terraform/index.js

















const isOurs = (path) => isConfiguration(path) || isVariableFile(path) || path.split("/").at(-1) === "terragrunt.hcl";
const heads = [...configurationEndings, "terragrunt.hcl"];
const terraform = {
    name: "terraform",
    claims: ({ path }) => isOurs(path),
    marks: ({ path }) => isOurs(path),
    unit: formats_paths/* directoryOf */.jt,
    wants: wants,
    calls: {
        in: callsIn,
        called: callsOf,
        wants: wantsOfRoot,
        own: (directory) => ({ kind: "directory", path: directory, endings: heads }),
        heads,
    },
    prepare: async (files) => {
        await Promise.all([loadYaml(files), loadTemplateReader(files)]);
    },
    parts: deployments,
    writer: ({ path }) => (path.endsWith("cdk.tf.json") ? undefined : path.endsWith(".json") ? write/* jsonWriter */.m : hclWriter),
    read: terraform_read,
};
function terraform_read(unit, files) {
    const empty = rootModule(unit, [], new Map(), new Map());
    const given = inputsFrom(files.filter(({ path }) => isVariableFile(path)), { module: empty, names: new Map(), depth: 0 });
    const manifest = files.find(({ path }) => path === manifestOf(unit));
    const made = (root, inputs, more = []) => {
        const module = rootModule(root, [...files, ...more], inputs, vendoredBy(manifest, root));
        const value = (0,masked/* masked */.I)(withConstructs(withTemplates([...resourcesOf(module), ...blocks_outputsOf(module)]), files), [
            ...module.secrets,
            ...empty.secrets,
        ]);
        return { value, diagnostics: [...given.diagnostics, ...module.diagnostics] };
    };
    const deployed = files.find(({ path }) => path === deploymentFile(unit));
    if (!deployed)
        return made(unit, given.value);
    const { value: deployment, diagnostics } = deploymentOf(deployed, files, empty);
    const { directory, inputs, span } = deployment;
    const all = new Map([...inputs, ...given.value]);
    const { value, diagnostics: more } = directory === undefined
        ? { value: [terraform_unseen(deployment)], diagnostics: [unread(span)] }
        : made(directory, all, deployment.generated);
    return { value, diagnostics: [...diagnostics, ...more] };
}
/** Resources that a program wrote, with what it calls them. */
function withConstructs(resources, files) {
    const written = files.filter(({ path }) => path.endsWith("cdk.tf.json"));
    if (written.length === 0)
        return resources;
    const sources = new Map(files.map((file) => [file.path, file]));
    const constructs = new Map(written.flatMap((source) => [...cdktfMetadata(source, new Set(sources.keys()))]));
    return resources.map((each) => {
        const { path, place } = constructs.get(each.address.replace(/\[[^\]]*\]$/, "")) ?? {};
        const source = place && sources.get(place.path);
        const line = source && (0,model_source/* lineAt */.mh)(source, place.line);
        const writtenIn = line && { line, files: [source], others: [], names: [], sayings: new Map() };
        return {
            ...each,
            ...(path !== undefined && { path }),
            ...(writtenIn && { span: { ...each.span, writtenIn } }),
        };
    });
}
/** What is handed to a module elsewhere is all that there is to see. */
const terraform_unseen = ({ entries, span }) => ({
    address: "terragrunt",
    type: "module",
    body: { kind: "dict", entries, span },
    span,
});
const unread = (at) => ({
    code: "unresolved",
    severity: "warning",
    message: "the files of the module are not in the repository; only what its inputs show is judged",
    at,
});


/***/ }),

/***/ 7765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $s: () => (/* binding */ respanned),
/* harmony export */   MU: () => (/* binding */ readingOf),
/* harmony export */   fA: () => (/* binding */ respannedPiece)
/* harmony export */ });
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3537);

function readingOf(text) {
    const flat = (0,_model_text_js__WEBPACK_IMPORTED_MODULE_0__/* .flatten */ .Bq)(text);
    return { source: { path: text.span.source.path, revision: text.span.source.revision, text: flat.chars }, flat };
}
const place = ({ source, flat }, span) => span.source === source ? (0,_model_text_js__WEBPACK_IMPORTED_MODULE_0__/* .spanIn */ .Qs)(flat, span.start, span.end) : span;
function respanned(value, reading) {
    const span = place(reading, value.span);
    switch (value.kind) {
        case "text":
            return { ...value, span, pieces: value.pieces.flatMap((piece) => respannedPiece(piece, reading)) };
        case "list":
            return { ...value, span, items: value.items.map((item) => respanned(item, reading)) };
        case "dict":
            return {
                ...value,
                span,
                entries: value.entries.map((each) => ({
                    ...each,
                    keySpan: place(reading, each.keySpan),
                    value: respanned(each.value, reading),
                })),
            };
        default:
            return { ...value, span };
    }
}
function respannedPiece(piece, reading) {
    const { source, flat } = reading;
    const { span } = piece;
    if (span.source !== source)
        return [piece];
    if (piece.kind === "hole")
        return [{ ...piece, span: place(reading, span) }];
    if (piece.text === source.text.slice(span.start, span.end))
        return (0,_model_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(flat, span.start, span.end);
    const holes = (0,_model_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(flat, span.start, span.end).filter(({ kind }) => kind === "hole");
    return piece.text
        .split(_model_text_js__WEBPACK_IMPORTED_MODULE_0__/* .HOLE */ .vs)
        .flatMap((words, i) => [
        ...(i > 0 ? holes.slice(i - 1, i) : []),
        ...(words === "" ? [] : [{ ...piece, text: words, span: place(reading, span) }]),
    ]);
}


/***/ }),

/***/ 9496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CM: () => (/* binding */ isEverything),
/* harmony export */   Fd: () => (/* binding */ documentIn),
/* harmony export */   GO: () => (/* binding */ toldKeys),
/* harmony export */   aO: () => (/* binding */ toldArguments)
/* harmony export */ });
/* harmony import */ var _model_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1925);
/* harmony import */ var _json_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5215);


const toldKeys = new Set(["Version", "Effect", "Action", "NotAction"]);
/** Arguments of resources that say the same in blocks: which actions, which role, which policy. */
const toldArguments = new Set([
    ...toldKeys,
    ...["effect", "actions", "not_actions", "data_actions", "not_data_actions"],
    ...["role", "role_definition_name", "role_definition_id", "policy_arn", "managed_policy_arns"],
]);
/** The document in a text or structure; undefined where there is none. */
function documentIn(value) {
    if (value.kind === "dict")
        return (0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)(value, "Statement") && value;
    if (value.kind !== "text")
        return undefined;
    if (!value.pieces.some((piece) => piece.kind === "literal" && piece.text.includes("{")))
        return undefined;
    const document = (0,_json_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJsonIn */ .t)(value);
    return document.diagnostics.length === 0 && (0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)(document.value, "Statement") ? document.value : undefined;
}
const isEverything = (value) => (0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)(value) === "*";


/***/ }),

/***/ 8840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dr: () => (/* binding */ revealed),
/* harmony export */   Fg: () => (/* binding */ markOf),
/* harmony export */   Gr: () => (/* binding */ holdsVeils),
/* harmony export */   Xs: () => (/* binding */ writtenIn),
/* harmony export */   cX: () => (/* binding */ veiled)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3537);
/* harmony import */ var _model_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1925);
/* harmony import */ var _made_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4392);
/* harmony import */ var _told_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9496);
/** Values that may not be told to ones that hide what they are, and are others where it is another; and back, for whoever works on them. */





/** A short text that is another one where the secret is another one. */
const markOf = (name, secret) => `sensitive, ${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(`${name}\n${secret}`).digest("hex").slice(0, 8)}`;
/** Keys stay, as they say what a value is about; so do null and what is empty. */
function veiled(value, name) {
    const found = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_3__/* .seen */ .cI)(value);
    const document = (0,_told_js__WEBPACK_IMPORTED_MODULE_2__/* .documentIn */ .Fd)(found);
    if (document?.kind === "dict")
        return { ...outlined(document, name), encoded: "json" };
    switch (found.kind) {
        case "list":
        case "dict":
            return within(found, name, veiled);
        case "scalar":
            return found.value === null ? value : hidden(found, name, String(found.value));
        case "text":
            return found.pieces.length === 0 || (0,_told_js__WEBPACK_IMPORTED_MODULE_2__/* .isEverything */ .CM)(found) ? value : hidden(found, name, (0,_model_text_js__WEBPACK_IMPORTED_MODULE_4__/* .spelledOut */ .Si)(found));
        default:
            return value;
    }
}
function within(value, name, hide) {
    if (value.kind === "list")
        return { ...value, items: value.items.map((item) => hide(item, name)) };
    const entries = value.entries.map((each) => ({ ...each, value: hide(each.value, `${name}.${each.key}`) }));
    return { ...value, entries };
}
/** Of a policy, what it allows stays to be judged. */
function outlined(value, name) {
    const found = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_3__/* .seen */ .cI)(value);
    if (found.kind === "list")
        return within(found, name, outlined);
    if (found.kind !== "dict")
        return veiled(value, name);
    const entries = found.entries.map((each) => _told_js__WEBPACK_IMPORTED_MODULE_2__/* .toldKeys */ .GO.has(each.key) ? each : { ...each, value: outlined(each.value, `${name}.${each.key}`) });
    return { ...found, entries };
}
function hidden(value, name, secret) {
    const { via, perhaps, many } = value;
    return {
        kind: "unknown",
        because: "it is sensitive",
        name: `${name} (${markOf(name, secret)})`,
        span: value.span,
        hides: value,
        ...(via && { via }),
        ...(perhaps !== undefined && { perhaps }),
        ...(many && { many }),
    };
}
/** What a value tells to the value itself: for working on it only. */
function revealed(value) {
    switch (value.kind) {
        case "unknown":
            return value.hides ?? value;
        case "reference":
            return value.resolved ? { ...value, resolved: revealed(value.resolved) } : value;
        case "list":
            return holdsVeils(value) ? { ...value, items: value.items.map(revealed) } : value;
        case "dict":
            return holdsVeils(value)
                ? { ...value, entries: value.entries.map((each) => ({ ...each, value: revealed(each.value) })) }
                : value;
        case "text":
            return holdsVeils(value) ? { ...value, pieces: value.pieces.flatMap(revealedPiece) } : value;
        case "scalar":
            return value;
    }
}
/** What is in a text is a text itself, or a number or a switch as one. */
function revealedPiece(piece) {
    const hides = piece.kind === "hole" && piece.hides ? (0,_model_value_js__WEBPACK_IMPORTED_MODULE_3__/* .seen */ .cI)(piece.hides) : undefined;
    if (hides?.kind === "text")
        return hides.via
            ? hides.pieces.map((each) => ({ ...each, via: [...(hides.via ?? []), ...(each.via ?? [])] }))
            : hides.pieces;
    if (hides?.kind !== "scalar" || hides.value === null)
        return [piece];
    return (0,_made_js__WEBPACK_IMPORTED_MODULE_1__/* .madeText */ .fu)(String(hides.value), piece.span).pieces;
}
const known = new WeakMap();
/** Whether a value, or something in it, may not be told. */
function holdsVeils(value) {
    const before = known.get(value);
    if (before !== undefined)
        return before;
    const answer = looked(value);
    known.set(value, answer);
    return answer;
}
function looked(value) {
    switch (value.kind) {
        case "unknown":
            return value.hides !== undefined;
        case "reference":
            return value.resolved !== undefined && holdsVeils(value.resolved);
        case "list":
            return value.items.some(holdsVeils);
        case "dict":
            return value.entries.some((each) => holdsVeils(each.value));
        case "text":
            return value.pieces.some((piece) => piece.kind === "hole" && piece.hides !== undefined);
        case "scalar":
            return false;
    }
}
/** Where the parts of a value stand; what is not worked out, and may be made of some, `unseen` says. */
function writtenIn(value, unseen = () => []) {
    const found = (0,_told_js__WEBPACK_IMPORTED_MODULE_2__/* .documentIn */ .Fd)((0,_model_value_js__WEBPACK_IMPORTED_MODULE_3__/* .seen */ .cI)(value)) ?? (0,_model_value_js__WEBPACK_IMPORTED_MODULE_3__/* .seen */ .cI)(value);
    switch (found.kind) {
        case "list":
            return found.items.flatMap((item) => writtenIn(item, unseen));
        case "dict":
            return found.entries.flatMap((each) => (_told_js__WEBPACK_IMPORTED_MODULE_2__/* .toldKeys */ .GO.has(each.key) ? [] : writtenIn(each.value, unseen)));
        case "text":
            return (0,_told_js__WEBPACK_IMPORTED_MODULE_2__/* .isEverything */ .CM)(found) ? [] : found.pieces.flatMap((piece) => (piece.kind === "literal" ? [piece.span] : []));
        case "scalar":
            return found.value === null ? [] : [found.span];
        case "unknown":
            return found.hides ? writtenIn(found.hides, unseen) : unseen(found);
        case "reference":
            return [];
    }
}


/***/ }),

/***/ 2239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   GH: () => (/* binding */ startOf),
/* harmony export */   Qy: () => (/* binding */ firstLineOf),
/* harmony export */   SH: () => (/* binding */ lastLineOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   mh: () => (/* binding */ lineAt),
/* harmony export */   oZ: () => (/* binding */ lineText),
/* harmony export */   pJ: () => (/* binding */ endOf),
/* harmony export */   t$: () => (/* binding */ positionAt)
/* harmony export */ });
/** The text of a file at one revision, and regions of it: everything read from a repository points back here. */
const lineStarts = new WeakMap();
/** The offsets at which the lines of a source's text begin, computed once. A line ends at LF, as git counts. */
function linesOf(source) {
    const known = lineStarts.get(source);
    if (known)
        return known;
    const starts = [0];
    const text = source.text;
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1))
        starts.push(at + 1);
    lineStarts.set(source, starts);
    return starts;
}
/** Offset to line and column, by binary search. An offset past the end answers the end. */
function positionAt(source, offset) {
    const starts = linesOf(source);
    const at = Math.max(0, Math.min(offset, source.text.length));
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= at)
            low = middle;
        else
            high = middle - 1;
    }
    return { line: low + firstLineOf(source), column: at - (starts[low] ?? 0) + 1 };
}
/** Of the file that the source is, or is a part of. */
const firstLineOf = ({ firstLine }) => firstLine ?? 1;
/** A line of the file as it is written, its end included; empty where the source has none of that number. */
function lineText(source, line) {
    const starts = linesOf(source);
    const at = line - firstLineOf(source);
    const start = starts[at];
    return start === undefined ? "" : source.text.slice(start, starts[at + 1] ?? source.text.length);
}
const startOf = (span) => span.stands?.start ?? positionAt(span.source, span.start);
const endOf = (span) => span.stands?.end ?? positionAt(span.source, span.end);
/** The line of the last unit in it. */
function lastLineOf({ source, start, end, stands }) {
    if (!stands)
        return positionAt(source, Math.max(start, end - 1)).line;
    // What ends before the first unit of a line ends with the line before it.
    return stands.end.column === 1 ? Math.max(stands.start.line, stands.end.line - 1) : stands.end.line;
}
const textOf = (span) => span.source.text.slice(span.start, span.end);
/** A line, counted from 1, without the blanks around it; undefined where there is none, or nothing on it. */
function lineAt(source, line) {
    const start = linesOf(source)[line - firstLineOf(source)];
    if (start === undefined)
        return undefined;
    const text = lineText(source, line);
    const begin = start + text.length - text.trimStart().length;
    return text.trim() === "" ? undefined : { source, start: begin, end: begin + text.trim().length };
}


/***/ })

};
