export const id = 7978;
export const ids = [7978,3428];
export const modules = {

/***/ 8179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L8: () => (/* binding */ shippedDirectory),
/* harmony export */   _E: () => (/* binding */ workTree),
/* harmony export */   hC: () => (/* binding */ rulesAt)
/* harmony export */ });
/* unused harmony export ruleFilesIn */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3136);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(692);
/* harmony import */ var _read_options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3887);
/* harmony import */ var _rules_own_rules_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9644);
/* harmony import */ var _rules_rule_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(955);
/* harmony import */ var _rules_shipped_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2092);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3426);
/** Directories on this machine to their rule files; and which rules are in force for a work tree. */









/** Where the rules that ship lie: beside dist/, as beside src/. */
function shippedDirectory() {
    const here = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(import.meta.url));
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(here, "..", "..", "rules");
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(directory, { throwIfNoEntry: false })?.isDirectory())
        throw new _words_js__WEBPACK_IMPORTED_MODULE_8__/* .UsageError */ .e("the files of the rules that ship are not beside this program; their examples are in them");
    return directory;
}
/** Sorted by path, with forward slashes; undefined where there is no such directory. */
function ruleFilesIn(directory) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(directory, { throwIfNoEntry: false })?.isDirectory())
        return undefined;
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(directory, { recursive: true, encoding: "utf8" })
        .filter((path) => /\.ya?ml$/.test(path) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, path)).isFile())
        .map((path) => ({ path: path.replaceAll("\\", "/"), text: textOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, path)) }))
        .sort((a, b) => (a.path < b.path ? -1 : 1));
}
/** What the configuration of a work tree puts in force: as `check` has it, but of the files as they lie here. */
async function workTree(repo, config) {
    const { path, policy } = (0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .configurationIn */ .AM)(config);
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repo, path);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(repo, { throwIfNoEntry: false })?.isDirectory())
        throw new _words_js__WEBPACK_IMPORTED_MODULE_8__/* .UsageError */ .e(`--repo: there is no directory \`${repo}\``);
    const isThere = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file, { throwIfNoEntry: false })?.isFile() === true;
    if (!isThere && !policy && config !== undefined)
        throw new _words_js__WEBPACK_IMPORTED_MODULE_8__/* .UsageError */ .e(`--config: there is no file \`${file}\``);
    let own;
    const files = {
        ...(policy && { policy }),
        ...(isThere && { file: { path, revision: "head", text: textOf(file) } }),
    };
    const options = await (0,_read_options_js__WEBPACK_IMPORTED_MODULE_4__/* .readOptions */ .T)(files, undefined, async (directory) => {
        own = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repo, directory);
        return ruleFilesIn(own);
    });
    return { options, own, isRead: isThere };
}
/** The rules of a directory or a file, with their examples. Throws SettingsError where they cannot be read. */
function rulesAt(place, own) {
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(place, { throwIfNoEntry: false });
    if (!found)
        throw new _words_js__WEBPACK_IMPORTED_MODULE_8__/* .UsageError */ .e(`\`${place}\` does not exist`);
    const root = [shippedDirectory(), ...(own === undefined ? [] : [own])].find((each) => isBelow(place, each));
    const directory = root ?? (found.isDirectory() ? place : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place));
    const files = (ruleFilesIn(directory) ?? []).map(({ path, text }) => ({
        path,
        shown: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(".", (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, path)),
        text,
    }));
    const asked = (shown) => isBelow(shown, place);
    if (!files.some(({ shown }) => asked(shown)))
        throw new _words_js__WEBPACK_IMPORTED_MODULE_8__/* .UsageError */ .e(`there is no rule file in \`${place}\``);
    const ids = _rules_shipped_js__WEBPACK_IMPORTED_MODULE_7__/* .shippedRules */ .T.map(({ id }) => id);
    const { rules, complaints } = (0,_rules_own_rules_js__WEBPACK_IMPORTED_MODULE_5__/* .readRules */ .K)(files, root === shippedDirectory() ? "" : _rules_rule_names_js__WEBPACK_IMPORTED_MODULE_6__/* .ownPrefix */ .l1, ids);
    if (complaints.length > 0)
        throw new _options_js__WEBPACK_IMPORTED_MODULE_3__/* .SettingsError */ .GN(complaints);
    return rules.filter(({ shown }) => asked(shown));
}
function isBelow(path, directory) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path));
    return way !== ".." && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way);
}
function textOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8").replace(/^\ufeff/, "");
    }
    catch (error) {
        throw new _words_js__WEBPACK_IMPORTED_MODULE_8__/* .UsageError */ .e(`\`${path}\` cannot be read: ${error instanceof Error ? error.message : String(error)}`);
    }
}


/***/ }),

/***/ 7978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scan: () => (/* binding */ scan_scan)
});

// EXTERNAL MODULE: ./lib/src/change/whole.js
var whole = __webpack_require__(5168);
// EXTERNAL MODULE: ./lib/src/clouds/index.js + 4 modules
var clouds = __webpack_require__(9832);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./lib/src/export-files.js
/** Files and directories on this machine to the exports in them, each with a way to read it part by part. */




/** A source that is not there, or that nobody may read. */
class SourceError extends Error {
    name = "SourceError";
}
/** Directories are read whole, files that end in `.json`. Throws SourceError. */
async function exportFiles(sources) {
    const found = await Promise.all(sources.map(filesIn));
    return [...new Set(found.flat())].map((path) => ({ path: path.replaceAll("\\", "/"), parts: () => partsOf(path) }));
}
async function filesIn(source) {
    const kind = await (0,promises_.stat)(source).catch((error) => {
        throw new SourceError(`\`${source}\` cannot be read: ${error instanceof Error ? error.message : String(error)}`);
    });
    if (!kind.isDirectory())
        return [source];
    const names = (await (0,promises_.readdir)(source, { recursive: true })).filter((name) => name.endsWith(".json")).sort();
    if (names.length === 0)
        throw new SourceError(`\`${source}\` has no file that ends in \`.json\``);
    return names.map((name) => (0,external_node_path_.join)(source, name));
}
/** UTF-8, or UTF-16 where a byte order mark says so, as PowerShell writes what it redirects. */
async function* partsOf(path) {
    let decoder;
    for await (const chunk of (0,external_node_fs_.createReadStream)(path, { highWaterMark: 1 << 20 })) {
        const bytes = chunk;
        decoder ??= new external_node_util_.TextDecoder(bytes[0] === 0xff && bytes[1] === 0xfe
            ? "utf-16le"
            : bytes[0] === 0xfe && bytes[1] === 0xff
                ? "utf-16be"
                : "utf-8");
        yield decoder.decode(bytes, { stream: true });
    }
    if (decoder)
        yield decoder.decode();
}

