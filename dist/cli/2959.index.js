export const id = 2959;
export const ids = [2959];
export const modules = {

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

/***/ 6366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MN: () => (/* binding */ lastColumns),
/* harmony export */   PL: () => (/* binding */ columnsOf),
/* harmony export */   aS: () => (/* binding */ firstColumns)
/* harmony export */ });
/** Text to the number of columns that it takes in a terminal. */
/** What takes two columns. https://www.unicode.org/reports/tr11/ */
const wide = /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;
/** What stands upon the character before it. */
const combining = /[\p{Mn}\p{Me}]/u;
function columnsOf(text) {
    if (/^[\x20-\x7e]*$/.test(text))
        return text.length;
    let columns = 0;
    for (const character of text)
        columns += combining.test(character) ? 0 : wide.test(character) ? 2 : 1;
    return columns;
}
/** The first so many columns of the text. */
function firstColumns(text, most) {
    let columns = 0;
    let kept = "";
    for (const character of text) {
        columns += columnsOf(character);
        if (columns > most)
            break;
        kept += character;
    }
    return kept;
}
/** The last so many columns of the text, and a mark that there is more: a path is known by its end. */
function lastColumns(text, most) {
    let columns = columnsOf(text);
    if (columns <= most)
        return text;
    const characters = [...text];
    let dropped = 0;
    while (columns > most - 1 && dropped < characters.length)
        columns -= columnsOf(characters[dropped++] ?? "");
    return `…${characters.slice(dropped).join("")}`;
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

/***/ 9594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ pullRequest),
/* harmony export */   z: () => (/* binding */ occasionOf)
/* harmony export */ });
/* harmony import */ var _model_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5176);
/* harmony import */ var _count_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3550);
/** Why a report is made to its words: of a change that waits for a verdict, of what is deployed, or of how that differs from what is declared. */


