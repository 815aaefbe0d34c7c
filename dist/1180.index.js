export const id = 1180;
export const ids = [1180];
export const modules = {

/***/ 7729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   Xg: () => (/* binding */ deny),
/* harmony export */   cw: () => (/* binding */ allow),
/* harmony export */   i9: () => (/* binding */ trusts),
/* harmony export */   z7: () => (/* binding */ when)
/* harmony export */ });
/* unused harmony export grouped */
const allow = (sid, actions, resources, conditions = []) => ({ sid, effect: "Allow", actions, resources, conditions });
const deny = (sid, actions, resources, conditions = []) => ({ ...allow(sid, actions, resources, conditions), effect: "Deny" });
const when = (operator, key, ...values) => ({
    operator,
    key,
    values,
});
/** Whom a role trusts, and on what conditions. */
const trusts = (principal, conditions = []) => ({
    sid: "Trust",
    effect: "Allow",
    actions: [principal.kind === "Federated" ? "sts:AssumeRoleWithWebIdentity" : "sts:AssumeRole"],
    principal,
    conditions,
});
/** By operator and key, as a document has them; in the order given. */
function grouped(conditions) {
    const out = new Map();
    for (const { operator, key, values } of conditions)
        out.set(operator, (out.get(operator) ?? new Map()).set(key, values));
    return out;
}
/**
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition.html
 * https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/iam_policy_document#condition
 */
const entryOf = (conditions) => ({
    name: "Condition",
    value: {
        kind: "map",
        entries: [...grouped(conditions)].map(([operator, keys]) => [
            operator,
            { kind: "map", entries: [...keys].map(([key, values]) => [key, { kind: "values", values }]) },
        ]),
    },
    blocks: conditions.map(({ operator, key, values }) => ({
        name: "condition",
        attributes: [
            ["test", { text: operator }],
            ["variable", { text: key }],
            ["values", values],
        ],
    })),
});


/***/ }),

/***/ 1180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aws: () => (/* binding */ aws)
});

// EXTERNAL MODULE: ./lib/src/model/value.js
var model_value = __webpack_require__(1925);
// EXTERNAL MODULE: ./lib/src/clouds/cloud.js
var cloud = __webpack_require__(2844);
// EXTERNAL MODULE: ./lib/src/clouds/read-elsewhere.js
var read_elsewhere = __webpack_require__(1720);
// EXTERNAL MODULE: ./lib/src/clouds/blame.js
var clouds_blame = __webpack_require__(2053);
// EXTERNAL MODULE: ./lib/src/formats/json/parse.js + 2 modules
var parse = __webpack_require__(5215);
// EXTERNAL MODULE: ./lib/src/clouds/references.js
var references = __webpack_require__(1443);
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
// EXTERNAL MODULE: ./lib/src/clouds/patterns.js
var patterns = __webpack_require__(9274);
;// CONCATENATED MODULE: ./lib/src/clouds/aws/patterns.js
/** Values to patterns: wildcards, policy variables, and names that every account fills in its own way. */


