export const id = 1999;
export const ids = [1999];
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

/***/ 2404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ capabilityPhrase),
/* harmony export */   R: () => (/* binding */ capabilities)
/* harmony export */ });
/** What an action lets its holder do with AI services, and how that is said to people. */
/** In the order in which they are told: what reaches furthest first. */
const capabilities = [
    "admin",
    "safety",
    "log-config",
    "credential",
    "identity",
    "share-policy",
    "train",
    "artifact",
    "deploy",
    "agent-exec",
    "invoke",
    "author",
    "kb-write",
    "kb-read",
    "log-read",
    "workbench",
    "network",
    "spend",
    "tag",
    "metadata-read",
];
/** After "can" and "may now". */
const capabilityPhrase = {
    admin: "administer AI services",
    safety: "change guardrails and safety settings",
    "log-config": "change what is logged of prompts",
    credential: "obtain keys and tokens",
    identity: "act as other identities",
    "share-policy": "share AI resources with others",
    train: "train and fine-tune models",
    artifact: "import, copy and export models",
    deploy: "deploy models and agents",
    "agent-exec": "run agents and their tools",
    invoke: "invoke models",
    author: "define agents, flows and prompts",
    "kb-write": "change knowledge bases and training data",
    "kb-read": "read knowledge bases",
    "log-read": "read prompts and responses",
    workbench: "use notebooks and workbenches",
    network: "change network access",
    spend: "commit spending",
    tag: "change tags",
    "metadata-read": "list and describe",
};


/***/ }),

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

/***/ 5143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ accessChanges)
/* harmony export */ });
/* harmony import */ var _access_grouping_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2376);
/* harmony import */ var _model_capability_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2404);
/* harmony import */ var _model_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2239);
/** Deltas to what a reviewer reads of them: one row for each holder and direction, the flagged first. */



function accessChanges(report) {
    const groups = (0,_access_grouping_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$)(report.deltas, (delta) => JSON.stringify([delta.broadens, delta.principal, delta.certainty]));
    const flagged = flaggedBy(report);
    return [...groups.values()].flatMap((group) => changeOf(group, flagged)).sort(byInterest);
}
function flaggedBy({ findings }) {
    const all = new Set(findings
        .filter(({ waiver }) => waiver === null)
        .flatMap(({ principal, capabilities }) => capabilities.map((each) => JSON.stringify([principal, each]))));
    return (principal, capability) => all.has(JSON.stringify([principal, capability]));
}
function changeOf(group, flagged) {
    const [first] = group;
    if (!first)
        return [];
    const { principal, broadens, certainty } = first;
    const gained = new Set(group.flatMap((delta) => delta.capabilities));
    const can = _model_capability_js__WEBPACK_IMPORTED_MODULE_0__/* .capabilities */ .R
        .filter((each) => gained.has(each))
        .map((each) => ({ phrase: _model_capability_js__WEBPACK_IMPORTED_MODULE_0__/* .capabilityPhrase */ .G[each], flagged: broadens && flagged(principal, each) }));
    const places = new Map(group.map(({ location }) => [
        JSON.stringify([location.source.path, location.source.revision, (0,_model_source_js__WEBPACK_IMPORTED_MODULE_1__/* .startOf */ .GH)(location).line]),
        location,
    ]));
    return [
        {
            principal,
            broadens,
            certainty,
            can: [...can.filter((each) => each.flagged), ...can.filter((each) => !each.flagged)],
            resources: [...new Set(group.map(({ permission }) => permission.resource))],
            conditions: group.every(({ permission }) => permission.conditions.length > 0)
                ? [...new Set(group.flatMap(({ permission }) => permission.conditions))]
                : [],
            places: [...places.values()],
        },
    ];
}
/** What broadens before what narrows, the flagged before the others, then by name. */
const byInterest = (a, b) => Number(b.broadens) - Number(a.broadens) ||
    Number(isFlagged(b)) - Number(isFlagged(a)) ||
    (a.principal < b.principal ? -1 : a.principal > b.principal ? 1 : 0);
const isFlagged = ({ can }) => can.some(({ flagged }) => flagged);


/***/ }),

