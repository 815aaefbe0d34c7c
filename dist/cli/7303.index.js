export const id = 7303;
export const ids = [7303];
export const modules = {

/***/ 6879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ overlaps),
/* harmony export */   D8: () => (/* binding */ anything),
/* harmony export */   N5: () => (/* binding */ sixParts),
/* harmony export */   SP: () => (/* binding */ foldCase),
/* harmony export */   T1: () => (/* binding */ pattern),
/* harmony export */   TI: () => (/* binding */ glob),
/* harmony export */   dI: () => (/* binding */ hasHole),
/* harmony export */   hU: () => (/* binding */ covers),
/* harmony export */   n9: () => (/* binding */ anyCase),
/* harmony export */   ns: () => (/* binding */ exactText),
/* harmony export */   pV: () => (/* binding */ exactly),
/* harmony export */   r2: () => (/* binding */ isAnything)
/* harmony export */ });
const made = { glob: new Map(), exact: new Map() };
/** Builds a pattern from literal text and named holes. INVARIANT: plain text of equal reading gives the same pattern. */
function pattern(parts, reading) {
    const [only] = parts;
    if (parts.length !== 1 || typeof only !== "string")
        return build(parts, reading);
    const known = made[reading].get(only);
    if (known)
        return known;
    const fresh = build(parts, reading);
    made[reading].set(only, fresh);
    return fresh;
}
function build(parts, reading) {
    const tokens = [];
    for (const part of parts) {
        if (typeof part !== "string" && "hole" in part)
            tokens.push({ kind: "hole", name: part.hole });
        else if (typeof part !== "string")
            pushLiteral(tokens, part.exact);
        else if (reading === "exact" || !/[*?]/.test(part))
            pushLiteral(tokens, part);
        else
            pushGlob(tokens, part);
    }
    return { text: tokens.map(show).join(""), tokens };
}
const exactly = (text) => pattern([text], "exact");
const glob = (text) => pattern([text], "glob");
const anything = glob("*");
const folded = new WeakMap();
/** The same pattern with letter case folded, for names that are compared without it. */
function foldCase(p) {
    const known = folded.get(p);
    if (known)
        return known;
    const text = p.text.toLowerCase();
    const made = p.text === text ? p : withLiterals(p, (literal) => [{ kind: "literal", text: literal.toLowerCase() }]);
    folded.set(p, made);
    return made;
}
/** A pattern that matches the text of `p` in any letter case, and more: each letter may be any character. */
const anyCase = (p) => withLiterals(p, (literal) => [...literal.matchAll(/\p{L}|\P{L}+/gu)].flatMap(([piece]) => /\p{L}/u.test(piece)
    ? Array.from({ length: piece.length }, () => ({ kind: "one" }))
    : [{ kind: "literal", text: piece }]));
const split = new WeakMap();
/** The six patterns between its colons, the last of which may hold more of them; undefined where there are fewer. */
function sixParts(p) {
    const known = split.get(p) ?? splitAtColons(p);
    split.set(p, known);
    return known.length === 6 ? known : undefined;
}
function splitAtColons(p) {
    const all = [[]];
    for (const token of p.tokens)
        for (const [i, piece] of (token.kind === "literal" ? token.text.split(":") : [token]).entries()) {
            const begins = i > 0 && all.length < 6;
            if (begins)
                all.push([]);
            const last = all.at(-1);
            if (typeof piece !== "string")
                last.push(piece);
            else
                pushLiteral(last, i > 0 && !begins ? `:${piece}` : piece);
        }
    return all.map((tokens) => ({ text: tokens.map(show).join(""), tokens }));
}
function withLiterals(p, replace) {
    const tokens = p.tokens.flatMap((token) => (token.kind === "literal" ? replace(token.text) : [token]));
    return { text: tokens.map(show).join(""), tokens };
}
/** The text of a pattern without wildcards and holes. */
function exactText(p) {
    if (p.tokens.length === 0)
        return "";
    const only = p.tokens[0];
    return p.tokens.length === 1 && only?.kind === "literal" ? only.text : undefined;
}
const hasHole = (p) => p.tokens.some((token) => token.kind === "hole");
const isAnything = (p) => p.tokens.length === 1 && p.tokens[0]?.kind === "run";
function pushLiteral(tokens, text) {
    const last = tokens.at(-1);
    if (text === "")
        return;
    if (last?.kind === "literal")
        tokens[tokens.length - 1] = { kind: "literal", text: last.text + text };
    else
        tokens.push({ kind: "literal", text });
}
/** INVARIANT: in a row of wildcards the `?` come first and at most one `*` follows, so that equal globs have equal tokens. */
function pushGlob(tokens, text) {
    for (const [piece] of text.matchAll(/[*?]|[^*?]+/g)) {
        if (piece !== "*" && piece !== "?")
            pushLiteral(tokens, piece);
        else if (piece === "*") {
            if (tokens.at(-1)?.kind !== "run")
                tokens.push({ kind: "run" });
        }
        else if (tokens.at(-1)?.kind === "run")
            tokens.splice(tokens.length - 1, 0, { kind: "one" });
        else
            tokens.push({ kind: "one" });
    }
}
function show(token) {
    if (token.kind === "run")
        return "*";
    if (token.kind === "one")
        return "?";
    return token.kind === "hole" ? `\${${token.name}}` : token.text.replace(/[*?]/g, "${$&}");
}
/** Patterns longer than this are not compared symbol by symbol. */
const longest = 4096;
const run = -1;
const one = -2;
const symbolsOf = new WeakMap();
const holeNumbers = new Map();
function symbols(p) {
    const known = symbolsOf.get(p);
    if (known)
        return known;
    const row = [];
    for (const token of p.tokens) {
        if (token.kind === "run")
            row.push(run);
        else if (token.kind === "one")
            row.push(one);
        else if (token.kind === "hole")
            row.push(holeNumber(token.name));
        else
            for (let i = 0; i < token.text.length; i++)
                row.push(token.text.charCodeAt(i));
    }
    const made = {
        row: Int32Array.from(row),
        holes: row.some((s) => s < one),
        wild: row.includes(run) || row.includes(one),
    };
    symbolsOf.set(p, made);
    return made;
}
function holeNumber(name) {
    const number = holeNumbers.get(name) ?? -3 - holeNumbers.size;
    holeNumbers.set(name, number);
    return number;
}
/** Whether every string that `q` matches is matched by `p`. A hole equals only the hole of the same name; else the answer is maybe. */
function covers(p, q) {
    if (p.text === q.text || isAnything(p))
        return "yes";
    if (beginApart(p, q))
        return "no";
    const a = symbols(p);
    const b = symbols(q);
    if (a.row.length > longest || b.row.length > longest)
        return "maybe";
    if (!a.wild && !a.holes && !b.holes)
        return "no";
    if (matches(a.row, b.row))
        return "yes";
    if (!a.holes && !b.holes)
        return "no";
    const same = sameStart(a.row, b.row);
    return couldCover(a.row.subarray(same), b.row.subarray(same)) ? "maybe" : "no";
}
/** How far both begin with the same letters and holes: whatever fills those, only what follows tells them apart. */
function sameStart(p, q) {
    let i = 0;
    while (i < p.length && i < q.length && p[i] === q[i] && p[i] !== run && p[i] !== one)
        i++;
    return i;
}
/** Most patterns that have nothing in common differ where both are still literal, which is quickly seen. */
function beginApart(p, q) {
    const [a, b] = [p.tokens[0], q.tokens[0]];
    if (a?.kind !== "literal" || b?.kind !== "literal")
        return false;
    return a.text.length < b.text.length ? !b.text.startsWith(a.text) : !a.text.startsWith(b.text);
}
/** Matches the symbols of `q` as atoms against the glob `p`: linear but for going back to the last run. */
function matches(p, q) {
    let i = 0;
    let j = 0;
    let star = -1;
    let resume = 0;
    while (j < q.length) {
        const s = p[i];
        const t = q[j];
        if (s === run) {
            star = i++;
            resume = j;
        }
        else if (i < p.length && (s === t || (s === one && t >= one && t !== run))) {
            i++;
            j++;
        }
        else if (star >= 0) {
            i = star + 1;
            j = ++resume;
        }
        else
            return false;
    }
    while (p[i] === run)
        i++;
    return i === p.length;
}
/** Whether some filling of the holes makes `p` cover `q`. A hole is one fixed string, so it never absorbs a wildcard of `q`. */
function couldCover(p, q) {
    return reach(p, q, (s, t) => {
        if (s === run)
            return "left-or-right";
        if (s !== undefined && s < one && t !== undefined && (t >= 0 || t < one))
            return "left-or-right";
        if (s !== undefined && s < one)
            return "left";
        if (t !== undefined && t < one)
            return s === undefined ? "right" : "left-or-right";
        if (s === undefined || t === undefined)
            return "none";
        return s === t || (s === one && t !== run) ? "both" : "none";
    });
}
/** Whether some string is matched by both. */
function overlaps(p, q) {
    if (p.text === q.text || isAnything(p) || isAnything(q))
        return "yes";
    if (beginApart(p, q))
        return "no";
    const a = symbols(p);
    const b = symbols(q);
    if (a.row.length > longest || b.row.length > longest)
        return "maybe";
    if (!a.wild && !a.holes && !b.wild && !b.holes)
        return "no";
    const same = sameStart(a.row, b.row);
    const meet = (elastic) => reach(a.row.subarray(same), b.row.subarray(same), (s, t) => {
        if ((s !== undefined && elastic(s)) || (t !== undefined && elastic(t)))
            return "left-or-right";
        if (s === undefined || t === undefined)
            return "none";
        return s === t || (s === one && t >= one) || (t === one && s >= one) ? "both" : "none";
    });
    if (meet((s) => s === run))
        return "yes";
    return (a.holes || b.holes) && meet((s) => s === run || s < one) ? "maybe" : "no";
}
/** Whether the ends of both rows are reached by the steps that `step` allows; each pair of places is visited once. */
function reach(p, q, step) {
    const width = q.length + 1;
    const seen = new Uint8Array((p.length + 1) * width);
    const stack = [0];
    while (stack.length > 0) {
        const at = stack.pop();
        const i = Math.floor(at / width);
        const j = at % width;
        if (i > p.length || j > q.length || seen[at])
            continue;
        seen[at] = 1;
        if (i === p.length && j === q.length)
            return true;
        const move = step(p[i], q[j]);
        if (move === "both")
            stack.push(at + width + 1);
        if (i < p.length && (move === "left" || move === "left-or-right"))
            stack.push(at + width);
        if (j < q.length && (move === "right" || move === "left-or-right"))
            stack.push(at + 1);
    }
    return false;
}


/***/ }),

/***/ 7303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gcp: () => (/* binding */ gcp)
});

// EXTERNAL MODULE: ./lib/src/clouds/blame.js
var clouds_blame = __webpack_require__(4434);
// EXTERNAL MODULE: ./lib/src/clouds/time-bounds.js
var time_bounds = __webpack_require__(1912);
// EXTERNAL MODULE: ./lib/src/model/text.js
var model_text = __webpack_require__(3537);
// EXTERNAL MODULE: ./lib/src/model/value.js
var model_value = __webpack_require__(1925);
;// CONCATENATED MODULE: ./lib/src/clouds/gcp/cel.js
let parse;
/** Awaited before anything is read: whether a condition is there is told by its text alone. */
async function prepareCel(texts) {
    if (parse)
        return;
    for (const text of texts)
        if (hasCondition(text)) {
            parse = (await __webpack_require__.e(/* import() */ 7337).then(__webpack_require__.bind(__webpack_require__, 7337))).parse;
            return;
        }
}
/** Bindings, and what is like them, have an `expression`; providers of identities have an `attribute_condition`. */
const hasCondition = (text) => /\bexpression\b|attribute_?condition/i.test(text) && /google|roles\/|googleapis/.test(text);
function celOf(text) {
    if (!parse)
        return { kind: "unread" };
    try {
        return { kind: "tree", root: parse(text).ast };
    }
    catch (error) {
        const { message = "", range } = error;
        return { kind: "broken", because: (message.split("\n")[0] ?? "").trim(), at: range?.start ?? 0 };
    }
}

// EXTERNAL MODULE: ./lib/src/access/pattern.js
var pattern = __webpack_require__(6879);
;// CONCATENATED MODULE: ./lib/src/clouds/gcp/cel-tests.js
/** The smallest parts of a condition in CEL, each to the test of a request that it is. */


const cel_tests_text = { test: "equals", domain: "text", negated: false, ifExists: false, over: "one" };
const like = { ...cel_tests_text, test: "like" };
const exists = { ...cel_tests_text, test: "null", domain: "boolean" };
const make = (written, operator, values) => ({
    key: written.toLowerCase(),
    written,
    operator,
    values,
});
/** https://cloud.google.com/iam/docs/conditions-attribute-reference */
function celTest(node, flat) {
    switch (node.op) {
        case "==":
        case "!=": {
            const test = comparison("equals", node.args, flat);
            return test && (node.op === "!=" ? negated(test) : test);
        }
        case "<":
        case "<=":
        case ">":
        case ">=":
            return comparison(orders[node.op], node.args, flat);
        case "in":
            return membership(node.args, flat);
        case "rcall":
            return call(node.args, flat);
        case "id":
        case ".": {
            const key = attribute(node);
            return key === undefined ? undefined : make(key, { ...cel_tests_text, domain: "boolean" }, [(0,pattern/* pattern */.T1)(["true"], "exact")]);
        }
        default:
            return undefined;
    }
}
/** What holds just where the test does not. */
function negated(test) {
    const { operator, values } = test;
    if (operator.test === "null")
        return { ...test, values: values.map(({ text }) => (0,pattern/* pattern */.T1)([text === "true" ? "false" : "true"], "exact")) };
    const opposite = opposites[operator.test];
    if (opposite)
        return { ...test, operator: { ...operator, test: opposite } };
    // Not any of them is none of them, and not all is some other.
    const over = operator.over === "any" ? "all" : operator.over === "all" ? "any" : "one";
    return { ...test, operator: { ...operator, negated: !operator.negated, over } };
}
const opposites = {
    less: "greater-or-equal",
    "less-or-equal": "greater",
    greater: "less-or-equal",
    "greater-or-equal": "less",
};
const orders = { "<": "less", "<=": "less-or-equal", ">": "greater", ">=": "greater-or-equal" };
const mirrored = {
    less: "greater",
    "less-or-equal": "greater-or-equal",
    greater: "less",
    "greater-or-equal": "less-or-equal",
};
const theOtherWay = (test) => (test === "equals" ? test : mirrored[test]);
function comparison(test, [left, right], flat) {
    const direct = compared(test, left, right, flat);
    return direct ?? compared(theOtherWay(test), right, left, flat);
}
function compared(test, of, to, flat) {
    const key = attribute(of);
    const value = constant(to, flat);
    if (key === undefined || !value)
        return undefined;
    if (value.domain === "text" && test !== "equals")
        return undefined;
    return make(key, { ...cel_tests_text, test, domain: value.domain }, [value.of]);
}
/** `resource.name in ["a", "b"]`, or `"a" in request.auth.access_levels`. */
function membership([left, right], flat) {
    const [key, values] = [attribute(left), texts(right, flat)];
    if (key !== undefined && values)
        return make(key, cel_tests_text, values);
    const [list, value] = [attribute(right), constant(left, flat)];
    return list === undefined || value?.domain !== "text" ? undefined : make(list, { ...cel_tests_text, over: "any" }, [value.of]);
}
/** The attribute whose list is limited: https://cloud.google.com/iam/docs/setting-limits-on-granting-roles */
function limited(node) {
    if (node.op !== "rcall")
        return undefined;
    const [name, on, args] = node.args;
    const [first] = args;
    const isApi = name === "getAttribute" && on.op === "id" && on.args === "api";
    return isApi && first?.op === "value" && typeof first.args === "string" ? first.args : undefined;
}
function call([name, on, args], flat) {
    const [first, second] = args.map((each) => constant(each, flat));
    if (on.op === "id" && on.args === "resource" && first?.domain === "text") {
        if (name === "matchTag" && second?.domain === "text")
            return make(`resource.tag/${first.of.text}`, cel_tests_text, [second.of]);
        if (name === "matchTagId" && second?.domain === "text")
            return make(`resource.tagId/${first.of.text}`, cel_tests_text, [second.of]);
        const isThere = [(0,pattern/* pattern */.T1)(["false"], "exact")];
        if (name === "hasTagKey")
            return make(`resource.tag/${first.of.text}`, exists, isThere);
        if (name === "hasTagKeyId")
            return make(`resource.tagId/${first.of.text}`, exists, isThere);
    }
    const list = limited(on);
    const roles = name === "hasOnly" && list !== undefined && args[0] ? texts(args[0], flat) : undefined;
    if (list !== undefined && roles)
        return make(list, { ...cel_tests_text, over: "all" }, roles);
    const key = attribute(on);
    if (key === undefined || args.length !== 1 || !first || first.domain !== "text")
        return undefined;
    const affix = affixes[name];
    return affix && make(key, like, [affix(first.parts)]);
}
/** What a text begins or ends with, or contains: its own wildcards are none. */
const affixes = {
    startsWith: (parts) => (0,pattern/* pattern */.T1)([...parts, "*"], "glob"),
    endsWith: (parts) => (0,pattern/* pattern */.T1)(["*", ...parts], "glob"),
    contains: (parts) => (0,pattern/* pattern */.T1)(["*", ...parts, "*"], "glob"),
};
/** `resource.name`, or what is worked out of one attribute alone: `request.time.getHours("Europe/Berlin")`. */
function attribute(node) {
    if (node.op === "id")
        return node.args;
    if (node.op === ".") {
        const of = attribute(node.args[0]);
        return of === undefined ? undefined : `${of}.${node.args[1]}`;
    }
    if (node.op === "[]") {
        const [of, index] = [attribute(node.args[0]), node.args[1]];
        return of === undefined || index.op !== "value" ? undefined : `${of}[${JSON.stringify(String(index.args))}]`;
    }
    if (node.op !== "rcall")
        return undefined;
    const [name, on, args] = node.args;
    const of = attribute(on);
    if (of === undefined || deciding.has(name))
        return undefined;
    const written = args.map((each) => (each.op === "value" ? JSON.stringify(String(each.args)) : undefined));
    return written.includes(undefined) ? undefined : `${of}.${name}(${written.join(", ")})`;
}
/** Functions that answer yes or no. */
const deciding = new Set([
    "startsWith",
    "endsWith",
    "contains",
    "matches",
    "matchTag",
    "matchTagId",
    "hasTagKey",
    "hasTagKeyId",
    "hasOnly",
]);
function constant(node, flat) {
    if (node.op === "call") {
        const [name, [first]] = node.args;
        const at = name === "timestamp" && first ? constant(first, flat) : undefined;
        return at && { ...at, domain: "date" };
    }
    if (node.op !== "value")
        return undefined;
    const value = node.args;
    if (typeof value === "string") {
        const parts = filled(value, node, flat);
        return parts && { of: (0,pattern/* pattern */.T1)(parts, "exact"), parts, domain: "text" };
    }
    if (typeof value === "boolean")
        return plain(String(value), "boolean");
    return typeof value === "bigint" || typeof value === "number" ? plain(String(value), "number") : undefined;
}
const plain = (written, domain) => ({
    of: (0,pattern/* pattern */.T1)([written], "exact"),
    parts: [written],
    domain,
});
/** A text with the holes that stand in it; undefined where they cannot be told apart from what its author wrote. */
function filled(value, node, flat) {
    if (!value.includes(model_text/* HOLE */.vs))
        return value === "" ? [] : [{ exact: value }];
    const holes = [];
    for (let at = node.start; at < node.end; at++) {
        const hole = (0,model_text/* holeAt */.EI)(flat, at);
        if (hole)
            holes.push({ hole: hole.name });
    }
    const pieces = value.split(model_text/* HOLE */.vs);
    if (pieces.length !== holes.length + 1)
        return undefined;
    return pieces.flatMap((piece, i) => [...(piece === "" ? [] : [{ exact: piece }]), ...holes.slice(i, i + 1)]);
}
function texts(node, flat) {
    if (node.op !== "list")
        return undefined;
    const values = node.args.map((each) => constant(each, flat));
    return values.every((each) => each?.domain === "text") ? values.flatMap((each) => each?.of ?? []) : undefined;
}

;// CONCATENATED MODULE: ./lib/src/clouds/gcp/conditions.js
/** A condition in CEL to alternatives, each of them tests that must all hold; what cannot be read into stays a text. */




const always = { alternatives: [[]], diagnostics: [] };
/** More alternatives than that are one text. */
const mostAlternatives = 32;
/** And more operators in each other: Google takes twelve. https://cloud.google.com/iam/quotas */
const deepest = 200;
/** What a choice asks is read twice, and what that asks four times: no more than this is read. */
const mostVisits = 2_000;
/** A dict with `expression`, the expression itself, or nothing. */
function readCondition(condition) {
    const value = expressionOf(condition);
    if (!value || (value.kind === "scalar" && value.value === null) || (0,model_value/* literal */.eu)(value)?.trim() === "")
        return always;
    if (value.kind !== "text")
        return { alternatives: [[unknown(value)]], diagnostics: [] };
    return readText(value);
}
/** The text of a condition: of a dict its `expression`; a block is a list of one. */
function expressionOf(condition) {
    if (condition?.kind === "reference" && condition.resolved)
        return expressionOf(condition.resolved);
    if (condition?.kind === "list")
        return expressionOf(condition.items[0]);
    return condition?.kind === "dict" ? (0,model_value/* field */.ZZ)(condition, "expression") : condition;
}
function readText(value) {
    const flat = (0,model_text/* flatten */.Bq)(value);
    const only = value.pieces.length === 1 && value.pieces[0]?.kind === "hole";
    const cel = only ? { kind: "unread" } : celOf(flat.chars);
    const whole = (because) => opaque((0,model_text/* spelled */.uQ)(value.pieces), because, value.span, value);
    if (cel.kind === "tree") {
        const place = { flat, value, work: { visits: 0 } };
        const alternatives = alternativesOf(cel.root, true, place);
        return {
            alternatives: alternatives.length > mostAlternatives ? [[whole("it has too many alternatives")]] : alternatives.map(distinct),
            diagnostics: [],
        };
    }
    if (cel.kind === "broken" && !flat.chars.includes(model_text/* HOLE */.vs))
        return {
            alternatives: [[whole("it is not the language of conditions")]],
            perhaps: "its condition cannot be read",
            diagnostics: [
                {
                    code: "syntax",
                    severity: "error",
                    message: `the condition \`${flat.chars.trim()}\` cannot be read: ${cel.because.charAt(0).toLowerCase()}${cel.because.slice(1)}`,
                    at: (0,model_text/* spanIn */.Qs)(flat, cel.at, cel.at + 1),
                },
            ],
        };
    return { alternatives: [[whole("parts of it are not known before deployment")]], diagnostics: [] };
}
/** Alternatives of a node, or of its negation. */
function alternativesOf(node, asked, place, depth = 0) {
    if (depth > deepest || ++place.work.visits > mostVisits)
        return tooMany;
    const of = (each, wanted) => alternativesOf(each, wanted, place, depth + 1);
    switch (node.op) {
        case "!_":
            return of(node.args, !asked);
        case "&&":
        case "||": {
            const [left, right] = node.args.map((each) => of(each, asked));
            return (node.op === "&&") === asked ? both(left, right) : either(left, right);
        }
        case "?:": {
            const [test, yes, no] = node.args;
            const when = (holds, then) => both(of(test, holds), of(then, asked));
            return [...when(true, yes), ...when(false, no)];
        }
        case "value":
            if (typeof node.args === "boolean")
                return node.args === asked ? [[]] : [];
    }
    const test = celTest(node, place.flat);
    const span = (0,model_text/* spanIn */.Qs)(place.flat, node.start, node.end);
    if (!test) {
        const text = (0,model_text/* spelled */.uQ)((0,model_text/* cut */.Jj)(place.flat, node.start, node.end));
        return [[opaque(asked ? text : `!(${text})`, "what it asks cannot be compared", span, place.value)]];
    }
    return [[{ kind: "test", ...(asked ? test : negated(test)), span, ...viaOf(place.value) }]];
}
function both(left, right) {
    return left.length * right.length > mostAlternatives ? tooMany : left.flatMap((a) => right.map((b) => [...a, ...b]));
}
const tooMany = Array.from({ length: mostAlternatives + 1 }, () => []);
/** Two tests of one attribute are one with the values of both. */
function either(left, right) {
    const [a, b] = [lone(left), lone(right)];
    return a && b && isAlike(a, b) ? [[{ ...a, values: [...a.values, ...b.values] }]] : [...left, ...right];
}
function lone([only, ...others]) {
    const [test, ...more] = only ?? [];
    return others.length === 0 && more.length === 0 && test?.kind === "test" ? test : undefined;
}
const isAlike = (a, b) => a.key === b.key &&
    !a.operator.negated &&
    a.operator.over !== "all" &&
    ["equals", "like"].includes(a.operator.test) &&
    JSON.stringify(a.operator) === JSON.stringify(b.operator);
function distinct(conditions) {
    const seen = new Set();
    return conditions.filter((each) => {
        const key = JSON.stringify(each.kind === "test" ? [each.key, each.operator, each.values.map(({ text }) => text)] : each.text);
        return !seen.has(key) && seen.add(key);
    });
}
const viaOf = ({ via }) => (via ? { via } : {});
/** A text that is equal wherever it stands; holes in it are told by their names. */
const opaque = (text, because, span, value) => ({
    kind: "opaque",
    text: text.trim().replace(/\s+/g, " "),
    because,
    span,
    ...viaOf(value),
});
const unknown = (value) => ({
    kind: "opaque",
    text: value.kind === "unknown"
        ? `\${${value.name}}`
        : value.kind === "reference"
            ? `\${${value.address}.${value.attribute}}`
            : "${…}",
    because: "it is not known before deployment",
    span: value.span,
    ...viaOf(value),
});

// EXTERNAL MODULE: ./lib/src/clouds/attributes.js
var clouds_attributes = __webpack_require__(8524);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
;// CONCATENATED MODULE: ./lib/src/clouds/gcp/issuers.js
/** Issuers of tokens: their addresses, who has an account with them, and which well-known one a name only looks like. */




/** What a template of Fabric's stands for: https://github.com/GoogleCloudPlatform/cloud-foundation-fabric/blob/master/modules/project/identity-providers-defs.tf */
const templates = {
    github: "https://token.actions.githubusercontent.com",
    gitlab: "https://gitlab.com",
    terraform: "https://app.terraform.io",
};
/** The address of an issuer, or of what a template's name stands for. */
function issuerOf(written) {
    const template = templates[(0,model_value/* literal */.eu)(written) ?? ""];
    if (template !== undefined)
        return template;
    return written?.kind === "text" ? (0,model_text/* spelled */.uQ)(written.pieces) : (0,clouds_attributes/* textIn */.r7)(written);
}
/** From the attributes by which conditions and members name what is in a token, to its claims. */
const mappingOf = (map) => new Map(map?.kind === "dict" ? map.entries.map(({ key, value }) => [key, (0,clouds_attributes/* textIn */.r7)(value) ?? ""]) : []);
/**
 * Issuers that give tokens to whoever has an account with them; what one of their tokens may be used for is for the condition
 * to say. https://cloud.google.com/iam/docs/best-practices-for-using-workload-identity-federation
 */
const shared = [
    /^https:\/\/token\.actions\.githubusercontent\.com\/?$/,
    /^https:\/\/gitlab\.com\/?$/,
    /^https:\/\/app\.terraform\.io\/?$/,
    /^https:\/\/(?:login\.microsoftonline\.com\/(?:common|organizations|consumers)|sts\.windows\.net\/common)\b/,
    /^https:\/\/accounts\.google\.com\/?$/,
    /^https:\/\/agent\.buildkite\.com\/?$/,
    /^https:\/\/oidc\.vercel\.com\/?$/,
];
/** Enterprises may have an address of their own below GitHub's, and no others come from there. */
const isShared = (url) => shared.some((pattern) => pattern.test(url));
const known = [
    "token.actions.githubusercontent.com",
    "gitlab.com",
    "app.terraform.io",
    "login.microsoftonline.com",
    "accounts.google.com",
    "oidc.circleci.com",
];
/** Letters and digits beside the Latin letter that they are drawn like; accents and width are folded before. */
const drawnAlike = {
    а: "a",
    е: "e",
    о: "o",
    р: "p",
    с: "c",
    у: "y",
    х: "x",
    і: "i",
    ј: "j",
    ѕ: "s",
    ԁ: "d",
    ɡ: "g",
    һ: "h",
    ο: "o",
    α: "a",
    ν: "v",
    ι: "i",
    κ: "k",
    τ: "t",
    "0": "o",
    "1": "l",
};
/** Undefined where it is the known one itself, or nothing like it. A name with letters beside ASCII's is always like one. */
function lookAlike(url) {
    const host = hostOf(url);
    if (host === undefined || known.includes(host))
        return undefined;
    const plain = folded(host);
    const near = known.find((each) => plain === folded(each) || isNear(plain, each) || begins(host, each));
    if (near !== undefined || /^[\x20-\x7e]*$/.test(host))
        return near;
    return known.find((each) => domainOf(each) === domainOf(host)) ?? "an address in plain letters";
}
/** As people read it: a browser shows `xn--` names in their own letters. */
function hostOf(url) {
    const host = /^(?:https?:\/\/)?([^/:?#]+)/.exec(url)?.[1]?.toLowerCase();
    // What is filled in later may be anything.
    if (host === undefined || host.includes("${"))
        return undefined;
    return host.startsWith("xn--") || host.includes(".xn--") ? (0,external_node_url_.domainToUnicode)(host) : host;
}
const domainOf = (host) => host.split(".").slice(-2).join(".");
const folded = (host) => [...host.normalize("NFKD").replace(/\p{M}/gu, "")].map((char) => drawnAlike[char] ?? char).join("");
/** The known name before another one: `token.actions.githubusercontent.com.example.org`. */
const begins = (host, name) => host.startsWith(`${name}.`) || host.startsWith(`${name}-`);
/** Up to two letters that differ, or one that is missing or too many, of a long name. */
function isNear(host, name) {
    if (name.length < 12 || Math.abs(host.length - name.length) > 1)
        return false;
    return distance(host, name) <= (host.length === name.length ? 2 : 1);
}
function distance(a, b) {
    let row = Array.from({ length: b.length + 1 }, (_, i) => i);
    for (let i = 1; i <= a.length; i++) {
        const next = [i];
        for (let j = 1; j <= b.length; j++) {
            const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, changed));
        }
        row = next;
    }
    return row[b.length] ?? 0;
}

