export const id = 6013;
export const ids = [6013];
export const modules = {

/***/ 6013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  arm: () => (/* binding */ arm)
});

// EXTERNAL MODULE: ./lib/src/formats/json/write.js
var write = __webpack_require__(7867);
// EXTERNAL MODULE: ./lib/src/formats/parsed.js
var parsed = __webpack_require__(5476);
// EXTERNAL MODULE: ./lib/src/model/value.js
var value = __webpack_require__(1925);
// EXTERNAL MODULE: ./lib/src/formats/cloudformation/places.js
var places = __webpack_require__(4692);
;// CONCATENATED MODULE: ./lib/src/formats/arm/calls.js


/** What stands on lines that name templates. Variables and functions hold parts of their names. */
const naming = /relativePath|templateLink|ur[il]|concat\(|format\(|template/i;
const file = /[\w./${}@&+-]{1,300}\.jsonc?(?![\w.])/g;
const mostNames = 100;
/** Files that a line of a template may name; schemas are none. */
function callsIn(path, line) {
    if (!naming.test(line))
        return [];
    const found = [...line.slice(0, 20_000).matchAll(file)].slice(0, mostNames);
    return found.flatMap(([name]) => (name.includes("schema.management.azure.com") ? [] : candidatesOf(path, name, line)));
}
/** What stands in quotes is the end of a URI, unless it is a path beside the template. */
function candidatesOf(path, name, line) {
    const written = line.includes("relativePath") ? name : `\${}/${name.replace(/^\/+/, "")}`;
    return (0,places/* placeOf */.$t)(path, written).candidates.flat();
}
/** Files that the text names. */
function wantsOf({ path, text }) {
    if (!/templateLink/i.test(text))
        return [];
    const paths = new Set(text.split("\n").flatMap((line) => callsIn(path, line)));
    return [...paths].slice(0, mostWanted).map((each) => ({ kind: "file", path: each }));
}
const mostWanted = 1000;
/** Files beside a template that it surely deploys. */
function calledBy(path, template) {
    const resources = (0,value/* field */.ZZ)(template, "resources");
    const all = resources?.kind === "dict" ? resources.entries.map(({ value }) => value) : (0,value/* items */.ld)(resources);
    return all.flatMap((each) => {
        const link = (0,value/* field */.ZZ)((0,value/* field */.ZZ)(each, "properties"), "templateLink");
        const relative = (0,value/* literal */.eu)((0,value/* field */.ZZ)(link, "relativePath"));
        return relative === undefined || relative.startsWith("[") ? [] : (0,places/* placeOf */.$t)(path, relative).candidates.flat();
    });
}

// EXTERNAL MODULE: ./lib/src/formats/arm/deployments.js
var deployments = __webpack_require__(5436);
// EXTERNAL MODULE: ./lib/src/formats/arm/parameter-files.js
var parameter_files = __webpack_require__(801);
// EXTERNAL MODULE: ./lib/src/formats/json/parse.js + 2 modules
var parse = __webpack_require__(5215);
;// CONCATENATED MODULE: ./lib/src/formats/arm/parse.js

/** https://learn.microsoft.com/azure/azure-resource-manager/templates/syntax#multi-line-strings */
function parseTemplate(source) {
    const read = (0,parse/* parseJsonWithComments */.GU)(source);
    if (!read.diagnostics.some(({ severity }) => severity === "error"))
        return read;
    const pieces = piecesOf(source);
    if (pieces.length === 1)
        return read;
    const again = (0,parse/* parseJsonTemplate */.GO)({ kind: "text", pieces, span: { source, start: 0, end: source.text.length } });
    return again.diagnostics.length < read.diagnostics.length ? again : read;
}
const string = /"(?:[^"\\]|\\[\s\S])*"|\/\/[^\n\r]*|\/\*[\s\S]*?\*\//g;
/** A line break in a string is spelled as JSON has it; all else stays as it is. */
function piecesOf(source) {
    const { text } = source;
    const pieces = [];
    let done = 0;
    const take = (to) => {
        if (to > done)
            pieces.push({ kind: "literal", text: text.slice(done, to), span: { source, start: done, end: to } });
        done = to;
    };
    for (const { 0: found, index } of text.matchAll(string)) {
        if (!found.startsWith('"'))
            continue;
        for (const { 0: broken, index: at } of found.matchAll(/\r?\n/g)) {
            take(index + at);
            const span = { source, start: done, end: done + broken.length };
            // INVARIANT: as long as what it stands for, a piece would pass for what is written there.
            const spelled = broken.length === 2 ? ["\\", "n"] : ["\\n"];
            for (const each of spelled)
                pieces.push({ kind: "literal", text: each, span });
            done += broken.length;
        }
    }
    take(text.length);
    return pieces;
}

