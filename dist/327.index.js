export const id = 327;
export const ids = [327];
export const modules = {

/***/ 9130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DQ: () => (/* binding */ pathAt),
/* harmony export */   RG: () => (/* binding */ standsOn),
/* harmony export */   dI: () => (/* binding */ anchorOf),
/* harmony export */   ik: () => (/* binding */ place)
/* harmony export */ });
/* harmony import */ var _model_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2239);
/* harmony import */ var _suggestion_anchor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8403);


const place = (findings, difference) => findings.map((finding) => ({
    ...finding,
    placement: ((0,_suggestion_anchor_js__WEBPACK_IMPORTED_MODULE_1__/* .suggestionAnchor */ .s)(finding, difference) ?? anchorOf(finding, difference)).kind,
}));
/** Whether a reader of a comment there sees the text that is meant. */
function standsOn(anchor, location, difference) {
    if (anchor.kind !== "line" || anchor.side !== sideOf(location) || anchor.path !== pathAt(location, difference))
        return false;
    const [first, last] = linesOf(location);
    return first <= anchor.line && last >= (anchor.startLine ?? anchor.line);
}
/** The blamed text where the diff shows it, else the nearest shown line of its statement, else a related place, else the file. */
function anchorOf(finding, difference) {
    const path = pathAt(finding.location, difference);
    return (onText(finding.location, difference) ??
        nearby(finding.block, finding.location, difference) ??
        finding.related.reduce((found, { span }) => found ?? onText(span, difference), undefined) ??
        (difference.hunks.has(path) ? { kind: "file", path } : { kind: "summary" }));
}
/** A long text is commented on where it begins: nobody reads a comment on fifty lines. */
const longestRange = 10;
function onText(span, difference) {
    const side = sideOf(span);
    const path = pathAt(span, difference);
    const [first, last] = linesOf(span);
    for (const hunk of difference.hunks.get(path) ?? []) {
        const shown = shownLines(hunk, side);
        if (!shown.has(first))
            continue;
        const line = shown.has(last) && last - first < longestRange ? last : first;
        return { kind: "line", path, side, line, ...(line > first && { startLine: first }) };
    }
    return undefined;
}
/** The shown line of the block that is nearest to the text; changed lines before those that only stand beside them. */
function nearby(block, text, difference) {
    if (block.source !== text.source)
        return undefined;
    const side = sideOf(text);
    const [first, last] = linesOf(block);
    const [wanted] = linesOf(text);
    const path = pathAt(text, difference);
    const shown = (difference.hunks.get(path) ?? [])
        .flatMap((hunk) => hunk.lines)
        .flatMap((line) => {
        const number = numberOf(line, side);
        return number !== undefined && number >= first && number <= last
            ? [{ number, changed: line.kind !== "context" }]
            : [];
    });
    const best = shown.sort((a, b) => Number(b.changed) - Number(a.changed) || Math.abs(a.number - wanted) - Math.abs(b.number - wanted))[0];
    return best && { kind: "line", path, side, line: best.number };
}
const sideOf = (span) => (span.source.revision === "base" ? "LEFT" : "RIGHT");
/** The path at the head, which is also what GitHub wants for deleted text. */
const pathAt = ({ source }, { renames }) => (source.revision === "base" ? renames.get(source.path) : undefined) ?? source.path;
const linesOf = (span) => [(0,_model_source_js__WEBPACK_IMPORTED_MODULE_0__/* .startOf */ .GH)(span).line, (0,_model_source_js__WEBPACK_IMPORTED_MODULE_0__/* .lastLineOf */ .SH)(span)];
/** Each finding asks for those of its file's hunks. */
const shown = { LEFT: new WeakMap(), RIGHT: new WeakMap() };
function shownLines(hunk, side) {
    const known = shown[side].get(hunk) ?? new Set(hunk.lines.flatMap((line) => numberOf(line, side) ?? []));
    shown[side].set(hunk, known);
    return known;
}
/** A shown line's number on one side; undefined where that side does not have it. */
const numberOf = (line, side) => side === "RIGHT"
    ? line.kind === "deleted"
        ? undefined
        : line.headLine
    : line.kind === "added"
        ? undefined
        : line.baseLine;


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

