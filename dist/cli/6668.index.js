export const id = 6668;
export const ids = [6668,1906,4287];
export const modules = {

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


/***/ })

};
