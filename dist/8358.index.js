export const id = 8358;
export const ids = [8358];
export const modules = {

/***/ 8358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  isRuleFile: () => (/* binding */ isRuleFile),
  K: () => (/* binding */ readRules)
});

;// CONCATENATED MODULE: ./lib/src/rules/bounds.js
/** How much a rule file may hold: beyond it a rule is refused, so that none can make the gate slow. */
/** Characters of one file. */
const mostText = 32_000;
/** Entries of one list. */
const mostEntries = 100;
/** Rows of a combination. Each is looked for among all that a subject holds. */
const mostRows = 5;
/** Mends of one rule: each that is tried is a review of its own. */
const mostMends = 4;
/** Characters of a word: a glob is matched in time that grows with its length. */
const longestWord = 300;
/** Characters of a title or a sentence. */
const longestText = 2_000;
/** Words of the conditions of all rules of one directory: each may be compared with each action that a change reaches. */
const mostWords = 1_500;
/** Rule files of one directory. */
const mostRules = 300;
/** Complaints that are told at once. */
const mostComplaints = 20;

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./lib/src/model/severity.js
var model_severity = __webpack_require__(5973);
;// CONCATENATED MODULE: ./lib/src/rules/complaints.js

/** How much of a line a complaint shows. */
const shown = 160;
function complaintsAbout(path, text, lines) {
    const found = [];
    const told = ({ message, offset }) => {
        const { line, col } = lines.linePos(offset);
        const start = lines.lineStarts[line - 1] ?? 0;
        // A long line is shown from a little before the place.
        const from = Math.max(0, col - 1 - shown / 2);
        const seen = visible(text.slice(start + from, start + from + shown).split("\n", 1)[0] ?? "");
        const caret = " ".repeat(Math.max(0, col - 1 - from));
        return [`${path}:${Math.max(1, line)}:${Math.max(1, col)}: ${message}`, `  ${seen}`, `  ${caret}^`].join("\n");
    };
    return {
        complain: (message, place) => found.push({ message: visible(message), offset: offsetOf(place) }),
        all() {
            const sorted = [...found].sort((a, b) => a.offset - b.offset);
            const rest = sorted.length - mostComplaints;
            return [...sorted.slice(0, mostComplaints).map(told), ...(rest > 0 ? [`${path}: and ${rest} more`] : [])];
        },
    };
}
/** Each character in a column of its own, none that acts on the terminal. */
const visible = (text) => text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, " ").trimEnd();
function offsetOf(place) {
    const range = typeof place === "object" && place !== null && "range" in place ? place.range : undefined;
    return Array.isArray(range) && typeof range[0] === "number" ? range[0] : 0;
}

// EXTERNAL MODULE: ./lib/src/clouds/cloud.js
var cloud = __webpack_require__(2844);
// EXTERNAL MODULE: ./lib/src/blueprint/pieces.js
var pieces = __webpack_require__(7159);
// EXTERNAL MODULE: ./lib/src/generate/archetypes.js + 7 modules
var archetypes = __webpack_require__(5305);
// EXTERNAL MODULE: ./lib/src/model/capability.js
var capability = __webpack_require__(2404);
// EXTERNAL MODULE: ./lib/src/model/delta.js
var delta = __webpack_require__(9378);
;// CONCATENATED MODULE: ./lib/src/rules/rule.js
/** What stands for something that is only known beside the row. */
const mendPlaceholders = ["service", "account", "network", "guardrail"];
const parts = ["action", "resource", "principal", "conditions", "statement"];
/** The text that stands for a part of the finding in `what`, `why` and `fix`. */
const placeholders = {
    broadens: [
        "principal",
        "who",
        "action",
        "actions",
        "resource",
        "conditions",
        "capabilities",
        "lost",
        "losses",
        "policy",
    ],
    combines: ["principal", "who", "action", "actions", "resource", "conditions", "capabilities", "other"],
    setting: ["principal", "value", "before"],
    lint: ["principal", "text", "instead", "outcome", "detail"],
    gate: ["file", "how"],
};

;// CONCATENATED MODULE: ./lib/src/rules/vocabulary.js
/** The words of a rule file, with the values that each takes: what the reader checks, and what rules/README.md explains. */