/** A value's text as a pattern; undefined for a list, a map or nothing. An unknown value is a hole of its name. */
function patternOf(value, reading) {
    const parts = (0,patterns/* partsOf */.C)(value, words);
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
// EXTERNAL MODULE: ./lib/src/clouds/once.js
var clouds_once = __webpack_require__(8895);
;// CONCATENATED MODULE: ./lib/src/clouds/aws/data.js
/** The generated files beside this one to their contents, read when they are first asked for. */


// The bundler copies a file that is named in just this form.
const serviceData = (0,clouds_once/* once */.O)(() => JSON.parse((0,external_node_fs_.readFileSync)(__webpack_require__.ab + "services.json", "utf8")));
/** Every service's action names, in AWS's own spelling. */
const actionNames = (0,clouds_once/* once */.O)(() => {
    const lines = (0,external_node_fs_.readFileSync)(__webpack_require__.ab + "actions.txt", "utf8")
        .trimEnd()
        .split("\n");
    return new Map(lines.map((line) => {
        const [service = "", ...names] = line.split(" ");
        return [service, names];
    }));
});
const data_managedPolicyData = (0,clouds_once/* once */.O)(() => JSON.parse((0,external_node_fs_.readFileSync)(__webpack_require__.ab + "managed-policies.json", "utf8")));

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
            return managed(value, owner, index) ?? readText(value, owner, index, depth);
        case "scalar":
            return value.value === null ? { policies: [], diagnostics: [] } : noPolicy(value);
        case "unknown":
            return unresolved(value, value.because);
    }
}
/** A managed policy named by its ARN, or undefined where the text is something else. */
function managed(value, owner, index) {
    const arn = patternOf(value, "exact")?.text ?? "";
    if (!/^arn:[a-z-]+:iam::/.test(arn))
        return undefined;
    if (!arn.includes(":iam::aws:policy/"))
        return unresolved(value, `the policy \`${arn}\` is not declared here`);
    const known = managedPolicy(arn);
    const name = known?.name ?? arn.split("/").at(-1) ?? arn;
    const document = valueOfJson(index.provided(arn) ?? known?.document, value.span);
    if (document.kind !== "dict")
        return { policies: [], diagnostics: [] };
    return {
        policies: [
            {
                statements: statementsOf(document).value,
                address: name,
                block: owner.span,
                managed: { name, ...(0,clouds_blame/* blameOf */.n)(value) },
                perhaps: owner.perhaps,
            },
        ],
        diagnostics: [],
    };
}
function readText(value, owner, index, depth) {
    const only = (0,references/* lonePiece */.hs)(value);
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

// EXTERNAL MODULE: ./lib/src/clouds/time-bounds.js
var time_bounds = __webpack_require__(1912);
// EXTERNAL MODULE: ./lib/src/clouds/lifecycle.js + 1 modules
var lifecycle = __webpack_require__(6942);
;// CONCATENATED MODULE: ./lib/src/clouds/aws/models.js
/** A model's id, or the ARN of it or of a profile of it, to where it stands in its lifecycle. */

/** A profile is named for the region it routes from, before the model's own id. */
const modelIn = (text) => {
    const id = text.startsWith("arn:") ? /:(?:foundation-model|inference-profile)\/(.+)$/.exec(text)?.[1] : text;
    return id === undefined || /[*?$]/.test(id) ? undefined : id.replace(/^(us|eu|apac|jp|au|global|us-gov)[.]/, "");
};
function stageOfModel(text, today) {
    const id = modelIn(text);
    return id === undefined ? undefined : (0,lifecycle/* stageOf */.g)("aws", id, today);
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
    for (const { condition, detail } of (0,time_bounds/* voidTimes */.f)(testsOf(statement), today))
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
        const isEverything = text === "*";
        if (text === undefined || !(isEverything || /^arn:[^:]*:s3:::[^/]*[*?]/.test(text)))
            continue;
        // Other rules speak of everything; who writes less than that opens nothing.
        const lint = { ...about(value, "open-bucket-name", text, "s3"), lets: (0,pattern/* glob */.TI)(text) };
        yield isEverything ? { ...lint, onlyCompared: true } : lint;
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
    const { lintsWithin } = lintingOf(statement, place);
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
/** What a policy of the provider's lets in, for comparison. */
const providersLints = (statement, place) => lintingOf(statement, place)
    .lintsWithin("resource", (about) => bucketLints(statement, about))
    .map((lint) => ({ ...lint, onlyCompared: true }));
function lintingOf(statement, place) {
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
                ...(0,clouds_blame/* blameOf */.n)(value),
                ...(instead !== undefined && { instead }),
            };
        };
        return [...lints(about)];
    };
    return { lintsWithin };
}
const selected = (element, selection) => (selection?.of ?? []).map((value) => JSON.stringify([element, selection?.kind, textOf(value)]));
const required = ({ operator, key, values }) => JSON.stringify(["condition", operator.toLowerCase(), key.toLowerCase(), values.map(textOf).sort()]);
const textOf = (value) => patternOf(value, "glob")?.text ?? "";

;// CONCATENATED MODULE: ./lib/src/clouds/aws/principals.js
/** Principal elements to who they mean, and what their conditions leave open. */




