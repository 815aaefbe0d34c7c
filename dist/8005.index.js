export const id = 8005;
export const ids = [8005];
export const modules = {

/***/ 8005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseYaml: () => (/* binding */ parseYaml),
  parseYamlTemplate: () => (/* binding */ parseYamlTemplate)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./lib/src/formats/yaml/mask.js
/** Stands for each character of a hole: it may begin a plain scalar, and says nothing to YAML. */
const MASK = "\uE000";
const MASKED = /(\uE000+)/;
const unmasked = (source) => ({ source, text: source.text, gaps: [] });
/** The pieces are those of the source in order; what lies between them is left out. */
function masked(source, { pieces }) {
    const gaps = [];
    let text = "";
    const leaveOut = (end) => {
        if (end <= text.length)
            return;
        gaps.push({ start: text.length, end });
        text += blanked(source.text, text.length, end);
    };
    for (const piece of pieces) {
        const { start, end } = piece.span;
        leaveOut(start);
        if (piece.kind === "hole")
            gaps.push({ start, end, hole: piece });
        text += piece.kind === "hole" ? MASK.repeat(end - start) : source.text.slice(start, end);
    }
    leaveOut(source.text.length);
    return { source, text, gaps };
}
/** A line that is left out becomes empty lines: spaces would be contents to a block scalar. */
function blanked(text, start, end) {
    const alone = /(?:^|\n)[ \t]*$/.test(text.slice(Math.max(0, start - 100), start)) &&
        /^[ \t]*(?:\r?\n|$)/.test(text.slice(end, end + 100));
    return text.slice(start, end).replace(/[^\r\n]/g, alone ? "\n" : " ");
}
/** What runs of the masked text say in the source: cut at the gaps, with the holes put back. */
function unmaskedPieces({ source, text, gaps }, runs) {
    const out = [];
    const literal = (words, start, end) => {
        const span = { source, start, end };
        if (words.length > 1 && words.length === end - start && words !== source.text.slice(start, end)) {
            // Two pieces that each stand for the whole: one as long as its span would claim to be verbatim.
            out.push({ kind: "literal", text: words.slice(0, 1), span }, { kind: "literal", text: words.slice(1), span });
        }
        else if (words !== "")
            out.push({ kind: "literal", text: words, span });
    };
    for (const [words, start, end] of runs) {
        const inside = gapsIn(gaps, start, end);
        if (words !== text.slice(start, end)) {
            const holes = inside.flatMap((gap) => gap.hole ?? []);
            for (const part of words.split(MASKED)) {
                const hole = part[0] === MASK ? holes.shift() : undefined;
                if (hole)
                    out.push(hole);
                else
                    literal(part, start, end);
            }
            continue;
        }
        let at = start;
        for (const gap of inside) {
            literal(text.slice(at, gap.start), at, Math.max(at, gap.start));
            if (gap.hole)
                out.push(gap.hole);
            at = Math.min(gap.end, end);
        }
        literal(text.slice(at, end), at, end);
    }
    return out;
}
function gapsIn(gaps, start, end) {
    let low = 0;
    let high = gaps.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((gaps[middle]?.end ?? 0) <= start)
            low = middle + 1;
        else
            high = middle;
    }
    let last = low;
    while ((gaps[last]?.start ?? end) < end)
        last++;
    return gaps.slice(low, last);
}

// EXTERNAL MODULE: ./lib/src/model/text.js
var model_text = __webpack_require__(3537);
// EXTERNAL MODULE: ./lib/src/model/value.js
var value = __webpack_require__(1925);
;// CONCATENATED MODULE: ./lib/src/formats/yaml/scalar.js

function scalarPieces(mask, node) {
    const value = typeof node.value === "string" ? node.value : (node.source ?? "");
    if (value === "")
        return [];
    const [start, end] = node.range;
    const runs = runsOf(mask.text, node.type, value, start, end);
    return unmaskedPieces(mask, exact(runs, value) ? runs : [[value, start, end]]);
}
/**
 * The library decides what a scalar says, but for the white space of lines that were joined to make them readable to
 * it (quotes.ts). Where our account of it differs, the scalar is one piece, not verbatim.
 */
