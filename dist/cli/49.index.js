export const id = 49;
export const ids = [49,6668,1906,4287];
export const modules = {

/***/ 5176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ deployed)
/* harmony export */ });
/** The head of a report on what is there, and not on what is written. */
const deployed = "deployed";


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

/***/ 3550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ count)
/* harmony export */ });
/** A number of things to words. */
const count = (number, one, many = `${one}s`) => `${number} ${number === 1 ? one : many}`;


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

/***/ 6668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   blobLinks: () => (/* binding */ blobLinks),
/* harmony export */   githubLinks: () => (/* binding */ githubLinks),
/* harmony export */   inAddress: () => (/* binding */ inAddress),
/* harmony export */   isCommit: () => (/* binding */ isCommit),
/* harmony export */   noLinks: () => (/* binding */ noLinks),
/* harmony export */   ruleLinks: () => (/* binding */ ruleLinks),
/* harmony export */   rulesPage: () => (/* binding */ rulesPage),
/* harmony export */   surveyLinks: () => (/* binding */ surveyLinks),
/* harmony export */   waivingPage: () => (/* binding */ waivingPage)
/* harmony export */ });
/* harmony import */ var _model_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2239);
/* harmony import */ var _rules_rule_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(955);


const noLinks = { blob: () => undefined, rule: () => undefined };
const homepage = "https://github.com/ai-iam-gate/ai-iam-gate";
/** Where the rules that ship are described. */
const rulesPage = `${homepage}/blob/main/docs/rules`;
/** Where it is told how a finding is waived. */
const waivingPage = `${homepage}#waive-a-finding`;
/** Where there is no page of the repository, but one of every rule that ships. */
const ruleLinks = {
    blob: () => undefined,
    rule: (id) => ((0,_rules_rule_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isOwnRule */ .FE)(id) ? undefined : `${rulesPage}/${inAddress(id)}.md`),
};
function githubLinks({ serverUrl, repository, base, head, rules, waiving, ownRules }) {
    const page = `${serverUrl}/${repository}`;
    return {
        waiving,
        blob: blobLinks(page, { base, head }),
        rule(id) {
            if (!(0,_rules_rule_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isOwnRule */ .FE)(id))
                return short(`${rules}/${inAddress(id)}.md`);
            const path = ownRules?.paths.get(id);
            return ownRules && path !== undefined && isCommit(ownRules.commit)
                ? short(blobAddress(page, ownRules.commit, path))
                : undefined;
        },
    };
}
/** From the page of a repository and the commits of both revisions, null where there is none; what is no commit has no page. */
const blobLinks = (page, commits) => (span) => {
    const { source } = span;
    const commit = commits[source.revision];
    if (commit === null)
        return undefined;
    const [first, last] = [(0,_model_source_js__WEBPACK_IMPORTED_MODULE_0__/* .startOf */ .GH)(span).line, (0,_model_source_js__WEBPACK_IMPORTED_MODULE_0__/* .lastLineOf */ .SH)(span)];
    const lines = last > first ? `#L${first}-L${last}` : `#L${first}`;
    return short(`${blobAddress(page, commit, source.path)}${lines}`);
};
/** Of a survey, where the repository has a page; what is not committed has none. */
function surveyLinks(page, { base, head }) {
    if (page === undefined)
        return ruleLinks;
    return { ...ruleLinks, blob: blobLinks(page, { base, head: isCommit(head) ? head : null }) };
}
const blobAddress = (page, commit, path) => `${page}/blob/${commit}/${inAddress(path)}`;
const short = (url) => (url.length > longestLink ? undefined : url);
/** A path may take four thousand bytes, each written as three: a page has room for other things. */
const longestLink = 2000;
/** A branch may have moved on, and a step back from one is no address. */
const isCommit = (revision) => /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(revision);
/** Also what `encodeURIComponent` leaves alone and Markdown does not: a bracket ends the link. */
const inAddress = (path) => path
    .replace(/\p{Cs}/gu, "\ufffd")
    .split("/")
    .map((part) => encodeURIComponent(part).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`))
    .join("/");


/***/ }),

/***/ 9594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ pullRequest),
/* harmony export */   z: () => (/* binding */ occasionOf)
/* harmony export */ });
/* harmony import */ var _model_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5176);
/* harmony import */ var _count_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3550);


const pullRequest = {
    subject: "this pull request",
    blocks: { one: "blocks", many: "block", done: "blocked" },
    newness: {
        appeared: "new in this pull request",
        changed: "changed by this pull request",
        vanished: "removed by this pull request",
    },
    access: { title: "What changes in access", gained: "can newly", lost: "can no longer", column: "can newly" },
    settles: {},
    lookedAt: ({ changedFiles, unitsRead }) => `${(0,_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U)(changedFiles, "changed file")}, ${(0,_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U)(unitsRead, "unit")} read`,
};
const asItIs = "as it is deployed";
const state = {
    subject: "this scan",
    blocks: { one: "fails", many: "fail", done: "failed" },
    newness: { appeared: asItIs, changed: asItIs, vanished: asItIs },
    access: { title: "Who may do what", gained: "can", lost: "cannot", column: "can" },
    settles: {
        syntax: "ask for it again, as JSON, and it is judged",
        shape: "leave it out, or ask for it as it is printed by itself",
        unresolved: "ask for what it names as well, and scan both together",
        missing: "ask for it again, and scan it",
    },
    lookedAt: ({ unitsRead }) => `${(0,_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U)(unitsRead, "account, subscription or project", "accounts, subscriptions and projects")} read`,
};
const drift = {
    ...state,
    newness: {
        appeared: "deployed, and declared nowhere",
        changed: "deployed otherwise than declared",
        vanished: "declared, and not deployed",
    },
    access: {
        title: "What is deployed otherwise than declared",
        gained: "can, though no code says so,",
        lost: "cannot, though code says so,",
        column: "can, though no code says so",
    },
};
const occasionOf = ({ base, head }) => head !== _model_report_js__WEBPACK_IMPORTED_MODULE_1__/* .deployed */ .$ ? pullRequest : base === null ? state : drift;


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

/***/ 3026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ explanations),
/* harmony export */   y: () => (/* binding */ isWords)
/* harmony export */ });
/* harmony import */ var _model_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2239);

const most = 6;
function explanations({ location, related }) {
    const places = new Map();
    for (const { span, note } of related) {
        const key = `${span.source.revision} ${(0,_model_source_js__WEBPACK_IMPORTED_MODULE_0__/* .startOf */ .GH)(span).line} ${span.source.path}`;
        const known = places.get(key);
        if (!known)
            places.set(key, { span, notes: [note] });
        else if (!known.notes.includes(note))
            known.notes.push(note);
    }
    return [...places.values()].slice(0, most).map(({ span, notes }) => ({
        span,
        place: `${span.source.path === location.source.path ? "line " : `${span.source.path}:`}${(0,_model_source_js__WEBPACK_IMPORTED_MODULE_0__/* .startOf */ .GH)(span).line}`,
        when: span.source.revision === location.source.revision ? "" : span.source.revision === "base" ? " before" : " now",
        notes,
    }));
}
/** A note is words of ours, or quotes what its author wrote. */
const isWords = (note) => /^[\p{L}\p{N} ,.'’-]+$/u.test(note);


/***/ }),

/***/ 49:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderSarif: () => (/* binding */ renderSarif),
  uploadLimits: () => (/* binding */ uploadLimits)
});

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./lib/src/report/escape.js
var report_escape = __webpack_require__(3330);
// EXTERNAL MODULE: ./lib/src/report/links.js
var report_links = __webpack_require__(6668);
// EXTERNAL MODULE: ./lib/src/model/source.js
var source = __webpack_require__(2239);
// EXTERNAL MODULE: ./lib/src/report/place.js + 1 modules
var place = __webpack_require__(1832);
;// CONCATENATED MODULE: ./lib/src/report/sarif-places.js
/** Spans to SARIF locations: every one on the head, which is what an upload is compared with. */



/** The root of the repository, whatever directory that is for the reader. */
const root = "%SRCROOT%";
const fileOf = (path) => ({ artifactLocation: { uri: (0,report_links.inAddress)(path), uriBaseId: root } });
/** Lines and columns from 1, columns in UTF-16 units, the end exclusive: as ours. */
const regionOf = (span) => {
    const [start, end] = [(0,source/* startOf */.GH)(span), (0,source/* endOf */.pJ)(span)];
    return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
};
/** The lines of a span. */
const linesAround = (span) => ({ startLine: (0,source/* startOf */.GH)(span).line, endLine: (0,source/* lastLineOf */.SH)(span) });
/**
 * Text of the head where it stands. Text of the base stands on the line of the head where it was taken away, else on the file
 * as a whole, and its properties say where it stood.
 */
function spanLocation(span, difference, block) {
    const file = fileOf((0,place/* pathAt */.DQ)(span, difference));
    if (span.source.revision === "head") {
        const context = block && block.source === span.source ? { contextRegion: linesAround(block) } : {};
        return { physicalLocation: { ...file, region: regionOf(span), ...context } };
    }
    const line = headLineOf(span, difference);
    return {
        physicalLocation: { ...file, ...(line !== undefined && { region: { startLine: line } }) },
        properties: { revision: "base", path: span.source.path, region: regionOf(span) },
    };
}
/** The line of the head that is nearest to a line of the base, as the hunks show it; undefined where none is near. */
function headLineOf(span, difference) {
    const wanted = (0,source/* startOf */.GH)(span).line;
    const hunks = difference.hunks.get((0,place/* pathAt */.DQ)(span, difference)) ?? [];
    let shift = 0;
    for (const { baseStart, baseLines, headStart, headLines, lines } of hunks) {
        if (wanted < baseStart)
            break;
        if (wanted < baseStart + baseLines) {
            const after = lines.findIndex((line) => line.kind !== "added" && line.baseLine >= wanted);
            const near = [...lines.slice(after), ...lines.slice(0, Math.max(0, after)).reverse()];
            return near.flatMap((line) => (line.kind === "deleted" ? [] : [line.headLine]))[0];
        }
        shift = headStart + headLines - (baseStart + baseLines);
    }
    // Outside of the hunks lines are only shifted; a file that is not in the difference says nothing of its lines.
    return hunks.length > 0 ? wanted + shift : undefined;
}

// EXTERNAL MODULE: ./lib/src/report/related.js
var report_related = __webpack_require__(3026);
// EXTERNAL MODULE: ./lib/src/report/wording.js
var wording = __webpack_require__(8297);
;// CONCATENATED MODULE: ./lib/src/report/sarif-result.js





const levelOf = {
    critical: "error",
    high: "error",
    medium: "warning",
    low: "note",
    info: "note",
};
/** From 0 to 100. One that is only possible comes after all that are certain of its severity, before those of the next. */
const ranks = { critical: 95, high: 80, medium: 55, low: 30, info: 10 };
/** GitHub shows a hundred places of a result, with its own, and so many of a flow. */
const most = { related: 99, flow: 1000 };
function resultOf(finding, { difference, ruleIndex, flows, configuration, account }) {
    const { location, block, related, suggestion, waiver } = finding;
    const others = related.slice(0, most.related).map(({ span, note }, i) => ({
        id: i + 1,
        ...spanLocation(span, difference),
        message: { text: quotedNote(note) },
    }));
    return {
        ruleId: finding.rule,
        ...(ruleIndex >= 0 && { ruleIndex }),
        level: levelOf[finding.severity],
        rank: ranks[finding.severity] - ((0,wording/* isPossible */.wC)(finding) ? 5 : 0),
        baselineState: "new",
        message: { text: messageOf(finding) },
        locations: [spanLocation(location, difference, block)],
        ...(others.length > 0 && { relatedLocations: others }),
        ...(flows === "halves" && flowsOf(finding, difference)),
        // No fingerprint of a line: the permission is the same wherever it moves.
        partialFingerprints: { "aiIamGate/v1": finding.fingerprint },
        ...(waiver !== null && { suppressions: [suppressionOf(waiver, configuration)] }),
        ...(suggestion !== null && { fixes: [replacing(suggestion, finding.fix)] }),
        properties: {
            severity: finding.severity,
            certainty: finding.certainty,
            change: finding.change,
            capabilities: finding.capabilities,
            principal: finding.principal,
            placement: finding.placement,
            ...(account !== undefined && { account }),
            ...(finding.command && { command: finding.command.text }),
        },
    };
}
/** What, why, instead, and where else to look; a link leads to a related location by its number. */
function messageOf(finding) {
    const sentences = [
        (0,report_escape/* messageText */.Lo)(finding.what),
        (0,report_escape/* messageText */.Lo)(finding.why),
        (0,wording/* isPossible */.wC)(finding) ? (0,report_escape/* messageText */.Lo)((0,wording/* doubt */.B2)(finding)) : "",
        `Instead: ${(0,report_escape/* messageText */.Lo)((0,wording/* fixOf */.BW)(finding))}`,
        seeAlso(finding),
    ];
    return sentences.filter((sentence) => sentence !== "").join(" ");
}
const mostLinks = 6;
function seeAlso({ related }) {
    const links = related
        .slice(0, mostLinks)
        .map(({ span, note }, i) => `[${(0,report_escape/* messageText */.Lo)(placeIn(span), 200)}](${i + 1}) (${quotedNote(note)})`);
    return links.length === 0 ? "" : `See also ${links.join(", ")}.`;
}
const placeIn = (span) => `${span.source.path} line ${(0,source/* startOf */.GH)(span).line}${span.source.revision === "base" ? " before" : ""}`;
/** A note is words of ours, or quotes what its author wrote. */
const quotedNote = (note) => ((0,report_related/* isWords */.y)(note) ? (0,report_escape/* messageText */.Lo)(note, 200) : `'${(0,report_escape/* messageText */.Lo)(note, 200)}'`);
/** What it takes to be dangerous: the halves one by one, the one that this change brings last. */
function flowsOf({ related, location, title, block }, difference) {
    const halves = related.filter(({ note }) => !(0,report_related/* isWords */.y)(note)).slice(0, most.flow - 1);
    if (halves.length === 0)
        return {};
    const steps = [
        ...halves.map(({ span, note }) => ({ ...spanLocation(span, difference), message: { text: quotedNote(note) } })),
        { ...spanLocation(location, difference, block), message: { text: (0,report_escape/* messageText */.Lo)(title) } },
    ];
    const locations = steps.map((location) => ({ location }));
    return { codeFlows: [{ message: { text: "Permissions that are dangerous together" }, threadFlows: [{ locations }] }] };
}
const suppressionOf = ({ owner, reason, until, path, line }, configuration) => ({
    kind: path === configuration ? "external" : "inSource",
    status: "accepted",
    justification: `${(0,report_escape/* messageText */.Lo)(reason)} (${(0,report_escape/* messageText */.Lo)(owner)}, until ${(0,report_escape/* messageText */.Lo)(until)})`,
    location: { physicalLocation: { ...fileOf(path), region: { startLine: line } } },
});
function replacing({ path, startLine, endLine, text }, fix) {
    // Without columns a region ends before its last line's end; lines that go take it with them.
    const region = text === "" ? { startLine, startColumn: 1, endLine: endLine + 1, endColumn: 1 } : { startLine, endLine };
    return {
        description: { text: (0,report_escape/* messageText */.Lo)(fix) },
        artifactChanges: [
            { ...fileOf(path), replacements: [{ deletedRegion: region, ...(text !== "" && { insertedContent: { text } }) }] },
        ],
    };
}

// EXTERNAL MODULE: ./lib/src/rules/rule-names.js
var rule_names = __webpack_require__(955);
;// CONCATENATED MODULE: ./lib/src/report/sarif-rules.js




/** What code scanning calls critical, high, medium and low; a note has none. */
const securitySeverity = {
    critical: "9.5",
    high: "8.0",
    medium: "5.5",
    low: "3.0",
    info: undefined,
};
/** GitHub keeps so many. */
const mostTags = 10;
/** Sorted by id. What a rule weighs here is what its worst finding weighs. */
function describeRules(findings, { configuration }, rules, links) {
    const known = new Map(rules.map((rule) => [rule.id, rule]));
    const byRule = new Map();
    for (const finding of (0,wording/* worstFirst */.md)(findings)) {
        const group = byRule.get(finding.rule);
        if (group)
            group.push(finding);
        else
            byRule.set(finding.rule, [finding]);
    }
    return [...byRule]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([id, group]) => {
        const [first] = group;
        const rule = known.get(id) ?? first;
        const url = links.rule(id);
        const severity = securitySeverity[first.severity];
        return {
            id,
            name: nameOf(id),
            shortDescription: { text: (0,report_escape/* messageText */.Lo)(rule.title) },
            fullDescription: { text: (0,report_escape/* messageText */.Lo)(general(rule.why)) },
            help: helpOf(id, rule, configuration.ownRules?.paths.get(id)),
            ...(url !== undefined && { helpUri: url }),
            defaultConfiguration: { level: levelOf[first.severity] },
            properties: {
                tags: tagsOf(first),
                precision: group.every(wording/* isPossible */.wC) ? "medium" : "high",
                "problem.severity": levelOf[first.severity] === "note" ? "recommendation" : levelOf[first.severity],
                ...(severity !== undefined && { "security-severity": severity }),
            },
        };
    });
}
/** `aws/bedrock/any-model` to `AwsBedrockAnyModel`. */
const nameOf = (id) => id
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join("");
/** A rule's sentence where nothing was found to put in. */
const general = (sentence) => sentence.replace(/`?(?<!\$)\{([a-z]+)\}`?/g, "the $1");
function helpOf(id, rule, path) {
    const whose = (0,rule_names/* isOwnRule */.FE)(id)
        ? `A rule of this repository's own${path === undefined ? "" : `, in ${(0,report_escape/* codeSpan */.SS)(path)}`}.`
        : "";
    const [why, fix] = [general(rule.why), `Instead: ${general(rule.fix)}`];
    const addresses = rule.references.flatMap(webAddress);
    return {
        text: [(0,report_escape/* plainSentence */.Gx)(why), (0,report_escape/* plainSentence */.Gx)(fix), (0,report_escape/* plainSentence */.Gx)(whose), ...addresses].filter(Boolean).join("\n"),
        markdown: [(0,report_escape/* prose */.CS)(why), (0,report_escape/* prose */.CS)(fix), (0,report_escape/* prose */.CS)(whose), ...addresses.map((each) => `- <${each}>`)]
            .filter(Boolean)
            .join("\n\n"),
    };
}
/** Nothing in it ends a link. */
function webAddress(text) {
    if (!URL.canParse(text))
        return [];
    const { protocol, href } = new URL(text);
    const isSafe = (protocol === "https:" || protocol === "http:") && !/[<>\s\p{C}]/u.test(href);
    return isSafe ? [href] : [];
}
const tagsOf = ({ cloud, service, capabilities }) => [...new Set(["security", "ai", "iam", cloud, service, ...capabilities])]
    .filter((tag) => tag !== "")
    .slice(0, mostTags);

