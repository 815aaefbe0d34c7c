export const id = 5450;
export const ids = [5450];
export const modules = {

/***/ 5168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ loadWhole)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _claim_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1219);
/* harmony import */ var _diff_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2612);
/* harmony import */ var _find_callers_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8307);
/* harmony import */ var _hunks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(450);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1665);
/* harmony import */ var _pool_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6614);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2083);
/* harmony import */ var _search_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2739);
/* harmony import */ var _texts_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9851);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(423);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4044);
/* harmony import */ var _work_tree_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(599);
/** A revision, or two of them, to every unit of ours that is in them: as a change from nothing, or from one to the other. */













/** Files of one revision that are looked at. Whoever has more reviews part of them at a time. */
const mostFiles = 200_000;
/**
 * What a gate's change has, of every file and not of those alone that differ: cost follows the repository. `files`, `hunks` and
 * `renames` are those of the difference, and empty where nothing was there before. Throws ChangeError as `loadChange` does.
 */
async function loadWhole(request, formats) {
    const beside = request.beside ?? [];
    const asked = [request.base, request.head, ...beside.map(({ revision }) => revision)].filter((name) => name !== undefined);
    const revisions = asked.length > 0 ? [...new Set(asked)] : ["HEAD"];
    const repository = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_6__/* .openRepository */ .h_)(request.repo, revisions);
    try {
        const nameOf = (0,_load_js__WEBPACK_IMPORTED_MODULE_4__/* .names */ .Dy)(repository, revisions);
        const [baseName, headName] = [nameOf(request.base), nameOf(request.head)];
        const work = headName
            ? undefined
            : await (0,_work_tree_js__WEBPACK_IMPORTED_MODULE_10__/* .snapshot */ .P)(repository, (path) => formats.some((each) => each.mayClaim(path)));
        const [base, head] = await Promise.all([
            baseName === undefined ? undefined : (0,_load_js__WEBPACK_IMPORTED_MODULE_4__/* .commitOf */ .D3)(repository, baseName),
            headName === undefined ? undefined : (0,_load_js__WEBPACK_IMPORTED_MODULE_4__/* .commitOf */ .D3)(repository, headName),
        ]);
        const nothing = emptyTree(repository);
        const roots = { base: base?.tree ?? nothing, head: head?.tree ?? work?.tree ?? nothing };
        const trees = (0,_tree_js__WEBPACK_IMPORTED_MODULE_11__/* .readTrees */ .i9)(repository.reader);
        const all = await allFiles(repository, roots, nothing);
        const paths = all.files.map(({ path }) => path);
        const [callers] = await Promise.all([
            (0,_find_callers_js__WEBPACK_IMPORTED_MODULE_12__/* .findCallers */ .Q)(paths, formats, (search) => (0,_search_js__WEBPACK_IMPORTED_MODULE_7__/* .searchTrees */ .m)(repository, roots, search)),
            Promise.all(formats.filter(({ mayClaim }) => paths.some(mayClaim)).map((entry) => entry.load())),
        ]);
        const surroundings = { reader: repository.reader, trees, roots };
        const claims = await (0,_claim_js__WEBPACK_IMPORTED_MODULE_1__/* .claimFiles */ .E)(all.files, {
            ...surroundings,
            headTree: roots.head,
            formats,
            adopts: callers.adopts,
        });
        const differing = base ? all.files.filter(differs) : [];
        const changed = new Set(differing.map(({ path }) => path));
        const [patches, gathered, files] = await Promise.all([
            (0,_hunks_js__WEBPACK_IMPORTED_MODULE_3__/* .patchesOf */ .U)(repository, roots.base, roots.head, (0,_load_js__WEBPACK_IMPORTED_MODULE_4__/* .patchOrder */ .lz)(claims.claimed.filter(({ path }) => changed.has(path)))),
            (0,_units_js__WEBPACK_IMPORTED_MODULE_9__/* .gatherUnits */ .$)(claims.claimed, (0,_pool_js__WEBPACK_IMPORTED_MODULE_5__/* .makePool */ .R)(surroundings), callers.of, paths),
            Promise.all(beside.map((file) => {
                const name = nameOf(file.revision) ?? head?.oid;
                return name === undefined || file.side === "head"
                    ? (0,_texts_js__WEBPACK_IMPORTED_MODULE_8__/* .readText */ .y)(repository.reader, trees, roots.head, file.path)
                    : (0,_load_js__WEBPACK_IMPORTED_MODULE_4__/* .readBeside */ .ri)(repository, trees, file, name);
            })),
        ]);
        return {
            base: base?.oid ?? nothing,
            head: head?.oid ?? "work-tree",
            files: (0,_load_js__WEBPACK_IMPORTED_MODULE_4__/* .fileChanges */ .C8)(differing, patches, base ? (work?.others ?? []) : []),
            units: gathered.units,
            baseSources: (0,_load_js__WEBPACK_IMPORTED_MODULE_4__/* .sourcesOf */ .u0)(gathered.units, "base"),
            headSources: (0,_load_js__WEBPACK_IMPORTED_MODULE_4__/* .sourcesOf */ .u0)(gathered.units, "head"),
            hunks: (0,_load_js__WEBPACK_IMPORTED_MODULE_4__/* .hunksOf */ .Hs)(patches),
            renames: (0,_load_js__WEBPACK_IMPORTED_MODULE_4__/* .renamesOf */ .fD)(patches),
            beside: files,
            diagnostics: [...all.diagnostics, ...claims.diagnostics, ...callers.diagnostics, ...gathered.diagnostics],
        };
    }
    finally {
        repository.close();
    }
}
/** The tree without entries: git has it wherever it is asked for. */
function emptyTree({ names: [name] }) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)((0,_repository_js__WEBPACK_IMPORTED_MODULE_6__/* .objectFormatOf */ .mS)(name)).update("tree 0\0").digest("hex");
}
/** Every file of either tree, with what it is at both. */
async function allFiles(repository, roots, nothing) {
    const inTree = (root) => (root === nothing ? [] : (0,_diff_js__WEBPACK_IMPORTED_MODULE_2__/* .changedFiles */ .Y)(repository, nothing, root));
    const [before, after] = await Promise.all([inTree(roots.base), inTree(roots.head)]);
    const was = new Map(before.map(({ path, head }) => [path, head]));
    const is = new Map(after.map(({ path, head }) => [path, head]));
    const paths = [...new Set([...is.keys(), ...was.keys()])].sort();
    const read = paths.slice(0, mostFiles);
    return {
        files: read.map((path) => ({ path, base: was.get(path), head: is.get(path) })),
        diagnostics: paths.length > mostFiles
            ? [
                {
                    code: "too-much-work",
                    severity: "error",
                    message: `the repository has too many files; ${paths.length - mostFiles} of them were not looked at, this is the first`,
                    at: { path: paths[mostFiles] ?? "" },
                },
            ]
            : [],
    };
}
const differs = ({ base, head }) => base?.oid !== head?.oid || base?.kind !== head?.kind;


