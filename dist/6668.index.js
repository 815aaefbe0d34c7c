export const id = 6668;
export const ids = [6668];
export const modules = {

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
