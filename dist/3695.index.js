export const id = 3695;
export const ids = [3695];
export const modules = {

/***/ 319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   withTemplateBodies: () => (/* binding */ withTemplateBodies)
/* harmony export */ });
/* harmony import */ var _yaml_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8005);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2887);


/** https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-stackset.html */
const bodies = {
    "AWS::CloudFormation::StackSet": "TemplateBody",
    awscc_cloudformation_stack_set: "template_body",
    aws_cloudformation_stack_set: "template_body",
    aws_cloudformation_stack: "template_body",
};
const withTemplateBodies = (resources) => resources.map((each) => {
    const argument = bodies[each.type];
    return argument === undefined ? each : { ...each, body: read(each.body, argument) };
});
const read = (body, argument) => ({
    ...body,
    entries: body.entries.map((each) => {
        if (each.key === "Properties" && each.value.kind === "dict")
            return { ...each, value: read(each.value, argument) };
        return each.key === argument ? { ...each, value: templateIn(each.value) ?? each.value } : each;
    }),
});
/** YAML is read in its file: a text that was put together out of several places has none. */
function templateIn(value) {
    if (value.kind === "reference" && value.resolved)
        return templateIn(value.resolved);
    const first = value.kind === "text" ? value.pieces[0] : undefined;
    if (value.kind !== "text" || !first || !isTogether(value) || !(0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .mayBeTemplate */ .Lz)(writtenIn(value)))
        return undefined;
    const template = (0,_yaml_parse_js__WEBPACK_IMPORTED_MODULE_0__.parseYamlTemplate)(first.span.source, value).value.find(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isTemplate */ .Fl);
    return template && value.via ? { ...template, via: value.via } : template;
}
const isTogether = ({ pieces }) => pieces.every(({ span }, i) => span.source === pieces[0]?.span.source && span.start >= (pieces[i - 1]?.span.end ?? 0));
const writtenIn = ({ pieces }) => pieces.map((piece) => (piece.kind === "literal" ? piece.text : "?")).join("");


/***/ }),

/***/ 3695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cloudformationYaml: () => (/* binding */ cloudformationYaml)
/* harmony export */ });
/* harmony import */ var _yaml_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8005);
/* harmony import */ var _yaml_write_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4850);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9089);
/* harmony import */ var _template_bodies_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(319);




const templates = (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .templateFormat */ .o)({
    name: "cloudformation-yaml",
    writer: { ..._yaml_write_js__WEBPACK_IMPORTED_MODULE_1__/* .yamlWriter */ .T, ownTenant: () => "!Ref AWS::AccountId" },
    writtenIn: (file) => !file.path.endsWith(".template") || !file.text.trimStart().startsWith("{"),
    parse: _yaml_parse_js__WEBPACK_IMPORTED_MODULE_0__.parseYaml,
});
const cloudformationYaml = {
    ...templates,
    read: (unit, files, part) => {
        const { value, diagnostics } = templates.read(unit, files, part);
        return { value: (0,_template_bodies_js__WEBPACK_IMPORTED_MODULE_3__.withTemplateBodies)(value), diagnostics };
    },
};


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


/***/ })

};
