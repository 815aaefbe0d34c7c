export const id = 4905;
export const ids = [4905];
export const modules = {

/***/ 3417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   Hk: () => (/* binding */ meetsBeyondActions),
/* harmony export */   KH: () => (/* binding */ isAbout),
/* harmony export */   SE: () => (/* binding */ shortfall),
/* harmony export */   Xd: () => (/* binding */ coversBeyondActions),
/* harmony export */   Yz: () => (/* binding */ mayBeAbout),
/* harmony export */   eZ: () => (/* binding */ namesOf)
/* harmony export */ });
/* harmony import */ var _model_truth_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3513);
/* harmony import */ var _condition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4961);
/* harmony import */ var _principal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8051);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3257);
/* harmony import */ var _work_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2628);





/** Whether `wide` takes in everyone, everything and every circumstance of `narrow`, the actions left aside. */
function coversBeyondActions(wide, narrow) {
    if (!(0,_work_js__WEBPACK_IMPORTED_MODULE_3__/* .affordsToCompare */ .iy)(wide, narrow))
        return "maybe";
    const who = _principal_js__WEBPACK_IMPORTED_MODULE_1__/* .covers */ .hU(wide.principal, narrow.principal);
    if (who === "no")
        return "no";
    const what = _scope_js__WEBPACK_IMPORTED_MODULE_2__/* .covers */ .h(wide.resource, narrow.resource);
    if (what === "no")
        return "no";
    return (0,_model_truth_js__WEBPACK_IMPORTED_MODULE_4__/* .and */ .Uo)(who, what, (0,_condition_js__WEBPACK_IMPORTED_MODULE_0__/* .implies */ .M0)(narrow.conditions, wide.conditions));
}
/** Whether both rows could bear on the same request, the actions left aside. */
function meetsBeyondActions(a, b) {
    if (!(0,_work_js__WEBPACK_IMPORTED_MODULE_3__/* .affordsToCompare */ .iy)(a, b))
        return "maybe";
    return (0,_model_truth_js__WEBPACK_IMPORTED_MODULE_4__/* .and */ .Uo)(_principal_js__WEBPACK_IMPORTED_MODULE_1__/* .overlaps */ .$f(a.principal, b.principal), _scope_js__WEBPACK_IMPORTED_MODULE_2__/* .overlaps */ .$(a.resource, b.resource));
}
/** On which axes `wide` does not surely cover `narrow`, of which the actions `wanted` matter. */
function shortfall(wide, narrow, wanted) {
    const axes = [];
    if (_principal_js__WEBPACK_IMPORTED_MODULE_1__/* .covers */ .hU(wide.principal, narrow.principal) !== "yes")
        axes.push("principal");
    if (!wanted.every((action) => isAbout(wide, action)))
        axes.push("action");
    if (_scope_js__WEBPACK_IMPORTED_MODULE_2__/* .covers */ .h(wide.resource, narrow.resource) !== "yes")
        axes.push("resource");
    if ((0,_condition_js__WEBPACK_IMPORTED_MODULE_0__/* .implies */ .M0)(narrow.conditions, wide.conditions) !== "yes")
        axes.push("conditions");
    return axes;
}
/** Whether a row is about an action: by name, or where no catalogue has that, by what the row matches. */
const isAbout = (row, { name, unlisted }) => namesOf(row.reaches).has(name) ||
    (unlisted !== undefined &&
        row.matches?.some((range) => unlisted.some((one) => _scope_js__WEBPACK_IMPORTED_MODULE_2__/* .covers */ .h(range, one) === "yes")) === true);
/** Whether a row may be about an action, or about something that is meant by the pattern in its name. */
const mayBeAbout = (row, action) => isAbout(row, action) || partsOf(row, action).length > 0;
/** What a row matches, or may match, of an action that no catalogue has. */
const partsOf = ({ matches, mayMatch }, { unlisted }) => unlisted === undefined
    ? []
    : [...(matches ?? []), ...(mayMatch ?? [])].filter((range) => unlisted.every((one) => _scope_js__WEBPACK_IMPORTED_MODULE_2__/* .overlaps */ .$(range, one) !== "no"));
const names = new WeakMap();
/** The names of a row's actions, as a set made once: rows of one pattern share their actions. */
function namesOf(actions) {
    const known = names.get(actions);
    if (known)
        return known;
    const made = new Set(actions.map((action) => action.name));
    names.set(actions, made);
    return made;
}


