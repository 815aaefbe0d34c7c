export const id = 2984;
export const ids = [2984];
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

/***/ 2984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  testRules: () => (/* binding */ testRules)
});

// EXTERNAL MODULE: ./lib/src/report/escape.js
var report_escape = __webpack_require__(3330);
// EXTERNAL MODULE: ./lib/src/rules/shipped.js + 1 modules
var shipped = __webpack_require__(2092);
// EXTERNAL MODULE: ./lib/src/model/source.js
var source = __webpack_require__(2239);
// EXTERNAL MODULE: ./lib/src/read-options.js
var read_options = __webpack_require__(3887);
// EXTERNAL MODULE: ./lib/src/change/find-callers.js + 1 modules
var find_callers = __webpack_require__(8307);
// EXTERNAL MODULE: ./lib/src/change/hunk-between.js
var hunk_between = __webpack_require__(9218);
// EXTERNAL MODULE: ./lib/src/change/units.js
var units = __webpack_require__(4044);
;// CONCATENATED MODULE: ./lib/src/files-pool.js
function filesPool(sources) {
    const inDirectory = (directory, endings, revision) => [...sources[revision].values()].filter(({ path }) => path.slice(0, Math.max(0, path.lastIndexOf("/"))) === directory && endings.some((end) => path.endsWith(end)));
    return {
        know: () => { },
        fetch: async (want, revision) => want.kind === "directory"
            ? inDirectory(want.path, want.endings, revision)
            : [sources[revision].get(want.path)].filter((source) => source !== undefined),
        holds: async (directory, endings, revision) => inDirectory(directory, endings, revision).length > 0,
        diagnostics: () => [],
    };
}
const searchFiles = (sources) => async ({ pattern, endings }) => {
    const wanted = new RegExp(pattern);
    return ["base", "head"].flatMap((revision) => [...sources[revision].values()]
        .filter(({ path }) => endings.some((end) => path.endsWith(end)))
        .flatMap(({ path, text }) => text.split("\n").flatMap((line) => (wanted.test(line) ? [{ revision, path, text: line }] : []))));
};

// EXTERNAL MODULE: ./lib/src/formats/index.js
var formats = __webpack_require__(6109);
// EXTERNAL MODULE: ./lib/src/review.js + 1 modules
var review = __webpack_require__(9969);
// EXTERNAL MODULE: ./lib/src/waivers/read.js + 2 modules
var read = __webpack_require__(7692);
;// CONCATENATED MODULE: ./lib/src/review-files.js








/** `gate` is what the change does to what the gate itself rests on. */
async function reviewFiles(base, head, options = {}, gate = []) {
    return (0,review/* review */.N)(await reviewedFiles(base, head, options, gate));
}
/** The files of two revisions as what is reviewed. */
async function reviewedFiles(base, head, options = {}, gate = []) {
    const settings = { ...read_options/* defaultOptions */.K, ...options };
    const { met } = await (0,read/* readWaivers */.S)({ headSources: sourcesIn(head, "head"), baseSources: sourcesIn(base, "base") }, { base: settings.waivers.entries, head: settings.waivers.entries }, settings.inForce.map(({ id }) => id), undefined);
    const change = await changeBetween(base, head);
    return { change, options: settings, configuration: unconfigured, written: met, gate };
}
const unconfigured = {
    policy: "repository",
    readFrom: null,
    rules: [],
    ignored: [],
    ownRules: null,
    refused: [],
};
/** The files of two revisions as a change between them. */
async function changeBetween(base, head) {
    const units = await unitsOf(base, head);
    const paths = [...new Set([...Object.keys(base), ...Object.keys(head)])]
        .filter((path) => base[path] !== head[path])
        .sort();
    return {
        base: "base",
        head: "head",
        files: paths.map((path) => ({ kind: path in base ? (path in head ? "modified" : "deleted") : "added", path })),
        units,
        baseSources: new Map(),
        headSources: new Map(),
        hunks: new Map(paths.map((path) => [path, [(0,hunk_between/* hunkBetween */.J)(base[path] ?? "", head[path] ?? "")]])),
        renames: new Map(),
        beside: [],
        diagnostics: [],
    };
}
/** The units of all files, at both revisions. */
async function unitsOf(base, head) {
    const sources = { base: sourcesIn(base, "base"), head: sourcesIn(head, "head") };
    const paths = [...new Set([...Object.keys(base), ...Object.keys(head)])].sort();
    const callers = await (0,find_callers/* findCallers */.Q)(paths, formats/* formats */.F, searchFiles(sources));
    const claimed = [];
    for (const path of paths) {
        const [before, after] = [sources.base.get(path), sources.head.get(path)];
        const format = (await claimant([before, after].filter((source) => source !== undefined))) ?? callers.adopts(path);
        if (format)
            claimed.push({ path, format, base: before, head: after, readable: true });
    }
    const changed = paths.filter((path) => base[path] !== head[path]);
    return (await (0,units/* gatherUnits */.$)(claimed, filesPool(sources), callers.of, changed)).units;
}
const sourcesIn = (files, revision) => new Map(Object.entries(files).map(([path, text]) => [path, { path, revision, text }]));
async function claimant(sources) {
    for (const entry of formats/* formats */.F.filter((each) => sources.some(({ path }) => each.mayClaim(path)))) {
        const format = await entry.load();
        if (sources.some((source) => format.claims(source) || format.marks(source)))
            return format;
    }
    return undefined;
}

