export const id = 1214;
export const ids = [1214];
export const modules = {

/***/ 583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   O0: () => (/* binding */ isOpenKey),
/* harmony export */   PT: () => (/* binding */ isOpenDict),
/* harmony export */   VF: () => (/* binding */ typedList),
/* harmony export */   cI: () => (/* binding */ seen),
/* harmony export */   kZ: () => (/* binding */ isNull),
/* harmony export */   lP: () => (/* binding */ typedMap),
/* harmony export */   qy: () => (/* binding */ compareTexts),
/* harmony export */   xe: () => (/* binding */ isOpenList)
/* harmony export */ });
/** By code points, as bytes of UTF-8 would be; JavaScript's own order is that of UTF-16 units. */
function compareTexts(a, b) {
    const length = Math.min(a.length, b.length);
    for (let i = 0; i < length; i++) {
        const [x, y] = [a.charCodeAt(i), b.charCodeAt(i)];
        if (x !== y)
            return rank(x) - rank(y);
    }
    return a.length - b.length;
}
/** Surrogates stand for code points behind all others. */
const rank = (unit) => (unit >= 0xe000 ? unit - 0x800 : unit >= 0xd800 ? unit + 0x2000 : unit);
/** One entry for each key, the last where it repeats, in the order of the keys. */
function entriesOf(value) {
    const byKey = new Map(value.entries.map((each) => [each.key, each]));
    return [...byKey.values()].sort((a, b) => compareTexts(a.key, b.key));
}
/** Whether there may be more or fewer items than are there. */
const isOpenList = ({ items, alternatives }) => alternatives === true || items.some((item) => item.many === true || item.perhaps !== undefined);
/** A key that is not known is written `${name}`. */
const isOpenKey = (key) => key.startsWith("${");
const isOpenDict = ({ entries }) => entries.some(({ key, value }) => isOpenKey(key) || value.many === true || value.perhaps !== undefined);
const typedList = (items, of, span) => ({
    kind: "list",
    items,
    span,
    type: { kind: "list", of },
});
const typedMap = (entries, of, span) => ({
    kind: "dict",
    entries,
    span,
    type: { kind: "map", of },
});
/** What a reference stands for, where its resource says so. */
const seen = (value) => value.kind === "reference" && value.resolved ? seen(value.resolved) : value;
const isNull = (value) => value.kind === "scalar" && value.value === null;


/***/ }),

/***/ 4490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Je: () => (/* binding */ stringOf),
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   Q6: () => (/* binding */ failureIn),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Si: () => (/* binding */ spelledOut),
/* harmony export */   V2: () => (/* binding */ failure),
/* harmony export */   Vb: () => (/* reexport safe */ _pieces_js__WEBPACK_IMPORTED_MODULE_0__.Vb),
/* harmony export */   Xe: () => (/* reexport safe */ _pieces_js__WEBPACK_IMPORTED_MODULE_0__.Xe),
/* harmony export */   cI: () => (/* reexport safe */ _collections_js__WEBPACK_IMPORTED_MODULE_1__.cI),
/* harmony export */   dK: () => (/* binding */ isHidden),
/* harmony export */   d_: () => (/* binding */ scalar),
/* harmony export */   i: () => (/* binding */ asNumber),
/* harmony export */   jd: () => (/* binding */ dict),
/* harmony export */   kZ: () => (/* reexport safe */ _collections_js__WEBPACK_IMPORTED_MODULE_1__.kZ),
/* harmony export */   k_: () => (/* binding */ hiddenIn),
/* harmony export */   oN: () => (/* binding */ besides),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   px: () => (/* binding */ seenThrough),
/* harmony export */   tB: () => (/* binding */ asBoolean)
/* harmony export */ });
/* harmony import */ var _collections_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(583);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6384);
/* harmony import */ var _pieces_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8447);




