export const id = 9633;
export const ids = [9633];
export const modules = {

/***/ 9633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bicep: () => (/* binding */ bicep)
});

// EXTERNAL MODULE: ./lib/src/formats/masked.js
var masked = __webpack_require__(1804);
// EXTERNAL MODULE: ./lib/src/formats/paths.js
var paths = __webpack_require__(8221);
// EXTERNAL MODULE: ./lib/src/formats/bicep/parser.js + 6 modules
var parser = __webpack_require__(4979);
;// CONCATENATED MODULE: ./lib/src/formats/bicep/paths.js
/** Paths as a Bicep file writes them to paths in the repository. */

/** A path from the root of the repository; undefined of what leads out of it, or lies in a registry. */
const pathFrom = (path, written) => isElsewhere(written) ? undefined : (0,paths/* filePath */.s$)((0,paths/* directoryOf */.jt)(path), written);
/** `br:…`, `br/public:…` and `ts:…`. https://learn.microsoft.com/azure/azure-resource-manager/bicep/modules */
const isElsewhere = (written) => /^[A-Za-z][\w/-]*:/.test(written);

// EXTERNAL MODULE: ./lib/src/model/source.js
var source = __webpack_require__(2239);
// EXTERNAL MODULE: ./lib/src/formats/arm/deployment.js
var arm_deployment = __webpack_require__(9497);
;// CONCATENATED MODULE: ./lib/src/formats/bicep/template.js
/** The text of a Bicep file and what it is deployed with to what its names stand for. */




function templateOf(source, given) {
    const { value: file, diagnostics } = (0,parser/* parsed */.Yz)(source);
    if (!given.shared.told.has(source)) {
        given.shared.told.add(source);
        for (const each of diagnostics)
            given.shared.diagnostics.push(each);
    }
    const names = new Map([
        ["az", { kind: "namespace" }],
        ["sys", { kind: "namespace" }],
    ]);
    const places = [];
    const outputs = new Map();
    for (const each of file.statements) {
        switch (each.kind) {
            case "parameter":
            case "variable":
            case "function":
            case "type":
                names.set(each.name.text, each);
                break;
            case "resource":
            case "module": {
                const place = placeOf(each, given.prefix, undefined);
                names.set(each.name.text, place);
                places.push(place);
                break;
            }
            case "output":
                outputs.set(each.name.text, each);
                break;
            case "import": {
                const path = each.from.kind === "string" ? pathFrom(source.path, plainText(each.from) ?? ":") : undefined;
                if (each.all !== undefined)
                    names.set(each.all, { kind: "imported", path, span: each.span });
                for (const { name, as } of each.names)
                    names.set(as, { kind: "imported", path, name, span: each.span });
            }
        }
    }
    return {
        source,
        names,
        places,
        outputs,
        known: new Map(),
        instances: new Map(),
        called: new Map(),
        ...given,
        callers: [...given.callers, source.path],
    };
}
function placeOf(declaration, prefix, outer) {
    const { name } = declaration;
    const written = plainText(declaration.kind === "resource" ? declaration.type : declaration.path) ?? "";
    const at = declaration.kind === "resource" ? written.lastIndexOf("@") : -1;
    const type = at < 0 ? written : written.slice(0, at);
    // One that does not say is of the version of what it is declared in.
    const apiVersion = at < 0 ? outer?.apiVersion : written.slice(at + 1);
    const place = {
        kind: declaration.kind === "resource" ? "resource" : "module",
        declaration,
        address: outer
            ? `${outer.address}::${name.text}`
            : `${prefix}${declaration.kind === "resource" ? "" : "module."}${name.text}`,
        type: outer && !type.includes("/") ? `${outer.type}/${type}` : type,
        ...(apiVersion !== undefined && { apiVersion }),
        ...(outer && { outer }),
        children: new Map(),
    };
    for (const nested of bodyIn(declaration.value)?.resources ?? [])
        place.children.set(nested.name.text, placeOf(nested, prefix, place));
    return place;
}
/** The braces of a body, behind its condition; nothing of a loop, in which nothing can be declared. */
function bodyIn(expression) {
    if (expression.kind === "object")
        return expression;
    return expression.kind === "if" || expression.kind === "parentheses"
        ? bodyIn(expression.kind === "if" ? expression.then : expression.of)
        : undefined;
}
/** A string without expressions in it. */
function plainText(expression) {
    if (expression?.kind !== "string")
        return undefined;
    return expression.parts.every((part) => part.kind === "literal")
        ? expression.parts.map((part) => (part.kind === "literal" ? part.text : "")).join("")
        : undefined;
}
/** https://learn.microsoft.com/azure/azure-resource-manager/bicep/file#target-scope */
function targetOf(file) {
    const declared = file.statements.find((each) => each.kind === "target-scope");
    const written = declared?.value.kind === "string" ? plainText(declared.value) : undefined;
    const kind = scopeKinds.find((each) => each === written) ?? "resourceGroup";
    return { kind, span: declared?.value.span ?? { ...file.span, end: file.span.start } };
}
const scopeKinds = ["tenant", "managementGroup", "subscription", "resourceGroup"];
/** The deployment of a template that is deployed itself. */
function deploymentOf(source) {
    const { kind, span } = targetOf((0,parser/* parsed */.Yz)(source).value);
    return (0,arm_deployment/* deploymentTo */.p3)(kind, span);
}
const spelledAt = (span) => (0,source/* textOf */.b6)(span).replace(/\s+/g, " ").slice(0, 200);

;// CONCATENATED MODULE: ./lib/src/formats/bicep/calls.js




