export const id = 7003;
export const ids = [7003];
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

/***/ 157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ ignoredIn)
/* harmony export */ });
/**
 * INVARIANT: what a unit outside of them reads there is not passed over: it is that unit's access, and whoever opens a pull request
 * chooses where its text lies.
 */
function ignoredIn({ units }, ignores) {
    let lent;
    return (path) => {
        if (!ignores(path))
            return false;
        lent ??= lentBy(units, ignores);
        return !lent.has(path);
    };
}
function lentBy(units, ignores) {
    return new Set(units.flatMap(({ format, key, files }) => {
        const isOwn = (path) => format.unit(path) === key;
        const paths = files.map(({ path }) => path);
        return paths.some((path) => isOwn(path) && !ignores(path)) ? paths.filter((path) => !isOwn(path)) : [];
    }));
}


/***/ }),

/***/ 5627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ unitRenames)
/* harmony export */ });
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9399);
/** Renamed files to renamed units: a module's directory, a document's path. */

/** From a unit that the head no longer has to the one that its files went to. A file that leaves a unit that stays renames nothing. */
function unitRenames({ units, renames }) {
    if (renames.size === 0)
        return new Map();
    const head = units.filter(({ revision }) => revision === "head");
    const kept = new Set(head.map(_change_js__WEBPACK_IMPORTED_MODULE_0__/* .unitName */ .C));
    const found = new Map();
    for (const unit of units) {
        if (unit.revision !== "base" || kept.has((0,_change_js__WEBPACK_IMPORTED_MODULE_0__/* .unitName */ .C)(unit)))
            continue;
        const moved = new Set(unit.files.flatMap(({ path }) => renames.get(path) ?? []));
        const targets = head.filter(({ files, part }) => fileName(part) === fileName(unit.part) && files.some(({ path }) => moved.has(path)));
        const [only, another] = targets;
        if (only && !another)
            found.set((0,_change_js__WEBPACK_IMPORTED_MODULE_0__/* .unitName */ .C)(unit), (0,_change_js__WEBPACK_IMPORTED_MODULE_0__/* .unitName */ .C)(only));
    }
    return found;
}
/** Settings keep their file's name when their directory gets another. */
const fileName = (part) => part?.slice(part.lastIndexOf("/") + 1);


/***/ }),

/***/ 6756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  review: () => (/* binding */ review)
});

// EXTERNAL MODULE: ./lib/src/change/whole.js
var whole = __webpack_require__(5168);
// EXTERNAL MODULE: ./lib/src/formats/index.js
var formats = __webpack_require__(6109);
// EXTERNAL MODULE: ./lib/src/load-waivers.js
var load_waivers = __webpack_require__(9884);
// EXTERNAL MODULE: ./lib/src/memory.js
var memory = __webpack_require__(8715);
// EXTERNAL MODULE: ./lib/src/options.js
var src_options = __webpack_require__(692);
// EXTERNAL MODULE: ./lib/src/read-options.js
var read_options = __webpack_require__(3887);
// EXTERNAL MODULE: ./lib/src/access/difference.js + 3 modules
var difference = __webpack_require__(1298);
// EXTERNAL MODULE: ./lib/src/access/subjects.js
var subjects = __webpack_require__(5460);
// EXTERNAL MODULE: ./lib/src/access/work.js
var work = __webpack_require__(2628);
// EXTERNAL MODULE: ./lib/src/change/ignored.js
var change_ignored = __webpack_require__(157);
// EXTERNAL MODULE: ./lib/src/change/unit-renames.js
var unit_renames = __webpack_require__(5627);
// EXTERNAL MODULE: ./lib/src/judge-access.js
var judge_access = __webpack_require__(7812);
// EXTERNAL MODULE: ./lib/src/read-revision.js
var read_revision = __webpack_require__(4012);
// EXTERNAL MODULE: ./lib/src/survey/survey-of.js + 13 modules
var survey_of = __webpack_require__(4394);
// EXTERNAL MODULE: ./lib/src/waivers/apply.js + 1 modules
var apply = __webpack_require__(1095);
;// CONCATENATED MODULE: ./lib/src/survey.js
/** Every unit of a revision to its survey: the pipeline of the access review, on the steps that the gate takes. */










