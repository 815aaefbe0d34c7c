export const id = 1813;
export const ids = [1813];
export const modules = {

/***/ 1813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ parseBody)
/* harmony export */ });
/* harmony import */ var _cursor_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(307);
/* harmony import */ var _expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9171);
/* harmony import */ var _resync_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9243);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3556);




/** Reads items up to the end of the file, or to the closing brace of the block that they are in. */
function parseBody(c, within) {
    const start = c.at;
    const attributes = [];
    const blocks = [];
    for (;;) {
        (0,_cursor_js__WEBPACK_IMPORTED_MODULE_2__/* .skip */ .iv)(c, "over-newlines");
        if (c.at >= c.end || (within === "block" && (0,_cursor_js__WEBPACK_IMPORTED_MODULE_2__/* .peek */ .se)(c) === "}"))
            break;
        // A block that is never closed ends where the next one begins at the margin.
        if (within === "block" && (0,_resync_js__WEBPACK_IMPORTED_MODULE_3__/* .startsBlock */ .p)(c))
            break;
        const before = c.at;
        const item = parseItem(c);
        if (item?.kind === "attribute")
            attributes.push(item.attribute);
        else if (item)
            blocks.push(item.block);
        if (c.at === before)
            c.at++;
    }
    return { attributes, blocks, span: (0,_cursor_js__WEBPACK_IMPORTED_MODULE_2__/* .spanFrom */ .BO)(c, start) };
}
function parseItem(c) {
    const name = (0,_cursor_js__WEBPACK_IMPORTED_MODULE_2__/* .identifier */ .Cv)(c);
    if (!name) {
        (0,_cursor_js__WEBPACK_IMPORTED_MODULE_2__/* .complain */ .cc)(c, `a name of an argument or block must stand here, not ${(0,_cursor_js__WEBPACK_IMPORTED_MODULE_2__/* .found */ .F9)(c)}`);
        resume(c);
        return undefined;
    }
    (0,_cursor_js__WEBPACK_IMPORTED_MODULE_2__/* .skip */ .iv)(c, "to-newline");
    if ((0,_cursor_js__WEBPACK_IMPORTED_MODULE_2__/* .peek */ .se)(c) === "=" && (0,_cursor_js__WEBPACK_IMPORTED_MODULE_2__/* .peek */ .se)(c, 1) !== "=") {
        c.at++;
        (0,_cursor_js__WEBPACK_IMPORTED_MODULE_2__/* .skip */ .iv)(c, "to-newline");
        const value = (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .parseExpressionAt */ .l)(c, "to-newline");
        const attribute = {
            name: name.text,
            nameSpan: name.span,
            value,
            span: (0,_cursor_js__WEBPACK_IMPORTED_MODULE_2__/* .spanFrom */ .BO)(c, name.span.start, value.span.end),
        };
        endOfItem(c, `the argument \`${name.text}\``);
        return { kind: "attribute", attribute };
    }
    return parseBlock(c, name);
}
function parseBlock(c, type) {
    const labels = [];
    for (;;) {
        (0,_cursor_js__WEBPACK_IMPORTED_MODULE_2__/* .skip */ .iv)(c, "to-newline");
        if ((0,_cursor_js__WEBPACK_IMPORTED_MODULE_2__/* .peek */ .se)(c) === '"') {
            const label = (0,_template_js__WEBPACK_IMPORTED_MODULE_1__/* .parseQuoted */ .MH)(c);
            const text = label.parts.map((part) => (part.kind === "literal" ? part.text : "")).join("");
            if (label.parts.some((part) => part.kind !== "literal"))
                (0,_cursor_js__WEBPACK_IMPORTED_MODULE_2__/* .complain */ .cc)(c, "a block's label cannot hold an expression", label.span.start, label.span.end);
            labels.push({ text, span: label.span });
            continue;
        }
        const label = (0,_cursor_js__WEBPACK_IMPORTED_MODULE_2__/* .identifier */ .Cv)(c);
        if (!label)
            break;
        labels.push(label);
    }
    if (!(0,_cursor_js__WEBPACK_IMPORTED_MODULE_2__/* .take */ .s)(c, "{")) {
        (0,_cursor_js__WEBPACK_IMPORTED_MODULE_2__/* .complain */ .cc)(c, `after \`${type.text}\` an equals sign or an opening brace must stand, not ${(0,_cursor_js__WEBPACK_IMPORTED_MODULE_2__/* .found */ .F9)(c)}`);
        resume(c);
        return undefined;
    }
    if (c.depth >= _cursor_js__WEBPACK_IMPORTED_MODULE_2__/* .deepest */ .JS) {
        (0,_cursor_js__WEBPACK_IMPORTED_MODULE_2__/* .tooDeep */ .DI)(c, `blocks are nested deeper than ${_cursor_js__WEBPACK_IMPORTED_MODULE_2__/* .deepest */ .JS} levels`, type.span.start);
        c.at = c.end;
        return undefined;
    }
    c.depth++;
    const body = parseBody(c, "block");
    c.depth--;
    if (!(0,_cursor_js__WEBPACK_IMPORTED_MODULE_2__/* .take */ .s)(c, "}"))
        (0,_cursor_js__WEBPACK_IMPORTED_MODULE_2__/* .complain */ .cc)(c, `the block \`${type.text}\` is never closed: \`}\` is missing`, type.span.start, type.span.end);
    const block = { type: type.text, typeSpan: type.span, labels, body, span: (0,_cursor_js__WEBPACK_IMPORTED_MODULE_2__/* .spanFrom */ .BO)(c, type.span.start) };
    if ((0,_cursor_js__WEBPACK_IMPORTED_MODULE_2__/* .peek */ .se)(c) !== "}")
        endOfItem(c, `the block \`${type.text}\``);
    return { kind: "block", block };
}
/** After an item the line ends, or the block. */
function endOfItem(c, what) {
    (0,_cursor_js__WEBPACK_IMPORTED_MODULE_2__/* .skip */ .iv)(c, "to-newline");
    const next = (0,_cursor_js__WEBPACK_IMPORTED_MODULE_2__/* .peek */ .se)(c);
    if (next === "" || next === "\n" || next === "\r" || next === "}")
        return;
    (0,_cursor_js__WEBPACK_IMPORTED_MODULE_2__/* .complain */ .cc)(c, `after ${what} the line must end, but ${(0,_cursor_js__WEBPACK_IMPORTED_MODULE_2__/* .found */ .F9)(c)} stands there`);
    resume(c);
}
/**
 * Goes on at the next line that could begin an item: one that is not indented deeper than the broken one. Where that one left
 * brackets open, the line that closes them is passed over.
 */
function resume(c) {
    const indent = indentAt(c, c.at);
    let open = bracketsLeftOpen(c);
    for (;;) {
        const next = c.text.indexOf("\n", c.at);
        if (next < 0 || next >= c.end) {
            c.at = c.end;
            return;
        }
        c.at = next + 1;
        const at = c.at + blanksAt(c, c.at);
        const char = c.text[at];
        if (at >= c.end ||
            char === "\n" ||
            char === "\r" ||
            at - c.at > indent ||
            char === "]" ||
            char === ")" ||
            char === ",")
            continue;
        if (!open || char !== "}")
            return;
        open = false;
    }
}
/** Whether the line that a place is on opens more than it closes. */
function bracketsLeftOpen(c) {
    const end = c.text.indexOf("\n", c.at);
    const line = c.text.slice(lineStart(c, c.at), end < 0 ? c.end : Math.min(end, c.end));
    return line.length < 10_000 && line.split(/[[{(]/).length > line.split(/[\]})]/).length;
}
const lineStart = (c, at) => c.text.lastIndexOf("\n", Math.max(0, at - 1)) + 1;
const indentAt = (c, at) => blanksAt(c, lineStart(c, at));
function blanksAt(c, from) {
    let end = from;
    while (end < c.end && (c.text[end] === " " || c.text[end] === "\t"))
        end++;
    return end - from;
}


