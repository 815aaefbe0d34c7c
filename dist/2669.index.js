export const id = 2669;
export const ids = [2669];
export const modules = {

/***/ 7056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ describeCondition)
/* harmony export */ });
/** `aws:SourceVpce equals vpce-1`; the same text for the same test, however it was spelt. */
function describeCondition(condition) {
    if (condition.kind === "opaque")
        return condition.text;
    const { operator, written: key, values } = condition;
    const quantity = operator.over === "any" ? "any of " : operator.over === "all" ? "all of " : "";
    return `${quantity}${key} ${verb(operator)} ${values.map((value) => value.text).join(" or ")}${operator.ifExists ? ", if it is there" : ""}`;
}
const verbs = {
    equals: ["equals", "does not equal"],
    like: ["is like", "is not like"],
    less: ["is below", "is not below"],
    "less-or-equal": ["is at most", "is above"],
    greater: ["is above", "is not above"],
    "greater-or-equal": ["is at least", "is below"],
    "in-cidr": ["is in", "is not in"],
    null: ["is missing:", "is not missing:"],
};
const verb = ({ test, negated }) => verbs[test][negated ? 1 : 0];


/***/ }),

/***/ 6630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ writtenScope),
/* harmony export */   F: () => (/* binding */ permissionOf)
/* harmony export */ });
/* harmony import */ var _describe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7056);
/** Rows that are told together to the permission that people read: what was written, and what it reaches. */

/** All rows are of one effect. At least one must be given. */
function permissionOf(deltas) {
    const grants = deltas.map((delta) => delta.grant);
    return {
        effect: grants[0]?.effect ?? "allow",
        action: unique(grants.map(({ action }) => writtenScope(action))).join(", "),
        effective: namesIn([...new Set(deltas.map(({ actions }) => actions))]),
        resource: unique(grants.map(({ resource }) => writtenScope(resource))).join(", "),
        conditions: unique(grants.flatMap(({ conditions }) => conditions.map(_describe_js__WEBPACK_IMPORTED_MODULE_0__/* .describeCondition */ .p))),
    };
}
const sortedNames = new WeakMap();
/** The names in several lists, in order. Rows share their lists of actions, and most are told with one. */
function namesIn(lists) {
    const [only, ...more] = lists;
    if (!only || more.length > 0)
        return unique(lists.flatMap((actions) => actions.map(({ name }) => name))).sort();
    const known = sortedNames.get(only) ?? unique(only.map(({ name }) => name)).sort();
    sortedNames.set(only, known);
    return known;
}
const unique = (all) => [...new Set(all)];
const writtenScope = ({ of, except }) => except.length === 0 ? of.text : `${of.text} except ${except.map((hole) => hole.text).join(", ")}`;


/***/ }),

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

/***/ 9378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ gateNames),
/* harmony export */   z: () => (/* binding */ broadens)
/* harmony export */ });
/** What the gate itself rests on: what configures it, what runs it, and what it is told to let pass. */
const gateNames = ["configuration", "own-rule", "waiver", "workflow", "weakened-workflow"];
/** Access broadens when an allow appears or a deny vanishes. Derived, so it cannot disagree with the row. */
const broadens = (delta) => (delta.change === "appeared") === (delta.grant.effect === "allow");


/***/ }),

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

/***/ 3550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ count)
/* harmony export */ });
/** A number of things to words. */
const count = (number, one, many = `${one}s`) => `${number} ${number === 1 ? one : many}`;


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

