export const id = 8030;
export const ids = [8030];
export const modules = {

/***/ 8720:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "07abf5f736cc205582ad.json";

/***/ }),

/***/ 4742:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "0615f15e06e1b00090aa.json";

/***/ }),

/***/ 4289:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "c701eaa0cb30e758514e.txt";

/***/ }),

/***/ 3417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hk: () => (/* binding */ meetsBeyondActions),
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
    const names = namesOf(wide.reaches);
    if (!wanted.every((action) => names.has(action.name)))
        axes.push("action");
    if (_scope_js__WEBPACK_IMPORTED_MODULE_2__/* .covers */ .h(wide.resource, narrow.resource) !== "yes")
        axes.push("resource");
    if ((0,_condition_js__WEBPACK_IMPORTED_MODULE_0__/* .implies */ .M0)(narrow.conditions, wide.conditions) !== "yes")
        axes.push("conditions");
    return axes;
}
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

/***/ 1208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ difference)
});

// EXTERNAL MODULE: ./lib/src/access/grouping.js
var grouping = __webpack_require__(2376);
;// CONCATENATED MODULE: ./lib/src/access/fact-difference.js

function* settingDifference(base, head, { headKey, subject }) {
    const place = (setting) => `${headKey.get(setting.subject) ?? setting.subject} ${setting.name}`;
    const was = (0,grouping/* groupBy */.$)(base.settings, place);
    const is = (0,grouping/* groupBy */.$)(head.settings, (setting) => `${setting.subject} ${setting.name}`);
    for (const [key, settings] of is) {
        const before = was.get(key) ?? [];
        for (const setting of settings) {
            if (before.some((each) => each.value === setting.value))
                continue;
            const replaced = settings.length === 1 && before.length === 1 ? before[0] : undefined;
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
function* lintDifference(base, head, { headKey, subject }) {
    const place = (lint, key) => [key, lint.name, lint.effect, lint.text].join(" ");
    const known = new Set(base.lints.map((lint) => place(lint, headKey.get(lint.subject) ?? lint.subject)));
    for (const lint of head.lints)
        if (!known.has(place(lint, lint.subject)))
            yield { kind: "lint", lint, subject: subject(lint.subject) };
}

// EXTERNAL MODULE: ./lib/src/access/condition.js + 2 modules
var condition = __webpack_require__(4961);
// EXTERNAL MODULE: ./lib/src/access/covers.js
var covers = __webpack_require__(3417);
// EXTERNAL MODULE: ./lib/src/access/principal.js
var principal = __webpack_require__(8051);
// EXTERNAL MODULE: ./lib/src/access/table.js
var access_table = __webpack_require__(7329);
// EXTERNAL MODULE: ./lib/src/access/work.js
var work = __webpack_require__(2628);
;// CONCATENATED MODULE: ./lib/src/access/apart.js





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
    if ((0,work/* isSpent */.Fh)())
        return [grant];
    const taking = [...(0,access_table/* meeting */.GD)(denies, grant)].filter((deny) => deny.perhaps === undefined &&
        deny.resource.except.length === 0 &&
        principal/* covers */.hU(deny.principal, grant.principal) === "yes" &&
        (0,covers/* meetsBeyondActions */.Hk)(deny, grant) !== "no" &&
        (0,condition/* implies */.M0)(grant.conditions, deny.conditions) === "yes");
    if (taking.length === 0 || taking.length > mostParts)
        return [grant];
    const parts = new Map();
    for (const action of grant.reaches) {
        const except = taking.filter((deny) => (0,covers/* namesOf */.eZ)(deny.reaches).has(action.name)).map(({ resource }) => resource.of);
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

// EXTERNAL MODULE: ./lib/src/access/pattern.js
var pattern = __webpack_require__(6879);
// EXTERNAL MODULE: ./lib/src/access/uncovered.js
var uncovered = __webpack_require__(1758);
// EXTERNAL MODULE: ./lib/src/access/unfinished.js
var unfinished = __webpack_require__(7452);
;// CONCATENATED MODULE: ./lib/src/access/row-difference.js





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
    const { without, unsure } = (0,uncovered/* uncovered */.KY)(grant, base.allows);
    const open = (0,uncovered/* notDenied */.J)(grant, [...without, ...unsure], head.denies);
    if (open.length === 0)
        return;
    const isOpen = new Set(open);
    const parts = lessDenied({ ...grant, reaches: open }, head.denies);
    for (const part of parts.length > 1 || parts[0]?.resource !== grant.resource ? parts : [grant]) {
        const left = uncoveredByValues(part, base.allows);
        const among = (actions) => actions.filter((action) => left.has(action) && isOpen.has(action));
        yield { part, sure: among(without), unsure: among(unsure), doubt: doubtOf() };
    }
}
/** The actions of a row that are not surely covered for each of the values that its conditions allow. */
function uncoveredByValues(grant, rows) {
    const left = apartByValues(grant).map((part) => (0,uncovered/* uncovered */.KY)(part, rows));
    return new Set(left.flatMap(({ without, unsure }) => [...without, ...unsure]));
}
/** A deny of the base that the head does not uphold, where it stood against something that the head allows. */
function* liftedDeny(grant, head, subject) {
    const { without, unsure } = (0,uncovered/* uncovered */.KY)(grant, head.denies);
    if (without.length === 0 && unsure.length === 0)
        return;
    const left = uncoveredByValues(grant, head.denies);
    const among = (actions) => actions.filter((action) => left.has(action));
    const lost = among(without);
    const seen = (0,uncovered/* met */.BG)(grant, lost, head.allows, head.denies);
    yield* deltas("vanished", grant, subject, head.denies, seen, (0,uncovered/* met */.BG)(grant, among(unsure), head.allows, head.denies));
    if (seen.length === 0 && lost.length > 0 && !subject.visible)
        yield* deltas("vanished", { ...grant, perhaps: "what this policy denied may be allowed to its holders elsewhere" }, subject, head.denies, lost, []);
}
function* narrowed(change, grant, own, other, subject) {
    const rows = grant.effect === "allow" ? other.allows : other.denies;
    const { without } = (0,uncovered/* uncovered */.KY)(grant, rows);
    if (without.length === 0)
        return;
    const left = uncoveredByValues(grant, rows);
    const gone = without.filter((action) => left.has(action));
    const told = grant.effect === "allow" ? (0,uncovered/* notDenied */.J)(grant, gone, own.denies) : gone;
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
            axes: near[0] ? (0,covers/* shortfall */.SE)(near[0], grant, actions) : [],
            certainty: because === undefined ? "certain" : "possible",
            ...(because !== undefined && { because }),
            ...(unsure && { unsure }),
        };
    };
    if (sure.length > 0)
        yield delta(sure, grant.perhaps);
    if (unsure.length > 0)
        yield delta(unsure, doubt === unfinished/* tooManyRows */.Z ? doubt : (grant.perhaps ?? doubt), true);
}
const doubtOf = () => ((0,work/* wasCut */.Eu)() ? unfinished/* tooManyRows */.Z : "it depends on values that are not known before deployment");
/** How many neighbours are told, and how many rows are looked at to find near ones: they explain, they do not decide. */
const neighbours = 3;
const neighbourhood = 2000;
/** Rows of the other revision that grant some of the same, those that fall short on the fewest axes first. */
function nearest(grant, actions, rows) {
    const found = [];
    let looked = 0;
    let close = 0;
    for (const row of rows.all) {
        if (++looked > neighbourhood || !(0,work/* affordsToExplain */.Ed)(row, grant))
            break;
        const reached = (0,covers/* namesOf */.eZ)(row.reaches);
        if (!actions.some((action) => reached.has(action.name)))
            continue;
        const short = (0,covers/* shortfall */.SE)(row, grant, actions).length;
        found.push({ row, short });
        if (short < 2 && ++close === neighbours)
            break;
    }
    return found
        .sort((a, b) => a.short - b.short)
        .slice(0, neighbours)
        .map(({ row }) => row);
}

// EXTERNAL MODULE: ./lib/src/access/row-text.js
var row_text = __webpack_require__(7005);
// EXTERNAL MODULE: ./lib/src/access/scope.js
var scope = __webpack_require__(3257);
;// CONCATENATED MODULE: ./lib/src/access/limits.js









/** A row that more rows of a limit meet than this is kept whole: that is never silent. */
const mostPieces = 200;
/** The rows, each allow cut down to what every limit lets through. What is not in view lets everything through. */
function within({ grants, limits }) {
    return limits
        .filter(({ because }) => because === undefined)
        .reduce((rows, limit) => {
        const table = (0,access_table/* tableOf */.c_)(limit.grants);
        return rows.flatMap((row) => (isBounded(row) ? passing(row, table) : [row]));
    }, grants);
}
/** Only what the subject is granted itself: who may become it, or use it, is said by rows that name others. */
const isBounded = ({ effect, principal }) => effect === "allow" && principal.kind === "holder";
function passing(row, limit) {
    const { without } = (0,uncovered/* uncovered */.KY)(row, limit.allows);
    const open = (0,uncovered/* notDenied */.J)(row, row.reaches, limit.denies);
    const whole = open.filter((action) => !without.includes(action));
    const traits = new Set([...row.traits].filter((trait) => !ofActions.has(trait) || isAmong(trait, limit.allows.all)));
    const kept = whole.length === row.reaches.length
        ? [row]
        : whole.length > 0
            ? [{ ...row, traits, reaches: whole, bounded: true }]
            : [];
    const rest = open.filter((action) => without.includes(action));
    const pieces = rest.length === 0 ? [] : intersections(row, limit.allows.all, rest);
    return pieces ? [...kept, ...pieces].flatMap((piece) => lessDenied(piece, limit.denies)) : [row];
}
/** Undefined where they are more than anybody compares. */
function intersections(row, bounds, of) {
    const pieces = [];
    for (const bound of bounds) {
        const piece = intersection(row, bound, of);
        if (piece)
            pieces.push(piece);
        if ((0,work/* isSpent */.Fh)() || pieces.length > mostPieces)
            return undefined;
    }
    return pieces;
}
/** Traits of a row that are about how many actions it takes in; the others are about its resource. */
const ofActions = new Set(["every-action", "service-wide", "not-action"]);
const isAmong = (trait, rows) => rows.some(({ traits }) => traits.has(trait));
/** What both rows let through, of these actions. Where two resources only overlap, it is told of the whole of the first. */
function intersection(row, bound, of) {
    const names = (0,covers/* namesOf */.eZ)(bound.reaches);
    const reaches = of.filter(({ name }) => names.has(name));
    if (reaches.length === 0 || (0,covers/* meetsBeyondActions */.Hk)(row, bound) === "no")
        return undefined;
    const isInside = scope/* covers */.h(row.resource, bound.resource) === "yes";
    const { span, via } = row.resource;
    const resource = isInside
        ? { of: bound.resource.of, except: bound.resource.except, span, ...(via && { via }) }
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
    const texts = new Set(a.map(row_text/* conditionText */.D));
    return [...a, ...b.filter((condition) => !texts.has((0,row_text/* conditionText */.D)(condition)))];
};
/**
 * What limits of the base held back and those of the head do not, of what the subject was already allowed at the base: the rest
 * is told of the rows that allow it.
 */
function* limitDifference(base, head, subject) {
    if (base.limits.length === 0)
        return;
    const allowed = (0,access_table/* tableOf */.c_)(base.grants);
    const now = (0,access_table/* tableOf */.c_)(within(head).filter((row) => row.effect === "deny" || isBounded(row)));
    const kept = { allowed, now, isNew: toldAsNew(allowed, now) };
    const before = base.limits.map((limit) => (0,access_table/* tableOf */.c_)(limit.grants));
    for (const [i, was] of base.limits.entries()) {
        const is = head.limits.find(({ name }) => name === was.name);
        const known = before[i];
        if (!is || isLostFromView(was, is))
            yield* vanished(was, known, is !== undefined, kept, subject);
        else
            yield* loosened(known, (0,access_table/* tableOf */.c_)(is.grants), before, kept, subject);
    }
}
/** INVARIANT: what is let through newly is told of the rows or of the limits: the one asks just what the other tells. */
function toldAsNew(allowed, now) {
    const told = new Map();
    return (row, action) => {
        const known = told.get(row) ?? newActions(row, allowed, now);
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
        for (const action of (0,uncovered/* notDenied */.J)(row, held, now.denies))
            if (!isNew(row, action))
                opened.set(action.name, action);
    }
    if (opened.size === 0)
        return;
    const blame = { span: limit.span, ...(limit.via && { via: limit.via }) };
    const everything = { of: pattern/* anything */.D8, except: [], ...blame };
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
    yield* deltas("vanished", gone, subject, (0,access_table/* tableOf */.c_)([]).denies, gone.reaches, []);
}
/** The actions of a row that the limit does not surely let through. */
function heldBack(row, limit) {
    const { without, unsure } = (0,uncovered/* uncovered */.KY)(row, limit.allows);
    const outside = new Set([...without, ...unsure]);
    for (const action of (0,uncovered/* met */.BG)(row, row.reaches, limit.denies))
        outside.add(action);
    return row.reaches.filter((action) => outside.has(action));
}
/** Both are in view: rows that let more through, denies that are gone. */
function* loosened(was, is, before, { allowed, now, isNew }, subject) {
    for (const bound of is.allows.all) {
        const { without, unsure } = (0,uncovered/* uncovered */.KY)(bound, was.allows);
        const counts = (action) => (0,work/* isSpent */.Fh)() ||
            now.allows.all.some((row) => {
                const piece = (0,covers/* namesOf */.eZ)(row.reaches).has(action.name) ? intersection(row, bound, [action]) : undefined;
                return (piece !== undefined &&
                    (!isNew(row, action) || isOld(piece, allowed)) &&
                    !wasLetThrough(piece, before) &&
                    (0,uncovered/* notDenied */.J)(piece, [action], now.denies).length > 0);
            });
        const [sure, perhaps] = [without.filter(counts), unsure.filter(counts)];
        yield* (0,work/* isSpent */.Fh)()
            ? deltas("appeared", bound, subject, was.allows, [], [...sure, ...perhaps])
            : deltas("appeared", bound, subject, was.allows, sure, perhaps);
    }
    // What the subject's own rows deny is denied still.
    const { denies } = (0,access_table/* tableOf */.c_)([...is.denies.all, ...now.denies.all]);
    for (const deny of was.denies.all)
        yield* liftedDeny(deny, { allows: now.allows, denies }, subject);
}
/** Whether all limits of the base surely let it through. */
const wasLetThrough = (piece, before) => before.every((limit) => heldBack(piece, limit).length === 0);
/** Whether the rows of the base surely cover it. */
function isOld(piece, allowed) {
    const { without, unsure } = (0,uncovered/* uncovered */.KY)(piece, allowed.allows);
    return without.length === 0 && unsure.length === 0;
}

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

;// CONCATENATED MODULE: ./lib/src/access/subjects.js


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
    joinBy((subject) => `${renames.get(subject.unit) ?? subject.unit} ${subjects_within(subject, renames.has(subject.unit) ? renames : undefined)}`, (subject) => `${subject.unit} ${subjects_within(subject)}`);
    joinBy((subject) => subject.path && `${subject.kind} ${subject.unit} ${subject.path}`);
    joinBy((subject) => subject.name && `${subject.kind} ${subject.name}`);
    joinBy((subject) => subject.path && `${subject.kind} ${subject.path}`);
    if (left.size > 0 && right.size > 0) {
        joinBy((subject) => (subject.address === subject.unit ? undefined : `${subject.kind} ${subject.address}`));
        // What it may do and who may become it; then what it may do alone. Of several alike it does not matter which is which.
        for (const rows of [() => true, (grant) => grant.principal.kind === "holder"]) {
            const [before, after] = [contentOf(base, rows), contentOf(head, rows)];
            const alike = (0,grouping/* groupBy */.$)(left.values(), ({ key }) => before.get(key));
            for (const [content, subjects] of (0,grouping/* groupBy */.$)(right.values(), ({ key }) => after.get(key)))
                if (content !== undefined)
                    for (const [i, subject] of subjects.entries())
                        join(alike.get(content)?.[i], subject);
        }
        joinMostAlike(base, head, [...left.values()], [...right.values()], join);
    }
    for (const subject of left.values())
        pairs.push({ base: subject });
    for (const subject of right.values())
        pairs.push({ head: subject });
    return pairs;
}
/** So many of the rows of an identity must be the same for it to be the same one under another name. */
const mostOfIt = 0.5;
/** Where more than that is new and gone at once, nobody can say what became of what. */
const mostPairs = 10_000;
/** Who may become it, and most of what it may do: an identity that was renamed and edited at once. */
function joinMostAlike(base, head, left, right, join) {
    if (left.length * right.length > mostPairs)
        return;
    const before = (0,grouping/* groupBy */.$)(base.grants, ({ subject }) => subject);
    const after = (0,grouping/* groupBy */.$)(head.grants, ({ subject }) => subject);
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
    const texts = (rows, held) => new Set(rows.filter(({ principal }) => (principal.kind === "holder") === held).map(row_text/* rowText */.q));
    const [trustOfA, trustOfB] = [texts(a, false), texts(b, false)];
    if (trustOfA.size !== trustOfB.size || [...trustOfA].some((text) => !trustOfB.has(text)))
        return 0;
    const [own, other] = [texts(a, true), texts(b, true)];
    const common = [...own].filter((text) => other.has(text)).length;
    return common / Math.max(1, Math.min(own.size, other.size));
}
/** A subject whose address is its file's path keeps its place when the file is renamed. */
const subjects_within = (subject, renames) => subject.address.startsWith(subject.unit)
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
        rows.set(grant.subject, all.add((0,row_text/* rowText */.q)(grant)));
    }
    return new Map([...rows].map(([key, all]) => [key, `${access.subjects.get(key)?.kind} ${[...all].sort().join("\n")}`]));
}

