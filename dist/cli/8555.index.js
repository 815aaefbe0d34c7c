export const id = 8555;
export const ids = [8555];
export const modules = {

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

/***/ 1045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  merge: () => (/* binding */ merge)
});

// EXTERNAL MODULE: ./lib/src/model/report.js
var model_report = __webpack_require__(5176);
// EXTERNAL MODULE: ./lib/src/model/survey.js
var model_survey = __webpack_require__(988);
// EXTERNAL MODULE: ./lib/src/report/compose.js
var compose = __webpack_require__(7321);
// EXTERNAL MODULE: ./lib/src/model/severity.js
var model_severity = __webpack_require__(5973);
// EXTERNAL MODULE: ./lib/src/model/source.js
var source = __webpack_require__(2239);
;// CONCATENATED MODULE: ./lib/src/merge/order.js

const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const byKey = (a, b) => compare(a.key, b.key);
function byPlace(a, b) {
    const [from, to] = [(0,source/* startOf */.GH)(a), (0,source/* startOf */.GH)(b)];
    return compare(a.source.path, b.source.path) || from.line - to.line || from.column - to.column;
}
/** Each once, in the order of what it says. */
function distinct(all) {
    const said = new Map();
    for (const each of all)
        said.set(JSON.stringify(each), each);
    return [...said].sort(([a], [b]) => compare(a, b)).map(([, each]) => each);
}

;// CONCATENATED MODULE: ./lib/src/merge/accounts.js



/** Sorted by cloud and id. `absent` are those of which there ought to be a scan. */
function accountsOf(scans, { principals }, accountOf, absent) {
    const holding = new Map();
    for (const { kind, cells, tenants } of principals)
        if (kind === "identity" && cells.length > 0)
            for (const tenant of tenants)
                holding.set(tenant, (holding.get(tenant) ?? 0) + 1);
    const found = new Map();
    for (const [finding, account] of accountOf) {
        const known = found.get(account);
        if (known)
            known.push(finding);
        else
            found.set(account, [finding]);
    }
    const unread = new Map();
    const read = new Map();
    for (const { tenants, diagnostics } of scans)
        for (const tenant of tenants) {
            const key = (0,model_survey/* tenantKey */.m)(tenant);
            const errors = diagnostics.filter(({ severity }) => severity === "error").length;
            unread.set(key, (unread.get(key) ?? 0) + errors);
            read.set(key, tenant);
        }
    const accounts = [...read].map(([key, tenant]) => {
        const all = found.get(key) ?? [];
        const standing = all.filter(({ waiver }) => waiver === null);
        const left = unread.get(key) ?? 0;
        return {
            ...tenant,
            state: left > 0 ? "partial" : "whole",
            counts: countsOf(standing),
            waived: all.length - standing.length,
            principals: holding.get(key) ?? 0,
            unread: left,
        };
    });
    const missing = absent.map((tenant) => {
        return { ...tenant, state: "missing", counts: countsOf([]), waived: 0, principals: 0, unread: 1 };
    });
    return [...accounts, ...missing].sort((a, b) => compare(a.cloud, b.cloud) || compare(a.id, b.id));
}
function countsOf(findings) {
    const counts = { info: 0, low: 0, medium: 0, high: 0, critical: 0 };
    for (const severity of model_severity/* severities */.gO)
        counts[severity] = findings.filter((each) => each.severity === severity).length;
    return counts;
}

// EXTERNAL MODULE: ./lib/src/model/capability.js
var capability = __webpack_require__(2404);
// EXTERNAL MODULE: ./lib/src/survey/through.js
var through = __webpack_require__(9296);
;// CONCATENATED MODULE: ./lib/src/merge/same.js
/** From a key to the one that stands for all of the same: the same whatever the order in which they come. */
function samePrincipals(all) {
    const declared = new Map();
    const named = new Map();
    const asked = [];
    for (const principal of all) {
        if (!isSomebody(principal))
            continue;
        const names = principal.called.map((name) => `${principal.cloud}\n${name}`);
        const { key } = principal;
        if (!principal.onlyNamed)
            // Two that bear one name are two: whom others mean by it is not known.
            for (const name of names)
                declared.set(name, declared.has(name) && declared.get(name) !== key ? undefined : key);
        else {
            asked.push([key, names]);
            for (const name of names)
                if (key < (named.get(name) ?? "\uffff"))
                    named.set(name, key);
        }
    }
    const one = new Map();
    for (const [key, names] of asked) {
        const found = names.map((name) => declared.get(name) ?? named.get(name)).find((each) => each !== undefined);
        if (found !== undefined && found !== key)
            one.set(key, found);
    }
    return (key) => one.get(key) ?? key;
}
/** An account as a whole, a service and a pattern bear no name that somebody else might bear. */
const isSomebody = ({ kind, key }) => kind === "identity" || (kind === "named" && key.startsWith("identity:"));

// EXTERNAL MODULE: ./lib/src/exports/split.js
var split = __webpack_require__(66);
;// CONCATENATED MODULE: ./lib/src/merge/saved-file.js