// EXTERNAL MODULE: ./lib/src/formats/made.js
var made = __webpack_require__(4392);
// EXTERNAL MODULE: ./lib/src/model/value.js
var model_value = __webpack_require__(1925);
;// CONCATENATED MODULE: ./lib/src/exports/aws-authorization.js
/**
 * What `aws iam get-account-authorization-details` prints to identities and policies in the shape that templates have.
 * https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccountAuthorizationDetails.html
 */


/** By the list that an item stands in: what it is, and its arguments. */
const kinds = {
    UserDetailList: { type: "AWS::IAM::User", body: userOf },
    GroupDetailList: { type: "AWS::IAM::Group", body: groupOf },
    RoleDetailList: { type: "AWS::IAM::Role", body: roleOf },
    Policies: { type: "AWS::IAM::ManagedPolicy", body: policyOf },
};
const awsAuthorization = {
    name: "aws iam get-account-authorization-details",
    lists: Object.keys(kinds),
    read: ({ list, value, ...piece }) => list === undefined ? wholeOf({ value, ...piece }) : value.kind === "dict" ? itemOf(list, value) : undefined,
};
/** Without its lists, it says whether there is more. */
function wholeOf({ value }) {
    if (value.kind !== "dict" || !Object.keys(kinds).some((list) => (0,model_value/* field */.ZZ)(value, list)))
        return undefined;
    const truncated = (0,model_value/* field */.ZZ)(value, "IsTruncated");
    const isTruncated = truncated?.kind === "scalar" && truncated.value === true;
    const more = isTruncated || (0,model_value/* field */.ZZ)(value, "NextToken") !== undefined;
    return {
        cloud: "aws",
        resources: [],
        ...(more && { partial: "the provider printed only the first part of the account" }),
    };
}
function itemOf(list, item) {
    const kind = Object.hasOwn(kinds, list) ? kinds[list] : undefined;
    const arn = (0,model_value/* literal */.eu)((0,model_value/* field */.ZZ)(item, "Arn"));
    if (!kind || arn === undefined)
        return undefined;
    // The provider writes its own, and our catalogue has them.
    if (arn.includes(":iam::aws:policy/"))
        return { cloud: "aws", resources: [] };
    const resource = {
        address: arn,
        type: kind.type,
        body: (0,made/* madeDict */.O)({ Properties: kind.body(item) }, item.span),
        span: item.span,
    };
    const tenant = /^arn:[^:]*:iam::(\d{12}):/.exec(arn)?.[1];
    return { cloud: "aws", ...(tenant !== undefined && { tenant }), resources: [resource] };
}
const argumentsOf = (item, fields) => (0,made/* madeDict */.O)({
    Path: (0,model_value/* field */.ZZ)(item, "Path"),
    ManagedPolicyArns: listOf(item, "AttachedManagedPolicies", "PolicyArn"),
    PermissionsBoundary: (0,model_value/* field */.ZZ)((0,model_value/* field */.ZZ)(item, "PermissionsBoundary"), "PermissionsBoundaryArn"),
    ...fields,
}, item.span);
/** One field of each of a list. */
function listOf(item, list, name) {
    const found = (0,model_value/* field */.ZZ)(item, list);
    return (found &&
        (0,made/* madeList */.O8)((0,model_value/* items */.ld)(found).flatMap((each) => (0,model_value/* field */.ZZ)(each, name) ?? []), found.span));
}
function roleOf(item) {
    return argumentsOf(item, {
        RoleName: (0,model_value/* field */.ZZ)(item, "RoleName"),
        AssumeRolePolicyDocument: (0,model_value/* field */.ZZ)(item, "AssumeRolePolicyDocument"),
        Policies: (0,model_value/* field */.ZZ)(item, "RolePolicyList"),
    });
}
function userOf(item) {
    return argumentsOf(item, {
        UserName: (0,model_value/* field */.ZZ)(item, "UserName"),
        Groups: (0,model_value/* field */.ZZ)(item, "GroupList"),
        Policies: (0,model_value/* field */.ZZ)(item, "UserPolicyList"),
    });
}
function groupOf(item) {
    return argumentsOf(item, { GroupName: (0,model_value/* field */.ZZ)(item, "GroupName"), Policies: (0,model_value/* field */.ZZ)(item, "GroupPolicyList") });
}
/** Only the version in force grants anything. */
function policyOf(item) {
    const versions = (0,model_value/* items */.ld)((0,model_value/* field */.ZZ)(item, "PolicyVersionList"));
    const isInForce = (version) => {
        const value = (0,model_value/* field */.ZZ)(version, "IsDefaultVersion");
        return value?.kind === "scalar" && value.value === true;
    };
    const inForce = versions.find(isInForce) ?? (versions.length === 1 ? versions[0] : undefined);
    return argumentsOf(item, {
        ManagedPolicyName: (0,model_value/* field */.ZZ)(item, "PolicyName"),
        PolicyDocument: inForce && (0,model_value/* field */.ZZ)(inForce, "Document"),
    });
}

;// CONCATENATED MODULE: ./lib/src/exports/index.js
/** Every export there is. The first one that reads a piece has it. */

const exports_exports = [awsAuthorization];

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(3916);
// EXTERNAL MODULE: ./lib/src/formats/json/parse.js + 2 modules
var parse = __webpack_require__(5215);
;// CONCATENATED MODULE: ./lib/src/exports/split.js
/** Longer pieces are not kept. No provider allows policies that come near this. */
const longestPiece = 32_000_000;
/** No way is longer. */
const deepestWay = 4;
const [quote, backslash, newline, comma, colon] = [34, 92, 10, 44, 58];
const [openList, closeList, openMap, closeMap] = [91, 93, 123, 125];
const isBlank = (unit) => unit === 32 || unit === newline || unit === 13 || unit === 9;
const nothing = (firstLine) => ({ parts: [], length: 0, firstLine });
/**
 * `lists` are the ways to the lists whose items are pieces: keys joined by dots, empty for a list that is a document. Documents may
 * follow each other. Takes any text: what is no JSON comes out as a document that does not parse.
 */
