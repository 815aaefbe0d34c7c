export const id = 421;
export const ids = [421];
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
/* harmony import */ var _rules_own_rules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7510);
/* harmony import */ var _rules_rule_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(955);
/* harmony import */ var _rules_shipped_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2092);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3426);
/** Directories on this machine to their rule files; and which rules are in force for a work tree. */








/** Where the rules that ship lie: beside dist/, as beside src/. */
function shippedDirectory() {
    const here = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(import.meta.url));
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(here, "..", "..", "rules");
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(directory, { throwIfNoEntry: false })?.isDirectory())
        throw new _words_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .e("the files of the rules that ship are not beside this program; their examples are in them");
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
    const path = config ?? _options_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultConfigPath */ .jE;
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repo, path);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(repo, { throwIfNoEntry: false })?.isDirectory())
        throw new _words_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .e(`--repo: there is no directory \`${repo}\``);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file, { throwIfNoEntry: false })?.isFile()) {
        if (config !== undefined)
            throw new _words_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .e(`--config: there is no file \`${file}\``);
        return { options: await (0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .readOptions */ .Tt)(undefined, undefined, async () => undefined), own: undefined };
    }
    let own;
    const source = { path, revision: "head", text: textOf(file) };
    const options = await (0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .readOptions */ .Tt)(source, undefined, async (directory) => {
        own = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repo, directory);
        return ruleFilesIn(own);
    });
    return { options, own };
}
/** The rules of a directory or a file, with their examples. Throws SettingsError where they cannot be read. */
function rulesAt(place, own) {
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(place, { throwIfNoEntry: false });
    if (!found)
        throw new _words_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .e(`\`${place}\` does not exist`);
    const root = [shippedDirectory(), ...(own === undefined ? [] : [own])].find((each) => isBelow(place, each));
    const directory = root ?? (found.isDirectory() ? place : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place));
    const files = (ruleFilesIn(directory) ?? []).map(({ path, text }) => ({
        path,
        shown: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(".", (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, path)),
        text,
    }));
    const asked = (shown) => isBelow(shown, place);
    if (!files.some(({ shown }) => asked(shown)))
        throw new _words_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .e(`there is no rule file in \`${place}\``);
    const ids = _rules_shipped_js__WEBPACK_IMPORTED_MODULE_6__/* .shippedRules */ .T.map(({ id }) => id);
    const { rules, complaints } = (0,_rules_own_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .readRules */ .K)(files, root === shippedDirectory() ? "" : _rules_rule_names_js__WEBPACK_IMPORTED_MODULE_5__/* .ownPrefix */ .l1, ids);
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
        throw new _words_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .e(`\`${path}\` cannot be read: ${error instanceof Error ? error.message : String(error)}`);
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
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5973);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3330);
/* harmony import */ var _rules_rule_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(955);
/* harmony import */ var _rule_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8179);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3426);





const help = `ai-iam-gate rules list: the rules in force

  --format WORD      text or json (default: text)
  --repo DIR         the work tree whose configuration is read (default: .)
  --config PATH      the configuration, below --repo (default: .github/ai-iam-gate.yml)

A severity that the configuration gives stands before the rule's own. Several are graded: which holds depends on the row.
`;
async function listRules(args, terminal) {
    const words = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .readWords */ .u)(args, ["--format", "--repo", "--config"], ["--help", "-h"]);
    if (words.has("--help") || words.has("-h")) {
        terminal.stdout.write(help);
        return 0;
    }
    const format = words.value("--format") ?? "text";
    if (format !== "text" && format !== "json")
        throw new _words_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`--format: \`${format}\` is not a format; use one of text, json`);
    const { options } = await (0,_rule_files_js__WEBPACK_IMPORTED_MODULE_1__/* .workTree */ ._E)(words.value("--repo") ?? ".", words.value("--config"));
    const all = options.inForce.map((rule) => ({
        id: rule.id,
        group: rule.id.slice(0, rule.id.lastIndexOf("/")),
        title: rule.title,
        severity: gradesOf(rule),
        configured: (0,_rules_rule_names_js__WEBPACK_IMPORTED_MODULE_0__/* .severityFor */ .v1)(rule.id, options.rules) ?? null,
    }));
    terminal.stdout.write(format === "json" ? `${JSON.stringify(all, null, 2)}\n` : asText(all));
    return 0;
}
const gradesOf = ({ severity }) => [..._model_severity_js__WEBPACK_IMPORTED_MODULE_3__/* .severities */ .gO].reverse().filter((each) => severity.some(({ is }) => is === each));
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


/***/ }),

