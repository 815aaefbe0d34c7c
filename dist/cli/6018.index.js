export const id = 6018;
export const ids = [6018,9216];
export const modules = {

/***/ 66:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ splitter)
/* harmony export */ });
/** Longer pieces are not kept. No provider allows policies that come near this. */
const longestPiece = 32_000_000;
/** No way is longer. */
const deepestWay = 4;
const [quote, backslash, newline, comma, colon] = [34, 92, 10, 44, 58];
const [openList, closeList, openMap, closeMap] = [91, 93, 123, 125];
const isBlank = (unit) => unit === 32 || unit === newline || unit === 13 || unit === 9;
const nothing = (firstLine) => ({ parts: [], length: 0, firstLine });
/**
 * `lists` are the ways to the lists whose items are pieces: keys joined by dots, empty for a list that is a document. Documents may
 * follow each other. Takes any text: what is no JSON comes out as a document that does not parse.
 */
function splitter(path, lists) {
    /** Keys of the maps around, as far as ways go; undefined in a list. */
    let way = [];
    let depth = 0;
    /** The depth within the list whose items are pieces. */
    let inside;
    let list = "";
    let line = 1;
    let state = "value";
    let isInItem = false;
    let isList = false;
    let document = nothing(1);
    let item = nothing(1);
    /** The letters of a text that may be a key, and the last one that was. */
    let letters;
    let key;
    let tooLong = 0;
    const diagnostics = [];
    const pieceOf = ({ parts, firstLine, length }, of) => {
        if (length > longestPiece) {
            tooLong++;
            return [];
        }
        const text = parts.join("");
        if (text.trim() === "")
            return [];
        const source = { path, revision: "head", text, ...(firstLine > 1 && { firstLine }) };
        return [of === undefined ? { source } : { list: of, source }];
    };
    function push(text) {
        const pieces = [];
        let from = 0;
        const keep = (to) => {
            const target = isInItem ? item : document;
            target.length += to - from;
            if (to > from && target.length <= longestPiece)
                target.parts.push(text.slice(from, to));
            from = to;
        };
        const endItem = (to) => {
            keep(to);
            isInItem = false;
            pieces.push(...pieceOf(item, list));
        };
        const beginItem = (at) => {
            // What separates items belongs to nothing.
            from = at;
            isInItem = true;
            item = nothing(line);
        };
        const endDocument = (to) => {
            keep(to);
            // Of a document that is a list nothing is left.
            if (!isList)
                pieces.push(...pieceOf(document, undefined));
            isList = false;
            document = nothing(line);
            way = [];
            key = undefined;
        };
        for (let at = 0; at < text.length; at++) {
            const unit = text.charCodeAt(at);
            if (unit === newline)
                line++;
            if (state === "escape") {
                state = "text";
                continue;
            }
            if (state === "text") {
                if (unit === backslash)
                    state = "escape";
                else if (unit === quote) {
                    state = "value";
                    if (letters !== undefined)
                        key = letters;
                    letters = undefined;
                }
                else if (letters !== undefined)
                    letters = letters.length < 100 ? letters + text[at] : undefined;
                continue;
            }
            const isAmongItems = inside === depth && !isInItem;
            if (isAmongItems && !isBlank(unit) && unit !== comma && unit !== closeList)
                beginItem(at);
            if (unit === quote) {
                state = "text";
                if (depth > 0 && depth <= deepestWay && inside === undefined)
                    letters = "";
            }
            else if (unit === openMap || unit === openList) {
                if (depth === 0) {
                    // What stands before a document is none of it.
                    keep(at);
                    pieces.push(...pieceOf(document, undefined));
                    document = nothing(line);
                }
                if (inside === undefined) {
                    if (depth > 0 && depth <= deepestWay)
                        way[depth - 1] = key;
                    const here = way.slice(0, depth).every((each) => each !== undefined)
                        ? way.slice(0, depth).join(".")
                        : undefined;
                    if (unit === openList && here !== undefined && lists.has(here)) {
                        keep(at + 1);
                        inside = depth + 1;
                        isList = depth === 0;
                        list = here;
                    }
                    key = undefined;
                }
                depth++;
            }
            else if (unit === closeMap || unit === closeList) {
                if (inside === depth && unit === closeList) {
                    if (isInItem)
                        endItem(at);
                    from = at;
                    inside = undefined;
                }
                depth = Math.max(0, depth - 1);
                if (inside === undefined)
                    way.length = Math.min(way.length, depth);
                if (inside === depth && isInItem)
                    endItem(at + 1);
                if (depth === 0)
                    endDocument(at + 1);
            }
            else if (unit === comma && inside === depth) {
                if (isInItem)
                    endItem(at);
            }
            else if (unit === comma || unit === colon) {
                if (unit === comma)
                    key = undefined;
            }
        }
        if (!(inside === depth && !isInItem))
            keep(text.length);
        return pieces;
    }
    function end() {
        const isCut = depth > 0 || state !== "value";
        if (isCut)
            diagnostics.push({
                code: "cut-off",
                severity: "error",
                message: `the file ends in the middle, at line ${line}: what comes before it was read`,
                at: { path },
            });
        if (tooLong > 0)
            diagnostics.push({
                code: "too-large",
                severity: "error",
                message: `${tooLong === 1 ? "a part of it is" : `${tooLong} parts of it are`} longer than ${longestPiece / 1_000_000} MB and not read`,
                at: { path },
            });
        // What is cut off was said; the pieces before it stand.
        return { pieces: isCut ? [] : pieceOf(document, undefined), diagnostics };
    }
    return { push, end };
}