function splitter(path, lists) {
    /** Keys of the maps around, as far as ways go; undefined in a list. */
    let way = [];
    let depth = 0;
    /** The depth within the list whose items are pieces. */
    let inside;
    let list = "";
    let line = 1;
    let state = "value";
    let isInItem = false;
    let isList = false;
    let document = nothing(1);
    let item = nothing(1);
    /** The letters of a text that may be a key, and the last one that was. */
    let letters;
    let key;
    let tooLong = 0;
    const diagnostics = [];
    const pieceOf = ({ parts, firstLine, length }, of) => {
        if (length > longestPiece) {
            tooLong++;
            return [];
        }
        const text = parts.join("");
        if (text.trim() === "")
            return [];
        const source = { path, revision: "head", text, ...(firstLine > 1 && { firstLine }) };
        return [of === undefined ? { source } : { list: of, source }];
    };
    function push(text) {
        const pieces = [];
        let from = 0;
        const keep = (to) => {
            const target = isInItem ? item : document;
            target.length += to - from;
            if (to > from && target.length <= longestPiece)
                target.parts.push(text.slice(from, to));
            from = to;
        };
        const endItem = (to) => {
            keep(to);
            isInItem = false;
            pieces.push(...pieceOf(item, list));
        };
        const beginItem = (at) => {
            // What separates items belongs to nothing.
            from = at;
            isInItem = true;
            item = nothing(line);
        };
        const endDocument = (to) => {
            keep(to);
            // Of a document that is a list nothing is left.
            if (!isList)
                pieces.push(...pieceOf(document, undefined));
            isList = false;
            document = nothing(line);
            way = [];
            key = undefined;
        };
        for (let at = 0; at < text.length; at++) {
            const unit = text.charCodeAt(at);
            if (unit === newline)
                line++;
            if (state === "escape") {
                state = "text";
                continue;
            }
            if (state === "text") {
                if (unit === backslash)
                    state = "escape";
                else if (unit === quote) {
                    state = "value";
                    if (letters !== undefined)
                        key = letters;
                    letters = undefined;
                }
                else if (letters !== undefined)
                    letters = letters.length < 100 ? letters + text[at] : undefined;
                continue;
            }
            const isAmongItems = inside === depth && !isInItem;
            if (isAmongItems && !isBlank(unit) && unit !== comma && unit !== closeList)
                beginItem(at);
            if (unit === quote) {
                state = "text";
                if (depth > 0 && depth <= deepestWay && inside === undefined)
                    letters = "";
            }
            else if (unit === openMap || unit === openList) {
                if (depth === 0) {
                    // What stands before a document is none of it.
                    keep(at);
                    pieces.push(...pieceOf(document, undefined));
                    document = nothing(line);
                }
                if (inside === undefined) {
                    if (depth > 0 && depth <= deepestWay)
                        way[depth - 1] = key;
                    const here = way.slice(0, depth).every((each) => each !== undefined)
                        ? way.slice(0, depth).join(".")
                        : undefined;
                    if (unit === openList && here !== undefined && lists.has(here)) {
                        keep(at + 1);
                        inside = depth + 1;
                        isList = depth === 0;
                        list = here;
                    }
                    key = undefined;
                }
                depth++;
            }
            else if (unit === closeMap || unit === closeList) {
                if (inside === depth && unit === closeList) {
                    if (isInItem)
                        endItem(at);
                    from = at;
                    inside = undefined;
                }
                depth = Math.max(0, depth - 1);
                if (inside === undefined)
                    way.length = Math.min(way.length, depth);
                if (inside === depth && isInItem)
                    endItem(at + 1);
                if (depth === 0)
                    endDocument(at + 1);
            }
            else if (unit === comma && inside === depth) {
                if (isInItem)
                    endItem(at);
            }
            else if (unit === comma || unit === colon) {
                if (unit === comma)
                    key = undefined;
            }
        }
        if (!(inside === depth && !isInItem))
            keep(text.length);
        return pieces;
    }
    function end() {
        const isCut = depth > 0 || state !== "value";
        if (isCut)
            diagnostics.push({
                code: "syntax",
                severity: "error",
                message: `the file ends in the middle, at line ${line}: what comes after is missing`,
                at: { path },
            });
        if (tooLong > 0)
            diagnostics.push({
                code: "too-large",
                severity: "error",
                message: `${tooLong === 1 ? "a part of it is" : `${tooLong} parts of it are`} longer than ${longestPiece / 1_000_000} MB and not read`,
                at: { path },
            });
        // What is cut off was said; the pieces before it stand.
        return { pieces: isCut ? [] : pieceOf(document, undefined), diagnostics };
    }
    return { push, end };
}

;// CONCATENATED MODULE: ./lib/src/exports/read-exports.js
/** Files of exports, as their texts come in, to units of resources: one for each account, subscription or project. */



/** Never throws on what the files hold. The same files give the same units, in whatever order they come. */
async function readExports(files, exports) {
    const lists = new Set(exports.flatMap((each) => each.lists));
    const found = [];
    const diagnostics = [];
    for (const file of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
        const { push, end } = splitter(file.path, lists);
        const take = (piece) => {
            const { value, diagnostics: said } = readPiece(piece, file, exports);
            for (const each of said)
                diagnostics.push(each);
            if (value)
                found.push({ ...value, directory: (0,posix_.dirname)(file.path) });
        };
        for await (const part of file.parts())
            for (const piece of push(part))
                take(piece);
        const last = end();
        for (const piece of last.pieces)
            take(piece);
        for (const each of last.diagnostics)
            diagnostics.push(each);
    }
    return { value: unitsOf(found), diagnostics };
}
function readPiece(piece, file, exports) {
    const { value, diagnostics } = (0,parse/* parseJson */.qF)(piece.source);
    if (!value)
        return { value: undefined, diagnostics };
    const parsed = { ...piece, value, ...(file.command && { command: file.command }) };
    for (const each of exports) {
        const read = each.read(parsed);
        if (!read)
            continue;
        const partial = read.partial === undefined
            ? []
            : [{ code: "missing", severity: "error", message: read.partial, at: { path: file.path } }];
        return { value: read, diagnostics: [...diagnostics, ...partial] };
    }
    const isEmpty = value.kind === "dict" && value.entries.length === 0;
    const unknown = {
        code: "shape",
        severity: "error",
        message: "this is no output of a cloud's command line that is known here",
        at: value.span,
    };
    return { value: undefined, diagnostics: isEmpty ? diagnostics : [...diagnostics, unknown] };
}
/** What does not say whose it is belongs to whom the files beside it are of, or to the only one there is. */
function unitsOf(found) {
    const tenantsOf = (all) => [...new Set(all.flatMap(({ tenant }) => tenant ?? []))];
    const units = new Map();
    for (const each of found) {
        if (each.resources.length === 0)
            continue;
        const others = found.filter(({ cloud }) => cloud === each.cloud);
        const near = each.tenant ?? only(tenantsOf(others.filter(({ directory }) => directory === each.directory)));
        const tenant = near ?? only(tenantsOf(others));
        const key = tenant === undefined ? each.cloud : `${each.cloud}:${tenant}`;
        const unit = units.get(key) ?? { ...(tenant !== undefined && { tenant }), resources: [] };
        units.set(key, unit);
        for (const resource of each.resources)
            unit.resources.push(resource);
    }
    return [...units].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, unit]) => ({ key, format: "export", ...unit }));
}
const only = (all) => (all.length === 1 ? all[0] : undefined);

