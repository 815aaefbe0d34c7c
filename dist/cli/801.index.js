export const id = 801;
export const ids = [801];
export const modules = {

/***/ 8350:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "c701eaa0cb30e758514e.txt";

/***/ }),

/***/ 8720:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "07abf5f736cc205582ad.json";

/***/ }),

/***/ 4742:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "0615f15e06e1b00090aa.json";

/***/ }),

/***/ 329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fO: () => (/* binding */ binds),
  Yy: () => (/* binding */ holdsWithoutKey),
  M0: () => (/* binding */ implies)
});

// EXTERNAL MODULE: ./lib/src/model/truth.js
var truth = __webpack_require__(3074);
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
var pattern = __webpack_require__(1934);
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
var work = __webpack_require__(6059);
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

/***/ 2846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hk: () => (/* binding */ meetsBeyondActions),
/* harmony export */   SE: () => (/* binding */ shortfall),
/* harmony export */   Xd: () => (/* binding */ coversBeyondActions),
/* harmony export */   eZ: () => (/* binding */ namesOf)
/* harmony export */ });
/* harmony import */ var _model_truth_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3074);
/* harmony import */ var _condition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(329);
/* harmony import */ var _principal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6590);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4972);
/* harmony import */ var _work_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6059);





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

/***/ 499:
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

/***/ 2952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ difference)
});

// EXTERNAL MODULE: ./lib/src/access/grouping.js
var grouping = __webpack_require__(8447);
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
var condition = __webpack_require__(329);
// EXTERNAL MODULE: ./lib/src/access/covers.js
var covers = __webpack_require__(2846);
// EXTERNAL MODULE: ./lib/src/access/principal.js
var principal = __webpack_require__(6590);
// EXTERNAL MODULE: ./lib/src/access/table.js
var access_table = __webpack_require__(4904);
// EXTERNAL MODULE: ./lib/src/access/work.js
var work = __webpack_require__(6059);
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
var pattern = __webpack_require__(1934);
// EXTERNAL MODULE: ./lib/src/access/uncovered.js
var uncovered = __webpack_require__(2507);
// EXTERNAL MODULE: ./lib/src/access/unfinished.js
var unfinished = __webpack_require__(1519);
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
var row_text = __webpack_require__(7070);
// EXTERNAL MODULE: ./lib/src/access/scope.js
var scope = __webpack_require__(4972);
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

/***/ 8447:
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

/***/ 1934:
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
/* harmony export */   r2: () => (/* binding */ isAnything)
/* harmony export */ });
/* unused harmony export exactly */
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
    return couldCover(a.row, b.row) ? "maybe" : "no";
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
    const meet = (elastic) => reach(a.row, b.row, (s, t) => {
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

/***/ 5041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ permissionOf)
/* harmony export */ });
/* harmony import */ var _describe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(499);
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

/***/ 6590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ overlaps),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   hU: () => (/* binding */ covers)
/* harmony export */ });
/* harmony import */ var _model_truth_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3074);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1934);


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

/***/ 7070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ conditionText),
/* harmony export */   q: () => (/* binding */ rowText)
/* harmony export */ });
/* harmony import */ var _principal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6590);

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

/***/ 4972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ overlaps),
/* harmony export */   h: () => (/* binding */ covers)
/* harmony export */ });
/* harmony import */ var _model_truth_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3074);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1934);


/** Whether `a` holds all of `b`: each exception of `a` must lie outside `b`, or be an exception of `b` too. */
const covers = (a, b) => (0,_model_truth_js__WEBPACK_IMPORTED_MODULE_1__.or)(isEmpty(b), (0,_model_truth_js__WEBPACK_IMPORTED_MODULE_1__/* .and */ .Uo)(_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .covers */ .hU(a.of, b.of), ...a.except.map((hole) => (0,_model_truth_js__WEBPACK_IMPORTED_MODULE_1__.or)((0,_model_truth_js__WEBPACK_IMPORTED_MODULE_1__/* .not */ .AU)(meet(hole, b.of)), ...b.except.map((other) => _pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .covers */ .hU(other, hole))))));
/** Whether nothing is left of it. */
const isEmpty = ({ of, except }) => (0,_model_truth_js__WEBPACK_IMPORTED_MODULE_1__.or)(...except.map((hole) => _pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .covers */ .hU(hole, of)));
/** Whether something may lie in both. Never `no` where something does. */
const overlaps = (a, b) => (0,_model_truth_js__WEBPACK_IMPORTED_MODULE_1__/* .and */ .Uo)(meet(a.of, b.of), ...[...a.except, ...b.except].flatMap((hole) => [(0,_model_truth_js__WEBPACK_IMPORTED_MODULE_1__/* .not */ .AU)(_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .covers */ .hU(hole, a.of)), (0,_model_truth_js__WEBPACK_IMPORTED_MODULE_1__/* .not */ .AU)(_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .covers */ .hU(hole, b.of))]));
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

/***/ 4904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GD: () => (/* binding */ meeting),
/* harmony export */   Xi: () => (/* binding */ candidates),
/* harmony export */   c_: () => (/* binding */ tableOf)
/* harmony export */ });
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1934);
/* harmony import */ var _row_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7070);


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

/***/ 2507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BG: () => (/* binding */ met),
/* harmony export */   J: () => (/* binding */ notDenied),
/* harmony export */   KY: () => (/* binding */ uncovered)
/* harmony export */ });
/* harmony import */ var _covers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2846);
/* harmony import */ var _row_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7070);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4972);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4904);
/* harmony import */ var _work_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6059);





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

/***/ 1519:
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

/***/ 6059:
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
    const made = weightOf(scope.of) + sum(scope.except.map(weightOf));
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

/***/ 2531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ SIZE_LIMIT_IN_WORDS),
/* harmony export */   g: () => (/* binding */ readBlob)
/* harmony export */ });
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5102);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6858);


async function readBlob(reader, oid, path, revision) {
    const object = await reader.read(oid);
    if (object.kind === "too-large") {
        return { kind: "too-large", source: { path, revision, text: (0,_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .decode */ .D)(object.bytes) } };
    }
    return object.kind === "blob"
        ? { kind: "text", source: { path, revision, text: (0,_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .decode */ .D)(object.bytes) } }
        : { kind: "missing" };
}
const SIZE_LIMIT_IN_WORDS = `${_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .SIZE_LIMIT */ .u / 1024 / 1024} MB`;


/***/ }),

/***/ 7996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ unitName)
/* harmony export */ });
/** The name of a unit within a revision. */
const unitName = ({ key, part }) => part === undefined ? key : `${key} (${part})`;


/***/ }),

/***/ 5102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ decode)
/* harmony export */ });
/** The bytes of a file to its text: UTF-8, or UTF-16 where a byte order mark or the bytes themselves say so. Never fails. */
function decode(bytes) {
    const [first, second, third] = bytes;
    if (first === 0xef && second === 0xbb && third === 0xbf)
        return bytes.toString("utf8", 3);
    if (first === 0xff && second === 0xfe)
        return bytes.toString("utf16le", 2);
    if (first === 0xfe && second === 0xff)
        return bigEndian(bytes.subarray(2));
    if (isWide(bytes, 0))
        return bytes.toString("utf16le");
    if (isWide(bytes, 1))
        return bigEndian(bytes);
    return bytes.toString("utf8");
}
const bigEndian = (bytes) => Buffer.from(bytes.subarray(0, bytes.length & ~1))
    .swap16()
    .toString("utf16le");
/** How much of a file shows what it is written in. */
const sample = 2048;
/**
 * Whether most characters are ASCII in two bytes each, of which `low` is the place of the one that counts. Text in UTF-8
 * has no zero bytes at all, and what is binary has them in both places.
 */
function isWide(bytes, low) {
    const end = Math.min(bytes.length, sample) & ~1;
    if (end < 4 || bytes.length % 2 === 1)
        return false;
    let zeros = 0;
    for (let at = 0; at < end; at += 2) {
        if (bytes[at + low] === 0)
            return false;
        if (bytes[at + 1 - low] === 0)
            zeros++;
    }
    return zeros * 8 > end * 3;
}


/***/ }),

/***/ 8648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ ChangeError),
/* harmony export */   T: () => (/* binding */ quoted)
/* harmony export */ });
/** A reason that a change cannot be read, in words for whoever asked for it. */
/** Thrown here, caught at the edge. Its message is lower case, plain, and says what to do instead. */
class ChangeError extends Error {
    name = "ChangeError";
}
/** For messages: a user's text in backticks, short and without control characters. */
function quoted(text) {
    const plain = text.replace(/[\p{Cc}\p{Cf}`]/gu, "?");
    return `\`${plain.length > 100 ? `${plain.slice(0, 100)}…` : plain}\``;
}


/***/ }),

/***/ 718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ findCallers)
});

;// CONCATENATED MODULE: ./lib/src/change/callers.js
/** More roots than this are not read for one unit: it is then read by itself. */
const mostRoots = 50;
function callersIn(lines, format) {
    const exact = places();
    const below = places();
    const anywhere = places();
    for (const { revision, path, text } of lines)
        for (const place of format.calls?.in(path, text) ?? []) {
            const all = place.endsWith("/") ? below : place.startsWith("**/") ? anywhere : exact;
            all[revision].set(place, (all[revision].get(place) ?? new Set()).add(path));
        }
    const isUnits = (path) => format.calls?.heads.some((ending) => path.endsWith(ending)) === true;
    const referring = (place, revision) => [
        ...(exact[revision].get(place) ?? []),
        ...(anywhere[revision].get(`**/${place.slice(place.lastIndexOf("/") + 1)}`) ?? []),
        ...directoriesAbove(place).flatMap((directory) => [...(below[revision].get(`${directory}/`) ?? [])]),
    ];
    // A file that is nobody's own may be read by others of the kind.
    const of = (place, revision) => {
        const seen = new Set([place]);
        const units = new Set();
        for (const at of seen)
            for (const path of referring(at, revision)) {
                if (isUnits(path))
                    units.add(format.unit(path));
                else
                    seen.add(path);
            }
        return [...units];
    };
    return {
        of,
        roots(unit, revision) {
            const seen = new Set([unit]);
            const roots = [];
            for (const at of seen) {
                const callers = new Set([...(exact[revision].get(at) ?? [])].map((path) => format.unit(path)));
                callers.delete(at);
                // Those that only call each other in a circle lead to nobody: the unit itself is all there is.
                if (callers.size === 0)
                    roots.push(at);
                for (const caller of callers)
                    seen.add(caller);
                if (roots.length > mostRoots)
                    return [unit];
            }
            return roots.length > 0 ? roots : [unit];
        },
    };
}
const places = () => ({ base: new Map(), head: new Map() });
function directoriesAbove(path) {
    const parts = path.split("/").slice(0, -1);
    return parts.map((_, i) => parts.slice(0, i + 1).join("/"));
}

;// CONCATENATED MODULE: ./lib/src/change/find-callers.js

/** Files that are read as data where a unit refers to them. */
const data = /\.(?:json|ya?ml|tpl|tftpl|tmpl|txt|csv|j2|hcl)$/;
async function findCallers(paths, formats, search) {
    const of = new Map();
    const diagnostics = [];
    for (const entry of formats) {
        const concerned = paths.find((path) => entry.mayClaim(path)) ?? paths.find((path) => data.test(path));
        if (!entry.search || concerned === undefined)
            continue;
        const lines = await search(entry.search);
        if (!lines)
            diagnostics.push(unsearched(concerned));
        if (!lines || lines.length === 0)
            continue;
        const format = await entry.load();
        of.set(format, callersIn(lines, format));
    }
    const revisions = ["base", "head"];
    return {
        of,
        adopts: (path) => [...of].find(([, callers]) => revisions.some((revision) => callers.of(path, revision).length > 0))?.[0],
        diagnostics,
    };
}
const unsearched = (path) => ({
    code: "missing",
    severity: "warning",
    message: "the repository could not be searched for what refers to the changed files; they are judged by themselves",
    at: { path },
});


/***/ }),

/***/ 9154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BE: () => (/* binding */ startGit),
/* harmony export */   DY: () => (/* binding */ notStarted),
/* harmony export */   EO: () => (/* binding */ runGit),
/* harmony export */   OA: () => (/* binding */ fields),
/* harmony export */   Oo: () => (/* binding */ readingEnvironment),
/* harmony export */   fM: () => (/* binding */ lastLine),
/* harmony export */   gG: () => (/* binding */ askGit),
/* harmony export */   zX: () => (/* binding */ inDirectory)
/* harmony export */ });
/* unused harmony export callerEnvironment */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8648);
/** Argument lists to the output of git, so run that nothing in a repository can make it do anything else. */




/** A local command that takes longer has hung. */
const TIMEOUT_MS = 120_000;
const OUTPUT_LIMIT = 512 * 1024 * 1024;
/**
 * What a repository's configuration could make git run, turned off.
 * INVARIANT: commands that could run a filter, a textconv or an external diff run in the private directory besides,
 * where there is no configuration (repository.ts).
 */
const HARDENING = [
    "core.fsmonitor=false",
    `core.hooksPath=${node_os__WEBPACK_IMPORTED_MODULE_1__.devNull}`,
    "protocol.ext.allow=never",
    "diff.external=",
    "submodule.recurse=false",
].flatMap((setting) => ["-c", setting]);
/** A directory as an argument prefix. Ownership is accepted for this very directory, in this call: containers need it. */
const inDirectory = (directory) => [
    "-c",
    `safe.directory=${directory}`,
    "-C",
    directory,
];
/** The environment for reading: none of the caller's GIT_ variables, no prompt, no lock, no network. */
function readingEnvironment(extra = {}) {
    return {
        ...callerEnvironment(/^GIT_EXEC_PATH$/),
        GIT_CONFIG_NOSYSTEM: "1",
        GIT_ATTR_NOSYSTEM: "1",
        GIT_NO_LAZY_FETCH: "1",
        GIT_NO_REPLACE_OBJECTS: "1",
        GIT_LITERAL_PATHSPECS: "1",
        // No protocol has this name, so a partial clone fetches nothing, also under a git that knows no GIT_NO_LAZY_FETCH.
        GIT_ALLOW_PROTOCOL: "none",
        ...extra,
    };
}
/** Inputs of the Action, of which one is its token, and what the runner hands to actions alone. git has no use for either. */
const withheld = /^(?:INPUT_|ACTIONS_)|^(?:GITHUB|GH)_TOKEN$/i;
/** What the caller set, less every GIT_ variable but those named: GIT_DIR and its like would redirect us. */
function callerEnvironment(keep) {
    const env = {};
    for (const [name, value] of Object.entries(process.env)) {
        if (withheld.test(name))
            continue;
        if (!/^GIT_/i.test(name) || keep.test(name))
            env[name] = value;
    }
    // A relative entry would find a program named `git` in the repository.
    const path = (process.env.PATH ?? "").split(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter).filter(node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute).join(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter);
    return {
        ...env,
        PATH: path,
        LC_ALL: "C",
        GIT_TERMINAL_PROMPT: "0",
        GIT_OPTIONAL_LOCKS: "0",
        GIT_LFS_SKIP_SMUDGE: "1",
    };
}
const hardened = (args) => ["--no-pager", ...HARDENING, ...args];
/** Starts git for a conversation. */
function startGit(args, env) {
    return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)("git", hardened(args), { env, stdio: ["pipe", "pipe", "ignore"], windowsHide: true });
}
/** Runs git to its end. A status other than 0 is the caller's to judge. */
function runGit(args, options) {
    return new Promise((resolve, reject) => {
        const input = options.input === undefined ? "ignore" : "pipe";
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)("git", hardened(args), { env: options.env, stdio: [input, "pipe", "pipe"], windowsHide: true });
        const chunks = [];
        let size = 0;
        let stderr = "";
        const stop = (reason) => {
            child.kill("SIGKILL");
            reject(new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .ChangeError */ .P(reason));
        };
        const limit = options.timeoutMs ?? TIMEOUT_MS;
        const timer = setTimeout(() => stop(`git did not answer within ${limit / 1000} s`), limit);
        child.stdout?.on("data", (chunk) => {
            size += chunk.length;
            if (size > OUTPUT_LIMIT)
                stop("the difference is too large to be read");
            else
                chunks.push(chunk);
        });
        child.stderr?.on("data", (chunk) => {
            if (stderr.length < 10_000)
                stderr += chunk.toString("utf8");
        });
        child.on("error", (error) => {
            clearTimeout(timer);
            reject(notStarted(error));
        });
        child.on("close", (status) => {
            clearTimeout(timer);
            resolve({ status: status ?? -1, stdout: Buffer.concat(chunks), stderr });
        });
        // git may end before it has read everything; its status tells what happened.
        child.stdin?.on("error", () => { });
        child.stdin?.end(options.input);
    });
}
/** Runs git where anything but success is an error. */
async function askGit(args, options) {
    const { status, stdout, stderr } = await runGit(args, options);
    if (status !== 0)
        throw new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .ChangeError */ .P(`git could not read the repository: ${lastLine(stderr)}`);
    return stdout;
}
function notStarted(error) {
    if (error.code === "ENOENT")
        return new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .ChangeError */ .P("git was not found: install it, or put it on PATH");
    return new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .ChangeError */ .P(`git could not be started: ${error.code ?? error.message}`);
}
/** What git complained of last, as one line without its prefix. */
function lastLine(stderr) {
    const line = stderr.split("\n").findLast((each) => each.trim() !== "") ?? "no reason given";
    return line
        .replace(/^(?:fatal|error): /, "")
        .replace(/\p{Cc}/gu, "?")
        .slice(0, 300);
}
/** NUL-terminated fields. A name is whatever bytes git holds; those that are no UTF-8 are replaced. */
function fields(output) {
    const all = output.toString("utf8").split("\0");
    if (all.at(-1) === "")
        all.pop();
    return all;
}


/***/ }),

/***/ 5595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ patchesOf)
/* harmony export */ });
/* unused harmony export parsePatch */
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8648);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9154);


/** What a reviewer sees: three lines of context, renames from half equal on, whatever the attributes say. */
const AS_REVIEWED = [
    "--patch",
    "--unified=3",
    "--inter-hunk-context=0",
    "--find-renames=50%",
    "-l1000",
    "--diff-algorithm=default",
    "--indent-heuristic",
    "--text",
    "--no-color",
    "--no-ext-diff",
    "--no-textconv",
];
/** Arguments have a limit that differs between systems; what is over it goes into another call. */
const ARGUMENT_BYTES = 100_000;
/** Paths that came or went should come first, so that they meet in one call and are seen as renames. */
async function patchesOf(repository, base, head, paths) {
    const patches = [];
    for (const part of inParts(paths)) {
        const args = ["diff-tree", "-r", "--raw", "-z", ...AS_REVIEWED, base, head, "--", ...part];
        patches.push(...parsePatch(await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .askGit */ .gG)(args, { env: repository.env })));
    }
    return patches;
}
function inParts(paths) {
    const parts = [];
    let room = 0;
    for (const path of paths) {
        const size = Buffer.byteLength(path) + 1;
        if (size > room) {
            parts.push([]);
            room = ARGUMENT_BYTES;
        }
        parts.at(-1)?.push(path);
        room -= size;
    }
    return parts;
}
/** Raw entries ended by NULs, one more NUL, then one section of patch for each entry, in the same order. */
function parsePatch(output) {
    const { entries, end } = parseEntries(output);
    const sections = parseSections(output, end);
    let next = 0;
    const patches = entries.map(({ status, basePath, headPath }) => {
        // A file that became a link, or the reverse, is shown as one deleted and another added.
        const count = status === "T" ? 2 : 1;
        const hunks = sections.slice(next, next + count).flat();
        next += count;
        return {
            basePath,
            headPath,
            hunks: hunks.reduce((sum, { lines }) => sum + lines.length, 0) > LINE_LIMIT ? [] : hunks,
        };
    });
    if (next !== sections.length)
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .ChangeError */ .P("git's patch cannot be read");
    return patches;
}
function parseEntries(output) {
    const entries = [];
    let at = 0;
    const field = () => {
        const end = output.indexOf(0, at);
        if (end === -1)
            throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .ChangeError */ .P("git's patch cannot be read");
        const text = output.toString("utf8", at, end);
        at = end + 1;
        return text;
    };
    while (output[at] === 0x3a) {
        const status = field().split(" ")[4]?.[0] ?? "";
        const path = field();
        if (status === "R")
            entries.push({ status, basePath: path, headPath: field() });
        else {
            const basePath = status === "A" ? undefined : path;
            entries.push({ status, basePath, headPath: status === "D" ? undefined : path });
        }
    }
    return { entries, end: at + 1 };
}
/** Lines of one file beyond which no reviewer is shown its difference either; GitHub ends at 20,000. */
const LINE_LIMIT = 100_000;
const HUNK = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;
/**
 * Each section's hunks. A hunk's own counts say where it ends, so that no content passes for a header; and in headers git
 * writes a newline in a path as `\n`, so that no path passes for one either.
 */
function parseSections(output, start) {
    const sections = [];
    let at = start;
    while (at < output.length) {
        const end = lineEnd(output, at);
        const line = output.toString("latin1", at, Math.min(end, at + 120));
        at = end + 1;
        if (line.startsWith("diff --git "))
            sections.push([]);
        const header = HUNK.exec(line);
        if (!header)
            continue;
        const { hunk, next } = readHunk(output, at, header);
        sections.at(-1)?.push(hunk);
        at = next;
    }
    return sections;
}
function readHunk(output, start, header) {
    const [, baseStart, baseCount = "1", headStart, headCount = "1"] = header;
    const hunk = {
        baseStart: Number(baseStart),
        baseLines: Number(baseCount),
        headStart: Number(headStart),
        headLines: Number(headCount),
    };
    const lines = [];
    let baseLine = hunk.baseStart;
    let headLine = hunk.headStart;
    let baseLeft = hunk.baseLines;
    let headLeft = hunk.headLines;
    let at = start;
    while ((baseLeft > 0 || headLeft > 0) && at < output.length) {
        const sign = output[at];
        at = lineEnd(output, at) + 1;
        if (sign === PLUS) {
            lines.push({ kind: "added", headLine: headLine++ });
            headLeft--;
        }
        else if (sign === MINUS) {
            lines.push({ kind: "deleted", baseLine: baseLine++ });
            baseLeft--;
        }
        else if (sign !== BACKSLASH) {
            lines.push({ kind: "context", baseLine: baseLine++, headLine: headLine++ });
            baseLeft--;
            headLeft--;
        }
    }
    return { hunk: { ...hunk, lines }, next: at };
}
const PLUS = 0x2b;
const MINUS = 0x2d;
/** Begins "\ No newline at end of file", which is not a line. */
const BACKSLASH = 0x5c;
function lineEnd(output, at) {
    const end = output.indexOf(10, at);
    return end === -1 ? output.length : end;
}


/***/ }),

/***/ 2787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ find),
/* harmony export */   x: () => (/* binding */ locate)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8648);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9154);
/* harmony import */ var _revision_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3029);
/** A directory to where its repository keeps things, and revisions to the ids they name. */





/** Asks git only where a look does not settle it: each process costs as much as reading a dozen files. */
async function find(directory, revisions) {
    return atSight(directory, revisions) ?? locate(directory, revisions);
}
/** Full ids in a git directory of the usual form, with nothing kept elsewhere. */
function atSight(directory, revisions) {
    if (!revisions.every(isId))
        return undefined;
    const at = realDirectory(directory);
    const git = [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, ".git"), at].find(isGitDirectory);
    if (git === undefined)
        return undefined;
    return { directory: at, objects: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(git, "objects"), shallow: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(git, "shallow")), names: revisions };
}
const isGitDirectory = (path) => ["objects", "refs"].every((name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name), { throwIfNoEntry: false })?.isDirectory()) &&
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, "HEAD")) &&
    !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, "commondir"));
const isId = (revision) => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(revision);
/** Where things are, as git has it. Reads no object that naming a revision does not take. */
async function locate(directory, revisions) {
    revisions.forEach(_revision_js__WEBPACK_IMPORTED_MODULE_3__/* .checkRevision */ .G7);
    const at = realDirectory(directory);
    const questions = ["--is-bare-repository", "--is-shallow-repository", "--is-inside-work-tree"];
    const places = ["--git-path", "index", "--git-path", "objects", "--show-cdup"];
    const { status, stdout, stderr } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)([...(0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .inDirectory */ .zX)(at), "rev-parse", ...questions, ...places, ...revisions, "--"], { env: (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .readingEnvironment */ .Oo)() });
    const lines = stdout.toString("utf8").split("\n");
    const [bare, shallow, inside, index, objects, up] = lines;
    if (status !== 0) {
        const bad = /bad revision '(.*)'/s.exec(stderr)?.[1];
        throw bad === undefined ? notRepository(directory, stderr) : (0,_revision_js__WEBPACK_IMPORTED_MODULE_3__/* .unknownRevision */ .EX)(bad, shallow === "true");
    }
    // Without a work tree git prints no line for the way up to its root.
    const hasTree = inside === "true";
    const names = lines.slice(hasTree ? 6 : 5, -2);
    const odd = names.findIndex((name) => !isId(name));
    if (names.length !== revisions.length || odd !== -1 || index === undefined || objects === undefined) {
        throw (0,_revision_js__WEBPACK_IMPORTED_MODULE_3__/* .unknownRevision */ .EX)(revisions[Math.max(0, odd)] ?? "", shallow === "true");
    }
    return {
        directory: at,
        bare: bare === "true",
        shallow: shallow === "true",
        workTree: hasTree ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(at, up ?? "") : undefined,
        index: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(at, index),
        objects: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(at, objects),
        names,
    };
}
function realDirectory(directory) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(directory))
        throw new _error_js__WEBPACK_IMPORTED_MODULE_4__/* .ChangeError */ .P(`${(0,_error_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T)(directory)} does not exist; give a git repository`);
    return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(directory);
}
function notRepository(directory, stderr) {
    if (stderr.includes("not a git repository")) {
        return new _error_js__WEBPACK_IMPORTED_MODULE_4__/* .ChangeError */ .P(`${(0,_error_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T)(directory)} is not a git repository; give a clone or a bare git directory`);
    }
    if (stderr.includes("cannot change to")) {
        return new _error_js__WEBPACK_IMPORTED_MODULE_4__/* .ChangeError */ .P(`${(0,_error_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T)(directory)} is not a directory; give a git repository`);
    }
    return new _error_js__WEBPACK_IMPORTED_MODULE_4__/* .ChangeError */ .P(`git cannot read ${(0,_error_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T)(directory)}: ${(0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .lastLine */ .fM)(stderr)}`);
}


/***/ }),

/***/ 6858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readObjects),
/* harmony export */   u: () => (/* binding */ SIZE_LIMIT)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8648);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9154);
/** Names of objects to their contents, through one `git cat-file --batch` that lives as long as the reading. */


const SIZE_LIMIT = 10 * 1024 * 1024;
/** Of a blob over the limit this much is kept, enough to tell whose it is. */
const PREFIX = 256 * 1024;
/** git dies of a corrupt object; that one counts as missing, and a new process reads the rest. */
const DEATHS = 20;
function readObjects(env) {
    let waiting = [];
    let unsent = "";
    let deaths = 0;
    let failure;
    let closed = false;
    let child = start();
    function start() {
        const started = (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .startGit */ .BE)(["cat-file", "--batch"], env);
        const take = framing((object) => {
            waiting.shift()?.answer(object);
            // git would write out the rest before the next answer: a new process is cheaper.
            if (object.kind === "too-large")
                replace();
            return object.kind !== "too-large";
        });
        started.stdout.on("data", (chunk) => {
            if (started === child)
                take(chunk);
        });
        started.stdin.on("error", () => { });
        started.on("error", (error) => giveUp((0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .notStarted */ .DY)(error)));
        started.on("close", () => {
            if (started !== child || closed || failure)
                return;
            waiting.shift()?.answer({ kind: "missing" });
            if (++deaths > DEATHS)
                giveUp(new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .ChangeError */ .P("git cannot read the repository's objects; run `git fsck`"));
            else
                replace();
        });
        return started;
    }
    /** What is asked for in one go is written in one go. */
    function ask(names) {
        if (unsent === "")
            queueMicrotask(send);
        unsent += names;
    }
    function send() {
        if (unsent !== "")
            child.stdin.write(unsent);
        unsent = "";
    }
    function replace() {
        child.kill("SIGKILL");
        child = start();
        unsent = "";
        ask(waiting.map(({ name }) => `${name}\n`).join(""));
    }
    function giveUp(error) {
        failure ??= error;
        const left = waiting;
        waiting = [];
        for (const question of left)
            question.fail(failure);
        child.kill("SIGKILL");
    }
    return {
        read(name) {
            if (failure)
                return Promise.reject(failure);
            if (/[\s\0]/.test(name))
                return Promise.resolve({ kind: "missing" });
            return new Promise((answer, fail) => {
                waiting.push({ name, answer, fail });
                ask(`${name}\n`);
            });
        },
        close() {
            closed = true;
            giveUp(new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .ChangeError */ .P("reading was stopped"));
        },
    };
}
/**
 * Takes the stream apart: `<oid> <type> <size>`, a newline, the bytes, a newline; or `<name> missing`.
 * `emit` gets each object and says whether to go on.
 */
function framing(emit) {
    let header = Buffer.alloc(0);
    let body;
    return (chunk) => {
        let at = 0;
        while (at < chunk.length) {
            if (!body) {
                const end = chunk.indexOf(10, at);
                header = Buffer.concat([header, chunk.subarray(at, end === -1 ? chunk.length : end)]);
                if (end === -1)
                    return;
                at = end + 1;
                body = opened(header.toString("latin1"));
                header = Buffer.alloc(0);
                if (!body)
                    emit({ kind: "missing" });
                continue;
            }
            const { kind, oid, size, bytes } = body;
            const copied = chunk.copy(bytes, body.seen, at, at + bytes.length - body.seen);
            at += copied;
            body.seen += copied;
            const whole = bytes.length === size;
            // The newline after the bytes may come with the next chunk.
            if (body.seen < bytes.length || (whole && at >= chunk.length))
                continue;
            at++;
            body = undefined;
            if (!emit(whole ? { kind, oid, bytes } : { kind: "too-large", oid, size, bytes }))
                return;
        }
    };
}
function opened(header) {
    const [oid = "", kind = "", size = ""] = header.split(" ");
    if (!isObjectKind(kind))
        return undefined;
    const length = Number(size);
    return { kind, oid, size: length, bytes: Buffer.allocUnsafe(length > SIZE_LIMIT ? PREFIX : length), seen: 0 };
}
const isObjectKind = (word) => /^(?:blob|tree|commit|tag)$/.test(word);


/***/ }),

/***/ 7658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readUnits)
/* harmony export */ });
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7996);

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
        const read = when === "before" && format.readBefore ? format.readBefore(key, files) : format.read(key, files);
        const part = side.part === undefined ? {} : { part: side.part };
        units.push({ key: (0,_change_js__WEBPACK_IMPORTED_MODULE_0__/* .unitName */ .C)(side), ...part, format: format.name, resources: take(read) });
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

/***/ 6868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h_: () => (/* binding */ openRepository)
/* harmony export */ });
/* unused harmony exports makeBareDirectory, objectFormatOf */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9154);
/* harmony import */ var _location_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2787);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6858);
/** A directory to a repository whose objects can be read, through a git directory of our own that holds nothing else. */






