export const id = 6121;
export const ids = [6121];
export const modules = {

/***/ 9504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ SIZE_LIMIT_IN_WORDS),
/* harmony export */   g: () => (/* binding */ readBlob)
/* harmony export */ });
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5029);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7131);


async function readBlob(reader, oid, path, revision) {
    const object = await reader.read(oid);
    if (object.kind === "too-large") {
        return { kind: "too-large", source: { path, revision, text: (0,_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .decode */ .D)(object.bytes) } };
    }
    return object.kind === "blob"
        ? { kind: "text", source: { path, revision, text: (0,_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .decode */ .D)(object.bytes) } }
        : { kind: "missing" };
}
const SIZE_LIMIT_IN_WORDS = `${_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .SIZE_LIMIT */ .u / 1024 / 1024} MB`;


/***/ }),

/***/ 1219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ claimFiles)
/* harmony export */ });
/* harmony import */ var _blob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9504);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(423);


/** Files read at a time; a text that nobody claims is let go before the next ones come. */
const AT_A_TIME = 16;
/** Text of ours that one change may hold, in UTF-16 units. */
const TEXT_LIMIT = 128 * 1024 * 1024;
async function claimFiles(changed, context) {
    const claimed = [];
    const diagnostics = [];
    const possible = changed.filter(({ path }) => context.formats.some((entry) => entry.mayClaim(path)) || context.adopts(path));
    let textLeft = TEXT_LIMIT;
    for (let i = 0; i < possible.length; i += AT_A_TIME) {
        if (textLeft < 0) {
            const message = `the change holds too much text; ${possible.length - i} of its files were not read, this is the first`;
            diagnostics.push({ code: "too-much-work", severity: "error", message, at: { path: possible[i]?.path ?? "" } });
            break;
        }
        const some = possible.slice(i, i + AT_A_TIME);
        for (const claims of await Promise.all(some.map((file) => claimFile(file, context)))) {
            claimed.push(...claims.claimed);
            diagnostics.push(...claims.diagnostics);
            for (const { base, head } of claims.claimed)
                textLeft -= (base?.text.length ?? 0) + (head?.text.length ?? 0);
        }
    }
    return { claimed, diagnostics };
}
async function claimFile(file, context) {
    const entries = context.formats.filter((entry) => entry.mayClaim(file.path));
    const [base, other, formats] = await Promise.all([
        findSide(file, file.base, "base", context.reader),
        isUnchanged(file) ? undefined : findSide(file, file.head, "head", context.reader),
        Promise.all(entries.map((entry) => entry.load())),
    ]);
    const head = other ?? atHead(base);
    const format = claimant(formats, file.path, [base, head]) ?? context.adopts(file.path);
    const diagnostics = [
        ...(await problems(file.path, "base", base, head, format, context)),
        ...(await problems(file.path, "head", head, base, format, context)),
    ];
    const sources = { base: textOf(base), head: textOf(head) };
    if (!format)
        return { claimed: [], diagnostics };
    const unread = [base, head].some(({ kind }) => kind === "too-large" || kind === "missing");
    const readable = !unread && (sources.base ?? sources.head) !== undefined;
    return { claimed: [{ path: file.path, format, ...sources, readable }], diagnostics };
}
async function findSide(file, side, revision, reader) {
    if (side?.kind === "file")
        return (0,_blob_js__WEBPACK_IMPORTED_MODULE_0__/* .readBlob */ .g)(reader, side.oid, file.path, revision);
    return side?.kind === "link" ? { kind: "link", oid: side.oid } : { kind: "absent" };
}
/** A change has no such file; what is not a change reads it once. */
const isUnchanged = ({ base, head }) => base !== undefined && base.oid === head?.oid && base.kind === head.kind;
const atHead = (found) => "source" in found ? { ...found, source: { ...found.source, revision: "head" } } : found;
const textOf = (found) => (found.kind === "text" ? found.source : undefined);
/** Either revision's text decides, a readable one before one that only carries marks; then its beginning, then the path alone. */
function claimant(formats, path, found) {
    const texts = found.map(textOf).filter((source) => source !== undefined);
    const parts = found.flatMap((each) => {
        if (each.kind === "too-large")
            return [each.source];
        return each.kind === "missing" || each.kind === "link" ? [{ path, revision: "head", text: "" }] : [];
    });
    const claims = (format) => texts.some((source) => format.claims(source));
    const marks = (format) => texts.some((source) => format.marks(source));
    const mayClaim = (format) => parts.some((source) => format.claims(source) || format.marks(source));
    return formats.find(claims) ?? formats.find(marks) ?? formats.find(mayClaim);
}
async function problems(path, revision, found, other, format, context) {
    const at = { path };
    if (found.kind === "too-large") {
        const message = `the file is over ${_blob_js__WEBPACK_IMPORTED_MODULE_0__/* .SIZE_LIMIT_IN_WORDS */ .U} at the ${revision} and was not read`;
        return [{ code: "too-large", severity: format ? "error" : "warning", message, at }];
    }
    if (found.kind === "missing") {
        // Nobody can tell whose an unseen file is, unless its other revision is plainly nobody's.
        const severity = format || other.kind !== "text" ? "error" : "warning";
        const message = `the file's contents at the ${revision} are not in this clone`;
        return [{ code: "missing", severity, message, at }];
    }
    if (found.kind !== "link" || !format)
        return [];
    const harmless = revision === "base" || (await leadsToOurs(path, found.oid, context));
    const message = `a symbolic link at the ${revision}; what it leads to was not read in its place`;
    return [{ code: "unsupported", severity: harmless ? "warning" : "error", message, at }];
}
/**
 * Whether a link leads to a file of the head that the gate looks at whenever it changes: shared files are linked like that.
 * Any other target would let text past the gate.
 */
async function leadsToOurs(path, oid, { reader, trees, headTree, formats }) {
    const link = await reader.read(oid);
    if (link.kind !== "blob")
        return false;
    const text = link.bytes.toString("utf8");
    const target = text.startsWith("/") ? undefined : (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .plainPath */ .s1)(`${path}/../${text}`);
    if (target === undefined || !formats.some((entry) => entry.mayClaim(target)))
        return false;
    return (await trees.find(headTree, target))?.kind === "file";
}


/***/ }),

/***/ 5029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ decode)
/* harmony export */ });
/** The bytes of a file to its text: UTF-8, or UTF-16 where a byte order mark or the bytes themselves say so. Never fails. */
function decode(bytes) {
    const [first, second, third] = bytes;
    if (first === 0xef && second === 0xbb && third === 0xbf)
        return bytes.toString("utf8", 3);
    if (first === 0xff && second === 0xfe)
        return bytes.toString("utf16le", 2);
    if (first === 0xfe && second === 0xff)
        return bigEndian(bytes.subarray(2));
    // So it is with nearly all, and seen sooner than by looking at each.
    if (!bytes.subarray(0, sample).includes(0))
        return bytes.toString("utf8");
    if (isWide(bytes, 0))
        return bytes.toString("utf16le");
    if (isWide(bytes, 1))
        return bigEndian(bytes);
    return bytes.toString("utf8");
}
const bigEndian = (bytes) => Buffer.from(bytes.subarray(0, bytes.length & ~1))
    .swap16()
    .toString("utf16le");
/** How much of a file shows what it is written in. */
const sample = 2048;
/**
 * Whether most characters are ASCII in two bytes each, of which `low` is the place of the one that counts. Text in UTF-8
 * has no zero bytes at all, and what is binary has them in both places.
 */
function isWide(bytes, low) {
    const end = Math.min(bytes.length, sample) & ~1;
    if (end < 4 || bytes.length % 2 === 1)
        return false;
    let zeros = 0;
    for (let at = 0; at < end; at += 2) {
        if (bytes[at + low] === 0)
            return false;
        if (bytes[at + 1 - low] === 0)
            zeros++;
    }
    return zeros * 8 > end * 3;
}


/***/ }),

/***/ 2612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ changedFiles)
/* harmony export */ });
/* unused harmony export parseRaw */
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5679);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(423);
/** Two trees to the files that differ, with what each is at either side; no file is read for it. */


/** Renames are left out: finding them takes contents, and in a partial clone those may be absent. */
async function changedFiles(repository, base, head) {
    const args = ["diff-tree", "-r", "--raw", "-z", "--no-renames", "--no-ext-diff", "--no-abbrev", base, head, "--"];
    return parseRaw(await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .askGit */ .gG)(args, { env: repository.env }));
}
/** `:<mode> <mode> <id> <id> <status>`, a NUL, the path, a NUL. */
function parseRaw(output) {
    const parts = (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .fields */ .OA)(output);
    const files = [];
    for (let i = 0; i + 1 < parts.length; i += 2) {
        const [baseMode = "", headMode = "", baseId = "", headId = ""] = (parts[i] ?? "").slice(1).split(" ");
        const path = parts[i + 1] ?? "";
        if (isPlain(path))
            files.push({ path, base: side(baseMode, baseId), head: side(headMode, headId) });
    }
    return files;
}
const side = (mode, oid) => mode === "000000" ? undefined : { kind: (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(mode), oid };
/** git refuses to make a path that leads out of the repository; a hand-made tree could hold one. */
const isPlain = (path) => path !== "" && !path.startsWith("/") && !path.split("/").some((name) => name === ".." || name === "." || name === "");


/***/ }),

/***/ 6641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ ChangeError),
/* harmony export */   T: () => (/* binding */ quoted)
/* harmony export */ });
/** A reason that a change cannot be read, in words for whoever asked for it. */
/** Thrown here, caught at the edge. Its message is lower case, plain, and says what to do instead. */
class ChangeError extends Error {
    name = "ChangeError";
}
/** For messages: a user's text in backticks, short and without control characters. */
function quoted(text) {
    const plain = text.replace(/[\p{Cc}\p{Cf}`]/gu, "?");
    return `\`${plain.length > 100 ? `${plain.slice(0, 100)}…` : plain}\``;
}


/***/ }),

/***/ 8307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ findCallers)
});

;// CONCATENATED MODULE: ./lib/src/change/callers.js
/** More roots than this are not read for one unit: it is then read by itself. */
const mostRoots = 50;
function callersIn(lines, format) {
    const exact = places();
    const below = places();
    const anywhere = places();
    for (const { revision, path, text } of lines)
        for (const place of format.calls?.in(path, text) ?? []) {
            const all = place.endsWith("/") ? below : place.startsWith("**/") ? anywhere : exact;
            all[revision].set(place, (all[revision].get(place) ?? new Set()).add(path));
        }
    const isUnits = (path) => format.calls?.isUnit?.(path) ?? format.calls?.heads.some((ending) => path.endsWith(ending)) === true;
    const referring = (place, revision) => [
        ...(exact[revision].get(place) ?? []),
        ...(anywhere[revision].get(`**/${place.slice(place.lastIndexOf("/") + 1)}`) ?? []),
        ...directoriesAbove(place).flatMap((directory) => [...(below[revision].get(`${directory}/`) ?? [])]),
    ];
    // A file that is nobody's own may be read by others of the kind.
    const of = (place, revision) => {
        const seen = new Set([place]);
        const units = new Set();
        for (const at of seen)
            for (const path of referring(at, revision)) {
                if (isUnits(path))
                    units.add(format.unit(path));
                else
                    seen.add(path);
            }
        return [...units];
    };
    return {
        of,
        roots(unit, revision) {
            const seen = new Set([unit]);
            const roots = [];
            for (const at of seen) {
                const callers = new Set([...(exact[revision].get(at) ?? [])].map((path) => format.unit(path)));
                callers.delete(at);
                // Those that only call each other in a circle lead to nobody: the unit itself is all there is.
                if (callers.size === 0)
                    roots.push(at);
                for (const caller of callers)
                    seen.add(caller);
                if (roots.length > mostRoots)
                    return [unit];
            }
            return roots.length > 0 ? roots : [unit];
        },
    };
}
const places = () => ({ base: new Map(), head: new Map() });
function directoriesAbove(path) {
    const parts = path.split("/").slice(0, -1);
    return parts.map((_, i) => parts.slice(0, i + 1).join("/"));
}

;// CONCATENATED MODULE: ./lib/src/change/find-callers.js

/** Files that are read as data where a unit refers to them. */
const data = /\.(?:json|ya?ml|tpl|tftpl|tmpl|txt|csv|j2|hcl)$/;
async function findCallers(paths, formats, search) {
    const of = new Map();
    const diagnostics = [];
    const searches = formats.flatMap((entry) => {
        const concerned = paths.find((path) => entry.mayClaim(path)) ?? paths.find((path) => data.test(path));
        return entry.search && concerned !== undefined ? [{ entry, concerned, found: search(entry.search) }] : [];
    });
    const found = await Promise.all(searches.map((each) => each.found));
    for (const [i, { entry, concerned }] of searches.entries()) {
        const lines = found[i];
        if (!lines)
            diagnostics.push(unsearched(concerned));
        if (!lines || lines.length === 0)
            continue;
        const format = await entry.load();
        of.set(format, callersIn(lines, format));
    }
    const revisions = ["base", "head"];
    return {
        of,
        adopts: (path) => [...of].find(([, callers]) => revisions.some((revision) => callers.of(path, revision).length > 0))?.[0],
        diagnostics,
    };
}
const unsearched = (path) => ({
    code: "missing",
    severity: "warning",
    message: "the repository could not be searched for what refers to the changed files; they are judged by themselves",
    at: { path },
});


/***/ }),

/***/ 5679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BE: () => (/* binding */ startGit),
/* harmony export */   DY: () => (/* binding */ notStarted),
/* harmony export */   EO: () => (/* binding */ runGit),
/* harmony export */   OA: () => (/* binding */ fields),
/* harmony export */   Oo: () => (/* binding */ readingEnvironment),
/* harmony export */   fM: () => (/* binding */ lastLine),
/* harmony export */   gG: () => (/* binding */ askGit),
/* harmony export */   zX: () => (/* binding */ inDirectory)
/* harmony export */ });
/* unused harmony export callerEnvironment */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6641);
/** Argument lists to the output of git, so run that nothing in a repository can make it do anything else. */




/** A local command that takes longer has hung. */
const TIMEOUT_MS = 120_000;
const OUTPUT_LIMIT = 512 * 1024 * 1024;
/**
 * What a repository's configuration could make git run, turned off.
 * INVARIANT: commands that could run a filter, a textconv or an external diff run in the private directory besides,
 * where there is no configuration (repository.ts).
 */