;// CONCATENATED MODULE: ./lib/src/report/sarif.js
/** A report to SARIF 2.1.0, as GitHub's code scanning takes it. https://docs.oasis-open.org/sarif/sarif/v2.1.0/ */







/**
 * What an upload may hold: results that are kept, and bytes once compressed.
 * https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning
 */
const uploadLimits = { results: 5000, gzipBytes: 10_000_000 };
/** The worst findings where not all may be uploaded; the rest is counted in a notification. */
function renderSarif(report, context) {
    for (let most = uploadLimits.results;; most = most >> 1) {
        const text = `${(0,report_escape/* jsonText */.s$)(logOf(report, context, most), 1)}\n`;
        if (text.length < uploadLimits.gzipBytes / 2 || most < 2 || (0,external_node_zlib_.gzipSync)(text).length <= uploadLimits.gzipBytes)
            return text;
    }
}
const logOf = (report, context, most) => ({
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [runOf(report, context, most)],
});
function runOf(report, context, most) {
    const findings = worst(report.findings, most);
    const { difference, links, repository } = context;
    const rules = describeRules(findings, report, context.rules, links);
    const combining = new Set(context.rules.filter(({ when }) => when.kind === "combines").map(({ id }) => id));
    const results = findings.map((finding) => resultOf(finding, {
        difference,
        ruleIndex: rules.findIndex(({ id }) => id === finding.rule),
        flows: combining.has(finding.rule) ? "halves" : "none",
        configuration: report.configuration.readFrom?.path,
        account: context.accountOf?.get(finding),
    }));
    return {
        tool: {
            driver: {
                name: "ai-iam-gate",
                semanticVersion: context.version,
                informationUri: "https://github.com/ai-iam-gate/ai-iam-gate",
                rules,
                notifications: notificationKinds,
            },
        },
        // Analyses of one tool and one configuration take each other's place; others stand beside them.
        automationDetails: { id: `ai-iam-gate/${(0,report_links.inAddress)(report.configuration.readFrom?.path ?? "default")}/` },
        originalUriBaseIds: { [root]: { description: { text: "The root of the repository" } } },
        columnKind: "utf16CodeUnits",
        invocations: [
            {
                // A file that could not be read was not judged: the run did not do all of its work.
                executionSuccessful: !report.diagnostics.some(wording/* isError */.bJ),
                toolExecutionNotifications: notifications(report, findings.length, difference),
            },
        ],
        ...(repository !== undefined && {
            versionControlProvenance: [{ repositoryUri: repository, revisionId: report.head, mappedTo: { uriBaseId: root } }],
        }),
        results,
        properties: { verdict: report.verdict, failOn: report.failOn, base: report.base, head: report.head },
    };
}
/** As many of the worst, in the order of the report. */
function worst(findings, most) {
    if (findings.length <= most)
        return findings;
    const kept = new Set((0,wording/* worstFirst */.md)(findings).slice(0, most));
    return findings.filter((finding) => kept.has(finding));
}
const leftOut = "results-left-out";
const notificationKinds = [
    ...Object.entries(wording/* settledBy */.FV).map(([id, settled]) => ({
        id,
        shortDescription: { text: `Something was not read or decided: ${id.replaceAll("-", " ")}` },
        help: { text: `To settle it, ${settled}.` },
    })),
    { id: leftOut, shortDescription: { text: "There were more results than an upload may hold" } },
];
/** More of them than this tell nobody more. */
const mostNotifications = 1000;
function notifications({ diagnostics, findings }, told, difference) {
    const left = findings.length - told;
    const more = diagnostics.length - mostNotifications;
    const ordered = [...diagnostics.filter(wording/* isError */.bJ), ...diagnostics.filter((each) => !(0,wording/* isError */.bJ)(each))];
    return [
        ...(left > 0 ? [omission(`${(0,wording/* count */.U9)(left, "finding")} did not fit here; the JSON report has all of them.`)] : []),
        ...(more > 0 ? [omission(`${(0,wording/* count */.U9)(more, "more place")} could not be read or decided.`)] : []),
        ...ordered.slice(0, mostNotifications).map((diagnostic) => notification(diagnostic, difference)),
    ];
}
const omission = (text) => ({ descriptor: { id: leftOut }, level: "warning", message: { text } });
const notification = ({ code, severity, message, at }, difference) => ({
    descriptor: { id: code },
    level: severity,
    message: { text: (0,report_escape/* messageText */.Lo)(message) },
    locations: ["source" in at ? spanLocation(at, difference) : { physicalLocation: fileOf(at.path) }],
});


