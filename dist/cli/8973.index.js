export const id = 8973;
export const ids = [8973];
export const modules = {

/***/ 8973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ownRules: () => (/* binding */ ownRules)
/* harmony export */ });
/* harmony import */ var _change_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(423);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(692);
/* harmony import */ var _rules_own_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9644);
/* harmony import */ var _rules_rule_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(955);
/* harmony import */ var _rules_shipped_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2092);
/** The directory that the configuration names to the rules in it; one that is broken stops the gate, and none is passed over. */





/** `place` is where the setting stands. Throws SettingsError. */
async function ownRules(directory, read, place) {
    const path = (0,_change_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .plainPath */ .s1)(directory);
    if (!path)
        throw new _options_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .GN([`${place}: own-rules: \`${directory}\` is no directory in the repository`]);
    const files = await read(path);
    if (files === undefined)
        throw new _options_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .GN([
            `${place}: own-rules: there is no directory \`${directory}\` where the configuration is read`,
        ]);
    if (files.length === 0)
        throw new _options_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .GN([`${place}: own-rules: there is no rule in \`${directory}\`; a rule is a \`.yaml\` file`]);
    const { rules, complaints } = (0,_rules_own_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .readRules */ .K)(files.map((file) => ({ ...file, shown: `${path}/${file.path}` })), _rules_rule_names_js__WEBPACK_IMPORTED_MODULE_2__/* .ownPrefix */ .l1, _rules_shipped_js__WEBPACK_IMPORTED_MODULE_3__/* .shippedRules */ .T.map(({ id }) => id));
    if (complaints.length > 0)
        throw new _options_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .GN(complaints);
    return {
        rules: rules.map(({ rule }) => rule),
        own: { directory: path, paths: new Map(rules.map(({ rule, shown }) => [rule.id, shown])) },
    };
}


/***/ })

};