/** Pure but for what it loads. The rules speak of a revision as if all of it were new; what changed is what the gate's difference says. */
async function survey({ change, isCompared, written, ...given }) {
    const options = { ...given.options, ignores: (0,change_ignored/* ignoredIn */._)(change, given.options.ignores) };
    const before = isCompared ? await (0,read_revision/* readRevision */.M)(change.units, options, "base") : undefined;
    (0,memory/* letGo */.Ko)();
    const head = await (0,read_revision/* readRevision */.M)(change.units, options, "head");
    const now = (0,judge_access/* judgeAccess */.I)(head.access, options);
    const was = before && (0,judge_access/* judgeAccess */.I)(before.access, options);
    const renames = (0,unit_renames/* unitRenames */.w)(change);
    const compared = before && was && (0,work/* bounded */.Mm)(() => ({ ...was, ...comparison(before.access, head.access, renames) }));
    const surveyed = (0,work/* bounded */.Mm)(() => ({
        ...(0,survey_of/* surveyOf */.y)({
            head: now,
            base: compared,
            ignores: options.ignores,
            knowsOwn: options.estate.trustedAccounts.size > 0,
            abroad: "passed-over",
        }),
        isUndone: (0,work/* wasCut */.Eu)(),
    }));
    const waived = (0,apply/* applyWaivers */.K)(surveyed.findings.map(({ finding }) => finding), written.map((waiver) => ({ ...waiver, isNew: false })), { today: options.today, fromPullRequest: true });
    const { unrelated, ignored, isUndone, ...rest } = surveyed;
    return {
        ...rest,
        base: isCompared ? change.base : null,
        head: change.head,
        tenants: [],
        findings: rest.findings.map((each, i) => ({ ...each, finding: waived.findings[i] ?? each.finding })),
        waivers: waived.waivers.filter(({ path }) => !options.ignores(path)),
        diagnostics: told([...change.diagnostics, ...head.diagnostics, ...now.diagnostics, ...(compared?.diagnostics ?? [])], isUndone, options.ignores),
        stats: { unitsRead: head.units, unrelated, ignored, modelsLeft: 0 },
    };
}
function comparison(base, head, renames) {
    const deltas = (0,difference/* difference */.i)(base, head, renames);
    const pairs = (0,subjects/* pairSubjects */.e)(base, head, renames);
    const headKey = new Map(pairs.flatMap(({ base: b, head: h }) => (b && h ? [[b.key, h.key]] : [])));
    return { deltas, headKey };
}
/** Each once, in the order of their places. */
function told(all, isUndone, ignores) {
    const path = ({ at }) => ("source" in at ? at.source.path : at.path);
    const place = ({ at }) => ("source" in at ? at.start : -1);
    const first = new Map(all.map((each) => [[each.code, path(each), place(each), each.message].join("\n"), each]));
    const undone = {
        code: "too-much-work",
        severity: "error",
        message: "there is too much to compare everybody with everybody; some ways and models are left out",
        at: { path: "." },
    };
    return [
        ...[...first.values()]
            .filter((each) => each.code === "too-much-work" || !ignores(path(each)))
            .sort((a, b) => (path(a) < path(b) ? -1 : path(a) > path(b) ? 1 : place(a) - place(b))),
        ...(isUndone ? [undone] : []),
    ];
}

;// CONCATENATED MODULE: ./lib/src/load-survey.js
/** A repository, a revision and the settings asked for to the survey of it: what the command line and the Action share. */







/** Throws ChangeError where there is no such revision, SettingsError where the configuration cannot be used. */
async function loadSurvey(request) {
    const { repo, base, head } = request;
    const { path, policy } = (0,src_options/* configurationIn */.AM)(request.config);
    const revision = request.configRevision ?? head;
    const change = await (0,whole/* loadWhole */.y)({
        repo,
        ...(base !== undefined && { base }),
        ...(head !== undefined && { head }),
        beside: [{ path, ...(revision !== undefined && { revision }) }],
    }, formats/* formats */.F);
    await (0,memory/* saveMemory */.zm)(change.units.flatMap(({ files }) => files));
    const [text] = change.beside;
    if (text === undefined && policy === undefined && request.config !== undefined)
        throw new src_options/* SettingsError */.GN([`config: there is no \`${path}\` at the revision that is reviewed`]);
    const file = text === undefined ? {} : { file: { path, revision: "head", text } };
    const read = await (0,read_options/* readOptions */.T)({ ...(policy && { policy }), ...file }, undefined, async (directory) => {
        const { readDirectoryAt } = await __webpack_require__.e(/* import() */ 3752).then(__webpack_require__.bind(__webpack_require__, 3752));
        const { isRuleFile } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5305), __webpack_require__.e(9644)]).then(__webpack_require__.bind(__webpack_require__, 9644));
        return readDirectoryAt(repo, revision, directory, isRuleFile);
    });
    const { today } = request;
    const options = { ...read, estate: { ...read.estate, today }, today };
    const own = { path, inForce: text, proposed: text };
    const { met } = await (0,load_waivers/* loadWaivers */.Q)(change, own, options, undefined);
    return survey({ change, isCompared: base !== undefined, options, written: met });
}

