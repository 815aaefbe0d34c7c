export const id = 4217;
export const ids = [4217];
export const modules = {

/***/ 7159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $L: () => (/* binding */ isRolePiece),
/* harmony export */   EX: () => (/* binding */ actionPieces),
/* harmony export */   Wq: () => (/* binding */ isConditionPiece),
/* harmony export */   gA: () => (/* binding */ rolePieces),
/* harmony export */   iH: () => (/* binding */ roleLike),
/* harmony export */   x5: () => (/* binding */ conditionsWith)
/* harmony export */ });
/* unused harmony export conditionPieces */
/* harmony import */ var _aws_conditions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8506);
/* harmony import */ var _aws_statements_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7729);
/* harmony import */ var _aws_uses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5932);
/* harmony import */ var _azure_uses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7166);




/** What it takes to use something and nothing else. */
const actionPieces = { use: Object.values(_aws_uses_js__WEBPACK_IMPORTED_MODULE_0__/* .awsUses */ .gs).flat() };
const conditionPieces = {
    /** A service acts for these accounts alone. */
    "acting-for": { takes: /^\d{12}$/, of: (accounts) => (0,_aws_conditions_js__WEBPACK_IMPORTED_MODULE_2__/* .actingFor */ .IH)(...accounts) },
    /** A role is passed to these services alone. */
    "passed-to": {
        takes: /^[a-z][a-z0-9-]*$/,
        of: (services) => (0,_aws_conditions_js__WEBPACK_IMPORTED_MODULE_2__/* .passedTo */ .SA)(...services.map(({ text = "" }) => ({ text: (0,_aws_conditions_js__WEBPACK_IMPORTED_MODULE_2__/* .serviceNamed */ .fD)(text) }))),
    },
    /** Requests come through these endpoints alone. */
    through: { takes: /^vpce-[0-9a-f]{8,17}$/, of: (endpoints) => (0,_aws_conditions_js__WEBPACK_IMPORTED_MODULE_2__/* .through */ .sc)(...endpoints) },
    /** Requests name one of these guardrails. */
    behind: {
        takes: /^arn:[\w-]+:bedrock:[\w-]+:\d{12}:guardrail\/[a-z0-9]+$/,
        of: (guardrails) => (0,_aws_conditions_js__WEBPACK_IMPORTED_MODULE_2__/* .behind */ .Ry)(...guardrails),
    },
};
const isConditionPiece = (name) => Object.hasOwn(conditionPieces, name);
/** Undefined where one of them has nothing to say, or something that it does not take. What only the file can say is taken as it is. */
function conditionsWith(pieces) {
    const all = pieces.map(([name, values]) => {
        const { takes, of } = conditionPieces[name];
        const fit = values.length > 0 && values.every(({ text }) => text === undefined || takes.test(text));
        return fit ? of(values) : undefined;
    });
    const known = all.filter((each) => each !== undefined);
    return known.length === all.length ? (0,_aws_statements_js__WEBPACK_IMPORTED_MODULE_3__/* .entryOf */ .Ms)(known) : undefined;
}
const rolePieces = { "openai-user": _azure_uses_js__WEBPACK_IMPORTED_MODULE_1__/* .openAiUser */ .uA };
const isRolePiece = (name) => Object.hasOwn(rolePieces, name);
const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** A role by its id where the text beside it is one, else by its name. */
const roleLike = (name, near) => guid.test(near) ? rolePieces[name].guid : rolePieces[name].name;


/***/ }),

/***/ 9418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RR: () => (/* binding */ quotedOrWritten),
/* harmony export */   kd: () => (/* binding */ lineEnd),
/* harmony export */   oY: () => (/* binding */ indentAt),
/* harmony export */   of: () => (/* binding */ opensLine)
/* harmony export */ });
/** A text in the quotes of its language; what is no text as it is written. */
const quotedOrWritten = ({ text, written }, quote) => (text === undefined ? written : quote(text));
/** What ends the lines of a text. */
const lineEnd = (text) => (/\r\n/.test(text) ? "\r\n" : "\n");
/** What stands before the first letter of the line that a place is on. */
function indentAt(text, at) {
    const start = text.lastIndexOf("\n", at - 1) + 1;
    return /^[ \t]*/.exec(text.slice(start))?.[0] ?? "";
}
/** Whether nothing but white space, or what `before` lets through, stands before a place on its line. */
const opensLine = (text, at, before = /^[ \t]*$/) => before.test(text.slice(text.lastIndexOf("\n", at - 1) + 1, at));


/***/ }),

/***/ 9927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ formOf),
/* harmony export */   u: () => (/* binding */ forms)
/* harmony export */ });
/** What can be generated: a kind of identity, the words that it is made from, and what it comes to on its cloud. */
const forms = ["json", "terraform", "cloudformation", "cdk", "bicep", "gcloud"];
/** The form in which what is generated stands beside the files of a format. */
const formOf = {
    terraform: "terraform",
    plan: "terraform",
    fabric: "terraform",
    cloudformation: "cloudformation",
    "cloudformation-yaml": "cloudformation",
    serverless: "cloudformation",
    cdk: "cdk",
    iam: "json",
    "iam-yaml": "json",
    "azure-roles": "json",
    bicep: "bicep",
    arm: "bicep",
    gcloud: "gcloud",
    "gcloud-yaml": "gcloud",
};


/***/ }),

/***/ 6105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ commandFor),
/* harmony export */   Q: () => (/* binding */ exampleOf)
/* harmony export */ });
/* harmony import */ var _archetype_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9927);
/* harmony import */ var _archetypes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5305);


