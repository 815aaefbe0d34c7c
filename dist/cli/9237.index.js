export const id = 9237;
export const ids = [9237,6548];
export const modules = {

/***/ 2042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   yamlIn: () => (/* binding */ yamlIn)
/* harmony export */ });
/* harmony import */ var _model_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2239);
/* harmony import */ var _model_value_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1925);
/* harmony import */ var _yaml_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8005);
/* harmony import */ var _make_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4490);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6384);
/* harmony import */ var _pieces_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8447);
/* harmony import */ var _respan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7765);
/** YAML text to values, as `yamldecode` reads it: with the booleans and dates of YAML 1.1. */







function yamlIn(value, span) {
    const found = (0,_make_js__WEBPACK_IMPORTED_MODULE_2__/* .seen */ .cI)(value);
    if ((0,_make_js__WEBPACK_IMPORTED_MODULE_2__/* .isHidden */ .dK)(found))
        return undefined;
    const text = (0,_pieces_js__WEBPACK_IMPORTED_MODULE_3__/* .asText */ .e1)(found);
    const [only, ...others] = text.pieces;
    // A file as a whole is read as it stands.
    const isFile = only?.kind === "literal" && others.length === 0 && only.text === only.span.source.text;
    const reading = isFile ? undefined : (0,_respan_js__WEBPACK_IMPORTED_MODULE_4__/* .readingOf */ .MU)(text);
    const source = reading?.source ?? text.span.source;
    const { value: documents, diagnostics } = (0,_yaml_parse_js__WEBPACK_IMPORTED_MODULE_1__.parseYaml)(source);
    const [document, ...more] = documents;
    const known = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .eu)(text) !== undefined;
    if (diagnostics.some(({ severity }) => severity === "error") || more.length > 0)
        return known ? (0,_make_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)(span, "it is no YAML that Terraform reads") : undefined;
    // An empty document is an error, one that says nothing is null.
    if (!document)
        return /^---/m.test(source.text) ? (0,_make_js__WEBPACK_IMPORTED_MODULE_2__/* .scalar */ .d_)(null, span) : (0,_make_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)(span, "the document is empty");
    const typed = older(document);
    return reading ? (0,_respan_js__WEBPACK_IMPORTED_MODULE_4__/* .respanned */ .$s)(typed, reading) : typed;
}
/** What version 1.1 of YAML takes plain words for. */
function older(value) {
    switch (value.kind) {
        case "list":
            return { ...value, items: value.items.map(older) };
        case "dict":
            return olderMap(value);
        case "text":
            return plainWord(value);
        default:
            return value;
    }
}
function olderMap(value) {
    const [only, ...others] = value.entries;
    if (only && others.length === 0 && (0,_model_source_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(only.keySpan).startsWith("!"))
        return (0,_make_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)(value.span, `the tag \`${(0,_model_source_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(only.keySpan)}\` is not read by Terraform`);
    return {
        ...value,
        entries: value.entries.map((each) => {
            const key = plainKey(each.key, each.keySpan);
            return key === undefined
                ? { ...each, value: (0,_make_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)(each.keySpan, "a key is null") }
                : { ...each, key, value: older(each.value) };
        }),
    };
}
/** A key is a text in the end: that of what it would be as a value. */
function plainKey(key, span) {
    if ((0,_model_source_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(span) !== key)
        return key;
    if (/^(~|null|Null|NULL|)$/.test(key))
        return undefined;
    if (/^[-+]?(0x[0-9a-fA-F]+|0o[0-7]+|(\d+(?:\.\d*)?|\.\d+)([eE][-+]?\d+)?)$/.test(key))
        return (0,_numbers_js__WEBPACK_IMPORTED_MODULE_6__/* .numberText */ .$4)(Number(key)) ?? key;
    return (0,_make_js__WEBPACK_IMPORTED_MODULE_2__/* .stringOf */ .Je)(plainWord({ kind: "text", pieces: [(0,_pieces_js__WEBPACK_IMPORTED_MODULE_3__/* .made */ .mI)(key, span)], span })) ?? key;
}
function plainWord(value) {
    const known = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .eu)(value);
    if (known === undefined || (0,_model_source_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(value.span) !== known)
        return value;
    if (/^(y|Y|yes|Yes|YES|on|On|ON)$/.test(known))
        return (0,_make_js__WEBPACK_IMPORTED_MODULE_2__/* .scalar */ .d_)(true, value.span);
    if (/^(n|N|no|No|NO|off|Off|OFF)$/.test(known))
        return (0,_make_js__WEBPACK_IMPORTED_MODULE_2__/* .scalar */ .d_)(false, value.span);
    const date = /^(\d{4})-(\d\d?)-(\d\d?)$/.exec(known);
    if (!date)
        return value;
    const [, year = "", month = "", day = ""] = date;
    const written = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}T00:00:00Z`;
    return { ...value, kind: "text", pieces: [(0,_pieces_js__WEBPACK_IMPORTED_MODULE_3__/* .made */ .mI)(written, value.span)] };
}


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


/***/ })

};