/** Opens a repository and resolves revisions in one go. Whoever opens it closes it. */
async function openRepository(directory, revisions) {
    const found = await (0,_location_js__WEBPACK_IMPORTED_MODULE_4__/* .find */ .I)(directory, revisions);
    const privateDirectory = makeBareDirectory((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), found.objects, objectFormatOf(found.names[0]));
    const env = (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .readingEnvironment */ .Oo)({ GIT_DIR: privateDirectory, GIT_CONFIG_GLOBAL: node_os__WEBPACK_IMPORTED_MODULE_1__.devNull });
    const reader = (0,_objects_js__WEBPACK_IMPORTED_MODULE_5__/* .readObjects */ .$)(env);
    return {
        ...found,
        reader,
        env,
        privateDirectory,
        close() {
            reader.close();
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(privateDirectory, { recursive: true, force: true });
        },
    };
}
/** A bare git directory with nothing in it but, borrowed, the objects of another. Bare, so that the attributes of no checkout apply. */
function makeBareDirectory(parent, borrowed, objectFormat) {
    const directory = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, "ai-iam-gate-"));
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, "refs"));
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, "objects", "info"), { recursive: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, "HEAD"), "ref: refs/heads/none\n");
    if (borrowed !== undefined)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, "objects", "info", "alternates"), `${inQuotes(borrowed)}\n`);
    const sha256 = "\trepositoryformatversion = 1\n[extensions]\n\tobjectformat = sha256\n";
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, "config"), `[core]\n\tbare = true\n${objectFormat === "sha256" ? sha256 : ""}`);
    return directory;
}
/** Which kind of ids a repository has, by one of them. */
const objectFormatOf = (id) => (id?.length === 64 ? "sha256" : "sha1");
/** As git reads a path that holds unusual characters. */
const inQuotes = (path) => `"${path.replace(/["\\]/g, "\\$&").replaceAll("\n", "\\n")}"`;


/***/ }),

/***/ 3029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EX: () => (/* binding */ unknownRevision),
/* harmony export */   G7: () => (/* binding */ checkRevision),
/* harmony export */   px: () => (/* binding */ defaultBase)
/* harmony export */ });
/* unused harmony exports mergeBase, defaultBranch */
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8648);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9154);
/** What a user calls a revision to the name of a commit; and where the default branch is. */


/** A commit, branch or tag, and steps back from it. No option, no range, no path, no search, nothing that a shell or git expands. */
const REVISION = /^[\p{L}\p{N}_@.][\p{L}\p{N}_@./+=%#,~^{}-]*$/u;
function checkRevision(revision) {
    const plain = REVISION.test(revision) && !revision.includes("..") && !revision.includes("^{/") && revision.length <= 500;
    if (!plain)
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .ChangeError */ .P(`${(0,_error_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(revision)} is no revision; give a branch, a tag or a commit`);
}
function unknownRevision(revision, shallow) {
    if (revision === "HEAD")
        return new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .ChangeError */ .P("the repository has no commit yet; there is nothing to compare");
    const depth = shallow ? "; this clone is shallow and may lack it" : "";
    return new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .ChangeError */ .P(`unknown revision ${(0,_error_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(revision)}; give a branch, a tag or a commit of this repository${depth}`);
}
/** The common ancestor that a pull request is compared with; undefined if there is none in this clone. */
async function mergeBase(repo, one, other) {
    checkRevision(one);
    checkRevision(other);
    const { status, stdout } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .EO)([...(0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .inDirectory */ .zX)(repo), "merge-base", one, other], {
        env: (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .readingEnvironment */ .Oo)(),
    });
    return status === 0 ? stdout.toString("utf8").trim() : undefined;
}
/** Best first: what the remote says, then the usual names. */
const DEFAULT_BRANCHES = [
    "refs/remotes/origin/HEAD",
    "refs/remotes/origin/main",
    "refs/remotes/origin/master",
    "refs/heads/main",
    "refs/heads/master",
];
/** The default branch's ref. A bare repository's own HEAD says which it is, unless a remote does. */
async function defaultBranch(repo, bare) {
    const listed = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .askGit */ .gG)([...(0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .inDirectory */ .zX)(repo), "for-each-ref", "--format=%(refname)", ...DEFAULT_BRANCHES], {
        env: (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .readingEnvironment */ .Oo)(),
    });
    const refs = new Set(listed.toString("utf8").split("\n"));
    const found = DEFAULT_BRANCHES.find((ref) => refs.has(ref) && !(bare && ref.startsWith("refs/heads/")));
    if (found)
        return found;
    if (bare)
        return "HEAD";
    throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .ChangeError */ .P("there is no default branch (origin/HEAD, main or master); give the base with `--base`");
}
/** The base where none was given. */
async function defaultBase(repo, bare, head) {
    const branch = await defaultBranch(repo, bare);
    const base = await mergeBase(repo, branch, head);
    if (base !== undefined)
        return base;
    const name = (0,_error_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(branch.replace(/^refs\/(?:remotes|heads)\//, ""));
    throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .ChangeError */ .P(`${(0,_error_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(head)} has no commit in common with ${name}; give the base with \`--base\``);
}


/***/ }),

/***/ 7398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readTextsAt: () => (/* binding */ readTextsAt),
/* harmony export */   y: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5102);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6868);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5684);
/** Paths of one revision to their texts, as far as they are files that can be read. */



/** By path. Throws ChangeError where there is no such repository or revision. */
async function readTextsAt(repo, revision, paths) {
    const repository = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .openRepository */ .h_)(repo, [revision]);
    try {
        const { reader, names } = repository;
        const trees = (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .readTrees */ .i9)(reader);
        const tree = await reader.read(`${names[0]}^{tree}`);
        const texts = new Map();
        if (tree.kind !== "tree")
            return texts;
        for (const path of paths) {
            const text = await readText(reader, trees, tree.oid, path);
            if (text !== undefined)
                texts.set(path, text);
        }
        return texts;
    }
    finally {
        repository.close();
    }
}
/** Undefined for whatever is no file, or cannot be read. */
async function readText(reader, trees, tree, given) {
    const path = (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .plainPath */ .s1)(given);
    const entry = path === undefined ? undefined : await trees.find(tree, path);
    const object = entry?.kind === "file" ? await reader.read(entry.oid) : undefined;
    return object?.kind === "blob" ? (0,_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .decode */ .D)(object.bytes) : undefined;
}


/***/ }),

/***/ 5684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   i9: () => (/* binding */ readTrees),
/* harmony export */   s1: () => (/* binding */ plainPath)
/* harmony export */ });
/* unused harmony export parseTree */
const kindOf = (mode) => mode === "120000"
    ? "link"
    : mode === "160000"
        ? "submodule"
        : mode.replace(/^0/, "") === "40000"
            ? "directory"
            : "file";
/** Takes a raw tree apart: `<mode> <name>`, a NUL, the id's bytes, over and over. */
function parseTree(bytes, idLength) {
    const entries = [];
    let at = 0;
    while (at < bytes.length) {
        const space = bytes.indexOf(32, at);
        const end = bytes.indexOf(0, space + 1);
        if (space === -1 || end === -1 || end + 1 + idLength > bytes.length)
            break;
        entries.push({
            kind: kindOf(bytes.toString("latin1", at, space)),
            name: bytes.toString("utf8", space + 1, end),
            oid: bytes.toString("hex", end + 1, end + 1 + idLength),
        });
        at = end + 1 + idLength;
    }
    return entries;
}
function readTrees(reader) {
    const known = new Map();
    function read(oid) {
        const before = known.get(oid);
        if (before)
            return before;
        const reading = reader
            .read(oid)
            .then((object) => (object.kind === "tree" ? parseTree(object.bytes, oid.length / 2) : []));
        known.set(oid, reading);
        return reading;
    }
    async function find(root, path) {
        let at = { kind: "directory", name: "", oid: root };
        for (const name of path.split("/")) {
            if (at.kind !== "directory")
                return undefined;
            const next = (await read(at.oid)).find((entry) => entry.name === name);
            if (!next)
                return undefined;
            at = next;
        }
        return at;
    }
    return {
        find,
        async list(root, directory) {
            if (directory === "")
                return read(root);
            const entry = await find(root, directory);
            return entry?.kind === "directory" ? read(entry.oid) : [];
        },
    };
}
/** A path below the root in its plain form, empty for the root; undefined if it leads out of it. */
function plainPath(path) {
    if (path.startsWith("/") || path.includes("\0") || path.includes("\\"))
        return undefined;
    const out = [];
    for (const name of path.split("/")) {
        if (name === "" || name === ".")
            continue;
        if (name !== "..")
            out.push(name);
        else if (out.pop() === undefined)
            return undefined;
    }
    return out.join("/");
}


/***/ }),

/***/ 1524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ unitRenames)
/* harmony export */ });
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7996);
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

/***/ 1033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ gatherUnits)
/* harmony export */ });
const REVISIONS = ["base", "head"];
/**
 * A unit exists for each file of ours, at its path of either revision, and for each that refers to it; and each is gathered at
 * both, so that a module that lost or gained a file, or moved, is whole on each side as far as it was there.
 */
async function gatherUnits(claimed, pool, callers) {
    for (const { path, base, head } of claimed) {
        pool.know(path, "base", base);
        pool.know(path, "head", head);
    }
    const found = await seeds(claimed, pool, callers);
    const diagnostics = [];
    const units = await Promise.all(found.map(async (seed) => {
        const [base, head] = await Promise.all([gather(seed, "base", pool), gather(seed, "head", pool)]);
        return partsOf(seed, { base, head }, diagnostics);
    }));
    return {
        units: units.flat().filter(({ files }) => files.length > 0),
        diagnostics: [...pool.diagnostics(), ...diagnostics],
    };
}
/** A part that one revision has is compared with the unit by itself where the other has no such part. */
function partsOf({ format, key }, files, diagnostics) {
    const unit = (revision) => ({ format, key, revision, files: files[revision] });
    if (!format.parts)
        return REVISIONS.map(unit);
    const parts = { base: format.parts(key, files.base), head: format.parts(key, files.head) };
    for (const each of REVISIONS.flatMap((revision) => parts[revision].diagnostics))
        diagnostics.push(each);
    const names = new Set(REVISIONS.flatMap((revision) => parts[revision].value.map(({ name }) => name)));
    return REVISIONS.flatMap((revision) => {
        const alone = files[revision].filter(({ path }) => !names.has(path));
        return [...names].map((name) => {
            const own = parts[revision].value.find((part) => part.name === name);
            return { ...unit(revision), files: own?.files ?? alone, ...(name !== "" && { part: name }) };
        });
    });
}
async function seeds(claimed, pool, callers) {
    const found = new Map();
    const add = (format, key, sources) => {
        const name = `${format.name}\0${key}`;
        const seed = found.get(name) ?? { format, key, sources: [] };
        found.set(name, seed);
        for (const source of sources)
            if (!seed.sources.includes(source))
                seed.sources.push(source);
    };
    for (const { path, format, base, head } of claimed) {
        const sources = [base, head].filter((source) => source !== undefined);
        if (!format.calls)
            add(format, format.unit(path), sources);
        else if (sources.some((source) => format.claims(source)))
            for (const key of await ownUnits(path, format, pool, callers.get(format)))
                add(format, key, sources);
        for (const [caller, graph] of callers)
            for (const revision of REVISIONS)
                for (const unit of graph.of(path, revision))
                    for (const key of graph.roots(unit, revision))
                        add(caller, key, sources);
    }
    return [...found.values()].sort((a, b) => order(a.key, b.key) || order(a.format.name, b.format.name));
}
/** The units that a file's own belongs to, at either revision. */
async function ownUnits(path, format, pool, graph) {
    const homes = await Promise.all(REVISIONS.map(async (revision) => ({ revision, home: await homeOf(format.unit(path), format, revision, pool) })));
    const found = await Promise.all(homes.map(async ({ revision, home }) => {
        const roots = graph?.roots(home, revision) ?? [home];
        const led = await Promise.all(roots.map((root) => leads(root, home, format, revision, pool)));
        // INVARIANT: what changed is read by itself unless a unit surely calls it: a call that was found may be none.
        return led.includes(true) ? roots : [...roots, home];
    }));
    return [...new Set(found.flat())];
}
/** So many units are looked through on the way from a root to what it calls. */
const mostOnTheWay = 200;
async function leads(root, home, format, revision, pool) {
    const seen = new Set([root]);
    for (const unit of seen) {
        if (unit === home)
            return true;
        if (seen.size > mostOnTheWay)
            return false;
        const files = await pool.fetch({ kind: "directory", path: unit, endings: format.calls?.heads ?? [] }, revision);
        for (const file of files)
            for (const each of format.calls?.called(file) ?? [])
                seen.add(each);
    }
    return false;
}
/** The directory itself, or the nearest above it, that holds what makes it a unit. */
async function homeOf(directory, format, revision, pool) {
    const endings = format.calls?.heads ?? [];
    for (let at = directory;; at = at.slice(0, Math.max(0, at.lastIndexOf("/")))) {
        if (await pool.holds(at, endings, revision))
            return at;
        if (at === "")
            return directory;
    }
}
/** What the changed files of either revision want is looked for at this one; what comes in is asked again. */
async function gather({ format, key, sources }, revision, pool) {
    const files = new Map();
    const asked = new Set();
    let wants = [
        ...(format.calls?.wants(key) ?? []),
        ...sources.flatMap((source) => format.wants(source, key)),
    ];
    for (const source of sources)
        if (source.revision === revision)
            files.set(source.path, source);
    while (wants.length > 0) {
        const fresh = new Map(wants.map((want) => [nameOf(want), want]));
        for (const name of asked)
            fresh.delete(name);
        for (const name of fresh.keys())
            asked.add(name);
        const arrived = [];
        const found = await Promise.all([...fresh.values()].map((want) => pool.fetch(want, revision)));
        for (const source of found.flat()) {
            if (files.has(source.path))
                continue;
            files.set(source.path, source);
            arrived.push(source);
        }
        wants = arrived.flatMap((source) => format.wants(source, key));
    }
    return [...files.values()].sort((a, b) => order(a.path, b.path));
}
const nameOf = (want) => want.kind === "file" ? `file\0${want.path}` : `directory\0${want.path}\0${want.endings.join("\0")}`;
const order = (a, b) => (a < b ? -1 : a > b ? 1 : 0);


/***/ }),

/***/ 5586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ snapshot)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8648);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9154);
/* harmony import */ var _location_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2787);
/** The work tree as it stands to a tree object, written into the private directory and gone with it. */





/**
 * From there on the work tree is a revision like any other. git itself puts the files into the tree, so that what it does to
 * line ends happens here too, and links stay links; filters do not run, since the private directory knows none.
 */
async function snapshot(repository, ofInterest) {
    const { workTree, index } = await (0,_location_js__WEBPACK_IMPORTED_MODULE_3__/* .locate */ .x)(repository.directory, []);
    if (workTree === undefined)
        throw new _error_js__WEBPACK_IMPORTED_MODULE_4__/* .ChangeError */ .P("a bare repository has no work tree; give the head with `--head`");
    const ownIndex = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repository.privateDirectory, "index");
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(index))
        copyIndex(index, ownIndex);
    const inTree = (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .inDirectory */ .zX)(workTree);
    const env = { ...repository.env, GIT_WORK_TREE: workTree, GIT_INDEX_FILE: ownIndex };
    const [untracked, modified] = await Promise.all([
        (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .askGit */ .gG)([...inTree, "ls-files", "-z", "--others", "--exclude-standard"], { env: (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .readingEnvironment */ .Oo)() }).then(_git_js__WEBPACK_IMPORTED_MODULE_2__/* .fields */ .OA),
        (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .askGit */ .gG)([...inTree, "ls-files", "-z", "--modified"], { env }).then(_git_js__WEBPACK_IMPORTED_MODULE_2__/* .fields */ .OA),
    ]);
    // A nested repository is listed as a directory.
    const added = untracked.filter((path) => !path.endsWith("/"));
    const links = new Set(added.filter((path) => statusOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workTree, path))?.isSymbolicLink()));
    // Where a link took a directory's place, what was tracked below it goes when the link comes.
    const changed = [...new Set(modified)].filter((path) => !isBelow(path, links));
    const paths = [...added.filter((path) => ofInterest(path) || links.has(path)), ...changed.filter(ofInterest)];
    if (paths.length > 0) {
        const input = paths.map((path) => `${path}\0`).join("");
        await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .askGit */ .gG)([...inTree, "update-index", "-z", "--add", "--remove", "--replace", "--stdin"], { env, input });
    }
    const { status, stdout, stderr } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)([...inTree, "write-tree", "--missing-ok"], { env });
    if (status !== 0)
        throw new _error_js__WEBPACK_IMPORTED_MODULE_4__/* .ChangeError */ .P(treeProblem(stderr));
    return {
        tree: stdout.toString("utf8").trim(),
        others: [
            ...added.filter((path) => !ofInterest(path)).map((path) => ({ path, kind: "added" })),
            ...changed
                .filter((path) => !ofInterest(path))
                .map((path) => ({ path, kind: statusOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workTree, path)) ? "modified" : "deleted" })),
        ],
    };
}
/** With the part that a split index keeps in files of its own. */
function copyIndex(from, to) {
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(from);
    for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(directory)) {
        if (name.startsWith("sharedindex."))
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.copyFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(to), name));
    }
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.copyFileSync)(from, to);
    // An index tells what may have changed since by its own age, so the copy must not be younger.
    const { atimeMs, mtimeMs } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(from);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.utimesSync)(to, atimeMs / 1000, mtimeMs / 1000 - 1);
}
const statusOf = (path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
function isBelow(path, links) {
    if (links.size === 0)
        return false;
    for (let at = path.lastIndexOf("/"); at > 0; at = path.lastIndexOf("/", at - 1)) {
        if (links.has(path.slice(0, at)))
            return true;
    }
    return false;
}
function treeProblem(stderr) {
    if (stderr.includes("unmerged"))
        return "the work tree has unmerged files; finish the merge, or give the head with `--head`";
    return "the work tree cannot be read; give the head with `--head`";
}


/***/ }),

/***/ 801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./lib/src/options.js
var src_options = __webpack_require__(5995);
// EXTERNAL MODULE: ./lib/src/report/escape.js
var report_escape = __webpack_require__(5113);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/change/decode.js
var decode = __webpack_require__(5102);
// EXTERNAL MODULE: ./lib/src/change/error.js
var change_error = __webpack_require__(8648);
;// CONCATENATED MODULE: ./lib/src/change/given.js
/** Files of this machine that are given beside the repository, such as plans, to units of the head. */




