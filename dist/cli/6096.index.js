export const id = 6096;
export const ids = [6096,3276];
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

/***/ 3276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderText: () => (/* binding */ renderText)
});

// EXTERNAL MODULE: ./lib/src/model/source.js
var model_source = __webpack_require__(2239);
// EXTERNAL MODULE: ./lib/src/report/columns.js
var columns = __webpack_require__(6366);
// EXTERNAL MODULE: ./lib/src/report/escape.js
var report_escape = __webpack_require__(3330);
;// CONCATENATED MODULE: ./lib/src/report/code-frame.js
/** A place in a source to the lines that show it: those around it, and which columns of them are blamed. */



const before = 2;
const after = 1;
/** Of a longer text, its beginning and its last line are shown. */
const mostBlamed = 6;
/** As many lines as a reader needs, none where the text is not at hand; none wider than `room` columns. */
function codeFrame(span, room) {
    if (span.stands)
        return [];
    const { source } = span;
    const first = (0,model_source/* positionAt */.t$)(source, span.start);
    const last = (0,model_source/* positionAt */.t$)(source, Math.max(span.start, span.end - 1));
    const from = shiftFor(shownText(span, first.line), first.column - 1, last.line > first.line ? 0 : last.column, room);
    const shown = range(first.line - before, last.line + after)
        .filter((number) => number >= (0,model_source/* firstLineOf */.Qy)(source) && number < (0,model_source/* firstLineOf */.Qy)(source) + (0,model_source/* linesOf */.Dx)(source).length)
        .filter((number) => number < first.line + mostBlamed - 1 || number >= last.line || last.line - first.line < mostBlamed);
    const lines = shown.flatMap((number) => {
        const text = shownText(span, number);
        const line = { kind: "line", number, text: visible(text, from, room) };
        const isGap = number === last.line && number > 1 && !shown.includes(number - 1) && number > first.line;
        const gap = isGap ? [{ kind: "gap" }] : [];
        if (number < first.line || number > last.line)
            return [line];
        const start = number === first.line ? first.column - 1 : text.length - text.trimStart().length;
        const end = number === last.line ? last.column : text.trimEnd().length;
        const columns = [start, Math.max(start + 1, end)].map((at) => columnOf(text, at, from, room));
        return [...gap, { ...line, blamed: columns }];
    });
    const isBlank = (line) => line?.kind === "line" && !line.blamed && line.text.trim() === "";
    while (isBlank(lines[0]))
        lines.shift();
    while (isBlank(lines.at(-1)))
        lines.pop();
    return lines;
}
const range = (from, to) => to - from > 10_000
    ? [...range(from, from + 20), ...range(to - 20, to)]
    : Array.from({ length: to - from + 1 }, (_, i) => from + i);
const shownText = ({ source }, line) => (0,model_source/* lineText */.oZ)(source, line).replace(/\r?\n$/, "");
/** How many units of each line go out of view on the left, so that the blamed text is in view. */
function shiftFor(text, start, end, room) {
    if (end < 4 * room && (0,columns/* columnsOf */.PL)((0,report_escape/* terminalText */.eR)(text.slice(0, Math.max(start + 1, end)))) < room)
        return 0;
    const shift = Math.max(0, start - Math.min(20, room >> 2));
    return isLowSurrogate(text, shift) ? shift - 1 : shift;
}
const isLowSurrogate = (text, at) => /[\udc00-\udfff]/.test(text[at] ?? "");
/** A line as far as there is room. A minified file is one line of megabytes: only what can be seen is looked at. */
function visible(text, from, room) {
    const seen = (from > 0 ? "…" : "") + (0,report_escape/* terminalText */.eR)(text.slice(from, from + 4 * room));
    if ((0,columns/* columnsOf */.PL)(seen) <= room && text.length <= from + 4 * room)
        return seen.trimEnd();
    return `${(0,columns/* firstColumns */.aS)(seen, room - 1)}…`;
}
function columnOf(text, at, from, room) {
    const lead = (from > 0 ? "…" : "") + (0,report_escape/* terminalText */.eR)(text.slice(from, Math.min(at, from + 4 * room)));
    return Math.min((0,columns/* columnsOf */.PL)(lead), room);
}

;// CONCATENATED MODULE: ./lib/src/report/continued.js
/** A command to lines of so many columns that a shell takes for one. */

/** A flag with its value: what is quoted is never broken. */
const flags = / --[\w-]+(?: (?:'[^']*'(?:\\''[^']*')*|[^\s']+))?/g;
/** Broken before flags alone, so that a value that is longer than a line stays whole. */
function continued(command, room) {
    const lines = [];
    let line = "";
    let from = 0;
    const parts = [...command.matchAll(flags)].flatMap(({ index }) => {
        const part = command.slice(from, index);
        from = index;
        return part;
    });
    for (const part of [...parts, command.slice(from)]) {
        const isRoom = (0,columns/* columnsOf */.PL)(line + part) + 2 <= room;
        if (line === "" || isRoom)
            line += part;
        else {
            lines.push(`${line} \\`);
            line = part.trimStart();
        }
    }
    return [...lines, line];
}

