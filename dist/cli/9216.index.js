export const id = 9216;
export const ids = [9216];
export const modules = {

/***/ 5176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ deployed)
/* harmony export */ });
/** The head of a report on what is there, and not on what is written. */
const deployed = "deployed";


/***/ }),

/***/ 988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ tenantKey)
/* harmony export */ });
/** As principals and ways have it. */
const tenantKey = ({ cloud, id }) => `${cloud}:${id}`;


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

/***/ 8028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UD: () => (/* binding */ compare),
/* harmony export */   hz: () => (/* binding */ byPlace),
/* harmony export */   xG: () => (/* binding */ reportedDeltas)
/* harmony export */ });
/* harmony import */ var _access_permission_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6630);
/* harmony import */ var _model_delta_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9378);
/* harmony import */ var _model_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2239);
/** Deltas to what people read of them: rows of one statement and one holder together, in the order of their places. */



/** What changed, flagged or not: rows of one statement and one holder are told together. */
function reportedDeltas(deltas) {
    const groups = new Map();
    for (const delta of deltas.filter(isRelevant)) {
        const { grant } = delta;
        const key = [
            delta.subject.address,
            delta.change,
            grant.effect,
            delta.certainty,
            grant.resource.of.text,
            grant.origin.statement.source.path,
            grant.origin.statement.start,
        ].join("\n");
        const group = groups.get(key);
        if (group)
            group.push(delta);
        else
            groups.set(key, [delta]);
    }
    return [...groups.values()]
        .map((group) => {
        const first = group[0];
        return {
            change: first.change,
            broadens: (0,_model_delta_js__WEBPACK_IMPORTED_MODULE_2__/* .broadens */ .z)(first),
            capabilities: capabilitiesOf(new Set(group.map(({ actions }) => actions))),
            certainty: first.certainty,
            principal: first.subject.address,
            permission: (0,_access_permission_js__WEBPACK_IMPORTED_MODULE_0__/* .permissionOf */ .F)(group),
            location: placeOf(first),
        };
    })
        .sort((a, b) => byPlace(a.location, b.location) || compare(a.principal, b.principal) || compare(a.change, b.change));
}
const capabilitiesIn = new WeakMap();
/** Of lists of actions, which many rows share. */
function capabilitiesOf(lists) {
    const found = new Set();
    for (const actions of lists) {
        const own = capabilitiesIn.get(actions) ?? new Set(actions.map(({ capability }) => capability));
        capabilitiesIn.set(actions, own);
        for (const each of own)
            found.add(each);
    }
    return [...found];
}
/** What supports access to AI matters where the subject has some. */
const isRelevant = (delta) => delta.actions.some((action) => !action.supporting) || delta.subject.traits.has("holds-ai");
const placeOf = ({ grant, axes }) => axes.length === 1 && axes[0] === "resource" ? grant.resource.span : grant.action.span;
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const byPlace = (a, b) => compare(a.source.path, b.source.path) ||
    (0,_model_source_js__WEBPACK_IMPORTED_MODULE_1__/* .startOf */ .GH)(a).line - (0,_model_source_js__WEBPACK_IMPORTED_MODULE_1__/* .startOf */ .GH)(b).line ||
    a.start - b.start ||
    (0,_model_source_js__WEBPACK_IMPORTED_MODULE_1__/* .startOf */ .GH)(a).column - (0,_model_source_js__WEBPACK_IMPORTED_MODULE_1__/* .startOf */ .GH)(b).column;


/***/ })

};
