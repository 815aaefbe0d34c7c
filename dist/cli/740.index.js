export const id = 740;
export const ids = [740];
export const modules = {

/***/ 3330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   Lt: () => (/* binding */ fenceFor),
/* harmony export */   MZ: () => (/* binding */ codeCell),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   eR: () => (/* binding */ terminalText),
/* harmony export */   h0: () => (/* binding */ plainLine)
/* harmony export */ });
/* unused harmony exports logText, commandData, commandProperty */
/** Text from the pull request to text that is safe where it is shown: Markdown, a terminal, a workflow's log. */
/** Marks that change how text beside them is shown, and characters that are not shown at all. */
const hidden = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;
/** One line of plain text: no control characters, no hidden marks, cut at a whole character. */
function plainLine(text, most = 300) {
    const line = text.replace(/\s+/g, " ").replace(hidden, "").trim();
    if (line.length <= most)
        return line;
    const segments = new Intl.Segmenter("en", { granularity: "grapheme" }).segment(line.slice(0, most * 2));
    let kept = "";
    for (const { segment } of segments) {
        if (kept.length + segment.length > most - 1)
            break;
        kept += segment;
    }
    return `${kept}…`;
}
/** A code span that nothing in the text can end; inside it nobody is mentioned and nothing is linked. */
function codeSpan(text, most = 300) {
    const line = plainLine(text, most);
    const fence = "`".repeat(longestRun(line) + 1);
    const padded = line.startsWith("`") || line.endsWith("`") || line === "" ? ` ${line} ` : line;
    return `${fence}${padded}${fence}`;
}
const longestRun = (text) => Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
/** A code span for a table's cell: there a pipe ends the cell even inside a code span. */
const codeCell = (text, most = 120) => codeSpan(text, most).replaceAll("|", "\\|");
/** A fence that is longer than any run of backticks in the text. */
const fenceFor = (text) => "`".repeat(Math.max(3, longestRun(text) + 1));
/** Running text of our own with code spans in it: whatever stands outside them is made harmless. */
function prose(text) {
    return text
        .split(/(`+[^`]*`+)/)
        .map((part, i) => i % 2 === 1
        ? part.replace(hidden, "")
        : part
            .replace(hidden, "")
            .replace(/[<>]/g, (c) => (c === "<" ? "&lt;" : "&gt;"))
            .replace(/@/g, "@\u200b")
            .replace(/(^|\s)#(?=\d)/g, "$1#\u200b"))
        .join("");
}
/** For a terminal: nothing that moves the cursor or changes colours, whatever a file holds. */
const terminalText = (text) => text.replace(/\t/g, "  ").replace(hidden, (c) => (c === "\r" ? "" : "\ufffd"));
/** For a line of a workflow's log: nothing that the runner takes for a command. */
const logText = (text) => text
    .split(/\r\n|[\n\r\u2028\u2029\u0085]/)
    .map((line) => line
    .replace(hidden, "")
    .replace(/^(\s*)::/, "$1\u200b::")
    .replaceAll("##[", "##\u200b["))
    .join("\n");
/** The message of a workflow command. https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts */
const commandData = (text) => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
const commandProperty = (text) => commandData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");


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

// EXTERNAL MODULE: ./lib/src/model/source.js
var source = __webpack_require__(2239);
// EXTERNAL MODULE: ./lib/src/report/escape.js
var report_escape = __webpack_require__(3330);
// EXTERNAL MODULE: ./lib/src/report/wording.js
var wording = __webpack_require__(8297);
;// CONCATENATED MODULE: ./lib/src/report/comment-body.js



const renderComment = (findings, links) => worstFirst(findings)
    .map((finding) => renderFinding(finding, links))
    .join("\n\n---\n\n");
/** What, why, instead, and where else to look. */
function renderFinding(finding, links) {
    const possible = finding.certainty === "possible"
        ? ` <sub>possible: ${(0,report_escape/* prose */.CS)(finding.because ?? "it depends on what is not known here")}</sub>`
        : "";
    const parts = [
        `**${wording/* severityWord */.Oh[finding.severity]}** · ${(0,report_escape/* prose */.CS)(finding.title)}${possible}`,
        `${(0,report_escape/* prose */.CS)(finding.what)} ${(0,report_escape/* prose */.CS)(finding.why)}`,
        `**Instead:** ${(0,report_escape/* prose */.CS)(finding.fix)}`,
        ...(finding.suggestion === null
            ? []
            : [`${(0,report_escape/* fenceFor */.Lt)(finding.suggestion)}suggestion\n${finding.suggestion}\n${(0,report_escape/* fenceFor */.Lt)(finding.suggestion)}`]),
        ...(finding.related.length > 0 ? [relatedLine(finding, links)] : []),
        `<sub>${ruleLink(finding.rule, links)} · ${newness(finding)}</sub>`,
    ];
    return parts.join("\n\n");
}
function relatedLine({ related }, links) {
    const places = related.map(({ span, note }) => {
        const url = links.blob(span);
        const place = (0,wording/* placeText */.Z9)(span);
        const where = url === undefined ? (0,report_escape/* codeSpan */.SS)(place) : `[${(0,report_escape/* codeSpan */.SS)(place)}](${url})`;
        return `${where} ${/^[a-z ]+$/.test(note) ? note : (0,report_escape/* codeSpan */.SS)(note)}${span.source.revision === "base" ? ", before" : ""}`;
    });
    return `See also ${places.join("; ")}.`;
}
function ruleLink(rule, links) {
    const url = links.rule(rule);
    return url === undefined ? rule : `[${rule}](${url})`;
}
const newness = (finding) => finding.change === "vanished"
    ? `line ${(0,source/* startOf */.GH)(finding.location).line} of the base, removed by this pull request`
    : finding.change === "changed"
        ? "changed by this pull request"
        : "new in this pull request";

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
/* harmony export */   BT: () => (/* binding */ verdictSentence),
/* harmony export */   HJ: () => (/* binding */ phrases),
/* harmony export */   Oh: () => (/* binding */ severityWord),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Z9: () => (/* binding */ placeText),
/* harmony export */   md: () => (/* binding */ worstFirst)
/* harmony export */ });
/* unused harmony export bySeverityWords */
/* harmony import */ var _model_capability_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2404);
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5973);
/* harmony import */ var _model_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2239);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1274);
/** Counts, lists and severities in words, the same in every medium. */




const count = (number, one, many = `${one}s`) => `${number} ${number === 1 ? one : many}`;
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
    const errors = report.diagnostics.filter(({ severity }) => severity === "error").length;
    const unread = errors > 0 ? `${count(errors, "place")} could not be read` : "";
    const blocking = report.findings.filter((finding) => (0,_gate_js__WEBPACK_IMPORTED_MODULE_3__/* .blocks */ .Bv)(finding, report.failOn));
    if (report.verdict === "fail") {
        const found = blocking.length > 0
            ? `${count(blocking.length, "finding")} ${blocking.length === 1 ? "blocks" : "block"} this pull request: ${bySeverityWords(blocking)}`
            : "";
        return `${[found, unread].filter(Boolean).join("; ")}.`.replace(/^./, (letter) => letter.toUpperCase());
    }
    if (report.findings.length > 0) {
        const wouldFail = report.failOn === "none" ? "; nothing fails the check, which only reports" : "";
        return `${count(report.findings.length, "finding")} to look at, ${report.findings.length === 1 ? "which does" : "none of which does"} not block this pull request: ${bySeverityWords(report.findings)}${wouldFail}.`;
    }
    return report.deltas.length > 0
        ? "Access to AI services changes, and nothing about it is objectionable."
        : "This pull request does not change access to AI services.";
}
const worstFirst = (findings) => [...findings].sort((a, b) => (0,_model_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .bySeverity */ .Np)(a.severity, b.severity));
const phrases = (all) => _model_capability_js__WEBPACK_IMPORTED_MODULE_0__/* .capabilities */ .R.filter((each) => all.includes(each)).map((each) => _model_capability_js__WEBPACK_IMPORTED_MODULE_0__/* .capabilityPhrase */ .G[each]);
const placeText = (span) => `${span.source.path}:${(0,_model_source_js__WEBPACK_IMPORTED_MODULE_1__/* .startOf */ .GH)(span).line}`;


/***/ })

};
