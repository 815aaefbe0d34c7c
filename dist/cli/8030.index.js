export const id = 8030;
export const ids = [8030,2076];
export const modules = {

/***/ 5176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ deployed)
/* harmony export */ });
/** The head of a report on what is there, and not on what is written. */
const deployed = "deployed";


/***/ }),

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

/***/ 3550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ count)
/* harmony export */ });
/** A number of things to words. */
const count = (number, one, many = `${one}s`) => `${number} ${number === 1 ? one : many}`;


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

/***/ 9695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C5: () => (/* binding */ location),
/* harmony export */   a9: () => (/* binding */ relatedJson),
/* harmony export */   aO: () => (/* binding */ findingJson),
/* harmony export */   gZ: () => (/* binding */ diagnosticJson),
/* harmony export */   nq: () => (/* binding */ waiverJson),
/* harmony export */   renderJson: () => (/* binding */ renderJson),
/* harmony export */   xP: () => (/* binding */ deltaJson)
/* harmony export */ });
/* unused harmony export toJson */
/* harmony import */ var _model_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2239);
/* harmony import */ var _block_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3797);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3330);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8297);




/** Piece by piece: many rows of a role with many actions come to more than is wanted in memory at once. */
function* renderJson(report) {
    yield* (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonPieces */ .Mx)(toJson(report), 2);
    yield "\n";
}
const toJson = (report) => ({
    schema: "ai-iam-gate/report@1",
    base: report.base,
    head: report.head,
    verdict: report.verdict,
    failOn: report.failOn,
    findings: report.findings.map(findingJson),
    deltas: report.deltas.map(deltaJson),
    diagnostics: report.diagnostics.map(diagnosticJson),
    waivers: report.waivers.map(waiverJson),
    stats: {
        changedFiles: report.stats.changedFiles,
        unitsRead: report.stats.unitsRead,
        durationMs: report.stats.durationMs,
    },
});
const findingJson = (each) => ({
    rule: each.rule,
    severity: each.severity,
    certainty: each.certainty,
    title: each.title,
    what: each.what,
    why: each.why,
    fix: (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .fixOf */ .BW)(each),
    cloud: each.cloud,
    service: each.service,
    capabilities: each.capabilities,
    change: each.change,
    principal: each.principal,
    permission: each.permission && permission(each.permission),
    location: location(each.location),
    block: {
        start: { line: (0,_model_source_js__WEBPACK_IMPORTED_MODULE_0__/* .startOf */ .GH)(each.block).line },
        end: { line: (0,_model_source_js__WEBPACK_IMPORTED_MODULE_0__/* .lastLineOf */ .SH)(each.block) },
        digest: (0,_block_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .blockDigest */ .a)(each.block.source, (0,_model_source_js__WEBPACK_IMPORTED_MODULE_0__/* .startOf */ .GH)(each.block).line, (0,_model_source_js__WEBPACK_IMPORTED_MODULE_0__/* .lastLineOf */ .SH)(each.block)),
    },
    related: each.related.map(relatedJson),
    placement: each.placement,
    suggestion: each.suggestion,
    waiver: each.waiver,
    fingerprint: each.fingerprint,
});
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

/***/ 9594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ pullRequest),
/* harmony export */   z: () => (/* binding */ occasionOf)
/* harmony export */ });
/* harmony import */ var _model_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5176);
/* harmony import */ var _count_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3550);


const pullRequest = {
    subject: "this pull request",
    blocks: { one: "blocks", many: "block", done: "blocked" },
    newness: {
        appeared: "new in this pull request",
        changed: "changed by this pull request",
        vanished: "removed by this pull request",
    },
    access: { title: "What changes in access", gained: "can newly", lost: "can no longer", column: "can newly" },
    settles: {},
    lookedAt: ({ changedFiles, unitsRead }) => `${(0,_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U)(changedFiles, "changed file")}, ${(0,_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U)(unitsRead, "unit")} read`,
};
const asItIs = "as it is deployed";
const state = {
    subject: "this scan",
    blocks: { one: "fails", many: "fail", done: "failed" },
    newness: { appeared: asItIs, changed: asItIs, vanished: asItIs },
    access: { title: "Who may do what", gained: "can", lost: "cannot", column: "can" },
    settles: {
        syntax: "ask for it again, as JSON, and it is judged",
        shape: "leave it out, or ask for it as it is printed by itself",
        unresolved: "ask for what it names as well, and scan both together",
        missing: "ask for it again, and scan it",
    },
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


/***/ }),

/***/ 8030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   crossingJson: () => (/* binding */ crossingJson),
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
    tenants: survey.tenants.map(({ cloud, id }) => ({ cloud, id })),
    principals: survey.principals.map((each) => principal(each, survey.base !== null)),
    edges: survey.edges.map(edge),
    models: survey.models.map(({ text, breadth, approval, holders }) => ({ text, breadth, approval, holders })),
    crossings: survey.crossings.map(crossingJson),
    outward: survey.outward.map(outward),
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
    tenants: each.tenants,
    called: each.called,
    id: each.id,
    onlyNamed: each.onlyNamed,
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
    effective: each.effective,
    suffices: each.suffices,
    conditions: each.conditions,
    certainty: each.certainty,
    because: each.because,
    location: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .location */ .C5)(each.place),
});
const crossingJson = (each) => ({
    kind: each.kind,
    from: each.from,
    to: each.to,
    principal: each.principal,
    action: each.action,
    conditions: each.conditions,
    certainty: each.certainty,
    because: each.because,
    location: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .location */ .C5)(each.place),
    estate: each.estate,
});
const outward = (each) => ({
    from: each.from,
    to: each.to,
    except: each.except,
    actions: each.actions,
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
    "cut-off": "get the whole of it, and it is judged",
    unanswered: "let the login read it and run the same command again: only what is missing is asked then",
    configuration: "mend it in this pull request",
};
const worstFirst = (findings) => [...findings].sort((a, b) => (0,_model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .bySeverity */ .Np)(a.severity, b.severity) || Number(isPossible(a)) - Number(isPossible(b)));
const isPossible = ({ certainty }) => certainty === "possible";
/** Why it is only possible, as a sentence. */
const doubt = ({ because }) => because === undefined
    ? "Only possible: it depends on something that is not written in this repository."
    : `Only possible: ${because.replace(/\.$/, "")}.`;
const placeText = (span) => `${span.source.path}:${(0,_model_source_js__WEBPACK_IMPORTED_MODULE_1__/* .startOf */ .GH)(span).line}`;


/***/ })

};