/***/ 3330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   Gx: () => (/* binding */ plainSentence),
/* harmony export */   Lt: () => (/* binding */ fenceFor),
/* harmony export */   MZ: () => (/* binding */ codeCell),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   Xe: () => (/* binding */ piecesOf),
/* harmony export */   eR: () => (/* binding */ terminalText),
/* harmony export */   h0: () => (/* binding */ plainLine)
/* harmony export */ });
/* unused harmony exports shorten, logText, commandData, commandProperty */
/** Text from the pull request to text that is safe where it is shown: Markdown, a terminal, a workflow's log. */
/** What is not shown at all, or changes how text beside it is shown. Shown as a mark, so that nobody overlooks that it is there. */
const hidden = /(?!\ufe0f)[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
const reveal = (text) => text.replace(hidden, (c) => (c === "\n" || c === "\t" ? c : "\ufffd"));
/** One line of plain text, cut at a whole character. */
const plainLine = (text, most = 300) => shorten(reveal(text.slice(0, most * 20).replace(/[\s\u0085]+/g, " ")).trim(), most);
let graphemes;
/** At most so many UTF-16 units, never half of what is read as one character. */
function shorten(text, most) {
    if (text.length <= most)
        return text;
    graphemes ??= new Intl.Segmenter("en", { granularity: "grapheme" });
    let end = 0;
    for (const { index, segment } of graphemes.segment(text.slice(0, most + 2))) {
        if (index + segment.length > most - 1)
            break;
        end = index + segment.length;
    }
    return `${text.slice(0, end)}…`;
}
/** A code span that nothing in the text can end; inside it nobody is mentioned and nothing is linked. */
function codeSpan(text, most = 300) {
    const line = plainLine(text, most);
    if (line === "")
        return "` `";
    const fence = "`".repeat(longestRun(line) + 1);
    const padded = line.startsWith("`") || line.endsWith("`") ? ` ${line} ` : line;
    return `${fence}${padded}${fence}`;
}
const longestRun = (text) => [...text.matchAll(/`+/g)].reduce((longest, [run]) => Math.max(longest, run.length), 0);
/**
 * A code span for a table's cell. A pipe ends a cell even inside a code span, and readers of Markdown disagree on `\\|`:
 * text with a pipe is written as HTML, with a reference for whatever could be more than itself.
 */
function codeCell(text, most = 120) {
    const line = plainLine(text, most);
    return line.includes("|") ? `<code>${references(line)}</code>` : codeSpan(line, most);
}
const references = (text) => text.replace(/[!-/:-@[-`{-~]/g, (c) => `&#${c.codePointAt(0)};${c === "@" ? "&#8203;" : ""}`);
/** A fence that is longer than any run of backticks in the text. */
const fenceFor = (text) => "`".repeat(Math.max(3, longestRun(text) + 1));
function piecesOf(sentence) {
    const runs = [...sentence.matchAll(/`+/g)].map(({ 0: { length }, index }) => ({ length, index }));
    const next = new Map();
    const closing = runs.map(() => -1);
    for (let i = runs.length - 1; i >= 0; i--) {
        const { length } = runs[i];
        closing[i] = next.get(length) ?? -1;
        next.set(length, i);
    }
    const pieces = [];
    let words = 0;
    for (let i = 0; i < runs.length; i++) {
        const open = runs[i];
        const close = runs[closing[i] ?? -1];
        if (!open || !close)
            continue;
        if (open.index > words)
            pieces.push({ kind: "words", text: sentence.slice(words, open.index) });
        pieces.push({ kind: "code", text: unpadded(sentence.slice(open.index + open.length, close.index)) });
        words = close.index + close.length;
        i = closing[i] ?? i;
    }
    if (words < sentence.length)
        pieces.push({ kind: "words", text: sentence.slice(words) });
    return pieces;
}
const unpadded = (code) => (/^ .*[^ ].* $/s.test(code) ? code.slice(1, -1) : code);
/** A sentence of ours to Markdown: code spans stay, and whatever stands outside them is words and nothing else. */
const prose = (sentence, most = 4000) => piecesOf(plainLine(sentence, most))
    .map(({ kind, text }) => (kind === "code" ? codeSpan(text, most) : harmless(text)))
    .join("");
/** Strong emphasis is ours. Links, mentions, references, formulas, HTML and lists do not come about. */
const harmless = (words) => words
    .replace(/[\\`[\]~|]|(?<!\*)\*(?!\*)|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|^[-+#=]/gu, "\\$&")
    .replace(/[<>&]/g, (c) => (c === "<" ? "&lt;" : c === ">" ? "&gt;" : "&amp;"))
    .replace(/[@$]|:(?=\/\/)|www(?=\.)|(?:#|GH-)(?=\d)|^\d+(?=[.)])/gi, "$&\u200b");
/** A sentence without its marks, for where there is no Markdown. */
const plainSentence = (sentence, most = 2000) => shorten(piecesOf(plainLine(sentence, most * 2))
    .map(({ kind, text }) => (kind === "code" ? text : text.replaceAll("**", "")))
    .join(""), most);
/** For a terminal: nothing that moves the cursor or changes colours, whatever a file holds. */
const terminalText = (text) => reveal(text.replace(/\r$/, "").replace(/\t/g, "  ")).replace(/\n/g, " ");
/** For a line of a workflow's log: nothing that the runner takes for a command. */
const logText = (text) => text
    .split(/\r\n|[\n\r\u2028\u2029\u0085]/)
    .map((line) => reveal(line)
    .replace(/^(\s*)::/, "$1\u200b::")
    .replaceAll("##[", "##\u200b["))
    .join("\n");
/** The message of a workflow command. https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts */
const commandData = (text) => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
const commandProperty = (text) => commandData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");


/***/ })

};
