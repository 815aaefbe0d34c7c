export const id = 6281;
export const ids = [6281];
export const modules = {

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


/***/ }),

/***/ 6281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  plan: () => (/* binding */ plan)
});

// EXTERNAL MODULE: ./lib/src/formats/parsed.js
var parsed = __webpack_require__(5476);
;// CONCATENATED MODULE: ./lib/src/formats/plan/addresses.js
/** Terraform's addresses to their parts: `module.a["x"].aws_iam_role.r[0]` is a resource in a module, each with a key. */
/** Split at dots, but not at those inside brackets; a step keeps its key. */
function stepsOf(address) {
    const steps = [];
    let start = 0;
    let isQuoted = false;
    let open = 0;
    for (let at = 0; at < address.length; at++) {
        const char = address[at];
        if (isQuoted) {
            if (char === "\\")
                at++;
            else if (char === '"')
                isQuoted = false;
        }
        else if (char === '"')
            isQuoted = true;
        else if (char === "[")
            open++;
        else if (char === "]")
            open--;
        else if (char === "." && open <= 0) {
            steps.push(address.slice(start, at));
            start = at + 1;
        }
    }
    return [...steps, address.slice(start)];
}
/** `[0]` or `["x"]` at the end of a step; empty where there is none. */
const keyOf = (address) => {
    const last = stepsOf(address).at(-1) ?? "";
    const open = last.indexOf("[");
    return open < 0 ? "" : last.slice(open);
};
const bare = (step) => step.replace(/\[.*$/s, "");
/** The same for all instances of a block: no step has a key. */
const withoutKeys = (address) => stepsOf(address).map(bare).join(".");
/** Whether the first address is the second one but for keys that it does not say. */
function leavesOpen(open, address) {
    const [some, all] = [stepsOf(open), stepsOf(address)];
    return (open !== address &&
        some.length === all.length &&
        some.every((step, i) => step === all[i] || step === bare(all[i] ?? "")));
}
function placeOf(address) {
    const steps = stepsOf(address);
    let depth = 0;
    while (steps[depth] === "module" && depth + 2 < steps.length)
        depth += 2;
    return { module: steps.slice(0, depth).join("."), rest: steps.slice(depth) };
}
const joined = (module, within) => (module === "" ? within : `${module}.${within}`);
/** What a key between brackets says, for `each.key` and `count.index`; undefined where there is none. */
function keyText(key) {
    if (key === "")
        return undefined;
    const inside = key.slice(1, -1);
    return inside.startsWith('"') ? inside.slice(1, -1).replace(/\\(["\\])/g, "$1") : inside;
}

// EXTERNAL MODULE: ./lib/src/model/value.js
var model_value = __webpack_require__(1925);
;// CONCATENATED MODULE: ./lib/src/formats/plan/problems.js

const instead = "`terraform show -json tfplan > plan.json`";
/** What every plan has in its text, so that other files are not parsed. */
const mayBePlan = (text) => text.includes('"format_version"') && (text.includes('"resource_changes"') || text.includes('"planned_values"'));
const isPlan = (value) => (0,model_value/* field */.ZZ)(value, "format_version") !== undefined &&
    ((0,model_value/* field */.ZZ)(value, "resource_changes") !== undefined || (0,model_value/* field */.ZZ)(value, "planned_values") !== undefined);
/** Why a file is no plan that can be read; undefined where it is one. */
function problemOf(file, value, isBroken) {
    const complain = (code, message) => ({
        code,
        severity: "error",
        message,
        at: { path: file.path },
    });
    if (!isPlan(value))
        return complain(isBroken ? "syntax" : "shape", `${whatItIs(file.text, value)}; give what ${instead} writes`);
    const version = (0,model_value/* literal */.eu)((0,model_value/* field */.ZZ)(value, "format_version")) ?? "";
    if (!/^[01]\.\d+$/.test(version))
        return complain("unsupported", `plans of format version \`${version.slice(0, 20).replaceAll("`", "'")}\` are not known; give what ${instead} writes with Terraform 0.13 to 1.x`);
    return undefined;
}
/** Its resources are read as far as they are there. */
function errored(file, value) {
    const flag = (0,model_value/* field */.ZZ)(value, "errored");
    if (flag?.kind !== "scalar" || flag.value !== true)
        return undefined;
    const message = `the plan stopped with an error and does not hold everything; mend that, plan again and give what ${instead} writes`;
    return { code: "shape", severity: "error", message, at: { path: file.path } };
}
function whatItIs(text, value) {
    const start = text.trimStart();
    if (start === "")
        return "the plan is empty";
    if (text.startsWith("PK"))
        return "this is a plan in Terraform's own binary form";
    if (start.startsWith("[command]"))
        return "what stands before the plan comes from the wrapper of hashicorp/setup-terraform (switch it off with `terraform_wrapper: false`)";
    if (start.startsWith('{"@level"'))
        return "this is the log of `terraform plan -json`, not the plan";
    if ((0,model_value/* field */.ZZ)(value, "values") !== undefined || (0,model_value/* field */.ZZ)(value, "lineage") !== undefined)
        return "this is a state, not a plan";
    if ((0,model_value/* field */.ZZ)(value, "format_version") !== undefined && (0,model_value/* field */.ZZ)(value, "terraform_version") !== undefined)
        return "this is the state of nothing, or a plan without its resources";
    if (start.startsWith("{"))
        return "this is no plan in JSON";
    return "this is no JSON";
}

// EXTERNAL MODULE: ./lib/src/formats/json/parse.js + 2 modules
var parse = __webpack_require__(5215);
;// CONCATENATED MODULE: ./lib/src/formats/plan/configuration.js
/** The configuration inside a plan: how each argument was written, as far as names of what it refers to. */


/** Module calls and outputs that lead on to others are followed so far. */
const deepest = 20;
/** `addresses` are those of all resources and data sources of the plan, with their keys. */
function configurationOf(value, addresses) {
    const root = (0,model_value/* field */.ZZ)(value, "root_module");
    const instances = instancesOf(addresses);
    const known = new Map();
    function resourceIn(module, within) {
        const name = joined(withoutKeys(module), within);
        if (known.size === 0)
            gather(root, "", known);
        return known.get(name);
    }
    function moduleAt(address) {
        return namesOf(address).reduce((at, name) => (0,model_value/* field */.ZZ)(callIn(at, name), "module"), root);
    }
    function follow(module, key, expression, depth) {
        if (depth > deepest)
            return [];
        const names = (0,model_value/* items */.ld)((0,model_value/* field */.ZZ)(expression, "references")).flatMap((each) => (0,model_value/* literal */.eu)(each) ?? []);
        const whole = names.filter((name) => !names.some((other) => isWithin(other, name)));
        return [...new Set(whole)].flatMap((name) => resolve(module, key, name, depth));
    }
    function resolve(module, key, name, depth) {
        const steps = stepsOf(name);
        const [first = "", second = ""] = steps;
        if (first === "var") {
            const names = namesOf(module);
            const call = callIn(moduleAt(parentOf(module)), names.at(-1) ?? "");
            return follow(parentOf(module), keyOf(module), (0,model_value/* field */.ZZ)((0,model_value/* field */.ZZ)(call, "expressions"), second), depth + 1);
        }
        if (first === "module") {
            const called = instance(joined(module, `module.${second}`), keyOf(second) || key);
            const output = (0,model_value/* field */.ZZ)((0,model_value/* field */.ZZ)(moduleAt(called ?? ""), "outputs"), steps[2] ?? "");
            return called === undefined ? [] : follow(called, keyOf(called), (0,model_value/* field */.ZZ)(output, "expression"), depth + 1);
        }
        const isData = first === "data";
        const within = steps.slice(0, isData ? 3 : 2).join(".");
        const address = instance(joined(module, within), keyOf(within) || key);
        return address === undefined ? [] : [{ address, attribute: steps[isData ? 3 : 2] ?? "" }];
    }
    /** The one that the name means: as it is written, else the one with the key of whoever refers to it, else the only one. */
    function instance(address, key) {
        const all = instances.get(withoutKeys(address)) ?? [];
        return (all.find((each) => each === address) ??
            all.find((each) => keyOf(each) === key && parentOf(each) === parentOf(address)) ??
            (all.length === 1 ? all[0] : undefined));
    }
    return {
        arguments(address) {
            const { module, rest } = placeOf(address);
            return resourceIn(module, rest.map(withoutKeys).join("."));
        },
        targets: (address, expression) => distinct(follow(placeOf(address).module, keyOf(address), expression, 0)),
    };
}
const isWithin = (longer, name) => longer.startsWith(`${name}.`) || longer.startsWith(`${name}[`);
const distinct = (targets) => [
    ...new Map(targets.map((each) => [`${each.address} ${each.attribute}`, each])).values(),
];
/** `a`, `b` of `module.a["x"].module.b`. */
const namesOf = (module) => module === "" ? [] : stepsOf(withoutKeys(module)).filter((_, i) => i % 2 === 1);
const callIn = (module, name) => (0,model_value/* field */.ZZ)((0,model_value/* field */.ZZ)(module, "module_calls"), name);
/** The module that holds a resource or a module call. */
function parentOf(address) {
    const steps = stepsOf(address);
    return steps[0] === "module" && steps.length % 2 === 0 && steps.every((step, i) => i % 2 === 1 || step === "module")
        ? steps.slice(0, -2).join(".")
        : placeOf(address).module;
}
/** Resources and the modules that they are in, by their addresses without keys. */
function instancesOf(addresses) {
    const all = new Map();
    const add = (address) => {
        if (address === "")
            return;
        const name = withoutKeys(address);
        const known = all.get(name);
        if (known?.has(address))
            return;
        all.set(name, (known ?? new Set()).add(address));
        add(parentOf(address));
    };
    for (const address of addresses)
        add(address);
    return new Map([...all].map(([name, found]) => [name, [...found]]));
}
function gather(module, path, into, depth = 0) {
    for (const resource of (0,model_value/* items */.ld)((0,model_value/* field */.ZZ)(module, "resources"))) {
        const address = (0,model_value/* literal */.eu)((0,model_value/* field */.ZZ)(resource, "address"));
        const expressions = (0,model_value/* field */.ZZ)(resource, "expressions");
        if (address === undefined)
            continue;
        into.set(joined(path, withoutKeys(address)), expressions?.kind === "dict" ? expressions : { kind: "dict", entries: [], span: resource.span });
    }
    const calls = (0,model_value/* field */.ZZ)(module, "module_calls");
    if (calls?.kind !== "dict" || depth > deepest)
        return;
    for (const { key } of calls.entries)
        gather((0,model_value/* field */.ZZ)((0,model_value/* entry */.f_)(calls, key)?.value, "module"), joined(path, `module.${key}`), into, depth + 1);
}

// EXTERNAL MODULE: ./lib/src/formats/told.js
var told = __webpack_require__(9496);
;// CONCATENATED MODULE: ./lib/src/formats/plan/merged.js


const knownLater = "it becomes known when the plan is applied";
const secret = "it is sensitive";
const isTrue = (mark) => mark?.kind === "scalar" && mark.value === true;
/** `name` is the address and attribute, by which unknown values of two plans are told to be the same; `veiled` gathers what to hide. */
function merged(value, { unknown, sensitive }, name, veiled) {
    if (unknown && isTrue(unknown))
        return later(unknown.span, name);
    if (isTrue(sensitive))
        return veil(value, name, veiled);
    if (value.kind === "list") {
        const items = value.items.map((item, i) => merged(item, { unknown: at(unknown, i), sensitive: at(sensitive, i) }, `${name}[${i}]`, veiled));
        return { ...value, items };
    }
    if (value.kind !== "dict")
        return value;
    const entries = value.entries.map((each) => {
        const marks = { unknown: (0,model_value/* field */.ZZ)(unknown, each.key), sensitive: (0,model_value/* field */.ZZ)(sensitive, each.key) };
        return { ...each, value: merged(each.value, marks, `${name}.${each.key}`, veiled) };
    });
    const known = new Set(value.entries.map(({ key }) => key));
    for (const each of unknown?.kind === "dict" ? unknown.entries : [])
        if (!known.has(each.key) && isTrue(each.value))
            entries.push({ ...each, value: later(each.value.span, `${name}.${each.key}`) });
    return { ...value, entries };
}
const at = (marks, index) => marks?.kind === "list" ? marks.items[index] : undefined;
const later = (span, name) => ({ kind: "unknown", because: knownLater, name, span });
/** One sensitive variable makes the whole text sensitive that it went into. */
function veil(value, name, veiled) {
    if (value.kind === "scalar" && value.value === null)
        return value;
    const document = value.kind === "text" ? (0,told/* documentIn */.Fd)(value) : undefined;
    if (document)
        return outlined(document, name, veiled);
    veiled.push(value.span);
    return { kind: "unknown", because: secret, name, span: value.span };
}
function outlined(value, name, veiled) {
    if (value.kind === "list")
        return { ...value, items: value.items.map((each, i) => outlined(each, `${name}[${i}]`, veiled)) };
    if (value.kind === "dict") {
        const entries = value.entries.map((each) => told/* toldKeys */.GO.has(each.key) ? each : { ...each, value: outlined(each.value, `${name}.${each.key}`, veiled) });
        return { ...value, entries };
    }
    if ((0,told/* isEverything */.CM)(value))
        return value;
    veiled.push(value.span);
    return { kind: "unknown", because: secret, name, span: value.span };
}
/** The text with asterisks where secrets stand, and every other character in its place. */
function merged_hidden(text, veiled) {
    const parts = [];
    let done = 0;
    for (const { start, end } of veiled.toSorted((a, b) => a.start - b.start)) {
        if (end <= done)
            continue;
        const from = Math.max(start, done);
        parts.push(text.slice(done, from), text.slice(from, end).replace(/[^"\\\n]/g, "*"));
        done = end;
    }
    return [...parts, text.slice(done)].join("");
}

;// CONCATENATED MODULE: ./lib/src/formats/plan/read.js






/** Undefined where the file is no plan. Never throws on its text. */
function readPlan(file) {
    // Spans lead to this source, whose text is settled only when it is known which parts of it are sensitive.
    const source = { ...file };
    const { value, diagnostics: syntax } = (0,parse/* parseJson */.qF)(source);
    const broken = syntax.filter(({ severity }) => severity === "error");
    const problem = problemOf(file, value, broken.length > 0);
    if (problem)
        return { value: undefined, diagnostics: [problem] };
    const veiled = [];
    const resources = resourcesIn(value, veiled);
    const byAddress = new Map(resources.map((each) => [each.address, each]));
    source.text = merged_hidden(file.text, veiled);
    const stopped = errored(file, value);
    const plan = {
        source,
        resources,
        byAddress,
        configuration: configurationOf((0,model_value/* field */.ZZ)(value, "configuration"), [...byAddress.keys()]),
        isWhole: !stopped && !isFalse((0,model_value/* field */.ZZ)(value, "complete")) && (0,model_value/* field */.ZZ)(value, "resource_changes") !== undefined,
    };
    const diagnostics = [...broken, ...(stopped ? [stopped] : [])];
    return { value: plan, diagnostics };
}
const isFalse = (value) => value?.kind === "scalar" && value.value === false;
function resourcesIn(plan, veiled) {
    const changes = (0,model_value/* items */.ld)((0,model_value/* field */.ZZ)(plan, "resource_changes")).flatMap((each) => changed(each, veiled) ?? []);
    const seen = new Set(changes.flatMap(({ address, formerly }) => (formerly === undefined ? [address] : [address, formerly])));
    const prior = statesIn((0,model_value/* field */.ZZ)((0,model_value/* field */.ZZ)((0,model_value/* field */.ZZ)(plan, "prior_state"), "values"), "root_module"), veiled);
    const planned = statesIn((0,model_value/* field */.ZZ)((0,model_value/* field */.ZZ)(plan, "planned_values"), "root_module"), veiled);
    // What a plan does not name stays as it is, but where only its planned values are left of it. One that only refreshes has neither.
    const stays = (0,model_value/* field */.ZZ)(plan, "resource_changes") !== undefined || planned.length === 0;
    const others = new Map();
    for (const { state, ...named } of prior)
        if (!seen.has(named.address))
            others.set(named.address, { ...named, before: state, ...((stays || isData(named.type)) && { after: state }) });
    for (const { state, ...named } of planned)
        if (!seen.has(named.address))
            others.set(named.address, { ...others.get(named.address), ...named, after: state });
    return [...changes, ...others.values()];
}
const isData = (type) => type.startsWith("data.");
function namedBy(value, module) {
    const [written, type, mode] = ["address", "type", "mode"].map((name) => (0,model_value/* literal */.eu)((0,model_value/* field */.ZZ)(value, name)));
    if (written === undefined || type === undefined)
        return undefined;
    // Some versions leave out the module from the addresses of what a state holds.
    const address = module === "" || written.startsWith(`${module}.`) ? written : joined(module, written);
    return { address, type: mode === "data" ? `data.${type}` : type };
}
function changed(value, veiled) {
    const named = namedBy(value, (0,model_value/* literal */.eu)((0,model_value/* field */.ZZ)(value, "module_address")) ?? "");
    const change = (0,model_value/* field */.ZZ)(value, "change");
    // A deposed object is what is left of a replaced one: it goes away, and its resource stays.
    if (!named || change?.kind !== "dict" || (0,model_value/* literal */.eu)((0,model_value/* field */.ZZ)(value, "deposed")) !== undefined)
        return undefined;
    const part = (name) => {
        const body = (0,model_value/* field */.ZZ)(change, name);
        const marks = {
            unknown: name === "after" ? (0,model_value/* field */.ZZ)(change, "after_unknown") : undefined,
            sensitive: (0,model_value/* field */.ZZ)(change, `${name}_sensitive`),
        };
        const whole = body?.kind === "dict" ? merged(body, marks, named.address, veiled) : undefined;
        return whole && { body: asBody(whole, body), span: value.span };
    };
    const actions = (0,model_value/* items */.ld)((0,model_value/* field */.ZZ)(change, "actions")).map(model_value/* literal */.eu);
    const before = part("before");
    // What is forgotten is out of sight, and stays what it is.
    const after = actions.includes("forget")
        ? before
        : actions.includes("delete") && !actions.includes("create")
            ? undefined
            : part("after");
    const formerly = (0,model_value/* literal */.eu)((0,model_value/* field */.ZZ)(value, "previous_address"));
    return { ...named, ...(before && { before }), ...(after && { after }), ...(formerly !== undefined && { formerly }) };
}
/** A resource may be marked as a whole: then nothing is left of it. */
const asBody = (whole, { span }) => whole.kind === "dict" ? whole : { kind: "dict", entries: [], span };
const read_deepest = 60;
/** Resources of a module and of those in it, as states and planned values have them. */
function statesIn(module, veiled, depth = 0) {
    const address = (0,model_value/* literal */.eu)((0,model_value/* field */.ZZ)(module, "address")) ?? "";
    const own = (0,model_value/* items */.ld)((0,model_value/* field */.ZZ)(module, "resources")).flatMap((each) => {
        const named = namedBy(each, address);
        const values = (0,model_value/* field */.ZZ)(each, "values");
        if (!named || values?.kind !== "dict" || (0,model_value/* literal */.eu)((0,model_value/* field */.ZZ)(each, "deposed_key")) !== undefined)
            return [];
        const marks = { unknown: undefined, sensitive: (0,model_value/* field */.ZZ)(each, "sensitive_values") };
        const body = asBody(merged(values, marks, named.address, veiled), values);
        return [{ ...named, state: { body, span: each.span } }];
    });
    if (depth > read_deepest)
        return own;
    return [...own, ...(0,model_value/* items */.ld)((0,model_value/* field */.ZZ)(module, "child_modules")).flatMap((child) => statesIn(child, veiled, depth + 1))];
}

;// CONCATENATED MODULE: ./lib/src/formats/plan/same.js
/** Whether two values say the same, wherever they are written. */

/** What is not known equals only what bears the same name. */
function same(a, b) {
    switch (a.kind) {
        case "list":
            return (b.kind === "list" && a.items.length === b.items.length && a.items.every((item, i) => sameOr(item, b.items[i])));
        case "dict": {
            if (b.kind !== "dict" || a.entries.length !== b.entries.length)
                return false;
            const others = new Map(b.entries.map(({ key, value }) => [key, value]));
            return a.entries.every(({ key, value }) => sameOr(value, others.get(key)));
        }
        case "scalar":
            return b.kind === "scalar" && a.value === b.value;
        case "unknown":
            return b.kind === "unknown" && a.name === b.name;
        default: {
            const [one, other] = [(0,model_value/* literal */.eu)(a), (0,model_value/* literal */.eu)(b)];
            return one !== undefined && one === other;
        }
    }
}
const sameOr = (a, b) => b !== undefined && same(a, b);

;// CONCATENATED MODULE: ./lib/src/formats/plan/resources.js




function resourcesOf(plan, when) {
    return plan.resources.flatMap((each) => {
        const state = each[when];
        // What a data source has found stands in whatever uses it.
        if (!state || (isData(each.type) && !isPending(state)))
            return [];
        return [resourceOf(plan, each, when, state), ...(when === "after" ? moveOf(each, state) : [])];
    });
}
const isPending = ({ body }) => body.entries.some(({ value }) => isLater(value));
const isLater = (value) => value.kind === "unknown" && value.because === knownLater;
function resourceOf(plan, resource, when, { body, span }) {
    const address = (when === "before" ? resource.formerly : undefined) ?? resource.address;
    const given = plan.configuration.arguments(resource.address);
    const entries = body.entries.flatMap((each) => {
        const written = given && (0,model_value/* entry */.f_)(given, each.key);
        if (!written && isLater(each.value) && given)
            return [];
        if (!written && isReported(resource, each.key))
            return [];
        const kept = pruned(each.value, written ? [written.value] : []);
        if (!kept)
            return [];
        return [{ ...each, value: linked(plan, resource, each.key, kept, written?.value) }];
    });
    return { address, type: resource.type, body: { ...body, entries }, span };
}
/** All that the plan says of a resource, with references where values are not known yet. */
function argumentsOf(plan, resource, { body }) {
    const given = plan.configuration.arguments(resource.address);
    const entries = body.entries.map((each) => ({
        ...each,
        value: linked(plan, resource, each.key, each.value, (0,model_value/* field */.ZZ)(given, each.key)),
    }));
    return { ...body, entries };
}
/**
 * What the provider reports of a resource though other resources say it. It lags behind them: a policy that the plan
 * detaches is still there. https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/iam_role
 */
const reported = { aws_iam_role: ["inline_policy", "managed_policy_arns"] };
/** `dynamic` blocks are not in the configuration of a plan: what the plan itself sets or changes was given. */
function isReported({ type, before, after }, key) {
    if (!reported[type]?.includes(key))
        return false;
    const [was, is] = [(0,model_value/* field */.ZZ)(before?.body, key), (0,model_value/* field */.ZZ)(after?.body, key)];
    if (!after || !is)
        return false;
    return isLater(is) || (was !== undefined && same(was, is));
}
/** Without what was not given: nulls, and empty lists of blocks. */
function pruned(value, written) {
    if (value.kind === "scalar" && value.value === null)
        return undefined;
    if (value.kind === "list") {
        if (value.items.length === 0 && written.length === 0)
            return undefined;
        const blocks = written.flatMap(model_value/* items */.ld);
        return { ...value, items: value.items.map((item) => pruned(item, blocks) ?? item) };
    }
    if (value.kind !== "dict")
        return value;
    const entries = value.entries.flatMap((each) => {
        const given = written.flatMap((block) => (0,model_value/* field */.ZZ)(block, each.key) ?? []);
        const kept = pruned(each.value, given);
        return kept ? [{ ...each, value: kept }] : [];
    });
    return { ...value, entries };
}
/** An argument that waits for another resource to a reference to it, where the configuration says which. */
function linked(plan, { address }, key, value, expression) {
    const waiting = value.kind === "list" ? value.items.filter(isLater).length : isLater(value) ? 1 : 0;
    if (waiting === 0)
        return value;
    const targets = plan.configuration
        .targets(address, expression)
        .filter((target) => mayFill(key, target) && isUnknownIn(plan, target));
    if (targets.length !== waiting)
        return value;
    const left = [...targets];
    const fill = (each) => {
        const target = isLater(each) ? left.shift() : undefined;
        return target ? { kind: "reference", ...target, span: each.span } : each;
    };
    return value.kind === "list" ? { ...value, items: value.items.map(fill) } : fill(value);
}
const isDocument = (name) => /(?:^|_)(?:policy|document|content)$/.test(name);
/** A whole document never is a name or an id, though either may stand in it. */
const mayFill = (key, { address, attribute }) => !isDocument(key) ||
    isDocument(attribute) ||
    attribute.includes("json") ||
    (attribute === "" && /(?:^|\.)data\./.test(address));
function isUnknownIn(plan, { address, attribute }) {
    const body = plan.byAddress.get(address)?.after?.body;
    const value = (0,model_value/* field */.ZZ)(body, attribute);
    return attribute === "" || value === undefined || isLater(value);
}
function moveOf({ address, formerly }, { span }) {
    if (formerly === undefined || formerly === address)
        return [];
    const text = (key, written) => ({
        key,
        keySpan: span,
        value: { kind: "text", pieces: [{ kind: "literal", text: written, span }], span },
    });
    const body = { kind: "dict", entries: [text("from", formerly), text("to", address)], span };
    return [{ address: `moved@${address}`, type: "moved", body, span }];
}

;// CONCATENATED MODULE: ./lib/src/formats/plan/documents.js



const isPolicyDocument = ({ type }) => type === "data.aws_iam_policy_document";
/** What became of data sources, by the planned arguments that nothing but a reference to one is written for. */
function texts(written, instances) {
    const found = new Map();
    const several = new Set();
    for (const [base, group] of written)
        for (const { address, body } of group)
            for (const instance of instances.get(base) ?? []) {
                if (address !== instance.address && !leavesOpen(address, instance.address))
                    continue;
                for (const { key, value } of body.entries) {
                    const planned = (0,model_value/* field */.ZZ)(instance.state.body, key);
                    if (value.kind !== "reference" || planned?.kind !== "text")
                        continue;
                    const known = found.get(value.address);
                    if (known && (0,model_value/* literal */.eu)(known) !== (0,model_value/* literal */.eu)(planned))
                        several.add(value.address);
                    found.set(value.address, planned);
                }
            }
    return new Map([...found].filter(([address]) => !several.has(address)));
}
/** https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/iam_policy_document */
const names = {
    Sid: "sid",
    Effect: "effect",
    Action: "actions",
    NotAction: "not_actions",
    Resource: "resources",
    NotResource: "not_resources",
};
/** Undefined where the text is no policy. */
function blocksOf(policy) {
    const { value, diagnostics } = (0,parse/* parseJsonIn */.t)(policy);
    const statements = (0,model_value/* entry */.f_)(value, "Statement");
    if (!value || !statements || diagnostics.length > 0)
        return undefined;
    const blocks = (0,model_value/* items */.ld)(statements.value).flatMap((each) => (each.kind === "dict" ? [blockOf(each)] : []));
    return dict(value, [["statement", list(value, blocks)]]);
}
function blockOf(statement) {
    return dict(statement, statement.entries.flatMap(({ key, value }) => {
        const name = names[key];
        if (name !== undefined)
            return [[name, key === "Sid" || key === "Effect" ? value : list(value, (0,model_value/* items */.ld)(value))]];
        if (key === "Principal")
            return [["principals", list(value, principalsOf(value))]];
        if (key === "NotPrincipal")
            return [["not_principals", list(value, principalsOf(value))]];
        return key === "Condition" ? [["condition", list(value, testsOf(value))]] : [];
    }));
}
function principalsOf(value) {
    if (value.kind !== "dict")
        return [
            dict(value, [
                ["type", value],
                ["identifiers", list(value, (0,model_value/* items */.ld)(value))],
            ]),
        ];
    return value.entries.map((each) => dict(each.value, [
        ["type", documents_keyOf(each)],
        ["identifiers", list(each.value, (0,model_value/* items */.ld)(each.value))],
    ]));
}
function testsOf(value) {
    if (value.kind !== "dict")
        return [];
    return value.entries.flatMap((test) => test.value.kind !== "dict"
        ? []
        : test.value.entries.map((variable) => dict(variable.value, [
            ["test", documents_keyOf(test)],
            ["variable", documents_keyOf(variable)],
            ["values", list(variable.value, (0,model_value/* items */.ld)(variable.value))],
        ])));
}
const documents_keyOf = ({ key, keySpan: span }) => ({
    kind: "text",
    pieces: [{ kind: "literal", text: key, span }],
    span,
});
const list = ({ span }, of) => ({ kind: "list", items: of, span });
const dict = ({ span }, of) => ({
    kind: "dict",
    entries: of.map(([key, value]) => ({ key, keySpan: span, value })),
    span,
});

;// CONCATENATED MODULE: ./lib/src/formats/plan/stand.js

/** A text that is as long as its place would count as written there word for word. */
const standIn = (text, span) => text.length === span.end - span.start && span.end > span.start ? { ...span, end: span.end - 1 } : span;
function standing(value, { span, via }) {
    const place = via ? { span, via } : { span };
    switch (value.kind) {
        case "text": {
            const text = (0,model_value/* literal */.eu)(value);
            const own = { ...place, span: standIn(text ?? "", span) };
            if (text !== undefined)
                return { kind: "text", pieces: text === "" ? [] : [{ kind: "literal", text, span: own.span }], ...place };
            return { kind: "text", pieces: value.pieces.map((piece) => ({ ...piece, span: own.span })), ...place };
        }
        case "list":
            return { kind: "list", items: value.items.map((item) => standing(item, place)), ...place };
        case "dict":
            return {
                kind: "dict",
                entries: value.entries.map((each) => ({ key: each.key, keySpan: span, value: standing(each.value, place) })),
                ...place,
            };
        case "reference":
            return { kind: "reference", address: value.address, attribute: value.attribute, ...place };
        case "scalar":
            return { kind: "scalar", value: value.value, ...place };
        case "unknown":
            return { kind: "unknown", because: value.because, name: value.name, ...place };
    }
}

;// CONCATENATED MODULE: ./lib/src/formats/plan/align.js

/** Undefined where what is written does not occur in what is planned, in order. */
function aligned(written, planned) {
    const pieces = [];
    let at = 0;
    let open;
    const all = written.pieces;
    for (const [i, piece] of all.entries()) {
        if (piece.kind === "hole") {
            // Of two holes side by side nobody can say where one ends: the first one takes it all.
            open ??= piece;
            continue;
        }
        const isLast = i === all.length - 1;
        const found = !open ? (planned.startsWith(piece.text, at) ? at : -1) : align_placeOf(planned, piece.text, at, isLast);
        if (found < at)
            return undefined;
        if (open)
            pieces.push(...fill(open, planned.slice(at, found)));
        open = undefined;
        pieces.push(piece);
        at = found + piece.text.length;
    }
    if (open)
        pieces.push(...fill(open, planned.slice(at)));
    else if (at < planned.length)
        return undefined;
    return { ...written, pieces };
}
const align_placeOf = (text, part, from, isLast) => isLast ? (text.endsWith(part) ? text.length - part.length : -1) : text.indexOf(part, from);
/** https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/caller_identity and its like. */
const isDeploymentName = (name) => /(?:^|\.)data\.aws_(?:caller_identity|region|partition)(?:\.|$)/.test(name);
function fill(hole, text) {
    const { name, span, via } = hole;
    if (text === "")
        return [];
    if (isDeploymentName(name))
        return [hole];
    return [{ kind: "literal", text, span: standIn(text, span), ...(via && { via }) }];
}

;// CONCATENATED MODULE: ./lib/src/formats/plan/match.js
/** The items of a written list and of the planned one to pairs that mean the same item, whatever their order. */



/** Where there are more pairs than this to compare, items of the same position are taken for each other. */
const mostPairs = 20_000;
function matched(written, planned) {
    if (written.length * planned.length > mostPairs)
        return planned.map((each, i) => ({ written: written[i] ?? written.findLast(isTemplate), planned: each }));
    const used = new Set();
    const take = (value) => {
        if (value && !isTemplate(value))
            used.add(value);
        return value;
    };
    const exact = planned.map((each) => take(written.find((item) => !used.has(item) && same(item, each))));
    return planned.map((each, i) => ({ planned: each, written: exact[i] ?? take(mostAlike(each, written, used)) }));
}
/** What stands for any number of items, or for something that is not known at all, may be written once and planned often. */
const isTemplate = (value) => value.many === true || value.kind === "unknown" || hasUnknown(value);
const hasUnknown = (value) => value.kind === "dict"
    ? value.entries.some((each) => each.value.kind === "unknown" || hasUnknown(each.value))
    : value.kind === "text"
        ? value.pieces.some((piece) => piece.kind === "hole")
        : value.kind === "list" && value.items.some((item) => item.kind === "unknown" || hasUnknown(item));
function mostAlike(planned, written, used) {
    let best;
    for (const value of written) {
        const score = used.has(value) ? undefined : agreement(value, planned);
        if (score !== undefined && score > (best?.score ?? -1))
            best = { value, score };
    }
    return best?.value;
}
/** How much of what is written is planned too; undefined where one contradicts the other. */
function agreement(written, planned) {
    if (planned.kind === "unknown")
        return 0;
    switch (written.kind) {
        case "unknown":
            return 0;
        case "reference":
            return written.resolved ? agreement(written.resolved, planned) : 0;
        case "scalar":
            return String(written.value) ===
                ((0,model_value/* literal */.eu)(planned) ?? (planned.kind === "scalar" ? String(planned.value) : undefined))
                ? 1
                : undefined;
        case "text": {
            const [only] = planned.kind === "list" && planned.items.length === 1 ? planned.items : [planned];
            const text = only && (0,model_value/* literal */.eu)(only);
            const known = (0,model_value/* literal */.eu)(written);
            if (known !== undefined)
                return known === text ? 2 : undefined;
            return text !== undefined && aligned(written, text) ? 1 : undefined;
        }
        case "list":
            return agreementOfLists(written.items, (0,model_value/* items */.ld)(planned));
        case "dict": {
            const [only] = planned.kind === "list" && planned.items.length === 1 ? planned.items : [planned];
            if (only?.kind !== "dict")
                return undefined;
            let sum = 0;
            for (const { key, value } of written.entries) {
                const other = (0,model_value/* field */.ZZ)(only, key);
                const score = other === undefined ? 0 : agreement(value, other);
                if (score === undefined)
                    return undefined;
                sum += score;
            }
            return sum;
        }
    }
}
/** How many planned items one that is not known in full is compared with. */
const mostTried = 20;
function agreementOfLists(written, planned) {
    const texts = new Set(planned.flatMap((each) => (0,model_value/* literal */.eu)(each) ?? []));
    const scores = written.map((item) => {
        const text = (0,model_value/* literal */.eu)(item);
        if (text !== undefined)
            return texts.has(text) ? 2 : -1;
        return Math.max(-1, ...planned.slice(0, mostTried).map((other) => agreement(item, other) ?? -1));
    });
    const found = scores.filter((score) => score >= 0);
    if (written.length > 0 && planned.length > 0 && found.length === 0)
        return undefined;
    return found.reduce((sum, score) => sum + score, 0);
}

;// CONCATENATED MODULE: ./lib/src/formats/plan/fill.js
/** A written value and the planned one to one value: what is written and known keeps its place, what is not takes the planned one's. */






function filled(written, planned, manner) {
    if (planned === undefined)
        return written;
    if (planned.kind === "unknown" || isDeployment(written))
        return written;
    if (planned.kind === "reference")
        return written.kind === "unknown" ? standing(planned, written) : written;
    if (isKnown(written)) {
        // A list that came by a name may be another one in the plan.
        const mayDiffer = manner.trust === "planned" || (written.kind === "list" && written.via !== undefined);
        if (!mayDiffer || same(written, planned))
            return written;
    }
    if (planned.kind === "scalar" && planned.value === null)
        return isKnown(written) ? written : standing(planned, written);
    switch (written.kind) {
        case "text":
            return textFilled(written, planned, manner);
        case "reference":
            if (manner.isOpen(written.address))
                return standing(planned, written);
            return {
                ...sure(written),
                resolved: written.resolved ? filled(written.resolved, planned, manner) : standing(planned, written),
            };
        case "list":
            return listFilled(written, planned, manner);
        case "dict":
            return dictFilled(written, planned, manner);
        default:
            return standing(planned, written);
    }
}
/** Who deploys, and where: named, it says more than its value does, which every deployment has for itself. */
const isDeployment = (value) => value.kind === "unknown"
    ? isDeploymentName(value.name)
    : value.kind === "reference" && isDeploymentName(value.address);
/** Whether all of it is there, and surely; what each deployment has for itself is as well known as it can be. */
function isKnown(value) {
    if (value.perhaps !== undefined || value.many)
        return false;
    if (isDeployment(value))
        return true;
    switch (value.kind) {
        case "text":
            return value.pieces.every((piece) => piece.kind === "literal" || isDeploymentName(piece.name));
        case "list":
            return !value.alternatives && value.items.every(isKnown);
        case "dict":
            return value.entries.every((each) => !isHole(each.key) && isKnown(each.value));
        case "reference":
            return value.resolved !== undefined && isKnown(value.resolved);
        default:
            return value.kind === "scalar";
    }
}
const isHole = (key) => key.includes("${");
function textFilled(written, planned, manner) {
    const text = textIn(planned);
    if (text === undefined)
        return standing(planned, written);
    return aligned(sure(written), text) ?? documentFilled(written, planned, manner) ?? standing(planned, written);
}
const textIn = (value) => value.kind === "scalar" && value.value !== null ? String(value.value) : (0,model_value/* literal */.eu)(value);
/** A document that was planned in another layout than it was written in is compared by what it says. */
function documentFilled(written, planned, manner) {
    const [ours, theirs] = [documentIn(written), documentIn(planned)];
    return ours && theirs && ours.kind === theirs.kind ? { ...filled(ours, theirs, manner), encoded: "json" } : undefined;
}
function documentIn(value) {
    if (value.kind !== "text")
        return undefined;
    const first = value.pieces.find((piece) => piece.kind === "hole" || piece.text.trim() !== "");
    if (first?.kind !== "literal" || !/^\s*[[{]/.test(first.text))
        return undefined;
    const parsed = (0,parse/* parseJsonIn */.t)(value);
    return parsed.diagnostics.some(({ severity }) => severity === "error") ? undefined : parsed.value;
}
function sure(value) {
    const { perhaps: _, many: __, ...rest } = value;
    return rest;
}
function listFilled(written, planned, manner) {
    const read = documentIn(planned) ?? planned;
    if (written.alternatives) {
        const [only] = matched(written.items, [read]);
        return only?.written ? filled(sure(only.written), read, manner) : standing(read, written);
    }
    const pairs = matched(written.items, read.kind === "list" ? read.items : (0,model_value/* items */.ld)(read));
    const found = pairs.map((pair) => pair.written ? filled(sure(pair.written), pair.planned, manner) : standing(pair.planned, written));
    const used = new Set(pairs.map((pair) => pair.written));
    const others = manner.trust === "written" ? written.items.filter((item) => !used.has(item) && isCertain(item)) : [];
    return { ...sure(written), items: [...found, ...others] };
}
/** An item that is there, whatever of it is not known. */
const isCertain = (item) => item.perhaps === undefined && !item.many && item.kind !== "unknown";
function dictFilled(written, planned, manner) {
    const read = documentIn(planned) ?? planned;
    const [only] = read.kind === "list" && read.items.length === 1 ? read.items : [read];
    if (only?.kind !== "dict")
        return standing(read, written);
    return { ...sure(written), entries: entriesFilled(written, only, manner) };
}
function entriesFilled(written, planned, manner) {
    const known = new Set(written.entries.map(({ key }) => key));
    const others = planned.entries.filter(({ key }) => !known.has(key));
    return written.entries.flatMap((each) => {
        if (isHole(each.key))
            return others.map(({ key, value }) => ({ ...each, key, value: filled(sure(each.value), value, manner) }));
        const found = (0,model_value/* field */.ZZ)(planned, each.key);
        if (found)
            return [{ ...each, value: filled(each.value, found, manner) }];
        return each.value.perhaps === undefined && !each.value.many ? [each] : [];
    });
}
/** The arguments of a resource: those that the plan does not tell stay as they are. */
function argumentsFilled(written, planned, manner) {
    const entries = written.entries.map((each) => ({
        ...each,
        value: filled(each.value, (0,model_value/* entry */.f_)(planned, each.key)?.value, manner),
    }));
    return { ...written, entries };
}

;// CONCATENATED MODULE: ./lib/src/formats/plan/keys.js


/** The body of a resource that stands for several, as it is for one of them. */
function withKey(resource, key) {
    const text = keyText(key);
    if (text === undefined)
        return resource;
    const isKey = (name) => name === "each.key" || name === "count.index";
    const fill = {
        value: (value) => {
            if (value.kind !== "unknown" || !isKey(value.name))
                return value;
            const { span, via } = value;
            const place = via ? { span, via } : { span };
            return { kind: "text", pieces: [{ kind: "literal", text, span: standIn(text, span) }], ...place };
        },
        piece: (piece) => piece.kind === "hole" && isKey(piece.name)
            ? { kind: "literal", text, span: standIn(text, piece.span), ...(piece.via && { via: piece.via }) }
            : piece,
    };
    return { ...resource, body: keys_changed(resource.body, fill) };
}
/** References that leave the key open, to resources that have one by now. `named` has the addresses there are by the same without keys. */
function rekeyed(resource, named) {
    const key = keyOf(resource.address);
    const instance = (address) => {
        const all = named.get(address);
        if (!all || all.has(address))
            return address;
        const [only] = all;
        return all.has(`${address}${key}`) ? `${address}${key}` : all.size === 1 && only !== undefined ? only : address;
    };
    const fill = {
        value: (value) => (value.kind === "reference" ? { ...value, address: instance(value.address) } : value),
        piece: (piece) => {
            if (piece.kind !== "hole")
                return piece;
            const steps = stepsOf(piece.name);
            const address = steps.slice(0, -1).join(".");
            const found = steps.length > 2 ? instance(address) : address;
            return found === address ? piece : { ...piece, name: `${found}.${steps.at(-1)}` };
        },
    };
    return { ...resource, body: keys_changed(resource.body, fill) };
}
/** The addresses, without keys, that resources refer to. */
function usedBy(resources) {
    const used = new Set();
    const note = {
        value: (value) => {
            if (value.kind === "reference")
                used.add(withoutKeys(value.address));
            return value;
        },
        piece: (piece) => {
            if (piece.kind === "hole")
                used.add(withoutKeys(stepsOf(piece.name).slice(0, -1).join(".")));
            return piece;
        },
    };
    for (const { body } of resources)
        keys_changed(body, note);
    return used;
}
function keys_changed(value, change) {
    switch (value.kind) {
        case "list":
            return { ...value, items: value.items.map((item) => keys_changed(item, change)) };
        case "dict":
            return { ...value, entries: value.entries.map((each) => ({ ...each, value: keys_changed(each.value, change) })) };
        case "text":
            return { ...value, pieces: value.pieces.map(change.piece) };
        case "reference":
            return change.value(value.resolved ? { ...value, resolved: keys_changed(value.resolved, change) } : value);
        default:
            return change.value(value);
    }
}

;// CONCATENATED MODULE: ./lib/src/formats/plan/settle.js







function settled(resources, plan, when, callOf) {
    const instances = instancesAt(plan, when);
    const written = groupsOf(resources);
    const decides = plan.isWhole && [...written].every(([base, group]) => instances.has(base) || !group.some(isSure));
    const settle = (isOpen) => (all) => all.flatMap(([base, group]) => settledGroup(group, instances.get(base) ?? [], { plan, decides, isOpen }));
    const sources = [...written].filter(([, group]) => group.some(isDataSource));
    const rest = [...written].filter(([, group]) => !group.some(isDataSource));
    const became = texts(rest, instances);
    const found = settle(() => false)(sources).map((each) => settle_documentFilled(each, became.get(each.address)));
    const open = new Set(found.filter((each) => !isKnown(each.body)).map(({ address }) => address));
    const isOpen = (address) => open.has(address) || open.has(withoutKeys(address));
    const others = settle(isOpen)(rest);
    // What took their place says all that they would: as documents that nobody uses they would be judged once more.
    const replaced = open.size === 0 ? open : without(usedBy(resources), usedBy([...found, ...others]));
    const own = [...found, ...others].filter(({ address }) => !open.has(address) || !replaced.has(withoutKeys(address)));
    const named = new Map([...groupsOf(own)].map(([base, all]) => [base, new Set(all.map(({ address }) => address))]));
    return [...own.map((each) => rekeyed(each, named)), ...unseen(resources, plan, when, callOf)];
}
/** A policy document that the files leave open says what became of it, where that is all of an argument. */
function settle_documentFilled(resource, policy) {
    if (!policy || !isPolicyDocument(resource) || isKnown(resource.body))
        return resource;
    const blocks = blocksOf(policy);
    if (!blocks)
        return resource;
    const { perhaps: _, ...rest } = resource;
    return { ...rest, body: argumentsFilled(rest.body, blocks, { trust: "written", isOpen: () => false }) };
}
const without = (all, some) => new Set([...all].filter((each) => !some.has(each)));
const isDataSource = ({ type }) => isData(type);
/** By their addresses without keys. What data sources found is of the configuration that was planned: of before, nothing is known. */
function instancesAt(plan, when) {
    const found = new Map();
    for (const resource of plan.resources) {
        const state = resource[when];
        if (!state || (when === "before" && isData(resource.type)))
            continue;
        const address = (when === "before" ? resource.formerly : undefined) ?? resource.address;
        const base = withoutKeys(address);
        const instance = { address, resource, state };
        const all = found.get(base);
        if (all)
            all.push(instance);
        else
            found.set(base, [instance]);
    }
    return found;
}
/** Blocks that declare something that a plan may know. */
const isPlannable = ({ type }) => /^(?:data\.)?[a-z][a-z0-9]*_/.test(type);
const isSure = (resource) => isPlannable(resource) && !isData(resource.type) && resource.perhaps === undefined;
function groupsOf(resources) {
    const groups = new Map();
    for (const resource of resources) {
        const base = isPlannable(resource) ? withoutKeys(resource.address) : resource.address;
        const group = groups.get(base);
        if (group)
            group.push(resource);
        else
            groups.set(base, [resource]);
    }
    return groups;
}
function settledGroup(group, instances, { plan, decides, isOpen }) {
    if (instances.length === 0)
        return decides && !group.some(isDataSource)
            ? group.filter((each) => !isPlannable(each) || each.perhaps === undefined)
            : group;
    const byAddress = new Map(group.map((each) => [each.address, each]));
    // One that stands for all of them, else any: what is known of that one need not be true of another.
    const whole = group.find(({ address }) => instances.some((each) => leavesOpen(address, each.address)));
    const planned = instances.map((instance) => {
        const exact = byAddress.get(instance.address);
        const from = exact ?? whole ?? group[0];
        return filledIn(from, instance, plan, { trust: exact || whole ? "written" : "planned", isOpen });
    });
    const known = new Set(instances.map(({ address }) => address));
    const others = group.filter((each) => !known.has(each.address) && each !== whole && !(decides && each.perhaps !== undefined));
    return [...planned, ...others];
}
function filledIn(written, { address, resource, state }, plan, manner) {
    const { perhaps: _, ...rest } = withKey(written, keyOf(address));
    return { ...rest, address, body: argumentsFilled(rest.body, argumentsOf(plan, resource, state), manner) };
}
/** Resources in modules of which no file was read. */
function unseen(resources, plan, when, callOf) {
    const seen = new Set(resources.filter(isPlannable).map(({ address }) => withoutKeys(placeOf(address).module)));
    return resourcesOf(plan, when).flatMap((each) => {
        const { module } = placeOf(each.address.replace(/^moved@/, ""));
        if (module === "" || seen.has(withoutKeys(module)))
            return [];
        const span = callOf(each.address);
        if (!span)
            return [each];
        const body = standing(each.body, { span });
        return body.kind === "dict" ? [{ ...each, span, body }] : [];
    });
}

;// CONCATENATED MODULE: ./lib/src/formats/plan/root.js





/** Less in common than this is chance. */
const least = 0.5;
/** Undefined where there is none, and where several fit alike. */
function rootOf(plan, when, units) {
    const instances = instancesAt(plan, when);
    const fits = units.flatMap((unit) => {
        const share = shareOf([...instances.keys()], unit);
        return share >= least
            ? [{ unit, rank: [share, nearness(plan.source.path, unit.key), agreeing(instances, unit)] }]
            : [];
    });
    const [best, next] = fits.sort((a, b) => compare(b.rank, a.rank));
    return best && !(next && compare(best.rank, next.rank) === 0) ? best.unit : undefined;
}
const compare = (a, b) => a.map((each, i) => each - (b[i] ?? 0)).find((each) => each !== 0) ?? 0;
/** How much of what either has both have. Of a module of which no file was read, the call is what both know. */
function shareOf(planned, unit) {
    const written = unit.resources.filter((each) => (isPlannable(each) && !isData(each.type)) || each.type === "module");
    const names = new Set(written.map(({ address }) => withoutKeys(address)));
    const plannable = unit.resources.filter(isPlannable).map(({ address }) => placeOf(withoutKeys(address)).module);
    const seen = new Set(plannable.flatMap(upwards));
    const isManaged = (address) => !isData(placeOf(address).rest.join("."));
    const all = new Set(planned.filter(isManaged).map((address) => callOr(address, seen)));
    const sure = written.filter((each) => each.perhaps === undefined).map(({ address }) => withoutKeys(address));
    const either = new Set([...all, ...sure]).size;
    return either === 0 ? 0 : [...all].filter((address) => names.has(address)).length / either;
}
/** A module and those that it is in, down to the root. */
const upwards = (module) => {
    const steps = module.split(".");
    return ["", ...steps.flatMap((_, i) => (i % 2 === 1 ? [steps.slice(0, i + 1).join(".")] : []))];
};
const callOr = (address, seen) => upwards(placeOf(address).module).find((module) => module !== "" && !seen.has(module)) ?? address;
/** How far up from the plan's file its module lies: the nearer the better. What tells its parts apart stands in brackets. */
function nearness(path, name) {
    const steps = path.split("/").slice(0, -1);
    const directory = name.replace(/ \([^()]*\)$/, "");
    const up = directory === "" || directory === "." ? [] : directory.split("/");
    return up.every((step, i) => steps[i] === step) ? up.length : -1;
}
/** Arguments that both know, less those that they know otherwise: what tells the stages of one system apart. */
function agreeing(instances, { resources }) {
    const bodies = new Map([...instances.values()].flat().map(({ address, state }) => [address, state.body]));
    let sum = 0;
    for (const { address, body } of resources) {
        const planned = bodies.get(address);
        for (const { key, value } of planned ? body.entries : []) {
            const other = (0,model_value/* field */.ZZ)(planned, key);
            if (other && ((0,model_value/* literal */.eu)(value) !== undefined || value.kind === "scalar"))
                sum += same(value, other) ? 1 : -1;
        }
    }
    return sum;
}

;// CONCATENATED MODULE: ./lib/src/formats/plan/index.js







const plans = (0,parsed/* parsedOnce */.p)(readPlan);
const plan = {
    name: "plan",
    claims: (file) => mayBePlan(file.text) && plan_isPlan(plans.kept(file)),
    marks: (file) => mayBePlan(file.text) && plans.kept(file).diagnostics.some(({ code }) => code === "syntax"),
    unit: (path) => path,
    wants: () => [],
    read: (_unit, files) => readAll(files, "after"),
    readBefore: (_unit, files) => readAll(files, "before"),
    complete,
};
/** One of a version that is not known is one, and cannot be read. */
const plan_isPlan = ({ value, diagnostics }) => value !== undefined || diagnostics.some(({ code }) => code === "unsupported");
/** A plan of a module whose files were read only fills what they leave open. */
function complete(files, units, when) {
    const [file] = files;
    const read = file && plans.kept(file);
    const root = read?.value &&
        rootOf(read.value, when, units.filter(({ format }) => format === "terraform"));
    if (!file || !read?.value || !root)
        return undefined;
    plans.last(file);
    const resources = settled(root.resources, read.value, when, plan_callIn(root));
    return { value: units.map((unit) => (unit === root ? { ...unit, resources } : unit)), diagnostics: read.diagnostics };
}
/** The call of the module that an address is in, as far down as the files tell. */
const plan_callIn = ({ resources }) => (address) => {
    const { module } = placeOf(address.replace(/^moved@/, ""));
    const calls = resources.filter(({ type, address: call }) => type === "module" && `${withoutKeys(module)}.`.startsWith(`${withoutKeys(call)}.`));
    return calls.toSorted((a, b) => b.address.length - a.address.length)[0]?.span;
};
function readAll(files, when) {
    const reads = files.map(plans.last);
    return {
        value: reads.flatMap(({ value }) => (value ? resourcesOf(value, when) : [])),
        diagnostics: reads.flatMap(({ diagnostics }) => diagnostics),
    };
}


/***/ }),

/***/ 9496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CM: () => (/* binding */ isEverything),
/* harmony export */   Fd: () => (/* binding */ documentIn),
/* harmony export */   GO: () => (/* binding */ toldKeys),
/* harmony export */   aO: () => (/* binding */ toldArguments)
/* harmony export */ });
/* harmony import */ var _model_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1925);
/* harmony import */ var _json_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5215);


const toldKeys = new Set(["Version", "Effect", "Action", "NotAction"]);
/** Arguments of resources that say the same in blocks: which actions, which role, which policy. */
const toldArguments = new Set([
    ...toldKeys,
    ...["effect", "actions", "not_actions", "data_actions", "not_data_actions"],
    ...["role", "role_definition_name", "role_definition_id", "policy_arn", "managed_policy_arns"],
]);
/** The document in a text or structure; undefined where there is none. */
function documentIn(value) {
    if (value.kind === "dict")
        return (0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)(value, "Statement") && value;
    if (value.kind !== "text")
        return undefined;
    if (!value.pieces.some((piece) => piece.kind === "literal" && piece.text.includes("{")))
        return undefined;
    const document = (0,_json_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJsonIn */ .t)(value);
    return document.diagnostics.length === 0 && (0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)(document.value, "Statement") ? document.value : undefined;
}
const isEverything = (value) => (0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)(value) === "*";


/***/ })

};
