export const id = 477;
export const ids = [477];
export const modules = {

/***/ 5477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ templateFormat)
});

// EXTERNAL MODULE: ./lib/src/formats/parsed.js
var formats_parsed = __webpack_require__(3361);
// EXTERNAL MODULE: ./lib/src/model/value.js
var model_value = __webpack_require__(3874);
;// CONCATENATED MODULE: ./lib/src/formats/cloudformation/shape.js

/** What every template has in its text, so that other files are not parsed. */
const mayBeTemplate = (text) => text.includes("Resources") && (text.includes("AWS::") || text.includes("AWSTemplateFormatVersion"));
function isTemplate(value) {
    const resources = (0,model_value/* field */.ZZ)(value, "Resources");
    if (resources?.kind !== "dict")
        return false;
    if ((0,model_value/* entry */.f_)(value, "AWSTemplateFormatVersion"))
        return true;
    if ((0,model_value/* items */.ld)((0,model_value/* field */.ZZ)(value, "Transform")).some((each) => (0,model_value/* literal */.eu)(each)?.startsWith("AWS::")))
        return true;
    return resources.entries.some((each) => isType((0,model_value/* literal */.eu)((0,model_value/* field */.ZZ)(each.value, "Type"))));
}
const isType = (type) => type !== undefined && /^(?:AWS|Custom|Alexa)::\w/.test(type);
/** Kubernetes manifests may carry a template's words; their charts are no YAML before they are rendered. */
function marksTemplate(text) {
    if (/^apiVersion:/m.test(text) && /^kind:/m.test(text))
        return false;
    if (/^[ \t]*["']?AWSTemplateFormatVersion["']?\s*:/m.test(text) || text.includes('"AWSTemplateFormatVersion"'))
        return true;
    return /["']?Resources["']?\s*:/.test(text) && /["']?Type["']?\s*:\s*["']?AWS::\w+::/.test(text);
}

// EXTERNAL MODULE: ./lib/src/model/truth.js
var truth = __webpack_require__(3074);
// EXTERNAL MODULE: ./lib/src/model/text.js
var model_text = __webpack_require__(7356);
// EXTERNAL MODULE: ./lib/src/formats/yaml/tags.js
var tags = __webpack_require__(291);
;// CONCATENATED MODULE: ./lib/src/formats/cloudformation/scope.js


function scopeOf(template, resources) {
    return {
        parameters: (0,model_value/* field */.ZZ)(template, "Parameters"),
        mappings: (0,model_value/* field */.ZZ)(template, "Mappings"),
        conditions: (0,model_value/* field */.ZZ)(template, "Conditions"),
        resources,
        answers: new Map(),
        nesting: 0,
        diagnostics: [],
    };
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
/**
 * A parameter's default, which stands for its value; undefined where it has none. The default of a parameter that is
 * read from Parameter Store is the name of what will be read.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html
 */
function defaultOf(parameter) {
    const value = (0,model_value/* field */.ZZ)(parameter, "Default");
    const type = (0,model_value/* literal */.eu)((0,model_value/* field */.ZZ)(parameter, "Type")) ?? "String";
    if (value === undefined || type.startsWith("AWS::SSM::Parameter::Value"))
        return undefined;
    return type === "CommaDelimitedList" || type.startsWith("List<") ? commaSeparated(value) : value;
}
function commaSeparated(value) {
    if (value.kind !== "text")
        return value;
    const flat = (0,model_text/* flatten */.Bq)(value);
    const items = [];
    let at = 0;
    for (const part of flat.chars.split(",")) {
        const from = at + (part.length - part.trimStart().length);
        const to = Math.max(from, at + part.trimEnd().length);
        if (to > from)
            items.push({ ...value, pieces: (0,model_text/* cut */.Jj)(flat, from, to), span: (0,model_text/* spanIn */.Qs)(flat, from, to) });
        at += part.length + 1;
    }
    return { kind: "list", items, span: value.span };
}

;// CONCATENATED MODULE: ./lib/src/formats/cloudformation/names.js


/** `Ref: name`, or `${name}` in `Fn::Sub`; `span` is where that was written. Undefined is `AWS::NoValue`. */
function meaningOf(scope, name, span) {
    if (name === "AWS::NoValue")
        return undefined;
    if (PSEUDO.has(name))
        return { kind: "text", pieces: [{ kind: "hole", name, span, because: "known once it is deployed" }], span };
    if ((0,model_value/* entry */.f_)(scope.resources, name))
        return { kind: "reference", address: name, attribute: "", span };
    const parameter = (0,model_value/* field */.ZZ)(scope.parameters, name);
    if (!parameter)
        return unknown(name, `\`${name}\` is neither a parameter nor a resource of this template`, span);
    const value = defaultOf(parameter);
    return value ? (0,model_value/* through */.sc)(value, span) : unknown(name, `parameter \`${name}\` has no default`, span);
}
function attributeOf(scope, resource, attribute, span) {
    if ((0,model_value/* entry */.f_)(scope.resources, resource))
        return { kind: "reference", address: resource, attribute, span };
    return unknown(`${resource}.${attribute}`, `\`${resource}\` is no resource of this template`, span);
}
const unknown = (name, because, span) => ({ kind: "unknown", name, because, span });

;// CONCATENATED MODULE: ./lib/src/formats/cloudformation/substitute.js
/** `Fn::Sub`: a text with `${names}` to one whose names are replaced by what they stand for. */




/** https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-sub.html */
function substitute(call) {
    const [body, own] = call.argument.kind === "list" ? call.argument.items : [call.argument];
    if (body?.kind !== "text")
        return notEvaluated(call);
    const flat = (0,model_text/* flatten */.Bq)(body);
    const parts = partsOf(flat);
    const [only] = parts;
    if (parts.length === 1 && only?.name !== undefined)
        return named(call, own, flat, only);
    const pieces = [];
    for (const part of parts) {
        if (part.name === undefined) {
            (0,model_text/* cut */.Jj)(flat, part.from, part.to, pieces);
            continue;
        }
        const value = named(call, own, flat, part);
        const inside = value && piecesOf(value);
        const span = (0,model_text/* spanIn */.Qs)(flat, part.from, part.to);
        if (inside)
            for (const piece of inside)
                pieces.push(piece);
        else if (value)
            pieces.push({ kind: "hole", name: part.name, span, because: `\`${part.name}\` is no text` });
    }
    const text = { kind: "text", pieces, span: call.whole.span };
    return body.via ? { ...text, via: body.via } : text;
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
        const [resource, attribute] = path.kind === "list" ? path.items : [];
        const name = (0,model_value/* literal */.eu)(resource);
        const property = attribute && (0,model_value/* literal */.eu)(evaluate(call.scope, attribute));
        return name === undefined || property === undefined
            ? notEvaluated(call)
            : attributeOf(call.scope, name, property, call.whole.span);
    },
    "Fn::Sub": substitute,
    "Fn::Join": (call) => {
        const [between, list] = argumentsOf(call);
        const delimiter = between && piecesOf(between);
        const items = list && evaluateEach(call.scope, list);
        if (!delimiter || !items)
            return notEvaluated(call);
        const parts = flattened(items.items).map(piecesOf);
        if (parts.includes(undefined))
            return notEvaluated(call);
        const pieces = parts.flatMap((part, i) => (i > 0 ? [...delimiter, ...(part ?? [])] : (part ?? [])));
        return { kind: "text", pieces, span: call.whole.span };
    },
    "Fn::If": (call) => {
        const [name, then, otherwise] = argumentsOf(call);
        const condition = (0,model_value/* literal */.eu)(name);
        if (condition === undefined || !then || !otherwise)
            return notEvaluated(call);
        const holds = conditionHolds(call.scope, condition);
        if (holds !== "maybe")
            return evaluate(call.scope, holds === "yes" ? then : otherwise);
        const [a, b] = [evaluate(call.scope, then), evaluate(call.scope, otherwise)];
        if (a === undefined || b === undefined)
            return a ?? b;
        // A choice between equals is none.
        if ((0,model_value/* literal */.eu)(a) !== undefined && (0,model_value/* literal */.eu)(a) === (0,model_value/* literal */.eu)(b))
            return a;
        if (a.kind === "list" && b.kind === "list")
            return { kind: "list", items: [...a.items, ...b.items], span: call.whole.span };
        return evaluate_unknown(call, `condition \`${condition}\` is not known`);
    },
    "Fn::Select": (call) => {
        const [index, list] = argumentsOf(call);
        const known = index && evaluate(call.scope, index);
        const at = known?.kind === "scalar" ? Number(known.value) : Number((0,model_value/* literal */.eu)(known) ?? Number.NaN);
        const item = list && evaluateEach(call.scope, list)?.items[at];
        return item ? (0,model_value/* through */.sc)(item, call.whole.span) : notEvaluated(call);
    },
    "Fn::Split": (call) => {
        const [delimiter, text] = argumentsOf(call);
        const by = (0,model_value/* literal */.eu)(delimiter);
        const whole = text && evaluate(call.scope, text);
        if (!by || whole?.kind !== "text" || (0,model_value/* literal */.eu)(whole) === undefined)
            return notEvaluated(call);
        const flat = (0,model_text/* flatten */.Bq)({ pieces: piecesOf(whole) ?? [], span: whole.span });
        const items = [];
        for (let at = 0; at <= flat.chars.length;) {
            const found = flat.chars.indexOf(by, at);
            const end = found < 0 ? flat.chars.length : found;
            items.push({ kind: "text", pieces: (0,model_text/* cut */.Jj)(flat, at, end), span: (0,model_text/* spanIn */.Qs)(flat, at, end) });
            at = end + by.length;
        }
        return { kind: "list", items, span: call.whole.span };
    },
    "Fn::FindInMap": (call) => {
        const [map, first, second] = argumentsOf(call).map((each) => (0,model_value/* literal */.eu)(evaluate(call.scope, each)));
        if (map === undefined || first === undefined || second === undefined)
            return notEvaluated(call);
        const found = (0,model_value/* field */.ZZ)((0,model_value/* field */.ZZ)((0,model_value/* field */.ZZ)(call.scope.mappings, map), first), second);
        return found
            ? (0,model_value/* through */.sc)(found, call.whole.span)
            : evaluate_unknown(call, `mapping \`${map}\` has no \`${first}\`, \`${second}\``);
    },
    "Fn::ImportValue": (call) => evaluate_unknown(call, "exported by another stack", `Fn::ImportValue(${importedName(call)})`),
    "Fn::Base64": (call) => {
        const known = (0,model_value/* literal */.eu)(evaluate(call.scope, call.argument));
        if (known === undefined)
            return notEvaluated(call);
        const text = Buffer.from(known).toString("base64");
        return { kind: "text", pieces: [{ kind: "literal", text, span: call.whole.span }], span: call.whole.span };
    },
    "Fn::Length": (call) => {
        const list = evaluateEach(call.scope, call.argument);
        return list ? { kind: "scalar", value: list.items.length, span: call.whole.span } : notEvaluated(call);
    },
    // Who reads a policy that is a JSON string reads the object as well, and the object has every part's place.
    "Fn::ToJsonString": (call) => evaluate(call.scope, call.argument),
};
const argumentsOf = ({ argument }) => (argument.kind === "list" ? argument.items : []);
const flattened = (items) => items.flatMap((each) => (each.kind === "list" ? each.items : [each]));
function importedName({ scope, argument }) {
    const name = evaluate(scope, argument);
    const pieces = name && piecesOf(name);
    return (pieces ?? []).map((piece) => (piece.kind === "hole" ? `\${${piece.name}}` : piece.text)).join("");
}

;// CONCATENATED MODULE: ./lib/src/formats/cloudformation/evaluate.js
/** A value as a template has it to what it will be: intrinsic functions replaced as far as they are known now. */




/** Undefined is `AWS::NoValue`: the entry or item is not there. */
function evaluate(scope, value) {
    switch (value.kind) {
        case "text":
            return withDynamicReferences(value);
        case "list":
            return { ...value, items: value.items.flatMap((item) => evaluateItem(scope, item)) };
        case "dict": {
            const called = callOf(scope, value);
            if (called)
                return called.run(called.call);
            const entries = value.entries.flatMap((each) => {
                const now = evaluate(scope, each.value);
                return now ? [{ ...each, value: now }] : [];
            });
            return { ...value, entries };
        }
        default:
            return value;
    }
}
function callOf(scope, whole) {
    const only = whole.entries.length === 1 ? whole.entries[0] : undefined;
    if (!only || !(only.key === "Ref" || only.key.startsWith("Fn::")))
        return undefined;
    return { run: intrinsics[only.key] ?? notEvaluated, call: { scope, name: only.key, argument: only.value, whole } };
}
/** An `Fn::If` whose condition is unknown gives both its items to a list, so that no permission is missed. */
function evaluateItem(scope, item) {
    const branches = openBranches(scope, item);
    if (branches)
        return branches.flatMap((branch) => evaluateItem(scope, branch));
    const now = evaluate(scope, item);
    return now ? [now] : [];
}
function openBranches(scope, item) {
    const choice = item.kind === "dict" && item.entries.length === 1 ? (0,model_value/* field */.ZZ)(item, "Fn::If") : undefined;
    if (choice?.kind !== "list")
        return undefined;
    const [name, ...branches] = choice.items;
    const condition = (0,model_value/* literal */.eu)(name);
    return condition !== undefined && conditionHolds(scope, condition) === "maybe" ? branches : undefined;
}
/** The items of a list where each must stand for one value: of `Fn::Join`, `Fn::Select`. */
function evaluateEach(scope, value) {
    if (value.kind !== "list") {
        const now = evaluate(scope, value);
        return now?.kind === "list" ? now : undefined;
    }
    return { ...value, items: value.items.flatMap((item) => evaluate(scope, item) ?? []) };
}
const notEvaluated = (call) => evaluate_unknown(call, `\`${call.name}\` is not worked out`);
function evaluate_unknown({ whole }, because, name = nameOf(whole)) {
    return { kind: "unknown", because, name, span: whole.span };
}
/** A stable name for a value that is not known: the expression in one line, the same for JSON and YAML. */
function nameOf(value) {
    switch (value.kind) {
        case "text":
            return value.pieces.map((piece) => (piece.kind === "hole" ? `\${${piece.name}}` : piece.text)).join("");
        case "scalar":
            return String(value.value);
        case "list":
            return value.items.map(nameOf).join(", ");
        case "dict": {
            const [only] = value.entries;
            if (value.entries.length === 1 && only?.key === "Ref")
                return nameOf(only.value);
            if (value.entries.length === 1 && only?.key.startsWith("Fn::"))
                return `${only.key}(${nameOf(only.value)})`;
            return `{${value.entries.map((each) => `${each.key}: ${nameOf(each.value)}`).join(", ")}}`;
        }
        case "reference":
            return value.attribute === "" ? value.address : `${value.address}.${value.attribute}`;
        case "unknown":
            return value.name;
    }
}
/** A value inside a string; undefined where it cannot be part of one. */
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
            return [{ kind: "hole", name: nameOf(value), span: value.span, because: "known once it is deployed", ...via }];
        case "unknown":
            return [{ kind: "hole", name: value.name, span: value.span, because: value.because, ...via }];
        default:
            return undefined;
    }
}
const DYNAMIC = /\{\{(resolve:[\w-]+:[^{}\s]+)\}\}/g;
/** https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html */
function withDynamicReferences(text) {
    if (!text.pieces.some((piece) => piece.kind === "literal" && piece.text.includes("{{resolve:")))
        return text;
    const flat = (0,model_text/* flatten */.Bq)(text);
    const pieces = [];
    let done = 0;
    for (const { 0: whole, 1: name = whole, index } of flat.chars.matchAll(DYNAMIC)) {
        (0,model_text/* cut */.Jj)(flat, done, index, pieces);
        done = index + whole.length;
        const span = (0,model_text/* cut */.Jj)(flat, index, done)[0]?.span ?? text.span;
        pieces.push({ kind: "hole", name, span, because: "read when it is deployed" });
    }
    return { ...text, pieces: (0,model_text/* cut */.Jj)(flat, done, flat.chars.length, pieces) };
}

;// CONCATENATED MODULE: ./lib/src/formats/cloudformation/conditions.js



/** A chain of conditions longer than this is no template of a person's, or it leads back to itself. */
const DEEPEST = 100;
function conditionHolds(scope, name) {
    const known = scope.answers.get(name);
    if (known)
        return known;
    const expression = (0,model_value/* field */.ZZ)(scope.conditions, name);
    if (!expression || scope.nesting >= DEEPEST)
        return "maybe";
    scope.nesting++;
    const answer = holds(scope, expression);
    scope.nesting--;
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
            const name = (0,model_value/* literal */.eu)(only.value);
            return name === undefined ? "maybe" : conditionHolds(scope, name);
        }
        case "Fn::And":
            return operands.reduce((all, each) => (0,truth/* and */.Uo)(all, holds(scope, each)), "yes");
        case "Fn::Or":
            return operands.reduce((any, each) => (0,truth.or)(any, holds(scope, each)), "no");
        case "Fn::Not":
            return operands[0] ? (0,truth/* not */.AU)(holds(scope, operands[0])) : "maybe";
        case "Fn::Equals":
            return equal(scope, operands[0], operands[1]);
        default:
            return "maybe";
    }
}
function equal(scope, a, b) {
    const [left, right] = [a && known(scope, a), b && known(scope, b)];
    return left === undefined || right === undefined ? "maybe" : (0,truth/* truth */.Im)(left === right);
}
function known(scope, value) {
    const now = evaluate(scope, value);
    return now?.kind === "scalar" ? String(now.value) : (0,model_value/* literal */.eu)(now);
}