// EXTERNAL MODULE: ./lib/src/formats/arm/scope.js
var scope = __webpack_require__(4152);
// EXTERNAL MODULE: ./lib/src/formats/arm/shape.js
var shape = __webpack_require__(1601);
// EXTERNAL MODULE: ./lib/src/formats/arm/template.js + 2 modules
var template = __webpack_require__(3400);
;// CONCATENATED MODULE: ./lib/src/formats/arm/index.js









const { kept } = (0,parsed/* parsedOnce */.p)(parseTemplate);
const templateIn = (file) => {
    const value = (0,shape/* mayBeTemplate */.Lz)(file.text) ? kept(file).value : undefined;
    return (0,shape/* isTemplate */.Fl)(value) ? value : undefined;
};
const near = (file) => ((0,parameter_files/* parametersIn */.Kx)(file, kept) ? (0,parameter_files/* nearParameters */.lp)(file.path) : undefined);
const isBroken = (file) => kept(file).diagnostics.some((each) => each.severity === "error");
const arm = {
    name: "arm",
    claims: (file) => templateIn(file) !== undefined || near(file) !== undefined,
    marks: (file) => ((0,shape/* marksTemplate */.dV)(file.text) || (0,parameter_files/* marksParameters */.hG)(file.text)) && isBroken(file),
    unit: (path) => path,
    wants: (file) => ((0,shape/* mayBeTemplate */.Lz)(file.text) ? wantsOf(file) : []),
    calls: {
        in: callsIn,
        called: (file) => calledBy(file.path, templateIn(file)),
        wants: (unit) => [{ kind: "file", path: unit }, ...(0,parameter_files/* nearTemplate */.Jg)(unit)],
        own: (unit) => ({ kind: "file", path: unit }),
        heads: [".json", ".jsonc"],
        settings: {
            near,
            fit: (file, unit) => (0,deployments/* isFor */.Gi)(file, unit.path, (0,deployments/* declaredIn */.eI)(templateIn(unit)), kept),
        },
    },
    parts: (unit, files) => (0,deployments/* partsOf */.CI)(unit, files, kept),
    // What Bicep was compiled to is compiled again.
    writer: (file) => (/"_generator"/.test(file.text.slice(0, 2000)) ? undefined : write/* jsonWriter */.m),
    read,
};
function read(unit, files, part) {
    const file = files.find(({ path }) => path === unit);
    if (!file)
        return { value: [], diagnostics: [] };
    const { value, diagnostics } = kept(file);
    if (value?.kind !== "dict" || !(0,shape/* isTemplate */.Fl)(value))
        return { value: [], diagnostics };
    const inputs = part === undefined ? new Map() : (0,deployments/* inputsIn */.RN)(files, kept, part);
    const resources = (0,template/* templateResources */.G)(value, unit, inputs, (0,scope/* sharedBy */.Tb)(files, kept));
    return { value: resources.value, diagnostics: [...diagnostics, ...resources.diagnostics] };
}


/***/ }),

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


/***/ })

};