;// CONCATENATED MODULE: ./lib/src/access/difference.js








/** INVARIANT: if the head allows a request that the base did not, there is a delta that broadens. */
function difference(base, head, renames) {
    const pairs = pairSubjects(base, head, renames);
    const before = (0,grouping/* groupBy */.$)(base.grants, (grant) => grant.subject);
    const after = (0,grouping/* groupBy */.$)(head.grants, (grant) => grant.subject);
    const pairing = {
        headKey: new Map(pairs.flatMap(({ base: b, head: h }) => (b && h ? [[b.key, h.key]] : []))),
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
    const [before, after] = [within(base), within(head)];
    const subject = withTraits((pair.head ?? pair.base), base.grants, head.grants);
    const isLoneBoundary = subject.traits.has("boundary") && !(pair.base && pair.head);
    const rows = isLoneBoundary ? lifted(base, subject) : allRows({ pair, base, head }, besides, before, after, subject);
    return [...rows].map((delta) => ({ ...delta, before, after }));
}
function* allRows({ base, head }, besides, before, after, subject) {
    const [was, is] = [(0,access_table/* tableOf */.c_)(base.grants), (0,access_table/* tableOf */.c_)(head.grants)];
    const [wasAllowed, isAllowed] = [
        before === base.grants ? was : (0,access_table/* tableOf */.c_)(before),
        after === head.grants ? is : (0,access_table/* tableOf */.c_)(after),
    ];
    const wasAnywhere = besides.base.length > 0 ? (0,access_table/* tableOf */.c_)([...base.grants, ...besides.base]) : was;
    const isAnywhere = besides.head.length > 0 ? (0,access_table/* tableOf */.c_)([...head.grants, ...besides.head]) : is;
    yield* broadening({ allows: wasAnywhere.allows, denies: was.denies }, { allows: isAllowed.allows, denies: isAnywhere.denies }, subject);
    yield* limitDifference(base, head, subject);
    yield* narrowing({ allows: wasAllowed.allows, denies: wasAnywhere.denies }, { allows: isAnywhere.allows, denies: is.denies }, subject);
    for (const delta of limitDifference(head, base, subject))
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
    const { denies } = (0,access_table/* tableOf */.c_)(grants.filter(({ effect }) => effect === "deny"));
    return holding.some((grant) => (0,uncovered/* notDenied */.J)(grant, grant.reaches.filter(isOfAi), denies).length > 0);
}
/** What bounds others lets nothing through by coming; where it goes, what it denied is denied no longer. */
function* lifted({ grants }, subject) {
    for (const deny of (0,access_table/* tableOf */.c_)(grants).denies.all)
        yield* liftedDeny(deny, (0,access_table/* tableOf */.c_)([]), subject);
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

/***/ 6630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ permissionOf)
/* harmony export */ });
/* harmony import */ var _describe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7056);
/** Rows that are told together to the permission that people read: what was written, and what it reaches. */