/***/ }),

/***/ 307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BO: () => (/* binding */ spanFrom),
/* harmony export */   Cv: () => (/* binding */ identifier),
/* harmony export */   DI: () => (/* binding */ tooDeep),
/* harmony export */   F9: () => (/* binding */ found),
/* harmony export */   JS: () => (/* binding */ deepest),
/* harmony export */   Ly: () => (/* binding */ isIdentifierPart),
/* harmony export */   WL: () => (/* binding */ looking),
/* harmony export */   YP: () => (/* binding */ indexIn),
/* harmony export */   cc: () => (/* binding */ complain),
/* harmony export */   cg: () => (/* binding */ cursorOf),
/* harmony export */   iv: () => (/* binding */ skip),
/* harmony export */   q7: () => (/* binding */ longestChain),
/* harmony export */   s: () => (/* binding */ take),
/* harmony export */   se: () => (/* binding */ peek)
/* harmony export */ });
/* unused harmony export isIdentifierStart */
/** What is nested deeper than this is not read. */
const deepest = 250;
const cursorOf = (source) => ({
    source,
    text: source.text,
    end: source.text.length,
    at: source.text.charCodeAt(0) === 0xfeff ? 1 : 0,
    depth: 0,
    diagnostics: [],
});
const spanFrom = (c, start, end = c.at) => ({ source: c.source, start, end });
const peek = (c, ahead = 0) => (c.at + ahead < c.end ? c.text[c.at + ahead] : "");
const looking = (c, word) => c.at + word.length <= c.end && c.text.startsWith(word, c.at);
/** Steps over the word where it comes next. */
function take(c, word) {
    if (!looking(c, word))
        return false;
    c.at += word.length;
    return true;
}
/** More complaints than this about one file help nobody. */
const mostComplaints = 100;
/** A complaint about what stands here, or between two places. Only the first at a place is told. */
function complain(c, message, start = c.at, end = wordEnd(c, start)) {
    const last = c.diagnostics.at(-1);
    if (c.diagnostics.length >= mostComplaints || (last && "source" in last.at && last.at.start === start))
        return;
    c.diagnostics.push({ code: "syntax", severity: "error", message, at: spanFrom(c, start, Math.max(start, end)) });
}
/** What goes on for longer than any that people write: operators in a row, or steps into a value. */
const longestChain = 1_000;
function tooDeep(c, message, start = c.at) {
    const at = spanFrom(c, start, Math.min(c.end, start + 1));
    if (c.diagnostics.length < mostComplaints)
        c.diagnostics.push({ code: "too-deep", severity: "error", message, at });
}
/** As much of a word as is worth quoting. */
const longestWord = 60;
function wordEnd(c, start) {
    const most = Math.min(c.end, start + longestWord);
    let end = start;
    while (end < most && isIdentifierPart(c.text.codePointAt(end) ?? 0))
        end++;
    return Math.min(c.end, Math.max(end, start + 1));
}
/** What stands here, for messages: `end of file`, or the next word in backticks. */
function found(c) {
    if (c.at >= c.end)
        return "the end of the file";
    const char = peek(c);
    if (char === "\n" || char === "\r")
        return "the end of the line";
    return `\`${c.text.slice(c.at, Math.min(wordEnd(c, c.at), c.at + 40)).replaceAll("`", "'")}\``;
}
/** Blanks and comments; newlines too where `newlines` is asked for. */
function skip(c, newlines) {
    for (;;) {
        const char = peek(c);
        if (char === " " || char === "\t")
            c.at++;
        else if (char === "\r" && peek(c, 1) !== "\n")
            loneReturn(c);
        else if (newlines === "over-newlines" && (char === "\n" || char === "\r"))
            c.at++;
        else if (char === "#" || looking(c, "//")) {
            const next = c.text.indexOf("\n", c.at);
            const start = c.at;
            c.at = next < 0 || next > c.end ? c.end : next;
            if (c.text[c.at - 1] === "\r" && c.at < c.end)
                c.at--;
            c.comments?.set(start, c.at);
        }
        else if (looking(c, "/*")) {
            const close = indexIn(c, "*/", c.at + 2);
            if (close < 0)
                complain(c, "this comment is never closed: `*/` is missing", c.at, c.at + 2);
            else
                c.comments?.set(c.at, close + 2);
            c.at = close < 0 ? c.end : close + 2;
        }
        else
            return;
    }
}
/** Told once: a file with such line ends has them on every line. */
function loneReturn(c) {
    const message = "a carriage return stands here without a newline: lines must end in a newline";
    if (!c.diagnostics.some((each) => each.message === message))
        complain(c, message);
    c.at++;
}
/** Where a word comes next before the end. */
function indexIn(c, word, from, end = c.end) {
    const at = c.text.slice(from, end).indexOf(word);
    return at < 0 ? -1 : from + at;
}
const start = /^[\p{ID_Start}_]$/u;
const part = /^[\p{ID_Continue}-]$/u;
const isIdentifierStart = (code) => (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    code === 95 ||
    (code > 127 && start.test(String.fromCodePoint(code)));
const isIdentifierPart = (code) => isIdentifierStart(code) ||
    (code >= 48 && code <= 57) ||
    code === 45 ||
    (code > 127 && part.test(String.fromCodePoint(code)));
/** The identifier that begins here, if one does. */
function identifier(c) {
    const from = c.at;
    if (from >= c.end || !isIdentifierStart(c.text.codePointAt(from) ?? 0))
        return undefined;
    let at = from;
    while (at < c.end) {
        const code = c.text.codePointAt(at) ?? 0;
        if (!isIdentifierPart(code))
            break;
        at += code > 0xffff ? 2 : 1;
    }
    c.at = at;
    return { text: c.text.slice(from, at), span: spanFrom(c, from) };
}


/***/ }),

/***/ 9171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ afterSplat),
  l: () => (/* binding */ parseExpressionAt)
});

// EXTERNAL MODULE: ./lib/src/formats/hcl/cursor.js
var cursor = __webpack_require__(307);
;// CONCATENATED MODULE: ./lib/src/formats/hcl/collection.js


