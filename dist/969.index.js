export const id = 969;
export const ids = [969];
export const modules = {

/***/ 8969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderSarif: () => (/* binding */ renderSarif)
});

// UNUSED EXPORTS: uploadLimits

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./lib/src/report/escape.js
var report_escape = __webpack_require__(5113);
// EXTERNAL MODULE: ./lib/src/report/links.js
var report_links = __webpack_require__(7177);
// EXTERNAL MODULE: ./lib/src/model/source.js
var model_source = __webpack_require__(9998);
// EXTERNAL MODULE: ./lib/src/report/place.js
var place = __webpack_require__(6547);
;// CONCATENATED MODULE: ./lib/src/report/sarif-places.js
/** Spans to SARIF locations: every one on the head, which is what an upload is compared with. */



/** The root of the repository, whatever directory that is for the reader. */
const root = "%SRCROOT%";
const fileOf = (path) => ({ artifactLocation: { uri: (0,report_links/* inAddress */.gI)(path), uriBaseId: root } });
/** Lines and columns from 1, columns in UTF-16 units, the end exclusive: as ours. */
const regionOf = (span) => {
    const [start, end] = [(0,model_source/* startOf */.GH)(span), (0,model_source/* endOf */.pJ)(span)];
    return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
};
/** The lines of a span. */
const linesAround = ({ source, start, end }) => ({
    startLine: (0,model_source/* positionAt */.t$)(source, start).line,
    endLine: (0,model_source/* positionAt */.t$)(source, Math.max(start, end - 1)).line,
});
/**
 * Text of the head where it stands. Text of the base stands on the line of the head where it was taken away, else on the file
 * as a whole, and its properties say where it stood.
 */
function spanLocation(span, difference, block) {
    const file = fileOf((0,place/* pathAt */.DQ)(span, difference));
    if (span.source.revision === "head") {
        const context = block && block.source === span.source ? { contextRegion: linesAround(block) } : {};
        return { physicalLocation: { ...file, region: regionOf(span), ...context } };
    }
    const line = headLineOf(span, difference);
    return {
        physicalLocation: { ...file, ...(line !== undefined && { region: { startLine: line } }) },
        properties: { revision: "base", path: span.source.path, region: regionOf(span) },
    };
}
/** The line of the head that is nearest to a line of the base, as the hunks show it; undefined where none is near. */
function headLineOf(span, difference) {
    const wanted = (0,model_source/* startOf */.GH)(span).line;
    const hunks = difference.hunks.get((0,place/* pathAt */.DQ)(span, difference)) ?? [];
    let shift = 0;
    for (const { baseStart, baseLines, headStart, headLines, lines } of hunks) {
        if (wanted < baseStart)
            break;
        if (wanted < baseStart + baseLines) {
            const after = lines.findIndex((line) => line.kind !== "added" && line.baseLine >= wanted);
            const near = [...lines.slice(after), ...lines.slice(0, Math.max(0, after)).reverse()];
            return near.flatMap((line) => (line.kind === "deleted" ? [] : [line.headLine]))[0];
        }
        shift = headStart + headLines - (baseStart + baseLines);
    }
    // Outside of the hunks lines are only shifted; a file that is not in the difference says nothing of its lines.
    return hunks.length > 0 ? wanted + shift : undefined;
}

// EXTERNAL MODULE: ./lib/src/report/related.js
var report_related = __webpack_require__(7599);
// EXTERNAL MODULE: ./lib/src/report/wording.js
var wording = __webpack_require__(4096);
;// CONCATENATED MODULE: ./lib/src/report/sarif-result.js





