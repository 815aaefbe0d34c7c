export const id = 4482;
export const ids = [4482];
export const modules = {

/***/ 7154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ replaceIn),
/* harmony export */   W: () => (/* binding */ readIn)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _change_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(423);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3426);
/** A path in a work tree to a file that is read and replaced as a whole: what is there after a crash is the old text or the new. */




/** Of a file's byte order: not part of its text, and it stays. */
const mark = /^\ufeff/;
/** Undefined where there is no such file. Throws UsageError for whatever is no file, or leads out of the directory. */
function readIn(directory, path) {
    const file = fileIn(directory, path);
    if (file === undefined)
        return undefined;
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, "utf8").replace(mark, "");
    }
    catch (error) {
        throw new _words_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`\`${path}\` cannot be read: ${message(error)}`);
    }
}
/** Throws UsageError where it cannot be written. */
function replaceIn(directory, path, text) {
    const known = fileIn(directory, path);
    const file = known ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, path);
    const beside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(file)}.ai-iam-gate-${process.pid}`);
    const order = known === undefined ? "" : (mark.exec((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(known, "utf8"))?.[0] ?? "");
    try {
        if (known === undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { recursive: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(beside, order + text, {
            flag: "wx",
            mode: known === undefined ? 0o644 : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(known).mode & 0o777,
        });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(beside, file);
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(beside, { force: true });
        throw new _words_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`\`${path}\` cannot be written: ${message(error)}`);
    }
}
function fileIn(directory, path) {
    if (!(0,_change_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .plainPath */ .s1)(path))
        throw new _words_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`\`${path}\` is no path in the repository`);
    const root = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(directory, { throwIfNoEntry: false });
    if (!root)
        throw new _words_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`--repo: there is no directory \`${directory}\``);
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, path);
    for (let at = file;; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        const entry = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(at, { throwIfNoEntry: false });
        if (!entry)
            continue;
        // A link on the way may lead anywhere, whoever made it.
        if (at === file && !entry.isFile())
            throw new _words_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`\`${path}\` is no file`);
        const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(directory), node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(at));
        if (way === ".." || way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way))
            throw new _words_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`\`${path}\` leads out of \`${directory}\``);
        return at === file ? file : undefined;
    }
}
const message = (error) => (error instanceof Error ? error.message : String(error));


/***/ }),

/***/ 4482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  waive: () => (/* binding */ waive)
});

// EXTERNAL MODULE: ./lib/src/formats/comments.js
var formats_comments = __webpack_require__(3047);
// EXTERNAL MODULE: ./lib/src/model/day.js
var model_day = __webpack_require__(3902);
// EXTERNAL MODULE: ./lib/src/model/one-line.js
var one_line = __webpack_require__(2571);
// EXTERNAL MODULE: ./lib/src/options.js
var options = __webpack_require__(692);
// EXTERNAL MODULE: ./lib/src/report/block-digest.js
var block_digest = __webpack_require__(3797);
// EXTERNAL MODULE: ./lib/src/waivers/terms.js
var terms = __webpack_require__(5923);
// EXTERNAL MODULE: ./lib/src/waivers/waiver.js
var waiver = __webpack_require__(7538);
// EXTERNAL MODULE: ./lib/src/waivers/wording.js
var wording = __webpack_require__(8104);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/src/cli/words.js
var cli_words = __webpack_require__(3426);
;// CONCATENATED MODULE: ./lib/src/cli/read-report.js
/** A JSON report to the findings in it, as far as a waiver needs them. */


/** Throws UsageError where it is no report of ours. */
function readReport(path) {
    const report = parsed(path);
    if (!isObject(report) || report.schema !== "ai-iam-gate/report@1" || !Array.isArray(report.findings))
        throw new cli_words/* UsageError */.e(`--report: \`${path}\` is no report of ai-iam-gate; \`check --format json\` writes one`);
    return report.findings.map((each, i) => {
        const finding = findingIn(each);
        if (!finding)
            throw new cli_words/* UsageError */.e(`--report: \`${path}\`: findings.${i} is not as a report of this version has it`);
        return finding;
    });
}
function parsed(path) {
    try {
        return JSON.parse((0,external_node_fs_.readFileSync)(path, "utf8"));
    }
    catch (error) {
        throw new cli_words/* UsageError */.e(`--report: \`${path}\` cannot be read: ${error instanceof Error ? error.message : String(error)}`);
    }
}
function findingIn(value) {
    if (!isObject(value) || !isObject(value.location) || !isObject(value.block))
        return undefined;
    const { rule, title, fingerprint } = value;
    const { path, revision } = value.location;
    const { start, end, digest } = value.block;
    const first = isObject(start) ? start.line : undefined;
    const last = isObject(end) ? end.line : undefined;
    if (![rule, title, fingerprint, path, revision, digest].every((each) => typeof each === "string"))
        return undefined;
    if (typeof first !== "number" || typeof last !== "number")
        return undefined;
    const text = (each) => String(each);
    return {
        rule: text(rule),
        title: text(title),
        fingerprint: text(fingerprint),
        path: text(path),
        revision: text(revision),
        block: { first, last, digest: text(digest) },
    };
}
const isObject = (value) => typeof value === "object" && value !== null;

