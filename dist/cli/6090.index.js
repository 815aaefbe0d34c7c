export const id = 6090;
export const ids = [6090];
export const modules = {

/***/ 8584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J0: () => (/* binding */ branches),
/* harmony export */   JG: () => (/* binding */ ofEach),
/* harmony export */   mt: () => (/* binding */ perhaps),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _model_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1925);
/* harmony import */ var _spelling_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7574);


/** More than these are not told apart. */
const most = 100;
/** Texts that one text may come to be. */
const mostTexts = 24;
/**
 * Undefined among the values is `AWS::NoValue`: what is left is then there perhaps. Lists become one list of all their items;
 * a number or a switch of which nothing follows stays unknown. What is known beside what is not stays told: it may be a wildcard.
 */
function oneOf(values, because, span, name) {
    const given = withoutEquals(values.flatMap((value) => (value ? branches(value) : [])));
    const [only] = given;
    if (!only)
        return undefined;
    const isSure = given.length === 1 && !values.includes(undefined);
    if (isSure)
        return only;
    const among = { count: given.length + (values.includes(undefined) ? 1 : 0) };
    if (given.length === 1 && only.kind !== "list")
        return perhaps(only, because, { among, at: 0 });
    if (given.length > most || given.some((value) => value.kind === "scalar"))
        return { kind: "unknown", because, name: name(), span };
    const hasList = given.some(({ kind }) => kind === "list");
    const items = given.flatMap((value, at) => (hasList && value.kind === "list" ? value.items : [value]).map((item) => perhaps(item, because, { among, at })));
    const list = { kind: "list", items, span };
    return hasList ? list : { ...list, alternatives: true };
}
/** What is in a map that is there perhaps is there perhaps as well: whoever reads a part of it may not see the whole. */
function perhaps(value, because, choice) {
    const made = doubted(value, because, choice);
    if (made.kind !== "dict")
        return made;
    return { ...made, entries: made.entries.map((each) => ({ ...each, value: doubted(each.value, because, choice) })) };
}
/** Of two doubts neither alone says when the value is there. */
const doubted = (value, because, choice) => ({
    ...value,
    perhaps: value.perhaps ?? because,
    choice: value.perhaps === undefined ? choice : undefined,
});
/** What a value may be: itself, or each of its alternatives. */
const branches = (value) => value.kind === "list" && value.alternatives ? value.items : [value];
function withoutEquals(values) {
    const known = new Set();
    return values.filter((value) => {
        const identity = `${value.kind} ${(0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(value) ?? (0,_spelling_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .V)(value)}`;
        const isNew = !known.has(identity);
        known.add(identity);
        return isNew;
    });
}
/** Makes something of values of which some may be one of several: once of each choice there is, as far as that can be told. */
function ofEach(values, span, name, make) {
    const doubt = doubtIn(values);
    if (doubt === undefined)
        return make(values);
    const open = values.filter((value) => value.kind === "list" && value.alternatives);
    const count = open.reduce((product, value) => product * branches(value).length, 1);
    if (open.length === 0 || count > mostTexts) {
        const made = make(values.map((value) => (open.includes(value) ? unclear(value, doubt) : value)));
        return made && perhaps(made, doubt);
    }
    let choices = [[]];
    for (const value of values)
        choices = choices.flatMap((before) => branches(value).map((branch) => [...before, branch]));
    return oneOf(choices.map(make), doubt, span, name);
}
function doubtIn(values) {
    for (const value of values)
        for (const branch of branches(value))
            if (branch.perhaps !== undefined)
                return branch.perhaps;
    return undefined;
}
const unclear = (value, because) => ({
    kind: "unknown",
    because,
    name: (0,_spelling_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .V)(value),
    span: value.span,
});


/***/ }),

/***/ 4692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   FV: () => (/* binding */ chosen),
/* harmony export */   yN: () => (/* binding */ placesIn)
/* harmony export */ });
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8221);
/** What a template names by a path or a URL to the files of the repository that may be meant. */

