export const id = 740;
export const ids = [740];
export const modules = {

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
const hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u3164\uffa0\ufe00-\ufe0e\u{e0100}-\u{e01ef}]/gu;
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
const references = (text) => text.replace(/[^\p{L}\p{N} ]/gu, (c) => `&#${c.codePointAt(0)};${c === "@" ? "&#8203;" : ""}`);
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
        place: (span.source.path === location.source.path ? "line " : `${span.source.path}:`) +
            (0,_model_source_js__WEBPACK_IMPORTED_MODULE_0__/* .startOf */ .GH)(span).line +
            (span.source.revision === "base" && location.source.revision === "head" ? " before" : ""),
        notes,
    }));
}
/** A note is words of ours, or quotes what its author wrote. */
const isWords = (note) => /^[\p{L}\p{N} ,.'’-]+$/u.test(note);


/***/ }),

/***/ 6740:
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
// EXTERNAL MODULE: ./lib/src/report/related.js
var related = __webpack_require__(3026);
// EXTERNAL MODULE: ./lib/src/report/wording.js
var wording = __webpack_require__(8297);
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
/** What, why, instead, and where else to look. */
function renderFinding(finding, links) {
    const parts = [
        `**${wording/* severityWord */.Oh[finding.severity]}**${(0,wording/* isPossible */.wC)(finding) ? ", possible" : ""} · ${(0,report_escape/* prose */.CS)(finding.title)}`,
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
function elsewhere({ location }, links) {
    const url = links.blob(location);
    const place = (0,report_escape/* codeSpan */.SS)((0,wording/* placeText */.Z9)(location));
    const linked = url === undefined ? place : `[${place}](${url})`;
    return `It stands at ${linked}${location.source.revision === "base" ? " of the base" : ""}, outside of what this diff shows.`;
}
/** GitHub puts exactly this text in place of the commented lines; an empty block deletes them. */
function suggested({ suggestion }) {
    if (suggestion === null)
        return "";
    const fence = (0,report_escape/* fenceFor */.Lt)(suggestion);
    const text = suggestion === "" || suggestion.endsWith("\n") ? suggestion : `${suggestion}\n`;
    return `${fence}suggestion\n${text}${fence}`;
}
function seeAlso(finding, links) {
    const places = (0,related/* explanations */.x)(finding).map(({ span, place, notes }) => {
        const url = links.blob(span);
        const label = place.startsWith("line ") ? place : (0,report_escape/* codeSpan */.SS)(place);
        const told = notes.map((note) => ((0,related/* isWords */.y)(note) ? (0,report_escape/* prose */.CS)(note) : (0,report_escape/* codeSpan */.SS)(note, 80))).join(", ");
        return `${url === undefined ? label : `[${label}](${url})`} (${told})`;
    });
    return places.length === 0 ? "" : `<sub>See also ${places.join(", ")}.</sub>`;
}
function ruleLink(rule, links) {
    const url = links.rule(rule);
    return url === undefined ? rule : `[${rule}](${url})`;
}

;// CONCATENATED MODULE: ./lib/src/report/summary.js



/** GitHub takes 65,536 characters; the rest is left for the marker. */
const commentLimit = 64_000;
/** GitHub drops a job summary of more than 1 MiB. */
const jobSummaryLimit = 1_000_000;
/** The comment on the pull request. */
const renderSummary = (report, links) => withinCharacters(sections(report, links), commentLimit);
/** The summary of the job, with every finding in full: it is there even where nothing may be posted. */
function renderJobSummary(report, links) {
    const findings = (0,wording/* worstFirst */.md)(report.findings).map((finding) => `${renderFinding(finding, links)}\n\n${place(finding.location, links)}`);
    const all = findings.length > 0 ? [...sections(report, links), `### In full`, ...findings] : sections(report, links);
    return withinCharacters(all, Math.floor(jobSummaryLimit / 3));
}
/** Whether there is anything to tell a reviewer: a pull request that changes no access to AI gets no comment at all. */
const isSilent = (report) => report.findings.length === 0 && report.diagnostics.length === 0 && !report.deltas.some(({ broadens }) => broadens);
function sections(report, links) {
    return [
        `### ${report.verdict === "fail" ? "🔴" : "🟢"} ${(0,wording/* verdictSentence */.BT)(report)}`,
        ...changes(report, links),
        ...findingList(report, links),
        ...unread(report, links),
        footer(report),
    ];
}
/** One table of what changed in access, whoever is flagged or not. */
function changes(report, links) {
    if (report.deltas.length === 0)
        return [];
    const flagged = new Set(report.findings.map(({ principal }) => principal));
    const rows = grouped(report.deltas).map((group) => {
        const [first] = group;
        if (!first)
            return "";
        const words = (0,wording/* phrases */.HJ)(group.flatMap(({ capabilities }) => capabilities));
        const can = words
            .map((phrase) => (first.broadens && flagged.has(first.principal) ? `**${phrase}**` : phrase))
            .join(", ");
        const because = [...new Map(group.map(({ location }) => [(0,wording/* placeText */.Z9)(location), location])).values()]
            .slice(0, 4)
            .map((span) => place(span, links));
        const resources = [...new Set(group.map(({ permission }) => permission.resource))];
        const on = resources
            .slice(0, 3)
            .map((resource) => (0,report_escape/* codeCell */.MZ)(resource, 80))
            .join("<br>");
        return `| ${(0,report_escape/* codeCell */.MZ)(first.principal)} | ${first.broadens ? can : `no longer: ${words.join(", ")}`}${first.certainty === "possible" ? " (possibly)" : ""} | ${on}${resources.length > 3 ? `<br>and ${resources.length - 3} more` : ""} | ${because.join(", ")} |`;
    });
    return [["| who | can newly | on | because of |", "|---|---|---|---|", ...rows].join("\n")];
}
/** Rows of one subject that go the same way are one line of the table; what broadens comes first. */
function grouped(deltas) {
    const groups = new Map();
    for (const delta of deltas) {
        const key = `${delta.broadens ? 0 : 1} ${delta.principal} ${delta.certainty}`;
        const group = groups.get(key);
        if (group)
            group.push(delta);
        else
            groups.set(key, [delta]);
    }
    return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}
function place(span, links) {
    const url = links.blob(span);
    const text = (0,report_escape/* codeCell */.MZ)((0,wording/* placeText */.Z9)(span), 100);
    return url === undefined ? text : `[${text}](${url})`;
}
function findingList(report, links) {
    if (report.findings.length === 0)
        return [];
    const lines = (0,wording/* worstFirst */.md)(report.findings).map((finding) => {
        const elsewhere = finding.placement === "summary" ? `\n\n  ${(0,report_escape/* prose */.CS)(finding.what)} **Instead:** ${(0,report_escape/* prose */.CS)(finding.fix)}` : "";
        return `- **${wording/* severityWord */.Oh[finding.severity]}** ${(0,report_escape/* prose */.CS)(finding.title)}, ${place(finding.location, links)}${finding.certainty === "possible" ? " (possible)" : ""}${elsewhere}`;
    });
    return [`**${(0,wording/* count */.U9)(report.findings.length, "finding")}**`, lines.join("\n")];
}
function unread(report, links) {
    if (report.diagnostics.length === 0)
        return [];
    const lines = report.diagnostics.map(({ severity, message, at }) => {
        const where = "source" in at ? place(at, links) : (0,report_escape/* codeSpan */.SS)(at.path);
        return `- ${severity === "error" ? "**Not read**" : "Not decided"} ${where}: ${(0,report_escape/* prose */.CS)(message)}`;
    });
    return [
        "**What could not be read or decided**",
        lines.slice(0, 50).join("\n"),
        ...(lines.length > 50 ? [`and ${lines.length - 50} more`] : []),
    ];
}
function footer({ failOn, configuration, stats }) {
    const { readFrom, rules, ignored } = configuration;
    const parts = [
        failOn === "none" ? "only reports" : `fails from \`${failOn}\` on`,
        readFrom === null
            ? "no configuration file"
            : `configured by ${(0,report_escape/* codeSpan */.SS)(readFrom.path)} at ${(0,report_escape/* codeSpan */.SS)(readFrom.commit.slice(0, 10))}`,
        ...(rules.length > 0
            ? [`rules changed: ${rules.map(({ rule, severity }) => `${(0,report_escape/* codeSpan */.SS)(rule)} ${severity}`).join(", ")}`]
            : []),
        ...(ignored.length > 0 ? [`ignored: ${ignored.map((glob) => (0,report_escape/* codeSpan */.SS)(glob)).join(", ")}`] : []),
        `${(0,wording/* count */.U9)(stats.changedFiles, "changed file")}, ${(0,wording/* count */.U9)(stats.unitsRead, "unit")} read`,
    ];
    return `<sub>${parts.join(" · ")}</sub>`;
}
/** Sections up to the limit; what is left out is said. */
function withinCharacters(all, limit) {
    const kept = [];
    let length = 0;
    for (const section of all) {
        if (length + section.length + 200 > limit) {
            kept.push(`_The rest does not fit here; the report has all of it._`);
            break;
        }
        kept.push(section);
        length += section.length + 2;
    }
    return `${kept.join("\n\n")}\n`;
}


/***/ }),