function parseTuple(c) {
    const start = c.at++;
    (0,cursor/* skip */.iv)(c, "over-newlines");
    if (beginsFor(c))
        return parseFor(c, start, "]");
    const items = [];
    for (;;) {
        (0,cursor/* skip */.iv)(c, "over-newlines");
        if ((0,cursor/* peek */.se)(c) === "]" || c.at >= c.end)
            break;
        items.push(parseExpressionAt(c, "over-newlines"));
        (0,cursor/* skip */.iv)(c, "over-newlines");
        if (!(0,cursor/* take */.s)(c, ","))
            break;
    }
    if (!(0,cursor/* take */.s)(c, "]"))
        (0,cursor/* complain */.cc)(c, `the list needs a comma or a closing bracket, but ${(0,cursor/* found */.F9)(c)} stands there`);
    return { kind: "tuple", items, span: (0,cursor/* spanFrom */.BO)(c, start) };
}
function parseObject(c) {
    const start = c.at++;
    (0,cursor/* skip */.iv)(c, "over-newlines");
    if (beginsFor(c))
        return parseFor(c, start, "}");
    const entries = [];
    for (;;) {
        (0,cursor/* skip */.iv)(c, "over-newlines");
        if ((0,cursor/* peek */.se)(c) === "}" || c.at >= c.end)
            break;
        const before = c.at;
        const entry = parseEntry(c);
        if (!entry)
            break;
        entries.push(entry);
        (0,cursor/* skip */.iv)(c, "to-newline");
        // Entries end at a comma, at the end of the line, or at the closing brace.
        if ((0,cursor/* take */.s)(c, ",") || (0,cursor/* peek */.se)(c) === "\n" || (0,cursor/* peek */.se)(c) === "\r")
            continue;
        if ((0,cursor/* peek */.se)(c) === "}" || c.at === before)
            break;
        (0,cursor/* complain */.cc)(c, `after an entry a comma or a new line must stand, not ${(0,cursor/* found */.F9)(c)}`);
        break;
    }
    if (!(0,cursor/* take */.s)(c, "}"))
        (0,cursor/* complain */.cc)(c, `the map needs a closing brace, but ${(0,cursor/* found */.F9)(c)} stands there`);
    return { kind: "object", entries, span: (0,cursor/* spanFrom */.BO)(c, start) };
}
function parseEntry(c) {
    const key = parseKey(c);
    (0,cursor/* skip */.iv)(c, "to-newline");
    if (!(0,cursor/* take */.s)(c, "=") && !(0,cursor/* take */.s)(c, ":")) {
        (0,cursor/* complain */.cc)(c, `a key needs \`=\` and a value, but ${(0,cursor/* found */.F9)(c)} stands there`);
        return undefined;
    }
    (0,cursor/* skip */.iv)(c, "to-newline");
    const value = parseExpressionAt(c, "to-newline");
    return { key, value, span: (0,cursor/* spanFrom */.BO)(c, key.span.start, value.span.end) };
}
/** A bare name is the text of the key; anything else is an expression. */
function parseKey(c) {
    const start = c.at;
    const name = (0,cursor/* identifier */.Cv)(c);
    if (name) {
        const end = c.at;
        (0,cursor/* skip */.iv)(c, "to-newline");
        const next = (0,cursor/* peek */.se)(c);
        c.at = end;
        if (next === "=" || next === ":")
            return {
                kind: "template",
                quote: "bare",
                parts: [{ kind: "literal", text: name.text, span: name.span }],
                span: name.span,
            };
    }
    c.at = start;
    return parseExpressionAt(c, "to-newline");
}
const beginsFor = (c) => (0,cursor/* looking */.WL)(c, "for") && !(0,cursor/* isIdentifierPart */.Ly)(c.text.codePointAt(c.at + 3) ?? 0);
function parseFor(c, start, close) {
    c.at += 3;
    (0,cursor/* skip */.iv)(c, "over-newlines");
    const names = loopNames(c);
    expect(c, "in", "`for` needs `in`");
    const of = inside(c);
    expect(c, ":", "`for` needs a `:` before its result");
    const result = inside(c);
    if (close === "}")
        expect(c, "=>", "a map needs `=>` between key and value");
    const value = close === "}" ? inside(c) : result;
    (0,cursor/* skip */.iv)(c, "over-newlines");
    const grouped = (0,cursor/* take */.s)(c, "...");
    (0,cursor/* skip */.iv)(c, "over-newlines");
    const test = takeWord(c, "if") ? inside(c) : undefined;
    expect(c, close, `\`for\` needs a closing \`${close}\``);
    return {
        kind: "for",
        ...names,
        of,
        ...(close === "}" && { key: result }),
        value,
        grouped,
        ...(test && { test }),
        span: (0,cursor/* spanFrom */.BO)(c, start),
    };
}
/** `v`, or `k, v`. */
function loopNames(c) {
    const first = (0,cursor/* identifier */.Cv)(c)?.text;
    if (first === undefined)
        (0,cursor/* complain */.cc)(c, `\`for\` needs a name, not ${(0,cursor/* found */.F9)(c)}`);
    (0,cursor/* skip */.iv)(c, "over-newlines");
    if (!(0,cursor/* take */.s)(c, ","))
        return { valueName: first ?? "" };
    (0,cursor/* skip */.iv)(c, "over-newlines");
    return { keyName: first ?? "", valueName: (0,cursor/* identifier */.Cv)(c)?.text ?? "" };
}
function inside(c) {
    (0,cursor/* skip */.iv)(c, "over-newlines");
    return parseExpressionAt(c, "over-newlines");
}
function expect(c, word, what) {
    (0,cursor/* skip */.iv)(c, "over-newlines");
    if (!(0,cursor/* take */.s)(c, word))
        (0,cursor/* complain */.cc)(c, `${what}, but ${(0,cursor/* found */.F9)(c)} stands there`);
}
function takeWord(c, word) {
    return (0,cursor/* looking */.WL)(c, word) && !(0,cursor/* isIdentifierPart */.Ly)(c.text.codePointAt(c.at + word.length) ?? 0) && (0,cursor/* take */.s)(c, word);
}
/** `[key]`, or `[*]` with all that follows it. */
function parseBracket(c, of) {
    const { start } = of.span;
    const bracket = c.at++;
    (0,cursor/* skip */.iv)(c, "over-newlines");
    if ((0,cursor/* peek */.se)(c) === "*") {
        c.at++;
        (0,cursor/* skip */.iv)(c, "over-newlines");
        if (!(0,cursor/* take */.s)(c, "]"))
            (0,cursor/* complain */.cc)(c, `\`[*\` needs a closing bracket, not ${(0,cursor/* found */.F9)(c)}`);
        const each = afterSplat(c, { kind: "variable", name: "*", span: (0,cursor/* spanFrom */.BO)(c, bracket) });
        return { kind: "splat", of, each, full: true, span: (0,cursor/* spanFrom */.BO)(c, start) };
    }
    const key = parseExpressionAt(c, "over-newlines");
    (0,cursor/* skip */.iv)(c, "over-newlines");
    if (!(0,cursor/* take */.s)(c, "]"))
        (0,cursor/* complain */.cc)(c, `an index needs a closing bracket, but ${(0,cursor/* found */.F9)(c)} stands there`);
    return { kind: "index", of, key, span: (0,cursor/* spanFrom */.BO)(c, start) };
}

// EXTERNAL MODULE: ./lib/src/formats/hcl/foreign.js
var foreign = __webpack_require__(505);
// EXTERNAL MODULE: ./lib/src/formats/hcl/heredoc.js
var hcl_heredoc = __webpack_require__(1633);
// EXTERNAL MODULE: ./lib/src/formats/hcl/template.js + 3 modules
var template = __webpack_require__(3556);
;// CONCATENATED MODULE: ./lib/src/formats/hcl/expression.js





