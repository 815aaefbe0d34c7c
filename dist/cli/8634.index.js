export const id = 8634;
export const ids = [8634];
export const modules = {

/***/ 7211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bicepComments: () => (/* binding */ bicepComments)
/* harmony export */ });
/* harmony import */ var _hcl_cursor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(307);
/* harmony import */ var _parser_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4979);


/** In order, each with its marks. */
function bicepComments(source) {
    const comments = new Map();
    (0,_parser_js__WEBPACK_IMPORTED_MODULE_0__/* .parseStatements */ .YK)({ ...(0,_hcl_cursor_js__WEBPACK_IMPORTED_MODULE_1__/* .cursorOf */ .cg)(source), comments });
    return [...comments].map(([start, end]) => ({ source, start, end })).sort((a, b) => a.start - b.start);
}


/***/ }),

/***/ 5476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ parsedOnce)
/* harmony export */ });
/** What is parsed before its parser is there is nothing, and is not kept. */
function parsedOnce(parse, isReady = () => true) {
    const known = new WeakMap();
    const kept = (source) => {
        const before = known.get(source);
        if (before !== undefined)
            return before;
        const made = parse(source);
        if (isReady(source))
            known.set(source, made);
        return made;
    };
    const last = (source) => {
        const read = known.get(source) ?? parse(source);
        known.delete(source);
        return read;
    };
    return { kept, last };
}


/***/ })

};
