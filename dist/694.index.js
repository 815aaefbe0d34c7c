export const id = 694;
export const ids = [694];
export const modules = {

/***/ 7848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ accessed)
/* harmony export */ });
/* harmony import */ var _model_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1925);
/* harmony import */ var _cloudformation_alternatives_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8584);
/* harmony import */ var _pieces_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3829);



/**
 * Keys of objects count in any case. Of what is not known the result is an Unknown by the name `value.key`; of a Reference it is
 * a Reference to the attribute behind its own (`properties.principalId`). What is certainly not there is an Unknown that fails.
 */
function accessed(value, key, at) {
    if (value.kind === "list" && value.alternatives) {
        const because = value.items[0]?.perhaps ?? "which of them it is becomes known once it is deployed";
        const all = (0,_cloudformation_alternatives_js__WEBPACK_IMPORTED_MODULE_1__/* .branches */ .J0)(value).map((each) => accessed(each, key, at));
        return (0,_cloudformation_alternatives_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(all, because, at, () => step((0,_pieces_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(value), key)) ?? notThere(value, key, at);
    }
    switch (value.kind) {
        case "reference":
            return ofReference(value, key, at);
        case "dict":
            return entryAt(value, key, at);
        case "list":
            return itemAt(value, key, at);
        case "unknown":
            return { kind: "unknown", because: value.because, name: step(value.name, key), span: at, ...hops(value) };
        case "text":
            // A text of which nothing is known may be anything.
            return value.pieces.some((piece) => piece.kind === "hole")
                ? { kind: "unknown", because: "it is known once it is deployed", name: step((0,_pieces_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(value), key), span: at }
                : notThere(value, key, at);
        case "scalar":
            return notThere(value, key, at);
    }
}
const hops = ({ via, perhaps }) => ({ ...(via && { via }), ...(perhaps !== undefined && { perhaps }) });
const step = (name, key) => {
    const known = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .eu)(key);
    return known !== undefined && /^\w+$/.test(known) ? `${name}.${known}` : `${name}[${(0,_pieces_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(key)}]`;
};
/** Set for what is certainly not there: `??`, `.?` and `coalesce` go on from it. */
const notThere = (value, key, at) => ({
    kind: "unknown",
    because: `there is no \`${(0,_model_value_js__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .eu)(key) ?? (0,_pieces_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(key)}\``,
    name: step((0,_pieces_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(value), key),
    span: at,
    fails: true,
});
function ofReference(value, key, at) {
    const name = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .eu)(key) ?? `[${(0,_pieces_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(key)}]`;
    const resolved = value.resolved?.kind === "dict" ? accessed(value.resolved, key, at) : undefined;
    const attribute = value.attribute === "" ? name : `${value.attribute}.${name}`;
    return {
        kind: "reference",
        address: value.address,
        attribute,
        span: at,
        ...hops(value),
        ...(resolved && resolved.kind !== "unknown" && { resolved }),
    };
}
function entryAt(value, key, at) {
    const name = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .eu)(key);
    const all = value.entries.map((each) => each.value);
    if (name === undefined)
        return ((0,_cloudformation_alternatives_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(all.map(single), "which entry it is becomes known once it is deployed", at, () => step((0,_pieces_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(value), key)) ?? notThere(value, key, at));
    const wanted = name.toLowerCase();
    const found = value.entries.findLast((each) => each.key.toLowerCase() === wanted);
    if (found)
        return (0,_model_value_js__WEBPACK_IMPORTED_MODULE_2__/* .through */ .sc)(found.value, at);
    // What is behind a key that is not known may be it.
    const open = value.entries.filter((each) => each.key.startsWith("${")).map((each) => single(each.value));
    if (open.length === 0)
        return notThere(value, key, at);
    const because = `whether \`${name}\` is there becomes known once it is deployed`;
    return (0,_cloudformation_alternatives_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)([...open, undefined], because, at, () => step((0,_pieces_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(value), key)) ?? notThere(value, key, at);
}
function itemAt(value, key, at) {
    const index = key.kind === "scalar" && typeof key.value === "number" ? key.value : undefined;
    const before = index === undefined ? value.items : value.items.slice(0, index + 1);
    if (index === undefined || before.some((item) => item.many || item.perhaps !== undefined)) {
        const because = "which item it is becomes known once it is deployed";
        return ((0,_cloudformation_alternatives_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(value.items.map(single), because, at, () => step((0,_pieces_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(value), key)) ?? {
            kind: "unknown",
            because,
            name: step((0,_pieces_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(value), key),
            span: at,
        });
    }
    const found = value.items[index];
    return found ? (0,_model_value_js__WEBPACK_IMPORTED_MODULE_2__/* .through */ .sc)(found, at) : notThere(value, key, at);
}
/** One of the many that an item stands for. */
const single = ({ many: _, ...item }) => item;


/***/ }),

/***/ 6192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ asParameter),
/* harmony export */   m: () => (/* binding */ allowedOf)
/* harmony export */ });
/* harmony import */ var _cloudformation_alternatives_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8584);

/** Of one as of many: whoever allows another value does not take this one away. */
function allowedOf(values, name, because, span) {
    const value = (0,_cloudformation_alternatives_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)([...values, undefined], because, span, () => name);
    return value?.kind === "list" && value.alternatives ? { ...value, of: name } : value;
}
/** `uniqueString(location)` is one name whichever location it is, and the same where more or fewer are allowed. */
const asParameter = (value) => value.kind === "list" && value.alternatives && value.of !== undefined
    ? { kind: "unknown", name: value.of, because: "it is one of the values that a parameter allows", span: value.span }
    : value;


/***/ }),

/***/ 1799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mm: () => (/* binding */ bounded),
/* harmony export */   mm: () => (/* binding */ weightOf),
/* harmony export */   tB: () => (/* binding */ mostWork)
/* harmony export */ });
/* harmony import */ var _pieces_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3829);

/** What may be made in one unit, in values: several times what the largest template has. */
const mostWork = 1_000_000;
/** No value of a person's is nested so deep. */
const deepest = 200;
/** Characters that weigh as much as a value. */
const lightText = 64;
const measures = new WeakMap();
const leaf = { weight: 1, depth: 0 };
/** Parts that several values share are counted for each, but looked at once. */
function measureOf(value) {
    if (value.kind === "text")
        return { weight: weightOfText(value), depth: 0 };
    if (value.kind !== "list" && value.kind !== "dict")
        return leaf;
    const known = measures.get(value);
    if (known)
        return known;
    let weight = 1;
    let depth = 0;
    const add = (part) => {
        const own = measureOf(part);
        weight += own.weight;
        depth = Math.max(depth, own.depth + 1);
    };
    if (value.kind === "list")
        value.items.forEach(add);
    else
        for (const each of value.entries)
            add(each.value);
    const made = { weight: Math.min(weight, mostWork), depth };
    measures.set(value, made);
    return made;
}
function weightOfText({ pieces }) {
    let weight = 1 + pieces.length;
    for (const piece of pieces)
        if (piece.kind === "literal")
            weight += piece.text.length / lightText;
    return weight;
}
const weightOf = (value) => measureOf(value).weight;
/**
 * A value, or an unknown in its place where it is too deep or where it is too much. INVARIANT: whatever is put into another value
 * has gone through here, so that no walk over a value is deeper than the stack.
 */
function bounded(value, work, at) {
    const { weight, depth } = measureOf(value);
    if (depth > deepest)
        return refused(value, at, "it is nested too deep to be worked out");
    work.left -= weight;
    return work.left < 0 ? refused(value, at, "the template takes too much work") : value;
}
const refused = (value, at, because) => ({
    kind: "unknown",
    because,
    name: value.kind === "list" || value.kind === "dict" ? "…" : (0,_pieces_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(value),
    span: at,
});


/***/ }),

/***/ 9801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ decidersOf)
/* harmony export */ });
/* harmony import */ var _model_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1925);
/* harmony import */ var _expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4256);


/** So many names are followed. */
const mostNames = 100;
function decidersOf(scope, written) {
    const search = {
        spans: [written.span],
        done: new Set(),
        defaults: new Set(),
        isDefault: false,
    };
    inValue(scope, written, search, 0);
    return search;
}
function inValue(scope, value, search, depth) {
    if (depth > 30 || search.done.size > mostNames)
        return;
    if (value.kind === "list")
        for (const item of value.items)
            inValue(scope, item, search, depth + 1);
    if (value.kind === "dict")
        for (const each of value.entries)
            inValue(scope, each.value, search, depth + 1);
    if (value.kind !== "text")
        return;
    const parsed = (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .parseExpression */ .Y)(value);
    if (parsed.kind !== "plain")
        inExpression(scope, parsed, search, depth + 1);
}
function inExpression(scope, expression, search, depth) {
    if (expression.kind === "access") {
        inExpression(scope, expression.of, search, depth);
        inExpression(scope, expression.key, search, depth);
    }
    if (expression.kind !== "call")
        return;
    const [first] = expression.args;
    const name = first?.kind === "text" ? (0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)(first.text)?.toLowerCase() : undefined;
    const kind = expression.name.toLowerCase();
    if (name !== undefined && (kind === "parameters" || kind === "variables"))
        inName(scope, kind, name, search, depth);
    else
        for (const arg of expression.args)
            inExpression(scope, arg, search, depth);
}
function inName(scope, kind, name, search, depth) {
    const key = `${scope.prefix}${kind}.${name}`;
    if (search.done.has(key))
        return;
    search.done.add(key);
    const declared = scope[kind].get(name);
    if (!declared)
        return;
    const given = scope.inputs.get(name);
    if (kind === "variables") {
        search.spans.push(declared.value.span);
        inValue(scope, declared.value, search, depth + 1);
    }
    else if (given?.from)
        inValue(given.from.scope, given.from.written, search, depth + 1);
    else {
        if (!given && !scope.isCalled)
            search.defaults.add(name);
        inParameter(scope, declared.value, given, search, depth);
    }
}
function inParameter(scope, declared, given, search, depth) {
    const value = given?.value();
    if (value)
        search.spans.push(value.span);
    const written = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)(declared, "defaultValue");
    const nullable = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)(declared, "nullable");
    // A parameter that may be null is so where nothing is said.
    if (!given && !scope.isCalled && (written || nullable))
        search.isDefault = true;
    if (given || !written)
        return;
    search.spans.push(written.span);
    inValue(scope, written, search, depth + 1);
}


/***/ }),

/***/ 9497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JF: () => (/* binding */ segments),
/* harmony export */   NF: () => (/* binding */ deploymentAt),
/* harmony export */   OB: () => (/* binding */ managementGroups),
/* harmony export */   Od: () => (/* binding */ scopeOf),
/* harmony export */   p3: () => (/* binding */ deploymentTo)
/* harmony export */ });
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3537);
/* harmony import */ var _model_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1925);
/* harmony import */ var _pieces_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3829);



/** A deployment that nothing is known of but what it is deployed to. `at` is where that is said. */
const deploymentTo = (kind, at) => ({
    kind,
    tenant: (0,_pieces_js__WEBPACK_IMPORTED_MODULE_0__/* .hole */ .fk)("tenant().tenantId", at),
    managementGroup: (0,_pieces_js__WEBPACK_IMPORTED_MODULE_0__/* .hole */ .fk)("managementGroup().name", at),
    subscription: (0,_pieces_js__WEBPACK_IMPORTED_MODULE_0__/* .hole */ .fk)("subscription().subscriptionId", at),
    resourceGroup: (0,_pieces_js__WEBPACK_IMPORTED_MODULE_0__/* .hole */ .fk)("resourceGroup().name", at),
    name: (0,_pieces_js__WEBPACK_IMPORTED_MODULE_0__/* .hole */ .fk)("deployment().name", at),
});
/**
 * The resource ID of what a deployment deploys to, with a leading slash; of a tenant it is the slash alone. What nobody says
 * anything of stands where it is asked for.
 */
function scopeOf(deployment, at) {
    const said = (text) => ({ ...text, pieces: text.pieces.map((piece) => standing(piece, at)) });
    const subscription = said(deployment.subscription);
    switch (deployment.kind) {
        case "tenant":
            return (0,_pieces_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(["/"], at);
        case "managementGroup":
            return (0,_pieces_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)([managementGroups, said(deployment.managementGroup)], at);
        case "subscription":
            return (0,_pieces_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(["/subscriptions/", subscription], at);
        case "resourceGroup":
            return (0,_pieces_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(["/subscriptions/", subscription, "/resourceGroups/", said(deployment.resourceGroup)], at);
    }
}
const standing = (piece, at) => piece.kind === "hole" && piece.span.start === piece.span.end ? { ...piece, span: at } : piece;
const managementGroups = "/providers/Microsoft.Management/managementGroups/";
/**
 * The deployment of a module or nested deployment whose `scope` is the value: what `resourceGroup('x')` and the like give, a
 * resource ID, or a reference to what has one. Undefined where it is none of them.
 */
function deploymentAt(scope, from) {
    if (scope.kind === "reference")
        return scope.resolved && deploymentAt(scope.resolved, from);
    if (scope.kind === "dict") {
        const id = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)(scope, "id");
        return id && deploymentAt(id, from);
    }
    if (scope.kind !== "text")
        return undefined;
    const parts = segments(scope);
    const word = (index) => (parts[index] ? spelledIn(parts[index]) : "").toLowerCase();
    if (parts.length === 0)
        return { ...from, kind: "tenant" };
    const [, subscription, , group] = parts;
    if (word(0) === "subscriptions" && subscription) {
        if (parts.length === 2)
            return { ...from, kind: "subscription", subscription };
        if (parts.length === 4 && word(2) === "resourcegroups" && group)
            return { ...from, kind: "resourceGroup", subscription, resourceGroup: group };
        return undefined;
    }
    const managementGroup = parts.at(-1);
    return managementGroup && parts.length <= 4 && word(parts.length - 2) === "managementgroups"
        ? { ...from, kind: "managementGroup", managementGroup }
        : undefined;
}
/** The parts between the slashes of a text. */
function segments(id) {
    const flat = (0,_model_text_js__WEBPACK_IMPORTED_MODULE_2__/* .flatten */ .Bq)(id);
    const found = [];
    let from = 0;
    for (const part of flat.chars.split("/")) {
        if (part !== "")
            found.push({ ...id, pieces: (0,_model_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(flat, from, from + part.length) });
        from += part.length + 1;
    }
    return found;
}
const spelledIn = ({ pieces }) => pieces.map((piece) => (piece.kind === "literal" ? piece.text : "\uFFFC")).join("");


/***/ }),

/***/ 5436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BG: () => (/* binding */ partsWith),
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   Gi: () => (/* binding */ isFor),
/* harmony export */   RN: () => (/* binding */ inputsIn),
/* harmony export */   eI: () => (/* binding */ declaredIn)
/* harmony export */ });
/* harmony import */ var _model_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1925);
/* harmony import */ var _nested_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3205);
/* harmony import */ var _parameter_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(801);



/** So many settings of one template are read. */
const mostParts = 50;
function partsOf(unit, files, parse) {
    const template = files.find(({ path }) => path === unit);
    const declared = template ? declaredIn(parse(template).value) : [];
    const settings = files.filter((file) => file.path !== unit && isFor(file, unit, declared, parse));
    return partsWith(files, settings, declared);
}
/** A template with each of its settings, and by itself unless a parameter needs a value that only those give. */
function partsWith(files, settings, declared) {
    const shared = files.filter((file) => !settings.includes(file));
    const parts = settings.slice(0, mostParts).map((file) => ({ name: file.path, files: [...shared, file] }));
    const isLacking = declared.some(({ isRequired }) => isRequired);
    const beyond = settings[mostParts];
    return {
        value: [...(parts.length === 0 || !isLacking ? [{ name: "", files: shared }] : []), ...parts],
        diagnostics: beyond
            ? [
                {
                    code: "too-much-work",
                    severity: "error",
                    message: `there are more than ${mostParts} settings of one template; from this one on they are not read`,
                    at: { path: beyond.path },
                },
            ]
            : [],
    };
}
/** The parameters of a template. */
function declaredIn(template) {
    const parameters = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)(template, "parameters");
    const entries = parameters?.kind === "dict" ? parameters.entries : [];
    return entries.map(({ key, value }) => {
        const nullable = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)(value, "nullable");
        const mayLack = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_2__/* .entry */ .f_)(value, "defaultValue") || (nullable?.kind === "scalar" && nullable.value === true);
        return { name: key, isRequired: !mayLack };
    });
}
function isFor(file, unit, declared, parse) {
    const entries = (0,_parameter_files_js__WEBPACK_IMPORTED_MODULE_1__/* .parametersIn */ .Kx)(file, parse);
    return entries !== undefined && (0,_parameter_files_js__WEBPACK_IMPORTED_MODULE_1__/* .fits */ .lA)(file.path, entries, unit, declared);
}
/** What the settings of a name set. */
function inputsIn(files, parse, part) {
    const entries = files.flatMap((file) => (file.path === part ? ((0,_parameter_files_js__WEBPACK_IMPORTED_MODULE_1__/* .parametersIn */ .Kx)(file, parse) ?? []) : []));
    return new Map(entries.flatMap((each) => inputOf(each)));
}
/** Expressions are for templates: what stands in a file of parameters is meant as it is. */
function inputOf({ key, value: given }) {
    const value = (0,_parameter_files_js__WEBPACK_IMPORTED_MODULE_1__/* .valueSet */ .q9)(given) ?? (0,_nested_js__WEBPACK_IMPORTED_MODULE_0__/* .keptElsewhere */ .fW)(key, given);
    return value ? [[key.toLowerCase(), { value: () => value }]] : [];
}


/***/ }),

/***/ 7578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ir: () => (/* binding */ beginning),
/* harmony export */   K1: () => (/* binding */ ending),
/* harmony export */   LC: () => (/* binding */ equal),
/* harmony export */   Sg: () => (/* binding */ opened),
/* harmony export */   cI: () => (/* binding */ seen),
/* harmony export */   dK: () => (/* binding */ isHidden),
/* harmony export */   nT: () => (/* binding */ isOpen),
/* harmony export */   v9: () => (/* binding */ holds)
/* harmony export */ });
/* harmony import */ var _model_truth_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3513);
/* harmony import */ var _model_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1925);
/* harmony import */ var _cloudformation_alternatives_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8584);
/* harmony import */ var _veiled_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8840);
/* harmony import */ var _pieces_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3829);