// EXTERNAL MODULE: ./lib/src/cli/replace-file.js
var replace_file = __webpack_require__(7154);
;// CONCATENATED MODULE: ./lib/src/cli/waive.js
/** `ai-iam-gate waive`: findings of a report to waivers, printed, or written into the configuration or beside the code. */











const help = `ai-iam-gate waive: live with a finding for a time

  --report FILE      the report that has it, as \`check --format json\` and the Action write it
  --fingerprint FP   which finding; may repeat
  --owner WHO        who answers for it: @team, a mail address
  --reason TEXT      why it may stay
  --until DAY        the last day, like 2027-01-31; at most ${terms/* farthest */.y} days ahead
  --as WORD          write it: comment, above the statement, or configuration (default: print both)
  --repo DIR         the work tree (default: .)
  --config PATH      the configuration, below --repo (default: ${options/* defaultConfigPath */.jE})

A waiver is of one permission, whose fingerprint it names: whatever goes beyond that is a finding again. It counts once it is
merged, unless the configuration says otherwise.
`;
const flags = ["--report", "--fingerprint", "--owner", "--reason", "--until", "--as", "--repo", "--config"];
async function waive(args, terminal) {
    const words = (0,cli_words/* readWords */.u)(args, flags, ["--help", "-h"]);
    if (words.has("--help") || words.has("-h")) {
        terminal.stdout.write(help);
        return 0;
    }
    const grounds = groundsIn(words, (0,model_day/* today */.Ec)(terminal.env.SOURCE_DATE_EPOCH));
    const findings = findingsFor(words);
    const repo = words.value("--repo") ?? ".";
    const config = words.value("--config") ?? options/* defaultConfigPath */.jE;
    switch (words.value("--as")) {
        case undefined:
            terminal.stdout.write(await printed(findings, grounds, config));
            return 0;
        case "comment":
            terminal.stdout.write(await asComments(repo, findings, grounds));
            return 0;
        case "configuration":
            terminal.stdout.write(await asEntries(repo, config, findings, grounds));
            return 0;
        default:
            throw new cli_words/* UsageError */.e(`--as: \`${words.value("--as")}\` is no place for a waiver; use comment or configuration`);
    }
}
function needed(words, flag) {
    const value = (0,one_line/* oneLine */.T)(words.value(flag) ?? "").trim();
    if (value === "")
        throw new cli_words/* UsageError */.e(`\`${flag}\` is needed (see waive --help)`);
    return value;
}
function groundsIn(words, day) {
    const until = needed(words, "--until");
    const grounds = { until, owner: needed(words, "--owner"), reason: needed(words, "--reason") };
    const problem = (0,model_day/* isDay */.N)(until) ? (0,wording/* fieldProblem */.SL)(grounds) : `\`${until}\` is no day; write it like \`2027-01-31\``;
    if (problem !== undefined)
        throw new cli_words/* UsageError */.e(problem);
    // A comment's words end where its reason begins.
    if (/(^|\s)(because|until|by)(\s|$)/.test(grounds.owner))
        throw new cli_words/* UsageError */.e(`--owner: \`${grounds.owner}\` is no name; \`because\`, \`until\` and \`by\` have a meaning of their own`);
    if (until < day)
        throw new cli_words/* UsageError */.e(`--until: ${until} is over already`);
    if ((0,model_day/* daysBetween */.YM)(day, until) > terms/* farthest */.y)
        throw new cli_words/* UsageError */.e(`--until: ${until} is more than ${terms/* farthest */.y} days from now; a waiver is looked at again once a year, and what is to stay for good belongs into the rules`);
    return grounds;
}
/** Those that were asked for, each fingerprint and rule once. */
function findingsFor(words) {
    const all = readReport(needed(words, "--report"));
    const asked = words.values("--fingerprint");
    if (asked.length === 0)
        throw new cli_words/* UsageError */.e(`\`--fingerprint\` is needed (see waive --help); ${available(all)}`);
    for (const fingerprint of asked)
        if (!all.some((finding) => finding.fingerprint === fingerprint))
            throw new cli_words/* UsageError */.e(`--fingerprint: the report has no finding \`${(0,one_line/* oneLine */.T)(fingerprint)}\`; ${available(all)}`);
    const found = all.filter(({ fingerprint }) => asked.includes(fingerprint));
    const guarded = found.find(({ rule }) => !(0,waiver/* isWaivable */.uF)(rule));
    if (guarded)
        throw new cli_words/* UsageError */.e(`\`${guarded.rule}\` watches over the gate itself, and is not waived`);
    return found.filter(({ fingerprint, rule }, i) => found.findIndex((each) => each.fingerprint === fingerprint && each.rule === rule) === i);
}
const most = 10;
const available = (all) => all.length === 0
    ? "it has none at all"
    : `it has ${all
        .slice(0, most)
        .map(({ fingerprint, rule, path, block }) => (0,one_line/* oneLine */.T)(`${fingerprint} (${rule}, ${path}:${block.first})`))
        .join(", ")}${all.length > most ? " and more" : ""}`;