/***/ 8028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UD: () => (/* binding */ compare),
/* harmony export */   hz: () => (/* binding */ byPlace),
/* harmony export */   xG: () => (/* binding */ reportedDeltas)
/* harmony export */ });
/* harmony import */ var _access_permission_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6630);
/* harmony import */ var _model_delta_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9378);
/* harmony import */ var _model_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2239);
/** Deltas to what people read of them: rows of one statement and one holder together, in the order of their places. */



/** What changed, flagged or not: rows of one statement and one holder are told together. */
function reportedDeltas(deltas) {
    const groups = new Map();
    for (const delta of deltas.filter(isRelevant)) {
        const { grant } = delta;
        const key = [
            delta.subject.address,
            delta.change,
            grant.effect,
            delta.certainty,
            grant.resource.of.text,
            grant.origin.statement.source.path,
            grant.origin.statement.start,
        ].join("\n");
        const group = groups.get(key);
        if (group)
            group.push(delta);
        else
            groups.set(key, [delta]);
    }
    return [...groups.values()]
        .map((group) => {
        const first = group[0];
        return {
            change: first.change,
            broadens: (0,_model_delta_js__WEBPACK_IMPORTED_MODULE_2__/* .broadens */ .z)(first),
            capabilities: capabilitiesOf(new Set(group.map(({ actions }) => actions))),
            certainty: first.certainty,
            principal: first.subject.address,
            permission: (0,_access_permission_js__WEBPACK_IMPORTED_MODULE_0__/* .permissionOf */ .F)(group),
            location: placeOf(first),
        };
    })
        .sort((a, b) => byPlace(a.location, b.location) || compare(a.principal, b.principal) || compare(a.change, b.change));
}
const capabilitiesIn = new WeakMap();
/** Of lists of actions, which many rows share. */
function capabilitiesOf(lists) {
    const found = new Set();
    for (const actions of lists) {
        const own = capabilitiesIn.get(actions) ?? new Set(actions.map(({ capability }) => capability));
        capabilitiesIn.set(actions, own);
        for (const each of own)
            found.add(each);
    }
    return [...found];
}
/** What supports access to AI matters where the subject has some. */
const isRelevant = (delta) => delta.actions.some((action) => !action.supporting) || delta.subject.traits.has("holds-ai");
const placeOf = ({ grant, axes }) => axes.length === 1 && axes[0] === "resource" ? grant.resource.span : grant.action.span;
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const byPlace = (a, b) => compare(a.source.path, b.source.path) ||
    (0,_model_source_js__WEBPACK_IMPORTED_MODULE_1__/* .startOf */ .GH)(a).line - (0,_model_source_js__WEBPACK_IMPORTED_MODULE_1__/* .startOf */ .GH)(b).line ||
    a.start - b.start ||
    (0,_model_source_js__WEBPACK_IMPORTED_MODULE_1__/* .startOf */ .GH)(a).column - (0,_model_source_js__WEBPACK_IMPORTED_MODULE_1__/* .startOf */ .GH)(b).column;


/***/ }),

/***/ 8403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isSameRange),
/* harmony export */   s: () => (/* binding */ suggestionAnchor)
/* harmony export */ });
/* harmony import */ var _model_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2239);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3330);


/**
 * The very lines that the suggestion replaces. GitHub puts its text in place of the comment's lines: on the right, within one
 * hunk, and with no deleted line between them.
 * https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/reviewing-changes-in-pull-requests/commenting-on-a-pull-request
 */