/** More bytes than this are not read. */
const MOST = 64 * 1024 * 1024;
/** The change with the files as units of a format; one that the change brings itself is taken as it was given. Throws ChangeError. */
function withGiven(change, paths, repo, format) {
    const files = paths.map(realPath);
    const names = namesIn(files, workTreeOf(repo));
    const diagnostics = [...change.diagnostics];
    const units = [...names].flatMap(([path, file]) => {
        const { size } = (0,external_node_fs_.statSync)(file);
        if (size > MOST) {
            const message = `the file is over ${MOST / 1024 / 1024} MB and was not read`;
            diagnostics.push({ code: "too-large", severity: "error", message, at: { path } });
            return [];
        }
        const source = { path, revision: "head", text: read(file, path) };
        return [{ format, revision: "head", key: format.unit(path), files: [source] }];
    });
    const others = change.units.filter((each) => each.format.name !== format.name || !names.has(each.key));
    return { ...change, units: [...others, ...units], given: new Set(names.keys()), diagnostics };
}
function realPath(path) {
    const status = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    if (!status)
        throw new change_error/* ChangeError */.P(`${(0,change_error/* quoted */.T)(path)} does not exist; give a file`);
    if (!status.isFile())
        throw new change_error/* ChangeError */.P(`${(0,change_error/* quoted */.T)(path)} is no file; give one`);
    return external_node_fs_.realpathSync.native(path);
}
function read(file, path) {
    try {
        return (0,decode/* decode */.D)((0,external_node_fs_.readFileSync)(file));
    }
    catch (error) {
        throw new change_error/* ChangeError */.P(`${(0,change_error/* quoted */.T)(path)} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
    }
}
/** The directory that the repository's paths start from; undefined of a bare one. */
function workTreeOf(repo) {
    if (!(0,external_node_fs_.existsSync)(repo))
        return undefined;
    for (let at = external_node_fs_.realpathSync.native(repo);; at = (0,external_node_path_.dirname)(at)) {
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(at, ".git")))
            return at;
        if ((0,external_node_path_.dirname)(at) === at)
            return undefined;
    }
}
/** Files by the path in the repository, or by as much of their own path as tells them from each other. */
function namesIn(files, root) {
    const names = new Map();
    const outside = new Set();
    for (const file of new Set(files)) {
        const path = root === undefined ? ".." : (0,external_node_path_.relative)(root, file);
        if (path.startsWith("..") || (0,external_node_path_.isAbsolute)(path))
            outside.add(file);
        else
            names.set(path.split(external_node_path_.sep).join("/"), file);
    }
    for (const file of outside) {
        const steps = file.split(external_node_path_.sep);
        let count = 1;
        const name = () => steps.slice(-count).join("/");
        while (count < steps.length &&
            (names.has(name()) || [...outside].some((each) => each !== file && isCalled(each, name()))))
            count++;
        names.set(name(), file);
    }
    return names;
}
const isCalled = (file, name) => file.split(external_node_path_.sep).join("/").endsWith(`/${name}`);

// EXTERNAL MODULE: ./lib/src/change/blob.js
var change_blob = __webpack_require__(2531);
// EXTERNAL MODULE: ./lib/src/change/tree.js
var tree = __webpack_require__(5684);
;// CONCATENATED MODULE: ./lib/src/change/claim.js


/** Files read at a time; a text that nobody claims is let go before the next ones come. */
const AT_A_TIME = 16;
/** Text of ours that one change may hold, in UTF-16 units. */
const TEXT_LIMIT = 128 * 1024 * 1024;
async function claimFiles(changed, context) {
    const claimed = [];
    const diagnostics = [];
    const possible = changed.filter(({ path }) => context.formats.some((entry) => entry.mayClaim(path)) || context.adopts(path));
    let textLeft = TEXT_LIMIT;
    for (let i = 0; i < possible.length; i += AT_A_TIME) {
        if (textLeft < 0) {
            const message = `the change holds too much text; ${possible.length - i} of its files were not read, this is the first`;
            diagnostics.push({ code: "too-much-work", severity: "error", message, at: { path: possible[i]?.path ?? "" } });
            break;
        }
        const some = possible.slice(i, i + AT_A_TIME);
        for (const claims of await Promise.all(some.map((file) => claimFile(file, context)))) {
            claimed.push(...claims.claimed);
            diagnostics.push(...claims.diagnostics);
            for (const { base, head } of claims.claimed)
                textLeft -= (base?.text.length ?? 0) + (head?.text.length ?? 0);
        }
    }
    return { claimed, diagnostics };
}
async function claimFile(file, context) {
    const entries = context.formats.filter((entry) => entry.mayClaim(file.path));
    const [base, head, formats] = await Promise.all([
        findSide(file, file.base, "base", context.reader),
        findSide(file, file.head, "head", context.reader),
        Promise.all(entries.map((entry) => entry.load())),
    ]);
    const format = claimant(formats, file.path, [base, head]) ?? context.adopts(file.path);
    const diagnostics = [
        ...(await problems(file.path, "base", base, head, format, context)),
        ...(await problems(file.path, "head", head, base, format, context)),
    ];
    const sources = { base: textOf(base), head: textOf(head) };
    if (!format)
        return { claimed: [], diagnostics };
    const unread = [base, head].some(({ kind }) => kind === "too-large" || kind === "missing");
    const readable = !unread && (sources.base ?? sources.head) !== undefined;
    return { claimed: [{ path: file.path, format, ...sources, readable }], diagnostics };
}
async function findSide(file, side, revision, reader) {
    if (side?.kind === "file")
        return (0,change_blob/* readBlob */.g)(reader, side.oid, file.path, revision);
    return side?.kind === "link" ? { kind: "link", oid: side.oid } : { kind: "absent" };
}
const textOf = (found) => (found.kind === "text" ? found.source : undefined);
/** Either revision's text decides, a readable one before one that only carries marks; then its beginning, then the path alone. */
function claimant(formats, path, found) {
    const texts = found.map(textOf).filter((source) => source !== undefined);
    const parts = found.flatMap((each) => {
        if (each.kind === "too-large")
            return [each.source];
        return each.kind === "missing" || each.kind === "link" ? [{ path, revision: "head", text: "" }] : [];
    });
    const claims = (format) => texts.some((source) => format.claims(source));
    const marks = (format) => texts.some((source) => format.marks(source));
    const mayClaim = (format) => parts.some((source) => format.claims(source) || format.marks(source));
    return formats.find(claims) ?? formats.find(marks) ?? formats.find(mayClaim);
}
async function problems(path, revision, found, other, format, context) {
    const at = { path };
    if (found.kind === "too-large") {
        const message = `the file is over ${change_blob/* SIZE_LIMIT_IN_WORDS */.U} at the ${revision} and was not read`;
        return [{ code: "too-large", severity: format ? "error" : "warning", message, at }];
    }
    if (found.kind === "missing") {
        // Nobody can tell whose an unseen file is, unless its other revision is plainly nobody's.
        const severity = format || other.kind !== "text" ? "error" : "warning";
        const message = `the file's contents at the ${revision} are not in this clone`;
        return [{ code: "missing", severity, message, at }];
    }
    if (found.kind !== "link" || !format)
        return [];
    const harmless = revision === "base" || (await leadsToOurs(path, found.oid, context));
    const message = `a symbolic link at the ${revision}; what it leads to was not read in its place`;
    return [{ code: "unsupported", severity: harmless ? "warning" : "error", message, at }];
}
/**
 * Whether a link leads to a file of the head that the gate looks at whenever it changes: shared files are linked like that.
 * Any other target would let text past the gate.
 */
async function leadsToOurs(path, oid, { reader, trees, headTree, formats }) {
    const link = await reader.read(oid);
    if (link.kind !== "blob")
        return false;
    const text = link.bytes.toString("utf8");
    const target = text.startsWith("/") ? undefined : (0,tree/* plainPath */.s1)(`${path}/../${text}`);
    if (target === undefined || !formats.some((entry) => entry.mayClaim(target)))
        return false;
    return (await trees.find(headTree, target))?.kind === "file";
}

// EXTERNAL MODULE: ./lib/src/change/git.js
var git = __webpack_require__(9154);
;// CONCATENATED MODULE: ./lib/src/change/diff.js
/** Two trees to the files that differ, with what each is at either side; no file is read for it. */


/** Renames are left out: finding them takes contents, and in a partial clone those may be absent. */
async function changedFiles(repository, base, head) {
    const args = ["diff-tree", "-r", "--raw", "-z", "--no-renames", "--no-ext-diff", "--no-abbrev", base, head, "--"];
    return parseRaw(await (0,git/* askGit */.gG)(args, { env: repository.env }));
}
/** `:<mode> <mode> <id> <id> <status>`, a NUL, the path, a NUL. */
function parseRaw(output) {
    const parts = (0,git/* fields */.OA)(output);
    const files = [];
    for (let i = 0; i + 1 < parts.length; i += 2) {
        const [baseMode = "", headMode = "", baseId = "", headId = ""] = (parts[i] ?? "").slice(1).split(" ");
        const path = parts[i + 1] ?? "";
        if (isPlain(path))
            files.push({ path, base: side(baseMode, baseId), head: side(headMode, headId) });
    }
    return files;
}
const side = (mode, oid) => mode === "000000" ? undefined : { kind: (0,tree/* kindOf */.I)(mode), oid };
/** git refuses to make a path that leads out of the repository; a hand-made tree could hold one. */
const isPlain = (path) => path !== "" && !path.startsWith("/") && !path.split("/").some((name) => name === ".." || name === "." || name === "");

// EXTERNAL MODULE: ./lib/src/change/find-callers.js + 1 modules
var find_callers = __webpack_require__(718);
// EXTERNAL MODULE: ./lib/src/change/hunks.js
var hunks = __webpack_require__(5595);
// EXTERNAL MODULE: ./lib/src/change/location.js
var change_location = __webpack_require__(2787);
;// CONCATENATED MODULE: ./lib/src/change/window.js
/** A number of tasks at a time: the way to ask ahead without asking for everything at once. */
function window_window(size) {
    let free = size;
    const waiting = [];
    return async (task) => {
        if (free > 0)
            free--;
        else
            await new Promise((resolve) => waiting.push(resolve));
        try {
            return await task();
        }
        finally {
            const next = waiting.shift();
            if (next)
                next();
            else
                free++;
        }
    };
}

;// CONCATENATED MODULE: ./lib/src/change/pool.js



/** How many files that did not change may be read at each revision, and how much text in all, in UTF-16 units. */
const FILE_LIMIT = 5_000;
const pool_TEXT_LIMIT = 64 * 1024 * 1024;
/** How many are asked for ahead: enough that git need not wait, few enough that the bound on text holds soon. */
const pool_AT_A_TIME = 256;
function makePool({ reader, trees, roots }) {
    const sources = { base: new Map(), head: new Map() };
    /** By id: most files are equal at both revisions, and their text is kept once. */
    const blobs = new Map();
    const diagnostics = new Map();
    const ahead = window_window(pool_AT_A_TIME);
    const filesLeft = { base: FILE_LIMIT, head: FILE_LIMIT };
    let textLeft = pool_TEXT_LIMIT;
    /** Once about each file, and once in all about a bound. */
    function complain(code, path, message) {
        const once = code === "too-much-work" ? code : `${code} ${path}`;
        const severity = code === "too-much-work" ? "error" : "warning";
        if (!diagnostics.has(once))
            diagnostics.set(once, { code, severity, message, at: { path } });
    }
    function blobOf(oid, path, revision) {
        const known = blobs.get(oid);
        if (known)
            return known;
        const reading = ahead(async () => {
            if (textLeft <= 0)
                return undefined;
            const blob = await (0,change_blob/* readBlob */.g)(reader, oid, path, revision);
            if (blob.kind === "text")
                textLeft -= blob.source.text.length;
            return textLeft < 0 ? undefined : blob;
        });
        blobs.set(oid, reading);
        return reading;
    }
    async function read(oid, path, revision) {
        const blob = filesLeft[revision]-- > 0 ? await blobOf(oid, path, revision) : undefined;
        if (blob?.kind === "text")
            return { path, revision, text: blob.source.text };
        if (!blob) {
            const most = `${FILE_LIMIT} files or ${pool_TEXT_LIMIT / 1024 / 1024} MB of text`;
            return complain("too-much-work", path, `over ${most} belong to what changed; the rest, from this file on, was not read`);
        }
        const which = "the file belongs to what changed, but";
        return blob.kind === "missing"
            ? complain("missing", path, `${which} its contents at the ${revision} are not in this clone`)
            : complain("too-large", path, `${which} it is over ${change_blob/* SIZE_LIMIT_IN_WORDS */.U} and was not read`);
    }
    function load(path, { oid }, revision) {
        const known = sources[revision].get(path);
        if (known)
            return known;
        const source = read(oid, path, revision);
        sources[revision].set(path, source);
        return source;
    }
    return {
        know: (path, revision, source) => sources[revision].set(path, Promise.resolve(source)),
        async fetch(want, revision) {
            const path = (0,tree/* plainPath */.s1)(want.path);
            if (path === undefined)
                return [];
            if (want.kind === "file") {
                const entry = await trees.find(roots[revision], path);
                return entry?.kind === "file" ? present([await load(path, entry, revision)]) : [];
            }
            const below = path === "" ? "" : `${path}/`;
            const entries = await trees.list(roots[revision], path);
            const wanted = entries.filter(({ kind, name }) => kind === "file" && want.endings.some((end) => name.endsWith(end)));
            return present(await Promise.all(wanted.map((entry) => load(`${below}${entry.name}`, entry, revision))));
        },
        async holds(directory, endings, revision) {
            const entries = await trees.list(roots[revision], directory);
            return entries.some(({ kind, name }) => kind === "file" && endings.some((end) => name.endsWith(end)));
        },
        diagnostics: () => [...diagnostics.values()],
    };
}
const present = (sources) => sources.filter((source) => source !== undefined);

// EXTERNAL MODULE: ./lib/src/change/repository.js
var change_repository = __webpack_require__(6868);
// EXTERNAL MODULE: ./lib/src/change/revision.js
var revision = __webpack_require__(3029);
;// CONCATENATED MODULE: ./lib/src/change/search.js

/** Long enough for the largest repositories, short enough that nobody takes it for a hang. */
const TIMEOUT_MS = 60_000;
async function searchTrees(repository, roots, { pattern, endings }) {
    const trees = [...new Set([roots.base, roots.head])].filter((tree) => tree !== "");
    const paths = endings.map((ending) => `*${ending}`);
    const args = ["grep", "-z", "--no-color", "--full-name", "-E", "-e", pattern, ...trees, "--", ...paths];
    const env = { ...repository.env, GIT_LITERAL_PATHSPECS: "0" };
    const { status, stdout } = await (0,git/* runGit */.EO)(args, { env, timeoutMs: TIMEOUT_MS });
    // 1 is for nothing found; what is worse may have been found in part.
    if (status > 1)
        return undefined;
    return stdout
        .toString("utf8")
        .split("\n")
        .flatMap((line) => found(line, roots));
}
/** `<tree>:<path>`, a NUL, the line. */
function found(line, roots) {
    const colon = line.indexOf(":");
    const end = line.indexOf("\0");
    if (colon < 0 || end < colon)
        return [];
    const [tree, path, text] = [line.slice(0, colon), line.slice(colon + 1, end), line.slice(end + 1)];
    const revisions = ["base", "head"].filter((revision) => roots[revision] === tree);
    return revisions.map((revision) => ({ revision, path, text }));
}

// EXTERNAL MODULE: ./lib/src/change/texts.js
var texts = __webpack_require__(7398);
// EXTERNAL MODULE: ./lib/src/change/units.js
var units = __webpack_require__(1033);
// EXTERNAL MODULE: ./lib/src/change/work-tree.js
var work_tree = __webpack_require__(5586);
;// CONCATENATED MODULE: ./lib/src/change/load.js















async function loadChange(request, formats) {
    const beside = request.beside ?? [];
    const asked = [request.base, request.head, ...beside.map((file) => file.revision)].filter((name) => name !== undefined);
    const revisions = asked.length > 0 ? [...new Set(asked)] : ["HEAD"];
    const repository = await (0,change_repository/* openRepository */.h_)(request.repo, revisions);
    try {
        const nameOf = names(repository, revisions);
        const baseName = nameOf(request.base) ?? (await baseFor(repository, request.head));
        const headName = nameOf(request.head);
        const work = headName
            ? undefined
            : await (0,work_tree/* snapshot */.P)(repository, (path) => formats.some((each) => each.mayClaim(path)));
        const differing = changedFiles(repository, baseName, headName ?? work?.tree ?? "");
        // Where a commit is not there, saying so tells more than what the difference died of.
        differing.catch(() => { });
        const base = await commitOf(repository, baseName);
        const head = headName === undefined ? undefined : await commitOf(repository, headName);
        const roots = { base: base.tree, head: head?.tree ?? work?.tree ?? "" };
        const trees = (0,tree/* readTrees */.i9)(repository.reader);
        const changed = await differing;
        const paths = changed.map(({ path }) => path);
        const callers = await (0,find_callers/* findCallers */.Q)(paths, formats, (search) => searchTrees(repository, roots, search));
        const surroundings = { reader: repository.reader, trees, roots };
        const { claimed, diagnostics } = await claimFiles(changed, {
            ...surroundings,
            headTree: roots.head,
            formats,
            adopts: callers.adopts,
        });
        const [own, gathered, files] = await Promise.all([
            (0,hunks/* patchesOf */.U)(repository, roots.base, roots.head, patchOrder(claimed)),
            (0,units/* gatherUnits */.$)(claimed, makePool(surroundings), callers.of),
            Promise.all(beside.map((file) => file.side === "head"
                ? (0,texts/* readText */.y)(repository.reader, trees, roots.head, file.path)
                : readBeside(repository, trees, file, nameOf(file.revision) ?? base.oid))),
        ]);
        const known = new Set(claimed.map(({ path }) => path));
        const read = new Set(gathered.units.flatMap((unit) => unit.files.map(({ path }) => path)));
        // A file that is nobody's own is part of the change too, where some unit was read with it.
        const others = changed.filter(({ path }) => read.has(path) && !known.has(path)).map(({ path }) => path);
        const patches = [...own, ...(await (0,hunks/* patchesOf */.U)(repository, roots.base, roots.head, others))];
        return {
            base: base.oid,
            head: head?.oid ?? "work-tree",
            files: fileChanges(changed, patches, work?.others ?? []),
            units: gathered.units,
            baseSources: sourcesOf(gathered.units, "base"),
            headSources: sourcesOf(gathered.units, "head"),
            hunks: hunksOf(patches),
            renames: renamesOf(patches),
            beside: files,
            diagnostics: [...diagnostics, ...callers.diagnostics, ...gathered.diagnostics],
        };
    }
    finally {
        repository.close();
    }
}
/** The text of a file at a revision; undefined if it is not there. */
async function readFileAt(repo, revision, path) {
    const repository = await openRepository(repo, [revision]);
    try {
        return await readBeside(repository, readTrees(repository.reader), { path, revision }, repository.names[0] ?? "");
    }
    finally {
        repository.close();
    }
}
const names = (repository, asked) => (revision) => revision === undefined ? undefined : repository.names[asked.indexOf(revision)];
async function baseFor({ directory }, head) {
    const { bare } = await (0,change_location/* locate */.x)(directory, []);
    return (0,revision/* defaultBase */.px)(directory, bare, head ?? "HEAD");
}
async function commitOf(repository, name) {
    const object = await repository.reader.read(`${name}^{commit}`);
    const tree = object.kind === "commit" ? /^tree ([0-9a-f]+)/.exec(object.bytes.toString("latin1"))?.[1] : undefined;
    if (object.kind !== "commit" || tree === undefined)
        throw (0,revision/* unknownRevision */.EX)(name, repository.shallow);
    return { oid: object.oid, tree };
}
/** A link is refused rather than followed: what it leads to may be under the control of whoever is being judged. */
async function readBeside(repository, trees, file, name) {
    const path = (0,tree/* plainPath */.s1)(file.path);
    if (path === undefined)
        throw new change_error/* ChangeError */.P(`${(0,change_error/* quoted */.T)(file.path)} is no path in the repository`);
    const entry = await trees.find((await commitOf(repository, name)).tree, path);
    if (!entry)
        return undefined;
    if (entry.kind !== "file")
        throw new change_error/* ChangeError */.P(`${(0,change_error/* quoted */.T)(path)} is a ${entry.kind} at ${(0,change_error/* quoted */.T)(name)}; make it a file`);
    const object = await repository.reader.read(entry.oid);
    if (object.kind === "too-large")
        throw new change_error/* ChangeError */.P(`${(0,change_error/* quoted */.T)(path)} is too large at ${(0,change_error/* quoted */.T)(name)}`);
    if (object.kind === "missing") {
        throw new change_error/* ChangeError */.P(`the contents of ${(0,change_error/* quoted */.T)(path)} at ${(0,change_error/* quoted */.T)(name)} are not in this clone`);
    }
    return (0,decode/* decode */.D)(object.bytes);
}
/** Files of ours; those that came or went first, so that git sees which of them are one file. */
function patchOrder(claimed) {
    const readable = claimed.filter((each) => each.readable);
    const oneSided = readable.filter(({ base, head }) => !(base && head));
    const twoSided = readable.filter(({ base, head }) => base && head);
    return [...oneSided, ...twoSided].map(({ path }) => path);
}
function hunksOf(patches) {
    return new Map(patches.map(({ basePath, headPath, hunks }) => [headPath ?? basePath ?? "", hunks]));
}
function renamesOf(patches) {
    const renames = new Map();
    for (const { basePath, headPath } of patches) {
        if (basePath !== undefined && headPath !== undefined && basePath !== headPath)
            renames.set(basePath, headPath);
    }
    return renames;
}
function fileChanges(changed, patches, others) {
    const renames = renamesOf(patches);
    const previous = new Map([...renames].map(([from, to]) => [to, from]));
    const files = new Map();
    for (const { path, base, head } of changed) {
        const previousPath = previous.get(path);
        if (previousPath !== undefined)
            files.set(path, { kind: "renamed", path, previousPath });
        else if (base && head)
            files.set(path, { kind: "modified", path });
        else if (head)
            files.set(path, { kind: "added", path });
        else if (!renames.has(path))
            files.set(path, { kind: "deleted", path });
    }
    for (const other of others)
        if (!files.has(other.path))
            files.set(other.path, other);
    return [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}
function sourcesOf(units, revision) {
    const sources = new Map();
    for (const unit of units) {
        if (unit.revision === revision)
            for (const file of unit.files)
                sources.set(file.path, file);
    }
    return sources;
}

// EXTERNAL MODULE: ./lib/src/formats/index.js
var formats = __webpack_require__(4386);
// EXTERNAL MODULE: ./lib/src/gate/gate-changes.js
var gate_changes = __webpack_require__(3358);
// EXTERNAL MODULE: ./lib/src/gate/parts.js
var parts = __webpack_require__(5251);
;// CONCATENATED MODULE: ./lib/src/load-gate.js




/** Files of this kind that one change may touch and have read. */
const most = 500;
/** Reads nothing where the change touches no such file. */
async function loadGate(change, request) {
    const { paths } = request;
    const touched = change.files
        .flatMap(({ path, previousPath }) => [path, ...(previousPath === undefined ? [] : [previousPath])])
        .filter((path) => (0,parts/* gatePart */.F)(path, paths) !== undefined);
    const read = touched.slice(0, most);
    if (read.length === 0)
        return { deltas: [], hunks: new Map(), diagnostics: [] };
    const { texts, hunks } = await request.readTexts(read);
    const files = texts.map(({ path, base, head }) => ({ path, base: sourceOf(base), head: sourceOf(head) }));
    const deltas = await (0,gate_changes/* gateChanges */.D)(files, { ...paths, hunks, isGate: isGate(request.runner) });
    const judging = texts.filter(({ path }) => (0,parts/* gatePart */.F)(path, paths) !== "workflow");
    const next = judging.length === 0 ? undefined : await nextOptions(texts, request);
    return {
        deltas,
        hunks,
        diagnostics: [
            ...(touched.length > most ? [tooMany(touched.length - most, touched[most] ?? "")] : []),
            ...(next?.kind === "unusable" ? next.complaints.map((complaint) => warning(complaint, texts, paths)) : []),
        ],
        ...(next && { next }),
    };
}
const sourceOf = (text) => (text?.kind === "text" ? text.source : undefined);
/** Under its own name, or under the one of wherever it was copied to. */
const isGate = ({ action }) => (uses) => {
    const name = uses.split("@")[0]?.toLowerCase() ?? "";
    const known = action?.toLowerCase();
    return name.includes("ai-iam-gate") || (known !== undefined && (name === known || name.startsWith(`${known}/`)));
};
async function nextOptions(texts, request) {
    const path = request.paths.configuration;
    const changed = texts.find((each) => each.path === path);
    if (changed?.head?.kind === "unreadable")
        return {
            kind: "unusable",
            complaints: [`${path}: the file ${changed.head.because}; make it a file that can be read`],
        };
    const file = changed ? changed.head?.source.text : request.inForce;
    try {
        return { kind: "options", options: await request.optionsWith(file, request.ruleFilesOfHead) };
    }
    catch (error) {
        if (error instanceof src_options/* SettingsError */.GN)
            return { kind: "unusable", complaints: error.complaints };
        if (error instanceof change_error/* ChangeError */.P)
            return { kind: "unusable", complaints: [`${path}: ${error.message}`] };
        throw error;
    }
}
/** Complaints begin with their place: the warning stands there where the file is of this change. */
function warning(complaint, texts, { configuration }) {
    const [first = ""] = complaint.split("\n");
    const source = texts.map(({ head }) => sourceOf(head)).find((each) => each && first.startsWith(`${each.path}:`));
    const [, line, column, message = first] = /^:(\d+):(\d+): (.*)$/.exec(first.slice(source?.path.length)) ?? [];
    const start = source && line && column ? offsetOf(source, Number(line), Number(column)) : undefined;
    return {
        code: "configuration",
        severity: "warning",
        message: `once this is merged, the gate stops: ${start === undefined ? first : message}`,
        at: source && start !== undefined ? { source, start, end: start } : { path: source?.path ?? configuration },
    };
}
const offsetOf = (source, line, column) => source.text.split("\n", line - 1).reduce((sum, each) => sum + each.length + 1, 0) + column - 1;
const tooMany = (left, path) => ({
    code: "too-much-work",
    severity: "warning",
    message: `${left} more changed files may configure or run the gate and were not looked at, this is the first`,
    at: { path },
});

// EXTERNAL MODULE: ./lib/src/model/source.js
var source = __webpack_require__(9998);
// EXTERNAL MODULE: ./lib/src/waivers/read.js + 2 modules
var waivers_read = __webpack_require__(3882);
;// CONCATENATED MODULE: ./lib/src/load-waivers.js


async function loadWaivers(change, file, options, atTip) {
    const base = options.waivers.entries;
    const may = options.repositoryMay.has("waive");
    const rules = options.inForce.map(({ id }) => id);
    const head = may ? await proposedIn(file, base) : base;
    const { met, changes } = await (0,waivers_read/* readWaivers */.S)(change, { base, head }, rules, atTip);
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
    const { proposedWaivers } = await Promise.all(/* import() */[__webpack_require__.e(645), __webpack_require__.e(241), __webpack_require__.e(745)]).then(__webpack_require__.bind(__webpack_require__, 1745));
    return [...elsewhere, ...proposedWaivers({ path, revision: "head", text: proposed })];
}
/** As they would count once the pull request is merged. */
const mergedWaivers = (met, next) => [...met.filter(({ from }) => from === "comment"), ...next.waivers.entries].map((waiver) => ({
    ...waiver,
    isNew: false,
}));

// EXTERNAL MODULE: ./lib/src/memory.js
var memory = __webpack_require__(894);
// EXTERNAL MODULE: ./lib/src/report/preview.js
var preview = __webpack_require__(5764);
// EXTERNAL MODULE: ./lib/src/review.js + 4 modules
var review = __webpack_require__(4916);
;// CONCATENATED MODULE: ./lib/src/load-review.js










/** Throws ChangeError where there is no such change, SettingsError where the configuration cannot be used. */
async function loadReview(request) {
    const { repo, base, head, configRevision, failOn } = request;
    const { path, policy } = (0,src_options/* configurationIn */.AM)(request.config);
    const read = await loadChange({
        repo,
        ...(base !== undefined && { base }),
        ...(head !== undefined && { head }),
        beside: [
            { path, ...(configRevision !== undefined && { revision: configRevision }) },
            { path, side: "head" },
        ],
    }, formats/* formats */.F);
    const plans = request.plans ?? [];
    const change = plans.length === 0 ? read : withGiven(read, plans, request.workTree ?? repo, await planFormat());
    (0,memory/* saveMemory */.z)(change.units.flatMap(({ files }) => files));
    const text = change.beside[0];
    if (text === undefined && policy === undefined && request.config !== undefined)
        throw new src_options/* SettingsError */.GN([
            `config: there is no \`${path}\` at the base; the configuration is read there, never from the head`,
        ]);
    const readAt = configRevision === undefined || configRevision === base ? change.base : configRevision;
    const optionsWith = async (file, readRuleFiles) => {
        const own = file === undefined ? {} : { file: { path, revision: "base", text: file } };
        const options = await (0,src_options/* readOptions */.Tt)({ ...(policy && { policy }), ...own }, failOn, readRuleFiles);
        return { ...options, today: request.today };
    };
    const options = await optionsWith(text, ruleFilesAt(repo, readAt));
    const gate = await loadGate(change, {
        paths: { configuration: path, ownRules: options.own?.directory, workflow: request.runner?.workflow },
        runner: request.runner ?? {},
        readTexts: async (paths) => (await __webpack_require__.e(/* import() */ 647).then(__webpack_require__.bind(__webpack_require__, 3647))).readChangedTexts(repo, change.base, head, paths),
        optionsWith,
        inForce: text,
        ruleFilesOfHead: ruleFilesAt(repo, head),
    });
    const atTip = readAt === change.base ? undefined : (paths) => textsAt(repo, readAt, paths);
    const waivers = await loadWaivers(change, { path, inForce: text, proposed: change.beside[1] }, options, atTip);
    const note = {
        policy: policy ? "workflow" : "repository",
        readFrom: text === undefined ? null : { path, commit: readAt },
        rules: [...options.rules].map(([rule, severity]) => ({ rule, severity })),
        ignored: options.ignore,
        ownRules: options.own ? { ...options.own, commit: readAt } : null,
        refused: [...options.refused, ...waivers.refused],
    };
    return withGate(change, options, note, waivers, gate);
}
/** Reviewed as it is now, and where the gate itself changes, as it would be then: that changes no verdict. */
async function withGate(change, options, configuration, waivers, gate) {
    const whole = {
        ...change,
        hunks: new Map([...change.hunks, ...gate.hunks]),
        diagnostics: [...change.diagnostics, ...gate.diagnostics],
    };
    const deltas = [...gate.deltas, ...(0,gate_changes/* waiverDeltas */.C)(waivers.changes)];
    const now = { change: whole, options, configuration, written: waivers.met, gate: deltas };
    const report = await (0,review/* reviewWithSuggestions */.W)(now);
    const preview = previewAt(gate, now, report);
    return {
        report: { ...report, preview },
        difference: { hunks: whole.hunks, renames: whole.renames },
        comments: options.comments,
        rules: options.inForce,
    };
}
function previewAt({ next }, now, report) {
    if (!next)
        return null;
    if (next.kind === "unusable")
        return next;
    const { options } = next;
    const configuration = { ...now.configuration, refused: options.refused };
    return (0,preview/* previewOf */.o)(report, (0,review/* review */.N)({ ...now, options, configuration, written: mergedWaivers(now.written, options) }));
}
/** The files of a directory with rules, as a revision has them; left out, the work tree. */
const ruleFilesAt = (repo, revision) => async (directory) => {
    const { readDirectoryAt } = await __webpack_require__.e(/* import() */ 189).then(__webpack_require__.bind(__webpack_require__, 8189));
    const { isRuleFile } = await Promise.all(/* import() */[__webpack_require__.e(645), __webpack_require__.e(630)]).then(__webpack_require__.bind(__webpack_require__, 2630));
    return readDirectoryAt(repo, revision, directory, isRuleFile);
};
async function textsAt(repo, revision, paths) {
    const { readTextsAt } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 7398));
    return [...(await readTextsAt(repo, revision, paths))].map(([path, text]) => ({ path, revision: "base", text }));
}
const planFormat = async () => (await __webpack_require__.e(/* import() */ 228).then(__webpack_require__.bind(__webpack_require__, 3228))).plan;

;// CONCATENATED MODULE: ./lib/src/output-file.js
/** A text to a file on this machine, never through a symbolic link: a pull request may have put one where it is written. */


/** Throws where the file cannot be written; what is there is replaced, unless it is a link. */
function writeOutput(path, text) {
    if ((0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false })?.isSymbolicLink())
        throw new Error("it is a symbolic link, which is not followed");
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
    // Between the look and the opening a link may come: not every system has the flag, so both are done.
    const { O_WRONLY, O_CREAT, O_TRUNC, O_NOFOLLOW = 0 } = external_node_fs_.constants;
    const file = (0,external_node_fs_.openSync)(path, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW, 0o644);
    try {
        (0,external_node_fs_.writeFileSync)(file, text);
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
/** Where a path leads if it stays in one of some directories, also once every link on the way is followed. */
function insideOf(directories, path) {
    const at = resolve(realDirectory(dirname(path)), basename(path));
    return directories.some((directory) => isBelow(realDirectory(directory), at)) ? at : undefined;
}
/** Of what is not there yet, as much as there is. */
function realDirectory(path) {
    let existing = resolve(path);
    while (!existsSync(existing) && dirname(existing) !== existing)
        existing = dirname(existing);
    return resolve(realpathSync.native(existing), relative(existing, resolve(path)));
}
function isBelow(directory, path) {
    const way = relative(directory, path);
    return way !== "" && !/^\.\.(?:[\\/]|$)/.test(way) && !isAbsolute(way);
}

// EXTERNAL MODULE: ./lib/src/report/links.js
var links = __webpack_require__(7177);
// EXTERNAL MODULE: ./lib/src/waivers/day.js
var day = __webpack_require__(5941);
// EXTERNAL MODULE: ./lib/src/cli/words.js
var cli_words = __webpack_require__(5273);
;// CONCATENATED MODULE: ./lib/src/cli/check.js
/** `ai-iam-gate check`: a repository and two revisions to a report, written where it is wanted. */






const help = `ai-iam-gate check: review what a change does to access to AI services

  --repo DIR         a git repository, bare or not (default: .)
  --base REV         where the change starts (default: the merge base with the default branch)
  --head REV         where it ends (default: the work tree, staged and unstaged alike)
  --plan FILE        a Terraform plan as \`terraform show -json tfplan\` writes it; may repeat
  --config PATH      the configuration, read at --base (default: .github/ai-iam-gate.yml); or a policy as YAML,
                     which that file may only tighten
  --fail-on WORD     info, low, medium, high, critical or none (default: high)
  --format WORD      text, json, sarif or markdown (default: text)
  --output FILE      where the report goes (default: standard output)

exit status: 0 the gate passes; 1 it fails; 2 bad usage, bad settings or an internal error
`;
const flags = ["--repo", "--base", "--head", "--plan", "--config", "--fail-on", "--format", "--output"];
/** One line for each way to write a report. A renderer is loaded when it is asked for. */
const renderers = {
    text: async ({ report }, { stdout, env }) => (await __webpack_require__.e(/* import() */ 543).then(__webpack_require__.bind(__webpack_require__, 4543))).renderText(report, {
        colour: env.NO_COLOR ? false : env.FORCE_COLOR ? true : stdout.isTTY === true,
        width: Math.max(60, Math.min(stdout.columns ?? 100, 120)),
    }),
    json: async ({ report }) => (await __webpack_require__.e(/* import() */ 744).then(__webpack_require__.bind(__webpack_require__, 5744))).renderJson(report),
    sarif: async ({ report, difference, rules }) => {
        const { version } = await __webpack_require__.e(/* import() */ 53).then(__webpack_require__.bind(__webpack_require__, 3053));
        return (await __webpack_require__.e(/* import() */ 969).then(__webpack_require__.bind(__webpack_require__, 8969))).renderSarif(report, { difference, links: links/* ruleLinks */.uW, rules, version });
    },
    markdown: async ({ report }) => (await __webpack_require__.e(/* import() */ 101).then(__webpack_require__.bind(__webpack_require__, 3101))).renderJobSummary(report, links/* noLinks */.dH),
};
async function check(args, terminal) {
    const words = (0,cli_words/* readWords */.u)(args, flags, ["--help", "-h"]);
    if (words.has("--help") || words.has("-h")) {
        terminal.stdout.write(help);
        return 0;
    }
    const format = words.value("--format") ?? "text";
    const render = Object.hasOwn(renderers, format) ? renderers[format] : undefined;
    if (!render)
        throw new cli_words/* UsageError */.e(`--format: \`${format}\` is not a format; use one of ${Object.keys(renderers).join(", ")}`);
    const word = words.value("--fail-on");
    const failOn = word === undefined ? undefined : (0,src_options/* parseThreshold */.B7)(word, "--fail-on");
    const slow = setTimeout(() => terminal.stderr.isTTY && terminal.stderr.write("ai-iam-gate: reading the change …\n"), 1000);
    const reviewed = await loadReview({
        repo: words.value("--repo") ?? ".",
        base: words.value("--base"),
        head: words.value("--head"),
        plans: words.values("--plan"),
        config: words.value("--config"),
        failOn,
        today: (0,day/* today */.Ec)(terminal.env.SOURCE_DATE_EPOCH),
    }).finally(() => clearTimeout(slow));
    const output = words.value("--output");
    const toFile = output === undefined ? terminal : { ...terminal, stdout: { ...terminal.stdout, isTTY: false } };
    const text = await render(reviewed, toFile);
    if (output === undefined)
        terminal.stdout.write(text);
    else
        write(output, text);
    return reviewed.report.verdict === "fail" ? 1 : 0;
}
function write(path, text) {
    try {
        writeOutput(path, text);
    }
    catch (error) {
        throw new cli_words/* UsageError */.e(`--output: \`${path}\` cannot be written: ${error instanceof Error ? error.message : String(error)}`);
    }
}

;// CONCATENATED MODULE: ./lib/src/cli/main.js
/** The command line's words to a command, and whatever goes wrong to one plain message and an exit status. */




const main_help = `ai-iam-gate: what a pull request changes about access to AI services

  ai-iam-gate check [--repo DIR] [--base REV] [--head REV] …   review a change (check --help)
  ai-iam-gate rules list|show|test …                          the rules in force, and their examples (rules --help)
  ai-iam-gate waive --report FILE --fingerprint FP …           live with a finding for a time (waive --help)
  ai-iam-gate --version

exit status: 0 the gate passes; 1 it fails; 2 bad usage, bad settings or an internal error
`;
/** Answers the exit status: 0 the gate passes, 1 it fails, 2 it could not be run. */
async function main(args, given) {
    const terminal = guarded(given);
    try {
        const [command, ...rest] = args;
        if (command === undefined || command === "--help" || command === "-h" || command === "help") {
            terminal.stdout.write(main_help);
            return command === undefined ? 2 : 0;
        }
        if (command === "--version") {
            terminal.stdout.write(`${(await __webpack_require__.e(/* import() */ 53).then(__webpack_require__.bind(__webpack_require__, 3053))).version}\n`);
            return 0;
        }
        if (command === "check")
            return await check(rest, terminal);
        if (command === "rules")
            return await (await __webpack_require__.e(/* import() */ 835).then(__webpack_require__.bind(__webpack_require__, 9835))).rules(rest, terminal);
        if (command === "waive")
            return await (await __webpack_require__.e(/* import() */ 339).then(__webpack_require__.bind(__webpack_require__, 5339))).waive(rest, terminal);
        throw new cli_words/* UsageError */.e(`there is no command \`${command}\`; the commands are: check, rules, waive (see --help)`);
    }
    catch (error) {
        terminal.stderr.write(`${(0,report_escape/* logText */.kc)(explain(error, terminal.env))}\n`);
        return 2;
    }
}
/** A workflow may run this in a step: nothing that is written, whatever it quotes, is a command of its runner. */
function guarded({ stdout, stderr, env }) {
    const guard = (stream) => ({
        ...(stream.isTTY !== undefined && { isTTY: stream.isTTY }),
        write: (text) => stream.write((0,report_escape/* withoutCommands */.Df)(text)),
    });
    const columns = stdout.columns === undefined ? {} : { columns: stdout.columns };
    return { stdout: { ...guard(stdout), ...columns }, stderr: guard(stderr), env };
}
/** Expected errors say all there is; anything else is a bug, whose stack only a maintainer wants. */
function explain(error, env) {
    if (error instanceof src_options/* SettingsError */.GN)
        return error.complaints.map((complaint) => `ai-iam-gate: ${complaint}`).join("\n");
    if (error instanceof cli_words/* UsageError */.e)
        return `ai-iam-gate: ${error.message}`;
    if (error instanceof Error && error.name === "ChangeError")
        return `ai-iam-gate: ${error.message}`;
    const stack = error instanceof Error && env.AI_IAM_GATE_DEBUG ? `\n${error.stack}` : "";
    return `ai-iam-gate: internal error: ${error instanceof Error ? error.message : String(error)} (set AI_IAM_GATE_DEBUG=1 for details)${stack}`;
}


/***/ }),

/***/ 5273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ UsageError),
/* harmony export */   u: () => (/* binding */ readWords)
/* harmony export */ });
/** Command line words to flags and their values, with messages that name the valid ones. */
class UsageError extends Error {
}
/** Every flag takes one value, but those of `bare`; words without a flag may stand where `rest` says so. Throws UsageError. */
function readWords(args, flags, bare, rest = "none") {
    const found = new Map();
    const alone = [];
    for (let i = 0; i < args.length; i++) {
        const [flag = "", joined] = splitOnce(args[i] ?? "");
        if (bare.includes(flag)) {
            found.set(flag, []);
            continue;
        }
        if (rest === "places" && !flag.startsWith("-")) {
            alone.push(args[i] ?? "");
            continue;
        }
        if (!flags.includes(flag))
            throw new UsageError(`there is no flag \`${flag}\`; valid are ${[...flags, ...bare].join(", ")}`);
        const value = joined ?? args[++i];
        if (value === undefined || (joined === undefined && value.startsWith("--")))
            throw new UsageError(`\`${flag}\` needs a value`);
        found.set(flag, [...(found.get(flag) ?? []), value]);
    }
    return {
        value: (flag) => found.get(flag)?.at(-1),
        values: (flag) => found.get(flag) ?? [],
        has: (flag) => found.has(flag),
        rest: alone,
    };
}
function splitOnce(word) {
    const at = word.indexOf("=");
    return word.startsWith("--") && at > 0 ? [word.slice(0, at), word.slice(at + 1)] : [word];
}


/***/ }),

/***/ 9303:
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
    const files = all.filter(({ unit }) => unit.resources.every(({ span }) => span.source.path === unit.key));
    if (files.length === 0 || files.length === all.length)
        return all;
    const said = new Set(all.filter((each) => !files.includes(each)).flatMap(({ access }) => statementsIn(access)));
    const repeated = files.filter(({ access }) => {
        const own = statementsIn(access);
        return own.length > 0 && own.every((statement) => said.has(statement));
    });
    return all.filter((each) => !repeated.includes(each));
}
const statementsIn = ({ value }) => value.grants.map(({ origin: { statement } }) => `${statement.source.path}:${statement.start}`);

