export const id = 7812;
export const ids = [7812];
export const modules = {

/***/ 5431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init),
  workflowPath: () => (/* binding */ workflowPath)
});

// EXTERNAL MODULE: ./lib/src/change/error.js
var error = __webpack_require__(6641);
// EXTERNAL MODULE: ./lib/src/change/git.js
var git = __webpack_require__(5679);
;// CONCATENATED MODULE: ./lib/src/change/inventory.js
/** A work tree to what it holds of interest to who begins: its files, and texts that git finds in them. */


/** Tracked files and new ones that are not ignored, by path. Throws ChangeError where there is no repository. */
async function filesOf(directory) {
    const asked = [...(0,git/* inDirectory */.zX)(directory), "ls-files", "-z", "--cached", "--others", "--exclude-standard"];
    try {
        return [...new Set((0,git/* fields */.OA)(await (0,git/* askGit */.gG)(asked, { env: (0,git/* readingEnvironment */.Oo)() })))];
    }
    catch {
        throw new error/* ChangeError */.P(`\`${directory}\` is no work tree of a git repository`);
    }
}
/** Texts are looked at in so much output of git, in characters: more says nothing new. */
const longest = 1_000_000;
/** What a pattern for `git grep -E` matches in the files whose names end so, each once, the most frequent first. */
async function textsIn(directory, pattern, endings) {
    const env = { ...(0,git/* readingEnvironment */.Oo)(), GIT_LITERAL_PATHSPECS: "0" };
    const where = endings.map((ending) => `*${ending}`);
    const { stdout } = await (0,git/* runGit */.EO)([...(0,git/* inDirectory */.zX)(directory), "grep", "--untracked", "-hoIE", "-e", pattern, "--", ...where], { env });
    const counts = new Map();
    for (const line of stdout.toString("utf8").slice(0, longest).split("\n"))
        if (line !== "")
            counts.set(line, (counts.get(line) ?? 0) + 1);
    return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([text]) => text);
}

// EXTERNAL MODULE: ./lib/src/formats/index.js
var formats = __webpack_require__(6109);
// EXTERNAL MODULE: ./lib/src/model/severity.js
var severity = __webpack_require__(5973);
// EXTERNAL MODULE: ./lib/src/options.js
var options = __webpack_require__(692);
;// CONCATENATED MODULE: ./lib/src/cli/init-texts.js
/** Whatever was only found is a comment: who is trusted is for people to say. */
const configurationText = ({ accounts, models, examples }, failOn) => `# yaml-language-server: $schema=https://raw.githubusercontent.com/ai-iam-gate/ai-iam-gate/main/schemas/configuration.schema.json
# Read at the base branch's tip, so no pull request switches its own gate off.

# The check fails from this severity on: info, low, medium, high, critical; none only reports.
fail-on: ${failOn}

# Accounts that are yours, or trusted like yours; all others are foreign. Nothing is foreign while this is left out.
${suggested("trusted-accounts", accounts.map(quoted), ['"111122223333"'])}

# Models and inference profiles that were reviewed; all others are told of. None is while this is left out.
${suggested("approved-models", models.map(quoted), ['"amazon.nova-*"'])}

# Where models may be used from, in which regions, and behind which guardrails.
# approved-networks: ["vpce-0a1b2c3d"]
# approved-regions: ["eu*"]
# approved-guardrails: ["arn:aws:bedrock:*:111122223333:guardrail/*"]

# Nothing is said of these paths, but for what is called from elsewhere.
${suggested("ignore", examples.map((path) => quoted(`${path}/**`)), ['"examples/**"'])}

# A rule's own severity, or off; \`ai-iam-gate rules list\` has them all.
# rules:
#   aws/bedrock/any-model: critical

# The same for some paths only.
# paths:
#   - { match: ["sandbox/**"], rules: { "aws/*": info } }

# Identities whose far rights are meant.
# break-glass: ["aws_iam_role.break_glass"]

# Findings that somebody answers for: \`ai-iam-gate waive\` writes them.
# waivers: []
`;
const quoted = (text) => JSON.stringify(text);
const suggested = (name, found, example) => `${found.length > 0 ? "# found here; uncomment what is so\n" : ""}# ${name}: [${(found.length > 0 ? found : example).join(", ")}]`;
const workflowText = ({ hasCdk, }) => `# The gate on pull requests and in the merge queue. Make the check "AI access" required.
name: AI access
on:
  pull_request:
    # \`edited\` is there for another base branch.
    types: [opened, synchronize, reopened, edited]
  # Without it a merge queue waits for this check for ever.
  merge_group:
permissions:
  contents: read
  pull-requests: write
concurrency:
  group: ai-access-\${{ github.event.pull_request.number || github.ref }}
  cancel-in-progress: true
jobs:
  ai-access:
    name: AI access
    runs-on: ubuntu-latest
    timeout-minutes: 10
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false
${hasCdk ? "      # This repository has a CDK app: docs/workflows/cdk.yml of the gate synthesises both revisions, so that comments stand on its lines.\n" : ""}      - uses: OWNER/ai-iam-gate@COMMIT
`;

// EXTERNAL MODULE: ./lib/src/cli/replace-file.js
var replace_file = __webpack_require__(7154);
// EXTERNAL MODULE: ./lib/src/cli/words.js
var cli_words = __webpack_require__(3426);
;// CONCATENATED MODULE: ./lib/src/cli/init.js
/** `ai-iam-gate init`: a configuration with its reasons and a workflow, after a look at what the repository holds. */