function suggestionAnchor(finding, { hunks, renames }) {
    const { suggestion, location, block } = finding;
    if (suggestion === null || !(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlain */ .$i)(suggestion.text))
        return undefined;
    const { source } = location;
    const path = (source.revision === "base" ? renames.get(source.path) : undefined) ?? source.path;
    const { startLine, endLine } = suggestion;
    if (suggestion.path !== path || (source.revision === "head" && !meets(block, startLine, endLine)))
        return undefined;
    // How GitHub ends the lines that it writes into a file of such lines is not documented.
    if (source.text.includes("\r"))
        return undefined;
    if (!(hunks.get(path) ?? []).some((hunk) => isWhole(hunk, startLine, endLine)))
        return undefined;
    return { kind: "line", path, side: "RIGHT", line: endLine, ...(startLine < endLine && { startLine }) };
}
/** Whether the hunk shows all of these lines of the head, with nothing deleted between the first and the last. */
function isWhole({ lines }, startLine, endLine) {
    const at = (wanted) => lines.findIndex((line) => line.kind !== "deleted" && line.headLine === wanted);
    const [first, last] = [at(startLine), at(endLine)];
    return first >= 0 && last - first === endLine - startLine && last >= first;
}
const meets = ({ source, start, end }, startLine, endLine) => (0,_model_source_js__WEBPACK_IMPORTED_MODULE_0__/* .positionAt */ .t$)(source, start).line <= endLine && (0,_model_source_js__WEBPACK_IMPORTED_MODULE_0__/* .positionAt */ .t$)(source, Math.max(start, end - 1)).line >= startLine;
const isSameRange = (a, b) => a.kind === "line" &&
    b.kind === "line" &&
    a.path === b.path &&
    a.side === b.side &&
    a.line === b.line &&
    a.startLine === b.startLine;


/***/ }),

/***/ 327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reviewChange: () => (/* binding */ reviewChange)
});

// EXTERNAL MODULE: ./lib/src/model/source.js
var model_source = __webpack_require__(2239);
// EXTERNAL MODULE: ./lib/src/rules/words.js
var words = __webpack_require__(7063);
;// CONCATENATED MODULE: ./lib/src/gate/parts.js
/** The changed files to those that the gate itself rests on: what configures it, the rules beside it, what runs it. */
/** Which part of the gate a file may be; of a workflow, only its text tells. */
function gatePart(path, { configuration, ownRules, workflow }) {
    if (path === configuration)
        return "configuration";
    if (ownRules !== undefined && path.startsWith(`${ownRules}/`) && /\.ya?ml$/.test(path))
        return "own-rule";
    return path === workflow || isWorkflow(path) ? "workflow" : undefined;
}
/** Workflows, and the actions of the repository that they may call. https://docs.github.com/actions/reference/workflows-and-actions */
const isWorkflow = (path) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path) || /^(?:.+\/)?action\.ya?ml$/.test(path);

;// CONCATENATED MODULE: ./lib/src/gate/gate-changes.js