// EXTERNAL MODULE: ./lib/src/formats/index.js
var formats = __webpack_require__(6109);
// EXTERNAL MODULE: ./lib/src/read-revision.js
var read_revision = __webpack_require__(4012);
// EXTERNAL MODULE: ./lib/src/access/work.js
var work = __webpack_require__(2628);
// EXTERNAL MODULE: ./lib/src/access/difference.js + 3 modules
var difference = __webpack_require__(1298);
;// CONCATENATED MODULE: ./lib/src/access/fitting-names.js
/** `access` with the names that `other` has for the same identities. A name of nothing but what is not known fits nobody. */
function namedAsIn(access, other) {
    const there = [...other.subjects.values()].filter(({ kind, name }) => kind === "identity" && name !== undefined);
    const taken = new Set([...access.subjects.values()].map(({ name }) => name));
    const free = there.filter(({ name }) => !taken.has(name));
    const open = [...access.subjects.values()].flatMap((subject) => {
        const shape = subject.kind === "identity" ? shapeOf(subject.name) : undefined;
        return shape
            ? [{ subject, fits: free.filter((each) => isSameKind(each, subject) && shape.test(each.name ?? "")) }]
            : [];
    });
    const wanted = new Map();
    for (const { fits } of open)
        for (const each of fits)
            wanted.set(each, (wanted.get(each) ?? 0) + 1);
    const named = open.flatMap(({ subject, fits: [only, ...more] }) => only?.name !== undefined && more.length === 0 && wanted.get(only) === 1
        ? [[subject.key, { ...subject, name: only.name }]]
        : []);
    return named.length === 0 ? access : { ...access, subjects: new Map([...access.subjects, ...named]) };
}
const isSameKind = (a, b) => a.cloud === b.cloud && a.kind === b.kind;
const hole = /\$\{[^}]*\}/g;
/** Of a name with holes, and enough besides to tell it by. */
function shapeOf(name) {
    if (name === undefined || !name.includes("${"))
        return undefined;
    const [kind = "", ...words] = name.split(" ");
    const known = words.join(" ").split(hole);
    if (known.join("").replace(/[^\p{L}\p{N}]/gu, "").length < 3)
        return undefined;
    return new RegExp(`^${escaped(kind)} ${known.map(escaped).join(".+")}$`);
}
const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

// EXTERNAL MODULE: ./lib/src/access/unfinished.js
var unfinished = __webpack_require__(7452);
// EXTERNAL MODULE: ./lib/src/rules/evaluate.js + 10 modules
var evaluate = __webpack_require__(9246);
;// CONCATENATED MODULE: ./lib/src/drift.js
/** What code declares, and what is deployed, to the difference of the two, judged as a change from the one to the other. */





/** Of what depends on values that only a deployment has, nothing is said: `unsure` counts it. */
function driftFrom(declared, deployed, criteria) {
    return (0,work/* bounded */.Mm)(() => {
        const all = (0,difference/* difference */.i)(namedAsIn(declared, deployed), deployed, new Map());
        const seen = all.filter(isInView(deployed));
        const deltas = seen.filter((delta) => !(delta.kind === "permission" && delta.unsure));
        const judgements = (0,evaluate/* evaluate */._)(criteria.inForce, deltas, {
            changed: () => true,
            severity: criteria.rules,
            paths: criteria.paths,
            breakGlass: criteria.breakGlass,
        });
        return { deltas, judgements, diagnostics: (0,unfinished/* unfinished */.M)(deltas, (0,work/* wasCut */.Eu)()), unsure: seen.length - deltas.length };
    });
}
/**
 * An export has the identities of an account whole, and of its resources only some: that one is declared and not deployed can
 * be told of identities, and of whatever the export has.
 */
function isInView(deployed) {
    const clouds = new Set([...deployed.subjects.values()].flatMap(({ kind, cloud }) => (kind === "identity" ? [cloud] : [])));
    return ({ subject, ...delta }) => {
        if (deployed.subjects.has(subject.key))
            return true;
        return delta.kind === "permission" && subject.kind === "identity" && clouds.has(subject.cloud);
    };
}

// EXTERNAL MODULE: ./lib/src/judge-access.js
var judge_access = __webpack_require__(7812);
// EXTERNAL MODULE: ./lib/src/model/report.js
var model_report = __webpack_require__(5176);
// EXTERNAL MODULE: ./lib/src/report/compose.js
var compose = __webpack_require__(7321);
// EXTERNAL MODULE: ./lib/src/survey/survey-of.js + 13 modules
var survey_of = __webpack_require__(7240);
// EXTERNAL MODULE: ./lib/src/waivers/apply.js + 1 modules
var apply = __webpack_require__(1095);
;// CONCATENATED MODULE: ./lib/src/scan.js
/** What is deployed to its report and its survey: the pipeline of a scan, on the steps that the gate and the review take. */








