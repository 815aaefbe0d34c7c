export const id = 7893;
export const ids = [7893];
export const modules = {

/***/ 2376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/** Rows to groups by a key, in the order in which the keys first occur (Map.groupBy is younger than the oldest Node we run on). */
function groupBy(all, keyOf) {
    const groups = new Map();
    for (const each of all) {
        const key = keyOf(each);
        const group = groups.get(key);
        if (group)
            group.push(each);
        else
            groups.set(key, [each]);
    }
    return groups;
}


/***/ }),

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

/***/ 8051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ overlaps),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   hU: () => (/* binding */ covers)
/* harmony export */ });
/* harmony import */ var _model_truth_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3513);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6879);


function covers(a, b) {
    if (a.kind === "holder" || b.kind === "holder")
        return (0,_model_truth_js__WEBPACK_IMPORTED_MODULE_1__/* .truth */ .Im)(a.kind === b.kind);
    if (a.kind === "anyone")
        return "yes";
    if (b.kind === "all-except") {
        if (a.kind !== "all-except")
            return "no";
        return (0,_model_truth_js__WEBPACK_IMPORTED_MODULE_1__/* .and */ .Uo)(...a.of.map((left) => (0,_model_truth_js__WEBPACK_IMPORTED_MODULE_1__.or)(...b.of.map((right) => covers(right, left)))));
    }
    if (b.kind === "anyone")
        return "no";
    if (a.kind === "all-except")
        return (0,_model_truth_js__WEBPACK_IMPORTED_MODULE_1__/* .and */ .Uo)(...a.of.map((left) => (0,_model_truth_js__WEBPACK_IMPORTED_MODULE_1__/* .not */ .AU)(overlaps(left, b))));
    if (a.kind === "unknown")
        return b.kind === "unknown" && a.name === b.name ? "yes" : "maybe";
    if (b.kind === "unknown")
        return "maybe";
    if (a.kind === "tenant") {
        if (b.kind === "tenant")
            return _pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .covers */ .hU(a.id, b.id);
        if (b.kind !== "identity")
            return "no";
        return b.tenant ? _pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .covers */ .hU(a.id, b.tenant) : "maybe";
    }
    if (a.kind === "identity")
        return b.kind === "identity" ? _pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .covers */ .hU(a.id, b.id) : "no";
    if (a.kind === "service")
        return b.kind === "service" ? _pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .covers */ .hU(a.id, b.id) : "no";
    return b.kind === "federated" ? _pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .covers */ .hU(a.provider, b.provider) : "no";
}
function overlaps(a, b) {
    // What a holder does and what others do to it are different requests.
    if (a.kind === "holder" || b.kind === "holder")
        return (0,_model_truth_js__WEBPACK_IMPORTED_MODULE_1__/* .truth */ .Im)(a.kind === b.kind);
    if (a.kind === "anyone" || b.kind === "anyone")
        return "yes";
    if (a.kind === "all-except")
        return b.kind === "all-except" ? "yes" : (0,_model_truth_js__WEBPACK_IMPORTED_MODULE_1__/* .and */ .Uo)(...a.of.map((hole) => (0,_model_truth_js__WEBPACK_IMPORTED_MODULE_1__/* .not */ .AU)(covers(hole, b))));
    if (b.kind === "all-except")
        return overlaps(b, a);
    if (a.kind === "unknown" || b.kind === "unknown")
        return "maybe";
    if (a.kind === "identity" && b.kind === "identity")
        return _pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .overlaps */ .$f(a.id, b.id);
    if (a.kind === "tenant" && b.kind === "identity")
        return b.tenant ? _pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .overlaps */ .$f(a.id, b.tenant) : "maybe";
    if (a.kind === "identity" && b.kind === "tenant")
        return overlaps(b, a);
    if (a.kind === "tenant" && b.kind === "tenant")
        return _pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .overlaps */ .$f(a.id, b.id);
    if (a.kind === "service" && b.kind === "service")
        return _pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .overlaps */ .$f(a.id, b.id);
    if (a.kind === "federated" && b.kind === "federated")
        return _pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .overlaps */ .$f(a.provider, b.provider);
    return "no";
}
/** A name that is equal for equal principals, whatever text they were written in. */
function nameOf(who) {
    switch (who.kind) {
        case "holder":
            return "";
        case "anyone":
            return "*";
        case "tenant":
        case "identity":
        case "service":
            return who.id.text;
        case "federated":
            return who.provider.text;
        case "unknown":
            return who.name;
        case "all-except":
            return `everyone except ${who.of.map(nameOf).sort().join(", ")}`;
    }
}


/***/ }),

/***/ 7005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ conditionText),
/* harmony export */   q: () => (/* binding */ rowText)
/* harmony export */ });
/* harmony import */ var _principal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8051);

const known = new WeakMap();
/** Everything that a row says of who may do what on what and when; not where it was written. */
function rowText(grant) {
    const before = known.get(grant);
    if (before !== undefined)
        return before;
    const text = textOf(grant);
    known.set(grant, text);
    return text;
}
// INVARIANT: rows of equal text are equal: each text of a document stands in quotes, so that none can pass for two.
const textOf = (grant) => JSON.stringify([
    grant.effect,
    grant.principal.kind,
    (0,_principal_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(grant.principal),
    rangeOf(grant.action),
    rangeOf(grant.resource),
    grant.conditions.map(conditionText).sort(),
]);
const rangeOf = (scope) => [scope.of.text, ...scope.except.map((hole) => hole.text).sort()];
const conditionText = (condition) => {
    if (condition.kind === "opaque")
        return JSON.stringify(condition.text);
    const { test, domain, negated, ifExists, over } = condition.operator;
    const how = [over === "one" ? "" : over, negated ? "not" : "", domain, test, ifExists ? "if it exists" : ""];
    const values = condition.values.map((value) => value.text).sort();
    return `${how.filter(Boolean).join(" ")} ${JSON.stringify([condition.key, ...values])}`;
};


/***/ }),

/***/ 3257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ overlaps),
/* harmony export */   h: () => (/* binding */ covers)
/* harmony export */ });
/* harmony import */ var _model_truth_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3513);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6879);


/** Whether `a` holds all of `b`: each exception of `a` must lie outside `b`, or be an exception of `b` too. */
const covers = (a, b) => (0,_model_truth_js__WEBPACK_IMPORTED_MODULE_1__.or)(isEmpty(b), (0,_model_truth_js__WEBPACK_IMPORTED_MODULE_1__/* .and */ .Uo)(holds(a.of, b), ...a.except.map((hole) => (0,_model_truth_js__WEBPACK_IMPORTED_MODULE_1__.or)((0,_model_truth_js__WEBPACK_IMPORTED_MODULE_1__/* .not */ .AU)(touches(hole, b)), ...b.except.map((other) => _pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .covers */ .hU(other, hole))))));
/** Whether a pattern holds all of a range, its exceptions left aside: the range itself, or something that it lies in. */
const holds = (of, range) => (0,_model_truth_js__WEBPACK_IMPORTED_MODULE_1__.or)(_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .covers */ .hU(of, range.of), ...(range.within ?? []).map((larger) => _pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .covers */ .hU(of, larger)));
/** Whether something of a range may lie in a pattern, its exceptions left aside. */
const touches = (of, range) => (0,_model_truth_js__WEBPACK_IMPORTED_MODULE_1__.or)(meet(of, range.of), holds(of, range));
/** Whether nothing is left of it. */
const isEmpty = ({ of, except }) => (0,_model_truth_js__WEBPACK_IMPORTED_MODULE_1__.or)(...except.map((hole) => _pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .covers */ .hU(hole, of)));
/** Whether something may lie in both. Never `no` where something does. */
const overlaps = (a, b) => (0,_model_truth_js__WEBPACK_IMPORTED_MODULE_1__/* .and */ .Uo)((0,_model_truth_js__WEBPACK_IMPORTED_MODULE_1__.or)(meet(a.of, b.of), ...(a.within ? [holds(b.of, a)] : []), ...(b.within ? [holds(a.of, b)] : [])), ...[...a.except, ...b.except].flatMap((hole) => [(0,_model_truth_js__WEBPACK_IMPORTED_MODULE_1__/* .not */ .AU)(_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .covers */ .hU(hole, a.of)), (0,_model_truth_js__WEBPACK_IMPORTED_MODULE_1__/* .not */ .AU)(_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .covers */ .hU(hole, b.of))]));
/** ARNs have nothing in common where two of their parts have not: what one ends in never looks like the parts of another. */
function meet(a, b) {
    const [left, right] = [arnParts(a), arnParts(b)];
    return left && right
        ? (0,_model_truth_js__WEBPACK_IMPORTED_MODULE_1__/* .and */ .Uo)(...left.map((part, i) => _pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .overlaps */ .$f(part, right[i])))
        : _pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .overlaps */ .$f(a, b);
}
/** Undefined where a `*` in the place of one part must stand for several, as that before an account that is none does. */
function arnParts(p) {
    const parts = _pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .sixParts */ .N5(p);
    const [first, partition, service, region, account] = parts ?? [];
    return first?.text === "arn" &&
        [partition, service, region].every((part) => isOf(part, /^[a-z0-9-]+$/)) &&
        (isOf(account, /^\d+$/) || isProviders(account, partition))
        ? parts
        : undefined;
}
const isOf = (part, text) => part?.tokens.every((token) => token.kind !== "literal" || text.test(token.text)) === true;
/** What the provider itself owns lies in an account that is named as its partition begins. */
const isProviders = (account, partition) => {
    const [name, whole] = [account && _pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .exactText */ .ns(account), partition && _pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .exactText */ .ns(partition)];
    return name !== undefined && whole !== undefined && whole.split("-")[0] === name;
};


/***/ }),

/***/ 8524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   Q7: () => (/* binding */ all),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   r7: () => (/* binding */ textIn)
/* harmony export */ });
/* harmony import */ var _model_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1925);

/**
 * What `role_arn` names: Terraform writes it so, CloudFormation `RoleArn`, the provider's own interfaces `roleArn`. Their schemas
 * are the same but for that, also in their acronyms: `custom_jwt_authorizer`, `CustomJWTAuthorizer`.
 */
function named(value, name) {
    const exact = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(value, name);
    if (exact || value?.kind !== "dict")
        return exact;
    const letters = lettersOf(name);
    const isSame = ({ key }) => key.length === letters.length && key.toLowerCase() === letters;
    return value.entries.findLast((each) => isSame(each) && each.key !== letters)?.value;
}
/** By name, of which there are as many as readers ask for. */
const spelled = new Map();
function lettersOf(name) {
    const known = spelled.get(name) ?? name.replaceAll("_", "").toLowerCase();
    spelled.set(name, known);
    return known;
}
/** All values at the end of a path: blocks repeat. */
const all = (value, ...path) => path.reduce((found, name) => found.flatMap((each) => (0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .items */ .ld)(named(each, name))), (0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .items */ .ld)(value));
const text = (written, { span }) => ({
    kind: "text",
    pieces: [{ kind: "literal", text: written, span }],
    span,
});
/** The text of a value, also of a number or a boolean. */
function textIn(value) {
    if (value?.kind === "reference" && value.resolved)
        return textIn(value.resolved);
    return value?.kind === "scalar" && value.value !== null ? String(value.value) : (0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(value);
}


/***/ }),

/***/ 7893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  azure: () => (/* binding */ azure)
});

