export const id = 9221;
export const ids = [9221];
export const modules = {

/***/ 9884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ mergedWaivers),
/* harmony export */   Q: () => (/* binding */ loadWaivers)
/* harmony export */ });
/* harmony import */ var _model_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2239);
/* harmony import */ var _waivers_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7692);


async function loadWaivers(change, file, options, atTip) {
    const base = options.waivers.entries;
    const may = options.repositoryMay.has("waive");
    const rules = options.inForce.map(({ id }) => id);
    const head = may ? await proposedIn(file, base) : base;
    const { met, changes } = await (0,_waivers_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readWaivers */ .S)(change, { base, head }, rules, atTip);
    if (may)
        return { met, changes, refused: [] };
    const [counting, vain] = [met.filter(isConfigured), met.filter((waiver) => !isConfigured(waiver))];
    return {
        met: counting,
        changes,
        refused: vain.map(({ span }) => `${span.source.path}:${(0,_model_source_js__WEBPACK_IMPORTED_MODULE_0__/* .startOf */ .GH)(span).line}: the central policy lets no repository waive what it finds`),
    };
}
const isConfigured = ({ from }) => from === "configuration";
/** Most pull requests leave the file as it is; what stands in a policy stays there. */
async function proposedIn({ path, inForce, proposed }, base) {
    if (proposed === inForce)
        return base;
    const elsewhere = base.filter(({ span }) => span.source.path !== path);
    if (proposed === undefined)
        return elsewhere;
    const { proposedWaivers } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2311), __webpack_require__.e(3374)]).then(__webpack_require__.bind(__webpack_require__, 3374));
    return [...elsewhere, ...proposedWaivers({ path, revision: "head", text: proposed })];
}
/** As they would count once the pull request is merged. */
const mergedWaivers = (met, next) => [...met.filter(({ from }) => from === "comment"), ...next.waivers.entries].map((waiver) => ({
    ...waiver,
    isNew: false,
}));


/***/ }),

/***/ 6661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ previewLines),
/* harmony export */   o: () => (/* binding */ previewOf)
/* harmony export */ });
function previewOf(now, then) {
    const [before, after] = [byFingerprint(now), byFingerprint(then)];
    return {
        kind: "effect",
        verdict: then.verdict,
        failOn: then.failOn,
        gone: now.findings.filter(({ fingerprint }) => !after.has(fingerprint)),
        come: then.findings.filter(({ fingerprint }) => !before.has(fingerprint)),
        regraded: now.findings.flatMap((finding) => {
            const other = after.get(finding.fingerprint);
            return other && other.severity !== finding.severity ? [{ finding, severity: other.severity }] : [];
        }),
        refused: then.configuration.refused,
    };
}
const byFingerprint = ({ findings }) => new Map(findings.map((each) => [each.fingerprint, each]));
/** As many as one reads; the others are counted. */
const most = 20;
function previewLines({ preview, verdict, failOn }) {
    if (preview === null)
        return [];
    if (preview.kind === "unusable") {
        const all = preview.complaints.map((complaint) => ({ words: complaint.split("\n")[0] ?? "" }));
        return [{ words: "the gate stops, since its configuration cannot be used" }, ...bounded(all)];
    }
    const differences = [
        ...preview.gone.map((finding) => ({ words: "no longer told", finding })),
        ...preview.regraded.map(({ finding, severity }) => ({ words: `would be ${severity}`, finding })),
        ...preview.come.map((finding) => ({ words: "would be told", finding })),
        ...preview.refused.map((refused) => ({ words: `the central policy does not apply ${refused}` })),
    ];
    const outcome = `the new configuration ${preview.failOn === "none" ? "only reports" : `fails the check from ${preview.failOn} on`}`;
    if (preview.verdict === verdict && preview.failOn === failOn && differences.length === 0)
        return [{ words: "the new configuration judges this pull request as the present one does" }];
    const then = preview.verdict === "fail" ? "fails" : "passes";
    return [
        { words: `${outcome}; by it, this pull request ${preview.verdict === verdict ? "still " : ""}${then}` },
        ...bounded(differences),
    ];
}
const bounded = (lines) => lines.length > most ? [...lines.slice(0, most), { words: `and ${lines.length - most} more` }] : lines;


/***/ }),

/***/ 9221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reviewChange: () => (/* binding */ reviewChange)
});

// EXTERNAL MODULE: ./lib/src/gate/gate-changes.js
var gate_changes = __webpack_require__(7769);
// EXTERNAL MODULE: ./lib/src/change/error.js
var change_error = __webpack_require__(6641);
// EXTERNAL MODULE: ./lib/src/gate/parts.js
var parts = __webpack_require__(5866);
// EXTERNAL MODULE: ./lib/src/options.js
var src_options = __webpack_require__(692);
;// CONCATENATED MODULE: ./lib/src/load-gate.js