/***/ }),

/***/ 5176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ deployed)
/* harmony export */ });
/** The head of a report on what is there, and not on what is written. */
const deployed = "deployed";


/***/ }),

/***/ 988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ tenantKey)
/* harmony export */ });
/** As principals and ways have it. */
const tenantKey = ({ cloud, id }) => `${cloud}:${id}`;


/***/ }),

/***/ 7321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ compose)
/* harmony export */ });
/* harmony import */ var _model_one_line_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2571);
/* harmony import */ var _waivers_waiver_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7538);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1274);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1832);
/* harmony import */ var _reported_deltas_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8028);
/** Findings, deltas and diagnostics to one report: placed, sorted, and judged. */





function compose(parts) {
    const said = ({ location }) => !parts.ignores(location.source.path);
    // What is said of the gate itself is for whoever answers for it, and where the gate lies is not what they passed over.
    const isTold = (finding) => said(finding) || !(0,_waivers_waiver_js__WEBPACK_IMPORTED_MODULE_3__/* .isWaivable */ .uF)(finding.rule);
    const findings = [...(0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .place */ .ik)(parts.findings.filter(isTold).map(withShortSuggestion), parts.difference)].sort((a, b) => (0,_reported_deltas_js__WEBPACK_IMPORTED_MODULE_2__/* .byPlace */ .hz)(a.location, b.location) || (0,_reported_deltas_js__WEBPACK_IMPORTED_MODULE_2__/* .compare */ .UD)(a.rule, b.rule) || (0,_reported_deltas_js__WEBPACK_IMPORTED_MODULE_2__/* .compare */ .UD)(a.fingerprint, b.fingerprint));
    const diagnostics = distinct(parts.diagnostics.filter(isOfThisChange(parts)))
        .map((each) => (parts.unreadable === "warn" ? { ...each, severity: "warning" } : each))
        .toSorted((a, b) => (0,_reported_deltas_js__WEBPACK_IMPORTED_MODULE_2__/* .compare */ .UD)(pathOf(a), pathOf(b)));
    return {
        base: parts.base,
        head: parts.head,
        verdict: (0,_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .decide */ .LD)(findings, diagnostics, parts),
        failOn: parts.failOn,
        possible: parts.possible,
        wouldFailOn: parts.wouldFailOn,
        findings,
        deltas: (0,_reported_deltas_js__WEBPACK_IMPORTED_MODULE_2__/* .reportedDeltas */ .xG)(parts.deltas.filter((delta) => delta.kind === "permission")).filter(said),
        diagnostics,
        waivers: parts.waivers.filter(({ path }) => path === parts.configuration.readFrom?.path || !parts.ignores(path)),
        configuration: parts.configuration,
        preview: null,
        stats: parts.stats,
    };
}
/** A comment must hold a suggestion whole, beside the words of its finding. */
const longestSuggestion = 10_000;
const withShortSuggestion = (finding) => (finding.suggestion?.text.length ?? 0) > longestSuggestion ? { ...finding, suggestion: null } : finding;
const pathOf = ({ at }) => ("source" in at ? at.source.path : at.path);
/** A file that this change does not touch was as unreadable before; what stays undecided only matters on changed lines. */
const isOfThisChange = ({ paths, changed, ignores }) => (diagnostic) => {
    if (diagnostic.code === "configuration")
        return true;
    if (ignores(pathOf(diagnostic)))
        return false;
    // A bound that is met anywhere leaves what changed half read.
    if (diagnostic.code === "too-much-work")
        return true;
    if (!paths.has(pathOf(diagnostic)))
        return false;
    return diagnostic.severity === "error" || !("source" in diagnostic.at) || changed(diagnostic.at);
};
/** Each once. Of one place, an error says more than a warning of its kind. */
function distinct(all) {
    const first = new Map();
    const wrong = new Set();
    for (const each of all) {
        const place = placeOfDiagnostic(each);
        const message = shortened((0,_model_one_line_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .T)(each.message));
        if (!first.has(`${place} ${message}`))
            first.set(`${place} ${message}`, { ...each, message });
        if (each.severity === "error" && "source" in each.at)
            wrong.add(place);
    }
    return [...first.values()].filter((each) => each.severity === "error" || !wrong.has(placeOfDiagnostic(each)));
}
const longestMessage = 400;
/** Names may be as long as a file. */
function shortened(message) {
    if (message.length <= longestMessage)
        return message;
    const start = message.slice(0, longestMessage).replace(/\p{Cs}$/u, "");
    return `${start}…${start.split("`").length % 2 === 0 ? "`" : ""}`;
}
const placeOfDiagnostic = ({ code, at }) => [code, "source" in at ? `${at.source.path}:${at.start}` : at.path].join(" ");


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