function parseExpressionAt(c, newlines) {
    if (c.depth >= cursor/* deepest */.JS) {
        const start = c.at;
        (0,cursor/* tooDeep */.DI)(c, `expressions are nested deeper than ${cursor/* deepest */.JS} levels`);
        c.at = c.end;
        return { kind: "broken", span: (0,cursor/* spanFrom */.BO)(c, start) };
    }
    c.depth++;
    const expression = conditional(c, newlines);
    c.depth--;
    return expression;
}
function conditional(c, newlines) {
    const test = binary(c, 1, newlines);
    const end = c.at;
    (0,cursor/* skip */.iv)(c, newlines);
    if ((0,cursor/* peek */.se)(c) !== "?") {
        c.at = end;
        return test;
    }
    c.at++;
    (0,cursor/* skip */.iv)(c, newlines);
    const then = parseExpressionAt(c, newlines);
    (0,cursor/* skip */.iv)(c, newlines);
    if (!(0,cursor/* take */.s)(c, ":")) {
        (0,cursor/* complain */.cc)(c, `a condition needs a \`:\` and what holds otherwise, but ${(0,cursor/* found */.F9)(c)} stands there`);
        return { kind: "broken", span: (0,cursor/* spanFrom */.BO)(c, test.span.start) };
    }
    (0,cursor/* skip */.iv)(c, newlines);
    const otherwise = parseExpressionAt(c, newlines);
    return { kind: "conditional", test, then, else: otherwise, span: (0,cursor/* spanFrom */.BO)(c, test.span.start, otherwise.span.end) };
}
/** How tightly an operator binds. https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md#operations */
const strength = {
    "||": 1,
    "&&": 2,
    "==": 3,
    "!=": 3,
    "<": 4,
    "<=": 4,
    ">": 4,
    ">=": 4,
    "+": 5,
    "-": 5,
    "*": 6,
    "/": 6,
    "%": 6,
};
/** Operators that bind at least as tightly as `least`, those of one strength from left to right. */
function binary(c, least, newlines) {
    let left = unary(c, newlines);
    for (let terms = 1;; terms++) {
        const end = c.at;
        (0,cursor/* skip */.iv)(c, newlines);
        const operator = operatorAt(c);
        if (!operator || strength[operator] < least) {
            c.at = end;
            return left;
        }
        if (terms > cursor/* longestChain */.q7) {
            (0,cursor/* tooDeep */.DI)(c, `an expression has more than ${cursor/* longestChain */.q7} operators in a row`);
            c.at = c.end;
            return left;
        }
        c.at += operator.length;
        (0,cursor/* skip */.iv)(c, newlines);
        const right = binary(c, strength[operator] + 1, newlines);
        left = { kind: "binary", operator, left, right, span: (0,cursor/* spanFrom */.BO)(c, left.span.start, right.span.end) };
        if (right.kind === "broken")
            return left;
    }
}
/** The operator that stands here; not the `/` of a comment, nor the `<` of a heredoc, nor an `=`. */
function operatorAt(c) {
    const char = (0,cursor/* peek */.se)(c);
    const next = (0,cursor/* peek */.se)(c, 1);
    switch (char) {
        case "|":
            return next === "|" ? "||" : undefined;
        case "&":
            return next === "&" ? "&&" : undefined;
        case "=":
            return next === "=" ? "==" : undefined;
        case "!":
            return next === "=" ? "!=" : undefined;
        case "<":
            return next === "=" ? "<=" : next === "<" ? undefined : "<";
        case ">":
            return next === "=" ? ">=" : ">";
        case "/":
            return next === "/" || next === "*" ? undefined : "/";
        case "+":
        case "-":
        case "*":
        case "%":
            return char;
        default:
            return undefined;
    }
}
function unary(c, newlines) {
    const start = c.at;
    const operators = [];
    const starts = [];
    for (;;) {
        const char = (0,cursor/* peek */.se)(c);
        if (char !== "!" && char !== "-")
            break;
        if (operators.length >= cursor/* deepest */.JS)
            break;
        operators.push(char);
        starts.push(c.at++);
        (0,cursor/* skip */.iv)(c, newlines);
    }
    let operand = postfix(c, primary(c), newlines);
    for (let i = operators.length - 1; i >= 0; i--)
        operand = {
            kind: "unary",
            operator: operators[i],
            operand,
            span: (0,cursor/* spanFrom */.BO)(c, starts[i] ?? start, operand.span.end),
        };
    return operand;
}
function primary(c) {
    const start = c.at;
    const char = (0,cursor/* peek */.se)(c);
    if (char === '"')
        return (0,template/* parseQuoted */.MH)(c);
    if (char === "[")
        return parseTuple(c);
    if (char === "{")
        return parseObject(c);
    const heredoc = char === "<" ? (0,hcl_heredoc/* heredocOpening */.v)(c.text, start) : undefined;
    if (heredoc)
        return (0,template/* parseHeredoc */.KK)(c, heredoc);
    if (char === "(") {
        c.at++;
        (0,cursor/* skip */.iv)(c, "over-newlines");
        const of = parseExpressionAt(c, "over-newlines");
        (0,cursor/* skip */.iv)(c, "over-newlines");
        if (!(0,cursor/* take */.s)(c, ")"))
            (0,cursor/* complain */.cc)(c, `a closing parenthesis must stand here, not ${(0,cursor/* found */.F9)(c)}`);
        return { kind: "parentheses", of, span: (0,cursor/* spanFrom */.BO)(c, start) };
    }
    if (/[0-9]/.test(char))
        return number(c);
    const name = (0,cursor/* identifier */.Cv)(c);
    if (name)
        return named(c, name);
    if (char === foreign/* filling */.I) {
        while ((0,cursor/* peek */.se)(c) === foreign/* filling */.I)
            c.at++;
        return { kind: "broken", span: (0,cursor/* spanFrom */.BO)(c, start) };
    }
    (0,cursor/* complain */.cc)(c, `a value must stand here, not ${(0,cursor/* found */.F9)(c)}`);
    return { kind: "broken", span: (0,cursor/* spanFrom */.BO)(c, start, start) };
}
const digits = /[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]+)?/y;
function number(c) {
    const start = c.at;
    digits.lastIndex = start;
    const text = digits.exec(c.text)?.[0] ?? "0";
    c.at = Math.min(c.end, start + text.length);
    return { kind: "number", value: Number(text), span: (0,cursor/* spanFrom */.BO)(c, start) };
}
function named(c, first) {
    let { text } = first;
    const { start } = first.span;
    while (c.text.startsWith("::", c.at) && c.at + 2 <= c.end) {
        c.at += 2;
        text += `::${(0,cursor/* identifier */.Cv)(c)?.text ?? ""}`;
    }
    const nameSpan = (0,cursor/* spanFrom */.BO)(c, start);
    const end = c.at;
    (0,cursor/* skip */.iv)(c, "to-newline");
    if ((0,cursor/* peek */.se)(c) === "(")
        return call(c, text, nameSpan);
    c.at = end;
    if (text.includes("::"))
        (0,cursor/* complain */.cc)(c, `\`${text}\` is the name of a function: an opening parenthesis must follow`);
    if (text === "true" || text === "false")
        return { kind: "boolean", value: text === "true", span: nameSpan };
    if (text === "null")
        return { kind: "null", span: nameSpan };
    return { kind: "variable", name: text, span: nameSpan };
}
function call(c, name, nameSpan) {
    const args = [];
    let expand = false;
    c.at++;
    for (;;) {
        (0,cursor/* skip */.iv)(c, "over-newlines");
        if ((0,cursor/* peek */.se)(c) === ")" || c.at >= c.end)
            break;
        const before = c.at;
        args.push(parseExpressionAt(c, "over-newlines"));
        (0,cursor/* skip */.iv)(c, "over-newlines");
        if ((0,cursor/* take */.s)(c, "...")) {
            expand = true;
            (0,cursor/* skip */.iv)(c, "over-newlines");
            break;
        }
        if (!(0,cursor/* take */.s)(c, ","))
            break;
        if (c.at === before)
            break;
    }
    if (!(0,cursor/* take */.s)(c, ")"))
        (0,cursor/* complain */.cc)(c, `the call of \`${name}\` needs a comma or a closing parenthesis, but ${(0,cursor/* found */.F9)(c)} stands there`);
    return { kind: "call", name, nameSpan, arguments: args, expand, span: (0,cursor/* spanFrom */.BO)(c, nameSpan.start) };
}
/** `.name`, `.0`, `[key]`, `.*` and `[*]`, as many as there are. */
function postfix(c, first, newlines) {
    let of = first;
    for (let steps = 0; steps < cursor/* longestChain */.q7; steps++) {
        const end = c.at;
        // A line may go on with a dot only inside brackets.
        (0,cursor/* skip */.iv)(c, newlines);
        const next = (0,cursor/* peek */.se)(c) === "." && (0,cursor/* peek */.se)(c, 1) !== "." ? attribute(c, of) : (0,cursor/* peek */.se)(c) === "[" ? parseBracket(c, of) : undefined;
        if (!next) {
            c.at = end;
            return of;
        }
        of = next;
    }
    return of;
}
function attribute(c, of) {
    const start = of.span.start;
    c.at++;
    if ((0,cursor/* peek */.se)(c) === "*") {
        c.at++;
        // An attribute splat takes only the names that follow it.
        const each = names(c, { kind: "variable", name: "*", span: (0,cursor/* spanFrom */.BO)(c, c.at - 1) });
        return { kind: "splat", of, each, full: false, span: (0,cursor/* spanFrom */.BO)(c, start) };
    }
    if (/[0-9]/.test((0,cursor/* peek */.se)(c))) {
        const from = c.at;
        while (/[0-9]/.test((0,cursor/* peek */.se)(c)))
            c.at++;
        const span = (0,cursor/* spanFrom */.BO)(c, from);
        if ((0,cursor/* peek */.se)(c) === "." && /[0-9]/.test((0,cursor/* peek */.se)(c, 1)))
            (0,cursor/* complain */.cc)(c, "two numbers cannot follow each other with a dot: write `[…]` around them", from, c.at);
        return {
            kind: "index",
            of,
            key: { kind: "number", value: Number(c.text.slice(from, c.at)), span },
            span: (0,cursor/* spanFrom */.BO)(c, start),
        };
    }
    (0,cursor/* skip */.iv)(c, "to-newline");
    const name = (0,cursor/* identifier */.Cv)(c);
    if (!name) {
        (0,cursor/* complain */.cc)(c, `after a dot a name must stand, not ${(0,cursor/* found */.F9)(c)}`);
        return { kind: "broken", span: (0,cursor/* spanFrom */.BO)(c, start) };
    }
    return { kind: "attribute", of, name: name.text, nameSpan: name.span, span: (0,cursor/* spanFrom */.BO)(c, start) };
}
function names(c, first) {
    let of = first;
    while ((0,cursor/* peek */.se)(c) === "." && (0,cursor/* peek */.se)(c, 1) !== "." && (0,cursor/* peek */.se)(c, 1) !== "*") {
        const next = attribute(c, of);
        if (!next)
            break;
        of = next;
    }
    return of;
}
/** What follows a full splat is applied to each of its elements. */
const afterSplat = (c, each) => postfix(c, each, "to-newline");


