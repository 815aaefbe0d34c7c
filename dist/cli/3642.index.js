export const id = 3642;
export const ids = [3642];
export const modules = {

/***/ 2376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/** Rows to groups by a key, in the order in which the keys first occur (Map.groupBy is younger than the oldest Node we run on). */
function groupBy(all, keyOf) {
    const groups = new Map();
    for (const each of all) {
        const key = keyOf(each);
        const group = groups.get(key);
        if (group)
            group.push(each);
        else
            groups.set(key, [each]);
    }
    return groups;
}


/***/ }),

/***/ 3642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  merge: () => (/* binding */ merge)
});

// EXTERNAL MODULE: ./lib/src/meanwhile.js
var meanwhile = __webpack_require__(5256);
// EXTERNAL MODULE: ./lib/src/memory.js
var memory = __webpack_require__(8715);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/export-files.js
var export_files = __webpack_require__(8256);
;// CONCATENATED MODULE: ./lib/src/saved-directories.js
/** Directories on this machine to the saved scans in them, each with a way to read its files part by part. */



/** A directory that holds no saved scan itself holds one in each of its directories, as artifacts are downloaded. Throws SourceError. */
async function savedDirectories(paths) {
    const found = await Promise.all([...new Set(paths)].map(savedIn));
    const all = new Map(found.flat().map((each) => [each.path, each]));
    return [...all.values()];
}
async function savedIn(path) {
    const entries = await (0,promises_.readdir)(path, { withFileTypes: true }).catch((error) => {
        throw new export_files/* SourceError */.c8(`\`${path}\` cannot be read: ${error instanceof Error ? error.message : String(error)}`);
    });
    const below = entries
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => (0,external_node_path_.join)(path, name))
        .sort();
    const isSaved = entries.some(({ name }) => names.includes(name));
    if (isSaved || below.length === 0)
        return [await directoryAt(path)];
    return Promise.all(below.map(directoryAt));
}
const names = ["report.json", "review.json"];
async function directoryAt(path) {
    const [report, review] = await Promise.all(names.map((name) => fileAt((0,external_node_path_.join)(path, name))));
    return { path: path.replaceAll("\\", "/"), report, review };
}
async function fileAt(path) {
    const found = await (0,promises_.stat)(path).catch(() => undefined);
    return found?.isFile()
        ? { path: path.replaceAll("\\", "/"), bytes: found.size, parts: () => (0,export_files/* partsOf */.CI)(path) }
        : undefined;
}
/** In bytes. */
const sizeOf = (directories) => directories.reduce((sum, { report, review }) => sum + (report?.bytes ?? 0) + (review?.bytes ?? 0), 0);

// EXTERNAL MODULE: ./lib/src/cli/forms.js + 2 modules
var cli_forms = __webpack_require__(6624);
// EXTERNAL MODULE: ./lib/src/cli/options-here.js
var options_here = __webpack_require__(9492);
// EXTERNAL MODULE: ./lib/src/cli/words.js
var cli_words = __webpack_require__(3426);
;// CONCATENATED MODULE: ./lib/src/cli/merge.js
/** `ai-iam-gate merge`: what scans of several accounts saved to one page, one report and one verdict on all of them. */