/** `skipped` are lists that may be long and that nobody takes. Never throws on what the file holds. */
async function readSaved({ path, parts }, lists, takers, skipped) {
    const { push, end } = (0,split/* splitter */.U)(path, new Set([...Object.keys(lists), ...skipped]));
    const wrong = new Map();
    let document;
    const take = ({ list, source }) => {
        const shape = list === undefined ? undefined : lists[list];
        const taker = list === undefined ? undefined : takers[list];
        if (list !== undefined && !(shape && taker))
            return;
        const value = parsed(source.text);
        if (list === undefined)
            document ??= value;
        else {
            const item = shape?.safeParse(value);
            if (item?.success)
                taker?.(item.data);
            else
                wrong.set(list, (wrong.get(list) ?? 0) + 1);
        }
    };
    for await (const part of parts())
        for (const piece of push(part))
            take(piece);
    const last = end();
    for (const piece of last.pieces)
        take(piece);
    const misshapen = [...wrong].map(([list, number]) => ({
        code: "shape",
        severity: "error",
        message: `${number} of its \`${list}\` ${number === 1 ? "is" : "are"} not as a scan of this version writes them`,
        at: { path },
    }));
    return { document, diagnostics: [...last.diagnostics, ...misshapen] };
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(2311);
// EXTERNAL MODULE: ./lib/src/report/wording.js
var wording = __webpack_require__(8297);
;// CONCATENATED MODULE: ./lib/src/merge/saved-shapes.js
/** The lists of a saved scan to the shapes that their items have: what another job wrote is checked before anything relies on it. */




const position = schemas/* object */.Ikc({ line: schemas/* number */.aig().int().min(1), column: schemas/* number */.aig().int().min(1) });
const saved_shapes_location = schemas/* object */.Ikc({ path: schemas/* string */.YjP(), start: position, end: position });
const certainty = schemas/* enum */.k5n(["certain", "possible"]);
const saved_shapes_capability = schemas/* enum */.k5n(capability/* capabilities */.R);
const texts = schemas/* array */.YOg(schemas/* string */.YjP());
const because = schemas/* string */.YjP().nullable();
const holds = schemas/* enum */.k5n(["certain", "possible", "through", "none"]);
/** Rows are checked one by one, when they are looked at: there are many. */
const principal = schemas/* object */.Ikc({
    key: schemas/* string */.YjP(),
    name: schemas/* string */.YjP(),
    kind: schemas/* enum */.k5n(["identity", "policy", "resource", "named", "pattern"]),
    cloud: schemas/* string */.YjP(),
    tenants: texts,
    called: texts,
    id: schemas/* string */.YjP().nullable(),
    onlyNamed: schemas/* boolean */.zMY(),
    traits: texts,
    location: saved_shapes_location.nullable(),
    capabilities: schemas/* array */.YOg(schemas/* object */.Ikc({ capability: saved_shapes_capability, hold: holds })),
    exceeds: schemas/* array */.YOg(saved_shapes_capability),
    members: texts,
    entitlements: schemas/* array */.YOg(schemas/* unknown */.L5J()),
});
const entitlement = schemas/* object */.Ikc({
    effect: schemas/* enum */.k5n(["allow", "deny"]),
    action: schemas/* string */.YjP(),
    capabilities: schemas/* array */.YOg(saved_shapes_capability),
    effective: texts,
    more: schemas/* number */.aig(),
    resource: schemas/* string */.YjP(),
    conditions: texts,
    certainty,
    because,
    on: schemas/* string */.YjP().nullable(),
    managedPolicy: schemas/* string */.YjP().nullable(),
    location: saved_shapes_location,
});
const way = { action: schemas/* string */.YjP(), conditions: texts, certainty, because, location: saved_shapes_location };
const edge = schemas/* object */.Ikc({
    kind: schemas/* enum */.k5n(["trust", "act-as"]),
    from: schemas/* string */.YjP(),
    to: schemas/* string */.YjP(),
    effective: texts,
    suffices: schemas/* boolean */.zMY(),
    ...way,
});
const crossing = schemas/* object */.Ikc({
    kind: schemas/* enum */.k5n(["anyone", "tenant", "identity", "federated", "outward", "estate"]),
    from: schemas/* string */.YjP(),
    to: schemas/* string */.YjP(),
    principal: schemas/* string */.YjP(),
    ...way,
});
const outward = schemas/* object */.Ikc({
    from: schemas/* string */.YjP(),
    to: schemas/* string */.YjP(),
    except: texts,
    actions: texts,
    conditions: texts,
    certainty,
    because,
    location: saved_shapes_location,
});
const model = schemas/* object */.Ikc({
    text: schemas/* string */.YjP(),
    breadth: schemas/* enum */.k5n(["one", "several", "every"]),
    approval: schemas/* enum */.k5n(["approved", "unapproved", "unsaid"]),
    holders: schemas/* array */.YOg(schemas/* object */.Ikc({ key: schemas/* string */.YjP(), certainty })),
});
const fact = schemas/* object */.Ikc({
    kind: schemas/* enum */.k5n(["setting", "lint"]),
    subject: schemas/* string */.YjP(),
    principals: texts,
    name: schemas/* string */.YjP(),
    value: schemas/* string */.YjP(),
    instead: schemas/* string */.YjP().nullable(),
    certainty,
    because,
    location: saved_shapes_location,
});
const concerned = schemas/* object */.Ikc({ fingerprint: schemas/* string */.YjP(), principals: texts });
/** The lists of review.json that a merge reads, in the order in which they stand there. */
const reviewLists = {
    tenants: schemas/* object */.Ikc({ cloud: schemas/* string */.YjP().min(1), id: schemas/* string */.YjP().min(1) }),
    principals: principal,
    edges: edge,
    models: model,
    crossings: crossing,
    outward,
    facts: fact,
    findings: concerned,
};
const permission = schemas/* object */.Ikc({
    effect: schemas/* enum */.k5n(["allow", "deny"]),
    action: schemas/* string */.YjP(),
    effective: texts,
    resource: schemas/* string */.YjP(),
    conditions: texts,
});
const waiver = schemas/* object */.Ikc({
    owner: schemas/* string */.YjP(),
    reason: schemas/* string */.YjP(),
    until: schemas/* string */.YjP(),
    path: schemas/* string */.YjP(),
    line: schemas/* number */.aig(),
});
const finding = schemas/* object */.Ikc({
    rule: schemas/* string */.YjP(),
    severity: schemas/* enum */.k5n(model_severity/* severities */.gO),
    certainty,
    title: schemas/* string */.YjP(),
    what: schemas/* string */.YjP(),
    why: schemas/* string */.YjP(),
    fix: schemas/* string */.YjP(),
    cloud: schemas/* string */.YjP(),
    service: schemas/* string */.YjP(),
    capabilities: schemas/* array */.YOg(saved_shapes_capability),
    change: schemas/* enum */.k5n(["appeared", "vanished", "changed"]),
    principal: schemas/* string */.YjP().nullable(),
    permission: permission.nullable(),
    location: saved_shapes_location,
    block: schemas/* object */.Ikc({ start: schemas/* object */.Ikc({ line: schemas/* number */.aig() }), end: schemas/* object */.Ikc({ line: schemas/* number */.aig() }) }),
    related: schemas/* array */.YOg(schemas/* object */.Ikc({ path: schemas/* string */.YjP(), line: schemas/* number */.aig(), note: schemas/* string */.YjP() })),
    waiver: waiver.nullable(),
    fingerprint: schemas/* string */.YjP(),
});
const diagnostic = schemas/* object */.Ikc({
    code: schemas/* enum */.k5n(Object.keys(wording/* settledBy */.FV)),
    severity: schemas/* enum */.k5n(["error", "warning"]),
    message: schemas/* string */.YjP(),
    path: schemas/* string */.YjP(),
    line: schemas/* number */.aig(),
});
/** The same of report.json. */
const reportLists = { findings: finding, diagnostics: diagnostic };
const reviewDocument = schemas/* object */.Ikc({
    schema: schemas/* string */.YjP(),
    tenants: schemas/* array */.YOg(schemas/* unknown */.L5J()),
    stats: schemas/* object */.Ikc({ unitsRead: schemas/* number */.aig(), unrelated: schemas/* number */.aig(), ignored: schemas/* number */.aig() }),
});
const reportDocument = schemas/* object */.Ikc({
    schema: schemas/* string */.YjP(),
    base: schemas/* string */.YjP().nullable(),
    verdict: schemas/* enum */.k5n(["pass", "fail"]),
});

;// CONCATENATED MODULE: ./lib/src/merge/saved-items.js

/** As many rows of a principal are kept: memory is not to grow with what is granted. The page of its account has all. */
const mostRows = 4;
function principalIn(item, spanOf) {
    const rows = item.entitlements.slice(0, mostRows).flatMap((row) => {
        const read = entitlement.safeParse(row);
        return read.success ? [rowIn(read.data, spanOf)] : [];
    });
    return {
        ...{ key: item.key, name: item.name, kind: item.kind, cloud: item.cloud, tenants: item.tenants },
        ...{ called: item.called, id: item.id, onlyNamed: item.onlyNamed, traits: item.traits, exceeds: item.exceeds },
        members: item.members,
        place: item.location && spanOf(item.location),
        entitlements: rows,
        more: item.entitlements.length - rows.length,
        cells: item.capabilities.map(({ capability, hold }) => ({
            ...{ capability, hold, before: "none", change: "none", through: [] },
        })),
        change: "none",
    };
}
const rowIn = (row, spanOf) => ({
    ...{ effect: row.effect, capabilities: row.capabilities, action: row.action, effective: row.effective },
    ...{ resource: row.resource, conditions: row.conditions, certainty: row.certainty, because: row.because },
    ...{ on: row.on, managedPolicy: row.managedPolicy, hops: [], change: "none" },
    place: spanOf(row.location),
    resourcePlace: spanOf(row.location),
});
const sharesIn = ({ key, kind, entitlements }, spanOf) => kind !== "named"
    ? []
    : entitlements.flatMap((row) => {
        const read = entitlement.safeParse(row);
        if (!read.success || read.data.on === null || read.data.effect === "deny")
            return [];
        const { on, action, effective, more, capabilities, resource, conditions, certainty, because } = read.data;
        return [
            {
                ...{ to: key, on, action, effective, isShort: more > 0, capabilities, resource, conditions, certainty },
                because,
                place: spanOf(read.data.location),
            },
        ];
    });
function findingIn(item, places) {
    const { location, block, related, waiver, ...said } = item;
    return {
        ...said,
        references: [],
        location: places.span(location),
        block: places.lines(location.path, block.start.line, block.end.line),
        related: related.map(({ path, line, note }) => ({ span: places.lines(path, line, line), note })),
        // Nobody commits to what is deployed.
        suggestion: null,
        waiver: waiver && { ...waiver, path: places.path(waiver.path) },
    };
}

;// CONCATENATED MODULE: ./lib/src/merge/saved-places.js
/** `label` stands before every path. */
function placesOf(label) {
    const sources = new Map();
    const path = (of) => `${label}/${of.replace(/^(\.{0,2}\/)+/, "")}`;
    const sourceOf = (of) => {
        const known = sources.get(of);
        if (known)
            return known;
        const made = { path: path(of), revision: "head", text: "" };
        sources.set(of, made);
        return made;
    };
    return {
        path,
        span: ({ path: of, start, end }) => ({ source: sourceOf(of), start: 0, end: 0, stands: { start, end } }),
        lines: (of, from, to) => ({
            source: sourceOf(of),
            start: 0,
            end: 0,
            stands: { start: { line: from, column: 1 }, end: { line: Math.max(from, to) + 1, column: 1 } },
        }),
    };
}

;// CONCATENATED MODULE: ./lib/src/merge/saved-scan.js






const versions = { report: "ai-iam-gate/report@1", review: "ai-iam-gate/review@1" };
/** Never throws on what the files hold: what is missing or of another version is said, as an error. */
async function readSavedScan(directory) {
    const empty = emptyScan(directory);
    const { report, review } = directory;
    if (!report || !review)
        return { ...empty, diagnostics: [missing(directory)] };
    const read = await readReview(review, empty);
    return readReport(report, read);
}
const emptyScan = (directory) => ({
    directory,
    label: directory.path,
    tenants: [],
    principals: [],
    edges: [],
    models: [],
    crossings: [],
    outward: [],
    shares: [],
    facts: [],
    findings: [],
    concerned: new Map(),
    diagnostics: [],
    stats: { unitsRead: 0, unrelated: 0, ignored: 0, modelsLeft: 0 },
});
/** One account's paths begin with it; those of several with the directory that they were saved in. */
function labelOf(tenants, path) {
    const [only, ...others] = tenants;
    return only && others.length === 0 ? `${only.cloud}/${only.id}` : path;
}
async function readReview(file, empty) {
    const tenants = [];
    const principals = [];
    const edges = [];
    const models = [];
    const crossings = [];
    const outward = [];
    const shares = [];
    const facts = [];
    const concerned = new Map();
    let modelsLeft = 0;
    let made;
    // Tenants stand before whatever has a place.
    const places = () => (made ??= placesOf(labelOf(tenants, empty.directory.path)));
    const spanOf = (location) => places().span(location);
    const { document, diagnostics } = await readSaved(file, reviewLists, {
        tenants: (item) => tenants.push(item),
        principals: (item) => {
            principals.push(principalIn(item, spanOf));
            shares.push(...sharesIn(item, spanOf));
        },
        edges: ({ location, ...item }) => edges.push({ ...item, place: spanOf(location) }),
        models: (item) => {
            models.push(item);
            if (models.length > 2 * mostModels)
                modelsLeft += leastTold(models);
        },
        crossings: ({ location, ...item }) => crossings.push({ ...item, place: spanOf(location), estate: null }),
        outward: ({ location, ...item }) => outward.push({ ...item, place: spanOf(location) }),
        facts: ({ location, ...item }) => facts.push({ ...item, place: spanOf(location) }),
        findings: ({ fingerprint, principals: of }) => concerned.set(fingerprint, of),
    }, ["deltas", "gone", "waivers", "diagnostics"]);
    modelsLeft += leastTold(models);
    const whole = reviewDocument.safeParse(document);
    const odd = versionOf(document, file.path, versions.review);
    // What another version means by its words is not known.
    if (odd || !whole.success)
        return { ...empty, diagnostics: [...diagnostics, odd ?? misshapen(file.path)] };
    return {
        ...empty,
        ...{ tenants, principals, edges, models, crossings, outward, shares, facts, concerned },
        label: labelOf(tenants, empty.directory.path),
        diagnostics: [...diagnostics, ...(tenants.length === 0 ? [nobodys(file.path)] : [])],
        stats: { ...whole.data.stats, modelsLeft },
    };
}
async function readReport(file, scan) {
    const places = placesOf(scan.label);
    const findings = [];
    const said = [];
    const { document, diagnostics } = await readSaved(file, reportLists, {
        findings: (item) => findings.push(findingIn(item, places)),
        diagnostics: ({ path, line, ...item }) => said.push({ ...item, at: line > 1 ? places.lines(path, line, line) : { path: places.path(path) } }),
    }, ["deltas", "waivers"]);
    const whole = reportDocument.safeParse(document);
    const odd = versionOf(document, file.path, versions.report);
    if (odd || !whole.success)
        return { ...scan, diagnostics: [...scan.diagnostics, ...diagnostics, odd ?? misshapen(file.path)] };
    const { base } = whole.data;
    const compared = base === null ? [] : [onlyCompared(file.path, base)];
    return { ...scan, findings, diagnostics: [...scan.diagnostics, ...said, ...diagnostics, ...compared] };
}
/** So many names of models are kept of a scan: there may be as many as statements, and most are of one endpoint each. */
const mostModels = 50;
/** Takes those away that stand for least and are held by fewest, and answers how many. */
function leastTold(models) {
    const breadths = ["one", "several", "every"];
    models.sort((a, b) => breadths.indexOf(b.breadth) - breadths.indexOf(a.breadth) ||
        b.holders.length - a.holders.length ||
        compare(a.text, b.text));
    return models.splice(mostModels).length;
}
function versionOf(document, path, wanted) {
    const found = typeof document === "object" && document !== null && "schema" in document ? document.schema : undefined;
    if (found === wanted || typeof found !== "string")
        return undefined;
    return {
        code: "unsupported",
        severity: "error",
        message: `it is written as \`${found}\`, and this version reads \`${wanted}\`: scan again with the version that merges`,
        at: { path },
    };
}
const misshapen = (path) => ({
    code: "shape",
    severity: "error",
    message: "it is not what `scan --save` of this version writes: scan again",
    at: { path },
});
const onlyCompared = (path, base) => ({
    code: "shape",
    severity: "error",
    message: `it tells only how what is deployed differs from \`${base}\`: scan without \`--against\``,
    at: { path },
});
const nobodys = (path) => ({
    code: "missing",
    severity: "error",
    message: "it does not say which account, subscription or project was scanned: nothing was read there",
    at: { path },
});
const missing = ({ path, report }) => ({
    code: "missing",
    severity: "error",
    message: `there is no \`${report ? "review.json" : "report.json"}\` in it: the scan did not end, or was not saved`,
    at: { path },
});
/** Whether everything of it was read, there and here. */
const isWhole = ({ diagnostics }) => !diagnostics.some(({ severity }) => severity === "error");
const keysOf = ({ tenants }) => tenants.map(model_survey/* tenantKey */.m);

;// CONCATENATED MODULE: ./lib/src/merge/gather.js



/** `scans` in one order: the first of equals is told. */
function gather(scans) {
    const one = samePrincipals(scans.flatMap((scan) => scan.principals));
    const keyIn = (scan, key) => /^(pattern|unknown):/.test(key) ? `${scan.label}#${key}` : one(key);
    const principals = new Map();
    const given = new Map();
    const all = scans.map((scan) => {
        const key = (of) => keyIn(scan, of);
        const tenantOf = (of) => tenantIn(scan, of);
        for (const each of scan.principals) {
            const known = principals.get(key(each.key));
            const found = { ...each, key: key(each.key), members: each.members.map(key) };
            principals.set(found.key, known ? together(known, found) : found);
            const capabilities = each.cells.flatMap(({ capability, hold }) => (isOwn(hold) ? [capability] : []));
            if (capabilities.length > 0)
                given.set(found.key, [
                    ...(given.get(found.key) ?? []),
                    { tenant: tenantOf(each.key), capabilities, kind: each.kind, row: each.entitlements[0] },
                ]);
        }
        return {
            edges: scan.edges.map((each) => ({ ...each, from: key(each.from), to: key(each.to) })),
            models: scan.models.map((each) => ({
                ...each,
                holders: each.holders.map((holder) => ({ ...holder, key: key(holder.key) })),
            })),
            crossings: scan.crossings.map((each) => ({ ...each, principal: key(each.principal) })),
            outward: scan.outward.map((each) => ({ ...each, from: key(each.from), tenant: tenantOf(each.from) })),
            shares: scan.shares.map((each) => ({ ...each, to: key(each.to), on: key(each.on), tenant: tenantOf(each.on) })),
            facts: scan.facts.map((each) => ({ ...each, principals: each.principals.map(key) })),
        };
    });
    return {
        principals: new Map([...principals].sort(([a], [b]) => compare(a, b))),
        edges: edgesOf(all.flatMap(({ edges }) => edges)),
        models: modelsOf(all.flatMap(({ models }) => models)),
        crossings: distinct(all.flatMap(({ crossings }) => crossings)),
        outward: distinct(all.flatMap(({ outward }) => outward)),
        shares: distinct(all.flatMap(({ shares }) => shares)),
        facts: distinct(all.flatMap(({ facts }) => facts)),
        given: new Map([...given].map(([key, each]) => [key, each.sort((a, b) => compare(a.tenant, b.tenant))])),
        keyIn,
    };
}
/** Keys begin with their account; who is known by a name alone was given it by the only one there is. */
function tenantIn(scan, key) {
    const all = keysOf(scan);
    return all.find((tenant) => key.startsWith(`${tenant}#`)) ?? all[0] ?? "";
}
const isOwn = (hold) => hold === "certain" || hold === "possible";
const order = ["none", "through", "possible", "certain"];
const more = (a, b) => (order.indexOf(a) >= order.indexOf(b) ? a : b);
const both = (a, b) => [...new Set([...a, ...b])].sort();
/** Where it is declared is told, and not where it is only named. */
function together(a, b) {
    const [main, other] = a.onlyNamed && !b.onlyNamed ? [b, a] : [a, b];
    const held = new Map(main.cells.map((cell) => [cell.capability, cell]));
    for (const cell of other.cells) {
        const known = held.get(cell.capability);
        held.set(cell.capability, known ? { ...known, hold: more(known.hold, cell.hold) } : cell);
    }
    const rows = distinct([...main.entitlements, ...other.entitlements]);
    return {
        ...main,
        tenants: both(a.tenants, b.tenants),
        called: both(a.called, b.called),
        id: main.id ?? other.id,
        traits: both(a.traits, b.traits),
        members: both(a.members, b.members),
        exceeds: both(a.exceeds, b.exceeds),
        cells: [...held.values()],
        entitlements: rows.slice(0, gather_mostRows),
        more: a.more + b.more + Math.max(0, rows.length - gather_mostRows),
    };
}
const gather_mostRows = 8;
/** What is alike but for the statement that says so is told once. */
function edgesOf(all) {
    const found = new Map();
    for (const each of all) {
        const { kind, from, to, effective, suffices, conditions, because } = each;
        const key = JSON.stringify([kind, from, to, effective, suffices, conditions, because]);
        const known = found.get(key);
        if (!known || byPlace(each.place, known.place) < 0)
            found.set(key, each);
    }
    return [...found].sort(([a], [b]) => compare(a, b)).map(([, each]) => each);
}
/** One text may be named in many accounts. */
function modelsOf(all) {
    const found = new Map();
    for (const each of all) {
        const known = found.get(each.text);
        if (!known) {
            found.set(each.text, each);
            continue;
        }
        const holders = new Map(known.holders.map((holder) => [holder.key, holder]));
        for (const holder of each.holders)
            if (holders.get(holder.key)?.certainty !== "certain")
                holders.set(holder.key, holder);
        const breadths = [known.breadth, each.breadth];
        found.set(each.text, {
            text: each.text,
            breadth: breadths.includes("every") ? "every" : breadths.includes("several") ? "several" : "one",
            approval: known.approval === each.approval ? known.approval : "unsaid",
            holders: [...holders.values()].sort(byKey),
        });
    }
    return [...found.values()].sort((a, b) => compare(a.text, b.text));
}

// EXTERNAL MODULE: ./lib/src/access/pattern.js
var pattern = __webpack_require__(6879);
;// CONCATENATED MODULE: ./lib/src/merge/leaving.js
/** Ways out of accounts to groups of those who share one, and to whom in another account they lead. */


const marked = "leaving:";
const isLeaving = (key) => key.startsWith(marked);
/** By account. */
function leavingOf(outward) {
    const groups = new Map();
    for (const each of outward) {
        const { tenant, to, except, actions, conditions, because } = each;
        const key = `${marked}${JSON.stringify([tenant, to, except, actions, conditions, because])}`;
        const group = groups.get(key) ?? { first: each, from: new Set() };
        group.from.add(each.from);
        groups.set(key, group);
    }
    const found = new Map();
    for (const [key, { first, from }] of [...groups].sort(([a], [b]) => compare(a, b))) {
        const { tenant, actions, conditions, because } = first;
        const leaving = { ...{ key, tenant, actions, conditions, because }, from: [...from].sort(), leadsTo: leads(first) };
        found.set(tenant, [...(found.get(tenant) ?? []), leaving]);
    }
    return found;
}
/** What a policy is filled in with when it is asked may be anything. */
const wide = (text) => (0,pattern/* glob */.TI)(text.replace(/\$\{[^}]*\}/g, "*"));
function leads({ to, except }) {
    const of = wide(to);
    // Of what is filled in later it is not known what it leaves out.
    const holes = except.filter((text) => !text.includes("${")).map(pattern/* glob */.TI);
    return ({ id, called }) => (id === null ? called : [id]).some((name) => {
        const one = (0,pattern/* exactly */.pV)(name);
        return (0,pattern/* covers */.hU)(of, one) !== "no" && !holes.some((hole) => (0,pattern/* covers */.hU)(hole, one) === "yes");
    });
}

