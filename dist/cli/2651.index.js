export const id = 2651;
export const ids = [2651];
export const modules = {

/***/ 5215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qF: () => (/* binding */ parseJson),
  t: () => (/* binding */ parseJsonIn),
  GO: () => (/* binding */ parseJsonTemplate),
  GU: () => (/* binding */ parseJsonWithComments)
});

// EXTERNAL MODULE: ./lib/src/model/text.js
var model_text = __webpack_require__(3537);
;// CONCATENATED MODULE: ./lib/src/formats/json/string.js

const ESCAPES = {
    '"': '"',
    "\\": "\\",
    "/": "/",
    b: "\b",
    f: "\f",
    n: "\n",
    r: "\r",
    t: "\t",
};
/** `start` is the offset of the opening quote. A string that is never closed ends with its line. */
function readString(flat, start) {
    const { chars } = flat;
    const close = endOfPlain(chars, start);
    // Most strings are one run; a list that nothing was put into later takes a tenth of the room.
    if (close > start + 1)
        return { pieces: (0,model_text/* cut */.Jj)(flat, start + 1, close), end: close + 1, problem: undefined };
    let at = start + 1;
    const pieces = [];
    let problem;
    let run = start + 1;
    for (;;) {
        const unit = chars.charCodeAt(at);
        if (unit === 34 || Number.isNaN(unit) || unit === 10 || unit === 13) {
            (0,model_text/* cut */.Jj)(flat, run, at, pieces);
            if (unit === 34)
                return { pieces, end: at + 1, problem };
            return { pieces, end: at, problem: { from: start, to: at, message: "this string is never closed" } };
        }
        if (unit !== 92) {
            if (unit < 32)
                problem ??= { from: at, to: at + 1, message: "a control character must be escaped" };
            at++;
            continue;
        }
        (0,model_text/* cut */.Jj)(flat, run, at, pieces);
        const { text, length } = decodedAt(chars, at);
        if (text === undefined) {
            problem ??= {
                from: at,
                to: at + length,
                message: `\`${chars.slice(at, at + length)}\` is no escape sequence of JSON`,
            };
            run = at;
            at += length;
            continue;
        }
        const via = (0,model_text/* cut */.Jj)(flat, at, at + 1)[0]?.via;
        const span = (0,model_text/* spanIn */.Qs)(flat, at, at + length);
        pieces.push(via ? { kind: "literal", text, span, via } : { kind: "literal", text, span });
        at += length;
        run = at;
    }
}
/** The offset of the closing quote of a string in which nothing is escaped; -1 of any other. */
function endOfPlain(chars, start) {
    let at = start + 1;
    while (isPlain(chars.charCodeAt(at)))
        at++;
    return chars.charCodeAt(at) === 34 ? at : -1;
}
/** Neither the quote, nor a backslash, nor what must be escaped, nor the end of the text. */
const isPlain = (unit) => unit >= 32 && unit !== 34 && unit !== 92;
function decodedAt(chars, at) {
    const letter = chars[at + 1] ?? "";
    const known = ESCAPES[letter];
    if (known !== undefined)
        return { text: known, length: 2 };
    const digits = chars.slice(at + 2, at + 6);
    if (letter === "u" && /^[0-9a-fA-F]{4}$/.test(digits))
        return { text: String.fromCharCode(Number.parseInt(digits, 16)), length: 6 };
    // The character after the backslash may be the quote that ends the string or the end of the line: it is not taken.
    return { text: undefined, length: 1 };
}

;// CONCATENATED MODULE: ./lib/src/formats/json/grammar.js