/***/ 3550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ count)
/* harmony export */ });
/** A number of things to words. */
const count = (number, one, many = `${one}s`) => `${number} ${number === 1 ? one : many}`;


/***/ }),

/***/ 1974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ fitted),
/* harmony export */   WQ: () => (/* binding */ whole),
/* harmony export */   ee: () => (/* binding */ bytes),
/* harmony export */   hg: () => (/* binding */ characters)
/* harmony export */ });
/** Parts of a page to as much of them as a limit allows: cut between items, and what is left out is counted. */
/** A part without items. */
const whole = (head) => ({ head, items: [], after: "", between: "", more: () => "" });
const characters = (text) => text.length;
const bytes = (text) => Buffer.byteLength(text);
const paragraph = "\n\n";
/** Heads are short and always kept; of what is left, no part may take more than half while others wait. */
function fitted(parts, limit, measure) {
    const heads = parts.map((part) => measure(part.head) + measure(part.more(part.items.length)) + 2 * paragraph.length + 1);
    let room = limit - heads.reduce((sum, each) => sum + each, 0);
    const shown = parts.map((part, i) => {
        const waiting = parts.slice(i + 1).some(({ items }) => items.length > 0);
        const { text, used } = filled(part, waiting ? room / 2 : room, measure);
        room -= used;
        return text;
    });
    return `${shown.join(paragraph)}\n`;
}
function filled(part, room, measure) {
    let used = 0;
    let kept = 0;
    for (const item of part.items) {
        const size = measure(part.between) + measure(item);
        if (used + size > room)
            break;
        used += size;
        kept++;
    }
    const left = part.items.length - kept;
    const items = kept === 0 ? "" : part.after + part.items.slice(0, kept).join(part.between);
    return { text: `${part.head}${items}${left === 0 ? "" : paragraph + part.more(left)}`, used };
}


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

/***/ 5722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ linkedPlace)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3330);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8297);


function linkedPlace(span, links) {
    const url = links.blob(span);
    const text = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .codeCell */ .MZ)((0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .placeText */ .Z9)(span), 200);
    const linked = url === undefined ? text : `[${text}](${url})`;
    return span.source.revision === "base" ? `${linked} before` : linked;
}


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

/***/ 1999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  isSilent: () => (/* binding */ isSilent),
  renderJobSummary: () => (/* binding */ renderJobSummary),
  renderSummary: () => (/* binding */ renderSummary)
});

// EXTERNAL MODULE: ./lib/src/waivers/waiver.js
var waivers_waiver = __webpack_require__(7538);
// EXTERNAL MODULE: ./lib/src/report/escape.js
var report_escape = __webpack_require__(3330);
// EXTERNAL MODULE: ./lib/src/report/linked-place.js
var linked_place = __webpack_require__(5722);
// EXTERNAL MODULE: ./lib/src/report/occasion.js
var occasion = __webpack_require__(9594);
// EXTERNAL MODULE: ./lib/src/report/related.js
var related = __webpack_require__(3026);
// EXTERNAL MODULE: ./lib/src/report/wording.js
var wording = __webpack_require__(8297);
;// CONCATENATED MODULE: ./lib/src/report/comment-body.js