const text = (written, span) => ({
    kind: "text",
    pieces: written === "" ? [] : [(0,_pieces_js__WEBPACK_IMPORTED_MODULE_0__/* .made */ .mI)(written, span)],
    span,
});
const scalar = (value, span) => ({ kind: "scalar", value, span });
const list = (items, span) => ({ kind: "list", items, span });
const dict = (entries, span) => ({ kind: "dict", entries, span });
/** Named by its own text, so that the same expression is the same unknown at both revisions. */
const unknown = (span, because, name = (0,_pieces_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(span)) => ({
    kind: "unknown",
    because,
    name,
    span,
});
/** What Terraform refuses, whatever becomes known. */
const failure = (span, because) => ({ ...unknown(span, because), fails: true });
/** The text of a value where it is known and is one: numbers and booleans have a text too. */
function stringOf(value) {
    if (value === undefined)
        return undefined;
    const found = (0,_collections_js__WEBPACK_IMPORTED_MODULE_1__/* .seen */ .cI)(value);
    if (found.kind === "scalar") {
        if (typeof found.value === "number")
            return (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .numberText */ .$4)(found.value);
        return found.value === null ? undefined : String(found.value);
    }
    if (found.kind !== "text" && !found.encoded)
        return undefined;
    let out = "";
    for (const piece of (0,_pieces_js__WEBPACK_IMPORTED_MODULE_0__/* .piecesOf */ .Xe)(found, found.span)) {
        if (piece.kind === "hole")
            return undefined;
        out += piece.text;
    }
    return out.normalize();
}
/** A text with the names of what is not known in it. */
const spelledOut = ({ pieces }) => pieces.map((piece) => (piece.kind === "hole" ? piece.name : piece.text)).join("");
/** The same value seen through a name: the hop is told of whatever is inside as well. */
const seenThrough = (value, hop) => withHops(value, (via) => [hop, ...via]);
/** The same value, which other places had a say in as well. */
const besides = (value, places) => withHops(value, (via) => [...via, ...places]);
function withHops(value, add, depth = 0) {
    const via = add(value.via ?? []);
    if (depth < 4 && value.kind === "list")
        return { ...value, via, items: value.items.map((item) => withHops(item, add, depth + 1)) };
    if (depth < 4 && value.kind === "dict")
        return {
            ...value,
            via,
            entries: value.entries.map((each) => ({ ...each, value: withHops(each.value, add, depth + 1) })),
        };
    return { ...value, via };
}
/** A test's outcome; undefined where it is not known. */
function asBoolean(value) {
    const found = (0,_collections_js__WEBPACK_IMPORTED_MODULE_1__/* .seen */ .cI)(value);
    if (found.kind === "scalar" && typeof found.value === "boolean")
        return found.value;
    const written = found.kind === "text" ? stringOf(found) : undefined;
    if (written === "true" || written === "1")
        return true;
    return written === "false" || written === "0" ? false : undefined;
}
function asNumber(value) {
    const found = (0,_collections_js__WEBPACK_IMPORTED_MODULE_1__/* .seen */ .cI)(value);
    if (found.kind === "scalar" && typeof found.value === "number")
        return found.value;
    const written = found.kind === "text" ? stringOf(found) : undefined;
    return written === undefined ? undefined : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .parsedNumber */ .h_)(written);
}
/** The first error in a value, or in what it holds. */
function failureIn(value) {
    switch (value.kind) {
        case "unknown":
            return value.fails ? value : undefined;
        case "reference":
            return value.resolved && failureIn(value.resolved);
        case "text": {
            for (const piece of value.pieces)
                if (piece.kind === "hole" && piece.fails)
                    return { ...unknown(piece.span, piece.because ?? "it is an error", piece.name), fails: true };
            return undefined;
        }
        case "list":
            return firstOf(value.items);
        case "dict":
            return firstOf(value.entries.map((each) => each.value));
        case "scalar":
            return undefined;
    }
}
function firstOf(values) {
    for (const value of values) {
        const found = failureIn(value);
        if (found)
            return found;
    }
    return undefined;
}
/** Why a value, or something in it, is not known; undefined where all of it is. */
function hiddenIn(value) {
    const found = (0,_collections_js__WEBPACK_IMPORTED_MODULE_1__/* .seen */ .cI)(value);
    switch (found.kind) {
        case "unknown":
            return found.because;
        case "reference":
            return `\`${found.address}\` is known at deployment`;
        case "text": {
            const hole = found.pieces.find((piece) => piece.kind === "hole");
            return hole?.kind === "hole" ? (hole.because ?? `\`${hole.name}\` is known at deployment`) : undefined;
        }
        case "list":
            for (const item of found.items) {
                const why = item.perhaps ?? hiddenIn(item);
                if (why !== undefined)
                    return why;
            }
            return undefined;
        case "dict":
            for (const each of found.entries) {
                const why = each.value.perhaps ?? hiddenIn(each.value);
                if (why !== undefined)
                    return why;
            }
            return undefined;
        case "scalar":
            return undefined;
    }
}
/** Neither known nor a structure of which parts are known. */
const isHidden = (value) => {
    const found = (0,_collections_js__WEBPACK_IMPORTED_MODULE_1__/* .seen */ .cI)(value);
    return (found.kind === "unknown" || found.kind === "reference" || (found.kind === "list" && found.alternatives === true));
};