/***/ 2669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderSurveyHtml: () => (/* binding */ renderSurveyHtml)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/src/model/report.js
var report = __webpack_require__(5176);
// EXTERNAL MODULE: ./lib/src/report/escape.js
var report_escape = __webpack_require__(3330);
;// CONCATENATED MODULE: ./lib/src/report/survey-page.json
const survey_page_namespaceObject = /*#__PURE__*/JSON.parse('{"i":":root {\\ncolor-scheme: light dark;\\n--ground: light-dark(#ffffff, #14171d);\\n--raised: light-dark(#f4f5f8, #1d212a);\\n--line: light-dark(#d3d7df, #363c49);\\n--ink: light-dark(#1b1f27, #e4e7ee);\\n--faint: light-dark(#555d6d, #a3abbb);\\n--accent: light-dark(#1f4fc4, #8fb2ff);\\n--bad: light-dark(#a8162a, #ff9a9a);\\n--warn: light-dark(#7d4a00, #f3c274);\\n--good: light-dark(#14662f, #86dc9b);\\n--chosen: light-dark(#dfe8ff, #263354);\\n}\\n* { box-sizing: border-box; }\\nbody { margin: 0; padding: 1.2rem clamp(0.8rem, 3vw, 2.4rem) 3rem; background: var(--ground); color: var(--ink); font: 15px/1.5 system-ui, -apple-system, \\"Segoe UI\\", sans-serif; }\\nh1 { font-size: 1.5rem; margin: 0; }\\nh2 { font-size: 1.15rem; margin: 0 0 0.4rem; overflow-wrap: anywhere; }\\nh3 { font-size: 1rem; margin: 1rem 0 0.3rem; overflow-wrap: anywhere; }\\nh4 { font-size: 0.9rem; margin: 0.8rem 0 0.2rem; }\\np { margin: 0.2rem 0; }\\ncode { font: 0.88em ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; overflow-wrap: anywhere; }\\nsmall { display: block; color: var(--faint); font-size: 0.83em; }\\nsmall.note { color: var(--warn); }\\na { color: var(--accent); }\\nheader p, .about, .legend { color: var(--faint); }\\n.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }\\nbutton, input, select { font: inherit; color: inherit; background: var(--raised); border: 1px solid var(--line); border-radius: 6px; padding: 0.2rem 0.6rem; }\\nbutton { cursor: pointer; }\\nbutton.plain { background: none; border: 0; padding: 0; color: var(--accent); text-align: left; text-decoration: underline; overflow-wrap: anywhere; }\\nbutton.name { font: 0.88em ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }\\n:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }\\n#questions { display: flex; flex-wrap: wrap; gap: 0.4rem; margin: 0.8rem 0; }\\n#controls { display: flex; flex-wrap: wrap; gap: 0.5rem 1rem; align-items: center; margin: 0.5rem 0; }\\nmain { display: grid; grid-template-columns: minmax(0, 1fr) 25rem; gap: 1.2rem; align-items: start; }\\n#about { min-width: 0; background: var(--raised); border: 1px solid var(--line); border-radius: 8px; padding: 0.8rem 1rem; max-height: calc(66vh + 7rem); overflow: auto; }\\n#matrix { max-height: 66vh; min-height: 16rem; overflow: auto; overflow-anchor: none; border: 1px solid var(--line); border-radius: 8px; contain: content; }\\n#matrix table { border-collapse: separate; border-spacing: 0; table-layout: fixed; width: max-content; }\\n#matrix tr { height: 30px; }\\n#matrix tbody th, #matrix td { height: 30px; padding: 0 0.5rem; border-bottom: 1px solid var(--line); white-space: nowrap; overflow: hidden; text-overflow: ellipsis; font-weight: normal; }\\n#matrix tbody th { position: sticky; left: 0; z-index: 1; background: var(--ground); width: 16rem; min-width: 16rem; max-width: 16rem; text-align: left; font: 13px/30px ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; cursor: pointer; direction: ltr; }\\n#matrix td { width: 1.95rem; min-width: 1.95rem; max-width: 1.95rem; padding: 0; text-overflow: clip; text-align: center; cursor: pointer; }\\n#matrix td:nth-child(2) { width: 4.6rem; min-width: 4.6rem; max-width: 4.6rem; }\\n#matrix tr.space, #matrix tr.space td { height: auto; padding: 0; border: 0; }\\n#matrix thead th { position: sticky; top: 0; z-index: 2; height: 9rem; background: var(--raised); border-bottom: 1px solid var(--line); vertical-align: bottom; padding: 0.2rem 0; width: 1.95rem; text-align: center; }\\n#matrix thead th:first-child { left: 0; z-index: 3; width: 16rem; text-align: left; }\\n#matrix thead th:nth-child(2) { width: 4.6rem; }\\n#matrix thead button { border: 0; background: none; padding: 0.2rem; font-weight: 600; }\\n#matrix thead th:nth-child(n + 3) span { display: inline-block; writing-mode: vertical-rl; transform: rotate(180deg); white-space: nowrap; }\\n#matrix th[aria-sort=\\"ascending\\"] button::after { content: \\" \\\\25b4\\"; }\\n#matrix th[aria-sort=\\"descending\\"] button::after { content: \\" \\\\25be\\"; }\\n#matrix th[aria-sort=\\"ascending\\"]:nth-child(n + 3) button::after { content: \\" \\\\25be\\"; }\\n#matrix th[aria-sort=\\"descending\\"]:nth-child(n + 3) button::after { content: \\" \\\\25b4\\"; }\\n#matrix .several td:nth-child(3), #matrix .several thead th:nth-child(3) { width: 8.5rem; min-width: 8.5rem; max-width: 8.5rem; text-align: left; padding-left: 0.4rem; text-overflow: ellipsis; }\\n#matrix .several thead th:nth-child(3) span { writing-mode: horizontal-tb; transform: none; }\\n#matrix tr[aria-selected=\\"true\\"] > * { background: var(--chosen); }\\n#matrix tbody tr:hover > * { background: var(--raised); }\\n#matrix td.h3 { color: var(--ink); }\\n#matrix td.h2, #matrix td.h1 { color: var(--faint); }\\n#matrix td.c1, #matrix td.c3, .wider { color: var(--bad); }\\n#matrix td.c2, #matrix td.c4, .narrower { color: var(--good); }\\n#matrix td.c2 { text-decoration: line-through; }\\n#matrix td.c5 { color: var(--warn); }\\n.severity { font-weight: 600; }\\n.s4, .s3 { color: var(--bad); }\\n.s2, .exceeds { color: var(--warn); }\\n.s1, .s0 { color: var(--accent); }\\nul { margin: 0.2rem 0; padding-left: 1.1rem; }\\nul.findings { list-style: none; padding: 0; }\\nul.findings > li { border-top: 1px solid var(--line); padding: 0.4rem 0; content-visibility: auto; contain-intrinsic-size: auto 7rem; }\\ntable.rows { border-collapse: collapse; width: 100%; font-size: 0.92em; }\\ntable.rows th, table.rows td { border-bottom: 1px solid var(--line); padding: 0.25rem 0.6rem 0.25rem 0; text-align: left; vertical-align: top; }\\nul.because { list-style: none; padding: 0; }\\nul.because > li { border-top: 1px solid var(--line); padding: 0.3rem 0 0.3rem 0.6rem; }\\nli.deny, li.m2 { color: var(--faint); }\\nli.m1 { box-shadow: inset 3px 0 var(--bad); }\\nli.m2 { box-shadow: inset 3px 0 var(--good); }\\nli.m2 > code { text-decoration: line-through; }\\ndetails.list { border-top: 1px solid var(--line); padding: 0.4rem 0; }\\ndetails.list > summary { cursor: pointer; font-weight: 600; }\\n#paths { margin-top: 1rem; }\\n#lists { margin-top: 1.4rem; overflow-x: auto; }\\n.drawing { overflow: auto; max-height: 60vh; border: 1px solid var(--line); border-radius: 6px; background: var(--ground); }\\n.drawing svg { display: block; }\\n.node { cursor: pointer; }\\n.node rect { fill: var(--raised); stroke: var(--faint); }\\n.node text { fill: var(--ink); font: 11.5px ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }\\n.node.k3 rect { stroke-dasharray: 4 3; }\\n.node.k4 rect { stroke-dasharray: 1 3; }\\n.node.chosen rect { fill: var(--chosen); stroke: var(--accent); stroke-width: 2; }\\n.node:focus-visible { outline: none; }\\n.node:focus-visible rect { stroke: var(--accent); stroke-width: 3; }\\n.more { fill: var(--faint); font: 11px system-ui, sans-serif; }\\n.way { fill: none; stroke: var(--faint); stroke-width: 1.4; }\\n.way.act { stroke: var(--warn); }\\n.way.possible { stroke-dasharray: 5 4; }\\n.head { fill: var(--faint); }\\n@media (max-width: 70rem) { main { grid-template-columns: minmax(0, 1fr); } #about { max-height: none; } }\\n@media print {\\n:root { color-scheme: light; }\\nbody { padding: 0; font-size: 10px; }\\nmain { display: block; }\\n#controls, #questions, .legend button { display: none; }\\n#matrix, #about, .drawing { height: auto; max-height: none; overflow: visible; contain: none; border: 0; }\\n#matrix table { width: 100%; }\\n#matrix thead th, #matrix tbody th { position: static; }\\n#matrix tr, ul.findings > li { break-inside: avoid; content-visibility: visible; }\\n#matrix tbody th, #matrix thead th:first-child { width: 12rem; max-width: 12rem; }\\n#matrix td, #matrix thead th { width: auto; min-width: 0; padding: 0 0.1rem; }\\na { color: inherit; }\\n}\\n","K":"(() => {\\n\\"use strict\\"\\nconst everybody         = {\\nwords: \\"\\",\\nkind: -1,\\ntenant: -1,\\ncapabilities: 0,\\nleast: 1,\\nonlyChanged: false,\\nonlyExceeding: false,\\n}\\nconst chosen = (all                   , choice        )                    =>\\nall.filter(\\n({ words, of }) =>\\n(choice.kind < 0 || of.kind === choice.kind) &&\\n(choice.tenant < 0 || of.tenants.includes(choice.tenant)) &&\\n(choice.words === \\"\\" || words.includes(choice.words)) &&\\n(!choice.onlyExceeding || of.exceeds !== 0) &&\\nof.cells.some(\\n([capability, hold, before, change]) =>\\n(choice.capabilities === 0 || (choice.capabilities >> capability) & 1) &&\\n(!choice.onlyChanged || change !== 0) &&\\n(hold >= choice.least || (choice.onlyChanged && before >= choice.least)),\\n),\\n)\\nfunction ordered(all                   , { by, isDown }       )                    {\\nconst rank = (each        )         =>\\nby === \\"name\\"\\n? 0\\n: by === \\"account\\"\\n? -(each.of.tenants[0] ?? -1)\\n: by === \\"findings\\"\\n? each.worst\\n: (each.of.cells.find(([of]) => of === by)?.[1] ?? 0)\\nconst byName = (a        , b        ) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.who - b.who)\\nconst sorted = [...all].sort((a, b) => rank(b) - rank(a) || byName(a, b))\\nreturn isDown ? sorted : sorted.reverse()\\n}\\nfunction element                                       (\\ntag   ,\\nattributes             = {},\\n...children\\n)                           {\\nconst made = document.createElement(tag)\\nfill(made, attributes, children)\\nreturn made\\n}\\nfunction drawn                                      (\\ntag   ,\\nattributes             = {},\\n...children\\n)                          {\\nconst made = document.createElementNS(\\"http://www.w3.org/2000/svg\\", tag)\\nfill(made, attributes, children)\\nreturn made\\n}\\nfunction fill(made         , attributes            , children                  )       {\\nfor (const [name, value] of Object.entries(attributes))\\nif (value !== undefined && value !== false) made.setAttribute(name, value === true ? \\"\\" : String(value))\\nmade.append(...children.filter((child) => child !== undefined))\\n}\\nfunction byId(id        )              {\\nconst found = document.getElementById(id)\\nif (!found) throw new Error(`the page has no #${id}`)\\nreturn found\\n}\\nconst buttonOf = (text        , act            , attributes             = {})                    => {\\nconst made = element(\\"button\\", { type: \\"button\\", ...attributes }, text)\\nmade.addEventListener(\\"click\\", act)\\nreturn made\\n}\\nconst data           = JSON.parse(byId(\\"survey\\").textContent ?? \\"\\")\\nconst isCompared = data.base !== \\"\\"\\nconst isOfSeveral = data.tenants.length > 1\\nconst text = (number            )         => data.texts[number] ?? \\"\\"\\nconst tenantName = (number        )         => text(data.tenants[number]?.[1] ?? -1)\\nconst accountsOf = ({ tenants }               )         =>\\ntenants.length > 3 ? `${tenants.length} accounts` : tenants.map(tenantName).join(\\", \\")\\nconst principalAt = (who     )                            => data.principals[who]\\nconst nameOf = (who     )         => text(data.principals[who]?.name ?? -1)\\nconst holdWords = [\\"cannot\\", \\"can by acting as others\\", \\"can, perhaps\\", \\"can\\"]\\nconst holdMarks = [\\"\\", \\"\\\\u25cb\\", \\"\\\\u25d0\\", \\"\\\\u25cf\\"]\\nconst changeWords = [\\n\\"as before\\",\\n\\"gained\\",\\n\\"lost\\",\\n\\"wider than before\\",\\n\\"narrower than before\\",\\n\\"other than before\\",\\n]\\nconst changeMarks = [\\"\\", \\"+\\", \\"\\\\u2212\\", \\"\\\\u2191\\", \\"\\\\u2193\\", \\"\\\\u2195\\"]\\nconst kindWords = [\\"identity\\", \\"policy nobody holds\\", \\"resource\\", \\"named in a policy\\", \\"pattern\\"]\\nconst severityWords = [\\"Note\\", \\"Low\\", \\"Medium\\", \\"High\\", \\"Critical\\"]\\nconst capabilitiesIn = (bits        )                    =>\\ndata.capabilities.flatMap((_, i) => ((bits >> i) & 1 ? [i] : []))\\nconst phraseOf = (capability        )         => data.capabilities[capability]?.[1] ?? \\"\\"\\nconst phrasesIn = (bits        )         => capabilitiesIn(bits).map(phraseOf).join(\\", \\")\\nconst count = (number        , one        )         =>\\n`${number.toLocaleString(\\"en\\")} ${one}${number === 1 ? \\"\\" : \\"s\\"}`\\nfunction placeOf(place           )              {\\nconst [path, line, last, address, isBase] = place\\nconst shown = `${text(path)}:${line}`\\nconst href = `${text(address)}#L${line}${last > line ? `-L${last}` : \\"\\"}`\\nconst code = element(\\"code\\", { class: \\"place\\" }, shown)\\nconst linked = /^https?:\\\\/\\\\//.test(href)\\n? element(\\"a\\", { href, rel: \\"noreferrer noopener\\", target: \\"_blank\\" }, code)\\n: code\\nreturn isBase ? element(\\"span\\", {}, linked, \\" before\\") : linked\\n}\\nconst sentence = (pieces            )                  =>\\npieces.map((each, i) => (i % 2 === 1 ? element(\\"code\\", {}, text(each)) : document.createTextNode(text(each))))\\nconst accountStates = [\\"whole\\", \\"partial\\", \\"missing\\"]\\nconst holds = [\\"none\\", \\"through\\", \\"possible\\", \\"certain\\"]\\nconst cellChanges = [\\"none\\", \\"gained\\", \\"lost\\", \\"wider\\", \\"narrower\\", \\"other\\"]\\nconst principalKinds = [\\"identity\\", \\"policy\\", \\"resource\\", \\"named\\", \\"pattern\\"]\\nconst changes = [\\"none\\", \\"appeared\\", \\"vanished\\"]\\nconst crossingKinds = [\\"anyone\\", \\"tenant\\", \\"identity\\", \\"federated\\", \\"outward\\", \\"estate\\"]\\nconst breadths = [\\"one\\", \\"several\\", \\"every\\"]\\nconst approvals = [\\"unsaid\\", \\"approved\\", \\"unapproved\\"]\\nconst mostAtFirst = 100\\nfunction showLists(select        )       {\\nconst who = (number     )       =>\\nnumber < 0 ? \\"\\" : buttonOf(nameOf(number), () => select(number), { class: \\"plain name\\" })\\nconst people = (all                )       =>\\nelement(\\"span\\", {}, ...separated(all.slice(0, 12).map(who), all.length - 12))\\nlist(\\"findings\\", \\"Findings\\", data.findings.length, () =>\\nitems(\\n[...data.findings].sort((a, b) => b[0] - a[0]).map((each) => () => findingOf(each, select)),\\n\\"findings\\",\\n),\\n)\\nconst { modelsLeft } = data.stats\\nconst elsewhere = modelsLeft > 0 ? `, and ${count(modelsLeft, \\"name\\")} on the pages of their own accounts` : \\"\\"\\nsection(\\"models\\", `Models${elsewhere}`, [\\"Model\\", \\"Who can invoke it\\"], data.models.length, () =>\\ndata.models.map(([of, breadth, approval, holders]) => [\\nelement(\\n\\"span\\",\\n{},\\nelement(\\"code\\", {}, text(of)),\\n...[breadth === 2 ? \\"every model\\" : \\"\\", approval === 2 ? \\"not approved\\" : approval === 1 ? \\"approved\\" : \\"\\"]\\n.filter(Boolean)\\n.map((note) => element(\\"small\\", {}, note)),\\n),\\nelement(\\"span\\", {}, `${holders.length}: `, people(holders.map(([each]) => each))),\\n]),\\n)\\nif (data.accounts.length > 0) accounts()\\nconst within = data.crossings.filter((each) => each[8] !== null)\\nconst outside = data.crossings.filter((each) => each[8] === null)\\nif (within.length > 0)\\nsection(\\n\\"crossings\\",\\n\\"From one account to another, within the estate\\",\\n[\\"From\\", \\"To\\", \\"Who can take it\\", \\"What they come to\\", \\"By\\", \\"Where\\"],\\nwithin.length,\\n() => within.map((each) => acrossRow(each, who, people)),\\n)\\nsection(\\nwithin.length > 0 ? \\"outside\\" : \\"crossings\\",\\nwithin.length > 0 ? \\"From and to what was not scanned\\" : \\"Across accounts, projects and tenants\\",\\n[\\"From\\", \\"To\\", \\"By\\", \\"If\\", \\"Where\\"],\\noutside.length,\\n() =>\\noutside.map(([, from, to, number, action, conditions, because, place]) => [\\nelement(\\"span\\", {}, element(\\"code\\", {}, text(from)), ...perhaps(because)),\\nnumber < 0 ? element(\\"code\\", {}, text(to)) : element(\\"span\\", {}, who(number)),\\nelement(\\"code\\", {}, text(action)),\\ntext(conditions) === \\"\\" ? \\"always\\" : element(\\"code\\", {}, text(conditions)),\\nplaceOf(place),\\n]),\\n)\\nfor (const [id, title, kinds] of [\\n[\\"credentials\\", \\"Credentials that are there\\", [\\"credential\\"]],\\n[\\"retired\\", \\"Still on retired models\\", [\\"retired\\"]],\\n[\\"facts\\", \\"Settings, and text that cannot mean what it says\\", [\\"setting\\", \\"lint\\"]],\\n]         ) {\\nconst facts = data.facts.filter(([kind]) => (kinds                     ).includes(kind))\\nsection(id, title, [\\"Of\\", \\"What\\", \\"Value\\", \\"Where\\"], facts.length, () =>\\nfacts.map(([, of, whose, name, value, because, place]) => [\\nwhose.length > 0 ? people(whose) : element(\\"code\\", {}, text(of)),\\nelement(\\"span\\", {}, text(name), ...perhaps(because)),\\nelement(\\"code\\", {}, text(value)),\\nplaceOf(place),\\n]),\\n)\\n}\\nif (isCompared)\\nsection(\\"changes\\", \\"Changed since the last review\\", [\\"Who\\", \\"What\\", \\"On\\", \\"If\\", \\"Where\\"], data.changes.length, () =>\\ndata.changes.map(([broadens, of, bits, action, resource, conditions, isCertain, place]) => [\\nelement(\\"code\\", {}, text(of)),\\nelement(\\n\\"span\\",\\n{ class: broadens ? \\"wider\\" : \\"narrower\\" },\\n`${broadens ? \\"\\" : \\"no longer: \\"}${phrasesIn(bits)}${isCertain ? \\"\\" : \\" (possibly)\\"}`,\\nelement(\\"small\\", {}, element(\\"code\\", {}, text(action))),\\n),\\nelement(\\"code\\", {}, text(resource)),\\ntext(conditions) === \\"\\" ? \\"\\" : element(\\"code\\", {}, text(conditions)),\\nplaceOf(place),\\n]),\\n)\\nif (isCompared)\\nsection(\\"gone\\", \\"Findings that are gone\\", [\\"Severity\\", \\"What\\", \\"Who\\"], data.gone.length, () =>\\ndata.gone.map(([severity, title, of]) => [\\nseverityWords[severity] ?? \\"\\",\\ntext(title),\\nelement(\\"code\\", {}, text(of)),\\n]),\\n)\\nsection(\\"unread\\", \\"Not read, or not decided\\", [\\"How\\", \\"What\\", \\"Where\\"], data.unread.length, () =>\\ndata.unread.map(([isError, message, place, path, settle]) => [\\nisError ? \\"not read\\" : \\"not decided\\",\\nelement(\\"span\\", {}, ...sentence(message), `. To settle it, ${text(settle)}.`),\\nplace ? placeOf(place) : element(\\"code\\", {}, text(path)),\\n]),\\n)\\n}\\nconst some = (phrases                   )         =>\\nphrases.length > 6 ? `${phrases.slice(0, 5).join(\\", \\")} and ${phrases.length - 5} more` : phrases.join(\\", \\")\\nfunction accounts()       {\\nconst heads = [\\"Account\\", \\"Cloud\\", \\"Critical\\", \\"High\\", \\"Medium\\", \\"Low\\", \\"Note\\", \\"Can use AI\\", \\"\\"]\\nsection(\\"accounts\\", \\"Accounts\\", heads, data.accounts.length, () =>\\ndata.accounts.map(([cloud, id, state, counts, principals, note]) => {\\nconst isKnown = accountStates[state] !== \\"missing\\"\\nreturn [\\nelement(\\"code\\", {}, text(id)),\\ntext(cloud),\\n...counts.map((number) => (isKnown ? (number === 0 ? \\"\\\\u2013\\" : number.toLocaleString(\\"en\\")) : \\"?\\")),\\nisKnown ? principals.toLocaleString(\\"en\\") : \\"?\\",\\naccountStates[state] === \\"whole\\" ? text(note) : element(\\"strong\\", { class: \\"wider\\" }, text(note)),\\n]\\n}),\\n)\\n}\\nfunction acrossRow(\\n[, from, to, number, action, conditions, because, place, estate]              ,\\nwho                       ,\\npeople                               ,\\n)                  {\\nconst [there = -1, here = -1, takers = [], more = 0, reaches = 0] = estate ?? []\\nconst end = (name      , tenant        ) =>\\nelement(\\"span\\", {}, name, element(\\"small\\", {}, `in ${tenantName(tenant)}`))\\nconst others = more > 0 ? [` and ${more.toLocaleString(\\"en\\")} more`] : []\\nreturn [\\nend(element(\\"code\\", {}, text(from)), there),\\nend(nameOf(number) === text(to) ? who(number) : element(\\"code\\", {}, text(to)), here),\\ntakers.length === 0 ? \\"nobody\\" : element(\\"span\\", {}, people(takers), ...others),\\nsome(capabilitiesIn(reaches).map(phraseOf)),\\nelement(\\n\\"span\\",\\n{},\\nelement(\\"code\\", {}, text(action)),\\n...(text(conditions) === \\"\\" ? [] : [\\" if \\", element(\\"code\\", {}, text(conditions))]),\\n...perhaps(because),\\n),\\nplaceOf(place),\\n]\\n}\\nconst perhaps = (because        )                  =>\\ntext(because) === \\"\\" ? [] : [element(\\"small\\", {}, `only perhaps: ${text(because)}`)]\\nfunction separated(all                 , left        )                  {\\nconst some = all.flatMap((each, i) => (i > 0 ? [\\", \\", each] : [each]))\\nreturn left > 0 ? [...some, ` and ${left.toLocaleString(\\"en\\")} more`] : some\\n}\\nfunction list(id        , title        , number        , make            )       {\\nconst details = element(\\n\\"details\\",\\n{ id, class: \\"list\\" },\\nelement(\\"summary\\", {}, `${title} (${number.toLocaleString(\\"en\\")})`),\\n)\\nlet isMade = false\\nconst open = () => {\\nif (isMade) return\\nisMade = true\\ndetails.append(number === 0 ? element(\\"p\\", {}, \\"None.\\") : make())\\n}\\ndetails.addEventListener(\\"toggle\\", () => details.open && open())\\naddEventListener(\\"beforeprint\\", () => {\\nopen()\\ndetails.open = true\\n})\\nbyId(\\"lists\\").append(details)\\n}\\nfunction section(id        , title        , heads                   , number        , rows            )       {\\nlist(id, title, number, () => {\\nconst made = rows().map((cells) => () => element(\\"tr\\", {}, ...cells.map((cell) => element(\\"td\\", {}, cell))))\\nconst body = element(\\"tbody\\")\\nconst table = element(\\n\\"table\\",\\n{ class: \\"rows\\" },\\nelement(\\"caption\\", { class: \\"hidden\\" }, title),\\nelement(\\"thead\\", {}, element(\\"tr\\", {}, ...heads.map((each) => element(\\"th\\", { scope: \\"col\\" }, each)))),\\nbody,\\n)\\nreturn element(\\"div\\", {}, table, ...inParts(body, made))\\n})\\n}\\nfunction items(all                         , name        )       {\\nconst made = element(\\"ul\\", { class: name })\\nreturn element(\\"div\\", {}, made, ...inParts(made, all))\\n}\\nfunction inParts(into         , all                         )                  {\\ninto.append(...all.slice(0, mostAtFirst).map((make) => make()))\\nif (all.length <= mostAtFirst) return []\\nconst rest = () => {\\nif (!more.isConnected) return\\nmore.remove()\\ninto.append(...all.slice(mostAtFirst).map((make) => make()))\\n}\\nconst more = buttonOf(`Show ${count(all.length - mostAtFirst, \\"more row\\")}`, rest)\\naddEventListener(\\"beforeprint\\", rest)\\nreturn [more]\\n}\\nfunction findingOf(finding             , select        )              {\\nconst [severity, isPossible, title, what, why, fix, rule, address, whose, place, isNew, waiver] = finding\\nconst href = text(address)\\nconst id = element(\\"code\\", {}, text(rule))\\nreturn element(\\n\\"li\\",\\n{},\\nelement(\\n\\"p\\",\\n{},\\nelement(\\"span\\", { class: `severity s${severity}` }, severityWords[severity] ?? \\"\\"),\\nisPossible ? \\" possible\\" : \\"\\",\\nisCompared && isNew ? \\" new\\" : \\"\\",\\n\\" \\\\u00b7 \\",\\nelement(\\"strong\\", {}, text(title)),\\n\\" \\\\u00b7 \\",\\nplaceOf(place),\\n...(text(waiver) === \\"\\" ? [] : [element(\\"small\\", { class: \\"note\\" }, text(waiver))]),\\n),\\nelement(\\"p\\", {}, ...sentence(what)),\\nelement(\\"p\\", {}, ...sentence(why), \\" \\", element(\\"strong\\", {}, \\"Instead: \\"), ...sentence(fix)),\\nelement(\\n\\"p\\",\\n{ class: \\"about\\" },\\n/^https:\\\\/\\\\//.test(href) ? element(\\"a\\", { href, rel: \\"noreferrer noopener\\", target: \\"_blank\\" }, id) : id,\\n...whose\\n.slice(0, 6)\\n.flatMap((who) => [\\" \\\\u00b7 \\", buttonOf(nameOf(who), () => select(who), { class: \\"plain name\\" })]),\\n),\\n)\\n}\\nconst mostRows = 60\\nfunction showDetails(who     , capability        , select        )       {\\nconst of = principalAt(who)\\nif (!of) return\\nconst cells = of.cells.filter(([each]) => capability < 0 || each === capability)\\nconst rows = of.rows.filter(([, bits]) => capability < 0 || (bits >> capability) & 1)\\nconst findings = data.findings.filter((finding) => finding[8].includes(who))\\nbyId(\\"details\\").replaceChildren(\\nelement(\\"h2\\", { id: \\"details-title\\", tabindex: -1 }, nameOf(who)),\\nelement(\\n\\"p\\",\\n{ class: \\"about\\" },\\n[kindWords[of.kind], text(of.cloud), isOfSeveral ? accountsOf(of) : \\"\\", ...of.traits.map(text)]\\n.filter(Boolean)\\n.join(\\" \\\\u00b7 \\"),\\n...(of.place ? [\\" \\\\u00b7 \\", placeOf(of.place)] : []),\\n),\\n...(of.exceeds !== 0\\n? [element(\\"p\\", { class: \\"exceeds\\" }, `Beyond its kind of work: ${phrasesIn(of.exceeds)}.`)]\\n: []),\\n...(capability < 0\\n? []\\n: [\\nelement(\\n\\"p\\",\\n{},\\nelement(\\"strong\\", {}, phraseOf(capability)),\\n\\" \\\\u00b7 \\",\\nbuttonOf(\\"show everything of it\\", () => select(who), { class: \\"plain\\" }),\\n),\\n]),\\nelement(\\"h3\\", {}, \\"What it can do\\"),\\ncells.length === 0\\n? element(\\"p\\", {}, \\"Nothing that concerns AI services.\\")\\n: element(\\n\\"ul\\",\\n{ class: \\"cells\\" },\\n...cells.map(([each, hold, before, change, ...through]) =>\\nelement(\\n\\"li\\",\\n{ class: `h${hold} c${change}` },\\ncapability < 0\\n? buttonOf(phraseOf(each), () => select(who, each), { class: \\"plain\\" })\\n: element(\\"span\\", {}, phraseOf(each)),\\n`: ${holdWords[hold]}`,\\n...(through.length > 0 ? [\\", as \\", ...wayThrough(who, through, select)] : []),\\n...(change === 0 ? [] : [` \\\\u00b7 ${since(before, hold, change)}`]),\\n),\\n),\\n),\\n...(rows.length > 0 ? [element(\\"h3\\", {}, \\"Because of\\"), rowsOf(rows)] : []),\\n...(of.more > 0\\n? [element(\\"p\\", { class: \\"about\\" }, `${count(of.more, \\"more row\\")}, on the page of its own account.`)]\\n: []),\\n...(findings.length > 0\\n? [\\nelement(\\"h3\\", {}, \\"What the rules say\\"),\\nelement(\\"ul\\", { class: \\"findings\\" }, ...findings.map((each) => findingOf(each, select))),\\n]\\n: []),\\n)\\n}\\nconst since = (before        , hold        , change        )         =>\\n`${changeWords[change]}${before > 0 && hold > 0 && before !== hold ? `: ${holdWords[before]}` : \\"\\"}`\\nfunction wayThrough(who     , through                , select        )                             {\\nconst step = data.edges.find(([, from, to]) => from === who && to === through[0])\\nreturn [\\n...through.flatMap((each, i) => [\\n...(i > 0 ? [\\" \\\\u2192 \\"] : []),\\nbuttonOf(nameOf(each), () => select(each), { class: \\"plain name\\" }),\\n]),\\n...(step ? [\\" \\\\u00b7 \\", placeOf(step[7])] : []),\\n]\\n}\\nfunction rowsOf(rows                    )              {\\nconst list = element(\\"ul\\", { class: \\"because\\" }, ...rows.slice(0, mostRows).map(rowOf))\\nif (rows.length <= mostRows) return list\\nconst more = buttonOf(`Show ${rows.length - mostRows} more`, () => {\\nlist.append(...rows.slice(mostRows).map(rowOf))\\nmore.remove()\\n})\\nreturn element(\\"div\\", {}, list, more)\\n}\\nfunction rowOf(row         )                {\\nconst [isDeny, bits, action, effective, resource, conditions, because, on, managed, place, change] = row\\nconst notes = [\\nisDeny ? \\"denied\\" : \\"\\",\\nchange === 1 ? \\"new\\" : change === 2 ? \\"no longer\\" : \\"\\",\\ntext(managed) === \\"\\" ? \\"\\" : `by ${text(managed)}`,\\non >= 0 ? `said by ${nameOf(on)}` : \\"\\",\\ntext(because) === \\"\\" ? \\"\\" : `only perhaps: ${text(because)}`,\\n].filter(Boolean)\\nreturn element(\\n\\"li\\",\\n{ class: isDeny ? \\"deny\\" : `m${change}` },\\nelement(\\"code\\", {}, text(action)),\\n\\" on \\",\\nelement(\\"code\\", {}, text(resource)),\\n...(text(conditions) === \\"\\" ? [] : [\\" if \\", element(\\"code\\", {}, text(conditions))]),\\n\\" \\\\u00b7 \\",\\nplaceOf(place),\\nelement(\\"small\\", {}, capabilitiesIn(bits).map(phraseOf).join(\\", \\")),\\n...(text(effective) !== text(action) ? [element(\\"small\\", {}, `reaches ${text(effective)}`)] : []),\\n...notes.map((note) => element(\\"small\\", { class: \\"note\\" }, note)),\\n)\\n}\\nconst leading = isOfSeveral ? 3 : 2\\nconst columns = leading + data.capabilities.length\\nconst space = ()              =>\\nelement(\\"tr\\", { \\"aria-hidden\\": \\"true\\", class: \\"space\\" }, element(\\"td\\", { colspan: columns }))\\nfunction matrixRow(each        , index        , isMarked         )                      {\\nconst row = element(\\"tr\\", {\\nrole: \\"row\\",\\n\\"aria-rowindex\\": index + 1,\\n\\"aria-selected\\": isMarked ? \\"true\\" : \\"false\\",\\n\\"data-who\\": each.who,\\n})\\nconst name = element(\\"th\\", { role: \\"rowheader\\", scope: \\"row\\", tabindex: -1, \\"aria-colindex\\": 1 }, shortName(each))\\nname.title = each.name\\nconst worst = element(\\n\\"td\\",\\n{ role: \\"gridcell\\", tabindex: -1, \\"aria-colindex\\": 2, class: `severity s${each.worst}` },\\neach.worst < 0 ? \\"\\" : (severityWords[each.worst] ?? \\"\\"),\\n)\\nif (each.worst < 0) worst.setAttribute(\\"aria-label\\", \\"none\\")\\nconst cells = data.capabilities.map((_, i) => empty(i))\\nfor (const [capability, hold, before, change] of each.of.cells) {\\nconst cell = cells[capability]\\nif (!cell) continue\\ncell.textContent = `${holdMarks[hold] || (before > 0 ? holdMarks[before] : \\"\\")}${changeMarks[change]}`\\ncell.className = `h${hold} c${change}`\\nconst since = isCompared ? `, ${changeWords[change]}` : \\"\\"\\ncell.setAttribute(\\"aria-label\\", `${phraseOf(capability)}: ${holdWords[hold]}${since}`)\\n}\\nconst account = element(\\"td\\", { role: \\"gridcell\\", tabindex: -1, \\"aria-colindex\\": 3 }, accountsOf(each.of))\\naccount.title = each.of.tenants.map(tenantName).join(\\", \\")\\nrow.append(name, worst, ...(isOfSeveral ? [account] : []), ...cells)\\nreturn row\\n}\\nfunction shortName({ name, of }        )         {\\nfor (const tenant of of.tenants) {\\nconst id = tenantName(tenant)\\nconst after = name.indexOf(id) + id.length\\nif (after > id.length && /^[:/]+[^:/]/.test(name.slice(after))) return name.slice(after).replace(/^[:/]+/, \\"\\")\\n}\\nreturn name\\n}\\nconst empty = (capability        ) =>\\nelement(\\"td\\", {\\nrole: \\"gridcell\\",\\ntabindex: -1,\\n\\"aria-colindex\\": capability + leading + 1,\\n\\"aria-label\\": `${phraseOf(capability)}: ${holdWords[0]}`,\\n})\\nconst rowHeight = 30\\nconst beyond = 12\\nfunction matrixOf(all                   , open      )         {\\nconst box = byId(\\"matrix\\")\\nconst body = element(\\"tbody\\")\\nconst head = element(\\"tr\\", { role: \\"row\\", \\"aria-rowindex\\": 1 })\\nconst table = element(\\n\\"table\\",\\n{ role: \\"grid\\", \\"aria-label\\": \\"What each principal can do\\", \\"aria-colcount\\": columns },\\nelement(\\"thead\\", { role: \\"rowgroup\\" }, head),\\nbody,\\n)\\nif (isOfSeveral) table.classList.add(\\"several\\")\\nbody.setAttribute(\\"role\\", \\"rowgroup\\")\\nconst [above, below] = [space(), space()]\\nbody.append(above, below)\\nbox.replaceChildren(table)\\nlet choice = everybody\\nlet order        = { by: \\"findings\\", isDown: true }\\nlet rows                    = []\\nlet first = -1\\nlet last = -1\\nlet isWhole = false\\nconst made = new Map                             ()\\nlet marked      = -1\\nlet at = { row: 0, column: 0 }\\nconst headings = [\\nheading(\\"Principal\\", \\"name\\", \\"principal\\"),\\nheading(\\"Findings\\", \\"findings\\", \\"findings\\"),\\n...(isOfSeveral ? [heading(\\"Account\\", \\"account\\", \\"account, subscription or project\\")] : []),\\n...data.capabilities.map(([id, phrase], i) => heading(id, i, phrase)),\\n]\\nhead.append(...headings)\\nfunction heading(label        , by             , phrase        )                       {\\nconst button = buttonOf(label, () => {\\norder = { by, isDown: order.by === by ? !order.isDown : true }\\nlist()\\n})\\nbutton.title = phrase\\nbutton.tabIndex = -1\\nreturn element(\\"th\\", { role: \\"columnheader\\", scope: \\"col\\" }, element(\\"span\\", {}, button))\\n}\\nfunction list()       {\\nrows = ordered(chosen(all, choice), order)\\ntable.setAttribute(\\"aria-rowcount\\", String(rows.length + 1))\\nfor (const [i, th] of headings.entries()) {\\nconst by = i === 0 ? \\"name\\" : i === 1 ? \\"findings\\" : i < leading ? \\"account\\" : i - leading\\nconst isByWords = by === \\"name\\" || by === \\"account\\"\\nconst sorted = order.by === by ? (order.isDown === isByWords ? \\"ascending\\" : \\"descending\\") : \\"none\\"\\nth.setAttribute(\\"aria-sort\\", sorted)\\nth.setAttribute(\\"aria-colindex\\", String(i + 1))\\n}\\nbyId(\\"shown\\").textContent = `${count(rows.length, \\"principal\\")} of ${all.length.toLocaleString(\\"en\\")} shown`\\nat = { row: Math.min(at.row, rows.length), column: at.column }\\nrenew()\\n}\\nfunction renew()       {\\nfor (const row of made.values()) row.remove()\\nmade.clear()\\nfirst = -1\\ndraw()\\n}\\nfunction draw()       {\\nconst from = isWhole ? 0 : Math.max(0, Math.floor(box.scrollTop / rowHeight) - beyond)\\nconst to = isWhole\\n? rows.length\\n: Math.min(rows.length, from + Math.ceil(box.clientHeight / rowHeight) + 2 * beyond)\\nif (from === first && to === last) return\\nconst held = body.contains(document.activeElement)\\nconst { scrollTop } = box\\n;[first, last] = [from, to]\\nabove.style.height = `${from * rowHeight}px`\\nbelow.style.height = `${(rows.length - to) * rowHeight}px`\\nfor (const [i, row] of made)\\nif (i < from || i >= to) {\\nrow.remove()\\nmade.delete(i)\\n}\\nlet before              = above\\nfor (const [i, each] of rows.slice(from, to).entries()) {\\nconst row = made.get(from + i) ?? matrixRow(each, from + i + 1, each.who === marked)\\nmade.set(from + i, row)\\nif (before.nextElementSibling !== row) before.after(row)\\nbefore = row\\n}\\nif (box.scrollTop !== scrollTop) box.scrollTop = scrollTop\\ntab(held)\\n}\\nfunction cellAt(row        , column        )                          {\\nif (row === 0) return headings[column]?.querySelector(\\"button\\") ?? undefined\\nconst found = body.children[row - first]?.children[column]\\nreturn row > first && row <= last && found instanceof HTMLElement ? found : undefined\\n}\\nfunction tab(takesFocus         )       {\\nfor (const each of table.querySelectorAll(\'[tabindex=\\"0\\"]\')) each.setAttribute(\\"tabindex\\", \\"-1\\")\\nconst cell = cellAt(at.row, at.column)\\nconst stop = cell ?? cellAt(0, at.column)\\nstop?.setAttribute(\\"tabindex\\", \\"0\\")\\nif (takesFocus) (cell ?? box).focus({ preventScroll: true })\\n}\\nfunction go(row        , column        )       {\\nat = { row: Math.max(0, Math.min(rows.length, row)), column: Math.max(0, Math.min(columns - 1, column)) }\\nif (at.row > 0) reveal(at.row - 1)\\ndraw()\\ntab(true)\\nif (at.column > 0) cellAt(at.row, at.column)?.scrollIntoView({ block: \\"nearest\\", inline: \\"nearest\\" })\\n}\\nfunction reveal(index        )       {\\nconst top = index * rowHeight\\nconst headHeight = head.offsetHeight\\nif (top < box.scrollTop) box.scrollTop = top\\nelse if (top + rowHeight > box.scrollTop + box.clientHeight - headHeight)\\nbox.scrollTop = top + rowHeight - box.clientHeight + headHeight\\n}\\nfunction placeIn(target                    )                                                                {\\nconst cell = target instanceof Element ? target.closest(\\"td, th\\") : null\\nconst row = cell?.parentElement\\nif (!cell || !row || row.classList.contains(\\"space\\")) return undefined\\nreturn { row: Number(row.getAttribute(\\"aria-rowindex\\")) - 1, column: [...row.children].indexOf(cell) }\\n}\\nfunction act()       {\\nconst row = rows[at.row - 1]\\nif (row) open(row.who, at.column - leading)\\n}\\nbox.addEventListener(\\"keydown\\", (event) => {\\nconst page = Math.max(1, Math.floor(box.clientHeight / rowHeight) - 2)\\nconst whole = event.ctrlKey || event.metaKey\\nconst steps                                                      = {\\nArrowDown: [at.row + 1, at.column],\\nArrowUp: [at.row - 1, at.column],\\nArrowRight: [at.row, at.column + 1],\\nArrowLeft: [at.row, at.column - 1],\\nPageDown: [at.row + page, at.column],\\nPageUp: [Math.max(1, at.row - page), at.column],\\nHome: [whole ? 0 : at.row, 0],\\nEnd: [whole ? rows.length : at.row, columns - 1],\\n}\\nconst step = steps[event.key]\\nif (step) go(...step)\\nelse if ((event.key === \\"Enter\\" || event.key === \\" \\") && at.row > 0) act()\\nelse return\\nevent.preventDefault()\\n})\\ntable.addEventListener(\\"focusin\\", (event) => {\\nconst place = placeIn(event.target)\\nif (place) at = place\\ntab(false)\\n})\\nbody.addEventListener(\\"click\\", (event) => {\\nconst place = placeIn(event.target)\\nif (!place) return\\ngo(place.row, place.column)\\nact()\\n})\\nlet isAsked = false\\nbox.addEventListener(\\"scroll\\", () => {\\nif (isAsked) return\\nisAsked = true\\nrequestAnimationFrame(() => {\\nisAsked = false\\ndraw()\\n})\\n})\\naddEventListener(\\"resize\\", draw)\\nconst print = (whole         ) => () => {\\nisWhole = whole\\nrenew()\\n}\\naddEventListener(\\"beforeprint\\", print(true))\\naddEventListener(\\"afterprint\\", print(false))\\nlist()\\nreturn {\\nchoose(next) {\\nchoice = next\\nbox.scrollTop = 0\\nlist()\\n},\\nshow(who) {\\nmarked = who\\nconst index = rows.findIndex((row) => row.who === who)\\nif (index >= 0) reveal(index)\\nrenew()\\n},\\n}\\n}\\nconst farthest = 2\\nconst mostInColumn = 14\\nfunction waysIn({ edges, principals }                                        )       {\\nconst from = new Map             ()\\nconst to = new Map             ()\\nconst add = (link      ) => {\\nif (link.from < 0 || link.to < 0) return\\nfor (const [all, key] of [\\n[from, link.from],\\n[to, link.to],\\n]         ) {\\nconst known = all.get(key)\\nif (known) known.push(link)\\nelse all.set(key, [link])\\n}\\n}\\nfor (const [edge, [isTrust, start, end, , , , isCertain]] of edges.entries())\\nadd({ from: start, to: end, isTrust: isTrust === 1, isCertain: isCertain === 1, edge })\\nfor (const [who, { members }] of principals.entries())\\nfor (const member of members) add({ from: who, to: member, isTrust: false, isCertain: true, edge: -1 })\\nreturn { from, to }\\n}\\nfunction neighbourhoodOf(who     , ways      )                {\\nconst seen = new Set([who])\\nconst walk = (next                             ) => {\\nconst columns          = []\\nconst left           = []\\nlet edge                 = [who]\\nfor (let step = 0; step < farthest; step++) {\\nconst found = [...new Set(edge.flatMap(next))].filter((each) => !seen.has(each))\\nif (found.length === 0) break\\nconst shown = found.slice(0, mostInColumn)\\nfor (const each of shown) seen.add(each)\\ncolumns.push(shown)\\nleft.push(found.length - shown.length)\\nedge = shown\\n}\\nreturn { columns, left }\\n}\\nconst after = walk((of) => (ways.from.get(of) ?? []).map(({ to }) => to))\\nconst before = walk((of) => (ways.to.get(of) ?? []).map(({ from }) => from))\\nconst columns = [...[...before.columns].reverse(), [who], ...after.columns]\\nconst links = new Map              ()\\nfor (const each of seen)\\nfor (const link of ways.from.get(each) ?? []) {\\nconst key = `${link.from} ${link.to} ${link.isTrust}`\\nif (seen.has(link.to) && (!links.has(key) || link.isCertain)) links.set(key, link)\\n}\\nreturn { columns, left: [...[...before.left].reverse(), 0, ...after.left], links: [...links.values()] }\\n}\\nconst box = { width: 190, height: 28, across: 84, down: 12, margin: 8 }\\nconst mostLetters = 26\\nconst mostInList = 40\\nlet ways\\nfunction showPaths(who     , select        )       {\\nways ??= waysIn(data)\\nconst leads = ways.from.get(who) ?? []\\nconst led = ways.to.get(who) ?? []\\nbyId(\\"paths\\").replaceChildren(\\nelement(\\"h2\\", {}, `Ways to and from ${nameOf(who)}`),\\nleads.length + led.length === 0\\n? element(\\"p\\", {}, \\"Nothing in view says that anybody can act as it, or that it can act as anybody.\\")\\n: element(\\"div\\", { class: \\"drawing\\" }, drawing(who, ways, select)),\\n...inWords(\\"Can act as it\\", led, ({ from }) => from, select),\\n...inWords(\\"It can act as\\", leads, ({ to }) => to, select),\\n)\\n}\\nfunction inWords(title        , links                 , end                     , select        )                  {\\nif (links.length === 0) return []\\nconst left = links.length - mostInList\\nreturn [\\nelement(\\"h3\\", {}, title),\\nelement(\\n\\"ul\\",\\n{ class: \\"ways\\" },\\n...links.slice(0, mostInList).map((link) => {\\nconst [, , , action = -1, conditions = -1, because = -1, , place] = data.edges[link.edge] ?? []\\nreturn element(\\n\\"li\\",\\n{},\\nbuttonOf(nameOf(end(link)), () => select(end(link)), { class: \\"plain name\\" }),\\nlink.edge < 0 ? \\", which the pattern matches\\" : link.isTrust ? \\" by its trust: \\" : \\" by \\",\\n...(link.edge < 0 ? [] : [element(\\"code\\", {}, text(action))]),\\n...(text(conditions) === \\"\\" ? [] : [\\" if \\", element(\\"code\\", {}, text(conditions))]),\\n...(place ? [\\" \\\\u00b7 \\", placeOf(place)] : []),\\n...(text(because) === \\"\\" ? [] : [element(\\"small\\", {}, `only perhaps: ${text(because)}`)]),\\n)\\n}),\\n...(left > 0 ? [element(\\"li\\", {}, `and ${left.toLocaleString(\\"en\\")} more`)] : []),\\n),\\n]\\n}\\nfunction drawing(who     , all      , select        )                {\\nconst { columns, left, links } = neighbourhoodOf(who, all)\\nconst tallest = Math.max(...columns.map((column, i) => column.length + ((left[i] ?? 0) > 0 ? 1 : 0)))\\nconst height = tallest * (box.height + box.down) + 2 * box.margin\\nconst width = columns.length * (box.width + box.across) + 2 * box.margin - box.across / 2\\nconst points = new Map            ()\\nfor (const [i, column] of columns.entries())\\nfor (const [j, each] of column.entries())\\npoints.set(each, {\\nx: box.margin + i * (box.width + box.across),\\ny: box.margin + (j + (tallest - column.length) / 2) * (box.height + box.down),\\n})\\nconst svg = drawn(\\n\\"svg\\",\\n{\\nviewBox: `0 0 ${width} ${height}`,\\nwidth,\\nheight,\\nrole: \\"group\\",\\n\\"aria-label\\": `Who can act as whom, around ${nameOf(who)}; the same stands below in words`,\\n},\\narrowHead(),\\n...links.map((link) => line(link, points)),\\n...columns.flatMap((column, i) =>\\ncolumn.map((each, j) => node(each, points.get(each), { i, j }, each === who, select)),\\n),\\n...left.flatMap((more, i) => {\\nconst last = points.get(columns[i]?.at(-1) ?? -1)\\nreturn more > 0 && last\\n? [\\ndrawn(\\n\\"text\\",\\n{ x: last.x + 4, y: last.y + box.height + box.down + 6, class: \\"more\\" },\\n`and ${more.toLocaleString(\\"en\\")} more`,\\n),\\n]\\n: []\\n}),\\n)\\nsvg.addEventListener(\\"keydown\\", (event) => walk(event, svg))\\nreturn svg\\n}\\nconst arrowHead = ()             =>\\ndrawn(\\n\\"defs\\",\\n{},\\ndrawn(\\n\\"marker\\",\\n{ id: \\"arrow\\", viewBox: \\"0 0 8 8\\", refX: 7, refY: 4, markerWidth: 7, markerHeight: 7, orient: \\"auto\\" },\\ndrawn(\\"path\\", { d: \\"M0 0L8 4L0 8Z\\", class: \\"head\\" }),\\n),\\n)\\nfunction line({ from, to, isTrust, isCertain, edge }      , points                         )             {\\nconst [a, b] = [points.get(from), points.get(to)]\\nif (!a || !b) return drawn(\\"g\\")\\nconst isBack = b.x <= a.x\\nconst start = { x: a.x + (isBack ? 0 : box.width), y: a.y + box.height / 2 }\\nconst end = { x: b.x + (isBack ? box.width : 0), y: b.y + box.height / 2 }\\nconst bend = (box.across / 2) * (isBack ? -1 : 1)\\nconst d =\\na.x === b.x\\n? `M${a.x + box.width} ${start.y}C${a.x + box.width + 40} ${start.y} ${a.x + box.width + 40} ${end.y} ${a.x + box.width} ${end.y}`\\n: `M${start.x} ${start.y}C${start.x + bend} ${start.y} ${end.x - bend} ${end.y} ${end.x} ${end.y}`\\nconst how = edge < 0 ? \\"matches\\" : isTrust ? \\"may become, by its trust\\" : text(data.edges[edge]?.[3] ?? -1)\\nreturn drawn(\\n\\"path\\",\\n{ d, class: `way ${isTrust ? \\"trust\\" : \\"act\\"}${isCertain ? \\"\\" : \\" possible\\"}`, \\"marker-end\\": \\"url(#arrow)\\" },\\ndrawn(\\"title\\", {}, `${nameOf(from)} \\\\u2192 ${nameOf(to)}: ${how}`),\\n)\\n}\\nfunction node(who     , point                   , { i, j }      , isChosen         , select        )             {\\nif (!point) return drawn(\\"g\\")\\nconst name = nameOf(who)\\nconst isLong = name.length > mostLetters\\nconst clip = `clip-${i}-${j}`\\nconst kind = data.principals[who]?.kind ?? 0\\nconst made = drawn(\\n\\"g\\",\\n{\\nrole: \\"button\\",\\ntabindex: isChosen ? 0 : -1,\\n\\"aria-label\\": name,\\n\\"aria-current\\": isChosen ? \\"true\\" : undefined,\\n\\"data-seat\\": `${i} ${j}`,\\nclass: `node k${kind}${isChosen ? \\" chosen\\" : \\"\\"}`,\\n},\\ndrawn(\\"title\\", {}, name),\\ndrawn(\\n\\"clipPath\\",\\n{ id: clip },\\ndrawn(\\"rect\\", { x: point.x + 6, y: point.y, width: box.width - 12, height: box.height }),\\n),\\ndrawn(\\"rect\\", { x: point.x, y: point.y, width: box.width, height: box.height, rx: 6 }),\\ndrawn(\\n\\"text\\",\\n{\\nx: point.x + (isLong ? box.width - 8 : 8),\\ny: point.y + 18,\\n\\"text-anchor\\": isLong ? \\"end\\" : \\"start\\",\\n\\"clip-path\\": `url(#${clip})`,\\n},\\nname,\\n),\\n)\\nmade.addEventListener(\\"click\\", () => select(who))\\nmade.addEventListener(\\"keydown\\", (event) => {\\nif (event.key !== \\"Enter\\" && event.key !== \\" \\") return\\nevent.preventDefault()\\nselect(who)\\n})\\nreturn made\\n}\\nfunction walk(event               , svg               )       {\\nconst steps                                                      = {\\nArrowDown: [0, 1],\\nArrowUp: [0, -1],\\nArrowRight: [1, 0],\\nArrowLeft: [-1, 0],\\n}\\nconst step = steps[event.key]\\nconst at = document.activeElement?.getAttribute(\\"data-seat\\")?.split(\\" \\").map(Number)\\nif (!step || !at) return\\nevent.preventDefault()\\nconst [i = 0, j = 0] = [(at[0] ?? 0) + step[0], (at[1] ?? 0) + step[1]]\\nconst column = [...svg.querySelectorAll             (`[data-seat^=\\"${i} \\"]`)]\\nconst next = column[Math.max(0, Math.min(column.length - 1, j))]\\nif (!next) return\\nfor (const each of svg.querySelectorAll(\\"[data-seat]\\")) each.setAttribute(\\"tabindex\\", \\"-1\\")\\nnext.setAttribute(\\"tabindex\\", \\"0\\")\\nnext.focus()\\n}\\nconst worst = new Map             ()\\nfor (const [severity, , , , , , , , whose] of data.findings)\\nfor (const who of whose) worst.set(who, Math.max(worst.get(who) ?? -1, severity))\\nconst all                    = data.principals.flatMap((of, who) => {\\nconst name = text(of.name)\\nconst listed = of.cells.length > 0 || worst.has(who)\\nconst words = `${name} ${of.place ? text(of.place[0]) : \\"\\"}`.toLowerCase()\\nreturn listed ? [{ who, name, words, worst: worst.get(who) ?? -1, of }] : []\\n})\\nconst matrix = matrixOf(all, (who, capability) => select(who, capability, \\"details\\"))\\nfunction select(who     , capability = -1, focus                     = \\"details\\")       {\\nmatrix.show(who)\\nshowDetails(who, capability, (next, of) => select(next, of))\\nshowPaths(who, (next) => select(next))\\nbyId(\\"said\\").textContent = `Shown: ${text(data.principals[who]?.name ?? -1)}`\\nif (focus === \\"details\\") byId(\\"details-title\\").focus()\\n}\\nlet choice         = everybody\\nconst choose = (change                 )       => {\\nchoice = { ...choice, ...change }\\nmatrix.choose(choice)\\n}\\nfunction field(label        , input             )              {\\nreturn element(\\"label\\", {}, `${label} `, input)\\n}\\nfunction selectOf(options                                        , picked                         )                    {\\nconst made = element(\\"select\\", {}, ...options.map(([label, value]) => element(\\"option\\", { value }, label)))\\nmade.addEventListener(\\"change\\", () => picked(Number(made.value)))\\nreturn made\\n}\\nfunction tick(label        , set                       )              {\\nconst input = element(\\"input\\", { type: \\"checkbox\\" })\\ninput.addEventListener(\\"change\\", () => set(input.checked))\\nreturn element(\\"label\\", {}, input, ` ${label}`)\\n}\\nfunction showControls()       {\\nconst search = element(\\"input\\", { type: \\"search\\", placeholder: \\"name or path\\" })\\nlet waiting = 0\\nsearch.addEventListener(\\"input\\", () => {\\ncancelAnimationFrame(waiting)\\nwaiting = requestAnimationFrame(() => choose({ words: search.value.trim().toLowerCase() }))\\n})\\nconst kinds = new Set(all.map(({ of }) => of.kind))\\nconst capability = selectOf(\\n[[\\"anything\\", -1], ...data.capabilities.map(([, phrase], i) => [phrase, i]         )],\\n(value) => choose({ capabilities: value < 0 ? 0 : 1 << value }),\\n)\\nconst kind = selectOf(\\n[[\\"all\\", -1], ...kindWords.flatMap((word, i) => (kinds.has(i) ? [[word, i]         ] : []))],\\n(value) => choose({ kind: value }),\\n)\\nconst least = selectOf(\\n[\\n[\\"in any way\\", 1],\\n[\\"by itself, perhaps\\", 2],\\n[\\"by itself, surely\\", 3],\\n],\\n(value) => choose({ least: value }),\\n)\\nconst tenant = selectOf(\\n[[\\"all\\", -1], ...data.tenants.map((_, i) => [tenantName(i), i]         ).sort(([a], [b]) => (a < b ? -1 : 1))],\\n(value) => choose({ tenant: value }),\\n)\\nbyId(\\"controls\\").replaceChildren(\\nfield(\\"Search\\", search),\\n...(isOfSeveral ? [field(\\"Account\\", tenant)] : []),\\nfield(\\"Kind\\", kind),\\nfield(\\"Can\\", capability),\\nfield(\\"How\\", least),\\ntick(\\"beyond its work\\", (on) => choose({ onlyExceeding: on })),\\n...(isCompared ? [tick(\\"changed\\", (on) => choose({ onlyChanged: on }))] : []),\\n)\\nconst asked = (title        , ids                   ) =>\\nbuttonOf(title, () => {\\nconst bits = data.capabilities.reduce((sum, [id], i) => (ids.includes(id) ? sum | (1 << i) : sum), 0)\\ncapability.value = ids.length === 1 ? String(data.capabilities.findIndex(([id]) => id === ids[0])) : \\"-1\\"\\nchoose({ capabilities: bits })\\nbyId(\\"matrix-title\\").focus()\\n})\\nconst opened = (title        , id        ) =>\\nbuttonOf(title, () => {\\nconst list = byId(id)\\nif (list instanceof HTMLDetailsElement) list.open = true\\nlist.querySelector(\\"summary\\")?.focus()\\n})\\nbyId(\\"questions\\").replaceChildren(\\nopened(\\"Who can invoke each model?\\", \\"models\\"),\\nasked(\\"Who can change guardrails, filters and logging?\\", [\\"safety\\", \\"log-config\\"]),\\nasked(\\"Who reads prompts?\\", [\\"log-read\\"]),\\nasked(\\"Who can mint credentials?\\", [\\"credential\\"]),\\nopened(\\"Which credentials are there?\\", \\"credentials\\"),\\nasked(\\"Who can act as others?\\", [\\"identity\\"]),\\nopened(\\"What crosses accounts and tenants?\\", \\"crossings\\"),\\n...(data.accounts.length > 0 ? [opened(\\"How does each account stand?\\", \\"accounts\\")] : []),\\nopened(\\"What is still on retired models?\\", \\"retired\\"),\\n...(isCompared ? [opened(\\"What changed?\\", \\"changes\\")] : []),\\n)\\n}\\nshowLists((who, capability) => select(who, capability))\\nshowControls()\\nconst first = [...all].sort((a, b) => b.worst - a.worst || (a.name < b.name ? -1 : 1))[0]\\nif (first) select(first.who, -1, \\"none\\")\\ndocument.documentElement.dataset.ready = \\"yes\\"\\n})()\\n"}');
// EXTERNAL MODULE: ./lib/src/model/capability.js
var model_capability = __webpack_require__(2404);
// EXTERNAL MODULE: ./lib/src/model/severity.js
var model_severity = __webpack_require__(5973);
// EXTERNAL MODULE: ./lib/src/model/source.js
var source = __webpack_require__(2239);
;// CONCATENATED MODULE: ./lib/src/model/survey.js
/** As principals and ways have it. */
const tenantKey = ({ cloud, id }) => `${cloud}:${id}`;