function equal(a, b) {
    if (isOneOf(a) || isOneOf(b)) {
        const answers = (0,_cloudformation_alternatives_js__WEBPACK_IMPORTED_MODULE_2__/* .branches */ .J0)(a).flatMap((one) => (0,_cloudformation_alternatives_js__WEBPACK_IMPORTED_MODULE_2__/* .branches */ .J0)(b).map((other) => equal(one, other)));
        const [first = "maybe"] = answers;
        return answers.every((each) => each === first) ? first : "maybe";
    }
    const [one, other] = [opened(a), opened(b)];
    if (one === other)
        return "yes";
    if (one.kind === "scalar" && other.kind === "scalar")
        return (0,_model_truth_js__WEBPACK_IMPORTED_MODULE_3__/* .truth */ .Im)(one.value === other.value);
    if (isText(one) && isText(other))
        return sameText(asText(one), asText(other));
    if (isHidden(one) || isHidden(other))
        return "maybe";
    if (one.kind === "list" && other.kind === "list")
        return sameItems(one, other);
    if (one.kind === "dict" && other.kind === "dict")
        return sameEntries(one, other);
    return one.kind === other.kind ? "maybe" : "no";
}
const isOneOf = (value) => value.kind === "list" && value.alternatives === true;
/** What a reference stands for, where that is known. */
const seen = (value) => (value.kind === "reference" && value.resolved ? value.resolved : value);
/** As `seen`, with what may not be told: for tests, of which only the answer goes on. */
const opened = (value) => seen((0,_veiled_js__WEBPACK_IMPORTED_MODULE_0__/* .holdsVeils */ .Gr)(value) ? (0,_veiled_js__WEBPACK_IMPORTED_MODULE_0__/* .revealed */ .Dr)(value) : value);
const isHidden = (value) => value.kind === "unknown" || value.kind === "reference";
/** What is not known is no less a text than any other, unless it is said to be something else. */
const isText = (value) => value.kind === "text" || (isHidden(value) && (value.type === undefined || value.type.kind === "string"));
const asText = (value) => value.kind === "text" ? value : { kind: "text", pieces: (0,_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .piecesOf */ .Xe)(value), span: value.span };
/** Texts of which something is known may differ for certain. */
function sameText(a, b) {
    const [left, right] = [(0,_model_value_js__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .eu)(a), (0,_model_value_js__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .eu)(b)];
    if (left !== undefined && right !== undefined)
        return (0,_model_truth_js__WEBPACK_IMPORTED_MODULE_3__/* .truth */ .Im)(left === right);
    if (left === undefined && right === undefined && (0,_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(a) === (0,_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(b) && !(0,_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(a).endsWith("…"))
        return "yes";
    const starts = [beginning(a), beginning(b)].sort((x, y) => x.length - y.length);
    const ends = [ending(a), ending(b)].sort((x, y) => x.length - y.length);
    const [start = "", longStart = ""] = starts;
    const [end = "", longEnd = ""] = ends;
    return longStart.startsWith(start) && longEnd.endsWith(end) ? "maybe" : "no";
}
/** What is known at the beginning, up to the first hole. */
const beginning = ({ pieces }) => {
    const at = pieces.findIndex(({ kind }) => kind === "hole");
    return wordsOf(at < 0 ? pieces : pieces.slice(0, at));
};
const ending = ({ pieces }) => wordsOf(pieces.slice(pieces.findLastIndex(({ kind }) => kind === "hole") + 1));
const wordsOf = (pieces) => pieces.map((piece) => (piece.kind === "literal" ? piece.text : "")).join("");
/** Whether there may be more or fewer items than are there. */
const isOpen = (value) => value.kind === "list"
    ? value.alternatives === true || value.items.some((item) => item.many === true || item.perhaps !== undefined)
    : value.entries.some(({ key, value: each }) => key.startsWith("${") || each.many || each.perhaps !== undefined);
function sameItems(a, b) {
    if (isOpen(a) || isOpen(b))
        return "maybe";
    if (a.items.length !== b.items.length)
        return "no";
    return (0,_model_truth_js__WEBPACK_IMPORTED_MODULE_3__/* .and */ .Uo)(...a.items.map((item, i) => equal(item, b.items[i])));
}
/** Keys count in any case. */
function sameEntries(a, b) {
    if (isOpen(a) || isOpen(b))
        return "maybe";
    const others = new Map(b.entries.map((each) => [each.key.toLowerCase(), each.value]));
    const own = new Map(a.entries.map((each) => [each.key.toLowerCase(), each.value]));
    if (own.size !== others.size)
        return "no";
    return (0,_model_truth_js__WEBPACK_IMPORTED_MODULE_3__/* .and */ .Uo)(...[...own].map(([key, value]) => (others.has(key) ? equal(value, others.get(key)) : "no")));
}
/** Whether one of the items equals a value. */
function holds(list, wanted) {
    return (0,_model_truth_js__WEBPACK_IMPORTED_MODULE_3__.or)(...list.items.map((item) => {
        const same = item.many ? "maybe" : equal(item, wanted);
        return same === "yes" && item.perhaps !== undefined ? "maybe" : same;
    }));
}


/***/ }),

/***/ 8285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ evaluate)
/* harmony export */ });
/* unused harmony export expressed */
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3537);
/* harmony import */ var _model_value_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1925);
/* harmony import */ var _made_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4392);
/* harmony import */ var _access_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7848);
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1799);
/* harmony import */ var _expression_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4256);
/* harmony import */ var _functions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1236);
/* harmony import */ var _loops_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2663);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3116);
/* harmony import */ var _pieces_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3829);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4152);
/* harmony import */ var _user_functions_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9161);












const evaluate = (scope, value) => (0,_scope_js__WEBPACK_IMPORTED_MODULE_8__/* .stepped */ .Ip)(scope.shared, value.span, () => worked(scope, value));
function worked(scope, value) {
    switch (value.kind) {
        case "text": {
            const parsed = (0,_expression_js__WEBPACK_IMPORTED_MODULE_3__/* .parseExpression */ .Y)(value);
            return parsed.kind === "plain" ? parsed.text : broughtIn(scope, expressed(scope, parsed));
        }
        case "list":
            return { ...value, items: value.items.map((item) => evaluate(scope, item)) };
        case "dict":
            return { ...value, entries: entriesOf(scope, value) };
        default:
            return value;
    }
}
/** What stands elsewhere counts wherever it is brought in; what is written here was counted when it was worked out. */
const broughtIn = (scope, value) => value.kind === "list" || value.kind === "dict" ? (0,_bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .bounded */ .Mm)(value, scope.shared.work, value.span) : value;
/** `copy` among the entries of an object makes arrays of it. https://learn.microsoft.com/azure/azure-resource-manager/templates/copy-properties */
function entriesOf(scope, dict) {
    return dict.entries.flatMap((each) => {
        if (each.key.toLowerCase() === "copy" && each.value.kind === "list" && each.value.items.every(_loops_js__WEBPACK_IMPORTED_MODULE_5__/* .isLoop */ .r))
            return each.value.items.map((loop) => (0,_loops_js__WEBPACK_IMPORTED_MODULE_5__/* .loopEntry */ .Ro)(scope, loop, each.keySpan, evaluate));
        return [{ ...each, key: keyOf(scope, each), value: evaluate(scope, each.value) }];
    });
}
/** A key may be an expression: then it is what that comes to, with holes as `${name}`. */
function keyOf(scope, { key, keySpan }) {
    if (!key.startsWith("["))
        return key;
    const { start, end, source } = keySpan;
    const isVerbatim = source.text.slice(start + 1, end - 1) === key;
    const piece = {
        kind: "literal",
        text: key,
        span: isVerbatim ? { ...keySpan, start: start + 1, end: end - 1 } : keySpan,
    };
    const value = evaluate(scope, { kind: "text", pieces: [piece], span: keySpan });
    if (value.kind === "text")
        return (0,_model_text_js__WEBPACK_IMPORTED_MODULE_9__/* .spelled */ .uQ)(value.pieces);
    return `\${${(0,_pieces_js__WEBPACK_IMPORTED_MODULE_7__/* .nameOf */ .Vb)(value)}}`;
}
const callIn = (scope, at) => {
    const { current } = scope.declared;
    const found = current && { declared: current.declared, named: current.named };
    return { at, deployment: scope.deployment, work: scope.shared.work, ...found };
};
const expressed = (scope, expression) => (0,_scope_js__WEBPACK_IMPORTED_MODULE_8__/* .stepped */ .Ip)(scope.shared, expression.span, () => resultOf(scope, expression));
function resultOf(scope, expression) {
    const { span } = expression;
    switch (expression.kind) {
        case "text":
            return expression.text;
        case "number":
            return { kind: "scalar", value: expression.value, span };
        case "access":
            return (0,_access_js__WEBPACK_IMPORTED_MODULE_1__/* .accessed */ .q)(expressed(scope, expression.of), expressed(scope, expression.key), span);
        case "wrong": {
            (0,_scope_js__WEBPACK_IMPORTED_MODULE_8__/* .complain */ .cc)(scope.shared, "syntax", "error", expression.because, span);
            return { kind: "unknown", because: expression.because, name: "…", span };
        }
        case "call":
            return called(scope, expression);
    }
}
function called(scope, call) {
    const { span } = call;
    const name = call.name.replace(/^(?:sys|az)\./i, "");
    const argument = (index) => {
        const given = call.args[index];
        return given && expressed(scope, given);
    };
    switch (name.toLowerCase()) {
        case "parameters":
            return (0,_names_js__WEBPACK_IMPORTED_MODULE_6__/* .parameterValue */ .H)(scope, argument(0), span, evaluate);
        case "variables":
            return (0,_names_js__WEBPACK_IMPORTED_MODULE_6__/* .variableValue */ .e)(scope, argument(0), span, evaluate);
        case "copyindex":
            return (0,_loops_js__WEBPACK_IMPORTED_MODULE_5__/* .indexOf */ .qh)(scope, call.args.map((each) => expressed(scope, each)), span);
        case "lambdavariables": {
            const word = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_10__/* .literal */ .eu)(argument(0)) ?? "";
            return (scope.locals.get(word.toLowerCase()) ?? {
                kind: "unknown",
                because: `there is no \`${word}\``,
                name: word,
                span,
            });
        }
    }
    const args = call.args.map((each) => argumentOf(scope, each));
    const made = (0,_user_functions_js__WEBPACK_IMPORTED_MODULE_11__/* .calledByUser */ .w)(scope, name, args, span, evaluate) ?? (0,_functions_js__WEBPACK_IMPORTED_MODULE_4__/* .callFunction */ .T)(name, args, callIn(scope, span));
    return name.toLowerCase() === "reference" ? (putOut(scope, made) ?? made) : made;
}
/** What a deployment puts out is known where its template is. */
function putOut(scope, made) {
    if (made.kind !== "reference" || (made.attribute !== "" && made.attribute !== "properties"))
        return undefined;
    const outputs = scope.declared.current?.outputs(made.address);
    const properties = outputs && (0,_made_js__WEBPACK_IMPORTED_MODULE_0__/* .madeDict */ .O)({ outputs }, made.span);
    return properties && (made.attribute === "" ? (0,_made_js__WEBPACK_IMPORTED_MODULE_0__/* .madeDict */ .O)({ properties }, made.span) : properties);
}
/** `lambda('x', …)` is handed on as it is. */
function argumentOf(scope, expression) {
    if (expression.kind !== "call" || expression.name.toLowerCase() !== "lambda")
        return expressed(scope, expression);
    const body = expression.args.at(-1);
    const names = expression.args.slice(0, -1).map((each) => (0,_model_value_js__WEBPACK_IMPORTED_MODULE_10__/* .literal */ .eu)(expressed(scope, each))?.toLowerCase() ?? "");
    const run = (values) => {
        const locals = new Map([...scope.locals, ...names.map((each, i) => [each, values[i]])].filter(isGiven));
        return body ? expressed({ ...scope, locals }, body) : { kind: "scalar", value: null, span: expression.span };
    };
    return { kind: "lambda", span: expression.span, count: names.length, run };
}
const isGiven = (each) => each[1] !== undefined;


/***/ }),

/***/ 4256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ parseExpression)
/* harmony export */ });
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3537);

const known = new WeakMap();
/** https://learn.microsoft.com/azure/azure-resource-manager/templates/template-expressions */
function parseExpression(text) {
    const before = known.get(text);
    if (before)
        return before;
    const made = parsed(text);
    known.set(text, made);
    return made;
}
function parsed(text) {
    const first = text.pieces[0];
    if (first?.kind !== "literal" || !first.text.startsWith("["))
        return { kind: "plain", text };
    const flat = (0,_model_text_js__WEBPACK_IMPORTED_MODULE_0__/* .flatten */ .Bq)(text);
    if (flat.chars.startsWith("[["))
        return { kind: "plain", text: { ...text, pieces: (0,_model_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(flat, 1, flat.chars.length) } };
    if (!flat.chars.endsWith("]"))
        return { kind: "plain", text };
    const reader = { flat, chars: flat.chars.slice(0, -1), at: 1, depth: 0 };
    const whole = expression(reader);
    skipBlanks(reader);
    return whole.kind !== "wrong" && reader.at < reader.chars.length ? wrong(reader, unexpected(reader)) : whole;
}
/** Nobody writes calls in calls so deep. */
const deepest = 60;
/** Nor so many keys behind each other. */
const mostSteps = 20;
const spanFrom = ({ flat, at }, start) => (0,_model_text_js__WEBPACK_IMPORTED_MODULE_0__/* .spanIn */ .Qs)(flat, start, at);
const wrong = (reader, because) => ({
    kind: "wrong",
    because,
    span: (0,_model_text_js__WEBPACK_IMPORTED_MODULE_0__/* .spanIn */ .Qs)(reader.flat, reader.at, reader.at + 1),
});
const unexpected = ({ chars, at }) => at < chars.length
    ? `unexpected \`${String.fromCodePoint(chars.codePointAt(at) ?? 32)}\` in an expression`
    : "the expression ends too early";
const skipBlanks = (reader) => {
    while (/\s/.test(reader.chars[reader.at] ?? ""))
        reader.at++;
};
function expression(reader) {
    if (reader.depth >= deepest)
        return wrong(reader, `an expression is nested more than ${deepest} levels deep`);
    reader.depth++;
    skipBlanks(reader);
    const made = followed(reader, reader.at, primary(reader));
    reader.depth--;
    return made;
}
const number = /[+-]?\d+(?:\.\d+)?/y;
const name = /[A-Za-z_][\w]*(?:\.[A-Za-z_]\w*)*/y;
function matched(reader, pattern) {
    pattern.lastIndex = reader.at;
    const [found] = pattern.exec(reader.chars) ?? [];
    reader.at += found?.length ?? 0;
    return found;
}
function primary(reader) {
    const start = reader.at;
    if (reader.chars[start] === "'")
        return quoted(reader);
    const digits = matched(reader, number);
    if (digits !== undefined)
        return { kind: "number", value: Number(digits), span: spanFrom(reader, start) };
    const called = matched(reader, name);
    if (called === undefined)
        return wrong(reader, unexpected(reader));
    skipBlanks(reader);
    if (reader.chars[reader.at] !== "(")
        return wrong(reader, `\`${called}\` is no function call`);
    const args = listed(reader);
    return "kind" in args ? args : { kind: "call", name: called, args: args.all, span: spanFrom(reader, start) };
}
/** Arguments with their parentheses. */
function listed(reader) {
    const all = [];
    reader.at++;
    for (;;) {
        skipBlanks(reader);
        if (reader.chars[reader.at] === ")" && all.length === 0)
            break;
        const arg = expression(reader);
        if (arg.kind === "wrong")
            return arg;
        all.push(arg);
        skipBlanks(reader);
        const next = reader.chars[reader.at];
        if (next === ")")
            break;
        if (next !== ",")
            return wrong(reader, unexpected(reader));
        reader.at++;
    }
    reader.at++;
    return { all };
}
/** Two quotes in a string are one. */
function quoted(reader) {
    const { flat, chars } = reader;
    const start = reader.at;
    const pieces = [];
    let run = start + 1;
    for (;;) {
        const close = chars.indexOf("'", run);
        if (close < 0)
            return wrong(reader, "a string in an expression is never closed");
        (0,_model_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(flat, run, close, pieces);
        reader.at = close + 1;
        if (chars[close + 1] !== "'")
            break;
        (0,_model_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(flat, close, close + 1, pieces);
        run = close + 2;
    }
    const span = (0,_model_text_js__WEBPACK_IMPORTED_MODULE_0__/* .spanIn */ .Qs)(flat, start + 1, Math.max(start + 1, reader.at - 1));
    return { kind: "text", text: { kind: "text", pieces, span }, span };
}
/** What stands behind an expression: `.name`, `[index]`. */
function followed(reader, start, first) {
    let made = first;
    let steps = 0;
    while (made.kind !== "wrong") {
        const char = reader.chars[reader.at];
        if (/\s/.test(char ?? "")) {
            reader.at++;
            continue;
        }
        if (char !== "." && char !== "[")
            return made;
        if (++steps > mostSteps)
            return wrong(reader, `an expression has more than ${mostSteps} keys behind each other`);
        const key = char === "." ? property(reader) : index(reader);
        made = key.kind === "wrong" ? key : { kind: "access", of: made, key, span: spanFrom(reader, start) };
    }
    return made;
}
const word = /[A-Za-z_$][\w$-]*/y;
function property(reader) {
    reader.at++;
    skipBlanks(reader);
    const start = reader.at;
    if (matched(reader, word) === undefined)
        return wrong(reader, unexpected(reader));
    const span = spanFrom(reader, start);
    return { kind: "text", text: { kind: "text", pieces: (0,_model_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(reader.flat, start, reader.at), span }, span };
}
function index(reader) {
    reader.at++;
    const key = expression(reader);
    if (key.kind === "wrong")
        return key;
    skipBlanks(reader);
    if (reader.chars[reader.at] !== "]")
        return wrong(reader, unexpected(reader));
    reader.at++;
    return key;
}


/***/ }),

/***/ 1470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L1: () => (/* binding */ instead),
/* harmony export */   Mv: () => (/* binding */ dictOf),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   kk: () => (/* binding */ collectionFunctions),
/* harmony export */   vW: () => (/* binding */ openEntry)
/* harmony export */ });
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3537);
/* harmony import */ var _model_truth_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3513);
/* harmony import */ var _model_value_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1925);
/* harmony import */ var _cloudformation_alternatives_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8584);
/* harmony import */ var _access_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7848);
/* harmony import */ var _equality_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7578);
/* harmony import */ var _functions_logic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7582);
/* harmony import */ var _functions_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7821);
/* harmony import */ var _pieces_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3829);