/***/ }),

/***/ 505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ filling),
/* harmony export */   V: () => (/* binding */ foreign)
/* harmony export */ });
/** Stands for a value that another tool fills in. Of the private use area: no file of ours has it. */
const filling = "\ue000";
/** Jinja, Helm, Handlebars (`{{ x }}`, `{% if %}`, `{# … #}`) and ERB (`<%= x %>`). A mark ends on the line it begins on. */
const mark = /\{\{.{0,200}?\}\}|\{%.{0,200}?%\}|\{#.{0,200}?#\}|<%.{0,200}?%>/g;
/** No one writes such marks on a longer line. */
const longestLine = 2_000;
/** `complaints` are what is wrong with the file when it is read as it is. */
function foreign(source, complaints) {
    const { text } = source;
    const nul = text.indexOf("\0");
    if (nul >= 0)
        return { text, diagnostic: about(source, nul, 1, "this is no UTF-8 text: it holds NUL characters") };
    const lines = [];
    let first;
    let at = 0;
    for (const line of text.split("\n")) {
        const marks = line.length > longestLine ? [] : [...line.matchAll(mark)].filter((each) => isInTheWay(line, each));
        const [found] = marks;
        if (found && !first && complaints.some((each) => isWithin(each, at, at + line.length)))
            first = { at: at + found.index, mark: found[0] };
        lines.push(mask(line, marks));
        at += line.length + 1;
    }
    if (!first)
        return undefined;
    const message = `this looks like a template of another tool, which fills in \`${quoted(first.mark)}\` before Terraform reads the file: what depends on it is not judged`;
    return { text: lines.join("\n"), diagnostic: about(source, first.at, first.mark.length, message) };
}
const about = (source, start, length, message) => ({
    code: "unsupported",
    severity: "error",
    message,
    at: { source, start, end: start + length },
});
const quoted = (written) => written.slice(0, 60).replaceAll("`", "'");
const isWithin = ({ at }, start, end) => "source" in at && at.start >= start && at.start <= end;
/** Text of a string is no concern of the parser, as long as its quotes are left alone. */
function isInTheWay(line, { index, 0: written }) {
    const quotes = line.slice(0, index).match(/(?<!\\)"/g)?.length ?? 0;
    return quotes % 2 === 0 || written.includes('"');
}
function mask(line, marks) {
    const isAlone = line.replace(mark, "").trim() === "";
    return marks.reduce((masked, { index, 0: written }) => {
        const isValue = !isAlone && /^(?:\{\{|<%=)/.test(written);
        return (masked.slice(0, index) + (isValue ? filling : " ").repeat(written.length) + masked.slice(index + written.length));
    }, line);
}


/***/ }),

/***/ 1633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ closingLine),
/* harmony export */   v: () => (/* binding */ heredocOpening)
/* harmony export */ });
/* harmony import */ var _cursor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(307);
/** The first line of a heredoc to the line that ends it, past other heredocs that stand in its interpolations. */