// EXTERNAL MODULE: ./lib/src/formats/json/parse.js + 2 modules
var parse = __webpack_require__(6719);
// EXTERNAL MODULE: ./lib/src/model/value.js
var model_value = __webpack_require__(3874);
// EXTERNAL MODULE: ./lib/src/model/nearest.js
var nearest = __webpack_require__(1533);
// EXTERNAL MODULE: ./lib/src/model/one-line.js
var one_line = __webpack_require__(8658);
// EXTERNAL MODULE: ./lib/src/model/source.js
var source = __webpack_require__(9998);
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/src/access/pattern.js
var pattern = __webpack_require__(1934);
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
/** Where the parts of a text were written that stand elsewhere. */
const placesOf = ({ pieces, span }) => pieces.filter((piece) => !isWithin(piece.span, span)).flatMap((piece) => [piece.span, ...(piece.via ?? [])]);
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
    return mapsIn(value, `${quote(key)} must be a map of operators`, mistakes, (operators) => once(operators, mistakes, (operator) => mapsIn(operator.value, `${quote(operator.key)} must be a map of condition keys`, mistakes, (keys) => once(keys, mistakes, (each) => [testOf(operator.key, each, mistakes)]))));
}
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
    return all.length > mostReadings ? anything(effect, all, span) : all;
}
const orNone = (all) => (all.length > 0 ? all : [undefined]);
/** One that is not known, or is none, is an allow: that is never silent. */
function effectOf(entries, mistakes) {
    const effects = entries.map(({ key, value }) => {
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
        named.set(name, known ? { ...known, values: [...known.values, ...each.values] } : each);
    }
    return [...named.values()];
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
    const lines = (0,external_node_fs_.readFileSync)(new URL(/* asset import */ __webpack_require__(8350), __webpack_require__.b), "utf8")
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
function readPolicy(value, owner, index, depth = 0) {
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
            return joined(value.items.map((item) => onlyPerhaps(readPolicy(item, owner, index, depth + 1), item.perhaps)));
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
    const only = value.pieces.length === 1 ? value.pieces[0] : undefined;
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
        ...placeOf(written),
    };
}
const opaque = (written, because) => ({
    kind: "opaque",
    text: (0,source/* textOf */.b6)(written.via?.at(-1) ?? written.span).replace(/\s+/g, " "),
    because,
    ...placeOf(written),
});
const placeOf = ({ span, via }) => ({ span, ...(via && { via }) });

// EXTERNAL MODULE: ./lib/src/access/condition.js + 2 modules
var access_condition = __webpack_require__(329);
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
    const about = (value, name, text, service, instead) => ({
        subject: place.subject,
        name,
        text,
        effect: statement.effect,
        service,
        statement: statement.span,
        block: place.block,
        ...blameOf(value),
        ...(instead !== undefined && { instead }),
    });
    return [...actionLints(statement, about), ...resourceLints(statement, about), ...conditionLints(statement, about)];
}
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
        return principals.map((principal) => ({
            ...row,
            cloud: "aws",
            subject: belonging.subject,
            principal,
            conditions: part.conditions,
            traits: interned(traitsIn(belonging, row, principal, part.conditions)),
            origin,
            ...(perhaps !== undefined && { perhaps }),
        }));
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
    return [{ of: whole, except: patterns.map(({ of }) => of), span: selection.span }];
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
const holder = [{ kind: "holder" }];
function rows_principalsOf(statement) {
    if (!statement.principals)
        return holder;
    const all = statement.principals.of.map(principalOf);
    return statement.principals.kind === "only" ? all : [{ kind: "all-except", of: all, span: statement.principals.span }];
}
/** Actions that nothing can be said of: the whole name is a hole. */
const hiddenActions = (statement) => statement.actions.of.filter((value) => {
    const of = patternOf(value, "glob");
    return !of || rows_isHole(of);
});

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
    const only = value.kind === "text" && value.pieces.length === 1 ? value.pieces[0] : undefined;
    return only?.kind === "hole" ? only.name.replace(/\.[a-z_A-Z]+$/, "") : undefined;
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
/** A resource under the name that the provider knows it by, whichever of its Terraform providers makes it. */
function thingSubject(unit, { address, name, resource }, moved) {
    const text = name && patternOf(name, "exact")?.text;
    const former = formerly(address, moved);
    return {
        ...draft(unit, address, "resource", resource, []),
        formerly: former === undefined ? [] : [former],
        ...(text && { name: `${resource.type.replace(/^aws(cc)?_/, "").replace(/^bedrockagent_/, "bedrock_")} ${text}` }),
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
/** Values that name a bucket, a key, a secret or a function to the names by which two of them are told to be one place. */




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
const ownNames = ["bucket", "function_name", "name", "domain_name", "bucket_name"];
function places_namesIn(index) {
    const declared = new Map(index.unit.resources.map((resource) => [resource.address, resource]));
    return (value) => {
        const address = addressIn(value);
        const resource = address === undefined ? undefined : (declared.get(address) ?? declared.get(`${address}[0]`));
        const own = ownNames.flatMap((name) => (0,model_value/* literal */.eu)((0,model_value/* field */.ZZ)(resource?.body, name)) ?? []);
        const name = nameIn(value);
        return [...new Set([...(address === undefined ? [] : [withoutInstance(address)]), ...own, ...(name ? [name] : [])])];
    };
}
/** The resource that a text is about, where all of its name is one reference: `s3://${aws_s3_bucket.models.id}/v1`. */
function addressIn(value) {
    const direct = referenced(value);
    if (direct !== undefined)
        return direct;
    const hole = /^\$\{([^}]*)\}$/.exec(nameIn(value) ?? "")?.[1];
    return hole !== undefined && /^(data\.)?aws(cc)?_/.test(hole) ? hole.replace(/\.[a-z_]+$/, "") : undefined;
}
/** The name itself, out of an ARN or a URI. */
function nameIn(value) {
    const text = patternOf(value, "exact")?.text;
    if (text === undefined)
        return undefined;
    const arn = arnParts(text);
    if (!arn)
        return head(text.replace(/^s3:\/\//, ""));
    if (arn.service === "s3")
        return head(arn.resource);
    const [, kind = "", name = ""] = /^([a-z-]+)[:/](.*)$/.exec(arn.resource) ?? [];
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

;// CONCATENATED MODULE: ./lib/src/clouds/aws/facts.js
const facts_services = [
    [/bedrock-?agentcore/i, "bedrock-agentcore"],
    [/bedrock/i, "bedrock"],
    [/sagemaker/i, "sagemaker"],
    [/opensearchserverless/i, "aoss"],
    [/lambda/i, "lambda"],
    [/(^aws(cc)?_|::)ecs/i, "ecs"],
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
    hold(draft, subject, reading, { here, by: resource, through: [] });
    for (const { member, resource: by } of members)
        hold(draft, subjectOf(draft, member, by), reading, {
            here,
            by: resource,
            through: [{ span: member.span, note: "a member here" }],
        });
    return { subject, policies: reading.policies };
}
function addTrust(draft, fact) {
    const subject = subjectOf(draft, fact.role, fact.resource);
    const reading = readPolicy(fact.document, fact.resource, draft.index);
    note(draft, reading.diagnostics);
    if (reading.address !== undefined)
        holdBy(draft, reading.address, subject.key);
    const from = draft.grants.length;
    for (const policy of reading.policies)
        addRows(draft, policy, { kind: "trust", subject: subject.key, perhaps: policy.perhaps, hops: [] });
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

;// CONCATENATED MODULE: ./lib/src/clouds/aws/cloudformation.js



const get = (resource, name) => (0,model_value/* field */.ZZ)((0,model_value/* field */.ZZ)(resource.body, "Properties"), name);
const inlinePolicies = (resource, policies, holder) => (0,model_value/* items */.ld)(policies).flatMap((policy) => {
    const document = (0,model_value/* field */.ZZ)(policy, "PolicyDocument");
    return document ? [{ kind: "inline", holder, document, resource }] : [];
});
const identity = (what, nameProperty) => (resource) => [
    { kind: "identity", what, address: resource.address, name: get(resource, nameProperty), resource },
    ...(0,model_value/* items */.ld)(get(resource, "AssumeRolePolicyDocument")).map((document) => ({ kind: "trust", role: facts_itself(resource), document, resource })),
    ...(0,model_value/* items */.ld)(get(resource, "PermissionsBoundary")).map((policy) => ({ kind: "boundary", holder: facts_itself(resource), policy, resource })),
    ...(0,model_value/* items */.ld)(get(resource, "ManagedPolicyArns")).map((policy) => ({ kind: "attachment", holder: facts_itself(resource), policy, resource })),
    ...inlinePolicies(resource, get(resource, "Policies"), facts_itself(resource)),
];
const holdersOf = (resource) => ["Roles", "Users", "Groups"].flatMap((name) => (0,model_value/* items */.ld)(get(resource, name)));
const standalone = (resource) => {
    const document = get(resource, "PolicyDocument");
    if (!document)
        return [];
    return holdersOf(resource).map((holder) => ({ kind: "inline", holder, document, resource }));
};
const single = (holderProperty) => (resource) => {
    const [holder, document] = [get(resource, holderProperty), get(resource, "PolicyDocument")];
    return holder && document ? [{ kind: "inline", holder, document, resource }] : [];
};
const cloudformation_managed = (resource) => {
    const document = get(resource, "PolicyDocument");
    if (!document)
        return [];
    return [
        { kind: "policy", address: resource.address, name: get(resource, "ManagedPolicyName"), document, resource },
        ...holdersOf(resource).map((holder) => ({ kind: "attachment", holder, policy: facts_itself(resource), resource })),
    ];
};
const resourcePolicy = (of, policy) => (resource) => {
    const document = get(resource, policy);
    return document ? [{ kind: "resource-policy", of: get(resource, of) ?? facts_itself(resource), document, resource }] : [];
};
const setting = (name, of, value) => (resource) => (0,model_value/* items */.ld)(get(resource, of)).map((subject) => ({ kind: "setting", of: subject, name, value: get(resource, value) ?? subject, resource }));
/** Every pair of somebody and a group, or a permission set, that a resource puts together. */
const membership = (resource, members, groups) => (0,model_value/* items */.ld)(members).flatMap((member) => (0,model_value/* items */.ld)(groups).map((group) => ({ kind: "membership", member, group, resource })));
const user = (resource) => [
    ...identity("user", "UserName")(resource),
    ...membership(resource, facts_itself(resource), get(resource, "Groups")),
];
/** https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sso-permissionset.html */
const permissionSet = (resource) => {
    const holder = facts_itself(resource);
    const attached = [
        ...(0,model_value/* items */.ld)(get(resource, "ManagedPolicies")),
        ...(0,model_value/* items */.ld)(get(resource, "CustomerManagedPolicyReferences")).flatMap((policy) => (0,model_value/* items */.ld)((0,model_value/* field */.ZZ)(policy, "Name"))),
    ];
    const boundary = get(resource, "PermissionsBoundary");
    const bounds = [
        ...(0,model_value/* items */.ld)((0,model_value/* field */.ZZ)(boundary, "ManagedPolicyArn")),
        ...(0,model_value/* items */.ld)((0,model_value/* field */.ZZ)((0,model_value/* field */.ZZ)(boundary, "CustomerManagedPolicyReference"), "Name")),
    ];
    return [
        { kind: "identity", what: "permission-set", address: resource.address, name: get(resource, "Name"), resource },
        ...(0,model_value/* items */.ld)(get(resource, "InlinePolicy")).map((document) => ({ kind: "inline", holder, document, resource })),
        ...attached.map((policy) => ({ kind: "attachment", holder, policy, resource })),
        ...bounds.map((policy) => ({ kind: "boundary", holder, policy, resource })),
    ];
};
/** https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-organizations-policy.html */
const organisationPolicy = (resource) => {
    const [type, document] = [(0,model_value/* literal */.eu)(get(resource, "Type")), get(resource, "Content")];
    if (!document || !boundingPolicies.includes(type ?? ""))
        return [];
    return [
        { kind: "policy", address: resource.address, name: get(resource, "Name"), document, bounds: type, resource },
        ...(0,model_value/* items */.ld)(get(resource, "TargetIds")).flatMap((target) => guardOf(target, facts_itself(resource), resource)),
    ];
};
const guardrail = (resource) => {
    const of = facts_itself(resource);
    const value = (0,model_value/* field */.ZZ)(get(resource, "GuardrailConfiguration"), "GuardrailIdentifier");
    const says = value ? undefined : "none";
    return [{ kind: "setting", of, name: "guardrail", value: value ?? of, says, resource }];
};
/**
 * A function's own role, unless it is given one. Policy templates are left to their issue; names are of managed policies.
 * https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html
 */
const serverless = (resource) => {
    const given = get(resource, "Role");
    const holder = given ?? facts_itself(resource);
    const own = given ? [] : [{ kind: "identity", what: "role", address: resource.address, resource }];
    const policies = (0,model_value/* items */.ld)(get(resource, "Policies")).flatMap((policy) => {
        if ((0,model_value/* field */.ZZ)(policy, "Statement"))
            return [{ kind: "inline", holder, document: policy, resource }];
        if (policy.kind === "dict")
            return [];
        return [{ kind: "attachment", holder, policy: arnOf(policy), resource }];
    });
    return [...own, ...policies];
};
/** SAM takes a managed policy by its bare name. */
function arnOf(policy) {
    const name = (0,model_value/* literal */.eu)(policy);
    if (policy.kind !== "text" || name === undefined || name.startsWith("arn:"))
        return policy;
    return { ...policy, pieces: [{ kind: "literal", text: `arn:aws:iam::aws:policy/${name}`, span: policy.span }] };
}
/** https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/ */
const cloudformationReaders = {
    "AWS::IAM::Role": identity("role", "RoleName"),
    "AWS::IAM::User": user,
    "AWS::IAM::Group": identity("group", "GroupName"),
    "AWS::IAM::Policy": standalone,
    "AWS::IAM::RolePolicy": single("RoleName"),
    "AWS::IAM::UserPolicy": single("UserName"),
    "AWS::IAM::GroupPolicy": single("GroupName"),
    "AWS::IAM::ManagedPolicy": cloudformation_managed,
    "AWS::IAM::UserToGroupAddition": (resource) => membership(resource, get(resource, "Users"), get(resource, "GroupName")),
    "AWS::SSO::PermissionSet": permissionSet,
    "AWS::SSO::Assignment": (resource) => membership(resource, get(resource, "PrincipalId"), get(resource, "PermissionSetArn")),
    "AWS::EC2::VPCEndpoint": (resource) => endpoint(resource, get(resource, "ServiceName"), get(resource, "PolicyDocument")),
    "AWS::Organizations::Policy": organisationPolicy,
    "AWS::IAM::AccessKey": setting("access-key", "UserName", "UserName"),
    "AWS::Bedrock::Agent": guardrail,
    "AWS::Bedrock::ResourcePolicy": resourcePolicy("ResourceArn", "PolicyDocument"),
    "AWS::SageMaker::ModelPackageGroup": resourcePolicy("ModelPackageGroupName", "ModelPackageGroupPolicy"),
    "AWS::S3Vectors::VectorBucketPolicy": resourcePolicy("VectorBucketArn", "Policy"),
    "AWS::Serverless::Function": serverless,
    "AWS::Serverless::StateMachine": serverless,
};

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

;// CONCATENATED MODULE: ./lib/src/clouds/aws/cloud-control.js

/** Documents are written as JSON, in the letters of that. */
const documents = /(^|_)(document|policy|content)$/;
const pascal = (name) => name.replace(/(^|_)([a-z0-9])/g, (_, _before, letter) => letter.toUpperCase());
const inPascal = (value) => {
    if (value.kind === "list")
        return { ...value, items: value.items.map(inPascal) };
    if (value.kind !== "dict")
        return value;
    const entries = value.entries.map((each) => ({
        ...each,
        key: pascal(each.key),
        value: documents.test(each.key) ? each.value : inPascal(each.value),
    }));
    return { ...value, entries };
};
const template = (resource) => {
    const { body } = resource;
    const properties = inPascal(body);
    return { ...resource, body: { ...body, entries: [{ key: "Properties", keySpan: body.span, value: properties }] } };
};
const twin = (type) => (resource) => (cloudformationReaders[type]?.(template(resource)) ?? []).map((fact) => "resource" in fact ? { ...fact, resource } : fact);
/** https://registry.terraform.io/providers/hashicorp/awscc/latest/docs */
const twinReaders = {
    awscc_iam_role: twin("AWS::IAM::Role"),
    awscc_iam_user: twin("AWS::IAM::User"),
    awscc_iam_group: twin("AWS::IAM::Group"),
    awscc_iam_role_policy: twin("AWS::IAM::RolePolicy"),
    awscc_iam_user_policy: twin("AWS::IAM::UserPolicy"),
    awscc_iam_group_policy: twin("AWS::IAM::GroupPolicy"),
    awscc_iam_managed_policy: twin("AWS::IAM::ManagedPolicy"),
    awscc_sso_permission_set: twin("AWS::SSO::PermissionSet"),
    awscc_sso_assignment: twin("AWS::SSO::Assignment"),
    awscc_ec2_vpc_endpoint: twin("AWS::EC2::VPCEndpoint"),
    awscc_organizations_policy: twin("AWS::Organizations::Policy"),
    awscc_sagemaker_model_package_group: twin("AWS::SageMaker::ModelPackageGroup"),
    awscc_s3vectors_vector_bucket_policy: twin("AWS::S3Vectors::VectorBucketPolicy"),
};

;// CONCATENATED MODULE: ./lib/src/clouds/aws/attributes.js


/** An argument that is null is as good as left out. */
function attributes_get({ body }, name) {
    const value = (0,model_value/* field */.ZZ)(body, name);
    return value?.kind === "scalar" && value.value === null ? undefined : value;
}
/** All values at the end of a path: blocks repeat. */
const attributes_all = (value, ...path) => path.reduce((found, name) => found.flatMap((each) => (0,model_value/* items */.ld)((0,model_value/* field */.ZZ)(each, name))), (0,model_value/* items */.ld)(value));
const allIn = ({ body }, ...path) => attributes_all(body, ...path);
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
    name: names.map((name) => attributes_get(resource, name)).find((name) => name !== undefined),
    resource,
});
const keeps = (resource, place, what, ...path) => allIn(resource, ...path).map((at) => ({ kind: "keeps", at, place, what, resource }));
const actsAs = (resource, ...path) => allIn(resource, ...path).map((role) => ({ kind: "acts-as", role, resource }));
/** A protection that is there or not: told of either way, so that it is lost only where the resource stays. */
const protection = (resource, name, value, instead) => settingOf(resource, name, value ?? facts_itself(resource), value && textIn(value) !== "false" ? "yes" : "no", instead);
/** A key of the customer's own: a protection, and it opens what the resource keeps. */
const encryptedBy = (resource, what, ...path) => [
    ...keeps(resource, "key", what, ...path),
    protection(resource, "encryption-key", allIn(resource, ...path)[0]),
];
/** What several readers say of one type. */
const together = (...readers) => (resource) => readers.flatMap((reader) => reader(resource));

// EXTERNAL MODULE: ./lib/src/model/text.js
var model_text = __webpack_require__(7356);
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
    const [name, value] = [(0,model_value/* field */.ZZ)(pair, "name"), (0,model_value/* field */.ZZ)(pair, "value")];
    return name && value ? keyIn(resource, textIn(name) ?? "", value, name) : [];
});
const lambda = (resource) => allIn(resource, "environment", "variables").flatMap((map) => variables(resource, map));
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
    aws_lambda_function: lambda,
    awscc_lambda_function: lambda,
    aws_instance: instance,
    aws_spot_instance_request: instance,
    aws_launch_configuration: instance,
    aws_launch_template: instance,
    awscc_ec2_instance: instance,
    awscc_ec2_launch_template: scripts(["launch_template_data", "user_data"]),
    aws_ecs_task_definition: (resource) => allIn(resource, "container_definitions").flatMap((written) => attributes_all(jsonIn(written)).flatMap((definition) => container(resource, definition))),
};

;// CONCATENATED MODULE: ./lib/src/clouds/aws/terraform-agentcore.js



const ownNetwork = (resource) => allIn(resource, "network_configuration", "network_mode").map((mode) => settingOf(resource, "private-network", mode, (0,model_value/* literal */.eu)(mode) === "PUBLIC" ? "no" : "yes"));
/** The names of claims and of those that a token may carry: without any of them, every token of the issuer gets in. */
const demands = ["allowed_audience", "allowed_clients", "allowed_scopes", "custom_claim"];
const authorizer = (resource) => allIn(resource, "authorizer_configuration", "custom_jwt_authorizer")
    .filter((block) => demands.every((name) => attributes_all(block, name).length === 0))
    .map((block) => settingOf(resource, "no-authentication", block, "any token of the issuer"));
const runtime = (resource) => [
    thing(resource, "agent_runtime_name"),
    ...actsAs(resource, "role_arn"),
    ...ownNetwork(resource),
    ...authorizer(resource),
    ...keeps(resource, "bucket", "models", "agent_runtime_artifact", "code_configuration", "code", "s3", "bucket"),
    ...variables(resource, attributes_get(resource, "environment_variables")),
];
const gateway = (resource) => [
    thing(resource, "name"),
    ...actsAs(resource, "role_arn"),
    ...allIn(resource, "authorizer_type")
        .filter((type) => (0,model_value/* literal */.eu)(type) === "NONE")
        .map((type) => settingOf(resource, "no-authentication", type, "anyone", "AWS_IAM")),
    ...authorizer(resource),
    ...keeps(resource, "function", "tools", "interceptor_configuration", "interceptor", "lambda", "arn"),
    ...encryptedBy(resource, "knowledge", "kms_key_arn"),
];
const workplace = (resource) => [
    thing(resource, "name"),
    ...actsAs(resource, "execution_role_arn"),
    ...ownNetwork(resource),
    ...keeps(resource, "bucket", "logs", "recording", "s3_location", "bucket"),
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
    settingOf(resource, "stored-credential", attributes_get(resource, "name") ?? resource.body),
    ...terraform_agentcore_written(resource, secrets(resource), name),
];
const vendors = ["custom", "github", "google", "microsoft", "salesforce", "slack"];
/** https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/bedrockagentcore_agent_runtime */
const agentcoreReaders = {
    aws_bedrockagentcore_agent_runtime: runtime,
    awscc_bedrockagentcore_runtime: runtime,
    aws_bedrockagentcore_gateway: gateway,
    awscc_bedrockagentcore_gateway: gateway,
    aws_bedrockagentcore_gateway_target: (resource) => keeps(resource, "function", "tools", "target_configuration", "mcp", "lambda", "lambda_arn"),
    aws_bedrockagentcore_browser: workplace,
    aws_bedrockagentcore_code_interpreter: workplace,
    aws_bedrockagentcore_memory: memory,
    aws_bedrockagentcore_api_key_credential_provider: credentialProvider((resource) => [...allIn(resource, "api_key"), ...allIn(resource, "api_key_wo")], "api_key"),
    aws_bedrockagentcore_oauth2_credential_provider: credentialProvider((resource) => vendors.flatMap((vendor) => ["client_secret", "client_secret_wo"].flatMap((name) => allIn(resource, "oauth2_provider_config", `${vendor}_oauth2_provider_config`, name))), "client_secret"),
};

;// CONCATENATED MODULE: ./lib/src/clouds/aws/terraform-identities.js




const terraform_identities_identity = (what) => (resource) => [
    { kind: "identity", what, address: resource.address, name: attributes_get(resource, "name"), resource },
    ...each(attributes_get(resource, "assume_role_policy"), (document) => ({
        kind: "trust",
        role: facts_itself(resource),
        document,
        resource,
    })),
    ...each(attributes_get(resource, "permissions_boundary"), (policy) => ({
        kind: "boundary",
        holder: facts_itself(resource),
        policy,
        resource,
    })),
    ...each(attributes_get(resource, "managed_policy_arns"), (policy) => ({
        kind: "attachment",
        holder: facts_itself(resource),
        policy,
        resource,
    })),
    ...attributes_all(resource.body, "inline_policy", "policy").map((document) => ({ kind: "inline", holder: facts_itself(resource), document, resource })),
];
const inline = (holder) => (resource) => each(attributes_get(resource, holder), (of) => ({
    kind: "inline",
    holder: of,
    document: attributes_get(resource, "policy") ?? of,
    resource,
}));
const attachment = (holders) => (resource) => holders.flatMap((name) => (0,model_value/* items */.ld)(attributes_get(resource, name)).flatMap((holder) => [...(0,model_value/* items */.ld)(attributes_get(resource, "policy_arn")), ...(0,model_value/* items */.ld)(attributes_get(resource, "policy_arns"))].map((policy) => ({ kind: "attachment", holder, policy, resource }))));
/** Every pair of somebody and a group, or a permission set, that a resource puts together. */
const terraform_identities_membership = (member, group) => (resource) => (0,model_value/* items */.ld)(attributes_get(resource, member)).flatMap((who) => each(attributes_get(resource, group), (of) => ({ kind: "membership", member: who, group: of, resource })));
/** https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/ssoadmin_permission_set */
const terraform_identities_permissionSet = (kind, find) => (resource) => (0,model_value/* items */.ld)(attributes_get(resource, "permission_set_arn")).flatMap((holder) => find(resource).map((value) => {
    if (kind === "inline")
        return { kind, holder, document: value, resource };
    return { kind, holder, policy: value, resource };
}));
const guard = (of, document) => (resource) => guardOf(attributes_get(resource, of) ?? facts_itself(resource), attributes_get(resource, document), resource);
const terraform_identities_setting = (name, of, value) => (resource) => each(attributes_get(resource, of), (subject) => ({
    kind: "setting",
    of: subject,
    name,
    value: attributes_get(resource, value) ?? subject,
    resource,
}));
const customerManaged = (resource) => attributes_all(resource.body, "customer_managed_policy_reference", "name");
/** https://registry.terraform.io/providers/hashicorp/aws/latest/docs */
const identityReaders = {
    aws_iam_role: terraform_identities_identity("role"),
    aws_iam_user: terraform_identities_identity("user"),
    aws_iam_group: terraform_identities_identity("group"),
    aws_iam_policy: (resource) => each(attributes_get(resource, "policy"), (document) => ({
        kind: "policy",
        address: resource.address,
        name: attributes_get(resource, "name"),
        document,
        resource,
    })),
    "data.aws_iam_policy_document": (resource) => [
        { kind: "document", address: resource.address, document: resource.body, resource },
    ],
    "data.aws_iam_policy": (resource) => {
        const name = (0,model_value/* literal */.eu)(attributes_get(resource, "name"));
        const policy = attributes_get(resource, "arn") ?? (name === undefined ? undefined : attributes_text(`arn:aws:iam::aws:policy/${name}`, resource));
        return policy ? [{ kind: "lookup", address: resource.address, policy, resource }] : [];
    },
    aws_iam_role_policy: inline("role"),
    aws_iam_user_policy: inline("user"),
    aws_iam_group_policy: inline("group"),
    aws_iam_role_policy_attachment: attachment(["role"]),
    aws_iam_user_policy_attachment: attachment(["user"]),
    aws_iam_group_policy_attachment: attachment(["group"]),
    aws_iam_policy_attachment: attachment(["roles", "users", "groups"]),
    // What these name is attached by them too. Inline policies are only named: what is in them stands elsewhere.
    aws_iam_role_policy_attachments_exclusive: attachment(["role_name"]),
    aws_iam_user_policy_attachments_exclusive: attachment(["user_name"]),
    aws_iam_group_policy_attachments_exclusive: attachment(["group_name"]),
    aws_iam_user_group_membership: terraform_identities_membership("user", "groups"),
    aws_iam_group_membership: terraform_identities_membership("users", "group"),
    aws_ssoadmin_permission_set: (resource) => [
        { kind: "identity", what: "permission-set", address: resource.address, name: attributes_get(resource, "name"), resource },
    ],
    aws_ssoadmin_permission_set_inline_policy: terraform_identities_permissionSet("inline", (resource) => (0,model_value/* items */.ld)(attributes_get(resource, "inline_policy"))),
    aws_ssoadmin_managed_policy_attachment: terraform_identities_permissionSet("attachment", (resource) => (0,model_value/* items */.ld)(attributes_get(resource, "managed_policy_arn"))),
    aws_ssoadmin_managed_policy_attachments_exclusive: terraform_identities_permissionSet("attachment", (resource) => (0,model_value/* items */.ld)(attributes_get(resource, "managed_policy_arns"))),
    aws_ssoadmin_customer_managed_policy_attachment: terraform_identities_permissionSet("attachment", customerManaged),
    aws_ssoadmin_customer_managed_policy_attachments_exclusive: terraform_identities_permissionSet("attachment", customerManaged),
    aws_ssoadmin_permissions_boundary_attachment: terraform_identities_permissionSet("boundary", (resource) => [
        ...attributes_all(resource.body, "permissions_boundary", "managed_policy_arn"),
        ...attributes_all(resource.body, "permissions_boundary", "customer_managed_policy_reference", "name"),
    ]),
    aws_ssoadmin_account_assignment: terraform_identities_membership("principal_id", "permission_set_arn"),
    aws_vpc_endpoint: (resource) => endpoint(resource, attributes_get(resource, "service_name"), attributes_get(resource, "policy")),
    aws_vpc_endpoint_policy: guard("vpc_endpoint_id", "policy"),
    aws_organizations_policy: (resource) => {
        const type = (0,model_value/* literal */.eu)(attributes_get(resource, "type")) ?? "SERVICE_CONTROL_POLICY";
        if (!boundingPolicies.includes(type))
            return [];
        return each(attributes_get(resource, "content"), (document) => ({
            kind: "policy",
            address: resource.address,
            name: attributes_get(resource, "name"),
            document,
            bounds: type,
            resource,
        }));
    },
    aws_organizations_policy_attachment: guard("target_id", "policy_id"),
    aws_iam_access_key: terraform_identities_setting("access-key", "user", "user"),
    aws_iam_user_login_profile: terraform_identities_setting("login-profile", "user", "user"),
    aws_iam_service_specific_credential: terraform_identities_setting("service-credential", "user_name", "service_name"),
    moved: (resource) => {
        const [from, to] = [attributes_get(resource, "from"), attributes_get(resource, "to")].map(addressText);
        return from !== undefined && to !== undefined ? [{ kind: "moved", from, to }] : [];
    },
};
const addressText = (value) => value?.kind === "reference" ? value.address : value?.kind === "unknown" ? value.name : (0,model_value/* literal */.eu)(value);

;// CONCATENATED MODULE: ./lib/src/clouds/aws/guardrail-filters.js