/** GitHub takes 65,536 characters; the rest is left for the marker, which holds a fingerprint of each finding that is told. */
const longestComment = 60_000;
const mostTold = 100;
const separator = "\n\n---\n\n";
function renderComment(findings, standing, links) {
    const told = [];
    const bodies = [];
    let length = 0;
    for (const finding of worstFirst(findings)) {
        const body = renderFinding(finding, links, {
            where: standing.isOn(finding) ? "" : elsewhere(finding, links),
            suggestion: finding === standing.applied ? toApply : toRead,
        });
        length += body.length + separator.length;
        if (length > longestComment || told.length === mostTold)
            break;
        told.push(finding);
        bodies.push(body);
    }
    const left = findings.length - told.length;
    if (left > 0)
        bodies.push(`${count(left, "more finding")} on this line did not fit here; the summary has them.`);
    return { text: bodies.join(separator), told };
}
/** What, why, instead, and where else to look. */
function renderFinding(finding, links, { at = "", where = "", suggestion = toRead } = {}) {
    const parts = [
        `**${wording/* severityWord */.Oh[finding.severity]}**${(0,wording/* isPossible */.wC)(finding) ? ", possible" : ""} · ${(0,report_escape/* prose */.CS)(finding.title)}${at}`,
        `${(0,report_escape/* prose */.CS)(finding.what)} ${(0,report_escape/* prose */.CS)(finding.why)}`,
        (0,wording/* isPossible */.wC)(finding) ? (0,report_escape/* prose */.CS)((0,wording/* doubt */.B2)(finding)) : "",
        where,
        `**Instead:** ${(0,report_escape/* prose */.CS)(finding.fix)}`,
        finding.suggestion === null ? "" : suggestion(finding.suggestion),
        finding.command ? `${(0,wording/* startingFrom */.Xt)(finding.command)}:\n\n${fenced((0,report_escape/* plainLines */.y1)(finding.command.text), "sh")}` : "",
        seeAlso(finding, links),
        `<sub>${[ruleLink(finding.rule, links), occasion/* pullRequest */.V.newness[finding.change], ...waiving(finding, links)].join(" · ")}</sub>`,
    ];
    return parts.filter((part) => part !== "").join("\n\n");
}
const elsewhere = ({ location }, links) => `It stands at ${linkedPlace(location, links)}, which this diff does not show or shows on another line.`;
/** GitHub puts exactly this text in place of the commented lines; an empty block deletes them. */
const toApply = ({ text }) => fenced(text, "suggestion");
/** For a reader who has to write it, where GitHub would replace other lines. */
function toRead({ path, startLine, endLine, text }) {
    const lines = startLine === endLine ? `line ${startLine}` : `lines ${startLine} to ${endLine}`;
    return text === ""
        ? `Remove ${lines} of ${(0,report_escape/* codeSpan */.SS)(path)}.`
        : `In place of ${lines} of ${(0,report_escape/* codeSpan */.SS)(path)}, write instead:\n\n${fenced((0,report_escape/* plainLines */.y1)(text), "")}`;
}
function fenced(text, kind) {
    const fence = (0,report_escape/* fenceFor */.Lt)(text);
    return `${fence}${kind}\n${text === "" ? "" : `${text}\n`}${fence}`;
}
function seeAlso(finding, links) {
    const places = (0,related/* explanations */.x)(finding).map(({ span, place, when, notes }) => {
        const url = links.blob(span);
        const label = place.startsWith("line ") ? place : (0,report_escape/* codeSpan */.SS)(place);
        const told = notes.map((note) => ((0,related/* isWords */.y)(note) ? (0,report_escape/* prose */.CS)(note) : (0,report_escape/* codeSpan */.SS)(note, 80))).join(", ");
        return `${url === undefined ? label : `[${label}](${url})`}${when} (${told})`;
    });
    return places.length === 0 ? "" : `<sub>See also ${places.join(", ")}.</sub>`;
}
/** How to live with it, and what the waiver must name. */
function waiving({ rule, fingerprint, waiver }, { waiving: url }) {
    if (waiver !== null || url === undefined || !(0,waivers_waiver/* isWaivable */.uF)(rule))
        return [];
    return [`[waive](${url}) ${(0,report_escape/* codeSpan */.SS)(fingerprint)}`];
}
function ruleLink(rule, links) {
    const url = links.rule(rule);
    const name = (0,report_escape/* prose */.CS)(rule, 200);
    return url === undefined ? name : `[${name}](${url})`;
}

// EXTERNAL MODULE: ./lib/src/report/fit.js
var fit = __webpack_require__(1974);
// EXTERNAL MODULE: ./lib/src/report/preview.js
var preview = __webpack_require__(6661);
// EXTERNAL MODULE: ./lib/src/report/access-changes.js
var access_changes = __webpack_require__(5143);
;// CONCATENATED MODULE: ./lib/src/report/summary-table.js





