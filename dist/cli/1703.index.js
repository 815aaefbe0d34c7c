export const id = 1703;
export const ids = [1703];
export const modules = {

/***/ 1703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   insertComment: () => (/* binding */ insertComment)
/* harmony export */ });
/* harmony import */ var _formats_comments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3047);
/* harmony import */ var _model_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2239);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8104);
/** A file's text to the same text with a waiver as a comment above a line, where a comment can stand there. */



/** `line` counts from 1. One of the same finding that stands above it is written anew, and so is one that names no fingerprint. */
async function insertComment(source, line, waiver) {
    const language = (0,_formats_comments_js__WEBPACK_IMPORTED_MODULE_0__/* .commentLanguage */ .s)(source);
    if (!language)
        return { kind: "refused", problem: `\`${source.path}\` is of a format that has no comments` };
    const starts = (0,_model_source_js__WEBPACK_IMPORTED_MODULE_1__/* .linesOf */ .Dx)(source);
    const start = starts[line - 1];
    if (start === undefined)
        return { kind: "refused", problem: `\`${source.path}\` has no line ${line}` };
    const indent = /^[ \t]*/.exec(source.text.slice(start))?.[0] ?? "";
    const lineEnd = /\r?\n/.exec(source.text)?.[0] ?? "\n";
    const above = line > 1 ? (starts[line - 2] ?? start) : start;
    const from = isForerunner({ source, start: above, end: start }, waiver) ? above : start;
    const comment = `${indent}${language.mark} ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .waiverWords */ .O3)(waiver)}${lineEnd}`;
    const text = source.text.slice(0, from) + comment + source.text.slice(start);
    // Within a string it would be a part of that.
    const read = await language.load();
    const isComment = read({ ...source, text }).some((span) => span.start === from + indent.length);
    return isComment
        ? { kind: "inserted", text, line: from === above && above !== start ? line - 1 : line }
        : {
            kind: "refused",
            problem: `line ${line} of \`${source.path}\` stands within a text, where there are no comments`,
        };
}
/** Whether the line is a comment that waives, or means to waive, the same. */
function isForerunner(line, { rule, fingerprint }) {
    const { source, start, end } = line;
    const text = source.text.slice(start, end);
    const comment = { source, start: start + (text.length - text.trimStart().length), end: start + text.trimEnd().length };
    if (start === end || !/^(#|\/\/)/.test(text.trim()))
        return false;
    const read = (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .readComment */ .W3)(comment, [rule]);
    return read?.kind === "written" && (read.fingerprint === undefined || read.fingerprint === fingerprint);
}


/***/ })

};
