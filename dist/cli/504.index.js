export const id = 504;
export const ids = [504];
export const modules = {

/***/ 3504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   configurationSchema: () => (/* binding */ configurationSchema),
/* harmony export */   readConfiguration: () => (/* binding */ readConfiguration)
/* harmony export */ });
/* harmony import */ var minimatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1138);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8815);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2311);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8439);
/* harmony import */ var _model_nearest_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1370);
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5973);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(692);
/* harmony import */ var _rules_rule_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(955);
/* harmony import */ var _rules_shipped_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2092);
/** The text of a configuration file to Options, with complaints that point at the line. */








const oneOf = (words, what) => zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(words, {
    error: (issue) => `\`${String(issue.input)}\` is not ${what}; use one of ${words.join(", ")}`,
});
/** Everything that the file may say. Unknown words are refused with the nearest known one. */
const schema = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    "fail-on": oneOf(_options_js__WEBPACK_IMPORTED_MODULE_2__/* .thresholds */ .pw, "a severity")
        .optional()
        .describe("The check fails from this severity on. An input wins over it."),
    ignore: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()).optional().describe("Globs of paths of which nothing is said."),
    rules: zod__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), oneOf([..._model_severity_js__WEBPACK_IMPORTED_MODULE_6__/* .severities */ .gO, "off"], "a severity"))
        .optional()
        .describe("Ids of rules, or globs of them, with the severity that they get, or `off`."),
    "own-rules": zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()
        .min(1)
        .optional()
        .describe("A directory of the repository with rules of your own. Their ids are `own/` and their path below it."),
    "trusted-accounts": zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig()])
        .transform(String)
        .pipe(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().regex(/^\d{12}$/, "an account is twelve digits, in quotes")))
        .optional()
        .describe("Accounts, each of twelve digits in quotes; all others are foreign."),
    "approved-models": zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()).optional().describe("Globs of model ids; all others are unapproved."),
});
const settingNames = Object.keys(schema.shape);
/** The settings for editors, as a JSON Schema. */
const configurationSchema = {
    title: "The configuration of ai-iam-gate",
    description: "`.github/ai-iam-gate.yml`, read at the base branch's tip.",
    ...zod__WEBPACK_IMPORTED_MODULE_7__/* .toJSONSchema */ .bl(schema, { io: "input" }),
};
/** Throws SettingsError. An empty file is a valid one. */
async function readConfiguration(file, readRuleFiles) {
    const { given, place } = settingsIn(file);
    const directory = given["own-rules"];
    // The reader of rules is loaded where there are rules to read.
    const read = directory === undefined
        ? undefined
        : await (await Promise.all(/* import() */[__webpack_require__.e(510), __webpack_require__.e(500)]).then(__webpack_require__.bind(__webpack_require__, 2500))).ownRules(directory, readRuleFiles, place.ofValue(["own-rules"]));
    const inForce = [..._rules_shipped_js__WEBPACK_IMPORTED_MODULE_4__/* .shippedRules */ .T, ...(read?.rules ?? [])];
    const ids = inForce.map(({ id }) => id);
    const unknown = place.keysOf("rules").flatMap((name) => {
        const problem = (0,_rules_rule_names_js__WEBPACK_IMPORTED_MODULE_3__/* .unknownRule */ .b6)(name, ids);
        return problem === undefined ? [] : [`${place.ofKey(["rules"], name)}: ${problem}`];
    });
    if (unknown.length > 0)
        throw new _options_js__WEBPACK_IMPORTED_MODULE_2__/* .SettingsError */ .GN(unknown);
    return {
        failOn: (given["fail-on"] ?? _options_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultOptions */ .KQ.failOn),
        ignore: given.ignore ?? [],
        ignores: (path) => (given.ignore ?? []).some((glob) => (0,minimatch__WEBPACK_IMPORTED_MODULE_0__/* .minimatch */ .xF)(path, glob, { dot: true })),
        rules: new Map(Object.entries(given.rules ?? {})),
        estate: {
            trustedAccounts: new Set(given["trusted-accounts"] ?? []),
            approvedModels: given["approved-models"] ?? [],
        },
        inForce,
        ...(read && { own: read.own }),
    };
}
function settingsIn(file) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_1__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .parseDocument */ .Tp)(file.text, { lineCounter: lines, logLevel: "error", prettyErrors: false });
    const at = (offset) => {
        const found = offset === undefined ? undefined : lines.linePos(offset);
        return found ? `${file.path}:${found.line}:${found.col}` : file.path;
    };
    const place = {
        ofValue(path) {
            for (let length = path.length; length > 0; length--) {
                const node = document.getIn(path.slice(0, length), true);
                if ((0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isNode */ .Ll)(node) && node.range)
                    return at(node.range[0]);
            }
            return file.path;
        },
        ofKey(path, key) {
            const map = path.length === 0 ? document.contents : document.getIn(path, true);
            const pair = (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(map) ? map.items.find((each) => (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isScalar */ .jn)(each.key) && each.key.value === key) : undefined;
            return at(pair && (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isScalar */ .jn)(pair.key) ? pair.key.range?.[0] : undefined);
        },
        keysOf(setting) {
            const map = document.getIn([setting], true);
            return (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(map) ? map.items.flatMap(({ key }) => ((0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isScalar */ .jn)(key) ? [String(key.value)] : [])) : [];
        },
    };
    if (document.errors.length > 0)
        throw new _options_js__WEBPACK_IMPORTED_MODULE_2__/* .SettingsError */ .GN(document.errors.slice(0, 10).map((error) => `${at(error.pos[0])}: ${error.message}`));
    const parsed = schema.safeParse(plain(() => document.toJS({ maxAliasCount: 100 }), file.path) ?? {});
    if (parsed.success)
        return { given: parsed.data, place };
    throw new _options_js__WEBPACK_IMPORTED_MODULE_2__/* .SettingsError */ .GN(parsed.error.issues.flatMap((issue) => {
        if (issue.code === "unrecognized_keys")
            return issue.keys.map((key) => `${place.ofKey(issue.path, key)}: there is no setting \`${key}\`; ${suggest(key)}`);
        return [`${place.ofValue(issue.path)}: ${issue.path.map(String).join(".") || "the file"}: ${issue.message}`];
    }));
}
/** An alias of nothing, or aliases that make much of little, are the writer's mistake. */
function plain(toJs, path) {
    try {
        return toJs();
    }
    catch (error) {
        if (error instanceof ReferenceError)
            throw new _options_js__WEBPACK_IMPORTED_MODULE_2__/* .SettingsError */ .GN([`${path}: ${error.message}`]);
        throw error;
    }
}
function suggest(key) {
    const [near] = (0,_model_nearest_js__WEBPACK_IMPORTED_MODULE_8__/* .nearest */ .p)(key, settingNames);
    return near === undefined ? `the settings are ${settingNames.join(", ")}` : `did you mean \`${near}\``;
}


/***/ })

};