/***/ }),

/***/ 8777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ masked)
/* harmony export */ });
/* harmony import */ var _model_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2239);
/* harmony import */ var _told_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9496);
/* harmony import */ var _veiled_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8133);



/** Shorter texts are found everywhere. */
const shortest = 4;
/** INVARIANT: a source keeps its length and its lines, so that every span stays true. */
function masked(resources, secrets) {
    if (secrets.length === 0)
        return resources;
    const mask = maskOf(secrets);
    return resources.map((each) => ({
        ...each,
        address: mask.text(each.address),
        body: mask.value(each.body),
        span: mask.span(each.span),
        ...(each.given && { given: each.given.map(mask.span) }),
        ...(each.perhaps !== undefined && { perhaps: mask.text(each.perhaps) }),
    }));
}
function maskOf(secrets) {
    const sources = sourcesWithout(secrets);
    const texts = [...new Set(secrets.map(_model_source_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6))]
        .filter((text) => text.trim().length >= shortest)
        .sort((a, b) => b.length - a.length)
        .map((text) => [text.replace(/\s+/g, " "), `(${(0,_veiled_js__WEBPACK_IMPORTED_MODULE_2__/* .markOf */ .Fg)("", text)})`]);
    const text = (written) => texts.reduce((left, [secret, mark]) => (left.includes(secret) ? left.replaceAll(secret, mark) : left), written);
    const span = (each) => {
        const source = sources.get(each.source);
        return source ? { ...each, source } : each;
    };
    const via = (of) => (of.via ? { via: of.via.map(span) } : {});
    const piece = (each) => each.kind === "literal"
        ? { ...each, span: span(each.span), ...via(each) }
        : { ...told(each), name: text(each.name), span: span(each.span), ...via(each), ...because(each) };
    const because = (of) => (of.because === undefined ? {} : { because: text(of.because) });
    const told = ({ hides: _, ...rest }) => rest;
    const done = new Map();
    const value = (each) => {
        const known = done.get(each);
        if (known)
            return known;
        const { perhaps } = each;
        const made = {
            ...inside(each),
            span: span(each.span),
            ...via(each),
            ...(perhaps !== undefined && { perhaps: text(perhaps) }),
        };
        done.set(each, made);
        return made;
    };
    const inside = (each) => {
        switch (each.kind) {
            case "text": {
                const document = (0,_veiled_js__WEBPACK_IMPORTED_MODULE_2__/* .holdsVeils */ .Gr)(each) ? (0,_told_js__WEBPACK_IMPORTED_MODULE_1__/* .documentIn */ .Fd)(each) : undefined;
                return document ? { ...inside(document), encoded: "json" } : { ...each, pieces: each.pieces.map(piece) };
            }
            case "list":
                return { ...each, items: each.items.map(value) };
            case "dict":
                return {
                    ...each,
                    entries: each.entries.map((entry) => ({
                        ...entry,
                        key: text(entry.key),
                        keySpan: span(entry.keySpan),
                        value: value(_told_js__WEBPACK_IMPORTED_MODULE_1__/* .toldArguments */ .aO.has(entry.key) ? (0,_veiled_js__WEBPACK_IMPORTED_MODULE_2__/* .revealed */ .Dr)(entry.value) : entry.value),
                    })),
                };
            case "unknown": {
                const { hides: _, ...rest } = each;
                return { ...rest, name: text(each.name), because: text(each.because) };
            }
            case "reference":
                return {
                    ...each,
                    address: text(each.address),
                    ...(each.resolved && { resolved: value(each.resolved) }),
                };
            case "scalar":
                return each;
        }
    };
    return { text, span, value };
}
function sourcesWithout(secrets) {
    const bySource = new Map();
    for (const each of secrets)
        bySource.set(each.source, [...(bySource.get(each.source) ?? []), each]);
    return new Map([...bySource].map(([source, spans]) => [source, { ...source, text: without(source.text, spans) }]));
}
function without(text, spans) {
    let out = "";
    let at = 0;
    for (const { start, end } of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
        if (end <= at)
            continue;
        const from = Math.max(at, start);
        out += text.slice(at, from) + text.slice(from, end).replace(/[^\r\n]/g, "*");
        at = end;
    }
    return out + text.slice(at);
}


