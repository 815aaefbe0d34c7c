export const id = 7725;
export const ids = [7725];
export const modules = {

/***/ 3550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ count)
/* harmony export */ });
/** A number of things to words. */
const count = (number, one, many = `${one}s`) => `${number} ${number === 1 ? one : many}`;


/***/ }),

/***/ 1974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ fitted),
/* harmony export */   WQ: () => (/* binding */ whole),
/* harmony export */   ee: () => (/* binding */ bytes),
/* harmony export */   hg: () => (/* binding */ characters)
/* harmony export */ });
/** Parts of a page to as much of them as a limit allows: cut between items, and what is left out is counted. */
/** A part without items. */
const whole = (head) => ({ head, items: [], after: "", between: "", more: () => "" });
const characters = (text) => text.length;
const bytes = (text) => Buffer.byteLength(text);
const paragraph = "\n\n";
/** Heads are short and always kept; of what is left, no part may take more than half while others wait. */
function fitted(parts, limit, measure) {
    const heads = parts.map((part) => measure(part.head) + measure(part.more(part.items.length)) + 2 * paragraph.length + 1);
    let room = limit - heads.reduce((sum, each) => sum + each, 0);
    const shown = parts.map((part, i) => {
        const waiting = parts.slice(i + 1).some(({ items }) => items.length > 0);
        const { text, used } = filled(part, waiting ? room / 2 : room, measure);
        room -= used;
        return text;
    });
    return `${shown.join(paragraph)}\n`;
}
function filled(part, room, measure) {
    let used = 0;
    let kept = 0;
    for (const item of part.items) {
        const size = measure(part.between) + measure(item);
        if (used + size > room)
            break;
        used += size;
        kept++;
    }
    const left = part.items.length - kept;
    const items = kept === 0 ? "" : part.after + part.items.slice(0, kept).join(part.between);
    return { text: `${part.head}${items}${left === 0 ? "" : paragraph + part.more(left)}`, used };
}


/***/ }),

/***/ 5722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ linkedPlace)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3330);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8297);


function linkedPlace(span, links) {
    const url = links.blob(span);
    const text = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .codeCell */ .MZ)((0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .placeText */ .Z9)(span), 200);
    const linked = url === undefined ? text : `[${text}](${url})`;
    return span.source.revision === "base" ? `${linked} before` : linked;
}


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

/***/ 106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderSurveyMarkdown: () => (/* binding */ renderSurveyMarkdown)
});

// EXTERNAL MODULE: ./lib/src/model/capability.js
var model_capability = __webpack_require__(2404);
// EXTERNAL MODULE: ./lib/src/model/severity.js
var severity = __webpack_require__(5973);
// EXTERNAL MODULE: ./lib/src/report/escape.js
var report_escape = __webpack_require__(3330);
// EXTERNAL MODULE: ./lib/src/report/fit.js
var fit = __webpack_require__(1974);
// EXTERNAL MODULE: ./lib/src/report/linked-place.js
var linked_place = __webpack_require__(5722);
;// CONCATENATED MODULE: ./lib/src/report/mermaid.js