// EXTERNAL MODULE: ./lib/src/report/occasion.js
var report_occasion = __webpack_require__(9594);
// EXTERNAL MODULE: ./lib/src/report/page.js
var report_page = __webpack_require__(9486);
// EXTERNAL MODULE: ./lib/src/report/related.js
var related = __webpack_require__(3026);
;// CONCATENATED MODULE: ./lib/src/report/suggestion-diff.js



/** Of longer ones, the beginning is shown: the comment and the report have all of it. */
const mostLines = 12;
/** Of a line that is too wide, so much is shown, on rows one below the other. */
const mostRows = 5;
function suggestionDiff({ suggestion, location }, gutter, page) {
    if (suggestion === null)
        return [];
    const { path, startLine, endLine, text } = suggestion;
    const { source } = location;
    const old = source.revision === "head" && source.path === path
        ? source.text
            .slice((0,model_source/* linesOf */.Dx)(source)[startLine - 1], (0,model_source/* linesOf */.Dx)(source)[endLine])
            .replace(/\n$/, "")
            .split("\n")
        : [];
    const fresh = text === "" ? [] : text.split("\n");
    const gap = page.paint("dim", `${" ".repeat(gutter + 2)}⋮`);
    const shown = (lines, sign, ink) => [
        ...lines.slice(0, mostLines).flatMap((line, i) => rowsOf((0,report_escape/* terminalText */.eR)(line), page.width - gutter - 4).map((row, part) => {
            const number = part === 0 ? String(startLine + i) : "";
            return `${page.paint("dim", ` ${number.padStart(gutter)} `)}${page.paint(ink, `${part === 0 ? sign : " "} ${row}`.trimEnd())}`;
        })),
        ...(lines.length > mostLines ? [gap] : []),
    ];
    return [...shown(old, "-", "more"), ...shown(fresh, "+", "less")];
}
/** What to write must be read to its end: a wide line goes on below. */
function rowsOf(line, room) {
    const rows = [];
    let rest = line;
    do {
        const row = (0,columns/* firstColumns */.aS)(rest, room);
        rows.push(row);
        rest = rest.slice(row.length);
    } while (rest !== "" && rows.length < mostRows && rows.at(-1) !== "");
    return rows;
}

// EXTERNAL MODULE: ./lib/src/report/text-access.js
var text_access = __webpack_require__(3741);
// EXTERNAL MODULE: ./lib/src/report/preview.js
var preview = __webpack_require__(6661);
// EXTERNAL MODULE: ./lib/src/report/wording.js
var wording = __webpack_require__(8297);
;// CONCATENATED MODULE: ./lib/src/report/text-gate.js



function gateBlocks(report, page) {
    const merged = (0,preview/* previewLines */.I)(report).map(({ words, finding }) => finding
        ? `${words}: ${wording/* severityWord */.Oh[finding.severity]}, ${finding.title}, ${(0,report_escape/* codeSpan */.SS)((0,wording/* placeText */.Z9)(finding.location))}`
        : words);
    return [
        ...block("Once this is merged", merged, page),
        ...block("Not applied, since the central policy decides", report.configuration.refused, page),
    ];
}
const block = (title, items, page) => items.length === 0
    ? []
    : [[page.paint("bold", title), ...items.flatMap((item) => [`  - ${page.say(item, 4).join("\n").trimStart()}`])]];

// EXTERNAL MODULE: ./lib/src/report/text-tally.js
var text_tally = __webpack_require__(5709);
// EXTERNAL MODULE: ./lib/src/report/waivers.js
var waivers = __webpack_require__(4544);
;// CONCATENATED MODULE: ./lib/src/report/text.js