async function gateChanges(files, context) {
    const parts = files.map((file) => ({ file, part: gatePart(file.path, context) }));
    const of = (wanted) => parts.flatMap(({ file, part }) => (part === wanted ? [file] : []));
    const workflows = of("workflow");
    return [
        ...of("configuration").flatMap((file) => plainDelta("configuration", file, context)),
        ...of("own-rule").flatMap((file) => plainDelta("own-rule", file, context)),
        // The parser is loaded where there are workflows to read.
        ...(workflows.length === 0 ? [] : await workflowDeltas(workflows, context)),
    ];
}
const waived = {
    added: ["appeared", "waives"],
    changed: ["changed", "waives in other words"],
    removed: ["vanished", "no longer waives"],
};
/** Each stands on the waiver's own text. */
const waiverDeltas = (changes) => changes.map(({ kind, rule, fingerprint, span }) => {
    const [change, verb] = waived[kind];
    const of = fingerprint === null ? "" : ` (${(0,words/* code */.aY)(fingerprint)})`;
    return { kind: "gate", name: "waiver", change, how: `${verb} ${(0,words/* code */.aY)(rule ?? "")}${of}`, span };
});
const changeOf = ({ base, head }) => base ? (head ? "changed" : "vanished") : "appeared";
const becomes = {
    appeared: "is new",
    vanished: "is gone",
    changed: "is changed",
};
function plainDelta(name, file, context) {
    const change = changeOf(file);
    const span = changedLine(file, context);
    return span ? [{ kind: "gate", name, change, how: becomes[change], span }] : [];
}
async function workflowDeltas(files, context) {
    const { readWorkflow, weakenings } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4251)]).then(__webpack_require__.bind(__webpack_require__, 4251));
    const read = files.map((file) => ({
        file,
        before: file.base && readWorkflow(file.base.text, context.isGate),
        after: file.head && readWorkflow(file.head.text, context.isGate),
    }));
    const weaker = (before, path, after) => {
        const here = weakenings(before, after ?? nothing(files, path));
        // Under another name it is the same workflow.
        const moved = here.length > 0 &&
            read.some(({ file, after: other }) => !file.base && other && runsGate(other) && weakenings(before, other).length === 0);
        return moved ? [] : here;
    };
    return read.flatMap(({ file, before, after }) => {
        if (!runsGate(before) && !runsGate(after) && file.path !== context.workflow)
            return [];
        const how = before ? weaker(before, file.path, after) : [];
        const span = changedLine(file, context, runsGate(after) ? undefined : before?.steps[0]?.uses);
        const change = changeOf(file);
        if (!span)
            return [];
        return how.length > 0
            ? [{ kind: "gate", name: "weakened-workflow", change, how: joined(how), span }]
            : [{ kind: "gate", name: "workflow", change, how: becomes[change], span }];
    });
}
/** Where the file is gone, it runs nothing; where it is there and no workflow, nobody can tell. */
const nothing = (files, path) => files.some((file) => file.path === path && file.head) ? undefined : { steps: [], triggers: new Map() };
const runsGate = (workflow) => (workflow?.steps.length ?? 0) > 0;
const joined = (all) => all.length < 2 ? all.join("") : `${all.slice(0, -1).join(", ")} and ${all.at(-1)}`;
/** A deleted line with the wanted text, else the first that was added, else the first that was deleted. */
function changedLine({ path, base, head }, { hunks }, wanted) {
    const lines = (hunks.get(path) ?? []).flatMap((hunk) => hunk.lines);
    const added = lines.flatMap((line) => (head && line.kind === "added" ? [lineSpan(head, line.headLine)] : []));
    const deleted = lines.flatMap((line) => (base && line.kind === "deleted" ? [lineSpan(base, line.baseLine)] : []));
    const gone = wanted === undefined || head?.text.includes(wanted) ? [] : deleted.filter((span) => holds(span, wanted));
    const source = head ?? base;
    return [...gone, ...added, ...deleted].find(isWritten) ?? (source && lineSpan(source, 1));
}
/** Without the white space around it. */
function lineSpan(source, line) {
    const starts = (0,model_source/* linesOf */.Dx)(source);
    const start = starts[line - 1] ?? 0;
    const text = source.text.slice(start, starts[line] ?? source.text.length);
    const from = start + text.length - text.trimStart().length;
    return { source, start: Math.min(from, start + text.length), end: Math.max(from, start + text.trimEnd().length) };
}
const isWritten = ({ start, end }) => end > start;
const holds = ({ source, start, end }, text) => source.text.slice(start, end).includes(text);

// EXTERNAL MODULE: ./lib/src/change/error.js
var change_error = __webpack_require__(6641);
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
        .filter((path) => gatePart(path, paths) !== undefined);
    const read = touched.slice(0, most);
    if (read.length === 0)
        return { deltas: [], hunks: new Map(), diagnostics: [] };
    const { texts, hunks } = await request.readTexts(read);
    const files = texts.map(({ path, base, head }) => ({ path, base: sourceOf(base), head: sourceOf(head) }));
    const deltas = await gateChanges(files, { ...paths, hunks, isGate: isGate(request.runner) });
    const judging = texts.filter(({ path }) => gatePart(path, paths) !== "workflow");
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