/***/ 1832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  DQ: () => (/* binding */ pathAt),
  ik: () => (/* binding */ place)
});

// UNUSED EXPORTS: anchorOf, standsOn

// EXTERNAL MODULE: ./lib/src/model/source.js
var model_source = __webpack_require__(2239);
// EXTERNAL MODULE: ./lib/src/report/escape.js
var report_escape = __webpack_require__(3330);
;// CONCATENATED MODULE: ./lib/src/report/suggestion-anchor.js


/**
 * The very lines that the suggestion replaces. GitHub puts its text in place of the comment's lines: on the right, within one
 * hunk, and with no deleted line between them.
 * https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/reviewing-changes-in-pull-requests/commenting-on-a-pull-request
 */
function suggestionAnchor(finding, { hunks, renames }) {
    const { suggestion, location, block } = finding;
    if (suggestion === null || !(0,report_escape/* isPlain */.$i)(suggestion.text))
        return undefined;
    const { source } = location;
    const path = (source.revision === "base" ? renames.get(source.path) : undefined) ?? source.path;
    const { startLine, endLine } = suggestion;
    if (suggestion.path !== path || (source.revision === "head" && !meets(block, startLine, endLine)))
        return undefined;
    // How GitHub ends the lines that it writes into a file of such lines is not documented.
    if (source.text.includes("\r"))
        return undefined;
    if (!(hunks.get(path) ?? []).some((hunk) => isWhole(hunk, startLine, endLine)))
        return undefined;
    return { kind: "line", path, side: "RIGHT", line: endLine, ...(startLine < endLine && { startLine }) };
}
/** Whether the hunk shows all of these lines of the head, with nothing deleted between the first and the last. */
function isWhole({ lines }, startLine, endLine) {
    const at = (wanted) => lines.findIndex((line) => line.kind !== "deleted" && line.headLine === wanted);
    const [first, last] = [at(startLine), at(endLine)];
    return first >= 0 && last - first === endLine - startLine && last >= first;
}
const meets = ({ source, start, end }, startLine, endLine) => (0,model_source/* positionAt */.t$)(source, start).line <= endLine && (0,model_source/* positionAt */.t$)(source, Math.max(start, end - 1)).line >= startLine;
const isSameRange = (a, b) => a.kind === "line" &&
    b.kind === "line" &&
    a.path === b.path &&
    a.side === b.side &&
    a.line === b.line &&
    a.startLine === b.startLine;