/** All rows are of one effect. At least one must be given. */
function permissionOf(deltas) {
    const grants = deltas.map((delta) => delta.grant);
    return {
        effect: grants[0]?.effect ?? "allow",
        action: unique(grants.map(({ action }) => written(action))).join(", "),
        effective: unique(deltas.flatMap((delta) => delta.actions.map((action) => action.name))).sort(),
        resource: unique(grants.map(({ resource }) => written(resource))).join(", "),
        conditions: unique(grants.flatMap(({ conditions }) => conditions.map(_describe_js__WEBPACK_IMPORTED_MODULE_0__/* .describeCondition */ .p))),
    };
}
const unique = (all) => [...new Set(all)];
const written = ({ of, except }) => except.length === 0 ? of.text : `${of.text} except ${except.map((hole) => hole.text).join(", ")}`;


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
    const alike = grouped(all, ({ resource }) => beginningOf(resource.of));
    const ending = (rows) => byText(grouped(rows, ({ resource }) => endingOf(resource.of)));
    return {
        all,
        same: grouped(all, _row_text_js__WEBPACK_IMPORTED_MODULE_1__/* .rowText */ .q),
        beginning: byText(new Map([...alike].map(([text, rows]) => [text, { all: rows, ending: ending(rows) }]))),
        excepting: all.filter(({ resource }) => resource.except.length > 0),
    };
}
function grouped(all, keyOf) {
    const groups = new Map();
    for (const grant of all) {
        const key = keyOf(grant);
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
});
/** The rows that could cover the given one: first those that say the same, then those whose resource begins and ends as its own does. */
function* candidates(rows, grant) {
    const same = rows.same.get((0,_row_text_js__WEBPACK_IMPORTED_MODULE_1__/* .rowText */ .q)(grant)) ?? [];
    yield* same;
    // What fills a hole may be just what a longer text names.
    const unfilled = (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .hasHole */ .dI)(grant.resource.of);
    const text = endingOf(grant.resource.of);
    for (const { all, ending } of within(rows, grant)) {
        const found = unfilled ? [all] : under(ending, text.length, (length) => text.slice(text.length - length));
        for (const some of found)
            for (const row of some)
                if (!same.includes(row))
                    yield row;
    }
    if (unfilled)
        yield* beyond(rows, grant);
}
/** The rows whose resource could have something in common with that of the given one. */
function* meeting(rows, grant) {
    for (const { all } of within(rows, grant))
        yield* all;
    if ((0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .exactText */ .ns)(grant.resource.of) === undefined)
        yield* beyond(rows, grant);
}
/** Rows whose resource begins with less of the same text, or with all of it. */
function within({ beginning }, grant) {
    const text = beginningOf(grant.resource.of);
    return under(beginning, text.length, (length) => text.slice(0, length));
}
function* under({ of, lengths }, longest, part) {
    for (const length of lengths) {
        if (length > longest)
            return;
        const found = of.get(part(length));
        if (found !== undefined)
            yield found;
    }
}
/** Rows whose resource begins with more of the same text. */
function* beyond({ beginning }, grant) {
    const text = beginningOf(grant.resource.of);
    for (const [longer, { all }] of beginning.of)
        if (longer.length > text.length && longer.startsWith(text))
            yield* all;
}
/** INVARIANT: one pattern covers another only if it begins, and ends, with a part of what that does, holes of the other left aside. */
function beginningOf({ tokens }) {
    const [first] = tokens;
    return first?.kind === "literal" ? first.text : "";
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
/* harmony export */   J: () => (/* binding */ notDenied),
/* harmony export */   KY: () => (/* binding */ uncovered)
/* harmony export */ });
/* harmony import */ var _covers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3417);
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
    let without = grant.reaches;
    const perhaps = new Set();
    for (const row of (0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .candidates */ .Xi)(rows, grant)) {
        if (without.length === 0)
            break;
        const isSame = (0,_row_text_js__WEBPACK_IMPORTED_MODULE_1__/* .rowText */ .q)(row) === text;
        if (!isSame && (0,_work_js__WEBPACK_IMPORTED_MODULE_4__/* .isSpent */ .Fh)())
            return { without: [], unsure: without };
        const answer = isSame ? "yes" : (0,_covers_js__WEBPACK_IMPORTED_MODULE_0__/* .coversBeyondActions */ .Xd)(row, grant);
        if (answer === "no")
            continue;
        (0,_work_js__WEBPACK_IMPORTED_MODULE_4__/* .spend */ .Rf)(without.length);
        const reached = (0,_covers_js__WEBPACK_IMPORTED_MODULE_0__/* .namesOf */ .eZ)(row.reaches);
        if (row.reaches !== grant.reaches && !without.some((action) => reached.has(action.name)))
            continue;
        // A row that itself is only perhaps there covers only perhaps.
        if (answer === "yes" && (row.perhaps === undefined || row.perhaps === grant.perhaps))
            without = without.filter((action) => !reached.has(action.name));
        else
            for (const name of reached)
                perhaps.add(name);
    }
    if (perhaps.size === 0)
        return { without, unsure: [] };
    return {
        without: without.filter((action) => !perhaps.has(action.name)),
        unsure: without.filter((action) => perhaps.has(action.name)),
    };
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
        const reached = (0,_covers_js__WEBPACK_IMPORTED_MODULE_0__/* .namesOf */ .eZ)(row.reaches);
        const wanted = actions.filter((action) => !covered.has(action) && reached.has(action.name));
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
    for (const deny of (0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .candidates */ .Xi)(denies, grant)) {
        if (open.length === 0 || (0,_work_js__WEBPACK_IMPORTED_MODULE_4__/* .isSpent */ .Fh)())
            break;
        if (deny.perhaps === undefined && (0,_covers_js__WEBPACK_IMPORTED_MODULE_0__/* .coversBeyondActions */ .Xd)(deny, grant) === "yes") {
            const stopped = (0,_covers_js__WEBPACK_IMPORTED_MODULE_0__/* .namesOf */ .eZ)(deny.reaches);
            open = open.filter((action) => !stopped.has(action.name));
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
        const fresh = actions.filter(({ name }) => !found.has(name) && (0,_covers_js__WEBPACK_IMPORTED_MODULE_0__/* .namesOf */ .eZ)(row.reaches).has(name));
        if (fresh.length === 0 || (0,_covers_js__WEBPACK_IMPORTED_MODULE_0__/* .meetsBeyondActions */ .Hk)(row, grant) === "no")
            continue;
        for (const { name } of denies ? notDenied(row, fresh, denies) : fresh)
            found.add(name);
        if (found.size === actions.length)
            break;
    }
    return actions.filter(({ name }) => found.has(name));
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

/***/ 1788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ readAccess),
  k: () => (/* binding */ spellingOf)
});

;// CONCATENATED MODULE: ./lib/src/clouds/cloud.js
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