;// CONCATENATED MODULE: ./lib/src/merge/reach.js
/** The ways of an estate to what everybody comes to by acting as others, wherever they live, and to who comes to be somebody. */




/** Longer ways are told by their first steps. */
const longest = 12;
/** Everybody's cells anew: what each can by itself, and the shortest way to what it cannot. */
function reaching(principals, { before }) {
    const own = new Map(capability/* capabilities */.R.map((each) => [each, []]));
    for (const { key, cells } of principals.values())
        for (const { capability, hold } of cells)
            if (isOwn(hold))
                own.get(capability)?.push(key);
    const next = new Map(capability/* capabilities */.R.map((each) => [each, (0,through/* nextTowards */.on)(own.get(each) ?? [], before)]));
    return [...principals.values()].map((principal) => ({
        ...principal,
        cells: capability/* capabilities */.R.flatMap((capability) => {
            const held = principal.cells.find((cell) => cell.capability === capability);
            if (held && isOwn(held.hold))
                return [{ ...held, through: [] }];
            const steps = actsForOthers(principal) ? [] : (0,through/* wayOf */.VO)(principal.key, next.get(capability) ?? new Map());
            const way = steps.filter((key) => !isLeaving(key)).slice(0, longest);
            return way.length === 0 ? [] : [{ capability, hold: "through", before: "none", change: "none", through: way }];
        }),
    }));
}
/** A service of the provider acts as whom it is given, and a pattern is nobody. */
const actsForOthers = ({ key, kind }) => kind === "pattern" || key.startsWith("service:");
/** Those who can come to be one of these, themselves first; only whom `counts` holds for. */
function takersOf(sources, { before }, counts) {
    const seen = new Set(sources);
    for (const at of seen)
        for (const from of before.get(at) ?? [])
            seen.add(from);
    return [...seen].filter((key) => !isLeaving(key) && counts(key));
}