const calls_module = /^[ \t]*module[ \t]+\w+[ \t]+'([^'$]+)'/;
const named = /\bfrom[ \t]+'([^'$]+)'|\bload(?:(?:Json|Yaml|Text)Content|FileAsBase64)\(\s*'([^'$]+)'/g;
/** Modules, files that export something, and files that are read as data. */
function callsIn(path, line) {
    const [, written] = calls_module.exec(line) ?? [];
    const called = written === undefined ? undefined : pathFrom(path, written);
    return [...(called !== undefined && !isTrialOf(path, called) ? [called] : []), ...namedIn(path, line)];
}
/** A test shows how a module is called, which is judged by itself. */
const isTrialOf = (path, called) => (0,paths/* isTrial */.rK)((0,paths/* directoryOf */.jt)(path), (0,paths/* directoryOf */.jt)(called));
const namedIn = (path, text) => [...text.matchAll(named)].flatMap(([, from, loaded]) => pathFrom(path, from ?? loaded ?? "") ?? []);
/** The files that a file surely calls or imports from. */
const calledBy = (file) => pathsIn(file).filter((path) => !isTrialOf(file.path, path) || path === file.path);
const wantsOf = (file) => [...new Set([...pathsIn(file), ...namedIn(file.path, file.text)])].map((path) => ({ kind: "file", path }));
/** What its modules, imports and parameters name by a path. */
function pathsIn(file) {
    return (0,parser/* parsed */.Yz)(file).value.statements.flatMap((each) => {
        const written = each.kind === "module"
            ? each.path
            : each.kind === "import"
                ? each.from
                : each.kind === "using" || each.kind === "extends"
                    ? each.path
                    : undefined;
        return pathFrom(file.path, plainText(written) ?? ":") ?? [];
    });
}

// EXTERNAL MODULE: ./lib/src/formats/arm/deployments.js
var deployments = __webpack_require__(5436);
// EXTERNAL MODULE: ./lib/src/formats/arm/nested.js
var nested = __webpack_require__(3205);
// EXTERNAL MODULE: ./lib/src/formats/arm/parameter-files.js
var parameter_files = __webpack_require__(801);
// EXTERNAL MODULE: ./lib/src/formats/json/parse.js + 2 modules
var parse = __webpack_require__(5215);
// EXTERNAL MODULE: ./lib/src/formats/parsed.js
var parsed = __webpack_require__(5476);
// EXTERNAL MODULE: ./lib/src/formats/arm/allowed.js
var arm_allowed = __webpack_require__(6192);
// EXTERNAL MODULE: ./lib/src/formats/arm/functions-collection.js
var functions_collection = __webpack_require__(1470);
// EXTERNAL MODULE: ./lib/src/formats/veiled.js
var veiled = __webpack_require__(8840);
// EXTERNAL MODULE: ./lib/src/model/text.js
var model_text = __webpack_require__(3537);
// EXTERNAL MODULE: ./lib/src/model/value.js
var model_value = __webpack_require__(1925);
// EXTERNAL MODULE: ./lib/src/formats/arm/bounds.js
var bounds = __webpack_require__(1799);
// EXTERNAL MODULE: ./lib/src/formats/arm/functions.js + 6 modules
var functions = __webpack_require__(1236);
// EXTERNAL MODULE: ./lib/src/formats/arm/functions-logic.js
var functions_logic = __webpack_require__(7582);
// EXTERNAL MODULE: ./lib/src/formats/arm/pieces.js
var arm_pieces = __webpack_require__(3829);
// EXTERNAL MODULE: ./lib/src/formats/cloudformation/alternatives.js
var alternatives = __webpack_require__(8584);
// EXTERNAL MODULE: ./lib/src/formats/terraform/make.js
var make = __webpack_require__(4490);
;// CONCATENATED MODULE: ./lib/src/formats/bicep/scope.js
/** Steps and values that are worked out for one unit: twenty times what the largest public template takes. */
const mostWork = 1_200_000;
const sharedBy = (files) => ({
    files: new Map(files.map((file) => [file.path, file])),
    diagnostics: [],
    secrets: [],
    work: { left: mostWork, depth: 0 },
    modules: { count: 0 },
    exporting: new Map(),
    told: new Set(),
});
/** Expressions are worked out through so many others. */
const deepest = 200;
const scopeIn = (template) => ({ template });
function withBound(scope, names) {
    let { bound } = scope;
    for (const [name, value] of names)
        bound = { name, value, outer: bound };
    return bound ? { ...scope, bound } : scope;
}
function boundTo(name, scope) {
    for (let bound = scope.bound; bound; bound = bound.outer)
        if (bound.name === name)
            return bound.value;
    return undefined;
}
/** What a name means where it stands, unless it is bound there. */
function meaningOf(name, { template, within }) {
    for (let place = within; place; place = place.outer) {
        const child = place.children.get(name);
        if (child)
            return child;
    }
    return template.names.get(name);
}
/** Complains once of each thing at a place; warnings leave room for errors. */
function complain({ diagnostics }, code, severity, message, at) {
    if (diagnostics.length >= (severity === "error" ? 2 * mostWarnings : mostWarnings))
        return;
    const isTold = ({ message: told, at: place }) => told === message && "start" in place && place.start === at.start && place.source === at.source;
    if (!diagnostics.some(isTold))
        diagnostics.push({ code, severity, message, at });
}
const mostWarnings = 100;
/** Said once for a unit. */
function tooMuch({ template: { shared } }, at) {
    shared.work.left = Math.min(shared.work.left, -1);
    const message = "the template takes too much work; from here on it is not worked out";
    if (!shared.diagnostics.some(({ code }) => code === "too-much-work"))
        complain(shared, "too-much-work", "error", message, at);
    return { kind: "unknown", because: "working it out takes too much", name: "…", span: at };
}

;// CONCATENATED MODULE: ./lib/src/formats/bicep/deciders.js


/** So many names are looked through. */
const mostNames = 200;
/** So many places are told. */
const mostPlaces = 12;
/** Whether its value hangs on a parameter that whoever deploys the template may set. */
const hangs = (expression, scope) => openParameters(expression, scope).length > 0;
/** The parameters that it hangs on and that whoever deploys the template may set. */
function openParameters(expression, scope, seen = new Set()) {
    const { template } = scope;
    return namesIn(expression).flatMap(({ name }) => {
        if (boundTo(name, scope) || seen.has(name) || seen.size > mostNames)
            return [];
        seen.add(name);
        const meaning = meaningOf(name, scope);
        if (meaning?.kind === "variable")
            return openParameters(meaning.value, scopeIn(template), seen);
        const isOpen = meaning?.kind === "parameter" && (template.inputs.get(name)?.hangs ?? !template.isCalled);
        return isOpen ? [meaning] : [];
    });
}
/** Its own place, and those of the parameters and variables that it hangs on. */
function decidersOf(expression, scope) {
    const found = [];
    collect(expression, scope, new Set(), found);
    return found.slice(0, mostPlaces);
}
function collect(expression, scope, seen, found) {
    found.push(expression.span);
    for (const { name, span } of namesIn(expression)) {
        if (found.length >= mostPlaces)
            return;
        if (seen.has(name) || boundTo(name, scope))
            continue;
        seen.add(name);
        const meaning = meaningOf(name, scope);
        if (meaning?.kind === "parameter") {
            const { span: written, via } = parameterValue(meaning, span, scope);
            found.push(written, ...(via ?? []));
        }
        if (meaning?.kind === "variable")
            collect(meaning.value, scopeIn(scope.template), seen, found);
    }
}
const known = new WeakMap();
/** The names in an expression that stand for values. */
function namesIn(expression) {
    const before = known.get(expression);
    if (before)
        return before;
    const names = expression.kind === "name" ? [expression] : partsOf(expression).flatMap(namesIn);
    const distinct = [...new Map(names.map((each) => [each.name, each])).values()];
    known.set(expression, distinct);
    return distinct;
}
function partsOf(expression) {
    switch (expression.kind) {
        case "string":
            return expression.parts.flatMap((part) => (part.kind === "interpolation" ? [part.value] : []));
        case "object":
            return expression.entries.flatMap((each) => each.kind === "spread" ? [each.value] : [each.key, each.value]);
        case "array":
            return expression.items.map((item) => (item.kind === "spread" ? item.value : item));
        case "property":
        case "child":
        case "sure":
        case "parentheses":
            return [expression.of];
        case "index":
            return [expression.of, expression.key];
        case "call":
            return [...(expression.of ? [expression.of] : []), ...expression.arguments];
        case "unary":
            return [expression.operand];
        case "binary":
            return [expression.left, expression.right];
        case "conditional":
            return [expression.test, expression.then, expression.else];
        case "lambda":
            return [expression.body];
        case "for":
            return [expression.of, expression.body];
        case "if":
            return [expression.test, expression.then];
        default:
            return [];
    }
}

// EXTERNAL MODULE: ./lib/src/formats/arm/functions-resource.js
var functions_resource = __webpack_require__(8906);
// EXTERNAL MODULE: ./lib/src/formats/made.js
var made = __webpack_require__(4392);
// EXTERNAL MODULE: ./lib/src/formats/weight.js
var formats_weight = __webpack_require__(5641);
;// CONCATENATED MODULE: ./lib/src/formats/bicep/hops.js



/** What is larger has the hop as a whole, not in all of its parts. */
const largest = 20_000;
/** Values that are copied in the time of one step. */
const valuesPerStep = 8;
function seenFrom(value, hop, { work }) {
    const weight = (0,formats_weight/* weightOf */.m)(value);
    work.left -= weight / valuesPerStep;
    return weight > largest || work.left < 0 ? (0,model_value/* through */.sc)(value, hop) : (0,make/* seenThrough */.px)(value, hop);
}

;// CONCATENATED MODULE: ./lib/src/formats/bicep/loops.js





/** More rounds than this are not told apart. */
const mostRounds = 1000;
function rounds(over, names, scope) {
    const list = (0,functions_collection/* listOf */.c3)(over);
    if ((0,functions_logic/* isAbsent */.W0)(over))
        return [];
    const items = list?.items ?? [unseenItem(over)];
    if (items.length > mostRounds) {
        const message = `there are more than ${mostRounds} rounds of the loop; the others are not judged`;
        complain(scope.template.shared, "too-much-work", "error", message, over.span);
    }
    const open = items.findIndex((item) => item.many === true || item.perhaps !== undefined);
    return items.slice(0, mostRounds).map((each, i) => {
        const { many, perhaps, ...rest } = each;
        const item = rest;
        const isSure = open < 0 || i < open || (i === open && !many);
        const index = isSure
            ? { kind: "scalar", value: i, span: item.span }
            : {
                kind: "unknown",
                because: "how many come before it is not known",
                name: `index of ${(0,arm_pieces/* nameOf */.Vb)(item)}`,
                span: item.span,
            };
        return {
            scope: withBound(scope, [
                [names.item, item],
                ...(names.index === undefined ? [] : [[names.index, index]]),
            ]),
            item,
            index: i,
            ...(many && { many }),
            ...(perhaps !== undefined && { perhaps }),
        };
    });
}
/** Stands for any item of what is not known. */
const unseenItem = (over) => ({
    kind: "unknown",
    because: over.kind === "unknown" ? over.because : "it is known once it is deployed",
    name: `${(0,arm_pieces/* nameOf */.Vb)(over)}[*]`,
    span: over.span,
    many: true,
    ...(over.via && { via: over.via }),
    ...(over.perhaps !== undefined && { perhaps: over.perhaps }),
});
/** What tells rounds apart whatever their order: the texts that they are for, or the names or keys in their items. */
function keysOf(all) {
    const named = all.map(({ item }) => (0,model_value/* literal */.eu)(item) ?? (0,model_value/* literal */.eu)((0,model_value/* field */.ZZ)(item, "key")) ?? (0,model_value/* literal */.eu)((0,model_value/* field */.ZZ)(item, "name")));
    return new Set(named).size === all.length && !named.includes(undefined)
        ? named
        : all.map(({ index }) => index);
}

;// CONCATENATED MODULE: ./lib/src/formats/bicep/instances.js







function instancesOf(place, template) {
    const known = template.instances.get(place);
    if (known)
        return known === "open" ? [] : known;
    template.instances.set(place, "open");
    const made = place.outer
        ? instancesOf(place.outer, template).flatMap((outer) => {
            const from = { given: outer.given, ...(outer.perhaps !== undefined && { perhaps: outer.perhaps }) };
            return instancesIn(place, { ...outer.scope, within: place }, from);
        })
        : instancesIn(place, { template, within: place }, { given: [] });
    template.instances.set(place, made);
    return made;
}
/** What a declaration would make if its condition held: what is not deployed has a name and an ID as well. */
function unconditioned(place, template) {
    if (template.instances.get(place) === "open")
        return undefined;
    const body = bodyIn(place.declaration.value);
    return body && { place, scope: { template, within: place }, body, suffix: "", given: [] };
}
function instancesIn(place, scope, from) {
    const { value } = place.declaration;
    if (value.kind !== "for")
        return conditioned(value, { place, scope, suffix: "", ...from });
    const all = roundsOf(value, scope);
    const keys = keysOf(all);
    const deciders = all.length > 0 ? decidersOf(value.of, scope) : [];
    return all.flatMap((round, i) => {
        const perhaps = round.perhaps ?? (round.many ? conditionOf(value.of.span) : from.perhaps);
        const { span, via } = round.item;
        const key = keys[i];
        return conditioned(value.body, {
            place,
            scope: round.scope,
            suffix: round.many ? "" : `[${typeof key === "number" ? key : JSON.stringify(key)}]`,
            ...(!round.many && { index: round.index }),
            given: [span, ...(via ?? []), ...deciders, ...from.given],
            ...(perhaps !== undefined && { perhaps }),
        });
    });
}
/** What is empty by default stands for whatever it may be set to. */
function roundsOf({ item, index, of }, scope) {
    const over = evaluate(of, scope);
    const open = isEmpty(over) ? openParameters(of, scope) : [];
    if (open.length === 0)
        return rounds(over, { item, index }, scope);
    const set = evaluate(of, { ...scope, template: withoutDefaults(scope.template, open) });
    const name = spelledAt(of.span);
    const anything = { kind: "unknown", because: "it is empty by default", name, span: of.span };
    return rounds(isEmpty(set) ? anything : set, { item, index }, scope).map((round) => ({ ...round, many: true }));
}
const isEmpty = (value) => (0,functions_logic/* isAbsent */.W0)(value) || (0,functions_collection/* listOf */.c3)(value)?.items.length === 0;
/** As if nothing were said of some parameters. */
function withoutDefaults(template, parameters) {
    const open = parameters.map((each) => {
        const value = unknownParameter(each, each.name.span, template, "it is empty by default");
        return [each.name.text, { value: () => value, hangs: true }];
    });
    const inputs = new Map([...template.inputs, ...open]);
    return { ...template, inputs, known: new Map(), instances: new Map(), called: new Map() };
}
/** Why something may not be there that hangs on an expression. */
const conditionOf = (span) => `whether it is there depends on \`${spelledAt(span)}\``;
/** A switch that is off by default is on for whoever turns it, who says what the default does not. */
function conditioned(expression, made) {
    if (expression.kind === "parentheses")
        return conditioned(expression.of, made);
    if (expression.kind !== "if")
        return [{ ...made, body: expression.kind === "object" ? expression : undefined }];
    const { test, then } = expression;
    const holds = (0,functions_logic/* truthOf */.D)(evaluate(test, made.scope));
    const open = holds === "no" ? openParameters(test, made.scope) : [];
    if (holds === "no" && open.length === 0)
        return [];
    const perhaps = made.perhaps ?? (holds === "yes" ? undefined : conditionOf(test.span));
    const given = [...decidersOf(test, made.scope), ...made.given];
    const template = open.length === 0 ? made.scope.template : withoutDefaults(made.scope.template, open);
    return conditioned(then, {
        ...made,
        scope: { ...made.scope, template },
        given,
        ...(perhaps !== undefined && { perhaps }),
    });
}

// EXTERNAL MODULE: ./lib/src/formats/arm/access.js
var access = __webpack_require__(7848);
;// CONCATENATED MODULE: ./lib/src/formats/bicep/imports.js


/** Undefined where the file is not in the repository, or exports no such thing. */
function exported(imported, name, scope, steps = 0) {
    const template = exportingTemplate(imported.path, scope);
    const meaning = template?.names.get(name);
    if (!template || !meaning)
        return undefined;
    if (meaning.kind === "function" || meaning.kind === "type" || meaning.kind === "variable")
        return { declaration: meaning, scope: scopeIn(template) };
    // What it exports may be what it imports itself.
    if (meaning.kind !== "imported" || meaning.name === undefined || steps > mostSteps)
        return undefined;
    return exported(meaning, meaning.name, scopeIn(template), steps + 1);
}
const mostSteps = 100;
function exportingTemplate(path, { template }) {
    const { shared } = template;
    const source = path === undefined ? undefined : shared.files.get(path);
    if (!source?.path.endsWith(".bicep"))
        return undefined;
    const known = shared.exporting.get(source.path);
    if (known)
        return known;
    const made = templateOf(source, {
        prefix: "",
        inputs: new Map(),
        isCalled: true,
        deployment: template.deployment,
        callers: [],
        shared,
    });
    shared.exporting.set(source.path, made);
    return made;
}
/** `name`, or `all.name` of what is imported under one name, as long as it is declared as what is wanted. */
function declaredType(type, scope) {
    const found = type.kind === "named"
        ? declared(type.name, scope)
        : type.kind === "property" && type.of.kind === "named"
            ? declaredIn(type.of.name, type.name, scope)
            : undefined;
    return found?.declaration.kind === "type" ? { declaration: found.declaration, scope: found.scope } : undefined;
}
function declared(name, scope) {
    const meaning = meaningOf(name, scope);
    if (meaning?.kind === "function" || meaning?.kind === "type" || meaning?.kind === "variable")
        return { declaration: meaning, scope: scopeIn(scope.template) };
    return meaning?.kind === "imported" && meaning.name !== undefined ? exported(meaning, meaning.name, scope) : undefined;
}
function declaredIn(all, name, scope) {
    const meaning = meaningOf(all, scope);
    return meaning?.kind === "imported" && meaning.name === undefined ? exported(meaning, name, scope) : undefined;
}

// EXTERNAL MODULE: ./lib/src/formats/arm/scope.js
var scope = __webpack_require__(4152);
// EXTERNAL MODULE: ./lib/src/formats/arm/shape.js
var shape = __webpack_require__(1601);
// EXTERNAL MODULE: ./lib/src/formats/arm/template.js + 2 modules
var arm_template = __webpack_require__(3400);
;// CONCATENATED MODULE: ./lib/src/formats/bicep/json-modules.js







const { kept: json } = (0,parsed/* parsedOnce */.p)(parse/* parseJsonWithComments */.GU);
const json_modules_known = new WeakMap();
const shares = new WeakMap();
/** Undefined of any other module. */
function jsonTemplate(instance, inputs) {
    const before = json_modules_known.get(instance);
    if (before)
        return before;
    const { place, scope, suffix } = instance;
    const { source, shared, callers } = scope.template;
    const path = /\.jsonc?$/.test(place.type) ? pathFrom(source.path, place.type) : undefined;
    const file = path === undefined ? undefined : shared.files.get(path);
    const template = file && json(file).value;
    if (!file || template?.kind !== "dict" || !(0,shape/* isTemplate */.Fl)(template))
        return undefined;
    const deployment = deploymentOfModule(instance, (0,shape/* kindOf */.I)(template));
    const made = (0,arm_template/* deployed */.$)(template, {
        path: file.path,
        prefix: `${place.address}${suffix}.`,
        isCalled: true,
        callers: [...callers, file.path],
        deployment,
        target: deployment,
        inputs: new Map([...inputs(instance)].map(([name, input]) => [name.toLowerCase(), { value: () => input.value() }])),
        shared: sharedWith(shared),
    });
    json_modules_known.set(instance, made);
    return made;
}
/** What is told, and what may not be, goes to the unit that calls. */
function sharedWith(shared) {
    const before = shares.get(shared);
    if (before)
        return before;
    const made = {
        ...(0,scope/* sharedBy */.Tb)([], json),
        files: shared.files,
        diagnostics: shared.diagnostics,
        secrets: shared.secrets,
    };
    shares.set(shared, made);
    return made;
}

;// CONCATENATED MODULE: ./lib/src/formats/bicep/modules.js











/** Modules of one unit, and how deep they may call each other. */
const mostModules = 2000;
const deepestCall = 20;
function calledTemplate(instance) {
    const { called } = instance.scope.template;
    if (!called.has(instance)) {
        // One that hands itself what it puts out finds nothing while it is made.
        called.set(instance, undefined);
        called.set(instance, call(instance));
    }
    return called.get(instance);
}
function call(instance) {
    const { place, scope, suffix } = instance;
    const { source, shared, callers } = scope.template;
    const at = place.declaration.kind === "module" ? place.declaration.path.span : place.declaration.span;
    const name = place.declaration.name.text;
    const path = isElsewhere(place.type) ? undefined : pathFrom(source.path, place.type);
    const file = path === undefined ? undefined : shared.files.get(path);
    // A test shows how a module is called, which is judged by itself.
    if (path !== undefined && (0,paths/* isTrial */.rK)((0,paths/* directoryOf */.jt)(source.path), (0,paths/* directoryOf */.jt)(path)))
        return undefined;
    if (file && !file.path.endsWith(".bicep") && jsonModule(instance))
        return undefined;
    if (!file?.path.endsWith(".bicep")) {
        const where = path === undefined
            ? `the files of module \`${name}\` are not in the repository`
            : `there is no module in \`${path}\``;
        return complain(shared, "unresolved", "warning", `${where}; only what it is given is judged`, at);
    }
    if (callers.includes(file.path))
        return complain(shared, "shape", "error", `module \`${name}\` calls itself`, at);
    if (callers.length > deepestCall || shared.modules.count++ >= mostModules) {
        const message = "there are too many modules in modules; this one and others are not judged";
        return complain(shared, "too-much-work", "error", message, at);
    }
    return templateOf(file, {
        prefix: `${place.address}${suffix}.`,
        inputs: inputsOf(instance),
        isCalled: true,
        deployment: deploymentOfModule(instance, targetOf((0,parser/* parsed */.Yz)(file).value).kind),
        callers,
        shared,
    });
}
const jsonModule = (instance) => jsonTemplate(instance, inputsOf);
/** What it is given by its call. */
function inputsOf(instance) {
    const { scope } = instance;
    const params = property(instance, "params")?.value;
    if (params === undefined)
        return new Map();
    if (params.kind !== "object" || params.entries.some((each) => each.kind === "spread")) {
        const value = evaluate(params, scope);
        const entries = value.kind === "dict" ? value.entries : [];
        return new Map(entries.map((each) => [each.key, { value: () => each.value, hangs: hangs(params, scope) }]));
    }
    return new Map(params.entries.flatMap((each) => {
        const name = each.kind === "entry" ? plainText(each.key) : undefined;
        if (name === undefined)
            return [];
        const input = {
            value: () => evaluate(each.value, scope),
            get hangs() {
                return hangs(each.value, scope);
            },
        };
        return [[name, input]];
    }));
}
/** `outputs.name` of a module; undefined where its template is not to be seen. */
function outputOf(instance, name, span) {
    const template = calledTemplate(instance);
    const declared = template?.outputs.get(name);
    const { shared } = instance.scope.template;
    const value = template && declared ? outputValue(declared, template) : jsonModule(instance)?.output(name);
    if (!value)
        return undefined;
    const seen = seenFrom(value, span, shared);
    const { perhaps } = instance;
    return perhaps === undefined ? seen : { ...seen, perhaps: seen.perhaps ?? perhaps };
}
function outputValue({ name, value, decorators, span }, template) {
    const { known } = template;
    const key = `output ${name.text}`;
    const before = known.get(key);
    if (before === "open")
        return { kind: "unknown", because: "it is made of itself", name: key, span };
    if (before)
        return before;
    known.set(key, "open");
    const found = evaluate(value, scopeIn(template));
    const made = hasDecorator({ decorators }, "secure") ? secret(found, name.text, template) : found;
    known.set(key, made);
    return made;
}

;// CONCATENATED MODULE: ./lib/src/formats/bicep/references.js













function unwind(expression) {
    const steps = [];
    let root = expression;
    for (;;) {
        if (root.kind === "property" || root.kind === "index" || root.kind === "child")
            steps.push(root);
        else if (root.kind !== "parentheses" && root.kind !== "sure")
            return { root, steps: steps.reverse() };
        root = root.of;
    }
}
function reached(expression, scope) {
    const { root, steps } = unwind(expression);
    if (root.kind !== "name")
        return onward(evaluate(root, scope), steps, scope);
    const bound = boundTo(root.name, scope);
    if (bound)
        return onward(seenFrom(bound, root.span, scope.template.shared), steps, scope);
    const meaning = meaningOf(root.name, scope);
    if (meaning?.kind === "resource" || meaning?.kind === "module")
        return fromPlace(meaning, steps, expression, scope);
    const [first, ...rest] = steps;
    if (meaning?.kind === "imported" && meaning.name === undefined && first?.kind === "property") {
        const found = declaredIn(root.name, first.name.text, scope);
        const value = found?.declaration.kind === "variable" ? variableValue(found.declaration, first.span, found.scope) : undefined;
        return onward(value ?? unseen(first.span, "it is imported from a file that is not in the repository"), rest, scope);
    }
    return onward(references_named(root.name, meaning, root.span, scope), steps, scope);
}
const unseen = (span, because) => ({ kind: "unknown", because, name: spelledAt(span), span });
function references_named(name, meaning, span, scope) {
    switch (meaning?.kind) {
        case "parameter":
            return parameterValue(meaning, span, scope);
        case "variable":
            return variableValue(meaning, span, scope);
        case "imported": {
            const found = meaning.name === undefined ? undefined : exported(meaning, meaning.name, scope);
            if (found?.declaration.kind === "variable")
                return variableValue(found.declaration, span, found.scope);
            return unseen(span, "it is imported from a file that is not in the repository");
        }
        case undefined:
            return unseen(span, `\`${name}\` is not declared here`);
        default:
            return unseen(span, `\`${name}\` is no value`);
    }
}
function variableValue({ name, value: expression }, span, { template }) {
    const { known } = template;
    const before = known.get(name.text);
    if (before === "open")
        return unseen(span, `variable \`${name.text}\` is made of itself`);
    if (before)
        return seenFrom(before, span, template.shared);
    known.set(name.text, "open");
    const made = evaluate(expression, scopeIn(template));
    known.set(name.text, made);
    return seenFrom(made, span, template.shared);
}
function onward(value, steps, scope) {
    return steps.reduce((found, step) => follow(found, step, scope), value);
}
function follow(value, step, scope) {
    const { span } = step;
    if (step.kind === "child")
        return unseen(span, "nothing is declared in it");
    const key = step.kind === "property" ? textKey(step.name) : evaluate(step.key, scope);
    const found = (0,access/* accessed */.q)(value, step.kind === "index" && step.fromEnd ? fromEnd(value, key) : key, span);
    return step.safe && ((0,functions_logic/* isAbsent */.W0)(value) || (0,functions_logic/* isAbsent */.W0)(found)) ? { kind: "scalar", value: null, span } : found;
}
const textKey = ({ text, span }) => ({ kind: "text", pieces: [{ kind: "literal", text, span }], span });
function fromEnd(value, key) {
    const isOpen = value.kind !== "list" || value.items.some((item) => item.many || item.perhaps !== undefined);
    if (isOpen || key.kind !== "scalar" || typeof key.value !== "number")
        return { kind: "unknown", because: "how many there are is not known", name: `^${(0,arm_pieces/* nameOf */.Vb)(key)}`, span: key.span };
    return { ...key, value: value.items.length - key.value };
}
/** Down to a child, or to a round of a loop, and what of it is asked. */
function fromPlace(first, steps, expression, scope) {
    const { place, picked, rest } = descended(first, steps);
    if (!place)
        return unseen(expression.span, "nothing of that name is declared in it");
    const { template } = scope;
    const all = instancesOf(place, template);
    const chosen = chosenFrom(all, picked, scope);
    const [only] = chosen;
    const isLoop = place.declaration.value.kind === "for";
    const of = (instance) => reachedIn(place, instance, rest, expression, scope);
    // What is not there is still called by its name.
    if (!only)
        return of(isLoop ? undefined : unconditioned(place, template));
    const isOne = chosen.length === 1 && (picked !== undefined || !isLoop || only.suffix === "");
    if (isOne && (picked !== undefined || !isLoop))
        return of(only);
    const references = chosen.map((instance) => {
        const made = reachedIn(place, instance, [], expression, scope);
        const { perhaps, suffix } = instance;
        return {
            ...made,
            ...(isLoop && suffix === "" && { many: true }),
            ...(perhaps !== undefined && { perhaps }),
        };
    });
    const list = { kind: "list", items: references, span: expression.span };
    return onward(picked ? (0,access/* accessed */.q)(list, evaluate(picked.key, scope), picked.span) : list, rest, scope);
}
function descended(first, steps) {
    let place = first;
    let at = 0;
    for (; place && steps[at]?.kind === "child"; at++) {
        const step = steps[at];
        place = place.children.get(step.name.text);
    }
    const next = steps[at];
    return next?.kind === "index" && place?.declaration.value.kind === "for"
        ? { place, picked: next, rest: steps.slice(at + 1) }
        : { place, rest: steps.slice(at) };
}
function chosenFrom(all, picked, scope) {
    if (!picked || all.length < 2)
        return all;
    const key = evaluate(picked.key, scope);
    const index = key.kind === "scalar" && typeof key.value === "number" ? key.value : undefined;
    return index === undefined ? all : all.filter((each) => each.index === index);
}
/** The resource that an expression names as a whole; undefined where it names none, or one of several. */
function instanceAt(expression, scope) {
    const { root, steps } = unwind(expression);
    const meaning = root.kind === "name" && !boundTo(root.name, scope) ? meaningOf(root.name, scope) : undefined;
    if (meaning?.kind !== "resource")
        return undefined;
    const { place, picked, rest } = descended(meaning, steps);
    if (!place || rest.length > 0)
        return undefined;
    const all = instancesOf(place, scope.template);
    if (all.length === 0 && place.declaration.value.kind !== "for")
        return unconditioned(place, scope.template);
    const chosen = picked ? chosenFrom(all, picked, scope) : all;
    return chosen.length === 1 ? chosen[0] : undefined;
}
function reachedIn(place, instance, steps, { span }, scope) {
    const address = `${place.address}${instance?.suffix ?? ""}`;
    const path = leadingNames(steps);
    const rest = steps.slice(path.length);
    if (place.kind === "module" && path[0] === "outputs" && path[1] !== undefined) {
        const made = instance && outputOf(instance, path[1], span);
        if (made)
            return onward(made, steps.slice(2), scope);
    }
    const base = { kind: "reference", address, attribute: path.join("."), span };
    const resolved = instance && attributeOf(instance, path);
    return onward(resolved ? { ...base, resolved } : base, rest, scope);
}
/** The names of properties up to the first step that is none. */
function leadingNames(steps) {
    const end = steps.findIndex((step) => step.kind !== "property");
    return (end < 0 ? steps : steps.slice(0, end)).map((step) => step.name.text);
}
/** What the declaration itself says that a property is. */
function attributeOf(instance, path) {
    const { place, scope, body, suffix } = instance;
    const [first, ...more] = path;
    if (first === undefined)
        return undefined;
    if (more.length === 0 && place.kind === "resource") {
        if (first === "id")
            return idOf(instance);
        if (first === "name")
            return ownName(instance);
        const { span } = place.declaration.name;
        if (first === "type")
            return (0,made/* madeText */.fu)(place.type, span);
        if (first === "apiVersion")
            return (0,made/* madeText */.fu)(place.apiVersion ?? "", span);
    }
    const expression = body && within(body, path);
    if (!expression)
        return undefined;
    return once(scope.template, `${place.address}${suffix}.${path.join(".")}`, () => evaluate(expression, scope));
}
function within(body, [first, ...rest]) {
    const entry = body.entries.findLast((each) => each.kind === "entry" && plainText(each.key) === first);
    if (entry?.kind !== "entry")
        return undefined;
    if (rest.length === 0)
        return entry.value;
    return entry.value.kind === "object" ? within(entry.value, rest) : undefined;
}
/** What is not known yet is known by the reference alone; so is what asks for itself. */
function once({ known }, key, make) {
    if (known.has(key)) {
        const before = known.get(key);
        return before === "open" ? undefined : before;
    }
    known.set(key, "open");
    const made = make();
    const value = made.kind === "unknown" ? undefined : made;
    known.set(key, value);
    return value;
}

;// CONCATENATED MODULE: ./lib/src/formats/bicep/identity.js








/** A property as it is written in the body; nothing of one that is spread into it. */
function property({ body }, name) {
    return body?.entries.findLast((each) => each.kind === "entry" && plainText(each.key)?.toLowerCase() === name.toLowerCase());
}
/** The resource that it lies in: in whose body it is declared, or that its `parent` names. */
function parentOf(instance) {
    const { place, scope } = instance;
    if (place.outer)
        return instancesOf(place.outer, scope.template)[0];
    const written = property(instance, "parent");
    return written && instanceAt(written.value, scope);
}
/** As its author wrote it, which is what `.name` gives. */
function ownName(instance) {
    const written = property(instance, "name");
    const { place, suffix, scope } = instance;
    const name = `${place.address}${suffix}.name`;
    const { known } = scope.template;
    const before = known.get(name);
    if (before && before !== "open")
        return before;
    const because = written ? "it is made of itself" : "it has no `name`";
    if (!written || before)
        return { kind: "unknown", because, name, span: place.declaration.name.span };
    known.set(name, "open");
    const made = evaluate(written.value, scope);
    known.set(name, made);
    return made;
}
/** Those of what it lies in and its own, the outermost first. */
function namesOf(instance, depth = 0) {
    const parent = depth < deepestParent ? parentOf(instance) : undefined;
    return [...(parent ? namesOf(parent, depth + 1) : []), ownName(instance)];
}
/** No type of Azure's lies so deep in others. */
const deepestParent = 20;
/** With slashes between. */
function fullName(instance) {
    const names = namesOf(instance);
    return (0,arm_pieces/* joined */.oR)(names.flatMap((name, i) => (i > 0 ? ["/", name] : [name])), names.at(-1)?.span ?? instance.place.declaration.name.span);
}
/** A resource ID: as written, that of what it lies in, or that of the deployment. */
function scopeOfResource(instance, depth = 0) {
    const written = property(instance, "scope");
    const { scope, place } = instance;
    if (written)
        return asScope(written.value, instance);
    const parent = depth < deepestParent ? parentOf(instance) : undefined;
    const at = place.declaration.name.span;
    return parent ? scopeOfResource(parent, depth + 1) : (0,arm_deployment/* scopeOf */.Od)(scope.template.deployment, at);
}
/** A resource stands for its ID; so does what `resourceGroup('x')` and the like give. */
function asScope(expression, { scope }) {
    const of = instanceAt(expression, scope);
    if (of)
        return idReference(of, expression.span);
    const value = evaluate(expression, scope);
    const { deployment } = scope.template;
    const there = value.kind === "dict" ? (0,arm_deployment/* deploymentAt */.NF)(value, deployment) : undefined;
    return there ? (0,arm_deployment/* scopeOf */.Od)(there, expression.span) : value;
}
function idReference(instance, span) {
    const { place, suffix } = instance;
    return { kind: "reference", address: `${place.address}${suffix}`, attribute: "id", resolved: idOf(instance), span };
}
function idOf(instance) {
    const { place, suffix, scope } = instance;
    const { known } = scope.template;
    const key = `id of ${place.address}${suffix}`;
    const before = known.get(key);
    const at = place.declaration.name.span;
    if (before === "open" || (before && before.kind !== "text"))
        return (0,arm_pieces/* asText */.e1)({ kind: "unknown", because: "it is made of itself", name: key, span: at });
    if (before)
        return before;
    known.set(key, "open");
    const under = scopeOfResource(instance);
    const made = idUnder((0,arm_pieces/* asText */.e1)(under.kind === "reference" && under.resolved ? under.resolved : under), instance, at);
    known.set(key, made);
    return made;
}
function idUnder(under, instance, at) {
    const { type } = instance.place;
    const root = (0,model_value/* literal */.eu)(under) === "/" ? "" : under;
    switch (type.toLowerCase()) {
        case "microsoft.resources/resourcegroups":
            return (0,arm_pieces/* joined */.oR)([root, "/resourceGroups/", fullName(instance)], at);
        case "microsoft.resources/subscriptions":
            return (0,arm_pieces/* joined */.oR)(["/subscriptions/", fullName(instance)], at);
        default:
            return (0,functions_resource/* resourceIdIn */.ld)(under, type, namesOf(instance), at);
    }
}
/** The address of a resource of the template by its type and names: what `resourceId` asks. */
function identity_declaredIn(template) {
    return (type, names) => indexOf(template).get(keyOf(type, names));
}
const indexes = new WeakMap();
function indexOf(template) {
    const known = indexes.get(template);
    if (known)
        return known;
    // While their names are worked out, none is found.
    indexes.set(template, new Map());
    const made = new Map();
    for (const place of template.places)
        if (place.kind === "resource")
            addTo(made, place, template);
    indexes.set(template, made);
    return made;
}
function addTo(index, place, template) {
    for (const instance of instancesOf(place, template))
        index.set(keyOf(place.type, namesOf(instance)), `${place.address}${instance.suffix}`);
    for (const child of place.children.values())
        addTo(index, child, template);
}
const keyOf = (type, names) => `${type.toLowerCase()} ${names.map((name) => (0,model_value/* literal */.eu)(name) ?? (0,arm_pieces/* nameOf */.Vb)(name)).join("/")}`;
/** Where a module is deployed. */
function deploymentOfModule(instance, fallback) {
    const { scope } = instance;
    const { deployment } = scope.template;
    const written = property(instance, "scope");
    const name = property(instance, "name");
    const own = { ...deployment, ...(name && { name: (0,arm_pieces/* asText */.e1)(evaluate(name.value, scope)) }) };
    if (!written)
        return own;
    const value = asScope(written.value, instance);
    const found = (0,arm_deployment/* deploymentAt */.NF)(value, own);
    if (found)
        return found;
    const at = written.value.span;
    const hole = (attribute) => (0,arm_pieces/* asText */.e1)({
        kind: "unknown",
        because: "it is known once it is deployed",
        name: `${value.kind === "dict" ? spelledAt(at) : (0,arm_pieces/* nameOf */.Vb)(value)}.${attribute}`,
        span: at,
    });
    return {
        ...own,
        kind: fallback,
        ...(fallback === "resourceGroup" && { resourceGroup: hole("name") }),
        ...(fallback === "subscription" && { subscription: hole("subscriptionId") }),
        ...(fallback === "managementGroup" && { managementGroup: hole("name") }),
    };
}

;// CONCATENATED MODULE: ./lib/src/formats/bicep/yaml-files.js
let reader;
/** Before files are read. */
async function loadYaml(files) {
    if (!reader && files.some(({ text }) => text.includes("loadYamlContent")))
        reader = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8005), __webpack_require__.e(6548)]).then(__webpack_require__.bind(__webpack_require__, 8005));
}
function yamlReader() {
    if (!reader)
        throw new Error("a file that loads YAML was read before it was prepared");
    return reader;
}

