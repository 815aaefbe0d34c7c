export const id = 695;
export const ids = [695];
export const modules = {

/***/ 3695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cloudformationYaml: () => (/* binding */ cloudformationYaml)
/* harmony export */ });
/* harmony import */ var _yaml_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8005);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(307);


const cloudformationYaml = (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .templateFormat */ .o)({
    name: "cloudformation-yaml",
    writtenIn: (file) => !file.path.endsWith(".template") || !file.text.trimStart().startsWith("{"),
    parse: _yaml_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .parseYaml */ .h,
});


/***/ })

};