/***/ }),

/***/ 7812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ judgeAccess)
/* harmony export */ });
/* unused harmony export noAccess */
/* harmony import */ var _access_difference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1298);
/* harmony import */ var _access_unfinished_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7452);
/* harmony import */ var _access_work_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2628);
/* harmony import */ var _rules_evaluate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9246);
/** The access of one revision to what the rules say of it, as if all of it were new: the step that a review and a scan share. */




const noAccess = {
    subjects: new Map(),
    grants: [],
    dormant: new Map(),
    limits: new Map(),
    settings: [],
    lints: [],
};
function judgeAccess(access, criteria) {
    return (0,_access_work_js__WEBPACK_IMPORTED_MODULE_1__/* .bounded */ .Mm)(() => {
        const deltas = (0,_access_difference_js__WEBPACK_IMPORTED_MODULE_0__/* .difference */ .i)(noAccess, access, new Map());
        const all = (0,_rules_evaluate_js__WEBPACK_IMPORTED_MODULE_2__/* .evaluate */ ._)(criteria.inForce, deltas, {
            changed: () => true,
            severity: criteria.rules,
            paths: criteria.paths,
            breakGlass: criteria.breakGlass,
        });
        const judgements = all.filter(({ rule }) => !tellsOfChange(rule.id));
        return { access, deltas, judgements, diagnostics: (0,_access_unfinished_js__WEBPACK_IMPORTED_MODULE_3__/* .unfinished */ .M)(deltas, (0,_access_work_js__WEBPACK_IMPORTED_MODULE_1__/* .wasCut */ .Eu)()) };
    });
}
/** Rules that say no more than that access is new: of a revision by itself, nothing is. */
const ofChange = new Set(["any/access/new-capability", "any/access/let-in"]);
const tellsOfChange = (rule) => ofChange.has(rule);


/***/ }),

/***/ 4394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ surveyOf)
});

// EXTERNAL MODULE: ./lib/src/access/describe.js
var describe = __webpack_require__(7056);
// EXTERNAL MODULE: ./lib/src/access/pattern.js
var access_pattern = __webpack_require__(6879);
// EXTERNAL MODULE: ./lib/src/access/permission.js
var permission = __webpack_require__(6630);
// EXTERNAL MODULE: ./lib/src/access/principal.js
var principal = __webpack_require__(8051);
;// CONCATENATED MODULE: ./lib/src/survey/crossings.js
/** Who is let in, and who reaches out, across accounts, projects and tenants. */




/** Of subjects that are told of, whatever the kind of policy that says so. */
function crossingsOf(standings, isInView, isConfigured) {
    const found = new Map();
    for (const { subject, rows } of standings)
        for (const { grant } of rows) {
            const how = grant.principal.kind === "holder" ? outward(grant) : inward(grant, isConfigured);
            // Whoever is declared beside it crosses nothing.
            if (!how || (how.kind === "identity" && isInView(grant, subject.unit)))
                continue;
            const to = how.kind === "outward" ? (0,permission/* writtenScope */.C)(grant.resource) : subject.address;
            const from = how.kind === "outward"
                ? subject.address
                : grant.principal.kind === "anyone"
                    ? "anyone"
                    : (0,principal/* nameOf */.Vb)(grant.principal);
            const place = grant.principal.span ?? (how.kind === "outward" ? grant.resource.span : grant.action.span);
            const because = grant.perhaps ?? how.because;
            const crossing = {
                ...{ from, to, principal: subject.key, kind: how.kind, place },
                action: (0,permission/* writtenScope */.C)(grant.action),
                conditions: grant.conditions.map(describe/* describeCondition */.p),
                certainty: because === undefined ? "certain" : "possible",
                because: because ?? null,
                estate: null,
            };
            found.set([subject.key, from, to, crossing.action, place.source.path, place.start].join("\n"), crossing);
        }
    return [...found.values()];
}
const outward = ({ traits }) => traits.has("foreign-account") ? { kind: "outward" } : undefined;
function inward({ principal: who, traits }, isConfigured) {
    switch (who.kind) {
        case "anyone":
        case "all-except":
            return { kind: "anyone" };
        case "federated":
            return { kind: "federated" };
        case "tenant":
            return foreign("tenant", who.id, traits, isConfigured);
        case "identity":
            return who.tenant && foreign("identity", who.tenant, traits, isConfigured);
        default:
            return undefined;
    }
}
/** Names that stand for wherever this is deployed. */
const own = /^\$\{(account|tenant|subscription|project|organization)\}$/;
function foreign(kind, tenant, traits, isConfigured) {
    if (traits.has("external"))
        return { kind };
    if (own.test(tenant.text))
        return undefined;
    if ((0,access_pattern/* exactText */.ns)(tenant) !== undefined && isConfigured)
        return undefined;
    return { kind, because: "the configuration does not say which accounts and tenants are yours" };
}