// EXTERNAL MODULE: ./lib/src/clouds/cloud.js
var cloud = __webpack_require__(2844);
// EXTERNAL MODULE: ./lib/src/clouds/read-elsewhere.js
var read_elsewhere = __webpack_require__(1720);
// EXTERNAL MODULE: ./lib/src/model/value.js
var model_value = __webpack_require__(1925);
// EXTERNAL MODULE: ./lib/src/clouds/attributes.js
var attributes = __webpack_require__(8524);
;// CONCATENATED MODULE: ./lib/src/clouds/azure/facts.js
const services = [
    [/cognitive|openai|ai_?services|ai_?foundry/i, "cognitiveservices"],
    [/machine_?learning/i, "machinelearningservices"],
    [/search/i, "search"],
    [/bot_?service|_bot_/i, "botservice"],
    [/key_?vault/i, "keyvault"],
    [/container_?app|microsoft\.app\//i, "app"],
    [/app_?service|web_?app|function_?app|microsoft\.web\//i, "web"],
    [/diagnostic|insights|monitor/i, "insights"],
    [/storage/i, "storage"],
];
/** The provider's service that a type is of; what is of none of these is of identities. */
const serviceOf = (type) => services.find(([pattern]) => pattern.test(type))?.[1] ?? "authorization";
/** The resource itself, as a value that others may name. */
const itself = (resource) => ({
    kind: "reference",
    address: resource.address,
    attribute: "",
    span: resource.span,
});

;// CONCATENATED MODULE: ./lib/src/clouds/azure/attributes.js



/** An argument that is null is as good as left out. */
function get(resource, name) {
    const value = (0,attributes/* named */.KT)(resource.body, name);
    return value?.kind === "scalar" && value.value === null ? undefined : value;
}
/** All values at the end of a path: blocks repeat. In ARM's shape a path begins with `properties`. */
const allIn = (resource, ...path) => (0,attributes/* all */.Q7)(resource.body, ...path);
/** The first of them. */
const at = (resource, ...path) => allIn(resource, ...path)[0];
/** Something for each value that is there. */
const each = (value, make) => (0,model_value/* items */.ld)(value).map(make);
/** A fact about the resource itself, with the value to blame. */
const settingOf = (resource, name, value, says, instead) => ({
    kind: "setting",
    of: itself(resource),
    name,
    value,
    says,
    instead,
    resource,
});
/** What is kept at each of the values. */
const keeps = (resource, what, ...path) => allIn(resource, ...path).map((at) => ({ kind: "keeps", at, what, resource }));
/** What several readers say of one type. */
const together = (...readers) => (resource) => readers.flatMap((reader) => reader(resource));

;// CONCATENATED MODULE: ./lib/src/clouds/azure/declared.js




/** Whether a resource has ARM's shape, in which a type is a path. */
const isArm = ({ type }) => type.includes("/");
/** Where it lies: in ARM's shape its parent, or what it is deployed to; in Terraform's what it names, or a resource group by name. */
function thing(resource, type, ...within) {
    const parent = within.map((name) => get(resource, name)).find((value) => value !== undefined);
    return {
        kind: "thing",
        address: resource.address,
        type,
        name: get(resource, "name"),
        within: parent ?? (isArm(resource) ? (get(resource, "parent") ?? get(resource, "scope")) : undefined),
        group: isArm(resource) ? undefined : get(resource, "resource_group_name"),
        resource,
    };
}
/** The blocks that say as whom it runs: Verified Modules have a name of their own for them. */
const identityBlocks = ["identity", "managed_identities"];
const assigned = ["identity_ids", "user_assigned_resource_ids"];
/** https://learn.microsoft.com/entra/identity/managed-identities-azure-resources/overview */
function identities(resource) {
    const types = identityBlocks.flatMap((block) => allIn(resource, block, "type"));
    const isSystem = types.some((type) => /system/i.test((0,attributes/* textIn */.r7)(type) ?? "system")) ||
        allIn(resource, "managed_identities", "system_assigned").some((value) => (0,attributes/* textIn */.r7)(value) !== "false");
    return [
        ...(isSystem ? [systemAssigned(resource)] : []),
        ...attached(resource).map((identity) => ({ kind: "acts-as", identity, resource })),
    ];
}
const systemAssigned = (resource) => ({
    kind: "identity",
    what: "system-assigned",
    address: resource.address,
    resource,
});
/** The user-assigned identities, each as it is named: in a list, or as the keys of a map. */
const attached = (resource) => identityBlocks.flatMap((block) => [
    ...assigned.flatMap((name) => allIn(resource, block, name)),
    ...allIn(resource, block, "user_assigned_identities").flatMap((map) => map.kind === "dict" ? map.entries.map(({ key, keySpan }) => keyed(key, keySpan)) : (0,model_value/* items */.ld)(map)),
]);
/** A key is a text whose holes are spelled: `'${identity.id}': {}`; one that was put together is spelled as a whole. */
const keyed = (key, span) => ({
    kind: "text",
    pieces: key
        .replace(/^\$\{'(.*)'\}$/, "$1")
        .split(/(\$\{[^{}]*\})/)
        .filter((part) => part !== "")
        .map((part) => {
        const hole = /^\$\{(.*)\}$/.exec(part)?.[1];
        return hole === undefined ? { kind: "literal", text: part, span } : { kind: "hole", name: hole, span };
    }),
    span,
});
/** What says as whom it runs; nothing where nobody does. */
const identityBlock = (resource) => {
    const [block] = identityBlocks.flatMap((name) => at(resource, name) ?? []);
    return block && (0,attributes/* textIn */.r7)(at(resource, "identity", "type"))?.toLowerCase() !== "none" ? block : undefined;
};
/** Whether an AI service has an identity to reach what it works with, or needs the keys of that. */
function serviceIdentity(resource) {
    const block = identityBlock(resource);
    const said = block ?? at(resource, "identity", "type") ?? itself(resource);
    return settingOf(resource, "workload-identity", said, block ? "yes" : "no, of an AI service");
}

;// CONCATENATED MODULE: ./lib/src/clouds/azure/content-filters.js




/** From the weakest: a filter set to `Low` holds back what is of low severity and all above. */
const thresholds = ["High", "Medium", "Low"];
/**
 * What stands before every model where a policy says nothing of it.
 * https://learn.microsoft.com/azure/ai-foundry/foundry-models/concepts/default-safety-policies
 */
const graded = ["hate", "sexual", "violence", "selfharm"];
const defaultStep = "Medium";
/** What the second version of the default holds back besides. */
const ungraded = {
    jailbreak: ["prompt"],
    "protected material text": ["completion"],
};
const sides = ["prompt", "completion"];
const nameOf = (value) => ((0,attributes/* textIn */.r7)(value) ?? "").toLowerCase().replaceAll(/[_-]/g, " ").replace("self harm", "selfharm");
/** A filter that only marks what it finds, or is switched off, holds nothing back. */
function filterIn(block) {
    const [enabled, blocking] = [
        (0,attributes/* named */.KT)(block, "filter_enabled") ?? (0,attributes/* named */.KT)(block, "enabled"),
        (0,attributes/* named */.KT)(block, "block_enabled") ?? (0,attributes/* named */.KT)(block, "blocking"),
    ];
    const off = [enabled, blocking].find((value) => (0,attributes/* textIn */.r7)(value) === "false");
    // https://learn.microsoft.com/rest/api/aiservices/accountmanagement/rai-policies: previews of 2023 have the older words.
    const threshold = (0,attributes/* named */.KT)(block, "severity_threshold") ?? (0,attributes/* named */.KT)(block, "allowed_content_level");
    const at = thresholds.findIndex((each) => each.toLowerCase() === (0,attributes/* textIn */.r7)(threshold)?.toLowerCase());
    const name = (0,attributes/* named */.KT)(block, "name") ?? (0,attributes/* named */.KT)(block, "policy_name");
    const steps = graded.includes(nameOf(name))
        ? thresholds.slice(0, threshold && at >= 0 ? at + 1 : thresholds.length)
        : [""];
    return {
        name: nameOf(name),
        side: nameOf((0,attributes/* named */.KT)(block, "source")),
        value: off ?? threshold ?? name ?? block,
        holds: off ? [] : steps,
    };
}
const blocksOf = (resource) => [
    ...allIn(resource, "content_filter"),
    ...allIn(resource, "properties", "contentFilters"),
];
/** What a policy does not speak of is as its base has it. */
function inherited(resource, own) {
    const written = get(resource, "base_policy_name") ?? at(resource, "properties", "basePolicyName");
    const base = (0,attributes/* textIn */.r7)(written) ?? "";
    const value = written ?? itself(resource);
    const isOwn = (name, side) => own.some((each) => each.name === name && each.side === side);
    const all = [
        ...graded.flatMap((name) => sides.map((side) => ({ name, side, value, holds: upTo(defaultStep) }))),
        ...Object.entries(ungraded).flatMap(([name, of]) => of.map((side) => ({ name, side, value, holds: /V2$/i.test(base) ? [""] : [] }))),
    ].filter(({ name, side }) => !isOwn(name, side));
    return /^Microsoft\.Nil$/i.test(base) ? all.map((each) => ({ ...each, holds: [] })) : all;
}
const upTo = (step) => thresholds.slice(0, thresholds.indexOf(step) + 1);
const partOf = ({ name, side }) => `${name} of ${side === "completion" ? "answers" : "prompts"}`;
/** A fact for each step, and where none is held back, the place that says so. */
function stepsOf(resource, filter) {
    const part = partOf(filter);
    const of = { kind: "setting", of: itself(resource), name: "guardrail-filter", value: filter.value, part };
    if (filter.holds.length === 0)
        return [{ ...of, says: part, silent: true, resource }];
    return [...filter.holds]
        .reverse()
        .map((step) => ({ ...of, says: step === "" ? part : `${part}: ${step}`, resource }));
}
/** Less than what stands there by default, whatever a policy was before. */
function gaps(own) {
    return own.flatMap((filter) => {
        const isDefault = graded.includes(filter.name) || ungraded[filter.name]?.includes(filter.side);
        const needed = graded.includes(filter.name) ? defaultStep : "";
        return isDefault && !filter.holds.includes(needed) ? [{ filter, what: partOf(filter) }] : [];
    });
}
/** https://learn.microsoft.com/rest/api/aiservices/accountmanagement/rai-policies/create-or-update */
const policy = (...within) => (resource) => {
    const own = blocksOf(resource).map(filterIn);
    const all = [...own, ...inherited(resource, own)];
    return [
        thing(resource, "Microsoft.CognitiveServices/accounts/raiPolicies", ...within),
        ...all.flatMap((filter) => stepsOf(resource, filter)),
        ...held(resource),
        ...lists(resource),
        strength(resource, own),
    ];
};
/** Told either way, so that a policy that is new and weak is told apart from one that was weakened. */
function strength(resource, own) {
    const missing = gaps(own);
    const [first] = missing;
    return settingOf(resource, "guardrail-strength", first?.filter.value ?? itself(resource), first ? `less than the default: ${missing.map(({ what }) => what).join(", ")}` : "at least the default");
}
/** Answers that are sent before they were looked at cannot be taken back. */
function held(resource) {
    const mode = get(resource, "mode") ?? at(resource, "properties", "mode");
    const isLate = /^(deferred|asynchronous.?filter)$/i.test((0,attributes/* textIn */.r7)(mode) ?? "");
    const what = settingOf(resource, "guardrail-filter", mode ?? itself(resource), "answers until they were looked at");
    return [{ ...what, part: "mode", ...(isLate && { silent: true }) }];
}
const lists = (resource) => [...allIn(resource, "custom_block_list"), ...allIn(resource, "properties", "customBlocklists")].flatMap((block) => {
    const off = (0,attributes/* textIn */.r7)((0,attributes/* named */.KT)(block, "block_enabled") ?? (0,attributes/* named */.KT)(block, "blocking")) === "false";
    const name = (0,attributes/* named */.KT)(block, "blocklist_name") ?? (0,attributes/* named */.KT)(block, "rai_blocklist_id") ?? block;
    const side = nameOf((0,attributes/* named */.KT)(block, "source")) === "completion" ? "answers" : "prompts";
    return off ? [] : [settingOf(resource, "guardrail-filter", name, `blocklist ${(0,attributes/* textIn */.r7)(name) ?? ""} of ${side}`)];
});
const blocklist = (...within) => (resource) => [
    thing(resource, "Microsoft.CognitiveServices/accounts/raiBlocklists", ...within),
    settingOf(resource, "guardrail-filter", get(resource, "name") ?? itself(resource), `what blocklist ${(0,attributes/* textIn */.r7)(get(resource, "name")) ?? resource.address} has`),
];

;// CONCATENATED MODULE: ./lib/src/clouds/azure/diagnostics.js



/**
 * What of a service's categories matters: who called it for what, and who changed it.
 * https://learn.microsoft.com/azure/ai-services/diagnostic-logging, https://learn.microsoft.com/azure/search/monitor-azure-cognitive-search
 */
const records = [
    {
        name: "logged-endpoint",
        says: "requests",
        of: /^(RequestResponse|AzureOpenAIRequestUsage|OperationLogs|allLogs|Aml.*|Deployment.*|Run.*)$/i,
    },
    { name: "logged-access", says: "who changed what", of: /^(audit|allLogs)$/i },
];
/** A service that nothing in view records. */
const unlogged = (resource) => records.map(({ name, says }) => ({
    kind: "setting",
    of: itself(resource),
    name,
    value: itself(resource),
    says: `no ${says}`,
    unlessSaid: true,
    resource,
}));
const blocks = [["enabled_log"], ["log"], ["properties", "logs"]];
/** Each category or group of categories that is switched on; in Terraform they are sets of blocks. */
function categories(resource) {
    const on = (block) => (0,attributes/* textIn */.r7)((0,attributes/* named */.KT)(block, "enabled")) !== "false";
    return blocks.flatMap((path) => allIn(resource, ...path)
        .filter(on)
        .flatMap((block) => (0,attributes/* named */.KT)(block, "category_group") ?? (0,attributes/* named */.KT)(block, "category") ?? []));
}
/** A category that is only known at deployment may be any. */
const isOf = (record, category) => record.of.test((0,attributes/* textIn */.r7)(category) ?? "allLogs");
const diagnostic = (target) => (resource) => {
    const of = get(resource, target);
    if (!of)
        return [];
    const on = categories(resource);
    return records.flatMap((record) => {
        const category = on.find((each) => isOf(record, each));
        return category
            ? [{ kind: "setting", of, name: record.name, value: category, says: record.says, resource }]
            : [];
    });
};
/** https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/monitor_diagnostic_setting */
const diagnosticReaders = {
    azurerm_monitor_diagnostic_setting: diagnostic("target_resource_id"),
};
/** https://learn.microsoft.com/azure/templates/microsoft.insights/diagnosticsettings */
const diagnosticTypes = {
    "microsoft.insights/diagnosticsettings": diagnostic("scope"),
};

// EXTERNAL MODULE: ./lib/src/formats/ip-address.js
var ip_address = __webpack_require__(6161);
// EXTERNAL MODULE: ./lib/src/access/pattern.js
var pattern = __webpack_require__(6879);
// EXTERNAL MODULE: ./lib/src/clouds/patterns.js
var patterns = __webpack_require__(9274);
;// CONCATENATED MODULE: ./lib/src/clouds/azure/patterns.js
/** Values to patterns: permission strings, in which only `*` is a wildcard, and texts that are meant as they stand. */


/** https://learn.microsoft.com/azure/role-based-access-control/role-definitions#actions-format */
const permissionParts = (text) => text.includes("?")
    ? text
        .split(/(\?)/)
        .flatMap((part) => (part === "?" ? [{ exact: part }] : part === "" ? [] : [part]))
    : [text];
const permissionPattern = (value) => {
    const parts = (0,patterns/* partsOf */.C)(value, { literal: permissionParts, hole: (name) => ({ hole: name }) });
    return parts && (0,pattern/* pattern */.T1)(parts, "glob");
};
const permissionGlob = (text) => (0,pattern/* pattern */.T1)(permissionParts(text), "glob");
const exactPattern = (value) => {
    const parts = (0,patterns/* partsOf */.C)(value, { literal: (text) => [text], hole: (name) => ({ hole: name }) });
    return parts && (0,pattern/* pattern */.T1)(parts, "exact");
};
/** The text of a value, holes as `${name}`. */
const spelledOf = (value) => value && exactPattern(value)?.text;

;// CONCATENATED MODULE: ./lib/src/clouds/azure/switches.js



/** `properties.disableLocalAuth` in ARM's shape, which Terraform calls `local_auth_enabled` and turns round. */
const shutBy = (path, ...shut) => ({ at: path.split("."), shut });
/** The same, as only some types of Terraform's have it. */
const shutOn = (on, path, ...shut) => ({
    ...shutBy(path, ...shut),
    on,
});
function written(resource, names) {
    for (const by of names) {
        const value = at(resource, ...by.at);
        if (value)
            return { value, by };
    }
    return undefined;
}
/** Whether it is shut; `undefined` where that is only known at deployment. */
function isShut({ value, by }) {
    const text = (0,attributes/* textIn */.r7)(value)?.toLowerCase();
    return text === undefined ? undefined : by.shut.some((each) => each.toLowerCase() === text);
}
/** The value, with why it is not certain that it leaves something open. */
const doubtful = (value) => value.perhaps === undefined && (0,attributes/* textIn */.r7)(value) === undefined && !isWhole(value)
    ? { ...value, perhaps: unknownYet }
    : value;
const unknownYet = "whether it is shut is only known at deployment";
/** The resource itself, which says nothing. */
const isWhole = (value) => value.kind === "reference" && value.attribute === "";
/** What is left open, said in a few words; nothing where it is shut. `unwritten` is what the provider makes of silence. */
function switches_open(resource, name, says, names, unwritten) {
    const found = written(resource, names);
    if (!found)
        return unwritten === "open"
            ? [{ ...settingOf(resource, name, itself(resource), says), ...lacking(resource, names) }]
            : [];
    return isShut(found) ? [] : [settingOf(resource, name, doubtful(found.value), says, found.by.shut[0])];
}
/** What would shut it, by the name that its language has for it: among what it has of the kind, or in its block. */
function lacking(resource, names) {
    for (const { at: path, shut, on } of names) {
        const [name = "", value = ""] = [path.at(-1), shut[0]];
        const parent = path.length > 1 ? at(resource, ...path.slice(0, -1)) : undefined;
        if (parent?.kind === "dict" && parent.via === undefined)
            return { missing: { within: parent.span, name, value } };
        if (on?.test(resource.type))
            return { missing: { within: resource.span, name, value } };
    }
    return {};
}
/** A protection told of either way, by whichever of its names it has: `yes` where it is switched on. */
function guarded(resource, name, names) {
    const found = written(resource, names);
    const isOn = found !== undefined && isShut(found) !== false;
    return settingOf(resource, name, found?.value ?? itself(resource), isOn ? "yes" : "no");
}

;// CONCATENATED MODULE: ./lib/src/clouds/azure/networks.js
/** The door of a resource to who comes in by it: anybody, or whom its rules list. */






/**
 * Each service has its own words for its door: https://learn.microsoft.com/azure/ai-services/cognitive-services-virtual-networks.
 * Behind a perimeter only what that lets through: https://learn.microsoft.com/azure/private-link/network-security-perimeter-concepts
 */
const doors = [
    shutOn(/^azurerm_(cognitive_account|search_service|machine_learning_workspace)$/, "public_network_access_enabled", "false"),
    shutOn(/^azurerm_ai_(services|foundry)$/, "public_network_access", "Disabled", "SecuredByPerimeter"),
    shutBy("properties.publicNetworkAccess", "Disabled", "SecuredByPerimeter"),
];
const otherwise = [
    ["network_acls", "default_action"],
    ["properties", "networkAcls", "defaultAction"],
];
const addresses = [
    ["network_acls", "ip_rules"],
    ["properties", "networkAcls", "ipRules"],
    ["allowed_ips"],
    ["properties", "networkRuleSet", "ipRules"],
    ["properties", "ipAllowlist"],
];
const subnets = [
    ["network_acls", "virtual_network_rules", "subnet_id"],
    ["properties", "networkAcls", "virtualNetworkRules", "id"],
];
/** Who gets around the rules, also where the door is shut: https://learn.microsoft.com/azure/ai-foundry/openai/how-to/network#grant-access-to-trusted-azure-services-for-azure-openai */
const bypasses = [
    ["network_acls", "bypass"],
    ["network_rule_bypass_option"],
    ["properties", "networkAcls", "bypass"],
    ["properties", "networkRuleSet", "bypass"],
];
const inAll = (resource, paths) => paths.flatMap((path) => allIn(resource, ...path));
/** Who may come: a fact of anybody who may, and one of the list, which tells only where it grows. */
function publicNetwork(resource, unwritten = "open") {
    const door = written(resource, doors);
    const around = inAll(resource, bypasses).flatMap(trusted);
    const shut = door ? isShut(door) : unwritten === "shut";
    if (shut)
        return [alone(resource), listed(resource, around, door?.value)];
    const ranges = inAll(resource, addresses).map(addressRange);
    const [rest] = otherwise.flatMap((path) => at(resource, ...path) ?? []);
    const everyone = ranges.find(isEveryone);
    const isListed = rest ? (0,attributes/* textIn */.r7)(rest)?.toLowerCase() === "deny" : ranges.length > 0;
    const doubt = shut === undefined && door ? { perhaps: unknownYet } : {};
    if (isListed && !everyone) {
        const all = [...ranges, ...inAll(resource, subnets).map(subnet), ...around];
        return [alone(resource), listed(resource, all, rest ?? door?.value)];
    }
    const blame = everyone?.value ?? rest ?? door?.value ?? itself(resource);
    const instead = everyone ? undefined : rest ? "Deny" : door?.by.shut[0];
    const said = { ...doubtful(blame), ...doubt };
    const missing = everyone || rest || door ? {} : lacking(resource, doors);
    return [
        alone(resource),
        { ...settingOf(resource, "public-network", said, "any network", instead), ...missing },
        { ...settingOf(resource, "listed-network", said, "any network"), allows: ["*"] },
    ];
}
/** In no perimeter, unless something puts it into one. */
const alone = (resource) => ({
    ...settingOf(resource, "network-perimeter", itself(resource), "no"),
    unlessSaid: true,
});
/** A perimeter that only learns lets through what the resource's own door does: https://learn.microsoft.com/azure/private-link/network-security-perimeter-transition */
const association = (of, mode) => (resource) => {
    const [target, written] = [at(resource, ...of), at(resource, ...mode)];
    return target && written && /^enforced$/i.test((0,attributes/* textIn */.r7)(written) ?? "enforced")
        ? [{ ...settingOf(resource, "network-perimeter", written, "yes"), of: target }]
        : [];
};
/** https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/network_security_perimeter_association */
const networkReaders = {
    azurerm_network_security_perimeter_association: association(["resource_id"], ["access_mode"]),
};
/** https://learn.microsoft.com/azure/templates/microsoft.network/networksecurityperimeters/resourceassociations */
const networkTypes = {
    "microsoft.network/networksecurityperimeters/resourceassociations": association(["properties", "privateLinkResource", "id"], ["properties", "accessMode"]),
};
/** Those who may come, each to be blamed; where nobody is, what shuts everybody out. */
function listed(resource, entries, none) {
    const [first, ...others] = entries;
    const value = first?.value ?? none ?? itself(resource);
    const perhaps = entries.flatMap((each) => each.value.perhaps ?? each.perhaps ?? [])[0];
    const via = [...(value.via ?? []), ...others.flatMap((each) => [each.value.span, ...(each.value.via ?? [])])];
    return {
        ...settingOf(resource, "listed-network", { ...value, via, ...(perhaps !== undefined && { perhaps }) }, first ? `only ${entries.map(({ says }) => says).join(", ")}` : "no public network"),
        allows: joined(entries.map(({ allows }) => allows)),
    };
}
function trusted(value) {
    const name = (0,attributes/* textIn */.r7)(value);
    if (name?.toLowerCase() === "none")
        return [];
    return [{ value, says: name ?? "services that the provider trusts", allows: `bypass ${name?.toLowerCase() ?? ""}` }];
}
const subnet = (value) => {
    const id = (value.kind === "reference" ? value.address : spelledOf(value)) ?? "";
    return { value, says: `subnet ${id.split("/").at(-1)}`, allows: `subnet ${id.toLowerCase()}` };
};
/** Blocks are compared by the digits that they begin with. */
function addressRange(rule) {
    const value = (rule.kind === "dict" ? rule.entries.find(({ key }) => key === "value")?.value : undefined) ?? rule;
    const text = (0,attributes/* textIn */.r7)(value);
    const says = text ?? spelledOf(value) ?? "addresses that are only known at deployment";
    const block = text === undefined ? undefined : blockOf(text);
    if (!block)
        return { value, says, allows: `address ${says}`, perhaps: "which addresses it lists is only known at deployment" };
    const digits = block.address.toString(2).padStart(block.bits, "0").slice(0, block.length);
    return { value, says, block, allows: `address ${block.bits} ${digits}*` };
}
/** One address is a block of its own; a single zero is everyone here, as in firewalls. */
const blockOf = (text) => text === "0.0.0.0"
    ? (0,ip_address/* parsedBlock */.nv)("0.0.0.0/0")
    : (0,ip_address/* parsedBlock */.nv)(text.includes("/") ? text : `${text}/${text.includes(":") ? 128 : 32}`);
/** No organisation has more than a block of 8; several of such would be everyone in pieces. */
const isEveryone = ({ block }) => block !== undefined && block.length < (block.bits === 32 ? 8 : 16);
/** Two halves are the whole. */
function joined(allows) {
    const all = new Set(allows);
    for (let merged = true; merged;) {
        merged = false;
        for (const each of all) {
            const [whole, digit] = [each.slice(0, -2), each.slice(-2, -1)];
            if (!/^[01]$/.test(digit) || !each.endsWith("*"))
                continue;
            const other = `${whole}${digit === "0" ? "1" : "0"}*`;
            if (!all.has(other))
                continue;
            all.delete(each);
            all.delete(other);
            all.add(`${whole}*`);
            merged = true;
        }
    }
    return [...all].sort();
}

;// CONCATENATED MODULE: ./lib/src/clouds/azure/outbound.js






/** A private endpoint leads to one resource of one's own; names and tags lead to whoever stands behind them. */
function way(resource, rule) {
    if (/^PrivateEndpoint$/i.test((0,attributes/* textIn */.r7)((0,attributes/* named */.KT)(rule, "type")) ?? ""))
        return [];
    const written = (0,attributes/* named */.KT)(rule, "destination");
    return (0,model_value/* items */.ld)(written?.kind === "dict" ? (0,attributes/* named */.KT)(written, "serviceTag") : written).map((to) => toward(resource, to));
}
const toward = (resource, to) => settingOf(resource, "outbound-rule", to, spelledOf(to) ?? "a place that is only known at deployment");
/** https://learn.microsoft.com/azure/ai-services/cognitive-services-data-loss-prevention: no list is of any use where nothing is held back. */
const outbound_lists = [["fqdns"], ["allowed_fqdns"], ["properties", "allowedFqdnList"]];
/** Where an account may send to, if that is held back at all: told where the list grows. */
function listedWays(resource, restriction) {
    const found = written(resource, restriction);
    if (!found || isShut(found) === false)
        return { ...settingOf(resource, "outbound-list", found?.value ?? itself(resource), "any place"), allows: ["*"] };
    const hosts = outbound_lists.flatMap((path) => allIn(resource, ...path));
    const names = hosts.map((host) => spelledOf(host) ?? "a place that is only known at deployment");
    const [first, ...others] = hosts;
    const value = first ?? found.value;
    const via = [...(value.via ?? []), ...others.map(({ span }) => span)];
    return {
        ...settingOf(resource, "outbound-list", { ...value, via }, first ? `only ${names.join(", ")}` : "no place"),
        allows: names.map((name) => name.toLowerCase()),
    };
}
/** Those that a workspace lists itself, by name. */
const ownWays = (resource) => {
    const rules = at(resource, "properties", "managedNetwork", "outboundRules");
    return rules?.kind === "dict" ? rules.entries.flatMap(({ value }) => way(resource, value)) : [];
};
const armRule = (resource) => (0,model_value/* items */.ld)(get(resource, "properties")).flatMap((rule) => way(resource, rule));
const ruleOf = (name) => (resource) => (0,model_value/* items */.ld)(get(resource, name)).map((to) => toward(resource, to));
/** https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/machine_learning_workspace_network_outbound_rule_fqdn */
const outboundReaders = {
    azurerm_machine_learning_workspace_network_outbound_rule_fqdn: ruleOf("destination_fqdn"),
    azurerm_machine_learning_workspace_network_outbound_rule_service_tag: ruleOf("service_tag"),
};
/** https://learn.microsoft.com/azure/templates/microsoft.machinelearningservices/workspaces/outboundrules */
const outboundTypes = {
    "microsoft.machinelearningservices/workspaces/outboundrules": armRule,
};

;// CONCATENATED MODULE: ./lib/src/clouds/azure/cognitive.js










/** https://learn.microsoft.com/azure/ai-services/disable-local-auth */
const keys = [
    shutOn(/^azurerm_cognitive_account$/, "local_auth_enabled", "false"),
    shutOn(/^azurerm_ai_services$/, "local_authentication_enabled", "false"),
    shutBy("properties.disableLocalAuth", "true"),
];
/** https://learn.microsoft.com/azure/ai-services/cognitive-services-data-loss-prevention */
const outbound = [
    shutBy("outbound_network_access_restricted", "true"),
    shutBy("properties.restrictOutboundNetworkAccess", "true"),
];
const ownKey = [shutBy("customer_managed_key", ""), shutBy("properties.encryption.keySource", "Microsoft.KeyVault")];
/** Agents that run in a network of one's own: https://learn.microsoft.com/azure/ai-foundry/agents/how-to/virtual-networks */
const injected = [shutBy("network_injection", ""), shutBy("properties.networkInjections", "")];
const accountType = "Microsoft.CognitiveServices/accounts";
/** What an account lets in, where `unwritten` is what becomes of what is not said. */
const accountSettings = (resource, unwritten) => [
    ...switches_open(resource, "key-authentication", "keys", keys, unwritten),
    ...publicNetwork(resource, unwritten),
    guarded(resource, "network-isolation", outbound),
    listedWays(resource, outbound),
    guarded(resource, "private-network", injected),
    guarded(resource, "encryption-key", ownKey),
];
const account = (resource) => [
    thing(resource, accountType),
    ...identities(resource),
    serviceIdentity(resource),
    ...accountSettings(resource, "open"),
    ...unlogged(resource),
];
const lookedUp = (type, ...within) => (resource) => [thing(resource, type, ...within), ...identities(resource), ...unlogged(resource)];
/** What the provider puts before a deployment that names no filter, and what it takes for none at all. */
const defaultFilter = "Microsoft.Default";
const noFilter = /^Microsoft\.Nil$/i;
function filterOf(resource) {
    const name = get(resource, "rai_policy_name") ?? at(resource, "properties", "raiPolicyName");
    const written = (0,attributes/* textIn */.r7)(name);
    if (!name)
        return settingOf(resource, "guardrail", itself(resource), defaultFilter);
    if (written !== undefined && noFilter.test(written))
        return settingOf(resource, "guardrail", name, "none");
    return settingOf(resource, "guardrail", name, /^Microsoft\.Default(V2)?$/i.test(written ?? "") ? defaultFilter : undefined);
}
/** Throughput that is paid for by the hour, used or not: https://learn.microsoft.com/azure/ai-foundry/openai/how-to/provisioned-throughput-onboarding */
const committed = (resource) => allIn(resource, "sku", "name")
    .filter((name) => /provisioned/i.test((0,attributes/* textIn */.r7)(name) ?? ""))
    .map((name) => settingOf(resource, "commitment", name, committedTo(name, at(resource, "sku", "capacity"))));
const committedTo = (name, capacity) => [(0,attributes/* textIn */.r7)(name), ...(0,model_value/* items */.ld)(capacity).map((units) => (0,attributes/* textIn */.r7)(units))].filter(Boolean).join(" of ");
/** In a block of its own, or among the properties. */
function modelOf(resource) {
    const [id, version] = ["name", "version"].map((word) => at(resource, "properties", "model", word) ?? at(resource, "model", word));
    return id ? [{ kind: "model", id, version, resource }] : [];
}
const deployment = (resource) => [
    thing(resource, `${accountType}/deployments`, "cognitive_account_id"),
    filterOf(resource),
    ...modelOf(resource),
    ...committed(resource),
];
const project = (resource) => [
    thing(resource, `${accountType}/projects`, "cognitive_account_id", "ai_services_hub_id"),
    ...identities(resource),
];
/** Defender's watch over prompts: https://learn.microsoft.com/azure/defender-for-cloud/ai-threat-protection */
const defender = (resource) => /^enabled$/i.test((0,attributes/* textIn */.r7)(at(resource, "properties", "state")) ?? "enabled")
    ? [
        settingOf(resource, "guardrail-filter", at(resource, "properties", "state") ?? itself(resource), "attacks that Defender sees"),
    ]
    : [];
/** https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/cognitive_account */
const cognitiveReaders = {
    azurerm_cognitive_account: account,
    "data.azurerm_cognitive_account": lookedUp(accountType),
    azurerm_ai_services: account,
    azurerm_cognitive_deployment: deployment,
    azurerm_cognitive_account_project: project,
    azurerm_cognitive_account_rai_policy: policy("cognitive_account_id"),
    azurerm_cognitive_account_rai_blocklist: blocklist("cognitive_account_id"),
};
/** https://learn.microsoft.com/azure/templates/microsoft.cognitiveservices/allversions */
const cognitiveTypes = {
    "microsoft.cognitiveservices/accounts": account,
    "existing:microsoft.cognitiveservices/accounts": lookedUp(accountType),
    "microsoft.cognitiveservices/accounts/deployments": deployment,
    "microsoft.cognitiveservices/accounts/projects": project,
    "existing:microsoft.cognitiveservices/accounts/projects": lookedUp(`${accountType}/projects`),
    "microsoft.cognitiveservices/accounts/raipolicies": policy(),
    "microsoft.cognitiveservices/accounts/raiblocklists": blocklist(),
    "microsoft.cognitiveservices/accounts/raiblocklists/raiblocklistitems": blocklist(),
    "microsoft.cognitiveservices/accounts/defenderforaisettings": defender,
};

// EXTERNAL MODULE: ./lib/src/clouds/model-keys.js
var model_keys = __webpack_require__(2789);
;// CONCATENATED MODULE: ./lib/src/clouds/azure/secrets.js



/** Names that Azure's services and their libraries have for their keys, beside those of every provider's. */
const named = /(^|_)(cognitive|azure_?ai|ai_?services?|foundry|azure_?search|ai_?search|search_?service|(document|form)_?(intelligence|recognizer)|content_?safety|speech|translator|(computer_)?vision|azure_?ml|inference)(_|s_|services?_|$)/i;
const isKeyName = /(^|_)(api_?key|admin_?key|query_?key|subscription_?key|account_?key|key|token|credential)(_?[0-9])?$/i;
/** `AZURE_OPENAI_API_KEY`, `AzureOpenAI__ApiKey`, `cognitive-key`. */
function namesKey(name) {
    const plain = name.replace(/([a-z0-9])([A-Z])/g, "$1_$2").replaceAll(/[-.:_ ]+/g, "_");
    return (0,model_keys/* namesModelKey */.PS)(plain) || (0,model_keys/* namesModelKey */.PS)(name) || (named.test(plain) && isKeyName.test(plain));
}
/** https://learn.microsoft.com/azure/app-service/app-service-key-vault-references */
const isVaultReference = (text) => /^\s*@Microsoft\.KeyVault\(/i.test(text);
/** What fills a value at deployment: each of its holes by name. */
function holesIn(value) {
    switch (value.kind) {
        case "reference":
            return value.resolved ? holesIn(value.resolved) : [`${value.address}.${value.attribute}`];
        case "unknown":
            return [value.name];
        case "text":
            return value.pieces.flatMap((piece) => (piece.kind === "hole" ? [piece.name] : []));
        case "list":
            return value.items.flatMap(holesIn);
        default:
            return [];
    }
}
/** The keys that a service hands out, by the names that Terraform and templates ask for them. */
const handedOut = /\b(listkeys|listadminkeys|listquerykeys)\b|\b(azurerm_(cognitive_account|ai_services|search_service)|azapi_resource_action)\.[^\s]*\.(primary_(access_)?key|secondary_(access_)?key|query_keys\b.*|output\b.*key\d?)$/i;
/** Whether a value is the key of an AI service, which deployment reads and copies. */
const copiesKey = (value) => holesIn(value).some((hole) => handedOut.test(hole) && !/Microsoft\.(Storage|DocumentDB|Cache|ServiceBus|EventHub|Web)\//i.test(hole));
const placeholder = /^(\$|\{\{|<)|change|replace|example|dummy|placeholder|your|todo|x{4}/i;
const isWritten = (name, text) => (0,model_keys/* isModelKey */.J)(text) || (namesKey(name) && text.length >= 8 && !placeholder.test(text));
/** A variable of what runs: its key written, copied in, or in a vault that it names. The name stands for it, its text is repeated nowhere. */
function variable(resource, name, value, blame) {
    const text = (0,attributes/* textIn */.r7)(value);
    if (text !== undefined) {
        if (isVaultReference(text))
            return namesKey(name) ? [fromVault(resource, name, blame)] : [];
        return isWritten(name, text) ? [settingOf(resource, "key-in-text", blame, name)] : [];
    }
    if (startsInVault(value))
        return namesKey(name) ? [fromVault(resource, name, blame)] : [];
    const isNamed = namesKey(name) && holesIn(value).length > 0;
    return copiesKey(value) || isNamed ? [settingOf(resource, "copied-key", blame, name)] : [];
}
const fromVault = (resource, name, blame) => settingOf(resource, "stored-credential", blame, name);
const startsInVault = (value) => {
    const first = value.kind === "text" ? value.pieces[0] : undefined;
    return first?.kind === "literal" && isVaultReference(first.text);
};
/** A secret that stands in the text; what it is called is told, not what it is. */
const writtenSecret = (resource, value, name) => ((0,attributes/* textIn */.r7)(value) ?? "") !== "" ? [settingOf(resource, "key-in-text", value, name)] : [];
/** A name as a value to point at. */
const nameAt = (name, span) => ({
    kind: "unknown",
    name,
    because: "it is a name",
    span,
});

;// CONCATENATED MODULE: ./lib/src/clouds/azure/connections.js






/** Ways to connect in which nobody's credential is kept: https://learn.microsoft.com/azure/templates/microsoft.cognitiveservices/accounts/connections */
const without = /^(AAD|ManagedIdentity|UserEntraToken|ProjectManagedIdentity|AgentIdentityToken|AgenticIdentityToken|None)$/i;
const connection = (resource) => {
    const type = at(resource, "properties", "authType");
    const isKept = type !== undefined && !without.test((0,attributes/* textIn */.r7)(type) ?? "");
    return [
        thing(resource, "Microsoft.CognitiveServices/accounts/connections"),
        ...(isKept ? [settingOf(resource, "stored-credential", type, (0,attributes/* textIn */.r7)(type))] : []),
        ...secretsIn(resource).flatMap((value) => writtenSecret(resource, value, "credentials")),
    ];
};
const secretsIn = (resource) => ["key", "sas", "password", "pat", "secretAccessKey", "clientSecret"].flatMap((name) => allIn(resource, "properties", "credentials", name));
const connections_keys = [shutBy("local_authentication_enabled", "false"), shutBy("properties.disableLocalAuth", "true")];
/** A bot is made to be reached by channels, with their keys: only what is written is told. https://learn.microsoft.com/azure/bot-service/dl-network-isolation-concept */
const bot = (resource) => [
    thing(resource, "Microsoft.BotService/botServices"),
    ...switches_open(resource, "key-authentication", "keys", connections_keys, "shut"),
    ...publicNetwork(resource, "shut"),
];
/** https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/bot_service_azure_bot */
const connectionReaders = {
    azurerm_bot_service_azure_bot: bot,
};
const connectionTypes = {
    "microsoft.cognitiveservices/accounts/connections": connection,
    "microsoft.cognitiveservices/accounts/projects/connections": connection,
    "microsoft.machinelearningservices/workspaces/connections": connection,
    "microsoft.botservice/botservices": bot,
};

;// CONCATENATED MODULE: ./lib/src/clouds/azure/gateways.js



/** Hosts of AI services, and what refers to one that is declared: https://learn.microsoft.com/azure/api-management/azure-openai-api-from-specification */
const isOfAi = /openai|cognitive|\.services\.ai\.azure\.|\.search\.windows\.net|\.inference\.ml\.|ai_services|ai_foundry/i;
const writtenAt = [
    { to: ["service_url"], key: ["subscription_required"] },
    { to: ["properties", "serviceUrl"], key: ["properties", "subscriptionRequired"] },
];
/** Only what is written is told: what is left out asks for a key. */
const api = (resource) => writtenAt.flatMap(({ to, key }) => {
    const [target, required] = [at(resource, ...to), at(resource, ...key)];
    if (!target || !required || (0,attributes/* textIn */.r7)(required)?.toLowerCase() !== "false")
        return [];
    if (!isOfAi.test(spelledOf(target) ?? ""))
        return [];
    const said = { ...required, perhaps: "a policy of the gateway may ask for a token" };
    return [settingOf(resource, "no-authentication", said, "whoever calls, to an AI service behind it")];
});
/** https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/api_management_api */
const gatewayReaders = { azurerm_api_management_api: api };
/** https://learn.microsoft.com/azure/templates/microsoft.apimanagement/service/apis */
const gatewayTypes = { "microsoft.apimanagement/service/apis": api };

;// CONCATENATED MODULE: ./lib/src/clouds/azure/identities.js





const identity = (what, ...names) => (resource) => [
    {
        kind: "identity",
        what,
        address: resource.address,
        name: names.map((name) => get(resource, name)).find((value) => value !== undefined),
        resource,
    },
];
const userAssigned = together(identity("user-assigned", "name"), (resource) => [
    thing(resource, "Microsoft.ManagedIdentity/userAssignedIdentities"),
]);
/** Version 2 of the provider calls the client ID `application_id`. */
const servicePrincipal = (resource) => [
    {
        kind: "identity",
        what: "service-principal",
        address: resource.address,
        name: get(resource, "display_name"),
        application: get(resource, "client_id") ?? get(resource, "application_id"),
        resource,
    },
];
/** Somebody of another tenant: https://learn.microsoft.com/entra/external-id/what-is-b2b */
const guest = (resource) => [
    {
        kind: "identity",
        what: "user",
        address: resource.address,
        name: get(resource, "user_email_address"),
        home: get(resource, "user_email_address") ?? itself(resource),
        resource,
    },
];
/** Whose accounts it takes: https://learn.microsoft.com/entra/identity-platform/supported-accounts-validation */
const audience = (resource) => {
    const value = get(resource, "sign_in_audience");
    const isWide = /MultipleOrgs|PersonalMicrosoftAccount/i.test((0,attributes/* textIn */.r7)(value) ?? "");
    const says = isWide ? "people of any tenant" : "people of its own tenant";
    const setting = {
        kind: "setting",
        of: itself(resource),
        name: "sign-in-audience",
        value: value ?? itself(resource),
        says,
        resource,
    };
    return [setting];
};
const memberships = (resource, members, group) => group ? members.map((member) => ({ kind: "membership", member, group, resource })) : [];
const group = together(identity("group", "display_name"), (resource) => memberships(resource, (0,model_value/* items */.ld)(get(resource, "members")), itself(resource)));
/** A secret or a certificate with which anybody signs in who has it. */
const proof = (...owners) => (resource) => owners
    .flatMap((name) => get(resource, name) ?? [])
    .slice(0, 1)
    .map((of) => ({
    kind: "setting",
    of,
    name: "service-credential",
    value: get(resource, "display_name") ?? itself(resource),
    says: /certificate/.test(resource.type) ? "a certificate" : "a client secret",
    resource,
}));
/** An application may have its secret written into itself. */
const application = (resource) => allIn(resource, "password").map((value) => ({
    kind: "setting",
    of: itself(resource),
    name: "service-credential",
    value,
    says: "a client secret",
    resource,
}));
/** Who is taken for the identity, by the names of the arguments that say so. */
const federation = (...owners) => (resource) => owners
    .flatMap((name) => get(resource, name) ?? [])
    .slice(0, 1)
    .map((of) => ({
    kind: "federation",
    identity: of,
    issuer: get(resource, "issuer"),
    subject: get(resource, "subject"),
    audiences: get(resource, "audiences") ?? get(resource, "audience"),
    claims: get(resource, "claims_matching_expression"),
    resource,
}));
/** https://learn.microsoft.com/azure/templates/microsoft.managedidentity/userassignedidentities/federatedidentitycredentials */
const armFederation = (resource) => each(get(resource, "parent") ?? get(resource, "scope"), (of) => ({
    kind: "federation",
    identity: of,
    issuer: at(resource, "properties", "issuer"),
    subject: at(resource, "properties", "subject"),
    audiences: at(resource, "properties", "audiences"),
    claims: at(resource, "properties", "claimsMatchingExpression", "value"),
    resource,
}));
const applicationNames = ["application_id", "application_object_id"];
/** https://registry.terraform.io/providers/hashicorp/azuread/latest/docs and its like for azurerm. */
const identityReaders = {
    azurerm_user_assigned_identity: userAssigned,
    "data.azurerm_user_assigned_identity": userAssigned,
    azurerm_federated_identity_credential: federation("parent_id", "user_assigned_identity_id"),
    azuread_application: together(application, audience),
    azuread_application_registration: audience,
    azuread_service_principal: servicePrincipal,
    "data.azuread_service_principal": servicePrincipal,
    azuread_application_password: proof(...applicationNames),
    azuread_application_certificate: proof(...applicationNames),
    azuread_service_principal_password: proof("service_principal_id"),
    azuread_service_principal_certificate: proof("service_principal_id"),
    azuread_application_federated_identity_credential: federation(...applicationNames),
    azuread_application_flexible_federated_identity_credential: federation(...applicationNames),
    azuread_group: group,
    "data.azuread_group": identity("group", "display_name"),
    azuread_group_member: (resource) => memberships(resource, (0,model_value/* items */.ld)(get(resource, "member_object_id")), get(resource, "group_object_id")),
    azuread_user: identity("user", "user_principal_name"),
    azuread_invitation: guest,
    "data.azuread_user": identity("user", "user_principal_name"),
    moved: (resource) => {
        const [from, to] = [get(resource, "from"), get(resource, "to")].map(addressText);
        return from !== undefined && to !== undefined ? [{ kind: "moved", from, to }] : [];
    },
};
const addressText = (value) => value?.kind === "reference"
    ? value.address
    : value?.kind === "unknown"
        ? value.name
        : value?.kind === "text"
            ? value.pieces.map((piece) => (piece.kind === "hole" ? piece.name : piece.text)).join("")
            : undefined;
const identityTypes = {
    "microsoft.managedidentity/userassignedidentities": userAssigned,
    "existing:microsoft.managedidentity/userassignedidentities": userAssigned,
    "microsoft.managedidentity/userassignedidentities/federatedidentitycredentials": armFederation,
};

// EXTERNAL MODULE: ./lib/src/clouds/references.js
var references = __webpack_require__(1443);
;// CONCATENATED MODULE: ./lib/src/clouds/azure/lighthouse.js




/** Terraform's arguments are the resource's own, ARM's are its `properties`. */
const wordsOf = (resource) => at(resource, "properties") ?? resource.body;
const delegation = (authorizations, eligible, ...tenant) => (resource) => {
    const words = wordsOf(resource);
    return [
        {
            kind: "delegation",
            address: resource.address,
            name: get(resource, "lighthouse_definition_id") ?? get(resource, "name"),
            tenant: tenant.flatMap((name) => (0,attributes/* named */.KT)(words, name) ?? [])[0],
            active: (0,attributes/* all */.Q7)(words, authorizations),
            eligible: (0,attributes/* all */.Q7)(words, eligible),
            scope: get(resource, "scope"),
            resource,
        },
    ];
};
const delegated = (name) => (resource) => each((0,attributes/* named */.KT)(wordsOf(resource), name), (definition) => ({
    kind: "delegated",
    definition,
    scope: get(resource, "scope"),
    resource,
}));
/** https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/lighthouse_definition */
const lighthouseReaders = {
    azurerm_lighthouse_definition: delegation("authorization", "eligible_authorization", "managing_tenant_id"),
    azurerm_lighthouse_assignment: delegated("lighthouse_definition_id"),
};
/** https://learn.microsoft.com/azure/templates/microsoft.managedservices/registrationdefinitions */
const lighthouseTypes = {
    "microsoft.managedservices/registrationdefinitions": delegation("authorizations", "eligible_authorizations", "managed_by_tenant_id"),
    "microsoft.managedservices/registrationassignments": delegated("registration_definition_id"),
};
/** What is delegated takes effect where it is assigned; where nothing in view does that, perhaps wherever it may be. */
function delegations(index) {
    const uses = index.of("delegated");
    return index.of("delegation").flatMap((fact) => {
        const here = uses.filter(({ definition }) => isNamed(fact, definition));
        return here.length > 0
            ? here.flatMap(({ scope, resource }) => assignments(fact, scope ?? fact.scope, resource.perhaps))
            : assignments(fact, fact.scope, "nothing in view assigns what is delegated");
    });
}
/** By reference, or by an ID that ends in its name. */
function isNamed({ address, name }, definition) {
    const last = spelledOf(definition)?.split("/").at(-1)?.toLowerCase();
    return (0,references/* referenced */.yz)(definition) === address || (last !== undefined && last === spelledOf(name)?.toLowerCase());
}
function assignments({ active, eligible, tenant, resource }, scope, perhaps) {
    const of = (entries, when) => entries.flatMap((entry) => {
        const [principal, role] = [(0,attributes/* named */.KT)(entry, "principal_id"), (0,attributes/* named */.KT)(entry, "role_definition_id")];
        const because = resource.perhaps ?? perhaps;
        if (!principal || !role)
            return [];
        return [
            {
                kind: "assignment",
                principal,
                role,
                scope,
                when,
                home: { tenant },
                entry: entry.span,
                resource: { ...resource, ...(because !== undefined && { perhaps: because }) },
            },
        ];
    });
    return [...of(active, "active"), ...of(eligible, "eligible")];
}

;// CONCATENATED MODULE: ./lib/src/clouds/azure/machine-learning.js








const workspaceType = "Microsoft.MachineLearningServices/workspaces";
/** https://learn.microsoft.com/azure/machine-learning/how-to-managed-network: only the strictest mode holds anything back. */
const isolation = [
    shutBy("managed_network.isolation_mode", "AllowOnlyApprovedOutbound"),
    shutBy("properties.managedNetwork.isolationMode", "AllowOnlyApprovedOutbound"),
];
const machine_learning_ownKey = [
    shutBy("encryption.key_id", ""),
    shutBy("encryption.key_vault_key_id", ""),
    shutBy("properties.encryption.status", "Enabled"),
];
/** What a workspace keeps elsewhere, in ARM's words and Terraform's. */
const kept = (resource) => [[], ["properties"]].flatMap((path) => [
    ...["key_vault_id", "key_vault"].flatMap((name) => keeps(resource, "credentials", ...path, name)),
    ...["storage_account_id", "storage_account"].flatMap((name) => keeps(resource, "models", ...path, name)),
    ...["container_registry_id", "container_registry"].flatMap((name) => keeps(resource, "models", ...path, name)),
]);
/** Data is opened with the keys of its storage where the workspace says so: https://learn.microsoft.com/azure/machine-learning/how-to-disable-local-auth-storage */
const storeKeys = [shutBy("properties.systemDatastoresAuthMode", "identity", "userDelegatedIdentity")];
const workspace = (resource) => [
    thing(resource, workspaceType),
    ...identities(resource),
    serviceIdentity(resource),
    ...publicNetwork(resource),
    ...switches_open(resource, "key-authentication", "keys of its stores", storeKeys, "shut"),
    guarded(resource, "network-isolation", isolation),
    guarded(resource, "encryption-key", machine_learning_ownKey),
    ...kept(resource),
    ...ownWays(resource),
    ...unlogged(resource),
];
const machine_learning_lookedUp = (resource) => [thing(resource, workspaceType), ...identities(resource), ...unlogged(resource)];
const machine_learning_project = (resource) => [thing(resource, workspaceType, "ai_services_hub_id"), ...identities(resource)];
/** Whoever runs code on a compute takes a token of each identity that it has. */
const borrowed = (resource) => attached(resource).map((of) => ({ kind: "setting", of, name: "compute-identity", value: of, says: resource.address, resource }));
const ssh = [
    shutBy("ssh_public_access_enabled", "false"),
    shutBy("properties.properties.remoteLoginPortPublicAccess", "Disabled", "NotSpecified"),
    shutBy("properties.properties.sshSettings.sshPublicAccess", "Disabled"),
];
const localUsers = [shutBy("local_auth_enabled", "false"), shutBy("properties.disableLocalAuth", "true")];
const publicAddress = [
    shutBy("node_public_ip_enabled", "false"),
    shutBy("properties.properties.enableNodePublicIp", "false"),
];
const sharing = [shutBy("properties.properties.applicationSharingPolicy", "Personal")];
/** https://learn.microsoft.com/azure/machine-learning/how-to-create-compute-instance */
const compute = (resource) => [
    thing(resource, `${workspaceType}/computes`, "machine_learning_workspace_id"),
    ...identities(resource),
    ...borrowed(resource),
    ...switches_open(resource, "open-notebook", "SSH from anywhere", ssh, "shut"),
    // A key that is written into an instance opens its port: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/machine_learning_compute_instance
    ...(/instance/.test(resource.type) ? allIn(resource, "ssh") : []).map((block) => settingOf(resource, "open-notebook", block, "SSH from anywhere")),
    ...switches_open(resource, "open-notebook", "applications that everybody in the workspace may open", sharing, "shut"),
    guarded(resource, "private-network", publicAddress),
    ...switches_open(resource, "open-notebook", "local users", localUsers, "shut"),
    ...passwords
        .flatMap((path) => allIn(resource, ...path))
        .flatMap((value) => writtenSecret(resource, value, "admin_password")),
];
const passwords = [
    ["ssh", "admin_password"],
    ["properties", "properties", "userAccountCredentials", "adminUserPassword"],
];
/** https://learn.microsoft.com/azure/machine-learning/how-to-authenticate-online-endpoint */
const endpointKeys = [shutBy("properties.authMode", "AADToken", "AMLToken", "AAD")];
const endpoint = (type) => (resource) => [
    thing(resource, `${workspaceType}/${type}`),
    ...identities(resource),
    ...publicNetwork(resource, type === "onlineEndpoints" ? "open" : "shut"),
    ...switches_open(resource, "key-authentication", "keys", endpointKeys, "shut"),
    ...safety(resource),
];
/** https://learn.microsoft.com/azure/templates/microsoft.machinelearningservices/workspaces/serverlessendpoints */
function safety(resource) {
    const status = at(resource, "properties", "contentSafety", "contentSafetyStatus");
    const part = {
        part: "content safety",
        ...((0,attributes/* textIn */.r7)(status)?.toLowerCase() === "disabled" && { silent: true }),
    };
    return status ? [{ ...settingOf(resource, "guardrail-filter", status, "what content safety finds"), ...part }] : [];
}
/** A datastore that holds a key opens the storage to all who may use the workspace. */
const secrets = ["account_key", "shared_access_signature", "client_secret", "sas_token", "service_principal_key"];
const datastore = (resource) => [
    ...secrets
        .flatMap((name) => get(resource, name) ?? [])
        .flatMap((value) => [
        settingOf(resource, "stored-credential", value, "a key to its storage"),
        ...writtenSecret(resource, value, "account_key"),
    ]),
    ...armCredentials(resource),
    ...["storage_container_id", "storage_fileshare_id"].flatMap((name) => keeps(resource, "knowledge", name)),
];
/** https://learn.microsoft.com/azure/templates/microsoft.machinelearningservices/workspaces/datastores */
function armCredentials(resource) {
    const type = at(resource, "properties", "credentials", "credentialsType");
    const written = ["key", "sasToken", "clientSecret"].flatMap((name) => allIn(resource, "properties", "credentials", "secrets", name));
    const isStored = type !== undefined && (0,attributes/* textIn */.r7)(type) !== "None";
    return [
        ...(isStored ? [settingOf(resource, "stored-credential", type, "a key to its storage")] : []),
        ...written.flatMap((value) => writtenSecret(resource, value, "key")),
    ];
}
/** https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/machine_learning_workspace */
const machineLearningReaders = {
    azurerm_machine_learning_workspace: workspace,
    "data.azurerm_machine_learning_workspace": machine_learning_lookedUp,
    azurerm_ai_foundry: workspace,
    azurerm_ai_foundry_project: machine_learning_project,
    azurerm_machine_learning_compute_instance: compute,
    azurerm_machine_learning_compute_cluster: compute,
    azurerm_machine_learning_synapse_spark: compute,
    azurerm_machine_learning_inference_cluster: compute,
    azurerm_machine_learning_datastore_blobstorage: datastore,
    azurerm_machine_learning_datastore_fileshare: datastore,
    azurerm_machine_learning_datastore_datalake_gen2: datastore,
};
/** https://learn.microsoft.com/azure/templates/microsoft.machinelearningservices/allversions */
const machineLearningTypes = {
    "microsoft.machinelearningservices/workspaces": workspace,
    "existing:microsoft.machinelearningservices/workspaces": machine_learning_lookedUp,
    "microsoft.machinelearningservices/workspaces/computes": compute,
    "microsoft.machinelearningservices/workspaces/onlineendpoints": endpoint("onlineEndpoints"),
    "microsoft.machinelearningservices/workspaces/batchendpoints": endpoint("batchEndpoints"),
    "microsoft.machinelearningservices/workspaces/serverlessendpoints": endpoint("serverlessEndpoints"),
    "microsoft.machinelearningservices/workspaces/datastores": datastore,
};

;// CONCATENATED MODULE: ./lib/src/clouds/azure/places.js





const vaultType = "Microsoft.KeyVault/vaults";
/** A policy of the vault's own; ARM has what it permits apart: https://learn.microsoft.com/azure/templates/microsoft.keyvault/vaults */
function accessIn(resource, policy, vault) {
    const principal = (0,attributes/* named */.KT)(policy, "object_id");
    const permits = (0,attributes/* named */.KT)(policy, "permissions");
    const of = (kind) => (0,attributes/* named */.KT)(policy, `${kind}_permissions`) ?? (0,attributes/* named */.KT)(permits, `${kind}s`);
    return principal
        ? [
            {
                kind: "vault-access",
                principal,
                vault,
                secrets: of("secret"),
                keys: of("key"),
                certificates: of("certificate"),
                resource,
            },
        ]
        : [];
}
const vault = (resource) => [
    thing(resource, vaultType),
    ...[...allIn(resource, "access_policy"), ...allIn(resource, "properties", "accessPolicies")].flatMap((policy) => accessIn(resource, policy, itself(resource))),
];
const accessPolicy = (resource) => {
    const of = get(resource, "key_vault_id");
    return of ? accessIn(resource, resource.body, of) : [];
};
/** `vaults/accessPolicies`, named `add` or `replace`. */
const armPolicies = (resource) => {
    const of = get(resource, "parent") ?? get(resource, "scope");
    return of ? allIn(resource, "properties", "accessPolicies").flatMap((policy) => accessIn(resource, policy, of)) : [];
};
/** A secret that holds the key of an AI service: the vault then keeps what opens it, and a key that is written out is known to all. */
function secret(resource, at, value) {
    const name = (0,attributes/* textIn */.r7)(get(resource, "name"))?.replace(/^.*\//, "") ?? resource.address;
    if (!value || !at || !(namesKey(name) || copiesKey(value)))
        return [];
    return [
        { kind: "keeps", at, what: "credentials", resource },
        ...((0,attributes/* textIn */.r7)(value) === undefined ? [] : variable(resource, name, value, value)),
    ];
}
/** Of another subscription than that which is deployed to. */
const subscription = (resource) => each(get(resource, "subscription_id"), (name) => ({
    kind: "thing",
    address: resource.address,
    type: "Microsoft.Resources/subscriptions",
    name,
    resource,
}));
const storage = (resource) => [thing(resource, "Microsoft.Storage/storageAccounts"), ...identities(resource)];
/** https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/key_vault */
const placeReaders = {
    azurerm_key_vault: vault,
    "data.azurerm_key_vault": (resource) => [thing(resource, vaultType)],
    azurerm_key_vault_access_policy: accessPolicy,
    azurerm_key_vault_secret: (resource) => secret(resource, get(resource, "key_vault_id"), get(resource, "value")),
    azurerm_storage_account: storage,
    "data.azurerm_storage_account": storage,
    azurerm_storage_container: (resource) => [
        thing(resource, "Microsoft.Storage/storageAccounts/blobServices/containers", "storage_account_id"),
    ],
    azurerm_resource_group: (resource) => [thing(resource, "Microsoft.Resources/resourceGroups")],
    "data.azurerm_resource_group": (resource) => [thing(resource, "Microsoft.Resources/resourceGroups")],
    azurerm_management_group: (resource) => [thing(resource, "Microsoft.Management/managementGroups")],
    "data.azurerm_management_group": (resource) => [thing(resource, "Microsoft.Management/managementGroups")],
    "data.azurerm_subscription": subscription,
};
/** https://learn.microsoft.com/azure/templates/microsoft.keyvault/allversions */
const placeTypes = {
    "microsoft.keyvault/vaults": vault,
    "existing:microsoft.keyvault/vaults": (resource) => [thing(resource, vaultType)],
    "microsoft.keyvault/vaults/accesspolicies": armPolicies,
    "microsoft.keyvault/vaults/secrets": (resource) => secret(resource, get(resource, "parent") ?? get(resource, "scope"), allIn(resource, "properties", "value")[0]),
    "microsoft.storage/storageaccounts": storage,
    "existing:microsoft.storage/storageaccounts": storage,
    "microsoft.operationalinsights/workspaces": (resource) => [
        thing(resource, "Microsoft.OperationalInsights/workspaces"),
    ],
    "microsoft.resources/resourcegroups": (resource) => [thing(resource, "Microsoft.Resources/resourceGroups")],
};

;// CONCATENATED MODULE: ./lib/src/clouds/azure/roles.js



/** ARM keeps a resource's own words in `properties`. */
const roles_wordsOf = (resource) => at(resource, "properties") ?? resource.body;
/** Terraform's block and ARM's object have the same words: https://learn.microsoft.com/azure/role-based-access-control/role-definitions */
const permissionsIn = (block) => ({
    actions: (0,attributes/* named */.KT)(block, "actions"),
    notActions: (0,attributes/* named */.KT)(block, "not_actions"),
    dataActions: (0,attributes/* named */.KT)(block, "data_actions"),
    notDataActions: (0,attributes/* named */.KT)(block, "not_data_actions"),
    span: block.span,
});
/** `role_definition_id` of a definition is the GUID alone; ARM has it as the resource's name. */
const definition = (resource) => {
    const words = roles_wordsOf(resource);
    return [
        {
            kind: "role",
            address: resource.address,
            name: (0,attributes/* named */.KT)(words, "role_name") ?? get(resource, "name"),
            guid: get(resource, "role_definition_id") ?? (words === resource.body ? undefined : get(resource, "name")),
            permissions: (0,attributes/* all */.Q7)(words, "permissions").map(permissionsIn),
            // Left out, it is where the role was made.
            assignableScopes: (0,attributes/* named */.KT)(words, "assignable_scopes") ?? get(resource, "scope"),
            resource,
        },
    ];
};
/** Of the provider's own nobody here is the author: it is known as what it grants, under the name that it has. */
const providedDefinition = (resource) => {
    const words = roles_wordsOf(resource);
    const [name, guid] = [(0,attributes/* textIn */.r7)((0,attributes/* named */.KT)(words, "role_name")), (0,attributes/* textIn */.r7)(get(resource, "name"))];
    return name === undefined || guid === undefined
        ? []
        : [
            {
                kind: "provided-role",
                data: { guid: guid.toLowerCase(), names: [name], permissions: (0,attributes/* all */.Q7)(words, "permissions").map(grantedIn) },
                resource,
            },
        ];
};
const grantedIn = (block) => {
    const texts = (name) => (0,model_value/* items */.ld)((0,attributes/* named */.KT)(block, name)).flatMap((value) => (0,attributes/* textIn */.r7)(value) ?? []);
    const condition = (0,attributes/* textIn */.r7)((0,attributes/* named */.KT)(block, "condition"));
    return {
        actions: texts("actions"),
        notActions: texts("not_actions"),
        dataActions: texts("data_actions"),
        notDataActions: texts("not_data_actions"),
        ...(condition && { condition }),
    };
};
/** Roles are named by ID, or where a module or a resource takes either, by one argument for both. */
const roleNames = ["role_definition_id", "role_definition_name", "role_definition_id_or_name", "role_definition"];
const roleIn = (words) => firstOf(words, roleNames);
/** The first argument that says something: Terraform's modules write the others as null. */
function firstOf(words, names) {
    for (const name of names) {
        const value = (0,attributes/* named */.KT)(words, name);
        if (value && !(value.kind === "scalar" && value.value === null))
            return value;
    }
    return undefined;
}
/** What every assignment says beside whom and what, whichever resource it stands in. */
const circumstances = (words) => ({
    principalType: firstOf(words, ["principal_type"]),
    condition: firstOf(words, ["condition"]),
    conditionVersion: firstOf(words, ["condition_version"]),
});
/** When it ends by itself: https://learn.microsoft.com/rest/api/authorization/role-eligibility-schedule-requests/create */
const untilIn = (words) => ["schedule", "schedule_info"]
    .flatMap((schedule) => (0,attributes/* all */.Q7)(words, schedule, "expiration"))
    .map((expiration) => firstOf(expiration, ["end_date_time", "duration"]) ??
    lasting(firstOf(expiration, ["duration_days"]), (days) => `P${days}D`) ??
    lasting(firstOf(expiration, ["duration_hours"]), (hours) => `PT${hours}H`))
    .find((value) => value !== undefined);
/** A number of days or hours as the durations of other forms: https://en.wikipedia.org/wiki/ISO_8601#Durations */
function lasting(value, duration) {
    const count = (0,attributes/* textIn */.r7)(value);
    return value && count !== undefined
        ? { ...(0,attributes/* text */.Qq)(duration(count), value), ...(value.via && { via: value.via }) }
        : value;
}
const assignment = (when, scope = "scope") => (resource) => {
    const words = roles_wordsOf(resource);
    const [role, principal] = [roleIn(words), (0,attributes/* named */.KT)(words, "principal_id")];
    if (!role || !principal || isTakenBack(words))
        return [];
    return (0,model_value/* items */.ld)(principal).map((each) => ({
        kind: "assignment",
        principal: each,
        role,
        roleName: (0,attributes/* named */.KT)(words, "role_definition_name"),
        scope: get(resource, scope),
        ...circumstances(words),
        when,
        until: untilIn(words),
        resource,
    }));
};
/** A request may also end what was there: `AdminRemove`. */
const isTakenBack = (words) => /remove|deactivate/i.test((0,attributes/* textIn */.r7)((0,attributes/* named */.KT)(words, "request_type")) ?? "");
/** https://learn.microsoft.com/azure/role-based-access-control/deny-assignments */
const denyAssignment = (resource) => {
    const words = roles_wordsOf(resource);
    const isHere = (0,attributes/* textIn */.r7)((0,attributes/* named */.KT)(words, "do_not_apply_to_child_scopes")) === "true";
    return [
        {
            kind: "deny-assignment",
            name: (0,attributes/* named */.KT)(words, "deny_assignment_name"),
            permissions: (0,attributes/* all */.Q7)(words, "permissions").map(permissionsIn),
            principals: (0,attributes/* named */.KT)(words, "principals"),
            excluded: (0,attributes/* named */.KT)(words, "exclude_principals"),
            scope: (0,attributes/* named */.KT)(words, "scope") ?? get(resource, "scope"),
            ...(isHere && { here: true }),
            resource,
        },
    ];
};
/** A role that is looked up by its name, or by its GUID. */
const lookup = (resource) => each(get(resource, "role_definition_id") ?? get(resource, "name"), (role) => ({
    kind: "lookup",
    address: resource.address,
    role,
    resource,
}));
/** A role that a template refers to as one that is there: its name is the GUID. */
const existingRole = (resource) => each(get(resource, "name"), (role) => ({ kind: "lookup", address: resource.address, role, resource }));
/** What somebody holds in the directory: https://learn.microsoft.com/entra/identity/role-based-access-control/permissions-reference */
const directoryRole = (principal, ...role) => (resource) => allIn(resource, principal).flatMap((of) => role
    .flatMap((name) => get(resource, name) ?? [])
    .slice(0, 1)
    .map((value) => ({
    kind: "setting",
    of,
    name: "directory-role",
    value,
    says: (0,attributes/* textIn */.r7)(value),
    resource,
})));
/** https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/role_assignment */
const roleReaders = {
    azurerm_role_definition: definition,
    "data.azurerm_role_definition": lookup,
    azurerm_role_assignment: assignment("active"),
    azurerm_pim_active_role_assignment: assignment("active"),
    azurerm_pim_eligible_role_assignment: assignment("eligible"),
    azuread_directory_role_assignment: directoryRole("principal_object_id", "role_id"),
    azuread_directory_role_member: directoryRole("member_object_id", "role_object_id"),
    azuread_app_role_assignment: directoryRole("principal_object_id", "app_role_id"),
};
/** https://learn.microsoft.com/azure/templates/microsoft.authorization/allversions */
const roleTypes = {
    "microsoft.authorization/roledefinitions": definition,
    "existing:microsoft.authorization/roledefinitions": existingRole,
    "provided:microsoft.authorization/roledefinitions": providedDefinition,
    "microsoft.authorization/roleassignments": assignment("active"),
    "microsoft.authorization/roleassignmentschedulerequests": assignment("active"),
    "microsoft.authorization/roleeligibilityschedulerequests": assignment("eligible"),
    "microsoft.authorization/denyassignments": denyAssignment,
};

;// CONCATENATED MODULE: ./lib/src/clouds/azure/search.js






const type = "Microsoft.Search/searchServices";
/** https://learn.microsoft.com/azure/search/search-security-enable-roles */
const search_keys = [
    shutOn(/^azurerm_search_service$/, "local_authentication_enabled", "false"),
    shutBy("properties.disableLocalAuth", "true"),
];
const search_ownKey = [
    shutBy("customer_managed_key_enforcement_enabled", "true"),
    shutBy("properties.encryptionWithCmk.enforcement", "Enabled"),
];
/** Roles count only where a service says how it answers whom it does not know; else nothing but keys does. */
function keysAlone(resource) {
    const found = written(resource, search_keys);
    if (found && isShut(found) !== false)
        return [];
    const options = get(resource, "authentication_failure_mode") ?? at(resource, "properties", "authOptions", "aadOrApiKey");
    if (options)
        return [];
    const alone = at(resource, "properties", "authOptions", "apiKeyOnly") ?? at(resource, "properties", "authOptions");
    return [settingOf(resource, "key-authentication", alone ?? found?.value ?? itself(resource), "nothing but keys")];
}
/** What a service lets in, where `unwritten` is what becomes of what is not said. */
const searchSettings = (resource, unwritten) => [
    ...switches_open(resource, "key-authentication", "keys", search_keys, unwritten),
    ...(unwritten === "open" ? keysAlone(resource) : []),
    ...publicNetwork(resource, unwritten),
    guarded(resource, "encryption-key", search_ownKey),
];
const service = (resource) => [
    thing(resource, type),
    ...identities(resource),
    serviceIdentity(resource),
    ...searchSettings(resource, "open"),
    ...unlogged(resource),
];
const search_lookedUp = (resource) => [thing(resource, type), ...identities(resource), ...unlogged(resource)];
/** A private way from the service to what it reads; the other side approves it. */
const sharedLink = (resource) => [thing(resource, `${type}/sharedPrivateLinkResources`, "search_service_id")];
/** https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/search_service */
const searchReaders = {
    azurerm_search_service: service,
    "data.azurerm_search_service": search_lookedUp,
    azurerm_search_shared_private_link_service: sharedLink,
};
/** https://learn.microsoft.com/azure/templates/microsoft.search/searchservices */
const searchTypes = {
    "microsoft.search/searchservices": service,
    "existing:microsoft.search/searchservices": search_lookedUp,
    "microsoft.search/searchservices/sharedprivatelinkresources": sharedLink,
};

;// CONCATENATED MODULE: ./lib/src/clouds/azure/workloads.js





const pairsIn = (map) => map.kind === "dict"
    ? map.entries.map(({ key, keySpan, value }) => ({ name: key, value, blame: nameAt(key, keySpan) }))
    : [];
const listedIn = (block) => {
    const [name, value] = [(0,attributes/* named */.KT)(block, "name"), (0,attributes/* named */.KT)(block, "value")];
    return name && value ? [{ name: (0,attributes/* textIn */.r7)(name) ?? "", value, blame: name }] : [];
};
const paths = (resource, ...each) => each.flatMap((path) => allIn(resource, ...path.split(".")));
/** Terraform has one map, ARM a list of pairs, containers lists in each of them. */
const variablesOf = (resource) => [
    ...paths(resource, "app_settings", "site_config.app_settings", "sticky_settings.app_settings").flatMap(pairsIn),
    ...paths(resource, "properties.siteConfig.appSettings").flatMap(listedIn),
    ...paths(resource, "template.container.env", "template.init_container.env", "properties.template.containers.env", "properties.template.initContainers.env", "properties.containers.properties.environmentVariables").flatMap(listedIn),
    ...paths(resource, "container.environment_variables", "container.secure_environment_variables").flatMap(pairsIn),
];
/** Secrets of container apps hold their value, or say where in a vault it is. */
const secretsOf = (resource) => paths(resource, "secret", "properties.configuration.secrets");
function secretFacts(resource, secret) {
    const [name, value] = [(0,attributes/* named */.KT)(secret, "name"), (0,attributes/* named */.KT)(secret, "value")];
    const from = (0,attributes/* named */.KT)(secret, "key_vault_secret_id") ?? (0,attributes/* named */.KT)(secret, "key_vault_url");
    const text = (0,attributes/* textIn */.r7)(name) ?? "";
    if (from && name && namesKey(text))
        return [fromVault(resource, text, name)];
    return name && value ? variable(resource, text, value, name) : [];
}
const endpointName = /endpoint|base_?url|_url$|uri$|host$/i;
const aiHost = /\.(openai|cognitiveservices|services\.ai|inference\.ml|search)\.(azure|windows|microsoft)\.(com|net)/i;
const aiService = /azurerm_(cognitive_account|ai_services|search_service)\b.*\bendpoint|CognitiveServices/i;
/** What tells that an app calls an AI service: its address, written out or asked for. */
const callsAi = ({ name, value }) => endpointName.test(name) &&
    (aiHost.test((0,attributes/* textIn */.r7)(value) ?? "") ||
        holesIn(value).some((hole) => aiService.test(hole)) ||
        /open_?ai|azure_?ai/i.test(name));
/** Whether it has an identity to call with, told either way. */
function workloadIdentity(resource, variables) {
    const block = identityBlock(resource);
    const call = variables.find(callsAi);
    return settingOf(resource, "workload-identity", block ?? call?.blame ?? itself(resource), block ? "yes" : call ? "no, beside an AI service that it calls" : "no");
}
const app = (type) => (resource) => {
    const variables = variablesOf(resource);
    return [
        thing(resource, type),
        ...identities(resource),
        workloadIdentity(resource, variables),
        ...variables.flatMap(({ name, value, blame }) => variable(resource, name, value, blame)),
        ...secretsOf(resource).flatMap((secret) => secretFacts(resource, secret)),
    ];
};
/** Whatever else runs as an identity that may be assigned roles. */
const workload = (type) => (resource) => [thing(resource, type), ...identities(resource)];
/** The settings of an app as a resource of their own. */
const settings = (resource) => /appsettings$/i.test((0,attributes/* textIn */.r7)(get(resource, "name")) ?? "")
    ? paths(resource, "properties")
        .flatMap(pairsIn)
        .flatMap(({ name, value, blame }) => variable(resource, name, value, blame))
    : [];
const site = app("Microsoft.Web/sites");
const containerApp = app("Microsoft.App/containerApps");
const containerGroup = app("Microsoft.ContainerInstance/containerGroups");
const machine = workload("Microsoft.Compute/virtualMachines");
const scaleSet = workload("Microsoft.Compute/virtualMachineScaleSets");
/** What a deployment tells whoever runs it: a key there is in its state and its logs. */
const output = (resource) => {
    const value = get(resource, "value");
    return value && copiesKey(value) ? [settingOf(resource, "copied-key", value, resource.address)] : [];
};
/** https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/linux_web_app and its like */
const workloadReaders = {
    output,
    azurerm_app_service: site,
    azurerm_function_app: site,
    azurerm_linux_web_app: site,
    azurerm_linux_web_app_slot: site,
    azurerm_linux_function_app: site,
    azurerm_linux_function_app_slot: site,
    azurerm_windows_web_app: site,
    azurerm_windows_web_app_slot: site,
    azurerm_windows_function_app: site,
    azurerm_windows_function_app_slot: site,
    azurerm_function_app_flex_consumption: site,
    azurerm_logic_app_standard: site,
    azurerm_static_web_app: site,
    azurerm_container_app: containerApp,
    azurerm_container_app_job: app("Microsoft.App/jobs"),
    azurerm_container_group: containerGroup,
    azurerm_logic_app_workflow: workload("Microsoft.Logic/workflows"),
    azurerm_linux_virtual_machine: machine,
    azurerm_windows_virtual_machine: machine,
    azurerm_linux_virtual_machine_scale_set: scaleSet,
    azurerm_windows_virtual_machine_scale_set: scaleSet,
    azurerm_kubernetes_cluster: workload("Microsoft.ContainerService/managedClusters"),
    azurerm_data_factory: workload("Microsoft.DataFactory/factories"),
    azurerm_api_management: workload("Microsoft.ApiManagement/service"),
    azurerm_automation_account: workload("Microsoft.Automation/automationAccounts"),
};
/** https://learn.microsoft.com/azure/templates/microsoft.web/sites and its like */
const workloadTypes = {
    "microsoft.web/sites": site,
    "microsoft.web/sites/slots": site,
    "microsoft.web/sites/config": settings,
    "microsoft.web/staticsites": site,
    "microsoft.app/containerapps": containerApp,
    "microsoft.app/jobs": app("Microsoft.App/jobs"),
    "microsoft.containerinstance/containergroups": containerGroup,
    "microsoft.logic/workflows": workload("Microsoft.Logic/workflows"),
    "microsoft.compute/virtualmachines": machine,
    "microsoft.compute/virtualmachinescalesets": scaleSet,
    "microsoft.containerservice/managedclusters": workload("Microsoft.ContainerService/managedClusters"),
    "microsoft.datafactory/factories": workload("Microsoft.DataFactory/factories"),
    "microsoft.apimanagement/service": workload("Microsoft.ApiManagement/service"),
};

;// CONCATENATED MODULE: ./lib/src/clouds/azure/arm.js
/** Resources in ARM's shape, whichever language they are written in, to facts: the readers of every topic in one table, by type in lower case. */













const armReaders = {
    ...roleTypes,
    ...lighthouseTypes,
    ...identityTypes,
    ...cognitiveTypes,
    ...machineLearningTypes,
    ...searchTypes,
    ...connectionTypes,
    ...workloadTypes,
    ...gatewayTypes,
    ...outboundTypes,
    ...networkTypes,
    ...placeTypes,
    ...diagnosticTypes,
};

// EXTERNAL MODULE: ./lib/src/access/grouping.js
var grouping = __webpack_require__(2376);
// EXTERNAL MODULE: ./lib/src/clouds/blame.js
var blame = __webpack_require__(4434);
;// CONCATENATED MODULE: ./lib/src/clouds/azure/assigned.js
const decidedBy = ({ given }) => (given ?? []).map((span) => ({ span, note: "whether it is there is decided here" }));
const originOf = (resource, statement) => ({
    revision: resource.span.source.revision,
    address: resource.address,
    statement,
    block: resource.span,
    hops: decidedBy(resource),
});

// EXTERNAL MODULE: ./lib/src/model/nearest.js
var nearest = __webpack_require__(1370);
// EXTERNAL MODULE: ./lib/src/clouds/once.js
var once = __webpack_require__(1276);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./lib/src/clouds/azure/data.js
/** The files under data/ to their contents, read when they are first asked for: a pull request without Azure pays nothing. */


// The bundler copies a file that is named in just this form.
const capabilityData = (0,once/* once */.O)(() => JSON.parse((0,external_node_fs_.readFileSync)(__webpack_require__.ab + "capabilities.json", "utf8")));
const roleData = (0,once/* once */.O)(() => JSON.parse((0,external_node_fs_.readFileSync)(__webpack_require__.ab + "roles.json", "utf8")));
/** Names by GUID of the provider's roles that reach nothing of AI. */
const unrelatedRoles = (0,once/* once */.O)(() => JSON.parse((0,external_node_fs_.readFileSync)(__webpack_require__.ab + "unrelated-roles.json", "utf8")));

;// CONCATENATED MODULE: ./lib/src/clouds/azure/catalogue.js
/** What Azure's operations are: which matter for access to AI, on which plane, and what they let their holder do. */





/** Providers whose resources are AI services. */
const aiProviders = new Set([
    "microsoft.cognitiveservices",
    "microsoft.machinelearningservices",
    "microsoft.search",
    "microsoft.botservice",
]);
/** Providers of places that matter only where an AI service keeps something there. */
const keepers = new Set(["storage", "keyvault", "operationalinsights"]);
/** `microsoft.search` of `Microsoft.Search/searchServices/read`, in lower case. */
const providerIn = (name) => name.slice(0, `${name}/`.indexOf("/")).toLowerCase();
const isAiProvider = (provider) => aiProviders.has(provider);
/** Whether an operation is about a place that another service guards. */
const isOfKeeper = ({ service }) => keepers.has(service);
let catalogue_listed;
function operations(plane) {
    catalogue_listed ??= { control: read("control"), data: read("data") };
    return catalogue_listed[plane];
}
function read(plane) {
    return Object.entries(capabilityData()).flatMap(([place, capabilities]) => {
        const [provider = "", of] = place.split(" ");
        if (of !== plane)
            return [];
        return Object.entries(capabilities).flatMap(([capability, names]) => names.split(" ").map((name) => operation(`${provider}/${name}`, plane, capability)));
    });
}
const operation = (name, plane, capability) => {
    const provider = providerIn(name);
    return {
        name,
        service: provider.replace(/^microsoft\./, ""),
        capability,
        supporting: !aiProviders.has(provider) && provider !== "microsoft.app",
        plane,
        lower: name.toLowerCase(),
    };
};
const matched = new Map();
/** The listed operations that a pattern matches, without regard to case. INVARIANT: equal text gives the same array. */
function operationsOf(plane, of) {
    const key = `${plane} ${of.text.toLowerCase()}`;
    const known = matched.get(key);
    if (known)
        return known;
    const wanted = regexOf(of);
    const found = operations(plane).filter(({ lower }) => wanted.test(lower));
    matched.set(key, found);
    return found;
}
/** A hole may turn out to be anything. */
const regexOf = (of) => new RegExp(`^${(0,pattern/* foldCase */.SP)(of)
    .tokens.map((token) => (token.kind === "literal" ? token.text.replace(/[.+?^${}()|[\]\\*]/g, "\\$&") : "[^]*"))
    .join("")}$`);
/** Whether a name is one of the listed operations of a plane. */
const isListed = (plane, of) => operationsOf(plane, of).some(({ lower }) => lower === of.text.toLowerCase());
/** The listed operation that a name, which is none, was probably meant to be: another in a letter or two of one word. */
function nearestOperation(plane, text) {
    const words = text.toLowerCase().split("/");
    const key = `${plane} ${words.join("/")}`;
    const known = catalogue_nearest.get(key) ?? {
        name: alikeInShape()
            .get(shapeOf(plane, words))
            ?.find((each) => isMisspelt(words, each.words))?.name,
    };
    catalogue_nearest.set(key, known);
    return known.name;
}
/** Many roles write the same names. */
const catalogue_nearest = new Map();
const shapeOf = (plane, words) => `${plane} ${words[0]} ${words.length}`;
/** The listed operations by their plane, their provider and how many words they have. */
const alikeInShape = (0,once/* once */.O)(() => (0,grouping/* groupBy */.$)(["control", "data"].flatMap((plane) => operations(plane).map(({ name, lower }) => ({ plane, name, words: lower.split("/") }))), ({ plane, words }) => shapeOf(plane, words)));
function isMisspelt(words, meant) {
    const [at, ...more] = words.flatMap((word, i) => (word === meant[i] ? [] : [i]));
    // What is done is one of four words, each of which may be meant.
    if (at === undefined || more.length > 0 || at === words.length - 1)
        return false;
    const [word = "", other = ""] = [words[at], meant[at]];
    const most = word.length < 8 ? 1 : 2;
    return (0,nearest/* lettersApart */.w)(word, other, most) <= most;
}
/** Services by the names that their operations begin with: providers, and what is a service of its own below one. */
const catalogue_services = [
    ...[...aiProviders].map((provider) => `${provider}/`),
    "microsoft.cognitiveservices/accounts/openai/",
    "microsoft.cognitiveservices/accounts/aiservices/",
];
/** The share of a service's operations on a plane that a pattern matches: of the service that it matches most of. */
function breadth(plane, of) {
    const key = `${plane} ${of.text.toLowerCase()}`;
    const known = breadths.get(key) ?? widest(plane, of);
    breadths.set(key, known);
    return known;
}
const breadths = new Map();
function widest(plane, of) {
    const reached = new Set(operationsOf(plane, of));
    return Math.max(...catalogue_services.map((service) => {
        const whole = operations(plane).filter(({ lower }) => lower.startsWith(service));
        return whole.length < fewest ? 0 : whole.filter((each) => reached.has(each)).length / whole.length;
    }));
}
/** A plane with fewer operations than this is none that anybody could take in as a whole. */
const fewest = 4;
/** A pattern of names on one plane: on the other, the same text is about something else. */
const onPlane = (plane, { text, tokens }) => ({
    text: `${plane}:${text}`,
    tokens: tokens[0]?.kind === "literal"
        ? [{ kind: "literal", text: `${plane}:${tokens[0].text}` }, ...tokens.slice(1)]
        : [{ kind: "literal", text: `${plane}:` }, ...tokens],
});
const unlisted = new Map();
/** An AI provider's operation, or a pattern of them, that the catalogue does not have: what its name says of it. */
function unlistedOperation(plane, of) {
    const lower = (0,pattern/* foldCase */.SP)(of);
    const key = `${plane} ${lower.text}`;
    const known = unlisted.get(key);
    if (known)
        return known;
    const provider = providerIn(lower.text);
    if (!aiProviders.has(provider))
        return undefined;
    const made = {
        ...operation(of.text, plane, capabilityByName(plane, lower.text)),
        unlisted: [{ of: onPlane(plane, lower), except: [] }],
    };
    unlisted.set(key, made);
    return made;
}
/** By what names of this kind mean, the first that fits; on the control plane whatever changes something is administration. */
const byName = [
    [/(keys?|secrets?|tokens?|credentials?|passwords?)[a-z]*\/(action|read)$/, "either", "credential"],
    [/impersonat/, "either", "identity"],
    [/diagnosticsettings\/(write|delete)$/, "either", "log-config"],
    [/(\/rai|contentsafety|blocklist|guardrail|defenderforai)/, "either", "safety"],
    [/\/read$/, "either", "metadata-read"],
    [/(privateendpoint|perimeter|managednetwork|networkinjection)/, "control", "network"],
    [/(deployment|endpoint)s?\/(write|delete)$/, "either", "deploy"],
    [/(agent|assistant|thread|run)s?[^/]*\/(write|action)$/, "data", "agent-exec"],
    [/(fine-?tun|train|evaluat|upload)/, "data", "train"],
    [/(jobs?|runs?|schedules?|components?|environments?|pipelines?)\/(write|submit\/action)$/, "control", "train"],
    [/computes?|notebook/, "control", "workbench"],
    [
        /(knowledge|index|indexes|document|dataset|data|file|store|memory)[^/]*\/(write|delete|action)$/,
        "either",
        "kb-write",
    ],
    [/model/, "control", "artifact"],
    [/(action|\*)$/, "data", "invoke"],
    [/./, "data", "author"],
];
const capabilityByName = (plane, lower) => byName.find(([pattern, of]) => (of === "either" || of === plane) && pattern.test(lower))?.[2] ?? "admin";

;// CONCATENATED MODULE: ./lib/src/clouds/azure/bearing.js

const bears = (place, action, around) => {
    if (isOfKeeper(action))
        return around.keeps(place, action);
    if (place.level === "resource" && place.provider !== undefined)
        return isAiProvider(place.provider)
            ? place.provider === `microsoft.${action.service}` || ["authorization", "insights"].includes(action.service)
            : place.provider === `microsoft.${action.service}`;
    return place.level !== "unknown" || !action.supporting || guess(place) !== "other";
};
/** What a scope that is known only by the text that names it seems to be. */
function guess({ of }) {
    const [isAi, isOther] = [aiWords.test(of.text), otherWords.test(of.text)];
    return isAi === isOther ? "unknown" : isAi ? "ai" : "other";
}
const aiWords = /cognitive|open_?ai|aoai|foundry|ai_?services?|ai_?search|search_?service|machine_?learning|azure_?ml|(^|[^a-z])(ai|ml|aml|mlw|bot)([^a-z]|$)|ai_?(hub|project)/i;
const otherWords = /storage|vault|(^|[^a-z])kv([^a-z]|$)|registry|(^|[^a-z])acr([^a-z]|$)|cosmos|sql|postgres|service_?bus|event_?(hub|grid)|redis|network|vnet|subnet|dns|kubernetes|(^|[^a-z])aks([^a-z]|$)|app_?config|log_?analytics|insights|function|web_?app|app_?service|container_?app|disk|virtual_machine|assigned_identity|data_?factory|api_?management|apim|monitor/i;
/** Whether what is granted there could be about AI, where what is granted is not known either. */
const isNearAi = (place) => place.provider !== undefined ? isAiProvider(place.provider) : place.level === "unknown" && guess(place) === "ai";
/** Why it is not certain that a role reaches AI there: it reaches anything, and what the scope is is not known. */
const scopeDoubt = (place, isBroad) => isBroad && place.level === "unknown" && guess(place) !== "ai"
    ? `what \`${place.of.text}\` is is not known before deployment`
    : undefined;
/** A name by which people call a role that is about AI. */
const soundsOfAi = (name) => /open ?ai|cognitive|foundry|machine ?learning|azure ?ml|gen ?ai|llm|(^|[^a-z])(ai|ml|bot)([^a-z]|$)/i.test(name);
const isAbout = (action) => action.capability !== "metadata-read";

// EXTERNAL MODULE: ./lib/src/model/text.js
var model_text = __webpack_require__(3537);
;// CONCATENATED MODULE: ./lib/src/clouds/azure/abac.js
/**
 * The text of an assignment's condition to an expression with positions.
 * https://learn.microsoft.com/azure/role-based-access-control/conditions-format
 */


/** Deeper, or longer, than anybody writes. */
const deepest = 64;
const longest = 16_384;
/** Undefined where it is none. */
function expressionIn(flat) {
    if (flat.chars.length > longest)
        return undefined;
    const cursor = { flat, at: 0, depth: 0 };
    const found = either(cursor);
    skipBlanks(cursor);
    return cursor.at === flat.chars.length ? found : undefined;
}
/** The text at the cursor that an expression matches from there; the cursor goes behind it. */
function take(cursor, wanted) {
    skipBlanks(cursor);
    wanted.lastIndex = cursor.at;
    const [found] = wanted.exec(cursor.flat.chars) ?? [];
    if (found !== undefined)
        cursor.at += found.length;
    return found;
}
function skipBlanks(cursor) {
    while (/\s/.test(cursor.flat.chars[cursor.at] ?? ""))
        cursor.at++;
}
const either = (cursor) => abac_joined(cursor, "or", /(\|\||OR\b)/iy, both);
const both = (cursor) => abac_joined(cursor, "and", /(&&|AND\b)/iy, unary);
function abac_joined(cursor, kind, word, part) {
    const of = [];
    do {
        const found = part(cursor);
        if (!found)
            return undefined;
        of.push(found);
    } while (take(cursor, word) !== undefined);
    return of.length === 1 ? of[0] : { kind, of };
}
function unary(cursor) {
    if (cursor.depth >= deepest)
        return undefined;
    cursor.depth++;
    const found = inner(cursor);
    cursor.depth--;
    return found;
}
function inner(cursor) {
    if (take(cursor, /(!|NOT\b)/iy) !== undefined) {
        const of = unary(cursor);
        return of && { kind: "not", of };
    }
    if (take(cursor, /\(/y) !== undefined) {
        const of = either(cursor);
        return take(cursor, /\)/y) === undefined ? undefined : of;
    }
    const matches = take(cursor, /(ActionMatches|SubOperationMatches)\b/iy);
    if (matches !== undefined)
        return matching(cursor, /^sub/i.test(matches));
    if (take(cursor, /Exists\b/iy) !== undefined) {
        const attribute = attributeAt(cursor);
        return attribute && { kind: "exists", attribute };
    }
    return comparison(cursor);
}
function matching(cursor, isSub) {
    if (take(cursor, /\{/y) === undefined)
        return undefined;
    skipBlanks(cursor);
    const from = cursor.at;
    const value = valueAt(cursor);
    if (value?.kind !== "value" || take(cursor, /\}/y) === undefined)
        return undefined;
    const name = value.in("glob");
    return isSub
        ? { kind: "suboperation", text: name.text, span: (0,model_text/* spanIn */.Qs)(cursor.flat, from, cursor.at) }
        : { kind: "action", pattern: name };
}
function attributeAt(cursor) {
    skipBlanks(cursor);
    const from = cursor.at;
    const written = take(cursor, /@(Request|Resource|Principal|Environment|Source|Target)\s*\[[^\]]*\]/iy);
    return written === undefined
        ? undefined
        : { written: written.replace(/\s+/g, ""), span: (0,model_text/* spanIn */.Qs)(cursor.flat, from, cursor.at) };
}
function comparison(cursor) {
    skipBlanks(cursor);
    const from = cursor.at;
    const attribute = attributeAt(cursor);
    const operator = attribute && take(cursor, /[a-z]+(:[a-z]+)?/iy);
    const values = operator === undefined ? undefined : operands(cursor);
    if (!attribute || operator === undefined || !values)
        return undefined;
    return { kind: "comparison", attribute, operator, values, span: (0,model_text/* spanIn */.Qs)(cursor.flat, from, cursor.at) };
}
function operands(cursor) {
    if (take(cursor, /\{/y) === undefined) {
        const attribute = attributeAt(cursor);
        const one = attribute ? { kind: "attribute", ...attribute } : valueAt(cursor);
        return one && [one];
    }
    const all = [];
    do {
        const value = valueAt(cursor);
        if (!value)
            return undefined;
        all.push(value);
    } while (take(cursor, /,/y) !== undefined);
    return take(cursor, /\}/y) === undefined ? undefined : all;
}
/** A text in quotes, or a number, GUID or truth without any. */
function valueAt(cursor) {
    const quoted = take(cursor, /'(?:[^'\\]|\\[\s\S]|'')*'/y);
    if (quoted !== undefined)
        return textBetween(cursor.flat, cursor.at - quoted.length + 1, cursor.at - 1);
    const bare = take(cursor, new RegExp(`[\\w.:+${model_text/* HOLE */.vs}-]+`, "y"));
    return bare === undefined ? undefined : textBetween(cursor.flat, cursor.at - bare.length, cursor.at);
}
const textBetween = (flat, from, to) => {
    const pieces = (0,model_text/* cut */.Jj)(flat, from, to);
    return {
        kind: "value",
        in: (reading) => (0,pattern/* pattern */.T1)(pieces.map((piece) => (piece.kind === "hole" ? { hole: piece.name } : piece.text)), reading),
    };
};

;// CONCATENATED MODULE: ./lib/src/clouds/azure/conditions.js
/** The condition of an assignment or a role to what must hold of each operation: a condition that does not bear on one is none. */




const unrestricted = () => [];
const because = "it is a condition that we cannot compare";
function restrictionOf(text) {
    const flat = (0,model_text/* flatten */.Bq)(text);
    if (flat.chars.trim() === "")
        return unrestricted;
    const expression = expressionIn(flat);
    if (!expression) {
        const written = flat.chars.replace(/\s+/g, " ").trim();
        return () => [{ kind: "opaque", text: written, because, span: text.span }];
    }
    return (action) => {
        const left = simplified(expression, action);
        if (typeof left === "boolean")
            return left ? [] : undefined;
        return (left.kind === "and" ? left.of : [left]).flatMap((each) => conditionsOf(each, text.span));
    };
}
/** What it comes to where the operation is known. */
function simplified(expression, action) {
    switch (expression.kind) {
        case "action": {
            const [wanted, asked] = [(0,pattern/* foldCase */.SP)(expression.pattern), permissionGlob(action.lower)];
            return (0,pattern/* covers */.hU)(wanted, asked) === "yes" ? true : (0,pattern/* overlaps */.$f)(wanted, asked) === "no" ? false : expression;
        }
        case "not": {
            const of = simplified(expression.of, action);
            return typeof of === "boolean" ? !of : { kind: "not", of };
        }
        case "and":
        case "or": {
            const decides = expression.kind === "or";
            const parts = expression.of.map((each) => simplified(each, action));
            if (parts.includes(decides))
                return decides;
            const of = parts
                .filter((part) => typeof part !== "boolean")
                .flatMap((part) => (part.kind === expression.kind ? part.of : [part]));
            const [only, ...rest] = of;
            return only === undefined ? !decides : rest.length === 0 ? only : { kind: expression.kind, of };
        }
        default:
            return expression;
    }
}
/** All of them must hold. */
function conditionsOf(expression, whole) {
    const tests = testsOf(expression);
    return tests ?? [{ kind: "opaque", text: spelled(expression), because, span: spanOf(expression) ?? whole }];
}
function testsOf(expression) {
    switch (expression.kind) {
        case "exists":
            return [presence(expression.attribute, true)];
        case "not":
            return expression.of.kind === "exists" ? [presence(expression.of.attribute, false)] : undefined;
        case "comparison":
            return comparisonTests(expression);
        case "or":
            return merged(expression.of);
        default:
            return undefined;
    }
}
const presence = ({ written, span }, isThere) => ({
    kind: "test",
    key: written.toLowerCase(),
    written,
    operator: { test: "null", domain: "boolean", negated: false, ifExists: false, over: "one" },
    values: [(0,pattern/* pattern */.T1)([isThere ? "false" : "true"], "exact")],
    span,
});
function comparisonTests(expression) {
    const operator = operatorOf(expression.operator);
    if (!operator)
        return undefined;
    const values = expression.values.map((value) => (value.kind === "value" ? value.in(operator.reading) : undefined));
    if (!values.every((value) => value !== undefined))
        return undefined;
    const { attribute, span } = expression;
    const test = {
        kind: "test",
        key: attribute.written.toLowerCase(),
        written: attribute.written,
        operator: operator.is,
        values: operator.isPrefix ? values.map(prefix) : values,
        span,
    };
    // A comparison with what is not there does not hold, whatever it asks.
    return operator.is.negated || operator.is.over === "all" ? [test, presence(attribute, true)] : [test];
}
const prefix = ({ text, tokens }) => ({ text: `${text}*`, tokens: [...tokens, { kind: "run" }] });
/** Alternatives of one attribute and operator are one test of several values. */
function merged(of) {
    const all = of.map(testsOf);
    const tests = all.flatMap((each) => (each?.length === 1 ? each : []));
    const [first] = tests;
    if (!first || tests.length !== of.length || first.operator.negated || first.operator.over === "all")
        return undefined;
    const isAlike = (test) => test.key === first.key && JSON.stringify(test.operator) === JSON.stringify(first.operator);
    return tests.every(isAlike) ? [{ ...first, values: tests.flatMap(({ values }) => values) }] : undefined;
}
const comparisons = [
    [/^greaterthanequals$/, "greater-or-equal"],
    [/^greaterthan$/, "greater"],
    [/^lessthanequals$/, "less-or-equal"],
    [/^lessthan$/, "less"],
    [/^equals$/, "equals"],
    [/^(like|startswith)$/, "like"],
];
const domains = {
    string: "text",
    guid: "text-ignoring-case",
    bool: "boolean",
    numeric: "number",
    datetime: "date",
};
/** https://learn.microsoft.com/azure/role-based-access-control/conditions-format#operators */
function operatorOf(written) {
    const [, quantifier, kind = "", not, verb = "", ignoresCase] = /^(?:(foranyofanyvalues|forallofanyvalues|\w+):)?(string|guid|bool|numeric|datetime)(not)?(\w+?)(ignorecase)?$/.exec(written.toLowerCase()) ?? [];
    const over = quantifier === undefined
        ? "one"
        : quantifier === "foranyofanyvalues"
            ? "any"
            : quantifier === "forallofanyvalues"
                ? "all"
                : undefined;
    const test = comparisons.find(([wanted]) => wanted.test(verb))?.[1];
    const domain = ignoresCase ? "text-ignoring-case" : domains[kind];
    if (!over || !test || !domain || (test === "like" && kind !== "string"))
        return undefined;
    // A negation under a quantifier is about pairs of values, which no test of ours is about.
    if (not && over !== "one")
        return undefined;
    return {
        is: { test, domain, negated: not !== undefined, ifExists: false, over },
        reading: verb === "like" ? "glob" : "exact",
        isPrefix: verb === "startswith",
    };
}
/** Equal for expressions that differ in blanks and parentheses alone. */
function spelled(expression) {
    switch (expression.kind) {
        case "and":
        case "or":
            return `(${expression.of.map(spelled).join(` ${expression.kind.toUpperCase()} `)})`;
        case "not":
            return `!${spelled(expression.of)}`;
        case "action":
            return `ActionMatches{'${expression.pattern.text}'}`;
        case "suboperation":
            return `SubOperationMatches{'${expression.text}'}`;
        case "exists":
            return `Exists ${expression.attribute.written}`;
        case "comparison":
            return `${expression.attribute.written} ${expression.operator} ${expression.values
                .map((value) => (value.kind === "value" ? `'${value.in("exact").text}'` : value.written))
                .join(", ")}`;
    }
}
function spanOf(expression) {
    switch (expression.kind) {
        case "and":
        case "or":
            return expression.of.map(spanOf).find((span) => span !== undefined);
        case "not":
            return spanOf(expression.of);
        case "exists":
            return expression.attribute.span;
        case "action":
            return undefined;
        default:
            return expression.span;
    }
}

;// CONCATENATED MODULE: ./lib/src/clouds/azure/permissions.js
/** One entry of a role's permissions to what each of its strings grants: what the exclusions omit, they omit from this entry alone. */



/** What a role matches, as rows say it. */
const matchesOf = ({ plane, of, except }) => rangeOf(plane, of, except);
const rangeOf = (plane, of, except) => ({
    of: onPlane(plane, (0,pattern/* foldCase */.SP)(of)),
    except: except.map((each) => onPlane(plane, (0,pattern/* foldCase */.SP)(each))),
});
/** The strings of a list, however deep it is nested; what is no text is none. */
function stringsIn(value) {
    if (value === undefined || value.kind === "dict")
        return [];
    if (value.kind === "list")
        return value.items.flatMap(stringsIn);
    if (value.kind === "reference" && value.resolved)
        return stringsIn(value.resolved);
    return value.kind === "scalar" ? [] : [value];
}
const permissions_written = (value) => stringsIn(value).flatMap((each) => {
    const of = permissionPattern(each);
    return of ? [{ of, value: each }] : [];
});
function permittedIn(entry) {
    const { actions, notActions, dataActions, notDataActions } = entry;
    const known = permittedOf.get(entry) ?? [
        ...permitted("control", permissions_written(actions), permissions_written(notActions)),
        ...permitted("data", permissions_written(dataActions), permissions_written(notDataActions)),
    ];
    permittedOf.set(entry, known);
    return known;
}
/** A role may be assigned many times. */
const permittedOf = new WeakMap();
const globs = (names = []) => names.map((name) => ({ of: permissionGlob(name) }));
const permittedBy = ({ actions, notActions, dataActions, notDataActions, }) => [
    ...permitted("control", globs(actions), globs(notActions)),
    ...permitted("data", globs(dataActions), globs(notDataActions)),
];
/** https://learn.microsoft.com/azure/role-based-access-control/role-definitions#notactions */
function permitted(plane, granted, excluded) {
    // What may be excluded is perhaps granted: only what surely is counts.
    const sure = excluded.filter(({ value }) => value?.perhaps === undefined && value?.many === undefined);
    return granted.flatMap(({ of, value }) => {
        const except = sure.map((each) => each.of).filter((each) => (0,pattern/* overlaps */.$f)((0,pattern/* foldCase */.SP)(each), (0,pattern/* foldCase */.SP)(of)) !== "no");
        const hole = of.tokens.find((token) => token.kind === "hole");
        const doubt = value?.perhaps ??
            (hole?.kind === "hole"
                ? `the permission depends on \`${hole.name}\`, which is not known before deployment`
                : undefined);
        const reaches = reachOf(plane, of, except);
        return [{ plane, of, except, reaches, ...(value && { value }), ...(doubt !== undefined && { perhaps: doubt }) }];
    });
}
/** INVARIANT: equal text gives the same array, so that rows share what they reach. */
const reached = new Map();
function reachOf(plane, of, except) {
    const key = [plane, of.text, ...except.map(({ text }) => text)].join("\u0001").toLowerCase();
    const known = reached.get(key);
    if (known)
        return known;
    const listed = operationsOf(plane, of);
    const all = listed.length > 0 || isOfOtherPlane(plane, of) ? listed : unlistedOf(plane, of, except);
    const left = except.length === 0 ? all : all.filter((action) => !except.some((each) => omits(each, action)));
    reached.set(key, left);
    return left;
}
/** A name may have a `*` in it that stands for whatever comes there: it is left out only where all of that is. */
const omits = (except, { lower }) => (0,pattern/* covers */.hU)((0,pattern/* foldCase */.SP)(except), permissionGlob(lower)) === "yes";
/** No operation has other letters than plain ones in its name. */
const unlistedOf = (plane, of, except) => {
    const made = /[^ -~]/.test(of.text) ? undefined : unlistedOperation(plane, of);
    if (!made || except.length === 0 || !made.lower.includes("*"))
        return made ? [made] : [];
    // What is left of a pattern is another thing than the whole of it.
    const left = except.map(({ text }) => text.toLowerCase()).sort();
    const name = `${made.name} except ${left.join(", ")}`;
    return [{ ...made, name, unlisted: [rangeOf(plane, of, except)] }];
};
/** What exclusions name though the catalogue does not have it. */
const omittedFrom = ({ plane, except }) => except.flatMap((each) => operationsOf(plane, each).length > 0 || isOfOtherPlane(plane, each) ? [] : unlistedOf(plane, each, []));
/** An operation of the other plane does nothing where it stands. */
const isOfOtherPlane = (plane, of) => isAiProvider(providerIn(of.text)) && isListed(plane === "control" ? "data" : "control", of);
/** The operations of several strings, each once. */
const union = (all) => [
    ...new Set(all.flatMap(({ reaches }) => reaches)),
];

// EXTERNAL MODULE: ./lib/src/access/row-text.js
var row_text = __webpack_require__(7005);
;// CONCATENATED MODULE: ./lib/src/clouds/azure/reached.js



const knownOf = new WeakMap();
function knownFor(permitted, isBuiltIn) {
    const [only, ...more] = permitted;
    const key = only && more.length === 0 ? only : permitted;
    const known = knownOf.get(key) ?? {
        matches: permitted.filter(reached_isNearAi).map(matchesOf),
        omits: permitted.filter(reached_isNearAi).flatMap(omittedFrom),
        every: everyOne(permitted, isBuiltIn),
        at: new Map(),
    };
    knownOf.set(key, known);
    return known;
}
const reached_isNearAi = ({ of }) => {
    const provider = providerIn(of.text);
    return isAiProvider(provider) || /[*$]/.test(provider);
};
/** INVARIANT: places of a kind get the same array, so that rows share what they reach. */
function reachedAt({ every, at }, place, around) {
    const holdsAi = around.holdsAi(place);
    const kept = every.filter((action) => isOfKeeper(action) && around.keeps(place, action)).map(({ lower }) => lower);
    const kind = place.provider ?? (place.level === "unknown" ? guess(place) : "above");
    const key = [kind, holdsAi, ...kept].join();
    const known = at.get(key) ??
        every
            .filter((each) => bears(place, each, around))
            .map((each) => (isOfKeeper(each) || (isOfAll(each) && holdsAi) ? asOwn(each) : each));
    at.set(key, known);
    return known;
}
/** Operations, each once. A wildcard over all reads of the provider's own role is not meant to hand out what few reads give away. */
function everyOne(permitted, isBuiltIn) {
    const found = new Map();
    for (const each of permitted) {
        const isReading = isBuiltIn && each.plane === "control" && /(^|\/)\*\/read$/i.test(each.of.text);
        for (const action of each.reaches) {
            const key = `${action.plane} ${action.lower}`;
            const known = found.get(key);
            if (!known || !isAbout(known))
                found.set(key, isReading ? asReading(action) : action);
        }
    }
    return [...found.values()];
}
const asReading = onceEach((action) => ({ ...action, capability: "metadata-read" }));
/** Who assigns roles on an AI service, says what is logged of it, or reads what it keeps elsewhere, needs hold nothing else of it. */
const isOfAll = ({ service }) => service === "authorization" || service === "insights";
const asOwn = onceEach((action) => ({ ...action, supporting: false }));
function onceEach(make) {
    const made = new WeakMap();
    return (action) => {
        const known = made.get(action) ?? make(action);
        made.set(action, known);
        return known;
    };
}

;// CONCATENATED MODULE: ./lib/src/clouds/azure/traits.js
/** Structural properties of a row that rules ask for. rules/README.md lists them. */


/** A pattern takes in a whole service where it matches this share of one's operations on its plane. */
const wholeService = 0.8;
function traitsOf(permitted, place, reaches, around) {
    const isWide = wide.has(place.level);
    const delegates = reaches.some(({ capability }) => capability === "identity");
    return [
        ...widths(permitted),
        isWide && "any-resource",
        (isWide || place.level === "group") && "any-of-its-kind",
        reaches.some(({ capability }) => capability === "credential") && around.takesNoKeys(place) && "takes-no-keys",
        delegates && (isWide || place.level === "group") && "any-role",
    ].filter((trait) => typeof trait === "string");
}
/** How much of all operations the strings take in, wherever that is. */
function widths(permitted) {
    const known = widthsOf.get(permitted) ?? [
        permitted.some(isEverything) && "every-action",
        permitted.some((each) => each.of.text.includes("*") && breadth(each.plane, each.of) >= wholeService) &&
            "service-wide",
        permitted.some((each) => isEverything(each) && each.except.length > 0) && "not-action",
    ];
    widthsOf.set(permitted, known);
    return known;
}
const widthsOf = new WeakMap();
const wide = new Set(["tenant", "management-group", "subscription"]);
const isEverything = ({ of }) => (0,pattern/* covers */.hU)((0,pattern/* foldCase */.SP)(of), everything) === "yes";
const everything = (0,pattern/* glob */.TI)("microsoft.*/*");
/** One set for all rows of the same traits: there are few of those, and many rows. */
const sets = new Map();
function interned(traits) {
    const key = traits.join();
    const known = sets.get(key);
    if (known)
        return known;
    const made = new Set(traits);
    sets.set(key, made);
    return made;
}

;// CONCATENATED MODULE: ./lib/src/clouds/azure/rows.js
/** What a role grants at a place, and to whom, to rows of the access table: apart by what its conditions come to for each operation. */







function rowsOf(granting, around) {
    const { effect, subject, principal, action, permitted, place, at, restrictions, origin, traits = [] } = granting;
    const known = knownFor(permitted, origin.managedPolicy !== undefined);
    const asked = restrictions.filter((each) => each !== unrestricted);
    const groups = apart(reachedAt(known, place, around), asked);
    const isBroad = permitted.some(({ of }) => !isAiProvider(providerIn(of.text)));
    const doubt = granting.perhaps ??
        permitted.find(({ perhaps }) => perhaps !== undefined)?.perhaps ??
        scopeDoubt(place, isBroad) ??
        doubtOfName(permitted);
    const { of, except = [], ...blame } = action;
    return groups.map(({ actions, conditions }) => ({
        effect,
        cloud: "azure",
        subject,
        principal: principal ?? { kind: "holder" },
        action: { of, except, ...blame },
        resource: resourceOf(place, at),
        conditions,
        reaches: actions,
        ...(known.matches.length > 0 && {
            [everythingElse(asked, conditions) ? "matches" : "mayMatch"]: known.matches,
            ...(known.omits.length > 0 && { omits: known.omits }),
        }),
        traits: interned([...traitsOf(permitted, place, actions, around), ...traits]),
        origin,
        ...(doubt !== undefined && { perhaps: doubt }),
    }));
}
/** What looks like a slip of the pen may be an operation that is younger than what we know. */
function doubtOfName(permitted) {
    const [only, ...more] = permitted;
    const text = only && more.length === 0 ? (0,pattern/* exactText */.ns)(only.of) : undefined;
    if (!only || text === undefined || isListed(only.plane, only.of))
        return undefined;
    const meant = nearestOperation(only.plane, text);
    return meant === undefined ? undefined : `no operation \`${text}\` is known; it may be meant for \`${meant}\``;
}
const resourceOf = ({ of, within }, at) => ({
    of,
    except: [],
    ...(within && { within }),
    ...at,
});
/** Operations by what is left of the conditions for them; those for which they can never hold are gone. */
function apart(actions, restrictions) {
    if (restrictions.length === 0)
        return actions.length > 0 ? [{ actions, conditions: [] }] : [];
    const groups = new Map();
    for (const action of actions) {
        const conditions = conditionsFor(action, restrictions);
        if (!conditions)
            continue;
        const key = keyOf(conditions);
        const group = groups.get(key);
        if (group)
            group.actions.push(action);
        else
            groups.set(key, { actions: [action], conditions });
    }
    const all = [...groups.values()];
    // The whole set keeps its identity: rows of one role share it.
    const only = all.length === 1 ? all[0] : undefined;
    return only && only.actions.length === actions.length ? [{ actions, conditions: only.conditions }] : all;
}
function conditionsFor(action, restrictions) {
    const all = [];
    for (const restriction of restrictions) {
        const conditions = restriction(action);
        if (!conditions)
            return undefined;
        all.push(...conditions);
    }
    return all;
}
const keyOf = (conditions) => conditions.map(row_text/* conditionText */.D).sort().join("\n");
/** Whether whatever no catalogue has is granted under just these conditions. */
const everythingElse = (restrictions, conditions) => rows_unlisted.every((asked) => {
    const own = conditionsFor(asked, restrictions);
    return own !== undefined && keyOf(own) === keyOf(conditions);
});
const rows_unlisted = [...aiProviders].map((provider) => ({ lower: `${provider}/*` }));
/** A role's name, as something that is granted. */
const namedAction = (name, blame) => ({ of: (0,pattern/* exactly */.pV)(name), ...blame });

;// CONCATENATED MODULE: ./lib/src/clouds/azure/ids.js



const most = 12;
/** Undefined for a list, a map or nothing. */
const idParts = (value, ids, depth = 0) => {
    switch (value.kind) {
        case "text":
            return value.pieces.flatMap((piece) => piece.kind === "hole" ? holeParts(piece.name, ids, depth) : piece.text === "" ? [] : [piece.text]);
        case "reference":
            return (attributeParts(value.address, value.attribute, ids, depth) ??
                (value.resolved && idParts(value.resolved, ids, depth)) ??
                holeParts([value.address, value.attribute].filter(Boolean).join("."), ids, most));
        case "unknown":
            return holeParts(value.name, ids, depth);
        default:
            return (0,patterns/* partsOf */.C)(value, { literal: (text) => [text], hole: (hole) => ({ hole }) });
    }
};
/** The deployment's own subscription and resource group, however they are asked for. */
const own = [
    [/^data\.azurerm_(client_config|subscription)(\.[^.]+)?\.subscription_id$/, [{ hole: "subscription" }]],
    [/^data\.azurerm_subscription\.[^.]+(\.id)?$/, ["/subscriptions/", { hole: "subscription" }]],
    [/^(var|local)\.(azure_|arm_)?subscription_id$/, [{ hole: "subscription" }]],
    [/^subscription\(\)\.subscriptionId$/i, [{ hole: "subscription" }]],
    [/^subscription\(\)(\.id)?$/i, ["/subscriptions/", { hole: "subscription" }]],
    [/^resourceGroup\(\)\.name$/i, [{ hole: "resource group" }]],
    [
        /^resourceGroup\(\)(\.id)?$/i,
        ["/subscriptions/", { hole: "subscription" }, "/resourceGroups/", { hole: "resource group" }],
    ],
];
function holeParts(name, ids, depth) {
    const [address, attribute] = split(name);
    return ((depth < most ? attributeParts(address, attribute, ids, depth) : undefined) ??
        own.find(([wanted]) => wanted.test(name))?.[1] ?? [{ hole: name }]);
}
/** `azurerm_search_service.s.id` names an attribute of what stands before the last dot. */
function split(name) {
    const dot = name.lastIndexOf(".");
    return dot < 0 ? [name, ""] : [name.slice(0, dot), name.slice(dot + 1)];
}
/** What modules whose files are elsewhere put out of what they make goes by these names too. */
const names = new Set(["name", "outputs.name"]);
const ids_itself = new Set(["", "id", "resource_id", "outputs.id", "outputs.resourceId"]);
/** The ID or the name of something that is in view. */
function attributeParts(address, attribute, ids, depth) {
    if (depth >= most)
        return undefined;
    const found = ids.thing(address) ?? ids.thing((0,references/* withoutInstance */.E7)(address)) ?? ids.thing(`${address}[0]`);
    const thing = found ?? shapedThing(ids.resource(address));
    if (!thing)
        return undefined;
    if (names.has(attribute))
        return thing.name && idParts(thing.name, ids, depth + 1);
    return ids_itself.has(attribute) ? thingParts(thing, ids, depth + 1) : undefined;
}
/** A resource in ARM's shape says itself where it lies. */
function shapedThing(resource) {
    const type = resource?.type.replace(/^(existing|listed):/, "");
    if (resource === undefined || type?.includes("/") !== true)
        return undefined;
    const { body } = resource;
    return {
        kind: "thing",
        address: resource.address,
        type,
        name: (0,model_value/* field */.ZZ)(body, "name"),
        within: (0,model_value/* field */.ZZ)(body, "parent") ?? (0,model_value/* field */.ZZ)(body, "scope"),
        resource,
    };
}
/** The ID of a thing: its own name where what it lies in has the others. */
function thingParts({ address, type, name, within, group }, ids, depth = 0) {
    const names = segmentsOf((name && idParts(name, ids, depth)) ?? [{ hole: `${address}.name` }]);
    const [provider = "", ...types] = type.split("/");
    const last = names.at(-1) ?? [];
    if (/^microsoft\.resources\/subscriptions$/i.test(type))
        return ["/subscriptions/", ...last];
    const around = (within && idParts(within, ids, depth)) ?? (group && groupParts(group, ids, depth));
    if (/^microsoft\.resources\/(subscriptions\/)?resourcegroups$/i.test(type))
        return [...(around ?? ["/subscriptions/", { hole: "subscription" }]), "/resourceGroups/", ...last];
    if (/^microsoft\.management\/managementgroups$/i.test(type))
        return ["/providers/Microsoft.Management/managementGroups/", ...last];
    if (around === undefined)
        return [{ hole: `${address}.id` }];
    if (names.length === 1 && types.length > 1)
        return [...around, `/${types.at(-1)}/`, ...last];
    return [...around, `/providers/${provider}`, ...types.flatMap((each, i) => [`/${each}/`, ...(names[i] ?? [])])];
}
const groupParts = (group, ids, depth) => {
    const name = idParts(group, ids, depth);
    return name && ["/subscriptions/", { hole: "subscription" }, "/resourceGroups/", ...name];
};
/** The names between the slashes of a name. */
function segmentsOf(parts) {
    const all = [[]];
    for (const part of parts) {
        if (typeof part !== "string")
            all.at(-1)?.push(part);
        else
            for (const [i, piece] of part.split("/").entries()) {
                if (i > 0)
                    all.push([]);
                if (piece !== "")
                    all.at(-1)?.push(piece);
            }
    }
    return all;
}

;// CONCATENATED MODULE: ./lib/src/clouds/azure/scopes.js
/** A scope as written to where it lies in the hierarchy: a path in lower case whose cover is that of the hierarchy. */


const placeOf = (value, ids) => {
    const parts = value && idParts(value, ids);
    return placeAt(parts ?? [{ hole: "scope" }]);
};
/** The scope that the parts of a resource ID spell. */
function placeAt(parts) {
    const tidy = withoutEnd(parts);
    const text = tidy.map(spelledPart).join("").toLowerCase();
    const of = (0,pattern/* foldCase */.SP)((0,pattern/* pattern */.T1)([...tidy.map(literally), "/*"], "glob"));
    const level = levelOf(text);
    if (level === "tenant")
        return { of, level };
    // Which management group a subscription lies in is not written anywhere near.
    const within = [(0,pattern/* pattern */.T1)([managementGroups, { hole: `management group of ${rootOf(of)}` }, "/*"], "glob")];
    const provider = level === "resource" ? providerOf(text) : undefined;
    return { of, level, within, ...(provider !== undefined && { provider }) };
}
const managementGroups = "/providers/microsoft.management/managementgroups/";
function levelOf(text) {
    if (text === "")
        return "tenant";
    if (/^\/providers\/microsoft\.management\/managementgroups\/[^/]+$/.test(text))
        return "management-group";
    if (/^\/subscriptions\/[^/]+$/.test(text))
        return "subscription";
    if (/^\/subscriptions\/[^/]+\/resourcegroups\/[^/]+$/.test(text))
        return "group";
    return providerOf(text) === undefined ? "unknown" : "resource";
}
/** `/subscriptions/s` of whatever lies there; two that lie in one lie in one management group. */
const rootOf = ({ text }) => /^\/subscriptions\/[^/]+/.exec(text)?.[0] ?? text.replace(/\/\*$/, "");
const providerOf = (text) => /.*\/providers\/([^/]+)\/[^/]+\/[^/]+/.exec(text)?.[1];
/** The scope itself, without what lies below it. */
const withoutBelow = ({ text, tokens }) => ({
    text: text.replace(/\*$/, ""),
    tokens: tokens.at(-1)?.kind === "run" ? tokens.slice(0, -1) : tokens,
});
/** Only the end of a scope is a wildcard. */
const literally = (part) => (typeof part === "string" ? { exact: part } : part);
/** One character for each hole, which no ID has. */
const spelledPart = (part) => typeof part === "string" ? part : "hole" in part ? `\u0001${part.hole.replaceAll("/", "\u0002")}\u0001` : part.exact;
function withoutEnd(parts) {
    const last = parts.at(-1);
    if (typeof last !== "string")
        return parts;
    const rest = last.replace(/\/+$/, "");
    return rest === "" ? parts.slice(0, -1) : [...parts.slice(0, -1), rest];
}

// EXTERNAL MODULE: ./lib/src/clouds/moved.js
var clouds_moved = __webpack_require__(3450);
;// CONCATENATED MODULE: ./lib/src/clouds/azure/subjects.js




const aiServices = new Set([
    "cognitiveservices",
    "machinelearningservices",
    "search",
    "botservice",
]);
const isAiResource = ({ type }) => aiServices.has(serviceOf(type));
/** What is only looked up may hold more than what is in view. */
const isDeclared = ({ type }) => !/^(data\.|existing:|listed:)/.test(type);
function draft(unit, address, kind, resource) {
    return {
        ...(resource.path !== undefined && { path: resource.path }),
        ...(unit.part !== undefined && { part: unit.part }),
        // A resource and the identity that it has by itself bear one address.
        key: `${unit.key}${kind === "resource" ? "##" : "#"}${address}`,
        unit: unit.key,
        address,
        kind,
        cloud: "azure",
        formerly: [],
        visible: false,
        traits: new Set(),
        span: resource.span,
    };
}
/** A subject that is declared here, under the name that the provider knows it by. */
function declared(subject, name, traits, moved) {
    const former = (0,clouds_moved/* formerly */.X)(subject.address, moved);
    return {
        ...subject,
        formerly: former === undefined ? [] : [former],
        ...(name && { name }),
        traits: new Set(traits.filter((trait) => typeof trait === "string")),
    };
}
function identitySubject(unit, fact, moved) {
    const { what, address, resource } = fact;
    const name = spelledOf(fact.name);
    const traits = [
        (what === "group" || what === "user") && "human",
        (what === "system-assigned" || what === "user-assigned") && "workload",
        what === "system-assigned" && isAiResource(resource) && "ai-service-role",
    ];
    return {
        ...declared(draft(unit, address, "identity", resource), name && `${what} ${name}`, traits, moved),
        visible: isDeclared(resource),
    };
}
/** Somebody who is declared elsewhere: known by the text that names them. An object ID that is written out is somebody else's than another. */
function holderSubject(unit, holder, resource) {
    const address = (0,references/* referenced */.yz)(holder);
    const text = address ?? spelledOf(holder);
    const name = text === undefined ? resource.address : isGuid.test(text) ? text.toLowerCase() : text;
    const isWrittenOut = address === undefined && text !== undefined && text !== "" && !text.includes("${");
    return { ...draft(unit, name, "identity", resource), name, ...(isWrittenOut && { onlyNamed: true }) };
}
const isGuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
function roleSubject(unit, fact, moved) {
    const name = spelledOf(fact.name);
    return declared(draft(unit, fact.address, "policy", fact.resource), name && `role ${name}`, ["unattached"], moved);
}
/** Under the name that the provider knows it by, a resource is the same one at another address. */
function resourceSubject({ unit, thing }, of, resource, moved) {
    const fact = thing(of);
    const address = fact?.address ?? (0,references/* referenced */.yz)(of) ?? spelledOf(of) ?? resource.address;
    const name = spelledOf(fact?.name);
    return declared(draft(unit, address || resource.address, "resource", fact?.resource ?? resource), fact && name && `${fact.type.toLowerCase()} ${name}`, [], moved);
}

;// CONCATENATED MODULE: ./lib/src/clouds/azure/surroundings.js
/** A unit to what else is where a role is assigned: AI services, and places in which they keep something. */







const keptBy = {
    storage: ["knowledge", "models", "logs"],
    keyvault: ["credentials"],
    operationalinsights: ["logs"],
};
function surroundingsOf(index) {
    const { of, ids } = index;
    const kept = of("keeps").map(({ at, what }) => ({ at: withoutBelow(placeOf(at, ids).of), what }));
    const ai = of("thing")
        .filter(({ type }) => isAiProvider(providerIn(type)))
        .map((thing) => withoutBelow(placeAt(thingParts(thing, ids)).of));
    const keyless = keylessIn(index);
    return {
        keeps: (place, action) => kept.some(({ at, what }) => keptBy[action.service]?.includes(what) === true && (0,pattern/* covers */.hU)(place.of, at) === "yes"),
        holdsAi: (place) => isNearAi(place) || (place.provider === undefined && ai.some((at) => (0,pattern/* covers */.hU)(place.of, at) === "yes")),
        takesNoKeys: (place) => keyless.some((at) => (0,pattern/* covers */.hU)(at, place.of) === "yes"),
    };
}
/** Those whose keys could be asked about, and are switched off. What is only looked up says nothing of its keys. */
function keylessIn({ of, ids }) {
    const keyed = new Set(of("setting").flatMap(({ name, of: about }) => (name === "key-authentication" ? ((0,references/* referenced */.yz)(about) ?? []) : [])));
    return of("thing")
        .filter(({ type, address, resource }) => takesKeys.test(type) && isDeclared(resource) && !keyed.has(address))
        .map((thing) => placeAt(thingParts(thing, ids)).of);
}
const takesKeys = /^microsoft\.(cognitiveservices\/accounts|search\/searchservices)$/i;
/** Of what is not in view nothing is known. */
const nowhere = { keeps: () => false, holdsAi: isNearAi, takesNoKeys: () => false };

;// CONCATENATED MODULE: ./lib/src/clouds/azure/custom-roles.js







/** What somebody gets who is assigned the role. */
const rolesRows = (role, { place, at, restrictions, statement, resource, perhaps }, subject, hops, around) => role.permissions.flatMap((entry) => permittedIn(entry).flatMap((each) => rowsOf({
    effect: "allow",
    subject,
    action: {
        of: each.of,
        except: each.except,
        ...(0,blame/* blameOf */.n)(each.value ?? { kind: "scalar", value: null, span: entry.span }),
    },
    permitted: [each],
    place,
    at,
    restrictions,
    origin: {
        ...originOf(role.resource, entry.span),
        hops: [
            { span: statement, note: "assigned here" },
            ...hops,
            ...decidedBy(role.resource),
            ...decidedBy(resource),
        ],
    },
    perhaps: perhaps ?? role.resource.perhaps,
}, around)));
/** What the role grants wherever it may be assigned, while nobody in view is assigned it. */
function rowsWhereAssignable(role, subject, index) {
    const scopes = (0,model_value/* items */.ld)(role.assignableScopes);
    const everywhere = scopes.length > 0 ? scopes : [undefined];
    return everywhere.flatMap((scope) => rolesRows(role, {
        place: placeOf(scope, index.ids),
        at: scope ? (0,blame/* blameOf */.n)(scope) : { span: role.resource.span },
        restrictions: [],
        statement: role.resource.span,
        resource: { ...role.resource, given: [] },
        perhaps: scope?.perhaps,
    }, subject, [], nowhere).map((row) => ({ ...row, origin: { ...row.origin, hops: decidedBy(role.resource) } })));
}

;// CONCATENATED MODULE: ./lib/src/clouds/azure/draft.js

const emptyDraft = (index) => ({
    index,
    moved: new Map(index.of("moved").map(({ from, to }) => [to, from])),
    subjects: new Map(),
    grants: [],
    dormant: new Map(),
    settings: [],
    said: new Set(),
    lints: [],
    diagnostics: [],
    holders: new Map(),
});
function accessOf({ subjects, holders, grants, dormant, settings, lints }) {
    const all = [...subjects].map(([key, subject]) => [
        key,
        { ...subject, holders: subject.kind === "policy" ? [...(holders.get(subject.address) ?? [])] : [] },
    ]);
    return { subjects: new Map(all), grants, dormant, limits: new Map(), settings, lints };
}
/** Adds a subject, or what is newly known of it. */
function join(draft, subject) {
    const known = draft.subjects.get(subject.key);
    const merged = known ? { ...known, traits: new Set([...known.traits, ...subject.traits]) } : subject;
    draft.subjects.set(subject.key, merged);
    return merged;
}
/** Whoever a value names. */
const subjectOf = (draft, holder, resource) => {
    const identity = draft.index.identity(holder);
    return join(draft, identity
        ? identitySubject(draft.index.unit, identity, draft.moved)
        : holderSubject(draft.index.unit, holder, resource));
};
const trait = (draft, subject, ...traits) => join(draft, { ...subject, traits: new Set(traits) });
function holdBy(draft, address, holder) {
    const known = draft.holders.get(address);
    if (known)
        known.add(holder);
    else
        draft.holders.set(address, new Set([holder]));
}
/** One by one: a call has not room for as many arguments as a file may have mistakes. */
function note(draft, diagnostics) {
    for (const diagnostic of diagnostics)
        draft.diagnostics.push(diagnostic);
}

;// CONCATENATED MODULE: ./lib/src/clouds/azure/known-roles.js


const guid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i;
let known;
function builtIn() {
    if (known)
        return known;
    const { roles } = roleData();
    known = {
        guids: new Map(roles.map((role) => [role.guid, role])),
        // A name that one role has now may be another's former one.
        names: new Map([...roles]
            .flatMap((role) => role.names.map((name, i) => ({ name: name.toLowerCase(), role, i })))
            .sort((a, b) => b.i - a.i)
            .map(({ name, role }) => [name, role])),
    };
    return known;
}
let unrelated;
function isUnrelated(name) {
    unrelated ??= new Set(Object.entries(unrelatedRoles()).flatMap(([id, title]) => [id, title.toLowerCase()]));
    return unrelated.has(name);
}
/** The provider's role of a name, present or past, or of a GUID. */
const builtInRole = (name) => builtIn().guids.get(name.toLowerCase()) ?? builtIn().names.get(name.toLowerCase());
/** How many lookups may lead to one another. */
const mostHops = 4;
function roleOf(value, index, hops = 0) {
    const fact = index.role(value);
    if (fact?.kind === "role")
        return { kind: "custom", fact };
    if (fact && hops < mostHops)
        return roleOf(fact.role, index, hops + 1);
    const pattern = exactPattern(value);
    const text = pattern?.text.trim() ?? "";
    const id = roleId(text)?.toLowerCase() ?? known_roles_lookedUp.exec(text)?.[1];
    const custom = id === undefined ? index.roleNamed(text) : index.roleNamed(id);
    if (custom)
        return { kind: "custom", fact: custom };
    const name = id ?? text;
    const data = index.providedRole(name) ?? builtInRole(name);
    if (data)
        return { kind: "built-in", data, written: id ?? text };
    if (isUnrelated(name.toLowerCase()))
        return { kind: "unrelated" };
    return {
        kind: "unknown",
        written: name,
        isHole: id === undefined && pattern?.tokens.some(({ kind }) => kind === "hole") !== false,
    };
}
/** An ID that is looked up has the role's name where its GUID will be. */
const known_roles_lookedUp = /\/roledefinitions\/\$\{([^{}.]+)\}$/i;
/** The GUID that an ID ends in, or that a text is; what stands before it may not be known. */
const roleId = (text) => {
    const last = text.slice(text.lastIndexOf("/") + 1);
    const [found] = guid.exec(last) ?? [];
    return found === last ? found : guid.exec(/roledefinitions[^a-z0-9]+(.*)$/i.exec(text)?.[1] ?? "")?.[0];
};

;// CONCATENATED MODULE: ./lib/src/clouds/azure/restrictions.js
/** What an assignment says of when it holds to conditions of its rows: what its text asks, whether it must be activated, and its end. */




function restrictionsOf(assignment) {
    const { condition, when, until, role } = assignment;
    return [
        ...(condition ? writtenIn(condition) : []),
        ...(when === "eligible" ? [always(mustActivate(role))] : []),
        ...(until ? endOf(until) : []),
    ];
}
const always = (test) => () => [test];
function writtenIn(condition) {
    if (condition.kind === "reference" && condition.resolved)
        return writtenIn(condition.resolved);
    if (condition.kind === "text")
        return [restrictionOf(condition)];
    if (condition.kind !== "unknown")
        return [];
    const { span, name } = condition;
    return [() => [{ kind: "opaque", text: name, because: "the condition is not known before deployment", span }]];
}
/** https://learn.microsoft.com/entra/id-governance/privileged-identity-management/pim-resource-roles-assign-roles */
const mustActivate = (role) => ({
    kind: "test",
    key: "eligible assignment",
    written: "the eligible assignment",
    operator: { test: "equals", domain: "text", negated: false, ifExists: false, over: "one" },
    values: [(0,pattern/* exactly */.pV)("activated")],
    span: role.span,
});
/** An end is a date, or a duration from an unknown start on. */
function endOf(until) {
    const written = exactPattern(until);
    if (!written)
        return [];
    const days = daysIn(written.text);
    return [
        always({
            kind: "test",
            key: days === undefined ? "end of the assignment" : "days of the assignment",
            written: days === undefined ? "the time" : "the days since the assignment began",
            operator: {
                test: "less-or-equal",
                domain: days === undefined ? "date" : "number",
                negated: false,
                ifExists: false,
                over: "one",
            },
            values: [days === undefined ? written : (0,pattern/* exactly */.pV)(String(days))],
            ...(0,blame/* blameOf */.n)(until),
        }),
    ];
}
/** ISO 8601: `P365D`, `PT8H`. */
function daysIn(text) {
    const [, years, months, weeks, days, hours, minutes] = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/i.exec(text) ?? [];
    const all = [years, months, weeks, days, hours, minutes];
    if (all.every((part) => part === undefined))
        return undefined;
    const inDays = [365, 30, 7, 1, 1 / 24, 1 / 1440];
    return all.reduce((sum, part, i) => sum + Number(part ?? 0) * (inDays[i] ?? 0), 0);
}

;// CONCATENATED MODULE: ./lib/src/clouds/azure/tenants.js
/** Names and the configuration to whether somebody is of another tenant than ours. */

const tenants_guid = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
const tenants_isGuid = new RegExp(`^${tenants_guid}$`, "i");
/**
 * Issuers that say whose tokens they are. https://learn.microsoft.com/entra/identity-platform/access-tokens
 * https://learn.microsoft.com/azure/aks/use-oidc-issuer
 */
const issuers = [
    new RegExp(`^https://login\\.(?:microsoftonline\\.(?:com|us)|partner\\.microsoftonline\\.cn)/(${tenants_guid})(?:/|$)`, "i"),
    new RegExp(`^https://sts\\.(?:windows\\.net|chinacloudapi\\.cn)/(${tenants_guid})/?$`, "i"),
    new RegExp(`^https://(?:[a-z0-9-]+\\.)?oic\\.prod-aks\\.azure\\.(?:com|us)/(${tenants_guid})/`, "i"),
];
const tenantOf = (issuer) => issuers.map((pattern) => pattern.exec(issuer)?.[1]?.toLowerCase()).find((tenant) => tenant !== undefined);
/** Only where the configuration says which tenants are ours can another be told. */
function isForeignIssuer(issuer, { trustedAccounts }) {
    const tenant = tenantOf((issuer && (0,model_value/* literal */.eu)(issuer)) ?? "");
    return tenant !== undefined && [...trustedAccounts].some((each) => tenants_isGuid.test(each)) && !trustedAccounts.has(tenant);
}
/** Who is of another tenant by what they are is trusted only where the configuration names that tenant, or that domain. */
function isTrusted(home, { trustedAccounts }) {
    const name = home && (0,model_value/* literal */.eu)(home)?.toLowerCase();
    return name !== undefined && trustedAccounts.has(name.split("@").at(-1) ?? name);
}

;// CONCATENATED MODULE: ./lib/src/clouds/azure/assignments.js
/** Assignments of roles to rows of whoever receives them, and of everyone who is a member of that. */















function addAssignment(draft, assignment, around, members, estate) {
    const { principal, role, scope, resource, entry } = assignment;
    const place = placeOf(scope, draft.index.ids);
    const found = roleOf(role, draft.index);
    if (found.kind === "unrelated")
        return;
    const assigned = {
        place,
        at: (0,blame/* blameOf */.n)(scope ?? principal),
        restrictions: restrictionsOf(assignment),
        statement: entry ?? resource.span,
        resource,
        perhaps: resource.perhaps ?? principal.perhaps ?? role.perhaps ?? scope?.perhaps,
    };
    const receivers = () => receiversOf(draft, assignment, members, estate);
    if (found.kind === "custom") {
        for (const { subject, hops, perhaps } of receivers()) {
            holdBy(draft, found.fact.address, subject);
            add(draft, rolesRows(found.fact, { ...assigned, perhaps: assigned.perhaps ?? perhaps }, subject, hops, around));
        }
        return;
    }
    if (found.kind === "built-in") {
        const rows = rowsOfBuiltIn(found.data, found.written, role, assigned, around);
        if (rows.length > 0)
            for (const receiver of receivers())
                add(draft, rows.map((row) => given(row, receiver)));
        return;
    }
    const called = (0,attributes/* textIn */.r7)(assignment.roleName) ?? found.written;
    const isNear = isNearAi(place);
    const mayMatter = isNear || (place.level !== "resource" && !found.isHole && soundsOfAi(called));
    if (mayMatter || (place.level !== "resource" && place.level !== "unknown"))
        note(draft, [
            { code: "unresolved", severity: "warning", message: unknownRole(called, found.isHole), at: role.span },
        ]);
    if (mayMatter)
        for (const receiver of receivers())
            add(draft, [given(unknownRow(called, found.isHole, role, assigned), receiver)]);
}
const add = (draft, rows) => {
    for (const row of rows)
        draft.grants.push(row);
};
const given = (row, { subject, hops, perhaps }) => ({
    ...row,
    subject,
    ...(hops.length > 0 && { origin: { ...row.origin, hops: [...row.origin.hops, ...hops] } }),
    ...(row.perhaps === undefined && perhaps !== undefined && { perhaps }),
});
function receiversOf(draft, assignment, members, estate) {
    const { principal, principalType, resource } = assignment;
    const type = (0,attributes/* textIn */.r7)(principalType)?.toLowerCase();
    const subject = subjectOf(draft, principal, resource);
    if (type === "user" || type === "group" || type === "foreigngroup")
        trait(draft, subject, "human");
    if (isFromOutside(draft, assignment, type, estate))
        trait(draft, subject, "external");
    return [
        { subject: subject.key, hops: [], perhaps: undefined },
        ...members.map(({ member, resource: joins }) => {
            const joined = subjectOf(draft, member, joins);
            if (isGuest(draft, member, estate))
                trait(draft, joined, "external");
            return {
                subject: joined.key,
                hops: [{ span: member.span, note: "a member here" }],
                perhaps: member.perhaps ?? joins.perhaps,
            };
        }),
    ];
}
/** A guest, a group of another tenant, or whoever another tenant appoints for what is delegated to it. */
function isFromOutside(draft, { principal, home }, type, estate) {
    if (home)
        return !isTrusted(home.tenant, estate);
    return type === "foreigngroup" || isGuest(draft, principal, estate);
}
function isGuest(draft, principal, estate) {
    const home = draft.index.identity(principal)?.home;
    return home !== undefined && !isTrusted(home, estate);
}
function rowsOfBuiltIn(data, written, role, assigned, around) {
    const { place, at, restrictions, statement, resource, perhaps } = assigned;
    const name = data.names[0] ?? written;
    const origin = { ...originOf(resource, statement), managedPolicy: name };
    return byCondition(data).flatMap(({ condition, permitted }) => rowsOf({
        effect: "allow",
        subject: "",
        // Nobody knows a role by its GUID.
        action: namedAction(written === data.guid ? name : written, (0,blame/* blameOf */.n)(role)),
        permitted,
        place,
        at,
        restrictions: [...restrictions, condition === "" ? unrestricted : asWritten(condition, role.span)],
        origin,
        traits: ["managed-policy"],
        perhaps,
    }, around));
}
/** What a provider's role grants under each condition of its own. */
const byCondition = (data) => {
    const known = grouped.get(data);
    if (known)
        return known;
    const conditions = [...new Set(data.permissions.map(({ condition = "" }) => condition))];
    const made = conditions.map((condition) => ({
        condition,
        permitted: data.permissions.filter((each) => (each.condition ?? "") === condition).flatMap(permittedBy),
    }));
    grouped.set(data, made);
    return made;
};
const grouped = new WeakMap();
const asWritten = (text, span) => restrictionOf({ span, pieces: [{ kind: "literal", text, span }] });
const unknownRole = (written, isHole) => isHole
    ? `the role \`${written}\` is not known before deployment`
    : `there is no role \`${written}\` among the built-in ones, and none in view bears that name`;
/** A role that nobody here knows, where it may be about AI: it may let its holder use it. */
function unknownRow(written, isHole, role, { place, at, statement, resource }) {
    return {
        effect: "allow",
        cloud: "azure",
        subject: "",
        principal: { kind: "holder" },
        action: { of: (0,pattern/* exactly */.pV)(written), except: [], ...(0,blame/* blameOf */.n)(role) },
        resource: resourceOf(place, at),
        conditions: [],
        reaches: [{ name: written, service: "authorization", capability: "invoke", supporting: false }],
        traits: new Set(),
        origin: originOf(resource, statement),
        perhaps: unknownRole(written, isHole),
    };
}
/** The members of the group that a value names. */
function membersIn(draft) {
    const all = draft.index.of("membership");
    if (all.length === 0)
        return () => [];
    const nameOf = (value) => draft.index.identity(value)?.address ?? spelledOf(value);
    const members = new Map();
    for (const each of all) {
        const name = nameOf(each.group);
        if (name === undefined)
            continue;
        members.set(name, [...(members.get(name) ?? []), each]);
    }
    return (group) => members.get(nameOf(group) ?? "") ?? [];
}

;// CONCATENATED MODULE: ./lib/src/clouds/azure/deny.js










/** Whom a deny of everyone is about is not in view; who is in view and not excluded, it is about too. */
const everyone = "00000000-0000-0000-0000-000000000000";
const notInView = "whom it denies, and what they are allowed, is not in view";
/**
 * To be read after all assignments: a deny of everyone is one of each subject that they make.
 * https://learn.microsoft.com/azure/role-based-access-control/deny-assignments
 */
function addDeny(draft, fact, around) {
    const { principals, excluded, resource } = fact;
    const whom = idsIn(principals).map((value) => ({ value, name: spelledOf(value) }));
    const isOfAll = whom.length === 0 || whom.some(({ name }) => name === everyone);
    const denied = isOfAll
        ? [...draft.subjects.values()].filter((each) => each.kind === "identity" && !isAmong(draft, each, idsIn(excluded)))
        : whom.map(({ value }) => subjectOf(draft, value, resource));
    for (const { key } of denied)
        deny_add(draft, denyRows(draft, fact, key, resource.perhaps, around));
    if (!isOfAll)
        return;
    const guarded = join(draft, {
        ...resourceSubject(draft.index, fact.scope ?? { kind: "text", pieces: [], span: resource.span }, resource, draft.moved),
        traits: new Set(["boundary"]),
    });
    const rows = denyRows(draft, fact, guarded.key, resource.perhaps ?? notInView, around);
    deny_add(draft, rows.map((row) => ({ ...row, traits: new Set([...row.traits, "boundary"]) })));
}
const deny_add = (draft, rows) => {
    for (const row of rows)
        draft.grants.push(row);
};
/** A principal is written as its ID, or as an object that has it. */
const idsIn = (principals) => (0,model_value/* items */.ld)(principals).map((each) => (0,attributes/* named */.KT)(each, "id") ?? each);
const isAmong = (draft, subject, values) => values.some((value) => (draft.index.identity(value)?.address ?? spelledOf(value)) === subject.address);
function denyRows(draft, { name, permissions, scope, here, resource }, subject, perhaps, around) {
    const whole = placeOf(scope, draft.index.ids);
    const place = here ? { ...whole, of: withoutBelow(whole.of) } : whole;
    return permissions.flatMap((entry) => permittedIn(entry).flatMap((each) => rowsOf({
        effect: "deny",
        subject,
        action: { of: each.of, except: each.except, ...(0,blame/* blameOf */.n)(each.value ?? name ?? scope ?? blank(entry.span)) },
        permitted: [each],
        place,
        at: (0,blame/* blameOf */.n)(scope ?? name ?? blank(entry.span)),
        restrictions: [],
        origin: originOf(resource, entry.span),
        perhaps,
    }, around)));
}
const blank = (span) => ({ kind: "scalar", value: null, span });
const vaultRights = [
    [/^(get|all)$/i, "Microsoft.KeyVault/vaults/secrets/getSecret/action"],
    [/^(set|all)$/i, "Microsoft.KeyVault/vaults/secrets/setSecret/action"],
];
/** https://learn.microsoft.com/azure/key-vault/general/assign-access-policy */
function addVaultAccess(draft, fact, around) {
    const { principal, vault, secrets, resource } = fact;
    const place = placeOf(vault, draft.index.ids);
    for (const value of stringsIn(secrets)) {
        const word = spelledOf(value) ?? "";
        const granted = vaultRights.filter(([wanted]) => wanted.test(word)).map(([, name]) => name);
        if (granted.length === 0)
            continue;
        const rows = rowsOf({
            effect: "allow",
            subject: "",
            action: { of: permissionGlob(word), ...(0,blame/* blameOf */.n)(value) },
            permitted: permittedBy({ dataActions: granted }),
            place: { ...place, level: "resource", provider: "microsoft.keyvault" },
            at: (0,blame/* blameOf */.n)(vault),
            restrictions: [],
            origin: originOf(resource, resource.span),
            perhaps: resource.perhaps ?? principal.perhaps ?? value.perhaps,
        }, around);
        if (rows.length === 0)
            continue;
        const { key } = subjectOf(draft, principal, resource);
        deny_add(draft, rows.map((row) => ({ ...row, subject: key })));
    }
}

;// CONCATENATED MODULE: ./lib/src/clouds/azure/federation.js
/** Federated credentials to rows that say whose tokens are taken for those of an identity. */








const issuersOfPipelines = /token\.actions\.githubusercontent\.com|gitlab|vstoken\.dev\.azure\.com|bitbucket|circleci|app\.terraform\.io|buildkite/i;
/** https://learn.microsoft.com/entra/workload-id/workload-identity-federation */
function addFederation(draft, fact, estate) {
    const { identity, issuer, resource } = fact;
    const subject = subjectOf(draft, identity, resource);
    const provider = (issuer && exactPattern(issuer)) ?? (0,pattern/* exactly */.pV)("");
    if (issuersOfPipelines.test(provider.text))
        trait(draft, subject, "ci");
    const conditions = federation_conditionsOf(fact);
    const isPinned = conditions.some((each) => each.kind === "opaque" || (isOfSubject(each) && pins(each)));
    const row = {
        effect: "allow",
        cloud: "azure",
        subject: subject.key,
        principal: { kind: "federated", provider, ...(issuer && (0,blame/* blameOf */.n)(issuer)) },
        action: { of: (0,pattern/* exactly */.pV)("sign in as the identity"), except: [], ...(0,blame/* blameOf */.n)(fact.subject ?? fact.claims ?? identity) },
        resource: { of: federation_itself, except: [], span: resource.span },
        conditions,
        reaches: [
            { name: "sign in as the identity", service: "managedidentity", capability: "identity", supporting: true },
        ],
        traits: interned([
            "trust",
            ...(isPinned ? [] : ["unpinned-subject"]),
            ...(isForeignIssuer(issuer, estate) ? ["external"] : []),
        ]),
        origin: originOf(resource, resource.span),
        ...(resource.perhaps !== undefined && { perhaps: resource.perhaps }),
    };
    draft.grants.push(row);
    for (const value of [issuer, fact.subject])
        if (value && hasOtherLetters((0,model_value/* literal */.eu)(value)))
            draft.lints.push({
                subject: subject.key,
                name: "non-ascii",
                text: (0,model_value/* literal */.eu)(value) ?? "",
                effect: "allow",
                service: "managedidentity",
                statement: resource.span,
                said: [],
                block: resource.span,
                ...(0,blame/* blameOf */.n)(value),
            });
}
/** An issuer that only looks like the one that is meant is somebody else. */
const hasOtherLetters = (text) => text !== undefined && /[^ -~]/.test(text);
/** Of one subject, whatever its address is. */
const federation_itself = { text: "${itself}", tokens: [{ kind: "hole", name: "itself" }] };
function federation_conditionsOf({ subject, claims, audiences }) {
    return [
        ...(subject ? testOf("sub", [subject], "equals") : []),
        ...(claims ? claimTests(claims) : []),
        ...(audiences ? testOf("aud", (0,model_value/* items */.ld)(audiences), "equals") : []),
    ];
}
const operator = (test) => ({
    test,
    domain: "text",
    negated: false,
    ifExists: false,
    over: "one",
});
function testOf(key, values, test) {
    const patterns = values.flatMap((value) => exactPattern(value) ?? []);
    const [first] = values;
    if (!first || patterns.length === 0)
        return [];
    return [{ kind: "test", key, written: key, operator: operator(test), values: patterns, ...(0,blame/* blameOf */.n)(first) }];
}
/** `claims['sub'] matches 'repo:contoso/*' and …`: in whatever else there is we cannot read. */
function claimTests(claims) {
    const text = (0,model_value/* literal */.eu)(claims);
    const parts = text?.trim().split(/\s+and\s+/i);
    const tests = parts?.map((part) => /^claims\['([^']+)'\]\s+(eq|matches)\s+'([^']*)'$/i.exec(part));
    if (!tests?.every((test) => test !== null))
        return [
            {
                kind: "opaque",
                text: spelledOf(claims) ?? "",
                because: "it is an expression that we cannot compare",
                ...(0,blame/* blameOf */.n)(claims),
            },
        ];
    return tests.map(([, key = "", verb, value = ""]) => {
        const isGlob = verb?.toLowerCase() === "matches";
        return {
            kind: "test",
            key: key.toLowerCase(),
            written: key,
            operator: operator(isGlob ? "like" : "equals"),
            values: [isGlob ? (0,pattern/* glob */.TI)(value) : (0,pattern/* exactly */.pV)(value)],
            ...(0,blame/* blameOf */.n)(claims),
        };
    });
}
const isOfSubject = ({ key }) => key === "sub" || key === "job_workflow_ref";
/**
 * Whether every subject is one workload, branch or environment of one repository. Whoever opens a pull request has the subject
 * of pull requests; who writes a wildcard means several. https://docs.github.com/actions/reference/security/oidc
 */
const pins = ({ values }) => values.every((value) => {
    const text = (0,pattern/* exactText */.ns)(value) ?? value.text;
    // A wildcard in a subject that is compared as it stands is meant as one, and will be made to work.
    return text.includes("*")
        ? /^repo:[^*:]+:(environment:|ref:refs\/(heads|tags)\/)[^*]/.test(text)
        : text !== "" && !/:pull_request$/i.test(text);
});

// EXTERNAL MODULE: ./lib/src/access/scope.js
var scope = __webpack_require__(3257);
;// CONCATENATED MODULE: ./lib/src/clouds/azure/lints.js
/** Custom roles to facts about strings that cannot mean what their author hoped: operations that do not exist, exclusions that exclude nothing. */







const lints_lists = [
    { name: "actions", plane: "control", granting: "actions" },
    { name: "notActions", plane: "control", granting: "actions" },
    { name: "dataActions", plane: "data", granting: "dataActions" },
    { name: "notDataActions", plane: "data", granting: "dataActions" },
];
/** `rows` are those of everybody in view who is assigned the role: what else they are granted undoes its exclusions. */
const lintsOf = (role, subject, rows) => role.permissions.flatMap((entry) => lints_lists.flatMap(({ name, plane, granting }) => stringsIn(entry[name]).flatMap((value) => {
    const wrong = mistakeIn(value, plane) ?? (name === granting ? undefined : voidIn(value, plane, entry[granting], role, rows));
    if (!wrong)
        return [];
    return [
        {
            subject,
            effect: name === granting ? "allow" : "deny",
            service: providerIn(wrong.text).replace(/^microsoft\./, ""),
            statement: entry.span,
            said: saidIn(entry, name),
            block: role.resource.span,
            ...(0,blame/* blameOf */.n)(value),
            ...wrong,
        },
    ];
})));
function mistakeIn(value, plane) {
    const text = (0,model_value/* literal */.eu)(value);
    if (text === undefined)
        return undefined;
    const plain = text.trim();
    if (/[^ -~]/.test(plain))
        return lints_isNearAi(plain) ? { name: "non-ascii", text } : undefined;
    if (!isAiProvider(providerIn(plain)))
        return undefined;
    if (isOfOtherPlane(plane, permissionGlob(plain)))
        return { name: "wrong-plane", text, instead: plane === "control" ? "dataActions" : "actions" };
    if (plain.endsWith("*"))
        return undefined;
    const near = nearestOperation(plane, plain);
    if (/\/(read|write|delete|action)$/i.test(plain) && near === undefined)
        return undefined;
    return { name: "nonexistent-action", text, ...(near !== undefined && { instead: near }) };
}
/** Look-alike letters are told of where the name would otherwise be one of an AI service. */
const lints_isNearAi = (text) => /cognitive|openai|machinelearning|search|bot/i.test(text);
/** An exclusion omits from what its own entry grants. It denies nothing: what is granted elsewhere stays granted. */
function voidIn(value, plane, granting, role, rows) {
    const of = permissionPattern(value);
    const text = (0,model_value/* literal */.eu)(value);
    if (!of || text === undefined || !isAiProvider(providerIn(of.text)))
        return undefined;
    const granted = stringsIn(granting).map(permissionPattern);
    const omits = granted.some((each) => each === undefined || (0,pattern/* overlaps */.$f)((0,pattern/* foldCase */.SP)(each), (0,pattern/* foldCase */.SP)(of)) !== "no");
    if (!omits)
        return { name: "void-exclusion", text };
    return rows.some((own) => isUndone(of, plane, role, own)) ? { name: "void-exclusion", text } : undefined;
}
/** Whether somebody who is assigned the role is granted all the same, where it is assigned, what it omits. */
function isUndone(of, plane, { address }, rows) {
    const omitted = operationsOf(plane, of);
    if (omitted.length === 0)
        return false;
    const [own, others] = [
        rows.filter(({ origin }) => origin.address === address),
        rows.filter(({ origin }) => origin.address !== address),
    ];
    return others.some((row) => row.effect === "allow" &&
        row.perhaps === undefined &&
        omitted.every(({ name }) => row.reaches.some((action) => action.name === name)) &&
        own.some((each) => scope/* covers */.h(row.resource, each.resource) === "yes"));
}
/** What the entry says in its other lists. */
const saidIn = (entry, within) => lints_lists.flatMap(({ name }) => name === within ? [] : stringsIn(entry[name]).map((value) => JSON.stringify([name, (0,model_value/* literal */.eu)(value) ?? ""])));

;// CONCATENATED MODULE: ./lib/src/clouds/azure/misshapen.js
const misshapenIn = ({ permissions }) => permissions.flatMap(({ actions, notActions, dataActions, notDataActions }) => [actions, notActions, dataActions, notDataActions].flatMap(wrongIn));
function wrongIn(value) {
    if (value?.kind === "list")
        return value.items.flatMap(wrongIn);
    if (value?.kind === "reference" && value.resolved)
        return wrongIn(value.resolved);
    const isWrong = value?.kind === "dict" || (value?.kind === "scalar" && value.value !== null);
    return isWrong ? [{ code: "shape", severity: "error", message: "a permission must be a string", at: value.span }] : [];
}

// EXTERNAL MODULE: ./lib/src/clouds/lifecycle.js + 1 modules
var lifecycle = __webpack_require__(6942);
;// CONCATENATED MODULE: ./lib/src/clouds/azure/settings.js
/** Facts that are no grants to settings of the table, and what identities are beside that. */









function addSetting(draft, fact) {
    const { name, value, says, instead, service, missing, part, silent, allows, resource } = fact;
    const subject = settingSubject(draft, fact);
    const place = `${subject.key} ${name}`;
    if (fact.unlessSaid && draft.said.has(place))
        return;
    draft.said.add(place);
    const perhaps = resource.perhaps ?? value.perhaps;
    draft.settings.push({
        subject: subject.key,
        name,
        service: service ?? serviceOf(resource.type),
        value: says ?? spelledOf(value) ?? "",
        ...(instead !== undefined && { instead }),
        ...(missing !== undefined && { missing }),
        ...(part !== undefined && { part }),
        ...(silent && { silent }),
        ...(allows && { allows }),
        block: resource.span,
        ...(perhaps !== undefined && { perhaps }),
        ...(0,blame/* blameOf */.n)(value),
    });
}
/** A model that its provider no longer keeps is worth a word where something new rests on it. */
function addModel(draft, { id, version, resource }, today) {
    const name = (0,model_value/* literal */.eu)(id);
    if (name === undefined)
        return;
    const said = version === undefined ? undefined : (0,attributes/* textIn */.r7)(version);
    const stage = (0,lifecycle/* stageOf */.g)("azure", said === undefined ? name : `${name} ${said}`, today);
    if (!stage)
        return;
    const subject = join(draft, resourceSubject(draft.index, itself(resource), resource, draft.moved));
    draft.lints.push({
        subject: subject.key,
        ...stage,
        text: said === undefined ? name : `${name} ${said}`,
        effect: "allow",
        service: serviceOf(resource.type),
        statement: resource.span,
        said: [],
        block: resource.span,
        ...(0,blame/* blameOf */.n)(version ?? id),
    });
}
/** What a resource is set to is no fact of the identity that it has by itself. */
function settingSubject(draft, { of, resource }) {
    const { index, moved } = draft;
    const identity = index.identity(of);
    return identity && identity.what !== "system-assigned"
        ? subjectOf(draft, of, resource)
        : join(draft, resourceSubject(index, of, resource, moved));
}
/** Whatever an identity may do, the resource that runs as it may do; and what several run as, each may do for the others. */
function addUses(draft, uses) {
    const users = new Map();
    for (const use of uses) {
        const { identity, resource } = use;
        const isKnown = draft.index.identity(identity) !== undefined || ((0,references/* referenced */.yz)(identity) ?? spelledOf(identity)) !== undefined;
        if (!isKnown)
            continue;
        const subject = subjectOf(draft, identity, resource);
        trait(draft, subject, "workload", ...(isAiResource(resource) ? ["ai-service-role"] : []));
        const known = users.get(subject.key);
        if (known)
            known.by.push(use);
        else
            users.set(subject.key, { of: identity, by: [use] });
    }
    for (const [key, { by }] of users) {
        const names = [...new Set(by.map(({ resource }) => (0,references/* withoutInstance */.E7)(resource.address)))].sort();
        const last = by.at(-1);
        if (names.length < 2 || !last)
            continue;
        draft.settings.push({
            subject: key,
            name: "shared-identity",
            service: "managedidentity",
            value: names.join(", "),
            block: last.resource.span,
            ...(0,blame/* blameOf */.n)(last.identity),
        });
    }
}

;// CONCATENATED MODULE: ./lib/src/clouds/azure/assemble.js
/** The facts of one unit to its part of the access table: subjects, and the rows that each holds. */












function assemble(index, estate) {
    const draft = emptyDraft(index);
    const [around, members] = [surroundingsOf(index), membersIn(draft)];
    for (const fact of index.of("identity"))
        join(draft, identitySubject(index.unit, fact, draft.moved));
    for (const fact of [...index.of("assignment"), ...delegations(index)])
        addAssignment(draft, fact, around, members(fact.principal), estate);
    for (const fact of index.of("vault-access"))
        addVaultAccess(draft, fact, around);
    for (const fact of index.of("federation"))
        addFederation(draft, fact, estate);
    addUses(draft, index.of("acts-as"));
    for (const fact of index.of("deny-assignment"))
        addDeny(draft, fact, around);
    const settings = index.of("setting");
    for (const fact of settings.filter(({ unlessSaid }) => !unlessSaid))
        addSetting(draft, fact);
    for (const fact of settings.filter(({ unlessSaid }) => unlessSaid))
        addSetting(draft, fact);
    for (const fact of index.of("model"))
        addModel(draft, fact, estate.today);
    addRoles(draft);
    note(draft, index.of("unseen").map(({ at, message }) => ({ code: "unresolved", severity: "warning", message, at })));
    return { value: accessOf(draft), diagnostics: draft.diagnostics };
}
/** A role is a subject of its own: whoever it is assigned to. Where they are in view, they are judged in its place. */
function addRoles(draft) {
    const roles = draft.index.of("role");
    if (roles.length === 0)
        return;
    const held = (0,grouping/* groupBy */.$)(draft.grants, ({ subject }) => subject);
    for (const fact of roles) {
        const subject = join(draft, roleSubject(draft.index.unit, fact, draft.moved));
        const holders = [...(draft.holders.get(fact.address) ?? [])];
        for (const lint of lintsOf(fact, subject.key, holders.map((key) => held.get(key) ?? [])))
            draft.lints.push(lint);
        note(draft, misshapenIn(fact));
        const rows = () => rowsWhereAssignable(fact, subject.key, draft.index);
        if (holders.length > 0)
            draft.dormant.set(subject.key, rows);
        else
            for (const row of rows())
                draft.grants.push(row);
    }
}

;// CONCATENATED MODULE: ./lib/src/clouds/azure/documents.js
const documentReaders = {};

;// CONCATENATED MODULE: ./lib/src/clouds/azure/spelling.js
const spelling = {
    equality: () => undefined,
    tenantIn: (name) => /^\/subscriptions\/([0-9a-f-]{36})(?:\/|$)/i.exec(name)?.[1]?.toLowerCase(),
};

;// CONCATENATED MODULE: ./lib/src/clouds/azure/activation.js




/** https://learn.microsoft.com/entra/id-governance/privileged-identity-management/pim-resource-roles-configure-role-settings */
const demands = {
    require_approval: "approval",
    require_multifactor_authentication: "a second factor",
    require_justification: "a reason",
    require_ticket_info: "a ticket",
};
/** A demand that is not made stands where it is said, so that what made it before is blamed there. */
const demand = (resource, name, says) => {
    const value = at(resource, "activation_rules", name);
    const isMade = value !== undefined && (0,attributes/* textIn */.r7)(value)?.toLowerCase() !== "false";
    const role = get(resource, "role_definition_id");
    const perhaps = (0,attributes/* textIn */.r7)(role) === undefined ? "what the role may do with AI is not in view" : undefined;
    return {
        ...settingOf(resource, "activation-demand", doubted(value ?? itself(resource), perhaps), says),
        part: says,
        ...(!isMade && { silent: true }),
    };
};
const doubted = (value, perhaps) => perhaps === undefined ? value : { ...value, perhaps: value.perhaps ?? perhaps };
/** Of roles that have nothing to do with AI nothing is told. */
const activation_policy = (resource) => {
    const id = (0,attributes/* textIn */.r7)(get(resource, "role_definition_id"));
    if (id !== undefined && !builtInRole(id.slice(id.lastIndexOf("/") + 1)))
        return [];
    return Object.entries(demands).map(([name, says]) => demand(resource, name, says));
};
/** https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/role_management_policy */
const activationReaders = { azurerm_role_management_policy: activation_policy };

// EXTERNAL MODULE: ./lib/src/clouds/written-json.js
var written_json = __webpack_require__(7145);
;// CONCATENATED MODULE: ./lib/src/clouds/azure/azapi.js




/** The type without the version of the interface: `Microsoft.Search/searchServices@2025-05-01`. */
const typeOf = (resource) => (0,model_value/* literal */.eu)(get(resource, "type"))?.split("@")[0];
/** Arguments that ARM has under another name. */
const renamed = { parent_id: "scope", resource_id: "scope" };
const azapi_kept = ["name", "location", "identity", "parent_id", "resource_id", "sku", "kind"];
/** What stands in `body`, be it an object or JSON in a text, and the arguments that stand beside it. */
function shaped(resource, type, prefix = "") {
    const written = get(resource, "body");
    const body = written && (0,written_json/* jsonIn */.Y)(written);
    const own = resource.body.entries
        .filter(({ key }) => azapi_kept.includes(key))
        .map((entry) => ({ ...entry, key: renamed[entry.key] ?? entry.key }));
    const entries = [...own, ...(body?.kind === "dict" ? body.entries : [])];
    return {
        ...resource,
        type: `${prefix}${type}`,
        body: { kind: "dict", entries, span: resource.body.span },
    };
}
const readAs = (readers, prefix = "") => (resource) => {
    const type = typeOf(resource);
    return type === undefined ? [] : (readers[`${prefix}${type}`.toLowerCase()]?.(shaped(resource, type, prefix)) ?? []);
};
/** Only what it says is changed of a resource that is declared elsewhere: nothing is so by default. */
const updates = (readers) => (resource) => {
    const of = get(resource, "resource_id");
    const type = typeOf(resource);
    if (!of || type === undefined)
        return [];
    return (readers[type.toLowerCase()]?.(shaped(resource, type)) ?? []).flatMap((fact) => fact.kind === "setting" && !isDefault(fact, resource)
        ? [{ ...fact, of: aboutOne(fact.of, resource) ? of : fact.of }]
        : []);
};
const isDefault = ({ value }, resource) => value.kind === "reference" && value.address === resource.address && value.attribute === "";
const aboutOne = (of, resource) => (0,references/* referenced */.yz)(of) === resource.address;
/** https://registry.terraform.io/providers/Azure/azapi/latest/docs/resources/resource */
const azapiReaders = (arm) => ({
    azapi_resource: readAs(arm),
    "data.azapi_resource": readAs(arm, "existing:"),
    azapi_update_resource: updates(arm),
});

;// CONCATENATED MODULE: ./lib/src/clouds/azure/elsewhere.js
/** Resources that are none of AI's to where they lie among scopes: a role that is assigned there reaches no AI service. */

/** What Terraform calls them, and ARM: what lies in another counts as that, since only whose it is matters. https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs */
const types = {
    app_configuration: "Microsoft.AppConfiguration/configurationStores",
    application_gateway: "Microsoft.Network/applicationGateways",
    application_insights: "Microsoft.Insights/components",
    app_service_environment_v3: "Microsoft.Web/hostingEnvironments",
    application_security_group: "Microsoft.Network/applicationSecurityGroups",
    availability_set: "Microsoft.Compute/availabilitySets",
    batch_account: "Microsoft.Batch/batchAccounts",
    cdn_frontdoor_profile: "Microsoft.Cdn/profiles",
    container_app_environment: "Microsoft.App/managedEnvironments",
    container_registry: "Microsoft.ContainerRegistry/registries",
    cosmosdb_account: "Microsoft.DocumentDB/databaseAccounts",
    dashboard_grafana: "Microsoft.Dashboard/grafana",
    databricks_workspace: "Microsoft.Databricks/workspaces",
    disk_encryption_set: "Microsoft.Compute/diskEncryptionSets",
    dns_zone: "Microsoft.Network/dnsZones",
    eventgrid_topic: "Microsoft.EventGrid/topics",
    eventgrid_domain: "Microsoft.EventGrid/domains",
    eventhub: "Microsoft.EventHub/namespaces",
    eventhub_namespace: "Microsoft.EventHub/namespaces",
    firewall: "Microsoft.Network/azureFirewalls",
    iothub: "Microsoft.Devices/IotHubs",
    lb: "Microsoft.Network/loadBalancers",
    load_test: "Microsoft.LoadTestService/loadTests",
    log_analytics_workspace: "Microsoft.OperationalInsights/workspaces",
    managed_disk: "Microsoft.Compute/disks",
    monitor_data_collection_rule: "Microsoft.Insights/dataCollectionRules",
    monitor_workspace: "Microsoft.Monitor/accounts",
    mssql_server: "Microsoft.Sql/servers",
    mssql_database: "Microsoft.Sql/servers",
    mysql_flexible_server: "Microsoft.DBforMySQL/flexibleServers",
    nat_gateway: "Microsoft.Network/natGateways",
    network_interface: "Microsoft.Network/networkInterfaces",
    network_security_group: "Microsoft.Network/networkSecurityGroups",
    postgresql_flexible_server: "Microsoft.DBforPostgreSQL/flexibleServers",
    private_dns_zone: "Microsoft.Network/privateDnsZones",
    private_endpoint: "Microsoft.Network/privateEndpoints",
    public_ip: "Microsoft.Network/publicIPAddresses",
    purview_account: "Microsoft.Purview/accounts",
    recovery_services_vault: "Microsoft.RecoveryServices/vaults",
    redis_cache: "Microsoft.Cache/redis",
    route_table: "Microsoft.Network/routeTables",
    service_plan: "Microsoft.Web/serverFarms",
    servicebus_namespace: "Microsoft.ServiceBus/namespaces",
    servicebus_queue: "Microsoft.ServiceBus/namespaces",
    servicebus_topic: "Microsoft.ServiceBus/namespaces",
    shared_image_gallery: "Microsoft.Compute/galleries",
    signalr_service: "Microsoft.SignalRService/signalR",
    snapshot: "Microsoft.Compute/snapshots",
    storage_queue: "Microsoft.Storage/storageAccounts",
    storage_share: "Microsoft.Storage/storageAccounts",
    storage_table: "Microsoft.Storage/storageAccounts",
    subnet: "Microsoft.Network/virtualNetworks",
    synapse_workspace: "Microsoft.Synapse/workspaces",
    virtual_network: "Microsoft.Network/virtualNetworks",
    virtual_wan: "Microsoft.Network/virtualWans",
};
const elsewhereReaders = Object.fromEntries(Object.entries(types).flatMap(([name, type]) => [
    [`azurerm_${name}`, (resource) => [thing(resource, type)]],
    [`data.azurerm_${name}`, (resource) => [thing(resource, type)]],
]));

// EXTERNAL MODULE: ./lib/src/clouds/azure/module-words.js
var module_words = __webpack_require__(5957);
;// CONCATENATED MODULE: ./lib/src/clouds/azure/module-arguments.js









/** What is nested deeper is not looked at. */
const module_arguments_deepest = 8;
const roles = ["role_definition_names", "role_definition_ids", "roles", "role", "role_name"];
const scopes = ["scope", "scope_resource_id", "scope_id", "resource_id"];
/**
 * An entry of somebody and a role is an assignment on what the module makes, unless it says where.
 * https://azure.github.io/Azure-Verified-Modules/specs/tf/interfaces/#role-assignments
 */
function assignmentsIn(value, call, depth) {
    if (value.kind === "reference")
        return value.resolved ? assignmentsIn(value.resolved, call, depth) : [];
    const within = (all) => depth < module_arguments_deepest ? all.flatMap((each) => assignmentsIn(each, call, depth + 1)) : [];
    if (value.kind === "list")
        return within(value.items);
    if (value.kind !== "dict")
        return [];
    const [who, role] = [firstOf(value, module_words/* principals */.IK), roleIn(value) ?? firstOf(value, roles)];
    if (!who || !role)
        return within(value.entries.map((each) => each.value));
    return (0,model_value/* items */.ld)(who).flatMap((principal) => (0,model_value/* items */.ld)(role).map((each) => ({
        kind: "assignment",
        principal,
        role: each,
        scope: firstOf(value, scopes) ?? itself(call),
        ...circumstances(value),
        when: "active",
        entry: value.span,
        resource: module_arguments_held(call, value.perhaps),
    })));
}
const module_arguments_held = (call, perhaps) => perhaps === undefined || call.perhaps !== undefined ? call : { ...call, perhaps };
const typeMade = (call) => {
    const source = (0,model_value/* literal */.eu)(get(call, "source")) ?? "";
    return module_words/* madeByModules */.gK.find(([pattern]) => pattern.test(source))?.[1];
};
/** These modules shut what they are not told to open; Terraform's arguments are those of the resource, Bicep's are ARM's without `properties`. */
function module_arguments_settings(call, type) {
    const inner = {
        ...call,
        body: {
            ...call.body,
            entries: [...call.body.entries, { key: "properties", keySpan: call.body.span, value: call.body }],
        },
    };
    if (type.endsWith("/accounts"))
        return accountSettings(inner, "shut");
    if (type.endsWith("/searchServices"))
        return searchSettings(inner, "shut");
    return type.endsWith("/workspaces") ? publicNetwork(inner, "shut") : [];
}
/** What says where the module comes from, and what it is handed to work with. */
const besides = new Set(["source", "version", "providers"]);
/** Somebody and a role that are handed over by themselves: what the module does with them is its own to say. */
function handed(call, args) {
    const isAssignment = firstOf(args, module_words/* principals */.IK) && (roleIn(args) ?? firstOf(args, roles));
    return isAssignment ? assignmentsIn(args, module_arguments_held(call, "what the module does with it is not in view"), 0) : [];
}
const moduleReader = (call) => {
    const type = typeMade(call);
    const args = { ...call.body, entries: call.body.entries.filter(({ key }) => !besides.has(key)) };
    return [
        ...(type === undefined ? [] : [thing(call, type, "scope"), ...identities(call), ...module_arguments_settings(call, type)]),
        ...handed(call, args),
        ...args.entries.flatMap(({ value }) => assignmentsIn(value, call, 0)),
    ];
};

;// CONCATENATED MODULE: ./lib/src/clouds/azure/terraform.js
/** Terraform's Azure resources to facts: the readers of every topic in one table, by type. */


















const terraformReaders = {
    ...elsewhereReaders,
    ...roleReaders,
    ...lighthouseReaders,
    ...identityReaders,
    ...cognitiveReaders,
    ...machineLearningReaders,
    ...searchReaders,
    ...connectionReaders,
    ...workloadReaders,
    ...gatewayReaders,
    ...outboundReaders,
    ...activationReaders,
    ...networkReaders,
    ...placeReaders,
    ...diagnosticReaders,
    ...azapiReaders(armReaders),
    module: moduleReader,
};

;// CONCATENATED MODULE: ./lib/src/clouds/azure/unit.js




function indexUnit(unit, facts) {
    const of = (kind) => facts.filter((fact) => fact.kind === kind);
    const [identities, roles, things] = [of("identity"), of("role"), byAddress(of("thing"))];
    const resources = byAddress(unit.resources);
    const principals = new Map(byAddress(identities));
    for (const fact of identities)
        for (const name of applicationOf(fact))
            if (!principals.has(name))
                principals.set(name, fact);
    const named = new Map(roles.flatMap((fact) => [spelledOf(fact.name), spelledOf(fact.guid)?.split("/").at(-1)].flatMap((name) => name ? [[name.toLowerCase(), fact]] : [])));
    const provided = new Map(of("provided-role").flatMap(({ data }) => [data.guid, ...data.names].map((name) => [name.toLowerCase(), data])));
    const ids = { thing: (address) => things.get(address), resource: (address) => resources.get(address) };
    const byId = new Map([...things.values()]
        .filter(({ address }) => principals.has(address))
        .map((thing) => [placeAt(thingParts(thing, ids)).of.text, thing.address]));
    const definitions = byAddress([...roles, ...of("lookup")]);
    return {
        unit,
        ids,
        of,
        identity: (value) => (0,references/* byReference */.vP)(principals, value) ??
            (value.kind === "text" ? principals.get(byId.get(placeOf(value, ids).of.text) ?? "") : undefined),
        role: (value) => (0,references/* byReference */.vP)(definitions, value),
        roleNamed: (name) => named.get(name.toLowerCase()),
        providedRole: (name) => provided.get(name.toLowerCase()),
        thing: (value) => (0,references/* byReference */.vP)(things, value),
    };
}
/** The address of the application that a service principal stands for. */
const applicationOf = ({ application }) => application?.kind === "reference" ? [application.address] : [];
const byAddress = (all) => new Map(all.map((each) => [each.address, each]));

;// CONCATENATED MODULE: ./lib/src/clouds/azure/index.js








/** ARM's types are the same in whichever letters they are written. */
const readerOf = (type) => type.startsWith(azure_listed)
    ? onlyListed(type.slice(azure_listed.length))
    : type.includes("/")
        ? armReaders[type.toLowerCase()]
        : (terraformReaders[type] ?? documentReaders[type]);
/** What is known to be there, and not how it is set. */
const azure_listed = "listed:";
const onlyListed = (type) => (resource) => [
    ...(armReaders[`existing:${type.toLowerCase()}`]?.(resource) ?? []),
    {
        kind: "unseen",
        at: resource.span,
        message: `\`${resource.address}\` is only listed, and not how it is set: \`az resource show --ids\` tells`,
        resource,
    },
];
function azure_accessIn(unit, estate) {
    const facts = unit.resources.flatMap((resource) => readerOf(resource.type)?.(resource) ?? []);
    // Moves are every cloud's.
    if (facts.every(({ kind }) => kind === "moved"))
        return [];
    return [{ unit, access: assemble(indexUnit(unit, facts), estate) }];
}
const azure = {
    name: "azure",
    spelling: spelling,
    read: (units, estate) => (0,cloud/* joinAccess */.B)((0,read_elsewhere/* notSaidElsewhere */.X)(units.flatMap((unit) => azure_accessIn(unit, estate))).map(({ access }) => access)),
};


/***/ }),

/***/ 4434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ blameOf)
/* harmony export */ });
/** Where to point for a value: what was written, and the way it came. */
function blameOf(value) {
    const via = [...(value.via ?? []), ...(value.kind === "text" ? placesOf(value) : [])];
    return via.length > 0 ? { span: value.span, via } : { span: value.span };
}
/** Where the parts of a text were written that stand elsewhere, and what had a say in those that stand here. */
const placesOf = ({ pieces, span }) => pieces.flatMap((piece) => [
    ...(isWithin(piece.span, span) || isNowhere(piece.span) ? [] : [piece.span]),
    ...(piece.via ?? []),
]);
/** What goes without saying was written nowhere. */
const isNowhere = ({ start, end }) => start === end;
const isWithin = (inner, outer) => inner.source === outer.source && outer.start <= inner.start && inner.end <= outer.end;


/***/ }),