/** Structural properties of rows and subjects, in a phrase each. A cloud's reader sets them. */
const traits = {
    "every-action": "the action is `*`",
    "service-wide": "the action takes in a whole AI service",
    "not-action": "the row allows everything but some actions",
    "not-resource": "the row is about everything but some resources",
    "any-resource": "the resource is `*`",
    "any-of-its-kind": "the resource takes in all of one type: `endpoint/*`",
    "any-model": "the resource takes in all foundation models, all inference profiles or all custom models",
    "model-family": "the resource takes in a provider's or family's models: `foundation-model/anthropic.*`",
    "approved-model": "the resource is a model that the configuration lists",
    "unapproved-model": "the resource is a model that the configuration does not list, where it lists any",
    "unapproved-region": "a request may be answered in a region that the configuration does not list, where it lists any",
    "unapproved-network": "no condition ties a request to a network that the configuration lists, where it lists any",
    "unapproved-guardrail": "no condition demands a guardrail that the configuration lists, where it lists any",
    "any-role": "the resource takes in every role",
    "any-user": "the resource takes in every user",
    "takes-no-keys": "the row hands out keys of a service that takes none",
    "foreign-account": "the resource names an account that the configuration does not trust",
    "time-bound": "the row ends within 90 days of the review, or is only there for who asks for it each time",
    "managed-policy": "a policy that the provider wrote grants the row",
    "unknown-policy": "a policy of the provider's grants the row that is not known here: a new one, or none",
    trust: "the row says who may become a role",
    "resource-policy": "the row stands in a resource's own policy",
    "account-root": "a whole account is named",
    "open-trust": "anyone, a whole account, or an account that the configuration does not trust may become the role",
    external: "the principal is of an account or a tenant that the configuration does not trust, or a guest",
    "unpinned-subject": "a web identity is not tied to one workload, branch or environment",
    "no-source-guard": "an AI service is trusted for whichever account it acts",
    human: "the subject is a user or a group",
    workload: "the subject is a role that a service takes on",
    "ai-service-role": "the subject is a role that an AI service takes on",
    "provider-agent": "the subject is an identity that the provider made for one of its services",
    ci: "the subject is a role that a pipeline takes on",
    document: "the subject is a document that stands alone",
    unattached: "nobody in view holds the policy",
    boundary: "the row says how far an identity, or whoever comes through an endpoint, may go; it grants nothing",
    "boundary-gone": "the row stands for all that a boundary held back, which is gone",
    "holds-ai": "the subject holds an AI capability at either revision",
};
const rowWords = {
    capability: capability/* capabilities */.R,
    action: "text",
    resource: "text",
    is: Object.keys(traits),
    "is-not": Object.keys(traits),
    principal: ["holder", "anyone", "tenant", "identity", "service", "federated", "unknown", "all-except"],
    effect: ["allow", "deny"],
    change: ["appeared", "vanished"],
    grew: ["principal", "action", "resource", "conditions", "everything", "perhaps"],
    "lacks-condition": "text",
    "has-condition": "text",
    "managed-policy": "text",
};
const resourceWords = {
    reaches: Object.keys(traits),
    overlaps: "text",
};
const settingWords = {
    name: [
        "managed-policy",
        "access-key",
        "service-credential",
        "login-profile",
        "guardrail",
        "guardrail-draft",
        "guardrail-filter",
        "guardrail-strength",
        "guardrail-enforcement",
        "invocation-logging",
        "logged-text",
        "logged-image",
        "logged-embedding",
        "logged-video",
        "logged-endpoint",
        "logged-access",
        "log-bucket",
        "log-group",
        "network-isolation",
        "private-network",
        "public-network",
        "listed-network",
        "network-perimeter",
        "outbound-rule",
        "outbound-list",
        "activation-demand",
        "public-access-block",
        "encryption-key",
        "open-notebook",
        "no-authentication",
        "key-authentication",
        "public-url",
        "public-api",
        "key-in-text",
        "copied-key",
        "stored-credential",
        "shared-identity",
        "workload-identity",
        "compute-identity",
        "directory-role",
        "sign-in-audience",
        "default-identity",
        "federated-subject",
        "federated-audience",
        "look-alike-issuer",
        "organization-guard",
        "organization-allowance",
        "organization-exemption",
        "commitment",
    ],
    change: ["appeared", "vanished", "changed"],
    value: "text",
    subject: Object.keys(traits),
};
const lintWords = {
    name: [
        "nonexistent-action",
        "api-name-for-action",
        "void-condition",
        "resource-mismatch",
        "open-prefix",
        "non-ascii",
        "nonexistent-operator",
        "retired-model",
        "legacy-model",
        "retiring-model",
        "void-time",
        "tag-before-creation",
        "open-bucket-name",
        "wrong-plane",
        "void-exclusion",
    ],
    effect: ["allow", "deny"],
    subject: Object.keys(traits),
};
const gateWords = {
    name: delta/* gateNames */.A,
    change: ["appeared", "vanished", "changed"],
};
/** What a rule may hold of. */
const whenWords = Object.keys(placeholders);
/** Of a combination of which not all rows are needed. */
const combinationWords = ["at-least", "of"];
const topWords = [
    "title",
    "severity",
    "covers",
    "when",
    "blame",
    "what",
    "why",
    "fix",
    "references",
    "maps-to",
    "suggest",
    "generate",
    "examples",
];
const generateWords = archetypes/* archetypes */.F.map(({ name }) => name);
const blameWords = parts;
/** Mends that are said in one word. */
const mendWords = ["restore", "instead"];
/** Mends that are written into the statements of rows. */
const writeWords = {
    action: "text",
    role: Object.keys(pieces/* rolePieces */.gA),
    resource: ["nearby"],
    condition: "text",
};
/** Where a file of an example lies: one of a format, or one that the gate itself rests on. */
const exampleFiles = {
    "iam-policy": "policy.json",
    terraform: "main.tf",
    cloudformation: "template.yaml",
    bicep: "main.bicep",
    arm: "azuredeploy.json",
    "gcloud-policy": "policy.yaml",
    "gcloud-role": "role.yaml",
    fabric: "project.yaml",
    configuration: ".github/ai-iam-gate.yml",
    "own-rule": ".github/ai-iam-rules/rule.yaml",
    workflow: ".github/workflows/ai-access.yml",
};
/** What an example may say. A format here is one file of it. */
const exampleWords = {
    name: "text",
    format: Object.keys(exampleFiles),
    before: "text",
    after: "text",
    at: "text",
    severity: model_severity/* severities */.gO,
    "trusted-accounts": "text",
    "approved-models": "text",
    "approved-regions": "text",
    "approved-networks": "text",
    "approved-guardrails": "text",
    today: "text",
};
const severityWords = model_severity/* severities */.gO;