// EXTERNAL MODULE: ./lib/src/rules/vocabulary.js
var vocabulary = __webpack_require__(7820);
// EXTERNAL MODULE: ./lib/src/gate/gate-changes.js
var gate_changes = __webpack_require__(7769);
// EXTERNAL MODULE: ./lib/src/options.js
var options = __webpack_require__(692);
;// CONCATENATED MODULE: ./lib/src/cli/examples-gate.js
/** The files of an example to what they change of the gate itself, as a pull request with them would. */





async function gateOf(base, head, rules) {
    const paths = [...new Set([...Object.keys(base), ...Object.keys(head)])];
    const source = (files, path, revision) => {
        const text = files[path];
        return text === undefined ? undefined : { path, revision, text };
    };
    const sources = (files, revision) => new Map(paths.flatMap((path) => [source(files, path, revision) ?? []].flat()).map((each) => [each.path, each]));
    const files = paths
        .filter((path) => base[path] !== head[path])
        .map((path) => ({ path, base: source(base, path, "base"), head: source(head, path, "head") }));
    const waivers = await (0,read/* readWaivers */.S)({ baseSources: sources(base, "base"), headSources: sources(head, "head") }, { base: [], head: [] }, rules, undefined);
    const parts = await (0,gate_changes/* gateChanges */.D)(files, {
        configuration: options/* defaultConfigPath */.jE,
        ownRules: vocabulary/* exampleFiles */.Gw["own-rule"]?.replace(/\/[^/]*$/, ""),
        workflow: undefined,
        hunks: new Map(files.map(({ path }) => [path, [(0,hunk_between/* hunkBetween */.J)(base[path] ?? "", head[path] ?? "")]])),
        isGate: (uses) => uses.includes("ai-iam-gate"),
    });
    return [...parts, ...(0,gate_changes/* waiverDeltas */.C)(waivers.changes)];
}

;// CONCATENATED MODULE: ./lib/src/cli/examples.js





const nothing = { "iam-policy": '{ "Version": "2012-10-17", "Statement": [] }' };
/** One file of the example's format; none where the text is empty. */
function filesOf({ format, before, after }, which) {
    const text = which === "after" ? after : (before ?? nothing[format] ?? "");
    return text === "" ? {} : { [vocabulary/* exampleFiles */.Gw[format] ?? format]: text };
}
async function reviewed(base, head, example, inForce) {
    const { estate } = example;
    const ids = inForce.map(({ id }) => id);
    return reviewFiles(base, head, { ...read_options/* defaultOptions */.K, estate, inForce }, await gateOf(base, head, ids));
}
/**
 * What is amiss with an example that the rule `id` must find: it is found once, on the very text, as grave as it says; nothing is
 * found where nothing changes; the same is found in other white space; and rules about access that is gained, of those
 * `watched`, are silent where the change is taken back. That the rule is necessary follows: without it, nothing has its id.
 */
