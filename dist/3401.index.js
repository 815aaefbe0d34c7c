export const id = 3401;
export const ids = [3401,9832];
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
// EXTERNAL MODULE: ./lib/src/access/pattern.js
var pattern = __webpack_require__(6879);
;// CONCATENATED MODULE: ./lib/src/access/fact-difference.js


function* settingDifference(base, head, pairing) {
    const { headKey, subject } = pairing;
    const was = settingsByPlace(base.settings.filter(isSaid), pairing);
    const is = (0,grouping/* groupBy */.$)(head.settings.filter(isSaid), (setting) => `${setting.subject} ${setting.name}`);
    const parts = new Map(head.settings.map((setting) => [partOf(setting, setting.subject), setting]));
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
            const owner = headKey.get(setting.subject) ?? setting.subject;
            const now = setting.part === undefined ? undefined : parts.get(partOf(setting, owner));
            yield { kind: "setting", change: "vanished", setting, subject: subject(owner), ...(now && { now }) };
        }
    }
}
const isSaid = ({ silent }) => !silent;
const partOf = ({ name, part = "" }, subject) => [subject, name, part].join("\u0000");
const isNarrower = ({ allows }, before) => allows !== undefined &&
    before.allows !== undefined &&
    allows.every((each) => before.allows?.some((other) => takesIn(other, each)));
/** What ends in `*` takes in all that begins so. */
const takesIn = (list, each) => list === each || (list.endsWith("*") && each.startsWith(list.slice(0, -1)));
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
    const open = (0,grouping/* groupBy */.$)(base.lints.filter(({ lets }) => lets !== undefined), (lint) => `${headKey.get(lint.subject) ?? lint.subject} ${lint.name}`);
    const liesInOne = ({ subject: key, name, lets }) => lets !== undefined && (open.get(`${key} ${name}`) ?? []).some((was) => was.lets && (0,pattern/* covers */.hU)(was.lets, lets) === "yes");
    for (const lint of head.lints)
        if (!lint.onlyCompared && !known.has(place(lint, lint.subject)) && !liesInOne(lint))
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
/** What of an allow of the head the base does not cover and the head does not deny. What the base left out by name counts too. */
function* newParts(row, base, head) {
    const grant = withUnlisted(row, base.allows.omitted);
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
    const grant = withUnlisted(deny, head.allows.unlisted());
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
    const perhapsLost = among(unsure);
    const perhapsSeen = (0,_uncovered_js__WEBPACK_IMPORTED_MODULE_2__/* .met */ .BG)(grant, perhapsLost, head.allows, head.denies);
    const perhaps = [...seen.filter((action) => !isSure.has(action)), ...perhapsSeen];
    yield* deltas("vanished", grant, subject, head.denies, sure, perhaps);
    // Whether it is upheld and whether it stands against something may both be out of view.
    const isUnseen = seen.length === 0 && perhapsSeen.length === 0 && !subject.visible;
    if (isUnseen && lost.length + perhapsLost.length > 0)
        yield* deltas("vanished", { ...grant, perhaps: "what this policy denied may be allowed to its holders elsewhere" }, subject, head.denies, lost, perhapsLost);
}
/** What no catalogue has but somebody named, a row reaches where it matches that: all of it, or what lies in both. */
function withUnlisted(row, named) {
    if (named.length === 0 || (row.matches ?? row.mayMatch) === undefined)
        return row;
    const reached = new Set(row.reaches);
    const besides = named
        .filter((action) => !reached.has(action))
        .flatMap((action) => (0,_covers_js__WEBPACK_IMPORTED_MODULE_1__/* .isAbout */ .KH)(row, action)
        ? [action]
        : (0,_covers_js__WEBPACK_IMPORTED_MODULE_1__/* .partsOf */ .CI)(row, action).map((part) => ({ ...action, unlisted: [...(action.unlisted ?? []), part] })));
    return besides.length === 0 ? row : { ...row, reaches: [...row.reaches, ...besides] };
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
const nothing = { without: [], unsure: [] };
/** Whether a row of the same words is there as surely, and is about the same: most rows of a change have one. */
const standsIn = (rows, grant) => (0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .sameAs */ .f4)(rows, grant).some((row) => row.reaches === grant.reaches && (row.perhaps === undefined || row.perhaps === grant.perhaps));
function uncoveredByOne(grant, rows) {
    if (standsIn(rows, grant)) {
        (0,_work_js__WEBPACK_IMPORTED_MODULE_4__/* .spend */ .Rf)(grant.reaches.length);
        return nothing;
    }
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
        // What a row may match, it matches too where it stands again.
        const isOf = isSame ? _covers_js__WEBPACK_IMPORTED_MODULE_0__/* .mayBeAbout */ .Yz : _covers_js__WEBPACK_IMPORTED_MODULE_0__/* .isAbout */ .KH;
        (0,_work_js__WEBPACK_IMPORTED_MODULE_4__/* .spend */ .Rf)(without.length);
        if (row.reaches !== grant.reaches && !without.some((action) => isOf(row, action)))
            return;
        // A row that itself is only perhaps there covers only perhaps.
        if (answer === "yes" && (row.perhaps === undefined || row.perhaps === grant.perhaps))
            without = row.reaches === without ? [] : (0,_kept_js__WEBPACK_IMPORTED_MODULE_5__/* .kept */ .L)(without, (action) => !isOf(row, action));
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
        const fresh = actions.filter((action) => !found.has(action.name) && (0,_covers_js__WEBPACK_IMPORTED_MODULE_0__/* .mayBeAbout */ .Yz)(row, action));
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

/***/ 5957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IK: () => (/* binding */ principals),
/* harmony export */   gK: () => (/* binding */ madeByModules),
/* harmony export */   jv: () => (/* binding */ handedPrincipal)
/* harmony export */ });
/** The words by which a call of a module whose files are elsewhere has something of Azure's in it. */
/** Who is assigned a role. */
const principals = ["principal_id", "principal_ids", "object_id", "principal_object_id"];
/** In whichever letters they are written. */
const handedPrincipal = new RegExp(`^(?:${principals.map((name) => name.replaceAll("_", "_?")).join("|")})$`, "i");
/** What a module of Azure's own makes, by the name that it has in the registries of Terraform and Bicep. */
const madeByModules = [
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

/***/ 865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ fabricWord),
/* harmony export */   t: () => (/* binding */ googleSource)
/* harmony export */ });
/** The words by which a call of a module whose files are elsewhere has something of Google's in it. */
/** What Fabric's modules are handed, and those that took up its words. */
const fabricWord = /^(?:iam|iam_bindings|iam_bindings_additive|iam_by_principals|iam_by_principals_additive|iam_by_principals_conditional|group_iam|iam_additive|iam_members|iam_\w+_roles|iam_deny_policies|org_policies|data_access_logs)$/;
/** Google's own modules, by the ends of their paths and by their names in the registry. */
const googleSource = /_iam\/?(?:\?.*)?$|terraform-google-modules\/|\/cloud-identity-group(?:\/|\?|$)|\/simple-sa(?:\?|$)/;


/***/ }),

/***/ 9832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  clouds: () => (/* binding */ clouds),
  foreseeClouds: () => (/* binding */ foreseeClouds),
  loadClouds: () => (/* binding */ loadClouds),
  readAccess: () => (/* binding */ readAccess),
  spellingOf: () => (/* binding */ spellingOf)
});

;// CONCATENATED MODULE: ./lib/src/clouds/aws/entry.js
const aws = {
    name: "aws",
    marks: /\baws|AWS::|"Statement"|\bStatement:/,
    types: /^(?:data\.)?aws(?:cc)?_|^AWS::|^Custom::|^iam:/,
    // Documents, statements in the words of the provider's data source, managed policies.
    handed: /^(?:Statement|Effect|(?:not_)?actions)$|"Statement"\s*:|^arn:[a-z-]+:iam::aws:policy\//,
    load: () => Promise.all(/* import() */[__webpack_require__.e(2651), __webpack_require__.e(6792), __webpack_require__.e(170), __webpack_require__.e(7358), __webpack_require__.e(6050), __webpack_require__.e(1180)]).then(__webpack_require__.bind(__webpack_require__, 1180)).then((m) => m.aws),
};

// EXTERNAL MODULE: ./lib/src/clouds/azure/module-words.js
var module_words = __webpack_require__(5957);
;// CONCATENATED MODULE: ./lib/src/clouds/azure/entry.js

const azure = {
    name: "azure",
    marks: /\baz(?:urerm|uread|api)_|Microsoft\.|management\.azure/,
    // Outputs come here where they may be keys.
    types: /^(?:data\.)?az(?:urerm|uread|api)_|\/|^output$/,
    handed: new RegExp([module_words/* handedPrincipal */.jv, ...module_words/* madeByModules */.gK.map(([pattern]) => pattern)].map(({ source }) => source).join("|"), "i"),
    load: () => Promise.all(/* import() */[__webpack_require__.e(2651), __webpack_require__.e(7893)]).then(__webpack_require__.bind(__webpack_require__, 7893)).then((m) => m.azure),
};

// EXTERNAL MODULE: ./lib/src/clouds/cloud.js
var cloud = __webpack_require__(2844);
;// CONCATENATED MODULE: ./lib/src/clouds/concerns.js
/** INVARIANT: a cloud that is left out reads nothing in these units. */
const concerned = (clouds, units) => clouds.filter((cloud) => units.some(({ resources }) => resources.some((resource) => concerns(cloud, resource))));
/** A call of a module whose files are elsewhere is every cloud's that knows a word in it. */
const concerns = ({ types, handed }, { type, body }) => type === "module" ? hasWord(body, handed) : types.test(type);
function hasWord(value, pattern) {
    switch (value.kind) {
        case "text":
            return pattern.test(value.pieces.map((piece) => (piece.kind === "literal" ? piece.text : "\0")).join(""));
        case "list":
            return value.items.some((item) => hasWord(item, pattern));
        case "dict":
            return value.entries.some((entry) => pattern.test(entry.key) || hasWord(entry.value, pattern));
        case "reference":
            return value.resolved !== undefined && hasWord(value.resolved, pattern);
        default:
            return false;
    }
}

// EXTERNAL MODULE: ./lib/src/clouds/gcp/module-words.js
var gcp_module_words = __webpack_require__(865);
;// CONCATENATED MODULE: ./lib/src/clouds/gcp/entry.js

const gcp = {
    name: "gcp",
    marks: /\bgoogle_|\bcnrm\b|roles\/|includedPermissions/,
    types: /^(?:data\.)?google(?:workspace)?_|^gcloud:|^fabric:|^cnrm:/,
    handed: new RegExp(`${gcp_module_words/* fabricWord */.K.source}|${gcp_module_words/* googleSource */.t.source}`),
    load: () => Promise.all(/* import() */[__webpack_require__.e(2651), __webpack_require__.e(6050), __webpack_require__.e(7303)]).then(__webpack_require__.bind(__webpack_require__, 7303)).then((m) => m.gcp),
};

;// CONCATENATED MODULE: ./lib/src/clouds/index.js





const clouds = [aws, azure, gcp];
const loaded = new Map();
/** Begins to load what these files seem to ask for: nothing rests on it but time. */
async function foreseeClouds(files) {
    await load(clouds.filter(({ marks }) => files.some(({ text }) => marks.test(text))), files);
}
/** Awaited before `readAccess` of these units, with the files that they were read from. */
const loadClouds = (units, files) => load(concerned(clouds, units), files);
async function load(entries, files) {
    await Promise.all(entries.map(async (entry) => {
        const cloud = loaded.get(entry.name) ?? (await entry.load());
        loaded.set(entry.name, cloud);
        await cloud.prepare?.(files.map(({ text }) => text));
    }));
}
function readAccess(units, estate) {
    const { value, diagnostics } = (0,cloud/* joinAccess */.B)(clouds.flatMap(({ name }) => loaded.get(name)?.read(units, estate) ?? []));
    return { value, diagnostics: [...diagnostics, ...unread(units)] };
}
/** What nobody was loaded to read would be access that nobody sees. */
const unread = (units) => concerned(clouds.filter(({ name }) => !loaded.has(name)), units).map(({ name }) => ({
    code: "unsupported",
    severity: "error",
    message: `what there is of ${name} was not read`,
    at: { path: "." },
}));
const spellingOf = (cloud) => loaded.get(cloud)?.spelling;


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
const speaksToUs = (source) => commentLanguage(source) !== undefined && source.text.includes(wording/* commentPrefix */.yv);
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
/* harmony export */   Ko: () => (/* binding */ letGo),
/* harmony export */   zm: () => (/* binding */ saveMemory)
/* harmony export */ });
/* unused harmony exports saveMemoryWhileReading, letGoOfMuch */
/** Large text to less memory at once: what was needed to read one revision does not stand beside what the next one takes. */
/** Characters of text above which the space for what is new does not grow: most of what is read is needed once. */
const large = 500_000;
/** And above which what one revision took is collected before the next one is read. */
const huge = 1_000_000;
let collect;
/** Before anything of the texts is judged. */
async function saveMemory(texts) {
    const size = texts.reduce((sum, { text }) => sum + text.length, 0);
    if (size <= large)
        return;
    const [{ setFlagsFromString }, { runInNewContext }] = await Promise.all([Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 8877, 19)), Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 714, 19))]);
    setFlagsFromString("--semi-space-growth-factor=1");
    if (size <= huge)
        return;
    setFlagsFromString("--expose-gc");
    collect = runInNewContext("gc");
}
/** Before much is read of which little is kept. */
const saveMemoryWhileReading = (characters) => saveMemory([{ text: { length: characters } }]);
/** Where much has just become useless. */
const letGo = () => collect?.();
/** In bytes: less is not worth the time. */
const little = 100_000_000;
let grown = (/* unused pure expression or super */ null && (little));
/** The same where it may be called often: once half as much again has come up as was left the last time, so that it stays cheap. */
function letGoOfMuch() {
    if (!collect || process.memoryUsage().heapUsed < grown)
        return;
    collect();
    grown = Math.max(little, process.memoryUsage().heapUsed * 1.5);
}


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

/***/ 2571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ oneLine)
/* harmony export */ });
/** A user's text to one line that moves no cursor and turns no text around. */
const oneLine = (text) => text.replace(/[\p{C}\p{Z}\s]+/gu, " ");


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
/* harmony import */ var _clouds_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9832);


/** What a revision's files come to. The files' own values are not kept: they are many times as large. */
async function readRevision(all, { estate }, revision) {
    const units = (0,_change_read_units_js__WEBPACK_IMPORTED_MODULE_1__/* .readUnits */ .g)(all, revision);
    await (0,_clouds_index_js__WEBPACK_IMPORTED_MODULE_0__.loadClouds)(units.value, all.flatMap(({ files }) => files));
    const access = (0,_clouds_index_js__WEBPACK_IMPORTED_MODULE_0__.readAccess)(units.value, estate);
    return {
        access: access.value,
        units: units.value.length,
        diagnostics: [...units.diagnostics, ...access.diagnostics],
    };
}


/***/ }),

/***/ 9246:
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
;// CONCATENATED MODULE: ./lib/src/rules/kinds.js

/** A finder of its own for each evaluation, so that nothing is remembered beyond it. */
function kinds() {
    const known = new Map();
    const lists = new Map();
    return (row) => {
        const list = lists.get(row.actions) ?? lists.size;
        lists.set(row.actions, list);
        const look = (0,match/* lookOf */.Li)(row);
        const key = `${list}\n${textOf(look)}`;
        const kind = known.get(key) ?? { look, actions: row.actions };
        known.set(key, kind);
        return kind;
    };
}
// INVARIANT: looks of equal text are equal: each part is a word of ours or quoted, so that none can pass for two.
const textOf = (look) => [
    JSON.stringify([look.cloud, look.managedPolicy, look.keys]),
    look.effect,
    look.change,
    look.principal,
    look.grew.join(" "),
    look.isUnread,
    textOfTraits(look.ofGrant),
    textOfTraits(look.ofSubject),
].join("\n");
/** Rows of one subject, or of one statement, share them. */
const texts = new WeakMap();
function textOfTraits(traits) {
    const text = texts.get(traits) ?? JSON.stringify([...traits]);
    texts.set(traits, text);
    return text;
}
const answers = new WeakMap();
/** The actions that the words are about, if rows of the kind may be what they say; whether each is, its names decide. */
function ofKind(words, kind) {
    const known = answers.get(kind) ?? new Map();
    answers.set(kind, known);
    const before = known.get(words);
    if (before !== undefined)
        return before;
    const actions = (0,match/* looksSo */.pM)(words, kind.look) ? (0,match/* amongActions */.gE)(words, kind.actions) : [];
    known.set(words, actions);
    return actions;
}
/** As `match`, of a row whose kind is known. */
function matchOfKind(words, row, kind) {
    const actions = ofKind(words, kind);
    return actions.length > 0 && (0,match/* nameIsSo */.ui)(words, row) ? actions : [];
}
function sorted(rows, kindOf) {
    const kindAt = rows.map(kindOf);
    return { rows, kindAt, kinds: new Set(kindAt) };
}
/** The rows that words hold of, found one by one as they are asked for; `takes` is told what is looked through, and may end it. */
function* holding(words, { rows, kindAt, kinds }, goesOn = () => true) {
    const about = new Set();
    for (const kind of kinds) {
        if (!goesOn((0,match/* isWorkedOut */.NN)(words, kind.actions) ? 1 : kind.actions.length))
            return;
        if (ofKind(words, kind).length > 0)
            about.add(kind);
    }
    if (about.size === 0)
        return;
    for (const [i, row] of rows.entries()) {
        const kind = kindAt[i];
        if (!about.has(kind))
            continue;
        if (!goesOn(1))
            return;
        const actions = matchOfKind(words, row, kind);
        if (actions.length > 0)
            yield { ...row, actions };
    }
}

// EXTERNAL MODULE: ./lib/src/rules/rule-names.js
var rule_names = __webpack_require__(955);
;// CONCATENATED MODULE: ./lib/src/rules/combine.js
/** Rules about several rows of one subject: what this pull request completes, and the halves that were there before. */