const HARDENING = [
    "core.fsmonitor=false",
    `core.hooksPath=${node_os__WEBPACK_IMPORTED_MODULE_1__.devNull}`,
    "protocol.ext.allow=never",
    "diff.external=",
    "submodule.recurse=false",
].flatMap((setting) => ["-c", setting]);
/** A directory as an argument prefix. Ownership is accepted for this very directory, in this call: containers need it. */
const inDirectory = (directory) => [
    "-c",
    `safe.directory=${directory}`,
    "-C",
    directory,
];
/** The environment for reading: none of the caller's GIT_ variables, no prompt, no lock, no network. */
function readingEnvironment(extra = {}) {
    return {
        ...callerEnvironment(/^GIT_EXEC_PATH$/),
        GIT_CONFIG_NOSYSTEM: "1",
        GIT_ATTR_NOSYSTEM: "1",
        GIT_NO_LAZY_FETCH: "1",
        GIT_NO_REPLACE_OBJECTS: "1",
        GIT_LITERAL_PATHSPECS: "1",
        // No protocol has this name, so a partial clone fetches nothing, also under a git that knows no GIT_NO_LAZY_FETCH.
        GIT_ALLOW_PROTOCOL: "none",
        ...extra,
    };
}
/** Inputs of the Action, of which one is its token, and what the runner hands to actions alone. git has no use for either. */
const withheld = /^(?:INPUT_|ACTIONS_)|^(?:GITHUB|GH)_TOKEN$/i;
/** What the caller set, less every GIT_ variable but those named: GIT_DIR and its like would redirect us. */
function callerEnvironment(keep) {
    const env = {};
    for (const [name, value] of Object.entries(process.env)) {
        if (withheld.test(name))
            continue;
        if (!/^GIT_/i.test(name) || keep.test(name))
            env[name] = value;
    }
    // A relative entry would find a program named `git` in the repository.
    const path = (process.env.PATH ?? "").split(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter).filter(node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute).join(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter);
    return {
        ...env,
        PATH: path,
        LC_ALL: "C",
        GIT_TERMINAL_PROMPT: "0",
        GIT_OPTIONAL_LOCKS: "0",
        GIT_LFS_SKIP_SMUDGE: "1",
    };
}
const hardened = (args) => ["--no-pager", ...HARDENING, ...args];
/** Starts git for a conversation. */
function startGit(args, env) {
    return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)("git", hardened(args), { env, stdio: ["pipe", "pipe", "ignore"], windowsHide: true });
}
/** Runs git to its end. A status other than 0 is the caller's to judge. */
function runGit(args, options) {
    return new Promise((resolve, reject) => {
        const input = options.input === undefined ? "ignore" : "pipe";
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)("git", hardened(args), { env: options.env, stdio: [input, "pipe", "pipe"], windowsHide: true });
        const chunks = [];
        let size = 0;
        let stderr = "";
        const stop = (reason) => {
            child.kill("SIGKILL");
            reject(new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .ChangeError */ .P(reason));
        };
        const limit = options.timeoutMs ?? TIMEOUT_MS;
        const timer = setTimeout(() => stop(`git did not answer within ${limit / 1000} s`), limit);
        child.stdout?.on("data", (chunk) => {
            size += chunk.length;
            if (size > OUTPUT_LIMIT)
                stop("the difference is too large to be read");
            else
                chunks.push(chunk);
        });
        child.stderr?.on("data", (chunk) => {
            if (stderr.length < 10_000)
                stderr += chunk.toString("utf8");
        });
        child.on("error", (error) => {
            clearTimeout(timer);
            reject(notStarted(error));
        });
        child.on("close", (status) => {
            clearTimeout(timer);
            resolve({ status: status ?? -1, stdout: Buffer.concat(chunks), stderr });
        });
        // git may end before it has read everything; its status tells what happened.
        child.stdin?.on("error", () => { });
        child.stdin?.end(options.input);
    });
}
/** Runs git where anything but success is an error. */
async function askGit(args, options) {
    const { status, stdout, stderr } = await runGit(args, options);
    if (status !== 0)
        throw new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .ChangeError */ .P(`git could not read the repository: ${lastLine(stderr)}`);
    return stdout;
}
function notStarted(error) {
    if (error.code === "ENOENT")
        return new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .ChangeError */ .P("git was not found: install it, or put it on PATH");
    return new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .ChangeError */ .P(`git could not be started: ${error.code ?? error.message}`);
}
/** What git complained of last, as one line without its prefix. */
function lastLine(stderr) {
    const line = stderr.split("\n").findLast((each) => each.trim() !== "") ?? "no reason given";
    return line
        .replace(/^(?:fatal|error): /, "")
        .replace(/\p{Cc}/gu, "?")
        .slice(0, 300);
}
/** NUL-terminated fields. A name is whatever bytes git holds; those that are no UTF-8 are replaced. */
function fields(output) {
    const all = output.toString("utf8").split("\0");
    if (all.at(-1) === "")
        all.pop();
    return all;
}


/***/ }),

/***/ 9218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ hunkBetween)
/* harmony export */ });
/** Pairs of lines that are compared: of more, all that lies between equal beginnings and ends counts as replaced. */
const mostPairs = 4_000_000;
function hunkBetween(base, head) {
    const [a, b] = [linesIn(base), linesIn(head)];
    const least = Math.min(a.length, b.length);
    let before = 0;
    while (before < least && a[before] === b[before])
        before++;
    let after = 0;
    while (after < least - before && a.at(-1 - after) === b.at(-1 - after))
        after++;
    const old = a.slice(before, a.length - after);
    const fresh = b.slice(before, b.length - after);
    const lines = [];
    let [i, j] = [0, 0];
    const keep = (count) => {
        for (let k = 0; k < count; k++)
            lines.push({ kind: "context", baseLine: ++i, headLine: ++j });
    };
    const replace = (gone, come) => {
        for (let k = 0; k < gone; k++)
            lines.push({ kind: "deleted", baseLine: ++i });
        for (let k = 0; k < come; k++)
            lines.push({ kind: "added", headLine: ++j });
    };
    keep(before);
    for (const [x, y] of commonLines(old, fresh)) {
        replace(before + x - i, before + y - j);
        keep(1);
    }
    replace(a.length - after - i, b.length - after - j);
    keep(after);
    return { baseStart: 1, baseLines: a.length, headStart: 1, headLines: b.length, lines };
}
const linesIn = (text) => (text === "" ? [] : text.replace(/\n$/, "").split("\n"));
/** The longest common subsequence, as pairs of places; nothing where finding it takes too long. */
function commonLines(a, b) {
    if (a.length * b.length > mostPairs)
        return [];
    const wide = b.length + 1;
    const longest = new Uint32Array((a.length + 1) * wide);
    const at = (i, j) => longest[i * wide + j] ?? 0;
    for (let i = a.length - 1; i >= 0; i--)
        for (let j = b.length - 1; j >= 0; j--)
            longest[i * wide + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    const pairs = [];
    let [i, j] = [0, 0];
    while (i < a.length && j < b.length) {
        if (a[i] === b[j])
            pairs.push([i++, j++]);
        else if (at(i + 1, j) >= at(i, j + 1))
            i++;
        else
            j++;
    }
    return pairs;
}


/***/ }),

/***/ 450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ patchesOf)
/* harmony export */ });
/* unused harmony export parsePatch */
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6641);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5679);


/** What a reviewer sees: three lines of context, renames from half equal on, whatever the attributes say. */
const AS_REVIEWED = [
    "--patch",
    "--unified=3",
    "--inter-hunk-context=0",
    "--find-renames=50%",
    "-l1000",
    "--diff-algorithm=default",
    "--indent-heuristic",
    "--text",
    "--no-color",
    "--no-ext-diff",
    "--no-textconv",
];
/** Arguments have a limit that differs between systems; what is over it goes into another call. */
const ARGUMENT_BYTES = 100_000;
/** Paths that came or went should come first, so that they meet in one call and are seen as renames. */
async function patchesOf(repository, base, head, paths) {
    const patches = [];
    for (const part of inParts(paths)) {
        const args = ["diff-tree", "-r", "--raw", "-z", ...AS_REVIEWED, base, head, "--", ...part];
        patches.push(...parsePatch(await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .askGit */ .gG)(args, { env: repository.env })));
    }
    return patches;
}
function inParts(paths) {
    const parts = [];
    let room = 0;
    for (const path of paths) {
        const size = Buffer.byteLength(path) + 1;
        if (size > room) {
            parts.push([]);
            room = ARGUMENT_BYTES;
        }
        parts.at(-1)?.push(path);
        room -= size;
    }
    return parts;
}
/** Raw entries ended by NULs, one more NUL, then one section of patch for each entry, in the same order. */
function parsePatch(output) {
    const { entries, end } = parseEntries(output);
    const sections = parseSections(output, end);
    let next = 0;
    const patches = entries.map(({ status, basePath, headPath }) => {
        // A file that became a link, or the reverse, is shown as one deleted and another added.
        const count = status === "T" ? 2 : 1;
        const hunks = sections.slice(next, next + count).flat();
        next += count;
        return {
            basePath,
            headPath,
            hunks: hunks.reduce((sum, { lines }) => sum + lines.length, 0) > LINE_LIMIT ? [] : hunks,
        };
    });
    if (next !== sections.length)
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .ChangeError */ .P("git's patch cannot be read");
    return patches;
}
function parseEntries(output) {
    const entries = [];
    let at = 0;
    const field = () => {
        const end = output.indexOf(0, at);
        if (end === -1)
            throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .ChangeError */ .P("git's patch cannot be read");
        const text = output.toString("utf8", at, end);
        at = end + 1;
        return text;
    };
    while (output[at] === 0x3a) {
        const status = field().split(" ")[4]?.[0] ?? "";
        const path = field();
        if (status === "R")
            entries.push({ status, basePath: path, headPath: field() });
        else {
            const basePath = status === "A" ? undefined : path;
            entries.push({ status, basePath, headPath: status === "D" ? undefined : path });
        }
    }
    return { entries, end: at + 1 };
}
/** Lines of one file beyond which no reviewer is shown its difference either; GitHub ends at 20,000. */
const LINE_LIMIT = 100_000;
const HUNK = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;
/**
 * Each section's hunks. A hunk's own counts say where it ends, so that no content passes for a header; and in headers git
 * writes a newline in a path as `\n`, so that no path passes for one either.
 */
function parseSections(output, start) {
    const sections = [];
    let at = start;
    while (at < output.length) {
        const end = lineEnd(output, at);
        const line = output.toString("latin1", at, Math.min(end, at + 120));
        at = end + 1;
        if (line.startsWith("diff --git "))
            sections.push([]);
        const header = HUNK.exec(line);
        if (!header)
            continue;
        const { hunk, next } = readHunk(output, at, header);
        sections.at(-1)?.push(hunk);
        at = next;
    }
    return sections;
}
function readHunk(output, start, header) {
    const [, baseStart, baseCount = "1", headStart, headCount = "1"] = header;
    const hunk = {
        baseStart: Number(baseStart),
        baseLines: Number(baseCount),
        headStart: Number(headStart),
        headLines: Number(headCount),
    };
    const lines = [];
    let baseLine = hunk.baseStart;
    let headLine = hunk.headStart;
    let baseLeft = hunk.baseLines;
    let headLeft = hunk.headLines;
    let at = start;
    while ((baseLeft > 0 || headLeft > 0) && at < output.length) {
        const sign = output[at];
        at = lineEnd(output, at) + 1;
        if (sign === PLUS) {
            lines.push({ kind: "added", headLine: headLine++ });
            headLeft--;
        }
        else if (sign === MINUS) {
            lines.push({ kind: "deleted", baseLine: baseLine++ });
            baseLeft--;
        }
        else if (sign !== BACKSLASH) {
            lines.push({ kind: "context", baseLine: baseLine++, headLine: headLine++ });
            baseLeft--;
            headLeft--;
        }
    }
    return { hunk: { ...hunk, lines }, next: at };
}
const PLUS = 0x2b;
const MINUS = 0x2d;
/** Begins "\ No newline at end of file", which is not a line. */
const BACKSLASH = 0x5c;
function lineEnd(output, at) {
    const end = output.indexOf(10, at);
    return end === -1 ? output.length : end;
}


/***/ }),

/***/ 1665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D3: () => (/* binding */ commitOf),
  C8: () => (/* binding */ fileChanges),
  Hs: () => (/* binding */ hunksOf),
  HN: () => (/* binding */ loadChange),
  Dy: () => (/* binding */ names),
  lz: () => (/* binding */ patchOrder),
  ri: () => (/* binding */ readBeside),
  fD: () => (/* binding */ renamesOf),
  u0: () => (/* binding */ sourcesOf)
});

// UNUSED EXPORTS: readFileAt

// EXTERNAL MODULE: ./lib/src/model/day.js
var day = __webpack_require__(3902);
// EXTERNAL MODULE: ./lib/src/change/claim.js
var claim = __webpack_require__(1219);
// EXTERNAL MODULE: ./lib/src/change/decode.js
var decode = __webpack_require__(5029);
// EXTERNAL MODULE: ./lib/src/change/diff.js
var diff = __webpack_require__(2612);
// EXTERNAL MODULE: ./lib/src/change/error.js
var error = __webpack_require__(6641);
// EXTERNAL MODULE: ./lib/src/change/find-callers.js + 1 modules
var find_callers = __webpack_require__(8307);
// EXTERNAL MODULE: ./lib/src/change/hunks.js
var hunks = __webpack_require__(450);
// EXTERNAL MODULE: ./lib/src/change/location.js
var change_location = __webpack_require__(5684);
// EXTERNAL MODULE: ./lib/src/change/pool.js + 1 modules
var change_pool = __webpack_require__(6614);
// EXTERNAL MODULE: ./lib/src/change/repository.js
var change_repository = __webpack_require__(2083);
// EXTERNAL MODULE: ./lib/src/change/revision.js
var revision = __webpack_require__(3486);
// EXTERNAL MODULE: ./lib/src/change/search.js
var change_search = __webpack_require__(2739);
// EXTERNAL MODULE: ./lib/src/change/hunk-between.js
var hunk_between = __webpack_require__(9218);
;// CONCATENATED MODULE: ./lib/src/change/take-given.js