/** Files of this kind that one change may touch and have read. */
const most = 500;
/** Reads nothing where the change touches no such file. */
async function loadGate(change, request) {
    const { paths } = request;
    const touched = change.files
        .flatMap(({ path, previousPath }) => [path, ...(previousPath === undefined ? [] : [previousPath])])
        .filter((path) => (0,parts/* gatePart */.F)(path, paths) !== undefined);
    const read = touched.slice(0, most);
    if (read.length === 0)
        return { deltas: [], hunks: new Map(), diagnostics: [] };
    const { texts, hunks } = await request.readTexts(read);
    const files = texts.map(({ path, base, head }) => ({ path, base: sourceOf(base), head: sourceOf(head) }));
    const deltas = await (0,gate_changes/* gateChanges */.D)(files, { ...paths, hunks, isGate: isGate(request.runner) });
    const judging = texts.filter(({ path }) => (0,parts/* gatePart */.F)(path, paths) !== "workflow");
    const next = judging.length === 0 ? undefined : await nextOptions(texts, request);
    return {
        deltas,
        hunks,
        diagnostics: [
            ...(touched.length > most ? [tooMany(touched.length - most, touched[most] ?? "")] : []),
            ...(next?.kind === "unusable" ? next.complaints.map((complaint) => warning(complaint, texts, paths)) : []),
        ],
        ...(next && { next }),
    };
}
const sourceOf = (text) => (text?.kind === "text" ? text.source : undefined);
/** Under its own name, or under the one of wherever it was copied to. */
const isGate = ({ action }) => (uses) => {
    const name = uses.split("@")[0]?.toLowerCase() ?? "";
    const known = action?.toLowerCase();
    return name.includes("ai-iam-gate") || (known !== undefined && (name === known || name.startsWith(`${known}/`)));
};
async function nextOptions(texts, request) {
    const path = request.paths.configuration;
    const changed = texts.find((each) => each.path === path);
    if (changed?.head?.kind === "unreadable")
        return {
            kind: "unusable",
            complaints: [`${path}: the file ${changed.head.because}; make it a file that can be read`],
        };
    const file = changed ? changed.head?.source.text : request.inForce;
    try {
        return { kind: "options", options: await request.optionsWith(file, request.ruleFilesOfHead) };
    }
    catch (error) {
        if (error instanceof src_options/* SettingsError */.GN)
            return { kind: "unusable", complaints: error.complaints };
        if (error instanceof change_error/* ChangeError */.P)
            return { kind: "unusable", complaints: [`${path}: ${error.message}`] };
        throw error;
    }
}
/** Complaints begin with their place: the warning stands there where the file is of this change. */
function warning(complaint, texts, { configuration }) {
    const [first = ""] = complaint.split("\n");
    const source = texts.map(({ head }) => sourceOf(head)).find((each) => each && first.startsWith(`${each.path}:`));
    const [, line, column, message = first] = /^:(\d+):(\d+): (.*)$/.exec(first.slice(source?.path.length)) ?? [];
    const start = source && line && column ? offsetOf(source, Number(line), Number(column)) : undefined;
    return {
        code: "configuration",
        severity: "warning",
        message: `once this is merged, the gate stops: ${start === undefined ? first : message}`,
        at: source && start !== undefined ? { source, start, end: start } : { path: source?.path ?? configuration },
    };
}
const offsetOf = (source, line, column) => source.text.split("\n", line - 1).reduce((sum, each) => sum + each.length + 1, 0) + column - 1;
const tooMany = (left, path) => ({
    code: "too-much-work",
    severity: "warning",
    message: `${left} more changed files may configure or run the gate and were not looked at, this is the first`,
    at: { path },
});

// EXTERNAL MODULE: ./lib/src/load-waivers.js
var load_waivers = __webpack_require__(9884);
// EXTERNAL MODULE: ./lib/src/memory.js
var memory = __webpack_require__(8715);
// EXTERNAL MODULE: ./lib/src/read-options.js
var read_options = __webpack_require__(3887);
// EXTERNAL MODULE: ./lib/src/report/preview.js
var preview = __webpack_require__(6661);
// EXTERNAL MODULE: ./lib/src/review.js + 1 modules
var review = __webpack_require__(9969);
;// CONCATENATED MODULE: ./lib/src/review-change.js








