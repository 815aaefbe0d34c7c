export const id = 2196;
export const ids = [2196];
export const modules = {

/***/ 2196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rules: () => (/* binding */ rules)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3426);

const help = `ai-iam-gate rules: the rules in force, and their examples

  ai-iam-gate rules list [--format WORD]   every rule: its id, severity and title
  ai-iam-gate rules show ID                one rule's page, with its examples
  ai-iam-gate rules test [DIR...]          check rule files, and review their examples

Each has its own --help. rules/README.md has the words of a rule.
`;
const commands = {
    list: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(170), __webpack_require__.e(955), __webpack_require__.e(5305), __webpack_require__.e(6007), __webpack_require__.e(9644), __webpack_require__.e(1421)]).then(__webpack_require__.bind(__webpack_require__, 3802))).listRules,
    show: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(170), __webpack_require__.e(955), __webpack_require__.e(5305), __webpack_require__.e(6007), __webpack_require__.e(9644), __webpack_require__.e(5016)]).then(__webpack_require__.bind(__webpack_require__, 5016))).showRule,
    test: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(170), __webpack_require__.e(955), __webpack_require__.e(5305), __webpack_require__.e(6007), __webpack_require__.e(9644), __webpack_require__.e(2524), __webpack_require__.e(7007), __webpack_require__.e(2984)]).then(__webpack_require__.bind(__webpack_require__, 2984))).testRules,
};
async function rules(args, terminal) {
    const [name, ...rest] = args;
    if (name === undefined || name === "--help" || name === "-h" || name === "help") {
        terminal.stdout.write(help);
        return name === undefined ? 2 : 0;
    }
    const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (!load)
        throw new _words_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`there is no command \`rules ${name}\`; the commands are: ${Object.keys(commands).join(", ")}`);
    return (await load())(rest, terminal);
}


/***/ })

};