;// CONCATENATED MODULE: ./lib/src/survey/order.js
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const byPlace = (a, b) => compare(a.source.path, b.source.path) || a.start - b.start;
const byEnds = (a, b) => compare(a.from, b.from) || compare(a.to, b.to) || compare(a.action, b.action) || byPlace(a.place, b.place);

;// CONCATENATED MODULE: ./lib/src/survey/facts.js

function factsOf({ subjects, settings, lints }, isTold) {
    const of = (key) => {
        const subject = subjects.get(key);
        const keys = subject && subject.holders.length > 0 ? subject.holders : [key];
        return { subject: subject?.address ?? key, principals: keys.filter(isTold) };
    };
    return [
        ...settings
            .filter(({ silent }) => !silent)
            .map((setting) => ({
            kind: "setting",
            ...of(setting.subject),
            name: setting.name,
            value: setting.value,
            instead: setting.instead ?? null,
            certainty: setting.perhaps === undefined ? "certain" : "possible",
            because: setting.perhaps ?? null,
            place: setting.span,
        })),
        ...lints
            .filter(({ onlyCompared }) => !onlyCompared)
            .map((lint) => ({
            kind: "lint",
            ...of(lint.subject),
            name: lint.name,
            value: lint.text,
            instead: lint.instead ?? null,
            certainty: "certain",
            because: null,
            place: lint.span,
        })),
    ].sort((a, b) => compare(a.name, b.name) || compare(a.subject, b.subject) || byPlace(a.place, b.place));
}

// EXTERNAL MODULE: ./lib/src/access/scope.js
var scope = __webpack_require__(3257);
// EXTERNAL MODULE: ./lib/src/access/table.js
var access_table = __webpack_require__(7329);
// EXTERNAL MODULE: ./lib/src/access/uncovered.js
var uncovered = __webpack_require__(1758);
// EXTERNAL MODULE: ./lib/src/access/work.js
var work = __webpack_require__(2628);
;// CONCATENATED MODULE: ./lib/src/survey/models.js
/** Everybody's rows that invoke something to who may invoke each model, by the texts that name models. */






/** More texts than this are not compared with each other: each is then told with those who hold just it. */
const mostCompared = 1000;
function modelsOf(figures) {
    const all = [...figures].flatMap((figure) => figure.rows.filter(({ actions }) => actions.some(invokes)).map((row) => ({ figure, row })));
    const byText = new Map();
    for (const each of all) {
        const text = (0,permission/* writtenScope */.C)(each.row.grant.resource);
        byText.set(text, [...(byText.get(text) ?? []), each]);
    }
    const texts = [...byText.keys()].sort();
    return texts.map((text) => {
        const own = byText.get(text) ?? [];
        const [{ row }] = own;
        const { grant } = row;
        const holders = new Map();
        for (const other of texts.length > mostCompared ? [text] : texts) {
            const rows = byText.get(other) ?? [];
            const [first] = rows;
            (0,work/* spend */.Rf)(16);
            const reached = other === text || !first || (0,work/* isSpent */.Fh)()
                ? other === text
                    ? "yes"
                    : "no"
                : scope/* covers */.h(first.row.grant.resource, grant.resource);
            if (reached === "no")
                continue;
            for (const each of rows) {
                if (isTaken(each, row))
                    continue;
                const sure = reached === "yes" && each.row.grant.perhaps === undefined;
                if (sure || !holders.has(each.figure.key))
                    holders.set(each.figure.key, sure ? "certain" : "possible");
            }
        }
        return {
            text,
            breadth: grant.traits.has("any-model") || grant.traits.has("any-resource") ? "every" : isOne(row) ? "one" : "several",
            approval: grant.traits.has("approved-model")
                ? "approved"
                : grant.traits.has("unapproved-model")
                    ? "unapproved"
                    : "unsaid",
            holders: [...holders].map(([key, certainty]) => ({ key, certainty })).sort((a, b) => (a.key < b.key ? -1 : 1)),
        };
    });
}
const invokes = ({ capability }) => capability === "invoke";
/** Where regions and accounts are left open, the model is still one. */
const isOne = ({ grant }) => (0,access_pattern/* exactText */.ns)(grant.resource.of) !== undefined || grant.resource.of.tokens.at(-1)?.kind === "literal";
/** Whether a deny of its own takes this model from whoever may invoke more than it. */
function isTaken({ figure, row }, model) {
    if (figure.denies.length === 0)
        return false;
    const { denies } = (0,access_table/* tableOf */.c_)(figure.denies);
    const narrowed = { ...row.grant, resource: model.grant.resource };
    return (0,uncovered/* notDenied */.J)(narrowed, row.actions.filter(invokes), denies).length === 0;
}

// EXTERNAL MODULE: ./lib/src/model/delta.js
var model_delta = __webpack_require__(9378);
;// CONCATENATED MODULE: ./lib/src/survey/moves.js

