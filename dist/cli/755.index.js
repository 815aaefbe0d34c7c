export const id = 755;
export const ids = [755];
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

/***/ 3330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   Gx: () => (/* binding */ plainSentence),
/* harmony export */   Lt: () => (/* binding */ fenceFor),
/* harmony export */   MZ: () => (/* binding */ codeCell),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   Xe: () => (/* binding */ piecesOf),
/* harmony export */   eR: () => (/* binding */ terminalText),
/* harmony export */   h0: () => (/* binding */ plainLine)
/* harmony export */ });
/* unused harmony exports shorten, logText, commandData, commandProperty */
/** Text from the pull request to text that is safe where it is shown: Markdown, a terminal, a workflow's log. */
/** What is not shown at all, or changes how text beside it is shown. Shown as a mark, so that nobody overlooks that it is there. */
const hidden = /(?!\ufe0f)[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
const reveal = (text) => text.replace(hidden, (c) => (c === "\n" || c === "\t" ? c : "\ufffd"));
/** One line of plain text, cut at a whole character. */
const plainLine = (text, most = 300) => shorten(reveal(text.slice(0, most * 20).replace(/[\s\u0085]+/g, " ")).trim(), most);
let graphemes;
/** At most so many UTF-16 units, never half of what is read as one character. */
function shorten(text, most) {
    if (text.length <= most)
        return text;
    graphemes ??= new Intl.Segmenter("en", { granularity: "grapheme" });
    let end = 0;
    for (const { index, segment } of graphemes.segment(text.slice(0, most + 2))) {
        if (index + segment.length > most - 1)
            break;
        end = index + segment.length;
    }
    return `${text.slice(0, end)}…`;
}
/** A code span that nothing in the text can end; inside it nobody is mentioned and nothing is linked. */
function codeSpan(text, most = 300) {
    const line = plainLine(text, most);
    if (line === "")
        return "` `";
    const fence = "`".repeat(longestRun(line) + 1);
    const padded = line.startsWith("`") || line.endsWith("`") ? ` ${line} ` : line;
    return `${fence}${padded}${fence}`;
}
const longestRun = (text) => [...text.matchAll(/`+/g)].reduce((longest, [run]) => Math.max(longest, run.length), 0);
/**
 * A code span for a table's cell. A pipe ends a cell even inside a code span, and readers of Markdown disagree on `\\|`:
 * text with a pipe is written as HTML, with a reference for whatever could be more than itself.
 */
function codeCell(text, most = 120) {
    const line = plainLine(text, most);
    return line.includes("|") ? `<code>${references(line)}</code>` : codeSpan(line, most);
}
const references = (text) => text.replace(/[!-/:-@[-`{-~]/g, (c) => `&#${c.codePointAt(0)};${c === "@" ? "&#8203;" : ""}`);
/** A fence that is longer than any run of backticks in the text. */
const fenceFor = (text) => "`".repeat(Math.max(3, longestRun(text) + 1));
function piecesOf(sentence) {
    const runs = [...sentence.matchAll(/`+/g)].map(({ 0: { length }, index }) => ({ length, index }));
    const next = new Map();
    const closing = runs.map(() => -1);
    for (let i = runs.length - 1; i >= 0; i--) {
        const { length } = runs[i];
        closing[i] = next.get(length) ?? -1;
        next.set(length, i);
    }
    const pieces = [];
    let words = 0;
    for (let i = 0; i < runs.length; i++) {
        const open = runs[i];
        const close = runs[closing[i] ?? -1];
        if (!open || !close)
            continue;
        if (open.index > words)
            pieces.push({ kind: "words", text: sentence.slice(words, open.index) });
        pieces.push({ kind: "code", text: unpadded(sentence.slice(open.index + open.length, close.index)) });
        words = close.index + close.length;
        i = closing[i] ?? i;
    }
    if (words < sentence.length)
        pieces.push({ kind: "words", text: sentence.slice(words) });
    return pieces;
}
const unpadded = (code) => (/^ .*[^ ].* $/s.test(code) ? code.slice(1, -1) : code);
/** A sentence of ours to Markdown: code spans stay, and whatever stands outside them is words and nothing else. */
const prose = (sentence, most = 4000) => piecesOf(plainLine(sentence, most))
    .map(({ kind, text }) => (kind === "code" ? codeSpan(text, most) : harmless(text)))
    .join("");
/** Strong emphasis is ours. Links, mentions, references, formulas, HTML and lists do not come about. */
const harmless = (words) => words
    .replace(/[\\`[\]~|]|(?<!\*)\*(?!\*)|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|^[-+#=]/gu, "\\$&")
    .replace(/[<>&]/g, (c) => (c === "<" ? "&lt;" : c === ">" ? "&gt;" : "&amp;"))
    .replace(/[@$]|:(?=\/\/)|www(?=\.)|(?:#|GH-)(?=\d)|^\d+(?=[.)])/gi, "$&\u200b");
/** A sentence without its marks, for where there is no Markdown. */
const plainSentence = (sentence, most = 2000) => shorten(piecesOf(plainLine(sentence, most * 2))
    .map(({ kind, text }) => (kind === "code" ? text : text.replaceAll("**", "")))
    .join(""), most);
/** For a terminal: nothing that moves the cursor or changes colours, whatever a file holds. */
const terminalText = (text) => reveal(text.replace(/\r$/, "").replace(/\t/g, "  ")).replace(/\n/g, " ");
/** For a line of a workflow's log: nothing that the runner takes for a command. */
const logText = (text) => text
    .split(/\r\n|[\n\r\u2028\u2029\u0085]/)
    .map((line) => reveal(line)
    .replace(/^(\s*)::/, "$1\u200b::")
    .replaceAll("##[", "##\u200b["))
    .join("\n");
/** The message of a workflow command. https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts */
const commandData = (text) => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
const commandProperty = (text) => commandData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");


/***/ }),

/***/ 3026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ explanations),
/* harmony export */   y: () => (/* binding */ isWords)
/* harmony export */ });
/* harmony import */ var _model_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2239);

const most = 6;
function explanations({ location, related }) {
    const places = new Map();
    for (const { span, note } of related) {
        const key = `${span.source.revision} ${(0,_model_source_js__WEBPACK_IMPORTED_MODULE_0__/* .startOf */ .GH)(span).line} ${span.source.path}`;
        const known = places.get(key);
        if (!known)
            places.set(key, { span, notes: [note] });
        else if (!known.notes.includes(note))
            known.notes.push(note);
    }
    return [...places.values()].slice(0, most).map(({ span, notes }) => ({
        span,
        place: `${span.source.path === location.source.path ? "line " : `${span.source.path}:`}${(0,_model_source_js__WEBPACK_IMPORTED_MODULE_0__/* .startOf */ .GH)(span).line}`,
        when: span.source.revision === location.source.revision ? "" : span.source.revision === "base" ? " before" : " now",
        notes,
    }));
}
/** A note is words of ours, or quotes what its author wrote. */
const isWords = (note) => /^[\p{L}\p{N} ,.'’-]+$/u.test(note);


/***/ }),

