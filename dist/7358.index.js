export const id = 7358;
export const ids = [7358,6548];
export const modules = {

/***/ 4230:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "a27bce713bbc5c62fe46.json";

/***/ }),

/***/ 2490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ conditionHolds)
/* harmony export */ });
/* harmony import */ var _model_truth_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3513);
/* harmony import */ var _model_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1925);
/* harmony import */ var _veiled_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8840);
/* harmony import */ var _alternatives_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8584);
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1970);
/* harmony import */ var _spelling_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7574);






/** A chain of conditions longer than this is no template of a person's, or it leads back to itself. */
const DEEPEST = 100;
function conditionHolds(scope, name) {
    const known = scope.answers.get(name);
    if (known)
        return known;
    const expression = scope.conditions.get(name)?.value;
    const { work } = scope.shared;
    if (!expression || work.nesting >= DEEPEST)
        return "maybe";
    work.nesting++;
    const answer = holds(scope, expression);
    work.nesting--;
    scope.answers.set(name, answer);
    return answer;
}
/** https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-conditions.html */
function holds(scope, expression) {
    const only = expression.kind === "dict" && expression.entries.length === 1 ? expression.entries[0] : undefined;
    if (!only)
        return "maybe";
    const operands = only.value.kind === "list" ? only.value.items : [];
    switch (only.key) {
        case "Condition": {
            const name = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .eu)(only.value);
            return name === undefined ? "maybe" : conditionHolds(scope, name);
        }
        case "Fn::And":
            return operands.reduce((all, each) => (0,_model_truth_js__WEBPACK_IMPORTED_MODULE_3__/* .and */ .Uo)(all, holds(scope, each)), "yes");
        case "Fn::Or":
            return operands.reduce((any, each) => (0,_model_truth_js__WEBPACK_IMPORTED_MODULE_3__.or)(any, holds(scope, each)), "no");
        case "Fn::Not":
            return operands[0] ? (0,_model_truth_js__WEBPACK_IMPORTED_MODULE_3__/* .not */ .AU)(holds(scope, operands[0])) : "maybe";
        case "Fn::Equals":
            return equal(scope, operands[0], operands[1]);
        default:
            return "maybe";
    }
}
function equal(scope, a, b) {
    const [left, right] = [a && (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluate */ ._3)(scope, a), b && (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluate */ ._3)(scope, b)];
    if (!left || !right)
        return "maybe";
    const answers = (0,_alternatives_js__WEBPACK_IMPORTED_MODULE_4__/* .branches */ .J0)(left).flatMap((one) => (0,_alternatives_js__WEBPACK_IMPORTED_MODULE_4__/* .branches */ .J0)(right).map((other) => same(one, other)));
    const [first = "maybe"] = answers;
    return answers.every((each) => each === first) ? first : "maybe";
}
/** Two values that are not known and are spelt alike are one. */
function same(one, other) {
    const [a, b] = [known(one), known(other)];
    if (a !== undefined && b !== undefined)
        return (0,_model_truth_js__WEBPACK_IMPORTED_MODULE_3__/* .truth */ .Im)(a === b);
    if (a !== undefined || b !== undefined || one.kind !== other.kind)
        return "maybe";
    const name = (0,_spelling_js__WEBPACK_IMPORTED_MODULE_5__/* .nameOf */ .V)(one);
    return name === (0,_spelling_js__WEBPACK_IMPORTED_MODULE_5__/* .nameOf */ .V)(other) && !name.endsWith("…") ? "yes" : "maybe";
}
/** What may not be told is compared nevertheless. */
function known(value) {
    const seen = (0,_veiled_js__WEBPACK_IMPORTED_MODULE_0__/* .revealed */ .Dr)(value);
    return seen.kind === "scalar" ? String(seen.value) : (0,_model_value_js__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .eu)(seen);
}


/***/ }),

/***/ 1970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _3: () => (/* binding */ evaluate),
  Vz: () => (/* binding */ evaluateEach),
  JB: () => (/* binding */ notEvaluated),
  bh: () => (/* binding */ notKnown),
  L5: () => (/* binding */ evaluate_unknown),
  lD: () => (/* binding */ writtenName)
});

// EXTERNAL MODULE: ./lib/src/model/text.js
var model_text = __webpack_require__(3537);
// EXTERNAL MODULE: ./lib/src/model/value.js
var model_value = __webpack_require__(1925);
// EXTERNAL MODULE: ./lib/src/formats/cloudformation/alternatives.js
var alternatives = __webpack_require__(8584);
// EXTERNAL MODULE: ./lib/src/formats/cloudformation/conditions.js
var conditions = __webpack_require__(2490);
// EXTERNAL MODULE: ./lib/src/formats/cloudformation/for-each.js
var for_each = __webpack_require__(6631);
;// CONCATENATED MODULE: ./lib/src/formats/cloudformation/guards.js

/** What guards a statement perhaps may as well not guard it. */
function withAndWithout(value) {
    if (value.kind !== "dict")
        return value;
    const doubts = value.perhaps === undefined ? doubtsIn(value) : [value.perhaps];
    const [doubt] = doubts;
    if (doubt === undefined)
        return value;
    const without = { ...value, entries: value.perhaps === undefined ? operatorsWithout(value) : [] };
    // Where several things may be missing, these two are not all that it may be.
    const among = { count: 2 };
    const choice = (at) => (doubts.length === 1 ? { choice: { among, at } } : { choice: undefined });
    const items = [value, without].map((item, at) => ({ ...item, perhaps: doubt, ...choice(at) }));
    return { kind: "list", items, span: value.span, alternatives: true };
}
function doubtsIn({ entries }) {
    return entries.flatMap(({ value: operator }) => {
        if (operator.perhaps !== undefined)
            return [operator.perhaps];
        return operator.kind === "dict" ? operator.entries.flatMap(({ value }) => doubtsOf(value)) : [];
    });
}
/** Which of several values is tested makes more than two of the whole. */
function doubtsOf(tested) {
    if (tested.perhaps !== undefined)
        return [tested.perhaps];
    return tested.kind === "list" ? tested.items.flatMap(({ perhaps }) => perhaps ?? []) : [];
}
const operatorsWithout = ({ entries }) => entries.flatMap((each) => {
    const { value } = each;
    if (value.perhaps !== undefined)
        return [];
    if (value.kind !== "dict")
        return [each];
    const tested = value.entries.flatMap(testedWithout);
    return tested.length === 0 ? [] : [{ ...each, value: { ...value, entries: tested } }];
});
/** Of alternatives the first stays. */
function testedWithout(each) {
    const { value } = each;
    if (value.perhaps !== undefined)
        return [];
    if (value.kind !== "list")
        return [each];
    const [first] = (0,alternatives/* branches */.J0)(value);
    if (value.alternatives)
        return first ? [{ ...each, value: first }] : [];
    return [{ ...each, value: { ...value, items: value.items.filter(({ perhaps }) => perhaps === undefined) } }];
}

// EXTERNAL MODULE: ./lib/src/formats/yaml/tags.js
var tags = __webpack_require__(6548);
// EXTERNAL MODULE: ./lib/src/formats/ip-address.js
var ip_address = __webpack_require__(6161);
// EXTERNAL MODULE: ./lib/src/formats/made.js
var made = __webpack_require__(4392);
;// CONCATENATED MODULE: ./lib/src/formats/cloudformation/cidr.js
/** `Fn::Cidr`: a block of addresses, a count and a number of bits to the first so many blocks of that size within it. */




/** https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-cidr.html */
const mostBlocks = 256;
function subnets(call) {
    const written = call.argument.kind === "list" ? call.argument.items : [];
    const [block, count, bits] = written.map((each) => textOf(evaluate(call.scope, each)));
    const whole = block === undefined ? undefined : (0,ip_address/* parsedBlock */.nv)(block);
    const [many, size] = [numberIn(count), numberIn(bits)];
    if (!whole || many === undefined || size === undefined)
        return evaluate_unknown(call, "worked out when it is deployed");
    const length = whole.bits - size;
    const room = length - whole.length;
    if (many < 1 || many > mostBlocks || size < 0 || room < 0 || (room < 9 && many > 2 ** room))
        return evaluate_unknown(call, "what it asks for does not fit in the block");
    const { span } = call.whole;
    const blocks = Array.from({ length: many }, (_, i) => {
        const address = whole.address + (BigInt(i) << BigInt(size));
        return (0,made/* madeText */.fu)((0,ip_address/* blockText */.dK)({ address, bits: whole.bits, length }), span);
    });
    return (0,made/* madeList */.O8)(blocks, span);
}
const textOf = (value) => value?.kind === "scalar" ? String(value.value) : (0,model_value/* literal */.eu)(value);
const numberIn = (text) => text !== undefined && /^\d{1,3}$/.test(text) ? Number(text) : undefined;

// EXTERNAL MODULE: ./lib/src/formats/cloudformation/exports.js
var cloudformation_exports = __webpack_require__(9610);
// EXTERNAL MODULE: ./lib/src/formats/cloudformation/include.js
var include = __webpack_require__(3294);
// EXTERNAL MODULE: ./lib/src/formats/cloudformation/nested.js
var nested = __webpack_require__(2267);
// EXTERNAL MODULE: ./lib/src/formats/veiled.js
var veiled = __webpack_require__(8840);
;// CONCATENATED MODULE: ./lib/src/formats/cloudformation/parameters.js




/** https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html */
function parameterValue(scope, declared, span) {
    const { key } = declared;
    const value = scope.known.has(key) ? scope.known.get(key) : workedOut(scope, declared);
    if (value !== undefined && value !== "open")
        return (0,model_value/* through */.sc)(value, span);
    const because = value ? `parameter \`${key}\` is made of itself` : `parameter \`${key}\` has no default`;
    return { kind: "unknown", name: `${scope.prefix}${key}`, because, span };
}
function workedOut(scope, declared) {
    scope.known.set(declared.key, "open");
    const value = givenOrDefault(scope, declared);
    const told = value && isTrue((0,model_value/* field */.ZZ)(declared.value, "NoEcho")) ? secret(scope, value, declared.key) : value;
    scope.known.set(declared.key, told);
    return told;
}
function givenOrDefault(scope, { key, value: parameter }) {
    const type = (0,model_value/* literal */.eu)((0,model_value/* field */.ZZ)(parameter, "Type")) ?? "String";
    const given = scope.inputs.get(key)?.() ?? (0,model_value/* field */.ZZ)(parameter, "Default");
    // What stands there is the name of what will be read.
    if (type.startsWith("AWS::SSM::Parameter::Value")) {
        const because = `parameter \`${key}\` is read from Parameter Store`;
        const name = given && (0,model_value/* literal */.eu)(given) !== undefined ? `${key} (${(0,model_value/* literal */.eu)(given)})` : key;
        return given && { kind: "unknown", name, because, span: given.span, ...(given.via && { via: given.via }) };
    }
    const isList = type === "CommaDelimitedList" || type.startsWith("List<");
    if (given)
        return isList ? listOf(given) : given;
    const allowed = (0,model_value/* items */.ld)((0,model_value/* field */.ZZ)(parameter, "AllowedValues"));
    const because = `parameter \`${key}\` has no default; this is a value that it allows`;
    // Of one as of many: whoever allows another value does not take this one away.
    return isList || allowed.length === 0 ? undefined : (0,alternatives/* oneOf */.yL)([...allowed, undefined], because, parameter.span, () => key);
}
const listOf = (value) => value.kind === "list" && value.alternatives
    ? { ...value, items: (0,alternatives/* branches */.J0)(value).map(commaSeparated) }
    : commaSeparated(value);
