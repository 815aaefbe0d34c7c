export const id = 484;
export const ids = [484,3374];
export const modules = {

/***/ 484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readConfiguration: () => (/* binding */ readConfiguration)
});

// EXTERNAL MODULE: ./node_modules/minimatch/dist/esm/index.js + 8 modules
var esm = __webpack_require__(1138);
// EXTERNAL MODULE: ./lib/src/options.js
var options = __webpack_require__(692);
// EXTERNAL MODULE: ./lib/src/read-options.js
var read_options = __webpack_require__(3887);
// EXTERNAL MODULE: ./lib/src/rules/rule-names.js
var rule_names = __webpack_require__(955);
// EXTERNAL MODULE: ./lib/src/rules/shipped.js + 1 modules
var shipped = __webpack_require__(2092);
// EXTERNAL MODULE: ./lib/src/configuration/read-settings.js + 2 modules
var read_settings = __webpack_require__(1302);
// EXTERNAL MODULE: ./lib/src/access/pattern.js
var pattern = __webpack_require__(6879);
// EXTERNAL MODULE: ./lib/src/model/severity.js
var model_severity = __webpack_require__(5973);
;// CONCATENATED MODULE: ./lib/src/configuration/tighten.js
/** A central policy and a repository's own file to what judges: the policy, and beside it what the file asks for more. */



/**
 * INVARIANT: judged by both layers, with the union of their findings at the graver severities, no change passes that the policy
 * alone would stop. `rules` are all that either layer has.
 */