/***/ 8297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ doubt),
/* harmony export */   BT: () => (/* binding */ verdictSentence),
/* harmony export */   FV: () => (/* binding */ settledBy),
/* harmony export */   HJ: () => (/* binding */ phrases),
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
/* harmony import */ var _model_capability_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2404);
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5973);
/* harmony import */ var _model_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2239);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1274);
/** Counts, lists, places and verdicts in words, the same in every medium. */




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
const bySeverityWords = (findings) => [..._model_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .severities */ .gO]
    .reverse()
    .flatMap((severity) => {
    const number = findings.filter((finding) => finding.severity === severity).length;
    return number > 0 ? [`${number} ${severity}`] : [];
})
    .join(", ");
/** The verdict in one sentence. */
function verdictSentence(report) {
    const standing = report.findings.filter(({ waiver }) => waiver === null);
    const blocking = standing.filter((finding) => (0,_gate_js__WEBPACK_IMPORTED_MODULE_3__/* .blocks */ .Bv)(finding, report.failOn));
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
const worstFirst = (findings) => [...findings].sort((a, b) => (0,_model_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .bySeverity */ .Np)(a.severity, b.severity) || Number(isPossible(a)) - Number(isPossible(b)));
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
const phrases = (all) => _model_capability_js__WEBPACK_IMPORTED_MODULE_0__/* .capabilities */ .R.filter((each) => all.includes(each)).map((each) => _model_capability_js__WEBPACK_IMPORTED_MODULE_0__/* .capabilityPhrase */ .G[each]);
const placeText = (span) => `${span.source.path}:${(0,_model_source_js__WEBPACK_IMPORTED_MODULE_1__/* .startOf */ .GH)(span).line}`;
/** What was looked at, for whoever wonders whether anything was. */
const lookedAt = ({ stats }) => `${count(stats.changedFiles, "changed file")}, ${count(stats.unitsRead, "unit")} read`;


/***/ })

};