;// CONCATENATED MODULE: ./lib/src/formats/bicep/load-files.js










const unknown = (span, because) => ({ kind: "unknown", because, name: spelledAt(span), span });
/** https://learn.microsoft.com/azure/azure-resource-manager/bicep/bicep-functions-files */
const loadFunctions = {
    loadTextContent: loaded((file) => wholeOf(file)),
    loadJsonContent: loaded(jsonIn),
    loadYamlContent: loaded((file) => yamlReader().parseYaml(file).value[0]),
    loadFileAsBase64: loaded(encoded),
    loadDirectoryFileInfo: (_, span) => unknown(span, "which files there are is not worked out"),
};
function loaded(read) {
    return ([path, at], span, scope) => {
        const { template } = scope;
        const written = path && (0,model_value/* literal */.eu)(evaluate(path, scope));
        const place = written === undefined ? undefined : pathFrom(template.source.path, written);
        const file = place === undefined ? undefined : template.shared.files.get(place);
        if (!file)
            return unknown(span, `\`${written ?? spelledAt(span)}\` is not in the repository`);
        const value = read(file);
        if (!value)
            return unknown(span, `\`${file.path}\` could not be read`);
        const picked = at ? pickedFrom(value, (0,model_value/* literal */.eu)(evaluate(at, scope)), span) : value;
        return seenFrom(picked, span, template.shared);
    };
}
function wholeOf(file) {
    const span = { source: file, start: 0, end: file.text.length };
    return { kind: "text", pieces: file.text === "" ? [] : [{ kind: "literal", text: file.text, span }], span };
}
/** A file that is no text is none that is in view, so that a text is what this gives another spelling. */
function encoded(file) {
    return (0,made/* madeText */.fu)(Buffer.from(file.text).toString("base64"), { source: file, start: 0, end: file.text.length });
}
const load_files_known = new WeakMap();
function jsonIn(file) {
    const before = load_files_known.get(file);
    if (before)
        return before.value;
    const { value } = (0,parse/* parseJsonWithComments */.GU)(file);
    load_files_known.set(file, { value });
    return value;
}
/** `$.a.b[0]`: names and numbers alone. An encoding may stand in its place. */
function pickedFrom(value, path, span) {
    if (path === undefined)
        return unknown(span, "which part of the file is not known");
    const steps = [...path.replace(/^\$?\.?/, "").matchAll(/\['?([^\]']+)'?\]|([^.[\]]+)/g)];
    if (!/^\$?[\w.['\]-]*$/.test(path))
        return unknown(span, "which part of the file is not worked out");
    if (/^(?:us-ascii|iso-8859-1|utf-(?:8|16)(?:BE)?)$/i.test(path))
        return value;
    const found = steps.reduce((now, [, index, name]) => (0,access/* accessed */.q)(now, load_files_keyOf(index ?? name ?? "", span), span), value);
    return (0,functions_logic/* isAbsent */.W0)(found) && found.kind === "unknown" ? unknown(span, `the file has no \`${path}\``) : found;
}
const load_files_keyOf = (written, span) => /^\d+$/.test(written)
    ? { kind: "scalar", value: Number(written), span }
    : { kind: "text", pieces: [{ kind: "literal", text: written, span }], span };

;// CONCATENATED MODULE: ./lib/src/formats/bicep/functions.js












function callIn(expression, scope) {
    const { of, name, arguments: written, span } = expression;
    if (of && !isNamespace(of, scope))
        return methodOf(of, expression, scope);
    const found = of ? undefined : declared(name.text, scope);
    if (found?.declaration.kind === "function")
        return userCall(found, written, span, scope);
    for (const table of [ownFunctions, loadFunctions])
        if (Object.hasOwn(table, name.text))
            return table[name.text](written, span, scope);
    return shared(name.text, written.map((each) => argumentOf(each, scope)), span, scope);
}
const isNamespace = (of, scope) => of.kind === "name" && !boundTo(of.name, scope) && meaningOf(of.name, scope)?.kind === "namespace";
function shared(name, args, at, { template }) {
    const call = {
        at,
        deployment: template.deployment,
        work: template.shared.work,
        declared: identity_declaredIn(template),
    };
    return (0,functions/* callFunction */.T)(name, args, call);
}
function argumentOf(expression, scope) {
    if (expression.kind === "parentheses")
        return argumentOf(expression.of, scope);
    if (expression.kind !== "lambda")
        return evaluate(expression, scope);
    const { parameters, body, span } = expression;
    return {
        kind: "lambda",
        span,
        count: parameters.length,
        run: (args) => evaluate(body, withBound(scope, parameters.flatMap(({ text }, i) => (args[i] ? [[text, args[i]]] : [])))),
    };
}
/** It sees what it is given, and what its own file declares. */
function userCall({ declaration, scope: home }, args, span, scope) {
    if (declaration.kind !== "function")
        return { kind: "unknown", because: "it is no function", name: spelledAt(span), span };
    const bound = declaration.parameters.flatMap(({ name }, i) => {
        const given = args[i];
        return given ? [[name.text, evaluate(given, scope)]] : [];
    });
    return seenFrom(evaluate(declaration.value, withBound(scopeIn(home.template), bound)), span, scope.template.shared);
}
/** `account.listKeys()`, `vault.getSecret('x')`, or a function of what is imported under one name. */
function methodOf(of, expression, scope) {
    const { name, arguments: written, span } = expression;
    const imported = of.kind === "name" ? declaredIn(of.name, name.text, scope) : undefined;
    if (imported)
        return userCall(imported, written, span, scope);
    const args = written.map((each) => evaluate(each, scope));
    const resource = instanceAt(of, scope);
    if (resource && (0,functions_resource/* isListFunction */.HD)(name.text))
        return shared(name.text, [idReference(resource, of.span), ...args], span, scope);
    const target = (0,arm_pieces/* nameOf */.Vb)(evaluate(of, scope));
    const because = name.text === "getSecret" ? "it is kept in a key vault" : "it is known once it is deployed";
    return { kind: "unknown", because, name: `${target}.${name.text}(${args.map(arm_pieces/* nameOf */.Vb).join(", ")})`, span };
}
/** https://learn.microsoft.com/azure/azure-resource-manager/bicep/bicep-functions */
const ownFunctions = {
    any: ([value], span, scope) => (value ? evaluate(value, scope) : { kind: "scalar", value: null, span }),
    nameof: ([value], span) => (0,made/* madeText */.fu)(value ? lastName(value) : "", span),
    /** Of files of parameters: what is set where it is deployed, or the default. */
    readEnvironmentVariable: ([name, fallback], span, scope) => fallback
        ? evaluate(fallback, scope)
        : {
            kind: "unknown",
            because: "it is a variable of where it is deployed from",
            name: `readEnvironmentVariable(${name ? (0,arm_pieces/* nameOf */.Vb)(evaluate(name, scope)) : ""})`,
            span,
        },
    getSecret: (args, span, scope) => ({
        kind: "unknown",
        because: "it is kept in a key vault",
        name: `getSecret(${args.map((each) => (0,arm_pieces/* nameOf */.Vb)(evaluate(each, scope))).join(", ")})`,
        span,
    }),
};
function lastName(expression) {
    switch (expression.kind) {
        case "name":
            return expression.name;
        case "property":
        case "child":
            return expression.name.text;
        case "index":
        case "parentheses":
        case "sure":
            return lastName(expression.of);
        default:
            return "";
    }
}

;// CONCATENATED MODULE: ./lib/src/formats/bicep/evaluate.js















function evaluate(expression, scope) {
    const { work } = scope.template.shared;
    if (work.depth > deepest || --work.left < 0)
        return tooMuch(scope, expression.span);
    work.depth++;
    const value = resultOf(expression, scope);
    work.depth--;
    return value;
}
function resultOf(expression, scope) {
    const { span } = expression;
    const { work } = scope.template.shared;
    switch (expression.kind) {
        case "number":
        case "boolean":
            return { kind: "scalar", value: expression.value, span };
        case "null":
            return { kind: "scalar", value: null, span };
        case "string": {
            const text = textIn(expression, scope);
            const isLong = text.kind === "text" && text.pieces.length > mostPieces;
            return isLong ? tooMuch(scope, span) : (0,bounds/* bounded */.Mm)(text, work, span);
        }
        case "object":
            return (0,bounds/* bounded */.Mm)(objectOf(expression.entries, span, scope), work, span);
        case "array":
            return (0,bounds/* bounded */.Mm)({ kind: "list", items: expression.items.flatMap((item) => itemsOf(item, scope)), span }, work, span);
        case "for":
            return (0,bounds/* bounded */.Mm)(loop(expression, scope), work, span);
        case "parentheses":
        case "sure":
            return evaluate(expression.of, scope);
        case "name":
        case "property":
        case "index":
        case "child":
            return reached(expression, scope);
        case "call":
            return callIn(expression, scope);
        case "unary":
            return unary(expression.operator, evaluate(expression.operand, scope), span, scope);
        case "binary":
            return binary(expression, scope);
        case "conditional":
            return conditional(expression, scope);
        case "if":
            return evaluate(expression.then, scope);
        case "lambda":
            return { kind: "unknown", because: "a function stands where a value must", name: spelledAt(span), span };
        case "broken":
            return { kind: "unknown", because: "it does not parse", name: spelledAt(span), span };
    }
}
/** No text that a person means is put together from so many others. */
const mostPieces = 10_000;
/** A string of one expression is that value as a text. */
function textIn({ parts, span }, scope) {
    const values = parts.flatMap((part) => (part.kind === "interpolation" ? [evaluate(part.value, scope)] : []));
    const make = (filled) => {
        let next = 0;
        const pieces = parts.flatMap((part) => {
            if (part.kind === "literal")
                return [part];
            const value = filled[next++];
            return value ? (0,arm_pieces/* piecesOf */.Xe)(value) : [];
        });
        return { kind: "text", pieces, span };
    };
    if (values.length === 0)
        return make([]);
    return (0,alternatives/* ofEach */.JG)(values, span, () => spelledAt(span), make) ?? make(values);
}
function objectOf(written, span, scope) {
    let entries = [];
    for (const each of written) {
        if (each.kind === "entry") {
            entries.push(entryOf(each, scope));
            continue;
        }
        const before = new Map(entries.map((one) => [one.key, one]));
        const more = spreadEntries(evaluate(each.value, scope)).map((one) => {
            const below = before.get(one.key);
            return below ? (0,functions_collection/* instead */.L1)(below, one) : one;
        });
        const replaced = new Set(more.map(({ key }) => key));
        entries = [...entries.filter(({ key }) => !replaced.has(key)), ...more];
    }
    return { kind: "dict", entries, span };
}
/** A key with what is not known in it is spelled with holes; one that is a reference as a whole is that: `${identity.id}`. */
function entryOf({ key, value }, scope) {
    return { key: evaluate_keyOf(key, scope), keySpan: key.span, value: evaluate(value, scope) };
}
function evaluate_keyOf(key, scope) {
    const [only] = key.parts;
    const whole = key.parts.length === 1 && only?.kind === "interpolation" ? evaluate(only.value, scope) : undefined;
    if (whole?.kind === "reference" && (0,model_value/* literal */.eu)(whole) === undefined)
        return `\${${(0,arm_pieces/* nameOf */.Vb)(whole)}}`;
    const name = textIn(key, scope);
    return name.kind === "text" ? (0,model_text/* spelled */.uQ)(name.pieces) : `\${${(0,arm_pieces/* nameOf */.Vb)(name)}}`;
}
function spreadEntries(value) {
    const found = (0,functions_collection/* dictOf */.Mv)(value);
    if (found)
        return found.perhaps === undefined ? found.entries : (0,alternatives/* perhaps */.mt)(found, found.perhaps).entries;
    if ((0,functions_logic/* isAbsent */.W0)(value))
        return [];
    return [{ key: `\${${(0,arm_pieces/* nameOf */.Vb)(value)}}`, keySpan: value.span, value: { ...value, many: true } }];
}
/** One of several, in a list, is each of them perhaps. */
function itemsOf(item, scope) {
    if (item.kind !== "spread") {
        const value = evaluate(item, scope);
        return value.kind === "list" && value.alternatives ? value.items : [value];
    }
    const value = evaluate(item.value, scope);
    if ((0,functions_logic/* isAbsent */.W0)(value))
        return [];
    return (0,functions_collection/* listOf */.c3)(value)?.items ?? [{ ...value, many: true }];
}
function loop({ item, index, of, body, span }, scope) {
    const items = rounds(evaluate(of, scope), { item, index }, scope).map((round) => {
        const made = evaluate(body, round.scope);
        return {
            ...made,
            ...(round.many && { many: true }),
            ...(round.perhaps !== undefined && made.perhaps === undefined && { perhaps: round.perhaps }),
        };
    });
    return { kind: "list", items, span };
}
const evaluate_call = (name, args, at, { template }) => (0,functions/* callFunction */.T)(name, args, { at, deployment: template.deployment, work: template.shared.work });
function unary(operator, operand, span, scope) {
    if (operator === "!")
        return evaluate_call("not", [operand], span, scope);
    return operator === "+" ? operand : evaluate_call("sub", [{ kind: "scalar", value: 0, span }, operand], span, scope);
}
/** https://learn.microsoft.com/azure/azure-resource-manager/bicep/operators */
const functionOf = {
    "==": "equals",
    "<": "less",
    "<=": "lessOrEquals",
    ">": "greater",
    ">=": "greaterOrEquals",
    "+": "add",
    "-": "sub",
    "*": "mul",
    "/": "div",
    "%": "mod",
};
/** What the left side settles, the right one is not asked for. */
function binary({ operator, left, right, span }, scope) {
    const one = evaluate(left, scope);
    const other = () => evaluate(right, scope);
    const run = (name, ...args) => evaluate_call(name, args, span, scope);
    const lower = (value) => run("toLower", value);
    switch (operator) {
        case "&&":
            return (0,functions_logic/* truthOf */.D)(one) === "no" ? { kind: "scalar", value: false, span } : run("and", one, other());
        case "||":
            return (0,functions_logic/* truthOf */.D)(one) === "yes" ? { kind: "scalar", value: true, span } : run("or", one, other());
        case "??":
            return run("coalesce", one, other());
        case "!=":
            return run("not", run("equals", one, other()));
        case "=~":
            return run("equals", lower(one), lower(other()));
        case "!~":
            return run("not", run("equals", lower(one), lower(other())));
        default:
            return run(functionOf[operator], one, other());
    }
}
/**
 * Where the test is not known, both outcomes are kept; and where it hangs on a parameter that who deploys may set, what the
 * other outcome would give is there perhaps.
 */
function conditional(expression, scope) {
    const { test, then, else: otherwise, span } = expression;
    const asked = evaluate(test, scope);
    const holds = (0,functions_logic/* truthOf */.D)(asked);
    const at = { at: span, deployment: scope.template.deployment, work: scope.template.shared.work };
    const deciders = () => decidersOf(test, scope);
    if (holds === "maybe")
        return (0,make/* besides */.oN)((0,functions_logic/* chosen */.FV)(asked, evaluate(then, scope), evaluate(otherwise, scope), at), deciders());
    const value = evaluate(holds === "yes" ? then : otherwise, scope);
    if (!hangs(test, scope))
        return (0,make/* besides */.oN)(value, deciders());
    const other = evaluate(holds === "yes" ? otherwise : then, scope);
    return (0,make/* besides */.oN)((0,functions_logic/* withOther */.pQ)(value, other, `whether it takes effect depends on \`${spelledAt(test.span)}\``), deciders());
}

;// CONCATENATED MODULE: ./lib/src/formats/bicep/parameters.js
/** A parameter to its value: what the template is deployed with, its default, or each of the values that it allows. */







/** `span` is where it is asked for. */
function parameterValue(declared, span, { template }) {
    const { text } = declared.name;
    const { known } = template;
    const before = known.get(text);
    if (before === "open")
        return unknownParameter(declared, span, template, `parameter \`${text}\` is made of itself`);
    if (before)
        return seenFrom(before, span, template.shared);
    known.set(text, "open");
    const value = givenOrDefault(declared, template);
    known.set(text, value);
    if (value)
        return seenFrom(value, span, template.shared);
    return unknownParameter(declared, span, template, `parameter \`${text}\` has no default`);
}
/** By its own name: nothing is said of it. */
const unknownParameter = ({ name, type }, span, { prefix }, because) => {
    const known = type && typeOf(type);
    return { kind: "unknown", because, name: `${prefix}${name.text}`, span, ...(known && { type: known }) };
};
const anything = { kind: "any" };
const types = {
    array: { kind: "list", of: anything },
    bool: { kind: "bool" },
    int: { kind: "number" },
    object: { kind: "map", of: anything },
    string: { kind: "string" },
};
function typeOf(type) {
    if (type.kind === "nullable")
        return typeOf(type.of);
    if (type.kind === "array" || type.kind === "tuple")
        return types.array;
    if (type.kind === "object")
        return types.object;
    return type.kind === "named" && Object.hasOwn(types, type.name) ? types[type.name] : undefined;
}
function givenOrDefault(declared, template) {
    const { name, type, value: fallback } = declared;
    const scope = scopeIn(template);
    const given = template.inputs.get(name.text)?.value();
    const value = given ?? (fallback && evaluate(fallback, scope)) ?? absent(declared, scope);
    const isSecret = hasDecorator(declared, "secure") || (type !== undefined && isSecureType(type, scope));
    return value && isSecret ? secret(value, name.text, template) : value;
}
/** What is written of it anywhere is remembered, so that nobody shows it. */
function secret(value, name, { prefix, shared }) {
    for (const span of (0,veiled/* writtenIn */.Xs)(value))
        shared.secrets.push(span);
    return (0,veiled/* veiled */.cX)(value, `${prefix}${name}`);
}
const hasDecorator = ({ decorators }, name) => decorators.some((each) => each.name === name || each.name === `sys.${name}`);
/** What it is where nobody sets it: null where it may be, else one of the values that it allows. */
function absent(declared, scope) {
    const { type, name, decorators } = declared;
    if (type?.kind === "nullable")
        return { kind: "scalar", value: null, span: type.span };
    const allowed = decorators.find((each) => each.name === "allowed" || each.name === "sys.allowed")?.arguments[0];
    const listed = allowed && (0,functions_collection/* listOf */.c3)(evaluate(allowed, scope));
    const values = listed?.items ?? (type && literalsOf(type, scope)) ?? [];
    const because = `parameter \`${name.text}\` has no default; this is a value that it allows`;
    return values.length === 0 ? undefined : (0,arm_allowed/* allowedOf */.m)(values, name.text, because, name.span);
}
/** The texts and numbers that a type consists of, through its names; none where it has any others. */
function literalsOf(type, scope, seen = new Set()) {
    if (type.kind === "literal")
        return [evaluate(type.value, scope)];
    if (type.kind === "union") {
        const members = type.members.map((member) => literalsOf(member, scope, seen));
        return members.includes(undefined) ? undefined : members.flatMap((each) => each ?? []);
    }
    const declared = declaredType(type, scope);
    if (!declared || seen.size > mostTypes)
        return undefined;
    // What is met again has said all that it has to say.
    const { value } = declared.declaration;
    if (seen.has(value))
        return [];
    return literalsOf(value, declared.scope, seen.add(value));
}
const mostTypes = 200;
const deepestType = 20;
function isSecureType(type, scope, depth = 0) {
    if (type.kind === "nullable")
        return isSecureType(type.of, scope, depth);
    const declared = depth < deepestType ? declaredType(type, scope) : undefined;
    if (!declared)
        return false;
    return (hasDecorator(declared.declaration, "secure") || isSecureType(declared.declaration.value, declared.scope, depth + 1));
}

;// CONCATENATED MODULE: ./lib/src/formats/bicep/parameter-files.js











const isParameterFile = (path) => path.endsWith(".bicepparam");
const usingIn = (file, kind) => {
    const found = (0,parser/* parsed */.Yz)(file).value.statements.find((each) => each.kind === kind);
    return found && plainText(found.path);
};
/** The template that it names, in the repository or in a registry; undefined where it names none. */
function templateNamed(file) {
    const written = usingIn(file, "using");
    if (written === undefined)
        return undefined;
    const path = isElsewhere(written) ? undefined : pathFrom(file.path, written);
    return { written, ...(path !== undefined && { path }) };
}
const places = [
    "bicepparam",
    "parameters",
    "params",
    "param",
    "parameter-files",
    "environments",
    "environment",
    "envs",
    "env",
    "config",
];
const below = (directory, name) => (directory === "" ? name : `${directory}/${name}`);
/** Where people keep what a template is deployed with, in either language. */
function nearTemplate(path) {
    const directory = (0,paths/* directoryOf */.jt)(path);
    const around = directory === "" ? [""] : [directory, (0,paths/* directoryOf */.jt)(directory)];
    const own = [directory, ...around.flatMap((at) => places.map((name) => below(at, name)))];
    return [...own.map((at) => ({ kind: "directory", path: at, endings: [".bicepparam"] })), ...(0,parameter_files/* nearTemplate */.Jg)(path)];
}
const { kept: parameter_files_json } = (0,parsed/* parsedOnce */.p)(parse/* parseJsonWithComments */.GU);
/** Whether a file of parameters is for a template. */
function isFor(file, template) {
    if (isParameterFile(file.path))
        return templateNamed(file)?.path === template.path;
    const entries = template.path.endsWith(".bicep") ? (0,parameter_files/* parametersIn */.Kx)(file, parameter_files_json) : undefined;
    return entries !== undefined && (0,parameter_files/* fits */.lA)(file.path, entries, template.path, parametersOf(template));
}
function parameter_files_partsOf(unit, files) {
    const template = files.find(({ path }) => path === unit);
    const settings = template ? files.filter((file) => file !== template && isFor(file, template)) : [];
    return (0,deployments/* partsWith */.BG)(files, settings, template ? parametersOf(template) : []);
}
/** What a template declares. */
const parametersOf = (template) => (0,parser/* parsed */.Yz)(template).value.statements.flatMap((each) => each.kind === "parameter"
    ? [{ name: each.name.text, isRequired: each.value === undefined && each.type?.kind !== "nullable" }]
    : []);
/** A file goes on from others so often. */
const longestChain = 20;
/** Parameters by name: those of the file that it goes on from, and its own. */
function inputsIn(file, unit, shared) {
    if (!isParameterFile(file.path))
        return new Map(((0,parameter_files/* parametersIn */.Kx)(file, parameter_files_json) ?? []).flatMap(fromJson));
    const chain = [];
    for (let at = file; at && !chain.includes(at) && chain.length < longestChain;) {
        chain.unshift(at);
        const base = usingIn(at, "extends");
        const path = base === undefined ? undefined : pathFrom(at.path, base);
        at = path === undefined ? undefined : shared.files.get(path);
    }
    return new Map(chain.flatMap((each) => [...ownInputs(each, unit, shared)]));
}
/** In JSON what stands there is meant as it is. */
function fromJson({ key, value: given }) {
    const value = (0,parameter_files/* valueSet */.q9)(given) ?? (0,nested/* keptElsewhere */.fW)(key, given);
    return value ? [[key, { value: () => value, hangs: (0,parameter_files/* isFromEnvironment */.Ui)(given) }]] : [];
}
function ownInputs(file, unit, shared) {
    const deployment = deploymentOf(unit);
    const template = templateOf(file, { prefix: "", inputs: new Map(), isCalled: true, deployment, callers: [], shared });
    const inputs = new Map();
    for (const [name, meaning] of template.names) {
        if (meaning.kind !== "parameter" || !meaning.value)
            continue;
        const { span } = meaning.name;
        inputs.set(name, { value: () => parameterValue(meaning, span, scopeIn(template)), hangs: false });
    }
    return inputs;
}

;// CONCATENATED MODULE: ./lib/src/formats/bicep/resources.js









function resourcesOf(template, from = { given: [] }) {
    // What may not be told is masked wherever it stands, whether or not anybody asks for it.
    for (const each of template.names.values())
        if (each.kind === "parameter")
            parameterValue(each, each.name.span, scopeIn(template));
    return [
        ...template.places.flatMap((place) => resourcesAt(place, template, from)),
        ...[...template.outputs.values()].map((output) => outputResource(output, template, from)),
    ];
}
/** What is put out can be read by whoever reads the deployments. */
function outputResource(output, template, { given, perhaps }) {
    const { name, type, span } = output;
    const value = outputValue(output, template);
    const typed = (0,made/* madeText */.fu)((0,source/* textOf */.b6)(type.span), type.span);
    return {
        address: `${template.prefix}output.${name.text}`,
        type: "output",
        body: (0,made/* madeDict */.O)({ type: typed, value }, span),
        span,
        ...(given.length > 0 && { given }),
        ...(perhaps !== undefined && { perhaps }),
    };
}
/** A file of parameters whose template lies in a registry: a module that is given them. */
function registryTemplate(file, inputs) {
    const written = templateNamed(file)?.written;
    if (written === undefined)
        return [];
    const span = { source: file, start: 0, end: file.text.length };
    const given = Object.fromEntries([...inputs].map(([name, input]) => [name, input.value()]));
    const body = (0,made/* madeDict */.O)({ ...given, source: (0,made/* madeText */.fu)(written, span) }, span);
    return [{ address: "using", type: "module", body, span }];
}
function resourcesAt(place, template, from) {
    const all = instancesOf(place, template);
    const own = all.flatMap((instance) => {
        const perhaps = instance.perhaps ?? from.perhaps;
        const here = { given: [...instance.given, ...from.given], ...(perhaps !== undefined && { perhaps }) };
        const called = place.kind === "module" ? calledTemplate(instance) : undefined;
        if (called)
            return resourcesOf(called, here);
        const json = place.kind === "module" ? jsonModule(instance) : undefined;
        return json ? json.resources().map((each) => withDoubt(each, here)) : [resourceOf(instance, here)];
    });
    return [...own, ...[...place.children.values()].flatMap((child) => resourcesAt(child, template, from))];
}
const withDoubt = (resource, { given, perhaps }) => ({
    ...resource,
    ...(given.length > 0 && { given: [...(resource.given ?? []), ...given] }),
    ...(perhaps !== undefined && { perhaps: resource.perhaps ?? perhaps }),
});
function resourceOf(instance, { given, perhaps }) {
    const { place, suffix } = instance;
    const { declaration, type } = place;
    const isExisting = declaration.kind === "resource" && declaration.existing;
    return {
        address: `${place.address}${suffix}`,
        type: place.kind === "module" ? "module" : isExisting ? `existing:${type}` : type,
        body: place.kind === "module" ? moduleBody(instance) : resourceBody(instance),
        span: declaration.span,
        ...(given.length > 0 && { given }),
        ...(perhaps !== undefined && { perhaps }),
    };
}
/** Properties that are about the deployment, or are written in full below. */
const apart = new Set(["dependson", "name", "scope", "parent"]);
function resourceBody(instance) {
    const { place, scope, body } = instance;
    const { declaration } = place;
    const span = body?.span ?? declaration.span;
    const made = body && evaluate(body, scope);
    const entries = (made?.kind === "dict" ? made.entries : []).filter(({ key }) => !apart.has(key.toLowerCase()));
    const entry = (key, value) => ({
        key,
        keySpan: property(instance, key)?.key.span ?? declaration.name.span,
        value,
    });
    const parent = parentOf(instance);
    const at = property(instance, "parent")?.value.span ?? declaration.name.span;
    return {
        kind: "dict",
        entries: [
            ...(property(instance, "name") ? [entry("name", fullName(instance))] : []),
            ...(parent ? [entry("parent", { ...idReference(parent, at) })] : []),
            ...entries,
            ...(place.apiVersion === undefined ? [] : [entry("apiVersion", versionOf(instance, place.apiVersion))]),
            entry("scope", scopeOfResource(instance)),
        ],
        span,
    };
}
/** Where it is written; of one that has it from what it is declared in, all of its type. */
function versionOf({ place: { declaration } }, version) {
    const { span: whole } = declaration.kind === "resource" ? declaration.type : declaration;
    const own = { ...whole, start: whole.end - 1 - version.length, end: whole.end - 1 };
    return (0,made/* madeText */.fu)(version, (0,source/* textOf */.b6)(own) === version ? own : whole);
}
/** What it is given, and where it comes from. */
function moduleBody(instance) {
    const { place, scope } = instance;
    const { declaration } = place;
    const params = property(instance, "params");
    const given = params && evaluate(params.value, scope);
    const source = declaration.kind === "module" ? evaluate(declaration.path, scope) : undefined;
    const entries = given?.kind === "dict" ? given.entries : [];
    const keySpan = declaration.name.span;
    const has = (key) => entries.some((each) => each.key === key);
    return {
        kind: "dict",
        entries: [
            ...entries,
            ...(source ? [{ key: "source", keySpan, value: source }] : []),
            ...(has("scope") ? [] : [{ key: "scope", keySpan, value: scopeOfResource(instance) }]),
        ],
        span: params?.value.span ?? instance.body?.span ?? declaration.span,
    };
}

// EXTERNAL MODULE: ./lib/src/formats/writer.js
var writer = __webpack_require__(9418);
;// CONCATENATED MODULE: ./lib/src/formats/bicep/write.js
/** How values are written in Bicep: strings in single quotes, items of arrays by commas or on lines of their own. */



const bicepWriter = {
    values: (at, texts) => replaced(around(at), texts),
    siblings: (at) => {
        const { item, array } = around(at);
        return array ? array.map(({ span }) => span) : [item];
    },
    entry,
};
const quote = (text) => `'${text.replace(/[\\']|\$(?=\{)/g, (char) => `\\${char}`).replaceAll("\n", "\\n")}'`;
/** The string that a place is in, and the array around it. */
function around(at) {
    let found = { item: at };
    for (const node of nodesIn(at.source)) {
        if (node.span.start > at.start || node.span.end < at.end)
            continue;
        if (node.kind === "string")
            found = { ...found, item: node.span };
        if (node.kind !== "array")
            continue;
        const own = node.items.some((each) => each.kind === "string" && each.span.start <= at.start && each.span.end >= at.end);
        if (own)
            found = { ...found, array: node.items };
    }
    return found;
}
function* nodesIn(source) {
    const pending = [(0,parser/* parsed */.Yz)(source).value.statements];
    while (pending.length > 0) {
        const next = pending.pop();
        if (Array.isArray(next))
            for (const each of next)
                pending.push(each);
        else if (typeof next === "object" && next !== null) {
            if ("kind" in next && (next.kind === "string" || (next.kind === "array" && "items" in next)))
                yield next;
            for (const [key, child] of Object.entries(next))
                if (key !== "span")
                    pending.push(child);
        }
    }
}
function replaced({ item, array }, texts) {
    if (!(0,source/* textOf */.b6)(item).startsWith("'"))
        return undefined;
    const written = texts.map(({ text, written: own }) => own?.startsWith("'") ? own : text === undefined ? undefined : quote(text));
    if (written.includes(undefined))
        return undefined;
    const [only, ...more] = written;
    if (!array)
        return only === undefined || more.length > 0 ? undefined : { span: item, text: only };
    if (only === undefined)
        return without(item, array);
    const { text } = item.source;
    const ownLine = (0,writer/* opensLine */.of)(text, item.start);
    return { span: item, text: written.join(ownLine ? `${(0,writer/* lineEnd */.kd)(text)}${(0,writer/* indentAt */.oY)(text, item.start)}` : ", ") };
}
/** One more property behind the last of an object, on a line of its own where those are. */
function entry(of, { name, value }) {
    const { source, start, end } = of;
    const { text } = source;
    const [only, ...more] = value.kind === "values" ? value.values : [];
    const written = only && (0,writer/* quotedOrWritten */.RR)(only, quote);
    if (text[start] !== "{" || text[end - 1] !== "}" || written === undefined || more.length > 0)
        return undefined;
    const body = text.slice(start, end - 1).trimEnd();
    // A comment behind the last property would take in what is written there.
    if (/\/\/[^\n']*$/.test(body))
        return undefined;
    const at = start + body.length;
    const property = `${name}: ${written}`;
    if (!text.slice(start, end).includes("\n"))
        return { span: { source, start: at, end: end - 1 }, text: `${body === "{" ? "" : ","} ${property} ` };
    const inner = /\n([ \t]+)\S/.exec(body)?.[1] ?? `${(0,writer/* indentAt */.oY)(text, end - 1)}  `;
    return { span: { source, start: at, end: at }, text: `${(0,writer/* lineEnd */.kd)(text)}${inner}${property}` };
}
/** The item and what parts it from its neighbour. */
function without(item, array) {
    const i = array.findIndex(({ span }) => span.start === item.start);
    const [before, after] = [array[i - 1]?.span, array[i + 1]?.span];
    if (after)
        return { span: { ...item, end: after.start }, text: "" };
    return before && { span: { ...item, start: before.end }, text: "" };
}

;// CONCATENATED MODULE: ./lib/src/formats/bicep/index.js








const isOurs = ({ path }) => path.endsWith(".bicep") || isParameterFile(path);
const bicep = {
    name: "bicep",
    claims: isOurs,
    marks: isOurs,
    unit: (path) => path,
    wants: (file) => (isOurs(file) ? wantsOf(file) : []),
    calls: {
        in: callsIn,
        called: (file) => (isOurs(file) ? calledBy(file) : []),
        wants: (unit) => [{ kind: "file", path: unit }, ...(isParameterFile(unit) ? [] : nearTemplate(unit))],
        own: (unit) => ({ kind: "file", path: unit }),
        heads: [".bicep"],
        settings: {
            near: (file) => {
                const path = isParameterFile(file.path) ? templateNamed(file)?.path : undefined;
                return path === undefined ? undefined : [{ kind: "file", path }];
            },
            fit: isFor,
        },
    },
    prepare: loadYaml,
    parts: parameter_files_partsOf,
    writer: () => bicepWriter,
    read,
};
/** A file of parameters is a unit of its own where its template lies in a registry. */
function read(unit, files, part) {
    const file = files.find(({ path }) => path === unit);
    if (!file)
        return { value: [], diagnostics: [] };
    const shared = sharedBy(files);
    const settings = files.find(({ path }) => path === part);
    const deployment = deploymentOf(file);
    const inputs = settings ? inputsIn(settings, file, shared) : new Map();
    const resources = isParameterFile(unit)
        ? registryTemplate(file, inputsIn(file, file, shared))
        : resourcesOf(templateOf(file, { prefix: "", inputs, isCalled: false, deployment, callers: [], shared }));
    return { value: (0,masked/* masked */.I)(resources, shared.secrets), diagnostics: shared.diagnostics };
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


/***/ })

};
