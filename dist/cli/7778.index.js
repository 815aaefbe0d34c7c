export const id = 7778;
export const ids = [7778,5397];
export const modules = {

/***/ 2404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ capabilityPhrase),
/* harmony export */   R: () => (/* binding */ capabilities)
/* harmony export */ });
/** What an action lets its holder do with AI services, and how that is said to people. */
/** In the order in which they are told: what reaches furthest first. */
const capabilities = [
    "admin",
    "safety",
    "log-config",
    "credential",
    "identity",
    "share-policy",
    "train",
    "artifact",
    "deploy",
    "agent-exec",
    "invoke",
    "author",
    "kb-write",
    "kb-read",
    "log-read",
    "workbench",
    "network",
    "spend",
    "tag",
    "metadata-read",
];
/** After "can" and "may now". */
const capabilityPhrase = {
    admin: "administer AI services",
    safety: "change guardrails and safety settings",
    "log-config": "change what is logged of prompts",
    credential: "obtain keys and tokens",
    identity: "act as other identities",
    "share-policy": "share AI resources with others",
    train: "train and fine-tune models",
    artifact: "import, copy and export models",
    deploy: "deploy models and agents",
    "agent-exec": "run agents and their tools",
    invoke: "invoke models",
    author: "define agents, flows and prompts",
    "kb-write": "change knowledge bases and training data",
    "kb-read": "read knowledge bases",
    "log-read": "read prompts and responses",
    workbench: "use notebooks and workbenches",
    network: "change network access",
    spend: "commit spending",
    tag: "change tags",
    "metadata-read": "list and describe",
};


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

/***/ 7778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderSurveyCsv: () => (/* binding */ renderSurveyCsv)
/* harmony export */ });
/* harmony import */ var _model_capability_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2404);
/* harmony import */ var _model_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2239);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3330);
/* harmony import */ var _survey_questions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1911);
/** A survey to CSV: a line for each row that lets a principal do something, and for each capability that is reached through others. */




const columns = [
    "principal",
    "kind",
    "cloud",
    "declared in",
    "capability",
    "can",
    "hold",
    "before",
    "change",
    "through",
    "action",
    "resource",
    "conditions",
    "because",
    "path",
    "line",
];
/** https://www.rfc-editor.org/rfc/rfc4180 */
function renderSurveyCsv(survey) {
    const names = new Map(survey.principals.map(({ key, name }) => [key, name]));
    const lines = survey.principals.flatMap((principal) => principal.cells.flatMap((cell) => linesOf(principal, cell, survey.base !== null, names)));
    return [
        columns.join(","),
        ...lines.map((line) => columns.map((column) => cellText(line[column])).join(",")),
        "",
    ].join("\r\n");
}
function linesOf(principal, cell, isCompared, names) {
    const { capability, hold, before, change, through } = cell;
    const rows = principal.entitlements.filter((each) => each.effect === "allow" && each.capabilities.includes(capability));
    const said = {
        principal: principal.name,
        kind: _survey_questions_js__WEBPACK_IMPORTED_MODULE_2__/* .kindWords */ .Gk[principal.kind],
        cloud: principal.cloud,
        "declared in": principal.place ? placeOf(principal.place) : "",
        capability,
        can: _model_capability_js__WEBPACK_IMPORTED_MODULE_0__/* .capabilityPhrase */ .G[capability],
        hold: _survey_questions_js__WEBPACK_IMPORTED_MODULE_2__/* .holdWords */ .ZW[hold],
        before: isCompared ? _survey_questions_js__WEBPACK_IMPORTED_MODULE_2__/* .holdWords */ .ZW[before] : "",
        change: isCompared ? _survey_questions_js__WEBPACK_IMPORTED_MODULE_2__/* .changeWords */ .mF[change] : "",
        through: through.map((key) => names.get(key) ?? key).join(" > "),
    };
    return (rows.length > 0 ? rows : [undefined]).map((row) => ({ ...said, ...rowOf(row) }));
}
function rowOf(row) {
    if (!row)
        return { action: "", resource: "", conditions: "", because: "", path: "", line: "" };
    return {
        action: row.change === "vanished" ? `no longer: ${row.action}` : row.action,
        resource: row.resource,
        conditions: row.conditions.join("; "),
        because: row.because ?? row.managedPolicy ?? "",
        path: row.place.source.path,
        line: String((0,_model_source_js__WEBPACK_IMPORTED_MODULE_1__/* .startOf */ .GH)(row.place).line),
    };
}
const placeOf = (span) => `${span.source.path}:${(0,_model_source_js__WEBPACK_IMPORTED_MODULE_1__/* .startOf */ .GH)(span).line}`;
/** More than a spreadsheet shows in one cell. */
const longest = 4000;
/**
 * INVARIANT: no text is a formula to whatever opens the file: one that begins like it gets a quote before it.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
function cellText(text) {
    const line = (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .plainLine */ .h0)(text, longest);
    const safe = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20|%]/.test(line) ? `'${line}` : line;
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}