/***/ 7755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  isSilent: () => (/* binding */ isSilent),
  renderJobSummary: () => (/* binding */ renderJobSummary),
  renderSummary: () => (/* binding */ renderSummary)
});

// EXTERNAL MODULE: ./lib/src/report/escape.js
var report_escape = __webpack_require__(3330);
// EXTERNAL MODULE: ./lib/src/report/wording.js
var wording = __webpack_require__(8297);
;// CONCATENATED MODULE: ./lib/src/report/linked-place.js


function linkedPlace(span, links) {
    const url = links.blob(span);
    const text = (0,report_escape/* codeCell */.MZ)((0,wording/* placeText */.Z9)(span), 200);
    const linked = url === undefined ? text : `[${text}](${url})`;
    return span.source.revision === "base" ? `${linked} before` : linked;
}

// EXTERNAL MODULE: ./lib/src/report/related.js
var related = __webpack_require__(3026);
;// CONCATENATED MODULE: ./lib/src/report/comment-body.js




/** GitHub takes 65,536 characters; the rest is left for the marker. */
const longestComment = 60_000;
const separator = "\n\n---\n\n";
function renderComment(findings, links) {
    const bodies = worstFirst(findings).map((finding) => renderFinding(finding, links));
    let length = 0;
    const kept = bodies.filter((body) => {
        length += body.length + separator.length;
        return length <= longestComment;
    });
    const left = bodies.length - kept.length;
    const more = left === 0 ? [] : [`${count(left, "more finding")} on this line did not fit here; the report lists them.`];
    return [...kept, ...more].join(separator);
}
/** What, why, instead, and where else to look. `at` says where it stands, for a page that does not show its line. */
function renderFinding(finding, links, at = "") {
    const parts = [
        `**${wording/* severityWord */.Oh[finding.severity]}**${(0,wording/* isPossible */.wC)(finding) ? ", possible" : ""} · ${(0,report_escape/* prose */.CS)(finding.title)}${at}`,
        `${(0,report_escape/* prose */.CS)(finding.what)} ${(0,report_escape/* prose */.CS)(finding.why)}`,
        (0,wording/* isPossible */.wC)(finding) ? (0,report_escape/* prose */.CS)((0,wording/* doubt */.B2)(finding)) : "",
        finding.placement === "line" ? "" : elsewhere(finding, links),
        `**Instead:** ${(0,report_escape/* prose */.CS)(finding.fix)}`,
        suggested(finding),
        seeAlso(finding, links),
        `<sub>${ruleLink(finding.rule, links)} · ${wording/* newness */.sy[finding.change]}</sub>`,
    ];
    return parts.filter((part) => part !== "").join("\n\n");
}
/** A comment on a file, and a line of the summary, must say which text is meant. */
const elsewhere = ({ location }, links) => `It stands at ${linkedPlace(location, links)}, outside of what this diff shows.`;
/** GitHub puts exactly this text in place of the commented lines; an empty block deletes them. */
function suggested({ suggestion }) {
    if (suggestion === null)
        return "";
    const fence = (0,report_escape/* fenceFor */.Lt)(suggestion);
    const text = suggestion === "" || suggestion.endsWith("\n") ? suggestion : `${suggestion}\n`;
    return `${fence}suggestion\n${text}${fence}`;
}
function seeAlso(finding, links) {
    const places = (0,related/* explanations */.x)(finding).map(({ span, place, when, notes }) => {
        const url = links.blob(span);
        const label = place.startsWith("line ") ? place : (0,report_escape/* codeSpan */.SS)(place);
        const told = notes.map((note) => ((0,related/* isWords */.y)(note) ? (0,report_escape/* prose */.CS)(note) : (0,report_escape/* codeSpan */.SS)(note, 80))).join(", ");
        return `${url === undefined ? label : `[${label}](${url})`}${when} (${told})`;
    });
    return places.length === 0 ? "" : `<sub>See also ${places.join(", ")}.</sub>`;
}
function ruleLink(rule, links) {
    const url = links.rule(rule);
    return url === undefined ? rule : `[${rule}](${url})`;
}