const listOf = (value) => {
    const found = value && (0,_equality_js__WEBPACK_IMPORTED_MODULE_1__/* .seen */ .cI)(value);
    return found?.kind === "list" && !found.alternatives && !found.encoded ? found : undefined;
};
const dictOf = (value) => {
    const found = value && (0,_equality_js__WEBPACK_IMPORTED_MODULE_1__/* .seen */ .cI)(value);
    return found?.kind === "dict" && !found.encoded ? found : undefined;
};
const made = (items, span) => ({ kind: "list", items, span });
/** An array that is not known stands for any number of items. */
const asItems = (value) => listOf(value)?.items ?? ((0,_equality_js__WEBPACK_IMPORTED_MODULE_1__/* .isHidden */ .dK)((0,_equality_js__WEBPACK_IMPORTED_MODULE_1__/* .seen */ .cI)(value)) ? [(0,_pieces_js__WEBPACK_IMPORTED_MODULE_4__/* .anyItemOf */ .Vn)(value)] : undefined);
const empty = (0,_functions_logic_js__WEBPACK_IMPORTED_MODULE_2__/* .asked */ .NZ)(([value]) => emptiness(value));
function emptiness(value) {
    const found = value && (0,_equality_js__WEBPACK_IMPORTED_MODULE_1__/* .opened */ .Sg)(value);
    switch (found?.kind) {
        case "list":
            if (found.items.some((item) => !item.many && item.perhaps === undefined))
                return "no";
            return found.items.length === 0 ? "yes" : "maybe";
        case "dict":
            if (found.entries.some((each) => !each.value.many && each.value.perhaps === undefined))
                return "no";
            return found.entries.length === 0 ? "yes" : "maybe";
        case "text": {
            const known = found.pieces.some((piece) => piece.kind === "literal" && piece.text !== "");
            return known ? "no" : (0,_model_value_js__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .eu)(found) === "" ? "yes" : "maybe";
        }
        case "scalar":
            return found.value === null ? "yes" : "maybe";
        default:
            return "maybe";
    }
}
const length = ([value], { at }) => {
    const found = value && (0,_equality_js__WEBPACK_IMPORTED_MODULE_1__/* .opened */ .Sg)(value);
    const text = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .eu)(found);
    const size = found?.kind === "list" || found?.kind === "dict"
        ? (0,_equality_js__WEBPACK_IMPORTED_MODULE_1__/* .isOpen */ .nT)(found)
            ? undefined
            : found.kind === "list"
                ? found.items.length
                : found.entries.length
        : text?.length;
    return size === undefined ? undefined : { kind: "scalar", value: size, span: at };
};
/** In an array an item, in an object a key, in a text a part. */
const contains = (0,_functions_logic_js__WEBPACK_IMPORTED_MODULE_2__/* .asked */ .NZ)(([container, wanted]) => {
    if (!container || !wanted)
        return "maybe";
    const found = (0,_equality_js__WEBPACK_IMPORTED_MODULE_1__/* .opened */ .Sg)(container);
    if (found.kind === "list" && !found.alternatives)
        return (0,_equality_js__WEBPACK_IMPORTED_MODULE_1__/* .holds */ .v9)(found, wanted);
    const word = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .eu)((0,_equality_js__WEBPACK_IMPORTED_MODULE_1__/* .opened */ .Sg)(wanted)) ?? ((0,_equality_js__WEBPACK_IMPORTED_MODULE_1__/* .opened */ .Sg)(wanted).kind === "scalar" ? (0,_pieces_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .Vb)((0,_equality_js__WEBPACK_IMPORTED_MODULE_1__/* .opened */ .Sg)(wanted)) : undefined);
    if (word === undefined)
        return "maybe";
    if (found.kind === "dict") {
        const keys = found.entries.filter(({ value }) => !value.many && value.perhaps === undefined);
        if (keys.some(({ key }) => key.toLowerCase() === word.toLowerCase()))
            return "yes";
        return (0,_equality_js__WEBPACK_IMPORTED_MODULE_1__/* .isOpen */ .nT)(found) ? "maybe" : "no";
    }
    if (found.kind !== "text")
        return "maybe";
    if (found.pieces.some((piece) => piece.kind === "literal" && piece.text.includes(word)))
        return "yes";
    const whole = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .eu)(found);
    return whole === undefined ? "maybe" : (0,_model_truth_js__WEBPACK_IMPORTED_MODULE_6__/* .truth */ .Im)(whole.includes(word));
});
/** Case does not count. */
const edge = (known, has) => (0,_functions_logic_js__WEBPACK_IMPORTED_MODULE_2__/* .asked */ .NZ)(([value, wanted]) => {
    const part = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .eu)(wanted && (0,_equality_js__WEBPACK_IMPORTED_MODULE_1__/* .opened */ .Sg)(wanted))?.toLowerCase();
    const found = value && (0,_equality_js__WEBPACK_IMPORTED_MODULE_1__/* .opened */ .Sg)(value);
    if (part === undefined || found?.kind !== "text")
        return "maybe";
    const there = known(found).toLowerCase();
    if (has(there, part))
        return "yes";
    return (0,_model_value_js__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .eu)(found) !== undefined || !has(part, there) ? "no" : "maybe";
});
const indexOf = (side) => ([value, wanted], { at }) => {
    const list = listOf(value);
    if (list) {
        if ((0,_equality_js__WEBPACK_IMPORTED_MODULE_1__/* .isOpen */ .nT)(list) || !wanted)
            return undefined;
        const answers = list.items.map((item) => (0,_equality_js__WEBPACK_IMPORTED_MODULE_1__/* .equal */ .LC)(item, wanted));
        if (answers.includes("maybe"))
            return undefined;
        const index = side === "first" ? answers.indexOf("yes") : answers.lastIndexOf("yes");
        return { kind: "scalar", value: index, span: at };
    }
    const [text, part] = [
        (0,_model_value_js__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .eu)(value && (0,_equality_js__WEBPACK_IMPORTED_MODULE_1__/* .opened */ .Sg)(value))?.toLowerCase(),
        (0,_model_value_js__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .eu)(wanted && (0,_equality_js__WEBPACK_IMPORTED_MODULE_1__/* .opened */ .Sg)(wanted))?.toLowerCase(),
    ];
    if (text === undefined || part === undefined)
        return undefined;
    return { kind: "scalar", value: side === "first" ? text.indexOf(part) : text.lastIndexOf(part), span: at };
};
/** An item, or the one character of a text. */
const outer = (side) => ([value], { at }) => {
    const list = listOf(value);
    if (list) {
        const index = side === "first" ? 0 : list.items.length - 1;
        const item = list.items[index];
        if (!item)
            return { kind: "scalar", value: null, span: at };
        const beside = list.items.some((each) => each.many || each.perhaps !== undefined);
        if (!beside)
            return (0,_model_value_js__WEBPACK_IMPORTED_MODULE_5__/* .through */ .sc)(item, at);
        return (0,_access_js__WEBPACK_IMPORTED_MODULE_0__/* .accessed */ .q)(list, { kind: "unknown", because: "not known", name: side, span: at }, at);
    }
    const found = value && (0,_equality_js__WEBPACK_IMPORTED_MODULE_1__/* .seen */ .cI)(value);
    if (found?.kind !== "text")
        return undefined;
    const flat = (0,_model_text_js__WEBPACK_IMPORTED_MODULE_7__/* .flatten */ .Bq)(found);
    const known = side === "first" ? (0,_equality_js__WEBPACK_IMPORTED_MODULE_1__/* .beginning */ .Ir)(found) : (0,_equality_js__WEBPACK_IMPORTED_MODULE_1__/* .ending */ .K1)(found);
    if (known === "")
        return flat.chars === "" ? found : undefined;
    return side === "first" ? (0,_functions_text_js__WEBPACK_IMPORTED_MODULE_3__/* .cutOut */ .r1)(found, 0, 1) : (0,_functions_text_js__WEBPACK_IMPORTED_MODULE_3__/* .cutOut */ .r1)(found, flat.chars.length - 1, flat.chars.length);
};
/** Of an array or a text, without or with so much of its beginning. */
const sliced = (side) => ([value, count], { at }) => {
    const at0 = count && (0,_functions_text_js__WEBPACK_IMPORTED_MODULE_3__/* .numberOf */ .rl)(count);
    if (at0 === undefined || !value)
        return undefined;
    const n = Math.max(0, at0);
    const list = listOf(value);
    if (list) {
        const open = list.items.slice(0, n).some((item) => item.many || item.perhaps !== undefined);
        if (open)
            return made(list.items.map((item) => ({ ...item, perhaps: item.perhaps ?? "it may be left out" })), at);
        return made(side === "skip" ? list.items.slice(n) : list.items.slice(0, n), at);
    }
    if (!(0,_functions_text_js__WEBPACK_IMPORTED_MODULE_3__/* .isTextual */ .SO)(value) || (0,_equality_js__WEBPACK_IMPORTED_MODULE_1__/* .seen */ .cI)(value).kind !== "text")
        return undefined;
    const text = (0,_pieces_js__WEBPACK_IMPORTED_MODULE_4__/* .asText */ .e1)(value);
    const all = (0,_model_text_js__WEBPACK_IMPORTED_MODULE_7__/* .flatten */ .Bq)(text).chars.length;
    if (n > (0,_functions_text_js__WEBPACK_IMPORTED_MODULE_3__/* .sureLength */ .me)(text) && (0,_functions_text_js__WEBPACK_IMPORTED_MODULE_3__/* .sureLength */ .me)(text) < all)
        return undefined;
    return side === "skip" ? (0,_functions_text_js__WEBPACK_IMPORTED_MODULE_3__/* .cutOut */ .r1)(text, Math.min(n, all), all) : (0,_functions_text_js__WEBPACK_IMPORTED_MODULE_3__/* .cutOut */ .r1)(text, 0, Math.min(n, all));
};
const flattened = ([value], { at }) => {
    const list = listOf(value);
    return (list &&
        made(list.items.flatMap((item) => asItems(item) ?? [item]), at));
};
/** Arrays without repetition, or objects of which a later one counts, all the way down. */
const union = (args, { at }) => {
    const dicts = args.filter((arg) => !(0,_functions_logic_js__WEBPACK_IMPORTED_MODULE_2__/* .isAbsent */ .W0)((0,_equality_js__WEBPACK_IMPORTED_MODULE_1__/* .seen */ .cI)(arg))).map(dictOf);
    if (dicts.length > 0 && dicts.some((each) => each !== undefined)) {
        const known = dicts.filter((each) => each !== undefined);
        const merged = known.reduce((before, each) => deepened(before, each));
        const open = args.filter((arg) => (0,_equality_js__WEBPACK_IMPORTED_MODULE_1__/* .isHidden */ .dK)((0,_equality_js__WEBPACK_IMPORTED_MODULE_1__/* .seen */ .cI)(arg)) && !(0,_functions_logic_js__WEBPACK_IMPORTED_MODULE_2__/* .isAbsent */ .W0)((0,_equality_js__WEBPACK_IMPORTED_MODULE_1__/* .seen */ .cI)(arg)));
        return { ...merged, entries: [...merged.entries, ...open.map(openEntry)], span: at };
    }
    const items = args.map(asItems);
    if (items.includes(undefined))
        return undefined;
    return made(withoutRepeats(items.flatMap((each) => each ?? [])), at);
};
function withoutRepeats(items) {
    const known = new Set();
    return items.filter((item) => {
        const identity = identityOf(item);
        if (identity === undefined)
            return true;
        const isNew = !known.has(identity);
        known.add(identity);
        return isNew;
    });
}
/** An object that is not known brings entries that are not. */
const openEntry = (value) => ({
    key: `\${${(0,_pieces_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .Vb)(value)}}`,
    keySpan: value.span,
    value: { ...value, many: true },
});
const identityOf = (value) => {
    const name = (0,_pieces_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .Vb)(value);
    return value.many || value.perhaps !== undefined || name.endsWith("…") ? undefined : `${(0,_equality_js__WEBPACK_IMPORTED_MODULE_1__/* .seen */ .cI)(value).kind} ${name}`;
};
function deepened(before, after) {
    const entries = new Map(before.entries.map((each) => [each.key.toLowerCase(), each]));
    for (const each of after.entries) {
        const key = each.key.toLowerCase();
        const below = entries.get(key);
        const [one, other] = [dictOf(below?.value), dictOf(each.value)];
        if (below && one && other)
            entries.set(key, { ...each, value: deepened(one, other) });
        else
            entries.set(key, below ? instead(below, each) : each);
    }
    return { ...after, entries: [...entries.values()] };
}
/** What is there perhaps leaves what it would take the place of there perhaps as well. */
function instead(before, after) {
    const { perhaps, span } = after.value;
    if (perhaps === undefined)
        return after;
    return {
        ...after,
        value: (0,_cloudformation_alternatives_js__WEBPACK_IMPORTED_MODULE_8__/* .oneOf */ .yL)([before.value, after.value], perhaps, span, () => (0,_pieces_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .Vb)(after.value)) ?? after.value,
    };
}
const intersection = (args, { at }) => {
    const lists = args.map(listOf);
    const [first, ...others] = lists;
    if (first && !lists.includes(undefined)) {
        const items = first.items.flatMap((item) => {
            const answers = others.map((each) => (0,_equality_js__WEBPACK_IMPORTED_MODULE_1__/* .holds */ .v9)(each, item));
            if (answers.includes("no"))
                return [];
            return answers.includes("maybe") ? [{ ...item, perhaps: "whether all of them have it is not known" }] : [item];
        });
        return made(items, at);
    }
    const dicts = args.map(dictOf);
    const [one, ...rest] = dicts;
    if (!one || dicts.includes(undefined) || dicts.some((each) => each && (0,_equality_js__WEBPACK_IMPORTED_MODULE_1__/* .isOpen */ .nT)(each)))
        return undefined;
    const entries = one.entries.filter(({ key, value }) => rest.every((each) => each &&
        (0,_equality_js__WEBPACK_IMPORTED_MODULE_1__/* .equal */ .LC)(value, (0,_access_js__WEBPACK_IMPORTED_MODULE_0__/* .accessed */ .q)(each, { kind: "text", pieces: [{ kind: "literal", text: key, span: at }], span: at }, at)) === "yes"));
    return { ...one, entries, span: at };
};
/** An item, counted from the end from 1 on. */
const fromEnd = ([value, count], call) => {
    const [list, n] = [listOf(value), count && (0,_functions_text_js__WEBPACK_IMPORTED_MODULE_3__/* .numberOf */ .rl)(count)];
    if (!list || n === undefined || (0,_equality_js__WEBPACK_IMPORTED_MODULE_1__/* .isOpen */ .nT)(list))
        return undefined;
    const item = list.items[list.items.length - n];
    return item ? (0,_model_value_js__WEBPACK_IMPORTED_MODULE_5__/* .through */ .sc)(item, call.at) : { kind: "scalar", value: null, span: call.at };
};
const collectionFunctions = {
    array: ([value], { at }) => value && (listOf(value) ?? made([value], at)),
    contains,
    createArray: (args, { at }) => made(args, at),
    distinct: ([value], { at }) => {
        const list = listOf(value);
        return list && made(withoutRepeats(list.items), at);
    },
    empty,
    endsWith: edge(_equality_js__WEBPACK_IMPORTED_MODULE_1__/* .ending */ .K1, (text, part) => text.endsWith(part)),
    first: outer("first"),
    flatten: flattened,
    indexFromEnd: fromEnd,
    indexOf: indexOf("first"),
    intersection,
    last: outer("last"),
    lastIndexOf: indexOf("last"),
    length,
    skip: sliced("skip"),
    startsWith: edge(_equality_js__WEBPACK_IMPORTED_MODULE_1__/* .beginning */ .Ir, (text, part) => text.startsWith(part)),
    take: sliced("take"),
    tryIndexFromEnd: fromEnd,
    union,
};


/***/ }),

/***/ 7582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ truthOf),
/* harmony export */   FV: () => (/* binding */ chosen),
/* harmony export */   NZ: () => (/* binding */ asked),
/* harmony export */   W0: () => (/* binding */ isAbsent),
/* harmony export */   cw: () => (/* binding */ logicFunctions),
/* harmony export */   pQ: () => (/* binding */ withOther)
/* harmony export */ });
/* unused harmony exports alike, orderOf */
/* harmony import */ var _model_truth_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3513);
/* harmony import */ var _model_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1925);
/* harmony import */ var _cloudformation_alternatives_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8584);
/* harmony import */ var _equality_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7578);
/* harmony import */ var _pieces_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3829);





/** What a value says as a condition. */
function truthOf(value) {
    if (value === undefined)
        return "maybe";
    if (value.kind === "list" && value.alternatives) {
        const answers = new Set(value.items.map(truthOf));
        return answers.size === 1 ? ([...answers][0] ?? "maybe") : "maybe";
    }
    const found = (0,_equality_js__WEBPACK_IMPORTED_MODULE_0__/* .opened */ .Sg)(value);
    if (found.kind === "scalar") {
        if (typeof found.value === "boolean")
            return (0,_model_truth_js__WEBPACK_IMPORTED_MODULE_2__/* .truth */ .Im)(found.value);
        return typeof found.value === "number" ? (0,_model_truth_js__WEBPACK_IMPORTED_MODULE_2__/* .truth */ .Im)(found.value !== 0) : "maybe";
    }
    const word = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .eu)(found)?.toLowerCase();
    if (word === "true" || word === "1")
        return "yes";
    return word === "false" || word === "0" ? "no" : "maybe";
}
const asked = (ask) => (args, { at }) => {
    const answer = ask(args);
    return answer === "maybe" ? undefined : { kind: "scalar", value: answer === "yes", span: at };
};
/** Beside an array, what is not known is one too. */
function alike(values) {
    const isArray = (value) => value.kind === "list" && !value.encoded && !value.alternatives;
    if (!values.some(isArray))
        return values;
    return values.map((value) => (0,_equality_js__WEBPACK_IMPORTED_MODULE_0__/* .isHidden */ .dK)((0,_equality_js__WEBPACK_IMPORTED_MODULE_0__/* .seen */ .cI)(value)) ? { kind: "list", items: [(0,_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .anyItemOf */ .Vn)(value)], span: value.span } : value);
}
/** Both of what may be chosen where the condition is not known, so that no permission is lost. */
function chosen(condition, then, otherwise, { at }) {
    const holds = truthOf(condition);
    if (holds !== "maybe")
        return holds === "yes" ? then : otherwise;
    const because = `whether it is this depends on \`${(0,_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(condition)}\``;
    const name = `if(${[condition, then, otherwise].map(_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb).join(", ")})`;
    const values = alike([then, otherwise]).map((value) => (isNothing(value) ? undefined : value));
    return (0,_cloudformation_alternatives_js__WEBPACK_IMPORTED_MODULE_4__/* .oneOf */ .yL)(values, because, at, () => name) ?? then;
}
/**
 * What a condition chooses that only a default decides: items that the other outcome would have are there perhaps, as whoever
 * deploys it may say otherwise. Whatever is no list is what the defaults give.
 */
function withOther(value, other, because) {
    const [own, more] = [value, other].map((each) => (each.kind === "list" && !each.alternatives ? each : undefined));
    const isNull = value.kind === "scalar" && value.value === null;
    if (!more || more.items.length === 0 || !(own || isNull))
        return value;
    const items = more.items.map((item) => (0,_cloudformation_alternatives_js__WEBPACK_IMPORTED_MODULE_4__/* .perhaps */ .mt)(item, because));
    return { kind: "list", items: [...(own?.items ?? []), ...items], span: own ? value.span : other.span };
}
/** A null, or what is empty, is nothing that could be granted. */
const isNothing = (value) => (value.kind === "scalar" && value.value === null) ||
    (value.kind === "list" && value.items.length === 0) ||
    (value.kind === "dict" && value.entries.length === 0);
/** The first that is there; what is not known may not be. */
const coalesce = (args, { at }) => {
    const candidates = [];
    for (const arg of args) {
        const found = (0,_equality_js__WEBPACK_IMPORTED_MODULE_0__/* .seen */ .cI)(arg);
        if (isAbsent(found))
            continue;
        candidates.push(arg);
        if (!(0,_equality_js__WEBPACK_IMPORTED_MODULE_0__/* .isHidden */ .dK)(found))
            break;
    }
    const [first] = candidates;
    if (!first)
        return { kind: "scalar", value: null, span: at };
    if (candidates.length === 1)
        return first;
    const name = `coalesce(${args.map(_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb).join(", ")})`;
    const lists = alike(candidates);
    // Any number of items, none included, stand for an empty array too.
    const open = lists.find((each) => each.kind === "list" && each.items.length > 0 && each.items.every(({ many }) => many));
    if (open && lists.every((each) => each === open || (each.kind === "list" && each.items.length === 0)))
        return open;
    return (0,_cloudformation_alternatives_js__WEBPACK_IMPORTED_MODULE_4__/* .oneOf */ .yL)(lists, `whether \`${(0,_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(first)}\` is there is not known`, at, () => name);
};
const isAbsent = (value) => (value.kind === "scalar" && value.value === null) || (value.kind === "unknown" && value.fails === true);
const compared = (test) => ([a, b], { at }) => {
    const order = a && b ? orderOf((0,_equality_js__WEBPACK_IMPORTED_MODULE_0__/* .opened */ .Sg)(a), (0,_equality_js__WEBPACK_IMPORTED_MODULE_0__/* .opened */ .Sg)(b)) : undefined;
    return order === undefined ? undefined : { kind: "scalar", value: test(order), span: at };
};
function orderOf(a, b) {
    if (a.kind === "scalar" && b.kind === "scalar")
        return typeof a.value === "number" && typeof b.value === "number" ? a.value - b.value : undefined;
    const [one, other] = [(0,_model_value_js__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .eu)(a), (0,_model_value_js__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .eu)(b)];
    if (one === undefined || other === undefined)
        return undefined;
    return one < other ? -1 : one > other ? 1 : 0;
}
const toBool = ([value], { at }) => {
    const holds = truthOf(value);
    return holds === "maybe" ? undefined : { kind: "scalar", value: holds === "yes", span: at };
};
const constant = (value) => (_, { at }) => ({ kind: "scalar", value, span: at });
const logicFunctions = {
    and: asked((args) => (0,_model_truth_js__WEBPACK_IMPORTED_MODULE_2__/* .and */ .Uo)(...args.map(truthOf))),
    bool: toBool,
    coalesce,
    equals: asked(([a, b]) => (a && b ? (0,_equality_js__WEBPACK_IMPORTED_MODULE_0__/* .equal */ .LC)(a, b) : "maybe")),
    false: constant(false),
    greater: compared((order) => order > 0),
    greaterOrEquals: compared((order) => order >= 0),
    if: ([condition, then, otherwise], call) => condition && then && otherwise ? chosen(condition, then, otherwise, call) : undefined,
    less: compared((order) => order < 0),
    lessOrEquals: compared((order) => order <= 0),
    not: asked(([value]) => (0,_model_truth_js__WEBPACK_IMPORTED_MODULE_2__/* .not */ .AU)(truthOf(value))),
    null: constant(null),
    or: asked((args) => (0,_model_truth_js__WEBPACK_IMPORTED_MODULE_2__.or)(...args.map(truthOf))),
    true: constant(true),
};


/***/ }),

/***/ 8906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HD: () => (/* binding */ isListFunction),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   Wh: () => (/* binding */ resourceFunctions),
/* harmony export */   ld: () => (/* binding */ resourceIdIn)
/* harmony export */ });
/* unused harmony export referenceTo */
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3537);
/* harmony import */ var _model_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1925);
/* harmony import */ var _made_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4392);
/* harmony import */ var _deployment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9497);
/* harmony import */ var _equality_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7578);
/* harmony import */ var _pieces_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3829);