/***/ }),

/***/ 6384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ numberText),
/* harmony export */   CQ: () => (/* binding */ remainder),
/* harmony export */   Hn: () => (/* binding */ times),
/* harmony export */   Rd: () => (/* binding */ minus),
/* harmony export */   h_: () => (/* binding */ parsedNumber),
/* harmony export */   tY: () => (/* binding */ plus),
/* harmony export */   y8: () => (/* binding */ quotient)
/* harmony export */ });
/** Arithmetic as Terraform does it, in decimal digits, so that 0.1 and 0.2 make 0.3; and numbers as their texts. */
/** Digits that a double is sure to hold. */
const sureDigits = 15;
function decimal(value) {
    const [mantissa = "", exponent = "0"] = String(value).split("e");
    const [whole = "", fraction = ""] = mantissa.split(".");
    const scale = fraction.length - Number(exponent);
    const digits = BigInt(whole + fraction);
    return scale >= 0 ? { digits, scale } : { digits: digits * 10n ** BigInt(-scale), scale: 0 };
}
/** The double that is nearest; never a negative zero. */
const nearest = ({ digits, scale }) => Number(`${digits}e${-scale}`) || 0;
function aligned(a, b) {
    const [left, right] = [decimal(a), decimal(b)];
    const scale = Math.max(left.scale, right.scale);
    const raise = ({ digits, scale: own }) => digits * 10n ** BigInt(scale - own);
    return { x: raise(left), y: raise(right), scale };
}
function plus(a, b) {
    const { x, y, scale } = aligned(a, b);
    return settled(nearest({ digits: x + y, scale }), a, b);
}
const minus = (a, b) => plus(a, -b);
function times(a, b) {
    const [x, y] = [decimal(a), decimal(b)];
    return settled(nearest({ digits: x.digits * y.digits, scale: x.scale + y.scale }), a, b);
}
/** Three times a third is one: of numbers that go on beyond what a double holds, Terraform knows far more digits. */
function settled(result, a, b) {
    if (isSure(a) && isSure(b))
        return result;
    const short = Number(result.toPrecision(cleanDigits));
    return Number(result.toPrecision(sureDigits)) === short ? short : result;
}
/** As many digits as are hardly just those by chance. */
const cleanDigits = 11;
const isSure = (value) => Number(value.toPrecision(sureDigits)) === value;
/** More digits than a double holds. */
const places = 40;
/** Infinity where the divisor is zero. */
function quotient(a, b) {
    const { x, y } = aligned(a, b);
    if (y === 0n)
        return a / b;
    return nearest({ digits: (x * 10n ** BigInt(places)) / y, scale: places });
}
/** What is left has the sign of what was divided; nothing is taken away where the divisor is zero. */
function remainder(a, b) {
    const { x, y, scale } = aligned(a, b);
    return y === 0n ? a : nearest({ digits: x % y, scale });
}
/** A number as its text; undefined where Terraform knows more digits of it than we. */
function numberText(value) {
    if (!Number.isFinite(value))
        return undefined;
    if (Number.isSafeInteger(value))
        return String(value === 0 ? 0 : value);
    const { digits, scale } = decimal(value);
    const negative = digits < 0n;
    const all = String(negative ? -digits : digits);
    if (all.replace(/0+$/, "").length > sureDigits)
        return undefined;
    const padded = all.padStart(scale + 1, "0");
    const text = scale > 0 ? `${padded.slice(0, -scale)}.${padded.slice(-scale)}` : padded;
    return negative ? `-${text}` : text;
}
/** A text as a number, as Terraform reads it: undefined where it is none. */
function parsedNumber(text) {
    if (!/^[+-]?(\d+(?:\.\d*)?|\.\d+)([eE][+-]?\d{1,4})?$/.test(text))
        return undefined;
    const value = Number(text);
    return Number.isFinite(value) ? value || 0 : undefined;
}


/***/ }),