const opening = /<<(-?)([\p{ID_Start}_][\p{ID_Continue}-]*)[^\S\n]*\n/uy;
function heredocOpening(text, at) {
    opening.lastIndex = at;
    const match = opening.exec(text);
    if (!match)
        return undefined;
    const [all, dash, marker = ""] = match;
    return { marker, indented: dash === "-", length: all.trimEnd().length, contents: at + all.length };
}
/** How far behind a line that could be the end it is looked for a better one. */
const furthest = 4_096;
/** The end marker may be indented, and followed by blanks. */
function closingLine(c, from, marker) {
    if (!hasMarker(c, from, marker))
        return undefined;
    let first;
    const modes = [{ kind: "heredoc", marker }];
    for (let at = from; at <= c.end && (first === undefined || at < first.end + furthest);) {
        const atLineStart = at === from || c.text[at - 1] === "\n";
        const line = atLineStart ? markerAt(c, at, marker) : undefined;
        const mode = modes.at(-1);
        if (line) {
            // In the middle of an expression it is more likely that a brace is missing.
            if (modes.length === 1 || mode.kind !== "heredoc")
                return line;
            first ??= line;
        }
        const inner = atLineStart && modes.length > 1 && mode.kind === "heredoc" ? markerAt(c, at, mode.marker) : undefined;
        if (inner) {
            modes.pop();
            at = inner.end;
        }
        else if (at === c.end)
            break;
        else
            at = step(c, at, modes);
    }
    return first;
}
/** Whether there is any line that could be the end: most texts that are never closed have none. */
function hasMarker(c, from, marker) {
    for (let at = (0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .indexIn */ .YP)(c, marker, from); at >= 0; at = (0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .indexIn */ .YP)(c, marker, at + 1)) {
        let line = at;
        while (line > from && isBlank(c.text.charCodeAt(line - 1)))
            line--;
        if ((line === from || c.text[line - 1] === "\n") && markerAt(c, line, marker))
            return true;
    }
    return false;
}
function markerAt(c, line, marker) {
    let start = line;
    while (start < c.end && isBlank(c.text.charCodeAt(start)))
        start++;
    if (!c.text.startsWith(marker, start))
        return undefined;
    const end = start + marker.length;
    let after = end;
    while (after < c.end && isBlank(c.text.charCodeAt(after)))
        after++;
    return end <= c.end && (after >= c.end || c.text[after] === "\n") ? { start: line, end } : undefined;
}
const isBlank = (code) => code === 32 || (code >= 9 && code <= 13 && code !== 10) || code === 0xa0;
/** Over what stands at a place, with what it opens or closes. */
function step(c, at, modes) {
    const { text } = c;
    const mode = modes.at(-1);
    const char = text[at];
    if (mode.kind === "expression")
        return stepInExpression(c, at, mode, modes);
    if (char === "$" || char === "%") {
        if (text[at + 1] === char && text[at + 2] === "{")
            return at + 3;
        if (text[at + 1] !== "{")
            return at + 1;
        modes.push({ kind: "expression", braces: 0 });
        return at + 2;
    }
    if (mode.kind === "heredoc")
        return at + 1;
    if (char === "\\" && text[at + 1] !== "\n")
        return at + 2;
    if (char === '"' || char === "\n")
        modes.pop();
    return at + 1;
}
function stepInExpression(c, at, mode, modes) {
    const { text } = c;
    const char = text[at];
    const next = text[at + 1];
    if (char === '"')
        modes.push({ kind: "string" });
    else if (char === "{")
        mode.braces++;
    else if (char === "}" && --mode.braces < 0)
        modes.pop();
    else if (char === "#" || (char === "/" && next === "/"))
        return endOf(c, text.indexOf("\n", at));
    else if (char === "/" && next === "*")
        return endOf(c, text.indexOf("*/", at + 2));
    else if (char === "<" && next === "<") {
        const inner = heredocOpening(text, at);
        if (!inner)
            return at + 2;
        modes.push({ kind: "heredoc", marker: inner.marker });
        return inner.contents;
    }
    return at + 1;
}
const endOf = (c, at) => (at < 0 || at > c.end ? c.end : at);


/***/ }),

/***/ 9243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ blockStarts),
/* harmony export */   p: () => (/* binding */ startsBlock)
/* harmony export */ });
const topLevel = /(?:resource|data|module|locals|variable|output|provider|terraform|moved|import|check|removed|ephemeral|include|dependency|dependencies|generate|remote_state)\b[^\S\n]*(?:"[^"\n]*"[^\S\n]*){0,3}\{/y;
function beginsAt(text, at) {
    const code = text.charCodeAt(at);
    if (code < 97 || code > 122)
        return false;
    topLevel.lastIndex = at;
    return topLevel.test(text);
}
/** Whether a block at the margin begins here: then whatever is still open was never closed. */
const startsBlock = (c) => (c.at === 0 || c.text[c.at - 1] === "\n") && beginsAt(c.text, c.at);
/** What stands in an expression's way to the end of its line, or further. */
const turn = /["#\n]|\/\/|\/\*|<<-?([\p{ID_Start}_][\p{ID_Continue}-]*)[^\S\n]*\n/gu;
const turnInString = /["\\\n]|[$%]\{/g;
const turnInInterpolation = /["{}\n]/g;
/** The offsets of all blocks at the margin, but for those that only stand in a comment or in a heredoc. */
function blockStarts(text) {
    const starts = beginsAt(text, 0) ? [0] : [];
    const heredocs = heredocsOf(text);
    /** The interpolations that are open, each with the braces that are open in it; and whether a string is open in the innermost. */
    const lastClosing = text.lastIndexOf("*/");
    let open = [];
    let inString = false;
    for (let at = 0;;) {
        const pattern = inString ? turnInString : open.length > 0 ? turnInInterpolation : turn;
        pattern.lastIndex = at;
        const match = pattern.exec(text);
        if (!match)
            return starts;
        const [word] = match;
        at = pattern.lastIndex;
        if (word === "\n") {
            inString = false;
            if (!beginsAt(text, at))
                continue;
            starts.push(at);
            open = [];
        }
        else if (inString) {
            if (word === "\\")
                at++;
            else if (word === '"')
                inString = false;
            else {
                open.push(0);
                inString = false;
            }
        }
        else if (word === '"')
            inString = true;
        else if (word === "{")
            open.push((open.pop() ?? 0) + 1);
        else if (word === "}") {
            const braces = open.pop() ?? 0;
            if (braces > 0)
                open.push(braces - 1);
            else
                inString = true;
        }
        else if (word === "#" || word === "//") {
            const newline = text.indexOf("\n", at);
            at = newline < 0 ? text.length : newline;
        }
        else if (word !== "/*")
            at = heredocs.end(match[1] ?? "", at);
        else if (at <= lastClosing)
            at = text.indexOf("*/", at) + 2;
    }
}
/** Where the heredocs of a text end: asked in the order in which they stand. */
function heredocsOf(text) {
    const closings = positions(text, /^[^\S\r\n\u2028\u2029]*([\p{ID_Start}_][\p{ID_Continue}-]*)[^\S\n]*$/gmu);
    const openings = positions(text, /<<-?([\p{ID_Start}_][\p{ID_Continue}-]*)[^\S\n]*$/gmu);
    return {
        end: (marker, contents) => {
            const closing = after(closings, marker, contents);
            if (closing === undefined)
                return contents - 1;
            // One that goes on over a block up to the marker of another heredoc has lost its own.
            const next = after(openings, marker, contents);
            const isLost = next !== undefined && next < closing && hasBlock(text, contents, next);
            return isLost ? contents - 1 : closing + marker.length;
        },
    };
}
function hasBlock(text, from, to) {
    for (let line = from; line > 0 && line < to; line = text.indexOf("\n", line) + 1)
        if (beginsAt(text, line))
            return true;
    return false;
}
function positions(text, pattern) {
    const found = new Map();
    for (const match of text.matchAll(pattern)) {
        const marker = match[1] ?? "";
        const known = found.get(marker) ?? { at: [], next: 0 };
        known.at.push(match.index);
        found.set(marker, known);
    }
    return found;
}
function after(all, marker, from) {
    const known = all.get(marker);
    if (!known)
        return undefined;
    while (known.next < known.at.length && (known.at[known.next] ?? 0) < from)
        known.next++;
    return known.at[known.next];
}


/***/ }),

/***/ 3556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  KK: () => (/* binding */ parseHeredoc),
  MH: () => (/* binding */ parseQuoted),
  z2: () => (/* binding */ parseWhole)
});

// UNUSED EXPORTS: isEscapedMarker, isMarker, rawPieces