const help = `ai-iam-gate merge: scans of several accounts as one, and what crosses them

  ai-iam-gate merge DIR...

  DIR                what \`scan --save\` wrote, or a directory of such directories
  --estate LIST      accounts, subscriptions and projects that there ought to be a scan of: aws:111122223333,gcp:my-project
  --config PATH      the configuration, below the working directory (default: .github/ai-iam-gate.yml); or a policy as YAML
  --fail-on WORD     info, low, medium, high, critical or none (default: high)
  --format WORD      text, json, sarif, markdown, html, csv or review (default: text)
  --output FILE      where the report goes (default: standard output)
  --save DIR         beside that: merge.json, access.html, findings.sarif and summary.md

exit status: 0 nothing to fail on; 1 there is, or not all of an account is known; 2 bad usage, bad settings or an internal error
`;
const flags = ["--estate", "--config", "--fail-on", "--format", "--output", "--save"];
/** What `--save` writes, each in its format. */
const saved = {
    "merge.json": "json",
    "access.html": "html",
    "findings.sarif": "sarif",
    "summary.md": "markdown",
};
const merge_forms = {
    text: async () => {
        const [{ renderEstateText }, { styleOf }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(2953), __webpack_require__.e(4127)]).then(__webpack_require__.bind(__webpack_require__, 2801)),
            __webpack_require__.e(/* import() */ 4310).then(__webpack_require__.bind(__webpack_require__, 4310)),
        ]);
        return (estate, terminal) => renderEstateText(estate, styleOf(terminal));
    },
    json: async () => {
        const { renderEstateJson } = await Promise.all(/* import() */[__webpack_require__.e(8030), __webpack_require__.e(9723)]).then(__webpack_require__.bind(__webpack_require__, 2888));
        return (estate) => renderEstateJson(estate);
    },
    sarif: cli_forms/* formsOfDeployed */.b_.sarif,
    markdown: async () => {
        const [{ renderEstateMarkdown }, { noLinks }] = await Promise.all([
            __webpack_require__.e(/* import() */ 4939).then(__webpack_require__.bind(__webpack_require__, 4939)),
            __webpack_require__.e(/* import() */ 4287).then(__webpack_require__.bind(__webpack_require__, 6668)),
        ]);
        return (estate) => renderEstateMarkdown(estate, noLinks);
    },
    html: async () => {
        const [{ renderSurveyHtml }, { surveyLinks }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(8032), __webpack_require__.e(6835)]).then(__webpack_require__.bind(__webpack_require__, 5651)),
            __webpack_require__.e(/* import() */ 4287).then(__webpack_require__.bind(__webpack_require__, 6668)),
        ]);
        return ({ survey, accounts }) => renderSurveyHtml(survey, surveyLinks(undefined, survey), accounts);
    },
    csv: cli_forms/* formsOfDeployed */.b_.csv,
    review: cli_forms/* formsOfDeployed */.b_.review,
};
async function merge(args, terminal) {
    const words = (0,cli_words/* readWords */.u)(args, flags, ["--help", "-h"], "places");
    if (words.has("--help") || words.has("-h")) {
        terminal.stdout.write(help);
        return 0;
    }
    const loadRenderer = (0,cli_forms/* formIn */.e4)(merge_forms, words.value("--format") ?? "text");
    if (words.rest.length === 0)
        throw new cli_words/* UsageError */.e("merge: name the directories that `scan --save` wrote (see merge --help)");
    const { options, readFrom, estate: expected } = await (0,options_here/* optionsHere */.d)(words, terminal);
    const [{ merge: mergeScans }, { configurationOf }, directories, render] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(6018), __webpack_require__.e(8555)]).then(__webpack_require__.bind(__webpack_require__, 1045)),
        Promise.all(/* import() */[__webpack_require__.e(2651), __webpack_require__.e(2524), __webpack_require__.e(5450), __webpack_require__.e(6018), __webpack_require__.e(7170)]).then(__webpack_require__.bind(__webpack_require__, 7170)),
        savedDirectories(words.rest),
        (0,meanwhile/* meanwhile */.R)(loadRenderer),
    ]);
    const { failOn, possible, wouldFailOn, unreadable } = options;
    const configuration = configurationOf(options, readFrom);
    await (0,memory/* saveMemoryWhileReading */.oF)(sizeOf(directories));
    const estate = await mergeScans({
        ...{ letGo: memory/* letGoOfMuch */._A, directories, expected, failOn, possible, wouldFailOn, unreadable, configuration },
    });
    (0,cli_forms/* put */.yJ)(words, terminal, (to) => render(estate, to, options.inForce));
    await (0,cli_forms/* save */.UN)(saved, { forms: merge_forms, words, terminal }, (each, to) => {
        (0,memory/* letGoOfMuch */._A)();
        return each(estate, to, options.inForce);
    });
    return estate.report.verdict === "fail" ? 1 : 0;
}


/***/ }),

/***/ 9492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ optionsHere)
/* harmony export */ });
/* harmony import */ var _model_day_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3902);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(692);
/* harmony import */ var _rule_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8179);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3426);
/** What is said beside a scan, or a merge of scans, to the options of it: the configuration as it lies here, and whose accounts they are. */




/** What is deployed has no revision: the configuration is read as it lies below the working directory. */
async function optionsHere(words, { env }) {
    const config = words.value("--config");
    const { options, isRead } = await (0,_rule_files_js__WEBPACK_IMPORTED_MODULE_1__/* .workTree */ ._E)(".", config);
    const word = words.value("--fail-on");
    const day = (0,_model_day_js__WEBPACK_IMPORTED_MODULE_2__/* .today */ .Ec)(env.SOURCE_DATE_EPOCH);
    const estate = words.values("--estate").flatMap(tenantsIn);
    const trustedAccounts = new Set([...options.estate.trustedAccounts, ...estate.map(({ id }) => id)]);
    const path = isRead ? (0,_options_js__WEBPACK_IMPORTED_MODULE_0__/* .configurationIn */ .AM)(config).path : undefined;
    return {
        options: {
            ...options,
            ...(word !== undefined && { failOn: (0,_options_js__WEBPACK_IMPORTED_MODULE_0__/* .parseThreshold */ .B7)(word, "--fail-on") }),
            estate: { ...options.estate, trustedAccounts, today: day },
            today: day,
        },
        readFrom: path === undefined ? null : { path, commit: "work-tree" },
        estate,
    };
}
/** `aws:111122223333,gcp:my-project`. Throws UsageError. */
function tenantsIn(list) {
    return list
        .split(/[\s,]+/)
        .filter((each) => each !== "")
        .map((each) => {
        const [, cloud, id] = /^([a-z]+):(\S+)$/.exec(each) ?? [];
        if (cloud === undefined || id === undefined)
            throw new _words_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`--estate: \`${each}\` is no account; they are written like \`aws:111122223333\` or \`gcp:my-project\``);
        return { cloud, id };
    });
}


