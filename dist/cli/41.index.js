export const id = 41;
export const ids = [41];
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

/***/ 9041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderText: () => (/* binding */ renderText)
});

// EXTERNAL MODULE: ./lib/src/model/source.js
var model_source = __webpack_require__(2239);
// EXTERNAL MODULE: ./lib/src/report/columns.js
var columns = __webpack_require__(6366);
// EXTERNAL MODULE: ./lib/src/report/escape.js
var report_escape = __webpack_require__(3330);
;// CONCATENATED MODULE: ./lib/src/report/code-frame.js
/** A place in a source to the lines that show it: those around it, and which columns of them are blamed. */



const before = 2;
const after = 1;
/** Of a longer text, its beginning and its last line are shown. */
const mostBlamed = 6;
/** As many lines as a reader needs, none wider than `room` columns. */
function codeFrame(span, room) {
    const { source } = span;
    const first = (0,model_source/* positionAt */.t$)(source, span.start);
    const last = (0,model_source/* positionAt */.t$)(source, Math.max(span.start, span.end - 1));
    const from = shiftFor(lineText(span, first.line), first.column - 1, last.line > first.line ? 0 : last.column, room);
    const shown = range(first.line - before, last.line + after)
        .filter((number) => number >= 1 && number <= (0,model_source/* linesOf */.Dx)(source).length)
        .filter((number) => number < first.line + mostBlamed - 1 || number >= last.line || last.line - first.line < mostBlamed);
    const lines = shown.flatMap((number) => {
        const text = lineText(span, number);
        const line = { kind: "line", number, text: visible(text, from, room) };
        const isGap = number === last.line && number > 1 && !shown.includes(number - 1) && number > first.line;
        const gap = isGap ? [{ kind: "gap" }] : [];
        if (number < first.line || number > last.line)
            return [line];
        const start = number === first.line ? first.column - 1 : text.length - text.trimStart().length;
        const end = number === last.line ? last.column : text.trimEnd().length;
        const columns = [start, Math.max(start + 1, end)].map((at) => columnOf(text, at, from, room));
        return [...gap, { ...line, blamed: columns }];
    });
    const isBlank = (line) => line?.kind === "line" && !line.blamed && line.text.trim() === "";
    while (isBlank(lines[0]))
        lines.shift();
    while (isBlank(lines.at(-1)))
        lines.pop();
    return lines;
}
const range = (from, to) => to - from > 10_000
    ? [...range(from, from + 20), ...range(to - 20, to)]
    : Array.from({ length: to - from + 1 }, (_, i) => from + i);
function lineText({ source }, line) {
    const starts = (0,model_source/* linesOf */.Dx)(source);
    return source.text.slice(starts[line - 1] ?? 0, starts[line] ?? source.text.length).replace(/\r?\n$/, "");
}
/** How many units of each line go out of view on the left, so that the blamed text is in view. */
function shiftFor(text, start, end, room) {
    if (end < 4 * room && (0,columns/* columnsOf */.PL)((0,report_escape/* terminalText */.eR)(text.slice(0, Math.max(start + 1, end)))) < room)
        return 0;
    const shift = Math.max(0, start - Math.min(20, room >> 2));
    return isLowSurrogate(text, shift) ? shift - 1 : shift;
}
const isLowSurrogate = (text, at) => /[\udc00-\udfff]/.test(text[at] ?? "");
/** A line as far as there is room. A minified file is one line of megabytes: only what can be seen is looked at. */
function visible(text, from, room) {
    const seen = (from > 0 ? "…" : "") + (0,report_escape/* terminalText */.eR)(text.slice(from, from + 4 * room));
    if ((0,columns/* columnsOf */.PL)(seen) <= room && text.length <= from + 4 * room)
        return seen.trimEnd();
    return `${(0,columns/* firstColumns */.aS)(seen, room - 1)}…`;
}
function columnOf(text, at, from, room) {
    const lead = (from > 0 ? "…" : "") + (0,report_escape/* terminalText */.eR)(text.slice(from, Math.min(at, from + 4 * room)));
    return Math.min((0,columns/* columnsOf */.PL)(lead), room);
}

// EXTERNAL MODULE: ./lib/src/report/wrap.js
var wrap = __webpack_require__(1997);
;// CONCATENATED MODULE: ./lib/src/report/page.js

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
            return (0,wrap/* wrapped */.k)(sentence, room - indent, look).map((line) => " ".repeat(indent) + line);
        },
    };
}