// EXTERNAL MODULE: ./lib/src/meanwhile.js
var meanwhile = __webpack_require__(5256);
// EXTERNAL MODULE: ./lib/src/model/day.js
var day = __webpack_require__(3902);
// EXTERNAL MODULE: ./lib/src/cli/forms.js + 2 modules
var cli_forms = __webpack_require__(6624);
// EXTERNAL MODULE: ./lib/src/cli/words.js
var cli_words = __webpack_require__(3426);
;// CONCATENATED MODULE: ./lib/src/cli/review.js
/** `ai-iam-gate review`: a repository and a revision to who may do what there, as a page, Markdown, CSV or JSON. */





const help = `ai-iam-gate review: who may do what with AI services, in a whole repository

  --repo DIR         a git repository, bare or not (default: .)
  --head REV         the revision to review (default: the work tree, staged and unstaged alike)
  --base REV         the last review: what changed since then is told too
  --config PATH      the configuration, read at --head (default: .github/ai-iam-gate.yml); or a policy as YAML
  --format WORD      html, markdown, csv or json (default: markdown)
  --output FILE      where it goes (default: standard output)
  --repository URL   the repository's page, like https://github.com/acme/assistant: places are links then

Every file of the repository is looked at, so it takes as long as the repository is large. It judges nothing.

exit status: 0 the review is written; 2 bad usage, bad settings or an internal error
`;
const flags = ["--repo", "--head", "--base", "--config", "--format", "--output", "--repository"];
/** One line for each way to write a survey. A renderer is loaded when it is asked for. */
const renderers = {
    html: async () => (await Promise.all(/* import() */[__webpack_require__.e(8032), __webpack_require__.e(9216)]).then(__webpack_require__.bind(__webpack_require__, 5651))).renderSurveyHtml,
    markdown: async () => (await __webpack_require__.e(/* import() */ 106).then(__webpack_require__.bind(__webpack_require__, 106))).renderSurveyMarkdown,
    csv: async () => (await __webpack_require__.e(/* import() */ 5397).then(__webpack_require__.bind(__webpack_require__, 7778))).renderSurveyCsv,
    json: async () => (await __webpack_require__.e(/* import() */ 8030).then(__webpack_require__.bind(__webpack_require__, 8030))).renderSurveyJson,
};
async function review(args, terminal) {
    const words = (0,cli_words/* readWords */.u)(args, flags, ["--help", "-h"]);
    if (words.has("--help") || words.has("-h")) {
        terminal.stdout.write(help);
        return 0;
    }
    const loadRenderer = (0,cli_forms/* formIn */.e4)(renderers, words.value("--format") ?? "markdown");
    const page = pageIn(words.value("--repository"));
    const slow = setTimeout(() => terminal.stderr.isTTY && terminal.stderr.write("ai-iam-gate: reading the repository …\n"), 1000);
    const surveying = loadSurvey({
        repo: words.value("--repo") ?? ".",
        head: words.value("--head"),
        base: words.value("--base"),
        config: words.value("--config"),
        today: (0,day/* today */.Ec)(terminal.env.SOURCE_DATE_EPOCH),
    }).finally(() => clearTimeout(slow));
    const [survey, render, { surveyLinks }] = await Promise.all([
        surveying,
        (0,meanwhile/* meanwhile */.R)(loadRenderer),
        __webpack_require__.e(/* import() */ 1906).then(__webpack_require__.bind(__webpack_require__, 6668)),
    ]);
    (0,cli_forms/* put */.yJ)(words, terminal, () => render(survey, surveyLinks(page, survey)));
    return 0;
}
/** Without what an address may carry beside the page itself. */
function pageIn(text) {
    if (text === undefined)
        return undefined;
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (!url || !/^https?:$/.test(url.protocol) || url.username !== "" || url.password !== "")
        throw new cli_words/* UsageError */.e(`--repository: \`${text}\` is no page; write it like \`https://github.com/acme/assistant\``);
    return `${url.origin}${url.pathname.replace(/(\.git)?\/*$/, "")}`;
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


/***/ }),

