export const id = 4782;
export const ids = [4782,6548];
export const modules = {

/***/ 2887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ isTemplate),
/* harmony export */   Lz: () => (/* binding */ mayBeTemplate),
/* harmony export */   dV: () => (/* binding */ marksTemplate)
/* harmony export */ });
/* harmony import */ var _model_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1925);

/** What every template has in its text, so that other files are not parsed. */
const mayBeTemplate = (text) => text.includes("Resources") && ["AWS::", "AWSTemplateFormatVersion", "Custom::"].some((mark) => text.includes(mark));
function isTemplate(value) {
    const resources = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(value, "Resources");
    if (resources?.kind !== "dict")
        return false;
    if ((0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)(value, "AWSTemplateFormatVersion"))
        return true;
    if ((0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .items */ .ld)((0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(value, "Transform")).some((each) => (0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(each)?.startsWith("AWS::")))
        return true;
    return resources.entries.some((each) => isType((0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)((0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(each.value, "Type"))));
}
const isType = (type) => type !== undefined && /^(?:AWS|Custom|Alexa)::\w/.test(type);
/** Kubernetes manifests may carry a template's words; their charts are no YAML before they are rendered. */
function marksTemplate(text) {
    if (/^apiVersion:/m.test(text) && /^kind:/m.test(text))
        return false;
    if (/^[ \t]*["']?AWSTemplateFormatVersion["']?\s*:/m.test(text) || text.includes('"AWSTemplateFormatVersion"'))
        return true;
    return /["']?Resources["']?\s*:/.test(text) && /["']?Type["']?\s*:\s*["']?(?:AWS::\w+::|Custom::\w)/.test(text);
}


/***/ }),

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