/***/ 6942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ stageOf)
});

// EXTERNAL MODULE: ./lib/src/access/pattern.js
var pattern = __webpack_require__(6879);
// EXTERNAL MODULE: ./lib/src/model/day.js
var model_day = __webpack_require__(3902);
;// CONCATENATED MODULE: ./lib/src/clouds/data/lifecycle.json
const lifecycle_namespaceObject = /*#__PURE__*/JSON.parse('{"from":{"aws":"https://docs.aws.amazon.com/bedrock/latest/userguide/model-lifecycle.html","azure":"https://learn.microsoft.com/azure/ai-foundry/openai/concepts/model-retirements","gcp":"https://cloud.google.com/vertex-ai/generative-ai/docs/learn/model-versions","as-of":"2026-11-23"},"aws":[{"id":"stability.stable-diffusion-xl-v0","ends":"2024-04-30","legacy":"2024-02-02","instead":"stability.stable-diffusion-xl-v1"},{"id":"stability.stable-diffusion-xl-v1","ends":"2025-05-20","legacy":"2024-10-16","instead":"stability.stable-image-core"},{"id":"cohere.command-text-v14","ends":"2025-08-12","legacy":"2024-10-04","instead":"cohere.command-r-v1:0"},{"id":"cohere.command-light-text-v14","ends":"2025-08-12","legacy":"2024-10-04","instead":"cohere.command-r-v1:0"},{"id":"anthropic.claude-v1","ends":"2024-02-28","legacy":"2023-11-28"},{"id":"anthropic.claude-v2","ends":"2025-07-21","legacy":"2025-01-21"},{"id":"anthropic.claude-v2:1","ends":"2025-07-21","legacy":"2025-01-21"},{"id":"anthropic.claude-instant-v1","ends":"2025-07-21","legacy":"2025-01-21"},{"id":"anthropic.claude-3-sonnet-20240229-v1:0","ends":"2025-07-21","legacy":"2025-01-21","instead":"anthropic.claude-sonnet-4-5-20250929-v1:0"},{"id":"anthropic.claude-3-opus-20240229-v1:0","ends":"2026-01-15","legacy":"2025-07-15","instead":"anthropic.claude-opus-4-1-20250805-v1:0"},{"id":"anthropic.claude-3-5-sonnet-20240620-v1:0","ends":"2026-03-01","legacy":"2025-08-25","instead":"anthropic.claude-sonnet-4-5-20250929-v1:0"},{"id":"anthropic.claude-3-5-sonnet-20241022-v2:0","ends":"2026-03-01","legacy":"2025-08-25","instead":"anthropic.claude-sonnet-4-5-20250929-v1:0"},{"id":"anthropic.claude-3-7-sonnet-20250219-v1:0","ends":"2026-04-28","legacy":"2025-10-28","instead":"anthropic.claude-sonnet-4-5-20250929-v1:0"},{"id":"anthropic.claude-opus-4-20250514-v1:0","ends":"2026-05-31","legacy":"2025-10-01","instead":"anthropic.claude-opus-4-1-20250805-v1:0"},{"id":"amazon.titan-text-premier-v1:0","ends":"2025-08-15","legacy":"2025-01-31","instead":"amazon.nova-pro-v1:0"},{"id":"amazon.titan-text-express-v1","ends":"2025-08-15","legacy":"2025-01-31","instead":"amazon.nova-micro-v1:0"},{"id":"amazon.titan-text-lite-v1","ends":"2025-08-15","legacy":"2025-01-31","instead":"amazon.nova-lite-v1:0"},{"id":"amazon.titan-image-generator-v1","ends":"2025-08-15","legacy":"2025-01-31","instead":"amazon.nova-canvas-v1:0"},{"id":"meta.llama2-13b-chat-v1","ends":"2024-10-30","legacy":"2024-05-12","instead":"meta.llama3-1-8b-instruct-v1:0"},{"id":"meta.llama2-70b-chat-v1","ends":"2024-10-30","legacy":"2024-05-12","instead":"meta.llama3-1-70b-instruct-v1:0"},{"id":"meta.llama2-13b-v1","ends":"2024-10-30","legacy":"2024-05-12"},{"id":"meta.llama2-70b-v1","ends":"2024-10-30","legacy":"2024-05-12"},{"id":"ai21.j2-mid-v1","ends":"2025-03-12","legacy":"2024-04-30","instead":"ai21.jamba-1-5-mini-v1:0"},{"id":"ai21.j2-ultra-v1","ends":"2025-03-12","legacy":"2024-04-30","instead":"ai21.jamba-1-5-large-v1:0"},{"id":"ai21.j2-grande-instruct","ends":"2025-03-12","legacy":"2024-04-30"},{"id":"ai21.j2-jumbo-instruct","ends":"2025-03-12","legacy":"2024-04-30"},{"id":"ai21.jamba-instruct-v1:0","ends":"2025-08-01","legacy":"2025-01-31","instead":"ai21.jamba-1-5-mini-v1:0"},{"id":"stability.stable-image-core-v1:0","ends":"2025-09-04","legacy":"2025-01-31","instead":"stability.stable-image-core-v1:1"},{"id":"stability.sd3-large-v1:0","ends":"2025-09-04","legacy":"2025-01-31","instead":"stability.sd3-5-large-v1:0"},{"id":"stability.stable-image-ultra-v1:0","ends":"2025-09-04","legacy":"2025-01-31","instead":"stability.stable-image-ultra-v1:1"},{"id":"meta.llama3-1-405b-instruct-v1:0","ends":"2026-07-07","legacy":"2026-01-07"},{"id":"meta.llama3-2-11b-instruct-v1:0","ends":"2026-07-07","legacy":"2026-01-07"},{"id":"amazon.nova-canvas-v1:0","ends":"2026-09-30"}],"azure":[{"id":"gpt-35-turbo 0301","ends":"2025-02-13"},{"id":"gpt-35-turbo 0613","ends":"2025-02-13"},{"id":"gpt-35-turbo-16k 0613","ends":"2025-04-30"},{"id":"gpt-4 0314","ends":"2025-06-06"},{"id":"gpt-4-32k 0314","ends":"2025-06-06"},{"id":"gpt-4 0613","ends":"2025-06-06"},{"id":"gpt-4-32k 0613","ends":"2025-06-06"},{"id":"gpt-4.5-preview","ends":"2025-07-14"},{"id":"o1-preview","ends":"2025-07-28"},{"id":"gpt-4o-realtime-preview 2024-10-01","ends":"2025-03-26","legacy":"2025-02-25"},{"id":"babbage-002","ends":"2025-01-27"},{"id":"davinci-002","ends":"2025-01-27"},{"id":"dall-e-2","ends":"2025-01-27"},{"id":"ada","ends":"2024-06-14","legacy":"2023-07-06"},{"id":"babbage","ends":"2024-06-14","legacy":"2023-07-06"},{"id":"curie","ends":"2024-06-14","legacy":"2023-07-06"},{"id":"davinci","ends":"2024-06-14","legacy":"2023-07-06"},{"id":"text-ada-001","ends":"2024-06-14","legacy":"2023-07-06"},{"id":"text-babbage-001","ends":"2024-06-14","legacy":"2023-07-06"},{"id":"text-curie-001","ends":"2024-06-14","legacy":"2023-07-06"},{"id":"text-davinci-001","ends":"2024-06-14","legacy":"2023-07-06"},{"id":"text-davinci-002","ends":"2024-06-14","legacy":"2023-07-06"},{"id":"text-davinci-003","ends":"2024-06-14","legacy":"2023-07-06"},{"id":"code-davinci-002","ends":"2024-06-14","legacy":"2023-07-06"},{"id":"code-cushman-001","ends":"2024-06-14","legacy":"2023-07-06"},{"id":"gpt-5-chat 2025-08-07","ends":"2026-03-01"},{"id":"gpt-5-chat 2025-10-03","ends":"2026-03-01"},{"id":"gpt-4o 2024-05-13","ends":"2026-10-01","legacy":"2025-05-13"},{"id":"gpt-4o 2024-08-06","ends":"2026-10-01","legacy":"2025-08-06"},{"id":"gpt-4o 2024-11-20","ends":"2026-10-01","legacy":"2025-11-20"},{"id":"gpt-4o-mini 2024-07-18","ends":"2026-10-01","legacy":"2025-07-18"},{"id":"gpt-4.1 2025-04-14","ends":"2026-10-14","legacy":"2026-04-14"},{"id":"gpt-4.1-mini 2025-04-14","ends":"2026-10-14","legacy":"2026-04-14"},{"id":"gpt-4.1-nano 2025-04-14","ends":"2026-10-14","legacy":"2026-04-14"},{"id":"o1 2024-12-17","ends":"2026-07-15","legacy":"2025-12-17"},{"id":"o1-pro 2025-03-19","ends":"2026-09-18","legacy":"2026-03-19"},{"id":"o3-mini 2025-01-31","ends":"2026-08-02","legacy":"2026-01-31"},{"id":"o3 2025-04-16","ends":"2026-10-16","legacy":"2026-04-16"},{"id":"o4-mini 2025-04-16","ends":"2026-10-16","legacy":"2026-04-16"},{"id":"o3-pro 2025-06-10","ends":"2026-12-10","legacy":"2026-06-10"},{"id":"o3-deep-research 2025-06-26","ends":"2026-12-26","legacy":"2026-06-26"},{"id":"codex-mini 2025-05-16","ends":"2026-11-15","legacy":"2026-05-16"},{"id":"gpt-5-mini 2025-08-07","ends":"2027-02-06","legacy":"2026-08-07"},{"id":"gpt-5-nano 2025-08-07","ends":"2027-02-06","legacy":"2026-08-07"},{"id":"gpt-5-codex 2025-09-15","ends":"2027-03-17","legacy":"2026-09-15"},{"id":"gpt-5-pro 2025-10-06","ends":"2027-04-07","legacy":"2026-10-06"},{"id":"gpt-5.1 2025-11-13","ends":"2027-05-15","legacy":"2026-11-13"},{"id":"gpt-5.1-chat 2025-11-13","ends":"2027-05-15","legacy":"2026-11-13"},{"id":"gpt-5.1-codex 2025-11-13","ends":"2027-05-15","legacy":"2026-11-13"},{"id":"gpt-5.1-codex-mini 2025-11-13","ends":"2027-05-15","legacy":"2026-11-13"},{"id":"model-router 2025-11-18","ends":"2027-05-20","legacy":"2026-11-18"},{"id":"gpt-4o-audio-preview 2024-12-17","ends":"2026-02-02"},{"id":"gpt-4o-realtime-preview 2024-12-17","ends":"2026-02-02"},{"id":"dall-e-3","ends":"2026-02-18"}],"gcp":[{"id":"gemini-1.0-pro-001","ends":"2025-04-09","legacy":"2024-02-15"},{"id":"gemini-1.0-pro-vision-001","ends":"2025-04-09","legacy":"2024-02-15"},{"id":"text-bison*","ends":"2025-04-09","legacy":"2024-04-09"},{"id":"chat-bison*","ends":"2025-04-09","legacy":"2024-04-09"},{"id":"code-bison*","ends":"2025-04-09","legacy":"2024-04-09"},{"id":"codechat-bison*","ends":"2025-04-09","legacy":"2024-04-09"},{"id":"code-gecko*","ends":"2025-04-09","legacy":"2024-04-09"},{"id":"gemini-1.5-pro-001","ends":"2025-05-24"},{"id":"gemini-1.5-flash-001","ends":"2025-05-24"},{"id":"gemini-1.5-pro-002","ends":"2025-09-24"},{"id":"gemini-1.5-flash-002","ends":"2025-09-24"},{"id":"gemini-2.0-flash-001","ends":"2026-06-01"},{"id":"gemini-2.0-flash-lite-001","ends":"2026-06-01"},{"id":"gemini-2.5-pro","ends":"2026-12-01"},{"id":"gemini-2.5-flash","ends":"2026-12-01"},{"id":"gemini-2.5-flash-lite","ends":"2026-10-16"},{"id":"gemini-live-2.5-flash-native-audio","ends":"2026-12-13"},{"id":"gemini-3-pro-preview","ends":"2026-03-09"},{"id":"imagen-4.0-generate-001","ends":"2026-08-17"},{"id":"imagen-4.0-ultra-generate-001","ends":"2026-08-17"},{"id":"imagen-4.0-fast-generate-001","ends":"2026-08-17"},{"id":"imagen-3.0-generate-002","ends":"2025-11-10"},{"id":"veo-2.0-generate-001","ends":"2026-06-30"},{"id":"veo-3.0-generate-001","ends":"2026-06-30"},{"id":"veo-3.0-fast-generate-001","ends":"2026-06-30"},{"id":"text-embedding-004","ends":"2026-01-14"},{"id":"claude-3-opus","ends":"2026-08-01"},{"id":"claude-3-5-sonnet","ends":"2026-02-19"},{"id":"claude-3-5-sonnet-v2","ends":"2026-02-19"},{"id":"claude-3-7-sonnet","ends":"2026-05-11"},{"id":"claude-3-5-haiku","ends":"2026-07-05"},{"id":"claude-3-haiku","ends":"2026-08-23"},{"id":"jamba-1.5-large","ends":"2026-02-27"},{"id":"jamba-1.5-mini","ends":"2026-02-27"}]}');
;// CONCATENATED MODULE: ./lib/src/clouds/lifecycle.js
/** A model's id to where it stands in its provider's lifecycle on a day. */



