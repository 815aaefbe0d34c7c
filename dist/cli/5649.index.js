export const id = 5649;
export const ids = [5649,2076];
export const modules = {

/***/ 3797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ blockDigest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _model_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2239);
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
    const starts = (0,_model_source_js__WEBPACK_IMPORTED_MODULE_1__/* .linesOf */ .Dx)(source);
    const before = (0,_model_source_js__WEBPACK_IMPORTED_MODULE_1__/* .firstLineOf */ .Qy)(source);
    const text = source.text.slice(starts[first - before] ?? 0, starts[last - before + 1] ?? source.text.length);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text.replaceAll("\r\n", "\n").trimEnd()).digest("hex").slice(0, 16);
}


/***/ }),

/***/ 9695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C5: () => (/* binding */ location),
/* harmony export */   a9: () => (/* binding */ relatedJson),
/* harmony export */   gZ: () => (/* binding */ diagnosticJson),
/* harmony export */   nq: () => (/* binding */ waiverJson),
/* harmony export */   renderJson: () => (/* binding */ renderJson),
/* harmony export */   xP: () => (/* binding */ deltaJson)
/* harmony export */ });
/* unused harmony export toJson */
/* harmony import */ var _model_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2239);
/* harmony import */ var _block_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3797);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3330);



const renderJson = (report) => `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonText */ .s$)(toJson(report), 2)}\n`;
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
    location: location(each.location),
    block: {
        start: { line: (0,_model_source_js__WEBPACK_IMPORTED_MODULE_0__/* .startOf */ .GH)(each.block).line },
        end: { line: lastLine(each.block) },
        digest: (0,_block_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .blockDigest */ .a)(each.block.source, (0,_model_source_js__WEBPACK_IMPORTED_MODULE_0__/* .startOf */ .GH)(each.block).line, lastLine(each.block)),
    },
    related: each.related.map(relatedJson),
    placement: each.placement,
    suggestion: each.suggestion,
    waiver: each.waiver,
    fingerprint: each.fingerprint,
});
const lastLine = ({ source, start, end }) => (0,_model_source_js__WEBPACK_IMPORTED_MODULE_0__/* .positionAt */ .t$)(source, Math.max(start, end - 1)).line;
const diagnosticJson = ({ code, severity, message, at }) => ({
    code,
    severity,
    message,
    path: "source" in at ? at.source.path : at.path,
    line: "source" in at ? (0,_model_source_js__WEBPACK_IMPORTED_MODULE_0__/* .startOf */ .GH)(at).line : 1,
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
    location: location(each.location),
});
const permission = ({ effect, action, effective, resource, conditions }) => ({
    effect,
    action,
    effective,
    resource,
    conditions,
});
const location = (span) => ({
    path: span.source.path,
    revision: span.source.revision,
    start: (0,_model_source_js__WEBPACK_IMPORTED_MODULE_0__/* .startOf */ .GH)(span),
    end: (0,_model_source_js__WEBPACK_IMPORTED_MODULE_0__/* .endOf */ .pJ)(span),
});
const relatedJson = ({ span, note }) => ({
    path: span.source.path,
    revision: span.source.revision,
    line: (0,_model_source_js__WEBPACK_IMPORTED_MODULE_0__/* .startOf */ .GH)(span).line,
    note,
});


/***/ }),

/***/ 8030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderSurveyJson: () => (/* binding */ renderSurveyJson)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3330);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9695);
/* harmony import */ var _reported_deltas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8028);



const renderSurveyJson = (survey) => `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonText */ .s$)(surveyJson(survey), 1)}\n`;
const surveyJson = (survey) => ({
    schema: "ai-iam-gate/review@1",
    base: survey.base,
    head: survey.head,
    principals: survey.principals.map((each) => principal(each, survey.base !== null)),
    edges: survey.edges.map(edge),
    models: survey.models.map(({ text, breadth, approval, holders }) => ({ text, breadth, approval, holders })),
    crossings: survey.crossings.map(crossing),
    facts: survey.facts.map(fact),
    findings: survey.findings.map(finding),
    gone: survey.gone.map(({ rule, severity, title, principal: of, fingerprint }) => ({
        ...{ rule, severity, title, principal: of, fingerprint },
    })),
    deltas: (0,_reported_deltas_js__WEBPACK_IMPORTED_MODULE_1__/* .reportedDeltas */ .xG)(survey.deltas).map(_json_js__WEBPACK_IMPORTED_MODULE_0__/* .deltaJson */ .xP),
    waivers: survey.waivers.map(_json_js__WEBPACK_IMPORTED_MODULE_0__/* .waiverJson */ .nq),
    diagnostics: survey.diagnostics.map(_json_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnosticJson */ .gZ),
    stats: {
        unitsRead: survey.stats.unitsRead,
        unrelated: survey.stats.unrelated,
        ignored: survey.stats.ignored,
    },
});
const principal = (each, isCompared) => ({
    key: each.key,
    name: each.name,
    kind: each.kind,
    cloud: each.cloud,
    traits: each.traits,
    location: each.place && (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .location */ .C5)(each.place),
    change: each.change,
    capabilities: each.cells.map(({ capability, hold, before, change, through }) => ({
        capability,
        hold,
        before: isCompared ? before : null,
        change,
        through,
    })),
    exceeds: each.exceeds,
    members: each.members,
    entitlements: each.entitlements.map(entitlement),
});
/** Who holds all of a service reaches hundreds of actions. */
const mostActions = 50;
const entitlement = (each) => ({
    effect: each.effect,
    action: each.action,
    capabilities: each.capabilities,
    effective: each.effective.slice(0, mostActions),
    more: Math.max(0, each.effective.length - mostActions),
    resource: each.resource,
    conditions: each.conditions,
    certainty: each.certainty,
    because: each.because,
    on: each.on,
    managedPolicy: each.managedPolicy,
    location: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .location */ .C5)(each.place),
    related: each.hops.map(_json_js__WEBPACK_IMPORTED_MODULE_0__/* .relatedJson */ .a9),
    change: each.change,
});
const edge = (each) => ({
    kind: each.kind,
    from: each.from,
    to: each.to,
    action: each.action,
    conditions: each.conditions,
    certainty: each.certainty,
    because: each.because,
    location: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .location */ .C5)(each.place),
});
const crossing = (each) => ({
    kind: each.kind,
    from: each.from,
    to: each.to,
    principal: each.principal,
    action: each.action,
    conditions: each.conditions,
    certainty: each.certainty,
    because: each.because,
    location: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .location */ .C5)(each.place),
});
const fact = (each) => ({
    kind: each.kind,
    subject: each.subject,
    principals: each.principals,
    name: each.name,
    value: each.value,
    instead: each.instead,
    certainty: each.certainty,
    because: each.because,
    location: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .location */ .C5)(each.place),
});
const finding = ({ finding: each, principals, isNew }) => ({
    rule: each.rule,
    severity: each.severity,
    certainty: each.certainty,
    title: each.title,
    what: each.what,
    why: each.why,
    fix: each.fix,
    capabilities: each.capabilities,
    principals,
    location: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .location */ .C5)(each.location),
    waiver: each.waiver,
    isNew,
    fingerprint: each.fingerprint,
});


/***/ })

};