/***/ }),

/***/ 8297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ doubt),
/* harmony export */   BT: () => (/* binding */ verdictSentence),
/* harmony export */   BW: () => (/* binding */ fixOf),
/* harmony export */   FV: () => (/* binding */ settledBy),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   Oh: () => (/* binding */ severityWord),
/* harmony export */   U9: () => (/* reexport safe */ _count_js__WEBPACK_IMPORTED_MODULE_4__.U),
/* harmony export */   Xt: () => (/* binding */ startingFrom),
/* harmony export */   Z9: () => (/* binding */ placeText),
/* harmony export */   bJ: () => (/* binding */ isError),
/* harmony export */   md: () => (/* binding */ worstFirst),
/* harmony export */   wC: () => (/* binding */ isPossible)
/* harmony export */ });
/* unused harmony export bySeverityWords */
/* harmony import */ var _model_report_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5176);
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5973);
/* harmony import */ var _model_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2239);
/* harmony import */ var _count_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3550);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3330);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1274);
/* harmony import */ var _occasion_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9594);








/** `a, b and 2 more` */
function listed(all, most = 4) {
    const told = all.length > most ? [...all.slice(0, most - 1), `${all.length - most + 1} more`] : all;
    return told.length < 2 ? told.join("") : `${told.slice(0, -1).join(", ")} and ${told.at(-1)}`;
}
/** What goes before a command. */
const startingFrom = ({ isIncomplete }) => `Or start from one that passes${isIncomplete ? ", with this and the words that it asks for" : ""}`;
/** Where all must be said in one sentence. */
const fixOf = ({ fix, command }) => command ? `${fix} ${startingFrom(command)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .codeSpan */ .SS)(command.text, 2000)}.` : fix;
const severityWord = {
    critical: "Critical",
    high: "High",
    medium: "Medium",
    low: "Low",
    info: "Note",
};
/** `1 critical, 2 high` */
const bySeverityWords = (findings) => [..._model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO]
    .reverse()
    .flatMap((severity) => {
    const number = findings.filter((finding) => finding.severity === severity).length;
    return number > 0 ? [`${number} ${severity}`] : [];
})
    .join(", ");