function exact(runs, value) {
    const account = runs.map(([text]) => text).join("");
    return account === value || (runs.length > 1 && account.replace(/\s+/g, " ") === value.replace(/\s+/g, " "));
}
function runsOf(text, type, value, start, end) {
    switch (type) {
        case "QUOTE_DOUBLE":
            return doubleQuoted(text, start + 1, text[end - 1] === '"' && end - 1 > start ? end - 1 : end);
        case "QUOTE_SINGLE":
            return singleQuoted(text, start + 1, text[end - 1] === "'" && end - 1 > start ? end - 1 : end);
        case "BLOCK_LITERAL":
        case "BLOCK_FOLDED":
            return block(text, value, start, end);
        default:
            return folded(text, start, end);
    }
}
/** The lines of a flow scalar without the white space around their breaks: one break is a space, n breaks are n - 1. */
function folded(text, start, end) {
    const runs = [];
    let breaks = 0;
    let behind = start;
    for (let line = start;;) {
        const feed = text.indexOf("\n", line);
        const last = feed < 0 || feed >= end;
        let from = line;
        let to = last ? end : feed;
        if (line > start)
            while (from < to && isBlank(text, from))
                from++;
        if (!last)
            while (to > from && isBlank(text, to - 1))
                to--;
        if (from < to || last) {
            if (breaks > 0)
                runs.push([breaks === 1 ? " " : "\n".repeat(breaks - 1), behind, from]);
            runs.push([text.slice(from, to), from, to]);
            behind = to;
            breaks = 0;
        }
        if (last)
            return runs;
        breaks++;
        line = feed + 1;
    }
}
const isBlank = (text, at) => text[at] === " " || text[at] === "\t" || text[at] === "\r";
function singleQuoted(text, start, end) {
    return folded(text, start, end).flatMap((run) => split(run, text, /''/g, () => "'"));
}
const ESCAPES = {
    "0": "\0",
    a: "\x07",
    b: "\b",
    t: "\t",
    "\t": "\t",
    n: "\n",
    v: "\v",
    f: "\f",
    r: "\r",
    e: "\x1b",
    N: "\x85",
    _: "\xa0",
    L: "\u2028",
    P: "\u2029",
};
const ESCAPE = /\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|\r?\n[ \t]*|[\s\S])/g;
function doubleQuoted(text, start, end) {
    // A break behind a backslash is no fold, so a string that has one is left to the library's account as a whole.
    const region = text.slice(start, end);
    if (/\\\r?\n/.test(region))
        return split([region, start, end], text, ESCAPE, decoded);
    return folded(text, start, end).flatMap((run) => split(run, text, ESCAPE, decoded));
}
function decoded(sequence) {
    const letter = sequence[1] ?? "";
    if (letter === "\n" || letter === "\r")
        return "";
    const code = "xuU".includes(letter) && sequence.length > 2 ? Number.parseInt(sequence.slice(2), 16) : undefined;
    if (code !== undefined)
        return code <= 0x10ffff ? String.fromCodePoint(code) : sequence;
    return ESCAPES[letter] ?? letter;
}
/** A verbatim run cut at its escape sequences, each a run of its own. */
function split(run, text, sequences, decode) {
    const [, start, end] = run;
    const region = text.slice(start, end);
    if (run[0] !== region)
        return [run];
    const runs = [];
    let at = 0;
    for (const { 0: sequence, index } of region.matchAll(sequences)) {
        runs.push([region.slice(at, index), start + at, start + index]);
        runs.push([decode(sequence), start + index, start + index + sequence.length]);
        at = index + sequence.length;
    }
    runs.push([region.slice(at), start + at, end]);
    return runs.filter(([words]) => words !== "");
}
/** The lines of a block scalar found again in its value, in order; what is between them there is a fold or a break. */
function block(text, value, start, end) {
    const header = text.indexOf("\n", start);
    if (header < 0 || header >= end)
        return [];
    const runs = [];
    let indent;
    let done = 0;
    let behind;
    for (let line = header + 1; line < end;) {
        const feed = text.indexOf("\n", line);
        const close = feed < 0 || feed >= end ? end : feed;
        const stop = text[close - 1] === "\r" ? close - 1 : close;
        const content = text.slice(line, stop);
        const next = close + 1;
        if (content.trim() !== "") {
            // An explicit indentation indicator may leave leading spaces in the value.
            indent ??= leading(content, 0) - leading(value, value.search(/[^\n]/));
            const words = content.slice(indent);
            let found = done;
            while (value[found] === "\n")
                found++;
            if (!value.startsWith(words, found) && value[found] === " ")
                found++;
            if (!value.startsWith(words, found))
                return [];
            if (found > done)
                runs.push([value.slice(done, found), behind ?? line, line + indent]);
            runs.push([words, line + indent, stop]);
            done = found + words.length;
            behind = stop;
            // A break that stands as it reads belongs to its line.
            if (value[done] === "\n" && text[stop] === "\n" && text.length > stop) {
                runs.push(["\n", stop, stop + 1]);
                done++;
                behind = stop + 1;
            }
        }
        line = next;
    }
    if (done < value.length)
        runs.push([value.slice(done), behind ?? start, end]);
    return joined(runs);
}
function leading(line, from) {
    let at = Math.max(0, from);
    while (line[at] === " ")
        at++;
    return at - Math.max(0, from);
}
/** A line and its own break, verbatim both and side by side, are one run. */
function joined(runs) {
    const out = [];
    for (const run of runs) {
        const last = out.at(-1);
        const verbatim = last && last[0].length === last[2] - last[1] && !last[0].endsWith("\n") && run[0] === "\n";
        if (verbatim && last[2] === run[1] && run[2] - run[1] === 1)
            out[out.length - 1] = [`${last[0]}\n`, last[1], run[2]];
        else
            out.push(run);
    }
    return out;
}