function movesOf(deltas, figures) {
    const holders = new Map();
    for (const { key, rows } of figures)
        for (const { grant } of rows)
            holders.set(placeOf(grant), (holders.get(placeOf(grant)) ?? new Set()).add(key));
    const moved = new Set();
    const wider = new Set();
    const narrower = new Set();
    for (const delta of deltas) {
        moved.add(placeOf(delta.grant));
        const keys = holders.get(placeOf(delta.grant)) ?? [delta.subject.key];
        const into = (0,model_delta/* broadens */.z)(delta) ? wider : narrower;
        for (const key of keys)
            for (const { capability } of delta.actions)
                into.add(`${key}\n${capability}`);
    }
    return {
        isMoved: (grant) => moved.has(placeOf(grant)),
        cell(keys, capability, before, after) {
            if (before === "none" && after === "none")
                return "none";
            if (before === "none")
                return "gained";
            if (after === "none")
                return "lost";
            const has = (all) => keys.some((key) => all.has(`${key}\n${capability}`));
            if (has(wider))
                return has(narrower) ? "other" : "wider";
            return has(narrower) ? "narrower" : before === after ? "none" : "other";
        },
    };
}
/** The text that grants something, to whom. */
const placeOf = ({ subject, action, origin: { statement } }) => [subject, statement.source.revision, statement.source.path, statement.start, action.of.text].join("\n");

// EXTERNAL MODULE: ./lib/src/model/capability.js
var capability = __webpack_require__(2404);
;// CONCATENATED MODULE: ./lib/src/survey/directory.js
/** What rows call identities, as a resource or as a principal, to the subjects in view that it means. */


/** More patterns with wildcards than this are not matched with every name: the rest names nobody in view. */
const mostWild = 500;
function directoryOf(subjects) {
    const byAddress = new Map();
    const byName = new Map();
    const named = [];
    const byEnding = new Map();
    for (const { key, unit, address, name, id, kind } of subjects) {
        if (kind === "policy")
            continue;
        byAddress.set(`${unit}\n${address}`, key);
        if (kind !== "identity")
            continue;
        for (const text of new Set([address, ...(name === undefined ? [] : [name])]))
            byName.set(text, [...(byName.get(text) ?? []), key]);
        if (!id)
            continue;
        named.push({ key, id });
        byEnding.set(endingOf(id), [...(byEnding.get(endingOf(id)) ?? []), { key, id }]);
    }
    const known = new Map();
    let wild = 0;
    function byReference({ tokens }, unit) {
        const [only, ...rest] = tokens;
        if (only?.kind !== "hole" || rest.length > 0)
            return undefined;
        for (const name of [only.name, only.name.replace(/\.\w+$/, "")]) {
            const found = byAddress.get(`${unit}\n${name}`) ?? byAddress.get(`${unit}\n${name}[0]`);
            if (found !== undefined)
                return found;
        }
        return undefined;
    }
    function byText(pattern) {
        const text = (0,access_pattern/* exactText */.ns)(pattern);
        const same = text === undefined ? undefined : byName.get(text);
        if (same)
            return same.map((key) => ({ key, certainty: same.length === 1 ? "certain" : "possible" }));
        const ending = endingOf(pattern);
        if (ending === undefined && ++wild > mostWild)
            return [];
        return (ending === undefined ? named : (byEnding.get(ending) ?? [])).flatMap(({ key, id }) => {
            const answer = (0,scope/* overlaps */.$)({ of: pattern, except: [] }, { of: id, except: [] });
            return answer === "no" ? [] : [{ key, certainty: answer === "yes" ? "certain" : "possible" }];
        });
    }
    return (pattern, unit) => {
        const referred = byReference(pattern, unit);
        if (referred !== undefined)
            return [{ key: referred, certainty: "certain" }];
        const found = known.get(pattern.text) ?? byText(pattern);
        known.set(pattern.text, found);
        return found;
    };
}
/** What stands behind the last slash or colon; undefined where that is not written out. */
const endingOf = ({ tokens }) => {
    const last = tokens.at(-1);
    return last?.kind === "literal" ? /[/:]([^/:]+)$/.exec(last.text)?.[1] : undefined;
};

// EXTERNAL MODULE: ./lib/src/model/truth.js
var truth = __webpack_require__(3513);
;// CONCATENATED MODULE: ./lib/src/survey/edges.js
/** What subjects are left with to who may become, pass or change whom, and to principals that only others' policies name. */





