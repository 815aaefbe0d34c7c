export const id = 8734;
export const ids = [8734];
export const modules = {

/***/ 8734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readChangedTexts: () => (/* binding */ readChangedTexts)
/* harmony export */ });
/* harmony import */ var _blob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9504);
/* harmony import */ var _hunks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(450);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2083);
/* harmony import */ var _revision_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3486);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(423);
/* harmony import */ var _work_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(599);






/** `head` left out is the work tree. Sorted by path. */
async function readChangedTexts(repo, base, head, paths) {
    const repository = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .openRepository */ .h_)(repo, head === undefined ? [base] : [base, head]);
    try {
        const [baseName = "", headName] = repository.names;
        const roots = {
            base: await treeOf(repository, baseName),
            head: headName === undefined
                ? (await (0,_work_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .snapshot */ .P)(repository, (path) => paths.includes(path))).tree
                : await treeOf(repository, headName),
        };
        const trees = (0,_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .readTrees */ .i9)(repository.reader);
        const at = (path, revision) => textAt(repository, trees, roots[revision], path, revision);
        const texts = await Promise.all([...paths].sort().map(async (path) => ({ path, base: await at(path, "base"), head: await at(path, "head") })));
        const patches = await (0,_hunks_js__WEBPACK_IMPORTED_MODULE_1__/* .patchesOf */ .U)(repository, roots.base, roots.head, paths);
        return {
            texts,
            hunks: new Map(patches.flatMap(({ basePath, headPath, hunks }) => 
            // A rename is told here as one file gone and another come, as the files that configure the gate are known by name.
            basePath !== headPath && basePath !== undefined && headPath !== undefined
                ? []
                : [[headPath ?? basePath ?? "", hunks]])),
        };
    }
    finally {
        repository.close();
    }
}
async function treeOf({ reader, shallow }, name) {
    const tree = await reader.read(`${name}^{tree}`);
    if (tree.kind !== "tree")
        throw (0,_revision_js__WEBPACK_IMPORTED_MODULE_3__/* .unknownRevision */ .EX)(name, shallow);
    return tree.oid;
}
async function textAt({ reader }, trees, root, path, revision) {
    const entry = await trees.find(root, path);
    if (!entry)
        return undefined;
    if (entry.kind !== "file")
        return { kind: "unreadable", because: `is a ${entry.kind}` };
    const blob = await (0,_blob_js__WEBPACK_IMPORTED_MODULE_0__/* .readBlob */ .g)(reader, entry.oid, path, revision);
    if (blob.kind === "text")
        return blob;
    return {
        kind: "unreadable",
        because: blob.kind === "too-large" ? `is over ${_blob_js__WEBPACK_IMPORTED_MODULE_0__/* .SIZE_LIMIT_IN_WORDS */ .U}` : "is not in this clone",
    };
}


/***/ })

};
