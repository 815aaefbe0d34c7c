export const id = 9835;
export const ids = [9835];
export const modules = {

/***/ 9835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rules: () => (/* binding */ rules)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5273);

const help = `ai-iam-gate rules: the rules in force, and their examples

  ai-iam-gate rules list [--format WORD]   every rule: its id, severity and title
  ai-iam-gate rules show ID                one rule's page, with its examples
  ai-iam-gate rules test [DIR...]          check rule files, and review their examples

Each has its own --help. rules/README.md has the words of a rule.
`;
const commands = {
    list: async () => (await Promise.all(/* import() */[__webpack_require__.e(3645), __webpack_require__.e(1686), __webpack_require__.e(2630), __webpack_require__.e(8702), __webpack_require__.e(2648)]).then(__webpack_require__.bind(__webpack_require__, 2648))).listRules,
    show: async () => (await Promise.all(/* import() */[__webpack_require__.e(3645), __webpack_require__.e(1686), __webpack_require__.e(2630), __webpack_require__.e(8702), __webpack_require__.e(2905)]).then(__webpack_require__.bind(__webpack_require__, 2905))).showRule,
    test: async () => (await Promise.all(/* import() */[__webpack_require__.e(3645), __webpack_require__.e(785), __webpack_require__.e(1686), __webpack_require__.e(8764), __webpack_require__.e(4365), __webpack_require__.e(2630), __webpack_require__.e(8702), __webpack_require__.e(8507), __webpack_require__.e(5845)]).then(__webpack_require__.bind(__webpack_require__, 5845))).testRules,
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