/** A pattern that matches more than this is told as one. */
const mostAlone = 5;
function graphOf(standings, directory) {
    const outsiders = new Map();
    const edges = [];
    const trusts = new Map([...standings].map(([key, { rows }]) => [key, rows.filter(isTrust)]));
    // What says so to both at once takes nothing more.
    const given = new Set([...standings.values()].flatMap(({ rows }) => rows.filter(isOwn).map(statementOf)));
    const oneSided = [...trusts.values()].flat().filter((row) => !given.has(statementOf(row)));
    const twoSided = new Set(oneSided.flatMap(({ actions }) => actions.map(({ name }) => name)));
    const outside = (outsider) => {
        const known = outsiders.get(outsider.key);
        const traits = [...new Set([...(known?.traits ?? []), ...outsider.traits])].sort();
        outsiders.set(outsider.key, { ...outsider, traits });
        return outsider.key;
    };
    const namedIn = (grant, unit) => {
        const { principal: who } = grant;
        const pattern = patternOf(who);
        const found = pattern ? directory(pattern, unit) : [];
        if (found.length > 0 && found.length <= mostAlone)
            return found;
        const traits = ["external", "account-root"].filter((trait) => grant.traits.has(trait));
        const key = `${who.kind}:${(0,principal/* nameOf */.Vb)(who)}`;
        const name = who.kind === "anyone" ? "anyone" : (0,principal/* nameOf */.Vb)(who);
        return [
            {
                key: outside({ key, name, kind: "named", who: who.kind, cloud: grant.cloud, traits, members: [] }),
                certainty: "certain",
            },
        ];
    };
    const targetsOf = ({ grant }, unit) => {
        const { of } = grant.resource;
        // A person is not passed on, and nobody becomes one by a policy.
        const found = directory(of, unit).filter(({ key }) => standings.get(key)?.subject.traits.has("human") === false);
        if (found.length <= mostAlone || (0,access_pattern/* exactText */.ns)(of) !== undefined)
            return found;
        const members = found.map(({ key }) => key);
        const name = of.text === "*" ? "every identity" : of.text;
        const key = `pattern:${of.text}`;
        return [
            {
                key: outside({ key, name, kind: "pattern", who: "identity", cloud: grant.cloud, traits: [], members }),
                certainty: "certain",
            },
        ];
    };
    for (const [key, { subject, rows }] of standings) {
        for (const row of trusts.get(key) ?? [])
            for (const called of namedIn(row.grant, subject.unit)) {
                const ends = { kind: "trust", from: called.key, to: key, suffices: given.has(statementOf(row)) };
                if (called.key !== key)
                    edges.push(edge(ends, row, called.certainty, row.grant.perhaps));
            }
        for (const row of rows) {
            const acting = isOwn(row) ? row.actions.filter(isOnIdentities) : [];
            if (acting.length === 0)
                continue;
            const alone = acting.some(({ name }) => !twoSided.has(name));
            for (const target of targetsOf(row, subject.unit)) {
                if (target.key === key)
                    continue;
                const letIn = alone ? "yes" : letsIn(trusts.get(target.key), key, subject.id, namedIn, standings);
                if (letIn === "no")
                    continue;
                const because = row.grant.perhaps ?? (letIn === "maybe" ? "whether it is let in there is not known" : undefined);
                const ends = { kind: "act-as", from: key, to: target.key, suffices: alone };
                edges.push(edge(ends, { ...row, actions: acting }, target.certainty, because));
            }
        }
    }
    return { edges: distinct(edges), outsiders, namedIn };
}
const statementOf = ({ grant: { origin } }) => `${origin.statement.source.path}\n${origin.statement.start}`;
/** What an AI service lets its holder do in the name of others is about no identity that is declared. */
const isOnIdentities = ({ capability, supporting }) => capability === "identity" && supporting;
const isOwn = ({ grant }) => grant.principal.kind === "holder";
const isTrust = ({ grant }) => !isOwn({ grant, actions: [] }) && grant.traits.has("trust");
/** Whether who would become somebody is let in by what that says itself; not known where it says nothing. */
function letsIn(trust, key, id, namedIn, standings) {
    if (!trust || trust.length === 0)
        return "maybe";
    return (0,truth.or)(...trust.map(({ grant }) => {
        const { principal: who } = grant;
        if (who.kind === "service" || who.kind === "federated")
            return "no";
        const unit = standings.get(grant.subject)?.subject.unit ?? "";
        const named = namedIn(grant, unit).find((called) => called.key === key);
        const sure = grant.perhaps === undefined ? "yes" : "maybe";
        if (named)
            return (0,truth/* and */.Uo)(sure, named.certainty === "certain" ? "yes" : "maybe");
        if (who.kind === "anyone")
            return sure;
        if (!id)
            return who.kind === "identity" ? "no" : "maybe";
        const tenant = tenantOf(id);
        return (0,truth/* and */.Uo)(sure, (0,principal/* covers */.hU)(who, { kind: "identity", id, ...(tenant && { tenant }) }));
    }));
}
/** Of a name that says in its fifth part where it lives. */
function tenantOf({ tokens }) {
    const hole = tokens.find((token) => token.kind === "hole");
    return hole?.kind === "hole" ? { text: `\${${hole.name}}`, tokens: [hole] } : undefined;
}
function patternOf(who) {
    if (who.kind === "identity")
        return who.id;
    return who.kind === "unknown" ? { text: `\${${who.name}}`, tokens: [{ kind: "hole", name: who.name }] } : undefined;
}
function edge(ends, { grant, actions }, certainty, because) {
    return {
        ...ends,
        action: (0,permission/* writtenScope */.C)(grant.action),
        effective: actions.map(({ name }) => name).sort(),
        conditions: grant.conditions.map(describe/* describeCondition */.p),
        certainty: because === undefined ? certainty : "possible",
        because: because ?? (certainty === "possible" ? "the name fits, and the account or path behind it is not known" : null),
        place: grant.principal.span ?? grant.action.span,
    };
}
/** Rows of several resources may lead to one. */
function distinct(edges) {
    const seen = new Map();
    for (const each of edges) {
        const key = [each.kind, each.from, each.to, each.action, each.place.source.path, each.place.start].join("\n");
        const known = seen.get(key);
        if (!known || (known.certainty === "possible" && each.certainty === "certain"))
            seen.set(key, each);
    }
    return [...seen.values()];
}

;// CONCATENATED MODULE: ./lib/src/survey/outward.js
/** What subjects are left with to who may act as identities that are not in view: whether it lets them in is said elsewhere. */



/**
 * Where identities are given things by their name alone, acting as one leads to wherever it is named. Elsewhere only those actions
 * lead out that whoever is acted as is asked about too.
 */
