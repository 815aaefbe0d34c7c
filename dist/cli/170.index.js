export const id = 170;
export const ids = [170];
export const modules = {

/***/ 4961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fO: () => (/* binding */ binds),
  Yy: () => (/* binding */ holdsWithoutKey),
  M0: () => (/* binding */ implies)
});

// EXTERNAL MODULE: ./lib/src/model/truth.js
var truth = __webpack_require__(3513);
;// CONCATENATED MODULE: ./lib/src/access/address.js
/** Network addresses: whether one block of addresses lies in another. */

/** Whether every address of `inner` is one of `outer`; maybe where either is not an address that we can read. */
function includesNetwork(outer, inner) {
    if (outer === inner)
        return "yes";
    const a = parseNetwork(outer);
    const b = parseNetwork(inner);
    if (!a || !b)
        return "maybe";
    if (a.width !== b.width || a.length > b.length)
        return "no";
    const rest = BigInt(a.width - a.length);
    return (0,truth/* truth */.Im)(a.bits >> rest === b.bits >> rest);
}
/** `10.0.0.0/8`, `10.1.2.3`, `2001:db8::/32`. */
function parseNetwork(text) {
    const [address = "", prefix] = text.split("/");
    const bytes = address.includes(":") ? sixteenBit(address) : eightBit(address);
    if (bytes === undefined)
        return undefined;
    const width = address.includes(":") ? 128 : 32;
    const length = prefix === undefined ? width : /^\d{1,3}$/.test(prefix) ? Number(prefix) : Number.NaN;
    if (!(length <= width))
        return undefined;
    return { bits: bytes, length, width };
}
function eightBit(address) {
    const parts = address.split(".");
    if (parts.length !== 4 || !parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) < 256))
        return undefined;
    return parts.reduce((bits, part) => (bits << 8n) | BigInt(part), 0n);
}
function sixteenBit(address) {
    const halves = address.split("::");
    if (halves.length > 2)
        return undefined;
    const groups = halves.map((half) => (half === "" ? [] : half.split(":")));
    const given = groups.flat().length;
    if (halves.length === 1 ? given !== 8 : given > 7)
        return undefined;
    const all = [...(groups[0] ?? []), ...Array(8 - given).fill("0"), ...(groups[1] ?? [])];
    if (!all.every((group) => /^[0-9a-f]{1,4}$/i.test(group)))
        return undefined;
    return all.reduce((bits, group) => (bits << 16n) | BigInt(`0x${group}`), 0n);
}

// EXTERNAL MODULE: ./lib/src/access/pattern.js
var pattern = __webpack_require__(6879);
;// CONCATENATED MODULE: ./lib/src/access/comparison.js