const pullRequest = {
    subject: "this pull request",
    blocks: { one: "blocks", many: "block", done: "blocked" },
    newness: {
        appeared: "new in this pull request",
        changed: "changed by this pull request",
        vanished: "removed by this pull request",
    },
    access: { title: "What changes in access", gained: "can newly", lost: "can no longer", column: "can newly" },
    lookedAt: ({ changedFiles, unitsRead }) => `${(0,_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U)(changedFiles, "changed file")}, ${(0,_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U)(unitsRead, "unit")} read`,
};
const asItIs = "as it is deployed";
const state = {
    subject: "this scan",
    blocks: { one: "fails", many: "fail", done: "failed" },
    newness: { appeared: asItIs, changed: asItIs, vanished: asItIs },
    access: { title: "Who may do what", gained: "can", lost: "cannot", column: "can" },
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

/***/ 5340:
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
/** As many lines as a reader needs, none wider than `room` columns. */
function codeFrame(span, room) {
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

// EXTERNAL MODULE: ./lib/src/report/occasion.js
var report_occasion = __webpack_require__(9594);
// EXTERNAL MODULE: ./lib/src/report/wrap.js
var wrap = __webpack_require__(1997);
;// CONCATENATED MODULE: ./lib/src/report/page.js

const codes = {
    critical: "1;31",
    high: "1;31",
    medium: "1;33",
    low: "1;36",
    info: "1;34",
    label: "1;97;41",
    bold: "1",
    dim: "2",
    code: "36",
    more: "31",
    less: "32",
    pass: "1;32",
    rule: "2;34",
};
/** Less than this cannot hold a frame. */
const narrowest = 40;
function pageOf({ colour, width }) {
    const room = Math.max(narrowest, width);
    const paint = (ink, text) => (colour && text !== "" ? `\u001b[${codes[ink]}m${text}\u001b[0m` : text);
    return {
        width: room,
        paint,
        say(sentence, indent, ink) {
            const look = (kind, text) => kind === "code" ? paint("code", text) : kind === "strong" ? paint("bold", text) : ink ? paint(ink, text) : text;
            return (0,wrap/* wrapped */.k)(sentence, room - indent, look).map((line) => " ".repeat(indent) + line);
        },
    };
}

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

// EXTERNAL MODULE: ./lib/src/report/access-changes.js
var access_changes = __webpack_require__(5143);
// EXTERNAL MODULE: ./lib/src/report/wording.js
var wording = __webpack_require__(8297);
;// CONCATENATED MODULE: ./lib/src/report/text-access.js







/** As many phrases as one reads at a glance. */
const mostPhrases = 6;
function accessBlocks(report, page) {
    const { access } = (0,report_occasion/* occasionOf */.z)(report);
    const rows = (0,access_changes/* accessChanges */._)(report);
    if (rows.length === 0)
        return [];
    const shown = rows.slice(0, 40);
    const names = shown.map(({ principal }) => (0,report_escape/* plainSentence */.Gx)((0,report_escape/* codeSpan */.SS)(principal, 40)));
    const column = Math.max(...names.map(columns/* columnsOf */.PL));
    const left = rows.length - shown.length;
    return [
        [
            page.paint("bold", access.title),
            ...shown.flatMap((row, i) => changeLines(row, access, names[i] ?? "", column, page)),
            ...(left > 0 ? [page.paint("dim", `  and ${left} more; the JSON report has all of them`)] : []),
        ],
    ];
}
function changeLines(row, { gained, lost }, name, column, page) {
    const can = row.can.map(({ phrase, flagged }) => (flagged ? `**${phrase}**` : phrase));
    const perhaps = row.certainty === "possible" ? " (possibly)" : "";
    const words = `${row.broadens ? gained : lost} ${(0,wording/* listed */.KE)(can, mostPhrases)}${perhaps}`;
    const only = row.conditions.length === 0
        ? ""
        : ` if ${(0,wording/* listed */.KE)(row.conditions.map((each) => (0,report_escape/* codeSpan */.SS)(each, 80)), 3)}`;
    const mark = page.paint(row.broadens ? "more" : "less", row.broadens ? "+" : "-");
    const narrow = page.width - column < narrowest;
    const indent = narrow ? 6 : column + 6;
    const lines = [...page.say(`${words}${only}`, indent), ...page.say(because(row.places), indent, "dim")];
    const head = `  ${mark} ${name}`;
    if (narrow)
        return [head, ...lines];
    return [`${head}${" ".repeat(column - (0,columns/* columnsOf */.PL)(name))}  ${(lines[0] ?? "").slice(indent)}`, ...lines.slice(1)];
}
const because = (places) => (0,wording/* listed */.KE)(places.map((span) => `${(0,report_escape/* codeSpan */.SS)((0,wording/* placeText */.Z9)(span))}${span.source.revision === "base" ? " before" : ""}`), 4);
function unreadBlocks({ diagnostics }, page) {
    if (diagnostics.length === 0)
        return [];
    const shown = [...diagnostics.filter(wording/* isError */.bJ), ...diagnostics.filter((each) => !(0,wording/* isError */.bJ)(each))].slice(0, 50);
    const left = diagnostics.length - shown.length;
    return [
        [
            page.paint("bold", "What could not be read or decided"),
            ...shown.flatMap((diagnostic) => diagnosticLines(diagnostic, page)),
            ...(left > 0 ? [page.paint("dim", `  and ${left} more; the JSON report has all of them`)] : []),
        ],
    ];
}
function diagnosticLines(diagnostic, page) {
    const { at, message, code } = diagnostic;
    const where = "source" in at ? `${at.source.path}:${(0,model_source/* startOf */.GH)(at).line}:${(0,model_source/* startOf */.GH)(at).column}` : at.path;
    const mark = (0,wording/* isError */.bJ)(diagnostic) ? page.paint("more", "!") : page.paint("dim", "?");
    const [head = "", ...rest] = page.say(`${(0,report_escape/* codeSpan */.SS)(where)}: ${message}`, 4);
    return [`  ${mark} ${head.trimStart()}`, ...rest, ...page.say(`To settle it, ${wording/* settledBy */.FV[code]}.`, 4, "dim")];
}

// EXTERNAL MODULE: ./lib/src/report/preview.js
var preview = __webpack_require__(6661);
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

// EXTERNAL MODULE: ./lib/src/model/report.js
var report = __webpack_require__(5176);
// EXTERNAL MODULE: ./lib/src/model/severity.js
var severity = __webpack_require__(5973);
;// CONCATENATED MODULE: ./lib/src/report/tally.js
/** Findings to how many there are of each severity, cloud by cloud. */

/** Waived ones do not count. Sorted by cloud. */
function tallyOf(findings) {
    const standing = findings.filter(({ waiver }) => waiver === null);
    return [...new Set(standing.map(({ cloud }) => cloud))].sort().map((cloud) => ({
        cloud,
        counts: [...severity/* severities */.gO]
            .reverse()
            .map((severity) => [
            severity,
            standing.filter((each) => each.cloud === cloud && each.severity === severity).length,
        ]),
    }));
}

;// CONCATENATED MODULE: ./lib/src/report/text-tally.js
/** How many findings there are by cloud and severity, for the terminal: of what is deployed there may be many. */





function tallyBlocks({ head, findings }, page) {
    const rows = head === report/* deployed */.$ ? tallyOf(findings) : [];
    if (rows.length === 0)
        return [];
    const names = rows.map(({ cloud }) => (0,report_escape/* plainSentence */.Gx)((0,report_escape/* codeSpan */.SS)(cloud, 20)));
    const column = Math.max(...names.map(columns/* columnsOf */.PL));
    const heading = (rows[0]?.counts ?? [])
        .map(([severity]) => wording/* severityWord */.Oh[severity].toLowerCase().padStart(10))
        .join("");
    return [
        [
            page.paint("bold", "Findings by cloud"),
            page.paint("dim", `  ${" ".repeat(column)}${heading}`),
            ...rows.map(({ counts }, i) => {
                const numbers = counts.map(([severity, number]) => number === 0 ? page.paint("dim", "–".padStart(10)) : page.paint(severity, String(number).padStart(10)));
                return `  ${(names[i] ?? "").padEnd(column)}${numbers.join("")}`;
            }),
        ],
    ];
}

// EXTERNAL MODULE: ./lib/src/report/waivers.js
var waivers = __webpack_require__(4544);
;// CONCATENATED MODULE: ./lib/src/report/text.js













function renderText(report, style) {
    const page = pageOf(style);
    const occasion = (0,report_occasion/* occasionOf */.z)(report);
    const blocks = [
        ...(0,wording/* worstFirst */.md)(report.findings).map((finding) => told(finding, occasion, page)),
        ...tallyBlocks(report, page),
        ...accessBlocks(report, page),
        ...unreadBlocks(report, page),
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
/** On one line, however long, so that it can be copied. */
function commandLines({ command }, indent, page) {
    if (!command)
        return [];
    return [
        ...page.say(`${(0,wording/* startingFrom */.Xt)(command)}:`, indent),
        `${" ".repeat(indent + 2)}${page.paint("code", (0,report_escape/* terminalText */.eR)(command.text))}`,
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

/***/ 1997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ wrapped)
/* harmony export */ });
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6366);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3330);
/** Sentences with code in them to lines of a terminal that are no wider than they may be. */


function wrapped(sentence, width, look) {
    const lines = [[]];
    let used = 0;
    for (const word of wordsOf(sentence).flatMap((each) => fitting(each, width))) {
        const columns = columnsOfWord(word);
        const line = lines.at(-1) ?? [];
        if (line.length > 0 && used + 1 + columns > width) {
            lines.push([word]);
            used = columns;
        }
        else {
            line.push(word);
            used += columns + (line.length > 1 ? 1 : 0);
        }
    }
    return lines.filter((line) => line.length > 0).map((line) => line.map((word) => painted(word, look)).join(" "));
}
const painted = (word, look) => word.map(({ kind, text }) => look(kind, text)).join("");
const columnsOfWord = (word) => word.reduce((sum, { text }) => sum + (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .columnsOf */ .PL)(text), 0);
function wordsOf(sentence) {
    const words = [[]];
    for (const { kind, text } of (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .piecesOf */ .Xe)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(sentence, 4000)).flatMap(byStrength)) {
        for (const [i, part] of (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalText */ .eR)(text).split(" ").entries()) {
            if (i > 0)
                words.push([]);
            if (part !== "")
                words.at(-1)?.push({ kind, text: part });
        }
    }
    return words.filter((word) => word.length > 0);
}
/** What stands between two marks of strength is strong. */
const byStrength = ({ kind, text }) => kind === "code"
    ? [{ kind, text }]
    : text.split("**").map((part, i) => ({ kind: i % 2 === 1 ? "strong" : kind, text: part }));
/** A word that is wider than a whole line is cut: there is no better place to break a name. */
function fitting(word, width) {
    if (columnsOfWord(word) <= width)
        return [word];
    return word.flatMap(({ kind, text }) => {
        const parts = [];
        for (let rest = text; rest !== "";) {
            const part = (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .firstColumns */ .aS)(rest, Math.max(2, width)) || rest;
            parts.push([{ kind, text: part }]);
            rest = rest.slice(part.length);
        }
        return parts;
    });
}


/***/ })

};
