export const id = 504;
export const ids = [504];
export const modules = {

/***/ 3504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readConfiguration: () => (/* binding */ readConfiguration)
/* harmony export */ });
/* harmony import */ var minimatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1138);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8815);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8816);
/* harmony import */ var _model_nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1370);
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5973);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(692);
/** The text of a configuration file to Options, with complaints that point at the line. */






const oneOf = (words, what) => zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(words, {
    error: (issue) => `\`${String(issue.input)}\` is not ${what}; use one of ${words.join(", ")}`,
});
/** Everything that the file may say. Unknown words are refused with the nearest known one. */
const schema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    "fail-on": oneOf(_options_js__WEBPACK_IMPORTED_MODULE_2__/* .thresholds */ .pw, "a severity").optional(),
    ignore: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()).optional(),
    rules: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), oneOf([..._model_severity_js__WEBPACK_IMPORTED_MODULE_4__/* .severities */ .gO, "off"], "a severity")).optional(),
    "trusted-accounts": zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig()])
        .transform(String)
        .pipe(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^\d{12}$/, "an account is twelve digits, in quotes")))
        .optional(),
    "approved-models": zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()).optional(),
});
const settingNames = Object.keys(schema.shape);
/** Throws SettingsError. An empty file is a valid one. */
function readConfiguration(file) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_1__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .parseDocument */ .Tp)(file.text, { lineCounter: lines, logLevel: "error" });
    const place = (offset) => {
        const at = offset === undefined ? undefined : lines.linePos(offset);
        return at ? `${file.path}:${at.line}:${at.col}` : file.path;
    };
    if (document.errors.length > 0)
        throw new _options_js__WEBPACK_IMPORTED_MODULE_2__/* .SettingsError */ .GN(document.errors.map((error) => `${place(error.pos[0])}: ${firstLine(error.message)}`));
    const parsed = schema.safeParse(document.toJS({ maxAliasCount: 100 }) ?? {});
    if (!parsed.success)
        throw new _options_js__WEBPACK_IMPORTED_MODULE_2__/* .SettingsError */ .GN(parsed.error.issues.flatMap((issue) => {
            if (issue.code === "unrecognized_keys")
                return issue.keys.map((key) => `${place(keyOffsetOf(document, issue.path, key))}: there is no setting \`${key}\`; ${suggest(key)}`);
            return [
                `${place(offsetOf(document, issue.path))}: ${issue.path.map(String).join(".") || "the file"}: ${issue.message}`,
            ];
        }));
    const given = parsed.data;
    return {
        failOn: (given["fail-on"] ?? _options_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultOptions */ .KQ.failOn),
        ignore: given.ignore ?? [],
        ignores: (path) => (given.ignore ?? []).some((glob) => (0,minimatch__WEBPACK_IMPORTED_MODULE_0__/* .minimatch */ .xF)(path, glob, { dot: true })),
        rules: new Map(Object.entries(given.rules ?? {})),
        estate: {
            trustedAccounts: new Set(given["trusted-accounts"] ?? []),
            approvedModels: given["approved-models"] ?? [],
        },
    };
}
const firstLine = (text) => text.split("\n")[0] ?? text;
/** Where a setting's value stands. */
function offsetOf(document, path) {
    for (let length = path.length; length > 0; length--) {
        const node = document.getIn(path.slice(0, length), true);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isNode */ .Ll)(node) && node.range)
            return node.range[0];
    }
    return undefined;
}
/** Where the name of a setting stands. */
function keyOffsetOf(document, path, key) {
    const map = path.length === 0 ? document.contents : document.getIn(path, true);
    const pair = (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(map) ? map.items.find((each) => (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isScalar */ .jn)(each.key) && each.key.value === key) : undefined;
    return pair && (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isScalar */ .jn)(pair.key) ? pair.key.range?.[0] : undefined;
}
function suggest(key) {
    const [near] = (0,_model_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .nearest */ .p)(key, settingNames);
    return near === undefined ? `the settings are ${settingNames.join(", ")}` : `did you mean \`${near}\``;
}


/***/ })

};