;// CONCATENATED MODULE: ./lib/src/report/fit.js
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

// EXTERNAL MODULE: ./lib/src/report/access-changes.js
var access_changes = __webpack_require__(5143);
;// CONCATENATED MODULE: ./lib/src/report/summary-table.js




function accessTable(report, links) {
    const rows = (0,access_changes/* accessChanges */._)(report).map((change) => row(change, links));
    if (rows.length === 0)
        return [];
    return [
        {
            head: "| who | can newly | on | because of |\n|---|---|---|---|",
            items: rows,
            after: "\n",
            between: "\n",
            more: (left) => `and ${left} more ${left === 1 ? "row" : "rows"}; the JSON report has all of them`,
        },
    ];
}
/** As many as one reads at a glance. */
const most = { phrases: 6, resources: 3, conditions: 2, places: 4 };
const row = (change, links) => `| ${[(0,report_escape/* codeCell */.MZ)(change.principal), can(change), on(change), because(change, links)].join(" | ")} |`;
function can({ broadens, certainty, can: all }) {
    const words = (0,wording/* listed */.KE)(all.map(({ phrase, flagged }) => (flagged ? `**${phrase}**` : phrase)), most.phrases);
    return `${broadens ? "" : "no longer: "}${words}${certainty === "possible" ? " (possibly)" : ""}`;
}
function on({ resources, conditions }) {
    const where = cell(resources.map((resource) => (resource === "*" ? "everything" : (0,report_escape/* codeCell */.MZ)(resource, 90))), most.resources);
    const only = (0,wording/* listed */.KE)(conditions.map((condition) => (0,report_escape/* codeCell */.MZ)(condition, 90)), most.conditions);
    return only === "" ? where : `${where}<br>if ${only}`;
}
const because = ({ places }, links) => cell(places.map((span) => linkedPlace(span, links)), most.places);
/** A line each. */
const cell = (all, limit) => [...all.slice(0, limit), ...(all.length > limit ? [`and ${all.length - limit} more`] : [])].join("<br>");

