export const id = 9496;
export const ids = [9496];
export const modules = {

/***/ 9496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CM: () => (/* binding */ isEverything),
/* harmony export */   Fd: () => (/* binding */ documentIn),
/* harmony export */   GO: () => (/* binding */ toldKeys),
/* harmony export */   aO: () => (/* binding */ toldArguments)
/* harmony export */ });
/* harmony import */ var _model_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1925);
/* harmony import */ var _json_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5215);


const toldKeys = new Set(["Version", "Effect", "Action", "NotAction"]);
/** Arguments of resources that say the same in blocks: which actions, which role, which policy. */
const toldArguments = new Set([
    ...toldKeys,
    ...["effect", "actions", "not_actions", "data_actions", "not_data_actions"],
    ...["role", "role_definition_name", "role_definition_id", "policy_arn", "managed_policy_arns"],
]);
/** The document in a text or structure; undefined where there is none. */
function documentIn(value) {
    if (value.kind === "dict")
        return (0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)(value, "Statement") && value;
    if (value.kind !== "text")
        return undefined;
    if (!value.pieces.some((piece) => piece.kind === "literal" && piece.text.includes("{")))
        return undefined;
    const document = (0,_json_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJsonIn */ .t)(value);
    return document.diagnostics.length === 0 && (0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)(document.value, "Statement") ? document.value : undefined;
}
const isEverything = (value) => (0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)(value) === "*";


/***/ })

};