const waiverOf = ({ rule, fingerprint }, grounds) => ({ rule, fingerprint, ...grounds });
async function printed(findings, grounds, config) {
    const { waiversText } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2311), __webpack_require__.e(992)]).then(__webpack_require__.bind(__webpack_require__, 992));
    const comments = findings.flatMap((finding) => {
        const language = (0,formats_comments/* commentLanguage */.s)({ path: finding.path, text: "" });
        const words = (0,wording/* waiverWords */.O3)(waiverOf(finding, grounds));
        return language ? [`Or as a comment in ${(0,one_line/* oneLine */.T)(finding.path)}:\n\n${language.mark} ${words}\n`] : [];
    });
    return [`In ${config}:\n\n${waiversText(findings.map((finding) => waiverOf(finding, grounds)))}`, ...comments].join("\n");
}
async function asEntries(repo, config, findings, grounds) {
    const { addWaivers } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2311), __webpack_require__.e(992)]).then(__webpack_require__.bind(__webpack_require__, 992));
    const text = (0,replace_file/* readIn */.W)(repo, config) ?? "";
    (0,replace_file/* replaceIn */.I)(repo, config, addWaivers(config, text, findings.map((finding) => waiverOf(finding, grounds))));
    return findings.map((finding) => `${told(finding)} is waived in ${config}\n`).join("");
}
const told = ({ rule, fingerprint }) => `${rule} ${fingerprint}`;
/** All files are looked at before any is written. */
async function asComments(repo, findings, grounds) {
    const { insertComment } = await __webpack_require__.e(/* import() */ 1703).then(__webpack_require__.bind(__webpack_require__, 1703));
    const texts = new Map();
    // From the bottom up: a line that comes in moves only those below it.
    const ordered = [...findings].sort((a, b) => b.block.first - a.block.first);
    for (const finding of ordered) {
        const { path, revision, block } = finding;
        const elsewhere = "; `--as configuration` waives it all the same";
        if (revision !== "head")
            throw new cli_words/* UsageError */.e(`${told(finding)} is about text that is gone, and no comment can stand there${elsewhere}`);
        const was = (0,replace_file/* readIn */.W)(repo, path);
        if (was === undefined)
            throw new cli_words/* UsageError */.e(`\`${(0,one_line/* oneLine */.T)(path)}\` is not there any more${elsewhere}`);
        if ((0,block_digest/* blockDigest */.a)({ path, revision, text: was }, block.first, block.last) !== block.digest)
            throw new cli_words/* UsageError */.e(`lines ${block.first} to ${block.last} of \`${(0,one_line/* oneLine */.T)(path)}\` are not what the report saw; review what is there now, and waive by that report`);
        const inserted = await insertComment({ path, revision, text: texts.get(path) ?? was }, block.first, waiverOf(finding, grounds));
        if (inserted.kind === "refused")
            throw new cli_words/* UsageError */.e(`${inserted.problem}${elsewhere}`);
        texts.set(path, inserted.text);
    }
    for (const [path, text] of texts)
        (0,replace_file/* replaceIn */.I)(repo, path, text);
    return findings.map((finding) => `${told(finding)} is waived in ${(0,one_line/* oneLine */.T)(finding.path)}\n`).join("");
}


