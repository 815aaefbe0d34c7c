export const id = 4251;
export const ids = [4251];
export const modules = {

/***/ 4251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readWorkflow: () => (/* binding */ readWorkflow),
/* harmony export */   weakenings: () => (/* binding */ weakenings)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5973);
/* harmony import */ var _rules_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7063);
/** The text of a workflow to where it runs the gate and how strictly, and two of them to how the later one is weaker. */



/** Text beyond this is no workflow. */
const longest = 512_000;
/** `isGate` says whether a name behind `uses:` is the gate's. Undefined where the text is no workflow. */
function readWorkflow(text, isGate) {
    const root = asMap(parsed(text));
    if (!root)
        return undefined;
    const jobs = [...(asMap(root.get("jobs"))?.values() ?? [])].flatMap((job) => asMap(job) ?? []);
    const action = asMap(root.get("runs"));
    const steps = [...jobs, ...(action ? [action] : [])].flatMap((job) => [job, ...listOf(job.get("steps")).flatMap((step) => asMap(step) ?? [])].flatMap((each) => {
        const uses = each.get("uses");
        if (typeof uses !== "string" || !isGate(uses))
            return [];
        const around = each === job ? [job] : [job, each];
        return [
            {
                uses,
                condition: around.flatMap((one) => (one.has("if") ? [plain(one.get("if"))] : [])).join(" && "),
                needs: new Set([job.get("needs") ?? []].flat().map(plain)),
                tolerated: around.some((one) => !["undefined", "false"].includes(plain(one.get("continue-on-error")))),
                inputs: new Map([...(asMap(each.get("with")) ?? [])].map(([name, value]) => [name.toLowerCase(), plain(value)])),
            },
        ];
    }));
    return { steps, triggers: triggersOf(root.get("on")) };
}
function triggersOf(on) {
    const map = asMap(on);
    if (map)
        return new Map([...map].map(([event, filters]) => [event, plain(filters)]));
    return new Map(listOf(Array.isArray(on) ? on : [on]).map((event) => [plain(event), "null"]));
}
function parsed(text) {
    if (text.length > longest)
        return undefined;
    try {
        const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { logLevel: "error", prettyErrors: false });
        return document.errors.length > 0 ? undefined : document.toJS({ maxAliasCount: 100, mapAsMap: true });
    }
    catch (error) {
        // Nested without end, or aliases of nothing or of too much.
        if (error instanceof RangeError || error instanceof ReferenceError)
            return undefined;
        throw error;
    }
}
const asMap = (value) => value instanceof Map ? new Map([...value].map(([key, each]) => [String(key), each])) : undefined;
const listOf = (value) => (Array.isArray(value) ? value : []);
const plain = (value) => value === undefined ? "undefined" : typeof value === "string" ? value : JSON.stringify(value, mapsAsObjects);
const mapsAsObjects = (_key, value) => value instanceof Map ? Object.fromEntries(value) : value;
/** How the later workflow holds less than the earlier one: each goes on from the file's name. Empty where it does not. */
function weakenings(before, after) {
    if (before.steps.length === 0)
        return [];
    if (!after)
        return ["can no longer be read as a workflow"];
    if (after.steps.length < before.steps.length)
        return [after.steps.length === 0 ? "no longer runs the gate" : "runs the gate in fewer places"];
    const steps = after.steps.flatMap((step, i) => stepWeakenings(before.steps[i], step));
    return [...new Set([...steps, ...triggerWeakenings(before, after)])];
}
function stepWeakenings(before, after) {
    if (!before)
        return [];
    const changed = (name) => before.inputs.get(name) !== after.inputs.get(name);
    return [
        after.tolerated && !before.tolerated ? "goes on where the gate fails" : "",
        after.condition !== "" && after.condition !== before.condition ? "runs the gate only under a condition" : "",
        [...after.needs].some((job) => !before.needs.has(job)) ? "runs the gate only where another job has passed" : "",
        isLaxer(before.inputs.get("fail-on"), after.inputs.get("fail-on"))
            ? `lets the gate fail only from ${(0,_rules_words_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(after.inputs.get("fail-on") ?? "high")} on`
            : "",
        changed("config") ? "configures the gate in another way" : "",
        changed("base") || changed("head") ? "has other commits compared" : "",
        changed("plan") ? "gives the gate other plans" : "",
        nameOf(before.uses) !== nameOf(after.uses) ? "runs another action or workflow as the gate" : "",
        isPinned(before.uses) && !isPinned(after.uses) ? "no longer pins the gate to a commit" : "",
    ].filter((each) => each !== "");
}
/** Without an input the configuration decides; what that says is not known here. */
const isLaxer = (before, after) => before !== after && (after === undefined || (before !== undefined ? rank(after) > rank(before) : after === "none"));
/** What nobody can tell from the text, such as an expression, is laxer than any word. */
function rank(word) {
    const at = _model_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .thresholds */ .pw.indexOf(word.trim().toLowerCase());
    return at < 0 ? _model_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .thresholds */ .pw.length : at;
}
const nameOf = (uses) => uses.toLowerCase().split("@")[0] ?? "";
const isPinned = (uses) => /@[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(uses);
/** Events at which a gate stands between a change and its branch. */
const gating = ["pull_request", "pull_request_target", "merge_group"];
const triggerWeakenings = (before, after) => gating.flatMap((event) => {
    const [was, is] = [before.triggers.get(event), after.triggers.get(event)];
    if (was === undefined || was === is)
        return [];
    return is === undefined
        ? [`is no longer started by \`${event}\``]
        : is === "null"
            ? []
            : [`is started by \`${event}\` under other filters`];
});


/***/ })

};
