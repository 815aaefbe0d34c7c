export const id = 2953;
export const ids = [2953];
export const modules = {

/***/ 5143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ accessChanges)
/* harmony export */ });
/* harmony import */ var _access_grouping_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2376);
/* harmony import */ var _model_capability_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2404);
/* harmony import */ var _model_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2239);
/** Deltas to what a reviewer reads of them: one row for each holder and direction, the flagged first. */



function accessChanges(report) {
    const groups = (0,_access_grouping_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$)(report.deltas, (delta) => JSON.stringify([delta.broadens, delta.principal, delta.certainty]));
    const flagged = flaggedBy(report);
    return [...groups.values()].flatMap((group) => changeOf(group, flagged)).sort(byInterest);
}
function flaggedBy({ findings }) {
    const all = new Set(findings
        .filter(({ waiver }) => waiver === null)
        .flatMap(({ principal, capabilities }) => capabilities.map((each) => JSON.stringify([principal, each]))));
    return (principal, capability) => all.has(JSON.stringify([principal, capability]));
}
function changeOf(group, flagged) {
    const [first] = group;
    if (!first)
        return [];
    const { principal, broadens, certainty } = first;
    const gained = new Set(group.flatMap((delta) => delta.capabilities));
    const can = _model_capability_js__WEBPACK_IMPORTED_MODULE_0__/* .capabilities */ .R
        .filter((each) => gained.has(each))
        .map((each) => ({ phrase: _model_capability_js__WEBPACK_IMPORTED_MODULE_0__/* .capabilityPhrase */ .G[each], flagged: broadens && flagged(principal, each) }));
    const places = new Map(group.map(({ location }) => [
        JSON.stringify([location.source.path, location.source.revision, (0,_model_source_js__WEBPACK_IMPORTED_MODULE_1__/* .startOf */ .GH)(location).line]),
        location,
    ]));
    return [
        {
            principal,
            broadens,
            certainty,
            can: [...can.filter((each) => each.flagged), ...can.filter((each) => !each.flagged)],
            resources: [...new Set(group.map(({ permission }) => permission.resource))],
            conditions: group.every(({ permission }) => permission.conditions.length > 0)
                ? [...new Set(group.flatMap(({ permission }) => permission.conditions))]
                : [],
            places: [...places.values()],
        },
    ];
}
/** What broadens before what narrows, the flagged before the others, then by name. */
const byInterest = (a, b) => Number(b.broadens) - Number(a.broadens) ||
    Number(isFlagged(b)) - Number(isFlagged(a)) ||
    (a.principal < b.principal ? -1 : a.principal > b.principal ? 1 : 0);
const isFlagged = ({ can }) => can.some(({ flagged }) => flagged);


/***/ }),

/***/ 6366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MN: () => (/* binding */ lastColumns),
/* harmony export */   PL: () => (/* binding */ columnsOf),
/* harmony export */   aS: () => (/* binding */ firstColumns)
/* harmony export */ });
/** Text to the number of columns that it takes in a terminal. */
/** What takes two columns. https://www.unicode.org/reports/tr11/ */
const wide = /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;
/** What stands upon the character before it. */
const combining = /[\p{Mn}\p{Me}]/u;
function columnsOf(text) {
    if (/^[\x20-\x7e]*$/.test(text))
        return text.length;
    let columns = 0;
    for (const character of text)
        columns += combining.test(character) ? 0 : wide.test(character) ? 2 : 1;
    return columns;
}
/** The first so many columns of the text. */
function firstColumns(text, most) {
    let columns = 0;
    let kept = "";
    for (const character of text) {
        columns += columnsOf(character);
        if (columns > most)
            break;
        kept += character;
    }
    return kept;
}
/** The last so many columns of the text, and a mark that there is more: a path is known by its end. */
function lastColumns(text, most) {
    let columns = columnsOf(text);
    if (columns <= most)
        return text;
    const characters = [...text];
    let dropped = 0;
    while (columns > most - 1 && dropped < characters.length)
        columns -= columnsOf(characters[dropped++] ?? "");
    return `…${characters.slice(dropped).join("")}`;
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

/***/ 9486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ narrowest),
/* harmony export */   Z: () => (/* binding */ pageOf)
/* harmony export */ });
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1997);