// EXTERNAL MODULE: ./lib/src/model/nearest.js
var nearest = __webpack_require__(1370);
;// CONCATENATED MODULE: ./lib/src/rules/yaml-words.js
/** Nodes of a rule file to words and sentences; whatever is amiss is complained of, and something harmless stands in for it. */



const keyOf = (pair) => ((0,dist/* isScalar */.jn)(pair.key) ? String(pair.key.value) : "");
/** Complains of keys that are none of the words, and of those that are said twice. */
function checkKeys(map, words, what, complain) {
    const said = new Set();
    for (const pair of map.items) {
        const key = keyOf(pair);
        if (!words.includes(key))
            complainOfUnknown(key, words, `in ${what}`, pair.key, complain);
        else if (said.has(key))
            complain(`\`${key}\` is said twice`, pair.key);
        said.add(key);
    }
}
/** One word or a list of them. */
function wordsOf(node, values, complain) {
    if (node === undefined || node === null)
        return [];
    const all = (0,dist/* isSeq */.oP)(node) ? node.items : [node];
    if (all.length > mostEntries)
        complain(`this list has ${all.length} entries; at most ${mostEntries} may be`, node);
    return all.slice(0, mostEntries).map((each) => {
        const word = (0,dist/* isScalar */.jn)(each) && each.value !== null ? String(each.value) : "";
        if ((0,dist/* isAlias */.Vj)(each))
            complain("a text that begins with `*` is a reference; put the text in quotes", each);
        else if (!(0,dist/* isScalar */.jn)(each) || word === "")
            complain("a word is needed here", each ?? node);
        else if (values !== "text" && !values.includes(word))
            complainOfUnknown(word, values, "here", each, complain);
        else if (typeof each.value !== "string")
            complain("this must be text; put it in quotes", each);
        else if (word.length > longestWord)
            complain(`this is longer than ${longestWord} characters`, each);
        return word;
    });
}
/** One word, or nothing where there is no node. */
function oneWord(node, values, complain) {
    if (!(0,dist/* isSeq */.oP)(node))
        return wordsOf(node, values, complain)[0];
    complain("one word is needed here, not a list", node);
    return undefined;
}
/** At least one word: a list of none holds of nothing. */
function someWords(node, pair, values, complain) {
    const words = wordsOf(node, values, complain);
    if (words.length === 0)
        complain("a word is needed here", pair.key);
    return words;
}
/** The sentence of this name. */
function sentenceOf(map, name, complain) {
    const value = map.get(name);
    if (typeof value === "string" && value.trim() !== "") {
        if (value.length > longestText)
            complain(`this is longer than ${longestText} characters`, map.get(name, true));
        return value.trim();
    }
    const node = map.get(name, true);
    complain(node === undefined ? `\`${name}\` is missing` : `\`${name}\` needs text, in quotes`, node ?? map);
    return "";
}
/** The entries of a list, as far as it may be long. */
function entriesOf(node, most, complain) {
    if (!(0,dist/* isSeq */.oP)(node))
        return [];
    if (node.items.length > most)
        complain(`this list has ${node.items.length} entries; at most ${most} may be`, node);
    return node.items.slice(0, most);
}
function complainOfUnknown(word, words, where, node, complain) {
    // A long text was meant for none of the words.
    const short = word.length > 60 ? `${word.slice(0, 60)}…` : word;
    const [near] = word === short ? (0,nearest/* nearest */.p)(word, words) : [];
    // Letters of other alphabets may look the same.
    const plain = /\P{ASCII}/u.test(word) ? ", in plain letters" : "";
    const help = near === undefined ? `valid are ${words.join(", ")}` : `did you mean \`${near}\`${plain}`;
    complain(`there is no \`${short}\` ${where}${words.length > 0 ? `; ${help}` : ""}`, node);
}
/** The values of a word of the language, not of one that every object of JavaScript has. */
const valuesFor = (words, word) => (Object.hasOwn(words, word) ? words[word] : undefined) ?? "text";
/** The map behind a word, or nothing and a complaint. */
function mapAt(node, message, fallback, complain) {
    if ((0,dist/* isMap */.jh)(node))
        return node;
    complain(message, node ?? fallback);
    return undefined;
}