/** Undefined where the operators test values in ways that cannot be compared. */
function comparisonOf(wide, narrow) {
    if (isTextual(wide) && isTextual(narrow))
        return textual(wide, narrow);
    if (wide.test === "in-cidr" && narrow.test === "in-cidr")
        return networks;
    return isOrdered(wide) && wide.domain === narrow.domain ? ranges(wide, narrow) : undefined;
}
const isTextual = ({ test, domain }) => (test === "equals" || test === "like") && !isOrdered({ domain });
const isOrdered = ({ domain }) => domain === "number" || domain === "date";
const ignoresCase = ({ domain }) => domain === "text-ignoring-case" || domain === "boolean";
function textual(wide, narrow) {
    if ((wide.domain === "binary") !== (narrow.domain === "binary"))
        return undefined;
    if (wide.domain === "arn")
        return narrow.domain === "arn" ? arns : arnsOverTexts;
    const apart = ignoresCase(wide) || ignoresCase(narrow) ? apartInAnyCase : isApart;
    if (ignoresCase(wide))
        return { covers: (a, b) => (0,pattern/* covers */.hU)((0,pattern/* foldCase */.SP)(a), (0,pattern/* foldCase */.SP)(b)), apart };
    return { covers: ignoresCase(narrow) ? (a, b) => (0,pattern/* covers */.hU)(a, (0,pattern/* anyCase */.n9)(b)) : pattern/* covers */.hU, apart };
}
const isApart = (a, b) => (0,truth/* not */.AU)((0,pattern/* overlaps */.$f)(a, b));
const apartInAnyCase = (a, b) => (0,truth/* not */.AU)((0,pattern/* overlaps */.$f)((0,pattern/* foldCase */.SP)(a), (0,pattern/* foldCase */.SP)(b)));
/** An ARN's six parts are matched each for itself. What is not written in six may be anything. */
const arns = {
    covers: (a, b) => {
        if (a.text === b.text)
            return "yes";
        const [left, right] = [(0,pattern/* sixParts */.N5)(a), (0,pattern/* sixParts */.N5)(b)];
        return left && right ? (0,truth/* and */.Uo)(...left.map((part, i) => (0,pattern/* covers */.hU)(part, right[i]))) : perhaps((0,pattern/* covers */.hU)(a, b));
    },
    apart: (a, b) => {
        const [left, right] = [(0,pattern/* sixParts */.N5)(a), (0,pattern/* sixParts */.N5)(b)];
        return left && right ? (0,truth.or)(...left.map((part, i) => isApart(part, right[i]))) : isApart(a, b);
    },
};
/** In a text a wildcard may run on over colons. */
const arnsOverTexts = {
    covers: (a, b) => ((0,pattern/* exactText */.ns)(b) === undefined ? perhaps(arns.covers(a, b)) : arns.covers(a, b)),
    apart: isApart,
};
const perhaps = (answer) => (answer === "yes" ? "maybe" : answer);
const networks = {
    covers: (wide, narrow) => ofTexts(wide, narrow, includesNetwork),
    apart: (a, b) => ofTexts(a, b, (x, y) => (0,truth/* not */.AU)((0,truth.or)(includesNetwork(x, y), includesNetwork(y, x)))),
};
const ofTexts = (a, b, decide) => {
    const left = (0,pattern/* exactText */.ns)(a);
    const right = (0,pattern/* exactText */.ns)(b);
    if (left !== undefined && right !== undefined)
        return decide(left, right);
    return a.text === b.text ? decide(a.text, b.text) : "maybe";
};
/** `< 5` takes in all of `< 3`, of `<= 4` and of `= 2`. */
function ranges(wide, narrow) {
    const relate = (same, decide) => (a, b) => {
        // The same bound compares with itself, whatever it turns out to be.
        if (a.text === b.text && wide.test === narrow.test)
            return same;
        return ofTexts(a, b, (x, y) => {
            const [left, right] = [rangeOf(wide, x), rangeOf(narrow, y)];
            return left && right ? (0,truth/* truth */.Im)(decide(left, right)) : "maybe";
        });
    };
    const above = (a, b) => a.from < b.from || (a.from === b.from && (!a.open || b.open || a.from === -Infinity));
    const below = (a, b) => a.to > b.to || (a.to === b.to && (!a.open || b.open || a.to === Infinity));
    const before = (a, b) => a.to < b.from || (a.to === b.from && (a.open || b.open));
    return {
        covers: relate("yes", (a, b) => above(a, b) && below(a, b)),
        apart: relate("no", (a, b) => before(a, b) || before(b, a)),
    };
}
function rangeOf({ test, domain }, text) {
    const value = domain === "date" ? instant(text) : text.trim() === "" ? Number.NaN : Number(text);
    if (Number.isNaN(value))
        return undefined;
    const down = test === "less" || test === "less-or-equal";
    const up = test === "greater" || test === "greater-or-equal";
    return { from: down ? -Infinity : value, to: up ? Infinity : value, open: test === "less" || test === "greater" };
}
/** A date, or seconds since 1970. A number too short for that is a year. A time says its zone: else it differs by machine. */
const instant = (text) => /^\d{5,}$/.test(text) ? Number(text) * 1000 : isDate.test(text) ? Date.parse(text) : Number.NaN;
const isDate = /^\d{4}(-\d\d){0,2}$|^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;
/** Whether a positive test of this value passes every value there is. */
const takesAnything = ({ test, domain }, value) => test === "like" && domain !== "arn" && (0,pattern/* isAnything */.r2)(value);

// EXTERNAL MODULE: ./lib/src/access/work.js
var work = __webpack_require__(2628);
;// CONCATENATED MODULE: ./lib/src/access/condition.js