/** The type is the first argument that has a slash; up to `most` may stand before it. */
function named(args, most) {
    const at = args.slice(0, most + 1).findIndex((arg) => /^[\w.-]+\.[\w.-]+\/./.test((0,_model_value_js__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .eu)((0,_equality_js__WEBPACK_IMPORTED_MODULE_2__/* .seen */ .cI)(arg)) ?? ""));
    const type = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .eu)(args[at] && (0,_equality_js__WEBPACK_IMPORTED_MODULE_2__/* .seen */ .cI)(args[at]));
    return type === undefined ? undefined : { before: args.slice(0, at), type, names: args.slice(at + 1) };
}
/** `/providers/Microsoft.X/y/NAME/z/NAME` below a scope. A name may hold several, with slashes between them. */
function resourceIdIn(scope, type, names, at) {
    const [namespace = "", ...types] = type.split("/");
    const parts = names.flatMap((name) => {
        const text = (0,_pieces_js__WEBPACK_IMPORTED_MODULE_3__/* .asText */ .e1)((0,_equality_js__WEBPACK_IMPORTED_MODULE_2__/* .seen */ .cI)(name).kind === "text" ? (0,_equality_js__WEBPACK_IMPORTED_MODULE_2__/* .seen */ .cI)(name) : name);
        return names.length < types.length ? (0,_deployment_js__WEBPACK_IMPORTED_MODULE_1__/* .segments */ .JF)(text) : [text];
    });
    const tail = types.flatMap((each, i) => {
        const name = parts[i];
        return name ? [`/${each}/`, name] : [`/${each}`];
    });
    const root = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .eu)(scope) === "/" ? "" : scope;
    return (0,_pieces_js__WEBPACK_IMPORTED_MODULE_3__/* .joined */ .oR)([root, `/providers/${namespace}`, ...tail, ...parts.slice(types.length).flatMap((each) => ["/", each])], at);
}
/** A Reference where the same template declares it. */
function referenceTo(id, type, names, call) {
    const address = call.declared?.(type, names);
    return address === undefined ? id : { kind: "reference", address, attribute: "id", resolved: id, span: call.at };
}
/** Whether what stands before the type is what the deployment has anyway. */
function isOwn(there, { deployment }) {
    const parts = ["subscription", "resourceGroup"];
    return parts.every((each) => (0,_pieces_js__WEBPACK_IMPORTED_MODULE_3__/* .nameOf */ .Vb)(there[each]) === (0,_pieces_js__WEBPACK_IMPORTED_MODULE_3__/* .nameOf */ .Vb)(deployment[each]));
}
const resourceId = (args, call) => {
    const found = named(args, 2);
    if (!found)
        return undefined;
    const [last, first] = found.before.toReversed();
    const there = {
        ...call.deployment,
        ...(first && { subscription: (0,_pieces_js__WEBPACK_IMPORTED_MODULE_3__/* .asText */ .e1)(first) }),
        ...(last && { resourceGroup: (0,_pieces_js__WEBPACK_IMPORTED_MODULE_3__/* .asText */ .e1)(last), kind: "resourceGroup" }),
    };
    const id = resourceIdIn((0,_deployment_js__WEBPACK_IMPORTED_MODULE_1__/* .scopeOf */ .Od)(there, call.at), found.type, found.names, call.at);
    return isOwn(there, call) ? referenceTo(id, found.type, found.names, call) : id;
};
const subscriptionResourceId = (args, call) => {
    const found = named(args, 1);
    if (!found)
        return undefined;
    const [id] = found.before;
    const there = { ...call.deployment, kind: "subscription", ...(id && { subscription: (0,_pieces_js__WEBPACK_IMPORTED_MODULE_3__/* .asText */ .e1)(id) }) };
    return resourceIdIn((0,_deployment_js__WEBPACK_IMPORTED_MODULE_1__/* .scopeOf */ .Od)(there, call.at), found.type, found.names, call.at);
};
const tenantResourceId = (args, { at }) => {
    const found = named(args, 0);
    return found && resourceIdIn((0,_pieces_js__WEBPACK_IMPORTED_MODULE_3__/* .joined */ .oR)(["/"], at), found.type, found.names, at);
};
const managementGroupResourceId = (args, { at, deployment }) => {
    const found = named(args, 1);
    const scope = (0,_pieces_js__WEBPACK_IMPORTED_MODULE_3__/* .joined */ .oR)([_deployment_js__WEBPACK_IMPORTED_MODULE_1__/* .managementGroups */ .OB, found?.before[0] ?? deployment.managementGroup], at);
    return found && resourceIdIn(scope, found.type, found.names, at);
};
const extensionResourceId = ([base, ...args], call) => {
    const found = named(args, 0);
    if (!base || !found)
        return undefined;
    const id = resourceIdIn((0,_pieces_js__WEBPACK_IMPORTED_MODULE_3__/* .asText */ .e1)((0,_equality_js__WEBPACK_IMPORTED_MODULE_2__/* .seen */ .cI)(base)), found.type, found.names, call.at);
    return referenceTo(id, found.type, found.names, call);
};
/** Of a reference, or of a resource that is called by its name: of a round of a loop by its number, known or not. */
function addressOf(target, call) {
    if (target.kind === "reference")
        return target.address;
    return target.kind === "text" ? call.named?.((0,_model_text_js__WEBPACK_IMPORTED_MODULE_5__/* .spelled */ .uQ)(target.pieces)) : undefined;
}
/** What a resource becomes: its properties, or all of it. */
const reference = ([target, _version, full], call) => {
    if (!target)
        return undefined;
    const isFull = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .eu)(full)?.toLowerCase() === "full";
    const address = addressOf(target, call);
    if (address !== undefined && (target.kind !== "reference" || target.attribute === "id"))
        return { kind: "reference", address, attribute: isFull ? "" : "properties", span: call.at };
    const name = isFull ? `reference(${(0,_pieces_js__WEBPACK_IMPORTED_MODULE_3__/* .nameOf */ .Vb)(target)}, 'Full')` : `reference(${(0,_pieces_js__WEBPACK_IMPORTED_MODULE_3__/* .nameOf */ .Vb)(target)})`;
    return { kind: "unknown", because: "it is known once it is deployed", name, span: call.at };
};
/** One of the provider's roles by its name: where its GUID will stand, a hole has the name. https://learn.microsoft.com/azure/azure-resource-manager/bicep/bicep-functions-resource#roledefinitions */
const roleDefinitions = ([name], { at }) => {
    const text = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .eu)(name && (0,_equality_js__WEBPACK_IMPORTED_MODULE_2__/* .seen */ .cI)(name));
    if (text === undefined)
        return undefined;
    const guid = (0,_pieces_js__WEBPACK_IMPORTED_MODULE_3__/* .hole */ .fk)(text, at);
    return (0,_made_js__WEBPACK_IMPORTED_MODULE_0__/* .madeDict */ .O)({ id: (0,_pieces_js__WEBPACK_IMPORTED_MODULE_3__/* .joined */ .oR)(["/providers/Microsoft.Authorization/roleDefinitions/", guid], at), roleDefinitionId: guid }, at);
};
const resourceFunctions = {
    extensionResourceId,
    managementGroupResourceId,
    reference,
    resourceId,
    roleDefinitions,
    subscriptionResourceId,
    tenantResourceId,
};
/** `listKeys` and the like: what they give is a secret, whatever API version they ask. */
const isListFunction = (name) => /^list[A-Za-z]*$/i.test(name);
function listed(name, [target], call) {
    const address = target?.kind === "text" ? addressOf(target, call) : undefined;
    const asked = address === undefined ? (target ? (0,_pieces_js__WEBPACK_IMPORTED_MODULE_3__/* .nameOf */ .Vb)(target) : "") : `${address}.id`;
    return { kind: "unknown", because: "it is known once it is deployed", name: `${name}(${asked})`, span: call.at };
}


/***/ }),

/***/ 7821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BT: () => (/* binding */ textFunctions),
/* harmony export */   SO: () => (/* binding */ isTextual),
/* harmony export */   me: () => (/* binding */ sureLength),
/* harmony export */   r1: () => (/* binding */ cutOut),
/* harmony export */   rl: () => (/* binding */ numberOf)
/* harmony export */ });
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3537);
/* harmony import */ var _model_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1925);
/* harmony import */ var _terraform_functions_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5279);
/* harmony import */ var _equality_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7578);
/* harmony import */ var _pieces_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3829);
/** The functions that make texts of texts; what they keep of one keeps its place. */





/** Of texts a text, of arrays an array. https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-array#concat */
const concat = (args, { at }) => {
    const isArray = (value) => (value.kind === "list" && !value.encoded) || ((0,_equality_js__WEBPACK_IMPORTED_MODULE_1__/* .isHidden */ .dK)(value) && value.type?.kind === "list");
    if (!args.some((arg) => isArray((0,_equality_js__WEBPACK_IMPORTED_MODULE_1__/* .seen */ .cI)(arg)))) {
        return args.some((arg) => (0,_equality_js__WEBPACK_IMPORTED_MODULE_1__/* .seen */ .cI)(arg).kind === "dict") ? undefined : textOf(args.flatMap(_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .piecesOf */ .Xe), at);
    }
    const items = args.flatMap((arg) => {
        const found = (0,_equality_js__WEBPACK_IMPORTED_MODULE_1__/* .seen */ .cI)(arg);
        return found.kind === "list" ? found.items : (0,_equality_js__WEBPACK_IMPORTED_MODULE_1__/* .isHidden */ .dK)(found) ? [(0,_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .anyItemOf */ .Vn)(arg)] : [arg];
    });
    return { kind: "list", items, span: at };
};
const textOf = (pieces, span) => ({ kind: "text", pieces, span });
/** `{0}`, `{1,8:D3}`, and `{{` for a brace. */
const placeholder = /\{\{|\}\}|\{(\d{1,4})(?:,(-?\d{1,3}))?(?::([^{}]*))?\}/g;
const format = ([pattern, ...args], { at }) => {
    const flat = pattern?.kind === "text" ? (0,_model_text_js__WEBPACK_IMPORTED_MODULE_3__/* .flatten */ .Bq)(pattern) : undefined;
    if (!flat)
        return undefined;
    const pieces = [];
    let done = 0;
    for (const { 0: whole, 1: index, 2: width = "0", 3: shape = "", index: from } of flat.chars.matchAll(placeholder)) {
        (0,_model_text_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .Jj)(flat, done, from, pieces);
        done = from + whole.length;
        const arg = index === undefined ? undefined : args[Number(index)];
        if (index === undefined)
            pieces.push({ kind: "literal", text: whole.slice(1), span: (0,_model_text_js__WEBPACK_IMPORTED_MODULE_3__/* .spanIn */ .Qs)(flat, from, done) });
        else if (!arg)
            return undefined;
        else
            pieces.push(...shaped(arg, shape, Number(width)));
    }
    (0,_model_text_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .Jj)(flat, done, flat.chars.length, pieces);
    return textOf(pieces, at);
};
function shaped(value, shape, width) {
    const found = (0,_equality_js__WEBPACK_IMPORTED_MODULE_1__/* .seen */ .cI)(value);
    const digits = /^D(\d{1,2})$/i.exec(shape)?.[1] ?? (/^0{1,20}$/.test(shape) ? String(shape.length) : undefined);
    const plain = shape === "" ? undefined : found.kind === "scalar" && typeof found.value === "number" ? found.value : undefined;
    if (shape !== "" && (plain === undefined || digits === undefined))
        return [
            { kind: "hole", name: `format('{0:${shape}}', ${(0,_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(value)})`, span: value.span, because: "not worked out" },
        ];
    const pieces = plain === undefined ? (0,_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .piecesOf */ .Xe)(value) : (0,_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .made */ .mI)(String(plain).padStart(Number(digits), "0"), value.span);
    const words = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .eu)(textOf(pieces, value.span));
    const missing = Math.abs(width) - (words?.length ?? 0);
    if (width === 0 || missing <= 0)
        return pieces;
    const blanks = (0,_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .made */ .mI)(" ".repeat(missing), value.span);
    return width > 0 ? [...blanks, ...pieces] : [...pieces, ...blanks];
}
/** A function that changes characters one by one; what is not known is another by the function's name. */
const recased = (name, change) => ([value]) => {
    if (!value || !isTextual(value))
        return undefined;
    const whole = (0,_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)(value);
    const pieces = whole.pieces.flatMap((piece) => {
        if (piece.kind === "hole")
            return [isCaseless(piece.name) ? piece : { ...piece, name: `${name}(${piece.name})` }];
        const text = change(piece.text);
        if (text === piece.text)
            return [piece];
        return (0,_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .made */ .mI)(text, piece.span).map((each) => ({ ...each, ...(piece.via && { via: piece.via }) }));
    });
    return { ...whole, pieces };
};
/** GUIDs and hashes are lower case already, and so is what was made so. */
const isCaseless = (name) => /^(?:toLower\(|toUpper\(|uniqueString\(|guid\()/.test(name);
const isTextual = (value) => {
    const { kind } = (0,_equality_js__WEBPACK_IMPORTED_MODULE_1__/* .seen */ .cI)(value);
    return kind === "text" || kind === "unknown" || kind === "reference";
};
const replace = ([value, from, to], { at }) => {
    const wanted = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .eu)(from);
    if (!value || !to || !wanted || !isTextual(value))
        return undefined;
    const whole = (0,_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)(value);
    const found = (0,_terraform_functions_text_js__WEBPACK_IMPORTED_MODULE_0__/* .replacedIn */ .Sn)(whole, (chars) => matches(chars, wanted), (0,_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .piecesOf */ .Xe)(to), at);
    if (found?.kind !== "text")
        return found;
    // What becomes known may hold it too: it is another text then, for whatever comes in its place.
    const own = new Set(whole.pieces);
    const within = (name) => `replace(${name}, ${(0,_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(from)}, ${(0,_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(to)})`;
    const pieces = found.pieces.map((piece) => piece.kind === "hole" && own.has(piece) && !isWithout(piece.name, wanted)
        ? { ...piece, name: within(piece.name) }
        : piece);
    return { ...found, pieces };
};
/** GUIDs and names have no slashes, blanks or colons. */
const isWithout = (name, wanted) => solid.has(name) && /[/ :]/.test(wanted);
const solid = new Set([
    "subscription().subscriptionId",
    "resourceGroup().name",
    "managementGroup().name",
    "tenant().tenantId",
]);
function matches(chars, wanted) {
    const found = [];
    for (let at = chars.indexOf(wanted); at >= 0; at = chars.indexOf(wanted, at + wanted.length))
        found.push([at, at + wanted.length]);
    return found;
}
/** By one delimiter, or by each of several. */
const split = ([value, by], { at }) => {
    const delimiters = by?.kind === "list" ? by.items.map(_model_value_js__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .eu) : [(0,_model_value_js__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .eu)(by)];
    if (!value || !isTextual(value) || delimiters.some((each) => !each))
        return undefined;
    const whole = (0,_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)(value);
    const isSolid = (piece) => piece.kind === "literal" || delimiters.every((each) => isWithout(piece.name, each ?? ""));
    if (!whole.pieces.every(isSolid))
        return undefined;
    const flat = (0,_model_text_js__WEBPACK_IMPORTED_MODULE_3__/* .flatten */ .Bq)(whole);
    const items = [];
    let from = 0;
    for (let i = 0; i < flat.chars.length;) {
        const found = delimiters.find((each) => flat.chars.startsWith(each ?? "", i));
        if (found !== undefined)
            items.push((0,_terraform_functions_text_js__WEBPACK_IMPORTED_MODULE_0__/* .part */ .y_)(whole, flat, from, i));
        i += found?.length ?? 1;
        if (found !== undefined)
            from = i;
    }
    return { kind: "list", items: [...items, (0,_terraform_functions_text_js__WEBPACK_IMPORTED_MODULE_0__/* .part */ .y_)(whole, flat, from, flat.chars.length)], span: at };
};
const join = ([list, by], { at }) => {
    const found = list && (0,_equality_js__WEBPACK_IMPORTED_MODULE_1__/* .seen */ .cI)(list);
    if (found?.kind !== "list" || found.alternatives || !by)
        return undefined;
    const gap = (0,_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .piecesOf */ .Xe)(by);
    const pieces = found.items.flatMap((item, i) => {
        const open = item.many || item.perhaps !== undefined;
        const own = open
            ? [
                {
                    kind: "hole",
                    name: (0,_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(item),
                    span: item.span,
                    because: item.perhaps ?? "how many there are is not known",
                },
            ]
            : (0,_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .piecesOf */ .Xe)(item);
        return i > 0 ? [...gap, ...own] : own;
    });
    return textOf(pieces, at);
};
/** Offsets count from 0; what is cut out must be known up to there. */
const substring = ([value, start, length]) => {
    const from = start ? numberOf(start) : 0;
    if (!value || !isTextual(value) || from === undefined || from < 0)
        return undefined;
    const whole = (0,_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)(value);
    const flat = (0,_model_text_js__WEBPACK_IMPORTED_MODULE_3__/* .flatten */ .Bq)(whole);
    const count = length ? numberOf(length) : flat.chars.length - from;
    const sure = sureLength(whole);
    if (count === undefined || count < 0 || (from + count > sure && sure < flat.chars.length))
        return undefined;
    return cutOut(whole, from, Math.min(from + count, flat.chars.length));
};
function cutOut(whole, from, to) {
    return from >= to ? { ...whole, pieces: [] } : (0,_terraform_functions_text_js__WEBPACK_IMPORTED_MODULE_0__/* .part */ .y_)(whole, (0,_model_text_js__WEBPACK_IMPORTED_MODULE_3__/* .flatten */ .Bq)(whole), from, to);
}
/** So many characters at the beginning are as they will be. */
const sureLength = ({ pieces }) => {
    let length = 0;
    for (const piece of pieces) {
        if (piece.kind === "hole")
            return length;
        length += piece.text.length;
    }
    return length;
};
const numberOf = (value) => {
    const found = (0,_equality_js__WEBPACK_IMPORTED_MODULE_1__/* .seen */ .cI)(value);
    return found.kind === "scalar" && typeof found.value === "number" ? found.value : undefined;
};
const trim = ([value]) => {
    if (!value || !isTextual(value))
        return undefined;
    const whole = (0,_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)(value);
    const flat = (0,_model_text_js__WEBPACK_IMPORTED_MODULE_3__/* .flatten */ .Bq)(whole);
    const from = flat.chars.length - flat.chars.trimStart().length;
    const to = Math.max(from, flat.chars.trimEnd().length);
    return from === 0 && to === flat.chars.length ? value : (0,_terraform_functions_text_js__WEBPACK_IMPORTED_MODULE_0__/* .part */ .y_)(whole, flat, from, to);
};
const padded = (side) => ([value, length, by], { at }) => {
    const [count, fill] = [length && numberOf(length), by ? (0,_model_value_js__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .eu)(by) : " "];
    const found = value && (0,_equality_js__WEBPACK_IMPORTED_MODULE_1__/* .seen */ .cI)(value);
    const words = found?.kind === "scalar" ? String(found.value) : (0,_model_value_js__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .eu)(found);
    if (!value || words === undefined || count === undefined || !fill || count > _terraform_functions_text_js__WEBPACK_IMPORTED_MODULE_0__/* .longest */ .xS)
        return undefined;
    const padding = words[side](count, fill).length - words.length;
    if (padding <= 0)
        return textOf((0,_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .piecesOf */ .Xe)(value), at);
    const blanks = (0,_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .made */ .mI)(fill.repeat(Math.ceil(padding / fill.length)).slice(0, padding), at);
    return textOf(side === "padStart" ? [...blanks, ...(0,_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .piecesOf */ .Xe)(value)] : [...(0,_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .piecesOf */ .Xe)(value), ...blanks], at);
};
const textFunctions = {
    concat,
    format,
    join,
    padLeft: padded("padStart"),
    padRight: padded("padEnd"),
    replace,
    split,
    substring,
    toLower: recased("toLower", (words) => words.toLowerCase()),
    toUpper: recased("toUpper", (words) => words.toUpperCase()),
    trim,
};


/***/ }),

/***/ 1236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ callFunction)
});

// EXTERNAL MODULE: ./lib/src/formats/cloudformation/alternatives.js
var alternatives = __webpack_require__(8584);
// EXTERNAL MODULE: ./lib/src/formats/arm/allowed.js
var allowed = __webpack_require__(6192);
// EXTERNAL MODULE: ./lib/src/formats/arm/bounds.js
var bounds = __webpack_require__(1799);
// EXTERNAL MODULE: ./lib/src/model/value.js
var model_value = __webpack_require__(1925);
// EXTERNAL MODULE: ./lib/src/formats/ip-address.js
var ip_address = __webpack_require__(6161);
// EXTERNAL MODULE: ./lib/src/formats/made.js
var formats_made = __webpack_require__(4392);
// EXTERNAL MODULE: ./lib/src/formats/arm/functions-text.js
var functions_text = __webpack_require__(7821);
;// CONCATENATED MODULE: ./lib/src/formats/arm/functions-address.js
/** The functions on blocks of IP addresses. https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-cidr */




