export const id = 339;
export const ids = [339];
export const modules = {

/***/ 5339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  waive: () => (/* binding */ waive)
});

// EXTERNAL MODULE: ./lib/src/formats/comments.js
var formats_comments = __webpack_require__(3846);
// EXTERNAL MODULE: ./lib/src/model/one-line.js
var one_line = __webpack_require__(8658);
// EXTERNAL MODULE: ./lib/src/options.js
var options = __webpack_require__(5995);
// EXTERNAL MODULE: ./lib/src/report/block-digest.js
var block_digest = __webpack_require__(7974);
// EXTERNAL MODULE: ./lib/src/waivers/day.js
var waivers_day = __webpack_require__(5941);
// EXTERNAL MODULE: ./lib/src/waivers/waiver.js
var waiver = __webpack_require__(6583);
// EXTERNAL MODULE: ./lib/src/waivers/wording.js
var wording = __webpack_require__(1903);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/src/cli/words.js
var cli_words = __webpack_require__(5273);
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

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/change/tree.js
var tree = __webpack_require__(5684);
;// CONCATENATED MODULE: ./lib/src/cli/replace-file.js
/** A path in a work tree to a file that is read and replaced as a whole: what is there after a crash is the old text or the new. */




/** Of a file's byte order: not part of its text, and it stays. */
const mark = /^\ufeff/;
/** Undefined where there is no such file. Throws UsageError for whatever is no file, or leads out of the directory. */
function readIn(directory, path) {
    const file = fileIn(directory, path);
    if (file === undefined)
        return undefined;
    try {
        return (0,external_node_fs_.readFileSync)(file, "utf8").replace(mark, "");
    }
    catch (error) {
        throw new cli_words/* UsageError */.e(`\`${path}\` cannot be read: ${message(error)}`);
    }
}
/** Throws UsageError where it cannot be written. */
function replaceIn(directory, path, text) {
    const known = fileIn(directory, path);
    const file = known ?? (0,external_node_path_.join)(directory, path);
    const beside = (0,external_node_path_.join)((0,external_node_path_.dirname)(file), `.${(0,external_node_path_.basename)(file)}.ai-iam-gate-${process.pid}`);
    const order = known === undefined ? "" : (mark.exec((0,external_node_fs_.readFileSync)(known, "utf8"))?.[0] ?? "");
    try {
        if (known === undefined)
            (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(file), { recursive: true });
        (0,external_node_fs_.writeFileSync)(beside, order + text, {
            flag: "wx",
            mode: known === undefined ? 0o644 : (0,external_node_fs_.lstatSync)(known).mode & 0o777,
        });
        (0,external_node_fs_.renameSync)(beside, file);
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(beside, { force: true });
        throw new cli_words/* UsageError */.e(`\`${path}\` cannot be written: ${message(error)}`);
    }
}
function fileIn(directory, path) {
    if (!(0,tree/* plainPath */.s1)(path))
        throw new cli_words/* UsageError */.e(`\`${path}\` is no path in the repository`);
    const root = (0,external_node_fs_.lstatSync)(directory, { throwIfNoEntry: false });
    if (!root)
        throw new cli_words/* UsageError */.e(`--repo: there is no directory \`${directory}\``);
    const file = (0,external_node_path_.join)(directory, path);
    for (let at = file;; at = (0,external_node_path_.dirname)(at)) {
        const entry = (0,external_node_fs_.lstatSync)(at, { throwIfNoEntry: false });
        if (!entry)
            continue;
        // A link on the way may lead anywhere, whoever made it.
        if (at === file && !entry.isFile())
            throw new cli_words/* UsageError */.e(`\`${path}\` is no file`);
        const way = (0,external_node_path_.relative)(external_node_fs_.realpathSync.native(directory), external_node_fs_.realpathSync.native(at));
        if (way === ".." || way.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(way))
            throw new cli_words/* UsageError */.e(`\`${path}\` leads out of \`${directory}\``);
        return at === file ? file : undefined;
    }
}
const message = (error) => (error instanceof Error ? error.message : String(error));

;// CONCATENATED MODULE: ./lib/src/cli/waive.js
/** `ai-iam-gate waive`: findings of a report to waivers, printed, or written into the configuration or beside the code. */










