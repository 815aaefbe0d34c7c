export const id = 4127;
export const ids = [4127];
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

/***/ 2801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderEstateText: () => (/* binding */ renderEstateText)
/* harmony export */ });
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6366);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3330);
/* harmony import */ var _estate_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4253);
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9486);
/* harmony import */ var _text_access_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3741);
/* harmony import */ var _text_tally_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5709);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8297);







/** As much as one reads in a terminal; the page and the JSON have all of it. */
const most = { accounts: 60, ways: 40, findings: 25 };
function renderEstateText(estate, style) {
    const page = (0,_page_js__WEBPACK_IMPORTED_MODULE_1__/* .pageOf */ .Z)(style);
    const blocks = [
        ...findingBlocks(estate, page),
        ...crossingBlocks(estate, page),
        accountBlock(estate, page),
        ...(0,_text_tally_js__WEBPACK_IMPORTED_MODULE_3__/* .tallyBlocks */ .F)(estate.report, page),
        ...(0,_text_access_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadBlocks */ .M)(estate.report, page),
        verdict(estate, page),
    ];
    return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
function findingBlocks({ report, accountOf }, page) {
    const found = (0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .worstFirst */ .md)(report.findings.filter(({ waiver }) => waiver === null));
    if (found.length === 0)
        return [];
    const shown = found.slice(0, most.findings);
    return [
        [
            page.paint("bold", shown.length < found.length ? `The worst ${shown.length} of ${found.length} findings` : "Findings"),
            ...shown.flatMap((finding) => {
                const { severity, title, principal, location, what } = finding;
                const heading = `${_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .severityWord */ .Oh[severity].toUpperCase()}${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .isPossible */ .wC)(finding) ? ", possible" : ""}`;
                const [first = "", ...rest] = page.say(title, (0,_columns_js__WEBPACK_IMPORTED_MODULE_5__/* .columnsOf */ .PL)(heading) + 4, "bold");
                const who = [(0,_estate_words_js__WEBPACK_IMPORTED_MODULE_0__/* .idOf */ .TH)(accountOf.get(finding) ?? ""), ...(principal === null ? [] : [principal])];
                return [
                    `  ${page.paint(severity === "critical" ? "label" : severity, heading)}  ${first.trimStart()}`,
                    ...rest,
                    ...page.say(who.map((each) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .codeSpan */ .SS)(each, 120)).join(" · "), 4),
                    ...page.say(what, 4),
                    ...page.say((0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .codeSpan */ .SS)((0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .placeText */ .Z9)(location)), 4, "dim"),
                ];
            }),
        ],
    ];
}
function crossingBlocks(estate, page) {
    const ways = (0,_estate_words_js__WEBPACK_IMPORTED_MODULE_0__/* .waysAcross */ .cV)(estate);
    if (ways.length === 0)
        return [];
    const shown = ways.slice(0, most.ways);
    return [
        [
            page.paint("bold", "What crosses accounts"),
            ...shown.flatMap((way) => wayLines(way, page)),
            ...moreLines(ways.length - shown.length, page),
        ],
    ];
}
function wayLines(way, page) {
    const { from, to, estate, action, conditions, because, place } = way;
    const ends = `${end(from, estate.from)} → ${end(to, estate.to)}`;
    const only = conditions.length === 0 ? "" : ` if ${conditions.map((each) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .codeSpan */ .SS)(each, 80)).join(" and ")}`;
    const perhaps = because === null || estate.takers.length === 0 ? "" : ` (only perhaps: ${because})`;
    const mark = page.paint(estate.takers.length === 0 ? "dim" : "more", estate.takers.length === 0 ? "·" : "+");
    const [first = "", ...rest] = page.say(ends, 4);
    return [
        `  ${mark} ${first.trimStart()}`,
        ...rest,
        ...page.say(`${(0,_estate_words_js__WEBPACK_IMPORTED_MODULE_0__/* .comesTo */ .f6)(way)}${perhaps}`, 6),
        ...page.say(`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .codeSpan */ .SS)(action, 80)}${only} · ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .codeSpan */ .SS)((0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .placeText */ .Z9)(place))}`, 6, "dim"),
    ];
}
/** A name that says its account already says it once. */
const end = (name, tenant) => name.includes((0,_estate_words_js__WEBPACK_IMPORTED_MODULE_0__/* .idOf */ .TH)(tenant)) ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .codeSpan */ .SS)(name, 120) : `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .codeSpan */ .SS)(name, 120)} in ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .codeSpan */ .SS)((0,_estate_words_js__WEBPACK_IMPORTED_MODULE_0__/* .idOf */ .TH)(tenant))}`;
const moreLines = (left, page) => left > 0 ? [page.paint("dim", `  and ${left} more; the page and the JSON have all of them`)] : [];
function accountBlock(estate, page) {
    const ordered = (0,_estate_words_js__WEBPACK_IMPORTED_MODULE_0__/* .inOrder */ .al)(estate.accounts);
    const shown = ordered.slice(0, most.accounts);
    const names = shown.map(({ id }) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .plainSentence */ .Gx)((0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .codeSpan */ .SS)(id, 40)));
    const clouds = shown.map(({ cloud }) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .plainSentence */ .Gx)((0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .codeSpan */ .SS)(cloud, 12)));
    const [wide, narrow] = [Math.max(7, ...names.map(_columns_js__WEBPACK_IMPORTED_MODULE_5__/* .columnsOf */ .PL)), Math.max(5, ...clouds.map(_columns_js__WEBPACK_IMPORTED_MODULE_5__/* .columnsOf */ .PL))];
    const heads = _estate_words_js__WEBPACK_IMPORTED_MODULE_0__/* .columnsOfSeverity */ .Cl.map(([, word]) => word.toLowerCase().padStart(9)).join("");
    return [
        page.paint("bold", `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(ordered.length, "account")}, those that were not read whole first`),
        page.paint("dim", `  ${"account".padEnd(wide)}  ${"cloud".padEnd(narrow)}${heads}   with AI`),
        ...shown.map((account, i) => {
            const name = `${(names[i] ?? "").padEnd(wide)}  ${(clouds[i] ?? "").padEnd(narrow)}`;
            return `  ${name}${numbers(account, page)}${note(account, page)}`;
        }),
        ...moreLines(ordered.length - shown.length, page),
    ];
}
function numbers({ state, counts, principals }, page) {
    const cell = (number, width) => (state === "missing" ? "?" : number === 0 ? "–" : `${number}`).padStart(width);
    const found = _estate_words_js__WEBPACK_IMPORTED_MODULE_0__/* .columnsOfSeverity */ .Cl.map(([severity]) => page.paint(counts[severity] === 0 ? "dim" : severity, cell(counts[severity], 9)));
    return `${found.join("")}${cell(principals, 10)}`;
}
function note(account, page) {
    const words = (0,_estate_words_js__WEBPACK_IMPORTED_MODULE_0__/* .standing */ .JA)(account);
    return words === "" ? "" : `  ${page.paint(account.state === "whole" ? "pass" : "more", words)}`;
}
function verdict({ report, accounts }, page) {
    const word = report.verdict === "fail" ? page.paint("high", "FAIL") : page.paint("pass", "PASS");
    const threshold = report.failOn === "none" ? `only reporting, measured at ${report.wouldFailOn}` : `failing from ${report.failOn} on`;
    const [head = "", ...rest] = page.say((0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .verdictSentence */ .BT)(report), 6, "bold");
    return [
        ...page.say(`${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(accounts.length, "account, subscription or project", "accounts, subscriptions and projects")}, ${threshold}`, 0, "dim"),
        `${word}  ${head.trimStart()}`,
        ...rest,
    ];
}