;// CONCATENATED MODULE: ./lib/src/merge/shared.js
/** What policies of things grant other accounts to who there can use it: those whose own rows let them, as the scans are read again. */




async function sharedAcross(scans, { shares, principals, keyIn }, homeOf, letGo) {
    const all = shares.flatMap((share) => {
        const to = principals.get(share.to);
        const from = to && homeOf(to);
        return from === undefined || from === share.tenant ? [] : [{ share, from, users: new Set() }];
    });
    for (const scan of scans) {
        const { review } = scan.directory;
        const here = keysOf(scan);
        const asked = all.filter(({ from }) => here.includes(from));
        if (asked.length === 0 || !review)
            continue;
        const take = ({ key, entitlements }) => {
            const own = keyIn(scan, key);
            const open = asked.filter(({ share, users }) => !users.has(own) && (share.to === own || isOfAll(share.to)));
            if (open.length === 0)
                return;
            for (const row of entitlements) {
                const read = entitlement.safeParse(row);
                // What others' policies say to it is no say of its own account.
                if (!read.success || read.data.effect === "deny" || read.data.on !== null)
                    continue;
                for (const { share, users } of open)
                    if (uses(read.data, share))
                        users.add(own);
            }
        };
        await readSaved(review, { principals: reviewLists.principals }, { principals: take }, skipped);
        letGo();
    }
    return all.map(({ users, ...each }) => ({ ...each, users: [...users].sort() }));
}
const skipped = Object.keys(reviewLists).concat("deltas", "gone", "waivers", "diagnostics");
/** An account as a whole. */
const isOfAll = (key) => key.startsWith("tenant:");
const shared_wide = (text) => (0,pattern/* glob */.TI)(text.replace(/\$\{[^}]*\}/g, "*"));
function uses(row, share) {
    const isSame = row.more > 0 || share.isShort
        ? row.capabilities.some((each) => share.capabilities.includes(each))
        : row.effective.some((each) => share.effective.includes(each));
    return isSame && (0,pattern/* overlaps */.$f)(shared_wide(row.resource), shared_wide(share.resource)) !== "no";
}