;// CONCATENATED MODULE: ./lib/src/rules/read-examples.js
/** The examples of a rule file to what can be tried: text before and after, and what is to be said of it. */






const noExamples = { flagged: [], quiet: [] };
function readExamples(root, lines, complain) {
    if (!root.has("examples"))
        return noExamples;
    const node = root.get("examples", true);
    const map = mapAt(node, "`examples` needs `flagged` and `quiet`, each a list", root, complain);
    if (!map)
        return noExamples;
    checkKeys(map, ["flagged", "quiet"], "`examples`", complain);
    const listOf = (kind) => {
        const list = map.get(kind, true);
        if (!(0,dist/* isSeq */.oP)(list) || list.items.length === 0)
            complain(`\`${kind}\` needs a list of examples`, list ?? map);
        return entriesOf(list, mostEntries, complain).flatMap((each) => readExample(each, kind, list, lines, complain) ?? []);
    };
    return { flagged: listOf("flagged"), quiet: listOf("quiet") };
}
function readExample(node, kind, list, lines, complain) {
    const map = mapAt(node, "an example is a map of words", list, complain);
    if (!map)
        return undefined;
    checkKeys(map, Object.keys(exampleWords), "an example", complain);
    const word = (name) => oneWord(map.get(name, true), exampleWords[name] ?? "text", complain);
    const some = (name) => wordsOf(map.get(name, true), "text", complain);
    const format = word("format");
    if (format === undefined)
        complain("`format` is missing", map);
    const after = documentOf(map, "after", complain);
    if (!map.has("after"))
        complain("`after` is missing", map);
    const before = documentOf(map, "before", complain);
    const at = map.has("at") ? sentenceOf(map, "at", complain) : undefined;
    if (kind === "flagged" && at === undefined)
        complain("`at` is missing: the exact text that the comment must stand on", map);
    const grade = word("severity");
    const severity = model_severity/* severities */.gO.find((each) => each === grade);
    return {
        name: sentenceOf(map, "name", complain),
        format: format ?? "",
        ...(before !== undefined && { before }),
        after: after ?? "",
        ...(at !== undefined && { at }),
        ...(severity !== undefined && { severity }),
        estate: {
            trustedAccounts: new Set(some("trusted-accounts")),
            approvedModels: some("approved-models"),
            approvedRegions: some("approved-regions"),
            approvedNetworks: some("approved-networks"),
            approvedGuardrails: some("approved-guardrails"),
            today: some("today")[0] ?? cloud/* unsaid */.D.today,
        },
        line: lines.linePos(map.range?.[0] ?? 0).line,
    };
}
/** A whole file, which may be empty. */
function documentOf(map, name, complain) {
    const node = map.get(name, true);
    if (node === undefined)
        return undefined;
    if ((0,dist/* isScalar */.jn)(node) && typeof node.value === "string")
        return node.value;
    complain(`\`${name}\` is a whole document as text: put it in quotes, or behind a \`|\``, (0,dist/* isMap */.jh)(node) ? node : map);
    return undefined;
}

;// CONCATENATED MODULE: ./lib/src/rules/read-mends.js
/** The word `suggest` of a rule file to the mends that are to be tried. */