const unknown = "what was there before was not given, so it may not be new";
function takeGiven({ format, base, head }, pool) {
    const texts = { base: byPath(base ?? []), head: byPath(head) };
    const paths = [...new Set([...texts.base.keys(), ...texts.head.keys()])];
    for (const path of paths) {
        pool.know(path, "base", texts.base.get(path));
        pool.know(path, "head", texts.head.get(path));
    }
    const claimed = paths.flatMap((path) => {
        const sides = { base: texts.base.get(path), head: texts.head.get(path) };
        const present = [sides.base, sides.head].filter((side) => side !== undefined);
        return present.some((side) => format.claims(side)) ? [{ path, format, ...sides, readable: false }] : [];
    });
    const keys = new Set(claimed.map(({ path }) => format.unit(path)));
    const isGiven = (unit) => unit.format.name === format.name && keys.has(unit.key);
    const differing = paths.filter((path) => texts.base.get(path)?.text !== texts.head.get(path)?.text);
    const hunks = differing.map((path) => [path, [(0,hunk_between/* hunkBetween */.J)(texts.base.get(path)?.text ?? "", texts.head.get(path)?.text ?? "")]]);
    return {
        claimed,
        replaces: (each) => isGiven({ format: each.format, key: format.unit(each.path) }),
        units: (all) => base
            ? all
            : all.map((unit) => (isGiven(unit) && unit.revision === "head" ? { ...unit, perhaps: unknown } : unit)),
        tells: { unshown: new Map(hunks), ...(!base && { unknownBefore: new Set(paths) }) },
    };
}
const byPath = (files) => new Map(files.map((file) => [file.path, file]));

// EXTERNAL MODULE: ./lib/src/change/texts.js
var texts = __webpack_require__(9851);
// EXTERNAL MODULE: ./lib/src/change/tree.js
var tree = __webpack_require__(423);
// EXTERNAL MODULE: ./lib/src/change/units.js
var units = __webpack_require__(4044);
// EXTERNAL MODULE: ./lib/src/change/work-tree.js
var work_tree = __webpack_require__(599);
;// CONCATENATED MODULE: ./lib/src/change/load.js

















async function loadChange(request, formats) {
    const beside = request.beside ?? [];
    const asked = [request.base, request.head, ...beside.map((file) => file.revision)].filter((name) => name !== undefined);
    const revisions = asked.length > 0 ? [...new Set(asked)] : ["HEAD"];
    const repository = await (0,change_repository/* openRepository */.h_)(request.repo, revisions);
    try {
        const nameOf = names(repository, revisions);
        const baseName = nameOf(request.base) ?? (await baseFor(repository, request.head));
        const headName = nameOf(request.head);
        const work = headName
            ? undefined
            : await (0,work_tree/* snapshot */.P)(repository, (path) => formats.some((each) => mayConcern(each, path)));
        const differing = (0,diff/* changedFiles */.Y)(repository, baseName, headName ?? work?.tree ?? "");
        // Where a commit is not there, saying so tells more than what the difference died of.
        differing.catch(() => { });
        const [base, head] = await Promise.all([
            commitOf(repository, baseName),
            headName === undefined ? undefined : commitOf(repository, headName),
        ]);
        const roots = { base: base.tree, head: head?.tree ?? work?.tree ?? "" };
        const trees = (0,tree/* readTrees */.i9)(repository.reader);
        const changed = await differing;
        const paths = changed.map(({ path }) => path);
        // What reads the files is loaded while git searches.
        const [callers] = await Promise.all([
            (0,find_callers/* findCallers */.Q)(paths, formats, (search) => (0,change_search/* searchTrees */.m)(repository, roots, search)),
            Promise.all(formats.filter(({ mayClaim }) => paths.some(mayClaim)).map((entry) => entry.load())),
        ]);
        const surroundings = { reader: repository.reader, trees, roots };
        const claims = await (0,claim/* claimFiles */.E)(changed, { ...surroundings, headTree: roots.head, formats, adopts: callers.adopts });
        request.foresee?.(claims.claimed.flatMap(({ base, head }) => [base ?? [], head ?? []].flat()));
        const pool = (0,change_pool/* makePool */.R)(surroundings);
        const given = request.given && takeGiven(request.given, pool);
        const claimed = [...claims.claimed.filter((each) => !given?.replaces(each)), ...(given?.claimed ?? [])];
        const [own, gathered, unwritten, files] = await Promise.all([
            (0,hunks/* patchesOf */.U)(repository, roots.base, roots.head, patchOrder(claimed)),
            (0,units/* gatherUnits */.$)(claimed, pool, callers.of, paths),
            paths.some((path) => formats.some((each) => isOfProgram(each, path)))
                ? __webpack_require__.e(/* import() */ 4401).then(__webpack_require__.bind(__webpack_require__, 4401)).then(({ unwrittenPrograms }) => unwrittenPrograms(changed, {
                    formats,
                    head: roots.head,
                    trees,
                    given: request.given?.format.name,
                    text: (path, revision) => (0,texts/* readText */.y)(repository.reader, trees, roots[revision], path),
                }))
                : [],
            Promise.all(beside.map((file) => file.side === "head"
                ? (0,texts/* readText */.y)(repository.reader, trees, roots.head, file.path)
                : readBeside(repository, trees, file, nameOf(file.revision) ?? base.oid))),
        ]);
        const known = new Set(claimed.map(({ path }) => path));
        const read = new Set(gathered.units.flatMap((unit) => unit.files.map(({ path }) => path)));
        // A file that is nobody's own is part of the change too, where some unit was read with it.
        const others = changed.filter(({ path }) => read.has(path) && !known.has(path)).map(({ path }) => path);
        const patches = [...own, ...(await (0,hunks/* patchesOf */.U)(repository, roots.base, roots.head, others))];
        return {
            base: base.oid,
            head: head?.oid ?? "work-tree",
            ...(head?.day !== undefined && { day: head.day }),
            files: fileChanges(changed, patches, work?.others ?? []),
            units: given ? given.units(gathered.units) : gathered.units,
            baseSources: sourcesOf(gathered.units, "base"),
            headSources: sourcesOf(gathered.units, "head"),
            hunks: hunksOf(patches),
            renames: renamesOf(patches),
            beside: files,
            ...given?.tells,
            diagnostics: [
                ...claims.diagnostics,
                ...(request.given?.diagnostics ?? []),
                ...callers.diagnostics,
                ...gathered.diagnostics,
                ...unwritten,
            ],
        };
    }
    finally {
        repository.close();
    }
}
const mayConcern = (entry, path) => entry.mayClaim(path) || isOfProgram(entry, path);
const isOfProgram = ({ programs }, path) => programs?.endings.some((ending) => path.endsWith(ending)) === true;
/** The text of a file at a revision; undefined if it is not there. */
async function readFileAt(repo, revision, path) {
    const repository = await openRepository(repo, [revision]);
    try {
        return await readBeside(repository, readTrees(repository.reader), { path, revision }, repository.names[0] ?? "");
    }
    finally {
        repository.close();
    }
}
const names = (repository, asked) => (revision) => revision === undefined ? undefined : repository.names[asked.indexOf(revision)];
async function baseFor({ directory }, head) {
    const { bare } = await (0,change_location/* locate */.x)(directory, []);
    return (0,revision/* defaultBase */.px)(directory, bare, head ?? "HEAD");
}
async function commitOf(repository, name) {
    const object = await repository.reader.read(`${name}^{commit}`);
    const text = object.kind === "commit" ? object.bytes.toString("latin1") : "";
    const tree = /^tree ([0-9a-f]+)/.exec(text)?.[1];
    if (object.kind !== "commit" || tree === undefined)
        throw (0,revision/* unknownRevision */.EX)(name, repository.shallow);
    const seconds = /^committer .*> (\d{1,11}) /m.exec(text)?.[1];
    return { oid: object.oid, tree, ...(seconds !== undefined && { day: (0,day/* dayOf */.kb)(new Date(Number(seconds) * 1000)) }) };
}
/** A link is refused rather than followed: what it leads to may be under the control of whoever is being judged. */
async function readBeside(repository, trees, file, name) {
    const path = (0,tree/* plainPath */.s1)(file.path);
    if (path === undefined)
        throw new error/* ChangeError */.P(`${(0,error/* quoted */.T)(file.path)} is no path in the repository`);
    const entry = await trees.find((await commitOf(repository, name)).tree, path);
    if (!entry)
        return undefined;
    if (entry.kind !== "file")
        throw new error/* ChangeError */.P(`${(0,error/* quoted */.T)(path)} is a ${entry.kind} at ${(0,error/* quoted */.T)(name)}; make it a file`);
    const object = await repository.reader.read(entry.oid);
    if (object.kind === "too-large")
        throw new error/* ChangeError */.P(`${(0,error/* quoted */.T)(path)} is too large at ${(0,error/* quoted */.T)(name)}`);
    if (object.kind === "missing") {
        throw new error/* ChangeError */.P(`the contents of ${(0,error/* quoted */.T)(path)} at ${(0,error/* quoted */.T)(name)} are not in this clone`);
    }
    return (0,decode/* decode */.D)(object.bytes);
}
/** Files of ours; those that came or went first, so that git sees which of them are one file. */
function patchOrder(claimed) {
    const readable = claimed.filter((each) => each.readable);
    const oneSided = readable.filter(({ base, head }) => !(base && head));
    const twoSided = readable.filter(({ base, head }) => base && head);
    return [...oneSided, ...twoSided].map(({ path }) => path);
}
function hunksOf(patches) {
    return new Map(patches.map(({ basePath, headPath, hunks }) => [headPath ?? basePath ?? "", hunks]));
}
function renamesOf(patches) {
    const renames = new Map();
    for (const { basePath, headPath } of patches) {
        if (basePath !== undefined && headPath !== undefined && basePath !== headPath)
            renames.set(basePath, headPath);
    }
    return renames;
}
function fileChanges(changed, patches, others) {
    const renames = renamesOf(patches);
    const previous = new Map([...renames].map(([from, to]) => [to, from]));
    const files = new Map();
    for (const { path, base, head } of changed) {
        const previousPath = previous.get(path);
        if (previousPath !== undefined)
            files.set(path, { kind: "renamed", path, previousPath });
        else if (base && head)
            files.set(path, { kind: "modified", path });
        else if (head)
            files.set(path, { kind: "added", path });
        else if (!renames.has(path))
            files.set(path, { kind: "deleted", path });
    }
    for (const other of others)
        if (!files.has(other.path))
            files.set(other.path, other);
    return [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}
function sourcesOf(units, revision) {
    const sources = new Map();
    for (const unit of units) {
        if (unit.revision === revision)
            for (const file of unit.files)
                sources.set(file.path, file);
    }
    return sources;
}


/***/ }),

/***/ 5684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ find),
/* harmony export */   x: () => (/* binding */ locate)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6641);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5679);
/* harmony import */ var _revision_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3486);
/** A directory to where its repository keeps things, and revisions to the ids they name. */





/** Asks git only where a look does not settle it: each process costs as much as reading a dozen files. */
async function find(directory, revisions) {
    return atSight(directory, revisions) ?? locate(directory, revisions);
}
/** Full ids in a git directory of the usual form, with nothing kept elsewhere. */
function atSight(directory, revisions) {
    if (!revisions.every(isId))
        return undefined;
    const at = realDirectory(directory);
    const git = [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, ".git"), at].find(isGitDirectory);
    if (git === undefined)
        return undefined;
    return { directory: at, objects: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(git, "objects"), shallow: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(git, "shallow")), names: revisions };
}
const isGitDirectory = (path) => ["objects", "refs"].every((name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name), { throwIfNoEntry: false })?.isDirectory()) &&
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, "HEAD")) &&
    !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, "commondir"));
const isId = (revision) => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(revision);
/** Where things are, as git has it. Reads no object that naming a revision does not take. */
async function locate(directory, revisions) {
    revisions.forEach(_revision_js__WEBPACK_IMPORTED_MODULE_3__/* .checkRevision */ .G7);
    const at = realDirectory(directory);
    const questions = ["--is-bare-repository", "--is-shallow-repository", "--is-inside-work-tree"];
    const places = ["--git-path", "index", "--git-path", "objects", "--show-cdup"];
    const { status, stdout, stderr } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)([...(0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .inDirectory */ .zX)(at), "rev-parse", ...questions, ...places, ...revisions, "--"], { env: (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .readingEnvironment */ .Oo)() });
    const lines = stdout.toString("utf8").split("\n");
    const [bare, shallow, inside, index, objects, up] = lines;
    if (status !== 0) {
        const bad = /bad revision '(.*)'/s.exec(stderr)?.[1];
        throw bad === undefined ? notRepository(directory, stderr) : (0,_revision_js__WEBPACK_IMPORTED_MODULE_3__/* .unknownRevision */ .EX)(bad, shallow === "true");
    }
    // Without a work tree git prints no line for the way up to its root.
    const hasTree = inside === "true";
    const names = lines.slice(hasTree ? 6 : 5, -2);
    const odd = names.findIndex((name) => !isId(name));
    if (names.length !== revisions.length || odd !== -1 || index === undefined || objects === undefined) {
        throw (0,_revision_js__WEBPACK_IMPORTED_MODULE_3__/* .unknownRevision */ .EX)(revisions[Math.max(0, odd)] ?? "", shallow === "true");
    }
    return {
        directory: at,
        bare: bare === "true",
        shallow: shallow === "true",
        workTree: hasTree ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(at, up ?? "") : undefined,
        index: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(at, index),
        objects: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(at, objects),
        names,
    };
}
function realDirectory(directory) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(directory))
        throw new _error_js__WEBPACK_IMPORTED_MODULE_4__/* .ChangeError */ .P(`${(0,_error_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T)(directory)} does not exist; give a git repository`);
    return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(directory);
}
function notRepository(directory, stderr) {
    if (stderr.includes("not a git repository")) {
        return new _error_js__WEBPACK_IMPORTED_MODULE_4__/* .ChangeError */ .P(`${(0,_error_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T)(directory)} is not a git repository; give a clone or a bare git directory`);
    }
    if (stderr.includes("cannot change to")) {
        return new _error_js__WEBPACK_IMPORTED_MODULE_4__/* .ChangeError */ .P(`${(0,_error_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T)(directory)} is not a directory; give a git repository`);
    }
    return new _error_js__WEBPACK_IMPORTED_MODULE_4__/* .ChangeError */ .P(`git cannot read ${(0,_error_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T)(directory)}: ${(0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .lastLine */ .fM)(stderr)}`);
}


/***/ }),

/***/ 7131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readObjects),
/* harmony export */   u: () => (/* binding */ SIZE_LIMIT)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6641);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5679);
/** Names of objects to their contents, through one `git cat-file --batch` that lives as long as the reading. */