function tighten(central, repository, rules) {
    const may = new Set(central["repository-may"] ?? []);
    let [decides, tightens] = [central, central];
    const refused = [];
    for (const name of Object.keys(repository)) {
        if (repository[name] === undefined)
            continue;
        const layer = layered[name](central, repository, may, rules);
        decides = { ...decides, ...layer.decides };
        tightens = { ...tightens, ...layer.tightens };
        refused.push(...layer.refused);
    }
    return { decides, tightens: same(decides, tightens) ? undefined : tightens, refused };
}
/** One line for each setting: none can be added without saying how a repository may tighten it. */
const layered = {
    "fail-on": failOn,
    ignore,
    rules: ruleSeverities,
    paths: (_, repository, may) => may.has("rules")
        ? { ...both({ paths: repository.paths }), refused: [] }
        : nothingBut([{ at: ["paths"], message: "the central policy decides of rules by path" }]),
    "break-glass": (_, repository, may) => may.has("trust")
        ? { ...both({ "break-glass": repository["break-glass"] }), refused: [] }
        : nothingBut([{ at: ["break-glass"], message: "the central policy says whose far rights are meant" }]),
    "possible-findings": (central, repository) => strictest("possible-findings", weights, central, repository),
    "unreadable-files": (central, repository) => strictest("unreadable-files", ["warn", "fail"], central, repository),
    "own-rules": ownRules,
    "trusted-accounts": names("trusted-accounts"),
    "trusted-organizations": names("trusted-organizations"),
    "trusted-projects": names("trusted-projects"),
    "trusted-tenants": names("trusted-tenants"),
    "approved-models": globs("approved-models"),
    "approved-regions": globs("approved-regions"),
    "approved-networks": globs("approved-networks"),
    "approved-guardrails": globs("approved-guardrails"),
    comments: ({ comments }, repository) => ({
        ...both({ comments: { ...repository.comments, ...comments } }),
        refused: [],
    }),
    waivers: (_, repository, may) => nothingBut(may.has("waive") ? [] : waiversRefused(repository)),
    "waivers-from-pull-request": waiversFromPullRequest,
    "repository-may": () => nothingBut([{ at: ["repository-may"], message: "only the central policy says so" }]),
};
/** From the laxest on. */
const weights = ["never-fails", "one-lower", "as-certain"];
const unset = { "possible-findings": "one-lower", "unreadable-files": "fail" };
/** Whichever of both is stricter. */
function strictest(name, order, central, repository) {
    const [policy, own] = [central[name] ?? unset[name], repository[name] ?? unset[name]];
    if (order.indexOf(own) >= order.indexOf(policy))
        return { ...both({ [name]: own }), refused: [] };
    return nothingBut([{ at: [name], message: `\`${own}\` is laxer than \`${policy}\`, which the central policy has` }]);
}
function names(name) {
    return (central, repository, may) => listed(name, central, repository, may, (known, each) => known === each);
}
/** A list of globs: what the file lists lies within what the policy lists. */
function globs(name) {
    return (central, repository, may) => listed(name, central, repository, may, (known, each) => (0,pattern/* covers */.hU)((0,pattern/* glob */.TI)(known), (0,pattern/* glob */.TI)(each)) === "yes");
}
const nothingBut = (refused) => ({ decides: {}, tightens: {}, refused });
const both = (settings) => ({ decides: settings, tightens: settings });
function failOn(central, repository) {
    const [policy, own] = [central["fail-on"] ?? "high", repository["fail-on"] ?? "high"];
    const isLaxer = strictness(own) < strictness(policy);
    return {
        ...both({ "fail-on": isLaxer ? policy : own }),
        refused: isLaxer
            ? [{ at: ["fail-on"], message: `\`${own}\` is laxer than \`${policy}\`, which the central policy has` }]
            : [],
    };
}
const strictness = (threshold) => -model_severity/* thresholds */.pw.indexOf(threshold);
function ignore(central, repository, may) {
    const own = repository.ignore ?? [];
    if (may.has("ignore"))
        return { ...both({ ignore: [...(central.ignore ?? []), ...own] }), refused: [] };
    const refused = own.flatMap((glob, i) => central.ignore?.includes(glob)
        ? []
        : [{ at: ["ignore", i], message: `\`${glob}\` is not ignored: the central policy decides what is` }]);
    return nothingBut(refused);
}
/** A rule of which the file says nothing is left as the policy has it. */
function ruleSeverities(central, repository, may, rules) {
    const [policy, own] = [severitiesOf(central), severitiesOf(repository)];
    const overlaid = Object.fromEntries(rules.flatMap(({ id }) => {
        const severity = (0,rule_names/* severityFor */.v1)(id, own) ?? (0,rule_names/* severityFor */.v1)(id, policy);
        return severity === undefined ? [] : [[id, severity]];
    }));
    if (may.has("rules"))
        return { ...both({ rules: overlaid }), refused: [] };
    const refused = [...own].flatMap(([name, severity]) => {
        const here = rules.filter(({ id }) => (0,rule_names/* severityFor */.v1)(id, new Map([[name, true]])) && (0,rule_names/* severityFor */.v1)(id, own) === severity);
        const gravest = here
            .map((rule) => (0,rule_names/* severityFor */.v1)(rule.id, policy) ?? highestGrade(rule))
            .reduce((a, b) => (gravity(b) > gravity(a) ? b : a), "off");
        return gravity(severity) < gravity(gravest)
            ? [{ at: ["rules", name], message: `\`${name}\` at \`${severity}\` is laxer than \`${gravest}\`, which stands` }]
            : [];
    });
    return { decides: {}, tightens: { rules: overlaid }, refused };
}
const severitiesOf = (settings) => new Map(Object.entries(settings.rules ?? {}));
const gravity = (severity) => (severity === "off" ? -1 : (0,model_severity/* rankOf */.IQ)(severity));
const highestGrade = ({ severity }) => severity.map(({ is }) => is).reduce((a, b) => ((0,model_severity/* rankOf */.IQ)(b) > (0,model_severity/* rankOf */.IQ)(a) ? b : a));
/** Rules of the repository are judged by beside those of the policy, never in their place. */
function ownRules(central, repository, may) {
    const own = { "own-rules": repository["own-rules"] };
    if (may.has("rules"))
        return { ...both(own), refused: [] };
    const named = central["own-rules"];
    if (named === undefined)
        return { decides: {}, tightens: own, refused: [] };
    return {
        decides: {},
        tightens: {},
        refused: named === repository["own-rules"]
            ? []
            : [{ at: ["own-rules"], message: `the central policy has \`${named}\` for the directory of rules` }],
    };
}
/** Only what both lists have is trusted, since each layer objects to what its own list lacks. */
function listed(name, central, repository, may, contains) {
    const own = repository[name] ?? [];
    if (may.has("trust"))
        return { ...both({ [name]: own }), refused: [] };
    const policy = central[name] ?? [];
    const refused = own.flatMap((entry, i) => policy.some((known) => contains(known, entry))
        ? []
        : [
            {
                at: [name, i],
                message: `\`${entry}\` is not in the central policy's list, so it counts as if it were not here`,
            },
        ]);
    return { decides: {}, tightens: own.length === 0 ? {} : { [name]: own }, refused };
}
/** Whose waivers count is decided where they are read. */
const waiversRefused = ({ waivers = [] }) => waivers.map(({ rule }, i) => ({
    at: ["waivers", i],
    message: `\`${rule}\` is not waived: the central policy lets no repository do so`,
}));
function waiversFromPullRequest(central, repository, may) {
    const name = "waivers-from-pull-request";
    const [policy, own] = [central[name] ?? false, repository[name] ?? false];
    if (may.has("waive"))
        return { ...both({ [name]: own }), refused: [] };
    return {
        ...both({ [name]: policy && own }),
        refused: own && !policy ? [{ at: [name], message: "the central policy does not let them count" }] : [],
    };
}
const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);