// EXTERNAL MODULE: ./lib/src/formats/yaml/tags.js
var tags = __webpack_require__(6548);
;// CONCATENATED MODULE: ./lib/src/formats/yaml/nodes.js
/** The syntax tree of one YAML document to a Value, with bounds on nesting and on what aliases copy. */





const DEEPEST = 250;
/** How many values the aliases of one document may stand for. */
const MOST_COPIES = 100_000;
const MOST_WARNINGS = 20;
function readNode(mask, root) {
    const reader = { mask, diagnostics: [], anchors: new Map(), made: 0, copies: 0, deepest: 0 };
    const value = read(reader, root, 0, 0);
    return { value, diagnostics: reader.diagnostics };
}
/** `after` is the offset behind which a node that was not written would stand. */
function read(reader, node, after, depth) {
    if (node === null)
        return { kind: "scalar", value: null, span: at(reader, after, after) };
    if ((0,dist/* isAlias */.Vj)(node))
        return readAlias(reader, node, depth);
    if (depth > DEEPEST)
        return tooDeep(reader, at(reader, node.range[0], node.range[0] + 1));
    const before = reader.made++;
    const outer = reader.deepest;
    reader.deepest = depth;
    const anchor = node.anchor;
    if (anchor)
        reader.anchors.set(anchor, "open");
    const plain = (0,dist/* isMap */.jh)(node)
        ? readMap(reader, node, depth)
        : (0,dist/* isSeq */.oP)(node)
            ? readSeq(reader, node, depth)
            : readScalar(reader, node);
    const value = tagged(reader, node, plain);
    if (anchor)
        reader.anchors.set(anchor, { value, size: reader.made - before, height: reader.deepest - depth });
    reader.deepest = Math.max(outer, reader.deepest);
    return value;
}
function tooDeep(reader, span) {
    complain(reader, "too-deep", `nested more than ${DEEPEST} levels deep`, span);
    return unknown("nested too deep to be read", "…", span);
}
function tagged(reader, node, value) {
    const tag = (0,dist/* isAlias */.Vj)(node) ? undefined : node.tag;
    if (!tag || tag === "!" || tag.startsWith("tag:yaml.org,2002:"))
        return value;
    const start = tagStart(reader.mask.text, tag, node.range[0]);
    const keySpan = start === undefined ? at(reader, value.span.start, value.span.start) : at(reader, start, start + tag.length);
    return (0,tags/* longForm */.JW)(tag, keySpan, value);
}
/** The library does not say where a tag stands: it is before the node, with an anchor or comments between them at most. */
function tagStart(text, tag, node) {
    const from = Math.max(0, node - tag.length - 1000);
    const before = text.slice(from, node);
    const found = before.lastIndexOf(tag);
    return found < 0 || !/^\s*(?:&\S+\s*)?(?:#[^\n]*\n\s*)*$/.test(before.slice(found + tag.length))
        ? undefined
        : from + found;
}
function readAlias(reader, node, depth) {
    const span = at(reader, node.range[0], node.range[1]);
    const known = reader.anchors.get(node.source);
    if (known === undefined || known === "open") {
        const why = known === "open" ? `\`*${node.source}\` stands for itself` : `no anchor \`&${node.source}\` before this alias`;
        complain(reader, "syntax", why, span);
        return unknown(why, `*${node.source}`, span);
    }
    // Aliases of aliases would nest deeper than any walk over the value can go.
    if (depth + known.height > DEEPEST)
        return tooDeep(reader, span);
    reader.deepest = Math.max(reader.deepest, depth + known.height);
    reader.copies += known.size;
    if (reader.copies > MOST_COPIES) {
        if (reader.copies - known.size <= MOST_COPIES)
            complain(reader, "too-much-work", `the aliases of this document stand for more than ${MOST_COPIES} values`, span);
        return unknown("too much to expand", `*${node.source}`, span);
    }
    reader.made += known.size;
    return (0,value/* through */.sc)(known.value, span);
}
function readSeq(reader, node, depth) {
    const [start, end] = node.range;
    const items = node.items.map((item) => read(reader, item, start, depth + 1));
    const last = node.flow ? undefined : node.items.at(-1);
    return { kind: "list", items, span: at(reader, start, last ? endOf(reader, last, items.at(-1), start) : end) };
}
function readMap(reader, node, depth) {
    const own = [];
    const merges = [];
    const keys = new Set();
    let end = node.range[0];
    for (const pair of node.items) {
        const key = pair.key;
        const keySpan = key ? at(reader, key.range[0], key.range[1]) : at(reader, end, end);
        const value = read(reader, pair.value, keySpan.end, depth + 1);
        end = endOf(reader, pair.value, value, keySpan.end);
        if ((0,dist/* isScalar */.jn)(key) && key.type === "PLAIN" && key.source === "<<") {
            merges.push({ before: own.length, from: value });
            continue;
        }
        const name = keyName(reader, key, keySpan);
        if (keys.has(name) && reader.diagnostics.length < MOST_WARNINGS)
            reader.diagnostics.push({
                code: "shape",
                severity: "warning",
                message: `key \`${name}\` repeats, and only one of them counts`,
                at: keySpan,
            });
        keys.add(name);
        own.push({ key: name, keySpan, value });
    }
    const entries = merges.length === 0 ? own : merged(reader, own, merges, keys);
    return { kind: "dict", entries, span: at(reader, node.range[0], node.flow ? node.range[1] : end) };
}
function keyName(reader, key, span) {
    if (key === null)
        return "";
    if ((0,dist/* isScalar */.jn)(key) && reader.mask.gaps.length === 0)
        return typeof key.value === "string" ? key.value : (key.source ?? "");
    if ((0,dist/* isScalar */.jn)(key))
        return (0,model_text/* spelled */.uQ)(scalarPieces(reader.mask, key));
    return reader.mask.source.text.slice(span.start, span.end);
}
/** Merge keys (https://yaml.org/type/merge.html): own keys win, then the earlier of several merged mappings. */
function merged(reader, own, merges, keys) {
    const out = [];
    let done = 0;
    for (const { before, from } of merges) {
        for (; done < before; done++)
            if (own[done])
                out.push(own[done]);
        for (const dict of from.kind === "list" ? from.items : [from]) {
            if (dict.kind !== "dict") {
                if (dict.kind !== "unknown")
                    complain(reader, "syntax", "`<<` merges mappings only", dict.span);
                continue;
            }
            for (const each of dict.entries) {
                if (keys.has(each.key))
                    continue;
                keys.add(each.key);
                reader.copies++;
                out.push(dict.via ? { ...each, value: { ...each.value, via: [...dict.via, ...(each.value.via ?? [])] } } : each);
            }
        }
    }
    return [...out, ...own.slice(done)];
}
function readScalar(reader, node) {
    const [start, end] = node.range;
    const span = at(reader, start, endOf(reader, node, undefined, end));
    const { value } = node;
    if (typeof value === "number" || typeof value === "boolean" || value === null)
        return { kind: "scalar", value, span };
    const pieces = scalarPieces(reader.mask, node);
    const [only] = pieces;
    if (pieces.length === 1 && only?.kind === "hole" && node.type === "PLAIN")
        return unknown(only.because ?? `\`${only.name}\` is filled in elsewhere`, only.name, span);
    return { kind: "text", pieces, span };
}
/** Where a node ends to a reader's eye: a block's range runs on over the blank lines behind it. */
function endOf(reader, node, value, after) {
    if (node === null)
        return after;
    if ((0,dist/* isAlias */.Vj)(node))
        return node.range[1];
    if ((0,dist/* isScalar */.jn)(node)) {
        let end = node.range[1];
        if (node.type !== "BLOCK_LITERAL" && node.type !== "BLOCK_FOLDED")
            return Math.max(end, value?.span.end ?? 0);
        while (end > node.range[0] && /\s/.test(reader.mask.text[end - 1] ?? ""))
            end--;
        return end;
    }
    return value?.span.end ?? node.range[1];
}
const at = (reader, start, end) => ({ source: reader.mask.source, start, end });
function complain(reader, code, message, where) {
    // Twice, since warnings about keys that repeat must not use up the room.
    if (reader.diagnostics.length < 2 * MOST_WARNINGS)
        reader.diagnostics.push({ code, severity: "error", message, at: where });
}
const unknown = (because, name, span) => ({ kind: "unknown", because, name, span });

;// CONCATENATED MODULE: ./lib/src/formats/yaml/quotes.js
/**
 * The text with the line breaks of such scalars replaced by spaces, or undefined where there is none.
 * INVARIANT: as long as it was, so that offsets stay.
 */
function joinQuotedLines(text, errors) {
    let out = text;
    if (errors.length > MOST)
        return undefined;
    for (const error of errors) {
        const kind = /^Missing closing (["'])quote/.exec(error.message)?.[1];
        if (kind === undefined)
            continue;
        const open = openingQuote(text, kind, error.pos[0]);
        const close = open === undefined ? undefined : closingQuote(text, kind, open);
        if (open === undefined || close === undefined)
            continue;
        out = out.slice(0, open) + out.slice(open, close).replace(/[\r\n]/g, " ") + out.slice(close);
    }
    return out === text ? undefined : out;
}
/** A file with more errors than this is broken in other ways. */
const MOST = 100;
/** No one means a quotation longer than this. */
const LONGEST = 20_000;
function openingQuote(text, kind, before) {
    for (let at = before - 1; at >= 0 && at > before - LONGEST; at--) {
        if (text[at] !== kind)
            continue;
        const escaped = kind === "'" ? text[at - 1] === "'" : text[at - 1] === "\\";
        if (!escaped)
            return at;
        at--;
    }
    return undefined;
}
/** The quote that ends it, if nothing stands behind that on its line: else it would be the start of another one. */
function closingQuote(text, kind, open) {
    for (let at = open + 1; at < text.length && at < open + LONGEST; at++) {
        if (kind === '"' && text[at] === "\\")
            at++;
        else if (kind === "'" && text[at] === "'" && text[at + 1] === "'")
            at++;
        else if (text[at] === kind)
            return /^[ \t]*(?:[\r\n,\]}#]|$)/.test(text.slice(at + 1, at + 200)) ? at : undefined;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/src/formats/yaml/parse.js
/** YAML 1.2 text to Values with exact spans, anchors and merge keys resolved, CloudFormation's tags in their long form. */





/**
 * As large as a template may be: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html.
 * The parser makes about two megabytes a second, of hostile text a tenth.
 */
const LARGEST = 1024 * 1024;
const MOST_ERRORS = 20;
/** The documents of a file, in order; an empty document is left out. */
const parseYaml = (source) => parseMasked(unmasked(source));
/** YAML of a template: the pieces of `template` are those of the source in order; what lies between them is not read. */
const parseYamlTemplate = (source, template) => parseMasked(masked(source, template));
function parseMasked(mask) {
    const { source } = mask;
    if (source.text.length > LARGEST) {
        const message = `more than ${LARGEST / 1024 / 1024} MB of YAML`;
        return { value: [], diagnostics: [{ code: "too-large", severity: "error", message, at: { path: source.path } }] };
    }
    const diagnostics = [];
    const values = [];
    for (const document of parsed(mask.text)) {
        for (const error of document.errors.slice(0, MOST_ERRORS))
            diagnostics.push(complaint(source, error));
        if (document.contents === null || isNothing(document.contents))
            continue;
        const read = readNode(mask, document.contents);
        values.push(read.value);
        diagnostics.push(...read.diagnostics);
    }
    return { value: values, diagnostics: told(diagnostics) };
}
const isNothing = (node) => (0,dist/* isScalar */.jn)(node) && node.range[0] === node.range[1];
function parsed(text) {
    const documents = parseAll(text);
    const errors = documents.flatMap((document) => document.errors);
    const joined = joinQuotedLines(text, errors);
    return joined === undefined ? documents : parseAll(joined);
}
/** That of version 1.2 whatever the file says: 1.1 makes a date of `Version: 2012-10-17`, and booleans of `y` and `no`. */
const schema = new dist/* Schema */.Sj({ schema: "core", merge: true, customTags: tags/* knownTags */.$F, resolveKnownTags: false });
/** Keys that repeat are ours to report. */
function parseAll(text) {
    const documents = (0,dist/* parseAllDocuments */.hR)(text, {
        schema,
        uniqueKeys: false,
        prettyErrors: false,
        logLevel: "silent",
    });
    return Array.isArray(documents) ? documents : [];
}
function complaint(source, error) {
    const [start, end] = error.pos;
    const at = {
        source,
        start: Math.min(start, source.text.length),
        end: Math.min(Math.max(end, start), source.text.length),
    };
    // The library reports a call stack that is used up under this code.
    if (error.code === "RESOURCE_EXHAUSTION")
        return { code: "too-deep", severity: "error", message: "nested too deep to be read", at };
    const words = error.message.slice(0, 200);
    const message = words.charAt(0).toLowerCase() + words.slice(1).replace(/[.:]$/, "");
    return { code: "syntax", severity: "error", message, at };
}
/** Errors before warnings, depth once, and no more of it than a reader can use. */
function told(all) {
    const deep = all.findIndex((each) => each.code === "too-deep");
    const once = all.filter((each, i) => each.code !== "too-deep" || i === deep);
    const errors = once.filter((each) => each.severity === "error");
    return [...errors, ...once.filter((each) => each.severity === "warning")].slice(0, MOST_ERRORS);
}


/***/ })

};