const SIZE_LIMIT = 10 * 1024 * 1024;
/** Of a blob over the limit this much is kept, enough to tell whose it is. */
const PREFIX = 256 * 1024;
/** git dies of a corrupt object; that one counts as missing, and a new process reads the rest. */
const DEATHS = 20;
function readObjects(env) {
    let waiting = [];
    let unsent = "";
    let deaths = 0;
    let failure;
    let closed = false;
    /** Started by the first question: whatever decides what is asked for may be started before. */
    let child;
    function start() {
        const started = (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .startGit */ .BE)(["cat-file", "--batch"], env);
        const take = framing((object) => {
            waiting.shift()?.answer(object);
            // git would write out the rest before the next answer: a new process is cheaper.
            if (object.kind === "too-large")
                replace();
            return object.kind !== "too-large";
        });
        started.stdout.on("data", (chunk) => {
            if (started === child)
                take(chunk);
        });
        started.stdin.on("error", () => { });
        started.on("error", (error) => giveUp((0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .notStarted */ .DY)(error)));
        started.on("close", () => {
            if (started !== child || closed || failure)
                return;
            waiting.shift()?.answer({ kind: "missing" });
            if (++deaths > DEATHS)
                giveUp(new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .ChangeError */ .P("git cannot read the repository's objects; run `git fsck`"));
            else
                replace();
        });
        return started;
    }
    /** What is asked for in one go is written in one go. */
    function ask(names) {
        if (unsent === "")
            queueMicrotask(send);
        unsent += names;
    }
    function send() {
        if (unsent === "" || failure)
            return;
        child ??= start();
        child.stdin.write(unsent);
        unsent = "";
    }
    function replace() {
        child?.kill("SIGKILL");
        child = undefined;
        unsent = "";
        ask(waiting.map(({ name }) => `${name}\n`).join(""));
    }
    function giveUp(error) {
        failure ??= error;
        const left = waiting;
        waiting = [];
        for (const question of left)
            question.fail(failure);
        child?.kill("SIGKILL");
    }
    return {
        read(name) {
            if (failure)
                return Promise.reject(failure);
            if (/[\s\0]/.test(name))
                return Promise.resolve({ kind: "missing" });
            return new Promise((answer, fail) => {
                waiting.push({ name, answer, fail });
                ask(`${name}\n`);
            });
        },
        close() {
            closed = true;
            giveUp(new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .ChangeError */ .P("reading was stopped"));
        },
    };
}
/**
 * Takes the stream apart: `<oid> <type> <size>`, a newline, the bytes, a newline; or `<name> missing`.
 * `emit` gets each object and says whether to go on.
 */
function framing(emit) {
    let header = Buffer.alloc(0);
    let body;
    return (chunk) => {
        let at = 0;
        while (at < chunk.length) {
            if (!body) {
                const end = chunk.indexOf(10, at);
                header = Buffer.concat([header, chunk.subarray(at, end === -1 ? chunk.length : end)]);
                if (end === -1)
                    return;
                at = end + 1;
                body = opened(header.toString("latin1"));
                header = Buffer.alloc(0);
                if (!body)
                    emit({ kind: "missing" });
                continue;
            }
            const { kind, oid, size, bytes } = body;
            const copied = chunk.copy(bytes, body.seen, at, at + bytes.length - body.seen);
            at += copied;
            body.seen += copied;
            const whole = bytes.length === size;
            // The newline after the bytes may come with the next chunk.
            if (body.seen < bytes.length || (whole && at >= chunk.length))
                continue;
            at++;
            body = undefined;
            if (!emit(whole ? { kind, oid, bytes } : { kind: "too-large", oid, size, bytes }))
                return;
        }
    };
}
function opened(header) {
    const [oid = "", kind = "", size = ""] = header.split(" ");
    if (!isObjectKind(kind))
        return undefined;
    const length = Number(size);
    return { kind, oid, size: length, bytes: Buffer.allocUnsafe(length > SIZE_LIMIT ? PREFIX : length), seen: 0 };
}
const isObjectKind = (word) => /^(?:blob|tree|commit|tag)$/.test(word);


/***/ }),

/***/ 6614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ makePool)
});

// EXTERNAL MODULE: ./lib/src/change/blob.js
var change_blob = __webpack_require__(9504);
// EXTERNAL MODULE: ./lib/src/change/tree.js
var tree = __webpack_require__(423);
;// CONCATENATED MODULE: ./lib/src/change/window.js
/** A number of tasks at a time: the way to ask ahead without asking for everything at once. */
function window_window(size) {
    let free = size;
    const waiting = [];
    return async (task) => {
        if (free > 0)
            free--;
        else
            await new Promise((resolve) => waiting.push(resolve));
        try {
            return await task();
        }
        finally {
            const next = waiting.shift();
            if (next)
                next();
            else
                free++;
        }
    };
}

;// CONCATENATED MODULE: ./lib/src/change/pool.js



/** How many files that did not change may be read at each revision, and how much text in all, in UTF-16 units. */
const FILE_LIMIT = 5_000;
const TEXT_LIMIT = 64 * 1024 * 1024;
/** How many are asked for ahead: enough that git need not wait, few enough that the bound on text holds soon. */
const AT_A_TIME = 256;
function makePool({ reader, trees, roots }) {
    const sources = { base: new Map(), head: new Map() };
    /** By id: most files are equal at both revisions, and their text is kept once. */
    const blobs = new Map();
    const diagnostics = new Map();
    const ahead = window_window(AT_A_TIME);
    const filesLeft = { base: FILE_LIMIT, head: FILE_LIMIT };
    let textLeft = TEXT_LIMIT;
    /** Once about each file, and once in all about a bound. */
    function complain(code, path, message) {
        const once = code === "too-much-work" ? code : `${code} ${path}`;
        const severity = code === "too-much-work" ? "error" : "warning";
        if (!diagnostics.has(once))
            diagnostics.set(once, { code, severity, message, at: { path } });
    }
    function blobOf(oid, path, revision) {
        const known = blobs.get(oid);
        if (known)
            return known;
        const reading = ahead(async () => {
            if (textLeft <= 0)
                return undefined;
            const blob = await (0,change_blob/* readBlob */.g)(reader, oid, path, revision);
            if (blob.kind === "text")
                textLeft -= blob.source.text.length;
            return textLeft < 0 ? undefined : blob;
        });
        blobs.set(oid, reading);
        return reading;
    }
    async function read(oid, path, revision) {
        const blob = filesLeft[revision]-- > 0 ? await blobOf(oid, path, revision) : undefined;
        if (blob?.kind === "text")
            return { path, revision, text: blob.source.text };
        if (!blob) {
            const most = `${FILE_LIMIT} files or ${TEXT_LIMIT / 1024 / 1024} MB of text`;
            return complain("too-much-work", path, `over ${most} belong to what changed; the rest, from this file on, was not read`);
        }
        const which = "the file belongs to what changed, but";
        return blob.kind === "missing"
            ? complain("missing", path, `${which} its contents at the ${revision} are not in this clone`)
            : complain("too-large", path, `${which} it is over ${change_blob/* SIZE_LIMIT_IN_WORDS */.U} and was not read`);
    }
    function load(path, { oid }, revision) {
        const known = sources[revision].get(path);
        if (known)
            return known;
        const source = read(oid, path, revision);
        sources[revision].set(path, source);
        return source;
    }
    return {
        know: (path, revision, source) => sources[revision].set(path, Promise.resolve(source)),
        async fetch(want, revision) {
            const path = (0,tree/* plainPath */.s1)(want.path);
            if (path === undefined)
                return [];
            if (want.kind === "file") {
                const known = sources[revision].get(path);
                if (known)
                    return present([await known]);
                const entry = await trees.find(roots[revision], path);
                return entry?.kind === "file" ? present([await load(path, entry, revision)]) : [];
            }
            const below = path === "" ? "" : `${path}/`;
            const entries = await trees.list(roots[revision], path);
            const wanted = entries.filter(({ kind, name }) => kind === "file" && want.endings.some((end) => name.endsWith(end)));
            return present(await Promise.all(wanted.map((entry) => load(`${below}${entry.name}`, entry, revision))));
        },
        async holds(directory, endings, revision) {
            const entries = await trees.list(roots[revision], directory);
            return entries.some(({ kind, name }) => kind === "file" && endings.some((end) => name.endsWith(end)));
        },
        diagnostics: () => [...diagnostics.values()],
    };
}
const present = (sources) => sources.filter((source) => source !== undefined);


/***/ }),

/***/ 2083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h_: () => (/* binding */ openRepository),
/* harmony export */   mS: () => (/* binding */ objectFormatOf)
/* harmony export */ });
/* unused harmony export makeBareDirectory */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5679);
/* harmony import */ var _location_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5684);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7131);
/** A directory to a repository whose objects can be read, through a git directory of our own that holds nothing else. */






/** Opens a repository and resolves revisions in one go. Whoever opens it closes it. */
async function openRepository(directory, revisions) {
    const found = await (0,_location_js__WEBPACK_IMPORTED_MODULE_4__/* .find */ .I)(directory, revisions);
    const privateDirectory = makeBareDirectory((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), found.objects, objectFormatOf(found.names[0]));
    const env = (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .readingEnvironment */ .Oo)({ GIT_DIR: privateDirectory, GIT_CONFIG_GLOBAL: node_os__WEBPACK_IMPORTED_MODULE_1__.devNull });
    const reader = (0,_objects_js__WEBPACK_IMPORTED_MODULE_5__/* .readObjects */ .$)(env);
    return {
        ...found,
        reader,
        env,
        privateDirectory,
        close() {
            reader.close();
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(privateDirectory, { recursive: true, force: true });
        },
    };
}
/** A bare git directory with nothing in it but, borrowed, the objects of another. Bare, so that the attributes of no checkout apply. */
function makeBareDirectory(parent, borrowed, objectFormat) {
    const directory = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, "ai-iam-gate-"));
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, "refs"));
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, "objects", "info"), { recursive: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, "HEAD"), "ref: refs/heads/none\n");
    if (borrowed !== undefined)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, "objects", "info", "alternates"), `${inQuotes(borrowed)}\n`);
    const sha256 = "\trepositoryformatversion = 1\n[extensions]\n\tobjectformat = sha256\n";
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, "config"), `[core]\n\tbare = true\n${objectFormat === "sha256" ? sha256 : ""}`);
    return directory;
}
/** Which kind of ids a repository has, by one of them. */
const objectFormatOf = (id) => (id?.length === 64 ? "sha256" : "sha1");
/** As git reads a path that holds unusual characters. */
const inQuotes = (path) => `"${path.replace(/["\\]/g, "\\$&").replaceAll("\n", "\\n")}"`;


/***/ }),

/***/ 3486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EX: () => (/* binding */ unknownRevision),
/* harmony export */   G7: () => (/* binding */ checkRevision),
/* harmony export */   px: () => (/* binding */ defaultBase)
/* harmony export */ });
/* unused harmony exports mergeBase, defaultBranch */
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6641);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5679);
/** What a user calls a revision to the name of a commit; and where the default branch is. */


/** A commit, branch or tag, and steps back from it. No option, no range, no path, no search, nothing that a shell or git expands. */
const REVISION = /^[\p{L}\p{N}_@.][\p{L}\p{N}_@./+=%#,~^{}-]*$/u;
function checkRevision(revision) {
    const plain = REVISION.test(revision) && !revision.includes("..") && !revision.includes("^{/") && revision.length <= 500;
    if (!plain)
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .ChangeError */ .P(`${(0,_error_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(revision)} is no revision; give a branch, a tag or a commit`);
}
function unknownRevision(revision, shallow) {
    if (revision === "HEAD")
        return new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .ChangeError */ .P("the repository has no commit yet; there is nothing to compare");
    const depth = shallow ? "; this clone is shallow and may lack it" : "";
    return new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .ChangeError */ .P(`unknown revision ${(0,_error_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(revision)}; give a branch, a tag or a commit of this repository${depth}`);
}
/**
 * The common ancestor that a pull request is compared with; undefined if there is none in this clone. Branches that were merged
 * both ways may have several, none of which is what git merges with: then it is the commit that `one` names.
 * INVARIANT: whoever made the other chooses none of several, or what one of them had would come back unseen.
 */
async function mergeBase(repo, one, other) {
    checkRevision(one);
    checkRevision(other);
    const ask = async (...args) => {
        const { status, stdout } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .EO)([...(0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .inDirectory */ .zX)(repo), ...args], { env: (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .readingEnvironment */ .Oo)() });
        return status === 0 ? stdout.toString("utf8").trim().split("\n") : [];
    };
    const found = await ask("merge-base", "--all", one, other);
    const [only] = found.length > 1 ? await ask("rev-parse", "--verify", "--quiet", `${one}^{commit}`, "--") : found;
    return only;
}
/** Best first: what the remote says, then the usual names. */
const DEFAULT_BRANCHES = [
    "refs/remotes/origin/HEAD",
    "refs/remotes/origin/main",
    "refs/remotes/origin/master",
    "refs/heads/main",
    "refs/heads/master",
];
/** The default branch's ref. A bare repository's own HEAD says which it is, unless a remote does. */
async function defaultBranch(repo, bare) {
    const listed = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .askGit */ .gG)([...(0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .inDirectory */ .zX)(repo), "for-each-ref", "--format=%(refname)", ...DEFAULT_BRANCHES], {
        env: (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .readingEnvironment */ .Oo)(),
    });
    const refs = new Set(listed.toString("utf8").split("\n"));
    const found = DEFAULT_BRANCHES.find((ref) => refs.has(ref) && !(bare && ref.startsWith("refs/heads/")));
    if (found)
        return found;
    if (bare)
        return "HEAD";
    throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .ChangeError */ .P("there is no default branch (origin/HEAD, main or master); give the base with `--base`");
}
/** The base where none was given. */
async function defaultBase(repo, bare, head) {
    const branch = await defaultBranch(repo, bare);
    const base = await mergeBase(repo, branch, head);
    if (base !== undefined)
        return base;
    const name = (0,_error_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(branch.replace(/^refs\/(?:remotes|heads)\//, ""));
    throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .ChangeError */ .P(`${(0,_error_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(head)} has no commit in common with ${name}; give the base with \`--base\``);
}


/***/ }),

/***/ 2739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ searchTrees)
/* harmony export */ });
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5679);

/** Long enough for the largest repositories, short enough that nobody takes it for a hang. */
const TIMEOUT_MS = 60_000;
async function searchTrees(repository, roots, { pattern, endings }) {
    const trees = [...new Set([roots.base, roots.head])].filter((tree) => tree !== "");
    const paths = endings.map((ending) => `*${ending}`);
    const args = ["grep", "-z", "--no-color", "--full-name", "-E", "-e", pattern, ...trees, "--", ...paths];
    const env = { ...repository.env, GIT_LITERAL_PATHSPECS: "0" };
    const { status, stdout } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .EO)(args, { env, timeoutMs: TIMEOUT_MS });
    // 1 is for nothing found; what is worse may have been found in part.
    if (status > 1)
        return undefined;
    return stdout
        .toString("utf8")
        .split("\n")
        .flatMap((line) => found(line, roots));
}
/** `<tree>:<path>`, a NUL, the line. */
function found(line, roots) {
    const colon = line.indexOf(":");
    const end = line.indexOf("\0");
    if (colon < 0 || end < colon)
        return [];
    const [tree, path, text] = [line.slice(0, colon), line.slice(colon + 1, end), line.slice(end + 1)];
    const revisions = ["base", "head"].filter((revision) => roots[revision] === tree);
    return revisions.map((revision) => ({ revision, path, text }));
}