// EXTERNAL MODULE: ./lib/src/report/wording.js
var wording = __webpack_require__(8297);
;// CONCATENATED MODULE: ./lib/src/report/estate-words.js
/** An estate to the sentences that every medium has in common: how its accounts stand, and what each way across it comes to. */



const waysAcross = ({ survey }) => survey.crossings.filter((each) => each.estate !== null);
/** The worst first. */
const columnsOfSeverity = [...model_severity/* severities */.gO]
    .reverse()
    .map((severity) => [severity, wording/* severityWord */.Oh[severity]]);
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
    const can = listed(reaches.map((each) => capabilityPhrase[each]), 5);
    if (number === 0)
        return can === "" ? "nobody can take it" : `nobody can take it; it leads to whoever can ${can}`;
    const who = number === 1 ? "1 principal" : `${number} principals`;
    return can === "" ? `${who} can take it` : `${who} can so ${can}`;
}

// EXTERNAL MODULE: ./lib/src/report/reported-deltas.js
var reported_deltas = __webpack_require__(8028);
;// CONCATENATED MODULE: ./lib/src/report/survey-page-shape.js
/** What the page of a survey is given as data: numbers that stand for texts, principals and capabilities, so that it stays small. */
/** In this order. */
const accountStates = ["whole", "partial", "missing"];
const holds = ["none", "through", "possible", "certain"];
const cellChanges = ["none", "gained", "lost", "wider", "narrower", "other"];
const principalKinds = ["identity", "policy", "resource", "named", "pattern"];
const changes = ["none", "appeared", "vanished"];
const crossingKinds = ["anyone", "tenant", "identity", "federated", "outward", "estate"];
const breadths = ["one", "several", "every"];
const approvals = ["unsaid", "approved", "unapproved"];