function accessTable(report, links) {
    const rows = (0,access_changes/* accessChanges */._)(report).map((change) => row(change, links));
    if (rows.length === 0)
        return [];
    return [
        {
            head: `| who | ${(0,occasion/* occasionOf */.z)(report).access.column} | on | because of |\n|---|---|---|---|`,
            items: rows,
            after: "\n",
            between: "\n",
            more: (left) => `and ${left} more ${left === 1 ? "row" : "rows"}; the JSON report has all of them`,
        },
    ];
}
/** As many as one reads at a glance. */
const most = { phrases: 6, resources: 3, conditions: 2, places: 4 };
const row = (change, links) => `| ${[(0,report_escape/* codeCell */.MZ)(change.principal), can(change), on(change), because(change, links)].join(" | ")} |`;
function can({ broadens, certainty, can: all }) {
    const words = (0,wording/* listed */.KE)(all.map(({ phrase, flagged }) => (flagged ? `**${phrase}**` : phrase)), most.phrases);
    return `${broadens ? "" : "no longer: "}${words}${certainty === "possible" ? " (possibly)" : ""}`;
}
function on({ resources, conditions }) {
    const where = cell(resources.map((resource) => (resource === "*" ? "everything" : (0,report_escape/* codeCell */.MZ)(resource, 90))), most.resources);
    const only = (0,wording/* listed */.KE)(conditions.map((condition) => (0,report_escape/* codeCell */.MZ)(condition, 90)), most.conditions);
    return only === "" ? where : `${where}<br>if ${only}`;
}
const because = ({ places }, links) => cell(places.map((span) => (0,linked_place/* linkedPlace */.v)(span, links)), most.places);
/** A line each. */
const cell = (all, limit) => [...all.slice(0, limit), ...(all.length > limit ? [`and ${all.length - limit} more`] : [])].join("<br>");

// EXTERNAL MODULE: ./lib/src/report/waivers.js
var waivers = __webpack_require__(4544);
;// CONCATENATED MODULE: ./lib/src/report/summary.js









/** GitHub takes 65,536 characters; the rest is left for the marker. */
const commentLimit = 63_500;
/** GitHub drops a job summary of more than 1 MiB: all steps of a job that write to one file share it. */
const jobSummaryLimit = 1_000_000;
/** The comment on the pull request. Findings that stand on the diff are only listed; the others are told in full. */
const renderSummary = (report, links, standsOnDiff = ({ placement }) => placement !== "summary") => isUneventful(report)
    ? oneLine(report)
    : (0,fit/* fitted */.$5)(partsOf(report, links, (0,wording/* worstFirst */.md)(report.findings).filter((each) => !standsOnDiff(each))), commentLimit, fit/* characters */.hg);
/** The heads of all parts with what they count may take so many bytes. */
const least = 60_000;
/**
 * The summary of the job, with every finding in full: it is there even where nothing may be posted. `taken` are the bytes that
 * stand in its file already.
 */
function renderJobSummary(report, links, taken = 0) {
    if (isUneventful(report))
        return oneLine(report);
    const room = jobSummaryLimit - taken;
    return room < least
        ? `### ${light(report)} ${(0,wording/* verdictSentence */.BT)(report)}\n\nNo room is left to say more; the JSON report has all of it.\n`
        : (0,fit/* fitted */.$5)(partsOf(report, links, (0,wording/* worstFirst */.md)(report.findings)), room, fit/* bytes */.ee);
}
/**
 * Whether there is nothing to tell a reviewer: a pull request that changes no access to AI gets no comment at all. What merely
 * could not be decided stands in the job summary. A waiver that it brings is always told.
 */
const isSilent = (report) => report.findings.length === 0 &&
    !report.diagnostics.some(wording/* isError */.bJ) &&
    !report.deltas.some(({ broadens }) => broadens) &&
    !report.waivers.some(({ isNew }) => isNew);
const isUneventful = (report) => isSilent(report) &&
    report.deltas.length === 0 &&
    report.diagnostics.length === 0 &&
    report.preview === null &&
    report.configuration.refused.length === 0 &&
    report.waivers.every(({ state }) => state === "stale");