/** So many days ahead its end is worth a word. */
const near = 90;
/** An unknown model has no stage. */
function stageOf(provider, id, today) {
    const model = lifecycleOf(provider, id);
    if (!model)
        return undefined;
    const left = (0,model_day/* daysBetween */.YM)(today, model.ends);
    const name = left <= 0 ? "retired-model" : isPast(model.legacy, today) ? "legacy-model" : "retiring-model";
    if (name === "retiring-model" && left > near)
        return undefined;
    const detail = left <= 0
        ? `was retired on ${model.ends}, ${days(-left)} ago`
        : `${name === "legacy-model" ? "is kept for those who use it already, and " : ""}will be retired on ${model.ends}, in ${days(left)}`;
    return { name, detail, ...(model.instead !== undefined && { instead: model.instead }) };
}
/** Statements name the same few models again and again. */
const asked = new Map();
function lifecycleOf(provider, id) {
    const key = `${provider} ${id}`;
    const answer = asked.get(key) ?? { is: found(lifecycle_namespaceObject[provider], id) };
    asked.set(key, answer);
    return answer.is;
}
const found = (known, id) => known.find((each) => each.id === id) ??
    known.find((each) => id.startsWith(`${each.id}:`) || (0,pattern/* covers */.hU)((0,pattern/* glob */.TI)(each.id), (0,pattern/* glob */.TI)(id)) === "yes") ??
    latest(known, id);