/***/ }),

/***/ 9851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readTextsAt: () => (/* binding */ readTextsAt),
/* harmony export */   y: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5029);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2083);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(423);
/** Paths of one revision to their texts, as far as they are files that can be read. */



/** By path. Throws ChangeError where there is no such repository or revision. */
async function readTextsAt(repo, revision, paths) {
    const repository = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .openRepository */ .h_)(repo, [revision]);
    try {
        const { reader, names } = repository;
        const trees = (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .readTrees */ .i9)(reader);
        const tree = await reader.read(`${names[0]}^{tree}`);
        const texts = new Map();
        if (tree.kind !== "tree")
            return texts;
        for (const path of paths) {
            const text = await readText(reader, trees, tree.oid, path);
            if (text !== undefined)
                texts.set(path, text);
        }
        return texts;
    }
    finally {
        repository.close();
    }
}
/** Undefined for whatever is no file, or cannot be read. */
async function readText(reader, trees, tree, given) {
    const path = (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .plainPath */ .s1)(given);
    const entry = path === undefined ? undefined : await trees.find(tree, path);
    const object = entry?.kind === "file" ? await reader.read(entry.oid) : undefined;
    return object?.kind === "blob" ? (0,_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .decode */ .D)(object.bytes) : undefined;
}


/***/ }),

/***/ 423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   i9: () => (/* binding */ readTrees),
/* harmony export */   s1: () => (/* binding */ plainPath)
/* harmony export */ });
/* unused harmony export parseTree */
const kindOf = (mode) => mode === "120000"
    ? "link"
    : mode === "160000"
        ? "submodule"
        : mode.replace(/^0/, "") === "40000"
            ? "directory"
            : "file";
/** Takes a raw tree apart: `<mode> <name>`, a NUL, the id's bytes, over and over. */
function parseTree(bytes, idLength) {
    const entries = [];
    let at = 0;
    while (at < bytes.length) {
        const space = bytes.indexOf(32, at);
        const end = bytes.indexOf(0, space + 1);
        if (space === -1 || end === -1 || end + 1 + idLength > bytes.length)
            break;
        entries.push({
            kind: kindOf(bytes.toString("latin1", at, space)),
            name: bytes.toString("utf8", space + 1, end),
            oid: bytes.toString("hex", end + 1, end + 1 + idLength),
        });
        at = end + 1 + idLength;
    }
    return entries;
}
function readTrees(reader) {
    const known = new Map();
    function read(oid) {
        const before = known.get(oid);
        if (before)
            return before;
        const reading = reader
            .read(oid)
            .then((object) => (object.kind === "tree" ? parseTree(object.bytes, oid.length / 2) : []));
        known.set(oid, reading);
        return reading;
    }
    async function find(root, path) {
        let at = { kind: "directory", name: "", oid: root };
        for (const name of path.split("/")) {
            if (at.kind !== "directory")
                return undefined;
            const next = (await read(at.oid)).find((entry) => entry.name === name);
            if (!next)
                return undefined;
            at = next;
        }
        return at;
    }
    return {
        find,
        async list(root, directory) {
            if (directory === "")
                return read(root);
            const entry = await find(root, directory);
            return entry?.kind === "directory" ? read(entry.oid) : [];
        },
    };
}
/** A path below the root in its plain form, empty for the root; undefined if it leads out of it. */
function plainPath(path) {
    if (path.startsWith("/") || path.includes("\0") || path.includes("\\"))
        return undefined;
    const out = [];
    for (const name of path.split("/")) {
        if (name === "" || name === ".")
            continue;
        if (name !== "..")
            out.push(name);
        else if (out.pop() === undefined)
            return undefined;
    }
    return out.join("/");
}


/***/ }),

/***/ 4044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ gatherUnits)
/* harmony export */ });
const REVISIONS = ["base", "head"];
/**
 * A unit exists for each file of ours, at its path of either revision, and for each that refers to it; and each is gathered at
 * both, so that a module that lost or gained a file, or moved, is whole on each side as far as it was there. `changed` are the
 * paths of the change, ours or not.
 */
async function gatherUnits(claimed, pool, callers, changed) {
    for (const { path, base, head } of claimed) {
        pool.know(path, "base", base);
        pool.know(path, "head", head);
    }
    const found = await seeds(claimed, pool, callers);
    const diagnostics = [];
    const units = await Promise.all(found.map(async (seed) => {
        const programs = programsOf(seed, changed);
        const [base, head] = await Promise.all([
            gather(seed, programs, "base", pool),
            gather(seed, programs, "head", pool),
        ]);
        await seed.format.prepare?.([...base, ...head]);
        return partsOf(seed, { base, head }, diagnostics);
    }));
    return {
        units: units.flat().filter(({ files }) => files.length > 0),
        diagnostics: [...pool.diagnostics(), ...diagnostics],
    };
}
/** So many of the changed files of programs are looked at, those nearest to the unit first. */
const mostPrograms = 200;
function programsOf({ format, key }, changed) {
    const endings = format.programs ?? [];
    const programs = changed.filter((path) => endings.some((ending) => path.endsWith(ending)));
    if (programs.length > mostPrograms) {
        const near = new Map(programs.map((path) => [path, commonLength(path, key)]));
        programs.sort((a, b) => (near.get(b) ?? 0) - (near.get(a) ?? 0));
    }
    return programs.slice(0, mostPrograms).map((path) => ({ kind: "file", path }));
}
function commonLength(a, b) {
    let length = 0;
    while (length < a.length && a[length] === b[length])
        length++;
    return length;
}
const none = { value: [], diagnostics: [] };
/** A part that one revision has is compared with the unit by itself where the other has no such part. */
function partsOf({ format, key }, files, diagnostics) {
    const unit = (revision) => ({ format, key, revision, files: files[revision] });
    if (!format.parts)
        return REVISIONS.map(unit);
    // Where there is nothing, it is deployed in no way, not even by itself.
    const partsAt = (revision) => files[revision].length > 0 ? format.parts?.(key, files[revision]) : undefined;
    const parts = { base: partsAt("base") ?? none, head: partsAt("head") ?? none };
    for (const each of REVISIONS.flatMap((revision) => parts[revision].diagnostics))
        diagnostics.push(each);
    const names = new Set(REVISIONS.flatMap((revision) => parts[revision].value.map(({ name }) => name)));
    if (isAlone(parts.base, parts.head) || isAlone(parts.head, parts.base))
        names.delete("");
    return REVISIONS.flatMap((revision) => {
        const alone = files[revision].filter(({ path }) => !names.has(path));
        return [...names].map((name) => {
            const own = parts[revision].value.find((part) => part.name === name);
            return { ...unit(revision), files: own?.files ?? alone, ...(name !== "" && { part: name }) };
        });
    });
}
/** Whether a unit is deployed only by itself at one revision, and only with settings at the other: then each of these is compared with it. */
const isAlone = (one, other) => one.value.length > 0 &&
    one.value.every(({ name }) => name === "") &&
    other.value.length > 0 &&
    other.value.every(({ name }) => name !== "");
async function seeds(claimed, pool, callers) {
    const found = new Map();
    const add = (format, key, sources) => {
        const name = `${format.name}\0${key}`;
        const seed = found.get(name) ?? { format, key, sources: [] };
        found.set(name, seed);
        for (const source of sources)
            if (!seed.sources.includes(source))
                seed.sources.push(source);
    };
    for (const { path, format, base, head } of claimed) {
        const sources = [base, head].filter((source) => source !== undefined);
        const set = await unitsSetBy(sources, format, pool, callers);
        if (set)
            for (const each of set)
                add(each.format, each.key, sources);
        else if (!format.calls)
            add(format, format.unit(path), sources);
        else if (sources.some((source) => format.claims(source)))
            for (const key of await ownUnits(path, sources, format, pool, callers.get(format)))
                add(format, key, sources);
        const names = [path, ...sources.flatMap((source) => format.calls?.names?.(source) ?? [])];
        for (const [caller, graph] of callers)
            for (const revision of REVISIONS)
                for (const unit of names.flatMap((name) => graph.of(name, revision)))
                    for (const key of graph.roots(unit, revision))
                        add(caller, key, sources);
    }
    return [...found.values()].sort((a, b) => order(a.key, b.key) || order(a.format.name, b.format.name));
}
/** The units that a file is for, which is none itself; undefined of any other file. */
async function unitsSetBy(sources, format, pool, callers) {
    const near = sources.map((source) => format.calls?.settings?.near(source));
    if (near.every((wants) => wants === undefined))
        return undefined;
    const wants = near.flatMap((each) => each ?? []);
    const found = await Promise.all(REVISIONS.flatMap((revision) => wants.map((want) => pool.fetch(want, revision))));
    const formats = new Set([format, ...callers.keys()]);
    return [...new Set(found.flat())].flatMap((unit) => {
        const reader = [...formats].find((each) => each.calls?.settings && each.claims(unit));
        return reader?.calls?.settings && sources.some((source) => reader.calls?.settings?.fit(source, unit))
            ? [{ format: reader, key: reader.unit(unit.path) }]
            : [];
    });
}
/** The units that a file's own belongs to, at each revision that has the file: where it is not, nobody can call it. */
async function ownUnits(path, sources, format, pool, graph) {
    const homes = await Promise.all(REVISIONS.filter((revision) => sources.some((source) => source.revision === revision)).map(async (revision) => ({
        revision,
        home: await homeOf(format.unit(path), format, revision, pool),
    })));
    // A revision that has nothing of it says nothing of who calls it.
    const there = await Promise.all(homes.map(({ revision, home }) => isThere(home, format, revision, pool)));
    const telling = there.includes(true) ? homes.filter((_, i) => there[i]) : homes;
    const found = await Promise.all(telling.map(async ({ revision, home }) => {
        const roots = graph?.roots(home, revision) ?? [home];
        const led = await Promise.all(roots.map((root) => leads(root, home, format, revision, pool)));
        // INVARIANT: what changed is read by itself unless a unit surely calls it: a call that was found may be none.
        return led.includes(true) ? roots : [...roots, home];
    }));
    return [...new Set(found.flat())];
}
async function isThere(unit, { calls }, revision, pool) {
    const own = calls?.own(unit);
    if (own?.kind === "file")
        return (await pool.fetch(own, revision)).length > 0;
    return pool.holds(unit, calls?.heads ?? [], revision);
}
/** So many units are looked through on the way from a root to what it calls. */
const mostOnTheWay = 200;
async function leads(root, home, format, revision, pool) {
    const seen = new Set([root]);
    for (const unit of seen) {
        if (unit === home)
            return true;
        if (seen.size > mostOnTheWay)
            return false;
        const files = format.calls ? await pool.fetch(format.calls.own(unit), revision) : [];
        for (const file of files)
            for (const each of format.calls?.called(file) ?? [])
                seen.add(each);
    }
    return false;
}
/** A file itself; a directory itself, or the nearest above it, that holds what makes it a unit. */
async function homeOf(directory, format, revision, pool) {
    if (format.calls?.own(directory).kind === "file")
        return directory;
    const endings = format.calls?.heads ?? [];
    for (let at = directory;; at = at.slice(0, Math.max(0, at.lastIndexOf("/")))) {
        if (await pool.holds(at, endings, revision))
            return at;
        if (at === "")
            return directory;
    }
}
/** What the changed files of either revision want is looked for at this one; what comes in is asked again. */
async function gather({ format, key, sources }, programs, revision, pool) {
    const files = new Map();
    const asked = new Set();
    let wants = [
        ...(format.calls?.wants(key) ?? []),
        ...programs,
        ...sources.flatMap((source) => format.wants(source, key)),
    ];
    for (const source of sources)
        if (source.revision === revision)
            files.set(source.path, source);
    while (wants.length > 0) {
        const fresh = new Map(wants.map((want) => [nameOf(want), want]));
        for (const name of asked)
            fresh.delete(name);
        for (const name of fresh.keys())
            asked.add(name);
        const arrived = [];
        const found = await Promise.all([...fresh.values()].map((want) => pool.fetch(want, revision)));
        for (const source of found.flat()) {
            if (files.has(source.path))
                continue;
            files.set(source.path, source);
            arrived.push(source);
        }
        wants = arrived.flatMap((source) => format.wants(source, key));
    }
    return [...files.values()].sort((a, b) => order(a.path, b.path));
}
const nameOf = (want) => want.kind === "file" ? `file\0${want.path}` : `directory\0${want.path}\0${want.endings.join("\0")}`;
const order = (a, b) => (a < b ? -1 : a > b ? 1 : 0);


/***/ }),

/***/ 599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ snapshot)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6641);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5679);
/* harmony import */ var _location_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5684);
/** The work tree as it stands to a tree object, written into the private directory and gone with it. */





/**
 * From there on the work tree is a revision like any other. git itself puts the files into the tree, so that what it does to
 * line ends happens here too, and links stay links; filters do not run, since the private directory knows none.
 */
