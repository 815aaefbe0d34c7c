export const id = 2972;
export const ids = [2972];
export const modules = {

/***/ 2972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jsonComments: () => (/* binding */ jsonComments)
/* harmony export */ });
const piece = /"(?:[^"\\\n]|\\.)*"?|\/\/[^\n\r]*|\/\*[\s\S]*?(?:\*\/|$)/g;
/** In order, each with its marks. */
const jsonComments = (source) => [...source.text.matchAll(piece)]
    .filter(([text]) => text.startsWith("/"))
    .map(({ 0: { length }, index }) => ({ source, start: index, end: index + length }));


/***/ })

};