// EXTERNAL MODULE: ./lib/src/configuration/waivers.js
var waivers = __webpack_require__(3374);
;// CONCATENATED MODULE: ./lib/src/configuration/configuration.js
/** The texts that configure a run, and the rules that they name, to Options. */








/** A threshold that is given wins over the policy's, or where there is none, over the file's. Throws SettingsError. */
async function readConfiguration({ policy, file }, failOn, readRuleFiles) {
    const own = file && (0,read_settings/* readSettings */.s)(file);
    if (policy)
        return configuration_layered((0,read_settings/* readSettings */.s)(policy), own, failOn, readRuleFiles);
    return own ? alone(own, failOn, readRuleFiles) : read_options/* defaultOptions */.K;
}
async function alone(file, failOn, readRuleFiles) {
    const { settings } = file;
    const own = await ownRulesOf(file, readRuleFiles);
    const rules = rulesWith(own);
    checkNames(file, rules);
    return {
        ...thresholds(failOn ?? settings["fail-on"], settings["fail-on"]),
        ...pathsOf(settings),
        ...criteriaOf(settings, own),
        ...verdictOf(settings),
        ...(own && { own: own.own }),
        comments: commentsOf(settings),
        waivers: waiversOf([file], rules, settings["waivers-from-pull-request"]),
        today: read_options/* defaultOptions */.K.today,
        repositoryMay: read_options/* defaultOptions */.K.repositoryMay,
        refused: [],
    };
}
async function configuration_layered(policy, file, failOn, readRuleFiles) {
    const central = { ...policy.settings, "fail-on": failOn ?? policy.settings["fail-on"] ?? read_options/* defaultOptions */.K.failOn };
    const may = new Set(central["repository-may"] ?? []);
    // There is one directory of rules: the policy's, unless it leaves that to the repository.
    const naming = [policy, file].filter((each) => each?.settings["own-rules"] !== undefined);
    const own = await ownRulesOf(may.has("rules") ? naming.at(-1) : naming[0], readRuleFiles);
    const rules = rulesWith(own);
    // A policy of many repositories may speak of rules that only some of them have.
    checkNames(policy, rules, (name) => !(0,rule_names/* isOwnRule */.FE)(name) || policy.settings["own-rules"] !== undefined);
    if (file)
        checkNames(file, rules);
    const { decides, tightens, refused } = tighten(central, file?.settings ?? {}, rules);
    return {
        ...thresholds(decides["fail-on"], policy.settings["fail-on"]),
        ...pathsOf(decides),
        ...criteriaOf(decides, own),
        ...verdictOf(decides),
        ...(own && { own: own.own }),
        ...(tightens && { tighter: criteriaOf(tightens, own) }),
        comments: commentsOf(decides),
        waivers: waiversOf(file && may.has("waive") ? [policy, file] : [policy], rules, decides["waivers-from-pull-request"]),
        today: read_options/* defaultOptions */.K.today,
        repositoryMay: may,
        refused: refused.map(({ at, message }) => `${file?.places.ofValue(at)}: ${at[0]}: ${message}`),
    };
}
/** The reader of rules is loaded where there are rules to read. */
async function ownRulesOf(read, readRuleFiles) {
    const directory = read?.settings["own-rules"];
    if (!read || directory === undefined)
        return undefined;
    return (await Promise.all(/* import() */[__webpack_require__.e(5305), __webpack_require__.e(9644), __webpack_require__.e(8973)]).then(__webpack_require__.bind(__webpack_require__, 8973))).ownRules(directory, readRuleFiles, read.places.ofValue(["own-rules"]));
}
const rulesWith = (own) => [...shipped/* shippedRules */.T, ...(own?.rules ?? [])];
function checkNames({ places }, rules, isMeantHere = () => true) {
    const ids = rules.map(({ id }) => id);
    const unknown = places
        .keysOf("rules")
        .filter(isMeantHere)
        .flatMap((name) => {
        const problem = (0,rule_names/* unknownRule */.b6)(name, ids);
        return problem === undefined ? [] : [`${places.ofKey(["rules"], name)}: ${problem}`];
    });
    if (unknown.length > 0)
        throw new options/* SettingsError */.GN(unknown);
}
/** Where it only reports, what would have failed is measured by what the file says, else as without one. */
function thresholds(failOn = read_options/* defaultOptions */.K.failOn, said = "none") {
    return { failOn, wouldFailOn: failOn !== "none" ? failOn : said !== "none" ? said : read_options/* defaultOptions */.K.wouldFailOn };
}
const waiversOf = (files, rules, fromPullRequest = read_options/* defaultOptions */.K.waivers.fromPullRequest) => ({
    entries: files.flatMap((file) => (0,waivers/* configuredWaivers */.i)(file, rules.map(({ id }) => id))),
    fromPullRequest,
});
function pathsOf({ ignore = [] }) {
    return { ignore, ignores: (path) => ignore.some((glob) => (0,esm/* minimatch */.xF)(path, glob, { dot: true })) };
}
const verdictOf = (settings) => ({
    possible: settings["possible-findings"] ?? read_options/* defaultOptions */.K.possible,
    unreadable: settings["unreadable-files"] ?? read_options/* defaultOptions */.K.unreadable,
});
/** Own rules are in force where a layer names them. */
function criteriaOf(settings, own) {
    return {
        rules: severitiesOf(settings),
        paths: (settings.paths ?? []).map(({ match, rules }) => ({
            takes: (path) => match.some((glob) => (0,esm/* minimatch */.xF)(path, glob, { dot: true })),
            rules: new Map(Object.entries(rules)),
        })),
        breakGlass: settings["break-glass"] ?? [],
        estate: {
            trustedAccounts: new Set([
                ...(settings["trusted-accounts"] ?? []),
                ...(settings["trusted-organizations"] ?? []),
                ...(settings["trusted-projects"] ?? []),
                ...(settings["trusted-tenants"] ?? []).map((tenant) => tenant.toLowerCase()),
            ]),
            approvedModels: settings["approved-models"] ?? [],
            approvedRegions: settings["approved-regions"] ?? [],
            approvedNetworks: settings["approved-networks"] ?? [],
            approvedGuardrails: settings["approved-guardrails"] ?? [],
            today: read_options/* defaultOptions */.K.today,
        },
        inForce: settings["own-rules"] === undefined ? shipped/* shippedRules */.T : rulesWith(own),
    };
}
const commentsOf = ({ comments = {} }) => ({
    mostInline: comments["most-inline"] ?? read_options/* defaultOptions */.K.comments.mostInline,
    failAs: comments["request-changes"] ? "change-request" : "comment",
});