;// CONCATENATED MODULE: ./lib/src/report/place.js


const place = (findings, difference) => findings.map((finding) => ({
    ...finding,
    placement: (suggestionAnchor(finding, difference) ?? anchorOf(finding, difference)).kind,
}));
/** Whether a reader of a comment there sees the text that is meant. */
function standsOn(anchor, location, difference) {
    if (anchor.kind !== "line" || anchor.side !== sideOf(location) || anchor.path !== pathAt(location, difference))
        return false;
    const [first, last] = linesOf(location);
    return first <= anchor.line && last >= (anchor.startLine ?? anchor.line);
}
/** The blamed text where the diff shows it, else the nearest shown line of its statement, else a related place, else the file. */
function anchorOf(finding, difference) {
    const path = pathAt(finding.location, difference);
    return (onText(finding.location, difference) ??
        nearby(finding.block, finding.location, difference) ??
        finding.related.reduce((found, { span }) => found ?? onText(span, difference), undefined) ??
        (difference.hunks.has(path) ? { kind: "file", path } : { kind: "summary" }));
}
/** A long text is commented on where it begins: nobody reads a comment on fifty lines. */
const longestRange = 10;
function onText(span, difference) {
    const side = sideOf(span);
    const path = pathAt(span, difference);
    const [first, last] = linesOf(span);
    for (const hunk of difference.hunks.get(path) ?? []) {
        const shown = shownLines(hunk, side);
        if (!shown.has(first))
            continue;
        const line = shown.has(last) && last - first < longestRange ? last : first;
        return { kind: "line", path, side, line, ...(line > first && { startLine: first }) };
    }
    return undefined;
}
/** The shown line of the block that is nearest to the text; changed lines before those that only stand beside them. */
function nearby(block, text, difference) {
    if (block.source !== text.source)
        return undefined;
    const side = sideOf(text);
    const [first, last] = linesOf(block);
    const [wanted] = linesOf(text);
    const path = pathAt(text, difference);
    const shown = (difference.hunks.get(path) ?? [])
        .flatMap((hunk) => hunk.lines)
        .flatMap((line) => {
        const number = numberOf(line, side);
        return number !== undefined && number >= first && number <= last
            ? [{ number, changed: line.kind !== "context" }]
            : [];
    });
    const best = shown.sort((a, b) => Number(b.changed) - Number(a.changed) || Math.abs(a.number - wanted) - Math.abs(b.number - wanted))[0];
    return best && { kind: "line", path, side, line: best.number };
}
const sideOf = (span) => (span.source.revision === "base" ? "LEFT" : "RIGHT");
/** The path at the head, which is also what GitHub wants for deleted text. */
const pathAt = ({ source }, { renames }) => (source.revision === "base" ? renames.get(source.path) : undefined) ?? source.path;
const linesOf = (span) => [(0,model_source/* startOf */.GH)(span).line, (0,model_source/* lastLineOf */.SH)(span)];
/** Each finding asks for those of its file's hunks. */
const shown = { LEFT: new WeakMap(), RIGHT: new WeakMap() };
function shownLines(hunk, side) {
    const known = shown[side].get(hunk) ?? new Set(hunk.lines.flatMap((line) => numberOf(line, side) ?? []));
    shown[side].set(hunk, known);
    return known;
}
/** A shown line's number on one side; undefined where that side does not have it. */
const numberOf = (line, side) => side === "RIGHT"
    ? line.kind === "deleted"
        ? undefined
        : line.headLine
    : line.kind === "added"
        ? undefined
        : line.baseLine;


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


/***/ })

};