/** One mend or a list of them, the best first. */
function readMends(node, around, kind, complain) {
    if ((0,dist/* isSeq */.oP)(node) && node.items.length === 0)
        complain("a word is needed here", node);
    const all = (0,dist/* isSeq */.oP)(node) ? entriesOf(node, mostMends, complain) : [node];
    return all.flatMap((each) => readMend(each, node ?? around, kind, complain) ?? []);
}
function readMend(node, around, kind, complain) {
    const isOfRows = kind === "broadens" || kind === "combines";
    if ((0,dist/* isMap */.jh)(node)) {
        if (!isOfRows)
            complain("only a rule about rows can say what to write into their statement", node);
        return readWrite(node, complain);
    }
    if (!(0,dist/* isScalar */.jn)(node)) {
        complain("`suggest` takes `restore`, `instead` or a map of what to write", node ?? around);
        return undefined;
    }
    const word = oneWord(node, mendWords, complain);
    if (word === "instead" && isOfRows)
        complain("only a fact can say what to write `instead`", node);
    const known = mendWords.find((each) => each === word);
    return known && { kind: known };
}
function readWrite(map, complain) {
    const words = Object.keys(writeWords);
    checkKeys(map, words, "`suggest`", complain);
    if (map.items.length === 0)
        complain(`\`suggest\` needs one of ${words.join(", ")}`, map);
    const pair = (name) => map.items.find((each) => keyOf(each) === name);
    const [action, role, resource, condition] = [pair("action"), pair("role"), pair("resource"), pair("condition")];
    if (resource && oneWord(resource.value, writeWords.resource ?? "text", complain) === undefined)
        complain("a word is needed here", resource.value ?? resource.key);
    const named = role && oneWord(role.value, writeWords.role ?? "text", complain);
    if (role && named === undefined)
        complain("a word is needed here", role.value ?? role.key);
    return {
        kind: "write",
        ...(action && { action: someWords(action.value, action, "text", complain) }),
        ...(named !== undefined && (0,pieces/* isRolePiece */.$L)(named) && { role: named }),
        ...(resource && { resource: "nearby" }),
        ...(condition && { condition: readCondition(condition.value, condition.key, complain) }),
    };
}
function readCondition(node, around, complain) {
    if (!(0,dist/* isMap */.jh)(node) || node.items.length === 0) {
        complain("`condition` is a map of keys, each with what it must equal", node ?? around);
        return {};
    }
    checkKeys(node, node.items.map(keyOf), "`condition`", complain);
    if (new Set(node.items.map((pair) => (0,pieces/* isConditionPiece */.Wq)(keyOf(pair)))).size > 1)
        complain("`condition` takes pieces or keys, not both at once", node);
    return Object.fromEntries(node.items.map((pair) => {
        const values = someWords(pair.value, pair, "text", complain);
        for (const [whole, name = ""] of values.join(" ").matchAll(/(?<!\$)\{([^{}]*)\}/g))
            if (!mendPlaceholders.some((each) => each === name))
                complainOfUnknown(whole, mendPlaceholders.map((each) => `{${each}}`), "here", pair.value, complain);
        return [keyOf(pair), values];
    }));
}

// EXTERNAL MODULE: ./lib/src/rules/rule-names.js
var rule_names = __webpack_require__(955);
;// CONCATENATED MODULE: ./lib/src/rules/yaml-errors.js
/** Errors that follow from the first ones tell nothing. */
const mostErrors = 3;
/** What to say, and where; each thing once, for one slip of the pen has many consequences. */
function parseErrors(errors) {
    const told = new Map();
    for (const { code, message, pos } of [...errors].sort((a, b) => a.pos[0] - b.pos[0])) {
        const words = special(code, message) ?? meant[code];
        if (!told.has(words))
            told.set(words, pos);
    }
    return [...told].slice(0, mostErrors).map(([message, range]) => ({ message, range }));
}
/** Some codes stand for much that is not alike. */
function special(code, message) {
    if (code === "UNEXPECTED_TOKEN" && message.endsWith("at node end"))
        return "the text ends before this; put all of it in double quotes";
    if (/\bflow (?:map|sequence)\b.*\bend with\b/i.test(message))
        return "a `{` or `[` before this is not closed";
    if (code !== "MISSING_CHAR")
        return undefined;
    if (message.includes("quote"))
        return "a quote above is opened and not closed";
    return message.startsWith("Implicit map keys") ? "a word here needs a `:` behind it, and what it is" : undefined;
}
const quotes = "put the text in quotes";
const tooDeep = "this is nested too deeply";
const meant = {
    ALIAS_PROPS: `a text that begins with \`*\` is a reference; ${quotes}`,
    BAD_ALIAS: `a text that begins with \`*\` is a reference; ${quotes}`,
    BAD_COLLECTION_TYPE: `a text that begins with \`!\` is a type; ${quotes}`,
    BAD_DIRECTIVE: `a line that begins with \`%\` is for the parser; ${quotes}`,
    BAD_DQ_ESCAPE: "this is no escape in double quotes; use single quotes, or write a backslash twice",
    BAD_INDENT: "this is indented amiss: what stands on one level begins in one column",
    BAD_PROP_ORDER: `a text that begins with \`&\` or \`!\` means something else; ${quotes}`,
    BAD_SCALAR_START: `a text cannot begin so; ${quotes}`,
    BLOCK_AS_IMPLICIT_KEY: `a text that has \`: \` in it needs quotes; else this is indented amiss`,
    BLOCK_IN_FLOW: "within `{ }` and `[ ]` a comma stands between two entries, and none begins with `- `",
    DUPLICATE_KEY: "this is said twice",
    IMPOSSIBLE: tooDeep,
    KEY_OVER_1024_CHARS: "a word before a `:` has at most 1024 characters",
    MISSING_CHAR: "a comma is missing, or a `:`, or a space behind it",
    MULTILINE_IMPLICIT_KEY: "this line needs a word with a `: ` behind it, unless a quote or a bracket above it is not closed",
    MULTIPLE_ANCHORS: `a text that begins with \`&\` is a name; ${quotes}`,
    MULTIPLE_DOCS: "a file is one rule; what follows `---` needs a file of its own",
    MULTIPLE_TAGS: `a text that begins with \`!\` is a type; ${quotes}`,
    NON_STRING_KEY: "a word before a `:` must be text",
    RESOURCE_EXHAUSTION: tooDeep,
    TAB_AS_INDENT: "indent by spaces, not by tabs",
    TAG_RESOLVE_FAILED: `a text that begins with \`!\` is a type; ${quotes}`,
    UNEXPECTED_TOKEN: "this is not expected here; is a quote or a bracket missing, or one too many?",
};