;// CONCATENATED MODULE: ./lib/src/formats/hcl/blanks.js
/** What counts as white space: Unicode's property, which is not quite what `\s` means. */
const space = "[\\t-\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]";
const leading = new RegExp(`^${space}*`);
const blank = new RegExp(`^${space}*$`);
/** `~` takes the white space on its side: in a quoted string all of it, in other text no more than belongs to the line. */
function strip(pieces) {
    if (!pieces.some((piece) => piece.kind !== "literal" && (piece.stripBefore || piece.stripAfter)))
        return pieces;
    const stripped = [...pieces];
    for (const [i, piece] of pieces.entries()) {
        if (piece.kind === "literal")
            continue;
        for (let at = i + 1; piece.stripAfter; at++) {
            const next = stripped[at];
            if (next?.kind !== "literal")
                break;
            stripped[at] = withoutStart(next, lengthOfStart(next.text));
            if (!isBlank(next) || endsLine(next))
                break;
        }
        for (let at = i - 1; piece.stripBefore; at--) {
            const before = stripped[at];
            if (before?.kind !== "literal")
                break;
            stripped[at] = withoutEnd(before);
            const further = stripped[at - 1];
            if (!isBlank(before) || further?.kind !== "literal" || endsLine(further))
                break;
        }
    }
    return stripped;
}
/** Takes off as many blanks as each line of a `<<-` heredoc begins with. Lines of nothing but blanks do not count and stay. */
function outdent(pieces) {
    const begins = new Set();
    let least = Number.POSITIVE_INFINITY;
    let atStart = true;
    for (const [i, piece] of pieces.entries()) {
        const text = piece.kind === "literal" ? piece.text : "";
        if (atStart && !(text.endsWith("\n") && blank.test(text))) {
            least = Math.min(least, lengthOfStart(text));
            begins.add(i);
        }
        atStart = text.endsWith("\n");
    }
    if (!Number.isFinite(least) || least === 0)
        return pieces;
    return pieces.map((piece, i) => (piece.kind === "literal" && begins.has(i) ? withoutStart(piece, least) : piece));
}
const lengthOfStart = (text) => leading.exec(text)?.[0].length ?? 0;
const isBlank = ({ text }) => blank.test(text);
const isVerbatim = ({ text, span }) => text.length === span.end - span.start;
/** A newline that is written as one, not as an escape sequence. */
const endsLine = (piece) => isVerbatim(piece) && piece.text.endsWith("\n");
function withoutStart(piece, count) {
    if (count === 0)
        return piece;
    const { start, end } = piece.span;
    return {
        ...piece,
        text: piece.text.slice(count),
        span: { ...piece.span, start: isVerbatim(piece) ? start + count : end },
    };
}
function withoutEnd(piece) {
    let end = piece.text.length;
    while (end > 0 && blank.test(piece.text[end - 1] ?? ""))
        end--;
    if (end === piece.text.length)
        return piece;
    return {
        ...piece,
        text: piece.text.slice(0, end),
        span: { ...piece.span, end: isVerbatim(piece) ? piece.span.start + end : piece.span.start },
    };
}

// EXTERNAL MODULE: ./lib/src/formats/hcl/cursor.js
var cursor = __webpack_require__(307);
;// CONCATENATED MODULE: ./lib/src/formats/hcl/directive.js

function nest(c, pieces) {
    if (pieces.every((piece) => piece.kind === "literal"))
        return pieces;
    const reader = { c, pieces, at: 0, depth: 0 };
    const parts = [];
    while (reader.at < pieces.length) {
        for (const part of sequence(reader, []))
            parts.push(part);
        const stray = pieces[reader.at];
        if (stray?.kind === "directive") {
            (0,cursor/* complain */.cc)(c, `\`${stray.word}\` has nothing that it belongs to`, stray.span.start, stray.span.end);
            reader.at++;
        }
    }
    return parts;
}
/** Parts up to a directive that ends the one they stand in, or up to one that is out of place. */
function sequence(reader, until) {
    const parts = [];
    for (;;) {
        const piece = reader.pieces[reader.at];
        if (!piece)
            return parts;
        if (piece.kind === "literal")
            parts.push(piece);
        else if (piece.kind === "interpolation")
            parts.push({ kind: "interpolation", value: piece.value, span: piece.span });
        else if (until.includes(piece.word) || !piece.value)
            return parts;
        else if (reader.depth >= cursor/* deepest */.JS) {
            (0,cursor/* tooDeep */.DI)(reader.c, `directives are nested deeper than ${cursor/* deepest */.JS} levels`, piece.span.start);
            reader.at = reader.pieces.length;
        }
        else {
            reader.at++;
            reader.depth++;
            parts.push(piece.word === "if" ? conditional(reader, piece) : loop(reader, piece));
            reader.depth--;
            continue;
        }
        reader.at++;
    }
}
function conditional(reader, opening) {
    const then = sequence(reader, ["else", "endif"]);
    const hasElse = isWord(reader, "else");
    if (hasElse)
        reader.at++;
    const otherwise = hasElse ? sequence(reader, ["endif"]) : [];
    const end = directive_close(reader, opening, "endif");
    return {
        kind: "if",
        test: opening.value ?? { kind: "broken", span: opening.span },
        then,
        else: otherwise,
        span: { ...opening.span, end },
    };
}
function loop(reader, opening) {
    const body = sequence(reader, ["endfor"]);
    const end = directive_close(reader, opening, "endfor");
    const [first = "", second] = opening.names;
    return {
        kind: "for",
        ...(second !== undefined && { keyName: first }),
        valueName: second ?? first,
        of: opening.value ?? { kind: "broken", span: opening.span },
        body,
        span: { ...opening.span, end },
    };
}
function isWord(reader, word) {
    const piece = reader.pieces[reader.at];
    return piece?.kind === "directive" && piece.word === word;
}
function directive_close(reader, opening, word) {
    const closing = reader.pieces[reader.at];
    if (closing && isWord(reader, word)) {
        reader.at++;
        return closing.span.end;
    }
    (0,cursor/* complain */.cc)(reader.c, `\`${opening.word}\` is never closed: \`%{ ${word} }\` is missing`, opening.span.start, opening.span.end);
    return reader.pieces[reader.at - 1]?.span.end ?? opening.span.end;
}

// EXTERNAL MODULE: ./lib/src/formats/hcl/heredoc.js
var heredoc = __webpack_require__(1633);
// EXTERNAL MODULE: ./lib/src/formats/hcl/expression.js + 1 modules
var expression = __webpack_require__(9171);
;// CONCATENATED MODULE: ./lib/src/formats/hcl/interpolation.js