/***/ }),

/***/ 7257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ kept)
/* harmony export */ });
/** A list to those of its members that pass a test: the list itself where all do, so that what is remembered of it holds on. */
function kept(all, passes) {
    const some = all.filter(passes);
    return some.length === all.length ? all : some;
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

/***/ 7329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GD: () => (/* binding */ meeting),
/* harmony export */   Oo: () => (/* binding */ once),
/* harmony export */   Xi: () => (/* binding */ candidates),
/* harmony export */   c_: () => (/* binding */ tableOf),
/* harmony export */   f4: () => (/* binding */ sameAs)
/* harmony export */ });
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6879);
/* harmony import */ var _row_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7005);


function tableOf(grants) {
    return {
        allows: rowsOf(grants.filter((grant) => grant.effect === "allow")),
        denies: rowsOf(grants.filter((grant) => grant.effect === "deny")),
    };
}
/** Most rows are in both tables of a change word for word: an index is made when a row first asks for it. */
function rowsOf(all) {
    const beginning = once(() => alike(all, ({ resource }) => [beginningOf(resource.of)]));
    return {
        all,
        same: once(() => grouped(all, (grant) => [(0,_row_text_js__WEBPACK_IMPORTED_MODULE_1__/* .rowText */ .q)(grant)])),
        stem: once(() => all.some(({ resource }) => (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .hasHole */ .dI)(resource.of))
            ? alike(all, ({ resource }) => [stemOf(resource.of)])
            : beginning()),
        beginning,
        around: once(() => all.some(({ resource }) => resource.within) ? alike(all, ({ resource }) => around(resource)) : beginning()),
        excepting: all.filter(({ resource }) => resource.except.length > 0),
        unlisted: once(() => [...new Set(all.flatMap(({ reaches }) => reaches.filter(({ unlisted }) => unlisted)))]),
        omitted: [...new Set(all.flatMap(({ omits }) => omits ?? []))],
    };
}
function alike(all, keysOf) {
    const ending = (rows) => byText(grouped(rows, ({ resource }) => [endingOf(resource.of)]));
    const of = new Map();
    for (const [text, rows] of grouped(all, keysOf))
        of.set(text, { all: rows, ending: once(() => ending(rows)) });
    return byText(of);
}
function grouped(all, keysOf) {
    const groups = new Map();
    for (const grant of all)
        for (const key of keysOf(grant)) {
            const group = groups.get(key);
            if (group)
                group.push(grant);
            else
                groups.set(key, [grant]);
        }
    return groups;
}
function byText(of) {
    const lengths = new Set();
    for (const text of of.keys())
        lengths.add(text.length);
    return { of, lengths: [...lengths].sort((a, b) => a - b), sorted: once(() => [...of.keys()].sort()) };
}
/** What is made when it is first asked for. */
function once(make) {
    let made;
    return () => {
        made ??= make();
        return made;
    };
}
/** Those that say the same as a given row. */
const sameAs = (rows, grant) => rows.all.length === 0 ? none : (rows.same().get((0,_row_text_js__WEBPACK_IMPORTED_MODULE_1__/* .rowText */ .q)(grant)) ?? none);
const none = [];
function candidates(rows, grant) {
    const seen = new Set();
    return { surely: fresh(surely(rows, grant), seen), perhaps: fresh(perhaps(rows, grant), seen) };
}
function* fresh(rows, seen) {
    for (const row of rows) {
        if (seen.has(row))
            continue;
        seen.add(row);
        yield row;
    }
}
/** INVARIANT: a hole is surely covered only by itself and by wildcards. */
function* surely(rows, grant) {
    yield* sameAs(rows, grant);
    for (const pattern of placesOf(grant.resource))
        for (const alike of within(rows.stem(), stemOf(pattern)))
            yield* endingAlike(alike, pattern);
}
function* perhaps(rows, grant) {
    for (const pattern of placesOf(grant.resource)) {
        // What fills a hole may be just what a longer text names.
        const unfilled = (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .hasHole */ .dI)(pattern);
        const text = beginningOf(pattern);
        for (const alike of within(rows.beginning(), text))
            if (unfilled)
                yield* alike.all;
            else
                yield* endingAlike(alike, pattern);
        if (unfilled)
            yield* beyond(rows.beginning(), text);
    }
}
function* endingAlike({ all, ending }, pattern) {
    const text = endingOf(pattern);
    // Most texts begin one row alone, which needs no index.
    if (all.length < 2) {
        for (const row of all)
            if (text.endsWith(endingOf(row.resource.of)))
                yield row;
        return;
    }
    for (const rows of under(ending(), text.length, (length) => text.slice(text.length - length)))
        yield* rows;
}
/** The rows whose resource could have something in common with that of the given one. */
function* meeting(rows, grant) {
    const isWide = (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .exactText */ .ns)(grant.resource.of) === undefined;
    for (const text of around(grant.resource)) {
        for (const { all } of within(rows.around(), text))
            yield* all;
        if (isWide)
            yield* beyond(rows.around(), text);
    }
}
/** Rows whose text is less of the same, or all of it. */
const within = (rows, text) => under(rows, text.length, (length) => text.slice(0, length));
function* under({ of, lengths }, longest, part) {
    for (const length of lengths) {
        if (length > longest)
            return;
        const found = of.get(part(length));
        if (found !== undefined)
            yield found;
    }
}
/** Rows whose text is more of the same. */
function* beyond({ of, sorted }, text) {
    const texts = sorted();
    for (let i = firstFrom(texts, text); texts[i]?.startsWith(text); i++) {
        const longer = texts[i];
        if (longer.length > text.length)
            yield* of.get(longer)?.all ?? [];
    }
}
/** Where the first of sorted texts stands that does not come before the given one. */
function firstFrom(texts, text) {
    let [low, high] = [0, texts.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if (texts[middle] < text)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
/** What a row must cover one of, to cover its resource. */
const placesOf = ({ of, within = [] }) => [of, ...within];
const around = (scope) => [...new Set(placesOf(scope).map(beginningOf))];
/** INVARIANT: one pattern covers another only if it begins, and ends, with a part of what that does, holes of the other left aside. */
function beginningOf({ tokens }) {
    const [first] = tokens;
    return first?.kind === "literal" ? first.text : "";
}
/** INVARIANT: one pattern surely covers another only if all that it begins with, its holes too, is what the other begins with. */
function stemOf({ tokens }) {
    const end = tokens.findIndex(({ kind }) => kind === "run" || kind === "one");
    return tokens
        .slice(0, end < 0 ? tokens.length : end)
        .map((token) => (token.kind === "literal" ? token.text : token.kind === "hole" ? `\u0000${token.name}\u0000` : ""))
        .join("");
}
function endingOf({ tokens }) {
    const last = tokens.at(-1);
    return last?.kind === "literal" ? last.text : "";
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
/* harmony export */   pJ: () => (/* binding */ endOf),
/* harmony export */   t$: () => (/* binding */ positionAt)
/* harmony export */ });
/* unused harmony export lineText */
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


/***/ }),