;// CONCATENATED MODULE: ./lib/src/report/survey-questions.js
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

;// CONCATENATED MODULE: ./lib/src/report/survey-page.js
/** A survey to the data of its page. */










/** Of a text, and of the actions that a row reaches: whoever wants all of it takes the JSON. */
const most = { text: 2000, actions: 12 };
function pageData(survey, links, accounts = []) {
    const page = numbering(survey, links);
    const { text, pieces, place, who, bits, tenant } = page;
    // Whoever stands first is numbered first.
    const principals = survey.principals.map((each) => principalIn(each, page));
    return {
        base: survey.base === null ? "" : shortened(survey.base),
        head: shortened(survey.head),
        capabilities: model_capability/* capabilities */.R.map((each) => [each, model_capability/* capabilityPhrase */.G[each]]),
        tenants: survey.tenants.map(({ cloud, id }) => [text(cloud), text(id)]),
        accounts: inOrder(accounts).map((each) => [
            text(each.cloud),
            text(each.id),
            accountStates.indexOf(each.state),
            columnsOfSeverity.map(([severity]) => each.counts[severity]),
            each.principals,
            text(standing(each)),
        ]),
        principals,
        edges: survey.edges.map((each) => [
            Number(each.kind === "trust"),
            who(each.from),
            who(each.to),
            text(each.action),
            text(each.conditions.join("; ")),
            text(each.because),
            Number(each.certainty === "certain"),
            place(each.place),
        ]),
        models: survey.models.map((each) => [
            text(each.text),
            breadths.indexOf(each.breadth),
            approvals.indexOf(each.approval),
            each.holders.map(({ key, certainty }) => [who(key), Number(certainty === "certain")]),
        ]),
        crossings: survey.crossings.map((each) => [
            crossingKinds.indexOf(each.kind),
            text(each.from),
            text(each.to),
            who(each.principal),
            text(each.action),
            text(each.conditions.join("; ")),
            text(each.because),
            place(each.place),
            each.estate && [
                tenant(each.estate.from),
                tenant(each.estate.to),
                each.estate.takers.map(who),
                each.estate.more,
                bits(each.estate.reaches),
            ],
        ]),
        facts: survey.facts.map((each) => factIn(each, page)),
        findings: survey.findings.map((each) => findingIn(each, links, page)),
        gone: survey.gone.map(({ severity, title, principal }) => [(0,model_severity/* rankOf */.IQ)(severity), text(title), text(principal)]),
        changes: (0,reported_deltas/* reportedDeltas */.xG)(survey.deltas).map((each) => [
            Number(each.broadens),
            text(each.principal),
            bits(each.capabilities),
            text(each.permission.action),
            text(each.permission.resource),
            text(each.permission.conditions.join("; ")),
            Number(each.certainty === "certain"),
            place(each.location),
        ]),
        unread: survey.diagnostics.map((each) => [
            Number((0,wording/* isError */.bJ)(each)),
            pieces(each.message),
            "source" in each.at ? place(each.at) : null,
            text("source" in each.at ? each.at.source.path : each.at.path),
            text(wording/* settledBy */.FV[each.code]),
        ]),
        stats: survey.stats,
        // Last: only now all texts are numbered.
        texts: page.texts,
    };
}
const shortened = (commit) => (0,report_escape/* plainLine */.h0)(/^[0-9a-f]{40,64}$/.test(commit) ? commit.slice(0, 10) : commit, 100);
function numbering(survey, links) {
    const texts = [];
    const numbers = new Map();
    const people = new Map(survey.principals.map(({ key }, i) => [key, i]));
    const raw = (line) => {
        const known = numbers.get(line);
        if (known !== undefined)
            return known;
        numbers.set(line, texts.length);
        return texts.push(line) - 1;
    };
    const text = (of) => (of === null || of === "" ? -1 : raw((0,report_escape/* plainLine */.h0)(of, most.text)));
    const place = (span) => {
        const [address = ""] = (links.blob(span) ?? "").split("#");
        const isBase = Number(span.source.revision === "base");
        return [text(span.source.path), (0,source/* startOf */.GH)(span).line, (0,source/* lastLineOf */.SH)(span), address === "" ? -1 : raw(address), isBase];
    };
    const pieces = (sentence) => {
        const found = [];
        for (const { kind, text: of } of (0,report_escape/* piecesOf */.Xe)((0,report_escape/* plainLine */.h0)(sentence, most.text))) {
            if ((kind === "code") !== (found.length % 2 === 1))
                found.push(raw(""));
            found.push(raw(kind === "code" ? of : of.replaceAll("**", "")));
        }
        return found;
    };
    const bits = (of) => of.reduce((sum, each) => sum | (1 << model_capability/* capabilities */.R.indexOf(each)), 0);
    const who = (key) => (key === null ? -1 : (people.get(key) ?? -1));
    const tenants = new Map(survey.tenants.map((each, i) => [tenantKey(each), i]));
    const tenant = (key) => tenants.get(key) ?? -1;
    return { texts, text, raw, place, pieces, bits, who, tenant };
}
const principalIn = (each, { text, place, bits, who, tenant }) => ({
    name: text(each.name),
    kind: principalKinds.indexOf(each.kind),
    cloud: text(each.cloud),
    tenants: each.tenants.map(tenant),
    place: each.place && place(each.place),
    traits: each.traits.map(text),
    change: changes.indexOf(each.change),
    exceeds: bits(each.exceeds),
    members: each.members.map(who),
    cells: each.cells.map(({ capability, hold, before, change, through }) => [
        model_capability/* capabilities */.R.indexOf(capability),
        holds.indexOf(hold),
        holds.indexOf(before),
        cellChanges.indexOf(change),
        ...through.map(who),
    ]),
    rows: each.entitlements.map((row) => rowIn(row, { text, place, bits, who })),
    more: each.more,
});
const rowIn = (each, { text, place, bits, who }) => [
    Number(each.effect === "deny"),
    bits(each.capabilities),
    text(each.action),
    text((0,wording/* listed */.KE)(each.effective, most.actions)),
    text(each.resource),
    text(each.conditions.join("; ")),
    text(each.because),
    who(each.on),
    text(each.managedPolicy),
    place(each.place),
    changes.indexOf(each.change),
];
const factIn = (each, { text, place, who }) => [
    isCredential(each) ? "credential" : isRetired(each) ? "retired" : each.kind,
    text(each.subject),
    each.principals.map(who),
    text(each.name),
    text(each.value),
    text(each.because),
    place(each.place),
];
function findingIn({ finding, principals, isNew }, links, page) {
    const { text, raw, pieces, place, who } = page;
    const { waiver } = finding;
    const address = links.rule(finding.rule);
    return [
        (0,model_severity/* rankOf */.IQ)(finding.severity),
        Number(finding.certainty === "possible"),
        text(finding.title),
        pieces(finding.what),
        pieces(finding.why),
        pieces(finding.fix),
        text(finding.rule),
        address === undefined ? -1 : raw(address),
        principals.map(who),
        place(finding.location),
        Number(isNew),
        text(waiver && `waived by ${waiver.owner} until ${waiver.until}: ${waiver.reason}`),
    ];
}