async function snapshot(repository, ofInterest) {
    const { workTree, index } = await (0,_location_js__WEBPACK_IMPORTED_MODULE_3__/* .locate */ .x)(repository.directory, []);
    if (workTree === undefined)
        throw new _error_js__WEBPACK_IMPORTED_MODULE_4__/* .ChangeError */ .P("a bare repository has no work tree; give the head with `--head`");
    const ownIndex = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repository.privateDirectory, "index");
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(index))
        copyIndex(index, ownIndex);
    const inTree = (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .inDirectory */ .zX)(workTree);
    const env = { ...repository.env, GIT_WORK_TREE: workTree, GIT_INDEX_FILE: ownIndex };
    const [untracked, modified] = await Promise.all([
        (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .askGit */ .gG)([...inTree, "ls-files", "-z", "--others", "--exclude-standard"], { env: (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .readingEnvironment */ .Oo)() }).then(_git_js__WEBPACK_IMPORTED_MODULE_2__/* .fields */ .OA),
        (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .askGit */ .gG)([...inTree, "ls-files", "-z", "--modified"], { env }).then(_git_js__WEBPACK_IMPORTED_MODULE_2__/* .fields */ .OA),
    ]);
    // A nested repository is listed as a directory.
    const added = untracked.filter((path) => !path.endsWith("/"));
    const links = new Set(added.filter((path) => statusOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workTree, path))?.isSymbolicLink()));
    // Where a link took a directory's place, what was tracked below it goes when the link comes.
    const changed = [...new Set(modified)].filter((path) => !isBelow(path, links));
    const paths = [...added.filter((path) => ofInterest(path) || links.has(path)), ...changed.filter(ofInterest)];
    if (paths.length > 0) {
        const input = paths.map((path) => `${path}\0`).join("");
        await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .askGit */ .gG)([...inTree, "update-index", "-z", "--add", "--remove", "--replace", "--stdin"], { env, input });
    }
    const { status, stdout, stderr } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)([...inTree, "write-tree", "--missing-ok"], { env });
    if (status !== 0)
        throw new _error_js__WEBPACK_IMPORTED_MODULE_4__/* .ChangeError */ .P(treeProblem(stderr));
    return {
        tree: stdout.toString("utf8").trim(),
        others: [
            ...added.filter((path) => !ofInterest(path)).map((path) => ({ path, kind: "added" })),
            ...changed
                .filter((path) => !ofInterest(path))
                .map((path) => ({ path, kind: statusOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workTree, path)) ? "modified" : "deleted" })),
        ],
    };
}
/** With the part that a split index keeps in files of its own. */
function copyIndex(from, to) {
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(from);
    for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(directory)) {
        if (name.startsWith("sharedindex."))
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.copyFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(to), name));
    }
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.copyFileSync)(from, to);
    // An index tells what may have changed since by its own age, so the copy must not be younger.
    const { atimeMs, mtimeMs } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(from);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.utimesSync)(to, atimeMs / 1000, mtimeMs / 1000 - 1);
}
const statusOf = (path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
function isBelow(path, links) {
    if (links.size === 0)
        return false;
    for (let at = path.lastIndexOf("/"); at > 0; at = path.lastIndexOf("/", at - 1)) {
        if (links.has(path.slice(0, at)))
            return true;
    }
    return false;
}
function treeProblem(stderr) {
    if (stderr.includes("unmerged"))
        return "the work tree has unmerged files; finish the merge, or give the head with `--head`";
    return "the work tree cannot be read; give the head with `--head`";
}


/***/ }),

/***/ 6624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e4: () => (/* binding */ formIn),
  b_: () => (/* binding */ formsOfDeployed),
  yJ: () => (/* binding */ put),
  UN: () => (/* binding */ save)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/src/output-file.js
/** A text to a file on this machine, never through a symbolic link: a pull request may have put one where it is written. */


/** Throws where the file cannot be written; what is there is replaced, unless it is a link. */
function writeOutput(path, text) {
    if ((0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false })?.isSymbolicLink())
        throw new Error("it is a symbolic link, which is not followed");
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
    // Between the look and the opening a link may come: not every system has the flag, so both are done.
    const { O_WRONLY, O_CREAT, O_TRUNC, O_NOFOLLOW = 0 } = external_node_fs_.constants;
    const file = (0,external_node_fs_.openSync)(path, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW, 0o644);
    try {
        for (const piece of piecesOf(text))
            (0,external_node_fs_.writeFileSync)(file, piece);
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
/** A text as it is, or piece by piece. */
const piecesOf = (text) => typeof text === "string" ? [text] : text;
/** Where a path leads if it stays in one of some directories, also once every link on the way is followed. */
function insideOf(directories, path) {
    const at = resolve(realDirectory(dirname(path)), basename(path));
    return directories.some((directory) => isBelow(realDirectory(directory), at)) ? at : undefined;
}
/** Of what is not there yet, as much as there is. */
function realDirectory(path) {
    let existing = resolve(path);
    while (!existsSync(existing) && dirname(existing) !== existing)
        existing = dirname(existing);
    return resolve(realpathSync.native(existing), relative(existing, resolve(path)));
}
function isBelow(directory, path) {
    const way = relative(directory, path);
    return way !== "" && !/^\.\.(?:[\\/]|$)/.test(way) && !isAbsolute(way);
}

// EXTERNAL MODULE: ./lib/src/cli/words.js
var words = __webpack_require__(3426);
;// CONCATENATED MODULE: ./lib/src/cli/write.js
/** A text to the file that `--output` names, or into the directory that `--save` names. */



/** Throws UsageError where it cannot be written. */
const write = (path, text) => writeFor("--output", path, text);
/** Throws UsageError where it cannot be written. */
const writeInto = (directory, name, text) => writeFor("--save", (0,external_node_path_.join)(directory, name), text);
function writeFor(flag, path, text) {
    try {
        writeOutput(path, text);
    }
    catch (error) {
        throw new words/* UsageError */.e(`${flag}: \`${path}\` cannot be written: ${error instanceof Error ? error.message : String(error)}`);
    }
}

;// CONCATENATED MODULE: ./lib/src/cli/forms.js



/** Throws UsageError where it is the word of none. */
function formIn(forms, word) {
    const form = Object.hasOwn(forms, word) ? forms[word] : undefined;
    if (form)
        return form;
    throw new words/* UsageError */.e(`--format: \`${word}\` is not a format; use one of ${Object.keys(forms).join(", ")}`);
}
/** Whatever is not written to the terminal itself has none of its colours. */
const plain = (terminal) => ({ ...terminal, stdout: { ...terminal.stdout, isTTY: false } });
function put(words, terminal, textFor) {
    const output = words.value("--output");
    if (output !== undefined)
        write(output, textFor(plain(terminal)));
    else
        for (const piece of piecesOf(textFor(terminal)))
            terminal.stdout.write(piece);
}
/** Each of these files in its form, one after the other. */
async function save(files, { forms, words, terminal }, textOf) {
    const directory = words.value("--save");
    if (directory === undefined)
        return;
    for (const [name, word] of Object.entries(files))
        writeInto(directory, name, textOf(await formIn(forms, word)(), plain(terminal)));
}
/** The forms that one account and many of them have in common. */
const formsOfDeployed = {
    sarif: async () => {
        const [{ renderSarif }, { ruleLinks: links }, { version }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(170), __webpack_require__.e(955), __webpack_require__.e(49)]).then(__webpack_require__.bind(__webpack_require__, 49)),
            Promise.all(/* import() */[__webpack_require__.e(170), __webpack_require__.e(955), __webpack_require__.e(6668)]).then(__webpack_require__.bind(__webpack_require__, 6668)),
            __webpack_require__.e(/* import() */ 4387).then(__webpack_require__.bind(__webpack_require__, 4387)),
        ]);
        const difference = { hunks: new Map(), renames: new Map() };
        return ({ report, accountOf }, _terminal, rules) => renderSarif(report, { difference, links, rules, version, ...(accountOf && { accountOf }) });
    },
    csv: async () => {
        const { renderSurveyCsv } = await __webpack_require__.e(/* import() */ 7778).then(__webpack_require__.bind(__webpack_require__, 7778));
        return ({ survey }) => renderSurveyCsv(survey);
    },
    review: async () => {
        const { renderSurveyJson } = await Promise.all(/* import() */[__webpack_require__.e(8030), __webpack_require__.e(6845)]).then(__webpack_require__.bind(__webpack_require__, 8030));
        return ({ survey }) => renderSurveyJson(survey);
    },
};


/***/ }),

/***/ 6121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./lib/src/options.js
var options = __webpack_require__(692);
// EXTERNAL MODULE: ./lib/src/report/escape.js
var report_escape = __webpack_require__(3330);
// EXTERNAL MODULE: ./lib/src/change/load.js + 1 modules
var load = __webpack_require__(1665);
// EXTERNAL MODULE: ./lib/src/formats/index.js
var formats = __webpack_require__(6109);
// EXTERNAL MODULE: ./lib/src/meanwhile.js
var meanwhile = __webpack_require__(5256);
;// CONCATENATED MODULE: ./lib/src/load-review.js




/** Throws ChangeError where there is no such change, SettingsError where the configuration cannot be used. */
async function loadReview(request) {
    const { repo, base, head, configRevision } = request;
    const { path } = (0,options/* configurationIn */.AM)(request.config);
    const reading = (0,load/* loadChange */.HN)({
        repo,
        ...(base !== undefined && { base }),
        ...(head !== undefined && { head }),
        ...(request.assemblies && { given: await givenAssemblies(request.assemblies, request.workTree ?? repo) }),
        beside: [
            { path, ...(configRevision !== undefined && { revision: configRevision }) },
            { path, side: "head" },
        ],
        foresee,
    }, formats/* formats */.F);
    // What judges is loaded while git works: to load is to compile, and nothing is begun in that time.
    const judging = (0,meanwhile/* meanwhile */.R)(() => Promise.all(/* import() */[__webpack_require__.e(170), __webpack_require__.e(955), __webpack_require__.e(6007), __webpack_require__.e(2524), __webpack_require__.e(7007), __webpack_require__.e(9221)]).then(__webpack_require__.bind(__webpack_require__, 9221)));
    const [change, { reviewChange }] = await Promise.all([reading, judging]);
    return reviewChange(change, request);
}
/** Begins to load the clouds that changed files speak of. Where that fails, so it does for whoever waits for them. */
function foresee(files) {
    __webpack_require__.e(/* import() */ 9832).then(__webpack_require__.bind(__webpack_require__, 9832)).then(({ foreseeClouds }) => foreseeClouds(files)).catch(() => { });
}
async function givenAssemblies({ head, base }, repo) {
    const { readGiven } = await __webpack_require__.e(/* import() */ 8368).then(__webpack_require__.bind(__webpack_require__, 8368));
    return readGiven({ head, ...(base !== undefined && { base }) }, repo, (await Promise.all(/* import() */[__webpack_require__.e(2651), __webpack_require__.e(6090), __webpack_require__.e(7358), __webpack_require__.e(4857)]).then(__webpack_require__.bind(__webpack_require__, 8784))).cdk);
}

// EXTERNAL MODULE: ./lib/src/model/day.js
var day = __webpack_require__(3902);
// EXTERNAL MODULE: ./lib/src/cli/forms.js + 2 modules
var cli_forms = __webpack_require__(6624);
// EXTERNAL MODULE: ./lib/src/cli/words.js
var cli_words = __webpack_require__(3426);
;// CONCATENATED MODULE: ./lib/src/cli/check.js
/** `ai-iam-gate check`: a repository and two revisions to a report, written where it is wanted. */






const help = `ai-iam-gate check: review what a change does to access to AI services

  --repo DIR         a git repository, bare or not (default: .)
  --base REV         where the change starts (default: the merge base with the default branch)
  --head REV         where it ends (default: the work tree, staged and unstaged alike)
  --plan FILE        a Terraform plan as \`terraform show -json tfplan\` writes it; may repeat
  --cdk-out DIR      the cloud assembly that the head was synthesised to by the CDK
  --base-cdk-out DIR that of the base; without it, only what changed lines of the program say counts as new
  --config PATH      the configuration, read at --base (default: .github/ai-iam-gate.yml); or a policy as YAML,
                     which that file may only tighten
  --fail-on WORD     info, low, medium, high, critical or none (default: high)
  --format WORD      text, json, sarif or markdown (default: text)
  --output FILE      where the report goes (default: standard output)

exit status: 0 the gate passes; 1 it fails; 2 bad usage, bad settings or an internal error
`;
const flags = [
    "--repo",
    "--base",
    "--head",
    "--plan",
    "--cdk-out",
    "--base-cdk-out",
    "--config",
    "--fail-on",
    "--format",
    "--output",
];
/** One line for each way to write a report. A renderer is loaded when it is asked for. */
const renderers = {
    text: async () => {
        const [{ renderText }, { styleOf }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(2953), __webpack_require__.e(6096)]).then(__webpack_require__.bind(__webpack_require__, 3276)), __webpack_require__.e(/* import() */ 4310).then(__webpack_require__.bind(__webpack_require__, 4310))]);
        return ({ report }, terminal) => renderText(report, styleOf(terminal));
    },
    json: async () => {
        const { renderJson } = await __webpack_require__.e(/* import() */ 9695).then(__webpack_require__.bind(__webpack_require__, 9695));
        return ({ report }) => renderJson(report);
    },
    sarif: async () => {
        const { renderSarif } = await Promise.all(/* import() */[__webpack_require__.e(170), __webpack_require__.e(955), __webpack_require__.e(49)]).then(__webpack_require__.bind(__webpack_require__, 49));
        const [{ ruleLinks: links }, { version }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(170), __webpack_require__.e(955), __webpack_require__.e(6668)]).then(__webpack_require__.bind(__webpack_require__, 6668)),
            __webpack_require__.e(/* import() */ 4387).then(__webpack_require__.bind(__webpack_require__, 4387)),
        ]);
        return ({ report, difference, rules }) => renderSarif(report, { difference, links, rules, version });
    },
    markdown: async () => {
        const [{ renderJobSummary }, { noLinks }] = await Promise.all([
            __webpack_require__.e(/* import() */ 1999).then(__webpack_require__.bind(__webpack_require__, 1999)),
            Promise.all(/* import() */[__webpack_require__.e(170), __webpack_require__.e(955), __webpack_require__.e(6668)]).then(__webpack_require__.bind(__webpack_require__, 6668)),
        ]);
        return ({ report }) => renderJobSummary(report, noLinks);
    },
};
async function check(args, terminal) {
    const words = (0,cli_words/* readWords */.u)(args, flags, ["--help", "-h"]);
    if (words.has("--help") || words.has("-h")) {
        terminal.stdout.write(help);
        return 0;
    }
    const loadRenderer = (0,cli_forms/* formIn */.e4)(renderers, words.value("--format") ?? "text");
    const word = words.value("--fail-on");
    const failOn = word === undefined ? undefined : (0,options/* parseThreshold */.B7)(word, "--fail-on");
    const [assembly, baseAssembly] = [words.value("--cdk-out"), words.value("--base-cdk-out")];
    if (assembly === undefined && baseAssembly !== undefined)
        throw new cli_words/* UsageError */.e("--base-cdk-out: what the head was synthesised to is missing; give `--cdk-out` as well");
    const slow = setTimeout(() => terminal.stderr.isTTY && terminal.stderr.write("ai-iam-gate: reading the change …\n"), 1000);
    const reviewing = loadReview({
        repo: words.value("--repo") ?? ".",
        base: words.value("--base"),
        head: words.value("--head"),
        plans: words.values("--plan"),
        ...(assembly !== undefined && { assemblies: { head: assembly, base: baseAssembly } }),
        config: words.value("--config"),
        failOn,
        today: (0,day/* today */.Ec)(terminal.env.SOURCE_DATE_EPOCH),
    }).finally(() => clearTimeout(slow));
    const [reviewed, render] = await Promise.all([reviewing, (0,meanwhile/* meanwhile */.R)(loadRenderer)]);
    (0,cli_forms/* put */.yJ)(words, terminal, (to) => render(reviewed, to));
    return reviewed.report.verdict === "fail" ? 1 : 0;
}

;// CONCATENATED MODULE: ./lib/src/cli/main.js
/** The command line's words to a command, and whatever goes wrong to one plain message and an exit status. */