/***/ 5783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hj: () => (/* binding */ matchesName),
/* harmony export */   Li: () => (/* binding */ lookOf),
/* harmony export */   NN: () => (/* binding */ isWorkedOut),
/* harmony export */   YW: () => (/* binding */ match),
/* harmony export */   gE: () => (/* binding */ amongActions),
/* harmony export */   pM: () => (/* binding */ looksSo),
/* harmony export */   ui: () => (/* binding */ nameIsSo)
/* harmony export */ });
/* harmony import */ var _access_condition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4961);
/* harmony import */ var _access_covers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3417);
/* harmony import */ var _access_kept_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7257);
/* harmony import */ var _access_pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6879);
/* harmony import */ var _access_scope_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3257);
/* harmony import */ var _access_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7329);
/** Row words against a row: which of its actions they are about, if the row is what they say. */






/** The actions of the row that the words are about; none where the row is not what they say. */
const match = (words, row) => looksSo(words, lookOf(row)) && nameIsSo(words, row) ? amongActions(words, row.actions) : [];
/** Rows of one role, or of one wildcard, share what they reach: it is gone through once for each rule. */
function amongActions(words, actions) {
    const known = amongKnown.get(words) ?? new WeakMap();
    amongKnown.set(words, known);
    const found = known.get(actions) ?? (0,_access_kept_js__WEBPACK_IMPORTED_MODULE_5__/* .kept */ .L)(actions, (action) => isAbout(words, action));
    known.set(actions, found);
    return found;
}
const amongKnown = new WeakMap();
/** Whether that is known already. */
const isWorkedOut = (words, actions) => amongKnown.get(words)?.has(actions) === true;
function isAbout(words, action) {
    const known = aboutActions.get(words) ?? new WeakMap();
    aboutActions.set(words, known);
    const before = known.get(action);
    if (before !== undefined)
        return before;
    const { capability, action: names } = words;
    const answer = (capability?.includes(action.capability) ?? true) && (names?.some((name) => matchesName(name, action.name)) ?? true);
    known.set(action, answer);
    return answer;
}
/** The same few hundred actions are asked for by every row. */
const aboutActions = new WeakMap();
const lookOf = ({ grant, subject, delta }) => ({
    cloud: subject.cloud,
    effect: grant.effect,
    change: delta?.change ?? "",
    principal: grant.principal.kind,
    ofGrant: grant.traits,
    ofSubject: subject.traits,
    grew: delta ? grewOn(delta) : [],
    keys: grant.conditions.flatMap((condition) => ((0,_access_condition_js__WEBPACK_IMPORTED_MODULE_0__/* .binds */ .fO)(condition) ? [condition.key] : [])),
    isUnread: grant.conditions.some(({ kind }) => kind === "opaque"),
    // A boundary may be a policy of the provider's too: it lets through, and grants nothing.
    managedPolicy: grant.traits.has("managed-policy") ? (grant.origin.managedPolicy ?? "") : null,
});
const grewOn = ({ axes, near, unsure }) => [
    ...axes,
    ...(near.length === 0 ? ["everything"] : []),
    ...(unsure ? ["perhaps"] : []),
];
/** Whether a row that looks so may be what the words say. */
function looksSo(words, look) {
    const has = (trait) => look.ofGrant.has(trait) || look.ofSubject.has(trait);
    const { managedPolicy } = look;
    return ((words.effect?.includes(look.effect) ?? true) &&
        (words.change?.includes(look.change) ?? true) &&
        (words.principal?.includes(look.principal) ?? true) &&
        (words.resource?.reaches?.some((trait) => look.ofGrant.has(trait)) ?? true) &&
        (words.is?.some(has) ?? true) &&
        !(words["is-not"]?.some(has) ?? false) &&
        (words.grew?.some((axis) => look.grew.includes(axis)) ?? true) &&
        !(words["lacks-condition"]?.some((key) => hasCondition(look, key)) ?? false) &&
        (words["has-condition"]?.some((key) => hasCondition(look, key)) ?? true) &&
        (words["managed-policy"]?.some((name) => managedPolicy !== null && matchesName(name, managedPolicy)) ?? true));
}
/** A test that cannot tie the request down does not count; one that we cannot read is given the benefit of the doubt. */
const hasCondition = ({ isUnread, keys }, key) => isUnread || keys.some((each) => matchesName(key, each));
/** What only the row itself can answer: the names of what it is about, and the denies beside it. */
const nameIsSo = (words, { grant, delta }) => (words.resource?.overlaps?.some((name) => meetsName(name, grant.resource)) ?? true) &&
    !(words["lacks-condition"]?.some((key) => isDemanded(key, grant, delta)) ?? false);