const blockIn = (value) => {
    const text = value && (0,model_value/* literal */.eu)(value);
    return text === undefined ? undefined : (0,ip_address/* parsedBlock */.nv)(text);
};
const size = (bits) => 1n << BigInt(bits);
const ofBlock = (work) => ([written, ...rest], { at }) => {
    const block = blockIn(written);
    const numbers = rest.flatMap((each) => (0,functions_text/* numberOf */.rl)(each) ?? []);
    const isKnown = numbers.length === rest.length && numbers.every((each) => Number.isInteger(each) && each >= 0);
    const made = block && isKnown ? work(block, numbers) : undefined;
    return made === undefined ? undefined : (0,formats_made/* madeText */.fu)(made, at);
};
function subnet({ address, bits, length }, [longer = length, index = 0]) {
    if (longer < length || longer > bits || BigInt(index) >= size(longer - length))
        return undefined;
    return (0,ip_address/* blockText */.dK)({ address: address + BigInt(index) * size(bits - longer), bits, length: longer });
}
/** The first is the one after the block's own address. */
function host({ address, bits, length }, [index = 0]) {
    return BigInt(index) + 1n < size(bits - length)
        ? (0,ip_address/* addressText */.GI)({ address: address + BigInt(index) + 1n, bits })
        : undefined;
}
const parseCidr = ([written], { at }) => {
    const block = blockIn(written);
    if (!block)
        return undefined;
    const { address, bits, length } = block;
    const last = address + size(bits - length) - 1n;
    const text = (value) => (0,formats_made/* madeText */.fu)((0,ip_address/* addressText */.GI)({ address: value, bits }), at);
    return (0,formats_made/* madeDict */.O)({
        network: text(address),
        netmask: text(size(bits) - size(bits - length)),
        broadcast: bits === 32 ? text(last) : undefined,
        firstUsable: text(length === bits ? address : address + 1n),
        lastUsable: text(bits === 32 && length < bits ? last - 1n : last),
        cidr: { kind: "scalar", value: length, span: at },
    }, at);
};
const addressFunctions = { cidrHost: ofBlock(host), cidrSubnet: ofBlock(subnet), parseCidr };

// EXTERNAL MODULE: ./lib/src/formats/arm/functions-collection.js
var functions_collection = __webpack_require__(1470);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/src/formats/json/parse.js + 2 modules
var parse = __webpack_require__(5215);
// EXTERNAL MODULE: ./lib/src/formats/arm/equality.js
var equality = __webpack_require__(7578);
// EXTERNAL MODULE: ./lib/src/formats/arm/pieces.js
var pieces = __webpack_require__(3829);
;// CONCATENATED MODULE: ./lib/src/formats/arm/functions-encoding.js
/** The functions that write a value in another way, and read it back: JSON, Base64, URIs, GUIDs. */






/** What is sensitive is not written in another way: it stays a hole. */
const known = (value) => value?.kind === "scalar" ? (0,pieces/* nameOf */.Vb)(value) : (0,model_value/* literal */.eu)(value);
const recoded = (work) => ([value], { at }) => {
    const text = known(value);
    const made = text === undefined ? undefined : work(text);
    return made === undefined ? undefined : (0,formats_made/* madeText */.fu)(made, at);
};
const attempted = (work) => {
    try {
        return work();
    }
    catch {
        return undefined;
    }
};
const decode64 = (text) => Buffer.from(text, "base64").toString("utf8");
const json = ([value]) => {
    const found = value && (0,equality/* seen */.cI)(value);
    if (found?.kind === "scalar" || found?.kind === "dict" || found?.kind === "list")
        return value;
    if (found?.kind !== "text")
        return undefined;
    const read = (0,parse/* parseJsonTemplate */.GO)(found);
    return read.diagnostics.length === 0 ? read.value : undefined;
};
const jsonOf = (text, at) => {
    const read = (0,parse/* parseJsonTemplate */.GO)((0,formats_made/* madeText */.fu)(text, at));
    return read.diagnostics.length === 0 ? read.value : undefined;
};
/** A structure stays one, so that what is in it keeps its place. */
const string = ([value], { at }) => {
    if (!value)
        return undefined;
    const found = (0,equality/* seen */.cI)(value);
    if (found.kind === "text")
        return value;
    if (found.kind === "list" || found.kind === "dict")
        return { ...found, encoded: "json" };
    return (0,equality/* isHidden */.dK)(found) ? undefined : { kind: "text", pieces: (0,pieces/* piecesOf */.Xe)(value), span: at };
};
/** A relative URI beside another. */
const uri = ([base, relative], { at }) => {
    const [whole, tail] = [base && (0,pieces/* asText */.e1)(base), relative && (0,pieces/* asText */.e1)(relative)];
    if (!whole || !tail)
        return undefined;
    const [start, end] = [(0,model_value/* literal */.eu)(whole), (0,model_value/* literal */.eu)(tail)];
    if (start !== undefined && end !== undefined) {
        const made = attempted(() => new URL(end, start).toString());
        return made === undefined ? undefined : (0,formats_made/* madeText */.fu)(made, at);
    }
    // Of a base that is not known the last part gives way, unless it ends in a slash.
    const last = whole.pieces.at(-1);
    if (last?.kind === "literal" && last.text.endsWith("/"))
        return { kind: "text", pieces: [...whole.pieces, ...tail.pieces], span: at };
    return end === undefined ? undefined : (0,pieces/* joined */.oR)([(0,pieces/* hole */.fk)(`uri(${(0,pieces/* nameOf */.Vb)(whole)}, '.')`, at), "/", tail], at);
};
const dataUri = /^data:[^,]*?(;base64)?,([\s\S]*)$/;
/** https://learn.microsoft.com/azure/azure-resource-manager/bicep/bicep-functions-string#guid says which namespace, and how they are joined. */
const namespace = Buffer.from("11fb06fb712d4ddd98c7e71bbd588830", "hex");
const guid = (args, { at }) => {
    const parts = args.map(known);
    if (parts.length === 0 || parts.includes(undefined))
        return undefined;
    const hash = (0,external_node_crypto_.createHash)("sha1").update(namespace).update(parts.join("-")).digest().subarray(0, 16);
    hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
    hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
    return (0,formats_made/* madeText */.fu)(hash.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5"), at);
};
/** https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-string */
const encodingFunctions = {
    base64: recoded((text) => Buffer.from(text).toString("base64")),
    base64ToJson: ([value], { at }) => {
        const text = known(value);
        return text === undefined ? undefined : jsonOf(decode64(text), at);
    },
    base64ToString: recoded(decode64),
    dataUri: recoded((text) => `data:text/plain;charset=utf8;base64,${Buffer.from(text).toString("base64")}`),
    dataUriToString: recoded((text) => {
        const [, isEncoded, rest = ""] = dataUri.exec(text) ?? [];
        return isEncoded ? decode64(rest) : attempted(() => decodeURIComponent(rest));
    }),
    guid,
    json,
    string,
    uri,
    uriComponent: recoded((text) => attempted(() => encodeURIComponent(text))),
    uriComponentToString: recoded((text) => attempted(() => decodeURIComponent(text))),
};

// EXTERNAL MODULE: ./lib/src/formats/arm/functions-logic.js
var functions_logic = __webpack_require__(7582);
// EXTERNAL MODULE: ./lib/src/formats/arm/access.js
var access = __webpack_require__(7848);
;// CONCATENATED MODULE: ./lib/src/formats/arm/functions-object.js







const createObject = (args, { at }) => {
    const entries = [];
    for (let i = 0; i + 1 < args.length; i += 2) {
        const [key, value] = [args[i], args[i + 1]];
        entries.push({ key: (0,model_value/* literal */.eu)(key) ?? `\${${(0,pieces/* nameOf */.Vb)(key)}}`, keySpan: key.span, value });
    }
    return args.length % 2 === 0 ? { kind: "dict", entries, span: at } : undefined;
};
const sortedEntries = (dict) => dict.entries.toSorted((a, b) => (a.key.toLowerCase() < b.key.toLowerCase() ? -1 : 1));
const keyOf = ({ key, keySpan, value }) => key.startsWith("${")
    ? { kind: "unknown", because: "the key is not known", name: key.slice(2, -1), span: keySpan, ...doubt(value) }
    : {
        kind: "text",
        pieces: [keyPiece(key, keySpan)],
        span: keySpan,
        ...doubt(value),
    };
/** A key in quotes stands between them. */
const keyPiece = (key, span) => {
    const inside = { ...span, start: span.start + 1, end: span.end - 1 };
    const quoted = inside.end - inside.start === key.length && span.source.text.slice(inside.start, inside.end) === key;
    const bare = span.source.text.slice(span.start, span.end) === key;
    const collides = !bare && !quoted && span.end - span.start === key.length;
    return {
        kind: "literal",
        text: key,
        span: quoted ? inside : collides ? { ...span, end: span.end - 1 } : span,
    };
};
const doubt = ({ many, perhaps }) => ({ ...(many && { many }), ...(perhaps !== undefined && { perhaps }) });
/** `{ key, value }` of each entry, sorted by key. */
const items = ([value], { at }) => {
    const dict = (0,functions_collection/* dictOf */.Mv)(value);
    if (!dict)
        return undefined;
    const pairs = sortedEntries(dict).map((each) => {
        const { many: _, ...own } = each.value;
        return {
            kind: "dict",
            entries: [
                { key: "key", keySpan: each.keySpan, value: keyOf(each) },
                { key: "value", keySpan: each.keySpan, value: own },
            ],
            span: each.value.span,
            ...doubt(each.value),
        };
    });
    return { kind: "list", items: pairs, span: at };
};
const objectKeys = ([value], { at }) => {
    const dict = (0,functions_collection/* dictOf */.Mv)(value);
    return dict && { kind: "list", items: sortedEntries(dict).map(keyOf), span: at };
};
/** Objects of which a later one counts, one level deep. */
const shallowMerge = ([value], { at }) => {
    const list = (0,functions_collection/* listOf */.c3)(value);
    if (!list)
        return undefined;
    const entries = new Map();
    for (const item of list.items)
        for (const each of entriesIn(item)) {
            const key = each.key.toLowerCase();
            const before = entries.get(key);
            entries.set(key, before ? (0,functions_collection/* instead */.L1)(before, each) : each);
        }
    return { kind: "dict", entries: [...entries.values()], span: at };
};
/** Those of an object that is there perhaps are there perhaps. */
function entriesIn(item) {
    const dict = (0,functions_collection/* dictOf */.Mv)(item);
    if (!dict)
        return (0,functions_logic/* isAbsent */.W0)((0,equality/* seen */.cI)(item)) ? [] : [(0,functions_collection/* openEntry */.vW)(item)];
    const { perhaps: because } = item;
    if (because === undefined)
        return dict.entries;
    return dict.entries.map((each) => ({ ...each, value: (0,alternatives/* perhaps */.mt)(each.value, because) }));
}
/** What a chain of keys leads to, or null. */
const tryGet = ([value, ...keys], call) => {
    if (!value)
        return undefined;
    return keys.reduce((now, key) => ((0,functions_logic/* isAbsent */.W0)(now) ? absent(call) : tried((0,access/* accessed */.q)(now, key, call.at), call)), value);
};
const absent = ({ at }) => ({ kind: "scalar", value: null, span: at });
const tried = (value, call) => ((0,functions_logic/* isAbsent */.W0)(value) ? absent(call) : value);
const objectFunctions = { createObject, items, objectKeys, shallowMerge, tryGet };

;// CONCATENATED MODULE: ./lib/src/formats/arm/functions-lambda.js






const isLambda = (arg) => arg?.kind === "lambda";
const isValue = (arg) => arg !== undefined && arg.kind !== "lambda";
const over = (work) => ([value, lambda], call) => {
    const list = isValue(value) ? (0,functions_collection/* listOf */.c3)(value) : undefined;
    return list && isLambda(lambda) ? work(list, lambda, call) : undefined;
};
const index = (value, { at }) => ({ kind: "scalar", value, span: at });
/** What is there perhaps, or stands for many, still does once it is another. */
const kept = ({ many, perhaps }, made) => ({
    ...made,
    ...(many && { many }),
    ...(perhaps !== undefined && made.perhaps === undefined && { perhaps }),
});
const single = ({ many: _, perhaps: _perhaps, ...item }) => item;
const map = over((list, { run, count }, call) => ({
    kind: "list",
    items: list.items.map((item, i) => kept(item, run([single(item), index(i, call)].slice(0, Math.max(1, count))))),
    span: call.at,
}));
const filter = over((list, { run, count }, call) => ({
    kind: "list",
    items: list.items.flatMap((item, i) => {
        const test = run([single(item), index(i, call)].slice(0, Math.max(1, count)));
        const holds = (0,functions_logic/* truthOf */.D)(test);
        if (holds === "no")
            return [];
        return [
            holds === "yes"
                ? item
                : { ...item, perhaps: item.perhaps ?? `whether it is kept depends on \`${(0,pieces/* nameOf */.Vb)(test)}\`` },
        ];
    }),
    span: call.at,
}));
const reduce = ([value, initial, lambda], call) => {
    const list = isValue(value) ? (0,functions_collection/* listOf */.c3)(value) : undefined;
    if (!list || !isValue(initial) || !isLambda(lambda) || (0,equality/* isOpen */.nT)(list))
        return undefined;
    return list.items.reduce((now, item, i) => lambda.run([now, item, index(i, call)].slice(0, Math.max(2, lambda.count))), initial);
};
/** The lambda says whether the first comes before the second. Order means nothing to who may do what: what is not known stays put. */
const sort = over((list, { run }, call) => {
    if (list.items.length > mostSorted)
        return { ...list, span: call.at };
    const items = list.items.toSorted((a, b) => {
        if ((0,functions_logic/* truthOf */.D)(run([single(a), single(b)])) === "yes")
            return -1;
        return (0,functions_logic/* truthOf */.D)(run([single(b), single(a)])) === "yes" ? 1 : 0;
    });
    return { kind: "list", items, span: call.at };
});
const mostSorted = 1000;
const keyed = (key) => (0,model_value/* literal */.eu)(key) ?? (key.kind === "scalar" ? (0,pieces/* nameOf */.Vb)(key) : `\${${(0,pieces/* nameOf */.Vb)(key)}}`);
const toObject = ([value, key, entry], call) => {
    const list = isValue(value) ? (0,functions_collection/* listOf */.c3)(value) : undefined;
    if (!list || !isLambda(key))
        return undefined;
    const entries = new Map();
    for (const item of list.items) {
        const name = key.run([single(item)]);
        const made = isLambda(entry) ? entry.run([single(item)]) : single(item);
        entries.set(keyed(name).toLowerCase(), { key: keyed(name), keySpan: name.span, value: kept(item, made) });
    }
    return { kind: "dict", entries: [...entries.values()], span: call.at };
};
const mapValues = ([value, lambda], call) => {
    const dict = isValue(value) ? (0,functions_collection/* dictOf */.Mv)(value) : undefined;
    if (!dict || !isLambda(lambda))
        return undefined;
    const entries = dict.entries.map((each) => ({
        ...each,
        value: kept(each.value, lambda.run([single(each.value), keyOf(each)].slice(0, Math.max(1, lambda.count)))),
    }));
    return { kind: "dict", entries, span: call.at };
};
const groupBy = ([value, key, entry], call) => {
    const list = isValue(value) ? (0,functions_collection/* listOf */.c3)(value) : undefined;
    if (!list || !isLambda(key))
        return undefined;
    const groups = new Map();
    for (const item of list.items) {
        const name = key.run([single(item)]);
        const group = groups.get(keyed(name)) ?? { key: name, items: [] };
        group.items.push(kept(item, isLambda(entry) ? entry.run([single(item)]) : single(item)));
        groups.set(keyed(name), group);
    }
    const entries = [...groups].map(([name, group]) => ({
        key: name,
        keySpan: group.key.span,
        value: { kind: "list", items: group.items, span: call.at },
    }));
    return { kind: "dict", entries, span: call.at };
};
const lambdaFunctions = {
    filter,
    groupBy,
    map,
    mapValues,
    reduce,
    sort,
    toObject,
};

;// CONCATENATED MODULE: ./lib/src/formats/arm/functions-number.js



const mostNumbers = 10_000;
const worked = (work) => ([a, b], { at }) => {
    const [one, other] = [a && (0,functions_text/* numberOf */.rl)(a), b && (0,functions_text/* numberOf */.rl)(b)];
    const value = one === undefined || other === undefined ? undefined : work(one, other);
    return value === undefined || !Number.isSafeInteger(value) ? undefined : { kind: "scalar", value, span: at };
};
/** Of an array, or of the arguments. */
const extreme = (choose) => (args, { at }) => {
    const [first] = args;
    const list = first && (0,equality/* seen */.cI)(first);
    const values = args.length === 1 && list?.kind === "list" ? ((0,equality/* isOpen */.nT)(list) ? [] : list.items) : args;
    const numbers = values.map(functions_text/* numberOf */.rl);
    return numbers.length === 0 || numbers.includes(undefined)
        ? undefined
        : { kind: "scalar", value: choose(numbers), span: at };
};
const range = ([start, count], { at }) => {
    const [from, length] = [start && (0,functions_text/* numberOf */.rl)(start), count && (0,functions_text/* numberOf */.rl)(count)];
    if (from === undefined || length === undefined || length < 0 || length > mostNumbers)
        return undefined;
    const items = Array.from({ length }, (_, i) => ({ kind: "scalar", value: from + i, span: at }));
    return { kind: "list", items, span: at };
};
const functions_number_int = ([value], { at }) => {
    const found = value && (0,equality/* seen */.cI)(value);
    if (found?.kind === "scalar" && typeof found.value === "number")
        return { kind: "scalar", value: Math.trunc(found.value), span: at };
    const word = (0,model_value/* literal */.eu)(found)?.trim();
    return word !== undefined && /^[+-]?\d{1,15}$/.test(word)
        ? { kind: "scalar", value: Number(word), span: at }
        : undefined;
};
const numberFunctions = {
    add: worked((a, b) => a + b),
    div: worked((a, b) => (b === 0 ? undefined : Math.trunc(a / b))),
    int: functions_number_int,
    max: extreme((numbers) => numbers.reduce((a, b) => Math.max(a, b))),
    min: extreme((numbers) => numbers.reduce((a, b) => Math.min(a, b))),
    mod: worked((a, b) => (b === 0 ? undefined : a % b)),
    mul: worked((a, b) => a * b),
    range,
    sub: worked((a, b) => a - b),
};

// EXTERNAL MODULE: ./lib/src/formats/arm/functions-resource.js
var functions_resource = __webpack_require__(8906);
// EXTERNAL MODULE: ./lib/src/formats/arm/deployment.js
var arm_deployment = __webpack_require__(9497);
;// CONCATENATED MODULE: ./lib/src/formats/arm/functions-scope.js



/** Where the call stands, whichever place its parts came from. */
const here = (text, at) => ({
    ...text,
    pieces: text.pieces.map((piece) => (piece.kind === "hole" ? { ...piece, span: at } : piece)),
    span: at,
});
const later = (name, at) => ({
    kind: "unknown",
    because: "it is known once it is deployed",
    name,
    span: at,
});
/** Bicep names another one by its GUID. */
const subscription = ([id], { at, deployment }) => {
    const there = { ...deployment, kind: "subscription", ...(id && { subscription: (0,pieces/* asText */.e1)(id) }) };
    return (0,formats_made/* madeDict */.O)({
        id: here((0,arm_deployment/* scopeOf */.Od)(there, at), at),
        subscriptionId: here(there.subscription, at),
        tenantId: here(there.tenant, at),
        displayName: later("subscription().displayName", at),
    }, at);
};
/** Bicep names another one, and its subscription before it. */
const resourceGroup = (args, { at, deployment }) => {
    const [group, other] = args.toReversed();
    const there = {
        ...deployment,
        kind: "resourceGroup",
        ...(group && { resourceGroup: (0,pieces/* asText */.e1)(group) }),
        ...(other && { subscription: (0,pieces/* asText */.e1)(other) }),
    };
    return (0,formats_made/* madeDict */.O)({
        id: here((0,arm_deployment/* scopeOf */.Od)(there, at), at),
        name: here(there.resourceGroup, at),
        type: (0,formats_made/* madeText */.fu)("Microsoft.Resources/resourceGroups", at),
        location: later("resourceGroup().location", at),
        tags: later("resourceGroup().tags", at),
        properties: later("resourceGroup().properties", at),
    }, at);
};
const managementGroup = ([name], { at, deployment }) => {
    const there = { ...deployment, kind: "managementGroup", ...(name && { managementGroup: (0,pieces/* asText */.e1)(name) }) };
    return (0,formats_made/* madeDict */.O)({
        id: here((0,arm_deployment/* scopeOf */.Od)(there, at), at),
        name: here(there.managementGroup, at),
        type: (0,formats_made/* madeText */.fu)("Microsoft.Management/managementGroups", at),
        properties: later("managementGroup().properties", at),
    }, at);
};
const tenant = (_, { at, deployment }) => (0,formats_made/* madeDict */.O)({ id: (0,pieces/* joined */.oR)(["/"], at), tenantId: here(deployment.tenant, at) }, at);
const deployment = (_, { at, deployment: own }) => (0,formats_made/* madeDict */.O)({
    name: here(own.name, at),
    id: later("deployment().id", at),
    location: later("deployment().location", at),
    properties: later("deployment().properties", at),
    scope: later("deployment().scope", at),
}, at);
const scopeFunctions = { deployment, managementGroup, resourceGroup, subscription, tenant };

;// CONCATENATED MODULE: ./lib/src/formats/arm/functions.js














/** Known to Azure alone, or once it is deployed. */
const functions_later = [
    ...["deployer", "environment", "externalInput", "newGuid", "pickZones", "providers", "uniqueString", "utcNow"],
    ...["buildUri", "dateTimeAdd", "dateTimeFromEpoch", "dateTimeToEpoch"],
    ...["parseUri", "toLogicalZone", "toLogicalZones", "toPhysicalZone", "toPhysicalZones"],
];
const named = (table) => new Map(Object.entries(table).map(([name, run]) => [name.toLowerCase(), [name, run]]));
const plain = named({
    ...Object.fromEntries(functions_later.map((name) => [name, () => undefined])),
    ...addressFunctions,
    ...functions_collection/* collectionFunctions */.kk,
    ...encodingFunctions,
    ...functions_logic/* logicFunctions */.cw,
    ...numberFunctions,
    ...objectFunctions,
    ...functions_resource/* resourceFunctions */.Wh,
    ...scopeFunctions,
    ...functions_text/* textFunctions */.BT,
});
const withLambda = named(lambdaFunctions);
/** What these are given counts as it is, whatever of it is one of several, or there perhaps: they keep it, or ask all of it. */
const whole = new Set("array coalesce createarray createobject empty equals if string tryget".split(" "));
/** What these are given may hold items that are there perhaps, as what they make does. */
const gathering = new Set("concat flatten shallowmerge union".split(" "));
/** What these make says nothing of what they are given, but that it is the same where that is. */
const digesting = new Set(["guid", "uniquestring"]);
const isFail = (name) => name.toLowerCase() === "fail";
/**
 * Never throws. A function that is not there, or that does not take what it is given, gives an Unknown that is named by the call's text
 * in one spelling for both languages (`uniqueString(resourceGroup().id)`), so that the same call is the same hole.
 * `az.` and `sys.` before a name are the caller's to take off.
 */
function callFunction(name, args, call) {
    call.work.left -= 1 + args.reduce((sum, arg) => sum + (arg.kind === "lambda" ? 0 : (0,bounds/* weightOf */.mm)(arg) / 16), 0);
    if (call.work.left < 0)
        return unknownCall(name, [], call, "the template takes too much work");
    return (0,bounds/* bounded */.Mm)(called(name, args, call), call.work, call.at);
}
function called(name, args, call) {
    const lower = name.toLowerCase();
    const [spelled, run] = withLambda.get(lower) ?? [];
    if (run && spelled !== undefined)
        return run(args, call) ?? unknownCall(spelled, args, call, whyNot(args));
    const given = args.filter((arg) => arg.kind !== "lambda");
    const values = digesting.has(lower) ? given.map(allowed/* asParameter */.E) : given;
    const [own, work] = plain.get(lower) ?? [];
    if (!work || own === undefined || values.length < args.length) {
        if ((0,functions_resource/* isListFunction */.HD)(name))
            return (0,functions_resource/* listed */.KE)(name, values, call);
        const unknown = unknownCall(name, args, call, `\`${name}\` is not worked out`);
        return isFail(name) ? { ...unknown, fails: true } : unknown;
    }
    const make = (chosen) => work(chosen, call) ?? unknownCall(own, chosen, call, whyNot(chosen));
    const isOneOf = values.some((value) => value.kind === "list" && value.alternatives);
    if (whole.has(lower) || (gathering.has(lower) && !isOneOf))
        return make(values);
    return (0,alternatives/* ofEach */.JG)(values, call.at, () => (0,pieces/* nameOf */.Vb)(unknownCall(own, values, call, "")), make) ?? make(values);
}
function whyNot(args) {
    for (const arg of args) {
        if (arg.kind === "unknown")
            return arg.because;
        const hole = arg.kind === "text" ? arg.pieces.find((piece) => piece.kind === "hole") : undefined;
        if (hole?.kind === "hole" && hole.because !== undefined)
            return hole.because;
    }
    return "it is known once it is deployed";
}
/** A call that is not known, by its own text. */
function unknownCall(name, args, { at }, because) {
    const spelled = args.map((arg) => (arg.kind === "lambda" ? "…" : (0,pieces/* nameOf */.Vb)(arg))).join(", ");
    return { kind: "unknown", because, name: `${name}(${spelled})`.slice(0, longest), span: at };
}
const longest = 2000;


/***/ }),