/***/ 1766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fh: () => (/* binding */ isJson),
/* harmony export */   IB: () => (/* binding */ wayFrom),
/* harmony export */   L1: () => (/* binding */ isTerragrunt),
/* harmony export */   Nr: () => (/* binding */ variableEndings),
/* harmony export */   Pi: () => (/* binding */ isVariableFile),
/* harmony export */   VV: () => (/* binding */ placeIn),
/* harmony export */   Vc: () => (/* binding */ stemOf),
/* harmony export */   Y2: () => (/* binding */ isLoadedByItself),
/* harmony export */   ZC: () => (/* binding */ isConfiguration),
/* harmony export */   b0: () => (/* binding */ configurationEndings),
/* harmony export */   jn: () => (/* binding */ isOverride),
/* harmony export */   jt: () => (/* binding */ directoryOf),
/* harmony export */   rK: () => (/* binding */ isTrial),
/* harmony export */   s$: () => (/* binding */ filePath)
/* harmony export */ });
/** Paths as a module writes them to paths in the repository, and what the files there are to Terraform. */
/** `./policy.json` in `infra/app` is `infra/app/policy.json`; the root of the repository is empty. Undefined where it leads out. */
function placeIn(directory, written) {
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
    return parts.join("/");
}
/** The same of a file, which the root is not. */
function filePath(directory, written) {
    const place = placeIn(directory, written);
    return place === "" ? undefined : place;
}
/** The way from one directory to another: `../modules/app`, or `.`. */
function wayFrom(from, to) {
    const [a, b] = [from, to].map((directory) => (directory === "" ? [] : directory.split("/")));
    let shared = 0;
    while (shared < a.length && shared < b.length && a[shared] === b[shared])
        shared++;
    return [...a.slice(shared).map(() => ".."), ...b.slice(shared)].join("/") || ".";
}
const directoryOf = (path) => (path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "");
const fileName = (path) => path.slice(path.lastIndexOf("/") + 1);
const configurationEndings = [".tf", ".tofu", ".tf.json", ".tofu.json"];
const variableEndings = [".tfvars", ".tfvars.json"];
const endsWith = (path, endings) => endings.some((end) => path.endsWith(end));
const isConfiguration = (path) => endsWith(path, configurationEndings);
const isVariableFile = (path) => endsWith(path, variableEndings);
const isTerragrunt = (path) => path.endsWith(".hcl") && !path.endsWith(".terraform.lock.hcl");
const isJson = (path) => path.endsWith(".json");
/** A path without what says how it is written. */
const stemOf = (path) => path.replace(/\.(?:tf|tofu)(?:\.json)?$/, "");
const isOverride = (path) => /(?:^|_)override$/.test(fileName(stemOf(path)));
/** https://developer.hashicorp.com/terraform/language/values/variables#variable-definitions-tfvars-files */
const isLoadedByItself = (path) => /^terraform\.tfvars(?:\.json)?$|\.auto\.tfvars(?:\.json)?$/.test(fileName(path));
/** What examples, tests and generated wrappers make of a module says little of who else calls it. */
function isTrial(caller, module) {
    const trial = /^(?:.*\/)?(?:examples?|tests?|fixtures?|wrappers?)\//.exec(`${caller}/`)?.[0];
    return trial !== undefined && !`${module}/`.startsWith(trial);
}


/***/ }),

/***/ 8447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mx: () => (/* binding */ jsonPieces),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   Xe: () => (/* binding */ piecesOf),
/* harmony export */   e1: () => (/* binding */ asText),
/* harmony export */   mI: () => (/* binding */ made)
/* harmony export */ });
/* harmony import */ var _model_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2239);
/* harmony import */ var _collections_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(583);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6384);