/** A bound on nesting that no real document reaches and no call stack minds. */
const DEEPEST = 250;
/** After this many errors the rest of a broken file tells a reader nothing new. */
const MOST_ERRORS = 20;
/** After this many the file is given up. */
const MOST_FAILURES = 1000;
function readDocument(flat) {
    const reader = { flat, chars: flat.chars, at: 0, depth: 0, failures: 0, diagnostics: [], liberties: [] };
    skipSpace(reader);
    let value;
    if (reader.at >= reader.chars.length)
        complain(reader, 0, 0, "expected a JSON value, found nothing");
    else
        value = readValue(reader);
    skipSpace(reader);
    if (reader.at < reader.chars.length && !reader.diagnostics.some((each) => each.severity === "error"))
        complain(reader, reader.at, reader.at + 1, `unexpected ${seen(reader)} after the end of the JSON value`);
    return { value, diagnostics: reader.diagnostics, liberties: reader.liberties };
}
function complain(reader, from, to, message, code = "syntax") {
    if (++reader.failures > MOST_FAILURES)
        reader.at = reader.chars.length;
    // Twice, since warnings about keys that repeat must not use up the room.
    if (reader.diagnostics.length >= 2 * MOST_ERRORS)
        return;
    reader.diagnostics.push({ code, severity: "error", message, at: (0,model_text/* spanIn */.Qs)(reader.flat, from, to) });
}
function seen(reader) {
    const unit = reader.chars.codePointAt(reader.at);
    if (unit === undefined)
        return "end of text";
    return reader.chars[reader.at] === "\n" ? "end of line" : `\`${String.fromCodePoint(unit)}\``;
}
function readValue(reader) {
    switch (reader.chars[reader.at]) {
        case "{":
            return nested(reader, readObject);
        case "[":
            return nested(reader, readArray);
        case '"':
            return textValue(reader);
        default:
            return readWord(reader);
    }
}
function nested(reader, read) {
    const start = reader.at;
    if (reader.depth >= DEEPEST) {
        complain(reader, start, start + 1, `nested more than ${DEEPEST} levels deep`, "too-deep");
        skipBrackets(reader);
        return unknown(reader, start, "nested too deep to be read", "…");
    }
    reader.depth++;
    const value = read(reader);
    reader.depth--;
    return value;
}
function skipBrackets(reader) {
    let open = 0;
    while (reader.at < reader.chars.length) {
        const char = reader.chars[reader.at];
        if (char === '"') {
            reader.at = readString(reader.flat, reader.at).end;
            continue;
        }
        reader.at++;
        if (char === "{" || char === "[")
            open++;
        else if ((char === "}" || char === "]") && --open === 0)
            return;
    }
}
function readArray(reader) {
    const start = reader.at++;
    const items = [];
    const close = listed(reader, start, "]", () => items.push(readValue(reader)));
    return { kind: "list", items: fitting(items), ...written(reader, start, close) };
}
function readObject(reader) {
    const start = reader.at++;
    const entries = [];
    let keys;
    const close = listed(reader, start, "}", () => {
        const entry = readEntry(reader);
        if (entry === undefined)
            return;
        if (entries.length === few)
            keys = new Set(entries.map(({ key }) => key));
        if (keys ? keys.has(entry.key) : entries.some(({ key }) => key === entry.key))
            repeated(reader, entry);
        keys?.add(entry.key);
        entries.push(entry);
    });
    return { kind: "dict", entries: fitting(entries), ...written(reader, start, close) };
}
/** A list that grew keeps room for more, which a large document has no room for. */
const fitting = (grown) => (grown.length < 17 ? grown.slice() : grown);
/** So many keys are looked through faster than an index of them is made. */
const few = 8;
function repeated(reader, entry) {
    const message = `key \`${entry.key}\` repeats, and only one of them counts`;
    if (reader.diagnostics.length < MOST_ERRORS)
        reader.diagnostics.push({ code: "shape", severity: "warning", message, at: entry.keySpan });
}
/** The members up to a closing bracket, with their commas; gives the offset after the bracket. */
function listed(reader, start, close, member) {
    let comma;
    let first = true;
    for (;;) {
        skipSpace(reader);
        const char = reader.chars[reader.at];
        if (char === close || char === undefined || char === "]" || char === "}") {
            if (char !== close) {
                complain(reader, start, start + 1, `\`${reader.chars[start] ?? ""}\` is never closed`);
                return reader.at;
            }
            if (comma !== undefined)
                liberty(reader, comma, comma + 1, "a comma before the closing bracket is not JSON");
            return ++reader.at;
        }
        if (char === ",") {
            if (first || comma !== undefined)
                liberty(reader, reader.at, reader.at + 1, "expected a value before `,`");
            else
                comma = reader.at;
            reader.at++;
            continue;
        }
        // What fills a hole may bring its own commas.
        const beside = isHole(reader, reader.at) || isHole(reader, lastInk(reader));
        if (!first && comma === undefined && !beside)
            complain(reader, reader.at, reader.at + 1, `expected \`,\` or \`${close}\`, found ${seen(reader)}`);
        first = false;
        comma = undefined;
        const before = reader.at;
        member();
        if (reader.at === before)
            reader.at++;
    }
}
const isHole = (reader, at) => (0,model_text/* holeAt */.EI)(reader.flat, at) !== undefined;
function lastInk(reader) {
    let at = reader.at - 1;
    while (at >= 0 && isSpace(reader.chars.charCodeAt(at)))
        at--;
    return at;
}
function readEntry(reader) {
    const start = reader.at;
    const hole = (0,model_text/* holeAt */.EI)(reader.flat, start);
    if (reader.chars[start] !== '"' && !hole) {
        complain(reader, start, start + 1, `expected a key in double quotes, found ${seen(reader)}`);
        skipJunk(reader);
        return undefined;
    }
    const key = hole ? (0,model_text/* spelled */.uQ)([hole]) : readKey(reader);
    if (hole)
        reader.at = start + 1;
    const keySpan = (0,model_text/* spanIn */.Qs)(reader.flat, start, reader.at);
    skipSpace(reader);
    if (reader.chars[reader.at] !== ":") {
        if (hole) {
            const because = `\`${hole.name}\` brings entries not seen here`;
            return { key, keySpan, value: { kind: "unknown", because, name: hole.name, span: keySpan } };
        }
        complain(reader, reader.at, reader.at + 1, `expected \`:\` after the key \`${key}\`, found ${seen(reader)}`);
        return { key, keySpan, value: unknown(reader, start, "has no value", "") };
    }
    reader.at++;
    skipSpace(reader);
    const next = reader.chars[reader.at];
    if (next === undefined || next === "," || next === "}" || next === "]") {
        complain(reader, reader.at, reader.at + 1, `expected a value for the key \`${key}\`, found ${seen(reader)}`);
        return { key, keySpan, value: unknown(reader, start, "has no value", "") };
    }
    return { key, keySpan, value: readValue(reader) };
}
function readKey(reader) {
    const start = reader.at;
    const close = endOfPlain(reader.chars, start);
    const plain = reader.chars.slice(start + 1, Math.max(start + 1, close));
    if (plain !== "" && !plain.includes(model_text/* HOLE */.vs)) {
        reader.at = close + 1;
        return plain;
    }
    const string = readString(reader.flat, start);
    if (string.problem)
        complain(reader, string.problem.from, string.problem.to, string.problem.message);
    reader.at = string.end;
    return (0,model_text/* spelled */.uQ)(string.pieces);
}
function skipJunk(reader) {
    if (reader.chars[reader.at] === "{" || reader.chars[reader.at] === "[")
        skipBrackets(reader);
    else
        while (reader.at < reader.chars.length && !'",{}[]\n'.includes(reader.chars[reader.at] ?? ""))
            reader.at++;
}
function textValue(reader) {
    const start = reader.at;
    const string = readString(reader.flat, start);
    if (string.problem)
        complain(reader, string.problem.from, string.problem.to, string.problem.message);
    reader.at = string.end;
    return { kind: "text", pieces: string.pieces, ...written(reader, start, string.end) };
}
const NUMBER = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?$/;
/** A number, `true`, `false`, `null`, a hole, or a word that is none of them. */
function readWord(reader) {
    const start = reader.at;
    while (reader.at < reader.chars.length && !' \t\r\n",:{}[]/'.includes(reader.chars[reader.at] ?? ""))
        reader.at++;
    const word = reader.chars.slice(start, reader.at);
    const where = written(reader, start, reader.at);
    if (word === "true" || word === "false")
        return { kind: "scalar", value: word === "true", ...where };
    if (word === "null")
        return { kind: "scalar", value: null, ...where };
    if (word.length < 400 && NUMBER.test(word))
        return { kind: "scalar", value: Number(word), ...where };
    if (word.includes(model_text/* HOLE */.vs)) {
        const pieces = (0,model_text/* cut */.Jj)(reader.flat, start, reader.at);
        const [only] = pieces;
        if (pieces.length === 1 && only?.kind === "hole")
            return { kind: "unknown", name: only.name, because: only.because ?? filledIn(only.name), ...where };
        if (pieces.some((piece) => piece.kind === "hole"))
            return { kind: "unknown", name: (0,model_text/* spelled */.uQ)(pieces), because: filledIn((0,model_text/* spelled */.uQ)(pieces)), ...where };
    }
    const end = Math.max(reader.at, start + 1);
    complain(reader, start, end, word === "" ? `expected a value, found ${seen(reader)}` : `\`${word.slice(0, 60)}\` is no JSON value`);
    return unknown(reader, start, "is no JSON value", word);
}
const filledIn = (name) => `\`${name}\` is filled in elsewhere`;
function unknown(reader, start, because, name) {
    return { kind: "unknown", because, name, ...written(reader, start, Math.max(reader.at, start + 1)) };
}
function written(reader, from, to) {
    const via = (0,model_text/* viaAt */.KD)(reader.flat, from);
    const span = (0,model_text/* spanIn */.Qs)(reader.flat, from, to);
    return via ? { span, via } : { span };
}
const slash = 47;
const isSpace = (unit) => unit === 32 || unit === 9 || unit === 10 || unit === 13;
function skipSpace(reader) {
    for (;;) {
        while (isSpace(reader.chars.charCodeAt(reader.at)))
            reader.at++;
        const start = reader.at;
        if (reader.chars.charCodeAt(start) !== slash)
            return;
        const two = reader.chars.slice(start, start + 2);
        if (two !== "//" && two !== "/*")
            return;
        const close = two === "//" ? reader.chars.indexOf("\n", start) : reader.chars.indexOf("*/", start + 2);
        reader.at = close < 0 ? reader.chars.length : two === "//" ? close : close + 2;
        if (two === "/*" && close < 0)
            complain(reader, start, start + 2, "`/*` is never closed");
        else
            liberty(reader, start, reader.at, "a comment is not JSON");
    }
}
function liberty(reader, from, to, message) {
    if (reader.liberties.length < MOST_ERRORS)
        reader.liberties.push({ code: "syntax", severity: "error", message, at: (0,model_text/* spanIn */.Qs)(reader.flat, from, to) });
}