/** A deny for whoever does not come that way ties a request down as well. */
function isDemanded(key, grant, delta) {
    if (delta === undefined)
        return false;
    const demanding = demandingIn(delta.after);
    if (demanding.all.length === 0)
        return false;
    for (const row of (0,_access_table_js__WEBPACK_IMPORTED_MODULE_4__/* .candidates */ .Xi)(demanding, grant).surely)
        if (row.conditions.some((each) => demands(each) && matchesName(key, each.key)) &&
            (0,_access_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .covers */ .hU)(row.resource.of, grant.resource.of) === "yes" &&
            delta.actions.every(({ name }) => (0,_access_covers_js__WEBPACK_IMPORTED_MODULE_1__/* .namesOf */ .eZ)(row.reaches).has(name)))
            return true;
    return false;
}
const demands = (condition) => condition.kind === "test" && condition.operator.negated && !condition.operator.ifExists;
/** Each row of a holder asks for those of the same table; mostly there are none. */
function demandingIn(rows) {
    const known = demanding.get(rows) ??
        (0,_access_table_js__WEBPACK_IMPORTED_MODULE_4__/* .tableOf */ .c_)(rows.filter(({ effect, resource, conditions }) => effect === "deny" && resource.except.length === 0 && conditions.some(demands))).denies;
    demanding.set(rows, known);
    return known;
}
const demanding = new WeakMap();
/** What nobody knows before deployment may be just what is meant. */
function meetsName(wanted, { of, except }) {
    const name = names.get(wanted) ?? (0,_access_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .glob */ .TI)(wanted.toLowerCase());
    names.set(wanted, name);
    return (0,_access_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .overlaps */ .$)({ of: (0,_access_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .foldCase */ .SP)(of), except: except.map(_access_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .foldCase */ .SP) }, { of: name, except: [] }) !== "no";
}
/** A pattern remembers what was worked out about it. */
const names = new Map();
/** Names are globs, and are compared without regard to case. */
function matchesName(wanted, name) {
    const known = answers.get(wanted) ?? new Map();
    answers.set(wanted, known);
    const before = known.get(name);
    if (before !== undefined)
        return before;
    const answer = (0,_access_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .covers */ .hU)((0,_access_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .glob */ .TI)(wanted.toLowerCase()), (0,_access_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .glob */ .TI)(name.toLowerCase())) === "yes";
    known.set(name, answer);
    return answer;
}
/** The same few names are asked for by every rule and row. */
const answers = new Map();


