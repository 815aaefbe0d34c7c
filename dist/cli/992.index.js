export const id = 992;
export const ids = [992];
export const modules = {

/***/ 992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   addWaivers: () => (/* binding */ addWaivers),
/* harmony export */   waiversText: () => (/* binding */ waiversText)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8815);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(692);
/* harmony import */ var _read_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1302);
/** A configuration's text to the same text with more waivers: what is there keeps its order, its comments and its layout. */




/** An empty text is a valid one. Throws SettingsError where the text cannot be used, or has a waiver of the same already. */
function addWaivers(path, text, entries) {
    const file = { path, revision: "head", text };
    const { settings, places } = (0,_read_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .readSettings */ .s)(file);
    const known = settings.waivers ?? [];
    const complaints = entries.flatMap(({ fingerprint, rule }) => {
        const at = known.findIndex((each) => each.fingerprint === fingerprint && each.rule === rule);
        return at < 0
            ? []
            : [
                `${places.ofValue(["waivers", at])}: \`${rule}\` \`${fingerprint}\` is waived here already; change its \`until\``,
            ];
    });
    if (complaints.length > 0)
        throw new _options_js__WEBPACK_IMPORTED_MODULE_2__/* .SettingsError */ .GN(complaints);
    const wanted = [...known, ...entries];
    const written = [appended(text, entries), rewritten(text, wanted)].find((each) => each !== undefined && saysJust({ ...file, text: each }, { ...settings, waivers: wanted }));
    if (written === undefined)
        throw new _options_js__WEBPACK_IMPORTED_MODULE_2__/* .SettingsError */ .GN([`${path}: a waiver cannot be added here; write it by hand`]);
    return written;
}
function saysJust(file, wanted) {
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)((0,_read_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .readSettings */ .s)(file).settings, wanted);
    }
    catch (error) {
        if (error instanceof _options_js__WEBPACK_IMPORTED_MODULE_2__/* .SettingsError */ .GN)
            return false;
        throw error;
    }
}
/** Text put behind the last waiver, or at the end; undefined where they are written in a way that has no such place. */
function appended(text, entries) {
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .parseDocument */ .Tp)(text, { logLevel: "error" });
    const lineEnd = text.includes("\r\n") ? "\r\n" : "\n";
    const list = document.getIn(["waivers"], true);
    if (list === undefined) {
        if (document.contents !== null && (!(0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(document.contents) || document.contents.flow))
            return undefined;
        const gap = text === "" || text.endsWith("\n") ? "" : lineEnd;
        return `${text}${gap}waivers:${lineEnd}${entries.map((entry) => written(entry, "  ", lineEnd)).join("")}`;
    }
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isSeq */ .oP)(list) || list.flow || !list.range || list.items.length === 0)
        return undefined;
    const first = list.range[0];
    const indent = text.slice(text.lastIndexOf("\n", first - 1) + 1, first);
    if (indent.trim() !== "")
        return undefined;
    const end = text.slice(0, list.range[1]).trimEnd().length;
    const next = text.indexOf("\n", end);
    const at = next < 0 ? text.length : next + 1;
    const gap = next < 0 ? lineEnd : "";
    const added = entries.map((entry) => written(entry, indent, lineEnd)).join("");
    return `${text.slice(0, at)}${gap}${added}${text.slice(at)}`;
}
const order = ["fingerprint", "rule", "owner", "reason", "until"];
/** A fingerprint always stands in quotes: some look like numbers. */
const written = (entry, indent, lineEnd) => order
    .map((name, i) => {
    const value = name === "fingerprint" ? JSON.stringify(entry[name]) : (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .stringify */ .As)(entry[name], { lineWidth: 0 });
    return `${indent}${i === 0 ? "- " : "  "}${name}: ${value.trimEnd()}${lineEnd}`;
})
    .join("");
/** All of it written anew by the library: comments and order stay, layout may not. */
function rewritten(text, all) {
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .parseDocument */ .Tp)(text, { logLevel: "error" });
    document.set("waivers", document.createNode(all));
    return document.toString({ lineWidth: 0 });
}
/** As `ai-iam-gate waive` prints it. */
const waiversText = (entries) => `waivers:\n${entries.map((entry) => written(entry, "  ", "\n")).join("")}`;


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


/***/ })

};