/***/ 2663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ro: () => (/* binding */ loopEntry),
/* harmony export */   nd: () => (/* binding */ withoutDefaults),
/* harmony export */   qh: () => (/* binding */ indexOf),
/* harmony export */   r: () => (/* binding */ isLoop),
/* harmony export */   sG: () => (/* binding */ instancesOf)
/* harmony export */ });
/* unused harmony export roundsOf */
/* harmony import */ var _model_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1925);
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1799);
/* harmony import */ var _deciders_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9801);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4152);
/* harmony import */ var _unsaid_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(320);





/** Azure makes no more of a resource than 800. */
const mostRounds = 2000;
/** One round for each, or one for any number where that is not known. */
function roundsOf(scope, loop, evaluate) {
    const name = nameOfLoop(scope, loop, evaluate);
    const written = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_4__/* .field */ .ZZ)(loop, "count");
    const count = written && evaluate(scope, written);
    const known = count?.kind === "scalar" && typeof count.value === "number" ? count.value : Number((0,_model_value_js__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .eu)(count) ?? Number.NaN);
    if (!Number.isInteger(known))
        return [anyRound(scope, name, loop)];
    if (known > mostRounds)
        (0,_scope_js__WEBPACK_IMPORTED_MODULE_2__/* .complain */ .cc)(scope.shared, "too-much-work", "error", `a loop of more than ${mostRounds} rounds is not worked out to its end`, loop.span);
    return Array.from({ length: Math.max(0, Math.min(known, mostRounds)) }, (_, index) => ({
        scope: within(scope, name, { kind: "scalar", value: index, span: loop.span }),
        index,
    }));
}
function nameOfLoop(scope, loop, evaluate) {
    const written = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_4__/* .field */ .ZZ)(loop, "name");
    return (0,_model_value_js__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .eu)(written && evaluate(scope, written)) ?? "";
}
/** Stands for however many there are. */
function anyRound(scope, name, { span }) {
    const index = { kind: "unknown", because: "how many there are is not known", name: "*", span };
    return { scope: within(scope, name, index), index: undefined };
}
/** As `roundsOf`, for resources: what is empty by default stands for whatever it may be set to. */
function instancesOf(scope, loop, evaluate) {
    const rounds = roundsOf(scope, loop, evaluate);
    const count = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_4__/* .field */ .ZZ)(loop, "count");
    if (rounds.length > 0 || !count)
        return rounds;
    const { defaults } = (0,_deciders_js__WEBPACK_IMPORTED_MODULE_1__/* .decidersOf */ .D)(scope, count);
    return defaults.size === 0 ? [] : roundsOf(withoutDefaults(scope, defaults), loop, evaluate);
}
/** As if nothing were said of some parameters. */
function withoutDefaults(scope, names) {
    const open = [...names].flatMap((name) => {
        const declared = scope.parameters.get(name);
        const value = declared && (0,_unsaid_js__WEBPACK_IMPORTED_MODULE_3__/* .unsaid */ .D)(declared.key, "it is empty by default", declared.value, scope.prefix);
        return [[name, { value: () => value }]];
    });
    return { ...scope, known: new Map(), inputs: new Map([...scope.inputs, ...open]) };
}
const within = (scope, name, index) => ({
    ...scope,
    loops: new Map([...scope.loops, [name.toLowerCase(), index], ["", index]]),
});
/** What each round makes; one item for many where it is not known how many. */
const repeated = (scope, loop, evaluate, make) => roundsOf(scope, loop, evaluate).map((round) => round.index === undefined ? { ...make(round.scope), many: true } : make(round.scope));
const isLoop = (value) => (0,_model_value_js__WEBPACK_IMPORTED_MODULE_4__/* .entry */ .f_)(value, "name") !== undefined && (0,_model_value_js__WEBPACK_IMPORTED_MODULE_4__/* .entry */ .f_)(value, "count") !== undefined;
/** What a loop makes of its `input`, under its name. */
function loopEntry(scope, loop, keySpan, evaluate) {
    const name = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_4__/* .field */ .ZZ)(loop, "name");
    const items = repeated(scope, loop, evaluate, (inner) => {
        const input = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_4__/* .field */ .ZZ)(loop, "input");
        return input ? evaluate(inner, input) : { kind: "scalar", value: null, span: loop.span };
    });
    const value = (0,_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .bounded */ .Mm)({ kind: "list", items, span: loop.span }, scope.shared.work, loop.span);
    return { key: (0,_model_value_js__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .eu)(name) ?? "", keySpan: name?.span ?? keySpan, value };
}
/** `copyIndex()`, `copyIndex(1)`, `copyIndex('loop')`, `copyIndex('loop', 1)`. */
function indexOf(scope, [first, second], span) {
    const name = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .eu)(first)?.toLowerCase();
    const index = scope.loops.get(name ?? "");
    const offset = name === undefined ? first : second;
    const by = offset?.kind === "scalar" && typeof offset.value === "number" ? offset.value : 0;
    if (index?.kind === "scalar" && typeof index.value === "number")
        return { kind: "scalar", value: index.value + by, span };
    return { kind: "unknown", because: "how many there are is not known", name: "*", span };
}


/***/ }),

/***/ 3116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ parameterValue),
/* harmony export */   e: () => (/* binding */ variableValue)
/* harmony export */ });
/* harmony import */ var _model_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1925);
/* harmony import */ var _veiled_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8840);
/* harmony import */ var _allowed_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6192);
/* harmony import */ var _loops_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2663);
/* harmony import */ var _pieces_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3829);
/* harmony import */ var _unsaid_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(320);
/** `parameters('x')` and `variables('x')` to what they stand for. */






const unknown = (name, because, span) => ({ kind: "unknown", because, name, span });
function parameterValue(scope, name, span, evaluate) {
    const word = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .eu)(name);
    const declared = word === undefined ? undefined : scope.parameters.get(word.toLowerCase());
    if (!declared)
        return unknown(`parameters(${name ? (0,_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(name) : ""})`, `parameter \`${word ?? "…"}\` is not declared`, span);
    const made = once(scope, `parameters.${declared.key}`, () => givenOrDefault(scope, declared, evaluate));
    if (made === "open")
        return unknown(declared.key, `parameter \`${declared.key}\` is made of itself`, span);
    return made.kind === "unknown" && made.hides === undefined ? { ...made, span } : (0,_model_value_js__WEBPACK_IMPORTED_MODULE_4__/* .through */ .sc)(made, span);
}
function variableValue(scope, name, span, evaluate) {
    const word = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .eu)(name);
    const declared = word === undefined ? undefined : scope.variables.get(word.toLowerCase());
    if (!declared)
        return unknown(`variables(${name ? (0,_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(name) : ""})`, `variable \`${word ?? "…"}\` is not declared`, span);
    // A variable stands outside of all loops and lambdas.
    const outside = { ...scope, loops: new Map(), locals: new Map() };
    const made = once(scope, `variables.${declared.key}`, () => {
        const { key, keySpan, value } = declared;
        return (0,_loops_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoop */ .r)(value) && scope.loopVariables.has(key.toLowerCase())
            ? (0,_loops_js__WEBPACK_IMPORTED_MODULE_1__/* .loopEntry */ .Ro)(outside, value, keySpan, evaluate).value
            : evaluate(outside, value);
    });
    return made === "open"
        ? unknown(declared.key, `variable \`${declared.key}\` is made of itself`, span)
        : (0,_model_value_js__WEBPACK_IMPORTED_MODULE_4__/* .through */ .sc)(made, span);
}
function once({ known }, key, make) {
    const before = known.get(key);
    if (before !== undefined)
        return before;
    known.set(key, "open");
    const made = make();
    known.set(key, made);
    return made;
}
/** https://learn.microsoft.com/azure/azure-resource-manager/templates/parameters */
function givenOrDefault(scope, { key, keySpan, value: declared }, evaluate) {
    const type = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .eu)((0,_model_value_js__WEBPACK_IMPORTED_MODULE_4__/* .field */ .ZZ)(declared, "type"))?.toLowerCase() ?? "";
    const given = scope.inputs.get(key.toLowerCase())?.value();
    const written = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_4__/* .field */ .ZZ)(declared, "defaultValue");
    const outside = { ...scope, loops: new Map(), locals: new Map() };
    // A null stands for the default.
    const value = given && !isNull(given) ? given : ((written && evaluate(outside, written)) ?? given);
    const isSecure = type.startsWith("secure");
    if (value)
        return isSecure ? secret(scope, value, key) : value;
    const because = `parameter \`${key}\` has no default`;
    const name = `${scope.prefix}${key}`;
    const nullable = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_4__/* .field */ .ZZ)(declared, "nullable");
    if (nullable?.kind === "scalar" && nullable.value === true)
        return { kind: "scalar", value: null, span: keySpan };
    const allowed = isSecure ? [] : (0,_model_value_js__WEBPACK_IMPORTED_MODULE_4__/* .items */ .ld)((0,_model_value_js__WEBPACK_IMPORTED_MODULE_4__/* .field */ .ZZ)(declared, "allowedValues"));
    const open = (0,_unsaid_js__WEBPACK_IMPORTED_MODULE_3__/* .unsaid */ .D)(key, because, { ...declared, span: keySpan }, scope.prefix);
    if (allowed.length === 0)
        return open;
    return (0,_allowed_js__WEBPACK_IMPORTED_MODULE_5__/* .allowedOf */ .m)(allowed, name, `${because}; this is a value that it allows`, declared.span) ?? open;
}
const isNull = (value) => value.kind === "scalar" && value.value === null;
/** What is written of it anywhere is remembered, so that nobody shows it. */
function secret(scope, value, key) {
    for (const span of (0,_veiled_js__WEBPACK_IMPORTED_MODULE_0__/* .writtenIn */ .Xs)(value))
        scope.shared.secrets.push(span);
    return (0,_veiled_js__WEBPACK_IMPORTED_MODULE_0__/* .veiled */ .cX)(value, `${scope.prefix}${key}`);
}


/***/ }),

/***/ 3205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aX: () => (/* binding */ argumentsOf),
/* harmony export */   fW: () => (/* binding */ keptElsewhere),
/* harmony export */   p0: () => (/* binding */ calledBy),
/* harmony export */   vz: () => (/* binding */ sourceOf)
/* harmony export */ });
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3537);
/* harmony import */ var _model_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1925);
/* harmony import */ var _cloudformation_places_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4692);
/* harmony import */ var _deployment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9497);
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8285);
/* harmony import */ var _pieces_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3829);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4152);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1601);
/** A deployment inside a template to the template that it deploys, in the same file or in another one of the repository. */








/** Deployments of one unit, and how deep they may lie in each other. */
const mostTemplates = 500;
const deepestCall = 20;
/** Undefined where the template is not to be seen, which is told. */
function calledBy(declaration) {
    const { scope, element } = declaration;
    const { work } = scope.shared;
    const properties = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_4__/* .field */ .ZZ)(element, "properties");
    if (scope.prefix.split("module.").length > deepestCall || work.templates++ >= mostTemplates) {
        const message = "there are too many deployments in deployments; this one and others are not judged";
        (0,_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .complain */ .cc)(scope.shared, "too-much-work", "error", message, declaration.span);
        return undefined;
    }
    const inline = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_4__/* .field */ .ZZ)(properties, "template");
    const inputs = inputsOf(scope, (0,_model_value_js__WEBPACK_IMPORTED_MODULE_4__/* .field */ .ZZ)(properties, "parameters"));
    if (inline?.kind === "dict") {
        const isInner = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .eu)((0,_model_value_js__WEBPACK_IMPORTED_MODULE_4__/* .field */ .ZZ)((0,_model_value_js__WEBPACK_IMPORTED_MODULE_4__/* .field */ .ZZ)(properties, "expressionEvaluationOptions"), "scope"))?.toLowerCase() === "inner";
        const target = targetOf(declaration, (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .kindOf */ .I)(inline));
        return { template: inline, path: scope.path, callers: scope.callers, inputs, target, isOuter: !isInner };
    }
    const linked = linkedFile(declaration);
    if (!linked)
        return undefined;
    const target = targetOf(declaration, (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .kindOf */ .I)(linked.template));
    return { ...linked, inputs, target, isOuter: false };
}
function linkedFile(declaration) {
    const { scope } = declaration;
    const link = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_4__/* .field */ .ZZ)((0,_model_value_js__WEBPACK_IMPORTED_MODULE_4__/* .field */ .ZZ)(declaration.element, "properties"), "templateLink");
    const at = link?.span ?? declaration.span;
    const written = sourceOf(declaration);
    const path = written && pathOf(scope, (0,_model_text_js__WEBPACK_IMPORTED_MODULE_6__/* .spelled */ .uQ)((0,_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)(written).pieces));
    const file = path === undefined ? undefined : scope.shared.files.get(path);
    if (!file) {
        const message = `the template of \`${(0,_model_text_js__WEBPACK_IMPORTED_MODULE_6__/* .spelled */ .uQ)(declaration.name.pieces)}\` is not in the repository; only what it is given is judged`;
        (0,_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .complain */ .cc)(scope.shared, "unresolved", "warning", message, at);
        return undefined;
    }
    if (scope.callers.includes(file.path)) {
        (0,_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .complain */ .cc)(scope.shared, "shape", "error", `\`${(0,_model_text_js__WEBPACK_IMPORTED_MODULE_6__/* .spelled */ .uQ)(declaration.name.pieces)}\` deploys itself`, at);
        return undefined;
    }
    const read = scope.shared.parse(file);
    for (const each of read.diagnostics)
        scope.shared.diagnostics.push(each);
    if (read.value?.kind !== "dict")
        return undefined;
    return { template: read.value, path: file.path, callers: [...scope.callers, file.path] };
}
/** What a linked template is named by: a URI, a path beside this template, or the ID of a template spec. */
function sourceOf({ scope, element }) {
    const link = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_4__/* .field */ .ZZ)((0,_model_value_js__WEBPACK_IMPORTED_MODULE_4__/* .field */ .ZZ)(element, "properties"), "templateLink");
    const written = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_4__/* .field */ .ZZ)(link, "relativePath") ?? (0,_model_value_js__WEBPACK_IMPORTED_MODULE_4__/* .field */ .ZZ)(link, "uri") ?? (0,_model_value_js__WEBPACK_IMPORTED_MODULE_4__/* .field */ .ZZ)(link, "id");
    return written && (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluate */ ._)(scope, written);
}
/** What follows the name of a file in a URI is a token. */
function pathOf(scope, written) {
    const plain = written.replace(/(\.jsonc?)(?:\?.*|\$\{.*)$/i, "$1");
    return (0,_cloudformation_places_js__WEBPACK_IMPORTED_MODULE_7__/* .chosen */ .FV)((0,_cloudformation_places_js__WEBPACK_IMPORTED_MODULE_7__/* .placeOf */ .$t)(scope.path, plain), (each) => scope.shared.files.has(each));
}
/** Where it deploys to: what its `scope`, `subscriptionId` and `resourceGroup` say, else where its caller does. */
function targetOf({ scope, element }, kind) {
    const given = (key) => {
        const written = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_4__/* .field */ .ZZ)(element, key);
        return written && (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluate */ ._)(scope, written);
    };
    const [subscription, group, place] = [given("subscriptionId"), given("resourceGroup"), given("scope")];
    const there = place && (0,_deployment_js__WEBPACK_IMPORTED_MODULE_0__/* .deploymentAt */ .NF)(place, scope.target);
    const target = {
        ...(there ?? scope.target),
        ...(subscription && { subscription: (0,_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)(subscription) }),
        ...(group && { resourceGroup: (0,_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)(group) }),
        name: (0,_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)(given("name") ?? scope.target.name),
    };
    if (group)
        return { ...target, kind: "resourceGroup" };
    if (there)
        return target;
    // The schema of what is inside tells, where nothing else does: only a wider place than the caller's can be meant.
    return { ...target, kind: subscription && kind === "resourceGroup" ? "subscription" : wider(kind, scope.target.kind) };
}
const order = ["resourceGroup", "subscription", "managementGroup", "tenant"];
const wider = (one, other) => (order.indexOf(one) > order.indexOf(other) ? one : other);
/** Each is worked out when it is asked for. A secret in a key vault stays one. */
function inputsOf(scope, given) {
    const entries = given?.kind === "dict" ? given.entries : [];
    return new Map(entries.map((each) => [each.key.toLowerCase(), inputOf(scope, each)]));
}
function inputOf(scope, { key, value: given }) {
    const written = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_4__/* .entry */ .f_)(given, "value")?.value;
    if (written)
        return { value: () => (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluate */ ._)(scope, written), from: { scope, written } };
    return { value: () => keptElsewhere(key, given) };
}
/** `{ "reference": { "keyVault": …, "secretName": … } }` */
function keptElsewhere(key, given) {
    const reference = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_4__/* .field */ .ZZ)(given, "reference");
    if (!reference)
        return undefined;
    const secret = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .eu)((0,_model_value_js__WEBPACK_IMPORTED_MODULE_4__/* .field */ .ZZ)(reference, "secretName")) ?? key;
    return {
        kind: "unknown",
        because: "it is read from a key vault",
        name: `getSecret('${secret}')`,
        span: reference.span,
    };
}
/** What a template that is not seen is given, as the body of a module. */
function argumentsOf(declaration) {
    const { scope, element } = declaration;
    const given = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_4__/* .field */ .ZZ)((0,_model_value_js__WEBPACK_IMPORTED_MODULE_4__/* .field */ .ZZ)(element, "properties"), "parameters");
    const entries = given?.kind === "dict" ? given.entries : [];
    return entries.map((each) => ({ ...each, value: inputOf(scope, each).value() ?? each.value }));
}