/***/ }),

/***/ 955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FE: () => (/* binding */ isOwnRule),
/* harmony export */   MU: () => (/* binding */ rulesByName),
/* harmony export */   Tq: () => (/* binding */ speaksOf),
/* harmony export */   b6: () => (/* binding */ unknownRule),
/* harmony export */   l1: () => (/* binding */ ownPrefix),
/* harmony export */   v1: () => (/* binding */ severityFor)
/* harmony export */ });
/* unused harmony export nearestRules */
/* harmony import */ var _model_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1370);
/* harmony import */ var _match_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5783);
/** Ids of rules as people write them: whether they name one, and which was probably meant. */


/** Where a user's rules stand among all: none can take the id of another. */
const ownPrefix = "own/";
const isOwnRule = (id) => id.startsWith(ownPrefix);
/** Why no rule is meant by this id or glob of ids, with the nearest; undefined where one is. */
function unknownRule(name, ids) {
    if (name.includes("*") ? ids.some((id) => (0,_match_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesName */ .Hj)(name, id)) : ids.includes(name))
        return undefined;
    const [near] = nearestRules(name, ids);
    const help = near === undefined ? "`ai-iam-gate rules list` has them all" : `did you mean \`${near}\``;
    return `there is no rule \`${name}\`; ${help}`;
}
/** By the whole id, or else by its last part: people remember what a rule is about, not where it lies. */
function nearestRules(name, ids, limit = 1) {
    if (name.includes("*"))
        return (0,_model_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(name, new Set(ids.map((id) => id.replace(/[^/]*$/, "*"))), limit);
    const whole = (0,_model_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(name, ids, limit);
    if (whole.length > 0)
        return whole;
    const last = (id) => id.slice(id.lastIndexOf("/") + 1);
    const near = (0,_model_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(last(name), new Set(ids.map(last)), limit);
    return near.flatMap((each) => ids.filter((id) => last(id) === each)).slice(0, limit);
}
/** What the configuration says of a rule: its own id first, then a glob. */
const severityFor = (id, configured) => configured.get(id) ?? [...configured].find(([name]) => name.includes("*") && (0,_match_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesName */ .Hj)(name, id))?.[1];
/** Whether a rule speaks of a cloud: `<cloud>/<service>/<rule>` of that cloud alone, one below `any` or of somebody's own of all. */
function speaksOf(id, cloud) {
    const [first, ...rest] = id.split("/");
    return rest.length < 2 || first === "any" || isOwnRule(id) || first === cloud;
}
/** The rules about a fact of a name, each in its place: sorted by name once. */
function rulesByName(rules, kind) {
    const known = new Map();
    for (const rule of rules)
        for (const name of rule.when.kind === kind ? new Set(rule.when.name) : []) {
            const own = known.get(name);
            if (own)
                own.push(rule);
            else
                known.set(name, [rule]);
        }
    return (name) => known.get(name) ?? [];
}


/***/ })

};