function commaSeparated(value) {
    if (value.kind !== "text")
        return value;
    const flat = (0,model_text/* flatten */.Bq)(value);
    const parts = [];
    let at = 0;
    for (const part of flat.chars.split(",")) {
        const from = at + (part.length - part.trimStart().length);
        const to = Math.max(from, at + part.trimEnd().length);
        if (to > from)
            parts.push({ ...value, pieces: (0,model_text/* cut */.Jj)(flat, from, to), span: (0,model_text/* spanIn */.Qs)(flat, from, to) });
        at += part.length + 1;
    }
    // A text of one part is that part, quotes and all.
    if (parts.length === 1 && !flat.chars.includes(","))
        return { kind: "list", items: [value], span: value.span };
    return { kind: "list", items: parts, span: value.span, ...(value.via && { via: value.via }) };
}
const isTrue = (value) => value?.kind === "scalar" ? value.value === true : (0,model_value/* literal */.eu)(value)?.toLowerCase() === "true";
/** Declares that a value may not be told: what is written of it anywhere is remembered, so that nobody shows it. */
function secret(scope, value, name) {
    for (const span of (0,veiled/* writtenIn */.Xs)(value))
        scope.shared.secrets.push(span);
    return (0,veiled/* veiled */.cX)(value, `${scope.prefix}${name}`);
}

// EXTERNAL MODULE: ./lib/src/formats/cloudformation/scope.js
var cloudformation_scope = __webpack_require__(2918);
;// CONCATENATED MODULE: ./lib/src/formats/cloudformation/names.js



/** `Ref: name`, or `${name}` in `Fn::Sub`; `span` is where that was written. Undefined is `AWS::NoValue`. */
function meaningOf(scope, name, span) {
    if (name === "AWS::NoValue")
        return undefined;
    if (cloudformation_scope/* PSEUDO */.r2.has(name))
        return { kind: "text", pieces: [{ kind: "hole", name, span, because: "known once it is deployed" }], span };
    if (scope.resources.has(name))
        return { kind: "reference", address: addressOf(scope, name), attribute: "", span };
    const parameter = scope.parameters.get(name);
    if (parameter)
        return parameterValue(scope, parameter, span);
    return unknown(name, `\`${name}\` is neither a parameter nor a resource of this template`, span);
}
function attributeOf(scope, resource, attribute, span) {
    if (!scope.resources.has(resource))
        return unknown(`${resource}.${attribute}`, `\`${resource}\` is no resource of this template`, span);
    const output = attribute.startsWith("Outputs.") ? (0,nested/* outputOf */.jH)(scope, resource, attribute.slice(8), span) : undefined;
    return output ?? { kind: "reference", address: addressOf(scope, resource), attribute, span };
}
const addressOf = ({ names, prefix }, resource) => names?.get(resource) ?? `${prefix}${resource}`;
const unknown = (name, because, span) => ({ kind: "unknown", name, because, span });

// EXTERNAL MODULE: ./lib/src/formats/cloudformation/pieces.js
var cloudformation_pieces = __webpack_require__(7667);
// EXTERNAL MODULE: ./lib/src/formats/cloudformation/spelling.js
var spelling = __webpack_require__(7574);
;// CONCATENATED MODULE: ./lib/src/formats/cloudformation/substitute.js






/** https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-sub.html */
function substitute(call) {
    const [written, own] = call.argument.kind === "list" ? call.argument.items : [call.argument];
    // A loop may have put a function in the place of its text.
    const body = written?.kind === "dict" ? evaluate(call.scope, written) : written;
    if (body?.kind !== "text")
        return notEvaluated(call);
    const flat = (0,model_text/* flatten */.Bq)(body);
    const parts = partsOf(flat);
    const [only] = parts;
    if (parts.length === 1 && only?.name !== undefined)
        return named(call, own, flat, only);
    const values = parts.map((part) => (part.name === undefined ? undefined : named(call, own, flat, part)));
    const given = values.filter((value) => value !== undefined);
    return (0,alternatives/* ofEach */.JG)(given, call.whole.span, () => writtenName(call.scope, call.whole), (chosen) => {
        let next = 0;
        const text = filled(flat, parts.map((part, i) => ({ part, value: values[i] && chosen[next++] })), call.whole.span);
        return body.via ? { ...text, via: body.via } : text;
    });
}
function filled(flat, parts, span) {
    const pieces = [];
    for (const { part, value } of parts) {
        if (part.name === undefined) {
            (0,model_text/* cut */.Jj)(flat, part.from, part.to, pieces);
            continue;
        }
        const inside = value && (0,cloudformation_pieces/* piecesOf */.X)(value);
        const at = (0,model_text/* spanIn */.Qs)(flat, part.from, part.to);
        if (inside)
            for (const piece of inside)
                pieces.push(piece);
        else if (value)
            pieces.push({ kind: "hole", name: part.name, span: at, because: `\`${part.name}\` is no text` });
    }
    return { kind: "text", pieces, span };
}
function partsOf(flat) {
    const parts = [];
    let done = 0;
    const upTo = (to) => {
        if (to > done)
            parts.push({ from: done, to });
    };
    for (const { 0: whole, 1: name = "", index } of flat.chars.matchAll(/\$\{([^{}]*)\}/g)) {
        const end = index + whole.length;
        if (name.startsWith("!")) {
            // `${!name}` says `${name}` and replaces nothing.
            upTo(index + 2);
            done = index + 3;
        }
        else if (/^\s*[\w:.]+\s*$/.test(name) && !isPolicyVariable(name)) {
            upTo(index);
            parts.push({ from: index, to: end, name: name.trim() });
            done = end;
        }
    }
    upTo(flat.chars.length);
    return parts;
}
/** `aws:username` is IAM's, `AWS::Region` CloudFormation's. */
const isPolicyVariable = (name) => /^[^:]+:[^:]/.test(name);
function named(call, own, flat, part) {
    const name = part.name ?? "";
    const span = (0,model_text/* spanIn */.Qs)(flat, part.from, part.to);
    const given = (0,model_value/* field */.ZZ)(own, name);
    if (given) {
        const value = evaluate(call.scope, given);
        return value && (0,model_value/* through */.sc)(value, span);
    }
    const dot = name.indexOf(".");
    return dot < 0
        ? meaningOf(call.scope, name, span)
        : attributeOf(call.scope, name.slice(0, dot), name.slice(dot + 1), span);
}

;// CONCATENATED MODULE: ./lib/src/formats/cloudformation/intrinsics.js
/** CloudFormation's intrinsic functions by name: what each makes of its argument as far as that is known. */














/** https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html */
const intrinsics = {
    Ref: (call) => {
        const name = (0,model_value/* literal */.eu)(call.argument);
        return name === undefined ? notEvaluated(call) : meaningOf(call.scope, name, call.whole.span);
    },
    "Fn::GetAtt": (call) => {
        const path = (0,tags/* attributePath */.iq)(call.argument);
        const [resource, ...attributes] = path.kind === "list" ? path.items : [];
        const name = (0,model_value/* literal */.eu)(resource);
        const parts = attributes.map((each) => (0,model_value/* literal */.eu)(evaluate(call.scope, each)));
        return name === undefined || parts.length === 0 || parts.includes(undefined)
            ? notEvaluated(call)
            : attributeOf(call.scope, name, parts.join("."), call.whole.span);
    },
    "Fn::Sub": substitute,
    "Fn::Join": (call) => {
        const [between, list] = argumentsOf(call);
        const delimiter = between && (0,cloudformation_pieces/* piecesOf */.X)(between);
        const items = list && evaluateEach(call.scope, list);
        if (!delimiter || !items)
            return notEvaluated(call);
        return (0,alternatives/* ofEach */.JG)(items.items, call.whole.span, () => writtenName(call.scope, call.whole), (chosen) => {
            const parts = flattened(chosen).map(cloudformation_pieces/* piecesOf */.X);
            if (parts.includes(undefined))
                return notEvaluated(call);
            const pieces = parts.flatMap((part, i) => (i > 0 ? [...delimiter, ...(part ?? [])] : (part ?? [])));
            return { kind: "text", pieces, span: call.whole.span, ...(items.via && { via: items.via }) };
        });
    },
    "Fn::If": (call) => {
        const [name, then, otherwise] = argumentsOf(call);
        const condition = (0,model_value/* literal */.eu)(name);
        if (condition === undefined || !then || !otherwise)
            return notEvaluated(call);
        const holds = (0,conditions/* conditionHolds */.C)(call.scope, condition);
        if (holds !== "maybe")
            return evaluate(call.scope, holds === "yes" ? then : otherwise);
        const values = [evaluate(call.scope, then), evaluate(call.scope, otherwise)];
        return (0,alternatives/* oneOf */.yL)(values, notKnown(condition), call.whole.span, () => writtenName(call.scope, call.whole));
    },
    "Fn::Select": (call) => {
        const [index, list] = argumentsOf(call);
        const known = index && evaluate(call.scope, index);
        const at = known?.kind === "scalar" ? Number(known.value) : Number((0,model_value/* literal */.eu)(known) ?? Number.NaN);
        const items = (list && evaluateEach(call.scope, list)?.items) ?? [];
        // What is there perhaps may move what comes behind it.
        const item = items.slice(0, at + 1).some((each) => each.perhaps !== undefined) ? undefined : items[at];
        return item ? (0,model_value/* through */.sc)(item, call.whole.span) : notEvaluated(call);
    },
    "Fn::Split": (call) => {
        const [delimiter, text] = argumentsOf(call);
        const by = (0,model_value/* literal */.eu)(delimiter);
        const whole = text && evaluate(call.scope, text);
        if (!by || whole?.kind !== "text")
            return notEvaluated(call);
        const flat = (0,model_text/* flatten */.Bq)({ pieces: (0,cloudformation_pieces/* piecesOf */.X)(whole) ?? [], span: whole.span });
        const items = [];
        for (let at = 0; at <= flat.chars.length;) {
            const found = flat.chars.indexOf(by, at);
            const end = found < 0 ? flat.chars.length : found;
            items.push({ kind: "text", pieces: (0,model_text/* cut */.Jj)(flat, at, end), span: (0,model_text/* spanIn */.Qs)(flat, at, end) });
            at = end + by.length;
        }
        // What is not known may hold the delimiter: the parts behind it are then others.
        return (0,model_value/* literal */.eu)(whole) === undefined ? notEvaluated(call) : { kind: "list", items, span: call.whole.span };
    },
    "Fn::FindInMap": (call) => {
        const [map, first, second, options] = argumentsOf(call);
        const keys = [map, first, second].map((each) => each && evaluate(call.scope, each));
        if (keys.includes(undefined))
            return notEvaluated(call);
        const fallback = (0,model_value/* field */.ZZ)(options, "DefaultValue");
        return (0,alternatives/* ofEach */.JG)(keys, call.whole.span, () => writtenName(call.scope, call.whole), (chosen) => {
            const found = inMap(call, chosen, fallback);
            return found && (0,model_value/* through */.sc)(found, call.whole.span);
        });
    },
    "Fn::ImportValue": (call) => {
        const name = evaluate(call.scope, call.argument);
        const known = (0,model_value/* literal */.eu)(name);
        const found = known === undefined ? undefined : (0,cloudformation_exports/* exported */.E)(call.scope, known);
        if (found)
            return (0,model_value/* through */.sc)(found, call.whole.span);
        return evaluate_unknown(call, "exported by another stack", `Fn::ImportValue(${name ? (0,spelling/* nameOf */.V)(name) : ""})`);
    },
    // Who reads what a machine runs reads the text as well, which may have holes, and every part of which has its place.
    "Fn::Base64": (call) => {
        const value = evaluate(call.scope, call.argument);
        const isText = value !== undefined && (0,alternatives/* branches */.J0)(value).every((each) => each.kind === "text" || isHidden(each));
        return isText ? value : notEvaluated(call);
    },
    "Fn::Length": (call) => {
        const list = evaluateEach(call.scope, call.argument);
        return list?.items.every((each) => each.perhaps === undefined)
            ? { kind: "scalar", value: list.items.length, span: call.whole.span }
            : notEvaluated(call);
    },
    // Who reads a policy that is a JSON string reads the object as well, and the object has every part's place.
    "Fn::ToJsonString": (call) => evaluate(call.scope, call.argument),
    "Fn::Transform": (call) => (0,include/* includedFile */.x)(call) ?? notEvaluated(call),
    "Fn::GetAZs": (call) => evaluate_unknown(call, "known once it is deployed"),
    "Fn::Cidr": subnets,
    "Fn::GetStackOutput": (call) => evaluate_unknown(call, "put out by another stack"),
};
const argumentsOf = ({ argument }) => (argument.kind === "list" ? argument.items : []);
const isHidden = (value) => value.kind === "unknown" && value.hides !== undefined;
const flattened = (items) => items.flatMap((each) => (each.kind === "list" && !each.alternatives ? each.items : [each]));
/** Where a key is not known, any entry of the map may be meant. */
function inMap(call, [map, first, second], fallback) {
    const { scope, whole } = call;
    const tables = (0,cloudformation_scope/* lookedUp */.A6)(scope.mappings, (0,model_value/* literal */.eu)(map) ?? "");
    const [top, below] = [(0,model_value/* literal */.eu)(first), (0,model_value/* literal */.eu)(second)];
    const rest = fallback && evaluate(scope, fallback);
    if ((0,model_value/* literal */.eu)(map) === undefined || tables?.kind !== "dict")
        return rest ?? notEvaluated(call);
    if (top !== undefined && below !== undefined)
        return ((0,cloudformation_scope/* lookedUp */.A6)((0,cloudformation_scope/* lookedUp */.A6)(tables, top), below) ??
            rest ??
            evaluate_unknown(call, `mapping \`${(0,model_value/* literal */.eu)(map)}\` has no \`${top}\`, \`${below}\``));
    const rows = top === undefined ? tables.entries.map((each) => each.value) : [(0,cloudformation_scope/* lookedUp */.A6)(tables, top)];
    const found = rows.flatMap((row) => below === undefined
        ? row?.kind === "dict"
            ? row.entries.map((each) => each.value)
            : []
        : ((0,cloudformation_scope/* lookedUp */.A6)(row, below) ?? []));
    const values = rest ? [...found, rest] : found;
    const because = "which entry of the mapping is meant is not known";
    return values.length === 0 ? notEvaluated(call) : (0,alternatives/* oneOf */.yL)(values, because, whole.span, () => writtenName(scope, whole));
}