/** Whether whatever satisfies all of `strict` satisfies all of `loose`. More conditions are stricter; none at all is the loosest. */
function implies(strict, loose) {
    if (loose.length === 0)
        return "yes";
    const plain = loose.map((wanted) => (0,truth.or)(...strict.map((given) => impliesOne(given, wanted, strict)), fallback(wanted)));
    const answer = (0,truth/* and */.Uo)(...plain);
    return answer !== "yes" && neverHold(strict) ? "yes" : answer;
}
/** A condition that we cannot read might hold always. */
const fallback = (wanted) => wanted.kind === "opaque" ? "maybe" : (0,truth/* truth */.Im)(holdsWithoutKey(wanted) && acceptsAnyValue(wanted));
function impliesOne(given, wanted, strict) {
    if (given.kind === "opaque" || wanted.kind === "opaque") {
        if (given.kind === wanted.kind)
            return given.kind === "opaque" && wanted.kind === "opaque" && given.text === wanted.text ? "yes" : "maybe";
        return given.kind === "opaque" ? "maybe" : "no";
    }
    if (given.key !== wanted.key)
        return "no";
    if (isNullTrue(given))
        return (0,truth/* truth */.Im)(holdsWithoutKey(wanted));
    if (isNullTrue(wanted))
        return "no";
    if (!holdsWithoutKey(wanted) && !needKey(strict, wanted.key))
        return "no";
    if (wanted.operator.test === "null")
        return "yes";
    if (given.operator.test === "null")
        return (0,truth/* truth */.Im)(acceptsAnyValue(wanted));
    return valuesImply(given, wanted);
}
const isNullTrue = (test) => test.operator.test === "null" && test.values.some((value) => (0,pattern/* exactText */.ns)((0,pattern/* foldCase */.SP)(value)) === "true");
/** Whether the test holds for a request that does not carry the key at all. */
const holdsWithoutKey = (test) => test.operator.test === "null"
    ? isNullTrue(test)
    : test.operator.ifExists || test.operator.over === "all" || (test.operator.negated && test.operator.over === "one");
/** Whether one of them fails where the key is missing. */
const needKey = (conditions, key) => conditions.some((each) => each.kind === "test" && each.key === key && !holdsWithoutKey(each));
/** Whether a test ties the request down: it fails where the key is missing, and takes only what is listed. */
const binds = (condition) => condition.kind === "test" &&
    !condition.operator.negated &&
    condition.operator.test !== "null" &&
    !holdsWithoutKey(condition);