;// CONCATENATED MODULE: ./lib/src/formats/json/parse.js


/** RFC 8259: comments and trailing commas are syntax errors, though what stands around them is read. */
function parseJson(source) {
    const { value, diagnostics, liberties } = readDocument(wholeOf(source));
    return { value, diagnostics: inOrder([...diagnostics, ...liberties]) };
}
/** As `parseJson`, with comments and trailing commas allowed. */
function parseJsonWithComments(source) {
    return readDocument(wholeOf(source));
}
/**
 * JSON that is the contents of a text: a heredoc, an escaped string, a template's body. Spans point at where the
 * characters were written. A hole inside a string is a hole of that string; one that stands for a value is an Unknown.
 */
function parseJsonIn(text) {
    const { value, diagnostics, liberties } = readDocument((0,model_text/* flatten */.Bq)(text));
    return { value: value && passedOn(value, text), diagnostics: inOrder([...diagnostics, ...liberties]) };
}
/** As `parseJsonIn`, with comments and trailing commas allowed: templates drop an item and leave its comma. */
function parseJsonTemplate(text) {
    return readDocument((0,model_text/* flatten */.Bq)(text));
}
const wholeOf = (source) => (0,model_text/* flatSource */.VP)({ source, start: 0, end: source.text.length });
const passedOn = (value, text) => text.via === undefined || value.via !== undefined ? value : { ...value, via: text.via };
const inOrder = (all) => all.toSorted((a, b) => startOf(a) - startOf(b));
const startOf = (each) => ("start" in each.at ? each.at.start : 0);