;// CONCATENATED MODULE: ./lib/src/merge/crossings.js
/** Ways across an estate to what is told of them: each with both of its ends, who can take it, and what it comes to. */




/** So many are named; the others are counted. */
const most = { alone: 5, takers: 20 };
function crossingsIn(told) {
    const all = [
        ...told.ways.across.flatMap((each) => acting(each, told)),
        ...twice(told),
        ...told.shared.flatMap((each) => sharing(each, told)),
    ];
    const once = new Map(all.map((each) => [
        [each.from, each.to, each.principal, each.action, ...each.conditions, each.estate?.from].join("\n"),
        each,
    ]));
    // What its own account called a stranger's way is one of the estate's now.
    const within = new Set([...once.values()].flatMap(({ from, to, principal, estate }) => [
        `${from}\n${principal}`,
        `${idOf(estate?.from ?? "")}\n${principal}`,
        `${from}\n${to}`,
    ]));
    const others = told.gathered.crossings.filter(({ kind, from, to, principal }) => !within.has(kind === "outward" ? `${from}\n${to}` : `${from}\n${principal}`));
    return [...once.values(), ...others].sort((a, b) => Number(a.estate === null) - Number(b.estate === null) ||
        Number(a.because !== null) - Number(b.because !== null) ||
        compare(a.from, b.from) ||
        compare(a.to, b.to) ||
        compare(a.action, b.action));
}
const idOf = (tenant) => tenant.slice(tenant.indexOf(":") + 1);
function acting({ edge, from, to, sources, because }, told) {
    const target = told.principals.get(edge.to);
    if (!target)
        return [];
    const reaches = target.cells.map(({ capability }) => capability);
    const way = { action: edge.action, conditions: edge.conditions, because, place: edge.place };
    const each = { ...way, to: target.name, principal: target.key, ends: { from, to }, reaches };
    const alone = sources.length > 0 && sources.length <= most.alone;
    if (alone)
        return sources.map((source) => crossings_crossing({ ...each, from: nameOf(source, told), sources: [source] }, told));
    const name = sources.length === 0 ? nameOf(edge.from, told) : idOf(from);
    return [crossings_crossing({ ...each, from: name, sources }, told)];
}
/** Who holds something in two accounts carries it from one to the other. People and groups do so by trade. */
function twice(told) {
    const { gathered, homeOf, scanned } = told;
    return [...told.principals.values()].flatMap((principal) => {
        if (principal.kind !== "identity" || principal.traits.includes("human"))
            return [];
        const given = gathered.given.get(principal.key) ?? [];
        const declared = homeOf(principal);
        const home = declared !== undefined && scanned.has(declared) ? declared : given[0]?.tenant;
        return given.flatMap(({ tenant, capabilities: reaches, kind, row }) => {
            // What others' policies share, and to act as somebody, are ways of their own.
            if (kind === "named")
                return [];
            if (home === undefined || tenant === home || !row || reaches.every((each) => each === "identity"))
                return [];
            const way = { action: row.action, conditions: row.conditions, because: row.because, place: row.place };
            const ends = { from: home, to: tenant };
            const sources = [principal.key];
            return [
                crossings_crossing({ ...way, from: principal.name, to: row.resource, principal: principal.key, ends, reaches, sources }, told),
            ];
        });
    });
}
function sharing({ share, from, users }, told) {
    const isPartial = !told.whole.has(from);
    const nobody = isPartial
        ? "that account was not read whole, so who there can use it is not known"
        : "nobody there may do so by policies of that account";
    const each = {
        ...{ action: share.action, conditions: share.conditions, place: share.place, principal: share.on },
        to: nameOf(share.on, told),
        because: share.because ?? (users.length === 0 ? nobody : null),
        ends: { from, to: share.tenant },
        reaches: share.capabilities,
    };
    if (users.length > 0 && users.length <= most.alone)
        return users.map((user) => crossings_crossing({ ...each, from: nameOf(user, told), sources: [user] }, told));
    const name = users.length === 0 || !isOfAll(share.to) ? nameOf(share.to, told) : idOf(from);
    return [crossings_crossing({ ...each, from: name, sources: users }, told)];
}
const nameOf = (key, { principals }) => principals.get(key)?.name ?? key;
function crossings_crossing({ ends, reaches, sources, ...way }, { ways, principals }) {
    const counts = (key) => principals.get(key)?.kind === "identity";
    const takers = takersOf(sources, ways, counts);
    return {
        ...way,
        kind: "estate",
        certainty: way.because === null ? "certain" : "possible",
        estate: {
            ...ends,
            takers: takers.slice(0, most.takers),
            more: Math.max(0, takers.length - most.takers),
            reaches: capability/* capabilities */.R.filter((each) => reaches.includes(each)),
        },
    };
}

