export const id = 4310;
export const ids = [4310];
export const modules = {

/***/ 4310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   styleOf: () => (/* binding */ styleOf)
/* harmony export */ });
/** Colour where the terminal has it, unless somebody says otherwise. https://no-color.org, https://force-color.org */
const styleOf = ({ stdout, env }) => ({
    colour: env.NO_COLOR ? false : env.FORCE_COLOR ? true : stdout.isTTY === true,
    width: Math.max(60, Math.min(stdout.columns ?? 100, 120)),
});


/***/ })

};