/** A name that leaves out the number of its version stands for the last one. */
const latest = (known, id) => known
    .filter((each) => each.id.startsWith(`${id}-`) && /^\d{3}$/.test(each.id.slice(id.length + 1)))
    .toSorted((a, b) => (0,model_day/* daysBetween */.YM)(b.ends, a.ends))
    .at(-1);
const isPast = (day, today) => day !== undefined && (0,model_day/* daysBetween */.YM)(day, today) >= 0;
const days = (count) => `${count} ${count === 1 ? "day" : "days"}`;


/***/ }),

/***/ 2789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ isModelKey),
/* harmony export */   PS: () => (/* binding */ namesModelKey),
/* harmony export */   lP: () => (/* binding */ isKeyText),
/* harmony export */   p6: () => (/* binding */ namesModelProvider),
/* harmony export */   xq: () => (/* binding */ holdsModelKey)
/* harmony export */ });
/** Names of secrets and of environment variables to whether they stand for the key of a model's provider. */
const provider = /(^|[^a-z])(open-?ai|anthropic|claude|gemini|mistral|cohere|hugging-?face|hf|perplexity|deepseek|groq|azure-openai)([^a-z]|$)/i;
/** `prod/openai`, `anthropic-api-key`. */
const namesModelProvider = (name) => provider.test(name.replaceAll("_", "-"));
/** `OPENAI_API_KEY`, `AWS_BEARER_TOKEN_BEDROCK`: https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys-use.html */
const namesModelKey = (variable) => /^aws_bearer_token_bedrock$/i.test(variable) ||
    (namesModelProvider(variable) && /(^|_)(api_?key|key|token|secret)$/i.test(variable));