/** Throws ChangeError where what was asked for beside it is not there, SettingsError where the configuration cannot be used. */
async function reviewChange(read, request) {
    const { repo, base, head, configRevision, failOn } = request;
    const { path, policy } = (0,src_options/* configurationIn */.AM)(request.config);
    const plans = request.plans ?? [];
    const change = plans.length === 0 ? read : await withPlans(read, plans, request.workTree ?? repo);
    const files = change.units.flatMap((unit) => unit.files);
    await (0,memory/* saveMemory */.zm)(files);
    const text = change.beside[0];
    if (text === undefined && policy === undefined && request.config !== undefined)
        throw new src_options/* SettingsError */.GN([
            `config: there is no \`${path}\` at the base; the configuration is read there, never from the head`,
        ]);
    const readAt = configRevision === undefined || configRevision === base ? change.base : configRevision;
    const optionsWith = async (file, readRuleFiles) => {
        const own = file === undefined ? {} : { file: { path, revision: "base", text: file } };
        const options = await (0,read_options/* readOptions */.T)({ ...(policy && { policy }), ...own }, failOn, readRuleFiles);
        const { today } = request;
        // What a change says of models and times is judged by the day that it was made, as far as that is over.
        const day = change.day !== undefined && change.day < today ? change.day : today;
        const onThatDay = (criteria) => ({ ...criteria, estate: { ...criteria.estate, today: day } });
        return {
            ...options,
            ...onThatDay(options),
            ...(options.tighter && { tighter: onThatDay(options.tighter) }),
            today,
        };
    };
    const options = await optionsWith(text, ruleFilesAt(repo, readAt));
    const gate = await loadGate(change, {
        paths: { configuration: path, ownRules: options.own?.directory, workflow: request.runner?.workflow },
        runner: request.runner ?? {},
        readTexts: async (paths) => (await __webpack_require__.e(/* import() */ 8734).then(__webpack_require__.bind(__webpack_require__, 8734))).readChangedTexts(repo, change.base, head, paths),
        optionsWith,
        inForce: text,
        ruleFilesOfHead: ruleFilesAt(repo, head),
    });
    const atTip = readAt === change.base ? undefined : (paths) => textsAt(repo, readAt, paths);
    const waivers = await (0,load_waivers/* loadWaivers */.Q)(change, { path, inForce: text, proposed: change.beside[1] }, options, atTip);
    const note = {
        policy: policy ? "workflow" : "repository",
        readFrom: text === undefined ? null : { path, commit: readAt },
        rules: [...options.rules].map(([rule, severity]) => ({ rule, severity })),
        ignored: options.ignore,
        ownRules: options.own ? { ...options.own, commit: readAt } : null,
        refused: [...options.refused, ...waivers.refused],
    };
    return withGate(change, options, note, waivers, gate);
}
/** Reviewed as it is now, and where the gate itself changes, as it would be then: that changes no verdict. */
async function withGate(change, options, configuration, waivers, gate) {
    const whole = {
        ...change,
        hunks: new Map([...change.hunks, ...gate.hunks]),
        diagnostics: [...change.diagnostics, ...gate.diagnostics],
    };
    const deltas = [...gate.deltas, ...(0,gate_changes/* waiverDeltas */.C)(waivers.changes)];
    const now = { change: whole, options, configuration, written: waivers.met, gate: deltas };
    const report = await (0,review/* reviewWithSuggestions */.W)(now);
    const preview = await previewAt(gate, now, report);
    return {
        report: { ...report, preview },
        difference: { hunks: whole.hunks, renames: whole.renames },
        comments: options.comments,
        rules: options.inForce,
    };
}
async function previewAt({ next }, now, report) {
    if (!next)
        return null;
    if (next.kind === "unusable")
        return next;
    const { options } = next;
    const configuration = { ...now.configuration, refused: options.refused };
    return (0,preview/* previewOf */.o)(report, await (0,review/* review */.N)({ ...now, options, configuration, written: (0,load_waivers/* mergedWaivers */.C)(now.written, options) }));
}
/** The files of a directory with rules, as a revision has them; left out, the work tree. */
const ruleFilesAt = (repo, revision) => async (directory) => {
    const { readDirectoryAt } = await __webpack_require__.e(/* import() */ 3752).then(__webpack_require__.bind(__webpack_require__, 3752));
    const { isRuleFile } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5305), __webpack_require__.e(9644)]).then(__webpack_require__.bind(__webpack_require__, 9644));
    return readDirectoryAt(repo, revision, directory, isRuleFile);
};
async function textsAt(repo, revision, paths) {
    const { readTextsAt } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 9851));
    return [...(await readTextsAt(repo, revision, paths))].map(([path, text]) => ({ path, revision: "base", text }));
}
async function withPlans(change, plans, workTree) {
    const { withGiven } = await __webpack_require__.e(/* import() */ 4966).then(__webpack_require__.bind(__webpack_require__, 4966));
    return withGiven(change, plans, workTree, (await Promise.all(/* import() */[__webpack_require__.e(2651), __webpack_require__.e(6281)]).then(__webpack_require__.bind(__webpack_require__, 6281))).plan);
}


/***/ })

};
