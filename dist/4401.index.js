export const id = 4401;
export const ids = [4401];
export const modules = {

/***/ 4401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   unwrittenPrograms: () => (/* binding */ unwrittenPrograms)
/* harmony export */ });
/* harmony import */ var _formats_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8221);

/** Tests say what a program should come to, and grant nothing. */
const isTest = (path) => /(?:^|\/)(?:tests?|__tests__|node_modules)\/|[._](?:test|spec)\.[a-z]+$|(?:^|\/)test_[^/]*$/.test(path);
async function unwrittenPrograms(changed, grounds) {
    const all = grounds.formats.flatMap(({ name, programs }) => (programs && grounds.given !== name ? [programs] : []));
    return (await Promise.all(all.map((programs) => unwritten(programs, changed, grounds)))).flat();
}
async function unwritten(programs, changed, grounds) {
    // What is gone stays in view, so that a grant that moved from file to file is not new.
    const files = changed.filter(({ path }) => isOf(programs, path)).map(({ path }) => path);
    const projects = new Map();
    for (const path of files) {
        const project = await projectOf(path, programs, grounds);
        if (project === undefined)
            continue;
        projects.set(project, [...(projects.get(project) ?? []), path]);
    }
    const said = [];
    for (const [project, paths] of projects) {
        const first = await firstGrant(paths, programs, grounds);
        if (first && !(await isWritten(project, programs, grounds)))
            said.push(first);
    }
    return said;
}
const isOf = ({ endings }, path) => endings.some((ending) => path.endsWith(ending)) && !isTest(path);
/** The nearest directory above a file that holds the project's file. */
async function projectOf(path, { project }, { trees, head }) {
    for (let directory = (0,_formats_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .directoryOf */ .jt)(path);; directory = (0,_formats_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .directoryOf */ .jt)(directory)) {
        const listed = await trees.list(head, directory);
        if (listed.some(({ name, kind }) => name === project && kind === "file"))
            return directory;
        if (directory === "")
            return undefined;
    }
}
/** The first line that grants something of AI and that no changed file of the program had, as what is said of all of it. */
async function firstGrant(paths, programs, { text }) {
    const before = new Set();
    for (const path of paths)
        for (const line of (await text(path, "base"))?.split("\n") ?? [])
            if (programs.grants.test(line))
                before.add(line.trim());
    for (const path of paths) {
        const written = await text(path, "head");
        if (written === undefined)
            continue;
        let start = 0;
        for (const line of written.split("\n")) {
            if (programs.grants.test(line) && !before.has(line.trim()))
                return notJudged(programs, { path, revision: "head", text: written }, start, line);
            start += line.length + 1;
        }
    }
    return undefined;
}
const notJudged = ({ name }, source, start, line) => ({
    code: "unwritten",
    severity: "error",
    message: `what this ${name} grants is known once it is synthesised, and nothing that it writes is here; it was not judged`,
    at: { source, start: start + line.length - line.trimStart().length, end: start + line.trimEnd().length },
});
/** So many directories are looked into. */
const mostDirectories = 4000;
/** Whether the repository holds what the program writes: then that is judged, as it stands at both revisions. */
async function isWritten(project, { writes }, { trees, head }) {
    const pending = [project];
    for (let looked = 0; looked < mostDirectories; looked++) {
        const directory = pending.pop();
        if (directory === undefined)
            return false;
        const within = ({ name }) => (directory === "" ? name : `${directory}/${name}`);
        for (const entry of await trees.list(head, directory)) {
            if (entry.kind === "file" && writes(within(entry)))
                return true;
            if (entry.kind === "directory" && entry.name !== "node_modules")
                pending.push(within(entry));
        }
    }
    return false;
}


/***/ }),

/***/ 8221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Md: () => (/* binding */ fileName),
/* harmony export */   VV: () => (/* binding */ placeIn),
/* harmony export */   jt: () => (/* binding */ directoryOf),
/* harmony export */   rK: () => (/* binding */ isTrial),
/* harmony export */   s$: () => (/* binding */ filePath)
/* harmony export */ });
/** Paths as files of a repository write them to paths in the repository. */
/** `./policy.json` in `infra/app` is `infra/app/policy.json`; the root of the repository is empty. Undefined where it leads out. */
function placeIn(directory, written) {
    if (written.startsWith("/") || written.includes("\0") || written.includes("\\"))
        return undefined;
    const parts = directory === "" ? [] : directory.split("/");
    for (const part of written.split("/")) {
        if (part === "" || part === ".")
            continue;
        if (part !== "..")
            parts.push(part);
        else if (parts.pop() === undefined)
            return undefined;
    }
    return parts.join("/");
}
/** The same of a file, which the root is not. */
function filePath(directory, written) {
    const place = placeIn(directory, written);
    return place === "" ? undefined : place;
}
const directoryOf = (path) => (path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "");
const fileName = (path) => path.slice(path.lastIndexOf("/") + 1);
/** What examples, tests and generated wrappers make of a module says little of who else calls it. */
function isTrial(caller, module) {
    const trial = /^(?:.*\/)?(?:examples?|tests?|fixtures?|wrappers?)\//.exec(`${caller}/`)?.[0];
    return trial !== undefined && !`${module}/`.startsWith(trial);
}


/***/ })

};