/***/ }),

/***/ 3047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ commentLanguage)
/* harmony export */ });
const languages = [
    {
        is: ({ path }) => /\.(tf|tofu|tfvars|hcl)$/.test(path),
        mark: "#",
        load: () => Promise.all(/* import() */[__webpack_require__.e(1813), __webpack_require__.e(9423)]).then(__webpack_require__.bind(__webpack_require__, 9423)).then((m) => m.hclComments),
    },
    {
        is: ({ path }) => /\.bicep(param)?$/.test(path),
        mark: "//",
        load: () => Promise.all(/* import() */[__webpack_require__.e(4979), __webpack_require__.e(8634)]).then(__webpack_require__.bind(__webpack_require__, 7211)).then((m) => m.bicepComments),
    },
    {
        // A template is YAML or JSON, by what it begins with.
        is: ({ path, text }) => /\.ya?ml$/.test(path) || (path.endsWith(".template") && !/^\s*[{[]/.test(text)),
        mark: "#",
        load: () => Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9775)]).then(__webpack_require__.bind(__webpack_require__, 9775)).then((m) => m.yamlComments),
    },
    {
        // Other JSON has no comments.
        is: ({ path, text }) => /\.jsonc?$/.test(path) && text.slice(0, 5000).includes("schema.management.azure.com"),
        mark: "//",
        load: () => __webpack_require__.e(/* import() */ 2972).then(__webpack_require__.bind(__webpack_require__, 2972)).then((m) => m.jsonComments),
    },
];
/** Undefined where such a text has no comments. */
const commentLanguage = (source) => languages.find(({ is }) => is(source));


/***/ }),

/***/ 2571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ oneLine)
/* harmony export */ });
/** A user's text to one line that moves no cursor and turns no text around. */
const oneLine = (text) => text.replace(/[\p{C}\p{Z}\s]+/gu, " ");


/***/ }),

/***/ 2239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   GH: () => (/* binding */ startOf),
/* harmony export */   Qy: () => (/* binding */ firstLineOf),
/* harmony export */   SH: () => (/* binding */ lastLineOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   mh: () => (/* binding */ lineAt),
/* harmony export */   oZ: () => (/* binding */ lineText),
/* harmony export */   pJ: () => (/* binding */ endOf),
/* harmony export */   t$: () => (/* binding */ positionAt)
/* harmony export */ });
/** The text of a file at one revision, and regions of it: everything read from a repository points back here. */
const lineStarts = new WeakMap();
/** The offsets at which the lines of a source's text begin, computed once. A line ends at LF, as git counts. */
function linesOf(source) {
    const known = lineStarts.get(source);
    if (known)
        return known;
    const starts = [0];
    const text = source.text;
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1))
        starts.push(at + 1);
    lineStarts.set(source, starts);
    return starts;
}
/** Offset to line and column, by binary search. An offset past the end answers the end. */
function positionAt(source, offset) {
    const starts = linesOf(source);
    const at = Math.max(0, Math.min(offset, source.text.length));
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= at)
            low = middle;
        else
            high = middle - 1;
    }
    return { line: low + firstLineOf(source), column: at - (starts[low] ?? 0) + 1 };
}
/** Of the file that the source is, or is a part of. */
const firstLineOf = ({ firstLine }) => firstLine ?? 1;
/** A line of the file as it is written, its end included; empty where the source has none of that number. */
function lineText(source, line) {
    const starts = linesOf(source);
    const at = line - firstLineOf(source);
    const start = starts[at];
    return start === undefined ? "" : source.text.slice(start, starts[at + 1] ?? source.text.length);
}
const startOf = (span) => span.stands?.start ?? positionAt(span.source, span.start);
const endOf = (span) => span.stands?.end ?? positionAt(span.source, span.end);
/** The line of the last unit in it. */
function lastLineOf({ source, start, end, stands }) {
    if (!stands)
        return positionAt(source, Math.max(start, end - 1)).line;
    // What ends before the first unit of a line ends with the line before it.
    return stands.end.column === 1 ? Math.max(stands.start.line, stands.end.line - 1) : stands.end.line;
}
const textOf = (span) => span.source.text.slice(span.start, span.end);
/** A line, counted from 1, without the blanks around it; undefined where there is none, or nothing on it. */
function lineAt(source, line) {
    const start = linesOf(source)[line - firstLineOf(source)];
    if (start === undefined)
        return undefined;
    const text = lineText(source, line);
    const begin = start + text.length - text.trimStart().length;
    return text.trim() === "" ? undefined : { source, start: begin, end: begin + text.trim().length };
}