// EXTERNAL MODULE: ./lib/src/formats/json/parse.js + 2 modules
var parse = __webpack_require__(5215);
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
    return {
        diagnostics,
        doubt: () => doubt,
        error(message, at) {
            diagnostics.push({ code: "shape", severity: "error", message, at });
            doubt ??= message;
        },
        warning: (message, at) => void diagnostics.push({ code: "shape", severity: "warning", message, at }),
        unsure(because) {
            doubt ??= because;
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
;// CONCATENATED MODULE: ./lib/src/clouds/aws/patterns.js
/** Values to patterns: wildcards, policy variables, and names that every account fills in its own way. */

/** A value's text as a pattern; undefined for a list, a map or nothing. An unknown value is a hole of its name. */
function patternOf(value, reading) {
    const parts = partsOf(value);
    return parts && (0,pattern/* pattern */.T1)(parts, reading);
}
/** Where to point for a value: what was written, and the way it came. */
function blameOf(value) {
    const via = [...(value.via ?? []), ...(value.kind === "text" ? placesOf(value) : [])];
    return via.length > 0 ? { span: value.span, via } : { span: value.span };
}
/** Where the parts of a text were written that stand elsewhere, and what had a say in those that stand here. */
const placesOf = ({ pieces, span }) => pieces.flatMap((piece) => [...(isWithin(piece.span, span) ? [] : [piece.span]), ...(piece.via ?? [])]);
const isWithin = (inner, outer) => inner.source === outer.source && outer.start <= inner.start && inner.end <= outer.end;
function partsOf(value) {
    switch (value.kind) {
        case "text":
            return value.pieces.flatMap(partsOfPiece);
        case "scalar":
            return value.value === null ? undefined : [String(value.value)];
        case "reference":
            return ((value.resolved && partsOf(value.resolved)) ?? [
                hole([value.address, value.attribute].filter(Boolean).join(".")),
            ]);
        case "unknown":
            return [hole(value.name)];
        default:
            return undefined;
    }
}
const partsOfPiece = (piece) => piece.kind === "hole" ? [hole(piece.name)] : policyVariables(piece.text);
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
    const unsure = (each) => ({ ...each, perhaps: each.perhaps ?? doubt });
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
        return readStatement(item, doubt);
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
function readStatement(statement, doubt) {
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
    const conditions = pick("Condition").flatMap((each) => alternativesOf(each, mistakes));
    const sid = sidOf(pick("Sid").at(-1)?.value);
    const value = combined({ sid, effect, actions, resources, principals, conditions }, statement.span, mistakes);
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
function alternativesOf(element, mistakes) {
    const { key, value } = element;
    if (!/^condition$/i.test(key))
        return [[unread(spanOf(element), mistakes.doubt())]];
    const [first] = value.kind === "list" && !isWrittenList(value) ? value.items : [];
    if (value.kind !== "list" || !first)
        return [conditionsOf(element, mistakes)];
    mistakes.unsure(first.perhaps ?? "which conditions hold is not known before deployment");
    return value.items.map((each) => conditionsOf({ ...element, value: each }, mistakes));
}
/** A statement that may be understood in more ways than these may say anything. */
const mostReadings = 4;
/** Every combination of what its parts may say: that is one, but where they contradict each other. */
function combined({ sid, effect, actions, resources, principals, conditions }, span, mistakes) {
    const all = actions.flatMap((picked) => orNone(resources).flatMap((about) => principals.flatMap((who) => (conditions.length > 0 ? conditions : [[]]).map((when) => ({
        ...(sid && { sid }),
        effect,
        actions: picked,
        resources: about,
        principals: who,
        conditions: when,
        span,
        perhaps: mistakes.doubt(),
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
        value: combined({ sid: sidOf(pick("sid").at(-1)?.value), effect, actions, resources, principals, conditions: [merged(tests)] }, block.span, mistakes),
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
;// CONCATENATED MODULE: ./lib/src/clouds/aws/data.js
/** The generated files beside this one to their contents, read when they are first asked for. */

const data_once = (read) => {
    let value;
    return () => {
        value ??= { of: read() };
        return value.of;
    };
};
// The bundler copies a file that is named in just this form.
const serviceData = data_once(() => JSON.parse((0,external_node_fs_.readFileSync)(new URL(/* asset import */ __webpack_require__(4742), __webpack_require__.b), "utf8")));
/** Every service's action names, in AWS's own spelling. */
const actionNames = data_once(() => {
    const lines = (0,external_node_fs_.readFileSync)(new URL(/* asset import */ __webpack_require__(4289), __webpack_require__.b), "utf8")
        .trimEnd()
        .split("\n");
    return new Map(lines.map((line) => {
        const [service = "", ...names] = line.split(" ");
        return [service, names];
    }));
});
const data_managedPolicyData = data_once(() => JSON.parse((0,external_node_fs_.readFileSync)(new URL(/* asset import */ __webpack_require__(8720), __webpack_require__.b), "utf8")));

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
    const users = usersByAddress(unit);
    const read = new Set(facts.flatMap((fact) => ("resource" in fact ? [fact.resource] : [])));
    return {
        unit,
        facts,
        identity: (value) => byReference(identities, value) ?? unit_byName(named, value),
        policy: (value) => byReference(policies, value) ?? unit_byName(namedPolicies, value),
        reads: (resource) => read.has(resource),
        usersOf: (address) => users.get(address) ?? users.get(withoutInstance(address)) ?? [],
    };
}
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
function unit_byName(all, value) {
    const text = patternOf(value, "exact")?.text;
    if (text === undefined)
        return undefined;
    return all.get(text) ?? all.get(arnParts(text)?.resource.split("/").at(-1) ?? "");
}
/** Every address that occurs in a body, with the resources it occurs in. */
function usersByAddress(unit) {
    const users = new Map();
    for (const resource of unit.resources)
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
    const fit = all.filter((each) => resourceFit(each, search) !== "no");
    const made = fit.length === all.length ? all : fit;
    fitting.set(search, made);
    return made;
}
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

;// CONCATENATED MODULE: ./lib/src/clouds/aws/lints.js
/** Statements to facts about text that cannot mean what its author hoped: names that do not exist, conditions that cannot hold. */







function lintsOf(statement, place) {
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
    ];
}
const selected = (element, selection) => (selection?.of ?? []).map((value) => JSON.stringify([element, selection?.kind, textOf(value)]));
const required = ({ operator, key, values }) => JSON.stringify(["condition", operator.toLowerCase(), key.toLowerCase(), values.map(textOf).sort()]);
const textOf = (value) => patternOf(value, "glob")?.text ?? "";
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
    if (scopes.length < resources.of.length || scopes.some(lints_isHole))
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
    return of && !lints_isHole(of) ? { of, except: [] } : undefined;
}
const lints_isHole = ({ tokens }) => tokens.length === 1 && tokens[0]?.kind === "hole";
const lints_known = new WeakMap();
/** The actions that a text is judged by: those of AI. Few patterns stand in many statements. */
function judged(scope) {
    const actions = lints_known.get(scope.of) ?? reachAnywhere(scope).filter((action) => !action.supporting);
    lints_known.set(scope.of, actions);
    return actions;
}
const isForeignLetters = (text) => /[^\x20-\x7e\t\r\n]/.test(text);

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




function traitsOf(row, estate) {
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
        delegates && reachesAll(resource.of, parts?.resource, "role/*") && "any-role",
        delegates && reachesAll(resource.of, parts?.resource, "user/*") && "any-user",
        parts && isForeign(parts.account, estate) && "foreign-account",
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
/** Only where the configuration says which accounts are ours can another be told. */
const isForeign = (account, estate) => /^\d{12}$/.test(account) && estate.trustedAccounts.size > 0 && !estate.trustedAccounts.has(account);
/** How widely a principal is named. */
function whoTraits(who, estate) {
    const tenant = who.kind === "tenant" ? who.id : who.kind === "identity" ? who.tenant : undefined;
    const external = tenant !== undefined && isForeign(tenant.text, estate);
    return [
        who.kind === "tenant" && "account-root",
        (who.kind === "anyone" || who.kind === "tenant" || external) && "open-trust",
        external && "external",
    ].filter((trait) => typeof trait === "string");
}
/** Properties of a row of a role's trust policy. */
const trustTraits = (who, conditions, estate) => new Set([
    "trust",
    ...whoTraits(who, estate),
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
function rowsOf(action, resource, { effect, perhaps: misread }, { conditions, principals, origin }, belonging) {
    const perhaps = misread ?? belonging.perhaps ?? action.perhaps ?? resource.perhaps ?? hiddenAction(action);
    return rows_partsOf(action, resource, conditions, belonging).flatMap((part) => {
        const row = { effect, action, resource: part.resource, reaches: part.actions };
        return principals.map(({ principal, perhaps: named }) => {
            const doubt = perhaps ?? named;
            return {
                ...row,
                cloud: "aws",
                subject: belonging.subject,
                principal,
                conditions: part.conditions,
                traits: interned(traitsIn(belonging, row, principal, part.conditions)),
                origin,
                ...(doubt !== undefined && { perhaps: doubt }),
            };
        });
    });
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
    const traits = traitsOf(row, belonging.estate);
    if (belonging.kind === "boundary")
        return new Set([...traits, "boundary"]);
    if (belonging.origin.managedPolicy !== undefined)
        return new Set([...traits, "managed-policy"]);
    if (belonging.kind !== "resource-policy")
        return traits;
    return new Set([...traits, ...whoTraits(principal, belonging.estate), "resource-policy"]);
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
            ...(value.perhaps !== undefined && { perhaps: value.perhaps }),
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

;// CONCATENATED MODULE: ./lib/src/clouds/aws/subjects.js




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
    };
}
/** Where something was that moved by itself, with all its instances, or with the module that it is in. */
function formerly(address, moved) {
    for (let end = address.length; end > 0; end = Math.max(address.lastIndexOf(".", end - 1), address.lastIndexOf("[", end - 1))) {
        const from = moved.get(address.slice(0, end));
        if (from !== undefined)
            return from + address.slice(end);
    }
    return undefined;
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
    const identity = draft.index.identity(holder);
    return join(draft, identity
        ? identitySubject(draft.index.unit, identity, new Map())
        : holderSubject(draft.index.unit, holder, resource));
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
        lints: kind === "trust" || reach ? [] : statements.flatMap((statement) => [...lintsOf(statement, place)]),
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
/** Templates keep a resource's arguments apart from what they say about it. */
const argumentsOf = ({ type, body }) => type.includes("::") ? (0,model_value/* field */.ZZ)(body, "Properties") : body;
/** An argument that is null is as good as left out. */
function get(resource, name) {
    const value = named(argumentsOf(resource), name);
    return value?.kind === "scalar" && value.value === null ? undefined : value;
}
/** All values at the end of a path: blocks repeat. */
const attributes_all = (value, ...path) => path.reduce((found, name) => found.flatMap((each) => (0,model_value/* items */.ld)(named(each, name))), (0,model_value/* items */.ld)(value));
const allIn = (resource, ...path) => attributes_all(argumentsOf(resource), ...path);
/** Something for each value that is there. */
const each = (value, make) => (0,model_value/* items */.ld)(value).map(make);
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

;// CONCATENATED MODULE: ./lib/src/clouds/aws/model-keys.js
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

;// CONCATENATED MODULE: ./lib/src/clouds/aws/settings.js




function addSetting(draft, fact, kept) {
    const { of, name, value, says, instead, place, resource } = fact;
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
    const moved = new Map(of(index, "moved").map(({ from, to }) => [to, from]));
    const members = membersIn(index, of(index, "membership"));
    const kept = keptAt(index);
    for (const fact of of(index, "thing"))
        addThing(draft, fact, moved);
    for (const fact of of(index, "identity"))
        join(draft, identitySubject(index.unit, fact, moved));
    for (const fact of of(index, "inline"))
        addInline(draft, fact, members(fact.holder));
    for (const fact of of(index, "attachment"))
        addAttachment(draft, fact, members(fact.holder));
    for (const fact of of(index, "trust"))
        addTrust(draft, fact);
    for (const fact of of(index, "resource-policy"))
        addResourcePolicy(draft, fact, kept);
    for (const fact of of(index, "boundary"))
        addBoundary(draft, fact);
    addGuards(draft, of(index, "guard"));
    const settings = of(index, "setting");
    for (const fact of settings.filter(({ unlessSaid }) => !unlessSaid))
        addSetting(draft, fact, kept);
    for (const fact of settings.filter(({ unlessSaid }) => unlessSaid))
        addSetting(draft, fact, kept);
    for (const fact of index.facts)
        if (fact.kind === "policy" || fact.kind === "document")
            addPolicy(draft, fact);
    for (const fact of of(index, "acts-as"))
        addServiceRole(draft, fact);
    note(draft, of(index, "unseen").map(({ at, message }) => ({ code: "unresolved", severity: "warning", message, at })));
    return { value: accessOf(draft), diagnostics: draft.diagnostics };
}
const of = (index, kind) => index.facts.filter((fact) => fact.kind === kind);
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
        kind: bounds ? "boundary" : (guards(policy) ?? "identity-policy"),
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
function guards(policy) {
    const named = policy.statements.filter((statement) => statement.principals);
    if (named.length === 0)
        return undefined;
    const assumes = (value) => /^sts:/i.test(patternOf(value, "exact")?.text ?? "");
    return named.every((statement) => statement.actions.of.every(assumes)) ? "trust" : "resource-policy";
}

// EXTERNAL MODULE: ./lib/src/model/text.js
var model_text = __webpack_require__(3537);
;// CONCATENATED MODULE: ./lib/src/clouds/aws/written-json.js
/** A value that is written as JSON to what it says, whether or not it went through `jsonencode`. */

const jsonIn = (value) => value.kind === "text"
    ? (0,parse/* parseJsonIn */.t)(value).value
    : value.kind === "reference" && value.resolved
        ? jsonIn(value.resolved)
        : value;

;// CONCATENATED MODULE: ./lib/src/clouds/aws/terraform-environments.js
/** Environment variables of functions, containers and agents, and what machines run as they start, to the keys of models' providers that stand in them as text. */




/** The name stands for the variable: what it is set to is repeated nowhere. */
const keyIn = (resource, name, value, blame) => holdsKey(name, textIn(value)) ? [settingOf(resource, "key-in-text", blame, name)] : [];
const holdsKey = (name, text) => text !== undefined && (isModelKey(text) || (namesModelKey(name) && isKey(text)));
/** What is filled in elsewhere, or is plainly none, is no key. */
const isKey = (text) => text.length >= 8 &&
    !/^(arn:|\$|\{\{|<|ssm:|secretsmanager:)|change|replace|example|dummy|placeholder|your/i.test(text);
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
        const isOfModel = text !== undefined && (isModelKey(text) || (namesModelProvider(name) && isKey(text)));
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
    return !set.includes(model_text/* HOLE */.vs) && holdsKey(name, set) ? [{ name, at: found.index + whole.indexOf(name) }] : [];
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
const functionUrl = (of, type) => (resource) => allIn(resource, type)
    .filter((value) => textIn(value) === "NONE")
    .flatMap((value) => each(get(resource, of), (called) => placeSetting("function", called, "no-authentication", value, "anyone", resource)));
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
        .flatMap((type) => opened(resource, "public-url", type, signed(type))),
    ...eventsOf(resource).flatMap((event) => openEvent(resource, event)),
    ...attributes_all(sam_get(resource, "Environment"), "Variables").flatMap((map) => variables(resource, map)),
];
/** What to write in its place, where it is written as CloudFormation has it. */
const signed = ({ span }) => ((0,source/* textOf */.b6)(span).includes("NONE") ? "AWS_IAM" : undefined);
const opened = (resource, name, value, instead) => [
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
    return isGuarded ? [] : opened(resource, "public-api", authorizer ?? name);
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
    read: (units, estate) => joinAccess(notSaidElsewhere(units.flatMap((unit) => accessIn(unit, estate))).map(({ access }) => access)),
};

;// CONCATENATED MODULE: ./lib/src/clouds/index.js


const clouds = [aws];
const readAccess = (units, estate) => joinAccess(clouds.map((cloud) => cloud.read(units, estate)));
const spellingOf = (cloud) => clouds.find(({ name }) => name === cloud)?.spelling;


/***/ }),

/***/ 3047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ commentLanguage)
/* harmony export */ });
const languages = [
    {
        is: ({ path }) => /\.(tf|tofu|tfvars|hcl)$/.test(path),
        mark: "#",
        load: () => Promise.all(/* import() */[__webpack_require__.e(1813), __webpack_require__.e(9423)]).then(__webpack_require__.bind(__webpack_require__, 9423)).then((m) => m.hclComments),
    },
    {
        // A template is YAML or JSON, by what it begins with.
        is: ({ path, text }) => /\.ya?ml$/.test(path) || (path.endsWith(".template") && !/^\s*[{[]/.test(text)),
        mark: "#",
        load: () => Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9775)]).then(__webpack_require__.bind(__webpack_require__, 9775)).then((m) => m.yamlComments),
    },
];
/** Undefined where such a text has no comments, as JSON has none. */
const commentLanguage = (source) => languages.find(({ is }) => is(source));


/***/ }),

/***/ 7769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ waiverDeltas),
/* harmony export */   D: () => (/* binding */ gateChanges)
/* harmony export */ });
/* harmony import */ var _model_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2239);
/* harmony import */ var _rules_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7063);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5866);