/** More than that are not a choice that anyone made. */
const mostValues = 6;
/** The resource ID of a project in an account of Azure is the longest that there is: some 260. */
const longestValue = 300;
/** Of the first archetype that answers what is in view, in the form that the file has. Nothing is made up: what is not in view it asks for. */
function commandFor(names, view, { cloud, format }) {
    const form = _archetype_js__WEBPACK_IMPORTED_MODULE_0__/* .formOf */ .Q[format];
    if (form === undefined)
        return undefined;
    const found = names
        .flatMap((name) => _archetypes_js__WEBPACK_IMPORTED_MODULE_1__/* .archetypesOf */ .Q[cloud]?.find((each) => each.name === name) ?? [])
        .find((each) => each.forms.includes(form) && answers(each, view));
    return found && commandOf(found, form, view);
}
/** Nobody is told to make what the configuration does not approve of. */
const answers = ({ about, words }, view) => (about === undefined || textsIn(about, view).length > 0) &&
    words.every(({ approved }) => !approved || view[approved.among].length === 0 || textsIn(approved, view).length > 0);
function commandOf({ name, words }, form, view) {
    const known = words.map((word) => ({ word, values: valuesIn(word, view) }));
    const flags = known.flatMap(({ word, values }) => values.length === 0 ? [] : [`--${word.name} ${quoted(values.join(","))}`]);
    return {
        text: ["ai-iam-gate generate", name, `--as ${form}`, ...flags].join(" "),
        isIncomplete: known.some(({ word, values }) => values.length === 0 && word.optional === undefined),
    };
}
/** With its words as its help has them, optional ones and all. */
function exampleOf(name) {
    const found = _archetypes_js__WEBPACK_IMPORTED_MODULE_1__/* .archetypes */ .F.find((each) => each.name === name);
    if (!found)
        return undefined;
    const { words, forms } = found;
    const form = forms.find((each) => each === "terraform") ?? forms[0];
    const flags = words.map((word) => `--${word.name} ${quoted(word.example)}`);
    return ["ai-iam-gate generate", name, `--as ${form}`, ...flags].join(" ");
}
/** One, or all of a word that takes several; none where there is a choice to make. */
function valuesIn({ seen, like, many }, view) {
    if (!seen)
        return [];
    const found = new Map();
    for (const value of textsIn(seen, view)) {
        // What is only known in small letters is what is written elsewhere.
        const key = value.toLowerCase();
        if (like.test(value) && !found.has(key))
            found.set(key, value);
    }
    const values = [...found.values()];
    return values.length <= (many ? mostValues : 1) && values.join(",").length <= longestValue ? values : [];
}
/** The first group of each text that matches, or the match. */
const textsIn = ({ among, as }, view) => view[among].flatMap((text) => {
    const [all, group = all] = as.exec(text) ?? [];
    return group === undefined ? [] : [group];
});
/** As a shell takes it for one word. */
const quoted = (text) => (/^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`);


/***/ }),

/***/ 4217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  withSuggestions: () => (/* binding */ withSuggestions)
});

// EXTERNAL MODULE: ./lib/src/model/severity.js
var severity = __webpack_require__(5973);
// EXTERNAL MODULE: ./lib/src/access/row-text.js
var row_text = __webpack_require__(7005);
// EXTERNAL MODULE: ./lib/src/rules/match.js
var match = __webpack_require__(5783);
// EXTERNAL MODULE: ./lib/src/access/difference.js + 3 modules
var difference = __webpack_require__(1298);
// EXTERNAL MODULE: ./lib/src/access/work.js
var work = __webpack_require__(2628);
// EXTERNAL MODULE: ./lib/src/change/change.js
var change = __webpack_require__(9399);
// EXTERNAL MODULE: ./lib/src/change/hunk-between.js
var hunk_between = __webpack_require__(9218);
// EXTERNAL MODULE: ./lib/src/change/read-units.js
var read_units = __webpack_require__(9817);
// EXTERNAL MODULE: ./lib/src/change/unit-renames.js
var unit_renames = __webpack_require__(5627);
// EXTERNAL MODULE: ./lib/src/clouds/index.js + 4 modules
var clouds = __webpack_require__(9832);
// EXTERNAL MODULE: ./lib/src/model/delta.js
var model_delta = __webpack_require__(9378);
// EXTERNAL MODULE: ./lib/src/rules/changed.js
var rules_changed = __webpack_require__(2558);
// EXTERNAL MODULE: ./lib/src/rules/evaluate.js + 10 modules
var evaluate = __webpack_require__(9246);
;// CONCATENATED MODULE: ./lib/src/suggestions/trial.js
/** A change whose head has another text in one file, to what the engine would find then. */










/** Tries texts one after the other; what they do not touch is read once for all of them. */
function trials({ change, options, base, head }) {
    const readOther = readOnce();
    return (file, before, text) => {
        const edited = { ...file, text };
        const read = readEdited(change, edited, readOther);
        const access = (0,clouds.readAccess)(read.value, options.estate);
        const hunks = new Map([...change.hunks, [file.path, [(0,hunk_between/* hunkBetween */.J)(before, text)]]]);
        const isChanged = (0,rules_changed/* changedText */.m)(hunks, change.renames);
        const changed = (span) => change.given?.has(span.source.path) || isChanged(span);
        return (0,work/* bounded */.Mm)(() => {
            const deltas = (0,difference/* difference */.i)(base.access, access.value, (0,unit_renames/* unitRenames */.w)(change));
            const judgements = (0,evaluate/* evaluate */._)(options.inForce, deltas, {
                changed,
                severity: options.rules,
                paths: options.paths,
                breakGlass: options.breakGlass,
            });
            const since = (0,difference/* difference */.i)(head.access, access.value, new Map());
            const diagnostics = [...read.diagnostics, ...access.diagnostics];
            return { judgements, diagnostics, deltas, since, isUndone: (0,work/* wasCut */.Eu)() };
        });
    };
}
function readOnce() {
    const known = new Map();
    return (unit) => {
        const name = `${unit.format.name}\0${(0,change/* unitName */.C)(unit)}`;
        const before = known.get(name);
        if (before)
            return before;
        const read = (0,read_units/* readUnits */.g)([unit], "head");
        known.set(name, read);
        return read;
    };
}
/** Where units complete each other, all are read again. */
function readEdited({ units }, edited, readOther) {
    const has = ({ files }) => files.some(({ path }) => path === edited.path);
    const swap = (unit) => has(unit) ? { ...unit, files: unit.files.map((each) => (each.path === edited.path ? edited : each)) } : unit;
    const head = units.filter(({ revision }) => revision === "head").map(swap);
    if (head.some(({ format }) => format.complete))
        return (0,read_units/* readUnits */.g)(head, "head");
    const reads = head.map((unit) => (has(unit) ? (0,read_units/* readUnits */.g)([unit], "head") : readOther(unit)));
    return { value: reads.flatMap(({ value }) => value), diagnostics: reads.flatMap(({ diagnostics }) => diagnostics) };
}
const broadening = (deltas) => deltas.flatMap((delta) => (delta.kind === "permission" && (0,model_delta/* broadens */.z)(delta) ? [delta] : []));

;// CONCATENATED MODULE: ./lib/src/suggestions/accept.js
/** What a trial found, to whether the text that was tried may be offered: the finding is gone, and nothing came in its place. */




/** INVARIANT: what is accepted neither adds a finding or a diagnostic, nor lets anyone do what the head does not or the base did not. */
function accepts(judgement, judged, trial) {
    if (trial.isUndone || saysMore(judged.head.diagnostics, trial.diagnostics))
        return false;
    const { finding } = judgement;
    const left = counts(trial.judgements.map((each) => each.finding.fingerprint));
    if (left.has(finding.fingerprint))
        return false;
    const before = counts(judged.judgements.map((each) => each.finding.fingerprint));
    const graver = new Map(judged.judgements.map((each) => [each.finding.fingerprint, (0,severity/* rankOf */.IQ)(each.finding.severity)]));
    const isAdded = (each) => (left.get(each.fingerprint) ?? 0) > (before.get(each.fingerprint) ?? 0) ||
        (0,severity/* rankOf */.IQ)(each.severity) > (graver.get(each.fingerprint) ?? 0);
    const added = trial.judgements.filter((each) => isAdded(each.finding));
    return added.every((each) => isRemainder(each.finding, judgement)) && keepsAccess(judgement, judged, trial);
}
/** What the finding spoke in place of, said of less and less gravely: a narrower row of the same subject is no new finding. */
function isRemainder(other, { finding, rule, cause }) {
    const besides = cause.kind === "rows" ? namesIn(cause.besides.flatMap(({ actions }) => actions)) : [];
    const known = new Set([...(finding.permission?.effective ?? []), ...besides]);
    return (other.rule !== rule.id &&
        rule.covers.some((name) => (0,match/* matchesName */.Hj)(name, other.rule)) &&
        (0,severity/* rankOf */.IQ)(other.severity) < (0,severity/* rankOf */.IQ)(finding.severity) &&
        other.principal === finding.principal &&
        other.location.source.path === finding.location.source.path &&
        other.permission !== null &&
        other.permission.effect === finding.permission?.effect &&
        other.permission.effective.every((each) => known.has(each)));
}
const namesIn = (actions) => actions.map(({ name }) => name);
/** Nobody may do more than at the head, or than what this change was found to bring; and nobody else is touched. */
function keepsAccess({ cause }, { deltas }, { since, deltas: remaining }) {
    const own = subjectsOf(cause);
    if (since.some((delta) => delta.kind === "lint" || !own.has(delta.subject.key)))
        return false;
    if (broadening(since).length === 0)
        return true;
    const known = new Set(broadening(deltas).map(nameOf));
    return broadening(remaining).every((delta) => known.has(nameOf(delta)));
}
const nameOf = (delta) => [delta.subject.key, delta.change, (0,row_text/* rowText */.q)(delta.grant), ...delta.actions.map(({ name }) => name)].join("\n");
const subjectsOf = (cause) => new Set(cause.kind === "rows"
    ? cause.rows.map(({ subject }) => subject.key)
    : cause.kind === "settings"
        ? cause.deltas.map(({ subject }) => subject.key)
        : cause.kind === "lint"
            ? [cause.delta.subject.key]
            : []);
/** Lines move; what is said, and of which file, does not. */
function saysMore(before, after) {
    const said = ({ code, severity, message, at }) => [code, severity, message, "source" in at ? at.source.path : at.path].join("\n");
    const known = counts(before.map(said));
    return [...counts(after.map(said))].some(([each, count]) => count > (known.get(each) ?? 0));
}
function counts(all) {
    const found = new Map();
    for (const each of all)
        found.set(each, (found.get(each) ?? 0) + 1);
    return found;
}

// EXTERNAL MODULE: ./lib/src/model/source.js
var model_source = __webpack_require__(2239);
// EXTERNAL MODULE: ./lib/src/formats/writer.js
var writer = __webpack_require__(9418);
;// CONCATENATED MODULE: ./lib/src/suggestions/segments.js
/** Two texts to the parts in which they differ, word by word: what a line holds beside the change stays as it is. */
/** Pairs of words that are compared: longer texts count as different throughout. */
const mostPairs = 2_000_000;
/** A quoted text that holds no quote is one word: it changed as a whole. */
const words = /"(?:[^"\\\n]|\\.)*"|'[^'\n]*'|\s+|[\w.:/*@+-]+|./gs;
function segments(old, fresh) {
    const [a, b] = [old.match(words) ?? [], fresh.match(words) ?? []];
    if (a.length * b.length > mostPairs)
        return [{ old: [0, old.length], fresh: [0, fresh.length] }];
    const found = [];
    let [i, j, at, to] = [0, 0, 0, 0];
    const differ = (x, y) => {
        const [from, start] = [at, to];
        while (i < x)
            at += a[i++]?.length ?? 0;
        while (j < y)
            to += b[j++]?.length ?? 0;
        if (at === from && to === start)
            return;
        const last = found.at(-1);
        // What only white space parts belongs together.
        if (last && old.slice(last.old[1], from).trim() === "" && fresh.slice(last.fresh[1], start).trim() === "")
            found[found.length - 1] = { old: [last.old[0], at], fresh: [last.fresh[0], to] };
        else
            found.push({ old: [from, at], fresh: [start, to] });
    };
    for (const [x, y] of common(a, b)) {
        differ(x, y);
        at += a[i++]?.length ?? 0;
        to += b[j++]?.length ?? 0;
    }
    differ(a.length, b.length);
    return found;
}
/** The longest common subsequence, as pairs of places. */
function common(a, b) {
    const wide = b.length + 1;
    const longest = new Uint32Array((a.length + 1) * wide);
    const length = (i, j) => longest[i * wide + j] ?? 0;
    for (let i = a.length - 1; i >= 0; i--)
        for (let j = b.length - 1; j >= 0; j--)
            longest[i * wide + j] = a[i] === b[j] ? length(i + 1, j + 1) + 1 : Math.max(length(i + 1, j), length(i, j + 1));
    const pairs = [];
    let [i, j] = [0, 0];
    while (i < a.length && j < b.length) {
        if (a[i] === b[j])
            pairs.push([i++, j++]);
        else if (length(i + 1, j) >= length(i, j + 1))
            i++;
        else
            j++;
    }
    return pairs;
}

;// CONCATENATED MODULE: ./lib/src/suggestions/restore.js
/** A finding to the edits that bring back what stood before: its own words alone, or all of the lines that they were on. */




/** Edits of the head that are worth trying, the smallest first. Nothing where nothing stood there before. */
function restored(cause, location, both) {
    const blamed = [...placesOf(cause), location];
    const touched = runsBetween(both).filter((run) => blamed.some((span) => meets(run, span)));
    if (touched.length === 0 || touched.length > 3)
        return [];
    const words = touched.flatMap((run) => wordsOf(run, both, blamed));
    if (!hadBefore(cause))
        return touched.every(isRewritten) && words.length > 0 ? [words] : [];
    const lines = touched.every(isNoLoss) ? [touched.map((run) => linesBack(run, both))] : [];
    return [...(words.length > 0 ? [words] : []), ...lines];
}
/** What is wholly new has nothing to go back to, unless its words took the place of others. */
const hadBefore = (cause) => cause.kind === "rows"
    ? cause.rows.some(({ delta }) => delta.change === "vanished" || delta.near.length > 0)
    : cause.kind === "settings" &&
        cause.deltas.some(({ change, before }) => change === "vanished" || before !== undefined);
function placesOf(cause) {
    if (cause.kind === "lint")
        return chain(cause.delta.lint);
    if (cause.kind === "settings")
        return cause.deltas.flatMap(({ setting, before }) => [setting, ...(before ? [before] : [])]
            .filter(({ span, block }) => !before || span.start !== block.start || span.end !== block.end)
            .flatMap(chain));
    if (cause.kind !== "rows")
        return [];
    return cause.rows.flatMap(({ delta: { grant, near, axes, change } }) => {
        const other = near[0];
        if (!other)
            return change === "vanished" ? [grant.origin.statement, ...grant.origin.hops.map(({ span }) => span)] : [];
        const parts = axes.length > 0 ? axes : ["action", "resource", "principal", "conditions"];
        return parts.flatMap((axis) => [...partOf(grant, axis), ...partOf(other, axis)]);
    });
}
const chain = ({ span, via }) => [span, ...(via ?? [])];
function partOf(grant, axis) {
    if (axis === "conditions")
        return grant.conditions.flatMap(chain);
    if (axis !== "principal")
        return chain(grant[axis]);
    const { span, via } = grant.principal;
    return span ? [span, ...(via ?? [])] : [];
}
function runsBetween(both) {
    const runs = [];
    let open;
    let [old, fresh] = [0, 0];
    const close = () => {
        if (open)
            runs.push({ old: [open.old, old], fresh: [open.fresh, fresh], both });
        open = undefined;
    };
    for (const line of (0,hunk_between/* hunkBetween */.J)(both.base.text, both.head.text).lines) {
        if (line.kind === "context")
            close();
        else
            open ??= { old, fresh };
        if (line.kind !== "added")
            old++;
        if (line.kind !== "deleted")
            fresh++;
    }
    close();
    return runs;
}
const offsets = (source, [from, to]) => {
    const starts = (0,model_source/* linesOf */.Dx)(source);
    const at = (line) => starts[line] ?? source.text.length;
    return [at(from), at(to)];
};
function meets({ old, fresh, both }, span) {
    const isHead = span.source.revision === "head";
    if (span.source.path !== (isHead ? both.head : both.base).path)
        return false;
    const [start, end] = isHead ? offsets(both.head, fresh) : offsets(both.base, old);
    return start < end && span.start < end && start < span.end;
}
/** The words of a run that the finding is about, as they were. */
function wordsOf(run, { base, head }, blamed) {
    const [[oldStart], [start]] = [offsets(base, run.old), offsets(head, run.fresh)];
    const touches = (source, from, to) => blamed.some((span) => span.source.revision === source.revision &&
        span.source.path === source.path &&
        (from === to ? span.start < from && from < span.end : span.start < to && from < span.end));
    return differencesIn(run).flatMap(({ old, fresh }) => {
        const [from, to] = [start + fresh[0], start + fresh[1]];
        if (!touches(head, from, to) && !touches(base, oldStart + old[0], oldStart + old[1]))
            return [];
        const text = inLines(base.text.slice(oldStart + old[0], oldStart + old[1]), head);
        if (text.trim() === "" && isMoreThanItem(head.text.slice(from, to)))
            return [];
        return [{ span: { source: head, start: from, end: to }, text }];
    });
}
/** Line for line: what stood there was changed, not another thing put in its place. */
const isRewritten = ({ old, fresh }) => fresh[1] - fresh[0] === old[1] - old[0];
const differencesIn = ({ old, fresh, both }) => segments(both.base.text.slice(...offsets(both.base, old)), both.head.text.slice(...offsets(both.head, fresh)));
/** Somebody's new statement or entry is not taken out; an item of a list may be. */
const isMoreThanItem = (text) => /[{}=]|:\s/.test(text) || text.split("\n").length > 2;
/** Taking all lines back must not take away more than it brings. */
function isNoLoss(run) {
    const { old, fresh, both } = run;
    const [start] = offsets(both.head, fresh);
    return (fresh[1] - fresh[0] <= old[1] - old[0] &&
        differencesIn(run).every((each) => each.old[1] > each.old[0] ||
            !isMoreThanItem(both.head.text.slice(start + each.fresh[0], start + each.fresh[1]))));
}
function linesBack(run, { base, head }) {
    const [start, end] = offsets(head, run.fresh);
    const [from, to] = offsets(base, run.old);
    return { span: { source: head, start, end }, text: inLines(base.text.slice(from, to), head) };
}
/** With the line ends of the file as it is now. */
const inLines = (text, { text: head }) => text.replace(/\r?\n/g, (0,writer/* lineEnd */.kd)(head));

// EXTERNAL MODULE: ./lib/src/blueprint/pieces.js
var blueprint_pieces = __webpack_require__(7159);
// EXTERNAL MODULE: ./lib/src/access/pattern.js
var pattern = __webpack_require__(6879);
;// CONCATENATED MODULE: ./lib/src/suggestions/nearby.js
/** What the tables of both revisions name, to what a suggestion may name: things of the same kind, the nearest first. */


/** More than that are not a choice that anyone made. */
const mostNamed = 6;
/** Resources that are as wide as what is to be replaced, or that somebody ought to look at first. */
const unsuitable = [
    "any-resource",
    "any-of-its-kind",
    "any-model",
    "model-family",
    "any-role",
    "any-user",
    "not-resource",
    "foreign-account",
    "unapproved-model",
];
/** The names that the row's own subject used before, else those that it uses elsewhere, else those of the file, else of its unit. */
function namedNearby(row, { base, head }) {
    const { grant, subject, delta } = row;
    const unit = (access) => access.grants.filter((other) => access.subjects.get(other.subject)?.unit === subject.unit);
    const all = [...unit(head), ...unit(base)];
    const inFile = all.filter((other) => other.origin.statement.source.path === grant.origin.statement.source.path);
    for (const tier of [delta.before, delta.after, inFile, all]) {
        const names = new Map(tier.flatMap((other) => (suits(other, row) ? named(other, grant) : [])));
        if (names.size > mostNamed)
            return [];
        if (names.size > 0)
            return [...names.values()];
    }
    return [];
}
function suits(other, { grant, actions }) {
    const { of, except } = other.resource;
    return (other.effect === "allow" &&
        other.perhaps === undefined &&
        except.length === 0 &&
        other.principal.kind === grant.principal.kind &&
        !unsuitable.some((trait) => other.traits.has(trait)) &&
        !isOfStatement(other, grant) &&
        of.text !== grant.resource.of.text &&
        other.reaches.some((each) => actions.some((action) => isAlike(each, action))) &&
        (0,pattern/* covers */.hU)(grant.resource.of, of) !== "no");
}
/** Models are named alike for all ways to invoke them. */
const isAlike = (a, b) => a.service === b.service && a.capability === b.capability;
/** What the statement names beside is there already. */
const isOfStatement = ({ origin: { statement } }, { origin }) => statement.source === origin.statement.source && statement.start === origin.statement.start;
/** As it is meant where it is written so, else as it is written in its statement: what came from a variable may be secret. */
function named({ resource, origin }, grant) {
    const { of, span } = resource;
    const written = (0,model_source/* textOf */.b6)(span);
    if (!(0,pattern/* hasHole */.dI)(of) && written.includes(of.text))
        return [[of.text, { text: of.text }]];
    const { source } = grant.origin.statement;
    const isOwn = span.source === origin.statement.source && origin.statement.start < span.start && span.end <= origin.statement.end;
    const isHere = source.revision === "head" && span.source.path === source.path && source.text.includes(written);
    return isOwn && isHere && !/[\r\n]/.test(written) ? [[written, { text: undefined, written }]] : [];
}
/** The one account that names in view lie in, or that the configuration trusts. */
function tenantNearby(trusted, texts, tenantIn) {
    const named = new Set(texts.flatMap((text) => tenantIn(text) ?? []));
    const [only, another] = trusted.size > 0 ? [...trusted] : [...named];
    return another === undefined ? only : undefined;
}

;// CONCATENATED MODULE: ./lib/src/suggestions/write.js
/** A rule's words of what to write, and the rows of a finding, to edits of the statements that the rows stand in. */





/** Undefined where one of the words has nothing to work on, or where others who share the text would be meant too. */
function written(mend, rows, sheet) {
    const { action, role, resource, condition } = mend;
    // What a policy of the provider's says nobody edits; but another one of its may be named.
    const isNamed = (row) => row.grant.origin.managedPolicy !== undefined;
    if (rows.some((row) => row.delta.change !== "appeared" || (isNamed(row) && role === undefined)))
        return undefined;
    const narrows = resource !== undefined || condition !== undefined;
    // What holds for these actions would hold for all that the statement says.
    if (narrows && !isAllOf(rows, sheet))
        return undefined;
    const parts = [
        action ? replaced(rows, "action", sheet.writer, (row) => namesAmong(action, row)) : [],
        role ? rolesReplaced(rows, role) : [],
        resource ? replaced(rows, "resource", sheet.writer, (row) => namedNearby(row, sheet.tables)) : [],
        condition ? added(condition, rows, sheet) : [],
    ];
    const edits = parts.flatMap((part) => part ?? []);
    return parts.includes(undefined) || edits.length === 0 ? undefined : edits;
}
/** Of what a piece has, that which the row reaches: the rest would be of no use there. */
function namesAmong(names, { grant }) {
    const reached = new Set(grant.reaches.map(({ name }) => name));
    const meant = names.flatMap((name) => blueprint_pieces/* actionPieces */.EX[name]?.filter((each) => reached.has(each)) ?? [name]);
    return meant.filter((name) => (0,match/* matchesName */.Hj)(grant.action.of.text, name)).map((text) => ({ text }));
}
/** Where a role is granted by its name or its id, the other one in its place, by the same. */
function rolesReplaced(rows, role) {
    const edits = distinct(rows, ({ grant }) => grant.action.span).map(({ grant: { action } }) => {
        const written = (0,model_source/* textOf */.b6)(action.span);
        const [, name = ""] = /^["']?([^"']*)["']?$/.exec(written) ?? /'([0-9a-f-]{36})'/i.exec(written) ?? [];
        const at = action.span.start + written.indexOf(name);
        if (!isOwnText(action) || name === "" || /[\r\n$]/.test(name))
            return undefined;
        return { span: { source: action.span.source, start: at, end: at + name.length }, text: (0,blueprint_pieces/* roleLike */.iH)(role, name) };
    });
    const known = edits.filter((each) => each !== undefined);
    return known.length === edits.length ? known : undefined;
}
/** Each text of this part once, with what is to stand there. Of several in a statement, those with nothing to name go. */
function replaced(rows, part, writer, textsFor) {
    const places = distinct(rows, ({ grant }) => grant[part].span);
    if (places.some(({ grant }) => !isOwnText(grant[part]) || grant[part].except.length > 0))
        return undefined;
    const texts = places.map(textsFor);
    if (texts.every((each) => each.length === 0))
        return undefined;
    const named = new Set();
    const edits = places.map(({ grant }, i) => {
        const fresh = (texts[i] ?? []).filter(({ text, written = "" }) => !named.has(text ?? written));
        for (const { text, written = "" } of fresh)
            named.add(text ?? written);
        return writer.values(grant[part].span, fresh);
    });
    const known = edits.filter((each) => each !== undefined);
    return known.length === edits.length ? known : undefined;
}
/** Text that is put together from elsewhere is not this statement's to change. */
const isOwnText = ({ via }) => via === undefined || via.length === 0;
function distinct(rows, spanOf) {
    const seen = new Map(rows.map((row) => [`${spanOf(row).source.path} ${spanOf(row).start}`, row]));
    return [...seen.values()];
}
/** Whether a statement's rows are all among these: other actions, and other principals, would be bound as well. */
function isAllOf(rows, { writer, tables }) {
    return distinct(rows, ({ grant }) => grant.origin.statement).every(({ grant: { origin } }) => {
        const isHere = ({ source, start }) => source.path === origin.statement.source.path && start === origin.statement.start;
        const own = rows.filter(({ grant }) => isHere(grant.origin.statement)).map(({ grant }) => grant);
        const others = tables.head.grants.filter((grant) => isHere(grant.origin.statement));
        const covered = (span, spans) => span === undefined ||
            (writer.siblings(span)?.every(({ start }) => spans.some((each) => each?.start === start)) ?? false);
        return (others.every((other) => own.some(({ action, principal }) => action.span.start === other.action.span.start && principal.span?.start === other.principal.span?.start)) &&
            own.every(({ action, principal }) => covered(action.span, own.map((each) => each.action.span)) &&
                covered(principal.span, own.map((each) => each.principal.span))));
    });
}
/** A statement that tests something already is left to its author. */
function added(condition, rows, sheet) {
    const edits = distinct(rows, ({ grant }) => grant.origin.statement).map((row) => {
        const tests = Object.entries(condition).map(([name, values]) => [name, values.flatMap((value) => fill(value, row, rows, sheet))]);
        const entry = tests.every(([, values]) => values.length > 0) ? entryOf(tests, row.grant) : undefined;
        return row.grant.conditions.length > 0 || !entry ? undefined : sheet.writer.entry(row.grant.origin.statement, entry);
    });
    const known = edits.filter((each) => each !== undefined);
    return known.length === edits.length ? known : undefined;
}
function entryOf(tests, { cloud }) {
    const pieces = tests.flatMap(([name, values]) => ((0,blueprint_pieces/* isConditionPiece */.Wq)(name) ? [[name, values]] : []));
    return pieces.length > 0 ? (0,blueprint_pieces/* conditionsWith */.x5)(pieces) : (0,clouds.spellingOf)(cloud)?.equality(tests);
}
/**
 * `{service}`: the AI services that the subject uses beside; `{account}`: the one account in view, or what the file calls its own;
 * `{network}`, `{guardrail}`: what the configuration approves of. Nothing where there is none.
 */
function fill(value, row, rows, sheet) {
    const { estate } = sheet;
    const [name] = /(?<!\$)\{\w+\}/.exec(value) ?? [];
    const put = (texts) => texts.map((text) => ({ text: value.replaceAll(name ?? value, text) }));
    if (name === "{service}")
        return put(servicesBeside(row, rows));
    if (name === "{network}")
        return put(estate.approvedNetworks);
    if (name === "{guardrail}")
        return put(estate.approvedGuardrails);
    if (name !== "{account}")
        return [{ text: value }];
    const tenant = tenantOf(row.grant, sheet);
    if (tenant !== undefined)
        return put([tenant]);
    const own = value === name ? sheet.writer.ownTenant?.(row.grant.origin.statement) : undefined;
    return own === undefined ? [] : [{ text: undefined, written: own }];
}
function servicesBeside({ delta }, rows) {
    const beside = delta.after.filter((other) => other.effect === "allow" && !rows.some((row) => row.grant === other));
    const services = beside.flatMap(({ reaches }) => reaches.flatMap((each) => (each.supporting ? [] : [each.service])));
    return [...new Set(services)].sort();
}
function tenantOf({ cloud, origin }, { tables, estate }) {
    const { path } = origin.statement.source;
    const texts = tables.head.grants
        .filter(({ origin: { statement } }) => statement.source.path === path)
        .map(({ resource }) => resource.of.text);
    return tenantNearby(estate.trustedAccounts, texts, (name) => (0,clouds.spellingOf)(cloud)?.tenantIn(name));
}

;// CONCATENATED MODULE: ./lib/src/suggestions/candidates.js



/** `head` is the file that the finding stands in, `base` what it was before, where it was there. */
function candidates(judgement, head, base, sheet) {
    return (judgement.rule.suggest ?? [])
        .flatMap((mend) => editsOf(mend, judgement, head, base, sheet).map((edits) => ({ kind: mend.kind, edits })))
        .filter(({ edits }) => edits.every(({ span }) => span.source.revision === "head" && span.source.path === head.path));
}
function editsOf(mend, { cause, finding }, head, base, sheet) {
    switch (mend.kind) {
        case "restore":
            return base ? restored(cause, finding.location, { base, head }) : [];
        case "instead":
            return [replacedFacts(cause, sheet.writer)].filter((edits) => edits.length > 0);
        case "write": {
            const edits = cause.kind === "rows" ? written(mend, cause.rows, sheet) : undefined;
            return edits ? [edits] : [];
        }
    }
}
/** What stands in the text for a fact, with what is right in its place. */
function replacedFacts(cause, writer) {
    if (cause.kind === "lint") {
        const { lint } = cause.delta;
        return lint.instead === undefined ? [] : inPlace(lint, lint.text, lint.instead);
    }
    if (cause.kind !== "settings")
        return [];
    return cause.deltas.flatMap(({ setting }) => {
        if (setting.missing)
            return said(setting.missing, writer);
        return setting.instead === undefined
            ? []
            : inPlace(setting, (0,model_source/* textOf */.b6)(setting.span).replace(/^["']|["']$/g, ""), setting.instead);
    });
}
/** What nothing was said of. */
function said({ within, name, value }, writer) {
    const isTruth = /^(true|false)$/.test(value);
    const values = [isTruth ? { text: undefined, written: value } : { text: value }];
    const edit = writer.entry(within, { name, value: { kind: "values", values } });
    return edit ? [edit] : [];
}
/** In its quotes, if it has any; nothing where it is put together from elsewhere. */
function inPlace({ span, via }, text, instead) {
    const at = (0,model_source/* textOf */.b6)(span).indexOf(text);
    if (via !== undefined || at < 0 || text === "" || /[\s{}]/.test(text))
        return [];
    const start = span.start + at;
    return [{ span: { source: span.source, start, end: start + text.length }, text: instead }];
}

// EXTERNAL MODULE: ./lib/src/generate/command.js
var command = __webpack_require__(6105);
;// CONCATENATED MODULE: ./lib/src/suggestions/command.js
/** A finding that nothing is suggested on to the command that writes an identity of its kind as it should be. */


function commandOf({ rule, finding, cause }, format, { approvedNetworks, approvedGuardrails }) {
    const { cloud, service } = finding;
    const approved = { networks: approvedNetworks, guardrails: approvedGuardrails };
    return (rule.generate &&
        (0,command/* commandFor */.F)(rule.generate, { services: [service], ...approved, ...viewOf(cause) }, { cloud, format }));
}
function viewOf(cause) {
    const none = { names: [], actions: [], resources: [], principals: [], conditions: [] };
    switch (cause.kind) {
        case "rows": {
            const { rows } = cause;
            const all = rows.flatMap(({ grant, delta }) => [grant, ...delta.after]).filter(isOurs);
            const asked = [...all, ...rows.flatMap(({ delta }) => delta.near).filter(isOurs)];
            return {
                names: namesOf(rows),
                actions: rows.flatMap(({ actions }) => actions.map(({ name }) => name)),
                resources: all.flatMap(({ resource }) => [unquoted((0,model_source/* textOf */.b6)(resource.span)), resource.of.text]),
                principals: all.flatMap(({ principal }) => principalsIn(principal)),
                conditions: asked.flatMap(({ conditions }) => conditions.flatMap(textsIn)),
            };
        }
        case "settings": {
            const settings = cause.deltas.flatMap(({ setting, before }) => (before ? [setting, before] : [setting]));
            return { ...none, names: namesOf(cause.deltas), conditions: settings.flatMap(saidBy) };
        }
        default:
            return none;
    }
}
const namesOf = (all) => all.flatMap(({ subject: { name, id } }) => [name, id?.text].filter((each) => each !== undefined));
/** What is another's says nothing of where this one lives. */
const isOurs = ({ effect, traits }) => effect === "allow" && !traits.has("foreign-account");
const saidBy = ({ value, span }) => [value, unquoted((0,model_source/* textOf */.b6)(span))];
const unquoted = (text) => text.replace(/^["']|["']$/g, "");
function principalsIn(principal) {
    switch (principal.kind) {
        case "identity":
        case "service":
        case "tenant":
            return [principal.id.text];
        case "federated":
            return [principal.provider.text];
        default:
            return [];
    }
}
/** What must not be says nothing of what is meant. */
const textsIn = (condition) => condition.kind === "opaque"
    ? [condition.text]
    : [condition.written, ...(condition.operator.negated ? [] : condition.values.map(({ text }) => text))];

;// CONCATENATED MODULE: ./lib/src/suggestions/edits.js
/** Longer ones are a rewrite, not a suggestion. */
const mostLines = 40;
/** The text with all edits made; undefined where two of them meet. */
function applied(text, edits) {
    const sorted = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
    let [out, done] = ["", 0];
    for (const { span, text: fresh } of sorted) {
        if (span.start < done)
            return undefined;
        out += text.slice(done, span.start) + fresh;
        done = span.end;
    }
    return out + text.slice(done);
}
/** The fewest lines of the file that, replaced, make it the text; at least one, beside which an insertion stands. */
function suggestionOf({ path, text }, edited) {
    const [before, after] = [text.split("\n"), edited.split("\n")];
    let first = 0;
    while (first < before.length && first < after.length && before[first] === after[first])
        first++;
    const most = Math.min(before.length, after.length) - first;
    let same = 0;
    while (same < most && before.at(-1 - same) === after.at(-1 - same))
        same++;
    let [from, to, until] = [first, before.length - same, after.length - same];
    // The empty text behind the last line end is no line.
    const isLine = (i) => i < before.length - (text.endsWith("\n") ? 1 : 0);
    const isBlank = () => until > from && after.slice(from, until).every((line) => line.replace(/\r$/, "") === "");
    if (from === to || isBlank()) {
        if (from > 0)
            from--;
        else if (isLine(to))
            [to, until] = [to + 1, until + 1];
    }
    if (from >= to || !isLine(to - 1) || to - from > mostLines || until - from > mostLines)
        return undefined;
    return {
        path,
        startLine: from + 1,
        endLine: to,
        text: after.slice(from, until).join("\n").replace(/\r$/, ""),
    };
}

;// CONCATENATED MODULE: ./lib/src/suggestions/suggest.js






/** Each trial reads the files of a unit and compares all rows again: so many in one review, and so many characters in all of them. */
const mostTrials = 20;
const mostTrialsOfOne = 4;
const mostCharacters = 500_000;
/** Of a head that is larger than this, only what blocks is worth the time. */
const largeHead = 60_000;
/** Pure. The worst findings come first where not all can be tried. */
function withSuggestions(judged) {
    const found = new Map();
    const size = charactersIn(judged.change);
    const attempt = trials(judged);
    let left = judged.isUndone || size === 0 ? 0 : Math.min(mostTrials, Math.floor(mostCharacters / size));
    for (const judgement of worstFirst(judged, ({ suggest }) => suggest !== undefined)) {
        if (size > largeHead && !isGrave(judgement, judged))
            break;
        const suggestion = suggestionFor(judgement, judged, (...args) => (left-- > 0 ? attempt(...args) : undefined));
        if (suggestion)
            found.set(judgement.finding, suggestion);
        if (left <= 0)
            break;
    }
    const commands = commandsFor(judged, found);
    return judged.judgements.map(({ finding }) => {
        const command = commands.get(finding);
        return { ...finding, ...(command && { command }), suggestion: found.get(finding) ?? null };
    });
}
/** Where nothing can be suggested in place; of one identity, each command once, at the worst that is found of it. */
function commandsFor(judged, suggested) {
    const told = new Map();
    for (const judgement of worstFirst(judged, ({ generate }) => generate !== undefined)) {
        const { finding } = judgement;
        const file = suggested.has(finding) ? undefined : fileOf(finding.location, judged.change);
        const command = file && commandOf(judgement, file.format, judged.options.estate);
        const key = [finding.principal, command?.text].join("\n");
        if (command && !told.has(key))
            told.set(key, [finding, command]);
    }
    return new Map(told.values());
}
/** Where nothing blocks by configuration, what would by default. */
const isGrave = ({ finding }, { options: { failOn } }) => (0,severity/* rankOf */.IQ)(finding.severity) >= (0,severity/* rankOf */.IQ)(failOn === "none" ? "high" : failOn);
function worstFirst({ judgements, options }, isOf) {
    const at = ({ finding: { location } }) => location;
    return judgements
        .filter((each) => isOf(each.rule) && !options.ignores(at(each).source.path))
        .toSorted((a, b) => (0,severity/* rankOf */.IQ)(b.finding.severity) - (0,severity/* rankOf */.IQ)(a.finding.severity) ||
        compare(at(a).source.path, at(b).source.path) ||
        at(a).start - at(b).start ||
        compare(a.finding.rule, b.finding.rule));
}
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
/** `try` answers nothing once enough was tried. */
function suggestionFor(judgement, judged, attempt) {
    const file = fileOf(judgement.finding.location, judged.change);
    if (!file || judged.change.given?.has(file.head.path))
        return undefined;
    const writer = file.writer;
    if (!writer)
        return undefined;
    const tables = { base: judged.base.access, head: judged.head.access };
    const sheet = { writer, tables, estate: judged.options.estate };
    const texts = new Map();
    for (const { edits } of candidates(judgement, file.head, file.base, sheet)) {
        const text = applied(file.head.text, edits);
        const suggestion = text === undefined || text === file.head.text ? undefined : suggestionOf(file.head, text);
        if (text !== undefined && suggestion)
            texts.set(text, suggestion);
    }
    for (const [text, suggestion] of [...texts].slice(0, mostTrialsOfOne)) {
        const trial = attempt(file.head, file.base?.text ?? "", text);
        if (!trial)
            return undefined;
        if (accepts(judgement, judged, trial))
            return suggestion;
    }
    return undefined;
}
/** The file that a place stands in, at the head and as it was, in what format, and how that is written. */
function fileOf(location, { units, renames }) {
    const { path, revision } = location.source;
    const headPath = revision === "head" ? path : (renames.get(path) ?? path);
    const basePath = [...renames].find(([, to]) => to === headPath)?.[0] ?? headPath;
    const at = (wanted, name) => units
        .filter((unit) => unit.revision === wanted)
        .flatMap((unit) => unit.files.filter((file) => file.path === name).map((source) => ({ source, unit })));
    const head = at("head", headPath)[0];
    return (head && {
        head: head.source,
        base: at("base", basePath)[0]?.source,
        writer: head.unit.format.writer?.(head.source),
        format: head.unit.format.name,
    });
}
/** Of all files of the head, each counted for each unit that reads it. */
const charactersIn = ({ units }) => units
    .filter(({ revision }) => revision === "head")
    .reduce((sum, { files }) => sum + files.reduce((all, { text }) => all + text.length, 0), 0);


/***/ })

};