/** https://mermaid.js.org/config/schema-docs/config.html: GitHub draws no more than 500 edges; nobody reads as many. */
const mostEdges = 40;
/** Undefined where nobody leads to anybody. Edges of one kind between the same two are drawn as one. */
function mermaidOf({ principals, edges }) {
    const names = new Map(principals.map(({ key, name }) => [key, name]));
    const drawn = new Map();
    for (const each of edges) {
        const between = [each.from, each.to, each.kind].join("\n");
        const known = drawn.get(between);
        if (!known || known.certainty === "possible")
            drawn.set(between, each);
    }
    const shown = [...drawn.values()].slice(0, mostEdges);
    if (shown.length === 0)
        return undefined;
    const nodes = [...new Set(shown.flatMap(({ from, to }) => [from, to]))];
    const idOf = (key) => `n${nodes.indexOf(key)}`;
    const lines = [
        "graph LR",
        ...nodes.map((key) => `  ${idOf(key)}["${label(names.get(key) ?? key)}"]`),
        ...shown.map(({ kind, from, to, certainty }) => {
            const arrow = certainty === "certain" ? "-->" : "-.->";
            return `  ${idOf(from)} ${arrow}|${kind === "trust" ? "may become" : "may act as"}| ${idOf(to)}`;
        }),
    ];
    return { text: lines.join("\n"), left: drawn.size - shown.length };
}
/** Whatever could be more than a letter is written as its number. https://mermaid.js.org/syntax/flowchart.html#entity-codes-to-escape-characters */
const label = (text) => (0,report_escape/* plainLine */.h0)(text, 60).replace(/[^\p{L}\p{N} .:/@*_\u2026-]/gu, (c) => `#${c.codePointAt(0)};`);

// EXTERNAL MODULE: ./lib/src/report/occasion.js
var occasion = __webpack_require__(9594);
// EXTERNAL MODULE: ./lib/src/report/reported-deltas.js
var reported_deltas = __webpack_require__(8028);
// EXTERNAL MODULE: ./lib/src/report/survey-questions.js
var survey_questions = __webpack_require__(1911);
// EXTERNAL MODULE: ./lib/src/report/wording.js
var wording = __webpack_require__(8297);
;// CONCATENATED MODULE: ./lib/src/report/survey-markdown.js
/** A survey to Markdown for a job's summary: the questions of an access review, each with its answer. */