/***/ }),

/***/ 1302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ readSettings)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./lib/src/model/nearest.js
var nearest = __webpack_require__(1370);
// EXTERNAL MODULE: ./lib/src/options.js
var options = __webpack_require__(692);
;// CONCATENATED MODULE: ./lib/src/configuration/places.js
/** A parsed YAML text to where each of its settings stands: path, line and column. */

function placesIn(document, path, lines) {
    const at = (offset) => {
        const found = offset === undefined ? undefined : lines.linePos(offset);
        return found ? `${path}:${found.line}:${found.col}` : path;
    };
    return {
        ofOffset: at,
        ofValue(names) {
            for (let length = names.length; length > 0; length--) {
                const node = document.getIn(names.slice(0, length), true);
                if ((0,dist/* isNode */.Ll)(node) && node.range)
                    return at(node.range[0]);
            }
            return path;
        },
        ofKey(names, key) {
            const map = names.length === 0 ? document.contents : document.getIn(names, true);
            const pair = (0,dist/* isMap */.jh)(map) ? map.items.find((each) => (0,dist/* isScalar */.jn)(each.key) && each.key.value === key) : undefined;
            return at(pair && (0,dist/* isScalar */.jn)(pair.key) ? pair.key.range?.[0] : undefined);
        },
        regionOf(names) {
            const node = document.getIn(names, true);
            const [start, end] = ((0,dist/* isNode */.Ll)(node) && node.range) || [0, 0];
            return { start, end };
        },
        keysOf(setting) {
            const map = document.getIn([setting], true);
            return (0,dist/* isMap */.jh)(map) ? map.items.flatMap(({ key }) => ((0,dist/* isScalar */.jn)(key) ? [String(key.value)] : [])) : [];
        },
    };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(2311);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(8439);
// EXTERNAL MODULE: ./lib/src/model/day.js
var day = __webpack_require__(3902);
// EXTERNAL MODULE: ./lib/src/model/severity.js
var severity = __webpack_require__(5973);
// EXTERNAL MODULE: ./lib/src/waivers/waiver.js
var waiver = __webpack_require__(7538);
;// CONCATENATED MODULE: ./lib/src/configuration/schema.js
/** The settings that a configuration may have: their names, their values, and the schema with which editors check them. */





const oneOf = (words, what) => schemas/* enum */.k5n(words, {
    error: (issue) => `\`${String(issue.input)}\` is not ${what}; use one of ${words.join(", ")}`,
});
const noDay = "it ends on a day of the calendar, written like 2027-01-31";
const words = (most) => schemas/* string */.YjP({ error: "it is text" }).regex(/\S/, "it must say something").max(most, `it has at most ${most} characters`);
/** Everything that a file may say. Unknown words are refused with the nearest known one. */
const schema = schemas/* strictObject */.rej({
    "fail-on": oneOf(severity/* thresholds */.pw, "a severity")
        .optional()
        .describe("The check fails from this severity on. An input wins over it."),
    "possible-findings": oneOf(severity/* possibleWeights */.rS, "a way to count them")
        .optional()
        .describe("How findings count that rest on something that could not be seen: `one-lower` unless this says otherwise."),
    "unreadable-files": oneOf(["fail", "warn"], "what becomes of the check")
        .optional()
        .describe("What becomes of the check where a changed file of ours cannot be read: `fail` unless this says otherwise."),
    ignore: schemas/* array */.YOg(schemas/* string */.YjP().regex(/^(?!!)/, "a glob that begins with `!` is every other path; name those that are meant"))
        .optional()
        .describe("Globs of paths of which nothing is said, but for what is called from elsewhere."),
    rules: schemas/* record */.g1P(schemas/* string */.YjP(), oneOf([...severity/* severities */.gO, "off"], "a severity"))
        .optional()
        .describe("Ids of rules, or globs of them, with the severity that they get, or `off`."),
    paths: schemas/* array */.YOg(schemas/* strictObject */.rej({
        match: schemas/* array */.YOg(schemas/* string */.YjP().min(1)).min(1).describe("Globs of paths."),
        rules: schemas/* record */.g1P(schemas/* string */.YjP(), oneOf([...severity/* severities */.gO, "off"], "a severity"))
            .describe("Ids of rules, or globs of them, with the severity that they get there, or `off`."),
    }))
        .optional()
        .describe("What is said of rules for some paths only; the first entry that says something of a rule decides."),
    "break-glass": schemas/* array */.YOg(schemas/* string */.YjP().min(1))
        .optional()
        .describe("Globs of identities whose far rights are meant: what is found of them is for information."),
    "own-rules": schemas/* string */.YjP()
        .min(1)
        .optional()
        .describe("A directory of the repository with rules of your own. Their ids are `own/` and their path below it."),
    "trusted-accounts": schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()])
        .transform(String)
        .pipe(schemas/* string */.YjP().regex(/^\d{12}$/, "an account is twelve digits, in quotes")))
        .optional()
        .describe("Accounts, each of twelve digits in quotes; all others are foreign."),
    "trusted-organizations": schemas/* array */.YOg(schemas/* string */.YjP().min(1))
        .optional()
        .describe("Organizations that are yours: `o-…` of AWS, and domains of members on Google Cloud, `example.com`."),
    "trusted-projects": schemas/* array */.YOg(schemas/* string */.YjP().min(1))
        .optional()
        .describe("Projects of Google Cloud; all others are foreign."),
    "trusted-tenants": schemas/* array */.YOg(schemas/* string */.YjP().regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, "a tenant is a GUID"))
        .optional()
        .describe("Tenants of Azure; all others are foreign."),
    "approved-models": schemas/* array */.YOg(schemas/* string */.YjP()).optional().describe("Globs of model ids; all others are unapproved."),
    "approved-regions": schemas/* array */.YOg(schemas/* string */.YjP())
        .optional()
        .describe("Globs of regions in which models may be used, and of inference profiles that route among them."),
    "approved-networks": schemas/* array */.YOg(schemas/* string */.YjP())
        .optional()
        .describe("Globs of endpoints, networks and addresses from which models are to be used."),
    "approved-guardrails": schemas/* array */.YOg(schemas/* string */.YjP()).optional().describe("Globs of guardrails that are to be demanded."),
    comments: schemas/* strictObject */.rej({
        "most-inline": schemas/* int */.Whr({ error: "a number of comments from 1 to 100 is wanted" })
            .min(1)
            .max(100)
            .optional()
            .describe("Comments on lines and files, at most; the worst come first, and the summary has the rest."),
        "request-changes": schemas/* boolean */.zMY()
            .optional()
            .describe("Whether a failing gate also asks for changes in a review; it is dismissed once the gate passes."),
    })
        .optional()
        .describe("How a pull request is commented on."),
    "repository-may": schemas/* array */.YOg(oneOf(options/* liberties */._w, "something that a central policy leaves to repositories"))
        .optional()
        .describe("Of a central policy: what a repository's own file may loosen. `ignore`: add paths; `waive`: let its waivers count; `trust`: have accounts and models of its own; `rules`: lower rules, turn them off, and have its own in their place."),
    waivers: schemas/* array */.YOg(schemas/* strictObject */.rej({
        fingerprint: schemas/* string */.YjP({ error: "a fingerprint is text: put it in quotes" })
            .regex(/^[0-9a-f]{32}$/, "a fingerprint is thirty-two hexadecimal digits, as the report has them")
            .describe("Of the finding, from the report: of this permission and of no other."),
        rule: schemas/* string */.YjP().min(1).describe("The id of the finding's rule."),
        owner: words(waiver/* longestOwner */.yM).describe("Who answers for it: `@team`, a mail address."),
        reason: words(waiver/* longestReason */.xg).describe("Why it may stay, in a sentence."),
        until: schemas/* string */.YjP({ error: noDay })
            .regex(/^\d{4}-\d{2}-\d{2}$/, { error: noDay, abort: true })
            .refine(day/* isDay */.N, { error: noDay })
            .describe("The last day that it holds, in UTC: `2027-01-31`."),
    }))
        .optional()
        .describe("Findings that somebody answers for, each for a time. `ai-iam-gate waive` writes them."),
    "waivers-from-pull-request": schemas/* boolean */.zMY()
        .optional()
        .describe("Whether a waiver counts in the pull request that brings it; if not, it counts once it is merged."),
});
const settingNames = Object.keys(schema.shape);
/** The settings for editors, as a JSON Schema. */
const configurationSchema = {
    title: "The configuration of ai-iam-gate",
    description: "`.github/ai-iam-gate.yml`, read at the base branch's tip.",
    ...json_schema_processors/* toJSONSchema */.bl(schema, { io: "input" }),
};

