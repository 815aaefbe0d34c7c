export const id = 358;
export const ids = [358];
export const modules = {

/***/ 3330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   Lt: () => (/* binding */ fenceFor),
/* harmony export */   MZ: () => (/* binding */ codeCell),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   eR: () => (/* binding */ terminalText),
/* harmony export */   h0: () => (/* binding */ plainLine)
/* harmony export */ });
/* unused harmony exports logText, commandData, commandProperty */
/** Text from the pull request to text that is safe where it is shown: Markdown, a terminal, a workflow's log. */
/** Marks that change how text beside them is shown, and characters that are not shown at all. */
const hidden = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;
/** One line of plain text: no control characters, no hidden marks, cut at a whole character. */
function plainLine(text, most = 300) {
    const line = text.replace(/\s+/g, " ").replace(hidden, "").trim();
    if (line.length <= most)
        return line;
    const segments = new Intl.Segmenter("en", { granularity: "grapheme" }).segment(line.slice(0, most * 2));
    let kept = "";
    for (const { segment } of segments) {
        if (kept.length + segment.length > most - 1)
            break;
        kept += segment;
    }
    return `${kept}…`;
}
/** A code span that nothing in the text can end; inside it nobody is mentioned and nothing is linked. */
function codeSpan(text, most = 300) {
    const line = plainLine(text, most);
    const fence = "`".repeat(longestRun(line) + 1);
    const padded = line.startsWith("`") || line.endsWith("`") || line === "" ? ` ${line} ` : line;
    return `${fence}${padded}${fence}`;
}
const longestRun = (text) => Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
/** A code span for a table's cell: there a pipe ends the cell even inside a code span. */
const codeCell = (text, most = 120) => codeSpan(text, most).replaceAll("|", "\\|");
/** A fence that is longer than any run of backticks in the text. */
const fenceFor = (text) => "`".repeat(Math.max(3, longestRun(text) + 1));
/** Running text of our own with code spans in it: whatever stands outside them is made harmless. */
function prose(text) {
    return text
        .split(/(`+[^`]*`+)/)
        .map((part, i) => i % 2 === 1
        ? part.replace(hidden, "")
        : part
            .replace(hidden, "")
            .replace(/[<>]/g, (c) => (c === "<" ? "&lt;" : "&gt;"))
            .replace(/@/g, "@\u200b")
            .replace(/(^|\s)#(?=\d)/g, "$1#\u200b"))
        .join("");
}
/** For a terminal: nothing that moves the cursor or changes colours, whatever a file holds. */
const terminalText = (text) => text.replace(/\t/g, "  ").replace(hidden, (c) => (c === "\r" ? "" : "\ufffd"));
/** For a line of a workflow's log: nothing that the runner takes for a command. */
const logText = (text) => text
    .split(/\r\n|[\n\r\u2028\u2029\u0085]/)
    .map((line) => line
    .replace(hidden, "")
    .replace(/^(\s*)::/, "$1\u200b::")
    .replaceAll("##[", "##\u200b["))
    .join("\n");
/** The message of a workflow command. https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts */
const commandData = (text) => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
const commandProperty = (text) => commandData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");


/***/ }),

/***/ 7358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderText: () => (/* binding */ renderText)
/* harmony export */ });
/* harmony import */ var _model_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2239);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3330);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8297);



function renderText(report, style) {
    const paint = painter(style);
    const parts = [
        ...(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .worstFirst */ .md)(report.findings).map((finding) => frame(finding, style, paint)),
        ...changes(report, style, paint),
        ...unread(report, style, paint),
        verdict(report, paint),
    ];
    return `${parts.join("\n\n")}\n`;
}
const codes = {
    bold: "1",
    dim: "2",
    red: "1;31",
    green: "1;32",
    critical: "1;37;41",
    high: "1;31",
    medium: "1;33",
    low: "1;36",
    info: "1;34",
};
const painter = ({ colour }) => (kind, text) => colour ? `\u001b[${codes[kind]}m${text}\u001b[0m` : text;
function frame(finding, style, paint) {
    const label = paint(finding.severity, ` ${_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .severityWord */ .Oh[finding.severity].toUpperCase()} `);
    const possible = finding.certainty === "possible" ? paint("dim", " (possible)") : "";
    const position = (0,_model_source_js__WEBPACK_IMPORTED_MODULE_0__/* .startOf */ .GH)(finding.location);
    const deleted = finding.location.source.revision === "base" ? ", deleted by this change" : "";
    return [
        `${label} ${paint("bold", (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(finding.title))}${possible}`,
        paint("dim", `  --> ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalText */ .eR)(finding.location.source.path)}:${position.line}:${position.column}${deleted}`),
        ...excerpt(finding.location, finding.severity, style, paint),
        ...wrap(plain(finding.what), style.width, "  "),
        ...wrap(plain(finding.why), style.width, "  ").map((line) => paint("dim", line)),
        ...wrap(`Instead: ${plain(finding.fix)}`, style.width, "  "),
        ...(finding.because === undefined ? [] : wrap(`Possible only: ${plain(finding.because)}.`, style.width, "  ")),
        ...finding.related.map(({ span, note }) => paint("dim", `  see ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalText */ .eR)((0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .placeText */ .Z9)(span))}${span.source.revision === "base" ? " (before)" : ""}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(note, 100)}`)),
        paint("dim", `  ${finding.rule}`),
    ].join("\n");
}
/** The blamed line with two before and one after it, and the blamed text underlined. */
function excerpt(span, severity, { width }, paint) {
    const { source } = span;
    const first = (0,_model_source_js__WEBPACK_IMPORTED_MODULE_0__/* .positionAt */ .t$)(source, span.start);
    const last = (0,_model_source_js__WEBPACK_IMPORTED_MODULE_0__/* .positionAt */ .t$)(source, Math.max(span.start, span.end - 1));
    const total = (0,_model_source_js__WEBPACK_IMPORTED_MODULE_0__/* .linesOf */ .Dx)(source).length;
    const from = Math.max(1, first.line - 2);
    const to = Math.min(total, first.line + 1);
    const gutter = String(to).length;
    const side = source.revision === "base" ? "-" : " ";
    const rows = [];
    for (let line = from; line <= to; line++) {
        const text = lineText(span, line);
        const number = String(line).padStart(gutter);
        const isBlamed = line === first.line;
        rows.push(`${paint("dim", `  ${number} |${side}`)}${isBlamed ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalText */ .eR)(text).slice(0, width - gutter - 5) : paint("dim", (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalText */ .eR)(text).slice(0, width - gutter - 5))}`);
        if (!isBlamed)
            continue;
        const lead = (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalText */ .eR)(text.slice(0, first.column - 1)).length;
        const end = last.line === first.line ? last.column : text.length;
        const length = Math.max(1, (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalText */ .eR)(text.slice(first.column - 1, end)).length);
        const room = width - gutter - 5 - lead;
        if (room > 0)
            rows.push(`${paint("dim", `  ${" ".repeat(gutter)} | `)}${" ".repeat(lead)}${paint(severity, "^".repeat(Math.min(length, room)))}`);
    }
    return rows;
}
function lineText({ source }, line) {
    const starts = (0,_model_source_js__WEBPACK_IMPORTED_MODULE_0__/* .linesOf */ .Dx)(source);
    return source.text.slice(starts[line - 1] ?? 0, starts[line] ?? source.text.length).replace(/\r?\n$/, "");
}
/** Sentences for the terminal: code is told by its own look, so the backticks go. */
const plain = (text) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(text.replace(/`+ ?(.*?) ?`+/g, "$1"), 2000);
function wrap(text, width, indent) {
    const lines = [];
    let line = "";
    for (const word of text.split(" ")) {
        if (line !== "" && indent.length + line.length + 1 + word.length > width) {
            lines.push(indent + line);
            line = word;
        }
        else
            line = line === "" ? word : `${line} ${word}`;
    }
    return line === "" ? lines : [...lines, indent + line];
}
function changes(report, { width }, paint) {
    if (report.deltas.length === 0)
        return [];
    const groups = new Map();
    for (const delta of report.deltas) {
        const key = `${delta.broadens ? 0 : 1}${delta.principal}`;
        const group = groups.get(key) ?? {
            principal: delta.principal,
            broadens: delta.broadens,
            words: new Set(),
            places: new Set(),
        };
        for (const phrase of (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .phrases */ .HJ)(delta.capabilities))
            group.words.add(phrase);
        group.places.add((0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .placeText */ .Z9)(delta.location));
        groups.set(key, group);
    }
    const rows = [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
    const column = Math.min(44, Math.max(...rows.map(({ principal }) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(principal, 60).length)));
    const lines = rows.flatMap(({ principal, broadens, words, places }) => {
        const can = `${broadens ? "can newly" : "can no longer"} ${[...words].join(", ")}`;
        const because = `${[...places].slice(0, 3).join(", ")}${places.size > 3 ? " …" : ""}`;
        const [head = "", ...rest] = wrap(`${can} (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalText */ .eR)(because)})`, width, " ".repeat(column + 5));
        return [
            `  ${paint(broadens ? "red" : "green", broadens ? "+" : "-")} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalText */ .eR)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(principal, 60)).padEnd(column)} ${head.trimStart()}`,
            ...rest,
        ];
    });
    return [[paint("bold", "What changes in access"), ...lines].join("\n")];
}
function unread(report, { width }, paint) {
    if (report.diagnostics.length === 0)
        return [];
    const lines = report.diagnostics.flatMap(({ severity, message, at }) => {
        const where = "source" in at ? `${at.source.path}:${(0,_model_source_js__WEBPACK_IMPORTED_MODULE_0__/* .startOf */ .GH)(at).line}:${(0,_model_source_js__WEBPACK_IMPORTED_MODULE_0__/* .startOf */ .GH)(at).column}` : at.path;
        return wrap(`${severity === "error" ? "not read" : "not decided"}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalText */ .eR)(where)}: ${plain(message)}`, width, "  ");
    });
    return [[paint("bold", "What could not be read or decided"), ...lines].join("\n")];
}
function verdict(report, paint) {
    const looked = paint("dim", `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(report.stats.changedFiles, "changed file")}, ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(report.stats.unitsRead, "unit")} read, ${report.failOn === "none" ? "only reporting" : `failing from ${report.failOn} on`}`);
    return `${report.verdict === "fail" ? paint("red", "FAIL") : paint("green", "PASS")} ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictSentence */ .BT)(report)}\n${looked}`;
}


/***/ }),

/***/ 8297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BT: () => (/* binding */ verdictSentence),
/* harmony export */   HJ: () => (/* binding */ phrases),
/* harmony export */   Oh: () => (/* binding */ severityWord),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Z9: () => (/* binding */ placeText),
/* harmony export */   md: () => (/* binding */ worstFirst)
/* harmony export */ });
/* unused harmony export bySeverityWords */
/* harmony import */ var _model_capability_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2404);
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5973);
/* harmony import */ var _model_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2239);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1274);
/** Counts, lists and severities in words, the same in every medium. */




const count = (number, one, many = `${one}s`) => `${number} ${number === 1 ? one : many}`;
const severityWord = {
    critical: "Critical",
    high: "High",
    medium: "Medium",
    low: "Low",
    info: "Note",
};
/** `1 critical, 2 high` */
const bySeverityWords = (findings) => [..._model_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .severities */ .gO]
    .reverse()
    .flatMap((severity) => {
    const number = findings.filter((finding) => finding.severity === severity).length;
    return number > 0 ? [`${number} ${severity}`] : [];
})
    .join(", ");
/** The verdict in one sentence. */
function verdictSentence(report) {
    const errors = report.diagnostics.filter(({ severity }) => severity === "error").length;
    const unread = errors > 0 ? `${count(errors, "place")} could not be read` : "";
    const blocking = report.findings.filter((finding) => (0,_gate_js__WEBPACK_IMPORTED_MODULE_3__/* .blocks */ .Bv)(finding, report.failOn));
    if (report.verdict === "fail") {
        const found = blocking.length > 0
            ? `${count(blocking.length, "finding")} ${blocking.length === 1 ? "blocks" : "block"} this pull request: ${bySeverityWords(blocking)}`
            : "";
        return `${[found, unread].filter(Boolean).join("; ")}.`.replace(/^./, (letter) => letter.toUpperCase());
    }
    if (report.findings.length > 0) {
        const wouldFail = report.failOn === "none" ? "; nothing fails the check, which only reports" : "";
        return `${count(report.findings.length, "finding")} to look at, ${report.findings.length === 1 ? "which does" : "none of which does"} not block this pull request: ${bySeverityWords(report.findings)}${wouldFail}.`;
    }
    return report.deltas.length > 0
        ? "Access to AI services changes, and nothing about it is objectionable."
        : "This pull request does not change access to AI services.";
}
const worstFirst = (findings) => [...findings].sort((a, b) => (0,_model_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .bySeverity */ .Np)(a.severity, b.severity));
const phrases = (all) => _model_capability_js__WEBPACK_IMPORTED_MODULE_0__/* .capabilities */ .R.filter((each) => all.includes(each)).map((each) => _model_capability_js__WEBPACK_IMPORTED_MODULE_0__/* .capabilityPhrase */ .G[each]);
const placeText = (span) => `${span.source.path}:${(0,_model_source_js__WEBPACK_IMPORTED_MODULE_1__/* .startOf */ .GH)(span).line}`;


/***/ })

};