const acceptsAnyValue = ({ operator, values }) => !operator.negated && values.some((value) => takesAnything(operator, value));
/** Of a key that is there: whether each value that passes `given` passes `wanted`. */
function valuesImply(given, wanted) {
    if (acceptsAnyValue(wanted))
        return "yes";
    const comparable = sameQuantity(given.operator, wanted.operator);
    if (comparable !== "yes")
        return comparable;
    if (given.operator.negated)
        return wanted.operator.negated ? valuesCover(given, wanted) : "no";
    return wanted.operator.negated ? valuesApart(wanted, given) : valuesCover(wanted, given);
}
/** Whether each value of `narrow` is taken in by one of `wide`, negation left aside. */
function valuesCover(wide, narrow) {
    const compare = comparisonOf(wide.operator, narrow.operator);
    if (!compare)
        return "maybe";
    return (0,truth/* and */.Uo)(...narrow.values.map((value) => (0,truth.or)(...wide.values.map((other) => compare.covers(other, value)))));
}
function valuesApart(a, b) {
    const compare = comparisonOf(a.operator, b.operator);
    if (!compare)
        return "maybe";
    return (0,truth/* and */.Uo)(...b.values.flatMap((value) => a.values.map((other) => compare.apart(other, value))));
}
/** A key of one value is tested alike by `one` and `any`; where all pass, and there is one, some does. */
function sameQuantity(given, wanted) {
    if (given.over === wanted.over || (given.over === "all" && wanted.over === "any"))
        return "yes";
    if (given.negated || wanted.negated)
        return "maybe";
    return given.over === "all" || wanted.over === "all" ? "maybe" : "yes";
}
/** More values than that are not compared each with each. */
const mostWeighed = 20_000;
const never = new WeakMap();
/** Whether two of them surely exclude each other. */
function neverHold(conditions) {
    if (conditions.length < 2 || (0,work/* weightOfConditions */.UA)(conditions) > mostWeighed)
        return false;
    const known = never.get(conditions);
    if (known !== undefined)
        return known;
    const tests = conditions.filter((each) => each.kind === "test");
    const made = tests.some((a, i) => tests.slice(i + 1).some((b) => a.key === b.key && exclude(a, b, conditions)));
    never.set(conditions, made);
    return made;
}
function exclude(a, b, all) {
    if (!needKey(all, a.key))
        return false;
    if (isNullTrue(a) || isNullTrue(b))
        return true;
    if (a.operator.test === "null" || b.operator.test === "null")
        return false;
    // Of several values some may pass the one, and others the other.
    if (a.operator.over !== "all" &&
        b.operator.over !== "all" &&
        (a.operator.over === "any" || b.operator.over === "any"))
        return false;
    if (a.operator.negated)
        return !b.operator.negated && valuesCover(a, b) === "yes";
    return (b.operator.negated ? valuesCover(b, a) : valuesApart(a, b)) === "yes";
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

/***/ 2628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ed: () => (/* binding */ affordsToExplain),
/* harmony export */   Eu: () => (/* binding */ wasCut),
/* harmony export */   Fh: () => (/* binding */ isSpent),
/* harmony export */   Mm: () => (/* binding */ bounded),
/* harmony export */   Rf: () => (/* binding */ spend),
/* harmony export */   UA: () => (/* binding */ weightOfConditions),
/* harmony export */   iy: () => (/* binding */ affordsToCompare)
/* harmony export */ });
/** In units of about half a microsecond. */
const mostCompared = 6_000_000;
const mostExplained = 1_000_000;
/** Outside of a review nothing is bounded. */
let left = { compared: Number.POSITIVE_INFINITY, explained: Number.POSITIVE_INFINITY };
let isCut = false;
/** Does what may take as much work as one review may, and no more of it. */
function bounded(work) {
    left = { compared: mostCompared, explained: mostExplained };
    isCut = false;
    try {
        return work();
    }
    finally {
        left = { compared: Number.POSITIVE_INFINITY, explained: Number.POSITIVE_INFINITY };
        isCut = false;
    }
}
/** Whether there is no work left: what is not compared by now is not decided. */
const isSpent = () => left.compared <= 0;
/** Whether something was left undecided because it was too much work. */
const wasCut = () => isCut || isSpent();
/** Whether two rows may still be compared. */
function affordsToCompare(a, b) {
    const cost = costOf(a, b);
    if (cost > left.compared) {
        isCut = true;
        return false;
    }
    left.compared -= cost;
    return true;
}
/** Goes through a list beside comparing. */
function spend(items) {
    left.compared -= items / itemsPerUnit;
}
const itemsPerUnit = 16;
/** Whether two rows may still be compared for what is only told beside the answer. */
function affordsToExplain(a, b) {
    left.explained -= costOf(a, b) + b.reaches.length / itemsPerUnit;
    return left.explained > 0;
}
/** Each pattern of the one row may be matched against each of the other's. */
const costOf = (a, b) => 1 +
    (weightOfScope(a.resource) * weightOfScope(b.resource) +
        weightOfConditions(a.conditions) * weightOfConditions(b.conditions) +
        weightOfPrincipal(a.principal) * weightOfPrincipal(b.principal)) /
        perUnit;
const perUnit = 400;
const scopes = new WeakMap();
function weightOfScope(scope) {
    const known = scopes.get(scope);
    if (known !== undefined)
        return known;
    const made = weightOf(scope.of) + sum([...scope.except, ...(scope.within ?? [])].map(weightOf));
    scopes.set(scope, made);
    return made;
}
const tests = new WeakMap();
function weightOfConditions(conditions) {
    const known = tests.get(conditions);
    if (known !== undefined)
        return known;
    const made = sum(conditions.map((each) => (each.kind === "test" ? light + sum(each.values.map(weightOf)) : light)));
    tests.set(conditions, made);
    return made;
}
const weightOfPrincipal = (who) => (who.kind === "all-except" ? light * who.of.length : light);
const light = 4;
/** A pattern of several runs is matched by trying: the longer it is, the more there is to try. */
function weightOf({ text, tokens }) {
    const elastic = tokens.reduce((count, { kind }) => (kind === "run" || kind === "hole" ? count + 1 : count), 0);
    return elastic > 1 ? Math.max(light, text.length) : light;
}
const sum = (numbers) => numbers.reduce((total, each) => total + each, 0);


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