;// CONCATENATED MODULE: ./lib/src/configuration/read-settings.js
/** The text of a configuration to its settings and where each stands, or to complaints that point at the line. */





const mostErrors = 10;
/** Characters: beyond it a text is refused before it is parsed. */
const mostText = 500_000;
/** An empty text is a valid one. Throws SettingsError. */
function readSettings(file) {
    if (file.text.length > mostText)
        throw new options/* SettingsError */.GN([`${file.path}: a configuration has at most ${mostText} characters`]);
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(file.text, { lineCounter: lines, logLevel: "error", prettyErrors: false });
    const places = placesIn(document, file.path, lines);
    const undecoded = file.text.search(/[\ufffd\0]/);
    if (undecoded >= 0)
        throw new options/* SettingsError */.GN([`${places.ofOffset(undecoded)}: this is no UTF-8; write the file anew in that encoding`]);
    if (document.errors.length > 0)
        throw new options/* SettingsError */.GN(document.errors.slice(0, mostErrors).map(({ pos, message }) => `${places.ofOffset(pos[0])}: ${message}`));
    const parsed = schema.safeParse(plain(() => document.toJS({ maxAliasCount: 100 }), file.path) ?? {});
    if (parsed.success)
        return { file, settings: parsed.data, places };
    throw new options/* SettingsError */.GN(parsed.error.issues.flatMap((issue) => {
        if (issue.code === "unrecognized_keys")
            return issue.keys.map((key) => `${places.ofKey(issue.path, key)}: there is no setting \`${key}\`; ${suggest(key)}`);
        return [`${places.ofValue(issue.path)}: ${issue.path.map(String).join(".") || "the file"}: ${issue.message}`];
    }));
}
/** An alias of nothing, or aliases that make much of little, are the writer's mistake. */
function plain(toJs, path) {
    try {
        return toJs();
    }
    catch (error) {
        if (error instanceof ReferenceError)
            throw new options/* SettingsError */.GN([`${path}: ${error.message}`]);
        throw error;
    }
}
function suggest(key) {
    const [near] = (0,nearest/* nearest */.p)(key, settingNames);
    return near === undefined ? `the settings are ${settingNames.join(", ")}` : `did you mean \`${near}\``;
}