function waysOut(standings, directory) {
    const all = [...standings.values()];
    const asked = new Set(all.flatMap(({ rows }) => rows.filter(isTrust).flatMap(({ actions }) => actions.map(({ service }) => service))));
    const asking = new Set(all.flatMap(({ subject, rows }) => (rows.some(isTrust) ? [subject.cloud] : [])));
    const byName = new Set(all.flatMap(({ subject }) => (subject.onlyNamed ? [subject.cloud] : [])));
    const found = new Map();
    for (const [from, { subject, rows }] of standings) {
        const isAnyWay = byName.has(subject.cloud) || !asking.has(subject.cloud);
        for (const row of rows) {
            if (!isOwn(row))
                continue;
            const acting = row.actions.filter((each) => isOnIdentities(each) && (isAnyWay || asked.has(each.service)));
            if (acting.length === 0)
                continue;
            const { resource, conditions, perhaps } = row.grant;
            const except = resource.except.map(({ text }) => text);
            const outward = {
                from,
                to: resource.of.text,
                except,
                actions: acting.map(({ name }) => name).sort(),
                conditions: conditions.map(describe/* describeCondition */.p),
                certainty: perhaps === undefined ? "certain" : "possible",
                because: perhaps ?? null,
                place: resource.span,
            };
            const called = (0,access_pattern/* exactText */.ns)(resource.of) === undefined ? [] : directory(resource.of, subject.unit);
            const named = called.find(({ certainty }) => certainty === "certain")?.key;
            // Without its own say, nobody gets anything elsewhere: it is told of for itself.
            if (named !== undefined && !isAnyWay)
                continue;
            const { to, actions, certainty } = outward;
            found.set([from, to, ...except, ...actions, ...outward.conditions, certainty].join("\n"), {
                outward,
                named,
            });
        }
    }
    return [...found.values()];
}

// EXTERNAL MODULE: ./lib/src/access/grouping.js
var grouping = __webpack_require__(2376);
// EXTERNAL MODULE: ./lib/src/access/limits.js
var limits = __webpack_require__(2425);
;// CONCATENATED MODULE: ./lib/src/survey/standing.js
/** The access table of one revision to what each subject is left with: what bounds it and what it is denied taken off. */




/** By subject. A policy whose holders are in view counts with them, and what only bounds others grants nothing. */
function standingsOf(access) {
    const grants = (0,grouping/* groupBy */.$)(access.grants, ({ subject }) => subject);
    const standings = new Map();
    for (const subject of access.subjects.values()) {
        if (subject.holders.length > 0 || subject.traits.has("boundary"))
            continue;
        const own = { grants: grants.get(subject.key) ?? [], limits: access.limits.get(subject.key) ?? [] };
        const table = (0,access_table/* tableOf */.c_)((0,limits/* within */.u)(own));
        const rows = table.allows.all
            .filter(({ traits }) => !traits.has("boundary"))
            .map((grant) => ({ grant, actions: (0,uncovered/* notDenied */.J)(grant, grant.reaches, table.denies) }))
            .filter(({ actions }) => actions.length > 0);
        standings.set(subject.key, { subject, rows, denies: table.denies.all });
    }
    return standings;
}
/** Of an AI service, and more than a look at it. */
const concernsAi = ({ supporting, capability }) => !supporting && capability !== "metadata-read";

// EXTERNAL MODULE: ./lib/src/survey/through.js
var survey_through = __webpack_require__(9296);
;// CONCATENATED MODULE: ./lib/src/survey/portrait.js
/** The access table of one revision to everybody in it who concerns AI services, what they hold, and who leads to whom. */






/** `told` are keys of those who belong in it whatever they hold: something was found of them. */
function portraitOf(access, told, abroad) {
    const standings = standingsOf(access);
    const directory = directoryOf(access.subjects.values());
    const graph = graphOf(standings, directory);
    const figures = figuresOf(standings, graph);
    const before = (0,survey_through/* beforeOf */.v8)(graph.edges, graph.outsiders);
    const concerned = [...figures.values()].filter((figure) => isConcerned(figure) || told.has(figure.key));
    const kept = withThoseBefore(concerned.map(({ key }) => key), before);
    const ways = abroad === "told" ? waysOut(standings, directory) : [];
    const keep = (leaving) => {
        const keys = leaving.map(({ outward: { from } }) => from);
        for (const key of withThoseBefore(keys, before))
            kept.add(key);
    };
    keep(ways.filter(({ named }) => named === undefined));
    // To whoever is told of leads an edge already.
    const leaving = ways.filter(({ named }) => named === undefined || !kept.has(named));
    keep(leaving);
    // Whoever's own policy says so belongs in it too.
    for (const { key, rows } of figures.values())
        if (kept.has(key))
            for (const { on } of rows)
                if (on !== null)
                    kept.add(on);
    const towards = new Map(capability/* capabilities */.R.map((capability) => {
        const holders = [...figures.values()].filter((figure) => kept.has(figure.key) && holds(figure, capability));
        return [
            capability,
            (0,survey_through/* nextTowards */.on)(holders.map(({ key }) => key), before),
        ];
    }));
    return {
        figures: new Map([...figures].filter(([key]) => kept.has(key))),
        edges: graph.edges.filter(({ from, to }) => kept.has(from) && kept.has(to)),
        ways: towards,
        isInView: (grant, unit) => graph.namedIn(grant, unit).some(({ key, certainty }) => certainty === "certain" && standings.has(key)),
        outward: leaving.map(({ outward }) => outward),
        standings: [...standings].flatMap(([key, standing]) => (kept.has(key) ? [standing] : [])),
        unrelated: [...standings.keys()].filter((key) => !kept.has(key)).length,
    };
}
const withThoseBefore = (keys, before) => new Set([...keys, ...(0,survey_through/* nextTowards */.on)(keys, before).keys()]);
function figuresOf(standings, graph) {
    const rows = new Map();
    const give = (key, row) => {
        const own = rows.get(key);
        if (own)
            own.push(row);
        else
            rows.set(key, [row]);
    };
    for (const [key, { subject, rows: own }] of standings)
        for (const row of own) {
            if (row.grant.principal.kind === "holder")
                give(key, { ...row, on: null });
            // Who may become somebody stands in the edges.
            else if (!row.grant.traits.has("trust"))
                for (const called of graph.namedIn(row.grant, subject.unit))
                    give(called.key, { ...row, on: key });
        }
    const figures = new Map();
    for (const [key, { subject, denies }] of standings)
        figures.set(key, { key, subject, outsider: undefined, rows: rows.get(key) ?? [], denies });
    for (const [key, outsider] of graph.outsiders)
        figures.set(key, { key, subject: undefined, outsider, rows: rows.get(key) ?? [], denies: [] });
    return figures;
}
const isConcerned = ({ subject, rows }) => rows.some(({ actions }) => actions.some(concernsAi)) || subject?.traits.has("ai-service-role") === true;
const holds = ({ rows }, capability) => rows.some(({ actions }) => actions.some((action) => action.capability === capability));
/** A service of the provider acts as whom it is given: that is told where it is given. */
const actsForOthers = ({ outsider }) => outsider?.who === "service" || outsider?.kind === "pattern";
/** What somebody can, by itself or by acting as others. */
function heldBy(portrait, figure, capability) {
    if (!figure)
        return { hold: "none", through: [] };
    const own = figure.rows.filter(({ actions }) => actions.some((action) => action.capability === capability));
    if (own.length > 0)
        return { hold: own.some(({ grant }) => grant.perhaps === undefined) ? "certain" : "possible", through: [] };
    const through = actsForOthers(figure) ? [] : (0,survey_through/* wayOf */.VO)(figure.key, portrait.ways.get(capability) ?? new Map());
    return { hold: through.length > 0 ? "through" : "none", through };
}