// EXTERNAL MODULE: ./lib/src/load-waivers.js + 4 modules
var load_waivers = __webpack_require__(8300);
// EXTERNAL MODULE: ./lib/src/memory.js
var memory = __webpack_require__(8715);
// EXTERNAL MODULE: ./lib/src/read-options.js
var read_options = __webpack_require__(3887);
// EXTERNAL MODULE: ./lib/src/report/preview.js
var preview = __webpack_require__(6661);
// EXTERNAL MODULE: ./lib/src/access/difference.js + 3 modules
var difference = __webpack_require__(1298);
// EXTERNAL MODULE: ./lib/src/access/unfinished.js
var unfinished = __webpack_require__(7452);
// EXTERNAL MODULE: ./lib/src/access/work.js
var work = __webpack_require__(2628);
// EXTERNAL MODULE: ./lib/src/change/ignored.js
var ignored = __webpack_require__(157);
// EXTERNAL MODULE: ./lib/src/change/unit-renames.js
var unit_renames = __webpack_require__(5627);
// EXTERNAL MODULE: ./lib/src/read-revision.js
var read_revision = __webpack_require__(4012);
// EXTERNAL MODULE: ./lib/src/model/one-line.js
var one_line = __webpack_require__(2571);
// EXTERNAL MODULE: ./lib/src/waivers/waiver.js
var waiver = __webpack_require__(7538);
// EXTERNAL MODULE: ./lib/src/report/gate.js
var gate = __webpack_require__(1274);
// EXTERNAL MODULE: ./lib/src/report/place.js
var place = __webpack_require__(9130);
// EXTERNAL MODULE: ./lib/src/report/reported-deltas.js
var reported_deltas = __webpack_require__(8028);
;// CONCATENATED MODULE: ./lib/src/report/compose.js
/** Findings, deltas and diagnostics to one report: placed, sorted, and judged. */





function compose(parts) {
    const said = ({ location }) => !parts.ignores(location.source.path);
    // What is said of the gate itself is for whoever answers for it, and where the gate lies is not what they passed over.
    const isTold = (finding) => said(finding) || !(0,waiver/* isWaivable */.uF)(finding.rule);
    const findings = [...(0,place/* place */.ik)(parts.findings.filter(isTold).map(withShortSuggestion), parts.difference)].sort((a, b) => (0,reported_deltas/* byPlace */.hz)(a.location, b.location) || (0,reported_deltas/* compare */.UD)(a.rule, b.rule) || (0,reported_deltas/* compare */.UD)(a.fingerprint, b.fingerprint));
    const diagnostics = distinct(parts.diagnostics.filter(isOfThisChange(parts)))
        .map((each) => (parts.unreadable === "warn" ? { ...each, severity: "warning" } : each))
        .toSorted((a, b) => (0,reported_deltas/* compare */.UD)(pathOf(a), pathOf(b)));
    return {
        base: parts.base,
        head: parts.head,
        verdict: (0,gate/* decide */.LD)(findings, diagnostics, parts),
        failOn: parts.failOn,
        possible: parts.possible,
        wouldFailOn: parts.wouldFailOn,
        findings,
        deltas: (0,reported_deltas/* reportedDeltas */.xG)(parts.deltas.filter((delta) => delta.kind === "permission")).filter(said),
        diagnostics,
        waivers: parts.waivers.filter(({ path }) => path === parts.configuration.readFrom?.path || !parts.ignores(path)),
        configuration: parts.configuration,
        preview: null,
        stats: parts.stats,
    };
}
/** A comment must hold a suggestion whole, beside the words of its finding. */
const longestSuggestion = 10_000;
const withShortSuggestion = (finding) => (finding.suggestion?.text.length ?? 0) > longestSuggestion ? { ...finding, suggestion: null } : finding;
const pathOf = ({ at }) => ("source" in at ? at.source.path : at.path);
/** A file that this change does not touch was as unreadable before; what stays undecided only matters on changed lines. */
const isOfThisChange = ({ paths, changed, ignores }) => (diagnostic) => {
    if (diagnostic.code === "configuration")
        return true;
    if (ignores(pathOf(diagnostic)))
        return false;
    // A bound that is met anywhere leaves what changed half read.
    if (diagnostic.code === "too-much-work")
        return true;
    if (!paths.has(pathOf(diagnostic)))
        return false;
    return diagnostic.severity === "error" || !("source" in diagnostic.at) || changed(diagnostic.at);
};
/** Each once. Of one place, an error says more than a warning of its kind. */
function distinct(all) {
    const first = new Map();
    const wrong = new Set();
    for (const each of all) {
        const place = placeOfDiagnostic(each);
        const message = shortened((0,one_line/* oneLine */.T)(each.message));
        if (!first.has(`${place} ${message}`))
            first.set(`${place} ${message}`, { ...each, message });
        if (each.severity === "error" && "source" in each.at)
            wrong.add(place);
    }
    return [...first.values()].filter((each) => each.severity === "error" || !wrong.has(placeOfDiagnostic(each)));
}
const longestMessage = 400;
/** Names may be as long as a file. */
function shortened(message) {
    if (message.length <= longestMessage)
        return message;
    const start = message.slice(0, longestMessage).replace(/\p{Cs}$/u, "");
    return `${start}…${start.split("`").length % 2 === 0 ? "`" : ""}`;
}
const placeOfDiagnostic = ({ code, at }) => [code, "source" in at ? `${at.source.path}:${at.start}` : at.path].join(" ");