const oneLine = (report) => `🟢 ${(0,wording/* verdictSentence */.BT)(report)} Looked at: ${(0,occasion/* occasionOf */.z)(report).lookedAt(report.stats)}.\n`;
function partsOf(report, links, inFull) {
    const standing = (0,wording/* worstFirst */.md)(report.findings.filter(({ waiver }) => waiver === null));
    return [
        (0,fit/* whole */.WQ)(`### ${light(report)} ${(0,wording/* verdictSentence */.BT)(report)}`),
        ...accessTable(report, links),
        ...accessPage(links),
        ...list((0,wording/* count */.U9)(standing.length, "finding"), standing.map((finding) => findingLine(finding, links))),
        ...full(inFull, links, inFull.length < report.findings.length),
        ...unjudged(report, links),
        ...list("Waivers", [
            ...(0,waivers/* waivedFindings */.Nq)(report).map((finding) => `${findingLine(finding, links)}: ${(0,report_escape/* prose */.CS)((0,waivers/* acceptance */.mF)(finding.waiver, report))}`),
            ...(0,waivers/* toldWaivers */.dY)(report).map(({ label, sentence }) => `**${label}** · ${(0,report_escape/* prose */.CS)(sentence)}`),
        ]),
        ...list("Once this is merged", (0,preview/* previewLines */.I)(report).map(({ words, finding }) => finding ? `${(0,report_escape/* prose */.CS)(words)}: ${findingLine(finding, links)}` : (0,report_escape/* prose */.CS)(words))),
        ...list("Not applied, since the central policy decides", report.configuration.refused.map((each) => (0,report_escape/* prose */.CS)(each))),
        (0,fit/* whole */.WQ)(footer(report)),
    ];
}
/** Whoever wants to see all of it, and not what changed alone. */
const accessPage = ({ page }) => page
    ? [(0,fit/* whole */.WQ)(`Access before and after: ${(0,report_escape/* codeSpan */.SS)(page.name)} among [the artifacts of this run](${page.address})`)]
    : [];
const light = ({ verdict, findings }) => verdict === "fail" ? "🔴" : findings.some(({ waiver }) => waiver === null) ? "🟡" : "🟢";
const list = (title, items) => items.length === 0
    ? []
    : [
        {
            head: `**${title}**`,
            after: "\n\n",
            items: items.map((item) => `- ${item}`),
            between: "\n",
            more: (left) => `and ${left} more; the JSON report has all of them`,
        },
    ];
const findingLine = (finding, links) => `**${wording/* severityWord */.Oh[finding.severity]}**${(0,wording/* isPossible */.wC)(finding) ? ", possible" : ""} · ${(0,report_escape/* prose */.CS)(finding.title, 1000)} · ${(0,linked_place/* linkedPlace */.v)(finding.location, links)}`;
/** What stands on no line of the diff, or all of them. */
function full(findings, links, isRest) {
    if (findings.length === 0)
        return [];
    return [
        {
            head: isRest ? "**Not on the diff**" : "**In full**",
            items: findings.map((finding) => renderFinding(finding, links, { at: ` · ${(0,linked_place/* linkedPlace */.v)(finding.location, links)}` })),
            after: "\n\n",
            between: "\n\n---\n\n",
            more: (left) => `and ${(0,wording/* count */.U9)(left, "more finding")}; the JSON report has all of them`,
        },
    ];
}
/** Errors first: those are what blocks. */
function unjudged(report, links) {
    const { diagnostics } = report;
    const { settles } = (0,occasion/* occasionOf */.z)(report);
    const ordered = [...diagnostics.filter(wording/* isError */.bJ), ...diagnostics.filter((each) => !(0,wording/* isError */.bJ)(each))];
    return list("What could not be read or decided", ordered.map((diagnostic) => {
        const { at, message, code } = diagnostic;
        const where = "source" in at ? (0,linked_place/* linkedPlace */.v)(at, links) : (0,report_escape/* codeSpan */.SS)(at.path);
        return `${(0,wording/* isError */.bJ)(diagnostic) ? "**Not read**" : "Not decided"} · ${where}: ${(0,report_escape/* prose */.CS)(message)}. To settle it, ${settles[code] ?? wording/* settledBy */.FV[code]}.`;
    }));
}
function footer(report) {
    const { failOn, configuration } = report;
    const { rules, ignored, ownRules } = configuration;
    const parts = [
        failOn === "none" ? `Only reports, measured at **${report.wouldFailOn}**` : `Fails from **${failOn}** on`,
        configuredBy(configuration),
        ...(ownRules === null
            ? []
            : [`${(0,wording/* count */.U9)(ownRules.paths.size, "rule")} of your own in ${(0,report_escape/* codeSpan */.SS)(ownRules.directory)}`]),
        ...(rules.length > 0
            ? [
                `rules changed: ${(0,wording/* listed */.KE)(rules.map(({ rule, severity }) => `${(0,report_escape/* codeSpan */.SS)(rule)} ${severity}`), 20)}`,
            ]
            : []),
        ...(ignored.length > 0
            ? [
                `ignored: ${(0,wording/* listed */.KE)(ignored.map((glob) => (0,report_escape/* codeSpan */.SS)(glob)), 20)}`,
            ]
            : []),
        (0,occasion/* occasionOf */.z)(report).lookedAt(report.stats),
        report.base === null ? "" : `${(0,report_escape/* codeSpan */.SS)(report.base.slice(0, 10))} to ${(0,report_escape/* codeSpan */.SS)(report.head.slice(0, 10))}`,
    ];
    return `<sub>${parts.filter(Boolean).join(" · ")}</sub>`;
}
function configuredBy({ policy, readFrom }) {
    const file = readFrom && `${(0,report_escape/* codeSpan */.SS)(readFrom.path)} at ${(0,report_escape/* codeSpan */.SS)(readFrom.commit.slice(0, 10))}`;
    if (policy === "repository")
        return file === null ? "no configuration file" : `configured by ${file}`;
    return `configured by the workflow's policy${file === null ? "" : `, which ${file} may only tighten`}`;
}