;// CONCATENATED MODULE: ./lib/src/formats/cloudformation/evaluate.js
/** A value as a template has it to what it will be: intrinsic functions replaced as far as they are known now. */









/** Undefined is `AWS::NoValue`: the entry or item is not there. */
function evaluate(scope, value) {
    if (!(0,cloudformation_scope/* mayGoOn */.tg)(scope, value.span))
        return tooMuch(value);
    switch (value.kind) {
        case "text":
            return withDynamicReferences(value);
        case "list": {
            const items = replacedEach(value.items, (item) => evaluateItem(scope, item));
            return items === value.items ? value : { ...value, items };
        }
        case "dict": {
            const called = callOf(scope, value);
            if (!called) {
                const entries = evaluateEntries(scope, value);
                return entries === value.entries ? value : { ...value, entries };
            }
            const made = called.run(called.call);
            const now = made?.kind === "text" ? withDynamicReferences(made) : made;
            return now && value.perhaps !== undefined ? { ...now, perhaps: value.perhaps, choice: undefined } : now;
        }
        default:
            return value;
    }
}
const tooMuch = (value) => ({
    kind: "unknown",
    because: "the template takes too much work",
    name: "…",
    span: value.span,
});
function callOf(scope, whole) {
    const only = whole.entries.length === 1 ? whole.entries[0] : undefined;
    if (!only || !(only.key === "Ref" || (only.key.startsWith("Fn::") && !only.key.startsWith("Fn::ForEach"))))
        return undefined;
    const run = Object.hasOwn(intrinsics, only.key) ? intrinsics[only.key] : undefined;
    return { run: run ?? notEvaluated, call: { scope, name: only.key, argument: only.value, whole } };
}
const evaluateEntries = (scope, { entries }) => replacedEach((0,for_each/* unrolled */.q)(scope, entries), (each) => {
    if (each.key === "Fn::Transform")
        return included(scope, each);
    const now = evaluate(scope, each.value);
    if (!now)
        return [];
    const value = each.key === "Condition" ? withAndWithout(now) : now;
    return value === each.value ? each : { key: each.key, keySpan: each.keySpan, value };
});
/** Each replaced by one or several; the same list where each is itself, as most of what is written is. */
function replacedEach(all, replace) {
    let made;
    let i = 0;
    for (const each of all) {
        const now = replace(each);
        if (now !== each)
            made ??= all.slice(0, i);
        i++;
        if (!made)
            continue;
        if (!isSeveral(now))
            made.push(now);
        else
            for (const one of now)
                made.push(one);
    }
    return made ?? all;
}
const severalOf = (now) => (isSeveral(now) ? now : [now]);
const isSeveral = (now) => Array.isArray(now);
/** An `AWS::Include` among other entries stands for the entries of the file. */
function included(scope, { key, keySpan, value }) {
    const whole = { kind: "dict", entries: [{ key, keySpan, value }], span: value.span };
    const now = evaluate(scope, whole);
    return now?.kind === "dict"
        ? now.entries
        : now
            ? [{ key: `\${${writtenName(scope, whole)}}`, keySpan, value: now }]
            : [];
}
/** An `Fn::If` whose condition is unknown gives both its items to a list, so that no permission is missed. */
function evaluateItem(scope, item) {
    const open = openBranches(scope, item);
    if (!open) {
        const now = evaluate(scope, item);
        if (!now)
            return [];
        return now.kind === "list" && now.alternatives ? now.items : now;
    }
    const among = { count: open.values.length };
    return open.values.flatMap((branch, at) => severalOf(evaluateItem(scope, branch)).map((value) => (0,alternatives/* perhaps */.mt)(value, open.because, { among, at })));
}
function openBranches(scope, item) {
    const choice = item.kind === "dict" && item.entries.length === 1 ? (0,model_value/* field */.ZZ)(item, "Fn::If") : undefined;
    if (choice?.kind !== "list")
        return undefined;
    const [name, ...values] = choice.items;
    const condition = (0,model_value/* literal */.eu)(name);
    if (condition === undefined || (0,conditions/* conditionHolds */.C)(scope, condition) !== "maybe")
        return undefined;
    const [one, other] = values.map((value) => (0,model_value/* literal */.eu)(value));
    // A choice between equals is none.
    return one !== undefined && one === other ? undefined : { values, because: notKnown(condition) };
}
const notKnown = (condition) => `condition \`${condition}\` is not known`;
/** The items of a list where each must stand for one value: of `Fn::Join`, `Fn::Select`. */
function evaluateEach(scope, value) {
    if (value.kind !== "list") {
        const now = evaluate(scope, value);
        return now?.kind === "list" && !now.alternatives ? now : undefined;
    }
    return { ...value, items: value.items.flatMap((item) => evaluate(scope, item) ?? []) };
}
const notEvaluated = (call) => evaluate_unknown(call, `\`${call.name}\` is not worked out`);
function evaluate_unknown({ scope, whole }, because, name) {
    return { kind: "unknown", because, name: name ?? writtenName(scope, whole), span: whole.span };
}
/** The name of what is written and not worked out: resources in it are called as references to them are. */
function writtenName({ names }, value) {
    const name = (0,spelling/* nameOf */.V)(value);
    return names ? name.replace(/(?<![:\w])[A-Za-z0-9]+(?![:\w])/g, (word) => names.get(word) ?? word) : name;
}
const DYNAMIC = /\{\{resolve:[\w-]+:[^{}\s]+\}\}/g;
/** Written as they are, or put together by a function. https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html */
function withDynamicReferences(text) {
    if (!text.pieces.some((piece) => piece.kind === "literal" && piece.text.includes("{{resolve:")))
        return text;
    const flat = (0,model_text/* flatten */.Bq)(text);
    const pieces = [];
    let done = 0;
    for (const { 0: whole, index } of flat.chars.matchAll(DYNAMIC)) {
        (0,model_text/* cut */.Jj)(flat, done, index, pieces);
        done = index + whole.length;
        const within = (0,model_text/* cut */.Jj)(flat, index, done);
        const name = (0,spelling/* nameOf */.V)({ ...text, pieces: within }).slice(2, -2);
        pieces.push({ kind: "hole", name, span: within[0]?.span ?? text.span, because: "read when it is deployed" });
    }
    return { ...text, pieces: (0,model_text/* cut */.Jj)(flat, done, flat.chars.length, pieces) };
}


/***/ }),

/***/ 9610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ exported),
/* harmony export */   v: () => (/* binding */ exportsOf)
/* harmony export */ });
/* harmony import */ var _model_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1925);
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1970);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2887);
/* harmony import */ var _stack_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7401);