/**
 * Keys that show by themselves whose they are.
 * https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html
 */
const isModelKey = (text) => /^(ABSKQmVkcm9ja0FQSUtleS[\w+/=-]+|bedrock-api-key-[\w+/=-]{20,}|sk-(ant|proj)-[\w-]{10,}|hf_[A-Za-z0-9]{20,})$/.test(text);
/** A variable by its name and the text that it is set to. */
const holdsModelKey = (name, text) => text !== undefined && (isModelKey(text) || (namesModelKey(name) && isKeyText(text)));
/** What is filled in elsewhere, or is plainly none, is no key. */
const isKeyText = (text) => text.length >= 8 &&
    !/^(arn:|\$|\{\{|<|ssm:|secretsmanager:|projects\/)|change|replace|example|dummy|placeholder|your/i.test(text);


/***/ }),

/***/ 3450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ formerly)
/* harmony export */ });
/** An address and the moves that its unit declares to where it was before. */
/** Where something was that moved by itself, with all its instances, or with the module that it is in. */
function formerly(address, moved) {
    if (moved.size === 0)
        return undefined;
    for (let end = address.length; end > 0; end = Math.max(address.lastIndexOf(".", end - 1), address.lastIndexOf("[", end - 1))) {
        const from = moved.get(address.slice(0, end));
        if (from !== undefined)
            return from + address.slice(end);
    }
    return undefined;
}