/***/ }),

/***/ 4544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nq: () => (/* binding */ waivedFindings),
/* harmony export */   dY: () => (/* binding */ toldWaivers),
/* harmony export */   mF: () => (/* binding */ acceptance)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3330);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8297);


/** What is accepted, the worst first. */
const waivedFindings = (report) => (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .worstFirst */ .md)(report.findings).flatMap((finding) => finding.waiver === null ? [] : [{ ...finding, waiver: finding.waiver }]);
/** Who answers for it, until when, where that is written, and why. */
function acceptance(waiver, { waivers }) {
    const endsSoon = waivers.some(({ path, line, endsSoon }) => endsSoon && path === waiver.path && line === waiver.line);
    const until = endsSoon ? `only until **${waiver.until}**` : `until ${waiver.until}`;
    return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(waiver.owner)} answers for it ${until}, at ${place(waiver)}: ${waiver.reason}`;
}
const place = ({ path, line }) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(`${path}:${line}`);
/** Those that a reader should do something about, in this order; those that are of nothing here are only counted. */
const ailing = [
    ["pending", "Added here"],
    ["expired", "Expired"],
    ["incomplete", "Incomplete"],
    ["malformed", "Does not count"],
];
/** Of those that are of nothing here, this many are named. */
const mostStale = 5;
function toldWaivers({ waivers }) {
    const of = (state) => waivers.filter((waiver) => waiver.state === state);
    const stale = of("stale");
    return [
        ...of("in-force")
            .filter(({ isNew }) => isNew)
            .map((waiver) => ({ label: "Added here", sentence: `${subject(waiver)} counts in this pull request already` })),
        ...ailing.flatMap(([state, label]) => of(state).map((waiver) => ({ label, sentence: `${subject(waiver)}: ${waiver.note ?? ""}${grounds(waiver)}` }))),
        ...(stale.length === 0
            ? []
            : [
                {
                    label: "Stale",
                    sentence: `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(stale.length, "waiver is", "waivers are")} of nothing in this change, as when what they waive is merged or gone: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(stale.map(place), mostStale)}`,
                },
            ]),
    ];
}
const subject = (waiver) => `${waiver.rule === null ? "what is written" : (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(waiver.rule)} at ${place(waiver)}`;
/** What a reviewer of a new one must know; of the others the owner suffices. */
function grounds({ state, owner, reason, until }) {
    if (owner === null || until === null)
        return "";
    return state === "pending" ? ` (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(owner)}, until ${until}): ${reason ?? ""}` : ` (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(owner)})`;
}


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


/***/ })

};