;// CONCATENATED MODULE: ./lib/src/merge/findings.js

/** Paths begin with the account: what is alike in two accounts is two findings, and what two scans of one tell is one. */
const identityOf = ({ fingerprint, location }) => `${fingerprint}\n${location.source.path}`;
function findingsOf(scans, keyIn) {
    const found = new Map();
    for (const scan of scans)
        for (const finding of scan.findings) {
            const keys = scan.concerned.get(finding.fingerprint) ?? [];
            const principals = [...new Set(keys.map((key) => keyIn(scan, key)))].sort();
            if (!found.has(identityOf(finding)))
                found.set(identityOf(finding), { finding, account: tenantIn(scan, keys[0] ?? ""), principals });
        }
    return [...found.values()];
}

;// CONCATENATED MODULE: ./lib/src/merge/homes.js
/** `scanned` are keys of tenants: `cloud:id`. */
const homesIn = (scanned) => ({ name, cloud, tenants, onlyNamed }) => {
    if (!onlyNamed)
        return tenants.find((tenant) => scanned.has(tenant));
    // What stands behind an at sign is where somebody lives, what stands before is what they are called there.
    const parts = (name.split("@").at(-1) ?? name).split(/[:./]+/);
    return parts.map((part) => `${cloud}:${part}`).find((tenant) => scanned.has(tenant));
};

;// CONCATENATED MODULE: ./lib/src/merge/ways.js

function waysAcross({ gathered, homeOf, scanned, whole }) {
    const { principals, edges } = gathered;
    const leaving = leavingOf(gathered.outward);
    const before = new Map();
    const across = [];
    const kept = [];
    const lead = (from, to) => before.set(to, (before.get(to) ?? new Set()).add(from));
    const home = (key) => {
        const found = principals.get(key);
        return found && homeOf(found);
    };
    const keep = (edge) => {
        kept.push(edge);
        lead(edge.from, edge.to);
    };
    /** Groups of an account whose own policies let them act as it, by what it is asked about. */
    const lettingOut = (tenant, edge, to) => (leaving.get(tenant) ?? []).filter(({ actions, leadsTo }) => actions.some((action) => edge.effective.includes(action)) && leadsTo(to));
    for (const edge of edges) {
        const to = principals.get(edge.to);
        const [there, here] = [home(edge.from), home(edge.to)];
        if (edge.kind === "trust" && !edge.suffices && to && here !== undefined) {
            if (edge.from.startsWith("anyone:"))
                for (const tenant of leaving.keys())
                    if (tenant !== here && cloudOf(tenant) === to.cloud)
                        for (const group of lettingOut(tenant, edge, to))
                            lead(group.key, edge.to);
            if (there !== undefined && there !== here) {
                const groups = lettingOut(there, edge, to);
                const isAll = edge.from.startsWith("tenant:");
                const letOut = isAll ? groups : groups.filter(({ from }) => from.includes(edge.from));
                const sources = isAll
                    ? [...new Set(letOut.flatMap(({ from }) => from))].sort()
                    : letOut.length > 0
                        ? [edge.from]
                        : [];
                if (isAll)
                    for (const group of letOut)
                        lead(group.key, edge.to);
                across.push({ edge, from: there, to: here, sources, because: whyNot(sources, letOut, there, whole) });
                // An account that was read whole and lets nobody out leads nowhere.
                if (sources.length > 0 || !whole.has(there))
                    keep(edge);
                continue;
            }
        }
        keep(edge);
        if (there !== undefined && here !== undefined && there !== here)
            across.push({ edge, from: there, to: here, sources: [edge.from], because: edge.because });
    }
    for (const [group, to] of byName(gathered, leaving, homeOf, scanned))
        lead(group.key, to);
    for (const group of [...leaving.values()].flat())
        for (const from of group.from)
            lead(from, group.key);
    for (const { key, members } of principals.values())
        for (const member of members)
            lead(key, member);
    return { edges: kept, before: new Map([...before].map(([to, from]) => [to, [...from].sort()])), across };
}
const cloudOf = (tenant) => tenant.split(":")[0] ?? "";
function whyNot(sources, groups, there, whole) {
    if (sources.length === 0)
        return whole.has(there)
            ? "nobody there is let out to it by policies of that account"
            : "that account was not read whole, so who is let out to it is not known";
    const doubts = groups.map(({ because }) => because);
    return doubts.every((doubt) => doubt !== null) ? (doubts[0] ?? null) : null;
}
/** Where nothing asks whom it lets in, whoever may act as an identity at home may do so wherever its name is given something. */
function byName({ principals, edges, given }, leaving, homeOf, scanned) {
    const asked = new Set(edges.flatMap(({ kind, suffices, effective }) => (kind === "trust" && !suffices ? effective : [])));
    return [...principals.values()].flatMap((principal) => {
        const home = principal.kind === "identity" ? homeOf(principal) : undefined;
        if (home === undefined || !scanned.has(home))
            return [];
        if (!(given.get(principal.key) ?? []).some(({ tenant }) => tenant !== home))
            return [];
        return (leaving.get(home) ?? [])
            .filter(({ actions, leadsTo }) => actions.some((action) => !asked.has(action)) && leadsTo(principal))
            .map((group) => [group, principal.key]);
    });
}

;// CONCATENATED MODULE: ./lib/src/merge/merge.js













