export const id = 63;
export const ids = [63];
export const modules = {

/***/ 8032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   iamYaml: () => (/* binding */ iamYaml)
/* harmony export */ });
/* harmony import */ var _yaml_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8005);
/* harmony import */ var _yaml_write_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4850);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1175);
/* harmony import */ var _holes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4884);




const parse = (file) => (0,_holes_js__WEBPACK_IMPORTED_MODULE_3__/* .hasHoles */ .e)(file.text) ? (0,_yaml_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .parseYamlTemplate */ .n)(file, (0,_holes_js__WEBPACK_IMPORTED_MODULE_3__/* .templateText */ .u)(file)) : (0,_yaml_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .parseYaml */ .h)(file);
const iamYaml = (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .policyFormat */ .y)({
    name: "iam-yaml",
    writer: _yaml_write_js__WEBPACK_IMPORTED_MODULE_1__/* .yamlWriter */ .T,
    parse,
    marks: (text) => /^[ \t-]*["']?Statement["']?:/m.test(text) && /^[ \t-]*["']?Effect["']?:/m.test(text),
});


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
function blockEntry({ source, start, end }, { path, values }) {
    const { text } = source;
    const column = start - (text.lastIndexOf("\n", start - 1) + 1);
    const last = start + text.slice(start, end).trimEnd().length;
    if (!/^["']?[A-Za-z][\w-]*["']?:/.test(text.slice(start, end)) ||
        !/^[ \t]*(?:\r?\n|$)/.test(text.slice(last, last + 200)))
        return undefined;
    const known = values.map((value) => quote(value, ""));
    const one = known.length === 1 ? known[0] : `[${known.join(", ")}]`;
    const lines = path.map((name, i) => {
        const isLast = i === path.length - 1;
        return `${" ".repeat(column + 2 * i)}${flow.key(name, false)}:${isLast ? ` ${one}` : ""}`;
    });
    return known.includes(undefined)
        ? undefined
        : { span: { source, start: last, end: last }, text: lines.map((each) => (0,_writer_js__WEBPACK_IMPORTED_MODULE_1__/* .lineEnd */ .kd)(text) + each).join("") };
}


/***/ })

};
