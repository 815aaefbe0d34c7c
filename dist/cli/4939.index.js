export const id = 4939;
export const ids = [4939];
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

/***/ 3550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ count)
/* harmony export */ });
/** A number of things to words. */
const count = (number, one, many = `${one}s`) => `${number} ${number === 1 ? one : many}`;


/***/ }),

/***/ 4939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderEstateMarkdown: () => (/* binding */ renderEstateMarkdown)
/* harmony export */ });
/* harmony import */ var _model_capability_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2404);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3330);
/* harmony import */ var _estate_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4253);
/* harmony import */ var _fit_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1974);
/* harmony import */ var _linked_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5722);
/* harmony import */ var _occasion_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9594);
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7851);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8297);
/** An estate to Markdown for a job's summary: the verdict, how each account stands, what crosses them, and the worst that was found. */








/** GitHub drops a job summary of more than 1 MiB. */
const limit = 900_000;
const mostFindings = 200;
function renderEstateMarkdown(estate, links) {
    const { report, accounts, survey } = estate;
    const holding = survey.principals.filter(({ cells }) => cells.length > 0).length;
    const { settles } = (0,_occasion_js__WEBPACK_IMPORTED_MODULE_3__/* .occasionOf */ .z)(report);
    const named = new Map(survey.principals.map(({ key, name }) => [key, name]));
    const parts = [
        (0,_fit_js__WEBPACK_IMPORTED_MODULE_6__/* .whole */ .WQ)(`### Access to AI services in ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(accounts.length, "account")}`),
        (0,_fit_js__WEBPACK_IMPORTED_MODULE_6__/* .whole */ .WQ)(`${report.verdict === "fail" ? "❌" : "✅"} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .prose */ .CS)((0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .verdictSentence */ .BT)(report))}`),
        ...unknownAccounts(accounts),
        (0,_fit_js__WEBPACK_IMPORTED_MODULE_6__/* .whole */ .WQ)(`${(0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(holding, "principal")} can do something with AI services.`),
        table("By cloud", `| cloud | ${heads} |\n|---|${rules}`, cloudRows(estate)),
        table("By account", `| account | cloud | ${heads} | with AI | |\n|---|---|${rules}---:|---|`, (0,_estate_words_js__WEBPACK_IMPORTED_MODULE_1__/* .inOrder */ .al)(estate.accounts).map(accountRow)),
        table("What crosses accounts", "| from | to | who can take it | what they come to | by | because of |\n|---|---|---|---|---|---|", (0,_estate_words_js__WEBPACK_IMPORTED_MODULE_1__/* .waysAcross */ .cV)(estate).map((way) => wayRow(way, named, links))),
        list("The worst findings", (0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .worstFirst */ .md)(report.findings.filter(({ waiver }) => waiver === null))
            .slice(0, mostFindings)
            .map((finding) => {
            const { severity, title, principal, location, certainty } = finding;
            const doubt = certainty === "possible" ? ", possible" : "";
            const who = [
                (0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .codeSpan */ .SS)((0,_estate_words_js__WEBPACK_IMPORTED_MODULE_1__/* .idOf */ .TH)(estate.accountOf.get(finding) ?? "")),
                ...(principal === null ? [] : [(0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .codeSpan */ .SS)(principal, 120)]),
            ];
            return `**${_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .severityWord */ .Oh[severity]}**${doubt} · ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .prose */ .CS)(title, 1000)} · ${who.join(" · ")} · ${(0,_linked_place_js__WEBPACK_IMPORTED_MODULE_2__/* .linkedPlace */ .v)(location, links)}`;
        })),
        list("What could not be read or decided", report.diagnostics.map((diagnostic) => {
            const { at, message, code } = diagnostic;
            const where = "source" in at ? (0,_linked_place_js__WEBPACK_IMPORTED_MODULE_2__/* .linkedPlace */ .v)(at, links) : (0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .codeSpan */ .SS)(at.path);
            return `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .isError */ .bJ)(diagnostic) ? "**Not read**" : "Not decided"} · ${where}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .prose */ .CS)(message)}. To settle it, ${settles[code] ?? _wording_js__WEBPACK_IMPORTED_MODULE_5__/* .settledBy */ .FV[code]}.`;
        })),
    ].filter(({ items, head }) => items.length > 0 || !head.startsWith("**"));
    return (0,_fit_js__WEBPACK_IMPORTED_MODULE_6__/* .fitted */ .$5)(parts, limit, _fit_js__WEBPACK_IMPORTED_MODULE_6__/* .bytes */ .ee);
}
const heads = _estate_words_js__WEBPACK_IMPORTED_MODULE_1__/* .columnsOfSeverity */ .Cl.map(([, word]) => word.toLowerCase()).join(" | ");
const rules = _estate_words_js__WEBPACK_IMPORTED_MODULE_1__/* .columnsOfSeverity */ .Cl.map(() => "---:|").join("");
/** What is not known comes before what is. */
function unknownAccounts(accounts) {
    const open = accounts.filter(({ state }) => state !== "whole");
    if (open.length === 0)
        return [];
    const names = (0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .listed */ .KE)(open.map(({ id }) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .codeSpan */ .SS)(id, 60)), 12);
    return [
        (0,_fit_js__WEBPACK_IMPORTED_MODULE_6__/* .whole */ .WQ)(`⚠️ Not all is known of ${names}: ${open.length === 1 ? "it counts" : "they count"} as failed, whatever was found there.`),
    ];
}
const numberCell = (number) => (number === 0 ? "–" : `**${number}**`);
const cloudRows = ({ report }) => (0,_tally_js__WEBPACK_IMPORTED_MODULE_4__/* .tallyOf */ .s)(report.findings).map(({ cloud, counts }) => `| ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .codeCell */ .MZ)(cloud)} | ${counts.map(([, number]) => numberCell(number)).join(" | ")} |`);
function accountRow(account) {
    const { id, cloud, counts, principals, state } = account;
    const cells = _estate_words_js__WEBPACK_IMPORTED_MODULE_1__/* .columnsOfSeverity */ .Cl.map(([severity]) => (state === "missing" ? "?" : numberCell(counts[severity])));
    return `| ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .codeCell */ .MZ)(id)} | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .codeCell */ .MZ)(cloud)} | ${cells.join(" | ")} | ${state === "missing" ? "?" : principals} | ${(0,_estate_words_js__WEBPACK_IMPORTED_MODULE_1__/* .standing */ .JA)(account)} |`;
}
function wayRow(way, named, links) {
    const { from, to, estate, action, conditions, because, place } = way;
    const takers = (0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .listed */ .KE)(estate.takers.map((key) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .codeCell */ .MZ)(named.get(key) ?? key, 80)), 4);
    const others = estate.more > 0 ? ` and ${estate.more} more` : "";
    const who = takers === "" ? "nobody" : `${takers}${others}`;
    const reaches = (0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .listed */ .KE)(estate.reaches.map((each) => _model_capability_js__WEBPACK_IMPORTED_MODULE_0__/* .capabilityPhrase */ .G[each]), 6);
    const only = conditions.length === 0 ? "" : `<br>if ${conditions.map((each) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .codeCell */ .MZ)(each, 80)).join(" and ")}`;
    const doubt = because === null ? "" : `<br>only perhaps: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .prose */ .CS)(because, 300)}`;
    return `| ${end(from, estate.from)} | ${end(to, estate.to)} | ${who} | ${reaches === "" ? (0,_estate_words_js__WEBPACK_IMPORTED_MODULE_1__/* .comesTo */ .f6)(way) : reaches} | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .codeCell */ .MZ)(action)}${only}${doubt} | ${(0,_linked_place_js__WEBPACK_IMPORTED_MODULE_2__/* .linkedPlace */ .v)(place, links)} |`;
}
const end = (name, tenant) => name.includes((0,_estate_words_js__WEBPACK_IMPORTED_MODULE_1__/* .idOf */ .TH)(tenant)) ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .codeCell */ .MZ)(name) : `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .codeCell */ .MZ)(name)}<br>in ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .codeCell */ .MZ)((0,_estate_words_js__WEBPACK_IMPORTED_MODULE_1__/* .idOf */ .TH)(tenant))}`;
const table = (title, head, rows) => ({
    head: `**${title}**\n\n${head}`,
    items: rows,
    after: "\n",
    between: "\n",
    more: (left) => `and ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(left, "more row")}; the page and the JSON have all of them`,
});
const list = (title, items) => ({
    head: `**${title}**`,
    items: items.map((item) => `- ${item}`),
    after: "\n\n",
    between: "\n",
    more: (left) => `and ${left} more; the page and the JSON have all of them`,
});


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

/***/ 7851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ tallyOf)
/* harmony export */ });
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5973);
/** Findings to how many there are of each severity, cloud by cloud. */

/** Waived ones do not count. Sorted by cloud. */
function tallyOf(findings) {
    const standing = findings.filter(({ waiver }) => waiver === null);
    return [...new Set(standing.map(({ cloud }) => cloud))].sort().map((cloud) => ({
        cloud,
        counts: [..._model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO]
            .reverse()
            .map((severity) => [
            severity,
            standing.filter((each) => each.cloud === cloud && each.severity === severity).length,
        ]),
    }));
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
