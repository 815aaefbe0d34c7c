export const id = 156;
export const ids = [156];
export const modules = {

/***/ 8156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  terraform: () => (/* binding */ terraform)
});

;// CONCATENATED MODULE: ./lib/src/formats/hcl/cursor.js
/** Expressions nested deeper than this are not read. */
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
        else if (newlines === "over-newlines" && (char === "\n" || char === "\r"))
            c.at++;
        else if (newlines === "to-newline" && char === "\r" && peek(c, 1) !== "\n")
            c.at++;
        else if (char === "#" || looking(c, "//")) {
            const next = c.text.indexOf("\n", c.at);
            c.at = next < 0 || next > c.end ? c.end : next;
            if (c.text[c.at - 1] === "\r" && c.at < c.end)
                c.at--;
        }
        else if (looking(c, "/*")) {
            const close = c.text.indexOf("*/", c.at + 2);
            if (close < 0)
                complain(c, "this comment is never closed: `*/` is missing", c.at, c.at + 2);
            c.at = close < 0 ? c.end : Math.min(c.end, close + 2);
        }
        else
            return;
    }
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

;// CONCATENATED MODULE: ./lib/src/formats/hcl/collection.js


function parseTuple(c) {
    const start = c.at++;
    skip(c, "over-newlines");
    if (beginsFor(c))
        return parseFor(c, start, "]");
    const items = [];
    for (;;) {
        skip(c, "over-newlines");
        if (peek(c) === "]" || c.at >= c.end)
            break;
        items.push(parseExpressionAt(c, "over-newlines"));
        skip(c, "over-newlines");
        if (!take(c, ","))
            break;
    }
    if (!take(c, "]"))
        complain(c, `the list needs a comma or a closing bracket, but ${found(c)} stands there`);
    return { kind: "tuple", items, span: spanFrom(c, start) };
}
function parseObject(c) {
    const start = c.at++;
    skip(c, "over-newlines");
    if (beginsFor(c))
        return parseFor(c, start, "}");
    const entries = [];
    for (;;) {
        skip(c, "over-newlines");
        if (peek(c) === "}" || c.at >= c.end)
            break;
        const before = c.at;
        const entry = parseEntry(c);
        if (!entry)
            break;
        entries.push(entry);
        skip(c, "to-newline");
        // Entries end at a comma, at the end of the line, or at the closing brace.
        if (take(c, ",") || peek(c) === "\n" || peek(c) === "\r")
            continue;
        if (peek(c) === "}" || c.at === before)
            break;
        complain(c, `after an entry a comma or a new line must stand, not ${found(c)}`);
        break;
    }
    if (!take(c, "}"))
        complain(c, `the map needs a closing brace, but ${found(c)} stands there`);
    return { kind: "object", entries, span: spanFrom(c, start) };
}
function parseEntry(c) {
    const key = parseKey(c);
    skip(c, "to-newline");
    if (!take(c, "=") && !take(c, ":")) {
        complain(c, `a key needs \`=\` and a value, but ${found(c)} stands there`);
        return undefined;
    }
    skip(c, "over-newlines");
    const value = parseExpressionAt(c, "to-newline");
    return { key, value, span: spanFrom(c, key.span.start, value.span.end) };
}
/** A bare name is the text of the key; anything else is an expression. */
function parseKey(c) {
    const start = c.at;
    const name = identifier(c);
    if (name) {
        const end = c.at;
        skip(c, "to-newline");
        const next = peek(c);
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
function beginsFor(c) {
    return looking(c, "for") && /[\s/#]/.test(c.text[c.at + 3] ?? "");
}
function parseFor(c, start, close) {
    c.at += 3;
    skip(c, "over-newlines");
    const names = loopNames(c);
    expect(c, "in", "`for` needs `in`");
    const of = inside(c);
    expect(c, ":", "`for` needs a `:` before its result");
    const result = inside(c);
    if (close === "}")
        expect(c, "=>", "a map needs `=>` between key and value");
    const value = close === "}" ? inside(c) : result;
    skip(c, "over-newlines");
    const grouped = take(c, "...");
    skip(c, "over-newlines");
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
        span: spanFrom(c, start),
    };
}
/** `v`, or `k, v`. */
function loopNames(c) {
    const first = identifier(c)?.text;
    if (first === undefined)
        complain(c, `\`for\` needs a name, not ${found(c)}`);
    skip(c, "over-newlines");
    if (!take(c, ","))
        return { valueName: first ?? "" };
    skip(c, "over-newlines");
    return { keyName: first ?? "", valueName: identifier(c)?.text ?? "" };
}
function inside(c) {
    skip(c, "over-newlines");
    return parseExpressionAt(c, "over-newlines");
}
function expect(c, word, what) {
    skip(c, "over-newlines");
    if (!take(c, word))
        complain(c, `${what}, but ${found(c)} stands there`);
}
function takeWord(c, word) {
    return looking(c, word) && !/[\w-]/.test(c.text[c.at + word.length] ?? "") && take(c, word);
}
/** `[key]`, or `[*]` with all that follows it. */
function parseBracket(c, of) {
    const { start } = of.span;
    const bracket = c.at++;
    skip(c, "over-newlines");
    if (peek(c) === "*") {
        c.at++;
        skip(c, "over-newlines");
        if (!take(c, "]"))
            complain(c, `\`[*\` needs a closing bracket, not ${found(c)}`);
        const each = afterSplat(c, { kind: "variable", name: "*", span: spanFrom(c, bracket) });
        return { kind: "splat", of, each, full: true, span: spanFrom(c, start) };
    }
    const key = parseExpressionAt(c, "over-newlines");
    skip(c, "over-newlines");
    if (!take(c, "]"))
        complain(c, `an index needs a closing bracket, but ${found(c)} stands there`);
    return { kind: "index", of, key, span: spanFrom(c, start) };
}

;// CONCATENATED MODULE: ./lib/src/formats/hcl/directive.js

function nest(c, pieces) {
    if (pieces.every((piece) => piece.kind === "literal"))
        return pieces;
    const stripped = strip(pieces);
    const reader = { c, pieces: stripped, at: 0 };
    const parts = [];
    while (reader.at < stripped.length) {
        for (const part of sequence(reader, []))
            parts.push(part);
        const stray = stripped[reader.at];
        if (stray?.kind === "directive") {
            complain(c, `\`${stray.word}\` has nothing that it belongs to`, stray.span.start, stray.span.end);
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
        else {
            reader.at++;
            parts.push(piece.word === "if" ? conditional(reader, piece) : loop(reader, piece));
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
    complain(reader.c, `\`${opening.word}\` is never closed: \`%{ ${word} }\` is missing`, opening.span.start, opening.span.end);
    return reader.pieces.at(-1)?.span.end ?? opening.span.end;
}
/** `~` takes the blanks and one newline on its side, no further than the literal beside it. */
function strip(pieces) {
    return pieces.flatMap((piece, i) => {
        if (piece.kind !== "literal")
            return [piece];
        const before = pieces[i - 1];
        const after = pieces[i + 1];
        let { text, span } = piece;
        const verbatim = text.length === span.end - span.start;
        if (before && before.kind !== "literal" && before.stripAfter) {
            const cut = /^[ \t]*\r?\n?[ \t]*/.exec(text)[0].length;
            text = text.slice(cut);
            span = verbatim ? { ...span, start: span.start + cut } : span;
        }
        if (after && after.kind !== "literal" && after.stripBefore) {
            const kept = text.replace(/[ \t]*\r?\n?[ \t]*$/, "");
            span = verbatim ? { ...span, end: span.end - (text.length - kept.length) } : span;
            text = kept;
        }
        return text === "" ? [] : [{ kind: "literal", text, span }];
    });
}

;// CONCATENATED MODULE: ./lib/src/formats/hcl/interpolation.js


/** `outer` is moved along where the inner cursor has an end of its own. */
function parseInterpolation(c, outer = c) {
    const start = c.at;
    const sign = c.text[c.at];
    c.at += 2;
    const stripBefore = take(c, "~");
    skip(c, "over-newlines");
    const piece = sign === "$" ? { kind: "interpolation", value: parseExpressionAt(c, "over-newlines") } : directive(c);
    skip(c, "over-newlines");
    const stripAfter = take(c, "~");
    if (!take(c, "}")) {
        complain(c, `\`${sign}{\` needs a closing brace, but ${found(c)} stands there`);
        recover(c, start);
    }
    outer.at = c.at;
    return {
        ...piece,
        ...(stripBefore && { stripBefore: true }),
        ...(stripAfter && { stripAfter: true }),
        span: spanFrom(c, start),
    };
}
/** Goes on after the next closing brace of the line, or at its end. */
function recover(c, start) {
    const line = c.text.indexOf("\n", Math.max(start, c.at));
    const end = line < 0 || line > c.end ? c.end : line;
    const brace = c.text.indexOf("}", Math.min(c.at, end));
    const quote = c.text.indexOf('"', Math.min(c.at, end));
    if (brace >= 0 && brace < end && (quote < 0 || brace < quote))
        c.at = brace + 1;
    else if (quote >= 0 && quote < end)
        c.at = quote;
    else
        c.at = end;
}
function directive(c) {
    const word = identifier(c)?.text ?? "";
    skip(c, "over-newlines");
    if (word === "if")
        return { kind: "directive", word, names: [], value: parseExpressionAt(c, "over-newlines") };
    if (word === "for") {
        const names = [identifier(c)?.text ?? ""];
        skip(c, "over-newlines");
        if (take(c, ",")) {
            skip(c, "over-newlines");
            names.push(identifier(c)?.text ?? "");
            skip(c, "over-newlines");
        }
        if (looking(c, "in"))
            c.at += 2;
        else
            complain(c, `\`for\` needs \`in\`, not ${found(c)}`);
        skip(c, "over-newlines");
        return { kind: "directive", word, names, value: parseExpressionAt(c, "over-newlines") };
    }
    if (!["else", "endif", "endfor"].includes(word))
        complain(c, `there is no directive ${word === "" ? found(c) : `\`${word}\``}; valid are if, else, endif, for, endfor`, c.at - word.length || 0, c.at);
    while (word === "" && c.at < c.end && peek(c) !== "}" && peek(c) !== "\n" && peek(c) !== '"')
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
            pieces.push({ kind: "literal", text: c.text.slice(from, to), span: spanFrom(c, from, to) });
    };
    for (;;) {
        const char = c.at < c.end ? c.text[c.at] : undefined;
        if (char === '"' || char === undefined || char === "\n") {
            flush(c.at);
            if (char === '"')
                c.at++;
            else
                complain(c, "this string is never closed: a quote is missing", start, start + 1);
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
            pieces.push({ kind: "literal", text: c.text.slice(c.at + 1, c.at + 3), span: spanFrom(c, c.at, c.at + 3) });
            c.at += 3;
            from = c.at;
        }
        else
            c.at++;
    }
    return { kind: "template", quote: "quoted", parts: nest(c, pieces), span: spanFrom(c, start) };
}
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
        if (code >= 0 && code <= 0x10ffff)
            return { kind: "literal", text: String.fromCodePoint(code), span: spanFrom(c, start) };
        complain(c, `\`\\${next}\` needs ${length} hexadecimal digits`, start, c.at);
        return { kind: "literal", text: "\ufffd", span: spanFrom(c, start) };
    }
    c.at = Math.min(c.end, c.at + 2);
    const text = simple[next];
    if (text === undefined)
        complain(c, `there is no escape sequence \`\\${next}\``, start, c.at);
    return { kind: "literal", text: text ?? next, span: spanFrom(c, start) };
}
/** A file that is one template, as `templatefile` reads it. */
function parseWhole(c) {
    const start = c.at;
    return { kind: "template", quote: "heredoc", parts: nest(c, rawPieces(c, c.end)), span: spanFrom(c, start, c.end) };
}
/** Text without escape sequences up to a place: one literal for each line, so that lines can be stripped. */
function rawPieces(c, end) {
    const pieces = [];
    let from = c.at;
    const flush = (to) => {
        if (to > from)
            pieces.push({ kind: "literal", text: c.text.slice(from, to), span: spanFrom(c, from, to) });
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
            pieces.push({ kind: "literal", text: c.text.slice(c.at + 1, c.at + 3), span: spanFrom(c, c.at, c.at + 3) });
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
const heredoc = /<<-?([\p{ID_Start}_][\p{ID_Continue}-]*)[^\S\n]*\n/uy;
function heredocStarts(c) {
    heredoc.lastIndex = c.at;
    return heredoc.test(c.text);
}
/** `<<EOF` and `<<-EOF`, up to the line that holds nothing but the marker. */
function parseHeredoc(c) {
    const start = c.at;
    heredoc.lastIndex = start;
    const [opening = "", marker = ""] = heredoc.exec(c.text) ?? [];
    const flush = opening.startsWith("<<-");
    c.at = start + opening.length;
    const contents = c.at;
    const closing = closingLine(c, contents, marker);
    if (!closing)
        complain(c, `this text is never closed: a line with \`${marker}\` is missing`, start, start + opening.trimEnd().length);
    const end = closing?.start ?? c.end;
    const pieces = rawPieces(c, end);
    c.at = closing?.end ?? c.end;
    const stripped = flush ? withoutIndent(c, pieces) : pieces;
    return { kind: "template", quote: "heredoc", parts: nest(c, stripped), span: spanFrom(c, start) };
}
/** The end marker may be indented, and followed by blanks. */
function closingLine(c, from, marker) {
    let line = from;
    while (line <= c.end) {
        const next = c.text.indexOf("\n", line);
        const end = next < 0 || next > c.end ? c.end : next;
        let at = line;
        while (at < end && /[^\S\n]/.test(c.text[at]))
            at++;
        if (c.text.startsWith(marker, at) &&
            at + marker.length <= end &&
            c.text.slice(at + marker.length, end).trim() === "") {
            return { start: line, end: at + marker.length };
        }
        if (next < 0 || next >= c.end)
            return undefined;
        line = next + 1;
    }
    return undefined;
}
/** Takes off the blanks that all lines begin with. A line that begins with an interpolation has none; empty lines do not count. */
function withoutIndent(c, pieces) {
    let least = Number.POSITIVE_INFINITY;
    const begins = (piece) => piece.span.start === 0 || c.text[piece.span.start - 1] === "\n";
    const indentOf = (text) => /^[ \t]*/.exec(text)[0].length;
    for (const piece of pieces) {
        if (!begins(piece))
            continue;
        if (piece.kind !== "literal")
            least = 0;
        else if (piece.text.replace(/\r?\n$/, "") !== "")
            least = Math.min(least, indentOf(piece.text));
    }
    if (!Number.isFinite(least) || least === 0)
        return [...pieces];
    return pieces.flatMap((piece) => {
        if (piece.kind !== "literal" || !begins(piece))
            return [piece];
        const cut = Math.min(least, indentOf(piece.text));
        const text = piece.text.slice(cut);
        return text === "" ? [] : [{ kind: "literal", text, span: { ...piece.span, start: piece.span.start + cut } }];
    });
}

;// CONCATENATED MODULE: ./lib/src/formats/hcl/expression.js



function parseExpressionAt(c, newlines) {
    if (c.depth >= deepest) {
        const start = c.at;
        c.diagnostics.push({
            code: "too-deep",
            severity: "error",
            message: `expressions are nested deeper than ${deepest} levels`,
            at: spanFrom(c, start, Math.min(c.end, start + 1)),
        });
        c.at = c.end;
        return { kind: "broken", span: spanFrom(c, start) };
    }
    c.depth++;
    const expression = expression_conditional(c, newlines);
    c.depth--;
    return expression;
}
function expression_conditional(c, newlines) {
    const test = binary(c, 1, newlines);
    const end = c.at;
    skip(c, newlines);
    if (peek(c) !== "?") {
        c.at = end;
        return test;
    }
    c.at++;
    skip(c, newlines);
    const then = parseExpressionAt(c, newlines);
    skip(c, newlines);
    if (!take(c, ":")) {
        complain(c, `a condition needs a \`:\` and what holds otherwise, but ${found(c)} stands there`);
        return { kind: "broken", span: spanFrom(c, test.span.start) };
    }
    skip(c, newlines);
    const otherwise = parseExpressionAt(c, newlines);
    return { kind: "conditional", test, then, else: otherwise, span: spanFrom(c, test.span.start, otherwise.span.end) };
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
    for (;;) {
        const end = c.at;
        skip(c, newlines);
        const operator = operatorAt(c);
        if (!operator || strength[operator] < least) {
            c.at = end;
            return left;
        }
        c.at += operator.length;
        skip(c, newlines);
        const right = binary(c, strength[operator] + 1, newlines);
        left = { kind: "binary", operator, left, right, span: spanFrom(c, left.span.start, right.span.end) };
        if (right.kind === "broken")
            return left;
    }
}
/** The operator that stands here; not the `/` of a comment, nor the `<` of a heredoc, nor an `=`. */
function operatorAt(c) {
    const char = peek(c);
    const next = peek(c, 1);
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
        const char = peek(c);
        if (char !== "!" && char !== "-")
            break;
        if (operators.length >= deepest)
            break;
        operators.push(char);
        starts.push(c.at++);
        skip(c, newlines);
    }
    let operand = postfix(c, primary(c), newlines);
    for (let i = operators.length - 1; i >= 0; i--)
        operand = {
            kind: "unary",
            operator: operators[i],
            operand,
            span: spanFrom(c, starts[i] ?? start, operand.span.end),
        };
    return operand;
}
function primary(c) {
    const start = c.at;
    const char = peek(c);
    if (char === '"')
        return parseQuoted(c);
    if (char === "[")
        return parseTuple(c);
    if (char === "{")
        return parseObject(c);
    if (char === "<" && heredocStarts(c))
        return parseHeredoc(c);
    if (char === "(") {
        c.at++;
        skip(c, "over-newlines");
        const of = parseExpressionAt(c, "over-newlines");
        skip(c, "over-newlines");
        if (!take(c, ")"))
            complain(c, `a closing parenthesis must stand here, not ${found(c)}`);
        return { kind: "parentheses", of, span: spanFrom(c, start) };
    }
    if (/[0-9]/.test(char))
        return number(c);
    const name = identifier(c);
    if (name)
        return named(c, name);
    complain(c, `a value must stand here, not ${found(c)}`);
    return { kind: "broken", span: spanFrom(c, start, start) };
}
const digits = /[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]+)?/y;
function number(c) {
    const start = c.at;
    digits.lastIndex = start;
    const text = digits.exec(c.text)?.[0] ?? "0";
    c.at = Math.min(c.end, start + text.length);
    return { kind: "number", value: Number(text), span: spanFrom(c, start) };
}
function named(c, first) {
    let { text } = first;
    const { start } = first.span;
    while (c.text.startsWith("::", c.at) && c.at + 2 <= c.end) {
        c.at += 2;
        text += `::${identifier(c)?.text ?? ""}`;
    }
    const nameSpan = spanFrom(c, start);
    const end = c.at;
    skip(c, "to-newline");
    if (peek(c) === "(")
        return call(c, text, nameSpan);
    c.at = end;
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
        skip(c, "over-newlines");
        if (peek(c) === ")" || c.at >= c.end)
            break;
        const before = c.at;
        args.push(parseExpressionAt(c, "over-newlines"));
        skip(c, "over-newlines");
        if (take(c, "...")) {
            expand = true;
            skip(c, "over-newlines");
        }
        if (!take(c, ","))
            break;
        if (c.at === before)
            break;
    }
    if (!take(c, ")"))
        complain(c, `the call of \`${name}\` needs a comma or a closing parenthesis, but ${found(c)} stands there`);
    return { kind: "call", name, nameSpan, arguments: args, expand, span: spanFrom(c, nameSpan.start) };
}
/** `.name`, `.0`, `[key]`, `.*` and `[*]`, as many as there are. */
function postfix(c, first, newlines) {
    let of = first;
    for (let steps = 0; steps < 10_000; steps++) {
        const end = c.at;
        // A line may go on with a dot only inside brackets.
        skip(c, newlines);
        const next = peek(c) === "." && peek(c, 1) !== "." ? attribute(c, of) : peek(c) === "[" ? parseBracket(c, of) : undefined;
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
    if (peek(c) === "*") {
        c.at++;
        // An attribute splat takes only the names that follow it.
        const each = names(c, { kind: "variable", name: "*", span: spanFrom(c, c.at - 1) });
        return { kind: "splat", of, each, full: false, span: spanFrom(c, start) };
    }
    if (/[0-9]/.test(peek(c))) {
        const from = c.at;
        while (/[0-9]/.test(peek(c)))
            c.at++;
        const span = spanFrom(c, from);
        return {
            kind: "index",
            of,
            key: { kind: "number", value: Number(c.text.slice(from, c.at)), span },
            span: spanFrom(c, start),
        };
    }
    skip(c, "to-newline");
    const name = identifier(c);
    if (!name) {
        complain(c, `after a dot a name must stand, not ${found(c)}`);
        return { kind: "broken", span: spanFrom(c, start) };
    }
    return { kind: "attribute", of, name: name.text, nameSpan: name.span, span: spanFrom(c, start) };
}
function names(c, first) {
    let of = first;
    while (peek(c) === "." && peek(c, 1) !== "." && peek(c, 1) !== "*") {
        const next = attribute(c, of);
        if (!next)
            break;
        of = next;
    }
    return of;
}
/** What follows a full splat is applied to each of its elements. */
const afterSplat = (c, each) => postfix(c, each, "to-newline");

;// CONCATENATED MODULE: ./lib/src/formats/hcl/body.js



/** Reads items up to the end of the file, or to the closing brace of the block that they are in. */
function parseBody(c, within) {
    const start = c.at;
    const attributes = [];
    const blocks = [];
    for (;;) {
        skip(c, "over-newlines");
        if (c.at >= c.end || (within === "block" && peek(c) === "}"))
            break;
        // A block that is never closed ends where the next one begins at the margin.
        if (within === "block" && atMargin(c) && startsBlock(c))
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
    return { attributes, blocks, span: spanFrom(c, start) };
}
function parseItem(c) {
    const name = identifier(c);
    if (!name) {
        complain(c, `a name of an argument or block must stand here, not ${found(c)}`);
        resume(c);
        return undefined;
    }
    skip(c, "to-newline");
    if (peek(c) === "=" && peek(c, 1) !== "=") {
        c.at++;
        skip(c, "to-newline");
        const value = parseExpressionAt(c, "to-newline");
        const attribute = {
            name: name.text,
            nameSpan: name.span,
            value,
            span: spanFrom(c, name.span.start, value.span.end),
        };
        endOfItem(c, `the argument \`${name.text}\``);
        return { kind: "attribute", attribute };
    }
    return parseBlock(c, name);
}
function parseBlock(c, type) {
    const labels = [];
    for (;;) {
        skip(c, "to-newline");
        if (peek(c) === '"') {
            const label = parseQuoted(c);
            const text = label.parts.map((part) => (part.kind === "literal" ? part.text : "")).join("");
            if (label.parts.some((part) => part.kind !== "literal"))
                complain(c, "a block's label cannot hold an expression", label.span.start, label.span.end);
            labels.push({ text, span: label.span });
            continue;
        }
        const label = identifier(c);
        if (!label)
            break;
        labels.push(label);
    }
    if (!take(c, "{")) {
        complain(c, `after \`${type.text}\` an equals sign or an opening brace must stand, not ${found(c)}`);
        resume(c);
        return undefined;
    }
    if (c.depth >= deepest) {
        c.diagnostics.push({
            code: "too-deep",
            severity: "error",
            message: `blocks are nested deeper than ${deepest} levels`,
            at: spanFrom(c, type.span.start),
        });
        c.at = c.end;
        return undefined;
    }
    c.depth++;
    const body = parseBody(c, "block");
    c.depth--;
    if (!take(c, "}"))
        complain(c, `the block \`${type.text}\` is never closed: \`}\` is missing`, type.span.start, type.span.end);
    const block = { type: type.text, typeSpan: type.span, labels, body, span: spanFrom(c, type.span.start) };
    if (peek(c) !== "}")
        endOfItem(c, `the block \`${type.text}\``);
    return { kind: "block", block };
}
/** After an item the line ends, or the block. */
function endOfItem(c, what) {
    skip(c, "to-newline");
    const next = peek(c);
    if (next === "" || next === "\n" || next === "\r" || next === "}")
        return;
    complain(c, `after ${what} the line must end, but ${found(c)} stands there`);
    resume(c);
}
/** Goes on at the next line that could begin an item: one that is not indented deeper than the broken one. */
function resume(c) {
    const indent = indentAt(c, c.at);
    for (;;) {
        const next = c.text.indexOf("\n", c.at);
        if (next < 0 || next >= c.end) {
            c.at = c.end;
            return;
        }
        c.at = next + 1;
        let at = c.at;
        while (at < c.end && (c.text[at] === " " || c.text[at] === "\t"))
            at++;
        const char = c.text[at];
        if (char === undefined || char === "\n" || char === "\r")
            continue;
        if (at - c.at <= indent && char !== "]" && char !== ")" && char !== ",")
            return;
    }
}
function indentAt(c, at) {
    const lineStart = c.text.lastIndexOf("\n", Math.max(0, at - 1)) + 1;
    let end = lineStart;
    while (end < c.end && (c.text[end] === " " || c.text[end] === "\t"))
        end++;
    return end - lineStart;
}
const atMargin = (c) => c.at === 0 || c.text[c.at - 1] === "\n";
const topLevel = /^(resource|data|module|locals|variable|output|provider|terraform|moved|import|check|removed|ephemeral)\b[^\S\n]*("[^"\n]*"[^\S\n]*)*\{/;
/** Whether a block of a Terraform file begins here: the place to go on after a bracket that was never closed. */
const startsBlock = (c) => topLevel.test(c.text.slice(c.at, Math.min(c.end, c.at + 300)));
/** The next line at the margin that begins a block, or the end. */
function nextBlock(c) {
    let at = c.at;
    for (;;) {
        const next = c.text.indexOf("\n", at);
        if (next < 0 || next >= c.end)
            return c.end;
        at = next + 1;
        if (isTopLevelLetter(c.text.charCodeAt(at)) && topLevel.test(c.text.slice(at, Math.min(c.end, at + 300))))
            return at;
    }
}
const isTopLevelLetter = (code) => code >= 97 && code <= 122;

;// CONCATENATED MODULE: ./lib/src/formats/hcl/parser.js



/** https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md */
function parseHcl(source) {
    const c = cursorOf(source);
    const value = parseBody(c, "file");
    if (c.diagnostics.length === 0)
        return { value, diagnostics: [] };
    return parser_recover(source, value, c);
}
/**
 * Where a bracket was never closed, what followed it was taken for its contents. The blocks at the margin are then read one by
 * one, so that one broken block does not take the others with it.
 */
function parser_recover(source, first, c) {
    const whole = cursorOf(source);
    if (!startsBlock(whole))
        whole.at = nextBlock(whole);
    if (whole.at >= whole.end)
        return { value: first, diagnostics: c.diagnostics };
    const head = { ...cursorOf(source), end: whole.at };
    const before = parseBody(head, "file");
    const attributes = [...before.attributes];
    const blocks = [...before.blocks];
    const diagnostics = [...head.diagnostics];
    while (whole.at < whole.end) {
        const end = nextBlock(whole);
        const part = { ...cursorOf(source), at: whole.at, end };
        const body = parseBody(part, "file");
        for (const attribute of body.attributes)
            attributes.push(attribute);
        for (const block of body.blocks)
            blocks.push(block);
        for (const diagnostic of part.diagnostics)
            diagnostics.push(diagnostic);
        whole.at = end;
    }
    return { value: { attributes, blocks, span: { source, start: 0, end: source.text.length } }, diagnostics };
}
/** A file that is one template. */
function parseTemplate(source) {
    const c = cursorOf(source);
    const value = parseWhole(c);
    return { value, diagnostics: c.diagnostics };
}

// EXTERNAL MODULE: ./lib/src/model/value.js
var model_value = __webpack_require__(1925);
// EXTERNAL MODULE: ./lib/src/model/source.js
var source = __webpack_require__(2239);
;// CONCATENATED MODULE: ./lib/src/formats/terraform/make.js
/** Small values that evaluation makes: texts, numbers, and unknowns with their reasons. */

const make_text = (written, span) => ({
    kind: "text",
    pieces: written === "" ? [] : [{ kind: "literal", text: written, span }],
    span,
});
const scalar = (value, span) => ({ kind: "scalar", value, span });
const list = (items, span) => ({ kind: "list", items, span });
const dict = (entries, span) => ({ kind: "dict", entries, span });
/** Named by its own text, so that the same expression is the same unknown at both revisions. */
const unknown = (span, because, name = nameOf(span)) => ({
    kind: "unknown",
    because,
    name,
    span,
});
const nameOf = (span) => (0,source/* textOf */.b6)(span).replace(/\s+/g, " ").slice(0, 200);
/** The text of a value where it is known and is one: numbers and booleans have a text too. */
function stringOf(value) {
    if (value === undefined)
        return undefined;
    if (value.kind === "reference")
        return stringOf(value.resolved);
    if (value.kind === "scalar")
        return value.value === null ? undefined : String(value.value);
    if (value.kind !== "text")
        return undefined;
    let out = "";
    for (const piece of value.pieces) {
        if (piece.kind === "hole")
            return undefined;
        out += piece.text;
    }
    return out;
}
/** A value as part of a string. */
function piecesOf(value, span) {
    const via = value.via;
    switch (value.kind) {
        case "text":
            return via ? value.pieces.map((piece) => ({ ...piece, via: [...via, ...(piece.via ?? [])] })) : value.pieces;
        case "scalar":
            return value.value === null ? [] : [{ kind: "literal", text: String(value.value), span }];
        case "reference":
            if (value.resolved?.kind === "text" || value.resolved?.kind === "scalar")
                return piecesOf(value.resolved, span);
            return [{ kind: "hole", name: [value.address, value.attribute].filter(Boolean).join("."), span }];
        case "unknown":
            return [{ kind: "hole", name: value.name, span, because: value.because }];
        default:
            return [{ kind: "hole", name: nameOf(span), span, because: "a list or map stands where a text must" }];
    }
}
/** The same value seen through a name: the hop is told of whatever is inside as well. */
function seenThrough(value, hop, depth = 0) {
    const via = [hop, ...(value.via ?? [])];
    if (depth < 4 && value.kind === "list")
        return { ...value, via, items: value.items.map((item) => seenThrough(item, hop, depth + 1)) };
    if (depth < 4 && value.kind === "dict")
        return {
            ...value,
            via,
            entries: value.entries.map((each) => ({ ...each, value: seenThrough(each.value, hop, depth + 1) })),
        };
    return { ...value, via };
}
/** Whether two values are equal; undefined where that is not known. */
function equal(a, b) {
    if (a.kind === "scalar" && b.kind === "scalar")
        return a.value === b.value;
    const [left, right] = [stringOf(a), stringOf(b)];
    if (left !== undefined && right !== undefined)
        return left === right;
    if (a.kind === "list" && b.kind === "list") {
        if (a.items.length !== b.items.length)
            return false;
        const each = a.items.map((item, i) => equal(item, b.items[i]));
        return each.includes(false) ? false : each.includes(undefined) ? undefined : true;
    }
    const isNull = (value) => value.kind === "scalar" && value.value === null;
    if ((isNull(a) && isSolid(b)) || (isNull(b) && isSolid(a)))
        return false;
    if (a.kind === "dict" && b.kind === "dict" && a.entries.length === 0 && b.entries.length === 0)
        return true;
    return undefined;
}
const isSolid = (value) => value.kind === "text" ||
    value.kind === "list" ||
    value.kind === "dict" ||
    (value.kind === "scalar" && value.value !== null);
/** A test's outcome; undefined where it is not known. */
function asBoolean(value) {
    if (value.kind === "scalar" && typeof value.value === "boolean")
        return value.value;
    const written = stringOf(value);
    return written === "true" ? true : written === "false" ? false : undefined;
}
function asNumber(value) {
    if (value.kind === "scalar" && typeof value.value === "number")
        return value.value;
    const written = stringOf(value);
    return written !== undefined && /^-?\d+(\.\d+)?$/.test(written) ? Number(written) : undefined;
}

;// CONCATENATED MODULE: ./lib/src/formats/terraform/functions-collection.js


const items = (value) => value?.kind === "list" ? value.items : undefined;
const isNull = (value) => value.kind === "scalar" && value.value === null;
/** A list of lists; an unknown one becomes one unknown item, so that it is not lost. */
const flattened = (values, depth = 0) => values.flatMap((value) => (value.kind === "list" && depth < 50 ? flattened(value.items, depth + 1) : [value]));
function distinct(values) {
    const kept = [];
    const seen = new Set();
    for (const value of values) {
        const known = stringOf(value);
        if (known !== undefined) {
            if (seen.has(known))
                continue;
            seen.add(known);
        }
        else if (kept.length < 1000 && kept.some((other) => equal(value, other) === true))
            continue;
        kept.push(value);
    }
    return kept;
}
/** Later maps win. One that is not known is an entry under its own name, so that it is not lost. */
const merge = (maps, span) => {
    const entries = new Map();
    for (const map of maps) {
        if (map.kind === "dict")
            for (const each of map.entries)
                entries.set(each.key, each);
        else if (map.kind === "unknown")
            entries.set(`\${${map.name}}`, { key: `\${${map.name}}`, keySpan: map.span, value: map });
        else if (!isNull(map))
            return undefined;
    }
    return dict([...entries.values()], span);
};
const asSet = ([value], span) => {
    const all = items(value);
    return all ? list(distinct(all), span) : value?.kind === "unknown" ? value : undefined;
};
const first = (test) => (values) => {
    for (const value of values) {
        const answer = test(value);
        if (answer !== false)
            return answer === true ? value : undefined;
    }
    return undefined;
};
/** What lacks a value: null, and the empty string. */
const isGiven = (value) => {
    if (isNull(value) || stringOf(value) === "")
        return false;
    return value.kind === "unknown" ? undefined : true;
};
const keyText = (each) => make_text(each.key, each.keySpan);
const collectionFunctions = {
    concat: (lists, span) => list(lists.flatMap((value) => (value.kind === "list" ? value.items : isNull(value) ? [] : [value])), span),
    flatten: ([value], span) => (value?.kind === "list" ? list(flattened(value.items), span) : undefined),
    distinct: asSet,
    toset: asSet,
    tolist: ([value]) => (value?.kind === "list" ? value : undefined),
    tomap: ([value]) => (value?.kind === "dict" ? value : undefined),
    compact: ([value], span) => {
        const all = items(value);
        return (all &&
            list(all.filter((item) => isGiven(item) !== false), span));
    },
    merge,
    keys: ([value], span) => value?.kind === "dict" ? list([...value.entries].sort(byKey).map(keyText), span) : undefined,
    values: ([value], span) => value?.kind === "dict"
        ? list([...value.entries].sort(byKey).map((each) => each.value), span)
        : undefined,
    lookup: ([map, key, fallback]) => {
        const name = stringOf(key);
        if (map?.kind !== "dict" || name === undefined)
            return undefined;
        return (0,model_value/* entry */.f_)(map, name)?.value ?? fallback;
    },
    length: ([value], span) => {
        if (value?.kind === "list")
            return scalar(value.items.length, span);
        if (value?.kind === "dict")
            return scalar(new Set(value.entries.map(({ key }) => key)).size, span);
        const known = value?.kind === "text" ? stringOf(value) : undefined;
        return known === undefined ? undefined : scalar([...known].length, span);
    },
    element: ([value, index]) => {
        const [all, number] = [items(value), index && asNumber(index)];
        return all && all.length > 0 && number !== undefined ? all[number % all.length] : undefined;
    },
    contains: ([value, wanted], span) => {
        const all = items(value);
        if (!all || !wanted)
            return undefined;
        const answers = all.map((item) => equal(item, wanted));
        return answers.includes(true) ? scalar(true, span) : answers.includes(undefined) ? undefined : scalar(false, span);
    },
    one: ([value], span) => {
        if (value?.kind !== "list")
            return value?.kind === "reference" ? value : undefined;
        return value.items.length === 0 ? scalar(null, span) : value.items.length === 1 ? value.items[0] : undefined;
    },
    coalesce: first(isGiven),
    coalescelist: first((value) => (value.kind === "list" ? value.items.length > 0 : isNull(value) ? false : undefined)),
    sort: ([value], span) => sorted(items(value), span),
    reverse: ([value], span) => {
        const all = items(value);
        return all && list([...all].reverse(), span);
    },
    zipmap: ([keys, values], span) => {
        const [names, all] = [items(keys), items(values)];
        if (!names || !all || names.length !== all.length)
            return undefined;
        return dict(names.map((name, i) => ({ key: stringOf(name) ?? "", keySpan: name.span, value: all[i] })), span);
    },
    setunion: (sets, span) => sets.every((set) => set.kind === "list")
        ? list(distinct(sets.flatMap((set) => (set.kind === "list" ? set.items : []))), span)
        : undefined,
    setsubtract: ([from, what], span) => {
        const [all, gone] = [items(from), items(what)];
        return all && gone
            ? list(all.filter((item) => !gone.some((other) => equal(item, other) === true)), span)
            : undefined;
    },
    slice: ([value, from, to], span) => {
        const [all, start, end] = [items(value), from && asNumber(from), to && asNumber(to)];
        return all && start !== undefined && end !== undefined ? list(all.slice(start, end), span) : undefined;
    },
    range: ([from, to], span) => {
        const [start, end] = to ? [from && asNumber(from), asNumber(to)] : [0, from && asNumber(from)];
        if (start === undefined || end === undefined || end - start > 1024)
            return undefined;
        return list(Array.from({ length: Math.max(0, end - start) }, (_, i) => scalar(start + i, span)), span);
    },
    alltrue: ([value], span) => {
        const all = items(value)?.map(asBoolean);
        return !all
            ? undefined
            : all.includes(false)
                ? scalar(false, span)
                : all.includes(undefined)
                    ? undefined
                    : scalar(true, span);
    },
    anytrue: ([value], span) => {
        const all = items(value)?.map(asBoolean);
        return !all
            ? undefined
            : all.includes(true)
                ? scalar(true, span)
                : all.includes(undefined)
                    ? undefined
                    : scalar(false, span);
    },
    tonumber: ([value], span) => numberOr(value, span),
    tobool: ([value], span) => {
        const known = value && asBoolean(value);
        return known === undefined ? undefined : scalar(known, span);
    },
    max: (values, span) => extreme(values, span, Math.max),
    min: (values, span) => extreme(values, span, Math.min),
};
const byKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
function sorted(all, span) {
    if (!all)
        return undefined;
    // Order means nothing to a policy, so what is not known simply comes last.
    return list([...all].sort((a, b) => byKey({ key: stringOf(a) ?? "\uffff" }, { key: stringOf(b) ?? "\uffff" })), span);
}
function numberOr(value, span) {
    const known = value && asNumber(value);
    return known === undefined ? undefined : scalar(known, span);
}
function extreme(values, span, pick) {
    const all = values.map(asNumber);
    return all.length === 0 || all.includes(undefined) ? undefined : scalar(pick(...all), span);
}

;// CONCATENATED MODULE: ./lib/src/formats/terraform/paths.js
/** Paths as a module writes them to paths in the repository. */
/** `./policy.json` in `infra/app` is `infra/app/policy.json`. Undefined where it leads out of the repository. */
function filePath(directory, written) {
    if (written.startsWith("/") || written.includes("\0") || written.includes("\\"))
        return undefined;
    const parts = directory === "" ? [] : directory.split("/");
    for (const part of written.split("/")) {
        if (part === "" || part === ".")
            continue;
        if (part !== "..")
            parts.push(part);
        else if (parts.pop() === undefined)
            return undefined;
    }
    return parts.length > 0 ? parts.join("/") : undefined;
}
const directoryOf = (path) => (path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "");

;// CONCATENATED MODULE: ./lib/src/formats/terraform/scope.js
const mostSteps = 400_000;
const scope_deepest = 200;
const withNames = (scope, names) => ({
    ...scope,
    names: new Map([
        ...scope.names,
        ...Object.entries(names).filter((each) => each[1] !== undefined),
    ]),
});
/** Whether the value of an expression hangs on a variable, which whoever calls the module may set otherwise. */
function hangsOnVariable(expression, module, seen = new Set()) {
    for (const node of nodesOf(expression)) {
        if (node.kind !== "attribute" || node.of.kind !== "variable")
            continue;
        if (node.of.name === "var")
            return true;
        if (node.of.name !== "local" || seen.has(node.name) || seen.size > 50)
            continue;
        const local = module.locals.get(node.name);
        if (local && hangsOnVariable(local.value, module, new Set([...seen, node.name])))
            return true;
    }
    return false;
}
/** An expression and all expressions in it. */
function* nodesOf(expression) {
    const pending = [expression];
    while (pending.length > 0) {
        const next = pending.pop();
        if (Array.isArray(next))
            for (const each of next)
                pending.push(each);
        else if (typeof next === "object" && next !== null && "kind" in next) {
            yield next;
            for (const [key, child] of Object.entries(next))
                if (key !== "span" && key !== "nameSpan" && typeof child === "object")
                    pending.push(child);
        }
        else if (typeof next === "object" && next !== null && "key" in next && "value" in next)
            pending.push(next.key, next.value);
    }
}

;// CONCATENATED MODULE: ./lib/src/formats/terraform/template.js



function evaluateTemplate(template, scope) {
    const only = template.parts.length === 1 ? template.parts[0] : undefined;
    // A string that is nothing but an interpolation is the value itself.
    if (only?.kind === "interpolation" && template.quote === "quoted")
        return evaluate(only.value, scope);
    return { kind: "text", pieces: piecesIn(template.parts, scope), span: template.span };
}
function piecesIn(parts, scope) {
    return parts.flatMap((part) => {
        switch (part.kind) {
            case "literal":
                return [part];
            case "interpolation":
                return piecesOf(evaluate(part.value, scope), part.span);
            case "if": {
                const holds = asBoolean(evaluate(part.test, scope));
                if (holds === undefined)
                    return [
                        {
                            kind: "hole",
                            name: nameOf(part.span),
                            span: part.span,
                            because: "it depends on a condition that is not known before deployment",
                        },
                    ];
                return piecesIn(holds ? part.then : part.else, scope);
            }
            case "for": {
                const pairs = pairsOf(evaluate(part.of, scope));
                if (!pairs)
                    return [
                        {
                            kind: "hole",
                            name: nameOf(part.span),
                            span: part.span,
                            because: "what it runs over is not known before deployment",
                        },
                    ];
                return pairs.flatMap(([key, value]) => piecesIn(part.body, withNames(scope, { ...(part.keyName !== undefined && { [part.keyName]: key }), [part.valueName]: value })));
            }
        }
        return [];
    });
}

;// CONCATENATED MODULE: ./lib/src/formats/terraform/functions-file.js




const sourceOf = (path, module) => {
    const known = stringOf(path);
    const place = known === undefined ? undefined : filePath(module.path, known);
    return place === undefined ? undefined : module.files.get(place);
};
const whole = (source) => ({ source, start: 0, end: source.text.length });
const fileFunctions = {
    file: ([path], _span, { module }) => {
        const source = sourceOf(path, module);
        return (source && {
            kind: "text",
            pieces: [{ kind: "literal", text: source.text, span: whole(source) }],
            span: whole(source),
        });
    },
    templatefile: ([path, variables], _span, scope) => {
        const source = sourceOf(path, scope.module);
        if (!source)
            return undefined;
        const { value: template, diagnostics } = parseTemplate(source);
        if (diagnostics.length > 0)
            return undefined;
        const names = new Map(variables?.kind === "dict" ? variables.entries.map((each) => [each.key, each.value]) : []);
        const inside = { ...scope, names, depth: scope.depth + 1 };
        const value = evaluateTemplate({ ...template, quote: "heredoc" }, inside);
        return { ...value, span: whole(source) };
    },
};

// EXTERNAL MODULE: ./lib/src/formats/json/parse.js + 2 modules
var parse = __webpack_require__(5215);
;// CONCATENATED MODULE: ./lib/src/formats/terraform/functions-text.js


/** A function of one known string. */
const ofText = (change) => ([value], span) => {
    const known = stringOf(value);
    return known === undefined ? undefined : sameOr(value, change(known), span);
};
/** The value itself where nothing changed, so that it keeps the place where it was written. */
const sameOr = (value, result, span) => value && stringOf(value) === result ? value : make_text(result, value?.span ?? span);
const ofTwo = (decide) => ([a, b], span) => {
    const [x, y] = [stringOf(a), stringOf(b)];
    return x === undefined || y === undefined ? undefined : scalar(decide(x, y), span);
};
const trimmed = (cut) => ([value, part], span) => {
    const [known, wanted] = [stringOf(value), stringOf(part)];
    return known === undefined || wanted === undefined ? undefined : sameOr(value, cut(known, wanted), span);
};
const joined = (values, separator, span) => {
    const between = stringOf(separator);
    if (between === undefined)
        return undefined;
    const gap = between === "" ? [] : [{ kind: "literal", text: between, span: separator?.span ?? span }];
    return {
        kind: "text",
        pieces: values.flatMap((value, i) => [...(i > 0 ? gap : []), ...piecesOf(value, value.span)]),
        span,
    };
};
/** `%s`, `%d` and `%v` take a value; `%%` is a percent sign. Other verbs are not worked out. What is not known holds none. */
const format = ([template, ...values], span) => {
    const written = template ? piecesOf(template, template.span) : [];
    if (!written.some(({ kind }) => kind === "literal"))
        return undefined;
    const pieces = [];
    let next = 0;
    for (const piece of written) {
        if (piece.kind === "hole") {
            pieces.push(piece);
            continue;
        }
        for (const part of piece.text.split(/(%[a-z%])/)) {
            if (part === "%%")
                pieces.push({ ...piece, text: "%" });
            else if (/^%[sdv]$/.test(part)) {
                const value = values[next++];
                if (!value)
                    return undefined;
                for (const each of piecesOf(value, value.span))
                    pieces.push(each);
            }
            else if (/^%[a-z]$/.test(part))
                return undefined;
            else if (part !== "")
                pieces.push({ ...piece, text: part });
        }
    }
    return { kind: "text", pieces, span };
};
/** One text for each item; nothing is said of a list of which one cannot be worked out. */
const formatlist = ([template, values, ...rest], span, scope) => {
    if (values?.kind !== "list" || rest.length > 0 || !template)
        return undefined;
    const texts = values.items.map((item) => format([template, item], span, scope));
    return texts.every((each) => each !== undefined) ? list(texts, span) : undefined;
};
const replace = ([value, from, to], span) => {
    const wanted = stringOf(from);
    // A pattern between slashes is a regular expression, which is not run on foreign text.
    if (!value || !to || wanted === undefined || (wanted.length > 1 && wanted.startsWith("/") && wanted.endsWith("/")))
        return undefined;
    if (value.kind !== "text" && value.kind !== "reference")
        return undefined;
    const other = piecesOf(to, to.span);
    const pieces = piecesOf(value, value.span).flatMap((piece) => {
        if (piece.kind === "hole" || wanted === "" || !piece.text.includes(wanted))
            return [piece];
        return piece.text
            .split(wanted)
            .flatMap((text, i) => [
            ...(i > 0 ? other : []),
            ...(text === "" ? [] : [{ ...piece, text, span: piece.span }]),
        ]);
    });
    return { kind: "text", pieces, span: value.span, via: [span, ...(value.via ?? [])] };
};
const textFunctions = {
    // The reader of policies takes the structure as well as the text, and the structure knows its places.
    jsonencode: ([value]) => value,
    jsondecode: ([value]) => {
        if (value?.kind === "dict" || value?.kind === "list")
            return value;
        return value?.kind === "text" ? (0,parse/* parseJsonIn */.t)(value).value : undefined;
    },
    format,
    formatlist,
    join: ([separator, values], span) => (values?.kind === "list" ? joined(values.items, separator, span) : undefined),
    split: ([separator, value], span) => {
        const [between, known] = [stringOf(separator), stringOf(value)];
        return between === undefined || known === undefined || !value
            ? undefined
            : list(known.split(between).map((part) => make_text(part, value.span)), span);
    },
    lower: ofText((value) => value.toLowerCase()),
    upper: ofText((value) => value.toUpperCase()),
    title: ofText((value) => value.replace(/(^|\s)\S/g, (letter) => letter.toUpperCase())),
    trimspace: ofText((value) => value.trim()),
    chomp: ofText((value) => value.replace(/[\r\n]+$/, "")),
    trimprefix: trimmed((value, part) => (value.startsWith(part) ? value.slice(part.length) : value)),
    trimsuffix: trimmed((value, part) => (part !== "" && value.endsWith(part) ? value.slice(0, -part.length) : value)),
    startswith: ofTwo((value, part) => value.startsWith(part)),
    endswith: ofTwo((value, part) => value.endsWith(part)),
    strcontains: ofTwo((value, part) => value.includes(part)),
    replace,
    tostring: ([value], span) => {
        if (value?.kind === "text" || value?.kind === "reference")
            return value;
        const known = stringOf(value);
        return known === undefined ? undefined : make_text(known, span);
    },
    sensitive: ([value]) => value,
    nonsensitive: ([value]) => value,
};

;// CONCATENATED MODULE: ./lib/src/formats/terraform/functions.js




/** https://developer.hashicorp.com/terraform/language/functions */
const functions = {
    ...textFunctions,
    ...collectionFunctions,
    ...fileFunctions,
};
function callFunction(call, scope, evaluate) {
    const { span } = call;
    const name = call.name.replace(/^core::/, "");
    if (name === "try" || name === "can")
        return firstKnown(call, scope, evaluate);
    const args = argumentsOf(call, scope, evaluate);
    if (!args)
        return unknown(span, `the arguments of \`${name}\` are not known before deployment`);
    if (!Object.hasOwn(functions, name))
        return unknown(span, `\`${name}\` is not worked out here`);
    scope.module.steps -= args.reduce((size, arg) => size + sizeOf(arg), 0);
    if (scope.module.steps < 0)
        return unknown(span, "working it out takes too much");
    const hidden = args.find((arg) => arg.kind === "unknown");
    return (functions[name]?.(args, span, scope) ??
        unknown(span, hidden?.kind === "unknown" ? hidden.because : `\`${nameOf(call.span)}\` is not known before deployment`));
}
/** Long lists cost as much as many short expressions. */
const sizeOf = (value) => value.kind === "list" ? value.items.length : value.kind === "dict" ? value.entries.length : 1;
/** `f(list...)` spreads its last argument; undefined where that is not known. */
function argumentsOf(call, scope, evaluate) {
    const args = call.arguments.map((argument) => evaluate(argument, scope));
    if (!call.expand)
        return args;
    const last = args.at(-1);
    return last?.kind === "list" ? [...args.slice(0, -1), ...last.items] : undefined;
}
/** `try` takes the first argument that makes no error. What we do not know might make one, so a later known value is not taken for it. */
function firstKnown(call, scope, evaluate) {
    const values = call.arguments.map((argument) => evaluate(argument, scope));
    if (call.name === "can") {
        const [value] = values;
        return value && value.kind !== "unknown"
            ? { kind: "scalar", value: true, span: call.span }
            : unknown(call.span, "whether it works becomes known at deployment");
    }
    // A name that is not there makes an error for certain.
    const missing = (value) => value.kind === "unknown" && /^(there is no|`[^`]*` is not declared)/.test(value.because);
    return values.find((value) => !missing(value)) ?? unknown(call.span, "none of the alternatives is known");
}

;// CONCATENATED MODULE: ./lib/src/formats/terraform/references.js


function reference(expression, scope, evaluate) {
    const { root, steps } = unwind(expression);
    if (root.kind !== "variable")
        return steps.reduce((value, each) => follow(value, each, scope, evaluate), evaluate(root, scope));
    const bound = scope.names.get(root.name);
    if (bound)
        return steps.reduce((value, each) => follow(value, each, scope, evaluate), seenThrough(bound, expression.span));
    return fromModule(root.name, steps, expression, scope, evaluate);
}
function unwind(expression) {
    const steps = [];
    let root = expression;
    for (;;) {
        if (root.kind === "attribute")
            steps.push({ kind: "name", name: root.name, span: root.span });
        else if (root.kind === "index")
            steps.push({ kind: "key", key: root.key, span: root.span });
        else if (root.kind !== "parentheses")
            return { root, steps: steps.reverse() };
        root = root.of;
    }
}
function follow(value, next, scope, evaluate) {
    return step(value, next.kind === "name" ? make_text(next.name, next.span) : evaluate(next.key, scope), next.span);
}
/** What a key leads to in a value. */
function step(value, key, span) {
    const name = stringOf(key);
    switch (value.kind) {
        case "dict": {
            if (name === undefined)
                return unknown(span, "which entry it is becomes known at deployment");
            return (0,model_value/* entry */.f_)(value, name)?.value ?? unknown(span, `there is no \`${name}\``);
        }
        case "list": {
            const index = asNumber(key);
            if (index === undefined)
                return name !== undefined && value.items.length === 1 && value.items[0]
                    ? step(value.items[0], key, span)
                    : unknown(span, "which item it is becomes known at deployment");
            return value.items.at(index) ?? unknown(span, `there is no item ${index}`);
        }
        case "reference":
            return value.attribute === "" && name !== undefined
                ? { ...value, attribute: name, span }
                : value.resolved
                    ? step(value.resolved, key, span)
                    : { ...value, attribute: `${value.attribute}.${name ?? "*"}`, span };
        case "unknown":
            return unknown(span, value.because);
        default:
            return unknown(span, "nothing can be picked out of it");
    }
}
function fromModule(root, steps, expression, scope, evaluate) {
    const [first, ...rest] = steps;
    const name = first?.kind === "name" ? first.name : undefined;
    if (name === undefined)
        return unknown(expression.span, `\`${root}\` is not declared here`);
    const onward = (value) => rest.reduce((found, each) => follow(found, each, scope, evaluate), value);
    switch (root) {
        case "local":
            return onward(seenThrough(localOf(name, expression.span, scope, evaluate), expression.span));
        case "var":
            return onward(variableOf(name, expression.span, first?.span ?? expression.span, scope, evaluate));
        case "path":
            return name === "module" || name === "root"
                ? make_text(".", expression.span)
                : unknown(expression.span, "it is a place on the machine that deploys");
        case "each":
        case "count":
        case "self":
        case "terraform":
        case "module":
            return unknown(expression.span, `\`${nameOf(expression.span)}\` is not known before deployment`);
        case "data":
            return resourceOf(["data", name], rest, expression, scope, evaluate);
        default:
            return resourceOf([root], steps, expression, scope, evaluate);
    }
}
function once(key, span, scope, work) {
    const known = scope.module.known.get(key);
    if (known === "in progress")
        return unknown(span, `\`${key}\` refers to itself`);
    if (known)
        return known;
    scope.module.known.set(key, "in progress");
    const value = work();
    scope.module.known.set(key, value);
    return value;
}
function localOf(name, span, scope, evaluate) {
    const local = scope.module.locals.get(name);
    if (!local)
        return unknown(span, `\`local.${name}\` is not declared here`);
    return once(`local.${name}`, span, scope, () => evaluate(local.value, { ...scope, names: new Map() }));
}
/** The default is what a module is without being told otherwise. */
function variableOf(name, span, at, scope, evaluate) {
    const block = scope.module.variables.get(name);
    const fallback = block?.body.attributes.find((attribute) => attribute.name === "default");
    if (!block)
        return unknown(at, `\`var.${name}\` is not declared here`);
    if (!fallback)
        return unknown(at, `\`var.${name}\` has no default`, `var.${name}`);
    return seenThrough(once(`var.${name}`, span, scope, () => evaluate(fallback.value, { ...scope, names: new Map() })), span);
}
/** `aws_iam_role.app`, with the key of its instance and the attribute that is asked for. */
function resourceOf(prefix, steps, expression, scope, evaluate) {
    const [named, ...after] = steps;
    if (named?.kind !== "name")
        return unknown(expression.span, `\`${prefix.join(".")}\` is not declared here`);
    const plain = [...prefix, named.name].join(".");
    const block = scope.module.declared.get(plain);
    if (!block)
        return unknown(expression.span, `\`${plain}\` is not declared here`, nameOf(expression.span));
    const [picked, ...others] = after;
    const instance = picked?.kind === "key" ? instanceOf(evaluate(picked.key, scope)) : "";
    const [asked, ...rest] = picked?.kind === "key" ? others : after;
    const base = { kind: "reference", address: `${plain}${instance}`, attribute: "", span: expression.span };
    if (asked === undefined)
        return base;
    if (asked.kind !== "name")
        return unknown(expression.span, "which instance it is becomes known at deployment");
    const resolved = attributeOf(plain, asked.name, block, expression.span, scope, evaluate);
    const found = { ...base, attribute: asked.name, ...(resolved && { resolved }) };
    return rest.reduce((value, each) => follow(value, each, scope, evaluate), found);
}
const instanceOf = (key) => {
    const number = asNumber(key);
    const name = stringOf(key);
    return number !== undefined ? `[${number}]` : name !== undefined ? `["${name}"]` : "";
};
/** What the block itself sets the attribute to; one whose count or `for_each` it depends on is left alone. */
function attributeOf(address, name, block, span, scope, evaluate) {
    const attribute = block.body.attributes.find((each) => each.name === name);
    if (!attribute || block.body.attributes.some((each) => each.name === "for_each"))
        return undefined;
    const key = `${address}.${name}`;
    if (scope.module.known.get(key) === "in progress")
        return undefined;
    const value = once(key, span, scope, () => evaluate(attribute.value, { ...scope, names: new Map() }));
    return value.kind === "unknown" ? undefined : value;
}

;// CONCATENATED MODULE: ./lib/src/formats/terraform/evaluate.js





function evaluate(expression, outer) {
    const { span } = expression;
    if (outer.depth > scope_deepest || --outer.module.steps < 0) {
        tooMuch(outer, span);
        return unknown(span, "working it out takes too much");
    }
    const scope = { ...outer, depth: outer.depth + 1 };
    switch (expression.kind) {
        case "number":
        case "boolean":
            return scalar(expression.value, span);
        case "null":
            return scalar(null, span);
        case "template":
            return evaluateTemplate(expression, scope);
        case "parentheses":
            return evaluate(expression.of, scope);
        case "tuple":
            return list(expression.items.map((item) => evaluate(item, scope)), span);
        case "object":
            return dict(expression.entries.map((entry) => entryOf(entry, scope)), span);
        case "variable":
        case "attribute":
        case "index":
            return reference(expression, scope, evaluate);
        case "splat":
            return splat(expression, scope);
        case "call":
            return callFunction(expression, scope, evaluate);
        case "unary":
            return evaluate_unary(expression, scope);
        case "binary":
            return evaluate_binary(expression, scope);
        case "conditional":
            return evaluate_conditional(expression, scope);
        case "for":
            return evaluate_loop(expression, scope);
        case "broken":
            return unknown(span, "it does not parse");
    }
}
function tooMuch({ module }, span) {
    if (module.diagnostics.some(({ code }) => code === "too-much-work"))
        return;
    module.diagnostics.push({
        code: "too-much-work",
        severity: "error",
        message: "this module takes too much work to evaluate; what lies beyond is not judged",
        at: span,
    });
}
function entryOf({ key, value }, scope) {
    const evaluated = evaluate(key, scope);
    return { key: stringOf(evaluated) ?? `\${${nameOf(key.span)}}`, keySpan: key.span, value: evaluate(value, scope) };
}
function splat({ of, each, span }, scope) {
    const value = evaluate(of, scope);
    const apply = (item) => evaluate(each, withNames(scope, { "*": item }));
    if (value.kind === "list")
        return list(value.items.map(apply), span);
    if (value.kind === "scalar" && value.value === null)
        return list([], span);
    if (value.kind === "unknown")
        return unknown(span, value.because);
    return list([apply(value)], span);
}
function evaluate_unary({ operator, operand, span }, scope) {
    const value = evaluate(operand, scope);
    if (operator === "!") {
        const holds = asBoolean(value);
        return holds === undefined ? notKnown(value, span) : scalar(!holds, span);
    }
    const number = asNumber(value);
    return number === undefined ? notKnown(value, span) : scalar(-number, span);
}
const notKnown = (value, span) => unknown(span, value.kind === "unknown" ? value.because : "it is not known before deployment");
const numeric = {
    "+": (a, b) => a + b,
    "-": (a, b) => a - b,
    "*": (a, b) => a * b,
    "/": (a, b) => a / b,
    "%": (a, b) => a % b,
    "<": (a, b) => a < b,
    "<=": (a, b) => a <= b,
    ">": (a, b) => a > b,
    ">=": (a, b) => a >= b,
};
function evaluate_binary({ operator, left, right, span }, scope) {
    const a = evaluate(left, scope);
    const b = evaluate(right, scope);
    if (operator === "==" || operator === "!=") {
        const same = equal(a, b);
        return same === undefined ? notKnown(a, span) : scalar(same === (operator === "=="), span);
    }
    if (operator === "&&" || operator === "||") {
        const [x, y] = [asBoolean(a), asBoolean(b)];
        const settles = operator === "||";
        if (x === settles || y === settles)
            return scalar(settles, span);
        return x === undefined || y === undefined ? notKnown(x === undefined ? a : b, span) : scalar(!settles, span);
    }
    const [x, y] = [asNumber(a), asNumber(b)];
    const compute = numeric[operator];
    if (x === undefined || y === undefined || !compute)
        return notKnown(x === undefined ? a : b, span);
    const result = compute(x, y);
    return typeof result === "number" && !Number.isFinite(result)
        ? unknown(span, "it is divided by zero")
        : scalar(result, span);
}
/**
 * Where the test is not known, or hangs on a variable that callers may set, both outcomes are kept as alternatives, so that no
 * permission is lost. A single text is the one that the defaults give.
 */
function evaluate_conditional({ test, then, else: otherwise, span }, scope) {
    const holds = asBoolean(evaluate(test, scope));
    if (holds !== undefined && !hangsOnVariable(test, scope.module))
        return evaluate(holds ? then : otherwise, scope);
    const yes = evaluate(then, scope);
    const no = evaluate(otherwise, scope);
    if (equal(yes, no) === true)
        return yes;
    const because = `whether it takes effect depends on \`${nameOf(test.span)}\``;
    const chosen = holds === undefined ? undefined : holds ? yes : no;
    if (chosen && [yes, no].some((value) => value.kind === "scalar" || value.kind === "text") && chosen.kind !== "list")
        return chosen;
    if ([yes, no].some((value) => value.kind === "scalar" && value.value !== null))
        return unknown(span, "it depends on a condition that is not known before deployment");
    const alternatives = [yes, no]
        .filter((value) => !isNothing(value))
        .flatMap((value) => {
        const all = value.kind === "list" ? value.items : [value];
        return value === chosen ? all : all.map((item) => ({ ...item, perhaps: because }));
    });
    const [only] = alternatives;
    return alternatives.length === 1 && only && ![yes, no].some(({ kind }) => kind === "list")
        ? only
        : list(alternatives, span);
}
const isNothing = (value) => (value.kind === "scalar" && value.value === null) ||
    (value.kind === "list" && value.items.length === 0) ||
    (value.kind === "dict" && value.entries.length === 0) ||
    (value.kind === "text" && value.pieces.length === 0);
function evaluate_loop(expression, scope) {
    const { span } = expression;
    const over = evaluate(expression.of, scope);
    const pairs = pairsOf(over);
    if (!pairs)
        return unknown(span, over.kind === "unknown" ? over.because : `\`${nameOf(expression.of.span)}\` is not known before deployment`);
    const rounds = pairs.map(([key, value]) => withNames(scope, {
        ...(expression.keyName !== undefined && { [expression.keyName]: key }),
        [expression.valueName]: value,
    }));
    const kept = rounds.filter((round) => !expression.test || asBoolean(evaluate(expression.test, round)) !== false);
    if (!expression.key)
        return list(kept.map((round) => evaluate(expression.value, round)), span);
    const key = expression.key;
    const entries = kept.map((round) => entryOf({ key, value: expression.value, span }, round));
    if (!expression.grouped)
        return dict(entries, span);
    const groups = new Map();
    for (const entry of entries)
        groups.set(entry.key, [...(groups.get(entry.key) ?? []), entry]);
    return dict([...groups.values()].map((group) => ({
        ...group[0],
        value: list(group.map(({ value }) => value), span),
    })), span);
}
/** Keys and values of what a loop runs over; undefined where they are not known. */
function pairsOf(value) {
    if (value.kind === "list")
        return value.items.map((item, i) => [scalar(i, item.span), item]);
    if (value.kind === "dict")
        return value.entries.map((each) => [
            { kind: "text", pieces: [{ kind: "literal", text: each.key, span: each.keySpan }], span: each.keySpan },
            each.value,
        ]);
    if (value.kind === "reference" && value.resolved)
        return pairsOf(value.resolved);
    return undefined;
}

;// CONCATENATED MODULE: ./lib/src/formats/terraform/blocks.js



/** More instances than this are not told apart. */
const mostInstances = 1000;
/** `resource "aws_iam_role" "app"` is `aws_iam_role.app`; undefined for blocks that declare nothing. */
function addressOf(block) {
    const [first, second] = block.labels.map((label) => label.text);
    if (block.type === "resource" && first !== undefined && second !== undefined)
        return { address: `${first}.${second}`, type: first };
    if (block.type === "data" && first !== undefined && second !== undefined)
        return { address: `data.${first}.${second}`, type: `data.${first}` };
    if (block.type === "module" && first !== undefined)
        return { address: `module.${first}`, type: "module" };
    return undefined;
}
function resourcesOf(block, module) {
    const scope = { module, names: new Map(), depth: 0 };
    if (block.type === "moved")
        return [
            {
                address: `moved@${block.span.start}`,
                type: "moved",
                body: bodyOf(block.body, scope, new Set()),
                span: block.span,
            },
        ];
    const named = addressOf(block);
    if (!named)
        return [];
    const resource = (suffix, within, perhaps) => ({
        address: `${named.address}${suffix}`,
        type: named.type,
        body: bodyOf(block.body, within, meta),
        span: block.span,
        ...(perhaps !== undefined && { perhaps }),
    });
    const count = blocks_attribute(block, "count");
    const each = blocks_attribute(block, "for_each");
    if (count)
        return byCount(count, resource, scope);
    if (each)
        return byEach(each, resource, scope);
    return [resource("", scope)];
}
/** What is about the block, not about the resource. */
const meta = new Set(["count", "for_each", "depends_on", "provider", "lifecycle"]);
const blocks_attribute = (block, name) => block.body.attributes.find((each) => each.name === name);
function byCount(count, make, scope) {
    const number = asNumber(evaluate(count.value, scope));
    const at = (index) => withNames(scope, { count: dict([{ key: "index", keySpan: count.span, value: index }], count.span) });
    if (number === undefined)
        return [
            make("", at(unknown(count.span, "how many there are becomes known at deployment", "count.index")), conditionOf(count.value.span)),
        ];
    // A switch that is off by default is on for whoever turns it.
    if (number <= 0)
        return hangsOnVariable(count.value, scope.module)
            ? [make("[0]", at(scalar(0, count.span)), conditionOf(count.value.span))]
            : [];
    return Array.from({ length: bounded(number, count.span, scope) }, (_, i) => make(`[${i}]`, at(scalar(i, count.span))));
}
const conditionOf = (span) => `whether it is there depends on \`${nameOf(span)}\``;
function byEach(attribute, make, scope) {
    const { value: expression, span } = attribute;
    const over = evaluate(expression, scope);
    const pairs = pairsOf(over);
    const at = (key, value) => withNames(scope, {
        each: dict([
            { key: "key", keySpan: span, value: key },
            { key: "value", keySpan: span, value },
        ], span),
    });
    const hidden = () => [
        make("", at(unknown(span, "the key becomes known at deployment", "each.key"), unknown(span, "the value becomes known at deployment", "each.value")), conditionOf(expression.span)),
    ];
    if (!pairs)
        return hidden();
    if (pairs.length === 0)
        return hangsOnVariable(expression, scope.module) ? hidden() : [];
    return pairs.slice(0, bounded(pairs.length, span, scope)).map(([key, value]) => {
        // Of a set, the key is the item itself.
        const name = over.kind === "list" ? value : key;
        return make(`["${stringOf(name) ?? nameOf(name.span)}"]`, at(name, value));
    });
}
function bounded(wanted, span, { module }) {
    if (wanted <= mostInstances)
        return Math.floor(wanted);
    module.diagnostics.push({
        code: "too-much-work",
        severity: "error",
        message: `there are more than ${mostInstances} instances; the others are not judged`,
        at: span,
    });
    return mostInstances;
}
/** Arguments as they are, nested blocks of one type as a list under its name. */
function bodyOf(body, scope, left) {
    const entries = body.attributes
        .filter(({ name }) => !left.has(name))
        .map(({ name, nameSpan, value }) => ({ key: name, keySpan: nameSpan, value: evaluate(value, scope) }));
    const nested = new Map();
    for (const block of body.blocks) {
        const dynamic = block.type === "dynamic" ? block.labels[0]?.text : undefined;
        const type = dynamic ?? block.type;
        if (left.has(type))
            continue;
        const group = nested.get(type) ?? { span: block.typeSpan, items: [] };
        group.items.push(...(dynamic === undefined
            ? [within(bodyOf(block.body, scope, new Set()), block.span)]
            : dynamicBlocks(block, dynamic, scope)));
        nested.set(type, group);
    }
    for (const [key, { span, items }] of nested)
        entries.push({ key, keySpan: span, value: list(items, items.length === 1 && items[0] ? items[0].span : span) });
    return dict(entries, body.span);
}
/** A nested block's place is the whole block, not only what is between its braces. */
const within = (value, span) => ({ ...value, span });
function dynamicBlocks(block, type, scope) {
    const content = block.body.blocks.find((each) => each.type === "content");
    const over = block.body.attributes.find((each) => each.name === "for_each");
    const iterator = block.body.attributes.find((each) => each.name === "iterator");
    if (!content || !over)
        return [];
    const name = iterator ? nameOf(iterator.value.span) : type;
    const round = (key, value) => {
        const bound = dict([
            { key: "key", keySpan: over.span, value: key },
            { key: "value", keySpan: over.span, value },
        ], over.span);
        return within(bodyOf(content.body, withNames(scope, { [name]: bound }), new Set()), content.span);
    };
    const items = evaluate(over.value, scope);
    const pairs = pairsOf(items);
    if (pairs)
        return pairs.slice(0, mostInstances).map(([key, value]) => round(items.kind === "list" ? value : key, value));
    return [
        round(unknown(over.span, "the key becomes known at deployment", `${name}.key`), unknown(over.span, "the value becomes known at deployment", `${name}.value`)),
    ];
}

;// CONCATENATED MODULE: ./lib/src/formats/terraform/index.js




const isOurs = (path) => path.endsWith(".tf");
const terraform = {
    name: "terraform",
    claims: ({ path }) => isOurs(path),
    marks: ({ path }) => isOurs(path),
    unit: directoryOf,
    wants,
    read,
};
const called = /\b(?:file|templatefile)\(\s*"(?:\$\{path\.module\}\/)?([^"$]+)"/g;
/** The module's other files, and the files that it reads by a name that is written out. */
function wants({ path, text }) {
    if (!isOurs(path))
        return [];
    const directory = directoryOf(path);
    const read = [...text.matchAll(called)].flatMap(([, written = ""]) => {
        const file = filePath(directory, written);
        return file === undefined ? [] : [{ kind: "file", path: file }];
    });
    return [{ kind: "directory", path: directory, endings: [".tf"] }, ...read];
}
function read(unit, files) {
    const bodies = files.filter(({ path }) => isOurs(path)).map(parseHcl);
    const diagnostics = bodies.flatMap((body) => body.diagnostics);
    const blocks = bodies.flatMap(({ value }) => value.blocks);
    const locals = new Map();
    const variables = new Map();
    const declared = new Map();
    for (const block of blocks) {
        if (block.type === "locals")
            for (const attribute of block.body.attributes)
                locals.set(attribute.name, attribute);
        const label = block.labels[0]?.text;
        if (block.type === "variable" && label !== undefined)
            variables.set(label, block);
        const named = addressOf(block);
        if (!named)
            continue;
        if (declared.has(named.address))
            diagnostics.push({
                code: "shape",
                severity: "warning",
                message: `\`${named.address}\` is declared twice`,
                at: block.typeSpan,
            });
        declared.set(named.address, block);
    }
    const module = {
        path: unit,
        locals,
        variables,
        declared,
        files: new Map(files.map((file) => [file.path, file])),
        known: new Map(),
        diagnostics,
        steps: mostSteps,
    };
    return { value: blocks.flatMap((block) => resourcesOf(block, module)), diagnostics };
}


/***/ })

};