const levelOf = {
    critical: "error",
    high: "error",
    medium: "warning",
    low: "note",
    info: "note",
};
/** From 0 to 100. One that is only possible comes after all that are certain of its severity, before those of the next. */
const ranks = { critical: 95, high: 80, medium: 55, low: 30, info: 10 };
/** GitHub shows a hundred places of a result, with its own, and so many of a flow. */
const most = { related: 99, flow: 1000 };
function resultOf(finding, { difference, ruleIndex, flows, configuration }) {
    const { location, block, related, suggestion, waiver } = finding;
    const others = related.slice(0, most.related).map(({ span, note }, i) => ({
        id: i + 1,
        ...spanLocation(span, difference),
        message: { text: quotedNote(note) },
    }));
    return {
        ruleId: finding.rule,
        ...(ruleIndex >= 0 && { ruleIndex }),
        level: levelOf[finding.severity],
        rank: ranks[finding.severity] - ((0,wording/* isPossible */.wC)(finding) ? 5 : 0),
        baselineState: "new",
        message: { text: messageOf(finding) },
        locations: [spanLocation(location, difference, block)],
        ...(others.length > 0 && { relatedLocations: others }),
        ...(flows === "halves" && flowsOf(finding, difference)),
        // No fingerprint of a line: the permission is the same wherever it moves.
        partialFingerprints: { "aiIamGate/v1": finding.fingerprint },
        ...(waiver !== null && { suppressions: [suppressionOf(waiver, configuration)] }),
        ...(suggestion !== null && { fixes: [fixOf(suggestion, finding.fix)] }),
        properties: {
            severity: finding.severity,
            certainty: finding.certainty,
            change: finding.change,
            capabilities: finding.capabilities,
            principal: finding.principal,
            placement: finding.placement,
        },
    };
}
/** What, why, instead, and where else to look; a link leads to a related location by its number. */
function messageOf(finding) {
    const sentences = [
        (0,report_escape/* messageText */.Lo)(finding.what),
        (0,report_escape/* messageText */.Lo)(finding.why),
        (0,wording/* isPossible */.wC)(finding) ? (0,report_escape/* messageText */.Lo)((0,wording/* doubt */.B2)(finding)) : "",
        `Instead: ${(0,report_escape/* messageText */.Lo)(finding.fix)}`,
        seeAlso(finding),
    ];
    return sentences.filter((sentence) => sentence !== "").join(" ");
}
const mostLinks = 6;
function seeAlso({ related }) {
    const links = related
        .slice(0, mostLinks)
        .map(({ span, note }, i) => `[${(0,report_escape/* messageText */.Lo)(placeIn(span), 200)}](${i + 1}) (${quotedNote(note)})`);
    return links.length === 0 ? "" : `See also ${links.join(", ")}.`;
}
const placeIn = (span) => `${span.source.path} line ${(0,model_source/* startOf */.GH)(span).line}${span.source.revision === "base" ? " before" : ""}`;
/** A note is words of ours, or quotes what its author wrote. */
const quotedNote = (note) => ((0,report_related/* isWords */.y)(note) ? (0,report_escape/* messageText */.Lo)(note, 200) : `'${(0,report_escape/* messageText */.Lo)(note, 200)}'`);
/** What it takes to be dangerous: the halves one by one, the one that this change brings last. */
function flowsOf({ related, location, title, block }, difference) {
    const halves = related.filter(({ note }) => !(0,report_related/* isWords */.y)(note)).slice(0, most.flow - 1);
    if (halves.length === 0)
        return {};
    const steps = [
        ...halves.map(({ span, note }) => ({ ...spanLocation(span, difference), message: { text: quotedNote(note) } })),
        { ...spanLocation(location, difference, block), message: { text: (0,report_escape/* messageText */.Lo)(title) } },
    ];
    const locations = steps.map((location) => ({ location }));
    return { codeFlows: [{ message: { text: "Permissions that are dangerous together" }, threadFlows: [{ locations }] }] };
}
const suppressionOf = ({ owner, reason, until, path, line }, configuration) => ({
    kind: path === configuration ? "external" : "inSource",
    status: "accepted",
    justification: `${(0,report_escape/* messageText */.Lo)(reason)} (${(0,report_escape/* messageText */.Lo)(owner)}, until ${(0,report_escape/* messageText */.Lo)(until)})`,
    location: { physicalLocation: { ...fileOf(path), region: { startLine: line } } },
});
function fixOf({ path, startLine, endLine, text }, fix) {
    // Without columns a region ends before its last line's end; lines that go take it with them.
    const region = text === "" ? { startLine, startColumn: 1, endLine: endLine + 1, endColumn: 1 } : { startLine, endLine };
    return {
        description: { text: (0,report_escape/* messageText */.Lo)(fix) },
        artifactChanges: [
            { ...fileOf(path), replacements: [{ deletedRegion: region, ...(text !== "" && { insertedContent: { text } }) }] },
        ],
    };
}

