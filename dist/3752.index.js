export const id = 3752;
export const ids = [3752];
export const modules = {

/***/ 3752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readDirectoryAt: () => (/* binding */ readDirectoryAt)
/* harmony export */ });
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5029);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6641);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7131);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2083);
/* harmony import */ var _revision_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3486);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(423);
/* harmony import */ var _work_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(599);
/** A directory at a revision to the texts of the files in and below it, read from git objects alone. */







/** More than this is no directory of settings: files to read and folders, folders in folders, and all their text. */
const most = 2000;
const deepest = 20;
const mostBytes = _objects_js__WEBPACK_IMPORTED_MODULE_0__/* .SIZE_LIMIT */ .u;
/**
 * Sorted by path; undefined where there is no such directory. Other files than `wanted` are not read. A revision left out is the
 * work tree.
 */
async function readDirectoryAt(repo, revision, directory, wanted) {
    const path = (0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .plainPath */ .s1)(directory);
    if (path === undefined)
        throw new _error_js__WEBPACK_IMPORTED_MODULE_5__/* .ChangeError */ .P(`${(0,_error_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .T)(directory)} is no path in the repository`);
    const shown = (0,_error_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .T)(revision ?? "the work tree");
    const repository = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .openRepository */ .h_)(repo, [revision ?? "HEAD"]);
    try {
        const name = revision === undefined
            ? (await (0,_work_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .snapshot */ .P)(repository, (each) => each.startsWith(path === "" ? "" : `${path}/`) && wanted(each))).tree
            : (repository.names[0] ?? "");
        const root = await repository.reader.read(`${name}^{tree}`);
        if (root.kind !== "tree")
            throw (0,_revision_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownRevision */ .EX)(revision ?? "HEAD", repository.shallow);
        const trees = (0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .readTrees */ .i9)(repository.reader);
        if (path !== "") {
            const entry = await trees.find(root.oid, path);
            if (!entry)
                return undefined;
            if (entry.kind !== "directory")
                throw new _error_js__WEBPACK_IMPORTED_MODULE_5__/* .ChangeError */ .P(`${(0,_error_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .T)(path)} is a ${entry.kind} at ${shown}; make it a directory`);
        }
        const entries = (await list(trees, root.oid, path, wanted)).sort((a, b) => (a.path < b.path ? -1 : 1));
        const files = [];
        let left = mostBytes;
        // One after the other: what is too much is not held in memory first.
        for (const entry of entries) {
            const bytes = await bytesOf(entry);
            left -= bytes.length;
            if (left < 0)
                throw new _error_js__WEBPACK_IMPORTED_MODULE_5__/* .ChangeError */ .P(`${(0,_error_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .T)(path)} holds more than 10 MB of files to read`);
            files.push({ path: path === "" ? entry.path : entry.path.slice(path.length + 1), text: (0,_decode_js__WEBPACK_IMPORTED_MODULE_6__/* .decode */ .D)(bytes) });
        }
        return files;
    }
    finally {
        repository.close();
    }
    async function bytesOf({ path, oid }) {
        const object = await repository.reader.read(oid);
        if (object.kind === "too-large")
            throw new _error_js__WEBPACK_IMPORTED_MODULE_5__/* .ChangeError */ .P(`${(0,_error_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .T)(path)} at ${shown} is larger than 10 MB; make it smaller`);
        if (object.kind === "missing")
            throw new _error_js__WEBPACK_IMPORTED_MODULE_5__/* .ChangeError */ .P(`the contents of ${(0,_error_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .T)(path)} at ${shown} are not in this clone`);
        return object.bytes;
    }
}
/** A link is refused rather than followed or passed over: what it leads to is not what was reviewed here. */
async function list(trees, root, directory, wanted) {
    const found = [];
    const open = [{ path: directory, depth: 0 }];
    let folders = 0;
    for (let at = open.pop(); at; at = open.pop()) {
        folders++;
        for (const entry of await trees.list(root, at.path)) {
            const path = at.path === "" ? entry.name : `${at.path}/${entry.name}`;
            if (entry.kind === "directory" && at.depth < deepest)
                open.push({ path, depth: at.depth + 1 });
            else if (entry.kind !== "file" || wanted(path))
                found.push({ path, oid: readable(entry, path) });
            if (found.length + folders + open.length > most)
                throw new _error_js__WEBPACK_IMPORTED_MODULE_5__/* .ChangeError */ .P(`${(0,_error_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .T)(directory)} holds more than ${most} files to read and folders`);
        }
    }
    return found;
}
function readable(entry, path) {
    if (entry.kind === "file")
        return entry.oid;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_5__/* .ChangeError */ .P(entry.kind === "directory"
        ? `${(0,_error_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .T)(path)} is nested more than ${deepest} folders deep; move it up`
        : `${(0,_error_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .T)(path)} is a ${entry.kind}; put the file itself there`);
}


/***/ })

};