async function gateChanges(files, context) {
    const parts = files.map((file) => ({ file, part: (0,_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .gatePart */ .F)(file.path, context) }));
    const of = (wanted) => parts.flatMap(({ file, part }) => (part === wanted ? [file] : []));
    const workflows = of("workflow");
    return [
        ...of("configuration").flatMap((file) => plainDelta("configuration", file, context)),
        ...of("own-rule").flatMap((file) => plainDelta("own-rule", file, context)),
        // The parser is loaded where there are workflows to read.
        ...(workflows.length === 0 ? [] : await workflowDeltas(workflows, context)),
    ];
}
const waived = {
    added: ["appeared", "waives"],
    changed: ["changed", "waives in other words"],
    removed: ["vanished", "no longer waives"],
};
/** Each stands on the waiver's own text. */
const waiverDeltas = (changes) => changes.map(({ kind, rule, fingerprint, span }) => {
    const [change, verb] = waived[kind];
    const of = fingerprint === null ? "" : ` (${(0,_rules_words_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(fingerprint)})`;
    return { kind: "gate", name: "waiver", change, how: `${verb} ${(0,_rules_words_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(rule ?? "")}${of}`, span };
});
const changeOf = ({ base, head }) => base ? (head ? "changed" : "vanished") : "appeared";
const becomes = {
    appeared: "is new",
    vanished: "is gone",
    changed: "is changed",
};
function plainDelta(name, file, context) {
    const change = changeOf(file);
    const span = changedLine(file, context);
    return span ? [{ kind: "gate", name, change, how: becomes[change], span }] : [];
}
async function workflowDeltas(files, context) {
    const { readWorkflow, weakenings } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4251)]).then(__webpack_require__.bind(__webpack_require__, 4251));
    const read = files.map((file) => ({
        file,
        before: file.base && readWorkflow(file.base.text, context.isGate),
        after: file.head && readWorkflow(file.head.text, context.isGate),
    }));
    const weaker = (before, path, after) => {
        const here = weakenings(before, after ?? nothing(files, path));
        // Under another name it is the same workflow.
        const moved = here.length > 0 &&
            read.some(({ file, after: other }) => !file.base && other && runsGate(other) && weakenings(before, other).length === 0);
        return moved ? [] : here;
    };
    return read.flatMap(({ file, before, after }) => {
        if (!runsGate(before) && !runsGate(after) && file.path !== context.workflow)
            return [];
        const how = before ? weaker(before, file.path, after) : [];
        const span = changedLine(file, context, runsGate(after) ? undefined : before?.steps[0]?.uses);
        const change = changeOf(file);
        if (!span)
            return [];
        return how.length > 0
            ? [{ kind: "gate", name: "weakened-workflow", change, how: joined(how), span }]
            : [{ kind: "gate", name: "workflow", change, how: becomes[change], span }];
    });
}
/** Where the file is gone, it runs nothing; where it is there and no workflow, nobody can tell. */
const nothing = (files, path) => files.some((file) => file.path === path && file.head) ? undefined : { steps: [], triggers: new Map() };
const runsGate = (workflow) => (workflow?.steps.length ?? 0) > 0;
const joined = (all) => all.length < 2 ? all.join("") : `${all.slice(0, -1).join(", ")} and ${all.at(-1)}`;
/** A deleted line with the wanted text, else the first that was added, else the first that was deleted. */
function changedLine({ path, base, head }, { hunks }, wanted) {
    const lines = (hunks.get(path) ?? []).flatMap((hunk) => hunk.lines);
    const added = lines.flatMap((line) => (head && line.kind === "added" ? [lineSpan(head, line.headLine)] : []));
    const deleted = lines.flatMap((line) => (base && line.kind === "deleted" ? [lineSpan(base, line.baseLine)] : []));
    const gone = wanted === undefined || head?.text.includes(wanted) ? [] : deleted.filter((span) => holds(span, wanted));
    const source = head ?? base;
    return [...gone, ...added, ...deleted].find(isWritten) ?? (source && lineSpan(source, 1));
}
/** Without the white space around it. */
function lineSpan(source, line) {
    const starts = (0,_model_source_js__WEBPACK_IMPORTED_MODULE_0__/* .linesOf */ .Dx)(source);
    const start = starts[line - 1] ?? 0;
    const text = source.text.slice(start, starts[line] ?? source.text.length);
    const from = start + text.length - text.trimStart().length;
    return { source, start: Math.min(from, start + text.length), end: Math.max(from, start + text.trimEnd().length) };
}
const isWritten = ({ start, end }) => end > start;
const holds = ({ source, start, end }, text) => source.text.slice(start, end).includes(text);


/***/ }),

/***/ 5866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ gatePart)
/* harmony export */ });
/** The changed files to those that the gate itself rests on: what configures it, the rules beside it, what runs it. */
/** Which part of the gate a file may be; of a workflow, only its text tells. */
function gatePart(path, { configuration, ownRules, workflow }) {
    if (path === configuration)
        return "configuration";
    if (ownRules !== undefined && path.startsWith(`${ownRules}/`) && /\.ya?ml$/.test(path))
        return "own-rule";
    return path === workflow || isWorkflow(path) ? "workflow" : undefined;
}
/** Workflows, and the actions of the repository that they may call. https://docs.github.com/actions/reference/workflows-and-actions */
const isWorkflow = (path) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path) || /^(?:.+\/)?action\.ya?ml$/.test(path);


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

/***/ 1274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ blocks),
/* harmony export */   LD: () => (/* binding */ decide)
/* harmony export */ });
/* unused harmony export highestSeverity */
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5973);

/** What could not be read fails the gate too: a gate that cannot read must not say yes. */
function decide(findings, diagnostics, failOn) {
    if (failOn === "none")
        return "pass";
    return diagnostics.some(({ severity }) => severity === "error") || findings.some((finding) => blocks(finding, failOn))
        ? "fail"
        : "pass";
}
/** Whether the finding alone fails the gate. One that is only possible counts one level lower; a waived one does not count. */
function blocks(finding, failOn) {
    if (failOn === "none" || finding.waiver !== null)
        return false;
    const rank = (0,_model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .rankOf */ .IQ)(finding.severity) - (finding.certainty === "possible" ? 1 : 0);
    return rank >= (0,_model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .rankOf */ .IQ)(failOn);
}
/** Of what still stands: a waived finding is somebody's decision, not news. */
const highestSeverity = (findings) => severities.findLast((severity) => findings.some((finding) => finding.waiver === null && finding.severity === severity));


/***/ }),

/***/ 1832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  DQ: () => (/* binding */ pathAt),
  ik: () => (/* binding */ place)
});

// UNUSED EXPORTS: anchorOf, standsOn