const main_help = `ai-iam-gate: what a pull request changes about access to AI services

  ai-iam-gate check [--repo DIR] [--base REV] [--head REV] …   review a change (check --help)
  ai-iam-gate review [--repo DIR] [--head REV] [--base REV] …  who may do what in a whole repository (review --help)
  ai-iam-gate scan SOURCE...                                  the same rules over what is deployed (scan --help)
  ai-iam-gate merge DIR...                                    scans of several accounts as one (merge --help)
  ai-iam-gate rules list|show|test …                          the rules in force, and their examples (rules --help)
  ai-iam-gate waive --report FILE --fingerprint FP …           live with a finding for a time (waive --help)
  ai-iam-gate init [--fail-on SEVERITY]                       a configuration and a workflow to begin with (init --help)
  ai-iam-gate generate ARCHETYPE --as FORM …                  a policy that starts out right (generate --help)
  ai-iam-gate --version

exit status: 0 the gate passes; 1 it fails; 2 bad usage, bad settings or an internal error
`;
/** Answers the exit status: 0 the gate passes, 1 it fails, 2 it could not be run. */
async function main(args, given) {
    const terminal = guarded(given);
    try {
        const [command, ...rest] = args;
        if (command === undefined || command === "--help" || command === "-h" || command === "help") {
            terminal.stdout.write(main_help);
            return command === undefined ? 2 : 0;
        }
        if (command === "--version") {
            terminal.stdout.write(`${(await __webpack_require__.e(/* import() */ 4387).then(__webpack_require__.bind(__webpack_require__, 4387))).version}\n`);
            return 0;
        }
        if (command === "check")
            return await check(rest, terminal);
        if (command === "review")
            return await (await Promise.all(/* import() */[__webpack_require__.e(170), __webpack_require__.e(955), __webpack_require__.e(6007), __webpack_require__.e(2524), __webpack_require__.e(5450), __webpack_require__.e(7003)]).then(__webpack_require__.bind(__webpack_require__, 6756))).review(rest, terminal);
        if (command === "scan")
            return await (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2651), __webpack_require__.e(170), __webpack_require__.e(955), __webpack_require__.e(5305), __webpack_require__.e(6007), __webpack_require__.e(9644), __webpack_require__.e(2524), __webpack_require__.e(5450), __webpack_require__.e(6018), __webpack_require__.e(7170), __webpack_require__.e(7183)]).then(__webpack_require__.bind(__webpack_require__, 9114))).scan(rest, terminal);
        if (command === "merge")
            return await (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(170), __webpack_require__.e(955), __webpack_require__.e(5305), __webpack_require__.e(6007), __webpack_require__.e(9644), __webpack_require__.e(3642)]).then(__webpack_require__.bind(__webpack_require__, 3642))).merge(rest, terminal);
        if (command === "rules")
            return await (await __webpack_require__.e(/* import() */ 2196).then(__webpack_require__.bind(__webpack_require__, 2196))).rules(rest, terminal);
        if (command === "waive")
            return await (await Promise.all(/* import() */[__webpack_require__.e(170), __webpack_require__.e(955), __webpack_require__.e(4482)]).then(__webpack_require__.bind(__webpack_require__, 4482))).waive(rest, terminal);
        if (command === "init")
            return await (await __webpack_require__.e(/* import() */ 7812).then(__webpack_require__.bind(__webpack_require__, 5431))).init(rest, terminal);
        if (command === "generate")
            return await (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5305), __webpack_require__.e(8998)]).then(__webpack_require__.bind(__webpack_require__, 8998))).generate(rest, terminal);
        throw new cli_words/* UsageError */.e(`there is no command \`${command}\`; the commands are: check, review, scan, merge, rules, waive, init, generate (see --help)`);
    }
    catch (error) {
        terminal.stderr.write(`${(0,report_escape/* logText */.kc)(explain(error, terminal.env))}\n`);
        return 2;
    }
}
/** A workflow may run this in a step: nothing that is written, whatever it quotes, is a command of its runner. */
function guarded({ stdout, stderr, env }) {
    const guard = (stream) => ({
        ...(stream.isTTY !== undefined && { isTTY: stream.isTTY }),
        write: (text) => stream.write((0,report_escape/* withoutCommands */.Df)(text)),
    });
    const columns = stdout.columns === undefined ? {} : { columns: stdout.columns };
    return { stdout: { ...guard(stdout), ...columns }, stderr: guard(stderr), env };
}
/** Expected errors say all there is; anything else is a bug, whose stack only a maintainer wants. */
function explain(error, env) {
    if (error instanceof options/* SettingsError */.GN)
        return error.complaints.map((complaint) => `ai-iam-gate: ${complaint}`).join("\n");
    if (error instanceof cli_words/* UsageError */.e)
        return `ai-iam-gate: ${error.message}`;
    if (error instanceof Error && ["ChangeError", "SourceError", "LiveError"].includes(error.name))
        return `ai-iam-gate: ${error.message}`;
    const stack = error instanceof Error && env.AI_IAM_GATE_DEBUG ? `\n${error.stack}` : "";
    return `ai-iam-gate: internal error: ${error instanceof Error ? error.message : String(error)} (set AI_IAM_GATE_DEBUG=1 for details)${stack}`;
}


/***/ }),

/***/ 3426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ UsageError),
/* harmony export */   u: () => (/* binding */ readWords)
/* harmony export */ });
/** Command line words to flags and their values, with messages that name the valid ones. */
class UsageError extends Error {
}
/** Every flag takes one value, but those of `bare`; words without a flag may stand where `rest` says so. Throws UsageError. */
function readWords(args, flags, bare, rest = "none") {
    const found = new Map();
    const alone = [];
    for (let i = 0; i < args.length; i++) {
        const [flag = "", joined] = splitOnce(args[i] ?? "");
        if (bare.includes(flag)) {
            found.set(flag, []);
            continue;
        }
        if (rest === "places" && !flag.startsWith("-")) {
            alone.push(args[i] ?? "");
            continue;
        }
        if (!flags.includes(flag))
            throw new UsageError(`there is no flag \`${flag}\`; valid are ${[...flags, ...bare].join(", ")}`);
        const value = joined ?? args[++i];
        if (value === undefined || (joined === undefined && value.startsWith("--")))
            throw new UsageError(`\`${flag}\` needs a value`);
        found.set(flag, [...(found.get(flag) ?? []), value]);
    }
    return {
        value: (flag) => found.get(flag)?.at(-1),
        values: (flag) => found.get(flag) ?? [],
        has: (flag) => found.has(flag),
        rest: alone,
    };
}
function splitOnce(word) {
    const at = word.indexOf("=");
    return word.startsWith("--") && at > 0 ? [word.slice(0, at), word.slice(at + 1)] : [word];
}


/***/ }),

/***/ 6109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ formats)
/* harmony export */ });
/* harmony import */ var _programs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1572);

/**
 * Lines of CloudFormation templates that name files and exports, and a line that every template has, so that files of
 * settings are brought to it.
 */
const templates = "AWSTemplateFormatVersion|Transform[\"']?[ \t]*:[ \t]*[\"']?AWS::|TemplateURL|ImportValue|(Location|s3://|[.]s3[.-]|amazonaws|URLSuffix).*[.](ya?ml|json|template)";
/** Lines of Azure templates that name others, and a line that every one has, so that files of parameters are brought to it. */
const deployments = "schema[.]management[.]azure[.]com|(relativePath|[uU]r[il]|concat[(]|format[(]|[tT]emplate).*[.]json";
/** JSON and YAML are entries of their own, so that the YAML library is loaded where there is YAML. */
const formats = [
    {
        name: "terraform",
        mayClaim: endsWith(".tf", ".tofu", ".tf.json", ".tofu.json", ".tfvars", ".tfvars.json", "terragrunt.hcl"),
        search: {
            pattern: 'source"?[ \t]*[=:][ \t]*"|(file|fileset|templatefile|find_in_parent_folders|read_terragrunt_config)\\(|path[.](module|root)[}]/|config_path[ \t]*=|path[ \t]*=[ \t]*"[^ ]*[.]hcl"',
            endings: [".tf", ".tofu", ".tf.json", ".tofu.json", ".hcl"],
        },
        programs: _programs_js__WEBPACK_IMPORTED_MODULE_0__/* .cdktfPrograms */ .y,
        load: () => Promise.all(/* import() */[__webpack_require__.e(2651), __webpack_require__.e(6640), __webpack_require__.e(1813), __webpack_require__.e(9076)]).then(__webpack_require__.bind(__webpack_require__, 9076)).then((m) => m.terraform),
    },
    {
        name: "bicep",
        mayClaim: endsWith(".bicep", ".bicepparam"),
        search: {
            // Every template has a resource or a module, so that files of parameters are brought to it.
            pattern: "^(module|resource)[ \t].*'|from[ \t]+'|load(JsonContent|YamlContent|TextContent|FileAsBase64)[(]",
            endings: [".bicep", ".bicepparam"],
        },
        load: () => Promise.all(/* import() */[__webpack_require__.e(2651), __webpack_require__.e(6090), __webpack_require__.e(6640), __webpack_require__.e(694), __webpack_require__.e(4979), __webpack_require__.e(9633)]).then(__webpack_require__.bind(__webpack_require__, 9633)).then((m) => m.bicep),
    },
    {
        name: "plan",
        mayClaim: endsWith(".json"),
        load: () => Promise.all(/* import() */[__webpack_require__.e(2651), __webpack_require__.e(6281)]).then(__webpack_require__.bind(__webpack_require__, 6281)).then((m) => m.plan),
    },
    {
        name: "cdk",
        mayClaim: (path) => path.endsWith(".template.json") || path === "manifest.json" || path.endsWith("/manifest.json"),
        programs: _programs_js__WEBPACK_IMPORTED_MODULE_0__/* .cdkPrograms */ .C,
        load: () => Promise.all(/* import() */[__webpack_require__.e(2651), __webpack_require__.e(6090), __webpack_require__.e(7358), __webpack_require__.e(4857)]).then(__webpack_require__.bind(__webpack_require__, 8784)).then((m) => m.cdk),
    },
    {
        name: "serverless",
        mayClaim: (path) => /(?:^|\/)serverless[^/]*\.(?:ya?ml|json)$/.test(path),
        search: { pattern: "[{ ,]file[(]", endings: [".yml", ".yaml", ".json"] },
        load: () => Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2651), __webpack_require__.e(8005), __webpack_require__.e(6090), __webpack_require__.e(7358), __webpack_require__.e(3713)]).then(__webpack_require__.bind(__webpack_require__, 1960)).then((m) => m.serverless),
    },
    {
        name: "cloudformation",
        mayClaim: endsWith(".json", ".template"),
        search: { pattern: templates, endings: [".json", ".template"] },
        load: () => Promise.all(/* import() */[__webpack_require__.e(2651), __webpack_require__.e(6090), __webpack_require__.e(7358), __webpack_require__.e(3246), __webpack_require__.e(2734)]).then(__webpack_require__.bind(__webpack_require__, 2734)).then((m) => m.cloudformation),
    },
    {
        name: "cloudformation-yaml",
        mayClaim: endsWith(".yaml", ".yml", ".template", "samconfig.toml"),
        search: { pattern: templates, endings: [".yaml", ".yml", ".template"] },
        load: () => Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2651), __webpack_require__.e(8005), __webpack_require__.e(6090), __webpack_require__.e(7358), __webpack_require__.e(3246), __webpack_require__.e(3695)]).then(__webpack_require__.bind(__webpack_require__, 3695)).then((m) => m.cloudformationYaml),
    },
    {
        name: "arm",
        mayClaim: endsWith(".json", ".jsonc"),
        search: { pattern: deployments, endings: [".json", ".jsonc"] },
        load: () => Promise.all(/* import() */[__webpack_require__.e(2651), __webpack_require__.e(6090), __webpack_require__.e(6640), __webpack_require__.e(694), __webpack_require__.e(6013)]).then(__webpack_require__.bind(__webpack_require__, 6013)).then((m) => m.arm),
    },
    {
        name: "azure-roles",
        mayClaim: endsWith(".json"),
        load: () => Promise.all(/* import() */[__webpack_require__.e(2651), __webpack_require__.e(9359)]).then(__webpack_require__.bind(__webpack_require__, 9359)).then((m) => m.azureRoles),
    },
    {
        name: "iam",
        mayClaim: (path) => endsWith(".json", ".tpl", ".tftpl", ".j2")(path) && !isYamlTemplate(path),
        load: () => Promise.all(/* import() */[__webpack_require__.e(2651), __webpack_require__.e(2697)]).then(__webpack_require__.bind(__webpack_require__, 2697)).then((m) => m.iam),
    },
    {
        name: "iam-yaml",
        mayClaim: (path) => endsWith(".yaml", ".yml")(path) || isYamlTemplate(path),
        load: () => Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2651), __webpack_require__.e(8005), __webpack_require__.e(1063)]).then(__webpack_require__.bind(__webpack_require__, 8032)).then((m) => m.iamYaml),
    },
    {
        name: "gcloud",
        mayClaim: (path) => endsWith(".json", ".tpl", ".tftpl", ".j2")(path) && !isYamlTemplate(path),
        load: () => Promise.all(/* import() */[__webpack_require__.e(2651), __webpack_require__.e(3808)]).then(__webpack_require__.bind(__webpack_require__, 3808)).then((m) => m.gcloud),
    },
    {
        name: "gcloud-yaml",
        mayClaim: (path) => endsWith(".yaml", ".yml")(path) || isYamlTemplate(path),
        load: () => Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8005), __webpack_require__.e(1652)]).then(__webpack_require__.bind(__webpack_require__, 689)).then((m) => m.gcloudYaml),
    },
    {
        name: "config-connector",
        mayClaim: endsWith(".yaml", ".yml"),
        load: () => Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8005), __webpack_require__.e(9793)]).then(__webpack_require__.bind(__webpack_require__, 6865)).then((m) => m.configConnector),
    },
    {
        name: "fabric",
        mayClaim: endsWith(".yaml", ".yml"),
        load: () => Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8005), __webpack_require__.e(2921)]).then(__webpack_require__.bind(__webpack_require__, 3942)).then((m) => m.fabric),
    },
];
function endsWith(...endings) {
    return (path) => endings.some((ending) => path.endsWith(ending));
}
const isYamlTemplate = (path) => /\.ya?ml\.(?:tpl|tftpl|j2)$/.test(path);


/***/ }),