/***/ }),

/***/ 3797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ blockDigest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _model_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2239);
/** Lines of a file to what tells whether they are still the same: whoever writes into a file by an older report asks first. */


/** A file may be one long line, on which many findings stand. */
const known = new WeakMap();
/** Sixteen hexadecimal digits. Lines count from 1, both included; how they end does not count. */
function blockDigest(source, first, last) {
    const digests = known.get(source) ?? new Map();
    known.set(source, digests);
    const digest = digests.get(`${first} ${last}`) ?? digestOf(source, first, last);
    digests.set(`${first} ${last}`, digest);
    return digest;
}
function digestOf(source, first, last) {
    const starts = (0,_model_source_js__WEBPACK_IMPORTED_MODULE_1__/* .linesOf */ .Dx)(source);
    const before = (0,_model_source_js__WEBPACK_IMPORTED_MODULE_1__/* .firstLineOf */ .Qy)(source);
    const text = source.text.slice(starts[first - before] ?? 0, starts[last - before + 1] ?? source.text.length);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text.replaceAll("\r\n", "\n").trimEnd()).digest("hex").slice(0, 16);
}


/***/ }),

/***/ 5923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ soon),
/* harmony export */   y: () => (/* binding */ farthest)
/* harmony export */ });
/** How long waivers last, in days. */
/** A waiver ends within so many days of being written: a year, and time to renew it. What never ends is a change of the rules. */
const farthest = 400;
/** Its owner is told so many days ahead. */
const soon = 14;


/***/ }),

/***/ 7538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M1: () => (/* binding */ sameness),
/* harmony export */   Zv: () => (/* binding */ isFingerprint),
/* harmony export */   uF: () => (/* binding */ isWaivable),
/* harmony export */   xg: () => (/* binding */ longestReason),
/* harmony export */   yM: () => (/* binding */ longestOwner)
/* harmony export */ });
const isFingerprint = (text) => /^[0-9a-f]{32}$/.test(text);
/** What the gate says about itself is not waived: a waiver would waive the finding that tells of it. */
const isWaivable = (rule) => !rule.startsWith("any/gate/");
/** As long as a name, and as a sentence that people read in a table, may be. */
const longestOwner = 100;
const longestReason = 500;
/** Equal for those that say the same, wherever they stand. */
const sameness = (waiver) => waiver.kind === "written"
    ? JSON.stringify([waiver.rule, waiver.fingerprint ?? "", waiver.owner, waiver.reason, waiver.until])
    : JSON.stringify([waiver.problem]);


/***/ }),

/***/ 8104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O3: () => (/* binding */ waiverWords),
/* harmony export */   SL: () => (/* binding */ fieldProblem),
/* harmony export */   W3: () => (/* binding */ readComment),
/* harmony export */   "in": () => (/* binding */ ruleProblem),
/* harmony export */   yv: () => (/* binding */ commentPrefix)
/* harmony export */ });
/* harmony import */ var _model_day_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3902);
/* harmony import */ var _model_one_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2571);
/* harmony import */ var _rules_rule_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(955);
/* harmony import */ var _waiver_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7538);
/** The words of a waiver in a comment: to what they say, or to what is wrong with them; and back. */