const workflowPath = ".github/workflows/ai-access.yml";
const help = `ai-iam-gate init: begin in a repository

  --repo DIR         the work tree (default: .)
  --fail-on WORD     ${severity/* thresholds */.pw.join(", ")} (default: none, which only reports: raise it once you have seen what it says)
  --print            write to stdout what would be written, and nothing else

Writes ${options/* defaultConfigPath */.jE} and ${workflowPath}. What is there already is left alone.
`;
async function init(args, terminal) {
    const words = (0,cli_words/* readWords */.u)(args, ["--repo", "--fail-on"], ["--print", "--help", "-h"]);
    if (words.has("--help") || words.has("-h")) {
        terminal.stdout.write(help);
        return 0;
    }
    const repo = words.value("--repo") ?? ".";
    const failOn = (0,options/* parseThreshold */.B7)(words.value("--fail-on") ?? "none", "--fail-on");
    const found = await lookAt(repo);
    const texts = [
        [options/* defaultConfigPath */.jE, configurationText(found, failOn)],
        [workflowPath, workflowText(found)],
    ];
    if (words.has("--print")) {
        for (const [path, text] of texts)
            terminal.stdout.write(`# ${path}\n${text}\n`);
        return 0;
    }
    const missing = texts.filter(([path]) => (0,replace_file/* readIn */.W)(repo, path) === undefined);
    for (const [path, text] of missing)
        (0,replace_file/* replaceIn */.I)(repo, path, text);
    const left = texts
        .filter((each) => !missing.includes(each))
        .map(([path]) => `${path} is there already, and was left alone\n`);
    terminal.stdout.write([
        ...missing.map(([path]) => `wrote ${path}\n`),
        ...left,
        summaryOf(found),
        ...(missing.length > 0
            ? ["next: read both, commit them, and open a pull request that changes a permission\n"]
            : []),
    ].join(""));
    if (missing.length === 0)
        throw new cli_words/* UsageError */.e("both files are there already; there is nothing to begin");
    return 0;
}
const summaryOf = ({ formats: counts }) => counts.length === 0
    ? "nothing here says who may do what yet: no file of a kind that the gate reads\n"
    : `the gate may read here: ${counts.map(({ name, files }) => `${files} ${name}`).join(", ")}\n`;
const endings = [".tf", ".tofu", ".json", ".yaml", ".yml", ".bicep", ".ts", ".py"];
/** More of them are no hint but a burden. */
const most = 8;
async function lookAt(repo) {
    const paths = await filesOf(repo);
    const [accounts, models] = await Promise.all([
        textsIn(repo, "arn:aws[a-z-]*:[a-z0-9-]+:[a-z0-9-]*:[0-9]{12}:", endings),
        textsIn(repo, "(foundation-model|inference-profile)/[a-z0-9.:-]+", endings),
    ]);
    const counts = formats/* formats */.F.map(({ name, mayClaim }) => ({ name, files: paths.filter(mayClaim).length }));
    return {
        formats: counts.filter(({ files, name }) => files > 0 && isTelling(name)),
        accounts: distinct(accounts.map((arn) => arn.split(":")[4] ?? "")),
        models: distinct(models.map((text) => text.slice(text.indexOf("/") + 1))),
        examples: distinct(paths.flatMap((path) => /^((?:[^/]+\/)*(?:examples?|tests?|fixtures))\//.exec(path)?.[1] ?? [])),
        hasCdk: paths.some((path) => path === "cdk.json" || path.endsWith("/cdk.json")),
    };
}
/** Any JSON or YAML file may be one of those by its name alone, which says nothing. */
const isTelling = (name) => /^(terraform|bicep|serverless)/.test(name);
const distinct = (all) => [...new Set(all)].filter(Boolean).slice(0, most);


/***/ }),

/***/ 7154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ replaceIn),
/* harmony export */   W: () => (/* binding */ readIn)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _change_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(423);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3426);
/** A path in a work tree to a file that is read and replaced as a whole: what is there after a crash is the old text or the new. */




/** Of a file's byte order: not part of its text, and it stays. */
const mark = /^\ufeff/;
/** Undefined where there is no such file. Throws UsageError for whatever is no file, or leads out of the directory. */
function readIn(directory, path) {
    const file = fileIn(directory, path);
    if (file === undefined)
        return undefined;
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, "utf8").replace(mark, "");
    }
    catch (error) {
        throw new _words_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`\`${path}\` cannot be read: ${message(error)}`);
    }
}
/** Throws UsageError where it cannot be written. */
function replaceIn(directory, path, text) {
    const known = fileIn(directory, path);
    const file = known ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, path);
    const beside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(file)}.ai-iam-gate-${process.pid}`);
    const order = known === undefined ? "" : (mark.exec((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(known, "utf8"))?.[0] ?? "");
    try {
        if (known === undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { recursive: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(beside, order + text, {
            flag: "wx",
            mode: known === undefined ? 0o644 : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(known).mode & 0o777,
        });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(beside, file);
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(beside, { force: true });
        throw new _words_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`\`${path}\` cannot be written: ${message(error)}`);
    }
}
function fileIn(directory, path) {
    if (!(0,_change_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .plainPath */ .s1)(path))
        throw new _words_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`\`${path}\` is no path in the repository`);
    const root = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(directory, { throwIfNoEntry: false });
    if (!root)
        throw new _words_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`--repo: there is no directory \`${directory}\``);
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, path);
    for (let at = file;; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        const entry = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(at, { throwIfNoEntry: false });
        if (!entry)
            continue;
        // A link on the way may lead anywhere, whoever made it.
        if (at === file && !entry.isFile())
            throw new _words_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`\`${path}\` is no file`);
        const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(directory), node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(at));
        if (way === ".." || way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way))
            throw new _words_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`\`${path}\` leads out of \`${directory}\``);
        return at === file ? file : undefined;
    }
}
const message = (error) => (error instanceof Error ? error.message : String(error));


/***/ })

};