/** The verdict in one sentence; where the gate only reports, what it would have been. */
function verdictSentence(report) {
    const standing = report.findings.filter(({ waiver }) => waiver === null);
    return report.failOn === "none" ? reportingSentence(report, standing) : gatingSentence(report, standing);
}
function gatingSentence(report, standing) {
    const blocking = standing.filter((finding) => (0,_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .blocks */ .Bv)(finding, report.failOn, report.possible));
    const { subject, blocks: does } = (0,_occasion_js__WEBPACK_IMPORTED_MODULE_3__/* .occasionOf */ .z)(report);
    const told = blocking.length > 0
        ? `${(0,_count_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U)(blocking.length, "finding")} ${blocking.length === 1 ? does.one : does.many} ${subject}: ${bySeverityWords(blocking)}`
        : standing.length > 0
            ? `${(0,_count_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U)(standing.length, "finding")} to look at, ${standing.length === 1 ? `which does not ${does.many}` : `none of which ${does.one}`} ${subject}: ${bySeverityWords(standing)}`
            : waivedWords(report.findings.length - standing.length) || accessWords(report);
    const isOnlyUnread = report.verdict === "fail" && blocking.length === 0;
    const also = report.verdict === "fail" ? `, which ${does.one} too` : "";
    return sentence([isOnlyUnread ? "" : told, unread(report, also), undecided(report)]);
}
/** What could not be read would have failed too. */
function reportingSentence(report, standing) {
    const blocking = standing.filter((finding) => (0,_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .blocks */ .Bv)(finding, report.wouldFailOn, report.possible));
    const one = standing.length === 1;
    const isUnread = report.diagnostics.some(isError);
    if (standing.length === 0 && !isUnread)
        return sentence([waivedWords(report.findings.length) || accessWords(report), undecided(report)]);
    const { subject, blocks: does } = (0,_occasion_js__WEBPACK_IMPORTED_MODULE_3__/* .occasionOf */ .z)(report);
    const told = blocking.length > 0
        ? `${(0,_count_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U)(blocking.length, "finding")} would have ${does.done} ${subject}: ${bySeverityWords(blocking)}`
        : standing.length > 0 && !isUnread
            ? `${one ? "1 finding" : `none of ${standing.length} findings`} would ${one ? "not " : ""}have ${does.done} ${subject}: ${bySeverityWords(standing)}`
            : "";
    const also = blocking.length > 0 ? `, which would have ${does.done} too` : `, which would have ${does.done} ${subject}`;
    return `Only reports. At \`${report.wouldFailOn}\`, ${sentence([told, unread(report, also), undecided(report)])}`;
}
const sentence = (parts) => `${parts.filter(Boolean).join("; ")}.`;
const waivedWords = (waived) => waived === 0
    ? ""
    : `${(0,_count_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U)(waived, "finding")} ${waived === 1 ? "is" : "are"} waived, and nothing else about access to AI services is objectionable`;