/** So many of a URL's last segments may be directories of the repository. */
const mostSegments = 4;
/** `written` has holes as `${…}`. */
function placeOf(template, written) {
    const directory = (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .directoryOf */ .jt)(template);
    if (!/^[a-z][a-z0-9+.-]*:\/\/|\$\{|^\//i.test(written)) {
        const path = (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .filePath */ .s$)(directory, written.replace(/^file:/, ""));
        // An example or a test shows how a template is called, which is judged by itself.
        return { isLocal: true, candidates: path === undefined || (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .isTrial */ .rK)(directory, (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .directoryOf */ .jt)(path)) ? [] : [[path]] };
    }
    const tail = (written.split(/\$\{[^{}]*\}/).at(-1) ?? "")
        .replace(/^[a-z0-9+.-]+:\/\/[^/]*/i, "")
        .replace(/[?#].*$/, "");
    const segments = tail.split("/").filter((each) => each !== "" && each !== "." && each !== "..");
    const lengths = segments.slice(-mostSegments).map((_, i, all) => all.length - i);
    return {
        isLocal: false,
        candidates: lengths.map((length) => {
            const suffix = segments.slice(-length).join("/");
            return above(directory)
                .map((at) => (at === "" ? suffix : `${at}/${suffix}`))
                .filter((path) => path !== template && !(0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .isTrial */ .rK)(directory, (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .directoryOf */ .jt)(path)));
        }),
    };
}
/** The directory and all above it. */
function above(directory) {
    const parts = directory === "" ? [] : directory.split("/");
    return [...parts.map((_, i) => parts.slice(0, parts.length - i).join("/")), ""];
}
const ending = /\.(?:ya?ml|json|template)(?![\w.])/g;
/** What stands on lines that name files: the properties that do, and the addresses of buckets. */
const naming = /TemplateURL|Location|s3:\/\/|\.s3[.-]|amazonaws|URLSuffix/;
const inName = /[\w.${}:/+@&-]/;
/** A name is so long at most, and a line has so many. */
const longestName = 300;
const mostNames = 200;
/** Files that a line of a template may name. */
function placesIn(path, line) {
    if (!naming.test(line))
        return [];
    const places = [];
    for (const { 0: end, index } of line.matchAll(ending)) {
        let start = index;
        while (start > 0 && index - start < longestName && inName.test(line[start - 1] ?? ""))
            start--;
        if (start < index)
            places.push(placeOf(path, line.slice(start, index + end.length)));
        if (places.length >= mostNames)
            break;
    }
    return places;
}
/** The file that is meant: undefined where there is none, or more than one that may be. */
function chosen({ candidates }, isThere) {
    for (const alike of candidates) {
        const [path, another] = [...new Set(alike)].filter(isThere);
        if (path !== undefined)
            return another === undefined ? path : undefined;
    }
    return undefined;
}


/***/ }),

/***/ 7574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ nameOf)
/* harmony export */ });
const longest = 400;
function nameOf(value) {
    const name = spelt(value);
    return name.length > longest ? `${name.slice(0, longest)}…` : name;
}
function spelt(value) {
    switch (value.kind) {
        case "text":
            return value.pieces.map((piece) => (piece.kind === "hole" ? `\${${piece.name}}` : piece.text)).join("");
        case "scalar":
            return String(value.value);
        case "list":
            return value.items.map(nameOf).join(value.alternatives ? " or " : ", ");
        case "dict": {
            const [only] = value.entries;
            if (value.entries.length === 1 && only?.key === "Ref")
                return nameOf(only.value);
            if (value.entries.length === 1 && only?.key.startsWith("Fn::"))
                return `${only.key}(${nameOf(only.value)})`;
            return `{${value.entries.map((each) => `${each.key}: ${nameOf(each.value)}`).join(", ")}}`;
        }
        case "reference":
            return value.attribute === "" ? value.address : `${value.address}.${value.attribute}`;
        case "unknown":
            return value.name;
    }
}


/***/ }),