/** The same scans give the same estate, in whatever order they are named. */
async function merge({ directories, expected, letGo, ...settings }) {
    const began = performance.now();
    const scans = [];
    for (const directory of directories) {
        scans.push(await readSavedScan(directory));
        letGo();
    }
    scans.sort((a, b) => compare(a.label, b.label) || compare(a.directory.path, b.directory.path));
    const scanned = new Set(scans.flatMap(keysOf));
    const homeOf = homesIn(scanned);
    const partial = new Set(scans.flatMap((scan) => (isWhole(scan) ? [] : keysOf(scan))));
    const whole = new Set([...scanned].filter((key) => !partial.has(key)));
    const gathered = gather(scans);
    const estate = { gathered, homeOf, scanned, whole };
    const ways = waysAcross(estate);
    const principals = reaching(gathered.principals, ways)
        .map((each) => atHome(each, homeOf))
        .sort((a, b) => compare(a.name, b.name) || compare(a.key, b.key));
    const shared = await sharedAcross(scans, gathered, homeOf, letGo);
    const byKey = new Map(principals.map((each) => [each.key, each]));
    const crossings = crossingsIn({ ...estate, ways, shared, principals: byKey });
    const absent = expected.filter((each) => !scanned.has((0,model_survey/* tenantKey */.m)(each)));
    const diagnostics = [...scans.flatMap((scan) => scan.diagnostics), ...repeated(scans), ...absent.map(noScan)];
    const found = findingsOf(scans, gathered.keyIn);
    const stats = {
        changedFiles: 0,
        unitsRead: sum(scans.map((scan) => scan.stats.unitsRead)),
        durationMs: Math.round(performance.now() - began),
    };
    const report = (0,compose/* compose */.Z)({
        ...settings,
        ...{ base: null, head: model_report/* deployed */.$, stats, diagnostics, waivers: [], deltas: [] },
        difference: { hunks: new Map(), renames: new Map() },
        paths: new Set(diagnostics.map(({ at }) => ("source" in at ? at.source.path : at.path))),
        findings: found.map(({ finding }) => finding),
        changed: () => true,
        ignores: () => false,
    });
    const told = new Map(found.map((each) => [identityOf(each.finding), each]));
    const accountOf = new Map(report.findings.map((each) => [each, told.get(identityOf(each))?.account ?? ""]));
    const survey = {
        ...{ base: null, head: model_report/* deployed */.$, gone: [], deltas: [], waivers: [], principals, crossings },
        tenants: [...scanned].sort().map(tenantOf),
        edges: [...ways.edges].sort((a, b) => compare(a.from, b.from) || compare(a.to, b.to) || byPlace(a.place, b.place)),
        models: gathered.models,
        outward: [],
        facts: gathered.facts,
        findings: report.findings.map((finding) => ({
            finding,
            principals: told.get(identityOf(finding))?.principals ?? [],
            isNew: true,
        })),
        diagnostics: report.diagnostics,
        stats: {
            unitsRead: stats.unitsRead,
            unrelated: sum(scans.map((scan) => scan.stats.unrelated)),
            ignored: sum(scans.map((scan) => scan.stats.ignored)),
            modelsLeft: sum(scans.map((scan) => scan.stats.modelsLeft)),
        },
    };
    return { survey, report, accountOf, accounts: accountsOf(scans, survey, accountOf, absent) };
}
/** Whoever lives in an account that was scanned is no stranger there, and is told where they live before where they were found. */
function atHome(principal, homeOf) {
    const home = homeOf(principal);
    if (home === undefined)
        return principal;
    const others = principal.kind === "named" ? [] : principal.tenants.filter((tenant) => tenant !== home);
    return {
        ...principal,
        tenants: [home, ...others],
        traits: principal.traits.filter((trait) => trait !== "external"),
    };
}
const sum = (all) => all.reduce((a, b) => a + b, 0);
const tenantOf = (key) => ({
    cloud: key.slice(0, key.indexOf(":")),
    id: key.slice(key.indexOf(":") + 1),
});
/** What either of two scans of an account says is told: neither says which is the newer. */
function repeated(scans) {
    const known = new Map();
    return scans.flatMap((scan) => scan.tenants.flatMap((tenant) => {
        const first = known.get((0,model_survey/* tenantKey */.m)(tenant)) ?? scan;
        known.set((0,model_survey/* tenantKey */.m)(tenant), first);
        if (first === scan)
            return [];
        const message = `\`${first.directory.path}\` has a scan of \`${tenant.id}\` too: what either of them says is told`;
        return [{ code: "shape", severity: "warning", message, at: { path: scan.directory.path } }];
    }));
}
const noScan = (tenant) => ({
    code: "missing",
    severity: "error",
    message: `there is no scan of \`${tenant.id}\`: nothing is known of it`,
    at: { path: `${tenant.cloud}/${tenant.id}` },
});


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

/***/ 3550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ count)
/* harmony export */ });
/** A number of things to words. */
const count = (number, one, many = `${one}s`) => `${number} ${number === 1 ? one : many}`;


/***/ }),

/***/ 9594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ pullRequest),
/* harmony export */   z: () => (/* binding */ occasionOf)
/* harmony export */ });
/* harmony import */ var _model_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5176);
/* harmony import */ var _count_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3550);


const pullRequest = {
    subject: "this pull request",
    blocks: { one: "blocks", many: "block", done: "blocked" },
    newness: {
        appeared: "new in this pull request",
        changed: "changed by this pull request",
        vanished: "removed by this pull request",
    },
    access: { title: "What changes in access", gained: "can newly", lost: "can no longer", column: "can newly" },
    settles: {},
    lookedAt: ({ changedFiles, unitsRead }) => `${(0,_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U)(changedFiles, "changed file")}, ${(0,_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U)(unitsRead, "unit")} read`,
};
const asItIs = "as it is deployed";
const state = {
    subject: "this scan",
    blocks: { one: "fails", many: "fail", done: "failed" },
    newness: { appeared: asItIs, changed: asItIs, vanished: asItIs },
    access: { title: "Who may do what", gained: "can", lost: "cannot", column: "can" },
    settles: {
        syntax: "ask for it again, as JSON, and it is judged",
        shape: "leave it out, or ask for it as it is printed by itself",
        unresolved: "ask for what it names as well, and scan both together",
        missing: "ask for it again, and scan it",
    },
    lookedAt: ({ unitsRead }) => `${(0,_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U)(unitsRead, "account, subscription or project", "accounts, subscriptions and projects")} read`,
};
const drift = {
    ...state,
    newness: {
        appeared: "deployed, and declared nowhere",
        changed: "deployed otherwise than declared",
        vanished: "declared, and not deployed",
    },
    access: {
        title: "What is deployed otherwise than declared",
        gained: "can, though no code says so,",
        lost: "cannot, though code says so,",
        column: "can, though no code says so",
    },
};
const occasionOf = ({ base, head }) => head !== _model_report_js__WEBPACK_IMPORTED_MODULE_1__/* .deployed */ .$ ? pullRequest : base === null ? state : drift;


/***/ }),

/***/ 8297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ doubt),
/* harmony export */   BT: () => (/* binding */ verdictSentence),
/* harmony export */   BW: () => (/* binding */ fixOf),
/* harmony export */   FV: () => (/* binding */ settledBy),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   Oh: () => (/* binding */ severityWord),
/* harmony export */   U9: () => (/* reexport safe */ _count_js__WEBPACK_IMPORTED_MODULE_4__.U),
/* harmony export */   Xt: () => (/* binding */ startingFrom),
/* harmony export */   Z9: () => (/* binding */ placeText),
/* harmony export */   bJ: () => (/* binding */ isError),
/* harmony export */   md: () => (/* binding */ worstFirst),
/* harmony export */   wC: () => (/* binding */ isPossible)
/* harmony export */ });
/* unused harmony export bySeverityWords */
/* harmony import */ var _model_report_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5176);
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5973);
/* harmony import */ var _model_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2239);
/* harmony import */ var _count_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3550);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3330);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1274);
/* harmony import */ var _occasion_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9594);








