export const id = 8368;
export const ids = [8368,4966];
export const modules = {

/***/ 8368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readGiven: () => (/* binding */ readGiven)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5029);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6641);
/* harmony import */ var _given_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4966);
/** Directories on this machine that a program was synthesised to, at the head and at the base, to files of both revisions. */





/** Bounds of one directory: files and folders in all, folders in folders, bytes of one file and of all. */
const most = 20_000;
const deepest = 12;
const mostOfOne = 64 * 1024 * 1024;
const mostBytes = 256 * 1024 * 1024;
/**
 * Both are told by the head's path, so that a file is itself at either revision. Throws ChangeError where there is no such
 * directory, or nothing of the format in it.
 */
function readGiven(directories, repo, format) {
    const name = nameOf(directories.head, repo);
    const diagnostics = [];
    const read = (directory, revision) => {
        return filesIn(realDirectory(directory), name, revision, diagnostics);
    };
    const head = read(directories.head, "head");
    const base = directories.base === undefined ? undefined : read(directories.base, "base");
    // One side may be empty: the program is new, or gone.
    if (diagnostics.length === 0 && ![...head, ...(base ?? [])].some((file) => format.claims(file)))
        throw new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .ChangeError */ .P(`${(0,_error_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(directories.head)} holds no cloud assembly; give the directory that has its manifest.json`);
    if (!base)
        diagnostics.push(unknownBase(name));
    return { format, head, base, diagnostics };
}
const unknownBase = (name) => ({
    code: "unresolved",
    severity: "warning",
    message: "what the base was synthesised to was not given: only what changed lines of the program say counts as new, as possible; other changes, and what vanished, are not known",
    at: { path: `${name}/manifest.json` },
});
function realDirectory(path) {
    const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
    if (!status)
        throw new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .ChangeError */ .P(`${(0,_error_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(path)} does not exist; give a directory`);
    if (!status.isDirectory())
        throw new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .ChangeError */ .P(`${(0,_error_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(path)} is no directory; give one`);
    return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
}
const nameOf = (directory, repo) => {
    const real = realDirectory(directory);
    return (0,_given_js__WEBPACK_IMPORTED_MODULE_2__/* .pathWithin */ .R)(repo, real) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(real);
};
/** INVARIANT: whoever wrote the directory may be who is judged: no link in it is followed, and what is too much is told of. */
function filesIn(root, name, revision, diagnostics) {
    const files = [];
    const open = [{ path: "", depth: 0 }];
    let [seen, bytes] = [0, 0];
    const refuse = (path, message) => diagnostics.push({
        code: "too-large",
        severity: "error",
        message,
        at: { path: `${name}/${path || "manifest.json"}` },
    });
    for (let at = open.pop(); at; at = open.pop()) {
        for (const entry of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, at.path)).sort()) {
            if (++seen > most) {
                refuse(at.path, `the directory holds over ${most} files; the rest was not read`);
                return files;
            }
            const path = at.path === "" ? entry : `${at.path}/${entry}`;
            const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path));
            if (status.isDirectory() && !entry.startsWith("asset.") && at.depth < deepest)
                open.push({ path, depth: at.depth + 1 });
            if (!status.isFile() || !isRead(entry))
                continue;
            bytes += status.size;
            if (status.size > mostOfOne || bytes > mostBytes) {
                refuse(path, `the file is over ${mostOfOne / 1024 / 1024} MB, or all are over ${mostBytes / 1024 / 1024} MB, and was not read`);
                continue;
            }
            files.push({ path: `${name}/${path}`, revision, text: (0,_decode_js__WEBPACK_IMPORTED_MODULE_4__/* .decode */ .D)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path))) });
        }
    }
    return files;
}
/** The tree of all constructs is as large as the rest, and tells nothing more. */
const isRead = (name) => name.endsWith(".json") && name !== "tree.json";


/***/ }),

/***/ 4966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ pathWithin),
/* harmony export */   withGiven: () => (/* binding */ withGiven)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5029);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6641);
/** Files of this machine that are given beside the repository, such as plans, to units of the head. */




/** More bytes than this are not read. */
const MOST = 64 * 1024 * 1024;
/** The change with the files as units of a format; one that the change brings itself is taken as it was given. Throws ChangeError. */
function withGiven(change, paths, repo, format) {
    const files = paths.map(realPath);
    const names = namesIn(files, workTreeOf(repo));
    const diagnostics = [...change.diagnostics];
    const units = [...names].flatMap(([path, file]) => {
        const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file);
        if (size > MOST) {
            const message = `the file is over ${MOST / 1024 / 1024} MB and was not read`;
            diagnostics.push({ code: "too-large", severity: "error", message, at: { path } });
            return [];
        }
        const source = { path, revision: "head", text: read(file, path) };
        return [{ format, revision: "head", key: format.unit(path), files: [source] }];
    });
    const others = change.units.filter((each) => each.format.name !== format.name || !names.has(each.key));
    return { ...change, units: [...others, ...units], given: new Set(names.keys()), diagnostics };
}
function realPath(path) {
    const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
    if (!status)
        throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .ChangeError */ .P(`${(0,_error_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(path)} does not exist; give a file`);
    if (!status.isFile())
        throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .ChangeError */ .P(`${(0,_error_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(path)} is no file; give one`);
    return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
}
function read(file, path) {
    try {
        return (0,_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .decode */ .D)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file));
    }
    catch (error) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .ChangeError */ .P(`${(0,_error_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(path)} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
    }
}
/** The directory that the repository's paths start from; undefined of a bare one. */
function workTreeOf(repo) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(repo))
        return undefined;
    for (let at = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(repo);; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, ".git")))
            return at;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at) === at)
            return undefined;
    }
}
/** The path of a file or a directory in a repository's work tree; undefined of what lies elsewhere. */
function pathWithin(repo, real) {
    const root = workTreeOf(repo);
    const path = root === undefined ? ".." : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, real);
    return path.startsWith("..") || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) ? undefined : path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/");
}
/** Files by the path in the repository, or by as much of their own path as tells them from each other. */
function namesIn(files, root) {
    const names = new Map();
    const outside = new Set();
    for (const file of new Set(files)) {
        const path = root === undefined ? ".." : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, file);
        if (path.startsWith("..") || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path))
            outside.add(file);
        else
            names.set(path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/"), file);
    }
    for (const file of outside) {
        const steps = file.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
        let count = 1;
        const name = () => steps.slice(-count).join("/");
        while (count < steps.length &&
            (names.has(name()) || [...outside].some((each) => each !== file && isCalled(each, name()))))
            count++;
        names.set(name(), file);
    }
    return names;
}
const isCalled = (file, name) => file.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/").endsWith(`/${name}`);


/***/ })

};
