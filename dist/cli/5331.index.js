export const id = 5331;
export const ids = [5331,7712];
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


/***/ })

};