;// CONCATENATED MODULE: ./lib/src/clouds/gcp/pinning.js
/**
 * `mapping` says which claim of a token an attribute has: `attribute.repository` to `assertion.repository`. `member` is what the
 * member that comes in says by itself: either may tie it down.
 */
function reachOf(conditions, mapping, member) {
    const pins = [member, ...conditions.flatMap((each) => (each.kind === "test" ? [pinOf(each, mapping)] : []))];
    const has = (pin) => pins.includes(pin);
    if (has("workload") || (has("repository") && has("branch")))
        return 3;
    if (has("repository"))
        return 2;
    return has("owner") ? 1 : 0;
}
/**
 * `…/subject/repo:acme/app:ref:refs/heads/main`, `…/attribute.repository/acme/app`, or a whole pool, which says nothing.
 * https://cloud.google.com/iam/docs/principal-identifiers
 */
function memberPin(path, mapping) {
    const [, kind = "", value = ""] = /\/(subject|attribute\.\w+|group)\/(.*)$/s.exec(path) ?? [];
    if (kind === "subject")
        return pinnedBy(claimOf("google.subject", mapping) ?? "sub", value, true);
    if (!kind.startsWith("attribute."))
        return "nothing";
    return pinnedBy(claimOf(kind, mapping) ?? kind.slice("attribute.".length), value, true);
}
/**
 * Claims of GitHub, GitLab and Terraform Cloud.
 * https://docs.github.com/en/actions/reference/security/oidc, https://docs.gitlab.com/ci/secrets/id_token_authentication/ and
 * https://developer.hashicorp.com/terraform/cloud-docs/workspaces/dynamic-provider-credentials/workload-identity-tokens
 */
const repositories = new Set(["repository", "repository_id", "project_path", "project_id"]);
const branches = new Set([
    "ref",
    "ref_path",
    "ref_protected",
    "environment",
    "job_workflow_ref",
    "job_workflow_sha",
    "workflow_ref",
]);
const owners = new Set([
    "repository_owner",
    "repository_owner_id",
    "namespace_path",
    "namespace_id",
    "organization_name",
    "terraform_organization_name",
    "terraform_organization_id",
    "terraform_project_id",
]);
const workspaces = new Set(["terraform_workspace_id", "terraform_workspace_name", "terraform_full_workspace"]);
function pinOf(test, mapping) {
    if (test.operator.negated || !["equals", "like"].includes(test.operator.test))
        return "nothing";
    const claim = claimOf(test.written, mapping) ?? "";
    const closeness = test.values.map(({ text }) => pinnedBy(claim, text, test.operator.test === "equals"));
    return order.find((pin) => closeness.includes(pin)) ?? "nothing";
}
const claimOf = (attribute, mapping) => /^assertion\.(\w+)$/.exec(mapping.get(attribute) ?? attribute)?.[1];
/** The loosest of several values counts. */
const order = ["nothing", "owner", "branch", "repository", "workload"];
function pinnedBy(claim, text, isWhole) {
    if (claim === "sub")
        return subject(text, isWhole);
    if (workspaces.has(claim))
        return isWhole ? "workload" : "nothing";
    if (repositories.has(claim))
        return isWhole ? "repository" : /^[^/*]+\/\*$/.test(text) ? "owner" : "nothing";
    if (branches.has(claim))
        return isWhole || /^[^*]+@\*$/.test(text) ? "branch" : "nothing";
    return owners.has(claim) && isWhole ? "owner" : "nothing";
}
/** `repo:org/app:ref:refs/heads/main`, `organization:org:project:p:workspace:w:run_phase:apply`; anybody may open a pull request. */
function subject(text, isWhole) {
    if (isWhole)
        return /:pull_request$/.test(text) ? "repository" : "workload";
    if (/^organization:[^:*]+:project:[^:*]+:workspace:[^:*]+:/.test(text))
        return "workload";
    if (/^organization:[^:*]+:/.test(text))
        return "owner";
    if (/^(?:repo|project_path):[^/*]+\/[^:*]+:.*\*$/.test(text))
        return "repository";
    return /^(?:repo|project_path):[^/*]+\/\*$/.test(text) ? "owner" : "nothing";
}

;// CONCATENATED MODULE: ./lib/src/clouds/gcp/federated-members.js
/** Members that come from a pool of outside identities to the ways in which they get in: what each provider asks, and how close that is. */







/**
 * One for each provider of the pool, or one that asks nothing where none is in view. `path` is the member's:
 * `principalSet://iam.googleapis.com/…/workloadIdentityPools/ci/attribute.repository/acme/app`.
 * https://cloud.google.com/iam/docs/workload-identity-federation#conditions
 */
function waysIn(here, path) {
    const isOff = here.facts.some((fact) => fact.kind === "pool" && fact.isOff && isWithin(here.names, fact.id, path));
    if (isOff)
        return [];
    const providers = here.facts.flatMap((fact) => fact.kind === "provider" && isOfPool(here.names, fact, path) ? [fact] : []);
    return providers.length === 0
        ? [{ conditions: [], traits: unseen(path) }]
        : providers.filter((each) => !each.isOff).flatMap((each) => waysOf(here.names, each, path));
}
/** Whether a member comes from the pool of a provider. */
const isOfPool = (names, { pool }, path) => isWithin(names, pool, path);
function isWithin(names, pool, path) {
    const id = names.text(pool);
    return id !== undefined && id !== "" && `${path}/`.includes(`/${lastOf(id)}/`);
}
const lastOf = (id) => /(?:workloadIdentityPools|workforcePools)\/(.*)$/s.exec(id)?.[1] ?? id;
function waysOf(names, { condition, issuer, sources, mapping }, path) {
    const known = mappingOf(mapping);
    const { alternatives } = readCondition(condition);
    const named = [...mapped(mapping, path), ...sources.map(([name, value]) => issued(names, name, value))];
    return alternatives.map((conditions) => ({
        conditions: [...conditions, ...named],
        traits: traitsOf(conditions, { issuer, known, path }),
    }));
}
/** What the name in a member is the name of: mapped from another claim, it is somebody else's. */
function mapped(mapping, path) {
    const attribute = /\/(attribute\.\w+)\//.exec(path)?.[1] ?? (path.includes("/subject/") ? "google.subject" : undefined);
    const claim = attribute === undefined ? undefined : (0,model_value/* field */.ZZ)(mapping, attribute);
    const text = (0,clouds_attributes/* textIn */.r7)(claim);
    if (!claim || text === undefined)
        return [];
    const written = `mapping of ${attribute}`;
    return [{ kind: "test", key: written, written, operator: equals, values: [(0,pattern/* exactly */.pV)(text)], ...(0,clouds_blame/* blameOf */.n)(claim) }];
}
/** Tokens of another issuer are somebody else's, whatever they say. */
const issued = (names, name, value) => ({
    kind: "test",
    key: name,
    written: name,
    operator: equals,
    values: [(0,pattern/* exactly */.pV)(addressOf(value) ?? names.text(value) ?? "")],
    ...(0,clouds_blame/* blameOf */.n)(value),
});
/** One that only looks like a known one is told of for that, and not as another one beside. */
function addressOf(value) {
    const url = issuerOf(value);
    const real = url && lookAlike(url);
    return real ? `https://${real}` : url;
}
const equals = { test: "equals", domain: "text", negated: false, ifExists: false, over: "one" };
/** Of an issuer that only the house has, nobody else has tokens; of a condition that cannot be read, nobody can say. */
function traitsOf(conditions, { issuer, known, path }) {
    const reach = reachOf(conditions, known, memberPin(path, known));
    if (reach === 3 || conditions.some(({ kind }) => kind === "opaque"))
        return [];
    const url = issuerOf(issuer);
    const isOpen = url !== undefined && isShared(url);
    const wide = isWide(path, known) ? ["account-root"] : [];
    if (!isOpen)
        return wide.length > 0 && reach < 2 ? ["unpinned-subject", ...wide] : [];
    return ["unpinned-subject", ...wide, ...(reach === 0 ? ["open-trust"] : [])];
}
/** The member does not say which repository, and nobody in view does. */
const unseen = (path) => isWide(path, new Map()) ? ["unpinned-subject", "account-root"] : [];
/** Everybody in the pool, or all of an owner's: more than one name, whatever that is the name of. */
const isWide = (path, known) => !/\/subject\//.test(path) && ["nothing", "owner"].includes(memberPin(path, known));

;// CONCATENATED MODULE: ./lib/src/clouds/gcp/draft.js
const emptyDraft = (estate) => ({
    estate,
    subjects: new Map(),
    accounts: new Map(),
    off: new Set(),
    unplaced: new Set(),
    grants: [],
    dormant: new Map(),
    limits: new Map(),
    settings: [],
    lints: [],
    diagnostics: [],
    holders: new Map(),
});
function accessOf({ subjects, holders, grants, dormant, limits, settings, lints }) {
    const all = [...subjects.values()].map((subject) => [
        subject.key,
        { ...subject, holders: [...(holders.get(subject.key) ?? [])] },
    ]);
    return { subjects: new Map(all), grants, dormant, limits, settings, lints };
}
/** Adds a subject, or what is newly known of it. */
function join(draft, subject) {
    const known = draft.subjects.get(subject.key);
    const isNews = !known || (known.visible && !subject.visible) || [...subject.traits].some((trait) => !known.traits.has(trait));
    if (!isNews)
        return known;
    const merged = known
        ? { ...known, visible: known.visible && subject.visible, traits: new Set([...known.traits, ...subject.traits]) }
        : subject;
    draft.subjects.set(subject.key, merged);
    return merged;
}

// EXTERNAL MODULE: ./lib/src/clouds/references.js
var references = __webpack_require__(1443);
;// CONCATENATED MODULE: ./lib/src/clouds/gcp/names.js
/** Values to text in Google's words: whatever is written of a thing that is declared here, and however, comes to one name. */




/** What is called so is the deployment's own project. */
const ownProject = { hole: "project" };
/** References that lead through more than that lead nowhere. */
const names_deepest = 8;
function namesIn(unit) {
    const resources = new Map(unit.resources.map((resource) => [resource.address, resource]));
    const declared = (address) => resources.get(address) ?? resources.get((0,references/* withoutInstance */.E7)(address)) ?? resources.get(`${address}[0]`);
    const parts = (value, depth = 0) => {
        switch (value?.kind) {
            case "text":
                return value.pieces.flatMap((piece) => (piece.kind === "hole" ? named(piece.name, depth) : exact(piece.text)));
            case "scalar":
                return value.value === null ? undefined : exact(String(value.value));
            case "reference":
                return ((value.resolved && parts(value.resolved, depth)) ??
                    named([value.address, value.attribute].filter(Boolean).join("."), depth));
            case "unknown":
                return named(value.name, depth);
            default:
                return undefined;
        }
    };
    /** What an attribute of something comes to, or a hole. */
    function named(name, depth) {
        // Terraform lets what is declared be named with the word before it.
        const { address, type, attribute } = ofGoogle(name.replace(/^resource\./, "")) ?? {};
        if (address === undefined || type === undefined || depth > names_deepest)
            return accountOfModule(name, declared) ?? [{ hole: name }];
        const body = declared(address)?.body;
        const attributes = read[type.replace(/^data\./, "")] ?? anything;
        return (attributes(attribute ?? "id", {
            address,
            get: (key, inner) => parts(inner === undefined ? (0,model_value/* field */.ZZ)(body, key) : (0,clouds_attributes/* all */.Q7)(body, key, inner)[0], depth + 1),
            depth,
        }) ?? [{ hole: name }]);
    }
    const project = (value) => without(parts(value), projectPrefix) ?? [ownProject];
    const email = (accountId, of) => emailOf(parts(accountId), project(of));
    return {
        parts: (value) => parts(value),
        pattern: (value) => {
            const all = parts(value);
            return all && (0,pattern/* pattern */.T1)(all, "exact");
        },
        text: (value) => {
            const all = parts(value);
            return all && textOf(all);
        },
        project,
        email,
        declared,
    };
}
/**
 * What the attributes of things have in common, by type.
 * https://registry.terraform.io/providers/hashicorp/google/latest/docs
 */
const read = {
    google_project: (attribute, { address, get }) => {
        const isLookup = address.includes("data.google_project.");
        const id = without(get("project_id"), projectPrefix) ?? [isLookup ? ownProject : { hole: `${address}.project_id` }];
        return { id: ["projects/", ...id], project_id: id, number: id }[attribute];
    },
    google_cloud_identity_group: (attribute, { get }) => emailOfGroup(attribute, get("group_key", "id")),
    google_cloud_identity_group_lookup: (attribute, { get }) => emailOfGroup(attribute, get("group_key", "id")),
    googleworkspace_group: (attribute, { get }) => (attribute === "email" ? get("email") : undefined),
    google_client_config: (attribute) => (attribute === "project" ? [ownProject] : undefined),
    google_folder: (attribute, { address }) => numbered("folders/", address, attribute),
    google_active_folder: (attribute, { address }) => numbered("folders/", address, attribute),
    google_organization: (attribute, { address, get }) => attribute === "org_id"
        ? (get("organization") ?? [{ hole: address }])
        : numbered("organizations/", address, attribute),
    google_service_account: (attribute, { get, address }) => {
        const home = without(get("project"), projectPrefix) ?? [ownProject];
        const email = emailOf(get("account_id"), home) ?? [{ hole: `${address}.email` }];
        if (attribute === "email")
            return email;
        if (attribute === "member")
            return ["serviceAccount:", ...email];
        return ["id", "name"].includes(attribute) ? ["projects/", ...home, "/serviceAccounts/", ...email] : undefined;
    },
    google_project_iam_custom_role: (attribute, { get, address }) => {
        if (!["id", "name"].includes(attribute))
            return get(attribute);
        return [
            "projects/",
            ...(without(get("project"), projectPrefix) ?? [ownProject]),
            "/roles/",
            ...(get("role_id") ?? [{ hole: address }]),
        ];
    },
    google_organization_iam_custom_role: (attribute, { get, address }) => {
        if (!["id", "name"].includes(attribute))
            return get(attribute);
        return [
            "organizations/",
            ...(get("org_id") ?? [{ hole: address }]),
            "/roles/",
            ...(get("role_id") ?? [{ hole: address }]),
        ];
    },
    google_iam_workload_identity_pool: (attribute, { get, address }) => {
        const id = get("workload_identity_pool_id") ?? [{ hole: address }];
        if (!["id", "name"].includes(attribute))
            return undefined;
        const home = without(get("project"), projectPrefix) ?? [ownProject];
        return ["projects/", ...home, "/locations/global/workloadIdentityPools/", ...id];
    },
};
/** The id of most things is their name behind where they lie; paths are made of names here. */
const anything = (attribute, { address, get }) => ["id", "name", "self_link"].includes(attribute) ? (get("name") ?? [{ hole: address }]) : undefined;
const emailOfGroup = (attribute, email) => attribute === "group_key.0.id" ? email : undefined;
const numbered = (prefix, address, attribute) => attribute.endsWith("_id")
    ? [{ hole: address }]
    : ["id", "name"].includes(attribute)
        ? [prefix, { hole: address }]
        : undefined;
function emailOf(accountId, project) {
    if (!accountId)
        return undefined;
    const isWhole = accountId.some((part) => typeof part !== "string" && "exact" in part && part.exact.includes("@"));
    return isWhole ? accountId : [...accountId, "@", ...project, ".iam.gserviceaccount.com"];
}
/** Parts as a text, holes as `${name}`: equal for parts that are equal. */
const textOf = (parts) => parts.map((part) => (typeof part === "string" ? part : "hole" in part ? `\${${part.hole}}` : part.exact)).join("");
const exact = (text) => (text === "" ? [] : [{ exact: text }]);
const projectPrefix = /^(\/\/cloudresourcemanager\.googleapis\.com\/)?projects\//;
/** The parts less what their text begins with. Undefined where there are none. */
function without(parts, prefix) {
    const [first, ...rest] = parts ?? [];
    if (first === undefined)
        return undefined;
    const text = typeof first === "string" ? first : "exact" in first ? first.exact : undefined;
    return text === undefined ? parts : [...exact(text.replace(prefix, "")), ...rest];
}
/** `module.a.google_project.p.project_id` in its parts. */
function ofGoogle(name) {
    const [, address, type, attribute] = /^((?:module\.[\w-]+(?:\[[^\]]*\])?\.)*((?:data\.)?google(?:workspace)?_\w+)\.[\w-]+(?:\[[^\]]*\])?)(?:\.(\w+(?:\.0\.\w+)?))?$/.exec(name) ?? [];
    return address === undefined || type === undefined ? undefined : { address, type, attribute };
}
/** What modules that make a service account call its address, as the member and the path that it is. */
const moduleOutput = /^((?:module\.[\w-]+(?:\[[^\]]*\])?\.?)+)\.(?:service_account\.)?(email|service_account_email|iam_email|member|id|name)$/;
/** Undefined of anything but an account that a module elsewhere makes. */
function accountOfModule(name, declared) {
    const [, address = "", output] = moduleOutput.exec(name) ?? [];
    const call = output === undefined ? undefined : declared(address);
    const source = (0,model_value/* literal */.eu)((0,model_value/* field */.ZZ)(call?.body, "source")) ?? "";
    if (call?.type !== "module" || !/service-?account|simple-sa/.test(source))
        return undefined;
    const email = { hole: `${address}.email` };
    if (output === "iam_email" || output === "member")
        return [{ exact: "serviceAccount:" }, email];
    return output === "id" || output === "name" ? [{ exact: "projects/-/serviceAccounts/" }, email] : [email];
}

;// CONCATENATED MODULE: ./lib/src/clouds/gcp/members.js
/** Members of bindings to whom they name. */


const kinds = {
    user: "user",
    group: "group",
    domain: "domain",
    serviceAccount: "serviceAccount",
    projectOwner: "convenience",
    projectEditor: "convenience",
    projectViewer: "convenience",
    principal: "federated",
    principalSet: "federated",
    principalHierarchy: "set",
};
/** Undefined for what is no text. */
function memberOf(value, names) {
    const parts = names.parts(value);
    return parts && readMember(parts);
}
function readMember(parts) {
    const whole = (0,pattern/* pattern */.T1)(parts, "exact");
    const [first] = whole.tokens;
    if (first?.kind !== "literal")
        return first
            ? { kind: "identity", what: "unknown", text: textOf(parts), id: whole, parts }
            : { kind: "malformed", text: "", because: "it is empty" };
    if (whole.tokens.length === 1 && first.text === "allUsers")
        return { kind: "anyone", text: first.text, authenticated: false };
    if (whole.tokens.length === 1 && first.text === "allAuthenticatedUsers")
        return { kind: "anyone", text: first.text, authenticated: true };
    const [word = "", ...others] = first.text.split(":");
    if (others.length === 0)
        return malformed(textOf(parts), "it does not say of what kind it is: `user:`, `serviceAccount:`");
    if (word === "deleted")
        return deleted(parts);
    const what = kinds[word];
    if (!what)
        return malformed(textOf(parts), nearKind(word) === undefined ? `there is no kind \`${word}\` of members` : `it is written \`${nearKind(word)}\``);
    const isCased = what === "federated" || what === "set";
    const own = isCased ? parts : parts.map(lowerCase);
    const id = (0,pattern/* pattern */.T1)(behind(own, `${word}:`), "exact");
    const bad = mistakeIn(what, id);
    if (bad !== undefined)
        return malformed(textOf(parts), bad);
    const text = `${word}:${textOf(behind(own, `${word}:`))}`;
    return {
        kind: "identity",
        what: what === "federated" && !members_isOfPool(id.text) ? "set" : what,
        text,
        id,
        parts: behind(own, `${word}:`),
    };
}
const malformed = (text, because) => ({ kind: "malformed", text, because });
const nearKind = (word) => ["allUsers", ...Object.keys(kinds)].find((each) => each.toLowerCase() === word.toLowerCase());
const lowerCase = (part) => typeof part === "string" ? part.toLowerCase() : "exact" in part ? { exact: part.exact.toLowerCase() } : part;
function behind(parts, prefix) {
    let left = prefix.length;
    return parts.flatMap((part) => {
        if (left === 0 || (typeof part !== "string" && "hole" in part))
            return [part];
        const text = typeof part === "string" ? part : part.exact;
        const rest = text.slice(left);
        left = Math.max(0, left - text.length);
        return rest === "" ? [] : [{ exact: rest }];
    });
}
/** `//iam.googleapis.com/projects/1/locations/global/workloadIdentityPools/p/…`, or a workforce's. */
const members_isOfPool = (id) => /^\/\/iam\.googleapis\.com\/.*\/(workloadIdentityPools|workforcePools)\//.test(id);
const hasHole = ({ tokens }) => tokens.some(({ kind }) => kind === "hole");
function mistakeIn(what, id) {
    const { text } = id;
    if (text === "")
        return "it names nobody";
    if (/\s/.test(text.replace(/\$\{[^}]*\}|\{\{.*?\}\}/g, "")))
        return "it has white space in it";
    if (hasHole(id))
        return undefined;
    if (["user", "group"].includes(what) && !/^[^@]+@[^@]+$/.test(text))
        return "it is no mail address";
    if (what === "serviceAccount" && !/^[^@]+@[^@]+\.[^@]+$/.test(text) && !isOfCluster(text))
        return "it is no service account's address";
    if (what === "domain" && !/^[^@/]+\.[^@/]+$/.test(text))
        return "it is no domain";
    if (what === "federated" && !text.startsWith("//"))
        return "two slashes come behind its colon";
    return undefined;
}
/** `p.svc.id.goog[namespace/account]`, a workload of a cluster. */
const isOfCluster = (text) => /^[^[\]]+\.svc\.id\.goog\[[^/[\]]+\/[^/[\]]+\]$/.test(text);
/** `deleted:user:a@x.com?uid=1`: whoever that was has nothing by it, unless it is restored. */
function deleted(parts) {
    const cut = behind(parts, "deleted:").map((part) => typeof part !== "string" && "exact" in part ? { exact: part.exact.replace(/\?uid=.*$/s, "") } : part);
    const member = readMember(cut);
    return member.kind === "identity"
        ? { ...member, perhaps: `\`${member.text}\` was deleted: it counts only if it is restored` }
        : member;
}
/** The project that a service account lives in, or the domain of a person: what configurations call ours. */
function homeIn({ what, id }) {
    if (hasHole(id))
        return undefined;
    if (what === "domain")
        return id.text;
    if (what === "user" || what === "group")
        return id.text.split("@")[1];
    return what === "serviceAccount" ? /@([a-z][a-z0-9-]*)\.iam\.gserviceaccount\.com$/.exec(id.text)?.[1] : undefined;
}
/**
 * Accounts that Google makes for its own services, and those that a project has from the start.
 * https://cloud.google.com/iam/docs/service-agents
 */
const isAgent = (email) => agents.some((pattern) => pattern.test(email));
const agents = [
    /@gcp-sa-[\w-]+\.iam\.gserviceaccount\.com$/,
    /@[\w-]+-robot\.iam\.gserviceaccount\.com$/,
    /^service-[^@]+@[\w-]+\.iam\.gserviceaccount\.com$/,
    /@(?:cloudservices|cloudbuild)\.gserviceaccount\.com$/,
    // What Terraform calls one that it asks for.
    /^\$\{(?:data\.)?google_(?:project_service_identity|storage_project_service_account|bigquery_default_service_account)\.[^}]*\}$/,
];
const aiAgents = /@gcp-sa-(aiplatform|vertex|discoveryengine|dialogflow|notebooks|ces|gemini|modelarmor|agent)[\w-]*\.iam\.gserviceaccount\.com$/;
const isAiAgent = (email) => aiAgents.test(email);

// EXTERNAL MODULE: ./lib/src/clouds/moved.js
var clouds_moved = __webpack_require__(3450);
;// CONCATENATED MODULE: ./lib/src/clouds/gcp/subjects.js
/** Members, service accounts, roles and things to the subjects of the access table. */


/** Somebody whom Google knows by one name is the same one wherever a file names it. */
const everywhere = "gcp";
const keyOf = (unit, address) => `${unit.key}#${address}`;
const draft = (unit, address, kind, resource, traits) => ({
    ...(resource.path !== undefined && { path: resource.path }),
    ...(unit.part !== undefined && { part: unit.part }),
    key: keyOf(unit, address),
    unit: unit.key,
    address,
    kind,
    cloud: "gcp",
    formerly: [],
    visible: false,
    traits: new Set(traits),
    span: resource.span,
});
/** Something that is declared here, by its address and by the name that Google knows it by. */
function declaredSubject(unit, { resource, kind, name, moved, }) {
    const former = (0,clouds_moved/* formerly */.X)(resource.address, moved);
    return {
        ...draft(unit, resource.address, kind, resource, []),
        formerly: former === undefined ? [] : [former],
        ...(name !== undefined && isWhole(name) && { name }),
    };
}
/** Somebody, or a place, that is only named here. */
function namedSubject(unit, text, kind, resource, traits) {
    const made = draft(unit, text, kind, resource, traits);
    return isWhole(text) ? { ...made, key: `${everywhere}#${text}`, name: text, onlyNamed: true } : made;
}
/** Somebody whom others know too, as far as one unit gives something. */
const withinUnit = (unit, subject) => ({
    ...subject,
    key: keyOf(unit, subject.address),
});
/** No part of it is only known later. */
const isWhole = (text) => text !== "" && !text.includes("${");
/** How people call a member: what a whole hole stands for goes by its own name. */
const calledOf = ({ text }) => /^\$\{([^{}]*)\}$/.exec(text)?.[1] ?? text;
/** As rows have it, below its project. https://cloud.google.com/iam/docs/service-accounts-create */
function idOf(member) {
    const [, email, project] = /^serviceAccount:([^@]+@([^.@]+)\.iam\.gserviceaccount\.com)$/.exec(member ?? "") ?? [];
    return email === undefined || email.includes("${")
        ? {}
        : { id: (0,pattern/* exactly */.pV)(`projects/${project}/serviceAccounts/${email}/`) };
}

// EXTERNAL MODULE: ./lib/src/model/nearest.js
var nearest = __webpack_require__(1370);
// EXTERNAL MODULE: ./lib/src/clouds/once.js
var once = __webpack_require__(1276);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./lib/src/clouds/gcp/data.js
/** The generated file beside this one to its contents, read when they are first asked for. */


/**
 * Made by scripts/generate-gcp-data.ts from descriptions of all of Google's roles, as https://github.com/iann0036/iam-dataset has
 * recorded them; the capability of each permission is our own.
 */
// The bundler copies a file that is named in just this form.
const roleData = (0,once/* once */.O)(() => JSON.parse((0,external_node_fs_.readFileSync)(__webpack_require__.ab + "predefined-roles.json", "utf8")));

;// CONCATENATED MODULE: ./lib/src/clouds/gcp/catalogue.js
/** Google's permissions and roles, as far as they decide on access to AI: names to actions with their capabilities. */




const actions = (0,once/* once */.O)(() => {
    const { permissions, supporting } = roleData();
    const besides = new Set(supporting.split(" "));
    return permissions.map(([name, capability]) => ({
        name,
        service: serviceOf(name),
        capability: capability,
        supporting: besides.has(name),
    }));
});
const byName = (0,once/* once */.O)(() => new Map(actions().map((action) => [action.name, action])));
const aiServices = (0,once/* once */.O)(() => new Set(actions().flatMap(({ service, supporting }) => (supporting ? [] : [service]))));
/** `aiplatform` of `aiplatform.endpoints.predict`; `iam.googleapis.com/…` is `iam`'s too. */
const serviceOf = (permission) => permission.split(".", 1)[0] ?? "";
const permissionNamed = (name) => byName().get(name);
/** Whether a permission or a role, by the name before its first dot, is of an AI service. */
const isAiService = (name) => aiServices().has(serviceOf(name));
/** What a role of Google's lets its holders do that matters. INVARIANT: equal names give the same array. */
function permissionsOf(role) {
    const known = expanded.get(role);
    if (known)
        return known;
    const numbers = held().get(role);
    if (numbers === undefined)
        return others().has(role) ? [] : undefined;
    const made = numbers.split(" ").flatMap((range) => {
        const [from = "", to = from] = range.split("-");
        return actions().slice(Number(from), Number(to) + 1);
    });
    expanded.set(role, made);
    return made;
}
const expanded = new Map();
const held = (0,once/* once */.O)(() => new Map(roleData().roles.map(([name, numbers]) => [`roles/${name}`, numbers])));
const others = (0,once/* once */.O)(() => new Set(roleData()
    .others.split(" ")
    .map((name) => `roles/${name}`)));