/** What a comment of ours begins with; a text without it has none. */
const commentPrefix = "ai-iam-gate:";
/** `ai-iam-gate: waive RULE FINGERPRINT until DAY by OWNER because REASON` */
const waiverWords = ({ rule, fingerprint, until, owner, reason, }) => `${commentPrefix} waive ${rule}${fingerprint === undefined ? "" : ` ${fingerprint}`} until ${until} by ${owner} because ${reason}`;
/** Undefined where the comment is not meant for us. `span` is the comment with its marks; `rules` the ids of those in force. */
function readComment(span, rules) {
    const { source, start, end } = span;
    const text = unmarked(source.text.slice(start, Math.min(end, start + longestComment)));
    if (!text.startsWith(commentPrefix))
        return undefined;
    const isWhole = end - start <= longestComment;
    const read = isWhole
        ? readWords(text.slice(commentPrefix.length).trim(), rules)
        : `it is longer than ${longestComment} characters`;
    return typeof read === "string"
        ? { kind: "malformed", problem: read, from: "comment", span }
        : { kind: "written", ...read, from: "comment", span };
}
/** Beyond this nobody reads it. */
const longestComment = 2000;
/** A comment's text as one line. */
const unmarked = (comment) => (comment.startsWith("/*") && comment.endsWith("*/") ? comment.slice(0, -2) : comment)
    .replace(/^(#+|\/\/+|\/\*+)/, "")
    .replace(/\s+/g, " ")
    .trim();
/** What it says, or what is wrong. */
function readWords(text, rules) {
    const [verb = "", rule = "", ...rest] = text.split(" ");
    if (verb !== "waive")
        return `${quoted(verb)} is nothing that a comment can ask for; it can \`waive\` a rule`;
    if (rule === "" || rule === "until")
        return "it does not name the rule";
    const problem = ruleProblem(rule, rules);
    if (problem !== undefined)
        return problem;
    const because = rest.indexOf("because");
    const before = because < 0 ? rest : rest.slice(0, because);
    const reason = because < 0 ? "" : rest.slice(because + 1).join(" ");
    const named = before.findIndex((word) => word === "until" || word === "by");
    const ids = before.slice(0, named < 0 ? before.length : named).map((word) => word.replace(/^\(|\)$/g, ""));
    const [fingerprint, ...surplus] = ids.filter((word) => word !== "fp");
    if (fingerprint !== undefined && !(0,_waiver_js__WEBPACK_IMPORTED_MODULE_1__/* .isFingerprint */ .Zv)(fingerprint))
        return `${quoted(fingerprint)} is no fingerprint, which is thirty-two hexadecimal digits`;
    if (surplus.length > 0)
        return `one waiver is for one finding, and ${quoted(surplus.join(" "))} is more`;
    const until = after(before, "until", "by");
    const owner = after(before, "by", "until");
    const wrong = fieldProblem({ until, owner, reason });
    if (wrong !== undefined)
        return wrong;
    return { rule, ...(fingerprint !== undefined && { fingerprint }), owner, until, reason };
}
/** The words from one keyword to the other, or to the end. */
function after(words, keyword, other) {
    const from = words.indexOf(keyword);
    if (from < 0)
        return "";
    const to = words.indexOf(other);
    return words.slice(from + 1, to > from ? to : words.length).join(" ");
}
/** Why no rule can be waived by this name; undefined where one can. */
function ruleProblem(rule, rules) {
    if (rule.includes("*"))
        return `a waiver is for one rule, and ${quoted(rule)} may be many`;
    if (!(0,_waiver_js__WEBPACK_IMPORTED_MODULE_1__/* .isWaivable */ .uF)(rule))
        return `${quoted(rule)} watches over the gate itself, and is not waived`;
    return (0,_rules_rule_names_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownRule */ .b6)(rule, rules);
}
/** What is wrong with the rest of a waiver; undefined where it is as it should be. */
function fieldProblem({ until, owner, reason }) {
    if (until === "")
        return "it does not say until when: `until 2027-01-31`";
    if (!(0,_model_day_js__WEBPACK_IMPORTED_MODULE_2__/* .isDay */ .N)(until))
        return `${quoted(until)} is no day; write it like \`2027-01-31\``;
    if (owner === "")
        return "it does not say who answers for it: `by @team`";
    if (owner.length > _waiver_js__WEBPACK_IMPORTED_MODULE_1__/* .longestOwner */ .yM)
        return `its owner is longer than ${_waiver_js__WEBPACK_IMPORTED_MODULE_1__/* .longestOwner */ .yM} characters`;
    if (reason === "")
        return "it does not say why: `because …`";
    return reason.length > _waiver_js__WEBPACK_IMPORTED_MODULE_1__/* .longestReason */ .xg ? `its reason is longer than ${_waiver_js__WEBPACK_IMPORTED_MODULE_1__/* .longestReason */ .xg} characters` : undefined;
}
const quoted = (text) => `\`${(0,_model_one_line_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .T)(text.slice(0, 80)).replaceAll("`", "'")}\``;


/***/ })

};