;// CONCATENATED MODULE: ./lib/src/report/summary.js






/** GitHub takes 65,536 characters; the rest is left for the marker. */
const commentLimit = 64_000;
/** GitHub drops a job summary of more than 1 MiB: all steps of a job that write to one file share it. */
const jobSummaryLimit = 1_000_000;
/** The comment on the pull request. Findings that stand on the diff are only listed; the others are told in full. */
const renderSummary = (report, links, standsOnDiff = ({ placement }) => placement !== "summary") => isUneventful(report)
    ? oneLine(report)
    : fitted(partsOf(report, links, (0,wording/* worstFirst */.md)(report.findings).filter((each) => !standsOnDiff(each))), commentLimit, characters);
/** The summary of the job, with every finding in full: it is there even where nothing may be posted. */
const renderJobSummary = (report, links) => isUneventful(report)
    ? oneLine(report)
    : fitted(partsOf(report, links, (0,wording/* worstFirst */.md)(report.findings)), jobSummaryLimit, bytes);
/**
 * Whether there is nothing to tell a reviewer: a pull request that changes no access to AI gets no comment at all. What merely
 * could not be decided stands in the job summary.
 */
const isSilent = (report) => report.findings.length === 0 && !report.diagnostics.some(wording/* isError */.bJ) && !report.deltas.some(({ broadens }) => broadens);
const isUneventful = (report) => isSilent(report) && report.deltas.length === 0 && report.diagnostics.length === 0;
const oneLine = (report) => `🟢 ${(0,wording/* verdictSentence */.BT)(report)} Looked at: ${(0,wording/* lookedAt */.O1)(report)}.\n`;
function partsOf(report, links, inFull) {
    const standing = (0,wording/* worstFirst */.md)(report.findings.filter(({ waiver }) => waiver === null));
    const waived = (0,wording/* worstFirst */.md)(report.findings.filter(({ waiver }) => waiver !== null));
    return [
        whole(`### ${light(report)} ${(0,wording/* verdictSentence */.BT)(report)}`),
        ...accessTable(report, links),
        ...list((0,wording/* count */.U9)(standing.length, "finding"), standing.map((finding) => findingLine(finding, links))),
        ...full(inFull, links, inFull.length < report.findings.length),
        ...unjudged(report, links),
        ...list("Waived", waived.map((finding) => `${findingLine(finding, links)}: ${(0,report_escape/* prose */.CS)(finding.waiver ?? "")}`)),
        whole(footer(report)),
    ];
}
const light = ({ verdict, findings }) => verdict === "fail" ? "🔴" : findings.some(({ waiver }) => waiver === null) ? "🟡" : "🟢";
const list = (title, items) => items.length === 0
    ? []
    : [
        {
            head: `**${title}**`,
            after: "\n\n",
            items: items.map((item) => `- ${item}`),
            between: "\n",
            more: (left) => `and ${left} more`,
        },
    ];
