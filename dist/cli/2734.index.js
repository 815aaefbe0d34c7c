export const id = 2734;
export const ids = [2734];
export const modules = {

/***/ 2734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cloudformation: () => (/* binding */ cloudformation)
/* harmony export */ });
/* harmony import */ var _json_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5215);
/* harmony import */ var _json_write_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7867);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9089);



let yaml;
const isJson = (file) => file.path.endsWith(".json") || /^\s*[[{]/.test(file.text);
const cloudformation = (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .templateFormat */ .o)({
    name: "cloudformation",
    writer: { ..._json_write_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonWriter */ .m, ownTenant: () => '{ "Ref": "AWS::AccountId" }' },
    writtenIn: (file) => file.path.endsWith(".json") || file.text.trimStart().startsWith("{"),
    async prepare(files) {
        if (!yaml && !files.every(isJson))
            yaml = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8005)]).then(__webpack_require__.bind(__webpack_require__, 8005));
    },
    isReady: (file) => yaml !== undefined || isJson(file),
    parse(file) {
        if (!isJson(file))
            return yaml?.parseYaml(file) ?? { value: [], diagnostics: [] };
        const { value, diagnostics } = (0,_json_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJsonWithComments */ .GU)(file);
        return { value: value ? [value] : [], diagnostics };
    },
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