;// CONCATENATED MODULE: ./lib/src/rules/read-rule.js
/** The text of a rule file to a Rule and its examples, or to complaints that point into it and name the nearest valid word. */











/**
 * `id` is the path under the rules' folder, without its ending. Where `ids` are given, what it covers must be among them.
 * Never throws on the text.
 */
function readRule(id, text, path, ids) {
    const lines = new dist/* LineCounter */.HN();
    const { complain, all } = complaintsAbout(path, text, lines);
    const refused = () => ({ rule: undefined, examples: noExamples, complaints: all() });
    if (text.length > mostText) {
        complain(`a rule file has at most ${mostText} characters; this one has ${text.length}`, undefined);
        return refused();
    }
    const document = parsed(text, lines);
    if (!document)
        complain("this is nested too deeply", undefined);
    // What the words mean is anyone's guess where the text does not parse.
    for (const { message, range } of parseErrors(document?.errors ?? []))
        complain(message, { range });
    const root = document?.contents;
    if (!(0,dist/* isMap */.jh)(root)) {
        if (all().length === 0)
            complain(`${text.trim() === "" ? "the file is empty; " : ""}a rule is a map of words, such as \`title:\``, root);
        return refused();
    }
    if (all().length > 0)
        return refused();
    const rule = new Reader(text, complain).rule(id, root, ids);
    const examples = readExamples(root, lines, complain);
    return all().length === 0 ? { rule, examples, complaints: [] } : refused();
}
/** Keys that are said twice are told later, in our words. The parser calls itself for each level of nesting. */
function parsed(text, lineCounter) {
    try {
        return (0,dist/* parseDocument */.Tp)(text, { lineCounter, logLevel: "error", prettyErrors: false, uniqueKeys: false });
    }
    catch (error) {
        if (error instanceof RangeError)
            return undefined;
        throw error;
    }
}
/** Reads one file; whatever is amiss is complained of, and something harmless stands in for it. */
class Reader {
    #text;
    #complain;
    constructor(text, complain) {
        this.#text = text;
        this.#complain = complain;
    }
    rule(id, root, ids) {
        checkKeys(root, topWords, "a rule", this.#complain);
        const when = this.#when(root);
        const blamed = oneWord(root.get("blame", true), blameWords, this.#complain);
        const blame = parts.find((each) => each === blamed);
        const rule = {
            id,
            title: sentenceOf(root, "title", this.#complain),
            severity: this.#severity(root),
            covers: this.#words(root.get("covers", true), "text"),
            when,
            ...(blame !== undefined && { blame }),
            what: sentenceOf(root, "what", this.#complain),
            why: sentenceOf(root, "why", this.#complain),
            fix: sentenceOf(root, "fix", this.#complain),
            references: this.#words(root.get("references", true), "text"),
            ...(root.has("generate") && { generate: this.#generated(root) }),
            ...(root.has("suggest") && { suggest: readMends(root.get("suggest", true), root, when.kind, this.#complain) }),
        };
        for (const name of ["what", "why", "fix"])
            this.#placeholders(rule[name], placeholders[when.kind], root.get(name, true));
        this.#placeholders(rule.title, [], root.get("title", true));
        if (root.has("covers") && rule.covers.length === 0)
            this.#complain("a word is needed here", root.get("covers", true));
        this.#each(root.get("covers", true), rule.covers, (name) => (ids ? (0,rule_names/* unknownRule */.b6)(name, ids) : undefined));
        this.#each(root.get("references", true), rule.references, (each) => /^https:\/\/\S+$/.test(each) ? undefined : "a reference is an address that begins with `https://`");
        if (rule.severity.some((grade) => grade.when) && when.kind !== "broadens" && when.kind !== "combines")
            this.#complain("only a rule about rows can grade its severity", root.get("severity", true));
        this.#standards(root);
        return rule;
    }
    /** Complains of the entries of a list that something is the matter with. */
    #each(node, words, problem) {
        for (const [i, word] of words.entries()) {
            const message = word === "" ? undefined : problem(word);
            if (message !== undefined)
                this.#complain(message, (0,dist/* isSeq */.oP)(node) ? node.items[i] : node);
        }
    }
    #generated(root) {
        const names = this.#words(root.get("generate", true), generateWords);
        if (names.length === 0)
            this.#complain("a word is needed here", root.get("generate", true));
        return names;
    }
    /** What the rule maps to is for those who read the file. */
    #standards(root) {
        const node = root.get("maps-to", true);
        if ((0,dist/* isMap */.jh)(node))
            for (const pair of node.items)
                someWords(pair.value, pair, "text", this.#complain);
        else if (node !== undefined)
            this.#complain("`maps-to` is a map of standards, each with a list: `{ nist-800-53: [AC-6] }`", node);
    }
    #when(root) {
        const node = root.get("when", true);
        if (node === undefined) {
            this.#complain("`when` is missing", root);
            return { kind: "broadens", row: {} };
        }
        if (!(0,dist/* isMap */.jh)(node) || node.items.length !== 1) {
            this.#complain(`\`when\` needs exactly one of ${whenWords.join(", ")}`, node);
            return { kind: "broadens", row: {} };
        }
        const pair = node.items[0];
        const kind = keyOf(pair);
        const value = pair.value;
        if (kind === "broadens")
            return { kind, row: this.#row(value, pair.key) };
        if (kind === "combines")
            return (0,dist/* isMap */.jh)(value) ? this.#someOf(value) : { kind, rows: this.#rows(value, pair.key) };
        if (kind === "setting")
            return { kind, ...this.#facts(value, pair, settingWords, { name: [], change: ["appeared", "changed"] }) };
        if (kind === "lint")
            return { kind, ...this.#facts(value, pair, lintWords, { name: [] }) };
        if (kind === "gate")
            return { kind, ...this.#facts(value, pair, gateWords, { name: [], change: ["appeared", "vanished", "changed"] }) };
        complainOfUnknown(kind, whenWords, "in `when`", pair.key, this.#complain);
        return { kind: "broadens", row: {} };
    }
    #rows(node, around) {
        if (!(0,dist/* isSeq */.oP)(node) || node.items.length < 2)
            this.#complain("`combines` needs a list of two rows or more", node ?? around);
        return entriesOf(node, mostRows, this.#complain).map((each) => this.#row(each, node));
    }
    /** So many of a list of rows. */
    #someOf(node) {
        checkKeys(node, combinationWords, "`combines`", this.#complain);
        const rows = this.#rows(node.get("of", true), node);
        const least = node.get("at-least");
        if (typeof least === "number" && Number.isInteger(least) && least >= 2 && least <= rows.length)
            return { kind: "combines", rows, least };
        this.#complain(`\`at-least\` is a number from 2 to ${rows.length}, as many as there are rows`, node.get("at-least", true) ?? node);
        return { kind: "combines", rows };
    }
    /** A map of words, each with a list of values. */
    #facts(node, at, words, missing) {
        if ((0,dist/* isScalar */.jn)(node) || (0,dist/* isSeq */.oP)(node))
            return { ...missing, name: this.#some(node, at, words.name ?? "text") };
        if (!(0,dist/* isMap */.jh)(node)) {
            this.#complain("this must be a map of words", node ?? at.key);
            return missing;
        }
        checkKeys(node, Object.keys(words), "this", this.#complain);
        if (!node.has("name"))
            this.#complain("`name` is missing", node);
        return {
            ...missing,
            ...Object.fromEntries(node.items.map((pair) => [keyOf(pair), this.#some(pair.value, pair, valuesFor(words, keyOf(pair)))])),
        };
    }
    #row(node, around) {
        if (!(0,dist/* isMap */.jh)(node)) {
            this.#complain("a row is a map of words", node ?? around);
            return {};
        }
        if (node.items.length === 0)
            this.#complain("a row needs a word", node);
        checkKeys(node, Object.keys(rowWords), "a row", this.#complain);
        return Object.fromEntries(node.items.map((pair) => {
            const word = keyOf(pair);
            return [
                word,
                word === "resource" ? this.#resource(pair) : this.#some(pair.value, pair, valuesFor(rowWords, word)),
            ];
        }));
    }
    #resource({ key, value }) {
        if (!(0,dist/* isMap */.jh)(value) || value.items.length === 0) {
            this.#complain("`resource` takes `{ reaches: … }` or `{ overlaps: … }`", value ?? key);
            return {};
        }
        checkKeys(value, Object.keys(resourceWords), "`resource`", this.#complain);
        return Object.fromEntries(value.items.map((pair) => [keyOf(pair), this.#some(pair.value, pair, valuesFor(resourceWords, keyOf(pair)))]));
    }
    #severity(root) {
        const node = root.get("severity", true);
        if ((0,dist/* isScalar */.jn)(node))
            return [{ is: this.#grave(node) ?? "medium" }];
        if (!(0,dist/* isSeq */.oP)(node) || node.items.length === 0) {
            this.#complain(node ? "`severity` is a word, or a list of `{ when, is }`" : "`severity` is missing", node ?? root);
            return [];
        }
        const grades = entriesOf(node, mostEntries, this.#complain);
        return grades.map((each, i) => this.#grade(each, i === grades.length - 1, node));
    }
    /** The last holds of whatever is left, and none before it does. */
    #grade(node, isLast, around) {
        if (!(0,dist/* isMap */.jh)(node)) {
            this.#complain("each severity needs an `is`", node ?? around);
            return { is: "medium" };
        }
        checkKeys(node, ["when", "is"], "a severity", this.#complain);
        if (!node.has("is"))
            this.#complain("each severity needs an `is`", node);
        const is = this.#grave(node.get("is", true)) ?? "medium";
        const when = node.get("when", true);
        if (isLast && node.has("when"))
            this.#complain("the last severity must be an `is` alone", node);
        if (!isLast && !node.has("when"))
            this.#complain("each severity but the last needs a `when`", node);
        return { is, ...(node.has("when") && { when: this.#row(when, node) }) };
    }
    #grave(node) {
        const word = oneWord(node, severityWords, this.#complain);
        return model_severity/* severities */.gO.find((each) => each === word);
    }
    #words(node, values) {
        return wordsOf(node, values, this.#complain);
    }
    #some(node, pair, values) {
        return someWords(node, pair, values, this.#complain);
    }
    /** Braces behind a dollar sign are a policy's own variables. */
    #placeholders(sentence, valid, node) {
        const known = valid.map((each) => `{${each}}`);
        const [start = 0, end = 0] = (0,dist/* isScalar */.jn)(node) ? (node.range ?? []) : [];
        for (const [whole, name = ""] of sentence.matchAll(/(?<!\$)\{([^{}]*)\}/g)) {
            if (valid.includes(name))
                continue;
            // Where the sentence is folded in the file, its beginning has to do.
            const at = this.#text.indexOf(whole, start);
            const place = at >= 0 && at < end ? { range: [at] } : node;
            complainOfUnknown(whole, known, "here", place, this.#complain);
        }
    }
}

;// CONCATENATED MODULE: ./lib/src/rules/own-rules.js
/** The files of a directory of a user's own to rules under `own/`, or to everything that is amiss with them. */



const isRuleFile = (path) => /\.ya?ml$/.test(path);
/** Their ids are their paths, behind `prefix`. `taken` are the ids of the rules that ship. */
function readRules(files, prefix, taken) {
    const tooMany = files[mostRules];
    if (tooMany)
        return {
            rules: [],
            complaints: [`${tooMany.shown}: there are ${files.length} rule files; at most ${mostRules} may be`],
        };
    const rules = [];
    const complaints = [];
    const seen = new Map();
    const ids = [...taken, ...files.map(({ path }) => `${prefix}${nameOf(path)}`)];
    for (const { path, shown, text } of files) {
        // Nobody reads more at once, and reading broken text is the slowest.
        if (complaints.length >= mostComplaints)
            break;
        const name = nameOf(path);
        const problem = nameProblem(name, seen.get(name.toLowerCase()), prefix === rule_names/* ownPrefix */.l1 ? taken : []);
        seen.set(name.toLowerCase(), shown);
        const { rule, examples, complaints: own } = readRule(`${prefix}${name}`, text, shown, ids);
        complaints.push(...(problem === undefined ? [] : [`${shown}: ${problem}`]), ...own);
        if (rule)
            rules.push({ rule, examples, shown });
    }
    return { rules, complaints: [...complaints, ...(prefix === rule_names/* ownPrefix */.l1 ? tooManyWords(rules) : [])] };
}
/** The first rule that is too much is as good a place as any. */
function tooManyWords(rules) {
    let words = 0;
    let first;
    for (const { rule, shown } of rules) {
        words += wordsIn([rule.when, rule.severity, rule.covers]);
        if (words > mostWords)
            first ??= shown;
    }
    return first === undefined
        ? []
        : [`${first}: the conditions of your rules have ${words} words together; at most ${mostWords} may be`];
}
const wordsIn = (value) => typeof value === "object" && value !== null
    ? Object.values(value).reduce((sum, each) => sum + wordsIn(each), 0)
    : 1;
const nameOf = (path) => path.replace(/\.ya?ml$/, "");
function nameProblem(name, other, taken) {
    if (!name.split("/").every((part) => /^[A-Za-z0-9][\w.-]{0,99}$/.test(part)))
        return "a rule's path is its id; it is made of letters, digits, `-`, `_` and `.`, and each part begins with a letter or digit";
    if (other !== undefined)
        return `\`${other}\` has the same name`;
    if (taken.includes(name))
        return `\`${name}\` is the id of a rule that ships; give this one another name, and set the other to \`off\` under \`rules:\` if this is to replace it`;
    return undefined;
}


/***/ })

};