// EXTERNAL MODULE: ./lib/src/report/related.js
var related = __webpack_require__(3026);
// EXTERNAL MODULE: ./lib/src/report/access-changes.js
var access_changes = __webpack_require__(5143);
// EXTERNAL MODULE: ./lib/src/report/wording.js
var wording = __webpack_require__(8297);
;// CONCATENATED MODULE: ./lib/src/report/text-access.js






/** As many phrases as one reads at a glance. */
const mostPhrases = 6;
function accessBlocks(report, page) {
    const rows = (0,access_changes/* accessChanges */._)(report);
    if (rows.length === 0)
        return [];
    const shown = rows.slice(0, 40);
    const names = shown.map(({ principal }) => (0,report_escape/* plainSentence */.Gx)((0,report_escape/* codeSpan */.SS)(principal, 40)));
    const column = Math.max(...names.map(columns/* columnsOf */.PL));
    const left = rows.length - shown.length;
    return [
        [
            page.paint("bold", "What changes in access"),
            ...shown.flatMap((row, i) => changeLines(row, names[i] ?? "", column, page)),
            ...(left > 0 ? [page.paint("dim", `  and ${left} more; the JSON report has all of them`)] : []),
        ],
    ];
}
function changeLines(row, name, column, page) {
    const can = row.can.map(({ phrase, flagged }) => (flagged ? `**${phrase}**` : phrase));
    const perhaps = row.certainty === "possible" ? " (possibly)" : "";
    const words = `can ${row.broadens ? "newly" : "no longer"} ${(0,wording/* listed */.KE)(can, mostPhrases)}${perhaps}`;
    const only = row.conditions.length === 0
        ? ""
        : ` if ${(0,wording/* listed */.KE)(row.conditions.map((each) => (0,report_escape/* codeSpan */.SS)(each, 80)), 3)}`;
    const mark = page.paint(row.broadens ? "more" : "less", row.broadens ? "+" : "-");
    const narrow = page.width - column < narrowest;
    const indent = narrow ? 6 : column + 6;
    const lines = [...page.say(`${words}${only}`, indent), ...page.say(because(row.places), indent, "dim")];
    const head = `  ${mark} ${name}`;
    if (narrow)
        return [head, ...lines];
    return [`${head}${" ".repeat(column - (0,columns/* columnsOf */.PL)(name))}  ${(lines[0] ?? "").slice(indent)}`, ...lines.slice(1)];
}
const because = (places) => (0,wording/* listed */.KE)(places.map((span) => `${(0,report_escape/* codeSpan */.SS)((0,wording/* placeText */.Z9)(span))}${span.source.revision === "base" ? " before" : ""}`), 4);
function unreadBlocks({ diagnostics }, page) {
    if (diagnostics.length === 0)
        return [];
    const shown = [...diagnostics.filter(wording/* isError */.bJ), ...diagnostics.filter((each) => !(0,wording/* isError */.bJ)(each))].slice(0, 50);
    const left = diagnostics.length - shown.length;
    return [
        [
            page.paint("bold", "What could not be read or decided"),
            ...shown.flatMap((diagnostic) => diagnosticLines(diagnostic, page)),
            ...(left > 0 ? [page.paint("dim", `  and ${left} more; the JSON report has all of them`)] : []),
        ],
    ];
}
function diagnosticLines(diagnostic, page) {
    const { at, message, code } = diagnostic;
    const where = "source" in at ? `${at.source.path}:${(0,model_source/* startOf */.GH)(at).line}:${(0,model_source/* startOf */.GH)(at).column}` : at.path;
    const mark = (0,wording/* isError */.bJ)(diagnostic) ? page.paint("more", "!") : page.paint("dim", "?");
    const [head = "", ...rest] = page.say(`${(0,report_escape/* codeSpan */.SS)(where)}: ${message}`, 4);
    return [`  ${mark} ${head.trimStart()}`, ...rest, ...page.say(`To settle it, ${wording/* settledBy */.FV[code]}.`, 4, "dim")];
}

;// CONCATENATED MODULE: ./lib/src/report/text.js