/***/ 6161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GI: () => (/* binding */ addressText),
/* harmony export */   dK: () => (/* binding */ blockText),
/* harmony export */   nv: () => (/* binding */ parsedBlock)
/* harmony export */ });
/** Blocks of IP addresses, of version 4 and 6, as numbers and as texts. */
/** `10.0.0.0/8` or `fd00::/8`, its address cut to its length; undefined where it is neither. */
function parsedBlock(text) {
    const [written = "", suffix] = text.split("/");
    const parsed = parsedAddress(written);
    if (!parsed || suffix === undefined || !/^\d{1,3}$/.test(suffix) || text.split("/").length > 2)
        return undefined;
    const length = Number(suffix);
    if (length > parsed.bits)
        return undefined;
    const low = BigInt(parsed.bits - length);
    return { address: (parsed.address >> low) << low, bits: parsed.bits, length };
}
function parsedAddress(text) {
    if (!text.includes(":")) {
        const address = ofFour(text);
        return address === undefined ? undefined : { address, bits: 32 };
    }
    const address = ofSix(text);
    return address === undefined ? undefined : { address, bits: 128 };
}
/** Zeros before a number are let through, as Terraform always did. */
function ofFour(text) {
    const parts = text.split(".");
    if (parts.length !== 4 || !parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) < 256))
        return undefined;
    return parts.reduce((sum, part) => (sum << 8n) | BigInt(Number(part)), 0n);
}
function ofSix(text) {
    const halves = text.split("::");
    if (halves.length > 2)
        return undefined;
    const [before, after] = halves.map(groups);
    if (!before || (halves.length === 2 && !after))
        return undefined;
    const given = before.length + (after?.length ?? 0);
    if (halves.length === 2 ? given > 7 : given !== 8)
        return undefined;
    const all = [...before, ...Array.from({ length: 8 - given }, () => 0n), ...(after ?? [])];
    return all.reduce((sum, group) => (sum << 16n) | group, 0n);
}
/** The last two groups may be written as an IPv4 address. */
function groups(text) {
    if (text === "")
        return [];
    const out = [];
    for (const part of text.split(":")) {
        const four = part.includes(".") ? ofFour(part) : undefined;
        if (four !== undefined)
            out.push(four >> 16n, four & 0xffffn);
        else if (/^[0-9a-fA-F]{1,4}$/.test(part))
            out.push(BigInt(`0x${part}`));
        else
            return undefined;
    }
    return out;
}
const blockText = (block) => `${addressText(block)}/${block.length}`;
function addressText({ address, bits }) {
    if (bits === 32)
        return [24n, 16n, 8n, 0n].map((shift) => String((address >> shift) & 0xffn)).join(".");
    const parts = Array.from({ length: 8 }, (_, i) => ((address >> BigInt(112 - 16 * i)) & 0xffffn).toString(16));
    const zeros = longestZeros(parts);
    if (!zeros)
        return parts.join(":");
    return `${parts.slice(0, zeros.from).join(":")}::${parts.slice(zeros.to).join(":")}`;
}
/** The first of the longest runs of two or more groups that are zero. */
function longestZeros(parts) {
    let best;
    for (let from = 0; from < parts.length; from++) {
        let to = from;
        while (parts[to] === "0")
            to++;
        if (to - from > Math.max(1, best ? best.to - best.from : 1))
            best = { from, to };
    }
    return best;
}


/***/ }),

/***/ 4392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ madeDict),
/* harmony export */   O8: () => (/* binding */ madeList),
/* harmony export */   fu: () => (/* binding */ madeText),
/* harmony export */   l2: () => (/* binding */ wholeOf),
/* harmony export */   qO: () => (/* binding */ withFields)
/* harmony export */ });
/* harmony import */ var _model_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2239);
/** Texts, lists and maps that a format makes of what its author only named: all of it stands for the text that named it. */

function madeText(text, span) {
    const literal = (part) => ({ kind: "literal", text: part, span });
    // INVARIANT: no piece is as long as its span, unless it was written there.
    const isTaken = text.length === span.end - span.start && text !== (0,_model_source_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(span);
    return { kind: "text", pieces: isTaken ? [literal(text.slice(0, 1)), literal(text.slice(1))] : [literal(text)], span };
}
const madeList = (items, span) => ({ kind: "list", items, span });
/** What is undefined is left out. */
const madeDict = (fields, span) => ({
    kind: "dict",
    entries: Object.entries(fields).flatMap(([key, value]) => value ? [{ key, keySpan: span, value }] : []),
    span,
});
/** A map with some of its values replaced or added; what is undefined goes. */
function withFields(map, fields) {
    const kept = map.entries.filter(({ key }) => !Object.hasOwn(fields, key));
    return { ...map, entries: [...kept, ...madeDict(fields, map.span).entries] };
}
/** A name and what stands under it; the name alone where that came from another file. */
const wholeOf = ({ keySpan, value }) => keySpan.source === value.span.source ? { ...keySpan, end: Math.max(keySpan.end, value.span.end) } : keySpan;


/***/ }),

/***/ 1804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ masked)
/* harmony export */ });
/* harmony import */ var _model_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2239);
/* harmony import */ var _told_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9496);
/* harmony import */ var _veiled_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8840);



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