/***/ }),

/***/ 3374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ configuredWaivers),
/* harmony export */   proposedWaivers: () => (/* binding */ proposedWaivers)
/* harmony export */ });
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(692);
/* harmony import */ var _waivers_wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8104);
/* harmony import */ var _read_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1302);



/** `rules` are the ids of those in force. Throws SettingsError. */
function configuredWaivers({ file, settings: { waivers = [] }, places }, rules) {
    const complaints = waivers.flatMap(({ rule }, i) => {
        const problem = (0,_waivers_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleProblem */ ["in"])(rule, rules);
        return problem === undefined ? [] : [`${places.ofValue(["waivers", i, "rule"])}: waivers.${i}.rule: ${problem}`];
    });
    if (complaints.length > 0)
        throw new _options_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .GN(complaints);
    return entriesOf(file, waivers, places);
}
const entriesOf = (file, waivers, places) => waivers.map((waiver, i) => ({
    kind: "written",
    ...waiver,
    from: "configuration",
    span: { source: file, ...places.regionOf(["waivers", i]) },
}));
/** Of a configuration that is not in force: none where it cannot be read, which is told where it is to come into force. */
function proposedWaivers(file) {
    try {
        const { settings, places } = (0,_read_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .readSettings */ .s)(file);
        return entriesOf(file, settings.waivers ?? [], places);
    }
    catch (error) {
        if (error instanceof _options_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .GN)
            return [];
        throw error;
    }
}


/***/ }),

/***/ 2571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ oneLine)
/* harmony export */ });
/** A user's text to one line that moves no cursor and turns no text around. */
const oneLine = (text) => text.replace(/[\p{C}\p{Z}\s]+/gu, " ");


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
/* harmony import */ var _model_day_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3902);
/* harmony import */ var _model_one_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2571);
/* harmony import */ var _rules_rule_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(955);
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
    if (!(0,_model_day_js__WEBPACK_IMPORTED_MODULE_2__/* .isDay */ .N)(until))
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