/** A text that was made: as long as its span by chance, it must not pass for what is written there. */
function made(text, span) {
    const verbatim = span.end - span.start === text.length && (0,_model_source_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(span) !== text;
    return { kind: "literal", text, span: verbatim ? { ...span, end: span.end - 1 } : span };
}
const nameOf = (span) => (0,_model_source_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(span).replace(/\s+/g, " ").slice(0, 200);
const hole = (span, because, name = nameOf(span)) => ({ kind: "hole", name, span, because });
/** A value as part of a string. */
function piecesOf(value, span) {
    const pieces = withoutHops(value, span);
    const { via } = value;
    return via && value.kind === "text"
        ? pieces.map((piece) => ({ ...piece, via: [...via, ...(piece.via ?? [])] }))
        : pieces;
}
function withoutHops(value, span) {
    switch (value.kind) {
        case "text":
            return value.pieces;
        case "scalar": {
            if (value.value === null)
                return [{ ...hole(span, "a null stands where a text must"), fails: true }];
            const text = typeof value.value === "number" ? (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .numberText */ .$4)(value.value) : String(value.value);
            return [text === undefined ? hole(span, "it has more digits than are worked out here") : made(text, span)];
        }
        case "reference":
            if ((0,_collections_js__WEBPACK_IMPORTED_MODULE_2__/* .seen */ .cI)(value) !== value)
                return piecesOf((0,_collections_js__WEBPACK_IMPORTED_MODULE_2__/* .seen */ .cI)(value), span);
            return [{ kind: "hole", name: [value.address, value.attribute].filter(Boolean).join("."), span }];
        case "unknown":
            return [
                {
                    ...hole(span, value.because, value.name),
                    ...(value.fails && { fails: true }),
                    ...(value.hides && { hides: value.hides }),
                },
            ];
        default:
            if (value.encoded)
                return structured(value, span);
            if (value.kind === "list" && value.alternatives)
                return [hole(span, value.items[0]?.perhaps ?? "which of them it is becomes known at deployment")];
            return [{ ...hole(span, "a list or map stands where a text must"), fails: true }];
    }
}
/** The JSON of a value, as `jsonencode` writes it: keys in order, no blanks. The span is that of what is only punctuation. */
function jsonPieces(value, span) {
    const found = (0,_collections_js__WEBPACK_IMPORTED_MODULE_2__/* .seen */ .cI)(value);
    // What is in a structure may itself be JSON, which then stands there as a text.
    if (found.kind === "text" || found.encoded)
        return quoted(piecesOf(found, span), span);
    if (found.kind === "list" || found.kind === "dict")
        return structured(found, span);
    return found.kind === "scalar" && found.value === null ? [made("null", span)] : piecesOf(found, span);
}
const structured = (value, span) => value.kind === "list" ? listed(value, span) : mapped(value, span);
function listed(value, span) {
    if (value.alternatives)
        return [hole(span, "which of them it is becomes known at deployment")];
    return [
        made("[", span),
        ...value.items.flatMap((item, i) => [...(i > 0 ? [made(",", span)] : []), ...jsonPieces(item, item.span)]),
        made("]", span),
    ];
}
function mapped(value, span) {
    return [
        made("{", span),
        ...(0,_collections_js__WEBPACK_IMPORTED_MODULE_2__/* .entriesOf */ .Mc)(value).flatMap((each, i) => [
            ...(i > 0 ? [made(",", span)] : []),
            ...((0,_collections_js__WEBPACK_IMPORTED_MODULE_2__/* .isOpenKey */ .O0)(each.key)
                ? [made('"', span), hole(each.keySpan, "the key becomes known at deployment"), made('"', span)]
                : quoted([made(each.key, each.keySpan)], each.keySpan)),
            made(":", each.keySpan),
            ...jsonPieces(each.value, each.value.span),
        ]),
        made("}", span),
    ];
}
/** A verbatim piece stays so up to what must be escaped. */
function quoted(pieces, span) {
    return [
        made('"', span),
        ...pieces.flatMap((piece) => (piece.kind === "hole" ? [piece] : escaped(piece))),
        made('"', span),
    ];
}
function escaped(piece) {
    const { text, span, via } = piece;
    const verbatim = span.end - span.start === text.length;
    let at = span.start;
    // Cut where something must be escaped; an escape sequence stands for the character's own place.
    return text.split(toEscape).flatMap((part) => {
        if (part === "")
            return [];
        const own = { ...span, start: at, end: at + part.length };
        at += part.length;
        const written = toEscape.test(part) ? escapeSequence(part) : part;
        const one = verbatim ? { kind: "literal", text: written, span: own } : made(written, span);
        return [via ? { ...one, via } : one];
    });
}
const toEscape = /([\u0000-\u001f"\\<>&\u2028\u2029])/;
const shortEscapes = {
    '"': '\\"',
    "\\": "\\\\",
    "\n": "\\n",
    "\r": "\\r",
    "\t": "\\t",
    "\b": "\\b",
    "\f": "\\f",
};
const escapeSequence = (char) => shortEscapes[char] ?? `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`;
/** A value as a text: one hole where nothing of it is known. */
function asText(value) {
    const found = (0,_collections_js__WEBPACK_IMPORTED_MODULE_2__/* .seen */ .cI)(value);
    if (found.kind === "text")
        return found;
    return { kind: "text", pieces: piecesOf(found, found.span), span: found.span, ...(found.via && { via: found.via }) };
}


/***/ }),

/***/ 8133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dr: () => (/* binding */ revealed),
/* harmony export */   Fg: () => (/* binding */ markOf),
/* harmony export */   Gr: () => (/* binding */ holdsVeils),
/* harmony export */   cX: () => (/* binding */ veiled),
/* harmony export */   ed: () => (/* binding */ openly),
/* harmony export */   rJ: () => (/* binding */ secret)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _told_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9496);
/* harmony import */ var _collections_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(583);
/* harmony import */ var _make_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4490);
/* harmony import */ var _pieces_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8447);
/** Values that may not be told to ones that hide what they are, and are others where it is another; and back, for whoever works on them. */