/** The names under which a template exports something, as far as they are written out. */
function exportsOf(template) {
    const outputs = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)(template, "Outputs");
    if (outputs?.kind !== "dict")
        return [];
    return outputs.entries.flatMap(({ value }) => (0,_model_value_js__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .eu)((0,_model_value_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)((0,_model_value_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)(value, "Export"), "Name")) ?? []);
}
/** What one other template among the files exports; undefined where none does, or several do. */
function exported(scope, name) {
    const key = `export ${name}`;
    if (scope.known.has(key)) {
        const known = scope.known.get(key);
        return known === "open" ? undefined : known;
    }
    scope.known.set(key, "open");
    const [only, another] = [...scope.shared.files.values()]
        .filter((file) => file.path !== scope.path && file.text.includes(name) && file.text.includes("Export"))
        .flatMap((file) => exporter(scope, file, name));
    const value = only && !another ? only() : undefined;
    scope.known.set(key, value);
    return value;
}
function exporter(scope, file, name) {
    const template = scope.shared.parse(file).value.find(_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .isTemplate */ .Fl);
    const outputs = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)(template, "Outputs");
    if (!template || outputs?.kind !== "dict")
        return [];
    const output = outputs.entries.find(({ value }) => (0,_model_value_js__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .eu)((0,_model_value_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)((0,_model_value_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)(value, "Export"), "Name")) === name);
    const written = output && (0,_model_value_js__WEBPACK_IMPORTED_MODULE_2__/* .entry */ .f_)(output.value, "Value");
    if (!written || scope.callers.includes(file.path))
        return [];
    return [
        () => {
            const place = { path: file.path, prefix: `${file.path}/`, callers: scope.callers };
            const stack = (0,_stack_js__WEBPACK_IMPORTED_MODULE_1__/* .stackOf */ .U)(template, place, new Map(), scope.shared);
            const value = (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._3)(stack, written.value);
            return value && (0,_model_value_js__WEBPACK_IMPORTED_MODULE_2__/* .through */ .sc)(value, written.keySpan);
        },
    ];
}


/***/ }),

/***/ 6631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ unrolled)
/* harmony export */ });
/* unused harmony export isLoop */
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3537);
/* harmony import */ var _model_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1925);
/* harmony import */ var _alternatives_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8584);
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1970);
/* harmony import */ var _pieces_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7667);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2918);






const isLoop = (key) => key.startsWith("Fn::ForEach::");
/**
 * The entries, each loop replaced by what it makes, in order. A loop over what is not known makes its body once, perhaps.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-foreach.html
 */
function unrolled(scope, entries) {
    return entries.some(({ key }) => isLoop(key))
        ? entries.flatMap((each) => (isLoop(each.key) ? looped(scope, each) : [each]))
        : entries;
}
function looped(scope, { key, keySpan, value }) {
    const [identifier, collection, body] = value.kind === "list" ? value.items : [];
    const name = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .eu)(identifier);
    if (name === undefined || !collection || body?.kind !== "dict") {
        (0,_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .complain */ .cc)(scope, "shape", "error", `\`${key}\` needs an identifier, a collection and a map`, keySpan);
        return [];
    }
    const made = [];
    for (const item of itemsOf(scope, collection, name)) {
        const bound = bind(scope, body, { name, item });
        if (bound?.kind !== "dict")
            break;
        for (const each of unrolled(scope, bound.entries))
            made.push(item.perhaps === undefined ? each : { ...each, value: { ...each.value, perhaps: item.perhaps } });
    }
    return made;
}
function itemsOf(scope, collection, name) {
    const found = (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._3)(scope, collection);
    if (!found)
        return [];
    const lists = (0,_alternatives_js__WEBPACK_IMPORTED_MODULE_3__/* .branches */ .J0)(found);
    const items = lists.flatMap((list) => (list.kind === "list" ? list.items : [list]));
    if (found.kind === "list")
        return items.flatMap((item) => ((0,_pieces_js__WEBPACK_IMPORTED_MODULE_4__/* .piecesOf */ .X)(item) ? [item] : []));
    const because = `what \`${name}\` stands for is not known`;
    const unknown = { kind: "unknown", because, name: `\${${name}}`, span: collection.span, perhaps: because };
    return found.via ? [{ ...unknown, via: found.via }] : [unknown];
}
/** A copy in which the identifier is replaced; undefined where there is no more work left. */
function bind(scope, value, binding) {
    if (!(0,_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .mayGoOn */ .tg)(scope, value.span, "copies"))
        return undefined;
    switch (value.kind) {
        case "text":
            return replaced(value, binding);
        case "list": {
            const items = value.items.map((item) => bind(scope, item, binding));
            return items.includes(undefined) ? undefined : { ...value, items: items };
        }
        case "dict":
            return isReferenceTo(value, binding.name)
                ? (0,_model_value_js__WEBPACK_IMPORTED_MODULE_2__/* .through */ .sc)(binding.item, value.span)
                : boundEntries(scope, value, binding);
        default:
            return value;
    }
}
const isReferenceTo = ({ entries }, name) => entries.length === 1 && entries[0]?.key === "Ref" && (0,_model_value_js__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .eu)(entries[0].value) === name;
function boundEntries(scope, value, binding) {
    const entries = [];
    for (const each of value.entries) {
        const now = bind(scope, each.value, binding);
        if (!now)
            return undefined;
        entries.push({ ...each, key: isLoop(each.key) ? each.key : keyOf(each.key, binding), value: now });
    }
    return { ...value, entries };
}
const places = (name) => new RegExp(`([$&])\\{${name.replace(/[^\w]/g, "\\$&")}\\}`, "g");
/** `&{name}` leaves out what no logical id may have. */
function keyOf(key, { name, item }) {
    if (!key.includes(`{${name}}`))
        return key;
    const text = ((0,_pieces_js__WEBPACK_IMPORTED_MODULE_4__/* .piecesOf */ .X)(item) ?? []).map((piece) => (piece.kind === "hole" ? `(${piece.name})` : piece.text)).join("");
    return key.replace(places(name), (_, sign) => (sign === "&" ? text.replace(/[^0-9A-Za-z]/g, "") : text));
}
function replaced(text, { name, item }) {
    if (!text.pieces.some((piece) => piece.kind === "literal" && piece.text.includes(`{${name}}`)))
        return text;
    const flat = (0,_model_text_js__WEBPACK_IMPORTED_MODULE_5__/* .flatten */ .Bq)(text);
    const pieces = [];
    let done = 0;
    for (const { 0: whole, 1: sign, index } of flat.chars.matchAll(places(name))) {
        (0,_model_text_js__WEBPACK_IMPORTED_MODULE_5__/* .cut */ .Jj)(flat, done, index, pieces);
        done = index + whole.length;
        const place = (0,_model_text_js__WEBPACK_IMPORTED_MODULE_5__/* .spanIn */ .Qs)(flat, index, done);
        for (const piece of (0,_pieces_js__WEBPACK_IMPORTED_MODULE_4__/* .piecesOf */ .X)((0,_model_value_js__WEBPACK_IMPORTED_MODULE_2__/* .through */ .sc)(item, place)) ?? [])
            pieces.push(sign === "&" ? alphanumeric(piece, place) : piece);
    }
    return { ...text, pieces: (0,_model_text_js__WEBPACK_IMPORTED_MODULE_5__/* .cut */ .Jj)(flat, done, flat.chars.length, pieces) };
}
function alphanumeric(piece, place) {
    if (piece.kind === "hole" || /^[0-9A-Za-z]*$/.test(piece.text))
        return piece;
    return { ...piece, text: piece.text.replace(/[^0-9A-Za-z]/g, ""), span: place };
}


/***/ }),

/***/ 3294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ withIncluded),
/* harmony export */   x: () => (/* binding */ includedFile)
/* harmony export */ });
/* harmony import */ var _model_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1925);
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1970);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4692);



/** Undefined where it is no include, or its file is not to be seen. */
function includedFile({ scope, argument, whole }) {
    const contents = contentsOf(scope, argument);
    if (!contents)
        return undefined;
    // It stands where the transform is, and names what the template has; it may not include itself.
    const now = (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._3)({ ...scope, callers: [...scope.callers, contents.span.source.path] }, contents);
    return now && (0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .through */ .sc)(now, whole.span);
}
/** The entries of a section, each `AWS::Include` among them replaced by those of its file. */
function withIncluded(scope, entries) {
    if (!entries.some(({ key }) => key === "Fn::Transform"))
        return entries;
    return entries.flatMap((each) => {
        const contents = each.key === "Fn::Transform" ? contentsOf(scope, each.value) : undefined;
        return contents?.kind === "dict" ? contents.entries : [each];
    });
}
/** As it is written: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/transform-aws-include.html */
function contentsOf(scope, argument) {
    const call = argument.kind === "list" ? argument.items[0] : argument;
    if (!call || (0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)((0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)(call, "Name")) !== "AWS::Include")
        return undefined;
    const location = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)((0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)(call, "Parameters"), "Location");
    const written = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)(location && (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._3)(scope, location));
    const { shared } = scope;
    const path = written === undefined ? undefined : (0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .chosen */ .FV)((0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(scope.path, written), (each) => shared.files.has(each));
    const file = path === undefined ? undefined : shared.files.get(path);
    if (!file || scope.callers.includes(file.path))
        return undefined;
    const { value, diagnostics } = shared.parse(file);
    for (const each of diagnostics)
        shared.diagnostics.push(each);
    return value[0];
}


/***/ }),

/***/ 2400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ merged)
/* harmony export */ });
/* harmony import */ var _model_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1925);
/** Two values for one property of a template to the one that holds: what is shared, and a resource's own word over it. */

/** Maps are merged and lists put behind each other; of all else, a resource's own word counts. */
function merged(shared, own) {
    if (shared.kind === "list" && own.kind === "list")
        return { ...own, items: [...shared.items, ...own.items] };
    if (shared.kind !== "dict" || own.kind !== "dict" || isFunction(shared) || isFunction(own))
        return own;
    const named = new Map(shared.entries.map((each) => [each.key, each.value]));
    const kept = shared.entries.filter(({ key }) => !(0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)(own, key));
    const over = own.entries.map((each) => {
        const below = named.get(each.key);
        return below ? { ...each, value: merged(below, each.value) } : each;
    });
    return { ...own, entries: [...kept, ...over] };
}
const isFunction = ({ entries: [only, ...more] }) => only !== undefined && more.length === 0 && (only.key === "Ref" || only.key.startsWith("Fn::"));


/***/ }),

/***/ 2267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rt: () => (/* binding */ isStack),
/* harmony export */   ch: () => (/* binding */ fileNamed),
/* harmony export */   jH: () => (/* binding */ outputOf),
/* harmony export */   uM: () => (/* binding */ calledStack)
/* harmony export */ });
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3537);
/* harmony import */ var _model_value_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1925);
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1970);
/* harmony import */ var _pieces_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7667);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4692);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2918);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2887);
/* harmony import */ var _stack_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7401);