async function tryFlagged(id, example, inForce, watched = [id]) {
    const [before, after] = [filesOf(example, "before"), filesOf(example, "after")];
    const report = await reviewed(before, after, example, inForce);
    const unread = unreadable(report);
    if (unread.length > 0)
        return unread;
    const own = report.findings.filter(({ rule }) => rule === id);
    const [finding] = own;
    if (!finding || own.length > 1)
        return [
            {
                expected: `one finding of this rule, on ${code(example.at ?? "")}`,
                seen: finding ? `there are ${own.length}: ${told(own)}` : `there is none; ${found(report.findings)}`,
            },
        ];
    const back = (await reviewed(after, before, example, inForce)).findings.filter(({ rule }) => watched.includes(rule) && inForce.some((each) => each.id === rule && isAboutGain(each)));
    const still = (await reviewed(after, after, example, inForce)).findings;
    return [
        ...standing(finding, example),
        ...silent(still, "nothing where nothing changes"),
        ...silent(back, "nothing of what is gained where the change is taken back"),
        ...(await respaced(id, example, inForce, finding.fingerprint)),
    ];
}
/** What is amiss with an example that the rule must say nothing of. */
async function tryQuiet(id, example, inForce) {
    const report = await reviewed(filesOf(example, "before"), filesOf(example, "after"), example, inForce);
    const own = report.findings.filter(({ rule }) => rule === id);
    return [...unreadable(report), ...silent(own, "nothing of this rule")];
}
/** Where it stands, how grave it is, and what it says. */
function standing(finding, { at = "", severity }) {
    const place = (0,source/* textOf */.b6)(finding.location);
    const times = placesOf(finding.location.source.text, bare(at));
    const unfilled = /undefined|(?<!\$)\{[a-z]+\}/.exec(`${finding.what} ${finding.why} ${finding.fix}`)?.[0];
    return [
        ...(bare(place) === bare(at)
            ? []
            : [{ expected: `the finding to stand on ${code(at)}`, seen: `it stands on ${code(place)}` }]),
        ...(times === 1
            ? []
            : [{ expected: `${code(at)} to occur once, so that the place is plain`, seen: `it occurs ${times} times` }]),
        ...(severity === undefined || severity === finding.severity
            ? []
            : [{ expected: `the severity ${severity}`, seen: `it is ${finding.severity}` }]),
        ...(unfilled === undefined
            ? []
            : [{ expected: "every placeholder to be filled", seen: `${code(unfilled)} stands in the sentences` }]),
    ];
}
/** The same finding, by its fingerprint, where the document is laid out anew. */
async function respaced(id, example, inForce, fingerprint) {
    const spaced = Object.fromEntries(Object.entries(filesOf(example, "after")).map(([path, text]) => [path, laidOutAnew(path, text)]));
    const { findings } = await reviewed(filesOf(example, "before"), spaced, example, inForce);
    const own = findings.filter(({ rule }) => rule === id);
    return own.length === 1 && own[0]?.fingerprint === fingerprint
        ? []
        : [{ expected: "the same finding where the document is laid out anew", seen: found(own) }];
}
/** Comments may stand in a policy document; it is left as it is where it is no plain JSON. */
function laidOutAnew(path, text) {
    if (!path.endsWith(".json"))
        return `\n# laid out anew\n\n${text}`;
    try {
        return `${JSON.stringify(JSON.parse(text), null, 6)}\n`;
    }
    catch {
        return `\n\n${text}`;
    }
}
/** Whether the rule is about access that is gained; a deny or a setting may also be lost on the way back. */
const isAboutGain = ({ when }) => when.kind === "broadens" && !when.row.effect?.includes("deny");
const unreadable = ({ diagnostics }) => diagnostics
    .filter(({ severity }) => severity === "error")
    .map(({ message }) => ({ expected: "an example that can be read", seen: message }));