/***/ }),

/***/ 801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jg: () => (/* binding */ nearTemplate),
/* harmony export */   Kx: () => (/* binding */ parametersIn),
/* harmony export */   Ui: () => (/* binding */ isFromEnvironment),
/* harmony export */   hG: () => (/* binding */ marksParameters),
/* harmony export */   lA: () => (/* binding */ fits),
/* harmony export */   lp: () => (/* binding */ nearParameters),
/* harmony export */   q9: () => (/* binding */ valueSet)
/* harmony export */ });
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3537);
/* harmony import */ var _model_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1925);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8221);



/** https://learn.microsoft.com/azure/azure-resource-manager/templates/parameter-files */
const schema = /schema\.management\.azure\.com\/schemas\/[\w-]+\/\w*[pP]arameters\.json/;
const largest = 1_000_000;
/** The parameters that a file sets, each with what stands under it; undefined of any other file. */
function parametersIn(file, parse) {
    if (!/\.jsonc?$/.test(file.path) || file.text.length > largest || !file.text.includes('"parameters"'))
        return undefined;
    if (!schema.test(file.text) && !/param[^/]*$/i.test(file.path))
        return undefined;
    const { value } = parse(file);
    const parameters = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(value, "parameters");
    if (parameters?.kind !== "dict" || (0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(value, "resources"))
        return undefined;
    return parameters.entries.length > 0 && parameters.entries.every(isSet) ? parameters.entries : undefined;
}
const isSet = ({ value }) => (0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)(value, "value") !== undefined || (0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)(value, "reference") !== undefined;
/**
 * What a parameter is set to; undefined where that is kept elsewhere, or is a variable of whoever deploys: then its default holds.
 * `${NAME}` and `${NAME=default}` are filled in by the developer CLI.
 * https://learn.microsoft.com/azure/developer/azure-developer-cli/manage-environment-variables
 */
function valueSet(given) {
    const value = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(given, "value");
    const [only, ...more] = value?.kind === "text" ? filled(value).pieces : [];
    return only?.kind === "hole" && more.length === 0 ? undefined : value && inAll(value);
}
/** Set where somebody who deploys it may say something else. */
const isFromEnvironment = (given) => {
    const value = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(given, "value");
    return value?.kind === "text" && filled(value) !== value;
};
function inAll(value) {
    if (value.kind === "text")
        return filled(value);
    if (value.kind === "list")
        return { ...value, items: value.items.map(inAll) };
    if (value.kind !== "dict")
        return value;
    return { ...value, entries: value.entries.map((each) => ({ ...each, value: inAll(each.value) })) };
}
const variable = /\$\{([A-Za-z_]\w*)(?::?[-=]([^{}]*))?\}/g;
function filled(text) {
    const flat = (0,_model_text_js__WEBPACK_IMPORTED_MODULE_1__/* .flatten */ .Bq)(text);
    if (!flat.chars.includes("${"))
        return text;
    const pieces = [];
    let done = 0;
    for (const { 0: whole, 1: name = "", 2: fallback, index } of flat.chars.matchAll(variable)) {
        (0,_model_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(flat, done, index, pieces);
        done = index + whole.length;
        const from = done - 1 - (fallback?.length ?? 0);
        if (fallback === undefined)
            pieces.push({ kind: "hole", name, span: (0,_model_text_js__WEBPACK_IMPORTED_MODULE_1__/* .spanIn */ .Qs)(flat, index, done), because });
        else
            (0,_model_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(flat, from, done - 1, pieces);
    }
    (0,_model_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(flat, done, flat.chars.length, pieces);
    return done === 0 ? text : { ...text, pieces };
}
const because = "it is a variable of where it is deployed from";
const marksParameters = (text) => schema.test(text.slice(0, 2000));
const places = ["parameters", "params", "parameter-files", "param", "environments"];
const environments = "dev development test qa uat int stage staging prod production local main".split(" ");
const ends = [
    ...["parameters.json", "parameters.jsonc", "params.json", "param.json"],
    ...environments.flatMap((name) => [`parameters.${name}.json`, `parameters-${name}.json`, `params.${name}.json`]),
];
const below = (directory, name) => (directory === "" ? name : `${directory}/${name}`);
/** Where people keep what a template is deployed with. */
function nearTemplate(path) {
    const directory = (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .directoryOf */ .jt)(path);
    const around = directory === "" ? [""] : [directory, (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .directoryOf */ .jt)(directory)];
    return [
        { kind: "directory", path: directory, endings: ends },
        ...around.flatMap((at) => places.map((name) => ({ kind: "directory", path: below(at, name), endings: [".json", ".jsonc"] }))),
    ];
}
const templates = [".json", ".jsonc", ".bicep"];
/** Where the templates may lie that a file of parameters is for. */
function nearParameters(path) {
    const directory = (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .directoryOf */ .jt)(path);
    const isKept = places.includes(directory.slice(directory.lastIndexOf("/") + 1));
    const above = (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .directoryOf */ .jt)(directory);
    const around = isKept
        ? [directory, above, ...["templates", "bicep", "arm"].map((name) => below(above, name))]
        : [directory];
    return around.map((at) => ({ kind: "directory", path: at, endings: templates }));
}
/**
 * Whether a file of parameters is for a template: it sets nothing that the template does not declare, and either has its name
 * before its own words or sets all that the template needs.
 */
function fits(file, entries, template, declared) {
    const names = new Set(declared.map(({ name }) => name.toLowerCase()));
    if (!entries.every(({ key }) => names.has(key.toLowerCase())))
        return false;
    const [own, its] = [nameOf(file), nameOf(template)];
    if (own === its || own.startsWith(`${its}.`) || own.startsWith(`${its}-`))
        return true;
    const set = new Set(entries.map(({ key }) => key.toLowerCase()));
    return declared.every(({ name, isRequired }) => !isRequired || set.has(name.toLowerCase()));
}
/** The last part of a path without what tells its kind. */
const nameOf = (path) => path
    .slice(path.lastIndexOf("/") + 1)
    .replace(/\.(?:jsonc?|bicep)$/, "")
    .replace(/[.-]param(?:eter)?s?(?=[.-]|$)/i, "");


/***/ }),

/***/ 3829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   Vn: () => (/* binding */ anyItemOf),
/* harmony export */   Xe: () => (/* binding */ piecesOf),
/* harmony export */   e1: () => (/* binding */ asText),
/* harmony export */   fk: () => (/* binding */ hole),
/* harmony export */   mI: () => (/* binding */ made),
/* harmony export */   oR: () => (/* binding */ joined)
/* harmony export */ });
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3537);
/* harmony import */ var _made_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4392);


const made = (text, at) => [...(0,_made_js__WEBPACK_IMPORTED_MODULE_0__/* .madeText */ .fu)(text, at).pieces];
/** A text of which nothing is known but what to call it. */
const hole = (name, at, because = "it is known once it is deployed") => ({
    kind: "text",
    pieces: [{ kind: "hole", name, span: at, because }],
    span: at,
});
/** Texts put behind each other; what is a string was not written by anybody. */
const joined = (parts, at) => ({
    kind: "text",
    pieces: parts.flatMap((part) => (typeof part === "string" ? made(part, at) : piecesOf(part))),
    span: at,
});
/** A value inside a string: numbers and switches as they are spelled, what is not known and structures as holes. */
function piecesOf(value) {
    const via = value.via ? { via: value.via } : {};
    switch (value.kind) {
        case "text":
            return value.via
                ? value.pieces.map((piece) => ({ ...piece, via: [...(value.via ?? []), ...(piece.via ?? [])] }))
                : value.pieces;
        case "scalar": {
            const text = spelledScalar(value.value);
            return (0,_made_js__WEBPACK_IMPORTED_MODULE_0__/* .madeText */ .fu)(text, value.span).pieces.map((piece) => ({ ...piece, ...via }));
        }
        case "reference":
            if (value.resolved)
                return piecesOf({ ...value.resolved, via: [...(value.via ?? []), ...(value.resolved.via ?? [])] });
            return [
                { kind: "hole", name: nameOf(value), span: value.span, because: "it is known once it is deployed", ...via },
            ];
        case "unknown": {
            const { name, because, span, hides, fails } = value;
            return [{ kind: "hole", name, span, because, ...(hides && { hides }), ...(fails && { fails }), ...via }];
        }
        default:
            return [{ kind: "hole", name: nameOf(value), span: value.span, because: "it is no text", ...via }];
    }
}
/** Switches are spelled `True` and `False` where they become text. */
/** A value as a text. */
const asText = (value) => value.kind === "text"
    ? value
    : { kind: "text", pieces: piecesOf(value), span: value.span, ...(value.via && { via: value.via }) };
const spelledScalar = (value) => value === null ? "" : typeof value === "boolean" ? (value ? "True" : "False") : String(value);
/** Stands for any number of items of what is not known. */
const anyItemOf = (value) => ({
    kind: "unknown",
    because: value.kind === "unknown" ? value.because : "it is known once it is deployed",
    name: `${nameOf(value)}[*]`,
    span: value.span,
    many: true,
    ...(value.via && { via: value.via }),
    ...(value.perhaps !== undefined && { perhaps: value.perhaps }),
});
const longest = 400;
/** A value as an argument of an expression reads: literals in quotes, what is not known by its name. */
function nameOf(value) {
    const out = [];
    return spell(value, out, longest) < 0 ? `${out.join("").slice(0, longest)}…` : out.join("");
}
/** Gives the letters that are left; nothing more is written once there are none. */
function spell(value, out, left) {
    const write = (text, room) => {
        if (room >= 0)
            out.push(text);
        return room - text.length;
    };
    const all = (parts, room) => {
        let now = room;
        for (const [before, part] of parts) {
            if (now < 0)
                return now;
            now = spell(part, out, write(before, now));
        }
        return now;
    };
    switch (value.kind) {
        case "text":
            return write(spelledText(value), left);
        case "scalar":
            return write(String(value.value), left);
        case "list": {
            const [open, gap, close] = value.alternatives ? ["", " or ", ""] : ["[", ", ", "]"];
            return write(close, all(value.items.map((item, i) => [i > 0 ? gap : "", item]), write(open, left)));
        }
        case "dict":
            return write("}", all(value.entries.map(({ key, value: each }, i) => [`${i > 0 ? ", " : ""}${key}: `, each]), write("{", left)));
        case "reference":
            return write(value.attribute === "" ? value.address : `${value.address}.${value.attribute}`, left);
        case "unknown":
            return write(value.name, left);
    }
}
function spelledText({ pieces }) {
    const [only] = pieces;
    if (pieces.length === 1 && only?.kind === "hole")
        return only.name;
    const whole = (0,_model_text_js__WEBPACK_IMPORTED_MODULE_1__/* .spelled */ .uQ)(pieces);
    return shortened.get(whole) ?? `'${shortenedIn(whole)}'`;
}
/** IDs that are made of holes, as their authors wrote them. */
const group = "/subscriptions/${subscription().subscriptionId}/resourceGroups/${resourceGroup().name}";
const subscription = "/subscriptions/${subscription().subscriptionId}";
const shortened = new Map([
    [group, "resourceGroup().id"],
    [subscription, "subscription().id"],
]);
const shortenedIn = (text) => text.replace(group, "${resourceGroup().id}").replace(subscription, "${subscription().id}");


/***/ }),

/***/ 4152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ namedIn),
/* harmony export */   Ip: () => (/* binding */ stepped),
/* harmony export */   Tb: () => (/* binding */ sharedBy),
/* harmony export */   aW: () => (/* binding */ affords),
/* harmony export */   cc: () => (/* binding */ complain)
/* harmony export */ });
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1799);

const sharedBy = (files, parse) => ({
    files: new Map(files.map((file) => [file.path, file])),
    parse,
    diagnostics: [],
    secrets: [],
    work: { left: _bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .mostWork */ .tB, depth: 0, templates: 0, isTold: false },
});
const namedIn = (value) => value?.kind === "dict" ? new Map(value.entries.map((each) => [each.key.toLowerCase(), each])) : new Map();
const mostDiagnostics = 100;
/** Complains once of each thing at a place. */
function complain({ diagnostics }, code, severity, message, at) {
    if (diagnostics.length >= mostDiagnostics)
        return;
    const isTold = ({ message: told, at: place }) => told === message && "start" in place && place.start === at.start && place.source === at.source;
    if (!diagnostics.some(isTold))
        diagnostics.push({ code, severity, message, at });
}
/** Evaluation nested so deep would come near to the end of the stack. */
const deepest = 800;
/** Takes some of the work that is left; false where none is, which is told once. */
function affords(shared, at, cost = 1) {
    const { work } = shared;
    work.left -= cost;
    if (work.left > 0)
        return true;
    if (!work.isTold) {
        work.isTold = true;
        const message = "the template takes too much work; from here on it is not worked out";
        complain(shared, "too-much-work", "error", message, at);
    }
    return false;
}
/** Runs one step of the work; gives an unknown where none is left, or where it is nested too deep. */
function stepped(shared, at, run) {
    const { work } = shared;
    if (!affords(shared, at) || work.depth >= deepest)
        return { kind: "unknown", because: "the template takes too much work", name: "…", span: at };
    work.depth++;
    const made = run();
    work.depth--;
    return made;
}


/***/ }),

/***/ 1601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ isTemplate),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   Lz: () => (/* binding */ mayBeTemplate),
/* harmony export */   dV: () => (/* binding */ marksTemplate)
/* harmony export */ });
/* harmony import */ var _model_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1925);

/** What a template has in its text, so that other files are not parsed. */
const mayBeTemplate = (text) => text.includes("resources") && (schema.test(text) || (text.includes("apiVersion") && /"[A-Z]\w+\.[\w.]+\//.test(text)));
/** https://learn.microsoft.com/azure/azure-resource-manager/templates/syntax#template-format */
const schema = /schema\.management\.azure\.com\/schemas\/[\w-]+\/(\w*)[dD]eploymentTemplate\.json/;
function isTemplate(value) {
    const resources = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(value, "resources");
    if (resources?.kind !== "list" && resources?.kind !== "dict")
        return false;
    if (schema.test((0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)((0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(value, "$schema")) ?? ""))
        return true;
    if ((0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)(value, "$schema"))
        return false;
    const all = resources.kind === "list" ? resources.items : resources.entries.map((each) => each.value);
    return all.some((each) => isType((0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)((0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(each, "type"))) && (0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)(each, "apiVersion") !== undefined);
}
const isType = (type) => type !== undefined && /^Microsoft\.\w[\w.]*\/\w/i.test(type);
const marksTemplate = (text) => schema.test(text.slice(0, 5000)) && text.includes('"resources"');
function kindOf(template) {
    const [, word = ""] = schema.exec((0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)((0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(template, "$schema")) ?? "") ?? [];
    const kinds = ["tenant", "managementGroup", "subscription"];
    return kinds.find((kind) => kind.toLowerCase() === word.toLowerCase()) ?? "resourceGroup";
}


/***/ }),

/***/ 3400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ deployed),
  G: () => (/* binding */ templateResources)
});

// EXTERNAL MODULE: ./lib/src/model/source.js
var source = __webpack_require__(2239);
// EXTERNAL MODULE: ./lib/src/model/value.js
var model_value = __webpack_require__(1925);
// EXTERNAL MODULE: ./lib/src/formats/made.js
var formats_made = __webpack_require__(4392);
// EXTERNAL MODULE: ./lib/src/formats/masked.js
var masked = __webpack_require__(1804);
// EXTERNAL MODULE: ./lib/src/formats/arm/deployment.js
var arm_deployment = __webpack_require__(9497);
// EXTERNAL MODULE: ./lib/src/formats/arm/evaluate.js
var evaluate = __webpack_require__(8285);
// EXTERNAL MODULE: ./lib/src/formats/arm/functions-resource.js
var functions_resource = __webpack_require__(8906);
// EXTERNAL MODULE: ./lib/src/formats/arm/pieces.js
var pieces = __webpack_require__(3829);
;// CONCATENATED MODULE: ./lib/src/formats/arm/body.js





/** What is no property of the resource, or is said in another way. */
const left = new Set("comments condition copy dependson existing metadata name resourcegroup resources scope subscriptionid".split(" "));
const asWritten = new Set(["type", "apiversion"]);
function bodyOf(declaration) {
    const { element, scope, name } = declaration;
    const own = element.entries.flatMap((each) => {
        const key = each.key.toLowerCase();
        if (left.has(key))
            return [];
        return [asWritten.has(key) ? each : { ...each, value: (0,evaluate/* evaluate */._)(scope, each.value) }];
    });
    const at = (0,model_value/* field */.ZZ)(element, "type")?.span ?? element.span;
    const keySpan = (key) => element.entries.find((each) => each.key === key)?.keySpan ?? { ...at, end: at.start };
    const parent = parentOf(declaration, at);
    const made = [
        { key: "name", keySpan: keySpan("name"), value: name },
        { key: "scope", keySpan: keySpan("scope"), value: placeOf(declaration, at) },
        ...(parent ? [{ key: "parent", keySpan: keySpan("parent"), value: parent }] : []),
    ];
    return { ...element, entries: [...own, ...made] };
}
/** A Reference where the same template declares what has the ID. */
function identified(declaration, type, names, scope, at) {
    const id = (0,functions_resource/* resourceIdIn */.ld)(scope, type, names, at);
    const address = declaration.scope.declared.current?.declared(type, names);
    return address === undefined ? id : { kind: "reference", address, attribute: "id", resolved: id, span: at };
}
/** What it is deployed under: what it extends, else where its template goes. */
function placeOf(declaration, at) {
    const { scope, element, extended } = declaration;
    const target = standing((0,arm_deployment/* scopeOf */.Od)(elsewhere(declaration), at), at);
    if (extended)
        return identified(declaration, extended.type, extended.names, target, at);
    const written = (0,model_value/* field */.ZZ)(element, "scope");
    const value = written && (0,evaluate/* evaluate */._)(scope, written);
    if (!value)
        return target;
    if (value.kind !== "text")
        return value;
    const found = parsedId(value, target);
    return found
        ? { ...identified(declaration, found.type, found.names, found.scope, value.span), ...through(value) }
        : value;
}
/** What is there already may be in another group or subscription. */
function elsewhere({ scope, element }) {
    const given = (key) => {
        const written = (0,model_value/* field */.ZZ)(element, key);
        return written && (0,evaluate/* evaluate */._)(scope, written);
    };
    const [subscription, group] = [given("subscriptionId"), given("resourceGroup")];
    return {
        ...scope.target,
        ...(subscription && { subscription: (0,pieces/* asText */.e1)(subscription) }),
        ...(group && { resourceGroup: (0,pieces/* asText */.e1)(group), kind: "resourceGroup" }),
    };
}
const through = ({ via }) => (via ? { via } : {});
/** Holes stand for what the template does not say: they have the place of who is deployed there. */
const standing = (text, at) => ({
    ...text,
    pieces: text.pieces.map((piece) => (piece.kind === "hole" ? { ...piece, span: at } : piece)),
});
/** `Microsoft.X/y/NAME`, or a whole ID. Undefined of a subscription, a group, or what is not known. */
function parsedId(id, target) {
    const parts = (0,arm_deployment/* segments */.JF)(id);
    const words = parts.map((part) => (0,model_value/* literal */.eu)(part) ?? "");
    const isWhole = (0,model_value/* literal */.eu)({ ...id, pieces: id.pieces.slice(0, 1) })?.startsWith("/") ?? false;
    const at = isWhole ? words.findLastIndex((word) => word.toLowerCase() === "providers") : -1;
    if (isWhole && at < 0)
        return undefined;
    const [namespace = "", ...rest] = words.slice(at + 1);
    const types = rest.filter((_, i) => i % 2 === 0);
    if (!namespace.includes(".") || types.length === 0 || rest.length % 2 === 1 || types.includes(""))
        return undefined;
    const names = parts.slice(at + 2).filter((_, i) => i % 2 === 1);
    const before = parts.slice(0, Math.max(0, at));
    const scope = isWhole ? (0,pieces/* joined */.oR)(before.length === 0 ? ["/"] : before.flatMap((part) => ["/", part]), id.span) : target;
    return { scope, type: [namespace, ...types].join("/"), names };
}
/** What a child lies in, where the same template declares it. */
function parentOf(declaration, at) {
    const [namespace = "", ...types] = declaration.type.split("/");
    const names = (0,arm_deployment/* segments */.JF)(declaration.name);
    if (types.length < 2 || names.length !== types.length)
        return undefined;
    const type = [namespace, ...types.slice(0, -1)].join("/");
    const target = (0,arm_deployment/* scopeOf */.Od)(declaration.scope.target, at);
    const found = identified(declaration, type, names.slice(0, -1), target, at);
    return found.kind === "reference" ? found : undefined;
}

