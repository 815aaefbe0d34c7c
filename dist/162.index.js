export const id = 162;
export const ids = [162];
export const modules = {

/***/ 2239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   GH: () => (/* binding */ startOf),
/* harmony export */   Qy: () => (/* binding */ firstLineOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   mh: () => (/* binding */ lineAt),
/* harmony export */   pJ: () => (/* binding */ endOf),
/* harmony export */   t$: () => (/* binding */ positionAt)
/* harmony export */ });
/* unused harmony export lineText */
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
const startOf = (span) => positionAt(span.source, span.start);
const endOf = (span) => positionAt(span.source, span.end);
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

/***/ 162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deltaJson: () => (/* binding */ deltaJson),
  diagnosticJson: () => (/* binding */ diagnosticJson),
  location: () => (/* binding */ json_location),
  relatedJson: () => (/* binding */ relatedJson),
  renderJson: () => (/* binding */ renderJson),
  toJson: () => (/* binding */ toJson),
  waiverJson: () => (/* binding */ waiverJson)
});

// EXTERNAL MODULE: ./lib/src/model/source.js
var model_source = __webpack_require__(2239);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/src/report/block-digest.js
/** Lines of a file to what tells whether they are still the same: whoever writes into a file by an older report asks first. */


/** A file may be one long line, on which many findings stand. */
const known = new WeakMap();
/** Sixteen hexadecimal digits. Lines count from 1, both included; how they end does not count. */
function blockDigest(source, first, last) {
    const digests = known.get(source) ?? new Map();
    known.set(source, digests);
    const digest = digests.get(`${first} ${last}`) ?? digestOf(source, first, last);
    digests.set(`${first} ${last}`, digest);
    return digest;
}
function digestOf(source, first, last) {
    const starts = (0,model_source/* linesOf */.Dx)(source);
    const before = (0,model_source/* firstLineOf */.Qy)(source);
    const text = source.text.slice(starts[first - before] ?? 0, starts[last - before + 1] ?? source.text.length);
    return (0,external_node_crypto_.createHash)("sha256").update(text.replaceAll("\r\n", "\n").trimEnd()).digest("hex").slice(0, 16);
}

// EXTERNAL MODULE: ./lib/src/report/escape.js
var report_escape = __webpack_require__(3330);
;// CONCATENATED MODULE: ./lib/src/report/json.js



const renderJson = (report) => `${(0,report_escape/* jsonText */.s$)(toJson(report), 2)}\n`;
const toJson = (report) => ({
    schema: "ai-iam-gate/report@1",
    base: report.base,
    head: report.head,
    verdict: report.verdict,
    failOn: report.failOn,
    findings: report.findings.map(finding),
    deltas: report.deltas.map(deltaJson),
    diagnostics: report.diagnostics.map(diagnosticJson),
    waivers: report.waivers.map(waiverJson),
    stats: {
        changedFiles: report.stats.changedFiles,
        unitsRead: report.stats.unitsRead,
        durationMs: report.stats.durationMs,
    },
});
const finding = (each) => ({
    rule: each.rule,
    severity: each.severity,
    certainty: each.certainty,
    title: each.title,
    what: each.what,
    why: each.why,
    fix: each.fix,
    cloud: each.cloud,
    service: each.service,
    capabilities: each.capabilities,
    change: each.change,
    principal: each.principal,
    permission: each.permission && permission(each.permission),
    location: json_location(each.location),
    block: {
        start: { line: (0,model_source/* startOf */.GH)(each.block).line },
        end: { line: lastLine(each.block) },
        digest: blockDigest(each.block.source, (0,model_source/* startOf */.GH)(each.block).line, lastLine(each.block)),
    },
    related: each.related.map(relatedJson),
    placement: each.placement,
    suggestion: each.suggestion,
    waiver: each.waiver,
    fingerprint: each.fingerprint,
});
const lastLine = ({ source, start, end }) => (0,model_source/* positionAt */.t$)(source, Math.max(start, end - 1)).line;
const diagnosticJson = ({ code, severity, message, at }) => ({
    code,
    severity,
    message,
    path: "source" in at ? at.source.path : at.path,
    line: "source" in at ? (0,model_source/* startOf */.GH)(at).line : 1,
});
const waiverJson = (each) => ({
    state: each.state,
    rule: each.rule,
    fingerprint: each.fingerprint,
    owner: each.owner,
    reason: each.reason,
    until: each.until,
    path: each.path,
    line: each.line,
    isNew: each.isNew,
    endsSoon: each.endsSoon,
    note: each.note,
});
const deltaJson = (each) => ({
    change: each.change,
    broadens: each.broadens,
    capabilities: each.capabilities,
    certainty: each.certainty,
    principal: each.principal,
    permission: permission(each.permission),
    location: json_location(each.location),
});
const permission = ({ effect, action, effective, resource, conditions }) => ({
    effect,
    action,
    effective,
    resource,
    conditions,
});
const json_location = (span) => ({
    path: span.source.path,
    revision: span.source.revision,
    start: (0,model_source/* startOf */.GH)(span),
    end: (0,model_source/* endOf */.pJ)(span),
});
const relatedJson = ({ span, note }) => ({
    path: span.source.path,
    revision: span.source.revision,
    line: (0,model_source/* startOf */.GH)(span).line,
    note,
});


/***/ })

};