;// CONCATENATED MODULE: ./lib/src/report/survey-html.js
/** A survey to one page that needs nothing beside itself: no request, no script but its own, no markup from the repository. */






const hashOf = (text) => `'sha256-${(0,external_node_crypto_.createHash)("sha256").update(text).digest("base64")}'`;
/** Nothing but the page's own script and style, whatever else might get into it. https://www.w3.org/TR/CSP3/ */
const policyOf = (script, style) => `default-src 'none'; script-src ${hashOf(script)}; style-src ${hashOf(style)}; base-uri 'none'; form-action 'none'`;
/** INVARIANT: what came from the repository stands in the JSON alone, which no text in it can end. */
const inScript = (data) => (0,report_escape/* jsonText */.s$)(data, 0).replaceAll("<", "\\u003c");
/** The same survey gives the same bytes. */
function renderSurveyHtml(survey, links, accounts = []) {
    const { /* script */ "K": script, /* style */ "i": style } = survey_page_namespaceObject;
    const data = pageData(survey, links, accounts);
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyOf(script, style)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Access to AI services</title>
<style>${style}</style>
</head>
<body>
<header>
<h1>Access to AI services</h1>
<p id="of">${overview(survey)}</p>
<p class="legend">&#9679; can &#183; &#9680; can, perhaps &#183; &#9675; can by acting as others${survey.base === null ? "" : " &#183; + gained &#183; &#8722; lost &#183; &#8593; wider &#183; &#8595; narrower than before"}. The rules speak as if all of it were new.</p>
</header>
<noscript><p>This page draws itself with a script. The same is to be had as Markdown, CSV and JSON.</p></noscript>
<nav id="questions" aria-label="Questions of an access review"></nav>
<main>
<section aria-labelledby="matrix-title">
<h2 id="matrix-title" tabindex="-1">Who can do what</h2>
<div id="controls" role="search" aria-label="Which principals are shown"></div>
<p id="shown" role="status"></p>
<div id="matrix" tabindex="-1"></div>
</section>
<section id="about" aria-label="The principal that is chosen">
<p id="said" role="status" class="hidden"></p>
<div id="details"></div>
</section>
</main>
<section id="paths" aria-label="Who can act as whom"></section>
<section id="lists" aria-label="Everything else"></section>
<script type="application/json" id="survey">${inScript(data)}</script>
<script>${script}</script>
</body>
</html>
`;
}
/** Numbers and commits: nothing in it is anybody's text. */
function overview({ base, head, tenants, principals, findings, stats }) {
    const commit = (id) => (/^[0-9a-f]{40,64}$/.test(id) ? `<code>${id.slice(0, 10)}</code>` : "the work tree");
    const read = head === report/* deployed */.$
        ? (0,wording/* count */.U9)(tenants.length, "account, subscription or project", "accounts, subscriptions and projects")
        : (0,wording/* count */.U9)(stats.unitsRead, "unit");
    const holding = principals.filter(({ cells }) => cells.some(({ hold }) => hold !== "none")).length;
    const since = base === null ? "" : `, compared with ${commit(base)}`;
    return `${head === report/* deployed */.$ ? "As deployed" : `At ${commit(head)}`}${since}: ${(0,wording/* count */.U9)(holding, "principal")} can do something with AI services, ${(0,wording/* count */.U9)(findings.length, "finding")}, ${read} read; ${(0,wording/* count */.U9)(stats.unrelated, "other")} with nothing of AI${stats.ignored > 0 ? `, ${stats.ignored} in paths that are passed over` : ""}.`;
}


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