/** A short text that is another one where the secret is another one. */
const markOf = (name, secret) => `sensitive, ${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(`${name}\n${secret}`).digest("hex").slice(0, 8)}`;
/** Keys stay, as they say what a value is about; so do null and what is empty. */
function veiled(value, name) {
    const found = (0,_collections_js__WEBPACK_IMPORTED_MODULE_4__/* .seen */ .cI)(value);
    const document = (0,_told_js__WEBPACK_IMPORTED_MODULE_1__/* .documentIn */ .Fd)(found);
    if (document?.kind === "dict")
        return { ...outlined(document, name), encoded: "json" };
    switch (found.kind) {
        case "list":
        case "dict":
            return within(found, name, veiled);
        case "scalar":
            return found.value === null ? value : hidden(found, name, String((0,_make_js__WEBPACK_IMPORTED_MODULE_2__/* .stringOf */ .Je)(found)));
        case "text":
            return found.pieces.length === 0 || (0,_told_js__WEBPACK_IMPORTED_MODULE_1__/* .isEverything */ .CM)(found) ? value : hidden(found, name, (0,_make_js__WEBPACK_IMPORTED_MODULE_2__/* .spelledOut */ .Si)(found));
        default:
            return value;
    }
}
function within(value, name, hide) {
    if (value.kind === "list")
        return { ...value, items: value.items.map((item) => hide(item, name)) };
    const entries = value.entries.map((each) => ({ ...each, value: hide(each.value, `${name}.${each.key}`) }));
    return { ...value, entries };
}
/** Of a policy, what it allows stays to be judged. */
function outlined(value, name) {
    const found = (0,_collections_js__WEBPACK_IMPORTED_MODULE_4__/* .seen */ .cI)(value);
    if (found.kind === "list")
        return within(found, name, outlined);
    if (found.kind !== "dict")
        return veiled(value, name);
    const entries = found.entries.map((each) => _told_js__WEBPACK_IMPORTED_MODULE_1__/* .toldKeys */ .GO.has(each.key) ? each : { ...each, value: outlined(each.value, `${name}.${each.key}`) });
    return { ...found, entries };
}
function hidden(value, name, secret) {
    const { via, perhaps, many } = value;
    return {
        ...(0,_make_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)(value.span, "it is sensitive", `${name} (${markOf(name, secret)})`),
        hides: value,
        ...(via && { via }),
        ...(perhaps !== undefined && { perhaps }),
        ...(many && { many }),
    };
}
/** What a value tells to the value itself: for working on it only. */
function revealed(value) {
    switch (value.kind) {
        case "unknown":
            return value.hides ?? value;
        case "reference":
            return value.resolved ? { ...value, resolved: revealed(value.resolved) } : value;
        case "list":
            return holdsVeils(value) ? { ...value, items: value.items.map(revealed) } : value;
        case "dict":
            return holdsVeils(value)
                ? { ...value, entries: value.entries.map((each) => ({ ...each, value: revealed(each.value) })) }
                : value;
        case "text":
            return holdsVeils(value) ? { ...value, pieces: value.pieces.flatMap(revealedPiece) } : value;
        case "scalar":
            return value;
    }
}
const revealedPiece = (piece) => piece.kind === "hole" && piece.hides ? (0,_pieces_js__WEBPACK_IMPORTED_MODULE_3__/* .piecesOf */ .Xe)(piece.hides, piece.span) : [piece];
const known = new WeakMap();
/** Whether a value, or something in it, may not be told. */
function holdsVeils(value) {
    const before = known.get(value);
    if (before !== undefined)
        return before;
    const answer = looked(value);
    known.set(value, answer);
    return answer;
}
function looked(value) {
    switch (value.kind) {
        case "unknown":
            return value.hides !== undefined;
        case "reference":
            return value.resolved !== undefined && holdsVeils(value.resolved);
        case "list":
            return value.items.some(holdsVeils);
        case "dict":
            return value.entries.some((each) => holdsVeils(each.value));
        case "text":
            return value.pieces.some((piece) => piece.kind === "hole" && piece.hides !== undefined);
        case "scalar":
            return false;
    }
}
/** Works on what the values are; what comes of one that may not be told may not be told either. */
function openly(values, { module }, span, work) {
    if (module.secrets.length === 0 || !values.some(holdsVeils))
        return work(values);
    return veiled(work(values.map(revealed)), (0,_make_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(span));
}
/** Declares that a value may not be told: what is written of it anywhere is remembered, so that nobody shows it. */
function secret(value, name, { module }) {
    for (const span of writtenIn(value))
        module.secrets.push(span);
    return veiled(value, name);
}
/** Where the parts of a value stand. An expression that is not worked out may be made of some. */
function writtenIn(value) {
    const found = (0,_told_js__WEBPACK_IMPORTED_MODULE_1__/* .documentIn */ .Fd)((0,_collections_js__WEBPACK_IMPORTED_MODULE_4__/* .seen */ .cI)(value)) ?? (0,_collections_js__WEBPACK_IMPORTED_MODULE_4__/* .seen */ .cI)(value);
    switch (found.kind) {
        case "list":
            return found.items.flatMap(writtenIn);
        case "dict":
            return found.entries.flatMap((each) => (_told_js__WEBPACK_IMPORTED_MODULE_1__/* .toldKeys */ .GO.has(each.key) ? [] : writtenIn(each.value)));
        case "text":
            return (0,_told_js__WEBPACK_IMPORTED_MODULE_1__/* .isEverything */ .CM)(found) ? [] : found.pieces.flatMap((piece) => (piece.kind === "literal" ? [piece.span] : []));
        case "scalar":
            return found.value === null ? [] : [found.span];
        case "unknown":
            return found.hides ? writtenIn(found.hides) : (0,_make_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(found.span).includes('"') ? [found.span] : [];
        case "reference":
            return [];
    }
}


/***/ }),