const codes = {
    critical: "1;31",
    high: "1;31",
    medium: "1;33",
    low: "1;36",
    info: "1;34",
    label: "1;97;41",
    bold: "1",
    dim: "2",
    code: "36",
    more: "31",
    less: "32",
    pass: "1;32",
    rule: "2;34",
};
/** Less than this cannot hold a frame. */
const narrowest = 40;
function pageOf({ colour, width }) {
    const room = Math.max(narrowest, width);
    const paint = (ink, text) => (colour && text !== "" ? `\u001b[${codes[ink]}m${text}\u001b[0m` : text);
    return {
        width: room,
        paint,
        say(sentence, indent, ink) {
            const look = (kind, text) => kind === "code" ? paint("code", text) : kind === "strong" ? paint("bold", text) : ink ? paint(ink, text) : text;
            return (0,_wrap_js__WEBPACK_IMPORTED_MODULE_0__/* .wrapped */ .k)(sentence, room - indent, look).map((line) => " ".repeat(indent) + line);
        },
    };
}


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

/***/ 3741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ unreadBlocks),
/* harmony export */   x: () => (/* binding */ accessBlocks)
/* harmony export */ });
/* harmony import */ var _model_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2239);
/* harmony import */ var _access_changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5143);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6366);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3330);
/* harmony import */ var _occasion_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9594);
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9486);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8297);







/** As many phrases as one reads at a glance. */
const mostPhrases = 6;
function accessBlocks(report, page) {
    const { access } = (0,_occasion_js__WEBPACK_IMPORTED_MODULE_2__/* .occasionOf */ .z)(report);
    const rows = (0,_access_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .accessChanges */ ._)(report);
    if (rows.length === 0)
        return [];
    const shown = rows.slice(0, 40);
    const names = shown.map(({ principal }) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .plainSentence */ .Gx)((0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .codeSpan */ .SS)(endOf(principal, 40), 40)));
    const column = Math.max(...names.map(_columns_js__WEBPACK_IMPORTED_MODULE_6__/* .columnsOf */ .PL));
    const left = rows.length - shown.length;
    return [
        [
            page.paint("bold", access.title),
            ...shown.flatMap((row, i) => changeLines(row, access, names[i] ?? "", column, page)),
            ...(left > 0 ? [page.paint("dim", `  and ${left} more; the JSON report has all of them`)] : []),
        ],
    ];
}
/** What a path begins with, many have in common: its end tells one from another. */
function endOf(name, most) {
    const parts = name.split("/");
    while (parts.length > 1 && parts.join("/").length + 2 > most)
        parts.shift();
    const end = `…/${parts.join("/")}`;
    return name.length <= most || end.length > most ? name : end;
}
function changeLines(row, { gained, lost }, name, column, page) {
    const can = row.can.map(({ phrase, flagged }) => (flagged ? `**${phrase}**` : phrase));
    const perhaps = row.certainty === "possible" ? " (possibly)" : "";
    const words = `${row.broadens ? gained : lost} ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .listed */ .KE)(can, mostPhrases)}${perhaps}`;
    const only = row.conditions.length === 0
        ? ""
        : ` if ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .listed */ .KE)(row.conditions.map((each) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .codeSpan */ .SS)(each, 80)), 3)}`;
    const mark = page.paint(row.broadens ? "more" : "less", row.broadens ? "+" : "-");
    const narrow = page.width - column < _page_js__WEBPACK_IMPORTED_MODULE_3__/* .narrowest */ .A;
    const indent = narrow ? 6 : column + 6;
    const lines = [...page.say(`${words}${only}`, indent), ...page.say(because(row.places), indent, "dim")];
    const head = `  ${mark} ${name}`;
    if (narrow)
        return [head, ...lines];
    return [`${head}${" ".repeat(column - (0,_columns_js__WEBPACK_IMPORTED_MODULE_6__/* .columnsOf */ .PL)(name))}  ${(lines[0] ?? "").slice(indent)}`, ...lines.slice(1)];
}
const because = (places) => (0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .listed */ .KE)(places.map((span) => `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .codeSpan */ .SS)((0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .placeText */ .Z9)(span))}${span.source.revision === "base" ? " before" : ""}`), 4);
function unreadBlocks(report, page) {
    const { diagnostics } = report;
    const { settles } = (0,_occasion_js__WEBPACK_IMPORTED_MODULE_2__/* .occasionOf */ .z)(report);
    if (diagnostics.length === 0)
        return [];
    const shown = [...diagnostics.filter(_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .isError */ .bJ), ...diagnostics.filter((each) => !(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .isError */ .bJ)(each))].slice(0, 50);
    const left = diagnostics.length - shown.length;
    return [
        [
            page.paint("bold", "What could not be read or decided"),
            ...shown.flatMap((each, i) => [
                ...diagnosticLines(each, page),
                // What settles several is told after the last of them.
                ...(each.code === shown[i + 1]?.code
                    ? []
                    : page.say(`To settle it, ${settles[each.code] ?? _wording_js__WEBPACK_IMPORTED_MODULE_4__/* .settledBy */ .FV[each.code]}.`, 4, "dim")),
            ]),
            ...(left > 0 ? [page.paint("dim", `  and ${left} more; the JSON report has all of them`)] : []),
        ],
    ];
}
function diagnosticLines(diagnostic, page) {
    const { at, message } = diagnostic;
    const where = "source" in at ? `${at.source.path}:${(0,_model_source_js__WEBPACK_IMPORTED_MODULE_0__/* .startOf */ .GH)(at).line}:${(0,_model_source_js__WEBPACK_IMPORTED_MODULE_0__/* .startOf */ .GH)(at).column}` : at.path;
    const mark = (0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .isError */ .bJ)(diagnostic) ? page.paint("more", "!") : page.paint("dim", "?");
    const [head = "", ...rest] = page.say(`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .codeSpan */ .SS)(where)}: ${message}`, 4);
    return [`  ${mark} ${head.trimStart()}`, ...rest];
}