/***/ }),

/***/ 1276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ once)
/* harmony export */ });
/** A reading to one that is done when it is first asked for, and then known. */
function once(read) {
    let value;
    return () => {
        value ??= { of: read() };
        return value.of;
    };
}


/***/ }),

/***/ 9274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ partsOf)
/* harmony export */ });
/** Undefined for a list, a map or nothing. An unknown value is a hole of its name. */
function partsOf(value, words) {
    switch (value.kind) {
        case "text":
            return value.pieces.flatMap((piece) => piece.kind === "hole" ? [words.hole(piece.name)] : words.literal(piece.text));
        case "scalar":
            return value.value === null ? undefined : [String(value.value)];
        case "reference":
            return ((value.resolved && partsOf(value.resolved, words)) ?? [
                words.hole([value.address, value.attribute].filter(Boolean).join(".")),
            ]);
        case "unknown":
            return [words.hole(value.name)];
        default:
            return undefined;
    }
}


/***/ }),

/***/ 1720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ notSaidElsewhere)
/* harmony export */ });
/** INVARIANT: only what grants all that a file grants stands in for it; a module may read a file in and make nothing of it. */
function notSaidElsewhere(all) {
    const said = new Map();
    for (const { unit, access } of all)
        for (const each of statementsIn(access).filter(({ source }) => source.path !== unit.key))
            said.set(placeOf(each), (said.get(placeOf(each)) ?? new Set()).add(unit.format));
    if (said.size === 0)
        return all;
    // What a part of a unit says of the unit's own file, the unit itself may say too.
    const isSaid = (place, { key, format }) => place.source.path === key && [...(said.get(placeOf(place)) ?? [])].some((other) => other !== format);
    const repeated = all.filter(({ unit, access }) => {
        const own = statementsIn(access);
        return own.length > 0 && own.every((each) => isSaid(each, unit));
    });
    return all.filter((each) => !repeated.includes(each));
}
const statementsIn = ({ value }) => value.grants.map(({ origin }) => origin.statement);
const placeOf = ({ source, start }) => `${source.path}:${start}`;