// EXTERNAL MODULE: ./lib/src/formats/arm/bounds.js
var bounds = __webpack_require__(1799);
// EXTERNAL MODULE: ./lib/src/formats/arm/deciders.js
var arm_deciders = __webpack_require__(9801);
// EXTERNAL MODULE: ./lib/src/model/text.js
var model_text = __webpack_require__(3537);
// EXTERNAL MODULE: ./lib/src/formats/arm/loops.js
var arm_loops = __webpack_require__(2663);
// EXTERNAL MODULE: ./lib/src/formats/arm/scope.js
var arm_scope = __webpack_require__(4152);
;// CONCATENATED MODULE: ./lib/src/formats/arm/declared.js








const keyOf = (type, name) => `${type}|${name}`.toLowerCase();
/** `outer` is asked for what the template does not declare itself. */
function declaredBy(scope, resources, outer, outputsOf) {
    const all = withOwnAddresses(declarations(scope, resources, undefined));
    const byType = new Map(all.map((each) => [keyOf(each.type, (0,model_text/* spelled */.uQ)(each.name.pieces)), each.address]));
    const byName = new Map();
    for (const { address, name } of all) {
        byName.set((0,model_text/* spelled */.uQ)(name.pieces).toLowerCase(), address);
        byName.set(address
            .slice(scope.prefix.length)
            .replace(/^module\./, "")
            .toLowerCase(), address);
    }
    return {
        all,
        declared: (type, names) => byType.get(keyOf(type, slashed(names))) ?? outer?.declared(type, names),
        // A loop of which the rounds are not known has one address for all.
        named: (name) => {
            const wanted = name.toLowerCase();
            return byName.get(wanted) ?? byName.get(wanted.replace(/\[.*\]$/, "")) ?? outer?.named(name);
        },
        outputs: (address) => {
            const deployment = all.find((each) => each.address === address && isDeployment(each.type));
            return deployment ? outputsOf(deployment) : outer?.outputs(address);
        },
    };
}
const slashed = (names) => names.map((name) => (0,model_text/* spelled */.uQ)((0,pieces/* asText */.e1)(name).pieces)).join("/");
/** Two of one type and name, of which conditions let one be there, are told apart by their order. */
function withOwnAddresses(all) {
    const counts = new Map();
    return all.map((each) => {
        const count = (counts.get(each.address) ?? 0) + 1;
        counts.set(each.address, count);
        return count === 1 ? each : { ...each, address: `${each.address}#${count}` };
    });
}
const isDeployment = (type) => type.toLowerCase() === "microsoft.resources/deployments";
/** A list, or an object by symbolic names. https://learn.microsoft.com/azure/azure-resource-manager/templates/syntax#resources */
function declarations(scope, resources, parent) {
    if (resources?.kind === "list")
        return resources.items.flatMap((item) => declarationsOf(scope, item, item.span, undefined, parent));
    if (resources?.kind === "dict")
        return resources.entries.flatMap((each) => declarationsOf(scope, each.value, (0,formats_made/* wholeOf */.l2)(each), each.key, parent));
    return [];
}
/** A resource is as much work as so many values, however little it says. */
const costOfRound = 20;
function declarationsOf(scope, element, span, symbol, parent) {
    const type = (0,model_value/* literal */.eu)((0,model_value/* field */.ZZ)(element, "type"));
    if (element.kind !== "dict" || type === undefined) {
        if (element.kind !== "unknown")
            (0,arm_scope/* complain */.cc)(scope.shared, "shape", "error", "a resource needs a `type`", span);
        return [];
    }
    const loop = (0,model_value/* entry */.f_)(element, "copy")?.value;
    const rounds = loop?.kind === "dict" ? (0,arm_loops/* instancesOf */.sG)(scope, loop, evaluate/* evaluate */._) : [{ scope, index: undefined }];
    return rounds.flatMap((round) => {
        if (!(0,arm_scope/* affords */.aW)(scope.shared, span, costOfRound + 4 * (parent?.name.pieces.length ?? 0)))
            return [];
        const isOpen = loop !== undefined && round.index === undefined;
        const name = (0,model_value/* field */.ZZ)(element, "name");
        const text = name ? (0,pieces/* asText */.e1)((0,evaluate/* evaluate */._)(round.scope, name)) : (0,pieces/* joined */.oR)([""], span);
        const placed = named(type, text, parent);
        const suffix = round.index === undefined || symbol === undefined ? "" : `[${round.index}]`;
        const called = (0,model_text/* spelled */.uQ)(placed.name.pieces);
        const own = isDeployment(type) ? `module.${symbol ?? called}` : (symbol ?? `${placed.type}/${called}`);
        const perhaps = isOpen ? "how many there are is not known" : parent?.perhaps;
        const made = {
            ...placed,
            address: `${scope.prefix}${own}${suffix}`,
            element,
            scope: round.scope,
            span,
            ...(perhaps !== undefined && { perhaps }),
        };
        return [made, ...declarations(round.scope, (0,model_value/* field */.ZZ)(element, "resources"), made)];
    });
}
/** The full type and name of a resource, and what it extends where an older spelling says that by them. */
function named(written, writtenName, parent) {
    const isRelative = parent !== undefined && !/^[\w-]+\.[\w.-]+\//.test(written);
    const type = isRelative ? `${parent.type}/${written}` : written;
    const name = isRelative ? (0,pieces/* joined */.oR)([parent.name, "/", writtenName], writtenName.span) : writtenName;
    const [base = "", extension] = type.split(/\/providers\//i);
    const parts = (0,arm_deployment/* segments */.JF)(name);
    const count = base.split("/").length - 1;
    const namespace = (0,model_value/* literal */.eu)(parts[count]);
    if (extension === undefined || namespace === undefined || parts.length < count + 2)
        return { type, name };
    const own = parts.slice(count + 1);
    return {
        type: `${namespace}/${extension}`,
        name: (0,pieces/* joined */.oR)(own.flatMap((part, i) => (i > 0 ? ["/", part] : [part])), writtenName.span),
        extended: { type: base, names: parts.slice(0, count) },
    };
}

// EXTERNAL MODULE: ./lib/src/formats/arm/functions-logic.js
var functions_logic = __webpack_require__(7582);
// EXTERNAL MODULE: ./lib/src/formats/arm/names.js
var names = __webpack_require__(3116);
// EXTERNAL MODULE: ./lib/src/formats/arm/nested.js
var nested = __webpack_require__(3205);
// EXTERNAL MODULE: ./lib/src/formats/arm/shape.js
var shape = __webpack_require__(1601);
// EXTERNAL MODULE: ./lib/src/formats/arm/user-functions.js
var user_functions = __webpack_require__(9161);
;// CONCATENATED MODULE: ./lib/src/formats/arm/template.js


















/** A template by itself. */
function templateResources(template, path, inputs, shared) {
    const deployment = (0,arm_deployment/* deploymentTo */.p3)((0,shape/* kindOf */.I)(template), { ...template.span, end: template.span.start });
    const place = { path, prefix: "", isCalled: false, callers: [path], deployment, target: deployment, inputs, shared };
    const resources = resourcesOf(opened(template, scopeOfTemplate(template, place), undefined));
    return { value: (0,masked/* masked */.I)(resources, shared.secrets), diagnostics: shared.diagnostics };
}
function deployed(template, place) {
    const made = opened(template, scopeOfTemplate(template, place), undefined);
    const outputs = (0,arm_scope/* namedIn */.$P)((0,model_value/* field */.ZZ)(template, "outputs"));
    return {
        resources: () => resourcesOf(made),
        output: (name) => {
            const declared = outputs.get(name.toLowerCase());
            return declared && outputValue(made.scope, declared.value);
        },
    };
}
function scopeOfTemplate(template, place) {
    const variables = (0,arm_scope/* namedIn */.$P)((0,model_value/* field */.ZZ)(template, "variables"));
    const loops = (0,model_value/* items */.ld)(variables.get("copy")?.value).filter(arm_loops/* isLoop */.r).map(loopOf);
    return {
        ...place,
        parameters: (0,arm_scope/* namedIn */.$P)((0,model_value/* field */.ZZ)(template, "parameters")),
        variables: new Map([...variables, ...loops]),
        loopVariables: new Set(loops.map(([name]) => name)),
        functions: (0,user_functions/* userFunctions */.r)(template),
        declared: { current: undefined },
        known: new Map(),
        loops: new Map(),
        locals: new Map(),
    };
}
const loopOf = (loop) => {
    const key = (0,model_value/* literal */.eu)((0,model_value/* field */.ZZ)(loop, "name")) ?? "";
    return [key.toLowerCase(), { key, keySpan: loop.span, value: loop }];
};
function opened(template, scope, outer) {
    // What is secret stands in the text whether or not anything asks for it.
    for (const { key, keySpan, value } of scope.parameters.values())
        if ((0,model_value/* literal */.eu)((0,model_value/* field */.ZZ)(value, "type"))?.toLowerCase().startsWith("secure"))
            (0,names/* parameterValue */.H)(scope, (0,formats_made/* madeText */.fu)(key, keySpan), keySpan, evaluate/* evaluate */._);
    scope.declared.current = declaredBy(scope, (0,model_value/* field */.ZZ)(template, "resources"), outer, putOut);
    return { template, scope };
}
const known = new WeakMap();
/** The template that a deployment deploys; undefined where it is not seen. */
function within(declaration) {
    const before = known.get(declaration);
    if (before)
        return before === "unseen" ? undefined : before;
    // A deployment that hands itself what it puts out finds nothing while it is opened.
    known.set(declaration, "unseen");
    const called = (0,nested/* calledBy */.p0)(declaration);
    if (!called)
        return undefined;
    const { scope: outer } = declaration;
    const { path, callers, inputs, target, template } = called;
    const prefix = `${declaration.address}.`;
    const scope = called.isOuter
        ? { ...outer, prefix, target, declared: { current: undefined } }
        : scopeOfTemplate(template, {
            path,
            prefix,
            isCalled: true,
            callers,
            deployment: target,
            target,
            inputs,
            shared: outer.shared,
        });
    const isBeside = called.isOuter || isSame(target, outer.target);
    const made = opened(template, scope, isBeside ? outer.declared.current : undefined);
    known.set(declaration, made);
    return made;
}
const isSame = (one, other) => (0,pieces/* nameOf */.Vb)((0,arm_deployment/* scopeOf */.Od)(one, one.name.span)) === (0,pieces/* nameOf */.Vb)((0,arm_deployment/* scopeOf */.Od)(other, other.name.span));
/** `{ name: { type, value } }` of what a deployment puts out. */
function putOut(declaration) {
    const found = within(declaration);
    if (!found)
        return undefined;
    const { scope, template } = found;
    const key = `outputs ${scope.prefix}`;
    const before = scope.known.get(key);
    if (before)
        return before === "open" ? undefined : before;
    scope.known.set(key, "open");
    const outputs = (0,model_value/* field */.ZZ)(template, "outputs");
    const entries = outputs?.kind === "dict" ? outputs.entries : [];
    const value = {
        kind: "dict",
        entries: entries.map((each) => ({
            ...each,
            value: (0,formats_made/* madeDict */.O)({ value: outputValue(scope, each.value) }, each.value.span),
        })),
        span: outputs?.span ?? template.span,
    };
    const made = (0,bounds/* bounded */.Mm)(value, scope.shared.work, value.span);
    scope.known.set(key, made);
    return made;
}
function outputValue(scope, output) {
    const loop = (0,model_value/* entry */.f_)(output, "copy");
    if (loop)
        return (0,arm_loops/* loopEntry */.Ro)(scope, loop.value, loop.keySpan, evaluate/* evaluate */._).value;
    const written = (0,model_value/* field */.ZZ)(output, "value");
    return written && (0,evaluate/* evaluate */._)(scope, written);
}
function resourcesOf({ template, scope }) {
    const declared = scope.declared.current?.all ?? [];
    const outputs = (0,model_value/* field */.ZZ)(template, "outputs");
    return [
        ...declared.flatMap((each) => guarded(each.scope, each.element, each.span, (inner) => madeOf({ ...each, scope: inner }))),
        ...(outputs?.kind === "dict" ? outputs.entries : []).flatMap((each) => guarded(scope, each.value, (0,formats_made/* wholeOf */.l2)(each), (inner) => [outputOf(inner, each)])),
    ];
}
/** What is put out can be read by whoever reads the deployments. */
function outputOf(scope, each) {
    const value = outputValue(scope, each.value);
    const body = (0,formats_made/* madeDict */.O)({ type: (0,model_value/* field */.ZZ)(each.value, "type"), value }, each.value.span);
    return { address: `${scope.prefix}output.${each.key}`, type: "output", body, span: (0,formats_made/* wholeOf */.l2)(each) };
}
function madeOf(declaration) {
    const { address, type, element, perhaps, span } = declaration;
    const sure = (made) => perhaps === undefined ? made : made.map((each) => ({ perhaps, ...each }));
    const existing = (0,model_value/* field */.ZZ)(element, "existing");
    if (!isDeployment(type)) {
        const isThere = existing?.kind === "scalar" && existing.value === true;
        return sure([{ address, type: isThere ? `existing:${type}` : type, body: bodyOf(declaration), span }]);
    }
    const inner = within(declaration);
    return sure(inner ? resourcesOf(inner) : [unseen(declaration)]);
}
/** Of a template that is not seen, what it is given. */
function unseen(declaration) {
    const { address, element, span } = declaration;
    const source = (0,nested/* sourceOf */.vz)(declaration);
    const at = (0,model_value/* field */.ZZ)((0,model_value/* field */.ZZ)(element, "properties"), "templateLink")?.span ?? element.span;
    const own = source ? [{ key: "source", keySpan: at, value: source }] : [];
    const body = { ...element, entries: [...(0,nested/* argumentsOf */.aX)(declaration), ...own] };
    return { address, type: "module", body, span };
}
/** An expression without what marks it as one. */
const writtenAt = (span) => (0,source/* textOf */.b6)(span)
    .replace(/^"\[?|\]?"$/g, "")
    .slice(0, 200);
/** What a condition says of what it guards. What only a default switches off is there perhaps: whoever deploys it may switch it on. */
function guarded(scope, element, span, make) {
    const loop = (0,model_value/* field */.ZZ)(element, "copy");
    const condition = (0,model_value/* field */.ZZ)(element, "condition");
    const deciders = [condition, loop && (0,model_value/* field */.ZZ)(loop, "count")].flatMap((each) => (each ? [(0,arm_deciders/* decidersOf */.D)(scope, each)] : []));
    const value = condition && (0,evaluate/* evaluate */._)(scope, condition);
    const holds = value ? (0,functions_logic/* truthOf */.D)(value) : "yes";
    const isDefault = condition !== undefined && (deciders[0]?.isDefault ?? false);
    if (holds === "no" && !isDefault)
        return [];
    const because = holds === "yes"
        ? undefined
        : holds === "no"
            ? `a default switches it off: \`${condition ? writtenAt(condition.span) : ""}\``
            : `\`${(0,pieces/* nameOf */.Vb)(value)}\` is not known`;
    const given = deciders.flatMap(({ spans }) => spans);
    // Whoever switches it on says what its default does not.
    const inner = holds === "no" ? (0,arm_loops/* withoutDefaults */.nd)(scope, deciders[0]?.defaults ?? new Set()) : scope;
    return make(inner).map((each) => ({
        ...each,
        ...(given.length > 0 && { given: [...(each.given ?? []), ...given] }),
        ...(because !== undefined && each.perhaps === undefined && { perhaps: because }),
        span: each.span ?? span,
    }));
}


/***/ }),

/***/ 320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ unsaid)
/* harmony export */ });
/* harmony import */ var _model_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1925);

const anything = { kind: "any" };
const types = {
    array: { kind: "list", of: anything },
    bool: { kind: "bool" },
    int: { kind: "number" },
    object: { kind: "map", of: anything },
    secureobject: { kind: "map", of: anything },
    securestring: { kind: "string" },
    string: { kind: "string" },
};
/** It stands where it is declared. */
function unsaid(key, because, declared, prefix) {
    const type = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)((0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(declared, "type"))?.toLowerCase() ?? "";
    const known = Object.hasOwn(types, type) ? types[type] : undefined;
    return { kind: "unknown", because, name: `${prefix}${key}`, span: declared.span, ...(known && { type: known }) };
}


/***/ }),

/***/ 9161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ userFunctions),
/* harmony export */   w: () => (/* binding */ calledByUser)
/* harmony export */ });
/* harmony import */ var _model_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1925);

/** By `namespace.name` in lower case. */
function userFunctions(template) {
    return new Map((0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .items */ .ld)((0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(template, "functions")).flatMap((space) => {
        const namespace = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)((0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(space, "namespace")) ?? "";
        const members = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(space, "members");
        const entries = members?.kind === "dict" ? members.entries : [];
        return entries.map(({ key, value }) => [`${namespace}.${key}`.toLowerCase(), value]);
    }));
}
/** Undefined where there is no such function. It sees what it is given and other functions, and nothing else of the template. */
function calledByUser(scope, name, args, span, evaluate) {
    const declared = scope.functions.get(name.toLowerCase());
    const output = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)((0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(declared, "output"), "value");
    if (!declared || !output)
        return undefined;
    const parameters = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .items */ .ld)((0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(declared, "parameters"));
    const inputs = parameters.flatMap((parameter, i) => {
        const [key, given] = [(0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)((0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(parameter, "name")), args[i]];
        return key !== undefined && given && given.kind !== "lambda" ? [[key.toLowerCase(), { value: () => given }]] : [];
    });
    const own = parameters.flatMap((parameter) => {
        const named = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(parameter, "name");
        const key = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(named);
        return named && key !== undefined
            ? [[key.toLowerCase(), { key, keySpan: named.span, value: parameter }]]
            : [];
    });
    const inner = {
        ...scope,
        parameters: new Map(own),
        variables: new Map(),
        loopVariables: new Set(),
        inputs: new Map(inputs),
        known: new Map(),
        loops: new Map(),
        locals: new Map(),
    };
    return (0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .through */ .sc)(evaluate(inner, output), span);
}


/***/ }),

/***/ 5476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ parsedOnce)
/* harmony export */ });
/** What is parsed before its parser is there is nothing, and is not kept. */
function parsedOnce(parse, isReady = () => true) {
    const known = new WeakMap();
    const kept = (source) => {
        const before = known.get(source);
        if (before !== undefined)
            return before;
        const made = parse(source);
        if (isReady(source))
            known.set(source, made);
        return made;
    };
    const last = (source) => {
        const read = known.get(source) ?? parse(source);
        known.delete(source);
        return read;
    };
    return { kept, last };
}


/***/ })

};
