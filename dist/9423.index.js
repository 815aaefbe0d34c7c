export const id = 9423;
export const ids = [9423];
export const modules = {

/***/ 9423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hclComments: () => (/* binding */ hclComments)
/* harmony export */ });
/* harmony import */ var _body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1813);
/* harmony import */ var _cursor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(307);


/** In order, each with its marks. */
function hclComments(source) {
    const comments = new Map();
    (0,_body_js__WEBPACK_IMPORTED_MODULE_0__/* .parseBody */ .O)({ ...(0,_cursor_js__WEBPACK_IMPORTED_MODULE_1__/* .cursorOf */ .cg)(source), comments }, "file");
    return [...comments].map(([start, end]) => ({ source, start, end })).sort((a, b) => a.start - b.start);
}


/***/ })

};