function renderText(report, style) {
    const page = pageOf(style);
    const blocks = [
        ...(0,wording/* worstFirst */.md)(report.findings).map((finding) => told(finding, page)),
        ...accessBlocks(report, page),
        ...unreadBlocks(report, page),
        verdict(report, page),
    ];
    return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
function told(finding, page) {
    const { location, severity } = finding;
    // As wide as the number of the last line that a frame may show.
    const gutter = Math.max(2, String((0,model_source/* endOf */.pJ)(location).line + 1).length);
    const frame = codeFrame(location, page.width - gutter - 4);
    const indent = gutter + 4;
    const heading = `${wording/* severityWord */.Oh[severity].toUpperCase()}${(0,wording/* isPossible */.wC)(finding) ? ", possible" : ""}`;
    const [title = "", ...more] = page.say(finding.title, (0,columns/* columnsOf */.PL)(heading) + 2, "bold");
    return [
        `${page.paint(severity === "critical" ? "label" : severity, heading)}  ${title.trimStart()}`,
        ...more,
        opening(finding, gutter, page),
        ...frame.flatMap((line) => frameRows(line, frame, finding, gutter, page)),
        page.paint("dim", `${" ".repeat(gutter + 2)}│`),
        ...page.say(finding.what, indent),
        ...page.say(finding.why, indent, "dim"),
        ...((0,wording/* isPossible */.wC)(finding) ? page.say((0,wording/* doubt */.B2)(finding), indent) : []),
        ...page.say(`**Instead:** ${finding.fix}`, indent),
        ...notes(finding, frame, indent, page),
        ...page.say(`${finding.rule} · ${wording/* newness */.sy[finding.change]}${finding.waiver === null ? "" : " · waived"}`, indent, "rule"),
    ];
}
function opening({ location }, gutter, page) {
    const { line, column } = (0,model_source/* startOf */.GH)(location);
    const revision = location.source.revision === "base" ? "  (as it was before)" : "";
    const place = `${(0,report_escape/* terminalText */.eR)(location.source.path)}:${line}:${column}`;
    const room = page.width - gutter - 5 - revision.length;
    return `${" ".repeat(gutter + 2)}${page.paint("dim", "┌─")} ${(0,columns/* lastColumns */.MN)(place, room)}${page.paint("dim", revision)}`;
}
function frameRows(line, frame, { location, severity }, gutter, page) {
    if (line.kind === "gap")
        return [page.paint("dim", `${" ".repeat(gutter + 2)}⋮`)];
    const number = page.paint("dim", ` ${String(line.number).padStart(gutter)} `);
    if (!line.blamed)
        return [`${number}${page.paint("dim", `│ ${line.text}`.trimEnd())}`];
    const isBase = location.source.revision === "base";
    const blamed = frame.filter((each) => each.kind === "line" && each.blamed).length;
    // One line is underlined; of several, each bears a bar at its side.
    if (blamed > 1)
        return [`${number}${page.paint(severity, isBase ? "-" : "┃")} ${line.text}`];
    const [start, end] = line.blamed;
    const carets = page.paint(severity, "^".repeat(Math.max(1, end - start)));
    return [
        `${number}${isBase ? page.paint(severity, "-") : page.paint("dim", "│")} ${line.text}`,
        `${page.paint("dim", `${" ".repeat(gutter + 2)}│`)} ${" ".repeat(start)}${carets}`,
    ];
}
/** Places that the frame already shows are not told again. */
function notes(finding, frame, indent, page) {
    const isShown = (span) => span.source === finding.location.source &&
        frame.some((line) => line.kind === "line" && line.number === (0,model_source/* startOf */.GH)(span).line);
    return (0,related/* explanations */.x)(finding)
        .filter(({ span }) => !isShown(span))
        .flatMap(({ place, when, notes: all }) => {
        const words = all.map((note) => ((0,related/* isWords */.y)(note) ? note : (0,report_escape/* codeSpan */.SS)(note, 100))).join(", ");
        return page.say(`note: ${quoted(place)}${when}: ${words}`, indent, "dim");
    });
}
/** A path may look like anything; `line 12` is ours. */
const quoted = (place) => (/^line \d+$/.test(place) ? place : (0,report_escape/* codeSpan */.SS)(place));
function verdict(report, page) {
    const word = report.verdict === "fail" ? page.paint("high", "FAIL") : page.paint("pass", "PASS");
    const threshold = report.failOn === "none" ? "only reporting" : `failing from ${report.failOn} on`;
    const waived = report.findings.filter(({ waiver }) => waiver !== null).length;
    const [head = "", ...rest] = page.say((0,wording/* verdictSentence */.BT)(report), 6, "bold");
    const foot = [(0,wording/* lookedAt */.O1)(report), threshold, ...(waived > 0 ? [`${(0,wording/* count */.U9)(waived, "finding")} waived`] : [])].join(", ");
    return [...page.say(foot, 0, "dim"), `${word}  ${head.trimStart()}`, ...rest];
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
