export const id = 2524;
export const ids = [2524];
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

/***/ 3246:
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
    load: () => Promise.all(/* import() */[__webpack_require__.e(2651), __webpack_require__.e(170), __webpack_require__.e(6090), __webpack_require__.e(7358), __webpack_require__.e(6050), __webpack_require__.e(1180)]).then(__webpack_require__.bind(__webpack_require__, 1180)).then((m) => m.aws),
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
var gcp_module_words = __webpack_require__(3246);
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

/***/ 2571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ oneLine)
/* harmony export */ });
/** A user's text to one line that moves no cursor and turns no text around. */
const oneLine = (text) => text.replace(/[\p{C}\p{Z}\s]+/gu, " ");


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

/***/ 1095:
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

// EXTERNAL MODULE: ./lib/src/waivers/terms.js
var waivers_terms = __webpack_require__(5923);
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
const isTooFar = ({ until }, { today }) => (0,day/* daysBetween */.YM)(today, until) > waivers_terms/* farthest */.y;
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
        endsSoon: state === "in-force" && (0,day/* daysBetween */.YM)(terms.today, waiver.until) <= waivers_terms/* soon */.q,
        note,
    };
}
function stateOf(waiver, found, terms) {
    if (isTooFar(waiver, terms))
        return {
            state: "malformed",
            note: `it ends more than ${waivers_terms/* farthest */.y} days from now; what is to stay longer is renewed, or settled in the rules`,
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

/***/ 5923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ soon),
/* harmony export */   y: () => (/* binding */ farthest)
/* harmony export */ });
/** How long waivers last, in days. */
/** A waiver ends within so many days of being written: a year, and time to renew it. What never ends is a change of the rules. */
const farthest = 400;
/** Its owner is told so many days ahead. */
const soon = 14;


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
/* harmony export */   SL: () => (/* binding */ fieldProblem),
/* harmony export */   W3: () => (/* binding */ readComment),
/* harmony export */   "in": () => (/* binding */ ruleProblem),
/* harmony export */   yv: () => (/* binding */ commentPrefix)
/* harmony export */ });
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