// EXTERNAL MODULE: ./lib/src/access/row-text.js
var row_text = __webpack_require__(7005);
;// CONCATENATED MODULE: ./lib/src/survey/entitlements.js
/** The rows that a principal is left with to what people read of them: those of one statement that let it do the same with one resource together. */





/** `on` is the principal whose own policy says so. */
function entitlementsOf(rows, change = "none", on = null) {
    return [...(0,grouping/* groupBy */.$)(rows, togetherIn).values()].map((group) => {
        const [{ grant }] = group;
        const actions = group.flatMap((row) => row.actions);
        return {
            effect: grant.effect,
            capabilities: capabilitiesIn(actions),
            action: [...new Set(group.map((row) => (0,permission/* writtenScope */.C)(row.grant.action)))].join(", "),
            effective: [...new Set(actions.map(({ name }) => name))].sort(),
            resource: (0,permission/* writtenScope */.C)(grant.resource),
            conditions: grant.conditions.map(describe/* describeCondition */.p),
            certainty: grant.perhaps === undefined ? "certain" : "possible",
            because: grant.perhaps ?? null,
            on,
            managedPolicy: grant.origin.managedPolicy ?? null,
            place: grant.action.span,
            resourcePlace: grant.resource.span,
            hops: grant.origin.hops.map(({ span, note }) => ({ span, note })),
            change,
        };
    });
}
const togetherIn = ({ grant, actions }) => {
    const { statement, managedPolicy } = grant.origin;
    const row = (0,row_text/* rowText */.q)({ ...grant, action: { ...grant.action, of: { text: "", tokens: [] }, except: [] } });
    return [
        row,
        capabilitiesIn(actions),
        grant.perhaps,
        statement.source.revision,
        statement.source.path,
        statement.start,
        managedPolicy,
    ].join("\n");
};
const capabilitiesIn = (actions) => capability/* capabilities */.R.filter((each) => actions.some(({ capability }) => capability === each));
/** Denies, told beside what is allowed. */
const asRows = (grants) => grants.map((grant) => ({ grant, actions: grant.reaches }));

;// CONCATENATED MODULE: ./lib/src/survey/workloads.js
/** What a kind of workload is for to what of its capabilities goes beyond that. */

/** What each kind needs for its work; whatever it is not for is worth a question, and no verdict. */
const needs = [
    {
        // Runs jobs, agents and knowledge bases: reads data, calls models and tools, and writes what comes of it.
        trait: "ai-service-role",
        needs: ["invoke", "agent-exec", "kb-read", "kb-write", "train", "artifact", "metadata-read", "tag"],
    },
    {
        // Puts things in place, and asks nothing of models itself.
        trait: "ci",
        needs: ["deploy", "artifact", "author", "train", "tag", "metadata-read", "identity"],
    },
    // Answers people or other programs with the help of models.
    { trait: "workload", needs: ["invoke", "agent-exec", "kb-read", "metadata-read"] },
];
/** Of several kinds, the one that stands first. Nothing of people, and of what is no workload. */
function exceedingOf(traits, held) {
    const kind = needs.find(({ trait }) => traits.has(trait));
    return kind ? capability/* capabilities */.R.filter((each) => held.has(each) && !kind.needs.includes(each)) : [];
}

;// CONCATENATED MODULE: ./lib/src/survey/principals.js
/** Somebody at one revision or at two to everything that is told of it: its rows, what they come to, and what became of that. */