/** Pure but for the clock. */
function scan({ units, files, options: given, configuration, against, ...read }) {
    const began = performance.now();
    const options = withOwn(given, units);
    const access = (0,clouds.readAccess)(units, options.estate);
    const judged = (0,judge_access/* judgeAccess */.I)(access.value, options);
    const drift = against && driftFrom(against.access, access.value, options);
    const told = drift ?? judged;
    const { undone, ...surveyed } = (0,work/* bounded */.Mm)(() => ({
        ...(0,survey_of/* surveyOf */.y)({ head: judged, base: undefined, ignores: options.ignores, knowsOwn: true }),
        undone: (0,work/* wasCut */.Eu)(),
    }));
    const waived = (0,apply/* applyWaivers */.K)(told.judgements.map(({ finding }) => finding), options.waivers.entries.map((waiver) => ({ ...waiver, isNew: false })), { today: options.today, fromPullRequest: true });
    const byPrint = new Map(waived.findings.map((finding) => [finding.fingerprint, finding]));
    const diagnostics = [
        ...read.diagnostics,
        ...access.diagnostics,
        ...told.diagnostics,
        ...(against?.diagnostics ?? []),
        ...(drift && drift.unsure > 0 ? [notKnown(drift.unsure)] : []),
        ...(undone ? [tooMuch] : []),
    ];
    const report = (0,compose/* compose */.Z)({
        base: against?.commit ?? null,
        head: model_report/* deployed */.$,
        paths: new Set([...files, ...diagnostics.map(({ at }) => ("source" in at ? at.source.path : at.path))]),
        difference: { hunks: new Map(), renames: new Map() },
        configuration,
        failOn: options.failOn,
        possible: options.possible,
        unreadable: options.unreadable,
        wouldFailOn: options.wouldFailOn,
        findings: waived.findings,
        waivers: waived.waivers,
        deltas: told.deltas,
        diagnostics,
        changed: () => true,
        ignores: options.ignores,
        stats: { changedFiles: 0, unitsRead: units.length, durationMs: Math.round(performance.now() - began) },
    });
    const { unrelated, ignored, ...rest } = surveyed;
    return {
        report,
        survey: {
            ...rest,
            base: null,
            head: model_report/* deployed */.$,
            findings: rest.findings.map((each) => ({
                ...each,
                finding: byPrint.get(each.finding.fingerprint) ?? each.finding,
            })),
            waivers: waived.waivers,
            diagnostics: report.diagnostics,
            stats: { unitsRead: units.length, unrelated, ignored },
        },
    };
}
/** What is scanned together is ours, whatever else the configuration trusts. */
function withOwn(options, units) {
    const own = units.flatMap(({ tenant }) => tenant ?? []);
    const trustedAccounts = new Set([...options.estate.trustedAccounts, ...own]);
    return { ...options, estate: { ...options.estate, trustedAccounts } };
}
const notKnown = (rows) => ({
    code: "unresolved",
    severity: "warning",
    message: `${rows === 1 ? "1 permission" : `${rows} permissions`} may be what is declared, with values that only a deployment has`,
    at: { path: "." },
});
const tooMuch = {
    code: "too-much-work",
    severity: "error",
    message: "there is too much to compare everybody with everybody; some ways and models are left out",
    at: { path: "." },
};

;// CONCATENATED MODULE: ./lib/src/load-scan.js
/** Files of exports and the settings in force to the scan of them. */








/** Throws SourceError where a source cannot be had, ChangeError where there is no such revision. */
async function loadScan({ sources, options, readFrom, against }) {
    const files = await exportFiles(sources);
    const declared = against && (await declaredIn(against, options));
    const { value: units, diagnostics } = await readExports(files, exports_exports);
    await (0,clouds.loadClouds)(units, units.flatMap(({ resources }) => resources.map(({ span }) => span.source)));
    return scan({
        units,
        diagnostics,
        files: files.map(({ path }) => path),
        options,
        ...(declared && { against: declared }),
        configuration: {
            policy: "repository",
            readFrom,
            rules: [...options.rules].map(([rule, severity]) => ({ rule, severity })),
            ignored: options.ignore,
            ownRules: options.own ? { ...options.own, commit: "work-tree" } : null,
            refused: options.refused,
        },
    });
}
async function declaredIn({ repo, revision }, options) {
    const change = await (0,whole/* loadWhole */.y)({ repo, head: revision }, formats/* formats */.F);
    const { access, diagnostics } = await (0,read_revision/* readRevision */.M)(change.units, options, "head");
    return { commit: change.head, access, diagnostics: [...change.diagnostics, ...diagnostics] };
}

// EXTERNAL MODULE: ./lib/src/meanwhile.js
var meanwhile = __webpack_require__(5256);
// EXTERNAL MODULE: ./lib/src/model/day.js
var model_day = __webpack_require__(3902);
// EXTERNAL MODULE: ./lib/src/options.js
var src_options = __webpack_require__(692);
// EXTERNAL MODULE: ./lib/src/output-file.js
var output_file = __webpack_require__(8564);
// EXTERNAL MODULE: ./lib/src/cli/rule-files.js
var rule_files = __webpack_require__(8179);
// EXTERNAL MODULE: ./lib/src/cli/words.js
var cli_words = __webpack_require__(3426);
// EXTERNAL MODULE: ./lib/src/cli/write.js
var write = __webpack_require__(7324);
;// CONCATENATED MODULE: ./lib/src/cli/scan.js
/** `ai-iam-gate scan`: what the clouds' command lines print of what is deployed to findings, a summary and a page. */