// EXTERNAL MODULE: ./lib/src/rules/rule-names.js
var rule_names = __webpack_require__(1686);
;// CONCATENATED MODULE: ./lib/src/report/sarif-rules.js




/** What code scanning calls critical, high, medium and low; a note has none. */
const securitySeverity = {
    critical: "9.5",
    high: "8.0",
    medium: "5.5",
    low: "3.0",
    info: undefined,
};
/** GitHub keeps so many. */
const mostTags = 10;
/** Sorted by id. What a rule weighs here is what its worst finding weighs. */
function describeRules(findings, { configuration }, rules, links) {
    const known = new Map(rules.map((rule) => [rule.id, rule]));
    const byRule = new Map();
    for (const finding of (0,wording/* worstFirst */.md)(findings)) {
        const group = byRule.get(finding.rule);
        if (group)
            group.push(finding);
        else
            byRule.set(finding.rule, [finding]);
    }
    return [...byRule]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([id, group]) => {
        const [first] = group;
        const rule = known.get(id) ?? first;
        const url = links.rule(id);
        const severity = securitySeverity[first.severity];
        return {
            id,
            name: nameOf(id),
            shortDescription: { text: (0,report_escape/* messageText */.Lo)(rule.title) },
            fullDescription: { text: (0,report_escape/* messageText */.Lo)(general(rule.why)) },
            help: helpOf(id, rule, configuration.ownRules?.paths.get(id)),
            ...(url !== undefined && { helpUri: url }),
            defaultConfiguration: { level: levelOf[first.severity] },
            properties: {
                tags: tagsOf(first),
                precision: group.every(wording/* isPossible */.wC) ? "medium" : "high",
                "problem.severity": levelOf[first.severity] === "note" ? "recommendation" : levelOf[first.severity],
                ...(severity !== undefined && { "security-severity": severity }),
            },
        };
    });
}
/** `aws/bedrock/any-model` to `AwsBedrockAnyModel`. */
const nameOf = (id) => id
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join("");
/** A rule's sentence where nothing was found to put in. */
const general = (sentence) => sentence.replace(/`?(?<!\$)\{([a-z]+)\}`?/g, "the $1");
function helpOf(id, rule, path) {
    const whose = (0,rule_names/* isOwnRule */.FE)(id)
        ? `A rule of this repository's own${path === undefined ? "" : `, in ${(0,report_escape/* codeSpan */.SS)(path)}`}.`
        : "";
    const [why, fix] = [general(rule.why), `Instead: ${general(rule.fix)}`];
    const addresses = rule.references.flatMap(webAddress);
    return {
        text: [(0,report_escape/* plainSentence */.Gx)(why), (0,report_escape/* plainSentence */.Gx)(fix), (0,report_escape/* plainSentence */.Gx)(whose), ...addresses].filter(Boolean).join("\n"),
        markdown: [(0,report_escape/* prose */.CS)(why), (0,report_escape/* prose */.CS)(fix), (0,report_escape/* prose */.CS)(whose), ...addresses.map((each) => `- <${each}>`)]
            .filter(Boolean)
            .join("\n\n"),
    };
}
/** Nothing in it ends a link. */
function webAddress(text) {
    if (!URL.canParse(text))
        return [];
    const { protocol, href } = new URL(text);
    const isSafe = (protocol === "https:" || protocol === "http:") && !/[<>\s\p{C}]/u.test(href);
    return isSafe ? [href] : [];
}
const tagsOf = ({ cloud, service, capabilities }) => [...new Set(["security", "ai", "iam", cloud, service, ...capabilities])]
    .filter((tag) => tag !== "")
    .slice(0, mostTags);

;// CONCATENATED MODULE: ./lib/src/report/sarif.js
/** A report to SARIF 2.1.0, as GitHub's code scanning takes it. https://docs.oasis-open.org/sarif/sarif/v2.1.0/ */







/**
 * What an upload may hold: results that are kept, and bytes once compressed.
 * https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning
 */