/** https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GuardrailContentFilterConfig.html */
const strengths = ["LOW", "MEDIUM", "HIGH"];
/** https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GuardrailPiiEntityConfig.html */
const actions = ["ANONYMIZE", "BLOCK"];
const filters = (resource) => [
    ...allIn(resource, "content_policy_config", "filters_config").flatMap((filter) => ["input", "output"].flatMap((side) => contentFilter(resource, filter, side))),
    ...allIn(resource, "topic_policy_config", "topics_config").map((topic) => held(resource, topic, "topic", (0,model_value/* field */.ZZ)(topic, "name"))),
    ...allIn(resource, "word_policy_config", "managed_word_lists_config").map((list) => held(resource, list, "words of", (0,model_value/* field */.ZZ)(list, "type"))),
    ...allIn(resource, "word_policy_config", "words_config")
        .slice(0, 1)
        .map((word) => settingOf(resource, "guardrail-filter", word, "words of its own")),
    ...allIn(resource, "sensitive_information_policy_config", "pii_entities_config").flatMap((entity) => steps(resource, textIn((0,model_value/* field */.ZZ)(entity, "type")) ?? "", (0,model_value/* field */.ZZ)(entity, "action"), actions)),
    ...allIn(resource, "sensitive_information_policy_config", "regexes_config").flatMap((regex) => steps(resource, `pattern ${textIn((0,model_value/* field */.ZZ)(regex, "name")) ?? ""}`, (0,model_value/* field */.ZZ)(regex, "action"), actions)),
    ...allIn(resource, "contextual_grounding_policy_config", "filters_config").flatMap((filter) => thresholds(resource, textIn((0,model_value/* field */.ZZ)(filter, "type")) ?? "", (0,model_value/* field */.ZZ)(filter, "threshold"))),
];
const held = (resource, block, what, name) => settingOf(resource, "guardrail-filter", name ?? block, `${what} ${textIn(name) ?? ""}`);
/** A filter that only detects, or is switched off, holds nothing back. */
function contentFilter(resource, filter, side) {
    if (textIn((0,model_value/* field */.ZZ)(filter, `${side}_action`)) === "NONE" || textIn((0,model_value/* field */.ZZ)(filter, `${side}_enabled`)) === "false")
        return [];
    return steps(resource, `${textIn((0,model_value/* field */.ZZ)(filter, "type")) ?? ""} of ${side === "input" ? "prompts" : "answers"}`, (0,model_value/* field */.ZZ)(filter, `${side}_strength`), strengths);
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






const identifierIn = (block) => (0,model_value/* field */.ZZ)(block, "guardrail_identifier") ?? (0,model_value/* field */.ZZ)(block, "guardrail_id");
/** The working draft changes under whoever uses it. */
const drafts = (resource, blocks) => blocks
    .flatMap((block) => (0,model_value/* items */.ld)((0,model_value/* field */.ZZ)(block, "guardrail_version")))
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
    ...keeps(resource, "function", "tools", "action_groups", "action_group_executor", "lambda"),
];
/** https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/bedrockagent_flow */
const flow = (resource) => {
    const nodes = [...allIn(resource, "definition", "node"), ...allIn(resource, "definition", "nodes")];
    return [
        thing(resource, "name"),
        ...guardrailOfNodes(resource, nodes),
        ...nodes.flatMap((node) => attributes_all(node, "configuration", "lambda_function", "lambda_arn").map((at) => ({ kind: "keeps", at, place: "function", what: "tools", resource }))),
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
const terraform_models_guardrail = (resource) => [
    thing(resource, "name"),
    ...filters(resource),
    protection(resource, "encryption-key", attributes_get(resource, "kms_key_arn")),
];
/** What is recorded unless it says otherwise. */
const recorded = ["text", "image", "embedding", "video"];
/** https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/bedrock_model_invocation_logging_configuration */
const logging = (resource) => {
    const [config] = allIn(resource, "logging_config");
    const place = (name, ...path) => attributes_all(config, ...path).map((at) => settingOf(resource, name, at, nameIn(at)));
    return [
        { kind: "thing", address: resource.address, name: attributes_text("of the region", resource), resource },
        settingOf(resource, "invocation-logging", attributes_text("on", resource)),
        ...recorded.map((what) => {
            const enabled = (0,model_value/* field */.ZZ)(config, `${what}_data_delivery_enabled`);
            return settingOf(resource, `logged-${what}`, enabled ?? facts_itself(resource), textIn(enabled) === "false" ? `no ${what}` : what, "true");
        }),
        ...place("log-bucket", "s3_config", "bucket_name"),
        ...place("log-group", "cloudwatch_config", "log_group_name"),
        ...keeps(resource, "bucket", "logs", "logging_config", "s3_config", "bucket_name"),
        ...keeps(resource, "bucket", "logs", "logging_config", "cloudwatch_config", "large_data_delivery_s3_config", "bucket_name"),
        ...actsAs(resource, "logging_config", "cloudwatch_config", "role_arn"),
    ];
};
const stores = "storage_configuration";
const structured = ["knowledge_base_configuration", "sql_knowledge_base_configuration", "redshift_configuration"];
/** https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/bedrockagent_knowledge_base */
const knowledgeBase = (resource) => [
    thing(resource, "name"),
    ...actsAs(resource, "role_arn"),
    ...["pinecone", "redis_enterprise_cloud", "mongo_db_atlas", "rds"].flatMap((store) => keeps(resource, "secret", "credentials", stores, `${store}_configuration`, "credentials_secret_arn")),
    ...["provisioned", "serverless"].flatMap((kind) => keeps(resource, "secret", "credentials", ...structured, "query_engine_configuration", `${kind}_configuration`, "auth_configuration", "username_password_secret_arn")),
    ...keeps(resource, "domain", "knowledge", stores, "opensearch_managed_cluster_configuration", "domain_arn"),
    ...keeps(resource, "bucket", "knowledge", "knowledge_base_configuration", "vector_knowledge_base_configuration", "supplemental_data_storage_configuration", "storage_location", "s3_location", "uri"),
    ...encryptedBy(resource, "knowledge", "knowledge_base_configuration", "managed_knowledge_base_configuration", "server_side_encryption_configuration", "kms_key_arn"),
];
const terraform_models_source = "data_source_configuration";
/** https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/bedrockagent_data_source */
const dataSource = (resource) => [
    thing(resource, "name"),
    ...keeps(resource, "bucket", "knowledge", terraform_models_source, "s3_configuration", "bucket_arn"),
    ...allIn(resource, terraform_models_source, "managed_knowledge_base_connector_configuration", "connector_parameters").flatMap((parameters) => attributes_all(jsonIn(parameters), "connectionConfiguration", "bucketName").map((at) => ({ kind: "keeps", at, place: "bucket", what: "knowledge", resource }))),
    ...["confluence", "salesforce", "share_point"].flatMap((product) => keeps(resource, "secret", "credentials", terraform_models_source, `${product}_configuration`, "source_configuration", "credentials_secret_arn")),
    ...encryptedBy(resource, "knowledge", "server_side_encryption_configuration", "kms_key_arn"),
];
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
const modelReaders = {
    aws_bedrockagent_agent: agent,
    awscc_bedrock_agent: agent,
    aws_bedrockagent_agent_action_group: (resource) => keeps(resource, "function", "tools", "action_group_executor", "lambda"),
    aws_bedrockagent_flow: flow,
    aws_bedrockagent_prompt: together((resource) => [thing(resource, "name")], (resource) => encryptedBy(resource, "knowledge", "customer_encryption_key_arn")),
    aws_bedrock_guardrail: terraform_models_guardrail,
    awscc_bedrock_guardrail: terraform_models_guardrail,
    aws_bedrock_model_invocation_logging_configuration: logging,
    aws_bedrockagent_knowledge_base: knowledgeBase,
    awscc_bedrock_knowledge_base: knowledgeBase,
    aws_bedrockagent_data_source: dataSource,
    awscc_bedrock_data_source: dataSource,
    aws_bedrock_custom_model: customModel,
    aws_bedrock_provisioned_model_throughput: (resource) => [
        thing(resource, "provisioned_model_name"),
        ...each(attributes_get(resource, "commitment_duration"), (value) => settingOf(resource, "commitment", value)),
    ],
};

;// CONCATENATED MODULE: ./lib/src/clouds/aws/terraform-places.js




/** The policy of an AI service's own resource. */
const own = (of, policy) => (resource) => each(attributes_get(resource, policy), (document) => ({
    kind: "resource-policy",
    of: attributes_get(resource, of) ?? facts_itself(resource),
    document,
    resource,
}));
/** The policy of a place that is another service's. */
const placePolicy = (place, of, policy) => (resource) => each(attributes_get(resource, policy), (document) => ({
    kind: "resource-policy",
    of: attributes_get(resource, of) ?? facts_itself(resource),
    document,
    place,
    resource,
}));
const placeSetting = (place, of, name, value, says, resource) => ({ kind: "setting", of, name, value, says, place, resource });
/** An element of a statement, where what it is made of is written. */
const terraform_places_element = (key, value) => ({ key, keySpan: value.span, value });
const map = (entries, { span }) => ({ kind: "dict", entries, span });
/** One statement that allows, as if it had been written in a policy. */
const statement = (resource, entries) => map([terraform_places_element("Statement", map([terraform_places_element("Effect", attributes_text("Allow", resource)), ...entries], resource))], resource);
/** A test for each argument that is there: the operator, the key, and the argument. */
function conditions(resource, tests) {
    const written = tests.flatMap(([operator, key, name]) => allIn(resource, name).map((value) => terraform_places_element(operator, { ...map([terraform_places_element(key, value)], resource), span: value.span })));
    return written.length > 0 ? [terraform_places_element("Condition", map(written, resource))] : [];
}
/** `events.amazonaws.com`, an account, an ARN, or anyone. */
function caller(principal, resource) {
    const name = textIn(principal);
    if (name === "*")
        return principal;
    return map([terraform_places_element(name?.includes(".amazonaws.com") ? "Service" : "AWS", principal)], resource);
}
/** https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/lambda_permission */
const permission = (resource) => {
    const [action, principal] = [attributes_get(resource, "action"), attributes_get(resource, "principal")];
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
            of: attributes_get(resource, "function_name") ?? facts_itself(resource),
            document: statement(resource, [
                terraform_places_element("Principal", caller(principal, resource)),
                terraform_places_element("Action", action),
                terraform_places_element("Resource", attributes_get(resource, "function_name") ?? facts_itself(resource)),
                ...tests,
            ]),
            place: "function",
            resource,
        },
    ];
};
const functionUrl = (of, type) => (resource) => allIn(resource, type)
    .filter((value) => textIn(value) === "NONE")
    .flatMap((value) => each(attributes_get(resource, of), (called) => placeSetting("function", called, "no-authentication", value, "anyone", resource)));
/** https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/kms_grant */
const keyGrant = (resource) => {
    const [principal, operations] = [attributes_get(resource, "grantee_principal"), (0,model_value/* items */.ld)(attributes_get(resource, "operations"))];
    if (!principal || operations.length === 0)
        return [];
    const span = operations[0]?.span ?? resource.span;
    const actions = { kind: "list", items: operations.map(keyAction), span };
    const context = ["encryption_context_equals", "encryption_context_subset"].flatMap((name) => allIn(resource, "constraints", name).flatMap((value) => value.kind === "dict"
        ? value.entries.map((each) => terraform_places_element("StringEquals", map([{ ...each, key: `kms:EncryptionContext:${each.key}` }], resource)))
        : []));
    return [
        {
            kind: "resource-policy",
            of: attributes_get(resource, "key_id") ?? facts_itself(resource),
            document: statement(resource, [
                terraform_places_element("Principal", caller(principal, resource)),
                terraform_places_element("Action", actions),
                terraform_places_element("Resource", attributes_get(resource, "key_id") ?? facts_itself(resource)),
                ...(context.length > 0 ? [terraform_places_element("Condition", map(context, resource))] : []),
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
const dataAccess = (resource) => allIn(resource, "policy").flatMap((written) => {
    const document = jsonIn(written);
    const statements = attributes_all(document).flatMap((policy) => attributes_all(policy, "Rules").flatMap((rule) => {
        const [resources, actions, principals] = [
            (0,model_value/* field */.ZZ)(rule, "Resource"),
            (0,model_value/* field */.ZZ)(rule, "Permission"),
            (0,model_value/* field */.ZZ)(policy, "Principal"),
        ];
        if (!resources || !actions || !principals)
            return [];
        const who = { ...map([terraform_places_element("AWS", principals)], resource), span: principals.span };
        return [
            {
                ...map([
                    terraform_places_element("Effect", { ...attributes_text("Allow", resource), span: rule.span }),
                    terraform_places_element("Principal", who),
                    terraform_places_element("Action", actions),
                    terraform_places_element("Resource", resources),
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
            document: { ...map([terraform_places_element("Statement", list)], resource), span: document.span },
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
const shut = ["block_public_acls", "block_public_policy", "ignore_public_acls", "restrict_public_buckets"];
/** https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/s3_bucket_public_access_block */
const publicAccessBlock = (resource) => allIn(resource, "bucket").map((of) => {
    const open = shut.find((name) => {
        const value = attributes_get(resource, name);
        return value === undefined || textIn(value) === "false";
    });
    const blame = (open === undefined ? undefined : attributes_get(resource, open)) ?? facts_itself(resource);
    return placeSetting("bucket", of, "public-access-block", blame, open === undefined ? "yes" : "no", resource);
});
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
    awscc_bedrockagentcore_resource_policy: own("resource_arn", "policy"),
    aws_s3_bucket: together(placePolicy("bucket", "", "policy"), unblocked),
    aws_s3_bucket_policy: placePolicy("bucket", "bucket", "policy"),
    awscc_s3_bucket_policy: placePolicy("bucket", "bucket", "policy_document"),
    aws_s3_bucket_public_access_block: publicAccessBlock,
    aws_s3_bucket_server_side_encryption_configuration: (resource) => allIn(resource, "rule", "apply_server_side_encryption_by_default", "kms_master_key_id").flatMap((key) => each(attributes_get(resource, "bucket"), (bucket) => ({ kind: "encrypts", key, bucket, resource }))),
    aws_kms_key: placePolicy("key", "", "policy"),
    aws_kms_key_policy: placePolicy("key", "key_id", "policy"),
    aws_kms_grant: keyGrant,
    awscc_kms_key: placePolicy("key", "", "key_policy"),
    aws_secretsmanager_secret: placePolicy("secret", "", "policy"),
    aws_secretsmanager_secret_policy: placePolicy("secret", "secret_arn", "policy"),
    awscc_secretsmanager_resource_policy: placePolicy("secret", "secret_id", "resource_policy"),
    aws_lambda_permission: permission,
    awscc_lambda_permission: permission,
    aws_lambda_function_url: functionUrl("function_name", "authorization_type"),
    awscc_lambda_url: functionUrl("target_function_arn", "auth_type"),
    aws_opensearch_domain: placePolicy("domain", "", "access_policies"),
    aws_opensearch_domain_policy: placePolicy("domain", "domain_name", "access_policies"),
    aws_opensearchserverless_access_policy: together((resource) => [thing(resource, "name")], dataAccess),
    awscc_opensearchserverless_access_policy: together((resource) => [thing(resource, "name")], dataAccess),
    aws_opensearchserverless_security_policy: together((resource) => [thing(resource, "name")], networkPolicy, encryptionPolicy),
    awscc_opensearchserverless_security_policy: together((resource) => [thing(resource, "name")], networkPolicy, encryptionPolicy),
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
        thing(resource, "name"),
        ...actsAs(resource, "role_arn"),
        ...unless(resource, attributes_get(resource, "root_access"), "Disabled", "root access"),
        ...unless(resource, attributes_get(resource, "direct_internet_access"), "Disabled", "direct access to the internet"),
        ...unless(resource, version, "2", "version 1 of the instance metadata service"),
        ...encryptedBy(resource, "models", "kms_key_id"),
    ];
};
/** Each container may be served from another place. */
const containers = ["primary_container", "container"];
/** https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/sagemaker_model */
const model = (resource) => [
    thing(resource, "name"),
    ...actsAs(resource, "execution_role_arn"),
    protection(resource, "network-isolation", attributes_get(resource, "enable_network_isolation"), "true"),
    protection(resource, "private-network", allIn(resource, "vpc_config")[0]),
    ...containers.flatMap((container) => [
        ...keeps(resource, "bucket", "models", container, "model_data_url"),
        ...keeps(resource, "bucket", "models", container, "model_data_source", "s3_data_source", "s3_uri"),
    ]),
];
/** https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/sagemaker_endpoint_configuration */
const endpointConfiguration = (resource) => [
    thing(resource, "name"),
    ...encryptedBy(resource, "models", "kms_key_arn"),
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
    const type = attributes_get(resource, "app_network_access_type");
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
    awscc_sagemaker_domain: domain,
    aws_sagemaker_user_profile: workbench("user_profile_name"),
    awscc_sagemaker_user_profile: workbench("user_profile_name"),
    aws_sagemaker_pipeline: work("pipeline_name"),
    aws_sagemaker_feature_group: work("feature_group_name"),
    aws_sagemaker_data_quality_job_definition: work("name"),
};

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
    "iam:policy-document": bareDocument,
};
const aws = {
    name: "aws",
    spelling: spelling,
    read: (units, estate) => joinAccess(notSaidElsewhere(units.flatMap((unit) => {
        const facts = unit.resources.flatMap((resource) => readers[resource.type]?.(resource) ?? []);
        return facts.length > 0 ? [{ unit, access: assemble(indexUnit(unit, facts), estate) }] : [];
    })).map(({ access }) => access)),
};

;// CONCATENATED MODULE: ./lib/src/clouds/index.js


const clouds = [aws];
const readAccess = (units, estate) => joinAccess(clouds.map((cloud) => cloud.read(units, estate)));
const spellingOf = (cloud) => clouds.find(({ name }) => name === cloud)?.spelling;


/***/ }),

/***/ 3846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ commentLanguage)
/* harmony export */ });
const languages = [
    {
        is: ({ path }) => /\.(tf|tofu|tfvars|hcl)$/.test(path),
        mark: "#",
        load: () => Promise.all(/* import() */[__webpack_require__.e(400), __webpack_require__.e(254)]).then(__webpack_require__.bind(__webpack_require__, 9254)).then((m) => m.hclComments),
    },
    {
        // A template is YAML or JSON, by what it begins with.
        is: ({ path, text }) => /\.ya?ml$/.test(path) || (path.endsWith(".template") && !/^\s*[{[]/.test(text)),
        mark: "#",
        load: () => Promise.all(/* import() */[__webpack_require__.e(645), __webpack_require__.e(224)]).then(__webpack_require__.bind(__webpack_require__, 3224)).then((m) => m.yamlComments),
    },
];
/** Undefined where such a text has no comments, as JSON has none. */
const commentLanguage = (source) => languages.find(({ is }) => is(source));


/***/ }),

/***/ 4386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ formats)
/* harmony export */ });
/** JSON and YAML are entries of their own, so that the YAML library is loaded where there is YAML. */
const formats = [
    {
        name: "terraform",
        mayClaim: endsWith(".tf", ".tofu", ".tf.json", ".tofu.json", ".tfvars", ".tfvars.json", "terragrunt.hcl"),
        search: {
            pattern: 'source"?[ \t]*[=:][ \t]*"|(file|templatefile|find_in_parent_folders|read_terragrunt_config)\\(|config_path[ \t]*=|path[ \t]*=[ \t]*"[^ ]*[.]hcl"',
            endings: [".tf", ".tofu", ".tf.json", ".tofu.json", ".hcl"],
        },
        load: () => Promise.all(/* import() */[__webpack_require__.e(645), __webpack_require__.e(19), __webpack_require__.e(400), __webpack_require__.e(580)]).then(__webpack_require__.bind(__webpack_require__, 3580)).then((m) => m.terraform),
    },
    {
        name: "plan",
        mayClaim: endsWith(".json"),
        load: () => __webpack_require__.e(/* import() */ 228).then(__webpack_require__.bind(__webpack_require__, 3228)).then((m) => m.plan),
    },
    {
        name: "cloudformation",
        mayClaim: endsWith(".json", ".template"),
        load: () => Promise.all(/* import() */[__webpack_require__.e(477), __webpack_require__.e(271)]).then(__webpack_require__.bind(__webpack_require__, 7653)).then((m) => m.cloudformation),
    },
    {
        name: "cloudformation-yaml",
        mayClaim: endsWith(".yaml", ".yml", ".template"),
        load: () => Promise.all(/* import() */[__webpack_require__.e(645), __webpack_require__.e(19), __webpack_require__.e(477), __webpack_require__.e(324)]).then(__webpack_require__.bind(__webpack_require__, 9324)).then((m) => m.cloudformationYaml),
    },
    {
        name: "iam",
        mayClaim: (path) => endsWith(".json", ".tpl", ".tftpl", ".j2")(path) && !isYamlTemplate(path),
        load: () => __webpack_require__.e(/* import() */ 704).then(__webpack_require__.bind(__webpack_require__, 4704)).then((m) => m.iam),
    },
    {
        name: "iam-yaml",
        mayClaim: (path) => endsWith(".yaml", ".yml")(path) || isYamlTemplate(path),
        load: () => Promise.all(/* import() */[__webpack_require__.e(645), __webpack_require__.e(19), __webpack_require__.e(265)]).then(__webpack_require__.bind(__webpack_require__, 3265)).then((m) => m.iamYaml),
    },
];
function endsWith(...endings) {
    return (path) => endings.some((ending) => path.endsWith(ending));
}
const isYamlTemplate = (path) => /\.ya?ml\.(?:tpl|tftpl|j2)$/.test(path);


/***/ }),

/***/ 6719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qF: () => (/* binding */ parseJson),
  t: () => (/* binding */ parseJsonIn),
  GO: () => (/* binding */ parseJsonTemplate),
  GU: () => (/* binding */ parseJsonWithComments)
});

// EXTERNAL MODULE: ./lib/src/model/text.js
var model_text = __webpack_require__(7356);
;// CONCATENATED MODULE: ./lib/src/formats/json/string.js

const ESCAPES = {
    '"': '"',
    "\\": "\\",
    "/": "/",
    b: "\b",
    f: "\f",
    n: "\n",
    r: "\r",
    t: "\t",
};
/** `start` is the offset of the opening quote. A string that is never closed ends with its line. */
function readString(flat, start) {
    const { chars } = flat;
    const pieces = [];
    let problem;
    let run = start + 1;
    let at = run;
    for (;;) {
        const unit = chars.charCodeAt(at);
        if (unit === 34 || Number.isNaN(unit) || unit === 10 || unit === 13) {
            (0,model_text/* cut */.Jj)(flat, run, at, pieces);
            if (unit === 34)
                return { pieces, end: at + 1, problem };
            return { pieces, end: at, problem: { from: start, to: at, message: "this string is never closed" } };
        }
        if (unit !== 92) {
            if (unit < 32)
                problem ??= { from: at, to: at + 1, message: "a control character must be escaped" };
            at++;
            continue;
        }
        (0,model_text/* cut */.Jj)(flat, run, at, pieces);
        const { text, length } = decodedAt(chars, at);
        if (text === undefined) {
            problem ??= {
                from: at,
                to: at + length,
                message: `\`${chars.slice(at, at + length)}\` is no escape sequence of JSON`,
            };
            run = at;
            at += length;
            continue;
        }
        const via = (0,model_text/* cut */.Jj)(flat, at, at + 1)[0]?.via;
        const span = (0,model_text/* spanIn */.Qs)(flat, at, at + length);
        pieces.push(via ? { kind: "literal", text, span, via } : { kind: "literal", text, span });
        at += length;
        run = at;
    }
}
function decodedAt(chars, at) {
    const letter = chars[at + 1] ?? "";
    const known = ESCAPES[letter];
    if (known !== undefined)
        return { text: known, length: 2 };
    const digits = chars.slice(at + 2, at + 6);
    if (letter === "u" && /^[0-9a-fA-F]{4}$/.test(digits))
        return { text: String.fromCharCode(Number.parseInt(digits, 16)), length: 6 };
    // The character after the backslash may be the quote that ends the string or the end of the line: it is not taken.
    return { text: undefined, length: 1 };
}

;// CONCATENATED MODULE: ./lib/src/formats/json/grammar.js


/** A bound on nesting that no real document reaches and no call stack minds. */
const DEEPEST = 250;
/** After this many errors the rest of a broken file tells a reader nothing new. */
const MOST_ERRORS = 20;
/** After this many the file is given up. */
const MOST_FAILURES = 1000;
function readDocument(flat) {
    const reader = { flat, chars: flat.chars, at: 0, depth: 0, failures: 0, diagnostics: [], liberties: [] };
    skipSpace(reader);
    let value;
    if (reader.at >= reader.chars.length)
        complain(reader, 0, 0, "expected a JSON value, found nothing");
    else
        value = readValue(reader);
    skipSpace(reader);
    if (reader.at < reader.chars.length && !reader.diagnostics.some((each) => each.severity === "error"))
        complain(reader, reader.at, reader.at + 1, `unexpected ${seen(reader)} after the end of the JSON value`);
    return { value, diagnostics: reader.diagnostics, liberties: reader.liberties };
}
function complain(reader, from, to, message, code = "syntax") {
    if (++reader.failures > MOST_FAILURES)
        reader.at = reader.chars.length;
    // Twice, since warnings about keys that repeat must not use up the room.
    if (reader.diagnostics.length >= 2 * MOST_ERRORS)
        return;
    reader.diagnostics.push({ code, severity: "error", message, at: (0,model_text/* spanIn */.Qs)(reader.flat, from, to) });
}
function seen(reader) {
    const unit = reader.chars.codePointAt(reader.at);
    if (unit === undefined)
        return "end of text";
    return reader.chars[reader.at] === "\n" ? "end of line" : `\`${String.fromCodePoint(unit)}\``;
}
function readValue(reader) {
    switch (reader.chars[reader.at]) {
        case "{":
            return nested(reader, readObject);
        case "[":
            return nested(reader, readArray);
        case '"':
            return textValue(reader);
        default:
            return readWord(reader);
    }
}
function nested(reader, read) {
    const start = reader.at;
    if (reader.depth >= DEEPEST) {
        complain(reader, start, start + 1, `nested more than ${DEEPEST} levels deep`, "too-deep");
        skipBrackets(reader);
        return unknown(reader, start, "nested too deep to be read", "…");
    }
    reader.depth++;
    const value = read(reader);
    reader.depth--;
    return value;
}
function skipBrackets(reader) {
    let open = 0;
    while (reader.at < reader.chars.length) {
        const char = reader.chars[reader.at];
        if (char === '"') {
            reader.at = readString(reader.flat, reader.at).end;
            continue;
        }
        reader.at++;
        if (char === "{" || char === "[")
            open++;
        else if ((char === "}" || char === "]") && --open === 0)
            return;
    }
}
function readArray(reader) {
    const start = reader.at++;
    const items = [];
    const close = listed(reader, start, "]", () => items.push(readValue(reader)));
    return { kind: "list", items, ...written(reader, start, close) };
}
function readObject(reader) {
    const start = reader.at++;
    const entries = [];
    const keys = new Set();
    const close = listed(reader, start, "}", () => {
        const entry = readEntry(reader);
        if (entry === undefined)
            return;
        if (keys.has(entry.key))
            repeated(reader, entry);
        keys.add(entry.key);
        entries.push(entry);
    });
    return { kind: "dict", entries, ...written(reader, start, close) };
}
function repeated(reader, entry) {
    const message = `key \`${entry.key}\` repeats, and only one of them counts`;
    if (reader.diagnostics.length < MOST_ERRORS)
        reader.diagnostics.push({ code: "shape", severity: "warning", message, at: entry.keySpan });
}
/** The members up to a closing bracket, with their commas; gives the offset after the bracket. */
function listed(reader, start, close, member) {
    let comma;
    let first = true;
    for (;;) {
        skipSpace(reader);
        const char = reader.chars[reader.at];
        if (char === close || char === undefined || char === "]" || char === "}") {
            if (char !== close) {
                complain(reader, start, start + 1, `\`${reader.chars[start] ?? ""}\` is never closed`);
                return reader.at;
            }
            if (comma !== undefined)
                liberty(reader, comma, comma + 1, "a comma before the closing bracket is not JSON");
            return ++reader.at;
        }
        if (char === ",") {
            if (first || comma !== undefined)
                liberty(reader, reader.at, reader.at + 1, "expected a value before `,`");
            else
                comma = reader.at;
            reader.at++;
            continue;
        }
        // What fills a hole may bring its own commas.
        const beside = isHole(reader, reader.at) || isHole(reader, lastInk(reader));
        if (!first && comma === undefined && !beside)
            complain(reader, reader.at, reader.at + 1, `expected \`,\` or \`${close}\`, found ${seen(reader)}`);
        first = false;
        comma = undefined;
        const before = reader.at;
        member();
        if (reader.at === before)
            reader.at++;
    }
}
const isHole = (reader, at) => (0,model_text/* holeAt */.EI)(reader.flat, at) !== undefined;
function lastInk(reader) {
    let at = reader.at - 1;
    while (at >= 0 && isSpace(reader.chars.charCodeAt(at)))
        at--;
    return at;
}
function readEntry(reader) {
    const start = reader.at;
    const hole = (0,model_text/* holeAt */.EI)(reader.flat, start);
    if (reader.chars[start] !== '"' && !hole) {
        complain(reader, start, start + 1, `expected a key in double quotes, found ${seen(reader)}`);
        skipJunk(reader);
        return undefined;
    }
    const string = hole ? { pieces: [hole], end: start + 1, problem: undefined } : readString(reader.flat, start);
    if (string.problem)
        complain(reader, string.problem.from, string.problem.to, string.problem.message);
    reader.at = string.end;
    const key = (0,model_text/* spelled */.uQ)(string.pieces);
    const keySpan = (0,model_text/* spanIn */.Qs)(reader.flat, start, string.end);
    skipSpace(reader);
    if (reader.chars[reader.at] !== ":") {
        if (hole) {
            const because = `\`${hole.name}\` brings entries not seen here`;
            return { key, keySpan, value: { kind: "unknown", because, name: hole.name, span: keySpan } };
        }
        complain(reader, reader.at, reader.at + 1, `expected \`:\` after the key \`${key}\`, found ${seen(reader)}`);
        return { key, keySpan, value: unknown(reader, start, "has no value", "") };
    }
    reader.at++;
    skipSpace(reader);
    const next = reader.chars[reader.at];
    if (next === undefined || next === "," || next === "}" || next === "]") {
        complain(reader, reader.at, reader.at + 1, `expected a value for the key \`${key}\`, found ${seen(reader)}`);
        return { key, keySpan, value: unknown(reader, start, "has no value", "") };
    }
    return { key, keySpan, value: readValue(reader) };
}
function skipJunk(reader) {
    if (reader.chars[reader.at] === "{" || reader.chars[reader.at] === "[")
        skipBrackets(reader);
    else
        while (reader.at < reader.chars.length && !'",{}[]\n'.includes(reader.chars[reader.at] ?? ""))
            reader.at++;
}
function textValue(reader) {
    const start = reader.at;
    const string = readString(reader.flat, start);
    if (string.problem)
        complain(reader, string.problem.from, string.problem.to, string.problem.message);
    reader.at = string.end;
    return { kind: "text", pieces: string.pieces, ...written(reader, start, string.end) };
}
const NUMBER = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?$/;
/** A number, `true`, `false`, `null`, a hole, or a word that is none of them. */
function readWord(reader) {
    const start = reader.at;
    while (reader.at < reader.chars.length && !' \t\r\n",:{}[]/'.includes(reader.chars[reader.at] ?? ""))
        reader.at++;
    const word = reader.chars.slice(start, reader.at);
    const where = written(reader, start, reader.at);
    if (word === "true" || word === "false")
        return { kind: "scalar", value: word === "true", ...where };
    if (word === "null")
        return { kind: "scalar", value: null, ...where };
    if (word.length < 400 && NUMBER.test(word))
        return { kind: "scalar", value: Number(word), ...where };
    if (word.includes(model_text/* HOLE */.vs)) {
        const pieces = (0,model_text/* cut */.Jj)(reader.flat, start, reader.at);
        const [only] = pieces;
        if (pieces.length === 1 && only?.kind === "hole")
            return { kind: "unknown", name: only.name, because: only.because ?? filledIn(only.name), ...where };
        if (pieces.some((piece) => piece.kind === "hole"))
            return { kind: "unknown", name: (0,model_text/* spelled */.uQ)(pieces), because: filledIn((0,model_text/* spelled */.uQ)(pieces)), ...where };
    }
    const end = Math.max(reader.at, start + 1);
    complain(reader, start, end, word === "" ? `expected a value, found ${seen(reader)}` : `\`${word.slice(0, 60)}\` is no JSON value`);
    return unknown(reader, start, "is no JSON value", word);
}
const filledIn = (name) => `\`${name}\` is filled in elsewhere`;
function unknown(reader, start, because, name) {
    return { kind: "unknown", because, name, ...written(reader, start, Math.max(reader.at, start + 1)) };
}
function written(reader, from, to) {
    const via = (0,model_text/* viaAt */.KD)(reader.flat, from);
    const span = (0,model_text/* spanIn */.Qs)(reader.flat, from, to);
    return via ? { span, via } : { span };
}
const isSpace = (unit) => unit === 32 || unit === 9 || unit === 10 || unit === 13;
function skipSpace(reader) {
    for (;;) {
        while (isSpace(reader.chars.charCodeAt(reader.at)))
            reader.at++;
        const start = reader.at;
        const two = reader.chars.slice(start, start + 2);
        if (two !== "//" && two !== "/*")
            return;
        const close = two === "//" ? reader.chars.indexOf("\n", start) : reader.chars.indexOf("*/", start + 2);
        reader.at = close < 0 ? reader.chars.length : two === "//" ? close : close + 2;
        if (two === "/*" && close < 0)
            complain(reader, start, start + 2, "`/*` is never closed");
        else
            liberty(reader, start, reader.at, "a comment is not JSON");
    }
}
function liberty(reader, from, to, message) {
    if (reader.liberties.length < MOST_ERRORS)
        reader.liberties.push({ code: "syntax", severity: "error", message, at: (0,model_text/* spanIn */.Qs)(reader.flat, from, to) });
}