/** GitHub drops a job summary of more than 1 MiB. */
const limit = 1_000_000;
/** As many as one reads at a glance. */
const most = { names: 8, places: 3, resources: 3 };
function renderSurveyMarkdown(survey, links) {
    const name = namesIn(survey);
    return (0,fit/* fitted */.$5)([
        (0,fit/* whole */.WQ)(`### Access to AI services at ${(0,report_escape/* codeSpan */.SS)(shortened(survey.head))}`),
        (0,fit/* whole */.WQ)(overview(survey)),
        table("Who can invoke each model", "| model | who |\n|---|---|", modelRows(survey, name)),
        ...capabilityTables(survey, [survey_questions/* safetyQuestion */.$M, survey_questions/* promptQuestion */.Zp, survey_questions/* credentialQuestion */.AZ], links, name),
        table("Credentials that are there", "| whose | what | where |\n|---|---|---|", factRows(survey, survey_questions/* isCredential */.uo, links)),
        ...ways(survey, links, name),
        table("What crosses accounts, projects and tenants", "| from | to | by | because of |\n|---|---|---|---|", survey.crossings.map(({ kind, from, to, action, certainty, place }) => `| ${(0,report_escape/* codeCell */.MZ)(from)}${kind === "estate" ? " (within the estate)" : ""} | ${(0,report_escape/* codeCell */.MZ)(to)} | ${(0,report_escape/* codeCell */.MZ)(action)}${perhaps(certainty)} | ${(0,linked_place/* linkedPlace */.v)(place, links)} |`)),
        table("What still reaches retired models", "| who | model | where |\n|---|---|---|", factRows(survey, survey_questions/* isRetired */.aZ, links)),
        table("Service identities that hold more than their kind of workload needs", "| who | beyond its work |\n|---|---|", (0,survey_questions/* exceedingIn */.mw)(survey).map(({ name: of, exceeds }) => `| ${(0,report_escape/* codeCell */.MZ)(of)} | ${phrases(exceeds)} |`)),
        ...changes(survey, links),
        list("What the rules say, as if all of it were new", [...survey.findings]
            .sort((a, b) => (0,severity/* bySeverity */.Np)(a.finding.severity, b.finding.severity))
            .map(({ finding, isNew }) => `**${wording/* severityWord */.Oh[finding.severity]}**${finding.certainty === "possible" ? ", possible" : ""} · ${(0,report_escape/* prose */.CS)(finding.title, 1000)}${finding.principal === null ? "" : ` · ${(0,report_escape/* codeSpan */.SS)(finding.principal, 120)}`} · ${(0,linked_place/* linkedPlace */.v)(finding.location, links)}${finding.waiver ? " · waived" : ""}${survey.base !== null && isNew ? " · new" : ""}`)),
        list("What could not be read or decided", survey.diagnostics.map((diagnostic) => `${(0,wording/* isError */.bJ)(diagnostic) ? "**Not read**" : "Not decided"} · ${"source" in diagnostic.at ? (0,linked_place/* linkedPlace */.v)(diagnostic.at, links) : (0,report_escape/* codeSpan */.SS)(diagnostic.at.path)}: ${(0,report_escape/* prose */.CS)(diagnostic.message)}. To settle it, ${(0,occasion/* occasionOf */.z)(survey).settles[diagnostic.code] ?? wording/* settledBy */.FV[diagnostic.code]}.`)),
    ].filter((part) => part !== undefined), limit, fit/* bytes */.ee);
}
const shortened = (commit) => (/^[0-9a-f]{40,64}$/.test(commit) ? commit.slice(0, 10) : commit);
function overview({ principals, base, stats, findings }) {
    const holding = principals.filter(({ cells }) => cells.some(({ hold }) => hold !== "none")).length;
    const waived = findings.filter(({ finding }) => finding.waiver !== null).length;
    return [
        `${(0,wording/* count */.U9)(holding, "principal")} can do something with AI services; ${(0,wording/* count */.U9)(stats.unrelated, "other")} ${stats.unrelated === 1 ? "has" : "have"} nothing to do with them.`,
        `${(0,wording/* count */.U9)(findings.length, "finding")}${waived > 0 ? `, ${waived} of them waived` : ""}.`,
        base === null ? "" : `Compared with ${(0,report_escape/* codeSpan */.SS)(shortened(base))}.`,
        stats.ignored > 0
            ? `${(0,wording/* count */.U9)(stats.ignored, "principal")} ${stats.ignored === 1 ? "is" : "are"} left out, in paths that the configuration passes over.`
            : "",
        `${(0,wording/* count */.U9)(stats.unitsRead, "unit")} read.`,
    ]
        .filter(Boolean)
        .join(" ");
}
function namesIn({ principals }) {
    const names = new Map(principals.map(({ key, name }) => [key, name]));
    return (key) => names.get(key) ?? key;
}
const perhaps = (certainty) => (certainty === "possible" ? " (possibly)" : "");
const phrases = (all) => (0,wording/* listed */.KE)(all.map((each) => model_capability/* capabilityPhrase */.G[each]), 8);
/** Undefined where there is nothing to tell. */
function table(title, head, rows) {
    return rows.length === 0
        ? undefined
        : {
            head: `**${title}**\n\n${head}`,
            items: rows,
            after: "\n",
            between: "\n",
            more: (left) => `and ${(0,wording/* count */.U9)(left, "more row")}; the page and the JSON have all of them`,
        };
}
function list(title, items) {
    return items.length === 0
        ? undefined
        : {
            head: `**${title}**`,
            items: items.map((item) => `- ${item}`),
            after: "\n\n",
            between: "\n",
            more: (left) => `and ${left} more; the page and the JSON have all of them`,
        };
}
const modelRows = ({ models }, name) => models.map(({ text, breadth, approval, holders }) => {
    const who = (0,wording/* listed */.KE)(holders.map(({ key, certainty }) => `${(0,report_escape/* codeCell */.MZ)(name(key), 80)}${perhaps(certainty)}`), most.names);
    const note = [breadth === "every" ? "every model" : "", approval === "unapproved" ? "not approved" : ""];
    return `| ${[(0,report_escape/* codeCell */.MZ)(text), ...note.filter(Boolean)].join("<br>")} | ${who} |`;
});
const capabilityTables = (survey, questions, links, name) => questions.map(({ title, capabilities }) => table(title, "| who | can | on | because of |\n|---|---|---|---|", (0,survey_questions/* answersTo */.to)(survey, capabilities).map((answer) => answerRow(answer, links, name))));
function answerRow({ principal, cells, entitlements }, links, name) {
    const can = cells.map(({ capability, hold, through }) => {
        const how = hold === "through" ? ` by acting as ${(0,report_escape/* codeCell */.MZ)(name(through[0] ?? ""), 80)}` : perhaps(hold);
        return `${model_capability/* capabilityPhrase */.G[capability]}${how}`;
    });
    const on = [...new Set(entitlements.map(({ resource }) => resource))].map((resource) => resource === "*" ? "everything" : (0,report_escape/* codeCell */.MZ)(resource, 90));
    const places = [...new Set(entitlements.map(({ place }) => (0,linked_place/* linkedPlace */.v)(place, links)))];
    return `| ${(0,report_escape/* codeCell */.MZ)(principal.name)} | ${can.join("<br>")} | ${(0,wording/* listed */.KE)(on, most.resources)} | ${(0,wording/* listed */.KE)(places, most.places)} |`;
}
const factRows = ({ facts }, isMeant, links) => facts
    .filter(isMeant)
    .map((fact) => `| ${(0,report_escape/* codeCell */.MZ)(fact.subject)} | ${(0,report_escape/* codeCell */.MZ)(fact.kind === "lint" ? fact.value : `${fact.name}: ${fact.value}`)}${perhaps(fact.certainty)} | ${(0,linked_place/* linkedPlace */.v)(fact.place, links)} |`);