// EXTERNAL MODULE: ./lib/src/rules/changed.js
var rules_changed = __webpack_require__(2558);
// EXTERNAL MODULE: ./lib/src/rules/evaluate.js + 10 modules
var evaluate = __webpack_require__(9246);
// EXTERNAL MODULE: ./lib/src/model/severity.js
var severity = __webpack_require__(5973);
;// CONCATENATED MODULE: ./lib/src/rules/stricter.js

/** INVARIANT: nothing that one of them has is missing, or less grave, or less certain. Waivers are applied afterwards. */
function stricter(findings, others) {
    const also = new Map(others.map((each) => [each.fingerprint, each]));
    const own = new Set(findings.map(({ fingerprint }) => fingerprint));
    return [
        ...findings.map((finding) => {
            const other = also.get(finding.fingerprint);
            return other ? graver(finding, other) : finding;
        }),
        ...others.filter(({ fingerprint }) => !own.has(fingerprint)),
    ];
}
const graver = (one, other) => ({
    ...(one.certainty === "certain" ? one : other),
    severity: (0,severity/* rankOf */.IQ)(one.severity) >= (0,severity/* rankOf */.IQ)(other.severity) ? one.severity : other.severity,
});

// EXTERNAL MODULE: ./lib/src/rules/written.js
var written = __webpack_require__(2341);
// EXTERNAL MODULE: ./lib/src/waivers/apply.js + 2 modules
var apply = __webpack_require__(5765);
;// CONCATENATED MODULE: ./lib/src/review.js
/** A change to its report: the pipeline, from the files of two revisions to what people should see. */