/** `a, b and 2 more` */
function listed(all, most = 4) {
    const told = all.length > most ? [...all.slice(0, most - 1), `${all.length - most + 1} more`] : all;
    return told.length < 2 ? told.join("") : `${told.slice(0, -1).join(", ")} and ${told.at(-1)}`;
}
/** What goes before a command. */
const startingFrom = ({ isIncomplete }) => `Or start from one that passes${isIncomplete ? ", with this and the words that it asks for" : ""}`;
/** Where all must be said in one sentence. */
const fixOf = ({ fix, command }) => command ? `${fix} ${startingFrom(command)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .codeSpan */ .SS)(command.text, 2000)}.` : fix;
const severityWord = {
    critical: "Critical",
    high: "High",
    medium: "Medium",
    low: "Low",
    info: "Note",
};
/** `1 critical, 2 high` */
const bySeverityWords = (findings) => [..._model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO]
    .reverse()
    .flatMap((severity) => {
    const number = findings.filter((finding) => finding.severity === severity).length;
    return number > 0 ? [`${number} ${severity}`] : [];
})
    .join(", ");
/** The verdict in one sentence; where the gate only reports, what it would have been. */
function verdictSentence(report) {
    const standing = report.findings.filter(({ waiver }) => waiver === null);
    return report.failOn === "none" ? reportingSentence(report, standing) : gatingSentence(report, standing);
}
function gatingSentence(report, standing) {
    const blocking = standing.filter((finding) => (0,_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .blocks */ .Bv)(finding, report.failOn, report.possible));
    const { subject, blocks: does } = (0,_occasion_js__WEBPACK_IMPORTED_MODULE_3__/* .occasionOf */ .z)(report);
    const told = blocking.length > 0
        ? `${(0,_count_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U)(blocking.length, "finding")} ${blocking.length === 1 ? does.one : does.many} ${subject}: ${bySeverityWords(blocking)}`
        : standing.length > 0
            ? `${(0,_count_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U)(standing.length, "finding")} to look at, ${standing.length === 1 ? `which does not ${does.many}` : `none of which ${does.one}`} ${subject}: ${bySeverityWords(standing)}`
            : waivedWords(report.findings.length - standing.length) || accessWords(report);
    const isOnlyUnread = report.verdict === "fail" && blocking.length === 0;
    const also = report.verdict === "fail" ? `, which ${does.one} too` : "";
    return sentence([isOnlyUnread ? "" : told, unread(report, also), undecided(report)]);
}
/** What could not be read would have failed too. */
function reportingSentence(report, standing) {
    const blocking = standing.filter((finding) => (0,_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .blocks */ .Bv)(finding, report.wouldFailOn, report.possible));
    const one = standing.length === 1;
    const isUnread = report.diagnostics.some(isError);
    if (standing.length === 0 && !isUnread)
        return sentence([waivedWords(report.findings.length) || accessWords(report), undecided(report)]);
    const { subject, blocks: does } = (0,_occasion_js__WEBPACK_IMPORTED_MODULE_3__/* .occasionOf */ .z)(report);
    const told = blocking.length > 0
        ? `${(0,_count_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U)(blocking.length, "finding")} would have ${does.done} ${subject}: ${bySeverityWords(blocking)}`
        : standing.length > 0 && !isUnread
            ? `${one ? "1 finding" : `none of ${standing.length} findings`} would ${one ? "not " : ""}have ${does.done} ${subject}: ${bySeverityWords(standing)}`
            : "";
    const also = blocking.length > 0 ? `, which would have ${does.done} too` : `, which would have ${does.done} ${subject}`;
    return `Only reports. At \`${report.wouldFailOn}\`, ${sentence([told, unread(report, also), undecided(report)])}`;
}
const sentence = (parts) => `${parts.filter(Boolean).join("; ")}.`;
const waivedWords = (waived) => waived === 0
    ? ""
    : `${(0,_count_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U)(waived, "finding")} ${waived === 1 ? "is" : "are"} waived, and nothing else about access to AI services is objectionable`;
function accessWords({ base, head, deltas, diagnostics }) {
    if (head === _model_report_js__WEBPACK_IMPORTED_MODULE_6__/* .deployed */ .$ && base !== null)
        return deltas.length > 0
            ? "What is deployed differs from what is declared, and nothing about it is objectionable"
            : "What is deployed is what is declared";
    if (head === _model_report_js__WEBPACK_IMPORTED_MODULE_6__/* .deployed */ .$)
        return deltas.length > 0
            ? "Nothing about the access to AI services that there is, is objectionable"
            : "No access to AI services was found";
    if (deltas.some(({ broadens }) => broadens))
        return "Access to AI services changes, and nothing about it is objectionable";
    if (deltas.length > 0)
        return "This pull request only narrows access to AI services";
    return diagnostics.length > 0
        ? "No change of access to AI services was found"
        : "This pull request does not change access to AI services";
}
/** `so` goes on from what could not be read. */
function unread({ diagnostics }, so) {
    const errors = diagnostics.filter(isError).length;
    return errors > 0 ? `${(0,_count_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U)(errors, "place")} could not be read${so}` : "";
}
function undecided({ diagnostics }) {
    const open = diagnostics.filter((each) => !isError(each)).length;
    return open > 0 ? `${(0,_count_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U)(open, "place")} could not be decided` : "";
}
const isError = ({ severity }) => severity === "error";
/** What would settle it. */
const settledBy = {
    syntax: "mend the syntax, and what stands there is judged",
    shape: "write it as the format asks for, and it is judged",
    unresolved: "write the value out, or give it a default that this repository holds",
    unsupported: "write it in a plainer form, or have somebody read it",
    unwritten: "commit what the program writes, or hand it over of both revisions, as the README says",
    "too-large": "split the file, or have somebody read it",
    "too-deep": "nest it less deeply, or have somebody read it",
    "too-much-work": "split it into smaller pieces, or have somebody read it",
    missing: "make the file's contents available to the run, as with a full fetch",
    "cut-off": "get the whole of it, and it is judged",
    unanswered: "let the login read it and run the same command again: only what is missing is asked then",
    configuration: "mend it in this pull request",
};
const worstFirst = (findings) => [...findings].sort((a, b) => (0,_model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .bySeverity */ .Np)(a.severity, b.severity) || Number(isPossible(a)) - Number(isPossible(b)));
const isPossible = ({ certainty }) => certainty === "possible";
/** Why it is only possible, as a sentence. */
const doubt = ({ because }) => because === undefined
    ? "Only possible: it depends on something that is not written in this repository."
    : `Only possible: ${because.replace(/\.$/, "")}.`;
const placeText = (span) => `${span.source.path}:${(0,_model_source_js__WEBPACK_IMPORTED_MODULE_1__/* .startOf */ .GH)(span).line}`;


/***/ }),

/***/ 9296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VO: () => (/* binding */ wayOf),
/* harmony export */   on: () => (/* binding */ nextTowards),
/* harmony export */   v8: () => (/* binding */ beforeOf)
/* harmony export */ });
function beforeOf(edges, outsiders) {
    const before = new Map();
    const add = (to, from) => before.set(to, (before.get(to) ?? new Set()).add(from));
    for (const { from, to } of edges)
        add(to, from);
    for (const { key, members } of outsiders.values())
        for (const member of members)
            add(member, key);
    return new Map([...before].map(([to, from]) => [to, [...from].sort()]));
}
/** For each who reaches one of the holders without being one: the next on the shortest way. */
function nextTowards(holders, before) {
    const next = new Map();
    const seen = new Set(holders);
    for (const at of seen)
        for (const from of before.get(at) ?? []) {
            if (seen.has(from))
                continue;
            seen.add(from);
            next.set(from, at);
        }
    return next;
}
/** The way itself, whoever holds it last. */
function wayOf(key, next) {
    const way = [];
    for (let at = next.get(key); at !== undefined; at = next.get(at))
        way.push(at);
    return way;
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


/***/ })

};