/** Stacks of one unit, and how deep they may call each other. */
const mostStacks = 500;
const deepestCall = 20;
/** Which property names the template. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-stack.html */
const templateProperty = {
    "AWS::CloudFormation::Stack": "TemplateURL",
    "AWS::Serverless::Application": "Location",
};
const isStack = (type) => Object.hasOwn(templateProperty, type);
/** What `where`, as it is evaluated, names among the files. */
function fileNamed(scope, where) {
    const pieces = where && (0,_pieces_js__WEBPACK_IMPORTED_MODULE_3__/* .piecesOf */ .X)(where);
    const { files } = scope.shared;
    const path = pieces && (0,_places_js__WEBPACK_IMPORTED_MODULE_4__/* .chosen */ .FV)((0,_places_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$t)(scope.path, (0,_model_text_js__WEBPACK_IMPORTED_MODULE_5__/* .spelled */ .uQ)(pieces)), (each) => files.has(each));
    return path === undefined ? undefined : files.get(path);
}
/** The stack that a resource calls; undefined where it calls none, or one that is not to be seen, which is told once. */
function calledStack(scope, name) {
    if (!scope.stacks.has(name)) {
        // A stack that hands itself what it puts out finds nothing while it is made.
        scope.stacks.set(name, undefined);
        const resource = scope.resources.get(name);
        scope.stacks.set(name, resource && call(scope, resource));
    }
    return scope.stacks.get(name);
}
function call(scope, { key, keySpan, value }) {
    const type = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .eu)((0,_model_value_js__WEBPACK_IMPORTED_MODULE_6__/* .field */ .ZZ)(value, "Type")) ?? "";
    if (!isStack(type) || scope.shared.elsewhere.has(key))
        return undefined;
    const properties = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_6__/* .field */ .ZZ)(value, "Properties");
    const named = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_6__/* .entry */ .f_)(properties, templateProperty[type] ?? "");
    const at = named?.value.span ?? keySpan;
    const unseen = `the template of \`${key}\` is not in the repository; only what it is given is judged`;
    const { shared } = scope;
    const file = fileNamed(scope, named && (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._3)(scope, named.value));
    if (!file)
        return (0,_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .complain */ .cc)(scope, "unresolved", "warning", unseen, at);
    if (scope.callers.includes(file.path))
        return (0,_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .complain */ .cc)(scope, "shape", "error", `\`${key}\` calls itself`, at);
    if (scope.callers.length > deepestCall || shared.work.stacks++ >= mostStacks)
        return (0,_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .complain */ .cc)(scope, "too-much-work", "error", "there are too many stacks in stacks; this one and others are not judged", at);
    const read = shared.parse(file);
    for (const each of read.diagnostics)
        shared.diagnostics.push(each);
    const template = read.value.find(_shape_js__WEBPACK_IMPORTED_MODULE_7__/* .isTemplate */ .Fl);
    if (!template)
        return (0,_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .complain */ .cc)(scope, "unresolved", "warning", `\`${file.path}\` is no template`, at);
    const place = { path: file.path, prefix: `${scope.prefix}${key}/`, callers: scope.callers };
    return (0,_stack_js__WEBPACK_IMPORTED_MODULE_2__/* .stackOf */ .U)(template, place, inputsOf(scope, (0,_model_value_js__WEBPACK_IMPORTED_MODULE_6__/* .field */ .ZZ)(properties, "Parameters")), shared);
}
/** Each is worked out when it is asked for: stacks may hand each other what they make. */
function inputsOf(scope, given) {
    const entries = given?.kind === "dict" ? given.entries : [];
    return new Map(entries.map((each) => [each.key, () => (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._3)(scope, each.value)]));
}
/** `Outputs.Name` of a stack that is called; undefined where the stack is not to be seen. */
function outputOf(scope, stack, name, span) {
    const called = calledStack(scope, stack);
    const declared = called?.outputs.get(name);
    if (!called || !declared)
        return undefined;
    const key = `Outputs.${name}`;
    if (!called.known.has(key)) {
        called.known.set(key, "open");
        const written = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_6__/* .field */ .ZZ)(declared.value, "Value");
        called.known.set(key, written && (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._3)(called, written));
    }
    const value = called.known.get(key);
    return value === undefined || value === "open" ? undefined : (0,_model_value_js__WEBPACK_IMPORTED_MODULE_6__/* .through */ .sc)(value, span);
}


/***/ }),

/***/ 7667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ piecesOf)
/* harmony export */ });
/* harmony import */ var _spelling_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7574);

/** Undefined where the value cannot be part of a string. */
function piecesOf(value) {
    const via = value.via ? { via: value.via } : {};
    switch (value.kind) {
        case "text":
            return value.via
                ? value.pieces.map((piece) => ({ ...piece, via: [...(value.via ?? []), ...(piece.via ?? [])] }))
                : value.pieces;
        case "scalar":
            return value.value === null
                ? undefined
                : [{ kind: "literal", text: String(value.value), span: value.span, ...via }];
        case "reference":
            return [{ kind: "hole", name: (0,_spelling_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .V)(value), span: value.span, because: "known once it is deployed", ...via }];
        case "unknown": {
            const { name, because, span, hides } = value;
            return [{ kind: "hole", name, span, because, ...(hides && { hides }), ...via }];
        }
        default:
            return undefined;
    }
}


/***/ }),

/***/ 2918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ namedIn),
/* harmony export */   A6: () => (/* binding */ lookedUp),
/* harmony export */   Tb: () => (/* binding */ sharedBy),
/* harmony export */   cc: () => (/* binding */ complain),
/* harmony export */   r2: () => (/* binding */ PSEUDO),
/* harmony export */   tg: () => (/* binding */ mayGoOn)
/* harmony export */ });
/** Values that may be worked out for one unit: several times what the largest template has. */
const mostSteps = 2_000_000;
/** Values that loops may make: what they make may be no larger than a template, which has a megabyte. */
const mostCopies = 200_000;
const sharedBy = (files, parse, elsewhere = new Set()) => ({
    files: new Map(files.map((file) => [file.path, file])),
    parse,
    elsewhere,
    diagnostics: [],
    secrets: [],
    work: { steps: mostSteps, copies: mostCopies, nesting: 0, stacks: 0, isTold: false },
});
/** The entries of a mapping by their keys; of a key that repeats, the last one counts. */
function namedIn(value) {
    return value?.kind === "dict" ? indexed(value) : new Map();
}
const indexes = new WeakMap();
function indexed(dict) {
    const known = indexes.get(dict);
    if (known)
        return known;
    const made = new Map(dict.entries.map((each) => [each.key, each]));
    indexes.set(dict, made);
    return made;
}
/** As `field`, for mappings that are asked often. */
const lookedUp = (value, key) => namedIn(value).get(key)?.value;
/** Complains once of each thing at a place; warnings leave room for errors. */
function complain({ shared: { diagnostics } }, code, severity, message, at) {
    if (diagnostics.length >= (severity === "error" ? 2 * mostWarnings : mostWarnings))
        return;
    const isTold = ({ message: told, at: place }) => told === message && "start" in place && place.start === at.start && place.source === at.source;
    if (!diagnostics.some(isTold))
        diagnostics.push({ code, severity, message, at });
}
const mostWarnings = 100;
/** Takes one step of the work that is left; false where none is, which is told once. */
function mayGoOn(scope, at, of = "steps") {
    const { work } = scope.shared;
    if (work[of]-- > 0)
        return true;
    if (!work.isTold) {
        work.isTold = true;
        complain(scope, "too-much-work", "error", "the template takes too much work; from here on it is not worked out", at);
    }
    return false;
}
/** https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/pseudo-parameter-reference.html */
const PSEUDO = new Set([
    "AWS::AccountId",
    "AWS::NotificationARNs",
    "AWS::Partition",
    "AWS::Region",
    "AWS::StackId",
    "AWS::StackName",
    "AWS::URLSuffix",
]);


/***/ }),

/***/ 2887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ isTemplate),
/* harmony export */   Lz: () => (/* binding */ mayBeTemplate),
/* harmony export */   dV: () => (/* binding */ marksTemplate)
/* harmony export */ });
/* harmony import */ var _model_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1925);

/** What every template has in its text, so that other files are not parsed. */
const mayBeTemplate = (text) => text.includes("Resources") && ["AWS::", "AWSTemplateFormatVersion", "Custom::"].some((mark) => text.includes(mark));
function isTemplate(value) {
    const resources = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(value, "Resources");
    if (resources?.kind !== "dict")
        return false;
    if ((0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)(value, "AWSTemplateFormatVersion"))
        return true;
    if ((0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .items */ .ld)((0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(value, "Transform")).some((each) => (0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(each)?.startsWith("AWS::")))
        return true;
    return resources.entries.some((each) => isType((0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)((0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(each.value, "Type"))));
}
const isType = (type) => type !== undefined && /^(?:AWS|Custom|Alexa)::\w/.test(type);
/** Kubernetes manifests may carry a template's words; their charts are no YAML before they are rendered. */
function marksTemplate(text) {
    if (/^apiVersion:/m.test(text) && /^kind:/m.test(text))
        return false;
    if (/^[ \t]*["']?AWSTemplateFormatVersion["']?\s*:/m.test(text) || text.includes('"AWSTemplateFormatVersion"'))
        return true;
    return /["']?Resources["']?\s*:/.test(text) && /["']?Type["']?\s*:\s*["']?(?:AWS::\w+::|Custom::\w)/.test(text);
}


/***/ }),

/***/ 382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ STACK_SET),
/* harmony export */   t: () => (/* binding */ withTemplate)
/* harmony export */ });
/* harmony import */ var _model_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1925);
/* harmony import */ var _nested_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2267);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2887);



/** https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-stackset.html */
const STACK_SET = "AWS::CloudFormation::StackSet";
/** Of its properties as they are evaluated; its template is made somewhere else, of names of its own, and stays as it is written. */
function withTemplate(scope, properties) {
    const url = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .entry */ .f_)(properties, "TemplateURL");
    const file = url && !(0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)(properties, "TemplateBody") ? (0,_nested_js__WEBPACK_IMPORTED_MODULE_0__/* .fileNamed */ .ch)(scope, url.value) : undefined;
    if (!url || !file || scope.callers.includes(file.path))
        return properties;
    const { value, diagnostics } = scope.shared.parse(file);
    for (const each of diagnostics)
        scope.shared.diagnostics.push(each);
    const template = value.find(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .isTemplate */ .Fl);
    if (!template)
        return properties;
    return {
        ...properties,
        entries: [...properties.entries, { key: "TemplateBody", keySpan: url.keySpan, value: template }],
    };
}


/***/ }),

/***/ 7401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ stackOf)
});

// EXTERNAL MODULE: ./lib/src/model/value.js
var model_value = __webpack_require__(1925);
// EXTERNAL MODULE: ./lib/src/formats/cloudformation/for-each.js
var for_each = __webpack_require__(6631);
// EXTERNAL MODULE: ./lib/src/formats/cloudformation/include.js
var include = __webpack_require__(3294);
// EXTERNAL MODULE: ./lib/src/formats/made.js
var formats_made = __webpack_require__(4392);
;// CONCATENATED MODULE: ./lib/src/formats/cloudformation/sam-apis.js
/** A function's events with what their API says of who may call: `Auth` stands with the API, or in `Globals`. */


/** Where an event names its API, by the event's type. */
const named = { Api: "RestApiId", HttpApi: "ApiId" };
/**
 * `ApiAuth` is put into each event of an API: what the API says, nothing where it says nothing, and left out where that cannot
 * be told. https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/serverless-controlling-access-to-apis.html
 */