;// CONCATENATED MODULE: ./lib/src/formats/cloudformation/template.js




function templateResources(template) {
    const resources = (0,model_value/* field */.ZZ)(template, "Resources");
    if (resources?.kind !== "dict")
        return { value: [], diagnostics: [] };
    const scope = scopeOf(template, resources);
    // Of a logical id that repeats, the last one counts.
    const last = new Map(resources.entries.map((each) => [each.key, each]));
    const written = resources.entries.filter((each) => last.get(each.key) === each);
    const value = written.flatMap((each) => resourceOf(scope, each) ?? []);
    return { value, diagnostics: scope.diagnostics };
}
function resourceOf(scope, { key, keySpan, value }) {
    if (key.startsWith("Fn::"))
        return complain(scope, "unsupported", `\`${key}\` among the resources is not read`, keySpan);
    const type = (0,model_value/* literal */.eu)((0,model_value/* field */.ZZ)(value, "Type"));
    if (value.kind !== "dict" || type === undefined)
        return complain(scope, "shape", value.kind === "dict" ? `resource \`${key}\` has no \`Type\`` : `resource \`${key}\` is no mapping`, keySpan);
    const condition = (0,model_value/* literal */.eu)((0,model_value/* field */.ZZ)(value, "Condition"));
    const holds = condition === undefined ? "yes" : conditionHolds(scope, condition);
    if (holds === "no")
        return undefined;
    const span = keySpan.source === value.span.source ? { ...keySpan, end: Math.max(keySpan.end, value.span.end) } : keySpan;
    const resource = { address: key, type, body: bodyOf(scope, value), span };
    return holds === "maybe" ? { ...resource, perhaps: `condition \`${condition}\` is not known` } : resource;
}
function bodyOf(scope, value) {
    const entries = value.entries.flatMap((each) => {
        if (each.key !== "Properties")
            return [each];
        const now = evaluate(scope, each.value);
        return now ? [{ ...each, value: now }] : [];
    });
    return { ...value, entries };
}
function complain(scope, code, message, at) {
    const diagnostic = { code, severity: "error", message, at };
    scope.diagnostics.push(diagnostic);
}