/***/ 2239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   GH: () => (/* binding */ startOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   mh: () => (/* binding */ lineAt),
/* harmony export */   pJ: () => (/* binding */ endOf),
/* harmony export */   t$: () => (/* binding */ positionAt)
/* harmony export */ });
/** The text of a file at one revision, and regions of it: everything read from a repository points back here. */
const lineStarts = new WeakMap();
/** The offsets at which the lines of a source begin, computed once. A line ends at LF, as git counts. */
function linesOf(source) {
    const known = lineStarts.get(source);
    if (known)
        return known;
    const starts = [0];
    const text = source.text;
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1))
        starts.push(at + 1);
    lineStarts.set(source, starts);
    return starts;
}
/** Offset to line and column, by binary search. An offset past the end answers the end. */
function positionAt(source, offset) {
    const starts = linesOf(source);
    const at = Math.max(0, Math.min(offset, source.text.length));
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= at)
            low = middle;
        else
            high = middle - 1;
    }
    return { line: low + 1, column: at - (starts[low] ?? 0) + 1 };
}
const startOf = (span) => positionAt(span.source, span.start);
const endOf = (span) => positionAt(span.source, span.end);
const textOf = (span) => span.source.text.slice(span.start, span.end);
/** A line, counted from 1, without the blanks around it; undefined where there is none, or nothing on it. */
function lineAt(source, line) {
    const start = linesOf(source)[line - 1];
    if (start === undefined)
        return undefined;
    const text = source.text.slice(start, linesOf(source)[line] ?? source.text.length);
    const begin = start + text.length - text.trimStart().length;
    return text.trim() === "" ? undefined : { source, start: begin, end: begin + text.trim().length };
}


/***/ })

};