function renderText(report, style) {
    const page = (0,report_page/* pageOf */.Z)(style);
    const occasion = (0,report_occasion/* occasionOf */.z)(report);
    const blocks = [
        ...(0,wording/* worstFirst */.md)(report.findings).map((finding) => told(finding, occasion, page)),
        ...(0,text_tally/* tallyBlocks */.F)(report, page),
        ...(0,text_access/* accessBlocks */.x)(report, page),
        ...(0,text_access/* unreadBlocks */.M)(report, page),
        ...waiverBlocks(report, page),
        ...gateBlocks(report, page),
        verdict(report, page),
    ];
    return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
function told(finding, { newness }, page) {
    const { location, severity } = finding;
    // As wide as the number of the last line that a frame may show.
    const gutter = Math.max(2, String((0,model_source/* endOf */.pJ)(location).line + 1).length);
    const frame = codeFrame(location, page.width - gutter - 4);
    const indent = gutter + 4;
    const heading = `${wording/* severityWord */.Oh[severity].toUpperCase()}${(0,wording/* isPossible */.wC)(finding) ? ", possible" : ""}`;
    const [title = "", ...more] = page.say(finding.title, (0,columns/* columnsOf */.PL)(heading) + 2, "bold");
    return [
        `${page.paint(severity === "critical" ? "label" : severity, heading)}  ${title.trimStart()}`,
        ...more,
        opening(finding, gutter, page),
        ...frame.flatMap((line) => frameRows(line, frame, finding, gutter, page)),
        page.paint("dim", `${" ".repeat(gutter + 2)}│`),
        ...page.say(finding.what, indent),
        ...page.say(finding.why, indent, "dim"),
        ...((0,wording/* isPossible */.wC)(finding) ? page.say((0,wording/* doubt */.B2)(finding), indent) : []),
        ...page.say(`**Instead:** ${finding.fix}`, indent),
        ...suggestionDiff(finding, gutter, page),
        ...commandLines(finding, indent, page),
        ...notes(finding, frame, indent, page),
        ...page.say(`${finding.rule} · ${newness[finding.change]}${finding.waiver === null ? "" : " · waived"}`, indent, "rule"),
    ];
}
/** In lines that a shell takes for one, so that it can be copied. */
function commandLines({ command }, indent, page) {
    if (!command)
        return [];
    const lines = continued((0,report_escape/* terminalText */.eR)(command.text), page.width - indent - 4);
    return [
        ...page.say(`${(0,wording/* startingFrom */.Xt)(command)}:`, indent),
        ...lines.map((line, i) => `${" ".repeat(indent + (i === 0 ? 2 : 4))}${page.paint("code", line)}`),
    ];
}
function waiverBlocks(report, page) {
    const told = [
        ...(0,waivers/* waivedFindings */.Nq)(report).map((finding) => ({
            label: finding.title,
            sentence: (0,waivers/* acceptance */.mF)(finding.waiver, report),
        })),
        ...(0,waivers/* toldWaivers */.dY)(report),
    ];
    if (told.length === 0)
        return [];
    return [
        [
            page.paint("bold", "Waivers"),
            ...told.flatMap(({ label, sentence }) => page.say(`**${label}** · ${sentence}`, 4)),
        ],
    ];
}
function opening({ location }, gutter, page) {
    const { line, column } = (0,model_source/* startOf */.GH)(location);
    const revision = location.source.revision === "base" ? "  (as it was before)" : "";
    const place = `${(0,report_escape/* terminalText */.eR)(location.source.path)}:${line}:${column}`;
    const room = page.width - gutter - 5 - revision.length;
    return `${" ".repeat(gutter + 2)}${page.paint("dim", "┌─")} ${(0,columns/* lastColumns */.MN)(place, room)}${page.paint("dim", revision)}`;
}
function frameRows(line, frame, { location, severity }, gutter, page) {
    if (line.kind === "gap")
        return [page.paint("dim", `${" ".repeat(gutter + 2)}⋮`)];
    const number = page.paint("dim", ` ${String(line.number).padStart(gutter)} `);
    if (!line.blamed)
        return [`${number}${page.paint("dim", `│ ${line.text}`.trimEnd())}`];
    const isBase = location.source.revision === "base";
    const blamed = frame.filter((each) => each.kind === "line" && each.blamed).length;
    // One line is underlined; of several, each bears a bar at its side.
    if (blamed > 1)
        return [`${number}${page.paint(severity, isBase ? "-" : "┃")} ${line.text}`];
    const [start, end] = line.blamed;
    const carets = page.paint(severity, "^".repeat(Math.max(1, end - start)));
    return [
        `${number}${isBase ? page.paint(severity, "-") : page.paint("dim", "│")} ${line.text}`,
        `${page.paint("dim", `${" ".repeat(gutter + 2)}│`)} ${" ".repeat(start)}${carets}`,
    ];
}
/** Places that the frame already shows are not told again. */
function notes(finding, frame, indent, page) {
    const isShown = (span) => span.source === finding.location.source &&
        frame.some((line) => line.kind === "line" && line.number === (0,model_source/* startOf */.GH)(span).line);
    return (0,related/* explanations */.x)(finding)
        .filter(({ span }) => !isShown(span))
        .flatMap(({ place, when, notes: all }) => {
        const words = all.map((note) => ((0,related/* isWords */.y)(note) ? note : (0,report_escape/* codeSpan */.SS)(note, 100))).join(", ");
        return page.say(`note: ${quoted(place)}${when}: ${words}`, indent, "dim");
    });
}
/** A path may look like anything; `line 12` is ours. */
const quoted = (place) => (/^line \d+$/.test(place) ? place : (0,report_escape/* codeSpan */.SS)(place));
function verdict(report, page) {
    const word = report.verdict === "fail" ? page.paint("high", "FAIL") : page.paint("pass", "PASS");
    const threshold = report.failOn === "none" ? `only reporting, measured at ${report.wouldFailOn}` : `failing from ${report.failOn} on`;
    const waived = report.findings.filter(({ waiver }) => waiver !== null).length;
    const [head = "", ...rest] = page.say((0,wording/* verdictSentence */.BT)(report), 6, "bold");
    const foot = [
        (0,report_occasion/* occasionOf */.z)(report).lookedAt(report.stats),
        threshold,
        ...(waived > 0 ? [`${(0,wording/* count */.U9)(waived, "finding")} waived`] : []),
    ].join(", ");
    return [...page.say(foot, 0, "dim"), `${word}  ${head.trimStart()}`, ...rest];
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


/***/ })

};