// EXTERNAL MODULE: ./lib/src/model/source.js
var model_source = __webpack_require__(2239);
// EXTERNAL MODULE: ./lib/src/report/escape.js
var report_escape = __webpack_require__(3330);
;// CONCATENATED MODULE: ./lib/src/report/suggestion-anchor.js


/**
 * The very lines that the suggestion replaces. GitHub puts its text in place of the comment's lines: on the right, within one
 * hunk, and with no deleted line between them.
 * https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/reviewing-changes-in-pull-requests/commenting-on-a-pull-request
 */
function suggestionAnchor(finding, { hunks, renames }) {
    const { suggestion, location, block } = finding;
    if (suggestion === null || !(0,report_escape/* isPlain */.$i)(suggestion.text))
        return undefined;
    const { source } = location;
    const path = (source.revision === "base" ? renames.get(source.path) : undefined) ?? source.path;
    const { startLine, endLine } = suggestion;
    if (suggestion.path !== path || (source.revision === "head" && !meets(block, startLine, endLine)))
        return undefined;
    // How GitHub ends the lines that it writes into a file of such lines is not documented.
    if (source.text.includes("\r"))
        return undefined;
    if (!(hunks.get(path) ?? []).some((hunk) => isWhole(hunk, startLine, endLine)))
        return undefined;
    return { kind: "line", path, side: "RIGHT", line: endLine, ...(startLine < endLine && { startLine }) };
}
/** Whether the hunk shows all of these lines of the head, with nothing deleted between the first and the last. */
function isWhole({ lines }, startLine, endLine) {
    const at = (wanted) => lines.findIndex((line) => line.kind !== "deleted" && line.headLine === wanted);
    const [first, last] = [at(startLine), at(endLine)];
    return first >= 0 && last - first === endLine - startLine && last >= first;
}
const meets = ({ source, start, end }, startLine, endLine) => (0,model_source/* positionAt */.t$)(source, start).line <= endLine && (0,model_source/* positionAt */.t$)(source, Math.max(start, end - 1)).line >= startLine;
const isSameRange = (a, b) => a.kind === "line" &&
    b.kind === "line" &&
    a.path === b.path &&
    a.side === b.side &&
    a.line === b.line &&
    a.startLine === b.startLine;

;// CONCATENATED MODULE: ./lib/src/report/place.js


const place = (findings, difference) => findings.map((finding) => ({
    ...finding,
    placement: (suggestionAnchor(finding, difference) ?? anchorOf(finding, difference)).kind,
}));
/** Whether a reader of a comment there sees the text that is meant. */
function standsOn(anchor, location, difference) {
    if (anchor.kind !== "line" || anchor.side !== sideOf(location) || anchor.path !== pathAt(location, difference))
        return false;
    const [first, last] = linesOf(location);
    return first <= anchor.line && last >= (anchor.startLine ?? anchor.line);
}
/** The blamed text where the diff shows it, else the nearest shown line of its statement, else a related place, else the file. */
function anchorOf(finding, difference) {
    const path = pathAt(finding.location, difference);
    return (onText(finding.location, difference) ??
        nearby(finding.block, finding.location, difference) ??
        finding.related.reduce((found, { span }) => found ?? onText(span, difference), undefined) ??
        (difference.hunks.has(path) ? { kind: "file", path } : { kind: "summary" }));
}
/** A long text is commented on where it begins: nobody reads a comment on fifty lines. */
const longestRange = 10;
function onText(span, difference) {
    const side = sideOf(span);
    const path = pathAt(span, difference);
    const [first, last] = linesOf(span);
    for (const hunk of difference.hunks.get(path) ?? []) {
        const shown = shownLines(hunk, side);
        if (!shown.has(first))
            continue;
        const line = shown.has(last) && last - first < longestRange ? last : first;
        return { kind: "line", path, side, line, ...(line > first && { startLine: first }) };
    }
    return undefined;
}
/** The shown line of the block that is nearest to the text; changed lines before those that only stand beside them. */
function nearby(block, text, difference) {
    if (block.source !== text.source)
        return undefined;
    const side = sideOf(text);
    const [first, last] = linesOf(block);
    const [wanted] = linesOf(text);
    const path = pathAt(text, difference);
    const shown = (difference.hunks.get(path) ?? [])
        .flatMap((hunk) => hunk.lines)
        .flatMap((line) => {
        const number = numberOf(line, side);
        return number !== undefined && number >= first && number <= last
            ? [{ number, changed: line.kind !== "context" }]
            : [];
    });
    const best = shown.sort((a, b) => Number(b.changed) - Number(a.changed) || Math.abs(a.number - wanted) - Math.abs(b.number - wanted))[0];
    return best && { kind: "line", path, side, line: best.number };
}
const sideOf = (span) => (span.source.revision === "base" ? "LEFT" : "RIGHT");
/** The path at the head, which is also what GitHub wants for deleted text. */
const pathAt = ({ source }, { renames }) => (source.revision === "base" ? renames.get(source.path) : undefined) ?? source.path;
const linesOf = ({ source, start, end }) => [
    (0,model_source/* positionAt */.t$)(source, start).line,
    (0,model_source/* positionAt */.t$)(source, Math.max(start, end - 1)).line,
];
/** Each finding asks for those of its file's hunks. */
const shown = { LEFT: new WeakMap(), RIGHT: new WeakMap() };
function shownLines(hunk, side) {
    const known = shown[side].get(hunk) ?? new Set(hunk.lines.flatMap((line) => numberOf(line, side) ?? []));
    shown[side].set(hunk, known);
    return known;
}
/** A shown line's number on one side; undefined where that side does not have it. */
const numberOf = (line, side) => side === "RIGHT"
    ? line.kind === "deleted"
        ? undefined
        : line.headLine
    : line.kind === "added"
        ? undefined
        : line.baseLine;


/***/ }),

/***/ 1087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ review),
  W: () => (/* binding */ reviewWithSuggestions)
});

// EXTERNAL MODULE: ./lib/src/access/difference.js + 6 modules
var difference = __webpack_require__(1208);
// EXTERNAL MODULE: ./lib/src/access/unfinished.js
var unfinished = __webpack_require__(7452);
// EXTERNAL MODULE: ./lib/src/access/work.js
var work = __webpack_require__(2628);
;// CONCATENATED MODULE: ./lib/src/change/ignored.js
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

// EXTERNAL MODULE: ./lib/src/change/read-units.js
var read_units = __webpack_require__(9817);
// EXTERNAL MODULE: ./lib/src/change/unit-renames.js
var unit_renames = __webpack_require__(5627);
// EXTERNAL MODULE: ./lib/src/clouds/index.js + 65 modules
var clouds = __webpack_require__(1788);
// EXTERNAL MODULE: ./lib/src/memory.js
var memory = __webpack_require__(8715);
// EXTERNAL MODULE: ./lib/src/access/permission.js
var permission = __webpack_require__(6630);
// EXTERNAL MODULE: ./lib/src/model/delta.js
var delta = __webpack_require__(9378);
// EXTERNAL MODULE: ./lib/src/model/one-line.js
var one_line = __webpack_require__(2571);
// EXTERNAL MODULE: ./lib/src/model/source.js
var model_source = __webpack_require__(2239);
// EXTERNAL MODULE: ./lib/src/waivers/waiver.js
var waiver = __webpack_require__(7538);
// EXTERNAL MODULE: ./lib/src/report/gate.js
var gate = __webpack_require__(1274);
// EXTERNAL MODULE: ./lib/src/report/place.js + 1 modules
var place = __webpack_require__(1832);
;// CONCATENATED MODULE: ./lib/src/report/compose.js
/** Findings, deltas and diagnostics to one report: placed, sorted, and judged. */







function compose(parts) {
    const said = ({ location }) => !parts.ignores(location.source.path);
    // What is said of the gate itself is for whoever answers for it, and where the gate lies is not what they passed over.
    const isTold = (finding) => said(finding) || !(0,waiver/* isWaivable */.uF)(finding.rule);
    const findings = [...(0,place/* place */.ik)(parts.findings.filter(isTold).map(withShortSuggestion), parts.difference)].sort((a, b) => byPlace(a.location, b.location) || compare(a.rule, b.rule) || compare(a.fingerprint, b.fingerprint));
    const diagnostics = distinct(parts.diagnostics.filter(isOfThisChange(parts))).toSorted((a, b) => compare(pathOf(a), pathOf(b)));
    return {
        base: parts.base,
        head: parts.head,
        verdict: (0,gate/* decide */.LD)(findings, diagnostics, parts.failOn),
        failOn: parts.failOn,
        wouldFailOn: parts.wouldFailOn,
        findings,
        deltas: reportedDeltas(parts.deltas.filter((delta) => delta.kind === "permission")).filter(said),
        diagnostics,
        waivers: parts.waivers.filter(({ path }) => path === parts.configuration.readFrom?.path || !parts.ignores(path)),
        configuration: parts.configuration,
        preview: null,
        stats: parts.stats,
    };
}
/** A comment must hold a suggestion whole, beside the words of its finding. */
const longestSuggestion = 10_000;
const withShortSuggestion = (finding) => (finding.suggestion?.text.length ?? 0) > longestSuggestion ? { ...finding, suggestion: null } : finding;
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const byPlace = (a, b) => compare(a.source.path, b.source.path) ||
    (0,model_source/* positionAt */.t$)(a.source, a.start).line - (0,model_source/* positionAt */.t$)(b.source, b.start).line ||
    a.start - b.start;