/***/ }),

/***/ 5709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ tallyBlocks)
/* harmony export */ });
/* harmony import */ var _model_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5176);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6366);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3330);
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7851);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8297);
/** How many findings there are by cloud and severity, for the terminal: of what is deployed there may be many. */





function tallyBlocks({ head, findings }, page) {
    const rows = head === _model_report_js__WEBPACK_IMPORTED_MODULE_2__/* .deployed */ .$ ? (0,_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .tallyOf */ .s)(findings) : [];
    if (rows.length === 0)
        return [];
    const names = rows.map(({ cloud }) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .plainSentence */ .Gx)((0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .codeSpan */ .SS)(cloud, 20)));
    const column = Math.max(...names.map(_columns_js__WEBPACK_IMPORTED_MODULE_4__/* .columnsOf */ .PL));
    const heading = (rows[0]?.counts ?? [])
        .map(([severity]) => _wording_js__WEBPACK_IMPORTED_MODULE_1__/* .severityWord */ .Oh[severity].toLowerCase().padStart(10))
        .join("");
    return [
        [
            page.paint("bold", "Findings by cloud"),
            page.paint("dim", `  ${" ".repeat(column)}${heading}`),
            ...rows.map(({ counts }, i) => {
                const numbers = counts.map(([severity, number]) => number === 0 ? page.paint("dim", "–".padStart(10)) : page.paint(severity, String(number).padStart(10)));
                return `  ${(names[i] ?? "").padEnd(column)}${numbers.join("")}`;
            }),
        ],
    ];
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


/***/ }),

/***/ 1997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ wrapped)
/* harmony export */ });
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6366);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3330);
/** Sentences with code in them to lines of a terminal that are no wider than they may be. */


function wrapped(sentence, width, look) {
    const lines = [[]];
    let used = 0;
    for (const word of wordsOf(sentence).flatMap((each) => fitting(each, width))) {
        const columns = columnsOfWord(word);
        const line = lines.at(-1) ?? [];
        if (line.length > 0 && used + 1 + columns > width) {
            lines.push([word]);
            used = columns;
        }
        else {
            line.push(word);
            used += columns + (line.length > 1 ? 1 : 0);
        }
    }
    return lines.filter((line) => line.length > 0).map((line) => line.map((word) => painted(word, look)).join(" "));
}
const painted = (word, look) => word.map(({ kind, text }) => look(kind, text)).join("");
const columnsOfWord = (word) => word.reduce((sum, { text }) => sum + (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .columnsOf */ .PL)(text), 0);
function wordsOf(sentence) {
    const words = [[]];
    for (const { kind, text } of (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .piecesOf */ .Xe)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(sentence, 4000)).flatMap(byStrength)) {
        for (const [i, part] of (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalText */ .eR)(text).split(" ").entries()) {
            if (i > 0)
                words.push([]);
            if (part !== "")
                words.at(-1)?.push({ kind, text: part });
        }
    }
    return words.filter((word) => word.length > 0);
}
/** What stands between two marks of strength is strong. */
const byStrength = ({ kind, text }) => kind === "code"
    ? [{ kind, text }]
    : text.split("**").map((part, i) => ({ kind: i % 2 === 1 ? "strong" : kind, text: part }));
/** A word that is wider than a whole line is cut: there is no better place to break a name. */
function fitting(word, width) {
    if (columnsOfWord(word) <= width)
        return [word];
    return word.flatMap(({ kind, text }) => {
        const parts = [];
        for (let rest = text; rest !== "";) {
            const part = (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .firstColumns */ .aS)(rest, Math.max(2, width)) || rest;
            parts.push([{ kind, text: part }]);
            rest = rest.slice(part.length);
        }
        return parts;
    });
}


/***/ })

};
