export const id = 7183;
export const ids = [7183];
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

/***/ 9114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   scan: () => (/* binding */ scan)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var _load_scan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7170);
/* harmony import */ var _meanwhile_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5256);
/* harmony import */ var _forms_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6624);
/* harmony import */ var _options_here_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9492);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3426);
/** `ai-iam-gate scan`: what the clouds' command lines print of what is deployed to findings, a summary and a page. */






const help = `ai-iam-gate scan: the same rules over what is deployed

  ai-iam-gate scan SOURCE...
  ai-iam-gate scan --live CLOUD [--regions|--subscriptions|--projects A,B] [--into DIR]

  SOURCE             a file, or a directory of files, of what \`aws\`, \`az\` and \`gcloud\` print as JSON
  --live CLOUD       aws, azure or gcp: ask its own client (\`aws\`, \`az\`, \`gcloud\`) first, only to read and with your login;
                     every command is shown
  --dry-run          with --live: print what would be asked, and ask nothing
  --regions A,B      where to ask AWS (default: in all regions that the account has enabled)
  --subscriptions A,B, --projects A,B
                     where to ask Azure and Google Cloud (default: in all that the login reads)
  --into DIR         where what it prints is kept (default: .ai-iam-gate/scan/CLOUD-ACCOUNT); what is there is not asked again
  --against REV      tell only how it differs from what this revision declares
  --repo DIR         the repository of that revision (default: .)
  --estate LIST      other accounts, subscriptions and projects that are yours: aws:111122223333,gcp:my-project
  --config PATH      the configuration, below the working directory (default: .github/ai-iam-gate.yml); or a policy as YAML
  --fail-on WORD     info, low, medium, high, critical or none (default: high)
  --format WORD      text, json, sarif, markdown, html, csv or review (default: text)
  --output FILE      where the report goes (default: standard output)
  --save DIR         beside that, everything that a later merge wants: report.json, review.json, access.html, findings.sarif
                     and summary.md

exit status: 0 nothing to fail on; 1 there is, or something could not be read; 2 bad usage, bad settings or an internal error
`;
const flags = [
    "--live",
    "--regions",
    "--subscriptions",
    "--projects",
    "--into",
    "--against",
    "--repo",
    "--estate",
    "--config",
    "--fail-on",
    "--format",
    "--output",
    "--save",
];
/** What `--save` writes, each in its format. */
const saved = {
    "report.json": "json",
    "review.json": "review",
    "access.html": "html",
    "findings.sarif": "sarif",
    "summary.md": "markdown",
};
const forms = {
    text: async () => {
        const [{ renderText }, { styleOf }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(2953), __webpack_require__.e(3276)]).then(__webpack_require__.bind(__webpack_require__, 3276)), __webpack_require__.e(/* import() */ 4310).then(__webpack_require__.bind(__webpack_require__, 4310))]);
        return ({ report }, terminal) => renderText(report, styleOf(terminal));
    },
    json: async () => {
        const { renderJson } = await __webpack_require__.e(/* import() */ 2076).then(__webpack_require__.bind(__webpack_require__, 9695));
        return ({ report }) => renderJson(report);
    },
    sarif: _forms_js__WEBPACK_IMPORTED_MODULE_2__/* .formsOfDeployed */ .b_.sarif,
    markdown: async () => {
        const [{ renderSurveyMarkdown }, { noLinks }] = await Promise.all([
            __webpack_require__.e(/* import() */ 7725).then(__webpack_require__.bind(__webpack_require__, 106)),
            __webpack_require__.e(/* import() */ 1906).then(__webpack_require__.bind(__webpack_require__, 6668)),
        ]);
        return ({ survey }) => renderSurveyMarkdown(survey, noLinks);
    },
    html: async () => {
        const [{ renderSurveyHtml }, { surveyLinks }] = await Promise.all([
            __webpack_require__.e(/* import() */ 8032).then(__webpack_require__.bind(__webpack_require__, 5651)),
            __webpack_require__.e(/* import() */ 1906).then(__webpack_require__.bind(__webpack_require__, 6668)),
        ]);
        return ({ survey }) => renderSurveyHtml(survey, surveyLinks(undefined, survey));
    },
    csv: _forms_js__WEBPACK_IMPORTED_MODULE_2__/* .formsOfDeployed */ .b_.csv,
    review: _forms_js__WEBPACK_IMPORTED_MODULE_2__/* .formsOfDeployed */ .b_.review,
};
async function scan(args, terminal) {
    const words = (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .readWords */ .u)(args, flags, ["--help", "-h", "--dry-run"], "places");
    if (words.has("--help") || words.has("-h")) {
        terminal.stdout.write(help);
        return 0;
    }
    const loadRenderer = (0,_forms_js__WEBPACK_IMPORTED_MODULE_2__/* .formIn */ .e4)(forms, words.value("--format") ?? "text");
    if (words.has("--dry-run")) {
        const { planOf } = await __webpack_require__.e(/* import() */ 1018).then(__webpack_require__.bind(__webpack_require__, 1018));
        terminal.stdout.write(planOf(await clientIn(words)));
        return 0;
    }
    const asked = await askedLive(words, terminal);
    const sources = [...words.rest, ...asked];
    if (sources.length === 0)
        throw new _words_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e("scan: name a file or a directory to scan (see scan --help)");
    const [revision, repo] = [words.value("--against"), words.value("--repo")];
    if (revision === undefined && repo !== undefined)
        throw new _words_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e("--repo: it is only read for a comparison; give `--against` as well");
    const { options, readFrom } = await (0,_options_here_js__WEBPACK_IMPORTED_MODULE_3__/* .optionsHere */ .d)(words, terminal);
    const scanning = (0,_load_scan_js__WEBPACK_IMPORTED_MODULE_1__.loadScan)({
        sources,
        options,
        readFrom,
        ...(revision !== undefined && { against: { repo: repo ?? ".", revision } }),
    });
    const [scanned, render] = await Promise.all([scanning, (0,_meanwhile_js__WEBPACK_IMPORTED_MODULE_5__/* .meanwhile */ .R)(loadRenderer)]);
    (0,_forms_js__WEBPACK_IMPORTED_MODULE_2__/* .put */ .yJ)(words, terminal, (to) => render(scanned, to, options.inForce));
    await (0,_forms_js__WEBPACK_IMPORTED_MODULE_2__/* .save */ .UN)(saved, { forms, words, terminal }, (each, to) => each(scanned, to, options.inForce));
    return scanned.report.verdict === "fail" ? 1 : 0;
}
/** The directory that a cloud's client was asked into, where one is to be asked. */
async function askedLive(words, { stderr, env }) {
    const cloud = words.value("--live");
    if (cloud === undefined) {
        const flag = ["--into", "--regions", "--subscriptions", "--projects"].find((each) => words.value(each) !== undefined);
        if (flag !== undefined)
            throw new _words_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e(`\`${flag}\` says how to ask a cloud: name it with \`--live\``);
        return [];
    }
    const [{ clients }, client, { live }] = await Promise.all([
        __webpack_require__.e(/* import() */ 8053).then(__webpack_require__.bind(__webpack_require__, 8053)),
        clientIn(words),
        __webpack_require__.e(/* import() */ 946).then(__webpack_require__.bind(__webpack_require__, 946)),
    ]);
    const other = clients.find(({ places }) => places.flag !== client.places.flag && words.value(places.flag) !== undefined);
    if (other)
        throw new _words_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e(`\`${other.places.flag}\` is of \`--live ${other.cloud}\``);
    const places = words
        .value(client.places.flag)
        ?.split(",")
        .map((each) => each.trim());
    return [await live({ client, places, into: words.value("--into"), env, screen: stderr, pause: node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout })];
}
async function clientIn(words) {
    const { clients } = await __webpack_require__.e(/* import() */ 8053).then(__webpack_require__.bind(__webpack_require__, 8053));
    const cloud = words.value("--live");
    const client = clients.find((each) => each.cloud === cloud);
    if (client)
        return client;
    const known = clients.map((each) => each.cloud).join(", ");
    throw new _words_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e(cloud === undefined
        ? `name the cloud to ask with \`--live\`: ${known}`
        : `--live: \`${cloud}\` is not asked; use one of ${known}`);
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


/***/ })

};