/***/ }),

/***/ 1443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E7: () => (/* binding */ withoutInstance),
/* harmony export */   SH: () => (/* binding */ usersByAddress),
/* harmony export */   hs: () => (/* binding */ lonePiece),
/* harmony export */   vP: () => (/* binding */ byReference),
/* harmony export */   yz: () => (/* binding */ referenced)
/* harmony export */ });
/** `aws_iam_role.app` and `aws_iam_role.app[0]` are written for each other. */
function byReference(all, value) {
    const address = referenced(value);
    if (address === undefined)
        return undefined;
    return all.get(address) ?? all.get(withoutInstance(address)) ?? all.get(`${address}[0]`);
}
/** The address that a value is, or that a string wholly consists of. */
function referenced(value) {
    if (value.kind === "reference")
        return value.address;
    const only = value.kind === "text" ? lonePiece(value) : undefined;
    return only?.kind === "hole" ? only.name.replace(/\.[a-z_A-Z]+$/, "") : undefined;
}
/** What a text consists of, blanks around it aside. */
function lonePiece({ pieces }) {
    const [only, ...rest] = pieces.filter((piece) => piece.kind === "hole" || piece.text.trim() !== "");
    return rest.length === 0 ? only : undefined;
}
const withoutInstance = (address) => address.replace(/\[[^\]]*\]$/, "");
/** Every address that occurs in a body, with the resources it occurs in. What only tells of a resource does nothing with it. */
function usersByAddress(unit) {
    const users = new Map();
    for (const resource of unit.resources.filter(({ type }) => type !== "output"))
        for (const address of addressesOf(resource)) {
            const list = users.get(address);
            if (list)
                list.push(resource);
            else
                users.set(address, [resource]);
        }
    return users;
}
function addressesOf({ body }) {
    const found = new Set();
    collectAddresses(body, found);
    return found;
}
function collectAddresses(value, into) {
    switch (value.kind) {
        case "reference":
            into.add(value.address);
            if (value.resolved)
                collectAddresses(value.resolved, into);
            return;
        case "list":
            for (const item of value.items)
                collectAddresses(item, into);
            return;
        case "dict":
            for (const each of value.entries)
                collectAddresses(each.value, into);
            return;
        case "text":
            for (const piece of value.pieces)
                if (piece.kind === "hole")
                    into.add(piece.name.replace(/\.[a-z_A-Z]+$/, ""));
    }
}


/***/ }),

/***/ 7145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ jsonIn)
/* harmony export */ });
/* harmony import */ var _formats_json_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5215);
/** A value that is written as JSON to what it says, whether or not it went through `jsonencode`. */

const jsonIn = (value) => value.kind === "text"
    ? (0,_formats_json_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJsonIn */ .t)(value).value
    : value.kind === "reference" && value.resolved
        ? jsonIn(value.resolved)
        : value;


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


/***/ }),

/***/ 3513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ not),
/* harmony export */   Im: () => (/* binding */ truth),
/* harmony export */   Uo: () => (/* binding */ and),
/* harmony export */   or: () => (/* binding */ or)
/* harmony export */ });
const not = (a) => (a === "yes" ? "no" : a === "no" ? "yes" : "maybe");
/** No if any is no, else maybe if any is maybe. */
const and = (...all) => all.includes("no") ? "no" : all.includes("maybe") ? "maybe" : "yes";
/** Yes if any is yes, else maybe if any is maybe. */
const or = (...all) => all.includes("yes") ? "yes" : all.includes("maybe") ? "maybe" : "no";
const truth = (known) => (known ? "yes" : "no");


/***/ })

};