const help = `ai-iam-gate scan: the same rules over what is deployed

  ai-iam-gate scan SOURCE...

  SOURCE             a file, or a directory of files, of what \`aws\`, \`az\` and \`gcloud\` print as JSON
  --against REV      tell only how it differs from what this revision declares
  --repo DIR         the repository of that revision (default: .)
  --config PATH      the configuration, below the working directory (default: .github/ai-iam-gate.yml); or a policy as YAML
  --fail-on WORD     info, low, medium, high, critical or none (default: high)
  --format WORD      text, json, sarif, markdown, html, csv or review (default: text)
  --output FILE      where the report goes (default: standard output)

exit status: 0 nothing to fail on; 1 there is, or something could not be read; 2 bad usage, bad settings or an internal error
`;
const flags = ["--against", "--repo", "--config", "--fail-on", "--format", "--output"];
/** One line for each way to write a scan. A renderer is loaded when it is asked for. */
const renderers = {
    text: async () => {
        const [{ renderText }, { styleOf }] = await Promise.all([__webpack_require__.e(/* import() */ 2959).then(__webpack_require__.bind(__webpack_require__, 5340)), __webpack_require__.e(/* import() */ 4310).then(__webpack_require__.bind(__webpack_require__, 4310))]);
        return ({ report }, terminal) => renderText(report, styleOf(terminal));
    },
    json: async () => {
        const { renderJson } = await __webpack_require__.e(/* import() */ 2076).then(__webpack_require__.bind(__webpack_require__, 9695));
        return ({ report }) => renderJson(report);
    },
    sarif: async () => {
        const { renderSarif } = await __webpack_require__.e(/* import() */ 2430).then(__webpack_require__.bind(__webpack_require__, 49));
        const [{ ruleLinks: links }, { version }] = await Promise.all([
            __webpack_require__.e(/* import() */ 4287).then(__webpack_require__.bind(__webpack_require__, 6668)),
            __webpack_require__.e(/* import() */ 4387).then(__webpack_require__.bind(__webpack_require__, 4387)),
        ]);
        const difference = { hunks: new Map(), renames: new Map() };
        return ({ report }, _terminal, rules) => renderSarif(report, { difference, links, rules, version });
    },
    markdown: async () => {
        const [{ renderSurveyMarkdown }, { noLinks }] = await Promise.all([
            __webpack_require__.e(/* import() */ 7725).then(__webpack_require__.bind(__webpack_require__, 106)),
            __webpack_require__.e(/* import() */ 4287).then(__webpack_require__.bind(__webpack_require__, 6668)),
        ]);
        return ({ survey }) => renderSurveyMarkdown(survey, noLinks);
    },
    html: async () => {
        const [{ renderSurveyHtml }, { surveyLinks }] = await Promise.all([
            __webpack_require__.e(/* import() */ 8032).then(__webpack_require__.bind(__webpack_require__, 5651)),
            __webpack_require__.e(/* import() */ 4287).then(__webpack_require__.bind(__webpack_require__, 6668)),
        ]);
        return ({ survey }) => renderSurveyHtml(survey, surveyLinks(undefined, survey));
    },
    csv: async () => {
        const { renderSurveyCsv } = await __webpack_require__.e(/* import() */ 7778).then(__webpack_require__.bind(__webpack_require__, 7778));
        return ({ survey }) => renderSurveyCsv(survey);
    },
    review: async () => {
        const { renderSurveyJson } = await __webpack_require__.e(/* import() */ 5649).then(__webpack_require__.bind(__webpack_require__, 8030));
        return ({ survey }) => renderSurveyJson(survey);
    },
};
async function scan_scan(args, terminal) {
    const words = (0,cli_words/* readWords */.u)(args, flags, ["--help", "-h"], "places");
    if (words.has("--help") || words.has("-h")) {
        terminal.stdout.write(help);
        return 0;
    }
    const format = words.value("--format") ?? "text";
    const loadRenderer = Object.hasOwn(renderers, format) ? renderers[format] : undefined;
    if (!loadRenderer)
        throw new cli_words/* UsageError */.e(`--format: \`${format}\` is not a format; use one of ${Object.keys(renderers).join(", ")}`);
    if (words.rest.length === 0)
        throw new cli_words/* UsageError */.e("scan: name a file or a directory to scan (see scan --help)");
    const word = words.value("--fail-on");
    const [revision, repo] = [words.value("--against"), words.value("--repo")];
    if (revision === undefined && repo !== undefined)
        throw new cli_words/* UsageError */.e("--repo: it is only read for a comparison; give `--against` as well");
    const { options: given, path } = await optionsHere(words.value("--config"));
    const day = (0,model_day/* today */.Ec)(terminal.env.SOURCE_DATE_EPOCH);
    const options = {
        ...given,
        ...(word !== undefined && { failOn: (0,src_options/* parseThreshold */.B7)(word, "--fail-on") }),
        estate: { ...given.estate, today: day },
        today: day,
    };
    const scanning = loadScan({
        sources: words.rest,
        options,
        readFrom: path === undefined ? null : { path, commit: "work-tree" },
        ...(revision !== undefined && { against: { repo: repo ?? ".", revision } }),
    });
    const [scanned, render] = await Promise.all([scanning, (0,meanwhile/* meanwhile */.R)(loadRenderer)]);
    const output = words.value("--output");
    const toFile = output === undefined ? terminal : { ...terminal, stdout: { ...terminal.stdout, isTTY: false } };
    const text = render(scanned, toFile, options.inForce);
    if (output === undefined)
        for (const piece of (0,output_file/* piecesOf */.Xe)(text))
            terminal.stdout.write(piece);
    else
        (0,write/* write */.M)(output, text);
    return scanned.report.verdict === "fail" ? 1 : 0;
}
/** What is deployed has no revision: the configuration is read as it lies below the working directory. */
async function optionsHere(config) {
    const { options, isRead } = await (0,rule_files/* workTree */._E)(".", config);
    return { options, path: isRead ? (0,src_options/* configurationIn */.AM)(config).path : undefined };
}


/***/ }),

/***/ 4392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ madeDict),
/* harmony export */   O8: () => (/* binding */ madeList),
/* harmony export */   fu: () => (/* binding */ madeText),
/* harmony export */   l2: () => (/* binding */ wholeOf),
/* harmony export */   qO: () => (/* binding */ withFields)
/* harmony export */ });
/* harmony import */ var _model_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2239);
/** Texts, lists and maps that a format makes of what its author only named: all of it stands for the text that named it. */

function madeText(text, span) {
    const literal = (part) => ({ kind: "literal", text: part, span });
    // INVARIANT: no piece is as long as its span, unless it was written there.
    const isTaken = text.length === span.end - span.start && text !== (0,_model_source_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(span);
    return { kind: "text", pieces: isTaken ? [literal(text.slice(0, 1)), literal(text.slice(1))] : [literal(text)], span };
}
const madeList = (items, span) => ({ kind: "list", items, span });
/** What is undefined is left out. */
const madeDict = (fields, span) => ({
    kind: "dict",
    entries: Object.entries(fields).flatMap(([key, value]) => value ? [{ key, keySpan: span, value }] : []),
    span,
});
/** A map with some of its values replaced or added; what is undefined goes. */
function withFields(map, fields) {
    const kept = map.entries.filter(({ key }) => !Object.hasOwn(fields, key));
    return { ...map, entries: [...kept, ...madeDict(fields, map.span).entries] };
}
/** A name and what stands under it; the name alone where that came from another file. */
const wholeOf = ({ keySpan, value }) => keySpan.source === value.span.source ? { ...keySpan, end: Math.max(keySpan.end, value.span.end) } : keySpan;


/***/ }),

/***/ 5176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ deployed)
/* harmony export */ });
/** The head of a report on what is there, and not on what is written. */
const deployed = "deployed";


/***/ }),

/***/ 7321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ compose)
/* harmony export */ });
/* harmony import */ var _model_one_line_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2571);
/* harmony import */ var _waivers_waiver_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7538);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1274);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1832);
/* harmony import */ var _reported_deltas_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8028);
/** Findings, deltas and diagnostics to one report: placed, sorted, and judged. */





