export const id = 76;
export const ids = [76];
export const modules = {

/***/ 9695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderJson: () => (/* binding */ renderJson),
/* harmony export */   toJson: () => (/* binding */ toJson)
/* harmony export */ });
/* harmony import */ var _model_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2239);

const renderJson = (report) => `${JSON.stringify(toJson(report), null, 2)}\n`;
const toJson = (report) => ({
    schema: "ai-iam-gate/report@1",
    base: report.base,
    head: report.head,
    verdict: report.verdict,
    failOn: report.failOn,
    findings: report.findings.map(finding),
    deltas: report.deltas.map(delta),
    diagnostics: report.diagnostics.map(({ code, severity, message, at }) => ({
        code,
        severity,
        message,
        path: "source" in at ? at.source.path : at.path,
        line: "source" in at ? (0,_model_source_js__WEBPACK_IMPORTED_MODULE_0__/* .startOf */ .GH)(at).line : 1,
    })),
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
        end: { line: (0,_model_source_js__WEBPACK_IMPORTED_MODULE_0__/* .positionAt */ .t$)(each.block.source, Math.max(each.block.start, each.block.end - 1)).line },
    },
    related: each.related.map(related),
    placement: each.placement,
    suggestion: each.suggestion,
    waiver: each.waiver,
    fingerprint: each.fingerprint,
});
const delta = (each) => ({
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
const related = ({ span, note }) => ({
    path: span.source.path,
    revision: span.source.revision,
    line: (0,_model_source_js__WEBPACK_IMPORTED_MODULE_0__/* .startOf */ .GH)(span).line,
    note,
});


/***/ })

};
