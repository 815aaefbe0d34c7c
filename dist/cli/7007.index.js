export const id = 7007;
export const ids = [7007];
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

/***/ 7769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ waiverDeltas),
/* harmony export */   D: () => (/* binding */ gateChanges)
/* harmony export */ });
/* harmony import */ var _model_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2239);
/* harmony import */ var _rules_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7063);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5866);



async function gateChanges(files, context) {
    const parts = files.map((file) => ({ file, part: (0,_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .gatePart */ .F)(file.path, context) }));
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
    const of = fingerprint === null ? "" : ` (${(0,_rules_words_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(fingerprint)})`;
    return { kind: "gate", name: "waiver", change, how: `${verb} ${(0,_rules_words_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(rule ?? "")}${of}`, span };
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
    const starts = (0,_model_source_js__WEBPACK_IMPORTED_MODULE_0__/* .linesOf */ .Dx)(source);
    const start = starts[line - 1] ?? 0;
    const text = source.text.slice(start, starts[line] ?? source.text.length);
    const from = start + text.length - text.trimStart().length;
    return { source, start: Math.min(from, start + text.length), end: Math.max(from, start + text.trimEnd().length) };
}
const isWritten = ({ start, end }) => end > start;
const holds = ({ source, start, end }, text) => source.text.slice(start, end).includes(text);


/***/ }),

/***/ 5866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ gatePart)
/* harmony export */ });
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

/***/ 7321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ compose)
/* harmony export */ });
/* harmony import */ var _model_one_line_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2571);
/* harmony import */ var _waivers_waiver_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7538);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1274);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1832);
/* harmony import */ var _reported_deltas_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8028);
/** Findings, deltas and diagnostics to one report: placed, sorted, and judged. */





function compose(parts) {
    const said = ({ location }) => !parts.ignores(location.source.path);
    // What is said of the gate itself is for whoever answers for it, and where the gate lies is not what they passed over.
    const isTold = (finding) => said(finding) || !(0,_waivers_waiver_js__WEBPACK_IMPORTED_MODULE_3__/* .isWaivable */ .uF)(finding.rule);
    const findings = [...(0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .place */ .ik)(parts.findings.filter(isTold).map(withShortSuggestion), parts.difference)].sort((a, b) => (0,_reported_deltas_js__WEBPACK_IMPORTED_MODULE_2__/* .byPlace */ .hz)(a.location, b.location) || (0,_reported_deltas_js__WEBPACK_IMPORTED_MODULE_2__/* .compare */ .UD)(a.rule, b.rule) || (0,_reported_deltas_js__WEBPACK_IMPORTED_MODULE_2__/* .compare */ .UD)(a.fingerprint, b.fingerprint));
    const diagnostics = distinct(parts.diagnostics.filter(isOfThisChange(parts)))
        .map((each) => (parts.unreadable === "warn" ? { ...each, severity: "warning" } : each))
        .toSorted((a, b) => (0,_reported_deltas_js__WEBPACK_IMPORTED_MODULE_2__/* .compare */ .UD)(pathOf(a), pathOf(b)));
    return {
        base: parts.base,
        head: parts.head,
        verdict: (0,_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .decide */ .LD)(findings, diagnostics, parts),
        failOn: parts.failOn,
        possible: parts.possible,
        wouldFailOn: parts.wouldFailOn,
        findings,
        deltas: (0,_reported_deltas_js__WEBPACK_IMPORTED_MODULE_2__/* .reportedDeltas */ .xG)(parts.deltas.filter((delta) => delta.kind === "permission")).filter(said),
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
        const message = shortened((0,_model_one_line_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .T)(each.message));
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


/***/ }),

/***/ 1274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ blocks),
/* harmony export */   LD: () => (/* binding */ decide)
/* harmony export */ });
/* unused harmony export highestSeverity */
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5973);

/** What could not be read fails the gate too: a gate that cannot read must not say yes. */
function decide(findings, diagnostics, { failOn, possible }) {
    if (failOn === "none")
        return "pass";
    return diagnostics.some(({ severity }) => severity === "error") ||
        findings.some((finding) => blocks(finding, failOn, possible))
        ? "fail"
        : "pass";
}
/** Whether the finding alone fails the gate. A waived one does not count. */
function blocks({ severity, certainty, waiver }, failOn, possible) {
    if (failOn === "none" || waiver !== null)
        return false;
    if (certainty === "certain" || possible === "as-certain")
        return (0,_model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .rankOf */ .IQ)(severity) >= (0,_model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .rankOf */ .IQ)(failOn);
    return possible === "one-lower" && (0,_model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .rankOf */ .IQ)(severity) - 1 >= (0,_model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .rankOf */ .IQ)(failOn);
}
/** Of what still stands: a waived finding is somebody's decision, not news. */
const highestSeverity = (findings) => severities.findLast((severity) => findings.some((finding) => finding.waiver === null && finding.severity === severity));


/***/ }),

/***/ 1832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  DQ: () => (/* binding */ pathAt),
  ik: () => (/* binding */ place)
});

// UNUSED EXPORTS: anchorOf, standsOn

// EXTERNAL MODULE: ./lib/src/model/source.js
var model_source = __webpack_require__(2239);
// EXTERNAL MODULE: ./lib/src/report/escape.js
var report_escape = __webpack_require__(3330);
;// CONCATENATED MODULE: ./lib/src/report/suggestion-anchor.js


/**
 * The very lines that the suggestion replaces. GitHub puts its text in place of the comment's lines: on the right, within one
 * hunk, and with no deleted line between them.
 * https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/reviewing-changes-in-pull-requests/commenting-on-a-pull-request
 */
function suggestionAnchor(finding, { hunks, renames }) {
    const { suggestion, location, block } = finding;
    if (suggestion === null || !(0,report_escape/* isPlain */.$i)(suggestion.text))
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
const meets = ({ source, start, end }, startLine, endLine) => (0,model_source/* positionAt */.t$)(source, start).line <= endLine && (0,model_source/* positionAt */.t$)(source, Math.max(start, end - 1)).line >= startLine;
const isSameRange = (a, b) => a.kind === "line" &&
    b.kind === "line" &&
    a.path === b.path &&
    a.side === b.side &&
    a.line === b.line &&
    a.startLine === b.startLine;

;// CONCATENATED MODULE: ./lib/src/report/place.js


const place = (findings, difference) => findings.map((finding) => ({
    ...finding,
    placement: (suggestionAnchor(finding, difference) ?? anchorOf(finding, difference)).kind,
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
const linesOf = (span) => [(0,model_source/* startOf */.GH)(span).line, (0,model_source/* lastLineOf */.SH)(span)];
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

/***/ 9969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ review),
  W: () => (/* binding */ reviewWithSuggestions)
});

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
// EXTERNAL MODULE: ./lib/src/memory.js
var memory = __webpack_require__(8715);
// EXTERNAL MODULE: ./lib/src/read-revision.js
var read_revision = __webpack_require__(4012);
// EXTERNAL MODULE: ./lib/src/report/compose.js
var compose = __webpack_require__(7321);
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
// EXTERNAL MODULE: ./lib/src/waivers/apply.js + 1 modules
var apply = __webpack_require__(1095);
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
        ? (await Promise.all(/* import() */[__webpack_require__.e(5305), __webpack_require__.e(4217)]).then(__webpack_require__.bind(__webpack_require__, 4217))).withSuggestions(judged)
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
    return (0,compose/* compose */.Z)({
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