function compose(parts) {
    const said = ({ location }) => !parts.ignores(location.source.path);
    // What is said of the gate itself is for whoever answers for it, and where the gate lies is not what they passed over.
    const isTold = (finding) => said(finding) || !(0,_waivers_waiver_js__WEBPACK_IMPORTED_MODULE_3__/* .isWaivable */ .uF)(finding.rule);
    const findings = [...(0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .place */ .ik)(parts.findings.filter(isTold).map(withShortSuggestion), parts.difference)].sort((a, b) => (0,_reported_deltas_js__WEBPACK_IMPORTED_MODULE_2__/* .byPlace */ .hz)(a.location, b.location) || (0,_reported_deltas_js__WEBPACK_IMPORTED_MODULE_2__/* .compare */ .UD)(a.rule, b.rule) || (0,_reported_deltas_js__WEBPACK_IMPORTED_MODULE_2__/* .compare */ .UD)(a.fingerprint, b.fingerprint));
    const diagnostics = distinct(parts.diagnostics.filter(isOfThisChange(parts)))
        .map((each) => (parts.unreadable === "warn" ? { ...each, severity: "warning" } : each))
        .toSorted((a, b) => (0,_reported_deltas_js__WEBPACK_IMPORTED_MODULE_2__/* .compare */ .UD)(pathOf(a), pathOf(b)));
    return {
        base: parts.base,
        head: parts.head,
        verdict: (0,_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .decide */ .LD)(findings, diagnostics, parts),
        failOn: parts.failOn,
        possible: parts.possible,
        wouldFailOn: parts.wouldFailOn,
        findings,
        deltas: (0,_reported_deltas_js__WEBPACK_IMPORTED_MODULE_2__/* .reportedDeltas */ .xG)(parts.deltas.filter((delta) => delta.kind === "permission")).filter(said),
        diagnostics,
        waivers: parts.waivers.filter(({ path }) => path === parts.configuration.readFrom?.path || !parts.ignores(path)),
        configuration: parts.configuration,
        preview: null,
        stats: parts.stats,
    };
}
/** A comment must hold a suggestion whole, beside the words of its finding. */
const longestSuggestion = 10_000;
const withShortSuggestion = (finding) => (finding.suggestion?.text.length ?? 0) > longestSuggestion ? { ...finding, suggestion: null } : finding;
const pathOf = ({ at }) => ("source" in at ? at.source.path : at.path);
/** A file that this change does not touch was as unreadable before; what stays undecided only matters on changed lines. */
const isOfThisChange = ({ paths, changed, ignores }) => (diagnostic) => {
    if (diagnostic.code === "configuration")
        return true;
    if (ignores(pathOf(diagnostic)))
        return false;
    // A bound that is met anywhere leaves what changed half read.
    if (diagnostic.code === "too-much-work")
        return true;
    if (!paths.has(pathOf(diagnostic)))
        return false;
    return diagnostic.severity === "error" || !("source" in diagnostic.at) || changed(diagnostic.at);
};
/** Each once. Of one place, an error says more than a warning of its kind. */
function distinct(all) {
    const first = new Map();
    const wrong = new Set();
    for (const each of all) {
        const place = placeOfDiagnostic(each);
        const message = shortened((0,_model_one_line_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .T)(each.message));
        if (!first.has(`${place} ${message}`))
            first.set(`${place} ${message}`, { ...each, message });
        if (each.severity === "error" && "source" in each.at)
            wrong.add(place);
    }
    return [...first.values()].filter((each) => each.severity === "error" || !wrong.has(placeOfDiagnostic(each)));
}
const longestMessage = 400;
/** Names may be as long as a file. */
function shortened(message) {
    if (message.length <= longestMessage)
        return message;
    const start = message.slice(0, longestMessage).replace(/\p{Cs}$/u, "");
    return `${start}…${start.split("`").length % 2 === 0 ? "`" : ""}`;
}
const placeOfDiagnostic = ({ code, at }) => [code, "source" in at ? `${at.source.path}:${at.start}` : at.path].join(" ");


/***/ }),

/***/ 1274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ blocks),
/* harmony export */   LD: () => (/* binding */ decide)
/* harmony export */ });
/* unused harmony export highestSeverity */
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5973);

/** What could not be read fails the gate too: a gate that cannot read must not say yes. */
function decide(findings, diagnostics, { failOn, possible }) {
    if (failOn === "none")
        return "pass";
    return diagnostics.some(({ severity }) => severity === "error") ||
        findings.some((finding) => blocks(finding, failOn, possible))
        ? "fail"
        : "pass";
}
/** Whether the finding alone fails the gate. A waived one does not count. */
function blocks({ severity, certainty, waiver }, failOn, possible) {
    if (failOn === "none" || waiver !== null)
        return false;
    if (certainty === "certain" || possible === "as-certain")
        return (0,_model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .rankOf */ .IQ)(severity) >= (0,_model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .rankOf */ .IQ)(failOn);
    return possible === "one-lower" && (0,_model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .rankOf */ .IQ)(severity) - 1 >= (0,_model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .rankOf */ .IQ)(failOn);
}
/** Of what still stands: a waived finding is somebody's decision, not news. */
const highestSeverity = (findings) => severities.findLast((severity) => findings.some((finding) => finding.waiver === null && finding.severity === severity));


/***/ }),

/***/ 1832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  DQ: () => (/* binding */ pathAt),
  ik: () => (/* binding */ place)
});

// UNUSED EXPORTS: anchorOf, standsOn

// EXTERNAL MODULE: ./lib/src/model/source.js
var model_source = __webpack_require__(2239);
// EXTERNAL MODULE: ./lib/src/report/escape.js
var report_escape = __webpack_require__(3330);
;// CONCATENATED MODULE: ./lib/src/report/suggestion-anchor.js


/**
 * The very lines that the suggestion replaces. GitHub puts its text in place of the comment's lines: on the right, within one
 * hunk, and with no deleted line between them.
 * https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/reviewing-changes-in-pull-requests/commenting-on-a-pull-request
 */
function suggestionAnchor(finding, { hunks, renames }) {
    const { suggestion, location, block } = finding;
    if (suggestion === null || !(0,report_escape/* isPlain */.$i)(suggestion.text))
        return undefined;
    const { source } = location;
    const path = (source.revision === "base" ? renames.get(source.path) : undefined) ?? source.path;
    const { startLine, endLine } = suggestion;
    if (suggestion.path !== path || (source.revision === "head" && !meets(block, startLine, endLine)))
        return undefined;
    // How GitHub ends the lines that it writes into a file of such lines is not documented.
    if (source.text.includes("\r"))
        return undefined;
    if (!(hunks.get(path) ?? []).some((hunk) => isWhole(hunk, startLine, endLine)))
        return undefined;
    return { kind: "line", path, side: "RIGHT", line: endLine, ...(startLine < endLine && { startLine }) };
}
/** Whether the hunk shows all of these lines of the head, with nothing deleted between the first and the last. */
function isWhole({ lines }, startLine, endLine) {
    const at = (wanted) => lines.findIndex((line) => line.kind !== "deleted" && line.headLine === wanted);
    const [first, last] = [at(startLine), at(endLine)];
    return first >= 0 && last - first === endLine - startLine && last >= first;
}
const meets = ({ source, start, end }, startLine, endLine) => (0,model_source/* positionAt */.t$)(source, start).line <= endLine && (0,model_source/* positionAt */.t$)(source, Math.max(start, end - 1)).line >= startLine;
const isSameRange = (a, b) => a.kind === "line" &&
    b.kind === "line" &&
    a.path === b.path &&
    a.side === b.side &&
    a.line === b.line &&
    a.startLine === b.startLine;