/***/ 8221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Md: () => (/* binding */ fileName),
/* harmony export */   VV: () => (/* binding */ placeIn),
/* harmony export */   jt: () => (/* binding */ directoryOf),
/* harmony export */   rK: () => (/* binding */ isTrial),
/* harmony export */   s$: () => (/* binding */ filePath)
/* harmony export */ });
/** Paths as files of a repository write them to paths in the repository. */
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
const directoryOf = (path) => (path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "");
const fileName = (path) => path.slice(path.lastIndexOf("/") + 1);
/** What examples, tests and generated wrappers make of a module says little of who else calls it. */
function isTrial(caller, module) {
    const trial = /^(?:.*\/)?(?:examples?|tests?|fixtures?|wrappers?)\//.exec(`${caller}/`)?.[0];
    return trial !== undefined && !`${module}/`.startsWith(trial);
}


/***/ }),

/***/ 9496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CM: () => (/* binding */ isEverything),
/* harmony export */   Fd: () => (/* binding */ documentIn),
/* harmony export */   GO: () => (/* binding */ toldKeys),
/* harmony export */   aO: () => (/* binding */ toldArguments)
/* harmony export */ });
/* harmony import */ var _model_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1925);
/* harmony import */ var _json_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5215);


const toldKeys = new Set(["Version", "Effect", "Action", "NotAction"]);
/** Arguments of resources that say the same in blocks: which actions, which role, which policy. */
const toldArguments = new Set([
    ...toldKeys,
    ...["effect", "actions", "not_actions", "data_actions", "not_data_actions"],
    ...["role", "role_definition_name", "role_definition_id", "policy_arn", "managed_policy_arns"],
]);
/** The document in a text or structure; undefined where there is none. */
function documentIn(value) {
    if (value.kind === "dict")
        return (0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)(value, "Statement") && value;
    if (value.kind !== "text")
        return undefined;
    if (!value.pieces.some((piece) => piece.kind === "literal" && piece.text.includes("{")))
        return undefined;
    const document = (0,_json_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJsonIn */ .t)(value);
    return document.diagnostics.length === 0 && (0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)(document.value, "Statement") ? document.value : undefined;
}
const isEverything = (value) => (0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)(value) === "*";


/***/ }),

/***/ 8840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dr: () => (/* binding */ revealed),
/* harmony export */   Fg: () => (/* binding */ markOf),
/* harmony export */   Gr: () => (/* binding */ holdsVeils),
/* harmony export */   Xs: () => (/* binding */ writtenIn),
/* harmony export */   cX: () => (/* binding */ veiled)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3537);
/* harmony import */ var _model_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1925);
/* harmony import */ var _made_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4392);
/* harmony import */ var _told_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9496);
/** Values that may not be told to ones that hide what they are, and are others where it is another; and back, for whoever works on them. */