function accessWords({ base, head, deltas, diagnostics }) {
    if (head === _model_report_js__WEBPACK_IMPORTED_MODULE_6__/* .deployed */ .$ && base !== null)
        return deltas.length > 0
            ? "What is deployed differs from what is declared, and nothing about it is objectionable"
            : "What is deployed is what is declared";
    if (head === _model_report_js__WEBPACK_IMPORTED_MODULE_6__/* .deployed */ .$)
        return deltas.length > 0
            ? "Nothing about the access to AI services that there is, is objectionable"
            : "No access to AI services was found";
    if (deltas.some(({ broadens }) => broadens))
        return "Access to AI services changes, and nothing about it is objectionable";
    if (deltas.length > 0)
        return "This pull request only narrows access to AI services";
    return diagnostics.length > 0
        ? "No change of access to AI services was found"
        : "This pull request does not change access to AI services";
}
/** `so` goes on from what could not be read. */
function unread({ diagnostics }, so) {
    const errors = diagnostics.filter(isError).length;
    return errors > 0 ? `${(0,_count_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U)(errors, "place")} could not be read${so}` : "";
}
function undecided({ diagnostics }) {
    const open = diagnostics.filter((each) => !isError(each)).length;
    return open > 0 ? `${(0,_count_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U)(open, "place")} could not be decided` : "";
}
const isError = ({ severity }) => severity === "error";
/** What would settle it. */
const settledBy = {
    syntax: "mend the syntax, and what stands there is judged",
    shape: "write it as the format asks for, and it is judged",
    unresolved: "write the value out, or give it a default that this repository holds",
    unsupported: "write it in a plainer form, or have somebody read it",
    unwritten: "commit what the program writes, or hand it over of both revisions, as the README says",
    "too-large": "split the file, or have somebody read it",
    "too-deep": "nest it less deeply, or have somebody read it",
    "too-much-work": "split it into smaller pieces, or have somebody read it",
    missing: "make the file's contents available to the run, as with a full fetch",
    "cut-off": "get the whole of it, and it is judged",
    unanswered: "let the login read it and run the same command again: only what is missing is asked then",
    configuration: "mend it in this pull request",
};
const worstFirst = (findings) => [...findings].sort((a, b) => (0,_model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .bySeverity */ .Np)(a.severity, b.severity) || Number(isPossible(a)) - Number(isPossible(b)));
const isPossible = ({ certainty }) => certainty === "possible";
/** Why it is only possible, as a sentence. */
const doubt = ({ because }) => because === undefined
    ? "Only possible: it depends on something that is not written in this repository."
    : `Only possible: ${because.replace(/\.$/, "")}.`;
const placeText = (span) => `${span.source.path}:${(0,_model_source_js__WEBPACK_IMPORTED_MODULE_1__/* .startOf */ .GH)(span).line}`;


/***/ })

};