/***/ }),

/***/ 1911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $M: () => (/* binding */ safetyQuestion),
/* harmony export */   AZ: () => (/* binding */ credentialQuestion),
/* harmony export */   Gk: () => (/* binding */ kindWords),
/* harmony export */   ZW: () => (/* binding */ holdWords),
/* harmony export */   Zp: () => (/* binding */ promptQuestion),
/* harmony export */   aZ: () => (/* binding */ isRetired),
/* harmony export */   mF: () => (/* binding */ changeWords),
/* harmony export */   mw: () => (/* binding */ exceedingIn),
/* harmony export */   to: () => (/* binding */ answersTo),
/* harmony export */   uo: () => (/* binding */ isCredential)
/* harmony export */ });
const safetyQuestion = {
    id: "safety",
    title: "Who can change guardrails, filters and logging",
    capabilities: ["safety", "log-config"],
};
const promptQuestion = {
    id: "prompts",
    title: "Who reads prompts and responses",
    capabilities: ["log-read"],
};
const credentialQuestion = {
    id: "credentials",
    title: "Who holds or can mint credentials",
    capabilities: ["credential"],
};
/** Facts that are a credential by themselves, whatever their cloud calls it; what encrypts data is none. */
const isCredential = ({ kind, name }) => kind === "setting" && /(^|-)(keys?|credential|profile|secret|password|token)(-|$)/.test(name) && !/encrypt/.test(name);
const retiring = new Set(["retired-model", "legacy-model", "retiring-model"]);
const isRetired = ({ kind, name }) => kind === "lint" && retiring.has(name);
/** Those who can by themselves before those who can by acting as others; what only the base had is left out. */
function answersTo({ principals }, asked) {
    return principals
        .flatMap((principal) => {
        const cells = principal.cells.filter(({ capability, hold }) => hold !== "none" && asked.includes(capability));
        if (cells.length === 0)
            return [];
        const entitlements = principal.entitlements.filter(({ effect, capabilities, change }) => effect === "allow" && change !== "vanished" && capabilities.some((each) => asked.includes(each)));
        return [{ principal, cells, entitlements }];
    })
        .sort((a, b) => Number(isThrough(a)) - Number(isThrough(b)));
}
const isThrough = ({ cells }) => cells.every(({ hold }) => hold === "through");
const exceedingIn = ({ principals }) => principals.filter(({ exceeds, change }) => exceeds.length > 0 && change !== "vanished");
const holdWords = {
    certain: "can",
    possible: "can, perhaps",
    through: "can by acting as others",
    none: "cannot",
};
const changeWords = {
    none: "as before",
    gained: "gained",
    lost: "lost",
    wider: "wider than before",
    narrower: "narrower than before",
    other: "other than before",
};
/** What a row of the survey is, for whoever reads it. */
const kindWords = {
    identity: "identity",
    policy: "policy that nobody in view holds",
    resource: "resource that a policy is handed to",
    named: "named in a policy",
    pattern: "all that a pattern matches",
};


/***/ })

};