function withApiAuth(properties, globals, resources) {
    const events = (0,model_value/* field */.ZZ)(properties, "Events");
    if (events?.kind !== "dict")
        return properties;
    const entries = events.entries.map((each) => {
        const type = (0,model_value/* literal */.eu)((0,model_value/* field */.ZZ)(each.value, "Type")) ?? "";
        const naming = named[type];
        if (each.value.kind !== "dict" || naming === undefined)
            return each;
        const own = (0,model_value/* field */.ZZ)(each.value, "Properties") ?? (0,formats_made/* madeDict */.O)({}, each.value.span);
        const auth = authOf((0,model_value/* field */.ZZ)(own, naming), (0,model_value/* field */.ZZ)((0,model_value/* field */.ZZ)(globals, type), "Auth"), resources);
        if (own.kind !== "dict" || !auth)
            return each;
        return { ...each, value: (0,formats_made/* withFields */.qO)(each.value, { Properties: (0,formats_made/* withFields */.qO)(own, { ApiAuth: auth }) }) };
    });
    return (0,formats_made/* withFields */.qO)(properties, { Events: { ...events, entries } });
}
/** An event that names no API comes through the one that SAM makes by `Globals`. */
function authOf(api, shared, resources) {
    if (!api)
        return shared ?? (0,formats_made/* madeDict */.O)({}, resources.span);
    const id = (0,model_value/* literal */.eu)((0,model_value/* field */.ZZ)(api, "Ref")) ?? (0,model_value/* literal */.eu)(api);
    const declared = id === undefined ? undefined : (0,model_value/* field */.ZZ)(resources, id);
    const type = (0,model_value/* literal */.eu)((0,model_value/* field */.ZZ)(declared, "Type"));
    const properties = (0,model_value/* field */.ZZ)(declared, "Properties");
    // A definition of its own may say who may call, and is not read.
    const isElsewhere = ["DefinitionBody", "DefinitionUri"].some((name) => (0,model_value/* field */.ZZ)(properties, name));
    if (type === undefined || !type.startsWith("AWS::Serverless::") || isElsewhere)
        return undefined;
    return (0,model_value/* field */.ZZ)(properties, "Auth") ?? (0,formats_made/* madeDict */.O)({}, resources.span);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./lib/src/formats/cloudformation/sam-data.js
/** The generated file of SAM's policy templates and connectors to its contents, read when it is first asked for. */


let known;
// The bundler copies a file that is named in just this form.
const samData = () => (known ??= JSON.parse((0,external_node_fs_.readFileSync)(new URL(/* asset import */ __webpack_require__(4230), __webpack_require__.b), "utf8")));
/** A document of statements that allow, all of which stands for one place; `written` makes the text of a resource or of a test. */
function documentOf(statements, span, written) {
    const words = (text, make) => (0,formats_made/* madeList */.O8)(text.split(" ").map(make), span);
    const made = statements.map(({ actions, resources, conditions }) => (0,formats_made/* madeDict */.O)({
        Effect: (0,formats_made/* madeText */.fu)("Allow", span),
        Action: words(actions, (word) => (0,formats_made/* madeText */.fu)(word, span)),
        Resource: words(resources, written),
        Condition: conditions && mapped(conditions, span, (tests) => mapped(tests, span, (text) => written(text))),
    }, span));
    return (0,formats_made/* madeDict */.O)({ Statement: (0,formats_made/* madeList */.O8)(made, span) }, span);
}
const mapped = (of, span, make) => (0,formats_made/* madeDict */.O)(Object.fromEntries(Object.entries(of).map(([key, value]) => [key, make(value)])), span);

;// CONCATENATED MODULE: ./lib/src/formats/cloudformation/sam-connectors.js



const CONNECTOR = "AWS::Serverless::Connector";
/** Connectors that stand inside the resource they start from, as resources of their own. */
function standingAlone({ key: source, keySpan, value }) {
    const connectors = (0,model_value/* field */.ZZ)(value, "Connectors");
    if (connectors?.kind !== "dict")
        return [];
    return connectors.entries.map((each) => {
        const own = (0,model_value/* field */.ZZ)(each.value, "Properties");
        const reference = (0,model_value/* field */.ZZ)(each.value, "SourceReference");
        const start = (0,formats_made/* withFields */.qO)(reference?.kind === "dict" ? reference : (0,formats_made/* madeDict */.O)({}, each.keySpan), {
            Id: (0,formats_made/* madeText */.fu)(source, keySpan),
        });
        const properties = (0,formats_made/* withFields */.qO)(own?.kind === "dict" ? own : (0,formats_made/* madeDict */.O)({}, each.value.span), { Source: start });
        const Condition = (0,model_value/* field */.ZZ)(value, "Condition");
        const Type = (0,formats_made/* madeText */.fu)(CONNECTOR, each.keySpan);
        return {
            ...each,
            key: `${source}${each.key}`,
            value: (0,formats_made/* madeDict */.O)({ Type, Properties: properties, Condition }, (0,formats_made/* wholeOf */.l2)(each)),
        };
    });
}
/**
 * The policy of each connector among the resources, the roles of whose functions are there already.
 * https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/reference-sam-connector.html
 */
function connectorPolicies(resources, diagnostics) {
    const named = new Map(resources.entries.map((each) => [each.key, each.value]));
    return resources.entries
        .filter(({ value }) => (0,model_value/* literal */.eu)((0,model_value/* field */.ZZ)(value, "Type")) === CONNECTOR)
        .flatMap((connector) => {
        const properties = (0,model_value/* field */.ZZ)(connector.value, "Properties");
        const source = endOf((0,model_value/* field */.ZZ)(properties, "Source"), named);
        const many = (0,model_value/* items */.ld)((0,model_value/* field */.ZZ)(properties, "Destination"));
        return many.flatMap((destination, i) => policyOf(connector, source, endOf(destination, named), many.length > 1 ? String(i) : "", diagnostics));
    });
}
function endOf(end, named) {
    const id = (0,model_value/* literal */.eu)((0,model_value/* field */.ZZ)(end, "Id"));
    const resource = id === undefined ? undefined : named.get(id);
    const type = (0,model_value/* literal */.eu)((0,model_value/* field */.ZZ)(resource, "Type")) ?? (0,model_value/* literal */.eu)((0,model_value/* field */.ZZ)(end, "Type"));
    const properties = (0,model_value/* field */.ZZ)(resource, "Properties");
    return {
        type: plainTypes[type ?? ""] ?? type,
        of(property) {
            const own = (0,model_value/* field */.ZZ)(end, property);
            if (own || !end || id === undefined)
                return own;
            if (property === "RoleName")
                return (0,model_value/* field */.ZZ)(properties, "Role") ?? (0,model_value/* field */.ZZ)(properties, "ServiceRoleArn");
            return (0,formats_made/* madeDict */.O)({
                "Fn::GetAtt": (0,formats_made/* madeList */.O8)([id, property].map((each) => (0,formats_made/* madeText */.fu)(each, end.span)), end.span),
            }, end.span);
        },
    };
}
const plainTypes = {
    "AWS::Serverless::Function": "AWS::Lambda::Function",
    "AWS::Serverless::StateMachine": "AWS::StepFunctions::StateMachine",
    "AWS::Serverless::SimpleTable": "AWS::DynamoDB::Table",
    "AWS::Serverless::Api": "AWS::ApiGateway::RestApi",
    "AWS::Serverless::HttpApi": "AWS::ApiGatewayV2::Api",
};
function policyOf({ key, keySpan, value }, source, destination, number, diagnostics) {
    const { connectors } = samData();
    const pair = `${source.type} ${destination.type}`;
    const profile = Object.hasOwn(connectors, pair) ? connectors[pair] : undefined;
    const complain = (message) => {
        diagnostics.push({ code: "unsupported", severity: "error", message, at: keySpan });
        return [];
    };
    if (!profile)
        return complain(source.type === undefined || destination.type === undefined
            ? `what the connector \`${key}\` leads to is not in this template`
            : `SAM has no connector from \`${source.type}\` to \`${destination.type}\``);
    if (!profile.holder)
        return [];
    const role = (profile.holder === "Source" ? source : destination).of("RoleName");
    const permissions = (0,model_value/* items */.ld)((0,model_value/* field */.ZZ)((0,model_value/* field */.ZZ)(value, "Properties"), "Permissions"));
    return permissions.flatMap((permission) => {
        const name = (0,model_value/* literal */.eu)(permission);
        const statements = name === undefined ? undefined : profile.categories[name];
        if (!statements)
            return complain(`a connector of this kind does not give ${name === undefined ? "that" : `\`${name}\``}`);
        if (!role)
            return [];
        const PolicyDocument = documentOf(statements, permission.span, (text) => filledIn(text, { Source: source, Destination: destination }, permission));
        const Properties = (0,formats_made/* madeDict */.O)({ PolicyDocument, Roles: (0,formats_made/* madeList */.O8)([role], role.span) }, value.span);
        const Type = (0,formats_made/* madeText */.fu)("AWS::IAM::ManagedPolicy", keySpan);
        const made = (0,formats_made/* madeDict */.O)({ Type, Condition: (0,model_value/* field */.ZZ)(value, "Condition"), Properties }, value.span);
        return [{ key: `${key}${number}${name}Policy`, keySpan, value: made }];
    });
}
/** `%{Destination.Arn}/index/*` with what the end says of itself. */
function filledIn(text, ends, { span }) {
    const values = {};
    const written = text.replace(/%\{(\w+)\.(\w+)\}/g, (_, end, property) => {
        const value = ends[end]?.of(property);
        if (value)
            values[`${end}${property}`] = value;
        return `\${${end}${property}}`;
    });
    if (!written.includes("${"))
        return (0,formats_made/* madeText */.fu)(written, span);
    return (0,formats_made/* madeDict */.O)({ "Fn::Sub": (0,formats_made/* madeList */.O8)([(0,formats_made/* madeText */.fu)(written, span), (0,formats_made/* madeDict */.O)(values, span)], span) }, span);
}
/** Whether a template has any: connectors may stand in resources that are none of SAM's. */
const hasConnectors = ({ value }) => (0,model_value/* entry */.f_)(value, "Connectors") !== undefined;

// EXTERNAL MODULE: ./lib/src/formats/weight.js
var weight = __webpack_require__(5641);
// EXTERNAL MODULE: ./lib/src/formats/cloudformation/merged.js
var merged = __webpack_require__(2400);
;// CONCATENATED MODULE: ./lib/src/formats/cloudformation/sam-globals.js




/** Values that `Globals` puts into resources in all: a template has five hundred of those at most. */
const MOST_SHARED = 200_000;
/** https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification-template-anatomy-globals.html */
function withGlobals(globals, resources, diagnostics) {
    if (globals?.kind !== "dict")
        return resources;
    for (const { key, keySpan } of ["Function", "StateMachine"].flatMap((type) => refusedIn((0,model_value/* field */.ZZ)(globals, type))))
        diagnostics.push({
            code: "shape",
            severity: "warning",
            message: `\`Globals\` may not give \`${key}\`; SAM refuses the template`,
            at: keySpan,
        });
    let room = MOST_SHARED;
    const entries = resources.entries.map((each) => {
        const type = /^AWS::Serverless::(\w+)$/.exec((0,model_value/* literal */.eu)((0,model_value/* field */.ZZ)(each.value, "Type")) ?? "")?.[1];
        const shared = type === undefined ? undefined : (0,model_value/* field */.ZZ)(globals, type);
        if (each.value.kind !== "dict" || shared?.kind !== "dict")
            return each;
        room -= (0,weight/* weightOf */.m)(shared);
        if (room < 0) {
            if (room + (0,weight/* weightOf */.m)(shared) >= 0)
                diagnostics.push({
                    code: "too-much-work",
                    severity: "error",
                    message: "`Globals` says too much of too many resources; from this one on it is not read",
                    at: each.keySpan,
                });
            return each;
        }
        const left = without(shared, (0,model_value/* field */.ZZ)(each.value, "IgnoreGlobals"));
        const own = (0,model_value/* field */.ZZ)(each.value, "Properties") ?? (0,formats_made/* madeDict */.O)({}, each.value.span);
        return { ...each, value: (0,formats_made/* withFields */.qO)(each.value, { Properties: (0,merged/* merged */.Z)(left, own) }) };
    });
    return { ...resources, entries };
}
/** What each function must say for itself. It is read all the same: somebody meant it. */
const refusedIn = (shared) => ["Policies", "Role", "Events"].flatMap((name) => (0,model_value/* entry */.f_)(shared, name) ?? []);
function without(shared, ignored) {
    const names = new Set((0,model_value/* items */.ld)(ignored).map(model_value/* literal */.eu));
    return { ...shared, entries: names.has("*") ? [] : shared.entries.filter(({ key }) => !names.has(key)) };
}

// EXTERNAL MODULE: ./lib/src/model/nearest.js
var nearest = __webpack_require__(1370);
// EXTERNAL MODULE: ./lib/src/model/one-line.js
var one_line = __webpack_require__(2571);
;// CONCATENATED MODULE: ./lib/src/formats/cloudformation/sam-policies.js





/** https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html#sam-function-policies */
function policiesOf(policies) {
    const [managed, inline, diagnostics] = [[], [], []];
    const add = (policy, under) => {
        const choice = (0,model_value/* field */.ZZ)(single(policy), "Fn::If");
        const [name, then, otherwise] = choice?.kind === "list" ? choice.items : [];
        if (name && then && otherwise) {
            const or = (a, b) => (0,formats_made/* madeDict */.O)({ "Fn::If": (0,formats_made/* madeList */.O8)([name, a, b], policy.span) }, policy.span);
            for (const each of (0,model_value/* items */.ld)(then))
                add(each, (value) => under(or(value, nothing(each.span))));
            for (const each of (0,model_value/* items */.ld)(otherwise))
                add(each, (value) => under(or(nothing(each.span), value)));
        }
        else if (policy.kind === "dict" && (0,model_value/* entry */.f_)(policy, "Statement"))
            inline.push(under(asInline(policy)));
        else if (policy.kind === "text")
            managed.push(under(arnOf(policy)));
        else if (isFunction(policy)) {
            if ((0,model_value/* literal */.eu)((0,model_value/* field */.ZZ)(policy, "Ref")) !== "AWS::NoValue")
                managed.push(under(policy));
        }
        else {
            const document = templateDocument(policy, diagnostics);
            if (document)
                inline.push(under(asInline(document)));
        }
    };
    for (const policy of (0,model_value/* items */.ld)(policies))
        add(policy, (value) => value);
    return { managed, inline, diagnostics };
}
const single = (value) => value.kind === "dict" && value.entries.length === 1 ? value : undefined;
const isFunction = (value) => {
    const [only] = single(value)?.entries ?? [];
    return only !== undefined && (only.key === "Ref" || only.key.startsWith("Fn::"));
};
const nothing = (span) => (0,formats_made/* madeDict */.O)({ Ref: (0,formats_made/* madeText */.fu)("AWS::NoValue", span) }, span);
const asInline = (document) => (0,formats_made/* madeDict */.O)({ PolicyDocument: document }, document.span);
/** SAM takes a policy of AWS's by its bare name. */
function arnOf(policy) {
    const name = (0,model_value/* literal */.eu)(policy);
    if (name === undefined || name.startsWith("arn:") || name.includes("{{"))
        return policy;
    return (0,formats_made/* madeText */.fu)(`arn:aws:iam::aws:policy/${name}`, policy.span);
}
/** https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/serverless-policy-templates.html */
function templateDocument(policy, diagnostics) {
    const named = single(policy)?.entries[0];
    const complain = (code, message, at) => {
        diagnostics.push({ code, severity: "error", message, at });
    };
    if (!named)
        return complain("shape", "a policy must be a name, an ARN, a document or one policy template", policy.span);
    const { templates } = samData();
    const template = Object.hasOwn(templates, named.key) ? templates[named.key] : undefined;
    if (!template) {
        const [meant] = (0,nearest/* nearest */.p)(named.key, Object.keys(templates));
        const instead = meant === undefined ? "" : `; did you mean \`${meant}\``;
        return complain("unsupported", `there is no policy template ${quoted(named.key)}${instead}`, named.keySpan);
    }
    const parameters = template.parameters.split(" ").filter((name) => name !== "");
    const given = parametersOf(named);
    if (!given)
        return complain("shape", `the parameters of ${quoted(named.key)} must be a map`, named.value.span);
    for (const name of parameters.filter((each) => !(0,model_value/* entry */.f_)(given, each)))
        complain("shape", `${quoted(named.key)} needs \`${name}\``, named.keySpan);
    return documentOf(template.statements, named.keySpan, (text) => sam_policies_filledIn(text, given, named.keySpan));
}
function parametersOf({ value }) {
    if (value.kind === "scalar" && value.value === null)
        return (0,formats_made/* madeDict */.O)({}, value.span);
    return value.kind === "dict" && !isFunction(value) ? value : undefined;
}
/** A parameter that is given as a list has no place in a text. */
const sam_policies_filledIn = (text, given, span) => text.includes("${")
    ? (0,formats_made/* madeDict */.O)({ "Fn::Sub": (0,formats_made/* madeList */.O8)([(0,formats_made/* madeText */.fu)(text, span), given], span) }, span)
    : (0,formats_made/* madeText */.fu)(text, span);
const quoted = (name) => `\`${(0,one_line/* oneLine */.T)(name).replaceAll("`", "'").slice(0, 60)}\``;

// EXTERNAL MODULE: ./lib/src/formats/cloudformation/trust.js
var trust = __webpack_require__(264);
;// CONCATENATED MODULE: ./lib/src/formats/cloudformation/sam.js







/** Types that SAM makes a role for, and who may assume it. */
const roleOf = {
    "AWS::Serverless::Function": "lambda.amazonaws.com",
    "AWS::Serverless::StateMachine": "states.amazonaws.com",
};
/**
 * What SAM adds to a role by itself lets it write logs, read its queue or be traced, and is left out: none of it touches AI.
 * https://github.com/aws/serverless-application-model/blob/develop/docs/internals/generated_resources.rst
 */
function transformed(template) {
    const written = (0,model_value/* field */.ZZ)(template, "Resources");
    if (template.kind !== "dict" || written?.kind !== "dict" || !written.entries.some(isOfSam))
        return { value: template, diagnostics: [] };
    const diagnostics = [];
    const globals = (0,model_value/* field */.ZZ)(template, "Globals");
    const complete = withGlobals(globals, written, diagnostics);
    const negated = [];
    const names = new Set(complete.entries.map(({ key }) => key));
    const entries = complete.entries.flatMap((each) => [
        ...withRole(each, globals, complete, { diagnostics, negated, names }),
        ...standingAlone(each),
    ]);
    const resources = { ...complete, entries };
    const all = { ...resources, entries: [...entries, ...connectorPolicies(resources, diagnostics)] };
    return { value: (0,formats_made/* withFields */.qO)(template, { Resources: all, ...conditionsOf(template, negated) }), diagnostics };
}
const isOfSam = (each) => (0,model_value/* literal */.eu)((0,model_value/* field */.ZZ)(each.value, "Type"))?.startsWith("AWS::Serverless::") === true || hasConnectors(each);
/** The resource, and the role that SAM makes for it unless it is given one: then what `Policies` says is nobody's. */
function withRole(each, globals, resources, made) {
    const service = roleOf[(0,model_value/* literal */.eu)((0,model_value/* field */.ZZ)(each.value, "Type")) ?? ""];
    const properties = (0,model_value/* field */.ZZ)(each.value, "Properties") ?? (0,formats_made/* madeDict */.O)({}, each.value.span);
    if (each.value.kind !== "dict" || service === undefined || properties.kind !== "dict")
        return [each];
    const name = `${each.key}Role`;
    const own = (0,formats_made/* madeDict */.O)({
        "Fn::GetAtt": (0,formats_made/* madeList */.O8)([name, "Arn"].map((part) => (0,formats_made/* madeText */.fu)(part, each.keySpan)), each.keySpan),
    }, each.keySpan);
    const choice = roleChoice((0,model_value/* field */.ZZ)(properties, "Role"), own);
    const left = { ...withApiAuth(properties, globals, resources) };
    const user = {
        ...each,
        value: (0,formats_made/* withFields */.qO)(each.value, { Properties: (0,formats_made/* withFields */.qO)(left, { Role: choice.role, Policies: undefined }) }),
    };
    if (!choice.isMade || made.names.has(name))
        return [user];
    const { managed, inline, diagnostics } = policiesOf((0,model_value/* field */.ZZ)(properties, "Policies"));
    for (const diagnostic of diagnostics)
        made.diagnostics.push(diagnostic);
    if (choice.negated)
        made.negated.push(choice.negated);
    const role = (0,formats_made/* madeDict */.O)({
        Type: (0,formats_made/* madeText */.fu)("AWS::IAM::Role", each.keySpan),
        Condition: choice.condition ?? (0,model_value/* field */.ZZ)(each.value, "Condition"),
        Properties: (0,formats_made/* madeDict */.O)({
            AssumeRolePolicyDocument: (0,model_value/* field */.ZZ)(properties, "AssumeRolePolicyDocument") ?? (0,trust/* trusting */.h)(service, each.keySpan),
            PermissionsBoundary: (0,model_value/* field */.ZZ)(properties, "PermissionsBoundary"),
            ManagedPolicyArns: (0,formats_made/* madeList */.O8)(managed, each.keySpan),
            Policies: (0,formats_made/* madeList */.O8)(inline, each.keySpan),
        }, each.value.span),
    }, each.value.span);
    return [user, { key: name, keySpan: each.keySpan, value: role }];
}
/** A role that is given under a condition is made where that does not hold. */
function roleChoice(given, own) {
    if (!given)
        return { role: own, isMade: true };
    const choice = (0,model_value/* field */.ZZ)(given, "Fn::If");
    const [name, then, otherwise] = choice?.kind === "list" ? choice.items : [];
    const condition = (0,model_value/* literal */.eu)(name);
    if (!name || condition === undefined || !then || !otherwise)
        return { role: given, isMade: false };
    const [isFirst, isSecond] = [isNothing(then), isNothing(otherwise)];
    if (isFirst && isSecond)
        return { role: own, isMade: true };
    if (!isFirst && !isSecond)
        return { role: given, isMade: false };
    const role = (0,formats_made/* madeDict */.O)({ "Fn::If": (0,formats_made/* madeList */.O8)([name, isFirst ? own : then, isFirst ? otherwise : own], given.span) }, given.span);
    if (isFirst)
        return { role, isMade: true, condition: name };
    const opposite = (0,formats_made/* madeDict */.O)({ "Fn::Not": (0,formats_made/* madeList */.O8)([(0,formats_made/* madeDict */.O)({ Condition: name }, name.span)], name.span) }, name.span);
    const key = `NOT${condition}`;
    return {
        role,
        isMade: true,
        condition: (0,formats_made/* madeText */.fu)(key, name.span),
        negated: { key, keySpan: name.span, value: opposite },
    };
}
const isNothing = (value) => (0,model_value/* literal */.eu)((0,model_value/* field */.ZZ)(value, "Ref")) === "AWS::NoValue";
function conditionsOf(template, negated) {
    const written = (0,model_value/* field */.ZZ)(template, "Conditions");
    if (negated.length === 0 || written?.kind !== "dict")
        return {};
    return { Conditions: { ...written, entries: [...negated, ...written.entries] } };
}

// EXTERNAL MODULE: ./lib/src/formats/cloudformation/scope.js
var cloudformation_scope = __webpack_require__(2918);
;// CONCATENATED MODULE: ./lib/src/formats/cloudformation/stack.js





function stackOf(written, { path, prefix, callers, names }, inputs, shared) {
    const { value: template, diagnostics } = transformed(written);
    for (const diagnostic of diagnostics)
        shared.diagnostics.push(diagnostic);
    const scope = {
        prefix,
        names,
        path,
        callers: [...callers, path],
        parameters: (0,cloudformation_scope/* namedIn */.$P)((0,model_value/* field */.ZZ)(template, "Parameters")),
        mappings: (0,model_value/* field */.ZZ)(template, "Mappings"),
        conditions: new Map(),
        resources: new Map(),
        outputs: new Map(),
        inputs,
        answers: new Map(),
        known: new Map(),
        stacks: new Map(),
        shared,
    };
    const made = (section, known) => unrolledIn(known, (0,model_value/* field */.ZZ)(template, section));
    const withConditions = { ...scope, conditions: made("Conditions", scope) };
    const withResources = { ...withConditions, resources: made("Resources", withConditions) };
    return { ...withResources, outputs: made("Outputs", withResources) };
}
function unrolledIn(scope, section) {
    if (section?.kind !== "dict")
        return new Map();
    const entries = (0,for_each/* unrolled */.q)(scope, (0,include/* withIncluded */.Z)(scope, section.entries));
    return entries === section.entries ? (0,cloudformation_scope/* namedIn */.$P)(section) : new Map(entries.map((each) => [each.key, each]));
}


/***/ }),

/***/ 7358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ templateResources),
/* harmony export */   o: () => (/* binding */ stackResources)
/* harmony export */ });
/* harmony import */ var _model_value_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1925);
/* harmony import */ var _masked_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1804);
/* harmony import */ var _conditions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2490);
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1970);
/* harmony import */ var _nested_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2267);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2918);
/* harmony import */ var _stack_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7401);
/* harmony import */ var _stack_sets_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(382);








