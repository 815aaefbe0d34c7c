export const id = 5016;
export const ids = [5016];
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

/***/ 5016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   showRule: () => (/* binding */ showRule)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _generate_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6105);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3330);
/* harmony import */ var _report_wrap_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1997);
/* harmony import */ var _rules_rule_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(955);
/* harmony import */ var _rule_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8179);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3426);
/** `ai-iam-gate rules show ID`: the page of one rule: what it says, when, and its examples as code. */







const help = `ai-iam-gate rules show: the page of one rule

  ai-iam-gate rules show ID

  ID                 as \`rules list\` and the findings have it: aws/bedrock/any-model
  --repo DIR         the work tree whose configuration is read (default: .)
  --config PATH      the configuration, below --repo (default: .github/ai-iam-gate.yml)
`;
async function showRule(args, terminal) {
    const words = (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .readWords */ .u)(args, ["--repo", "--config"], ["--help", "-h"], "places");
    if (words.has("--help") || words.has("-h")) {
        terminal.stdout.write(help);
        return 0;
    }
    const [id, ...more] = words.rest;
    if (id === undefined || more.length > 0)
        throw new _words_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e("give the id of one rule; `rules list` has them all");
    const here = await (0,_rule_files_js__WEBPACK_IMPORTED_MODULE_3__/* .workTree */ ._E)(words.value("--repo") ?? ".", words.value("--config"));
    const ids = here.options.inForce.map((rule) => rule.id);
    if (!ids.includes(id)) {
        const near = (0,_rules_rule_names_js__WEBPACK_IMPORTED_MODULE_2__/* .nearestRules */ .CW)(id, ids, 3).map((each) => `\`${each}\``);
        const help = near.length > 0 ? `did you mean ${near.join(" or ")}` : "`rules list` has them all";
        throw new _words_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e(`there is no rule \`${id}\`; ${help}`);
    }
    const width = Math.max(60, Math.min(terminal.stdout.columns ?? 100, 120));
    terminal.stdout.write(`${page(fileOf(id, here), here, width).join("\n")}\n`);
    return 0;
}
function fileOf(id, { own }) {
    const all = [...(own === undefined ? [] : (0,_rule_files_js__WEBPACK_IMPORTED_MODULE_3__/* .rulesAt */ .hC)(own, own)), ...(0,_rule_files_js__WEBPACK_IMPORTED_MODULE_3__/* .rulesAt */ .hC)((0,_rule_files_js__WEBPACK_IMPORTED_MODULE_3__/* .shippedDirectory */ .L8)(), own)];
    const found = all.find(({ rule }) => rule.id === id);
    if (!found)
        throw new _words_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e(`the file of the rule \`${id}\` is not beside this program`);
    return found;
}
function page({ rule, examples }, { options }, width) {
    const sentences = (text) => (0,_report_wrap_js__WEBPACK_IMPORTED_MODULE_5__/* .wrapped */ .k)(text, width, (_, each) => each);
    const configured = (0,_rules_rule_names_js__WEBPACK_IMPORTED_MODULE_2__/* .severityFor */ .v1)(rule.id, options.rules);
    return [
        (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .terminalText */ .eR)(rule.title),
        rule.id,
        ...headed("Severity", [
            ...(configured === undefined ? [] : [`${configured}, as the configuration has it; of itself:`]),
            ...gradeLines(rule),
        ]),
        ...headed("When", yamlLines(conditionOf(rule.when))),
        ...(rule.covers.length > 0 ? headed("Speaks in place of", rule.covers.map(_report_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .terminalText */ .eR)) : []),
        ...headed("What", sentences(rule.what)),
        ...headed("Why", sentences(rule.why)),
        ...headed("Instead", sentences(rule.fix)),
        ...(rule.suggest ? headed("Suggests, where it is shown to help", yamlLines(rule.suggest.map(mendOf))) : []),
        ...(rule.generate ? headed("Or start from one that passes", commandsFor(rule.generate)) : []),
        ...(rule.references.length > 0 ? headed("References", rule.references.map(_report_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .terminalText */ .eR)) : []),
        ...examples.flagged.flatMap((each) => exampleLines("Flagged", each)),
        ...examples.quiet.flatMap((each) => exampleLines("Quiet", each)),
    ];
}
/** As an example: the words are one's own. */
const commandsFor = (names) => names.flatMap((name) => (0,_generate_command_js__WEBPACK_IMPORTED_MODULE_1__/* .exampleOf */ .Q)(name) ?? []);
const headed = (title, lines) => [
    "",
    `${title}:`,
    ...lines.map((line) => `  ${line}`),
];
const gradeLines = ({ severity }) => severity.flatMap(({ when, is }) => (when === undefined ? [is] : [`${is}, where`, ...indented(yamlLines(when))]));
/** As a writer would put it in the file. */
function conditionOf(when) {
    if (when.kind === "broadens")
        return { broadens: when.row };
    if (when.kind === "combines")
        return { combines: when.least === undefined ? when.rows : { "at-least": when.least, of: when.rows } };
    const { kind, ...words } = when;
    return { [kind]: words };
}
/** As a writer would put it in the file. */
function mendOf({ kind, ...words }) {
    return kind === "write" ? words : kind;
}
function yamlLines(value) {
    const document = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Document */ .yo(value);
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        Seq(_, list) {
            list.flow = list.items.every(yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn);
        },
    });
    return codeLines(document.toString({ lineWidth: 0 }));
}
const codeLines = (text) => text.trimEnd().split("\n").map(_report_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .terminalText */ .eR);
const indented = (lines) => lines.map((line) => `  ${line}`);
function exampleLines(kind, example) {
    const part = (title, text) => text === undefined || text === "" ? [] : [`  ${title}:`, ...codeLines(text).map((line) => `    ${line}`)];
    const { name, format, severity, at } = example;
    return [
        "",
        (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .terminalText */ .eR)(`${kind}: ${name} (${format}${severity === undefined ? "" : `, ${severity}`})`),
        ...part("before", example.before),
        ...part("after", example.after),
        ...part("found on", at),
    ];
}