const uploadLimits = { results: 5000, gzipBytes: 10_000_000 };
/** The worst findings where not all may be uploaded; the rest is counted in a notification. */
function renderSarif(report, context) {
    for (let most = uploadLimits.results;; most = most >> 1) {
        const text = `${(0,report_escape/* jsonText */.s$)(logOf(report, context, most), 1)}\n`;
        if (text.length < uploadLimits.gzipBytes / 2 || most < 2 || (0,external_node_zlib_.gzipSync)(text).length <= uploadLimits.gzipBytes)
            return text;
    }
}
const logOf = (report, context, most) => ({
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [runOf(report, context, most)],
});
function runOf(report, context, most) {
    const findings = worst(report.findings, most);
    const { difference, links, repository } = context;
    const rules = describeRules(findings, report, context.rules, links);
    const combining = new Set(context.rules.filter(({ when }) => when.kind === "combines").map(({ id }) => id));
    const results = findings.map((finding) => resultOf(finding, {
        difference,
        ruleIndex: rules.findIndex(({ id }) => id === finding.rule),
        flows: combining.has(finding.rule) ? "halves" : "none",
        configuration: report.configuration.readFrom?.path,
    }));
    return {
        tool: {
            driver: {
                name: "ai-iam-gate",
                semanticVersion: context.version,
                informationUri: "https://github.com/ai-iam-gate/ai-iam-gate",
                rules,
                notifications: notificationKinds,
            },
        },
        // Analyses of one tool and one configuration take each other's place; others stand beside them.
        automationDetails: { id: `ai-iam-gate/${(0,report_links/* inAddress */.gI)(report.configuration.readFrom?.path ?? "default")}/` },
        originalUriBaseIds: { [root]: { description: { text: "The root of the repository" } } },
        columnKind: "utf16CodeUnits",
        invocations: [
            {
                // A file that could not be read was not judged: the run did not do all of its work.
                executionSuccessful: !report.diagnostics.some(wording/* isError */.bJ),
                toolExecutionNotifications: notifications(report, findings.length, difference),
            },
        ],
        ...(repository !== undefined && {
            versionControlProvenance: [{ repositoryUri: repository, revisionId: report.head, mappedTo: { uriBaseId: root } }],
        }),
        results,
        properties: { verdict: report.verdict, failOn: report.failOn, base: report.base, head: report.head },
    };
}
/** As many of the worst, in the order of the report. */
function worst(findings, most) {
    if (findings.length <= most)
        return findings;
    const kept = new Set((0,wording/* worstFirst */.md)(findings).slice(0, most));
    return findings.filter((finding) => kept.has(finding));
}
const leftOut = "results-left-out";
const notificationKinds = [
    ...Object.entries(wording/* settledBy */.FV).map(([id, settled]) => ({
        id,
        shortDescription: { text: `Something was not read or decided: ${id.replaceAll("-", " ")}` },
        help: { text: `To settle it, ${settled}.` },
    })),
    { id: leftOut, shortDescription: { text: "There were more results than an upload may hold" } },
];
/** More of them than this tell nobody more. */
const mostNotifications = 1000;
function notifications({ diagnostics, findings }, told, difference) {
    const left = findings.length - told;
    const more = diagnostics.length - mostNotifications;
    const ordered = [...diagnostics.filter(wording/* isError */.bJ), ...diagnostics.filter((each) => !(0,wording/* isError */.bJ)(each))];
    return [
        ...(left > 0 ? [omission(`${(0,wording/* count */.U9)(left, "finding")} did not fit here; the JSON report has all of them.`)] : []),
        ...(more > 0 ? [omission(`${(0,wording/* count */.U9)(more, "more place")} could not be read or decided.`)] : []),
        ...ordered.slice(0, mostNotifications).map((diagnostic) => notification(diagnostic, difference)),
    ];
}
const omission = (text) => ({ descriptor: { id: leftOut }, level: "warning", message: { text } });
const notification = ({ code, severity, message, at }, difference) => ({
    descriptor: { id: code },
    level: severity,
    message: { text: (0,report_escape/* messageText */.Lo)(message) },
    locations: ["source" in at ? spanLocation(at, difference) : { physicalLocation: fileOf(at.path) }],
});


/***/ })

};