function principalOf(pair, now, was, moves) {
    const figure = (pair.now ?? pair.was);
    const { key, subject, outsider } = figure;
    const keys = [...new Set([pair.now, pair.was].flatMap((each) => each?.key ?? []))];
    const traits = subject?.traits ?? new Set(outsider?.traits);
    const cells = capability/* capabilities */.R.flatMap((capability) => {
        const after = heldBy(now, pair.now, capability);
        const before = was ? heldBy(was, pair.was, capability) : undefined;
        if (after.hold === "none" && (before === undefined || before.hold === "none"))
            return [];
        const change = before ? moves.cell(keys, capability, before.hold, after.hold) : "none";
        return [{ capability, hold: after.hold, before: before?.hold ?? "none", change, through: after.through }];
    });
    const held = new Set(cells.flatMap(({ capability, hold }) => (principals_isOwn(hold) ? [capability] : [])));
    return {
        key,
        name: subject?.address ?? outsider?.name ?? key,
        kind: subject?.kind ?? outsider?.kind ?? "named",
        cloud: subject?.cloud ?? outsider?.cloud ?? "",
        tenants: [],
        called: calledIn(figure),
        id: idIn(figure),
        onlyNamed: subject === undefined || subject.onlyNamed === true,
        place: subject?.span ?? null,
        traits: [...traits].sort(),
        entitlements: [
            ...entitlementsIn(pair.now, was ? moves.isMoved : () => false, "appeared"),
            ...entitlementsIn(pair.was, moves.isMoved, "vanished").filter(({ change }) => change === "vanished"),
            ...entitlementsOf(asRows((pair.now?.denies ?? []).filter(({ reaches }) => reaches.some(concernsAi)))),
        ],
        more: 0,
        cells,
        exceeds: exceedingOf(traits, held),
        members: outsider?.members ?? [],
        change: was === undefined || (pair.now && pair.was) ? "none" : pair.now ? "appeared" : "vanished",
    };
}
function calledIn({ subject, outsider }) {
    if (!subject)
        return outsider ? [outsider.name] : [];
    return [...new Set([subject.address, ...(subject.name === undefined ? [] : [subject.name])])].sort();
}
/** Whoever is known only from others' policies is called there what they are called everywhere. */
const idIn = ({ subject, outsider }) => subject ? ((subject.id && (0,access_pattern/* exactText */.ns)(subject.id)) ?? null) : outsider?.who === "identity" ? outsider.name : null;
const principals_isOwn = (hold) => hold === "certain" || hold === "possible";
function entitlementsIn(figure, isMoved, change) {
    const places = new Map();
    for (const row of figure?.rows ?? [])
        places.set(row.on, [...(places.get(row.on) ?? []), row]);
    return [...places].flatMap(([on, rows]) => [
        ...entitlementsOf(rows.filter(({ grant }) => isMoved(grant)), change, on),
        ...entitlementsOf(rows.filter(({ grant }) => !isMoved(grant)), "none", on),
    ]);
}

;// CONCATENATED MODULE: ./lib/src/survey/survey-of.js







function surveyOf({ head, base, ignores, knowsOwn, abroad }) {
    const now = portraitOf(head.access, toldOf(head.judgements), abroad);
    const was = base && portraitOf(base.access, toldOf(base.judgements), abroad);
    const deltas = base?.deltas.filter((delta) => delta.kind === "permission") ?? [];
    const moves = movesOf(deltas, [...now.figures.values(), ...(was?.figures.values() ?? [])]);
    const baseKeys = new Map([...(base?.headKey ?? [])].map(([from, to]) => [to, from]));
    const pairs = [
        ...[...now.figures.values()].map((figure) => ({
            now: figure,
            was: was?.figures.get(baseKeys.get(figure.key) ?? figure.key),
        })),
        ...[...(was?.figures.values() ?? [])]
            .filter(({ key }) => !now.figures.has(base?.headKey.get(key) ?? key))
            .map((figure) => ({ now: undefined, was: figure })),
    ];
    const principals = pairs
        .map((pair) => principalOf(pair, now, was, moves))
        .sort((a, b) => compare(a.name, b.name) || compare(a.key, b.key));
    const told = principals.filter(({ place }) => place === null || !ignores(place.source.path));
    const kept = new Set(told.map(({ key }) => key));
    const isTold = (key) => kept.has(key);
    const before = new Set(base?.judgements.map(({ finding }) => finding.fingerprint));
    const after = new Set(head.judgements.map(({ finding }) => finding.fingerprint));
    const said = ({ location }) => !ignores(location.source.path);
    return {
        principals: told.map((each) => ({ ...each, members: each.members.filter(isTold) })),
        edges: now.edges.filter(({ from, to }) => isTold(from) && isTold(to)).sort(byEnds),
        models: modelsOf([...now.figures.values()].filter(({ key }) => isTold(key))),
        crossings: crossingsOf(now.standings.filter(({ subject }) => isTold(subject.key)), now.isInView, knowsOwn),
        outward: now.outward.filter(({ from }) => isTold(from)),
        facts: factsOf(head.access, isTold).filter(({ place }) => !ignores(place.source.path)),
        findings: head.judgements
            .filter(({ finding }) => said(finding))
            .map((judgement) => ({
            finding: judgement.finding,
            principals: [...keysOf(judgement)].filter(isTold).sort(),
            isNew: base === undefined || !before.has(judgement.finding.fingerprint),
        }))
            .sort((a, b) => byPlace(a.finding.location, b.finding.location) || compare(a.finding.rule, b.finding.rule)),
        gone: (base?.judgements ?? []).flatMap(({ finding }) => after.has(finding.fingerprint) || !said(finding) ? [] : [finding]),
        deltas: deltas.filter(({ grant }) => !ignores(grant.origin.statement.source.path)),
        unrelated: now.unrelated,
        ignored: principals.length - told.length,
    };
}
/** Keys of those whom a judgement is about. */
function keysOf({ cause }) {
    const subjects = cause.kind === "rows"
        ? cause.rows.map(({ subject }) => subject)
        : cause.kind === "settings"
            ? cause.deltas.map(({ subject }) => subject)
            : cause.kind === "lint"
                ? [cause.delta.subject]
                : [];
    return new Set(subjects.flatMap(({ key, holders }) => (holders.length > 0 ? holders : [key])));
}
const toldOf = (judgements) => new Set(judgements.flatMap((judgement) => [...keysOf(judgement)]));


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


/***/ })

};