/***/ }),

/***/ 9927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ formOf),
/* harmony export */   u: () => (/* binding */ forms)
/* harmony export */ });
/** What can be generated: a kind of identity, the words that it is made from, and what it comes to on its cloud. */
const forms = ["json", "terraform", "cloudformation", "cdk", "bicep", "gcloud"];
/** The form in which what is generated stands beside the files of a format. */
const formOf = {
    terraform: "terraform",
    plan: "terraform",
    fabric: "terraform",
    cloudformation: "cloudformation",
    "cloudformation-yaml": "cloudformation",
    serverless: "cloudformation",
    cdk: "cdk",
    iam: "json",
    "iam-yaml": "json",
    "azure-roles": "json",
    bicep: "bicep",
    arm: "bicep",
    gcloud: "gcloud",
    "gcloud-yaml": "gcloud",
};


/***/ }),

/***/ 6105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ commandFor),
/* harmony export */   Q: () => (/* binding */ exampleOf)
/* harmony export */ });
/* harmony import */ var _archetype_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9927);
/* harmony import */ var _archetypes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5305);


/** More than that are not a choice that anyone made. */
const mostValues = 6;
/** The resource ID of a project in an account of Azure is the longest that there is: some 260. */
const longestValue = 300;
/** Of the first archetype that answers what is in view, in the form that the file has. Nothing is made up: what is not in view it asks for. */
function commandFor(names, view, { cloud, format }) {
    const form = _archetype_js__WEBPACK_IMPORTED_MODULE_0__/* .formOf */ .Q[format];
    if (form === undefined)
        return undefined;
    const found = names
        .flatMap((name) => _archetypes_js__WEBPACK_IMPORTED_MODULE_1__/* .archetypesOf */ .Q[cloud]?.find((each) => each.name === name) ?? [])
        .find((each) => each.forms.includes(form) && answers(each, view));
    return found && commandOf(found, form, view);
}
/** Nobody is told to make what the configuration does not approve of. */
const answers = ({ about, words }, view) => (about === undefined || textsIn(about, view).length > 0) &&
    words.every(({ approved }) => !approved || view[approved.among].length === 0 || textsIn(approved, view).length > 0);