/***/ 1572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ cdkPrograms),
/* harmony export */   y: () => (/* binding */ cdktfPrograms)
/* harmony export */ });
/** Programs that write files which formats read: by what it is known that a program grants something, and where what it writes would lie. */
/** Actions as policies write them, and policies of the provider's that are about AI. */
const grants = /["'`](?:bedrock(?:-[a-z]+)?|sagemaker(?:-[a-z]+)?|aoss|s3vectors|qbusiness|kendra):(?:[A-Za-z]+|[A-Za-z]*\*)["'`]|["'`/](?:Amazon(?:Bedrock|SageMaker|Q|Kendra)\w*|BedrockAgentCore\w*)["'`]/;
/** https://docs.aws.amazon.com/cdk/v2/guide/languages.html: what its programs are written in. */
const languages = [".ts", ".tsx", ".mts", ".cts", ".js", ".jsx", ".mjs", ".cjs", ".py", ".java", ".cs", ".go"];
const cdkPrograms = {
    name: "CDK program",
    project: "cdk.json",
    endings: languages,
    grants,
    writes: (path) => /(?:\.template\.json|(?:^|\/)cdk\.out)$/.test(path),
};
/** https://developer.hashicorp.com/terraform/cdktf/concepts/cdktf-architecture */
const cdktfPrograms = {
    name: "CDK for Terraform program",
    project: "cdktf.json",
    endings: languages,
    grants,
    writes: (path) => /(?:^|\/)cdk\.tf\.json$/.test(path),
};


/***/ }),

/***/ 5256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ meanwhile)
/* harmony export */ });
/** Work to be done while others work: begun once what was begun before it waits for them. */
async function meanwhile(work) {
    await new Promise((turn) => {
        setImmediate(turn);
    });
    return work();
}


/***/ }),

/***/ 3902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ec: () => (/* binding */ today),
/* harmony export */   N: () => (/* binding */ isDay),
/* harmony export */   YM: () => (/* binding */ daysBetween),
/* harmony export */   kb: () => (/* binding */ dayOf)
/* harmony export */ });
/** Days of the calendar, in UTC, as they are written: `2027-01-31`. */
const millisecondsOfDay = 86_400_000;
/** Whether it is a day that the calendar has. */
const isDay = (text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && dayOf(new Date(text)) === text;
const dayOf = (date) => date.toISOString().slice(0, 10);
/** From one day to another; negative where the other lies before it. */
const daysBetween = (from, to) => Math.round((Date.parse(to) - Date.parse(from)) / millisecondsOfDay);
/** Today by the clock; or by SOURCE_DATE_EPOCH, in seconds, where a run must come out the same: https://reproducible-builds.org/specs/source-date-epoch/ */
function today(sourceDateEpoch) {
    const seconds = /^\d{1,11}$/.test(sourceDateEpoch ?? "") ? Number(sourceDateEpoch) : undefined;
    return dayOf(seconds === undefined ? new Date() : new Date(seconds * 1000));
}


/***/ }),

/***/ 5973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IQ: () => (/* binding */ rankOf),
/* harmony export */   Np: () => (/* binding */ bySeverity),
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   pw: () => (/* binding */ thresholds),
/* harmony export */   rS: () => (/* binding */ possibleWeights)
/* harmony export */ });
/** How much a finding matters, from a note to an emergency. */
const severities = ["info", "low", "medium", "high", "critical"];
const rankOf = (severity) => severities.indexOf(severity);
/** The worst first. */
const bySeverity = (a, b) => rankOf(b) - rankOf(a);
/** From which severity on the gate fails; `none` never fails it. */
const thresholds = [...severities, "none"];
/** How a finding counts for the verdict that is only possible: one level lower, like any other, or not at all. */
const possibleWeights = ["one-lower", "as-certain", "never-fails"];


/***/ }),

/***/ 692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AM: () => (/* binding */ configurationIn),
/* harmony export */   B7: () => (/* binding */ parseThreshold),
/* harmony export */   GN: () => (/* binding */ SettingsError),
/* harmony export */   _w: () => (/* binding */ liberties),
/* harmony export */   jE: () => (/* binding */ defaultConfigPath)
/* harmony export */ });
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5973);

const liberties = ["ignore", "waive", "trust", "rules"];
/** Where the configuration lives unless an input says otherwise. */
const defaultConfigPath = ".github/ai-iam-gate.yml";
/** What is asked for to where the repository's file lies, and to a policy that stands above it: YAML in place of a path. */
function configurationIn(config) {
    if (config === undefined || !/\n|: |^\s*\{/.test(config))
        return { path: config ?? defaultConfigPath };
    return { path: defaultConfigPath, policy: { path: "config", revision: "base", text: config } };
}
/** Settings that cannot be used: each message says what is wrong, where, and what is valid. The gate stops with exit status 2. */
class SettingsError extends Error {
    complaints;
    constructor(complaints) {
        super(complaints.join("\n"));
        this.complaints = complaints;
    }
}
/** The value of `--fail-on` or the input of that name. Throws SettingsError. */
function parseThreshold(text, name) {
    const found = _model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .thresholds */ .pw.find((each) => each === text.trim().toLowerCase());
    if (!found)
        throw new SettingsError([`${name}: \`${text}\` is not a severity; use one of ${_model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .thresholds */ .pw.join(", ")}`]);
    return found;
}


/***/ }),

/***/ 3330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ isPlain),
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   Df: () => (/* binding */ withoutCommands),
/* harmony export */   Gx: () => (/* binding */ plainSentence),
/* harmony export */   Lo: () => (/* binding */ messageText),
/* harmony export */   Lt: () => (/* binding */ fenceFor),
/* harmony export */   MZ: () => (/* binding */ codeCell),
/* harmony export */   Mx: () => (/* binding */ jsonPieces),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   Xe: () => (/* binding */ piecesOf),
/* harmony export */   eR: () => (/* binding */ terminalText),
/* harmony export */   h0: () => (/* binding */ plainLine),
/* harmony export */   kc: () => (/* binding */ logText),
/* harmony export */   s$: () => (/* binding */ jsonText),
/* harmony export */   y1: () => (/* binding */ plainLines)
/* harmony export */ });
/* unused harmony exports shorten, commandData, commandProperty */
/** Text from the pull request to text that is safe where it is shown: Markdown, a terminal, a workflow's log. */
/** What is not shown at all, or changes how text beside it is shown. Shown as a mark, so that nobody overlooks that it is there. */
const hidden = /(?!\ufe0f)[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
const reveal = (text) => text.replace(hidden, (c) => (c === "\n" || c === "\t" ? c : "\ufffd"));
/** Whether a text of several lines is shown as what it is. */
const isPlain = (text) => !text.includes("<!--") && reveal(text) === text;
/** Lines as they are, for inside of a fence; whatever is not shown is marked. */
const plainLines = (text) => unmarked(reveal(text.replaceAll("\r\n", "\n")));
/** Nothing in it that could be taken for a hidden comment of ours. */
const unmarked = (text) => text.replaceAll("<!--", "<\u200b!--");
/** One line of plain text, cut at a whole character. */
const plainLine = (text, most = 300) => shorten(reveal(text.slice(0, most * 20).replace(/[\s\u0085]+/g, " ")).trim(), most);
let graphemes;
/** At most so many UTF-16 units, never half of what is read as one character. */
function shorten(text, most) {
    if (text.length <= most)
        return text;
    graphemes ??= new Intl.Segmenter("en", { granularity: "grapheme" });
    let end = 0;
    for (const { index, segment } of graphemes.segment(text.slice(0, most + 2))) {
        if (index + segment.length > most - 1)
            break;
        end = index + segment.length;
    }
    return `${text.slice(0, end)}…`;
}
/** A code span that nothing in the text can end; inside it nobody is mentioned and nothing is linked. */
function codeSpan(text, most = 300) {
    const line = plainLine(text, most);
    if (line === "")
        return "` `";
    const fence = "`".repeat(longestRun(line) + 1);
    const padded = line.startsWith("`") || line.endsWith("`") ? ` ${line} ` : line;
    return `${fence}${padded}${fence}`;
}
const longestRun = (text) => [...text.matchAll(/`+/g)].reduce((longest, [run]) => Math.max(longest, run.length), 0);
/**
 * A code span for a table's cell. A pipe ends a cell even inside a code span, and readers of Markdown disagree on `\\|`:
 * text with a pipe is written as HTML, with a reference for whatever could be more than itself.
 */
function codeCell(text, most = 120) {
    const line = plainLine(text, most);
    return line.includes("|") ? `<code>${references(line)}</code>` : codeSpan(line, most);
}
const references = (text) => text.replace(/[!-/:-@[-`{-~]/g, (c) => `&#${c.codePointAt(0)};${c === "@" ? "&#8203;" : ""}`);
/** A fence that is longer than any run of backticks in the text. */
const fenceFor = (text) => "`".repeat(Math.max(3, longestRun(text) + 1));
function piecesOf(sentence) {
    const runs = [...sentence.matchAll(/`+/g)].map(({ 0: { length }, index }) => ({ length, index }));
    const next = new Map();
    const closing = runs.map(() => -1);
    for (let i = runs.length - 1; i >= 0; i--) {
        const { length } = runs[i];
        closing[i] = next.get(length) ?? -1;
        next.set(length, i);
    }
    const pieces = [];
    let words = 0;
    for (let i = 0; i < runs.length; i++) {
        const open = runs[i];
        const close = runs[closing[i] ?? -1];
        if (!open || !close)
            continue;
        if (open.index > words)
            pieces.push({ kind: "words", text: sentence.slice(words, open.index) });
        pieces.push({ kind: "code", text: unpadded(sentence.slice(open.index + open.length, close.index)) });
        words = close.index + close.length;
        i = closing[i] ?? i;
    }
    if (words < sentence.length)
        pieces.push({ kind: "words", text: sentence.slice(words) });
    return pieces;
}
const unpadded = (code) => (/^ .*[^ ].* $/s.test(code) ? code.slice(1, -1) : code);
/**
 * A sentence of ours to Markdown: code spans stay, and whatever stands outside them is words and nothing else. `most` are units
 * of the Markdown, which may take five for one of the sentence; a cut falls outside of what it may not break.
 */
function prose(sentence, most = 4000) {
    let markdown = "";
    for (const { kind, text } of piecesOf(plainLine(sentence, most * 2))) {
        const room = most - 1 - markdown.length;
        const safe = markdown === "" ? atStart : harmless;
        const piece = kind === "code" ? codeSpan(text, most) : safe(text);
        if (piece.length > room)
            return markdown + (kind === "code" ? codeIn(text, room) : wordsIn(text, room, safe));
        markdown += piece;
    }
    return markdown;
}
/** As much as there is room for, and one more: a span may take three units for one, when all of the text is backticks. */
const codeIn = (text, room) => (room < 12 ? "…" : codeSpan(text, Math.floor((room - 4) / 3)));
/** `&` takes five. */
const wordsIn = (text, room, safe) => room < 10 ? "…" : safe(shorten(text, Math.floor(room / 5)));
/** Where a line begins, more is a mark than elsewhere: of lists, headings, tables. */
const atStart = (words) => harmless(words)
    .replace(/^[-+#=:]/, "\\$&")
    .replace(/^\d+(?=[.)])/, "$&\u200b");
/** Strong emphasis is ours. Links, mentions, references, formulas, HTML and lists do not come about. */
const harmless = (words) => words
    .replace(/[\\`[\]~|]|(?<!\*)\*(?!\*)|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\$&")
    .replace(/[<>&]/g, (c) => (c === "<" ? "&lt;" : c === ">" ? "&gt;" : "&amp;"))
    .replace(/[@$]|:(?=\/\/)|www(?=\.)|(?:#|GH-)(?=\d)/gi, "$&\u200b");
/** A sentence without its marks, for where there is no Markdown. */
const plainSentence = (sentence, most = 2000) => shorten(piecesOf(plainLine(sentence, most * 2))
    .map(({ kind, text }) => (kind === "code" ? text : text.replaceAll("**", "")))
    .join(""), most);
/**
 * A sentence to a SARIF message: code in single quotes, and nothing in it that a viewer takes for a link of ours or a mention.
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html section 3.11.6
 */
const messageText = (sentence, most = 2000) => shorten(piecesOf(plainLine(sentence, most * 2))
    .map(({ kind, text }) => (kind === "code" ? `'${text}'` : text.replaceAll("**", "")))
    .join(""), most)
    .replace(/[\\[\]]/g, "\\$&")
    .replace(/@(?=[\p{L}\p{N}])|:(?=\/\/)|www(?=\.)|(?:#|GH-)(?=\d)/giu, "$&\u200b");
/** For a terminal: nothing that moves the cursor or changes colours, whatever a file holds. */
const terminalText = (text) => reveal(text.replace(/\r$/, "").replace(/\t/g, "  ")).replace(/\n/g, " ");
/**
 * Lines that are no command of a workflow's runner, whatever they quote: it takes `::` at a line's beginning, and `##[` anywhere.
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
const withoutCommands = (text) => text.replace(/^((?:[^\S\r\n\u2028\u2029]|\u0085)*)::/gm, "$1\u200b::").replaceAll("##[", "##\u200b[");
/** For a line of a workflow's log, or a message on the terminal: no command, and nothing that is not seen. */
const logText = (text) => withoutCommands(text
    .split(/\r\n|[\n\r\u2028\u2029\u0085]/)
    .map(reveal)
    .join("\n"));
/** JSON that is the same value, with nothing in it that a terminal, a runner or an eye takes for something else. */
const jsonText = (value, indent) => JSON.stringify(value, null, indent)
    .replaceAll("##[", "#\\u0023[")
    .replace(hidden, (c) => (c === "\n" ? c : [...units(c)].join("")));
/** Items of a list that are written at once. */
const batch = 64;
/** The same text of an object bit by bit: its lists may be long, and what all of it comes to together need not fit in memory. */
function* jsonPieces(value, indent) {
    const step = " ".repeat(indent);
    let before = "{";
    for (const [key, each] of Object.entries(value)) {
        yield `${before}\n${step}${jsonText(key, 0)}: `;
        before = ",";
        if (!Array.isArray(each) || each.length === 0) {
            yield within(jsonText({ _: each }, indent), `{\n${step}"_": `, "\n}");
            continue;
        }
        for (let i = 0; i < each.length; i += batch) {
            yield `${i === 0 ? "[" : ","}\n${step}${step}`;
            const items = jsonText([each.slice(i, i + batch)], indent);
            yield within(items, `[\n${step}[\n${step}${step}`, `\n${step}]\n]`);
        }
        yield `\n${step}]`;
    }
    yield "\n}";
}
const within = (text, begin, end) => text.slice(begin.length, -end.length);
function* units(character) {
    for (let i = 0; i < character.length; i++)
        yield `\\u${character.charCodeAt(i).toString(16).padStart(4, "0")}`;
}
/** The message of a workflow command. https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts */
const commandData = (text) => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
const commandProperty = (text) => commandData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");


/***/ })

};