const findingLine = (finding, links) => `**${wording/* severityWord */.Oh[finding.severity]}**${(0,wording/* isPossible */.wC)(finding) ? ", possible" : ""} · ${(0,report_escape/* prose */.CS)(finding.title)} · ${linkedPlace(finding.location, links)}`;
/** What stands on no line of the diff, or all of them. */
function full(findings, links, isRest) {
    if (findings.length === 0)
        return [];
    return [
        {
            head: isRest ? "**Not on the diff**" : "**In full**",
            items: findings.map((finding) => renderFinding(finding, links, finding.placement === "line" ? ` · ${linkedPlace(finding.location, links)}` : "")),
            after: "\n\n",
            between: "\n\n---\n\n",
            more: (left) => `and ${(0,wording/* count */.U9)(left, "more finding")}; the JSON report has all of them`,
        },
    ];
}
/** Errors first: those are what blocks. */
function unjudged({ diagnostics }, links) {
    const ordered = [...diagnostics.filter(wording/* isError */.bJ), ...diagnostics.filter((each) => !(0,wording/* isError */.bJ)(each))];
    return list("What could not be read or decided", ordered.map((diagnostic) => {
        const { at, message, code } = diagnostic;
        const where = "source" in at ? linkedPlace(at, links) : (0,report_escape/* codeSpan */.SS)(at.path);
        return `${(0,wording/* isError */.bJ)(diagnostic) ? "**Not read**" : "Not decided"} · ${where}: ${(0,report_escape/* prose */.CS)(message)}. To settle it, ${wording/* settledBy */.FV[code]}.`;
    }));
}
function footer(report) {
    const { failOn, configuration } = report;
    const { readFrom, rules, ignored, ownRules } = configuration;
    const parts = [
        failOn === "none" ? "Only reports" : `Fails from **${failOn}** on`,
        readFrom === null
            ? "no configuration file"
            : `configured by ${(0,report_escape/* codeSpan */.SS)(readFrom.path)} at ${(0,report_escape/* codeSpan */.SS)(readFrom.commit.slice(0, 10))}`,
        ...(ownRules === null
            ? []
            : [`${(0,wording/* count */.U9)(ownRules.paths.size, "rule")} of your own in ${(0,report_escape/* codeSpan */.SS)(ownRules.directory)}`]),
        ...(rules.length > 0
            ? [
                `rules changed: ${(0,wording/* listed */.KE)(rules.map(({ rule, severity }) => `${(0,report_escape/* codeSpan */.SS)(rule)} ${severity}`), 20)}`,
            ]
            : []),
        ...(ignored.length > 0
            ? [
                `ignored: ${(0,wording/* listed */.KE)(ignored.map((glob) => (0,report_escape/* codeSpan */.SS)(glob)), 20)}`,
            ]
            : []),
        (0,wording/* lookedAt */.O1)(report),
        report.base === null ? "" : `${(0,report_escape/* codeSpan */.SS)(report.base.slice(0, 10))} to ${(0,report_escape/* codeSpan */.SS)(report.head.slice(0, 10))}`,
    ];
    return `<sub>${parts.filter(Boolean).join(" · ")}</sub>`;
}


/***/ }),

/***/ 8297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ doubt),
/* harmony export */   BT: () => (/* binding */ verdictSentence),
/* harmony export */   FV: () => (/* binding */ settledBy),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   O1: () => (/* binding */ lookedAt),
/* harmony export */   Oh: () => (/* binding */ severityWord),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Z9: () => (/* binding */ placeText),
/* harmony export */   bJ: () => (/* binding */ isError),
/* harmony export */   md: () => (/* binding */ worstFirst),
/* harmony export */   sy: () => (/* binding */ newness),
/* harmony export */   wC: () => (/* binding */ isPossible)
/* harmony export */ });
/* unused harmony export bySeverityWords */
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5973);
/* harmony import */ var _model_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2239);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1274);