/***/ }),

/***/ 3537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ flatten),
/* harmony export */   EI: () => (/* binding */ holeAt),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   KD: () => (/* binding */ viaAt),
/* harmony export */   Qs: () => (/* binding */ spanIn),
/* harmony export */   Si: () => (/* binding */ spelledOut),
/* harmony export */   VP: () => (/* binding */ flatSource),
/* harmony export */   uQ: () => (/* binding */ spelled),
/* harmony export */   vs: () => (/* binding */ HOLE)
/* harmony export */ });
/** Stands for a hole in `Flat.chars`; ask `holeAt`, since a user may write this character too. */
const HOLE = "\uFFFC";
function flatten(text) {
    const starts = [];
    const pieces = text.pieces.filter((piece) => piece.kind === "hole" || piece.text !== "");
    let chars = "";
    for (const piece of pieces) {
        starts.push(chars.length);
        chars += piece.kind === "hole" ? HOLE : piece.text;
    }
    return { chars, pieces, starts, span: text.span };
}
/** A whole source as a flat text of one verbatim piece. */
function flatSource(span) {
    return flatten({ pieces: [{ kind: "literal", text: span.source.text.slice(span.start, span.end), span }], span });
}
/** The index of the piece that holds an offset, by binary search. */
function pieceAt(flat, offset) {
    let low = 0;
    let high = flat.starts.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((flat.starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}
function holeAt(flat, offset) {
    if (flat.chars[offset] !== HOLE)
        return undefined;
    const piece = flat.pieces[pieceAt(flat, offset)];
    return piece?.kind === "hole" ? piece : undefined;
}
/** The only piece of a text that was written in one place and stands there verbatim: a whole file, mostly. */
function verbatim({ pieces }) {
    const piece = pieces.length === 1 ? pieces[0] : undefined;
    if (piece?.kind !== "literal" || piece.via || piece.span.end - piece.span.start !== piece.text.length)
        return undefined;
    return piece.span;
}
/** Where a half-open part of the text was written. Pieces of different files cannot be joined: the first one counts. */
function spanIn(flat, start, end) {
    const whole = verbatim(flat);
    if (whole && start < end && end <= flat.chars.length)
        return { source: whole.source, start: whole.start + start, end: whole.start + end };
    const from = Math.min(start, flat.chars.length);
    const to = Math.min(end, flat.chars.length);
    const first = flat.pieces[pieceAt(flat, from)];
    if (!first)
        return flat.span;
    const begin = cutOne(first, flat.starts[pieceAt(flat, from)] ?? 0, from, Math.max(from, to)).span;
    if (to <= from + 1)
        return begin;
    const index = pieceAt(flat, to - 1);
    const last = flat.pieces[index];
    if (!last)
        return begin;
    const close = cutOne(last, flat.starts[index] ?? 0, from, to).span;
    if (close.source !== begin.source || close.end < begin.start)
        return begin;
    return { source: begin.source, start: begin.start, end: close.end };
}
/** The hops of the piece that an offset is in. */
const viaAt = (flat, offset) => flat.pieces[pieceAt(flat, offset)]?.via;
/** The pieces of a half-open part of the text, each with its own span, put behind those that are there. */
function cut(flat, from, to, before) {
    const out = before ?? [];
    if (to <= from)
        return out;
    const whole = verbatim(flat);
    if (whole && to <= flat.chars.length) {
        const span = { source: whole.source, start: whole.start + from, end: whole.start + to };
        const piece = { kind: "literal", text: flat.chars.slice(from, to), span };
        if (!before)
            return [piece];
        before.push(piece);
        return before;
    }
    for (let i = pieceAt(flat, from); i < flat.pieces.length; i++) {
        const start = flat.starts[i] ?? 0;
        if (start >= to)
            break;
        const piece = flat.pieces[i];
        if (piece)
            out.push(cutOne(piece, start, from, to));
    }
    return out;
}
/** Part of a piece: a verbatim one yields the part's own span, any other stands for its span as a whole. */
function cutOne(piece, start, from, to) {
    if (piece.kind === "hole")
        return piece;
    const a = Math.max(0, from - start);
    const b = Math.min(piece.text.length, to - start);
    if (a === 0 && b === piece.text.length)
        return piece;
    const { source, start: at, end } = piece.span;
    const verbatim = end - at === piece.text.length;
    return {
        ...piece,
        text: piece.text.slice(a, b),
        span: verbatim ? { source, start: at + a, end: at + b } : piece.span,
    };
}
/** The text with holes written as `${name}`: a stable name of a value that is not known in full. */
function spelled(pieces) {
    const first = pieces[0];
    if (pieces.length === 1 && first?.kind === "literal")
        return first.text;
    return pieces.map((piece) => (piece.kind === "hole" ? `\${${piece.name}}` : piece.text)).join("");
}
/** A text with the names of what is not known in it. */
const spelledOut = ({ pieces }) => pieces.map((piece) => (piece.kind === "hole" ? piece.name : piece.text)).join("");


/***/ }),