/**
 * A template by itself; `elsewhere` are names of stacks that it calls and that somebody else reads, `names` what references
 * to its resources are to say.
 */
function templateResources(template, elsewhere, names) {
    const shared = (0,_scope_js__WEBPACK_IMPORTED_MODULE_4__/* .sharedBy */ .Tb)([], () => ({ value: [], diagnostics: [] }), elsewhere);
    return stackResources(template, template.span.source.path, new Map(), shared, names);
}
function stackResources(template, path, inputs, shared, names) {
    const resources = resourcesOf((0,_stack_js__WEBPACK_IMPORTED_MODULE_5__/* .stackOf */ .U)(template, { path, prefix: "", callers: [], names }, inputs, shared));
    return { value: (0,_masked_js__WEBPACK_IMPORTED_MODULE_0__/* .masked */ .I)(resources, shared.secrets), diagnostics: shared.diagnostics };
}
function resourcesOf(scope) {
    return [...scope.resources.values()].flatMap((each) => {
        const resource = resourceOf(scope, each);
        return resource ? [resource, ...called(scope, each, resource)] : [];
    });
}
/** What a stack makes is there as surely as the stack is. */
function called(scope, { key }, { type, perhaps }) {
    const stack = (0,_nested_js__WEBPACK_IMPORTED_MODULE_3__/* .isStack */ .Rt)(type) ? (0,_nested_js__WEBPACK_IMPORTED_MODULE_3__/* .calledStack */ .uM)(scope, key) : undefined;
    if (!stack)
        return [];
    const resources = resourcesOf(stack);
    return perhaps === undefined ? resources : resources.map((each) => ({ ...each, perhaps: each.perhaps ?? perhaps }));
}
function resourceOf(scope, each) {
    const { key, keySpan, value } = each;
    const type = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_7__/* .literal */ .eu)((0,_model_value_js__WEBPACK_IMPORTED_MODULE_7__/* .field */ .ZZ)(value, "Type"));
    if (key === "Fn::Transform")
        return undefined;
    if (value.kind !== "dict" || type === undefined) {
        const lacks = value.kind === "dict" ? "has no `Type`" : "is no mapping";
        return (0,_scope_js__WEBPACK_IMPORTED_MODULE_4__/* .complain */ .cc)(scope, "shape", "error", `resource \`${key}\` ${lacks}`, keySpan);
    }
    if (type.endsWith("::MODULE"))
        (0,_scope_js__WEBPACK_IMPORTED_MODULE_4__/* .complain */ .cc)(scope, "unresolved", "warning", `the resources of module \`${key}\` are not seen; only what it is given is judged`, keySpan);
    const condition = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_7__/* .literal */ .eu)((0,_model_value_js__WEBPACK_IMPORTED_MODULE_7__/* .field */ .ZZ)(value, "Condition"));
    const holds = condition === undefined ? "yes" : (0,_conditions_js__WEBPACK_IMPORTED_MODULE_1__/* .conditionHolds */ .C)(scope, condition);
    if (holds === "no")
        return undefined;
    const span = keySpan.source === value.span.source ? { ...keySpan, end: Math.max(keySpan.end, value.span.end) } : keySpan;
    const resource = { address: `${scope.prefix}${key}`, type, body: bodyOf(scope, value), span };
    const perhaps = value.perhaps ?? (holds === "maybe" ? (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_2__/* .notKnown */ .bh)(condition ?? "") : undefined);
    return perhaps === undefined ? resource : { ...resource, perhaps };
}
function bodyOf(scope, value) {
    const isSet = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_7__/* .literal */ .eu)((0,_model_value_js__WEBPACK_IMPORTED_MODULE_7__/* .field */ .ZZ)(value, "Type")) === _stack_sets_js__WEBPACK_IMPORTED_MODULE_6__/* .STACK_SET */ .g;
    const entries = value.entries.flatMap((each) => {
        if (each.key !== "Properties")
            return [each];
        const now = (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_2__/* .evaluate */ ._3)(scope, each.value);
        if (!now)
            return [];
        return [{ ...each, value: isSet && now.kind === "dict" ? (0,_stack_sets_js__WEBPACK_IMPORTED_MODULE_6__/* .withTemplate */ .t)(scope, now) : now }];
    });
    return { ...value, entries };
}