const silent = (all, expected) => all.length === 0 ? [] : [{ expected, seen: found(all) }];
const found = (all) => all.length === 0 ? "nothing was found" : `what was found is ${told(all)}`;
const told = (all) => all.map(({ rule, severity, location }) => `${rule} (${severity}) on ${code((0,source/* textOf */.b6)(location))}`).join(", ");
/** As much of a text as a line has room for. */
function code(text) {
    const line = text.replace(/\s+/g, " ");
    return `\`${line.length > 120 ? `${line.slice(0, 120)}…` : line}\``;
}
/** Quoted or not: some formats' places take the quotes in, others do not. */
const bare = (quoted) => quoted.trim().replace(/^"([^"]*)"$/s, "$1");
/** How often the text stands there by itself: as a whole string, or else as any part of the document. */
function placesOf(document, text) {
    const quoted = document.split(`"${text}"`).length - 1;
    return quoted > 0 ? quoted : document.split(text).length - 1;
}

// EXTERNAL MODULE: ./lib/src/cli/rule-files.js
var rule_files = __webpack_require__(8179);
// EXTERNAL MODULE: ./lib/src/cli/words.js
var cli_words = __webpack_require__(3426);
;// CONCATENATED MODULE: ./lib/src/cli/rules-test.js
/** `ai-iam-gate rules test`: rule files to what their examples say of them, a line for each rule. */





const help = `ai-iam-gate rules test: check rule files, and review their examples

  ai-iam-gate rules test [DIR...]

  DIR                directories of rule files, or single ones (default: what \`own-rules\` of the configuration
                     names; else the rules that ship)
  --repo DIR         the work tree whose configuration is read (default: .)
  --config PATH      the configuration, below --repo (default: .github/ai-iam-gate.yml)

Each \`flagged\` example must give one finding of the rule, on the text of \`at\`, as grave as \`severity\` says; nothing
where nothing changes; nothing of what is gained where it is taken back. Each \`quiet\` example must give none.

exit status: 0 all hold; 1 an example does not; 2 bad usage, or a rule that cannot be read
`;
async function testRules(args, terminal) {
    const words = (0,cli_words/* readWords */.u)(args, ["--repo", "--config"], ["--help", "-h"], "places");
    if (words.has("--help") || words.has("-h")) {
        terminal.stdout.write(help);
        return 0;
    }
    const { own } = await (0,rule_files/* workTree */._E)(words.value("--repo") ?? ".", words.value("--config"));
    const places = words.rest.length > 0 ? words.rest : [own ?? (0,rule_files/* shippedDirectory */.L8)()];
    const read = places.flatMap((place) => (0,rule_files/* rulesAt */.hC)(place, own));
    const inForce = together(read.map(({ rule }) => rule));
    const say = (line) => terminal.stdout.write(`${line}\n`);
    let failed = 0;
    let examples = 0;
    for (const each of read) {
        const { flagged, quiet } = each.examples;
        const failures = await failuresOf(each, inForce);
        say(`${failures.length === 0 ? "✓" : "✗"} ${each.rule.id}  ${flagged.length} flagged, ${quiet.length} quiet`);
        for (const { at, expected, seen } of failures) {
            say(`    ${(0,report_escape/* terminalText */.eR)(at)}`);
            say(`      expected ${(0,report_escape/* terminalText */.eR)(expected)},`);
            say(`      but ${(0,report_escape/* terminalText */.eR)(seen)}`);
        }
        examples += flagged.length + quiet.length;
        if (failures.length > 0)
            failed += 1;
    }
    const counted = `${read.length} ${read.length === 1 ? "rule" : "rules"}, ${examples} examples`;
    say(failed === 0 ? `${counted}: all hold` : `${counted}: ${failed} of the rules failed`);
    return failed === 0 ? 0 : 1;
}
/** The files as they are now, in place of what was compiled of them. */
function together(read) {
    const ids = new Set(read.map(({ id }) => id));
    return [...shipped/* shippedRules */.T.filter(({ id }) => !ids.has(id)), ...read];
}
async function failuresOf({ rule, examples, shown }, inForce) {
    const failures = [];
    for (const kind of ["flagged", "quiet"]) {
        if (examples[kind].length === 0)
            failures.push({ at: shown, expected: `a ${kind} example at least`, seen: "there is none" });
        for (const example of examples[kind]) {
            const attempt = kind === "flagged" ? tryFlagged : tryQuiet;
            const found = await attempt(rule.id, example, inForce);
            failures.push(...found.map((each) => ({ ...each, at: `${shown}:${example.line}: ${kind}: ${example.name}` })));
        }
    }
    return failures;
}


/***/ })

};