/** One match for each rule and subject where this pull request completes what was not complete before. */
function combinations(rules, rows, kindOf) {
    const combining = rules.flatMap((rule) => rule.when.kind === "combines"
        ? [{ rule, wanted: rule.when.rows, least: rule.when.least ?? rule.when.rows.length }]
        : []);
    if (combining.length === 0)
        return [];
    const touched = touchedBy(combining);
    return [...(0,grouping/* groupBy */.$)(rows, ({ subject }) => subject.key).values()].flatMap((all) => {
        const { subject, delta } = all[0];
        const own = {
            granting: sorted(all.filter(({ grant }) => grantsSomething(grant)), kindOf),
            lifting: all.filter(({ grant }) => !grantsSomething(grant)),
        };
        const [before, after] = [heldBy(subject, delta.before, kindOf), heldBy(subject, delta.after, kindOf)];
        return touched(own, subject.cloud).flatMap((each) => complete(each, own, before, after) ?? []);
    });
}
/** The combinations that rows may complete: what gives way may complete any, what is granted those that it is a half of. */
function touchedBy(combining) {
    const speaking = new Map();
    const known = new Map();
    const speakingOf = (cloud) => {
        const those = speaking.get(cloud) ?? combining.filter(({ rule }) => (0,rule_names/* speaksOf */.Tq)(rule.id, cloud));
        speaking.set(cloud, those);
        return those;
    };
    const ofOne = (kind) => {
        const those = known.get(kind) ??
            new Set(combining.filter(({ wanted }) => wanted.some((words) => ofKind(words, kind).length > 0)));
        known.set(kind, those);
        return those;
    };
    return ({ granting, lifting }, cloud) => {
        if (lifting.length > 0)
            return speakingOf(cloud);
        const touched = [...granting.kinds].map(ofOne).filter(({ size }) => size > 0);
        return touched.length === 0 ? [] : speakingOf(cloud).filter((each) => touched.some((those) => those.has(each)));
    };
}
/** What a deny surely takes away is not held, and what only lets through grants nothing; a deny stands where it is asked for. */
function heldBy(subject, grants, kindOf) {
    const rowsThat = (counts) => (0,table/* once */.Oo)(() => sorted(grants.filter(counts).map((grant) => ({ grant, subject, actions: grant.reaches })), kindOf));
    const allowing = rowsThat(grantsSomething);
    const denying = rowsThat(({ effect }) => effect === "deny");
    const denies = (0,table/* once */.Oo)(() => (0,table/* tableOf */.c_)(grants.filter(({ effect }) => effect === "deny")).denies);
    return function* (words) {
        if (isOfDenies(words)) {
            yield* holding(words, denying());
            return;
        }
        for (const row of holding(words, allowing(), affords)) {
            const open = (0,uncovered/* notDenied */.J)(row.grant, row.actions, denies());
            if (open.length > 0)
                yield { ...row, actions: open };
        }
    };
}
/** Whether so much more may be looked through. */
function affords(looked) {
    if ((0,work/* isSpent */.Fh)())
        return false;
    (0,work/* spend */.Rf)(looked);
    return true;
}
const isOfDenies = ({ effect }) => effect?.every((each) => each === "deny") === true;
const grantsSomething = ({ effect, traits }) => effect === "allow" && !traits.has("boundary");
function complete({ rule, wanted, least }, { granting, lifting }, before, after) {
    const halves = [];
    const isAround = wanted.some(isOfDenies) ? notTouched(after) : () => true;
    for (const words of wanted) {
        const granted = [...holding(words, granting)].filter(isAround);
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
const anyDeny = { effect: ["deny"] };
/** What gets around a deny is what none of them says anything of, under whatever conditions. */
function notTouched(after) {
    const lists = new Set([...after(anyDeny)].map(({ grant }) => grant.reaches));
    const touched = new Set([...lists].flatMap((reaches) => [...(0,covers/* namesOf */.eZ)(reaches)]));
    return ({ actions }) => actions.some(({ name }) => !touched.has(name));
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
    const about = (0,rule_names/* rulesByName */.MU)(rules, "setting");
    for (const delta of deltas) {
        const all = about(delta.setting.name).filter((rule) => holdsOf(rule, delta));
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
    const isAnyChanged = (texts) => texts.some(({ span, via }) => [span, ...(via ?? [])].some(context.changed));
    const isChanged = ({ grant }) => isAnyChanged([grant.action, grant.resource]);
    const hasChangedConditions = ({ grant, delta: { near } }) => isAnyChanged([...grant.conditions, ...(near[0]?.conditions ?? [])]);
    const first = (rows.find(isChanged) ?? rows.find(hasChangedConditions) ?? rows[0]);
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
    const related = told.flatMap((each) => {
        const before = each.before ?? (each.now && each.setting);
        return [
            ...(before && before.span !== location ? [{ span: before.span, note: "what it was before" }] : []),
            ...(each === first ? [] : [{ span: (each.now ?? each.setting).span, note: each.setting.value }]),
        ];
    });
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
        block: (location.source === setting.block.source ? undefined : (first.before ?? first.now)?.block) ?? setting.block,
        related: distinct(related, location).slice(0, mostRelated),
        fingerprint: settingFingerprint(rule.id, told, change, certaintyOf(told).certainty),
    };
    const block = location.source.revision === setting.block.source.revision ? setting.block : (first.before ?? first.now)?.block;
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
/** Where a setting was written, or what says less in its place; where it is only absent now, what is gone is the smaller text. */
function places({ setting, before, now }) {
    const own = [now, setting].flatMap((each) => (each ? [each.span, ...(each.via ?? [])] : []));
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

;// CONCATENATED MODULE: ./lib/src/rules/repeated.js
/** Findings about one deny to those that say something new: what it surely stood against need not be told as possible too. */


/**
 * A deny that others hold as well is a row of theirs and of its own policy. Where it goes and somebody in view is surely let
 * in, that nobody else is in view adds nothing, as long as it is no graver.
 */
function unrepeated(groups) {
    const told = new Map();
    for (const group of groups)
        if (group.some((each) => isLifted(each) && each.certainty === "certain"))
            told.set(repeated_keyOf(group), Math.max(rankIn(group), told.get(repeated_keyOf(group)) ?? 0));
    if (told.size === 0)
        return groups;
    const isRepeated = (group) => group.every((each) => isLifted(each) && each.certainty === "possible" && isOfPolicy(each)) &&
        rankIn(group) <= (told.get(repeated_keyOf(group)) ?? -1);
    return groups.filter((group) => !isRepeated(group));
}
const isLifted = ({ rows: [row] }) => row?.delta.change === "vanished" && row.grant.effect === "deny";
/** Of the policy as such, whoever it is that it bounds. */
const isOfPolicy = ({ rows }) => rows.every(({ subject }) => subject.traits.has("boundary"));
const rankIn = (group) => Math.max(...group.map((each) => (0,severity/* rankOf */.IQ)(severityOf(each))));
function repeated_keyOf([first]) {
    const { statement } = first?.rows[0]?.grant.origin ?? {};
    return [first?.rule.id, statement?.source.revision, statement?.source.path, statement?.start].join("\n");
}

;// CONCATENATED MODULE: ./lib/src/rules/evaluate.js
/** Rules and deltas to findings: one row of one principal gives one finding, and what belongs together is told together. */










function evaluate(rules, deltas, context) {
    const active = rules.filter((rule) => isOnSomewhere(rule, context));
    const rows = deltas.flatMap((delta) => (delta.kind === "permission" && (0,model_delta/* broadens */.z)(delta) ? (rowOf(delta) ?? []) : []));
    const kindOf = kinds();
    const matches = cover_uncovered([...alone(active, rows, kindOf), ...combinations(active, rows, kindOf)]);
    const settings = deltas.filter((delta) => delta.kind === "setting");
    const speaking = speakingOf(active, settings);
    const aboutLint = (0,rule_names/* rulesByName */.MU)(active, "lint");
    const judgements = [
        ...unrepeated(merge(matches)).map((group) => rowJudgement(group, context)),
        ...active.flatMap((rule) => settingFindings(rule, speaking.get(rule) ?? [], context)),
        ...deltas.flatMap((delta) => delta.kind === "lint"
            ? aboutLint(delta.lint.name).flatMap((rule) => lintFinding(rule, delta, context) ?? [])
            : []),
        ...deltas.flatMap((delta) => delta.kind === "gate" ? active.flatMap((rule) => gateFinding(rule, delta) ?? []) : []),
    ];
    return judgements.flatMap((judgement) => reconfigured(judgement, context));
}
const isOnSomewhere = ({ id }, { severity, paths }) => (0,rule_names/* severityFor */.v1)(id, severity) !== "off" || paths.some(({ rules }) => ((0,rule_names/* severityFor */.v1)(id, rules) ?? "off") !== "off");
/** Each row with each rule that holds of it alone: rows of one kind meet the same few rules. */
function alone(rules, rows, kindOf) {
    const about = rules.flatMap((rule) => (rule.when.kind === "broadens" ? [{ rule, words: rule.when.row }] : []));
    const known = new Map();
    return rows.flatMap((row) => {
        const kind = kindOf(row);
        const met = known.get(kind) ??
            about.filter(({ rule, words }) => (0,rule_names/* speaksOf */.Tq)(rule.id, kind.look.cloud) && ofKind(words, kind).length > 0);
        known.set(kind, met);
        return met.flatMap(({ rule, words }) => matchRow(rule, row, matchOfKind(words, row, kind)));
    });
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
function matchRow(rule, row, actions) {
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
const compiled_namespaceObject = /*#__PURE__*/JSON.parse('[{"id":"any/access/boundary-vanished","title":"A permissions boundary is gone from an identity with access to AI","severity":[{"is":"high"}],"covers":["aws/*","any/*"],"when":{"kind":"broadens","row":{"is":["boundary-gone"]}},"what":"{principal} no longer has the boundary that kept it from {actions}.","why":"A boundary is the most that an identity can ever be given; without it, every policy that is attached counts in full.","fix":"Put the boundary back, or narrow the policies of this identity to what the boundary let through.","references":["https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html"],"suggest":[{"kind":"restore"}]},{"id":"any/access/boundary-widened","title":"A boundary lets through more of AI services","severity":[{"is":"high","when":{"capability":["admin","safety","log-config","credential","identity","share-policy"]}},{"is":"medium"}],"covers":["aws/*","any/*"],"when":{"kind":"broadens","row":{"is":["boundary"],"change":["appeared"]}},"what":"The boundary of {principal} now lets through more: {actions} on {resource}.","why":"A boundary is the most that its identities can ever be given; where it widens, whatever their policies grant beyond it comes into force at once.","fix":"Keep the boundary as it was, or show that no policy of the identities behind it grants what it now lets through.","references":["https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html"],"suggest":[{"kind":"restore"}]},{"id":"any/access/commitment","title":"Spending on a model is committed","severity":[{"is":"low"}],"covers":[],"when":{"kind":"setting","name":["commitment"],"change":["appeared","changed"]},"what":"{principal} is paid for {value}, used or not.","why":"A commitment cannot be taken back before it ends, whoever made it.","fix":"Make sure that whoever pays for it knows, or leave the commitment out.","references":["https://docs.aws.amazon.com/bedrock/latest/userguide/prov-throughput.html"],"suggest":[{"kind":"restore"}]},{"id":"any/access/condition-vanished","title":"A condition on access to AI services is gone","severity":[{"is":"high","when":{"capability":["admin","safety","log-config","credential","identity","share-policy"]}},{"is":"medium"}],"covers":["any/access/new-capability","any/access/wider-principal","any/access/unlimited-network","any/access/no-guardrail-demanded"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"grew":["conditions"]}},"blame":"conditions","what":"{principal} may {capabilities} without {lost}, which stood before.","why":"A condition says from where, when or by whom access may be used; without it the same permission is good for anyone who gets hold of the identity.","fix":"Put the condition back, or say in the pull request what takes its place.","references":[],"suggest":[{"kind":"restore"}]},{"id":"any/access/deny-vanished","title":"A deny that protected AI services is gone","severity":[{"is":"high","when":{"capability":["admin","safety","log-config","credential","identity","share-policy"]}},{"is":"medium"}],"covers":[],"when":{"kind":"broadens","row":{"effect":["deny"],"change":["vanished"]}},"what":"{principal} is no longer kept from {actions} on {resource}.","why":"A deny wins over every allow; where it goes, whatever another policy allows comes into force at once.","fix":"Keep the deny, or narrow it to what really must be allowed.","references":[],"suggest":[{"kind":"restore"}]},{"id":"any/access/encryption-key-lost","title":"Something of AI is no longer encrypted with a key of your own","severity":[{"is":"medium"}],"covers":[],"when":{"kind":"setting","name":["encryption-key"],"change":["changed"],"value":["no"]},"what":"{principal} gives up its own encryption key.","why":"Who may use your key is yours to decide and is recorded; with the provider\'s own key, whoever reaches the data reads it.","fix":"Keep the key.","references":[],"suggest":[{"kind":"restore"}]},{"id":"any/access/filter-weakened","title":"A guardrail holds back less","severity":[{"is":"high"}],"covers":[],"when":{"kind":"setting","name":["guardrail-filter"],"change":["vanished"]},"what":"{principal} no longer holds back {value}.","why":"Everything that uses the guardrail relies on what it filters; a weaker filter lets through prompts and answers that it stopped before.","fix":"Put the filter back at its strength, or say in the pull request which other control takes its place.","references":["https://docs.aws.amazon.com/bedrock/latest/userguide/guardrails-components.html"],"suggest":[{"kind":"restore"}]},{"id":"any/access/guardrail-detached","title":"An agent loses its guardrail","severity":[{"is":"high"}],"covers":[],"when":{"kind":"setting","name":["guardrail"],"change":["changed"],"value":["none"]},"what":"{principal} no longer has a guardrail attached; it had {before}.","why":"The guardrail filters what goes into the model and what comes out; without it, the agent answers whatever it is asked.","fix":"Attach the guardrail again, or another one that is at least as strict.","references":[],"suggest":[{"kind":"restore"}]},{"id":"any/access/guardrail-draft","title":"The working draft of a guardrail is in use","severity":[{"is":"low"}],"covers":[],"when":{"kind":"setting","name":["guardrail-draft"],"change":["appeared","changed"]},"what":"{principal} uses the version `DRAFT` of its guardrail.","why":"The draft changes with every edit, at once and for everyone who uses it; whoever may edit the guardrail weakens this agent without touching it.","fix":"Name a version that was published.","references":["https://docs.aws.amazon.com/bedrock/latest/userguide/guardrails-versions-create.html"],"suggest":[{"kind":"restore"}]},{"id":"any/access/isolation-lost","title":"Something of AI is no longer shut off","severity":[{"is":"medium"}],"covers":[],"when":{"kind":"setting","name":["network-isolation","private-network","network-perimeter","public-access-block"],"change":["changed"],"value":["no"]},"what":"{principal} is no longer kept apart from other networks.","why":"What runs in a network of its own sends nothing out that its rules do not let through; without that, data and credentials leave by any way.","fix":"Keep it in its network, and open only what it needs.","references":["https://docs.aws.amazon.com/sagemaker/latest/dg/mkt-algo-model-internet-free.html"],"suggest":[{"kind":"restore"},{"kind":"instead"}]},{"id":"any/access/key-in-text","title":"A key to models stands in the code","severity":[{"is":"high"}],"covers":[],"when":{"kind":"setting","name":["key-in-text"],"change":["appeared"]},"what":"{principal} holds {value} as plain text.","why":"Whoever reads the repository, the state or the configuration of what runs has the key, and uses models with it until somebody takes it away.","fix":"Take the key back, keep its successor in a secret, and give only the secret\'s name here.","references":[]},{"id":"any/access/let-in","title":"A resource\'s own policy lets others use AI","severity":[{"is":"low","when":{"action":["aoss:*"]}},{"is":"medium","when":{"capability":["admin","safety","log-config","credential","share-policy","artifact","kb-write","log-read"]}},{"is":"low"}],"covers":[],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"is":["resource-policy"],"principal":["identity","federated","unknown","all-except"],"grew":["everything"]}},"blame":"principal","what":"{who} may now {capabilities} through the policy of {principal}: {actions}.","why":"A resource\'s own policy lets in whomever it names, whatever the policies of that identity say.","fix":"If this identity needs it, keep it to the actions that it uses; if not, take it out.","references":["https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_identity-vs-resource.html"]},{"id":"any/access/log-moved","title":"Prompts and answers are written to another place","severity":[{"is":"medium"}],"covers":[],"when":{"kind":"setting","name":["log-bucket","log-group"],"change":["changed"]},"what":"{principal} writes prompts and answers to {value}; it was {before}.","why":"Whoever may read the new place reads everything that is asked and answered; whoever watched the old one sees nothing more.","fix":"Make sure that the new place is guarded like the old one, and that those who watch it know.","references":["https://docs.aws.amazon.com/bedrock/latest/userguide/model-invocation-logging.html"],"suggest":[{"kind":"restore"}]},{"id":"any/access/logging-narrowed","title":"Less of what models are asked is logged","severity":[{"is":"medium"}],"covers":[],"when":{"kind":"setting","name":["logged-text","logged-image","logged-embedding","logged-video","logged-endpoint","logged-access"],"change":["changed"],"value":["no *"]},"what":"{principal} no longer records {before}.","why":"The log is the only record of what was asked of models and what they answered; what it leaves out, nobody can look up later.","fix":"Keep recording it, and narrow who may read the log instead.","references":["https://docs.aws.amazon.com/bedrock/latest/userguide/model-invocation-logging.html"],"suggest":[{"kind":"restore"},{"kind":"instead"}]},{"id":"any/access/new-capability","title":"New access to AI services","severity":[{"is":"high","when":{"capability":["admin","safety","log-config","credential","share-policy"]}},{"is":"medium","when":{"action":["iam:PassRole"],"has-condition":["iam:PassedToService"],"resource":{"reaches":["any-role","any-resource"]}}},{"is":"high","when":{"capability":["identity"],"resource":{"reaches":["any-role","any-user","any-resource"]}}},{"is":"low","when":{"capability":["log-read"],"action":["logs:*"]}},{"is":"medium","when":{"capability":["train","deploy","artifact","kb-write","log-read","network","spend","workbench","author"]}},{"is":"medium","when":{"capability":["agent-exec"],"resource":{"reaches":["any-resource","any-of-its-kind"]}}},{"is":"low"}],"covers":["any/access/unlimited-network","any/access/no-guardrail-demanded"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"is-not":["approved-model"]}},"what":"{principal} may now {capabilities}: {actions} on {resource}.","why":"Access to AI services costs money, moves data and shapes what models say, so whoever gains it should be meant to.","fix":"If this identity needs it, keep it to the resources it works with; if not, take it out.","references":[]},{"id":"any/access/no-authentication","title":"A tool or gateway of an agent takes whoever calls","severity":[{"is":"high"}],"covers":[],"when":{"kind":"setting","name":["no-authentication"],"change":["appeared","changed"]},"what":"{principal} lets in {value}.","why":"Whoever finds its address uses what stands behind it, with its permissions and at your cost.","fix":"Ask for a signed request or for a token of your own issuer, with the audiences and clients that may come.","references":[],"suggest":[{"kind":"instead"},{"kind":"restore"}]},{"id":"any/access/no-guardrail-demanded","title":"Models may be used without a guardrail","severity":[{"is":"medium"}],"covers":["any/access/new-capability","any/access/wider-resource","any/access/condition-vanished","any/access/unlimited-network"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"is":["unapproved-guardrail"],"is-not":["boundary"],"action":["bedrock:InvokeModel","bedrock:InvokeModelWithResponseStream"],"lacks-condition":["bedrock:GuardrailIdentifier"]}},"what":"{principal} may call models without a guardrail ({actions} on {resource}).","why":"A guardrail that the caller may leave out protects only those who ask for it.","fix":"Add a condition on `bedrock:GuardrailIdentifier`, or deny requests that come without it.","references":["https://docs.aws.amazon.com/bedrock/latest/userguide/guardrails-permissions-id.html"],"generate":["bedrock-invoker"],"suggest":[{"kind":"write","condition":{"behind":["{guardrail}"]}},{"kind":"write","condition":{"through":["{network}"],"behind":["{guardrail}"]}},{"kind":"restore"}]},{"id":"any/access/no-guardrail","title":"A new agent has no guardrail","severity":[{"is":"low"}],"covers":[],"when":{"kind":"setting","name":["guardrail"],"change":["appeared"],"value":["none"]},"what":"{principal} is added without a guardrail.","why":"A guardrail filters what goes into the model and what comes out; without one, only the model\'s own training stands between a prompt and an answer.","fix":"Attach a guardrail, in a version that is numbered.","references":["https://docs.aws.amazon.com/bedrock/latest/userguide/agents-guardrail.html"]},{"id":"any/access/protection-weakened","title":"Prompt logging is switched off","severity":[{"is":"high"}],"covers":[],"when":{"kind":"setting","name":["invocation-logging"],"change":["vanished"]},"what":"{principal} is removed: model invocations are no longer recorded by it.","why":"The invocation log is the only record of what was asked of models and what they answered; without it, misuse leaves no trace.","fix":"Keep the logging configuration, or show which one takes its place.","references":[],"suggest":[{"kind":"restore"}]},{"id":"any/access/public-network","title":"A vector store is reached from the internet","severity":[{"is":"high"}],"covers":[],"when":{"kind":"setting","name":["public-network"],"change":["appeared","changed"]},"what":"{value} may be reached from anywhere, through {principal}.","why":"Credentials are then all that keeps strangers from what the models answer from; a network of its own is the second lock.","fix":"Name the endpoints or services that may reach it, and set `AllowFromPublic` to false.","references":["https://docs.aws.amazon.com/opensearch-service/latest/developerguide/serverless-network.html"],"suggest":[{"kind":"instead"},{"kind":"restore"}]},{"id":"any/access/standing-administrator","title":"A person administers AI services for good","severity":[{"is":"medium"}],"covers":["any/access/new-capability","any/access/wider-resource"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"is":["human"],"is-not":["boundary","time-bound"],"capability":["admin","safety","spend","log-config"]}},"what":"{principal} may now {capabilities} at any time, for good ({action} on {resource}).","why":"A right that is always there is there for whoever takes over the account. What is needed now and then can be given for an hour.","fix":"Grant it for a time: through a permission set that is requested, an eligible assignment, or a condition on the time.","references":["https://docs.aws.amazon.com/singlesignon/latest/userguide/temporary-elevated-access.html"]},{"id":"any/access/stored-credential","title":"Agents get a stored credential","severity":[{"is":"low"}],"covers":[],"when":{"kind":"setting","name":["stored-credential"],"change":["appeared"]},"what":"{principal} keeps a credential that agents may use.","why":"Whoever may ask the vault for it on behalf of an agent acts with it in another system.","fix":"Let only the agents that need it ask for it, and give it no more rights there than they need.","references":["https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/identity-outbound-credential-provider.html"]},{"id":"any/access/unapproved-region","title":"Prompts may be answered in another region","severity":[{"is":"medium"}],"covers":["any/access/new-capability","any/access/wider-resource"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"is-not":["boundary"],"is":["unapproved-region"],"capability":["invoke"]}},"blame":"resource","what":"{principal} may have prompts answered in regions that are not approved ({actions} on {resource}).","why":"A profile that routes between regions sends prompts, and what they hold, to wherever there is room.","fix":"Use a model or profile of an approved region, or list the region under `approved-regions`.","references":["https://docs.aws.amazon.com/bedrock/latest/userguide/cross-region-inference.html"],"suggest":[{"kind":"restore"}]},{"id":"any/access/unlimited-network","title":"Models may be used from any network","severity":[{"is":"medium"}],"covers":["any/access/new-capability","any/access/wider-resource","any/access/condition-vanished","any/access/no-guardrail-demanded"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"is":["unapproved-network"],"is-not":["boundary","ai-service-role"],"action":["bedrock:InvokeModel*","bedrock-mantle:CreateInference","sagemaker:InvokeEndpoint*"],"lacks-condition":["aws:SourceVpce","aws:SourceVpc","aws:SourceIp","aws:VpceAccount","aws:VpceOrgID"]}},"what":"{principal} may call models from anywhere ({actions} on {resource}).","why":"A key or token that leaks can be used from any machine; tied to a network, it is of no use outside.","fix":"Add a condition on `aws:SourceVpce`, or deny whatever does not come through the endpoint.","references":["https://docs.aws.amazon.com/bedrock/latest/userguide/vpc-interface-endpoints.html"],"generate":["bedrock-invoker"],"suggest":[{"kind":"write","condition":{"through":["{network}"]}},{"kind":"write","condition":{"through":["{network}"],"behind":["{guardrail}"]}},{"kind":"restore"}]},{"id":"any/access/wider-principal","title":"More identities may use an AI resource or role","severity":[{"is":"medium"}],"covers":["any/access/new-capability"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["anyone","tenant","identity","service","federated","unknown","all-except"],"grew":["principal"]}},"blame":"principal","what":"{who} may now use {principal} ({actions}).","why":"Who may become a role, or use a resource, decides on everything that role or resource can do.","fix":"Name only the identities that need it, and say under which conditions.","references":[],"suggest":[{"kind":"restore"}]},{"id":"any/access/wider-resource","title":"Access to AI services reaches further","severity":[{"is":"high","when":{"capability":["admin","safety","log-config","credential","share-policy"]}},{"is":"medium","when":{"action":["iam:PassRole"],"has-condition":["iam:PassedToService"],"resource":{"reaches":["any-role","any-resource"]}}},{"is":"high","when":{"capability":["identity"],"resource":{"reaches":["any-role","any-user","any-resource"]}}},{"is":"low","when":{"capability":["identity"]}},{"is":"low","when":{"grew":["perhaps"],"capability":["invoke","agent-exec","kb-read"]}},{"is":"medium","when":{"capability":["invoke","agent-exec","kb-read","kb-write","train","deploy","artifact","log-read","network","spend","workbench","author"]}},{"is":"low"}],"covers":["any/access/new-capability","any/access/unlimited-network","any/access/no-guardrail-demanded"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"grew":["resource"]}},"what":"{principal} may now {capabilities} on {resource}, which is more than before.","why":"The narrower resource was a decision about which models, agents or data this identity works with; a wider one takes it back.","fix":"Add the resources that are needed by name, beside those that are there.","references":[],"suggest":[{"kind":"restore"}]},{"id":"any/gate/configuration-changed","title":"The configuration of this gate changes","severity":[{"is":"low"}],"covers":[],"when":{"kind":"gate","name":["configuration"],"change":["appeared","vanished","changed"]},"what":"{file} {how}: it decides what this gate lets pass.","why":"This pull request is still judged by the configuration that its base branch has. Once it is merged, every later one is judged by the new one; the summary shows what that would make of this pull request.","fix":"Have somebody review it who answers for access to AI, and keep it apart from changes of what it judges.","references":["https://docs.github.com/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners"]},{"id":"any/gate/own-rule-changed","title":"A rule of your own changes","severity":[{"is":"low"}],"covers":[],"when":{"kind":"gate","name":["own-rule"],"change":["appeared","vanished","changed"]},"what":"{file} {how}: the rules beside the configuration decide what this gate finds.","why":"This pull request is still judged by the rules that its base branch has. Once it is merged, every later one is judged by the new ones; the summary shows what they would make of this pull request.","fix":"Have somebody review it who answers for access to AI, and run `ai-iam-gate rules test` on it.","references":["https://docs.github.com/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners"]},{"id":"any/gate/waiver-added","title":"A finding is waived","severity":[{"is":"low"}],"covers":[],"when":{"kind":"gate","name":["waiver"],"change":["appeared","changed"]},"what":"{file} {how}: what that finding tells of is let pass from then on.","why":"A waiver is a decision to live with something, and whoever merges this takes it.","fix":"See to it that its owner knows of it, that its reason still holds, and that it ends as soon as it can.","references":[]},{"id":"any/gate/workflow-changed","title":"The workflow that runs this gate changes","severity":[{"is":"low"}],"covers":[],"when":{"kind":"gate","name":["workflow"],"change":["appeared","vanished","changed"]},"what":"{file} {how}: it runs this gate.","why":"GitHub runs a pull request by the workflow as the pull request has it, so what changes here acts at once.","fix":"Have somebody review it who answers for access to AI. Where a ruleset of the organisation requires the workflow, no pull request can change it.","references":["https://docs.github.com/organizations/managing-organization-settings/creating-rulesets-for-repositories-in-your-organization"]},{"id":"any/gate/workflow-weakened","title":"This gate holds less than before","severity":[{"is":"medium"}],"covers":[],"when":{"kind":"gate","name":["weakened-workflow"],"change":["appeared","vanished","changed"]},"what":"{file} {how}.","why":"GitHub runs a pull request by the workflow as the pull request has it, so this acts at once, and whatever else the pull request brings is held up less.","fix":"Leave the step as it was. Where a ruleset of the organisation requires the workflow, no pull request can change it.","references":["https://docs.github.com/organizations/managing-organization-settings/creating-rulesets-for-repositories-in-your-organization"]},{"id":"any/identity/consumer-edits-safety","title":"A model consumer may switch off its own safety controls","severity":[{"is":"critical","when":{"action":["bedrock:UpdateGuardrail","bedrock:DeleteGuardrail","bedrock:*EnforcedGuardrailConfiguration","bedrock-agentcore:*Policy*"]}},{"is":"medium"}],"covers":["aws/bedrock/guardrail-administration","any/identity/invoke-and-manage","any/access/new-capability","any/access/wider-resource","any/access/standing-administrator"],"when":{"kind":"combines","rows":[{"capability":["safety"],"effect":["allow"],"is-not":["trust"],"action":["*:Update*","*:Delete*","*:Put*"]},{"capability":["invoke","agent-exec"],"effect":["allow"],"action":["*:Invoke*","*:CreateInference","*:Converse*","*:Start*","*:Chat*"]}]},"what":"{principal} may invoke models and change the safety settings that guard them: {action} beside {other}.","why":"Whoever runs as this identity can remove the filters from its own prompts, so the filters no longer protect anyone from it.","fix":"Leave changes of safety settings to the security role, and keep this one to the models it needs.","references":["https://docs.aws.amazon.com/bedrock/latest/userguide/guardrails-permissions.html"]},{"id":"any/identity/invoke-and-manage","title":"Using and managing models in one identity","severity":[{"is":"low","when":{"is":["ai-service-role"]}},{"is":"high"}],"covers":["any/access/new-capability"],"when":{"kind":"combines","rows":[{"capability":["train","deploy","artifact","spend","share-policy","log-config"],"effect":["allow"],"is-not":["trust","human"],"action":["*:Create*","*:Update*","*:Put*","*:Delete*","*:Import*"]},{"capability":["invoke"],"effect":["allow"],"action":["bedrock:InvokeModel*","sagemaker:InvokeEndpoint*","bedrock-mantle:CreateInference"]}]},"what":"{principal} may now use models and {capabilities}: {action} beside {other}.","why":"An application that can also train, deploy or share models turns every flaw in it into a change of the models that everyone uses.","fix":"Split the identity, one role that invokes and one that manages.","references":[]},{"id":"any/identity/too-many-concerns","title":"One workload has too many concerns","severity":[{"is":"medium"}],"covers":["any/access/new-capability"],"when":{"kind":"combines","rows":[{"is":["workload"],"effect":["allow"],"capability":["invoke"]},{"is":["workload"],"effect":["allow"],"capability":["kb-read","kb-write"]},{"is":["workload"],"effect":["allow"],"capability":["artifact","deploy","train"]},{"is":["workload"],"effect":["allow"],"capability":["log-read","log-config"]},{"is":["workload"],"effect":["allow"],"capability":["credential"]}],"least":4},"what":"{principal} joins too much in one workload: {action} beside {other}.","why":"Whoever takes over this one workload has its models, its documents, its logs and its keys at once.","fix":"Give each concern an identity of its own.","references":[]},{"id":"any/identity/train-and-deploy","title":"Training and deploying in one identity","severity":[{"is":"low","when":{"is":["ai-service-role"]}},{"is":"medium"}],"covers":["any/access/new-capability"],"when":{"kind":"combines","rows":[{"effect":["allow"],"capability":["deploy"],"is-not":["trust","boundary"]},{"effect":["allow"],"capability":["train"]}]},"what":"{principal} may both train and deploy models: {action} beside {other}.","why":"Whoever trains a model and puts it into production needs nobody else to release a model that was tampered with.","fix":"Split the identity, one role that trains and one that deploys.","references":[]},{"id":"any/identity/void-time","title":"A time limit that limits nothing","severity":[{"is":"medium"}],"covers":[],"when":{"kind":"lint","name":["void-time"]},"what":"The condition of {principal} on {text} {detail}.","why":"A grant for a time is only that if the time ends; one whose end is over says that somebody may do what nobody may.","fix":"Compare the current time with a day that is near, by `DateLessThan`.","references":["https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_examples_aws-dates.html"]},{"id":"any/models/legacy-model","title":"A model that is only kept for those who use it","severity":[{"is":"medium"}],"covers":[],"when":{"kind":"lint","name":["legacy-model"]},"what":"{principal} rests on {text}, which {detail}.","why":"A model at the end of its life gets no fixes, and its end comes on a day that is not yours to choose.","fix":"Start on the model that its provider names in its place.","references":["https://docs.aws.amazon.com/bedrock/latest/userguide/model-lifecycle.html"]},{"id":"any/models/retired-model","title":"A model that is retired","severity":[{"is":"high"}],"covers":[],"when":{"kind":"lint","name":["retired-model"]},"what":"{principal} rests on {text}, which {detail}.","why":"Requests to a retired model fail. What still names it is dead, or soon found to be when it is needed.","fix":"Move to the model that its provider names in its place, and drop what names this one.","references":["https://docs.aws.amazon.com/bedrock/latest/userguide/model-lifecycle.html","https://cloud.google.com/vertex-ai/generative-ai/docs/learn/model-versions"]},{"id":"any/models/retiring-model","title":"A model that will soon be retired","severity":[{"is":"low"}],"covers":[],"when":{"kind":"lint","name":["retiring-model"]},"what":"{principal} rests on {text}, which {detail}.","why":"What is built on it now must be moved before that day.","fix":"Use the model that its provider names in its place.","references":["https://docs.aws.amazon.com/bedrock/latest/userguide/model-lifecycle.html","https://cloud.google.com/vertex-ai/generative-ai/docs/learn/model-versions"]},{"id":"aws/agentcore/act-for-any-user","title":"Agents may be run on behalf of any user","severity":[{"is":"critical"}],"covers":["any/access/new-capability","any/access/wider-resource","aws/agentcore/runtime-shell","aws/agentcore/token-vault"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"action":["bedrock-agentcore:InvokeAgentRuntime*ForUser","bedrock-agentcore:GetWorkloadAccessTokenForUserId"],"lacks-condition":["bedrock-agentcore:userid"]}},"what":"{principal} may now act as whichever end user it names: {actions} on {resource}.","why":"The user\'s name is taken as given, so one stolen identity reads and does what all users of the agents can.","fix":"Use the variants that take a signed token of the user, and condition them on the token\'s issuer and audience.","references":["https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonbedrockagentcore.html"]},{"id":"aws/agentcore/browser-takeover","title":"Any agent\'s browser session may be taken over","severity":[{"is":"high"}],"covers":["any/access/new-capability","any/access/wider-resource"],"when":{"kind":"combines","rows":[{"effect":["allow"],"action":["bedrock-agentcore:ConnectBrowser*"]},{"effect":["allow"],"action":["bedrock-agentcore:StartBrowserSession"],"resource":{"reaches":["any-resource","any-of-its-kind"]}}]},"what":"{principal} may start sessions in every browser, and watch or steer them: {action} beside {other}.","why":"A browser that an agent uses is signed in to what the agent works with. Whoever steers it acts with those sessions.","fix":"Name the browser in the statement of `bedrock-agentcore:StartBrowserSession`; the actions that connect take no resource.","references":["https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonbedrockagentcore.html"],"suggest":[{"kind":"restore"}]},{"id":"aws/agentcore/execute-code","title":"Code may be run in an existing interpreter","severity":[{"is":"high","when":{"resource":{"reaches":["any-resource","any-of-its-kind"]}}},{"is":"medium"}],"covers":["any/access/new-capability","any/access/wider-resource"],"when":{"kind":"combines","rows":[{"effect":["allow"],"action":["bedrock-agentcore:InvokeCodeInterpreter"],"resource":{"reaches":["any-resource","any-of-its-kind"],"overlaps":["arn:aws:bedrock-agentcore:*:*:code-interpreter-custom/*"]}},{"effect":["allow"],"action":["bedrock-agentcore:StartCodeInterpreterSession"],"resource":{"overlaps":["arn:aws:bedrock-agentcore:*:*:code-interpreter-custom/*"]}}]},"what":"{principal} may start a session in every code interpreter that {resource} matches, and run code in it: {action} beside {other}.","why":"A custom interpreter runs code with a role of its own. Whoever may run code in any of them holds what any of those roles holds.","fix":"Name the interpreter that this identity works with.","references":["https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonbedrockagentcore.html"],"suggest":[{"kind":"restore"}]},{"id":"aws/agentcore/gateway-administration","title":"What agents may do can be rewritten","severity":[{"is":"high"}],"covers":["any/access/new-capability","any/access/wider-resource"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"is-not":["boundary"],"action":["bedrock-agentcore:ManageAdminPolicy","bedrock-agentcore:ManageResourceScopedPolicy","bedrock-agentcore:UpdatePolicy*","bedrock-agentcore:DeletePolicy*","bedrock-agentcore:UpdateGateway*","bedrock-agentcore:PutResourcePolicy","bedrock-agentcore:SynchronizeGatewayTargets"]}},"what":"{principal} may now change what agents are allowed to do ({actions}) on {resource}.","why":"Policies, gateways and their targets decide which tools an agent may call, and for whom. Whoever changes them lifts the limits of every agent behind them.","fix":"Leave these to a role that security owns, apart from the one that deploys agents.","references":["https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonbedrockagentcore.html"],"suggest":[{"kind":"restore"}]},{"id":"aws/agentcore/open-memory","title":"Memory of all users may be read or written","severity":[{"is":"high","when":{"action":["bedrock-agentcore:ProcessPayment","bedrock-agentcore:CreatePaymentSession"]}},{"is":"medium"}],"covers":["any/access/new-capability","any/access/wider-resource","any/access/condition-vanished"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"is-not":["boundary"],"action":["bedrock-agentcore:CreateEvent","bedrock-agentcore:BatchCreateMemoryRecords","bedrock-agentcore:RetrieveMemoryRecords","bedrock-agentcore:ProcessPayment","bedrock-agentcore:CreatePaymentSession"],"resource":{"reaches":["any-resource","any-of-its-kind"]},"lacks-condition":["bedrock-agentcore:namespace","bedrock-agentcore:actorId","bedrock-agentcore:sessionId"]}},"what":"{principal} may now use the memory of every agent and user that {resource} matches ({actions}).","why":"What an agent remembers of one customer becomes what it tells, or does for, another; whoever writes there plants instructions.","fix":"Name the memory, and add a condition on `bedrock-agentcore:namespace` or `bedrock-agentcore:actorId`.","references":["https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonbedrockagentcore.html"],"suggest":[{"kind":"restore"}]},{"id":"aws/agentcore/pass-role-into-runtime","title":"Code may be run as any role through AgentCore","severity":[{"is":"critical","when":{"action":["bedrock-agentcore:InvokeCodeInterpreter","bedrock-agentcore:InvokeAgentRuntimeCommand*"]}},{"is":"high"}],"covers":["any/access/new-capability","any/access/wider-resource","aws/iam/pass-any-role"],"when":{"kind":"combines","rows":[{"action":["iam:PassRole"],"effect":["allow"],"resource":{"reaches":["any-role","any-resource","any-of-its-kind"]}},{"effect":["allow"],"action":["bedrock-agentcore:CreateCodeInterpreter","bedrock-agentcore:CreateAgentRuntime","bedrock-agentcore:UpdateAgentRuntime","bedrock-agentcore:CreateHarness","bedrock-agentcore:CreateBrowser","bedrock-agentcore:CreateGateway"]}]},"what":"{principal} may start code interpreters or agents as other roles: {action} beside {other}.","why":"What runs inside them can ask for the credentials of the role that was passed, and so act as that role anywhere.","fix":"Name the roles in the `Resource` of `iam:PassRole`, and add a condition on `iam:PassedToService`.","references":["https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/security-iam.html"],"suggest":[{"kind":"write","resource":"nearby","condition":{"passed-to":["bedrock-agentcore"]}},{"kind":"write","resource":"nearby"},{"kind":"restore"}]},{"id":"aws/agentcore/runtime-shell","title":"A shell inside agent runtimes","severity":[{"is":"high"}],"covers":["any/access/new-capability","any/access/wider-resource"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"action":["bedrock-agentcore:InvokeAgentRuntimeCommand","bedrock-agentcore:InvokeAgentRuntimeCommandShell"]}},"what":"{principal} may now run commands inside agent runtimes: {actions} on {resource}.","why":"Such commands run as root beside the agent, past its guardrails and its prompts, with the agent\'s own role. The wildcard `InvokeAgentRuntime*` includes them.","fix":"Name the actions, `bedrock-agentcore:InvokeAgentRuntime` is enough to use an agent.","references":["https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonbedrockagentcore.html"]},{"id":"aws/agentcore/shared-execution-role","title":"One agent\'s role reaches what all agents have","severity":[{"is":"high"}],"covers":["any/access/*","aws/agentcore/open-memory"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"is":["ai-service-role"],"is-not":["boundary"],"action":["bedrock-agentcore:*Memor*","bedrock-agentcore:*Event*","bedrock-agentcore:InvokeAgentRuntime*","bedrock-agentcore:*CodeInterpreter*","bedrock-agentcore:*Browser*"],"resource":{"reaches":["any-resource","any-of-its-kind"]}}},"what":"{principal} is taken on by an AI service and may now use {resource} ({actions}).","why":"An agent whose role reaches every memory, runtime and interpreter of the account reads what other agents were told, and acts as them.","fix":"Name the memory, runtime and tools of this agent alone.","references":["https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonbedrockagentcore.html"],"suggest":[{"kind":"restore"}]},{"id":"aws/agentcore/token-vault","title":"Secrets of the agents\' token vault may be read","severity":[{"is":"high"}],"covers":["any/access/new-capability","any/access/wider-resource"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"action":["bedrock-agentcore:GetResourceApiKey","bedrock-agentcore:GetResourceOauth2Token","bedrock-agentcore:GetResourcePaymentToken"],"resource":{"reaches":["any-resource","any-of-its-kind"]}}},"blame":"action","what":"{principal} may now fetch keys and tokens that agents use for other systems: {actions} on {resource}.","why":"They open mailboxes, repositories and payment systems in the name of users. AWS counts these actions as reading, so `Get*` includes them.","fix":"Name the credential provider and the workload identity that this identity works for.","references":["https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonbedrockagentcore.html"],"suggest":[{"kind":"write","resource":"nearby"},{"kind":"restore"}]},{"id":"aws/bedrock/any-knowledge-base","title":"Every knowledge base may be read","severity":[{"is":"medium"}],"covers":["any/access/new-capability","any/access/wider-resource"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"action":["bedrock:Retrieve","bedrock:GetKnowledgeBaseDocuments","bedrock:GetDocumentContent","bedrock:GetIngestedDocumentAcl","bedrock:GetDataSourceAuthorizationUrl"],"resource":{"reaches":["any-resource","any-of-its-kind"]}}},"what":"{principal} may now read every knowledge base that {resource} matches ({actions}).","why":"A knowledge base answers with the documents behind it, whoever may see those elsewhere.","fix":"Name the knowledge bases that this identity works with.","references":["https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonbedrock.html"],"suggest":[{"kind":"write","resource":"nearby"},{"kind":"restore"}]},{"id":"aws/bedrock/any-model","title":"Any foundation model may be invoked","severity":[{"is":"high","when":{"resource":{"reaches":["any-resource","any-model"]}}},{"is":"low"}],"covers":["any/access/*"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"is-not":["boundary"],"capability":["invoke"],"action":["bedrock:InvokeModel*","bedrock:CreateModelInvocationJob","bedrock-mantle:CreateInference"],"resource":{"reaches":["any-model","model-family"]}}},"what":"{principal} may now invoke every model that {resource} matches ({actions}).","why":"Cost, data exposure and content controls are decided model by model; a wildcard grants models that nobody reviewed, and those that will be added.","fix":"Name the models or inference profiles that this identity needs.","references":["https://docs.aws.amazon.com/bedrock/latest/userguide/security_iam_id-based-policy-examples.html"],"generate":["bedrock-invoker"],"suggest":[{"kind":"write","resource":"nearby"},{"kind":"restore"}]},{"id":"aws/bedrock/bearer-token","title":"Bedrock may be called with API keys","severity":[{"is":"low","when":{"has-condition":["bedrock:BearerTokenType","bedrock-mantle:BearerTokenType"]}},{"is":"high"}],"covers":["any/access/new-capability","any/access/wider-resource"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"action":["bedrock:CallWithBearerToken","bedrock-mantle:CallWithBearerToken","sagemaker:CallWithBearerToken"]}},"what":"{principal} may now call models with a bearer token: {actions}.","why":"A bearer token works for whoever holds it, from anywhere, without a signature; long-lived ones end up in code and chat and are sold on.","fix":"Use the role\'s own credentials. If keys are needed, allow only short-lived ones with a condition on `bedrock:BearerTokenType`.","references":["https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys-permissions.html"]},{"id":"aws/bedrock/broad-managed-policy","title":"A broad AWS managed policy for Bedrock","severity":[{"is":"medium","when":{"managed-policy":["AmazonBedrockLimitedAccess"]}},{"is":"high"}],"covers":["aws/*","any/*"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"managed-policy":["AmazonBedrockFullAccess","AmazonBedrockLimitedAccess","AmazonBedrockMantleFullAccess","BedrockAgentCoreFullAccess","AmazonBedrockMarketplaceAccess","AmazonBedrockStudioPermissionsBoundary"]}},"blame":"action","what":"{principal} gets {policy}, which grants far more than using models: {capabilities}.","why":"AWS writes this policy to make everything work, and widens it as services grow; with it an application can also change guardrails and jobs, and pass roles.","fix":"Write a policy of your own with `bedrock:InvokeModel` and `bedrock:InvokeModelWithResponseStream` on the models that are needed.","references":["https://docs.aws.amazon.com/bedrock/latest/userguide/security-iam-awsmanpol.html"],"generate":["bedrock-invoker"],"suggest":[{"kind":"restore"}]},{"id":"aws/bedrock/bypassed-condition","title":"A network condition that another statement gets around","severity":[{"is":"medium"}],"covers":["any/access/*"],"when":{"kind":"combines","rows":[{"effect":["allow"],"is-not":["boundary"],"action":["bedrock:InvokeModel*","bedrock-mantle:CreateInference"],"lacks-condition":["aws:SourceVpce","aws:SourceVpc","aws:SourceIp"]},{"effect":["allow"],"action":["bedrock:InvokeModel*","bedrock-mantle:CreateInference"],"has-condition":["aws:SourceVpce","aws:SourceVpc","aws:SourceIp"]}]},"what":"{principal} is held to a network for {other}, and not for {action} on {resource}.","why":"Statements add up. A condition on one of them holds nobody back whom another one lets through.","fix":"Put the same condition on each statement, or deny whatever does not come through the endpoint.","references":["https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html"],"suggest":[{"kind":"restore"}]},{"id":"aws/bedrock/guardrail-administration","title":"Guardrails may be changed","severity":[{"is":"critical","when":{"action":["bedrock:DeleteGuardrail","bedrock:*EnforcedGuardrailConfiguration"]}},{"is":"high","when":{"action":["bedrock:UpdateGuardrail"]}},{"is":"medium"}],"covers":["any/access/new-capability","any/access/wider-resource","any/access/standing-administrator"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"action":["bedrock:*Guardrail","bedrock:CreateGuardrailVersion","bedrock:*EnforcedGuardrailConfiguration","bedrock:*AutomatedReasoningPolicy"],"capability":["safety"]}},"what":"{principal} may now change guardrails: {actions} on {resource}.","why":"A guardrail protects everyone who uses the models behind it; whoever edits it weakens the safety of all of them at once.","fix":"Leave guardrail changes to the role of whoever owns safety, and keep this identity to reading them.","references":["https://docs.aws.amazon.com/bedrock/latest/userguide/guardrails-permissions.html"]},{"id":"aws/bedrock/incomplete-deny","title":"A way around the deny on models","severity":[{"is":"high"}],"covers":["any/access/new-capability"],"when":{"kind":"combines","rows":[{"effect":["allow"],"change":["appeared"],"action":["bedrock:InvokeModelWithResponseStream","bedrock:CreateModelInvocationJob","bedrock:InvokeAgent","bedrock:InvokeInlineAgent","bedrock:InvokeFlow","bedrock:RetrieveAndGenerate","sagemaker:InvokeEndpoint*","qbusiness:Chat*"]},{"effect":["deny"],"is-not":["boundary"],"action":["bedrock:InvokeModel"],"resource":{"reaches":["any-resource","any-model"]}}]},"what":"{principal} is denied models, and may use them another way: {action} beside the deny of {other}.","why":"A deny on one way of invoking models leaves the others open. Streams, batch jobs, agents and endpoints are permissions of their own.","fix":"Deny these actions too, in the same statement.","references":["https://docs.aws.amazon.com/bedrock/latest/userguide/security_iam_id-based-policy-examples.html"],"suggest":[{"kind":"restore"}]},{"id":"aws/bedrock/inline-agent","title":"An agent of any instructions may be run","severity":[{"is":"medium"}],"covers":["any/access/new-capability"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"is-not":["boundary"],"action":["bedrock:InvokeInlineAgent"],"lacks-condition":["bedrock:InlineAgentName"]}},"what":"{principal} may now run agents whose instructions, tools and guardrail it writes itself ({action}).","why":"An inline agent is defined by whoever calls it, so nothing that was reviewed limits it.","fix":"Run an agent that is defined beforehand, or add a condition on `bedrock:InlineAgentName`.","references":["https://docs.aws.amazon.com/bedrock/latest/userguide/agents-create-inline.html"],"suggest":[{"kind":"restore"}]},{"id":"aws/bedrock/knowledge-base-poisoning","title":"What knowledge bases answer with may be changed","severity":[{"is":"high"}],"covers":["any/access/new-capability","any/access/wider-resource"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"action":["bedrock:IngestKnowledgeBaseDocuments","bedrock:DeleteKnowledgeBaseDocuments","bedrock:CreateDataSource","bedrock:UpdateDataSource"],"resource":{"reaches":["any-resource","any-of-its-kind"]}}},"blame":"action","what":"{principal} may now change what knowledge bases hold: {actions} on {resource}.","why":"Models repeat what they retrieve. Whoever adds or deletes documents decides what every user of the assistant is told.","fix":"Leave it to the ingestion role, on the knowledge base that it fills.","references":["https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonbedrock.html"],"suggest":[{"kind":"write","resource":"nearby"},{"kind":"restore"}]},{"id":"aws/bedrock/logging-administration","title":"Prompt logging or retention may be changed","severity":[{"is":"high"}],"covers":["any/access/new-capability","any/access/wider-resource","any/access/standing-administrator"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"capability":["log-config"],"action":["bedrock:PutModelInvocationLoggingConfiguration","bedrock:DeleteModelInvocationLoggingConfiguration","bedrock:PutAccountDataRetention","bedrock-mantle:PutAccountDataRetention"],"lacks-condition":["bedrock:DataRetentionMode"]}},"what":"{principal} may now change what is recorded of model invocations: {actions}.","why":"The invocation log is the only record of what was asked and answered. Whoever can stop it, or point it elsewhere, can misuse models without a trace, or collect other people\'s prompts.","fix":"Leave it to the platform role that owns logging, and deny it everywhere else.","references":["https://docs.aws.amazon.com/bedrock/latest/userguide/model-invocation-logging.html"]},{"id":"aws/bedrock/long-term-key","title":"Long-term API keys for models may be made","severity":[{"is":"high"}],"covers":["any/access/new-capability","any/access/wider-resource"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"action":["iam:CreateServiceSpecificCredential","iam:ResetServiceSpecificCredential"],"lacks-condition":["iam:ServiceSpecificCredentialServiceName","iam:ServiceSpecificCredentialAgeDays"]}},"what":"{principal} may now make long-term API keys ({actions}) on {resource}.","why":"Such a key stands for another user, does not expire by itself, and is all that is needed to use Bedrock from anywhere.","fix":"Take it out, or allow it for services that need it with a condition on `iam:ServiceSpecificCredentialServiceName`, and for a limited age.","references":["https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys-permissions.html"]},{"id":"aws/bedrock/mantle-bypass","title":"A second endpoint gets around what holds Bedrock back","severity":[{"is":"high"}],"covers":["any/access/new-capability","aws/bedrock/any-model"],"when":{"kind":"combines","rows":[{"effect":["allow"],"change":["appeared"],"is-not":["every-action"],"action":["bedrock-mantle:CreateInference"]},{"effect":["deny"],"action":["bedrock:InvokeModel","bedrock:InvokeModelWithResponseStream"]}]},"what":"{principal} may call models by {action}, which the deny of {other} says nothing of.","why":"The OpenAI-compatible endpoint has actions and condition keys of its own. What is written for `bedrock:` alone, a deny, a guardrail or a network, does not reach it.","fix":"Write the same deny for `bedrock-mantle:CreateInference`, with the keys of that service.","references":["https://docs.aws.amazon.com/bedrock/latest/userguide/bedrock-mantle.html"],"suggest":[{"kind":"restore"}]},{"id":"aws/bedrock/model-import","title":"Models may be imported, copied or shared","severity":[{"is":"high"}],"covers":["any/access/new-capability","any/access/wider-resource"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"action":["bedrock:CreateModelImportJob","bedrock:CreateCustomModel","bedrock:CreateModelCopyJob","bedrock:PutResourcePolicy"],"resource":{"reaches":["any-resource","any-of-its-kind"]}}},"blame":"action","what":"{principal} may now bring in models from elsewhere or hand them on: {actions} on {resource}.","why":"An imported model was trained by somebody else, and a copied or shared one leaves with what it was trained on.","fix":"Leave it to the role that manages models, for models by name.","references":["https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonbedrock.html"],"suggest":[{"kind":"write","resource":"nearby"},{"kind":"restore"}]},{"id":"aws/bedrock/pass-role-into-job","title":"Any role may be passed into a Bedrock job","severity":[{"is":"high","when":{"resource":{"reaches":["any-role","any-resource"]}}},{"is":"medium"}],"covers":["any/access/new-capability","any/access/wider-resource","aws/iam/pass-any-role"],"when":{"kind":"combines","rows":[{"action":["iam:PassRole"],"effect":["allow"],"resource":{"reaches":["any-role","any-resource","any-of-its-kind"]}},{"effect":["allow"],"action":["bedrock:CreateModelCustomizationJob","bedrock:CreateModelImportJob","bedrock:CreateModelInvocationJob","bedrock:CreateEvaluationJob","bedrock:CreateKnowledgeBase","bedrock:CreateAgent","bedrock:UpdateAgent","bedrock:CreateFlow","bedrock:UpdateFlow","bedrock:CreateDataAutomationProject"]}]},"what":"{principal} may start Bedrock jobs as other roles: {action} beside {other}.","why":"A job reads and writes with the role that it is given, so whoever starts it with any role reaches whatever that role reaches.","fix":"Name the one role that these jobs run as in the `Resource` of `iam:PassRole`, and add a condition on `iam:PassedToService`.","references":["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html"],"suggest":[{"kind":"write","resource":"nearby","condition":{"passed-to":["bedrock"]}},{"kind":"write","resource":"nearby"},{"kind":"restore"}]},{"id":"aws/bedrock/prompt-readers","title":"Prompts and responses may be read","severity":[{"is":"medium"}],"covers":["any/access/new-capability","any/access/wider-resource"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"capability":["log-read"],"resource":{"reaches":["any-resource","any-of-its-kind"]}}},"blame":"action","what":"{principal} may now read prompts, responses or sessions: {actions} on {resource}.","why":"Prompts hold what users would not write anywhere else, customer data, credentials, plans. Reading them is reading all of that.","fix":"Leave it to a role for whoever audits, on the log group or agent in question.","references":["https://docs.aws.amazon.com/bedrock/latest/userguide/model-invocation-logging.html"],"generate":["prompt-log-reader"],"suggest":[{"kind":"write","resource":"nearby"},{"kind":"restore"}]},{"id":"aws/bedrock/spend","title":"Money may be committed to models","severity":[{"is":"medium"}],"covers":["any/access/new-capability","any/access/wider-resource","any/access/standing-administrator"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"capability":["spend"],"lacks-condition":["aws:CalledViaLast","aws:CalledVia"]}},"what":"{principal} may now commit spending: {actions} on {resource}.","why":"Reserved throughput and model agreements cost by the hour or bind by contract, whether the models are used or not.","fix":"Leave it to the role of whoever answers for the budget.","references":["https://docs.aws.amazon.com/bedrock/latest/userguide/prov-throughput.html"]},{"id":"aws/bedrock/tool-hijack","title":"An agent\'s tools may be replaced by who runs it","severity":[{"is":"high"}],"covers":["any/access/new-capability"],"when":{"kind":"combines","rows":[{"effect":["allow"],"is-not":["ai-service-role"],"action":["bedrock:UpdateAgentActionGroup","bedrock:CreateAgentActionGroup","bedrock:UpdateAgent","bedrock:UpdateAgentAlias","bedrock:PrepareAgent","lambda:UpdateFunctionCode"]},{"effect":["allow"],"action":["bedrock:InvokeAgent","bedrock:InvokeFlow"]}]},"what":"{principal} may change what an agent does and run it: {action} beside {other}.","why":"An agent acts with its own role. Whoever may both change its tools or instructions and run it acts with that role, whatever their own permissions are.","fix":"Let one role change agents, and another run them.","references":["https://docs.aws.amazon.com/bedrock/latest/userguide/agents-permissions.html"],"suggest":[{"kind":"restore"}]},{"id":"aws/bedrock/unapproved-model","title":"A model that nobody approved","severity":[{"is":"medium"}],"covers":["any/access/new-capability","any/access/wider-resource"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"capability":["invoke"],"is":["unapproved-model"]}},"blame":"resource","what":"{principal} may now invoke {resource}, which is not among the approved models ({actions}).","why":"The configuration lists the models that were reviewed for cost, data and content; this one was not.","fix":"Use an approved model, or have this one approved under `approved-models` first.","references":["https://docs.aws.amazon.com/bedrock/latest/userguide/models-supported.html"],"suggest":[{"kind":"restore"}]},{"id":"aws/bedrock/wildcard","title":"All of Amazon Bedrock","severity":[{"is":"high","when":{"resource":{"reaches":["any-resource","any-model"]}}},{"is":"medium"}],"covers":["aws/bedrock/*","aws/agentcore/*","aws/iam/*","any/identity/*","any/access/*"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"is":["service-wide"],"is-not":["every-action","not-action","managed-policy","boundary"],"action":["bedrock:*","bedrock-agentcore:*","bedrock-mantle:*"]}},"blame":"action","what":"{principal} may now do everything that {action} matches on {resource}: {capabilities}.","why":"One wildcard joins what should be apart, using models and managing them; whoever runs as this identity can also remove guardrails, switch off logging and train models.","fix":"List the actions that are needed. To use models, that is `bedrock:InvokeModel` and `bedrock:InvokeModelWithResponseStream` on the models by name.","references":["https://docs.aws.amazon.com/bedrock/latest/userguide/security_iam_id-based-policy-examples.html"],"generate":["bedrock-invoker"],"suggest":[{"kind":"write","action":["use"],"resource":"nearby"},{"kind":"write","action":["use"]},{"kind":"restore"}]},{"id":"aws/iam/assume-any-role","title":"Any role may be assumed, beside AI access","severity":[{"is":"high"}],"covers":["any/access/new-capability","any/access/wider-resource"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"action":["sts:AssumeRole"],"resource":{"reaches":["any-role","any-resource"]}}},"what":"{principal} may now become every role that trusts it: {action} on {resource}.","why":"An identity that works with models is steered by prompts, and with this it reaches whatever any role of the account, and of accounts that trust it, can do.","fix":"Name the roles that it must assume.","references":["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_permissions-to-switch.html"],"suggest":[{"kind":"write","resource":"nearby"},{"kind":"restore"}]},{"id":"aws/iam/broad-managed-policy","title":"An administrator\'s managed policy","severity":[{"is":"critical","when":{"managed-policy":["AdministratorAccess"]}},{"is":"high"}],"covers":["aws/*","any/*"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"managed-policy":["AdministratorAccess","PowerUserAccess","AdministratorAccess-*"]}},"blame":"action","what":"{principal} gets {policy}, an administrator\'s policy, which reaches AI services too: {capabilities}.","why":"It includes invoking and training every model, removing every guardrail and reading every prompt.","fix":"Attach what the work needs. For people who administer, use a time-bound elevation instead.","references":["https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html"],"suggest":[{"kind":"restore"}]},{"id":"aws/iam/every-action-on-ai","title":"Every action on AI resources","severity":[{"is":"high","when":{"resource":{"reaches":["any-model","any-of-its-kind"]}}},{"is":"medium"}],"covers":["aws/*","any/*"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"is":["every-action"],"is-not":["any-resource","managed-policy","boundary"],"capability":["safety","train","deploy","artifact","agent-exec","invoke","author","kb-write","kb-read"]}},"blame":"action","what":"{principal} may now do everything that exists with {resource}: {capabilities}.","why":"One wildcard joins what should be apart, using and managing, and takes in whatever AWS adds later.","fix":"List the actions that this identity needs on these resources.","references":["https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html"],"generate":["bedrock-invoker"],"suggest":[{"kind":"write","action":["use"]},{"kind":"restore"}]},{"id":"aws/iam/every-action","title":"Every action on every resource, AI services included","severity":[{"is":"critical"}],"covers":["aws/*","any/*"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"is":["every-action"],"is-not":["boundary"],"resource":{"reaches":["any-resource"]}}},"blame":"action","what":"{principal} may now do everything on everything: {action} on {resource}.","why":"That includes invoking and training every model, removing every guardrail, reading every prompt and handing out further access.","fix":"List the actions that this identity needs. For people who administer, use a time-bound elevation instead.","references":["https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html"],"suggest":[{"kind":"restore"}]},{"id":"aws/iam/foreign-account","title":"AI resources of another account","severity":[{"is":"medium"}],"covers":["any/access/new-capability"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"is":["foreign-account"],"capability":["invoke","agent-exec","kb-read","kb-write","train","deploy","artifact","safety","log-config","credential","share-policy"]}},"blame":"resource","what":"{principal} may now {capabilities} in an account that is not among the trusted ones: {resource}.","why":"What is sent there, prompts and documents, leaves your accounts, and what comes back is somebody else\'s.","fix":"Use a resource of your own accounts, or list the account under `trusted-accounts`.","references":["https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies-cross-account-resource-access.html"],"suggest":[{"kind":"restore"}]},{"id":"aws/iam/long-lived-credential","title":"A long-lived credential for an identity with access to AI","severity":[{"is":"medium"}],"covers":[],"when":{"kind":"setting","name":["access-key","service-credential","login-profile"],"change":["appeared"],"subject":["holds-ai"]},"what":"{principal} gets a credential that does not expire by itself.","why":"Such a credential works for whoever finds it, in code, in a log or on a laptop, until somebody thinks of taking it away.","fix":"Use a role, by federation for pipelines and by the platform\'s own identity for services.","references":["https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html"]},{"id":"aws/iam/not-action","title":"Everything but some actions is allowed","severity":[{"is":"high"}],"covers":["aws/*","any/*"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"is":["not-action"],"is-not":["boundary"]}},"blame":"action","what":"{principal} may now do {action} on {resource}; that includes: {capabilities}.","why":"What is not named is allowed, also the actions of AI services that nobody thought of, and those that do not exist yet.","fix":"List the actions that are meant, under `Action`.","references":["https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notaction.html"],"suggest":[{"kind":"restore"}]},{"id":"aws/iam/open-trust","title":"A role with AI access trusts too many","severity":[{"is":"critical","when":{"principal":["anyone"]}},{"is":"critical","when":{"is":["external"]}},{"is":"low"}],"covers":["any/access/wider-principal","any/access/new-capability","any/access/condition-vanished"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["anyone","tenant","identity"],"is":["open-trust"],"is-not":["resource-policy"],"lacks-condition":["aws:PrincipalArn"]}},"blame":"principal","what":"{who} may now become {principal}.","why":"Everyone who is trusted has all that the role has; a whole account is everyone in it whom its own policies let.","fix":"Name the roles that need it.","references":["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-user.html"],"suggest":[{"kind":"restore"}]},{"id":"aws/iam/over-privileged-service-role","title":"An AI service runs as a role that may do nearly everything","severity":[{"is":"critical"}],"covers":["any/access/*","aws/iam/assume-any-role","aws/iam/whole-service","aws/iam/pass-any-role"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"is":["ai-service-role"],"is-not":["boundary","trust","not-action"],"action":["iam:CreateUser","iam:CreatePolicyVersion","iam:AttachRolePolicy","iam:PutRolePolicy","secretsmanager:GetSecretValue","sts:AssumeRole"],"resource":{"reaches":["any-resource","any-role","any-user"]}}},"what":"{principal} is taken on by an AI service and may now {capabilities}: {actions} on {resource}.","why":"Whoever may start a job, a notebook or an agent with this role gets what it holds; so does whoever makes a model say the right words to its tools.","fix":"Grant the role its own data, its model and its logs.","references":["https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html"],"generate":["bedrock-agent-role","sagemaker-training-role"],"suggest":[{"kind":"restore"}]},{"id":"aws/iam/pass-any-role","title":"Any role may be passed on, beside AI access","severity":[{"is":"high"}],"covers":["any/access/new-capability","any/access/wider-resource"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"action":["iam:PassRole"],"resource":{"reaches":["any-role","any-resource"]},"lacks-condition":["iam:PassedToService"]}},"what":"{principal} may now pass any role ({resource}) to any service.","why":"Whoever can pass a role can start a service that acts as it, and so holds everything that the role holds.","fix":"Name the roles, and add a condition on `iam:PassedToService`.","references":["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html"],"suggest":[{"kind":"write","resource":"nearby","condition":{"passed-to":["{service}"]}},{"kind":"write","condition":{"passed-to":["{service}"]}},{"kind":"write","resource":"nearby"},{"kind":"restore"}]},{"id":"aws/iam/self-set-tag","title":"A tag that access rests on may be set by who it holds back","severity":[{"is":"high"}],"covers":["any/access/new-capability"],"when":{"kind":"combines","rows":[{"effect":["allow"],"action":["iam:TagRole","iam:TagUser","sts:TagSession","bedrock:TagResource","bedrock:UntagResource","sagemaker:AddTags","sagemaker:DeleteTags","bedrock-agentcore:TagResource"],"lacks-condition":["aws:TagKeys","aws:RequestTag/*","sagemaker:TaggingAction"],"is-not":["trust"]},{"effect":["allow"],"has-condition":["aws:ResourceTag/*","aws:PrincipalTag/*","sagemaker:ResourceTag/*","bedrock:ResourceTag/*"]}]},"what":"{principal} is held back by tags and may set them: {action} beside {other}.","why":"A tag decides what this identity may use. Whoever may set that tag decides it themselves.","fix":"Allow tagging only with a condition on `aws:TagKeys` that leaves the deciding tag out, or deny it for that tag.","references":["https://docs.aws.amazon.com/IAM/latest/UserGuide/access_tags.html"],"suggest":[{"kind":"restore"}]},{"id":"aws/iam/shared-resource","title":"An AI resource is opened to others","severity":[{"is":"critical","when":{"principal":["anyone"]}},{"is":"high","when":{"is":["open-trust"]}},{"is":"medium"}],"covers":["any/access/wider-principal","any/access/new-capability","any/access/condition-vanished"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"is":["resource-policy"],"principal":["anyone","tenant"],"lacks-condition":["aws:PrincipalOrgID","aws:PrincipalAccount","aws:SourceAccount","aws:SourceArn","aws:PrincipalArn"]}},"blame":"principal","what":"{who} may now {capabilities} through the policy of {principal}: {actions}.","why":"A resource\'s own policy lets in whomever it names, from whatever account, without asking that account\'s owner or yours again.","fix":"Name the roles that need it, or add a condition on `aws:PrincipalOrgID`.","references":["https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_identity-vs-resource.html"],"suggest":[{"kind":"restore"}]},{"id":"aws/iam/shared-role","title":"One role for several workloads","severity":[{"is":"medium"}],"covers":[],"when":{"kind":"setting","name":["shared-identity"],"change":["appeared","changed"]},"what":"{principal} is the role of several workloads: {value}.","why":"Each of them may do whatever any of them needs, and nobody can tell from a log which one it was.","fix":"Give each workload a role of its own.","references":["https://docs.aws.amazon.com/bedrock/latest/userguide/agents-permissions.html"]},{"id":"aws/iam/trust-without-source","title":"An AI service is trusted for any account","severity":[{"is":"medium"}],"covers":["any/access/wider-principal","any/access/new-capability","any/access/condition-vanished"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["service"],"is":["no-source-guard"],"is-not":["resource-policy"]}},"blame":"principal","what":"{who} may now become {principal} on behalf of whichever account asks it to.","why":"The service acts for all of its customers. Without saying whose work this role is for, somebody else\'s agent may get the service to use it.","fix":"Add a condition on `aws:SourceAccount`, and on `aws:SourceArn` where the agent or job is known.","references":["https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html"],"generate":["bedrock-agent-role","sagemaker-training-role"],"suggest":[{"kind":"write","condition":{"acting-for":["{account}"]}},{"kind":"restore"}]},{"id":"aws/iam/weak-federation","title":"A pipeline\'s way into an AI role is open too wide","severity":[{"is":"high"}],"covers":["any/access/wider-principal","any/access/new-capability","any/access/condition-vanished"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["federated"],"is":["unpinned-subject"],"is-not":["resource-policy"]}},"blame":"conditions","what":"{who} may now become {principal} for more than one branch or workload: {conditions}.","why":"Whoever can push a branch or open a pull request there can then use the models and data of this role.","fix":"Pin the subject to one repository and one branch or environment, `repo:org/app:ref:refs/heads/main`.","references":["https://docs.github.com/en/actions/security-for-github-actions/security-hardening-your-deployments/configuring-openid-connect-in-amazon-web-services"],"generate":["github-role-on-aws","google-account-on-aws","service-mesh-on-aws"],"suggest":[{"kind":"restore"}]},{"id":"aws/iam/whole-service","title":"All of an AI service","severity":[{"is":"critical","when":{"action":["qbusiness:DisableAclOnDataSource"]}},{"is":"high","when":{"capability":["safety","log-config","credential","share-policy"]}},{"is":"medium"}],"covers":["aws/qbusiness/*","aws/vectors/*","aws/bedrock/prompt-readers","aws/bedrock/spend","any/identity/*","any/access/*"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"is":["service-wide"],"is-not":["every-action","not-action","managed-policy","boundary"],"action":["q:*","qbusiness:*","qapps:*","kendra:*","aoss:*","s3vectors:*","codewhisperer:*","aiops:*","aidevops:*","nova-act:*"]}},"blame":"action","what":"{principal} may now do everything that {action} matches on {resource}: {capabilities}.","why":"One wildcard joins what should be apart, using the service and running it; whoever runs as this identity can also decide who else gets in, and what is kept of conversations.","fix":"List the actions that are needed.","references":["https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonqbusiness.html"],"suggest":[{"kind":"write","action":["use"]},{"kind":"restore"}]},{"id":"aws/lambda/public-api","title":"A route to a function that works with AI asks nobody who they are","severity":[{"is":"medium"}],"covers":[],"when":{"kind":"setting","name":["public-api"],"change":["appeared","changed"],"subject":["holds-ai"]},"what":"Whoever calls the route makes the function act as {principal}, without being asked who they are.","why":"Unless the function itself checks who calls, whoever finds the route uses its models, with its permissions and at your cost.","fix":"Give the API an authorizer, or the route one of its own; where the function checks its callers itself, waive this and say so.","references":["https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/serverless-controlling-access-to-apis.html"],"suggest":[{"kind":"restore"}]},{"id":"aws/lambda/public-url","title":"Anybody may call a function that works with AI","severity":[{"is":"high"}],"covers":[],"when":{"kind":"setting","name":["public-url"],"change":["appeared","changed"],"subject":["holds-ai"]},"what":"Whoever knows the URL of the function acts as {principal}, without being asked who they are.","why":"Such URLs are found, by scanners and in logs; whoever has it uses the function\'s models, with its permissions and at your cost.","fix":"Let the URL ask for signed requests, with `AWS_IAM`, or put an API with an authorizer in front of the function.","references":["https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html"],"suggest":[{"kind":"instead"},{"kind":"restore"}]},{"id":"aws/policy/api-name","title":"The name of an API call, not of an action","severity":[{"is":"low"}],"covers":[],"when":{"kind":"lint","name":["api-name-for-action"],"effect":["allow"]},"what":"{text} is what the call is named, not what IAM checks, so this line grants nothing.","why":"Whoever wrote it expects an access that will be refused, and the next fix is often a wildcard.","fix":"Write {instead}.","references":["https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_Converse.html"],"suggest":[{"kind":"instead"}]},{"id":"aws/policy/look-alike-letters","title":"Letters that only look right","severity":[{"is":"high"}],"covers":[],"when":{"kind":"lint","name":["non-ascii"]},"what":"{text} holds letters that AWS does not use in names, so it matches nothing.","why":"Such letters come from copied text, or are put there so that a reviewer reads one name where another stands.","fix":"Type the name again with plain letters.","references":["https://www.unicode.org/reports/tr39/"]},{"id":"aws/policy/nonexistent-action-denied","title":"A deny of an action that does not exist","severity":[{"is":"high"}],"covers":[],"when":{"kind":"lint","name":["nonexistent-action","api-name-for-action"],"effect":["deny"]},"what":"There is no action {text}, so this deny stops nothing.","why":"A protection that is written down and does not work is worse than none, since everyone relies on it.","fix":"Write {instead} if that is what was meant.","references":["https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html"],"suggest":[{"kind":"instead"}]},{"id":"aws/policy/nonexistent-action","title":"An action that does not exist","severity":[{"is":"low"}],"covers":[],"when":{"kind":"lint","name":["nonexistent-action"],"effect":["allow"]},"what":"There is no action {text}, so this line grants nothing.","why":"Whoever wrote it expects an access that will be refused, and the next fix is often a wildcard.","fix":"Write {instead} if that is what was meant, or delete the line.","references":["https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html"],"suggest":[{"kind":"instead"}]},{"id":"aws/policy/nonexistent-operator","title":"A condition operator that does not exist","severity":[{"is":"medium"}],"covers":[],"when":{"kind":"lint","name":["nonexistent-operator"]},"what":"There is no condition operator {text}; AWS refuses the policy, or the condition does not do what it says.","why":"A condition that is not understood protects nothing.","fix":"Use one of the operators that AWS lists, `StringEquals`, `ArnLike`, `Bool` and so on.","references":["https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html"]},{"id":"aws/policy/resource-mismatch","title":"A deny on resources that the action does not take","severity":[{"is":"medium"}],"covers":[],"when":{"kind":"lint","name":["resource-mismatch"],"effect":["deny"]},"what":"None of the resources of this statement is one that {text} takes, so this deny does not stop it; it takes {instead}.","why":"A protection that is written down and does not work is worse than none, since everyone relies on it.","fix":"Put the action in a statement of its own with the resources that it takes, or with `\\"*\\"` where it takes none.","references":["https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html"]},{"id":"aws/policy/tag-before-creation","title":"A tag is tested on what is not there yet","severity":[{"is":"medium"}],"covers":[],"when":{"kind":"lint","name":["tag-before-creation"],"effect":["allow"]},"what":"{detail} has nothing that carries {text}, so the condition cannot be relied on.","why":"A tag of a resource is read from the resource. What is only being made has none, and a list is about none; what such a condition comes to is nowhere promised.","fix":"Test `aws:RequestTag` and `aws:TagKeys` where something is made, and the resource\'s tag on what is there.","references":["https://docs.aws.amazon.com/IAM/latest/UserGuide/access_tags.html"]},{"id":"aws/policy/void-condition","title":"A condition on something that the request never carries","severity":[{"is":"high"}],"covers":[],"when":{"kind":"lint","name":["void-condition"]},"what":"Requests for these actions never carry {text}: {outcome}.","why":"A test that can never hold grants nothing, or denies nothing; one that is negated or optional always holds, and the permission stands unconditioned.","fix":"Use a key that the action\'s requests carry, such as `aws:SourceVpce`, `aws:PrincipalTag` or a key from the service\'s own list.","references":["https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonbedrock.html"]},{"id":"aws/qbusiness/access-control-off","title":"Who may read which document can be changed","severity":[{"is":"low","when":{"is":["ai-service-role"]}},{"is":"critical"}],"covers":["any/access/*"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"is-not":["boundary"],"action":["qbusiness:DisableAclOnDataSource","qbusiness:PutGroup","qbusiness:CreateUser","qbusiness:UpdateUser"]}},"what":"{principal} may now change whom Q Business shows which documents ({actions}) on {resource}.","why":"Answers are drawn from documents that the asking user may read. Without those lists, or with another\'s identity, every document answers everyone.","fix":"Leave these to the role of the connector, and name its application.","references":["https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonqbusiness.html"],"suggest":[{"kind":"restore"}]},{"id":"aws/qbusiness/shared-outward","title":"What Q Business knows may be shown to others","severity":[{"is":"high"}],"covers":["any/access/*"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"is-not":["boundary"],"action":["qbusiness:PutResourcePolicy","qbusiness:AssociatePermission","qbusiness:CreateDataAccessor*","qbusiness:CreateAnonymousWebExperienceUrl"]}},"what":"{principal} may now open Q Business to others ({actions}) on {resource}.","why":"An anonymous address or a data accessor lets people outside the organisation ask about its documents.","fix":"Leave sharing to a role that security owns.","references":["https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonqbusiness.html"],"suggest":[{"kind":"restore"}]},{"id":"aws/sagemaker/any-endpoint","title":"Any endpoint may be invoked","severity":[{"is":"medium"}],"covers":["any/access/new-capability","any/access/wider-resource"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"action":["sagemaker:InvokeEndpoint*"],"resource":{"reaches":["any-resource","any-of-its-kind"]},"lacks-condition":["sagemaker:ResourceTag/*","aws:ResourceTag/*"]}},"what":"{principal} may now invoke every SageMaker endpoint that {resource} matches ({actions}).","why":"Each endpoint has its own model, data and cost; a wildcard grants those that nobody thought of, and those to come.","fix":"Name the endpoints, or tie the permission to a tag on them.","references":["https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonsagemaker.html"],"suggest":[{"kind":"write","resource":"nearby"},{"kind":"restore"}]},{"id":"aws/sagemaker/broad-managed-policy","title":"A broad AWS managed policy for SageMaker","severity":[{"is":"high"}],"covers":["aws/*","any/*"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"managed-policy":["AmazonSageMakerFullAccess","AmazonSageMakerCanvas*Access","AmazonSageMakerPipelinesIntegrations","SageMakerStudioAdminIAM*Policy","DataScientist"]}},"blame":"action","what":"{principal} gets {policy}, which reaches across SageMaker and beyond: {capabilities}.","why":"AWS writes this policy to make everything work. It passes any role to SageMaker, reads and writes buckets, registries and repositories, and opens notebooks.","fix":"Write a policy of your own for the kind of work that this identity does, training, deployment or use.","references":["https://docs.aws.amazon.com/sagemaker/latest/dg/security-iam-awsmanpol.html"],"suggest":[{"kind":"restore"}]},{"id":"aws/sagemaker/incomplete-deny","title":"A way around the deny on training","severity":[{"is":"high"}],"covers":["any/access/new-capability"],"when":{"kind":"combines","rows":[{"effect":["allow"],"change":["appeared"],"action":["sagemaker:CreateProcessingJob","sagemaker:CreateAutoMLJob*","sagemaker:CreateTransformJob","sagemaker:CreateJob","sagemaker:TrainHubModel","sagemaker:CreatePipeline","sagemaker:StartPipelineExecution","sagemaker:CreateNotebookInstance"]},{"effect":["deny"],"is-not":["boundary"],"action":["sagemaker:CreateTrainingJob"],"resource":{"reaches":["any-resource","any-of-its-kind"]}}]},"what":"{principal} is denied training, and may do the same another way: {action} beside the deny of {other}.","why":"Processing jobs, pipelines and notebooks run any code on the same machines and with the same roles as training jobs.","fix":"Deny what trains by its capability, all of these actions in one statement.","references":["https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonsagemaker.html"],"suggest":[{"kind":"restore"}]},{"id":"aws/sagemaker/inference-siphon","title":"Inference may be copied to another bucket","severity":[{"is":"high"}],"covers":["any/access/new-capability","any/access/wider-resource"],"when":{"kind":"combines","rows":[{"effect":["allow"],"is-not":["ai-service-role"],"action":["sagemaker:CreateEndpointConfig"],"resource":{"reaches":["any-resource","any-of-its-kind"]}},{"effect":["allow"],"action":["sagemaker:UpdateEndpoint"],"resource":{"reaches":["any-resource","any-of-its-kind"]}}]},"what":"{principal} may change how any endpoint answers, and where its requests are kept: {action} beside {other}.","why":"An endpoint\'s configuration can have every request and answer copied to a bucket. On all endpoints that is everyone\'s data.","fix":"Name the endpoints and configurations that this identity deploys.","references":["https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonsagemaker.html"],"suggest":[{"kind":"restore"}]},{"id":"aws/sagemaker/job-shell","title":"A shell may be opened in running jobs","severity":[{"is":"medium"}],"covers":["any/access/new-capability"],"when":{"kind":"combines","rows":[{"effect":["allow"],"action":["sagemaker:UpdateTrainingJob","sagemaker:CreateTrainingJob"],"lacks-condition":["sagemaker:EnableRemoteDebug"]},{"effect":["allow"],"action":["ssm:StartSession"]}]},"what":"{principal} may switch on remote debugging of training jobs and open a session in them: {action} beside {other}.","why":"A session in a job has the job\'s role, its data and the model in the making.","fix":"Add a condition that demands `sagemaker:EnableRemoteDebug` to be false.","references":["https://docs.aws.amazon.com/sagemaker/latest/dg/train-remote-debugging.html"],"suggest":[{"kind":"restore"}]},{"id":"aws/sagemaker/open-bucket-name","title":"A job may write to buckets of others","severity":[{"is":"medium"}],"covers":[],"when":{"kind":"lint","name":["open-bucket-name"],"subject":["ai-service-role"]},"what":"{principal} is taken on by an AI service and may use whatever bucket has a name like {text}.","why":"Bucket names are one space for all customers. Anybody can make a bucket with such a name, and give this role data to learn from, or take what it writes.","fix":"Write the bucket\'s whole name; a wildcard belongs behind the slash. Or add a condition on `aws:ResourceAccount`.","references":["https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucket-owner-condition.html"]},{"id":"aws/sagemaker/open-notebook","title":"A notebook is left open","severity":[{"is":"medium"}],"covers":[],"when":{"kind":"setting","name":["open-notebook"],"change":["appeared","changed"]},"what":"{principal} has {value}.","why":"Whoever works in the notebook, or gets code to run there, takes its role\'s credentials and carries data out by the open way.","fix":"Set `root_access` and `direct_internet_access` to `Disabled`, and ask for version 2 of the instance metadata service.","references":["https://docs.aws.amazon.com/sagemaker/latest/dg/nbi-root-access.html"],"suggest":[{"kind":"instead"},{"kind":"restore"}]},{"id":"aws/sagemaker/pass-role-into-compute","title":"Code may be run as any role through SageMaker","severity":[{"is":"critical","when":{"resource":{"reaches":["any-role","any-resource"]}}},{"is":"high"}],"covers":["any/access/new-capability","any/access/wider-resource","aws/iam/pass-any-role","aws/sagemaker/unhardened-notebook","aws/sagemaker/unisolated-jobs"],"when":{"kind":"combines","rows":[{"action":["iam:PassRole"],"effect":["allow"],"resource":{"reaches":["any-role","any-resource","any-of-its-kind"]}},{"effect":["allow"],"action":["sagemaker:CreateNotebookInstance","sagemaker:CreateTrainingJob","sagemaker:CreateProcessingJob","sagemaker:CreateHyperParameterTuningJob","sagemaker:CreateAutoMLJob*","sagemaker:CreateModel","sagemaker:CreatePipeline","sagemaker:UpdatePipeline","sagemaker:CreateDomain","sagemaker:UpdateDomain","sagemaker:CreateUserProfile","sagemaker:UpdateUserProfile","sagemaker:CreateSpace","sagemaker:CreateCluster","sagemaker:CreateJob","sagemaker:TrainHubModel","sagemaker:DeployHubModel"]}]},"what":"{principal} may run its own code with another role\'s permissions: {action} beside {other}.","why":"Training jobs, notebooks and models run whatever code they are given, with the role that is passed to them. Whoever may pass any role holds everything that any of them holds.","fix":"Name the execution roles in the `Resource` of `iam:PassRole`, and add a condition on `iam:PassedToService`.","references":["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html"],"suggest":[{"kind":"write","resource":"nearby","condition":{"passed-to":["sagemaker"]}},{"kind":"write","resource":"nearby"},{"kind":"restore"}]},{"id":"aws/sagemaker/pipeline-takeover","title":"Any pipeline may be rewritten and run","severity":[{"is":"high"}],"covers":["any/access/new-capability","any/access/wider-resource"],"when":{"kind":"combines","rows":[{"effect":["allow"],"is-not":["ai-service-role"],"action":["sagemaker:UpdatePipeline","sagemaker:CreatePipeline"],"resource":{"reaches":["any-resource","any-of-its-kind"]}},{"effect":["allow"],"action":["sagemaker:StartPipelineExecution","sagemaker:RetryPipelineExecution"],"resource":{"reaches":["any-resource","any-of-its-kind"]}}]},"what":"{principal} may rewrite any pipeline and run it: {action} beside {other}.","why":"A pipeline runs with its own role. Whoever may change and start any of them acts as all of those roles.","fix":"Name the pipelines that this identity deploys.","references":["https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonsagemaker.html"],"suggest":[{"kind":"restore"}]},{"id":"aws/sagemaker/presigned-url","title":"Other people\'s notebooks may be opened","severity":[{"is":"high"}],"covers":["any/access/new-capability","any/access/wider-resource"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"action":["sagemaker:CreatePresigned*Url","sagemaker:CreatePartnerAppPresignedUrl"],"resource":{"reaches":["any-resource","any-of-its-kind"]},"lacks-condition":["sagemaker:ResourceTag/*","aws:ResourceTag/*"]}},"what":"{principal} may now open notebooks and studios of others: {actions} on {resource}.","why":"A presigned address logs its holder in as the owner, with the owner\'s files and the notebook\'s role.","fix":"Keep it to the caller\'s own, with a tag condition or a variable such as `${aws:PrincipalTag/notebook}` in the resource.","references":["https://docs.aws.amazon.com/sagemaker/latest/dg/security_iam_id-based-policy-examples.html"],"suggest":[{"kind":"write","resource":"nearby"},{"kind":"restore"}]},{"id":"aws/sagemaker/self-approval","title":"A model may be approved by whoever made it","severity":[{"is":"high"}],"covers":["any/access/new-capability","any/access/wider-resource","any/access/condition-vanished"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"is-not":["boundary"],"action":["sagemaker:UpdateModelPackage","sagemaker:CreateModelPackage"],"lacks-condition":["sagemaker:ModelApprovalStatus","sagemaker:ModelLifeCycle*"]}},"what":"{principal} may now set the approval of model packages ({actions}) on {resource}.","why":"What is approved is deployed. Whoever both registers a model and approves it needs nobody else to put it into production.","fix":"Add a condition on `sagemaker:ModelApprovalStatus`, so that only a reviewer\'s role can set `Approved`.","references":["https://docs.aws.amazon.com/sagemaker/latest/dg/model-registry-approve.html"],"suggest":[{"kind":"restore"}]},{"id":"aws/sagemaker/startup-script","title":"Code may be put into notebooks of others","severity":[{"is":"high"}],"covers":["any/access/new-capability","any/access/wider-resource"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"is-not":["boundary"],"action":["sagemaker:UpdateNotebookInstanceLifecycleConfig","sagemaker:CreateNotebookInstanceLifecycleConfig","sagemaker:CreateStudioLifecycleConfig","sagemaker:UpdateCodeRepository","sagemaker:CreateImageVersion"],"resource":{"reaches":["any-resource","any-of-its-kind"]}}},"what":"{principal} may now change what runs when notebooks start ({actions}) on {resource}.","why":"A start-up script runs as root, with the notebook\'s role, for everyone who uses it. Changing one that is in use reaches every notebook that has it.","fix":"Name the configurations of this team, or leave them to the role that administers notebooks.","references":["https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonsagemaker.html"],"suggest":[{"kind":"restore"}]},{"id":"aws/sagemaker/unhardened-notebook","title":"Notebooks may be made with open internet and root access","severity":[{"is":"medium"}],"covers":["any/access/new-capability","any/access/wider-resource","any/access/condition-vanished","aws/sagemaker/unisolated-jobs"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"is-not":["boundary"],"action":["sagemaker:CreateNotebookInstance"],"resource":{"reaches":["any-resource","any-of-its-kind"]},"lacks-condition":["sagemaker:DirectInternetAccess","sagemaker:RootAccess","sagemaker:VpcSubnets"]}},"what":"{principal} may now make notebooks with internet access and root, on {resource}.","why":"A notebook with both is a machine with a role, model data and a way out.","fix":"Add conditions that demand `sagemaker:DirectInternetAccess` and `sagemaker:RootAccess` to be `Disabled`.","references":["https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonsagemaker.html"],"suggest":[{"kind":"restore"}]},{"id":"aws/sagemaker/unisolated-jobs","title":"Jobs may be run on any network and without encryption","severity":[{"is":"info"}],"covers":["any/access/condition-vanished"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"is-not":["boundary","ai-service-role"],"action":["sagemaker:CreateTrainingJob","sagemaker:CreateProcessingJob","sagemaker:CreateHyperParameterTuningJob","sagemaker:CreateAutoMLJob*","sagemaker:CreateModel","sagemaker:CreateNotebookInstance"],"lacks-condition":["sagemaker:VpcSubnets","sagemaker:VpcSecurityGroupIds","sagemaker:NetworkIsolation","sagemaker:VolumeKmsKey*","sagemaker:InterContainerTrafficEncryption"]}},"what":"{principal} may start {actions} with whatever network and encryption it chooses.","why":"What a job learns from can leave through a network that nobody watches.","fix":"Add conditions on `sagemaker:VpcSubnets`, with `Null` tests beside it, or on `sagemaker:NetworkIsolation`.","references":["https://docs.aws.amazon.com/sagemaker/latest/dg/security_iam_id-based-policy-examples.html"]},{"id":"aws/sagemaker/wildcard","title":"All of Amazon SageMaker","severity":[{"is":"high"}],"covers":["aws/sagemaker/*","aws/bedrock/bearer-token","aws/bedrock/prompt-readers","aws/bedrock/spend","aws/iam/*","any/identity/*","any/access/*"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"is":["service-wide"],"is-not":["every-action","not-action","managed-policy","boundary"],"action":["sagemaker:*"]}},"blame":"action","what":"{principal} may now do everything that {action} matches on {resource}: {capabilities}.","why":"Among the actions are those that open other people\'s notebooks, change pipelines and endpoints, and approve models.","fix":"List the actions that are needed, and keep training, deployment and use in roles of their own.","references":["https://docs.aws.amazon.com/sagemaker/latest/dg/security_iam_id-based-policy-examples.html"],"suggest":[{"kind":"write","action":["use"],"resource":"nearby"},{"kind":"write","action":["use"]},{"kind":"restore"}]},{"id":"aws/vectors/any-store","title":"Every vector store may be read or written","severity":[{"is":"high"}],"covers":["any/access/new-capability","any/access/wider-resource"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"is-not":["boundary"],"action":["aoss:APIAccessAll","s3vectors:QueryVectors","s3vectors:GetVectors","s3vectors:PutVectors","s3vectors:DeleteVectors"],"resource":{"reaches":["any-resource","any-of-its-kind"]}}},"what":"{principal} may now use every vector store that {resource} matches ({actions}).","why":"A vector store holds the documents that models answer from, whoever may read those documents themselves.","fix":"Name the collection or index.","references":["https://docs.aws.amazon.com/opensearch-service/latest/developerguide/serverless-data-access.html"],"suggest":[{"kind":"restore"}]},{"id":"aws/vectors/self-granted-access","title":"A reader of a vector store may let anyone in","severity":[{"is":"high"}],"covers":["any/access/new-capability"],"when":{"kind":"combines","rows":[{"effect":["allow"],"is-not":["boundary"],"action":["aoss:CreateAccessPolicy","aoss:UpdateAccessPolicy","aoss:CreateSecurityPolicy","aoss:UpdateSecurityPolicy","aoss:UpdateSecurityConfig","s3vectors:PutVectorBucketPolicy"]},{"effect":["allow"],"action":["aoss:APIAccessAll","s3vectors:QueryVectors","s3vectors:GetVectors"]}]},"what":"{principal} uses a vector store and may now decide who else does: {action} beside {other}.","why":"The store\'s own policies are what holds its users back. Whoever writes them and reads the data has no limit left.","fix":"Let another role write the access and network policies.","references":["https://docs.aws.amazon.com/opensearch-service/latest/developerguide/serverless-data-access.html"],"suggest":[{"kind":"restore"}]},{"id":"azure/identity/activation-loosened","title":"Less is asked of who activates a role over AI","severity":[{"is":"medium"}],"covers":[],"when":{"kind":"setting","name":["activation-demand"],"change":["vanished"]},"what":"Who is eligible for the role of {principal} activates it without {value}.","why":"Eligibility is a protection only as far as activating the role takes more than a stolen session; without that it is the same as having the role.","fix":"Ask for approval and a second factor for each role that may manage, train or use AI services.","references":["https://learn.microsoft.com/entra/id-governance/privileged-identity-management/pim-resource-roles-configure-role-settings"],"suggest":[{"kind":"restore"}]},{"id":"azure/identity/client-secret","title":"A long-lived secret for an identity with access to AI","severity":[{"is":"medium"}],"covers":[],"when":{"kind":"setting","name":["service-credential"],"change":["appeared"],"subject":["holds-ai"]},"what":"{principal} gets {value}, which does not depend on where it is used.","why":"Such a credential works for whoever finds it, in code, in state, in a log or on a laptop, until somebody thinks of taking it away.","fix":"Use a managed identity where it runs in Azure, and a federated credential for pipelines.","references":["https://learn.microsoft.com/entra/workload-id/workload-identity-federation"]},{"id":"azure/identity/directory-role","title":"An identity with access to AI gets a role in the directory","severity":[{"is":"medium"}],"covers":[],"when":{"kind":"setting","name":["directory-role"],"change":["appeared","changed"],"subject":["holds-ai"]},"what":"{principal} also holds {value} in the tenant\'s directory.","why":"A role in the directory is about every user, group and application of the tenant; an identity that also runs models carries it into everything that reaches its prompts.","fix":"Leave directory roles to people, for a time, and to identities that do nothing else.","references":["https://learn.microsoft.com/entra/identity/role-based-access-control/best-practices"]},{"id":"azure/identity/federation","title":"Another workload may sign in as an AI identity","severity":[{"is":"low"}],"covers":["any/access/wider-principal","any/access/new-capability","any/access/condition-vanished","any/access/let-in","any/identity/train-and-deploy","any/identity/too-many-concerns","any/access/standing-administrator"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["federated"],"is-not":["unpinned-subject"]}},"blame":"conditions","what":"{who} may now become {principal}, where {conditions}.","why":"Whoever is taken for the identity uses its models and data; who that is should be meant.","fix":"Make sure that the subject is a workload, a branch or an environment that others guard as well as this identity deserves.","references":["https://learn.microsoft.com/entra/workload-id/workload-identity-federation-create-trust"],"suggest":[{"kind":"restore"}]},{"id":"azure/identity/grants-roles","title":"Roles may be assigned to anyone, also on AI services","severity":[{"is":"medium","when":{"has-condition":["*"]}},{"is":"high"}],"covers":["azure/openai/wide-scope","any/access/*","any/identity/train-and-deploy","any/identity/too-many-concerns"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"action":["Microsoft.Authorization/roleAssignments/write","Microsoft.Authorization/roleDefinitions/write"]}},"blame":"action","what":"{principal} may now assign roles on {resource} ({actions}), through {action}; {conditions} holds it back.","why":"Whoever assigns roles may assign any of them to itself, and so holds every right on the AI services within reach.","fix":"Add a condition that names the roles, and where it can be the principals, that may be assigned.","references":["https://learn.microsoft.com/azure/role-based-access-control/delegate-role-assignments-overview"],"suggest":[{"kind":"restore"}]},{"id":"azure/identity/identity-lost","title":"An AI service loses its identity","severity":[{"is":"low"}],"covers":[],"when":{"kind":"setting","name":["workload-identity"],"change":["changed"],"value":["no, of an AI service"]},"what":"{principal} no longer has a managed identity.","why":"Without one the service reaches its data, its keys and other services only with keys that somebody keeps for it.","fix":"Leave it its identity, and give that only the roles that it needs.","references":["https://learn.microsoft.com/azure/ai-services/authentication"],"suggest":[{"kind":"restore"}]},{"id":"azure/identity/multi-tenant-app","title":"An application with access to AI takes accounts of any tenant","severity":[{"is":"medium"}],"covers":[],"when":{"kind":"setting","name":["sign-in-audience"],"change":["appeared","changed"],"value":["*any tenant*"],"subject":["holds-ai"]},"what":"{principal} now lets {value} sign in, beside using AI itself.","why":"Whoever has an account somewhere gets a token for this application; unless it checks the tenant of each of them itself, they use the models and data behind it.","fix":"Leave `sign_in_audience` at `AzureADMyOrg`, or have the application accept the tenants that you name and no others.","references":["https://learn.microsoft.com/entra/identity-platform/howto-convert-app-to-be-multi-tenant"],"suggest":[{"kind":"restore"}]},{"id":"azure/identity/outside-tenant","title":"Somebody of another tenant may use AI here","severity":[{"is":"high"}],"covers":["any/*","azure/*"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"is":["external"]}},"what":"{who} is of another tenant, or of one that the configuration does not trust, and may now {capabilities} on {resource}.","why":"Whoever runs that tenant decides who that is and how well they sign in, and nobody here sees when it changes.","fix":"Give the access to an identity of your own tenant, or add theirs to `trusted-tenants` if you trust it like your own.","references":["https://learn.microsoft.com/azure/lighthouse/concepts/architecture","https://learn.microsoft.com/entra/external-id/what-is-b2b"],"suggest":[{"kind":"restore"}]},{"id":"azure/identity/shared-identity","title":"Several workloads act as one identity with access to AI","severity":[{"is":"low"}],"covers":[],"when":{"kind":"setting","name":["shared-identity"],"change":["appeared","changed"],"subject":["holds-ai"]},"what":"{principal} is the identity of {value}.","why":"Each of them holds what any of them needs, and no log tells which of them it was.","fix":"Give each workload an identity of its own.","references":["https://learn.microsoft.com/entra/identity/managed-identities-azure-resources/managed-identity-best-practice-recommendations"]},{"id":"azure/identity/unpinned-federation","title":"A pipeline\'s way into an AI identity is open too wide","severity":[{"is":"high"}],"covers":["any/access/wider-principal","any/access/new-capability","any/access/condition-vanished","any/access/let-in","any/identity/train-and-deploy","any/identity/too-many-concerns","any/access/standing-administrator"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["federated"],"is":["unpinned-subject"]}},"blame":"conditions","what":"{who} may now become {principal} for more than one branch or workload: {conditions}.","why":"Whoever can push a branch or open a pull request there can then use the models and data of this identity.","fix":"Pin the subject to one repository and one branch or environment, `repo:org/app:ref:refs/heads/main`.","references":["https://learn.microsoft.com/entra/workload-id/workload-identity-federation-create-trust"],"suggest":[{"kind":"restore"}]},{"id":"azure/ml/assign-identity","title":"Identities may be given to computes or services that one makes oneself","severity":[{"is":"critical"}],"covers":["azure/openai/wide-scope","any/access/new-capability","any/access/wider-resource","azure/ml/run-code","any/identity/train-and-deploy","any/identity/too-many-concerns","any/access/standing-administrator"],"when":{"kind":"combines","rows":[{"action":["Microsoft.ManagedIdentity/userAssignedIdentities/assign/action"],"effect":["allow"],"is-not":["managed-policy"]},{"action":["Microsoft.MachineLearningServices/workspaces/write","Microsoft.MachineLearningServices/workspaces/hubs/write","Microsoft.MachineLearningServices/workspaces/computes/write","Microsoft.MachineLearningServices/workspaces/onlineEndpoints/write","Microsoft.CognitiveServices/accounts/write"],"effect":["allow"]}]},"what":"{principal} may give a managed identity ({action}) to something that it makes itself ({other}).","why":"Whatever runs there takes tokens of that identity; together the two rights are every right that any identity within reach has.","fix":"Let a pipeline make computes and services, and let nobody who may assign identities make them too; or keep the right to assign to one identity.","references":["https://learn.microsoft.com/azure/role-based-access-control/built-in-roles/identity"]},{"id":"azure/ml/compute-identity","title":"People\'s own code acts as an identity","severity":[{"is":"medium"}],"covers":[],"when":{"kind":"setting","name":["compute-identity"],"change":["appeared","changed"]},"what":"Whoever runs code on {value} acts as {principal}.","why":"A token of every identity that a compute has is handed to any code there; its roles are then those of everybody who may submit a job or open a notebook.","fix":"Give the compute an identity of its own, with nothing but what its jobs need, and let people\'s own credentials open the rest.","references":["https://learn.microsoft.com/azure/machine-learning/how-to-identity-based-service-authentication"],"suggest":[{"kind":"restore"}]},{"id":"azure/ml/open-compute","title":"A compute of Machine Learning is left open","severity":[{"is":"medium"}],"covers":[],"when":{"kind":"setting","name":["open-notebook"],"change":["appeared","changed"]},"what":"{principal} has {value}.","why":"Whoever gets in runs code there with the compute\'s identity, and reads what other people\'s jobs left behind.","fix":"Switch SSH and local users off, and keep a compute\'s applications to whom it is assigned to.","references":["https://learn.microsoft.com/azure/machine-learning/how-to-create-compute-instance"],"suggest":[{"kind":"instead"},{"kind":"restore"}]},{"id":"azure/ml/others-compute","title":"Other people\'s compute instances may be entered","severity":[{"is":"high"}],"covers":["azure/openai/wide-scope","any/access/*","any/identity/train-and-deploy","any/identity/too-many-concerns","azure/ml/workspace-secrets"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"is-not":["managed-policy"],"action":["Microsoft.MachineLearningServices/workspaces/computes/applicationaccess/action"]}},"blame":"action","what":"{principal} may now open the notebooks and terminals of {resource} ({actions}), through {action}.","why":"An instance holds its user\'s files, and tokens of its identity and often of its user.","fix":"Leave the operation out; whoever an instance is assigned to needs no role for it.","references":["https://learn.microsoft.com/azure/machine-learning/how-to-assign-roles"],"suggest":[{"kind":"restore"}]},{"id":"azure/ml/outbound-rule","title":"A workspace\'s network gets one more way out","severity":[{"is":"low"}],"covers":[],"when":{"kind":"setting","name":["outbound-rule"],"change":["appeared","changed"]},"what":"What runs behind {principal} may now send to {value}.","why":"A network that lets out only what is approved keeps data and models in; each name is a place that code of anybody\'s in the workspace can send them to.","fix":"Name the host that is needed rather than all below a domain, or reach your own resources by private endpoints.","references":["https://learn.microsoft.com/azure/machine-learning/how-to-managed-network"],"suggest":[{"kind":"restore"}]},{"id":"azure/ml/run-code","title":"Code may be run with the identity of a workspace\'s computes","severity":[{"is":"high","when":{"is":["managed-policy"]}},{"is":"critical"}],"covers":["azure/ml/*","azure/openai/wide-scope","any/access/*","any/identity/train-and-deploy","any/identity/too-many-concerns"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"action":["Microsoft.MachineLearningServices/workspaces/jobs/write","Microsoft.MachineLearningServices/workspaces/computes/write","Microsoft.MachineLearningServices/workspaces/onlineEndpoints/write","Microsoft.MachineLearningServices/workspaces/onlineEndpoints/deployments/write","Microsoft.MachineLearningServices/workspaces/schedules/write","Microsoft.MachineLearningServices/workspaces/notebooks/vm/write","Microsoft.MachineLearningServices/workspaces/experiments/runs/submit/action"]}},"blame":"action","what":"{principal} may now run code of its own in {resource} ({actions}), through {action}.","why":"A job, an endpoint or a compute hands a token of its managed identity to any code that runs there; whoever submits one holds everything that this identity holds.","fix":"Keep those who submit jobs apart from those who make computes and endpoints, and give computes identities with nothing but what their jobs need.","references":["https://learn.microsoft.com/azure/machine-learning/how-to-assign-roles"],"suggest":[{"kind":"restore"}]},{"id":"azure/ml/secret-reads","title":"Secrets hide among what may be read","severity":[{"is":"info","when":{"is":["managed-policy"]}},{"is":"medium"}],"covers":["any/access/*","azure/openai/wide-scope","any/identity/train-and-deploy","any/identity/too-many-concerns","azure/openai/prompt-readers"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"action":["Microsoft.MachineLearningServices/workspaces/listNotebookAccessToken/read","Microsoft.MachineLearningServices/workspaces/listNotebookKeys/read","Microsoft.MachineLearningServices/workspaces/metadata/secrets/read","Microsoft.CognitiveServices/accounts/QnAMaker/endpointkeys/read"]}},"blame":"action","what":"{principal} may now read {actions}, which {action} takes in on {resource}.","why":"These operations are called reading and hand out keys and tokens, so a role that only reads gives away more than it says.","fix":"Exclude them in `notActions`, or list what is to be read.","references":["https://learn.microsoft.com/azure/role-based-access-control/permissions/ai-machine-learning"]},{"id":"azure/ml/training-data","title":"Training or evaluation data may be changed","severity":[{"is":"medium"}],"covers":["any/access/*","azure/openai/wide-scope","any/identity/train-and-deploy","any/identity/too-many-concerns"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"capability":["kb-write"],"is-not":["managed-policy"],"action":["Microsoft.MachineLearningServices/*"]}},"what":"{principal} may now change data that models learn from or are judged by: {actions} on {resource}.","why":"Whoever changes training data changes what every later model does, and nothing in the model\'s own code shows it.","fix":"Leave it to the identity that brings the data in.","references":["https://learn.microsoft.com/azure/machine-learning/how-to-assign-roles"],"suggest":[{"kind":"restore"}]},{"id":"azure/ml/workspace-secrets","title":"Secrets of a workspace may be read","severity":[{"is":"high"}],"covers":["azure/openai/wide-scope","any/access/*","any/identity/train-and-deploy","any/identity/too-many-concerns"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"action":["Microsoft.MachineLearningServices/workspaces/connections/listsecrets/action","Microsoft.MachineLearningServices/workspaces/datastores/listsecrets/action","Microsoft.MachineLearningServices/workspaces/environments/readSecrets/action","Microsoft.MachineLearningServices/workspaces/computes/listKeys/action","Microsoft.MachineLearningServices/workspaces/onlineendpoints/listkeys/action","Microsoft.MachineLearningServices/workspaces/onlineendpoints/token/action","Microsoft.MachineLearningServices/workspaces/endpoints/listkeys/action","Microsoft.MachineLearningServices/workspaces/serverlessEndpoints/listKeys/action","Microsoft.MachineLearningServices/workspaces/services/aks/listkeys/action","Microsoft.MachineLearningServices/workspaces/listKeys/action","Microsoft.CognitiveServices/*connections/listsecrets/action"]}},"blame":"action","what":"{principal} may now read keys and credentials that {resource} keeps: {actions}, through {action}.","why":"Connections, datastores and endpoints keep what opens other services; whoever reads them works there as the workspace does, and is not stopped when the role goes.","fix":"Connect with identities instead of keys, and leave these operations out.","references":["https://learn.microsoft.com/azure/machine-learning/how-to-assign-roles"],"suggest":[{"kind":"restore"}]},{"id":"azure/openai/account-keys","title":"Keys of AI accounts may be obtained","severity":[{"is":"info","when":{"is":["takes-no-keys"]}},{"is":"high"}],"covers":["azure/ml/secret-reads","azure/openai/wide-scope","azure/openai/data-plane-wildcard","any/access/*","any/identity/train-and-deploy","any/identity/too-many-concerns"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"action":["Microsoft.CognitiveServices/accounts/listKeys/action","Microsoft.CognitiveServices/accounts/regenerateKey/action"]}},"what":"{principal} may now read the keys of {resource} ({actions}), through {action}.","why":"Whoever has a key uses all of the account, from anywhere and as nobody in particular, and keeps doing so when the role is taken away.","fix":"Assign Cognitive Services OpenAI User, which has no keys, and switch keys off on the account.","references":["https://learn.microsoft.com/azure/ai-services/authentication"],"generate":["azure-openai-invoker"],"suggest":[{"kind":"restore"}]},{"id":"azure/openai/act-for-users","title":"Agents may act as their users","severity":[{"is":"critical"}],"covers":["azure/*","any/*"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"action":["Microsoft.CognitiveServices/accounts/AIServices/agents/endpoints/UserIdentityImpersonation/action"]}},"blame":"action","what":"{principal} may now let agents act as whichever user it names ({actions}), through {action}.","why":"The user\'s identity is taken as given, so one stolen identity reads and does what all users of the agents can.","fix":"Add the operation to `notDataActions`, as the Foundry roles do, or list only the operations that are needed.","references":["https://learn.microsoft.com/azure/ai-foundry/concepts/rbac-azure-ai-foundry"]},{"id":"azure/openai/app-without-identity","title":"An app calls an AI service and has no identity to do so","severity":[{"is":"medium"}],"covers":[],"when":{"kind":"setting","name":["workload-identity"],"change":["appeared","changed"],"value":["no, beside *"]},"what":"{principal} is told where an AI service is, and has no managed identity to call it with.","why":"Without an identity only a key is left, and a key works for whoever finds it.","fix":"Give it a system-assigned identity, and assign that a role such as Cognitive Services OpenAI User on the account.","references":["https://learn.microsoft.com/azure/app-service/overview-managed-identity"],"generate":["azure-app"],"suggest":[{"kind":"restore"}]},{"id":"azure/openai/broad-role","title":"A broad built-in role on AI services","severity":[{"is":"medium","when":{"has-condition":["eligible assignment"]}},{"is":"high","when":{"managed-policy":["Owner","Contributor"],"resource":{"reaches":["any-resource"]}}},{"is":"high","when":{"capability":["admin","safety","credential","share-policy"]}},{"is":"medium"}],"covers":["azure/*","any/*"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"managed-policy":["Owner","Contributor","Azure AI Administrator","Azure AI Developer","Cognitive Services Contributor","Cognitive Services Security Integration Admin","Cognitive Services OpenAI Contributor","Foundry Owner","Foundry Account Owner","Foundry Project Manager"]}},"blame":"action","what":"{principal} gets the role {policy} on {resource}, and with it far more than using models: {capabilities}.","why":"Such a role is made to set services up, and grows with them; whoever runs as this identity can also obtain keys, deploy models or change what filters them.","fix":"Assign Cognitive Services OpenAI User, or Foundry User where agents are used, on the resource in question; for what that lacks, write a role of your own.","references":["https://learn.microsoft.com/azure/ai-foundry/openai/how-to/role-based-access-control"],"generate":["azure-openai-invoker"],"suggest":[{"kind":"restore"},{"kind":"write","role":"openai-user"}]},{"id":"azure/openai/consumer-edits-filters","title":"A model consumer may switch off its own content filters","severity":[{"is":"critical"}],"covers":["azure/openai/wide-scope","azure/openai/content-filter-administration","azure/openai/invoke-and-deploy","any/access/new-capability","any/access/wider-resource","any/identity/train-and-deploy","any/identity/too-many-concerns","any/access/standing-administrator"],"when":{"kind":"combines","rows":[{"capability":["safety"],"effect":["allow"],"is-not":["managed-policy"],"action":["Microsoft.CognitiveServices/*/rai*/write","Microsoft.CognitiveServices/*/rai*/delete","Microsoft.CognitiveServices/rai*/write","Microsoft.CognitiveServices/*defenderForAISettings/*"]},{"capability":["invoke","agent-exec"],"effect":["allow"],"action":["Microsoft.CognitiveServices/*"]}]},"what":"{principal} may use models and change the filters that guard them: {action} beside {other}.","why":"Whoever runs as this identity can remove the filters from its own prompts, so they no longer protect anyone from it.","fix":"Leave changes of content filters to the role of whoever owns safety, and keep this identity to using models.","references":["https://learn.microsoft.com/azure/ai-foundry/openai/how-to/content-filters"]},{"id":"azure/openai/content-filter-administration","title":"Content filters may be changed","severity":[{"is":"high"}],"covers":["azure/openai/wide-scope","any/access/*","any/identity/train-and-deploy","any/identity/too-many-concerns"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"capability":["safety"],"action":["Microsoft.CognitiveServices/*/rai*","Microsoft.CognitiveServices/rai*","Microsoft.CognitiveServices/*defenderForAISettings/*"]}},"what":"{principal} may now change what filters prompts and answers: {actions} on {resource}.","why":"A content filter protects everyone who uses the deployments behind it; whoever edits it weakens the safety of all of them at once.","fix":"Leave filters and blocklists to the role of whoever owns safety.","references":["https://learn.microsoft.com/azure/ai-foundry/openai/how-to/content-filters"],"suggest":[{"kind":"restore"}]},{"id":"azure/openai/copied-key","title":"A key of an AI service is copied to where it can be read","severity":[{"is":"high"}],"covers":[],"when":{"kind":"setting","name":["copied-key"],"change":["appeared"]},"what":"{principal} gets a key of an AI service in {value}.","why":"Deployment writes the key into settings, outputs and state; whoever reads those uses the models with it, as nobody in particular and until somebody changes it.","fix":"Give what runs there a managed identity, assign it a role such as Cognitive Services OpenAI User, and leave the key out.","references":["https://learn.microsoft.com/azure/ai-foundry/openai/how-to/managed-identity"],"generate":["azure-app"],"suggest":[{"kind":"restore"}]},{"id":"azure/openai/data-plane-wildcard","title":"A role takes in every use of an AI service","severity":[{"is":"high"}],"covers":["azure/ml/secret-reads","azure/openai/account-keys","azure/openai/wide-scope","azure/openai/prompt-readers","azure/openai/content-filter-administration","azure/openai/consumer-edits-filters","azure/openai/invoke-and-deploy","any/*"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"is":["service-wide"],"capability":["invoke","train","deploy","agent-exec"],"action":["Microsoft.CognitiveServices/*"]}},"blame":"action","what":"{principal} may now do all that {action} matches on {resource}: {capabilities}.","why":"One wildcard joins using models with training and deploying them, and takes in whatever the service learns to do next.","fix":"List the operations that are needed. To use models that is `Microsoft.CognitiveServices/accounts/OpenAI/deployments/chat/completions/action` and its like.","references":["https://learn.microsoft.com/azure/role-based-access-control/resource-provider-operations"],"generate":["azure-openai-invoker"],"suggest":[{"kind":"restore"}]},{"id":"azure/openai/invoke-and-deploy","title":"Using models and deploying them in one identity","severity":[{"is":"high"}],"covers":["azure/openai/wide-scope","any/access/new-capability","any/access/wider-resource","any/identity/train-and-deploy","any/identity/too-many-concerns","any/access/standing-administrator"],"when":{"kind":"combines","rows":[{"capability":["deploy","train"],"effect":["allow"],"is-not":["managed-policy"],"action":["Microsoft.CognitiveServices/*/deployments/write","Microsoft.CognitiveServices/*fine-tunes*","Microsoft.CognitiveServices/*fine_tun*"]},{"capability":["invoke"],"effect":["allow"],"action":["Microsoft.CognitiveServices/*"]}]},"what":"{principal} may now use models and {capabilities}: {action} beside {other}.","why":"An application that can also deploy or train models turns every flaw in it into a change of the models that everyone uses.","fix":"Split the identity, one that uses models and one that deploys them.","references":["https://learn.microsoft.com/azure/ai-foundry/openai/how-to/role-based-access-control"]},{"id":"azure/openai/key-authentication","title":"An AI service takes keys","severity":[{"is":"high"}],"covers":[],"when":{"kind":"setting","name":["key-authentication"],"change":["appeared","changed"]},"what":"{principal} may be opened with {value}.","why":"A key works for whoever has it, from anywhere and until somebody changes it, and no log says who it was; roles and their conditions count for nothing beside it.","fix":"Switch keys off (`local_auth_enabled = false`, `disableLocalAuth` set to true), and assign the identities that call the service a role such as Cognitive Services OpenAI User.","references":["https://learn.microsoft.com/azure/ai-services/disable-local-auth"],"suggest":[{"kind":"instead"},{"kind":"restore"}]},{"id":"azure/openai/key-from-vault","title":"An app uses a key of an AI service, out of a vault","severity":[{"is":"medium"}],"covers":["any/access/stored-credential","any/identity/train-and-deploy","any/identity/too-many-concerns","any/access/standing-administrator"],"when":{"kind":"setting","name":["stored-credential"],"change":["appeared"]},"what":"{principal} is given {value}, a key that is kept for it elsewhere.","why":"The vault keeps the key from view, and it still works for whoever gets hold of it, as nobody in particular and with all that the key opens.","fix":"Give what runs there a managed identity with a role on the service, and the key is not needed.","references":["https://learn.microsoft.com/azure/ai-foundry/openai/how-to/managed-identity"],"generate":["azure-app"],"suggest":[{"kind":"restore"}]},{"id":"azure/openai/logging-administration","title":"What is recorded of AI services may be changed","severity":[{"is":"medium"}],"covers":["azure/openai/wide-scope","any/access/*","any/identity/train-and-deploy","any/identity/too-many-concerns"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"capability":["log-config"],"is-not":["managed-policy"]}},"what":"{principal} may now change or delete diagnostic settings: {actions} on {resource}.","why":"The diagnostic settings are the only record of who used a service for what; whoever changes them works unseen from then on.","fix":"Leave them to the role of whoever audits.","references":["https://learn.microsoft.com/azure/ai-services/diagnostic-logging"],"suggest":[{"kind":"restore"}]},{"id":"azure/openai/own-filter-dropped","title":"A deployment gives up its own content filter","severity":[{"is":"medium"}],"covers":[],"when":{"kind":"setting","name":["guardrail"],"change":["changed"],"value":["Microsoft.Default"]},"what":"{principal} is back to the provider\'s own filter; it had {before}.","why":"A filter of one\'s own is there because the default was not what was wanted; whatever it held back besides comes through.","fix":"Name the policy again, or say in the pull request that the default is strict enough.","references":["https://learn.microsoft.com/azure/ai-foundry/openai/how-to/content-filters"],"suggest":[{"kind":"restore"}]},{"id":"azure/openai/prompt-readers","title":"Stored prompts and answers may be read","severity":[{"is":"medium"}],"covers":["azure/openai/wide-scope","any/access/new-capability","any/access/wider-resource","any/identity/train-and-deploy","any/identity/too-many-concerns","any/access/standing-administrator"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"capability":["log-read"],"is-not":["managed-policy"]}},"what":"{principal} may now read what was asked and answered: {actions} on {resource}.","why":"Prompts hold what users would not write anywhere else, customer data, credentials, plans. Reading them is reading all of that.","fix":"Leave it to a role for whoever audits.","references":["https://learn.microsoft.com/azure/ai-foundry/openai/how-to/stored-completions"],"suggest":[{"kind":"restore"}]},{"id":"azure/openai/public-network","title":"An AI service is reached from any network","severity":[{"is":"medium"}],"covers":["any/access/public-network","any/identity/train-and-deploy","any/identity/too-many-concerns","any/access/standing-administrator"],"when":{"kind":"setting","name":["public-network"],"change":["appeared","changed"]},"what":"{principal} may be reached from {value}.","why":"A key or a token is then all that keeps strangers out; one that leaks works from everywhere.","fix":"Switch public network access off and use a private endpoint, or deny by default and list the addresses that may come.","references":["https://learn.microsoft.com/azure/ai-services/cognitive-services-virtual-networks"],"suggest":[{"kind":"instead"},{"kind":"restore"}]},{"id":"azure/openai/uses-models","title":"Models of AI services may be used","severity":[{"is":"low"}],"covers":["azure/ml/secret-reads","any/access/new-capability","any/identity/train-and-deploy","any/identity/too-many-concerns","any/access/standing-administrator"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"managed-policy":["Cognitive Services OpenAI User"],"grew":["everything","action"]}},"blame":"action","what":"{principal} gets {policy} on {resource} and may {capabilities}. Of what it could do before, it loses: {losses}.","why":"The role is made for applications. It lists no keys and manages nothing, but it reads what assistants keep, prompts and answers among it.","fix":"If this identity calls models, this is the role for it; if not, take it out.","references":["https://learn.microsoft.com/azure/ai-foundry/openai/how-to/role-based-access-control"]},{"id":"azure/openai/weak-content-filter","title":"A new content filter holds back less than the default","severity":[{"is":"high"}],"covers":[],"when":{"kind":"setting","name":["guardrail-strength"],"change":["appeared"],"value":["less than *"]},"what":"{principal} holds back {value}.","why":"Every deployment that takes this policy answers what the provider\'s own filter would have stopped.","fix":"Keep each category blocking at `Medium` or stricter, for prompts and for answers, and ask whoever owns safety before one is lowered.","references":["https://learn.microsoft.com/azure/ai-foundry/openai/concepts/content-filter"],"suggest":[{"kind":"restore"}]},{"id":"azure/openai/wide-scope","title":"A role on AI services holds of a whole subscription","severity":[{"is":"info","when":{"is":["unattached"]}},{"is":"medium"}],"covers":["azure/openai/uses-models","any/access/new-capability","any/access/wider-resource","any/identity/train-and-deploy","any/identity/too-many-concerns","any/access/standing-administrator"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"resource":{"reaches":["any-resource"]},"capability":["admin","safety","log-config","credential","identity","train","artifact","deploy","agent-exec","invoke","author","kb-write","kb-read","log-read","workbench","network","spend"]}},"blame":"resource","what":"{principal} may {capabilities} with every AI service in {resource}, those of tomorrow among them.","why":"A subscription or a management group holds services of several teams and stages; a role on one account says which models were meant.","fix":"Assign the role on the account, workspace or search service that this identity works with.","references":["https://learn.microsoft.com/azure/role-based-access-control/scope-overview"],"generate":["azure-openai-invoker"],"suggest":[{"kind":"restore"}]},{"id":"azure/openai/wider-network","title":"An AI service may be reached from more networks","severity":[{"is":"low"}],"covers":[],"when":{"kind":"setting","name":["listed-network"],"change":["changed"],"value":["only *"]},"what":"Those who reach {principal} may come from networks that were shut out: {value}, where it was {before}.","why":"Each address, subnet or service that gets past the firewall is another place from which a key or a token that leaked can be used.","fix":"List only what calls the service today, as narrow as it is known, or use a private endpoint.","references":["https://learn.microsoft.com/azure/ai-services/cognitive-services-virtual-networks","https://learn.microsoft.com/azure/search/service-configure-firewall"],"suggest":[{"kind":"restore"}]},{"id":"azure/openai/wider-outbound","title":"An AI account may send to more places","severity":[{"is":"low"}],"covers":[],"when":{"kind":"setting","name":["outbound-list"],"change":["changed"],"value":["only *"]},"what":"{principal} may now send to {value}, where it was {before}.","why":"An account that reaches only listed hosts keeps prompts and files in; each host more is one to which a prompt can have them sent.","fix":"List only the hosts that the account\'s tools and data need.","references":["https://learn.microsoft.com/azure/ai-services/cognitive-services-data-loss-prevention"],"suggest":[{"kind":"restore"}]},{"id":"azure/policy/look-alike-letters","title":"Letters that only look right","severity":[{"is":"high"}],"covers":[],"when":{"kind":"lint","name":["non-ascii"]},"what":"{text} holds letters that only look like those of the name that is meant: it is another name, or none.","why":"Such letters come from copied text, or are put there so that a reviewer reads one name where another stands.","fix":"Type the name again with plain letters.","references":["https://www.unicode.org/reports/tr39/"]},{"id":"azure/policy/unknown-operation","title":"A permission that does not exist","severity":[{"is":"medium"}],"covers":[],"when":{"kind":"lint","name":["nonexistent-action"],"effect":["allow"]},"what":"There is no operation {text}, so this line grants nothing.","why":"Whoever wrote it expects an access that will be refused, and the next fix is often a wildcard.","fix":"Write {instead} if that is what was meant, or delete the line.","references":["https://learn.microsoft.com/azure/role-based-access-control/resource-provider-operations"],"suggest":[{"kind":"instead"}]},{"id":"azure/policy/void-exclusion","title":"An exclusion is taken for a deny","severity":[{"is":"medium"}],"covers":[],"when":{"kind":"lint","name":["void-exclusion"]},"what":"{text} takes nothing away: the role does not grant it.","why":"What a role excludes it only leaves out of its own wildcards; nothing is denied, and another role grants it all the same.","fix":"Delete the line, and grant only what is needed. What must be refused to everybody takes a deny assignment or a policy.","references":["https://learn.microsoft.com/azure/role-based-access-control/role-definitions#notactions"]},{"id":"azure/policy/wrong-list","title":"A permission stands in the wrong list","severity":[{"is":"medium"}],"covers":[],"when":{"kind":"lint","name":["wrong-plane"],"effect":["allow"]},"what":"{text} grants nothing where it stands; it belongs into {instead}.","why":"A role has lists of its own for operations on services and for operations on what is in them; in the other list the text is about nothing, and the next fix is often a wildcard.","fix":"Move the line.","references":["https://learn.microsoft.com/azure/role-based-access-control/role-definitions"]},{"id":"azure/search/document-security","title":"Documents may be read past the security of an index, or changed","severity":[{"is":"high"}],"covers":["azure/openai/wide-scope","any/access/*","any/identity/train-and-deploy","any/identity/too-many-concerns"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"action":["Microsoft.Search/searchServices/indexes/contentSecurity/elevatedOperations/read","Microsoft.Search/searchServices/indexes/documents/write","Microsoft.Search/searchServices/indexes/documents/delete"]}},"what":"{principal} may now read documents that an index keeps from it, or change them: {actions} on {resource}, through {action}.","why":"An index answers each user with what that user may see; this right sees all, and whoever changes documents changes what every answer rests on.","fix":"Assign Search Index Data Reader to what only searches, and leave the rest to the identity that fills the index.","references":["https://learn.microsoft.com/azure/search/search-query-access-control-rbac-enforcement"],"suggest":[{"kind":"restore"}]},{"id":"azure/search/service-keys","title":"Keys of a search service may be obtained","severity":[{"is":"info","when":{"is":["takes-no-keys"]}},{"is":"high"}],"covers":["azure/openai/wide-scope","any/access/*","any/identity/train-and-deploy","any/identity/too-many-concerns"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"action":["Microsoft.Search/searchServices/listAdminKeys/action","Microsoft.Search/searchServices/regenerateAdminKey/action","Microsoft.Search/searchServices/listQueryKeys/action","Microsoft.Search/searchServices/createQueryKey/action"]}},"what":"{principal} may now obtain keys of {resource} ({actions}), through {action}.","why":"An admin key reads, changes and deletes every index, whoever may see the documents elsewhere; a query key reads them all.","fix":"Assign Search Index Data Reader to what searches, and switch keys off on the service.","references":["https://learn.microsoft.com/azure/search/search-security-rbac"],"suggest":[{"kind":"restore"}]},{"id":"gcp/discoveryengine/connector-tokens","title":"Connectors\' tokens, or who sees which document, are in reach","severity":[{"is":"high"}],"covers":["any/access/new-capability","any/access/wider-resource","gcp/vertex/broad-binding","gcp/vertex/conversations-readable","gcp/vertex/notebook-use","gcp/vertex/spend","any/identity/train-and-deploy","any/identity/too-many-concerns","any/access/standing-administrator"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"grew":["everything","action","resource","principal"],"is-not":["managed-policy"],"action":["discoveryengine.aclConfigs.update","discoveryengine.identityMappingStores.*","discoveryengine.dataConnectors.acquireAccessToken","discoveryengine.dataConnectors.acquireAndStoreRefreshToken","discoveryengine.dataConnectors.executeAction","discoveryengine.authorizations.storeUserAuthorization","agentidentity.authProviders.retrieveCredentials","iamconnectors.connectors.retrieveCredentials"]}},"what":"{principal} may now take connectors\' tokens or change who sees which document: {actions}.","why":"A connector\'s token acts in another system as whoever gave it; the mapping of identities decides whose documents an answer is made of.","fix":"Take these permissions out; those who search have them by `roles/discoveryengine.agentspaceUser` as far as they need them.","references":["https://cloud.google.com/generative-ai-app-builder/docs/data-source-access-control"]},{"id":"gcp/discoveryengine/over-grant","title":"Agentspace or Discovery Engine is given away as a whole","severity":[{"is":"high"}],"covers":["any/access/*","any/identity/*","gcp/iam/administering-role","gcp/vertex/conversations-readable","gcp/modelarmor/safety-administration","gcp/vertex/policy-administration"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"grew":["everything","action","resource","principal"],"managed-policy":["roles/discoveryengine.admin","roles/discoveryengine.editor","roles/discoveryengine.agentspaceAdmin","roles/discoveryengine.agentspaceEditor"]}},"what":"{principal} gets {policy} on {resource}, and with it may {capabilities}.","why":"This role reads everybody\'s conversations, takes the tokens by which connectors act in other systems, and changes who sees which document.","fix":"Give `roles/discoveryengine.user` or `roles/discoveryengine.agentspaceUser` to those who search, and keep this one to those who run the engine.","references":["https://cloud.google.com/generative-ai-app-builder/docs/access-control"],"suggest":[{"kind":"restore"}]},{"id":"gcp/discoveryengine/user-role","title":"Agentspace may be used","severity":[{"is":"low"}],"covers":["any/access/*","gcp/vertex/conversations-readable","gcp/vertex/broad-binding","gcp/iam/administering-role","any/identity/train-and-deploy","any/identity/too-many-concerns"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"grew":["everything","action","principal"],"managed-policy":["roles/discoveryengine.user","roles/discoveryengine.agentspaceUser","roles/discoveryengine.agentspaceRestrictedUser","roles/discoveryengine.podcastApiUser","roles/discoveryengine.notebookLmUser"]}},"what":"{principal} gets {policy} on {resource}, and with it may {capabilities}.","why":"This is the role of those who search and ask. It runs the actions of connectors with the tokens that each user gave, and reads the conversations of the engine.","fix":"Give it to those who search, on the engine that they use.","references":["https://cloud.google.com/generative-ai-app-builder/docs/access-control"]},{"id":"gcp/gemini/key-administration","title":"API keys may be made or read","severity":[{"is":"high"}],"covers":["any/access/new-capability","any/access/wider-resource","gcp/iam/administering-role","gcp/vertex/model-export","gcp/vertex/code-as-agent","gcp/vertex/broad-binding","gcp/vertex/conversations-readable","gcp/vertex/conversation-role","gcp/vertex/notebook-use","gcp/vertex/spend","any/identity/train-and-deploy","any/identity/too-many-concerns","any/access/standing-administrator"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"grew":["everything","action","resource","principal"],"action":["apikeys.keys.getKeyString","apikeys.keys.create","apikeys.keys.update","apikeys.keys.undelete"]}},"what":"{principal} may now make or read API keys: {actions} on {resource}.","why":"The text of a key is all that is needed to ask Gemini from anywhere, in the name of nobody; whoever changes a key takes its restrictions away.","fix":"Take it out, and let what calls models be a service account.","references":["https://cloud.google.com/api-keys/docs/overview"]},{"id":"gcp/gemini/open-key","title":"An API key opens models to whoever has it","severity":[{"is":"high"}],"covers":[],"when":{"kind":"setting","name":["service-credential"],"change":["appeared","changed"],"value":["every service*","*from anywhere"]},"what":"{principal} opens {value}.","why":"A key says nothing of who uses it and does not expire; whoever finds it in an app, a page or a log asks models at your cost, and where it opens every service, reads what else takes keys.","fix":"Call models as a service account. Where a key must be, name the service in `api_targets` and the addresses, sites or apps that may use it.","references":["https://cloud.google.com/docs/authentication/api-keys#adding-application-restrictions"],"suggest":[{"kind":"restore"}]},{"id":"gcp/iam/access-not-logged","title":"Who uses AI services, and what they read, is no longer written down","severity":[{"is":"high"}],"covers":[],"when":{"kind":"setting","name":["logged-access"],"change":["vanished"]},"what":"{principal} no longer writes down {value}.","why":"Data access logs are the only record of who asked which model and who took on which identity; what is not written down, nobody can look up later.","fix":"Keep the log, and narrow who may read it instead.","references":["https://cloud.google.com/logging/docs/audit/configure-data-access"],"suggest":[{"kind":"restore"}]},{"id":"gcp/iam/administering-role","title":"A role that administers AI services","severity":[{"is":"high"}],"covers":["any/access/new-capability","any/access/wider-resource","gcp/vertex/broad-binding","gcp/vertex/conversations-readable","gcp/vertex/conversation-role","gcp/vertex/notebook-use","gcp/vertex/spend","gcp/vertex/whole-project","any/identity/train-and-deploy","any/identity/too-many-concerns","any/access/standing-administrator"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"is":["managed-policy"],"grew":["everything","action","resource","principal"],"capability":["admin","safety","log-config","credential","share-policy"],"action":["aiplatform.*","ml.*","discoveryengine.*","dialogflow.*","ces.*","modelarmor.*","notebooks.*","cloudaicompanion.*","agentidentity.*","agentregistry.*","iamconnectors.*","apikeys.*","gemini*.*","firebasevertexai.*","generativelanguage.*","businessaicode.*"]}},"what":"{principal} gets {policy} on {resource}, and with it may {capabilities}: {actions}.","why":"Whoever decides what is filtered, recorded and shared, or holds the keys of others, decides for everybody who uses these services.","fix":"Give a role that only uses them, and keep this one to those who run them.","references":["https://cloud.google.com/iam/docs/using-iam-securely"],"suggest":[{"kind":"restore"}]},{"id":"gcp/iam/basic-role","title":"A basic role reaches AI services","severity":[{"is":"high","when":{"managed-policy":["roles/owner","roles/editor"]}},{"is":"medium"}],"covers":["any/*","gcp/*"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"grew":["everything","action","resource","principal"],"managed-policy":["roles/owner","roles/editor","roles/viewer"]}},"what":"{principal} gets {policy} on {resource}, and with it may {capabilities}.","why":"A basic role holds every service of a project at once. Viewer alone asks models, runs agents, reads what was remembered of conversations, and reads the text of API keys; editor also makes keys and runs code as any service account.","fix":"Give the predefined roles that this identity needs, or a custom role with the permissions that it uses.","references":["https://cloud.google.com/iam/docs/roles-overview#basic"],"generate":["vertex-predictor"],"suggest":[{"kind":"restore"}]},{"id":"gcp/iam/data-role","title":"An identity that works with AI gets a role on the data around it","severity":[{"is":"low","when":{"managed-policy":["*Viewer","*.viewer","*User","*.user","*Creator"],"resource":{"overlaps":["projects/*","folders/*","organizations/*"]}}},{"is":"medium","when":{"resource":{"overlaps":["projects/*","folders/*","organizations/*"]}}},{"is":"info"}],"covers":["any/access/*","gcp/iam/impersonation","any/identity/train-and-deploy","any/identity/too-many-concerns"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"grew":["everything","action","resource"],"managed-policy":["roles/storage.*","roles/bigquery.data*","roles/bigquery.routine*","roles/bigquery.admin","roles/bigquery.user","roles/secretmanager.*"]}},"what":"{principal} gets {policy} on {resource}: {actions}.","why":"What models are trained on and answer from lies in buckets, tables and secrets; a role on a whole project reaches all of them, those of others included.","fix":"Bind the role on the bucket, the data set or the secret that this identity works with.","references":["https://cloud.google.com/storage/docs/access-control/iam"],"suggest":[{"kind":"restore"}]},{"id":"gcp/iam/external-member","title":"Somebody from outside may use AI here","severity":[{"is":"critical"}],"covers":["any/*","gcp/*"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"is":["external"]}},"blame":"principal","what":"{principal} is of a project or domain that the configuration does not trust, and may now {capabilities} on {resource}.","why":"Whoever runs that project or domain decides who that is, and nobody here sees when it changes.","fix":"Give the access to an identity of your own, or add the project or domain to `trusted-accounts` if it is yours.","references":["https://cloud.google.com/resource-manager/docs/organization-policy/restricting-domains"],"suggest":[{"kind":"restore"}]},{"id":"gcp/iam/impersonation","title":"Service accounts may be acted as","severity":[{"is":"high","when":{"resource":{"reaches":["any-role","any-resource"]}}},{"is":"low"}],"covers":["any/access/new-capability","any/access/wider-resource","any/identity/train-and-deploy","any/identity/too-many-concerns","any/access/standing-administrator"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"grew":["everything","action","resource","principal"],"action":["iam.serviceAccounts.getAccessToken","iam.serviceAccounts.getOpenIdToken","iam.serviceAccounts.signJwt","iam.serviceAccounts.signBlob","iam.serviceAccounts.implicitDelegation","iam.serviceAccounts.actAs","iam.serviceAccountKeys.create"]}},"what":"{principal} may now act as service accounts: {actions} on {resource}.","why":"On a project this holds for every account that it has or will have, those with more rights included.","fix":"Bind the role on the one account that is meant.","references":["https://cloud.google.com/iam/docs/service-account-permissions"],"suggest":[{"kind":"restore"}]},{"id":"gcp/iam/look-alike-issuer","title":"The issuer of tokens only looks like the one that is meant","severity":[{"is":"critical"}],"covers":[],"when":{"kind":"setting","name":["look-alike-issuer"],"change":["appeared","changed"]},"what":"{principal} takes tokens of {value}.","why":"Whoever owns that name signs tokens for any repository and branch that a condition asks for, and comes in as all of them.","fix":"Write the issuer\'s own address, in plain letters.","references":["https://docs.github.com/en/actions/security-for-github-actions/security-hardening-your-deployments/configuring-openid-connect-in-google-cloud-platform"],"suggest":[{"kind":"instead"}]},{"id":"gcp/iam/loose-provider","title":"A provider of outside identities is not tied to one branch or environment","severity":[{"is":"low"}],"covers":[],"when":{"kind":"setting","name":["federated-subject"],"change":["appeared","changed"],"value":["every token*","tokens of every*"]},"what":"{principal} takes {value}.","why":"What those tokens may act as is not in view here. Where it is an account with access to AI, whoever can push a branch there, or has an account with the issuer, uses its models and data.","fix":"Ask in `attribute_condition` for one repository and one branch or environment, `assertion.repository_id == \'123\' && assertion.ref == \'refs/heads/main\'`.","references":["https://cloud.google.com/iam/docs/workload-identity-federation-with-deployment-pipelines#conditions"],"generate":["github-workload-identity"],"suggest":[{"kind":"restore"}]},{"id":"gcp/iam/open-provider","title":"A provider takes tokens of whoever has an account with its issuer","severity":[{"is":"critical"}],"covers":["any/access/*","gcp/iam/wide-principal-set","gcp/iam/unpinned-provider","any/identity/train-and-deploy","any/identity/too-many-concerns"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["federated","holder"],"is":["open-trust"],"is-not":["resource-policy"]}},"blame":"conditions","what":"With any token of the issuer one may now act as {principal}: nothing ties it to one repository.","why":"GitHub, GitLab and the like give a token to every workflow of every customer of theirs. Without a condition, all of them get in.","fix":"Ask in `attribute_condition` for one repository and one branch or environment, `assertion.repository_id == \'123\' && assertion.ref == \'refs/heads/main\'`.","references":["https://cloud.google.com/iam/docs/workload-identity-federation-with-deployment-pipelines#conditions"],"generate":["github-workload-identity"],"suggest":[{"kind":"restore"}]},{"id":"gcp/iam/organization-allowance","title":"The organisation lets through more models, members or issuers","severity":[{"is":"medium"}],"covers":[],"when":{"kind":"setting","name":["organization-allowance"],"change":["changed","vanished"]},"what":"{principal} lets more through: now {value}.","why":"The list is what was reviewed for every project below; what is added to it, or lets everything through, nobody reviews again.","fix":"Add what was reviewed, and only where it is needed.","references":["https://cloud.google.com/vertex-ai/generative-ai/docs/control-model-access"],"suggest":[{"kind":"restore"}]},{"id":"gcp/iam/organization-exemption","title":"An organisation policy or perimeter that guards AI makes an exception","severity":[{"is":"high"}],"covers":[],"when":{"kind":"setting","name":["organization-exemption"],"change":["changed"]},"what":"{principal} holds in fewer places: now {value}.","why":"Whoever may set the tag that the exception asks for decides where the policy holds, and projects that have it already are let off at once.","fix":"Make the exception in a policy of the one project that needs it, and say who may set the tag.","references":["https://cloud.google.com/resource-manager/docs/organization-policy/tags-organization-policy"],"suggest":[{"kind":"restore"}]},{"id":"gcp/iam/organization-guard-changed","title":"An organisation policy keeps out something else than before","severity":[{"is":"high"}],"covers":[],"when":{"kind":"setting","name":["organization-guard"],"change":["changed"]},"what":"{principal} no longer keeps that {before}, but that {value}.","why":"An organisation policy holds in every project below it, whatever is granted there; what it kept out until now comes in everywhere at once.","fix":"Keep what was there, and add what else is to be kept out.","references":["https://cloud.google.com/resource-manager/docs/organization-policy/org-policy-constraints"],"suggest":[{"kind":"restore"}]},{"id":"gcp/iam/organization-guard-gone","title":"An organisation policy or perimeter that guarded AI or its credentials is loosened","severity":[{"is":"high"}],"covers":[],"when":{"kind":"setting","name":["organization-guard"],"change":["vanished"]},"what":"{principal} no longer keeps that {value}.","why":"An organisation policy holds in every project below it, whatever is granted there; where it goes, what it kept out comes in everywhere at once.","fix":"Keep it, and make the exception where it is needed, for one project.","references":["https://cloud.google.com/resource-manager/docs/organization-policy/org-policy-constraints"],"suggest":[{"kind":"restore"}]},{"id":"gcp/iam/public-member","title":"Anybody may use an AI resource","severity":[{"is":"critical"}],"covers":["any/*","gcp/*"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["anyone","tenant"]}},"blame":"principal","what":"{who} may now {capabilities} on {resource}: {action}.","why":"Whoever finds it uses it without being asked who they are, or with any Google account; the cost, the data and the answers are yours.","fix":"Name the identities that need it.","references":["https://cloud.google.com/iam/docs/principals-overview#all-users"],"suggest":[{"kind":"restore"}]},{"id":"gcp/iam/service-account-key","title":"A key is made for a service account with access to AI","severity":[{"is":"high"}],"covers":[],"when":{"kind":"setting","name":["access-key"],"change":["appeared"],"subject":["holds-ai"]},"what":"{principal} gets {value} that does not expire by itself.","why":"Whoever finds the key, in code, in a state file or on a laptop, is this account until somebody thinks of taking the key away.","fix":"Let pipelines come by workload identity federation, and services run as the account; neither needs a key.","references":["https://cloud.google.com/iam/docs/best-practices-for-managing-service-account-keys"],"suggest":[{"kind":"instead"}]},{"id":"gcp/iam/service-agent","title":"A role that Google made for its own agents","severity":[{"is":"low","when":{"is":["provider-agent"]}},{"is":"high"}],"covers":["any/*","gcp/*"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"grew":["everything","action","resource","principal"],"managed-policy":["roles/*.serviceAgent","roles/*ServiceAgent"]}},"what":"{principal} gets {policy} on {resource}, and with it may {capabilities}.","why":"Google gives such a role to the agent of the service that it is named after, and widens it whenever that needs more. Whoever else has it gets all of that unseen, often the data of the whole project.","fix":"Give the agent\'s role to the agent alone, and to your own identities the roles that they need.","references":["https://cloud.google.com/iam/docs/service-agents"],"suggest":[{"kind":"restore"}]},{"id":"gcp/iam/unpinned-provider","title":"A pipeline\'s way in is not tied to one branch or environment","severity":[{"is":"low","when":{"grew":["perhaps"]}},{"is":"high"}],"covers":["any/access/*","any/identity/train-and-deploy","any/identity/too-many-concerns"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["federated","holder"],"is":["unpinned-subject"],"is-not":["open-trust","resource-policy"]}},"blame":"conditions","what":"More than one branch may now act as {principal}: {conditions}.","why":"Whoever can push a branch there, or open a pull request, then uses the models and data of this account.","fix":"Ask for the repository and for the branch or environment, `assertion.repository_id == \'123\' && assertion.ref == \'refs/heads/main\'`; a repository\'s name can be taken again, its id cannot.","references":["https://cloud.google.com/iam/docs/workload-identity-federation-with-deployment-pipelines#conditions"],"generate":["github-workload-identity"],"suggest":[{"kind":"restore"}]},{"id":"gcp/iam/wide-principal-set","title":"A whole pool, or all that an owner has, may act as an account with access to AI","severity":[{"is":"medium","when":{"has-condition":["assertion.repository","assertion.repository_id","attribute.repository","assertion.project_path"]}},{"is":"high"}],"covers":["any/access/*","gcp/iam/unpinned-provider","any/identity/train-and-deploy","any/identity/too-many-concerns"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["federated","holder"],"is":["account-root"],"grew":["principal","everything"],"is-not":["open-trust","resource-policy","human"]}},"blame":"principal","what":"More than one repository may now act as {principal}.","why":"Whoever may run a workflow in any of those repositories, or push a branch there, then uses the models and data of this account.","fix":"Name one repository in the member, `attribute.repository/org/app`, and pin the branch or the environment in the provider\'s condition.","references":["https://cloud.google.com/iam/docs/best-practices-for-using-workload-identity-federation"],"generate":["github-workload-identity"],"suggest":[{"kind":"restore"}]},{"id":"gcp/iam/wider-audience","title":"A provider takes tokens that were made for others","severity":[{"is":"low"}],"covers":[],"when":{"kind":"setting","name":["federated-audience"],"change":["changed"]},"what":"{principal} now takes tokens made for {value}; it was {before}.","why":"A token names whom it is meant for, so that one that was given to somebody else is no use here. What more is listed, whoever gets such a token may bring.","fix":"Leave `allowed_audiences` out, so that only tokens made for this provider are taken.","references":["https://cloud.google.com/iam/docs/workload-identity-federation-with-other-providers"],"suggest":[{"kind":"restore"}]},{"id":"gcp/modelarmor/consumer-edits-safety","title":"Whoever asks models may switch off what filters its prompts","severity":[{"is":"critical"}],"covers":["any/identity/consumer-edits-safety","any/identity/invoke-and-manage","any/access/new-capability","any/access/wider-resource","gcp/modelarmor/safety-administration","gcp/vertex/mixed-custom-role","any/identity/train-and-deploy","any/identity/too-many-concerns","any/access/standing-administrator"],"when":{"kind":"combines","rows":[{"effect":["allow"],"is-not":["trust"],"capability":["safety"],"action":["modelarmor.templates.update","modelarmor.templates.delete","modelarmor.floorSettings.update","ces.guardrails.*","ces.securitySettings.update","aiplatform.semanticGovernancePolicies.*","aiplatform.monitoredAgents.disable"]},{"effect":["allow"],"capability":["invoke","agent-exec"],"action":["aiplatform.endpoints.predict","aiplatform.reasoningEngines.query","discoveryengine.assistants.assist","dialogflow.sessions.detectIntent","ces.sessions.*","cloudaicompanion.*.generate*"]}]},"what":"{principal} may ask models and change the safety settings that guard them: {action} beside {other}.","why":"Whoever runs as this identity can remove the filters from its own prompts, so the filters no longer protect anyone from it.","fix":"Leave changes of safety settings to the security team, and keep this identity to the models that it needs; being filtered takes `roles/modelarmor.user`.","references":["https://cloud.google.com/security-command-center/docs/model-armor-overview"],"suggest":[{"kind":"restore"}]},{"id":"gcp/modelarmor/enforcement-off","title":"Model Armor no longer stops what it finds","severity":[{"is":"critical"}],"covers":[],"when":{"kind":"setting","name":["guardrail-enforcement"],"change":["changed"],"value":["no"]},"what":"{principal} no longer stops what its filters find.","why":"Filters that are not enforced only write down what they let through; everything that relied on them now passes.","fix":"Switch the enforcement on again, or show what takes its place.","references":["https://cloud.google.com/security-command-center/docs/set-up-model-armor-floor-settings"],"suggest":[{"kind":"restore"}]},{"id":"gcp/modelarmor/floor-not-enforced","title":"A floor setting is there and holds nothing up","severity":[{"is":"medium"}],"covers":[],"when":{"kind":"setting","name":["guardrail-enforcement"],"change":["appeared"],"value":["no"]},"what":"{principal} is added without being enforced.","why":"It reads like a floor under every template of the project, and stops nothing.","fix":"Set `enable_floor_setting_enforcement` to true, and for a template `enforcement_type` to `INSPECT_AND_BLOCK`.","references":["https://cloud.google.com/security-command-center/docs/set-up-model-armor-floor-settings"]},{"id":"gcp/modelarmor/safety-administration","title":"Model Armor and other safety settings may be weakened","severity":[{"is":"high"}],"covers":["any/access/new-capability","any/access/wider-resource","gcp/iam/administering-role","gcp/vertex/model-export","gcp/vertex/code-as-agent","gcp/vertex/broad-binding","gcp/vertex/conversations-readable","gcp/vertex/conversation-role","gcp/vertex/notebook-use","gcp/vertex/spend","any/identity/train-and-deploy","any/identity/too-many-concerns","any/access/standing-administrator"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"grew":["everything","action","resource","principal"],"capability":["safety"],"action":["modelarmor.templates.update","modelarmor.templates.delete","modelarmor.floorSettings.update","ces.guardrails.*","ces.securitySettings.update","aiplatform.semanticGovernancePolicies.*","aiplatform.semanticGovernancePolicyEngine.update","aiplatform.monitoredAgents.disable","dialogflow.securitySettings.*"]}},"what":"{principal} may now change what filters prompts and answers: {actions} on {resource}.","why":"Everything that relies on a template or a floor setting is as safe as the last change to it.","fix":"Leave templates and floor settings to the security team, with `roles/modelarmor.floorSettingsAdmin` in a project of theirs; whoever is filtered needs `roles/modelarmor.user`.","references":["https://cloud.google.com/security-command-center/docs/model-armor-overview"]},{"id":"gcp/policy/look-alike-letters","title":"A name has letters that only look like the ones that are meant","severity":[{"is":"high"}],"covers":[],"when":{"kind":"lint","name":["non-ascii"]},"what":"{principal} names {text}, which has letters beside those of ASCII.","why":"Names of roles, permissions and accounts are written in plain letters; one with another letter in it is another name, or none.","fix":"Write it again in plain letters.","references":["https://cloud.google.com/iam/docs/understanding-custom-roles"]},{"id":"gcp/policy/nonexistent-permission","title":"Google has no such permission or role","severity":[{"is":"medium"}],"covers":[],"when":{"kind":"lint","name":["nonexistent-action"]},"what":"{principal} names {text}, which Google does not have.","why":"A permission or role that does not exist grants nothing, and a role with one cannot be made; whoever reads it thinks that something is allowed.","fix":"Write {instead}.","references":["https://cloud.google.com/iam/docs/permissions-reference"]},{"id":"gcp/policy/open-prefix","title":"A condition\'s prefix ends within a name","severity":[{"is":"medium"}],"covers":[],"when":{"kind":"lint","name":["open-prefix"]},"what":"{principal}: what begins with {text} is also every name that goes on from there.","why":"The prefix of `endpoints/12` is that of `endpoints/123` too, and of a bucket\'s name that of every longer one, whoever makes it.","fix":"End the prefix with a slash, {instead}, or compare the whole name.","references":["https://cloud.google.com/iam/docs/conditions-resource-attributes#resource-name"]},{"id":"gcp/policy/unknown-role","title":"A role that is not known here","severity":[{"is":"low"}],"covers":["any/*","gcp/*"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"is":["unknown-policy"]}},"what":"{principal} gets {action} on {resource}, which may hold whatever the service has.","why":"The role is newer than what is known here, or there is no such role; nobody can say what it lets its holder do.","fix":"Look it up among the roles of the service, and write one that is there.","references":["https://cloud.google.com/iam/docs/understanding-roles"]},{"id":"gcp/policy/void-condition","title":"A condition asks for what requests to AI do not carry","severity":[{"is":"high"}],"covers":[],"when":{"kind":"lint","name":["void-condition"]},"what":"{principal}: {text} is not among what requests to this service carry; {outcome}.","why":"Only some services say of their resources what a condition can ask for. Where one does not, a positive test fails and a negated one passes, whatever name is written.","fix":"Bind the role on the resource itself, in a project of its own, or limit models by the organisation policy `vertexai.allowedModels`; tests of `request.time` and of tags work everywhere.","references":["https://cloud.google.com/iam/docs/conditions-resource-attributes"]},{"id":"gcp/run/public-service","title":"Anybody may call a service that works with AI","severity":[{"is":"high"}],"covers":[],"when":{"kind":"setting","name":["public-url"],"change":["appeared","changed"],"subject":["holds-ai"]},"what":"Whoever knows the address of the service makes it act as {principal}, without being asked who they are.","why":"Such addresses are found, by scanners and in logs; whoever has one uses the service\'s models, with its permissions and at your cost.","fix":"Let those who need it invoke it, by `roles/run.invoker` on the service, or put a proxy that asks who comes in front of it.","references":["https://cloud.google.com/run/docs/authenticating/overview"],"suggest":[{"kind":"instead"},{"kind":"restore"}]},{"id":"gcp/vertex/act-as-into-job","title":"Code may be run as other service accounts","severity":[{"is":"critical","when":{"action":["iam.serviceAccounts.actAs"],"resource":{"reaches":["any-role","any-resource"]}}},{"is":"low"}],"covers":["any/access/new-capability","any/access/wider-resource","gcp/iam/impersonation","any/identity/train-and-deploy","any/identity/too-many-concerns","any/access/standing-administrator"],"when":{"kind":"combines","rows":[{"effect":["allow"],"action":["iam.serviceAccounts.actAs"]},{"effect":["allow"],"action":["aiplatform.customJobs.create","aiplatform.hyperparameterTuningJobs.create","aiplatform.pipelineJobs.create","aiplatform.schedules.create","aiplatform.trainingPipelines.create","aiplatform.notebookExecutionJobs.create","aiplatform.batchPredictionJobs.create","aiplatform.endpoints.deploy","aiplatform.reasoningEngines.create","aiplatform.reasoningEngines.update","aiplatform.notebookRuntimes.assign","notebooks.instances.create"]}]},"what":"{principal} may start what runs code and hand it a service account: {action} beside {other}.","why":"A job, a notebook or an agent runs with the account that it is given, so whoever starts it as any account of the project reaches whatever that account reaches.","fix":"Give `roles/iam.serviceAccountUser` on the one account that these jobs run as, not on the project.","references":["https://cloud.google.com/iam/docs/service-account-permissions#user-role"],"suggest":[{"kind":"restore"}]},{"id":"gcp/vertex/broad-binding","title":"Access to AI is given on everything below a folder or an organisation","severity":[{"is":"medium"}],"covers":["any/access/new-capability","any/access/wider-resource","gcp/vertex/conversations-readable","gcp/vertex/conversation-role","gcp/vertex/notebook-use","gcp/vertex/spend","any/identity/train-and-deploy","any/identity/too-many-concerns","any/access/standing-administrator"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"grew":["everything","action","resource","principal"],"resource":{"reaches":["any-resource"]}}},"what":"{principal} may now {capabilities} in every project below {resource}: {action}.","why":"A binding on a folder or an organisation holds in each project below it, those that are made later included, whatever their own policies say.","fix":"Bind the role on the project or, for endpoints, feature stores and agents, on the one resource that is used.","references":["https://cloud.google.com/iam/docs/resource-hierarchy-access-control"],"generate":["vertex-predictor"],"suggest":[{"kind":"restore"}]},{"id":"gcp/vertex/code-as-agent","title":"Code may be run as Google\'s own agents","severity":[{"is":"medium","when":{"is":["human"]}},{"is":"high"}],"covers":["any/access/new-capability","any/access/wider-resource","gcp/vertex/broad-binding","gcp/vertex/conversations-readable","gcp/vertex/conversation-role","gcp/vertex/notebook-use","gcp/vertex/spend","gcp/vertex/whole-project","any/identity/train-and-deploy","any/identity/too-many-concerns","any/access/standing-administrator"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"grew":["everything","action","resource","principal"],"action":["aiplatform.reasoningEngines.create","aiplatform.reasoningEngines.update","aiplatform.sandboxEnvironments.create","aiplatform.sandboxEnvironments.execute","aiplatform.extensions.execute","aiplatform.extensions.import"]}},"what":"{principal} may now run code in Google\'s runtime for agents: {actions}.","why":"Code that runs there takes its credentials from the machine, and unless an account of yours was given to it, they are those of an agent of Google\'s that reads buckets and tables all over the project.","fix":"Keep this to whoever deploys agents, and give each agent a service account of its own.","references":["https://cloud.google.com/vertex-ai/generative-ai/docs/agent-engine/set-up#service-agent"]},{"id":"gcp/vertex/conversation-role","title":"A role that reads what people asked and were answered","severity":[{"is":"medium"}],"covers":["any/access/*","gcp/vertex/notebook-use","gcp/vertex/spend","gcp/vertex/whole-project","any/identity/train-and-deploy","any/identity/too-many-concerns"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"grew":["everything","action","resource","principal"],"managed-policy":["roles/aiplatform.session*","roles/aiplatform.memoryUser","roles/aiplatform.memoryViewer","roles/dialogflow.conversationManager","roles/dialogflow.agentAssistClient","roles/contactcenterinsights.viewer","roles/contactcenterinsights.editor"]}},"what":"{principal} gets {policy} on {resource}, and with it may {capabilities}.","why":"People tell models what they would not write elsewhere, and what a model remembers of one person is then read by another.","fix":"Keep it to whoever looks after this data; whoever only asks models needs none of it.","references":["https://cloud.google.com/vertex-ai/generative-ai/docs/agent-engine/sessions/overview"],"suggest":[{"kind":"restore"}]},{"id":"gcp/vertex/conversations-readable","title":"What people asked and were answered can be read","severity":[{"is":"medium"}],"covers":["any/access/new-capability","any/access/wider-resource","gcp/vertex/notebook-use","gcp/vertex/spend","gcp/vertex/whole-project","any/identity/train-and-deploy","any/identity/too-many-concerns","any/access/standing-administrator"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"grew":["everything","action","resource","principal"],"capability":["log-read"],"is-not":["managed-policy"]}},"what":"{principal} may now read conversations, memories or caches: {actions} on {resource}.","why":"People tell models what they would not write elsewhere, and what a model remembers of one person is then read by another.","fix":"Keep it to whoever looks after this data; whoever only asks models needs none of it.","references":["https://cloud.google.com/vertex-ai/generative-ai/docs/agent-engine/sessions/overview"],"suggest":[{"kind":"restore"}]},{"id":"gcp/vertex/default-account","title":"A notebook runs as the default service account","severity":[{"is":"medium"}],"covers":[],"when":{"kind":"setting","name":["default-identity"],"change":["appeared","changed"],"value":["the default *"]},"what":"{principal} runs as {value}.","why":"Everything in the project that was given no account runs as this one, often with the role of an editor, and whoever works in the notebook has its credentials.","fix":"Give it a service account of its own, with the roles that its work needs.","references":["https://cloud.google.com/vertex-ai/docs/workbench/instances/service-account"],"suggest":[{"kind":"restore"}]},{"id":"gcp/vertex/default-agent-identity","title":"An agent runs as the account that all agents share","severity":[{"is":"high"}],"covers":[],"when":{"kind":"setting","name":["default-identity"],"change":["appeared","changed"],"value":["*agent*"]},"what":"{principal} runs as {value}.","why":"That account reads buckets and tables of the whole project, and every agent has it, so whoever steers one agent has what all of them have.","fix":"Give the agent a service account of its own, `service_account` in its `spec`, with the roles that it needs.","references":["https://cloud.google.com/vertex-ai/generative-ai/docs/agent-engine/set-up#service-agent"],"suggest":[{"kind":"restore"}]},{"id":"gcp/vertex/mixed-custom-role","title":"A custom role asks models and manages them","severity":[{"is":"high"}],"covers":["any/access/*","any/identity/invoke-and-manage","any/identity/train-and-deploy","any/identity/too-many-concerns"],"when":{"kind":"combines","rows":[{"effect":["allow"],"capability":["train","deploy","safety","artifact","spend","share-policy"],"is-not":["managed-policy","trust"]},{"effect":["allow"],"action":["aiplatform.endpoints.predict","aiplatform.endpoints.explain","ml.models.predict","ml.versions.predict"],"is-not":["managed-policy","trust"]}]},"blame":"action","what":"{principal} may now use models and {capabilities}: {action} beside {other}.","why":"An application that can also train, deploy or share models turns every flaw in it into a change of the models that everyone uses.","fix":"Make two roles, one that asks models and one that manages them, and give each to an identity of its own.","references":["https://cloud.google.com/iam/docs/creating-custom-roles"],"suggest":[{"kind":"restore"}]},{"id":"gcp/vertex/model-export","title":"Models or training data may be carried out","severity":[{"is":"medium","when":{"is":["human"]}},{"is":"high"}],"covers":["any/access/new-capability","any/access/wider-resource","gcp/vertex/broad-binding","gcp/vertex/conversations-readable","gcp/vertex/conversation-role","gcp/vertex/notebook-use","gcp/vertex/spend","gcp/vertex/whole-project","any/identity/train-and-deploy","any/identity/too-many-concerns","any/access/standing-administrator"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"grew":["everything","action","resource","principal"],"action":["aiplatform.models.export","aiplatform.models.upload","aiplatform.datasets.export","aiplatform.entityTypes.exportFeatureValues","aiplatform.featurestores.exportFeatures"]}},"what":"{principal} may now take models or data out, or put others in: {actions} on {resource}.","why":"An export writes a whole model or data set to a bucket of the caller\'s choice; an upload puts a model there that others then deploy.","fix":"Leave this to the pipeline that publishes models, and keep the services behind a perimeter.","references":["https://cloud.google.com/vertex-ai/docs/general/vpc-service-controls"]},{"id":"gcp/vertex/notebook-use","title":"Notebooks may be made, opened or changed","severity":[{"is":"medium"}],"covers":["any/access/new-capability","any/access/wider-resource","gcp/vertex/spend","any/identity/train-and-deploy","any/identity/too-many-concerns","any/access/standing-administrator"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"grew":["everything","action","resource","principal"],"action":["notebooks.instances.create","notebooks.instances.use","notebooks.instances.update","notebooks.instances.updateConfig","notebooks.runtimes.create","notebooks.runtimes.update","notebooks.runtimes.switch","aiplatform.notebookRuntimes.assign","aiplatform.notebookRuntimes.update","aiplatform.notebookRuntimes.start"]}},"what":"{principal} may now make, open or change notebooks: {actions} on {resource}.","why":"A notebook runs whatever is typed into it with the credentials of its account, its owner\'s work beside it.","fix":"Keep it to those who work in notebooks, and give each notebook an account of its own.","references":["https://cloud.google.com/vertex-ai/docs/workbench/instances/manage-access"]},{"id":"gcp/vertex/open-notebook","title":"A notebook is left open","severity":[{"is":"medium"}],"covers":[],"when":{"kind":"setting","name":["open-notebook"],"change":["appeared","changed"]},"what":"{principal} has {value}.","why":"Whoever works in the notebook, or gets code to run there, takes its account\'s credentials and carries data out by the open way; whoever finds its address tries it.","fix":"Set `disable_public_ip` (`no_public_ip`, `internal_ip_only`) to true, take root away, and reach it through the proxy.","references":["https://cloud.google.com/vertex-ai/docs/workbench/instances/manage-metadata"],"suggest":[{"kind":"instead"},{"kind":"restore"}]},{"id":"gcp/vertex/policy-administration","title":"Who may use an AI resource can be decided by whoever this is","severity":[{"is":"critical","when":{"action":["aiplatform.endpoints.setIamPolicy","aiplatform.reasoningEngines.setIamPolicy"]}},{"is":"high"}],"covers":["any/access/new-capability","any/access/wider-resource","gcp/iam/administering-role","gcp/vertex/model-export","gcp/vertex/code-as-agent","gcp/vertex/broad-binding","gcp/vertex/conversations-readable","gcp/vertex/conversation-role","gcp/vertex/notebook-use","gcp/vertex/spend","gcp/vertex/whole-project","any/identity/train-and-deploy","any/identity/too-many-concerns","any/access/standing-administrator"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"grew":["everything","action","resource","principal"],"action":["aiplatform.*.setIamPolicy","ml.*.setIamPolicy","discoveryengine.*.setIamPolicy","notebooks.*.setIamPolicy","geminidataanalytics.*.setIamPolicy"]}},"what":"{principal} may now give others access to AI resources, itself included: {actions} on {resource}.","why":"Whoever sets a resource\'s policy gives themselves every right on it, or opens it to anybody.","fix":"Leave policies to whoever runs the infrastructure, and give the roles that are needed in code.","references":["https://cloud.google.com/vertex-ai/docs/general/iam-permissions"]},{"id":"gcp/vertex/spend","title":"Throughput may be bought, or shared capacity changed","severity":[{"is":"low"}],"covers":["any/access/new-capability","any/access/wider-resource","any/identity/train-and-deploy","any/identity/too-many-concerns","any/access/standing-administrator"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"grew":["everything","action","resource","principal"],"action":["aiplatform.provisionedThroughputs.*","aiplatform.cacheConfigs.update","aiplatform.deploymentResourcePools.*"]}},"what":"{principal} may now commit spending or change how prompts are cached: {actions}.","why":"Throughput that was ordered is paid for whether it is used or not, and a cache keeps what people asked.","fix":"Leave it to whoever answers for the costs, with `roles/aiplatform.provisionedThroughputAdmin`.","references":["https://cloud.google.com/vertex-ai/generative-ai/docs/provisioned-throughput/overview"]},{"id":"gcp/vertex/user-role","title":"A role for people who build models is given to something that uses them","severity":[{"is":"medium","when":{"is":["human","ai-service-role"]}},{"is":"high"}],"covers":["any/access/*","any/identity/*","gcp/vertex/*","gcp/modelarmor/*","gcp/iam/administering-role"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"grew":["everything","action","resource","principal"],"managed-policy":["roles/aiplatform.user","roles/aiplatform.editor","roles/aiplatform.admin","roles/aiplatform.expressUser","roles/aiplatform.expressAdmin","roles/ml.developer","roles/ml.editor","roles/ml.admin","roles/iam.dataScientist","roles/iam.mlEngineer"]}},"what":"{principal} gets {policy} on {resource}, and with it may {capabilities}.","why":"Whoever asks a model needs `aiplatform.endpoints.predict` and little else. This role holds hundreds of permissions, among them to start jobs, deploy and export models and run code in sandboxes, so a flaw in what uses it becomes a way to all of those.","fix":"Give a custom role with `aiplatform.endpoints.predict`, and what else is really called; no predefined role is that small.","references":["https://cloud.google.com/vertex-ai/docs/general/access-control"],"generate":["vertex-predictor"],"suggest":[{"kind":"restore"}]},{"id":"gcp/vertex/viewer-role","title":"A role that looks on at AI services","severity":[{"is":"low"}],"covers":["any/access/*","gcp/vertex/conversations-readable","gcp/vertex/broad-binding","gcp/vertex/whole-project","any/identity/train-and-deploy","any/identity/too-many-concerns"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"grew":["everything","action","principal"],"managed-policy":["roles/aiplatform.viewer","roles/discoveryengine.viewer","roles/discoveryengine.agentspaceViewer","roles/dialogflow.viewer","roles/dialogflow.reader","roles/dialogflow.aamViewer","roles/ces.viewer","roles/cloudaicompanion.viewer","roles/vectorsearch.viewer","roles/iam.securityReviewer","roles/iam.securityAuditor","roles/dlp.*driver"]}},"what":"{principal} gets {policy} on {resource}, and with it may {capabilities}.","why":"Roles of this kind change nothing, but they read what people asked and were answered, and some of them ask agents and indexes too.","fix":"Keep it to whoever looks after these services; what only asks a model needs `aiplatform.endpoints.predict`.","references":["https://cloud.google.com/vertex-ai/docs/general/access-control"]},{"id":"gcp/vertex/whole-project","title":"Every agent or feature store of a project may be used","severity":[{"is":"medium"}],"covers":["any/access/new-capability","any/access/wider-resource","any/identity/train-and-deploy","any/identity/too-many-concerns","any/access/standing-administrator"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"grew":["everything","action","resource","principal"],"resource":{"reaches":["any-of-its-kind"]},"is-not":["any-resource"],"action":["aiplatform.reasoningEngines.query","aiplatform.featurestores.read*","aiplatform.featurestores.batchReadFeatureValues","aiplatform.entityTypes.readFeatureValues","aiplatform.entityTypes.streamingReadFeatureValues","aiplatform.entityTypes.writeFeatureValues","aiplatform.featureViews.fetchFeatureValues","aiplatform.featureViews.searchNearestEntities","aiplatform.featureOnlineStores.*"]}},"what":"{principal} may now {capabilities} all over {resource}: {actions}.","why":"Agents and feature stores have policies of their own; a role on the project reaches each of them, and those that are made later.","fix":"Bind the role on the one agent or feature store that is used, `google_vertex_ai_reasoning_engine_iam_member` and its like. Models of publishers have no policy, so that asking them is given on the project.","references":["https://cloud.google.com/vertex-ai/docs/general/access-control#resource-level"],"suggest":[{"kind":"restore"}]}]');
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
const fill = (sentence, values) => (isSeveral(values.principal ?? "") ? ofSeveral(sentence) : sentence)
    .replace(/`?(?<!\$)\{([a-z]+)\}`?/g, (whole, name) => values[name] ?? whole)
    .replace(/\s+/g, " ")
    .trim();
/** Whether a list of code spans goes on after the first. */
function isSeveral(listed) {
    const fence = /^`+/.exec(listed)?.[0] ?? "";
    for (const { 0: run, index } of listed.matchAll(/`+/g))
        if (index > 0 && run === fence)
            return /^(?:, | and )/.test(listed.slice(index + run.length));
    return false;
}
/** Words that end like verbs of one, and are none. */
const noVerbs = new Set(["always", "perhaps", "this", "across", "less", "unless"]);
/** `{principal} gets a role`, said of several. */
const ofSeveral = (sentence) => sentence.replace(/(\{principal\} (?:also |now |no longer )?)([a-z]+s)\b/g, (whole, before, verb) => {
    if (verb === "is")
        return `${before}are`;
    if (verb === "has")
        return `${before}have`;
    return verb.length < 4 || noVerbs.has(verb) ? whole : `${before}${verb.slice(0, -1)}`;
});
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