/** What a role may reach that is too new for this catalogue: all that its service has. Undefined where that is none of AI's. */
function permissionsOfService(role) {
    const name = role.replace(/^roles\//, "");
    return isAiService(name) ? matching(`${serviceOf(name)}.*`) : undefined;
}
/** All that a name with wildcards matches: `aiplatform.*`, `*.setIamPolicy`. INVARIANT: equal text gives the same array. */
function matching(name) {
    const known = matched.get(name);
    if (known)
        return known;
    const wanted = (0,pattern/* glob */.TI)(name);
    const made = name.includes("*")
        ? actions().filter((action) => (0,pattern/* covers */.hU)(wanted, (0,pattern/* exactly */.pV)(action.name)) === "yes")
        : one(permissionNamed(name));
    matched.set(name, made);
    return made;
}
const matched = new Map();
const one = (action) => (action ? [action] : []);
/** Everything that matters: what a role that nobody can see into may hold. */
const everything = () => matching("*");
/** The services of AI that a set of actions takes in as good as wholly. */
const whole = 0.8;
const isServiceWide = (reached) => {
    const counts = new Map();
    for (const { service, supporting } of reached)
        if (!supporting)
            counts.set(service, (counts.get(service) ?? 0) + 1);
    return [...counts].some(([service, count]) => count >= whole * matching(`${service}.*`).length);
};
const catalogueDate = () => roleData().date;
/** The permission or role of Google's that a wrong name is nearest to. */
const nearestPermission = (name) => (0,nearest/* nearest */.p)(name, matching(`${serviceOf(name)}.*`).map((action) => action.name), 1)[0];
const nearestRole = (name) => (0,nearest/* nearest */.p)(name, [...held().keys()], 1)[0];

;// CONCATENATED MODULE: ./lib/src/clouds/gcp/traits.js


const wide = new WeakMap();
const traits_isWide = (reaches) => {
    const known = wide.get(reaches) ?? isServiceWide(reaches);
    wide.set(reaches, known);
    return known;
};
/** What its permissions and its place say of a row. */
function rowTraits(reaches, place, managed) {
    const ofAi = reaches.some(({ supporting }) => !supporting);
    const isAbove = place.level === "folder" || place.level === "organization";
    const delegates = reaches.some(({ name }) => name.startsWith("iam.serviceAccounts."));
    return [
        managed !== undefined && "managed-policy",
        (managed === "roles/owner" || managed === "roles/editor") && "every-action",
        traits_isWide(reaches) && "service-wide",
        ofAi && isAbove && "any-resource",
        ofAi && (isAbove || place.level === "project") && "any-of-its-kind",
        delegates && (isAbove || place.level === "project") && "any-role",
    ].filter((trait) => typeof trait === "string");
}
/** Who they are, whatever they may do. */
function memberTraits(member, estate) {
    const { what, id } = member;
    return [
        ["user", "group", "domain"].includes(what) && "human",
        what === "federated" && (/workforcePools/.test(id.text) ? "human" : "ci"),
        what === "serviceAccount" && "workload",
        what === "serviceAccount" && isAiAgent(id.text) && "ai-service-role",
        what === "serviceAccount" && isAgent(id.text) && "provider-agent",
        isExternal(member, estate) && "external",
    ].filter((trait) => typeof trait === "string");
}
/** How widely a row names whom it lets in. */
const whoTraits = (who) => [
    ...(who.kind === "anyone" ? ["open-trust"] : []),
    ...(who.kind === "tenant" ? ["account-root", "open-trust"] : []),
];
/** Only where the configuration says which projects, or which domains, are ours can another be told. */
function isExternal(member, { trustedAccounts }) {
    const home = homeIn(member);
    if (home === undefined || isAgent(member.id.text))
        return false;
    const isLike = (account) => member.what === "serviceAccount"
        ? /^[a-z][a-z0-9-]{4,}$/.test(account)
        : /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(account);
    return [...trustedAccounts].some(isLike) && !trustedAccounts.has(home);
}

;// CONCATENATED MODULE: ./lib/src/clouds/gcp/holders.js
/** Members of bindings to the subjects that hold what they are given, and to the principals that policies of things name. */





function holderOf(draft, here, member, resource) {
    const declared = draft.subjects.get(draft.accounts.get(accountKey(here, member.text)) ?? "");
    if (declared)
        return join(draft, declared);
    const traits = memberTraits(member, draft.estate);
    const named = { ...namedSubject(here.unit, member.text, "identity", resource, traits), ...idOf(member.text) };
    const isUnplaced = draft.unplaced.has(keyOf(here.unit, member.text));
    return join(draft, { ...(isUnplaced ? withinUnit(here.unit, named) : named), address: calledOf(member) });
}
/** Notes who is given something at a place that is not known, before anybody is. */
function noteUnplaced(draft, { here, binding, place }) {
    if (isWhole(place.text))
        return;
    for (const value of binding.members.flatMap((each) => (each.kind === "list" ? each.items : [each]))) {
        const member = memberOf(value, here.names);
        if (member?.kind === "identity")
            draft.unplaced.add(keyOf(here.unit, member.text));
    }
}
/** What Google knows by a name is the same everywhere; what only becomes known later is the same within its unit. */
const accountKey = ({ unit }, text) => (text.includes("${") ? keyOf(unit, text) : text);
/** Whom a policy of a thing lets in. */
function whoIs(member) {
    if (member.kind === "anyone")
        return { kind: "anyone" };
    const { what, text, id } = member;
    if (what === "domain")
        return { kind: "tenant", id };
    if (what === "federated")
        return { kind: "federated", provider: poolPattern(member) };
    const home = homeIn(member);
    return { kind: "identity", id: (0,pattern/* exactly */.pV)(text), ...(home !== undefined && { tenant: (0,pattern/* exactly */.pV)(home) }) };
}
/** A set that ends in `/*` has everybody in the pool: then the set is wider than each of them. */
function poolPattern({ parts }) {
    const last = parts.at(-1);
    const text = last === undefined ? "" : typeof last === "string" ? last : "exact" in last ? last.exact : "";
    return text.endsWith("/*")
        ? (0,pattern/* pattern */.T1)([...parts.slice(0, -1), { exact: text.slice(0, -1) }, "*"], "glob")
        : (0,pattern/* pattern */.T1)(parts, "exact");
}

;// CONCATENATED MODULE: ./lib/src/clouds/gcp/read-binding.js


/** Where a row stands: a permission of a custom role in that role, all else where it is bound. */
function originOf({ binding, resource, through, role }, held) {
    const bound = binding.span ?? (through ?? resource).span;
    const given = (resource.given ?? []).map((span) => ({ span, note: "whether it is there is decided here" }));
    const set = through ? [{ span: resource.span, note: "set here" }] : [];
    const { revision } = resource.span.source;
    const custom = role.kind === "known" ? role.custom?.resource : undefined;
    if (custom && held.through)
        return {
            revision,
            address: custom.address,
            statement: custom.span,
            block: custom.span,
            hops: [{ span: binding.role.span, note: "bound here" }, ...read_binding_viaOf(binding.role), ...set, ...given],
        };
    return {
        revision,
        address: (through ?? resource).address,
        statement: bound,
        block: (through ?? resource).span,
        hops: [...set, ...given],
        ...(held.managed !== undefined && { managedPolicy: held.managed }),
    };
}
const read_binding_viaOf = ({ via }) => (via ?? []).map((span) => ({ span, note: "chosen here" }));
/** The thing that a policy is set on, as a subject: by its address where it is declared here, else by its path. */
function thingOf(draft, { here, place, target, resource }) {
    const declared = target?.kind === "reference" ? here.names.declared(target.address) : undefined;
    const known = declared && draft.subjects.get(keyOf(here.unit, declared.address));
    return known ?? join(draft, namedSubject(here.unit, place.text, "resource", resource, []));
}

;// CONCATENATED MODULE: ./lib/src/clouds/gcp/attributes.js
/**
 * Services whose requests carry a resource's service, type and name; others do not recognise them, as of November 2026.
 * https://cloud.google.com/iam/docs/conditions-resource-attributes
 * https://cloud.google.com/iam/docs/conditions-attribute-reference
 */
const providing = new Set([
    "agentregistry",
    "apigee",
    "apihub",
    "backupdr",
    "bigquery",
    "bigqueryreservation",
    "bigtable",
    "binaryauthorization",
    "ces",
    "clouddeploy",
    "cloudkms",
    "cloudsql",
    "compute",
    "connectors",
    "container",
    "dataform",
    "datastore",
    "iap",
    "integrations",
    "logging",
    "managedkafka",
    "parametermanager",
    "pubsublite",
    "resourcemanager",
    "secretmanager",
    "spanner",
    "storage",
]);
const asked = /^resource\.(name|type|service)\b/;
/** The first attribute of a resource that conditions ask for. */
function askedOf(conditions) {
    for (const each of conditions) {
        const found = asked.exec(each.kind === "test" ? each.key : each.text);
        if (found)
            return found[0];
    }
    return undefined;
}
/** Whether Google says that requests of a service carry what a resource is, and is called. */
const carriesResource = (service) => providing.has(service);

;// CONCATENATED MODULE: ./lib/src/clouds/gcp/rows.js


/** One row for each alternative of the conditions, and for each part of what is held on which they bear alike. */
function rowsOf(held, holding) {
    const { effect, subject, principal, place, placed, alternatives, origin } = holding;
    const resource = scopeOf(place, placed);
    return alternatives.flatMap((conditions) => apartByAttributes(bornBy(place, held.reaches), conditions).map(({ reaches, doubt }) => {
        const perhaps = holding.perhaps ?? held.perhaps ?? doubt;
        return {
            effect,
            cloud: "gcp",
            subject,
            principal,
            action: held.action,
            resource,
            conditions,
            reaches,
            traits: interned([
                ...rowTraits(reaches, place, held.managed),
                ...(held.unknown ? ["unknown-policy"] : []),
                ...holding.traits,
            ]),
            origin,
            ...(perhaps !== undefined && { perhaps }),
        };
    }));
}
/** What is read and written every day, of one bucket or table: it says something of AI only where it reaches all of a project's. */
const everyday = /^(storage\.objects|bigquery\.tables)\./;
const withoutEveryday = new WeakMap();
/** INVARIANT: equal arrays give equal arrays, so that rows of one role share what they reach. */
function bornBy({ level }, reaches) {
    if (level !== "resource")
        return reaches;
    const known = withoutEveryday.get(reaches) ?? reaches.filter(({ name }) => !everyday.test(name));
    withoutEveryday.set(reaches, known);
    return known;
}
const scopeOf = ({ of, within }, blame) => ({
    of,
    except: [],
    ...(within.length > 0 && { within }),
    ...blame,
});
/** Permissions of services that have the attributes that are asked for, and of those that may not have them. */
function apartByAttributes(reaches, conditions) {
    if (reaches.length === 0)
        return [];
    const attribute = askedOf(conditions);
    if (attribute === undefined)
        return [{ reaches }];
    const { carrying, others } = apartByService(reaches);
    const [first] = others;
    return [
        ...(carrying.length > 0 ? [{ reaches: carrying }] : []),
        ...(first
            ? [
                {
                    reaches: others,
                    doubt: `Google does not list \`${first.service}\` among the services whose requests carry \`${attribute}\``,
                },
            ]
            : []),
    ];
}
const parts = new WeakMap();
/** INVARIANT: equal arrays give equal arrays, so that rows of one role share what they reach. */
function apartByService(reaches) {
    const known = parts.get(reaches);
    if (known)
        return known;
    const carrying = reaches.filter(({ service }) => carriesResource(service));
    const others = reaches.filter(({ service }) => !carriesResource(service));
    const made = { carrying: others.length === 0 ? reaches : carrying, others: carrying.length === 0 ? reaches : others };
    parts.set(reaches, made);
    return made;
}
/** One set for all rows of the same traits: there are few of those, and many rows. */
const sets = new Map();
function interned(traits) {
    const key = [...new Set(traits)].join();
    const known = sets.get(key) ?? new Set(traits);
    sets.set(key, known);
    return known;
}

;// CONCATENATED MODULE: ./lib/src/clouds/gcp/impersonation.js
/** Bindings on a service account to rows of that account: who may act as it. */








const isTrust = ({ collection }) => collection === "serviceAccounts";
/** What lets its holder be the account, or speak for it. */
const delegates = /^iam\.serviceAccounts\.(actAs|getAccessToken|getOpenIdToken|implicitDelegation|signBlob|signJwt)$|^iam\.serviceAccountKeys\.create$/;
function addTrust(draft, read, { held, member, value, perhaps }) {
    const who = whoIs(member);
    const subject = accountOf(draft, read);
    const ways = who.kind === "federated" ? waysIn(read.here, member.text) : [{ conditions: [], traits: [] }];
    for (const { conditions, traits } of ways)
        for (const each of held) {
            const reaches = each.reaches.filter(({ name }) => delegates.test(name));
            if (reaches.length === 0)
                continue;
            for (const row of rowsOf({ ...each, reaches }, {
                effect: "allow",
                subject: subject.key,
                principal: { ...who, ...(0,clouds_blame/* blameOf */.n)(value) },
                place: read.place,
                placed: read.placed,
                alternatives: read.condition.alternatives.map((all) => [...all, ...conditions]),
                origin: originOf(read, each),
                traits: ["trust", ...whoTraits(who), ...traits],
                perhaps,
            }))
                draft.grants.push(row);
        }
}
function accountOf(draft, { here, place, resource }) {
    const email = place.text.slice(place.text.indexOf("/serviceAccounts/") + "/serviceAccounts/".length);
    const text = `serviceAccount:${email}`;
    const declared = draft.subjects.get(draft.accounts.get(accountKey(here, text)) ?? "");
    return declared ?? join(draft, namedSubject(here.unit, text, "identity", resource, ["workload"]));
}

// EXTERNAL MODULE: ./lib/src/clouds/lifecycle.js + 1 modules
var lifecycle = __webpack_require__(6942);
;// CONCATENATED MODULE: ./lib/src/clouds/gcp/models.js




/** `publishers/google/models/gemini-2.5-pro@001`. https://cloud.google.com/vertex-ai/docs/reference/rest/v1/publishers.models */
const path = /\bpublishers\/[\w-]+\/models\/([\w.-]+)/g;
/** A model by its own name, as libraries take it: with its publisher before it, or a version behind it. */
const alone = /^(?:google\/|anthropic\/|models\/|vertex_ai\/)?([a-z][\w.-]*)(?:@\w+)?$/;
/** Types of what answers with a model, runs programs that do, or says which may be used. */
const resting = /^google_(?:vertex_ai|ces|dialogflow|discovery_engine|cloud_run|cloudfunctions|cloudfunctions2|agent)_|^cnrm:VertexAI|^(?:google_org_policy_policy|google_\w+_organization_policy|gcloud:org-policy)$/;
/** What is kept out is none of what is used. */
const kept = /den(?:y|ied)|description|display_?name|labels|annotations/i;
/** Whatever has an end has one by then. */
const lastDay = "9999-12-31";
/** Deeper than this no type has an argument. */
const models_deepest = 12;
/** Every text of a resource that names models. */
function modelsNamed(resource) {
    return resting.test(resource.type) && !/_iam_(?:policy|binding|member)$/.test(resource.type)
        ? textsIn(resource.body).map((named) => ({ kind: "model", named, resource }))
        : [];
}
function textsIn(value, depth = 0) {
    const found = (0,model_value/* seen */.cI)(value);
    if (depth > models_deepest)
        return [];
    if (found.kind === "list")
        return found.items.flatMap((item) => textsIn(item, depth + 1));
    if (found.kind === "dict")
        return found.entries.flatMap(({ key, value: each }) => (kept.test(key) ? [] : textsIn(each, depth + 1)));
    return found.kind === "text" && stageIn((0,clouds_attributes/* textIn */.r7)(found) ?? "", lastDay) ? [value] : [];
}
function idsIn(text) {
    const named = [...text.matchAll(path)].map(([, id = ""]) => id);
    const own = named.length > 0 ? undefined : alone.exec(text)?.[1];
    return own === undefined ? named : [own];
}
/** The first of the models that a text names whose end has come, or is near. */
function stageIn(text, today) {
    for (const id of idsIn(text)) {
        const stage = (0,lifecycle/* stageOf */.g)("gcp", id, today);
        if (stage)
            return { ...stage, text: id };
    }
    return undefined;
}
function modelLint(named, shared, today) {
    const stage = stageIn((0,clouds_attributes/* textIn */.r7)(named) ?? "", today);
    return stage ? [{ ...shared, ...stage, ...(0,clouds_blame/* blameOf */.n)(named) }] : [];
}

;// CONCATENATED MODULE: ./lib/src/clouds/gcp/roles.js
/** What a binding names as its role to what that lets its holders do: Google's own, the organisation's own, or nobody knows. */




const providedRoles = (facts) => new Map(facts.flatMap((fact) => fact.kind === "provided-role"
    ? [[fact.name, fact.permissions.flatMap((name) => permissionNamed(name) ?? [])]]
    : []));
function roleOf(value, names, custom, provided) {
    const pattern = names.pattern(value);
    if (!pattern)
        return { kind: "unseen", text: "", because: "is no text" };
    const { text } = pattern;
    const own = custom.get(text);
    if (own)
        return { kind: "known", text, held: own.held, custom: own.fact, unit: own.unit };
    if (pattern.tokens.some(({ kind }) => kind === "hole"))
        return { kind: "unseen", text, because: "is not known before deployment" };
    const blame = (0,clouds_blame/* blameOf */.n)(value);
    const known = provided.get(text) ?? permissionsOf(text);
    if (known)
        return { kind: "known", text, held: known.length === 0 ? [] : [providers(text, known, blame)] };
    if (!text.startsWith("roles/"))
        return /^(projects|organizations)\/[^/]+\/roles\/./.test(text)
            ? { kind: "unseen", text, because: "is declared elsewhere" }
            : {
                kind: "unseen",
                text,
                because: "is no role: it begins with `roles/`, or with the project or organisation that has it",
            };
    if (/[^\x20-\x7e]/.test(text))
        return { kind: "misnamed", text, held: [] };
    const service = permissionsOfService(text);
    if (!service)
        return { kind: "known", text, held: [] };
    const instead = nearestRole(text);
    return {
        kind: "misnamed",
        text,
        ...(instead !== undefined && { instead }),
        held: [
            {
                ...providers(text, service, blame),
                unknown: true,
                perhaps: `\`${text}\` was none of Google's roles on ${catalogueDate()}: what it holds is not known`,
            },
        ],
    };
}
const providers = (text, reaches, blame) => ({
    action: { of: (0,pattern/* exactly */.pV)(text), except: [], ...blame },
    reaches,
    managed: text,
});
/** The permissions of a custom role, each where it is written. */
function heldBy({ permissions, stage, resource }, names) {
    if ((0,model_value/* literal */.eu)(stage) === "DISABLED")
        return [];
    return permissions.flatMap((value) => {
        const of = names.pattern(value);
        const action = of && permissionNamed(of.text);
        const perhaps = value.perhaps;
        if (!action)
            return [];
        return [
            {
                action: { of: (0,pattern/* exactly */.pV)(action.name), except: [], ...(0,clouds_blame/* blameOf */.n)(value) },
                reaches: reachOnly(action),
                through: resource.span,
                ...(perhaps !== undefined && { perhaps }),
            },
        ];
    });
}
const single = new Map();
function reachOnly(action) {
    const known = single.get(action) ?? [action];
    single.set(action, known);
    return known;
}
/** Permissions of AI services that Google does not have, and those that are not known before deployment. */
function strangePermissions({ permissions }, names) {
    return permissions.flatMap((value) => {
        const of = names.pattern(value);
        const kind = of && strangeness(of);
        return of && kind ? [{ value, of, kind }] : [];
    });
}
function strangeness({ text, tokens }) {
    if (tokens.some(({ kind }) => kind === "hole"))
        return "unseen";
    if (permissionNamed(text))
        return undefined;
    if (/[^\x20-\x7e]/.test(text))
        return "non-ascii";
    return isAiService(text) ? "nonexistent" : undefined;
}

;// CONCATENATED MODULE: ./lib/src/clouds/gcp/lints.js
/** Bindings and roles to facts about text that cannot mean what its author hoped. */







function* bindingLints(read, subject, today) {
    const { binding, role, condition, resource, through } = read;
    const text = (value) => read.here.names.text(value) ?? "";
    const block = (through ?? resource).span;
    const shared = {
        subject: subject.key,
        effect: "allow",
        statement: binding.span ?? block,
        said: [text(binding.role), ...binding.members.map(text).sort()],
        block,
    };
    const service = lints_serviceOf(role.text);
    if (role.kind === "misnamed")
        yield {
            ...shared,
            name: isForeign(role.text) ? "non-ascii" : "nonexistent-action",
            text: role.text,
            service,
            ...(0,clouds_blame/* blameOf */.n)(binding.role),
            ...(role.instead !== undefined && { instead: role.instead }),
        };
    for (const value of binding.members) {
        const written = (0,model_value/* literal */.eu)(value);
        if (written !== undefined && isForeign(written))
            yield { ...shared, name: "non-ascii", text: written, service, ...(0,clouds_blame/* blameOf */.n)(value) };
    }
    yield* conditionLints(condition.alternatives, { ...shared, services: servicesOf(read) }, today);
}
const servicesOf = ({ role }) => new Set(role.kind === "unseen" ? [] : role.held.flatMap(({ reaches }) => [...servicesIn(reaches)]));
const services = new WeakMap();
/** The services of AI that actions are of, worked out once for each role. */
function servicesIn(reaches) {
    const known = services.get(reaches);
    if (known)
        return known;
    const made = new Set(reaches.filter(({ supporting }) => !supporting).map(({ service }) => service));
    services.set(reaches, made);
    return made;
}
/** Letters that only look like those of a name. */
const isForeign = (text) => /[^\x20-\x7e]/.test(text);
const lints_serviceOf = (role) => /^roles\/([a-z]+)\./.exec(role)?.[1] ?? "iam";
function* conditionLints(alternatives, { services, ...shared }, today) {
    const seen = new Set();
    for (const conditions of alternatives)
        for (const each of conditions) {
            if (seen.has(each.span))
                continue;
            seen.add(each.span);
            const place = { span: each.span, ...(each.via && { via: each.via }) };
            const without = askedOf([each]) === undefined ? [] : [...services].filter((service) => !carriesResource(service));
            const [service] = without;
            const isVoid = each.kind === "test" && service !== undefined && without.length === services.size;
            if (isVoid)
                yield {
                    ...shared,
                    name: "void-condition",
                    text: each.written,
                    service,
                    holds: each.operator.negated ? "always" : "never",
                    ...place,
                };
            const open = each.kind === "test" ? openPrefix(each) : undefined;
            if (open !== undefined)
                yield {
                    ...shared,
                    name: "open-prefix",
                    text: open,
                    service: service ?? [...services][0] ?? "iam",
                    instead: `${open}/`,
                    ...place,
                };
            const stage = each.kind === "test" && !isVoid ? stageAsked(each, today) : undefined;
            if (stage)
                yield { ...shared, ...stage, service: "aiplatform", ...place };
        }
}
/** Of a model that is asked for by its path. */
const stageAsked = ({ operator, values }, today) => operator.negated
    ? undefined
    : values.map(({ text }) => (text.includes("/models/") ? stageIn(text, today) : undefined)).find(Boolean);
/** A beginning that ends within a name: `…/endpoints/12` is that of `…/endpoints/123` too. */
function openPrefix({ key, operator, values }) {
    if (key !== "resource.name" || operator.test !== "like" || operator.negated)
        return undefined;
    return values.flatMap((value) => {
        const [last, before] = [value.tokens.at(-1), value.tokens.at(-2)];
        if (last?.kind !== "run" || value.tokens[0]?.kind === "run")
            return [];
        const isOpen = before?.kind === "literal" ? !/[/:]$|\/objects\//.test(before.text) : true;
        return isOpen && before !== undefined ? [value.text.slice(0, -1)] : [];
    })[0];
}
/** Permissions of a role that Google has not, of a service of AI's. */
function roleLints(role, names, subject) {
    const { permissions, resource } = role;
    return strangePermissions(role, names).flatMap(({ value, of, kind }) => {
        const text = (0,pattern/* exactText */.ns)(of);
        if (kind === "unseen" || text === undefined)
            return [];
        const instead = kind === "nonexistent" ? nearestPermission(text) : undefined;
        return [
            {
                subject,
                name: kind === "nonexistent" ? "nonexistent-action" : "non-ascii",
                text,
                effect: "allow",
                service: text.split(".", 1)[0] ?? "iam",
                statement: resource.span,
                said: permissions.flatMap((each) => (each === value ? [] : (names.text(each) ?? []))),
                block: resource.span,
                ...(instead !== undefined && { instead }),
                ...(0,clouds_blame/* blameOf */.n)(value),
            },
        ];
    });
}

;// CONCATENATED MODULE: ./lib/src/clouds/gcp/bindings.js













function addBinding(draft, placed, overruled) {
    const { here, binding } = placed;
    const said = {
        ...placed,
        role: roleOf(binding.role, here.names, here.roles, here.provided),
        condition: readCondition(binding.condition),
    };
    const read = binding.asks ? asking(said, binding.asks) : said;
    const { role, condition } = read;
    const held = role.kind === "unseen" ? [] : role.held;
    const members = binding.members.flatMap((value) => readMembers(draft, here, value));
    if (role.kind === "unseen" && members.length > 0)
        draft.diagnostics.push(unseenRole(read, role));
    if (role.kind === "misnamed" || held.some(({ reaches }) => reaches.length > 0)) {
        for (const diagnostic of condition.diagnostics)
            draft.diagnostics.push(diagnostic);
        for (const lint of bindingLints(read, thingOf(draft, read), draft.estate.today))
            draft.lints.push(lint);
    }
    if (role.kind === "known" && role.custom)
        holdRole(draft, read, keyOf(role.unit ?? here.unit, role.custom.address), members);
    for (const { member, value } of members) {
        const perhaps = placed.perhaps ??
            condition.perhaps ??
            binding.role.perhaps ??
            value.perhaps ??
            doubtOf(member) ??
            overruled(placed, accountKey(here, member.text));
        if (member.kind === "anyone")
            addAnyone(draft, read, { held, member, value, perhaps });
        else
            addHolder(draft, read, { held, member, value, perhaps });
        if (isTrust(placed.place))
            addTrust(draft, read, { held, member, value, perhaps });
    }
}
const doubtOf = (member) => (member.kind === "identity" ? member.perhaps : undefined);
function readMembers(draft, here, value) {
    if (value.kind === "list")
        return value.items.flatMap((each) => readMembers(draft, here, each));
    const member = memberOf(value, here.names);
    if (!member)
        return [];
    if (member.kind !== "malformed")
        return [{ member, value }];
    draft.diagnostics.push(malformedMember(member, value));
    return [];
}
const malformedMember = ({ text, because }, { span }) => ({
    code: "shape",
    severity: "error",
    message: `\`${text}\` is no member of a binding: ${because}`,
    at: span,
});
const unseenRole = ({ binding }, { text, because }) => ({
    code: "unresolved",
    severity: "warning",
    message: `what the role \`${text}\` lets its holders do is not in view: it ${because}`,
    at: binding.role.span,
});
function addHolder(draft, read, { held, member, value, perhaps }) {
    if (member.kind !== "identity")
        return;
    const subject = holderOf(draft, read.here, member, read.resource);
    if (draft.off.has(subject.key))
        return;
    const own = member.what === "domain" ? ["account-root"] : [];
    const ways = member.what === "federated" ? waysIn(read.here, member.text) : [{ conditions: [], traits: [] }];
    for (const { conditions, traits } of ways)
        add(draft, held, {
            read: conditions.length === 0 ? read : asking(read, conditions),
            subject,
            principal: { kind: "holder", ...(0,clouds_blame/* blameOf */.n)(value) },
            traits: [...own, ...traits],
            perhaps,
        });
}
/** Where more is asked than the binding itself asks. */
const asking = (read, more) => ({
    ...read,
    condition: { ...read.condition, alternatives: read.condition.alternatives.map((all) => [...all, ...more]) },
});
/** Whoever comes may do it: that is the thing's to say, and of no identity. */
function addAnyone(draft, read, { held, member, value, perhaps }) {
    if (member.kind !== "anyone")
        return;
    add(draft, held, {
        read: member.authenticated ? asking(read, [authenticated(value)]) : read,
        subject: thingOf(draft, read),
        principal: { ...whoIs(member), ...(0,clouds_blame/* blameOf */.n)(value) },
        traits: ["resource-policy", ...whoTraits(whoIs(member))],
        perhaps,
    });
}
/** Anybody at all, as long as Google knows who that is. */
const authenticated = (value) => ({
    kind: "test",
    key: "request.authenticated",
    written: "request.authenticated",
    operator: { test: "equals", domain: "boolean", negated: false, ifExists: false, over: "one" },
    values: [{ text: "true", tokens: [{ kind: "literal", text: "true" }] }],
    ...(0,clouds_blame/* blameOf */.n)(value),
});
function add(draft, held, { read, subject, principal, traits, perhaps }) {
    const isForATime = read.binding.asks !== undefined ||
        read.condition.alternatives.every((conditions) => (0,time_bounds/* isTimeBound */.e)(conditions, draft.estate.today));
    for (const each of held)
        for (const row of rowsOf(each, {
            effect: "allow",
            subject: subject.key,
            principal,
            place: read.place,
            placed: read.placed,
            alternatives: read.condition.alternatives,
            origin: originOf(read, each),
            traits: isForATime ? [...traits, "time-bound"] : traits,
            perhaps,
        }))
            draft.grants.push(row);
}
/** Whoever is bound to a role of the organisation's own is judged in its place. */
function holdRole(draft, { here, resource }, key, members) {
    if (!draft.subjects.has(key))
        return;
    const holders = draft.holders.get(key) ?? new Set();
    draft.holders.set(key, holders);
    for (const { member } of members)
        if (member.kind === "identity")
            holders.add(holderOf(draft, here, member, resource).key);
}

;// CONCATENATED MODULE: ./lib/src/clouds/gcp/nodes.js
/** What policies are set on to places in Google's hierarchy: a path whose pattern takes in all that lies below it. */


/** Nothing lies deeper: https://cloud.google.com/resource-manager/docs/limits */
const nodes_deepest = 16;
function placeOf(node, names, parents) {
    const place = placeAt(node.kind, pathOf(node, names), parents);
    return node.kind === "resource" ? { ...place, collection: node.collection } : place;
}
const places = new WeakMap();
/** INVARIANT: equal text gives the same place, so that what is worked out of its patterns is worked out once. */
function placeAt(level, path, parents) {
    const known = places.get(parents) ?? new Map();
    places.set(parents, known);
    const text = textOf(path);
    const key = `${level} ${text}`;
    const place = known.get(key) ?? { level, of: below(path), within: around(text, level, parents), text };
    known.set(key, place);
    return place;
}
/** `//cloudresourcemanager.googleapis.com/projects/p`, the name of a place in full. */
function placeNamed(written, parents) {
    const parts = unescaped(written);
    const path = without(parts, /^(\/\/)?cloudresourcemanager\.googleapis\.com\//) ?? [];
    const start = wordOf(path[0]) ?? "";
    const level = levels.find(([prefix]) => start.startsWith(prefix))?.[1] ?? "unsaid";
    return placeAt(level, level === "unsaid" ? [{ hole: textOf(parts) }] : path, parents);
}
const levels = [
    ["organizations/", "organization"],
    ["folders/", "folder"],
    ["projects/", "project"],
];
const below = (path) => (0,pattern/* pattern */.T1)([...withoutNumber(path).map(literally), "/*"], "glob");
/** A project has a number beside its id: which of the ids it goes with is not known. */
function withoutNumber(path) {
    const [first, second, ...rest] = path;
    const [start, name] = [wordOf(first) ?? "", wordOf(second)];
    const [, own, after = ""] = /^projects\/(\d+)(\/.*)?$/s.exec(start) ?? [];
    if (own !== undefined)
        return ["projects/", { hole: `project ${own}` }, ...(after === "" ? [] : [{ exact: after }]), ...path.slice(1)];
    const isNumber = start === "projects/" && name !== undefined && /^\d+$/.test(name);
    return isNumber && (rest.length === 0 || wordOf(rest[0])?.startsWith("/"))
        ? [start, { hole: `project ${name}` }, ...rest]
        : path;
}
/** A pattern's own words are none of Google's. */
const literally = (part) => (typeof part === "string" ? { exact: part } : part);
function pathOf(node, names) {
    switch (node.kind) {
        case "organization":
            return [
                "organizations/",
                ...nodes_idOf(node.id, names, /^(\/\/cloudresourcemanager\.googleapis\.com\/)?organizations\//, "organization"),
            ];
        case "folder":
            return ["folders/", ...nodes_idOf(node.id, names, /^(\/\/cloudresourcemanager\.googleapis\.com\/)?folders\//, "folder")];
        case "project":
            return ["projects/", ...names.project(node.id)];
        case "resource":
            return thingPath(node, names);
        case "unsaid":
            return [{ hole: "what the policy is set on" }];
    }
}
const nodes_idOf = (id, names, prefix, otherwise) => without(names.parts(id), prefix) ?? [{ hole: otherwise }];
/** A name that was escaped for a path, or is to be. */
const unescaped = (parts) => parts.flatMap((part) => {
    if (typeof part !== "string" && "hole" in part) {
        const inner = /^urlencode\("([^"\\]*)"\)$/.exec(part.hole)?.[1];
        return inner === undefined ? [part] : inner.split(/(\$\{[^}]*\})/).flatMap(pieceOf);
    }
    return [{ exact: (wordOf(part) ?? "").replace(/%2f/gi, "/") }];
});
const pieceOf = (piece) => piece === "" ? [] : piece.startsWith("${") ? [{ hole: piece.slice(2, -1) }] : [{ exact: piece }];
/** Things that are named without their project: https://cloud.google.com/apis/design/resource_names */
const worldwide = new Set(["buckets", "billingAccounts"]);
function thingPath(node, names) {
    const { collection, project, location } = node;
    const id = names.parts(node.id) ?? [{ hole: `one of the ${collection}` }];
    if (worldwide.has(collection))
        return [`${collection}/`, ...(without(id, /^(projects\/_\/)?(buckets|billingAccounts|b)\//) ?? id)];
    if (startsWith(id, /^(\/\/[\w.]+\/)?projects\/[^_]/) || startsWithProject(id))
        return withHome(without(id, /^\/\/[\w.]+\//) ?? id);
    const home = collection === "serviceAccounts" && !project ? (homeOf(id) ?? names.project(project)) : names.project(project);
    const place = names.parts(location);
    return ["projects/", ...home, "/", ...(place ? ["locations/", ...place, "/"] : []), `${collection}/`, ...id];
}
const wordOf = (part) => typeof part === "string" ? part : part && "exact" in part ? part.exact : undefined;
const startsWith = (parts, prefix) => prefix.test(wordOf(parts[0]) ?? "");
/** `projects/${…}/…`: the name of the project comes as a part of its own. */
const startsWithProject = (parts) => wordOf(parts[0]) === "projects/";
/** `projects/-/serviceAccounts/a@p.iam…` lies in `p`. */
function withHome(path) {
    const [first, ...rest] = path;
    const email = /^projects\/-\/serviceAccounts\/(.*)$/s.exec(wordOf(first) ?? "")?.[1];
    if (email === undefined)
        return path;
    const id = [...(email === "" ? [] : [{ exact: email }]), ...rest];
    return ["projects/", ...(homeOf(id) ?? [{ hole: "project" }]), "/serviceAccounts/", ...id];
}
/** The project that the address of a service account names; undefined where it names none that can be told. */
function homeOf(email) {
    const at = email.findIndex((part) => wordOf(part)?.includes("@"));
    const last = email.length - 1;
    const [begin, end] = [wordOf(email[at]), wordOf(email[last])];
    if (begin === undefined || end === undefined)
        return undefined;
    const suffix = ".iam.gserviceaccount.com";
    if (!end.endsWith(suffix))
        return undefined;
    const rest = begin.slice(begin.indexOf("@") + 1);
    if (at === last)
        return rest === suffix.slice(1) ? undefined : [rest.slice(0, -suffix.length)];
    return [
        ...(rest === "" ? [] : [rest]),
        ...email.slice(at + 1, last),
        ...(end === suffix ? [] : [end.slice(0, -suffix.length)]),
    ];
}
/** What a place lies in that its path does not say: what is known, and holes for what is not. */
function around(text, level, parents) {
    if (level === "organization" || level === "unsaid")
        return [];
    const owner = level === "resource" ? ownerOf(text) : text;
    const known = [];
    let at = owner;
    for (let depth = 0; depth < nodes_deepest; depth++) {
        const parent = parents.get(at);
        if (!parent)
            break;
        known.push(parent.of);
        if (parent.level === "organization")
            return known;
        at = parent.text;
    }
    const project = at.startsWith("projects/") || at.startsWith("folders/") ? [] : [hole("projects", "project", at)];
    return [...known, ...project, hole("folders", "folder", at), hole("organizations", "organization", at)];
}
const hole = (collection, what, of) => (0,pattern/* pattern */.T1)([`${collection}/`, { hole: `${what} of ${of}` }, "/*"], "glob");
/** `projects/p` of `projects/p/locations/…`; a hole in a name may hold slashes of its own. */
function ownerOf(path) {
    return /^projects\/(?:\$\{[^}]*\}|[^/$])+/.exec(path)?.[0] ?? path;
}

;// CONCATENATED MODULE: ./lib/src/clouds/gcp/boundaries.js
/** Principal access boundaries to limits of whoever they are bound to. */







/** https://cloud.google.com/iam/docs/principal-access-boundary-policies */
function addBoundaries(draft, all) {
    for (const here of all) {
        const known = new Map(here.facts.flatMap((fact) => (fact.kind === "access-boundary" ? [[fact.address, fact]] : [])));
        for (const fact of here.facts)
            if (fact.kind === "boundary-binding")
                addBound(draft, here, fact, (0,references/* byReference */.vP)(known, fact.boundary));
    }
}
function addBound(draft, here, fact, boundary) {
    const set = here.names.text(fact.principals) ?? "";
    const value = here.names.text(boundary?.name ?? fact.boundary) ?? fact.resource.address;
    for (const subject of draft.subjects.values()) {
        if (subject.kind !== "identity")
            continue;
        const isIn = belongs(subject, set);
        if (isIn === "no")
            continue;
        const because = fact.resource.perhaps ??
            (!boundary ? `\`${value}\` is declared elsewhere` : fact.condition ? "it is bound on a condition" : undefined) ??
            (isIn === "maybe" ? `whether it is one of \`${set}\` is not in view` : undefined);
        const limit = {
            name: `boundary ${value}`,
            value,
            grants: boundary ? letThrough(here, boundary, subject) : [],
            ...(because !== undefined && { because }),
            block: fact.resource.span,
            ...(0,clouds_blame/* blameOf */.n)(fact.boundary),
        };
        const limits = draft.limits.get(subject.key) ?? [];
        draft.limits.set(subject.key, limits);
        limits.push(limit);
    }
}
/** A service account is one of its project's, a workload one of its pool's; of people only their customer knows. */
function belongs(subject, set) {
    const member = readMember([{ exact: subject.name ?? subject.address }]);
    if (member.kind !== "identity")
        return "no";
    const project = /^\/\/cloudresourcemanager\.googleapis\.com\/projects\/([^/]+)$/.exec(set)?.[1];
    const pool = /\/(workloadIdentityPools|workforcePools)\//.test(set);
    if (pool)
        return member.what === "federated" ? (`${member.id.text}/`.startsWith(`${set}/`) ? "yes" : "no") : "no";
    if (/\/workspace\//.test(set))
        return ["user", "group", "unknown"].includes(member.what) ? "maybe" : "no";
    if (project === undefined)
        return "maybe";
    if (member.what !== "serviceAccount" && member.what !== "unknown")
        return "no";
    const home = homeIn(member);
    return home === project
        ? "yes"
        : home === undefined || /^\d+$/.test(project) || project.includes("${")
            ? "maybe"
            : "no";
}
/**
 * Everything on what it names. Which permissions it holds back elsewhere depends on its version, and is not in our data: so it
 * lets through the others, perhaps. https://cloud.google.com/iam/docs/pab-blocked-permissions
 */
function letThrough(here, { resources, resource }, subject) {
    const { span } = resource;
    const row = (scope, perhaps) => ({
        effect: "allow",
        cloud: "gcp",
        subject: subject.key,
        principal: { kind: "holder" },
        action: { of: pattern/* anything */.D8, except: [], span: scope.span },
        resource: scope,
        conditions: [],
        reaches: everything(),
        traits: new Set(["boundary"]),
        origin: { revision: span.source.revision, address: resource.address, statement: span, block: span, hops: [] },
        ...(perhaps !== undefined && { perhaps }),
    });
    return [
        ...resources.flatMap((value) => {
            const parts = here.names.parts(value);
            return parts ? [row(scopeOf(placeNamed(parts, here.parents), (0,clouds_blame/* blameOf */.n)(value)), value.perhaps)] : [];
        }),
        row({ of: pattern/* anything */.D8, except: [], span }, "which permissions the boundary holds back depends on its version"),
    ];
}

;// CONCATENATED MODULE: ./lib/src/clouds/gcp/denied.js


const everyone = "principalSet://goog/public:all";
/** https://cloud.google.com/iam/docs/principal-identifiers#deny */
function deniedOf(value, here) {
    const parts = here.names.parts(value);
    if (!parts)
        return undefined;
    const text = textOf(parts);
    if (text === everyone)
        return { kind: "everybody" };
    for (const [prefix, word] of prefixes) {
        if (!text.startsWith(prefix))
            continue;
        const member = readMember([{ exact: word }, ...denied_behind(parts, prefix.length)]);
        return member.kind === "identity" ? { kind: "member", member } : undefined;
    }
    if (/^principalSet:\/\/(cloudresourcemanager\.googleapis\.com|goog)\//.test(text))
        return { kind: "all-of", text };
    const member = readMember(parts);
    return member.kind === "identity" ? { kind: "member", member } : undefined;
}
const prefixes = [
    ["principal://goog/subject/", "user:"],
    ["principalSet://goog/group/", "group:"],
    ["principal://iam.googleapis.com/projects/-/serviceAccounts/", "serviceAccount:"],
    ["deleted:principal://goog/subject/", "deleted:user:"],
    ["deleted:principalSet://goog/group/", "deleted:group:"],
];
function denied_behind(parts, count) {
    let left = count;
    return parts.flatMap((part) => {
        if (typeof part !== "string" && "hole" in part)
            return [part];
        const text = typeof part === "string" ? part : part.exact;
        const rest = text.slice(left);
        left = Math.max(0, left - text.length);
        return rest === "" ? [] : [{ exact: rest }];
    });
}
const unsure = "whether it is one of those that the deny spares is not in view";
/** Whether a member that is denied is spared all the same: surely, perhaps (why), or not. */
function sparing(member, spared) {
    if (spared.some((each) => each.kind === "member" && each.member.text === member.text))
        return "spared";
    return spared.some((each) => mayBeIn(member.what, member.text, each)) ? unsure : undefined;
}
/** Whether an exception may be about some of those whom a rule denies something. */
const maySpare = (denied, spared) => denied.kind !== "member" || mayBeIn(denied.member.what, denied.member.text, spared);
/** Whether somebody in view may be, or some of them may be, whom an exception names. */
function mayBeIn(what, text, spared) {
    if (spared.kind !== "member")
        return true;
    const other = spared.member;
    // Who belongs to what is only known of single accounts: two of those are two.
    const isSingle = (kind) => kind === "user" || kind === "serviceAccount";
    return !(isSingle(what) && isSingle(other.what) && !text.includes("${") && !other.text.includes("${"));
}
function takenIn(denied, subject, spared) {
    if (subject.kind === "resource")
        return spared.length > 0 ? unsure : denied.kind === "everybody" ? undefined : unsure;
    const member = memberOfSubject(subject);
    if (!member)
        return unsure;
    if (denied.kind === "all-of" && !denied_belongs(member, denied.text))
        return `whether it is one of \`${denied.text}\` is not in view`;
    return sparing(member, spared);
}
const memberOfSubject = ({ name, address }) => {
    const member = readMember([{ exact: name ?? address }]);
    return member.kind === "identity" ? member : undefined;
};
/** A service account belongs to the project that its address names. */
const denied_belongs = (member, set) => {
    const home = member.what === "serviceAccount" ? homeIn(member) : undefined;
    return home !== undefined && set === `principalSet://cloudresourcemanager.googleapis.com/projects/${home}`;
};
const textOfDenied = (who) => who.kind === "member" ? who.member.text : who.kind === "everybody" ? everyone : who.text;

// EXTERNAL MODULE: ./lib/src/access/grouping.js
var grouping = __webpack_require__(2376);
;// CONCATENATED MODULE: ./lib/src/clouds/gcp/memberships.js
/** Who is in which group to what they get by that: all that the group is given, where they are put into it. */






function belongingsOf(all) {
    const emails = new Set(all.flatMap((here) => groupsIn(here).map(({ email }) => memberships_textOf(here, email))));
    const direct = (0,grouping/* groupBy */.$)(all.flatMap((here) => {
        const known = new Map(groupsIn(here).map((fact) => [fact.address, fact]));
        return here.facts.flatMap((fact) => fact.kind === "membership" ? (belonging(here, fact, known, emails) ?? []) : []);
    }), ({ group }) => group);
    const within = (group, above) => (direct.get(group) ?? []).flatMap((each) => {
        const own = accountKey(each.here, each.member.text);
        if (above.has(own))
            return [];
        const inner = within(own, new Set([...above, own]));
        return [
            each,
            ...inner.map((one) => ({
                ...one,
                values: [...one.values, ...each.values],
                perhaps: one.perhaps ?? each.perhaps,
            })),
        ];
    });
    return new Map([...direct.keys()].map((group) => [group, within(group, new Set([group]))]));
}
const groupsIn = ({ facts }) => facts.filter((fact) => fact.kind === "group");
const memberships_textOf = (here, email) => here.names.text(email)?.toLowerCase();
function belonging(here, { group, member, resource }, known, emails) {
    const of = here.names.parts((0,references/* byReference */.vP)(known, group)?.email ?? group);
    const who = here.names.parts(member);
    if (!of || !who)
        return undefined;
    const email = memberships_textOf(here, member) ?? "";
    const kind = email.endsWith(".gserviceaccount.com") ? "serviceAccount:" : emails.has(email) ? "group:" : "user:";
    const [whole, own] = [readMember([{ exact: "group:" }, ...of]), readMember([{ exact: kind }, ...who])];
    if (whole.kind !== "identity" || own.kind !== "identity")
        return undefined;
    const perhaps = resource.perhaps ?? member.perhaps;
    return { group: accountKey(here, whole.text), here, member: own, values: [member], resource, perhaps };
}
/** What a group is given, each of those in it is given too. */
function addBelongings(draft, belongings) {
    if (belongings.size === 0)
        return;
    const held = (0,grouping/* groupBy */.$)(draft.grants, ({ subject }) => subject);
    const named = (0,grouping/* groupBy */.$)(draft.grants, ({ principal }) => (principal.kind === "identity" ? principal.id.text : ""));
    for (const [group, members] of belongings)
        for (const each of members) {
            for (const row of memberships_heldBy(group, each, held)) {
                const subject = holderOf(draft, each.here, each.member, each.resource);
                draft.grants.push({
                    ...through(row, each),
                    subject: subject.key,
                    principal: { kind: "holder", ...placed(each) },
                });
            }
            for (const row of named.get(textIn(group, each.here)) ?? [])
                draft.grants.push({ ...through(row, each), principal: { ...whoIs(each.member), ...placed(each) } });
        }
}
/** The same text, or the text within a unit. */
const textIn = (group, { unit }) => group.startsWith(keyOf(unit, "")) ? group.slice(keyOf(unit, "").length) : group;
function memberships_heldBy(group, { here, resource }, held) {
    const text = textIn(group, here);
    const everywhere = namedSubject(here.unit, text, "identity", resource, []).key;
    return [...new Set([everywhere, keyOf(here.unit, text)])].flatMap((key) => held.get(key) ?? []);
}
function through(row, { values, perhaps }) {
    const because = row.perhaps ?? perhaps;
    return {
        ...row,
        origin: {
            ...row.origin,
            hops: [...row.origin.hops, ...values.map(({ span }) => ({ span, note: "the membership" }))],
        },
        ...(because !== undefined && { perhaps: because }),
    };
}
/** Where somebody is put into a group, and that group into others. */
function placed({ values: [first, ...others] }) {
    if (!first)
        return {};
    const { span, via = [] } = (0,clouds_blame/* blameOf */.n)(first);
    const all = [...via, ...others.map((each) => each.span)];
    return all.length > 0 ? { span, via: all } : { span };
}

;// CONCATENATED MODULE: ./lib/src/clouds/gcp/denies.js
/** Deny policies to rows that deny: of whoever they name, and of everybody in view where they name everybody. */











/**
 * A deny wins over whatever allows. https://cloud.google.com/iam/docs/deny-overview
 * INVARIANT: what a deny surely takes from somebody is a certain row of theirs; where it may spare them, it is none.
 */
function addDenies(draft, all, belongings) {
    const denials = all.flatMap((here) => here.facts.flatMap((fact) => (fact.kind === "deny-policy" ? denialsOf(draft, here, fact) : [])));
    for (const denial of denials)
        denyNamed(draft, denial, belongings);
    for (const denial of denials)
        denyEverybody(draft, denial);
}
function denialsOf(draft, here, fact) {
    const at = here.names.parts(fact.at) ?? [{ hole: "what the policy is set on" }];
    const place = placeNamed(at, here.parents);
    return fact.rules.map((rule) => {
        const condition = readCondition(rule.condition);
        for (const diagnostic of condition.diagnostics)
            draft.diagnostics.push(diagnostic);
        const held = heldBack(draft, here, rule);
        const whom = (values) => values.flatMap((value) => {
            const who = deniedOf(value, here);
            return who ? [{ who, value }] : [];
        });
        const { span } = fact.resource;
        const spared = whom(rule.exceptPrincipals);
        const rowsOn = (alternatives) => (subject, principal, perhaps) => held.flatMap((each) => rowsOf(each, {
            effect: "deny",
            subject: subject.key,
            principal,
            place,
            placed: fact.at ? (0,clouds_blame/* blameOf */.n)(fact.at) : { span },
            alternatives,
            origin: {
                revision: span.source.revision,
                address: fact.resource.address,
                statement: rule.span,
                block: span,
                hops: [],
            },
            traits: [],
            perhaps: fact.resource.perhaps ?? condition.perhaps ?? perhaps,
        }));
        return {
            here,
            fact,
            place,
            denied: whom(rule.principals),
            spared: spared.map(({ who }) => who),
            rows: rowsOn(condition.alternatives),
            rowsOfOthers: (who) => {
                const others = sparingNobodyElse(spared.filter((each) => maySpare(who, each.who)));
                return rowsOn(condition.alternatives.map((all) => [...all, ...others]));
            },
        };
    });
}
/** A deny with exceptions holds of whoever is none of them: the more they are, the stricter the test. */
function sparingNobodyElse(spared) {
    const [last, ...others] = spared.toReversed();
    if (!last)
        return [];
    const key = "principal";
    return [
        {
            kind: "test",
            key,
            written: key,
            operator: { test: "equals", domain: "text", negated: true, ifExists: false, over: "one" },
            values: spared.map(({ who }) => (0,pattern/* exactly */.pV)(textOfDenied(who))),
            ...(0,clouds_blame/* blameOf */.n)({ ...last.value, via: [...(last.value.via ?? []), ...others.map(({ value }) => value.span)] }),
        },
    ];
}
const denies_add = (draft, rows) => {
    for (const row of rows)
        draft.grants.push(row);
};
function denyNamed(draft, { here, fact, denied, spared, rows, rowsOfOthers }, belongings) {
    for (const { who, value } of denied) {
        if (who.kind !== "member")
            continue;
        const perhaps = sparing(who.member, spared);
        if (perhaps === "spared")
            continue;
        const subject = holderOf(draft, here, who.member, fact.resource);
        denies_add(draft, rows(subject, { kind: "holder", ...(0,clouds_blame/* blameOf */.n)(value) }, value.perhaps ?? perhaps));
        for (const each of belongings.get(accountKey(here, who.member.text)) ?? []) {
            const doubt = sparing(each.member, spared);
            if (doubt === "spared")
                continue;
            const them = holderOf(draft, each.here, each.member, each.resource);
            denies_add(draft, rows(them, { kind: "holder", ...placed(each) }, value.perhaps ?? perhaps ?? doubt ?? each.perhaps));
        }
        // They may be granted more than is in view, as may all that is open to everybody: that is told of the policy.
        denies_add(draft, rowsOfOthers(who)(join(draft, everybody(here, fact)), { ...whoIs(who.member), ...(0,clouds_blame/* blameOf */.n)(value) }, value.perhaps));
    }
}
function denyEverybody(draft, { here, fact, denied, spared, rows, rowsOfOthers }) {
    const named = subjectsOf(draft, ({ effect }) => effect === "deny");
    const open = subjectsOf(draft, ({ principal, effect }) => principal.kind === "anyone" && effect === "allow");
    for (const { who, value } of denied) {
        if (who.kind === "member")
            continue;
        const holder = { kind: "holder", ...(0,clouds_blame/* blameOf */.n)(value) };
        const them = who.kind === "everybody" ? { ...holder, kind: "anyone" } : { ...holder, kind: "tenant", id: (0,pattern/* exactly */.pV)(who.text) };
        denies_add(draft, rowsOfOthers(who)(join(draft, everybody(here, fact)), them, value.perhaps));
        for (const subject of [...draft.subjects.values()]) {
            const perhaps = takenIn(who, subject, spared);
            const isOpen = subject.kind === "resource" && open.has(subject.key);
            if (perhaps === "spared" || (subject.kind !== "identity" && !isOpen))
                continue;
            // Where somebody leaves the view, nothing is lifted.
            if (!named.has(subject.key))
                draft.subjects.set(subject.key, { ...subject, visible: true });
            denies_add(draft, rows(subject, isOpen ? { ...holder, kind: "anyone" } : holder, value.perhaps ?? perhaps));
        }
    }
}
/** Subjects that rows of a kind belong to. */
const subjectsOf = ({ grants }, isWanted) => new Set(grants.filter(isWanted).map(({ subject }) => subject));
/** All deny policies together, whoever is in view: one of them may take over what another one denied. */
const everybody = (here, { resource }) => namedSubject(here.unit, everyone, "policy", resource, ["boundary"]);
/** What is denied, each permission where it is written. */
function heldBack(draft, here, rule) {
    const except = rule.exceptPermissions.flatMap((value) => permissionPattern(here, value) ?? []);
    const open = except.some(({ tokens }) => tokens.some(({ kind }) => kind === "hole"));
    const omitted = new Set(except.flatMap(({ text }) => matching(text)));
    return rule.permissions.flatMap((value) => {
        const of = permissionPattern(here, value);
        if (!of)
            return [];
        if (of.tokens.some(({ kind }) => kind === "hole")) {
            draft.diagnostics.push({
                code: "unresolved",
                severity: "warning",
                message: `the denied permission \`${of.text}\` is not known before deployment`,
                at: value.span,
            });
            return [];
        }
        const all = matching(of.text);
        const reaches = except.length === 0 ? all : all.filter((action) => !omitted.has(action));
        const action = { of, except, ...(0,clouds_blame/* blameOf */.n)(value) };
        const perhaps = value.perhaps ?? (open ? "what the deny leaves out is not known before deployment" : undefined);
        return [{ action, reaches, ...(perhaps !== undefined && { perhaps }) }];
    });
}
/**
 * `aiplatform.googleapis.com/endpoints.predict` is `aiplatform.endpoints.predict`.
 * https://cloud.google.com/iam/docs/deny-permissions-support
 */
function permissionPattern(here, value) {
    const written = here.names.pattern(value);
    if (!written || written.tokens.some(({ kind }) => kind === "hole"))
        return written;
    const text = here.names.text(value) ?? "";
    const [service = "", name] = text.split("/");
    if (name === undefined)
        return (0,pattern/* glob */.TI)(text);
    const prefix = service.replace(/\.googleapis\.com$/, "");
    return (0,pattern/* glob */.TI)(`${prefix === "cloudresourcemanager" ? "resourcemanager" : prefix}.${name}`);
}

// EXTERNAL MODULE: ./lib/src/formats/json/parse.js + 2 modules
var json_parse = __webpack_require__(5215);
;// CONCATENATED MODULE: ./lib/src/clouds/gcp/written-policy.js
/** A whole policy that is written as a value to its bindings: a dict, JSON in a text, or what a reference leads to. */


function writtenPolicy(policy) {
    if (policy.kind === "reference" && policy.resolved)
        return writtenPolicy(policy.resolved);
    if (policy.kind === "text") {
        const { value, diagnostics } = (0,json_parse/* parseJsonIn */.t)(policy);
        return value && value.kind !== "text"
            ? writtenPolicy(value)
            : { bindings: [], diagnostics: diagnostics.length > 0 ? diagnostics : [unread(policy)] };
    }
    if (policy.kind !== "dict")
        return { bindings: [], diagnostics: policy.kind === "scalar" ? [] : [unread(policy)] };
    return { bindings: bindingsIn((0,model_value/* items */.ld)((0,model_value/* field */.ZZ)(policy, "bindings"))), diagnostics: [] };
}
/** `{ role, members, condition }`, each of them. https://cloud.google.com/iam/docs/reference/rest/v1/Policy#Binding */
const bindingsIn = (all) => all.flatMap((each) => {
    const role = (0,model_value/* field */.ZZ)(each, "role");
    if (!role)
        return [];
    return [{ role, members: (0,model_value/* items */.ld)((0,model_value/* field */.ZZ)(each, "members")), condition: (0,model_value/* field */.ZZ)(each, "condition"), span: each.span }];
});
const unread = ({ span, ...value }) => ({
    code: "unresolved",
    severity: "warning",
    message: `what this policy grants is not known before deployment${value.kind === "unknown" ? `: ${value.because}` : ""}`,
    at: span,
});

;// CONCATENATED MODULE: ./lib/src/clouds/gcp/placed-bindings.js







function placedBindings(here) {
    const documents = new Map(here.facts.flatMap((fact) => (fact.kind === "policy-document" ? [[fact.address, fact]] : [])));
    const set = new Set();
    const diagnostics = [];
    const bindings = here.facts.flatMap((fact) => {
        if (fact.kind === "binding") {
            const perhaps = fact.resource.perhaps;
            return [
                { here, binding: fact, mode: fact.mode, resource: fact.resource, ...at(here, fact.on, fact.resource), perhaps },
            ];
        }
        if (fact.kind !== "policy")
            return [];
        const { policy, resource } = fact;
        const spot = at(here, fact.on, resource);
        const document = (0,references/* byReference */.vP)(documents, policy);
        if (document)
            set.add(document.resource);
        const read = document ? { bindings: document.bindings, diagnostics: [] } : writtenPolicy(policy);
        diagnostics.push(...read.diagnostics);
        return read.bindings.map((binding) => ({
            here,
            binding,
            mode: "replaces-policy",
            resource,
            ...spot,
            ...(document && { through: document.resource }),
            perhaps: resource.perhaps ?? policy.perhaps ?? document?.resource.perhaps,
        }));
    });
    const loose = [...documents.values()]
        .filter(({ resource }) => !set.has(resource))
        .flatMap((fact) => looseBindings(here, fact));
    return { bindings: [...bindings, ...loose], diagnostics };
}
/** A policy that nothing in view sets: a file of its own is set by whoever uses it. */
function looseBindings(here, { bindings, resource }) {
    const isData = resource.type.startsWith("data.");
    const perhaps = resource.perhaps ?? (isData ? "nothing here sets this policy" : undefined);
    const spot = at(here, { kind: "unsaid" }, resource);
    return bindings.map((binding) => ({ here, binding, mode: "replaces-policy", resource, ...spot, perhaps }));
}
function at(here, node, { span }) {
    const id = node.kind === "unsaid" ? undefined : node.id;
    const placed = id ? (0,clouds_blame/* blameOf */.n)(id) : { span: headOf(span) };
    return { place: placeOf(node, here.names, here.parents), placed, target: id };
}
/** Where no place is named, the line that opens what is set there stands for it: any other says something else. */
function headOf(span) {
    const line = span.source.text.indexOf("\n", span.start);
    return { ...span, end: line < 0 ? span.end : Math.min(span.end, line) };
}
/**
 * A policy holds all that is set on its place, a binding all that have its role there.
 * https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/google_project_iam
 */
function overruling(all) {
    const policies = new Map();
    const owners = new Map();
    for (const each of all) {
        if (each.mode === "adds" || each.place.level === "unsaid")
            continue;
        const at = each.mode === "replaces-policy" ? policies : owners;
        const key = each.mode === "replaces-policy" ? placeKey(each) : roleKey(each);
        const authorities = at.get(key) ?? [];
        at.set(key, authorities);
        const own = authorities.find(({ resource }) => resource === each.resource) ?? {
            resource: each.resource,
            mode: each.mode,
            says: new Set(),
        };
        if (!authorities.includes(own))
            authorities.push(own);
        for (const value of each.binding.members)
            own.says.add(`${roleText(each)} ${memberText(each.here, value)}`);
    }
    return (binding, member) => {
        if (binding.place.level === "unsaid")
            return undefined;
        const others = [...(policies.get(placeKey(binding)) ?? []), ...(owners.get(roleKey(binding)) ?? [])];
        const said = `${roleText(binding)} ${member}`;
        const over = others.find(({ resource, says }) => resource !== binding.resource && !says.has(said));
        if (!over)
            return undefined;
        return over.mode === "replaces-policy"
            ? `\`${over.resource.address}\` replaces the whole policy and does not say so`
            : `\`${over.resource.address}\` holds the whole of the role and does not name it`;
    };
}
const memberText = (here, value) => {
    const member = memberOf(value, here.names);
    return member ? accountKey(here, member.text) : "";
};
const placeKey = ({ here, place }) => accountKey(here, place.text);
const roleText = ({ here, binding }) => here.names.text(binding.role) ?? "";
/** Bindings of one role on different conditions are different bindings. */
const roleKey = (binding) => [placeKey(binding), roleText(binding), binding.here.names.text(expressionOf(binding.binding.condition)) ?? ""].join("\n");

;// CONCATENATED MODULE: ./lib/src/clouds/gcp/facts.js
/** The resource itself, as a value that others may name. */
const itself = (resource) => ({
    kind: "reference",
    address: resource.address,
    attribute: "",
    span: resource.span,
});

;// CONCATENATED MODULE: ./lib/src/clouds/gcp/settings.js








const settings_services = [
    [/vertex_ai|notebook|workbench|colab|reasoning|aiplatform/, "aiplatform"],
    [/discovery_engine/, "discoveryengine"],
    [/dialogflow/, "dialogflow"],
    [/model_armor/, "modelarmor"],
    [/apikeys/, "apikeys"],
    [/storage/, "storage"],
    [/bigquery/, "bigquery"],
    [/cloud_run|cloudfunctions/, "run"],
    [/logging|audit/, "logging"],
];
/** The provider's service that a type is of; what is of none of these is of identities. */
const settings_serviceOf = (type) => settings_services.find(([pattern]) => pattern.test(type))?.[1] ?? "iam";
function addSetting(draft, here, fact) {
    const { of, name, value, says, allows, instead, resource } = fact;
    const subject = subjectOf(draft, here, of, resource);
    if (fact.unlessSaid && draft.settings.some((each) => each.subject === subject.key && each.name === name))
        return;
    const perhaps = resource.perhaps ?? value.perhaps;
    const setting = {
        subject: subject.key,
        name,
        service: settings_serviceOf(resource.type),
        value: says ?? here.names.text(value) ?? "",
        ...(allows && { allows }),
        ...(instead !== undefined && { instead }),
        block: resource.span,
        ...(perhaps !== undefined && { perhaps }),
        ...(0,clouds_blame/* blameOf */.n)(value),
    };
    draft.settings.push(setting);
}
/** A model that its publisher no longer keeps is worth a word where something new rests on it. */
function addModel(draft, here, { named, resource }) {
    const shared = {
        effect: "allow",
        service: "aiplatform",
        statement: resource.span,
        said: [],
        block: resource.span,
    };
    const subject = subjectOf(draft, here, itself(resource), resource).key;
    for (const lint of modelLint(named, { ...shared, subject }, draft.estate.today))
        draft.lints.push(lint);
}
/** A service account, by whatever names it; else a thing, by its address or by the text that names it. */
function subjectOf(draft, here, of, resource) {
    const account = settings_accountOf(draft, here, of, resource);
    if (account)
        return account;
    const address = (0,references/* referenced */.yz)(of);
    const declared = address === undefined ? undefined : here.names.declared(address);
    if (declared)
        return join(draft, draft.subjects.get(keyOf(here.unit, declared.address)) ??
            declaredSubject(here.unit, { resource: declared, kind: "resource", name: undefined, moved: here.moved }));
    return join(draft, namedSubject(here.unit, here.names.text(of) ?? resource.address, "resource", resource, []));
}
function settings_accountOf(draft, here, of, resource) {
    const address = (0,references/* referenced */.yz)(of);
    const known = address === undefined ? undefined : here.names.declared(address);
    if (known && /google_service_account$/.test(known.type))
        return draft.subjects.get(keyOf(here.unit, known.address));
    const text = here.names.text(of) ?? "";
    const [, email] = /^(?:serviceAccount:|projects\/[^/]+\/serviceAccounts\/)(.+)$/.exec(text) ??
        /^([^/]+@[^/]+\.gserviceaccount\.com)$/.exec(text) ??
        [];
    if (email === undefined)
        return undefined;
    const member = readMember([{ exact: `serviceAccount:${email}` }]);
    const key = draft.accounts.get(accountKey(here, `serviceAccount:${email}`));
    if (key !== undefined)
        return draft.subjects.get(key);
    return member.kind === "identity" ? holderOf(draft, here, member, resource) : undefined;
}
/** Under the name that Google knows it by, a thing is the same one at another address. */
function addThing(draft, here, { name, resource }) {
    const text = here.names.text(name);
    const kind = resource.type.replace(/^google_/, "");
    join(draft, declaredSubject(here.unit, { resource, kind: "resource", name: text && `${kind} ${text}`, moved: here.moved }));
}
/** Whatever the account may do, a service of AI's may do. */
function addActor(draft, here, { account, resource }) {
    const subject = settings_accountOf(draft, here, account, resource);
    if (subject)
        join(draft, { ...subject, traits: new Set([...subject.traits, "ai-service-role"]) });
}

;// CONCATENATED MODULE: ./lib/src/clouds/gcp/assemble.js















const of = (facts, kind) => facts.filter((fact) => fact.kind === kind);
function assemble(units, estate) {
    const draft = emptyDraft(estate);
    const all = herein(units);
    const each = (kind, add) => {
        for (const here of all)
            for (const fact of of(here.facts, kind))
                add(here, fact);
    };
    each("thing", (here, fact) => addThing(draft, here, fact));
    each("service-account", (here, fact) => addAccount(draft, here, fact));
    each("custom-role", (here, fact) => addRole(draft, here, fact));
    const placed = all.map(placedBindings);
    for (const { diagnostics } of placed)
        for (const diagnostic of diagnostics)
            draft.diagnostics.push(diagnostic);
    const bindings = placed.flatMap((one) => one.bindings);
    for (const binding of bindings)
        noteUnplaced(draft, binding);
    const overruled = overruling(bindings);
    for (const binding of bindings)
        addBinding(draft, binding, overruled);
    giveLooseRoles(draft);
    const belongings = belongingsOf(all);
    addBelongings(draft, belongings);
    addDenies(draft, all, belongings);
    addBoundaries(draft, all);
    each("setting", (here, fact) => addSetting(draft, here, fact));
    each("model", (here, fact) => addModel(draft, here, fact));
    each("acts-as", (here, fact) => addActor(draft, here, fact));
    each("unseen", (_, { at, message }) => void draft.diagnostics.push({ code: "unresolved", severity: "warning", message, at }));
    return { value: accessOf(draft), diagnostics: draft.diagnostics };
}
/** Units with what all of them know: what lies in what, and which roles there are. */
function herein(units) {
    const named = units.map((each) => ({ ...each, names: namesIn(each.unit) }));
    const parents = parentsIn(named);
    const provided = providedRoles(units.flatMap(({ facts }) => facts));
    const shared = new Map(named.flatMap((each) => rolesIn(each).filter(([text]) => !text.includes("${"))));
    return named.map(({ unit, facts, names }) => ({
        unit,
        facts,
        names,
        parents,
        moved: new Map(of(facts, "moved").map(({ from, to }) => [to, from])),
        roles: new Map([...shared, ...rolesIn({ unit, facts, names })]),
        provided,
    }));
}
function parentsIn(units) {
    const none = new Map();
    return new Map(units.flatMap(({ facts, names }) => of(facts, "parent").map(({ child, parent }) => [
        placeOf(child, names, none).text,
        placeOf(parent, names, none),
    ])));
}
function rolesIn({ unit, facts, names }) {
    return of(facts, "custom-role").flatMap((fact) => {
        const text = assemble_roleText(fact, names);
        return text === undefined ? [] : [[text, { fact, held: heldBy(fact, names), unit }]];
    });
}
/** `projects/p/roles/id`. */
function assemble_roleText({ id, of: node }, names) {
    const parts = names.parts(id);
    if (!parts)
        return undefined;
    const own = textOf(parts);
    if (own.includes("/roles/") || !node)
        return own;
    return `${placeOf(node, names, new Map()).text}/roles/${own}`;
}
function addAccount(draft, here, { accountId, project, email, isOff, resource }) {
    const parts = here.names.parts(email) ?? here.names.email(accountId, project);
    const text = parts && readMember([{ exact: "serviceAccount:" }, ...parts]).text;
    const subject = declaredSubject(here.unit, { resource, kind: "identity", name: text, moved: here.moved });
    join(draft, { ...subject, ...idOf(text), visible: true, traits: new Set(["workload"]) });
    if (isOff)
        draft.off.add(subject.key);
    if (text !== undefined)
        draft.accounts.set(accountKey(here, text), subject.key);
}
/** A role is a subject of its own: whoever it is bound to elsewhere. Where its holders are in view, they are judged in its place. */
function addRole(draft, here, fact) {
    const { resource } = fact;
    const text = assemble_roleText(fact, here.names);
    const subject = join(draft, {
        ...declaredSubject(here.unit, { resource, kind: "policy", name: text, moved: here.moved }),
        traits: new Set(["unattached"]),
    });
    for (const lint of roleLints(fact, here.names, subject.key))
        draft.lints.push(lint);
    for (const { value, of: unseen, kind } of strangePermissions(fact, here.names))
        if (kind === "unseen")
            draft.diagnostics.push({
                code: "unresolved",
                severity: "warning",
                message: `the permission \`${unseen.text}\` is not known before deployment`,
                at: value.span,
            });
    const { span } = resource;
    const place = placeOf({ kind: "unsaid" }, here.names, here.parents);
    const rows = () => heldBy(fact, here.names).flatMap((held) => rowsOf(held, {
        effect: "allow",
        subject: subject.key,
        principal: { kind: "holder" },
        place: { ...place, ...(fact.of && placeOf(fact.of, here.names, here.parents)) },
        placed: { span },
        alternatives: [[]],
        origin: { revision: span.source.revision, address: resource.address, statement: span, block: span, hops: [] },
        traits: [],
        perhaps: resource.perhaps,
    }));
    draft.dormant.set(subject.key, rows);
}
/** A role that nobody in view holds is told of by itself. */
function giveLooseRoles({ dormant, holders, grants }) {
    for (const [key, rows] of dormant) {
        if ((holders.get(key)?.size ?? 0) > 0)
            continue;
        for (const row of rows())
            grants.push(row);
        dormant.delete(key);
    }
}

;// CONCATENATED MODULE: ./lib/src/clouds/gcp/arguments.js


/** An argument that is null is as good as left out. */
function get(resource, name) {
    const value = (0,clouds_attributes/* named */.KT)(resource.body, name);
    return value?.kind === "scalar" && value.value === null ? undefined : value;
}
/** All values at the end of a path: blocks repeat. */
const allIn = (resource, ...path) => (0,clouds_attributes/* all */.Q7)(resource.body, ...path);
/** The first of them. */
const arguments_at = (resource, ...path) => allIn(resource, ...path)[0];
/** A list's items; none of what is no list: a lone value is no list of one to Google. */
const listed = (value) => value?.kind === "list" && !value.alternatives ? value.items : value && isSomething(value) ? [value] : [];
const isSomething = (value) => !(value.kind === "scalar" && value.value === null);
/** The entries of a map; of a list, its items under their numbers. */
function entriesOf(value) {
    if (value?.kind === "dict")
        return value.entries;
    if (value?.kind !== "list")
        return [];
    return value.alternatives
        ? value.items.flatMap(entriesOf)
        : value.items.map((item, i) => ({
            key: String(i),
            keySpan: { ...item.span, end: item.span.start },
            value: item,
        }));
}
/** A fact about the resource itself, with the value to blame. */
const settingOf = (resource, name, value, says, instead) => ({ kind: "setting", of: itself(resource), name, value, says, instead, resource });
/** A protection that is there or not: told of either way, so that it is lost only where the resource stays. */
const protection = (resource, name, value, instead) => settingOf(resource, name, value ?? itself(resource), value && (0,clouds_attributes/* textIn */.r7)(value) !== "false" ? "yes" : "no", instead);
/** What is written down, or `no` and that. */
const recording = (resource, name, value, what) => settingOf(resource, name, value ?? itself(resource), value && (0,clouds_attributes/* textIn */.r7)(value) !== "false" ? what : `no ${what}`);
const thing = (resource, ...names) => ({
    kind: "thing",
    address: resource.address,
    name: names.map((name) => get(resource, name)).find((name) => name !== undefined),
    resource,
});
/** An entry's key as a value: formats write what is filled in as `${name}`. */
function arguments_keyOf({ key, keySpan }) {
    const pieces = [];
    let done = 0;
    const literal = (end) => {
        if (end > done)
            pieces.push({ kind: "literal", text: key.slice(done, end), span: keySpan });
    };
    for (const found of key.matchAll(/\$\{\(?([^{}]*?)\)?\}/g)) {
        literal(found.index);
        pieces.push({ kind: "hole", name: found[1] ?? "", span: keySpan });
        done = found.index + found[0].length;
    }
    literal(key.length);
    const [only, another] = pieces;
    return only?.kind === "hole" && !another
        ? { kind: "unknown", name: only.name, because: `\`${only.name}\` is not known here`, span: keySpan }
        : { kind: "text", pieces, span: keySpan };
}
/** An entry from its key to the end of its value. */
const spanOf = ({ keySpan, value }) => keySpan.source === value.span.source ? { ...keySpan, end: Math.max(keySpan.end, value.span.end) } : keySpan;
/** Part of a resource, as one of its own. */
const within = (resource, address, entry) => ({
    ...resource,
    address,
    body: entry.value.kind === "dict" ? entry.value : { kind: "dict", entries: [], span: entry.value.span },
    span: spanOf(entry),
});
/** What several readers say of one type. */
const together = (...readers) => (resource) => readers.flatMap((reader) => reader(resource));

;// CONCATENATED MODULE: ./lib/src/clouds/gcp/audit.js



/** Services whose data access tells what was asked of models, or who took on the identity that asked. */
const audited = [
    "aiplatform",
    "discoveryengine",
    "dialogflow",
    "generativelanguage",
    "ml",
    "modelarmor",
    "notebooks",
    "cloudaicompanion",
    "iam",
    "iamcredentials",
    "sts",
].map((name) => `${name}.googleapis.com`);
const everyService = "allServices";
/** https://cloud.google.com/logging/docs/audit/configure-data-access */
const auditedIn = (resource, configs, words) => configs.flatMap((config) => {
    const service = (0,model_value/* field */.ZZ)(config, words.service);
    return (0,model_value/* items */.ld)((0,model_value/* field */.ZZ)(config, words.kinds)).flatMap((each) => logged(resource, service, (0,model_value/* field */.ZZ)(each, words.kind) ?? each, (0,model_value/* items */.ld)((0,model_value/* field */.ZZ)(each, words.exempt)).length > 0));
});
/** Where somebody is exempted, that is another fact: more of them are less that is recorded. */
function logged(resource, service, kind, isExempting) {
    const name = (0,clouds_attributes/* textIn */.r7)(service) ?? "";
    const says = (0,clouds_attributes/* textIn */.r7)(kind);
    const services = name === everyService ? [everyService, ...audited] : audited.filter((each) => each === name);
    if (says === undefined || says === "ADMIN_READ")
        return [];
    return services.flatMap((each) => {
        const what = `${says} of ${each}`;
        return [what, ...(isExempting ? [] : [`${what} by everyone`])].map((one) => settingOf(resource, "logged-access", kind, one));
    });
}

;// CONCATENATED MODULE: ./lib/src/clouds/gcp/node-names.js
/** Names of what a policy can be set on to the node they name. */

/**
 * A whole name, `//cloudresourcemanager.googleapis.com/projects/p` or `projects/p`: what it is of, and its own last part.
 * https://cloud.google.com/iam/docs/full-resource-names. Undefined where the name does not say what it is of.
 */
function nodeNamed(name) {
    if (name.kind !== "text")
        return undefined;
    const flat = (0,model_text/* flatten */.Bq)(name);
    const bucket = /^\/\/storage\.googleapis\.com\/([^/]+)$/.exec(flat.chars)?.[1];
    if (bucket !== undefined)
        return { kind: "resource", collection: "buckets", id: endOf(name, flat, bucket) };
    const found = /^(?:\/\/[^/]+\/)?(?:.*\/)?(projects|folders|organizations|[A-Za-z]+)\/([^/]+)$/.exec(flat.chars);
    if (!found)
        return undefined;
    const [whole, collection = "", last = ""] = found;
    const id = endOf(name, flat, last);
    const kind = hierarchy[collection];
    if (kind)
        return { kind, id };
    // A name in full says which project it lies in.
    return { kind: "resource", collection, id: /^\/\/[^/]+\/projects\//.test(whole) ? name : id };
}
function endOf(name, flat, last) {
    const [start, end] = [flat.chars.length - last.length, flat.chars.length];
    return { ...name, pieces: (0,model_text/* cut */.Jj)(flat, start, end), span: (0,model_text/* spanIn */.Qs)(flat, start, end) };
}
const hierarchy = {
    projects: "project",
    folders: "folder",
    organizations: "organization",
};
/** The same, of a folder or an organisation unless the name says otherwise: ids of folders and organisations are numbers alone. */
const nodeOf = (kind, id) => {
    const told = id && nodeNamed(id);
    return told && told.kind !== "resource" ? told : { kind, id };
};

;// CONCATENATED MODULE: ./lib/src/clouds/gcp/connector-references.js



const specOf = ({ body }) => (0,model_value/* field */.ZZ)(body, "spec") ?? body;
/** What an annotation of Config Connector's own says. */
const own = ({ body }, name) => (0,model_value/* field */.ZZ)((0,model_value/* field */.ZZ)((0,model_value/* field */.ZZ)(body, "metadata"), "annotations"), `cnrm.cloud.google.com/${name}`);
/** https://cloud.google.com/config-connector/docs/how-to/organizing-resources/project-scoped-resources */
const projectIn = (resource) => (0,model_value/* field */.ZZ)((0,model_value/* field */.ZZ)(specOf(resource), "projectRef"), "external") ??
    own(resource, "project-id") ??
    (0,model_value/* field */.ZZ)((0,model_value/* field */.ZZ)(resource.body, "metadata"), "namespace");
/** The name that Google knows it by. */
const accountIn = (resource) => (0,model_value/* field */.ZZ)(specOf(resource), "resourceID") ?? (0,model_value/* field */.ZZ)((0,model_value/* field */.ZZ)(resource.body, "metadata"), "name");
/** `member`, `memberFrom`, or the text itself. */
function memberIn(resource, written) {
    if (written.kind !== "dict")
        return written;
    const member = (0,model_value/* field */.ZZ)(written, "member");
    if (member)
        return member;
    const from = (0,model_value/* field */.ZZ)(written, "memberFrom");
    const account = accountNamed(resource, (0,model_value/* field */.ZZ)(from, "serviceAccountRef"));
    if (account)
        return account;
    // Accounts that Google makes for a service have an address that is only known later.
    const [other] = from?.kind === "dict" ? from.entries : [];
    const called = (0,clouds_attributes/* textIn */.r7)((0,model_value/* field */.ZZ)(other?.value, "name"));
    return other
        ? { kind: "unknown", because: "Google makes its address", name: `${other.key} ${called}`, span: other.value.span }
        : undefined;
}
/** A reference to a service account, as a member. */
function accountNamed(resource, reference) {
    const [external, name] = [(0,model_value/* field */.ZZ)(reference, "external"), (0,model_value/* field */.ZZ)(reference, "name")];
    if (external)
        return joined(external.span, "serviceAccount:", external);
    return name && joined(name.span, "serviceAccount:", ...connector_references_emailOf(resource, reference, name));
}
const connector_references_emailOf = (resource, reference, name) => [
    name,
    "@",
    (0,model_value/* field */.ZZ)(reference, "namespace") ?? projectIn(resource),
    ".iam.gserviceaccount.com",
];
/** One text of several; what is left out is the deployment's own project. */
function joined(span, ...parts) {
    return {
        kind: "text",
        span,
        pieces: parts.flatMap((part) => {
            if (part === undefined)
                return [{ kind: "hole", name: "project", span }];
            if (typeof part !== "string")
                return part.kind === "text" ? part.pieces : [{ kind: "hole", name: (0,clouds_attributes/* textIn */.r7)(part) ?? "project", span }];
            // No text that is made may pass for what is written there.
            const verbatim = span.end - span.start === part.length;
            return [{ kind: "literal", text: part, span: verbatim ? { ...span, end: span.end - 1 } : span }];
        }),
    };
}
/** https://cloud.google.com/config-connector/docs/reference/resource-docs/iam/iampolicy#supported_resources */
const collections = {
    ArtifactRegistryRepository: "repositories",
    BigQueryConnectionConnection: "connections",
    BigQueryDataset: "datasets",
    BigQueryTable: "tables",
    IAMServiceAccount: "serviceAccounts",
    IAMWorkloadIdentityPool: "workloadIdentityPools",
    KMSCryptoKey: "cryptoKeys",
    KMSKeyRing: "keyRings",
    PubSubTopic: "topics",
    RunJob: "jobs",
    RunService: "services",
    SecretManagerSecret: "secrets",
    StorageBucket: "buckets",
    VertexAIEndpoint: "endpoints",
};
/** What its policy is set on. */
function nodeIn(resource) {
    const reference = (0,model_value/* field */.ZZ)(specOf(resource), "resourceRef");
    const kind = (0,clouds_attributes/* textIn */.r7)((0,model_value/* field */.ZZ)(reference, "kind")) ?? "";
    const [external, name] = [(0,model_value/* field */.ZZ)(reference, "external"), (0,model_value/* field */.ZZ)(reference, "name")];
    const project = (0,model_value/* field */.ZZ)(reference, "namespace") ?? projectIn(resource);
    if (kind === "Project")
        return { kind: "project", id: external ?? name ?? project };
    if (kind === "Folder" || kind === "Organization")
        return { kind: kind === "Folder" ? "folder" : "organization", id: external ?? name };
    const collection = collections[kind] ?? `${kind.charAt(0).toLowerCase()}${kind.slice(1)}s`;
    const told = external && nodeNamed(external);
    if (told)
        return told.kind === "resource" ? { ...told, collection, id: external } : told;
    const id = name && kind === "IAMServiceAccount"
        ? joined(name.span, "projects/", project, "/serviceAccounts/", ...connector_references_emailOf(resource, reference, name))
        : (external ?? name);
    return { kind: "resource", collection, id, project };
}

;// CONCATENATED MODULE: ./lib/src/clouds/gcp/entitlements.js
/** Entitlements of Privileged Access Manager to bindings that hold only once somebody has asked, for as long, and with as many approvals. */





/**
 * Terraform's letters; the interface's own are read the same.
 * https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/privileged_access_manager_entitlement
 */
const entitlement = (resource) => {
    const [access] = allIn(resource, "privileged_access", "gcp_iam_access");
    const members = allIn(resource, "eligible_users", "principals");
    const asks = [mustAsk(resource), ...lengthOf(resource), ...approvalsOf(resource)];
    return (0,clouds_attributes/* all */.Q7)(access, "role_bindings").flatMap((given) => {
        const role = (0,clouds_attributes/* named */.KT)(given, "role");
        if (!role)
            return [];
        const condition = (0,clouds_attributes/* named */.KT)(given, "condition_expression");
        const on = entitlements_placeOf(resource, access);
        return [{ kind: "binding", on, mode: "adds", role, members, condition, span: given.span, asks, resource }];
    });
};
/** What it gives access to; where that is made of a name that only becomes known later, what it lies in. */
function entitlements_placeOf(resource, access) {
    const name = (0,clouds_attributes/* named */.KT)(access, "resource");
    const told = name && nodeNamed(name);
    if (told)
        return told;
    const level = /\/(Project|Folder|Organization)$/.exec((0,clouds_attributes/* textIn */.r7)((0,clouds_attributes/* named */.KT)(access, "resource_type")) ?? "")?.[1];
    const parent = get(resource, "parent") ?? arguments_at(resource, "project_ref", "external");
    return parent ? nodeOf(entitlements_levels[level ?? "Project"] ?? "project", parent) : { kind: "unsaid" };
}
const entitlements_levels = {
    Project: "project",
    Folder: "folder",
    Organization: "organization",
};
const test = (asked, operator, values, value) => ({
    kind: "test",
    ...asked,
    operator: { negated: false, ifExists: false, over: "one", ...operator },
    values,
    ...(0,clouds_blame/* blameOf */.n)(value),
});
const mustAsk = (resource) => test({ key: "entitlement", written: "the entitlement" }, { test: "equals", domain: "text" }, [(0,pattern/* exactly */.pV)("requested")], arguments_at(resource, "eligible_users") ?? (0,clouds_attributes/* text */.Qq)("", resource));
/** `3600s`. One that is left out, or only known later, is taken for no bound. */
function lengthOf(resource) {
    const longest = get(resource, "max_request_duration");
    const seconds = /^(\d+)(?:\.\d+)?s$/.exec((0,clouds_attributes/* textIn */.r7)(longest) ?? "")?.[1];
    return longest && seconds !== undefined
        ? [
            test({ key: "seconds of the entitlement", written: "the seconds since it was granted" }, { test: "less-or-equal", domain: "number" }, [(0,pattern/* exactly */.pV)(seconds)], longest),
        ]
        : [];
}
/** Each step asks for approvals of its own, by whoever is named there. */
function approvalsOf(resource) {
    return allIn(resource, "approval_workflow", "manual_approvals", "steps").flatMap((step, i) => {
        const needed = (0,clouds_attributes/* named */.KT)(step, "approvals_needed");
        const approvers = (0,clouds_attributes/* all */.Q7)(step, "approvers", "principals");
        const count = (0,clouds_attributes/* textIn */.r7)(needed) ?? "1";
        const nth = i === 0 ? "" : ` of step ${i + 1}`;
        return [
            test({ key: `approvals${nth}`, written: `approvals${nth}` }, { test: "greater-or-equal", domain: "number" }, [(0,pattern/* exactly */.pV)(count)], needed ?? step),
            ...(approvers.length === 0
                ? []
                : [
                    test({ key: `approver${nth}`, written: `the approver${nth}` }, { test: "equals", domain: "text" }, approvers.map((each) => (0,pattern/* exactly */.pV)((0,clouds_attributes/* textIn */.r7)(each) ?? "somebody")), step),
                ]),
        ];
    });
}

;// CONCATENATED MODULE: ./lib/src/clouds/gcp/federation.js




/**
 * `provider` is where the kinds of provider stand: in the resource itself, or below a word of it.
 * https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/iam_workload_identity_pool_provider
 */
function providerFacts(resource, pool, provider = resource.body) {
    const issuer = (0,clouds_attributes/* all */.Q7)(provider, "oidc", "issuer_uri")[0] ?? (0,clouds_attributes/* all */.Q7)(provider, "oidc", "template")[0];
    return [
        {
            kind: "provider",
            address: resource.address,
            pool,
            condition: get(resource, "attribute_condition"),
            issuer,
            sources: sources.flatMap((path) => (0,clouds_attributes/* all */.Q7)(provider, ...path).map((value) => [path.join("."), value])),
            ...switchedOff(resource),
            mapping: get(resource, "attribute_mapping"),
            resource,
        },
        ...(issuer ? issuerFacts(resource, issuer) : []),
        ...(0,clouds_attributes/* all */.Q7)(provider, "oidc").map((oidc) => audience(resource, oidc)),
    ];
}
/** https://cloud.google.com/iam/docs/reference/rest/v1/projects.locations.workloadIdentityPools.providers */
const sources = [
    ["oidc", "issuer_uri"],
    ["oidc", "template"],
    ["oidc", "jwks_json"],
    ["aws", "account_id"],
    ["saml", "idp_metadata_xml"],
    ["x509", "trust_store", "trust_anchors", "pem_certificate"],
];
const switchedOff = (resource) => (0,clouds_attributes/* textIn */.r7)(get(resource, "disabled")) === "true" ? { isOff: true } : {};
/** Whom a token must be made for. Where nobody is named, that is the provider alone. */
function audience(resource, oidc) {
    const allowed = (0,clouds_attributes/* all */.Q7)(oidc, "allowed_audiences");
    const names = allowed.map((each) => (0,clouds_attributes/* textIn */.r7)(each) ?? "one that is not known");
    return {
        kind: "setting",
        of: itself(resource),
        name: "federated-audience",
        value: allowed[0] ?? oidc,
        says: names.length === 0 ? "itself" : names.join(", "),
        allows: names,
        resource: { perhaps: "whom its tokens may act as is not in view", ...resource },
    };
}
/** An issuer whose name only looks like one that many trust. */
function issuerFacts(resource, issuer) {
    const url = issuerOf(issuer) ?? "";
    const real = lookAlike(url);
    return real === undefined ? [] : [settingOf(resource, "look-alike-issuer", issuer, url, real)];
}
const poolOf = (resource) => get(resource, "workload_identity_pool_id") ?? get(resource, "workforce_pool_id");
const poolReader = (resource) => [
    { kind: "pool", address: resource.address, id: poolOf(resource), ...switchedOff(resource), resource },
];
const providerReader = (resource) => providerFacts(resource, poolOf(resource));

;// CONCATENATED MODULE: ./lib/src/clouds/gcp/terraform-keys.js



/** Somebody's credential, by what names them. */
const terraform_keys_keyOf = (argument) => (resource) => {
    const account = get(resource, argument);
    return account
        ? [{ kind: "setting", of: account, name: "access-key", value: account, says: "a key", resource }]
        : [];
};
/**
 * Interfaces of AI that a key opens by itself. Firebase's is made for keys that everybody can read.
 * https://firebase.google.com/docs/projects/api-keys
 */
const ofModels = /^(?:generativelanguage|aiplatform|discoveryengine|dialogflow|ces|geminidataanalytics)\.googleapis\.com$/;
/** What tells one client from another: https://cloud.google.com/docs/authentication/api-keys#adding-application-restrictions */
const clients = [
    ["server_key_restrictions", "allowed_ips"],
    ["browser_key_restrictions", "allowed_referrers"],
    ["android_key_restrictions", "allowed_applications"],
    ["ios_key_restrictions", "allowed_bundle_ids"],
];
/** https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/apikeys_key */
const apiKey = (resource) => {
    const restrictions = arguments_at(resource, "restrictions");
    const targets = (0,clouds_attributes/* all */.Q7)(restrictions, "api_targets");
    const services = targets.flatMap((target) => (0,clouds_attributes/* named */.KT)(target, "service") ?? []);
    const names = services.map((service) => (0,clouds_attributes/* textIn */.r7)(service));
    // What is only known later may be one of AI's.
    const opened = services.filter((_, i) => ofModels.test(names[i] ?? "") || names[i] === undefined);
    if (targets.length > 0 && opened.length === 0)
        return [];
    const callers = clients.flatMap(([kind, list]) => (0,clouds_attributes/* all */.Q7)(restrictions, kind, list));
    const what = targets.length === 0 ? "every service" : opened.map((each) => (0,clouds_attributes/* textIn */.r7)(each) ?? "a service").join(", ");
    // One that takes in everybody makes the others say nothing.
    const everybody = callers.find(isAnyone);
    const from = callers.length > 0 && !everybody ? "clients that are named" : "anywhere";
    const blame = everybody ?? opened[0] ?? restrictions ?? itself(resource);
    return [thing(resource, "name"), settingOf(resource, "service-credential", blame, `${what}, from ${from}`)];
};
const isAnyone = (client) => /^(?:0\.0\.0\.0(?:\/0)?|::\/0|\*|\*\.\*|https?:\/\/\*\/?\*?)$/.test((0,clouds_attributes/* textIn */.r7)(client) ?? "");
/** A token of a registered model hub, written where the deployment stands. */
const writtenToken = (resource, ...path) => allIn(resource, ...path)
    .filter((value) => (0,clouds_attributes/* textIn */.r7)(value) !== undefined && (0,clouds_attributes/* textIn */.r7)(value) !== "")
    .map((value) => settingOf(resource, "key-in-text", value, path.at(-1)));
const keyReaders = {
    google_service_account_key: terraform_keys_keyOf("service_account_id"),
    google_storage_hmac_key: terraform_keys_keyOf("service_account_email"),
    google_apikeys_key: apiKey,
};

;// CONCATENATED MODULE: ./lib/src/clouds/gcp/accounts.js



/** https://cloud.google.com/iam/docs/service-account-types#default */
const isDefault = (account) => /(?:^default$|-compute@developer\.gserviceaccount\.com$|@appspot\.gserviceaccount\.com$)/.test(accounts_lastOf(account));
function accounts_lastOf(account) {
    const known = (0,clouds_attributes/* textIn */.r7)(account);
    if (known !== undefined)
        return known;
    const last = account.kind === "text" ? account.pieces.at(-1) : undefined;
    if (last?.kind === "literal")
        return last.text;
    const name = account.kind === "reference" ? account.address : account.kind === "unknown" ? account.name : (last?.name ?? "");
    return /google_compute_default_service_account|google_app_engine_default_service_account/.test(name) ? "default" : "";
}
/** Whatever runs here may do what the account may. */
const actsAs = (resource, account) => account ? [{ kind: "acts-as", account, resource }] : [];
/** Of something that runs code as the project's default account unless it is given one. */
const runsAs = (resource, account, block) => [
    ...actsAs(resource, account),
    ...(account && !isDefault(account)
        ? []
        : [
            settingOf(resource, "default-identity", account ?? block ?? itself(resource), "the default service account of its project"),
        ]),
];

// EXTERNAL MODULE: ./lib/src/clouds/model-keys.js
var model_keys = __webpack_require__(2789);
;// CONCATENATED MODULE: ./lib/src/clouds/gcp/variables.js



/** Keys of Google's own are told by their first letters; what they open, by what they are for. */
const opensGemini = (name, text) => /^AIza[\w-]{35}$/.test(text ?? "") && /gemini|gen_?ai|google_api_key|vertex|palm/i.test(name);
/** A block with `name` and `value`, or a map. The name stands for the variable: what it is set to is repeated nowhere. */
function variablesIn(resource, written) {
    const [name, value] = [(0,clouds_attributes/* named */.KT)(written, "name"), (0,clouds_attributes/* named */.KT)(written, "value")];
    if (name && value)
        return keyIn(resource, (0,clouds_attributes/* textIn */.r7)(name) ?? "", value, name);
    return written.kind === "dict"
        ? written.entries.flatMap(({ key, keySpan, value }) => keyIn(resource, key, value, { kind: "unknown", name: key, because: "it is a name", span: keySpan }))
        : [];
}
function keyIn(resource, name, value, blame) {
    const text = (0,clouds_attributes/* textIn */.r7)(value);
    return (0,model_keys/* holdsModelKey */.xq)(name, text) || opensGemini(name, text) ? [settingOf(resource, "key-in-text", blame, name)] : [];
}

;// CONCATENATED MODULE: ./lib/src/clouds/gcp/terraform-models.js






/** A key of the customer's own. */
const encrypted = (resource) => [
    protection(resource, "encryption-key", arguments_at(resource, "encryption_spec", "kms_key_name") ??
        arguments_at(resource, "encryption_config", "kms_key_name") ??
        get(resource, "kms_key_name")),
];
const terraform_models_known = (resource) => [thing(resource, "name", "display_name")];
/** In a network of its own, or behind an endpoint of the caller's network: everything else answers on the internet. */
const privately = (...paths) => (resource) => {
    const own = paths.flatMap((path) => allIn(resource, ...path)).find((value) => (0,clouds_attributes/* textIn */.r7)(value) !== "false");
    return [protection(resource, "private-network", own)];
};
/** https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/vertex_ai_endpoint */
const endpoint = (resource) => {
    const logging = arguments_at(resource, "predict_request_response_logging_config");
    const destination = (0,clouds_attributes/* all */.Q7)(logging, "bigquery_destination", "output_uri")[0];
    return [
        recording(resource, "logged-endpoint", (0,clouds_attributes/* named */.KT)(logging, "enabled"), "requests and answers"),
        ...(destination ? [settingOf(resource, "log-bucket", destination)] : []),
    ];
};
/** https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/vertex_ai_index_endpoint */
const indexEndpoint = (resource) => {
    const open = get(resource, "public_endpoint_enabled");
    return open && (0,clouds_attributes/* textIn */.r7)(open) !== "false"
        ? [settingOf(resource, "public-network", open, (0,clouds_attributes/* textIn */.r7)(get(resource, "display_name")) ?? "the index", "false")]
        : [];
};
/**
 * An agent runs as the account that it is given, as itself, or as one that all agents of the project share.
 * https://cloud.google.com/agent-builder/agent-engine/agent-identity
 */
const agent = (resource) => {
    const spec = arguments_at(resource, "spec");
    const account = (0,clouds_attributes/* named */.KT)(spec, "service_account");
    const isOwn = account !== undefined || (0,clouds_attributes/* textIn */.r7)((0,clouds_attributes/* named */.KT)(spec, "identity_type")) === "AGENT_IDENTITY";
    const shared = "the agent that Google runs for every agent of the project";
    return [
        ...actsAs(resource, account),
        ...(isOwn ? [] : [settingOf(resource, "default-identity", spec ?? itself(resource), shared)]),
        ...(0,clouds_attributes/* all */.Q7)(spec, "deployment_spec", "env").flatMap((variable) => variablesIn(resource, variable)),
    ];
};
/** https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/discovery_engine_widget_config */
const widget = (resource) => {
    const open = arguments_at(resource, "access_settings", "allow_public_access");
    return open && (0,clouds_attributes/* textIn */.r7)(open) !== "false"
        ? [settingOf(resource, "no-authentication", open, "whoever opens its page", "false")]
        : [];
};
/** https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/dialogflow_cx_agent */
const conversations = (resource) => [
    recording(resource, "logged-endpoint", arguments_at(resource, "advanced_settings", "logging_settings", "enable_stackdriver_logging") ??
        get(resource, "enable_stackdriver_logging"), "conversations"),
];
/** What is taken out of conversations before they are kept: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/dialogflow_cx_security_settings */
const redaction = (resource) => {
    const strategy = get(resource, "redaction_strategy");
    const isOn = strategy && (0,clouds_attributes/* textIn */.r7)(strategy) !== "REDACTION_STRATEGY_UNSPECIFIED";
    return isOn ? [settingOf(resource, "guardrail-filter", strategy, "personal data in what is kept")] : [];
};
/** https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/gemini_logging_setting */
const assistantLogging = (resource) => [
    recording(resource, "logged-text", get(resource, "log_prompts_and_responses"), "prompts and answers"),
];
const thresholds = ["BLOCK_ONLY_HIGH", "BLOCK_MEDIUM_AND_ABOVE", "BLOCK_LOW_AND_ABOVE"];
/** https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/ces_guardrail */
function agentGuardrail(resource) {
    const enabled = get(resource, "enabled");
    if ((0,clouds_attributes/* textIn */.r7)(enabled) === "false")
        return [];
    const steps = allIn(resource, "model_safety", "safety_settings").flatMap((setting) => {
        const level = (0,clouds_attributes/* named */.KT)(setting, "threshold");
        const held = level ? thresholds.slice(0, thresholds.indexOf((0,clouds_attributes/* textIn */.r7)(level) ?? "BLOCK_LOW_AND_ABOVE") + 1) : [];
        return [...held]
            .reverse()
            .map((step) => settingOf(resource, "guardrail-filter", level ?? setting, `${(0,clouds_attributes/* textIn */.r7)((0,clouds_attributes/* named */.KT)(setting, "category")) ?? ""}: ${step}`));
    });
    return steps.length > 0
        ? steps
        : [settingOf(resource, "guardrail-filter", enabled ?? itself(resource), "what it is for")];
}
const behindEndpoint = ["private_service_connect_config", "enable_private_service_connect"];
const modelReaders = {
    google_vertex_ai_endpoint: together(terraform_models_known, encrypted, endpoint, privately(["network"], behindEndpoint)),
    google_vertex_ai_endpoint_with_model_garden_deployment: together(terraform_models_known, privately(["endpoint_config", ...behindEndpoint]), (resource) => writtenToken(resource, "model_config", "hugging_face_access_token")),
    google_vertex_ai_index_endpoint: together(terraform_models_known, encrypted, indexEndpoint, privately(["network"], behindEndpoint)),
    google_vertex_ai_feature_online_store: together(terraform_models_known, encrypted, privately(["dedicated_serving_endpoint", ...behindEndpoint])),
    google_vertex_ai_index: together(terraform_models_known, encrypted),
    google_vertex_ai_dataset: together(terraform_models_known, encrypted),
    google_vertex_ai_featurestore: together(terraform_models_known, encrypted),
    google_vertex_ai_tensorboard: together(terraform_models_known, encrypted),
    google_vertex_ai_metadata_store: together(terraform_models_known, encrypted),
    google_vertex_ai_reasoning_engine: together(terraform_models_known, encrypted, agent),
    google_discovery_engine_data_store: together(terraform_models_known, encrypted),
    google_discovery_engine_widget_config: together(terraform_models_known, widget),
    google_dialogflow_agent: together(terraform_models_known, conversations),
    google_dialogflow_cx_agent: together(terraform_models_known, conversations),
    google_dialogflow_cx_security_settings: together(terraform_models_known, redaction),
    google_gemini_logging_setting: together(terraform_models_known, assistantLogging),
    google_ces_guardrail: together(terraform_models_known, agentGuardrail),
};

;// CONCATENATED MODULE: ./lib/src/clouds/gcp/config-connector.js








/** https://cloud.google.com/config-connector/docs/reference/resource-docs/iam/iampolicymember */
const policyMember = (resource) => {
    const spec = specOf(resource);
    const role = (0,model_value/* field */.ZZ)(spec, "role");
    const member = memberIn(resource, spec);
    if (!role || !member)
        return [];
    const condition = (0,model_value/* field */.ZZ)(spec, "condition");
    return [{ kind: "binding", on: nodeIn(resource), mode: "adds", role, members: [member], condition, resource }];
};
/** A member is a text, or says what it is of. */
const config_connector_bindingsIn = (resource) => (0,model_value/* items */.ld)((0,model_value/* field */.ZZ)(specOf(resource), "bindings")).flatMap((binding) => {
    const role = (0,model_value/* field */.ZZ)(binding, "role");
    const members = (0,model_value/* items */.ld)((0,model_value/* field */.ZZ)(binding, "members")).flatMap((each) => memberIn(resource, each) ?? []);
    return role ? [{ role, members, condition: (0,model_value/* field */.ZZ)(binding, "condition"), span: binding.span }] : [];
});
/** https://cloud.google.com/config-connector/docs/reference/resource-docs/iam/iampartialpolicy */
const partialPolicy = (resource) => config_connector_bindingsIn(resource).map((binding) => ({ kind: "binding", on: nodeIn(resource), mode: "adds", ...binding, resource }));
/** https://cloud.google.com/config-connector/docs/reference/resource-docs/iam/iampolicy */
const wholePolicy = (resource) => [
    { kind: "policy-document", address: resource.address, bindings: config_connector_bindingsIn(resource), resource },
    { kind: "policy", on: nodeIn(resource), policy: itself(resource), resource },
    ...audits(resource, (0,model_value/* items */.ld)((0,model_value/* field */.ZZ)(specOf(resource), "auditConfigs"))),
];
const audits = (resource, configs) => auditedIn(resource, configs, {
    service: "service",
    kinds: "auditLogConfigs",
    kind: "logType",
    exempt: "exemptedMembers",
});
/** https://cloud.google.com/config-connector/docs/reference/resource-docs/iam/iamcustomrole */
const customRole = (resource) => {
    const spec = specOf(resource);
    const organization = own(resource, "organization-id");
    const of = organization
        ? { kind: "organization", id: organization }
        : { kind: "project", id: projectIn(resource) };
    return [
        {
            kind: "custom-role",
            address: resource.address,
            id: accountIn(resource),
            of,
            permissions: (0,model_value/* items */.ld)((0,model_value/* field */.ZZ)(spec, "permissions")),
            stage: (0,model_value/* field */.ZZ)(spec, "stage"),
            resource,
        },
    ];
};
const bodyOf = (resource) => {
    const spec = specOf(resource);
    return spec.kind === "dict" ? spec : resource.body;
};
/** Its arguments are those of Terraform's resource, in other letters: they stand in its specification. */
const config_connector_like = (reader) => (resource) => {
    const spec = specOf(resource);
    return spec.kind === "dict" ? (reader?.({ ...resource, body: spec }) ?? []) : [];
};
/** https://cloud.google.com/config-connector/docs/reference/resource-docs/iam/iamserviceaccountkey */
const config_connector_accountKey = (resource) => {
    const account = accountNamed(resource, (0,model_value/* field */.ZZ)(specOf(resource), "serviceAccountRef"));
    return account ? [{ kind: "setting", of: account, name: "access-key", value: account, says: "a key", resource }] : [];
};
const connectorReaders = {
    "cnrm:IAMPolicyMember": policyMember,
    "cnrm:IAMPartialPolicy": partialPolicy,
    "cnrm:IAMPolicy": wholePolicy,
    "cnrm:IAMAuditConfig": (resource) => audits(resource, [specOf(resource)]),
    "cnrm:IAMServiceAccount": (resource) => [
        {
            kind: "service-account",
            address: resource.address,
            accountId: accountIn(resource),
            project: projectIn(resource),
            ...switchedOff({ ...resource, body: bodyOf(resource) }),
            resource,
        },
    ],
    "cnrm:IAMServiceAccountKey": config_connector_accountKey,
    "cnrm:IAMCustomRole": customRole,
    "cnrm:IAMWorkloadIdentityPool": (resource) => [
        { kind: "pool", address: resource.address, id: accountIn(resource), resource },
    ],
    "cnrm:IAMWorkloadIdentityPoolProvider": (resource) => {
        const spec = specOf(resource);
        const pool = (0,model_value/* field */.ZZ)(spec, "workloadIdentityPoolRef");
        return spec.kind === "dict"
            ? providerFacts({ ...resource, body: spec }, (0,model_value/* field */.ZZ)(pool, "external") ?? (0,model_value/* field */.ZZ)(pool, "name"))
            : [];
    },
    "cnrm:PrivilegedAccessManagerEntitlement": config_connector_like(entitlement),
    "cnrm:APIKeysKey": config_connector_like(keyReaders.google_apikeys_key),
    "cnrm:VertexAIEndpoint": config_connector_like(modelReaders.google_vertex_ai_endpoint),
    "cnrm:VertexAIIndexEndpoint": config_connector_like(modelReaders.google_vertex_ai_index_endpoint),
    "cnrm:VertexAIIndex": config_connector_like(modelReaders.google_vertex_ai_index),
    "cnrm:VertexAIDataset": config_connector_like(modelReaders.google_vertex_ai_dataset),
    "cnrm:VertexAIFeaturestore": config_connector_like(modelReaders.google_vertex_ai_featurestore),
    "cnrm:VertexAITensorboard": config_connector_like(modelReaders.google_vertex_ai_tensorboard),
};

;// CONCATENATED MODULE: ./lib/src/clouds/gcp/organization-policies.js




/**
 * Constraints that hold something back from everybody below: which models, which credentials, who may be a member, how open
 * notebooks stand. https://cloud.google.com/resource-manager/docs/organization-policy/org-policy-constraints and
 * https://cloud.google.com/vertex-ai/generative-ai/docs/control-model-access
 */
const decisive = [
    /^vertexai\./,
    /^ainotebooks\./,
    /^iam\.(?:managed\.)?disableServiceAccount(?:Api)?Key(?:Creation|Upload)$/,
    /^iam\.(?:managed\.)?allowedPolicyMember(?:Domain)?s$/,
    /^iam\.workloadIdentityPool/,
    /^iam\.automaticIamGrantsForDefaultServiceAccounts$/,
    /^iam\.managed\.preventPrivilegedBasicRolesForDefaultServiceAccounts$/,
    /^iam\.disableAuditLoggingExemption$/,
    /^gcp\.restrictServiceUsage$/,
];
/** `name` is the constraint's, with or without `constraints/`, or that of a policy for it. */
function constraintFacts(resource, name, rules) {
    const constraint = /[^/]*$/.exec((0,clouds_attributes/* textIn */.r7)(name) ?? "")?.[0] ?? "";
    if (!decisive.some((pattern) => pattern.test(constraint)))
        return [];
    const facts = rules.flatMap((rule) => factsOf(resource, constraint, rule));
    return facts.length === 0
        ? []
        : [thing(resource, "name", "constraint"), ...facts, exemptions(resource, constraint, rules)];
}
/** What a rule holds back. Where it does so only on a condition, the rest is an exemption. */
function factsOf(resource, constraint, rule) {
    const { enforced, deniesAll } = rule;
    const facts = rule.denied
        .filter((each) => matters(constraint, each))
        .map((each) => settingOf(resource, "organization-guard", each, `${constraint} keeps out ${(0,clouds_attributes/* textIn */.r7)(each) ?? "something"}`));
    if (isOn(enforced))
        facts.push(settingOf(resource, "organization-guard", enforced, `${constraint} is enforced`));
    if (isOn(deniesAll))
        facts.push(rule.condition
            ? settingOf(resource, "organization-guard", deniesAll, `${constraint} lets nothing through${whereOf(rule)}`)
            : allowance(resource, constraint, deniesAll, []));
    else if (!rule.condition && rule.allowed.length > 0 && !isOn(rule.allowsAll)) {
        const allowed = rule.allowed.filter((each) => matters(constraint, each));
        facts.push(allowance(resource, constraint, organization_policies_lastOf(rule.allowed) ?? itself(resource), allowed));
    }
    return facts;
}
/**
 * Where the policy does not hold, as a list that may only get shorter: what a rule lets through on a condition, and all that is
 * left where each rule that holds something back does so on one.
 * https://cloud.google.com/resource-manager/docs/organization-policy/tags-organization-policy
 */
function exemptions(resource, constraint, rules) {
    const restricting = rules.filter(isRestricting);
    const loosening = rules.flatMap((rule) => (rule.condition ? loosened(constraint, rule) : []));
    const isEverywhere = restricting.length === 0 || restricting.some(({ condition }) => !condition);
    const [first] = restricting;
    const outside = first?.condition ?? itself(resource);
    const all = [
        ...loosening,
        ...(isEverywhere ? [] : [{ value: outside, says: `all but what is${restricting.map(whereOf).join(", or")}` }]),
    ];
    const says = all.map((each) => each.says);
    return {
        kind: "setting",
        of: itself(resource),
        name: "organization-exemption",
        value: organization_policies_lastOf(all.map(({ value }) => value)) ?? itself(resource),
        says: `${constraint} lets through ${says.join(", ") || "nothing besides"}`,
        allows: says,
        resource,
    };
}
const isRestricting = ({ enforced, deniesAll, allowsAll, allowed, denied }) => isOn(enforced) || isOn(deniesAll) || denied.length > 0 || (allowed.length > 0 && !isOn(allowsAll));
function loosened(constraint, rule) {
    const { enforced, allowsAll, allowed } = rule;
    const where = whereOf(rule);
    if (enforced && isOff(enforced))
        return [{ value: enforced, says: `everything${where}` }];
    if (isOn(allowsAll))
        return [{ value: allowsAll, says: `everything${where}` }];
    return allowed
        .filter((each) => matters(constraint, each))
        .map((value) => ({ value, says: `${(0,clouds_attributes/* textIn */.r7)(value) ?? "something"}${where}` }));
}
const whereOf = ({ condition }) => condition ? ` where ${(0,clouds_attributes/* textIn */.r7)((0,model_value/* field */.ZZ)(condition, "expression")) ?? "a condition holds"}` : "";
/** Lists grow at their end: what stands there is looked at first, then the others. */
function organization_policies_lastOf(values) {
    const [last, ...others] = values.toReversed();
    return last && { ...last, via: [...(last.via ?? []), ...others.map(({ span }) => span)] };
}
/** A list says what is let through and so what is not: one that lets nothing more through loosens nothing. */
const allowance = (resource, about, value, allowed) => ({
    kind: "setting",
    of: itself(resource),
    name: "organization-allowance",
    value,
    says: `${about} lets through ${allowed.map((each) => (0,clouds_attributes/* textIn */.r7)(each) ?? "something").join(", ") || "nothing"}`,
    allows: allowed.map((each) => (0,clouds_attributes/* textIn */.r7)(each) ?? ""),
    resource,
});
/** Written as a boolean or as its text; what is only known later is given the benefit of the doubt. */
const isOn = (value) => value !== undefined && !isOff(value);
const isOff = (value) => /^false$/i.test((0,clouds_attributes/* textIn */.r7)(value) ?? "");
/** Of services, those of AI; of everything else, all. */
const matters = (constraint, value) => constraint !== "gcp.restrictServiceUsage" ||
    /^(?:is:|in:)?(?:aiplatform|discoveryengine|dialogflow|generativelanguage|modelarmor|notebooks|ml)\b/.test((0,clouds_attributes/* textIn */.r7)(value) ?? "");
/** What Fabric writes, in its factories and in the arguments of its modules. */
const fabricRules = (policy) => (0,model_value/* items */.ld)((0,model_value/* field */.ZZ)(policy, "rules")).map((rule) => ({
    enforced: (0,model_value/* field */.ZZ)(rule, "enforce"),
    allowsAll: (0,model_value/* field */.ZZ)((0,model_value/* field */.ZZ)(rule, "allow"), "all"),
    deniesAll: (0,model_value/* field */.ZZ)((0,model_value/* field */.ZZ)(rule, "deny"), "all"),
    allowed: (0,clouds_attributes/* all */.Q7)(rule, "allow", "values"),
    denied: (0,clouds_attributes/* all */.Q7)(rule, "deny", "values"),
    condition: (0,model_value/* field */.ZZ)(rule, "condition"),
}));
/** https://cloud.google.com/resource-manager/docs/reference/orgpolicy/rest/v2/organizations.policies, also in Terraform's letters. */
const specifiedRules = (resource) => allIn(resource, "spec", "rules").map((rule) => ({
    enforced: (0,clouds_attributes/* all */.Q7)(rule, "enforce")[0],
    allowsAll: (0,clouds_attributes/* all */.Q7)(rule, "allow_all")[0],
    deniesAll: (0,clouds_attributes/* all */.Q7)(rule, "deny_all")[0],
    allowed: (0,clouds_attributes/* all */.Q7)(rule, "values", "allowed_values"),
    denied: (0,clouds_attributes/* all */.Q7)(rule, "values", "denied_values"),
    condition: (0,clouds_attributes/* all */.Q7)(rule, "condition")[0],
}));
/** The first version, in Terraform and as the interface has it. */
function firstRules(resource) {
    const enforced = arguments_at(resource, "boolean_policy", "enforced");
    const lists = allIn(resource, "list_policy");
    return [
        ...(enforced ? [{ enforced, allowed: [], denied: [] }] : []),
        ...lists.map((list) => {
            const [every] = (0,clouds_attributes/* all */.Q7)(list, "all_values");
            return {
                allowsAll: (0,clouds_attributes/* all */.Q7)(list, "allow", "all")[0] ?? ((0,clouds_attributes/* textIn */.r7)(every) === "ALLOW" ? every : undefined),
                deniesAll: (0,clouds_attributes/* all */.Q7)(list, "deny", "all")[0] ?? ((0,clouds_attributes/* textIn */.r7)(every) === "DENY" ? every : undefined),
                allowed: [...(0,clouds_attributes/* all */.Q7)(list, "allow", "values"), ...(0,clouds_attributes/* all */.Q7)(list, "allowed_values")],
                denied: [...(0,clouds_attributes/* all */.Q7)(list, "deny", "values"), ...(0,clouds_attributes/* all */.Q7)(list, "denied_values")],
            };
        }),
    ];
}
const organizationPolicy = (resource) => {
    const constraint = get(resource, "constraint");
    return constraint
        ? constraintFacts(resource, constraint, firstRules(resource))
        : constraintFacts(resource, get(resource, "name"), specifiedRules(resource));
};

;// CONCATENATED MODULE: ./lib/src/clouds/gcp/documents.js







/** https://cloud.google.com/iam/docs/reference/rest/v1/Policy */
const allowPolicy = (resource) => [
    { kind: "policy-document", address: resource.address, bindings: documents_bindingsIn(resource.body), resource },
    ...setOn(resource),
    ...auditedIn(resource, (0,model_value/* items */.ld)(get(resource, "auditConfigs")), {
        service: "service",
        kinds: "auditLogConfigs",
        kind: "logType",
        exempt: "exemptedMembers",
    }),
];
const documents_bindingsIn = (policy) => (0,model_value/* items */.ld)((0,model_value/* field */.ZZ)(policy, "bindings")).flatMap((binding) => {
    const role = (0,model_value/* field */.ZZ)(binding, "role");
    if (!role)
        return [];
    return [
        { role, members: (0,model_value/* items */.ld)((0,model_value/* field */.ZZ)(binding, "members")), condition: (0,model_value/* field */.ZZ)(binding, "condition"), span: binding.span },
    ];
});
/** What an inventory says that the policy is of. */
function setOn(resource) {
    const on = get(resource, "resource");
    const node = on && nodeNamed(on);
    const itself = { kind: "reference", address: resource.address, attribute: "", span: resource.span };
    return node ? [{ kind: "policy", on: node, policy: itself, resource }] : [];
}
/** https://cloud.google.com/iam/docs/reference/rest/v1/projects.roles; where the file has no name of its own, it is its role's. */
const role = (resource) => {
    const [name, permissions] = [(0,clouds_attributes/* textIn */.r7)(get(resource, "name")) ?? "", (0,model_value/* items */.ld)(get(resource, "includedPermissions"))];
    // Nobody here is the author of Google's own.
    if (name.startsWith("roles/"))
        return [{ kind: "provided-role", name, permissions: permissions.flatMap((each) => (0,clouds_attributes/* textIn */.r7)(each) ?? []), resource }];
    return [documents_customRole(resource)];
};
const documents_customRole = (resource) => ({
    kind: "custom-role",
    address: resource.address,
    id: get(resource, "name") ?? (0,clouds_attributes/* text */.Qq)(baseName(resource.address), resource),
    permissions: (0,model_value/* items */.ld)(get(resource, "includedPermissions")),
    stage: get(resource, "stage"),
    resource,
});
/** https://cloud.google.com/iam/docs/reference/rest/v2/policies */
const denyPolicy = (resource) => [
    {
        kind: "deny-policy",
        address: resource.address,
        name: get(resource, "name") ?? get(resource, "displayName"),
        at: attachedTo(get(resource, "name")),
        rules: (0,model_value/* items */.ld)(get(resource, "rules")).flatMap((rule) => (0,model_value/* items */.ld)((0,model_value/* field */.ZZ)(rule, "denyRule")).map((denied) => ({
            principals: (0,clouds_attributes/* all */.Q7)(denied, "deniedPrincipals"),
            exceptPrincipals: (0,clouds_attributes/* all */.Q7)(denied, "exceptionPrincipals"),
            permissions: (0,clouds_attributes/* all */.Q7)(denied, "deniedPermissions"),
            exceptPermissions: (0,clouds_attributes/* all */.Q7)(denied, "exceptionPermissions"),
            condition: (0,model_value/* field */.ZZ)(denied, "denialCondition"),
            span: rule.span,
        }))),
        resource,
    },
];
/** `policies/cloudresourcemanager.googleapis.com%2Fprojects%2Fp/denypolicies/d`, as the provider prints it, says what it is attached to. */
function attachedTo(name) {
    const point = /^policies\/([^/]+)\/denypolicies\/[^/]+$/i.exec((0,model_value/* literal */.eu)(name) ?? "")?.[1];
    return name && point !== undefined ? (0,clouds_attributes/* text */.Qq)(point, name) : undefined;
}
/** What lies in what, from the lowest: an inventory's word for it. */
const ancestry = (resource) => {
    const nodes = (0,model_value/* items */.ld)(get(resource, "chain")).flatMap((name) => nodeNamed(name) ?? []);
    return nodes.slice(1).flatMap((parent, i) => {
        const child = nodes[i];
        return child ? [{ kind: "parent", child, parent, resource }] : [];
    });
};
/** https://cloud.google.com/iam/docs/reference/rest/v3/organizations.locations.principalAccessBoundaryPolicies */
const accessBoundary = (resource) => [
    {
        kind: "access-boundary",
        address: resource.address,
        name: get(resource, "name"),
        resources: (0,clouds_attributes/* all */.Q7)(arguments_at(resource, "details"), "rules", "resources"),
        resource,
    },
];
const baseName = (path) => path.slice(path.lastIndexOf("/") + 1).replace(/\.(?:ya?ml|json)$/, "");
const documentReaders = {
    "gcloud:iam-policy": allowPolicy,
    "gcloud:iam-role": role,
    "gcloud:deny-policy": denyPolicy,
    "gcloud:access-boundary": accessBoundary,
    "gcloud:entitlement": entitlement,
    "gcloud:org-policy": organizationPolicy,
    "gcloud:ancestry": ancestry,
};

;// CONCATENATED MODULE: ./lib/src/clouds/gcp/fabric-grants.js


/** A factory has more names than a module, whose callers hand over what they mean. */
const asWritten = { member: (value) => value, role: (value) => value };
/**
 * `said` has any of the arguments `iam`, `iam_bindings`, `iam_bindings_additive`, `iam_by_principals` and what they are called in
 * older versions: https://github.com/GoogleCloudPlatform/cloud-foundation-fabric/blob/master/modules/project/variables-iam.tf
 */
function grantsIn(said, on, resource, names = asWritten) {
    const { member, role } = names;
    const binding = (entry, given, members, condition) => isRole(given)
        ? [
            {
                kind: "binding",
                on,
                mode: "adds",
                role: role(given),
                members: members.map(member),
                condition,
                resource,
                span: spanOf(entry),
            },
        ]
        : [];
    const each = (word, make) => entriesOf((0,model_value/* field */.ZZ)(said, word)).flatMap((entry) => entry.value.perhaps === undefined ? make(entry) : make(entry).map((fact) => perhaps(fact, entry.value.perhaps)));
    const byPrincipal = (entry) => listed(entry.value).flatMap((given) => binding(entry, given, [arguments_keyOf(entry)]));
    return [
        ...each("iam", (entry) => binding(entry, arguments_keyOf(entry), listed(entry.value))),
        ...each("iam_members", (entry) => binding(entry, arguments_keyOf(entry), listed(entry.value))),
        ...each("iam_additive", (entry) => binding(entry, arguments_keyOf(entry), listed(entry.value))),
        ...["iam_bindings", "iam_bindings_additive"].flatMap((word) => each(word, (entry) => {
            const given = (0,model_value/* field */.ZZ)(entry.value, "role");
            const condition = (0,model_value/* field */.ZZ)(entry.value, "condition");
            const members = [...listed((0,model_value/* field */.ZZ)(entry.value, "members")), ...listed((0,model_value/* field */.ZZ)(entry.value, "member"))];
            return given ? binding(entry, given, members, isNothing(condition) ? undefined : condition) : [];
        })),
        ...["iam_by_principals", "iam_by_principals_additive", "iam_additive_members"].flatMap((word) => each(word, byPrincipal)),
        ...each("iam_by_principals_conditional", (entry) => listed((0,model_value/* field */.ZZ)(entry.value, "roles")).flatMap((given) => binding(entry, given, [arguments_keyOf(entry)], (0,model_value/* field */.ZZ)(entry.value, "condition")))),
        ...each("group_iam", (entry) => listed(entry.value).flatMap((given) => binding(entry, given, [prefixed("group:", arguments_keyOf(entry))]))),
    ];
}
/** Others have the same words for something else: what is no role of Google's, nor filled in later, says nothing here. */
const isRole = (value) => /^(?:roles|(?:[\w.-]+:)?(?:projects|organizations)\/[^/]+\/roles)\/|^\$/.test((0,model_value/* literal */.eu)(value) ?? "$");
const perhaps = (fact, because) => because === undefined || !("resource" in fact) ? fact : { ...fact, resource: { perhaps: because, ...fact.resource } };
const isNothing = (value) => value?.kind === "scalar" && value.value === null;
/** The text with something before it that stands for the same place. */
function prefixed(prefix, value) {
    const { span } = value;
    const before = { kind: "literal", text: prefix, span: { ...span, end: span.start } };
    if (value.kind === "text")
        return { ...value, pieces: [before, ...value.pieces] };
    if (value.kind === "unknown")
        return { kind: "text", pieces: [before, { kind: "hole", name: value.name, span }], span };
    return value;
}

;// CONCATENATED MODULE: ./lib/src/clouds/gcp/fabric-names.js



/**
 * What a name behind `$` stands for is decided when the factory runs: `$iam_principals:service_accounts/<file>/<account>`, or in
 * older versions the account's name alone.
 * https://github.com/GoogleCloudPlatform/cloud-foundation-fabric/tree/master/modules/project-factory#context-based-interpolation
 */
function fabric_names_namesIn(resource) {
    const file = baseName(resource.address);
    const accounts = new Set(entriesOf(get(resource, "service_accounts")).map(({ key }) => key));
    const home = (project, span) => ({
        kind: "hole",
        name: ["_self_", file].includes(project) ? fabric_names_ownProject : `project_ids:${project}`,
        span,
    });
    const email = (value, account, project = "_self_") => made(value, [account, "@", home(project, value.span), ".iam.gserviceaccount.com"]);
    const account = (value) => {
        const name = (0,model_value/* literal */.eu)(value) ?? "";
        const [, project, account] = accountName.exec(name) ?? [];
        if (account !== undefined)
            return email(value, account, project);
        return accounts.has(name) ? email(value, name) : undefined;
    };
    const agent = (value) => {
        const [, project = "_self_", name] = agentName.exec((0,model_value/* literal */.eu)(value) ?? "") ?? [];
        if (name === undefined)
            return undefined;
        const mail = [home(project, value.span), `@gcp-sa-${name}.iam.gserviceaccount.com`];
        return made(value, ["serviceAccount:service-", ...mail]);
    };
    return {
        member: (value) => {
            const found = account(value);
            return found ? fabric_names_memberOf(found) : (agent(value) ?? memberLater(value));
        },
        role: later,
        node: (value) => account(value) ?? later(value),
        email,
    };
}
const accountName = /^\$(?:iam_principals:service_accounts\/|service_account_ids:)([^/]+(?:\/automation)?)\/([^/]+)$/;
/** https://cloud.google.com/iam/docs/service-agents */
const agentName = /^\$(?:iam_principals:service_agents\/([^/]+)\/|service_agents:)([\w-]+)$/;
/** What the deployment's own project is called. A file may say its name, and another one tomorrow: it is the same project. */
const fabric_names_ownProject = "project";
const fabric_names_memberOf = (address) => made(address, ["serviceAccount:", ...address.pieces]);
/** All of it stands for the text that named it. */
const made = ({ span, via }, parts) => ({
    kind: "text",
    pieces: parts.map((part) => typeof part === "string" ? standingFor({ kind: "literal", text: part, span }, span) : part),
    span,
    ...(via && { via }),
});
/** INVARIANT: no literal is as long as its span, unless it stands there as it is. */
const standingFor = (piece, span) => ({
    ...piece,
    span: piece.kind === "literal" ? { ...span, end: span.start } : span,
});
/** A value that is only known when the factory runs, under the name that it has there. */
function later(value) {
    const name = (0,model_value/* literal */.eu)(value);
    return name?.startsWith("$") ? lookedUp(value, name.slice(1)) : value;
}
/** Members without a word for their kind are such names too, in older versions. */
function memberLater(value) {
    const name = (0,model_value/* literal */.eu)(value);
    return name !== undefined && /^[a-z0-9][\w-]*$/.test(name) ? lookedUp(value, name) : later(value);
}
function lookedUp({ span, via }, name) {
    return {
        kind: "unknown",
        name,
        because: `\`${name}\` is looked up by the factory`,
        span,
        ...(via && { via }),
    };
}

;// CONCATENATED MODULE: ./lib/src/clouds/gcp/fabric.js









/** Who may do what on the node itself, and what holds for all below it. */
const node = (kind) => (resource) => {
    const names = fabric_names_namesIn(resource);
    const on = { kind, id: undefined };
    return [
        ...parentOf(resource, on),
        ...grantsIn(resource.body, on, resource, names),
        ...denials(resource, names),
        ...fabric_audited(resource),
        ...policiesIn(resource, get(resource, "org_policies"), "org_policies"),
        ...accounts(resource, get(resource, "service_accounts"), "service_accounts", names),
        ...accounts(resource, (0,model_value/* field */.ZZ)(get(resource, "automation"), "service_accounts"), "automation.service_accounts", names),
        ...fabric_places.flatMap(([word, collection]) => fabric_kept(resource, get(resource, word), word, collection, names)),
        ...buckets(resource, names),
        ...pools(resource),
    ];
};
/** The deployment's own, unless the file names another. */
function parentOf(resource, child) {
    const parent = get(resource, "parent");
    if (!parent)
        return [];
    const on = nodeOf("folder", fabric_names_namesIn(resource).node(parent));
    return [{ kind: "parent", child, parent: on, resource }];
}
/** https://github.com/GoogleCloudPlatform/cloud-foundation-fabric/tree/master/modules/iam-service-account */
function accounts(resource, said, word, names) {
    const project = { kind: "project", id: undefined };
    return entriesOf(said).flatMap((entry) => {
        const account = within(resource, `${word}.${entry.key}`, entry);
        const address = names.email(arguments_keyOf(entry), entry.key);
        const self = fabric_names_memberOf(address);
        const on = { kind: "resource", collection: "serviceAccounts", id: address };
        return [
            { kind: "service-account", address: account.address, email: address, resource: account },
            ...grantsIn(entry.value, on, account, names),
            ...ownRoles(entry.value, self, account, names),
            // In the first versions, the roles alone.
            ...(entry.value.kind === "list" ? entry.value.items : []).map((role) => bound(account, project, names.role(role), self)),
        ];
    });
}
const bound = (resource, on, role, member) => ({
    kind: "binding",
    on,
    mode: "adds",
    role,
    members: [member],
    resource,
    span: role.span,
});
/** What an account says of itself that it may use: on projects, folders, accounts, buckets, each by its name. */
function ownRoles(said, account, resource, names) {
    const on = (word, make) => entriesOf((0,model_value/* field */.ZZ)(said, word)).flatMap((entry) => {
        const node = make(names.node?.(arguments_keyOf(entry)) ?? arguments_keyOf(entry));
        return (0,model_value/* items */.ld)(entry.value).map((role) => bound(resource, node, names.role(role), account));
    });
    const thing = (collection) => (id) => ({ kind: "resource", collection, id });
    return [
        ...(0,clouds_attributes/* all */.Q7)(said, "iam_self_roles").map((role) => bound(resource, { kind: "project", id: undefined }, names.role(role), account)),
        ...on("iam_project_roles", (id) => nodeOf("project", id)),
        ...on("iam_folder_roles", (id) => nodeOf("folder", id)),
        ...on("iam_organization_roles", (id) => nodeOf("organization", id)),
        ...on("iam_sa_roles", thing("serviceAccounts")),
        ...on("iam_storage_roles", thing("buckets")),
    ];
}
/** Things within a project that say who may use them, and what they are called in paths. */
const fabric_places = [
    ["buckets", "buckets"],
    ["datasets", "datasets"],
    ["pubsub_topics", "topics"],
];
const fabric_kept = (resource, said, word, collection, names) => entriesOf(said).flatMap((entry) => grantsIn(entry.value, { kind: "resource", collection, id: arguments_keyOf(entry) }, within(resource, `${word}.${entry.key}`, entry), names));
function buckets(resource, names) {
    const bucket = (0,model_value/* field */.ZZ)(get(resource, "automation"), "bucket");
    return bucket
        ? grantsIn(bucket, { kind: "resource", collection: "buckets", id: (0,model_value/* field */.ZZ)(bucket, "name") }, resource, names)
        : [];
}
function policiesIn(resource, said, word) {
    return entriesOf(said).flatMap((entry) => 
    // A trial enforces nothing.
    entry.key.startsWith("dry_run:")
        ? []
        : constraintFacts(within(resource, `${word}.${entry.key}`, entry), arguments_keyOf(entry), fabricRules(entry.value)));
}
const orgPolicies = (resource) => policiesIn(resource, resource.body, "org_policies");
/** https://cloud.google.com/logging/docs/audit/configure-data-access */
const fabric_audited = (resource) => entriesOf(get(resource, "data_access_logs")).flatMap((service) => entriesOf(service.value).flatMap((kind) => logged(resource, arguments_keyOf(service), arguments_keyOf(kind), (0,model_value/* items */.ld)((0,model_value/* field */.ZZ)(kind.value, "exempted_members")).length > 0)));
function denials(resource, names) {
    return entriesOf(get(resource, "iam_deny_policies")).map((entry) => {
        const policy = within(resource, `iam_deny_policies.${entry.key}`, entry);
        return {
            kind: "deny-policy",
            address: policy.address,
            name: arguments_keyOf(entry),
            at: undefined,
            rules: rulesIn(entry, names),
            resource: policy,
        };
    });
}
const rulesIn = (entry, names) => (0,model_value/* items */.ld)((0,model_value/* field */.ZZ)(entry.value, "rules")).map((rule) => ({
    principals: (0,clouds_attributes/* all */.Q7)(rule, "denied_principals").map(names.member),
    exceptPrincipals: (0,clouds_attributes/* all */.Q7)(rule, "exception_principals").map(names.member),
    permissions: (0,clouds_attributes/* all */.Q7)(rule, "denied_permissions"),
    exceptPermissions: (0,clouds_attributes/* all */.Q7)(rule, "exception_permissions"),
    condition: (0,model_value/* field */.ZZ)(rule, "denial_condition"),
    span: rule.span,
}));
/** https://github.com/GoogleCloudPlatform/cloud-foundation-fabric/blob/master/modules/project/variables-identity-providers.tf */
function pools(resource) {
    return entriesOf(get(resource, "workload_identity_pools")).flatMap((entry) => {
        const pool = within(resource, `workload_identity_pools.${entry.key}`, entry);
        return [
            { kind: "pool", address: pool.address, id: arguments_keyOf(entry), resource: pool },
            ...entriesOf((0,model_value/* field */.ZZ)(entry.value, "providers")).flatMap((provider) => {
                const own = within(pool, `${pool.address}.providers.${provider.key}`, provider);
                return providerFacts(own, arguments_keyOf(entry), (0,model_value/* field */.ZZ)(provider.value, "identity_provider"));
            }),
        ];
    });
}
const fabricReaders = {
    "fabric:project": node("project"),
    "fabric:folder": node("folder"),
    "fabric:organization": node("organization"),
    "fabric:org-policies": orgPolicies,
};

;// CONCATENATED MODULE: ./lib/src/clouds/gcp/loose-providers.js
/** Providers of outside identities that nothing in view lets act as anybody, to how far a token may come from. */






/** From the widest. */
const reaches = [
    "every token",
    "tokens of every repository of an owner",
    "tokens of every branch of a repository",
    "tokens of one branch or environment",
];
/** What is bound to in view is told of by whoever may act as it. */
function looseProviders({ unit, facts }) {
    const providers = facts.filter((fact) => fact.kind === "provider");
    if (providers.length === 0)
        return [];
    const names = namesIn(unit);
    const members = facts.flatMap((fact) => membersIn(fact).flatMap((value) => names.text(value) ?? []));
    return providers.flatMap((provider) => members.some((member) => isOfPool(names, provider, member)) ? [] : openness(provider, names));
}
function membersIn(fact) {
    if (fact.kind === "binding")
        return fact.members;
    return fact.kind === "policy-document" ? fact.bindings.flatMap(({ members }) => members) : [];
}
function openness({ condition, issuer, mapping, resource }, names) {
    const url = issuerOf(issuer);
    if (!issuer || url === undefined || !isShared(url))
        return [];
    const known = mappingOf(mapping);
    const { alternatives } = readCondition(condition);
    const loosest = Math.min(3, ...alternatives.map((each) => reachOf(each, known, "nothing")));
    const unread = alternatives.flat().some(({ kind }) => kind === "opaque");
    if (unread && loosest < 3)
        return [];
    return [
        {
            kind: "setting",
            of: itself(resource),
            name: "federated-subject",
            value: condition ?? issuer,
            says: `${reaches[loosest]} of ${names.text(issuer) ?? url}`,
            allows: reaches.slice(loosest, 3),
            resource: { perhaps: "whom its tokens may act as is not in view", ...resource },
        },
    ];
}

;// CONCATENATED MODULE: ./lib/src/clouds/gcp/module-outputs.js

/** `module.project.project_id`. */
const output = (resource, name) => ({
    kind: "unknown",
    name: `${resource.address}.${name}`,
    because: "the module is not in the repository",
    span: headOf(resource.span),
});

// EXTERNAL MODULE: ./lib/src/clouds/gcp/module-words.js
var module_words = __webpack_require__(3246);
;// CONCATENATED MODULE: ./lib/src/clouds/gcp/fabric-modules.js






/** By what is handed over: Fabric's modules are copied, and others took up its words. */
const isFabric = ({ body }) => body.entries.some(({ key, value }) => module_words/* fabricWord */.K.test(key) && value.kind === "dict");
/** https://github.com/GoogleCloudPlatform/cloud-foundation-fabric/tree/master/modules */
function fabricModule(resource, name) {
    if (!isFabric(resource))
        return [];
    const on = nodeOfModule(resource, name);
    const isAccount = /service-?account/.test(name);
    const email = output(resource, "email");
    const self = prefixed("serviceAccount:", email);
    const account = { kind: "service-account", address: resource.address, email, resource };
    return [
        ...(isAccount ? [account, ...ownRoles(resource.body, self, resource, asWritten)] : []),
        ...grantsIn(resource.body, on, resource),
        ...denials(resource, asWritten),
        ...fabric_audited(resource),
        ...policiesIn(resource, get(resource, "org_policies"), `${resource.address}.org_policies`),
    ];
}
/** The modules that make something that a policy can be set on, by their names. */
const fabric_modules_collections = {
    gcs: "buckets",
    "bigquery-dataset": "datasets",
    "secret-manager": "secrets",
    "artifact-registry": "repositories",
    "cloud-run-v2": "services",
    "cloud-run": "services",
    "cloud-function-v2": "functions",
    "cloud-function-v1": "functions",
    pubsub: "topics",
    kms: "keyRings",
    "agent-engine": "reasoningEngines",
};
function nodeOfModule(resource, name) {
    if (/service-?account/.test(name))
        return { kind: "resource", collection: "serviceAccounts", id: output(resource, "id") };
    const collection = fabric_modules_collections[name];
    if (collection !== undefined)
        return {
            kind: "resource",
            collection,
            id: get(resource, "name") ?? get(resource, "id"),
            project: get(resource, "project_id"),
        };
    if (name === "folder")
        return { kind: "folder", id: output(resource, "id") };
    if (name === "organization")
        return nodeOf("organization", get(resource, "organization_id") ?? get(resource, "org_id"));
    return { kind: "project", id: name === "project" ? output(resource, "project_id") : get(resource, "project_id") };
}

;// CONCATENATED MODULE: ./lib/src/clouds/gcp/google-modules.js







const googleModule = (resource, source, name) => [
    ...(iamModules[name]?.(resource) ?? []),
    ...(/terraform-google-modules\/service-accounts\/google/.test(source) ? newAccounts(resource) : []),
    ...(/\/simple-sa(?:\?|$)/.test(source) ? simpleAccount(resource) : []),
    ...(/terraform-google-modules\/project-factory\/google(?:\?|$|\/\/$)/.test(source) ? factoryProject(resource) : []),
];
const names = (resource, ...all) => all.flatMap((name) => listed(get(resource, name)));
const google_modules_bound = (resource, on, role, members, condition) => ({
    kind: "binding",
    on,
    mode: "adds",
    role,
    members,
    condition,
    resource,
});
/** Roles and their members on everything that the call names, and the same under conditions. */
const bindings = (on, ...targets) => (resource) => names(resource, ...targets).flatMap((id) => [
    ...entriesOf(get(resource, "bindings")).map((entry) => ({
        ...bindingOf(resource, on(id), arguments_keyOf(entry), (0,model_value/* items */.ld)(entry.value)),
        span: spanOf(entry),
    })),
    ...listed(get(resource, "conditional_bindings")).flatMap((each) => {
        const role = (0,model_value/* field */.ZZ)(each, "role");
        return role
            ? [{ ...bindingOf(resource, on(id), role, (0,model_value/* items */.ld)((0,model_value/* field */.ZZ)(each, "members")), each), span: each.span }]
            : [];
    }),
]);
const bindingOf = (resource, on, role, members, condition) => ({
    kind: "binding",
    on,
    mode: (0,clouds_attributes/* textIn */.r7)(get(resource, "mode")) === "authoritative" ? "owns-role" : "adds",
    role,
    members,
    condition,
    resource,
});
const google_modules_thing = (collection) => (id) => ({ kind: "resource", collection, id });
/** https://registry.terraform.io/modules/terraform-google-modules/iam/google */
const iamModules = {
    projects_iam: bindings((id) => nodeOf("project", id), "projects", "project"),
    folders_iam: bindings((id) => nodeOf("folder", id), "folders", "folder"),
    organizations_iam: bindings((id) => nodeOf("organization", id), "organizations", "organization"),
    service_accounts_iam: bindings(google_modules_thing("serviceAccounts"), "service_accounts", "service_account"),
    storage_buckets_iam: bindings(google_modules_thing("buckets"), "storage_buckets", "storage_bucket"),
    bigquery_datasets_iam: bindings(google_modules_thing("datasets"), "bigquery_datasets", "bigquery_dataset"),
    secret_manager_iam: bindings(google_modules_thing("secrets"), "secrets", "secret"),
    kms_crypto_keys_iam: bindings(google_modules_thing("cryptoKeys"), "kms_crypto_keys", "kms_crypto_key"),
    member_iam: memberRoles,
    custom_role_iam: google_modules_customRole,
};
function memberRoles(resource) {
    const account = get(resource, "service_account_address");
    const prefix = (0,clouds_attributes/* textIn */.r7)(get(resource, "prefix")) ?? "serviceAccount";
    if (!account)
        return [];
    return listed(get(resource, "project_roles")).map((role) => google_modules_bound(resource, nodeOf("project", get(resource, "project_id")), role, [prefixed(`${prefix}:`, account)]));
}
function google_modules_customRole(resource) {
    const kind = (0,clouds_attributes/* textIn */.r7)(get(resource, "target_level")) === "org" ? "organization" : "project";
    const on = { kind, id: get(resource, "target_id") };
    const members = listed(get(resource, "members"));
    const id = get(resource, "role_id");
    const role = {
        kind: "custom-role",
        address: resource.address,
        id,
        of: on,
        permissions: listed(get(resource, "permissions")),
        stage: get(resource, "stage"),
        resource,
    };
    const named = id && on.id ? [google_modules_joined([kind === "project" ? "projects/" : "organizations/", on.id, "/roles/", id])] : [];
    return [role, ...(members.length > 0 ? named.map((each) => google_modules_bound(resource, on, each, members)) : [])];
}
/** Texts and values as one text, which stands where the last of them does. */
function google_modules_joined(parts) {
    const span = parts.findLast((part) => typeof part !== "string")?.span;
    if (!span)
        throw new Error("a text that is made of nothing that was written");
    const place = { ...span, end: span.start };
    const pieces = parts.flatMap((part) => {
        if (typeof part === "string")
            return [{ kind: "literal", text: part, span: place }];
        if (part.kind === "text")
            return part.pieces.map((piece) => (piece.kind === "hole" ? piece : { ...piece, span: place }));
        return part.kind === "unknown" ? [{ kind: "hole", name: part.name, span }] : [];
    });
    return { kind: "text", pieces, span };
}
/** https://registry.terraform.io/modules/terraform-google-modules/service-accounts/google: `project=>role` */
function newAccounts(resource) {
    const accounts = listed(get(resource, "names"));
    const keys = get(resource, "generate_keys");
    return accounts.flatMap((name) => {
        const isOnly = accounts.length === 1;
        const index = `["${(0,model_value/* literal */.eu)(name) ?? ""}"]`;
        const address = isOnly ? resource.address : `${resource.address}${index}`;
        const email = isOnly ? output(resource, "email") : output(resource, `emails${index}`);
        const self = prefixed("serviceAccount:", email);
        return [
            { kind: "service-account", address, email, resource: isOnly ? resource : { ...resource, address } },
            ...listed(get(resource, "project_roles")).map((each) => {
                const [project, role] = sides(each);
                return google_modules_bound(resource, nodeOf("project", project ?? get(resource, "project_id")), role, [self]);
            }),
            ...(keys && (0,clouds_attributes/* textIn */.r7)(keys) === "true"
                ? [
                    {
                        kind: "setting",
                        of: self,
                        name: "access-key",
                        value: keys,
                        says: "a key",
                        instead: "false",
                        resource,
                    },
                ]
                : []),
        ];
    });
}
/** What stands before an arrow, if there is one with anything before it, and what stands behind it. */
function sides(value) {
    if (value.kind !== "text")
        return [undefined, value];
    const flat = (0,model_text/* flatten */.Bq)(value);
    const arrow = flat.chars.indexOf("=>");
    const part = (from, to) => ({
        ...value,
        pieces: (0,model_text/* cut */.Jj)(flat, from, to),
        span: (0,model_text/* spanIn */.Qs)(flat, from, to),
    });
    return arrow < 0 ? [undefined, value] : [arrow === 0 ? undefined : part(0, arrow), part(arrow + 2, flat.chars.length)];
}
function simpleAccount(resource) {
    const email = output(resource, "email");
    const self = prefixed("serviceAccount:", email);
    const project = get(resource, "project_id");
    return [
        { kind: "service-account", address: resource.address, email, resource },
        ...listed(get(resource, "project_roles")).map((role) => google_modules_bound(resource, nodeOf("project", project), role, [self])),
    ];
}
/** https://registry.terraform.io/modules/terraform-google-modules/project-factory/google */
function factoryProject(resource) {
    const on = { kind: "project", id: output(resource, "project_id") };
    const [account, group] = [get(resource, "sa_role"), get(resource, "group_role")];
    const name = get(resource, "group_name");
    const self = output(resource, "service_account_email");
    return [
        ...(account && (0,clouds_attributes/* textIn */.r7)(account) !== "" ? [google_modules_bound(resource, on, account, [prefixed("serviceAccount:", self)])] : []),
        ...(group && name && (0,clouds_attributes/* textIn */.r7)(name) !== "" ? [google_modules_bound(resource, on, group, [prefixed("group:", name)])] : []),
    ];
}

;// CONCATENATED MODULE: ./lib/src/clouds/gcp/terraform-groups.js

const group = (resource, email) => email ? [{ kind: "group", address: resource.address, email, resource }] : [];
const memberships = (resource, of, members) => of
    ? members.flatMap((member) => member ? [{ kind: "membership", group: of, member, resource }] : [])
    : [];
const keyed = (resource) => group(resource, arguments_at(resource, "group_key", "id"));
const groupReaders = {
    google_cloud_identity_group: keyed,
    "data.google_cloud_identity_group_lookup": keyed,
    /** https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/cloud_identity_group_membership */
    google_cloud_identity_group_membership: (resource) => memberships(resource, get(resource, "group"), [
        arguments_at(resource, "preferred_member_key", "id") ?? arguments_at(resource, "member_key", "id"),
    ]),
    /** https://registry.terraform.io/providers/hashicorp/googleworkspace/latest/docs/resources/group_member */
    googleworkspace_group: (resource) => group(resource, get(resource, "email")),
    "data.googleworkspace_group": (resource) => group(resource, get(resource, "email")),
    googleworkspace_group_member: (resource) => memberships(resource, get(resource, "group_id"), [get(resource, "email")]),
    googleworkspace_group_members: (resource) => memberships(resource, get(resource, "group_id"), listed(get(resource, "members")).flatMap((each) => arguments_at({ ...resource, body: terraform_groups_bodyOf(each, resource) }, "email"))),
};
const terraform_groups_bodyOf = (value, { body }) => value.kind === "dict" ? value : { ...body, entries: [] };
/** Calls of modules that make a group, with who is in it from the start, in whatever part. */
function groupModule(resource, source, name) {
    const isGroup = /terraform-google-modules\/group\/google(?:\?|$|\/\/$)/.test(source) || name === "cloud-identity-group";
    const email = isGroup ? (get(resource, "id") ?? get(resource, "name")) : undefined;
    const members = ["owners", "managers", "members"].flatMap((part) => listed(get(resource, part)));
    return [...group(resource, email), ...memberships(resource, email, members)];
}

;// CONCATENATED MODULE: ./lib/src/clouds/gcp/module-calls.js
/** What a call hands to a module whose files are elsewhere to the facts that can be seen in it: maps of roles to members. */





const moduleReader = (resource) => {
    const source = (0,clouds_attributes/* textIn */.r7)(get(resource, "source")) ?? "";
    // The end of the path tells which module it is, wherever it was copied to.
    const name = /([\w-]+)\/?(?:\?.*)?$/.exec(source)?.[1] ?? "";
    return [
        ...groupModule(resource, source, name),
        ...googleModule(resource, source, name),
        ...fabricModule(resource, name),
    ];
};

;// CONCATENATED MODULE: ./lib/src/clouds/gcp/spelling.js
/** All of them in one expression: each key's alternatives in brackets where there is more than one test. */
function spelling_expressionOf(tests) {
    const each = tests.map(([key, values]) => {
        const all = values.map(({ text = "" }) => `${key} == ${JSON.stringify(text)}`);
        return all.length > 1 && tests.length > 1 ? `(${all.join(" || ")})` : all.join(" || ");
    });
    return { text: each.join(" && ") };
}
const spelling = {
    /** https://cloud.google.com/iam/docs/conditions-overview */
    equality(tests) {
        const expression = spelling_expressionOf(tests);
        return {
            name: "condition",
            value: { kind: "map", entries: [["expression", { kind: "values", values: [expression] }]] },
            blocks: [{ name: "condition", attributes: [["expression", expression]] }],
        };
    },
    tenantIn: (name) => /@([a-z][a-z0-9-]{4,28}[a-z0-9])\.iam\.gserviceaccount\.com$/.exec(name)?.[1],
};

;// CONCATENATED MODULE: ./lib/src/clouds/gcp/model-armor.js



/** From the strictest down: what is held back at high confidence alone is the least. */
const model_armor_levels = ["LOW_AND_ABOVE", "MEDIUM_AND_ABOVE", "HIGH"];
const model_armor_held = (resource, value, says) => settingOf(resource, "guardrail-filter", value, says);
const model_armor_isOn = (settings) => (0,clouds_attributes/* textIn */.r7)((0,clouds_attributes/* named */.KT)(settings, "filter_enforcement")) !== "DISABLED";
/**
 * https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/model_armor_template and
 * https://cloud.google.com/model-armor/docs/reference/rest/v1/projects.locations.templates
 */
function filters(resource) {
    const config = arguments_at(resource, "filter_config");
    const byLevel = (what, level, from) => {
        const written = (0,clouds_attributes/* textIn */.r7)(level);
        // Left out, the provider decides, and what is only known later may be the strictest.
        const least = written === undefined ? 0 : model_armor_levels.indexOf(written);
        return (least < 0 ? [] : model_armor_levels.slice(least)).map((step) => model_armor_held(resource, level ?? from, `${what}: ${step}`));
    };
    return [
        ...(0,clouds_attributes/* all */.Q7)(config, "rai_settings", "rai_filters").flatMap((filter) => byLevel((0,clouds_attributes/* textIn */.r7)((0,clouds_attributes/* named */.KT)(filter, "filter_type")) ?? "", (0,clouds_attributes/* named */.KT)(filter, "confidence_level"), filter)),
        ...(0,clouds_attributes/* all */.Q7)(config, "pi_and_jailbreak_filter_settings")
            .filter(model_armor_isOn)
            .flatMap((settings) => byLevel("prompt injection and jailbreaks", (0,clouds_attributes/* named */.KT)(settings, "confidence_level"), settings)),
        ...(0,clouds_attributes/* all */.Q7)(config, "malicious_uri_filter_settings")
            .filter(model_armor_isOn)
            .map((settings) => model_armor_held(resource, (0,clouds_attributes/* named */.KT)(settings, "filter_enforcement") ?? settings, "malicious addresses")),
        ...(0,clouds_attributes/* all */.Q7)(config, "sdp_settings", "basic_config")
            .filter(model_armor_isOn)
            .map((settings) => model_armor_held(resource, (0,clouds_attributes/* named */.KT)(settings, "filter_enforcement") ?? settings, "sensitive data")),
        ...(0,clouds_attributes/* all */.Q7)(config, "sdp_settings", "advanced_config").map((settings) => model_armor_held(resource, (0,clouds_attributes/* named */.KT)(settings, "inspect_template") ?? settings, "sensitive data of a template")),
    ];
}
/** What is found is stopped, or only told of. */
const enforcement = (resource, value, isOn) => settingOf(resource, "guardrail-enforcement", value ?? itself(resource), isOn ? "yes" : "no");
const template = (resource) => {
    const metadata = arguments_at(resource, "template_metadata");
    const [kind, failing, logs] = [
        "enforcement_type",
        "ignore_partial_invocation_failures",
        "log_sanitize_operations",
    ].map((name) => (0,clouds_attributes/* named */.KT)(metadata, name));
    return [
        thing(resource, "template_id"),
        ...filters(resource),
        ...((0,clouds_attributes/* textIn */.r7)(failing) === "true"
            ? []
            : [model_armor_held(resource, failing ?? itself(resource), "what a filter could not look at")]),
        enforcement(resource, kind, (0,clouds_attributes/* textIn */.r7)(kind) !== "INSPECT_ONLY"),
        recording(resource, "logged-endpoint", logs, "what was looked at"),
    ];
};
/** https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/model_armor_floorsetting */
const floor = (resource) => {
    const enforced = get(resource, "enable_floor_setting_enforcement");
    const platform = (0,clouds_attributes/* all */.Q7)(arguments_at(resource, "ai_platform_floor_setting")).filter((settings) => (0,clouds_attributes/* textIn */.r7)((0,clouds_attributes/* named */.KT)(settings, "inspect_only")) !== "true");
    return [
        thing(resource, "parent"),
        ...filters(resource),
        ...platform.map((settings) => model_armor_held(resource, (0,clouds_attributes/* named */.KT)(settings, "inspect_and_block") ?? settings, "what the platform's models are asked")),
        enforcement(resource, enforced, enforced !== undefined && (0,clouds_attributes/* textIn */.r7)(enforced) !== "false"),
    ];
};
const modelArmorReaders = {
    google_model_armor_template: template,
    google_model_armor_floorsetting: floor,
};

;// CONCATENATED MODULE: ./lib/src/clouds/gcp/perimeters.js




/** Services that a perimeter can keep models, agents and what they know within: https://cloud.google.com/vpc-service-controls/docs/supported-products */
const ofAi = /^(?:aiplatform|discoveryengine|dialogflow|generativelanguage|modelarmor|notebooks|cloudaicompanion|ces|ml|documentai)\.googleapis\.com$/;
/** What is only tried out, in `spec`, keeps nobody out. */
const perimeter = (resource) => perimeterIn(resource, allIn(resource, "status"));
const perimeters = (resource) => perimeterIn(resource, allIn(resource, "service_perimeters", "status"));
function perimeterIn(resource, statuses) {
    const facts = statuses.flatMap((status) => {
        const services = (0,clouds_attributes/* all */.Q7)(status, "restricted_services").filter((each) => ofAi.test((0,clouds_attributes/* textIn */.r7)(each) ?? ""));
        if (services.length === 0)
            return [];
        const guard = (value, says) => settingOf(resource, "organization-guard", value, `${(0,clouds_attributes/* textIn */.r7)(value) ?? "something"} ${says}`);
        return [
            ...services.map((each) => guard(each, "is reached only from inside")),
            ...(0,clouds_attributes/* all */.Q7)(status, "resources").map((each) => guard(each, "lies inside")),
            waysThrough(resource, status),
        ];
    });
    return facts.length === 0 ? [] : [thing(resource, "name", "title"), ...facts];
}
/** https://cloud.google.com/vpc-service-controls/docs/ingress-egress-rules */
function waysThrough(resource, status) {
    const ways = ["access_levels", "ingress_policies", "egress_policies"].flatMap((name) => (0,clouds_attributes/* all */.Q7)(status, name).map((value) => ({ value, says: [...new Set(perimeters_textsIn(value))].sort().join(" ") })));
    const [last, ...others] = ways.map(({ value }) => value).toReversed();
    return {
        kind: "setting",
        of: itself(resource),
        name: "organization-exemption",
        value: last ? { ...last, via: [...(last.via ?? []), ...others.map(({ span }) => span)] } : itself(resource),
        says: ways.length === 0
            ? "the perimeter lets nobody through"
            : `the perimeter lets through ${ways.map(({ says }) => says).join(", ")}`,
        allows: ways.map(({ says }) => says),
        resource,
    };
}
/** What is written somewhere in a value. */
function perimeters_textsIn(value) {
    if (value.kind === "dict")
        return value.entries.flatMap((entry) => perimeters_textsIn(entry.value));
    if (value.kind === "list")
        return (0,model_value/* items */.ld)(value).flatMap(perimeters_textsIn);
    const text = (0,clouds_attributes/* textIn */.r7)(value) ?? (value.kind === "unknown" ? value.name : value.kind === "reference" ? value.address : undefined);
    return text === undefined ? [] : [text];
}

;// CONCATENATED MODULE: ./lib/src/clouds/gcp/terraform-guards.js
/** What holds for a whole project or organisation, in Terraform: pools of outside identities, organisation policies, audit logs. */






/** https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/google_project_iam */
const auditConfig = (resource) => [
    thing(resource),
    ...auditedIn(resource, [resource.body], {
        service: "service",
        kinds: "audit_log_config",
        kind: "log_type",
        exempt: "exempted_members",
    }),
];
const guardReaders = {
    google_iam_workload_identity_pool: poolReader,
    google_iam_workload_identity_pool_provider: providerReader,
    google_iam_workforce_pool: poolReader,
    google_iam_workforce_pool_provider: providerReader,
    google_privileged_access_manager_entitlement: entitlement,
    google_org_policy_policy: organizationPolicy,
    google_project_organization_policy: organizationPolicy,
    google_folder_organization_policy: organizationPolicy,
    google_organization_policy: organizationPolicy,
    google_access_context_manager_service_perimeter: perimeter,
    google_access_context_manager_service_perimeters: perimeters,
    google_project_iam_audit_config: auditConfig,
    google_folder_iam_audit_config: auditConfig,
    google_organization_iam_audit_config: auditConfig,
};

;// CONCATENATED MODULE: ./lib/src/clouds/gcp/terraform-bindings.js

const terraform_bindings_get = ({ body }, name) => {
    const value = (0,model_value/* field */.ZZ)(body, name);
    return value?.kind === "scalar" && value.value === null ? undefined : value;
};
const terraform_bindings_thing = (collection, id, location = "location") => (resource) => ({
    kind: "resource",
    collection,
    id: terraform_bindings_get(resource, id),
    project: terraform_bindings_get(resource, "project"),
    location: terraform_bindings_get(resource, location),
});
/** https://registry.terraform.io/providers/hashicorp/google/latest/docs */
const terraform_bindings_places = {
    project: (resource) => ({ kind: "project", id: terraform_bindings_get(resource, "project") }),
    folder: (resource) => ({ kind: "folder", id: terraform_bindings_get(resource, "folder") }),
    organization: (resource) => ({ kind: "organization", id: terraform_bindings_get(resource, "org_id") }),
    service_account: terraform_bindings_thing("serviceAccounts", "service_account_id"),
    vertex_ai_endpoint: terraform_bindings_thing("endpoints", "endpoint"),
    vertex_ai_featurestore: terraform_bindings_thing("featurestores", "featurestore", "region"),
    vertex_ai_featurestore_entitytype: terraform_bindings_thing("entityTypes", "entitytype"),
    vertex_ai_feature_group: terraform_bindings_thing("featureGroups", "feature_group", "region"),
    vertex_ai_feature_online_store: terraform_bindings_thing("featureOnlineStores", "feature_online_store", "region"),
    vertex_ai_feature_online_store_featureview: terraform_bindings_thing("featureViews", "feature_view", "region"),
    vertex_ai_reasoning_engine: terraform_bindings_thing("reasoningEngines", "reasoning_engine", "region"),
    colab_runtime_template: terraform_bindings_thing("notebookRuntimeTemplates", "runtime_template"),
    notebooks_instance: terraform_bindings_thing("instances", "instance_name"),
    notebooks_runtime: terraform_bindings_thing("runtimes", "runtime_name"),
    workbench_instance: terraform_bindings_thing("instances", "name"),
    discovery_engine_data_store: terraform_bindings_thing("dataStores", "data_store_id"),
    discovery_engine_search_engine: terraform_bindings_thing("engines", "engine_id"),
    agent_registry_service: terraform_bindings_thing("services", "service_id"),
    storage_bucket: terraform_bindings_thing("buckets", "bucket"),
    storage_managed_folder: terraform_bindings_thing("buckets", "bucket"),
    bigquery_dataset: terraform_bindings_thing("datasets", "dataset_id"),
    bigquery_table: terraform_bindings_thing("tables", "table_id"),
    bigquery_connection: terraform_bindings_thing("connections", "connection_id"),
    secret_manager_secret: terraform_bindings_thing("secrets", "secret_id"),
    secret_manager_regional_secret: terraform_bindings_thing("secrets", "secret_id"),
    kms_crypto_key: terraform_bindings_thing("cryptoKeys", "crypto_key_id"),
    kms_key_ring: terraform_bindings_thing("keyRings", "key_ring_id"),
    cloud_run_service: terraform_bindings_thing("services", "service"),
    cloud_run_v2_service: terraform_bindings_thing("services", "name"),
    cloud_run_v2_job: terraform_bindings_thing("jobs", "name"),
    cloudfunctions_function: terraform_bindings_thing("functions", "cloud_function", "region"),
    cloudfunctions2_function: terraform_bindings_thing("functions", "cloud_function"),
    artifact_registry_repository: terraform_bindings_thing("repositories", "repository"),
    pubsub_topic: terraform_bindings_thing("topics", "topic"),
    iap_web: (resource) => ({ kind: "project", id: terraform_bindings_get(resource, "project") }),
    billing_account: terraform_bindings_thing("billingAccounts", "billing_account_id"),
    iam_workload_identity_pool: terraform_bindings_thing("workloadIdentityPools", "workload_identity_pool_id"),
};
/** Arguments that are about the binding, not about what it is set on. */
const besides = new Set([
    "project",
    "location",
    "region",
    "zone",
    "role",
    "member",
    "members",
    "condition",
    "policy_data",
    "etag",
]);
/** Of a type that is not listed: the argument that is left over names it. */
const unlisted = (name) => (resource) => {
    const id = resource.body.entries.find(({ key }) => !besides.has(key));
    return { ...terraform_bindings_thing(name, id?.key ?? "name")(resource), collection: name };
};
const shape = /^google_(\w+)_iam_(policy|binding|member)$/;
/** Undefined for a type of another shape. */
function bindingReader(type) {
    const [, name, what] = shape.exec(type) ?? [];
    if (name === undefined || what === undefined)
        return undefined;
    const on = terraform_bindings_places[name] ?? unlisted(name);
    if (what === "policy")
        return (resource) => policyOf(on(resource), resource);
    return (resource) => terraform_bindings_bound(on(resource), what === "binding" ? "owns-role" : "adds", resource);
}
function policyOf(on, resource) {
    const policy = terraform_bindings_get(resource, "policy_data");
    return policy ? [{ kind: "policy", on, policy, resource }] : [];
}
function terraform_bindings_bound(on, mode, resource) {
    const role = terraform_bindings_get(resource, "role");
    const members = (0,model_value/* items */.ld)(terraform_bindings_get(resource, mode === "adds" ? "member" : "members"));
    return role ? [{ kind: "binding", on, mode, role, members, condition: terraform_bindings_get(resource, "condition"), resource }] : [];
}
/** https://registry.terraform.io/providers/hashicorp/google/latest/docs/data-sources/iam_policy */
const policyDocument = (resource) => [
    {
        kind: "policy-document",
        address: resource.address,
        bindings: (0,model_value/* items */.ld)(terraform_bindings_get(resource, "binding")).flatMap((block) => {
            const role = (0,model_value/* field */.ZZ)(block, "role");
            return role
                ? [{ role, members: (0,model_value/* items */.ld)((0,model_value/* field */.ZZ)(block, "members")), condition: (0,model_value/* field */.ZZ)(block, "condition"), span: block.span }]
                : [];
        }),
        resource,
    },
];

;// CONCATENATED MODULE: ./lib/src/clouds/gcp/terraform-identities.js
/** Terraform's service accounts, roles, pools, and what they lie in, to facts: a line for each type. */




const terraform_identities_get = ({ body }, name) => {
    const value = (0,model_value/* field */.ZZ)(body, name);
    return value?.kind === "scalar" && value.value === null ? undefined : value;
};
const project = (resource) => ({ kind: "project", id: terraform_identities_get(resource, "project_id") });
function parentsOf(child, resource, folder, organization) {
    if (folder)
        return [{ kind: "parent", child, parent: { kind: "folder", id: folder }, resource }];
    return organization ? [{ kind: "parent", child, parent: { kind: "organization", id: organization }, resource }] : [];
}
/** `folders/1` or `organizations/1`. */
function parentNode(parent) {
    const address = parent.kind === "reference" ? parent.address : "";
    const isOrganization = /google_organization\./.test(address) || ((0,clouds_attributes/* textIn */.r7)(parent) ?? "").startsWith("organizations/");
    return { kind: isOrganization ? "organization" : "folder", id: parent };
}
const terraform_identities_customRole = (of) => (resource) => [
    {
        kind: "custom-role",
        address: resource.address,
        id: terraform_identities_get(resource, "role_id"),
        of: of(resource),
        permissions: (0,model_value/* items */.ld)(terraform_identities_get(resource, "permissions")),
        stage: terraform_identities_get(resource, "stage"),
        resource,
    },
];
/** https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/iam_deny_policy */
function denyRules(resource) {
    return (0,clouds_attributes/* all */.Q7)(terraform_identities_get(resource, "rules"), "deny_rule").map((rule) => ({
        principals: (0,model_value/* items */.ld)((0,model_value/* field */.ZZ)(rule, "denied_principals")),
        exceptPrincipals: (0,model_value/* items */.ld)((0,model_value/* field */.ZZ)(rule, "exception_principals")),
        permissions: (0,model_value/* items */.ld)((0,model_value/* field */.ZZ)(rule, "denied_permissions")),
        exceptPermissions: (0,model_value/* items */.ld)((0,model_value/* field */.ZZ)(rule, "exception_permissions")),
        condition: (0,model_value/* field */.ZZ)(rule, "denial_condition"),
        span: rule.span,
    }));
}
/** https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/iam_organizations_policy_binding */
const boundaryBinding = (resource) => {
    const boundary = terraform_identities_get(resource, "policy");
    const isBoundary = ((0,model_value/* literal */.eu)(terraform_identities_get(resource, "policy_kind")) ?? "PRINCIPAL_ACCESS_BOUNDARY") === "PRINCIPAL_ACCESS_BOUNDARY";
    if (!boundary || !isBoundary)
        return [];
    return (0,clouds_attributes/* all */.Q7)(terraform_identities_get(resource, "target"), "principal_set").map((principals) => ({
        kind: "boundary-binding",
        boundary,
        principals,
        condition: terraform_identities_get(resource, "condition"),
        resource,
    }));
};
/** https://registry.terraform.io/providers/hashicorp/google/latest/docs */
const identityReaders = {
    google_service_account: (resource) => [
        {
            kind: "service-account",
            address: resource.address,
            accountId: terraform_identities_get(resource, "account_id"),
            project: terraform_identities_get(resource, "project"),
            ...switchedOff(resource),
            resource,
        },
    ],
    google_project: (resource) => parentsOf(project(resource), resource, terraform_identities_get(resource, "folder_id"), terraform_identities_get(resource, "org_id")),
    google_folder: (resource) => {
        const parent = terraform_identities_get(resource, "parent");
        const child = {
            kind: "folder",
            id: { kind: "reference", address: resource.address, attribute: "name", span: resource.span },
        };
        return parent ? [{ kind: "parent", child, parent: parentNode(parent), resource }] : [];
    },
    google_project_iam_custom_role: terraform_identities_customRole((resource) => ({ kind: "project", id: terraform_identities_get(resource, "project") })),
    google_organization_iam_custom_role: terraform_identities_customRole((resource) => ({
        kind: "organization",
        id: terraform_identities_get(resource, "org_id"),
    })),
    "data.google_iam_policy": policyDocument,
    google_iam_deny_policy: (resource) => [
        {
            kind: "deny-policy",
            address: resource.address,
            name: terraform_identities_get(resource, "name"),
            at: terraform_identities_get(resource, "parent"),
            rules: denyRules(resource),
            resource,
        },
    ],
    google_iam_principal_access_boundary_policy: (resource) => [
        {
            kind: "access-boundary",
            address: resource.address,
            name: terraform_identities_get(resource, "principal_access_boundary_policy_id"),
            resources: (0,clouds_attributes/* all */.Q7)(terraform_identities_get(resource, "details"), "rules", "resources"),
            resource,
        },
    ],
    google_iam_organizations_policy_binding: boundaryBinding,
    google_iam_folders_policy_binding: boundaryBinding,
    google_iam_projects_policy_binding: boundaryBinding,
    moved: (resource) => {
        const [from, to] = [terraform_identities_get(resource, "from"), terraform_identities_get(resource, "to")].map(addressText);
        return from !== undefined && to !== undefined ? [{ kind: "moved", from, to }] : [];
    },
};
const addressText = (value) => value?.kind === "reference" ? value.address : value?.kind === "unknown" ? value.name : (0,model_value/* literal */.eu)(value);

;// CONCATENATED MODULE: ./lib/src/clouds/gcp/terraform-services.js






const containers = ["template", "containers", "env"];
/** https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/cloud_run_v2_service and its like */
const shapes = {
    google_cloud_run_v2_service: { account: ["template", "service_account"], variables: [containers], named: "name" },
    google_cloud_run_v2_worker_pool: { account: ["template", "service_account"], variables: [containers], named: "name" },
    google_cloud_run_v2_job: {
        account: ["template", "template", "service_account"],
        variables: [["template", ...containers]],
        named: "name",
    },
    google_cloud_run_service: {
        account: ["template", "spec", "service_account_name"],
        variables: [["template", "spec", "containers", "env"]],
        named: "service",
    },
    google_cloudfunctions2_function: {
        account: ["service_config", "service_account_email"],
        variables: [
            ["service_config", "environment_variables"],
            ["build_config", "environment_variables"],
        ],
        named: "cloud_function",
    },
    google_cloudfunctions_function: {
        account: ["service_account_email"],
        variables: [["environment_variables"], ["build_environment_variables"]],
        named: "cloud_function",
    },
};
const reader = ({ account, variables }) => (resource) => [
    ...openIn(resource, arguments_at(resource, ...account)),
    ...variables.flatMap((path) => allIn(resource, ...path)).flatMap((each) => variablesIn(resource, each)),
];
/** A service that asks nobody who they are. */
function openIn(resource, account) {
    const off = get(resource, "invoker_iam_disabled");
    return off && (0,clouds_attributes/* textIn */.r7)(off) !== "false" ? [openTo(resource, account, off, "false")] : [];
}
/** About the account, whose rights whoever calls makes use of. */
const openTo = (resource, account, value, instead) => ({
    kind: "setting",
    of: account ?? itself(resource),
    name: "public-url",
    value,
    says: "anybody",
    instead,
    resource,
});
const serviceReaders = Object.fromEntries(Object.entries(shapes).map(([type, shape]) => [type, reader(shape)]));
const terraform_services_bindings = /^google_(?:cloud_run_v2_service|cloud_run_service|cloudfunctions2_function|cloudfunctions_function)_iam_(?:member|binding)$/;
/** Services of a unit that a binding opens to anybody: who calls acts with the rights of the account that the service runs as. */
function publicServicesIn({ resources }) {
    return resources
        .filter(({ type }) => terraform_services_bindings.test(type))
        .flatMap((binding) => {
        const anybody = [...allIn(binding, "member"), ...allIn(binding, "members")].find((member) => /^(?:allUsers|allAuthenticatedUsers)$/.test((0,model_value/* literal */.eu)(member) ?? ""));
        const isInvoker = /^roles\/(?:run\.invoker|cloudfunctions\.invoker)$/.test((0,clouds_attributes/* textIn */.r7)(get(binding, "role")) ?? "");
        if (!anybody || !isInvoker)
            return [];
        const type = binding.type.replace(/_iam_\w+$/, "");
        const service = resources.find((each) => each.type === type && isNamed(binding, each));
        const account = service && arguments_at(service, ...(shapes[type]?.account ?? []));
        return account ? [openTo(binding, account, anybody)] : [];
    });
}
function isNamed(binding, service) {
    const name = get(binding, shapes[service.type]?.named ?? "name") ?? get(binding, "name");
    if (!name)
        return false;
    const address = (0,references/* referenced */.yz)(name);
    if (address !== undefined)
        return (0,references/* withoutInstance */.E7)(address) === (0,references/* withoutInstance */.E7)(service.address);
    return (0,model_value/* literal */.eu)(name) !== undefined && (0,model_value/* literal */.eu)(name) === (0,clouds_attributes/* textIn */.r7)(get(service, "name"));
}

;// CONCATENATED MODULE: ./lib/src/clouds/gcp/terraform-workbenches.js




/** Open unless it is shut: the value that shuts it, or what is blamed where none is written. */
const address = (resource, shut, block) => (0,clouds_attributes/* textIn */.r7)(shut) === "true" || (shut && (0,clouds_attributes/* textIn */.r7)(shut) === undefined)
    ? []
    : [settingOf(resource, "open-notebook", shut ?? block ?? itself(resource), "a public address", "true")];
/** https://cloud.google.com/vertex-ai/docs/workbench/instances/manage-metadata: root unless it is taken away. */
function root(resource, metadata) {
    const shut = (0,clouds_attributes/* named */.KT)(metadata, "notebook-disable-root");
    return shut && (0,clouds_attributes/* textIn */.r7)(shut) === "false" ? [settingOf(resource, "open-notebook", shut, "root access", "true")] : [];
}
const terraform_workbenches_own = (resource) => [thing(resource, "name", "display_name")];
/** https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/workbench_instance */
const instance = (resource) => {
    const setup = arguments_at(resource, "gce_setup");
    return [
        ...runsAs(resource, (0,clouds_attributes/* all */.Q7)(setup, "service_accounts", "email")[0], setup),
        ...address(resource, (0,clouds_attributes/* named */.KT)(setup, "disable_public_ip"), setup),
        ...root(resource, (0,clouds_attributes/* named */.KT)(setup, "metadata")),
    ];
};
/** https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/notebooks_instance */
const managed = (resource) => [
    ...runsAs(resource, get(resource, "service_account")),
    ...address(resource, get(resource, "no_public_ip"), undefined),
    ...root(resource, get(resource, "metadata")),
];
/** https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/notebooks_runtime */
const runtime = (resource) => {
    const machine = arguments_at(resource, "virtual_machine", "virtual_machine_config");
    return machine ? address(resource, (0,clouds_attributes/* named */.KT)(machine, "internal_ip_only"), machine) : [];
};
/** Who opens it is who it acts for, unless that is switched off. */
const terraform_workbenches_template = (resource) => {
    const off = arguments_at(resource, "euc_config", "euc_disabled");
    const internet = arguments_at(resource, "network_spec", "enable_internet_access");
    return [
        ...(off && (0,clouds_attributes/* textIn */.r7)(off) !== "false"
            ? [settingOf(resource, "default-identity", off, "the default service account of its project", "false")]
            : []),
        ...(internet && (0,clouds_attributes/* textIn */.r7)(internet) !== "false"
            ? [settingOf(resource, "open-notebook", internet, "a way to the internet", "false")]
            : []),
    ];
};
/** https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/colab_notebook_execution */
const execution = (...path) => (resource) => {
    const job = path.length > 0 ? arguments_at(resource, ...path) : resource.body;
    return (0,clouds_attributes/* named */.KT)(job, "execution_user") || allIn(resource, ...path).length === 0
        ? []
        : runsAs(resource, (0,clouds_attributes/* named */.KT)(job, "service_account"), job);
};
const workbenchReaders = {
    google_workbench_instance: together(terraform_workbenches_own, instance),
    google_notebooks_instance: together(terraform_workbenches_own, managed),
    google_notebooks_runtime: together(terraform_workbenches_own, runtime),
    google_colab_runtime_template: together(terraform_workbenches_own, terraform_workbenches_template),
    google_colab_notebook_execution: together(terraform_workbenches_own, execution()),
    google_colab_schedule: together(terraform_workbenches_own, execution("create_notebook_execution_job_request", "notebook_execution_job")),
};

;// CONCATENATED MODULE: ./lib/src/clouds/gcp/terraform.js








const terraformReaders = {
    ...identityReaders,
    ...groupReaders,
    ...guardReaders,
    ...keyReaders,
    ...modelArmorReaders,
    ...modelReaders,
    ...serviceReaders,
    ...workbenchReaders,
};

;// CONCATENATED MODULE: ./lib/src/clouds/gcp/index.js












const readers = {
    ...terraformReaders,
    ...documentReaders,
    ...fabricReaders,
    ...connectorReaders,
    module: moduleReader,
};
/** google-beta's types are google's. */
const readerOf = (type) => readers[type] ?? bindingReader(type);
const gcp = {
    name: "gcp",
    spelling: spelling,
    prepare: prepareCel,
    read: (units, estate) => assemble(units.flatMap((unit) => {
        const facts = [
            ...unit.resources.flatMap((resource) => readerOf(resource.type)?.(resource) ?? []),
            ...unit.resources.flatMap(modelsNamed),
            ...publicServicesIn(unit),
        ];
        const all = { unit, facts: [...facts, ...looseProviders({ unit, facts })] };
        return facts.every(({ kind }) => kind === "moved") ? [] : [all];
    }), estate),
};


/***/ }),

/***/ 1370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest),
/* harmony export */   w: () => (/* binding */ lettersApart)
/* harmony export */ });
/** A misspelt word to the known words that it was probably meant to be. */
/** The words that are spelt most alike, nearest first; none that has little in common with it. */
function nearest(word, words, limit = 1) {
    const wanted = word.toLowerCase();
    const close = Math.max(3, Math.floor(wanted.length / 3));
    return [...words]
        .map((each) => ({ each, apart: lettersApart(wanted, each.toLowerCase(), close) }))
        .filter(({ each, apart }) => apart <= close && apart < Math.max(wanted.length, each.length))
        .sort((a, b) => a.apart - b.apart)
        .slice(0, limit)
        .map(({ each }) => each);
}
/** How many letters must change to make one word of the other; given up beyond `most`. */
function lettersApart(a, b, most) {
    if (Math.abs(a.length - b.length) > most)
        return most + 1;
    // What both begin and end with need not change, and is most of a long name.
    let start = 0;
    while (start < a.length && start < b.length && a.charCodeAt(start) === b.charCodeAt(start))
        start++;
    let [aEnd, bEnd] = [a.length, b.length];
    while (aEnd > start && bEnd > start && a.charCodeAt(aEnd - 1) === b.charCodeAt(bEnd - 1)) {
        aEnd--;
        bEnd--;
    }
    return apart(a.slice(start, aEnd), b.slice(start, bEnd), most);
}
/** Row by row of the letters of one word, each against all of the other. */
function apart(a, b, most) {
    let row = Uint16Array.from({ length: b.length + 1 }, (_, i) => i);
    let next = new Uint16Array(b.length + 1);
    for (let i = 1; i <= a.length; i++) {
        const letter = a.charCodeAt(i - 1);
        let least = i;
        next[0] = i;
        for (let j = 1; j <= b.length; j++) {
            const diagonal = (row[j - 1] ?? 0) + (letter === b.charCodeAt(j - 1) ? 0 : 1);
            const cost = Math.min(diagonal, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
            next[j] = cost;
            if (cost < least)
                least = cost;
        }
        if (least > most)
            return most + 1;
        [row, next] = [next, row];
    }
    return row[b.length] ?? 0;
}


/***/ })

};