;// CONCATENATED MODULE: ./lib/src/formats/cloudformation/format.js



function templateFormat({ name, writtenIn, parse, writer }) {
    const parsed = (0,formats_parsed/* parsedOnce */.p)(parse);
    return {
        name,
        claims: (file) => mayBeTemplate(file.text) && writtenIn(file) && parsed.kept(file).value.some(isTemplate),
        marks: (file) => mayBeTemplate(file.text) &&
            writtenIn(file) &&
            marksTemplate(file.text) &&
            parsed.kept(file).diagnostics.some((each) => each.severity === "error"),
        unit: (path) => path,
        wants: () => [],
        writer: (file) => (isSynthesized(file) ? undefined : writer),
        read: (_unit, files) => readAll(files, parsed.last),
    };
}
/** https://docs.aws.amazon.com/cdk/v2/guide/constructs.html: the next run of the program would undo what is written there. */
const isSynthesized = ({ path, text }) => path.endsWith(".template.json") || text.includes("aws:cdk:path");
function readAll(files, parse) {
    const reads = files.flatMap((file) => {
        const { value, diagnostics } = parse(file);
        return [{ value: [], diagnostics }, ...value.filter(isTemplate).map(templateResources)];
    });
    return { value: reads.flatMap((read) => read.value), diagnostics: reads.flatMap((read) => read.diagnostics) };
}


/***/ }),

/***/ 3361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ parsedOnce)
/* harmony export */ });
function parsedOnce(parse) {
    const known = new WeakMap();
    const kept = (source) => {
        const before = known.get(source);
        if (before !== undefined)
            return before;
        const made = parse(source);
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