/***/ }),

/***/ 4253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cl: () => (/* binding */ columnsOfSeverity),
/* harmony export */   JA: () => (/* binding */ standing),
/* harmony export */   TH: () => (/* binding */ idOf),
/* harmony export */   al: () => (/* binding */ inOrder),
/* harmony export */   cV: () => (/* binding */ waysAcross),
/* harmony export */   f6: () => (/* binding */ comesTo)
/* harmony export */ });
/* harmony import */ var _model_capability_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2404);
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5973);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8297);
/** An estate to the sentences that every medium has in common: how its accounts stand, and what each way across it comes to. */



const waysAcross = ({ survey }) => survey.crossings.filter((each) => each.estate !== null);
/** The worst first. */
const columnsOfSeverity = [..._model_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .severities */ .gO]
    .reverse()
    .map((severity) => [severity, _wording_js__WEBPACK_IMPORTED_MODULE_2__/* .severityWord */ .Oh[severity]]);
/** Those of which not all is known first, then those with the worst findings. */
const inOrder = (accounts) => [...accounts].sort((a, b) => {
    const known = Number(a.state === "whole") - Number(b.state === "whole");
    const worst = columnsOfSeverity.map(([severity]) => b.counts[severity] - a.counts[severity]);
    return known || worst.find((each) => each !== 0) || b.principals - a.principals;
});
/** Never `clean` of what was not read whole. */
function standing({ state, counts, unread, waived }) {
    if (state === "missing")
        return "not scanned: nothing is known of it";
    if (state === "partial")
        return `only in part: ${unread === 1 ? "1 place" : `${unread} places`} could not be read`;
    const found = Object.values(counts).some((each) => each > 0);
    return found ? "" : waived > 0 ? "no findings but waived ones" : "no findings";
}
const idOf = (tenant) => tenant.slice(tenant.indexOf(":") + 1);
/** After both ends: who can take it, and what they come to so. */
function comesTo({ estate: { takers, more, reaches } }) {
    const number = takers.length + more;
    const can = (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(reaches.map((each) => _model_capability_js__WEBPACK_IMPORTED_MODULE_0__/* .capabilityPhrase */ .G[each]), 5);
    if (number === 0)
        return can === "" ? "nobody can take it" : `nobody can take it; it leads to whoever can ${can}`;
    const who = number === 1 ? "1 principal" : `${number} principals`;
    return can === "" ? `${who} can take it` : `${who} can so ${can}`;
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


/***/ })

};