const help = `ai-iam-gate waive: live with a finding for a time

  --report FILE      the report that has it, as \`check --format json\` and the Action write it
  --fingerprint FP   which finding; may repeat
  --owner WHO        who answers for it: @team, a mail address
  --reason TEXT      why it may stay
  --until DAY        the last day, like 2027-01-31; at most ${waivers_day/* farthest */.yf} days ahead
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
    const grounds = groundsIn(words, (0,waivers_day/* today */.Ec)(terminal.env.SOURCE_DATE_EPOCH));
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
    const problem = (0,waivers_day/* isDay */.N)(until) ? (0,wording/* fieldProblem */.SL)(grounds) : `\`${until}\` is no day; write it like \`2027-01-31\``;
    if (problem !== undefined)
        throw new cli_words/* UsageError */.e(problem);
    // A comment's words end where its reason begins.
    if (/(^|\s)(because|until|by)(\s|$)/.test(grounds.owner))
        throw new cli_words/* UsageError */.e(`--owner: \`${grounds.owner}\` is no name; \`because\`, \`until\` and \`by\` have a meaning of their own`);
    if (until < day)
        throw new cli_words/* UsageError */.e(`--until: ${until} is over already`);
    if ((0,waivers_day/* daysBetween */.YM)(day, until) > waivers_day/* farthest */.yf)
        throw new cli_words/* UsageError */.e(`--until: ${until} is more than ${waivers_day/* farthest */.yf} days from now; a waiver is looked at again once a year, and what is to stay for good belongs into the rules`);
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
    const { waiversText } = await Promise.all(/* import() */[__webpack_require__.e(645), __webpack_require__.e(241), __webpack_require__.e(439)]).then(__webpack_require__.bind(__webpack_require__, 3439));
    const comments = findings.flatMap((finding) => {
        const language = (0,formats_comments/* commentLanguage */.s)({ path: finding.path, text: "" });
        const words = (0,wording/* waiverWords */.O3)(waiverOf(finding, grounds));
        return language ? [`Or as a comment in ${(0,one_line/* oneLine */.T)(finding.path)}:\n\n${language.mark} ${words}\n`] : [];
    });
    return [`In ${config}:\n\n${waiversText(findings.map((finding) => waiverOf(finding, grounds)))}`, ...comments].join("\n");
}
async function asEntries(repo, config, findings, grounds) {
    const { addWaivers } = await Promise.all(/* import() */[__webpack_require__.e(645), __webpack_require__.e(241), __webpack_require__.e(439)]).then(__webpack_require__.bind(__webpack_require__, 3439));
    const text = readIn(repo, config) ?? "";
    replaceIn(repo, config, addWaivers(config, text, findings.map((finding) => waiverOf(finding, grounds))));
    return findings.map((finding) => `${told(finding)} is waived in ${config}\n`).join("");
}
const told = ({ rule, fingerprint }) => `${rule} ${fingerprint}`;
/** All files are looked at before any is written. */
async function asComments(repo, findings, grounds) {
    const { insertComment } = await __webpack_require__.e(/* import() */ 190).then(__webpack_require__.bind(__webpack_require__, 7190));
    const texts = new Map();
    // From the bottom up: a line that comes in moves only those below it.
    const ordered = [...findings].sort((a, b) => b.block.first - a.block.first);
    for (const finding of ordered) {
        const { path, revision, block } = finding;
        const elsewhere = "; `--as configuration` waives it all the same";
        if (revision !== "head")
            throw new cli_words/* UsageError */.e(`${told(finding)} is about text that is gone, and no comment can stand there${elsewhere}`);
        const was = readIn(repo, path);
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
        replaceIn(repo, path, text);
    return findings.map((finding) => `${told(finding)} is waived in ${(0,one_line/* oneLine */.T)(finding.path)}\n`).join("");
}


/***/ }),

/***/ 7974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ blockDigest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _model_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9998);
/** Lines of a file to what tells whether they are still the same: whoever writes into a file by an older report asks first. */


/** Sixteen hexadecimal digits. Lines count from 1, both included; how they end does not count. */
function blockDigest(source, first, last) {
    const starts = (0,_model_source_js__WEBPACK_IMPORTED_MODULE_1__/* .linesOf */ .Dx)(source);
    const text = source.text.slice(starts[first - 1] ?? 0, starts[last] ?? source.text.length);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text.replaceAll("\r\n", "\n").trimEnd()).digest("hex").slice(0, 16);
}


/***/ })

};