/***/ }),

/***/ 264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ trusting)
/* harmony export */ });
/* harmony import */ var _made_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4392);

function trusting(service, span) {
    const Principal = (0,_made_js__WEBPACK_IMPORTED_MODULE_0__/* .madeDict */ .O)({ Service: (0,_made_js__WEBPACK_IMPORTED_MODULE_0__/* .madeText */ .fu)(service, span) }, span);
    const [Effect, Action] = [(0,_made_js__WEBPACK_IMPORTED_MODULE_0__/* .madeText */ .fu)("Allow", span), (0,_made_js__WEBPACK_IMPORTED_MODULE_0__/* .madeText */ .fu)("sts:AssumeRole", span)];
    return (0,_made_js__WEBPACK_IMPORTED_MODULE_0__/* .madeDict */ .O)({ Statement: (0,_made_js__WEBPACK_IMPORTED_MODULE_0__/* .madeList */ .O8)([(0,_made_js__WEBPACK_IMPORTED_MODULE_0__/* .madeDict */ .O)({ Effect, Action, Principal }, span)], span) }, span);
}


/***/ }),

/***/ 5641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ weightOf)
/* harmony export */ });
/** More than any weight that a bound is made for. */
const HEAVIEST = 1_000_000;
/** Characters that weigh as much as a value. */
const LIGHT_TEXT = 64;
const weights = new WeakMap();
/** Parts that several values share are counted for each, but looked at once. */
function weightOf(value) {
    const known = weights.get(value);
    if (known !== undefined)
        return known;
    const weight = Math.min(HEAVIEST, partsOf(value).reduce((sum, part) => sum + weightOf(part), 1 + lettersOf(value)));
    weights.set(value, weight);
    return weight;
}
function partsOf(value) {
    if (value.kind === "list")
        return value.items;
    return value.kind === "dict" ? value.entries.map((each) => each.value) : [];
}
const lettersOf = (value) => value.kind === "text"
    ? value.pieces.reduce((sum, piece) => sum + 1 + (piece.kind === "literal" ? piece.text.length / LIGHT_TEXT : 0), 0)
    : 0;


/***/ }),

/***/ 6548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $F: () => (/* binding */ knownTags),
/* harmony export */   JW: () => (/* binding */ longForm),
/* harmony export */   iq: () => (/* binding */ attributePath)
/* harmony export */ });
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3537);

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html */
const FUNCTIONS = new Set(("And Base64 Cidr Contains EachMemberEquals EachMemberIn Equals FindInMap ForEach GetAZs GetAtt GetStackOutput If " +
    "ImportValue Join Length Not Or RefAll Select Split Sub ToJsonString Transform ValueOf ValueOfAll").split(" "));
/**
 * The same tags for the library, each of every kind of node and changing nothing: each tag that it does not
 * know would cost it a warning with a stack trace.
 */
const knownTags = [...FUNCTIONS, "Ref", "Condition"].flatMap((name) => [
    { tag: `!${name}`, resolve: (text) => text },
    { tag: `!${name}`, collection: "seq" },
    { tag: `!${name}`, collection: "map" },
]);
/** A tag that is not CloudFormation's is kept as a key of its own name, with its `!`. */
function longForm(tag, tagSpan, value) {
    const name = tag.slice(1);
    const key = name === "Ref" || name === "Condition" ? name : FUNCTIONS.has(name) ? `Fn::${name}` : tag;
    const argument = key === "Fn::GetAtt" ? attributePath(value) : value;
    const span = { source: value.span.source, start: Math.min(tagSpan.start, value.span.start), end: value.span.end };
    return { kind: "dict", entries: [{ key, keySpan: tagSpan, value: argument }], span };
}
/** `Role.Arn` as two texts; an attribute's name may have dots itself. */
function attributePath(value) {
    if (value.kind !== "text")
        return value;
    const flat = (0,_model_text_js__WEBPACK_IMPORTED_MODULE_0__/* .flatten */ .Bq)(value);
    const dot = flat.chars.indexOf(".");
    if (dot < 0)
        return value;
    const part = (from, to) => ({
        ...value,
        pieces: (0,_model_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(flat, from, to),
        span: (0,_model_text_js__WEBPACK_IMPORTED_MODULE_0__/* .spanIn */ .Qs)(flat, from, to),
    });
    return { kind: "list", items: [part(0, dot), part(dot + 1, flat.chars.length)], span: value.span };
}


/***/ }),

/***/ 2571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ oneLine)
/* harmony export */ });
/** A user's text to one line that moves no cursor and turns no text around. */
const oneLine = (text) => text.replace(/[\p{C}\p{Z}\s]+/gu, " ");


/***/ })

};