/** A short text that is another one where the secret is another one. */
const markOf = (name, secret) => `sensitive, ${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(`${name}\n${secret}`).digest("hex").slice(0, 8)}`;
/** Keys stay, as they say what a value is about; so do null and what is empty. */
function veiled(value, name) {
    const found = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_3__/* .seen */ .cI)(value);
    const document = (0,_told_js__WEBPACK_IMPORTED_MODULE_2__/* .documentIn */ .Fd)(found);
    if (document?.kind === "dict")
        return { ...outlined(document, name), encoded: "json" };
    switch (found.kind) {
        case "list":
        case "dict":
            return within(found, name, veiled);
        case "scalar":
            return found.value === null ? value : hidden(found, name, String(found.value));
        case "text":
            return found.pieces.length === 0 || (0,_told_js__WEBPACK_IMPORTED_MODULE_2__/* .isEverything */ .CM)(found) ? value : hidden(found, name, (0,_model_text_js__WEBPACK_IMPORTED_MODULE_4__/* .spelledOut */ .Si)(found));
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
    const found = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_3__/* .seen */ .cI)(value);
    if (found.kind === "list")
        return within(found, name, outlined);
    if (found.kind !== "dict")
        return veiled(value, name);
    const entries = found.entries.map((each) => _told_js__WEBPACK_IMPORTED_MODULE_2__/* .toldKeys */ .GO.has(each.key) ? each : { ...each, value: outlined(each.value, `${name}.${each.key}`) });
    return { ...found, entries };
}
function hidden(value, name, secret) {
    const { via, perhaps, many } = value;
    return {
        kind: "unknown",
        because: "it is sensitive",
        name: `${name} (${markOf(name, secret)})`,
        span: value.span,
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
/** What is in a text is a text itself, or a number or a switch as one. */
function revealedPiece(piece) {
    const hides = piece.kind === "hole" && piece.hides ? (0,_model_value_js__WEBPACK_IMPORTED_MODULE_3__/* .seen */ .cI)(piece.hides) : undefined;
    if (hides?.kind === "text")
        return hides.via
            ? hides.pieces.map((each) => ({ ...each, via: [...(hides.via ?? []), ...(each.via ?? [])] }))
            : hides.pieces;
    if (hides?.kind !== "scalar" || hides.value === null)
        return [piece];
    return (0,_made_js__WEBPACK_IMPORTED_MODULE_1__/* .madeText */ .fu)(String(hides.value), piece.span).pieces;
}
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
/** Where the parts of a value stand; what is not worked out, and may be made of some, `unseen` says. */
function writtenIn(value, unseen = () => []) {
    const found = (0,_told_js__WEBPACK_IMPORTED_MODULE_2__/* .documentIn */ .Fd)((0,_model_value_js__WEBPACK_IMPORTED_MODULE_3__/* .seen */ .cI)(value)) ?? (0,_model_value_js__WEBPACK_IMPORTED_MODULE_3__/* .seen */ .cI)(value);
    switch (found.kind) {
        case "list":
            return found.items.flatMap((item) => writtenIn(item, unseen));
        case "dict":
            return found.entries.flatMap((each) => (_told_js__WEBPACK_IMPORTED_MODULE_2__/* .toldKeys */ .GO.has(each.key) ? [] : writtenIn(each.value, unseen)));
        case "text":
            return (0,_told_js__WEBPACK_IMPORTED_MODULE_2__/* .isEverything */ .CM)(found) ? [] : found.pieces.flatMap((piece) => (piece.kind === "literal" ? [piece.span] : []));
        case "scalar":
            return found.value === null ? [] : [found.span];
        case "unknown":
            return found.hides ? writtenIn(found.hides, unseen) : unseen(found);
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
/* harmony export */   Qy: () => (/* binding */ firstLineOf),
/* harmony export */   SH: () => (/* binding */ lastLineOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   mh: () => (/* binding */ lineAt),
/* harmony export */   oZ: () => (/* binding */ lineText),
/* harmony export */   pJ: () => (/* binding */ endOf),
/* harmony export */   t$: () => (/* binding */ positionAt)
/* harmony export */ });
/** The text of a file at one revision, and regions of it: everything read from a repository points back here. */
const lineStarts = new WeakMap();
/** The offsets at which the lines of a source's text begin, computed once. A line ends at LF, as git counts. */
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
    return { line: low + firstLineOf(source), column: at - (starts[low] ?? 0) + 1 };
}
/** Of the file that the source is, or is a part of. */
const firstLineOf = ({ firstLine }) => firstLine ?? 1;
/** A line of the file as it is written, its end included; empty where the source has none of that number. */
function lineText(source, line) {
    const starts = linesOf(source);
    const at = line - firstLineOf(source);
    const start = starts[at];
    return start === undefined ? "" : source.text.slice(start, starts[at + 1] ?? source.text.length);
}
const startOf = (span) => span.stands?.start ?? positionAt(span.source, span.start);
const endOf = (span) => span.stands?.end ?? positionAt(span.source, span.end);
/** The line of the last unit in it. */
function lastLineOf({ source, start, end, stands }) {
    if (!stands)
        return positionAt(source, Math.max(start, end - 1)).line;
    // What ends before the first unit of a line ends with the line before it.
    return stands.end.column === 1 ? Math.max(stands.start.line, stands.end.line - 1) : stands.end.line;
}
const textOf = (span) => span.source.text.slice(span.start, span.end);
/** A line, counted from 1, without the blanks around it; undefined where there is none, or nothing on it. */
function lineAt(source, line) {
    const start = linesOf(source)[line - firstLineOf(source)];
    if (start === undefined)
        return undefined;
    const text = lineText(source, line);
    const begin = start + text.length - text.trimStart().length;
    return text.trim() === "" ? undefined : { source, start: begin, end: begin + text.trim().length };
}


/***/ })

};