;// CONCATENATED MODULE: ./lib/src/formats/json/parse.js


/** RFC 8259: comments and trailing commas are syntax errors, though what stands around them is read. */
function parseJson(source) {
    const { value, diagnostics, liberties } = readDocument(wholeOf(source));
    return { value, diagnostics: inOrder([...diagnostics, ...liberties]) };
}
/** As `parseJson`, with comments and trailing commas allowed. */
function parseJsonWithComments(source) {
    return readDocument(wholeOf(source));
}
/**
 * JSON that is the contents of a text: a heredoc, an escaped string, a template's body. Spans point at where the
 * characters were written. A hole inside a string is a hole of that string; one that stands for a value is an Unknown.
 */
function parseJsonIn(text) {
    const { value, diagnostics, liberties } = readDocument((0,model_text/* flatten */.Bq)(text));
    return { value: value && passedOn(value, text), diagnostics: inOrder([...diagnostics, ...liberties]) };
}
/** As `parseJsonIn`, with comments and trailing commas allowed: templates drop an item and leave its comma. */
function parseJsonTemplate(text) {
    return readDocument((0,model_text/* flatten */.Bq)(text));
}
const wholeOf = (source) => (0,model_text/* flatSource */.VP)({ source, start: 0, end: source.text.length });
const passedOn = (value, text) => text.via === undefined || value.via !== undefined ? value : { ...value, via: text.via };
const inOrder = (all) => all.toSorted((a, b) => startOf(a) - startOf(b));
const startOf = (each) => ("start" in each.at ? each.at.start : 0);


/***/ }),

/***/ 3358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ waiverDeltas),
/* harmony export */   D: () => (/* binding */ gateChanges)
/* harmony export */ });
/* harmony import */ var _model_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9998);
/* harmony import */ var _rules_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3680);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5251);



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
    const { readWorkflow, weakenings } = await Promise.all(/* import() */[__webpack_require__.e(645), __webpack_require__.e(764)]).then(__webpack_require__.bind(__webpack_require__, 6764));
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

/***/ 5251:
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

/***/ 894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ letGo),
/* harmony export */   z: () => (/* binding */ saveMemory)
/* harmony export */ });
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8877);
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(714);
/** Large text to less memory at once: what was needed to read one revision does not stand beside what the next one takes. */


/** Characters of text above which memory matters more than the last tenth of a second. */
const large = 1_000_000;
let collect;
/** Before anything of the texts is judged. */
function saveMemory(texts) {
    if (texts.reduce((sum, { text }) => sum + text.length, 0) <= large)
        return;
    // What is read of large files is mostly needed once: the space for what is new need not grow with it.
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)("--semi-space-growth-factor=1");
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)("--expose-gc");
    collect = (0,node_vm__WEBPACK_IMPORTED_MODULE_1__.runInNewContext)("gc");
}
/** Where much has just become useless. */
const letGo = () => collect?.();


/***/ }),

/***/ 553:
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

/***/ 9689:
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

/***/ 1533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
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
    let row = Array.from({ length: b.length + 1 }, (_, i) => i);
    for (let i = 1; i <= a.length; i++) {
        const next = [i];
        for (let j = 1; j <= b.length; j++)
            next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)));
        if (Math.min(...next) > most)
            return most + 1;
        row = next;
    }
    return row[b.length] ?? 0;
}


/***/ }),

/***/ 8658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ oneLine)
/* harmony export */ });
/** A user's text to one line that moves no cursor and turns no text around. */
const oneLine = (text) => text.replace(/[\p{C}\p{Z}\s]+/gu, " ");


/***/ }),

/***/ 9988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IQ: () => (/* binding */ rankOf),
/* harmony export */   Np: () => (/* binding */ bySeverity),
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   pw: () => (/* binding */ thresholds)
/* harmony export */ });
/** How much a finding matters, from a note to an emergency. */
const severities = ["info", "low", "medium", "high", "critical"];
const rankOf = (severity) => severities.indexOf(severity);
/** The worst first. */
const bySeverity = (a, b) => rankOf(b) - rankOf(a);
/** From which severity on the gate fails; `none` never fails it. */
const thresholds = [...severities, "none"];


/***/ }),

/***/ 9998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   GH: () => (/* binding */ startOf),
/* harmony export */   b6: () => (/* binding */ textOf),
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


/***/ }),

/***/ 7356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ flatten),
/* harmony export */   EI: () => (/* binding */ holeAt),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   KD: () => (/* binding */ viaAt),
/* harmony export */   Qs: () => (/* binding */ spanIn),
/* harmony export */   VP: () => (/* binding */ flatSource),
/* harmony export */   uQ: () => (/* binding */ spelled),
/* harmony export */   vs: () => (/* binding */ HOLE)
/* harmony export */ });
/** Stands for a hole in `Flat.chars`; ask `holeAt`, since a user may write this character too. */
const HOLE = "\uFFFC";
function flatten(text) {
    const starts = [];
    const pieces = text.pieces.filter((piece) => piece.kind === "hole" || piece.text !== "");
    let chars = "";
    for (const piece of pieces) {
        starts.push(chars.length);
        chars += piece.kind === "hole" ? HOLE : piece.text;
    }
    return { chars, pieces, starts, span: text.span };
}
/** A whole source as a flat text of one verbatim piece. */
function flatSource(span) {
    return flatten({ pieces: [{ kind: "literal", text: span.source.text.slice(span.start, span.end), span }], span });
}
/** The index of the piece that holds an offset, by binary search. */
function pieceAt(flat, offset) {
    let low = 0;
    let high = flat.starts.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((flat.starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}
function holeAt(flat, offset) {
    if (flat.chars[offset] !== HOLE)
        return undefined;
    const piece = flat.pieces[pieceAt(flat, offset)];
    return piece?.kind === "hole" ? piece : undefined;
}
/** Where a half-open part of the text was written. Pieces of different files cannot be joined: the first one counts. */
function spanIn(flat, start, end) {
    const from = Math.min(start, flat.chars.length);
    const to = Math.min(end, flat.chars.length);
    const first = flat.pieces[pieceAt(flat, from)];
    if (!first)
        return flat.span;
    const begin = cutOne(first, flat.starts[pieceAt(flat, from)] ?? 0, from, Math.max(from, to)).span;
    if (to <= from + 1)
        return begin;
    const index = pieceAt(flat, to - 1);
    const last = flat.pieces[index];
    if (!last)
        return begin;
    const close = cutOne(last, flat.starts[index] ?? 0, from, to).span;
    if (close.source !== begin.source || close.end < begin.start)
        return begin;
    return { source: begin.source, start: begin.start, end: close.end };
}
/** The hops of the piece that an offset is in. */
const viaAt = (flat, offset) => flat.pieces[pieceAt(flat, offset)]?.via;
/** The pieces of a half-open part of the text, each with its own span, put behind those that are there. */
function cut(flat, from, to, out = []) {
    if (to <= from)
        return out;
    for (let i = pieceAt(flat, from); i < flat.pieces.length; i++) {
        const start = flat.starts[i] ?? 0;
        if (start >= to)
            break;
        const piece = flat.pieces[i];
        if (piece)
            out.push(cutOne(piece, start, from, to));
    }
    return out;
}
/** Part of a piece: a verbatim one yields the part's own span, any other stands for its span as a whole. */
function cutOne(piece, start, from, to) {
    if (piece.kind === "hole")
        return piece;
    const a = Math.max(0, from - start);
    const b = Math.min(piece.text.length, to - start);
    if (a === 0 && b === piece.text.length)
        return piece;
    const { source, start: at, end } = piece.span;
    const verbatim = end - at === piece.text.length;
    return {
        ...piece,
        text: piece.text.slice(a, b),
        span: verbatim ? { source, start: at + a, end: at + b } : piece.span,
    };
}
/** The text with holes written as `${name}`: a stable name of a value that is not known in full. */
function spelled(pieces) {
    return pieces.map((piece) => (piece.kind === "hole" ? `\${${piece.name}}` : piece.text)).join("");
}


/***/ }),

/***/ 3074:
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

/***/ 3874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZZ: () => (/* binding */ field),
/* harmony export */   eu: () => (/* binding */ literal),
/* harmony export */   f_: () => (/* binding */ entry),
/* harmony export */   ld: () => (/* binding */ items),
/* harmony export */   sc: () => (/* binding */ through)
/* harmony export */ });
/** The string where all of it is known. */
function literal(value) {
    if (value?.kind === "reference" && value.resolved)
        return literal(value.resolved);
    if (value?.kind !== "text")
        return undefined;
    let out = "";
    for (const piece of value.pieces) {
        if (piece.kind === "hole")
            return undefined;
        out += piece.text;
    }
    return out;
}
/** The value under a key: the last one where the key repeats. */
function field(value, key) {
    return entry(value, key)?.value;
}
function entry(value, key) {
    if (value?.kind !== "dict")
        return undefined;
    return value.entries.findLast((each) => each.key === key);
}
/** A list's items; a lone value counts as a list of one, nothing as none. */
const items = (value) => value === undefined || (value.kind === "scalar" && value.value === null)
    ? []
    : value.kind === "list"
        ? value.items
        : [value];
/** The same value, seen from one hop further away. */
const through = (value, hop) => ({ ...value, via: [hop, ...(value.via ?? [])] });


/***/ }),

/***/ 5995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AM: () => (/* binding */ configurationIn),
/* harmony export */   B7: () => (/* binding */ parseThreshold),
/* harmony export */   GN: () => (/* binding */ SettingsError),
/* harmony export */   KQ: () => (/* binding */ defaultOptions),
/* harmony export */   Tt: () => (/* binding */ readOptions),
/* harmony export */   _w: () => (/* binding */ liberties),
/* harmony export */   jE: () => (/* binding */ defaultConfigPath)
/* harmony export */ });
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9988);
/* harmony import */ var _rules_shipped_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3642);


const liberties = ["ignore", "waive", "trust", "rules"];
const defaultOptions = {
    failOn: "high",
    wouldFailOn: "high",
    ignore: [],
    ignores: () => false,
    rules: new Map(),
    estate: { trustedAccounts: new Set(), approvedModels: [] },
    comments: { mostInline: 30, failAs: "comment" },
    inForce: _rules_shipped_js__WEBPACK_IMPORTED_MODULE_1__/* .shippedRules */ .T,
    repositoryMay: new Set(liberties),
    refused: [],
    waivers: { entries: [], fromPullRequest: false },
    // Until somebody says which day it is, every waiver lies too far ahead to count.
    today: "1970-01-01",
};
/** Where the configuration lives unless an input says otherwise. */
const defaultConfigPath = ".github/ai-iam-gate.yml";
/** What is asked for to where the repository's file lies, and to a policy that stands above it: YAML in place of a path. */
function configurationIn(config) {
    if (config === undefined || !/\n|: |^\s*\{/.test(config))
        return { path: config ?? defaultConfigPath };
    return { path: defaultConfigPath, policy: { path: "config", revision: "base", text: config } };
}
/** Settings that cannot be used: each message says what is wrong, where, and what is valid. The gate stops with exit status 2. */
class SettingsError extends Error {
    complaints;
    constructor(complaints) {
        super(complaints.join("\n"));
        this.complaints = complaints;
    }
}
/** The value of `--fail-on` or the input of that name. Throws SettingsError. */
function parseThreshold(text, name) {
    const found = _model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .thresholds */ .pw.find((each) => each === text.trim().toLowerCase());
    if (!found)
        throw new SettingsError([`${name}: \`${text}\` is not a severity; use one of ${_model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .thresholds */ .pw.join(", ")}`]);
    return found;
}
/**
 * What configures a run, and the threshold that an input asks for. An input wins over the file, or over the policy where there
 * is one. Throws SettingsError. The parser and the schema are loaded only where there is something to read.
 */
async function readOptions(files, failOn, readRuleFiles) {
    if (files.policy || files.file)
        return (await Promise.all(/* import() */[__webpack_require__.e(645), __webpack_require__.e(241), __webpack_require__.e(460), __webpack_require__.e(856)]).then(__webpack_require__.bind(__webpack_require__, 856))).readConfiguration(files, failOn, readRuleFiles);
    return failOn === undefined ? defaultOptions : { ...defaultOptions, failOn };
}


/***/ }),

/***/ 5113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ isPlain),
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   Df: () => (/* binding */ withoutCommands),
/* harmony export */   Gx: () => (/* binding */ plainSentence),
/* harmony export */   Lo: () => (/* binding */ messageText),
/* harmony export */   Lt: () => (/* binding */ fenceFor),
/* harmony export */   MZ: () => (/* binding */ codeCell),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   Xe: () => (/* binding */ piecesOf),
/* harmony export */   eR: () => (/* binding */ terminalText),
/* harmony export */   h0: () => (/* binding */ plainLine),
/* harmony export */   kc: () => (/* binding */ logText),
/* harmony export */   s$: () => (/* binding */ jsonText),
/* harmony export */   y1: () => (/* binding */ plainLines)
/* harmony export */ });
/* unused harmony exports shorten, commandData, commandProperty */
/** Text from the pull request to text that is safe where it is shown: Markdown, a terminal, a workflow's log. */
/** What is not shown at all, or changes how text beside it is shown. Shown as a mark, so that nobody overlooks that it is there. */
const hidden = /(?!\ufe0f)[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
const reveal = (text) => text.replace(hidden, (c) => (c === "\n" || c === "\t" ? c : "\ufffd"));
/** Whether a text of several lines is shown as what it is. */
const isPlain = (text) => !text.includes("<!--") && reveal(text) === text;
/** Lines as they are, for inside of a fence; whatever is not shown is marked. */
const plainLines = (text) => unmarked(reveal(text.replaceAll("\r\n", "\n")));
/** Nothing in it that could be taken for a hidden comment of ours. */
const unmarked = (text) => text.replaceAll("<!--", "<\u200b!--");
/** One line of plain text, cut at a whole character. */
const plainLine = (text, most = 300) => shorten(reveal(text.slice(0, most * 20).replace(/[\s\u0085]+/g, " ")).trim(), most);
let graphemes;
/** At most so many UTF-16 units, never half of what is read as one character. */
function shorten(text, most) {
    if (text.length <= most)
        return text;
    graphemes ??= new Intl.Segmenter("en", { granularity: "grapheme" });
    let end = 0;
    for (const { index, segment } of graphemes.segment(text.slice(0, most + 2))) {
        if (index + segment.length > most - 1)
            break;
        end = index + segment.length;
    }
    return `${text.slice(0, end)}…`;
}
/** A code span that nothing in the text can end; inside it nobody is mentioned and nothing is linked. */
function codeSpan(text, most = 300) {
    const line = plainLine(text, most);
    if (line === "")
        return "` `";
    const fence = "`".repeat(longestRun(line) + 1);
    const padded = line.startsWith("`") || line.endsWith("`") ? ` ${line} ` : line;
    return `${fence}${padded}${fence}`;
}
const longestRun = (text) => [...text.matchAll(/`+/g)].reduce((longest, [run]) => Math.max(longest, run.length), 0);
/**
 * A code span for a table's cell. A pipe ends a cell even inside a code span, and readers of Markdown disagree on `\\|`:
 * text with a pipe is written as HTML, with a reference for whatever could be more than itself.
 */
function codeCell(text, most = 120) {
    const line = plainLine(text, most);
    return line.includes("|") ? `<code>${references(line)}</code>` : codeSpan(line, most);
}
const references = (text) => text.replace(/[!-/:-@[-`{-~]/g, (c) => `&#${c.codePointAt(0)};${c === "@" ? "&#8203;" : ""}`);
/** A fence that is longer than any run of backticks in the text. */
const fenceFor = (text) => "`".repeat(Math.max(3, longestRun(text) + 1));
function piecesOf(sentence) {
    const runs = [...sentence.matchAll(/`+/g)].map(({ 0: { length }, index }) => ({ length, index }));
    const next = new Map();
    const closing = runs.map(() => -1);
    for (let i = runs.length - 1; i >= 0; i--) {
        const { length } = runs[i];
        closing[i] = next.get(length) ?? -1;
        next.set(length, i);
    }
    const pieces = [];
    let words = 0;
    for (let i = 0; i < runs.length; i++) {
        const open = runs[i];
        const close = runs[closing[i] ?? -1];
        if (!open || !close)
            continue;
        if (open.index > words)
            pieces.push({ kind: "words", text: sentence.slice(words, open.index) });
        pieces.push({ kind: "code", text: unpadded(sentence.slice(open.index + open.length, close.index)) });
        words = close.index + close.length;
        i = closing[i] ?? i;
    }
    if (words < sentence.length)
        pieces.push({ kind: "words", text: sentence.slice(words) });
    return pieces;
}
const unpadded = (code) => (/^ .*[^ ].* $/s.test(code) ? code.slice(1, -1) : code);
/**
 * A sentence of ours to Markdown: code spans stay, and whatever stands outside them is words and nothing else. `most` are units
 * of the Markdown, which may take five for one of the sentence; a cut falls outside of what it may not break.
 */
function prose(sentence, most = 4000) {
    let markdown = "";
    for (const { kind, text } of piecesOf(plainLine(sentence, most * 2))) {
        const room = most - 1 - markdown.length;
        const safe = markdown === "" ? atStart : harmless;
        const piece = kind === "code" ? codeSpan(text, most) : safe(text);
        if (piece.length > room)
            return markdown + (kind === "code" ? codeIn(text, room) : wordsIn(text, room, safe));
        markdown += piece;
    }
    return markdown;
}
/** As much as there is room for, and one more: a span may take three units for one, when all of the text is backticks. */
const codeIn = (text, room) => (room < 12 ? "…" : codeSpan(text, Math.floor((room - 4) / 3)));
/** `&` takes five. */
const wordsIn = (text, room, safe) => room < 10 ? "…" : safe(shorten(text, Math.floor(room / 5)));
/** Where a line begins, more is a mark than elsewhere: of lists, headings, tables. */
const atStart = (words) => harmless(words)
    .replace(/^[-+#=:]/, "\\$&")
    .replace(/^\d+(?=[.)])/, "$&\u200b");
/** Strong emphasis is ours. Links, mentions, references, formulas, HTML and lists do not come about. */
const harmless = (words) => words
    .replace(/[\\`[\]~|]|(?<!\*)\*(?!\*)|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\$&")
    .replace(/[<>&]/g, (c) => (c === "<" ? "&lt;" : c === ">" ? "&gt;" : "&amp;"))
    .replace(/[@$]|:(?=\/\/)|www(?=\.)|(?:#|GH-)(?=\d)/gi, "$&\u200b");
/** A sentence without its marks, for where there is no Markdown. */
const plainSentence = (sentence, most = 2000) => shorten(piecesOf(plainLine(sentence, most * 2))
    .map(({ kind, text }) => (kind === "code" ? text : text.replaceAll("**", "")))
    .join(""), most);
/**
 * A sentence to a SARIF message: code in single quotes, and nothing in it that a viewer takes for a link of ours or a mention.
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html section 3.11.6
 */
const messageText = (sentence, most = 2000) => shorten(piecesOf(plainLine(sentence, most * 2))
    .map(({ kind, text }) => (kind === "code" ? `'${text}'` : text.replaceAll("**", "")))
    .join(""), most)
    .replace(/[\\[\]]/g, "\\$&")
    .replace(/@(?=[\p{L}\p{N}])|:(?=\/\/)|www(?=\.)|(?:#|GH-)(?=\d)/giu, "$&\u200b");
/** For a terminal: nothing that moves the cursor or changes colours, whatever a file holds. */
const terminalText = (text) => reveal(text.replace(/\r$/, "").replace(/\t/g, "  ")).replace(/\n/g, " ");
/**
 * Lines that are no command of a workflow's runner, whatever they quote: it takes `::` at a line's beginning, and `##[` anywhere.
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
const withoutCommands = (text) => text.replace(/^((?:[^\S\r\n\u2028\u2029]|\u0085)*)::/gm, "$1\u200b::").replaceAll("##[", "##\u200b[");
/** For a line of a workflow's log, or a message on the terminal: no command, and nothing that is not seen. */
const logText = (text) => withoutCommands(text
    .split(/\r\n|[\n\r\u2028\u2029\u0085]/)
    .map(reveal)
    .join("\n"));
/** JSON that is the same value, with nothing in it that a terminal, a runner or an eye takes for something else. */
const jsonText = (value, indent) => JSON.stringify(value, null, indent)
    .replaceAll("##[", "#\\u0023[")
    .replace(hidden, (c) => (c === "\n" ? c : [...units(c)].join("")));
function* units(character) {
    for (let i = 0; i < character.length; i++)
        yield `\\u${character.charCodeAt(i).toString(16).padStart(4, "0")}`;
}
/** The message of a workflow command. https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts */
const commandData = (text) => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
const commandProperty = (text) => commandData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");


/***/ }),

/***/ 2645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ blocks),
/* harmony export */   LD: () => (/* binding */ decide)
/* harmony export */ });
/* unused harmony export highestSeverity */
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9988);

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

/***/ 7177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dH: () => (/* binding */ noLinks),
/* harmony export */   gI: () => (/* binding */ inAddress),
/* harmony export */   uW: () => (/* binding */ ruleLinks)
/* harmony export */ });
/* unused harmony exports rulesPage, waivingPage, githubLinks */
/* harmony import */ var _model_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9998);
/* harmony import */ var _rules_rule_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1686);