const pathOf = ({ at }) => ("source" in at ? at.source.path : at.path);
/** A file that this change does not touch was as unreadable before; what stays undecided only matters on changed lines. */
const isOfThisChange = ({ paths, changed, ignores }) => (diagnostic) => {
    if (diagnostic.code === "configuration")
        return true;
    if (ignores(pathOf(diagnostic)))
        return false;
    // A bound that is met anywhere leaves what changed half read.
    if (diagnostic.code === "too-much-work")
        return true;
    if (!paths.has(pathOf(diagnostic)))
        return false;
    return diagnostic.severity === "error" || !("source" in diagnostic.at) || changed(diagnostic.at);
};
/** Each once. Of one place, an error says more than a warning of its kind. */
function distinct(all) {
    const first = new Map();
    const wrong = new Set();
    for (const each of all) {
        const place = placeOfDiagnostic(each);
        const message = shortened((0,one_line/* oneLine */.T)(each.message));
        if (!first.has(`${place} ${message}`))
            first.set(`${place} ${message}`, { ...each, message });
        if (each.severity === "error" && "source" in each.at)
            wrong.add(place);
    }
    return [...first.values()].filter((each) => each.severity === "error" || !wrong.has(placeOfDiagnostic(each)));
}
const longestMessage = 400;
/** Names may be as long as a file. */
function shortened(message) {
    if (message.length <= longestMessage)
        return message;
    const start = message.slice(0, longestMessage).replace(/\p{Cs}$/u, "");
    return `${start}…${start.split("`").length % 2 === 0 ? "`" : ""}`;
}
const placeOfDiagnostic = ({ code, at }) => [code, "source" in at ? `${at.source.path}:${at.start}` : at.path].join(" ");
/** What changed, flagged or not: rows of one statement and one holder are told together. */
function reportedDeltas(deltas) {
    const groups = new Map();
    for (const delta of deltas.filter(isRelevant)) {
        const { grant } = delta;
        const key = [
            delta.subject.address,
            delta.change,
            grant.effect,
            delta.certainty,
            grant.resource.of.text,
            grant.origin.statement.source.path,
            grant.origin.statement.start,
        ].join("\n");
        const group = groups.get(key);
        if (group)
            group.push(delta);
        else
            groups.set(key, [delta]);
    }
    return [...groups.values()]
        .map((group) => {
        const first = group[0];
        return {
            change: first.change,
            broadens: (0,delta/* broadens */.z)(first),
            capabilities: [
                ...new Set(group.flatMap((delta) => delta.actions.map((action) => action.capability))),
            ],
            certainty: first.certainty,
            principal: first.subject.address,
            permission: (0,permission/* permissionOf */.F)(group),
            location: placeOf(first),
        };
    })
        .sort((a, b) => byPlace(a.location, b.location) || compare(a.principal, b.principal) || compare(a.change, b.change));
}
/** What supports access to AI matters where the subject has some. */
const isRelevant = (delta) => delta.actions.some((action) => !action.supporting) || delta.subject.traits.has("holds-ai");
const placeOf = ({ grant, axes }) => axes.length === 1 && axes[0] === "resource" ? grant.resource.span : grant.action.span;

// EXTERNAL MODULE: ./lib/src/rules/changed.js
var rules_changed = __webpack_require__(2558);
// EXTERNAL MODULE: ./lib/src/rules/evaluate.js + 8 modules
var evaluate = __webpack_require__(1212);
// EXTERNAL MODULE: ./lib/src/model/severity.js
var severity = __webpack_require__(5973);
;// CONCATENATED MODULE: ./lib/src/rules/stricter.js

/** INVARIANT: nothing that one of them has is missing, or less grave, or less certain. Waivers are applied afterwards. */
function stricter(findings, others) {
    const also = new Map(others.map((each) => [each.fingerprint, each]));
    const own = new Set(findings.map(({ fingerprint }) => fingerprint));
    return [
        ...findings.map((finding) => {
            const other = also.get(finding.fingerprint);
            return other ? graver(finding, other) : finding;
        }),
        ...others.filter(({ fingerprint }) => !own.has(fingerprint)),
    ];
}
const graver = (one, other) => ({
    ...(one.certainty === "certain" ? one : other),
    severity: (0,severity/* rankOf */.IQ)(one.severity) >= (0,severity/* rankOf */.IQ)(other.severity) ? one.severity : other.severity,
});

// EXTERNAL MODULE: ./lib/src/rules/written.js
var written = __webpack_require__(2341);
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

// EXTERNAL MODULE: ./lib/src/waivers/day.js
var day = __webpack_require__(6686);
// EXTERNAL MODULE: ./lib/src/waivers/wording.js
var wording = __webpack_require__(8104);
;// CONCATENATED MODULE: ./lib/src/waivers/apply.js




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
            .sort(apply_byPlace),
    };
}
const isOver = ({ until }, { today }) => until < today;
const isTooFar = ({ until }, { today }) => (0,day/* daysBetween */.YM)(today, until) > day/* farthest */.yf;
/** What names no fingerprint says only what stands beside it: that is known as long as it is new itself. */
const counts = (waiver, terms) => !isOver(waiver, terms) &&
    !isTooFar(waiver, terms) &&
    (waiver.isNew ? terms.fromPullRequest : waiver.fingerprint !== undefined);
const longestFirst = (a, b) => a.until < b.until ? 1 : a.until > b.until ? -1 : apply_byPlace(apply_place(a), apply_place(b));
const apply_place = ({ span }) => ({
    path: span.source.path,
    line: (0,model_source/* startOf */.GH)(span).line,
});
const apply_byPlace = (a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line);
const ofFinding = (waiver) => ({
    owner: waiver.owner,
    reason: waiver.reason,
    until: waiver.until,
    ...apply_place(waiver),
});
const malformed = (waiver) => ({
    state: "malformed",
    rule: null,
    fingerprint: null,
    owner: null,
    reason: null,
    until: null,
    ...apply_place(waiver),
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
        ...apply_place(waiver),
        isNew: waiver.isNew,
        endsSoon: state === "in-force" && (0,day/* daysBetween */.YM)(terms.today, waiver.until) <= day/* soon */.qX,
        note,
    };
}
function stateOf(waiver, found, terms) {
    if (isTooFar(waiver, terms))
        return {
            state: "malformed",
            note: `it ends more than ${day/* farthest */.yf} days from now; what is to stay longer is renewed, or settled in the rules`,
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

;// CONCATENATED MODULE: ./lib/src/review.js
/** A change to its report: the pipeline, from the files of two revisions to what people should see. */














/** Reviews one change. Pure but for the clock: reading git comes before it, telling people after. */
function review(what) {
    const judged = judge(what);
    return tell(what, judged, judged.judgements.map(findingOf));
}
/** As `review`, with what to write instead where that is shown to help. What shows it is loaded where a finding asks for it. */
async function reviewWithSuggestions(what) {
    const judged = judge(what);
    const findings = judged.judgements.some(({ rule }) => rule.suggest)
        ? (await __webpack_require__.e(/* import() */ 4823).then(__webpack_require__.bind(__webpack_require__, 4823))).withSuggestions(judged)
        : judged.judgements.map(findingOf);
    return tell(what, judged, findings);
}
const findingOf = ({ finding }) => finding;
/** What the change does to access, and what the rules say of that. */
function judge({ change, gate, ...what }) {
    const options = { ...what.options, ignores: ignoredIn(change, what.options.ignores) };
    const began = performance.now();
    const isChanged = (0,rules_changed/* changedText */.m)(new Map([...change.hunks, ...(change.unshown ?? [])]), change.renames);
    const changed = (span) => change.given?.has(span.source.path) || isChanged(span);
    const judged = judgedBy(options, change, gate, changed);
    const tighter = options.tighter && judgedBy(options.tighter, change, gate, changed);
    return { change, options, began, changed, ...judged, tighter };
}
function judgedBy(criteria, change, gate, changed) {
    const base = readRevision(change, criteria, "base");
    (0,memory/* letGo */.K)();
    const head = readRevision(change, criteria, "head");
    const compared = (0,work/* bounded */.Mm)(() => {
        const all = (0,difference/* difference */.i)(base.access, head.access, (0,unit_renames/* unitRenames */.w)(change));
        const { unknownBefore } = change;
        const deltas = unknownBefore ? all.filter((0,written/* isWrittenNow */.Ep)(unknownBefore, changed)) : all;
        const judgements = (0,evaluate/* evaluate */._)(criteria.inForce, [...deltas, ...gate], { changed, severity: criteria.rules });
        return { deltas, judgements, isUndone: (0,work/* wasCut */.Eu)() };
    });
    return { base, head, ...compared };
}
function tell({ configuration, written }, { change, options, began, changed, tighter, ...judged }, findings) {
    const all = tighter ? stricter(findings, tighter.judgements.map(findingOf)) : findings;
    const { fromPullRequest } = options.waivers;
    const waived = applyWaivers(all, written, { today: options.today, fromPullRequest });
    return compose({
        base: change.base,
        head: change.head,
        paths: new Set([
            ...change.files.map((file) => file.path),
            ...(change.given ?? []),
            ...(change.unshown?.keys() ?? []),
        ]),
        difference: { hunks: change.hunks, renames: change.renames },
        configuration,
        failOn: options.failOn,
        wouldFailOn: options.wouldFailOn,
        findings: waived.findings,
        waivers: waived.waivers,
        deltas: judged.deltas,
        diagnostics: [...change.diagnostics, ...[judged, ...(tighter ? [tighter] : [])].flatMap(unread)],
        changed,
        ignores: options.ignores,
        stats: {
            changedFiles: change.files.length,
            unitsRead: judged.base.units + judged.head.units,
            durationMs: Math.round(performance.now() - began),
        },
    });
}
const unread = ({ head, deltas, isUndone }) => [
    ...head.diagnostics,
    ...(0,unfinished/* unfinished */.M)(deltas, isUndone),
];
/** What a revision's files come to. The files' own values are not kept: they are many times as large. */
function readRevision(change, { estate }, revision) {
    const units = (0,read_units/* readUnits */.g)(change.units, revision);
    const access = (0,clouds/* readAccess */.z)(units.value, estate);
    return {
        access: access.value,
        units: units.value.length,
        diagnostics: [...units.diagnostics, ...access.diagnostics],
    };
}


/***/ }),

/***/ 2558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ changedText)
/* harmony export */ });
/* harmony import */ var _model_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2239);

/** `hunks` are kept by path at the head; `renames` leads there from a path at the base. */
function changedText(hunks, renames) {
    const added = new Map();
    const deleted = new Map();
    for (const [path, all] of hunks) {
        const lines = all.flatMap((hunk) => hunk.lines);
        added.set(path, new Set(lines.flatMap((line) => (line.kind === "added" ? [line.headLine] : []))));
        deleted.set(path, new Set(lines.flatMap((line) => (line.kind === "deleted" ? [line.baseLine] : []))));
    }
    return ({ source, start, end }) => {
        const lines = source.revision === "head" ? added.get(source.path) : deleted.get(renames.get(source.path) ?? source.path);
        if (!lines || lines.size === 0)
            return false;
        const last = (0,_model_source_js__WEBPACK_IMPORTED_MODULE_0__/* .positionAt */ .t$)(source, Math.max(start, end - 1)).line;
        for (let line = (0,_model_source_js__WEBPACK_IMPORTED_MODULE_0__/* .positionAt */ .t$)(source, start).line; line <= last; line++)
            if (lines.has(line))
                return true;
        return false;
    };
}