/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html */
function principalOf({ type, value }) {
    const id = patternOf(value, "glob");
    const blame = (0,clouds_blame/* blameOf */.n)(value);
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
        (0,time_bounds/* isTimeBound */.e)(conditions, estate.today) && "time-bound",
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
    return partsOf(action, resource, conditions, belonging).flatMap((part) => {
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
function partsOf(action, resource, conditions, { kind, reach }) {
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
            ...(0,clouds_blame/* blameOf */.n)(value),
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

// EXTERNAL MODULE: ./lib/src/clouds/moved.js
var clouds_moved = __webpack_require__(3450);
// EXTERNAL MODULE: ./lib/src/clouds/attributes.js
var attributes = __webpack_require__(8524);
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
    const value = (0,attributes/* named */.KT)(argumentsOf(resource), name);
    return value?.kind === "scalar" && value.value === null ? undefined : value;
}
const allIn = (resource, ...path) => (0,attributes/* all */.Q7)(argumentsOf(resource), ...path);
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
const protection = (resource, name, value, instead) => settingOf(resource, name, value ?? facts_itself(resource), value && (0,attributes/* textIn */.r7)(value) !== "false" ? "yes" : "no", instead);
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
    const former = (0,clouds_moved/* formerly */.X)(fact.address, moved);
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
    const name = (0,references/* referenced */.yz)(holder) ?? patternOf(holder, "exact")?.text ?? resource.address;
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
const resourceSubject = (unit, of, resource) => draft(unit, (of && (0,references/* referenced */.yz)(of)) ?? resource.address, "resource", resource, []);
/** `aws_bedrockagent_agent`, `awscc_bedrock_agent` and `AWS::Bedrock::Agent` make the same. */
const subjects_kindOf = (type) => type
    .replaceAll("::", "_")
    .toLowerCase()
    .replace(/^aws(cc)?_/, "")
    .replace(/^bedrockagent_/, "bedrock_");
/** A resource under the name that the provider knows it by, whatever makes it. */
function thingSubject(unit, { address, name, resource }, moved) {
    const text = name && patternOf(name, "exact")?.text;
    const former = (0,clouds_moved/* formerly */.X)(address, moved);
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
    const name = (0,references/* referenced */.yz)(of) ?? patternOf(of, "exact")?.text;
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
const subjectOf = (draft, holder, resource, wanted) => {
    const { identity: identityOf, unit } = draft.index;
    const identity = identityOf(holder, wanted);
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
    const place = { subject, block: policy.block };
    if (managed)
        return { grants, lints: statements.flatMap((each) => providersLints(each, place)), diagnostics: [] };
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
        ...(0,clouds_blame/* blameOf */.n)(policy),
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
    const nameOf = (value) => index.identity(value, "group")?.address ?? (0,references/* referenced */.yz)(value) ?? patternOf(value, "exact")?.text;
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

// EXTERNAL MODULE: ./lib/src/clouds/model-keys.js
var model_keys = __webpack_require__(2789);
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
        const isKey = place === "secret" && all.some((name) => (0,model_keys/* namesModelProvider */.p6)(name.split(".").at(-1) ?? ""));
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
        return [...new Set([...(address === undefined ? [] : [(0,references/* withoutInstance */.E7)(address)]), ...own, ...(name ? [name] : [])])];
    };
}
/** The resource that a text is about, where all of its name is one reference: `s3://${aws_s3_bucket.models.id}/v1`, `s3://${Models}/v1`. */
function addressIn(value, declared) {
    const direct = (0,references/* referenced */.yz)(value);
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
        const own = ownAccounts(draft);
        draft_add(draft, place ? { ...rows, grants: rows.grants.filter((row) => !isOrdinary(row, place, own)) } : rows);
    }
}
/** A vector store is all there for AI; any other place matters for what is kept there. */
const reachIn = (place, kept) => place === "collection" ? reachAt(place, new Set(["knowledge"])) : kept.size > 0 ? reachAt(place, kept) : undefined;
/** Of what is deployed it is known where it stands, and another account is another one, however much it is trusted. */
const ownAccounts = ({ index, estate }) => index.unit.tenant === undefined ? estate.trustedAccounts : new Set([index.unit.tenant]);
/** What every such policy says: services do their part for resources that they name, and one's own account counts. */
function isOrdinary(grant, place, own) {
    if (grant.effect === "deny")
        return false;
    if (grant.principal.kind === "service")
        return hasSourceGuard(grant.conditions);
    return isOwnAccount(grant, place, own);
}
/**
 * That a whole account may use what is its own only says that the policies of its identities count. Who may rewrite a key's policy
 * is the account that it stands in.
 * https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-default.html
 */
function isOwnAccount({ principal, reaches }, place, own) {
    if (principal.kind !== "tenant")
        return false;
    const account = principal.id.text;
    if (account === "${account}" || own.has(account))
        return true;
    return place === "key" && own.size === 0 && reaches.some(({ name }) => name === "kms:PutKeyPolicy");
}

// EXTERNAL MODULE: ./lib/src/access/grouping.js
var grouping = __webpack_require__(2376);
;// CONCATENATED MODULE: ./lib/src/clouds/aws/settings.js
/** Facts that are no grants to settings of the table, and what resources and roles are beside that. */









const credentials = ["access-key", "login-profile", "service-credential"];
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
    // Only people have credentials of their own; what else is said of an identity is said of roles.
    const known = draft.index.identity(of, credentials.includes(name) ? "user" : "role");
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
        ...(0,clouds_blame/* blameOf */.n)(value),
    });
}
/** Under the name that the provider knows it by, a resource is the same one at another address. */
const addThing = (draft, fact, moved) => void join(draft, thingSubject(draft.index.unit, fact, moved));
/** Workloads of AI that run code or instructions of their own, each of which should have a role of its own. */
const workloads = /agent$|agent_?core(?:_agent)?(?:_|::)runtime$|notebook_?instance$|sagemaker_model$|sagemaker::model$/i;
/** Of those that act as one role, each but the first shares it. */
function addSharedRoles(draft, facts) {
    const own = facts.filter(({ resource }) => workloads.test(resource.type));
    const roleOf = ({ role }) => draft.index.identity(role, "role")?.address ?? (0,references/* referenced */.yz)(role) ?? patternOf(role, "exact")?.text ?? "";
    for (const [name, sharing] of (0,grouping/* groupBy */.$)(own, roleOf)) {
        const apart = [...new Map(sharing.map((fact) => [fact.resource.address, fact])).values()];
        if (name === "" || apart.length < 2)
            continue;
        const [first, ...others] = apart.sort((a, b) => (a.resource.address < b.resource.address ? -1 : 1));
        for (const { role, resource } of first ? others : []) {
            const known = draft.index.identity(role, "role");
            const subject = join(draft, known ? identitySubject(draft.index.unit, known, new Map()) : holderSubject(draft.index.unit, role, resource));
            draft.settings.push({
                subject: subject.key,
                name: "shared-identity",
                service: serviceOf(resource.type),
                value: `${first?.resource.address}, ${resource.address}`,
                block: resource.span,
                ...(resource.perhaps !== undefined && { perhaps: resource.perhaps }),
                ...(0,clouds_blame/* blameOf */.n)(role),
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
        ...(0,clouds_blame/* blameOf */.n)(id),
    });
}
/** Whatever the role may do, an AI service may do: also where its trust is not in view. */
function addServiceRole(draft, { role, resource }) {
    const known = draft.index.identity(role, "role");
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
                ...(0,clouds_blame/* blameOf */.n)(fact.policy),
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
        hold(draft, subjectOf(draft, member, joins, "user"), reading, {
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
// EXTERNAL MODULE: ./lib/src/clouds/written-json.js
var written_json = __webpack_require__(7145);
;// CONCATENATED MODULE: ./lib/src/clouds/aws/terraform-environments.js
/** Environment variables of functions, containers and agents, and what machines run as they start, to the keys of models' providers that stand in them as text. */





/** The name stands for the variable: what it is set to is repeated nowhere. */
const keyIn = (resource, name, value, blame) => (0,model_keys/* holdsModelKey */.xq)(name, (0,attributes/* textIn */.r7)(value)) ? [settingOf(resource, "key-in-text", blame, name)] : [];
const variables = (resource, map) => map?.kind === "dict"
    ? map.entries.flatMap(({ key, keySpan, value }) => keyIn(resource, key, value, { kind: "unknown", name: key, because: "it is a name", span: keySpan }))
    : [];
/** https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html */
const container = (resource, definition) => (0,attributes/* all */.Q7)(definition, "environment").flatMap((pair) => {
    const [name, value] = [(0,attributes/* named */.KT)(pair, "name"), (0,attributes/* named */.KT)(pair, "value")];
    return name && value ? keyIn(resource, (0,attributes/* textIn */.r7)(name) ?? "", value, name) : [];
});
const containers = (resource) => allIn(resource, "container_definitions").flatMap((written) => (0,attributes/* all */.Q7)((0,written_json/* jsonIn */.Y)(written)).flatMap((definition) => container(resource, definition)));
const functionVariables = (resource) => allIn(resource, "environment", "variables").flatMap((map) => variables(resource, map));
/** A secret or a parameter that is written where it is declared: by itself, or a map of several in JSON. */
const stored = (value, ...names) => (resource) => {
    const name = names.map((each) => (0,attributes/* textIn */.r7)(get(resource, each))).find((each) => each !== undefined) ?? "";
    return allIn(resource, value).flatMap((written) => {
        const text = (0,attributes/* textIn */.r7)(written);
        if (text?.startsWith("{") || written.kind === "dict")
            return variables(resource, (0,written_json/* jsonIn */.Y)(written));
        const isOfModel = text !== undefined && ((0,model_keys/* isModelKey */.J)(text) || ((0,model_keys/* namesModelProvider */.p6)(name) && (0,model_keys/* isKeyText */.lP)(text)));
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
    return !set.includes(model_text/* HOLE */.vs) && (0,model_keys/* holdsModelKey */.xq)(name, set) ? [{ name, at: found.index + whole.indexOf(name) }] : [];
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
    .filter((block) => demands.every((name) => (0,attributes/* all */.Q7)(block, name).length === 0))
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
const terraform_agentcore_written = (resource, values, name) => values.filter((value) => ((0,attributes/* textIn */.r7)(value) ?? "") !== "").map((value) => settingOf(resource, "key-in-text", value, name));
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
const statement = (resource, entries) => map([made_statements_element("Statement", map([made_statements_element("Effect", (0,attributes/* text */.Qq)("Allow", resource)), ...entries], resource))], resource);
/** A test for each argument that is there: the operator, the key, and the argument. */
function conditions(resource, tests) {
    const written = tests.flatMap(([operator, key, name]) => allIn(resource, name).map((value) => made_statements_element(operator, { ...map([made_statements_element(key, value)], resource), span: value.span })));
    return written.length > 0 ? [made_statements_element("Condition", map(written, resource))] : [];
}
/** `events.amazonaws.com`, an account, an ARN, or anyone. */
function caller(principal, resource) {
    const name = (0,attributes/* textIn */.r7)(principal);
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
    .filter((value) => (0,attributes/* textIn */.r7)(value) === "NONE")
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
    pieces: [{ kind: "literal", text: `kms:${(0,attributes/* textIn */.r7)(operation) ?? "*"}`, span: operation.span }],
    span: operation.span,
    ...(operation.via && { via: operation.via }),
});
/**
 * A list of rules with principals in place of statements.
 * https://docs.aws.amazon.com/opensearch-service/latest/developerguide/serverless-data-access.html
 */
const rulesOfAccess = (resource) => allIn(resource, "policy").flatMap((written) => {
    const document = (0,written_json/* jsonIn */.Y)(written);
    const statements = (0,attributes/* all */.Q7)(document).flatMap((policy) => (0,attributes/* all */.Q7)(policy, "Rules").flatMap((rule) => {
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
                    made_statements_element("Effect", { ...(0,attributes/* text */.Qq)("Allow", resource), span: rule.span }),
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
const networkPolicy = (resource) => allIn(resource, "policy").flatMap((written) => (0,attributes/* all */.Q7)((0,written_json/* jsonIn */.Y)(written)).flatMap((rule) => (0,attributes/* all */.Q7)(rule, "AllowFromPublic")
    .filter((value) => (0,attributes/* textIn */.r7)(value) === "true")
    .map((value) => settingOf(resource, "public-network", value, reachedBy(rule), "false"))));
const reachedBy = (rule) => (0,attributes/* all */.Q7)(rule, "Rules", "Resource")
    .map((value) => (0,attributes/* textIn */.r7)(value) ?? "a collection")
    .join(", ");
/** https://docs.aws.amazon.com/opensearch-service/latest/developerguide/serverless-encryption.html */
const encryptionPolicy = (resource) => allIn(resource, "policy").flatMap((written) => (0,attributes/* all */.Q7)((0,written_json/* jsonIn */.Y)(written), "AWSOwnedKey").map((value) => settingOf(resource, "encryption-key", value, (0,attributes/* textIn */.r7)(value) === "true" ? "no" : "yes")));
const ofStore = (...readers) => attributes_together((resource) => [thing(resource, "name")], ...readers);
const dataAccess = ofStore(rulesOfAccess);
const storeSecurity = ofStore(networkPolicy, encryptionPolicy);
const shut = ["block_public_acls", "block_public_policy", "ignore_public_acls", "restrict_public_buckets"];
/** Whether all that is public is blocked, by what there is of each argument; the first that leaves something open is to blame. */
function blocked(resource, of, whole, written) {
    const open = shut.find((name) => {
        const value = written(name);
        return value === undefined || (0,attributes/* textIn */.r7)(value) === "false";
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
        const policy = get(resource, "arn") ?? (name === undefined ? undefined : (0,attributes/* text */.Qq)(`arn:aws:iam::aws:policy/${name}`, resource));
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
    ...allIn(resource, "topic_policy_config", "topics_config").map((topic) => held(resource, topic, "topic", (0,attributes/* named */.KT)(topic, "name"))),
    ...allIn(resource, "word_policy_config", "managed_word_lists_config").map((list) => held(resource, list, "words of", (0,attributes/* named */.KT)(list, "type"))),
    ...allIn(resource, "word_policy_config", "words_config")
        .slice(0, 1)
        .map((word) => settingOf(resource, "guardrail-filter", word, "words of its own")),
    ...allIn(resource, "sensitive_information_policy_config", "pii_entities_config").flatMap((entity) => steps(resource, (0,attributes/* textIn */.r7)((0,attributes/* named */.KT)(entity, "type")) ?? "", (0,attributes/* named */.KT)(entity, "action"), actions)),
    ...allIn(resource, "sensitive_information_policy_config", "regexes_config").flatMap((regex) => steps(resource, `pattern ${(0,attributes/* textIn */.r7)((0,attributes/* named */.KT)(regex, "name")) ?? ""}`, (0,attributes/* named */.KT)(regex, "action"), actions)),
    ...allIn(resource, "contextual_grounding_policy_config", "filters_config").flatMap((filter) => thresholds(resource, (0,attributes/* textIn */.r7)((0,attributes/* named */.KT)(filter, "type")) ?? "", (0,attributes/* named */.KT)(filter, "threshold"))),
];
const held = (resource, block, what, name) => settingOf(resource, "guardrail-filter", name ?? block, `${what} ${(0,attributes/* textIn */.r7)(name) ?? ""}`);
/** A filter that only detects, or is switched off, holds nothing back. */
function contentFilter(resource, filter, side) {
    if ((0,attributes/* textIn */.r7)((0,attributes/* named */.KT)(filter, `${side}_action`)) === "NONE" || (0,attributes/* textIn */.r7)((0,attributes/* named */.KT)(filter, `${side}_enabled`)) === "false")
        return [];
    return steps(resource, `${(0,attributes/* textIn */.r7)((0,attributes/* named */.KT)(filter, "type")) ?? ""} of ${side === "input" ? "prompts" : "answers"}`, (0,attributes/* named */.KT)(filter, `${side}_strength`), strengths);
}
/** The step that is written, and each that it takes in. One that is not known before deployment may be any. */
function steps(resource, what, value, all) {
    if (!value)
        return [];
    const written = (0,attributes/* textIn */.r7)(value);
    const known = written === undefined ? all : all.slice(0, all.indexOf(written.toUpperCase()) + 1);
    return [...known].reverse().map((step) => settingOf(resource, "guardrail-filter", value, `${what}: ${step}`));
}
/** https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GuardrailContextualGroundingFilterConfig.html: at most 0.99 */
const finest = 100;
function thresholds(resource, what, value) {
    const threshold = Number((0,attributes/* textIn */.r7)(value) ?? "1");
    if (!value || !(threshold > 0))
        return [];
    const whole = Math.min(finest, Math.round(threshold * finest));
    return Array.from({ length: whole }, (_, i) => settingOf(resource, "guardrail-filter", value, `${what}: ${(whole - i) / finest}`));
}

;// CONCATENATED MODULE: ./lib/src/clouds/aws/terraform-models.js







const identifierIn = (block) => (0,attributes/* named */.KT)(block, "guardrail_identifier") ?? (0,attributes/* named */.KT)(block, "guardrail_id");
/** The working draft changes under whoever uses it. */
const drafts = (resource, blocks) => blocks
    .flatMap((block) => (0,model_value/* items */.ld)((0,attributes/* named */.KT)(block, "guardrail_version")))
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
        ...allIn(resource, "definition_string").flatMap((text) => (0,attributes/* all */.Q7)((0,written_json/* jsonIn */.Y)(text))),
    ];
    const nodes = definitions.flatMap((definition) => [...(0,attributes/* all */.Q7)(definition, "node"), ...(0,attributes/* all */.Q7)(definition, "nodes")]);
    return [
        thing(resource, "name"),
        ...guardrailOfNodes(resource, nodes),
        ...nodes.flatMap((node) => keepsAt(resource, "function", "tools", (0,attributes/* all */.Q7)(node, "configuration", "lambda_function", "lambda_arn"))),
        ...actsAs(resource, "execution_role_arn"),
        ...encryptedBy(resource, "knowledge", "customer_encryption_key_arn"),
    ];
};
/** A flow is as guarded as the least guarded of its nodes that call models. */
function guardrailOfNodes(resource, nodes) {
    const calling = ["prompt", "knowledge_base"].flatMap((kind) => nodes.flatMap((node) => (0,attributes/* all */.Q7)(node, "configuration", kind)));
    const open = calling.find((node) => (0,attributes/* all */.Q7)(node, "guardrail_configuration").length === 0);
    if (open)
        return [unguarded(resource, open)];
    const blocks = calling.flatMap((node) => (0,attributes/* all */.Q7)(node, "guardrail_configuration"));
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
    const place = (name, ...path) => (0,attributes/* all */.Q7)(config, ...path).map((at) => settingOf(resource, name, at, nameIn(at)));
    return [
        { kind: "thing", address: resource.address, name: (0,attributes/* text */.Qq)("of the region", resource), resource },
        settingOf(resource, "invocation-logging", (0,attributes/* text */.Qq)("on", resource)),
        ...recorded.map((what) => {
            const enabled = (0,attributes/* named */.KT)(config, `${what}_data_delivery_enabled`);
            return settingOf(resource, `logged-${what}`, enabled ?? facts_itself(resource), (0,attributes/* textIn */.r7)(enabled) === "false" ? `no ${what}` : what, "true");
        }),
        ...place("log-bucket", "s3_config", "bucket_name"),
        ...place("log-group", "cloudwatch_config", "log_group_name"),
        ...keepsAt(resource, "bucket", "logs", [
            ...(0,attributes/* all */.Q7)(config, "s3_config", "bucket_name"),
            ...(0,attributes/* all */.Q7)(config, "cloudwatch_config", "large_data_delivery_s3_config", "bucket_name"),
        ]),
        ...(0,attributes/* all */.Q7)(config, "cloudwatch_config", "role_arn").map((role) => ({ kind: "acts-as", role, resource })),
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
    ...allIn(resource, terraform_models_source, "managed_knowledge_base_connector_configuration", "connector_parameters").flatMap((parameters) => keepsAt(resource, "bucket", "knowledge", (0,attributes/* all */.Q7)((0,written_json/* jsonIn */.Y)(parameters), "connectionConfiguration", "bucketName"))),
    ...["confluence", "salesforce", "share_point"].flatMap((product) => keeps(resource, "secret", "credentials", terraform_models_source, `${product}_configuration`, "source_configuration", "credentials_secret_arn")),
    ...transformed(resource),
    ...encryptedBy(resource, "knowledge", "server_side_encryption_configuration", "kms_key_arn"),
];
/** Documents pass through a function, and are put down, on their way in. */
const transformed = (resource) => allIn(resource, "vector_ingestion_configuration", "custom_transformation_configuration").flatMap((custom) => [
    ...keepsAt(resource, "bucket", "knowledge", (0,attributes/* all */.Q7)(custom, "intermediate_storage", "s3_location", "uri")),
    ...["transformation", "transformations"].flatMap((name) => keepsAt(resource, "function", "tools", (0,attributes/* all */.Q7)(custom, name, "transformation_function", "transformation_lambda_configuration", "lambda_arn"))),
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
    .flatMap((written) => (0,attributes/* all */.Q7)((0,written_json/* jsonIn */.Y)(written)))
    .flatMap((configuration) => [
    ...keepsAt(resource, "secret", "credentials", within(configuration, "secret_arn")),
    ...keepsAt(resource, "bucket", "knowledge", within(configuration, "bucket_name")),
]);
/** How deep a connector says where it connects to. */
const cloudformation_models_deepest = 5;
function within(value, name, depth = 0) {
    if (value.kind !== "dict" || depth > cloudformation_models_deepest)
        return [];
    return [...(0,attributes/* all */.Q7)(value, name), ...value.entries.flatMap((each) => within(each.value, name, depth + 1))];
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
            (0,attributes/* all */.Q7)(test, "condition_operator")[0],
            (0,attributes/* all */.Q7)(test, "condition_key")[0],
            (0,attributes/* all */.Q7)(test, "condition_values"),
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
const bucket = attributes_together((resource) => allIn(resource, "public_access_block_configuration").map((block) => blocked(resource, facts_itself(resource), block, (name) => (0,attributes/* all */.Q7)(block, name)[0])), unblocked, (resource) => allIn(resource, ...byDefault, "kms_master_key_id").map((key) => ({ kind: "encrypts", key, bucket: facts_itself(resource), resource })));
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
    const written = value ? (0,attributes/* textIn */.r7)(value) : "";
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
    const isOn = enabled !== undefined && (0,attributes/* textIn */.r7)(enabled) !== "false";
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
    .map((when) => allIn(resource, when).flatMap((written) => (0,attributes/* all */.Q7)((0,written_json/* jsonIn */.Y)(written))))
    .map((calls) => calls.filter((call) => (0,attributes/* named */.KT)(call, "service") && (0,attributes/* named */.KT)(call, "action")))
    .find((calls) => calls.length > 0) ?? [];
/** https://docs.aws.amazon.com/bedrock/latest/APIReference/API_PutModelInvocationLoggingConfiguration.html */
const loggingIn = (resource, call) => /^PutModelInvocationLoggingConfiguration(Command)?$/i.test((0,model_value/* literal */.eu)((0,attributes/* named */.KT)(call, "action")) ?? "")
    ? logging(resource, (0,attributes/* all */.Q7)(call, "parameters", "logging_config")[0])
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
            const holder = custom_resources_holders.flatMap((name) => (0,attributes/* named */.KT)(value, name) ?? []).find(isName) ?? outer;
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
const isDocument = (value) => (0,attributes/* all */.Q7)(value, "Statement").some((each) => (0,attributes/* named */.KT)(each, "Effect"));
/** A document that names principals guards something, whatever that is. */
const documentOf = (resource, document, holder) => (0,attributes/* all */.Q7)(document, "Statement").some((each) => (0,attributes/* named */.KT)(each, "Principal") ?? (0,attributes/* named */.KT)(each, "NotPrincipal"))
    ? { kind: "resource-policy", of: facts_itself(resource), document, resource }
    : { kind: "inline", holder, document, resource };
/** Actions by themselves, and what they are about where that stands beside them. */
function custom_resources_listed(resource, value, holder) {
    const actions = actionLists.flatMap((name) => (0,attributes/* all */.Q7)(value, name)).filter(isAction);
    const [first] = actions;
    if (!first)
        return [];
    const about = ["resource", "resources"].flatMap((name) => (0,attributes/* all */.Q7)(value, name));
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
const callsAi = (call) => isOfAi(((0,model_value/* literal */.eu)((0,attributes/* named */.KT)(call, "service")) ?? "").replace("@aws-sdk/client-", "").toLowerCase());

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
    ...(0,attributes/* all */.Q7)(sam_get(resource, "FunctionUrlConfig"), "AuthType")
        .filter((type) => (0,attributes/* textIn */.r7)(type) === "NONE")
        .flatMap((type) => sam_opened(resource, "public-url", type, signed(type))),
    ...eventsOf(resource).flatMap((event) => openEvent(resource, event)),
    ...(0,attributes/* all */.Q7)(sam_get(resource, "Environment"), "Variables").flatMap((map) => variables(resource, map)),
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
    if (/^options$/i.test((0,attributes/* textIn */.r7)((0,model_value/* field */.ZZ)(properties, "Method")) ?? ""))
        return [];
    const own = (0,model_value/* field */.ZZ)(properties, "Auth");
    const authorizer = (0,model_value/* field */.ZZ)(own, "Authorizer") ?? (0,model_value/* field */.ZZ)(api, "DefaultAuthorizer");
    const isGuarded = (authorizer !== undefined && (0,attributes/* textIn */.r7)(authorizer) !== "NONE") ||
        [own, api].some((auth) => isKept(auth) || (0,model_value/* field */.ZZ)(auth, "ResourcePolicy") !== undefined);
    return isGuarded ? [] : sam_opened(resource, "public-api", authorizer ?? name);
}
/** A key in the request is no authentication, but not everybody has one. */
const isKept = (auth) => (0,attributes/* textIn */.r7)((0,model_value/* field */.ZZ)(auth, "ApiKeyRequired")) === "true";
/** https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html */
const samReaders = { "AWS::Serverless::Function": serverless };

// EXTERNAL MODULE: ./lib/src/blueprint/aws-statements.js
var aws_statements = __webpack_require__(7729);
;// CONCATENATED MODULE: ./lib/src/clouds/aws/spelling.js
/** How a policy document says what a suggestion adds to it. */


const spelling = {
    equality: (tests) => (0,aws_statements/* entryOf */.Ms)(tests.map(([key, values]) => (0,aws_statements/* when */.z7)("StringEquals", key, ...values))),
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
    const template = (0,written_json/* jsonIn */.Y)(body);
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
    const map = parameters.flatMap((each) => each.kind === "dict" && !(0,attributes/* named */.KT)(each, "parameter_key")
        ? each.entries.map(({ key, value }) => [key, value])
        : []);
    const pairs = parameters.flatMap((each) => {
        const [key, value] = [(0,attributes/* textIn */.r7)((0,attributes/* named */.KT)(each, "parameter_key")), (0,attributes/* all */.Q7)(each, "parameter_value")[0]];
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
    const provided = new Map();
    const plain = new Map();
    for (const fact of facts) {
        if (fact.kind === "identity") {
            identities.set(fact.address, fact);
            const name = fact.name && patternOf(fact.name, "exact")?.text;
            if (name)
                named.set(name, [...(named.get(name) ?? []), fact]);
        }
        else if (fact.kind === "provided") {
            provided.set(fact.arn, fact.document);
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
    const users = () => (known ??= (0,references/* usersByAddress */.SH)(unit));
    const resources = () => (declared ??= new Map(unit.resources.map((each) => [each.address, each])));
    const read = new Set(facts.flatMap((fact) => ("resource" in fact ? [fact.resource] : [])));
    return {
        unit,
        facts,
        identity(value, wanted) {
            const found = (0,references/* byReference */.vP)(identities, value);
            if (found)
                return found;
            const all = unit_byName(named, value) ?? [];
            const what = kindIn(value) ?? wanted;
            return all.find((fact) => fact.what === what) ?? all.at(-1);
        },
        policy: (value) => (0,references/* byReference */.vP)(policies, value) ?? (isProviders(value) ? undefined : unit_byName(namedPolicies, value)),
        provided(arn) {
            const document = provided.get(arn);
            if (document && !plain.has(arn))
                plain.set(arn, plainOf(document));
            return plain.get(arn);
        },
        runner(value) {
            const address = (0,references/* referenced */.yz)(value);
            if (address === undefined)
                return undefined;
            const called = resources().get(address) ?? resources().get((0,references/* withoutInstance */.E7)(address));
            return called && get(called, "role");
        },
        reads: (resource) => read.has(resource),
        usersOf: (address) => users().get(address) ?? users().get((0,references/* withoutInstance */.E7)(address)) ?? [],
    };
}
/** `role`, of the ARN of one. */
const kindIn = (value) => {
    const arn = arnParts(patternOf(value, "exact")?.text ?? "");
    return arn?.service === "iam" ? arn.resource.split("/")[0] : undefined;
};
/** One's own policy may have the name of one of the provider's, which its ARN tells apart. */
const isProviders = (value) => /^arn:[^:]+:iam::aws:policy\//.test(patternOf(value, "exact")?.text ?? "");
function plainOf(document) {
    const text = document.kind === "dict" ? (0,source/* textOf */.b6)(document.span) : (0,model_value/* literal */.eu)(document);
    try {
        return JSON.parse(text ?? "");
    }
    catch {
        return undefined;
    }
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
const providedPolicy = (resource) => {
    const document = (0,model_value/* field */.ZZ)(resource.body, "document");
    return document ? [{ kind: "provided", arn: resource.address, document, resource }] : [];
};
const readers = {
    ...terraformReaders,
    ...cloudformationReaders,
    ...samReaders,
    "iam:policy-document": bareDocument,
    "iam:provided-policy": providedPolicy,
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
    read: (units, estate) => (0,cloud/* joinAccess */.B)((0,read_elsewhere/* notSaidElsewhere */.X)(units.flatMap((unit) => accessIn(unit, estate))).map(({ access }) => access)),
};


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


/***/ })

};