const count = (number, one, many = `${one}s`) => `${number} ${number === 1 ? one : many}`;
/** `a, b and 2 more` */
function listed(all, most = 4) {
    const told = all.length > most ? [...all.slice(0, most - 1), `${all.length - most + 1} more`] : all;
    return told.length < 2 ? told.join("") : `${told.slice(0, -1).join(", ")} and ${told.at(-1)}`;
}
const severityWord = {
    critical: "Critical",
    high: "High",
    medium: "Medium",
    low: "Low",
    info: "Note",
};
/** `1 critical, 2 high` */
const bySeverityWords = (findings) => [..._model_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .severities */ .gO]
    .reverse()
    .flatMap((severity) => {
    const number = findings.filter((finding) => finding.severity === severity).length;
    return number > 0 ? [`${number} ${severity}`] : [];
})
    .join(", ");
/** The verdict in one sentence. */
function verdictSentence(report) {
    const standing = report.findings.filter(({ waiver }) => waiver === null);
    const blocking = standing.filter((finding) => (0,_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .blocks */ .Bv)(finding, report.failOn));
    const told = blocking.length > 0
        ? `${count(blocking.length, "finding")} ${blocking.length === 1 ? "blocks" : "block"} this pull request: ${bySeverityWords(blocking)}`
        : standing.length > 0
            ? `${count(standing.length, "finding")} to look at, ${standing.length === 1 ? "which does" : "none of which does"} not block this pull request: ${bySeverityWords(standing)}`
            : accessWords(report);
    const quiet = report.failOn === "none" && standing.length > 0 ? "nothing fails the check, which only reports" : "";
    const parts = [report.verdict === "fail" && blocking.length === 0 ? "" : told, ...unjudged(report), quiet];
    return `${parts.filter(Boolean).join("; ")}.`;
}
function accessWords({ deltas, diagnostics }) {
    if (deltas.some(({ broadens }) => broadens))
        return "Access to AI services changes, and nothing about it is objectionable";
    if (deltas.length > 0)
        return "This pull request only narrows access to AI services";
    return diagnostics.length > 0
        ? "No change of access to AI services was found"
        : "This pull request does not change access to AI services";
}
function unjudged({ diagnostics, verdict }) {
    const errors = diagnostics.filter(isError).length;
    const open = diagnostics.length - errors;
    return [
        errors > 0 ? `${count(errors, "place")} could not be read${verdict === "fail" ? ", which blocks too" : ""}` : "",
        open > 0 ? `${count(open, "place")} could not be decided` : "",
    ];
}
const isError = ({ severity }) => severity === "error";
/** What would settle it. */
const settledBy = {
    syntax: "mend the syntax, and what stands there is judged",
    shape: "write it as the format asks for, and it is judged",
    unresolved: "write the value out, or give it a default that this repository holds",
    unsupported: "write it in a plainer form, or have somebody read it",
    "too-large": "split the file, or have somebody read it",
    "too-deep": "nest it less deeply, or have somebody read it",
    "too-much-work": "split it into smaller pieces, or have somebody read it",
    missing: "make the file's contents available to the run, as with a full fetch",
};
const worstFirst = (findings) => [...findings].sort((a, b) => (0,_model_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .bySeverity */ .Np)(a.severity, b.severity) || Number(isPossible(a)) - Number(isPossible(b)));
const isPossible = ({ certainty }) => certainty === "possible";
/** Why it is only possible, as a sentence. */
const doubt = ({ because }) => because === undefined
    ? "Only possible: it depends on something that is not written in this repository."
    : `Only possible: ${because.replace(/\.$/, "")}.`;
const newness = {
    appeared: "new in this pull request",
    changed: "changed by this pull request",
    vanished: "removed by this pull request",
};
const placeText = (span) => `${span.source.path}:${(0,_model_source_js__WEBPACK_IMPORTED_MODULE_0__/* .startOf */ .GH)(span).line}`;
/** What was looked at, for whoever wonders whether anything was. */
const lookedAt = ({ stats }) => `${count(stats.changedFiles, "changed file")}, ${count(stats.unitsRead, "unit")} read`;


/***/ })

};