function ways(survey, links, name) {
    const drawing = mermaidOf(survey);
    if (!drawing)
        return [];
    const left = drawing.left > 0 ? `\n\n${drawing.left} more are in the table, and on the page` : "";
    return [
        (0,fit/* whole */.WQ)(`**Who can become, pass or change whom**\n\n\`\`\`mermaid\n${drawing.text}\n\`\`\`${left}`),
        table("The same, with its places", "| from | to | by | because of |\n|---|---|---|---|", survey.edges.map(({ from, to, action, certainty, place }) => `| ${(0,report_escape/* codeCell */.MZ)(name(from))} | ${(0,report_escape/* codeCell */.MZ)(name(to))} | ${(0,report_escape/* codeCell */.MZ)(action)}${perhaps(certainty)} | ${(0,linked_place/* linkedPlace */.v)(place, links)} |`)),
    ];
}
function changes(survey, links) {
    if (survey.base === null)
        return [];
    const deltas = (0,reported_deltas/* reportedDeltas */.xG)(survey.deltas);
    if (deltas.length === 0)
        return [(0,fit/* whole */.WQ)(`**What changed since ${(0,report_escape/* codeSpan */.SS)(shortened(survey.base))}**\n\nNothing.`)];
    return [
        table(`What changed since ${(0,report_escape/* codeSpan */.SS)(shortened(survey.base))}`, "| who | what | on | because of |\n|---|---|---|---|", deltas.map(({ principal, broadens, capabilities, certainty, permission, location }) => {
            const what = `${broadens ? "" : "no longer: "}${phrases(capabilities)}${perhaps(certainty)}`;
            const on = permission.resource === "*" ? "everything" : (0,report_escape/* codeCell */.MZ)(permission.resource, 90);
            return `| ${(0,report_escape/* codeCell */.MZ)(principal)} | ${what} | ${on} | ${(0,linked_place/* linkedPlace */.v)(location, links)} |`;
        })),
        list("Findings that are gone", survey.gone.map(({ title, principal, severity }) => [wording/* severityWord */.Oh[severity], (0,report_escape/* prose */.CS)(title, 1000), ...(principal === null ? [] : [(0,report_escape/* codeSpan */.SS)(principal, 120)])].join(" · "))),
    ];
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
