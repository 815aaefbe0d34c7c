export const id = 9775;
export const ids = [9775];
export const modules = {

/***/ 9775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   yamlComments: () => (/* binding */ yamlComments)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/** YAML text to its comments: a mark within a scalar begins none. */

/** What the lexer says between the pieces of the text: https://eemeli.org/yaml/#lexer */
const said = new Set(["\u0002", "\u0018", "\u001f"]);
const scalarNext = "\u001f";
/** In order, each with its mark. */
function yamlComments(source) {
    const comments = [];
    let at = 0;
    let isScalar = false;
    for (const piece of new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG().lex(source.text)) {
        if (!isScalar && said.has(piece)) {
            isScalar = piece === scalarNext;
            continue;
        }
        const end = at + piece.length;
        if (!isScalar && piece.startsWith("#"))
            comments.push({ source, start: at, end });
        isScalar = false;
        at = end;
    }
    return comments;
}


/***/ })

};