/***/ }),

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

/***/ 8256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   S7: () => (/* binding */ exportFiles),
/* harmony export */   c8: () => (/* binding */ SourceError)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7975);
/* harmony import */ var _access_grouping_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2376);
/* harmony import */ var _live_run_log_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8735);
/** Files and directories on this machine to the exports in them, each with a way to read it part by part, and what is missing by a run's own word. */






/** A source that is not there, or that nobody may read. */
class SourceError extends Error {
    name = "SourceError";
}
/**
 * Directories are read whole, files that end in `.json`. Where a run wrote down what it asked, that tells what each file is, and what
 * was refused. Throws SourceError.
 */
async function exportFiles(sources) {
    const found = await Promise.all(sources.map(filesIn));
    const runs = await Promise.all([...new Set(found.flatMap(({ runs: each }) => each))].map(runIn));
    const commands = new Map(runs.flatMap(({ files }) => [...files]));
    return {
        value: [...new Set(found.flatMap(({ files }) => files))].map((path) => ({
            path: slashed(path),
            ...commands.get(path),
            parts: () => partsOf(path),
        })),
        diagnostics: runs.flatMap(({ diagnostics }) => diagnostics),
    };
}
const slashed = (path) => path.replaceAll("\\", "/");
async function filesIn(source) {
    const kind = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(source).catch((error) => {
        throw new SourceError(`\`${source}\` cannot be read: ${error instanceof Error ? error.message : String(error)}`);
    });
    if (!kind.isDirectory())
        return { files: [source], runs: [] };
    const names = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(source, { recursive: true })).sort().map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(source, name));
    const [files, runs] = [names.filter((name) => name.endsWith(".json")), names.filter(isLog)];
    if (files.length === 0 && runs.length === 0)
        throw new SourceError(`\`${source}\` has no file that ends in \`.json\``);
    return { files, runs };
}
const isLog = (path) => slashed(path).split("/").at(-1) === _live_run_log_js__WEBPACK_IMPORTED_MODULE_4__/* .runLog */ .YD;
async function runIn(log) {
    const [directory, ended] = [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(log), (0,_live_run_log_js__WEBPACK_IMPORTED_MODULE_4__/* .readLog */ .x6)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(log, "utf8"))];
    return {
        files: new Map(ended.flatMap(({ command, file }) => file === null ? [] : [[(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, file), { command, run: directory }]])),
        diagnostics: unanswered(ended, slashed(log)),
    };
}
/** What nobody answered is not known to be clean. What one service refused in one way is told once. */
function unanswered(ended, path) {
    const missing = ended
        .filter(({ outcome }) => outcome === "refused" || outcome === "failed")
        // They ended in whatever order.
        .sort((a, b) => ((0,_live_run_log_js__WEBPACK_IMPORTED_MODULE_4__/* .keyOf */ .TN)(a.command) < (0,_live_run_log_js__WEBPACK_IMPORTED_MODULE_4__/* .keyOf */ .TN)(b.command) ? -1 : 1));
    const kindOf = ({ command, outcome, message }) => [outcome, errorIn(message), ...command.slice(0, 2)].join(" ");
    const alike = (0,_access_grouping_js__WEBPACK_IMPORTED_MODULE_5__/* .groupBy */ .$)(missing, kindOf);
    return [...alike.values()].map((all) => ({
        code: "unanswered",
        severity: "error",
        message: tellingOf(all),
        at: { path },
    }));
}
function tellingOf(all) {
    const [first] = all;
    if (!first)
        return "";
    const how = first.outcome === "refused" ? "refused" : "answered with an error";
    const said = first.message === null ? "" : `: ${first.message}`;
    if (all.length === 1)
        return `\`${first.command.join(" ")}\` was ${how}${said}`;
    const names = [...(0,_access_grouping_js__WEBPACK_IMPORTED_MODULE_5__/* .groupBy */ .$)(all, operationOf)].map(([operation, { length }]) => `\`${operation}\`${length > 1 ? ` (${length} times)` : ""}`);
    return `${all.length} commands of \`${first.command.slice(0, 2).join(" ")}\` were ${how}, ${names.join(", ")}${said}`;
}
/** What stands between the service and the first flag. */
const operationOf = ({ command }) => {
    const flag = command.findIndex((word) => word.startsWith("-"));
    return command.slice(2, flag < 0 ? undefined : flag).join(" ");
};
/** Messages name what was asked about; what they say of it stands in front, or in brackets. */
const errorIn = (message) => /\(([A-Za-z0-9_.]+)\)/.exec(message ?? "")?.[1] ?? "";
/** UTF-8, or UTF-16 where a byte order mark says so, as PowerShell writes what it redirects. */
async function* partsOf(path) {
    let decoder;
    for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, { highWaterMark: 1 << 20 })) {
        const bytes = chunk;
        decoder ??= new node_util__WEBPACK_IMPORTED_MODULE_3__.TextDecoder(bytes[0] === 0xff && bytes[1] === 0xfe
            ? "utf-16le"
            : bytes[0] === 0xfe && bytes[1] === 0xff
                ? "utf-16be"
                : "utf-8");
        yield decoder.decode(bytes, { stream: true });
    }
    if (decoder)
        yield decoder.decode();
}


