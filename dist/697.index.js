export const id = 697;
export const ids = [697];
export const modules = {

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
    const { value, diagnostics } = (0,_holes_js__WEBPACK_IMPORTED_MODULE_3__/* .hasHoles */ .e)(file.text)
        ? (0,_json_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJsonTemplate */ .GO)((0,_holes_js__WEBPACK_IMPORTED_MODULE_3__/* .templateText */ .u)(file))
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


/***/ })

};