;// CONCATENATED MODULE: ./lib/src/report/place.js


const place = (findings, difference) => findings.map((finding) => ({
    ...finding,
    placement: (suggestionAnchor(finding, difference) ?? anchorOf(finding, difference)).kind,
}));
/** Whether a reader of a comment there sees the text that is meant. */
function standsOn(anchor, location, difference) {
    if (anchor.kind !== "line" || anchor.side !== sideOf(location) || anchor.path !== pathAt(location, difference))
        return false;
    const [first, last] = linesOf(location);
    return first <= anchor.line && last >= (anchor.startLine ?? anchor.line);
}
/** The blamed text where the diff shows it, else the nearest shown line of its statement, else a related place, else the file. */
function anchorOf(finding, difference) {
    const path = pathAt(finding.location, difference);
    return (onText(finding.location, difference) ??
        nearby(finding.block, finding.location, difference) ??
        finding.related.reduce((found, { span }) => found ?? onText(span, difference), undefined) ??
        (difference.hunks.has(path) ? { kind: "file", path } : { kind: "summary" }));
}
/** A long text is commented on where it begins: nobody reads a comment on fifty lines. */
const longestRange = 10;
function onText(span, difference) {
    const side = sideOf(span);
    const path = pathAt(span, difference);
    const [first, last] = linesOf(span);
    for (const hunk of difference.hunks.get(path) ?? []) {
        const shown = shownLines(hunk, side);
        if (!shown.has(first))
            continue;
        const line = shown.has(last) && last - first < longestRange ? last : first;
        return { kind: "line", path, side, line, ...(line > first && { startLine: first }) };
    }
    return undefined;
}
/** The shown line of the block that is nearest to the text; changed lines before those that only stand beside them. */
function nearby(block, text, difference) {
    if (block.source !== text.source)
        return undefined;
    const side = sideOf(text);
    const [first, last] = linesOf(block);
    const [wanted] = linesOf(text);
    const path = pathAt(text, difference);
    const shown = (difference.hunks.get(path) ?? [])
        .flatMap((hunk) => hunk.lines)
        .flatMap((line) => {
        const number = numberOf(line, side);
        return number !== undefined && number >= first && number <= last
            ? [{ number, changed: line.kind !== "context" }]
            : [];
    });
    const best = shown.sort((a, b) => Number(b.changed) - Number(a.changed) || Math.abs(a.number - wanted) - Math.abs(b.number - wanted))[0];
    return best && { kind: "line", path, side, line: best.number };
}
const sideOf = (span) => (span.source.revision === "base" ? "LEFT" : "RIGHT");
/** The path at the head, which is also what GitHub wants for deleted text. */
const pathAt = ({ source }, { renames }) => (source.revision === "base" ? renames.get(source.path) : undefined) ?? source.path;
const linesOf = ({ source, start, end }) => [
    (0,model_source/* positionAt */.t$)(source, start).line,
    (0,model_source/* positionAt */.t$)(source, Math.max(start, end - 1)).line,
];
/** Each finding asks for those of its file's hunks. */
const shown = { LEFT: new WeakMap(), RIGHT: new WeakMap() };
function shownLines(hunk, side) {
    const known = shown[side].get(hunk) ?? new Set(hunk.lines.flatMap((line) => numberOf(line, side) ?? []));
    shown[side].set(hunk, known);
    return known;
}
/** A shown line's number on one side; undefined where that side does not have it. */
const numberOf = (line, side) => side === "RIGHT"
    ? line.kind === "deleted"
        ? undefined
        : line.headLine
    : line.kind === "added"
        ? undefined
        : line.baseLine;


/***/ }),

/***/ 8028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UD: () => (/* binding */ compare),
/* harmony export */   hz: () => (/* binding */ byPlace),
/* harmony export */   xG: () => (/* binding */ reportedDeltas)
/* harmony export */ });
/* harmony import */ var _access_permission_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6630);
/* harmony import */ var _model_delta_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9378);
/* harmony import */ var _model_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2239);
/** Deltas to what people read of them: rows of one statement and one holder together, in the order of their places. */



/** What changed, flagged or not: rows of one statement and one holder are told together. */
function reportedDeltas(deltas) {
    const groups = new Map();
    for (const delta of deltas.filter(isRelevant)) {
        const { grant } = delta;
        const key = [
            delta.subject.address,
            delta.change,
            grant.effect,
            delta.certainty,
            grant.resource.of.text,
            grant.origin.statement.source.path,
            grant.origin.statement.start,
        ].join("\n");
        const group = groups.get(key);
        if (group)
            group.push(delta);
        else
            groups.set(key, [delta]);
    }
    return [...groups.values()]
        .map((group) => {
        const first = group[0];
        return {
            change: first.change,
            broadens: (0,_model_delta_js__WEBPACK_IMPORTED_MODULE_2__/* .broadens */ .z)(first),
            capabilities: capabilitiesOf(new Set(group.map(({ actions }) => actions))),
            certainty: first.certainty,
            principal: first.subject.address,
            permission: (0,_access_permission_js__WEBPACK_IMPORTED_MODULE_0__/* .permissionOf */ .F)(group),
            location: placeOf(first),
        };
    })
        .sort((a, b) => byPlace(a.location, b.location) || compare(a.principal, b.principal) || compare(a.change, b.change));
}
const capabilitiesIn = new WeakMap();
/** Of lists of actions, which many rows share. */
function capabilitiesOf(lists) {
    const found = new Set();
    for (const actions of lists) {
        const own = capabilitiesIn.get(actions) ?? new Set(actions.map(({ capability }) => capability));
        capabilitiesIn.set(actions, own);
        for (const each of own)
            found.add(each);
    }
    return [...found];
}
/** What supports access to AI matters where the subject has some. */
const isRelevant = (delta) => delta.actions.some((action) => !action.supporting) || delta.subject.traits.has("holds-ai");
const placeOf = ({ grant, axes }) => axes.length === 1 && axes[0] === "resource" ? grant.resource.span : grant.action.span;
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const byPlace = (a, b) => compare(a.source.path, b.source.path) ||
    (0,_model_source_js__WEBPACK_IMPORTED_MODULE_1__/* .positionAt */ .t$)(a.source, a.start).line - (0,_model_source_js__WEBPACK_IMPORTED_MODULE_1__/* .positionAt */ .t$)(b.source, b.start).line ||
    a.start - b.start;


/***/ })

};