/***/ }),

/***/ 8735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   YD: () => (/* binding */ runLog),
/* harmony export */   cA: () => (/* binding */ lineOf),
/* harmony export */   x6: () => (/* binding */ readLog)
/* harmony export */ });
/** `run.jsonl`, which stands beside what a run wrote, to what came of each command: one line is appended as one ends. */
const runLog = "run.jsonl";
const keyOf = (command) => command.join("\0");
const lineOf = ({ command, file, outcome, message }) => `${JSON.stringify({ command, file, outcome, message })}\n`;
/** The last line of each command counts. A run that was interrupted may have left half a line: that command did not end. */
function readLog(text) {
    const ended = new Map();
    for (const line of text.split("\n")) {
        const read = endedIn(line);
        if (read)
            ended.set(keyOf(read.command), read);
    }
    return [...ended.values()];
}
const outcomes = ["done", "refused", "absent", "failed"];
const isOutcome = (value) => typeof value === "string" && outcomes.includes(value);
function endedIn(line) {
    const read = parsed(line);
    if (typeof read !== "object" || read === null)
        return undefined;
    const { command, file, outcome, message } = read;
    if (!Array.isArray(command) || !command.every((word) => typeof word === "string") || !isOutcome(outcome))
        return undefined;
    return {
        command,
        file: typeof file === "string" ? file : null,
        outcome,
        message: typeof message === "string" ? message : null,
    };
}
function parsed(line) {
    try {
        return JSON.parse(line);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 8715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ko: () => (/* binding */ letGo),
/* harmony export */   _A: () => (/* binding */ letGoOfMuch),
/* harmony export */   oF: () => (/* binding */ saveMemoryWhileReading),
/* harmony export */   zm: () => (/* binding */ saveMemory)
/* harmony export */ });
/** Large text to less memory at once: what was needed to read one revision does not stand beside what the next one takes. */
/** Characters of text above which the space for what is new does not grow: most of what is read is needed once. */
const large = 500_000;
/** And above which what one revision took is collected before the next one is read. */
const huge = 1_000_000;
let collect;
/** Before anything of the texts is judged. */
async function saveMemory(texts) {
    const size = texts.reduce((sum, { text }) => sum + text.length, 0);
    if (size <= large)
        return;
    const [{ setFlagsFromString }, { runInNewContext }] = await Promise.all([Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 8877, 19)), Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 714, 19))]);
    setFlagsFromString("--semi-space-growth-factor=1");
    if (size <= huge)
        return;
    setFlagsFromString("--expose-gc");
    collect = runInNewContext("gc");
}
/** Before much is read of which little is kept. */
const saveMemoryWhileReading = (characters) => saveMemory([{ text: { length: characters } }]);
/** Where much has just become useless. */
const letGo = () => collect?.();
/** In bytes: less is not worth the time. */
const little = 100_000_000;
let grown = little;
/** The same where it may be called often: once half as much again has come up as was left the last time, so that it stays cheap. */
function letGoOfMuch() {
    if (!collect || process.memoryUsage().heapUsed < grown)
        return;
    collect();
    grown = Math.max(little, process.memoryUsage().heapUsed * 1.5);
}


/***/ })

};