/***/ 1925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZZ: () => (/* binding */ field),
/* harmony export */   cI: () => (/* binding */ seen),
/* harmony export */   eu: () => (/* binding */ literal),
/* harmony export */   f_: () => (/* binding */ entry),
/* harmony export */   ld: () => (/* binding */ items),
/* harmony export */   sc: () => (/* binding */ through)
/* harmony export */ });
/** The string where all of it is known. */
function literal(value) {
    if (value?.kind === "reference" && value.resolved)
        return literal(value.resolved);
    if (value?.kind !== "text")
        return undefined;
    const first = value.pieces[0];
    if (first && value.pieces.length === 1)
        return first.kind === "literal" ? first.text : undefined;
    let out = "";
    for (const piece of value.pieces) {
        if (piece.kind === "hole")
            return undefined;
        out += piece.text;
    }
    return out;
}
/** The value under a key: the last one where the key repeats. */
function field(value, key) {
    return entry(value, key)?.value;
}
function entry(value, key) {
    if (value?.kind !== "dict")
        return undefined;
    const { entries } = value;
    for (let i = entries.length - 1; i >= 0; i--)
        if (entries[i]?.key === key)
            return entries[i];
    return undefined;
}
/** A list's items; a lone value counts as a list of one, nothing as none. */
const items = (value) => value === undefined || (value.kind === "scalar" && value.value === null)
    ? []
    : value.kind === "list"
        ? value.items
        : [value];
/** The same value, seen from one hop further away. */
const through = (value, hop) => ({ ...value, via: [hop, ...(value.via ?? [])] });
/** What a reference stands for, where its resource says so. */
const seen = (value) => value.kind === "reference" && value.resolved ? seen(value.resolved) : value;


/***/ })

};
