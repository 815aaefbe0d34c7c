export const id = 6207;
export const ids = [6207];
export const modules = {

/***/ 2847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ lessDenied),
/* harmony export */   k: () => (/* binding */ apartByValues)
/* harmony export */ });
/* harmony import */ var _condition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4961);
/* harmony import */ var _covers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3417);
/* harmony import */ var _principal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8051);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7329);
/* harmony import */ var _work_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2628);





/** A row is not taken apart further than this: the whole is compared then. */
const mostParts = 64;
/** One for each combination of its conditions' values: the values of one test are alternatives. */
function apartByValues(grant) {
    const choices = grant.conditions.map(alternatives);
    const count = choices.reduce((product, { length }) => product * length, 1);
    if (count === 1 || count > mostParts)
        return [grant];
    return choices
        .reduce((rows, choice) => rows.flatMap((row) => choice.map((condition) => [...row, condition])), [[]])
        .map((conditions) => ({ ...grant, conditions }));
}
/** A test passes for any of its values, unless it is negated, must hold of every value that a key has, or lists none. */
const alternatives = (condition) => condition.kind === "test" && !condition.operator.negated && condition.operator.over !== "all" && !isBare(condition)
    ? condition.values.map((value) => ({ ...condition, values: [value] }))
    : [condition];
/** Without a value it holds where the key is missing. */
const isBare = ({ operator, values }) => operator.ifExists && values.length === 0;
/** What denies leave of it that hold whenever it does: their resources are exceptions of its own, for the actions that they are about. */
function lessDenied(grant, denies) {
    if ((0,_work_js__WEBPACK_IMPORTED_MODULE_4__/* .isSpent */ .Fh)())
        return [grant];
    const taking = [...(0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .meeting */ .GD)(denies, grant)].filter((deny) => deny.perhaps === undefined &&
        deny.resource.except.length === 0 &&
        _principal_js__WEBPACK_IMPORTED_MODULE_2__/* .covers */ .hU(deny.principal, grant.principal) === "yes" &&
        (0,_covers_js__WEBPACK_IMPORTED_MODULE_1__/* .meetsBeyondActions */ .Hk)(deny, grant) !== "no" &&
        (0,_condition_js__WEBPACK_IMPORTED_MODULE_0__/* .implies */ .M0)(grant.conditions, deny.conditions) === "yes");
    if (taking.length === 0 || taking.length > mostParts)
        return [grant];
    const parts = new Map();
    for (const action of grant.reaches) {
        const except = taking.filter((deny) => (0,_covers_js__WEBPACK_IMPORTED_MODULE_1__/* .isAbout */ .KH)(deny, action)).map(({ resource }) => resource.of);
        const key = except.map(({ text }) => text).join("\n");
        const part = parts.get(key) ?? { reaches: [], except };
        part.reaches.push(action);
        parts.set(key, part);
    }
    return [...parts.values()].map(({ reaches, except }) => ({
        ...grant,
        reaches,
        ...(except.length > 0 && {
            resource: { ...grant.resource, except: [...grant.resource.except, ...except] },
        }),
    }));
}


/***/ }),

/***/ 3417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hk: () => (/* binding */ meetsBeyondActions),
/* harmony export */   KH: () => (/* binding */ isAbout),
/* harmony export */   SE: () => (/* binding */ shortfall),
/* harmony export */   Xd: () => (/* binding */ coversBeyondActions),
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
        row.matches?.some((range) => _scope_js__WEBPACK_IMPORTED_MODULE_2__/* .covers */ .h(range, { of: unlisted, except: [] }) === "yes") === true);
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

/***/ 7056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ describeCondition)
/* harmony export */ });
/** `aws:SourceVpce equals vpce-1`; the same text for the same test, however it was spelt. */
function describeCondition(condition) {
    if (condition.kind === "opaque")
        return condition.text;
    const { operator, written: key, values } = condition;
    const quantity = operator.over === "any" ? "any of " : operator.over === "all" ? "all of " : "";
    return `${quantity}${key} ${verb(operator)} ${values.map((value) => value.text).join(" or ")}${operator.ifExists ? ", if it is there" : ""}`;
}
const verbs = {
    equals: ["equals", "does not equal"],
    like: ["is like", "is not like"],
    less: ["is below", "is not below"],
    "less-or-equal": ["is at most", "is above"],
    greater: ["is above", "is not above"],
    "greater-or-equal": ["is at least", "is below"],
    "in-cidr": ["is in", "is not in"],
    null: ["is missing:", "is not missing:"],
};
const verb = ({ test, negated }) => verbs[test][negated ? 1 : 0];


/***/ }),

/***/ 1298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ difference)
});

// EXTERNAL MODULE: ./lib/src/access/grouping.js
var grouping = __webpack_require__(2376);
;// CONCATENATED MODULE: ./lib/src/access/fact-difference.js

function* settingDifference(base, head, pairing) {
    const { headKey, subject } = pairing;
    const was = settingsByPlace(base.settings, pairing);
    const is = (0,grouping/* groupBy */.$)(head.settings, (setting) => `${setting.subject} ${setting.name}`);
    for (const [key, settings] of is) {
        const before = was.get(key) ?? [];
        for (const setting of settings) {
            if (before.some((each) => each.value === setting.value))
                continue;
            const replaced = settings.length === 1 && before.length === 1 ? before[0] : undefined;
            if (replaced && isNarrower(setting, replaced))
                continue;
            yield {
                kind: "setting",
                change: replaced ? "changed" : "appeared",
                setting,
                subject: subject(setting.subject),
                ...(replaced && { before: replaced }),
            };
        }
    }
    for (const [key, settings] of was) {
        const after = is.get(key) ?? [];
        for (const setting of settings) {
            if (after.some((each) => each.value === setting.value) || (settings.length === 1 && after.length === 1))
                continue;
            yield {
                kind: "setting",
                change: "vanished",
                setting,
                subject: subject(headKey.get(setting.subject) ?? setting.subject),
            };
        }
    }
}
const isNarrower = ({ allows }, before) => allows !== undefined && before.allows !== undefined && allows.every((each) => before.allows?.includes(each));
/** By their subject at the head, and their name. What several instances said alike, one says for them. */
function settingsByPlace(settings, { headKey, instances }) {
    const places = new Map();
    for (const setting of settings) {
        const others = instances.get(setting.subject);
        for (const key of others ?? [headKey.get(setting.subject) ?? setting.subject]) {
            const place = `${key} ${setting.name}`;
            const known = places.get(place) ?? [];
            if (!others || !known.some(({ value }) => value === setting.value))
                known.push(setting);
            places.set(place, known);
        }
    }
    return places;
}
function* lintDifference(base, head, { headKey, subject }) {
    const place = (lint, key) => [key, lint.name, lint.effect, lint.text].join(" ");
    const known = new Set(base.lints.map((lint) => place(lint, headKey.get(lint.subject) ?? lint.subject)));
    for (const lint of head.lints)
        if (!known.has(place(lint, lint.subject)))
            yield { kind: "lint", lint, subject: subject(lint.subject) };
}

;// CONCATENATED MODULE: ./lib/src/access/instances.js

/** `bucket["a"]` and `bucket` are instances of what `bucket` declares. */
const declarationOf = ({ unit, kind, address }) => `${unit} ${kind} ${address.replaceAll(/\[[^\]]*\]/g, "")}`;
/** From the key of each at the base to the keys of those at the head: which of them it became nobody can say, and need not. */
function otherInstances(pairs) {
    const gone = pairs.flatMap(({ base, head }) => (base && !head ? [base] : []));
    const come = pairs.flatMap(({ base, head }) => (head && !base ? [head] : []));
    if (gone.length === 0 || come.length === 0)
        return new Map();
    const byDeclaration = (0,grouping/* groupBy */.$)(come, declarationOf);
    return new Map(gone.flatMap((subject) => {
        const others = byDeclaration.get(declarationOf(subject)) ?? [];
        return others.length > 0 ? [[subject.key, others.map(({ key }) => key)]] : [];
    }));
}

// EXTERNAL MODULE: ./lib/src/access/limits.js
var limits = __webpack_require__(2425);
// EXTERNAL MODULE: ./lib/src/access/row-text.js
var row_text = __webpack_require__(7005);
;// CONCATENATED MODULE: ./lib/src/access/moved-rows.js

const nothing = { base: [], head: [] };
/**
 * Who holds these documents is not in view, so a row counts as moved only where one document of the two is new or gone: between
 * two that stay, it changes hands.
 */
function movedRows(all) {
    const gone = all.filter(({ pair }) => !pair.head);
    const fresh = all.filter(({ pair }) => !pair.base);
    const staying = all.filter(({ pair }) => pair.base && pair.head);
    if (gone.length === 0 && fresh.length === 0)
        return () => nothing;
    const wasGone = gone.flatMap(({ before }) => before);
    const isFresh = fresh.flatMap(({ after }) => after);
    const lost = staying.flatMap(({ before, after }) => missing(before, after));
    const gained = staying.flatMap(({ before, after }) => missing(after, before));
    const members = new Set(all.map(({ pair }) => pair));
    return (pair) => {
        if (!members.has(pair))
            return nothing;
        return {
            base: pair.base ? wasGone : [...wasGone, ...lost],
            head: pair.head ? isFresh : [...isFresh, ...gained],
        };
    };
}
function missing(from, others) {
    const texts = new Set(others.map(row_text/* rowText */.q));
    return from.filter((row) => !texts.has((0,row_text/* rowText */.q)(row)));
}

// EXTERNAL MODULE: ./lib/src/access/row-difference.js
var row_difference = __webpack_require__(9113);
// EXTERNAL MODULE: ./lib/src/access/subjects.js
var subjects = __webpack_require__(5460);
// EXTERNAL MODULE: ./lib/src/access/table.js
var table = __webpack_require__(7329);
// EXTERNAL MODULE: ./lib/src/access/uncovered.js
var uncovered = __webpack_require__(1758);
;// CONCATENATED MODULE: ./lib/src/access/difference.js









/** INVARIANT: if the head allows a request that the base did not, there is a delta that broadens. */
function difference(base, head, renames) {
    const pairs = (0,subjects/* pairSubjects */.e)(base, head, renames);
    const before = (0,grouping/* groupBy */.$)(base.grants, (grant) => grant.subject);
    const after = (0,grouping/* groupBy */.$)(head.grants, (grant) => grant.subject);
    const pairing = {
        headKey: new Map(pairs.flatMap(({ base: b, head: h }) => (b && h ? [[b.key, h.key]] : []))),
        instances: otherInstances(pairs),
        subject: (key) => withTraits((head.subjects.get(key) ?? base.subjects.get(key)), after.get(key) ?? before.get(key) ?? []),
    };
    const judged = pairs
        .filter((pair) => !isJudgedThroughHolders(pair))
        .map((pair) => ({
        pair,
        base: {
            grants: pair.base ? (before.get(pair.base.key) ?? base.dormant.get(pair.base.key)?.() ?? []) : [],
            limits: (pair.base && base.limits.get(pair.base.key)) ?? [],
        },
        head: {
            grants: pair.head ? (after.get(pair.head.key) ?? []) : [],
            limits: (pair.head && head.limits.get(pair.head.key)) ?? [],
        },
    }));
    const moved = movedRows(judged
        .filter(({ pair }) => (pair.head ?? pair.base)?.traits.has("unattached"))
        .map((each) => ({ pair: each.pair, before: each.base.grants, after: each.head.grants })));
    return [
        ...judged.flatMap((each) => permissionDifference(each, moved(each.pair))),
        ...settingDifference(base, head, pairing),
        ...lintDifference(base, head, pairing),
    ];
}
function permissionDifference({ pair, base, head }, besides) {
    const [before, after] = [(0,limits/* within */.u)(base), (0,limits/* within */.u)(head)];
    const subject = withTraits((pair.head ?? pair.base), base.grants, head.grants);
    const isLoneBoundary = subject.traits.has("boundary") && !(pair.base && pair.head);
    const rows = isLoneBoundary ? lifted(base, subject) : allRows({ pair, base, head }, besides, before, after, subject);
    return [...rows].map((delta) => ({ ...delta, before, after }));
}
function* allRows({ base, head }, besides, before, after, subject) {
    const [was, is] = [(0,table/* tableOf */.c_)(base.grants), (0,table/* tableOf */.c_)(head.grants)];
    const [wasAllowed, isAllowed] = [
        before === base.grants ? was : (0,table/* tableOf */.c_)(before),
        after === head.grants ? is : (0,table/* tableOf */.c_)(after),
    ];
    const wasAnywhere = besides.base.length > 0 ? (0,table/* tableOf */.c_)([...base.grants, ...besides.base]) : was;
    const isAnywhere = besides.head.length > 0 ? (0,table/* tableOf */.c_)([...head.grants, ...besides.head]) : is;
    yield* (0,row_difference/* broadening */.qE)({ allows: wasAnywhere.allows, denies: was.denies }, { allows: isAllowed.allows, denies: isAnywhere.denies }, subject);
    yield* (0,limits/* limitDifference */.Z)(base, head, subject);
    yield* (0,row_difference/* narrowing */.en)({ allows: wasAllowed.allows, denies: wasAnywhere.denies }, { allows: isAnywhere.allows, denies: is.denies }, subject);
    for (const delta of (0,limits/* limitDifference */.Z)(head, base, subject))
        yield theOtherWay(delta);
}
/** What would broaden from the head to the base narrows from the base to the head. */
const theOtherWay = (delta) => ({
    ...delta,
    change: delta.change === "appeared" ? "vanished" : "appeared",
});
/** A policy is judged in the tables of its holders; here its rows only serve as what was there before. */
const isJudgedThroughHolders = ({ base, head }) => head ? head.holders.length > 0 : (base?.holders.length ?? 0) > 0;
/** Whether the subject holds an AI capability at either revision decides on the relevance of all else about it. */
function withTraits(subject, ...sides) {
    return sides.some(holdsAi) ? { ...subject, traits: new Set([...subject.traits, "holds-ai"]) } : subject;
}
const isOfAi = ({ supporting, capability }) => !supporting && capability !== "metadata-read";
function holdsAi(grants) {
    const holding = grants.filter((grant) => grant.effect === "allow" && grant.reaches.some(isOfAi));
    if (holding.length === 0)
        return false;
    const denying = grants.filter(({ effect }) => effect === "deny");
    if (denying.length === 0)
        return true;
    const { denies } = (0,table/* tableOf */.c_)(denying);
    return holding.some((grant) => (0,uncovered/* notDenied */.J)(grant, grant.reaches.filter(isOfAi), denies).length > 0);
}
/** What bounds others lets nothing through by coming; where it goes, what it denied is denied no longer. */
function* lifted({ grants }, subject) {
    for (const deny of (0,table/* tableOf */.c_)(grants).denies.all)
        yield* (0,row_difference/* liftedDeny */.$e)(deny, (0,table/* tableOf */.c_)([]), subject);
}


/***/ }),

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

/***/ 2425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ limitDifference),
/* harmony export */   u: () => (/* binding */ within)
/* harmony export */ });
/* harmony import */ var _apart_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2847);
/* harmony import */ var _covers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3417);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6879);
/* harmony import */ var _row_difference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9113);
/* harmony import */ var _row_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7005);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3257);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7329);
/* harmony import */ var _uncovered_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1758);
/* harmony import */ var _work_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2628);









/** A row that more rows of a limit meet than this is kept whole: that is never silent. */
const mostPieces = 200;
/** The rows, each allow cut down to what every limit lets through. What is not in view lets everything through. */
function within({ grants, limits }) {
    return limits
        .filter(({ because }) => because === undefined)
        .reduce((rows, limit) => {
        const table = (0,_table_js__WEBPACK_IMPORTED_MODULE_6__/* .tableOf */ .c_)(limit.grants);
        return rows.flatMap((row) => (isBounded(row) ? passing(row, table) : [row]));
    }, grants);
}
/** Only what the subject is granted itself: who may become it, or use it, is said by rows that name others. */
const isBounded = ({ effect, principal }) => effect === "allow" && principal.kind === "holder";
function passing(row, limit) {
    const { without } = (0,_uncovered_js__WEBPACK_IMPORTED_MODULE_7__/* .uncovered */ .KY)(row, limit.allows);
    const open = (0,_uncovered_js__WEBPACK_IMPORTED_MODULE_7__/* .notDenied */ .J)(row, row.reaches, limit.denies);
    const whole = open.filter((action) => !without.includes(action));
    const traits = new Set([...row.traits].filter((trait) => !ofActions.has(trait) || isAmong(trait, limit.allows.all)));
    const kept = whole.length === row.reaches.length
        ? [row]
        : whole.length > 0
            ? [{ ...row, traits, reaches: whole, bounded: true }]
            : [];
    const rest = open.filter((action) => without.includes(action));
    const pieces = rest.length === 0 ? [] : intersections(row, limit.allows.all, rest);
    return pieces ? [...kept, ...pieces].flatMap((piece) => (0,_apart_js__WEBPACK_IMPORTED_MODULE_0__/* .lessDenied */ .h)(piece, limit.denies)) : [row];
}
/** Undefined where they are more than anybody compares. */
function intersections(row, bounds, of) {
    const pieces = [];
    for (const bound of bounds) {
        const piece = intersection(row, bound, of);
        if (piece)
            pieces.push(piece);
        if ((0,_work_js__WEBPACK_IMPORTED_MODULE_8__/* .isSpent */ .Fh)() || pieces.length > mostPieces)
            return undefined;
    }
    return pieces;
}
/** Traits of a row that are about how many actions it takes in; the others are about its resource. */
const ofActions = new Set(["every-action", "service-wide", "not-action"]);
const isAmong = (trait, rows) => rows.some(({ traits }) => traits.has(trait));
/** What both rows let through, of these actions. Where two resources only overlap, it is told of the whole of the first. */
function intersection(row, bound, of) {
    const names = (0,_covers_js__WEBPACK_IMPORTED_MODULE_1__/* .namesOf */ .eZ)(bound.reaches);
    const reaches = of.filter(({ name }) => names.has(name));
    if (reaches.length === 0 || (0,_covers_js__WEBPACK_IMPORTED_MODULE_1__/* .meetsBeyondActions */ .Hk)(row, bound) === "no")
        return undefined;
    const isInside = _scope_js__WEBPACK_IMPORTED_MODULE_5__/* .covers */ .h(row.resource, bound.resource) === "yes";
    const { span, via } = row.resource;
    const { of: inside, except, within } = bound.resource;
    const resource = isInside
        ? { of: inside, except, span, ...(within && { within }), ...(via && { via }) }
        : row.resource;
    const narrower = isInside ? bound : row;
    const traits = new Set([
        ...[...narrower.traits].filter((trait) => !ofActions.has(trait) && trait !== "boundary"),
        ...[...row.traits].filter((trait) => trait === "managed-policy" || (ofActions.has(trait) && bound.traits.has(trait))),
    ]);
    return { ...row, reaches, resource, traits, conditions: joined(row.conditions, bound.conditions) };
}
/** Each condition once. */
const joined = (a, b) => {
    const texts = new Set(a.map(_row_text_js__WEBPACK_IMPORTED_MODULE_4__/* .conditionText */ .D));
    return [...a, ...b.filter((condition) => !texts.has((0,_row_text_js__WEBPACK_IMPORTED_MODULE_4__/* .conditionText */ .D)(condition)))];
};
/**
 * What limits of the base held back and those of the head do not, of what the subject was already allowed at the base: the rest
 * is told of the rows that allow it.
 */
function* limitDifference(base, head, subject) {
    if (base.limits.length === 0)
        return;
    const allowed = (0,_table_js__WEBPACK_IMPORTED_MODULE_6__/* .tableOf */ .c_)(base.grants);
    const now = (0,_table_js__WEBPACK_IMPORTED_MODULE_6__/* .tableOf */ .c_)(within(head).filter((row) => row.effect === "deny" || isBounded(row)));
    const kept = { allowed, now, isNew: toldAsNew(allowed, now) };
    const before = base.limits.map((limit) => (0,_table_js__WEBPACK_IMPORTED_MODULE_6__/* .tableOf */ .c_)(limit.grants));
    for (const [i, was] of base.limits.entries()) {
        const is = head.limits.find(({ name }) => name === was.name);
        const known = before[i];
        if (!is || isLostFromView(was, is))
            yield* vanished(was, known, is !== undefined, kept, subject);
        else
            yield* loosened(known, (0,_table_js__WEBPACK_IMPORTED_MODULE_6__/* .tableOf */ .c_)(is.grants), before, kept, subject);
    }
}
/** INVARIANT: what is let through newly is told of the rows or of the limits: the one asks just what the other tells. */
function toldAsNew(allowed, now) {
    const told = new Map();
    return (row, action) => {
        const known = told.get(row) ?? (0,_row_difference_js__WEBPACK_IMPORTED_MODULE_3__/* .newActions */ .O0)(row, allowed, now);
        told.set(row, known);
        return known.has(action);
    };
}
/** Whether what is not in view may be less than what was. */
const isLostFromView = (was, is) => (was.because !== undefined || is.because !== undefined) && (was.because !== is.because || was.value !== is.value);
/** The limit is gone, or another one that we cannot read stands in its place. */
function* vanished(limit, known, isReplaced, { now, isNew }, subject) {
    const opened = new Map();
    for (const row of now.allows.all) {
        const held = limit.because === undefined ? heldBack(row, known) : row.reaches;
        for (const action of (0,_uncovered_js__WEBPACK_IMPORTED_MODULE_7__/* .notDenied */ .J)(row, held, now.denies))
            if (!isNew(row, action))
                opened.set(action.name, action);
    }
    if (opened.size === 0)
        return;
    const blame = { span: limit.span, ...(limit.via && { via: limit.via }) };
    const everything = { of: _pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .anything */ .D8, except: [], ...blame };
    const perhaps = limit.because === undefined && !isReplaced
        ? undefined
        : `what \`${limit.value}\` let through is not in view${isReplaced ? " at both revisions" : ""}`;
    const gone = {
        effect: "deny",
        cloud: subject.cloud,
        subject: subject.key,
        principal: { kind: "holder" },
        action: everything,
        resource: everything,
        conditions: [],
        reaches: [...opened.values()],
        traits: new Set(["boundary-gone"]),
        origin: {
            revision: limit.block.source.revision,
            address: subject.address,
            statement: limit.block,
            block: limit.block,
            hops: [],
        },
        ...(perhaps !== undefined && { perhaps }),
    };
    yield* (0,_row_difference_js__WEBPACK_IMPORTED_MODULE_3__/* .deltas */ .mz)("vanished", gone, subject, (0,_table_js__WEBPACK_IMPORTED_MODULE_6__/* .tableOf */ .c_)([]).denies, gone.reaches, []);
}
/** The actions of a row that the limit does not surely let through. */
function heldBack(row, limit) {
    const { without, unsure } = (0,_uncovered_js__WEBPACK_IMPORTED_MODULE_7__/* .uncovered */ .KY)(row, limit.allows);
    const outside = new Set([...without, ...unsure]);
    for (const action of (0,_uncovered_js__WEBPACK_IMPORTED_MODULE_7__/* .met */ .BG)(row, row.reaches, limit.denies))
        outside.add(action);
    return row.reaches.filter((action) => outside.has(action));
}
/** Both are in view: rows that let more through, denies that are gone. */
function* loosened(was, is, before, { allowed, now, isNew }, subject) {
    for (const bound of is.allows.all) {
        const { without, unsure } = (0,_uncovered_js__WEBPACK_IMPORTED_MODULE_7__/* .uncovered */ .KY)(bound, was.allows);
        const counts = (action) => (0,_work_js__WEBPACK_IMPORTED_MODULE_8__/* .isSpent */ .Fh)() ||
            now.allows.all.some((row) => {
                const piece = (0,_covers_js__WEBPACK_IMPORTED_MODULE_1__/* .namesOf */ .eZ)(row.reaches).has(action.name) ? intersection(row, bound, [action]) : undefined;
                return (piece !== undefined &&
                    (!isNew(row, action) || isOld(piece, allowed)) &&
                    !wasLetThrough(piece, before) &&
                    (0,_uncovered_js__WEBPACK_IMPORTED_MODULE_7__/* .notDenied */ .J)(piece, [action], now.denies).length > 0);
            });
        const [sure, perhaps] = [without.filter(counts), unsure.filter(counts)];
        yield* (0,_work_js__WEBPACK_IMPORTED_MODULE_8__/* .isSpent */ .Fh)()
            ? (0,_row_difference_js__WEBPACK_IMPORTED_MODULE_3__/* .deltas */ .mz)("appeared", bound, subject, was.allows, [], [...sure, ...perhaps])
            : (0,_row_difference_js__WEBPACK_IMPORTED_MODULE_3__/* .deltas */ .mz)("appeared", bound, subject, was.allows, sure, perhaps);
    }
    // What the subject's own rows deny is denied still.
    const { denies } = (0,_table_js__WEBPACK_IMPORTED_MODULE_6__/* .tableOf */ .c_)([...is.denies.all, ...now.denies.all]);
    for (const deny of was.denies.all)
        yield* (0,_row_difference_js__WEBPACK_IMPORTED_MODULE_3__/* .liftedDeny */ .$e)(deny, { allows: now.allows, denies }, subject);
}
/** Whether all limits of the base surely let it through. */
const wasLetThrough = (piece, before) => before.every((limit) => heldBack(piece, limit).length === 0);
/** Whether the rows of the base surely cover it. */
function isOld(piece, allowed) {
    const { without, unsure } = (0,_uncovered_js__WEBPACK_IMPORTED_MODULE_7__/* .uncovered */ .KY)(piece, allowed.allows);
    return without.length === 0 && unsure.length === 0;
}


/***/ }),

/***/ 6630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ writtenScope),
/* harmony export */   F: () => (/* binding */ permissionOf)
/* harmony export */ });
/* harmony import */ var _describe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7056);
/** Rows that are told together to the permission that people read: what was written, and what it reaches. */

/** All rows are of one effect. At least one must be given. */
function permissionOf(deltas) {
    const grants = deltas.map((delta) => delta.grant);
    return {
        effect: grants[0]?.effect ?? "allow",
        action: unique(grants.map(({ action }) => writtenScope(action))).join(", "),
        effective: namesIn([...new Set(deltas.map(({ actions }) => actions))]),
        resource: unique(grants.map(({ resource }) => writtenScope(resource))).join(", "),
        conditions: unique(grants.flatMap(({ conditions }) => conditions.map(_describe_js__WEBPACK_IMPORTED_MODULE_0__/* .describeCondition */ .p))),
    };
}
const sortedNames = new WeakMap();
/** The names in several lists, in order. Rows share their lists of actions, and most are told with one. */
function namesIn(lists) {
    const [only, ...more] = lists;
    if (!only || more.length > 0)
        return unique(lists.flatMap((actions) => actions.map(({ name }) => name))).sort();
    const known = sortedNames.get(only) ?? unique(only.map(({ name }) => name)).sort();
    sortedNames.set(only, known);
    return known;
}
const unique = (all) => [...new Set(all)];
const writtenScope = ({ of, except }) => except.length === 0 ? of.text : `${of.text} except ${except.map((hole) => hole.text).join(", ")}`;


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

/***/ 9113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ liftedDeny),
/* harmony export */   O0: () => (/* binding */ newActions),
/* harmony export */   en: () => (/* binding */ narrowing),
/* harmony export */   mz: () => (/* binding */ deltas),
/* harmony export */   qE: () => (/* binding */ broadening)
/* harmony export */ });
/* harmony import */ var _apart_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2847);
/* harmony import */ var _covers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3417);
/* harmony import */ var _kept_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7257);
/* harmony import */ var _uncovered_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1758);
/* harmony import */ var _unfinished_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7452);
/* harmony import */ var _work_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2628);






/**
 * INVARIANT: if the head allows a request that the base did not, there is a delta that broadens. A row is left out only where
 * it is surely covered by the other revision, or surely denied at its own.
 */
function* broadening(base, head, subject) {
    for (const grant of head.allows.all)
        yield* appeared(grant, base, head, subject);
    for (const grant of base.denies.all)
        yield* liftedDeny(grant, head, subject);
}
/** What narrows is told in the table of changes, and never blamed. */
function* narrowing(base, head, subject) {
    for (const grant of base.allows.all)
        yield* narrowed("vanished", grant, base, head, subject);
    for (const grant of head.denies.all)
        yield* narrowed("appeared", grant, head, base, subject);
}
function* appeared(grant, base, head, subject) {
    for (const { part, sure, unsure, doubt } of newParts(grant, base, head))
        yield* deltas("appeared", part, subject, base.allows, sure, unsure, doubt);
}
/** The actions of an allow of the head that are told as newly allowed. */
const newActions = (grant, base, head) => new Set([...newParts(grant, base, head)].flatMap(({ sure, unsure }) => [...sure, ...unsure]));
/** What of an allow of the head the base does not cover and the head does not deny. */
function* newParts(grant, base, head) {
    const whole = (0,_uncovered_js__WEBPACK_IMPORTED_MODULE_2__/* .uncovered */ .KY)(grant, base.allows);
    const { without, unsure } = whole;
    const open = (0,_uncovered_js__WEBPACK_IMPORTED_MODULE_2__/* .notDenied */ .J)(grant, unsure.length === 0 ? without : [...without, ...unsure], head.denies);
    if (open.length === 0)
        return;
    const opened = open.length === without.length + unsure.length ? undefined : new Set(open);
    const isOpen = (action) => opened === undefined || opened.has(action);
    const parts = (0,_apart_js__WEBPACK_IMPORTED_MODULE_0__/* .lessDenied */ .h)(open === grant.reaches ? grant : { ...grant, reaches: open }, head.denies);
    for (const part of parts.length > 1 || parts[0]?.resource !== grant.resource ? parts : [grant]) {
        const isLeft = uncoveredByValues(part, base.allows, part === grant ? whole : undefined);
        const among = (actions) => (0,_kept_js__WEBPACK_IMPORTED_MODULE_4__/* .kept */ .L)(actions, (action) => isLeft(action) && isOpen(action));
        yield { part, sure: among(without), unsure: among(unsure), doubt: doubtOf() };
    }
}
/** Which actions of a row are not surely covered for each of the values that its conditions allow; `whole` is the answer for all of them, where it is known. */
function uncoveredByValues(grant, rows, whole) {
    const parts = (0,_apart_js__WEBPACK_IMPORTED_MODULE_0__/* .apartByValues */ .k)(grant);
    // Only what the whole leaves open is asked for.
    if (whole && parts.length === 1)
        return () => true;
    const left = new Set(parts.map((part) => (0,_uncovered_js__WEBPACK_IMPORTED_MODULE_2__/* .uncovered */ .KY)(part, rows)).flatMap(({ without, unsure }) => [...without, ...unsure]));
    return (action) => left.has(action);
}
/** A deny of the base that the head does not uphold, where it stood against something that the head allows. */
function* liftedDeny(deny, head, subject) {
    const grant = withUnlisted(deny, head.allows);
    const whole = (0,_uncovered_js__WEBPACK_IMPORTED_MODULE_2__/* .uncovered */ .KY)(grant, head.denies);
    const { without, unsure } = whole;
    if (without.length === 0 && unsure.length === 0)
        return;
    const isLeft = uncoveredByValues(grant, head.denies, whole);
    const among = (actions) => (0,_kept_js__WEBPACK_IMPORTED_MODULE_4__/* .kept */ .L)(actions, isLeft);
    const lost = among(without);
    const seen = (0,_uncovered_js__WEBPACK_IMPORTED_MODULE_2__/* .met */ .BG)(grant, lost, head.allows, head.denies);
    const sure = (0,_uncovered_js__WEBPACK_IMPORTED_MODULE_2__/* .surelyMet */ .Hc)(grant, seen, head.allows);
    const isSure = new Set(sure);
    const perhaps = [
        ...seen.filter((action) => !isSure.has(action)),
        ...(0,_uncovered_js__WEBPACK_IMPORTED_MODULE_2__/* .met */ .BG)(grant, among(unsure), head.allows, head.denies),
    ];
    yield* deltas("vanished", grant, subject, head.denies, sure, perhaps);
    if (seen.length === 0 && lost.length > 0 && !subject.visible)
        yield* deltas("vanished", { ...grant, perhaps: "what this policy denied may be allowed to its holders elsewhere" }, subject, head.denies, lost, []);
}
/** What no catalogue has, a deny reaches where it matches what rows allow of that. */
function withUnlisted(deny, { all }) {
    if (deny.matches === undefined)
        return deny;
    const besides = new Set(all.flatMap(({ reaches }) => reaches).filter((action) => action.unlisted !== undefined && (0,_covers_js__WEBPACK_IMPORTED_MODULE_1__/* .isAbout */ .KH)(deny, action)));
    for (const action of deny.reaches)
        besides.delete(action);
    return besides.size === 0 ? deny : { ...deny, reaches: [...deny.reaches, ...besides] };
}
function* narrowed(change, grant, own, other, subject) {
    const rows = grant.effect === "allow" ? other.allows : other.denies;
    const whole = (0,_uncovered_js__WEBPACK_IMPORTED_MODULE_2__/* .uncovered */ .KY)(grant, rows);
    const { without } = whole;
    if (without.length === 0)
        return;
    const gone = (0,_kept_js__WEBPACK_IMPORTED_MODULE_4__/* .kept */ .L)(without, uncoveredByValues(grant, rows, whole));
    const told = grant.effect === "allow" ? (0,_uncovered_js__WEBPACK_IMPORTED_MODULE_2__/* .notDenied */ .J)(grant, gone, own.denies) : gone;
    yield* deltas(change, grant, subject, rows, told, []);
}
/** What is sure and what is not are two deltas; none where there is nothing to tell. `rows` are those of the other revision. */
function* deltas(change, grant, subject, rows, sure, unsure, doubt = doubtOf()) {
    const delta = (actions, because, unsure) => {
        const near = nearest(grant, actions, rows);
        return {
            kind: "permission",
            change,
            grant,
            subject,
            actions,
            near,
            axes: near[0] ? (0,_covers_js__WEBPACK_IMPORTED_MODULE_1__/* .shortfall */ .SE)(near[0], grant, actions) : [],
            certainty: because === undefined ? "certain" : "possible",
            ...(because !== undefined && { because }),
            ...(unsure && { unsure }),
        };
    };
    if (sure.length > 0)
        yield delta(sure, grant.perhaps);
    if (unsure.length > 0)
        yield delta(unsure, doubt === _unfinished_js__WEBPACK_IMPORTED_MODULE_5__/* .tooManyRows */ .Z ? doubt : (grant.perhaps ?? doubt), true);
}
const doubtOf = () => ((0,_work_js__WEBPACK_IMPORTED_MODULE_3__/* .wasCut */ .Eu)() ? _unfinished_js__WEBPACK_IMPORTED_MODULE_5__/* .tooManyRows */ .Z : "it depends on values that are not known before deployment");
/** How many neighbours are told, and how many rows are looked at to find near ones: they explain, they do not decide. */
const neighbours = 3;
const neighbourhood = 2000;
/**
 * Rows of the other revision that grant some of the same, those that fall short on the fewest axes first. Of rows as near, those
 * of others come last: what somebody was granted before is told by the condition that is gone.
 */
function nearest(grant, actions, rows) {
    const found = [];
    let looked = 0;
    let close = 0;
    for (const row of rows.all) {
        if (++looked > neighbourhood || !(0,_work_js__WEBPACK_IMPORTED_MODULE_3__/* .affordsToExplain */ .Ed)(row, grant))
            break;
        if (!actions.some((action) => (0,_covers_js__WEBPACK_IMPORTED_MODULE_1__/* .isAbout */ .KH)(row, action)))
            continue;
        const axes = (0,_covers_js__WEBPACK_IMPORTED_MODULE_1__/* .shortfall */ .SE)(row, grant, actions);
        const isOfOthers = axes.includes("principal");
        found.push({ row, short: axes.length + (isOfOthers ? 0.5 : 0) });
        if (axes.length < 2 && !isOfOthers && ++close === neighbours)
            break;
    }
    return found
        .sort((a, b) => a.short - b.short)
        .slice(0, neighbours)
        .map(({ row }) => row);
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

/***/ 5460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ pairSubjects)
/* harmony export */ });
/* harmony import */ var _grouping_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2376);
/* harmony import */ var _row_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7005);


/**
 * Pairs by address first, then by what is left: a declared move, a file that git saw renamed, the provider's name, the same
 * address in another file, and at last by equal content. `renames` leads from a unit of the base to its unit at the head.
 */
function pairSubjects(base, head, renames) {
    const left = new Map(base.subjects);
    const right = new Map(head.subjects);
    const pairs = [];
    const join = (b, h) => {
        if (!b || !h || b.kind !== h.kind || !left.has(b.key) || !right.has(h.key))
            return;
        left.delete(b.key);
        right.delete(h.key);
        pairs.push({ base: b, head: h });
    };
    const joinBy = (name, nameAtHead = name) => {
        const at = unique(left.values(), name);
        for (const [key, subject] of unique(right.values(), nameAtHead))
            join(at.get(key), subject);
    };
    for (const subject of head.subjects.values())
        join(left.get(subject.key), subject);
    for (const subject of head.subjects.values())
        for (const former of subject.formerly)
            join(bySite(left.values(), subject.unit, former), subject);
    joinBy((subject) => `${renames.get(subject.unit) ?? subject.unit} ${within(subject, renames.has(subject.unit) ? renames : undefined)}`, (subject) => `${subject.unit} ${within(subject)}`);
    joinBy((subject) => subject.path && `${subject.kind} ${subject.unit} ${subject.path}`);
    joinBy((subject) => subject.name && `${subject.kind} ${subject.name}`);
    joinBy((subject) => subject.path && `${subject.kind} ${subject.path}`);
    if (left.size > 0 && right.size > 0) {
        joinBy((subject) => (subject.address === subject.unit ? undefined : `${subject.kind} ${subject.address}`));
        // What it may do and who may become it; then what it may do alone. Of several alike it does not matter which is which.
        for (const rows of [() => true, (grant) => grant.principal.kind === "holder"]) {
            const [before, after] = [contentOf(base, rows), contentOf(head, rows)];
            const alike = (0,_grouping_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)(renamed(left), ({ key }) => before.get(key));
            for (const [content, subjects] of (0,_grouping_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)(renamed(right), ({ key }) => after.get(key)))
                if (content !== undefined)
                    for (const [i, subject] of subjects.entries())
                        join(alike.get(content)?.[i], subject);
        }
        joinMostAlike(base, head, renamed(left), renamed(right), join);
    }
    for (const subject of left.values())
        pairs.push({ base: subject });
    for (const subject of right.values())
        pairs.push({ head: subject });
    return pairs;
}
/** Those that may be somebody known under another name. */
const renamed = (subjects) => [...subjects.values()].filter(({ onlyNamed }) => !onlyNamed);
/** So many of the rows of an identity must be the same for it to be the same one under another name. */
const mostOfIt = 0.5;
/** Where more than that is new and gone at once, nobody can say what became of what. */
const mostPairs = 10_000;
/** Who may become it, and most of what it may do: an identity that was renamed and edited at once. */
function joinMostAlike(base, head, left, right, join) {
    if (left.length * right.length > mostPairs)
        return;
    const before = (0,_grouping_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)(base.grants, ({ subject }) => subject);
    const after = (0,_grouping_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)(head.grants, ({ subject }) => subject);
    const candidates = right
        .filter(({ kind }) => kind === "identity")
        .flatMap((h) => left
        .filter(({ kind }) => kind === "identity")
        .map((b) => ({ b, h, share: shareOf(before.get(b.key), after.get(h.key)) })));
    for (const { b, h, share } of candidates.sort((x, y) => y.share - x.share))
        if (share >= mostOfIt)
            join(b, h);
}
/** The share of rows that two subjects have in common, of the one that has fewer; none where others may become them. */
function shareOf(a = [], b = []) {
    const texts = (rows, held) => new Set(rows.filter(({ principal }) => (principal.kind === "holder") === held).map(_row_text_js__WEBPACK_IMPORTED_MODULE_0__/* .rowText */ .q));
    const [trustOfA, trustOfB] = [texts(a, false), texts(b, false)];
    if (trustOfA.size !== trustOfB.size || [...trustOfA].some((text) => !trustOfB.has(text)))
        return 0;
    const [own, other] = [texts(a, true), texts(b, true)];
    const common = [...own].filter((text) => other.has(text)).length;
    return common / Math.max(1, Math.min(own.size, other.size));
}
/** A subject whose address is its file's path keeps its place when the file is renamed. */
const within = (subject, renames) => subject.address.startsWith(subject.unit)
    ? subject.address.replace(subject.unit, renames?.get(subject.unit) ?? subject.unit)
    : subject.address;
function bySite(subjects, unit, address) {
    for (const subject of subjects)
        if (subject.unit === unit && subject.address === address)
            return subject;
    return undefined;
}
/** Only names that one subject alone has: a name of two tells nothing. */
function unique(subjects, name) {
    const found = new Map();
    const twice = new Set();
    for (const subject of subjects) {
        const key = name(subject);
        if (!key)
            continue;
        if (found.has(key))
            twice.add(key);
        found.set(key, subject);
    }
    for (const key of twice)
        found.delete(key);
    return found;
}
/** What each subject may do, as one text without names of the subject itself. */
function contentOf(access, rowsThatCount) {
    const rows = new Map();
    for (const grant of access.grants.filter(rowsThatCount)) {
        const all = rows.get(grant.subject) ?? new Set();
        rows.set(grant.subject, all.add((0,_row_text_js__WEBPACK_IMPORTED_MODULE_0__/* .rowText */ .q)(grant)));
    }
    return new Map([...rows].map(([key, all]) => [key, `${access.subjects.get(key)?.kind} ${[...all].sort().join("\n")}`]));
}


/***/ }),

/***/ 7329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GD: () => (/* binding */ meeting),
/* harmony export */   Xi: () => (/* binding */ candidates),
/* harmony export */   c_: () => (/* binding */ tableOf)
/* harmony export */ });
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6879);
/* harmony import */ var _row_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7005);


function tableOf(grants) {
    return {
        allows: rowsOf(grants.filter((grant) => grant.effect === "allow")),
        denies: rowsOf(grants.filter((grant) => grant.effect === "deny")),
    };
}
function rowsOf(all) {
    const beginning = alike(all, ({ resource }) => [beginningOf(resource.of)]);
    return {
        all,
        same: grouped(all, (grant) => [(0,_row_text_js__WEBPACK_IMPORTED_MODULE_1__/* .rowText */ .q)(grant)]),
        stem: all.some(({ resource }) => (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .hasHole */ .dI)(resource.of))
            ? alike(all, ({ resource }) => [stemOf(resource.of)])
            : beginning,
        beginning,
        around: all.some(({ resource }) => resource.within) ? alike(all, ({ resource }) => around(resource)) : beginning,
        excepting: all.filter(({ resource }) => resource.except.length > 0),
    };
}
function alike(all, keysOf) {
    const ending = (rows) => byText(grouped(rows, ({ resource }) => [endingOf(resource.of)]));
    return byText(new Map([...grouped(all, keysOf)].map(([text, rows]) => [text, { all: rows, ending: once(() => ending(rows)) }])));
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
const byText = (of) => ({
    of,
    lengths: [...new Set([...of.keys()].map((text) => text.length))].sort((a, b) => a - b),
    sorted: once(() => [...of.keys()].sort()),
});
function once(make) {
    let made;
    return () => {
        made ??= make();
        return made;
    };
}
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
    yield* rows.same.get((0,_row_text_js__WEBPACK_IMPORTED_MODULE_1__/* .rowText */ .q)(grant)) ?? [];
    for (const pattern of placesOf(grant.resource))
        for (const { ending } of within(rows.stem, stemOf(pattern)))
            yield* endingAlike(ending(), pattern);
}
function* perhaps({ beginning }, grant) {
    for (const pattern of placesOf(grant.resource)) {
        // What fills a hole may be just what a longer text names.
        const unfilled = (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .hasHole */ .dI)(pattern);
        const text = beginningOf(pattern);
        for (const { all, ending } of within(beginning, text))
            if (unfilled)
                yield* all;
            else
                yield* endingAlike(ending(), pattern);
        if (unfilled)
            yield* beyond(beginning, text);
    }
}
function* endingAlike(ending, pattern) {
    const text = endingOf(pattern);
    for (const rows of under(ending, text.length, (length) => text.slice(text.length - length)))
        yield* rows;
}
/** The rows whose resource could have something in common with that of the given one. */
function* meeting(rows, grant) {
    const isWide = (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .exactText */ .ns)(grant.resource.of) === undefined;
    for (const text of around(grant.resource)) {
        for (const { all } of within(rows.around, text))
            yield* all;
        if (isWide)
            yield* beyond(rows.around, text);
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

/***/ 1758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BG: () => (/* binding */ met),
/* harmony export */   Hc: () => (/* binding */ surelyMet),
/* harmony export */   J: () => (/* binding */ notDenied),
/* harmony export */   KY: () => (/* binding */ uncovered)
/* harmony export */ });
/* harmony import */ var _covers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3417);
/* harmony import */ var _kept_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7257);
/* harmony import */ var _row_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7005);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3257);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7329);
/* harmony import */ var _work_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2628);






/** Which of a row's actions the rows do not cover, one of them or several together, and which they cover only perhaps. */
function uncovered(grant, rows) {
    const alone = uncoveredByOne(grant, rows);
    const left = [...alone.without, ...alone.unsure];
    if (left.length === 0 || rows.excepting.length === 0)
        return alone;
    const together = coveredTogether(grant, left, rows);
    const rest = (actions) => actions.filter((action) => !together.has(action));
    return together.size === 0 ? alone : { without: rest(alone.without), unsure: rest(alone.unsure) };
}
function uncoveredByOne(grant, rows) {
    const text = (0,_row_text_js__WEBPACK_IMPORTED_MODULE_1__/* .rowText */ .q)(grant);
    const { surely, perhaps: doubtful } = (0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .candidates */ .Xi)(rows, grant);
    let without = grant.reaches;
    const perhaps = new Set();
    const chosen = [];
    const take = (row) => {
        const isSame = (0,_row_text_js__WEBPACK_IMPORTED_MODULE_1__/* .rowText */ .q)(row) === text;
        const answer = isSame ? "yes" : (0,_covers_js__WEBPACK_IMPORTED_MODULE_0__/* .coversBeyondActions */ .Xd)(row, grant);
        if (answer === "no")
            return;
        (0,_work_js__WEBPACK_IMPORTED_MODULE_4__/* .spend */ .Rf)(without.length);
        if (row.reaches !== grant.reaches && !without.some((action) => (0,_covers_js__WEBPACK_IMPORTED_MODULE_0__/* .isAbout */ .KH)(row, action)))
            return;
        // A row that itself is only perhaps there covers only perhaps.
        if (answer === "yes" && (row.perhaps === undefined || row.perhaps === grant.perhaps))
            without = row.reaches === without ? [] : (0,_kept_js__WEBPACK_IMPORTED_MODULE_5__/* .kept */ .L)(without, (action) => !(0,_covers_js__WEBPACK_IMPORTED_MODULE_0__/* .isAbout */ .KH)(row, action));
        else {
            for (const action of without)
                if ((0,_covers_js__WEBPACK_IMPORTED_MODULE_0__/* .isAbout */ .KH)(row, action))
                    perhaps.add(action.name);
            if (answer === "yes" && row.choice)
                chosen.push(row);
        }
    };
    for (const row of surely) {
        if (without.length === 0)
            break;
        if ((0,_row_text_js__WEBPACK_IMPORTED_MODULE_1__/* .rowText */ .q)(row) !== text && (0,_work_js__WEBPACK_IMPORTED_MODULE_4__/* .isSpent */ .Fh)())
            return { without: [], unsure: without };
        take(row);
    }
    for (const row of doubtful) {
        // None of these covers anything surely, so that there is no more to learn of what is in doubt.
        if (without.every(({ name }) => perhaps.has(name)))
            break;
        if ((0,_work_js__WEBPACK_IMPORTED_MODULE_4__/* .isSpent */ .Fh)())
            return { without: [], unsure: without };
        take(row);
    }
    if (perhaps.size === 0)
        return { without, unsure: [] };
    const left = chosen.length > 1 ? without.filter((action) => !isCoveredAnyway(action, chosen)) : without;
    return {
        without: (0,_kept_js__WEBPACK_IMPORTED_MODULE_5__/* .kept */ .L)(left, (action) => !perhaps.has(action.name)),
        unsure: (0,_kept_js__WEBPACK_IMPORTED_MODULE_5__/* .kept */ .L)(left, (action) => perhaps.has(action.name)),
    };
}
/** Whether, of rows one of which is surely there, each covers the action. */
function isCoveredAnyway(action, rows) {
    const seen = new Map();
    for (const row of rows) {
        const { choice } = row;
        if (!choice || !(0,_covers_js__WEBPACK_IMPORTED_MODULE_0__/* .isAbout */ .KH)(row, action))
            continue;
        const covering = (seen.get(choice.among) ?? new Set()).add(choice.at);
        seen.set(choice.among, covering);
        if (covering.size === choice.among.count)
            return true;
    }
    return false;
}
/** No more exceptions of one row are filled than this. */
const mostHoles = 32;
/** The actions that a row would cover but for its exceptions, where each of those is covered by other rows. */
function coveredTogether(grant, actions, rows) {
    const covered = new Set();
    for (const row of rows.excepting) {
        if ((0,_work_js__WEBPACK_IMPORTED_MODULE_4__/* .isSpent */ .Fh)() || covered.size === actions.length)
            break;
        (0,_work_js__WEBPACK_IMPORTED_MODULE_4__/* .spend */ .Rf)(actions.length);
        const wanted = actions.filter((action) => !covered.has(action) && (0,_covers_js__WEBPACK_IMPORTED_MODULE_0__/* .isAbout */ .KH)(row, action));
        if (wanted.length === 0 || (row.perhaps !== undefined && row.perhaps !== grant.perhaps))
            continue;
        if (!(0,_work_js__WEBPACK_IMPORTED_MODULE_4__/* .affordsToCompare */ .iy)(row, grant))
            break;
        if ((0,_covers_js__WEBPACK_IMPORTED_MODULE_0__/* .coversBeyondActions */ .Xd)({ ...row, resource: { ...row.resource, except: [] } }, grant) !== "yes")
            continue;
        const holes = row.resource.except.filter((hole) => _scope_js__WEBPACK_IMPORTED_MODULE_2__/* .overlaps */ .$(grant.resource, { of: hole, except: [] }) !== "no");
        if (holes.length > mostHoles)
            continue;
        for (const action of holes.reduce((open, hole) => filled(grant, hole, open, rows), wanted))
            covered.add(action);
    }
    return covered;
}
/** Those of the actions that some row surely covers on all of an exception. */
function filled(grant, hole, actions, rows) {
    if (actions.length === 0)
        return [];
    const inHole = { ...grant, reaches: actions, resource: { ...grant.resource, of: hole } };
    const { without, unsure } = uncoveredByOne(inHole, rows);
    return actions.filter((action) => !without.includes(action) && !unsure.includes(action));
}
/** The actions that no deny surely takes away wherever the row applies. */
function notDenied(grant, actions, denies) {
    if (actions.length === 0 || denies.all.length === 0)
        return actions;
    let open = actions;
    for (const deny of (0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .candidates */ .Xi)(denies, grant).surely) {
        if (open.length === 0 || (0,_work_js__WEBPACK_IMPORTED_MODULE_4__/* .isSpent */ .Fh)())
            break;
        if (deny.perhaps === undefined && (0,_covers_js__WEBPACK_IMPORTED_MODULE_0__/* .coversBeyondActions */ .Xd)(deny, grant) === "yes") {
            open = open.filter((action) => !(0,_covers_js__WEBPACK_IMPORTED_MODULE_0__/* .isAbout */ .KH)(deny, action));
        }
    }
    return open;
}
/** Those of the actions for which some row could bear on the same request as the given one, and `denies` do not take it away. */
function met(grant, actions, rows, denies) {
    if (actions.length === 0)
        return [];
    const found = new Set();
    for (const row of (0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .meeting */ .GD)(rows, grant)) {
        if ((0,_work_js__WEBPACK_IMPORTED_MODULE_4__/* .isSpent */ .Fh)())
            return actions;
        (0,_work_js__WEBPACK_IMPORTED_MODULE_4__/* .spend */ .Rf)(actions.length);
        const fresh = actions.filter((action) => !found.has(action.name) && (0,_covers_js__WEBPACK_IMPORTED_MODULE_0__/* .isAbout */ .KH)(row, action));
        if (fresh.length === 0 || (0,_covers_js__WEBPACK_IMPORTED_MODULE_0__/* .meetsBeyondActions */ .Hk)(row, grant) === "no")
            continue;
        for (const { name } of denies ? notDenied(row, fresh, denies) : fresh)
            found.add(name);
        if (found.size === actions.length)
            break;
    }
    return actions.filter(({ name }) => found.has(name));
}
/** Those of the actions for which some row surely bears on something that the given one is about. */
function surelyMet(grant, actions, rows) {
    let left = actions;
    for (const row of (0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .meeting */ .GD)(rows, grant)) {
        if (left.length === 0 || (0,_work_js__WEBPACK_IMPORTED_MODULE_4__/* .isSpent */ .Fh)())
            break;
        (0,_work_js__WEBPACK_IMPORTED_MODULE_4__/* .spend */ .Rf)(left.length);
        if ((0,_covers_js__WEBPACK_IMPORTED_MODULE_0__/* .meetsBeyondActions */ .Hk)(row, grant) !== "yes")
            continue;
        left = left.filter((action) => !(0,_covers_js__WEBPACK_IMPORTED_MODULE_0__/* .isAbout */ .KH)(row, action));
    }
    return left.length === 0 ? actions : actions.filter((action) => !left.includes(action));
}


/***/ }),

/***/ 7452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ unfinished),
/* harmony export */   Z: () => (/* binding */ tooManyRows)
/* harmony export */ });
/** Why a delta is only possible that nothing else speaks against. */
const tooManyRows = "there are too many overlapping rows to compare them all";
/**
 * One for each file: what was not compared is told as possible, and gates. Where it shows in none of the deltas that work was
 * left undone, it is told of the first.
 */
function unfinished(deltas, isUndone = false) {
    const first = new Map();
    const permissions = deltas.filter((delta) => delta.kind === "permission");
    const cut = permissions.filter(({ because }) => because === tooManyRows);
    for (const delta of cut.length > 0 || !isUndone ? cut : permissions.slice(0, 1)) {
        const at = delta.grant.origin.statement;
        if (!first.has(at.source.path))
            first.set(at.source.path, { code: "too-much-work", severity: "error", message: tooManyRows, at });
    }
    return [...first.values()];
}


/***/ }),

/***/ 9399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ unitName)
/* harmony export */ });
/** The name of a unit within a revision. */
const unitName = ({ key, part }) => part === undefined ? key : `${key} (${part})`;


/***/ }),

/***/ 157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ ignoredIn)
/* harmony export */ });
/**
 * INVARIANT: what a unit outside of them reads there is not passed over: it is that unit's access, and whoever opens a pull request
 * chooses where its text lies.
 */
function ignoredIn({ units }, ignores) {
    let lent;
    return (path) => {
        if (!ignores(path))
            return false;
        lent ??= lentBy(units, ignores);
        return !lent.has(path);
    };
}
function lentBy(units, ignores) {
    return new Set(units.flatMap(({ format, key, files }) => {
        const isOwn = (path) => format.unit(path) === key;
        const paths = files.map(({ path }) => path);
        return paths.some((path) => isOwn(path) && !ignores(path)) ? paths.filter((path) => !isOwn(path)) : [];
    }));
}


/***/ }),

/***/ 9817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readUnits)
/* harmony export */ });
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9399);

function readUnits(all, revision) {
    let units = [];
    const diagnostics = [];
    const take = ({ value, diagnostics: said }) => {
        for (const diagnostic of said)
            diagnostics.push(diagnostic);
        return value;
    };
    for (const side of sidesAt(all, revision)) {
        const { format, key, files, when } = side;
        const completed = format.complete?.(files, units, when);
        if (completed) {
            units = [...take(completed)];
            continue;
        }
        const read = when === "before" && format.readBefore ? format.readBefore(key, files) : format.read(key, files, side.part);
        const part = side.part === undefined ? {} : { part: side.part };
        const resources = take(read).map((each) => (side.perhaps ? { perhaps: side.perhaps, ...each } : each));
        units.push({ key: (0,_change_js__WEBPACK_IMPORTED_MODULE_0__/* .unitName */ .C)(side), ...part, format: format.name, resources });
    }
    return { value: units, diagnostics };
}
/** The units of a revision; at the base also those whose files at the head say what was before. Those that complete others come last. */
function sidesAt(all, revision) {
    const present = all.filter((each) => each.revision === revision).map((each) => ({ ...each, when: "after" }));
    const known = new Set(present.map(nameOf));
    const told = revision === "base" ? all.filter((each) => each.format.readBefore && !known.has(nameOf(each))) : [];
    const before = told.map((each) => ({ ...each, when: "before", files: each.files.map((file) => ({ ...file, revision })) }));
    const sides = [...present, ...before];
    return [...sides.filter(({ format }) => !format.complete), ...sides.filter(({ format }) => format.complete)];
}
const nameOf = (unit) => `${unit.format.name}\0${(0,_change_js__WEBPACK_IMPORTED_MODULE_0__/* .unitName */ .C)(unit)}`;


/***/ }),

/***/ 5627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ unitRenames)
/* harmony export */ });
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9399);
/** Renamed files to renamed units: a module's directory, a document's path. */

/** From a unit that the head no longer has to the one that its files went to. A file that leaves a unit that stays renames nothing. */
function unitRenames({ units, renames }) {
    if (renames.size === 0)
        return new Map();
    const head = units.filter(({ revision }) => revision === "head");
    const kept = new Set(head.map(_change_js__WEBPACK_IMPORTED_MODULE_0__/* .unitName */ .C));
    const found = new Map();
    for (const unit of units) {
        if (unit.revision !== "base" || kept.has((0,_change_js__WEBPACK_IMPORTED_MODULE_0__/* .unitName */ .C)(unit)))
            continue;
        const moved = new Set(unit.files.flatMap(({ path }) => renames.get(path) ?? []));
        const targets = head.filter(({ files, part }) => fileName(part) === fileName(unit.part) && files.some(({ path }) => moved.has(path)));
        const [only, another] = targets;
        if (only && !another)
            found.set((0,_change_js__WEBPACK_IMPORTED_MODULE_0__/* .unitName */ .C)(unit), (0,_change_js__WEBPACK_IMPORTED_MODULE_0__/* .unitName */ .C)(only));
    }
    return found;
}
/** Settings keep their file's name when their directory gets another. */
const fileName = (part) => part?.slice(part.lastIndexOf("/") + 1);


/***/ }),

/***/ 2844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ joinAccess),
/* harmony export */   D: () => (/* binding */ unsaid)
/* harmony export */ });
/** Where nobody has said anything. Until somebody says which day it is, nothing has ended. */
const unsaid = {
    trustedAccounts: new Set(),
    approvedModels: [],
    approvedRegions: [],
    approvedNetworks: [],
    approvedGuardrails: [],
    today: "1970-01-01",
};
/** What several readings of one revision come to together. */
const joinAccess = (all) => ({
    value: {
        subjects: new Map(all.flatMap(({ value }) => [...value.subjects])),
        grants: all.flatMap(({ value }) => value.grants),
        dormant: new Map(all.flatMap(({ value }) => [...value.dormant])),
        limits: new Map(all.flatMap(({ value }) => [...value.limits])),
        settings: all.flatMap(({ value }) => value.settings),
        lints: all.flatMap(({ value }) => value.lints),
    },
    diagnostics: all.flatMap(({ diagnostics }) => diagnostics),
});


/***/ }),

/***/ 9100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Wb: () => (/* binding */ prepareClouds),
  zS: () => (/* binding */ readAccess),
  k2: () => (/* binding */ spellingOf)
});

// EXTERNAL MODULE: ./lib/src/clouds/cloud.js
var cloud = __webpack_require__(2844);
;// CONCATENATED MODULE: ./lib/src/clouds/read-elsewhere.js
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

;// CONCATENATED MODULE: ./lib/src/clouds/blame.js
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

// EXTERNAL MODULE: ./lib/src/formats/json/parse.js + 2 modules
var parse = __webpack_require__(5215);
;// CONCATENATED MODULE: ./lib/src/clouds/references.js
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

// EXTERNAL MODULE: ./lib/src/model/value.js
var model_value = __webpack_require__(1925);
// EXTERNAL MODULE: ./lib/src/model/nearest.js
var nearest = __webpack_require__(1370);
// EXTERNAL MODULE: ./lib/src/model/one-line.js
var one_line = __webpack_require__(2571);
// EXTERNAL MODULE: ./lib/src/model/source.js
var source = __webpack_require__(2239);
;// CONCATENATED MODULE: ./lib/src/clouds/aws/elements.js



function noting(before) {
    const diagnostics = [];
    let doubt = before;
    let doubts = before === undefined ? 0 : 1;
    return {
        diagnostics,
        doubt: () => doubt,
        doubts: () => doubts,
        error(message, at) {
            diagnostics.push({ code: "shape", severity: "error", message, at });
            doubt ??= message;
            doubts++;
        },
        warning: (message, at) => void diagnostics.push({ code: "shape", severity: "warning", message, at }),
        unsure(because) {
            doubt ??= because;
            doubts++;
        },
    };
}
/** More about one document helps nobody. */
const mostTold = 200;
/** Errors first, where there is more than anybody reads. */
function told(all) {
    if (all.length <= mostTold)
        return all;
    const isError = ({ severity }) => severity === "error";
    return [...all.filter(isError), ...all.filter((each) => !isError(each))].slice(0, mostTold);
}
const longestQuote = 60;
/** A user's text as a message can hold it. */
const quote = (text) => {
    const line = (0,one_line/* oneLine */.T)(text).replaceAll("`", "'");
    return `\`${line.length > longestQuote ? `${[...line].slice(0, longestQuote).join("")}…` : line}\``;
};
/** An element under a name that is none is read as the one that it is spelt most like, where that is missing. */
function elementsOf(map, names, what, mistakes) {
    const found = new Map();
    const strange = [];
    const known = namesIn(names);
    for (const each of map.entries) {
        const name = known.get(each.key.toLowerCase());
        if (name !== undefined)
            add(found, name, each);
        else if (!isHole(each.key))
            strange.push(each);
    }
    for (const [name, [, second]] of found)
        if (second && isLong(name))
            mistakes.error(`${quote(name)} stands twice in one ${what}`, second.keySpan);
    const unread = strange.filter((each) => {
        const meant = meantBy(each.key, names);
        if (meant === undefined || found.has(meant))
            return true;
        mistakes.error(noElement(each.key, meant), each.keySpan);
        add(found, meant, each);
        return false;
    });
    return { of: (name) => found.get(name) ?? [], strange: unread };
}
/** What AWS makes of a statement with an element that there is not: it refuses it. What is spelt like another may have been meant. */
function refuse({ strange }, names, what, mistakes) {
    for (const { key, keySpan } of strange) {
        const meant = meantBy(key, names);
        if (meant !== undefined)
            mistakes.error(noElement(key, meant), keySpan);
        else
            mistakes.warning(`there is no element ${quote(key)} in a ${what}`, keySpan);
    }
}
const noElement = (key, meant) => `there is no element ${quote(key)}; did you mean ${quote(meant)}`;
const meantBy = (key, names) => (0,nearest/* nearest */.p)(key.slice(0, longestQuote), names.filter(isLong))[0];
/** Any short word is spelt much like `Id` or `Sid`, and those decide nothing. */
const isLong = (name) => name.length > 3;
/** The names by their lower case, made once for each kind of map. */
const lowered = new WeakMap();
function namesIn(names) {
    const known = lowered.get(names) ?? new Map(names.map((name) => [name.toLowerCase(), name]));
    lowered.set(names, known);
    return known;
}
function add(found, name, entry) {
    const list = found.get(name);
    if (list)
        list.push(entry);
    else
        found.set(name, [entry]);
}
/** A key that is not known, or under which entries come that are not seen here. */
const isHole = (key) => key.includes("${");
/** What brings entries to a map that are not seen here. */
const unseenIn = (map) => map.entries.find(({ key }) => isHole(key))?.key;
/** Whether a list stands there in the author's own brackets. One that evaluation made has come a way, or holds alternatives. */
const isWrittenList = (value) => value.kind === "list" && value.via === undefined && value.items.every(({ perhaps }) => perhaps === undefined);
const isNothing = (value) => value.kind === "scalar" && value.value === null;
/** Whether its author left it empty. What a variable leaves empty is no mistake of whoever wrote the statement. */
const isWrittenEmpty = (value) => value.via === undefined && (isNothing(value) || /^(\[\s*\]|\{\s*\})$/.test((0,source/* textOf */.b6)(value.span)));
/** A template's function in a document that stands alone: whoever deploys it fills it in. Undefined of any other value. */
function elements_hidden(value) {
    if (value.kind === "unknown")
        return value;
    const { kind, span } = value;
    const name = kind === "dict" && value.entries.length === 1 ? value.entries[0]?.key : undefined;
    if (name !== "Ref" && !name?.startsWith("Fn::"))
        return undefined;
    return { kind: "unknown", name: (0,source/* textOf */.b6)(span).replace(/\s+/g, " "), because: "a template fills it in", span };
}

// EXTERNAL MODULE: ./lib/src/access/pattern.js
var pattern = __webpack_require__(6879);
;// CONCATENATED MODULE: ./lib/src/clouds/patterns.js
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

;// CONCATENATED MODULE: ./lib/src/clouds/aws/patterns.js
/** Values to patterns: wildcards, policy variables, and names that every account fills in its own way. */


/** A value's text as a pattern; undefined for a list, a map or nothing. An unknown value is a hole of its name. */
function patternOf(value, reading) {
    const parts = partsOf(value, words);
    return parts && (0,pattern/* pattern */.T1)(parts, reading);
}
/**
 * Literal text with policy variables: `${aws:username}` is filled when a request is made, `${*}` stands for the character.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
 */
function policyVariables(text) {
    if (!text.includes("${"))
        return [text];
    return text.split(/(\$\{[^{}]*\})/).flatMap((part) => {
        if (!part.startsWith("${"))
            return part === "" ? [] : [part];
        const name = (part.slice(2, -1).split(",")[0] ?? "").trim();
        return name === "$" || name === "*" || name === "?" ? [{ exact: name }] : [{ hole: name }];
    });
}
/** The partition is `aws` wherever nothing else is said; account and region are the deployment's own, however they are asked for. */
function hole(name) {
    if (name === "AWS::Partition" || /^data\.aws_partition(?:\[[^\]]*\])?\.partition$/.test(name))
        return "aws";
    if (name === "AWS::AccountId" || name === "data.aws_caller_identity.account_id")
        return { hole: "account" };
    if (name === "AWS::Region" || /^data\.aws_region\.(name|id|region)$/.test(name))
        return { hole: "region" };
    if (name === "AWS::URLSuffix" || /^data\.aws_partition(?:\[[^\]]*\])?\.dns_suffix$/.test(name))
        return "amazonaws.com";
    return { hole: name };
}
const words = { literal: policyVariables, hole };
/** The same few questions are asked of one ARN in turn. */
let latest = { text: "", parts: undefined };
/** The six parts of an ARN as written, or undefined where the text is not one. */
function arnParts(text) {
    if (latest.text !== text)
        latest = { text, parts: partsOfArn(text) };
    return latest.parts;
}
function partsOfArn(text) {
    if (!text.startsWith("arn:"))
        return undefined;
    const [, partition, service, region, account, ...rest] = splitOutsideHoles(text);
    if (partition === undefined ||
        service === undefined ||
        region === undefined ||
        account === undefined ||
        rest.length === 0)
        return undefined;
    return { partition, service, region, account, resource: rest.join(":") };
}
/** Splits at colons, but not at those inside `${…}`. */
function splitOutsideHoles(text) {
    const parts = [];
    let start = 0;
    let depth = 0;
    for (let i = 0; i < text.length; i++) {
        if (text.startsWith("${", i))
            depth++;
        else if (text[i] === "}" && depth > 0)
            depth--;
        else if (text[i] === ":" && depth === 0) {
            parts.push(text.slice(start, i));
            start = i + 1;
        }
    }
    return [...parts, text.slice(start)];
}

;// CONCATENATED MODULE: ./lib/src/clouds/aws/conditions.js
/** Condition operators by name to what they test, and conditions as written to conditions that can be compared. */



const yes = (test, domain) => ({ test, domain, negated: false });
const no = (test, domain) => ({ test, domain, negated: true });
/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html, names in lower case. */
const operators = {
    stringequals: yes("equals", "text"),
    stringnotequals: no("equals", "text"),
    stringequalsignorecase: yes("equals", "text-ignoring-case"),
    stringnotequalsignorecase: no("equals", "text-ignoring-case"),
    stringlike: yes("like", "text"),
    stringnotlike: no("like", "text"),
    numericequals: yes("equals", "number"),
    numericnotequals: no("equals", "number"),
    numericlessthan: yes("less", "number"),
    numericlessthanequals: yes("less-or-equal", "number"),
    numericgreaterthan: yes("greater", "number"),
    numericgreaterthanequals: yes("greater-or-equal", "number"),
    dateequals: yes("equals", "date"),
    datenotequals: no("equals", "date"),
    datelessthan: yes("less", "date"),
    datelessthanequals: yes("less-or-equal", "date"),
    dategreaterthan: yes("greater", "date"),
    dategreaterthanequals: yes("greater-or-equal", "date"),
    bool: yes("equals", "boolean"),
    binaryequals: yes("equals", "binary"),
    ipaddress: yes("in-cidr", "address"),
    notipaddress: no("in-cidr", "address"),
    arnequals: yes("like", "arn"),
    arnlike: yes("like", "arn"),
    arnnotequals: no("like", "arn"),
    arnnotlike: no("like", "arn"),
    null: yes("null", "boolean"),
};
/** `ForAnyValue:StringLikeIfExists` taken apart; undefined where there is no such operator. */
function operatorOf(written) {
    const name = written.toLowerCase();
    const [quantifier, rest] = name.includes(":")
        ? [name.slice(0, name.indexOf(":")), name.slice(name.indexOf(":") + 1)]
        : ["", name];
    const ifExists = rest.endsWith("ifexists");
    const meaning = operators[ifExists ? rest.slice(0, -"ifexists".length) : rest];
    const over = quantifier === "" ? "one" : quantifier === "foranyvalue" ? "any" : quantifier === "forallvalues" ? "all" : undefined;
    return meaning && over && { ...meaning, ifExists, over };
}
/** A key that is there or is not: `Null` with `true` and `false`. */
const always = { ...yes("like", "text"), ifExists: true, over: "one" };
/** A condition ready to be compared. What cannot be read stays opaque: it equals only itself. */
function conditionOf(written) {
    const operator = operatorOf(written.operator);
    if (!operator || written.key === "")
        return opaque(written, written.unread ??
            (written.operator === ""
                ? "the condition is not known before deployment"
                : `there is no condition operator \`${written.operator}\``));
    const reading = operator.test === "like" ? "glob" : "exact";
    const values = written.values.map((value) => patternOf(value, reading) ?? (0,pattern/* pattern */.T1)([{ hole: (0,source/* textOf */.b6)(value.span) }], "exact"));
    const isNull = operator.test === "null";
    if (isNull && (values.length === 0 || !values.every(({ text }) => /^(true|false)$/i.test(text))))
        return opaque(written, "whether `Null` asks for the key or for none is not known before deployment");
    const both = isNull && ["true", "false"].every((each) => values.some(({ text }) => text.toLowerCase() === each));
    return {
        kind: "test",
        key: written.key.toLowerCase(),
        written: written.key,
        operator: both ? always : operator,
        values: both ? [pattern/* anything */.D8] : values,
        ...conditions_placeOf(written),
    };
}
const opaque = (written, because) => ({
    kind: "opaque",
    text: (0,source/* textOf */.b6)(written.via?.at(-1) ?? written.span).replace(/\s+/g, " "),
    because,
    ...conditions_placeOf(written),
});
const conditions_placeOf = ({ span, via }) => ({ span, ...(via && { via }) });

;// CONCATENATED MODULE: ./lib/src/clouds/aws/doubtful-conditions.js
/** A statement of which some conditions hold only perhaps to what it says with them, and to what it says without. */

/**
 * Of the two, the narrower one is certain, and the wider one is as certain as what makes it wider: nobody is held back by a
 * condition that may not be there, nor let in by a value that may not be.
 */
function withDoubts(statement) {
    const { conditions } = statement;
    const doubts = conditions.flatMap(({ perhaps, values }) => perhaps ?? values.flatMap((each) => each.perhaps ?? []));
    const [doubt] = doubts;
    if (doubt === undefined)
        return [statement];
    const less = conditions.filter(({ perhaps }) => perhaps === undefined).map(withoutDoubtful);
    const [withAll, withLess] = [statement, { ...statement, conditions: less }];
    const unsure = (each) => ({ ...each, perhaps: each.perhaps ?? doubt, choice: undefined });
    const widening = conditions.map(widens);
    return [widening.includes(true) ? unsure(withAll) : withAll, widening.includes(false) ? unsure(withLess) : withLess];
}
/** Whether what is doubtful of a condition lets more through; undefined where nothing is. */
function widens({ perhaps, values, operator }) {
    if (perhaps !== undefined)
        return false;
    return values.some((each) => each.perhaps !== undefined) ? operatorOf(operator)?.negated !== true : undefined;
}
/** Values of which all are doubtful stay: a test of none is another one. */
function withoutDoubtful(condition) {
    const values = condition.values.filter(({ perhaps }) => perhaps === undefined);
    return values.length === 0 || values.length === condition.values.length ? condition : { ...condition, values };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/src/clouds/aws/overlarge.js
/** Statements that stand for more rows than anybody compares to one that may say anything, and equals only itself. */


/** Combinations of its actions, resources and principals. */
const mostRows = 10_000;
/** Things that a statement leaves out, or values that it tests for. */
const mostListed = 10_000;
const mostTests = 1000;
/** How many rows all policies of a unit may come to. */
const mostInAll = 100_000;
const why = "there are too many combinations to compare them all";
/** The statements as far as there is room for their rows; one that stands for too many, and all beyond, may say anything. */
function fitting(all, room) {
    const value = [];
    const diagnostics = [];
    let left = room;
    for (const [i, statement] of all.entries()) {
        const rows = isOverlarge(statement) ? 1 : combinations(statement);
        left -= rows;
        if (left < 0) {
            diagnostics.push(tooMuch(statement.span));
            value.push(...summary(i === 0 ? all : all.slice(i), statement.span));
            break;
        }
        if (isOverlarge(statement)) {
            diagnostics.push(tooMuch(statement.span));
            value.push(...anything(statement.effect, [statement], statement.span));
        }
        else
            value.push(statement);
    }
    return { value, diagnostics };
}
/** Made once of a policy that is attached many times. */
const summaries = new WeakMap();
function summary(all, span) {
    const known = summaries.get(all) ?? [...anything("allow", all, span), ...anything("deny", all, span)];
    summaries.set(all, known);
    return known;
}
const tooMuch = (at) => ({ code: "too-much-work", severity: "error", message: why, at });
const combinations = ({ actions, resources, principals }) => picked(actions) * picked(resources) * picked(principals);
const picked = (list) => list?.kind === "only" ? Math.max(1, list.of.length) : 1;
const isOverlarge = (statement) => {
    const { actions, resources, principals, conditions } = statement;
    const lists = [actions, resources, principals].map((each) => each?.of.length ?? 0);
    return (
    // What one list alone makes long is as long in the text.
    (combinations(statement) > mostRows && combinations(statement) > 2 * Math.max(...lists)) ||
        [actions, resources, principals].some((each) => each?.kind === "all-except" && each.of.length > mostListed) ||
        conditions.length > mostTests ||
        conditions.reduce((sum, { values }) => sum + values.length, 0) > mostListed);
};
/** A statement about everything, perhaps: one that stands for others has another mark, and they cover each other only perhaps. */
function anything(effect, all, span) {
    const meant = all.filter((each) => each.effect === effect);
    if (meant.length === 0)
        return [];
    const mark = markOf(meant);
    const who = { kind: "unknown", name: mark, because: why, span };
    const isNamed = meant.some(({ principals }) => principals);
    return [
        {
            effect,
            actions: { kind: "only", of: [{ kind: "text", pieces: [{ kind: "literal", text: "*", span }], span }], span },
            ...(isNamed && { principals: { kind: "only", of: [{ type: "AWS", value: who }], span } }),
            conditions: [],
            span,
            perhaps: `${why} (${mark})`,
        },
    ];
}
/** The same for statements that say the same, in whatever order. */
function markOf(statements) {
    const hash = (0,external_node_crypto_.createHash)("sha256");
    const texts = (all) => all.map((value) => patternOf(value, "exact")?.text ?? "").sort();
    for (const { effect, actions, resources, principals, conditions } of statements)
        hash.update(JSON.stringify([
            effect,
            [actions.kind, texts(actions.of)],
            resources && [resources.kind, texts(resources.of)],
            principals && [principals.kind, principals.of.map(({ type, value }) => [type, ...texts([value])])],
            conditions.map(({ operator, key, values }) => [operator, key, texts(values)]),
        ]));
    return hash.digest("hex").slice(0, 12);
}

;// CONCATENATED MODULE: ./lib/src/clouds/aws/selections.js
/** `Action` and `NotAction`, `Resource` and `NotResource`, to what a statement picks or leaves out. */


/** Where both are written, it is either: one selection for each. */
function selectionsOf(only, except, look, mistakes) {
    const [picked, omitted] = either(only, except, mistakes);
    return [selection("only", picked, look, mistakes), selection("all-except", omitted, look, mistakes)].flatMap((each) => each ?? []);
}
/** Of an element and its opposite, which is meant. One is left out by leaving it empty, and what is not known may be empty. */
function either(only, except, mistakes) {
    const [first, second] = [only[0], except[0]];
    if (!first || !second)
        return [only, except];
    const isFull = ({ value }) => (0,model_value/* items */.ld)(value).length > 0;
    if (!except.some(isFull))
        return [only, []];
    if (!only.some(isFull))
        return [[], except];
    if (!except.some(isSeen))
        return [only, []];
    if (!only.some(isSeen))
        return [[], except];
    mistakes.error(`${quote(first.key)} and ${quote(second.key)} exclude each other`, second.keySpan);
    return [only, except];
}
/** Whether something of it is known. */
const isSeen = ({ value }) => {
    if (value.kind === "list")
        return value.items.some((item) => isSeen({ value: item }));
    if (value.kind === "dict")
        return value.entries.some(isSeen);
    return value.kind === "text" ? value.pieces.some(({ kind }) => kind === "literal") : value.kind === "scalar";
};
function selection(kind, entries, look, mistakes) {
    const last = entries.at(-1);
    return last && { kind, of: entries.flatMap((each) => textsOf(each, look, mistakes)), span: last.value.span };
}
function textsOf({ key, value }, look, mistakes) {
    const all = (0,model_value/* items */.ld)(value);
    if (all.length === 0 && isWrittenEmpty(value))
        mistakes.error(`${quote(key)} is empty`, value.span);
    return all.flatMap((each) => textsIn(each, key, look, mistakes));
}
/** Lists in lists too: evaluation leaves them, and what is in them is no less meant. */
function textsIn(value, key, look, mistakes) {
    switch (value.kind) {
        case "list":
            if (isWrittenList(value))
                mistakes.warning(`${quote(key)} holds a list within a list`, value.span);
            return value.items.flatMap((each) => textsIn(each, key, look, mistakes));
        case "scalar":
            if (isNothing(value)) {
                // A variable or a condition leaves it out.
                if (value.via === undefined)
                    mistakes.warning(`${quote(key)} holds a \`null\``, value.span);
                return [];
            }
            mistakes.error(`${quote(key)} must be text or a list of texts`, value.span);
            return [];
        case "dict": {
            const unknown = elements_hidden(value);
            if (unknown)
                return [unknown];
            mistakes.error(`${quote(key)} must be text or a list of texts`, value.span);
            return [];
        }
        case "text": {
            const text = (0,model_value/* literal */.eu)(value);
            if (text?.trim() === "" && value.via === undefined)
                mistakes.warning(`${quote(key)} holds an empty text`, value.span);
            const wrong = text === undefined || text.trim() === "" || isHole(text) ? undefined : look(text);
            if (wrong !== undefined)
                mistakes.warning(wrong, value.span);
            return [value];
        }
        default:
            return [value];
    }
}
const anAction = (text) => text.includes(":") || /^[*?]+$/.test(text)
    ? undefined
    : `${quote(text)} is no action; one is written \`service:Name\``;
const aResource = (text) => /[:*?]/.test(text) ? undefined : `${quote(text)} is no resource; one is written as an ARN, or as \`*\``;

;// CONCATENATED MODULE: ./lib/src/clouds/aws/written-conditions.js


function conditionsOf({ key, value }, mistakes) {
    if (isNothing(value))
        return [];
    return mapsIn(value, `${quote(key)} must be a map of operators`, mistakes, (operators) => once(operators, mistakes, (operator) => mapsIn(operator.value, `${quote(operator.key)} must be a map of condition keys`, mistakes, (keys) => once(keys, mistakes, (each) => [testOf(operator.key, each, mistakes)].map(doubted(each.value.perhaps ?? operator.value.perhaps)))))).map(doubted(value.perhaps));
}
/** What is only perhaps there around a test leaves the test in doubt. */
const doubted = (perhaps) => (condition) => perhaps === undefined ? condition : { ...condition, perhaps };
/** What a map, or each of several alternatives, holds. What is none is a test that cannot be read. */
function mapsIn(value, wrong, mistakes, read) {
    if (isWrittenList(value))
        mistakes.error(wrong, value.span);
    return (value.kind === "list" ? value.items : [value]).flatMap((each) => {
        const unseen = elements_hidden(each);
        if (unseen)
            return [unknown(unseen)];
        if (each.kind === "dict")
            return read(each);
        if (each.kind === "reference" || (each.kind === "text" && (0,model_value/* literal */.eu)(each) === undefined))
            return [unknown(each)];
        if (!isWrittenList(value))
            mistakes.error(wrong, each.span);
        return [unread(each.span, wrong)];
    });
}
/** Of what stands twice only one counts, and nobody knows which. */
function once(map, mistakes, read) {
    const named = new Map();
    for (const each of map.entries) {
        const entries = named.get(each.key.toLowerCase());
        if (entries)
            entries.push(each);
        else
            named.set(each.key.toLowerCase(), [each]);
    }
    return [...named.values()].flatMap((entries) => {
        const [first, second] = entries;
        if (!first || !second)
            return entries.flatMap(read);
        const wrong = `${quote(first.key)} stands twice in one condition`;
        mistakes.error(wrong, second.keySpan);
        return entries.map((each) => unread(spanOf(each), wrong));
    });
}
function testOf(operator, entry, mistakes) {
    const span = spanOf(entry);
    const { key, value } = entry;
    const read = valuesOf(value, key, mistakes);
    return typeof read === "string" ? unread(span, read) : { operator, key, values: read, span };
}
/** The values of a test, or why they are none. */
function valuesOf(value, key, mistakes) {
    const all = (0,model_value/* items */.ld)(value)
        .flatMap(flat)
        .map((each) => elements_hidden(each) ?? each);
    const strange = isNothing(value) ? value : all.find((each) => each.kind === "dict" || isNothing(each));
    if (strange) {
        const wrong = `${quote(key)} must be text or a list of texts`;
        mistakes.error(wrong, strange.span);
        return wrong;
    }
    if (all.length === 0 && isWrittenEmpty(value))
        mistakes.warning(`${quote(key)} has no values`, value.span);
    return all;
}
const flat = (value) => (value.kind === "list" ? value.items.flatMap(flat) : [value]);
const unknown = (value) => ({ operator: "", key: "", values: [value], span: value.span });
const unread = (span, because = "it cannot be read") => ({
    operator: "",
    key: "",
    values: [],
    span,
    unread: because,
});
const spanOf = ({ keySpan, value: { span } }) => ({
    source: keySpan.source,
    start: keySpan.start,
    end: span.source === keySpan.source ? Math.max(keySpan.end, span.end) : keySpan.end,
});

;// CONCATENATED MODULE: ./lib/src/clouds/aws/written-principals.js
/** `Principal` and `NotPrincipal` to who is written there, each with the kind that it is written under. */





/** Where both are written, it is either: one selection for each; one of none where nothing is written. */
function principalsOf(only, except, mistakes) {
    const [picked, omitted] = either(only, except, mistakes);
    const all = [written_principals_selection("only", picked, mistakes), written_principals_selection("all-except", omitted, mistakes)].flatMap((each) => each ?? []);
    return all.length > 0 ? all : [undefined];
}
function written_principals_selection(kind, entries, mistakes) {
    const of = entries.flatMap((each) => written(each, mistakes) ?? []);
    const last = entries.findLast(({ value }) => !isNothing(value));
    return last && { kind, of, span: last.value.span };
}
function written({ key, value }, mistakes) {
    if (isWrittenEmpty(value))
        mistakes.error(`${quote(key)} is empty`, value.span);
    else if (isWrittenList(value) || value.kind === "scalar")
        mistakes.error(`${quote(key)} must be \`"*"\` or a map`, value.span);
    return (0,model_value/* items */.ld)(value).flatMap((each) => {
        const unknown = elements_hidden(each);
        if (unknown)
            return bare(unknown);
        if (each.kind === "dict")
            return ofKinds(each, mistakes);
        // It means what it says, and some services take it.
        if (((0,model_value/* literal */.eu)(each) ?? "*") !== "*")
            mistakes.warning(`${quote(key)} must be \`"*"\` or a map`, each.span);
        return bare(each);
    });
}
const bare = (value) => written_principals_flat(value).map((id) => ({ type: (0,model_value/* literal */.eu)(id) === "*" ? "*" : "AWS", value: id }));
const ofKinds = (map, mistakes) => map.entries.flatMap(({ key, keySpan, value }) => {
    const type = kindOf(key, keySpan, mistakes);
    return identifiersOf(key, value, mistakes).map((id) => ({ type, value: id }));
});
/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html */
const kinds = ["AWS", "Service", "Federated", "CanonicalUser"];
/** One that there is not is read as an identity: then nobody is overlooked. */
function kindOf(written, at, mistakes) {
    if (kinds.includes(written) || written === "*" || isHole(written))
        return written;
    const meant = kinds.find((kind) => kind.toLowerCase() === written.toLowerCase()) ?? (0,nearest/* nearest */.p)(written, kinds.slice(1)).at(0);
    const instead = meant === undefined ? `there are ${kinds.map(quote).join(", ")}` : `did you mean ${quote(meant)}`;
    mistakes.error(`there is no kind of principal ${quote(written)}; ${instead}`, at);
    return meant ?? "AWS";
}
/** The identifiers under a kind. An account's number may stand without quotes in YAML. */
function identifiersOf(name, value, mistakes) {
    const all = (0,model_value/* items */.ld)(value).flatMap(written_principals_flat);
    if (all.length === 0 && isWrittenEmpty(value))
        mistakes.error(`${quote(name)} is empty`, value.span);
    const doubt = all.find(({ perhaps }) => perhaps !== undefined)?.perhaps;
    if (doubt !== undefined)
        mistakes.unsure(doubt);
    return all.map((each) => {
        const unknown = elements_hidden(each);
        if (unknown || (each.kind !== "scalar" && each.kind !== "dict"))
            return unknown ?? each;
        const text = (0,source/* textOf */.b6)(each.span);
        if (/^\d{12}$/.test(text))
            return { kind: "text", pieces: [{ kind: "literal", text, span: each.span }], span: each.span };
        mistakes.error(`${quote(name)} must be text or a list of texts`, each.span);
        return each;
    });
}
const written_principals_flat = (value) => (value.kind === "list" ? value.items.flatMap(written_principals_flat) : [value]);

;// CONCATENATED MODULE: ./lib/src/clouds/aws/policy-document.js
/** A policy document, in JSON or YAML, to its statements; what is wrong with one is said with its place, and the rest is read. */








/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html */
const ofDocument = ["Version", "Id", "Statement"];
const ofStatement = [
    "Sid",
    "Effect",
    "Principal",
    "NotPrincipal",
    "Action",
    "NotAction",
    "Resource",
    "NotResource",
    "Condition",
];
const known = new WeakMap();
/** The statements of a document given as a map, read once however often it is attached. */
function statementsOf(document) {
    const read = known.get(document) ?? readDocument(document);
    known.set(document, read);
    return read;
}
/** What is a statement itself is read as the only one. */
function readDocument(document) {
    const mistakes = noting();
    const elements = elementsOf(document, ofDocument, "policy", mistakes);
    for (const { value } of elements.of("Version"))
        checkVersion(value, mistakes);
    const lists = elements.of("Statement");
    const isLacking = lists.length === 0 && unseenIn(document) === undefined;
    if (isLacking)
        mistakes.error("a policy needs a `Statement`", document.span);
    const reads = lists.map(({ key, value }) => {
        if (isNothing(value) && value.via === undefined)
            mistakes.error(`${quote(key)} is empty`, value.span);
        return readStatements((0,model_value/* items */.ld)(value), mistakes.doubt());
    });
    if (isLacking && isStatement(document))
        reads.push(readStatement(document, mistakes.doubt()));
    return {
        value: reads.flatMap((read) => read.value),
        diagnostics: told([...mistakes.diagnostics, ...reads.flatMap((read) => read.diagnostics)]),
    };
}
const isStatement = ({ entries }) => entries.some(({ key }) => /^(not)?action$/i.test(key));
function checkVersion(value, mistakes) {
    const version = value.kind === "scalar" ? String(value.value) : (0,model_value/* literal */.eu)(value);
    if (value.kind === "list" || value.kind === "dict")
        mistakes.error("`Version` must be text", value.span);
    else if (version !== undefined && version !== "2012-10-17" && version !== "2008-10-17")
        mistakes.error(`unknown policy version ${quote(version)}`, value.span);
}
function readStatements(all, doubt) {
    const reads = all.map((each) => readItem(each, doubt));
    return { value: reads.flatMap((read) => read.value), diagnostics: reads.flatMap((read) => read.diagnostics) };
}
function readItem(item, before) {
    const doubt = before ?? item.perhaps;
    const name = nameOf(item);
    if (item.kind === "dict" && name === undefined)
        return readStatement(item, doubt, before === undefined ? item.choice : undefined);
    if (item.kind === "reference" && item.resolved)
        return readItem(item.resolved, doubt);
    if (name !== undefined)
        return {
            value: [],
            diagnostics: [
                {
                    code: "unresolved",
                    severity: "warning",
                    message: `the statement ${quote(name)} is not known`,
                    at: item.span,
                },
            ],
        };
    const mistakes = noting(doubt);
    mistakes.error("a statement must be a map of elements", item.span);
    if (item.kind !== "list")
        return { value: [], diagnostics: mistakes.diagnostics };
    const { value, diagnostics } = readStatements(item.items, mistakes.doubt());
    return { value, diagnostics: [...mistakes.diagnostics, ...diagnostics] };
}
/** The name of a value that is not known before deployment; undefined of one that is. */
function nameOf(value) {
    if (value.kind === "reference")
        return value.address;
    const unseen = elements_hidden(value);
    if (unseen)
        return unseen.name;
    const hole = value.kind === "text" ? value.pieces.find((piece) => piece.kind === "hole") : undefined;
    return hole?.kind === "hole" ? hole.name : undefined;
}
/** One, or one for each way to understand it where it contradicts itself; none where it is about no action. */
function readStatement(statement, doubt, choice) {
    const mistakes = noting(doubt);
    const elements = elementsOf(statement, ofStatement, "statement", mistakes);
    refuse(elements, ofStatement, "statement", mistakes);
    const pick = elements.of;
    const unseen = unseenIn(statement);
    if (unseen !== undefined)
        mistakes.unsure(`${quote(unseen)} brings elements that are not known before deployment`);
    const lack = (name) => {
        if (unseen === undefined)
            mistakes.error(`a statement needs ${name}`, statement.span);
    };
    if (pick("Effect").length === 0)
        lack("an `Effect`");
    const effect = effectOf(pick("Effect"), mistakes);
    const actions = selectionsOf(pick("Action"), pick("NotAction"), anAction, mistakes);
    if (actions.length === 0 && pick("Effect").length > 0)
        lack("an `Action` or a `NotAction`");
    const resources = selectionsOf(pick("Resource"), pick("NotResource"), aResource, mistakes);
    const principals = principalsOf(pick("Principal"), pick("NotPrincipal"), mistakes);
    const conditions = pick("Condition").flatMap((each) => alternativesOf(each, mistakes, choice));
    const sid = sidOf(pick("Sid").at(-1)?.value);
    const whens = conditions.length > 0 ? conditions : [{ tests: [], choice }];
    const value = combined({ sid, effect, actions, resources, principals, whens }, statement.span, mistakes);
    return { value, diagnostics: mistakes.diagnostics };
}
/** An empty one is none. */
function sidOf(value) {
    const name = value && patternOf(value, "exact")?.text;
    if (!value || name === undefined || name === "")
        return undefined;
    return { name, isKnown: (0,model_value/* literal */.eu)(value) !== undefined, span: value.span };
}
/** One set of conditions, or one for each of the maps that evaluation leaves to choose from. */
function alternativesOf(element, mistakes, choice) {
    const { key, value } = element;
    if (!/^condition$/i.test(key))
        return [{ tests: [unread(spanOf(element), mistakes.doubt())] }];
    const [first] = value.kind === "list" && !isWrittenList(value) ? value.items : [];
    if (value.kind !== "list" || !first)
        return [{ tests: conditionsOf(element, mistakes), choice }];
    mistakes.unsure(first.perhaps ?? "which conditions hold is not known before deployment");
    return value.items.map((each) => ({
        tests: conditionsOf({ ...element, value: each }, mistakes),
        choice: each.choice,
    }));
}
/** A statement that may be understood in more ways than these may say anything. */
const mostReadings = 4;
/** Every combination of what its parts may say: that is one, but where they contradict each other. */
function combined({ sid, effect, actions, resources, principals, whens }, span, mistakes) {
    const all = actions.flatMap((picked) => orNone(resources).flatMap((about) => principals.flatMap((who) => whens.map(({ tests, choice }) => ({
        ...(sid && { sid }),
        effect,
        actions: picked,
        resources: about,
        principals: who,
        conditions: tests,
        span,
        perhaps: mistakes.doubt(),
        // Another doubt beside it leaves open whether any of them is there.
        choice: mistakes.doubts() === 1 ? choice : undefined,
    })))));
    return all.length > mostReadings ? anything(effect, all, span) : all.flatMap(withDoubts);
}
const orNone = (all) => (all.length > 0 ? all : [undefined]);
/** One that is not known, or is none, is an allow: that is never silent. */
function effectOf(entries, mistakes) {
    const open = entries.flatMap(({ key, value }) => branchesOf(value, mistakes).map((branch) => ({ key, value: branch })));
    const effects = open.map(({ key, value }) => {
        const written = (0,model_value/* literal */.eu)(value);
        const effect = written?.toLowerCase();
        if (effect === "allow" || effect === "deny")
            return effect;
        const name = nameOf(value);
        if (written === undefined && name !== undefined)
            mistakes.unsure(`whether it allows or denies depends on ${quote(name)}, which is not known before deployment`);
        else
            mistakes.error(`${quote(key)} must be \`Allow\` or \`Deny\`${written === undefined ? "" : `, not ${quote(written)}`}`, value.span);
        return "allow";
    });
    return effects.length > 0 && effects.every((effect) => effect === "deny") ? "deny" : "allow";
}
/** Each of several values that evaluation leaves to choose from. */
function branchesOf(value, mistakes) {
    if (value.kind !== "list" || !value.alternatives)
        return [value];
    mistakes.unsure(value.items[0]?.perhaps ?? "which of several values is meant is not known before deployment");
    return value.items;
}
/** A statement where it stands: who may assume a role is said of no resource, and what an identity may of no principal. */
function placed(statement, kind) {
    const { resources, principals, span, perhaps } = statement;
    const isGranting = kind === "identity-policy" || kind === "boundary";
    const isWhole = isGranting ? resources || principals : principals;
    // What is wrong anyway may lack this for the same reason.
    if (isWhole || perhaps !== undefined)
        return { value: statement, diagnostics: [] };
    const mistakes = noting();
    mistakes.error(`the statement does not say ${isGranting ? "on which resources" : "who may"}`, span);
    return { value: { ...statement, perhaps: mistakes.doubt() }, diagnostics: mistakes.diagnostics };
}

;// CONCATENATED MODULE: ./lib/src/clouds/aws/document-block.js






/** https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/iam_policy_document */
const document_block_ofStatement = [
    "sid",
    "effect",
    "actions",
    "not_actions",
    "resources",
    "not_resources",
    "principals",
    "not_principals",
    "condition",
];
const ofPrincipals = ["type", "identifiers"];
const ofCondition = ["test", "variable", "values"];
function statementsOfBlock(body) {
    const reads = (0,model_value/* items */.ld)((0,model_value/* field */.ZZ)(body, "statement")).map(document_block_readStatement);
    return { value: reads.flatMap((read) => read.value), diagnostics: told(reads.flatMap((read) => read.diagnostics)) };
}
/** Documents that this one starts from. */
const sourcesOf = (body) => listed(body, ["source_json", "source_policy_documents"]);
/** Documents that are laid over this one, the topmost last. */
const overridesOf = (body) => listed(body, ["override_policy_documents", "override_json"]);
const listed = (body, names) => names.flatMap((name) => (0,model_value/* items */.ld)((0,model_value/* field */.ZZ)(body, name)));
function document_block_readStatement(block) {
    const mistakes = noting(block.perhaps);
    if (block.kind !== "dict") {
        if (block.kind !== "unknown" && block.kind !== "reference")
            mistakes.error("a statement must be a block", block.span);
        return { value: [], diagnostics: mistakes.diagnostics };
    }
    const elements = elementsOf(block, document_block_ofStatement, "statement", mistakes);
    refuse(elements, document_block_ofStatement, "statement", mistakes);
    const pick = (name) => elements.of(name).filter(({ value }) => !isNothing(value));
    const select = (only, except, look) => {
        for (const each of [...pick(only), ...pick(except)])
            mustBeList(each, mistakes);
        return selectionsOf(pick(only), pick(except), look, mistakes);
    };
    const actions = select("actions", "not_actions", anAction);
    if (elements.of("actions").length + elements.of("not_actions").length === 0)
        mistakes.error("a statement needs `actions` or `not_actions`", block.span);
    const effect = pick("effect").length > 0 ? effectOf(pick("effect"), mistakes) : "allow";
    const resources = select("resources", "not_resources", aResource);
    const principals = document_block_principalsOf(pick("principals"), pick("not_principals"), mistakes);
    const tests = pick("condition").flatMap(({ value }) => (0,model_value/* items */.ld)(value).map((each) => readTest(each, mistakes)));
    return {
        value: combined({
            sid: sidOf(pick("sid").at(-1)?.value),
            effect,
            actions,
            resources,
            principals,
            whens: [{ tests: merged(tests) }],
        }, block.span, mistakes),
        diagnostics: mistakes.diagnostics,
    };
}
function mustBeList({ key, value }, mistakes) {
    if (value.via === undefined && (0,model_value/* literal */.eu)(value) !== undefined)
        mistakes.error(`${quote(key)} must be a list of texts`, value.span);
}
function document_block_principalsOf(only, except, mistakes) {
    const [picked, omitted] = either(only, except, mistakes);
    const all = [whoIn("only", picked, mistakes), whoIn("all-except", omitted, mistakes)].flatMap((each) => each ?? []);
    return all.length > 0 ? all : [undefined];
}
function whoIn(kind, entries, mistakes) {
    const [first] = entries;
    const before = mistakes.diagnostics.length;
    const of = entries.flatMap(({ value }) => (0,model_value/* items */.ld)(value).flatMap((each) => readPrincipals(each, mistakes)));
    if (!first)
        return undefined;
    if (of.length > 0 || mistakes.diagnostics.length > before)
        return { kind, of, span: first.value.span };
    // Callers of the module fill what its variables leave empty.
    mistakes.unsure("who may is not known before deployment");
    return undefined;
}
function readPrincipals(block, mistakes) {
    if (block.kind !== "dict")
        return [];
    const elements = elementsOf(block, ofPrincipals, "`principals`", mistakes);
    const [type, identifiers] = ofPrincipals.map((name) => elements.of(name).at(-1));
    if (!type)
        mistakes.error("`principals` need a `type`", block.span);
    if (!identifiers)
        mistakes.error("`principals` need `identifiers`", block.span);
    const written = (0,model_value/* literal */.eu)(type?.value);
    const kind = type && written !== undefined ? kindOf(written, type.value.span, mistakes) : "AWS";
    if (!identifiers)
        return [];
    mustBeList(identifiers, mistakes);
    return identifiersOf(identifiers.key, identifiers.value, mistakes).map((value) => ({ type: kind, value }));
}
function readTest(block, mistakes) {
    if (block.kind !== "dict")
        return { operator: "", key: "", values: [block], span: block.span };
    const elements = elementsOf(block, ofCondition, "`condition`", mistakes);
    const [test, variable, values] = ofCondition.map((name) => elements.of(name).at(-1));
    const missing = ofCondition.find((name) => elements.of(name).length === 0);
    if (!test || !variable || !values) {
        const wrong = `a \`condition\` needs ${quote(missing ?? "")}`;
        mistakes.error(wrong, block.span);
        return unread(block.span, wrong);
    }
    mustBeList(values, mistakes);
    const read = valuesOf(values.value, values.key, mistakes);
    if (typeof read === "string")
        return unread(block.span, read);
    // What the test compares with is what people change; the block around it is where it is used.
    const first = read[0] ?? block;
    return {
        operator: (0,model_value/* literal */.eu)(test.value) ?? "",
        key: (0,model_value/* literal */.eu)(variable.value) ?? "",
        values: read,
        ...(block.perhaps !== undefined && { perhaps: block.perhaps }),
        span: first.span,
        via: [...(first.via ?? []), ...read.slice(1).flatMap((each) => [each.span, ...(each.via ?? [])]), block.span],
    };
}
/**
 * The values of blocks of one test and one variable are alternatives of one test:
 * https://github.com/hashicorp/terraform-provider-aws/blob/main/internal/service/iam/policy_model.go
 */
function merged(tests) {
    const named = new Map();
    for (const [i, each] of tests.entries()) {
        const name = each.operator === "" || each.key === "" ? String(i) : `${each.operator}\n${each.key}`;
        const known = named.get(name);
        named.set(name, known ? together(known, each) : each);
    }
    return [...named.values()];
}
/** What a block brings that is only perhaps there, it perhaps brings to one that is. */
function together({ perhaps: before, ...first }, next) {
    const { perhaps } = next;
    if (before !== undefined && perhaps !== undefined)
        return { ...first, perhaps: before, values: [...first.values, ...next.values] };
    const marked = (values, why) => why === undefined ? values : values.map((each) => ({ ...each, perhaps: why }));
    return { ...first, values: [...marked(first.values, before), ...marked(next.values, perhaps)] };
}

;// CONCATENATED MODULE: ./lib/src/clouds/aws/layers.js
/**
 * Each layer over those before it, as the provider merges documents:
 * https://github.com/hashicorp/terraform-provider-aws/blob/main/internal/service/iam/policy_model.go
 */
const laid = (layers) => layers.reduce((below, above) => [...under(below, above), ...above], []);
function under(below, above) {
    const covers = above.flatMap(({ statements, perhaps }) => statements.flatMap((each) => (each.sid ? [{ ...each.sid, perhaps: perhaps ?? each.perhaps }] : [])));
    if (covers.length === 0)
        return below;
    const sure = new Set(covers.flatMap((each) => (each.isKnown && each.perhaps === undefined ? [each.name] : [])));
    const unsure = covers.filter((each) => !each.isKnown || each.perhaps !== undefined);
    return below.map((policy) => {
        const left = policy.statements.flatMap((each) => afterAll(each, sure, unsure));
        const isSame = left.length === policy.statements.length && left.every((each, i) => each === policy.statements[i]);
        return isSame ? policy : { ...policy, statements: left };
    });
}
function afterAll(statement, sure, unsure) {
    const { sid } = statement;
    if (!sid)
        return [statement];
    if (sure.has(sid.name))
        return [];
    const cover = unsure.find((each) => each.name === sid.name || !each.isKnown || !sid.isKnown);
    const doubt = cover && (cover.perhaps ?? `whether the statement \`${sid.name}\` is replaced is not known`);
    return doubt === undefined || statement.perhaps !== undefined ? [statement] : [{ ...statement, perhaps: doubt }];
}
/** Complains of statements of one Sid where only one may have it. */
function repeated(policies) {
    const seen = new Map();
    const diagnostics = [];
    for (const { statements, perhaps } of policies)
        for (const { sid } of statements) {
            if (!sid?.isKnown || perhaps !== undefined)
                continue;
            const before = seen.get(sid.name);
            if (before !== undefined && before !== sid.span)
                diagnostics.push({
                    code: "shape",
                    severity: "error",
                    message: `two statements have the Sid \`${sid.name}\`, which the provider refuses`,
                    at: sid.span,
                });
            else
                seen.set(sid.name, sid.span);
        }
    return diagnostics;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./lib/src/clouds/once.js
/** A reading to one that is done when it is first asked for, and then known. */
function once_once(read) {
    let value;
    return () => {
        value ??= { of: read() };
        return value.of;
    };
}

;// CONCATENATED MODULE: ./lib/src/clouds/aws/data.js
/** The generated files beside this one to their contents, read when they are first asked for. */


// The bundler copies a file that is named in just this form.
const serviceData = once_once(() => JSON.parse((0,external_node_fs_.readFileSync)(__webpack_require__.ab + "services.json", "utf8")));
/** Every service's action names, in AWS's own spelling. */
const actionNames = once_once(() => {
    const lines = (0,external_node_fs_.readFileSync)(__webpack_require__.ab + "actions.txt", "utf8")
        .trimEnd()
        .split("\n");
    return new Map(lines.map((line) => {
        const [service = "", ...names] = line.split(" ");
        return [service, names];
    }));
});
const data_managedPolicyData = once_once(() => JSON.parse((0,external_node_fs_.readFileSync)(__webpack_require__.ab + "managed-policies.json", "utf8")));

;// CONCATENATED MODULE: ./lib/src/clouds/aws/managed-policies.js
/** The policies that AWS writes and keeps, by name or ARN: the latest document of each that touches AI or administers. */

let byName;
let names;
/** Undefined for a policy that neither touches AI nor administers, and for a name that AWS does not have. */
function managedPolicy(arnOrName) {
    byName ??= new Map(data_managedPolicyData().policies.map((policy) => [policy.name.toLowerCase(), policy]));
    const entry = byName.get(bareName(arnOrName));
    return entry && { ...entry, document: JSON.parse(String(entry.document)) };
}
/** Whether AWS has a policy of this name at all, as of the day the data was made. */
function knowsManagedPolicy(arnOrName) {
    names ??= new Set(managedPolicyData().names.toLowerCase().split(" "));
    return names.has(bareName(arnOrName));
}
/** `arn:aws:iam::aws:policy/service-role/X` is called `X`. A policy of a customer may share its name, but never its account. */
function bareName(arnOrName) {
    if (/^arn:/i.test(arnOrName) && !/^arn:[^:]+:iam::aws:policy\//i.test(arnOrName))
        return "";
    return (arnOrName.split("/").at(-1) ?? "").toLowerCase();
}

;// CONCATENATED MODULE: ./lib/src/clouds/aws/written-elsewhere.js
function valueOfJson(json, span) {
    if (typeof json === "string")
        return { kind: "text", pieces: [{ kind: "literal", text: json, span }], span };
    if (typeof json === "number" || typeof json === "boolean")
        return { kind: "scalar", value: json, span };
    if (Array.isArray(json))
        return { kind: "list", items: json.map((each) => valueOfJson(each, span)), span };
    if (typeof json !== "object" || json === null)
        return { kind: "scalar", value: null, span };
    const entries = Object.entries(json).map(([key, value]) => ({ key, keySpan: span, value: valueOfJson(value, span) }));
    return { kind: "dict", entries, span };
}

;// CONCATENATED MODULE: ./lib/src/clouds/aws/documents.js
/** A value that stands for a policy to its statements, wherever they are: in place, in a string, in a data source, with the provider. */









/** A document that includes documents that include it is cut here. */
const deepest = 10;
/** Reads whatever a value holds or refers to. `owner` is the resource that the value is written in. */
const readPolicy = (value, owner, index, depth = 0) => onlyPerhaps(readCertainly(value, owner, index, depth), value.perhaps);
function readCertainly(value, owner, index, depth) {
    if (depth > deepest)
        return unresolved(value, "policies include each other in a circle");
    const fact = value.kind === "reference" || value.kind === "text" || value.kind === "unknown" ? index.policy(value) : undefined;
    if (fact?.kind === "lookup")
        return readPolicy(fact.policy, fact.resource, index, depth + 1);
    if (fact) {
        const read = readPolicy(fact.document, fact.resource, index, depth + 1);
        return { ...read, address: fact.address };
    }
    switch (value.kind) {
        case "dict":
            return isBlock(value, owner) ? readBlock(value, owner, index, depth) : fromStatements(statementsOf(value), owner);
        case "list":
            return joined(value.items.map((item) => readPolicy(item, owner, index, depth + 1)));
        case "reference":
            return value.resolved
                ? readPolicy(value.resolved, owner, index, depth + 1)
                : unresolved(value, `\`${value.address}\` is not declared here`);
        case "text":
            return managed(value, owner) ?? readText(value, owner, index, depth);
        case "scalar":
            return value.value === null ? { policies: [], diagnostics: [] } : noPolicy(value);
        case "unknown":
            return unresolved(value, value.because);
    }
}
/** A managed policy named by its ARN, or undefined where the text is something else. */
function managed(value, owner) {
    const arn = patternOf(value, "exact")?.text ?? "";
    if (!/^arn:[a-z-]+:iam::/.test(arn))
        return undefined;
    if (!arn.includes(":iam::aws:policy/"))
        return unresolved(value, `the policy \`${arn}\` is not declared here`);
    const policy = managedPolicy(arn);
    if (!policy)
        return { policies: [], diagnostics: [] };
    const { value: statements } = statementsOf(valueOfJson(policy.document, value.span));
    return {
        policies: [
            {
                statements,
                address: policy.name,
                block: owner.span,
                managed: { name: policy.name, ...blameOf(value) },
                perhaps: owner.perhaps,
            },
        ],
        diagnostics: [],
    };
}
function readText(value, owner, index, depth) {
    const only = lonePiece(value);
    if (only?.kind === "hole")
        return unresolved(value, only.because ?? `\`${only.name}\` is not known before deployment`);
    const { value: parsed, diagnostics } = (0,parse/* parseJsonIn */.t)(value);
    if (!parsed)
        return { policies: [], diagnostics };
    if (parsed.kind === "text")
        return unresolved(value, "it is not a policy document");
    const read = readPolicy(parsed, owner, index, depth + 1);
    return { ...read, diagnostics: [...diagnostics, ...read.diagnostics] };
}
const isBlock = (value, owner) => owner.type === "data.aws_iam_policy_document" && value === owner.body;
function readBlock(body, owner, index, depth) {
    const read = (values) => values.map((value) => readPolicy(value, owner, index, depth + 1));
    const sources = joined(read(sourcesOf(body)));
    const own = fromStatements(statementsOfBlock(body), owner);
    const overrides = read(overridesOf(body));
    const layers = [sources, own, ...overrides];
    const complaints = [sources, own].flatMap(({ policies }) => repeated(policies));
    return {
        policies: laid(layers.map(({ policies }) => policies)),
        diagnostics: [...layers.flatMap(({ diagnostics }) => diagnostics), ...complaints],
    };
}
const fromStatements = ({ value, diagnostics }, owner) => ({
    policies: [{ statements: value, address: owner.address, block: owner.span, perhaps: owner.perhaps }],
    diagnostics,
});
const joined = (readings) => ({
    policies: readings.flatMap((each) => each.policies),
    diagnostics: readings.flatMap((each) => each.diagnostics),
});
const onlyPerhaps = (reading, perhaps) => perhaps === undefined
    ? reading
    : { ...reading, policies: reading.policies.map((policy) => ({ ...policy, perhaps: policy.perhaps ?? perhaps })) };
const noPolicy = ({ span }) => ({
    policies: [],
    diagnostics: [{ code: "shape", severity: "error", message: "a policy must be a map of elements", at: span }],
});
const unresolved = (value, because) => ({
    policies: [],
    diagnostics: [
        { code: "unresolved", severity: "warning", message: `a policy could not be read: ${because}`, at: value.span },
    ],
});

;// CONCATENATED MODULE: ./lib/src/clouds/aws/catalogue-glob.js
/** An IAM glob to a test for names: `*` is any run, `?` any one character, and a hostile glob takes no longer than its length times the name's. */
/** Compares without regard to case; the names must come in lower case. */
function nameMatcher(glob) {
    const wanted = glob.toLowerCase();
    const first = wanted.search(/[*?]/);
    if (first < 0)
        return (name) => name === wanted;
    const start = wanted.slice(0, first);
    const rest = wanted.slice(first);
    if (/^\*+$/.test(rest))
        return (name) => name.startsWith(start);
    // Most names lack the longest piece of literal text, which is quickly seen.
    const piece = rest.split(/[*?]+/).reduce((a, b) => (b.length > a.length ? b : a), "");
    return (name) => name.startsWith(start) && name.includes(piece, first) && matches(rest, name, first);
}
/** Goes back only to the last `*`: whatever an earlier one took in, a later one can take in as well. */
function matches(glob, name, from) {
    let at = 0;
    let star = -1;
    let resume = from;
    for (let i = from; i < name.length;) {
        const symbol = glob[at];
        if (symbol === "*") {
            star = at++;
            resume = i;
        }
        else if (symbol === "?" || symbol === name[i]) {
            at++;
            i++;
        }
        else if (star >= 0) {
            at = star + 1;
            i = ++resume;
        }
        else
            return false;
    }
    while (glob[at] === "*")
        at++;
    return at === glob.length;
}

;// CONCATENATED MODULE: ./lib/src/clouds/aws/catalogue.js


let encoded;
const decoded = new Map();
const services = () => {
    encoded ??= new Map(serviceData().services.map((each) => [each.service, each]));
    return encoded;
};
/** Decoded when first asked for: most policies name one or two services. */
function actionsOf(service) {
    const known = decoded.get(service);
    if (known)
        return known;
    const data = services().get(service);
    const actions = data ? decode(data) : [];
    const made = { actions, lowerNames: actions.map((action) => action.name.toLowerCase()) };
    if (data)
        decoded.set(service, made);
    return made;
}
function decode({ service, ai, types, actions }) {
    const resources = types.map(([name, arn]) => ({ name, arn: arn.replace(/\$\{[^}]*\}/g, "*") }));
    const sets = new Map();
    const keySet = (keys) => {
        const made = sets.get(keys) ?? new Set(keys.toLowerCase().split(" ").filter(Boolean));
        sets.set(keys, made);
        return made;
    };
    return actions.map(([name, capability, typeNumbers, keys]) => {
        const taken = typeNumbers === "" ? [] : typeNumbers.split(" ").map(Number);
        return {
            name: `${service}:${name}`,
            service,
            capability: capability,
            supporting: !ai,
            resourceTypes: taken.flatMap((index) => resources[index] ?? []),
            conditionKeys: keySet([keys, ...taken.map((index) => types[index]?.[2] ?? "")].join(" ")),
        };
    });
}
const expanded = new Map();
/** The actions that matter and that an IAM action glob matches, without regard to case. Equal globs give the same array. */
function expandActions(text) {
    const wanted = text.toLowerCase();
    const known = expanded.get(wanted);
    if (known)
        return known;
    const matcher = nameMatcher(wanted);
    const found = servicesOf(wanted, services().keys()).flatMap((service) => {
        const { actions, lowerNames } = actionsOf(service);
        return actions.filter((_, i) => matcher(lowerNames[i] ?? ""));
    });
    expanded.set(wanted, found);
    return found;
}
/** The services whose actions a lower-case glob may match: the one that it names, or all where a wildcard stands in its place. */
function servicesOf(glob, all) {
    const colon = glob.indexOf(":");
    const service = colon < 0 ? glob : glob.slice(0, colon);
    return /[*?]/.test(service) ? [...all] : [service];
}
/** What is known of one action, if it matters for access to AI. */
const actionFacts = (name) => /[*?]/.test(name) ? undefined : expandActions(name)[0];
const isAiService = (service) => services().get(service.toLowerCase())?.ai === true;
/** Share of each AI service's actions that a glob matches, for the question of whether it takes in the whole service. */
function breadth(text) {
    const counts = new Map();
    for (const { service, supporting } of expandActions(text))
        if (!supporting)
            counts.set(service, (counts.get(service) ?? 0) + 1);
    return [...counts].map(([service, count]) => ({ service, share: count / actionsOf(service).actions.length }));
}
const lowerNames = new Map();
/** Names of all of a service's actions in lower case; undefined where AWS has no such service. */
function lowerNamesOf(service) {
    const known = lowerNames.get(service);
    if (known)
        return known;
    const made = actionNames()
        .get(service)
        ?.map((name) => name.toLowerCase());
    if (made)
        lowerNames.set(service, made);
    return made;
}
/** Whether AWS has an action of this name, in any service and any case. */
function actionExists(name) {
    const [service = "", ...action] = name.toLowerCase().split(":");
    const all = lowerNamesOf(service);
    if (!all)
        return "unknown-service";
    return all.includes(action.join(":")) ? "yes" : "no";
}
/** Whether a glob matches any action that AWS has, of AI or not. */
function matchesAnyAction(text) {
    const wanted = text.toLowerCase();
    const matcher = nameMatcher(wanted);
    return servicesOf(wanted, actionNames().keys()).some((service) => lowerNamesOf(service)?.some((name) => matcher(`${service}:${name}`)));
}

;// CONCATENATED MODULE: ./lib/src/clouds/aws/catalogue-names.js
/** Names that are not actions to the actions that were meant: API and SDK names, and slips of the pen. */



/**
 * The services' clients have prefixes of their own, which IAM does not know.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonbedrock.html
 */
const clientPrefixes = {
    "bedrock-runtime": "bedrock",
    "bedrock-agent": "bedrock",
    "bedrock-agent-runtime": "bedrock",
    "bedrock-data-automation": "bedrock",
    "bedrock-data-automation-runtime": "bedrock",
    "bedrock-agentcore-control": "bedrock-agentcore",
    "sagemaker-runtime": "sagemaker",
    "sagemaker-a2i-runtime": "sagemaker",
    "sagemaker-featurestore-runtime": "sagemaker",
    "sagemaker-metrics": "sagemaker",
    "sagemaker-edge": "sagemaker",
    opensearchserverless: "aoss",
};
/** Calls that are authorised under another name: https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_Converse.html */
const otherNames = {
    "bedrock:converse": "bedrock:InvokeModel",
    "bedrock:conversestream": "bedrock:InvokeModelWithResponseStream",
    "bedrock:converse*": "bedrock:InvokeModel*",
    "bedrock:invokemodelwithbidirectionalstream": "bedrock:InvokeModelWithResponseStream",
    "bedrock:startasyncinvoke": "bedrock:InvokeModel",
};
/** The action that an API or SDK name stands for; undefined where the name is none. */
function actionForApiName(written) {
    const [prefix = "", ...rest] = written.split(":");
    const service = clientPrefixes[prefix.toLowerCase()];
    const translated = service === undefined ? written : `${service}:${rest.join(":")}`;
    const other = otherNames[translated.toLowerCase()];
    return other ?? (service === undefined ? undefined : translated);
}
/** Actions that a name was probably meant to be, nearest first: what an API name stands for, then names spelt much alike. */
function nearestActions(written, limit) {
    const meant = actionForApiName(written);
    if (meant !== undefined && actionExists(meant) === "yes")
        return [meant].slice(0, limit);
    const [service = "", action = ""] = (meant ?? written).toLowerCase().split(":");
    return (0,nearest/* nearest */.p)(action, actionNames().get(service) ?? [], limit).map((name) => `${service}:${name}`);
}

// EXTERNAL MODULE: ./lib/src/access/condition.js + 2 modules
var access_condition = __webpack_require__(4961);
;// CONCATENATED MODULE: ./lib/src/clouds/aws/catalogue-requests.js
/** What a request for an action carries, and which resources it can be about. */


/**
 * Keys that AWS fills in for requests to any service, lower case.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
 */
const globalKeys = new Set(`aws:calledvia aws:calledviafirst aws:calledvialast aws:currenttime aws:epochtime aws:ec2instancesourcevpc
  aws:ec2instancesourceprivateipv4 aws:federatedprovider aws:multifactorauthage aws:multifactorauthpresent aws:chatbotsourcearn
  aws:principalaccount aws:principalarn aws:principalisawsservice aws:principalorgid aws:principalorgpaths aws:principalservicename
  aws:principalservicenameslist aws:principaltype aws:referer aws:requestedregion aws:resourceaccount aws:resourceorgid
  aws:resourceorgpaths aws:securetransport aws:sourceaccount aws:sourcearn aws:sourceidentity aws:sourceip aws:sourceorgid
  aws:sourceorgpaths aws:sourcevpc aws:sourcevpcarn aws:sourcevpce aws:tokenissuetime aws:useragent aws:userid aws:username
  aws:viaawsservice aws:vpcsourceip aws:vpceaccount aws:vpceorgid aws:vpceorgpaths aws:assumedroot aws:tagkeys
  aws:sourceinstancearn aws:signinregion aws:signintime`.split(/\s+/));
/**
 * Identity providers whose claims stay in the session and so reach any service; those of every other end with the role's assumption.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html#condition-keys-wif
 */
const lastingProviders = new Set([
    "cognito-identity.amazonaws.com",
    "www.amazon.com",
    "graph.facebook.com",
    "accounts.google.com",
    "saml",
]);
/** Whether a request for the action can carry the key. INVARIANT: `no` only where the data says so. */
function requestCarries(action, key) {
    const wanted = key.toLowerCase();
    const prefix = wanted.slice(0, Math.max(wanted.indexOf(":"), 0));
    if (globalKeys.has(wanted) || wanted.startsWith("aws:principaltag/"))
        return "yes";
    if (action.conditionKeys.has(wanted))
        return "yes";
    const alike = sameFamily(action.conditionKeys, wanted);
    if (alike)
        return alike;
    // Tags that the tables do not mention, and global keys that are younger than this list.
    if (prefix === "aws" || prefix === "")
        return "maybe";
    if (isFederation(prefix))
        return ofFederation(action, prefix);
    if (action.supporting)
        return prefix === action.service || prefix === "iam" || prefix === "sts" ? "maybe" : "no";
    // Keys that a service defines and no action of its table names.
    if (prefix === action.service)
        return serviceData().loose.includes(wanted) ? "maybe" : "no";
    return actionNames().has(prefix) ? "no" : "maybe";
}
/** `sagemaker:ResourceTag/${TagKey}` stands for any tag; a family of which only some members are listed may have more. */
function sameFamily(known, wanted) {
    const slash = wanted.indexOf("/");
    if (slash < 0)
        return undefined;
    const family = wanted.slice(0, slash + 1);
    const members = [...known].filter((key) => key.startsWith(family));
    if (members.some((key) => key === family || key.startsWith(`${family}\${`)))
        return "yes";
    return members.length > 0 ? "maybe" : undefined;
}
/** Identity providers put their name before the claim: `token.actions.githubusercontent.com:sub`. */
const isFederation = (prefix) => prefix.includes(".") || prefix === "saml";
function ofFederation(action, prefix) {
    if (action.service === "sts")
        return "yes";
    return lastingProviders.has(prefix) ? "maybe" : "no";
}
/**
 * Resources by which AWS's own guides scope actions whose tables leave them out.
 * https://docs.aws.amazon.com/bedrock/latest/userguide/guardrails-permissions-id.html
 */
const contradicted = {
    "bedrock:CreateGuardrail": "arn:*:bedrock:*:*:guardrail/*",
};
/** Whether a resource glob can match a resource that the action takes. An action without resources takes only `*`. */
function resourceFit(action, resource) {
    if (/^\*+$/.test(resource))
        return "yes";
    let fit = "no";
    for (const { arn } of action.resourceTypes) {
        const each = formatFit(resource, arn);
        if (each === "yes")
            return "yes";
        if (each === "maybe")
            fit = "maybe";
    }
    const guide = contradicted[action.name];
    return guide && formatFit(resource, guide) !== "no" ? "maybe" : fit;
}
/** Actions of one policy ask for the same resources in turn. */
let asked = new Map();
const mostAsked = 1000;
const formats = new Map();
function formatFit(resource, format) {
    const { whole, fields, fits } = asked.get(resource) ?? ask(resource);
    const known = fits.get(format);
    if (known)
        return known;
    const made = fields ? compareFields(fields, format) : compareWhole(resource, whole, format);
    fits.set(format, made);
    return made;
}
function ask(resource) {
    if (asked.size >= mostAsked)
        asked = new Map();
    const fields = fieldsOf(resource);
    const made = { whole: (0,pattern/* glob */.TI)(resource), fields: fields && isAligned(fields) ? fields : undefined, fits: new Map() };
    asked.set(resource, made);
    return made;
}
/**
 * Where the fields can be told apart. A `*` may run on over colons, but what an ARN ends in never looks like the fields of
 * another: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html
 */
function compareFields(written, format) {
    const fields = formats.get(format) ?? fieldsOf(format) ?? [];
    formats.set(format, fields);
    return fields.every((field, i) => meets(field, written[i])) ? "yes" : "no";
}
/** Where a resource leaves its partition open. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html */
const partitions = ["aws", "aws-cn", "aws-us-gov"];
/** Where a `*` stands for several fields. */
function compareWhole(resource, whole, format) {
    const said = /^arn:([a-z-]+):/.exec(resource)?.[1];
    const all = said ? [inPartition(format, said)] : inPartitions(format);
    if (all.some((each) => (0,pattern/* covers */.hU)(whole, each) === "yes"))
        return "yes";
    return all.some((each) => (0,pattern/* overlaps */.$f)(whole, each) !== "no") ? "maybe" : "no";
}
const inPartition = (format, partition) => (0,pattern/* glob */.TI)(format.replace("arn:*:", `arn:${partition}:`));
const everywhere = new Map();
function inPartitions(format) {
    const known = everywhere.get(format) ?? partitions.map((partition) => inPartition(format, partition));
    everywhere.set(format, known);
    return known;
}
function fieldOf(text) {
    const wild = text.search(/[*?]/);
    return { text, start: wild < 0 ? text : text.slice(0, wild) };
}
/** Fields that start differently, as most do, need no closer look; nor do names before a `*`. */
function meets(a, b) {
    if (!a.start.startsWith(b.start) && !b.start.startsWith(a.start))
        return false;
    if (isPlain(a) && isPlain(b))
        return a.text === b.text;
    if (isPlain(a) && isPrefix(b))
        return a.text.startsWith(b.start);
    if (isPlain(b) && isPrefix(a))
        return b.text.startsWith(a.start);
    return (0,pattern/* overlaps */.$f)((0,pattern/* glob */.TI)(a.text), (0,pattern/* glob */.TI)(b.text)) !== "no";
}
const isPlain = ({ text, start }) => text.length === start.length;
/** `foundation-model/*` */
const isPrefix = ({ text, start }) => text.length === start.length + 1 && text.endsWith("*");
/** The five fields before the resource, and the resource. */
function fieldsOf(arn) {
    const parts = arn.split(":");
    return parts.length < 6 ? undefined : [...parts.slice(0, 5), parts.slice(5).join(":")].map(fieldOf);
}
/** False where a `*` in the place of one field must have taken in several, as that of an unknown prefix does. */
function isAligned(fields) {
    const [arn, partition = "", service = "", region = "", account = ""] = fields.map((field) => field.text);
    return (arn === "arn" &&
        [partition, service, region].every((field) => /^[a-z0-9*?-]*$/.test(field)) &&
        /^([\d*?]*|aws)$/.test(account));
}

;// CONCATENATED MODULE: ./lib/src/clouds/aws/catalogue-supporting.js
const of = (capability, ...names) => names.map((name) => ({ name, capability }));
const supportingActions = [
    ...of("identity", "iam:PassRole", "iam:UpdateAssumeRolePolicy", "iam:AttachRolePolicy", "iam:AttachUserPolicy", "iam:AttachGroupPolicy", "iam:PutRolePolicy", "iam:PutUserPolicy", "iam:PutGroupPolicy", "iam:CreatePolicyVersion", "iam:SetDefaultPolicyVersion", "iam:AddUserToGroup", "iam:DeleteRolePermissionsBoundary", "iam:PutRolePermissionsBoundary", "iam:DeleteUserPermissionsBoundary", "iam:PutUserPermissionsBoundary", "sts:AssumeRole", "sts:AssumeRoleWithWebIdentity", "sts:AssumeRoleWithSAML"),
    ...of("tag", "iam:TagRole", "iam:TagUser", "sts:TagSession"),
    ...of("credential", "iam:CreateServiceSpecificCredential", "iam:ResetServiceSpecificCredential", "iam:CreateAccessKey", "iam:CreateLoginProfile", "iam:UpdateLoginProfile"),
    ...of("log-read", "logs:GetLogEvents", "logs:FilterLogEvents", "logs:StartQuery"),
    ...of("log-config", "logs:DeleteLogGroup", "logs:PutRetentionPolicy"),
    ...of("spend", "aws-marketplace:Subscribe"),
    ...of("author", "lambda:UpdateFunctionCode"),
    ...of("credential", "secretsmanager:GetSecretValue"),
    ...of("workbench", "ssm:StartSession"),
];
/** Everyday actions: they say something of AI only where they are granted on all that there is of their kind. */
const everydayActions = new Set(["secretsmanager:GetSecretValue", "ssm:StartSession"]);

;// CONCATENATED MODULE: ./lib/src/clouds/aws/reach.js
/** What a row reaches: an action pattern and a resource to the known actions that matter and that the resource can bear. */





const matched = new Map();
const matchedWhole = new WeakMap();
/** The actions of a row. INVARIANT: equal text gives the same array, so that rows share what they reach. */
function reachOf(action, resource) {
    const { all, fitting } = matchedBy(action);
    const search = searchText(resource.of);
    if (search === "*")
        return all;
    const known = fitting.get(search);
    if (known)
        return known;
    const fit = all.filter((each) => resourceFit(each, search) !== "no" && (!everydayActions.has(each.name) || isAllOfAKind(search)));
    const made = fit.length === all.length ? all : fit;
    fitting.set(search, made);
    return made;
}
/** `*`, or an ARN that ends in its type with a wildcard behind it. */
const isAllOfAKind = (resource) => /^\*+$|^arn:(?:[^:]*:){4}(?:[a-z-]+[:/])?\*+$/.test(resource);
/** The actions that a pattern matches, whatever the resource. */
function matchedBy(action) {
    const { of, except } = action;
    const before = except.length === 0 ? matchedWhole.get(of) : undefined;
    if (before)
        return before;
    const key = [of.text, ...except.map((hole) => hole.text)].join("\u0001");
    const known = matched.get(key) ?? { all: matching(action), fitting: new Map() };
    matched.set(key, known);
    if (except.length === 0)
        matchedWhole.set(of, known);
    return known;
}
function matching({ of, except }) {
    const all = expandActions(searchText(of));
    if (except.length === 0)
        return all;
    // What a hole or an escaped wildcard leaves out has no text to look names up by.
    const plain = except.filter(({ text }) => !text.includes("${"));
    const others = except.filter(({ text }) => text.includes("${")).map(pattern/* foldCase */.SP);
    const omitted = new Set(plain.flatMap(({ text }) => expandActions(text)));
    return all.filter((each) => !omitted.has(each) && !others.some((hole) => (0,pattern/* covers */.hU)(hole, (0,pattern/* foldCase */.SP)((0,pattern/* glob */.TI)(each.name))) === "yes"));
}
/** A hole may turn out to be anything. */
const searchText = (of) => ((0,pattern/* hasHole */.dI)(of) || of.text.includes("${") ? searched(of) : of.text);
const searched = (of) => of.tokens.map((token) => (token.kind === "literal" ? token.text : token.kind === "one" ? "?" : "*")).join("");
const everything = { of: (0,pattern/* glob */.TI)("*"), except: [] };
/** Actions that the row would reach if its resource were of the right type, for the lint. */
const reachAnywhere = (action) => reachOf(action, everything);
/** A row's actions, apart by the exceptions of its resource that could be about them: one of another type takes nothing away. */
function splitByExceptions(actions, resource) {
    if (resource.except.length === 0)
        return [{ actions, resource }];
    const groups = new Map();
    for (const action of actions) {
        const kept = resource.except.filter((hole) => resourceFit(action, searchText(hole)) !== "no");
        const key = kept.map(({ text }) => text).join("\n");
        const group = groups.get(key) ?? { actions: [], resource: { ...resource, except: kept } };
        group.actions.push(action);
        groups.set(key, group);
    }
    return [...groups.values()];
}
/** A row's actions, apart by what is left of its conditions for them; actions for which a condition can never hold are gone. */
function splitByConditions(actions, conditions) {
    if (conditions.length === 0)
        return actions.length > 0 ? [{ actions, conditions }] : [];
    const groups = new Map();
    for (const action of actions) {
        const verdicts = conditions.map((condition) => verdictOf(action, condition));
        if (verdicts.includes("never"))
            continue;
        const key = verdicts.join();
        const group = groups.get(key) ?? { actions: [], conditions: conditions.filter((_, i) => verdicts[i] === "kept") };
        group.actions.push(action);
        groups.set(key, group);
    }
    const all = [...groups.values()];
    // The whole set keeps its identity: rows of one pattern share it.
    const only = all.length === 1 ? all[0] : undefined;
    return only && only.actions.length === actions.length ? [{ actions, conditions: only.conditions }] : all;
}
/** What becomes of a test on a key that a request for the action never carries: it never holds, or always. */
function verdictOf(action, condition) {
    if (condition.kind === "opaque" || requestCarries(action, condition.key) !== "no")
        return "kept";
    return (0,access_condition/* holdsWithoutKey */.Yy)(condition) ? "always" : "never";
}

;// CONCATENATED MODULE: ./lib/src/clouds/aws/element-lints.js
/** Statements to facts about text that cannot mean what its author hoped: names that do not exist, conditions that cannot hold. */







function* actionLints(statement, about) {
    for (const value of statement.actions.of) {
        const text = (0,model_value/* literal */.eu)(value);
        const wrong = text === undefined ? undefined : mistakeIn(text);
        if (text !== undefined && wrong)
            yield about(value, wrong.name, text, wrong.service, wrong.instead);
    }
}
const judgedTexts = new Map();
/** What is wrong with the text of an action, asked once for each text. */
function mistakeIn(text) {
    if (judgedTexts.has(text))
        return judgedTexts.get(text);
    const wrong = mistakeOf(text);
    judgedTexts.set(text, wrong);
    return wrong;
}
function mistakeOf(text) {
    if (!text.includes(":"))
        return undefined;
    const service = (text.split(":")[0] ?? "").trim().toLowerCase();
    // Look-alike letters are told of where the name would otherwise be one of an AI service.
    if (isForeignLetters(text))
        return isAiService(service) || isForeignLetters(service) ? { name: "non-ascii", service } : undefined;
    const meant = actionForApiName(text);
    if (meant !== undefined)
        return { name: "api-name-for-action", service, instead: meant };
    return isAiService(service) && (text !== text.trim() || !existsSomewhere(text))
        ? { name: "nonexistent-action", service, instead: nearestActions(text.trim(), 1)[0] }
        : undefined;
}
/** The names of all services are only loaded for what is none of the actions that matter. */
function existsSomewhere(text) {
    if (expandActions(text).length > 0)
        return true;
    return /[*?]/.test(text) ? matchesAnyAction(text) : actionExists(text) !== "no";
}
function* resourceLints(statement, about) {
    const { resources } = statement;
    if (!resources || resources.of.length === 0)
        return;
    const ai = actionScopes(statement)
        .map(judged)
        .find((actions) => actions.length > 0);
    if (!ai)
        return;
    for (const value of resources.of) {
        const text = (0,model_value/* literal */.eu)(value);
        if (text !== undefined && isForeignLetters(text))
            yield about(value, "non-ascii", text, ai[0]?.service ?? "");
    }
    if (resources.kind === "all-except")
        return;
    const scopes = resources.of.flatMap((value) => patternOf(value, "glob") ?? []);
    if (scopes.length < resources.of.length || scopes.some(element_lints_isHole))
        return;
    // Only where no resource of the statement suits a named action at all: lists often serve several actions.
    for (const value of statement.actions.of) {
        const scope = statement.actions.kind === "only" ? scopeOf(value) : undefined;
        const named = scope && (0,pattern/* exactText */.ns)(scope.of) !== undefined ? judged(scope) : [];
        if (scope && named.length > 0 && scopes.every((of) => reachOf(scope, { of, except: [] }).length === 0))
            yield about(value, "resource-mismatch", named[0]?.name ?? "", named[0]?.service ?? "", named[0]?.resourceTypes[0]?.name);
    }
}
function* conditionLints(statement, about) {
    if (statement.conditions.length === 0)
        return;
    const actions = actionScopes(statement).flatMap(judged);
    if (actions.length === 0)
        return;
    for (const written of statement.conditions) {
        const condition = conditionOf(written);
        const value = { kind: "unknown", because: "", name: written.key, span: written.span };
        if (isForeignLetters(written.key))
            yield about(value, "non-ascii", written.key, actions[0].service);
        else if (condition.kind === "opaque" && written.operator !== "")
            yield about(value, "nonexistent-operator", written.operator, actions[0].service);
        else {
            const verdicts = new Set(actions.map((action) => verdictOf(action, condition)));
            if (verdicts.has("kept"))
                continue;
            const [holds, other] = verdicts;
            const lint = about(value, "void-condition", written.key, actions[0].service);
            yield other === undefined && holds !== undefined ? { ...lint, holds } : lint;
        }
    }
}
const actionScopes = ({ actions }) => actions.kind === "only" ? actions.of.flatMap((value) => scopeOf(value) ?? []) : [];
function scopeOf(value) {
    const of = patternOf(value, "glob");
    return of && !element_lints_isHole(of) ? { of, except: [] } : undefined;
}
const element_lints_isHole = ({ tokens }) => tokens.length === 1 && tokens[0]?.kind === "hole";
const element_lints_known = new WeakMap();
/** The actions that a text is judged by: those of AI. Few patterns stand in many statements. */
function judged(scope) {
    const actions = element_lints_known.get(scope.of) ?? reachAnywhere(scope).filter((action) => !action.supporting);
    element_lints_known.set(scope.of, actions);
    return actions;
}
const isForeignLetters = (text) => /[^\x20-\x7e\t\r\n]/.test(text);

// EXTERNAL MODULE: ./lib/src/model/day.js
var model_day = __webpack_require__(3902);
;// CONCATENATED MODULE: ./lib/src/clouds/time-bounds.js
/** Conditions on the time to whether they end on a day that is near, and to what is amiss with those that limit nothing. */


/** What is granted for longer than that, in days, is not granted for a time. */
const longest = 90;
const timeKeys = ["aws:currenttime", "aws:epochtime", "request.time"];
const timeTests = (conditions) => conditions.filter((each) => each.kind === "test" && timeKeys.includes(each.key));
const endsIn = (tests) => tests.filter(({ operator: { test, negated } }) => (test === "less" || test === "less-or-equal") && !negated);
/** Whether an allow under these conditions ends soon; an end that is not known is taken for one. */
const isTimeBound = (conditions, today) => endsIn(timeTests(conditions)).some((end) => {
    const day = lastDayIn(end);
    return day === undefined || (0,model_day/* daysBetween */.YM)(today, day) <= longest;
});
/** What of the conditions of one allow, which must all hold, limits nothing. `today` as in Estate. */
function voidTimes(conditions, today) {
    const tests = timeTests(conditions);
    const [first] = tests;
    if (!first)
        return [];
    const misread = tests.find(({ operator }) => operator.domain !== "date" && operator.domain !== "number");
    if (misread)
        return [{ condition: misread, detail: "is compared as text, which says nothing of the time" }];
    const ends = endsIn(tests);
    if (ends.length === 0)
        return first.operator.test === "equals" ? [] : [{ condition: first, detail: "has a beginning and no end" }];
    return ends.flatMap((condition) => {
        const day = lastDayIn(condition);
        return day !== undefined && (0,model_day/* daysBetween */.YM)(today, day) < 0
            ? [{ condition, detail: `ended on ${day}, so nothing is granted` }]
            : [];
    });
}
/** Any of several ends suffices, so the last counts; undefined where one of them is not known. */
function lastDayIn({ values }) {
    const days = values.flatMap((value) => dayIn(value) ?? []);
    return days.length < values.length ? undefined : days.sort().at(-1);
}
/** A date, or seconds since 1970. */
function dayIn(value) {
    const text = (0,pattern/* exactText */.ns)(value);
    if (text === undefined)
        return undefined;
    const time = /^\d{9,11}$/.test(text) ? Number(text) * 1000 : Date.parse(text);
    return Number.isNaN(time) ? undefined : (0,model_day/* dayOf */.kb)(new Date(time));
}

;// CONCATENATED MODULE: ./lib/src/clouds/data/lifecycle.json
const lifecycle_namespaceObject = /*#__PURE__*/JSON.parse('{"from":{"aws":"https://docs.aws.amazon.com/bedrock/latest/userguide/model-lifecycle.html","azure":"https://learn.microsoft.com/azure/ai-foundry/openai/concepts/model-retirements","gcp":"https://cloud.google.com/vertex-ai/generative-ai/docs/learn/model-versions","as-of":"2026-11-23"},"aws":[{"id":"stability.stable-diffusion-xl-v0","ends":"2024-04-30","legacy":"2024-02-02","instead":"stability.stable-diffusion-xl-v1"},{"id":"stability.stable-diffusion-xl-v1","ends":"2025-05-20","legacy":"2024-10-16","instead":"stability.stable-image-core"},{"id":"cohere.command-text-v14","ends":"2025-08-12","legacy":"2024-10-04","instead":"cohere.command-r-v1:0"},{"id":"cohere.command-light-text-v14","ends":"2025-08-12","legacy":"2024-10-04","instead":"cohere.command-r-v1:0"},{"id":"anthropic.claude-v1","ends":"2024-02-28","legacy":"2023-11-28"},{"id":"anthropic.claude-v2","ends":"2025-07-21","legacy":"2025-01-21"},{"id":"anthropic.claude-v2:1","ends":"2025-07-21","legacy":"2025-01-21"},{"id":"anthropic.claude-instant-v1","ends":"2025-07-21","legacy":"2025-01-21"},{"id":"anthropic.claude-3-sonnet-20240229-v1:0","ends":"2025-07-21","legacy":"2025-01-21","instead":"anthropic.claude-sonnet-4-5-20250929-v1:0"},{"id":"anthropic.claude-3-opus-20240229-v1:0","ends":"2026-01-15","legacy":"2025-07-15","instead":"anthropic.claude-opus-4-1-20250805-v1:0"},{"id":"anthropic.claude-3-5-sonnet-20240620-v1:0","ends":"2026-03-01","legacy":"2025-08-25","instead":"anthropic.claude-sonnet-4-5-20250929-v1:0"},{"id":"anthropic.claude-3-5-sonnet-20241022-v2:0","ends":"2026-03-01","legacy":"2025-08-25","instead":"anthropic.claude-sonnet-4-5-20250929-v1:0"},{"id":"anthropic.claude-3-7-sonnet-20250219-v1:0","ends":"2026-04-28","legacy":"2025-10-28","instead":"anthropic.claude-sonnet-4-5-20250929-v1:0"},{"id":"anthropic.claude-opus-4-20250514-v1:0","ends":"2026-05-31","legacy":"2025-10-01","instead":"anthropic.claude-opus-4-1-20250805-v1:0"},{"id":"amazon.titan-text-premier-v1:0","ends":"2025-08-15","legacy":"2025-01-31","instead":"amazon.nova-pro-v1:0"},{"id":"amazon.titan-text-express-v1","ends":"2025-08-15","legacy":"2025-01-31","instead":"amazon.nova-micro-v1:0"},{"id":"amazon.titan-text-lite-v1","ends":"2025-08-15","legacy":"2025-01-31","instead":"amazon.nova-lite-v1:0"},{"id":"amazon.titan-image-generator-v1","ends":"2025-08-15","legacy":"2025-01-31","instead":"amazon.nova-canvas-v1:0"},{"id":"meta.llama2-13b-chat-v1","ends":"2024-10-30","legacy":"2024-05-12","instead":"meta.llama3-1-8b-instruct-v1:0"},{"id":"meta.llama2-70b-chat-v1","ends":"2024-10-30","legacy":"2024-05-12","instead":"meta.llama3-1-70b-instruct-v1:0"},{"id":"meta.llama2-13b-v1","ends":"2024-10-30","legacy":"2024-05-12"},{"id":"meta.llama2-70b-v1","ends":"2024-10-30","legacy":"2024-05-12"},{"id":"ai21.j2-mid-v1","ends":"2025-03-12","legacy":"2024-04-30","instead":"ai21.jamba-1-5-mini-v1:0"},{"id":"ai21.j2-ultra-v1","ends":"2025-03-12","legacy":"2024-04-30","instead":"ai21.jamba-1-5-large-v1:0"},{"id":"ai21.j2-grande-instruct","ends":"2025-03-12","legacy":"2024-04-30"},{"id":"ai21.j2-jumbo-instruct","ends":"2025-03-12","legacy":"2024-04-30"},{"id":"ai21.jamba-instruct-v1:0","ends":"2025-08-01","legacy":"2025-01-31","instead":"ai21.jamba-1-5-mini-v1:0"},{"id":"stability.stable-image-core-v1:0","ends":"2025-09-04","legacy":"2025-01-31","instead":"stability.stable-image-core-v1:1"},{"id":"stability.sd3-large-v1:0","ends":"2025-09-04","legacy":"2025-01-31","instead":"stability.sd3-5-large-v1:0"},{"id":"stability.stable-image-ultra-v1:0","ends":"2025-09-04","legacy":"2025-01-31","instead":"stability.stable-image-ultra-v1:1"},{"id":"meta.llama3-1-405b-instruct-v1:0","ends":"2026-07-07","legacy":"2026-01-07"},{"id":"meta.llama3-2-11b-instruct-v1:0","ends":"2026-07-07","legacy":"2026-01-07"},{"id":"amazon.nova-canvas-v1:0","ends":"2026-09-30"}],"azure":[{"id":"gpt-35-turbo 0301","ends":"2025-02-13"},{"id":"gpt-35-turbo 0613","ends":"2025-02-13"},{"id":"gpt-35-turbo-16k 0613","ends":"2025-04-30"},{"id":"gpt-4 0314","ends":"2025-06-06"},{"id":"gpt-4-32k 0314","ends":"2025-06-06"},{"id":"gpt-4 0613","ends":"2025-06-06"},{"id":"gpt-4-32k 0613","ends":"2025-06-06"},{"id":"gpt-4.5-preview","ends":"2025-07-14"},{"id":"o1-preview","ends":"2025-07-28"},{"id":"gpt-4o-realtime-preview 2024-10-01","ends":"2025-03-26","legacy":"2025-02-25"},{"id":"babbage-002","ends":"2025-01-27"},{"id":"davinci-002","ends":"2025-01-27"},{"id":"dall-e-2","ends":"2025-01-27"},{"id":"ada","ends":"2024-06-14","legacy":"2023-07-06"},{"id":"babbage","ends":"2024-06-14","legacy":"2023-07-06"},{"id":"curie","ends":"2024-06-14","legacy":"2023-07-06"},{"id":"davinci","ends":"2024-06-14","legacy":"2023-07-06"},{"id":"text-ada-001","ends":"2024-06-14","legacy":"2023-07-06"},{"id":"text-babbage-001","ends":"2024-06-14","legacy":"2023-07-06"},{"id":"text-curie-001","ends":"2024-06-14","legacy":"2023-07-06"},{"id":"text-davinci-001","ends":"2024-06-14","legacy":"2023-07-06"},{"id":"text-davinci-002","ends":"2024-06-14","legacy":"2023-07-06"},{"id":"text-davinci-003","ends":"2024-06-14","legacy":"2023-07-06"},{"id":"code-davinci-002","ends":"2024-06-14","legacy":"2023-07-06"},{"id":"code-cushman-001","ends":"2024-06-14","legacy":"2023-07-06"},{"id":"gpt-5-chat 2025-08-07","ends":"2026-03-01"},{"id":"gpt-5-chat 2025-10-03","ends":"2026-03-01"},{"id":"gpt-4o 2024-05-13","ends":"2026-10-01","legacy":"2025-05-13"},{"id":"gpt-4o 2024-08-06","ends":"2026-10-01","legacy":"2025-08-06"},{"id":"gpt-4o 2024-11-20","ends":"2026-10-01","legacy":"2025-11-20"},{"id":"gpt-4o-mini 2024-07-18","ends":"2026-10-01","legacy":"2025-07-18"},{"id":"gpt-4.1 2025-04-14","ends":"2026-10-14","legacy":"2026-04-14"},{"id":"gpt-4.1-mini 2025-04-14","ends":"2026-10-14","legacy":"2026-04-14"},{"id":"gpt-4.1-nano 2025-04-14","ends":"2026-10-14","legacy":"2026-04-14"},{"id":"o1 2024-12-17","ends":"2026-07-15","legacy":"2025-12-17"},{"id":"o1-pro 2025-03-19","ends":"2026-09-18","legacy":"2026-03-19"},{"id":"o3-mini 2025-01-31","ends":"2026-08-02","legacy":"2026-01-31"},{"id":"o3 2025-04-16","ends":"2026-10-16","legacy":"2026-04-16"},{"id":"o4-mini 2025-04-16","ends":"2026-10-16","legacy":"2026-04-16"},{"id":"o3-pro 2025-06-10","ends":"2026-12-10","legacy":"2026-06-10"},{"id":"o3-deep-research 2025-06-26","ends":"2026-12-26","legacy":"2026-06-26"},{"id":"codex-mini 2025-05-16","ends":"2026-11-15","legacy":"2026-05-16"},{"id":"gpt-5-mini 2025-08-07","ends":"2027-02-06","legacy":"2026-08-07"},{"id":"gpt-5-nano 2025-08-07","ends":"2027-02-06","legacy":"2026-08-07"},{"id":"gpt-5-codex 2025-09-15","ends":"2027-03-17","legacy":"2026-09-15"},{"id":"gpt-5-pro 2025-10-06","ends":"2027-04-07","legacy":"2026-10-06"},{"id":"gpt-5.1 2025-11-13","ends":"2027-05-15","legacy":"2026-11-13"},{"id":"gpt-5.1-chat 2025-11-13","ends":"2027-05-15","legacy":"2026-11-13"},{"id":"gpt-5.1-codex 2025-11-13","ends":"2027-05-15","legacy":"2026-11-13"},{"id":"gpt-5.1-codex-mini 2025-11-13","ends":"2027-05-15","legacy":"2026-11-13"},{"id":"model-router 2025-11-18","ends":"2027-05-20","legacy":"2026-11-18"},{"id":"gpt-4o-audio-preview 2024-12-17","ends":"2026-02-02"},{"id":"gpt-4o-realtime-preview 2024-12-17","ends":"2026-02-02"},{"id":"dall-e-3","ends":"2026-02-18"}],"gcp":[{"id":"gemini-1.0-pro-001","ends":"2025-04-09","legacy":"2024-02-15"},{"id":"gemini-1.0-pro-vision-001","ends":"2025-04-09","legacy":"2024-02-15"},{"id":"text-bison*","ends":"2025-04-09","legacy":"2024-04-09"},{"id":"chat-bison*","ends":"2025-04-09","legacy":"2024-04-09"},{"id":"code-bison*","ends":"2025-04-09","legacy":"2024-04-09"},{"id":"codechat-bison*","ends":"2025-04-09","legacy":"2024-04-09"},{"id":"code-gecko*","ends":"2025-04-09","legacy":"2024-04-09"},{"id":"gemini-1.5-pro-001","ends":"2025-05-24"},{"id":"gemini-1.5-flash-001","ends":"2025-05-24"},{"id":"gemini-1.5-pro-002","ends":"2025-09-24"},{"id":"gemini-1.5-flash-002","ends":"2025-09-24"},{"id":"gemini-2.0-flash-001","ends":"2026-06-01"},{"id":"gemini-2.0-flash-lite-001","ends":"2026-06-01"},{"id":"gemini-2.5-pro","ends":"2026-12-01"},{"id":"gemini-2.5-flash","ends":"2026-12-01"},{"id":"gemini-2.5-flash-lite","ends":"2026-10-16"},{"id":"gemini-live-2.5-flash-native-audio","ends":"2026-12-13"},{"id":"gemini-3-pro-preview","ends":"2026-03-09"},{"id":"imagen-4.0-generate-001","ends":"2026-08-17"},{"id":"imagen-4.0-ultra-generate-001","ends":"2026-08-17"},{"id":"imagen-4.0-fast-generate-001","ends":"2026-08-17"},{"id":"imagen-3.0-generate-002","ends":"2025-11-10"},{"id":"veo-2.0-generate-001","ends":"2026-06-30"},{"id":"veo-3.0-generate-001","ends":"2026-06-30"},{"id":"veo-3.0-fast-generate-001","ends":"2026-06-30"},{"id":"text-embedding-004","ends":"2026-01-14"},{"id":"claude-3-opus","ends":"2026-08-01"},{"id":"claude-3-5-sonnet","ends":"2026-02-19"},{"id":"claude-3-5-sonnet-v2","ends":"2026-02-19"},{"id":"claude-3-7-sonnet","ends":"2026-05-11"},{"id":"claude-3-5-haiku","ends":"2026-07-05"},{"id":"claude-3-haiku","ends":"2026-08-23"},{"id":"jamba-1.5-large","ends":"2026-02-27"},{"id":"jamba-1.5-mini","ends":"2026-02-27"}]}');
;// CONCATENATED MODULE: ./lib/src/clouds/lifecycle.js
/** A model's id to where it stands in its provider's lifecycle on a day. */



/** So many days ahead its end is worth a word. */
const near = 90;
/** `provider` is a key of the data, whose `from` says where it is from and as of when. An unknown model has no stage. */
function stageOf(provider, id, today) {
    const known = lifecycle_namespaceObject[provider];
    const model = known.find((each) => each.id === id) ??
        known.find((each) => id.startsWith(`${each.id}:`) || (0,pattern/* covers */.hU)((0,pattern/* glob */.TI)(each.id), (0,pattern/* glob */.TI)(id)) === "yes");
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
const isPast = (day, today) => day !== undefined && (0,model_day/* daysBetween */.YM)(day, today) >= 0;
const days = (count) => `${count} ${count === 1 ? "day" : "days"}`;

;// CONCATENATED MODULE: ./lib/src/clouds/aws/models.js
/** A model's id, or the ARN of it or of a profile of it, to where it stands in its lifecycle. */

/** A profile is named for the region it routes from, before the model's own id. */
const modelIn = (text) => {
    const id = text.startsWith("arn:") ? /:(?:foundation-model|inference-profile)\/(.+)$/.exec(text)?.[1] : text;
    return id === undefined || /[*?$]/.test(id) ? undefined : id.replace(/^(us|eu|apac|jp|au|global|us-gov)[.]/, "");
};
function stageOfModel(text, today) {
    const id = modelIn(text);
    return id === undefined ? undefined : stageOf("aws", id, today);
}

;// CONCATENATED MODULE: ./lib/src/clouds/aws/statement-lints.js
/** Statements to facts about what they rest on: models that are kept no longer, times that are over, tags that are not there yet, names that others may take. */






/** A deny of such a model does no harm. */
function* modelLints({ effect, resources }, today, about) {
    if (effect !== "allow" || resources?.kind !== "only")
        return;
    for (const value of resources.of) {
        const text = (0,model_value/* literal */.eu)(value);
        if (!text?.includes(":bedrock:"))
            continue;
        const stage = stageOfModel(text, today);
        if (stage)
            yield { ...about(value, stage.name, text, "bedrock"), ...stage };
    }
}
function* timeLints(statement, today, about) {
    const [service] = statement.effect === "allow" && statement.conditions.length > 0 ? statement_lints_servicesOf(statement) : [];
    if (service === undefined)
        return;
    for (const { condition, detail } of voidTimes(testsOf(statement), today))
        yield { ...about(statement_lints_placeOf(condition), "void-time", condition.written, service), detail };
}
/** Actions that make what they tag, and so find no tag to test; others of that name make a part of what is there. */
const makes = /:Create(?!Presigned|Endpoint$|.*(?:Alias|Version|ActionGroup|DataSource|Collaborator)$)/;
/**
 * Whether a request to make something carries the tags that it is made with under this key is nowhere said; a list has none.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/access_tags.html#access_tags_control-requests
 */
function* tagLints(statement, about) {
    const test = testsOf(statement).find(({ key }) => /^[a-z-]+:resourcetag\//.test(key));
    if (statement.effect !== "allow" || !test)
        return;
    const named = actionScopes(statement).filter(({ of }) => (0,pattern/* exactText */.ns)(of) !== undefined);
    const missing = named
        .flatMap(judged)
        .find(({ name, resourceTypes }) => makes.test(name) || resourceTypes.length === 0);
    if (missing)
        yield { ...about(statement_lints_placeOf(test), "tag-before-creation", test.written, missing.service), detail: missing.name };
}
const objects = ["s3:getobject", "s3:putobject"].map(pattern/* glob */.TI);
const ownersKeys = ["aws:resourceaccount", "s3:resourceaccount", "aws:resourceorgid"];
/** Bucket names are one space for all customers: a name with a wildcard takes in buckets that others make. */
function* bucketLints(statement, about) {
    const { effect, actions, resources } = statement;
    if (effect !== "allow" || actions.kind !== "only" || resources?.kind !== "only")
        return;
    const isOfObjects = (value) => {
        const text = (0,model_value/* literal */.eu)(value)?.toLowerCase();
        return text !== undefined && objects.some((each) => (0,pattern/* covers */.hU)((0,pattern/* glob */.TI)(text), each) === "yes");
    };
    if (!actions.of.some(isOfObjects) || testsOf(statement).some(({ key }) => ownersKeys.includes(key)))
        return;
    for (const value of resources.of) {
        const text = (0,model_value/* literal */.eu)(value);
        if (text !== undefined && /^arn:[^:]*:s3:::[^/]*[*?]/.test(text))
            yield about(value, "open-bucket-name", text, "s3");
    }
}
const statement_lints_servicesOf = (statement) => actionScopes(statement)
    .flatMap(judged)
    .map(({ service }) => service);
const testsOf = ({ conditions }) => conditions.map(conditionOf).filter((each) => each.kind === "test");
const statement_lints_placeOf = ({ written, span, via }) => ({
    kind: "unknown",
    because: "",
    name: written,
    span,
    ...(via && { via }),
});

;// CONCATENATED MODULE: ./lib/src/clouds/aws/lints.js




function lintsOf(statement, place, today) {
    const elements = {
        action: () => selected("action", statement.actions),
        resource: () => selected("resource", statement.resources),
        condition: () => statement.conditions.map(required),
        principal: () => (statement.principals?.of ?? []).map(({ type, value }) => JSON.stringify([type, textOf(value)])),
    };
    const lintsWithin = (within, lints) => {
        let said;
        const about = (value, name, text, service, instead) => {
            said ??= Object.entries(elements).flatMap(([element, texts]) => (element === within ? [] : texts()));
            return {
                subject: place.subject,
                name,
                text,
                effect: statement.effect,
                service,
                statement: statement.span,
                said,
                block: place.block,
                ...blameOf(value),
                ...(instead !== undefined && { instead }),
            };
        };
        return [...lints(about)];
    };
    return [
        ...lintsWithin("action", (about) => actionLints(statement, about)),
        ...lintsWithin("resource", (about) => resourceLints(statement, about)),
        ...lintsWithin("condition", (about) => conditionLints(statement, about)),
        ...lintsWithin("resource", (about) => modelLints(statement, today, about)),
        ...lintsWithin("resource", (about) => bucketLints(statement, about)),
        ...lintsWithin("condition", (about) => timeLints(statement, today, about)),
        ...lintsWithin("condition", (about) => tagLints(statement, about)),
    ];
}
const selected = (element, selection) => (selection?.of ?? []).map((value) => JSON.stringify([element, selection?.kind, textOf(value)]));
const required = ({ operator, key, values }) => JSON.stringify(["condition", operator.toLowerCase(), key.toLowerCase(), values.map(textOf).sort()]);
const textOf = (value) => patternOf(value, "glob")?.text ?? "";

;// CONCATENATED MODULE: ./lib/src/clouds/aws/principals.js
/** Principal elements to who they mean, and what their conditions leave open. */




/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html */
function principalOf({ type, value }) {
    const id = patternOf(value, "glob");
    const blame = blameOf(value);
    if (!id)
        return { kind: "unknown", name: type, because: "the principal is not a text", ...blame };
    if (id.text === "*" && (type === "*" || type === "AWS"))
        return { kind: "anyone", ...blame };
    if (type === "Service")
        return { kind: "service", id, ...blame };
    if (type === "Federated")
        return { kind: "federated", provider: id, ...blame };
    return { ...accountOrIdentity(id), ...blame };
}
function accountOrIdentity(id) {
    if (/^\d{12}$/.test(id.text) || id.text === "${account}")
        return { kind: "tenant", id };
    const arn = arnParts(id.text);
    if (!arn)
        return id.tokens.length === 1 && id.tokens[0]?.kind === "hole"
            ? { kind: "unknown", name: id.tokens[0].name, because: "who it is becomes known at deployment" }
            : { kind: "identity", id };
    const tenant = accountPattern(arn.account);
    if (arn.service === "iam" && arn.resource === "root")
        return { kind: "tenant", id: tenant };
    return { kind: "identity", id, tenant };
}
const accountPattern = (text) => {
    const hole = /^\$\{(.*)\}$/.exec(text)?.[1];
    return hole === undefined ? (0,pattern/* glob */.TI)(text) : { text, tokens: [{ kind: "hole", name: hole }] };
};
/** AI services that act through a role handed to them. */
const aiServices = ["bedrock", "bedrock-agentcore", "sagemaker", "qbusiness", "kendra", "q.apps"];
const principals_isAiService = (who) => who.kind === "service" && aiServices.some((name) => (0,pattern/* covers */.hU)(who.id, (0,pattern/* glob */.TI)(`${name}.amazonaws.com`)) === "yes");
/** Identity providers that vouch for whatever runs in a repository. */
const isPipelineProvider = (who) => who.kind === "federated" &&
    /actions\.githubusercontent\.com|gitlab|bitbucket|circleci|app\.terraform\.io|buildkite/i.test(who.provider.text);
/** Keys by which a service says on whose behalf it acts. */
const sourceKeys = ["aws:sourceaccount", "aws:sourcearn", "aws:sourceorgid", "aws:sourceorgpaths"];
const hasSourceGuard = (conditions) => conditions.some((condition) => condition.kind === "opaque" || ((0,access_condition/* binds */.fO)(condition) && sourceKeys.includes(condition.key)));
/** Whether the token's subject is tied to one workload: a repository and a branch or environment, a service account. */
function pinsSubject(conditions) {
    const tests = conditions
        .filter(access_condition/* binds */.fO)
        .filter((test) => test.key.endsWith(":sub") || test.key.endsWith(":job_workflow_ref"));
    return (tests.some((test) => test.values.every(isPinned)) || conditions.some((condition) => condition.kind === "opaque"));
}
/** `repo:org/app:ref:refs/heads/main` is; any branch, any pull request, any repository is not. */
const isPinned = (value) => !value.tokens.some((token) => token.kind === "run" || token.kind === "one") &&
    !((0,pattern/* exactText */.ns)(value) ?? value.text).endsWith(":pull_request");

;// CONCATENATED MODULE: ./lib/src/clouds/aws/resource-condition.js
/**
 * `sagemaker:ResourceArn` and its like do not exist. A deny "unless the resource is like …" denies always, and whoever mends it
 * writes `NotResource`: both are read as the latter, so that the mending is not taken for a loss of protection.
 */
function exceptionsOf(effect, conditions) {
    if (effect !== "deny")
        return { conditions, exceptions: [] };
    const about = conditions.filter(isAboutResource);
    return about.length === 0
        ? { conditions, exceptions: [] }
        : {
            conditions: conditions.filter((condition) => !isAboutResource(condition)),
            exceptions: about.flatMap((condition) => (condition.kind === "test" ? condition.values : [])),
        };
}
const isAboutResource = (condition) => condition.kind === "test" && condition.operator.negated && /^(?!aws:)[a-z0-9-]+:resourcearn$/.test(condition.key);

;// CONCATENATED MODULE: ./lib/src/clouds/aws/traits.js
/** Structural properties of a row that rules ask for. rules/README.md lists them. */






function traitsOf(row, estate, conditions) {
    const { action, resource } = row;
    const parts = arnParts(resource.of.text);
    const invokes = row.reaches.some((each) => each.capability === "invoke" && each.service.startsWith("bedrock"));
    const delegates = row.reaches.some((each) => each.service === "iam" || each.service === "sts");
    return new Set([
        (0,pattern/* covers */.hU)(action.of, everyAction) === "yes" && action.except.length === 0 && "every-action",
        isServiceWide(action.of) && "service-wide",
        action.except.length > 0 && "not-action",
        resource.except.length > 0 && "not-resource",
        isAnyResource(resource.of) && "any-resource",
        coversAllOf(resource.of, parts?.resource, /^[a-z-]+[/:]\*$/i) && "any-of-its-kind",
        invokes && isAnyModel(resource.of, parts?.resource) && "any-model",
        invokes && isModelFamily(parts?.resource) && "model-family",
        invokes && approval(parts?.resource, estate),
        invokes && isUnapprovedRegion(parts, estate) && "unapproved-region",
        invokes && isTied(conditions, networkKeys, estate.approvedNetworks) === false && "unapproved-network",
        guards(row) && isTied(conditions, guardrailKeys, estate.approvedGuardrails) === false && "unapproved-guardrail",
        delegates && reachesAll(resource.of, parts?.resource, "role/*") && "any-role",
        delegates && reachesAll(resource.of, parts?.resource, "user/*") && "any-user",
        parts && isForeign(parts.account, estate) && "foreign-account",
        isTimeBound(conditions, estate.today) && "time-bound",
    ].filter((trait) => typeof trait === "string"));
}
/** A glob takes in a whole service where it matches this share of its actions: `bedrock:*`, but `bedrock:[A-Z]*` alike. */
const wholeService = 0.8;
const isServiceWide = (of) => of.text.includes("*") && breadth(of.text).some(({ share }) => share >= wholeService);
const isAnyResource = (of) => of.text.includes("*") && (0,pattern/* covers */.hU)(of, everyResource) === "yes";
const everyResource = (0,pattern/* glob */.TI)("arn:aws:*:*:*:*");
const everyAction = (0,pattern/* glob */.TI)("*:*");
const coversAllOf = (of, resource, kind) => isAnyResource(of) || (resource !== undefined && (resource === "*" || kind.test(resource)));
const reachesAll = (of, resource, wanted) => isAnyResource(of) || (resource !== undefined && (0,pattern/* covers */.hU)((0,pattern/* glob */.TI)(resource), (0,pattern/* glob */.TI)(wanted)) === "yes");
/** https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonbedrock.html */
const modelKinds = [
    "foundation-model",
    "inference-profile",
    "application-inference-profile",
    "custom-model",
    "imported-model",
    "provisioned-model",
    "custom-model-deployment",
].map((kind) => (0,pattern/* glob */.TI)(`${kind}/*`));
function isAnyModel(of, resource) {
    if (isAnyResource(of))
        return true;
    if (resource === undefined)
        return (0,pattern/* covers */.hU)(of, (0,pattern/* glob */.TI)("arn:aws:bedrock:us-east-1::foundation-model/*")) === "yes";
    return resource.includes("*") && modelKinds.some((kind) => (0,pattern/* covers */.hU)((0,pattern/* glob */.TI)(resource), kind) === "yes");
}
const isModelFamily = (resource) => resource !== undefined && /^(foundation-model|inference-profile)\/[^*?]+[*?]/.test(resource);
/** Whether the configuration lists the model or profile; nothing is said where it lists none. */
function approval(resource, { approvedModels }) {
    const id = /^(?:foundation-model|inference-profile)\/(.+)$/.exec(resource ?? "")?.[1];
    if (id === undefined || approvedModels.length === 0)
        return undefined;
    // A profile is named for the region it routes from, before the model's own id.
    const names = [id, id.replace(/^(us|eu|apac|jp|au|global|us-gov)\./, "")];
    const listed = names.some((name) => approvedModels.some((approved) => (0,pattern/* covers */.hU)((0,pattern/* glob */.TI)(approved), (0,pattern/* glob */.TI)(name)) === "yes"));
    return listed ? "approved-model" : "unapproved-model";
}
/** Where a request is answered: a profile's name says among which regions, or that it is anywhere. */
function isUnapprovedRegion(parts, { approvedRegions }) {
    if (approvedRegions.length === 0)
        return false;
    if (!parts)
        return true;
    const profile = /^(?:application-)?inference-profile\/([a-z-]+)[.]/.exec(parts.resource)?.[1];
    // The models that a profile routes to are named for any region: what ties them is the profile.
    const where = profile ?? parts.region;
    if (where === "" || where.startsWith("${"))
        return false;
    return !approvedRegions.some((approved) => (0,pattern/* covers */.hU)((0,pattern/* glob */.TI)(approved), (0,pattern/* glob */.TI)(where)) === "yes");
}
const networkKeys = ["aws:sourcevpce", "aws:sourcevpc", "aws:sourceip", "aws:vpceaccount", "aws:vpceorgid"];
const guardrailKeys = ["bedrock:guardrailidentifier"];
/** Whether conditions tie a request to what is approved; undefined where the configuration lists nothing. */
function isTied(conditions, keys, approved) {
    if (approved.length === 0)
        return undefined;
    return conditions.some((condition) => condition.kind === "opaque" ||
        ((0,access_condition/* binds */.fO)(condition) &&
            keys.includes(condition.key) &&
            condition.values.every((value) => approved.some((each) => (0,pattern/* covers */.hU)((0,pattern/* glob */.TI)(each), value) !== "no"))));
}
/** https://docs.aws.amazon.com/bedrock/latest/userguide/guardrails-permissions-id.html: no other action takes the key. */
const guards = ({ reaches }) => reaches.some(({ name }) => name === "bedrock:InvokeModel" || name === "bedrock:InvokeModelWithResponseStream");
/** Only where the configuration says which accounts are ours can another be told. */
const isForeign = (account, estate) => isAccount(account) && [...estate.trustedAccounts].some(isAccount) && !estate.trustedAccounts.has(account);
const isAccount = (text) => /^\d{12}$/.test(text);
/** Whoever is meant, a request must come from these organizations; undefined where that is not asked for. */
const organizationsIn = (conditions) => conditions
    .find((each) => (0,access_condition/* binds */.fO)(each) && ["aws:principalorgid", "aws:principalorgpaths"].includes(each.key))
    ?.values.map(({ text }) => text.split("/")[0] ?? "");
const isOrganization = (text) => text.startsWith("o-");
/** Only where the configuration says which organizations are ours can another be told. */
const isForeignTo = ({ trustedAccounts }, organizations) => [...trustedAccounts].some(isOrganization) && !organizations.every((each) => trustedAccounts.has(each));
/** How widely a principal is named. */
function whoTraits(who, estate, conditions) {
    const organizations = organizationsIn(conditions);
    if (organizations && !isForeignTo(estate, organizations))
        return [];
    const tenant = who.kind === "tenant" ? who.id : who.kind === "identity" ? who.tenant : undefined;
    const external = organizations !== undefined || (tenant !== undefined && isForeign(tenant.text, estate));
    return [
        who.kind === "tenant" && "account-root",
        (who.kind === "anyone" || who.kind === "tenant" || external) && "open-trust",
        external && "external",
    ].filter((trait) => typeof trait === "string");
}
/** Properties of a row of a role's trust policy. */
const trustTraits = (who, conditions, estate) => new Set([
    "trust",
    ...whoTraits(who, estate, conditions),
    ...(who.kind === "federated" && !pinsSubject(conditions) ? ["unpinned-subject"] : []),
    ...(principals_isAiService(who) && !hasSourceGuard(conditions) ? ["no-source-guard"] : []),
]);

;// CONCATENATED MODULE: ./lib/src/clouds/aws/rows.js
/** Statements to rows of the access table: one for each action pattern, resource pattern and principal. */








/** The rows of one statement. An action or resource that is not known at all gives none where nothing can be said of it. */
function grantsOf(statement, belonging) {
    const actions = scopesOf(statement.actions, pattern/* anything */.D8).filter((action) => !rows_isHole(action.of) && (belonging.reach ?? reachAnywhere)(action).length > 0);
    // Most statements of a repository are about something else.
    if (actions.length === 0)
        return [];
    const { conditions, exceptions } = exceptionsOf(statement.effect, statement.conditions.map(conditionOf).sort(subjectFirst));
    const resources = resourcesOf(statement, belonging).map((resource) => exceptions.length > 0 ? { ...resource, except: [...resource.except, ...exceptions] } : resource);
    const shared = {
        conditions,
        principals: rows_principalsOf(statement),
        origin: { ...belonging.origin, statement: belonging.statement ?? statement.span },
    };
    return actions.flatMap((action) => resources.flatMap((resource) => rowsOf(action, resource, statement, shared, belonging)));
}
function rowsOf(action, resource, { effect, perhaps: misread, choice: meant }, { conditions, principals, origin }, belonging) {
    const doubts = [
        { perhaps: misread, choice: meant },
        { perhaps: belonging.perhaps, choice: undefined },
        action,
        resource,
        { perhaps: hiddenAction(action), choice: undefined },
    ].filter((each) => each.perhaps !== undefined);
    return rows_partsOf(action, resource, conditions, belonging).flatMap((part) => {
        const row = { effect, action, resource: part.resource, reaches: part.actions };
        return principals.map(({ principal, perhaps: named }) => {
            const doubt = doubts[0]?.perhaps ?? named;
            const choice = named === undefined ? onlyChoice(doubts) : undefined;
            return {
                ...row,
                cloud: "aws",
                subject: belonging.subject,
                principal,
                conditions: part.conditions,
                traits: interned(traitsIn(belonging, row, principal, part.conditions)),
                origin,
                ...(doubt !== undefined && { perhaps: doubt }),
                ...(choice && { choice }),
            };
        });
    });
}
/** Of doubts that come to one: a part of what is there perhaps is there with it. */
function onlyChoice(doubts) {
    const choice = doubts[0]?.choice;
    const isSame = (other) => other?.among === choice?.among && other?.at === choice?.at;
    return doubts.every((each) => isSame(each.choice)) ? choice : undefined;
}
/** What a row reaches, apart by what its exceptions and conditions come to for each action. */
function rows_partsOf(action, resource, conditions, { kind, reach }) {
    if (reach)
        return [{ actions: reach(action), resource, conditions }];
    const reachable = kind === "trust"
        ? reachOf(action, rows_everything).filter(({ service }) => service === "sts")
        : reachOf(action, resource);
    return splitByExceptions(reachable, resource).flatMap((within) => splitByConditions(within.actions, conditions).map((part) => ({ ...part, resource: within.resource })));
}
function traitsIn(belonging, row, principal, conditions) {
    if (belonging.kind === "trust")
        return trustTraits(principal, conditions, belonging.estate);
    const traits = traitsOf(row, belonging.estate, conditions);
    if (belonging.kind === "boundary")
        return new Set([...traits, "boundary"]);
    if (belonging.origin.managedPolicy !== undefined)
        return new Set([...traits, "managed-policy"]);
    if (belonging.kind !== "resource-policy")
        return traits;
    return new Set([...traits, ...whoTraits(principal, belonging.estate, conditions), "resource-policy"]);
}
/** One set for all rows of the same traits: there are few of those, and many rows. */
const sets = new Map();
function interned(traits) {
    const key = [...traits].join();
    const known = sets.get(key);
    if (known)
        return known;
    sets.set(key, traits);
    return traits;
}
/** Who a token speaks for is the first thing to look at in a trust policy. */
const subjectFirst = (a, b) => Number(isSubject(b)) - Number(isSubject(a));
const isSubject = (condition) => condition.kind === "test" && condition.key.endsWith(":sub");
const rows_everything = { of: pattern/* anything */.D8, except: [] };
const rows_isHole = (of) => of.tokens.length === 1 && of.tokens[0]?.kind === "hole";
const hiddenAction = (action) => {
    const hole = action.of.tokens.find((token) => token.kind === "hole");
    return hole?.kind === "hole"
        ? `the action depends on \`${hole.name}\`, which is not known before deployment`
        : undefined;
};
/** Each picked pattern is a scope of its own; what `Not…` omits makes one scope with holes. */
function scopesOf(selection, whole) {
    const patterns = selection.of.flatMap((value) => {
        const of = patternOf(value, "glob");
        return of ? [{ of, value }] : [];
    });
    if (selection.kind === "only")
        return patterns.map(({ of, value }) => ({
            of,
            except: [],
            ...blameOf(value),
            ...(value.perhaps !== undefined && { perhaps: value.perhaps, choice: value.choice }),
        }));
    const all = { of: whole, except: patterns.map(({ of }) => of), span: selection.span };
    const doubtful = patterns.find(({ value }) => value.perhaps !== undefined);
    if (doubtful?.value.perhaps === undefined)
        return [all];
    // What may not be excepted is perhaps allowed as well.
    const sure = patterns.filter(({ value }) => value.perhaps === undefined).map(({ of }) => of);
    return [all, { ...all, except: sure, perhaps: doubtful.value.perhaps }];
}
/** Of one subject, whatever its address is: a policy that is attached to it and names no resource is about it. */
const itself = (0,pattern/* pattern */.T1)([{ hole: "itself" }], "exact");
/** A trust or resource policy without a resource is about what it is attached to. */
function resourcesOf(statement, belonging) {
    if (belonging.kind === "trust")
        return [{ of: itself, except: [], span: statement.span }];
    const scopes = statement.resources ? scopesOf(statement.resources, pattern/* anything */.D8) : [];
    if (scopes.length > 0)
        return scopes;
    return [
        {
            of: belonging.kind === "resource-policy" ? itself : pattern/* anything */.D8,
            except: [],
            span: (statement.resources ?? statement).span,
        },
    ];
}
const holder = [{ principal: { kind: "holder" } }];
function rows_principalsOf({ principals }) {
    if (!principals)
        return holder;
    if (principals.kind === "only")
        return principals.of.map((each) => ({ principal: principalOf(each), perhaps: each.value.perhaps }));
    return [{ principal: { kind: "all-except", of: principals.of.map(principalOf), span: principals.span } }];
}
/** Actions that nothing can be said of: the whole name is a hole. */
const hiddenActions = (statement) => statement.actions.of.filter((value) => {
    const of = patternOf(value, "glob");
    return !of || rows_isHole(of);
});

;// CONCATENATED MODULE: ./lib/src/clouds/moved.js
/** An address and the moves that its unit declares to where it was before. */
/** Where something was that moved by itself, with all its instances, or with the module that it is in. */
function formerly(address, moved) {
    for (let end = address.length; end > 0; end = Math.max(address.lastIndexOf(".", end - 1), address.lastIndexOf("[", end - 1))) {
        const from = moved.get(address.slice(0, end));
        if (from !== undefined)
            return from + address.slice(end);
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/src/clouds/attributes.js

/**
 * What `role_arn` names: Terraform writes it so, CloudFormation `RoleArn`, the provider's own interfaces `roleArn`. Their schemas
 * are the same but for that, also in their acronyms: `custom_jwt_authorizer`, `CustomJWTAuthorizer`.
 */
function named(value, name) {
    const exact = (0,model_value/* field */.ZZ)(value, name);
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
const attributes_all = (value, ...path) => path.reduce((found, name) => found.flatMap((each) => (0,model_value/* items */.ld)(named(each, name))), (0,model_value/* items */.ld)(value));
const attributes_text = (written, { span }) => ({
    kind: "text",
    pieces: [{ kind: "literal", text: written, span }],
    span,
});
/** The text of a value, also of a number or a boolean. */
function textIn(value) {
    if (value?.kind === "reference" && value.resolved)
        return textIn(value.resolved);
    return value?.kind === "scalar" && value.value !== null ? String(value.value) : (0,model_value/* literal */.eu)(value);
}

;// CONCATENATED MODULE: ./lib/src/clouds/aws/facts.js
const facts_services = [
    [/bedrock-?agentcore/i, "bedrock-agentcore"],
    [/bedrock/i, "bedrock"],
    [/sagemaker/i, "sagemaker"],
    [/opensearchserverless/i, "aoss"],
    [/lambda/i, "lambda"],
    [/(^aws(cc)?_|::)ecs/i, "ecs"],
    [/s3vectors/i, "s3vectors"],
    [/kendra/i, "kendra"],
    [/qbusiness/i, "qbusiness"],
    [/(^aws(cc)?_|::)s3/i, "s3"],
    [/(^aws(cc)?_|::)(ec2|instance|launch|spot)/i, "ec2"],
];
/** The provider's service that a type is of; what is of none of these is of identities. */
const serviceOf = (type) => facts_services.find(([pattern]) => pattern.test(type))?.[1] ?? "iam";
/** The resource itself, as a value that others may name. */
const facts_itself = (resource) => ({
    kind: "reference",
    address: resource.address,
    attribute: "",
    span: resource.span,
});

;// CONCATENATED MODULE: ./lib/src/clouds/aws/attributes.js



/** Templates keep a resource's arguments apart from what they say about it. */
const argumentsOf = ({ type, body }) => type.includes("::") ? (0,model_value/* field */.ZZ)(body, "Properties") : body;
/** An argument that is null is as good as left out. */
function get(resource, name) {
    const value = named(argumentsOf(resource), name);
    return value?.kind === "scalar" && value.value === null ? undefined : value;
}
const allIn = (resource, ...path) => attributes_all(argumentsOf(resource), ...path);
/** Something for each value that is there. */
const each = (value, make) => (0,model_value/* items */.ld)(value).map(make);
/** A fact about the resource itself, with the value to blame. */
const settingOf = (resource, name, value, says, instead) => ({ kind: "setting", of: facts_itself(resource), name, value, says, instead, resource });
const thing = (resource, ...names) => ({
    kind: "thing",
    address: resource.address,
    name: names.map((name) => get(resource, name)).find((name) => name !== undefined),
    resource,
});
/** What is kept at each of the values. */
const keepsAt = (resource, place, what, values) => values.map((at) => ({ kind: "keeps", at, place, what, resource }));
const keeps = (resource, place, what, ...path) => keepsAt(resource, place, what, allIn(resource, ...path));
const actsAs = (resource, ...path) => allIn(resource, ...path).map((role) => ({ kind: "acts-as", role, resource }));
const usesModel = (resource, ...path) => allIn(resource, ...path).map((id) => ({ kind: "model", id, resource }));
/** A protection that is there or not: told of either way, so that it is lost only where the resource stays. */
const protection = (resource, name, value, instead) => settingOf(resource, name, value ?? facts_itself(resource), value && textIn(value) !== "false" ? "yes" : "no", instead);
/** A key of the customer's own: a protection, and it opens what the resource keeps. */
const encryptedBy = (resource, what, ...path) => [
    ...keeps(resource, "key", what, ...path),
    protection(resource, "encryption-key", allIn(resource, ...path)[0]),
];
/** Something by one of these names that keeps what AI answers from, and what it is encrypted with. */
const store = (names, ...key) => (resource) => [thing(resource, ...names), ...encryptedBy(resource, "knowledge", ...key)];
/** What several readers say of one type. */
const attributes_together = (...readers) => (resource) => readers.flatMap((reader) => reader(resource));

;// CONCATENATED MODULE: ./lib/src/clouds/aws/subjects.js
/** Identities, policies and resources to the subjects of the access table. */







const keyOf = (unit, address) => `${unit.key}#${address}`;
const draft = (unit, address, kind, resource, traits) => ({
    ...pathOf(resource),
    ...(unit.part !== undefined && { part: unit.part }),
    key: keyOf(unit, address),
    unit: unit.key,
    address,
    kind,
    cloud: "aws",
    formerly: [],
    visible: false,
    traits: new Set(traits),
    span: resource.span,
});
/** https://docs.aws.amazon.com/cdk/v2/guide/identifiers.html: the logical id ends in a hash of the path, and changes with it. */
function pathOf({ body, path: known }) {
    const path = known ?? (0,model_value/* literal */.eu)((0,model_value/* field */.ZZ)((0,model_value/* field */.ZZ)(body, "Metadata"), "aws:cdk:path"));
    return path === undefined ? {} : { path };
}
function identitySubject(unit, fact, moved) {
    const name = fact.name && patternOf(fact.name, "exact")?.text;
    const former = formerly(fact.address, moved);
    return {
        ...draft(unit, fact.address, "identity", fact.resource, fact.what === "role" ? [] : ["human"]),
        // A permission set becomes a role in every account that it is assigned to, where more may be attached to it.
        visible: fact.what !== "permission-set",
        formerly: former === undefined ? [] : [former],
        ...(name !== undefined && { name: `${fact.what} ${name}` }),
        ...(fact.name && arnOf(fact, fact.name, unit)),
    };
}
/** Its account is the deployment's own. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-arns */
function arnOf({ what, resource }, name, { tenant }) {
    const path = get(resource, "path");
    const parts = [
        "arn:aws:iam::",
        tenant ?? { hole: "account" },
        `:${what}${path === undefined ? "/" : ((0,model_value/* literal */.eu)(path) ?? "/")}`,
    ];
    const text = what === "permission-set" ? undefined : (0,model_value/* literal */.eu)(name);
    return text === undefined ? {} : { id: (0,pattern/* pattern */.T1)([...parts, text], "exact") };
}
/** An identity that is declared elsewhere: known by the text that names it. */
function holderSubject(unit, holder, resource) {
    const name = referenced(holder) ?? patternOf(holder, "exact")?.text ?? resource.address;
    return { ...draft(unit, name, "identity", resource, []), name };
}
function policySubject(unit, fact) {
    const name = fact.kind === "policy" && fact.name ? patternOf(fact.name, "exact")?.text : undefined;
    return {
        ...draft(unit, fact.address, "policy", fact.resource, fact.kind === "policy" && fact.bounds !== undefined ? ["boundary"] : ["unattached"]),
        ...(name !== undefined && { name: `policy ${name}` }),
    };
}
const documentSubject = (unit, fact, used) => draft(unit, fact.address, "policy", fact.resource, used ? ["document"] : ["document", "unattached"]);
const resourceSubject = (unit, of, resource) => draft(unit, (of && referenced(of)) ?? resource.address, "resource", resource, []);
/** `aws_bedrockagent_agent`, `awscc_bedrock_agent` and `AWS::Bedrock::Agent` make the same. */
const subjects_kindOf = (type) => type
    .replaceAll("::", "_")
    .toLowerCase()
    .replace(/^aws(cc)?_/, "")
    .replace(/^bedrockagent_/, "bedrock_");
/** A resource under the name that the provider knows it by, whatever makes it. */
function thingSubject(unit, { address, name, resource }, moved) {
    const text = name && patternOf(name, "exact")?.text;
    const former = formerly(address, moved);
    return {
        ...draft(unit, address, "resource", resource, []),
        formerly: former === undefined ? [] : [former],
        ...(text && { name: `${subjects_kindOf(resource.type)} ${text}` }),
    };
}
/** What a role's trust policy tells of the kind of work that it is for. */
function trustTraitsOf(grants) {
    const trusted = grants.filter((grant) => grant.effect === "allow").map((grant) => grant.principal);
    return new Set([
        trusted.some((who) => who.kind === "service") && "workload",
        trusted.some(principals_isAiService) && "ai-service-role",
        trusted.some(isPipelineProvider) && "ci",
    ].filter((trait) => typeof trait === "string"));
}
/** Whoever comes through what a guard stands before: known by the text that names it, where nothing in view declares it. */
const guardedSubject = (unit, of, resource) => {
    const name = referenced(of) ?? patternOf(of, "exact")?.text;
    return draft(unit, name || resource.address, "resource", resource, ["boundary"]);
};

;// CONCATENATED MODULE: ./lib/src/clouds/aws/draft.js






const emptyDraft = (index, estate) => ({
    index,
    estate,
    subjects: new Map(),
    grants: [],
    dormant: new Map(),
    limits: new Map(),
    settings: [],
    lints: [],
    diagnostics: [],
    holders: new Map(),
});
function accessOf(draft) {
    const { grants, dormant, limits, settings, lints } = draft;
    const subjects = new Map([...draft.subjects].map(([key, subject]) => [
        key,
        { ...subject, holders: draft.holders.get(subject.address) ?? [] },
    ]));
    return { subjects, grants, dormant, limits, settings, lints };
}
/** Adds a subject, or what is newly known of it. */
function join(draft, subject) {
    const known = draft.subjects.get(subject.key);
    const merged = known
        ? { ...known, visible: known.visible && subject.visible, traits: new Set([...known.traits, ...subject.traits]) }
        : subject;
    draft.subjects.set(subject.key, merged);
    return merged;
}
const subjectOf = (draft, holder, resource) => {
    const { identity: identityOf, unit } = draft.index;
    const identity = identityOf(holder);
    if (!identity)
        return join(draft, holderSubject(unit, holder, resource));
    // What is declared here has joined, and nothing more is known of it.
    return draft.subjects.get(keyOf(unit, identity.address)) ?? join(draft, identitySubject(unit, identity, new Map()));
};
/** Gives a subject the rows of what was read. A hop is only told where the policy stands elsewhere. */
function hold(draft, subject, reading, { here, by, through }) {
    if (reading.address !== undefined)
        holdBy(draft, reading.address, subject.key);
    for (const policy of reading.policies)
        addRows(draft, policy, {
            kind: "identity-policy",
            subject: subject.key,
            perhaps: policy.perhaps ?? by.perhaps,
            hops: [...(policy.block === by.span ? [] : [here]), ...through, ...chosenBy(policy), ...givenTo(by)],
        });
}
const chosenBy = ({ managed }) => (managed?.via ?? []).map((span) => ({ span, note: "chosen here" }));
const givenTo = ({ given }) => (given ?? []).map((span) => ({ span, note: "whether it is there is decided here" }));
function holdBy(draft, address, holder) {
    const holders = draft.holders.get(address);
    if (holders)
        holders.push(holder);
    else
        draft.holders.set(address, [holder]);
}
function draft_add(draft, { grants, lints, diagnostics }) {
    for (const grant of grants)
        draft.grants.push(grant);
    for (const lint of lints)
        draft.lints.push(lint);
    note(draft, diagnostics);
}
/** One by one: a call has not room for as many arguments as a file may have mistakes. */
function note(draft, diagnostics) {
    for (const diagnostic of diagnostics)
        draft.diagnostics.push(diagnostic);
}
const addRows = (draft, policy, holding) => draft_add(draft, draft_rowsOf(draft.estate, policy, holding, mostInAll - draft.grants.length));
function draft_rowsOf(estate, policy, { kind, subject, perhaps, hops, reach }, room = mostInAll) {
    const { managed } = policy;
    const origin = {
        revision: policy.block.source.revision,
        address: policy.address,
        block: policy.block,
        hops,
        ...(managed && { managedPolicy: managed.name }),
    };
    const belonging = {
        kind,
        subject,
        estate,
        origin,
        perhaps,
        reach,
        ...(managed && { statement: managed.span }),
    };
    const { value: statements, diagnostics } = fitting(policy.statements, room);
    const read = statements.map((statement) => placed(statement, kind));
    const grants = read.flatMap(({ value }) => grantsOf(value, belonging));
    if (managed)
        return { grants, lints: [], diagnostics: [] };
    const place = { subject, block: policy.block };
    return {
        grants,
        lints: kind === "trust" || reach ? [] : statements.flatMap((statement) => [...lintsOf(statement, place, estate.today)]),
        diagnostics: [
            ...diagnostics,
            ...read.flatMap((each) => each.diagnostics),
            ...statements.flatMap(hiddenActions).map((hidden) => ({
                code: "unresolved",
                severity: "warning",
                message: `the actions \`${patternOf(hidden, "exact")?.text ?? "…"}\` are not known before deployment`,
                at: hidden.via?.at(-1) ?? hidden.span,
            })),
        ],
    };
}

;// CONCATENATED MODULE: ./lib/src/clouds/aws/limits.js





/** Why nothing is certain about a document that bounds others. */
const notInView = "whom it bounds, and what they are allowed, is not in view";
/** https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html */
function addBoundary(draft, { holder, policy, resource }) {
    const subject = subjectOf(draft, holder, resource);
    const reading = readPolicy(policy, resource, draft.index);
    if (reading.address !== undefined)
        holdBy(draft, reading.address, subject.key);
    note(draft, reading.diagnostics.filter(({ code }) => code !== "unresolved"));
    const all = reading.policies.map((each) => draft_rowsOf(draft.estate, each, {
        kind: "boundary",
        subject: subject.key,
        perhaps: each.perhaps ?? resource.perhaps,
        hops: each.block === resource.span ? [] : [{ span: policy.span, note: "the boundary of an identity here" }],
    }));
    note(draft, all.flatMap(({ diagnostics }) => diagnostics.filter(({ severity }) => severity === "error")));
    const isWhole = all.length > 0 &&
        !reading.diagnostics.some(({ code }) => code === "unresolved") &&
        all.every(({ diagnostics }) => diagnostics.length === 0);
    const limit = {
        name: "permissions-boundary",
        value: patternOf(policy, "exact")?.text ?? "",
        grants: all.flatMap(({ grants }) => grants),
        ...(!isWhole && { because: "what the boundary lets through is not in view" }),
        block: resource.span,
        ...blameOf(policy),
    };
    draft.limits.set(subject.key, [limit]);
}
/** Where an author wrote a guard, the provider's own does not count. */
function addGuards(draft, guards) {
    const all = guards.map((guard) => ({
        ...guard,
        subject: guardedSubject(draft.index.unit, guard.of, guard.resource),
    }));
    const guardedBy = (wanted) => new Set(all.filter(({ by }) => by === wanted).map(({ subject }) => subject.key));
    const [written, irrelevant] = [guardedBy("author"), guardedBy("nobody")];
    for (const { by, document, resource, subject } of all) {
        if (irrelevant.has(subject.key) || (by === "provider" && written.has(subject.key)))
            continue;
        join(draft, subject);
        const reading = readPolicy(document, resource, draft.index);
        note(draft, reading.diagnostics);
        if (reading.address !== undefined)
            holdBy(draft, reading.address, subject.key);
        for (const policy of reading.policies)
            addRows(draft, policy, { kind: "boundary", subject: subject.key, perhaps: notInView, hops: [] });
    }
}

;// CONCATENATED MODULE: ./lib/src/clouds/aws/members.js


/** The members of the group, or of the permission set, that a value names. */
function membersIn(index, memberships) {
    if (memberships.length === 0)
        return () => [];
    const nameOf = (value) => index.identity(value)?.address ?? referenced(value) ?? patternOf(value, "exact")?.text;
    const members = new Map();
    for (const membership of memberships) {
        const name = nameOf(membership.group);
        const known = name === undefined ? undefined : members.get(name);
        if (known)
            known.push(membership);
        else if (name !== undefined)
            members.set(name, [membership]);
    }
    return (holder) => members.get(nameOf(holder) ?? "") ?? [];
}

;// CONCATENATED MODULE: ./lib/src/clouds/model-keys.js
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

;// CONCATENATED MODULE: ./lib/src/clouds/aws/places.js





function keptAt(index) {
    const known = new Map();
    const names = places_namesIn(index);
    const keep = (place, at, kept) => {
        for (const name of names(at)) {
            const key = `${place} ${name}`;
            known.set(key, new Set([...(known.get(key) ?? []), ...kept]));
        }
    };
    const found = (place, at) => {
        const all = names(at);
        const isKey = place === "secret" && all.some((name) => namesModelProvider(name.split(".").at(-1) ?? ""));
        return new Set([
            ...all.flatMap((name) => [...(known.get(`${place} ${name}`) ?? [])]),
            ...(isKey ? ["credentials"] : []),
        ]);
    };
    for (const fact of index.facts)
        if (fact.kind === "keeps")
            keep(fact.place, fact.at, [fact.what]);
    for (const fact of index.facts)
        if (fact.kind === "encrypts")
            keep("key", fact.key, found("bucket", fact.bucket));
    return found;
}
/** What resources call themselves, by the attributes that hold it. */
const ownNames = ["bucket", "function_name", "name", "domain_name", "bucket_name", "repository_name"];
function places_namesIn(index) {
    const declared = new Map(index.unit.resources.map((resource) => [resource.address, resource]));
    return (value) => {
        const address = addressIn(value, declared);
        const resource = address === undefined ? undefined : (declared.get(address) ?? declared.get(`${address}[0]`));
        const own = resource ? ownNames.flatMap((name) => (0,model_value/* literal */.eu)(get(resource, name)) ?? []) : [];
        const name = nameIn(value);
        return [...new Set([...(address === undefined ? [] : [withoutInstance(address)]), ...own, ...(name ? [name] : [])])];
    };
}
/** The resource that a text is about, where all of its name is one reference: `s3://${aws_s3_bucket.models.id}/v1`, `s3://${Models}/v1`. */
function addressIn(value, declared) {
    const direct = referenced(value);
    if (direct !== undefined)
        return direct;
    const hole = /^\$\{([^}]*)\}$/.exec(nameIn(value) ?? "")?.[1];
    if (hole === undefined)
        return undefined;
    const address = hole.replace(/\.[A-Za-z_]+$/, "");
    if (declared.has(hole))
        return hole;
    return declared.has(address) || /^(data\.)?aws(cc)?_/.test(hole) ? address : undefined;
}
/** The name itself, out of an ARN or a URI. */
function nameIn(value) {
    const text = patternOf(value, "exact")?.text;
    if (text === undefined)
        return undefined;
    const image = /^[^/]*\.dkr\.ecr\.[^/]*\/((?:\$\{[^}]*\}|[^:@])*)/.exec(text)?.[1];
    if (image !== undefined)
        return image;
    const arn = arnParts(text);
    if (!arn)
        return head(text.replace(/^s3:\/\//, ""));
    if (arn.service === "s3")
        return head(arn.resource);
    const [, kind = "", name = ""] = /^([a-z-]+)[:/](.*)$/.exec(arn.resource) ?? [];
    if (kind === "repository")
        return name;
    // Secrets Manager adds six characters of its own to the name; six small letters are hardly those.
    return kind === "secret" ? name.replace(/-((?![a-z]{6}$)[A-Za-z0-9]{6}|(\$\{\?\}){6}|\$\{\*\})$/, "") : head(name);
}
/** What comes before the path or the qualifier; a hole is never cut. */
const head = (text) => /^(?:\$\{[^}]*\}|[^/:])*/.exec(text)?.[0] ?? text;

;// CONCATENATED MODULE: ./lib/src/clouds/aws/place-actions.js
/** What may be done at a place where AI keeps something, to what that means for access to AI. */


/** To read and to change what is kept. */
const touch = {
    knowledge: ["kb-read", "kb-write"],
    logs: ["log-read", "log-config"],
    models: ["artifact", "artifact"],
    credentials: ["credential", "credential"],
    tools: ["agent-exec", "author"],
};
/**
 * Actions by what they do to what is kept; that others are let in is the same everywhere.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/
 * https://docs.aws.amazon.com/opensearch-service/latest/developerguide/serverless-data-access.html
 */
const places = {
    bucket: {
        read: "s3:GetObject s3:GetObjectVersion",
        write: "s3:PutObject s3:DeleteObject s3:DeleteObjectVersion",
        share: "s3:PutBucketPolicy s3:PutBucketAcl s3:PutObjectAcl",
    },
    key: { read: "kms:Decrypt kms:ReEncryptFrom", write: "", share: "kms:CreateGrant kms:PutKeyPolicy" },
    secret: {
        read: "secretsmanager:GetSecretValue",
        write: "secretsmanager:PutSecretValue secretsmanager:UpdateSecret",
        share: "secretsmanager:PutResourcePolicy",
    },
    function: {
        read: "lambda:InvokeFunction lambda:InvokeFunctionUrl",
        write: "lambda:UpdateFunctionCode",
        share: "lambda:AddPermission",
    },
    domain: {
        read: "es:ESHttpGet es:ESHttpPost",
        write: "es:ESHttpPut es:ESHttpPatch es:ESHttpDelete",
        share: "es:UpdateDomainConfig",
    },
    collection: {
        read: "aoss:ReadDocument",
        write: "aoss:WriteDocument aoss:CreateIndex aoss:UpdateIndex aoss:DeleteIndex aoss:CreateCollectionItems aoss:UpdateCollectionItems aoss:DeleteCollectionItems",
        share: "",
    },
    repository: {
        read: "ecr:BatchGetImage ecr:GetDownloadUrlForLayer",
        write: "ecr:PutImage ecr:CompleteLayerUpload ecr:BatchDeleteImage",
        share: "ecr:SetRepositoryPolicy",
    },
};
const reaches = new Map();
/** What patterns of a place's own policy reach, by what is kept there. */
function reachAt(place, kept) {
    const key = [place, ...[...kept].sort()].join(" ");
    const known = reaches.get(key) ?? place_actions_reachOf(actionsAt(place, [...kept].sort()));
    reaches.set(key, known);
    return known;
}
function actionsAt(place, kept) {
    const { read, write, share } = places[place];
    const named = (names, capability) => names
        .split(" ")
        .filter(Boolean)
        .map((name) => ({ name, service: name.split(":")[0] ?? "", capability, supporting: false }));
    // One place may serve several ends; the first says what an action means there.
    const [reading, writing] = touch[kept[0] ?? "knowledge"];
    return [...named(read, reading), ...named(write, writing), ...named(share, "share-policy")];
}
function place_actions_reachOf(actions) {
    const known = new Map();
    return ({ of, except }) => {
        const key = [of.text, ...except.map(({ text }) => text)].join("\u0001");
        const before = known.get(key);
        if (before)
            return before;
        const matches = nameMatcher(of.text.replace(/\$\{[^}]*\}/g, "*"));
        const found = actions.filter(({ name }) => matches(name.toLowerCase()) &&
            !except.some((hole) => (0,pattern/* covers */.hU)((0,pattern/* foldCase */.SP)(hole), (0,pattern/* glob */.TI)(name.toLowerCase())) === "yes"));
        known.set(key, found);
        return found;
    };
}

;// CONCATENATED MODULE: ./lib/src/clouds/aws/resource-policies.js





function addResourcePolicy(draft, fact, kept) {
    const reach = fact.place && reachIn(fact.place, kept(fact.place, fact.of));
    if (fact.place && !reach)
        return;
    const subject = join(draft, resourceSubject(draft.index.unit, fact.of, fact.resource));
    const reading = readPolicy(fact.document, fact.resource, draft.index);
    note(draft, reading.diagnostics);
    if (reading.address !== undefined)
        holdBy(draft, reading.address, subject.key);
    for (const policy of reading.policies) {
        const perhaps = policy.perhaps ?? fact.resource.perhaps;
        const rows = draft_rowsOf(draft.estate, policy, {
            kind: "resource-policy",
            subject: subject.key,
            perhaps,
            hops: [],
            reach,
        });
        const { place } = fact;
        draft_add(draft, place ? { ...rows, grants: rows.grants.filter((row) => !isOrdinary(row, place, draft.estate)) } : rows);
    }
}
/** A vector store is all there for AI; any other place matters for what is kept there. */
const reachIn = (place, kept) => place === "collection" ? reachAt(place, new Set(["knowledge"])) : kept.size > 0 ? reachAt(place, kept) : undefined;
/** What every such policy says: services do their part for resources that they name, and one's own account counts. */
function isOrdinary(grant, place, estate) {
    if (grant.effect === "deny")
        return false;
    if (grant.principal.kind === "service")
        return hasSourceGuard(grant.conditions);
    return isOwnAccount(grant, place, estate);
}
/**
 * That a whole account may use what is its own only says that the policies of its identities count. Who may rewrite a key's policy
 * is the account that it stands in.
 * https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-default.html
 */
function isOwnAccount({ principal, reaches }, place, { trustedAccounts }) {
    if (principal.kind !== "tenant")
        return false;
    const account = principal.id.text;
    if (account === "${account}" || trustedAccounts.has(account))
        return true;
    return place === "key" && trustedAccounts.size === 0 && reaches.some(({ name }) => name === "kms:PutKeyPolicy");
}

// EXTERNAL MODULE: ./lib/src/access/grouping.js
var grouping = __webpack_require__(2376);
;// CONCATENATED MODULE: ./lib/src/clouds/aws/settings.js
/** Facts that are no grants to settings of the table, and what resources and roles are beside that. */









function addSetting(draft, fact, kept) {
    const { of, name, value, says, instead, place, ofRunner, resource } = fact;
    if (ofRunner) {
        const runner = kept("function", of).size > 0 ? undefined : draft.index.runner(of);
        if (runner)
            addSetting(draft, { ...fact, of: runner, ofRunner: undefined }, kept);
        return;
    }
    if (place && kept(place, of).size === 0)
        return;
    const known = draft.index.identity(of);
    const subject = join(draft, known ? identitySubject(draft.index.unit, known, new Map()) : resourceSubject(draft.index.unit, of, resource));
    const isSaid = (each) => each.subject === subject.key && each.name === name;
    if (fact.unlessSaid && draft.settings.some(isSaid))
        return;
    draft.settings.push({
        subject: subject.key,
        name,
        service: serviceOf(resource.type),
        value: says ?? patternOf(value, "exact")?.text ?? "",
        ...(instead !== undefined && { instead }),
        block: resource.span,
        ...((resource.perhaps ?? value.perhaps) !== undefined && { perhaps: resource.perhaps ?? value.perhaps ?? "" }),
        ...blameOf(value),
    });
}
/** Under the name that the provider knows it by, a resource is the same one at another address. */
const addThing = (draft, fact, moved) => void join(draft, thingSubject(draft.index.unit, fact, moved));
/** Workloads of AI that run code or instructions of their own, each of which should have a role of its own. */
const workloads = /agent$|agent_?core_agent_?runtime$|agentruntime$|notebook_?instance$|sagemaker_model$|sagemaker::model$/i;
/** Of those that act as one role, each but the first shares it. */
function addSharedRoles(draft, facts) {
    const own = facts.filter(({ resource }) => workloads.test(resource.type));
    const roleOf = ({ role }) => draft.index.identity(role)?.address ?? referenced(role) ?? patternOf(role, "exact")?.text ?? "";
    for (const [name, sharing] of (0,grouping/* groupBy */.$)(own, roleOf)) {
        const apart = [...new Map(sharing.map((fact) => [fact.resource.address, fact])).values()];
        if (name === "" || apart.length < 2)
            continue;
        const [first, ...others] = apart.sort((a, b) => (a.resource.address < b.resource.address ? -1 : 1));
        for (const { role, resource } of first ? others : []) {
            const known = draft.index.identity(role);
            const subject = join(draft, known ? identitySubject(draft.index.unit, known, new Map()) : holderSubject(draft.index.unit, role, resource));
            draft.settings.push({
                subject: subject.key,
                name: "shared-identity",
                service: serviceOf(resource.type),
                value: `${first?.resource.address}, ${resource.address}`,
                block: resource.span,
                ...(resource.perhaps !== undefined && { perhaps: resource.perhaps }),
                ...blameOf(role),
            });
        }
    }
}
/** A model that its provider no longer keeps is worth a word where something new rests on it. */
function addModel(draft, { id, resource }) {
    const written = (0,model_value/* literal */.eu)(id);
    const stage = written === undefined ? undefined : stageOfModel(written, draft.estate.today);
    if (written === undefined || !stage)
        return;
    const subject = join(draft, resourceSubject(draft.index.unit, facts_itself(resource), resource));
    draft.lints.push({
        subject: subject.key,
        ...stage,
        text: written,
        effect: "allow",
        service: serviceOf(resource.type),
        statement: resource.span,
        said: [],
        block: resource.span,
        ...blameOf(id),
    });
}
/** Whatever the role may do, an AI service may do: also where its trust is not in view. */
function addServiceRole(draft, { role, resource }) {
    const known = draft.index.identity(role);
    const subject = known
        ? identitySubject(draft.index.unit, known, new Map())
        : holderSubject(draft.index.unit, role, resource);
    if (known || draft.subjects.has(subject.key))
        join(draft, { ...subject, traits: new Set([...subject.traits, "ai-service-role"]) });
}

;// CONCATENATED MODULE: ./lib/src/clouds/aws/assemble.js










function assemble(index, estate) {
    const draft = emptyDraft(index, estate);
    const moved = new Map(assemble_of(index, "moved").map(({ from, to }) => [to, from]));
    const members = membersIn(index, assemble_of(index, "membership"));
    const kept = keptAt(index);
    for (const fact of assemble_of(index, "thing"))
        addThing(draft, fact, moved);
    for (const fact of assemble_of(index, "identity"))
        join(draft, identitySubject(index.unit, fact, moved));
    for (const fact of assemble_of(index, "inline"))
        addInline(draft, fact, members(fact.holder));
    for (const fact of assemble_of(index, "attachment"))
        addAttachment(draft, fact, members(fact.holder));
    for (const fact of assemble_of(index, "trust"))
        addTrust(draft, fact);
    for (const fact of assemble_of(index, "resource-policy"))
        addResourcePolicy(draft, fact, kept);
    for (const fact of assemble_of(index, "boundary"))
        addBoundary(draft, fact);
    addGuards(draft, assemble_of(index, "guard"));
    const settings = assemble_of(index, "setting");
    for (const fact of settings.filter(({ unlessSaid }) => !unlessSaid))
        addSetting(draft, fact, kept);
    for (const fact of settings.filter(({ unlessSaid }) => unlessSaid))
        addSetting(draft, fact, kept);
    for (const fact of index.facts)
        if (fact.kind === "policy" || fact.kind === "document")
            addPolicy(draft, fact);
    for (const fact of assemble_of(index, "acts-as"))
        addServiceRole(draft, fact);
    addSharedRoles(draft, assemble_of(index, "acts-as"));
    for (const fact of assemble_of(index, "model"))
        addModel(draft, fact);
    note(draft, assemble_of(index, "unseen").map(({ at, message }) => ({ code: "unresolved", severity: "warning", message, at })));
    return { value: accessOf(draft), diagnostics: draft.diagnostics };
}
const assemble_of = (index, kind) => index.facts.filter((fact) => fact.kind === kind);
function addInline(draft, fact, members) {
    addPolicyOf(draft, fact.document, fact, members);
}
function addAttachment(draft, fact, members) {
    const { subject, policies } = addPolicyOf(draft, fact.policy, fact, members);
    for (const { managed } of policies)
        if (managed)
            draft.settings.push({
                subject: subject.key,
                name: "managed-policy",
                service: "iam",
                value: managed.name,
                block: fact.resource.span,
                ...blameOf(fact.policy),
            });
}
/** Gives a policy to its holder, and to everyone who has what the holder has. */
function addPolicyOf(draft, policy, { holder, resource }, members) {
    const subject = subjectOf(draft, holder, resource);
    const reading = readPolicy(policy, resource, draft.index);
    note(draft, reading.diagnostics);
    const here = { span: policy.span, note: "attached here" };
    const by = assemble_onlyPerhaps(resource, policy.perhaps ?? holder.perhaps);
    hold(draft, subject, reading, { here, by, through: [] });
    for (const { member, resource: joins } of members)
        hold(draft, subjectOf(draft, member, joins), reading, {
            here,
            by: assemble_onlyPerhaps(by, member.perhaps ?? joins.perhaps),
            through: [{ span: member.span, note: "a member here" }],
        });
    return { subject, policies: reading.policies };
}
/** What a resource does where a value of it is there perhaps. */
const assemble_onlyPerhaps = (resource, perhaps) => perhaps === undefined || resource.perhaps !== undefined ? resource : { ...resource, perhaps };
function addTrust(draft, fact) {
    const subject = subjectOf(draft, fact.role, fact.resource);
    const reading = readPolicy(fact.document, fact.resource, draft.index);
    note(draft, reading.diagnostics);
    if (reading.address !== undefined)
        holdBy(draft, reading.address, subject.key);
    const from = draft.grants.length;
    for (const policy of reading.policies)
        addRows(draft, policy, {
            kind: "trust",
            subject: subject.key,
            perhaps: policy.perhaps ?? fact.document.perhaps,
            hops: [],
        });
    join(draft, { ...subject, traits: trustTraitsOf(draft.grants.slice(from)) });
}
/** A policy is a subject of its own: whoever it is attached to. Where its holders are in view, they are judged in its place. */
function addPolicy(draft, fact) {
    const { index } = draft;
    const users = index.usersOf(fact.address).filter((user) => user.address !== fact.address);
    const unread = users.filter((user) => !index.reads(user));
    const subject = join(draft, fact.kind === "policy" ? policySubject(index.unit, fact) : documentSubject(index.unit, fact, users.length > 0));
    // A module or resource that takes the policy holds it in a way that we do not see into.
    for (const user of fact.kind === "document" && users.length > unread.length ? [] : unread) {
        const holder = join(draft, resourceSubject(index.unit, undefined, user));
        const reading = readPolicy(fact.document, fact.resource, index);
        note(draft, reading.diagnostics);
        const here = { span: user.span, note: "handed on here" };
        hold(draft, holder, { ...reading, address: fact.address }, { here, by: user, through: [] });
    }
    // A document that goes into a policy is judged as that policy.
    if (fact.kind === "document" && users.length > 0 && !draft.holders.has(fact.address))
        holdBy(draft, fact.address, users[0]?.address ?? "");
    const rows = () => ownRows(draft, fact, subject);
    if (draft.holders.has(fact.address))
        draft.dormant.set(subject.key, () => rows().grants);
    else
        draft_add(draft, rows());
}
function ownRows(draft, fact, subject) {
    const reading = readPolicy(fact.document, fact.resource, draft.index);
    const isLoose = subject.traits.has("unattached") && fact.resource.type.startsWith("data.");
    const bounds = fact.kind === "policy" && fact.bounds !== undefined;
    const perhaps = fact.resource.perhaps ?? (bounds ? notInView : isLoose ? "nothing here attaches this document" : undefined);
    const all = reading.policies.map((policy) => draft_rowsOf(draft.estate, policy, {
        kind: bounds ? "boundary" : (assemble_guards(policy) ?? "identity-policy"),
        subject: subject.key,
        perhaps: policy.perhaps ?? perhaps,
        hops: [],
    }));
    return {
        grants: all.flatMap(({ grants }) => grants),
        lints: all.flatMap(({ lints }) => lints),
        diagnostics: [...reading.diagnostics, ...all.flatMap(({ diagnostics }) => diagnostics)],
    };
}
/** A bare document that names principals guards a resource, or says who may become a role. */
function assemble_guards(policy) {
    const named = policy.statements.filter((statement) => statement.principals);
    if (named.length === 0)
        return undefined;
    const assumes = (value) => /^sts:/i.test(patternOf(value, "exact")?.text ?? "");
    return named.every((statement) => statement.actions.of.every(assumes)) ? "trust" : "resource-policy";
}

// EXTERNAL MODULE: ./lib/src/model/text.js
var model_text = __webpack_require__(3537);
;// CONCATENATED MODULE: ./lib/src/clouds/written-json.js
/** A value that is written as JSON to what it says, whether or not it went through `jsonencode`. */

const jsonIn = (value) => value.kind === "text"
    ? (0,parse/* parseJsonIn */.t)(value).value
    : value.kind === "reference" && value.resolved
        ? jsonIn(value.resolved)
        : value;

;// CONCATENATED MODULE: ./lib/src/clouds/aws/terraform-environments.js
/** Environment variables of functions, containers and agents, and what machines run as they start, to the keys of models' providers that stand in them as text. */





/** The name stands for the variable: what it is set to is repeated nowhere. */
const keyIn = (resource, name, value, blame) => holdsModelKey(name, textIn(value)) ? [settingOf(resource, "key-in-text", blame, name)] : [];
const variables = (resource, map) => map?.kind === "dict"
    ? map.entries.flatMap(({ key, keySpan, value }) => keyIn(resource, key, value, { kind: "unknown", name: key, because: "it is a name", span: keySpan }))
    : [];
/** https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html */
const container = (resource, definition) => attributes_all(definition, "environment").flatMap((pair) => {
    const [name, value] = [named(pair, "name"), named(pair, "value")];
    return name && value ? keyIn(resource, textIn(name) ?? "", value, name) : [];
});
const containers = (resource) => allIn(resource, "container_definitions").flatMap((written) => attributes_all(jsonIn(written)).flatMap((definition) => container(resource, definition)));
const functionVariables = (resource) => allIn(resource, "environment", "variables").flatMap((map) => variables(resource, map));
/** A secret or a parameter that is written where it is declared: by itself, or a map of several in JSON. */
const stored = (value, ...names) => (resource) => {
    const name = names.map((each) => textIn(get(resource, each))).find((each) => each !== undefined) ?? "";
    return allIn(resource, value).flatMap((written) => {
        const text = textIn(written);
        if (text?.startsWith("{") || written.kind === "dict")
            return variables(resource, jsonIn(written));
        const isOfModel = text !== undefined && (isModelKey(text) || (namesModelProvider(name) && isKeyText(text)));
        return isOfModel ? [settingOf(resource, "key-in-text", written, name || value)] : [];
    });
};
const assignment = /(?:^|[\s;&|"'`({,])([A-Za-z_][A-Za-z0-9_]{2,100})["']?[ \t]*[=:][ \t]*["']?([^\s"'`;&|,)}]{8,400})/gm;
/**
 * What a machine runs as it starts, a script or a configuration in YAML: assignments are looked at, whatever the language.
 * https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/user-data.html
 */
function scripted(resource, written) {
    const value = written.kind === "reference" ? written.resolved : written;
    if (value?.kind !== "text")
        return [];
    const flat = (0,model_text/* flatten */.Bq)(value);
    const found = keysSetIn(flat.chars).map(({ name, at }) => ({ name, span: (0,model_text/* spanIn */.Qs)(flat, at, at + name.length) }));
    const decoded = found.length === 0 && /^[A-Za-z0-9+/\s]{24,}=*\s*$/.test(flat.chars) ? flat.chars : undefined;
    const hidden = decoded === undefined ? [] : keysSetIn(Buffer.from(decoded, "base64").toString("utf8"));
    return [...found, ...hidden.map(({ name }) => ({ name, span: value.span }))].map(({ name, span }) => settingOf(resource, "key-in-text", { kind: "unknown", name, because: "it is a name", span }, name));
}
const keysSetIn = (text) => [...text.matchAll(assignment)].flatMap((found) => {
    const [whole, name = "", set = ""] = found;
    return !set.includes(model_text/* HOLE */.vs) && holdsModelKey(name, set) ? [{ name, at: found.index + whole.indexOf(name) }] : [];
});
const scripts = (...paths) => (resource) => paths.flatMap((path) => allIn(resource, ...path)).flatMap((value) => scripted(resource, value));
const instance = scripts(["user_data"], ["user_data_base64"]);
/** https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/lambda_function */
const environmentReaders = {
    aws_lambda_function: functionVariables,
    aws_instance: instance,
    aws_spot_instance_request: instance,
    aws_launch_configuration: instance,
    aws_launch_template: instance,
    aws_ecs_task_definition: containers,
    aws_secretsmanager_secret_version: stored("secret_string"),
    aws_ssm_parameter: stored("value", "name"),
};

;// CONCATENATED MODULE: ./lib/src/clouds/aws/terraform-agentcore.js




const ownNetwork = (resource) => allIn(resource, "network_configuration", "network_mode").map((mode) => settingOf(resource, "private-network", mode, (0,model_value/* literal */.eu)(mode) === "PUBLIC" ? "no" : "yes"));
/** The names of claims and of those that a token may carry: without any of them, every token of the issuer gets in. */
const demands = ["allowed_audience", "allowed_clients", "allowed_scopes", "custom_claim", "custom_claims"];
const authorizer = (resource) => allIn(resource, "authorizer_configuration", "custom_jwt_authorizer")
    .filter((block) => demands.every((name) => attributes_all(block, name).length === 0))
    .map((block) => settingOf(resource, "no-authentication", block, "any token of the issuer"));
const runtime = (resource) => [
    thing(resource, "agent_runtime_name"),
    ...actsAs(resource, "role_arn"),
    ...ownNetwork(resource),
    ...authorizer(resource),
    ...keeps(resource, "repository", "models", "agent_runtime_artifact", "container_configuration", "container_uri"),
    ...keeps(resource, "bucket", "models", "agent_runtime_artifact", "code_configuration", "code", "s3", "bucket"),
    ...variables(resource, get(resource, "environment_variables")),
];
const gateway = (resource) => [
    thing(resource, "name"),
    ...actsAs(resource, "role_arn"),
    ...allIn(resource, "authorizer_type")
        .filter((type) => (0,model_value/* literal */.eu)(type) === "NONE")
        .map((type) => settingOf(resource, "no-authentication", type, "anyone", "AWS_IAM")),
    ...authorizer(resource),
    ...["interceptor_configuration", "interceptor_configurations"].flatMap((interceptors) => keeps(resource, "function", "tools", interceptors, "interceptor", "lambda", "arn")),
    ...encryptedBy(resource, "knowledge", "kms_key_arn"),
];
const workplace = (resource) => [
    thing(resource, "name"),
    ...actsAs(resource, "execution_role_arn"),
    ...ownNetwork(resource),
    ...["recording", "recording_config"].flatMap((recording) => keeps(resource, "bucket", "logs", recording, "s3_location", "bucket")),
];
const memory = (resource) => [
    thing(resource, "name"),
    ...actsAs(resource, "memory_execution_role_arn"),
    ...encryptedBy(resource, "knowledge", "encryption_key_arn"),
];
/** A key that stands in the code is known to whoever reads it; one that the provider never stores still does. */
const terraform_agentcore_written = (resource, values, name) => values.filter((value) => (textIn(value) ?? "") !== "").map((value) => settingOf(resource, "key-in-text", value, name));
const credentialProvider = (secrets, name) => (resource) => [
    thing(resource, "name"),
    settingOf(resource, "stored-credential", get(resource, "name") ?? resource.body),
    ...terraform_agentcore_written(resource, secrets(resource), name),
];
const configurations = ["oauth2_provider_config", "oauth2_provider_config_input"];
const vendors = ["atlassian", "included", "linkedin", "custom", "github", "google", "microsoft", "salesforce", "slack"];
const target = (resource) => keeps(resource, "function", "tools", "target_configuration", "mcp", "lambda", "lambda_arn");
const apiKeyProvider = credentialProvider((resource) => [...allIn(resource, "api_key"), ...allIn(resource, "api_key_wo")], "api_key");
const clientProvider = credentialProvider((resource) => vendors.flatMap((vendor) => ["client_secret", "client_secret_wo"].flatMap((name) => configurations.flatMap((all) => allIn(resource, all, `${vendor}_oauth2_provider_config`, name)))), "client_secret");
/** https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/bedrockagentcore_agent_runtime */
const agentcoreReaders = {
    aws_bedrockagentcore_agent_runtime: runtime,
    aws_bedrockagentcore_gateway: gateway,
    aws_bedrockagentcore_gateway_target: target,
    aws_bedrockagentcore_browser: workplace,
    aws_bedrockagentcore_code_interpreter: workplace,
    aws_bedrockagentcore_memory: memory,
    aws_bedrockagentcore_api_key_credential_provider: apiKeyProvider,
    aws_bedrockagentcore_oauth2_credential_provider: clientProvider,
};

;// CONCATENATED MODULE: ./lib/src/clouds/aws/made-statements.js


/** An element of a statement, where what it is made of is written. */
const made_statements_element = (key, value) => ({ key, keySpan: value.span, value });
const map = (entries, { span }) => ({ kind: "dict", entries, span });
/** One statement that allows, as if it had been written in a policy. */
const statement = (resource, entries) => map([made_statements_element("Statement", map([made_statements_element("Effect", attributes_text("Allow", resource)), ...entries], resource))], resource);
/** A test for each argument that is there: the operator, the key, and the argument. */
function conditions(resource, tests) {
    const written = tests.flatMap(([operator, key, name]) => allIn(resource, name).map((value) => made_statements_element(operator, { ...map([made_statements_element(key, value)], resource), span: value.span })));
    return written.length > 0 ? [made_statements_element("Condition", map(written, resource))] : [];
}
/** `events.amazonaws.com`, an account, an ARN, or anyone. */
function caller(principal, resource) {
    const name = textIn(principal);
    if (name === "*")
        return principal;
    return map([made_statements_element(name?.includes(".amazonaws.com") ? "Service" : "AWS", principal)], resource);
}

;// CONCATENATED MODULE: ./lib/src/clouds/aws/terraform-places.js







/** The policy of an AI service's own resource. */
const own = (of, policy) => (resource) => each(get(resource, policy), (document) => ({
    kind: "resource-policy",
    of: get(resource, of) ?? facts_itself(resource),
    document,
    resource,
}));
/** The policy of a place that is another service's. */
const placePolicy = (place, of, policy) => (resource) => each(get(resource, policy), (document) => ({
    kind: "resource-policy",
    of: get(resource, of) ?? facts_itself(resource),
    document,
    place,
    resource,
}));
const placeSetting = (place, of, name, value, says, resource) => ({ kind: "setting", of, name, value, says, place, resource });
/** https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/lambda_permission */
const permission = (resource) => {
    const [action, principal] = [get(resource, "action"), get(resource, "principal")];
    if (!action || !principal)
        return [];
    const tests = conditions(resource, [
        ["ArnLike", "aws:SourceArn", "source_arn"],
        ["StringEquals", "aws:SourceAccount", "source_account"],
        ["StringEquals", "aws:PrincipalOrgID", "principal_org_id"],
        ["StringEqualsIgnoreCase", "lambda:FunctionUrlAuthType", "function_url_auth_type"],
        ["StringEqualsIfExists", "lambda:EventSourceToken", "event_source_token"],
    ]);
    return [
        {
            kind: "resource-policy",
            of: get(resource, "function_name") ?? facts_itself(resource),
            document: statement(resource, [
                made_statements_element("Principal", caller(principal, resource)),
                made_statements_element("Action", action),
                made_statements_element("Resource", get(resource, "function_name") ?? facts_itself(resource)),
                ...tests,
            ]),
            place: "function",
            resource,
        },
    ];
};
/** Whoever calls an address that asks nobody acts as the function does. */
const functionUrl = (of, type) => (resource) => allIn(resource, type)
    .filter((value) => textIn(value) === "NONE")
    .flatMap((value) => (0,model_value/* items */.ld)(get(resource, of)).flatMap((called) => opened(called, value, resource)));
const opened = (called, value, resource) => [
    placeSetting("function", called, "no-authentication", value, "anyone", resource),
    {
        kind: "setting",
        of: called,
        name: "public-url",
        value,
        says: "anyone",
        instead: signed(value),
        ofRunner: true,
        resource,
    },
];
/** What to write in its place, where it is written as the provider has it. */
const signed = ({ span }) => ((0,source/* textOf */.b6)(span).includes("NONE") ? "AWS_IAM" : undefined);
/** https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/kms_grant */
const keyGrant = (resource) => {
    const [principal, operations] = [get(resource, "grantee_principal"), (0,model_value/* items */.ld)(get(resource, "operations"))];
    if (!principal || operations.length === 0)
        return [];
    const span = operations[0]?.span ?? resource.span;
    const actions = { kind: "list", items: operations.map(keyAction), span };
    const context = ["encryption_context_equals", "encryption_context_subset"].flatMap((name) => allIn(resource, "constraints", name).flatMap((value) => value.kind === "dict"
        ? value.entries.map((each) => made_statements_element("StringEquals", map([{ ...each, key: `kms:EncryptionContext:${each.key}` }], resource)))
        : []));
    return [
        {
            kind: "resource-policy",
            of: get(resource, "key_id") ?? facts_itself(resource),
            document: statement(resource, [
                made_statements_element("Principal", caller(principal, resource)),
                made_statements_element("Action", actions),
                made_statements_element("Resource", get(resource, "key_id") ?? facts_itself(resource)),
                ...(context.length > 0 ? [made_statements_element("Condition", map(context, resource))] : []),
            ]),
            place: "key",
            resource,
        },
    ];
};
const keyAction = (operation) => ({
    kind: "text",
    pieces: [{ kind: "literal", text: `kms:${textIn(operation) ?? "*"}`, span: operation.span }],
    span: operation.span,
    ...(operation.via && { via: operation.via }),
});
/**
 * A list of rules with principals in place of statements.
 * https://docs.aws.amazon.com/opensearch-service/latest/developerguide/serverless-data-access.html
 */
const rulesOfAccess = (resource) => allIn(resource, "policy").flatMap((written) => {
    const document = jsonIn(written);
    const statements = attributes_all(document).flatMap((policy) => attributes_all(policy, "Rules").flatMap((rule) => {
        const [resources, actions, principals] = [
            (0,model_value/* field */.ZZ)(rule, "Resource"),
            (0,model_value/* field */.ZZ)(rule, "Permission"),
            (0,model_value/* field */.ZZ)(policy, "Principal"),
        ];
        if (!resources || !actions || !principals)
            return [];
        const who = { ...map([made_statements_element("AWS", principals)], resource), span: principals.span };
        return [
            {
                ...map([
                    made_statements_element("Effect", { ...attributes_text("Allow", resource), span: rule.span }),
                    made_statements_element("Principal", who),
                    made_statements_element("Action", actions),
                    made_statements_element("Resource", resources),
                ], resource),
                span: rule.span,
            },
        ];
    }));
    if (!document || statements.length === 0)
        return [];
    const list = { kind: "list", items: statements, span: document.span };
    return [
        {
            kind: "resource-policy",
            of: facts_itself(resource),
            document: { ...map([made_statements_element("Statement", list)], resource), span: document.span },
            place: "collection",
            resource,
        },
    ];
});
/** https://docs.aws.amazon.com/opensearch-service/latest/developerguide/serverless-network.html */
const networkPolicy = (resource) => allIn(resource, "policy").flatMap((written) => attributes_all(jsonIn(written)).flatMap((rule) => attributes_all(rule, "AllowFromPublic")
    .filter((value) => textIn(value) === "true")
    .map((value) => settingOf(resource, "public-network", value, reachedBy(rule), "false"))));
const reachedBy = (rule) => attributes_all(rule, "Rules", "Resource")
    .map((value) => textIn(value) ?? "a collection")
    .join(", ");
/** https://docs.aws.amazon.com/opensearch-service/latest/developerguide/serverless-encryption.html */
const encryptionPolicy = (resource) => allIn(resource, "policy").flatMap((written) => attributes_all(jsonIn(written), "AWSOwnedKey").map((value) => settingOf(resource, "encryption-key", value, textIn(value) === "true" ? "no" : "yes")));
const ofStore = (...readers) => attributes_together((resource) => [thing(resource, "name")], ...readers);
const dataAccess = ofStore(rulesOfAccess);
const storeSecurity = ofStore(networkPolicy, encryptionPolicy);
const shut = ["block_public_acls", "block_public_policy", "ignore_public_acls", "restrict_public_buckets"];
/** Whether all that is public is blocked, by what there is of each argument; the first that leaves something open is to blame. */
function blocked(resource, of, whole, written) {
    const open = shut.find((name) => {
        const value = written(name);
        return value === undefined || textIn(value) === "false";
    });
    const blame = (open === undefined ? undefined : written(open)) ?? whole;
    return placeSetting("bucket", of, "public-access-block", blame, open === undefined ? "yes" : "no", resource);
}
/** https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/s3_bucket_public_access_block */
const publicAccessBlock = (resource) => allIn(resource, "bucket").map((of) => blocked(resource, of, facts_itself(resource), (name) => get(resource, name)));
/** Without a block beside it a bucket may be opened: taking the block away takes its protection away. */
const unblocked = (resource) => [
    {
        ...placeSetting("bucket", facts_itself(resource), "public-access-block", facts_itself(resource), "no", resource),
        unlessSaid: true,
    },
];
const placeReaders = {
    aws_sagemaker_model_package_group_policy: own("model_package_group_name", "resource_policy"),
    aws_s3vectors_vector_bucket_policy: own("vector_bucket_arn", "policy"),
    aws_bedrockagentcore_resource_policy: own("resource_arn", "policy"),
    aws_s3_bucket: attributes_together(placePolicy("bucket", "", "policy"), unblocked),
    aws_s3_bucket_policy: placePolicy("bucket", "bucket", "policy"),
    aws_s3_bucket_public_access_block: publicAccessBlock,
    aws_s3_bucket_server_side_encryption_configuration: (resource) => allIn(resource, "rule", "apply_server_side_encryption_by_default", "kms_master_key_id").flatMap((key) => each(get(resource, "bucket"), (bucket) => ({ kind: "encrypts", key, bucket, resource }))),
    aws_kms_key: placePolicy("key", "", "policy"),
    aws_kms_key_policy: placePolicy("key", "key_id", "policy"),
    aws_kms_grant: keyGrant,
    aws_ecr_repository_policy: placePolicy("repository", "repository", "policy"),
    aws_secretsmanager_secret: placePolicy("secret", "", "policy"),
    aws_secretsmanager_secret_policy: placePolicy("secret", "secret_arn", "policy"),
    aws_lambda_permission: permission,
    aws_lambda_function_url: functionUrl("function_name", "authorization_type"),
    aws_opensearch_domain: placePolicy("domain", "", "access_policies"),
    aws_opensearch_domain_policy: placePolicy("domain", "domain_name", "access_policies"),
    aws_opensearchserverless_access_policy: dataAccess,
    aws_opensearchserverless_security_policy: storeSecurity,
};

;// CONCATENATED MODULE: ./lib/src/clouds/aws/cloudformation-agentcore.js
/** CloudFormation's types of Bedrock AgentCore to facts: a line for each type. */





/** https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-harness.html */
const harness = (resource) => [
    thing(resource, "harness_name"),
    ...actsAs(resource, "execution_role_arn"),
    ...authorizer(resource),
    ...allIn(resource, "environment", "agent_core_runtime_environment", "network_configuration", "network_mode").map((mode) => settingOf(resource, "private-network", mode, (0,model_value/* literal */.eu)(mode) === "PUBLIC" ? "no" : "yes")),
    ...["gemini_model_config", "lite_llm_model_config", "open_ai_model_config"].flatMap((vendor) => keeps(resource, "secret", "credentials", "model", vendor, "api_key_arn")),
    ...encryptedBy(resource, "knowledge", "memory", "managed_memory_configuration", "encryption_key_arn"),
    ...variables(resource, get(resource, "environment_variables")),
];
/** https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/AWS_BedrockAgentCore.html */
const agentcoreTypes = {
    "AWS::BedrockAgentCore::ApiKeyCredentialProvider": apiKeyProvider,
    "AWS::BedrockAgentCore::BrowserCustom": workplace,
    "AWS::BedrockAgentCore::CodeInterpreterCustom": workplace,
    "AWS::BedrockAgentCore::Gateway": gateway,
    "AWS::BedrockAgentCore::GatewayTarget": target,
    "AWS::BedrockAgentCore::Harness": harness,
    "AWS::BedrockAgentCore::Memory": memory,
    "AWS::BedrockAgentCore::OAuth2CredentialProvider": clientProvider,
    "AWS::BedrockAgentCore::OnlineEvaluationConfig": (resource) => actsAs(resource, "evaluation_execution_role_arn"),
    "AWS::BedrockAgentCore::PaymentManager": attributes_together((resource) => actsAs(resource, "role_arn"), authorizer),
    "AWS::BedrockAgentCore::ResourcePolicy": own("resource_arn", "policy"),
    "AWS::BedrockAgentCore::Runtime": runtime,
};

;// CONCATENATED MODULE: ./lib/src/clouds/aws/cloudformation-environments.js

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-function.html */
const environmentTypes = {
    "AWS::AutoScaling::LaunchConfiguration": scripts(["user_data"]),
    "AWS::EC2::Instance": scripts(["user_data"]),
    "AWS::EC2::LaunchTemplate": scripts(["launch_template_data", "user_data"]),
    "AWS::ECS::TaskDefinition": containers,
    "AWS::Lambda::Function": functionVariables,
    "AWS::SSM::Parameter": stored("value", "name"),
    "AWS::SecretsManager::Secret": stored("secret_string", "name"),
};

;// CONCATENATED MODULE: ./lib/src/clouds/aws/bounding.js




/** https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies.html */
const boundingPolicies = ["SERVICE_CONTROL_POLICY", "RESOURCE_CONTROL_POLICY"];
/** A document that bounds whoever comes through what `of` names. */
const guardOf = (of, document, resource) => (0,model_value/* items */.ld)(document).map((each) => ({ kind: "guard", of, document: each, by: "author", resource }));
/** `com.amazonaws.eu-west-1.bedrock-runtime`, `aws.sagemaker.eu-west-1.notebook`. https://docs.aws.amazon.com/vpc/latest/privatelink/aws-services-privatelink-support.html */
const aiEndpoint = /[.](bedrock|sagemaker|qbusiness|qapps|q|kendra|aoss|s3vectors|codewhisperer)([.-]|$)/;
const bounding_everything = { Statement: [{ Effect: "Allow", Principal: "*", Action: "*", Resource: "*" }] };
/**
 * An endpoint with its policy; without one, everything passes.
 * https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html#vpc-endpoint-default-policy
 */
function endpoint(resource, service, policy) {
    const name = service && patternOf(service, "exact");
    const by = name?.tokens.some(({ kind }) => kind === "literal") && !aiEndpoint.test(name.text) ? "nobody" : "provider";
    const document = valueOfJson(bounding_everything, resource.span);
    return [
        ...guardOf(facts_itself(resource), policy, resource),
        { kind: "guard", of: facts_itself(resource), document, by, resource },
    ];
}

;// CONCATENATED MODULE: ./lib/src/clouds/aws/terraform-identities.js





/** An identity, its name, who may become it, and the policies that are written into it, by the names of their arguments. */
const identity = (what, name, trust, ...inline) => (resource) => [
    { kind: "identity", what, address: resource.address, name: get(resource, name), resource },
    ...each(get(resource, trust), (document) => ({ kind: "trust", role: facts_itself(resource), document, resource })),
    ...each(get(resource, "permissions_boundary"), (policy) => ({
        kind: "boundary",
        holder: facts_itself(resource),
        policy,
        resource,
    })),
    ...each(get(resource, "managed_policy_arns"), (policy) => ({
        kind: "attachment",
        holder: facts_itself(resource),
        policy,
        resource,
    })),
    ...allIn(resource, ...inline).map((document) => ({ kind: "inline", holder: facts_itself(resource), document, resource })),
];
/** A document for each holder that is named. */
const inline = (document, ...holders) => (resource) => holders.flatMap((name) => each(get(resource, name), (of) => ({
    kind: "inline",
    holder: of,
    document: get(resource, document) ?? of,
    resource,
})));
/** A policy of its own. */
const policyOf = (name, written) => (resource) => each(get(resource, written), (document) => ({
    kind: "policy",
    address: resource.address,
    name: get(resource, name),
    document,
    resource,
}));
const organisationPolicy = (resource) => {
    const bounds = (0,model_value/* literal */.eu)(get(resource, "type")) ?? "SERVICE_CONTROL_POLICY";
    if (!boundingPolicies.includes(bounds))
        return [];
    return policyOf("name", "content")(resource).map((fact) => (fact.kind === "policy" ? { ...fact, bounds } : fact));
};
const attachment = (holders) => (resource) => holders.flatMap((name) => (0,model_value/* items */.ld)(get(resource, name)).flatMap((holder) => [...(0,model_value/* items */.ld)(get(resource, "policy_arn")), ...(0,model_value/* items */.ld)(get(resource, "policy_arns"))].map((policy) => ({ kind: "attachment", holder, policy, resource }))));
/** Every pair of somebody and a group, or a permission set, that a resource puts together. */
const memberships = (resource, members, groups) => members.flatMap((member) => groups.map((group) => ({ kind: "membership", member, group, resource })));
const membership = (member, group) => (resource) => memberships(resource, (0,model_value/* items */.ld)(get(resource, member)), (0,model_value/* items */.ld)(get(resource, group)));
/** https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/ssoadmin_permission_set */
const permissionSet = (kind, find) => (resource) => (0,model_value/* items */.ld)(get(resource, "permission_set_arn")).flatMap((holder) => find(resource).map((value) => {
    if (kind === "inline")
        return { kind, holder, document: value, resource };
    return { kind, holder, policy: value, resource };
}));
const guard = (of, document) => (resource) => guardOf(get(resource, of) ?? facts_itself(resource), get(resource, document), resource);
const setting = (name, of, value) => (resource) => each(get(resource, of), (subject) => ({
    kind: "setting",
    of: subject,
    name,
    value: get(resource, value) ?? subject,
    resource,
}));
const customerManaged = (resource) => allIn(resource, "customer_managed_policy_reference", "name");
/** https://registry.terraform.io/providers/hashicorp/aws/latest/docs */
const identityReaders = {
    aws_iam_role: identity("role", "name", "assume_role_policy", "inline_policy", "policy"),
    aws_iam_user: identity("user", "name", "assume_role_policy", "inline_policy", "policy"),
    aws_iam_group: identity("group", "name", "assume_role_policy", "inline_policy", "policy"),
    aws_iam_policy: policyOf("name", "policy"),
    "data.aws_iam_policy_document": (resource) => [
        { kind: "document", address: resource.address, document: resource.body, resource },
    ],
    "data.aws_iam_policy": (resource) => {
        const name = (0,model_value/* literal */.eu)(get(resource, "name"));
        const policy = get(resource, "arn") ?? (name === undefined ? undefined : attributes_text(`arn:aws:iam::aws:policy/${name}`, resource));
        return policy ? [{ kind: "lookup", address: resource.address, policy, resource }] : [];
    },
    aws_iam_role_policy: inline("policy", "role"),
    aws_iam_user_policy: inline("policy", "user"),
    aws_iam_group_policy: inline("policy", "group"),
    aws_iam_role_policy_attachment: attachment(["role"]),
    aws_iam_user_policy_attachment: attachment(["user"]),
    aws_iam_group_policy_attachment: attachment(["group"]),
    aws_iam_policy_attachment: attachment(["roles", "users", "groups"]),
    // What these name is attached by them too. Inline policies are only named: what is in them stands elsewhere.
    aws_iam_role_policy_attachments_exclusive: attachment(["role_name"]),
    aws_iam_user_policy_attachments_exclusive: attachment(["user_name"]),
    aws_iam_group_policy_attachments_exclusive: attachment(["group_name"]),
    aws_iam_user_group_membership: membership("user", "groups"),
    aws_iam_group_membership: membership("users", "group"),
    aws_ssoadmin_permission_set: (resource) => [
        { kind: "identity", what: "permission-set", address: resource.address, name: get(resource, "name"), resource },
    ],
    aws_ssoadmin_permission_set_inline_policy: permissionSet("inline", (resource) => (0,model_value/* items */.ld)(get(resource, "inline_policy"))),
    aws_ssoadmin_managed_policy_attachment: permissionSet("attachment", (resource) => (0,model_value/* items */.ld)(get(resource, "managed_policy_arn"))),
    aws_ssoadmin_managed_policy_attachments_exclusive: permissionSet("attachment", (resource) => (0,model_value/* items */.ld)(get(resource, "managed_policy_arns"))),
    aws_ssoadmin_customer_managed_policy_attachment: permissionSet("attachment", customerManaged),
    aws_ssoadmin_customer_managed_policy_attachments_exclusive: permissionSet("attachment", customerManaged),
    aws_ssoadmin_permissions_boundary_attachment: permissionSet("boundary", (resource) => [
        ...allIn(resource, "permissions_boundary", "managed_policy_arn"),
        ...allIn(resource, "permissions_boundary", "customer_managed_policy_reference", "name"),
    ]),
    aws_ssoadmin_account_assignment: membership("principal_id", "permission_set_arn"),
    aws_vpc_endpoint: (resource) => endpoint(resource, get(resource, "service_name"), get(resource, "policy")),
    aws_vpc_endpoint_policy: guard("vpc_endpoint_id", "policy"),
    aws_organizations_policy: organisationPolicy,
    aws_organizations_policy_attachment: guard("target_id", "policy_id"),
    aws_iam_access_key: setting("access-key", "user", "user"),
    aws_iam_user_login_profile: setting("login-profile", "user", "user"),
    aws_iam_service_specific_credential: setting("service-credential", "user_name", "service_name"),
    moved: (resource) => {
        const [from, to] = [get(resource, "from"), get(resource, "to")].map(addressText);
        return from !== undefined && to !== undefined ? [{ kind: "moved", from, to }] : [];
    },
};
const addressText = (value) => value?.kind === "reference" ? value.address : value?.kind === "unknown" ? value.name : (0,model_value/* literal */.eu)(value);

;// CONCATENATED MODULE: ./lib/src/clouds/aws/cloudformation-identities.js





const holders = ["roles", "users", "groups"];
const cloudformation_identities_document = "policy_document";
const cloudformation_identities_written = ["policies", cloudformation_identities_document];
/** https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-user.html */
const user = attributes_together(identity("user", "user_name", "", ...cloudformation_identities_written), (resource) => memberships(resource, [facts_itself(resource)], (0,model_value/* items */.ld)(get(resource, "groups"))), (resource) => allIn(resource, "login_profile").map((profile) => settingOf(resource, "login-profile", profile, "a password")));
const attached = (resource, values) => values.map((policy) => ({ kind: "attachment", holder: facts_itself(resource), policy, resource }));
/** https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-managedpolicy.html */
const cloudformation_identities_managedPolicy = attributes_together(policyOf("managed_policy_name", cloudformation_identities_document), (resource) => holders
    .flatMap((name) => (0,model_value/* items */.ld)(get(resource, name)))
    .map((holder) => ({ kind: "attachment", holder, policy: facts_itself(resource), resource })));
/** https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sso-permissionset.html */
const cloudformation_identities_permissionSet = (resource) => {
    const holder = facts_itself(resource);
    return [
        { kind: "identity", what: "permission-set", address: resource.address, name: get(resource, "name"), resource },
        ...(0,model_value/* items */.ld)(get(resource, "inline_policy")).map((each) => ({ kind: "inline", holder, document: each, resource })),
        ...attached(resource, (0,model_value/* items */.ld)(get(resource, "managed_policies"))),
        ...attached(resource, allIn(resource, "customer_managed_policy_references", "name")),
        ...[
            ...allIn(resource, "permissions_boundary", "managed_policy_arn"),
            ...allIn(resource, "permissions_boundary", "customer_managed_policy_reference", "name"),
        ].map((policy) => ({ kind: "boundary", holder, policy, resource })),
    ];
};
/** Whoever holds a certificate of the anchor may be any of the roles. https://docs.aws.amazon.com/rolesanywhere/latest/userguide/introduction.html */
const certificateProfile = (resource) => [
    // Workloads stand behind it, as behind a role; its name is none of a role's.
    { kind: "identity", what: "role", address: resource.address, resource },
    ...memberships(resource, [facts_itself(resource)], (0,model_value/* items */.ld)(get(resource, "role_arns"))),
];
/** https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/AWS_IAM.html */
const identityTypes = {
    "AWS::IAM::Role": identity("role", "role_name", "assume_role_policy_document", ...cloudformation_identities_written),
    "AWS::IAM::User": user,
    "AWS::IAM::Group": identity("group", "group_name", "", ...cloudformation_identities_written),
    "AWS::IAM::Policy": inline(cloudformation_identities_document, ...holders),
    "AWS::IAM::RolePolicy": inline(cloudformation_identities_document, "role_name"),
    "AWS::IAM::UserPolicy": inline(cloudformation_identities_document, "user_name"),
    "AWS::IAM::GroupPolicy": inline(cloudformation_identities_document, "group_name"),
    "AWS::IAM::ManagedPolicy": cloudformation_identities_managedPolicy,
    "AWS::IAM::UserToGroupAddition": membership("users", "group_name"),
    "AWS::IAM::AccessKey": setting("access-key", "user_name", "user_name"),
    "AWS::RolesAnywhere::Profile": certificateProfile,
    "AWS::SSO::PermissionSet": cloudformation_identities_permissionSet,
    "AWS::SSO::Assignment": membership("principal_id", "permission_set_arn"),
    "AWS::EC2::VPCEndpoint": (resource) => endpoint(resource, get(resource, "service_name"), get(resource, cloudformation_identities_document)),
    "AWS::Organizations::Policy": attributes_together(organisationPolicy, (resource) => organisationPolicy(resource).length === 0
        ? []
        : (0,model_value/* items */.ld)(get(resource, "target_ids")).flatMap((target) => guardOf(target, facts_itself(resource), resource))),
};

;// CONCATENATED MODULE: ./lib/src/clouds/aws/guardrail-filters.js


/** https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GuardrailContentFilterConfig.html */
const strengths = ["LOW", "MEDIUM", "HIGH"];
/** https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GuardrailPiiEntityConfig.html */
const actions = ["ANONYMIZE", "BLOCK"];
const filters = (resource) => [
    ...allIn(resource, "content_policy_config", "filters_config").flatMap((filter) => ["input", "output"].flatMap((side) => contentFilter(resource, filter, side))),
    ...allIn(resource, "topic_policy_config", "topics_config").map((topic) => held(resource, topic, "topic", named(topic, "name"))),
    ...allIn(resource, "word_policy_config", "managed_word_lists_config").map((list) => held(resource, list, "words of", named(list, "type"))),
    ...allIn(resource, "word_policy_config", "words_config")
        .slice(0, 1)
        .map((word) => settingOf(resource, "guardrail-filter", word, "words of its own")),
    ...allIn(resource, "sensitive_information_policy_config", "pii_entities_config").flatMap((entity) => steps(resource, textIn(named(entity, "type")) ?? "", named(entity, "action"), actions)),
    ...allIn(resource, "sensitive_information_policy_config", "regexes_config").flatMap((regex) => steps(resource, `pattern ${textIn(named(regex, "name")) ?? ""}`, named(regex, "action"), actions)),
    ...allIn(resource, "contextual_grounding_policy_config", "filters_config").flatMap((filter) => thresholds(resource, textIn(named(filter, "type")) ?? "", named(filter, "threshold"))),
];
const held = (resource, block, what, name) => settingOf(resource, "guardrail-filter", name ?? block, `${what} ${textIn(name) ?? ""}`);
/** A filter that only detects, or is switched off, holds nothing back. */
function contentFilter(resource, filter, side) {
    if (textIn(named(filter, `${side}_action`)) === "NONE" || textIn(named(filter, `${side}_enabled`)) === "false")
        return [];
    return steps(resource, `${textIn(named(filter, "type")) ?? ""} of ${side === "input" ? "prompts" : "answers"}`, named(filter, `${side}_strength`), strengths);
}
/** The step that is written, and each that it takes in. One that is not known before deployment may be any. */
function steps(resource, what, value, all) {
    if (!value)
        return [];
    const written = textIn(value);
    const known = written === undefined ? all : all.slice(0, all.indexOf(written.toUpperCase()) + 1);
    return [...known].reverse().map((step) => settingOf(resource, "guardrail-filter", value, `${what}: ${step}`));
}
/** https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GuardrailContextualGroundingFilterConfig.html: at most 0.99 */
const finest = 100;
function thresholds(resource, what, value) {
    const threshold = Number(textIn(value) ?? "1");
    if (!value || !(threshold > 0))
        return [];
    const whole = Math.min(finest, Math.round(threshold * finest));
    return Array.from({ length: whole }, (_, i) => settingOf(resource, "guardrail-filter", value, `${what}: ${(whole - i) / finest}`));
}

;// CONCATENATED MODULE: ./lib/src/clouds/aws/terraform-models.js







const identifierIn = (block) => named(block, "guardrail_identifier") ?? named(block, "guardrail_id");
/** The working draft changes under whoever uses it. */
const drafts = (resource, blocks) => blocks
    .flatMap((block) => (0,model_value/* items */.ld)(named(block, "guardrail_version")))
    .filter((version) => (0,model_value/* literal */.eu)(version) === "DRAFT")
    .slice(0, 1)
    .map((version) => settingOf(resource, "guardrail-draft", version));
const unguarded = (resource, blame) => settingOf(resource, "guardrail", blame, "none");
const agent = (resource) => [
    thing(resource, "agent_name"),
    ...[allIn(resource, "guardrail_configuration").flatMap((block) => identifierIn(block) ?? block)[0]].map((guardrail) => (guardrail ? settingOf(resource, "guardrail", guardrail) : unguarded(resource, facts_itself(resource)))),
    ...drafts(resource, allIn(resource, "guardrail_configuration")),
    ...usesModel(resource, "foundation_model"),
    ...actsAs(resource, "agent_resource_role_arn"),
    ...encryptedBy(resource, "knowledge", "customer_encryption_key_arn"),
    ...keeps(resource, "function", "tools", "prompt_override_configuration", "override_lambda"),
    ...keeps(resource, "function", "tools", "custom_orchestration", "executor", "lambda"),
    ...keeps(resource, "function", "tools", "action_groups", "action_group_executor", "lambda"),
];
/** https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/bedrockagent_flow */
const flow = (resource) => {
    const definitions = [
        ...allIn(resource, "definition"),
        ...allIn(resource, "definition_string").flatMap((text) => attributes_all(jsonIn(text))),
    ];
    const nodes = definitions.flatMap((definition) => [...attributes_all(definition, "node"), ...attributes_all(definition, "nodes")]);
    return [
        thing(resource, "name"),
        ...guardrailOfNodes(resource, nodes),
        ...nodes.flatMap((node) => keepsAt(resource, "function", "tools", attributes_all(node, "configuration", "lambda_function", "lambda_arn"))),
        ...actsAs(resource, "execution_role_arn"),
        ...encryptedBy(resource, "knowledge", "customer_encryption_key_arn"),
    ];
};
/** A flow is as guarded as the least guarded of its nodes that call models. */
function guardrailOfNodes(resource, nodes) {
    const calling = ["prompt", "knowledge_base"].flatMap((kind) => nodes.flatMap((node) => attributes_all(node, "configuration", kind)));
    const open = calling.find((node) => attributes_all(node, "guardrail_configuration").length === 0);
    if (open)
        return [unguarded(resource, open)];
    const blocks = calling.flatMap((node) => attributes_all(node, "guardrail_configuration"));
    const [first] = blocks;
    return first ? [settingOf(resource, "guardrail", identifierIn(first) ?? first), ...drafts(resource, blocks)] : [];
}
const guardrail = (resource) => [
    thing(resource, "name"),
    ...filters(resource),
    protection(resource, "encryption-key", get(resource, "kms_key_arn")),
];
/** What is recorded unless it says otherwise. */
const recorded = ["text", "image", "embedding", "video"];
/** Where a region's prompts and answers are written, and what of them. */
function logging(resource, config) {
    const place = (name, ...path) => attributes_all(config, ...path).map((at) => settingOf(resource, name, at, nameIn(at)));
    return [
        { kind: "thing", address: resource.address, name: attributes_text("of the region", resource), resource },
        settingOf(resource, "invocation-logging", attributes_text("on", resource)),
        ...recorded.map((what) => {
            const enabled = named(config, `${what}_data_delivery_enabled`);
            return settingOf(resource, `logged-${what}`, enabled ?? facts_itself(resource), textIn(enabled) === "false" ? `no ${what}` : what, "true");
        }),
        ...place("log-bucket", "s3_config", "bucket_name"),
        ...place("log-group", "cloudwatch_config", "log_group_name"),
        ...keepsAt(resource, "bucket", "logs", [
            ...attributes_all(config, "s3_config", "bucket_name"),
            ...attributes_all(config, "cloudwatch_config", "large_data_delivery_s3_config", "bucket_name"),
        ]),
        ...attributes_all(config, "cloudwatch_config", "role_arn").map((role) => ({ kind: "acts-as", role, resource })),
    ];
}
const stores = "storage_configuration";
const structured = ["knowledge_base_configuration", "sql_knowledge_base_configuration", "redshift_configuration"];
/** https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/bedrockagent_knowledge_base */
const knowledgeBase = (resource) => [
    thing(resource, "name"),
    ...actsAs(resource, "role_arn"),
    ...["pinecone", "redis_enterprise_cloud", "mongo_db_atlas", "rds"].flatMap((store) => keeps(resource, "secret", "credentials", stores, `${store}_configuration`, "credentials_secret_arn")),
    ...["provisioned", "serverless"].flatMap((kind) => keeps(resource, "secret", "credentials", ...structured, "query_engine_configuration", `${kind}_configuration`, "auth_configuration", "username_password_secret_arn")),
    ...keeps(resource, "domain", "knowledge", stores, "opensearch_managed_cluster_configuration", "domain_arn"),
    ...["storage_location", "supplemental_data_storage_locations"].flatMap((locations) => keeps(resource, "bucket", "knowledge", "knowledge_base_configuration", "vector_knowledge_base_configuration", "supplemental_data_storage_configuration", locations, "s3_location", "uri")),
    ...encryptedBy(resource, "knowledge", "knowledge_base_configuration", "managed_knowledge_base_configuration", "server_side_encryption_configuration", "kms_key_arn"),
];
const terraform_models_source = "data_source_configuration";
/** https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/bedrockagent_data_source */
const dataSource = (resource) => [
    thing(resource, "name"),
    ...keeps(resource, "bucket", "knowledge", terraform_models_source, "s3_configuration", "bucket_arn"),
    ...allIn(resource, terraform_models_source, "managed_knowledge_base_connector_configuration", "connector_parameters").flatMap((parameters) => keepsAt(resource, "bucket", "knowledge", attributes_all(jsonIn(parameters), "connectionConfiguration", "bucketName"))),
    ...["confluence", "salesforce", "share_point"].flatMap((product) => keeps(resource, "secret", "credentials", terraform_models_source, `${product}_configuration`, "source_configuration", "credentials_secret_arn")),
    ...transformed(resource),
    ...encryptedBy(resource, "knowledge", "server_side_encryption_configuration", "kms_key_arn"),
];
/** Documents pass through a function, and are put down, on their way in. */
const transformed = (resource) => allIn(resource, "vector_ingestion_configuration", "custom_transformation_configuration").flatMap((custom) => [
    ...keepsAt(resource, "bucket", "knowledge", attributes_all(custom, "intermediate_storage", "s3_location", "uri")),
    ...["transformation", "transformations"].flatMap((name) => keepsAt(resource, "function", "tools", attributes_all(custom, name, "transformation_function", "transformation_lambda_configuration", "lambda_arn"))),
]);
/** https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/bedrock_custom_model */
const customModel = (resource) => [
    thing(resource, "custom_model_name"),
    ...actsAs(resource, "role_arn"),
    ...keeps(resource, "bucket", "knowledge", "training_data_config", "s3_uri"),
    ...keeps(resource, "bucket", "knowledge", "validation_data_config", "validator", "s3_uri"),
    ...keeps(resource, "bucket", "models", "output_data_config", "s3_uri"),
    ...encryptedBy(resource, "models", "custom_model_kms_key_id"),
    protection(resource, "private-network", allIn(resource, "vpc_config")[0]),
];
const terraform_models_prompt = store(["name"], "customer_encryption_key_arn");
const modelReaders = {
    aws_bedrockagent_agent: agent,
    aws_bedrockagent_agent_action_group: (resource) => keeps(resource, "function", "tools", "action_group_executor", "lambda"),
    aws_bedrockagent_flow: flow,
    aws_bedrockagent_prompt: terraform_models_prompt,
    aws_bedrock_guardrail: guardrail,
    aws_bedrock_model_invocation_logging_configuration: (resource) => logging(resource, allIn(resource, "logging_config")[0]),
    aws_bedrockagent_knowledge_base: knowledgeBase,
    aws_bedrockagent_data_source: dataSource,
    aws_bedrock_custom_model: customModel,
    aws_bedrock_provisioned_model_throughput: (resource) => [
        thing(resource, "provisioned_model_name"),
        ...each(get(resource, "commitment_duration"), (value) => settingOf(resource, "commitment", value)),
    ],
};

;// CONCATENATED MODULE: ./lib/src/clouds/aws/cloudformation-models.js








/** What an account says of every model that is called in it. */
const enforced = (resource) => [
    settingOf(resource, "guardrail", get(resource, "guardrail_identifier") ?? facts_itself(resource)),
    ...drafts(resource, allIn(resource)),
];
const connectors = ["data_source_configuration", "configuration"];
/** Where documents come from, and the secrets that open it. */
const connector = (resource) => connectors
    .flatMap((name) => allIn(resource, name))
    .flatMap((written) => attributes_all(jsonIn(written)))
    .flatMap((configuration) => [
    ...keepsAt(resource, "secret", "credentials", within(configuration, "secret_arn")),
    ...keepsAt(resource, "bucket", "knowledge", within(configuration, "bucket_name")),
]);
/** How deep a connector says where it connects to. */
const cloudformation_models_deepest = 5;
function within(value, name, depth = 0) {
    if (value.kind !== "dict" || depth > cloudformation_models_deepest)
        return [];
    return [...attributes_all(value, name), ...value.entries.flatMap((each) => within(each.value, name, depth + 1))];
}
const cloudformation_models_source = (resource) => [thing(resource, "name"), ...actsAs(resource, "role_arn"), ...connector(resource)];
/** https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kendra-index.html */
const index = attributes_together(store(["name"], "server_side_encryption_configuration", "kms_key_id"), (resource) => actsAs(resource, "role_arn"));
/** https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qbusiness-application.html */
const application = attributes_together(store(["display_name"], "encryption_configuration", "kms_key_id"), (resource) => actsAs(resource, "role_arn"), (resource) => allIn(resource, "identity_type")
    .filter((type) => (0,model_value/* literal */.eu)(type) === "ANONYMOUS")
    .map((type) => settingOf(resource, "no-authentication", type, "anyone")));
const cloudformation_models_plugin = (resource) => ["basic_auth_configuration", "o_auth_2_client_credential_configuration"].flatMap((how) => [
    ...keeps(resource, "secret", "credentials", "auth_configuration", how, "secret_arn"),
    ...actsAs(resource, "auth_configuration", how, "role_arn"),
]);
/**
 * Whom an application lets in, with what, and on which conditions.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qbusiness-permission.html
 */
const cloudformation_models_permission = (...actions) => (resource) => {
    const [principal] = allIn(resource, "principal");
    const allowed = allIn(resource, ...actions);
    const [first] = allowed;
    if (!principal || !first)
        return [];
    const list = { kind: "list", items: allowed, span: first.span };
    const tests = allIn(resource, "conditions").flatMap((test) => {
        const [operator, key, values] = [
            attributes_all(test, "condition_operator")[0],
            attributes_all(test, "condition_key")[0],
            attributes_all(test, "condition_values"),
        ];
        const [value] = values;
        if (!key || !value)
            return [];
        const asked = made_statements_element((0,model_value/* literal */.eu)(key) ?? "", { kind: "list", items: values, span: value.span });
        return [made_statements_element((0,model_value/* literal */.eu)(operator) ?? "StringEquals", map([asked], resource))];
    });
    return [
        {
            kind: "resource-policy",
            of: get(resource, "application_id") ?? facts_itself(resource),
            document: statement(resource, [
                made_statements_element("Principal", caller(principal, resource)),
                made_statements_element("Action", list),
                ...(tests.length > 0 ? [made_statements_element("Condition", map(tests, resource))] : []),
            ]),
            resource,
        },
    ];
};
/** https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/AWS_Bedrock.html */
const modelTypes = {
    "AWS::Bedrock::Agent": agent,
    "AWS::Bedrock::AutomatedReasoningPolicy": store(["name"], "kms_key_id"),
    "AWS::Bedrock::Blueprint": store(["blueprint_name"], "kms_key_id"),
    "AWS::Bedrock::DataAutomationProject": store(["project_name"], "kms_key_id"),
    "AWS::Bedrock::DataSource": dataSource,
    "AWS::Bedrock::EnforcedGuardrailConfiguration": enforced,
    "AWS::Bedrock::Flow": flow,
    "AWS::Bedrock::Guardrail": guardrail,
    "AWS::Bedrock::KnowledgeBase": knowledgeBase,
    "AWS::Bedrock::KnowledgeBasePolicy": own("knowledge_base_id", "policy_document"),
    "AWS::Bedrock::Prompt": terraform_models_prompt,
    "AWS::Bedrock::ResourcePolicy": own("resource_arn", "policy_document"),
    "AWS::Kendra::DataSource": cloudformation_models_source,
    "AWS::Kendra::Faq": (resource) => [
        thing(resource, "name"),
        ...actsAs(resource, "role_arn"),
        ...keeps(resource, "bucket", "knowledge", "s3_path", "bucket"),
    ],
    "AWS::Kendra::Index": index,
    "AWS::QBusiness::Application": application,
    "AWS::QBusiness::DataAccessor": cloudformation_models_permission("action_configurations", "action"),
    "AWS::QBusiness::DataSource": cloudformation_models_source,
    "AWS::QBusiness::Permission": cloudformation_models_permission("actions"),
    "AWS::QBusiness::Plugin": cloudformation_models_plugin,
    "AWS::QBusiness::Retriever": (resource) => actsAs(resource, "role_arn"),
    "AWS::QBusiness::WebExperience": (resource) => actsAs(resource, "role_arn"),
};

;// CONCATENATED MODULE: ./lib/src/clouds/aws/cloudformation-places.js
/** CloudFormation's buckets, keys, secrets, functions and vector stores to facts about who is let in there. */




const byDefault = ["bucket_encryption", "server_side_encryption_configuration", "server_side_encryption_by_default"];
/** https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucket.html */
const bucket = attributes_together((resource) => allIn(resource, "public_access_block_configuration").map((block) => blocked(resource, facts_itself(resource), block, (name) => attributes_all(block, name)[0])), unblocked, (resource) => allIn(resource, ...byDefault, "kms_master_key_id").map((key) => ({ kind: "encrypts", key, bucket: facts_itself(resource), resource })));
/** https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/ */
const placeTypes = {
    "AWS::ECR::Repository": placePolicy("repository", "", "repository_policy_text"),
    "AWS::Elasticsearch::Domain": placePolicy("domain", "", "access_policies"),
    "AWS::KMS::Key": placePolicy("key", "", "key_policy"),
    "AWS::KMS::ReplicaKey": placePolicy("key", "primary_key_arn", "key_policy"),
    "AWS::Lambda::Permission": permission,
    "AWS::Lambda::ResourcePolicy": placePolicy("function", "resource_arn", "policy_document"),
    "AWS::Lambda::Url": functionUrl("target_function_arn", "auth_type"),
    "AWS::OpenSearchServerless::AccessPolicy": dataAccess,
    "AWS::OpenSearchServerless::Collection": store(["name"], "encryption_config", "kms_key_arn"),
    "AWS::OpenSearchServerless::SecurityPolicy": storeSecurity,
    "AWS::OpenSearchService::Domain": placePolicy("domain", "", "access_policies"),
    "AWS::S3::AccessPoint": placePolicy("bucket", "bucket", "policy"),
    "AWS::S3::Bucket": bucket,
    "AWS::S3::BucketPolicy": placePolicy("bucket", "bucket", "policy_document"),
    "AWS::S3Vectors::Index": store(["index_name"], "encryption_configuration", "kms_key_arn"),
    "AWS::S3Vectors::VectorBucket": store(["vector_bucket_name"], "encryption_configuration", "kms_key_arn"),
    "AWS::S3Vectors::VectorBucketPolicy": own("vector_bucket_arn", "policy"),
    "AWS::SecretsManager::ResourcePolicy": placePolicy("secret", "secret_id", "resource_policy"),
};

;// CONCATENATED MODULE: ./lib/src/clouds/aws/terraform-workbenches.js





/** What is so unless the resource says otherwise; what becomes known at deployment is taken to say so. */
const unless = (resource, value, safe, says) => {
    const written = value ? textIn(value) : "";
    return written === undefined || written === safe
        ? []
        : [settingOf(resource, "open-notebook", value ?? facts_itself(resource), says, safe)];
};
/** https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/sagemaker_notebook_instance */
const notebook = (resource) => {
    const [version] = allIn(resource, "instance_metadata_service_configuration", "minimum_instance_metadata_service_version");
    return [
        thing(resource, "name", "notebook_instance_name"),
        ...actsAs(resource, "role_arn"),
        ...unless(resource, get(resource, "root_access"), "Disabled", "root access"),
        ...unless(resource, get(resource, "direct_internet_access"), "Disabled", "direct access to the internet"),
        ...unless(resource, version, "2", "version 1 of the instance metadata service"),
        ...encryptedBy(resource, "models", "kms_key_id"),
    ];
};
/** Each container may be served from another place. */
const terraform_workbenches_containers = ["primary_container", "container", "containers"];
/** https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/sagemaker_model */
const model = (resource) => [
    thing(resource, "name", "model_name"),
    ...actsAs(resource, "execution_role_arn"),
    protection(resource, "network-isolation", get(resource, "enable_network_isolation"), "true"),
    protection(resource, "private-network", allIn(resource, "vpc_config")[0]),
    ...terraform_workbenches_containers.flatMap((container) => [
        ...keeps(resource, "repository", "models", container, "image"),
        ...keeps(resource, "bucket", "models", container, "model_data_url"),
        ...keeps(resource, "bucket", "models", container, "model_data_source", "s3_data_source", "s3_uri"),
    ]),
];
/** https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/sagemaker_endpoint_configuration */
const endpointConfiguration = (resource) => [
    thing(resource, "name", "endpoint_config_name"),
    ...encryptedBy(resource, "models", get(resource, "kms_key_id") ? "kms_key_id" : "kms_key_arn"),
    ...keeps(resource, "bucket", "logs", "data_capture_config", "destination_s3_uri"),
    ...keeps(resource, "key", "logs", "data_capture_config", "kms_key_id"),
    ...keeps(resource, "bucket", "logs", "async_inference_config", "output_config", "s3_output_path"),
    ...allIn(resource, "data_capture_config", "destination_s3_uri").map((uri) => settingOf(resource, "log-bucket", uri, nameIn(uri))),
    captured(resource),
];
/** Told of either way, so that it is lost only where the endpoint's configuration stays. It is off unless it says otherwise. */
function captured(resource) {
    const [enabled] = allIn(resource, "data_capture_config", "enable_capture");
    const isOn = enabled !== undefined && textIn(enabled) !== "false";
    return settingOf(resource, "logged-endpoint", enabled ?? facts_itself(resource), isOn ? terraform_workbenches_asked : `no ${terraform_workbenches_asked}`);
}
const terraform_workbenches_asked = "requests and answers of an endpoint";
const userSettings = ["default_user_settings", "default_space_settings", "user_settings"];
const workbench = (...names) => (resource) => [
    thing(resource, ...names),
    ...userSettings.flatMap((settings) => [
        ...actsAs(resource, settings, "execution_role"),
        ...keeps(resource, "bucket", "models", settings, "sharing_settings", "s3_output_path"),
    ]),
];
/** Apps reach the internet directly unless the domain says otherwise. */
const domain = (resource) => {
    const type = get(resource, "app_network_access_type");
    const isPublic = type === undefined || (0,model_value/* literal */.eu)(type) === "PublicInternetOnly";
    return [
        ...workbench("domain_name")(resource),
        settingOf(resource, "private-network", type ?? facts_itself(resource), isPublic ? "no" : "yes"),
        ...encryptedBy(resource, "models", "kms_key_id"),
    ];
};
/** A job or a pipeline: somebody's code with a role of SageMaker's. */
const work = (...names) => (resource) => [thing(resource, ...names), ...actsAs(resource, "role_arn")];
const workbenchReaders = {
    aws_sagemaker_notebook_instance: notebook,
    aws_sagemaker_model: model,
    aws_sagemaker_endpoint_configuration: endpointConfiguration,
    aws_sagemaker_domain: domain,
    aws_sagemaker_user_profile: workbench("user_profile_name"),
    aws_sagemaker_pipeline: work("pipeline_name"),
    aws_sagemaker_feature_group: work("feature_group_name"),
    aws_sagemaker_data_quality_job_definition: work("name"),
};

;// CONCATENATED MODULE: ./lib/src/clouds/aws/cloudformation-workbenches.js
/** CloudFormation's types of SageMaker to facts: a line for each type. */



/** https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-endpointconfig.html */
const cloudformation_workbenches_endpoint = attributes_together(endpointConfiguration, (resource) => [
    ...actsAs(resource, "execution_role_arn"),
    protection(resource, "network-isolation", get(resource, "enable_network_isolation"), "true"),
    protection(resource, "private-network", get(resource, "vpc_config")),
]);
/** A job that says in its own words whether its containers reach a network. */
const job = (...names) => attributes_together(work(...names), (resource) => [
    protection(resource, "network-isolation", allIn(resource, "network_config", "enable_network_isolation")[0], "true"),
    protection(resource, "private-network", allIn(resource, "network_config", "vpc_config")[0]),
]);
const experiments = attributes_together(work("name", "tracking_server_name"), (resource) => keeps(resource, "bucket", "models", "artifact_store_uri"));
const features = attributes_together(work("feature_group_name"), (resource) => keeps(resource, "bucket", "knowledge", "offline_store_config", "s3_storage_config", "s3_uri"));
const cluster = (resource) => [
    thing(resource, "cluster_name"),
    ...["instance_groups", "restricted_instance_groups"].flatMap((groups) => actsAs(resource, groups, "execution_role")),
    ...actsAs(resource, "cluster_role"),
    protection(resource, "private-network", get(resource, "vpc_config")),
];
/** https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/AWS_SageMaker.html */
const workbenchTypes = {
    "AWS::SageMaker::Cluster": cluster,
    "AWS::SageMaker::DataQualityJobDefinition": job("job_definition_name"),
    "AWS::SageMaker::Domain": domain,
    "AWS::SageMaker::EndpointConfig": cloudformation_workbenches_endpoint,
    "AWS::SageMaker::FeatureGroup": features,
    "AWS::SageMaker::Image": (resource) => [thing(resource, "image_name"), ...actsAs(resource, "image_role_arn")],
    "AWS::SageMaker::InferenceExperiment": work("name"),
    "AWS::SageMaker::MlflowApp": experiments,
    "AWS::SageMaker::MlflowTrackingServer": experiments,
    "AWS::SageMaker::Model": model,
    "AWS::SageMaker::ModelBiasJobDefinition": job("job_definition_name"),
    "AWS::SageMaker::ModelExplainabilityJobDefinition": job("job_definition_name"),
    "AWS::SageMaker::ModelPackageGroup": own("model_package_group_name", "model_package_group_policy"),
    "AWS::SageMaker::ModelQualityJobDefinition": job("job_definition_name"),
    "AWS::SageMaker::NotebookInstance": notebook,
    "AWS::SageMaker::PartnerApp": (resource) => [thing(resource, "name"), ...actsAs(resource, "execution_role_arn")],
    "AWS::SageMaker::Pipeline": work("pipeline_name"),
    "AWS::SageMaker::ProcessingJob": job("processing_job_name"),
    "AWS::SageMaker::UserProfile": workbench("user_profile_name"),
};

;// CONCATENATED MODULE: ./lib/src/clouds/aws/cloudformation.js
/** CloudFormation's AWS resources to facts: the readers of every topic in one table, by type. */






/** Terraform's `awscc` provider has them too. */
const cloudformationReaders = {
    ...identityTypes,
    ...modelTypes,
    ...agentcoreTypes,
    ...workbenchTypes,
    ...placeTypes,
    ...environmentTypes,
};

;// CONCATENATED MODULE: ./lib/src/clouds/aws/custom-resources.js
/** Custom resources, whose code is not in view, to the grants that stand in what they are given: each of them may be made. */









/** https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-customresource.html */
const isCustom = (type) => type.startsWith("Custom::") || type === "AWS::CloudFormation::CustomResource";
/** How deep what it is given is looked into. */
const custom_resources_deepest = 8;
const customResource = (resource) => {
    const calls = callsIn(resource);
    const configured = calls.flatMap((call) => loggingIn(resource, call));
    if (configured.length > 0)
        return configured;
    const given = calls.length > 0 ? calls : allIn(resource);
    const unsure = { ...resource, perhaps: `what \`${resource.type}\` does with it is not in view` };
    const visible = given.flatMap((value) => grantsIn(unsure, value, facts_itself(resource), 0));
    const concerns = calls.some(callsAi) || given.some((value) => concernsAi(value, 0));
    return concerns ? [...visible, unseen(resource)] : visible;
};
const unseen = (resource) => ({
    kind: "unseen",
    at: resource.span,
    message: `what \`${resource.type}\` does is not seen; only what it is given is judged`,
    resource,
});
/**
 * Calls of a service's interface, each a text in JSON: the CDK makes them for what has no type.
 * https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.custom_resources.AwsCustomResource.html
 */
const callsIn = (resource) => ["update", "create"]
    .map((when) => allIn(resource, when).flatMap((written) => attributes_all(jsonIn(written))))
    .map((calls) => calls.filter((call) => named(call, "service") && named(call, "action")))
    .find((calls) => calls.length > 0) ?? [];
/** https://docs.aws.amazon.com/bedrock/latest/APIReference/API_PutModelInvocationLoggingConfiguration.html */
const loggingIn = (resource, call) => /^PutModelInvocationLoggingConfiguration(Command)?$/i.test((0,model_value/* literal */.eu)(named(call, "action")) ?? "")
    ? logging(resource, attributes_all(call, "parameters", "logging_config")[0])
    : [];
const custom_resources_holders = ["role_name", "role_arn", "role", "user_name", "group_name"];
const actionLists = ["action", "actions", "permissions"];
function grantsIn(resource, value, outer, depth) {
    if (depth > custom_resources_deepest)
        return [];
    switch (value.kind) {
        case "list":
            return value.items.flatMap((item) => grantsIn(resource, item, outer, depth + 1));
        case "text":
            return inText(resource, value, outer, depth);
        case "dict": {
            const holder = custom_resources_holders.flatMap((name) => named(value, name) ?? []).find(isName) ?? outer;
            if (isDocument(value))
                return [documentOf(resource, value, holder)];
            return [
                ...custom_resources_listed(resource, value, holder),
                ...value.entries.flatMap((each) => grantsIn(resource, each.value, holder, depth + 1)),
            ];
        }
        default:
            return [];
    }
}
const isName = ({ kind }) => kind === "text" || kind === "reference";
function inText(resource, text, holder, depth) {
    if (/^arn:[a-z-]+:iam::aws:policy\//.test((0,model_value/* literal */.eu)(text) ?? ""))
        return [{ kind: "attachment", holder, policy: text, resource }];
    const [first] = text.pieces;
    if (first?.kind !== "literal" || !/^\s*[[{]/.test(first.text))
        return [];
    const { value } = (0,parse/* parseJsonIn */.t)(text);
    return value && value.kind !== "text" ? grantsIn(resource, value, holder, depth + 1) : [];
}
const isDocument = (value) => attributes_all(value, "Statement").some((each) => named(each, "Effect"));
/** A document that names principals guards something, whatever that is. */
const documentOf = (resource, document, holder) => attributes_all(document, "Statement").some((each) => named(each, "Principal") ?? named(each, "NotPrincipal"))
    ? { kind: "resource-policy", of: facts_itself(resource), document, resource }
    : { kind: "inline", holder, document, resource };
/** Actions by themselves, and what they are about where that stands beside them. */
function custom_resources_listed(resource, value, holder) {
    const actions = actionLists.flatMap((name) => attributes_all(value, name)).filter(isAction);
    const [first] = actions;
    if (!first)
        return [];
    const about = ["resource", "resources"].flatMap((name) => attributes_all(value, name));
    const [on] = about;
    const made = statement(resource, [
        made_statements_element("Action", { kind: "list", items: actions, span: first.span }),
        made_statements_element("Resource", on ? { kind: "list", items: about, span: on.span } : custom_resources_anything(first)),
    ]);
    return [{ kind: "inline", holder, document: made, resource }];
}
const isAction = (value) => /^[a-z][a-z0-9-]*:[A-Za-z*]+$/.test((0,model_value/* literal */.eu)(value) ?? "");
const custom_resources_anything = ({ span }) => ({
    kind: "text",
    pieces: [{ kind: "literal", text: "*", span }],
    span,
});
/** Whether anything in it is an action or an ARN of IAM's or of an AI service. */
function concernsAi(value, depth) {
    if (depth > custom_resources_deepest)
        return false;
    if (value.kind === "list")
        return value.items.some((item) => concernsAi(item, depth + 1));
    if (value.kind === "dict")
        return value.entries.some((each) => concernsAi(each.value, depth + 1));
    if (value.kind !== "text")
        return false;
    const text = value.pieces.map((piece) => (piece.kind === "literal" ? piece.text : "?")).join("");
    return [...text.matchAll(serviceOfName)].some(([, ofArn, ofAction = ""]) => isOfAi(ofArn ?? ofAction));
}
const serviceOfName = /(?:^|["\s])(?:arn:[a-z-]+:([a-z0-9-]+):|([a-z][a-z0-9-]*):[A-Z*])/g;
const isOfAi = (name) => name === "iam" || isAiService(name);
/** `Bedrock`, `@aws-sdk/client-bedrock`. */
const callsAi = (call) => isOfAi(((0,model_value/* literal */.eu)(named(call, "service")) ?? "").replace("@aws-sdk/client-", "").toLowerCase());

;// CONCATENATED MODULE: ./lib/src/clouds/aws/module-arguments.js


/** What is nested deeper is not looked at. */
const module_arguments_deepest = 8;
/** The module holds it, whatever it makes of it. Documents that the call only names are held by it anyway. */
const moduleReader = (resource) => resource.body.kind === "dict"
    ? resource.body.entries.flatMap(({ key, value }) => ["source", "version"].includes(key) ? [] : factsIn(value, resource, offBy(resource.body, key), 0))
    : [];
/** Many modules have a switch beside what is handed to them: https://registry.terraform.io/modules/terraform-aws-modules/lambda/aws */
function offBy(body, name) {
    const on = (0,model_value/* field */.ZZ)(body, `attach_${name}`);
    return on?.kind === "scalar" && on.value === false ? `\`attach_${name}\` is off` : undefined;
}
function factsIn(value, call, before, depth) {
    const perhaps = before ?? value.perhaps;
    const within = (all) => depth < module_arguments_deepest ? all.flatMap((each) => factsIn(each, call, perhaps, depth + 1)) : [];
    const held = (document) => [
        { kind: "inline", holder: facts_itself(call), document, resource: holding(call, call.body, perhaps) },
    ];
    if (value.kind === "text") {
        if (/^arn:[a-z-]+:iam::aws:policy\//.test((0,model_value/* literal */.eu)(value) ?? ""))
            return [{ kind: "attachment", holder: facts_itself(call), policy: value, resource: holding(call, call.body, perhaps) }];
        return value.pieces.some((piece) => piece.kind === "literal" && /"Statement"\s*:/.test(piece.text))
            ? held(value)
            : [];
    }
    if (value.kind === "list")
        return within(value.items);
    if (value.kind !== "dict")
        return [];
    if ((0,model_value/* field */.ZZ)(value, "Statement"))
        return held(value);
    if ((0,model_value/* field */.ZZ)(value, "Effect") && ((0,model_value/* field */.ZZ)(value, "Action") ?? (0,model_value/* field */.ZZ)(value, "NotAction")))
        return held(alone(value));
    const statement = statementIn(value);
    if (!statement)
        return within(value.entries.map((each) => each.value));
    const body = dict([{ key: "statement", keySpan: value.span, value: statement }], value);
    return [{ kind: "inline", holder: facts_itself(call), document: body, resource: holding(call, body, perhaps) }];
}
/** Stands for the call where it holds something: the call itself is read by nobody, so that it holds what it names as well. */
const holding = (call, body, perhaps) => ({
    ...call,
    type: "data.aws_iam_policy_document",
    body,
    ...((call.perhaps ?? perhaps) !== undefined && { perhaps: call.perhaps ?? perhaps ?? "" }),
});
const dict = (entries, { span }) => ({ kind: "dict", entries, span });
const alone = (statement) => dict([{ key: "Statement", keySpan: statement.span, value: statement }], statement);
const lists = ["actions", "not_actions", "resources", "not_resources"];
/** A map with the arguments of a statement, in the words of the provider's data source; one of somebody is no identity's. */
function statementIn(map) {
    const actions = (0,model_value/* items */.ld)((0,model_value/* field */.ZZ)(map, "actions") ?? (0,model_value/* field */.ZZ)(map, "not_actions"));
    const isOne = actions.some((each) => /^(?:\*|[a-z0-9-]+:[A-Za-z*?]+)$/.test((0,model_value/* literal */.eu)(each) ?? ""));
    if (!isOne || ["principals", "not_principals"].some((name) => hasAny((0,model_value/* field */.ZZ)(map, name))))
        return undefined;
    const entries = map.entries.flatMap((each) => {
        if (lists.includes(each.key))
            return [{ ...each, value: module_arguments_listed(each.value) }];
        if (each.key === "sid" || each.key === "effect")
            return [each];
        return /^conditions?$/.test(each.key) ? [{ ...each, key: "condition", value: blocks(each.value) }] : [];
    });
    const names = new Set(entries.filter(({ value }) => hasAny(value)).map(({ key }) => key));
    if (names.has("resources") || names.has("not_resources"))
        return dict(entries, map);
    const any = { kind: "text", pieces: [{ kind: "literal", text: "*", span: map.span }], span: map.span };
    const resources = { key: "resources", keySpan: map.span, value: module_arguments_listed(any) };
    return {
        ...dict([...entries.filter(({ key }) => !/^(not_)?resources$/.test(key)), resources], map),
        perhaps: "the module decides on which resources",
    };
}
const hasAny = (value) => value !== undefined && (value.kind === "dict" ? value.entries.length > 0 : (0,model_value/* items */.ld)(value).length > 0);
const module_arguments_listed = (value) => value.kind === "text" ? { kind: "list", items: [value], span: value.span } : value;
/** Blocks are handed on as a list, as a map of them by names of their own, or as the only one. */
const blocks = (value) => value.kind === "dict" && !(0,model_value/* field */.ZZ)(value, "test")
    ? { kind: "list", items: value.entries.map((each) => each.value), span: value.span }
    : value;

;// CONCATENATED MODULE: ./lib/src/clouds/aws/sam.js





const sam_get = ({ body }, name) => (0,model_value/* field */.ZZ)((0,model_value/* field */.ZZ)(body, "Properties"), name);
/** The role is what the format says the function runs as: what it may do decides on whether a caller matters. */
const serverless = (resource) => [
    ...attributes_all(sam_get(resource, "FunctionUrlConfig"), "AuthType")
        .filter((type) => textIn(type) === "NONE")
        .flatMap((type) => sam_opened(resource, "public-url", type, signed(type))),
    ...eventsOf(resource).flatMap((event) => openEvent(resource, event)),
    ...attributes_all(sam_get(resource, "Environment"), "Variables").flatMap((map) => variables(resource, map)),
];
const sam_opened = (resource, name, value, instead) => [
    { kind: "setting", of: sam_get(resource, "Role") ?? facts_itself(resource), name, value, says: "anyone", instead, resource },
];
function eventsOf(resource) {
    const events = sam_get(resource, "Events");
    if (events?.kind !== "dict")
        return [];
    return events.entries.map(({ key, keySpan, value }) => ({
        name: { kind: "unknown", name: key, because: "it is a name", span: keySpan },
        type: (0,model_value/* literal */.eu)((0,model_value/* field */.ZZ)(value, "Type")),
        properties: (0,model_value/* field */.ZZ)(value, "Properties"),
    }));
}
/**
 * The event's own word counts before that of its API; where nobody says anything, whoever calls is let in.
 * https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-function-apifunctionauth.html
 */
function openEvent(resource, { name, type, properties }) {
    const api = (0,model_value/* field */.ZZ)(properties, "ApiAuth");
    if ((type !== "Api" && type !== "HttpApi") || !api)
        return [];
    // A browser asks for the options of a route before it has anything to show.
    if (/^options$/i.test(textIn((0,model_value/* field */.ZZ)(properties, "Method")) ?? ""))
        return [];
    const own = (0,model_value/* field */.ZZ)(properties, "Auth");
    const authorizer = (0,model_value/* field */.ZZ)(own, "Authorizer") ?? (0,model_value/* field */.ZZ)(api, "DefaultAuthorizer");
    const isGuarded = (authorizer !== undefined && textIn(authorizer) !== "NONE") ||
        [own, api].some((auth) => isKept(auth) || (0,model_value/* field */.ZZ)(auth, "ResourcePolicy") !== undefined);
    return isGuarded ? [] : sam_opened(resource, "public-api", authorizer ?? name);
}
/** A key in the request is no authentication, but not everybody has one. */
const isKept = (auth) => textIn((0,model_value/* field */.ZZ)(auth, "ApiKeyRequired")) === "true";
/** https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html */
const samReaders = { "AWS::Serverless::Function": serverless };

;// CONCATENATED MODULE: ./lib/src/clouds/aws/spelling.js

const spelling = {
    /**
     * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition.html
     * https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/iam_policy_document#condition
     */
    equality: (key, values) => ({
        path: ["Condition", "StringEquals", key],
        values,
        block: {
            name: "condition",
            attributes: [
                ["test", "StringEquals"],
                ["variable", key],
                ["values", values],
            ],
        },
    }),
    tenantIn(name) {
        const account = arnParts(name)?.account ?? "";
        return /^\d{12}$/.test(account) ? account : undefined;
    },
};

// EXTERNAL MODULE: ./lib/src/formats/cloudformation/shape.js
var shape = __webpack_require__(2887);
// EXTERNAL MODULE: ./lib/src/formats/cloudformation/template.js
var cloudformation_template = __webpack_require__(7358);
;// CONCATENATED MODULE: ./lib/src/clouds/aws/stack-sets.js
/** Stack sets to units of their own: a template that is written where the set is makes its resources in every account that it goes to. */






/** https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-stackset.html */
const stack_sets_sets = new Set([
    "AWS::CloudFormation::StackSet",
    "awscc_cloudformation_stack_set",
    "aws_cloudformation_stack_set",
    "aws_cloudformation_stack",
]);
function stackSetsIn(unit) {
    const reads = unit.resources.filter(({ type }) => stack_sets_sets.has(type)).map((resource) => readSet(unit, resource));
    return {
        value: reads.flatMap(({ value }) => value),
        diagnostics: reads.flatMap(({ diagnostics }) => diagnostics),
    };
}
function readSet(unit, resource) {
    const body = get(resource, "template_body");
    if (!body)
        return { value: [], diagnostics: allIn(resource, "template_url").map((url) => stack_sets_unseen(resource, url)) };
    const template = templateIn(body);
    if (!template)
        return { value: [], diagnostics: [stack_sets_unseen(resource, body)] };
    const { value, diagnostics } = (0,cloudformation_template/* templateResources */.G)(withParameters(template, resource));
    const { perhaps } = resource;
    return {
        value: [
            {
                key: `${unit.key}#${resource.address}`,
                format: unit.format,
                resources: perhaps === undefined ? value : value.map((each) => ({ ...each, perhaps: each.perhaps ?? perhaps })),
            },
        ],
        diagnostics,
    };
}
const stack_sets_unseen = ({ address }, { span: at }) => ({
    code: "unresolved",
    severity: "warning",
    message: `the template of \`${address}\` is not seen: what it makes is not judged`,
    at,
});
/** What stands as YAML is a map by now. */
function templateIn(body) {
    const template = jsonIn(body);
    return template && (0,shape/* isTemplate */.Fl)(template) ? template : undefined;
}
/** What the set gives its template stands for the template's own defaults. */
function withParameters(template, resource) {
    const given = givenBy(resource);
    if (template.kind !== "dict" || given.size === 0)
        return template;
    const parameters = (0,model_value/* field */.ZZ)(template, "Parameters");
    if (parameters?.kind !== "dict")
        return template;
    const value = {
        ...parameters,
        entries: parameters.entries.map((each) => {
            const set = given.get(each.key);
            return set && each.value.kind === "dict" ? { ...each, value: withDefault(each.value, set) } : each;
        }),
    };
    return {
        ...template,
        entries: template.entries.map((each) => (each.value === parameters ? { ...each, value } : each)),
    };
}
const withDefault = (parameter, value) => ({
    ...parameter,
    entries: [...parameter.entries.filter(({ key }) => key !== "Default"), defaultOf(value)],
});
const defaultOf = (value) => ({ key: "Default", keySpan: value.span, value });
/** A list of names and values, or a map. */
function givenBy(resource) {
    const parameters = allIn(resource, "parameters");
    const map = parameters.flatMap((each) => each.kind === "dict" && !named(each, "parameter_key")
        ? each.entries.map(({ key, value }) => [key, value])
        : []);
    const pairs = parameters.flatMap((each) => {
        const [key, value] = [textIn(named(each, "parameter_key")), attributes_all(each, "parameter_value")[0]];
        return key !== undefined && value ? [[key, value]] : [];
    });
    return new Map([...map, ...pairs]);
}

;// CONCATENATED MODULE: ./lib/src/clouds/aws/cloud-control.js
/** CloudFormation's types to those of Terraform's `awscc` provider, which is made from their schemas, in another letter case. */

const snake = (name) => name
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .replace(/([A-Z]+)([A-Z][a-z])/g, "$1_$2")
    .toLowerCase();
/** `AWS::EC2::VPCEndpoint` is `awscc_ec2_vpc_endpoint`. */
function twinOf(type) {
    const [, service = "", name = ""] = type.split("::");
    return `awscc_${service.toLowerCase()}_${snake(name)}`;
}
/** https://registry.terraform.io/providers/hashicorp/awscc/latest/docs */
const twinReaders = Object.fromEntries(Object.entries(cloudformationReaders).map(([type, reader]) => [twinOf(type), reader]));

;// CONCATENATED MODULE: ./lib/src/clouds/aws/terraform.js
/** Terraform's AWS resources to facts: the readers of every topic in one table, by type. */







const terraformReaders = {
    ...identityReaders,
    ...twinReaders,
    ...modelReaders,
    ...agentcoreReaders,
    ...workbenchReaders,
    ...placeReaders,
    ...environmentReaders,
};

;// CONCATENATED MODULE: ./lib/src/clouds/aws/unit.js



function indexUnit(unit, facts) {
    const identities = new Map();
    const named = new Map();
    const policies = new Map();
    const namedPolicies = new Map();
    for (const fact of facts) {
        if (fact.kind === "identity") {
            identities.set(fact.address, fact);
            const name = fact.name && patternOf(fact.name, "exact")?.text;
            if (name)
                named.set(name, fact);
        }
        else if (fact.kind === "policy" || fact.kind === "document" || fact.kind === "lookup") {
            policies.set(fact.address, fact);
            const name = fact.kind === "policy" && fact.name ? patternOf(fact.name, "exact")?.text : undefined;
            if (name)
                namedPolicies.set(name, fact);
        }
    }
    // Of many units nobody asks.
    let [known, declared] = [];
    const users = () => (known ??= usersByAddress(unit));
    const resources = () => (declared ??= new Map(unit.resources.map((each) => [each.address, each])));
    const read = new Set(facts.flatMap((fact) => ("resource" in fact ? [fact.resource] : [])));
    return {
        unit,
        facts,
        identity: (value) => byReference(identities, value) ?? unit_byName(named, value),
        policy: (value) => byReference(policies, value) ?? unit_byName(namedPolicies, value),
        runner(value) {
            const address = referenced(value);
            if (address === undefined)
                return undefined;
            const called = resources().get(address) ?? resources().get(withoutInstance(address));
            return called && get(called, "role");
        },
        reads: (resource) => read.has(resource),
        usersOf: (address) => users().get(address) ?? users().get(withoutInstance(address)) ?? [],
    };
}
function unit_byName(all, value) {
    const text = patternOf(value, "exact")?.text;
    if (text === undefined)
        return undefined;
    return all.get(text) ?? all.get(arnParts(text)?.resource.split("/").at(-1) ?? "");
}

;// CONCATENATED MODULE: ./lib/src/clouds/aws/index.js











const bareDocument = (resource) => [
    { kind: "document", address: resource.address, document: resource.body, resource },
];
const readers = {
    ...terraformReaders,
    ...cloudformationReaders,
    ...samReaders,
    "iam:policy-document": bareDocument,
    module: moduleReader,
};
const readerOf = (type) => readers[type] ?? (isCustom(type) ? customResource : undefined);
/** A unit, and what it deploys elsewhere. */
function accessIn(unit, estate) {
    const { value: sets, diagnostics } = stackSetsIn(unit);
    return [unit, ...sets].flatMap((each) => {
        const facts = each.resources.flatMap((resource) => readerOf(resource.type)?.(resource) ?? []);
        const complaints = each === unit ? diagnostics : [];
        if (facts.length === 0 && complaints.length === 0)
            return [];
        const { value, diagnostics: own } = assemble(indexUnit(each, facts), estate);
        return [{ unit: each, access: { value, diagnostics: [...own, ...complaints] } }];
    });
}
const aws = {
    name: "aws",
    spelling: spelling,
    read: (units, estate) => (0,cloud/* joinAccess */.B)(notSaidElsewhere(units.flatMap((unit) => accessIn(unit, estate))).map(({ access }) => access)),
};

;// CONCATENATED MODULE: ./lib/src/clouds/azure/facts.js
const azure_facts_services = [
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
const facts_serviceOf = (type) => azure_facts_services.find(([pattern]) => pattern.test(type))?.[1] ?? "authorization";
/** The resource itself, as a value that others may name. */
const azure_facts_itself = (resource) => ({
    kind: "reference",
    address: resource.address,
    attribute: "",
    span: resource.span,
});

;// CONCATENATED MODULE: ./lib/src/clouds/azure/attributes.js



/** An argument that is null is as good as left out. */
function attributes_get(resource, name) {
    const value = named(resource.body, name);
    return value?.kind === "scalar" && value.value === null ? undefined : value;
}
/** All values at the end of a path: blocks repeat. In ARM's shape a path begins with `properties`. */
const attributes_allIn = (resource, ...path) => attributes_all(resource.body, ...path);
/** The first of them. */
const at = (resource, ...path) => attributes_allIn(resource, ...path)[0];
/** Something for each value that is there. */
const attributes_each = (value, make) => (0,model_value/* items */.ld)(value).map(make);
/** A fact about the resource itself, with the value to blame. */
const attributes_settingOf = (resource, name, value, says, instead) => ({ kind: "setting", of: azure_facts_itself(resource), name, value, says, instead, resource });
/** What is kept at each of the values. */
const attributes_keeps = (resource, what, ...path) => attributes_allIn(resource, ...path).map((at) => ({ kind: "keeps", at, what, resource }));
/** What several readers say of one type. */
const azure_attributes_together = (...readers) => (resource) => readers.flatMap((reader) => reader(resource));

;// CONCATENATED MODULE: ./lib/src/clouds/azure/declared.js




/** Whether a resource has ARM's shape, in which a type is a path. */
const isArm = ({ type }) => type.includes("/");
/** Where it lies: in ARM's shape its parent, or what it is deployed to; in Terraform's what it names, or a resource group by name. */
function declared_thing(resource, type, ...within) {
    const parent = within.map((name) => attributes_get(resource, name)).find((value) => value !== undefined);
    return {
        kind: "thing",
        address: resource.address,
        type,
        name: attributes_get(resource, "name"),
        within: parent ?? (isArm(resource) ? (attributes_get(resource, "parent") ?? attributes_get(resource, "scope")) : undefined),
        group: isArm(resource) ? undefined : attributes_get(resource, "resource_group_name"),
        resource,
    };
}
/** The blocks that say as whom it runs: Verified Modules have a name of their own for them. */
const identityBlocks = ["identity", "managed_identities"];
const assigned = ["identity_ids", "user_assigned_resource_ids"];
/** https://learn.microsoft.com/entra/identity/managed-identities-azure-resources/overview */
function identities(resource) {
    const types = identityBlocks.flatMap((block) => attributes_allIn(resource, block, "type"));
    const isSystem = types.some((type) => /system/i.test(textIn(type) ?? "system")) ||
        attributes_allIn(resource, "managed_identities", "system_assigned").some((value) => textIn(value) !== "false");
    return [
        ...(isSystem ? [systemAssigned(resource)] : []),
        ...declared_attached(resource).map((identity) => ({ kind: "acts-as", identity, resource })),
    ];
}
const systemAssigned = (resource) => ({
    kind: "identity",
    what: "system-assigned",
    address: resource.address,
    resource,
});
/** The user-assigned identities, each as it is named: in a list, or as the keys of a map. */
const declared_attached = (resource) => identityBlocks.flatMap((block) => [
    ...assigned.flatMap((name) => attributes_allIn(resource, block, name)),
    ...attributes_allIn(resource, block, "user_assigned_identities").flatMap((map) => map.kind === "dict" ? map.entries.map(({ key, keySpan }) => keyed(key, keySpan)) : (0,model_value/* items */.ld)(map)),
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
    return block && textIn(at(resource, "identity", "type"))?.toLowerCase() !== "none" ? block : undefined;
};
/** Whether an AI service has an identity to reach what it works with, or needs the keys of that. */
function serviceIdentity(resource) {
    const block = identityBlock(resource);
    const said = block ?? at(resource, "identity", "type") ?? azure_facts_itself(resource);
    return attributes_settingOf(resource, "workload-identity", said, block ? "yes" : "no, of an AI service");
}

;// CONCATENATED MODULE: ./lib/src/clouds/azure/content-filters.js




/** From the weakest: a filter set to `Low` holds back what is of low severity and all above. */
const content_filters_thresholds = ["High", "Medium", "Low"];
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
const content_filters_nameOf = (value) => (textIn(value) ?? "").toLowerCase().replaceAll(/[_-]/g, " ").replace("self harm", "selfharm");
/** A filter that only marks what it finds, or is switched off, holds nothing back. */
function filterIn(block) {
    const [enabled, blocking] = [
        named(block, "filter_enabled") ?? named(block, "enabled"),
        named(block, "block_enabled") ?? named(block, "blocking"),
    ];
    const off = [enabled, blocking].find((value) => textIn(value) === "false");
    const threshold = named(block, "severity_threshold");
    const at = content_filters_thresholds.findIndex((each) => each.toLowerCase() === textIn(threshold)?.toLowerCase());
    const name = named(block, "name");
    const steps = graded.includes(content_filters_nameOf(name))
        ? content_filters_thresholds.slice(0, threshold && at >= 0 ? at + 1 : content_filters_thresholds.length)
        : [""];
    return {
        name: content_filters_nameOf(name),
        side: content_filters_nameOf(named(block, "source")),
        value: off ?? threshold ?? name ?? block,
        holds: off ? [] : steps,
    };
}
const blocksOf = (resource) => [
    ...attributes_allIn(resource, "content_filter"),
    ...attributes_allIn(resource, "properties", "contentFilters"),
];
/** What a policy does not speak of is as its base has it. */
function inherited(resource, own) {
    const base = textIn(attributes_get(resource, "base_policy_name") ?? at(resource, "properties", "basePolicyName")) ?? "";
    const value = azure_facts_itself(resource);
    const isOwn = (name, side) => own.some((each) => each.name === name && each.side === side);
    const all = [
        ...graded.flatMap((name) => sides.map((side) => ({ name, side, value, holds: upTo(defaultStep) }))),
        ...(/V2$/i.test(base)
            ? Object.entries(ungraded).flatMap(([name, of]) => of.map((side) => ({ name, side, value, holds: [""] })))
            : []),
    ];
    return /^Microsoft\.Nil$/i.test(base) ? [] : all.filter(({ name, side }) => !isOwn(name, side));
}
const upTo = (step) => content_filters_thresholds.slice(0, content_filters_thresholds.indexOf(step) + 1);
const said = ({ name, side }, step) => `${name} of ${side === "completion" ? "answers" : "prompts"}${step === "" ? "" : `: ${step}`}`;
/** Less than what stands there by default, whatever a policy was before. */
function gaps(own) {
    return own.flatMap((filter) => {
        const isDefault = graded.includes(filter.name) || ungraded[filter.name]?.includes(filter.side);
        const needed = graded.includes(filter.name) ? defaultStep : "";
        return isDefault && !filter.holds.includes(needed)
            ? [{ filter, what: `${filter.name} of ${filter.side === "completion" ? "answers" : "prompts"}` }]
            : [];
    });
}
/** https://learn.microsoft.com/rest/api/aiservices/accountmanagement/rai-policies/create-or-update */
const policy = (...within) => (resource) => {
    const own = blocksOf(resource).map(filterIn);
    const all = [...own, ...inherited(resource, own)];
    return [
        declared_thing(resource, "Microsoft.CognitiveServices/accounts/raiPolicies", ...within),
        ...all.flatMap((filter) => [...filter.holds]
            .reverse()
            .map((step) => attributes_settingOf(resource, "guardrail-filter", filter.value, said(filter, step)))),
        ...content_filters_held(resource),
        ...content_filters_lists(resource),
        strength(resource, own),
    ];
};
/** Told either way, so that a policy that is new and weak is told apart from one that was weakened. */
function strength(resource, own) {
    const missing = gaps(own);
    const [first] = missing;
    return attributes_settingOf(resource, "guardrail-strength", first?.filter.value ?? azure_facts_itself(resource), first ? `less than the default: ${missing.map(({ what }) => what).join(", ")}` : "at least the default");
}
/** Answers that are sent before they were looked at cannot be taken back. */
function content_filters_held(resource) {
    const mode = attributes_get(resource, "mode") ?? at(resource, "properties", "mode");
    return /^(deferred|asynchronous.?filter)$/i.test(textIn(mode) ?? "")
        ? []
        : [attributes_settingOf(resource, "guardrail-filter", mode ?? azure_facts_itself(resource), "answers until they were looked at")];
}
const content_filters_lists = (resource) => [...attributes_allIn(resource, "custom_block_list"), ...attributes_allIn(resource, "properties", "customBlocklists")].flatMap((block) => {
    const off = textIn(named(block, "block_enabled") ?? named(block, "blocking")) === "false";
    const name = named(block, "blocklist_name") ?? named(block, "rai_blocklist_id") ?? block;
    const side = content_filters_nameOf(named(block, "source")) === "completion" ? "answers" : "prompts";
    return off ? [] : [attributes_settingOf(resource, "guardrail-filter", name, `blocklist ${textIn(name) ?? ""} of ${side}`)];
});
const blocklist = (...within) => (resource) => [
    declared_thing(resource, "Microsoft.CognitiveServices/accounts/raiBlocklists", ...within),
    attributes_settingOf(resource, "guardrail-filter", attributes_get(resource, "name") ?? azure_facts_itself(resource), `what blocklist ${textIn(attributes_get(resource, "name")) ?? resource.address} has`),
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
    of: azure_facts_itself(resource),
    name,
    value: azure_facts_itself(resource),
    says: `no ${says}`,
    unlessSaid: true,
    resource,
}));
const diagnostics_blocks = [["enabled_log"], ["log"], ["properties", "logs"]];
/** Each category or group of categories that is switched on; in Terraform they are sets of blocks. */
function categories(resource) {
    const on = (block) => textIn(named(block, "enabled")) !== "false";
    return diagnostics_blocks.flatMap((path) => attributes_allIn(resource, ...path)
        .filter(on)
        .flatMap((block) => named(block, "category_group") ?? named(block, "category") ?? []));
}
/** A category that is only known at deployment may be any. */
const isOf = (record, category) => record.of.test(textIn(category) ?? "allLogs");
const diagnostic = (target) => (resource) => {
    const of = attributes_get(resource, target);
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

;// CONCATENATED MODULE: ./lib/src/clouds/azure/switches.js



/** `properties.disableLocalAuth` in ARM's shape, which Terraform calls `local_auth_enabled` and turns round. */
const shutBy = (path, ...shut) => ({ at: path.split("."), shut });
function switches_written(resource, names) {
    for (const by of names) {
        const value = at(resource, ...by.at);
        if (value)
            return { value, by };
    }
    return undefined;
}
/** Whether it is shut; `undefined` where that is only known at deployment. */
function isShut({ value, by }) {
    const text = textIn(value)?.toLowerCase();
    return text === undefined ? undefined : by.shut.some((each) => each.toLowerCase() === text);
}
/** The value, with why it is not certain that it leaves something open. */
const doubtful = (value) => value.perhaps === undefined && textIn(value) === undefined && !isWhole(value)
    ? { ...value, perhaps: unknownYet }
    : value;
const unknownYet = "whether it is shut is only known at deployment";
/** The resource itself, which says nothing. */
const isWhole = (value) => value.kind === "reference" && value.attribute === "";
/** What is left open, said in a few words; nothing where it is shut. `unwritten` is what the provider makes of silence. */
function switches_open(resource, name, says, names, unwritten) {
    const found = switches_written(resource, names);
    if (!found)
        return unwritten === "open" ? [attributes_settingOf(resource, name, azure_facts_itself(resource), says)] : [];
    return isShut(found) ? [] : [attributes_settingOf(resource, name, doubtful(found.value), says, found.by.shut[0])];
}
/** A protection told of either way, by whichever of its names it has: `yes` where it is switched on. */
function guarded(resource, name, names) {
    const found = switches_written(resource, names);
    const isOn = found !== undefined && isShut(found) !== false;
    return attributes_settingOf(resource, name, found?.value ?? azure_facts_itself(resource), isOn ? "yes" : "no");
}
/** https://learn.microsoft.com/azure/ai-services/cognitive-services-virtual-networks: each service has its own words for its door. */
const doors = [
    shutBy("public_network_access_enabled", "false"),
    shutBy("public_network_access", "Disabled"),
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
];
/** A resource that is called from any network: its door is open, and nothing says that only listed addresses may come. */
function publicNetwork(resource, unwritten = "open") {
    const door = switches_written(resource, doors);
    if (door ? isShut(door) : unwritten === "shut")
        return [];
    const listed = addresses.flatMap((path) => attributes_allIn(resource, ...path));
    const [rest] = otherwise.flatMap((path) => at(resource, ...path) ?? []);
    const everyone = listed.find(isEveryone);
    const isListed = rest ? textIn(rest)?.toLowerCase() === "deny" : listed.length > 0;
    if (isListed && !everyone)
        return [];
    const blame = everyone ?? rest ?? door?.value ?? azure_facts_itself(resource);
    const instead = everyone ? undefined : rest ? "Deny" : door?.by.shut[0];
    const said = door && isShut(door) === undefined ? { ...blame, perhaps: unknownYet } : doubtful(blame);
    return [attributes_settingOf(resource, "public-network", said, "any network", instead)];
}
const isEveryone = (rule) => {
    const text = textIn(rule) ?? textIn(rule.kind === "dict" ? rule.entries.find(({ key }) => key === "value")?.value : undefined);
    return text === "0.0.0.0/0" || text === "0.0.0.0" || text === "::/0";
};

;// CONCATENATED MODULE: ./lib/src/clouds/azure/cognitive.js








/** https://learn.microsoft.com/azure/ai-services/disable-local-auth */
const keys = [
    shutBy("local_auth_enabled", "false"),
    shutBy("local_authentication_enabled", "false"),
    shutBy("properties.disableLocalAuth", "true"),
];
/** https://learn.microsoft.com/azure/ai-services/cognitive-services-data-loss-prevention */
const outbound = [
    shutBy("outbound_network_access_restricted", "true"),
    shutBy("properties.restrictOutboundNetworkAccess", "true"),
];
const ownKey = [shutBy("customer_managed_key", ""), shutBy("properties.encryption.keySource", "Microsoft.KeyVault")];
const accountType = "Microsoft.CognitiveServices/accounts";
/** What an account lets in, where `unwritten` is what becomes of what is not said. */
const accountSettings = (resource, unwritten) => [
    ...switches_open(resource, "key-authentication", "keys", keys, unwritten),
    ...publicNetwork(resource, unwritten),
    guarded(resource, "network-isolation", outbound),
    guarded(resource, "encryption-key", ownKey),
];
const account = (resource) => [
    declared_thing(resource, accountType),
    ...identities(resource),
    serviceIdentity(resource),
    ...accountSettings(resource, "open"),
    ...unlogged(resource),
];
const lookedUp = (type, ...within) => (resource) => [declared_thing(resource, type, ...within), ...identities(resource), ...unlogged(resource)];
/** What the provider puts before a deployment that names no filter, and what it takes for none at all. */
const defaultFilter = "Microsoft.Default";
const noFilter = /^Microsoft\.Nil$/i;
function filterOf(resource) {
    const name = attributes_get(resource, "rai_policy_name") ?? at(resource, "properties", "raiPolicyName");
    const written = textIn(name);
    if (!name)
        return attributes_settingOf(resource, "guardrail", azure_facts_itself(resource), defaultFilter);
    if (written !== undefined && noFilter.test(written))
        return attributes_settingOf(resource, "guardrail", name, "none");
    return attributes_settingOf(resource, "guardrail", name, /^Microsoft\.Default(V2)?$/i.test(written ?? "") ? defaultFilter : undefined);
}
/** Throughput that is paid for by the hour, used or not: https://learn.microsoft.com/azure/ai-foundry/openai/how-to/provisioned-throughput-onboarding */
const committed = (resource) => attributes_allIn(resource, "sku", "name")
    .filter((name) => /provisioned/i.test(textIn(name) ?? ""))
    .map((name) => attributes_settingOf(resource, "commitment", name, committedTo(name, at(resource, "sku", "capacity"))));
const committedTo = (name, capacity) => [textIn(name), ...(0,model_value/* items */.ld)(capacity).map((units) => textIn(units))].filter(Boolean).join(" of ");
/** In a block of its own, or among the properties. */
function modelOf(resource) {
    const [id, version] = ["name", "version"].map((word) => at(resource, "properties", "model", word) ?? at(resource, "model", word));
    return id ? [{ kind: "model", id, version, resource }] : [];
}
const deployment = (resource) => [
    declared_thing(resource, `${accountType}/deployments`, "cognitive_account_id"),
    filterOf(resource),
    ...modelOf(resource),
    ...committed(resource),
];
const project = (resource) => [
    declared_thing(resource, `${accountType}/projects`, "cognitive_account_id", "ai_services_hub_id"),
    ...identities(resource),
];
/** Defender's watch over prompts: https://learn.microsoft.com/azure/defender-for-cloud/ai-threat-protection */
const defender = (resource) => /^enabled$/i.test(textIn(at(resource, "properties", "state")) ?? "enabled")
    ? [
        attributes_settingOf(resource, "guardrail-filter", at(resource, "properties", "state") ?? azure_facts_itself(resource), "attacks that Defender sees"),
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

;// CONCATENATED MODULE: ./lib/src/clouds/azure/secrets.js



/** Names that Azure's services and their libraries have for their keys, beside those of every provider's. */
const secrets_named = /(^|_)(cognitive|azure_?ai|ai_?services?|foundry|azure_?search|ai_?search|search_?service|(document|form)_?(intelligence|recognizer)|content_?safety|speech|translator|(computer_)?vision|azure_?ml|inference)(_|s_|services?_|$)/i;
const isKeyName = /(^|_)(api_?key|admin_?key|query_?key|subscription_?key|account_?key|key|token|credential)(_?[0-9])?$/i;
/** `AZURE_OPENAI_API_KEY`, `AzureOpenAI__ApiKey`, `cognitive-key`. */
function namesKey(name) {
    const plain = name.replace(/([a-z0-9])([A-Z])/g, "$1_$2").replaceAll(/[-.:_ ]+/g, "_");
    return namesModelKey(plain) || namesModelKey(name) || (secrets_named.test(plain) && isKeyName.test(plain));
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
const isWritten = (name, text) => isModelKey(text) || (namesKey(name) && text.length >= 8 && !placeholder.test(text));
/** A variable of what runs: its key written, copied in, or in a vault that it names. The name stands for it, its text is repeated nowhere. */
function variable(resource, name, value, blame) {
    const text = textIn(value);
    if (text !== undefined) {
        if (isVaultReference(text))
            return namesKey(name) ? [fromVault(resource, name, blame)] : [];
        return isWritten(name, text) ? [attributes_settingOf(resource, "key-in-text", blame, name)] : [];
    }
    if (startsInVault(value))
        return namesKey(name) ? [fromVault(resource, name, blame)] : [];
    const isNamed = namesKey(name) && holesIn(value).length > 0;
    return copiesKey(value) || isNamed ? [attributes_settingOf(resource, "copied-key", blame, name)] : [];
}
const fromVault = (resource, name, blame) => attributes_settingOf(resource, "stored-credential", blame, name);
const startsInVault = (value) => {
    const first = value.kind === "text" ? value.pieces[0] : undefined;
    return first?.kind === "literal" && isVaultReference(first.text);
};
/** A secret that stands in the text; what it is called is told, not what it is. */
const writtenSecret = (resource, value, name) => (textIn(value) ?? "") !== "" ? [attributes_settingOf(resource, "key-in-text", value, name)] : [];
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
    const isKept = type !== undefined && !without.test(textIn(type) ?? "");
    return [
        declared_thing(resource, "Microsoft.CognitiveServices/accounts/connections"),
        ...(isKept ? [attributes_settingOf(resource, "stored-credential", type, textIn(type))] : []),
        ...secretsIn(resource).flatMap((value) => writtenSecret(resource, value, "credentials")),
    ];
};
const secretsIn = (resource) => ["key", "sas", "password", "pat", "secretAccessKey", "clientSecret"].flatMap((name) => attributes_allIn(resource, "properties", "credentials", name));
const connections_keys = [shutBy("local_authentication_enabled", "false"), shutBy("properties.disableLocalAuth", "true")];
/** A bot is made to be reached by channels, with their keys: only what is written is told. https://learn.microsoft.com/azure/bot-service/dl-network-isolation-concept */
const bot = (resource) => [
    declared_thing(resource, "Microsoft.BotService/botServices"),
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

;// CONCATENATED MODULE: ./lib/src/clouds/azure/identities.js




const identities_identity = (what, ...names) => (resource) => [
    {
        kind: "identity",
        what,
        address: resource.address,
        name: names.map((name) => attributes_get(resource, name)).find((value) => value !== undefined),
        resource,
    },
];
const userAssigned = azure_attributes_together(identities_identity("user-assigned", "name"), (resource) => [
    declared_thing(resource, "Microsoft.ManagedIdentity/userAssignedIdentities"),
]);
/** Version 2 of the provider calls the client ID `application_id`. */
const servicePrincipal = (resource) => [
    {
        kind: "identity",
        what: "service-principal",
        address: resource.address,
        name: attributes_get(resource, "display_name"),
        application: attributes_get(resource, "client_id") ?? attributes_get(resource, "application_id"),
        resource,
    },
];
const identities_memberships = (resource, members, group) => group ? members.map((member) => ({ kind: "membership", member, group, resource })) : [];
const group = azure_attributes_together(identities_identity("group", "display_name"), (resource) => identities_memberships(resource, (0,model_value/* items */.ld)(attributes_get(resource, "members")), azure_facts_itself(resource)));
/** A secret or a certificate with which anybody signs in who has it. */
const proof = (...owners) => (resource) => owners
    .flatMap((name) => attributes_get(resource, name) ?? [])
    .slice(0, 1)
    .map((of) => ({
    kind: "setting",
    of,
    name: "service-credential",
    value: attributes_get(resource, "display_name") ?? azure_facts_itself(resource),
    says: /certificate/.test(resource.type) ? "a certificate" : "a client secret",
    resource,
}));
/** An application may have its secret written into itself. */
const identities_application = (resource) => attributes_allIn(resource, "password").map((value) => ({
    kind: "setting",
    of: azure_facts_itself(resource),
    name: "service-credential",
    value,
    says: "a client secret",
    resource,
}));
/** Who is taken for the identity, by the names of the arguments that say so. */
const federation = (...owners) => (resource) => owners
    .flatMap((name) => attributes_get(resource, name) ?? [])
    .slice(0, 1)
    .map((of) => ({
    kind: "federation",
    identity: of,
    issuer: attributes_get(resource, "issuer"),
    subject: attributes_get(resource, "subject"),
    audiences: attributes_get(resource, "audiences") ?? attributes_get(resource, "audience"),
    claims: attributes_get(resource, "claims_matching_expression"),
    resource,
}));
/** https://learn.microsoft.com/azure/templates/microsoft.managedidentity/userassignedidentities/federatedidentitycredentials */
const armFederation = (resource) => attributes_each(attributes_get(resource, "parent") ?? attributes_get(resource, "scope"), (of) => ({
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
const identities_identityReaders = {
    azurerm_user_assigned_identity: userAssigned,
    "data.azurerm_user_assigned_identity": userAssigned,
    azurerm_federated_identity_credential: federation("parent_id", "user_assigned_identity_id"),
    azuread_application: identities_application,
    azuread_service_principal: servicePrincipal,
    "data.azuread_service_principal": servicePrincipal,
    azuread_application_password: proof(...applicationNames),
    azuread_application_certificate: proof(...applicationNames),
    azuread_service_principal_password: proof("service_principal_id"),
    azuread_service_principal_certificate: proof("service_principal_id"),
    azuread_application_federated_identity_credential: federation(...applicationNames),
    azuread_application_flexible_federated_identity_credential: federation(...applicationNames),
    azuread_group: group,
    "data.azuread_group": identities_identity("group", "display_name"),
    azuread_group_member: (resource) => identities_memberships(resource, (0,model_value/* items */.ld)(attributes_get(resource, "member_object_id")), attributes_get(resource, "group_object_id")),
    azuread_user: identities_identity("user", "user_principal_name"),
    "data.azuread_user": identities_identity("user", "user_principal_name"),
    moved: (resource) => {
        const [from, to] = [attributes_get(resource, "from"), attributes_get(resource, "to")].map(identities_addressText);
        return from !== undefined && to !== undefined ? [{ kind: "moved", from, to }] : [];
    },
};
const identities_addressText = (value) => value?.kind === "reference"
    ? value.address
    : value?.kind === "unknown"
        ? value.name
        : value?.kind === "text"
            ? value.pieces.map((piece) => (piece.kind === "hole" ? piece.name : piece.text)).join("")
            : undefined;
const identities_identityTypes = {
    "microsoft.managedidentity/userassignedidentities": userAssigned,
    "existing:microsoft.managedidentity/userassignedidentities": userAssigned,
    "microsoft.managedidentity/userassignedidentities/federatedidentitycredentials": armFederation,
};

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
    ...["key_vault_id", "key_vault"].flatMap((name) => attributes_keeps(resource, "credentials", ...path, name)),
    ...["storage_account_id", "storage_account"].flatMap((name) => attributes_keeps(resource, "models", ...path, name)),
    ...["container_registry_id", "container_registry"].flatMap((name) => attributes_keeps(resource, "models", ...path, name)),
]);
/** Data is opened with the keys of its storage where the workspace says so: https://learn.microsoft.com/azure/machine-learning/how-to-disable-local-auth-storage */
const storeKeys = [shutBy("properties.systemDatastoresAuthMode", "identity", "userDelegatedIdentity")];
const workspace = (resource) => [
    declared_thing(resource, workspaceType),
    ...identities(resource),
    serviceIdentity(resource),
    ...publicNetwork(resource),
    ...switches_open(resource, "key-authentication", "keys of its stores", storeKeys, "shut"),
    guarded(resource, "network-isolation", isolation),
    guarded(resource, "encryption-key", machine_learning_ownKey),
    ...kept(resource),
    ...unlogged(resource),
];
const machine_learning_lookedUp = (resource) => [declared_thing(resource, workspaceType), ...identities(resource), ...unlogged(resource)];
const machine_learning_project = (resource) => [declared_thing(resource, workspaceType, "ai_services_hub_id"), ...identities(resource)];
/** Whoever runs code on a compute takes a token of each identity that it has. */
const borrowed = (resource) => declared_attached(resource).map((of) => ({ kind: "setting", of, name: "compute-identity", value: of, says: resource.address, resource }));
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
    declared_thing(resource, `${workspaceType}/computes`, "machine_learning_workspace_id"),
    ...identities(resource),
    ...borrowed(resource),
    ...switches_open(resource, "open-notebook", "SSH from anywhere", ssh, "shut"),
    // A key that is written into an instance opens its port: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/machine_learning_compute_instance
    ...(/instance/.test(resource.type) ? attributes_allIn(resource, "ssh") : []).map((block) => attributes_settingOf(resource, "open-notebook", block, "SSH from anywhere")),
    ...switches_open(resource, "open-notebook", "applications that everybody in the workspace may open", sharing, "shut"),
    guarded(resource, "private-network", publicAddress),
    ...switches_open(resource, "open-notebook", "local users", localUsers, "shut"),
    ...passwords
        .flatMap((path) => attributes_allIn(resource, ...path))
        .flatMap((value) => writtenSecret(resource, value, "admin_password")),
];
const passwords = [
    ["ssh", "admin_password"],
    ["properties", "properties", "userAccountCredentials", "adminUserPassword"],
];
/** https://learn.microsoft.com/azure/machine-learning/how-to-authenticate-online-endpoint */
const endpointKeys = [shutBy("properties.authMode", "AADToken", "AMLToken")];
const machine_learning_endpoint = (resource) => [
    declared_thing(resource, `${workspaceType}/onlineEndpoints`),
    ...identities(resource),
    ...publicNetwork(resource),
    ...switches_open(resource, "key-authentication", "keys", endpointKeys, "shut"),
];
/** A datastore that holds a key opens the storage to all who may use the workspace. */
const secrets = ["account_key", "shared_access_signature", "client_secret", "sas_token", "service_principal_key"];
const datastore = (resource) => [
    ...secrets
        .flatMap((name) => attributes_get(resource, name) ?? [])
        .flatMap((value) => [
        attributes_settingOf(resource, "stored-credential", value, "a key to its storage"),
        ...writtenSecret(resource, value, "account_key"),
    ]),
    ...armCredentials(resource),
    ...["storage_container_id", "storage_fileshare_id"].flatMap((name) => attributes_keeps(resource, "knowledge", name)),
];
/** https://learn.microsoft.com/azure/templates/microsoft.machinelearningservices/workspaces/datastores */
function armCredentials(resource) {
    const type = at(resource, "properties", "credentials", "credentialsType");
    const written = ["key", "sasToken", "clientSecret"].flatMap((name) => attributes_allIn(resource, "properties", "credentials", "secrets", name));
    const isStored = type !== undefined && textIn(type) !== "None";
    return [
        ...(isStored ? [attributes_settingOf(resource, "stored-credential", type, "a key to its storage")] : []),
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
    "microsoft.machinelearningservices/workspaces/onlineendpoints": machine_learning_endpoint,
    "microsoft.machinelearningservices/workspaces/datastores": datastore,
};

;// CONCATENATED MODULE: ./lib/src/clouds/azure/places.js





const vaultType = "Microsoft.KeyVault/vaults";
/** A policy of the vault's own; ARM has what it permits apart: https://learn.microsoft.com/azure/templates/microsoft.keyvault/vaults */
function places_accessIn(resource, policy, vault) {
    const principal = named(policy, "object_id");
    const permits = named(policy, "permissions");
    const of = (kind) => named(policy, `${kind}_permissions`) ?? named(permits, `${kind}s`);
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
    declared_thing(resource, vaultType),
    ...[...attributes_allIn(resource, "access_policy"), ...attributes_allIn(resource, "properties", "accessPolicies")].flatMap((policy) => places_accessIn(resource, policy, azure_facts_itself(resource))),
];
const accessPolicy = (resource) => {
    const of = attributes_get(resource, "key_vault_id");
    return of ? places_accessIn(resource, resource.body, of) : [];
};
/** `vaults/accessPolicies`, named `add` or `replace`. */
const armPolicies = (resource) => {
    const of = attributes_get(resource, "parent") ?? attributes_get(resource, "scope");
    return of ? attributes_allIn(resource, "properties", "accessPolicies").flatMap((policy) => places_accessIn(resource, policy, of)) : [];
};
/** A secret that holds the key of an AI service: the vault then keeps what opens it, and a key that is written out is known to all. */
function secret(resource, at, value) {
    const name = textIn(attributes_get(resource, "name"))?.replace(/^.*\//, "") ?? resource.address;
    if (!value || !at || !(namesKey(name) || copiesKey(value)))
        return [];
    return [
        { kind: "keeps", at, what: "credentials", resource },
        ...(textIn(value) === undefined ? [] : variable(resource, name, value, value)),
    ];
}
/** Of another subscription than that which is deployed to. */
const subscription = (resource) => attributes_each(attributes_get(resource, "subscription_id"), (name) => ({
    kind: "thing",
    address: resource.address,
    type: "Microsoft.Resources/subscriptions",
    name,
    resource,
}));
const storage = (resource) => [declared_thing(resource, "Microsoft.Storage/storageAccounts"), ...identities(resource)];
/** https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/key_vault */
const places_placeReaders = {
    azurerm_key_vault: vault,
    "data.azurerm_key_vault": (resource) => [declared_thing(resource, vaultType)],
    azurerm_key_vault_access_policy: accessPolicy,
    azurerm_key_vault_secret: (resource) => secret(resource, attributes_get(resource, "key_vault_id"), attributes_get(resource, "value")),
    azurerm_storage_account: storage,
    "data.azurerm_storage_account": storage,
    azurerm_storage_container: (resource) => [
        declared_thing(resource, "Microsoft.Storage/storageAccounts/blobServices/containers", "storage_account_id"),
    ],
    azurerm_resource_group: (resource) => [declared_thing(resource, "Microsoft.Resources/resourceGroups")],
    "data.azurerm_resource_group": (resource) => [declared_thing(resource, "Microsoft.Resources/resourceGroups")],
    azurerm_management_group: (resource) => [declared_thing(resource, "Microsoft.Management/managementGroups")],
    "data.azurerm_management_group": (resource) => [declared_thing(resource, "Microsoft.Management/managementGroups")],
    "data.azurerm_subscription": subscription,
};
/** https://learn.microsoft.com/azure/templates/microsoft.keyvault/allversions */
const places_placeTypes = {
    "microsoft.keyvault/vaults": vault,
    "existing:microsoft.keyvault/vaults": (resource) => [declared_thing(resource, vaultType)],
    "microsoft.keyvault/vaults/accesspolicies": armPolicies,
    "microsoft.keyvault/vaults/secrets": (resource) => secret(resource, attributes_get(resource, "parent") ?? attributes_get(resource, "scope"), attributes_allIn(resource, "properties", "value")[0]),
    "microsoft.storage/storageaccounts": storage,
    "existing:microsoft.storage/storageaccounts": storage,
    "microsoft.operationalinsights/workspaces": (resource) => [
        declared_thing(resource, "Microsoft.OperationalInsights/workspaces"),
    ],
    "microsoft.resources/resourcegroups": (resource) => [declared_thing(resource, "Microsoft.Resources/resourceGroups")],
};

;// CONCATENATED MODULE: ./lib/src/clouds/azure/roles.js



/** ARM keeps a resource's own words in `properties`. */
const wordsOf = (resource) => at(resource, "properties") ?? resource.body;
/** Terraform's block and ARM's object have the same words: https://learn.microsoft.com/azure/role-based-access-control/role-definitions */
const permissionsIn = (block) => ({
    actions: named(block, "actions"),
    notActions: named(block, "not_actions"),
    dataActions: named(block, "data_actions"),
    notDataActions: named(block, "not_data_actions"),
    span: block.span,
});
/** `role_definition_id` of a definition is the GUID alone; ARM has it as the resource's name. */
const definition = (resource) => {
    const words = wordsOf(resource);
    return [
        {
            kind: "role",
            address: resource.address,
            name: named(words, "role_name") ?? attributes_get(resource, "name"),
            guid: attributes_get(resource, "role_definition_id") ?? (words === resource.body ? undefined : attributes_get(resource, "name")),
            permissions: attributes_all(words, "permissions").map(permissionsIn),
            // Left out, it is where the role was made.
            assignableScopes: named(words, "assignable_scopes") ?? attributes_get(resource, "scope"),
            resource,
        },
    ];
};
/** Roles are named by ID, or where a module or a resource takes either, by one argument for both. */
const roleNames = ["role_definition_id", "role_definition_name", "role_definition_id_or_name", "role_definition"];
const roleIn = (words) => firstOf(words, roleNames);
/** The first argument that says something: Terraform's modules write the others as null. */
function firstOf(words, names) {
    for (const name of names) {
        const value = named(words, name);
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
    .flatMap((schedule) => attributes_all(words, schedule, "expiration"))
    .map((expiration) => firstOf(expiration, ["end_date_time", "duration"]) ??
    lasting(firstOf(expiration, ["duration_days"]), (days) => `P${days}D`) ??
    lasting(firstOf(expiration, ["duration_hours"]), (hours) => `PT${hours}H`))
    .find((value) => value !== undefined);
/** A number of days or hours as the durations of other forms: https://en.wikipedia.org/wiki/ISO_8601#Durations */
function lasting(value, duration) {
    const count = textIn(value);
    return value && count !== undefined
        ? { ...attributes_text(duration(count), value), ...(value.via && { via: value.via }) }
        : value;
}
const roles_assignment = (when, scope = "scope") => (resource) => {
    const words = wordsOf(resource);
    const [role, principal] = [roleIn(words), named(words, "principal_id")];
    if (!role || !principal || isTakenBack(words))
        return [];
    return (0,model_value/* items */.ld)(principal).map((each) => ({
        kind: "assignment",
        principal: each,
        role,
        scope: attributes_get(resource, scope),
        ...circumstances(words),
        when,
        until: untilIn(words),
        resource,
    }));
};
/** A request may also end what was there: `AdminRemove`. */
const isTakenBack = (words) => /remove|deactivate/i.test(textIn(named(words, "request_type")) ?? "");
/** https://learn.microsoft.com/azure/role-based-access-control/deny-assignments */
const denyAssignment = (resource) => {
    const words = wordsOf(resource);
    const isHere = textIn(named(words, "do_not_apply_to_child_scopes")) === "true";
    return [
        {
            kind: "deny-assignment",
            name: named(words, "deny_assignment_name"),
            permissions: attributes_all(words, "permissions").map(permissionsIn),
            principals: named(words, "principals"),
            excluded: named(words, "exclude_principals"),
            scope: named(words, "scope") ?? attributes_get(resource, "scope"),
            ...(isHere && { here: true }),
            resource,
        },
    ];
};
/** A role that is looked up by its name, or by its GUID. */
const lookup = (resource) => attributes_each(attributes_get(resource, "role_definition_id") ?? attributes_get(resource, "name"), (role) => ({
    kind: "lookup",
    address: resource.address,
    role,
    resource,
}));
/** A role that a template refers to as one that is there: its name is the GUID. */
const existingRole = (resource) => attributes_each(attributes_get(resource, "name"), (role) => ({ kind: "lookup", address: resource.address, role, resource }));
/** What somebody holds in the directory: https://learn.microsoft.com/entra/identity/role-based-access-control/permissions-reference */
const directoryRole = (principal, ...role) => (resource) => attributes_allIn(resource, principal).flatMap((of) => role
    .flatMap((name) => attributes_get(resource, name) ?? [])
    .slice(0, 1)
    .map((value) => ({
    kind: "setting",
    of,
    name: "directory-role",
    value,
    says: textIn(value),
    resource,
})));
/** https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/role_assignment */
const roleReaders = {
    azurerm_role_definition: definition,
    "data.azurerm_role_definition": lookup,
    azurerm_role_assignment: roles_assignment("active"),
    azurerm_pim_active_role_assignment: roles_assignment("active"),
    azurerm_pim_eligible_role_assignment: roles_assignment("eligible"),
    azuread_directory_role_assignment: directoryRole("principal_object_id", "role_id"),
    azuread_directory_role_member: directoryRole("member_object_id", "role_object_id"),
    azuread_app_role_assignment: directoryRole("principal_object_id", "app_role_id"),
};
/** https://learn.microsoft.com/azure/templates/microsoft.authorization/allversions */
const roleTypes = {
    "microsoft.authorization/roledefinitions": definition,
    "existing:microsoft.authorization/roledefinitions": existingRole,
    "microsoft.authorization/roleassignments": roles_assignment("active"),
    "microsoft.authorization/roleassignmentschedulerequests": roles_assignment("active"),
    "microsoft.authorization/roleeligibilityschedulerequests": roles_assignment("eligible"),
    "microsoft.authorization/denyassignments": denyAssignment,
};

;// CONCATENATED MODULE: ./lib/src/clouds/azure/search.js





const type = "Microsoft.Search/searchServices";
/** https://learn.microsoft.com/azure/search/search-security-enable-roles */
const search_keys = [shutBy("local_authentication_enabled", "false"), shutBy("properties.disableLocalAuth", "true")];
const search_ownKey = [
    shutBy("customer_managed_key_enforcement_enabled", "true"),
    shutBy("properties.encryptionWithCmk.enforcement", "Enabled"),
];
/** Roles count only where a service says how it answers whom it does not know; else nothing but keys does. */
function keysAlone(resource) {
    const found = switches_written(resource, search_keys);
    if (found && isShut(found) !== false)
        return [];
    const options = attributes_get(resource, "authentication_failure_mode") ?? at(resource, "properties", "authOptions", "aadOrApiKey");
    if (options)
        return [];
    const alone = at(resource, "properties", "authOptions", "apiKeyOnly") ?? at(resource, "properties", "authOptions");
    return [attributes_settingOf(resource, "key-authentication", alone ?? found?.value ?? azure_facts_itself(resource), "nothing but keys")];
}
/** What a service lets in, where `unwritten` is what becomes of what is not said. */
const searchSettings = (resource, unwritten) => [
    ...switches_open(resource, "key-authentication", "keys", search_keys, unwritten),
    ...(unwritten === "open" ? keysAlone(resource) : []),
    ...publicNetwork(resource, unwritten),
    guarded(resource, "encryption-key", search_ownKey),
];
const service = (resource) => [
    declared_thing(resource, type),
    ...identities(resource),
    serviceIdentity(resource),
    ...searchSettings(resource, "open"),
    ...unlogged(resource),
];
const search_lookedUp = (resource) => [declared_thing(resource, type), ...identities(resource), ...unlogged(resource)];
/** A private way from the service to what it reads; the other side approves it. */
const sharedLink = (resource) => [declared_thing(resource, `${type}/sharedPrivateLinkResources`, "search_service_id")];
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
    const [name, value] = [named(block, "name"), named(block, "value")];
    return name && value ? [{ name: textIn(name) ?? "", value, blame: name }] : [];
};
const paths = (resource, ...each) => each.flatMap((path) => attributes_allIn(resource, ...path.split(".")));
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
    const [name, value] = [named(secret, "name"), named(secret, "value")];
    const from = named(secret, "key_vault_secret_id") ?? named(secret, "key_vault_url");
    const text = textIn(name) ?? "";
    if (from && name && namesKey(text))
        return [fromVault(resource, text, name)];
    return name && value ? variable(resource, text, value, name) : [];
}
const endpointName = /endpoint|base_?url|_url$|uri$|host$/i;
const aiHost = /\.(openai|cognitiveservices|services\.ai|inference\.ml|search)\.(azure|windows|microsoft)\.(com|net)/i;
const aiService = /azurerm_(cognitive_account|ai_services|search_service)\b.*\bendpoint|CognitiveServices/i;
/** What tells that an app calls an AI service: its address, written out or asked for. */
const workloads_callsAi = ({ name, value }) => endpointName.test(name) &&
    (aiHost.test(textIn(value) ?? "") ||
        holesIn(value).some((hole) => aiService.test(hole)) ||
        /open_?ai|azure_?ai/i.test(name));
/** Whether it has an identity to call with, told either way. */
function workloadIdentity(resource, variables) {
    const block = identityBlock(resource);
    const call = variables.find(workloads_callsAi);
    return attributes_settingOf(resource, "workload-identity", block ?? call?.blame ?? azure_facts_itself(resource), block ? "yes" : call ? "no, beside an AI service that it calls" : "no");
}
const app = (type) => (resource) => {
    const variables = variablesOf(resource);
    return [
        declared_thing(resource, type),
        ...identities(resource),
        workloadIdentity(resource, variables),
        ...variables.flatMap(({ name, value, blame }) => variable(resource, name, value, blame)),
        ...secretsOf(resource).flatMap((secret) => secretFacts(resource, secret)),
    ];
};
/** Whatever else runs as an identity that may be assigned roles. */
const workload = (type) => (resource) => [declared_thing(resource, type), ...identities(resource)];
/** The settings of an app as a resource of their own. */
const settings = (resource) => /appsettings$/i.test(textIn(attributes_get(resource, "name")) ?? "")
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
    const value = attributes_get(resource, "value");
    return value && copiesKey(value) ? [attributes_settingOf(resource, "copied-key", value, resource.address)] : [];
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
    ...identities_identityTypes,
    ...cognitiveTypes,
    ...machineLearningTypes,
    ...searchTypes,
    ...connectionTypes,
    ...workloadTypes,
    ...places_placeTypes,
    ...diagnosticTypes,
};

;// CONCATENATED MODULE: ./lib/src/clouds/azure/assigned.js
const decidedBy = ({ given }) => (given ?? []).map((span) => ({ span, note: "whether it is there is decided here" }));
const originOf = (resource, statement) => ({
    revision: resource.span.source.revision,
    address: resource.address,
    statement,
    block: resource.span,
    hops: decidedBy(resource),
});

;// CONCATENATED MODULE: ./lib/src/clouds/azure/data.js
/** The files under data/ to their contents, read when they are first asked for: a pull request without Azure pays nothing. */


// The bundler copies a file that is named in just this form.
const capabilityData = once_once(() => JSON.parse((0,external_node_fs_.readFileSync)(__webpack_require__.ab + "capabilities.json", "utf8")));
const roleData = once_once(() => JSON.parse((0,external_node_fs_.readFileSync)(__webpack_require__.ab + "roles.json", "utf8")));
/** Names by GUID of the provider's roles that reach nothing of AI. */
const unrelatedRoles = once_once(() => JSON.parse((0,external_node_fs_.readFileSync)(__webpack_require__.ab + "unrelated-roles.json", "utf8")));

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
const catalogue_matched = new Map();
/** The listed operations that a pattern matches, without regard to case. INVARIANT: equal text gives the same array. */
function operationsOf(plane, of) {
    const key = `${plane} ${of.text.toLowerCase()}`;
    const known = catalogue_matched.get(key);
    if (known)
        return known;
    const wanted = regexOf(of);
    const found = operations(plane).filter(({ lower }) => wanted.test(lower));
    catalogue_matched.set(key, found);
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
const alikeInShape = once_once(() => (0,grouping/* groupBy */.$)(["control", "data"].flatMap((plane) => operations(plane).map(({ name, lower }) => ({ plane, name, words: lower.split("/") }))), ({ plane, words }) => shapeOf(plane, words)));
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
function catalogue_breadth(plane, of) {
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
    const made = { ...operation(of.text, plane, capabilityByName(plane, lower.text)), unlisted: onPlane(plane, lower) };
    unlisted.set(key, made);
    return made;
}
/** By what names of this kind mean, the first that fits; on the control plane whatever changes something is administration. */
const catalogue_byName = [
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
const capabilityByName = (plane, lower) => catalogue_byName.find(([pattern, of]) => (of === "either" || of === plane) && pattern.test(lower))?.[2] ?? "admin";

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

;// CONCATENATED MODULE: ./lib/src/clouds/azure/abac.js
/**
 * The text of an assignment's condition to an expression with positions.
 * https://learn.microsoft.com/azure/role-based-access-control/conditions-format
 */


/** Deeper, or longer, than anybody writes. */
const abac_deepest = 64;
const abac_longest = 16_384;
/** Undefined where it is none. */
function expressionIn(flat) {
    if (flat.chars.length > abac_longest)
        return undefined;
    const cursor = { flat, at: 0, depth: 0 };
    const found = abac_either(cursor);
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
const abac_either = (cursor) => abac_joined(cursor, "or", /(\|\||OR\b)/iy, both);
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
    if (cursor.depth >= abac_deepest)
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
        const of = abac_either(cursor);
        return take(cursor, /\)/y) === undefined ? undefined : of;
    }
    const matches = take(cursor, /(ActionMatches|SubOperationMatches)\b/iy);
    if (matches !== undefined)
        return abac_matching(cursor, /^sub/i.test(matches));
    if (take(cursor, /Exists\b/iy) !== undefined) {
        const attribute = attributeAt(cursor);
        return attribute && { kind: "exists", attribute };
    }
    return comparison(cursor);
}
function abac_matching(cursor, isSub) {
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

;// CONCATENATED MODULE: ./lib/src/clouds/azure/patterns.js
/** Values to patterns: permission strings, in which only `*` is a wildcard, and texts that are meant as they stand. */


/** https://learn.microsoft.com/azure/role-based-access-control/role-definitions#actions-format */
const permissionParts = (text) => text.includes("?")
    ? text
        .split(/(\?)/)
        .flatMap((part) => (part === "?" ? [{ exact: part }] : part === "" ? [] : [part]))
    : [text];
const permissionPattern = (value) => {
    const parts = partsOf(value, { literal: permissionParts, hole: (name) => ({ hole: name }) });
    return parts && (0,pattern/* pattern */.T1)(parts, "glob");
};
const permissionGlob = (text) => (0,pattern/* pattern */.T1)(permissionParts(text), "glob");
const exactPattern = (value) => {
    const parts = partsOf(value, { literal: (text) => [text], hole: (name) => ({ hole: name }) });
    return parts && (0,pattern/* pattern */.T1)(parts, "exact");
};
/** The text of a value, holes as `${name}`. */
const spelledOf = (value) => value && exactPattern(value)?.text;

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
        return (left.kind === "and" ? left.of : [left]).flatMap((each) => conditions_conditionsOf(each, text.span));
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
function conditions_conditionsOf(expression, whole) {
    const tests = conditions_testsOf(expression);
    return tests ?? [{ kind: "opaque", text: conditions_spelled(expression), because, span: conditions_spanOf(expression) ?? whole }];
}
function conditions_testsOf(expression) {
    switch (expression.kind) {
        case "exists":
            return [presence(expression.attribute, true)];
        case "not":
            return expression.of.kind === "exists" ? [presence(expression.of.attribute, false)] : undefined;
        case "comparison":
            return comparisonTests(expression);
        case "or":
            return conditions_merged(expression.of);
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
    const operator = conditions_operatorOf(expression.operator);
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
function conditions_merged(of) {
    const all = of.map(conditions_testsOf);
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
function conditions_operatorOf(written) {
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
function conditions_spelled(expression) {
    switch (expression.kind) {
        case "and":
        case "or":
            return `(${expression.of.map(conditions_spelled).join(` ${expression.kind.toUpperCase()} `)})`;
        case "not":
            return `!${conditions_spelled(expression.of)}`;
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
function conditions_spanOf(expression) {
    switch (expression.kind) {
        case "and":
        case "or":
            return expression.of.map(conditions_spanOf).find((span) => span !== undefined);
        case "not":
            return conditions_spanOf(expression.of);
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
const matchesOf = ({ plane, of, except }) => ({
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
        const reaches = permissions_reachOf(plane, of, except);
        return [{ plane, of, except, reaches, ...(value && { value }), ...(doubt !== undefined && { perhaps: doubt }) }];
    });
}
/** INVARIANT: equal text gives the same array, so that rows share what they reach. */
const reached = new Map();
function permissions_reachOf(plane, of, except) {
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
    return [{ ...made, name: `${made.name} except ${left.join(", ")}` }];
};
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
const traits_wholeService = 0.8;
function traits_traitsOf(permitted, place, reaches, around) {
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
        permitted.some((each) => each.of.text.includes("*") && catalogue_breadth(each.plane, each.of) >= traits_wholeService) &&
            "service-wide",
        permitted.some((each) => isEverything(each) && each.except.length > 0) && "not-action",
    ];
    widthsOf.set(permitted, known);
    return known;
}
const widthsOf = new WeakMap();
const wide = new Set(["tenant", "management-group", "subscription"]);
const isEverything = ({ of }) => (0,pattern/* covers */.hU)((0,pattern/* foldCase */.SP)(of), traits_everything) === "yes";
const traits_everything = (0,pattern/* glob */.TI)("microsoft.*/*");
/** One set for all rows of the same traits: there are few of those, and many rows. */
const traits_sets = new Map();
function traits_interned(traits) {
    const key = traits.join();
    const known = traits_sets.get(key);
    if (known)
        return known;
    const made = new Set(traits);
    traits_sets.set(key, made);
    return made;
}

;// CONCATENATED MODULE: ./lib/src/clouds/azure/rows.js
/** What a role grants at a place, and to whom, to rows of the access table: apart by what its conditions come to for each operation. */







function rows_rowsOf(granting, around) {
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
        ...(known.matches.length > 0 && everythingElse(asked, conditions) && { matches: known.matches }),
        traits: traits_interned([...traits_traitsOf(permitted, place, actions, around), ...traits]),
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
        const key = rows_keyOf(conditions);
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
const rows_keyOf = (conditions) => conditions.map(row_text/* conditionText */.D).sort().join("\n");
/** Whether whatever no catalogue has is granted under just these conditions. */
const everythingElse = (restrictions, conditions) => rows_unlisted.every((asked) => {
    const own = conditionsFor(asked, restrictions);
    return own !== undefined && rows_keyOf(own) === rows_keyOf(conditions);
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
            return partsOf(value, { literal: (text) => [text], hole: (hole) => ({ hole }) });
    }
};
/** The deployment's own subscription and resource group, however they are asked for. */
const ids_own = [
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
        ids_own.find(([wanted]) => wanted.test(name))?.[1] ?? [{ hole: name }]);
}
/** `azurerm_search_service.s.id` names an attribute of what stands before the last dot. */
function split(name) {
    const dot = name.lastIndexOf(".");
    return dot < 0 ? [name, ""] : [name.slice(0, dot), name.slice(dot + 1)];
}
/** What modules whose files are elsewhere put out of what they make goes by these names too. */
const ids_names = new Set(["name", "outputs.name"]);
const ids_itself = new Set(["", "id", "resource_id", "outputs.id", "outputs.resourceId"]);
/** The ID or the name of something that is in view. */
function attributeParts(address, attribute, ids, depth) {
    if (depth >= most)
        return undefined;
    const found = ids.thing(address) ?? ids.thing(withoutInstance(address)) ?? ids.thing(`${address}[0]`);
    const thing = found ?? shapedThing(ids.resource(address));
    if (!thing)
        return undefined;
    if (ids_names.has(attribute))
        return thing.name && idParts(thing.name, ids, depth + 1);
    return ids_itself.has(attribute) ? thingParts(thing, ids, depth + 1) : undefined;
}
/** A resource in ARM's shape says itself where it lies. */
function shapedThing(resource) {
    const type = resource?.type.replace(/^existing:/, "");
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


const scopes_placeOf = (value, ids) => {
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

;// CONCATENATED MODULE: ./lib/src/clouds/azure/subjects.js




const subjects_aiServices = new Set([
    "cognitiveservices",
    "machinelearningservices",
    "search",
    "botservice",
]);
const isAiResource = ({ type }) => subjects_aiServices.has(facts_serviceOf(type));
/** What is only looked up may hold more than what is in view. */
const isDeclared = ({ type }) => !/^(data\.|existing:)/.test(type);
function subjects_draft(unit, address, kind, resource) {
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
    const former = formerly(subject.address, moved);
    return {
        ...subject,
        formerly: former === undefined ? [] : [former],
        ...(name && { name }),
        traits: new Set(traits.filter((trait) => typeof trait === "string")),
    };
}
function subjects_identitySubject(unit, fact, moved) {
    const { what, address, resource } = fact;
    const name = spelledOf(fact.name);
    const traits = [
        (what === "group" || what === "user") && "human",
        (what === "system-assigned" || what === "user-assigned") && "workload",
        what === "system-assigned" && isAiResource(resource) && "ai-service-role",
    ];
    return {
        ...declared(subjects_draft(unit, address, "identity", resource), name && `${what} ${name}`, traits, moved),
        visible: isDeclared(resource),
    };
}
/** Somebody who is declared elsewhere: known by the text that names them. An object ID that is written out is somebody else's than another. */
function subjects_holderSubject(unit, holder, resource) {
    const address = referenced(holder);
    const text = address ?? spelledOf(holder);
    const name = text === undefined ? resource.address : isGuid.test(text) ? text.toLowerCase() : text;
    const isWrittenOut = address === undefined && text !== undefined && text !== "" && !text.includes("${");
    return { ...subjects_draft(unit, name, "identity", resource), name, ...(isWrittenOut && { onlyNamed: true }) };
}
const isGuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
function roleSubject(unit, fact, moved) {
    const name = spelledOf(fact.name);
    return declared(subjects_draft(unit, fact.address, "policy", fact.resource), name && `role ${name}`, ["unattached"], moved);
}
/** Under the name that the provider knows it by, a resource is the same one at another address. */
function subjects_resourceSubject({ unit, thing }, of, resource, moved) {
    const fact = thing(of);
    const address = fact?.address ?? referenced(of) ?? spelledOf(of) ?? resource.address;
    const name = spelledOf(fact?.name);
    return declared(subjects_draft(unit, address || resource.address, "resource", fact?.resource ?? resource), fact && name && `${fact.type.toLowerCase()} ${name}`, [], moved);
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
    const kept = of("keeps").map(({ at, what }) => ({ at: withoutBelow(scopes_placeOf(at, ids).of), what }));
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
    const keyed = new Set(of("setting").flatMap(({ name, of: about }) => (name === "key-authentication" ? (referenced(about) ?? []) : [])));
    return of("thing")
        .filter(({ type, address, resource }) => takesKeys.test(type) && isDeclared(resource) && !keyed.has(address))
        .map((thing) => placeAt(thingParts(thing, ids)).of);
}
const takesKeys = /^microsoft\.(cognitiveservices\/accounts|search\/searchservices)$/i;
/** Of what is not in view nothing is known. */
const nowhere = { keeps: () => false, holdsAi: isNearAi, takesNoKeys: () => false };

;// CONCATENATED MODULE: ./lib/src/clouds/azure/custom-roles.js







/** What somebody gets who is assigned the role. */
const rolesRows = (role, { place, at, restrictions, statement, resource, perhaps }, subject, hops, around) => role.permissions.flatMap((entry) => permittedIn(entry).flatMap((each) => rows_rowsOf({
    effect: "allow",
    subject,
    action: {
        of: each.of,
        except: each.except,
        ...blameOf(each.value ?? { kind: "scalar", value: null, span: entry.span }),
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
        place: scopes_placeOf(scope, index.ids),
        at: scope ? blameOf(scope) : { span: role.resource.span },
        restrictions: [],
        statement: role.resource.span,
        resource: { ...role.resource, given: [] },
        perhaps: scope?.perhaps,
    }, subject, [], nowhere).map((row) => ({ ...row, origin: { ...row.origin, hops: decidedBy(role.resource) } })));
}

;// CONCATENATED MODULE: ./lib/src/clouds/azure/draft.js

const draft_emptyDraft = (index) => ({
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
function draft_accessOf({ subjects, holders, grants, dormant, settings, lints }) {
    const all = [...subjects].map(([key, subject]) => [
        key,
        { ...subject, holders: subject.kind === "policy" ? [...(holders.get(subject.address) ?? [])] : [] },
    ]);
    return { subjects: new Map(all), grants, dormant, limits: new Map(), settings, lints };
}
/** Adds a subject, or what is newly known of it. */
function draft_join(draft, subject) {
    const known = draft.subjects.get(subject.key);
    const merged = known ? { ...known, traits: new Set([...known.traits, ...subject.traits]) } : subject;
    draft.subjects.set(subject.key, merged);
    return merged;
}
/** Whoever a value names. */
const draft_subjectOf = (draft, holder, resource) => {
    const identity = draft.index.identity(holder);
    return draft_join(draft, identity
        ? subjects_identitySubject(draft.index.unit, identity, draft.moved)
        : subjects_holderSubject(draft.index.unit, holder, resource));
};
const trait = (draft, subject, ...traits) => draft_join(draft, { ...subject, traits: new Set(traits) });
function draft_holdBy(draft, address, holder) {
    const known = draft.holders.get(address);
    if (known)
        known.add(holder);
    else
        draft.holders.set(address, new Set([holder]));
}
/** One by one: a call has not room for as many arguments as a file may have mistakes. */
function draft_note(draft, diagnostics) {
    for (const diagnostic of diagnostics)
        draft.diagnostics.push(diagnostic);
}

;// CONCATENATED MODULE: ./lib/src/clouds/azure/known-roles.js


const guid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i;
let known_roles_known;
function builtIn() {
    if (known_roles_known)
        return known_roles_known;
    const { roles } = roleData();
    known_roles_known = {
        guids: new Map(roles.map((role) => [role.guid, role])),
        // A name that one role has now may be another's former one.
        names: new Map([...roles]
            .flatMap((role) => role.names.map((name, i) => ({ name: name.toLowerCase(), role, i })))
            .sort((a, b) => b.i - a.i)
            .map(({ name, role }) => [name, role])),
    };
    return known_roles_known;
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
    const data = builtInRole(name);
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
        ...(when === "eligible" ? [restrictions_always(mustActivate(role))] : []),
        ...(until ? endOf(until) : []),
    ];
}
const restrictions_always = (test) => () => [test];
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
        restrictions_always({
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
            ...blameOf(until),
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

;// CONCATENATED MODULE: ./lib/src/clouds/azure/assignments.js
/** Assignments of roles to rows of whoever receives them, and of everyone who is a member of that. */














function addAssignment(draft, assignment, around, members) {
    const { principal, role, scope, resource, entry } = assignment;
    const place = scopes_placeOf(scope, draft.index.ids);
    const found = roleOf(role, draft.index);
    if (found.kind === "unrelated")
        return;
    const assigned = {
        place,
        at: blameOf(scope ?? principal),
        restrictions: restrictionsOf(assignment),
        statement: entry ?? resource.span,
        resource,
        perhaps: resource.perhaps ?? principal.perhaps ?? role.perhaps ?? scope?.perhaps,
    };
    const receivers = () => receiversOf(draft, assignment, members);
    if (found.kind === "custom") {
        for (const { subject, hops, perhaps } of receivers()) {
            draft_holdBy(draft, found.fact.address, subject);
            assignments_add(draft, rolesRows(found.fact, { ...assigned, perhaps: assigned.perhaps ?? perhaps }, subject, hops, around));
        }
        return;
    }
    if (found.kind === "built-in") {
        const rows = rowsOfBuiltIn(found.data, found.written, role, assigned, around);
        if (rows.length > 0)
            for (const receiver of receivers())
                assignments_add(draft, rows.map((row) => given(row, receiver)));
        return;
    }
    const isNear = isNearAi(place);
    const mayMatter = isNear || (place.level !== "resource" && !found.isHole && soundsOfAi(found.written));
    if (mayMatter || (place.level !== "resource" && place.level !== "unknown"))
        draft_note(draft, [
            { code: "unresolved", severity: "warning", message: unknownRole(found.written, found.isHole), at: role.span },
        ]);
    if (mayMatter)
        for (const receiver of receivers())
            assignments_add(draft, [given(unknownRow(found.written, found.isHole, role, assigned), receiver)]);
}
const assignments_add = (draft, rows) => {
    for (const row of rows)
        draft.grants.push(row);
};
const given = (row, { subject, hops, perhaps }) => ({
    ...row,
    subject,
    ...(hops.length > 0 && { origin: { ...row.origin, hops: [...row.origin.hops, ...hops] } }),
    ...(row.perhaps === undefined && perhaps !== undefined && { perhaps }),
});
function receiversOf(draft, assignment, members) {
    const { principal, principalType, resource } = assignment;
    const isHuman = /^(user|group|foreigngroup)$/i.test(textIn(principalType) ?? "");
    const subject = draft_subjectOf(draft, principal, resource);
    if (isHuman)
        trait(draft, subject, "human");
    return [
        { subject: subject.key, hops: [], perhaps: undefined },
        ...members.map(({ member, resource: joins }) => ({
            subject: draft_subjectOf(draft, member, joins).key,
            hops: [{ span: member.span, note: "a member here" }],
            perhaps: member.perhaps ?? joins.perhaps,
        })),
    ];
}
function rowsOfBuiltIn(data, written, role, assigned, around) {
    const { place, at, restrictions, statement, resource, perhaps } = assigned;
    const name = data.names[0] ?? written;
    const origin = { ...originOf(resource, statement), managedPolicy: name };
    return byCondition(data).flatMap(({ condition, permitted }) => rows_rowsOf({
        effect: "allow",
        subject: "",
        // Nobody knows a role by its GUID.
        action: namedAction(written === data.guid ? name : written, blameOf(role)),
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
        action: { of: (0,pattern/* exactly */.pV)(written), except: [], ...blameOf(role) },
        resource: resourceOf(place, at),
        conditions: [],
        reaches: [{ name: written, service: "authorization", capability: "invoke", supporting: false }],
        traits: new Set(),
        origin: originOf(resource, statement),
        perhaps: unknownRole(written, isHole),
    };
}
/** The members of the group that a value names. */
function assignments_membersIn(draft) {
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
const deny_notInView = "whom it denies, and what they are allowed, is not in view";
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
        : whom.map(({ value }) => draft_subjectOf(draft, value, resource));
    for (const { key } of denied)
        deny_add(draft, denyRows(draft, fact, key, resource.perhaps, around));
    if (!isOfAll)
        return;
    const guarded = draft_join(draft, {
        ...subjects_resourceSubject(draft.index, fact.scope ?? { kind: "text", pieces: [], span: resource.span }, resource, draft.moved),
        traits: new Set(["boundary"]),
    });
    const rows = denyRows(draft, fact, guarded.key, resource.perhaps ?? deny_notInView, around);
    deny_add(draft, rows.map((row) => ({ ...row, traits: new Set([...row.traits, "boundary"]) })));
}
const deny_add = (draft, rows) => {
    for (const row of rows)
        draft.grants.push(row);
};
/** A principal is written as its ID, or as an object that has it. */
const idsIn = (principals) => (0,model_value/* items */.ld)(principals).map((each) => named(each, "id") ?? each);
const isAmong = (draft, subject, values) => values.some((value) => (draft.index.identity(value)?.address ?? spelledOf(value)) === subject.address);
function denyRows(draft, { name, permissions, scope, here, resource }, subject, perhaps, around) {
    const whole = scopes_placeOf(scope, draft.index.ids);
    const place = here ? { ...whole, of: withoutBelow(whole.of) } : whole;
    return permissions.flatMap((entry) => permittedIn(entry).flatMap((each) => rows_rowsOf({
        effect: "deny",
        subject,
        action: { of: each.of, except: each.except, ...blameOf(each.value ?? name ?? scope ?? blank(entry.span)) },
        permitted: [each],
        place,
        at: blameOf(scope ?? name ?? blank(entry.span)),
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
    const place = scopes_placeOf(vault, draft.index.ids);
    for (const value of stringsIn(secrets)) {
        const word = spelledOf(value) ?? "";
        const granted = vaultRights.filter(([wanted]) => wanted.test(word)).map(([, name]) => name);
        if (granted.length === 0)
            continue;
        const rows = rows_rowsOf({
            effect: "allow",
            subject: "",
            action: { of: permissionGlob(word), ...blameOf(value) },
            permitted: permittedBy({ dataActions: granted }),
            place: { ...place, level: "resource", provider: "microsoft.keyvault" },
            at: blameOf(vault),
            restrictions: [],
            origin: originOf(resource, resource.span),
            perhaps: resource.perhaps ?? principal.perhaps ?? value.perhaps,
        }, around);
        if (rows.length === 0)
            continue;
        const { key } = draft_subjectOf(draft, principal, resource);
        deny_add(draft, rows.map((row) => ({ ...row, subject: key })));
    }
}

;// CONCATENATED MODULE: ./lib/src/clouds/azure/federation.js
/** Federated credentials to rows that say whose tokens are taken for those of an identity. */







const issuersOfPipelines = /token\.actions\.githubusercontent\.com|gitlab|vstoken\.dev\.azure\.com|bitbucket|circleci|app\.terraform\.io|buildkite/i;
/** https://learn.microsoft.com/entra/workload-id/workload-identity-federation */
function addFederation(draft, fact) {
    const { identity, issuer, resource } = fact;
    const subject = draft_subjectOf(draft, identity, resource);
    const provider = (issuer && exactPattern(issuer)) ?? (0,pattern/* exactly */.pV)("");
    if (issuersOfPipelines.test(provider.text))
        trait(draft, subject, "ci");
    const conditions = federation_conditionsOf(fact);
    const isPinned = conditions.some((each) => each.kind === "opaque" || (isOfSubject(each) && pins(each)));
    const row = {
        effect: "allow",
        cloud: "azure",
        subject: subject.key,
        principal: { kind: "federated", provider, ...(issuer && blameOf(issuer)) },
        action: { of: (0,pattern/* exactly */.pV)("sign in as the identity"), except: [], ...blameOf(fact.subject ?? fact.claims ?? identity) },
        resource: { of: federation_itself, except: [], span: resource.span },
        conditions,
        reaches: [
            { name: "sign in as the identity", service: "managedidentity", capability: "identity", supporting: true },
        ],
        traits: traits_interned(["trust", ...(isPinned ? [] : ["unpinned-subject"])]),
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
                ...blameOf(value),
            });
}
/** An issuer that only looks like the one that is meant is somebody else. */
const hasOtherLetters = (text) => text !== undefined && /[^ -~]/.test(text);
/** Of one subject, whatever its address is. */
const federation_itself = { text: "${itself}", tokens: [{ kind: "hole", name: "itself" }] };
function federation_conditionsOf({ subject, claims, audiences }) {
    return [
        ...(subject ? federation_testOf("sub", [subject], "equals") : []),
        ...(claims ? claimTests(claims) : []),
        ...(audiences ? federation_testOf("aud", (0,model_value/* items */.ld)(audiences), "equals") : []),
    ];
}
const operator = (test) => ({
    test,
    domain: "text",
    negated: false,
    ifExists: false,
    over: "one",
});
function federation_testOf(key, values, test) {
    const patterns = values.flatMap((value) => exactPattern(value) ?? []);
    const [first] = values;
    if (!first || patterns.length === 0)
        return [];
    return [{ kind: "test", key, written: key, operator: operator(test), values: patterns, ...blameOf(first) }];
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
                ...blameOf(claims),
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
            ...blameOf(claims),
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
const lints_lintsOf = (role, subject, rows) => role.permissions.flatMap((entry) => lints_lists.flatMap(({ name, plane, granting }) => stringsIn(entry[name]).flatMap((value) => {
    const wrong = lints_mistakeIn(value, plane) ?? (name === granting ? undefined : voidIn(value, plane, entry[granting], role, rows));
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
            ...blameOf(value),
            ...wrong,
        },
    ];
})));
function lints_mistakeIn(value, plane) {
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

;// CONCATENATED MODULE: ./lib/src/clouds/azure/settings.js
/** Facts that are no grants to settings of the table, and what identities are beside that. */









function settings_addSetting(draft, fact) {
    const { name, value, says, instead, service, resource } = fact;
    const subject = settingSubject(draft, fact);
    const place = `${subject.key} ${name}`;
    if (fact.unlessSaid && draft.said.has(place))
        return;
    draft.said.add(place);
    const perhaps = resource.perhaps ?? value.perhaps;
    draft.settings.push({
        subject: subject.key,
        name,
        service: service ?? facts_serviceOf(resource.type),
        value: says ?? spelledOf(value) ?? "",
        ...(instead !== undefined && { instead }),
        block: resource.span,
        ...(perhaps !== undefined && { perhaps }),
        ...blameOf(value),
    });
}
/** A model that its provider no longer keeps is worth a word where something new rests on it. */
function settings_addModel(draft, { id, version, resource }, today) {
    const name = (0,model_value/* literal */.eu)(id);
    if (name === undefined)
        return;
    const said = version === undefined ? undefined : textIn(version);
    const stage = stageOf("azure", said === undefined ? name : `${name} ${said}`, today);
    if (!stage)
        return;
    const subject = draft_join(draft, subjects_resourceSubject(draft.index, azure_facts_itself(resource), resource, draft.moved));
    draft.lints.push({
        subject: subject.key,
        ...stage,
        text: said === undefined ? name : `${name} ${said}`,
        effect: "allow",
        service: facts_serviceOf(resource.type),
        statement: resource.span,
        said: [],
        block: resource.span,
        ...blameOf(version ?? id),
    });
}
/** What a resource is set to is no fact of the identity that it has by itself. */
function settingSubject(draft, { of, resource }) {
    const { index, moved } = draft;
    const identity = index.identity(of);
    return identity && identity.what !== "system-assigned"
        ? draft_subjectOf(draft, of, resource)
        : draft_join(draft, subjects_resourceSubject(index, of, resource, moved));
}
/** Whatever an identity may do, the resource that runs as it may do; and what several run as, each may do for the others. */
function addUses(draft, uses) {
    const users = new Map();
    for (const use of uses) {
        const { identity, resource } = use;
        const isKnown = draft.index.identity(identity) !== undefined || (referenced(identity) ?? spelledOf(identity)) !== undefined;
        if (!isKnown)
            continue;
        const subject = draft_subjectOf(draft, identity, resource);
        trait(draft, subject, "workload", ...(isAiResource(resource) ? ["ai-service-role"] : []));
        const known = users.get(subject.key);
        if (known)
            known.by.push(use);
        else
            users.set(subject.key, { of: identity, by: [use] });
    }
    for (const [key, { by }] of users) {
        const names = [...new Set(by.map(({ resource }) => withoutInstance(resource.address)))].sort();
        const last = by.at(-1);
        if (names.length < 2 || !last)
            continue;
        draft.settings.push({
            subject: key,
            name: "shared-identity",
            service: "managedidentity",
            value: names.join(", "),
            block: last.resource.span,
            ...blameOf(last.identity),
        });
    }
}

;// CONCATENATED MODULE: ./lib/src/clouds/azure/assemble.js
/** The facts of one unit to its part of the access table: subjects, and the rows that each holds. */











function assemble_assemble(index, { today }) {
    const draft = draft_emptyDraft(index);
    const [around, members] = [surroundingsOf(index), assignments_membersIn(draft)];
    for (const fact of index.of("identity"))
        draft_join(draft, subjects_identitySubject(index.unit, fact, draft.moved));
    for (const fact of index.of("assignment"))
        addAssignment(draft, fact, around, members(fact.principal));
    for (const fact of index.of("vault-access"))
        addVaultAccess(draft, fact, around);
    for (const fact of index.of("federation"))
        addFederation(draft, fact);
    addUses(draft, index.of("acts-as"));
    for (const fact of index.of("deny-assignment"))
        addDeny(draft, fact, around);
    const settings = index.of("setting");
    for (const fact of settings.filter(({ unlessSaid }) => !unlessSaid))
        settings_addSetting(draft, fact);
    for (const fact of settings.filter(({ unlessSaid }) => unlessSaid))
        settings_addSetting(draft, fact);
    for (const fact of index.of("model"))
        settings_addModel(draft, fact, today);
    addRoles(draft);
    draft_note(draft, index.of("unseen").map(({ at, message }) => ({ code: "unresolved", severity: "warning", message, at })));
    return { value: draft_accessOf(draft), diagnostics: draft.diagnostics };
}
/** A role is a subject of its own: whoever it is assigned to. Where they are in view, they are judged in its place. */
function addRoles(draft) {
    const roles = draft.index.of("role");
    if (roles.length === 0)
        return;
    const held = (0,grouping/* groupBy */.$)(draft.grants, ({ subject }) => subject);
    for (const fact of roles) {
        const subject = draft_join(draft, roleSubject(draft.index.unit, fact, draft.moved));
        const holders = [...(draft.holders.get(fact.address) ?? [])];
        for (const lint of lints_lintsOf(fact, subject.key, holders.map((key) => held.get(key) ?? [])))
            draft.lints.push(lint);
        draft_note(draft, misshapenIn(fact));
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
const spelling_spelling = {
    equality: (key, values) => ({ path: ["condition", key], values, block: { name: "condition", attributes: [] } }),
    tenantIn: (name) => /^\/subscriptions\/([0-9a-f-]{36})(?:\/|$)/i.exec(name)?.[1]?.toLowerCase(),
};

;// CONCATENATED MODULE: ./lib/src/clouds/azure/azapi.js




/** The type without the version of the interface: `Microsoft.Search/searchServices@2025-05-01`. */
const typeOf = (resource) => (0,model_value/* literal */.eu)(attributes_get(resource, "type"))?.split("@")[0];
/** Arguments that ARM has under another name. */
const renamed = { parent_id: "scope", resource_id: "scope" };
const azapi_kept = ["name", "location", "identity", "parent_id", "resource_id", "sku", "kind"];
/** What stands in `body`, be it an object or JSON in a text, and the arguments that stand beside it. */
function shaped(resource, type, prefix = "") {
    const written = attributes_get(resource, "body");
    const body = written && jsonIn(written);
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
    const of = attributes_get(resource, "resource_id");
    const type = typeOf(resource);
    if (!of || type === undefined)
        return [];
    return (readers[type.toLowerCase()]?.(shaped(resource, type)) ?? []).flatMap((fact) => fact.kind === "setting" && !isDefault(fact, resource)
        ? [{ ...fact, of: aboutOne(fact.of, resource) ? of : fact.of }]
        : []);
};
const isDefault = ({ value }, resource) => value.kind === "reference" && value.address === resource.address && value.attribute === "";
const aboutOne = (of, resource) => referenced(of) === resource.address;
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
    [`azurerm_${name}`, (resource) => [declared_thing(resource, type)]],
    [`data.azurerm_${name}`, (resource) => [declared_thing(resource, type)]],
]));

;// CONCATENATED MODULE: ./lib/src/clouds/azure/module-arguments.js








/** What is nested deeper is not looked at. */
const azure_module_arguments_deepest = 8;
const principals = ["principal_id", "principal_ids", "object_id", "principal_object_id"];
const roles = ["role_definition_names", "role_definition_ids", "roles", "role", "role_name"];
const scopes = ["scope", "scope_resource_id", "scope_id", "resource_id"];
/**
 * An entry of somebody and a role is an assignment on what the module makes, unless it says where.
 * https://azure.github.io/Azure-Verified-Modules/specs/tf/interfaces/#role-assignments
 */
function assignmentsIn(value, call, depth) {
    if (value.kind === "reference")
        return value.resolved ? assignmentsIn(value.resolved, call, depth) : [];
    const within = (all) => depth < azure_module_arguments_deepest ? all.flatMap((each) => assignmentsIn(each, call, depth + 1)) : [];
    if (value.kind === "list")
        return within(value.items);
    if (value.kind !== "dict")
        return [];
    const [who, role] = [firstOf(value, principals), roleIn(value) ?? firstOf(value, roles)];
    if (!who || !role)
        return within(value.entries.map((each) => each.value));
    return (0,model_value/* items */.ld)(who).flatMap((principal) => (0,model_value/* items */.ld)(role).map((each) => ({
        kind: "assignment",
        principal,
        role: each,
        scope: firstOf(value, scopes) ?? azure_facts_itself(call),
        ...circumstances(value),
        when: "active",
        entry: value.span,
        resource: module_arguments_held(call, value.perhaps),
    })));
}
const module_arguments_held = (call, perhaps) => perhaps === undefined || call.perhaps !== undefined ? call : { ...call, perhaps };
/** What a module of Azure's own makes, by the name that it has in the registries of Terraform and Bicep. */
const made = [
    [/cognitiveservices?-account|cognitive-services\/account/i, "Microsoft.CognitiveServices/accounts"],
    [
        /machinelearningservices-workspace|machine-learning-services\/workspace/i,
        "Microsoft.MachineLearningServices/workspaces",
    ],
    [/search-searchservice|search\/search-service/i, "Microsoft.Search/searchServices"],
    [/keyvault-vault|key-vault\/vault/i, "Microsoft.KeyVault/vaults"],
    [/storage-storageaccount|storage\/storage-account/i, "Microsoft.Storage/storageAccounts"],
    [
        /managedidentity-userassignedidentity|managed-identity\/user-assigned-identity/i,
        "Microsoft.ManagedIdentity/userAssignedIdentities",
    ],
];
const typeMade = (call) => {
    const source = (0,model_value/* literal */.eu)(attributes_get(call, "source")) ?? "";
    return made.find(([pattern]) => pattern.test(source))?.[1];
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
const module_arguments_moduleReader = (call) => {
    const type = typeMade(call);
    return [
        ...(type === undefined ? [] : [declared_thing(call, type, "scope"), ...identities(call), ...module_arguments_settings(call, type)]),
        ...call.body.entries.flatMap(({ key, value }) => (besides.has(key) ? [] : assignmentsIn(value, call, 0))),
    ];
};

;// CONCATENATED MODULE: ./lib/src/clouds/azure/terraform.js
/** Terraform's Azure resources to facts: the readers of every topic in one table, by type. */













const terraform_terraformReaders = {
    ...elsewhereReaders,
    ...roleReaders,
    ...identities_identityReaders,
    ...cognitiveReaders,
    ...machineLearningReaders,
    ...searchReaders,
    ...connectionReaders,
    ...workloadReaders,
    ...places_placeReaders,
    ...diagnosticReaders,
    ...azapiReaders(armReaders),
    module: module_arguments_moduleReader,
};

;// CONCATENATED MODULE: ./lib/src/clouds/azure/unit.js




function unit_indexUnit(unit, facts) {
    const of = (kind) => facts.filter((fact) => fact.kind === kind);
    const [identities, roles, things] = [of("identity"), of("role"), byAddress(of("thing"))];
    const resources = byAddress(unit.resources);
    const principals = new Map(byAddress(identities));
    for (const fact of identities)
        for (const name of applicationOf(fact))
            if (!principals.has(name))
                principals.set(name, fact);
    const named = new Map(roles.flatMap((fact) => [spelledOf(fact.name), spelledOf(fact.guid)?.split("/").at(-1)].flatMap((name) => name ? [[name.toLowerCase(), fact]] : [])));
    const ids = { thing: (address) => things.get(address), resource: (address) => resources.get(address) };
    const byId = new Map([...things.values()]
        .filter(({ address }) => principals.has(address))
        .map((thing) => [placeAt(thingParts(thing, ids)).of.text, thing.address]));
    const definitions = byAddress([...roles, ...of("lookup")]);
    return {
        unit,
        ids,
        of,
        identity: (value) => byReference(principals, value) ??
            (value.kind === "text" ? principals.get(byId.get(scopes_placeOf(value, ids).of.text) ?? "") : undefined),
        role: (value) => byReference(definitions, value),
        roleNamed: (name) => named.get(name.toLowerCase()),
        thing: (value) => byReference(things, value),
    };
}
/** The address of the application that a service principal stands for. */
const applicationOf = ({ application }) => application?.kind === "reference" ? [application.address] : [];
const byAddress = (all) => new Map(all.map((each) => [each.address, each]));

;// CONCATENATED MODULE: ./lib/src/clouds/azure/index.js








/** ARM's types are the same in whichever letters they are written. */
const azure_readerOf = (type) => type.includes("/") ? armReaders[type.toLowerCase()] : (terraform_terraformReaders[type] ?? documentReaders[type]);
function azure_accessIn(unit, estate) {
    const facts = unit.resources.flatMap((resource) => azure_readerOf(resource.type)?.(resource) ?? []);
    // Moves are every cloud's.
    if (facts.every(({ kind }) => kind === "moved"))
        return [];
    return [{ unit, access: assemble_assemble(unit_indexUnit(unit, facts), estate) }];
}
const azure = {
    name: "azure",
    spelling: spelling_spelling,
    read: (units, estate) => (0,cloud/* joinAccess */.B)(notSaidElsewhere(units.flatMap((unit) => azure_accessIn(unit, estate))).map(({ access }) => access)),
};

;// CONCATENATED MODULE: ./lib/src/clouds/gcp/cel.js
let cel_parse;
/** Awaited before anything is read: whether a condition is there is told by its text alone. */
async function prepareCel(texts) {
    if (cel_parse)
        return;
    for (const text of texts)
        if (hasCondition(text)) {
            cel_parse = (await __webpack_require__.e(/* import() */ 7337).then(__webpack_require__.bind(__webpack_require__, 7337))).parse;
            return;
        }
}
/** Bindings, and what is like them, have an `expression`; providers of identities have an `attribute_condition`. */
const hasCondition = (text) => /\bexpression\b|attribute_?condition/i.test(text) && /google|roles\/|googleapis/.test(text);
function celOf(text) {
    if (!cel_parse)
        return { kind: "unread" };
    try {
        return { kind: "tree", root: cel_parse(text).ast };
    }
    catch (error) {
        const { message = "", range } = error;
        return { kind: "broken", because: (message.split("\n")[0] ?? "").trim(), at: range?.start ?? 0 };
    }
}

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
            const test = cel_tests_comparison("equals", node.args, flat);
            return test && (node.op === "!=" ? negated(test) : test);
        }
        case "<":
        case "<=":
        case ">":
        case ">=":
            return cel_tests_comparison(orders[node.op], node.args, flat);
        case "in":
            return cel_tests_membership(node.args, flat);
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
function cel_tests_comparison(test, [left, right], flat) {
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
function cel_tests_membership([left, right], flat) {
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




const conditions_always = { alternatives: [[]], diagnostics: [] };
/** More alternatives than that are one text. */
const mostAlternatives = 32;
/** And more operators in each other: Google takes twelve. https://cloud.google.com/iam/quotas */
const conditions_deepest = 200;
/** What a choice asks is read twice, and what that asks four times: no more than this is read. */
const mostVisits = 2_000;
/** A dict with `expression`, the expression itself, or nothing. */
function readCondition(condition) {
    const value = expressionOf(condition);
    if (!value || (value.kind === "scalar" && value.value === null) || (0,model_value/* literal */.eu)(value)?.trim() === "")
        return conditions_always;
    if (value.kind !== "text")
        return { alternatives: [[conditions_unknown(value)]], diagnostics: [] };
    return conditions_readText(value);
}
/** The text of a condition: of a dict its `expression`; a block is a list of one. */
function expressionOf(condition) {
    if (condition?.kind === "reference" && condition.resolved)
        return expressionOf(condition.resolved);
    if (condition?.kind === "list")
        return expressionOf(condition.items[0]);
    return condition?.kind === "dict" ? (0,model_value/* field */.ZZ)(condition, "expression") : condition;
}
function conditions_readText(value) {
    const flat = (0,model_text/* flatten */.Bq)(value);
    const only = value.pieces.length === 1 && value.pieces[0]?.kind === "hole";
    const cel = only ? { kind: "unread" } : celOf(flat.chars);
    const whole = (because) => conditions_opaque((0,model_text/* spelled */.uQ)(value.pieces), because, value.span, value);
    if (cel.kind === "tree") {
        const place = { flat, value, work: { visits: 0 } };
        const alternatives = conditions_alternativesOf(cel.root, true, place);
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
function conditions_alternativesOf(node, asked, place, depth = 0) {
    if (depth > conditions_deepest || ++place.work.visits > mostVisits)
        return tooMany;
    const of = (each, wanted) => conditions_alternativesOf(each, wanted, place, depth + 1);
    switch (node.op) {
        case "!_":
            return of(node.args, !asked);
        case "&&":
        case "||": {
            const [left, right] = node.args.map((each) => of(each, asked));
            return (node.op === "&&") === asked ? conditions_both(left, right) : conditions_either(left, right);
        }
        case "?:": {
            const [test, yes, no] = node.args;
            const when = (holds, then) => conditions_both(of(test, holds), of(then, asked));
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
        return [[conditions_opaque(asked ? text : `!(${text})`, "what it asks cannot be compared", span, place.value)]];
    }
    return [[{ kind: "test", ...(asked ? test : negated(test)), span, ...viaOf(place.value) }]];
}
function conditions_both(left, right) {
    return left.length * right.length > mostAlternatives ? tooMany : left.flatMap((a) => right.map((b) => [...a, ...b]));
}
const tooMany = Array.from({ length: mostAlternatives + 1 }, () => []);
/** Two tests of one attribute are one with the values of both. */
function conditions_either(left, right) {
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
const conditions_opaque = (text, because, span, value) => ({
    kind: "opaque",
    text: text.trim().replace(/\s+/g, " "),
    because,
    span,
    ...viaOf(value),
});
const conditions_unknown = (value) => ({
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
    return written?.kind === "text" ? (0,model_text/* spelled */.uQ)(written.pieces) : textIn(written);
}
/** From the attributes by which conditions and members name what is in a token, to its claims. */
const mappingOf = (map) => new Map(map?.kind === "dict" ? map.entries.map(({ key, value }) => [key, textIn(value) ?? ""]) : []);
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
const issuers_known = [
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
    if (host === undefined || issuers_known.includes(host))
        return undefined;
    const plain = folded(host);
    const near = issuers_known.find((each) => plain === folded(each) || isNear(plain, each) || begins(host, each));
    if (near !== undefined || /^[\x20-\x7e]*$/.test(host))
        return near;
    return issuers_known.find((each) => domainOf(each) === domainOf(host)) ?? "an address in plain letters";
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
function pinning_reachOf(conditions, mapping, member) {
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
    const providers = here.facts.flatMap((fact) => fact.kind === "provider" && isOfPool(here.names, fact, path) ? [fact] : []);
    return providers.length === 0
        ? [{ conditions: [], traits: federated_members_unseen(path) }]
        : providers.flatMap((each) => waysOf(each, path));
}
/** Whether a member comes from the pool of a provider. */
function isOfPool(names, { pool }, path) {
    const id = names.text(pool);
    return id !== undefined && id !== "" && `${path}/`.includes(`/${lastOf(id)}/`);
}
const lastOf = (id) => /(?:workloadIdentityPools|workforcePools)\/(.*)$/s.exec(id)?.[1] ?? id;
function waysOf({ condition, issuer, mapping }, path) {
    const known = mappingOf(mapping);
    const { alternatives } = readCondition(condition);
    const named = mapped(mapping, path);
    return alternatives.map((conditions) => ({
        conditions: [...conditions, ...named],
        traits: federated_members_traitsOf(conditions, { issuer, known, path }),
    }));
}
/** What the name in a member is the name of: mapped from another claim, it is somebody else's. */
function mapped(mapping, path) {
    const attribute = /\/(attribute\.\w+)\//.exec(path)?.[1] ?? (path.includes("/subject/") ? "google.subject" : undefined);
    const claim = attribute === undefined ? undefined : (0,model_value/* field */.ZZ)(mapping, attribute);
    const text = textIn(claim);
    if (!claim || text === undefined)
        return [];
    const written = `mapping of ${attribute}`;
    return [{ kind: "test", key: written, written, operator: equals, values: [(0,pattern/* exactly */.pV)(text)], ...blameOf(claim) }];
}
const equals = { test: "equals", domain: "text", negated: false, ifExists: false, over: "one" };
/** Of an issuer that only the house has, nobody else has tokens; of a condition that cannot be read, nobody can say. */
function federated_members_traitsOf(conditions, { issuer, known, path }) {
    const reach = pinning_reachOf(conditions, known, memberPin(path, known));
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
const federated_members_unseen = (path) => isWide(path, new Map()) ? ["unpinned-subject", "account-root"] : [];
/** Everybody in the pool, or all of an owner's: more than one name, whatever that is the name of. */
const isWide = (path, known) => !/\/subject\//.test(path) && ["nothing", "owner"].includes(memberPin(path, known));

;// CONCATENATED MODULE: ./lib/src/clouds/gcp/draft.js
const gcp_draft_emptyDraft = (estate) => ({
    estate,
    subjects: new Map(),
    accounts: new Map(),
    unplaced: new Set(),
    grants: [],
    dormant: new Map(),
    limits: new Map(),
    settings: [],
    lints: [],
    diagnostics: [],
    holders: new Map(),
});
function gcp_draft_accessOf({ subjects, holders, grants, dormant, limits, settings, lints }) {
    const all = [...subjects.values()].map((subject) => [
        subject.key,
        { ...subject, holders: [...(holders.get(subject.key) ?? [])] },
    ]);
    return { subjects: new Map(all), grants, dormant, limits, settings, lints };
}
/** Adds a subject, or what is newly known of it. */
function gcp_draft_join(draft, subject) {
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

;// CONCATENATED MODULE: ./lib/src/clouds/gcp/names.js
/** Values to text in Google's words: whatever is written of a thing that is declared here, and however, comes to one name. */



/** What is called so is the deployment's own project. */
const ownProject = { hole: "project" };
/** References that lead through more than that lead nowhere. */
const names_deepest = 8;
function names_namesIn(unit) {
    const resources = new Map(unit.resources.map((resource) => [resource.address, resource]));
    const declared = (address) => resources.get(address) ?? resources.get(withoutInstance(address)) ?? resources.get(`${address}[0]`);
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
        const attributes = names_read[type.replace(/^data\./, "")] ?? names_anything;
        return (attributes(attribute ?? "id", { address, get: (key) => parts((0,model_value/* field */.ZZ)(body, key), depth + 1), depth }) ?? [
            { hole: name },
        ]);
    }
    const project = (value) => names_without(parts(value), projectPrefix) ?? [ownProject];
    const email = (accountId, of) => emailOf(parts(accountId), project(of));
    return {
        parts: (value) => parts(value),
        pattern: (value) => {
            const all = parts(value);
            return all && (0,pattern/* pattern */.T1)(all, "exact");
        },
        text: (value) => {
            const all = parts(value);
            return all && names_textOf(all);
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
const names_read = {
    google_project: (attribute, { address, get }) => {
        const isLookup = address.includes("data.google_project.");
        const id = names_without(get("project_id"), projectPrefix) ?? [isLookup ? ownProject : { hole: `${address}.project_id` }];
        return { id: ["projects/", ...id], project_id: id, number: id }[attribute];
    },
    google_client_config: (attribute) => (attribute === "project" ? [ownProject] : undefined),
    google_folder: (attribute, { address }) => numbered("folders/", address, attribute),
    google_active_folder: (attribute, { address }) => numbered("folders/", address, attribute),
    google_organization: (attribute, { address, get }) => attribute === "org_id"
        ? (get("organization") ?? [{ hole: address }])
        : numbered("organizations/", address, attribute),
    google_service_account: (attribute, { get, address }) => {
        const home = names_without(get("project"), projectPrefix) ?? [ownProject];
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
            ...(names_without(get("project"), projectPrefix) ?? [ownProject]),
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
        const home = names_without(get("project"), projectPrefix) ?? [ownProject];
        return ["projects/", ...home, "/locations/global/workloadIdentityPools/", ...id];
    },
};
/** The id of most things is their name behind where they lie; paths are made of names here. */
const names_anything = (attribute, { address, get }) => ["id", "name", "self_link"].includes(attribute) ? (get("name") ?? [{ hole: address }]) : undefined;
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
const names_textOf = (parts) => parts.map((part) => (typeof part === "string" ? part : "hole" in part ? `\${${part.hole}}` : part.exact)).join("");
const exact = (text) => (text === "" ? [] : [{ exact: text }]);
const projectPrefix = /^(\/\/cloudresourcemanager\.googleapis\.com\/)?projects\//;
/** The parts less what their text begins with. Undefined where there are none. */
function names_without(parts, prefix) {
    const [first, ...rest] = parts ?? [];
    if (first === undefined)
        return undefined;
    const text = typeof first === "string" ? first : "exact" in first ? first.exact : undefined;
    return text === undefined ? parts : [...exact(text.replace(prefix, "")), ...rest];
}
/** `module.a.google_project.p.project_id` in its parts. */
function ofGoogle(name) {
    const [, address, type, attribute] = /^((?:module\.[\w-]+(?:\[[^\]]*\])?\.)*((?:data\.)?google_\w+)\.[\w-]+(?:\[[^\]]*\])?)(?:\.(\w+))?$/.exec(name) ??
        [];
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


const members_kinds = {
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
            ? { kind: "identity", what: "unknown", text: names_textOf(parts), id: whole, parts }
            : { kind: "malformed", text: "", because: "it is empty" };
    if (whole.tokens.length === 1 && first.text === "allUsers")
        return { kind: "anyone", text: first.text, authenticated: false };
    if (whole.tokens.length === 1 && first.text === "allAuthenticatedUsers")
        return { kind: "anyone", text: first.text, authenticated: true };
    const [word = "", ...others] = first.text.split(":");
    if (others.length === 0)
        return malformed(names_textOf(parts), "it does not say of what kind it is: `user:`, `serviceAccount:`");
    if (word === "deleted")
        return deleted(parts);
    const what = members_kinds[word];
    if (!what)
        return malformed(names_textOf(parts), nearKind(word) === undefined ? `there is no kind \`${word}\` of members` : `it is written \`${nearKind(word)}\``);
    const isCased = what === "federated" || what === "set";
    const own = isCased ? parts : parts.map(lowerCase);
    const id = (0,pattern/* pattern */.T1)(behind(own, `${word}:`), "exact");
    const bad = members_mistakeIn(what, id);
    if (bad !== undefined)
        return malformed(names_textOf(parts), bad);
    const text = `${word}:${names_textOf(behind(own, `${word}:`))}`;
    return {
        kind: "identity",
        what: what === "federated" && !members_isOfPool(id.text) ? "set" : what,
        text,
        id,
        parts: behind(own, `${word}:`),
    };
}
const malformed = (text, because) => ({ kind: "malformed", text, because });
const nearKind = (word) => ["allUsers", ...Object.keys(members_kinds)].find((each) => each.toLowerCase() === word.toLowerCase());
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
function members_mistakeIn(what, id) {
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

;// CONCATENATED MODULE: ./lib/src/clouds/gcp/subjects.js

/** Somebody whom Google knows by one name is the same one wherever a file names it. */
const subjects_everywhere = "gcp";
const subjects_keyOf = (unit, address) => `${unit.key}#${address}`;
const gcp_subjects_draft = (unit, address, kind, resource, traits) => ({
    ...(resource.path !== undefined && { path: resource.path }),
    ...(unit.part !== undefined && { part: unit.part }),
    key: subjects_keyOf(unit, address),
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
    const former = formerly(resource.address, moved);
    return {
        ...gcp_subjects_draft(unit, resource.address, kind, resource, []),
        formerly: former === undefined ? [] : [former],
        ...(name !== undefined && subjects_isWhole(name) && { name }),
    };
}
/** Somebody, or a place, that is only named here. */
function namedSubject(unit, text, kind, resource, traits) {
    const made = gcp_subjects_draft(unit, text, kind, resource, traits);
    return subjects_isWhole(text) ? { ...made, key: `${subjects_everywhere}#${text}`, name: text, onlyNamed: true } : made;
}
/** Somebody whom others know too, as far as one unit gives something. */
const withinUnit = (unit, subject) => ({
    ...subject,
    key: subjects_keyOf(unit, subject.address),
});
/** No part of it is only known later. */
const subjects_isWhole = (text) => text !== "" && !text.includes("${");
/** How people call a member: what a whole hole stands for goes by its own name. */
const calledOf = ({ text }) => /^\$\{([^{}]*)\}$/.exec(text)?.[1] ?? text;

;// CONCATENATED MODULE: ./lib/src/clouds/gcp/data.js
/** The generated file beside this one to its contents, read when they are first asked for. */


/**
 * Made by scripts/generate-gcp-data.ts from descriptions of all of Google's roles, as https://github.com/iann0036/iam-dataset has
 * recorded them; the capability of each permission is our own.
 */
// The bundler copies a file that is named in just this form.
const data_roleData = once_once(() => JSON.parse((0,external_node_fs_.readFileSync)(__webpack_require__.ab + "predefined-roles.json", "utf8")));

;// CONCATENATED MODULE: ./lib/src/clouds/gcp/catalogue.js
/** Google's permissions and roles, as far as they decide on access to AI: names to actions with their capabilities. */




const catalogue_actions = once_once(() => {
    const { permissions, supporting } = data_roleData();
    const besides = new Set(supporting.split(" "));
    return permissions.map(([name, capability]) => ({
        name,
        service: catalogue_serviceOf(name),
        capability: capability,
        supporting: besides.has(name),
    }));
});
const gcp_catalogue_byName = once_once(() => new Map(catalogue_actions().map((action) => [action.name, action])));
const catalogue_aiServices = once_once(() => new Set(catalogue_actions().flatMap(({ service, supporting }) => (supporting ? [] : [service]))));
/** `aiplatform` of `aiplatform.endpoints.predict`; `iam.googleapis.com/…` is `iam`'s too. */
const catalogue_serviceOf = (permission) => permission.split(".", 1)[0] ?? "";
const permissionNamed = (name) => gcp_catalogue_byName().get(name);
/** Whether a permission or a role, by the name before its first dot, is of an AI service. */
const catalogue_isAiService = (name) => catalogue_aiServices().has(catalogue_serviceOf(name));
/** What a role of Google's lets its holders do that matters. INVARIANT: equal names give the same array. */
function permissionsOf(role) {
    const known = catalogue_expanded.get(role);
    if (known)
        return known;
    const numbers = catalogue_held().get(role);
    if (numbers === undefined)
        return others().has(role) ? [] : undefined;
    const made = numbers.split(" ").flatMap((range) => {
        const [from = "", to = from] = range.split("-");
        return catalogue_actions().slice(Number(from), Number(to) + 1);
    });
    catalogue_expanded.set(role, made);
    return made;
}
const catalogue_expanded = new Map();
const catalogue_held = once_once(() => new Map(data_roleData().roles.map(([name, numbers]) => [`roles/${name}`, numbers])));
const others = once_once(() => new Set(data_roleData()
    .others.split(" ")
    .map((name) => `roles/${name}`)));
/** What a role may reach that is too new for this catalogue: all that its service has. Undefined where that is none of AI's. */
function permissionsOfService(role) {
    const name = role.replace(/^roles\//, "");
    return catalogue_isAiService(name) ? catalogue_matching(`${catalogue_serviceOf(name)}.*`) : undefined;
}
/** All that a name with wildcards matches: `aiplatform.*`, `*.setIamPolicy`. INVARIANT: equal text gives the same array. */
function catalogue_matching(name) {
    const known = gcp_catalogue_matched.get(name);
    if (known)
        return known;
    const wanted = (0,pattern/* glob */.TI)(name);
    const made = name.includes("*")
        ? catalogue_actions().filter((action) => (0,pattern/* covers */.hU)(wanted, (0,pattern/* exactly */.pV)(action.name)) === "yes")
        : one(permissionNamed(name));
    gcp_catalogue_matched.set(name, made);
    return made;
}
const gcp_catalogue_matched = new Map();
const one = (action) => (action ? [action] : []);
/** Everything that matters: what a role that nobody can see into may hold. */
const catalogue_everything = () => catalogue_matching("*");
/** The services of AI that a set of actions takes in as good as wholly. */
const whole = 0.8;
const catalogue_isServiceWide = (reached) => {
    const counts = new Map();
    for (const { service, supporting } of reached)
        if (!supporting)
            counts.set(service, (counts.get(service) ?? 0) + 1);
    return [...counts].some(([service, count]) => count >= whole * catalogue_matching(`${service}.*`).length);
};
const catalogueDate = () => data_roleData().date;
/** The permission or role of Google's that a wrong name is nearest to. */
const nearestPermission = (name) => (0,nearest/* nearest */.p)(name, catalogue_matching(`${catalogue_serviceOf(name)}.*`).map((action) => action.name), 1)[0];
const nearestRole = (name) => (0,nearest/* nearest */.p)(name, [...catalogue_held().keys()], 1)[0];

;// CONCATENATED MODULE: ./lib/src/clouds/gcp/traits.js


const traits_wide = new WeakMap();
const traits_isWide = (reaches) => {
    const known = traits_wide.get(reaches) ?? catalogue_isServiceWide(reaches);
    traits_wide.set(reaches, known);
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
const traits_whoTraits = (who) => [
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
        return gcp_draft_join(draft, declared);
    const named = namedSubject(here.unit, member.text, "identity", resource, memberTraits(member, draft.estate));
    const isUnplaced = draft.unplaced.has(subjects_keyOf(here.unit, member.text));
    return gcp_draft_join(draft, { ...(isUnplaced ? withinUnit(here.unit, named) : named), address: calledOf(member) });
}
/** Notes who is given something at a place that is not known, before anybody is. */
function noteUnplaced(draft, { here, binding, place }) {
    if (subjects_isWhole(place.text))
        return;
    for (const value of binding.members.flatMap((each) => (each.kind === "list" ? each.items : [each]))) {
        const member = memberOf(value, here.names);
        if (member?.kind === "identity")
            draft.unplaced.add(subjects_keyOf(here.unit, member.text));
    }
}
/** What Google knows by a name is the same everywhere; what only becomes known later is the same within its unit. */
const accountKey = ({ unit }, text) => (text.includes("${") ? subjects_keyOf(unit, text) : text);
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
function read_binding_originOf({ binding, resource, through, role }, held) {
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
    const known = declared && draft.subjects.get(subjects_keyOf(here.unit, declared.address));
    return known ?? gcp_draft_join(draft, namedSubject(here.unit, place.text, "resource", resource, []));
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
const attributes_asked = /^resource\.(name|type|service)\b/;
/** The first attribute of a resource that conditions ask for. */
function askedOf(conditions) {
    for (const each of conditions) {
        const found = attributes_asked.exec(each.kind === "test" ? each.key : each.text);
        if (found)
            return found[0];
    }
    return undefined;
}
/** Whether Google says that requests of a service carry what a resource is, and is called. */
const carriesResource = (service) => providing.has(service);

;// CONCATENATED MODULE: ./lib/src/clouds/gcp/rows.js


/** One row for each alternative of the conditions, and for each part of what is held on which they bear alike. */
function gcp_rows_rowsOf(held, holding) {
    const { effect, subject, principal, place, placed, alternatives, origin } = holding;
    const resource = rows_scopeOf(place, placed);
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
            traits: rows_interned([
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
const rows_scopeOf = ({ of, within }, blame) => ({
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
const rows_sets = new Map();
function rows_interned(traits) {
    const key = [...new Set(traits)].join();
    const known = rows_sets.get(key) ?? new Set(traits);
    rows_sets.set(key, known);
    return known;
}

;// CONCATENATED MODULE: ./lib/src/clouds/gcp/impersonation.js
/** Bindings on a service account to rows of that account: who may act as it. */








const isTrust = ({ collection }) => collection === "serviceAccounts";
/** What lets its holder be the account, or speak for it. */
const delegates = /^iam\.serviceAccounts\.(actAs|getAccessToken|getOpenIdToken|implicitDelegation|signBlob|signJwt)$|^iam\.serviceAccountKeys\.create$/;
function impersonation_addTrust(draft, read, { held, member, value, perhaps }) {
    const who = whoIs(member);
    const subject = accountOf(draft, read);
    const ways = who.kind === "federated" ? waysIn(read.here, member.text) : [{ conditions: [], traits: [] }];
    for (const { conditions, traits } of ways)
        for (const each of held) {
            const reaches = each.reaches.filter(({ name }) => delegates.test(name));
            if (reaches.length === 0)
                continue;
            for (const row of gcp_rows_rowsOf({ ...each, reaches }, {
                effect: "allow",
                subject: subject.key,
                principal: { ...who, ...blameOf(value) },
                place: read.place,
                placed: read.placed,
                alternatives: read.condition.alternatives.map((all) => [...all, ...conditions]),
                origin: read_binding_originOf(read, each),
                traits: ["trust", ...traits_whoTraits(who), ...traits],
                perhaps,
            }))
                draft.grants.push(row);
        }
}
function accountOf(draft, { here, place, resource }) {
    const email = place.text.slice(place.text.indexOf("/serviceAccounts/") + "/serviceAccounts/".length);
    const text = `serviceAccount:${email}`;
    const declared = draft.subjects.get(draft.accounts.get(accountKey(here, text)) ?? "");
    return declared ?? gcp_draft_join(draft, namedSubject(here.unit, text, "identity", resource, ["workload"]));
}

;// CONCATENATED MODULE: ./lib/src/clouds/gcp/roles.js
/** What a binding names as its role to what that lets its holders do: Google's own, the organisation's own, or nobody knows. */




function roles_roleOf(value, names, custom) {
    const pattern = names.pattern(value);
    if (!pattern)
        return { kind: "unseen", text: "", because: "is no text" };
    const { text } = pattern;
    const own = custom.get(text);
    if (own)
        return { kind: "known", text, held: own.held, custom: own.fact };
    if (pattern.tokens.some(({ kind }) => kind === "hole"))
        return { kind: "unseen", text, because: "is not known before deployment" };
    const blame = blameOf(value);
    const known = permissionsOf(text);
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
                action: { of: (0,pattern/* exactly */.pV)(action.name), except: [], ...blameOf(value) },
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
    return catalogue_isAiService(text) ? "nonexistent" : undefined;
}

;// CONCATENATED MODULE: ./lib/src/clouds/gcp/lints.js
/** Bindings and roles to facts about text that cannot mean what its author hoped. */






function* bindingLints(read, subject) {
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
            name: lints_isForeign(role.text) ? "non-ascii" : "nonexistent-action",
            text: role.text,
            service,
            ...blameOf(binding.role),
            ...(role.instead !== undefined && { instead: role.instead }),
        };
    for (const value of binding.members) {
        const written = (0,model_value/* literal */.eu)(value);
        if (written !== undefined && lints_isForeign(written))
            yield { ...shared, name: "non-ascii", text: written, service, ...blameOf(value) };
    }
    yield* lints_conditionLints(condition.alternatives, { ...shared, services: lints_servicesOf(read) });
}
const lints_servicesOf = ({ role }) => new Set(role.kind === "unseen" ? [] : role.held.flatMap(({ reaches }) => [...servicesIn(reaches)]));
const lints_services = new WeakMap();
/** The services of AI that actions are of, worked out once for each role. */
function servicesIn(reaches) {
    const known = lints_services.get(reaches);
    if (known)
        return known;
    const made = new Set(reaches.filter(({ supporting }) => !supporting).map(({ service }) => service));
    lints_services.set(reaches, made);
    return made;
}
/** Letters that only look like those of a name. */
const lints_isForeign = (text) => /[^\x20-\x7e]/.test(text);
const lints_serviceOf = (role) => /^roles\/([a-z]+)\./.exec(role)?.[1] ?? "iam";
function* lints_conditionLints(alternatives, { services, ...shared }) {
    const seen = new Set();
    for (const conditions of alternatives)
        for (const each of conditions) {
            if (seen.has(each.span))
                continue;
            seen.add(each.span);
            const place = { span: each.span, ...(each.via && { via: each.via }) };
            const without = askedOf([each]) === undefined ? [] : [...services].filter((service) => !carriesResource(service));
            const [service] = without;
            if (each.kind === "test" && service !== undefined && without.length === services.size)
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
        }
}
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
                ...blameOf(value),
            },
        ];
    });
}

;// CONCATENATED MODULE: ./lib/src/clouds/gcp/bindings.js












function addBinding(draft, placed, overruled) {
    const { here, binding } = placed;
    const read = {
        ...placed,
        role: roles_roleOf(binding.role, here.names, here.roles),
        condition: readCondition(binding.condition),
    };
    const { role, condition } = read;
    const held = role.kind === "unseen" ? [] : role.held;
    const members = binding.members.flatMap((value) => readMembers(draft, here, value));
    if (role.kind === "unseen" && members.length > 0)
        draft.diagnostics.push(unseenRole(read, role));
    if (role.kind === "misnamed" || held.some(({ reaches }) => reaches.length > 0)) {
        for (const diagnostic of condition.diagnostics)
            draft.diagnostics.push(diagnostic);
        for (const lint of bindingLints(read, thingOf(draft, read)))
            draft.lints.push(lint);
    }
    if (role.kind === "known" && role.custom)
        holdRole(draft, here, role.custom.address, read, members);
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
            impersonation_addTrust(draft, read, { held, member, value, perhaps });
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
    const own = member.what === "domain" ? ["account-root"] : [];
    const ways = member.what === "federated" ? waysIn(read.here, member.text) : [{ conditions: [], traits: [] }];
    for (const { conditions, traits } of ways)
        bindings_add(draft, held, {
            read: conditions.length === 0 ? read : asking(read, conditions),
            subject,
            principal: { kind: "holder", ...blameOf(value) },
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
    bindings_add(draft, held, {
        read: member.authenticated ? asking(read, [authenticated(value)]) : read,
        subject: thingOf(draft, read),
        principal: { ...whoIs(member), ...blameOf(value) },
        traits: ["resource-policy", ...traits_whoTraits(whoIs(member))],
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
    ...blameOf(value),
});
function bindings_add(draft, held, { read, subject, principal, traits, perhaps }) {
    for (const each of held)
        for (const row of gcp_rows_rowsOf(each, {
            effect: "allow",
            subject: subject.key,
            principal,
            place: read.place,
            placed: read.placed,
            alternatives: read.condition.alternatives,
            origin: read_binding_originOf(read, each),
            traits,
            perhaps,
        }))
            draft.grants.push(row);
}
/** Whoever is bound to a role of the organisation's own is judged in its place. */
function holdRole(draft, here, address, { resource }, members) {
    const key = subjects_keyOf(here.unit, address);
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
function nodes_placeOf(node, names, parents) {
    const place = nodes_placeAt(node.kind, nodes_pathOf(node, names), parents);
    return node.kind === "resource" ? { ...place, collection: node.collection } : place;
}
const nodes_places = new WeakMap();
/** INVARIANT: equal text gives the same place, so that what is worked out of its patterns is worked out once. */
function nodes_placeAt(level, path, parents) {
    const known = nodes_places.get(parents) ?? new Map();
    nodes_places.set(parents, known);
    const text = names_textOf(path);
    const key = `${level} ${text}`;
    const place = known.get(key) ?? { level, of: below(path), within: around(text, level, parents), text };
    known.set(key, place);
    return place;
}
/** `//cloudresourcemanager.googleapis.com/projects/p`, the name of a place in full. */
function placeNamed(written, parents) {
    const parts = unescaped(written);
    const path = names_without(parts, /^(\/\/)?cloudresourcemanager\.googleapis\.com\//) ?? [];
    const start = wordOf(path[0]) ?? "";
    const level = levels.find(([prefix]) => start.startsWith(prefix))?.[1] ?? "unsaid";
    return nodes_placeAt(level, level === "unsaid" ? [{ hole: names_textOf(parts) }] : path, parents);
}
const levels = [
    ["organizations/", "organization"],
    ["folders/", "folder"],
    ["projects/", "project"],
];
const below = (path) => (0,pattern/* pattern */.T1)([...path.map(nodes_literally), "/*"], "glob");
/** A pattern's own words are none of Google's. */
const nodes_literally = (part) => (typeof part === "string" ? { exact: part } : part);
function nodes_pathOf(node, names) {
    switch (node.kind) {
        case "organization":
            return [
                "organizations/",
                ...idOf(node.id, names, /^(\/\/cloudresourcemanager\.googleapis\.com\/)?organizations\//, "organization"),
            ];
        case "folder":
            return ["folders/", ...idOf(node.id, names, /^(\/\/cloudresourcemanager\.googleapis\.com\/)?folders\//, "folder")];
        case "project":
            return ["projects/", ...names.project(node.id)];
        case "resource":
            return thingPath(node, names);
        case "unsaid":
            return [{ hole: "what the policy is set on" }];
    }
}
const idOf = (id, names, prefix, otherwise) => names_without(names.parts(id), prefix) ?? [{ hole: otherwise }];
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
        return [`${collection}/`, ...(names_without(id, /^(projects\/_\/)?(buckets|billingAccounts|b)\//) ?? id)];
    if (startsWith(id, /^(\/\/[\w.]+\/)?projects\/[^_]/) || startsWithProject(id))
        return withHome(names_without(id, /^\/\/[\w.]+\//) ?? id);
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
    const project = at.startsWith("projects/") || at.startsWith("folders/") ? [] : [nodes_hole("projects", "project", at)];
    return [...known, ...project, nodes_hole("folders", "folder", at), nodes_hole("organizations", "organization", at)];
}
const nodes_hole = (collection, what, of) => (0,pattern/* pattern */.T1)([`${collection}/`, { hole: `${what} of ${of}` }, "/*"], "glob");
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
                addBound(draft, here, fact, byReference(known, fact.boundary));
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
            ...blameOf(fact.boundary),
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
        reaches: catalogue_everything(),
        traits: new Set(["boundary"]),
        origin: { revision: span.source.revision, address: resource.address, statement: span, block: span, hops: [] },
        ...(perhaps !== undefined && { perhaps }),
    });
    return [
        ...resources.flatMap((value) => {
            const parts = here.names.parts(value);
            return parts ? [row(rows_scopeOf(placeNamed(parts, here.parents), blameOf(value)), value.perhaps)] : [];
        }),
        row({ of: pattern/* anything */.D8, except: [], span }, "which permissions the boundary holds back depends on its version"),
    ];
}

;// CONCATENATED MODULE: ./lib/src/clouds/gcp/denies.js
/** Deny policies to rows that deny: of whoever they name, and of everybody in view where they name everybody. */











/**
 * A deny wins over whatever allows. https://cloud.google.com/iam/docs/deny-overview
 * INVARIANT: what a deny surely takes from somebody is a certain row of theirs; where it may spare them, it is none.
 */
function addDenies(draft, all) {
    const denials = all.flatMap((here) => here.facts.flatMap((fact) => (fact.kind === "deny-policy" ? denialsOf(draft, here, fact) : [])));
    for (const denial of denials)
        denyNamed(draft, denial);
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
        const rows = (subject, principal, perhaps) => held.flatMap((each) => gcp_rows_rowsOf(each, {
            effect: "deny",
            subject: subject.key,
            principal,
            place,
            placed: fact.at ? blameOf(fact.at) : { span },
            alternatives: condition.alternatives,
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
            spared: whom(rule.exceptPrincipals).map(({ who }) => who),
            rows,
        };
    });
}
const denies_add = (draft, rows) => {
    for (const row of rows)
        draft.grants.push(row);
};
function denyNamed(draft, { here, fact, denied, spared, rows }) {
    for (const { who, value } of denied) {
        if (who.kind !== "member")
            continue;
        const perhaps = sparing(who.member, spared);
        if (perhaps === "spared")
            continue;
        const subject = holderOf(draft, here, who.member, fact.resource);
        denies_add(draft, rows(subject, { kind: "holder", ...blameOf(value) }, value.perhaps ?? perhaps));
        // They may be granted more than is in view, as may all that is open to everybody: that is told of the policy.
        denies_add(draft, rows(gcp_draft_join(draft, everybody(here, fact)), { ...whoIs(who.member), ...blameOf(value) }, value.perhaps));
    }
}
function denyEverybody(draft, { here, fact, denied, spared, rows }) {
    const named = subjectsOf(draft, ({ effect }) => effect === "deny");
    const open = subjectsOf(draft, ({ principal, effect }) => principal.kind === "anyone" && effect === "allow");
    for (const { who, value } of denied) {
        if (who.kind === "member")
            continue;
        const holder = { kind: "holder", ...blameOf(value) };
        const them = who.kind === "everybody" ? { ...holder, kind: "anyone" } : { ...holder, kind: "tenant", id: (0,pattern/* exactly */.pV)(who.text) };
        denies_add(draft, rows(gcp_draft_join(draft, everybody(here, fact)), them, value.perhaps));
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
const everybody = (here, { resource }) => namedSubject(here.unit, denies_everyone, "policy", resource, ["boundary"]);
const denies_everyone = "principalSet://goog/public:all";
/** https://cloud.google.com/iam/docs/principal-identifiers#deny */
function deniedOf(value, here) {
    const parts = here.names.parts(value);
    if (!parts)
        return undefined;
    const text = names_textOf(parts);
    if (text === denies_everyone)
        return { kind: "everybody" };
    for (const [prefix, word] of prefixes) {
        if (!text.startsWith(prefix))
            continue;
        const member = readMember([{ exact: word }, ...denies_behind(parts, prefix.length)]);
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
function denies_behind(parts, count) {
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
    if (denied.kind === "all-of" && !denies_belongs(member, denied.text))
        return `whether it is one of \`${denied.text}\` is not in view`;
    return sparing(member, spared);
}
const memberOfSubject = ({ name, address }) => {
    const member = readMember([{ exact: name ?? address }]);
    return member.kind === "identity" ? member : undefined;
};
/** A service account belongs to the project that its address names. */
const denies_belongs = (member, set) => {
    const home = member.what === "serviceAccount" ? homeIn(member) : undefined;
    return home !== undefined && set === `principalSet://cloudresourcemanager.googleapis.com/projects/${home}`;
};
/** What is denied, each permission where it is written. */
function heldBack(draft, here, rule) {
    const except = rule.exceptPermissions.flatMap((value) => denies_permissionPattern(here, value) ?? []);
    const open = except.some(({ tokens }) => tokens.some(({ kind }) => kind === "hole"));
    const omitted = new Set(except.flatMap(({ text }) => catalogue_matching(text)));
    return rule.permissions.flatMap((value) => {
        const of = denies_permissionPattern(here, value);
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
        const all = catalogue_matching(of.text);
        const reaches = except.length === 0 ? all : all.filter((action) => !omitted.has(action));
        const action = { of, except, ...blameOf(value) };
        const perhaps = value.perhaps ?? (open ? "what the deny leaves out is not known before deployment" : undefined);
        return [{ action, reaches, ...(perhaps !== undefined && { perhaps }) }];
    });
}
/**
 * `aiplatform.googleapis.com/endpoints.predict` is `aiplatform.endpoints.predict`.
 * https://cloud.google.com/iam/docs/deny-permissions-support
 */
function denies_permissionPattern(here, value) {
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

;// CONCATENATED MODULE: ./lib/src/clouds/gcp/written-policy.js
/** A whole policy that is written as a value to its bindings: a dict, JSON in a text, or what a reference leads to. */


function writtenPolicy(policy) {
    if (policy.kind === "reference" && policy.resolved)
        return writtenPolicy(policy.resolved);
    if (policy.kind === "text") {
        const { value, diagnostics } = (0,parse/* parseJsonIn */.t)(policy);
        return value && value.kind !== "text"
            ? writtenPolicy(value)
            : { bindings: [], diagnostics: diagnostics.length > 0 ? diagnostics : [written_policy_unread(policy)] };
    }
    if (policy.kind !== "dict")
        return { bindings: [], diagnostics: policy.kind === "scalar" ? [] : [written_policy_unread(policy)] };
    return { bindings: bindingsIn((0,model_value/* items */.ld)((0,model_value/* field */.ZZ)(policy, "bindings"))), diagnostics: [] };
}
/** `{ role, members, condition }`, each of them. https://cloud.google.com/iam/docs/reference/rest/v1/Policy#Binding */
const bindingsIn = (all) => all.flatMap((each) => {
    const role = (0,model_value/* field */.ZZ)(each, "role");
    if (!role)
        return [];
    return [{ role, members: (0,model_value/* items */.ld)((0,model_value/* field */.ZZ)(each, "members")), condition: (0,model_value/* field */.ZZ)(each, "condition"), span: each.span }];
});
const written_policy_unread = ({ span, ...value }) => ({
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
                { here, binding: fact, mode: fact.mode, resource: fact.resource, ...placed_bindings_at(here, fact.on, fact.resource), perhaps },
            ];
        }
        if (fact.kind !== "policy")
            return [];
        const { policy, resource } = fact;
        const spot = placed_bindings_at(here, fact.on, resource);
        const document = byReference(documents, policy);
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
    const spot = placed_bindings_at(here, { kind: "unsaid" }, resource);
    return bindings.map((binding) => ({ here, binding, mode: "replaces-policy", resource, ...spot, perhaps }));
}
function placed_bindings_at(here, node, { span }) {
    const id = node.kind === "unsaid" ? undefined : node.id;
    const placed = id ? blameOf(id) : { span: headOf(span) };
    return { place: nodes_placeOf(node, here.names, here.parents), placed, target: id };
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
function gcp_settings_addSetting(draft, here, fact) {
    const { of, name, value, says, allows, instead, resource } = fact;
    const subject = settings_subjectOf(draft, here, of, resource);
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
        ...blameOf(value),
    };
    draft.settings.push(setting);
}
/** A service account, by whatever names it; else a thing, by its address or by the text that names it. */
function settings_subjectOf(draft, here, of, resource) {
    const account = settings_accountOf(draft, here, of, resource);
    if (account)
        return account;
    const address = referenced(of);
    const declared = address === undefined ? undefined : here.names.declared(address);
    if (declared)
        return gcp_draft_join(draft, draft.subjects.get(subjects_keyOf(here.unit, declared.address)) ??
            declaredSubject(here.unit, { resource: declared, kind: "resource", name: undefined, moved: here.moved }));
    return gcp_draft_join(draft, namedSubject(here.unit, here.names.text(of) ?? resource.address, "resource", resource, []));
}
function settings_accountOf(draft, here, of, resource) {
    const address = referenced(of);
    const known = address === undefined ? undefined : here.names.declared(address);
    if (known && /google_service_account$/.test(known.type))
        return draft.subjects.get(subjects_keyOf(here.unit, known.address));
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
function settings_addThing(draft, here, { name, resource }) {
    const text = here.names.text(name);
    const kind = resource.type.replace(/^google_/, "");
    gcp_draft_join(draft, declaredSubject(here.unit, { resource, kind: "resource", name: text && `${kind} ${text}`, moved: here.moved }));
}
/** Whatever the account may do, a service of AI's may do. */
function addActor(draft, here, { account, resource }) {
    const subject = settings_accountOf(draft, here, account, resource);
    if (subject)
        gcp_draft_join(draft, { ...subject, traits: new Set([...subject.traits, "ai-service-role"]) });
}

;// CONCATENATED MODULE: ./lib/src/clouds/gcp/assemble.js
/** The facts of all units of one revision to its access table: who is declared, then what is bound to whom, then what holds that back. */















const gcp_assemble_of = (facts, kind) => facts.filter((fact) => fact.kind === kind);
function gcp_assemble_assemble(units, estate) {
    const draft = gcp_draft_emptyDraft(estate);
    const all = herein(units);
    const each = (kind, add) => {
        for (const here of all)
            for (const fact of gcp_assemble_of(here.facts, kind))
                add(here, fact);
    };
    each("thing", (here, fact) => settings_addThing(draft, here, fact));
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
    addDenies(draft, all);
    addBoundaries(draft, all);
    each("setting", (here, fact) => gcp_settings_addSetting(draft, here, fact));
    each("acts-as", (here, fact) => addActor(draft, here, fact));
    each("unseen", (_, { at, message }) => void draft.diagnostics.push({ code: "unresolved", severity: "warning", message, at }));
    return { value: gcp_draft_accessOf(draft), diagnostics: draft.diagnostics };
}
/** Units with what all of them know: what lies in what, and which roles there are. */
function herein(units) {
    const named = units.map((each) => ({ ...each, names: names_namesIn(each.unit) }));
    const parents = parentsIn(named);
    const shared = new Map(named.flatMap(({ facts, names }) => rolesIn(facts, names).filter(([text]) => !text.includes("${"))));
    return named.map(({ unit, facts, names }) => ({
        unit,
        facts,
        names,
        parents,
        moved: new Map(gcp_assemble_of(facts, "moved").map(({ from, to }) => [to, from])),
        roles: new Map([...shared, ...rolesIn(facts, names)]),
    }));
}
function parentsIn(units) {
    const none = new Map();
    return new Map(units.flatMap(({ facts, names }) => gcp_assemble_of(facts, "parent").map(({ child, parent }) => [
        nodes_placeOf(child, names, none).text,
        nodes_placeOf(parent, names, none),
    ])));
}
function rolesIn(facts, names) {
    return gcp_assemble_of(facts, "custom-role").flatMap((fact) => {
        const text = assemble_roleText(fact, names);
        return text === undefined ? [] : [[text, { fact, held: heldBy(fact, names) }]];
    });
}
/** `projects/p/roles/id`. */
function assemble_roleText({ id, of: node }, names) {
    const parts = names.parts(id);
    if (!parts)
        return undefined;
    const own = names_textOf(parts);
    if (own.includes("/roles/") || !node)
        return own;
    return `${nodes_placeOf(node, names, new Map()).text}/roles/${own}`;
}
function addAccount(draft, here, { accountId, project, email, resource }) {
    const parts = here.names.parts(email) ?? here.names.email(accountId, project);
    const text = parts && readMember([{ exact: "serviceAccount:" }, ...parts]).text;
    const subject = declaredSubject(here.unit, { resource, kind: "identity", name: text, moved: here.moved });
    gcp_draft_join(draft, { ...subject, ...assemble_idOf(text), visible: true, traits: new Set(["workload"]) });
    if (text !== undefined)
        draft.accounts.set(accountKey(here, text), subject.key);
}
/** As rows have it, below its project. https://cloud.google.com/iam/docs/service-accounts-create */
function assemble_idOf(member) {
    const [, email, project] = /^serviceAccount:([^@]+@([^.@]+)\.iam\.gserviceaccount\.com)$/.exec(member ?? "") ?? [];
    return email === undefined || email.includes("${")
        ? {}
        : { id: (0,pattern/* exactly */.pV)(`projects/${project}/serviceAccounts/${email}/`) };
}
/** A role is a subject of its own: whoever it is bound to elsewhere. Where its holders are in view, they are judged in its place. */
function addRole(draft, here, fact) {
    const { resource } = fact;
    const text = assemble_roleText(fact, here.names);
    const subject = gcp_draft_join(draft, {
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
    const place = nodes_placeOf({ kind: "unsaid" }, here.names, here.parents);
    const rows = () => heldBy(fact, here.names).flatMap((held) => gcp_rows_rowsOf(held, {
        effect: "allow",
        subject: subject.key,
        principal: { kind: "holder" },
        place: { ...place, ...(fact.of && nodes_placeOf(fact.of, here.names, here.parents)) },
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

;// CONCATENATED MODULE: ./lib/src/clouds/gcp/facts.js
/** The resource itself, as a value that others may name. */
const gcp_facts_itself = (resource) => ({
    kind: "reference",
    address: resource.address,
    attribute: "",
    span: resource.span,
});

;// CONCATENATED MODULE: ./lib/src/clouds/gcp/arguments.js


/** An argument that is null is as good as left out. */
function arguments_get(resource, name) {
    const value = named(resource.body, name);
    return value?.kind === "scalar" && value.value === null ? undefined : value;
}
/** All values at the end of a path: blocks repeat. */
const arguments_allIn = (resource, ...path) => attributes_all(resource.body, ...path);
/** The first of them. */
const arguments_at = (resource, ...path) => arguments_allIn(resource, ...path)[0];
/** A list's items; none of what is no list: a lone value is no list of one to Google. */
const arguments_listed = (value) => value?.kind === "list" && !value.alternatives ? value.items : value && isSomething(value) ? [value] : [];
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
const arguments_settingOf = (resource, name, value, says, instead) => ({ kind: "setting", of: gcp_facts_itself(resource), name, value, says, instead, resource });
/** A protection that is there or not: told of either way, so that it is lost only where the resource stays. */
const arguments_protection = (resource, name, value, instead) => arguments_settingOf(resource, name, value ?? gcp_facts_itself(resource), value && textIn(value) !== "false" ? "yes" : "no", instead);
/** What is written down, or `no` and that. */
const recording = (resource, name, value, what) => arguments_settingOf(resource, name, value ?? gcp_facts_itself(resource), value && textIn(value) !== "false" ? what : `no ${what}`);
const arguments_thing = (resource, ...names) => ({
    kind: "thing",
    address: resource.address,
    name: names.map((name) => arguments_get(resource, name)).find((name) => name !== undefined),
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
const arguments_spanOf = ({ keySpan, value }) => keySpan.source === value.span.source ? { ...keySpan, end: Math.max(keySpan.end, value.span.end) } : keySpan;
/** Part of a resource, as one of its own. */
const arguments_within = (resource, address, entry) => ({
    ...resource,
    address,
    body: entry.value.kind === "dict" ? entry.value : { kind: "dict", entries: [], span: entry.value.span },
    span: arguments_spanOf(entry),
});
/** What several readers say of one type. */
const arguments_together = (...readers) => (resource) => readers.flatMap((reader) => reader(resource));

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
    const name = textIn(service) ?? "";
    const says = textIn(kind);
    const services = name === everyService ? [everyService, ...audited] : audited.filter((each) => each === name);
    if (says === undefined || says === "ADMIN_READ")
        return [];
    return services.flatMap((each) => {
        const what = `${says} of ${each}`;
        return [what, ...(isExempting ? [] : [`${what} by everyone`])].map((one) => arguments_settingOf(resource, "logged-access", kind, one));
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
    const found = /^(?:\/\/[^/]+\/)?(?:.*\/)?(projects|folders|organizations|[A-Za-z]+)\/([^/]+)$/.exec(flat.chars);
    if (!found)
        return undefined;
    const [whole, collection = "", last = ""] = found;
    const [start, end] = [whole.length - last.length, whole.length];
    const id = { ...name, pieces: (0,model_text/* cut */.Jj)(flat, start, end), span: (0,model_text/* spanIn */.Qs)(flat, start, end) };
    const kind = hierarchy[collection];
    return kind ? { kind, id } : { kind: "resource", collection, id };
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
    const constraint = /[^/]*$/.exec(textIn(name) ?? "")?.[0] ?? "";
    if (!decisive.some((pattern) => pattern.test(constraint)))
        return [];
    const facts = rules.flatMap((rule) => factsOf(resource, constraint, rule));
    return facts.length === 0 ? [] : [arguments_thing(resource, "name", "constraint"), ...facts];
}
function factsOf(resource, constraint, rule) {
    const { enforced, allowsAll, deniesAll } = rule;
    const where = rule.condition ? ` where ${textIn((0,model_value/* field */.ZZ)(rule.condition, "expression")) ?? "a condition holds"}` : "";
    const about = `${constraint}${where}`;
    const allowed = rule.allowed.filter((each) => matters(constraint, each));
    const facts = rule.denied
        .filter((each) => matters(constraint, each))
        .map((each) => arguments_settingOf(resource, "organization-guard", each, `${about} keeps out ${textIn(each) ?? "something"}`));
    if (enforced && !isOff(enforced))
        facts.push(arguments_settingOf(resource, "organization-guard", enforced, `${about} is enforced`));
    if (deniesAll && !isOff(deniesAll))
        facts.push(allowance(resource, about, deniesAll, []));
    else if (rule.allowed.length > 0 && !(allowsAll && !isOff(allowsAll)))
        facts.push(allowance(resource, about, organization_policies_lastOf(rule.allowed) ?? gcp_facts_itself(resource), allowed));
    return facts;
}
/** Lists grow at their end: what stands there is looked at first, then the others. */
function organization_policies_lastOf(values) {
    const [last, ...others] = values.toReversed();
    return last && { ...last, via: [...(last.via ?? []), ...others.map(({ span }) => span)] };
}
/** A list says what is let through and so what is not: one that lets nothing more through loosens nothing. */
const allowance = (resource, about, value, allowed) => ({
    kind: "setting",
    of: gcp_facts_itself(resource),
    name: "organization-allowance",
    value,
    says: `${about} lets through ${allowed.map((each) => textIn(each) ?? "something").join(", ") || "nothing"}`,
    allows: allowed.map((each) => textIn(each) ?? ""),
    resource,
});
/** Written as a boolean or as its text; what is only known later is given the benefit of the doubt. */
const isOff = (value) => /^false$/i.test(textIn(value) ?? "");
/** Of services, those of AI; of everything else, all. */
const matters = (constraint, value) => constraint !== "gcp.restrictServiceUsage" ||
    /^(?:is:|in:)?(?:aiplatform|discoveryengine|dialogflow|generativelanguage|modelarmor|notebooks|ml)\b/.test(textIn(value) ?? "");
/** What Fabric writes, in its factories and in the arguments of its modules. */
const fabricRules = (policy) => (0,model_value/* items */.ld)((0,model_value/* field */.ZZ)(policy, "rules")).map((rule) => ({
    enforced: (0,model_value/* field */.ZZ)(rule, "enforce"),
    allowsAll: (0,model_value/* field */.ZZ)((0,model_value/* field */.ZZ)(rule, "allow"), "all"),
    deniesAll: (0,model_value/* field */.ZZ)((0,model_value/* field */.ZZ)(rule, "deny"), "all"),
    allowed: attributes_all(rule, "allow", "values"),
    denied: attributes_all(rule, "deny", "values"),
    condition: (0,model_value/* field */.ZZ)(rule, "condition"),
}));
/** https://cloud.google.com/resource-manager/docs/reference/orgpolicy/rest/v2/organizations.policies, also in Terraform's letters. */
const specifiedRules = (resource) => arguments_allIn(resource, "spec", "rules").map((rule) => ({
    enforced: attributes_all(rule, "enforce")[0],
    allowsAll: attributes_all(rule, "allow_all")[0],
    deniesAll: attributes_all(rule, "deny_all")[0],
    allowed: attributes_all(rule, "values", "allowed_values"),
    denied: attributes_all(rule, "values", "denied_values"),
    condition: attributes_all(rule, "condition")[0],
}));
/** The first version, in Terraform and as the interface has it. */
function firstRules(resource) {
    const enforced = arguments_at(resource, "boolean_policy", "enforced");
    const lists = arguments_allIn(resource, "list_policy");
    return [
        ...(enforced ? [{ enforced, allowed: [], denied: [] }] : []),
        ...lists.map((list) => {
            const [every] = attributes_all(list, "all_values");
            return {
                allowsAll: attributes_all(list, "allow", "all")[0] ?? (textIn(every) === "ALLOW" ? every : undefined),
                deniesAll: attributes_all(list, "deny", "all")[0] ?? (textIn(every) === "DENY" ? every : undefined),
                allowed: [...attributes_all(list, "allow", "values"), ...attributes_all(list, "allowed_values")],
                denied: [...attributes_all(list, "deny", "values"), ...attributes_all(list, "denied_values")],
            };
        }),
    ];
}
const organizationPolicy = (resource) => {
    const constraint = arguments_get(resource, "constraint");
    return constraint
        ? constraintFacts(resource, constraint, firstRules(resource))
        : constraintFacts(resource, arguments_get(resource, "name"), specifiedRules(resource));
};

;// CONCATENATED MODULE: ./lib/src/clouds/gcp/documents.js






/** https://cloud.google.com/iam/docs/reference/rest/v1/Policy */
const allowPolicy = (resource) => [
    { kind: "policy-document", address: resource.address, bindings: documents_bindingsIn(resource.body), resource },
    ...setOn(resource),
    ...auditedIn(resource, (0,model_value/* items */.ld)(arguments_get(resource, "auditConfigs")), {
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
    const on = arguments_get(resource, "resource");
    const node = on && nodeNamed(on);
    const itself = { kind: "reference", address: resource.address, attribute: "", span: resource.span };
    return node ? [{ kind: "policy", on: node, policy: itself, resource }] : [];
}
/** https://cloud.google.com/iam/docs/reference/rest/v1/projects.roles; where the file has no name of its own, it is its role's. */
const role = (resource) => [
    {
        kind: "custom-role",
        address: resource.address,
        id: arguments_get(resource, "name") ?? attributes_text(baseName(resource.address), resource),
        permissions: (0,model_value/* items */.ld)(arguments_get(resource, "includedPermissions")),
        stage: arguments_get(resource, "stage"),
        resource,
    },
];
/** https://cloud.google.com/iam/docs/reference/rest/v2/policies */
const denyPolicy = (resource) => [
    {
        kind: "deny-policy",
        address: resource.address,
        name: arguments_get(resource, "name") ?? arguments_get(resource, "displayName"),
        at: undefined,
        rules: (0,model_value/* items */.ld)(arguments_get(resource, "rules")).flatMap((rule) => (0,model_value/* items */.ld)((0,model_value/* field */.ZZ)(rule, "denyRule")).map((denied) => ({
            principals: attributes_all(denied, "deniedPrincipals"),
            exceptPrincipals: attributes_all(denied, "exceptionPrincipals"),
            permissions: attributes_all(denied, "deniedPermissions"),
            exceptPermissions: attributes_all(denied, "exceptionPermissions"),
            condition: (0,model_value/* field */.ZZ)(denied, "denialCondition"),
            span: rule.span,
        }))),
        resource,
    },
];
/** https://cloud.google.com/iam/docs/reference/rest/v3/organizations.locations.principalAccessBoundaryPolicies */
const accessBoundary = (resource) => [
    {
        kind: "access-boundary",
        address: resource.address,
        name: arguments_get(resource, "name"),
        resources: attributes_all(arguments_at(resource, "details"), "rules", "resources"),
        resource,
    },
];
const baseName = (path) => path.slice(path.lastIndexOf("/") + 1).replace(/\.(?:ya?ml|json)$/, "");
const documents_documentReaders = {
    "gcloud:iam-policy": allowPolicy,
    "gcloud:iam-role": role,
    "gcloud:deny-policy": denyPolicy,
    "gcloud:access-boundary": accessBoundary,
    "gcloud:org-policy": organizationPolicy,
};

;// CONCATENATED MODULE: ./lib/src/clouds/gcp/fabric-grants.js


/** A factory has more names than a module, whose callers hand over what they mean. */
const fabric_grants_asWritten = { member: (value) => value, role: (value) => value };
/**
 * `said` has any of the arguments `iam`, `iam_bindings`, `iam_bindings_additive`, `iam_by_principals` and what they are called in
 * older versions: https://github.com/GoogleCloudPlatform/cloud-foundation-fabric/blob/master/modules/project/variables-iam.tf
 */
function fabric_grants_grantsIn(said, on, resource, names = fabric_grants_asWritten) {
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
                span: arguments_spanOf(entry),
            },
        ]
        : [];
    const each = (word, make) => entriesOf((0,model_value/* field */.ZZ)(said, word)).flatMap((entry) => entry.value.perhaps === undefined ? make(entry) : make(entry).map((fact) => perhaps(fact, entry.value.perhaps)));
    const byPrincipal = (entry) => arguments_listed(entry.value).flatMap((given) => binding(entry, given, [arguments_keyOf(entry)]));
    return [
        ...each("iam", (entry) => binding(entry, arguments_keyOf(entry), arguments_listed(entry.value))),
        ...each("iam_members", (entry) => binding(entry, arguments_keyOf(entry), arguments_listed(entry.value))),
        ...each("iam_additive", (entry) => binding(entry, arguments_keyOf(entry), arguments_listed(entry.value))),
        ...["iam_bindings", "iam_bindings_additive"].flatMap((word) => each(word, (entry) => {
            const given = (0,model_value/* field */.ZZ)(entry.value, "role");
            const condition = (0,model_value/* field */.ZZ)(entry.value, "condition");
            const members = [...arguments_listed((0,model_value/* field */.ZZ)(entry.value, "members")), ...arguments_listed((0,model_value/* field */.ZZ)(entry.value, "member"))];
            return given ? binding(entry, given, members, fabric_grants_isNothing(condition) ? undefined : condition) : [];
        })),
        ...["iam_by_principals", "iam_by_principals_additive", "iam_additive_members"].flatMap((word) => each(word, byPrincipal)),
        ...each("iam_by_principals_conditional", (entry) => arguments_listed((0,model_value/* field */.ZZ)(entry.value, "roles")).flatMap((given) => binding(entry, given, [arguments_keyOf(entry)], (0,model_value/* field */.ZZ)(entry.value, "condition")))),
        ...each("group_iam", (entry) => arguments_listed(entry.value).flatMap((given) => binding(entry, given, [prefixed("group:", arguments_keyOf(entry))]))),
    ];
}
/** Others have the same words for something else: what is no role of Google's, nor filled in later, says nothing here. */
const isRole = (value) => /^(?:roles|(?:[\w.-]+:)?(?:projects|organizations)\/[^/]+\/roles)\/|^\$/.test((0,model_value/* literal */.eu)(value) ?? "$");
const perhaps = (fact, because) => because === undefined || !("resource" in fact) ? fact : { ...fact, resource: { perhaps: because, ...fact.resource } };
const fabric_grants_isNothing = (value) => value?.kind === "scalar" && value.value === null;
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
    const accounts = new Set(entriesOf(arguments_get(resource, "service_accounts")).map(({ key }) => key));
    const home = (project, span) => ({
        kind: "hole",
        name: ["_self_", file].includes(project) ? fabric_names_ownProject : `project_ids:${project}`,
        span,
    });
    const email = (value, account, project = "_self_") => fabric_names_made(value, [account, "@", home(project, value.span), ".iam.gserviceaccount.com"]);
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
        return fabric_names_made(value, ["serviceAccount:service-", ...mail]);
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
const fabric_names_memberOf = (address) => fabric_names_made(address, ["serviceAccount:", ...address.pieces]);
/** All of it stands for the text that named it. */
const fabric_names_made = ({ span, via }, parts) => ({
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
    return name?.startsWith("$") ? fabric_names_lookedUp(value, name.slice(1)) : value;
}
/** Members without a word for their kind are such names too, in older versions. */
function memberLater(value) {
    const name = (0,model_value/* literal */.eu)(value);
    return name !== undefined && /^[a-z0-9][\w-]*$/.test(name) ? fabric_names_lookedUp(value, name) : later(value);
}
function fabric_names_lookedUp({ span, via }, name) {
    return {
        kind: "unknown",
        name,
        because: `\`${name}\` is looked up by the factory`,
        span,
        ...(via && { via }),
    };
}

;// CONCATENATED MODULE: ./lib/src/clouds/gcp/federation.js




/**
 * `provider` is where the kinds of provider stand: in the resource itself, or below a word of it.
 * https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/iam_workload_identity_pool_provider
 */
function providerFacts(resource, pool, provider = resource.body) {
    const issuer = attributes_all(provider, "oidc", "issuer_uri")[0] ?? attributes_all(provider, "oidc", "template")[0];
    return [
        {
            kind: "provider",
            address: resource.address,
            pool,
            condition: arguments_get(resource, "attribute_condition"),
            issuer,
            mapping: arguments_get(resource, "attribute_mapping"),
            resource,
        },
        ...(issuer ? issuerFacts(resource, issuer) : []),
        ...attributes_all(provider, "oidc").map((oidc) => audience(resource, oidc)),
    ];
}
/** Whom a token must be made for. Where nobody is named, that is the provider alone. */
function audience(resource, oidc) {
    const allowed = attributes_all(oidc, "allowed_audiences");
    const names = allowed.map((each) => textIn(each) ?? "one that is not known");
    return {
        kind: "setting",
        of: gcp_facts_itself(resource),
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
    return real === undefined ? [] : [arguments_settingOf(resource, "look-alike-issuer", issuer, url, real)];
}
const poolOf = (resource) => arguments_get(resource, "workload_identity_pool_id") ?? arguments_get(resource, "workforce_pool_id");
const poolReader = (resource) => [
    { kind: "pool", address: resource.address, id: poolOf(resource), resource },
];
const providerReader = (resource) => providerFacts(resource, poolOf(resource));

;// CONCATENATED MODULE: ./lib/src/clouds/gcp/fabric.js









/** Who may do what on the node itself, and what holds for all below it. */
const node = (kind) => (resource) => {
    const names = fabric_names_namesIn(resource);
    const on = { kind, id: undefined };
    return [
        ...parentOf(resource, on),
        ...fabric_grants_grantsIn(resource.body, on, resource, names),
        ...denials(resource, names),
        ...fabric_audited(resource),
        ...policiesIn(resource, arguments_get(resource, "org_policies"), "org_policies"),
        ...accounts(resource, arguments_get(resource, "service_accounts"), "service_accounts", names),
        ...accounts(resource, (0,model_value/* field */.ZZ)(arguments_get(resource, "automation"), "service_accounts"), "automation.service_accounts", names),
        ...fabric_places.flatMap(([word, collection]) => fabric_kept(resource, arguments_get(resource, word), word, collection, names)),
        ...buckets(resource, names),
        ...pools(resource),
    ];
};
/** The deployment's own, unless the file names another. */
function parentOf(resource, child) {
    const parent = arguments_get(resource, "parent");
    if (!parent)
        return [];
    const on = nodeOf("folder", fabric_names_namesIn(resource).node(parent));
    return [{ kind: "parent", child, parent: on, resource }];
}
/** https://github.com/GoogleCloudPlatform/cloud-foundation-fabric/tree/master/modules/iam-service-account */
function accounts(resource, said, word, names) {
    const project = { kind: "project", id: undefined };
    return entriesOf(said).flatMap((entry) => {
        const account = arguments_within(resource, `${word}.${entry.key}`, entry);
        const address = names.email(arguments_keyOf(entry), entry.key);
        const self = fabric_names_memberOf(address);
        const on = { kind: "resource", collection: "serviceAccounts", id: address };
        return [
            { kind: "service-account", address: account.address, email: address, resource: account },
            ...fabric_grants_grantsIn(entry.value, on, account, names),
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
        ...attributes_all(said, "iam_self_roles").map((role) => bound(resource, { kind: "project", id: undefined }, names.role(role), account)),
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
const fabric_kept = (resource, said, word, collection, names) => entriesOf(said).flatMap((entry) => fabric_grants_grantsIn(entry.value, { kind: "resource", collection, id: arguments_keyOf(entry) }, arguments_within(resource, `${word}.${entry.key}`, entry), names));
function buckets(resource, names) {
    const bucket = (0,model_value/* field */.ZZ)(arguments_get(resource, "automation"), "bucket");
    return bucket
        ? fabric_grants_grantsIn(bucket, { kind: "resource", collection: "buckets", id: (0,model_value/* field */.ZZ)(bucket, "name") }, resource, names)
        : [];
}
function policiesIn(resource, said, word) {
    return entriesOf(said).flatMap((entry) => 
    // A trial enforces nothing.
    entry.key.startsWith("dry_run:")
        ? []
        : constraintFacts(arguments_within(resource, `${word}.${entry.key}`, entry), arguments_keyOf(entry), fabricRules(entry.value)));
}
const orgPolicies = (resource) => policiesIn(resource, resource.body, "org_policies");
/** https://cloud.google.com/logging/docs/audit/configure-data-access */
const fabric_audited = (resource) => entriesOf(arguments_get(resource, "data_access_logs")).flatMap((service) => entriesOf(service.value).flatMap((kind) => logged(resource, arguments_keyOf(service), arguments_keyOf(kind), (0,model_value/* items */.ld)((0,model_value/* field */.ZZ)(kind.value, "exempted_members")).length > 0)));
function denials(resource, names) {
    return entriesOf(arguments_get(resource, "iam_deny_policies")).map((entry) => {
        const policy = arguments_within(resource, `iam_deny_policies.${entry.key}`, entry);
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
    principals: attributes_all(rule, "denied_principals").map(names.member),
    exceptPrincipals: attributes_all(rule, "exception_principals").map(names.member),
    permissions: attributes_all(rule, "denied_permissions"),
    exceptPermissions: attributes_all(rule, "exception_permissions"),
    condition: (0,model_value/* field */.ZZ)(rule, "denial_condition"),
    span: rule.span,
}));
/** https://github.com/GoogleCloudPlatform/cloud-foundation-fabric/blob/master/modules/project/variables-identity-providers.tf */
function pools(resource) {
    return entriesOf(arguments_get(resource, "workload_identity_pools")).flatMap((entry) => {
        const pool = arguments_within(resource, `workload_identity_pools.${entry.key}`, entry);
        return [
            { kind: "pool", address: pool.address, id: arguments_keyOf(entry), resource: pool },
            ...entriesOf((0,model_value/* field */.ZZ)(entry.value, "providers")).flatMap((provider) => {
                const own = arguments_within(pool, `${pool.address}.providers.${provider.key}`, provider);
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
const loose_providers_reaches = [
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
    const names = names_namesIn(unit);
    const members = facts.flatMap((fact) => loose_providers_membersIn(fact).flatMap((value) => names.text(value) ?? []));
    return providers.flatMap((provider) => members.some((member) => isOfPool(names, provider, member)) ? [] : openness(provider, names));
}
function loose_providers_membersIn(fact) {
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
    const loosest = Math.min(3, ...alternatives.map((each) => pinning_reachOf(each, known, "nothing")));
    const unread = alternatives.flat().some(({ kind }) => kind === "opaque");
    if (unread && loosest < 3)
        return [];
    return [
        {
            kind: "setting",
            of: gcp_facts_itself(resource),
            name: "federated-subject",
            value: condition ?? issuer,
            says: `${loose_providers_reaches[loosest]} of ${names.text(issuer) ?? url}`,
            allows: loose_providers_reaches.slice(loosest, 3),
            resource: { perhaps: "whom its tokens may act as is not in view", ...resource },
        },
    ];
}

;// CONCATENATED MODULE: ./lib/src/clouds/gcp/module-outputs.js

/** `module.project.project_id`. */
const module_outputs_output = (resource, name) => ({
    kind: "unknown",
    name: `${resource.address}.${name}`,
    because: "the module is not in the repository",
    span: headOf(resource.span),
});

;// CONCATENATED MODULE: ./lib/src/clouds/gcp/fabric-modules.js





const fabric_modules_words = /^(?:iam|iam_bindings|iam_bindings_additive|iam_by_principals|iam_by_principals_additive|iam_by_principals_conditional|group_iam|iam_additive|iam_members|iam_\w+_roles|iam_deny_policies|org_policies|data_access_logs)$/;
/** By what is handed over: Fabric's modules are copied, and others took up its words. */
const isFabric = ({ body }) => body.entries.some(({ key, value }) => fabric_modules_words.test(key) && value.kind === "dict");
/** https://github.com/GoogleCloudPlatform/cloud-foundation-fabric/tree/master/modules */
function fabricModule(resource, name) {
    if (!isFabric(resource))
        return [];
    const on = nodeOfModule(resource, name);
    const isAccount = /service-?account/.test(name);
    const email = module_outputs_output(resource, "email");
    const self = prefixed("serviceAccount:", email);
    const account = { kind: "service-account", address: resource.address, email, resource };
    return [
        ...(isAccount ? [account, ...ownRoles(resource.body, self, resource, fabric_grants_asWritten)] : []),
        ...fabric_grants_grantsIn(resource.body, on, resource),
        ...denials(resource, fabric_grants_asWritten),
        ...fabric_audited(resource),
        ...policiesIn(resource, arguments_get(resource, "org_policies"), `${resource.address}.org_policies`),
    ];
}
/** The modules that make something that a policy can be set on, by their names. */
const collections = {
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
        return { kind: "resource", collection: "serviceAccounts", id: module_outputs_output(resource, "id") };
    const collection = collections[name];
    if (collection !== undefined)
        return {
            kind: "resource",
            collection,
            id: arguments_get(resource, "name") ?? arguments_get(resource, "id"),
            project: arguments_get(resource, "project_id"),
        };
    if (name === "folder")
        return { kind: "folder", id: module_outputs_output(resource, "id") };
    if (name === "organization")
        return nodeOf("organization", arguments_get(resource, "organization_id") ?? arguments_get(resource, "org_id"));
    return { kind: "project", id: name === "project" ? module_outputs_output(resource, "project_id") : arguments_get(resource, "project_id") };
}

;// CONCATENATED MODULE: ./lib/src/clouds/gcp/google-modules.js







const googleModule = (resource, source, name) => [
    ...(iamModules[name]?.(resource) ?? []),
    ...(/terraform-google-modules\/service-accounts\/google/.test(source) ? newAccounts(resource) : []),
    ...(/\/simple-sa(?:\?|$)/.test(source) ? simpleAccount(resource) : []),
    ...(/terraform-google-modules\/project-factory\/google(?:\?|$|\/\/$)/.test(source) ? factoryProject(resource) : []),
];
const google_modules_names = (resource, ...all) => all.flatMap((name) => arguments_listed(arguments_get(resource, name)));
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
const bindings = (on, ...targets) => (resource) => google_modules_names(resource, ...targets).flatMap((id) => [
    ...entriesOf(arguments_get(resource, "bindings")).map((entry) => ({
        ...bindingOf(resource, on(id), arguments_keyOf(entry), (0,model_value/* items */.ld)(entry.value)),
        span: arguments_spanOf(entry),
    })),
    ...arguments_listed(arguments_get(resource, "conditional_bindings")).flatMap((each) => {
        const role = (0,model_value/* field */.ZZ)(each, "role");
        return role
            ? [{ ...bindingOf(resource, on(id), role, (0,model_value/* items */.ld)((0,model_value/* field */.ZZ)(each, "members")), each), span: each.span }]
            : [];
    }),
]);
const bindingOf = (resource, on, role, members, condition) => ({
    kind: "binding",
    on,
    mode: textIn(arguments_get(resource, "mode")) === "authoritative" ? "owns-role" : "adds",
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
    custom_role_iam: customRole,
};
function memberRoles(resource) {
    const account = arguments_get(resource, "service_account_address");
    const prefix = textIn(arguments_get(resource, "prefix")) ?? "serviceAccount";
    if (!account)
        return [];
    return arguments_listed(arguments_get(resource, "project_roles")).map((role) => google_modules_bound(resource, nodeOf("project", arguments_get(resource, "project_id")), role, [prefixed(`${prefix}:`, account)]));
}
function customRole(resource) {
    const kind = textIn(arguments_get(resource, "target_level")) === "org" ? "organization" : "project";
    const on = { kind, id: arguments_get(resource, "target_id") };
    const members = arguments_listed(arguments_get(resource, "members"));
    const id = arguments_get(resource, "role_id");
    const role = {
        kind: "custom-role",
        address: resource.address,
        id,
        of: on,
        permissions: arguments_listed(arguments_get(resource, "permissions")),
        stage: arguments_get(resource, "stage"),
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
    const accounts = arguments_listed(arguments_get(resource, "names"));
    const keys = arguments_get(resource, "generate_keys");
    return accounts.flatMap((name) => {
        const isOnly = accounts.length === 1;
        const index = `["${(0,model_value/* literal */.eu)(name) ?? ""}"]`;
        const address = isOnly ? resource.address : `${resource.address}${index}`;
        const email = isOnly ? module_outputs_output(resource, "email") : module_outputs_output(resource, `emails${index}`);
        const self = prefixed("serviceAccount:", email);
        return [
            { kind: "service-account", address, email, resource: isOnly ? resource : { ...resource, address } },
            ...arguments_listed(arguments_get(resource, "project_roles")).map((each) => {
                const [project, role] = google_modules_sides(each);
                return google_modules_bound(resource, nodeOf("project", project ?? arguments_get(resource, "project_id")), role, [self]);
            }),
            ...(keys && textIn(keys) === "true"
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
function google_modules_sides(value) {
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
    const email = module_outputs_output(resource, "email");
    const self = prefixed("serviceAccount:", email);
    const project = arguments_get(resource, "project_id");
    return [
        { kind: "service-account", address: resource.address, email, resource },
        ...arguments_listed(arguments_get(resource, "project_roles")).map((role) => google_modules_bound(resource, nodeOf("project", project), role, [self])),
    ];
}
/** https://registry.terraform.io/modules/terraform-google-modules/project-factory/google */
function factoryProject(resource) {
    const on = { kind: "project", id: module_outputs_output(resource, "project_id") };
    const [account, group] = [arguments_get(resource, "sa_role"), arguments_get(resource, "group_role")];
    const name = arguments_get(resource, "group_name");
    const self = module_outputs_output(resource, "service_account_email");
    return [
        ...(account && textIn(account) !== "" ? [google_modules_bound(resource, on, account, [prefixed("serviceAccount:", self)])] : []),
        ...(group && name && textIn(name) !== "" ? [google_modules_bound(resource, on, group, [prefixed("group:", name)])] : []),
    ];
}

;// CONCATENATED MODULE: ./lib/src/clouds/gcp/module-calls.js
/** What a call hands to a module whose files are elsewhere to the facts that can be seen in it: maps of roles to members. */




const module_calls_moduleReader = (resource) => {
    const source = textIn(arguments_get(resource, "source")) ?? "";
    // The end of the path tells which module it is, wherever it was copied to.
    const name = /([\w-]+)\/?(?:\?.*)?$/.exec(source)?.[1] ?? "";
    return [...googleModule(resource, source, name), ...fabricModule(resource, name)];
};

;// CONCATENATED MODULE: ./lib/src/clouds/gcp/spelling.js
const equal = (key, values) => values.map((value) => `${key} == ${JSON.stringify(value)}`).join(" || ");
const gcp_spelling_spelling = {
    /** https://cloud.google.com/iam/docs/conditions-overview */
    equality: (key, values) => ({
        path: ["condition", "expression"],
        values: [equal(key, values)],
        block: { name: "condition", attributes: [["expression", equal(key, values)]] },
    }),
    tenantIn: (name) => /@([a-z][a-z0-9-]{4,28}[a-z0-9])\.iam\.gserviceaccount\.com$/.exec(name)?.[1],
};

;// CONCATENATED MODULE: ./lib/src/clouds/gcp/model-armor.js



/** From the strictest down: what is held back at high confidence alone is the least. */
const model_armor_levels = ["LOW_AND_ABOVE", "MEDIUM_AND_ABOVE", "HIGH"];
const model_armor_held = (resource, value, says) => arguments_settingOf(resource, "guardrail-filter", value, says);
const isOn = (settings) => textIn(named(settings, "filter_enforcement")) !== "DISABLED";
/**
 * https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/model_armor_template and
 * https://cloud.google.com/model-armor/docs/reference/rest/v1/projects.locations.templates
 */
function model_armor_filters(resource) {
    const config = arguments_at(resource, "filter_config");
    const byLevel = (what, level, from) => {
        const written = textIn(level);
        // Left out, the provider decides, and what is only known later may be the strictest.
        const least = written === undefined ? 0 : model_armor_levels.indexOf(written);
        return (least < 0 ? [] : model_armor_levels.slice(least)).map((step) => model_armor_held(resource, level ?? from, `${what}: ${step}`));
    };
    return [
        ...attributes_all(config, "rai_settings", "rai_filters").flatMap((filter) => byLevel(textIn(named(filter, "filter_type")) ?? "", named(filter, "confidence_level"), filter)),
        ...attributes_all(config, "pi_and_jailbreak_filter_settings")
            .filter(isOn)
            .flatMap((settings) => byLevel("prompt injection and jailbreaks", named(settings, "confidence_level"), settings)),
        ...attributes_all(config, "malicious_uri_filter_settings")
            .filter(isOn)
            .map((settings) => model_armor_held(resource, named(settings, "filter_enforcement") ?? settings, "malicious addresses")),
        ...attributes_all(config, "sdp_settings", "basic_config")
            .filter(isOn)
            .map((settings) => model_armor_held(resource, named(settings, "filter_enforcement") ?? settings, "sensitive data")),
        ...attributes_all(config, "sdp_settings", "advanced_config").map((settings) => model_armor_held(resource, named(settings, "inspect_template") ?? settings, "sensitive data of a template")),
    ];
}
/** What is found is stopped, or only told of. */
const enforcement = (resource, value, isOn) => arguments_settingOf(resource, "guardrail-enforcement", value ?? gcp_facts_itself(resource), isOn ? "yes" : "no");
const template = (resource) => {
    const metadata = arguments_at(resource, "template_metadata");
    const [kind, failing, logs] = [
        "enforcement_type",
        "ignore_partial_invocation_failures",
        "log_sanitize_operations",
    ].map((name) => named(metadata, name));
    return [
        arguments_thing(resource, "template_id"),
        ...model_armor_filters(resource),
        ...(textIn(failing) === "true"
            ? []
            : [model_armor_held(resource, failing ?? gcp_facts_itself(resource), "what a filter could not look at")]),
        enforcement(resource, kind, textIn(kind) !== "INSPECT_ONLY"),
        recording(resource, "logged-endpoint", logs, "what was looked at"),
    ];
};
/** https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/model_armor_floorsetting */
const floor = (resource) => {
    const enforced = arguments_get(resource, "enable_floor_setting_enforcement");
    const platform = attributes_all(arguments_at(resource, "ai_platform_floor_setting")).filter((settings) => textIn(named(settings, "inspect_only")) !== "true");
    return [
        arguments_thing(resource, "parent"),
        ...model_armor_filters(resource),
        ...platform.map((settings) => model_armor_held(resource, named(settings, "inspect_and_block") ?? settings, "what the platform's models are asked")),
        enforcement(resource, enforced, enforced !== undefined && textIn(enforced) !== "false"),
    ];
};
const modelArmorReaders = {
    google_model_armor_template: template,
    google_model_armor_floorsetting: floor,
};

;// CONCATENATED MODULE: ./lib/src/clouds/gcp/terraform-guards.js
/** What holds for a whole project or organisation, in Terraform: pools of outside identities, organisation policies, audit logs. */




/** https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/google_project_iam */
const auditConfig = (resource) => [
    arguments_thing(resource),
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
    google_org_policy_policy: organizationPolicy,
    google_project_organization_policy: organizationPolicy,
    google_folder_organization_policy: organizationPolicy,
    google_organization_policy: organizationPolicy,
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
const terraform_bindings_besides = new Set([
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
const terraform_bindings_unlisted = (name) => (resource) => {
    const id = resource.body.entries.find(({ key }) => !terraform_bindings_besides.has(key));
    return { ...terraform_bindings_thing(name, id?.key ?? "name")(resource), collection: name };
};
const terraform_bindings_shape = /^google_(\w+)_iam_(policy|binding|member)$/;
/** Undefined for a type of another shape. */
function bindingReader(type) {
    const [, name, what] = terraform_bindings_shape.exec(type) ?? [];
    if (name === undefined || what === undefined)
        return undefined;
    const on = terraform_bindings_places[name] ?? terraform_bindings_unlisted(name);
    if (what === "policy")
        return (resource) => terraform_bindings_policyOf(on(resource), resource);
    return (resource) => terraform_bindings_bound(on(resource), what === "binding" ? "owns-role" : "adds", resource);
}
function terraform_bindings_policyOf(on, resource) {
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
const terraform_identities_project = (resource) => ({ kind: "project", id: terraform_identities_get(resource, "project_id") });
function parentsOf(child, resource, folder, organization) {
    if (folder)
        return [{ kind: "parent", child, parent: { kind: "folder", id: folder }, resource }];
    return organization ? [{ kind: "parent", child, parent: { kind: "organization", id: organization }, resource }] : [];
}
/** `folders/1` or `organizations/1`. */
function parentNode(parent) {
    const address = parent.kind === "reference" ? parent.address : "";
    const isOrganization = /google_organization\./.test(address) || (textIn(parent) ?? "").startsWith("organizations/");
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
    return attributes_all(terraform_identities_get(resource, "rules"), "deny_rule").map((rule) => ({
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
    return attributes_all(terraform_identities_get(resource, "target"), "principal_set").map((principals) => ({
        kind: "boundary-binding",
        boundary,
        principals,
        condition: terraform_identities_get(resource, "condition"),
        resource,
    }));
};
/** https://registry.terraform.io/providers/hashicorp/google/latest/docs */
const terraform_identities_identityReaders = {
    google_service_account: (resource) => [
        {
            kind: "service-account",
            address: resource.address,
            accountId: terraform_identities_get(resource, "account_id"),
            project: terraform_identities_get(resource, "project"),
            resource,
        },
    ],
    google_project: (resource) => parentsOf(terraform_identities_project(resource), resource, terraform_identities_get(resource, "folder_id"), terraform_identities_get(resource, "org_id")),
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
            resources: attributes_all(terraform_identities_get(resource, "details"), "rules", "resources"),
            resource,
        },
    ],
    google_iam_organizations_policy_binding: boundaryBinding,
    google_iam_folders_policy_binding: boundaryBinding,
    google_iam_projects_policy_binding: boundaryBinding,
    moved: (resource) => {
        const [from, to] = [terraform_identities_get(resource, "from"), terraform_identities_get(resource, "to")].map(terraform_identities_addressText);
        return from !== undefined && to !== undefined ? [{ kind: "moved", from, to }] : [];
    },
};
const terraform_identities_addressText = (value) => value?.kind === "reference" ? value.address : value?.kind === "unknown" ? value.name : (0,model_value/* literal */.eu)(value);

;// CONCATENATED MODULE: ./lib/src/clouds/gcp/terraform-keys.js



/** Somebody's credential, by what names them. */
const terraform_keys_keyOf = (argument) => (resource) => {
    const account = arguments_get(resource, argument);
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
    const targets = attributes_all(restrictions, "api_targets");
    const services = targets.flatMap((target) => named(target, "service") ?? []);
    const names = services.map((service) => textIn(service));
    // What is only known later may be one of AI's.
    const opened = services.filter((_, i) => ofModels.test(names[i] ?? "") || names[i] === undefined);
    if (targets.length > 0 && opened.length === 0)
        return [];
    const from = clients.some(([kind, list]) => attributes_all(restrictions, kind, list).some((client) => !isAnyone(client)));
    const what = targets.length === 0 ? "every service" : opened.map((each) => textIn(each) ?? "a service").join(", ");
    const blame = opened[0] ?? restrictions ?? gcp_facts_itself(resource);
    return [
        arguments_thing(resource, "name"),
        arguments_settingOf(resource, "service-credential", blame, `${what}, from ${from ? "clients that are named" : "anywhere"}`),
    ];
};
const isAnyone = (client) => /^(?:0\.0\.0\.0(?:\/0)?|::\/0|\*|\*\.\*|https?:\/\/\*\/?\*?)$/.test(textIn(client) ?? "");
/** A token of a registered model hub, written where the deployment stands. */
const writtenToken = (resource, ...path) => arguments_allIn(resource, ...path)
    .filter((value) => textIn(value) !== undefined && textIn(value) !== "")
    .map((value) => arguments_settingOf(resource, "key-in-text", value, path.at(-1)));
const keyReaders = {
    google_service_account_key: terraform_keys_keyOf("service_account_id"),
    google_storage_hmac_key: terraform_keys_keyOf("service_account_email"),
    google_apikeys_key: apiKey,
};

;// CONCATENATED MODULE: ./lib/src/clouds/gcp/accounts.js



/** https://cloud.google.com/iam/docs/service-account-types#default */
const accounts_isDefault = (account) => /(?:^default$|-compute@developer\.gserviceaccount\.com$|@appspot\.gserviceaccount\.com$)/.test(accounts_lastOf(account));
function accounts_lastOf(account) {
    const known = textIn(account);
    if (known !== undefined)
        return known;
    const last = account.kind === "text" ? account.pieces.at(-1) : undefined;
    if (last?.kind === "literal")
        return last.text;
    const name = account.kind === "reference" ? account.address : account.kind === "unknown" ? account.name : (last?.name ?? "");
    return /google_compute_default_service_account|google_app_engine_default_service_account/.test(name) ? "default" : "";
}
/** Whatever runs here may do what the account may. */
const accounts_actsAs = (resource, account) => account ? [{ kind: "acts-as", account, resource }] : [];
/** Of something that runs code as the project's default account unless it is given one. */
const runsAs = (resource, account, block) => [
    ...accounts_actsAs(resource, account),
    ...(account && !accounts_isDefault(account)
        ? []
        : [
            arguments_settingOf(resource, "default-identity", account ?? block ?? gcp_facts_itself(resource), "the default service account of its project"),
        ]),
];

;// CONCATENATED MODULE: ./lib/src/clouds/gcp/variables.js



/** Keys of Google's own are told by their first letters; what they open, by what they are for. */
const opensGemini = (name, text) => /^AIza[\w-]{35}$/.test(text ?? "") && /gemini|gen_?ai|google_api_key|vertex|palm/i.test(name);
/** A block with `name` and `value`, or a map. The name stands for the variable: what it is set to is repeated nowhere. */
function variablesIn(resource, written) {
    const [name, value] = [named(written, "name"), named(written, "value")];
    if (name && value)
        return variables_keyIn(resource, textIn(name) ?? "", value, name);
    return written.kind === "dict"
        ? written.entries.flatMap(({ key, keySpan, value }) => variables_keyIn(resource, key, value, { kind: "unknown", name: key, because: "it is a name", span: keySpan }))
        : [];
}
function variables_keyIn(resource, name, value, blame) {
    const text = textIn(value);
    return holdsModelKey(name, text) || opensGemini(name, text) ? [arguments_settingOf(resource, "key-in-text", blame, name)] : [];
}

;// CONCATENATED MODULE: ./lib/src/clouds/gcp/terraform-models.js






/** A key of the customer's own. */
const encrypted = (resource) => [
    arguments_protection(resource, "encryption-key", arguments_at(resource, "encryption_spec", "kms_key_name") ??
        arguments_at(resource, "encryption_config", "kms_key_name") ??
        arguments_get(resource, "kms_key_name")),
];
const terraform_models_known = (resource) => [arguments_thing(resource, "name", "display_name")];
/** In a network of its own, or behind an endpoint of the caller's network: everything else answers on the internet. */
const privately = (...paths) => (resource) => {
    const own = paths.flatMap((path) => arguments_allIn(resource, ...path)).find((value) => textIn(value) !== "false");
    return [arguments_protection(resource, "private-network", own)];
};
/** https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/vertex_ai_endpoint */
const terraform_models_endpoint = (resource) => {
    const logging = arguments_at(resource, "predict_request_response_logging_config");
    const destination = attributes_all(logging, "bigquery_destination", "output_uri")[0];
    return [
        recording(resource, "logged-endpoint", named(logging, "enabled"), "requests and answers"),
        ...(destination ? [arguments_settingOf(resource, "log-bucket", destination)] : []),
    ];
};
/** https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/vertex_ai_index_endpoint */
const indexEndpoint = (resource) => {
    const open = arguments_get(resource, "public_endpoint_enabled");
    return open && textIn(open) !== "false"
        ? [arguments_settingOf(resource, "public-network", open, textIn(arguments_get(resource, "display_name")) ?? "the index", "false")]
        : [];
};
/**
 * An agent runs as the account that it is given, as itself, or as one that all agents of the project share.
 * https://cloud.google.com/agent-builder/agent-engine/agent-identity
 */
const terraform_models_agent = (resource) => {
    const spec = arguments_at(resource, "spec");
    const account = named(spec, "service_account");
    const isOwn = account !== undefined || textIn(named(spec, "identity_type")) === "AGENT_IDENTITY";
    const shared = "the agent that Google runs for every agent of the project";
    return [
        ...accounts_actsAs(resource, account),
        ...(isOwn ? [] : [arguments_settingOf(resource, "default-identity", spec ?? gcp_facts_itself(resource), shared)]),
        ...attributes_all(spec, "deployment_spec", "env").flatMap((variable) => variablesIn(resource, variable)),
    ];
};
/** https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/discovery_engine_widget_config */
const widget = (resource) => {
    const open = arguments_at(resource, "access_settings", "allow_public_access");
    return open && textIn(open) !== "false"
        ? [arguments_settingOf(resource, "no-authentication", open, "whoever opens its page", "false")]
        : [];
};
/** https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/dialogflow_cx_agent */
const conversations = (resource) => [
    recording(resource, "logged-endpoint", arguments_at(resource, "advanced_settings", "logging_settings", "enable_stackdriver_logging") ??
        arguments_get(resource, "enable_stackdriver_logging"), "conversations"),
];
/** What is taken out of conversations before they are kept: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/dialogflow_cx_security_settings */
const redaction = (resource) => {
    const strategy = arguments_get(resource, "redaction_strategy");
    const isOn = strategy && textIn(strategy) !== "REDACTION_STRATEGY_UNSPECIFIED";
    return isOn ? [arguments_settingOf(resource, "guardrail-filter", strategy, "personal data in what is kept")] : [];
};
/** https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/gemini_logging_setting */
const assistantLogging = (resource) => [
    recording(resource, "logged-text", arguments_get(resource, "log_prompts_and_responses"), "prompts and answers"),
];
const terraform_models_thresholds = ["BLOCK_ONLY_HIGH", "BLOCK_MEDIUM_AND_ABOVE", "BLOCK_LOW_AND_ABOVE"];
/** https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/ces_guardrail */
function agentGuardrail(resource) {
    const enabled = arguments_get(resource, "enabled");
    if (textIn(enabled) === "false")
        return [];
    const steps = arguments_allIn(resource, "model_safety", "safety_settings").flatMap((setting) => {
        const level = named(setting, "threshold");
        const held = level ? terraform_models_thresholds.slice(0, terraform_models_thresholds.indexOf(textIn(level) ?? "BLOCK_LOW_AND_ABOVE") + 1) : [];
        return [...held]
            .reverse()
            .map((step) => arguments_settingOf(resource, "guardrail-filter", level ?? setting, `${textIn(named(setting, "category")) ?? ""}: ${step}`));
    });
    return steps.length > 0
        ? steps
        : [arguments_settingOf(resource, "guardrail-filter", enabled ?? gcp_facts_itself(resource), "what it is for")];
}
const behindEndpoint = ["private_service_connect_config", "enable_private_service_connect"];
const terraform_models_modelReaders = {
    google_vertex_ai_endpoint: arguments_together(terraform_models_known, encrypted, terraform_models_endpoint, privately(["network"], behindEndpoint)),
    google_vertex_ai_endpoint_with_model_garden_deployment: arguments_together(terraform_models_known, privately(["endpoint_config", ...behindEndpoint]), (resource) => writtenToken(resource, "model_config", "hugging_face_access_token")),
    google_vertex_ai_index_endpoint: arguments_together(terraform_models_known, encrypted, indexEndpoint, privately(["network"], behindEndpoint)),
    google_vertex_ai_feature_online_store: arguments_together(terraform_models_known, encrypted, privately(["dedicated_serving_endpoint", ...behindEndpoint])),
    google_vertex_ai_index: arguments_together(terraform_models_known, encrypted),
    google_vertex_ai_dataset: arguments_together(terraform_models_known, encrypted),
    google_vertex_ai_featurestore: arguments_together(terraform_models_known, encrypted),
    google_vertex_ai_tensorboard: arguments_together(terraform_models_known, encrypted),
    google_vertex_ai_metadata_store: arguments_together(terraform_models_known, encrypted),
    google_vertex_ai_reasoning_engine: arguments_together(terraform_models_known, encrypted, terraform_models_agent),
    google_discovery_engine_data_store: arguments_together(terraform_models_known, encrypted),
    google_discovery_engine_widget_config: arguments_together(terraform_models_known, widget),
    google_dialogflow_agent: arguments_together(terraform_models_known, conversations),
    google_dialogflow_cx_agent: arguments_together(terraform_models_known, conversations),
    google_dialogflow_cx_security_settings: arguments_together(terraform_models_known, redaction),
    google_gemini_logging_setting: arguments_together(terraform_models_known, assistantLogging),
    google_ces_guardrail: arguments_together(terraform_models_known, agentGuardrail),
};

;// CONCATENATED MODULE: ./lib/src/clouds/gcp/terraform-services.js






const terraform_services_containers = ["template", "containers", "env"];
/** https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/cloud_run_v2_service and its like */
const shapes = {
    google_cloud_run_v2_service: { account: ["template", "service_account"], variables: [terraform_services_containers], named: "name" },
    google_cloud_run_v2_worker_pool: { account: ["template", "service_account"], variables: [terraform_services_containers], named: "name" },
    google_cloud_run_v2_job: {
        account: ["template", "template", "service_account"],
        variables: [["template", ...terraform_services_containers]],
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
    ...variables.flatMap((path) => arguments_allIn(resource, ...path)).flatMap((each) => variablesIn(resource, each)),
];
/** A service that asks nobody who they are. */
function openIn(resource, account) {
    const off = arguments_get(resource, "invoker_iam_disabled");
    return off && textIn(off) !== "false" ? [openTo(resource, account, off, "false")] : [];
}
/** About the account, whose rights whoever calls makes use of. */
const openTo = (resource, account, value, instead) => ({
    kind: "setting",
    of: account ?? gcp_facts_itself(resource),
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
        const anybody = [...arguments_allIn(binding, "member"), ...arguments_allIn(binding, "members")].find((member) => /^(?:allUsers|allAuthenticatedUsers)$/.test((0,model_value/* literal */.eu)(member) ?? ""));
        const isInvoker = /^roles\/(?:run\.invoker|cloudfunctions\.invoker)$/.test(textIn(arguments_get(binding, "role")) ?? "");
        if (!anybody || !isInvoker)
            return [];
        const type = binding.type.replace(/_iam_\w+$/, "");
        const service = resources.find((each) => each.type === type && isNamed(binding, each));
        const account = service && arguments_at(service, ...(shapes[type]?.account ?? []));
        return account ? [openTo(binding, account, anybody)] : [];
    });
}
function isNamed(binding, service) {
    const name = arguments_get(binding, shapes[service.type]?.named ?? "name") ?? arguments_get(binding, "name");
    if (!name)
        return false;
    const address = referenced(name);
    if (address !== undefined)
        return withoutInstance(address) === withoutInstance(service.address);
    return (0,model_value/* literal */.eu)(name) !== undefined && (0,model_value/* literal */.eu)(name) === textIn(arguments_get(service, "name"));
}

;// CONCATENATED MODULE: ./lib/src/clouds/gcp/terraform-workbenches.js




/** Open unless it is shut: the value that shuts it, or what is blamed where none is written. */
const address = (resource, shut, block) => textIn(shut) === "true" || (shut && textIn(shut) === undefined)
    ? []
    : [arguments_settingOf(resource, "open-notebook", shut ?? block ?? gcp_facts_itself(resource), "a public address", "true")];
/** https://cloud.google.com/vertex-ai/docs/workbench/instances/manage-metadata: root unless it is taken away. */
function root(resource, metadata) {
    const shut = named(metadata, "notebook-disable-root");
    return shut && textIn(shut) === "false" ? [arguments_settingOf(resource, "open-notebook", shut, "root access", "true")] : [];
}
const terraform_workbenches_own = (resource) => [arguments_thing(resource, "name", "display_name")];
/** https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/workbench_instance */
const terraform_workbenches_instance = (resource) => {
    const setup = arguments_at(resource, "gce_setup");
    return [
        ...runsAs(resource, attributes_all(setup, "service_accounts", "email")[0], setup),
        ...address(resource, named(setup, "disable_public_ip"), setup),
        ...root(resource, named(setup, "metadata")),
    ];
};
/** https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/notebooks_instance */
const terraform_workbenches_managed = (resource) => [
    ...runsAs(resource, arguments_get(resource, "service_account")),
    ...address(resource, arguments_get(resource, "no_public_ip"), undefined),
    ...root(resource, arguments_get(resource, "metadata")),
];
/** https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/notebooks_runtime */
const terraform_workbenches_runtime = (resource) => {
    const machine = arguments_at(resource, "virtual_machine", "virtual_machine_config");
    return machine ? address(resource, named(machine, "internal_ip_only"), machine) : [];
};
/** Who opens it is who it acts for, unless that is switched off. */
const terraform_workbenches_template = (resource) => {
    const off = arguments_at(resource, "euc_config", "euc_disabled");
    const internet = arguments_at(resource, "network_spec", "enable_internet_access");
    return [
        ...(off && textIn(off) !== "false"
            ? [arguments_settingOf(resource, "default-identity", off, "the default service account of its project", "false")]
            : []),
        ...(internet && textIn(internet) !== "false"
            ? [arguments_settingOf(resource, "open-notebook", internet, "a way to the internet", "false")]
            : []),
    ];
};
/** https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/colab_notebook_execution */
const execution = (...path) => (resource) => {
    const job = path.length > 0 ? arguments_at(resource, ...path) : resource.body;
    return named(job, "execution_user") || arguments_allIn(resource, ...path).length === 0
        ? []
        : runsAs(resource, named(job, "service_account"), job);
};
const terraform_workbenches_workbenchReaders = {
    google_workbench_instance: arguments_together(terraform_workbenches_own, terraform_workbenches_instance),
    google_notebooks_instance: arguments_together(terraform_workbenches_own, terraform_workbenches_managed),
    google_notebooks_runtime: arguments_together(terraform_workbenches_own, terraform_workbenches_runtime),
    google_colab_runtime_template: arguments_together(terraform_workbenches_own, terraform_workbenches_template),
    google_colab_notebook_execution: arguments_together(terraform_workbenches_own, execution()),
    google_colab_schedule: arguments_together(terraform_workbenches_own, execution("create_notebook_execution_job_request", "notebook_execution_job")),
};

;// CONCATENATED MODULE: ./lib/src/clouds/gcp/terraform.js







const gcp_terraform_terraformReaders = {
    ...terraform_identities_identityReaders,
    ...guardReaders,
    ...keyReaders,
    ...modelArmorReaders,
    ...terraform_models_modelReaders,
    ...serviceReaders,
    ...terraform_workbenches_workbenchReaders,
};

;// CONCATENATED MODULE: ./lib/src/clouds/gcp/index.js










const gcp_readers = {
    ...gcp_terraform_terraformReaders,
    ...documents_documentReaders,
    ...fabricReaders,
    module: module_calls_moduleReader,
};
/** google-beta's types are google's. */
const gcp_readerOf = (type) => gcp_readers[type] ?? bindingReader(type);
const gcp = {
    name: "gcp",
    spelling: gcp_spelling_spelling,
    prepare: prepareCel,
    read: (units, estate) => gcp_assemble_assemble(units.flatMap((unit) => {
        const facts = [
            ...unit.resources.flatMap((resource) => gcp_readerOf(resource.type)?.(resource) ?? []),
            ...publicServicesIn(unit),
        ];
        const all = { unit, facts: [...facts, ...looseProviders({ unit, facts })] };
        return facts.every(({ kind }) => kind === "moved") ? [] : [all];
    }), estate),
};

;// CONCATENATED MODULE: ./lib/src/clouds/index.js




const clouds = [aws, azure, gcp];
/** Awaited once before the files of a change are read: what their texts ask for is loaded then. */
async function prepareClouds(files) {
    const texts = files.map(({ text }) => text);
    await Promise.all(clouds.map((cloud) => cloud.prepare?.(texts)));
}
const readAccess = (units, estate) => (0,cloud/* joinAccess */.B)(clouds.map((cloud) => cloud.read(units, estate)));
const spellingOf = (cloud) => clouds.find(({ name }) => name === cloud)?.spelling;


/***/ }),

/***/ 8300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ loadWaivers),
  C: () => (/* binding */ mergedWaivers)
});

// EXTERNAL MODULE: ./lib/src/model/source.js
var source = __webpack_require__(2239);
// EXTERNAL MODULE: ./lib/src/waivers/waiver.js
var waivers_waiver = __webpack_require__(7538);
;// CONCATENATED MODULE: ./lib/src/waivers/changes.js

/** One that only moves is none. What is malformed waives nothing, and is told where it is read. */
function waiverChanges(base, head) {
    const before = new Set(base.map(waivers_waiver/* sameness */.M1));
    const after = new Set(head.map(waivers_waiver/* sameness */.M1));
    const isWritten = (waiver) => waiver.kind === "written";
    const come = head.filter((waiver) => !before.has((0,waivers_waiver/* sameness */.M1)(waiver))).filter(isWritten);
    const gone = base.filter((waiver) => !after.has((0,waivers_waiver/* sameness */.M1)(waiver))).filter(isWritten);
    const subject = ({ rule, fingerprint, span }) => JSON.stringify([rule, fingerprint ?? span.source.path]);
    const goneOf = new Set(gone.map(subject));
    const comeOf = new Set(come.map(subject));
    return [
        ...come.map((waiver) => change(goneOf.has(subject(waiver)) ? "changed" : "added", waiver)),
        ...gone.filter((waiver) => !comeOf.has(subject(waiver))).map((waiver) => change("removed", waiver)),
    ];
}
const change = (kind, { span, rule, fingerprint }) => ({
    kind,
    span,
    rule,
    fingerprint: fingerprint ?? null,
});

;// CONCATENATED MODULE: ./lib/src/formats/comments.js
const languages = [
    {
        is: ({ path }) => /\.(tf|tofu|tfvars|hcl)$/.test(path),
        mark: "#",
        load: () => Promise.all(/* import() */[__webpack_require__.e(1813), __webpack_require__.e(9423)]).then(__webpack_require__.bind(__webpack_require__, 9423)).then((m) => m.hclComments),
    },
    {
        is: ({ path }) => /\.bicep(param)?$/.test(path),
        mark: "//",
        load: () => Promise.all(/* import() */[__webpack_require__.e(4979), __webpack_require__.e(8634)]).then(__webpack_require__.bind(__webpack_require__, 7211)).then((m) => m.bicepComments),
    },
    {
        // A template is YAML or JSON, by what it begins with.
        is: ({ path, text }) => /\.ya?ml$/.test(path) || (path.endsWith(".template") && !/^\s*[{[]/.test(text)),
        mark: "#",
        load: () => Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9775)]).then(__webpack_require__.bind(__webpack_require__, 9775)).then((m) => m.yamlComments),
    },
    {
        // Other JSON has no comments.
        is: ({ path, text }) => /\.jsonc?$/.test(path) && text.slice(0, 5000).includes("schema.management.azure.com"),
        mark: "//",
        load: () => __webpack_require__.e(/* import() */ 2972).then(__webpack_require__.bind(__webpack_require__, 2972)).then((m) => m.jsonComments),
    },
];
/** Undefined where such a text has no comments. */
const commentLanguage = (source) => languages.find(({ is }) => is(source));

// EXTERNAL MODULE: ./lib/src/waivers/wording.js
var wording = __webpack_require__(8104);
;// CONCATENATED MODULE: ./lib/src/waivers/comments.js
/** Files of a revision to the waivers that stand in their comments. Only text that speaks to us is read. */


/** No more are read of a change: they are for people to look through. */
const most = 1000;
/** Whether it is worth looking for comments in it. */
const speaksToUs = (source) => source.text.includes(wording/* commentPrefix */.yv) && commentLanguage(source) !== undefined;
/** In the order of the files. `rules` are the ids of those in force. */
async function commentWaivers(sources, rules) {
    const found = [];
    for (const source of sources) {
        if (!speaksToUs(source))
            continue;
        const read = await commentLanguage(source)?.load();
        for (const span of read?.(source) ?? []) {
            const waiver = (0,wording/* readComment */.W3)(span, rules);
            if (waiver && found.length === most) {
                const problem = `there are more than ${most} waivers in comments; this one and those behind it are not read`;
                return [...found, { kind: "malformed", problem, from: "comment", span }];
            }
            if (waiver)
                found.push(waiver);
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/src/waivers/read.js



/**
 * A comment is new unless the base branch has the same one: at its tip, since whoever opens a pull request chooses where it parts
 * from there.
 */
async function readWaivers({ headSources, baseSources }, configured, rules, readAtTip) {
    const heads = [...headSources.values()].filter(speaksToUs);
    const bases = [...baseSources.values()].filter(speaksToUs);
    const comments = await commentWaivers(heads, rules);
    const atBase = await commentWaivers(bases, rules);
    const paths = [...new Set([...heads, ...bases].map(({ path }) => path))];
    const atTip = readAtTip && comments.length > 0 ? await commentWaivers(await readAtTip(paths), rules) : atBase;
    const stood = new Set([...atTip, ...configured.base].map(waivers_waiver/* sameness */.M1));
    const isNew = (waiver) => !stood.has((0,waivers_waiver/* sameness */.M1)(waiver));
    return {
        met: [
            ...comments.map((waiver) => ({ ...waiver, isNew: isNew(waiver) })),
            ...configured.base.map((waiver) => ({ ...waiver, isNew: false })),
            ...configured.head.filter(isNew).map((waiver) => ({ ...waiver, isNew: true })),
        ],
        changes: [...waiverChanges(atBase, comments), ...waiverChanges(configured.base, configured.head)],
    };
}

;// CONCATENATED MODULE: ./lib/src/load-waivers.js


async function loadWaivers(change, file, options, atTip) {
    const base = options.waivers.entries;
    const may = options.repositoryMay.has("waive");
    const rules = options.inForce.map(({ id }) => id);
    const head = may ? await proposedIn(file, base) : base;
    const { met, changes } = await readWaivers(change, { base, head }, rules, atTip);
    if (may)
        return { met, changes, refused: [] };
    const [counting, vain] = [met.filter(isConfigured), met.filter((waiver) => !isConfigured(waiver))];
    return {
        met: counting,
        changes,
        refused: vain.map(({ span }) => `${span.source.path}:${(0,source/* startOf */.GH)(span).line}: the central policy lets no repository waive what it finds`),
    };
}
const isConfigured = ({ from }) => from === "configuration";
/** Most pull requests leave the file as it is; what stands in a policy stays there. */
async function proposedIn({ path, inForce, proposed }, base) {
    if (proposed === inForce)
        return base;
    const elsewhere = base.filter(({ span }) => span.source.path !== path);
    if (proposed === undefined)
        return elsewhere;
    const { proposedWaivers } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2311), __webpack_require__.e(3374)]).then(__webpack_require__.bind(__webpack_require__, 3374));
    return [...elsewhere, ...proposedWaivers({ path, revision: "head", text: proposed })];
}
/** As they would count once the pull request is merged. */
const mergedWaivers = (met, next) => [...met.filter(({ from }) => from === "comment"), ...next.waivers.entries].map((waiver) => ({
    ...waiver,
    isNew: false,
}));


/***/ }),

/***/ 8715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ letGo),
/* harmony export */   z: () => (/* binding */ saveMemory)
/* harmony export */ });
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8877);
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(714);
/** Large text to less memory at once: what was needed to read one revision does not stand beside what the next one takes. */


/** Characters of text above which the space for what is new does not grow: most of what is read is needed once. */
const large = 500_000;
/** And above which what one revision took is collected before the next one is read. */
const huge = 1_000_000;
let collect;
/** Before anything of the texts is judged. */
function saveMemory(texts) {
    const size = texts.reduce((sum, { text }) => sum + text.length, 0);
    if (size <= large)
        return;
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)("--semi-space-growth-factor=1");
    if (size <= huge)
        return;
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)("--expose-gc");
    collect = (0,node_vm__WEBPACK_IMPORTED_MODULE_1__.runInNewContext)("gc");
}
/** Where much has just become useless. */
const letGo = () => collect?.();


/***/ }),

/***/ 2404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ capabilityPhrase),
/* harmony export */   R: () => (/* binding */ capabilities)
/* harmony export */ });
/** What an action lets its holder do with AI services, and how that is said to people. */
/** In the order in which they are told: what reaches furthest first. */
const capabilities = [
    "admin",
    "safety",
    "log-config",
    "credential",
    "identity",
    "share-policy",
    "train",
    "artifact",
    "deploy",
    "agent-exec",
    "invoke",
    "author",
    "kb-write",
    "kb-read",
    "log-read",
    "workbench",
    "network",
    "spend",
    "tag",
    "metadata-read",
];
/** After "can" and "may now". */
const capabilityPhrase = {
    admin: "administer AI services",
    safety: "change guardrails and safety settings",
    "log-config": "change what is logged of prompts",
    credential: "obtain keys and tokens",
    identity: "act as other identities",
    "share-policy": "share AI resources with others",
    train: "train and fine-tune models",
    artifact: "import, copy and export models",
    deploy: "deploy models and agents",
    "agent-exec": "run agents and their tools",
    invoke: "invoke models",
    author: "define agents, flows and prompts",
    "kb-write": "change knowledge bases and training data",
    "kb-read": "read knowledge bases",
    "log-read": "read prompts and responses",
    workbench: "use notebooks and workbenches",
    network: "change network access",
    spend: "commit spending",
    tag: "change tags",
    "metadata-read": "list and describe",
};


/***/ }),

/***/ 9378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ gateNames),
/* harmony export */   z: () => (/* binding */ broadens)
/* harmony export */ });
/** What the gate itself rests on: what configures it, what runs it, and what it is told to let pass. */
const gateNames = ["configuration", "own-rule", "waiver", "workflow", "weakened-workflow"];
/** Access broadens when an allow appears or a deny vanishes. Derived, so it cannot disagree with the row. */
const broadens = (delta) => (delta.change === "appeared") === (delta.grant.effect === "allow");


/***/ }),

/***/ 3887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ defaultOptions),
/* harmony export */   T: () => (/* binding */ readOptions)
/* harmony export */ });
/* harmony import */ var _clouds_cloud_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2844);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(692);
/* harmony import */ var _rules_shipped_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2092);
/** Inputs and the configuration file to Options: the only validation of settings. */



const defaultOptions = {
    failOn: "high",
    possible: "one-lower",
    unreadable: "fail",
    wouldFailOn: "high",
    ignore: [],
    ignores: () => false,
    rules: new Map(),
    estate: _clouds_cloud_js__WEBPACK_IMPORTED_MODULE_0__/* .unsaid */ .D,
    comments: { mostInline: 30, failAs: "comment" },
    paths: [],
    breakGlass: [],
    inForce: _rules_shipped_js__WEBPACK_IMPORTED_MODULE_2__/* .shippedRules */ .T,
    repositoryMay: new Set(_options_js__WEBPACK_IMPORTED_MODULE_1__/* .liberties */ ._w),
    refused: [],
    waivers: { entries: [], fromPullRequest: false },
    // Until somebody says which day it is, every waiver lies too far ahead to count.
    today: _clouds_cloud_js__WEBPACK_IMPORTED_MODULE_0__/* .unsaid */ .D.today,
};
/**
 * What configures a run, and the threshold that an input asks for. An input wins over the file, or over the policy where there
 * is one. Throws SettingsError. The parser and the schema are loaded only where there is something to read.
 */
async function readOptions(files, failOn, readRuleFiles) {
    if (files.policy || files.file)
        return (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2311), __webpack_require__.e(1138), __webpack_require__.e(484)]).then(__webpack_require__.bind(__webpack_require__, 484))).readConfiguration(files, failOn, readRuleFiles);
    return failOn === undefined ? defaultOptions : { ...defaultOptions, failOn };
}


/***/ }),

/***/ 4012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readRevision)
/* harmony export */ });
/* harmony import */ var _change_read_units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9817);
/* harmony import */ var _clouds_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9100);


/** What a revision's files come to. The files' own values are not kept: they are many times as large. */
function readRevision(all, { estate }, revision) {
    const units = (0,_change_read_units_js__WEBPACK_IMPORTED_MODULE_1__/* .readUnits */ .g)(all, revision);
    const access = (0,_clouds_index_js__WEBPACK_IMPORTED_MODULE_0__/* .readAccess */ .zS)(units.value, estate);
    return {
        access: access.value,
        units: units.value.length,
        diagnostics: [...units.diagnostics, ...access.diagnostics],
    };
}


/***/ }),

/***/ 1212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ evaluate)
});

// EXTERNAL MODULE: ./lib/src/access/kept.js
var kept = __webpack_require__(7257);
// EXTERNAL MODULE: ./lib/src/model/delta.js
var model_delta = __webpack_require__(9378);
// EXTERNAL MODULE: ./lib/src/access/covers.js
var covers = __webpack_require__(3417);
// EXTERNAL MODULE: ./lib/src/access/grouping.js
var grouping = __webpack_require__(2376);
// EXTERNAL MODULE: ./lib/src/access/table.js
var table = __webpack_require__(7329);
// EXTERNAL MODULE: ./lib/src/access/uncovered.js
var uncovered = __webpack_require__(1758);
// EXTERNAL MODULE: ./lib/src/access/work.js
var work = __webpack_require__(2628);
// EXTERNAL MODULE: ./lib/src/rules/match.js
var match = __webpack_require__(5783);
// EXTERNAL MODULE: ./lib/src/rules/rule-names.js
var rule_names = __webpack_require__(955);
;// CONCATENATED MODULE: ./lib/src/rules/combine.js
/** Rules about several rows of one subject: what this pull request completes, and the halves that were there before. */







/** One match for each rule and subject where this pull request completes what was not complete before. */
function combinations(rules, rows) {
    const combining = rules.flatMap((rule) => rule.when.kind === "combines"
        ? [{ rule, wanted: rule.when.rows, least: rule.when.least ?? rule.when.rows.length }]
        : []);
    if (combining.length === 0)
        return [];
    const speaking = new Map();
    const combiningOf = (cloud) => {
        const own = speaking.get(cloud) ?? combining.filter(({ rule }) => (0,rule_names/* speaksOf */.Tq)(rule.id, cloud));
        speaking.set(cloud, own);
        return own;
    };
    return [...(0,grouping/* groupBy */.$)(rows, ({ subject }) => subject.key).values()].flatMap((own) => {
        const { subject, delta } = own[0];
        const [before, after] = [heldBy(subject, delta.before), heldBy(subject, delta.after)];
        return combiningOf(subject.cloud).flatMap(({ rule, wanted, least }) => complete(rule, { wanted, least }, own, before, after) ?? []);
    });
}
/** What a deny surely takes away is not held, and what only lets through grants nothing; a deny stands where it is asked for. */
function heldBy(subject, grants) {
    const allows = grants.filter(grantsSomething);
    let denies;
    return function* (words) {
        if (isOfDenies(words)) {
            for (const grant of grants) {
                const actions = grant.effect === "deny" ? (0,match/* match */.YW)(words, { grant, subject, actions: grant.reaches }) : [];
                if (actions.length > 0)
                    yield { grant, subject, actions };
            }
            return;
        }
        for (const grant of allows) {
            if ((0,work/* isSpent */.Fh)())
                return;
            (0,work/* spend */.Rf)((0,match/* isWorkedOut */.NN)(words, grant.reaches) ? 1 : grant.reaches.length);
            const actions = (0,match/* match */.YW)(words, { grant, subject, actions: grant.reaches });
            if (actions.length === 0)
                continue;
            denies ??= (0,table/* tableOf */.c_)(grants).denies;
            const open = (0,uncovered/* notDenied */.J)(grant, actions, denies);
            if (open.length > 0)
                yield { grant, subject, actions: open };
        }
    };
}
const isOfDenies = ({ effect }) => effect?.every((each) => each === "deny") === true;
const grantsSomething = ({ effect, traits }) => effect === "allow" && !traits.has("boundary");
function complete(rule, { wanted, least }, own, before, after) {
    const halves = [];
    const granting = own.filter(({ grant }) => grantsSomething(grant));
    const lifting = own.filter(({ grant }) => !grantsSomething(grant));
    const isAround = wanted.some(isOfDenies) ? notTouched(after) : () => true;
    for (const words of wanted) {
        const granted = granting.flatMap((row) => about(words, row)).filter(isAround);
        const held = surest(granted) ?? surest(after(words)) ?? granted[0] ?? first(after(words));
        if (!held)
            continue;
        const old = wasHeld(before(words), held);
        const isThere = old || granted.length > 0 || isOfDenies(words);
        halves.push({ fresh: isThere ? granted : lifting.flatMap((row) => freedBy(row, held)), held, old });
    }
    if (halves.length < least)
        return undefined;
    const rows = halves.flatMap(({ fresh }) => fresh);
    const [lead] = halves;
    if (rows.length === 0 || !lead || halves.filter(({ old }) => old).length >= least)
        return undefined;
    // What the rule names first is what it is about; the rest is what makes it dangerous.
    const leading = Math.max(1, lead.fresh.length);
    const others = halves.flatMap(({ fresh, held }) => (fresh.length === 0 ? [held] : []));
    const because = doubt(halves, rows);
    const certainty = because === undefined ? "certain" : "possible";
    return { rule, rows, leading, others, certainty, ...(because !== undefined && { because }) };
}
/** What gets around a deny is what none of them says anything of, under whatever conditions. */
function notTouched(after) {
    const touched = new Set([...after({ effect: ["deny"] })].flatMap(({ grant }) => [...(0,covers/* namesOf */.eZ)(grant.reaches)]));
    return ({ actions }) => actions.some(({ name }) => !touched.has(name));
}
function about(words, row) {
    const actions = (0,match/* match */.YW)(words, row);
    return actions.length > 0 ? [{ ...row, actions }] : [];
}
/** What was granted all along, and comes into force because a deny or a boundary no longer stands against it. */
function freedBy({ delta, actions }, held) {
    const lifted = (0,covers/* namesOf */.eZ)(actions);
    const freed = held.actions.filter(({ name }) => lifted.has(name));
    return freed.length > 0 ? [{ ...held, actions: freed, delta }] : [];
}
function surest(rows) {
    for (const row of rows)
        if (row.grant.perhaps === undefined)
            return row;
    return undefined;
}
function first(rows) {
    for (const row of rows)
        return row;
    return undefined;
}
/** INVARIANT: a row that was only perhaps there does not stand for one that is surely there now. */
function wasHeld(before, { grant: { perhaps } }) {
    for (const { grant } of before)
        if (grant.perhaps === undefined || grant.perhaps === perhaps)
            return true;
    return false;
}
/** Why it is only possible that all halves are there, or that this pull request brought one of them. */
function doubt(halves, rows) {
    for (const { held } of halves)
        if (held.grant.perhaps !== undefined)
            return held.grant.perhaps;
    return rows.every(({ delta }) => delta.certainty === "possible") ? rows[0]?.delta.because : undefined;
}

// EXTERNAL MODULE: ./lib/src/model/severity.js
var severity = __webpack_require__(5973);
;// CONCATENATED MODULE: ./lib/src/rules/matches.js


/** Each once, as it first occurs. */
function subjectsOf(matches) {
    const found = new Map();
    for (const { rows } of matches)
        for (const { subject } of rows)
            if (!found.has(subject.key))
                found.set(subject.key, subject);
    return [...found.values()];
}
/** What the rule's grades say of the match: the first that holds of one of its rows; low at most where nothing ties it to AI. */
function severityOf({ rule, rows, others }) {
    const holds = ({ when }) => when === undefined || [...rows, ...others].some((row) => (0,match/* match */.YW)(when, row).length > 0);
    const graded = rule.severity.find(holds)?.is ?? "medium";
    return rows.some(({ delta }) => delta.unrelated) && (0,severity/* rankOf */.IQ)(graded) > (0,severity/* rankOf */.IQ)("low") ? "low" : graded;
}
/** The gravest first, else in the order given. */
const byGravity = (matches) => matches.length < 2
    ? matches
    : matches
        .map((each) => ({ each, rank: (0,severity/* rankOf */.IQ)(severityOf(each)) }))
        .sort((a, b) => b.rank - a.rank)
        .map(({ each }) => each);

;// CONCATENATED MODULE: ./lib/src/rules/cover.js
/** Matches of all rules to those that speak: one that covers another replaces it on the same row. */







/**
 * A combination falls where all its new rows are covered.
 * INVARIANT: an action that the covering rule says nothing of never loses a graver finding to it, and a row that rules hold of
 * is never left without a finding.
 */
function cover_uncovered(matches) {
    const all = matches.flatMap((match) => match.rows.map((row) => ({ match, row })));
    const byRow = (0,grouping/* groupBy */.$)(all, ({ row }) => row.delta);
    const speaking = matches.flatMap((match) => remaining(match, byRow));
    const told = new Set(speaking.flatMap(({ rows }) => rows.map(({ delta }) => delta)));
    // Rules that cover each other in a ring would all be silent.
    const untold = [...byRow].flatMap(([delta, spoken]) => told.has(delta) ? [] : byGravity(spoken.map(({ match }) => match)).slice(0, 1));
    return [...speaking, ...new Set(untold)];
}
function remaining(match, byRow) {
    const covering = match.rows.map(({ delta }) => (byRow.get(delta) ?? []).filter((other) => replaces(other.match, match)));
    if (covering.some((others) => others.length === 0))
        return [match];
    const rows = match.rows.flatMap((row, i) => remainder(row, covering[i] ?? []));
    if (rows.length === 0)
        return [];
    const rest = { ...match, rows };
    const said = Math.max(...covering.flat().map((other) => (0,severity/* rankOf */.IQ)(severityOf(other.match))));
    if ((0,severity/* rankOf */.IQ)(severityOf(rest)) <= said)
        return [];
    return match.rule.when.kind === "combines" ? [match] : [rest];
}
/** Of two rules that cover each other the graver speaks, of equally grave ones the first by name. */
function replaces(match, other) {
    if (match.rule === other.rule || !cover_covers(match.rule, other.rule))
        return false;
    if (!cover_covers(other.rule, match.rule))
        return true;
    const [rank, otherRank] = [(0,severity/* rankOf */.IQ)(severityOf(match)), (0,severity/* rankOf */.IQ)(severityOf(other))];
    return rank === otherRank ? match.rule.id < other.rule.id : rank > otherRank;
}
const cover_covers = (rule, other) => rule.covers.some((name) => (0,match/* matchesName */.Hj)(name, other.id));
/** For each rule, the facts that it holds of and that no rule which covers it holds of. */
function speakingOf(rules, deltas) {
    const speaking = new Map();
    for (const delta of deltas) {
        const all = rules.filter((rule) => holdsOf(rule, delta));
        // Rules that cover each other in a ring all speak.
        for (const rule of all)
            if (!all.some((other) => other !== rule && cover_covers(other, rule) && !cover_covers(rule, other)))
                add(speaking, rule, delta);
    }
    return speaking;
}
function add(speaking, rule, delta) {
    const known = speaking.get(rule);
    if (known)
        known.push(delta);
    else
        speaking.set(rule, [delta]);
}
function holdsOf({ id, when }, { setting, subject, change }) {
    if (when.kind !== "setting" || !when.name.includes(setting.name) || !when.change.includes(change))
        return false;
    if (!(0,rule_names/* speaksOf */.Tq)(id, subject.cloud))
        return false;
    if (when.value && !when.value.some((value) => (0,match/* matchesName */.Hj)(value, setting.value)))
        return false;
    return !when.subject || when.subject.some((trait) => subject.traits.has(trait));
}
/** The row with the actions that the others say nothing of. */
function remainder(row, others) {
    let left = row.actions;
    for (const other of others) {
        if (left.length === 0 || other.row.actions === left)
            return [];
        const said = (0,covers/* namesOf */.eZ)(other.row.actions);
        left = (0,kept/* kept */.L)(left, ({ name }) => !said.has(name));
    }
    return left.length === 0 ? [] : [{ ...row, actions: left }];
}

// EXTERNAL MODULE: ./lib/src/access/permission.js
var permission = __webpack_require__(6630);
// EXTERNAL MODULE: ./lib/src/model/capability.js
var capability = __webpack_require__(2404);
// EXTERNAL MODULE: ./lib/src/model/source.js
var model_source = __webpack_require__(2239);
// EXTERNAL MODULE: ./lib/src/access/condition.js + 2 modules
var access_condition = __webpack_require__(4961);
;// CONCATENATED MODULE: ./lib/src/rules/blame.js
/** A row that a rule is about to the text that the comment should stand on: the text that the author changed. */


/** How many other places are told of one finding. */
const mostRelated = 5;
/**
 * The part on which the row fell short, then the part that the rule is about, then the others: the first of them that this
 * pull request changed, at its own place or at a place that it passed through.
 */
function blame(rule, delta, changed) {
    const wanted = [
        ...(delta.axes.length === 1 ? delta.axes : []),
        rule.blame ?? partOf(rule, delta),
        ...delta.axes,
        "resource",
        "action",
        "principal",
        "conditions",
    ];
    const candidates = [...new Set(wanted)].flatMap((part) => textsOf(part, delta));
    const { origin } = delta.grant;
    const places = [...candidates, ...origin.hops.map(({ span }) => ({ span })), { span: origin.statement }];
    const hit = places.find((place) => chain(place).some(changed)) ?? places[0] ?? { span: origin.statement };
    const location = chain(hit).find(changed) ?? hit.span;
    return { location, related: relatedOf(delta, hit, location) };
}
const chain = ({ span, via }) => [span, ...(via ?? [])];
function partOf(rule, { grant }) {
    if (grant.principal.kind !== "holder")
        return "principal";
    if (rule.when.kind !== "broadens")
        return "action";
    const { row } = rule.when;
    if (row.resource)
        return "resource";
    if (row["lacks-condition"] && !row.action && !row.capability)
        return "statement";
    return "action";
}
function textsOf(part, { grant, near }) {
    switch (part) {
        case "action":
            return [grant.action];
        case "resource":
            return [grant.resource];
        case "principal":
            return grant.principal.span
                ? [{ span: grant.principal.span, ...(grant.principal.via && { via: grant.principal.via }) }]
                : [];
        case "conditions":
            return near[0]
                ? [
                    ...loosened(grant.conditions, near[0].conditions),
                    ...unread(grant.conditions, near[0].conditions),
                    ...lost(grant.conditions, near[0].conditions),
                ]
                : grant.conditions;
        case "statement":
            return [{ span: grant.origin.statement }];
    }
}
/** Conditions of the row that say less about their key than was said before. */
const loosened = (now, before) => now.filter((condition) => before.some((other) => keyOf(other) === keyOf(condition) && (0,access_condition/* implies */.M0)([condition], [other]) !== "yes"));
/** What came in the place of others and cannot be read: it may say less than they did. */
const unread = (now, before) => now.filter((condition) => condition.kind === "opaque" && (0,access_condition/* implies */.M0)(before, [condition]) !== "yes");
/** Conditions of before that nothing upholds any more. */
const lost = (now, before) => before.filter((condition) => (0,access_condition/* implies */.M0)(now, [condition]) !== "yes");
const keyOf = (condition) => (condition.kind === "test" ? condition.key : condition.text);
/** Where else to look: the places between the blamed text and the row, the attachment, and what it was before. */
function relatedOf({ grant, near, change }, hit, location) {
    const { statement, hops } = grant.origin;
    const before = near[0];
    const all = [
        ...chain(hit).map((span, i) => ({ span, note: i === 0 ? "written here" : "used here" })),
        { span: statement, note: "the statement" },
        ...hops.map(({ span, note }) => ({ span, note })),
        ...(before && change === "appeared" ? [{ span: before.origin.statement, note: "what was granted" }] : []),
    ];
    return distinct(all, location).slice(0, mostRelated);
}
/** Each line once, and not the one where the finding already stands. */
function distinct(all, location) {
    const key = ({ source, start }) => `${source.revision} ${source.path} ${(0,model_source/* positionAt */.t$)(source, start).line}`;
    const seen = new Set([key(location)]);
    return all.filter(({ span }) => !seen.has(key(span)) && seen.add(key(span)));
}

// EXTERNAL MODULE: ./lib/src/rules/written.js
var written = __webpack_require__(2341);
;// CONCATENATED MODULE: ./lib/src/rules/authored.js



/** `block` is that of the resource, which knows where it comes from. */
function authored(finding, { writtenIn }, changed, sought = { granted: [] }) {
    const line = writtenIn && (0,written/* lineOf */.cA)(writtenIn, { text: (0,model_source/* textOf */.b6)(finding.location), ...sought }, changed);
    if (!line)
        return finding;
    const whole = { source: line.source, start: 0, end: line.source.text.length };
    if (!changed(whole)) {
        const related = [{ span: line, note: "the program's line that made it" }, ...finding.related];
        return { ...finding, related: distinct(related, finding.location).slice(0, mostRelated) };
    }
    const related = [{ span: finding.location, note: "what came of it" }, ...finding.related];
    return {
        ...finding,
        location: line,
        block: (0,written/* wholeLine */.ku)(line),
        related: distinct(related, line).slice(0, mostRelated),
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/src/access/principal.js
var access_principal = __webpack_require__(8051);
;// CONCATENATED MODULE: ./lib/src/rules/fingerprint.js
/** What makes two findings the same finding: the rule, whose access it is, and all of that access; never a line, a Sid or prose. */



/**
 * Thirty-two hexadecimal digits, so that nobody finds two permissions of one fingerprint: a waiver binds to it.
 * INVARIANT: one more action, a wider resource, a condition less, another holder, a deny or a boundary less: another fingerprint.
 */
function digest(rule, facts) {
    const texts = new Set(facts.map((fact) => JSON.stringify(fact)));
    return hash(JSON.stringify([rule, [...texts].sort()]));
}
const hash = (text) => (0,external_node_crypto_.createHash)("sha256").update(text).digest("hex").slice(0, 32);
/** `rows` are what is new, `others` what completes it; each with what holds it back, or what it held back. */
function rowFingerprint(rule, rows, others, certainty) {
    const granted = [...rows, ...others].map(({ subject, grant }) => [subject.key, grantFact(grant)]);
    // What is only possible is less than what is certain.
    return digest(rule, [...granted, ...besides(rows), ["certainty", certainty]]);
}
/** For each holder and action, the rows beside that bear on it: a statement of many rows asks once. */
function besides(rows) {
    const asked = new Map();
    for (const { subject, delta, actions } of rows)
        for (const effect of effectsBeside(delta).filter((each) => hasAny(delta.after, each))) {
            const key = JSON.stringify([subject.key, effect]);
            const ask = asked.get(key) ?? { beside: delta.after, effect, names: new Set() };
            asked.set(key, ask);
            for (const { name } of actions)
                ask.names.add(name);
        }
    return [...asked].flatMap(([key, { beside, effect, names }]) => [...names].flatMap((name) => {
        const about = rowsAbout(beside, effect, name);
        return about === undefined ? [] : [[key, name, about]];
    }));
}
const withAny = new WeakMap();
function hasAny(rows, effect) {
    const effects = withAny.get(rows) ?? new Set(rows.map((row) => row.effect));
    withAny.set(rows, effects);
    return effects.has(effect);
}
/** A grant is what the denies of its holder leave of it; what a deny or a boundary held back is what is granted beside it. */
const effectsBeside = ({ change, grant }) => change === "appeared" && grant.effect === "allow" && !grant.traits.has("boundary") ? ["deny"] : ["allow", "deny"];
/** Each finding asks for the same few. */
const known = new WeakMap();
/** The rows of a holder that bear on an action, as one short text; undefined where there are none. */
function rowsAbout(rows, effect, name) {
    const answers = known.get(rows) ?? new Map();
    known.set(rows, answers);
    const key = `${effect} ${name}`;
    if (answers.has(key))
        return answers.get(key);
    const texts = rows
        .filter((row) => row.effect === effect && (0,covers/* namesOf */.eZ)(row.reaches).has(name))
        .map((row) => JSON.stringify(grantFact(row)));
    const answer = texts.length === 0 ? undefined : hash(JSON.stringify([...new Set(texts)].sort()));
    answers.set(key, answer);
    return answer;
}
const facts = new WeakMap();
/** Everything that a row says of who may do what on what and when, however it is laid out. */
function grantFact(grant) {
    const before = facts.get(grant);
    if (before !== undefined)
        return before;
    const { effect, principal, action, resource, conditions, reaches, bounded } = grant;
    const fact = [
        effect,
        [principal.kind, (0,access_principal/* nameOf */.Vb)(principal)],
        scopeFact(action),
        scopeFact(resource),
        conditions.map((condition) => JSON.stringify(conditionFact(condition))).sort(),
        // The pattern of an action says more than a boundary lets through.
        bounded ? reaches.map(({ name }) => name).sort() : [],
    ];
    facts.set(grant, fact);
    return fact;
}
const scopeFact = ({ of, except }) => [of.text, except.map(({ text }) => text).sort()];
function conditionFact(condition) {
    if (condition.kind === "opaque")
        return condition.text;
    const { test, domain, negated, ifExists, over } = condition.operator;
    return [condition.key, test, domain, negated, ifExists, over, condition.values.map(({ text }) => text).sort()];
}
const settingFingerprint = (rule, told, change, certainty) => digest(rule, [
    ...told.map(({ subject, setting }) => [subject.key, setting.name, setting.value]),
    [change, certainty],
]);
/** A mistake is waived in its statement: in another it undoes something else. */
const lintFingerprint = (rule, subject, lint) => digest(rule, [[subject.key, lint.name, lint.effect, lint.text, lint.holds ?? "", undoneBy(lint)]]);
const undone = new WeakMap();
/** A statement may hold many mistakes. */
function undoneBy({ said }) {
    const known = undone.get(said) ?? hash(JSON.stringify([...new Set(said)].sort()));
    undone.set(said, known);
    return known;
}
/** It stays the same while more of the file changes in the same way. */
const gateFingerprint = (rule, { name, change, how, span }) => digest(rule, [[span.source.path, name, change, how]]);

// EXTERNAL MODULE: ./lib/src/rules/words.js
var words = __webpack_require__(7063);
;// CONCATENATED MODULE: ./lib/src/rules/finding.js
/** Matches of a rule, a setting or a lint fact to the finding that people read. */









/** One finding for matches of one rule that are told together. */
function rowFinding(told, context) {
    const matches = byGravity(told);
    const [gravest] = matches;
    const { rule } = gravest;
    const rows = matches.flatMap((each) => each.rows.slice(0, each.leading));
    const besides = matches.flatMap((each) => [...each.rows.slice(each.leading), ...each.others]);
    const isChanged = ({ delta: { grant } }) => [grant.action, grant.resource].some(({ span, via }) => [span, ...(via ?? [])].some(context.changed));
    const first = (rows.find(isChanged) ?? rows[0]);
    const { delta } = first;
    const subjects = subjectsOf(matches);
    // Rows share their lists of actions.
    const actions = [...new Set(rows.map((row) => row.actions))].flat();
    const deltas = rows
        .filter((row) => row.delta.grant.effect === delta.grant.effect)
        .map((row) => ({ ...row.delta, actions: row.actions }));
    const lostConditions = lost(delta.grant.conditions, delta.near[0]?.conditions ?? []);
    const said = (0,words/* valuesOf */.sm)({
        subjects,
        grants: rows.map(({ grant }) => grant),
        actions,
        lost: lostConditions,
        losses: lossesOf(rows),
        others: besides,
    });
    const { location, related } = blame(rule, delta, context.changed);
    // Where a deny or a boundary gave way, the row that comes into force stands elsewhere.
    const elsewhere = rows.filter((row) => row !== first || row.grant !== delta.grant);
    const halves = [...elsewhere, ...besides].map(({ grant }) => ({
        span: grant.action.span,
        note: grant.action.of.text,
    }));
    const finding = {
        ...sentences(rule, said),
        rule: rule.id,
        severity: severityOf(gravest),
        certainty: gravest.certainty,
        ...(gravest.because !== undefined && { because: gravest.because }),
        cloud: delta.grant.cloud,
        service: actions[0]?.service ?? "",
        capabilities: orderedCapabilities(actions.map(({ capability }) => capability)),
        change: delta.change === "appeared" && delta.near.length > 0 ? "changed" : delta.change,
        principal: subjects[0]?.address ?? null,
        permission: (0,permission/* permissionOf */.F)(deltas),
        location,
        block: blockAround(location, delta),
        related: distinct([...halves, ...related], location).slice(0, mostRelated),
        fingerprint: rowFingerprint(rule.id, rows, besides, gravest.certainty),
    };
    const { origin } = delta.grant;
    return authored(finding, origin.block, context.changed, {
        granted: rows.map(({ delta: { grant } }) => grant.action.of.text),
        ...(origin.managedPolicy !== undefined && { policy: origin.managedPolicy }),
    });
}
/** The statement around the blamed text, or where that is elsewhere, the resource, or the text alone. */
function blockAround(location, { grant }) {
    const inside = (outer) => outer.source === location.source && outer.start <= location.start && location.end <= outer.end;
    return [grant.origin.statement, grant.origin.block].find(inside) ?? location;
}
/** What all rows of a subject let it do before, less what they let it do now. */
function lossesOf(rows) {
    const tables = new Map(rows.map(({ delta: { before, after } }) => [before, after]));
    return [...tables].flatMap(([before, after]) => {
        const kept = held(after);
        return [...held(before)].filter((each) => each !== "metadata-read" && !kept.has(each));
    });
}
const capabilitiesIn = new WeakMap();
/** Each finding about a holder asks for the same. */
function held(grants) {
    const known = capabilitiesIn.get(grants) ??
        new Set([...new Set(grants.flatMap(({ effect, reaches }) => (effect === "allow" ? [reaches] : [])))].flatMap((reaches) => reaches.map(({ capability }) => capability)));
    capabilitiesIn.set(grants, known);
    return known;
}
const orderedCapabilities = (all) => capability/* capabilities */.R.filter((each) => all.includes(each));
const sentences = (rule, said) => ({
    title: rule.title,
    what: (0,words/* fill */.GS)(rule.what, said),
    why: (0,words/* fill */.GS)(rule.why, said),
    fix: (0,words/* fill */.GS)(rule.fix, said),
    references: rule.references,
    suggestion: null,
    waiver: null,
});
/** The findings of a rule about settings that it holds of: what became of one block in one way is told together, whatever subjects it makes. */
function settingFindings(rule, deltas, context) {
    const blockOf = ({ setting: { block }, change }) => `${block.source.path} ${block.start} ${change}`;
    return [...(0,grouping/* groupBy */.$)(deltas, blockOf).values()].map((told) => ({
        rule,
        finding: settingFinding(rule, told, context),
        cause: { kind: "settings", deltas: told },
    }));
}
function settingFinding(rule, told, { changed }) {
    const shown = (delta) => places(delta).find(changed);
    const first = (told.find(shown) ?? told[0]);
    const { setting, subject, change } = first;
    const subjects = [...new Map(told.map((each) => [each.subject.key, each.subject])).values()];
    const location = shown(first) ?? setting.span;
    // Several facts of one text say the same of it, the first most.
    const apart = [...(0,grouping/* groupBy */.$)(told, ({ setting: { span } }) => `${span.source.path} ${span.start}`).values()].flatMap(([each]) => each ?? []);
    const related = told.flatMap((each) => [
        ...(each.before && each.before.span !== location ? [{ span: each.before.span, note: "what it was before" }] : []),
        ...(each === first ? [] : [{ span: each.setting.span, note: each.setting.value }]),
    ]);
    const finding = {
        ...sentences(rule, {
            principal: (0,words/* named */.KT)(subjects),
            value: (0,words/* list */.p_)(apart.map((each) => (0,words/* code */.aY)(each.setting.value))),
            before: (0,words/* list */.p_)(apart.map((each) => (0,words/* code */.aY)(each.before?.value ?? ""))),
        }),
        ...fact(rule, subject.cloud, setting.service),
        ...certaintyOf(told),
        change,
        principal: subject.address,
        location,
        block: location.source === setting.block.source ? setting.block : (first.before?.block ?? setting.block),
        related: distinct(related, location).slice(0, mostRelated),
        fingerprint: settingFingerprint(rule.id, told, change, certaintyOf(told).certainty),
    };
    const block = location.source.revision === setting.block.source.revision ? setting.block : first.before?.block;
    return authored(finding, block ?? setting.block, changed);
}
/** One that is surely so makes the finding certain. */
function certaintyOf(told) {
    const doubts = told.flatMap(({ setting: { perhaps } }) => perhaps ?? []);
    const [because] = doubts;
    return because !== undefined && doubts.length === told.length
        ? { certainty: "possible", because }
        : { certainty: "certain" };
}
/** Where a setting was written; where it is only absent now, what is gone is the smaller text. */
function places({ setting, before }) {
    const own = [setting.span, ...(setting.via ?? [])];
    const former = before ? [before.span, ...(before.via ?? [])] : [];
    const isWhole = setting.span.start === setting.block.start && setting.span.end === setting.block.end;
    return isWhole ? [...former, ...own] : [...own, ...former];
}
/** The finding of a rule about a lint fact, where it holds. */
function lintFinding(rule, delta, { changed }) {
    const { when } = rule;
    const { lint, subject } = delta;
    if (when.kind !== "lint" || !when.name.includes(lint.name) || !(when.effect?.includes(lint.effect) ?? true))
        return undefined;
    if (when.subject && !when.subject.some((trait) => subject.traits.has(trait)))
        return undefined;
    if (!(0,rule_names/* speaksOf */.Tq)(rule.id, subject.cloud))
        return undefined;
    const finding = {
        ...sentences(rule, {
            principal: (0,words/* named */.KT)([subject]),
            text: (0,words/* code */.aY)(lint.text),
            instead: lint.instead === undefined ? "another one" : (0,words/* code */.aY)(lint.instead),
            outcome: outcomeOf(lint),
            detail: lint.detail ?? "",
        }),
        ...fact(rule, subject.cloud, lint.service),
        change: "appeared",
        principal: subject.address,
        location: [lint.span, ...(lint.via ?? [])].find(changed) ?? lint.span,
        block: lint.statement,
        related: [],
        fingerprint: lintFingerprint(rule.id, subject, lint),
    };
    return { rule, finding: authored(finding, lint.block, changed), cause: { kind: "lint", delta } };
}
/** What comes of a condition that no request decides. */
const outcomeOf = ({ effect, holds }) => holds === undefined
    ? "the condition does not do what it says"
    : effect === "allow"
        ? {
            never: "the condition never holds, and nothing is granted",
            always: "access is granted as if it were not there",
        }[holds]
        : {
            never: "the condition never holds, and nothing is denied",
            always: "access is denied as if it were not there",
        }[holds];
const fact = (rule, cloud, service) => ({
    rule: rule.id,
    severity: rule.severity.at(-1)?.is ?? "medium",
    certainty: "certain",
    cloud,
    service,
    capabilities: [],
    permission: null,
});

;// CONCATENATED MODULE: ./lib/src/rules/gate-finding.js


/** It stands on the changed line, and stays the same finding while more of the file changes. */
function gateFinding(rule, delta) {
    const { when } = rule;
    const { name, change, how, span } = delta;
    if (when.kind !== "gate" || !when.name.includes(name) || !when.change.includes(change))
        return undefined;
    const said = { file: (0,words/* code */.aY)(span.source.path), how };
    const finding = {
        rule: rule.id,
        severity: rule.severity.at(-1)?.is ?? "medium",
        certainty: "certain",
        title: rule.title,
        what: (0,words/* fill */.GS)(rule.what, said),
        why: (0,words/* fill */.GS)(rule.why, said),
        fix: (0,words/* fill */.GS)(rule.fix, said),
        references: rule.references,
        cloud: "any",
        service: "gate",
        capabilities: [],
        change,
        principal: null,
        permission: null,
        location: span,
        block: span,
        related: [],
        suggestion: null,
        waiver: null,
        fingerprint: gateFingerprint(rule.id, delta),
    };
    return { finding, rule, cause: { kind: "gate", delta } };
}

;// CONCATENATED MODULE: ./lib/src/rules/evaluate.js
/** Rules and deltas to findings: one row of one principal gives one finding, and what belongs together is told together. */








function evaluate(rules, deltas, context) {
    const active = rules.filter((rule) => isOnSomewhere(rule, context));
    const rows = deltas.flatMap((delta) => (delta.kind === "permission" && (0,model_delta/* broadens */.z)(delta) ? (rowOf(delta) ?? []) : []));
    const ofRows = rulesByCloud(active.filter(({ when }) => when.kind === "broadens"));
    const single = rows.flatMap((row) => ofRows(row.subject.cloud).flatMap((rule) => matchRow(rule, row)));
    const matches = cover_uncovered([...single, ...combinations(active, rows)]);
    const settings = deltas.filter((delta) => delta.kind === "setting");
    const speaking = speakingOf(active, settings);
    const judgements = [
        ...merge(matches).map((group) => rowJudgement(group, context)),
        ...active.flatMap((rule) => settingFindings(rule, speaking.get(rule) ?? [], context)),
        ...deltas.flatMap((delta) => delta.kind === "lint" ? active.flatMap((rule) => lintFinding(rule, delta, context) ?? []) : []),
        ...deltas.flatMap((delta) => delta.kind === "gate" ? active.flatMap((rule) => gateFinding(rule, delta) ?? []) : []),
    ];
    return judgements.flatMap((judgement) => reconfigured(judgement, context));
}
const isOnSomewhere = ({ id }, { severity, paths }) => (0,rule_names/* severityFor */.v1)(id, severity) !== "off" || paths.some(({ rules }) => ((0,rule_names/* severityFor */.v1)(id, rules) ?? "off") !== "off");
/** The rules that speak of a cloud, picked once for each. */
function rulesByCloud(rules) {
    const known = new Map();
    return (cloud) => {
        const own = known.get(cloud) ?? rules.filter(({ id }) => (0,rule_names/* speaksOf */.Tq)(id, cloud));
        known.set(cloud, own);
        return own;
    };
}
/** What the row adds beyond listing and describing; undefined where it is none of our business. */
function rowOf(delta) {
    const actions = beyondMetadata(delta.actions);
    if (actions.length === 0)
        return undefined;
    const related = actions.some(({ supporting }) => !supporting) ||
        delta.subject.traits.has("holds-ai") ||
        delta.subject.traits.has("ai-service-role");
    if (related)
        return { grant: delta.grant, subject: delta.subject, actions, delta };
    // Its holder may have an AI capability that we do not see: worth a word where the row reaches far.
    const far = ["any-role", "any-user", "any-resource"].some((trait) => delta.grant.traits.has(trait));
    if (delta.subject.visible || !far)
        return undefined;
    const unseen = {
        ...delta,
        certainty: "possible",
        because: "what else its holder may do is not in view",
        unrelated: true,
    };
    return { grant: delta.grant, subject: delta.subject, actions, delta: unseen };
}
/** Rows that share what they reach share what is left of it too. */
function beyondMetadata(actions) {
    const left = leftOf.get(actions) ?? (0,kept/* kept */.L)(actions, ({ capability }) => capability !== "metadata-read");
    leftOf.set(actions, left);
    return left;
}
const leftOf = new WeakMap();
function matchRow(rule, row) {
    if (rule.when.kind !== "broadens")
        return [];
    const actions = (0,match/* match */.YW)(rule.when.row, row);
    if (actions.length === 0)
        return [];
    const { certainty, because } = row.delta;
    return [
        { rule, rows: [{ ...row, actions }], leading: 1, others: [], certainty, ...(because !== undefined && { because }) },
    ];
}
/** Matches of one rule in one statement are one finding, also where the statement reaches several subjects. */
function merge(matches) {
    const groups = new Map();
    for (const each of matches) {
        const { grant, delta } = each.rows[0];
        const { statement } = grant.origin;
        const key = [
            each.rule.id,
            each.certainty,
            delta.change,
            statement.source.revision,
            statement.source.path,
            statement.start,
            grant.origin.managedPolicy ?? "",
        ].join("\n");
        const group = groups.get(key);
        if (group)
            group.push(each);
        else
            groups.set(key, [each]);
    }
    return [...groups.values()];
}
function rowJudgement(group, context) {
    const { rule } = group[0];
    const rows = group.flatMap((each) => each.rows.slice(0, each.leading));
    const besides = group.flatMap((each) => each.rows.slice(each.leading));
    return { rule, finding: rowFinding(group, context), cause: { kind: "rows", rows, besides } };
}
/** As the configuration has it where the finding stands. */
function reconfigured(judgement, { severity: everywhere, paths, breakGlass }) {
    const { rule, finding } = judgement;
    const here = paths.filter(({ takes }) => takes(finding.location.source.path));
    const said = here.flatMap(({ rules }) => (0,rule_names/* severityFor */.v1)(rule.id, rules) ?? []);
    const severity = said[0] ?? (0,rule_names/* severityFor */.v1)(rule.id, everywhere);
    if (severity === "off")
        return [];
    const { principal } = finding;
    const isMeant = principal !== null && breakGlass.some((name) => (0,match/* matchesName */.Hj)(name, principal));
    if (!isMeant && severity === undefined)
        return [judgement];
    return [{ ...judgement, finding: { ...finding, severity: isMeant ? "info" : (severity ?? finding.severity) } }];
}


/***/ }),

/***/ 2092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ shippedRules)
});

;// CONCATENATED MODULE: ./lib/src/rules/compiled.json
const compiled_namespaceObject = /*#__PURE__*/JSON.parse('[{"id":"any/access/boundary-vanished","title":"A permissions boundary is gone from an identity with access to AI","severity":[{"is":"high"}],"covers":["aws/*","any/*"],"when":{"kind":"broadens","row":{"is":["boundary-gone"]}},"what":"{principal} no longer has the boundary that kept it from {actions}.","why":"A boundary is the most that an identity can ever be given; without it, every policy that is attached counts in full.","fix":"Put the boundary back, or narrow the policies of this identity to what the boundary let through.","references":["https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html"],"suggest":[{"kind":"restore"}]},{"id":"any/access/boundary-widened","title":"A boundary lets through more of AI services","severity":[{"is":"high","when":{"capability":["admin","safety","log-config","credential","identity","share-policy"]}},{"is":"medium"}],"covers":["aws/*","any/*"],"when":{"kind":"broadens","row":{"is":["boundary"],"change":["appeared"]}},"what":"The boundary of {principal} now lets through more: {actions} on {resource}.","why":"A boundary is the most that its identities can ever be given; where it widens, whatever their policies grant beyond it comes into force at once.","fix":"Keep the boundary as it was, or show that no policy of the identities behind it grants what it now lets through.","references":["https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html"],"suggest":[{"kind":"restore"}]},{"id":"any/access/commitment","title":"Spending on a model is committed","severity":[{"is":"low"}],"covers":[],"when":{"kind":"setting","name":["commitment"],"change":["appeared","changed"]},"what":"{principal} is paid for {value}, used or not.","why":"A commitment cannot be taken back before it ends, whoever made it.","fix":"Make sure that whoever pays for it knows, or leave the commitment out.","references":["https://docs.aws.amazon.com/bedrock/latest/userguide/prov-throughput.html"],"suggest":[{"kind":"restore"}]},{"id":"any/access/condition-vanished","title":"A condition on access to AI services is gone","severity":[{"is":"high","when":{"capability":["admin","safety","log-config","credential","identity","share-policy"]}},{"is":"medium"}],"covers":["any/access/new-capability","any/access/wider-principal","any/access/unlimited-network","any/access/no-guardrail-demanded"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"grew":["conditions"]}},"blame":"conditions","what":"{principal} may {capabilities} without {lost}, which stood before.","why":"A condition says from where, when or by whom access may be used; without it the same permission is good for anyone who gets hold of the identity.","fix":"Put the condition back, or say in the pull request what takes its place.","references":[],"suggest":[{"kind":"restore"}]},{"id":"any/access/deny-vanished","title":"A deny that protected AI services is gone","severity":[{"is":"high","when":{"capability":["admin","safety","log-config","credential","identity","share-policy"]}},{"is":"medium"}],"covers":[],"when":{"kind":"broadens","row":{"effect":["deny"],"change":["vanished"]}},"what":"{principal} is no longer kept from {actions} on {resource}.","why":"A deny wins over every allow; where it goes, whatever another policy allows comes into force at once.","fix":"Keep the deny, or narrow it to what really must be allowed.","references":[],"suggest":[{"kind":"restore"}]},{"id":"any/access/encryption-key-lost","title":"Something of AI is no longer encrypted with a key of your own","severity":[{"is":"medium"}],"covers":[],"when":{"kind":"setting","name":["encryption-key"],"change":["changed"],"value":["no"]},"what":"{principal} gives up its own encryption key.","why":"Who may use your key is yours to decide and is recorded; with the provider\'s own key, whoever reaches the data reads it.","fix":"Keep the key.","references":[],"suggest":[{"kind":"restore"}]},{"id":"any/access/filter-weakened","title":"A guardrail holds back less","severity":[{"is":"high"}],"covers":[],"when":{"kind":"setting","name":["guardrail-filter"],"change":["vanished"]},"what":"{principal} no longer holds back {value}.","why":"Everything that uses the guardrail relies on what it filters; a weaker filter lets through prompts and answers that it stopped before.","fix":"Put the filter back at its strength, or say in the pull request which other control takes its place.","references":["https://docs.aws.amazon.com/bedrock/latest/userguide/guardrails-components.html"],"suggest":[{"kind":"restore"}]},{"id":"any/access/guardrail-detached","title":"An agent loses its guardrail","severity":[{"is":"high"}],"covers":[],"when":{"kind":"setting","name":["guardrail"],"change":["changed"],"value":["none"]},"what":"{principal} no longer has a guardrail attached; it had {before}.","why":"The guardrail filters what goes into the model and what comes out; without it, the agent answers whatever it is asked.","fix":"Attach the guardrail again, or another one that is at least as strict.","references":[],"suggest":[{"kind":"restore"}]},{"id":"any/access/guardrail-draft","title":"The working draft of a guardrail is in use","severity":[{"is":"low"}],"covers":[],"when":{"kind":"setting","name":["guardrail-draft"],"change":["appeared","changed"]},"what":"{principal} uses the version `DRAFT` of its guardrail.","why":"The draft changes with every edit, at once and for everyone who uses it; whoever may edit the guardrail weakens this agent without touching it.","fix":"Name a version that was published.","references":["https://docs.aws.amazon.com/bedrock/latest/userguide/guardrails-versions-create.html"],"suggest":[{"kind":"restore"}]},{"id":"any/access/isolation-lost","title":"Something of AI is no longer shut off","severity":[{"is":"medium"}],"covers":[],"when":{"kind":"setting","name":["network-isolation","private-network","public-access-block"],"change":["changed"],"value":["no"]},"what":"{principal} is no longer kept apart from other networks.","why":"What runs in a network of its own sends nothing out that its rules do not let through; without that, data and credentials leave by any way.","fix":"Keep it in its network, and open only what it needs.","references":["https://docs.aws.amazon.com/sagemaker/latest/dg/mkt-algo-model-internet-free.html"],"suggest":[{"kind":"restore"},{"kind":"instead"}]},{"id":"any/access/key-in-text","title":"A key to models stands in the code","severity":[{"is":"high"}],"covers":[],"when":{"kind":"setting","name":["key-in-text"],"change":["appeared"]},"what":"{principal} holds {value} as plain text.","why":"Whoever reads the repository, the state or the configuration of what runs has the key, and uses models with it until somebody takes it away.","fix":"Take the key back, keep its successor in a secret, and give only the secret\'s name here.","references":[]},{"id":"any/access/let-in","title":"A resource\'s own policy lets others use AI","severity":[{"is":"low","when":{"action":["aoss:*"]}},{"is":"medium","when":{"capability":["admin","safety","log-config","credential","share-policy","artifact","kb-write","log-read"]}},{"is":"low"}],"covers":[],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"is":["resource-policy"],"principal":["identity","federated","unknown","all-except"],"grew":["everything"]}},"blame":"principal","what":"{who} may now {capabilities} through the policy of {principal}: {actions}.","why":"A resource\'s own policy lets in whomever it names, whatever the policies of that identity say.","fix":"If this identity needs it, keep it to the actions that it uses; if not, take it out.","references":["https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_identity-vs-resource.html"]},{"id":"any/access/log-moved","title":"Prompts and answers are written to another place","severity":[{"is":"medium"}],"covers":[],"when":{"kind":"setting","name":["log-bucket","log-group"],"change":["changed"]},"what":"{principal} writes prompts and answers to {value}; it was {before}.","why":"Whoever may read the new place reads everything that is asked and answered; whoever watched the old one sees nothing more.","fix":"Make sure that the new place is guarded like the old one, and that those who watch it know.","references":["https://docs.aws.amazon.com/bedrock/latest/userguide/model-invocation-logging.html"],"suggest":[{"kind":"restore"}]},{"id":"any/access/logging-narrowed","title":"Less of what models are asked is logged","severity":[{"is":"medium"}],"covers":[],"when":{"kind":"setting","name":["logged-text","logged-image","logged-embedding","logged-video","logged-endpoint","logged-access"],"change":["changed"],"value":["no *"]},"what":"{principal} no longer records {before}.","why":"The log is the only record of what was asked of models and what they answered; what it leaves out, nobody can look up later.","fix":"Keep recording it, and narrow who may read the log instead.","references":["https://docs.aws.amazon.com/bedrock/latest/userguide/model-invocation-logging.html"],"suggest":[{"kind":"restore"},{"kind":"instead"}]},{"id":"any/access/new-capability","title":"New access to AI services","severity":[{"is":"high","when":{"capability":["admin","safety","log-config","credential","share-policy"]}},{"is":"medium","when":{"action":["iam:PassRole"],"has-condition":["iam:PassedToService"],"resource":{"reaches":["any-role","any-resource"]}}},{"is":"high","when":{"capability":["identity"],"resource":{"reaches":["any-role","any-user","any-resource"]}}},{"is":"low","when":{"capability":["log-read"],"action":["logs:*"]}},{"is":"medium","when":{"capability":["train","deploy","artifact","kb-write","log-read","network","spend","workbench","author"]}},{"is":"medium","when":{"capability":["agent-exec"],"resource":{"reaches":["any-resource","any-of-its-kind"]}}},{"is":"low"}],"covers":["any/access/unlimited-network","any/access/no-guardrail-demanded"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"is-not":["approved-model"]}},"what":"{principal} may now {capabilities}: {actions} on {resource}.","why":"Access to AI services costs money, moves data and shapes what models say, so whoever gains it should be meant to.","fix":"If this identity needs it, keep it to the resources it works with; if not, take it out.","references":[]},{"id":"any/access/no-authentication","title":"A tool or gateway of an agent takes whoever calls","severity":[{"is":"high"}],"covers":[],"when":{"kind":"setting","name":["no-authentication"],"change":["appeared","changed"]},"what":"{principal} lets in {value}.","why":"Whoever finds its address uses what stands behind it, with its permissions and at your cost.","fix":"Ask for a signed request or for a token of your own issuer, with the audiences and clients that may come.","references":[],"suggest":[{"kind":"instead"},{"kind":"restore"}]},{"id":"any/access/no-guardrail-demanded","title":"Models may be used without a guardrail","severity":[{"is":"medium"}],"covers":["any/access/new-capability","any/access/wider-resource","any/access/condition-vanished","any/access/unlimited-network"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"is":["unapproved-guardrail"],"is-not":["boundary"],"action":["bedrock:InvokeModel","bedrock:InvokeModelWithResponseStream"],"lacks-condition":["bedrock:GuardrailIdentifier"]}},"what":"{principal} may call models without a guardrail ({actions} on {resource}).","why":"A guardrail that the caller may leave out protects only those who ask for it.","fix":"Add a condition on `bedrock:GuardrailIdentifier`, or deny requests that come without it.","references":["https://docs.aws.amazon.com/bedrock/latest/userguide/guardrails-permissions-id.html"],"suggest":[{"kind":"restore"}]},{"id":"any/access/no-guardrail","title":"A new agent has no guardrail","severity":[{"is":"low"}],"covers":[],"when":{"kind":"setting","name":["guardrail"],"change":["appeared"],"value":["none"]},"what":"{principal} is added without a guardrail.","why":"A guardrail filters what goes into the model and what comes out; without one, only the model\'s own training stands between a prompt and an answer.","fix":"Attach a guardrail, in a version that is numbered.","references":["https://docs.aws.amazon.com/bedrock/latest/userguide/agents-guardrail.html"]},{"id":"any/access/protection-weakened","title":"Prompt logging is switched off","severity":[{"is":"high"}],"covers":[],"when":{"kind":"setting","name":["invocation-logging"],"change":["vanished"]},"what":"{principal} is removed: model invocations are no longer recorded by it.","why":"The invocation log is the only record of what was asked of models and what they answered; without it, misuse leaves no trace.","fix":"Keep the logging configuration, or show which one takes its place.","references":[],"suggest":[{"kind":"restore"}]},{"id":"any/access/public-network","title":"A vector store is reached from the internet","severity":[{"is":"high"}],"covers":[],"when":{"kind":"setting","name":["public-network"],"change":["appeared","changed"]},"what":"{value} may be reached from anywhere, through {principal}.","why":"Credentials are then all that keeps strangers from what the models answer from; a network of its own is the second lock.","fix":"Name the endpoints or services that may reach it, and set `AllowFromPublic` to false.","references":["https://docs.aws.amazon.com/opensearch-service/latest/developerguide/serverless-network.html"],"suggest":[{"kind":"instead"},{"kind":"restore"}]},{"id":"any/access/standing-administrator","title":"A person administers AI services for good","severity":[{"is":"medium"}],"covers":["any/access/new-capability","any/access/wider-resource"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"is":["human"],"is-not":["boundary","time-bound"],"capability":["admin","safety","spend","log-config"]}},"what":"{principal} may now {capabilities} at any time, for good ({action} on {resource}).","why":"A right that is always there is there for whoever takes over the account. What is needed now and then can be given for an hour.","fix":"Grant it for a time: through a permission set that is requested, an eligible assignment, or a condition on the time.","references":["https://docs.aws.amazon.com/singlesignon/latest/userguide/temporary-elevated-access.html"]},{"id":"any/access/stored-credential","title":"Agents get a stored credential","severity":[{"is":"low"}],"covers":[],"when":{"kind":"setting","name":["stored-credential"],"change":["appeared"]},"what":"{principal} keeps a credential that agents may use.","why":"Whoever may ask the vault for it on behalf of an agent acts with it in another system.","fix":"Let only the agents that need it ask for it, and give it no more rights there than they need.","references":["https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/identity-outbound-credential-provider.html"]},{"id":"any/access/unapproved-region","title":"Prompts may be answered in another region","severity":[{"is":"medium"}],"covers":["any/access/new-capability","any/access/wider-resource"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"is-not":["boundary"],"is":["unapproved-region"],"capability":["invoke"]}},"blame":"resource","what":"{principal} may have prompts answered in regions that are not approved ({actions} on {resource}).","why":"A profile that routes between regions sends prompts, and what they hold, to wherever there is room.","fix":"Use a model or profile of an approved region, or list the region under `approved-regions`.","references":["https://docs.aws.amazon.com/bedrock/latest/userguide/cross-region-inference.html"],"suggest":[{"kind":"restore"}]},{"id":"any/access/unlimited-network","title":"Models may be used from any network","severity":[{"is":"medium"}],"covers":["any/access/new-capability","any/access/wider-resource","any/access/condition-vanished","any/access/no-guardrail-demanded"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"is":["unapproved-network"],"is-not":["boundary","ai-service-role"],"action":["bedrock:InvokeModel*","bedrock-mantle:CreateInference","sagemaker:InvokeEndpoint*"],"lacks-condition":["aws:SourceVpce","aws:SourceVpc","aws:SourceIp","aws:VpceAccount","aws:VpceOrgID"]}},"what":"{principal} may call models from anywhere ({actions} on {resource}).","why":"A key or token that leaks can be used from any machine; tied to a network, it is of no use outside.","fix":"Add a condition on `aws:SourceVpce`, or deny whatever does not come through the endpoint.","references":["https://docs.aws.amazon.com/bedrock/latest/userguide/vpc-interface-endpoints.html"],"suggest":[{"kind":"restore"}]},{"id":"any/access/wider-principal","title":"More identities may use an AI resource or role","severity":[{"is":"medium"}],"covers":["any/access/new-capability"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["anyone","tenant","identity","service","federated","unknown","all-except"],"grew":["principal"]}},"blame":"principal","what":"{who} may now use {principal} ({actions}).","why":"Who may become a role, or use a resource, decides on everything that role or resource can do.","fix":"Name only the identities that need it, and say under which conditions.","references":[],"suggest":[{"kind":"restore"}]},{"id":"any/access/wider-resource","title":"Access to AI services reaches further","severity":[{"is":"high","when":{"capability":["admin","safety","log-config","credential","share-policy"]}},{"is":"medium","when":{"action":["iam:PassRole"],"has-condition":["iam:PassedToService"],"resource":{"reaches":["any-role","any-resource"]}}},{"is":"high","when":{"capability":["identity"],"resource":{"reaches":["any-role","any-user","any-resource"]}}},{"is":"low","when":{"capability":["identity"]}},{"is":"low","when":{"grew":["perhaps"],"capability":["invoke","agent-exec","kb-read"]}},{"is":"medium"}],"covers":["any/access/new-capability","any/access/unlimited-network","any/access/no-guardrail-demanded"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"grew":["resource"]}},"what":"{principal} may now {capabilities} on {resource}, which is more than before.","why":"The narrower resource was a decision about which models, agents or data this identity works with; a wider one takes it back.","fix":"Add the resources that are needed by name, beside those that are there.","references":[],"suggest":[{"kind":"restore"}]},{"id":"any/gate/configuration-changed","title":"The configuration of this gate changes","severity":[{"is":"low"}],"covers":[],"when":{"kind":"gate","name":["configuration"],"change":["appeared","vanished","changed"]},"what":"{file} {how}: it decides what this gate lets pass.","why":"This pull request is still judged by the configuration that its base branch has. Once it is merged, every later one is judged by the new one; the summary shows what that would make of this pull request.","fix":"Have somebody review it who answers for access to AI, and keep it apart from changes of what it judges.","references":["https://docs.github.com/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners"]},{"id":"any/gate/own-rule-changed","title":"A rule of your own changes","severity":[{"is":"low"}],"covers":[],"when":{"kind":"gate","name":["own-rule"],"change":["appeared","vanished","changed"]},"what":"{file} {how}: the rules beside the configuration decide what this gate finds.","why":"This pull request is still judged by the rules that its base branch has. Once it is merged, every later one is judged by the new ones; the summary shows what they would make of this pull request.","fix":"Have somebody review it who answers for access to AI, and run `ai-iam-gate rules test` on it.","references":["https://docs.github.com/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners"]},{"id":"any/gate/waiver-added","title":"A finding is waived","severity":[{"is":"low"}],"covers":[],"when":{"kind":"gate","name":["waiver"],"change":["appeared","changed"]},"what":"{file} {how}: what that finding tells of is let pass from then on.","why":"A waiver is a decision to live with something, and whoever merges this takes it.","fix":"See to it that its owner knows of it, that its reason still holds, and that it ends as soon as it can.","references":[]},{"id":"any/gate/workflow-changed","title":"The workflow that runs this gate changes","severity":[{"is":"low"}],"covers":[],"when":{"kind":"gate","name":["workflow"],"change":["appeared","vanished","changed"]},"what":"{file} {how}: it runs this gate.","why":"GitHub runs a pull request by the workflow as the pull request has it, so what changes here acts at once.","fix":"Have somebody review it who answers for access to AI. Where a ruleset of the organisation requires the workflow, no pull request can change it.","references":["https://docs.github.com/organizations/managing-organization-settings/creating-rulesets-for-repositories-in-your-organization"]},{"id":"any/gate/workflow-weakened","title":"This gate holds less than before","severity":[{"is":"medium"}],"covers":[],"when":{"kind":"gate","name":["weakened-workflow"],"change":["appeared","vanished","changed"]},"what":"{file} {how}.","why":"GitHub runs a pull request by the workflow as the pull request has it, so this acts at once, and whatever else the pull request brings is held up less.","fix":"Leave the step as it was. Where a ruleset of the organisation requires the workflow, no pull request can change it.","references":["https://docs.github.com/organizations/managing-organization-settings/creating-rulesets-for-repositories-in-your-organization"]},{"id":"any/identity/consumer-edits-safety","title":"A model consumer may switch off its own safety controls","severity":[{"is":"critical","when":{"action":["bedrock:UpdateGuardrail","bedrock:DeleteGuardrail","bedrock:*EnforcedGuardrailConfiguration","bedrock-agentcore:*Policy*"]}},{"is":"medium"}],"covers":["aws/bedrock/guardrail-administration","any/identity/invoke-and-manage","any/access/new-capability","any/access/wider-resource","any/access/standing-administrator"],"when":{"kind":"combines","rows":[{"capability":["safety"],"effect":["allow"],"is-not":["trust"],"action":["*:Update*","*:Delete*","*:Put*"]},{"capability":["invoke","agent-exec"],"effect":["allow"],"action":["*:Invoke*","*:CreateInference","*:Converse*","*:Start*","*:Chat*"]}]},"what":"{principal} may invoke models and change the safety settings that guard them: {action} beside {other}.","why":"Whoever runs as this identity can remove the filters from its own prompts, so the filters no longer protect anyone from it.","fix":"Leave changes of safety settings to the security role, and keep this one to the models it needs.","references":["https://docs.aws.amazon.com/bedrock/latest/userguide/guardrails-permissions.html"]},{"id":"any/identity/invoke-and-manage","title":"Using and managing models in one identity","severity":[{"is":"low","when":{"is":["ai-service-role"]}},{"is":"high"}],"covers":["any/access/new-capability"],"when":{"kind":"combines","rows":[{"capability":["train","deploy","artifact","spend","share-policy","log-config"],"effect":["allow"],"is-not":["trust","human"],"action":["*:Create*","*:Update*","*:Put*","*:Delete*","*:Import*"]},{"capability":["invoke"],"effect":["allow"],"action":["bedrock:InvokeModel*","sagemaker:InvokeEndpoint*","bedrock-mantle:CreateInference"]}]},"what":"{principal} may now use models and {capabilities}: {action} beside {other}.","why":"An application that can also train, deploy or share models turns every flaw in it into a change of the models that everyone uses.","fix":"Split the identity, one role that invokes and one that manages.","references":[]},{"id":"any/identity/too-many-concerns","title":"One workload has too many concerns","severity":[{"is":"medium"}],"covers":["any/access/new-capability"],"when":{"kind":"combines","rows":[{"is":["workload"],"effect":["allow"],"capability":["invoke"]},{"is":["workload"],"effect":["allow"],"capability":["kb-read","kb-write"]},{"is":["workload"],"effect":["allow"],"capability":["artifact","deploy","train"]},{"is":["workload"],"effect":["allow"],"capability":["log-read","log-config"]},{"is":["workload"],"effect":["allow"],"capability":["credential"]}],"least":4},"what":"{principal} joins too much in one workload: {action} beside {other}.","why":"Whoever takes over this one workload has its models, its documents, its logs and its keys at once.","fix":"Give each concern an identity of its own.","references":[]},{"id":"any/identity/train-and-deploy","title":"Training and deploying in one identity","severity":[{"is":"low","when":{"is":["ai-service-role"]}},{"is":"medium"}],"covers":["any/access/new-capability"],"when":{"kind":"combines","rows":[{"effect":["allow"],"capability":["deploy"],"is-not":["trust","boundary"]},{"effect":["allow"],"capability":["train"]}]},"what":"{principal} may both train and deploy models: {action} beside {other}.","why":"Whoever trains a model and puts it into production needs nobody else to release a model that was tampered with.","fix":"Split the identity, one role that trains and one that deploys.","references":[]},{"id":"any/identity/void-time","title":"A time limit that limits nothing","severity":[{"is":"medium"}],"covers":[],"when":{"kind":"lint","name":["void-time"]},"what":"The condition of {principal} on {text} {detail}.","why":"A grant for a time is only that if the time ends; one whose end is over says that somebody may do what nobody may.","fix":"Compare the current time with a day that is near, by `DateLessThan`.","references":["https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_examples_aws-dates.html"]},{"id":"any/models/legacy-model","title":"A model that is only kept for those who use it","severity":[{"is":"medium"}],"covers":[],"when":{"kind":"lint","name":["legacy-model"]},"what":"{principal} rests on {text}, which {detail}.","why":"A model at the end of its life gets no fixes, and its end comes on a day that is not yours to choose.","fix":"Start on the model that its provider names in its place.","references":["https://docs.aws.amazon.com/bedrock/latest/userguide/model-lifecycle.html"]},{"id":"any/models/retired-model","title":"A model that is retired","severity":[{"is":"high"}],"covers":[],"when":{"kind":"lint","name":["retired-model"]},"what":"{principal} rests on {text}, which {detail}.","why":"Requests to a retired model fail. What still names it is dead, or soon found to be when it is needed.","fix":"Move to the model that its provider names in its place, and drop what names this one.","references":["https://docs.aws.amazon.com/bedrock/latest/userguide/model-lifecycle.html"]},{"id":"any/models/retiring-model","title":"A model that will soon be retired","severity":[{"is":"low"}],"covers":[],"when":{"kind":"lint","name":["retiring-model"]},"what":"{principal} rests on {text}, which {detail}.","why":"What is built on it now must be moved before that day.","fix":"Use the model that its provider names in its place.","references":["https://docs.aws.amazon.com/bedrock/latest/userguide/model-lifecycle.html"]},{"id":"aws/agentcore/act-for-any-user","title":"Agents may be run on behalf of any user","severity":[{"is":"critical"}],"covers":["any/access/new-capability","any/access/wider-resource","aws/agentcore/runtime-shell","aws/agentcore/token-vault"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"action":["bedrock-agentcore:InvokeAgentRuntime*ForUser","bedrock-agentcore:GetWorkloadAccessTokenForUserId"],"lacks-condition":["bedrock-agentcore:userid"]}},"what":"{principal} may now act as whichever end user it names: {actions} on {resource}.","why":"The user\'s name is taken as given, so one stolen identity reads and does what all users of the agents can.","fix":"Use the variants that take a signed token of the user, and condition them on the token\'s issuer and audience.","references":["https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonbedrockagentcore.html"]},{"id":"aws/agentcore/browser-takeover","title":"Any agent\'s browser session may be taken over","severity":[{"is":"high"}],"covers":["any/access/new-capability","any/access/wider-resource"],"when":{"kind":"combines","rows":[{"effect":["allow"],"action":["bedrock-agentcore:ConnectBrowser*"]},{"effect":["allow"],"action":["bedrock-agentcore:StartBrowserSession"],"resource":{"reaches":["any-resource","any-of-its-kind"]}}]},"what":"{principal} may start sessions in every browser, and watch or steer them: {action} beside {other}.","why":"A browser that an agent uses is signed in to what the agent works with. Whoever steers it acts with those sessions.","fix":"Name the browser in the statement of `bedrock-agentcore:StartBrowserSession`; the actions that connect take no resource.","references":["https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonbedrockagentcore.html"],"suggest":[{"kind":"restore"}]},{"id":"aws/agentcore/execute-code","title":"Code may be run in an existing interpreter","severity":[{"is":"high","when":{"resource":{"reaches":["any-resource","any-of-its-kind"]}}},{"is":"medium"}],"covers":["any/access/new-capability","any/access/wider-resource"],"when":{"kind":"combines","rows":[{"effect":["allow"],"action":["bedrock-agentcore:InvokeCodeInterpreter"],"resource":{"reaches":["any-resource","any-of-its-kind"],"overlaps":["arn:aws:bedrock-agentcore:*:*:code-interpreter-custom/*"]}},{"effect":["allow"],"action":["bedrock-agentcore:StartCodeInterpreterSession"],"resource":{"overlaps":["arn:aws:bedrock-agentcore:*:*:code-interpreter-custom/*"]}}]},"what":"{principal} may start a session in every code interpreter that {resource} matches, and run code in it: {action} beside {other}.","why":"A custom interpreter runs code with a role of its own. Whoever may run code in any of them holds what any of those roles holds.","fix":"Name the interpreter that this identity works with.","references":["https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonbedrockagentcore.html"],"suggest":[{"kind":"restore"}]},{"id":"aws/agentcore/gateway-administration","title":"What agents may do can be rewritten","severity":[{"is":"high"}],"covers":["any/access/new-capability","any/access/wider-resource"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"is-not":["boundary"],"action":["bedrock-agentcore:ManageAdminPolicy","bedrock-agentcore:ManageResourceScopedPolicy","bedrock-agentcore:UpdatePolicy*","bedrock-agentcore:DeletePolicy*","bedrock-agentcore:UpdateGateway*","bedrock-agentcore:PutResourcePolicy","bedrock-agentcore:SynchronizeGatewayTargets"]}},"what":"{principal} may now change what agents are allowed to do ({actions}) on {resource}.","why":"Policies, gateways and their targets decide which tools an agent may call, and for whom. Whoever changes them lifts the limits of every agent behind them.","fix":"Leave these to a role that security owns, apart from the one that deploys agents.","references":["https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonbedrockagentcore.html"],"suggest":[{"kind":"restore"}]},{"id":"aws/agentcore/open-memory","title":"Memory of all users may be read or written","severity":[{"is":"high","when":{"action":["bedrock-agentcore:ProcessPayment","bedrock-agentcore:CreatePaymentSession"]}},{"is":"medium"}],"covers":["any/access/new-capability","any/access/wider-resource","any/access/condition-vanished"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"is-not":["boundary"],"action":["bedrock-agentcore:CreateEvent","bedrock-agentcore:BatchCreateMemoryRecords","bedrock-agentcore:RetrieveMemoryRecords","bedrock-agentcore:ProcessPayment","bedrock-agentcore:CreatePaymentSession"],"resource":{"reaches":["any-resource","any-of-its-kind"]},"lacks-condition":["bedrock-agentcore:namespace","bedrock-agentcore:actorId","bedrock-agentcore:sessionId"]}},"what":"{principal} may now use the memory of every agent and user that {resource} matches ({actions}).","why":"What an agent remembers of one customer becomes what it tells, or does for, another; whoever writes there plants instructions.","fix":"Name the memory, and add a condition on `bedrock-agentcore:namespace` or `bedrock-agentcore:actorId`.","references":["https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonbedrockagentcore.html"],"suggest":[{"kind":"restore"}]},{"id":"aws/agentcore/pass-role-into-runtime","title":"Code may be run as any role through AgentCore","severity":[{"is":"critical","when":{"action":["bedrock-agentcore:InvokeCodeInterpreter","bedrock-agentcore:InvokeAgentRuntimeCommand*"]}},{"is":"high"}],"covers":["any/access/new-capability","any/access/wider-resource","aws/iam/pass-any-role"],"when":{"kind":"combines","rows":[{"action":["iam:PassRole"],"effect":["allow"],"resource":{"reaches":["any-role","any-resource","any-of-its-kind"]}},{"effect":["allow"],"action":["bedrock-agentcore:CreateCodeInterpreter","bedrock-agentcore:CreateAgentRuntime","bedrock-agentcore:UpdateAgentRuntime","bedrock-agentcore:CreateHarness","bedrock-agentcore:CreateBrowser","bedrock-agentcore:CreateGateway"]}]},"what":"{principal} may start code interpreters or agents as other roles: {action} beside {other}.","why":"What runs inside them can ask for the credentials of the role that was passed, and so act as that role anywhere.","fix":"Name the roles in the `Resource` of `iam:PassRole`, and add a condition on `iam:PassedToService`.","references":["https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/security-iam.html"],"suggest":[{"kind":"write","resource":"nearby","condition":{"iam:PassedToService":["bedrock-agentcore.amazonaws.com"]}},{"kind":"write","resource":"nearby"},{"kind":"restore"}]},{"id":"aws/agentcore/runtime-shell","title":"A shell inside agent runtimes","severity":[{"is":"high"}],"covers":["any/access/new-capability","any/access/wider-resource"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"action":["bedrock-agentcore:InvokeAgentRuntimeCommand","bedrock-agentcore:InvokeAgentRuntimeCommandShell"]}},"what":"{principal} may now run commands inside agent runtimes: {actions} on {resource}.","why":"Such commands run as root beside the agent, past its guardrails and its prompts, with the agent\'s own role. The wildcard `InvokeAgentRuntime*` includes them.","fix":"Name the actions, `bedrock-agentcore:InvokeAgentRuntime` is enough to use an agent.","references":["https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonbedrockagentcore.html"]},{"id":"aws/agentcore/shared-execution-role","title":"One agent\'s role reaches what all agents have","severity":[{"is":"high"}],"covers":["any/access/*","aws/agentcore/open-memory"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"is":["ai-service-role"],"is-not":["boundary"],"action":["bedrock-agentcore:*Memor*","bedrock-agentcore:*Event*","bedrock-agentcore:InvokeAgentRuntime*","bedrock-agentcore:*CodeInterpreter*","bedrock-agentcore:*Browser*"],"resource":{"reaches":["any-resource","any-of-its-kind"]}}},"what":"{principal} is taken on by an AI service and may now use {resource} ({actions}).","why":"An agent whose role reaches every memory, runtime and interpreter of the account reads what other agents were told, and acts as them.","fix":"Name the memory, runtime and tools of this agent alone.","references":["https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonbedrockagentcore.html"],"suggest":[{"kind":"restore"}]},{"id":"aws/agentcore/token-vault","title":"Secrets of the agents\' token vault may be read","severity":[{"is":"high"}],"covers":["any/access/new-capability","any/access/wider-resource"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"action":["bedrock-agentcore:GetResourceApiKey","bedrock-agentcore:GetResourceOauth2Token","bedrock-agentcore:GetResourcePaymentToken"],"resource":{"reaches":["any-resource","any-of-its-kind"]}}},"blame":"action","what":"{principal} may now fetch keys and tokens that agents use for other systems: {actions} on {resource}.","why":"They open mailboxes, repositories and payment systems in the name of users. AWS counts these actions as reading, so `Get*` includes them.","fix":"Name the credential provider and the workload identity that this identity works for.","references":["https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonbedrockagentcore.html"],"suggest":[{"kind":"write","resource":"nearby"},{"kind":"restore"}]},{"id":"aws/bedrock/any-knowledge-base","title":"Every knowledge base may be read","severity":[{"is":"medium"}],"covers":["any/access/new-capability","any/access/wider-resource"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"action":["bedrock:Retrieve","bedrock:GetKnowledgeBaseDocuments","bedrock:GetDocumentContent","bedrock:GetIngestedDocumentAcl","bedrock:GetDataSourceAuthorizationUrl"],"resource":{"reaches":["any-resource","any-of-its-kind"]}}},"what":"{principal} may now read every knowledge base that {resource} matches ({actions}).","why":"A knowledge base answers with the documents behind it, whoever may see those elsewhere.","fix":"Name the knowledge bases that this identity works with.","references":["https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonbedrock.html"],"suggest":[{"kind":"write","resource":"nearby"},{"kind":"restore"}]},{"id":"aws/bedrock/any-model","title":"Any foundation model may be invoked","severity":[{"is":"high","when":{"resource":{"reaches":["any-resource","any-model"]}}},{"is":"low"}],"covers":["any/access/*"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"is-not":["boundary"],"capability":["invoke"],"action":["bedrock:InvokeModel*","bedrock:CreateModelInvocationJob","bedrock-mantle:CreateInference"],"resource":{"reaches":["any-model","model-family"]}}},"what":"{principal} may now invoke every model that {resource} matches ({actions}).","why":"Cost, data exposure and content controls are decided model by model; a wildcard grants models that nobody reviewed, and those that will be added.","fix":"Name the models or inference profiles that this identity needs.","references":["https://docs.aws.amazon.com/bedrock/latest/userguide/security_iam_id-based-policy-examples.html"],"suggest":[{"kind":"write","resource":"nearby"},{"kind":"restore"}]},{"id":"aws/bedrock/bearer-token","title":"Bedrock may be called with API keys","severity":[{"is":"low","when":{"has-condition":["bedrock:BearerTokenType","bedrock-mantle:BearerTokenType"]}},{"is":"high"}],"covers":["any/access/new-capability","any/access/wider-resource"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"action":["bedrock:CallWithBearerToken","bedrock-mantle:CallWithBearerToken","sagemaker:CallWithBearerToken"]}},"what":"{principal} may now call models with a bearer token: {actions}.","why":"A bearer token works for whoever holds it, from anywhere, without a signature; long-lived ones end up in code and chat and are sold on.","fix":"Use the role\'s own credentials. If keys are needed, allow only short-lived ones with a condition on `bedrock:BearerTokenType`.","references":["https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys-permissions.html"]},{"id":"aws/bedrock/broad-managed-policy","title":"A broad AWS managed policy for Bedrock","severity":[{"is":"medium","when":{"managed-policy":["AmazonBedrockLimitedAccess"]}},{"is":"high"}],"covers":["aws/*","any/*"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"managed-policy":["AmazonBedrockFullAccess","AmazonBedrockLimitedAccess","AmazonBedrockMantleFullAccess","BedrockAgentCoreFullAccess","AmazonBedrockMarketplaceAccess","AmazonBedrockStudioPermissionsBoundary"]}},"blame":"action","what":"{principal} gets {policy}, which grants far more than using models: {capabilities}.","why":"AWS writes this policy to make everything work, and widens it as services grow; with it an application can also change guardrails and jobs, and pass roles.","fix":"Write a policy of your own with `bedrock:InvokeModel` and `bedrock:InvokeModelWithResponseStream` on the models that are needed.","references":["https://docs.aws.amazon.com/bedrock/latest/userguide/security-iam-awsmanpol.html"],"suggest":[{"kind":"restore"}]},{"id":"aws/bedrock/bypassed-condition","title":"A network condition that another statement gets around","severity":[{"is":"medium"}],"covers":["any/access/*"],"when":{"kind":"combines","rows":[{"effect":["allow"],"is-not":["boundary"],"action":["bedrock:InvokeModel*","bedrock-mantle:CreateInference"],"lacks-condition":["aws:SourceVpce","aws:SourceVpc","aws:SourceIp"]},{"effect":["allow"],"action":["bedrock:InvokeModel*","bedrock-mantle:CreateInference"],"has-condition":["aws:SourceVpce","aws:SourceVpc","aws:SourceIp"]}]},"what":"{principal} is held to a network for {other}, and not for {action} on {resource}.","why":"Statements add up. A condition on one of them holds nobody back whom another one lets through.","fix":"Put the same condition on each statement, or deny whatever does not come through the endpoint.","references":["https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html"],"suggest":[{"kind":"restore"}]},{"id":"aws/bedrock/guardrail-administration","title":"Guardrails may be changed","severity":[{"is":"critical","when":{"action":["bedrock:DeleteGuardrail","bedrock:*EnforcedGuardrailConfiguration"]}},{"is":"high","when":{"action":["bedrock:UpdateGuardrail"]}},{"is":"medium"}],"covers":["any/access/new-capability","any/access/wider-resource","any/access/standing-administrator"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"action":["bedrock:*Guardrail","bedrock:CreateGuardrailVersion","bedrock:*EnforcedGuardrailConfiguration","bedrock:*AutomatedReasoningPolicy"],"capability":["safety"]}},"what":"{principal} may now change guardrails: {actions} on {resource}.","why":"A guardrail protects everyone who uses the models behind it; whoever edits it weakens the safety of all of them at once.","fix":"Leave guardrail changes to the role of whoever owns safety, and keep this identity to reading them.","references":["https://docs.aws.amazon.com/bedrock/latest/userguide/guardrails-permissions.html"]},{"id":"aws/bedrock/incomplete-deny","title":"A way around the deny on models","severity":[{"is":"high"}],"covers":["any/access/new-capability"],"when":{"kind":"combines","rows":[{"effect":["allow"],"change":["appeared"],"action":["bedrock:InvokeModelWithResponseStream","bedrock:CreateModelInvocationJob","bedrock:InvokeAgent","bedrock:InvokeInlineAgent","bedrock:InvokeFlow","bedrock:RetrieveAndGenerate","sagemaker:InvokeEndpoint*","qbusiness:Chat*"]},{"effect":["deny"],"is-not":["boundary"],"action":["bedrock:InvokeModel"],"resource":{"reaches":["any-resource","any-model"]}}]},"what":"{principal} is denied models, and may use them another way: {action} beside the deny of {other}.","why":"A deny on one way of invoking models leaves the others open. Streams, batch jobs, agents and endpoints are permissions of their own.","fix":"Deny these actions too, in the same statement.","references":["https://docs.aws.amazon.com/bedrock/latest/userguide/security_iam_id-based-policy-examples.html"],"suggest":[{"kind":"restore"}]},{"id":"aws/bedrock/inline-agent","title":"An agent of any instructions may be run","severity":[{"is":"medium"}],"covers":["any/access/new-capability"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"is-not":["boundary"],"action":["bedrock:InvokeInlineAgent"],"lacks-condition":["bedrock:InlineAgentName"]}},"what":"{principal} may now run agents whose instructions, tools and guardrail it writes itself ({action}).","why":"An inline agent is defined by whoever calls it, so nothing that was reviewed limits it.","fix":"Run an agent that is defined beforehand, or add a condition on `bedrock:InlineAgentName`.","references":["https://docs.aws.amazon.com/bedrock/latest/userguide/agents-create-inline.html"],"suggest":[{"kind":"restore"}]},{"id":"aws/bedrock/knowledge-base-poisoning","title":"What knowledge bases answer with may be changed","severity":[{"is":"high"}],"covers":["any/access/new-capability","any/access/wider-resource"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"action":["bedrock:IngestKnowledgeBaseDocuments","bedrock:DeleteKnowledgeBaseDocuments","bedrock:CreateDataSource","bedrock:UpdateDataSource"],"resource":{"reaches":["any-resource","any-of-its-kind"]}}},"blame":"action","what":"{principal} may now change what knowledge bases hold: {actions} on {resource}.","why":"Models repeat what they retrieve. Whoever adds or deletes documents decides what every user of the assistant is told.","fix":"Leave it to the ingestion role, on the knowledge base that it fills.","references":["https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonbedrock.html"],"suggest":[{"kind":"write","resource":"nearby"},{"kind":"restore"}]},{"id":"aws/bedrock/logging-administration","title":"Prompt logging or retention may be changed","severity":[{"is":"high"}],"covers":["any/access/new-capability","any/access/wider-resource","any/access/standing-administrator"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"capability":["log-config"],"action":["bedrock:PutModelInvocationLoggingConfiguration","bedrock:DeleteModelInvocationLoggingConfiguration","bedrock:PutAccountDataRetention","bedrock-mantle:PutAccountDataRetention"],"lacks-condition":["bedrock:DataRetentionMode"]}},"what":"{principal} may now change what is recorded of model invocations: {actions}.","why":"The invocation log is the only record of what was asked and answered. Whoever can stop it, or point it elsewhere, can misuse models without a trace, or collect other people\'s prompts.","fix":"Leave it to the platform role that owns logging, and deny it everywhere else.","references":["https://docs.aws.amazon.com/bedrock/latest/userguide/model-invocation-logging.html"]},{"id":"aws/bedrock/long-term-key","title":"Long-term API keys for models may be made","severity":[{"is":"high"}],"covers":["any/access/new-capability","any/access/wider-resource"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"action":["iam:CreateServiceSpecificCredential","iam:ResetServiceSpecificCredential"],"lacks-condition":["iam:ServiceSpecificCredentialServiceName","iam:ServiceSpecificCredentialAgeDays"]}},"what":"{principal} may now make long-term API keys ({actions}) on {resource}.","why":"Such a key stands for another user, does not expire by itself, and is all that is needed to use Bedrock from anywhere.","fix":"Take it out, or allow it for services that need it with a condition on `iam:ServiceSpecificCredentialServiceName`, and for a limited age.","references":["https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys-permissions.html"]},{"id":"aws/bedrock/mantle-bypass","title":"A second endpoint gets around what holds Bedrock back","severity":[{"is":"high"}],"covers":["any/access/new-capability","aws/bedrock/any-model"],"when":{"kind":"combines","rows":[{"effect":["allow"],"change":["appeared"],"is-not":["every-action"],"action":["bedrock-mantle:CreateInference"]},{"effect":["deny"],"action":["bedrock:InvokeModel","bedrock:InvokeModelWithResponseStream"]}]},"what":"{principal} may call models by {action}, which the deny of {other} says nothing of.","why":"The OpenAI-compatible endpoint has actions and condition keys of its own. What is written for `bedrock:` alone, a deny, a guardrail or a network, does not reach it.","fix":"Write the same deny for `bedrock-mantle:CreateInference`, with the keys of that service.","references":["https://docs.aws.amazon.com/bedrock/latest/userguide/bedrock-mantle.html"],"suggest":[{"kind":"restore"}]},{"id":"aws/bedrock/model-import","title":"Models may be imported, copied or shared","severity":[{"is":"high"}],"covers":["any/access/new-capability","any/access/wider-resource"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"action":["bedrock:CreateModelImportJob","bedrock:CreateCustomModel","bedrock:CreateModelCopyJob","bedrock:PutResourcePolicy"],"resource":{"reaches":["any-resource","any-of-its-kind"]}}},"blame":"action","what":"{principal} may now bring in models from elsewhere or hand them on: {actions} on {resource}.","why":"An imported model was trained by somebody else, and a copied or shared one leaves with what it was trained on.","fix":"Leave it to the role that manages models, for models by name.","references":["https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonbedrock.html"],"suggest":[{"kind":"write","resource":"nearby"},{"kind":"restore"}]},{"id":"aws/bedrock/pass-role-into-job","title":"Any role may be passed into a Bedrock job","severity":[{"is":"high","when":{"resource":{"reaches":["any-role","any-resource"]}}},{"is":"medium"}],"covers":["any/access/new-capability","any/access/wider-resource","aws/iam/pass-any-role"],"when":{"kind":"combines","rows":[{"action":["iam:PassRole"],"effect":["allow"],"resource":{"reaches":["any-role","any-resource","any-of-its-kind"]}},{"effect":["allow"],"action":["bedrock:CreateModelCustomizationJob","bedrock:CreateModelImportJob","bedrock:CreateModelInvocationJob","bedrock:CreateEvaluationJob","bedrock:CreateKnowledgeBase","bedrock:CreateAgent","bedrock:UpdateAgent","bedrock:CreateFlow","bedrock:UpdateFlow","bedrock:CreateDataAutomationProject"]}]},"what":"{principal} may start Bedrock jobs as other roles: {action} beside {other}.","why":"A job reads and writes with the role that it is given, so whoever starts it with any role reaches whatever that role reaches.","fix":"Name the one role that these jobs run as in the `Resource` of `iam:PassRole`, and add a condition on `iam:PassedToService`.","references":["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html"],"suggest":[{"kind":"write","resource":"nearby","condition":{"iam:PassedToService":["bedrock.amazonaws.com"]}},{"kind":"write","resource":"nearby"},{"kind":"restore"}]},{"id":"aws/bedrock/prompt-readers","title":"Prompts and responses may be read","severity":[{"is":"medium"}],"covers":["any/access/new-capability","any/access/wider-resource"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"capability":["log-read"],"resource":{"reaches":["any-resource","any-of-its-kind"]}}},"blame":"action","what":"{principal} may now read prompts, responses or sessions: {actions} on {resource}.","why":"Prompts hold what users would not write anywhere else, customer data, credentials, plans. Reading them is reading all of that.","fix":"Leave it to a role for whoever audits, on the log group or agent in question.","references":["https://docs.aws.amazon.com/bedrock/latest/userguide/model-invocation-logging.html"],"suggest":[{"kind":"write","resource":"nearby"},{"kind":"restore"}]},{"id":"aws/bedrock/spend","title":"Money may be committed to models","severity":[{"is":"medium"}],"covers":["any/access/new-capability","any/access/wider-resource","any/access/standing-administrator"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"capability":["spend"],"lacks-condition":["aws:CalledViaLast","aws:CalledVia"]}},"what":"{principal} may now commit spending: {actions} on {resource}.","why":"Reserved throughput and model agreements cost by the hour or bind by contract, whether the models are used or not.","fix":"Leave it to the role of whoever answers for the budget.","references":["https://docs.aws.amazon.com/bedrock/latest/userguide/prov-throughput.html"]},{"id":"aws/bedrock/tool-hijack","title":"An agent\'s tools may be replaced by who runs it","severity":[{"is":"high"}],"covers":["any/access/new-capability"],"when":{"kind":"combines","rows":[{"effect":["allow"],"is-not":["ai-service-role"],"action":["bedrock:UpdateAgentActionGroup","bedrock:CreateAgentActionGroup","bedrock:UpdateAgent","bedrock:UpdateAgentAlias","bedrock:PrepareAgent","lambda:UpdateFunctionCode"]},{"effect":["allow"],"action":["bedrock:InvokeAgent","bedrock:InvokeFlow"]}]},"what":"{principal} may change what an agent does and run it: {action} beside {other}.","why":"An agent acts with its own role. Whoever may both change its tools or instructions and run it acts with that role, whatever their own permissions are.","fix":"Let one role change agents, and another run them.","references":["https://docs.aws.amazon.com/bedrock/latest/userguide/agents-permissions.html"],"suggest":[{"kind":"restore"}]},{"id":"aws/bedrock/unapproved-model","title":"A model that nobody approved","severity":[{"is":"medium"}],"covers":["any/access/new-capability","any/access/wider-resource"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"capability":["invoke"],"is":["unapproved-model"]}},"blame":"resource","what":"{principal} may now invoke {resource}, which is not among the approved models ({actions}).","why":"The configuration lists the models that were reviewed for cost, data and content; this one was not.","fix":"Use an approved model, or have this one approved under `approved-models` first.","references":["https://docs.aws.amazon.com/bedrock/latest/userguide/models-supported.html"],"suggest":[{"kind":"restore"}]},{"id":"aws/bedrock/wildcard","title":"All of Amazon Bedrock","severity":[{"is":"high","when":{"resource":{"reaches":["any-resource","any-model"]}}},{"is":"medium"}],"covers":["aws/bedrock/*","aws/agentcore/*","aws/iam/*","any/identity/*","any/access/*"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"is":["service-wide"],"is-not":["every-action","not-action","managed-policy","boundary"],"action":["bedrock:*","bedrock-agentcore:*","bedrock-mantle:*"]}},"blame":"action","what":"{principal} may now do everything that {action} matches on {resource}: {capabilities}.","why":"One wildcard joins what should be apart, using models and managing them; whoever runs as this identity can also remove guardrails, switch off logging and train models.","fix":"List the actions that are needed. To use models, that is `bedrock:InvokeModel` and `bedrock:InvokeModelWithResponseStream` on the models by name.","references":["https://docs.aws.amazon.com/bedrock/latest/userguide/security_iam_id-based-policy-examples.html"],"suggest":[{"kind":"write","action":["bedrock:InvokeModel","bedrock:InvokeModelWithResponseStream","bedrock-agentcore:InvokeAgentRuntime","bedrock-mantle:CreateInference"],"resource":"nearby"},{"kind":"write","action":["bedrock:InvokeModel","bedrock:InvokeModelWithResponseStream","bedrock-agentcore:InvokeAgentRuntime","bedrock-mantle:CreateInference"]},{"kind":"restore"}]},{"id":"aws/iam/assume-any-role","title":"Any role may be assumed, beside AI access","severity":[{"is":"high"}],"covers":["any/access/new-capability","any/access/wider-resource"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"action":["sts:AssumeRole"],"resource":{"reaches":["any-role","any-resource"]}}},"what":"{principal} may now become every role that trusts it: {action} on {resource}.","why":"An identity that works with models is steered by prompts, and with this it reaches whatever any role of the account, and of accounts that trust it, can do.","fix":"Name the roles that it must assume.","references":["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_permissions-to-switch.html"],"suggest":[{"kind":"write","resource":"nearby"},{"kind":"restore"}]},{"id":"aws/iam/broad-managed-policy","title":"An administrator\'s managed policy","severity":[{"is":"critical","when":{"managed-policy":["AdministratorAccess"]}},{"is":"high"}],"covers":["aws/*","any/*"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"managed-policy":["AdministratorAccess","PowerUserAccess","AdministratorAccess-*"]}},"blame":"action","what":"{principal} gets {policy}, an administrator\'s policy, which reaches AI services too: {capabilities}.","why":"It includes invoking and training every model, removing every guardrail and reading every prompt.","fix":"Attach what the work needs. For people who administer, use a time-bound elevation instead.","references":["https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html"],"suggest":[{"kind":"restore"}]},{"id":"aws/iam/every-action-on-ai","title":"Every action on AI resources","severity":[{"is":"high","when":{"resource":{"reaches":["any-model","any-of-its-kind"]}}},{"is":"medium"}],"covers":["aws/*","any/*"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"is":["every-action"],"is-not":["any-resource","managed-policy","boundary"],"capability":["safety","train","deploy","artifact","agent-exec","invoke","author","kb-write","kb-read"]}},"blame":"action","what":"{principal} may now do everything that exists with {resource}: {capabilities}.","why":"One wildcard joins what should be apart, using and managing, and takes in whatever AWS adds later.","fix":"List the actions that this identity needs on these resources.","references":["https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html"],"suggest":[{"kind":"write","action":["bedrock:InvokeModel","bedrock:InvokeModelWithResponseStream"]},{"kind":"restore"}]},{"id":"aws/iam/every-action","title":"Every action on every resource, AI services included","severity":[{"is":"critical"}],"covers":["aws/*","any/*"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"is":["every-action"],"is-not":["boundary"],"resource":{"reaches":["any-resource"]}}},"blame":"action","what":"{principal} may now do everything on everything: {action} on {resource}.","why":"That includes invoking and training every model, removing every guardrail, reading every prompt and handing out further access.","fix":"List the actions that this identity needs. For people who administer, use a time-bound elevation instead.","references":["https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html"],"suggest":[{"kind":"restore"}]},{"id":"aws/iam/foreign-account","title":"AI resources of another account","severity":[{"is":"medium"}],"covers":["any/access/new-capability"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"is":["foreign-account"],"capability":["invoke","agent-exec","kb-read","kb-write","train","deploy","artifact","safety","log-config","credential","share-policy"]}},"blame":"resource","what":"{principal} may now {capabilities} in an account that is not among the trusted ones: {resource}.","why":"What is sent there, prompts and documents, leaves your accounts, and what comes back is somebody else\'s.","fix":"Use a resource of your own accounts, or list the account under `trusted-accounts`.","references":["https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies-cross-account-resource-access.html"],"suggest":[{"kind":"restore"}]},{"id":"aws/iam/long-lived-credential","title":"A long-lived credential for an identity with access to AI","severity":[{"is":"medium"}],"covers":[],"when":{"kind":"setting","name":["access-key","service-credential","login-profile"],"change":["appeared"],"subject":["holds-ai"]},"what":"{principal} gets a credential that does not expire by itself.","why":"Such a credential works for whoever finds it, in code, in a log or on a laptop, until somebody thinks of taking it away.","fix":"Use a role, by federation for pipelines and by the platform\'s own identity for services.","references":["https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html"]},{"id":"aws/iam/not-action","title":"Everything but some actions is allowed","severity":[{"is":"high"}],"covers":["aws/*","any/*"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"is":["not-action"],"is-not":["boundary"]}},"blame":"action","what":"{principal} may now do {action} on {resource}; that includes: {capabilities}.","why":"What is not named is allowed, also the actions of AI services that nobody thought of, and those that do not exist yet.","fix":"List the actions that are meant, under `Action`.","references":["https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notaction.html"],"suggest":[{"kind":"restore"}]},{"id":"aws/iam/open-trust","title":"A role with AI access trusts too many","severity":[{"is":"critical","when":{"principal":["anyone"]}},{"is":"critical","when":{"is":["external"]}},{"is":"low"}],"covers":["any/access/wider-principal","any/access/new-capability","any/access/condition-vanished"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["anyone","tenant","identity"],"is":["open-trust"],"is-not":["resource-policy"],"lacks-condition":["aws:PrincipalArn"]}},"blame":"principal","what":"{who} may now become {principal}.","why":"Everyone who is trusted has all that the role has; a whole account is everyone in it whom its own policies let.","fix":"Name the roles that need it.","references":["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-user.html"],"suggest":[{"kind":"restore"}]},{"id":"aws/iam/over-privileged-service-role","title":"An AI service runs as a role that may do nearly everything","severity":[{"is":"critical"}],"covers":["any/access/*","aws/iam/assume-any-role","aws/iam/whole-service","aws/iam/pass-any-role"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"is":["ai-service-role"],"is-not":["boundary","trust","not-action"],"action":["iam:CreateUser","iam:CreatePolicyVersion","iam:AttachRolePolicy","iam:PutRolePolicy","secretsmanager:GetSecretValue","sts:AssumeRole"],"resource":{"reaches":["any-resource","any-role","any-user"]}}},"what":"{principal} is taken on by an AI service and may now {capabilities}: {actions} on {resource}.","why":"Whoever may start a job, a notebook or an agent with this role gets what it holds; so does whoever makes a model say the right words to its tools.","fix":"Grant the role its own data, its model and its logs.","references":["https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html"],"suggest":[{"kind":"restore"}]},{"id":"aws/iam/pass-any-role","title":"Any role may be passed on, beside AI access","severity":[{"is":"high"}],"covers":["any/access/new-capability","any/access/wider-resource"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"action":["iam:PassRole"],"resource":{"reaches":["any-role","any-resource"]},"lacks-condition":["iam:PassedToService"]}},"what":"{principal} may now pass any role ({resource}) to any service.","why":"Whoever can pass a role can start a service that acts as it, and so holds everything that the role holds.","fix":"Name the roles, and add a condition on `iam:PassedToService`.","references":["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html"],"suggest":[{"kind":"write","resource":"nearby","condition":{"iam:PassedToService":["{service}.amazonaws.com"]}},{"kind":"write","condition":{"iam:PassedToService":["{service}.amazonaws.com"]}},{"kind":"write","resource":"nearby"},{"kind":"restore"}]},{"id":"aws/iam/self-set-tag","title":"A tag that access rests on may be set by who it holds back","severity":[{"is":"high"}],"covers":["any/access/new-capability"],"when":{"kind":"combines","rows":[{"effect":["allow"],"action":["iam:TagRole","iam:TagUser","sts:TagSession","bedrock:TagResource","bedrock:UntagResource","sagemaker:AddTags","sagemaker:DeleteTags","bedrock-agentcore:TagResource"],"lacks-condition":["aws:TagKeys","aws:RequestTag/*","sagemaker:TaggingAction"],"is-not":["trust"]},{"effect":["allow"],"has-condition":["aws:ResourceTag/*","aws:PrincipalTag/*","sagemaker:ResourceTag/*","bedrock:ResourceTag/*"]}]},"what":"{principal} is held back by tags and may set them: {action} beside {other}.","why":"A tag decides what this identity may use. Whoever may set that tag decides it themselves.","fix":"Allow tagging only with a condition on `aws:TagKeys` that leaves the deciding tag out, or deny it for that tag.","references":["https://docs.aws.amazon.com/IAM/latest/UserGuide/access_tags.html"],"suggest":[{"kind":"restore"}]},{"id":"aws/iam/shared-resource","title":"An AI resource is opened to others","severity":[{"is":"critical","when":{"principal":["anyone"]}},{"is":"high","when":{"is":["open-trust"]}},{"is":"medium"}],"covers":["any/access/wider-principal","any/access/new-capability","any/access/condition-vanished"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"is":["resource-policy"],"principal":["anyone","tenant"],"lacks-condition":["aws:PrincipalOrgID","aws:PrincipalAccount","aws:SourceAccount","aws:SourceArn","aws:PrincipalArn"]}},"blame":"principal","what":"{who} may now {capabilities} through the policy of {principal}: {actions}.","why":"A resource\'s own policy lets in whomever it names, from whatever account, without asking that account\'s owner or yours again.","fix":"Name the roles that need it, or add a condition on `aws:PrincipalOrgID`.","references":["https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_identity-vs-resource.html"],"suggest":[{"kind":"restore"}]},{"id":"aws/iam/shared-role","title":"One role for several workloads","severity":[{"is":"medium"}],"covers":[],"when":{"kind":"setting","name":["shared-identity"],"change":["appeared","changed"]},"what":"{principal} is the role of several workloads: {value}.","why":"Each of them may do whatever any of them needs, and nobody can tell from a log which one it was.","fix":"Give each workload a role of its own.","references":["https://docs.aws.amazon.com/bedrock/latest/userguide/agents-permissions.html"]},{"id":"aws/iam/trust-without-source","title":"An AI service is trusted for any account","severity":[{"is":"medium"}],"covers":["any/access/wider-principal","any/access/new-capability","any/access/condition-vanished"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["service"],"is":["no-source-guard"],"is-not":["resource-policy"]}},"blame":"principal","what":"{who} may now become {principal} on behalf of whichever account asks it to.","why":"The service acts for all of its customers. Without saying whose work this role is for, somebody else\'s agent may get the service to use it.","fix":"Add a condition on `aws:SourceAccount`, and on `aws:SourceArn` where the agent or job is known.","references":["https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html"],"suggest":[{"kind":"write","condition":{"aws:SourceAccount":["{account}"]}},{"kind":"restore"}]},{"id":"aws/iam/weak-federation","title":"A pipeline\'s way into an AI role is open too wide","severity":[{"is":"high"}],"covers":["any/access/wider-principal","any/access/new-capability","any/access/condition-vanished"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["federated"],"is":["unpinned-subject"],"is-not":["resource-policy"]}},"blame":"conditions","what":"{who} may now become {principal} for more than one branch or workload: {conditions}.","why":"Whoever can push a branch or open a pull request there can then use the models and data of this role.","fix":"Pin the subject to one repository and one branch or environment, `repo:org/app:ref:refs/heads/main`.","references":["https://docs.github.com/en/actions/security-for-github-actions/security-hardening-your-deployments/configuring-openid-connect-in-amazon-web-services"],"suggest":[{"kind":"restore"}]},{"id":"aws/iam/whole-service","title":"All of an AI service","severity":[{"is":"critical","when":{"action":["qbusiness:DisableAclOnDataSource"]}},{"is":"high","when":{"capability":["safety","log-config","credential","share-policy"]}},{"is":"medium"}],"covers":["aws/qbusiness/*","aws/vectors/*","aws/bedrock/prompt-readers","aws/bedrock/spend","any/identity/*","any/access/*"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"is":["service-wide"],"is-not":["every-action","not-action","managed-policy","boundary"],"action":["q:*","qbusiness:*","qapps:*","kendra:*","aoss:*","s3vectors:*","codewhisperer:*","aiops:*","aidevops:*","nova-act:*"]}},"blame":"action","what":"{principal} may now do everything that {action} matches on {resource}: {capabilities}.","why":"One wildcard joins what should be apart, using the service and running it; whoever runs as this identity can also decide who else gets in, and what is kept of conversations.","fix":"List the actions that are needed.","references":["https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonqbusiness.html"],"suggest":[{"kind":"write","action":["qbusiness:Chat","qbusiness:ChatSync","kendra:Query","kendra:Retrieve","s3vectors:QueryVectors","q:StartConversation","q:SendMessage"]},{"kind":"restore"}]},{"id":"aws/lambda/public-api","title":"A route to a function that works with AI asks nobody who they are","severity":[{"is":"medium"}],"covers":[],"when":{"kind":"setting","name":["public-api"],"change":["appeared","changed"],"subject":["holds-ai"]},"what":"Whoever calls the route makes the function act as {principal}, without being asked who they are.","why":"Unless the function itself checks who calls, whoever finds the route uses its models, with its permissions and at your cost.","fix":"Give the API an authorizer, or the route one of its own; where the function checks its callers itself, waive this and say so.","references":["https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/serverless-controlling-access-to-apis.html"],"suggest":[{"kind":"restore"}]},{"id":"aws/lambda/public-url","title":"Anybody may call a function that works with AI","severity":[{"is":"high"}],"covers":[],"when":{"kind":"setting","name":["public-url"],"change":["appeared","changed"],"subject":["holds-ai"]},"what":"Whoever knows the URL of the function acts as {principal}, without being asked who they are.","why":"Such URLs are found, by scanners and in logs; whoever has it uses the function\'s models, with its permissions and at your cost.","fix":"Let the URL ask for signed requests, with `AWS_IAM`, or put an API with an authorizer in front of the function.","references":["https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html"],"suggest":[{"kind":"instead"},{"kind":"restore"}]},{"id":"aws/policy/api-name","title":"The name of an API call, not of an action","severity":[{"is":"low"}],"covers":[],"when":{"kind":"lint","name":["api-name-for-action"],"effect":["allow"]},"what":"{text} is what the call is named, not what IAM checks, so this line grants nothing.","why":"Whoever wrote it expects an access that will be refused, and the next fix is often a wildcard.","fix":"Write {instead}.","references":["https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_Converse.html"],"suggest":[{"kind":"instead"}]},{"id":"aws/policy/look-alike-letters","title":"Letters that only look right","severity":[{"is":"high"}],"covers":[],"when":{"kind":"lint","name":["non-ascii"]},"what":"{text} holds letters that AWS does not use in names, so it matches nothing.","why":"Such letters come from copied text, or are put there so that a reviewer reads one name where another stands.","fix":"Type the name again with plain letters.","references":["https://www.unicode.org/reports/tr39/"]},{"id":"aws/policy/nonexistent-action-denied","title":"A deny of an action that does not exist","severity":[{"is":"high"}],"covers":[],"when":{"kind":"lint","name":["nonexistent-action","api-name-for-action"],"effect":["deny"]},"what":"There is no action {text}, so this deny stops nothing.","why":"A protection that is written down and does not work is worse than none, since everyone relies on it.","fix":"Write {instead} if that is what was meant.","references":["https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html"],"suggest":[{"kind":"instead"}]},{"id":"aws/policy/nonexistent-action","title":"An action that does not exist","severity":[{"is":"low"}],"covers":[],"when":{"kind":"lint","name":["nonexistent-action"],"effect":["allow"]},"what":"There is no action {text}, so this line grants nothing.","why":"Whoever wrote it expects an access that will be refused, and the next fix is often a wildcard.","fix":"Write {instead} if that is what was meant, or delete the line.","references":["https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html"],"suggest":[{"kind":"instead"}]},{"id":"aws/policy/nonexistent-operator","title":"A condition operator that does not exist","severity":[{"is":"medium"}],"covers":[],"when":{"kind":"lint","name":["nonexistent-operator"]},"what":"There is no condition operator {text}; AWS refuses the policy, or the condition does not do what it says.","why":"A condition that is not understood protects nothing.","fix":"Use one of the operators that AWS lists, `StringEquals`, `ArnLike`, `Bool` and so on.","references":["https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html"]},{"id":"aws/policy/resource-mismatch","title":"A deny on resources that the action does not take","severity":[{"is":"medium"}],"covers":[],"when":{"kind":"lint","name":["resource-mismatch"],"effect":["deny"]},"what":"None of the resources of this statement is one that {text} takes, so this deny does not stop it; it takes {instead}.","why":"A protection that is written down and does not work is worse than none, since everyone relies on it.","fix":"Put the action in a statement of its own with the resources that it takes, or with `\\"*\\"` where it takes none.","references":["https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html"]},{"id":"aws/policy/tag-before-creation","title":"A tag is tested on what is not there yet","severity":[{"is":"medium"}],"covers":[],"when":{"kind":"lint","name":["tag-before-creation"],"effect":["allow"]},"what":"{detail} has nothing that carries {text}, so the condition cannot be relied on.","why":"A tag of a resource is read from the resource. What is only being made has none, and a list is about none; what such a condition comes to is nowhere promised.","fix":"Test `aws:RequestTag` and `aws:TagKeys` where something is made, and the resource\'s tag on what is there.","references":["https://docs.aws.amazon.com/IAM/latest/UserGuide/access_tags.html"]},{"id":"aws/policy/void-condition","title":"A condition on something that the request never carries","severity":[{"is":"high"}],"covers":[],"when":{"kind":"lint","name":["void-condition"]},"what":"Requests for these actions never carry {text}: {outcome}.","why":"A test that can never hold grants nothing, or denies nothing; one that is negated or optional always holds, and the permission stands unconditioned.","fix":"Use a key that the action\'s requests carry, such as `aws:SourceVpce`, `aws:PrincipalTag` or a key from the service\'s own list.","references":["https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonbedrock.html"]},{"id":"aws/qbusiness/access-control-off","title":"Who may read which document can be changed","severity":[{"is":"low","when":{"is":["ai-service-role"]}},{"is":"critical"}],"covers":["any/access/*"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"is-not":["boundary"],"action":["qbusiness:DisableAclOnDataSource","qbusiness:PutGroup","qbusiness:CreateUser","qbusiness:UpdateUser"]}},"what":"{principal} may now change whom Q Business shows which documents ({actions}) on {resource}.","why":"Answers are drawn from documents that the asking user may read. Without those lists, or with another\'s identity, every document answers everyone.","fix":"Leave these to the role of the connector, and name its application.","references":["https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonqbusiness.html"],"suggest":[{"kind":"restore"}]},{"id":"aws/qbusiness/shared-outward","title":"What Q Business knows may be shown to others","severity":[{"is":"high"}],"covers":["any/access/*"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"is-not":["boundary"],"action":["qbusiness:PutResourcePolicy","qbusiness:AssociatePermission","qbusiness:CreateDataAccessor*","qbusiness:CreateAnonymousWebExperienceUrl"]}},"what":"{principal} may now open Q Business to others ({actions}) on {resource}.","why":"An anonymous address or a data accessor lets people outside the organisation ask about its documents.","fix":"Leave sharing to a role that security owns.","references":["https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonqbusiness.html"],"suggest":[{"kind":"restore"}]},{"id":"aws/sagemaker/any-endpoint","title":"Any endpoint may be invoked","severity":[{"is":"medium"}],"covers":["any/access/new-capability","any/access/wider-resource"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"action":["sagemaker:InvokeEndpoint*"],"resource":{"reaches":["any-resource","any-of-its-kind"]},"lacks-condition":["sagemaker:ResourceTag/*","aws:ResourceTag/*"]}},"what":"{principal} may now invoke every SageMaker endpoint that {resource} matches ({actions}).","why":"Each endpoint has its own model, data and cost; a wildcard grants those that nobody thought of, and those to come.","fix":"Name the endpoints, or tie the permission to a tag on them.","references":["https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonsagemaker.html"],"suggest":[{"kind":"write","resource":"nearby"},{"kind":"restore"}]},{"id":"aws/sagemaker/broad-managed-policy","title":"A broad AWS managed policy for SageMaker","severity":[{"is":"high"}],"covers":["aws/*","any/*"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"managed-policy":["AmazonSageMakerFullAccess","AmazonSageMakerCanvas*Access","AmazonSageMakerPipelinesIntegrations","SageMakerStudioAdminIAM*Policy","DataScientist"]}},"blame":"action","what":"{principal} gets {policy}, which reaches across SageMaker and beyond: {capabilities}.","why":"AWS writes this policy to make everything work. It passes any role to SageMaker, reads and writes buckets, registries and repositories, and opens notebooks.","fix":"Write a policy of your own for the kind of work that this identity does, training, deployment or use.","references":["https://docs.aws.amazon.com/sagemaker/latest/dg/security-iam-awsmanpol.html"],"suggest":[{"kind":"restore"}]},{"id":"aws/sagemaker/incomplete-deny","title":"A way around the deny on training","severity":[{"is":"high"}],"covers":["any/access/new-capability"],"when":{"kind":"combines","rows":[{"effect":["allow"],"change":["appeared"],"action":["sagemaker:CreateProcessingJob","sagemaker:CreateAutoMLJob*","sagemaker:CreateTransformJob","sagemaker:CreateJob","sagemaker:TrainHubModel","sagemaker:CreatePipeline","sagemaker:StartPipelineExecution","sagemaker:CreateNotebookInstance"]},{"effect":["deny"],"is-not":["boundary"],"action":["sagemaker:CreateTrainingJob"],"resource":{"reaches":["any-resource","any-of-its-kind"]}}]},"what":"{principal} is denied training, and may do the same another way: {action} beside the deny of {other}.","why":"Processing jobs, pipelines and notebooks run any code on the same machines and with the same roles as training jobs.","fix":"Deny what trains by its capability, all of these actions in one statement.","references":["https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonsagemaker.html"],"suggest":[{"kind":"restore"}]},{"id":"aws/sagemaker/inference-siphon","title":"Inference may be copied to another bucket","severity":[{"is":"high"}],"covers":["any/access/new-capability","any/access/wider-resource"],"when":{"kind":"combines","rows":[{"effect":["allow"],"is-not":["ai-service-role"],"action":["sagemaker:CreateEndpointConfig"],"resource":{"reaches":["any-resource","any-of-its-kind"]}},{"effect":["allow"],"action":["sagemaker:UpdateEndpoint"],"resource":{"reaches":["any-resource","any-of-its-kind"]}}]},"what":"{principal} may change how any endpoint answers, and where its requests are kept: {action} beside {other}.","why":"An endpoint\'s configuration can have every request and answer copied to a bucket. On all endpoints that is everyone\'s data.","fix":"Name the endpoints and configurations that this identity deploys.","references":["https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonsagemaker.html"],"suggest":[{"kind":"restore"}]},{"id":"aws/sagemaker/job-shell","title":"A shell may be opened in running jobs","severity":[{"is":"medium"}],"covers":["any/access/new-capability"],"when":{"kind":"combines","rows":[{"effect":["allow"],"action":["sagemaker:UpdateTrainingJob","sagemaker:CreateTrainingJob"],"lacks-condition":["sagemaker:EnableRemoteDebug"]},{"effect":["allow"],"action":["ssm:StartSession"]}]},"what":"{principal} may switch on remote debugging of training jobs and open a session in them: {action} beside {other}.","why":"A session in a job has the job\'s role, its data and the model in the making.","fix":"Add a condition that demands `sagemaker:EnableRemoteDebug` to be false.","references":["https://docs.aws.amazon.com/sagemaker/latest/dg/train-remote-debugging.html"],"suggest":[{"kind":"restore"}]},{"id":"aws/sagemaker/open-bucket-name","title":"A job may write to buckets of others","severity":[{"is":"medium"}],"covers":[],"when":{"kind":"lint","name":["open-bucket-name"],"subject":["ai-service-role"]},"what":"{principal} is taken on by an AI service and may use whatever bucket has a name like {text}.","why":"Bucket names are one space for all customers. Anybody can make a bucket with such a name, and give this role data to learn from, or take what it writes.","fix":"Write the bucket\'s whole name; a wildcard belongs behind the slash. Or add a condition on `aws:ResourceAccount`.","references":["https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucket-owner-condition.html"]},{"id":"aws/sagemaker/open-notebook","title":"A notebook is left open","severity":[{"is":"medium"}],"covers":[],"when":{"kind":"setting","name":["open-notebook"],"change":["appeared","changed"]},"what":"{principal} has {value}.","why":"Whoever works in the notebook, or gets code to run there, takes its role\'s credentials and carries data out by the open way.","fix":"Set `root_access` and `direct_internet_access` to `Disabled`, and ask for version 2 of the instance metadata service.","references":["https://docs.aws.amazon.com/sagemaker/latest/dg/nbi-root-access.html"],"suggest":[{"kind":"instead"},{"kind":"restore"}]},{"id":"aws/sagemaker/pass-role-into-compute","title":"Code may be run as any role through SageMaker","severity":[{"is":"critical","when":{"resource":{"reaches":["any-role","any-resource"]}}},{"is":"high"}],"covers":["any/access/new-capability","any/access/wider-resource","aws/iam/pass-any-role","aws/sagemaker/unhardened-notebook","aws/sagemaker/unisolated-jobs"],"when":{"kind":"combines","rows":[{"action":["iam:PassRole"],"effect":["allow"],"resource":{"reaches":["any-role","any-resource","any-of-its-kind"]}},{"effect":["allow"],"action":["sagemaker:CreateNotebookInstance","sagemaker:CreateTrainingJob","sagemaker:CreateProcessingJob","sagemaker:CreateHyperParameterTuningJob","sagemaker:CreateAutoMLJob*","sagemaker:CreateModel","sagemaker:CreatePipeline","sagemaker:UpdatePipeline","sagemaker:CreateDomain","sagemaker:UpdateDomain","sagemaker:CreateUserProfile","sagemaker:UpdateUserProfile","sagemaker:CreateSpace","sagemaker:CreateCluster","sagemaker:CreateJob","sagemaker:TrainHubModel","sagemaker:DeployHubModel"]}]},"what":"{principal} may run its own code with another role\'s permissions: {action} beside {other}.","why":"Training jobs, notebooks and models run whatever code they are given, with the role that is passed to them. Whoever may pass any role holds everything that any of them holds.","fix":"Name the execution roles in the `Resource` of `iam:PassRole`, and add a condition on `iam:PassedToService`.","references":["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html"],"suggest":[{"kind":"write","resource":"nearby","condition":{"iam:PassedToService":["sagemaker.amazonaws.com"]}},{"kind":"write","resource":"nearby"},{"kind":"restore"}]},{"id":"aws/sagemaker/pipeline-takeover","title":"Any pipeline may be rewritten and run","severity":[{"is":"high"}],"covers":["any/access/new-capability","any/access/wider-resource"],"when":{"kind":"combines","rows":[{"effect":["allow"],"is-not":["ai-service-role"],"action":["sagemaker:UpdatePipeline","sagemaker:CreatePipeline"],"resource":{"reaches":["any-resource","any-of-its-kind"]}},{"effect":["allow"],"action":["sagemaker:StartPipelineExecution","sagemaker:RetryPipelineExecution"],"resource":{"reaches":["any-resource","any-of-its-kind"]}}]},"what":"{principal} may rewrite any pipeline and run it: {action} beside {other}.","why":"A pipeline runs with its own role. Whoever may change and start any of them acts as all of those roles.","fix":"Name the pipelines that this identity deploys.","references":["https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonsagemaker.html"],"suggest":[{"kind":"restore"}]},{"id":"aws/sagemaker/presigned-url","title":"Other people\'s notebooks may be opened","severity":[{"is":"high"}],"covers":["any/access/new-capability","any/access/wider-resource"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"action":["sagemaker:CreatePresigned*Url","sagemaker:CreatePartnerAppPresignedUrl"],"resource":{"reaches":["any-resource","any-of-its-kind"]},"lacks-condition":["sagemaker:ResourceTag/*","aws:ResourceTag/*"]}},"what":"{principal} may now open notebooks and studios of others: {actions} on {resource}.","why":"A presigned address logs its holder in as the owner, with the owner\'s files and the notebook\'s role.","fix":"Keep it to the caller\'s own, with a tag condition or a variable such as `${aws:PrincipalTag/notebook}` in the resource.","references":["https://docs.aws.amazon.com/sagemaker/latest/dg/security_iam_id-based-policy-examples.html"],"suggest":[{"kind":"write","resource":"nearby"},{"kind":"restore"}]},{"id":"aws/sagemaker/self-approval","title":"A model may be approved by whoever made it","severity":[{"is":"high"}],"covers":["any/access/new-capability","any/access/wider-resource","any/access/condition-vanished"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"is-not":["boundary"],"action":["sagemaker:UpdateModelPackage","sagemaker:CreateModelPackage"],"lacks-condition":["sagemaker:ModelApprovalStatus","sagemaker:ModelLifeCycle*"]}},"what":"{principal} may now set the approval of model packages ({actions}) on {resource}.","why":"What is approved is deployed. Whoever both registers a model and approves it needs nobody else to put it into production.","fix":"Add a condition on `sagemaker:ModelApprovalStatus`, so that only a reviewer\'s role can set `Approved`.","references":["https://docs.aws.amazon.com/sagemaker/latest/dg/model-registry-approve.html"],"suggest":[{"kind":"restore"}]},{"id":"aws/sagemaker/startup-script","title":"Code may be put into notebooks of others","severity":[{"is":"high"}],"covers":["any/access/new-capability","any/access/wider-resource"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"is-not":["boundary"],"action":["sagemaker:UpdateNotebookInstanceLifecycleConfig","sagemaker:CreateNotebookInstanceLifecycleConfig","sagemaker:CreateStudioLifecycleConfig","sagemaker:UpdateCodeRepository","sagemaker:CreateImageVersion"],"resource":{"reaches":["any-resource","any-of-its-kind"]}}},"what":"{principal} may now change what runs when notebooks start ({actions}) on {resource}.","why":"A start-up script runs as root, with the notebook\'s role, for everyone who uses it. Changing one that is in use reaches every notebook that has it.","fix":"Name the configurations of this team, or leave them to the role that administers notebooks.","references":["https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonsagemaker.html"],"suggest":[{"kind":"restore"}]},{"id":"aws/sagemaker/unhardened-notebook","title":"Notebooks may be made with open internet and root access","severity":[{"is":"medium"}],"covers":["any/access/new-capability","any/access/wider-resource","any/access/condition-vanished","aws/sagemaker/unisolated-jobs"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"is-not":["boundary"],"action":["sagemaker:CreateNotebookInstance"],"resource":{"reaches":["any-resource","any-of-its-kind"]},"lacks-condition":["sagemaker:DirectInternetAccess","sagemaker:RootAccess","sagemaker:VpcSubnets"]}},"what":"{principal} may now make notebooks with internet access and root, on {resource}.","why":"A notebook with both is a machine with a role, model data and a way out.","fix":"Add conditions that demand `sagemaker:DirectInternetAccess` and `sagemaker:RootAccess` to be `Disabled`.","references":["https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonsagemaker.html"],"suggest":[{"kind":"restore"}]},{"id":"aws/sagemaker/unisolated-jobs","title":"Jobs may be run on any network and without encryption","severity":[{"is":"info"}],"covers":["any/access/condition-vanished"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"is-not":["boundary","ai-service-role"],"action":["sagemaker:CreateTrainingJob","sagemaker:CreateProcessingJob","sagemaker:CreateHyperParameterTuningJob","sagemaker:CreateAutoMLJob*","sagemaker:CreateModel","sagemaker:CreateNotebookInstance"],"lacks-condition":["sagemaker:VpcSubnets","sagemaker:VpcSecurityGroupIds","sagemaker:NetworkIsolation","sagemaker:VolumeKmsKey*","sagemaker:InterContainerTrafficEncryption"]}},"what":"{principal} may start {actions} with whatever network and encryption it chooses.","why":"What a job learns from can leave through a network that nobody watches.","fix":"Add conditions on `sagemaker:VpcSubnets`, with `Null` tests beside it, or on `sagemaker:NetworkIsolation`.","references":["https://docs.aws.amazon.com/sagemaker/latest/dg/security_iam_id-based-policy-examples.html"]},{"id":"aws/sagemaker/wildcard","title":"All of Amazon SageMaker","severity":[{"is":"high"}],"covers":["aws/sagemaker/*","aws/bedrock/bearer-token","aws/bedrock/prompt-readers","aws/bedrock/spend","aws/iam/*","any/identity/*","any/access/*"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"is":["service-wide"],"is-not":["every-action","not-action","managed-policy","boundary"],"action":["sagemaker:*"]}},"blame":"action","what":"{principal} may now do everything that {action} matches on {resource}: {capabilities}.","why":"Among the actions are those that open other people\'s notebooks, change pipelines and endpoints, and approve models.","fix":"List the actions that are needed, and keep training, deployment and use in roles of their own.","references":["https://docs.aws.amazon.com/sagemaker/latest/dg/security_iam_id-based-policy-examples.html"],"suggest":[{"kind":"write","action":["sagemaker:InvokeEndpoint","sagemaker:InvokeEndpointAsync","sagemaker:InvokeEndpointWithResponseStream"],"resource":"nearby"},{"kind":"write","action":["sagemaker:InvokeEndpoint","sagemaker:InvokeEndpointAsync","sagemaker:InvokeEndpointWithResponseStream"]},{"kind":"restore"}]},{"id":"aws/vectors/any-store","title":"Every vector store may be read or written","severity":[{"is":"high"}],"covers":["any/access/new-capability","any/access/wider-resource"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"is-not":["boundary"],"action":["aoss:APIAccessAll","s3vectors:QueryVectors","s3vectors:GetVectors","s3vectors:PutVectors","s3vectors:DeleteVectors"],"resource":{"reaches":["any-resource","any-of-its-kind"]}}},"what":"{principal} may now use every vector store that {resource} matches ({actions}).","why":"A vector store holds the documents that models answer from, whoever may read those documents themselves.","fix":"Name the collection or index.","references":["https://docs.aws.amazon.com/opensearch-service/latest/developerguide/serverless-data-access.html"],"suggest":[{"kind":"restore"}]},{"id":"aws/vectors/self-granted-access","title":"A reader of a vector store may let anyone in","severity":[{"is":"high"}],"covers":["any/access/new-capability"],"when":{"kind":"combines","rows":[{"effect":["allow"],"is-not":["boundary"],"action":["aoss:CreateAccessPolicy","aoss:UpdateAccessPolicy","aoss:CreateSecurityPolicy","aoss:UpdateSecurityPolicy","aoss:UpdateSecurityConfig","s3vectors:PutVectorBucketPolicy"]},{"effect":["allow"],"action":["aoss:APIAccessAll","s3vectors:QueryVectors","s3vectors:GetVectors"]}]},"what":"{principal} uses a vector store and may now decide who else does: {action} beside {other}.","why":"The store\'s own policies are what holds its users back. Whoever writes them and reads the data has no limit left.","fix":"Let another role write the access and network policies.","references":["https://docs.aws.amazon.com/opensearch-service/latest/developerguide/serverless-data-access.html"],"suggest":[{"kind":"restore"}]},{"id":"azure/identity/client-secret","title":"A long-lived secret for an identity with access to AI","severity":[{"is":"medium"}],"covers":[],"when":{"kind":"setting","name":["service-credential"],"change":["appeared"],"subject":["holds-ai"]},"what":"{principal} gets {value}, which does not depend on where it is used.","why":"Such a credential works for whoever finds it, in code, in state, in a log or on a laptop, until somebody thinks of taking it away.","fix":"Use a managed identity where it runs in Azure, and a federated credential for pipelines.","references":["https://learn.microsoft.com/entra/workload-id/workload-identity-federation"]},{"id":"azure/identity/directory-role","title":"An identity with access to AI gets a role in the directory","severity":[{"is":"medium"}],"covers":[],"when":{"kind":"setting","name":["directory-role"],"change":["appeared","changed"],"subject":["holds-ai"]},"what":"{principal} also holds {value} in the tenant\'s directory.","why":"A role in the directory is about every user, group and application of the tenant; an identity that also runs models carries it into everything that reaches its prompts.","fix":"Leave directory roles to people, for a time, and to identities that do nothing else.","references":["https://learn.microsoft.com/entra/identity/role-based-access-control/best-practices"]},{"id":"azure/identity/federation","title":"Another workload may sign in as an AI identity","severity":[{"is":"low"}],"covers":["any/access/wider-principal","any/access/new-capability","any/access/condition-vanished","any/access/let-in","any/identity/train-and-deploy","any/identity/too-many-concerns","any/access/standing-administrator"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["federated"],"is-not":["unpinned-subject"]}},"blame":"conditions","what":"{who} may now become {principal}, where {conditions}.","why":"Whoever is taken for the identity uses its models and data; who that is should be meant.","fix":"Make sure that the subject is a workload, a branch or an environment that others guard as well as this identity deserves.","references":["https://learn.microsoft.com/entra/workload-id/workload-identity-federation-create-trust"],"suggest":[{"kind":"restore"}]},{"id":"azure/identity/grants-roles","title":"Roles may be assigned to anyone, also on AI services","severity":[{"is":"medium","when":{"has-condition":["*"]}},{"is":"high"}],"covers":["azure/openai/wide-scope","any/access/*","any/identity/train-and-deploy","any/identity/too-many-concerns"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"action":["Microsoft.Authorization/roleAssignments/write","Microsoft.Authorization/roleDefinitions/write"]}},"blame":"action","what":"{principal} may now assign roles on {resource} ({actions}), through {action}; {conditions} holds it back.","why":"Whoever assigns roles may assign any of them to itself, and so holds every right on the AI services within reach.","fix":"Add a condition that names the roles, and where it can be the principals, that may be assigned.","references":["https://learn.microsoft.com/azure/role-based-access-control/delegate-role-assignments-overview"],"suggest":[{"kind":"restore"}]},{"id":"azure/identity/identity-lost","title":"An AI service loses its identity","severity":[{"is":"low"}],"covers":[],"when":{"kind":"setting","name":["workload-identity"],"change":["changed"],"value":["no, of an AI service"]},"what":"{principal} no longer has a managed identity.","why":"Without one the service reaches its data, its keys and other services only with keys that somebody keeps for it.","fix":"Leave it its identity, and give that only the roles that it needs.","references":["https://learn.microsoft.com/azure/ai-services/authentication"],"suggest":[{"kind":"restore"}]},{"id":"azure/identity/shared-identity","title":"Several workloads act as one identity with access to AI","severity":[{"is":"low"}],"covers":[],"when":{"kind":"setting","name":["shared-identity"],"change":["appeared","changed"],"subject":["holds-ai"]},"what":"{principal} is the identity of {value}.","why":"Each of them holds what any of them needs, and no log tells which of them it was.","fix":"Give each workload an identity of its own.","references":["https://learn.microsoft.com/entra/identity/managed-identities-azure-resources/managed-identity-best-practice-recommendations"]},{"id":"azure/identity/unpinned-federation","title":"A pipeline\'s way into an AI identity is open too wide","severity":[{"is":"high"}],"covers":["any/access/wider-principal","any/access/new-capability","any/access/condition-vanished","any/access/let-in","any/identity/train-and-deploy","any/identity/too-many-concerns","any/access/standing-administrator"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["federated"],"is":["unpinned-subject"]}},"blame":"conditions","what":"{who} may now become {principal} for more than one branch or workload: {conditions}.","why":"Whoever can push a branch or open a pull request there can then use the models and data of this identity.","fix":"Pin the subject to one repository and one branch or environment, `repo:org/app:ref:refs/heads/main`.","references":["https://learn.microsoft.com/entra/workload-id/workload-identity-federation-create-trust"],"suggest":[{"kind":"restore"}]},{"id":"azure/ml/assign-identity","title":"Identities may be given to computes or services that one makes oneself","severity":[{"is":"critical"}],"covers":["azure/openai/wide-scope","any/access/new-capability","any/access/wider-resource","azure/ml/run-code","any/identity/train-and-deploy","any/identity/too-many-concerns","any/access/standing-administrator"],"when":{"kind":"combines","rows":[{"action":["Microsoft.ManagedIdentity/userAssignedIdentities/assign/action"],"effect":["allow"],"is-not":["managed-policy"]},{"action":["Microsoft.MachineLearningServices/workspaces/write","Microsoft.MachineLearningServices/workspaces/hubs/write","Microsoft.MachineLearningServices/workspaces/computes/write","Microsoft.MachineLearningServices/workspaces/onlineEndpoints/write","Microsoft.CognitiveServices/accounts/write"],"effect":["allow"]}]},"what":"{principal} may give a managed identity ({action}) to something that it makes itself ({other}).","why":"Whatever runs there takes tokens of that identity; together the two rights are every right that any identity within reach has.","fix":"Let a pipeline make computes and services, and let nobody who may assign identities make them too; or keep the right to assign to one identity.","references":["https://learn.microsoft.com/azure/role-based-access-control/built-in-roles/identity"]},{"id":"azure/ml/compute-identity","title":"People\'s own code acts as an identity","severity":[{"is":"medium"}],"covers":[],"when":{"kind":"setting","name":["compute-identity"],"change":["appeared","changed"]},"what":"Whoever runs code on {value} acts as {principal}.","why":"A token of every identity that a compute has is handed to any code there; its roles are then those of everybody who may submit a job or open a notebook.","fix":"Give the compute an identity of its own, with nothing but what its jobs need, and let people\'s own credentials open the rest.","references":["https://learn.microsoft.com/azure/machine-learning/how-to-identity-based-service-authentication"],"suggest":[{"kind":"restore"}]},{"id":"azure/ml/open-compute","title":"A compute of Machine Learning is left open","severity":[{"is":"medium"}],"covers":[],"when":{"kind":"setting","name":["open-notebook"],"change":["appeared","changed"]},"what":"{principal} has {value}.","why":"Whoever gets in runs code there with the compute\'s identity, and reads what other people\'s jobs left behind.","fix":"Switch SSH and local users off, and keep a compute\'s applications to whom it is assigned to.","references":["https://learn.microsoft.com/azure/machine-learning/how-to-create-compute-instance"],"suggest":[{"kind":"instead"},{"kind":"restore"}]},{"id":"azure/ml/others-compute","title":"Other people\'s compute instances may be entered","severity":[{"is":"high"}],"covers":["azure/openai/wide-scope","any/access/*","any/identity/train-and-deploy","any/identity/too-many-concerns","azure/ml/workspace-secrets"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"is-not":["managed-policy"],"action":["Microsoft.MachineLearningServices/workspaces/computes/applicationaccess/action"]}},"blame":"action","what":"{principal} may now open the notebooks and terminals of {resource} ({actions}), through {action}.","why":"An instance holds its user\'s files, and tokens of its identity and often of its user.","fix":"Leave the operation out; whoever an instance is assigned to needs no role for it.","references":["https://learn.microsoft.com/azure/machine-learning/how-to-assign-roles"],"suggest":[{"kind":"restore"}]},{"id":"azure/ml/run-code","title":"Code may be run with the identity of a workspace\'s computes","severity":[{"is":"high","when":{"is":["managed-policy"]}},{"is":"critical"}],"covers":["azure/ml/*","azure/openai/wide-scope","any/access/*","any/identity/train-and-deploy","any/identity/too-many-concerns"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"action":["Microsoft.MachineLearningServices/workspaces/jobs/write","Microsoft.MachineLearningServices/workspaces/computes/write","Microsoft.MachineLearningServices/workspaces/onlineEndpoints/write","Microsoft.MachineLearningServices/workspaces/onlineEndpoints/deployments/write","Microsoft.MachineLearningServices/workspaces/schedules/write","Microsoft.MachineLearningServices/workspaces/notebooks/vm/write","Microsoft.MachineLearningServices/workspaces/experiments/runs/submit/action"]}},"blame":"action","what":"{principal} may now run code of its own in {resource} ({actions}), through {action}.","why":"A job, an endpoint or a compute hands a token of its managed identity to any code that runs there; whoever submits one holds everything that this identity holds.","fix":"Keep those who submit jobs apart from those who make computes and endpoints, and give computes identities with nothing but what their jobs need.","references":["https://learn.microsoft.com/azure/machine-learning/how-to-assign-roles"],"suggest":[{"kind":"restore"}]},{"id":"azure/ml/secret-reads","title":"Secrets hide among what may be read","severity":[{"is":"info","when":{"is":["managed-policy"]}},{"is":"medium"}],"covers":["any/access/*","azure/openai/wide-scope","any/identity/train-and-deploy","any/identity/too-many-concerns","azure/openai/prompt-readers"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"action":["Microsoft.MachineLearningServices/workspaces/listNotebookAccessToken/read","Microsoft.MachineLearningServices/workspaces/listNotebookKeys/read","Microsoft.MachineLearningServices/workspaces/metadata/secrets/read","Microsoft.CognitiveServices/accounts/QnAMaker/endpointkeys/read"]}},"blame":"action","what":"{principal} may now read {actions}, which {action} takes in on {resource}.","why":"These operations are called reading and hand out keys and tokens, so a role that only reads gives away more than it says.","fix":"Exclude them in `notActions`, or list what is to be read.","references":["https://learn.microsoft.com/azure/role-based-access-control/permissions/ai-machine-learning"]},{"id":"azure/ml/training-data","title":"Training or evaluation data may be changed","severity":[{"is":"medium"}],"covers":["any/access/*","azure/openai/wide-scope","any/identity/train-and-deploy","any/identity/too-many-concerns"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"capability":["kb-write"],"is-not":["managed-policy"],"action":["Microsoft.MachineLearningServices/*"]}},"what":"{principal} may now change data that models learn from or are judged by: {actions} on {resource}.","why":"Whoever changes training data changes what every later model does, and nothing in the model\'s own code shows it.","fix":"Leave it to the identity that brings the data in.","references":["https://learn.microsoft.com/azure/machine-learning/how-to-assign-roles"],"suggest":[{"kind":"restore"}]},{"id":"azure/ml/workspace-secrets","title":"Secrets of a workspace may be read","severity":[{"is":"high"}],"covers":["azure/openai/wide-scope","any/access/*","any/identity/train-and-deploy","any/identity/too-many-concerns"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"action":["Microsoft.MachineLearningServices/workspaces/connections/listsecrets/action","Microsoft.MachineLearningServices/workspaces/datastores/listsecrets/action","Microsoft.MachineLearningServices/workspaces/environments/readSecrets/action","Microsoft.MachineLearningServices/workspaces/computes/listKeys/action","Microsoft.MachineLearningServices/workspaces/onlineendpoints/listkeys/action","Microsoft.MachineLearningServices/workspaces/onlineendpoints/token/action","Microsoft.MachineLearningServices/workspaces/endpoints/listkeys/action","Microsoft.MachineLearningServices/workspaces/serverlessEndpoints/listKeys/action","Microsoft.MachineLearningServices/workspaces/services/aks/listkeys/action","Microsoft.MachineLearningServices/workspaces/listKeys/action","Microsoft.CognitiveServices/*connections/listsecrets/action"]}},"blame":"action","what":"{principal} may now read keys and credentials that {resource} keeps: {actions}, through {action}.","why":"Connections, datastores and endpoints keep what opens other services; whoever reads them works there as the workspace does, and is not stopped when the role goes.","fix":"Connect with identities instead of keys, and leave these operations out.","references":["https://learn.microsoft.com/azure/machine-learning/how-to-assign-roles"],"suggest":[{"kind":"restore"}]},{"id":"azure/openai/account-keys","title":"Keys of AI accounts may be obtained","severity":[{"is":"info","when":{"is":["takes-no-keys"]}},{"is":"high"}],"covers":["azure/ml/secret-reads","azure/openai/wide-scope","azure/openai/data-plane-wildcard","any/access/*","any/identity/train-and-deploy","any/identity/too-many-concerns"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"action":["Microsoft.CognitiveServices/accounts/listKeys/action","Microsoft.CognitiveServices/accounts/regenerateKey/action"]}},"what":"{principal} may now read the keys of {resource} ({actions}), through {action}.","why":"Whoever has a key uses all of the account, from anywhere and as nobody in particular, and keeps doing so when the role is taken away.","fix":"Assign Cognitive Services OpenAI User, which has no keys, and switch keys off on the account.","references":["https://learn.microsoft.com/azure/ai-services/authentication"],"suggest":[{"kind":"restore"}]},{"id":"azure/openai/act-for-users","title":"Agents may act as their users","severity":[{"is":"critical"}],"covers":["azure/*","any/*"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"action":["Microsoft.CognitiveServices/accounts/AIServices/agents/endpoints/UserIdentityImpersonation/action"]}},"blame":"action","what":"{principal} may now let agents act as whichever user it names ({actions}), through {action}.","why":"The user\'s identity is taken as given, so one stolen identity reads and does what all users of the agents can.","fix":"Add the operation to `notDataActions`, as the Foundry roles do, or list only the operations that are needed.","references":["https://learn.microsoft.com/azure/ai-foundry/concepts/rbac-azure-ai-foundry"]},{"id":"azure/openai/app-without-identity","title":"An app calls an AI service and has no identity to do so","severity":[{"is":"medium"}],"covers":[],"when":{"kind":"setting","name":["workload-identity"],"change":["appeared","changed"],"value":["no, beside *"]},"what":"{principal} is told where an AI service is, and has no managed identity to call it with.","why":"Without an identity only a key is left, and a key works for whoever finds it.","fix":"Give it a system-assigned identity, and assign that a role such as Cognitive Services OpenAI User on the account.","references":["https://learn.microsoft.com/azure/app-service/overview-managed-identity"],"suggest":[{"kind":"restore"}]},{"id":"azure/openai/broad-role","title":"A broad built-in role on AI services","severity":[{"is":"medium","when":{"has-condition":["eligible assignment"]}},{"is":"high","when":{"managed-policy":["Owner","Contributor"],"resource":{"reaches":["any-resource"]}}},{"is":"high","when":{"capability":["admin","safety","credential","share-policy"]}},{"is":"medium"}],"covers":["azure/*","any/*"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"managed-policy":["Owner","Contributor","Azure AI Administrator","Azure AI Developer","Cognitive Services Contributor","Cognitive Services Security Integration Admin","Cognitive Services OpenAI Contributor","Foundry Owner","Foundry Account Owner","Foundry Project Manager"]}},"blame":"action","what":"{principal} gets the role {policy} on {resource}, and with it far more than using models: {capabilities}.","why":"Such a role is made to set services up, and grows with them; whoever runs as this identity can also obtain keys, deploy models or change what filters them.","fix":"Assign Cognitive Services OpenAI User, or Foundry User where agents are used, on the resource in question; for what that lacks, write a role of your own.","references":["https://learn.microsoft.com/azure/ai-foundry/openai/how-to/role-based-access-control"],"suggest":[{"kind":"restore"}]},{"id":"azure/openai/consumer-edits-filters","title":"A model consumer may switch off its own content filters","severity":[{"is":"critical"}],"covers":["azure/openai/wide-scope","azure/openai/content-filter-administration","azure/openai/invoke-and-deploy","any/access/new-capability","any/access/wider-resource","any/identity/train-and-deploy","any/identity/too-many-concerns","any/access/standing-administrator"],"when":{"kind":"combines","rows":[{"capability":["safety"],"effect":["allow"],"is-not":["managed-policy"],"action":["Microsoft.CognitiveServices/*/rai*/write","Microsoft.CognitiveServices/*/rai*/delete","Microsoft.CognitiveServices/rai*/write","Microsoft.CognitiveServices/*defenderForAISettings/*"]},{"capability":["invoke","agent-exec"],"effect":["allow"],"action":["Microsoft.CognitiveServices/*"]}]},"what":"{principal} may use models and change the filters that guard them: {action} beside {other}.","why":"Whoever runs as this identity can remove the filters from its own prompts, so they no longer protect anyone from it.","fix":"Leave changes of content filters to the role of whoever owns safety, and keep this identity to using models.","references":["https://learn.microsoft.com/azure/ai-foundry/openai/how-to/content-filters"]},{"id":"azure/openai/content-filter-administration","title":"Content filters may be changed","severity":[{"is":"high"}],"covers":["azure/openai/wide-scope","any/access/*","any/identity/train-and-deploy","any/identity/too-many-concerns"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"capability":["safety"],"action":["Microsoft.CognitiveServices/*/rai*","Microsoft.CognitiveServices/rai*","Microsoft.CognitiveServices/*defenderForAISettings/*"]}},"what":"{principal} may now change what filters prompts and answers: {actions} on {resource}.","why":"A content filter protects everyone who uses the deployments behind it; whoever edits it weakens the safety of all of them at once.","fix":"Leave filters and blocklists to the role of whoever owns safety.","references":["https://learn.microsoft.com/azure/ai-foundry/openai/how-to/content-filters"],"suggest":[{"kind":"restore"}]},{"id":"azure/openai/copied-key","title":"A key of an AI service is copied to where it can be read","severity":[{"is":"high"}],"covers":[],"when":{"kind":"setting","name":["copied-key"],"change":["appeared"]},"what":"{principal} gets a key of an AI service in {value}.","why":"Deployment writes the key into settings, outputs and state; whoever reads those uses the models with it, as nobody in particular and until somebody changes it.","fix":"Give what runs there a managed identity, assign it a role such as Cognitive Services OpenAI User, and leave the key out.","references":["https://learn.microsoft.com/azure/ai-foundry/openai/how-to/managed-identity"],"suggest":[{"kind":"restore"}]},{"id":"azure/openai/data-plane-wildcard","title":"A role takes in every use of an AI service","severity":[{"is":"high"}],"covers":["azure/ml/secret-reads","azure/openai/account-keys","azure/openai/wide-scope","azure/openai/prompt-readers","azure/openai/content-filter-administration","azure/openai/consumer-edits-filters","azure/openai/invoke-and-deploy","any/*"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"is":["service-wide"],"capability":["invoke","train","deploy","agent-exec"],"action":["Microsoft.CognitiveServices/*"]}},"blame":"action","what":"{principal} may now do all that {action} matches on {resource}: {capabilities}.","why":"One wildcard joins using models with training and deploying them, and takes in whatever the service learns to do next.","fix":"List the operations that are needed. To use models that is `Microsoft.CognitiveServices/accounts/OpenAI/deployments/chat/completions/action` and its like.","references":["https://learn.microsoft.com/azure/role-based-access-control/resource-provider-operations"],"suggest":[{"kind":"restore"}]},{"id":"azure/openai/invoke-and-deploy","title":"Using models and deploying them in one identity","severity":[{"is":"high"}],"covers":["azure/openai/wide-scope","any/access/new-capability","any/access/wider-resource","any/identity/train-and-deploy","any/identity/too-many-concerns","any/access/standing-administrator"],"when":{"kind":"combines","rows":[{"capability":["deploy","train"],"effect":["allow"],"is-not":["managed-policy"],"action":["Microsoft.CognitiveServices/*/deployments/write","Microsoft.CognitiveServices/*fine-tunes*","Microsoft.CognitiveServices/*fine_tun*"]},{"capability":["invoke"],"effect":["allow"],"action":["Microsoft.CognitiveServices/*"]}]},"what":"{principal} may now use models and {capabilities}: {action} beside {other}.","why":"An application that can also deploy or train models turns every flaw in it into a change of the models that everyone uses.","fix":"Split the identity, one that uses models and one that deploys them.","references":["https://learn.microsoft.com/azure/ai-foundry/openai/how-to/role-based-access-control"]},{"id":"azure/openai/key-authentication","title":"An AI service takes keys","severity":[{"is":"high"}],"covers":[],"when":{"kind":"setting","name":["key-authentication"],"change":["appeared","changed"]},"what":"{principal} may be opened with {value}.","why":"A key works for whoever has it, from anywhere and until somebody changes it, and no log says who it was; roles and their conditions count for nothing beside it.","fix":"Switch keys off (`local_auth_enabled = false`, `disableLocalAuth` set to true), and assign the identities that call the service a role such as Cognitive Services OpenAI User.","references":["https://learn.microsoft.com/azure/ai-services/disable-local-auth"],"suggest":[{"kind":"instead"},{"kind":"restore"}]},{"id":"azure/openai/key-from-vault","title":"An app uses a key of an AI service, out of a vault","severity":[{"is":"medium"}],"covers":["any/access/stored-credential","any/identity/train-and-deploy","any/identity/too-many-concerns","any/access/standing-administrator"],"when":{"kind":"setting","name":["stored-credential"],"change":["appeared"]},"what":"{principal} is given {value}, a key that is kept for it elsewhere.","why":"The vault keeps the key from view, and it still works for whoever gets hold of it, as nobody in particular and with all that the key opens.","fix":"Give what runs there a managed identity with a role on the service, and the key is not needed.","references":["https://learn.microsoft.com/azure/ai-foundry/openai/how-to/managed-identity"],"suggest":[{"kind":"restore"}]},{"id":"azure/openai/logging-administration","title":"What is recorded of AI services may be changed","severity":[{"is":"medium"}],"covers":["azure/openai/wide-scope","any/access/*","any/identity/train-and-deploy","any/identity/too-many-concerns"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"capability":["log-config"],"is-not":["managed-policy"]}},"what":"{principal} may now change or delete diagnostic settings: {actions} on {resource}.","why":"The diagnostic settings are the only record of who used a service for what; whoever changes them works unseen from then on.","fix":"Leave them to the role of whoever audits.","references":["https://learn.microsoft.com/azure/ai-services/diagnostic-logging"],"suggest":[{"kind":"restore"}]},{"id":"azure/openai/own-filter-dropped","title":"A deployment gives up its own content filter","severity":[{"is":"medium"}],"covers":[],"when":{"kind":"setting","name":["guardrail"],"change":["changed"],"value":["Microsoft.Default"]},"what":"{principal} is back to the provider\'s own filter; it had {before}.","why":"A filter of one\'s own is there because the default was not what was wanted; whatever it held back besides comes through.","fix":"Name the policy again, or say in the pull request that the default is strict enough.","references":["https://learn.microsoft.com/azure/ai-foundry/openai/how-to/content-filters"],"suggest":[{"kind":"restore"}]},{"id":"azure/openai/prompt-readers","title":"Stored prompts and answers may be read","severity":[{"is":"medium"}],"covers":["azure/openai/wide-scope","any/access/new-capability","any/access/wider-resource","any/identity/train-and-deploy","any/identity/too-many-concerns","any/access/standing-administrator"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"capability":["log-read"],"is-not":["managed-policy"]}},"what":"{principal} may now read what was asked and answered: {actions} on {resource}.","why":"Prompts hold what users would not write anywhere else, customer data, credentials, plans. Reading them is reading all of that.","fix":"Leave it to a role for whoever audits.","references":["https://learn.microsoft.com/azure/ai-foundry/openai/how-to/stored-completions"],"suggest":[{"kind":"restore"}]},{"id":"azure/openai/public-network","title":"An AI service is reached from any network","severity":[{"is":"medium"}],"covers":["any/access/public-network","any/identity/train-and-deploy","any/identity/too-many-concerns","any/access/standing-administrator"],"when":{"kind":"setting","name":["public-network"],"change":["appeared","changed"]},"what":"{principal} may be reached from {value}.","why":"A key or a token is then all that keeps strangers out; one that leaks works from everywhere.","fix":"Switch public network access off and use a private endpoint, or deny by default and list the addresses that may come.","references":["https://learn.microsoft.com/azure/ai-services/cognitive-services-virtual-networks"],"suggest":[{"kind":"instead"},{"kind":"restore"}]},{"id":"azure/openai/uses-models","title":"Models of AI services may be used","severity":[{"is":"low"}],"covers":["azure/ml/secret-reads","any/access/new-capability","any/identity/train-and-deploy","any/identity/too-many-concerns","any/access/standing-administrator"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"managed-policy":["Cognitive Services OpenAI User"],"grew":["everything","action"]}},"blame":"action","what":"{principal} gets {policy} on {resource} and may {capabilities}. Of what it could do before, it loses: {losses}.","why":"The role is made for applications. It lists no keys and manages nothing, but it reads what assistants keep, prompts and answers among it.","fix":"If this identity calls models, this is the role for it; if not, take it out.","references":["https://learn.microsoft.com/azure/ai-foundry/openai/how-to/role-based-access-control"]},{"id":"azure/openai/weak-content-filter","title":"A new content filter holds back less than the default","severity":[{"is":"high"}],"covers":[],"when":{"kind":"setting","name":["guardrail-strength"],"change":["appeared"],"value":["less than *"]},"what":"{principal} holds back {value}.","why":"Every deployment that takes this policy answers what the provider\'s own filter would have stopped.","fix":"Keep each category blocking at `Medium` or stricter, for prompts and for answers, and ask whoever owns safety before one is lowered.","references":["https://learn.microsoft.com/azure/ai-foundry/openai/concepts/content-filter"],"suggest":[{"kind":"restore"}]},{"id":"azure/openai/wide-scope","title":"A role on AI services holds of a whole subscription","severity":[{"is":"info","when":{"is":["unattached"]}},{"is":"medium"}],"covers":["azure/openai/uses-models","any/access/new-capability","any/access/wider-resource","any/identity/train-and-deploy","any/identity/too-many-concerns","any/access/standing-administrator"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"resource":{"reaches":["any-resource"]},"capability":["admin","safety","log-config","credential","identity","train","artifact","deploy","agent-exec","invoke","author","kb-write","kb-read","log-read","workbench","network","spend"]}},"blame":"resource","what":"{principal} may {capabilities} with every AI service in {resource}, those of tomorrow among them.","why":"A subscription or a management group holds services of several teams and stages; a role on one account says which models were meant.","fix":"Assign the role on the account, workspace or search service that this identity works with.","references":["https://learn.microsoft.com/azure/role-based-access-control/scope-overview"],"suggest":[{"kind":"restore"}]},{"id":"azure/policy/look-alike-letters","title":"Letters that only look right","severity":[{"is":"high"}],"covers":[],"when":{"kind":"lint","name":["non-ascii"]},"what":"{text} holds letters that only look like those of the name that is meant: it is another name, or none.","why":"Such letters come from copied text, or are put there so that a reviewer reads one name where another stands.","fix":"Type the name again with plain letters.","references":["https://www.unicode.org/reports/tr39/"]},{"id":"azure/policy/unknown-operation","title":"A permission that does not exist","severity":[{"is":"medium"}],"covers":[],"when":{"kind":"lint","name":["nonexistent-action"],"effect":["allow"]},"what":"There is no operation {text}, so this line grants nothing.","why":"Whoever wrote it expects an access that will be refused, and the next fix is often a wildcard.","fix":"Write {instead} if that is what was meant, or delete the line.","references":["https://learn.microsoft.com/azure/role-based-access-control/resource-provider-operations"],"suggest":[{"kind":"instead"}]},{"id":"azure/policy/void-exclusion","title":"An exclusion is taken for a deny","severity":[{"is":"medium"}],"covers":[],"when":{"kind":"lint","name":["void-exclusion"]},"what":"{text} takes nothing away: the role does not grant it.","why":"What a role excludes it only leaves out of its own wildcards; nothing is denied, and another role grants it all the same.","fix":"Delete the line, and grant only what is needed. What must be refused to everybody takes a deny assignment or a policy.","references":["https://learn.microsoft.com/azure/role-based-access-control/role-definitions#notactions"]},{"id":"azure/policy/wrong-list","title":"A permission stands in the wrong list","severity":[{"is":"medium"}],"covers":[],"when":{"kind":"lint","name":["wrong-plane"],"effect":["allow"]},"what":"{text} grants nothing where it stands; it belongs into {instead}.","why":"A role has lists of its own for operations on services and for operations on what is in them; in the other list the text is about nothing, and the next fix is often a wildcard.","fix":"Move the line.","references":["https://learn.microsoft.com/azure/role-based-access-control/role-definitions"]},{"id":"azure/search/document-security","title":"Documents may be read past the security of an index, or changed","severity":[{"is":"high"}],"covers":["azure/openai/wide-scope","any/access/*","any/identity/train-and-deploy","any/identity/too-many-concerns"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"action":["Microsoft.Search/searchServices/indexes/contentSecurity/elevatedOperations/read","Microsoft.Search/searchServices/indexes/documents/write","Microsoft.Search/searchServices/indexes/documents/delete"]}},"what":"{principal} may now read documents that an index keeps from it, or change them: {actions} on {resource}, through {action}.","why":"An index answers each user with what that user may see; this right sees all, and whoever changes documents changes what every answer rests on.","fix":"Assign Search Index Data Reader to what only searches, and leave the rest to the identity that fills the index.","references":["https://learn.microsoft.com/azure/search/search-query-access-control-rbac-enforcement"],"suggest":[{"kind":"restore"}]},{"id":"azure/search/service-keys","title":"Keys of a search service may be obtained","severity":[{"is":"info","when":{"is":["takes-no-keys"]}},{"is":"high"}],"covers":["azure/openai/wide-scope","any/access/*","any/identity/train-and-deploy","any/identity/too-many-concerns"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"action":["Microsoft.Search/searchServices/listAdminKeys/action","Microsoft.Search/searchServices/regenerateAdminKey/action","Microsoft.Search/searchServices/listQueryKeys/action","Microsoft.Search/searchServices/createQueryKey/action"]}},"what":"{principal} may now obtain keys of {resource} ({actions}), through {action}.","why":"An admin key reads, changes and deletes every index, whoever may see the documents elsewhere; a query key reads them all.","fix":"Assign Search Index Data Reader to what searches, and switch keys off on the service.","references":["https://learn.microsoft.com/azure/search/search-security-rbac"],"suggest":[{"kind":"restore"}]},{"id":"gcp/discoveryengine/connector-tokens","title":"Connectors\' tokens, or who sees which document, are in reach","severity":[{"is":"high"}],"covers":["any/access/new-capability","any/access/wider-resource","gcp/vertex/broad-binding","gcp/vertex/conversations-readable","gcp/vertex/notebook-use","gcp/vertex/spend","any/identity/train-and-deploy","any/identity/too-many-concerns","any/access/standing-administrator"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"grew":["everything","action","resource","principal"],"is-not":["managed-policy"],"action":["discoveryengine.aclConfigs.update","discoveryengine.identityMappingStores.*","discoveryengine.dataConnectors.acquireAccessToken","discoveryengine.dataConnectors.acquireAndStoreRefreshToken","discoveryengine.dataConnectors.executeAction","discoveryengine.authorizations.storeUserAuthorization","agentidentity.authProviders.retrieveCredentials","iamconnectors.connectors.retrieveCredentials"]}},"what":"{principal} may now take connectors\' tokens or change who sees which document: {actions}.","why":"A connector\'s token acts in another system as whoever gave it; the mapping of identities decides whose documents an answer is made of.","fix":"Take these permissions out; those who search have them by `roles/discoveryengine.agentspaceUser` as far as they need them.","references":["https://cloud.google.com/generative-ai-app-builder/docs/data-source-access-control"]},{"id":"gcp/discoveryengine/over-grant","title":"Agentspace or Discovery Engine is given away as a whole","severity":[{"is":"high"}],"covers":["any/access/*","any/identity/*","gcp/iam/administering-role","gcp/vertex/conversations-readable","gcp/modelarmor/safety-administration","gcp/vertex/policy-administration"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"grew":["everything","action","resource","principal"],"managed-policy":["roles/discoveryengine.admin","roles/discoveryengine.editor","roles/discoveryengine.agentspaceAdmin","roles/discoveryengine.agentspaceEditor"]}},"what":"{principal} gets {policy} on {resource}, and with it may {capabilities}.","why":"This role reads everybody\'s conversations, takes the tokens by which connectors act in other systems, and changes who sees which document.","fix":"Give `roles/discoveryengine.user` or `roles/discoveryengine.agentspaceUser` to those who search, and keep this one to those who run the engine.","references":["https://cloud.google.com/generative-ai-app-builder/docs/access-control"],"suggest":[{"kind":"restore"}]},{"id":"gcp/discoveryengine/user-role","title":"Agentspace may be used","severity":[{"is":"low"}],"covers":["any/access/*","gcp/vertex/conversations-readable","gcp/vertex/broad-binding","gcp/iam/administering-role","any/identity/train-and-deploy","any/identity/too-many-concerns"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"grew":["everything","action","principal"],"managed-policy":["roles/discoveryengine.user","roles/discoveryengine.agentspaceUser","roles/discoveryengine.agentspaceRestrictedUser","roles/discoveryengine.podcastApiUser","roles/discoveryengine.notebookLmUser"]}},"what":"{principal} gets {policy} on {resource}, and with it may {capabilities}.","why":"This is the role of those who search and ask. It runs the actions of connectors with the tokens that each user gave, and reads the conversations of the engine.","fix":"Give it to those who search, on the engine that they use.","references":["https://cloud.google.com/generative-ai-app-builder/docs/access-control"]},{"id":"gcp/gemini/key-administration","title":"API keys may be made or read","severity":[{"is":"high"}],"covers":["any/access/new-capability","any/access/wider-resource","gcp/iam/administering-role","gcp/vertex/model-export","gcp/vertex/code-as-agent","gcp/vertex/broad-binding","gcp/vertex/conversations-readable","gcp/vertex/conversation-role","gcp/vertex/notebook-use","gcp/vertex/spend","any/identity/train-and-deploy","any/identity/too-many-concerns","any/access/standing-administrator"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"grew":["everything","action","resource","principal"],"action":["apikeys.keys.getKeyString","apikeys.keys.create","apikeys.keys.update","apikeys.keys.undelete"]}},"what":"{principal} may now make or read API keys: {actions} on {resource}.","why":"The text of a key is all that is needed to ask Gemini from anywhere, in the name of nobody; whoever changes a key takes its restrictions away.","fix":"Take it out, and let what calls models be a service account.","references":["https://cloud.google.com/api-keys/docs/overview"]},{"id":"gcp/gemini/open-key","title":"An API key opens models to whoever has it","severity":[{"is":"high"}],"covers":[],"when":{"kind":"setting","name":["service-credential"],"change":["appeared","changed"],"value":["every service*","*from anywhere"]},"what":"{principal} opens {value}.","why":"A key says nothing of who uses it and does not expire; whoever finds it in an app, a page or a log asks models at your cost, and where it opens every service, reads what else takes keys.","fix":"Call models as a service account. Where a key must be, name the service in `api_targets` and the addresses, sites or apps that may use it.","references":["https://cloud.google.com/docs/authentication/api-keys#adding-application-restrictions"],"suggest":[{"kind":"restore"}]},{"id":"gcp/iam/access-not-logged","title":"Who uses AI services, and what they read, is no longer written down","severity":[{"is":"high"}],"covers":[],"when":{"kind":"setting","name":["logged-access"],"change":["vanished"]},"what":"{principal} no longer writes down {value}.","why":"Data access logs are the only record of who asked which model and who took on which identity; what is not written down, nobody can look up later.","fix":"Keep the log, and narrow who may read it instead.","references":["https://cloud.google.com/logging/docs/audit/configure-data-access"],"suggest":[{"kind":"restore"}]},{"id":"gcp/iam/administering-role","title":"A role that administers AI services","severity":[{"is":"high"}],"covers":["any/access/new-capability","any/access/wider-resource","gcp/vertex/broad-binding","gcp/vertex/conversations-readable","gcp/vertex/conversation-role","gcp/vertex/notebook-use","gcp/vertex/spend","gcp/vertex/whole-project","any/identity/train-and-deploy","any/identity/too-many-concerns","any/access/standing-administrator"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"is":["managed-policy"],"grew":["everything","action","resource","principal"],"capability":["admin","safety","log-config","credential","share-policy"],"action":["aiplatform.*","ml.*","discoveryengine.*","dialogflow.*","ces.*","modelarmor.*","notebooks.*","cloudaicompanion.*","agentidentity.*","agentregistry.*","iamconnectors.*","apikeys.*","gemini*.*","firebasevertexai.*","generativelanguage.*","businessaicode.*"]}},"what":"{principal} gets {policy} on {resource}, and with it may {capabilities}: {actions}.","why":"Whoever decides what is filtered, recorded and shared, or holds the keys of others, decides for everybody who uses these services.","fix":"Give a role that only uses them, and keep this one to those who run them.","references":["https://cloud.google.com/iam/docs/using-iam-securely"],"suggest":[{"kind":"restore"}]},{"id":"gcp/iam/basic-role","title":"A basic role reaches AI services","severity":[{"is":"high","when":{"managed-policy":["roles/owner","roles/editor"]}},{"is":"medium"}],"covers":["any/*","gcp/*"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"grew":["everything","action","resource","principal"],"managed-policy":["roles/owner","roles/editor","roles/viewer"]}},"what":"{principal} gets {policy} on {resource}, and with it may {capabilities}.","why":"A basic role holds every service of a project at once. Viewer alone asks models, runs agents, reads what was remembered of conversations, and reads the text of API keys; editor also makes keys and runs code as any service account.","fix":"Give the predefined roles that this identity needs, or a custom role with the permissions that it uses.","references":["https://cloud.google.com/iam/docs/roles-overview#basic"],"suggest":[{"kind":"restore"}]},{"id":"gcp/iam/data-role","title":"An identity that works with AI gets a role on the data around it","severity":[{"is":"low","when":{"managed-policy":["*Viewer","*.viewer","*User","*.user","*Creator"],"resource":{"overlaps":["projects/*","folders/*","organizations/*"]}}},{"is":"medium","when":{"resource":{"overlaps":["projects/*","folders/*","organizations/*"]}}},{"is":"info"}],"covers":["any/access/*","gcp/iam/impersonation","any/identity/train-and-deploy","any/identity/too-many-concerns"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"grew":["everything","action","resource"],"managed-policy":["roles/storage.*","roles/bigquery.data*","roles/bigquery.routine*","roles/bigquery.admin","roles/bigquery.user","roles/secretmanager.*"]}},"what":"{principal} gets {policy} on {resource}: {actions}.","why":"What models are trained on and answer from lies in buckets, tables and secrets; a role on a whole project reaches all of them, those of others included.","fix":"Bind the role on the bucket, the data set or the secret that this identity works with.","references":["https://cloud.google.com/storage/docs/access-control/iam"],"suggest":[{"kind":"restore"}]},{"id":"gcp/iam/external-member","title":"Somebody from outside may use AI here","severity":[{"is":"critical"}],"covers":["any/*","gcp/*"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"is":["external"]}},"blame":"principal","what":"{principal} is of a project or domain that the configuration does not trust, and may now {capabilities} on {resource}.","why":"Whoever runs that project or domain decides who that is, and nobody here sees when it changes.","fix":"Give the access to an identity of your own, or add the project or domain to `trusted-accounts` if it is yours.","references":["https://cloud.google.com/resource-manager/docs/organization-policy/restricting-domains"],"suggest":[{"kind":"restore"}]},{"id":"gcp/iam/impersonation","title":"Service accounts may be acted as","severity":[{"is":"high","when":{"resource":{"reaches":["any-role","any-resource"]}}},{"is":"low"}],"covers":["any/access/new-capability","any/access/wider-resource","any/identity/train-and-deploy","any/identity/too-many-concerns","any/access/standing-administrator"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"grew":["everything","action","resource","principal"],"action":["iam.serviceAccounts.getAccessToken","iam.serviceAccounts.getOpenIdToken","iam.serviceAccounts.signJwt","iam.serviceAccounts.signBlob","iam.serviceAccounts.implicitDelegation","iam.serviceAccounts.actAs","iam.serviceAccountKeys.create"]}},"what":"{principal} may now act as service accounts: {actions} on {resource}.","why":"On a project this holds for every account that it has or will have, those with more rights included.","fix":"Bind the role on the one account that is meant.","references":["https://cloud.google.com/iam/docs/service-account-permissions"],"suggest":[{"kind":"restore"}]},{"id":"gcp/iam/look-alike-issuer","title":"The issuer of tokens only looks like the one that is meant","severity":[{"is":"critical"}],"covers":[],"when":{"kind":"setting","name":["look-alike-issuer"],"change":["appeared","changed"]},"what":"{principal} takes tokens of {value}.","why":"Whoever owns that name signs tokens for any repository and branch that a condition asks for, and comes in as all of them.","fix":"Write the issuer\'s own address, in plain letters.","references":["https://docs.github.com/en/actions/security-for-github-actions/security-hardening-your-deployments/configuring-openid-connect-in-google-cloud-platform"],"suggest":[{"kind":"instead"}]},{"id":"gcp/iam/loose-provider","title":"A provider of outside identities is not tied to one branch or environment","severity":[{"is":"low"}],"covers":[],"when":{"kind":"setting","name":["federated-subject"],"change":["appeared","changed"],"value":["every token*","tokens of every*"]},"what":"{principal} takes {value}.","why":"What those tokens may act as is not in view here. Where it is an account with access to AI, whoever can push a branch there, or has an account with the issuer, uses its models and data.","fix":"Ask in `attribute_condition` for one repository and one branch or environment, `assertion.repository_id == \'123\' && assertion.ref == \'refs/heads/main\'`.","references":["https://cloud.google.com/iam/docs/workload-identity-federation-with-deployment-pipelines#conditions"],"suggest":[{"kind":"restore"}]},{"id":"gcp/iam/open-provider","title":"A provider takes tokens of whoever has an account with its issuer","severity":[{"is":"critical"}],"covers":["any/access/*","gcp/iam/wide-principal-set","gcp/iam/unpinned-provider","any/identity/train-and-deploy","any/identity/too-many-concerns"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["federated","holder"],"is":["open-trust"],"is-not":["resource-policy"]}},"blame":"conditions","what":"With any token of the issuer one may now act as {principal}: nothing ties it to one repository.","why":"GitHub, GitLab and the like give a token to every workflow of every customer of theirs. Without a condition, all of them get in.","fix":"Ask in `attribute_condition` for one repository and one branch or environment, `assertion.repository_id == \'123\' && assertion.ref == \'refs/heads/main\'`.","references":["https://cloud.google.com/iam/docs/workload-identity-federation-with-deployment-pipelines#conditions"],"suggest":[{"kind":"restore"}]},{"id":"gcp/iam/organization-allowance","title":"The organisation lets through more models, members or issuers","severity":[{"is":"medium"}],"covers":[],"when":{"kind":"setting","name":["organization-allowance"],"change":["changed","vanished"]},"what":"{principal} lets more through: now {value}.","why":"The list is what was reviewed for every project below; what is added to it, or lets everything through, nobody reviews again.","fix":"Add what was reviewed, and only where it is needed.","references":["https://cloud.google.com/vertex-ai/generative-ai/docs/control-model-access"],"suggest":[{"kind":"restore"}]},{"id":"gcp/iam/organization-guard-gone","title":"An organisation policy that guarded AI or its credentials is loosened","severity":[{"is":"high"}],"covers":[],"when":{"kind":"setting","name":["organization-guard"],"change":["vanished"]},"what":"{principal} no longer keeps that {value}.","why":"An organisation policy holds in every project below it, whatever is granted there; where it goes, what it kept out comes in everywhere at once.","fix":"Keep it, and make the exception where it is needed, for one project.","references":["https://cloud.google.com/resource-manager/docs/organization-policy/org-policy-constraints"],"suggest":[{"kind":"restore"}]},{"id":"gcp/iam/public-member","title":"Anybody may use an AI resource","severity":[{"is":"critical"}],"covers":["any/*","gcp/*"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["anyone","tenant"]}},"blame":"principal","what":"{who} may now {capabilities} on {resource}: {action}.","why":"Whoever finds it uses it without being asked who they are, or with any Google account; the cost, the data and the answers are yours.","fix":"Name the identities that need it.","references":["https://cloud.google.com/iam/docs/principals-overview#all-users"],"suggest":[{"kind":"restore"}]},{"id":"gcp/iam/service-account-key","title":"A key is made for a service account with access to AI","severity":[{"is":"high"}],"covers":[],"when":{"kind":"setting","name":["access-key"],"change":["appeared"],"subject":["holds-ai"]},"what":"{principal} gets {value} that does not expire by itself.","why":"Whoever finds the key, in code, in a state file or on a laptop, is this account until somebody thinks of taking the key away.","fix":"Let pipelines come by workload identity federation, and services run as the account; neither needs a key.","references":["https://cloud.google.com/iam/docs/best-practices-for-managing-service-account-keys"],"suggest":[{"kind":"instead"}]},{"id":"gcp/iam/service-agent","title":"A role that Google made for its own agents","severity":[{"is":"low","when":{"is":["provider-agent"]}},{"is":"high"}],"covers":["any/*","gcp/*"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"grew":["everything","action","resource","principal"],"managed-policy":["roles/*.serviceAgent","roles/*ServiceAgent"]}},"what":"{principal} gets {policy} on {resource}, and with it may {capabilities}.","why":"Google gives such a role to the agent of the service that it is named after, and widens it whenever that needs more. Whoever else has it gets all of that unseen, often the data of the whole project.","fix":"Give the agent\'s role to the agent alone, and to your own identities the roles that they need.","references":["https://cloud.google.com/iam/docs/service-agents"],"suggest":[{"kind":"restore"}]},{"id":"gcp/iam/unpinned-provider","title":"A pipeline\'s way in is not tied to one branch or environment","severity":[{"is":"low","when":{"grew":["perhaps"]}},{"is":"high"}],"covers":["any/access/*","any/identity/train-and-deploy","any/identity/too-many-concerns"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["federated","holder"],"is":["unpinned-subject"],"is-not":["open-trust","resource-policy"]}},"blame":"conditions","what":"More than one branch may now act as {principal}: {conditions}.","why":"Whoever can push a branch there, or open a pull request, then uses the models and data of this account.","fix":"Ask for the repository and for the branch or environment, `assertion.repository_id == \'123\' && assertion.ref == \'refs/heads/main\'`; a repository\'s name can be taken again, its id cannot.","references":["https://cloud.google.com/iam/docs/workload-identity-federation-with-deployment-pipelines#conditions"],"suggest":[{"kind":"restore"}]},{"id":"gcp/iam/wide-principal-set","title":"A whole pool, or all that an owner has, may act as an account with access to AI","severity":[{"is":"medium","when":{"has-condition":["assertion.repository","assertion.repository_id","attribute.repository","assertion.project_path"]}},{"is":"high"}],"covers":["any/access/*","gcp/iam/unpinned-provider","any/identity/train-and-deploy","any/identity/too-many-concerns"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["federated","holder"],"is":["account-root"],"grew":["principal","everything"],"is-not":["open-trust","resource-policy","human"]}},"blame":"principal","what":"More than one repository may now act as {principal}.","why":"Whoever may run a workflow in any of those repositories, or push a branch there, then uses the models and data of this account.","fix":"Name one repository in the member, `attribute.repository/org/app`, and pin the branch or the environment in the provider\'s condition.","references":["https://cloud.google.com/iam/docs/best-practices-for-using-workload-identity-federation"],"suggest":[{"kind":"restore"}]},{"id":"gcp/iam/wider-audience","title":"A provider takes tokens that were made for others","severity":[{"is":"low"}],"covers":[],"when":{"kind":"setting","name":["federated-audience"],"change":["changed"]},"what":"{principal} now takes tokens made for {value}; it was {before}.","why":"A token names whom it is meant for, so that one that was given to somebody else is no use here. What more is listed, whoever gets such a token may bring.","fix":"Leave `allowed_audiences` out, so that only tokens made for this provider are taken.","references":["https://cloud.google.com/iam/docs/workload-identity-federation-with-other-providers"],"suggest":[{"kind":"restore"}]},{"id":"gcp/modelarmor/consumer-edits-safety","title":"Whoever asks models may switch off what filters its prompts","severity":[{"is":"critical"}],"covers":["any/identity/consumer-edits-safety","any/identity/invoke-and-manage","any/access/new-capability","any/access/wider-resource","gcp/modelarmor/safety-administration","gcp/vertex/mixed-custom-role","any/identity/train-and-deploy","any/identity/too-many-concerns","any/access/standing-administrator"],"when":{"kind":"combines","rows":[{"effect":["allow"],"is-not":["trust"],"capability":["safety"],"action":["modelarmor.templates.update","modelarmor.templates.delete","modelarmor.floorSettings.update","ces.guardrails.*","ces.securitySettings.update","aiplatform.semanticGovernancePolicies.*","aiplatform.monitoredAgents.disable"]},{"effect":["allow"],"capability":["invoke","agent-exec"],"action":["aiplatform.endpoints.predict","aiplatform.reasoningEngines.query","discoveryengine.assistants.assist","dialogflow.sessions.detectIntent","ces.sessions.*","cloudaicompanion.*.generate*"]}]},"what":"{principal} may ask models and change the safety settings that guard them: {action} beside {other}.","why":"Whoever runs as this identity can remove the filters from its own prompts, so the filters no longer protect anyone from it.","fix":"Leave changes of safety settings to the security team, and keep this identity to the models that it needs; being filtered takes `roles/modelarmor.user`.","references":["https://cloud.google.com/security-command-center/docs/model-armor-overview"],"suggest":[{"kind":"restore"}]},{"id":"gcp/modelarmor/enforcement-off","title":"Model Armor no longer stops what it finds","severity":[{"is":"critical"}],"covers":[],"when":{"kind":"setting","name":["guardrail-enforcement"],"change":["changed"],"value":["no"]},"what":"{principal} no longer stops what its filters find.","why":"Filters that are not enforced only write down what they let through; everything that relied on them now passes.","fix":"Switch the enforcement on again, or show what takes its place.","references":["https://cloud.google.com/security-command-center/docs/set-up-model-armor-floor-settings"],"suggest":[{"kind":"restore"}]},{"id":"gcp/modelarmor/floor-not-enforced","title":"A floor setting is there and holds nothing up","severity":[{"is":"medium"}],"covers":[],"when":{"kind":"setting","name":["guardrail-enforcement"],"change":["appeared"],"value":["no"]},"what":"{principal} is added without being enforced.","why":"It reads like a floor under every template of the project, and stops nothing.","fix":"Set `enable_floor_setting_enforcement` to true, and for a template `enforcement_type` to `INSPECT_AND_BLOCK`.","references":["https://cloud.google.com/security-command-center/docs/set-up-model-armor-floor-settings"]},{"id":"gcp/modelarmor/safety-administration","title":"Model Armor and other safety settings may be weakened","severity":[{"is":"high"}],"covers":["any/access/new-capability","any/access/wider-resource","gcp/iam/administering-role","gcp/vertex/model-export","gcp/vertex/code-as-agent","gcp/vertex/broad-binding","gcp/vertex/conversations-readable","gcp/vertex/conversation-role","gcp/vertex/notebook-use","gcp/vertex/spend","any/identity/train-and-deploy","any/identity/too-many-concerns","any/access/standing-administrator"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"grew":["everything","action","resource","principal"],"capability":["safety"],"action":["modelarmor.templates.update","modelarmor.templates.delete","modelarmor.floorSettings.update","ces.guardrails.*","ces.securitySettings.update","aiplatform.semanticGovernancePolicies.*","aiplatform.semanticGovernancePolicyEngine.update","aiplatform.monitoredAgents.disable","dialogflow.securitySettings.*"]}},"what":"{principal} may now change what filters prompts and answers: {actions} on {resource}.","why":"Everything that relies on a template or a floor setting is as safe as the last change to it.","fix":"Leave templates and floor settings to the security team, with `roles/modelarmor.floorSettingsAdmin` in a project of theirs; whoever is filtered needs `roles/modelarmor.user`.","references":["https://cloud.google.com/security-command-center/docs/model-armor-overview"]},{"id":"gcp/policy/look-alike-letters","title":"A name has letters that only look like the ones that are meant","severity":[{"is":"high"}],"covers":[],"when":{"kind":"lint","name":["non-ascii"]},"what":"{principal} names {text}, which has letters beside those of ASCII.","why":"Names of roles, permissions and accounts are written in plain letters; one with another letter in it is another name, or none.","fix":"Write it again in plain letters.","references":["https://cloud.google.com/iam/docs/understanding-custom-roles"]},{"id":"gcp/policy/nonexistent-permission","title":"Google has no such permission or role","severity":[{"is":"medium"}],"covers":[],"when":{"kind":"lint","name":["nonexistent-action"]},"what":"{principal} names {text}, which Google does not have.","why":"A permission or role that does not exist grants nothing, and a role with one cannot be made; whoever reads it thinks that something is allowed.","fix":"Write {instead}.","references":["https://cloud.google.com/iam/docs/permissions-reference"]},{"id":"gcp/policy/open-prefix","title":"A condition\'s prefix ends within a name","severity":[{"is":"medium"}],"covers":[],"when":{"kind":"lint","name":["open-prefix"]},"what":"{principal}: what begins with {text} is also every name that goes on from there.","why":"The prefix of `endpoints/12` is that of `endpoints/123` too, and of a bucket\'s name that of every longer one, whoever makes it.","fix":"End the prefix with a slash, {instead}, or compare the whole name.","references":["https://cloud.google.com/iam/docs/conditions-resource-attributes#resource-name"]},{"id":"gcp/policy/unknown-role","title":"A role that is not known here","severity":[{"is":"low"}],"covers":["any/*","gcp/*"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"is":["unknown-policy"]}},"what":"{principal} gets {action} on {resource}, which may hold whatever the service has.","why":"The role is newer than what is known here, or there is no such role; nobody can say what it lets its holder do.","fix":"Look it up among the roles of the service, and write one that is there.","references":["https://cloud.google.com/iam/docs/understanding-roles"]},{"id":"gcp/policy/void-condition","title":"A condition asks for what requests to AI do not carry","severity":[{"is":"high"}],"covers":[],"when":{"kind":"lint","name":["void-condition"]},"what":"{principal}: {text} is not among what requests to this service carry; {outcome}.","why":"Only some services say of their resources what a condition can ask for. Where one does not, a positive test fails and a negated one passes, whatever name is written.","fix":"Bind the role on the resource itself, in a project of its own, or limit models by the organisation policy `vertexai.allowedModels`; tests of `request.time` and of tags work everywhere.","references":["https://cloud.google.com/iam/docs/conditions-resource-attributes"]},{"id":"gcp/run/public-service","title":"Anybody may call a service that works with AI","severity":[{"is":"high"}],"covers":[],"when":{"kind":"setting","name":["public-url"],"change":["appeared","changed"],"subject":["holds-ai"]},"what":"Whoever knows the address of the service makes it act as {principal}, without being asked who they are.","why":"Such addresses are found, by scanners and in logs; whoever has one uses the service\'s models, with its permissions and at your cost.","fix":"Let those who need it invoke it, by `roles/run.invoker` on the service, or put a proxy that asks who comes in front of it.","references":["https://cloud.google.com/run/docs/authenticating/overview"],"suggest":[{"kind":"instead"},{"kind":"restore"}]},{"id":"gcp/vertex/act-as-into-job","title":"Code may be run as other service accounts","severity":[{"is":"critical","when":{"action":["iam.serviceAccounts.actAs"],"resource":{"reaches":["any-role","any-resource"]}}},{"is":"low"}],"covers":["any/access/new-capability","any/access/wider-resource","gcp/iam/impersonation","any/identity/train-and-deploy","any/identity/too-many-concerns","any/access/standing-administrator"],"when":{"kind":"combines","rows":[{"effect":["allow"],"action":["iam.serviceAccounts.actAs"]},{"effect":["allow"],"action":["aiplatform.customJobs.create","aiplatform.hyperparameterTuningJobs.create","aiplatform.pipelineJobs.create","aiplatform.schedules.create","aiplatform.trainingPipelines.create","aiplatform.notebookExecutionJobs.create","aiplatform.batchPredictionJobs.create","aiplatform.endpoints.deploy","aiplatform.reasoningEngines.create","aiplatform.reasoningEngines.update","aiplatform.notebookRuntimes.assign","notebooks.instances.create"]}]},"what":"{principal} may start what runs code and hand it a service account: {action} beside {other}.","why":"A job, a notebook or an agent runs with the account that it is given, so whoever starts it as any account of the project reaches whatever that account reaches.","fix":"Give `roles/iam.serviceAccountUser` on the one account that these jobs run as, not on the project.","references":["https://cloud.google.com/iam/docs/service-account-permissions#user-role"],"suggest":[{"kind":"restore"}]},{"id":"gcp/vertex/broad-binding","title":"Access to AI is given on everything below a folder or an organisation","severity":[{"is":"medium"}],"covers":["any/access/new-capability","any/access/wider-resource","gcp/vertex/conversations-readable","gcp/vertex/conversation-role","gcp/vertex/notebook-use","gcp/vertex/spend","any/identity/train-and-deploy","any/identity/too-many-concerns","any/access/standing-administrator"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"grew":["everything","action","resource","principal"],"resource":{"reaches":["any-resource"]}}},"what":"{principal} may now {capabilities} in every project below {resource}: {action}.","why":"A binding on a folder or an organisation holds in each project below it, those that are made later included, whatever their own policies say.","fix":"Bind the role on the project or, for endpoints, feature stores and agents, on the one resource that is used.","references":["https://cloud.google.com/iam/docs/resource-hierarchy-access-control"],"suggest":[{"kind":"restore"}]},{"id":"gcp/vertex/code-as-agent","title":"Code may be run as Google\'s own agents","severity":[{"is":"medium","when":{"is":["human"]}},{"is":"high"}],"covers":["any/access/new-capability","any/access/wider-resource","gcp/vertex/broad-binding","gcp/vertex/conversations-readable","gcp/vertex/conversation-role","gcp/vertex/notebook-use","gcp/vertex/spend","gcp/vertex/whole-project","any/identity/train-and-deploy","any/identity/too-many-concerns","any/access/standing-administrator"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"grew":["everything","action","resource","principal"],"action":["aiplatform.reasoningEngines.create","aiplatform.reasoningEngines.update","aiplatform.sandboxEnvironments.create","aiplatform.sandboxEnvironments.execute","aiplatform.extensions.execute","aiplatform.extensions.import"]}},"what":"{principal} may now run code in Google\'s runtime for agents: {actions}.","why":"Code that runs there takes its credentials from the machine, and unless an account of yours was given to it, they are those of an agent of Google\'s that reads buckets and tables all over the project.","fix":"Keep this to whoever deploys agents, and give each agent a service account of its own.","references":["https://cloud.google.com/vertex-ai/generative-ai/docs/agent-engine/set-up#service-agent"]},{"id":"gcp/vertex/conversation-role","title":"A role that reads what people asked and were answered","severity":[{"is":"medium"}],"covers":["any/access/*","gcp/vertex/notebook-use","gcp/vertex/spend","gcp/vertex/whole-project","any/identity/train-and-deploy","any/identity/too-many-concerns"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"grew":["everything","action","resource","principal"],"managed-policy":["roles/aiplatform.session*","roles/aiplatform.memoryUser","roles/aiplatform.memoryViewer","roles/dialogflow.conversationManager","roles/dialogflow.agentAssistClient","roles/contactcenterinsights.viewer","roles/contactcenterinsights.editor"]}},"what":"{principal} gets {policy} on {resource}, and with it may {capabilities}.","why":"People tell models what they would not write elsewhere, and what a model remembers of one person is then read by another.","fix":"Keep it to whoever looks after this data; whoever only asks models needs none of it.","references":["https://cloud.google.com/vertex-ai/generative-ai/docs/agent-engine/sessions/overview"],"suggest":[{"kind":"restore"}]},{"id":"gcp/vertex/conversations-readable","title":"What people asked and were answered can be read","severity":[{"is":"medium"}],"covers":["any/access/new-capability","any/access/wider-resource","gcp/vertex/notebook-use","gcp/vertex/spend","gcp/vertex/whole-project","any/identity/train-and-deploy","any/identity/too-many-concerns","any/access/standing-administrator"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"grew":["everything","action","resource","principal"],"capability":["log-read"],"is-not":["managed-policy"]}},"what":"{principal} may now read conversations, memories or caches: {actions} on {resource}.","why":"People tell models what they would not write elsewhere, and what a model remembers of one person is then read by another.","fix":"Keep it to whoever looks after this data; whoever only asks models needs none of it.","references":["https://cloud.google.com/vertex-ai/generative-ai/docs/agent-engine/sessions/overview"],"suggest":[{"kind":"restore"}]},{"id":"gcp/vertex/default-account","title":"A notebook runs as the default service account","severity":[{"is":"medium"}],"covers":[],"when":{"kind":"setting","name":["default-identity"],"change":["appeared","changed"],"value":["the default *"]},"what":"{principal} runs as {value}.","why":"Everything in the project that was given no account runs as this one, often with the role of an editor, and whoever works in the notebook has its credentials.","fix":"Give it a service account of its own, with the roles that its work needs.","references":["https://cloud.google.com/vertex-ai/docs/workbench/instances/service-account"],"suggest":[{"kind":"restore"}]},{"id":"gcp/vertex/default-agent-identity","title":"An agent runs as the account that all agents share","severity":[{"is":"high"}],"covers":[],"when":{"kind":"setting","name":["default-identity"],"change":["appeared","changed"],"value":["*agent*"]},"what":"{principal} runs as {value}.","why":"That account reads buckets and tables of the whole project, and every agent has it, so whoever steers one agent has what all of them have.","fix":"Give the agent a service account of its own, `service_account` in its `spec`, with the roles that it needs.","references":["https://cloud.google.com/vertex-ai/generative-ai/docs/agent-engine/set-up#service-agent"],"suggest":[{"kind":"restore"}]},{"id":"gcp/vertex/mixed-custom-role","title":"A custom role asks models and manages them","severity":[{"is":"high"}],"covers":["any/access/*","any/identity/invoke-and-manage","any/identity/train-and-deploy","any/identity/too-many-concerns"],"when":{"kind":"combines","rows":[{"effect":["allow"],"capability":["train","deploy","safety","artifact","spend","share-policy"],"is-not":["managed-policy","trust"]},{"effect":["allow"],"action":["aiplatform.endpoints.predict","aiplatform.endpoints.explain","ml.models.predict","ml.versions.predict"],"is-not":["managed-policy","trust"]}]},"blame":"action","what":"{principal} may now use models and {capabilities}: {action} beside {other}.","why":"An application that can also train, deploy or share models turns every flaw in it into a change of the models that everyone uses.","fix":"Make two roles, one that asks models and one that manages them, and give each to an identity of its own.","references":["https://cloud.google.com/iam/docs/creating-custom-roles"],"suggest":[{"kind":"restore"}]},{"id":"gcp/vertex/model-export","title":"Models or training data may be carried out","severity":[{"is":"medium","when":{"is":["human"]}},{"is":"high"}],"covers":["any/access/new-capability","any/access/wider-resource","gcp/vertex/broad-binding","gcp/vertex/conversations-readable","gcp/vertex/conversation-role","gcp/vertex/notebook-use","gcp/vertex/spend","gcp/vertex/whole-project","any/identity/train-and-deploy","any/identity/too-many-concerns","any/access/standing-administrator"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"grew":["everything","action","resource","principal"],"action":["aiplatform.models.export","aiplatform.models.upload","aiplatform.datasets.export","aiplatform.entityTypes.exportFeatureValues","aiplatform.featurestores.exportFeatures"]}},"what":"{principal} may now take models or data out, or put others in: {actions} on {resource}.","why":"An export writes a whole model or data set to a bucket of the caller\'s choice; an upload puts a model there that others then deploy.","fix":"Leave this to the pipeline that publishes models, and keep the services behind a perimeter.","references":["https://cloud.google.com/vertex-ai/docs/general/vpc-service-controls"]},{"id":"gcp/vertex/notebook-use","title":"Notebooks may be made, opened or changed","severity":[{"is":"medium"}],"covers":["any/access/new-capability","any/access/wider-resource","gcp/vertex/spend","any/identity/train-and-deploy","any/identity/too-many-concerns","any/access/standing-administrator"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"grew":["everything","action","resource","principal"],"action":["notebooks.instances.create","notebooks.instances.use","notebooks.instances.update","notebooks.instances.updateConfig","notebooks.runtimes.create","notebooks.runtimes.update","notebooks.runtimes.switch","aiplatform.notebookRuntimes.assign","aiplatform.notebookRuntimes.update","aiplatform.notebookRuntimes.start"]}},"what":"{principal} may now make, open or change notebooks: {actions} on {resource}.","why":"A notebook runs whatever is typed into it with the credentials of its account, its owner\'s work beside it.","fix":"Keep it to those who work in notebooks, and give each notebook an account of its own.","references":["https://cloud.google.com/vertex-ai/docs/workbench/instances/manage-access"]},{"id":"gcp/vertex/open-notebook","title":"A notebook is left open","severity":[{"is":"medium"}],"covers":[],"when":{"kind":"setting","name":["open-notebook"],"change":["appeared","changed"]},"what":"{principal} has {value}.","why":"Whoever works in the notebook, or gets code to run there, takes its account\'s credentials and carries data out by the open way; whoever finds its address tries it.","fix":"Set `disable_public_ip` (`no_public_ip`, `internal_ip_only`) to true, take root away, and reach it through the proxy.","references":["https://cloud.google.com/vertex-ai/docs/workbench/instances/manage-metadata"],"suggest":[{"kind":"instead"},{"kind":"restore"}]},{"id":"gcp/vertex/policy-administration","title":"Who may use an AI resource can be decided by whoever this is","severity":[{"is":"critical","when":{"action":["aiplatform.endpoints.setIamPolicy","aiplatform.reasoningEngines.setIamPolicy"]}},{"is":"high"}],"covers":["any/access/new-capability","any/access/wider-resource","gcp/iam/administering-role","gcp/vertex/model-export","gcp/vertex/code-as-agent","gcp/vertex/broad-binding","gcp/vertex/conversations-readable","gcp/vertex/conversation-role","gcp/vertex/notebook-use","gcp/vertex/spend","gcp/vertex/whole-project","any/identity/train-and-deploy","any/identity/too-many-concerns","any/access/standing-administrator"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"grew":["everything","action","resource","principal"],"action":["aiplatform.*.setIamPolicy","ml.*.setIamPolicy","discoveryengine.*.setIamPolicy","notebooks.*.setIamPolicy","geminidataanalytics.*.setIamPolicy"]}},"what":"{principal} may now give others access to AI resources, itself included: {actions} on {resource}.","why":"Whoever sets a resource\'s policy gives themselves every right on it, or opens it to anybody.","fix":"Leave policies to whoever runs the infrastructure, and give the roles that are needed in code.","references":["https://cloud.google.com/vertex-ai/docs/general/iam-permissions"]},{"id":"gcp/vertex/spend","title":"Throughput may be bought, or shared capacity changed","severity":[{"is":"low"}],"covers":["any/access/new-capability","any/access/wider-resource","any/identity/train-and-deploy","any/identity/too-many-concerns","any/access/standing-administrator"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"grew":["everything","action","resource","principal"],"action":["aiplatform.provisionedThroughputs.*","aiplatform.cacheConfigs.update","aiplatform.deploymentResourcePools.*"]}},"what":"{principal} may now commit spending or change how prompts are cached: {actions}.","why":"Throughput that was ordered is paid for whether it is used or not, and a cache keeps what people asked.","fix":"Leave it to whoever answers for the costs, with `roles/aiplatform.provisionedThroughputAdmin`.","references":["https://cloud.google.com/vertex-ai/generative-ai/docs/provisioned-throughput/overview"]},{"id":"gcp/vertex/user-role","title":"A role for people who build models is given to something that uses them","severity":[{"is":"medium","when":{"is":["human","ai-service-role"]}},{"is":"high"}],"covers":["any/access/*","any/identity/*","gcp/vertex/*","gcp/modelarmor/*","gcp/iam/administering-role"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"grew":["everything","action","resource","principal"],"managed-policy":["roles/aiplatform.user","roles/aiplatform.editor","roles/aiplatform.admin","roles/aiplatform.expressUser","roles/aiplatform.expressAdmin","roles/ml.developer","roles/ml.editor","roles/ml.admin","roles/iam.dataScientist","roles/iam.mlEngineer"]}},"what":"{principal} gets {policy} on {resource}, and with it may {capabilities}.","why":"Whoever asks a model needs `aiplatform.endpoints.predict` and little else. This role holds hundreds of permissions, among them to start jobs, deploy and export models and run code in sandboxes, so a flaw in what uses it becomes a way to all of those.","fix":"Give a custom role with `aiplatform.endpoints.predict`, and what else is really called; no predefined role is that small.","references":["https://cloud.google.com/vertex-ai/docs/general/access-control"],"suggest":[{"kind":"restore"}]},{"id":"gcp/vertex/viewer-role","title":"A role that looks on at AI services","severity":[{"is":"low"}],"covers":["any/access/*","gcp/vertex/conversations-readable","gcp/vertex/broad-binding","gcp/vertex/whole-project","any/identity/train-and-deploy","any/identity/too-many-concerns"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"grew":["everything","action","principal"],"managed-policy":["roles/aiplatform.viewer","roles/discoveryengine.viewer","roles/discoveryengine.agentspaceViewer","roles/dialogflow.viewer","roles/dialogflow.reader","roles/dialogflow.aamViewer","roles/ces.viewer","roles/cloudaicompanion.viewer","roles/vectorsearch.viewer","roles/iam.securityReviewer","roles/iam.securityAuditor","roles/dlp.*driver"]}},"what":"{principal} gets {policy} on {resource}, and with it may {capabilities}.","why":"Roles of this kind change nothing, but they read what people asked and were answered, and some of them ask agents and indexes too.","fix":"Keep it to whoever looks after these services; what only asks a model needs `aiplatform.endpoints.predict`.","references":["https://cloud.google.com/vertex-ai/docs/general/access-control"]},{"id":"gcp/vertex/whole-project","title":"Every agent or feature store of a project may be used","severity":[{"is":"medium"}],"covers":["any/access/new-capability","any/access/wider-resource","any/identity/train-and-deploy","any/identity/too-many-concerns","any/access/standing-administrator"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"grew":["everything","action","resource","principal"],"resource":{"reaches":["any-of-its-kind"]},"is-not":["any-resource"],"action":["aiplatform.reasoningEngines.query","aiplatform.featurestores.read*","aiplatform.featurestores.batchReadFeatureValues","aiplatform.entityTypes.readFeatureValues","aiplatform.entityTypes.streamingReadFeatureValues","aiplatform.entityTypes.writeFeatureValues","aiplatform.featureViews.fetchFeatureValues","aiplatform.featureViews.searchNearestEntities","aiplatform.featureOnlineStores.*"]}},"what":"{principal} may now {capabilities} all over {resource}: {actions}.","why":"Agents and feature stores have policies of their own; a role on the project reaches each of them, and those that are made later.","fix":"Bind the role on the one agent or feature store that is used, `google_vertex_ai_reasoning_engine_iam_member` and its like. Models of publishers have no policy, so that asking them is given on the project.","references":["https://cloud.google.com/vertex-ai/docs/general/access-control#resource-level"],"suggest":[{"kind":"restore"}]}]');
;// CONCATENATED MODULE: ./lib/src/rules/shipped.js
/** The rules that ship with the gate, as scripts/compile-rules.ts made them of the files under rules/. */

const shippedRules = compiled_namespaceObject;


/***/ }),

/***/ 7063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GS: () => (/* binding */ fill),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   sm: () => (/* binding */ valuesOf)
/* harmony export */ });
/* harmony import */ var _access_describe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7056);
/* harmony import */ var _access_principal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8051);
/* harmony import */ var _model_capability_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2404);
/** A rule's sentences with what was found in place of their placeholders; whatever the pull request wrote stands in code spans. */



/** Text of the pull request as Markdown code: nothing in it can end the span. */
function code(text) {
    const plain = text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, " ").slice(0, 300);
    const longest = Math.max(0, ...[...plain.matchAll(/`+/g)].map(([run]) => run.length));
    if (longest === 0)
        return `\`${plain === "" ? " " : plain}\``;
    const fence = "`".repeat(longest + 1);
    return `${fence} ${plain} ${fence}`;
}
/** `a`, `b` and 3 others. */
function list(all, most = 4) {
    const distinct = [...new Set(all)];
    const told = distinct.slice(0, distinct.length > most ? most - 1 : most);
    const rest = distinct.length - told.length;
    const words = rest > 0 ? [...told, `${rest} more`] : told;
    return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
const fill = (sentence, values) => sentence
    .replace(/`?(?<!\$)\{([a-z]+)\}`?/g, (whole, name) => values[name] ?? whole)
    .replace(/\s+/g, " ")
    .trim();
const phrases = (all, most) => list(_model_capability_js__WEBPACK_IMPORTED_MODULE_2__/* .capabilities */ .R.filter((each) => all.includes(each)).map((each) => _model_capability_js__WEBPACK_IMPORTED_MODULE_2__/* .capabilityPhrase */ .G[each]), most);
/** Whom it is about, and of what is deployed several times, with which settings. */
function named(subjects) {
    const addresses = subjects.map(({ address }) => code(address));
    const parts = subjects.flatMap(({ part }) => (part === undefined ? [] : [code(part)]));
    return parts.length === 0 ? list(addresses, 3) : `${list(addresses, 3)} (deployed with ${list(parts, 3)})`;
}
/** What `{principal}`, `{action}` and the others stand for. */
function valuesOf({ subjects, grants, actions, lost, losses, others, }) {
    const strangers = grants.flatMap(({ principal }) => principal.kind === "holder" ? [] : [principal.kind === "anyone" ? "anyone" : code((0,_access_principal_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(principal))]);
    const patterns = (all) => list(all.map(({ action }) => action.except.length > 0
        ? `everything but ${list(action.except.map(({ text }) => code(text)))}`
        : code(action.of.text)));
    return {
        principal: named(subjects),
        who: list(strangers, 3),
        action: patterns(grants),
        actions: list(actions.map(({ name }) => code(name))),
        resource: list(grants.map(({ resource }) => resource.except.length > 0
            ? `everything but ${list(resource.except.map(({ text }) => code(text)))}`
            : code(resource.of.text)), 3),
        conditions: list(grants.flatMap((grant) => grant.conditions.map((condition) => code((0,_access_describe_js__WEBPACK_IMPORTED_MODULE_0__/* .describeCondition */ .p)(condition))))) ||
            "no condition",
        capabilities: phrases(actions.map(({ capability }) => capability)),
        // What is gone is looked for by whoever needs it: all of it is told.
        losses: phrases(losses, _model_capability_js__WEBPACK_IMPORTED_MODULE_2__/* .capabilities */ .R.length) || "nothing",
        lost: list(lost.map((condition) => code((0,_access_describe_js__WEBPACK_IMPORTED_MODULE_0__/* .describeCondition */ .p)(condition)))) || "a condition",
        // One wildcard can be both halves: then the other half is told by its actions.
        other: list(others.flatMap(({ grant, actions: reached }) => grants.includes(grant) ? reached.map(({ name }) => code(name)) : [patterns([grant])])),
        policy: list(grants.flatMap(({ origin }) => (origin.managedPolicy === undefined ? [] : [code(origin.managedPolicy)]))),
    };
}


/***/ }),

/***/ 2341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ep: () => (/* binding */ isWrittenNow),
/* harmony export */   cA: () => (/* binding */ lineOf),
/* harmony export */   ku: () => (/* binding */ wholeLine)
/* harmony export */ });
/* harmony import */ var _model_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2239);

/** So many places of one word are looked at in a file. */
const mostPlaces = 200;
/**
 * The words themselves on a changed line, then what may be called to grant it, what changed of the statement that made it, and of
 * one that gives it its name; then the same where nothing changed, in the files that made it. A recorded stack tells only of what
 * was said first: more may have been added to one policy since.
 */
function lineOf(writing, sought, changed) {
    const { line, files, others, names, sayings } = writing;
    const words = [sought.text, ...(sought.policy === undefined ? [] : [sought.policy]), ...sought.granted]
        .map(word)
        .filter((each) => each.length > 0);
    const calls = sought.granted.flatMap((each) => sayings.get(each.toLowerCase()) ?? []);
    const isTouched = (source) => changed({ source, start: 0, end: source.text.length });
    const touched = {
        own: files.filter(isTouched),
        other: others.filter((each) => !files.includes(each) && isTouched(each)),
    };
    const all = [...touched.own, ...touched.other];
    const search = (inside, what, find, wanted = always) => nearest(inside.flatMap((source) => [...new Set(what)].flatMap((each) => find(source, each)).filter(wanted)), line, what);
    const named = names.map((name) => all.flatMap((source) => quoted(source, name)));
    return (search(touched.own, words, quoted, changed) ??
        search(touched.own, calls, called, changed) ??
        firstOf(line ? [line] : [], (each) => changedPart(each, words, changed)) ??
        search(touched.other, words.filter(tells), quoted, changed) ??
        search(touched.other, calls, called, changed) ??
        firstOf(named.flat(), (each) => changedPart(wholeLine(each), words, changed)) ??
        search(files, words.filter(tells), quoted) ??
        search(files.slice(0, 1), calls, called) ??
        line ??
        (named[0]?.length === 1 && named[0][0] ? wholeLine(named[0][0]) : undefined));
}
const always = () => true;
function firstOf(all, find) {
    for (const each of all) {
        const found = find(each);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
/** So many lines of one statement are looked at. */
const mostLines = 80;
/**
 * What changed of the statement that begins on a line: a word that is looked for, or the whole line. What is indented further belongs
 * to the statement, in every language.
 */
function changedPart(line, words, changed) {
    const { source } = line;
    const first = (0,_model_source_js__WEBPACK_IMPORTED_MODULE_0__/* .positionAt */ .t$)(source, line.start);
    for (let number = first.line; number < first.line + mostLines; number++) {
        const next = (0,_model_source_js__WEBPACK_IMPORTED_MODULE_0__/* .lineAt */ .mh)(source, number);
        if (!next)
            continue;
        if (number > first.line && (0,_model_source_js__WEBPACK_IMPORTED_MODULE_0__/* .positionAt */ .t$)(source, next.start).column <= first.column)
            return undefined;
        if (!changed(next))
            continue;
        const isInside = (span) => span.start >= next.start && span.end <= next.end;
        return firstOf(words, (each) => quoted(source, each).find(isInside)) ?? next;
    }
    return undefined;
}
/** Without quotes and blanks, and of a path its last part: what a program writes of `arn:…:policy/Name`. */
function word(text) {
    const bare = text.trim().replace(/^["'](.*)["']$/s, "$1");
    return bare.length > 200 || bare.includes("\n") ? "" : bare;
}
/** A word that says what it is about wherever it stands. */
const tells = (text) => /\w{3}/.test(text);
/** Where a program has a text as one of its own: with the quotes, or as the end of a longer one. */
function quoted(source, text) {
    const last = text.slice(text.lastIndexOf("/") + 1);
    const found = placesOf(source, text).flatMap((start) => quotedAt(source, start, start + text.length));
    return found.length > 0 || last === text || !tells(last)
        ? found
        : placesOf(source, last).flatMap((start) => quotedAt(source, start, start + last.length));
}
const quotes = "\"'`";
function quotedAt(source, start, end) {
    const [before, after] = [source.text[start - 1] ?? "", source.text[end] ?? ""];
    if (after === "" || !quotes.includes(after))
        return [];
    if (before !== "" && quotes.includes(before))
        return [{ source, start: start - 1, end: end + 1 }];
    return before === "/" ? [{ source, start, end }] : [];
}
/** Where a program calls a method of that name. */
const called = (source, name) => placesOf(source, name).flatMap((start) => {
    const end = start + name.length;
    const isCall = /[.\w]/.test(source.text[start - 1] ?? "") && source.text[start - 1] === "." && source.text[end] === "(";
    return isCall ? [{ source, start, end }] : [];
});
function placesOf({ text }, what) {
    const found = [];
    if (what === "")
        return found;
    for (let at = text.indexOf(what); at >= 0 && found.length < mostPlaces; at = text.indexOf(what, at + 1))
        found.push(at);
    return found;
}
/** Of several places the one nearest to the line that made it, those after it first; else the first. */
function nearest(places, line, what) {
    const at = line && (0,_model_source_js__WEBPACK_IMPORTED_MODULE_0__/* .positionAt */ .t$)(line.source, line.start).line;
    const distance = (span) => {
        if (at === undefined || span.source !== line?.source)
            return (0,_model_source_js__WEBPACK_IMPORTED_MODULE_0__/* .linesOf */ .Dx)(span.source).length + 1_000_000;
        const away = (0,_model_source_js__WEBPACK_IMPORTED_MODULE_0__/* .positionAt */ .t$)(span.source, span.start).line - at;
        return away < 0 ? 10_000 - away : away;
    };
    const rank = (span) => what.findIndex((each) => span.source.text.slice(span.start, span.end).includes(each));
    return places.toSorted((a, b) => rank(a) - rank(b) || distance(a) - distance(b))[0];
}
/**
 * Where it is not known what files said before: whether a changed line of the program says what is new in them. `paths` are theirs.
 */
const isWrittenNow = (paths, changed) => (delta) => {
    const { block, sought } = placeOf(delta);
    if (!paths.has(block.source.path))
        return true;
    const line = block.writtenIn && lineOf(block.writtenIn, sought, changed);
    return line !== undefined && changed(line);
};
function placeOf(delta) {
    if (delta.kind === "setting")
        return { block: delta.setting.block, sought: { text: "", granted: [] } };
    if (delta.kind === "lint")
        return { block: delta.lint.block, sought: { text: delta.lint.text, granted: [] } };
    const { action, origin } = delta.grant;
    const policy = origin.managedPolicy;
    return {
        block: origin.block,
        sought: { text: "", granted: [action.of.text], ...(policy !== undefined && { policy }) },
    };
}
/** The line that a place is on. */
const wholeLine = (span) => (0,_model_source_js__WEBPACK_IMPORTED_MODULE_0__/* .lineAt */ .mh)(span.source, (0,_model_source_js__WEBPACK_IMPORTED_MODULE_0__/* .positionAt */ .t$)(span.source, span.start).line) ?? span;


/***/ }),

/***/ 5765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ applyWaivers)
});

// EXTERNAL MODULE: ./lib/src/model/day.js
var day = __webpack_require__(3902);
// EXTERNAL MODULE: ./lib/src/model/source.js
var model_source = __webpack_require__(2239);
// EXTERNAL MODULE: ./lib/src/access/grouping.js
var grouping = __webpack_require__(2376);
;// CONCATENATED MODULE: ./lib/src/waivers/bind.js
/** Findings to the answer which of them a waiver is of: by the fingerprint, or by the place where a comment stands that names none. */


/**
 * INVARIANT: a fingerprint is of one permission, so it decides wherever the waiver stands; a comment counts only beside what it is
 * about, which is the file of one of the finding's places, so that nobody has to look for it.
 */
function findingsOf(findings) {
    const byFingerprint = (0,grouping/* groupBy */.$)(findings, ({ rule, fingerprint }) => `${rule} ${fingerprint}`);
    const byFile = (0,grouping/* groupBy */.$)(findings, ({ rule, location }) => `${rule} ${location.source.path}`);
    return ({ rule, fingerprint, from, span }) => {
        const { path } = span.source;
        if (fingerprint === undefined) {
            const near = byFile.get(`${rule} ${path}`) ?? [];
            return near.length === 0 ? [] : near.filter(standingAt(span));
        }
        const same = byFingerprint.get(`${rule} ${fingerprint}`) ?? [];
        return from === "configuration"
            ? same
            : same.filter((finding) => placesOf(finding).some(({ source }) => source.path === path));
    };
}
const placesOf = ({ location, block, related }) => [
    location,
    block,
    ...related.map(({ span }) => span),
];
/** In the statement, on its line, or right above it. */
function standingAt(comment) {
    const line = (0,model_source/* positionAt */.t$)(comment.source, comment.start).line;
    const below = codeBelow(comment);
    return ({ location, block }) => [location, block].some((place) => {
        if (place.source.revision !== "head" || place.source.path !== comment.source.path)
            return false;
        const first = (0,model_source/* positionAt */.t$)(place.source, place.start).line;
        const last = (0,model_source/* positionAt */.t$)(place.source, Math.max(place.start, place.end - 1)).line;
        return (line >= first && line <= last) || below === first;
    });
}
/** The next line that is neither blank nor another comment. */
function codeBelow({ source, end }) {
    const starts = (0,model_source/* linesOf */.Dx)(source);
    let line = (0,model_source/* positionAt */.t$)(source, end).line + 1;
    while (line <= starts.length && /^\s*(#.*|\/\/.*)?$/.test(lineText(source.text, starts, line)))
        line++;
    return line;
}
const lineText = (text, starts, line) => text.slice(starts[line - 1], (starts[line] ?? text.length + 1) - 1);

;// CONCATENATED MODULE: ./lib/src/waivers/terms.js
/** How long waivers last, in days. */
/** A waiver ends within so many days of being written: a year, and time to renew it. What never ends is a change of the rules. */
const farthest = 400;
/** Its owner is told so many days ahead. */
const soon = 14;

// EXTERNAL MODULE: ./lib/src/waivers/wording.js
var wording = __webpack_require__(8104);
;// CONCATENATED MODULE: ./lib/src/waivers/apply.js
/** Findings and the waivers that are written to findings of which some are waived, and what became of each waiver. */





/** INVARIANT: a waiver counts only if it is in time, is of just this finding, and stood before the pull request unless it may be new. */
function applyWaivers(findings, met, terms) {
    if (met.length === 0)
        return { findings, waivers: [] };
    const of = findingsOf(findings);
    const written = met.filter((waiver) => waiver.kind === "written");
    const found = new Map(written.map((waiver) => [waiver, of(waiver)]));
    const accepted = new Map();
    for (const waiver of written.filter((each) => counts(each, terms)).sort(longestFirst))
        for (const finding of found.get(waiver) ?? [])
            if (!accepted.has(finding))
                accepted.set(finding, ofFinding(waiver));
    return {
        findings: findings.map((finding) => {
            const waiver = accepted.get(finding);
            return waiver ? { ...finding, waiver } : finding;
        }),
        waivers: met
            .map((waiver) => waiver.kind === "malformed" ? malformed(waiver) : reported(waiver, found.get(waiver) ?? [], terms))
            .sort(byPlace),
    };
}
const isOver = ({ until }, { today }) => until < today;
const isTooFar = ({ until }, { today }) => (0,day/* daysBetween */.YM)(today, until) > farthest;
/** What names no fingerprint says only what stands beside it: that is known as long as it is new itself. */
const counts = (waiver, terms) => !isOver(waiver, terms) &&
    !isTooFar(waiver, terms) &&
    (waiver.isNew ? terms.fromPullRequest : waiver.fingerprint !== undefined);
const longestFirst = (a, b) => a.until < b.until ? 1 : a.until > b.until ? -1 : byPlace(place(a), place(b));
const place = ({ span }) => ({
    path: span.source.path,
    line: (0,model_source/* startOf */.GH)(span).line,
});
const byPlace = (a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line);
const ofFinding = (waiver) => ({
    owner: waiver.owner,
    reason: waiver.reason,
    until: waiver.until,
    ...place(waiver),
});
const malformed = (waiver) => ({
    state: "malformed",
    rule: null,
    fingerprint: null,
    owner: null,
    reason: null,
    until: null,
    ...place(waiver),
    isNew: waiver.isNew,
    endsSoon: false,
    note: waiver.problem,
});
function reported(waiver, found, terms) {
    const { state, note } = stateOf(waiver, found, terms);
    return {
        state,
        rule: waiver.rule,
        fingerprint: waiver.fingerprint ?? null,
        owner: waiver.owner,
        reason: waiver.reason,
        until: waiver.until,
        ...place(waiver),
        isNew: waiver.isNew,
        endsSoon: state === "in-force" && (0,day/* daysBetween */.YM)(terms.today, waiver.until) <= soon,
        note,
    };
}
function stateOf(waiver, found, terms) {
    if (isTooFar(waiver, terms))
        return {
            state: "malformed",
            note: `it ends more than ${farthest} days from now; what is to stay longer is renewed, or settled in the rules`,
        };
    if (isOver(waiver, terms))
        return {
            state: "expired",
            note: `it ended on ${waiver.until}${found.length > 0 ? ", and what it waived counts again" : ""}`,
        };
    if (counts(waiver, terms) && found.length > 0)
        return { state: "in-force", note: null };
    if (waiver.fingerprint === undefined && found.length > 0)
        return {
            state: "incomplete",
            note: `it names no fingerprint, so it is not known what it is of; write ${completed(waiver, found)}`,
        };
    if (waiver.isNew && !terms.fromPullRequest)
        return { state: "pending", note: "it is added by this pull request, and counts once it is merged" };
    return { state: "stale", note: "it is of nothing in this change, as when what it waives is merged or gone" };
}
/** What to write instead, for each finding that it may have been meant for. */
const completed = (waiver, found) => [...new Set(found.map(({ fingerprint }) => (0,wording/* waiverWords */.O3)({ ...waiver, fingerprint })))]
    .slice(0, 3)
    .map((words) => `\`${words.replaceAll("`", "'")}\``)
    .join(" or ");


/***/ }),

/***/ 7538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M1: () => (/* binding */ sameness),
/* harmony export */   Zv: () => (/* binding */ isFingerprint),
/* harmony export */   uF: () => (/* binding */ isWaivable),
/* harmony export */   xg: () => (/* binding */ longestReason),
/* harmony export */   yM: () => (/* binding */ longestOwner)
/* harmony export */ });
const isFingerprint = (text) => /^[0-9a-f]{32}$/.test(text);
/** What the gate says about itself is not waived: a waiver would waive the finding that tells of it. */
const isWaivable = (rule) => !rule.startsWith("any/gate/");
/** As long as a name, and as a sentence that people read in a table, may be. */
const longestOwner = 100;
const longestReason = 500;
/** Equal for those that say the same, wherever they stand. */
const sameness = (waiver) => waiver.kind === "written"
    ? JSON.stringify([waiver.rule, waiver.fingerprint ?? "", waiver.owner, waiver.reason, waiver.until])
    : JSON.stringify([waiver.problem]);


/***/ }),

/***/ 8104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O3: () => (/* binding */ waiverWords),
/* harmony export */   W3: () => (/* binding */ readComment),
/* harmony export */   "in": () => (/* binding */ ruleProblem),
/* harmony export */   yv: () => (/* binding */ commentPrefix)
/* harmony export */ });
/* unused harmony export fieldProblem */
/* harmony import */ var _model_day_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3902);
/* harmony import */ var _model_one_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2571);
/* harmony import */ var _rules_rule_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(955);
/* harmony import */ var _waiver_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7538);
/** The words of a waiver in a comment: to what they say, or to what is wrong with them; and back. */




/** What a comment of ours begins with; a text without it has none. */
const commentPrefix = "ai-iam-gate:";
/** `ai-iam-gate: waive RULE FINGERPRINT until DAY by OWNER because REASON` */
const waiverWords = ({ rule, fingerprint, until, owner, reason, }) => `${commentPrefix} waive ${rule}${fingerprint === undefined ? "" : ` ${fingerprint}`} until ${until} by ${owner} because ${reason}`;
/** Undefined where the comment is not meant for us. `span` is the comment with its marks; `rules` the ids of those in force. */
function readComment(span, rules) {
    const { source, start, end } = span;
    const text = unmarked(source.text.slice(start, Math.min(end, start + longestComment)));
    if (!text.startsWith(commentPrefix))
        return undefined;
    const isWhole = end - start <= longestComment;
    const read = isWhole
        ? readWords(text.slice(commentPrefix.length).trim(), rules)
        : `it is longer than ${longestComment} characters`;
    return typeof read === "string"
        ? { kind: "malformed", problem: read, from: "comment", span }
        : { kind: "written", ...read, from: "comment", span };
}
/** Beyond this nobody reads it. */
const longestComment = 2000;
/** A comment's text as one line. */
const unmarked = (comment) => (comment.startsWith("/*") && comment.endsWith("*/") ? comment.slice(0, -2) : comment)
    .replace(/^(#+|\/\/+|\/\*+)/, "")
    .replace(/\s+/g, " ")
    .trim();
/** What it says, or what is wrong. */
function readWords(text, rules) {
    const [verb = "", rule = "", ...rest] = text.split(" ");
    if (verb !== "waive")
        return `${quoted(verb)} is nothing that a comment can ask for; it can \`waive\` a rule`;
    if (rule === "" || rule === "until")
        return "it does not name the rule";
    const problem = ruleProblem(rule, rules);
    if (problem !== undefined)
        return problem;
    const because = rest.indexOf("because");
    const before = because < 0 ? rest : rest.slice(0, because);
    const reason = because < 0 ? "" : rest.slice(because + 1).join(" ");
    const named = before.findIndex((word) => word === "until" || word === "by");
    const ids = before.slice(0, named < 0 ? before.length : named).map((word) => word.replace(/^\(|\)$/g, ""));
    const [fingerprint, ...surplus] = ids.filter((word) => word !== "fp");
    if (fingerprint !== undefined && !(0,_waiver_js__WEBPACK_IMPORTED_MODULE_1__/* .isFingerprint */ .Zv)(fingerprint))
        return `${quoted(fingerprint)} is no fingerprint, which is thirty-two hexadecimal digits`;
    if (surplus.length > 0)
        return `one waiver is for one finding, and ${quoted(surplus.join(" "))} is more`;
    const until = after(before, "until", "by");
    const owner = after(before, "by", "until");
    const wrong = fieldProblem({ until, owner, reason });
    if (wrong !== undefined)
        return wrong;
    return { rule, ...(fingerprint !== undefined && { fingerprint }), owner, until, reason };
}
/** The words from one keyword to the other, or to the end. */
function after(words, keyword, other) {
    const from = words.indexOf(keyword);
    if (from < 0)
        return "";
    const to = words.indexOf(other);
    return words.slice(from + 1, to > from ? to : words.length).join(" ");
}
/** Why no rule can be waived by this name; undefined where one can. */
function ruleProblem(rule, rules) {
    if (rule.includes("*"))
        return `a waiver is for one rule, and ${quoted(rule)} may be many`;
    if (!(0,_waiver_js__WEBPACK_IMPORTED_MODULE_1__/* .isWaivable */ .uF)(rule))
        return `${quoted(rule)} watches over the gate itself, and is not waived`;
    return (0,_rules_rule_names_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownRule */ .b6)(rule, rules);
}
/** What is wrong with the rest of a waiver; undefined where it is as it should be. */
function fieldProblem({ until, owner, reason }) {
    if (until === "")
        return "it does not say until when: `until 2027-01-31`";
    if (!(0,_model_day_js__WEBPACK_IMPORTED_MODULE_2__/* .isDay */ .N)(until))
        return `${quoted(until)} is no day; write it like \`2027-01-31\``;
    if (owner === "")
        return "it does not say who answers for it: `by @team`";
    if (owner.length > _waiver_js__WEBPACK_IMPORTED_MODULE_1__/* .longestOwner */ .yM)
        return `its owner is longer than ${_waiver_js__WEBPACK_IMPORTED_MODULE_1__/* .longestOwner */ .yM} characters`;
    if (reason === "")
        return "it does not say why: `because …`";
    return reason.length > _waiver_js__WEBPACK_IMPORTED_MODULE_1__/* .longestReason */ .xg ? `its reason is longer than ${_waiver_js__WEBPACK_IMPORTED_MODULE_1__/* .longestReason */ .xg} characters` : undefined;
}
const quoted = (text) => `\`${(0,_model_one_line_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .T)(text.slice(0, 80)).replaceAll("`", "'")}\``;


/***/ })

};