/** Reviews one change. Pure but for the clock and for what it loads: reading git comes before it, telling people after. */
async function review(what) {
    const judged = await judge(what);
    return tell(what, judged, judged.judgements.map(findingOf));
}
/** As `review`, with what to write instead where that is shown to help. What shows it is loaded where a finding asks for it. */
async function reviewWithSuggestions(what) {
    const judged = await judge(what);
    const findings = judged.judgements.some(({ rule }) => rule.suggest ?? rule.generate)
        ? (await Promise.all(/* import() */[__webpack_require__.e(71), __webpack_require__.e(1481)]).then(__webpack_require__.bind(__webpack_require__, 1481))).withSuggestions(judged)
        : judged.judgements.map(findingOf);
    return tell(what, judged, findings);
}
const findingOf = ({ finding }) => finding;
/** What the change does to access, and what the rules say of that. */
async function judge({ change, gate, ...what }) {
    const options = { ...what.options, ignores: (0,ignored/* ignoredIn */._)(change, what.options.ignores) };
    const began = performance.now();
    const isChanged = (0,rules_changed/* changedText */.m)(new Map([...change.hunks, ...(change.unshown ?? [])]), change.renames);
    const changed = (span) => change.given?.has(span.source.path) || isChanged(span);
    const judged = await judgedBy(options, change, gate, changed);
    const tighter = options.tighter && (await judgedBy(options.tighter, change, gate, changed));
    return { change, options, began, changed, ...judged, tighter };
}
async function judgedBy(criteria, change, gate, changed) {
    const base = await (0,read_revision/* readRevision */.M)(change.units, criteria, "base");
    (0,memory/* letGo */.Ko)();
    const head = await (0,read_revision/* readRevision */.M)(change.units, criteria, "head");
    const compared = (0,work/* bounded */.Mm)(() => {
        const all = (0,difference/* difference */.i)(base.access, head.access, (0,unit_renames/* unitRenames */.w)(change));
        const { unknownBefore } = change;
        const deltas = unknownBefore ? all.filter((0,written/* isWrittenNow */.Ep)(unknownBefore, changed)) : all;
        const judgements = (0,evaluate/* evaluate */._)(criteria.inForce, [...deltas, ...gate], {
            changed,
            severity: criteria.rules,
            paths: criteria.paths,
            breakGlass: criteria.breakGlass,
        });
        return { deltas, judgements, isUndone: (0,work/* wasCut */.Eu)() };
    });
    return { base, head, ...compared };
}
function tell({ configuration, written }, { change, options, began, changed, tighter, ...judged }, findings) {
    const all = tighter ? stricter(findings, tighter.judgements.map(findingOf)) : findings;
    const { fromPullRequest } = options.waivers;
    const waived = (0,apply/* applyWaivers */.K)(all, written, { today: options.today, fromPullRequest });
    return compose({
        base: change.base,
        head: change.head,
        paths: new Set([
            ...change.files.map((file) => file.path),
            ...(change.given ?? []),
            ...(change.unshown?.keys() ?? []),
        ]),
        difference: { hunks: change.hunks, renames: change.renames },
        configuration,
        failOn: options.failOn,
        possible: options.possible,
        unreadable: options.unreadable,
        wouldFailOn: options.wouldFailOn,
        findings: waived.findings,
        waivers: waived.waivers,
        deltas: judged.deltas,
        diagnostics: [...change.diagnostics, ...[judged, ...(tighter ? [tighter] : [])].flatMap(unread)],
        changed,
        ignores: options.ignores,
        stats: {
            changedFiles: change.files.length,
            unitsRead: judged.base.units + judged.head.units,
            durationMs: Math.round(performance.now() - began),
        },
    });
}
const unread = ({ head, deltas, isUndone }) => [
    ...head.diagnostics,
    ...(0,unfinished/* unfinished */.M)(deltas, isUndone),
];

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
    const deltas = [...gate.deltas, ...waiverDeltas(waivers.changes)];
    const now = { change: whole, options, configuration, written: waivers.met, gate: deltas };
    const report = await reviewWithSuggestions(now);
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
    return (0,preview/* previewOf */.o)(report, await review({ ...now, options, configuration, written: (0,load_waivers/* mergedWaivers */.C)(now.written, options) }));
}
/** The files of a directory with rules, as a revision has them; left out, the work tree. */
const ruleFilesAt = (repo, revision) => async (directory) => {
    const { readDirectoryAt } = await __webpack_require__.e(/* import() */ 3752).then(__webpack_require__.bind(__webpack_require__, 3752));
    const { isRuleFile } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(71), __webpack_require__.e(8358)]).then(__webpack_require__.bind(__webpack_require__, 8358));
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


/***/ }),

/***/ 2558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ changedText)
/* harmony export */ });
/* harmony import */ var _model_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2239);

/** `hunks` are kept by path at the head; `renames` leads there from a path at the base. */
function changedText(hunks, renames) {
    const added = new Map();
    const deleted = new Map();
    for (const [path, all] of hunks) {
        const lines = all.flatMap((hunk) => hunk.lines);
        added.set(path, new Set(lines.flatMap((line) => (line.kind === "added" ? [line.headLine] : []))));
        deleted.set(path, new Set(lines.flatMap((line) => (line.kind === "deleted" ? [line.baseLine] : []))));
    }
    return ({ source, start, end }) => {
        const lines = source.revision === "head" ? added.get(source.path) : deleted.get(renames.get(source.path) ?? source.path);
        if (!lines || lines.size === 0)
            return false;
        const last = (0,_model_source_js__WEBPACK_IMPORTED_MODULE_0__/* .positionAt */ .t$)(source, Math.max(start, end - 1)).line;
        for (let line = (0,_model_source_js__WEBPACK_IMPORTED_MODULE_0__/* .positionAt */ .t$)(source, start).line; line <= last; line++)
            if (lines.has(line))
                return true;
        return false;
    };
}


/***/ })

};