const noLinks = { blob: () => undefined, rule: () => undefined };
const homepage = "https://github.com/ai-iam-gate/ai-iam-gate";
/** Where the rules that ship are described. */
const rulesPage = `${homepage}/blob/main/rules`;
/** Where it is told how a finding is waived. */
const waivingPage = (/* unused pure expression or super */ null && (`${homepage}#waive-a-finding`));
/** Where there is no page of the repository, but one of every rule that ships. */
const ruleLinks = {
    blob: () => undefined,
    rule: (id) => ((0,_rules_rule_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isOwnRule */ .FE)(id) ? undefined : `${rulesPage}/${inAddress(id)}.yaml`),
};
function githubLinks({ serverUrl, repository, base, head, rules, waiving, ownRules }) {
    const blob = (commit, path) => `${serverUrl}/${repository}/blob/${commit}/${inAddress(path)}`;
    const short = (url) => (url.length > longestLink ? undefined : url);
    return {
        waiving,
        blob({ source, start, end }) {
            const first = positionAt(source, start).line;
            const last = positionAt(source, Math.max(start, end - 1)).line;
            const lines = last > first ? `#L${first}-L${last}` : `#L${first}`;
            return short(`${blob(source.revision === "base" ? base : head, source.path)}${lines}`);
        },
        rule(id) {
            if (!isOwnRule(id))
                return short(`${rules}/${inAddress(id)}.yaml`);
            const path = ownRules?.paths.get(id);
            return ownRules && path !== undefined && isCommit(ownRules.commit)
                ? short(blob(ownRules.commit, path))
                : undefined;
        },
    };
}
/** A path may take four thousand bytes, each written as three: a page has room for other things. */
const longestLink = 2000;
/** A branch may have moved on, and a step back from one is no address. */
const isCommit = (revision) => /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(revision);
/** Also what `encodeURIComponent` leaves alone and Markdown does not: a bracket ends the link. */
const inAddress = (path) => path
    .replace(/\p{Cs}/gu, "\ufffd")
    .split("/")
    .map((part) => encodeURIComponent(part).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`))
    .join("/");


/***/ }),

/***/ 3049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  DQ: () => (/* binding */ pathAt),
  ik: () => (/* binding */ place)
});

// UNUSED EXPORTS: anchorOf, standsOn

// EXTERNAL MODULE: ./lib/src/model/source.js
var model_source = __webpack_require__(9998);
// EXTERNAL MODULE: ./lib/src/report/escape.js
var report_escape = __webpack_require__(5113);
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

/***/ 5764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ previewLines),
/* harmony export */   o: () => (/* binding */ previewOf)
/* harmony export */ });
function previewOf(now, then) {
    const [before, after] = [byFingerprint(now), byFingerprint(then)];
    return {
        kind: "effect",
        verdict: then.verdict,
        failOn: then.failOn,
        gone: now.findings.filter(({ fingerprint }) => !after.has(fingerprint)),
        come: then.findings.filter(({ fingerprint }) => !before.has(fingerprint)),
        regraded: now.findings.flatMap((finding) => {
            const other = after.get(finding.fingerprint);
            return other && other.severity !== finding.severity ? [{ finding, severity: other.severity }] : [];
        }),
        refused: then.configuration.refused,
    };
}
const byFingerprint = ({ findings }) => new Map(findings.map((each) => [each.fingerprint, each]));
/** As many as one reads; the others are counted. */
const most = 20;
function previewLines({ preview, verdict, failOn }) {
    if (preview === null)
        return [];
    if (preview.kind === "unusable") {
        const all = preview.complaints.map((complaint) => ({ words: complaint.split("\n")[0] ?? "" }));
        return [{ words: "the gate stops, since its configuration cannot be used" }, ...bounded(all)];
    }
    const differences = [
        ...preview.gone.map((finding) => ({ words: "no longer told", finding })),
        ...preview.regraded.map(({ finding, severity }) => ({ words: `would be ${severity}`, finding })),
        ...preview.come.map((finding) => ({ words: "would be told", finding })),
        ...preview.refused.map((refused) => ({ words: `the central policy does not apply ${refused}` })),
    ];
    const outcome = `the new configuration ${preview.failOn === "none" ? "only reports" : `fails the check from ${preview.failOn} on`}`;
    if (preview.verdict === verdict && preview.failOn === failOn && differences.length === 0)
        return [{ words: "the new configuration judges this pull request as the present one does" }];
    const then = preview.verdict === "fail" ? "fails" : "passes";
    return [
        { words: `${outcome}; by it, this pull request ${preview.verdict === verdict ? "still " : ""}${then}` },
        ...bounded(differences),
    ];
}
const bounded = (lines) => lines.length > most ? [...lines.slice(0, most), { words: `and ${lines.length - most} more` }] : lines;


/***/ }),

/***/ 4916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ review),
  W: () => (/* binding */ reviewWithSuggestions)
});

// EXTERNAL MODULE: ./lib/src/access/difference.js + 6 modules
var difference = __webpack_require__(2952);
// EXTERNAL MODULE: ./lib/src/access/unfinished.js
var unfinished = __webpack_require__(1519);
// EXTERNAL MODULE: ./lib/src/access/work.js
var work = __webpack_require__(6059);
// EXTERNAL MODULE: ./lib/src/change/read-units.js
var read_units = __webpack_require__(7658);
// EXTERNAL MODULE: ./lib/src/change/unit-renames.js
var unit_renames = __webpack_require__(1524);
// EXTERNAL MODULE: ./lib/src/clouds/index.js + 53 modules
var clouds = __webpack_require__(9303);
// EXTERNAL MODULE: ./lib/src/memory.js
var memory = __webpack_require__(894);
// EXTERNAL MODULE: ./lib/src/access/permission.js
var permission = __webpack_require__(5041);
// EXTERNAL MODULE: ./lib/src/model/delta.js
var delta = __webpack_require__(9689);
// EXTERNAL MODULE: ./lib/src/model/one-line.js
var one_line = __webpack_require__(8658);
// EXTERNAL MODULE: ./lib/src/model/source.js
var model_source = __webpack_require__(9998);
// EXTERNAL MODULE: ./lib/src/report/gate.js
var gate = __webpack_require__(2645);
// EXTERNAL MODULE: ./lib/src/report/place.js + 1 modules
var place = __webpack_require__(3049);
;// CONCATENATED MODULE: ./lib/src/report/compose.js
/** Findings, deltas and diagnostics to one report: placed, sorted, and judged. */






function compose(parts) {
    const said = ({ location }) => !parts.ignores(location.source.path);
    const findings = [...(0,place/* place */.ik)(parts.findings.filter(said).map(withShortSuggestion), parts.difference)].sort((a, b) => byPlace(a.location, b.location) || compare(a.rule, b.rule) || compare(a.fingerprint, b.fingerprint));
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
        waivers: parts.waivers.filter(({ path }) => !parts.ignores(path)),
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
var rules_changed = __webpack_require__(4069);
// EXTERNAL MODULE: ./lib/src/rules/evaluate.js + 8 modules
var evaluate = __webpack_require__(9350);
// EXTERNAL MODULE: ./lib/src/model/severity.js
var severity = __webpack_require__(9988);
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

// EXTERNAL MODULE: ./lib/src/access/grouping.js
var grouping = __webpack_require__(8447);
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
var day = __webpack_require__(5941);
// EXTERNAL MODULE: ./lib/src/waivers/wording.js
var wording = __webpack_require__(1903);
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
        ? (await __webpack_require__.e(/* import() */ 269).then(__webpack_require__.bind(__webpack_require__, 3269))).withSuggestions(judged)
        : judged.judgements.map(findingOf);
    return tell(what, judged, findings);
}
const findingOf = ({ finding }) => finding;
/** What the change does to access, and what the rules say of that. */
function judge({ change, options, gate }) {
    const began = performance.now();
    const isChanged = (0,rules_changed/* changedText */.m)(change.hunks, change.renames);
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
        const deltas = (0,difference/* difference */.i)(base.access, head.access, (0,unit_renames/* unitRenames */.w)(change));
        const judgements = (0,evaluate/* evaluate */._)(criteria.inForce, [...deltas, ...gate], { changed, severity: criteria.rules });
        return { deltas, judgements, isUndone: (0,work/* wasCut */.Eu)() };
    });
    return { base, head, ...compared };
}
function tell({ change, options, configuration, written }, { began, changed, tighter, ...judged }, findings) {
    const all = tighter ? stricter(findings, tighter.judgements.map(findingOf)) : findings;
    const { fromPullRequest } = options.waivers;
    const waived = applyWaivers(all, written, { today: options.today, fromPullRequest });
    return compose({
        base: change.base,
        head: change.head,
        paths: new Set([...change.files.map((file) => file.path), ...(change.given ?? [])]),
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

/***/ 4069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ changedText)
/* harmony export */ });
/* harmony import */ var _model_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9998);

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

/***/ 9350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ evaluate)
});

// EXTERNAL MODULE: ./lib/src/model/delta.js
var model_delta = __webpack_require__(9689);
// EXTERNAL MODULE: ./lib/src/access/covers.js
var covers = __webpack_require__(2846);
// EXTERNAL MODULE: ./lib/src/access/grouping.js
var grouping = __webpack_require__(8447);
// EXTERNAL MODULE: ./lib/src/access/table.js
var table = __webpack_require__(4904);
// EXTERNAL MODULE: ./lib/src/access/uncovered.js
var uncovered = __webpack_require__(2507);
// EXTERNAL MODULE: ./lib/src/access/work.js
var work = __webpack_require__(6059);
// EXTERNAL MODULE: ./lib/src/rules/match.js
var match = __webpack_require__(4268);
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
var severity = __webpack_require__(9988);
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
var permission = __webpack_require__(5041);
// EXTERNAL MODULE: ./lib/src/model/capability.js
var capability = __webpack_require__(553);
// EXTERNAL MODULE: ./lib/src/access/condition.js + 2 modules
var access_condition = __webpack_require__(329);
// EXTERNAL MODULE: ./lib/src/model/source.js
var model_source = __webpack_require__(9998);
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

;// CONCATENATED MODULE: ./lib/src/rules/authored.js

/** `block` is that of the resource, which knows where it comes from. */
function authored(finding, { writtenIn }, changed) {
    if (!writtenIn)
        return finding;
    const whole = { source: writtenIn.source, start: 0, end: writtenIn.source.text.length };
    if (!changed(whole)) {
        const related = [{ span: writtenIn, note: "the program's line that made it" }, ...finding.related];
        return { ...finding, related: distinct(related, finding.location).slice(0, mostRelated) };
    }
    const related = [{ span: finding.location, note: "what came of it" }, ...finding.related];
    return {
        ...finding,
        location: writtenIn,
        block: writtenIn,
        related: distinct(related, writtenIn).slice(0, mostRelated),
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/src/access/principal.js
var access_principal = __webpack_require__(6590);
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
const lintFingerprint = (rule, subject, lint) => digest(rule, [[subject.key, lint.name, lint.effect, lint.text]]);
/** It stays the same while more of the file changes in the same way. */
const gateFingerprint = (rule, { name, change, how, span }) => digest(rule, [[span.source.path, name, change, how]]);

// EXTERNAL MODULE: ./lib/src/rules/words.js
var words = __webpack_require__(3680);
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
    return authored(finding, delta.grant.origin.block, context.changed);
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
    return authored(finding, setting.block, changed);
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
var rule_names = __webpack_require__(1686);
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

/***/ 4268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ matchesName),
/* harmony export */   Y: () => (/* binding */ match)
/* harmony export */ });
/* harmony import */ var _access_condition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(329);
/* harmony import */ var _access_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1934);
/* harmony import */ var _access_scope_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4972);
/** Row words against a row: which of its actions they are about, if the row is what they say. */



/** The actions of the row that the words are about; none where the row is not what they say. */
function match(words, row) {
    return isSo(words, row) ? row.actions.filter((action) => isAbout(words, action)) : [];
}
function isAbout(words, action) {
    const known = aboutActions.get(words) ?? new Map();
    aboutActions.set(words, known);
    const before = known.get(action.name);
    if (before !== undefined)
        return before;
    const { capability, action: names } = words;
    const answer = (capability?.includes(action.capability) ?? true) && (names?.some((name) => matchesName(name, action.name)) ?? true);
    known.set(action.name, answer);
    return answer;
}
/** The same few hundred actions are asked for by every row. */
const aboutActions = new WeakMap();
function isSo(words, { grant, subject, delta }) {
    const has = (trait) => grant.traits.has(trait) || subject.traits.has(trait);
    return ((words.effect?.includes(grant.effect) ?? true) &&
        (words.change?.includes(delta?.change ?? "") ?? true) &&
        (words.principal?.includes(grant.principal.kind) ?? true) &&
        (words.resource?.reaches?.some((trait) => grant.traits.has(trait)) ?? true) &&
        (words.resource?.overlaps?.some((name) => meetsName(name, grant.resource)) ?? true) &&
        (words.is?.some(has) ?? true) &&
        !(words["is-not"]?.some(has) ?? false) &&
        (words.grew?.some((axis) => grew(axis, delta)) ?? true) &&
        !(words["lacks-condition"]?.some((key) => hasCondition(grant.conditions, key)) ?? false) &&
        (words["has-condition"]?.some((key) => hasCondition(grant.conditions, key)) ?? true) &&
        (words["managed-policy"]?.some((name) => isGrantedBy(name, grant)) ?? true));
}
/** A boundary may be a policy of the provider's too: it lets through, and grants nothing. */
const isGrantedBy = (policy, { traits, origin }) => traits.has("managed-policy") && matchesName(policy, origin.managedPolicy ?? "");
const grew = (axis, delta) => delta !== undefined &&
    (axis === "perhaps"
        ? delta.unsure === true
        : axis === "everything"
            ? delta.near.length === 0
            : delta.axes.some((each) => each === axis));
/** A test that cannot tie the request down does not count; one that we cannot read is given the benefit of the doubt. */
const hasCondition = (conditions, key) => conditions.some((condition) => condition.kind === "opaque" || ((0,_access_condition_js__WEBPACK_IMPORTED_MODULE_0__/* .binds */ .fO)(condition) && matchesName(key, condition.key)));
/** What nobody knows before deployment may be just what is meant. */
function meetsName(wanted, { of, except }) {
    const name = names.get(wanted) ?? (0,_access_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .glob */ .TI)(wanted.toLowerCase());
    names.set(wanted, name);
    return (0,_access_scope_js__WEBPACK_IMPORTED_MODULE_2__/* .overlaps */ .$)({ of: (0,_access_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .foldCase */ .SP)(of), except: except.map(_access_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .foldCase */ .SP) }, { of: name, except: [] }) !== "no";
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
    const answer = (0,_access_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .covers */ .hU)((0,_access_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .glob */ .TI)(wanted.toLowerCase()), (0,_access_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .glob */ .TI)(name.toLowerCase())) === "yes";
    known.set(name, answer);
    return answer;
}
/** The same few names are asked for by every rule and row. */
const answers = new Map();


/***/ }),

/***/ 1686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CW: () => (/* binding */ nearestRules),
/* harmony export */   FE: () => (/* binding */ isOwnRule),
/* harmony export */   b6: () => (/* binding */ unknownRule),
/* harmony export */   l1: () => (/* binding */ ownPrefix),
/* harmony export */   v1: () => (/* binding */ severityFor)
/* harmony export */ });
/* harmony import */ var _model_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1533);
/* harmony import */ var _match_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4268);
/** Ids of rules as people write them: whether they name one, and which was probably meant. */


/** Where a user's rules stand among all: none can take the id of another. */
const ownPrefix = "own/";
const isOwnRule = (id) => id.startsWith(ownPrefix);
/** Why no rule is meant by this id or glob of ids, with the nearest; undefined where one is. */
function unknownRule(name, ids) {
    if (name.includes("*") ? ids.some((id) => (0,_match_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesName */ .H)(name, id)) : ids.includes(name))
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
const severityFor = (id, configured) => configured.get(id) ?? [...configured].find(([name]) => name.includes("*") && (0,_match_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesName */ .H)(name, id))?.[1];


/***/ }),

/***/ 3642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ shippedRules)
});

;// CONCATENATED MODULE: ./lib/src/rules/compiled.json
const compiled_namespaceObject = /*#__PURE__*/JSON.parse('[{"id":"any/access/boundary-vanished","title":"A permissions boundary is gone from an identity with access to AI","severity":[{"is":"high"}],"covers":["aws/*","any/*"],"when":{"kind":"broadens","row":{"is":["boundary-gone"]}},"what":"{principal} no longer has the boundary that kept it from {actions}.","why":"A boundary is the most that an identity can ever be given; without it, every policy that is attached counts in full.","fix":"Put the boundary back, or narrow the policies of this identity to what the boundary let through.","references":["https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html"],"suggest":[{"kind":"restore"}]},{"id":"any/access/boundary-widened","title":"A boundary lets through more of AI services","severity":[{"is":"high","when":{"capability":["admin","safety","log-config","credential","identity","share-policy"]}},{"is":"medium"}],"covers":["aws/*","any/*"],"when":{"kind":"broadens","row":{"is":["boundary"],"change":["appeared"]}},"what":"The boundary of {principal} now lets through more: {actions} on {resource}.","why":"A boundary is the most that its identities can ever be given; where it widens, whatever their policies grant beyond it comes into force at once.","fix":"Keep the boundary as it was, or show that no policy of the identities behind it grants what it now lets through.","references":["https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html"],"suggest":[{"kind":"restore"}]},{"id":"any/access/commitment","title":"Spending on a model is committed","severity":[{"is":"low"}],"covers":[],"when":{"kind":"setting","name":["commitment"],"change":["appeared","changed"]},"what":"{principal} is paid for {value}, used or not.","why":"A commitment cannot be taken back before it ends, whoever made it.","fix":"Make sure that whoever pays for it knows, or leave the commitment out.","references":["https://docs.aws.amazon.com/bedrock/latest/userguide/prov-throughput.html"],"suggest":[{"kind":"restore"}]},{"id":"any/access/condition-vanished","title":"A condition on access to AI services is gone","severity":[{"is":"high","when":{"capability":["admin","safety","log-config","credential","identity","share-policy"]}},{"is":"medium"}],"covers":["any/access/new-capability","any/access/wider-principal"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"grew":["conditions"]}},"blame":"conditions","what":"{principal} may {capabilities} without {lost}, which stood before.","why":"A condition says from where, when or by whom access may be used; without it the same permission is good for anyone who gets hold of the identity.","fix":"Put the condition back, or say in the pull request what takes its place.","references":[],"suggest":[{"kind":"restore"}]},{"id":"any/access/deny-vanished","title":"A deny that protected AI services is gone","severity":[{"is":"high","when":{"capability":["admin","safety","log-config","credential","identity","share-policy"]}},{"is":"medium"}],"covers":[],"when":{"kind":"broadens","row":{"effect":["deny"],"change":["vanished"]}},"what":"{principal} is no longer kept from {actions} on {resource}.","why":"A deny wins over every allow; where it goes, whatever another policy allows comes into force at once.","fix":"Keep the deny, or narrow it to what really must be allowed.","references":[],"suggest":[{"kind":"restore"}]},{"id":"any/access/encryption-key-lost","title":"Something of AI is no longer encrypted with a key of your own","severity":[{"is":"medium"}],"covers":[],"when":{"kind":"setting","name":["encryption-key"],"change":["changed"],"value":["no"]},"what":"{principal} gives up its own encryption key.","why":"Who may use your key is yours to decide and is recorded; with the provider\'s own key, whoever reaches the data reads it.","fix":"Keep the key.","references":[],"suggest":[{"kind":"restore"}]},{"id":"any/access/filter-weakened","title":"A guardrail holds back less","severity":[{"is":"high"}],"covers":[],"when":{"kind":"setting","name":["guardrail-filter"],"change":["vanished"]},"what":"{principal} no longer holds back {value}.","why":"Everything that uses the guardrail relies on what it filters; a weaker filter lets through prompts and answers that it stopped before.","fix":"Put the filter back at its strength, or say in the pull request which other control takes its place.","references":["https://docs.aws.amazon.com/bedrock/latest/userguide/guardrails-components.html"],"suggest":[{"kind":"restore"}]},{"id":"any/access/guardrail-detached","title":"An agent loses its guardrail","severity":[{"is":"high"}],"covers":[],"when":{"kind":"setting","name":["guardrail"],"change":["changed"],"value":["none"]},"what":"{principal} no longer has a guardrail attached; it had {before}.","why":"The guardrail filters what goes into the model and what comes out; without it, the agent answers whatever it is asked.","fix":"Attach the guardrail again, or another one that is at least as strict.","references":[],"suggest":[{"kind":"restore"}]},{"id":"any/access/guardrail-draft","title":"The working draft of a guardrail is in use","severity":[{"is":"low"}],"covers":[],"when":{"kind":"setting","name":["guardrail-draft"],"change":["appeared","changed"]},"what":"{principal} uses the version `DRAFT` of its guardrail.","why":"The draft changes with every edit, at once and for everyone who uses it; whoever may edit the guardrail weakens this agent without touching it.","fix":"Name a version that was published.","references":["https://docs.aws.amazon.com/bedrock/latest/userguide/guardrails-versions-create.html"],"suggest":[{"kind":"restore"}]},{"id":"any/access/isolation-lost","title":"Something of AI is no longer shut off","severity":[{"is":"medium"}],"covers":[],"when":{"kind":"setting","name":["network-isolation","private-network","public-access-block"],"change":["changed"],"value":["no"]},"what":"{principal} is no longer kept apart from other networks.","why":"What runs in a network of its own sends nothing out that its rules do not let through; without that, data and credentials leave by any way.","fix":"Keep it in its network, and open only what it needs.","references":["https://docs.aws.amazon.com/sagemaker/latest/dg/mkt-algo-model-internet-free.html"],"suggest":[{"kind":"restore"},{"kind":"instead"}]},{"id":"any/access/key-in-text","title":"A key to models stands in the code","severity":[{"is":"high"}],"covers":[],"when":{"kind":"setting","name":["key-in-text"],"change":["appeared"]},"what":"{principal} holds {value} as plain text.","why":"Whoever reads the repository, the state or the configuration of what runs has the key, and uses models with it until somebody takes it away.","fix":"Take the key back, keep its successor in a secret, and give only the secret\'s name here.","references":[]},{"id":"any/access/let-in","title":"A resource\'s own policy lets others use AI","severity":[{"is":"low","when":{"action":["aoss:*"]}},{"is":"medium","when":{"capability":["admin","safety","log-config","credential","share-policy","artifact","kb-write","log-read"]}},{"is":"low"}],"covers":[],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"is":["resource-policy"],"principal":["identity","federated","unknown","all-except"],"grew":["everything"]}},"blame":"principal","what":"{who} may now {capabilities} through the policy of {principal}: {actions}.","why":"A resource\'s own policy lets in whomever it names, whatever the policies of that identity say.","fix":"If this identity needs it, keep it to the actions that it uses; if not, take it out.","references":["https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_identity-vs-resource.html"]},{"id":"any/access/log-moved","title":"Prompts and answers are written to another place","severity":[{"is":"medium"}],"covers":[],"when":{"kind":"setting","name":["log-bucket","log-group"],"change":["changed"]},"what":"{principal} writes prompts and answers to {value}; it was {before}.","why":"Whoever may read the new place reads everything that is asked and answered; whoever watched the old one sees nothing more.","fix":"Make sure that the new place is guarded like the old one, and that those who watch it know.","references":["https://docs.aws.amazon.com/bedrock/latest/userguide/model-invocation-logging.html"],"suggest":[{"kind":"restore"}]},{"id":"any/access/logging-narrowed","title":"Less of what models are asked is logged","severity":[{"is":"medium"}],"covers":[],"when":{"kind":"setting","name":["logged-text","logged-image","logged-embedding","logged-video","logged-endpoint"],"change":["changed"],"value":["no *"]},"what":"{principal} no longer records {before}.","why":"The log is the only record of what was asked of models and what they answered; what it leaves out, nobody can look up later.","fix":"Keep recording it, and narrow who may read the log instead.","references":["https://docs.aws.amazon.com/bedrock/latest/userguide/model-invocation-logging.html"],"suggest":[{"kind":"restore"},{"kind":"instead"}]},{"id":"any/access/new-capability","title":"New access to AI services","severity":[{"is":"high","when":{"capability":["admin","safety","log-config","credential","share-policy"]}},{"is":"medium","when":{"action":["iam:PassRole"],"has-condition":["iam:PassedToService"],"resource":{"reaches":["any-role","any-resource"]}}},{"is":"high","when":{"capability":["identity"],"resource":{"reaches":["any-role","any-user","any-resource"]}}},{"is":"low","when":{"capability":["log-read"],"action":["logs:*"]}},{"is":"medium","when":{"capability":["train","deploy","artifact","kb-write","log-read","network","spend","workbench","author"]}},{"is":"medium","when":{"capability":["agent-exec"],"resource":{"reaches":["any-resource","any-of-its-kind"]}}},{"is":"low"}],"covers":[],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"is-not":["approved-model"]}},"what":"{principal} may now {capabilities}: {actions} on {resource}.","why":"Access to AI services costs money, moves data and shapes what models say, so whoever gains it should be meant to.","fix":"If this identity needs it, keep it to the resources it works with; if not, take it out.","references":[]},{"id":"any/access/no-authentication","title":"A tool or gateway of an agent takes whoever calls","severity":[{"is":"high"}],"covers":[],"when":{"kind":"setting","name":["no-authentication"],"change":["appeared","changed"]},"what":"{principal} lets in {value}.","why":"Whoever finds its address uses what stands behind it, with its permissions and at your cost.","fix":"Ask for a signed request or for a token of your own issuer, with the audiences and clients that may come.","references":[],"suggest":[{"kind":"instead"},{"kind":"restore"}]},{"id":"any/access/no-guardrail","title":"A new agent has no guardrail","severity":[{"is":"low"}],"covers":[],"when":{"kind":"setting","name":["guardrail"],"change":["appeared"],"value":["none"]},"what":"{principal} is added without a guardrail.","why":"A guardrail filters what goes into the model and what comes out; without one, only the model\'s own training stands between a prompt and an answer.","fix":"Attach a guardrail, in a version that is numbered.","references":["https://docs.aws.amazon.com/bedrock/latest/userguide/agents-guardrail.html"]},{"id":"any/access/protection-weakened","title":"Prompt logging is switched off","severity":[{"is":"high"}],"covers":[],"when":{"kind":"setting","name":["invocation-logging"],"change":["vanished"]},"what":"{principal} is removed: model invocations are no longer recorded by it.","why":"The invocation log is the only record of what was asked of models and what they answered; without it, misuse leaves no trace.","fix":"Keep the logging configuration, or show which one takes its place.","references":[],"suggest":[{"kind":"restore"}]},{"id":"any/access/public-network","title":"A vector store is reached from the internet","severity":[{"is":"high"}],"covers":[],"when":{"kind":"setting","name":["public-network"],"change":["appeared","changed"]},"what":"{value} may be reached from anywhere, through {principal}.","why":"Credentials are then all that keeps strangers from what the models answer from; a network of its own is the second lock.","fix":"Name the endpoints or services that may reach it, and set `AllowFromPublic` to false.","references":["https://docs.aws.amazon.com/opensearch-service/latest/developerguide/serverless-network.html"],"suggest":[{"kind":"instead"},{"kind":"restore"}]},{"id":"any/access/stored-credential","title":"Agents get a stored credential","severity":[{"is":"low"}],"covers":[],"when":{"kind":"setting","name":["stored-credential"],"change":["appeared"]},"what":"{principal} keeps a credential that agents may use.","why":"Whoever may ask the vault for it on behalf of an agent acts with it in another system.","fix":"Let only the agents that need it ask for it, and give it no more rights there than they need.","references":["https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/identity-outbound-credential-provider.html"]},{"id":"any/access/wider-principal","title":"More identities may use an AI resource or role","severity":[{"is":"medium"}],"covers":["any/access/new-capability"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["anyone","tenant","identity","service","federated","unknown","all-except"],"grew":["principal"]}},"blame":"principal","what":"{who} may now use {principal} ({actions}).","why":"Who may become a role, or use a resource, decides on everything that role or resource can do.","fix":"Name only the identities that need it, and say under which conditions.","references":[],"suggest":[{"kind":"restore"}]},{"id":"any/access/wider-resource","title":"Access to AI services reaches further","severity":[{"is":"high","when":{"capability":["admin","safety","log-config","credential","share-policy"]}},{"is":"medium","when":{"action":["iam:PassRole"],"has-condition":["iam:PassedToService"],"resource":{"reaches":["any-role","any-resource"]}}},{"is":"high","when":{"capability":["identity"],"resource":{"reaches":["any-role","any-user","any-resource"]}}},{"is":"low","when":{"capability":["identity"]}},{"is":"low","when":{"grew":["perhaps"],"capability":["invoke","agent-exec","kb-read"]}},{"is":"medium"}],"covers":["any/access/new-capability"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"grew":["resource"]}},"what":"{principal} may now {capabilities} on {resource}, which is more than before.","why":"The narrower resource was a decision about which models, agents or data this identity works with; a wider one takes it back.","fix":"Add the resources that are needed by name, beside those that are there.","references":[],"suggest":[{"kind":"restore"}]},{"id":"any/gate/configuration-changed","title":"The configuration of this gate changes","severity":[{"is":"low"}],"covers":[],"when":{"kind":"gate","name":["configuration"],"change":["appeared","vanished","changed"]},"what":"{file} {how}: it decides what this gate lets pass.","why":"This pull request is still judged by the configuration that its base branch has. Once it is merged, every later one is judged by the new one; the summary shows what that would make of this pull request.","fix":"Have somebody review it who answers for access to AI, and keep it apart from changes of what it judges.","references":["https://docs.github.com/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners"]},{"id":"any/gate/own-rule-changed","title":"A rule of your own changes","severity":[{"is":"low"}],"covers":[],"when":{"kind":"gate","name":["own-rule"],"change":["appeared","vanished","changed"]},"what":"{file} {how}: the rules beside the configuration decide what this gate finds.","why":"This pull request is still judged by the rules that its base branch has. Once it is merged, every later one is judged by the new ones; the summary shows what they would make of this pull request.","fix":"Have somebody review it who answers for access to AI, and run `ai-iam-gate rules test` on it.","references":["https://docs.github.com/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners"]},{"id":"any/gate/waiver-added","title":"A finding is waived","severity":[{"is":"low"}],"covers":[],"when":{"kind":"gate","name":["waiver"],"change":["appeared","changed"]},"what":"{file} {how}: what that finding tells of is let pass from then on.","why":"A waiver is a decision to live with something, and whoever merges this takes it.","fix":"See to it that its owner knows of it, that its reason still holds, and that it ends as soon as it can.","references":[]},{"id":"any/gate/workflow-changed","title":"The workflow that runs this gate changes","severity":[{"is":"low"}],"covers":[],"when":{"kind":"gate","name":["workflow"],"change":["appeared","vanished","changed"]},"what":"{file} {how}: it runs this gate.","why":"GitHub runs a pull request by the workflow as the pull request has it, so what changes here acts at once.","fix":"Have somebody review it who answers for access to AI. Where a ruleset of the organisation requires the workflow, no pull request can change it.","references":["https://docs.github.com/organizations/managing-organization-settings/creating-rulesets-for-repositories-in-your-organization"]},{"id":"any/gate/workflow-weakened","title":"This gate holds less than before","severity":[{"is":"medium"}],"covers":[],"when":{"kind":"gate","name":["weakened-workflow"],"change":["appeared","vanished","changed"]},"what":"{file} {how}.","why":"GitHub runs a pull request by the workflow as the pull request has it, so this acts at once, and whatever else the pull request brings is held up less.","fix":"Leave the step as it was. Where a ruleset of the organisation requires the workflow, no pull request can change it.","references":["https://docs.github.com/organizations/managing-organization-settings/creating-rulesets-for-repositories-in-your-organization"]},{"id":"any/identity/consumer-edits-safety","title":"A model consumer may switch off its own safety controls","severity":[{"is":"critical","when":{"action":["bedrock:UpdateGuardrail","bedrock:DeleteGuardrail","bedrock:*EnforcedGuardrailConfiguration","bedrock-agentcore:*Policy*"]}},{"is":"medium"}],"covers":["aws/bedrock/guardrail-administration","any/identity/invoke-and-manage","any/access/new-capability","any/access/wider-resource"],"when":{"kind":"combines","rows":[{"capability":["safety"],"effect":["allow"],"is-not":["trust"],"action":["*:Update*","*:Delete*","*:Put*"]},{"capability":["invoke","agent-exec"],"effect":["allow"],"action":["*:Invoke*","*:CreateInference","*:Converse*","*:Start*","*:Chat*"]}]},"what":"{principal} may invoke models and change the safety settings that guard them: {action} beside {other}.","why":"Whoever runs as this identity can remove the filters from its own prompts, so the filters no longer protect anyone from it.","fix":"Leave changes of safety settings to the security role, and keep this one to the models it needs.","references":["https://docs.aws.amazon.com/bedrock/latest/userguide/guardrails-permissions.html"]},{"id":"any/identity/invoke-and-manage","title":"Using and managing models in one identity","severity":[{"is":"low","when":{"is":["ai-service-role"]}},{"is":"medium"}],"covers":["any/access/new-capability"],"when":{"kind":"combines","rows":[{"capability":["train","deploy","artifact","spend","share-policy","log-config"],"effect":["allow"],"is-not":["trust","human"],"action":["*:Create*","*:Update*","*:Put*","*:Delete*","*:Import*"]},{"capability":["invoke"],"effect":["allow"],"action":["bedrock:InvokeModel*","sagemaker:InvokeEndpoint*","bedrock-mantle:CreateInference"]}]},"what":"{principal} may now use models and {capabilities}: {action} beside {other}.","why":"An application that can also train, deploy or share models turns every flaw in it into a change of the models that everyone uses.","fix":"Split the identity, one role that invokes and one that manages.","references":[]},{"id":"aws/agentcore/act-for-any-user","title":"Agents may be run on behalf of any user","severity":[{"is":"critical"}],"covers":["any/access/new-capability","any/access/wider-resource","aws/agentcore/runtime-shell","aws/agentcore/token-vault"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"action":["bedrock-agentcore:InvokeAgentRuntime*ForUser","bedrock-agentcore:GetWorkloadAccessTokenForUserId"],"lacks-condition":["bedrock-agentcore:userid"]}},"what":"{principal} may now act as whichever end user it names: {actions} on {resource}.","why":"The user\'s name is taken as given, so one stolen identity reads and does what all users of the agents can.","fix":"Use the variants that take a signed token of the user, and condition them on the token\'s issuer and audience.","references":["https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonbedrockagentcore.html"]},{"id":"aws/agentcore/pass-role-into-runtime","title":"Code may be run as any role through AgentCore","severity":[{"is":"critical","when":{"action":["bedrock-agentcore:InvokeCodeInterpreter","bedrock-agentcore:InvokeAgentRuntimeCommand*"]}},{"is":"high"}],"covers":["any/access/new-capability","any/access/wider-resource","aws/iam/pass-any-role"],"when":{"kind":"combines","rows":[{"action":["iam:PassRole"],"effect":["allow"],"resource":{"reaches":["any-role","any-resource","any-of-its-kind"]}},{"effect":["allow"],"action":["bedrock-agentcore:CreateCodeInterpreter","bedrock-agentcore:CreateAgentRuntime","bedrock-agentcore:UpdateAgentRuntime","bedrock-agentcore:CreateHarness","bedrock-agentcore:CreateBrowser","bedrock-agentcore:CreateGateway"]}]},"what":"{principal} may start code interpreters or agents as other roles: {action} beside {other}.","why":"What runs inside them can ask for the credentials of the role that was passed, and so act as that role anywhere.","fix":"Name the roles in the `Resource` of `iam:PassRole`, and add a condition on `iam:PassedToService`.","references":["https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/security-iam.html"],"suggest":[{"kind":"write","resource":"nearby","condition":{"iam:PassedToService":["bedrock-agentcore.amazonaws.com"]}},{"kind":"write","resource":"nearby"},{"kind":"restore"}]},{"id":"aws/agentcore/runtime-shell","title":"A shell inside agent runtimes","severity":[{"is":"high"}],"covers":["any/access/new-capability","any/access/wider-resource"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"action":["bedrock-agentcore:InvokeAgentRuntimeCommand","bedrock-agentcore:InvokeAgentRuntimeCommandShell"]}},"what":"{principal} may now run commands inside agent runtimes: {actions} on {resource}.","why":"Such commands run as root beside the agent, past its guardrails and its prompts, with the agent\'s own role. The wildcard `InvokeAgentRuntime*` includes them.","fix":"Name the actions, `bedrock-agentcore:InvokeAgentRuntime` is enough to use an agent.","references":["https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonbedrockagentcore.html"]},{"id":"aws/agentcore/token-vault","title":"Secrets of the agents\' token vault may be read","severity":[{"is":"high"}],"covers":["any/access/new-capability","any/access/wider-resource"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"action":["bedrock-agentcore:GetResourceApiKey","bedrock-agentcore:GetResourceOauth2Token","bedrock-agentcore:GetResourcePaymentToken"],"resource":{"reaches":["any-resource","any-of-its-kind"]}}},"blame":"action","what":"{principal} may now fetch keys and tokens that agents use for other systems: {actions} on {resource}.","why":"They open mailboxes, repositories and payment systems in the name of users. AWS counts these actions as reading, so `Get*` includes them.","fix":"Name the credential provider and the workload identity that this identity works for.","references":["https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonbedrockagentcore.html"],"suggest":[{"kind":"write","resource":"nearby"},{"kind":"restore"}]},{"id":"aws/bedrock/any-knowledge-base","title":"Every knowledge base may be read","severity":[{"is":"medium"}],"covers":["any/access/new-capability","any/access/wider-resource"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"action":["bedrock:Retrieve","bedrock:GetKnowledgeBaseDocuments","bedrock:GetDocumentContent","bedrock:GetIngestedDocumentAcl","bedrock:GetDataSourceAuthorizationUrl"],"resource":{"reaches":["any-resource","any-of-its-kind"]}}},"what":"{principal} may now read every knowledge base that {resource} matches ({actions}).","why":"A knowledge base answers with the documents behind it, whoever may see those elsewhere.","fix":"Name the knowledge bases that this identity works with.","references":["https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonbedrock.html"],"suggest":[{"kind":"write","resource":"nearby"},{"kind":"restore"}]},{"id":"aws/bedrock/any-model","title":"Any foundation model may be invoked","severity":[{"is":"high","when":{"resource":{"reaches":["any-resource","any-model"]}}},{"is":"low"}],"covers":["any/access/*"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"is-not":["boundary"],"capability":["invoke"],"action":["bedrock:InvokeModel*","bedrock:CreateModelInvocationJob","bedrock-mantle:CreateInference"],"resource":{"reaches":["any-model","model-family"]}}},"what":"{principal} may now invoke every model that {resource} matches ({actions}).","why":"Cost, data exposure and content controls are decided model by model; a wildcard grants models that nobody reviewed, and those that will be added.","fix":"Name the models or inference profiles that this identity needs.","references":["https://docs.aws.amazon.com/bedrock/latest/userguide/security_iam_id-based-policy-examples.html"],"suggest":[{"kind":"write","resource":"nearby"},{"kind":"restore"}]},{"id":"aws/bedrock/bearer-token","title":"Bedrock may be called with API keys","severity":[{"is":"low","when":{"has-condition":["bedrock:BearerTokenType","bedrock-mantle:BearerTokenType"]}},{"is":"high"}],"covers":["any/access/new-capability","any/access/wider-resource"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"action":["bedrock:CallWithBearerToken","bedrock-mantle:CallWithBearerToken","sagemaker:CallWithBearerToken"]}},"what":"{principal} may now call models with a bearer token: {actions}.","why":"A bearer token works for whoever holds it, from anywhere, without a signature; long-lived ones end up in code and chat and are sold on.","fix":"Use the role\'s own credentials. If keys are needed, allow only short-lived ones with a condition on `bedrock:BearerTokenType`.","references":["https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys-permissions.html"]},{"id":"aws/bedrock/broad-managed-policy","title":"A broad AWS managed policy for Bedrock","severity":[{"is":"medium","when":{"managed-policy":["AmazonBedrockLimitedAccess"]}},{"is":"high"}],"covers":["aws/*","any/*"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"managed-policy":["AmazonBedrockFullAccess","AmazonBedrockLimitedAccess","AmazonBedrockMantleFullAccess","BedrockAgentCoreFullAccess","AmazonBedrockMarketplaceAccess","AmazonBedrockStudioPermissionsBoundary"]}},"blame":"action","what":"{principal} gets {policy}, which grants far more than using models: {capabilities}.","why":"AWS writes this policy to make everything work, and widens it as services grow; with it an application can also change guardrails and jobs, and pass roles.","fix":"Write a policy of your own with `bedrock:InvokeModel` and `bedrock:InvokeModelWithResponseStream` on the models that are needed.","references":["https://docs.aws.amazon.com/bedrock/latest/userguide/security-iam-awsmanpol.html"],"suggest":[{"kind":"restore"}]},{"id":"aws/bedrock/guardrail-administration","title":"Guardrails may be changed","severity":[{"is":"critical","when":{"action":["bedrock:DeleteGuardrail","bedrock:*EnforcedGuardrailConfiguration"]}},{"is":"high","when":{"action":["bedrock:UpdateGuardrail"]}},{"is":"medium"}],"covers":["any/access/new-capability","any/access/wider-resource"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"action":["bedrock:*Guardrail","bedrock:CreateGuardrailVersion","bedrock:*EnforcedGuardrailConfiguration","bedrock:*AutomatedReasoningPolicy"],"capability":["safety"]}},"what":"{principal} may now change guardrails: {actions} on {resource}.","why":"A guardrail protects everyone who uses the models behind it; whoever edits it weakens the safety of all of them at once.","fix":"Leave guardrail changes to the role of whoever owns safety, and keep this identity to reading them.","references":["https://docs.aws.amazon.com/bedrock/latest/userguide/guardrails-permissions.html"]},{"id":"aws/bedrock/knowledge-base-poisoning","title":"What knowledge bases answer with may be changed","severity":[{"is":"high"}],"covers":["any/access/new-capability","any/access/wider-resource"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"action":["bedrock:IngestKnowledgeBaseDocuments","bedrock:DeleteKnowledgeBaseDocuments","bedrock:CreateDataSource","bedrock:UpdateDataSource"],"resource":{"reaches":["any-resource","any-of-its-kind"]}}},"blame":"action","what":"{principal} may now change what knowledge bases hold: {actions} on {resource}.","why":"Models repeat what they retrieve. Whoever adds or deletes documents decides what every user of the assistant is told.","fix":"Leave it to the ingestion role, on the knowledge base that it fills.","references":["https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonbedrock.html"],"suggest":[{"kind":"write","resource":"nearby"},{"kind":"restore"}]},{"id":"aws/bedrock/logging-administration","title":"Prompt logging or retention may be changed","severity":[{"is":"high"}],"covers":["any/access/new-capability","any/access/wider-resource"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"capability":["log-config"],"action":["bedrock:PutModelInvocationLoggingConfiguration","bedrock:DeleteModelInvocationLoggingConfiguration","bedrock:PutAccountDataRetention","bedrock-mantle:PutAccountDataRetention"],"lacks-condition":["bedrock:DataRetentionMode"]}},"what":"{principal} may now change what is recorded of model invocations: {actions}.","why":"The invocation log is the only record of what was asked and answered. Whoever can stop it, or point it elsewhere, can misuse models without a trace, or collect other people\'s prompts.","fix":"Leave it to the platform role that owns logging, and deny it everywhere else.","references":["https://docs.aws.amazon.com/bedrock/latest/userguide/model-invocation-logging.html"]},{"id":"aws/bedrock/long-term-key","title":"Long-term API keys for models may be made","severity":[{"is":"high"}],"covers":["any/access/new-capability","any/access/wider-resource"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"action":["iam:CreateServiceSpecificCredential","iam:ResetServiceSpecificCredential"],"lacks-condition":["iam:ServiceSpecificCredentialServiceName","iam:ServiceSpecificCredentialAgeDays"]}},"what":"{principal} may now make long-term API keys ({actions}) on {resource}.","why":"Such a key stands for another user, does not expire by itself, and is all that is needed to use Bedrock from anywhere.","fix":"Take it out, or allow it for services that need it with a condition on `iam:ServiceSpecificCredentialServiceName`, and for a limited age.","references":["https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys-permissions.html"]},{"id":"aws/bedrock/model-import","title":"Models may be imported, copied or shared","severity":[{"is":"high"}],"covers":["any/access/new-capability","any/access/wider-resource"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"action":["bedrock:CreateModelImportJob","bedrock:CreateCustomModel","bedrock:CreateModelCopyJob","bedrock:PutResourcePolicy"],"resource":{"reaches":["any-resource","any-of-its-kind"]}}},"blame":"action","what":"{principal} may now bring in models from elsewhere or hand them on: {actions} on {resource}.","why":"An imported model was trained by somebody else, and a copied or shared one leaves with what it was trained on.","fix":"Leave it to the role that manages models, for models by name.","references":["https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonbedrock.html"],"suggest":[{"kind":"write","resource":"nearby"},{"kind":"restore"}]},{"id":"aws/bedrock/pass-role-into-job","title":"Any role may be passed into a Bedrock job","severity":[{"is":"high","when":{"resource":{"reaches":["any-role","any-resource"]}}},{"is":"medium"}],"covers":["any/access/new-capability","any/access/wider-resource","aws/iam/pass-any-role"],"when":{"kind":"combines","rows":[{"action":["iam:PassRole"],"effect":["allow"],"resource":{"reaches":["any-role","any-resource","any-of-its-kind"]}},{"effect":["allow"],"action":["bedrock:CreateModelCustomizationJob","bedrock:CreateModelImportJob","bedrock:CreateModelInvocationJob","bedrock:CreateEvaluationJob","bedrock:CreateKnowledgeBase","bedrock:CreateAgent","bedrock:UpdateAgent","bedrock:CreateFlow","bedrock:UpdateFlow","bedrock:CreateDataAutomationProject"]}]},"what":"{principal} may start Bedrock jobs as other roles: {action} beside {other}.","why":"A job reads and writes with the role that it is given, so whoever starts it with any role reaches whatever that role reaches.","fix":"Name the one role that these jobs run as in the `Resource` of `iam:PassRole`, and add a condition on `iam:PassedToService`.","references":["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html"],"suggest":[{"kind":"write","resource":"nearby","condition":{"iam:PassedToService":["bedrock.amazonaws.com"]}},{"kind":"write","resource":"nearby"},{"kind":"restore"}]},{"id":"aws/bedrock/prompt-readers","title":"Prompts and responses may be read","severity":[{"is":"medium"}],"covers":["any/access/new-capability","any/access/wider-resource"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"capability":["log-read"],"resource":{"reaches":["any-resource","any-of-its-kind"]}}},"blame":"action","what":"{principal} may now read prompts, responses or sessions: {actions} on {resource}.","why":"Prompts hold what users would not write anywhere else, customer data, credentials, plans. Reading them is reading all of that.","fix":"Leave it to a role for whoever audits, on the log group or agent in question.","references":["https://docs.aws.amazon.com/bedrock/latest/userguide/model-invocation-logging.html"],"suggest":[{"kind":"write","resource":"nearby"},{"kind":"restore"}]},{"id":"aws/bedrock/spend","title":"Money may be committed to models","severity":[{"is":"medium"}],"covers":["any/access/new-capability","any/access/wider-resource"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"capability":["spend"],"lacks-condition":["aws:CalledViaLast","aws:CalledVia"]}},"what":"{principal} may now commit spending: {actions} on {resource}.","why":"Reserved throughput and model agreements cost by the hour or bind by contract, whether the models are used or not.","fix":"Leave it to the role of whoever answers for the budget.","references":["https://docs.aws.amazon.com/bedrock/latest/userguide/prov-throughput.html"]},{"id":"aws/bedrock/unapproved-model","title":"A model that nobody approved","severity":[{"is":"medium"}],"covers":["any/access/new-capability","any/access/wider-resource"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"capability":["invoke"],"is":["unapproved-model"]}},"blame":"resource","what":"{principal} may now invoke {resource}, which is not among the approved models ({actions}).","why":"The configuration lists the models that were reviewed for cost, data and content; this one was not.","fix":"Use an approved model, or have this one approved under `approved-models` first.","references":["https://docs.aws.amazon.com/bedrock/latest/userguide/models-supported.html"],"suggest":[{"kind":"restore"}]},{"id":"aws/bedrock/wildcard","title":"All of Amazon Bedrock","severity":[{"is":"high","when":{"resource":{"reaches":["any-resource","any-model"]}}},{"is":"medium"}],"covers":["aws/bedrock/*","aws/agentcore/*","aws/iam/*","any/identity/*","any/access/*"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"is":["service-wide"],"is-not":["every-action","not-action","managed-policy","boundary"],"action":["bedrock:*","bedrock-agentcore:*","bedrock-mantle:*"]}},"blame":"action","what":"{principal} may now do everything that {action} matches on {resource}: {capabilities}.","why":"One wildcard joins what should be apart, using models and managing them; whoever runs as this identity can also remove guardrails, switch off logging and train models.","fix":"List the actions that are needed. To use models, that is `bedrock:InvokeModel` and `bedrock:InvokeModelWithResponseStream` on the models by name.","references":["https://docs.aws.amazon.com/bedrock/latest/userguide/security_iam_id-based-policy-examples.html"],"suggest":[{"kind":"write","action":["bedrock:InvokeModel","bedrock:InvokeModelWithResponseStream","bedrock-agentcore:InvokeAgentRuntime","bedrock-mantle:CreateInference"],"resource":"nearby"},{"kind":"write","action":["bedrock:InvokeModel","bedrock:InvokeModelWithResponseStream","bedrock-agentcore:InvokeAgentRuntime","bedrock-mantle:CreateInference"]},{"kind":"restore"}]},{"id":"aws/iam/assume-any-role","title":"Any role may be assumed, beside AI access","severity":[{"is":"high"}],"covers":["any/access/new-capability","any/access/wider-resource"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"action":["sts:AssumeRole"],"resource":{"reaches":["any-role","any-resource"]}}},"what":"{principal} may now become every role that trusts it: {action} on {resource}.","why":"An identity that works with models is steered by prompts, and with this it reaches whatever any role of the account, and of accounts that trust it, can do.","fix":"Name the roles that it must assume.","references":["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_permissions-to-switch.html"],"suggest":[{"kind":"write","resource":"nearby"},{"kind":"restore"}]},{"id":"aws/iam/broad-managed-policy","title":"An administrator\'s managed policy","severity":[{"is":"critical","when":{"managed-policy":["AdministratorAccess"]}},{"is":"high"}],"covers":["aws/*","any/*"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"managed-policy":["AdministratorAccess","PowerUserAccess","AdministratorAccess-*"]}},"blame":"action","what":"{principal} gets {policy}, an administrator\'s policy, which reaches AI services too: {capabilities}.","why":"It includes invoking and training every model, removing every guardrail and reading every prompt.","fix":"Attach what the work needs. For people who administer, use a time-bound elevation instead.","references":["https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html"],"suggest":[{"kind":"restore"}]},{"id":"aws/iam/every-action-on-ai","title":"Every action on AI resources","severity":[{"is":"high","when":{"resource":{"reaches":["any-model","any-of-its-kind"]}}},{"is":"medium"}],"covers":["aws/*","any/*"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"is":["every-action"],"is-not":["any-resource","managed-policy","boundary"],"capability":["safety","train","deploy","artifact","agent-exec","invoke","author","kb-write","kb-read"]}},"blame":"action","what":"{principal} may now do everything that exists with {resource}: {capabilities}.","why":"One wildcard joins what should be apart, using and managing, and takes in whatever AWS adds later.","fix":"List the actions that this identity needs on these resources.","references":["https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html"],"suggest":[{"kind":"write","action":["bedrock:InvokeModel","bedrock:InvokeModelWithResponseStream"]},{"kind":"restore"}]},{"id":"aws/iam/every-action","title":"Every action on every resource, AI services included","severity":[{"is":"critical"}],"covers":["aws/*","any/*"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"is":["every-action"],"is-not":["boundary"],"resource":{"reaches":["any-resource"]}}},"blame":"action","what":"{principal} may now do everything on everything: {action} on {resource}.","why":"That includes invoking and training every model, removing every guardrail, reading every prompt and handing out further access.","fix":"List the actions that this identity needs. For people who administer, use a time-bound elevation instead.","references":["https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html"],"suggest":[{"kind":"restore"}]},{"id":"aws/iam/foreign-account","title":"AI resources of another account","severity":[{"is":"medium"}],"covers":["any/access/new-capability"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"is":["foreign-account"],"capability":["invoke","agent-exec","kb-read","kb-write","train","deploy","artifact","safety","log-config","credential","share-policy"]}},"blame":"resource","what":"{principal} may now {capabilities} in an account that is not among the trusted ones: {resource}.","why":"What is sent there, prompts and documents, leaves your accounts, and what comes back is somebody else\'s.","fix":"Use a resource of your own accounts, or list the account under `trusted-accounts`.","references":["https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies-cross-account-resource-access.html"],"suggest":[{"kind":"restore"}]},{"id":"aws/iam/long-lived-credential","title":"A long-lived credential for an identity with access to AI","severity":[{"is":"medium"}],"covers":[],"when":{"kind":"setting","name":["access-key","service-credential","login-profile"],"change":["appeared"],"subject":["holds-ai"]},"what":"{principal} gets a credential that does not expire by itself.","why":"Such a credential works for whoever finds it, in code, in a log or on a laptop, until somebody thinks of taking it away.","fix":"Use a role, by federation for pipelines and by the platform\'s own identity for services.","references":["https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html"]},{"id":"aws/iam/not-action","title":"Everything but some actions is allowed","severity":[{"is":"high"}],"covers":["aws/*","any/*"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"is":["not-action"],"is-not":["boundary"]}},"blame":"action","what":"{principal} may now do {action} on {resource}; that includes: {capabilities}.","why":"What is not named is allowed, also the actions of AI services that nobody thought of, and those that do not exist yet.","fix":"List the actions that are meant, under `Action`.","references":["https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notaction.html"],"suggest":[{"kind":"restore"}]},{"id":"aws/iam/open-trust","title":"A role with AI access trusts too many","severity":[{"is":"critical","when":{"principal":["anyone"]}},{"is":"critical","when":{"is":["external"]}},{"is":"low"}],"covers":["any/access/wider-principal","any/access/new-capability","any/access/condition-vanished"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["anyone","tenant","identity"],"is":["open-trust"],"is-not":["resource-policy"],"lacks-condition":["aws:PrincipalOrgID","aws:PrincipalArn"]}},"blame":"principal","what":"{who} may now become {principal}.","why":"Everyone who is trusted has all that the role has; a whole account is everyone in it whom its own policies let.","fix":"Name the roles that need it.","references":["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-user.html"],"suggest":[{"kind":"restore"}]},{"id":"aws/iam/pass-any-role","title":"Any role may be passed on, beside AI access","severity":[{"is":"high"}],"covers":["any/access/new-capability","any/access/wider-resource"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"action":["iam:PassRole"],"resource":{"reaches":["any-role","any-resource"]},"lacks-condition":["iam:PassedToService"]}},"what":"{principal} may now pass any role ({resource}) to any service.","why":"Whoever can pass a role can start a service that acts as it, and so holds everything that the role holds.","fix":"Name the roles, and add a condition on `iam:PassedToService`.","references":["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html"],"suggest":[{"kind":"write","resource":"nearby","condition":{"iam:PassedToService":["{service}.amazonaws.com"]}},{"kind":"write","condition":{"iam:PassedToService":["{service}.amazonaws.com"]}},{"kind":"write","resource":"nearby"},{"kind":"restore"}]},{"id":"aws/iam/shared-resource","title":"An AI resource is opened to others","severity":[{"is":"critical","when":{"principal":["anyone"]}},{"is":"high","when":{"is":["open-trust"]}},{"is":"medium"}],"covers":["any/access/wider-principal","any/access/new-capability","any/access/condition-vanished"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"is":["resource-policy"],"principal":["anyone","tenant"],"lacks-condition":["aws:PrincipalOrgID","aws:PrincipalAccount","aws:SourceAccount","aws:SourceArn","aws:PrincipalArn"]}},"blame":"principal","what":"{who} may now {capabilities} through the policy of {principal}: {actions}.","why":"A resource\'s own policy lets in whomever it names, from whatever account, without asking that account\'s owner or yours again.","fix":"Name the roles that need it, or add a condition on `aws:PrincipalOrgID`.","references":["https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_identity-vs-resource.html"],"suggest":[{"kind":"restore"}]},{"id":"aws/iam/trust-without-source","title":"An AI service is trusted for any account","severity":[{"is":"medium"}],"covers":["any/access/wider-principal","any/access/new-capability","any/access/condition-vanished"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["service"],"is":["no-source-guard"],"is-not":["resource-policy"]}},"blame":"principal","what":"{who} may now become {principal} on behalf of whichever account asks it to.","why":"The service acts for all of its customers. Without saying whose work this role is for, somebody else\'s agent may get the service to use it.","fix":"Add a condition on `aws:SourceAccount`, and on `aws:SourceArn` where the agent or job is known.","references":["https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html"],"suggest":[{"kind":"write","condition":{"aws:SourceAccount":["{account}"]}},{"kind":"restore"}]},{"id":"aws/iam/weak-federation","title":"A pipeline\'s way into an AI role is open too wide","severity":[{"is":"high"}],"covers":["any/access/wider-principal","any/access/new-capability","any/access/condition-vanished"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["federated"],"is":["unpinned-subject"],"is-not":["resource-policy"]}},"blame":"conditions","what":"{who} may now become {principal} for more than one branch or workload: {conditions}.","why":"Whoever can push a branch or open a pull request there can then use the models and data of this role.","fix":"Pin the subject to one repository and one branch or environment, `repo:org/app:ref:refs/heads/main`.","references":["https://docs.github.com/en/actions/security-for-github-actions/security-hardening-your-deployments/configuring-openid-connect-in-amazon-web-services"],"suggest":[{"kind":"restore"}]},{"id":"aws/iam/whole-service","title":"All of an AI service","severity":[{"is":"high","when":{"capability":["safety","log-config","credential","share-policy"]}},{"is":"medium"}],"covers":["aws/bedrock/prompt-readers","aws/bedrock/spend","any/identity/*","any/access/*"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"is":["service-wide"],"is-not":["every-action","not-action","managed-policy","boundary"],"action":["q:*","qbusiness:*","qapps:*","kendra:*","aoss:*","s3vectors:*","codewhisperer:*","aiops:*","aidevops:*","nova-act:*"]}},"blame":"action","what":"{principal} may now do everything that {action} matches on {resource}: {capabilities}.","why":"One wildcard joins what should be apart, using the service and running it; whoever runs as this identity can also decide who else gets in, and what is kept of conversations.","fix":"List the actions that are needed.","references":["https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonqbusiness.html"],"suggest":[{"kind":"write","action":["qbusiness:Chat","qbusiness:ChatSync","kendra:Query","kendra:Retrieve","s3vectors:QueryVectors","q:StartConversation","q:SendMessage"]},{"kind":"restore"}]},{"id":"aws/policy/api-name","title":"The name of an API call, not of an action","severity":[{"is":"low"}],"covers":[],"when":{"kind":"lint","name":["api-name-for-action"],"effect":["allow"]},"what":"{text} is what the call is named, not what IAM checks, so this line grants nothing.","why":"Whoever wrote it expects an access that will be refused, and the next fix is often a wildcard.","fix":"Write {instead}.","references":["https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_Converse.html"],"suggest":[{"kind":"instead"}]},{"id":"aws/policy/look-alike-letters","title":"Letters that only look right","severity":[{"is":"high"}],"covers":[],"when":{"kind":"lint","name":["non-ascii"]},"what":"{text} holds letters that AWS does not use in names, so it matches nothing.","why":"Such letters come from copied text, or are put there so that a reviewer reads one name where another stands.","fix":"Type the name again with plain letters.","references":["https://www.unicode.org/reports/tr39/"]},{"id":"aws/policy/nonexistent-action-denied","title":"A deny of an action that does not exist","severity":[{"is":"high"}],"covers":[],"when":{"kind":"lint","name":["nonexistent-action","api-name-for-action"],"effect":["deny"]},"what":"There is no action {text}, so this deny stops nothing.","why":"A protection that is written down and does not work is worse than none, since everyone relies on it.","fix":"Write {instead} if that is what was meant.","references":["https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html"],"suggest":[{"kind":"instead"}]},{"id":"aws/policy/nonexistent-action","title":"An action that does not exist","severity":[{"is":"low"}],"covers":[],"when":{"kind":"lint","name":["nonexistent-action"],"effect":["allow"]},"what":"There is no action {text}, so this line grants nothing.","why":"Whoever wrote it expects an access that will be refused, and the next fix is often a wildcard.","fix":"Write {instead} if that is what was meant, or delete the line.","references":["https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html"],"suggest":[{"kind":"instead"}]},{"id":"aws/policy/nonexistent-operator","title":"A condition operator that does not exist","severity":[{"is":"medium"}],"covers":[],"when":{"kind":"lint","name":["nonexistent-operator"]},"what":"There is no condition operator {text}; AWS refuses the policy, or the condition does not do what it says.","why":"A condition that is not understood protects nothing.","fix":"Use one of the operators that AWS lists, `StringEquals`, `ArnLike`, `Bool` and so on.","references":["https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html"]},{"id":"aws/policy/resource-mismatch","title":"A deny on resources that the action does not take","severity":[{"is":"medium"}],"covers":[],"when":{"kind":"lint","name":["resource-mismatch"],"effect":["deny"]},"what":"None of the resources of this statement is one that {text} takes, so this deny does not stop it; it takes {instead}.","why":"A protection that is written down and does not work is worse than none, since everyone relies on it.","fix":"Put the action in a statement of its own with the resources that it takes, or with `\\"*\\"` where it takes none.","references":["https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html"]},{"id":"aws/policy/void-condition","title":"A condition on something that the request never carries","severity":[{"is":"high"}],"covers":[],"when":{"kind":"lint","name":["void-condition"]},"what":"Requests for these actions never carry {text}: {outcome}.","why":"A test that can never hold grants nothing, or denies nothing; one that is negated or optional always holds, and the permission stands unconditioned.","fix":"Use a key that the action\'s requests carry, such as `aws:SourceVpce`, `aws:PrincipalTag` or a key from the service\'s own list.","references":["https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonbedrock.html"]},{"id":"aws/sagemaker/any-endpoint","title":"Any endpoint may be invoked","severity":[{"is":"medium"}],"covers":["any/access/new-capability","any/access/wider-resource"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"action":["sagemaker:InvokeEndpoint*"],"resource":{"reaches":["any-resource","any-of-its-kind"]},"lacks-condition":["sagemaker:ResourceTag/*","aws:ResourceTag/*"]}},"what":"{principal} may now invoke every SageMaker endpoint that {resource} matches ({actions}).","why":"Each endpoint has its own model, data and cost; a wildcard grants those that nobody thought of, and those to come.","fix":"Name the endpoints, or tie the permission to a tag on them.","references":["https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonsagemaker.html"],"suggest":[{"kind":"write","resource":"nearby"},{"kind":"restore"}]},{"id":"aws/sagemaker/broad-managed-policy","title":"A broad AWS managed policy for SageMaker","severity":[{"is":"high"}],"covers":["aws/*","any/*"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"managed-policy":["AmazonSageMakerFullAccess","AmazonSageMakerCanvas*Access","AmazonSageMakerPipelinesIntegrations","SageMakerStudioAdminIAM*Policy","DataScientist"]}},"blame":"action","what":"{principal} gets {policy}, which reaches across SageMaker and beyond: {capabilities}.","why":"AWS writes this policy to make everything work. It passes any role to SageMaker, reads and writes buckets, registries and repositories, and opens notebooks.","fix":"Write a policy of your own for the kind of work that this identity does, training, deployment or use.","references":["https://docs.aws.amazon.com/sagemaker/latest/dg/security-iam-awsmanpol.html"],"suggest":[{"kind":"restore"}]},{"id":"aws/sagemaker/open-notebook","title":"A notebook is left open","severity":[{"is":"medium"}],"covers":[],"when":{"kind":"setting","name":["open-notebook"],"change":["appeared","changed"]},"what":"{principal} has {value}.","why":"Whoever works in the notebook, or gets code to run there, takes its role\'s credentials and carries data out by the open way.","fix":"Set `root_access` and `direct_internet_access` to `Disabled`, and ask for version 2 of the instance metadata service.","references":["https://docs.aws.amazon.com/sagemaker/latest/dg/nbi-root-access.html"],"suggest":[{"kind":"instead"},{"kind":"restore"}]},{"id":"aws/sagemaker/pass-role-into-compute","title":"Code may be run as any role through SageMaker","severity":[{"is":"critical","when":{"resource":{"reaches":["any-role","any-resource"]}}},{"is":"high"}],"covers":["any/access/new-capability","any/access/wider-resource","aws/iam/pass-any-role"],"when":{"kind":"combines","rows":[{"action":["iam:PassRole"],"effect":["allow"],"resource":{"reaches":["any-role","any-resource","any-of-its-kind"]}},{"effect":["allow"],"action":["sagemaker:CreateNotebookInstance","sagemaker:CreateTrainingJob","sagemaker:CreateProcessingJob","sagemaker:CreateHyperParameterTuningJob","sagemaker:CreateAutoMLJob*","sagemaker:CreateModel","sagemaker:CreatePipeline","sagemaker:UpdatePipeline","sagemaker:CreateDomain","sagemaker:UpdateDomain","sagemaker:CreateUserProfile","sagemaker:UpdateUserProfile","sagemaker:CreateSpace","sagemaker:CreateCluster","sagemaker:CreateJob","sagemaker:TrainHubModel","sagemaker:DeployHubModel"]}]},"what":"{principal} may run its own code with another role\'s permissions: {action} beside {other}.","why":"Training jobs, notebooks and models run whatever code they are given, with the role that is passed to them. Whoever may pass any role holds everything that any of them holds.","fix":"Name the execution roles in the `Resource` of `iam:PassRole`, and add a condition on `iam:PassedToService`.","references":["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html"],"suggest":[{"kind":"write","resource":"nearby","condition":{"iam:PassedToService":["sagemaker.amazonaws.com"]}},{"kind":"write","resource":"nearby"},{"kind":"restore"}]},{"id":"aws/sagemaker/presigned-url","title":"Other people\'s notebooks may be opened","severity":[{"is":"high"}],"covers":["any/access/new-capability","any/access/wider-resource"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"action":["sagemaker:CreatePresigned*Url","sagemaker:CreatePartnerAppPresignedUrl"],"resource":{"reaches":["any-resource","any-of-its-kind"]},"lacks-condition":["sagemaker:ResourceTag/*","aws:ResourceTag/*"]}},"what":"{principal} may now open notebooks and studios of others: {actions} on {resource}.","why":"A presigned address logs its holder in as the owner, with the owner\'s files and the notebook\'s role.","fix":"Keep it to the caller\'s own, with a tag condition or a variable such as `${aws:PrincipalTag/notebook}` in the resource.","references":["https://docs.aws.amazon.com/sagemaker/latest/dg/security_iam_id-based-policy-examples.html"],"suggest":[{"kind":"write","resource":"nearby"},{"kind":"restore"}]},{"id":"aws/sagemaker/wildcard","title":"All of Amazon SageMaker","severity":[{"is":"high"}],"covers":["aws/sagemaker/*","aws/bedrock/bearer-token","aws/bedrock/prompt-readers","aws/bedrock/spend","aws/iam/*","any/identity/*","any/access/*"],"when":{"kind":"broadens","row":{"effect":["allow"],"change":["appeared"],"principal":["holder"],"is":["service-wide"],"is-not":["every-action","not-action","managed-policy","boundary"],"action":["sagemaker:*"]}},"blame":"action","what":"{principal} may now do everything that {action} matches on {resource}: {capabilities}.","why":"Among the actions are those that open other people\'s notebooks, change pipelines and endpoints, and approve models.","fix":"List the actions that are needed, and keep training, deployment and use in roles of their own.","references":["https://docs.aws.amazon.com/sagemaker/latest/dg/security_iam_id-based-policy-examples.html"],"suggest":[{"kind":"write","action":["sagemaker:InvokeEndpoint","sagemaker:InvokeEndpointAsync","sagemaker:InvokeEndpointWithResponseStream"],"resource":"nearby"},{"kind":"write","action":["sagemaker:InvokeEndpoint","sagemaker:InvokeEndpointAsync","sagemaker:InvokeEndpointWithResponseStream"]},{"kind":"restore"}]}]');
;// CONCATENATED MODULE: ./lib/src/rules/shipped.js
/** The rules that ship with the gate, as scripts/compile-rules.ts made them of the files under rules/. */

const shippedRules = compiled_namespaceObject;


/***/ }),

/***/ 3680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GS: () => (/* binding */ fill),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   sm: () => (/* binding */ valuesOf)
/* harmony export */ });
/* harmony import */ var _access_describe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(499);
/* harmony import */ var _access_principal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6590);
/* harmony import */ var _model_capability_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(553);
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

/***/ 5941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ec: () => (/* binding */ today),
/* harmony export */   N: () => (/* binding */ isDay),
/* harmony export */   YM: () => (/* binding */ daysBetween),
/* harmony export */   qX: () => (/* binding */ soon),
/* harmony export */   yf: () => (/* binding */ farthest)
/* harmony export */ });
/* unused harmony export dayOf */
/** Days of the calendar, in UTC, as they are written: `2027-01-31`. */
const millisecondsOfDay = 86_400_000;
/** Whether it is a day that the calendar has. */
const isDay = (text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && dayOf(new Date(text)) === text;
const dayOf = (date) => date.toISOString().slice(0, 10);
/** From one day to another; negative where the other lies before it. */
const daysBetween = (from, to) => Math.round((Date.parse(to) - Date.parse(from)) / millisecondsOfDay);
/** A waiver ends within so many days of being written: a year, and time to renew it. What never ends is a change of the rules. */
const farthest = 400;
/** Its owner is told so many days ahead. */
const soon = 14;
/** Today by the clock; or by SOURCE_DATE_EPOCH, in seconds, where a run must come out the same: https://reproducible-builds.org/specs/source-date-epoch/ */
function today(sourceDateEpoch) {
    const seconds = /^\d{1,11}$/.test(sourceDateEpoch ?? "") ? Number(sourceDateEpoch) : undefined;
    return dayOf(seconds === undefined ? new Date() : new Date(seconds * 1000));
}


/***/ }),

/***/ 3882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ readWaivers)
});

// EXTERNAL MODULE: ./lib/src/waivers/waiver.js
var waivers_waiver = __webpack_require__(6583);
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
var comments = __webpack_require__(3846);
// EXTERNAL MODULE: ./lib/src/waivers/wording.js
var wording = __webpack_require__(1903);
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

/***/ 6583:
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

/***/ 1903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O3: () => (/* binding */ waiverWords),
/* harmony export */   SL: () => (/* binding */ fieldProblem),
/* harmony export */   W3: () => (/* binding */ readComment),
/* harmony export */   "in": () => (/* binding */ ruleProblem),
/* harmony export */   yv: () => (/* binding */ commentPrefix)
/* harmony export */ });
/* harmony import */ var _model_one_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8658);
/* harmony import */ var _rules_rule_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1686);
/* harmony import */ var _day_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5941);
/* harmony import */ var _waiver_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6583);
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