/** `outer` is moved along where the inner cursor has an end of its own. */
function parseInterpolation(c, outer = c) {
    const start = c.at;
    const sign = c.text[c.at];
    c.at += 2;
    const stripBefore = (0,cursor/* take */.s)(c, "~");
    (0,cursor/* skip */.iv)(c, "over-newlines");
    const piece = sign === "$" ? { kind: "interpolation", value: (0,expression/* parseExpressionAt */.l)(c, "over-newlines") } : directive(c);
    (0,cursor/* skip */.iv)(c, "over-newlines");
    const stripAfter = (0,cursor/* take */.s)(c, "~");
    if (!(0,cursor/* take */.s)(c, "}")) {
        (0,cursor/* complain */.cc)(c, `\`${sign}{\` needs a closing brace, but ${(0,cursor/* found */.F9)(c)} stands there`);
        recover(c, start);
    }
    outer.at = c.at;
    return {
        ...piece,
        ...(stripBefore && { stripBefore: true }),
        ...(stripAfter && { stripAfter: true }),
        span: (0,cursor/* spanFrom */.BO)(c, start),
    };
}
/** Goes on after the next closing brace of the line, or at its end. */
function recover(c, start) {
    const line = c.text.indexOf("\n", Math.max(start, c.at));
    const end = line < 0 || line > c.end ? c.end : line;
    const brace = (0,cursor/* indexIn */.YP)(c, "}", Math.min(c.at, end), end);
    const quote = (0,cursor/* indexIn */.YP)(c, '"', Math.min(c.at, end), end);
    if (brace >= 0 && (quote < 0 || brace < quote))
        c.at = brace + 1;
    else
        c.at = quote >= 0 ? quote : end;
}
function directive(c) {
    const word = (0,cursor/* identifier */.Cv)(c)?.text ?? "";
    (0,cursor/* skip */.iv)(c, "over-newlines");
    if (word === "if")
        return { kind: "directive", word, names: [], value: (0,expression/* parseExpressionAt */.l)(c, "over-newlines") };
    if (word === "for") {
        const names = [(0,cursor/* identifier */.Cv)(c)?.text ?? ""];
        (0,cursor/* skip */.iv)(c, "over-newlines");
        if ((0,cursor/* take */.s)(c, ",")) {
            (0,cursor/* skip */.iv)(c, "over-newlines");
            names.push((0,cursor/* identifier */.Cv)(c)?.text ?? "");
            (0,cursor/* skip */.iv)(c, "over-newlines");
        }
        if ((0,cursor/* looking */.WL)(c, "in"))
            c.at += 2;
        else
            (0,cursor/* complain */.cc)(c, `\`for\` needs \`in\`, not ${(0,cursor/* found */.F9)(c)}`);
        (0,cursor/* skip */.iv)(c, "over-newlines");
        return { kind: "directive", word, names, value: (0,expression/* parseExpressionAt */.l)(c, "over-newlines") };
    }
    if (!["else", "endif", "endfor"].includes(word))
        (0,cursor/* complain */.cc)(c, `there is no directive ${word === "" ? (0,cursor/* found */.F9)(c) : `\`${word}\``}; valid are if, else, endif, for, endfor`, c.at - word.length || 0, c.at);
    while (word === "" && c.at < c.end && (0,cursor/* peek */.se)(c) !== "}" && (0,cursor/* peek */.se)(c) !== "\n" && (0,cursor/* peek */.se)(c) !== '"')
        c.at++;
    return { kind: "directive", word, names: [] };
}

;// CONCATENATED MODULE: ./lib/src/formats/hcl/template.js





/** `"…"`: ends at the quote, or where its line ends if that is missing. */
function parseQuoted(c) {
    const start = c.at++;
    const pieces = [];
    let from = c.at;
    const flush = (to) => {
        if (to > from)
            pieces.push({ kind: "literal", text: written(c, from, to), span: (0,cursor/* spanFrom */.BO)(c, from, to) });
    };
    for (;;) {
        const char = c.at < c.end ? c.text[c.at] : undefined;
        if (char === '"' || char === undefined || char === "\n") {
            flush(c.at);
            if (char === '"')
                c.at++;
            else
                (0,cursor/* complain */.cc)(c, "this string is never closed: a quote is missing", start, start + 1);
            break;
        }
        if (char === "\\") {
            flush(c.at);
            pieces.push(escapeSequence(c));
            from = c.at;
        }
        else if (isMarker(c)) {
            flush(c.at);
            pieces.push(parseInterpolation(c));
            from = c.at;
        }
        else if (isEscapedMarker(c)) {
            flush(c.at);
            pieces.push({ kind: "literal", text: written(c, c.at + 1, c.at + 3), span: (0,cursor/* spanFrom */.BO)(c, c.at, c.at + 3) });
            c.at += 3;
            from = c.at;
        }
        else
            c.at++;
    }
    return { kind: "template", quote: "quoted", parts: assemble(c, strip(pieces)), span: (0,cursor/* spanFrom */.BO)(c, start) };
}
/** Of the source: what was blanked to be read over is text again here. */
const written = (c, from, to) => c.source.text.slice(from, to);
const assemble = (c, pieces) => nest(c, pieces.filter((piece) => piece.kind !== "literal" || piece.text !== ""));
const isMarker = (c) => (c.text[c.at] === "$" || c.text[c.at] === "%") && c.text[c.at + 1] === "{" && c.at + 1 < c.end;
/** `$${` and `%%{` stand for `${` and `%{`. */
const isEscapedMarker = (c) => {
    const char = c.text[c.at];
    return (char === "$" || char === "%") && c.text[c.at + 1] === char && c.text[c.at + 2] === "{" && c.at + 2 < c.end;
};
const simple = { n: "\n", r: "\r", t: "\t", '"': '"', "\\": "\\" };
function escapeSequence(c) {
    const start = c.at;
    const next = c.text[c.at + 1] ?? "";
    const length = next === "u" ? 4 : next === "U" ? 8 : 0;
    if (length > 0) {
        const hex = c.text.slice(c.at + 2, c.at + 2 + length);
        const code = /^[0-9a-fA-F]+$/.test(hex) && hex.length === length ? Number.parseInt(hex, 16) : -1;
        c.at = Math.min(c.end, c.at + 2 + length);
        if (code >= 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff))
            return { kind: "literal", text: String.fromCodePoint(code), span: (0,cursor/* spanFrom */.BO)(c, start) };
        (0,cursor/* complain */.cc)(c, `\`\\${next}\` needs the ${length} hexadecimal digits of a character`, start, c.at);
        return { kind: "literal", text: "\ufffd", span: (0,cursor/* spanFrom */.BO)(c, start) };
    }
    c.at = Math.min(c.end, c.at + 2);
    const text = simple[next];
    if (text === undefined)
        (0,cursor/* complain */.cc)(c, `there is no escape sequence \`\\${next}\``, start, c.at);
    return { kind: "literal", text: text ?? next, span: (0,cursor/* spanFrom */.BO)(c, start) };
}
/** A file that is one template, as `templatefile` reads it. */
function parseWhole(c) {
    const start = c.at;
    const parts = assemble(c, strip(rawPieces(c, c.end)));
    return { kind: "template", quote: "heredoc", parts, span: (0,cursor/* spanFrom */.BO)(c, start, c.end) };
}
/** Text without escape sequences up to a place: one literal for each line, so that lines can be stripped. */
function rawPieces(c, end) {
    const pieces = [];
    let from = c.at;
    const flush = (to) => {
        if (to > from)
            pieces.push({ kind: "literal", text: written(c, from, to), span: (0,cursor/* spanFrom */.BO)(c, from, to) });
        from = to;
    };
    while (c.at < end) {
        if (isMarker(c)) {
            flush(c.at);
            pieces.push(parseInterpolation({ ...c, end, diagnostics: c.diagnostics }, c));
            from = c.at;
        }
        else if (isEscapedMarker(c)) {
            flush(c.at);
            pieces.push({ kind: "literal", text: written(c, c.at + 1, c.at + 3), span: (0,cursor/* spanFrom */.BO)(c, c.at, c.at + 3) });
            c.at += 3;
            from = c.at;
        }
        else {
            const newline = c.text[c.at] === "\n";
            c.at++;
            if (newline)
                flush(c.at);
        }
    }
    flush(Math.min(c.at, end));
    return pieces;
}
/** `<<EOF` and `<<-EOF`, up to the line that holds nothing but the marker. */
function parseHeredoc(c, opening) {
    const start = c.at;
    const { marker, indented, length, contents } = opening;
    c.at = contents;
    const closing = (0,heredoc/* closingLine */.o)(c, contents, marker);
    if (!closing)
        (0,cursor/* complain */.cc)(c, `this text is never closed: a line with \`${marker}\` is missing`, start, start + length);
    const pieces = strip(rawPieces(c, closing?.start ?? c.end));
    c.at = closing?.end ?? c.end;
    const parts = assemble(c, indented ? outdent(pieces) : pieces);
    return { kind: "template", quote: "heredoc", parts, span: (0,cursor/* spanFrom */.BO)(c, start) };
}


/***/ })

};