/***/ }),

/***/ 1212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ evaluate)
});

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
;// CONCATENATED MODULE: ./lib/src/rules/combine.js
/** Rules about several rows of one subject: what this pull request completes, and the halves that were there before. */






/** One match for each rule and subject where this pull request completes what was not complete before. */
function combinations(rules, rows) {
    const combining = rules.flatMap((rule) => (rule.when.kind === "combines" ? [{ rule, wanted: rule.when.rows }] : []));
    if (combining.length === 0)
        return [];
    return [...(0,grouping/* groupBy */.$)(rows, ({ subject }) => subject.key).values()].flatMap((own) => {
        const { subject, delta } = own[0];
        const [before, after] = [heldBy(subject, delta.before), heldBy(subject, delta.after)];
        return combining.flatMap(({ rule, wanted }) => complete(rule, wanted, own, before, after) ?? []);
    });
}
/** What a deny surely takes away is not held, and what only lets through grants nothing. */
function heldBy(subject, grants) {
    const allows = grants.filter(grantsSomething);
    let denies;
    return function* (words) {
        for (const grant of allows) {
            if ((0,work/* isSpent */.Fh)())
                return;
            (0,work/* spend */.Rf)(grant.reaches.length);
            const actions = (0,match/* match */.Y)(words, { grant, subject, actions: grant.reaches });
            if (actions.length === 0)
                continue;
            denies ??= (0,table/* tableOf */.c_)(grants).denies;
            const open = (0,uncovered/* notDenied */.J)(grant, actions, denies);
            if (open.length > 0)
                yield { grant, subject, actions: open };
        }
    };
}
const grantsSomething = ({ effect, traits }) => effect === "allow" && !traits.has("boundary");
function complete(rule, wanted, own, before, after) {
    const halves = [];
    const granting = own.filter(({ grant }) => grantsSomething(grant));
    const lifting = own.filter(({ grant }) => !grantsSomething(grant));
    for (const words of wanted) {
        const granted = granting.flatMap((row) => about(words, row));
        const held = surest(granted) ?? surest(after(words)) ?? granted[0] ?? first(after(words));
        if (!held)
            return undefined;
        const old = wasHeld(before(words), held);
        const fresh = old || granted.length > 0 ? granted : lifting.flatMap((row) => freedBy(row, held));
        halves.push({ fresh, held, old });
    }
    const rows = halves.flatMap(({ fresh }) => fresh);
    const [lead] = halves;
    if (rows.length === 0 || !lead || halves.every(({ old }) => old))
        return undefined;
    // What the rule names first is what it is about; the rest is what makes it dangerous.
    const leading = Math.max(1, lead.fresh.length);
    const others = halves.flatMap(({ fresh, held }) => (fresh.length === 0 ? [held] : []));
    const because = doubt(halves, rows);
    const certainty = because === undefined ? "certain" : "possible";
    return { rule, rows, leading, others, certainty, ...(because !== undefined && { because }) };
}
function about(words, row) {
    const actions = (0,match/* match */.Y)(words, row);
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


const subjectsOf = (matches) => {
    const all = matches.flatMap(({ rows }) => rows.map(({ subject }) => subject));
    return all.filter((subject, i) => all.findIndex(({ key }) => key === subject.key) === i);
};
/** What the rule's grades say of the match: the first that holds of one of its rows; low at most where nothing ties it to AI. */
function severityOf({ rule, rows, others }) {
    const holds = ({ when }) => when === undefined || [...rows, ...others].some((row) => (0,match/* match */.Y)(when, row).length > 0);
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
const cover_covers = (rule, other) => rule.covers.some((name) => (0,match/* matchesName */.H)(name, other.id));
/** The row with the actions that the others say nothing of. */
function remainder(row, others) {
    let left = row.actions;
    for (const other of others) {
        if (left.length === 0)
            return [];
        const said = (0,covers/* namesOf */.eZ)(other.row.actions);
        left = left.filter(({ name }) => !said.has(name));
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
                ? [...loosened(grant.conditions, near[0].conditions), ...lost(grant.conditions, near[0].conditions)]
                : grant.conditions;
        case "statement":
            return [{ span: grant.origin.statement }];
    }
}
/** Conditions of the row that say less about their key than was said before. */
const loosened = (now, before) => now.filter((condition) => before.some((other) => keyOf(other) === keyOf(condition) && (0,access_condition/* implies */.M0)([condition], [other]) !== "yes"));
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
    const actions = rows.flatMap((row) => row.actions);
    const deltas = rows
        .filter((row) => row.delta.grant.effect === delta.grant.effect)
        .map((row) => ({ ...row.delta, actions: row.actions }));
    const lostConditions = lost(delta.grant.conditions, delta.near[0]?.conditions ?? []);
    const said = (0,words/* valuesOf */.sm)({
        subjects,
        grants: rows.map(({ grant }) => grant),
        actions,
        lost: lostConditions,
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
/** The findings of a rule about settings: what became of one block in one way is told together, whatever subjects it makes. */
function settingFindings(rule, deltas, context) {
    const holding = deltas.filter((delta) => holds(rule, delta));
    const blockOf = ({ setting: { block }, change }) => `${block.source.path} ${block.start} ${change}`;
    return [...(0,grouping/* groupBy */.$)(holding, blockOf).values()].map((told) => ({
        rule,
        finding: settingFinding(rule, told, context),
        cause: { kind: "settings", deltas: told },
    }));
}
function holds({ when }, { setting, subject, change }) {
    if (when.kind !== "setting" || !when.name.includes(setting.name) || !when.change.includes(change))
        return false;
    if (when.value && !when.value.some((value) => (0,match/* matchesName */.H)(value, setting.value)))
        return false;
    return !when.subject || when.subject.some((trait) => subject.traits.has(trait));
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
    const finding = {
        ...sentences(rule, {
            principal: (0,words/* named */.KT)([subject]),
            text: (0,words/* code */.aY)(lint.text),
            instead: lint.instead === undefined ? "another one" : (0,words/* code */.aY)(lint.instead),
            outcome: outcomeOf(lint),
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

// EXTERNAL MODULE: ./lib/src/rules/rule-names.js
var rule_names = __webpack_require__(955);
;// CONCATENATED MODULE: ./lib/src/rules/evaluate.js
/** Rules and deltas to findings: one row of one principal gives one finding, and what belongs together is told together. */







function evaluate(rules, deltas, context) {
    const active = rules.filter((rule) => (0,rule_names/* severityFor */.v1)(rule.id, context.severity) !== "off");
    const rows = deltas.flatMap((delta) => (delta.kind === "permission" && (0,model_delta/* broadens */.z)(delta) ? (rowOf(delta) ?? []) : []));
    const single = rows.flatMap((row) => active.flatMap((rule) => matchRow(rule, row)));
    const matches = cover_uncovered([...single, ...combinations(active, rows)]);
    const settings = deltas.filter((delta) => delta.kind === "setting");
    const judgements = [
        ...merge(matches).map((group) => rowJudgement(group, context)),
        ...active.flatMap((rule) => settingFindings(rule, settings, context)),
        ...deltas.flatMap((delta) => delta.kind === "lint" ? active.flatMap((rule) => lintFinding(rule, delta, context) ?? []) : []),
        ...deltas.flatMap((delta) => delta.kind === "gate" ? active.flatMap((rule) => gateFinding(rule, delta) ?? []) : []),
    ];
    return judgements.map((judgement) => reconfigured(judgement, context));
}
/** What the row adds beyond listing and describing; undefined where it is none of our business. */
function rowOf(delta) {
    const actions = delta.actions.filter(({ capability }) => capability !== "metadata-read");
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
function matchRow(rule, row) {
    if (rule.when.kind !== "broadens")
        return [];
    const actions = (0,match/* match */.Y)(rule.when.row, row);
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
function reconfigured(judgement, context) {
    const severity = (0,rule_names/* severityFor */.v1)(judgement.rule.id, context.severity);
    return severity === undefined || severity === "off"
        ? judgement
        : { ...judgement, finding: { ...judgement.finding, severity } };
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
const fill = (sentence, values) => sentence
    .replace(/`?(?<!\$)\{([a-z]+)\}`?/g, (whole, name) => values[name] ?? whole)
    .replace(/\s+/g, " ")
    .trim();
/** Whom it is about, and of what is deployed several times, with which settings. */
function named(subjects) {
    const addresses = subjects.map(({ address }) => code(address));
    const parts = subjects.flatMap(({ part }) => (part === undefined ? [] : [code(part)]));
    return parts.length === 0 ? list(addresses, 3) : `${list(addresses, 3)} (deployed with ${list(parts, 3)})`;
}
/** What `{principal}`, `{action}` and the others stand for. */
function valuesOf({ subjects, grants, actions, lost, others }) {
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
        capabilities: list(_model_capability_js__WEBPACK_IMPORTED_MODULE_2__/* .capabilities */ .R
            .filter((each) => actions.some(({ capability }) => capability === each))
            .map((each) => _model_capability_js__WEBPACK_IMPORTED_MODULE_2__/* .capabilityPhrase */ .G[each])),
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

/***/ 7692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ readWaivers)
});

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

// EXTERNAL MODULE: ./lib/src/formats/comments.js
var comments = __webpack_require__(3047);
// EXTERNAL MODULE: ./lib/src/waivers/wording.js
var wording = __webpack_require__(8104);
;// CONCATENATED MODULE: ./lib/src/waivers/comments.js
/** Files of a revision to the waivers that stand in their comments. Only text that speaks to us is read. */


/** No more are read of a change: they are for people to look through. */
const most = 1000;
/** Whether it is worth looking for comments in it. */
const speaksToUs = (source) => source.text.includes(wording/* commentPrefix */.yv) && (0,comments/* commentLanguage */.s)(source) !== undefined;
/** In the order of the files. `rules` are the ids of those in force. */
async function commentWaivers(sources, rules) {
    const found = [];
    for (const source of sources) {
        if (!speaksToUs(source))
            continue;
        const read = await (0,comments/* commentLanguage */.s)(source)?.load();
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
/* harmony import */ var _model_one_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2571);
/* harmony import */ var _rules_rule_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(955);
/* harmony import */ var _day_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6686);
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
    if (!(0,_day_js__WEBPACK_IMPORTED_MODULE_2__/* .isDay */ .N)(until))
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
