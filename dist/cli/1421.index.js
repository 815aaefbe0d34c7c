export const id = 1421;
export const ids = [1421];
export const modules = {

/***/ 8179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L8: () => (/* binding */ shippedDirectory),
/* harmony export */   _E: () => (/* binding */ workTree),
/* harmony export */   hC: () => (/* binding */ rulesAt)
/* harmony export */ });
/* unused harmony export ruleFilesIn */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3136);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(692);
/* harmony import */ var _read_options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3887);
/* harmony import */ var _rules_own_rules_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9644);
/* harmony import */ var _rules_rule_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(955);
/* harmony import */ var _rules_shipped_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2092);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3426);
/** Directories on this machine to their rule files; and which rules are in force for a work tree. */









/** Where the rules that ship lie: beside dist/, as beside src/. */
function shippedDirectory() {
    const here = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(import.meta.url));
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(here, "..", "..", "rules");
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(directory, { throwIfNoEntry: false })?.isDirectory())
        throw new _words_js__WEBPACK_IMPORTED_MODULE_8__/* .UsageError */ .e("the files of the rules that ship are not beside this program; their examples are in them");
    return directory;
}
/** Sorted by path, with forward slashes; undefined where there is no such directory. */
function ruleFilesIn(directory) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(directory, { throwIfNoEntry: false })?.isDirectory())
        return undefined;
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(directory, { recursive: true, encoding: "utf8" })
        .filter((path) => /\.ya?ml$/.test(path) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, path)).isFile())
        .map((path) => ({ path: path.replaceAll("\\", "/"), text: textOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, path)) }))
        .sort((a, b) => (a.path < b.path ? -1 : 1));
}
/** What the configuration of a work tree puts in force: as `check` has it, but of the files as they lie here. */
async function workTree(repo, config) {
    const { path, policy } = (0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .configurationIn */ .AM)(config);
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repo, path);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(repo, { throwIfNoEntry: false })?.isDirectory())
        throw new _words_js__WEBPACK_IMPORTED_MODULE_8__/* .UsageError */ .e(`--repo: there is no directory \`${repo}\``);
    const isThere = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file, { throwIfNoEntry: false })?.isFile() === true;
    if (!isThere && !policy && config !== undefined)
        throw new _words_js__WEBPACK_IMPORTED_MODULE_8__/* .UsageError */ .e(`--config: there is no file \`${file}\``);
    let own;
    const files = {
        ...(policy && { policy }),
        ...(isThere && { file: { path, revision: "head", text: textOf(file) } }),
    };
    const options = await (0,_read_options_js__WEBPACK_IMPORTED_MODULE_4__/* .readOptions */ .T)(files, undefined, async (directory) => {
        own = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repo, directory);
        return ruleFilesIn(own);
    });
    return { options, own, isRead: isThere };
}
/** The rules of a directory or a file, with their examples. Throws SettingsError where they cannot be read. */
function rulesAt(place, own) {
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(place, { throwIfNoEntry: false });
    if (!found)
        throw new _words_js__WEBPACK_IMPORTED_MODULE_8__/* .UsageError */ .e(`\`${place}\` does not exist`);
    const root = [shippedDirectory(), ...(own === undefined ? [] : [own])].find((each) => isBelow(place, each));
    const directory = root ?? (found.isDirectory() ? place : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place));
    const files = (ruleFilesIn(directory) ?? []).map(({ path, text }) => ({
        path,
        shown: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(".", (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, path)),
        text,
    }));
    const asked = (shown) => isBelow(shown, place);
    if (!files.some(({ shown }) => asked(shown)))
        throw new _words_js__WEBPACK_IMPORTED_MODULE_8__/* .UsageError */ .e(`there is no rule file in \`${place}\``);
    const ids = _rules_shipped_js__WEBPACK_IMPORTED_MODULE_7__/* .shippedRules */ .T.map(({ id }) => id);
    const { rules, complaints } = (0,_rules_own_rules_js__WEBPACK_IMPORTED_MODULE_5__/* .readRules */ .K)(files, root === shippedDirectory() ? "" : _rules_rule_names_js__WEBPACK_IMPORTED_MODULE_6__/* .ownPrefix */ .l1, ids);
    if (complaints.length > 0)
        throw new _options_js__WEBPACK_IMPORTED_MODULE_3__/* .SettingsError */ .GN(complaints);
    return rules.filter(({ shown }) => asked(shown));
}
function isBelow(path, directory) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path));
    return way !== ".." && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way);
}
function textOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8").replace(/^\ufeff/, "");
    }
    catch (error) {
        throw new _words_js__WEBPACK_IMPORTED_MODULE_8__/* .UsageError */ .e(`\`${path}\` cannot be read: ${error instanceof Error ? error.message : String(error)}`);
    }
}


/***/ }),

/***/ 3802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gradesOf: () => (/* binding */ gradesOf),
/* harmony export */   listRules: () => (/* binding */ listRules)
/* harmony export */ });
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5973);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3330);
/* harmony import */ var _rules_rule_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(955);
/* harmony import */ var _rule_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8179);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3426);





const help = `ai-iam-gate rules list: the rules in force

  --format WORD      text or json (default: text)
  --repo DIR         the work tree whose configuration is read (default: .)
  --config PATH      the configuration, below --repo (default: .github/ai-iam-gate.yml); or a policy as YAML

A severity that the configuration gives stands before the rule's own. Several are graded: which holds depends on the row.
`;
async function listRules(args, terminal) {
    const words = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .readWords */ .u)(args, ["--format", "--repo", "--config"], ["--help", "-h"]);
    if (words.has("--help") || words.has("-h")) {
        terminal.stdout.write(help);
        return 0;
    }
    const format = words.value("--format") ?? "text";
    if (format !== "text" && format !== "json")
        throw new _words_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`--format: \`${format}\` is not a format; use one of text, json`);
    const { options } = await (0,_rule_files_js__WEBPACK_IMPORTED_MODULE_2__/* .workTree */ ._E)(words.value("--repo") ?? ".", words.value("--config"));
    const all = options.inForce.map((rule) => ({
        id: rule.id,
        group: rule.id.slice(0, rule.id.lastIndexOf("/")),
        title: rule.title,
        severity: gradesOf(rule),
        configured: (0,_rules_rule_names_js__WEBPACK_IMPORTED_MODULE_1__/* .severityFor */ .v1)(rule.id, options.rules) ?? null,
    }));
    terminal.stdout.write(format === "json" ? `${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .jsonText */ .s$)(all, 2)}\n` : asText(all));
    return 0;
}
const gradesOf = ({ severity }) => [..._model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO].reverse().filter((each) => severity.some(({ is }) => is === each));
function asText(all) {
    const severityOf = ({ configured, severity }) => configured ?? severity.join("/");
    const longest = (of) => Math.max(...all.map((each) => of(each).length));
    const [idWidth, severityWidth] = [longest(({ id }) => id), longest(severityOf)];
    const groups = [...new Set(all.map(({ group }) => group))];
    const lines = groups.flatMap((group) => [
        "",
        group,
        ...all
            .filter((each) => each.group === group)
            .map((each) => `  ${each.id.padEnd(idWidth)}  ${severityOf(each).padEnd(severityWidth)}  ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .terminalText */ .eR)(each.title)}`.trimEnd()),
    ]);
    return `${lines.slice(1).join("\n")}\n\n${all.length} rules\n`;
}


/***/ })

};