function commandOf({ name, words }, form, view) {
    const known = words.map((word) => ({ word, values: valuesIn(word, view) }));
    const flags = known.flatMap(({ word, values }) => values.length === 0 ? [] : [`--${word.name} ${quoted(values.join(","))}`]);
    return {
        text: ["ai-iam-gate generate", name, `--as ${form}`, ...flags].join(" "),
        isIncomplete: known.some(({ word, values }) => values.length === 0 && word.optional === undefined),
    };
}
/** With its words as its help has them, optional ones and all. */
function exampleOf(name) {
    const found = _archetypes_js__WEBPACK_IMPORTED_MODULE_1__/* .archetypes */ .F.find((each) => each.name === name);
    if (!found)
        return undefined;
    const { words, forms } = found;
    const form = forms.find((each) => each === "terraform") ?? forms[0];
    const flags = words.map((word) => `--${word.name} ${quoted(word.example)}`);
    return ["ai-iam-gate generate", name, `--as ${form}`, ...flags].join(" ");
}
/** One, or all of a word that takes several; none where there is a choice to make. */
function valuesIn({ seen, like, many }, view) {
    if (!seen)
        return [];
    const found = new Map();
    for (const value of textsIn(seen, view)) {
        // What is only known in small letters is what is written elsewhere.
        const key = value.toLowerCase();
        if (like.test(value) && !found.has(key))
            found.set(key, value);
    }
    const values = [...found.values()];
    return values.length <= (many ? mostValues : 1) && values.join(",").length <= longestValue ? values : [];
}
/** The first group of each text that matches, or the match. */
const textsIn = ({ among, as }, view) => view[among].flatMap((text) => {
    const [all, group = all] = as.exec(text) ?? [];
    return group === undefined ? [] : [group];
});
/** As a shell takes it for one word. */
const quoted = (text) => (/^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`);


/***/ }),

/***/ 6366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MN: () => (/* binding */ lastColumns),
/* harmony export */   PL: () => (/* binding */ columnsOf),
/* harmony export */   aS: () => (/* binding */ firstColumns)
/* harmony export */ });
/** Text to the number of columns that it takes in a terminal. */
/** What takes two columns. https://www.unicode.org/reports/tr11/ */
const wide = /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;
/** What stands upon the character before it. */
const combining = /[\p{Mn}\p{Me}]/u;
function columnsOf(text) {
    if (/^[\x20-\x7e]*$/.test(text))
        return text.length;
    let columns = 0;
    for (const character of text)
        columns += combining.test(character) ? 0 : wide.test(character) ? 2 : 1;
    return columns;
}
/** The first so many columns of the text. */
function firstColumns(text, most) {
    let columns = 0;
    let kept = "";
    for (const character of text) {
        columns += columnsOf(character);
        if (columns > most)
            break;
        kept += character;
    }
    return kept;
}
/** The last so many columns of the text, and a mark that there is more: a path is known by its end. */
function lastColumns(text, most) {
    let columns = columnsOf(text);
    if (columns <= most)
        return text;
    const characters = [...text];
    let dropped = 0;
    while (columns > most - 1 && dropped < characters.length)
        columns -= columnsOf(characters[dropped++] ?? "");
    return `…${characters.slice(dropped).join("")}`;
}


/***/ }),

/***/ 1997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ wrapped)
/* harmony export */ });
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6366);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3330);
/** Sentences with code in them to lines of a terminal that are no wider than they may be. */


function wrapped(sentence, width, look) {
    const lines = [[]];
    let used = 0;
    for (const word of wordsOf(sentence).flatMap((each) => fitting(each, width))) {
        const columns = columnsOfWord(word);
        const line = lines.at(-1) ?? [];
        if (line.length > 0 && used + 1 + columns > width) {
            lines.push([word]);
            used = columns;
        }
        else {
            line.push(word);
            used += columns + (line.length > 1 ? 1 : 0);
        }
    }
    return lines.filter((line) => line.length > 0).map((line) => line.map((word) => painted(word, look)).join(" "));
}
const painted = (word, look) => word.map(({ kind, text }) => look(kind, text)).join("");
const columnsOfWord = (word) => word.reduce((sum, { text }) => sum + (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .columnsOf */ .PL)(text), 0);
function wordsOf(sentence) {
    const words = [[]];
    for (const { kind, text } of (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .piecesOf */ .Xe)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(sentence, 4000)).flatMap(byStrength)) {
        for (const [i, part] of (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalText */ .eR)(text).split(" ").entries()) {
            if (i > 0)
                words.push([]);
            if (part !== "")
                words.at(-1)?.push({ kind, text: part });
        }
    }
    return words.filter((word) => word.length > 0);
}
/** What stands between two marks of strength is strong. */
const byStrength = ({ kind, text }) => kind === "code"
    ? [{ kind, text }]
    : text.split("**").map((part, i) => ({ kind: i % 2 === 1 ? "strong" : kind, text: part }));
/** A word that is wider than a whole line is cut: there is no better place to break a name. */
function fitting(word, width) {
    if (columnsOfWord(word) <= width)
        return [word];
    return word.flatMap(({ kind, text }) => {
        const parts = [];
        for (let rest = text; rest !== "";) {
            const part = (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .firstColumns */ .aS)(rest, Math.max(2, width)) || rest;
            parts.push([{ kind, text: part }]);
            rest = rest.slice(part.length);
        }
        return parts;
    });
}


/***/ })

};