/***/ 7692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ readWaivers)
});

// EXTERNAL MODULE: ./lib/src/waivers/waiver.js
var waivers_waiver = __webpack_require__(7538);
;// CONCATENATED MODULE: ./lib/src/waivers/changes.js

/** One that only moves is none. What is malformed waives nothing, and is told where it is read. */
function waiverChanges(base, head) {
    const before = new Set(base.map(waivers_waiver/* sameness */.M1));
    const after = new Set(head.map(waivers_waiver/* sameness */.M1));
    const isWritten = (waiver) => waiver.kind === "written";
    const come = head.filter((waiver) => !before.has((0,waivers_waiver/* sameness */.M1)(waiver))).filter(isWritten);
    const gone = base.filter((waiver) => !after.has((0,waivers_waiver/* sameness */.M1)(waiver))).filter(isWritten);
    const subject = ({ rule, fingerprint, span }) => JSON.stringify([rule, fingerprint ?? span.source.path]);
    const goneOf = new Set(gone.map(subject));
    const comeOf = new Set(come.map(subject));
    return [
        ...come.map((waiver) => change(goneOf.has(subject(waiver)) ? "changed" : "added", waiver)),
        ...gone.filter((waiver) => !comeOf.has(subject(waiver))).map((waiver) => change("removed", waiver)),
    ];
}
const change = (kind, { span, rule, fingerprint }) => ({
    kind,
    span,
    rule,
    fingerprint: fingerprint ?? null,
});

// EXTERNAL MODULE: ./lib/src/formats/comments.js
var comments = __webpack_require__(3047);
// EXTERNAL MODULE: ./lib/src/waivers/wording.js
var wording = __webpack_require__(8104);
;// CONCATENATED MODULE: ./lib/src/waivers/comments.js
/** Files of a revision to the waivers that stand in their comments. Only text that speaks to us is read. */


/** No more are read of a change: they are for people to look through. */
const most = 1000;
/** Whether it is worth looking for comments in it. */
const speaksToUs = (source) => (0,comments/* commentLanguage */.s)(source) !== undefined && source.text.includes(wording/* commentPrefix */.yv);
/** In the order of the files. `rules` are the ids of those in force. */
async function commentWaivers(sources, rules) {
    const found = [];
    for (const source of sources) {
        if (!speaksToUs(source))
            continue;
        const read = await (0,comments/* commentLanguage */.s)(source)?.load();
        for (const span of read?.(source) ?? []) {
            const waiver = (0,wording/* readComment */.W3)(span, rules);
            if (waiver && found.length === most) {
                const problem = `there are more than ${most} waivers in comments; this one and those behind it are not read`;
                return [...found, { kind: "malformed", problem, from: "comment", span }];
            }
            if (waiver)
                found.push(waiver);
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/src/waivers/read.js



/**
 * A comment is new unless the base branch has the same one: at its tip, since whoever opens a pull request chooses where it parts
 * from there.
 */
async function readWaivers({ headSources, baseSources }, configured, rules, readAtTip) {
    const heads = [...headSources.values()].filter(speaksToUs);
    const bases = [...baseSources.values()].filter(speaksToUs);
    const comments = await commentWaivers(heads, rules);
    const atBase = await commentWaivers(bases, rules);
    const paths = [...new Set([...heads, ...bases].map(({ path }) => path))];
    const atTip = readAtTip && comments.length > 0 ? await commentWaivers(await readAtTip(paths), rules) : atBase;
    const stood = new Set([...atTip, ...configured.base].map(waivers_waiver/* sameness */.M1));
    const isNew = (waiver) => !stood.has((0,waivers_waiver/* sameness */.M1)(waiver));
    return {
        met: [
            ...comments.map((waiver) => ({ ...waiver, isNew: isNew(waiver) })),
            ...configured.base.map((waiver) => ({ ...waiver, isNew: false })),
            ...configured.head.filter(isNew).map((waiver) => ({ ...waiver, isNew: true })),
        ],
        changes: [...waiverChanges(atBase, comments), ...waiverChanges(configured.base, configured.head)],
    };
}


/***/ })

};
